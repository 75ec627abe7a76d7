//! What a taxi request tells besides carrying out commands, which stand in `mirrors`.

use std::sync::Arc;

use crate::address::Gazetteer;
use crate::border::{Duration, Instant};
use crate::error::TalktimeError;
use crate::mirrors::{
    Address, CheckedTaxiRequest, Code, DispatchReport, TaxiAddress, TaxiRequest,
    TaxiRequestCommand, TaxiRequestEntry, TaxiRequestEvent, TaxiRequestState, Transition,
};

#[uniffi::export]
impl TaxiRequest {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the taxi request is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }

    /// Gives the time from the customer's first word to dispatch; empty where dispatch does not have it.
    ///
    /// # Errors
    /// Where the taxi request is not one that commands lead to.
    pub fn hand_over_time(&self) -> Result<Option<Duration>, TalktimeError> {
        Ok(self.checked()?.hand_over_time().map(Duration::from))
    }
}

/// Rebuilds a taxi request from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn taxi_request_replay(history: Vec<TaxiRequestEntry>) -> Result<TaxiRequest, TalktimeError> {
    Ok(CheckedTaxiRequest::replay(&history)?.into())
}

/// Gives the transition table of the taxi request as data.
#[uniffi::export]
pub fn taxi_request_transitions() -> Vec<Transition> {
    CheckedTaxiRequest::transitions()
}

/// Gives the stable code of a state.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn taxi_request_state_code(state: TaxiRequestState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn taxi_request_command_code(command: TaxiRequestCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn taxi_request_event_code(event: TaxiRequestEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}

/// Looks at an address as `checkPickUp` does: what a car needs and is not there.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn taxi_address_of(
    address: Address,
    revision: u32,
    phone: bool,
    gazetteer: Option<Arc<Gazetteer>>,
) -> Result<TaxiAddress, TalktimeError> {
    let towns = gazetteer.as_deref().map(|towns| &towns.0);
    Ok(TaxiAddress::of(&address, revision, phone, towns))
}

/// Gives the stable code of what dispatch reports.
#[uniffi::export]
pub fn dispatch_report_code(report: DispatchReport) -> Code {
    report.code()
}
