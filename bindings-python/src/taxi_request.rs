//! The taxi request: one entry for commands, and what it tells.

use pyo3::prelude::*;
use talktime::base::workflow::Envelope;
use talktime::order::{
    TaxiAddress, TaxiRequest, TaxiRequestCommand, TaxiRequestEntry, TaxiRequestFacts,
};

use crate::customer::Gazetteer;
use crate::errors::{denied, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Begins a taxi request.
#[pyfunction]
pub(crate) fn taxi_request_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = command.py();
    let (command, facts): (TaxiRequestCommand, TaxiRequestFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = TaxiRequest::start(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Carries out a command on a taxi request.
#[pyfunction]
pub(crate) fn taxi_request_handle<'py>(
    taxi_request: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = taxi_request.py();
    let (command, facts): (TaxiRequestCommand, TaxiRequestFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = given::<TaxiRequest>(taxi_request)?.handle(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Rebuilds a taxi request from its history.
#[pyfunction]
pub(crate) fn taxi_request_replay<'py>(history: Given<'_, 'py>) -> Made<'py> {
    let py = history.py();
    let history: Vec<TaxiRequestEntry> = given(history)?;
    let taxi_request = TaxiRequest::replay(&history);
    taxi_request
        .map_err(|error| replay_failed(py, &error))?
        .to_py(py)
}

/// Gives the instant at which something happens to a taxi request by itself.
#[pyfunction]
pub(crate) fn taxi_request_next_deadline<'py>(taxi_request: Given<'_, 'py>) -> Made<'py> {
    let held: TaxiRequest = given(taxi_request)?;
    held.next_deadline().to_py(taxi_request.py())
}

/// Gives the transition table of the taxi request as data.
#[pyfunction]
pub(crate) fn taxi_request_transitions(py: Python<'_>) -> Made<'_> {
    TaxiRequest::transitions().to_py(py)
}

/// Gives the time from the customer's first word to dispatch; empty where dispatch does not have it.
#[pyfunction]
pub(crate) fn taxi_request_hand_over_time<'py>(taxi_request: Given<'_, 'py>) -> Made<'py> {
    given::<TaxiRequest>(taxi_request)?
        .hand_over_time()
        .to_py(taxi_request.py())
}

/// Looks at an address as `check_pick_up` does.
#[pyfunction]
#[pyo3(signature = (address, revision, phone, gazetteer=None))]
pub(crate) fn taxi_address_of<'py>(
    address: Given<'_, 'py>,
    revision: u32,
    phone: bool,
    gazetteer: Option<PyRef<'_, Gazetteer>>,
) -> Made<'py> {
    let towns = gazetteer.as_ref().map(|towns| &towns.0);
    TaxiAddress::of(&given(address)?, revision, phone, towns).to_py(address.py())
}
