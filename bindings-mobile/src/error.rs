//! The one error of the mobile binding.

use crate::mirrors::{Denial, Invalid, JournalFault, Language, ReplayError};

/// Tells why a call of the library gave no result.
///
/// It holds codes and typed facts and names no person, so it can be logged. [`describe`] says it to
/// a person; the message that each platform shows by itself is a list of the fields.
///
/// [`describe`]: TalktimeError::describe
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, uniffi::Error)]
pub enum TalktimeError {
    /// A command was denied; every guard that failed is listed.
    #[error("{denial}")]
    Denied {
        /// What was denied and why.
        denial: Denial,
    },
    /// A value is not valid.
    #[error("{invalid}")]
    InvalidValue {
        /// What is wrong and where.
        invalid: Invalid,
    },
    /// A stored history is not one that the workflow could have written.
    #[error("{error}")]
    ReplayFailed {
        /// Where it broke and why.
        error: ReplayError,
    },
    /// A journal is not what was written.
    #[error("{fault}")]
    JournalBroken {
        /// Where, and what was done to it.
        fault: JournalFault,
    },
}

#[uniffi::export]
impl TalktimeError {
    /// Says in one sentence what is wrong and how to mend it.
    ///
    /// # Errors
    /// Where a code in it is malformed, as only an error made by hand can have.
    pub fn describe(&self, language: Language) -> Result<String, TalktimeError> {
        Ok(match self {
            Self::Denied { denial } => denial.sentence(language),
            Self::InvalidValue { invalid } => invalid.sentence(language),
            Self::ReplayFailed { error } => error.sentence(language),
            Self::JournalBroken { fault } => fault.sentence(language),
        })
    }
}

impl From<Denial> for TalktimeError {
    fn from(denial: Denial) -> Self {
        Self::Denied { denial }
    }
}

impl From<Invalid> for TalktimeError {
    fn from(invalid: Invalid) -> Self {
        Self::InvalidValue { invalid }
    }
}

impl From<ReplayError> for TalktimeError {
    fn from(error: ReplayError) -> Self {
        Self::ReplayFailed { error }
    }
}

impl From<JournalFault> for TalktimeError {
    fn from(fault: JournalFault) -> Self {
        Self::JournalBroken { fault }
    }
}
