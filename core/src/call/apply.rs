//! How an event changes a call. Total: an event that cannot have come is named, never a panic.

use std::time::Duration;

use super::command::ConsultParty;
use super::event::{CallEntry, CallEvent};
use super::outcome::{Outcome, Unreached};
use super::record::{
    AgentLeg, AgentOffer, Direction, OfferResult, QueueEntry, QueueExit, TransferKind,
};
use super::state::{Call, CallParts, CallState, OpenWrapUp};
use super::table::TABLE;
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{Codes, Misfit, Table, Workflow, shape_of_workflow};
use crate::base::{AgentId, ContactId, Instant, QueueId};

const NOT_HERE: Misfit = "call.replay.not_here";
const CLOCK_BACK: Misfit = "call.replay.clock_back";

impl Workflow for Call {
    shape_of_workflow!(Call, CallParts, CallEvent, CallEntry);
    const CODES: Codes = Codes {
        no_state: "call.state.none",
        no_event: "call.event.none",
        wrong_state: "call.wrong_state",
        clock_back: "call.clock_back",
        empty: "call.replay.empty",
        group_broken: "call.replay.group_broken",
        older: CLOCK_BACK,
        repeated: "call.replay.command_repeated",
    };
    const TABLE: Table = TABLE;

    fn begin(event: &CallEvent, envelope: &Envelope, at: Instant) -> Result<CallParts, Misfit> {
        begin(event, envelope, at)
    }

    fn change(parts: &mut CallParts, event: &CallEvent, now: Instant) -> Result<(), Misfit> {
        change(parts, event, now)
    }

    fn now(envelope: &Envelope) -> Instant {
        envelope.at
    }
}

fn begin(event: &CallEvent, envelope: &Envelope, at: Instant) -> Result<CallParts, Misfit> {
    let fresh = |contact: &ContactId, direction, state| CallParts {
        contact: contact.clone(),
        direction,
        project: None,
        person: None,
        permit: None,
        state,
        deadline: None,
        queue_deadline: None,
        started: at,
        ended: None,
        changed: at,
        queue_entries: Vec::new(),
        offers: Vec::new(),
        legs: Vec::new(),
        wrap_ups: Vec::new(),
        outcome: None,
        ending: None,
        applied: vec![envelope.command.clone()],
    };
    match event {
        CallEvent::Arrived {
            contact,
            project,
            person,
        } => Ok(CallParts {
            project: project.clone(),
            person: person.clone(),
            ..fresh(contact, Direction::Inbound, CallState::Ringing)
        }),
        CallEvent::Dialled {
            contact,
            person,
            project,
            permit,
            deadline,
            agent,
            ..
        } => Ok(CallParts {
            project: Some(project.clone()),
            person: Some(person.clone()),
            permit: Some(permit.clone()),
            deadline: *deadline,
            ..fresh(
                contact,
                Direction::Outbound,
                CallState::Dialling {
                    agent: agent.clone(),
                },
            )
        }),
        _ => Err("call.replay.no_beginning"),
    }
}

fn change(call: &mut CallParts, event: &CallEvent, now: Instant) -> Result<(), Misfit> {
    match event {
        CallEvent::Arrived { .. } | CallEvent::Dialled { .. } => {
            Err("call.replay.second_beginning")
        }
        CallEvent::Enqueued { queue, deadline } => enqueue(call, queue, *deadline, now),
        CallEvent::TurnedAway { queue, exit } => turn_away(call, queue, *exit, now),
        CallEvent::LeftQueue { exit, at } => leave_queue(call, *exit, *at),
        CallEvent::OfferMade { agent, deadline } => offer(call, agent, *deadline, now),
        CallEvent::OfferEnded { result, at } => {
            if *result == OfferResult::Answered {
                return Err(NOT_HERE);
            }
            end_offer(call, *result, *at)?;
            call.state = waiting_state(call);
            Ok(())
        }
        CallEvent::Answered { agent } => answer(call, agent, now),
        CallEvent::NotReached { result, at } => not_reached(call, *result, *at, now),
        CallEvent::HoldBegan => hold(call, now),
        CallEvent::HoldEnded | CallEvent::ConsultEnded => back_to_talk(call, event, now),
        CallEvent::Identified { person } => {
            let fits = call.person.is_none();
            call.person = Some(person.clone());
            fits.then_some(()).ok_or(NOT_HERE)
        }
        CallEvent::ProjectAssigned { project } => {
            let fits = call.project.is_none();
            call.project = Some(project.clone());
            fits.then_some(()).ok_or(NOT_HERE)
        }
        CallEvent::TakenOver { wrap_up_deadline } => take_over(call, *wrap_up_deadline, now),
        CallEvent::ConsultBegan { with } => consult(call, with, now),
        CallEvent::LegEnded {
            transfer,
            wrap_up_deadline,
        } => end_leg(call, *transfer, *wrap_up_deadline, now),
        CallEvent::Ended { ending, at } => {
            let free = matches!(call.state, CallState::Ringing | CallState::Dialling { .. });
            if !free || *at < call.started || now < *at {
                return Err(NOT_HERE);
            }
            call.ended = Some(*at);
            call.ending = Some(*ending);
            call.deadline = None;
            call.state = gone_state(call);
            Ok(())
        }
        CallEvent::WrapUpEnded { agent, leg, at } => end_wrap_up(call, agent, *leg, *at, now),
        CallEvent::OutcomeRecorded { outcome } => {
            if call.outcome.is_some() || call.legs.is_empty() || !outcome.is_live() {
                return Err(NOT_HERE);
            }
            call.outcome = Some(outcome.clone());
            Ok(())
        }
    }
}

fn gone_state(call: &CallParts) -> CallState {
    if call.wrap_ups.is_empty() {
        CallState::Closed
    } else {
        CallState::WrapUp
    }
}

fn waiting_state(call: &CallParts) -> CallState {
    match open_entry(call) {
        Some(entry) => CallState::Queued {
            queue: entry.queue.clone(),
        },
        None => CallState::Ringing,
    }
}

pub(super) fn open_entry(call: &CallParts) -> Option<&QueueEntry> {
    call.queue_entries
        .last()
        .filter(|entry| entry.left.is_none())
}

fn enqueue(
    call: &mut CallParts,
    queue: &QueueId,
    deadline: Option<Instant>,
    now: Instant,
) -> Result<(), Misfit> {
    if call.state != CallState::Ringing {
        return Err(NOT_HERE);
    }
    let queue = queue.clone();
    let entry = QueueEntry {
        queue: queue.clone(),
        entered: now,
        left: None,
        exit: None,
        agent: None,
    };
    call.queue_entries.push(entry);
    call.queue_deadline = deadline;
    call.state = CallState::Queued { queue };
    Ok(())
}

fn turn_away(
    call: &mut CallParts,
    queue: &QueueId,
    exit: QueueExit,
    now: Instant,
) -> Result<(), Misfit> {
    if call.state != CallState::Ringing || !exit.is_refusal() {
        return Err(NOT_HERE);
    }
    call.queue_entries.push(QueueEntry {
        queue: queue.clone(),
        entered: now,
        left: Some(now),
        exit: Some(exit),
        agent: None,
    });
    Ok(())
}

fn leave_queue(call: &mut CallParts, exit: QueueExit, at: Instant) -> Result<(), Misfit> {
    let waits = matches!(call.state, CallState::Queued { .. }) && exit != QueueExit::Answered;
    let (changed, entry) = (call.changed, call.queue_entries.last_mut());
    let entry =
        entry.filter(|entry| waits && !exit.is_refusal() && entry.entered <= at && at <= changed);
    let entry = entry.ok_or(NOT_HERE)?;
    entry.left = Some(at);
    entry.exit = Some(exit);
    call.queue_deadline = None;
    call.state = CallState::Ringing;
    Ok(())
}

fn offer(
    call: &mut CallParts,
    agent: &AgentId,
    deadline: Option<Instant>,
    now: Instant,
) -> Result<(), Misfit> {
    if !matches!(call.state, CallState::Ringing | CallState::Queued { .. }) {
        return Err(NOT_HERE);
    }
    let queue = open_entry(call).map(|entry| entry.queue.clone());
    let agent = agent.clone();
    call.offers.push(AgentOffer {
        agent: agent.clone(),
        queue,
        offered: now,
        ring: Duration::ZERO,
        result: None,
    });
    call.deadline = deadline;
    call.state = CallState::Offered { agent };
    Ok(())
}

fn end_offer(call: &mut CallParts, result: OfferResult, at: Instant) -> Result<(), Misfit> {
    let offered = matches!(call.state, CallState::Offered { .. });
    let (changed, offer) = (call.changed, call.offers.last_mut());
    let offer = offer
        .filter(|offer| offered && offer.result.is_none() && at <= changed)
        .ok_or(NOT_HERE)?;
    offer.ring = between(offer.offered, at)?;
    offer.result = Some(result);
    call.deadline = None;
    Ok(())
}

fn answer(call: &mut CallParts, agent: &AgentId, now: Instant) -> Result<(), Misfit> {
    let mut queue = None;
    match &call.state {
        CallState::Offered { agent: offered } if offered == agent => {
            end_offer(call, OfferResult::Answered, now)?;
            if let Some(entry) = call
                .queue_entries
                .last_mut()
                .filter(|entry| entry.left.is_none())
            {
                entry.left = Some(now);
                entry.exit = Some(QueueExit::Answered);
                entry.agent = Some(agent.clone());
                queue = Some(entry.queue.clone());
            }
        }
        CallState::Dialling { agent: dialling }
            if dialling.as_ref().is_none_or(|on| on == agent) => {}
        _ => return Err(NOT_HERE),
    }
    begin_leg(call, agent, queue, now)
}

fn begin_leg(
    call: &mut CallParts,
    agent: &AgentId,
    queue: Option<QueueId>,
    now: Instant,
) -> Result<(), Misfit> {
    // Nobody works after a call while talking in it.
    if call.wrap_ups.iter().any(|open| open.agent == *agent) {
        return Err(NOT_HERE);
    }
    call.deadline = None;
    call.queue_deadline = None;
    call.legs.push(AgentLeg {
        agent: Some(agent.clone()),
        queue,
        answered: now,
        ended: None,
        hold: Duration::ZERO,
        holds: 0,
        consult: Duration::ZERO,
        wrap_up: Duration::ZERO,
        transfer: None,
    });
    call.state = CallState::Answered {
        agent: agent.clone(),
    };
    Ok(())
}

fn take_over(call: &mut CallParts, deadline: Option<Instant>, now: Instant) -> Result<(), Misfit> {
    let CallState::Consulting {
        with: ConsultParty::Agent { agent },
        ..
    } = &call.state
    else {
        return Err(NOT_HERE);
    };
    let agent = agent.clone();
    close_leg(call, Some(TransferKind::Attended), deadline, now)?;
    begin_leg(call, &agent, None, now)
}

fn not_reached(
    call: &mut CallParts,
    result: Unreached,
    at: Instant,
    now: Instant,
) -> Result<(), Misfit> {
    let free = matches!(call.state, CallState::Ringing | CallState::Dialling { .. });
    let nobody = match call.legs.last() {
        None => true,
        Some(leg) => result == Unreached::Machine && leg.transfer.is_none(),
    };
    let when = call.started <= at && at <= now;
    if !(free && nobody && when && result.fits(call.direction) && call.outcome.is_none()) {
        return Err(NOT_HERE);
    }
    call.outcome = Some(Outcome::NotReached {
        result,
        disposition: None,
    });
    Ok(())
}

fn hold(call: &mut CallParts, now: Instant) -> Result<(), Misfit> {
    let CallState::Answered { agent } = &call.state else {
        return Err(NOT_HERE);
    };
    let agent = agent.clone();
    let leg = call.legs.last_mut().ok_or(NOT_HERE)?;
    leg.holds = leg.holds.checked_add(1).ok_or(NOT_HERE)?;
    call.state = CallState::OnHold { agent, since: now };
    Ok(())
}

fn consult(call: &mut CallParts, with: &ConsultParty, now: Instant) -> Result<(), Misfit> {
    let agent = match &call.state {
        CallState::Answered { agent } | CallState::OnHold { agent, .. } => agent.clone(),
        _ => return Err(NOT_HERE),
    };
    if matches!(with, ConsultParty::Agent { agent: asked } if *asked == agent) {
        return Err(NOT_HERE);
    }
    settle(call, now)?;
    call.state = CallState::Consulting {
        agent,
        with: with.clone(),
        since: now,
    };
    Ok(())
}

fn back_to_talk(call: &mut CallParts, event: &CallEvent, now: Instant) -> Result<(), Misfit> {
    let agent = match (&call.state, event) {
        (CallState::OnHold { agent, .. }, CallEvent::HoldEnded)
        | (CallState::Consulting { agent, .. }, CallEvent::ConsultEnded) => agent.clone(),
        _ => return Err(NOT_HERE),
    };
    settle(call, now)?;
    call.state = CallState::Answered { agent };
    Ok(())
}

/// Adds the running hold or consultation to the leg.
fn settle(call: &mut CallParts, now: Instant) -> Result<(), Misfit> {
    let Some(leg) = call.legs.last_mut() else {
        return Err(NOT_HERE);
    };
    let (sum, since) = match &call.state {
        CallState::OnHold { since, .. } => (&mut leg.hold, *since),
        CallState::Consulting { since, .. } => (&mut leg.consult, *since),
        _ => return Ok(()),
    };
    *sum = sum.checked_add(between(since, now)?).ok_or(NOT_HERE)?;
    Ok(())
}

fn end_leg(
    call: &mut CallParts,
    transfer: Option<TransferKind>,
    deadline: Option<Instant>,
    now: Instant,
) -> Result<(), Misfit> {
    let fits = match (&call.state, transfer) {
        (_, None) => true,
        (CallState::Consulting { with, .. }, Some(kind)) => {
            kind == TransferKind::Attended && *with == ConsultParty::Outside
        }
        (_, Some(kind)) => kind != TransferKind::Attended,
    };
    if !fits {
        return Err(NOT_HERE);
    }
    close_leg(call, transfer, deadline, now)
}

fn close_leg(
    call: &mut CallParts,
    transfer: Option<TransferKind>,
    deadline: Option<Instant>,
    now: Instant,
) -> Result<(), Misfit> {
    let agent = call.state.agent().cloned().ok_or(NOT_HERE)?;
    settle(call, now)?;
    let position = call
        .legs
        .len()
        .checked_sub(1)
        .and_then(|last| u32::try_from(last).ok());
    let leg = call.legs.last_mut().ok_or(NOT_HERE)?;
    leg.ended = Some(now);
    leg.transfer = transfer;
    let leg = position.ok_or(NOT_HERE)?;
    call.wrap_ups.push(OpenWrapUp {
        agent,
        leg,
        since: now,
        deadline,
    });
    call.state = CallState::Ringing;
    Ok(())
}

fn end_wrap_up(
    call: &mut CallParts,
    agent: &AgentId,
    leg: u32,
    at: Instant,
    now: Instant,
) -> Result<(), Misfit> {
    let named = |open: &OpenWrapUp| open.agent == *agent && open.leg == leg;
    let position = call.wrap_ups.iter().position(named).ok_or(NOT_HERE)?;
    let open = call.wrap_ups.remove(position);
    let leg = usize::try_from(leg)
        .ok()
        .and_then(|leg| call.legs.get_mut(leg))
        .ok_or(NOT_HERE)?;
    if now < at {
        return Err(CLOCK_BACK);
    }
    leg.wrap_up = between(open.since, at)?;
    if call.ended.is_some() {
        call.state = gone_state(call);
    }
    Ok(())
}

/// Measures in whole milliseconds, so that what is stored as JSON is what was measured.
fn between(from: Instant, until: Instant) -> Result<Duration, Misfit> {
    let length = until
        .signed_duration_since(from)
        .to_std()
        .map_err(|_| CLOCK_BACK)?;
    u64::try_from(length.as_millis())
        .map(Duration::from_millis)
        .map_err(|_| NOT_HERE)
}
