//! What the tallies share that keep something apart for each person or lead.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::report::{GroupKey, Plan};
use super::slots::Slots;
use super::tally::Place;
use crate::base::Invalid;

/// Holds what a keyed tally counted: the counters of each group, and those of all groups together.
///
/// The total is counted, not added up: a lead dialled in two intervals is one lead.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct GroupSums<S> {
    pub(super) groups: BTreeMap<GroupKey, S>,
    pub(super) total: S,
}

/// Holds the groups of a keyed tally, each with the number of facts that have no key.
#[derive(Clone, Debug)]
pub(super) struct KeyedGroups {
    slots: Slots,
    /// At the slot of its group.
    without_key: Vec<u64>,
}

/// Stores one group.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredGroup {
    pub(super) key: GroupKey,
    /// The facts of the group that have no key: dials without a lead, contacts without a person.
    pub(super) without_key: u64,
}

impl KeyedGroups {
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            slots: Slots::new(plan),
            without_key: Vec::new(),
        }
    }

    /// Finds the slot of a place, or gives it a new one; a failure changes nothing.
    ///
    /// # Errors
    /// `base.grid.out_of_range`, `kpi.tally.too_many_groups`.
    pub(super) fn slot_of(&mut self, place: &Place<'_>) -> Result<u32, Invalid> {
        let groups = self.slots.len();
        let found = self.slots.find_or_add(place).and_then(small);
        self.settle(groups, found)
    }

    /// Checks that the groups of another tally can be added.
    ///
    /// # Errors
    /// `kpi.tally.too_many_groups`.
    pub(super) fn check_room(&self, other: &Self) -> Result<(), Invalid> {
        self.slots.check_room(&other.slots)?;
        small(self.slots.len().saturating_add(other.slots.len())).map(|_| ())
    }

    /// Finds a slot for every group of another tally, in the order of its slots; a failure changes
    /// nothing.
    ///
    /// # Errors
    /// `kpi.tally.too_many_groups`.
    pub(super) fn slots_of(&mut self, other: &Self) -> Result<Vec<u32>, Invalid> {
        let groups = self.slots.len();
        let keys = other.slots.keys().iter();
        let found = keys
            .map(|key| self.slots.find_or_add_key(key).and_then(small))
            .collect();
        self.settle(groups, found)
    }

    fn settle<T>(&mut self, groups: usize, found: Result<T, Invalid>) -> Result<T, Invalid> {
        if found.is_err() {
            self.slots.truncate(groups);
        }
        self.without_key.resize(self.slots.len(), 0);
        found
    }

    /// Counts facts without a key; the caller checked that there is room.
    pub(super) fn add_without_key(&mut self, slot: u32, facts: u64) {
        if let Some(count) = at_mut(&mut self.without_key, slot) {
            *count = count.saturating_add(facts);
        }
    }

    /// Adds the facts without a key of another tally, whose groups have these slots here.
    pub(super) fn absorb(&mut self, other: &Self, slots: &[u32]) {
        for (slot, facts) in slots.iter().zip(&other.without_key) {
            self.add_without_key(*slot, *facts);
        }
    }

    /// Gives every group with its facts without a key, in the order of the slots.
    pub(super) fn each(&self) -> impl Iterator<Item = (&GroupKey, u64)> {
        let counts = self.without_key.iter().copied();
        self.slots.keys().iter().zip(counts)
    }

    pub(super) fn len(&self) -> usize {
        self.slots.len()
    }

    /// Joins the counters of the slots with the keys of their groups.
    pub(super) fn keyed<S>(&self, sums: Vec<S>) -> BTreeMap<GroupKey, S> {
        self.slots.keys().iter().cloned().zip(sums).collect()
    }

    /// Gives the stored form, in the order of the keys, and where in it each slot stands.
    pub(super) fn stored(&self) -> (Vec<StoredGroup>, Vec<u32>) {
        let mut order: Vec<_> = self.each().zip(0_u32..).collect();
        order.sort_unstable_by_key(|((key, _), _)| *key);
        let mut ranks = vec![0; order.len()];
        for ((_, slot), rank) in order.iter().zip(0_u32..) {
            if let Some(own) = at_mut(&mut ranks, *slot) {
                *own = rank;
            }
        }
        let groups = order
            .into_iter()
            .map(|((key, without_key), _)| StoredGroup {
                key: key.clone(),
                without_key,
            });
        (groups.collect(), ranks)
    }

    /// Checks stored groups; the slots are the positions in the stored form.
    ///
    /// # Errors
    /// `kpi.tally.foreign_group` and `kpi.tally.repeated_group`; the path names the group.
    pub(super) fn restore(plan: &Plan, stored: Vec<StoredGroup>) -> Result<Self, Invalid> {
        let mut groups = Self::new(plan);
        for (position, group) in stored.into_iter().enumerate() {
            groups
                .restore_one(group)
                .map_err(|error| error.inside(&format!("groups[{position}]")))?;
        }
        Ok(groups)
    }

    fn restore_one(&mut self, group: StoredGroup) -> Result<(), Invalid> {
        self.slots.check_key(&group.key)?;
        let groups = self.slots.len();
        small(self.slots.find_or_add_key(&group.key)?)?;
        if self.slots.len() == groups {
            return Err(Invalid::plain("kpi.tally.repeated_group", "key"));
        }
        self.without_key.push(group.without_key);
        Ok(())
    }

    /// Checks that stored facts fall into stored groups, and that no group stands there for nothing.
    ///
    /// # Errors
    /// `kpi.tally.foreign_group` where a slot has no group, `kpi.tally.nothing_in_it` where a group
    /// has no fact.
    pub(super) fn check_use(&self, used: impl Iterator<Item = u32>) -> Result<(), Invalid> {
        let mut filled: Vec<bool> = self.without_key.iter().map(|count| *count > 0).collect();
        for slot in used {
            match at_mut(&mut filled, slot) {
                Some(own) => *own = true,
                None => return Err(Invalid::plain("kpi.tally.foreign_group", "group")),
            }
        }
        if filled.iter().all(|own| *own) {
            Ok(())
        } else {
            Err(Invalid::plain("kpi.tally.nothing_in_it", "groups"))
        }
    }
}

/// Looks up by slot.
pub(super) fn at_mut<T>(list: &mut [T], slot: u32) -> Option<&mut T> {
    list.get_mut(usize::try_from(slot).ok()?)
}

/// Gives what stands at a slot; a slot that is not there cannot be, so its value does not matter.
pub(super) fn at<T: Copy + Default>(list: &[T], slot: u32) -> T {
    let slot = usize::try_from(slot).ok();
    slot.and_then(|slot| list.get(slot))
        .copied()
        .unwrap_or_default()
}

fn small(slot: usize) -> Result<u32, Invalid> {
    u32::try_from(slot).map_err(|_| Invalid::plain("kpi.tally.too_many_groups", ""))
}
