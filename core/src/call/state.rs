//! The state of a live call, and the one route by which a stored state comes back.

use serde::{Deserialize, Serialize};

use super::command::ConsultParty;
use super::outcome::{Ending, Outcome};
use super::record::{AgentLeg, AgentOffer, Direction, QueueEntry, Record, RecordParts};
use super::restore;
use crate::base::{
    AgentId, Code, CommandId, ContactId, Instant, Invalid, NamedFact, PermitId, PersonRef,
    ProjectId, QueueId,
};

/// Says where the customer of a live call is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallState {
    /// Ringing at the centre, between queues and agents: in the voice menu, or after a queue.
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
    Dialling {
        /// The agent on the line; empty for a dialler.
        agent: Option<AgentId>,
    },
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
    /// Waiting while the agent asks somebody.
    Consulting {
        /// The agent.
        agent: AgentId,
        /// Who is asked.
        with: ConsultParty,
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
            Self::Dialling { .. } => "call.state.dialling",
            Self::Answered { .. } => "call.state.answered",
            Self::OnHold { .. } => "call.state.on_hold",
            Self::Consulting { .. } => "call.state.consulting",
            Self::WrapUp => "call.state.wrap_up",
            Self::Closed => "call.state.closed",
        }
    }

    /// Gives the agent who is with the customer, if any; one who waits for an answer is not.
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

crate::base::stored::versioned_json! { Call, via CallParts => "call.call" []; }

impl Call {
    /// Checks a stored state and takes it back.
    ///
    /// # Errors
    /// `call.restore.state` where the state contradicts what is open, `call.restore.permit` where an
    /// outbound call lacks its permit, person or project, or another has a permit;
    /// `call.restore.order` where an instant lies outside the call or its list; `call.restore.leg`
    /// where a part, its queue and its offer do not fit together; `call.restore.outcome`;
    /// `call.restore.wrap_up` where the work after a part names none; `call.restore.command_repeated`;
    /// and the codes of [`Record::restore`].
    pub fn restore(parts: CallParts) -> Result<Self, Invalid> {
        Record::restore(record_parts(&parts))?;
        restore::check(&parts)?;
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

    /// Gives the record of a closed call: what a log would say of it.
    ///
    /// # Errors
    /// `call.record.not_closed` while the customer or an agent's work after the call is still there,
    /// because a figure would take what is still growing for what it came to.
    pub fn record(&self) -> Result<Record, Invalid> {
        if self.0.state != CallState::Closed {
            return Err(Invalid::plain("call.record.not_closed", "state")
                .with(NamedFact::code("state", self.0.state.code())));
        }
        Record::restore(record_parts(&self.0))
    }
}

fn record_parts(parts: &CallParts) -> RecordParts {
    RecordParts {
        contact: parts.contact.clone(),
        direction: parts.direction,
        project: parts.project.clone(),
        person: parts.person.clone(),
        lead: None,
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
