//! The tally: facts go in one by one, parts merge, figures come out.

use std::collections::BTreeMap;
use std::fmt;

use serde::de::{DeserializeOwned, Error as _};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::figures::call_figures;
use super::histogram::{CAPACITY, Load, total};
use super::policy::{Attribution, Policy};
use super::report::{Dimension, GroupKey, GroupReport, Plan, Report};
use super::slots::Slots;
use crate::base::{AgentId, FieldPath, Grid, Instant, Invalid, NamedFact, ProjectId, QueueId};
use crate::call::Record;

/// Says to which group something belongs, before the plan is asked what it splits by.
#[derive(Clone, Copy, Debug)]
pub struct Place<'a> {
    pub(crate) at: Instant,
    pub(crate) queue: Option<&'a QueueId>,
    pub(crate) agent: Option<&'a AgentId>,
    pub(crate) project: Option<&'a ProjectId>,
}

/// Says how a fact is broken down: what the figures mean, and which intervals there are.
#[derive(Clone, Copy, Debug)]
pub struct Lens<'p> {
    pub(super) policy: &'p Policy,
    pub(super) grid: Option<Grid>,
}

impl<'p> Lens<'p> {
    pub(super) fn of(plan: &'p Plan) -> Self {
        Self {
            policy: &plan.policy,
            grid: plan.grid(),
        }
    }

    /// Gives the grid by which the times of legs are split; `None` where they are not.
    pub(super) fn splitting(&self) -> Option<Grid> {
        self.grid
            .filter(|_| self.policy.attribution == Attribution::Overlap)
    }

    /// Tells whether the times of legs are split over intervals.
    pub(super) fn splits(&self) -> bool {
        self.splitting().is_some()
    }
}

/// Holds the sums of one group.
pub trait Cell: Clone + Default + PartialEq + Serialize + DeserializeOwned {
    /// What one fact adds.
    type Mark;

    /// Gives what a mark adds to the load; `None` where that is over 64 bits.
    fn load_of(mark: &Self::Mark) -> Option<Load>;
    /// Adds a mark; the tally checked that there is room.
    fn add(&mut self, mark: &Self::Mark);
    /// Adds another cell; the tally checked that there is room.
    fn absorb(&mut self, other: &Self);
    /// Adds up the cells of one tally.
    fn joined(cells: &[Self]) -> Self {
        let mut joined = Self::default();
        for cell in cells {
            joined.absorb(cell);
        }
        joined
    }
    /// Gives a load that no counter of the cell exceeds; `None` where that is over the capacity.
    fn load(&self) -> Option<Load>;
    /// Checks a cell that was stored.
    ///
    /// # Errors
    /// `kpi.tally.part_over_whole` where a part is more than its whole,
    /// `kpi.tally.time_of_nothing` where there is a time and nothing that took it.
    fn check(&self, lens: &Lens<'_>) -> Result<(), Invalid>;
    /// Gives how many facts at least the cell must come from.
    fn facts(&self) -> u64;
}

/// Is what a tally counts: a call record; later an agent's activity, a survey score.
///
/// The trait is the library's own: its methods speak of types that no other crate can name.
pub trait Fact {
    /// The sums that the fact adds to.
    type Cell: Cell;

    /// Breaks a fact down into what it adds where, in a fixed order.
    ///
    /// # Errors
    /// What `emit` gives back.
    fn each_mark<'a>(
        &'a self,
        lens: &Lens<'_>,
        emit: impl FnMut(Place<'a>, <Self::Cell as Cell>::Mark) -> Result<(), Invalid>,
    ) -> Result<(), Invalid>;
}

/// Counts facts under one plan, one by one, in memory that grows with the groups and the different
/// waits in them, not with the facts.
///
/// Tallies of parts of the data merge to the tally of the whole, in any order. Where the plan splits
/// by agent or queue, a contact as a whole (a dial, a refusal) counts for the last agent and the last
/// queue that had it.
///
/// ```
/// use talktime::base::{Code, Zone};
/// use talktime::kpi::{CallTally, Plan, Policy};
/// # use talktime::call::{Direction, QueueEntry, QueueExit, Record, RecordParts};
/// # use talktime::base::{ContactId, QueueId};
/// # let at = |text: &str| text.parse::<talktime::base::Instant>().unwrap();
/// # let record = Record::restore(RecordParts {
/// #     contact: ContactId::new("c-1")?, direction: Direction::Inbound, project: None, person: None,
/// #     lead: None, permit: None, started: at("2026-03-02T09:00:00Z"), ended: None, offers: vec![], legs: vec![],
/// #     queue_entries: vec![QueueEntry {
/// #         queue: QueueId::new("sales")?, entered: at("2026-03-02T09:00:00Z"), agent: None,
/// #         left: Some(at("2026-03-02T09:00:15Z")), exit: Some(QueueExit::Answered),
/// #     }], outcome: None, ending: None,
/// # })?;
/// let mut tally = CallTally::new(Plan::default())?;
/// tally.push(&record)?; // answered after 15 s
/// let total = tally.total();
/// assert_eq!(total.value(&Code::new("service_level")?), Some(1.0));
/// assert_eq!(total.value(&Code::new("asa")?), Some(15.0));
/// assert_eq!(total.value(&Code::new("aht")?), None); // nothing was handled: no value, not 0
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub struct Tally<F: Fact> {
    plan: Plan,
    contacts: u64,
    load: Load,
    slots: Slots,
    cells: Vec<F::Cell>,
    scratch: Vec<(usize, <F::Cell as Cell>::Mark)>,
}

/// Counts call records.
pub type CallTally = Tally<Record>;

impl<F: Fact> Tally<F> {
    /// Starts a tally with nothing in it.
    ///
    /// # Errors
    /// `kpi.plan.repeated_dimension` where the plan splits twice by the same thing (two interval
    /// lengths are the same thing), `kpi.plan.not_in_milliseconds` where a limit of the policy is
    /// not a whole number of milliseconds below 2^64.
    pub fn new(plan: Plan) -> Result<Self, Invalid> {
        plan.check()?;
        Ok(Self {
            slots: Slots::new(&plan),
            plan,
            contacts: 0,
            load: Load::default(),
            cells: Vec::new(),
            scratch: Vec::new(),
        })
    }

    /// Gives the plan.
    pub fn plan(&self) -> &Plan {
        &self.plan
    }

    /// Gives how many facts were counted.
    pub fn contacts(&self) -> u64 {
        self.contacts
    }

    /// Counts one fact, or leaves the tally as it was.
    ///
    /// # Errors
    /// `base.grid.out_of_range` where an instant is at the end of the calendar,
    /// `kpi.tally.overflow` where the sums would leave their range.
    pub fn push(&mut self, fact: &F) -> Result<(), Invalid> {
        let contacts = more_contacts(self.contacts, 1)?;
        let Self {
            plan,
            slots,
            scratch,
            ..
        } = self;
        let (groups, mut load) = (slots.len(), self.load);
        scratch.clear();
        // First everything that can fail, then the sums: so a failure changes nothing.
        let lens = Lens::of(plan);
        let looked_up = fact.each_mark(&lens, |place, mark| {
            load = F::Cell::load_of(&mark)
                .and_then(|more| load.plus(more))
                .ok_or_else(overflow)?;
            scratch.push((slots.find_or_add(&place)?, mark));
            Ok(())
        });
        if let Err(error) = looked_up {
            slots.truncate(groups);
            return Err(error);
        }
        self.cells.resize_with(self.slots.len(), F::Cell::default);
        for (slot, mark) in self.scratch.drain(..) {
            if let Some(cell) = self.cells.get_mut(slot) {
                cell.add(&mark);
            }
        }
        self.load = load;
        self.contacts = contacts;
        Ok(())
    }

    /// Adds what another tally of the same plan counted, or leaves this one as it was.
    ///
    /// # Errors
    /// `kpi.tally.other_plan` where the plans differ, `kpi.tally.overflow` where the sums would
    /// leave their range.
    pub fn merge(&mut self, other: &Self) -> Result<(), Invalid> {
        let (contacts, load) = self.can_merge(other)?;
        let groups = self.slots.len();
        let found: Result<Vec<_>, _> = other
            .slots
            .keys()
            .iter()
            .map(|key| self.slots.find_or_add_key(key))
            .collect();
        let found = found.inspect_err(|_| self.slots.truncate(groups))?;
        self.cells.resize_with(self.slots.len(), F::Cell::default);
        for (slot, more) in found.into_iter().zip(&other.cells) {
            if let Some(cell) = self.cells.get_mut(slot) {
                cell.absorb(more);
            }
        }
        self.load = load;
        self.contacts = contacts;
        Ok(())
    }

    /// Checks that another tally can be merged, and gives what both hold together.
    ///
    /// # Errors
    /// As [`merge`](Self::merge), which behind this cannot fail.
    pub(super) fn can_merge(&self, other: &Self) -> Result<(u64, Load), Invalid> {
        if self.plan != other.plan {
            return Err(Invalid::plain("kpi.tally.other_plan", "plan"));
        }
        self.slots.check_room(&other.slots)?;
        let contacts = more_contacts(self.contacts, other.contacts)?;
        let load = self.load.plus(other.load).ok_or_else(overflow)?;
        Ok((contacts, load))
    }

    /// Adds up the cells of all groups.
    pub(crate) fn joined(&self) -> F::Cell {
        Cell::joined(&self.cells)
    }

    /// Gives the groups in the order of their keys.
    pub(crate) fn groups(&self) -> BTreeMap<&GroupKey, &F::Cell> {
        self.slots.keys().iter().zip(&self.cells).collect()
    }

    /// Gives the cells of all groups, in no order.
    pub(super) fn cells(&self) -> &[F::Cell] {
        &self.cells
    }

    /// Finds the cell of a group.
    pub(super) fn cell(&self, key: &GroupKey) -> Option<&F::Cell> {
        let slot = self.slots.keys().iter().position(|known| known == key)?;
        self.cells.get(slot)
    }

    /// Puts stored groups into a new tally.
    pub(crate) fn restore(body: TallyBody<Plan, GroupKey, F::Cell>) -> Result<Self, Invalid> {
        let mut tally = Self::new(body.plan).map_err(|error| error.inside("plan"))?;
        tally.contacts = more_contacts(0, body.contacts)?;
        for (position, group) in body.groups.into_iter().enumerate() {
            tally
                .restore_group(group)
                .map_err(|error| error.inside(&format!("groups[{position}]")))?;
        }
        // A fact may add to several groups, but a group comes from a fact.
        let facts = total(tally.cells.iter().map(F::Cell::facts));
        if tally.contacts < facts.max(u64::from(!tally.cells.is_empty())) {
            return Err(Invalid::plain("kpi.tally.part_over_whole", "contacts"));
        }
        Ok(tally)
    }

    fn restore_group(&mut self, group: GroupBody<GroupKey, F::Cell>) -> Result<(), Invalid> {
        let GroupBody { key, cell } = group;
        cell.check(&Lens::of(&self.plan))?;
        self.load = cell
            .load()
            .and_then(|more| self.load.plus(more))
            .ok_or_else(overflow)?;
        self.slots.check_key(&key)?;
        let groups = self.slots.len();
        self.slots.find_or_add_key(&key)?;
        if self.slots.len() == groups {
            return Err(Invalid::plain("kpi.tally.repeated_group", "key"));
        }
        self.cells.push(cell);
        Ok(())
    }
}

impl CallTally {
    /// Computes every figure of every group.
    ///
    /// A plan without a split has its one group even where nothing was counted.
    pub fn report(&self) -> Report {
        Report {
            plan: self.plan.clone(),
            contacts: self.contacts,
            groups: self.group_reports().collect(),
        }
    }

    /// Computes the figures group by group, in the order of the keys: for a report of very many
    /// groups, each of which takes about 7 kB, that is written out and not kept.
    pub fn group_reports(&self) -> impl Iterator<Item = GroupReport> {
        let split = !self.plan.by.is_empty();
        let whole = (!split).then(|| self.total());
        let parts = if split {
            self.groups()
        } else {
            BTreeMap::new()
        };
        let parts = parts.into_iter().map(|(key, cell)| GroupReport {
            key: key.clone(),
            figures: call_figures(cell, &self.plan.policy),
        });
        whole.into_iter().chain(parts)
    }

    /// Computes every figure over all groups together, as a plan without a split gives them.
    ///
    /// Percentiles and means come from the merged sums, never from the groups' figures.
    pub fn total(&self) -> GroupReport {
        GroupReport {
            key: GroupKey::default(),
            figures: call_figures(&self.joined(), &self.plan.policy),
        }
    }
}

impl Plan {
    /// Gives the grid of the intervals; `None` where the plan does not split by interval.
    pub(super) fn grid(&self) -> Option<Grid> {
        let grain = self.by.iter().find_map(|dimension| match dimension {
            Dimension::Interval { grain } => Some(*grain),
            _ => None,
        });
        grain.map(|grain| Grid::new(self.zone, grain))
    }

    /// Checks a plan before anything is counted under it.
    pub(super) fn check(&self) -> Result<(), Invalid> {
        for (position, dimension) in self.by.iter().enumerate() {
            let earlier = self.by.iter().take(position);
            let same = |other: &Dimension| {
                std::mem::discriminant(other) == std::mem::discriminant(dimension)
            };
            if earlier.into_iter().any(same) {
                let error = Invalid::plain("kpi.plan.repeated_dimension", "");
                return Err(error.inside(&format!("by[{position}]")));
            }
        }
        for (position, topic) in self.deferred_topics.iter().enumerate() {
            if self
                .deferred_topics
                .iter()
                .take(position)
                .any(|earlier| earlier == topic)
            {
                let error = Invalid::plain("kpi.plan.repeated_topic", "")
                    .with(NamedFact::id("topic", topic));
                return Err(error.inside(&format!("deferred_topics[{position}]")));
            }
        }
        let limits = [
            (self.policy.threshold, "policy.threshold"),
            (self.policy.short_abandon, "policy.short_abandon"),
            (self.policy.repeat_window, "policy.repeat_window"),
        ];
        for (limit, field) in limits {
            let whole = limit.subsec_nanos().is_multiple_of(1_000_000);
            if !whole || u64::try_from(limit.as_millis()).is_err() {
                return Err(Invalid {
                    path: FieldPath::fixed(field),
                    ..Invalid::plain("kpi.plan.not_in_milliseconds", "")
                });
            }
        }
        Ok(())
    }
}

fn more_contacts(contacts: u64, more: u64) -> Result<u64, Invalid> {
    contacts
        .checked_add(more)
        .filter(|sum| *sum <= CAPACITY)
        .ok_or_else(overflow)
}

/// Says that a tally cannot hold more.
pub(super) fn overflow() -> Invalid {
    Invalid::plain("kpi.tally.overflow", "").with(NamedFact::count("limit", CAPACITY))
}

/// The stored form; borrowed when written, owned when read.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct TallyBody<P, K, C> {
    plan: P,
    contacts: u64,
    groups: Vec<GroupBody<K, C>>,
}

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(crate) struct GroupBody<K, C> {
    key: K,
    cell: C,
}

impl<F: Fact> Serialize for Tally<F> {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        let groups = self.groups().into_iter();
        TallyBody {
            plan: &self.plan,
            contacts: self.contacts,
            groups: groups.map(|(key, cell)| GroupBody { key, cell }).collect(),
        }
        .serialize(to)
    }
}

impl<'de, F: Fact> Deserialize<'de> for Tally<F> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::restore(TallyBody::deserialize(from)?).map_err(D::Error::custom)
    }
}

crate::base::stored::versioned_json! {
    CallTally, via TallyBody<Plan, GroupKey, <Record as Fact>::Cell> => "kpi.call_tally" [];
}

impl<F: Fact> Clone for Tally<F> {
    fn clone(&self) -> Self {
        Self {
            plan: self.plan.clone(),
            contacts: self.contacts,
            load: self.load,
            slots: self.slots.clone(),
            cells: self.cells.clone(),
            scratch: Vec::new(),
        }
    }
}

impl<F: Fact> PartialEq for Tally<F> {
    /// Compares what was counted, not in which order it came.
    fn eq(&self, other: &Self) -> bool {
        self.plan == other.plan
            && self.contacts == other.contacts
            && self.groups() == other.groups()
    }
}

impl<F: Fact> fmt::Debug for Tally<F> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Tally")
            .field("plan", &self.plan)
            .field("contacts", &self.contacts)
            .field("groups", &self.cells.len())
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests;
