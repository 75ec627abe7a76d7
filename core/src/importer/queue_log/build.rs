//! From what was gathered of a call to its record.

use super::call::{Call, Leg, Offer, Stay};
use super::line::{SECOND, Us};
use super::told::{Told, instant, length};
use crate::call::{
    AgentLeg, AgentOffer, ClosingReason, Direction, EndedBy, Ending, Outcome, QueueEntry,
    QueueExit, Record, RecordParts, Unreached,
};

fn seconds(number: u32) -> Us {
    Us::from(number).saturating_mul(SECOND)
}

/// Is when a stay began and ended.
struct Times {
    entered: Us,
    left: Option<Us>,
}

/// Places a stay: its stamp of entering and the seconds of waiting that the log gives go before the
/// stamp of leaving.
fn stay_times(stay: &Stay, tolerance: Us, told: &mut Told) -> Times {
    let Some(exit) = &stay.exit else {
        if stay.entered.is_none() {
            told.find(stay.place, "importer.finding.entry_missing");
        }
        let entered = stay.entered.unwrap_or(stay.seen);
        return Times {
            entered,
            left: None,
        };
    };
    let wait = exit.wait.map(seconds);
    let entered = stay.entered.unwrap_or_else(|| {
        told.find(exit.place, "importer.finding.entry_missing");
        let wait = wait.unwrap_or_default();
        let begun = exit.at.saturating_sub(wait);
        if wait > 0 {
            begun
        } else {
            begun.min(stay.seen)
        }
    });
    let left = match wait {
        Some(wait) => {
            let between = exit.at.saturating_sub(entered);
            told.compare(exit.place, wait, between, tolerance);
            entered.saturating_add(wait)
        }
        None => exit.at.max(entered),
    };
    Times {
        entered,
        left: Some(left),
    }
}

fn entry(stay: &Stay, times: &Times) -> QueueEntry {
    QueueEntry {
        queue: stay.queue.clone(),
        entered: instant(times.entered),
        left: times.left.map(instant),
        exit: stay.exit.as_ref().map(|exit| exit.exit),
        agent: stay.exit.as_ref().and_then(|exit| exit.agent.clone()),
    }
}

/// Gives when a leg began: at the end of its wait, so that both say the same.
fn answered(leg: &Leg, times: &[Times]) -> Us {
    let stay = leg.stay.and_then(|stay| times.get(stay));
    stay.and_then(|times| times.left).unwrap_or(leg.at)
}

fn leg(leg: &Leg, answered: Us, tolerance: Us, told: &mut Told) -> AgentLeg {
    if leg.made_up
        && let Some(end) = &leg.end
    {
        told.find(end.place, "importer.finding.answer_missing");
    }
    let ended = leg.end.as_ref().map(|end| match end.talk.map(seconds) {
        Some(talk) => {
            told.compare(end.place, talk, end.at.saturating_sub(leg.at), tolerance);
            answered.saturating_add(talk)
        }
        None => end.at.max(answered),
    });
    AgentLeg {
        agent: leg.agent.clone(),
        queue: Some(leg.queue.clone()),
        answered: instant(answered),
        ended: ended.map(instant),
        hold: std::time::Duration::ZERO,
        holds: 0,
        consult: std::time::Duration::ZERO,
        wrap_up: length(seconds(leg.wrap_up)),
        transfer: leg.transfer,
    }
}

/// Makes the record of a call. The order of stays, offers and legs is that of their instants.
pub(super) fn record(call: &Call, tolerance: Us, told: &mut Told) {
    let mut times = Vec::with_capacity(call.stays.len());
    for stay in &call.stays {
        times.push(stay_times(stay, tolerance, told));
    }
    let mut entries: Vec<_> = call.stays.iter().zip(&times).collect();
    entries.sort_by_key(|(_, times)| times.entered);
    let mut legs = Vec::with_capacity(call.legs.len());
    for part in &call.legs {
        legs.push(leg(part, answered(part, &times), tolerance, told));
    }
    legs.sort_by_key(|leg| leg.answered);
    let mut offers: Vec<AgentOffer> = call
        .offers
        .iter()
        .map(|part| offer(part, call, &times))
        .collect();
    offers.sort_by_key(|offer| offer.offered);
    let answers = call.legs.iter().map(|leg| answered(leg, &times));
    let begins = times.iter().map(|times| times.entered).chain(answers);
    let started = begins.min().unwrap_or(call.seen);
    let last = entries.last().and_then(|(stay, times)| {
        let exit = stay.exit.as_ref()?;
        Some((exit.exit, times.left?))
    });
    let (ended, ending) = end(call, last, legs.last());
    let restored = Record::restore(RecordParts {
        contact: call.contact.clone(),
        direction: Direction::Inbound,
        project: None,
        person: None,
        lead: None,
        permit: None,
        started: instant(started),
        ended,
        queue_entries: entries
            .iter()
            .map(|(stay, times)| entry(stay, times))
            .collect(),
        outcome: outcome(last.map(|(exit, _)| exit), legs.is_empty()),
        offers,
        legs,
        ending,
    });
    match restored {
        Ok(record) => told.records.push(record),
        // No call that was gathered here breaks a rule of records; if one did, it would be told.
        Err(_) => told.find(call.place, "importer.finding.record_impossible"),
    }
}

fn offer(offer: &Offer, call: &Call, times: &[Times]) -> AgentOffer {
    let leg = offer.leg.and_then(|at| call.legs.get(at));
    let until = leg.map_or(offer.at, |leg| answered(leg, times));
    AgentOffer {
        agent: offer.agent.clone(),
        queue: Some(offer.queue.clone()),
        offered: instant(until.saturating_sub(offer.ring)),
        ring: length(offer.ring),
        result: Some(offer.result),
    }
}

/// Says when the customer was gone and who ended it, as far as the log knows.
fn end(
    call: &Call,
    last: Option<(QueueExit, Us)>,
    leg: Option<&AgentLeg>,
) -> (Option<crate::base::Instant>, Option<Ending>) {
    let ending = |by, reason| Some(Ending { by, reason });
    if !call.is_over() {
        return (None, None);
    }
    match last {
        Some((QueueExit::Abandoned, left)) => (
            Some(instant(left)),
            ending(EndedBy::Customer, ClosingReason::GaveUp),
        ),
        Some((exit, _)) if exit.is_refusal() => {
            (None, ending(EndedBy::System, ClosingReason::TurnedAway))
        }
        Some((QueueExit::Answered, _)) => {
            let ended = leg.and_then(|leg| leg.ended);
            match call.ended_by {
                Some(by) => (ended, ending(by, ClosingReason::Finished)),
                None if leg.is_some_and(|leg| leg.transfer.is_some()) => {
                    (None, ending(EndedBy::Agent, ClosingReason::TransferredOut))
                }
                None => (None, None),
            }
        }
        _ => (None, None),
    }
}

/// Says what came of a call that no agent answered.
fn outcome(last: Option<QueueExit>, unanswered: bool) -> Option<Outcome> {
    let result = match last.filter(|_| unanswered)? {
        QueueExit::Answered => return None,
        QueueExit::Abandoned => Unreached::Abandoned,
        exit if exit.is_refusal() => Unreached::TurnedAway,
        _ => Unreached::LeftQueue,
    };
    Some(Outcome::NotReached {
        result,
        disposition: None,
    })
}
