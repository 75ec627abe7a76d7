//! The times of agents in one group, in milliseconds.

use super::activity::PauseKind;

/// Names one sum of times.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum TimeSum {
    /// Logged in.
    LoggedIn,
    /// With a customer or working after a contact.
    Handling,
    /// That, of it while logged in.
    HandlingLoggedIn,
    /// Working after a contact.
    WrapUp,
    /// Logged in, not paused and without a contact.
    Available,
    /// Paused and without a contact.
    Paused(PauseKind),
    /// Planned to be at work.
    Scheduled,
    /// Planned to be at work, and doing the planned: on the queues or off them.
    Adherent,
    /// That, and off the queues for what was planned.
    AdherentByKind,
    /// Paid.
    Paid,
    /// Paid and not there for contacts, as planned.
    LostPlanned,
    /// Paid and not there for contacts, although planned to be.
    LostUnplanned,
    /// Paid and not there for contacts, and not at work either.
    LostExternal,
    /// Paid and not there for contacts, while at work.
    LostInternal,
}

impl TimeSum {
    const COUNT: usize = 19;

    const fn slot(self) -> usize {
        match self {
            Self::LoggedIn => 0,
            Self::Handling => 1,
            Self::HandlingLoggedIn => 2,
            Self::WrapUp => 3,
            Self::Available => 4,
            Self::Scheduled => 5,
            Self::Adherent => 6,
            Self::AdherentByKind => 7,
            Self::Paid => 8,
            Self::LostPlanned => 9,
            Self::LostUnplanned => 10,
            Self::LostExternal => 11,
            Self::LostInternal => 12,
            Self::Paused(PauseKind::Break) => 13,
            Self::Paused(PauseKind::Meal) => 14,
            Self::Paused(PauseKind::Training) => 15,
            Self::Paused(PauseKind::Meeting) => 16,
            Self::Paused(PauseKind::OffQueueWork) => 17,
            Self::Paused(PauseKind::Other) => 18,
        }
    }
}

/// Holds the sums of one group.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct TimeSums([u64; TimeSum::COUNT]);

impl TimeSums {
    pub(super) fn of(&self, sum: TimeSum) -> u64 {
        self.0.get(sum.slot()).copied().unwrap_or_default()
    }

    /// Gives all pauses together; at each instant only one kind counts.
    pub(super) fn paused(&self) -> u64 {
        let kinds = PauseKind::ALL.into_iter();
        kinds.fold(0, |all, kind| {
            all.saturating_add(self.of(TimeSum::Paused(kind)))
        })
    }

    /// Adds time. It cannot pass 2^63: the years and the number of agents of a tally are bounded.
    pub(super) fn add(&mut self, sum: TimeSum, ms: u64) {
        if let Some(own) = self.0.get_mut(sum.slot()) {
            *own = own.saturating_add(ms);
        }
    }
}
