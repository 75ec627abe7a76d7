//! What happened in a live call: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::command::ConsultParty;
use super::outcome::{Ending, Outcome, Unreached};
use super::record::{OfferResult, QueueExit, TransferKind};
use crate::base::workflow::Envelope;
use crate::base::{
    AgentId, Code, ContactId, ContactPurposeId, Instant, PermitId, PersonRef, ProjectId, QueueId,
    RuleSetId,
};

/// Tells one thing that happened in a call.
///
/// No event holds a personal value: a person stands in it by a reference, a dialled number by the
/// id of its permit. Where `at` stands in an event, it happened then, although the command that
/// found it, `Elapse`, may have come later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallEvent {
    /// A customer's call came in.
    Arrived {
        /// Names the contact.
        contact: ContactId,
        /// The project, where known.
        project: Option<ProjectId>,
        /// The person, where identified.
        person: Option<PersonRef>,
    },
    /// The centre dialled a customer.
    Dialled {
        /// Names the contact.
        contact: ContactId,
        /// The person who was called.
        person: PersonRef,
        /// The project for which.
        project: ProjectId,
        /// The permit under which: an audit finds a call without a verdict by it.
        permit: PermitId,
        /// The purpose for which the permit was issued.
        purpose: ContactPurposeId,
        /// The version of the calling rules behind the permit.
        rule_set: RuleSetId,
        /// The agent on the line; empty for a dialler.
        agent: Option<AgentId>,
        /// When to give up.
        deadline: Option<Instant>,
    },
    /// The person was recognised.
    Identified {
        /// The person.
        person: PersonRef,
    },
    /// It became clear which project the call belongs to.
    ProjectAssigned {
        /// The project.
        project: ProjectId,
    },
    /// The call entered a queue.
    Enqueued {
        /// The queue.
        queue: QueueId,
        /// When the longest wait is over.
        deadline: Option<Instant>,
    },
    /// A queue refused the call before it waited.
    TurnedAway {
        /// The queue.
        queue: QueueId,
        /// Why.
        exit: QueueExit,
    },
    /// The call left its queue without an agent.
    LeftQueue {
        /// How.
        exit: QueueExit,
        /// When.
        at: Instant,
    },
    /// The call was put before an agent.
    OfferMade {
        /// The agent.
        agent: AgentId,
        /// When to stop ringing there.
        deadline: Option<Instant>,
    },
    /// The agent offer ended without an answer.
    OfferEnded {
        /// How.
        result: OfferResult,
        /// When.
        at: Instant,
    },
    /// An agent and the customer were connected.
    Answered {
        /// The agent.
        agent: AgentId,
    },
    /// No person was reached; the outcome is that.
    NotReached {
        /// Why.
        result: Unreached,
        /// When.
        at: Instant,
    },
    /// The customer was put on hold.
    HoldBegan,
    /// The customer was taken off hold.
    HoldEnded,
    /// The agent began to ask somebody.
    ConsultBegan {
        /// Who is asked.
        with: ConsultParty,
    },
    /// The agent returned to the customer.
    ConsultEnded,
    /// The colleague who was asked took the customer over, and the agent's work after the call began.
    TakenOver {
        /// When the time for the work after it is over.
        wrap_up_deadline: Option<Instant>,
    },
    /// The agent's part ended, and the work after it began.
    LegEnded {
        /// How the call was passed on; empty where it ended.
        transfer: Option<TransferKind>,
        /// When the time for the work after it is over.
        wrap_up_deadline: Option<Instant>,
    },
    /// The customer was gone.
    Ended {
        /// Who ended it and why.
        ending: Ending,
        /// When.
        at: Instant,
    },
    /// An agent ended the work after the call.
    WrapUpEnded {
        /// The agent.
        agent: AgentId,
        /// The position of the agent's part among the legs, from 0.
        leg: u32,
        /// When.
        at: Instant,
    },
    /// What came of the conversation was recorded.
    OutcomeRecorded {
        /// What came of it.
        outcome: Outcome,
    },
}

impl CallEvent {
    /// Gives the stable code: `call.event.enqueued`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Arrived { .. } => "call.event.arrived",
            Self::Dialled { .. } => "call.event.dialled",
            Self::Identified { .. } => "call.event.identified",
            Self::ProjectAssigned { .. } => "call.event.project_assigned",
            Self::Enqueued { .. } => "call.event.enqueued",
            Self::TurnedAway { .. } => "call.event.turned_away",
            Self::LeftQueue { .. } => "call.event.left_queue",
            Self::OfferMade { .. } => "call.event.offer_made",
            Self::OfferEnded { .. } => "call.event.offer_ended",
            Self::Answered { .. } => "call.event.answered",
            Self::NotReached { .. } => "call.event.not_reached",
            Self::HoldBegan => "call.event.hold_began",
            Self::HoldEnded => "call.event.hold_ended",
            Self::ConsultBegan { .. } => "call.event.consult_began",
            Self::ConsultEnded => "call.event.consult_ended",
            Self::TakenOver { .. } => "call.event.taken_over",
            Self::LegEnded { .. } => "call.event.leg_ended",
            Self::Ended { .. } => "call.event.ended",
            Self::WrapUpEnded { .. } => "call.event.wrap_up_ended",
            Self::OutcomeRecorded { .. } => "call.event.outcome_recorded",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: CallEvent,
}

crate::base::stored::versioned_json! { CallEntry => "call.entry" []; }
