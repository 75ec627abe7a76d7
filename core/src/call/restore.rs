//! What a stored call is checked for before it is taken back: everything that commands guarantee.

use std::collections::BTreeSet;
use std::time::Duration;

use super::command::ConsultParty;
use super::outcome::{Outcome, Unreached};
use super::record::{AgentLeg, AgentOffer, Direction, QueueEntry, QueueExit};
use super::state::{CallParts, CallState};
use crate::base::workflow::engine::require;
use crate::base::{Instant, Invalid, elapsed};

/// What is open at the end of each list.
struct Open<'a> {
    entry: Option<&'a QueueEntry>,
    offer: Option<&'a AgentOffer>,
    leg: Option<&'a AgentLeg>,
}

/// Checks what a record of the same parts does not.
pub(super) fn check(parts: &CallParts) -> Result<(), Invalid> {
    let open = Open {
        entry: parts
            .queue_entries
            .last()
            .filter(|entry| entry.left.is_none()),
        offer: parts.offers.last().filter(|offer| offer.result.is_none()),
        leg: parts.legs.last().filter(|leg| leg.ended.is_none()),
    };
    let fits = only_last_open(parts) && state_fits(parts, &open) && deadlines_fit(parts, &open);
    require(fits, "call.restore.state", "state")?;
    require(permit_fits(parts), "call.restore.permit", "permit")?;
    require(in_order(parts), "call.restore.order", "changed")?;
    require(
        entries_fit(parts) && legs_fit(parts, &open),
        "call.restore.leg",
        "legs",
    )?;
    require(outcome_fits(parts), "call.restore.outcome", "outcome")?;
    check_wrap_ups(parts)?;
    let mut seen = BTreeSet::new();
    let once = parts.applied.iter().all(|command| seen.insert(command));
    require(
        once && !parts.applied.is_empty(),
        "call.restore.command_repeated",
        "applied",
    )
}

fn is_gone(parts: &CallParts) -> bool {
    matches!(parts.state, CallState::WrapUp | CallState::Closed)
}

fn only_last_open(parts: &CallParts) -> bool {
    fn rest<T>(list: &[T]) -> &[T] {
        list.split_last().map_or(&[], |(_, rest)| rest)
    }
    rest(&parts.queue_entries)
        .iter()
        .all(|entry| entry.left.is_some())
        && rest(&parts.offers)
            .iter()
            .all(|offer| offer.result.is_some())
        && rest(&parts.legs).iter().all(|leg| leg.ended.is_some())
}

fn state_fits(parts: &CallParts, open: &Open<'_>) -> bool {
    let waiting = matches!(
        parts.state,
        CallState::Queued { .. } | CallState::Offered { .. }
    );
    let agreed = match &parts.state {
        CallState::Queued { queue } => open.entry.is_some_and(|entry| entry.queue == *queue),
        CallState::Offered { agent } => open.offer.is_some_and(|offer| offer.agent == *agent),
        CallState::Dialling { .. } => {
            parts.direction == Direction::Outbound
                && parts.queue_entries.is_empty()
                && parts.offers.is_empty()
                && parts.legs.is_empty()
        }
        CallState::Answered { agent } | CallState::OnHold { agent, .. } => with_agent(open, agent),
        CallState::Consulting { agent, with, .. } => {
            let with_self = matches!(with, ConsultParty::Agent { agent: asked } if asked == agent);
            !with_self && with_agent(open, agent)
        }
        CallState::WrapUp => !parts.wrap_ups.is_empty(),
        CallState::Closed => parts.wrap_ups.is_empty(),
        CallState::Ringing => true,
    };
    agreed
        && is_gone(parts) == parts.ended.is_some()
        && is_gone(parts) == parts.ending.is_some()
        && open.entry.is_some() <= waiting
        && open.offer.is_some() == matches!(parts.state, CallState::Offered { .. })
        && open.leg.is_some() == parts.state.agent().is_some()
}

fn with_agent(open: &Open<'_>, agent: &crate::base::AgentId) -> bool {
    open.leg
        .is_some_and(|leg| leg.agent.as_ref() == Some(agent))
}

fn deadlines_fit(parts: &CallParts, open: &Open<'_>) -> bool {
    let runs_out = matches!(
        parts.state,
        CallState::Offered { .. } | CallState::Dialling { .. }
    );
    parts.deadline.is_some() <= runs_out && parts.queue_deadline.is_some() <= open.entry.is_some()
}

/// Exactly the outbound calls have a permit, and with it a person and a project; such a call is
/// dialling until somebody answers.
fn permit_fits(parts: &CallParts) -> bool {
    let outbound = parts.direction == Direction::Outbound;
    let begun = matches!(parts.state, CallState::Dialling { .. })
        || is_gone(parts)
        || !parts.legs.is_empty();
    let named = parts.person.is_some() && parts.project.is_some();
    outbound == parts.permit.is_some() && (!outbound || (named && begun))
}

/// Every instant lies in the call, and no list steps back.
fn in_order(parts: &CallParts) -> bool {
    let since = match &parts.state {
        CallState::OnHold { since, .. } | CallState::Consulting { since, .. } => Some(*since),
        _ => None,
    };
    let end = parts.ended.unwrap_or(parts.changed);
    let within = |from: Instant, at: Option<Instant>, until: Instant| {
        at.is_none_or(|at| from <= at && at <= until)
    };
    let mut entered = parts.started;
    let entries = parts.queue_entries.iter().all(|entry| {
        let fits =
            within(entered, Some(entry.entered), end) && within(entry.entered, entry.left, end);
        entered = entry.left.unwrap_or(end);
        fits
    });
    let mut offered = parts.started;
    let offers = parts.offers.iter().all(|offer| {
        let stopped = chrono::TimeDelta::from_std(offer.ring)
            .ok()
            .and_then(|ring| offer.offered.checked_add_signed(ring));
        let fits = within(offered, Some(offer.offered), end)
            && stopped.is_some_and(|stopped| stopped <= end);
        offered = stopped.unwrap_or(end);
        fits
    });
    let mut answered = parts.started;
    let legs = parts.legs.iter().all(|leg| {
        let fits =
            within(answered, Some(leg.answered), end) && within(leg.answered, leg.ended, end);
        answered = leg.ended.unwrap_or(end);
        fits
    });
    parts.started <= parts.changed
        && within(parts.started, parts.ended, parts.changed)
        && within(parts.started, since, parts.changed)
        && entries
        && offers
        && legs
}

/// A refusal takes no time, an answered entry names its agent, and an open offer came from the queue
/// in which the call waits.
fn entries_fit(parts: &CallParts) -> bool {
    let entries = parts.queue_entries.iter().all(|entry| match entry.exit {
        Some(QueueExit::Answered) => entry.agent.is_some(),
        Some(exit) if exit.is_refusal() => entry.left == Some(entry.entered),
        _ => true,
    });
    let ringing = parts.offers.last().filter(|offer| offer.result.is_none());
    let waits = parts
        .queue_entries
        .last()
        .filter(|entry| entry.left.is_none());
    entries && ringing.is_none_or(|offer| offer.queue.as_ref() == waits.map(|entry| &entry.queue))
}

/// A part out of a queue began when its queue entry was answered by the same agent; hold and
/// consultation fit into what has passed.
fn legs_fit(parts: &CallParts, open: &Open<'_>) -> bool {
    let from_queue = |leg: &AgentLeg| {
        leg.queue.as_ref().is_none_or(|queue| {
            parts.queue_entries.iter().any(|entry| {
                entry.queue == *queue
                    && entry.exit == Some(QueueExit::Answered)
                    && entry.left == Some(leg.answered)
                    && entry.agent == leg.agent
            })
        })
    };
    let running = match &parts.state {
        CallState::OnHold { since, .. } | CallState::Consulting { since, .. } => Some(*since),
        _ => None,
    };
    let open_fits = open.leg.is_none_or(|leg| {
        let away = running.map_or(Duration::ZERO, |since| elapsed(since, parts.changed));
        let sum = leg
            .hold
            .checked_add(leg.consult)
            .and_then(|sum| sum.checked_add(away));
        let held = leg.holds > 0
            || (leg.hold.is_zero() && !matches!(parts.state, CallState::OnHold { .. }));
        running.is_none_or(|since| leg.answered <= since)
            && sum.is_some_and(|sum| sum <= elapsed(leg.answered, parts.changed))
            && held
            && leg.transfer.is_none()
            && leg.wrap_up.is_zero()
    });
    parts
        .legs
        .iter()
        .all(|leg| leg.agent.is_some() && from_queue(leg))
        && open_fits
}

/// No person reached is known when the customer is gone: then always where no agent had them, and
/// with an agent only where a machine had answered.
fn outcome_fits(parts: &CallParts) -> bool {
    let talked = !parts.legs.is_empty();
    match &parts.outcome {
        Some(Outcome::NotReached { result, .. }) => {
            is_gone(parts) && (!talked || *result == Unreached::Machine)
        }
        Some(Outcome::Reached { .. }) => talked,
        None => talked || !is_gone(parts),
    }
}

fn check_wrap_ups(parts: &CallParts) -> Result<(), Invalid> {
    for (position, open) in parts.wrap_ups.iter().enumerate() {
        let leg = usize::try_from(open.leg)
            .ok()
            .and_then(|leg| parts.legs.get(leg));
        let fits = leg.is_some_and(|leg| {
            leg.agent.as_ref() == Some(&open.agent)
                && leg.ended == Some(open.since)
                && leg.wrap_up.is_zero()
        });
        let others = parts
            .wrap_ups
            .iter()
            .filter(|other| other.agent == open.agent);
        if !fits || others.count() != 1 {
            let error = Invalid::plain("call.restore.wrap_up", "leg");
            return Err(error.inside(&format!("wrap_ups[{position}]")));
        }
    }
    Ok(())
}
