//! What an application tells besides carrying out commands, which stand in `mirrors`.

use crate::border::Instant;
use crate::error::TalktimeError;
use crate::mirrors::{
    Application, ApplicationCommand, ApplicationEntry, ApplicationEvent, ApplicationState,
    CheckedApplication, Code, Transition,
};

#[uniffi::export]
impl Application {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the application is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }
}

/// Rebuilds an application from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn application_replay(history: Vec<ApplicationEntry>) -> Result<Application, TalktimeError> {
    Ok(CheckedApplication::replay(&history)?.into())
}

/// Gives the transition table of the application as data.
#[uniffi::export]
pub fn application_transitions() -> Vec<Transition> {
    CheckedApplication::transitions()
}

/// Gives the stable code of a state.
///
/// # Errors
/// Where an id in it is malformed.
#[uniffi::export]
pub fn application_state_code(state: ApplicationState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn application_command_code(command: ApplicationCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn application_event_code(event: ApplicationEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}
