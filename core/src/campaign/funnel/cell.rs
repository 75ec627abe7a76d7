//! The people of one group of a funnel.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::person::FunnelPerson;
use crate::base::Invalid;
use crate::base::stored::each_key_once;
use crate::campaign::earlier::EarlierOutcome;
use crate::kpi::{Cell, Fact, Lens, Load, Place};

impl Fact for FunnelPerson {
    type Cell = FunnelCell;

    /// Breaks a person down into their one mark.
    fn each_mark<'a>(
        &'a self,
        _: &Lens<'_>,
        mut emit: impl FnMut(Place<'a>, FunnelMark) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        let parts = self.parts();
        let place = Place {
            at: parts.begun,
            queue: None,
            agent: parts.agent.as_ref(),
            project: parts.project.as_ref(),
        };
        let mark = FunnelMark {
            earlier: parts.earlier,
            dials: parts.dials,
            conversations: parts.conversations,
            agreed_at: parts.agreed_at,
        };
        emit(place, mark)
    }
}

/// Says what one person adds to a group.
#[derive(Clone, Copy, Debug)]
pub struct FunnelMark {
    earlier: Option<EarlierOutcome>,
    dials: u32,
    conversations: u32,
    agreed_at: Option<u32>,
}

/// Holds how many people there were and how many of them agreed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Share {
    pub(super) people: u64,
    pub(super) agreed: u64,
}

impl Share {
    fn absorb(&mut self, other: Self) {
        self.people = self.people.saturating_add(other.people);
        self.agreed = self.agreed.saturating_add(other.agreed);
    }
}

/// Holds what came of the dials of one number: the first, the second.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Step {
    /// The people whose last dial it was.
    pub(super) last: Share,
    /// How many agreed at it.
    pub(super) agreed: u64,
}

/// Holds the sums of the people of one group.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FunnelCell {
    pub(super) people: u64,
    pub(super) reached: u64,
    pub(super) dials: u64,
    pub(super) conversations: u64,
    /// By the number of the dial, counted from 1; only those that were the last one or agreed at.
    #[serde(deserialize_with = "each_key_once")]
    pub(super) steps: BTreeMap<u32, Step>,
    /// Of the people dialled; without a key those of whom nothing earlier is known.
    #[serde(deserialize_with = "each_key_once")]
    pub(super) earlier: BTreeMap<EarlierOutcome, Share>,
    pub(super) earlier_unknown: Share,
}

impl FunnelCell {
    /// Gives the people who were dialled, and who of them agreed.
    pub(super) fn dialled(&self) -> Share {
        let mut all = Share::default();
        for step in self.steps.values() {
            all.absorb(step.last);
        }
        all
    }

    /// Gives for every dial up to the last, how many people had it and how many agreed at it.
    pub(super) fn made(&self) -> Vec<(u32, Share)> {
        let last = self.steps.keys().next_back().copied().unwrap_or(0);
        let mut people = self.dialled().people;
        let each = (1..=last).map(|number| {
            let step = self.steps.get(&number).copied().unwrap_or_default();
            let share = Share {
                people,
                agreed: step.agreed,
            };
            people = people.saturating_sub(step.last.people);
            (number, share)
        });
        each.collect()
    }
}

impl Cell for FunnelCell {
    type Mark = FunnelMark;

    /// Bounds the dials as it does the milliseconds of other tallies.
    fn load_of(mark: &FunnelMark) -> Option<Load> {
        Some(Load {
            marks: 1,
            ms: mark.dials.into(),
        })
    }

    fn add(&mut self, mark: &FunnelMark) {
        self.people = self.people.saturating_add(1);
        if mark.dials == 0 {
            return;
        }
        let agreed = u64::from(mark.agreed_at.is_some());
        let share = Share { people: 1, agreed };
        self.reached = self
            .reached
            .saturating_add(u64::from(mark.conversations > 0));
        self.dials = self.dials.saturating_add(mark.dials.into());
        self.conversations = self.conversations.saturating_add(mark.conversations.into());
        self.steps.entry(mark.dials).or_default().last.absorb(share);
        if let Some(number) = mark.agreed_at {
            let step = self.steps.entry(number).or_default();
            step.agreed = step.agreed.saturating_add(1);
        }
        match mark.earlier {
            Some(earlier) => self.earlier.entry(earlier).or_default().absorb(share),
            None => self.earlier_unknown.absorb(share),
        }
    }

    fn absorb(&mut self, other: &Self) {
        self.people = self.people.saturating_add(other.people);
        self.reached = self.reached.saturating_add(other.reached);
        self.dials = self.dials.saturating_add(other.dials);
        self.conversations = self.conversations.saturating_add(other.conversations);
        for (number, more) in &other.steps {
            let step = self.steps.entry(*number).or_default();
            step.last.absorb(more.last);
            step.agreed = step.agreed.saturating_add(more.agreed);
        }
        for (earlier, more) in &other.earlier {
            self.earlier.entry(*earlier).or_default().absorb(*more);
        }
        self.earlier_unknown.absorb(other.earlier_unknown);
    }

    fn load(&self) -> Option<Load> {
        let load = Load {
            marks: self.people,
            ms: self.dials,
        };
        Load::default().plus(load)
    }

    /// Checks that some people could have given these sums, as far as the sums tell.
    fn check(&self, _: &Lens<'_>) -> Result<(), Invalid> {
        let dialled = self.dialled();
        let (mut earlier, mut agreed, mut dials) = (self.earlier_unknown, 0_u64, 0_u64);
        for share in self.earlier.values() {
            earlier.absorb(*share);
        }
        for (number, step) in &self.steps {
            agreed = agreed.saturating_add(step.agreed);
            dials = dials.saturating_add(step.last.people.saturating_mul((*number).into()));
        }
        let made = self.made();
        let numbered = |(number, step): (&u32, &Step)| {
            *number > 0 && *step != Step::default() && step.last.agreed <= step.last.people
        };
        let fits = dialled.people <= self.people
            && self.reached <= dialled.people
            && dialled.agreed <= self.reached
            && self.reached <= self.conversations
            && self.conversations <= self.dials
            && self.dials == dials
            && agreed == dialled.agreed
            && earlier == dialled
            && self
                .earlier
                .values()
                .all(|share| share.agreed <= share.people && share.people > 0)
            && self.earlier_unknown.agreed <= self.earlier_unknown.people
            && self.steps.iter().all(numbered)
            && made.iter().all(|(_, share)| share.agreed <= share.people);
        if fits {
            Ok(())
        } else {
            Err(Invalid::plain("kpi.tally.part_over_whole", ""))
        }
    }

    fn facts(&self) -> u64 {
        self.people
    }
}
