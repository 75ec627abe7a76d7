//! The live call: one entry for commands, and what a call tells.

use pyo3::prelude::*;
use talktime::base::workflow::Envelope;
use talktime::call::{Call, CallCommand, CallEntry, CallFacts};

use crate::errors::{denied, invalid, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;

/// Begins a call.
#[pyfunction]
pub(crate) fn call_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = command.py();
    let (command, facts): (CallCommand, CallFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = Call::start(&command, &facts, &envelope).map_err(|denial| denied(py, &denial))?;
    step.to_py(py)
}

/// Carries out a command.
#[pyfunction]
pub(crate) fn call_handle<'py>(
    call: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = call.py();
    let call: Call = given(call)?;
    let (command, facts): (CallCommand, CallFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = call
        .handle(&command, &facts, &envelope)
        .map_err(|denial| denied(py, &denial))?;
    step.to_py(py)
}

/// Rebuilds a call from its history.
#[pyfunction]
pub(crate) fn call_replay<'py>(history: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let py = history.py();
    let history: Vec<CallEntry> = given(history)?;
    Call::replay(&history)
        .map_err(|error| replay_failed(py, &error))?
        .to_py(py)
}

/// Gives the record of a closed call: what a log would say of it.
#[pyfunction]
pub(crate) fn call_record<'py>(call: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    let py = call.py();
    let record = given::<Call>(call)?
        .record()
        .map_err(|error| invalid(py, &error))?;
    record.to_py(py)
}

/// Gives the instant at which something happens by itself.
#[pyfunction]
pub(crate) fn call_next_deadline<'py>(call: Given<'_, 'py>) -> PyResult<Bound<'py, PyAny>> {
    given::<Call>(call)?.next_deadline().to_py(call.py())
}

/// Tells whether the call is closed without an outcome.
#[pyfunction]
pub(crate) fn call_outcome_missing(call: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<Call>(call)?.outcome_missing())
}

/// Gives the transition table as data.
#[pyfunction]
pub(crate) fn call_transitions(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    Call::transitions().to_py(py)
}
