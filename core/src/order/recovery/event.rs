//! What happened in a recovery: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::cause::{CrewDelay, HitchCause, RecoveryEnding, Remedy};
use super::promise::PromiseKind;
use crate::base::workflow::Envelope;
use crate::base::{
    ActorId, Code, ContactId, CrewId, Instant, OrderId, PersonRef, PromiseId, RecoveryId, VisitId,
    WordingId,
};

/// Tells one thing that happened in a recovery.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command that
/// found it may have come later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RecoveryEvent {
    /// Something went wrong.
    Reported {
        /// Names the recovery.
        recovery: RecoveryId,
        /// The order.
        order: OrderId,
        /// The visit.
        visit: Option<VisitId>,
        /// The customer.
        person: PersonRef,
        /// What went wrong.
        cause: HitchCause,
        /// In which contact it was told.
        contact: Option<ContactId>,
        /// The crew that should have come.
        crew: Option<CrewId>,
        /// By when there should be an answer.
        answer_by: Option<Instant>,
    },
    /// The crew was found, and came.
    Located {
        /// Which.
        crew: CrewId,
        /// Why it was not there.
        delay: CrewDelay,
        /// When it would be.
        arrives: Instant,
    },
    /// Another crew was sent.
    SubstituteSent {
        /// Which.
        crew: CrewId,
        /// When it would be there.
        arrives: Instant,
    },
    /// No crew could come.
    NoCrewFound,
    /// Something else put it right.
    Remedied {
        /// What.
        remedy: Remedy,
    },
    /// The customer was promised something.
    Promised {
        /// Names the promise.
        promise: PromiseId,
        /// What.
        what: PromiseKind,
        /// By when.
        until: Instant,
        /// In which contact.
        contact: ContactId,
        /// Who gave it.
        by: ActorId,
    },
    /// Something was said to calm the customer.
    Reassured {
        /// The wording of the project.
        wording: WordingId,
        /// In which contact.
        contact: ContactId,
        /// Whether the customer was calmer after it.
        helped: bool,
        /// Who said it.
        by: ActorId,
    },
    /// The promise was kept.
    PromiseKept {
        /// When.
        at: Instant,
    },
    /// The deadline of the promise came, and it was not kept.
    PromiseBroken {
        /// That deadline.
        at: Instant,
    },
    /// Nobody had answered in time.
    AnswerOverdue {
        /// By when they should have.
        at: Instant,
    },
    /// It was over.
    Closed {
        /// How.
        ending: RecoveryEnding,
    },
}

impl RecoveryEvent {
    /// Gives the stable code: `order.recovery.event.promised`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Reported { .. } => "order.recovery.event.reported",
            Self::Located { .. } => "order.recovery.event.located",
            Self::SubstituteSent { .. } => "order.recovery.event.substitute_sent",
            Self::NoCrewFound => "order.recovery.event.no_crew_found",
            Self::Remedied { .. } => "order.recovery.event.remedied",
            Self::Promised { .. } => "order.recovery.event.promised",
            Self::Reassured { .. } => "order.recovery.event.reassured",
            Self::PromiseKept { .. } => "order.recovery.event.promise_kept",
            Self::PromiseBroken { .. } => "order.recovery.event.promise_broken",
            Self::AnswerOverdue { .. } => "order.recovery.event.answer_overdue",
            Self::Closed { .. } => "order.recovery.event.closed",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in which one is
/// missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: RecoveryEvent,
}

crate::base::stored::versioned_json! { RecoveryEntry => "order.recovery.entry" []; }
