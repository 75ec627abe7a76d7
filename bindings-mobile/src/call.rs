//! What a live call tells besides carrying out commands, which stand in `mirrors`.

use crate::border::Instant;
use crate::error::TalktimeError;
use crate::mirrors::{
    Call, CallCommand, CallEntry, CallEvent, CallState, CheckedCall, Code, Record, Transition,
};

#[uniffi::export]
impl Call {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the call is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }

    /// Tells whether the call is closed and nobody recorded what came of it.
    ///
    /// # Errors
    /// Where the call is not one that commands lead to.
    pub fn outcome_missing(&self) -> Result<bool, TalktimeError> {
        Ok(self.checked()?.outcome_missing())
    }

    /// Gives the record of a closed call: what a log would say of it.
    ///
    /// # Errors
    /// Where the call is not one that commands lead to.
    pub fn record(&self) -> Result<Record, TalktimeError> {
        Ok(self.checked()?.record()?.into_parts())
    }
}

/// Rebuilds a call from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn call_replay(history: Vec<CallEntry>) -> Result<Call, TalktimeError> {
    Ok(CheckedCall::replay(&history)?.into())
}

/// Gives the transition table of the call as data.
#[uniffi::export]
pub fn call_transitions() -> Vec<Transition> {
    CheckedCall::transitions()
}

/// Gives the stable code of a state: `call.state.queued`.
///
/// # Errors
/// Where an id in it is malformed.
#[uniffi::export]
pub fn call_state_code(state: CallState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command: `call.command.hold`.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn call_command_code(command: CallCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event: `call.event.enqueued`.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn call_event_code(event: CallEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}
