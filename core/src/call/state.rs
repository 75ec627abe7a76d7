//! The state of a live call, and the one route by which a stored state comes back.

use serde::{Deserialize, Serialize};

use super::outcome::{Ending, Outcome};
use super::record::{AgentLeg, AgentOffer, Direction, QueueEntry, Record, RecordParts};
use crate::base::{
    AgentId, Code, CommandId, ContactId, Instant, Invalid, PermitId, PersonRef, ProjectId, QueueId,
};

/// Says where the customer of a live call is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallState {
    /// In the voice menu, before, between or after queues.
    Ringing,
    /// Waiting in a queue.
    Queued {
        /// The queue.
        queue: QueueId,
    },
    /// Waiting while the call rings at an agent.
    Offered {
        /// The agent.
        agent: AgentId,
    },
    /// Being dialled.
    Dialling,
    /// Talking with an agent.
    Answered {
        /// The agent.
        agent: AgentId,
    },
    /// On hold.
    OnHold {
        /// The agent who put the customer there.
        agent: AgentId,
        /// Since when.
        since: Instant,
    },
    /// Waiting while the agent asks a colleague.
    Consulting {
        /// The agent.
        agent: AgentId,
        /// The colleague.
        with: AgentId,
        /// Since when.
        since: Instant,
    },
    /// Gone, while an agent still works on the call.
    WrapUp,
    /// Gone, and all work done.
    Closed,
}

impl CallState {
    /// Gives the stable code: `call.state.queued`.
    pub const fn code(&self) -> Code {
        Code::fixed(self.code_text())
    }

    pub(super) const fn code_text(&self) -> &'static str {
        match self {
            Self::Ringing => "call.state.ringing",
            Self::Queued { .. } => "call.state.queued",
            Self::Offered { .. } => "call.state.offered",
            Self::Dialling => "call.state.dialling",
            Self::Answered { .. } => "call.state.answered",
            Self::OnHold { .. } => "call.state.on_hold",
            Self::Consulting { .. } => "call.state.consulting",
            Self::WrapUp => "call.state.wrap_up",
            Self::Closed => "call.state.closed",
        }
    }

    /// Gives the agent who is with the customer, if any.
    pub const fn agent(&self) -> Option<&AgentId> {
        match self {
            Self::Answered { agent }
            | Self::OnHold { agent, .. }
            | Self::Consulting { agent, .. } => Some(agent),
            _ => None,
        }
    }
}

/// Holds the work of one agent after their part of a call, while it lasts.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenWrapUp {
    /// The agent.
    pub agent: AgentId,
    /// The position of the agent's part among the legs, from 0.
    pub leg: u32,
    /// Since when.
    pub since: Instant,
    /// When the time for it is over; empty where it has no limit.
    pub deadline: Option<Instant>,
}

/// Holds the parts of a [`Call`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallParts {
    /// Names the contact.
    pub contact: ContactId,
    /// Who began it.
    pub direction: Direction,
    /// The project that it belongs to.
    pub project: Option<ProjectId>,
    /// The person, where identified.
    pub person: Option<PersonRef>,
    /// The permit under which it was dialled; exactly the outbound calls have one.
    pub permit: Option<PermitId>,
    /// Where the customer is.
    pub state: CallState,
    /// When the state runs out by itself: an offer, or dialling.
    pub deadline: Option<Instant>,
    /// When the longest wait in the present queue is over.
    pub queue_deadline: Option<Instant>,
    /// When the call came in or was dialled.
    pub started: Instant,
    /// When the customer was gone.
    pub ended: Option<Instant>,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The stays in queues; the last is open while the customer waits.
    pub queue_entries: Vec<QueueEntry>,
    /// The offers to agents; the last is open while a telephone rings.
    pub offers: Vec<AgentOffer>,
    /// The parts that agents handled; the last is open while one is with the customer.
    pub legs: Vec<AgentLeg>,
    /// The work after their parts that agents have not ended.
    pub wrap_ups: Vec<OpenWrapUp>,
    /// What came of it.
    pub outcome: Option<Outcome>,
    /// Who ended it and why.
    pub ending: Option<Ending>,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
}

/// Holds a live call: where the customer is, what happened so far, what is still open.
///
/// A value is always one that commands can lead to. It is stored and moved as [`CallParts`] or as
/// versioned JSON, and each way back goes through [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CallParts", into = "CallParts")]
pub struct Call(pub(super) CallParts);

crate::base::workflow::versioned_json! { Call => "call.call" []; }

impl Call {
    /// Checks a stored state and takes it back.
    ///
    /// # Errors
    /// `call.restore.state` where the state contradicts what is open, `call.restore.order` where an
    /// instant lies before the start, `call.restore.wrap_up` where the work after a part names none,
    /// `call.restore.command_repeated`, and the codes of [`Record::restore`].
    pub fn restore(parts: CallParts) -> Result<Self, Invalid> {
        check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CallParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CallParts {
        self.0
    }

    /// Gives the instant at which something happens by itself: send `Elapse` then.
    pub fn next_deadline(&self) -> Option<Instant> {
        let parts = &self.0;
        let own = [parts.deadline, parts.queue_deadline];
        let wrap_ups = parts.wrap_ups.iter().map(|open| open.deadline);
        own.into_iter().chain(wrap_ups).flatten().min()
    }

    /// Tells whether the call is closed and nobody recorded what came of it: such calls stand on
    /// the team's work list and are no outcome of their own.
    pub fn outcome_missing(&self) -> bool {
        self.0.state == CallState::Closed && self.0.outcome.is_none()
    }

    /// Gives what a log would say of the call so far; ends that are not yet known are empty.
    ///
    /// # Errors
    /// Never for a call that commands led to; the codes of [`Record::restore`] otherwise.
    pub fn record(&self) -> Result<Record, Invalid> {
        Record::restore(record_parts(&self.0))
    }
}

fn record_parts(parts: &CallParts) -> RecordParts {
    RecordParts {
        contact: parts.contact.clone(),
        direction: parts.direction,
        project: parts.project.clone(),
        person: parts.person.clone(),
        permit: parts.permit.clone(),
        started: parts.started,
        ended: parts.ended,
        queue_entries: parts.queue_entries.clone(),
        offers: parts.offers.clone(),
        legs: parts.legs.clone(),
        outcome: parts.outcome.clone(),
        ending: parts.ending,
    }
}

/// What is open at the end of each list.
struct Open<'a> {
    entry: Option<&'a QueueEntry>,
    offer: Option<&'a AgentOffer>,
    leg: Option<&'a AgentLeg>,
}

fn check(parts: &CallParts) -> Result<(), Invalid> {
    Record::restore(record_parts(parts))?;
    let open = Open {
        entry: parts
            .queue_entries
            .last()
            .filter(|entry| entry.left.is_none()),
        offer: parts.offers.last().filter(|offer| offer.result.is_none()),
        leg: parts.legs.last().filter(|leg| leg.ended.is_none()),
    };
    if !only_last_open(parts) || !state_fits(parts, &open) {
        return Err(Invalid::plain("call.restore.state", "state"));
    }
    let outbound = parts.direction == Direction::Outbound;
    if outbound != parts.permit.is_some() {
        return Err(Invalid::plain("call.restore.permit", "permit"));
    }
    check_order(parts)?;
    check_wrap_ups(parts)?;
    let mut seen = std::collections::BTreeSet::new();
    if parts.applied.is_empty() || !parts.applied.iter().all(|command| seen.insert(command)) {
        return Err(Invalid::plain("call.restore.command_repeated", "applied"));
    }
    Ok(())
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
    let gone = matches!(parts.state, CallState::WrapUp | CallState::Closed);
    let waiting = matches!(
        parts.state,
        CallState::Queued { .. } | CallState::Offered { .. }
    );
    let ringing_out = matches!(parts.state, CallState::Offered { .. } | CallState::Dialling);
    let agreed = match &parts.state {
        CallState::Queued { queue } => open.entry.is_some_and(|entry| entry.queue == *queue),
        CallState::Offered { agent } => open.offer.is_some_and(|offer| offer.agent == *agent),
        CallState::Dialling => {
            parts.direction == Direction::Outbound
                && parts.offers.is_empty()
                && parts.legs.is_empty()
        }
        CallState::Answered { agent }
        | CallState::OnHold { agent, .. }
        | CallState::Consulting { agent, .. } => open
            .leg
            .is_some_and(|leg| leg.agent.as_ref() == Some(agent)),
        CallState::WrapUp => !parts.wrap_ups.is_empty(),
        CallState::Closed => parts.wrap_ups.is_empty(),
        CallState::Ringing => true,
    };
    let was_outbound_only =
        !matches!(parts.state, CallState::Dialling) || parts.queue_entries.is_empty();
    agreed
        && was_outbound_only
        && gone == parts.ended.is_some()
        && gone == parts.ending.is_some()
        && open.entry.is_some() <= waiting
        && open.offer.is_some() == matches!(parts.state, CallState::Offered { .. })
        && open.leg.is_some() == parts.state.agent().is_some()
        && parts.deadline.is_some() <= ringing_out
        && parts.queue_deadline.is_some() <= open.entry.is_some()
        && parts.legs.iter().all(|leg| leg.agent.is_some())
}

fn check_order(parts: &CallParts) -> Result<(), Invalid> {
    let since = match &parts.state {
        CallState::OnHold { since, .. } | CallState::Consulting { since, .. } => Some(*since),
        _ => None,
    };
    let entries = parts
        .queue_entries
        .iter()
        .flat_map(|entry| [Some(entry.entered), entry.left]);
    let offers = parts.offers.iter().map(|offer| Some(offer.offered));
    let legs = parts
        .legs
        .iter()
        .flat_map(|leg| [Some(leg.answered), leg.ended]);
    let wrap_ups = parts.wrap_ups.iter().map(|open| Some(open.since));
    let all = entries
        .chain(offers)
        .chain(legs)
        .chain(wrap_ups)
        .chain([since, parts.ended]);
    let within = all
        .flatten()
        .all(|at| parts.started <= at && at <= parts.changed);
    if within && parts.started <= parts.changed {
        Ok(())
    } else {
        Err(Invalid::plain("call.restore.order", "changed"))
    }
}

fn check_wrap_ups(parts: &CallParts) -> Result<(), Invalid> {
    for (position, open) in parts.wrap_ups.iter().enumerate() {
        let leg = usize::try_from(open.leg)
            .ok()
            .and_then(|leg| parts.legs.get(leg));
        let fits = leg.is_some_and(|leg| {
            leg.agent.as_ref() == Some(&open.agent) && leg.ended == Some(open.since)
        });
        let once = parts
            .wrap_ups
            .iter()
            .filter(|other| other.leg == open.leg)
            .count()
            == 1;
        if !fits || !once {
            return Err(Invalid::plain("call.restore.wrap_up", "leg")
                .inside(&format!("wrap_ups[{position}]")));
        }
    }
    Ok(())
}

impl TryFrom<CallParts> for Call {
    type Error = Invalid;
    fn try_from(parts: CallParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Call> for CallParts {
    fn from(call: Call) -> Self {
        call.0
    }
}
