//! The leads that were dialled, each counted once however often it was.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::call_fact::{contact_mark, contact_place};
use super::histogram::Load;
use super::keyed::{GroupSums, KeyedGroups, StoredGroup, at, at_mut};
use super::report::Plan;
use super::tally::overflow;
use crate::base::{Invalid, LeadId};
use crate::call::Record;

/// Holds the counters of one group that need each lead apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct LeadSums {
    /// Leads that were dialled at least once.
    pub(super) dialled: u64,
    /// Those of them on which a person was reached.
    pub(super) reached: u64,
    /// Those of them where the customer agreed.
    pub(super) agreed: u64,
    /// The dials to them.
    pub(super) attempts: u64,
    /// Dials that name no lead.
    pub(super) without_lead: u64,
}

/// Keeps what was done with each lead in each group.
///
/// It grows with the leads and the groups in which each was dialled, not with the dials.
#[derive(Clone, Debug)]
pub(super) struct LeadTally {
    plan: Plan,
    groups: KeyedGroups,
    leads: BTreeMap<LeadId, Vec<LeadUse>>,
    load: Load,
}

/// What was done with a lead in a group; in the stored form the group is a position.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeadUse {
    group: u32,
    attempts: u64,
    reached: bool,
    agreed: bool,
}

impl LeadUse {
    fn grow(&mut self, more: &Self) {
        self.attempts = self.attempts.saturating_add(more.attempts);
        self.reached |= more.reached;
        self.agreed |= more.agreed;
    }

    /// Adds itself, as one lead, to the counters of a group or of all.
    fn count_in(&self, sums: &mut LeadSums) {
        sums.dialled = sums.dialled.saturating_add(1);
        sums.reached = sums.reached.saturating_add(u64::from(self.reached));
        sums.agreed = sums.agreed.saturating_add(u64::from(self.agreed));
        sums.attempts = sums.attempts.saturating_add(self.attempts);
    }
}

impl LeadTally {
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            groups: KeyedGroups::new(plan),
            plan: plan.clone(),
            leads: BTreeMap::new(),
            load: Load::default(),
        }
    }

    /// Counts a record, or leaves the tally as it was.
    ///
    /// # Errors
    /// `base.grid.out_of_range`, `kpi.tally.too_many_groups`, `kpi.tally.overflow`.
    pub(super) fn push(&mut self, record: &Record) -> Result<(), Invalid> {
        let parts = record.parts();
        let Some(mark) = contact_mark(parts).filter(|mark| mark.dial) else {
            return Ok(());
        };
        let load = self.load.plus(dials(1)).ok_or_else(overflow)?;
        let group = self
            .groups
            .slot_of(&contact_place(record, &self.plan.policy))?;
        match &parts.lead {
            Some(lead) => self.add(
                lead,
                LeadUse {
                    group,
                    attempts: 1,
                    reached: mark.live,
                    agreed: mark.agreed,
                },
            ),
            None => self.groups.add_without_key(group, 1),
        }
        self.load = load;
        Ok(())
    }

    /// Adds what another tally of the same plan counted, or leaves this one as it was.
    ///
    /// # Errors
    /// `kpi.tally.other_plan`, `kpi.tally.too_many_groups`, `kpi.tally.overflow`.
    pub(super) fn merge(&mut self, other: &Self) -> Result<(), Invalid> {
        let load = self.can_merge(other)?;
        let slots = self.groups.slots_of(&other.groups)?;
        self.groups.absorb(&other.groups, &slots);
        for (lead, uses) in &other.leads {
            for more in uses {
                let group = at(&slots, more.group);
                self.add(lead, LeadUse { group, ..*more });
            }
        }
        self.load = load;
        Ok(())
    }

    /// Checks that another tally can be merged, and gives the load of both together.
    ///
    /// # Errors
    /// As [`merge`](Self::merge), which behind this cannot fail.
    pub(super) fn can_merge(&self, other: &Self) -> Result<Load, Invalid> {
        if self.plan != other.plan {
            return Err(Invalid::plain("kpi.tally.other_plan", "plan"));
        }
        self.groups.check_room(&other.groups)?;
        self.load.plus(other.load).ok_or_else(overflow)
    }

    fn add(&mut self, lead: &LeadId, more: LeadUse) {
        match self.leads.get_mut(lead) {
            None => {
                self.leads.insert(lead.clone(), vec![more]);
            }
            Some(uses) => match uses.iter_mut().find(|known| known.group == more.group) {
                Some(known) => known.grow(&more),
                None => uses.push(more),
            },
        }
    }

    /// Counts the leads of every group, and all of them once.
    pub(super) fn sums(&self) -> GroupSums<LeadSums> {
        let mut groups = vec![LeadSums::default(); self.groups.len()];
        let mut total = LeadSums::default();
        for uses in self.leads.values() {
            let mut whole = LeadUse {
                group: 0,
                attempts: 0,
                reached: false,
                agreed: false,
            };
            for one in uses {
                whole.grow(one);
                if let Some(sums) = at_mut(&mut groups, one.group) {
                    one.count_in(sums);
                }
            }
            whole.count_in(&mut total);
        }
        for (sums, (_, without_lead)) in groups.iter_mut().zip(self.groups.each()) {
            sums.without_lead = without_lead;
            total.without_lead = total.without_lead.saturating_add(without_lead);
        }
        GroupSums {
            groups: self.groups.keyed(groups),
            total,
        }
    }

    /// Gives the stored form: the same for the same content, in whatever order it came.
    pub(super) fn body(&self) -> LeadBody {
        let (groups, ranks) = self.groups.stored();
        let leads = self.leads.iter().map(|(lead, uses)| {
            let ranked = uses.iter().map(|one| LeadUse {
                group: at(&ranks, one.group),
                ..*one
            });
            let mut uses: Vec<_> = ranked.collect();
            uses.sort_unstable();
            let lead = lead.clone();
            StoredLead { lead, uses }
        });
        LeadBody {
            groups,
            leads: leads.collect(),
        }
    }

    /// Checks a stored form and makes a tally of it.
    ///
    /// # Errors
    /// `kpi.tally.foreign_group`, `kpi.tally.repeated_group`, `kpi.tally.repeated_key`,
    /// `kpi.tally.nothing_in_it`, `kpi.tally.part_over_whole`, `kpi.tally.overflow`; the path names
    /// the place.
    pub(super) fn restore(plan: &Plan, body: LeadBody) -> Result<Self, Invalid> {
        let mut tally = Self::new(plan);
        tally.groups = KeyedGroups::restore(plan, body.groups)?;
        for (position, stored) in body.leads.into_iter().enumerate() {
            tally
                .restore_lead(stored)
                .map_err(|error| error.inside(&format!("leads[{position}]")))?;
        }
        let uses = tally.leads.values().flatten();
        tally.groups.check_use(uses.clone().map(|one| one.group))?;
        let counts = uses.map(|one| one.attempts);
        tally.load = counts
            .chain(tally.groups.each().map(|(_, count)| count))
            .try_fold(Load::default(), |load, count| load.plus(dials(count)))
            .ok_or_else(overflow)?;
        Ok(tally)
    }

    fn restore_lead(&mut self, stored: StoredLead) -> Result<(), Invalid> {
        if stored.uses.is_empty() {
            return Err(Invalid::plain("kpi.tally.nothing_in_it", "uses"));
        }
        let once = stored
            .uses
            .is_sorted_by(|earlier, later| earlier.group < later.group);
        if !once {
            return Err(Invalid::plain("kpi.tally.repeated_group", "uses"));
        }
        for (position, one) in stored.uses.iter().enumerate() {
            let path = format!("uses[{position}]");
            if one.attempts == 0 {
                return Err(Invalid::plain("kpi.tally.nothing_in_it", "attempts").inside(&path));
            }
            if one.agreed && !one.reached {
                return Err(Invalid::plain("kpi.tally.part_over_whole", "agreed").inside(&path));
            }
        }
        match self.leads.insert(stored.lead, stored.uses) {
            Some(_) => Err(Invalid::plain("kpi.tally.repeated_key", "lead")),
            None => Ok(()),
        }
    }
}

impl PartialEq for LeadTally {
    /// Compares what was counted, not in which order it came.
    fn eq(&self, other: &Self) -> bool {
        self.plan == other.plan && self.body() == other.body()
    }
}

/// Stores a [`LeadTally`] without its plan, which stands beside it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LeadBody {
    groups: Vec<StoredGroup>,
    leads: Vec<StoredLead>,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct StoredLead {
    lead: LeadId,
    uses: Vec<LeadUse>,
}

const fn dials(marks: u64) -> Load {
    Load { marks, ms: 0 }
}

#[cfg(test)]
mod tests;
