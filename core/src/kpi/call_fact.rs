//! What a call record adds to a tally, to which group, and in which interval.

use std::time::Duration;

use chrono::TimeDelta;

use super::cell::{CallCell, CallMark, ContactMark, LegTimes};
use super::histogram::whole_ms;
use super::overlap::leg_shares;
use super::policy::{Attribution, Granularity, Policy};
use super::tally::{Fact, Lens, Place};
use crate::base::{AgentId, Instant, Invalid, QueueId, elapsed};
use crate::call::{
    AgentLeg, AgentOffer, BusinessResult, Direction, Outcome, QueueEntry, QueueExit, Record,
    RecordParts, Unreached,
};

impl Fact for Record {
    type Cell = CallCell;

    fn each_mark<'a>(
        &'a self,
        lens: &Lens<'_>,
        mut emit: impl FnMut(Place<'a>, CallMark) -> Result<(), Invalid>,
    ) -> Result<(), Invalid> {
        let parts = self.parts();
        let policy = lens.policy;
        let view = View { parts, policy };
        let project = parts.project.as_ref();
        for entry in &parts.queue_entries {
            let place = Place {
                at: view.entry_instant(entry),
                queue: Some(&entry.queue),
                agent: view.entry_agent(entry),
                project,
            };
            emit(place, view.entry_mark(entry))?;
        }
        for offer in &parts.offers {
            let place = Place {
                at: view.offer_instant(offer),
                queue: offer.queue.as_ref(),
                agent: Some(&offer.agent),
                project,
            };
            emit(place, CallMark::Offer(offer.result))?;
        }
        for leg in &parts.legs {
            let place = Place {
                at: view.leg_instant(leg),
                queue: leg.queue.as_ref(),
                agent: leg.agent.as_ref(),
                project,
            };
            match (view.leg_mark(leg), lens.splitting()) {
                (CallMark::Leg(times), Some(grid)) => {
                    for share in leg_shares(&grid, leg, times)? {
                        let at = share.from.unwrap_or(place.at);
                        emit(Place { at, ..place }, share.mark)?;
                    }
                }
                (mark, _) => emit(place, mark)?,
            }
        }
        match contact_mark(parts) {
            Some(mark) => emit(view.contact_place(), CallMark::Contact(mark)),
            None => Ok(()),
        }
    }
}

/// A record under a policy.
#[derive(Clone, Copy)]
struct View<'a, 'p> {
    parts: &'a RecordParts,
    policy: &'p Policy,
}

impl<'a> View<'a, '_> {
    /// Measures a span between two instants of the log, in milliseconds.
    fn span_ms(&self, from: Instant, until: Instant) -> u64 {
        match self.policy.granularity {
            Granularity::Exact => whole_ms(elapsed(from, until)),
            Granularity::FlooredDuration => elapsed(from, until).as_secs().saturating_mul(1000),
            Granularity::FlooredTimestamps => {
                let seconds = until.timestamp().saturating_sub(from.timestamp());
                u64::try_from(seconds)
                    .unwrap_or_default()
                    .saturating_mul(1000)
            }
        }
    }

    /// Measures a duration that the log gives as such, in milliseconds.
    fn duration_ms(&self, duration: Duration) -> u64 {
        match self.policy.granularity {
            Granularity::Exact => whole_ms(duration),
            _ => duration.as_secs().saturating_mul(1000),
        }
    }

    fn entry_mark(&self, entry: &QueueEntry) -> CallMark {
        match (entry.left, entry.exit) {
            (Some(_), Some(exit)) if exit.is_refusal() => CallMark::Left { exit, wait_ms: 0 },
            (Some(left), Some(exit)) => CallMark::Left {
                exit,
                wait_ms: self.span_ms(entry.entered, left),
            },
            _ => CallMark::Waiting,
        }
    }

    fn leg_mark(&self, leg: &AgentLeg) -> CallMark {
        let Some(ended) = leg.ended else {
            return CallMark::OpenLeg;
        };
        let (hold_ms, consult_ms) = (self.duration_ms(leg.hold), self.duration_ms(leg.consult));
        // Hold and consult fit into the leg, so they still do when all are cut to seconds.
        let talk_ms = self
            .span_ms(leg.answered, ended)
            .saturating_sub(hold_ms)
            .saturating_sub(consult_ms);
        CallMark::Leg(LegTimes {
            talk_ms,
            hold_ms,
            consult_ms,
            wrap_up_ms: self.duration_ms(leg.wrap_up),
            held: leg.holds > 0 || leg.hold > Duration::ZERO,
            transfer: leg.transfer,
        })
    }

    /// The instant of a queue entry; its offers and the leg that answered it share it.
    fn entry_instant(&self, entry: &QueueEntry) -> Instant {
        let Some(left) = entry.left else {
            return entry.entered;
        };
        match self.policy.attribution {
            Attribution::Enqueue | Attribution::Overlap => entry.entered,
            Attribution::Answer => left,
            Attribution::End if entry.exit == Some(QueueExit::Answered) => self
                .answering_leg(entry)
                .map_or(left, |leg| self.leg_end(leg)),
            Attribution::End => left,
            Attribution::ServiceLevelEvent => TimeDelta::from_std(self.policy.threshold)
                .ok()
                .and_then(|threshold| entry.entered.checked_add_signed(threshold))
                .map_or(left, |over| over.min(left)),
        }
    }

    fn offer_instant(&self, offer: &AgentOffer) -> Instant {
        if self.policy.attribution == Attribution::Overlap {
            return offer.offered;
        }
        match self.entry_before(offer.queue.as_ref(), offer.offered, false) {
            Some(entry) => self.entry_instant(entry),
            None if self.policy.attribution == Attribution::Enqueue => offer.offered,
            None => after(offer.offered, offer.ring),
        }
    }

    fn leg_instant(&self, leg: &AgentLeg) -> Instant {
        if self.policy.attribution == Attribution::Overlap {
            return leg.answered;
        }
        if self.policy.attribution == Attribution::End {
            return self.leg_end(leg);
        }
        match self.entry_before(leg.queue.as_ref(), leg.answered, true) {
            Some(entry) => self.entry_instant(entry),
            None => leg.answered,
        }
    }

    fn leg_end(&self, leg: &AgentLeg) -> Instant {
        leg.ended
            .or(self.parts.ended)
            .unwrap_or(leg.answered)
            .max(leg.answered)
    }

    fn contact_instant(&self) -> Instant {
        let parts = self.parts;
        let first = parts.queue_entries.first();
        match self.policy.attribution {
            Attribution::Enqueue | Attribution::Overlap => {
                first.map_or(parts.started, |entry| entry.entered)
            }
            Attribution::End => parts.ended.unwrap_or_else(|| self.last_seen()),
            Attribution::ServiceLevelEvent if first.is_some() => {
                first.map_or(parts.started, |entry| self.entry_instant(entry))
            }
            Attribution::Answer | Attribution::ServiceLevelEvent => parts
                .legs
                .first()
                .map(|leg| leg.answered)
                .or_else(|| parts.queue_entries.last().and_then(|entry| entry.left))
                .or(parts.ended)
                .unwrap_or(parts.started),
        }
    }

    /// The last instant at which anything is known of the contact.
    fn last_seen(&self) -> Instant {
        let parts = self.parts;
        let entries = parts
            .queue_entries
            .iter()
            .map(|entry| entry.left.unwrap_or(entry.entered));
        let legs = parts.legs.iter().map(|leg| self.leg_end(leg));
        let offers = parts
            .offers
            .iter()
            .map(|offer| after(offer.offered, offer.ring));
        entries
            .chain(legs)
            .chain(offers)
            .fold(parts.started, Instant::max)
    }

    /// Where a contact as a whole counts: with the last agent and queue that had it.
    fn contact_place(&self) -> Place<'a> {
        let leg = self.parts.legs.last();
        let queue = match leg {
            Some(leg) => leg.queue.as_ref(),
            None => self.parts.queue_entries.last().map(|entry| &entry.queue),
        };
        Place {
            at: self.contact_instant(),
            queue,
            agent: leg.and_then(|leg| leg.agent.as_ref()),
            project: self.parts.project.as_ref(),
        }
    }

    /// Who answered a queue entry, as the entry itself or its leg says.
    fn entry_agent(&self, entry: &'a QueueEntry) -> Option<&'a AgentId> {
        if entry.exit != Some(QueueExit::Answered) {
            return None;
        }
        entry
            .agent
            .as_ref()
            .or_else(|| self.answering_leg(entry)?.agent.as_ref())
    }

    /// The leg that answered a queue entry: the first one out of that queue after its start.
    fn answering_leg(&self, entry: &QueueEntry) -> Option<&'a AgentLeg> {
        self.parts
            .legs
            .iter()
            .find(|leg| leg.answered >= entry.entered && leg.queue.as_ref() == Some(&entry.queue))
    }

    /// The queue entry out of which a call came: the last one that had begun by then.
    fn entry_before(
        &self,
        queue: Option<&QueueId>,
        at: Instant,
        answered: bool,
    ) -> Option<&'a QueueEntry> {
        let queue = queue?;
        self.parts.queue_entries.iter().rev().find(|entry| {
            let fits = !answered || entry.exit == Some(QueueExit::Answered);
            fits && entry.entered <= at && entry.queue == *queue
        })
    }
}

fn after(at: Instant, duration: Duration) -> Instant {
    TimeDelta::from_std(duration)
        .ok()
        .and_then(|delta| at.checked_add_signed(delta))
        .unwrap_or(at)
}

/// Says where a contact as a whole counts.
pub(super) fn contact_place<'a>(record: &'a Record, policy: &Policy) -> Place<'a> {
    let parts = record.parts();
    View { parts, policy }.contact_place()
}

/// Says what a contact as a whole adds; `None` where that is nothing.
pub(super) fn contact_mark(parts: &RecordParts) -> Option<ContactMark> {
    let dial = parts.direction == Direction::Outbound;
    let result = match &parts.outcome {
        Some(Outcome::Reached { result, .. }) => Some(result),
        _ => None,
    };
    let unreached = match &parts.outcome {
        Some(Outcome::NotReached { result, .. }) => Some(*result),
        _ => None,
    };
    // Without an outcome nothing contradicts; any other one was not in the menu.
    let menu = matches!(
        parts.outcome,
        None | Some(Outcome::NotReached {
            result: Unreached::LeftInMenu,
            ..
        })
    );
    let unmet = parts.queue_entries.is_empty() && parts.offers.is_empty() && parts.legs.is_empty();
    let mark = ContactMark {
        dial,
        connected: dial && (result.is_some() || unreached.is_some_and(is_answer)),
        live: dial && result.is_some(),
        right_party: dial && result.is_some_and(is_right_party),
        agreed: dial && matches!(result, Some(BusinessResult::Agreed)),
        dropped: dial && unreached == Some(Unreached::Dropped),
        machine_met: dial && unreached == Some(Unreached::Machine) && !parts.legs.is_empty(),
        refused: match result {
            Some(BusinessResult::Refused { reason }) => Some(*reason),
            _ => None,
        },
        left_in_menu: !dial && unmet && menu,
    };
    (mark.dial || mark.refused.is_some() || mark.left_in_menu).then_some(mark)
}

/// Tells whether something answered the dial.
const fn is_answer(unreached: Unreached) -> bool {
    matches!(
        unreached,
        Unreached::Machine | Unreached::Fax | Unreached::Dropped
    )
}

/// Tells whether the wanted person answered; where the line broke first, nobody knows.
const fn is_right_party(result: &BusinessResult) -> bool {
    !matches!(
        result,
        BusinessResult::WrongPerson | BusinessResult::BrokenOff
    )
}
