//! What a recovery tells besides carrying out commands, which stand in `mirrors`.

use crate::border::Instant;
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedRecovery, Code, HitchCause, Recovery, RecoveryCommand, RecoveryEntry, RecoveryEvent,
    RecoveryState, Remedy, Transition, VisitParty,
};

#[uniffi::export]
impl Recovery {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the recovery is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }

    /// Tells whether a promise was broken: a complaint is due, whether or not the customer asks for one.
    ///
    /// # Errors
    /// Where the recovery is not one that commands lead to.
    pub fn complaint_due(&self) -> Result<bool, TalktimeError> {
        Ok(self.checked()?.complaint_due())
    }

    /// Gives when what was wrong was right again; empty where it is not, or ended otherwise.
    ///
    /// # Errors
    /// Where the recovery is not one that commands lead to.
    pub fn recovered(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.recovered())
    }
}

/// Rebuilds a recovery from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn recovery_replay(history: Vec<RecoveryEntry>) -> Result<Recovery, TalktimeError> {
    Ok(CheckedRecovery::replay(&history)?.into())
}

/// Gives the transition table of the recovery as data.
#[uniffi::export]
pub fn recovery_transitions() -> Vec<Transition> {
    CheckedRecovery::transitions()
}

/// Gives the stable code of a state.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn recovery_state_code(state: RecoveryState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn recovery_command_code(command: RecoveryCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn recovery_event_code(event: RecoveryEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}

/// Gives the stable code of what went wrong.
#[uniffi::export]
pub fn hitch_cause_code(cause: HitchCause) -> Code {
    cause.code()
}

/// Tells whose fault it is.
#[uniffi::export]
pub fn hitch_cause_fault(cause: HitchCause) -> VisitParty {
    cause.fault()
}

/// Tells whether a remedy puts right what went wrong.
#[uniffi::export]
pub fn remedy_fits(remedy: Remedy, cause: HitchCause) -> bool {
    remedy.fits(cause)
}
