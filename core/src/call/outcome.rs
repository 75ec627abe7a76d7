//! What came of a call: the technical result and the business result, in one type that cannot
//! contradict itself.

use serde::{Deserialize, Serialize};

use crate::base::{AdviceId, Code, Instant, TopicId};
use crate::project::{OutcomeCategory, RefusalReason};

/// Says why no person was reached: the technical results without a live answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Unreached {
    /// Outbound: the line was busy.
    Busy,
    /// Outbound: it rang and nobody answered.
    NoAnswer,
    /// Outbound: the call was rejected.
    Rejected,
    /// Outbound: there is no such number.
    Invalid,
    /// Outbound: an answering machine answered, noticed at once or after an agent had joined.
    Machine,
    /// Outbound: a fax answered.
    Fax,
    /// Outbound: a person answered and no agent was free, so the call was dropped.
    Dropped,
    /// Inbound: the caller hung up while waiting, in a queue or while a telephone rang.
    Abandoned,
    /// Inbound: the caller hung up in the voice menu, before any queue.
    LeftInMenu,
    /// Inbound: the caller left the queue another way: time-out, key, overflow, call-back.
    LeftQueue,
    /// Inbound: the call was not let in: full, closed, nobody there.
    TurnedAway,
}

/// Says what a live conversation came to.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum BusinessResult {
    /// The customer agreed to what was offered, or placed the request.
    Agreed,
    /// The customer refused; the reason is empty where none was given.
    Refused {
        /// Why.
        reason: Option<RefusalReason>,
    },
    /// The customer asked to be called at another time.
    CallLater {
        /// When, where the customer named a time.
        at: Option<Instant>,
    },
    /// The customer was advised, helped or told something.
    Informed,
    /// Somebody else answered.
    WrongPerson,
    /// The customer asked not to be called any more.
    OptOut,
    /// The customer complained.
    Complaint,
    /// The line broke before there was a result.
    BrokenOff,
}

impl BusinessResult {
    /// Gives the fixed category.
    pub const fn category(&self) -> OutcomeCategory {
        match self {
            Self::Agreed => OutcomeCategory::Agreed,
            Self::Refused { .. } => OutcomeCategory::Refused,
            Self::CallLater { .. } => OutcomeCategory::CallLater,
            Self::Informed => OutcomeCategory::Informed,
            Self::WrongPerson => OutcomeCategory::WrongPerson,
            Self::OptOut => OutcomeCategory::OptOut,
            Self::Complaint => OutcomeCategory::Complaint,
            Self::BrokenOff => OutcomeCategory::BrokenOff,
        }
    }
}

/// Holds what came of a call: no person reached, or a live conversation with its business result.
///
/// A sale without a live answer, or a busy line with a refusal, cannot be written down.
///
/// ```
/// use talktime::call::{BusinessResult, Outcome, Unreached};
/// use talktime::project::OutcomeCategory;
/// let busy = Outcome::NotReached { result: Unreached::Busy, disposition: None };
/// assert_eq!(busy.category(), OutcomeCategory::NotReached);
/// assert!(!busy.is_live());
/// let sale = Outcome::Reached {
///     result: BusinessResult::Agreed, disposition: None, topic: None, advice: vec![], resolved: None,
/// };
/// assert!(sale.is_live());
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum Outcome {
    /// No person was reached.
    NotReached {
        /// Why.
        result: Unreached,
        /// The project's own code for it.
        disposition: Option<Code>,
    },
    /// A person was reached and talked with an agent.
    Reached {
        /// What the conversation came to.
        result: BusinessResult,
        /// The project's own code for it.
        disposition: Option<Code>,
        /// What the call was about.
        topic: Option<TopicId>,
        /// The advice that was given, in its order.
        advice: Vec<AdviceId>,
        /// Whether the customer's problem is resolved; empty where there was none to resolve.
        resolved: Option<bool>,
    },
}

impl Outcome {
    /// Gives the fixed category.
    pub const fn category(&self) -> OutcomeCategory {
        match self {
            Self::NotReached { .. } => OutcomeCategory::NotReached,
            Self::Reached { result, .. } => result.category(),
        }
    }

    /// Tells whether a person was reached.
    pub const fn is_live(&self) -> bool {
        matches!(self, Self::Reached { .. })
    }

    /// Gives the project's own code, where one was recorded.
    pub const fn disposition(&self) -> Option<&Code> {
        match self {
            Self::NotReached { disposition, .. } | Self::Reached { disposition, .. } => {
                disposition.as_ref()
            }
        }
    }
}

/// Says who ended a call.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum EndedBy {
    /// The customer hung up.
    Customer,
    /// The agent hung up.
    Agent,
    /// The system ended it.
    System,
}

/// Says with what reason a call was closed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ClosingReason {
    /// The conversation had come to its end.
    Finished,
    /// The customer gave up waiting.
    GaveUp,
    /// Nobody was reached.
    NotReached,
    /// The line broke.
    LineLost,
    /// Nobody spoke.
    Silence,
    /// The customer was abusive.
    Abuse,
    /// The customer was passed on outside the centre.
    TransferredOut,
    /// No queue took the call.
    TurnedAway,
    /// A fault of the system.
    SystemFault,
}

/// Says who ended a call and with what reason.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ending {
    /// Who ended it.
    pub by: EndedBy,
    /// With what reason.
    pub reason: ClosingReason,
}
