//! Finds the group of a mark without building its key.

use std::collections::BTreeMap;

use super::report::{Dimension, GroupKey, Plan};
use super::tally::Place;
use crate::base::{AgentId, Grid, GridCursor, Invalid, Period, ProjectId, QueueId};

/// Gives the ids of one kind small numbers in the order in which they come; 0 is no id.
#[derive(Clone, Debug)]
pub(super) struct Numbers<T> {
    known: BTreeMap<T, u32>,
    last: Option<(T, u32)>,
}

impl<T: Clone + Ord> Numbers<T> {
    pub(super) const fn new() -> Self {
        Self {
            known: BTreeMap::new(),
            last: None,
        }
    }

    /// Gives the number of an id, a new one where the id is new.
    ///
    /// # Errors
    /// `kpi.tally.too_many_groups` where 2^32 - 1 ids have one.
    pub(super) fn of(&mut self, id: Option<&T>) -> Result<u32, Invalid> {
        let Some(id) = id else { return Ok(0) };
        // The marks of one record mostly name the same queue and agent.
        if let Some((last, number)) = &self.last
            && last == id
        {
            return Ok(*number);
        }
        if let Some((known, number)) = self.known.get_key_value(id) {
            self.last = Some((known.clone(), *number));
            return Ok(*number);
        }
        let number = number_after(self.known.len())?;
        self.known.insert(id.clone(), number);
        Ok(number)
    }

    /// Gives the ids at their numbers; no id at 0.
    pub(super) fn in_order(&self) -> Vec<Option<&T>> {
        let mut ids: Vec<_> = self.known.iter().collect();
        ids.sort_unstable_by_key(|(_, number)| **number);
        let ids = ids.into_iter().map(|(id, _)| Some(id));
        [None].into_iter().chain(ids).collect()
    }

    /// Checks that there are numbers for the ids of others.
    ///
    /// # Errors
    /// `kpi.tally.too_many_groups` where there are not.
    pub(super) fn check_room(&self, others: &Self) -> Result<(), Invalid> {
        let (own, more) = (&self.known, &others.known);
        // Mostly there is room whether they are known or not.
        if last_number(own.len().saturating_add(more.len())).is_ok() {
            return Ok(());
        }
        let new = more.keys().filter(|id| !own.contains_key(id)).count();
        last_number(own.len().saturating_add(new)).map(|_| ())
    }

    /// Gives the numbers that the ids of others have here, at the numbers that they have there.
    ///
    /// # Errors
    /// `kpi.tally.too_many_groups` where 2^32 - 1 ids have one.
    pub(super) fn of_all(&mut self, others: &Self) -> Result<Vec<u32>, Invalid> {
        let ids = others.in_order().into_iter();
        ids.map(|id| self.of(id)).collect()
    }
}

/// The number of the next id where so many are known.
///
/// # Errors
/// `kpi.tally.too_many_groups` where 2^32 - 1 ids have one.
fn number_after(known: usize) -> Result<u32, Invalid> {
    last_number(known.saturating_add(1))
}

/// The number of the last of so many ids.
///
/// # Errors
/// `kpi.tally.too_many_groups` where there are more than 2^32 - 1.
fn last_number(count: usize) -> Result<u32, Invalid> {
    u32::try_from(count).map_err(|_| Invalid::plain("kpi.tally.too_many_groups", ""))
}

/// A group as numbers: comparing these is much cheaper than comparing keys.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
struct Packed {
    from: i64,
    queue: u32,
    agent: u32,
    project: u32,
}

/// Holds the keys of all groups, each at its slot.
#[derive(Clone, Debug)]
pub(super) struct Slots {
    cursor: Option<GridCursor>,
    by_queue: bool,
    by_agent: bool,
    by_project: bool,
    queues: Numbers<QueueId>,
    agents: Numbers<AgentId>,
    projects: Numbers<ProjectId>,
    index: BTreeMap<Packed, usize>,
    keys: Vec<GroupKey>,
    last: Option<(Packed, usize)>,
}

impl Slots {
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            cursor: plan.grid().map(Grid::cursor),
            by_queue: plan.by.contains(&Dimension::Queue),
            by_agent: plan.by.contains(&Dimension::Agent),
            by_project: plan.by.contains(&Dimension::Project),
            queues: Numbers::new(),
            agents: Numbers::new(),
            projects: Numbers::new(),
            index: BTreeMap::new(),
            keys: Vec::new(),
            last: None,
        }
    }

    pub(super) fn len(&self) -> usize {
        self.keys.len()
    }

    pub(super) fn keys(&self) -> &[GroupKey] {
        &self.keys
    }

    /// Forgets the groups from a slot on, which a failed push had added.
    pub(super) fn truncate(&mut self, slots: usize) {
        if slots < self.keys.len() {
            self.keys.truncate(slots);
            self.index.retain(|_, slot| *slot < slots);
            self.last = None;
        }
    }

    /// Checks that the groups of another tally can be added.
    ///
    /// # Errors
    /// `kpi.tally.too_many_groups` where some ids would get no number.
    pub(super) fn check_room(&self, other: &Self) -> Result<(), Invalid> {
        self.queues.check_room(&other.queues)?;
        self.agents.check_room(&other.agents)?;
        self.projects.check_room(&other.projects)
    }

    pub(super) fn find_or_add(&mut self, place: &Place<'_>) -> Result<usize, Invalid> {
        let interval = match &mut self.cursor {
            Some(cursor) => Some(cursor.interval_of(place.at)?),
            None => None,
        };
        self.slot(
            interval,
            place.queue.filter(|_| self.by_queue),
            place.agent.filter(|_| self.by_agent),
            place.project.filter(|_| self.by_project),
        )
    }

    pub(super) fn find_or_add_key(&mut self, key: &GroupKey) -> Result<usize, Invalid> {
        self.slot(
            key.interval,
            key.queue.as_ref(),
            key.agent.as_ref(),
            key.project.as_ref(),
        )
    }

    fn slot(
        &mut self,
        interval: Option<Period>,
        queue: Option<&QueueId>,
        agent: Option<&AgentId>,
        project: Option<&ProjectId>,
    ) -> Result<usize, Invalid> {
        let packed = Packed {
            from: interval.map_or(0, |interval| interval.from().timestamp()),
            queue: self.queues.of(queue)?,
            agent: self.agents.of(agent)?,
            project: self.projects.of(project)?,
        };
        // The marks of one record mostly fall into one group.
        if let Some((last, slot)) = self.last
            && last == packed
        {
            return Ok(slot);
        }
        let slot = match self.index.get(&packed) {
            Some(slot) => *slot,
            None => {
                let slot = self.keys.len();
                self.keys.push(GroupKey {
                    interval,
                    queue: queue.cloned(),
                    agent: agent.cloned(),
                    project: project.cloned(),
                });
                self.index.insert(packed, slot);
                slot
            }
        };
        self.last = Some((packed, slot));
        Ok(slot)
    }

    /// Checks that the plan could have made a stored key.
    ///
    /// # Errors
    /// `kpi.tally.foreign_group` where it could not.
    pub(super) fn check_key(&mut self, key: &GroupKey) -> Result<(), Invalid> {
        let ids_fit = (self.by_queue || key.queue.is_none())
            && (self.by_agent || key.agent.is_none())
            && (self.by_project || key.project.is_none());
        let interval_fits = match (&mut self.cursor, key.interval) {
            (Some(cursor), Some(interval)) => cursor.interval_of(interval.from())? == interval,
            (None, None) => true,
            _ => false,
        };
        if ids_fit && interval_fits {
            Ok(())
        } else {
            Err(Invalid::plain("kpi.tally.foreign_group", "key"))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_numbers_of_ids_come_to_an_end() {
        assert_eq!(number_after(0), Ok(1));
        assert_eq!(number_after(4_294_967_294), Ok(u32::MAX));
        let error = number_after(4_294_967_295).unwrap_err();
        assert_eq!(error.code.as_str(), "kpi.tally.too_many_groups");
    }
}
