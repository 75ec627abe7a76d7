//! The recovery: one entry for commands, and what it tells.

use pyo3::prelude::*;
use talktime::base::workflow::Envelope;
use talktime::order::{
    HitchCause, Recovery, RecoveryCommand, RecoveryEntry, RecoveryFacts, Remedy,
};

use crate::errors::{denied, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Begins a recovery.
#[pyfunction]
pub(crate) fn recovery_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = command.py();
    let (command, facts): (RecoveryCommand, RecoveryFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = Recovery::start(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Carries out a command on a recovery.
#[pyfunction]
pub(crate) fn recovery_handle<'py>(
    recovery: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = recovery.py();
    let (command, facts): (RecoveryCommand, RecoveryFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = given::<Recovery>(recovery)?.handle(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Rebuilds a recovery from its history.
#[pyfunction]
pub(crate) fn recovery_replay<'py>(history: Given<'_, 'py>) -> Made<'py> {
    let py = history.py();
    let history: Vec<RecoveryEntry> = given(history)?;
    let recovery = Recovery::replay(&history);
    recovery
        .map_err(|error| replay_failed(py, &error))?
        .to_py(py)
}

/// Gives the instant at which something happens to a recovery by itself.
#[pyfunction]
pub(crate) fn recovery_next_deadline<'py>(recovery: Given<'_, 'py>) -> Made<'py> {
    let held: Recovery = given(recovery)?;
    held.next_deadline().to_py(recovery.py())
}

/// Gives the transition table of the recovery as data.
#[pyfunction]
pub(crate) fn recovery_transitions(py: Python<'_>) -> Made<'_> {
    Recovery::transitions().to_py(py)
}

/// Tells whether a promise was broken: a complaint is due, whether or not the customer asks for one.
#[pyfunction]
pub(crate) fn recovery_complaint_due(recovery: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<Recovery>(recovery)?.complaint_due())
}

/// Gives when what was wrong was right again; empty where it is not, or ended otherwise.
#[pyfunction]
pub(crate) fn recovery_recovered<'py>(recovery: Given<'_, 'py>) -> Made<'py> {
    given::<Recovery>(recovery)?
        .recovered()
        .to_py(recovery.py())
}

/// Tells whose fault it is.
#[pyfunction]
pub(crate) fn hitch_cause_fault<'py>(cause: Given<'_, 'py>) -> Made<'py> {
    given::<HitchCause>(cause)?.fault().to_py(cause.py())
}

/// Tells whether a remedy puts right what went wrong.
#[pyfunction]
pub(crate) fn remedy_fits(remedy: Given<'_, '_>, cause: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<Remedy>(remedy)?.fits(given(cause)?))
}
