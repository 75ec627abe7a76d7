//! What can be asked of a recovery, and the facts that the answer depends on.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::cause::{CrewDelay, HitchCause, RecoveryEnding, Remedy};
use super::promise::PromiseKind;
use crate::base::{
    Code, ContactId, CrewId, Instant, OrderId, PersonRef, PromiseId, RecoveryId, VisitId,
    WordingId, optional_duration_ms,
};
use crate::order::SubstituteSearch;

/// Asks something of a recovery.
///
/// `Report` begins one, the others need one. A crew gives `Report`, and `Locate` of itself.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RecoveryCommand {
    /// Somebody tells that something went wrong, or we notice it.
    Report {
        /// Names the recovery.
        recovery: RecoveryId,
        /// The order.
        order: OrderId,
        /// The visit; one must be named where a crew is not there.
        visit: Option<VisitId>,
        /// The customer.
        person: PersonRef,
        /// What went wrong.
        cause: HitchCause,
        /// In which contact it was told; empty where we noticed it ourselves.
        contact: Option<ContactId>,
        /// The crew that should have come, where it is known.
        crew: Option<CrewId>,
    },
    /// The crew is found, and comes.
    Locate {
        /// Which.
        crew: CrewId,
        /// Why it is not there.
        delay: CrewDelay,
        /// When it will be.
        arrives: Instant,
    },
    /// The crew that the search found is sent.
    SendSubstitute {
        /// Which.
        crew: CrewId,
    },
    /// The search found no crew.
    NoCrew,
    /// Something else puts it right.
    Remedy {
        /// What.
        remedy: Remedy,
    },
    /// The customer is promised something.
    Promise {
        /// Names the promise.
        promise: PromiseId,
        /// What.
        what: PromiseKind,
        /// By when: it is kept before that instant.
        until: Instant,
        /// In which contact.
        contact: ContactId,
    },
    /// Something is said to calm the customer.
    Reassure {
        /// The wording of the project.
        wording: WordingId,
        /// In which contact.
        contact: ContactId,
        /// Whether the customer was calmer after it.
        helped: bool,
    },
    /// The promise was kept.
    Keep {
        /// When: since it was given, before its deadline, and not ahead.
        at: Instant,
    },
    /// It is over.
    Close {
        /// How.
        ending: RecoveryEnding,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl RecoveryCommand {
    /// Gives the stable code: `order.recovery.command.promise`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Report { .. } => "order.recovery.command.report",
            Self::Locate { .. } => "order.recovery.command.locate",
            Self::SendSubstitute { .. } => "order.recovery.command.send_substitute",
            Self::NoCrew => "order.recovery.command.no_crew",
            Self::Remedy { .. } => "order.recovery.command.remedy",
            Self::Promise { .. } => "order.recovery.command.promise",
            Self::Reassure { .. } => "order.recovery.command.reassure",
            Self::Keep { .. } => "order.recovery.command.keep",
            Self::Close { .. } => "order.recovery.command.close",
            Self::Elapse => "order.recovery.command.elapse",
        })
    }
}

/// Holds what a decision about a recovery depends on besides the recovery.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryFacts {
    /// With `Report`, within which time somebody should answer; empty where nobody says.
    #[serde(rename = "answer_within_ms", with = "optional_duration_ms", default)]
    pub answer_within: Option<Duration>,
    /// What [`CrewBoard::find_substitute`](crate::order::CrewBoard::find_substitute) found, with `SendSubstitute`
    /// and `NoCrew`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub search: Option<SubstituteSearch>,
}

crate::base::stored::versioned_json! {
    RecoveryCommand => "order.recovery.command" [];
    RecoveryFacts => "order.recovery.facts" [];
}
