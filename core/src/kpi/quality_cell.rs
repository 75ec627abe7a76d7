//! The scorecards of one group.

use serde::{Deserialize, Serialize};

use super::histogram::Load;
use super::scorecard::Scorecard;
use super::tally::{Cell, Fact, Lens, Place};
use crate::base::Invalid;

impl Fact for Scorecard {
    type Cell = QualityCell;

    fn each_mark<'a>(
        &'a self,
        _: &Lens<'_>,
        mut emit: impl FnMut(Place<'a>, QualityMark) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        let parts = self.parts();
        let place = Place {
            at: parts.at,
            queue: parts.queue.as_ref(),
            agent: Some(&parts.agent),
            project: parts.project.as_ref(),
        };
        let mark = QualityMark {
            failed: self.is_failed(),
            earned: self.earned(),
            possible: self.possible(),
        };
        emit(place, mark)
    }
}

/// Says what one card adds to a group.
#[derive(Clone, Copy, Debug)]
pub struct QualityMark {
    failed: bool,
    earned: u64,
    possible: u64,
}

/// Holds the sums of the scorecards of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QualityCell {
    pub(super) cards: u64,
    /// Cards that an item failed as a whole; they earn nothing.
    pub(super) failed: u64,
    pub(super) earned: u64,
    /// The weights of the items that came up.
    pub(super) possible: u64,
}

impl Cell for QualityCell {
    type Mark = QualityMark;

    /// Bounds the points as it does the milliseconds of other tallies.
    fn load_of(mark: &QualityMark) -> Option<Load> {
        Some(Load {
            marks: 1,
            ms: mark.possible,
        })
    }

    fn add(&mut self, mark: &QualityMark) {
        self.absorb(&Self {
            cards: 1,
            failed: u64::from(mark.failed),
            earned: mark.earned,
            possible: mark.possible,
        });
    }

    fn absorb(&mut self, other: &Self) {
        self.cards = self.cards.saturating_add(other.cards);
        self.failed = self.failed.saturating_add(other.failed);
        self.earned = self.earned.saturating_add(other.earned);
        self.possible = self.possible.saturating_add(other.possible);
    }

    fn load(&self) -> Option<Load> {
        let load = Load {
            marks: self.cards,
            ms: self.possible,
        };
        Load::default().plus(load)
    }

    fn check(&self, _: &Lens<'_>) -> Result<(), Invalid> {
        let all_failed = self.failed == self.cards;
        let parts = [
            (self.failed, self.cards),
            (self.earned, if all_failed { 0 } else { self.possible }),
            // A card that failed earned nothing, and had an item that weighs 1 at least.
            (self.earned.saturating_add(self.failed), self.possible),
            (u64::from(self.possible > 0), self.cards),
        ];
        if parts.iter().any(|(part, whole)| part > whole) {
            return Err(Invalid::plain("kpi.tally.part_over_whole", ""));
        }
        Ok(())
    }

    fn facts(&self) -> u64 {
        self.cards
    }
}

#[cfg(test)]
mod tests;
