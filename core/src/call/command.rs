//! What can be asked of a live call, and the facts that the answer depends on.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::outcome::{Ending, Outcome, Unreached};
use super::permit::DialPermit;
use super::record::{OfferResult, QueueExit};
use crate::base::{
    AgentId, Code, ContactId, PersonRef, PhoneNumber, ProjectId, QueueId, optional_duration_ms,
};
use crate::project::DispositionMap;

/// Says where a call is passed on to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TransferTarget {
    /// To another agent, without asking first.
    Agent {
        /// The agent.
        agent: AgentId,
    },
    /// To a queue.
    Queue {
        /// The queue.
        queue: QueueId,
    },
    /// To somebody outside the centre: the call ends for us.
    Outside,
}

/// Says who is asked while the customer waits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ConsultParty {
    /// Another agent.
    Agent {
        /// The agent.
        agent: AgentId,
    },
    /// Somebody outside the centre.
    Outside,
}

/// Asks something of a call.
///
/// `Arrive` and `Dial` begin a call, the others need one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallCommand {
    /// A customer's call comes in.
    Arrive {
        /// Names the contact.
        contact: ContactId,
        /// The project, where the dialled number tells it.
        project: Option<ProjectId>,
        /// The person, where identified.
        person: Option<PersonRef>,
    },
    /// The centre dials a customer under a permit.
    Dial {
        /// Names the contact.
        contact: ContactId,
        /// The number that is dialled.
        number: PhoneNumber,
        /// The project for which.
        project: ProjectId,
        /// The permit; its person is the one called.
        permit: DialPermit,
        /// The agent on the line, where one dials or watches; empty for a dialler.
        agent: Option<AgentId>,
    },
    /// The person is recognised.
    Identify {
        /// The person.
        person: PersonRef,
    },
    /// It becomes clear which project the call belongs to.
    AssignProject {
        /// The project.
        project: ProjectId,
    },
    /// The call enters a queue.
    Enqueue {
        /// The queue.
        queue: QueueId,
    },
    /// A queue refuses the call before it waits.
    TurnAway {
        /// The queue.
        queue: QueueId,
        /// Why: full, closed or join-empty.
        exit: QueueExit,
    },
    /// The call leaves its queue without an agent.
    LeaveQueue {
        /// How: time-out, key, leave-empty, overflow or call-back; giving up is `HangUp`.
        exit: QueueExit,
    },
    /// The call is put before an agent.
    Offer {
        /// The agent.
        agent: AgentId,
    },
    /// The agent offer ends without an answer.
    EndOffer {
        /// How: not answered, declined or withdrawn.
        result: OfferResult,
    },
    /// The agent takes the call; outbound: the customer answers and the agent is there.
    Answer {
        /// The agent.
        agent: AgentId,
    },
    /// Dialling reached no person.
    FailDial {
        /// Why: busy, no answer, rejected, invalid, machine or fax.
        result: Unreached,
    },
    /// The customer answered and no agent was free: the call is dropped.
    Drop,
    /// What answered turns out to be a machine.
    DetectMachine,
    /// The customer is put on hold.
    Hold,
    /// The customer is taken off hold.
    Resume,
    /// The agent asks somebody while the customer waits.
    Consult {
        /// Who is asked.
        with: ConsultParty,
    },
    /// The agent returns to the customer.
    EndConsult,
    /// The call is passed on without asking first.
    Transfer {
        /// Where to.
        target: TransferTarget,
    },
    /// The call is passed on to the one who was asked.
    CompleteTransfer,
    /// Somebody hangs up.
    HangUp {
        /// Who and why.
        ending: Ending,
    },
    /// The agent ends the work after the call.
    EndWrapUp {
        /// The agent.
        agent: AgentId,
    },
    /// The agent records what came of the conversation.
    RecordOutcome {
        /// What came of it.
        outcome: Outcome,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl CallCommand {
    /// Gives the stable code: `call.command.enqueue`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Arrive { .. } => "call.command.arrive",
            Self::Dial { .. } => "call.command.dial",
            Self::Identify { .. } => "call.command.identify",
            Self::AssignProject { .. } => "call.command.assign_project",
            Self::Enqueue { .. } => "call.command.enqueue",
            Self::TurnAway { .. } => "call.command.turn_away",
            Self::LeaveQueue { .. } => "call.command.leave_queue",
            Self::Offer { .. } => "call.command.offer",
            Self::EndOffer { .. } => "call.command.end_offer",
            Self::Answer { .. } => "call.command.answer",
            Self::FailDial { .. } => "call.command.fail_dial",
            Self::Drop => "call.command.drop",
            Self::DetectMachine => "call.command.detect_machine",
            Self::Hold => "call.command.hold",
            Self::Resume => "call.command.resume",
            Self::Consult { .. } => "call.command.consult",
            Self::EndConsult => "call.command.end_consult",
            Self::Transfer { .. } => "call.command.transfer",
            Self::CompleteTransfer => "call.command.complete_transfer",
            Self::HangUp { .. } => "call.command.hang_up",
            Self::EndWrapUp { .. } => "call.command.end_wrap_up",
            Self::RecordOutcome { .. } => "call.command.record_outcome",
            Self::Elapse => "call.command.elapse",
        })
    }
}

crate::base::stored::versioned_json! {
    CallCommand => "call.command" [];
    CallFacts => "call.facts" [];
}

/// Holds what a decision about a call depends on besides the call: limits and the project's codes.
///
/// A limit that is empty never runs out by itself.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallFacts {
    /// How long to let a dialled number ring.
    #[serde(rename = "dial_limit_ms", with = "optional_duration_ms", default)]
    pub dial_limit: Option<Duration>,
    /// How long a caller may wait in a queue.
    #[serde(rename = "queue_limit_ms", with = "optional_duration_ms", default)]
    pub queue_limit: Option<Duration>,
    /// How long to let an agent's telephone ring.
    #[serde(rename = "offer_limit_ms", with = "optional_duration_ms", default)]
    pub offer_limit: Option<Duration>,
    /// How long an agent may work on a call after it.
    #[serde(rename = "wrap_up_limit_ms", with = "optional_duration_ms", default)]
    pub wrap_up_limit: Option<Duration>,
    /// The disposition codes of the call's project; an outcome may name only these, and none where
    /// this is empty.
    #[serde(default)]
    pub dispositions: Option<DispositionMap>,
}
