//! The application: one entry for commands, and what it tells.

use pyo3::prelude::*;
use talktime::application::{Application, ApplicationCommand, ApplicationEntry, ApplicationFacts};
use talktime::base::workflow::Envelope;

use crate::errors::{denied, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Begins an application.
#[pyfunction]
pub(crate) fn application_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = command.py();
    let (command, facts): (ApplicationCommand, ApplicationFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = Application::start(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Carries out a command on an application.
#[pyfunction]
pub(crate) fn application_handle<'py>(
    application: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = application.py();
    let (command, facts): (ApplicationCommand, ApplicationFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = given::<Application>(application)?.handle(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Rebuilds an application from its history.
#[pyfunction]
pub(crate) fn application_replay<'py>(history: Given<'_, 'py>) -> Made<'py> {
    let py = history.py();
    let history: Vec<ApplicationEntry> = given(history)?;
    let application = Application::replay(&history);
    application
        .map_err(|error| replay_failed(py, &error))?
        .to_py(py)
}

/// Gives the instant at which something happens to an application by itself.
#[pyfunction]
pub(crate) fn application_next_deadline<'py>(application: Given<'_, 'py>) -> Made<'py> {
    let held: Application = given(application)?;
    held.next_deadline().to_py(application.py())
}

/// Gives the transition table of the application as data.
#[pyfunction]
pub(crate) fn application_transitions(py: Python<'_>) -> Made<'_> {
    Application::transitions().to_py(py)
}
