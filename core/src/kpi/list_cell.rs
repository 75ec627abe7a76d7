//! The lead lists of one group.

use serde::{Deserialize, Serialize};

use super::histogram::Load;
use super::lead_list::LeadList;
use super::tally::{Cell, Fact, Lens, Place};
use crate::base::Invalid;

impl Fact for LeadList {
    type Cell = ListCell;

    /// Breaks a list down into its one mark.
    fn each_mark<'a>(
        &'a self,
        _: &Lens<'_>,
        mut emit: impl FnMut(Place<'a>, ListMark) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        let parts = self.parts();
        let place = Place {
            at: parts.begun,
            queue: None,
            agent: None,
            project: parts.project.as_ref(),
        };
        let mark = ListMark {
            leads: parts.leads,
            finished: parts.finished,
        };
        emit(place, mark)
    }
}

/// Says what one list adds to a group.
#[derive(Clone, Copy, Debug)]
pub struct ListMark {
    leads: u64,
    finished: u64,
}

/// Holds the sums of the lead lists of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListCell {
    pub(super) lists: u64,
    pub(super) leads: u64,
    pub(super) finished: u64,
}

impl Cell for ListCell {
    type Mark = ListMark;

    /// Bounds the leads as it does the milliseconds of other tallies.
    fn load_of(mark: &ListMark) -> Option<Load> {
        Some(Load {
            marks: 1,
            ms: mark.leads,
        })
    }

    fn add(&mut self, mark: &ListMark) {
        self.absorb(&Self {
            lists: 1,
            leads: mark.leads,
            finished: mark.finished,
        });
    }

    fn absorb(&mut self, other: &Self) {
        self.lists = self.lists.saturating_add(other.lists);
        self.leads = self.leads.saturating_add(other.leads);
        self.finished = self.finished.saturating_add(other.finished);
    }

    fn load(&self) -> Option<Load> {
        let load = Load {
            marks: self.lists,
            ms: self.leads,
        };
        Load::default().plus(load)
    }

    fn check(&self, _: &Lens<'_>) -> Result<(), Invalid> {
        if self.finished > self.leads || (self.lists == 0 && self.leads > 0) {
            return Err(Invalid::plain("kpi.tally.part_over_whole", ""));
        }
        Ok(())
    }

    fn facts(&self) -> u64 {
        self.lists
    }
}

#[cfg(test)]
mod tests;
