//! A promise to a customer, and what was said to reassure them.

use serde::{Deserialize, Serialize};

use super::cause::Remedy;
use super::state::RecoveryAnswer;
use crate::base::{ActorId, ContactId, Instant, PromiseId, WordingId, to_the_microsecond};

/// No recovery holds more promises, nor more reassurances.
pub(super) const LIST_MAX: usize = 64;

/// Says what is promised.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PromiseKind {
    /// A crew is there.
    CrewArrives,
    /// We call back.
    CallBack,
    /// A new date is named.
    NewDate,
    /// The equipment is there.
    EquipmentArrives,
    /// The service works as ordered.
    ServiceWorks,
    /// The charge is corrected.
    ChargeCorrected,
}

impl PromiseKind {
    /// Tells whether this can be promised after an answer; before one, only that we call back.
    pub(super) fn fits(self, answer: Option<&RecoveryAnswer>) -> bool {
        use RecoveryAnswer as A;
        match self {
            Self::CallBack => true,
            Self::CrewArrives => matches!(answer, Some(A::Located { .. } | A::Substitute { .. })),
            Self::NewDate => matches!(
                answer,
                Some(
                    A::NoCrew
                        | A::Remedied {
                            remedy: Remedy::NewVisit
                        }
                )
            ),
            Self::EquipmentArrives => matches!(
                answer,
                Some(A::Remedied {
                    remedy: Remedy::BringEquipment | Remedy::ReplaceEquipment
                })
            ),
            Self::ServiceWorks => matches!(
                answer,
                Some(A::Remedied {
                    remedy: Remedy::PutServiceRight
                })
            ),
            Self::ChargeCorrected => matches!(
                answer,
                Some(A::Remedied {
                    remedy: Remedy::CorrectCharge
                })
            ),
        }
    }
}

/// Says what became of a promise.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum PromiseOutcome {
    /// It stands.
    Open,
    /// It was kept before its deadline.
    Kept {
        /// When.
        at: Instant,
    },
    /// Its deadline came and it was not kept.
    Broken,
}

/// Holds a promise to a customer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Promise {
    /// Names the promise.
    pub promise: PromiseId,
    /// What was promised.
    pub what: PromiseKind,
    /// The deadline: it is kept before it, and broken from it on.
    pub until: Instant,
    /// In which contact.
    pub contact: ContactId,
    /// Who gave it.
    pub by: ActorId,
    /// When.
    pub made: Instant,
    /// What became of it.
    pub outcome: PromiseOutcome,
}

impl Promise {
    /// Tells whether it stands.
    pub fn is_open(&self) -> bool {
        self.outcome == PromiseOutcome::Open
    }

    pub(super) fn cut_instants(&mut self) {
        self.until = to_the_microsecond(self.until);
        self.made = to_the_microsecond(self.made);
        if let PromiseOutcome::Kept { at } = &mut self.outcome {
            *at = to_the_microsecond(*at);
        }
    }
}

/// Holds what was said to calm a customer, and whether it did.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reassurance {
    /// The wording of the project.
    pub wording: WordingId,
    /// In which contact.
    pub contact: ContactId,
    /// Whether the customer was calmer after it.
    pub helped: bool,
    /// Who said it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}
