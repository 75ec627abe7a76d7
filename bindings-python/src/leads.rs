//! The lead and the callback: one entry each for commands, and what they tell.

use pyo3::prelude::*;
use talktime::base::workflow::Envelope;
use talktime::campaign::{
    Callback, CallbackCommand, CallbackEntry, CallbackFacts, Lead, LeadCommand, LeadEntry,
    LeadFacts,
};

use crate::errors::{denied, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Begins a lead.
#[pyfunction]
pub(crate) fn lead_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = command.py();
    let (command, facts): (LeadCommand, LeadFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = Lead::start(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Carries out a command on a lead.
#[pyfunction]
pub(crate) fn lead_handle<'py>(
    lead: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = lead.py();
    let (command, facts): (LeadCommand, LeadFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = given::<Lead>(lead)?.handle(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Rebuilds a lead from its history.
#[pyfunction]
pub(crate) fn lead_replay<'py>(history: Given<'_, 'py>) -> Made<'py> {
    let py = history.py();
    let history: Vec<LeadEntry> = given(history)?;
    let lead = Lead::replay(&history);
    lead.map_err(|error| replay_failed(py, &error))?.to_py(py)
}

/// Gives the instant at which something happens to a lead by itself.
#[pyfunction]
pub(crate) fn lead_next_deadline<'py>(lead: Given<'_, 'py>) -> Made<'py> {
    given::<Lead>(lead)?.next_deadline().to_py(lead.py())
}

/// Gives the number of the next attempt.
#[pyfunction]
pub(crate) fn lead_next_number(lead: Given<'_, '_>) -> PyResult<u32> {
    Ok(given::<Lead>(lead)?.next_number())
}

/// Gives the transition table of the lead as data.
#[pyfunction]
pub(crate) fn lead_transitions(py: Python<'_>) -> Made<'_> {
    Lead::transitions().to_py(py)
}

/// Begins a callback.
#[pyfunction]
pub(crate) fn callback_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = command.py();
    let (command, facts): (CallbackCommand, CallbackFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = Callback::start(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Carries out a command on a callback.
#[pyfunction]
pub(crate) fn callback_handle<'py>(
    callback: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = callback.py();
    let (command, facts): (CallbackCommand, CallbackFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = given::<Callback>(callback)?.handle(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Rebuilds a callback from its history.
#[pyfunction]
pub(crate) fn callback_replay<'py>(history: Given<'_, 'py>) -> Made<'py> {
    let py = history.py();
    let history: Vec<CallbackEntry> = given(history)?;
    let callback = Callback::replay(&history);
    callback
        .map_err(|error| replay_failed(py, &error))?
        .to_py(py)
}

/// Gives the instant at which something happens to a callback by itself.
#[pyfunction]
pub(crate) fn callback_next_deadline<'py>(callback: Given<'_, 'py>) -> Made<'py> {
    let held: Callback = given(callback)?;
    held.next_deadline().to_py(callback.py())
}

/// Gives the day and the time that the person's clock shows when the callback is due.
#[pyfunction]
pub(crate) fn callback_local_time(callback: Given<'_, '_>) -> PyResult<Option<String>> {
    Ok(given::<Callback>(callback)?.local_time())
}

/// Gives the transition table of the callback as data.
#[pyfunction]
pub(crate) fn callback_transitions(py: Python<'_>) -> Made<'_> {
    Callback::transitions().to_py(py)
}
