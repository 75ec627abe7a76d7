//! The counters of one group of call records.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::histogram::{Histogram, Load, total};
use super::tally::{Cell, Lens};
use crate::base::Invalid;
use crate::base::stored::each_key_once;
use crate::call::{OfferResult, QueueExit, TransferKind};
use crate::project::RefusalReason;

/// Says one thing that a call record adds to a group.
#[derive(Clone, Copy, Debug)]
pub enum CallMark {
    /// A queue entry that is over; a refusal has no wait.
    Left { exit: QueueExit, wait_ms: u64 },
    /// A queue entry of which no end is known.
    Waiting,
    /// An agent offer.
    Offer(Option<OfferResult>),
    /// An agent leg that has an end.
    Leg(LegTimes),
    /// The times of an agent leg in an interval in which it did not begin.
    LegTime(LegTimes),
    /// An agent leg of which no end is known.
    OpenLeg,
    /// What came of the contact.
    Contact(ContactMark),
}

/// Holds the times of one handled agent leg, in milliseconds at the policy's granularity.
#[derive(Clone, Copy, Debug)]
pub struct LegTimes {
    pub(super) talk_ms: u64,
    pub(super) hold_ms: u64,
    pub(super) consult_ms: u64,
    pub(super) wrap_up_ms: u64,
    pub(super) held: bool,
    pub(super) transfer: Option<TransferKind>,
}

impl LegTimes {
    /// Adds the times of another part of the same leg.
    pub(super) fn grow(&mut self, more: &Self) {
        grow(&mut self.talk_ms, more.talk_ms);
        grow(&mut self.hold_ms, more.hold_ms);
        grow(&mut self.consult_ms, more.consult_ms);
        grow(&mut self.wrap_up_ms, more.wrap_up_ms);
    }
}

/// Holds what a contact as a whole adds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct ContactMark {
    pub(super) dial: bool,
    pub(super) connected: bool,
    pub(super) live: bool,
    pub(super) right_party: bool,
    pub(super) agreed: bool,
    pub(super) dropped: bool,
    pub(super) machine_met: bool,
    pub(super) refused: Option<Option<RefusalReason>>,
    pub(super) left_in_menu: bool,
}

/// Holds the sums of one group of call records: all that any policy's report needs.
///
/// No counter repeats what another one holds. Where one bounds another (a part and its whole, a time
/// and what it belongs to), a stored cell is checked on its way in; that finds damage, not every
/// forgery.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallCell {
    pub(super) answered: Histogram,
    pub(super) abandoned: Histogram,
    pub(super) timeout: Histogram,
    pub(super) key: Histogram,
    pub(super) leave_empty: Histogram,
    pub(super) overflow: Histogram,
    pub(super) callback: Histogram,
    pub(super) full: u64,
    pub(super) closed: u64,
    pub(super) join_empty: u64,
    pub(super) waiting: u64,
    pub(super) offers: OfferCounts,
    pub(super) legs: LegSums,
    pub(super) contacts: ContactCounts,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct OfferCounts {
    pub(super) answered: u64,
    pub(super) not_answered: u64,
    pub(super) declined: u64,
    pub(super) withdrawn: u64,
    pub(super) ringing: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct LegSums {
    pub(super) handled: u64,
    pub(super) open: u64,
    pub(super) held: u64,
    pub(super) talk_ms: u64,
    pub(super) hold_ms: u64,
    pub(super) consult_ms: u64,
    pub(super) wrap_up_ms: u64,
    pub(super) blind: u64,
    pub(super) attended: u64,
    pub(super) to_queue: u64,
}

#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct ContactCounts {
    pub(super) dials: u64,
    /// Answered by anything: a person, a machine, a fax.
    pub(super) connected: u64,
    pub(super) live: u64,
    /// Live, and with the person who was wanted.
    pub(super) right_party: u64,
    pub(super) agreed: u64,
    /// A person answered and no agent was there.
    pub(super) dropped: u64,
    /// An answering machine that an agent listened to.
    pub(super) machine_met: u64,
    pub(super) left_in_menu: u64,
    #[serde(deserialize_with = "each_key_once")]
    pub(super) refused: BTreeMap<RefusalReason, u64>,
    pub(super) refused_without_reason: u64,
}

/// Counts one more; the tally's capacity was checked before.
fn bump(counter: &mut u64) {
    grow(counter, 1);
}

fn grow(counter: &mut u64, by: u64) {
    *counter = counter.saturating_add(by);
}

impl CallCell {
    /// Gives how many queue entries had this exit.
    pub(super) fn exits(&self, exit: QueueExit) -> u64 {
        match exit {
            QueueExit::Answered => self.answered.count(),
            QueueExit::Abandoned => self.abandoned.count(),
            QueueExit::Timeout => self.timeout.count(),
            QueueExit::Key => self.key.count(),
            QueueExit::Full => self.full,
            QueueExit::Closed => self.closed,
            QueueExit::JoinEmpty => self.join_empty,
            QueueExit::LeaveEmpty => self.leave_empty.count(),
            QueueExit::Overflow => self.overflow.count(),
            QueueExit::Callback => self.callback.count(),
        }
    }

    /// Gives the waits of every exit that comes after a wait.
    pub(super) fn waits(&self) -> [&Histogram; 7] {
        [
            &self.answered,
            &self.abandoned,
            &self.timeout,
            &self.key,
            &self.leave_empty,
            &self.overflow,
            &self.callback,
        ]
    }

    /// Adds everything of another cell but the waits.
    fn absorb_counters(&mut self, other: &Self) {
        grow(&mut self.full, other.full);
        grow(&mut self.closed, other.closed);
        grow(&mut self.join_empty, other.join_empty);
        grow(&mut self.waiting, other.waiting);
        self.offers.absorb(&other.offers);
        self.legs.absorb(&other.legs);
        self.contacts.absorb(&other.contacts);
    }

    fn leave(&mut self, exit: QueueExit, wait_ms: u64) {
        match exit {
            QueueExit::Answered => self.answered.add(wait_ms),
            QueueExit::Abandoned => self.abandoned.add(wait_ms),
            QueueExit::Timeout => self.timeout.add(wait_ms),
            QueueExit::Key => self.key.add(wait_ms),
            QueueExit::LeaveEmpty => self.leave_empty.add(wait_ms),
            QueueExit::Overflow => self.overflow.add(wait_ms),
            QueueExit::Callback => self.callback.add(wait_ms),
            QueueExit::Full => bump(&mut self.full),
            QueueExit::Closed => bump(&mut self.closed),
            QueueExit::JoinEmpty => bump(&mut self.join_empty),
        }
    }
}

impl OfferCounts {
    fn add(&mut self, result: Option<OfferResult>) {
        bump(match result {
            Some(OfferResult::Answered) => &mut self.answered,
            Some(OfferResult::NotAnswered) => &mut self.not_answered,
            Some(OfferResult::Declined) => &mut self.declined,
            Some(OfferResult::Withdrawn) => &mut self.withdrawn,
            None => &mut self.ringing,
        });
    }

    const fn counters(&self) -> [u64; 5] {
        [
            self.answered,
            self.not_answered,
            self.declined,
            self.withdrawn,
            self.ringing,
        ]
    }

    pub(super) fn all(&self) -> u64 {
        total(self.counters().into_iter())
    }

    fn absorb(&mut self, other: &Self) {
        grow(&mut self.answered, other.answered);
        grow(&mut self.not_answered, other.not_answered);
        grow(&mut self.declined, other.declined);
        grow(&mut self.withdrawn, other.withdrawn);
        grow(&mut self.ringing, other.ringing);
    }
}

impl LegSums {
    fn add(&mut self, leg: &LegTimes) {
        bump(&mut self.handled);
        self.add_times(leg);
        if leg.held {
            bump(&mut self.held);
        }
        match leg.transfer {
            Some(TransferKind::Blind) => bump(&mut self.blind),
            Some(TransferKind::Attended) => bump(&mut self.attended),
            Some(TransferKind::Queue) => bump(&mut self.to_queue),
            None => {}
        }
    }

    fn add_times(&mut self, leg: &LegTimes) {
        grow(&mut self.talk_ms, leg.talk_ms);
        grow(&mut self.hold_ms, leg.hold_ms);
        grow(&mut self.consult_ms, leg.consult_ms);
        grow(&mut self.wrap_up_ms, leg.wrap_up_ms);
    }

    pub(super) fn transferred(&self) -> u64 {
        total([self.blind, self.attended, self.to_queue].into_iter())
    }

    /// Gives all handling time; `None` over 64 bits.
    fn time_ms(&self) -> Option<u64> {
        let times = [self.talk_ms, self.hold_ms, self.consult_ms, self.wrap_up_ms];
        times
            .into_iter()
            .try_fold(0_u64, |sum, ms| sum.checked_add(ms))
    }

    fn load(&self) -> Option<Load> {
        Some(Load {
            marks: self.handled.checked_add(self.open)?,
            ms: self.time_ms()?,
        })
    }

    fn absorb(&mut self, other: &Self) {
        grow(&mut self.handled, other.handled);
        grow(&mut self.open, other.open);
        grow(&mut self.held, other.held);
        grow(&mut self.talk_ms, other.talk_ms);
        grow(&mut self.hold_ms, other.hold_ms);
        grow(&mut self.consult_ms, other.consult_ms);
        grow(&mut self.wrap_up_ms, other.wrap_up_ms);
        grow(&mut self.blind, other.blind);
        grow(&mut self.attended, other.attended);
        grow(&mut self.to_queue, other.to_queue);
    }
}

impl ContactCounts {
    fn add(&mut self, mark: &ContactMark) {
        if mark.dial {
            bump(&mut self.dials);
        }
        for (is_so, counter) in [
            (mark.connected, &mut self.connected),
            (mark.live, &mut self.live),
            (mark.right_party, &mut self.right_party),
            (mark.agreed, &mut self.agreed),
            (mark.dropped, &mut self.dropped),
            (mark.machine_met, &mut self.machine_met),
            (mark.left_in_menu, &mut self.left_in_menu),
        ] {
            if is_so {
                bump(counter);
            }
        }
        match mark.refused {
            Some(Some(reason)) => bump(self.refused.entry(reason).or_default()),
            Some(None) => bump(&mut self.refused_without_reason),
            None => {}
        }
    }

    pub(super) fn refusals(&self) -> u64 {
        total(self.refused.values().copied()).saturating_add(self.refused_without_reason)
    }

    fn absorb(&mut self, other: &Self) {
        grow(&mut self.dials, other.dials);
        grow(&mut self.connected, other.connected);
        grow(&mut self.live, other.live);
        grow(&mut self.right_party, other.right_party);
        grow(&mut self.agreed, other.agreed);
        grow(&mut self.dropped, other.dropped);
        grow(&mut self.machine_met, other.machine_met);
        grow(&mut self.left_in_menu, other.left_in_menu);
        grow(
            &mut self.refused_without_reason,
            other.refused_without_reason,
        );
        for (reason, more) in &other.refused {
            grow(self.refused.entry(*reason).or_default(), *more);
        }
    }
}

impl Cell for CallCell {
    type Mark = CallMark;

    fn load_of(mark: &CallMark) -> Option<Load> {
        let ms = match mark {
            CallMark::Left { wait_ms, .. } => *wait_ms,
            CallMark::Leg(leg) | CallMark::LegTime(leg) => leg
                .talk_ms
                .checked_add(leg.hold_ms)?
                .checked_add(leg.consult_ms)?
                .checked_add(leg.wrap_up_ms)?,
            CallMark::Waiting | CallMark::Offer(_) | CallMark::OpenLeg | CallMark::Contact(_) => 0,
        };
        Some(Load { marks: 1, ms })
    }

    fn add(&mut self, mark: &CallMark) {
        match mark {
            CallMark::Left { exit, wait_ms } => self.leave(*exit, *wait_ms),
            CallMark::Waiting => bump(&mut self.waiting),
            CallMark::Offer(result) => self.offers.add(*result),
            CallMark::Leg(leg) => self.legs.add(leg),
            CallMark::LegTime(leg) => self.legs.add_times(leg),
            CallMark::OpenLeg => bump(&mut self.legs.open),
            CallMark::Contact(contact) => self.contacts.add(contact),
        }
    }

    fn absorb(&mut self, other: &Self) {
        self.answered.absorb(&other.answered);
        self.abandoned.absorb(&other.abandoned);
        self.timeout.absorb(&other.timeout);
        self.key.absorb(&other.key);
        self.leave_empty.absorb(&other.leave_empty);
        self.overflow.absorb(&other.overflow);
        self.callback.absorb(&other.callback);
        self.absorb_counters(other);
    }

    fn joined(cells: &[Self]) -> Self {
        let waits = |of: fn(&Self) -> &Histogram| Histogram::joined(cells.iter().map(of));
        let mut joined = Self {
            answered: waits(|cell| &cell.answered),
            abandoned: waits(|cell| &cell.abandoned),
            timeout: waits(|cell| &cell.timeout),
            key: waits(|cell| &cell.key),
            leave_empty: waits(|cell| &cell.leave_empty),
            overflow: waits(|cell| &cell.overflow),
            callback: waits(|cell| &cell.callback),
            ..Self::default()
        };
        for cell in cells {
            joined.absorb_counters(cell);
        }
        joined
    }

    fn load(&self) -> Option<Load> {
        let mut load = self.legs.load()?;
        for waits in self.waits() {
            load = load.plus(waits.load()?)?;
        }
        let refused = self.contacts.refused.values().copied();
        let rest = [
            self.full,
            self.closed,
            self.join_empty,
            self.waiting,
            self.contacts.dials,
            self.contacts.left_in_menu,
            self.contacts.refused_without_reason,
        ];
        let counters = self
            .offers
            .counters()
            .into_iter()
            .chain(rest)
            .chain(refused);
        for marks in counters {
            load = load.plus(Load { marks, ms: 0 })?;
        }
        Some(load)
    }

    fn check(&self, lens: &Lens<'_>) -> Result<(), Invalid> {
        let LegSums {
            handled,
            held,
            hold_ms,
            ..
        } = self.legs;
        let ContactCounts {
            dials,
            connected,
            live,
            right_party,
            agreed,
            dropped,
            machine_met,
            ..
        } = self.contacts;
        let answers = live.saturating_add(dropped).saturating_add(machine_met);
        let transfers = self.legs.transferred();
        let parts = [
            (held, handled),
            (transfers, handled),
            (connected, dials),
            (answers, connected),
            (right_party, live),
            (agreed, right_party),
        ];
        let zero_reason = self.contacts.refused.values().any(|count| *count == 0);
        if parts.iter().any(|(part, whole)| part > whole) || zero_reason {
            return Err(Invalid::plain("kpi.tally.part_over_whole", ""));
        }
        let unowned =
            (handled == 0 && self.legs.time_ms() != Some(0)) || (held == 0 && hold_ms > 0);
        // Split by overlap, a leg has times in intervals in which it did not begin.
        if unowned && !lens.splits() {
            return Err(Invalid::plain("kpi.tally.time_of_nothing", ""));
        }
        Ok(())
    }

    fn facts(&self) -> u64 {
        let ContactCounts {
            dials,
            left_in_menu,
            ..
        } = self.contacts;
        // Each contact is at most one of these, and at most one refusal.
        dials
            .saturating_add(left_in_menu)
            .max(self.contacts.refusals())
    }
}
