//! The visit and the briefing of its customer: one entry for commands, and what they tell.

use pyo3::prelude::*;
use talktime::base::workflow::Envelope;
use talktime::base::{Language, VisitId};
use talktime::order::{
    BriefingForm, BriefingItem, BriefingTextFacts, Visit, VisitCommand, VisitEntry, VisitFacts,
    VisitState,
};

use crate::errors::{denied, invalid, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Begins a visit.
#[pyfunction]
pub(crate) fn visit_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = command.py();
    let (command, facts): (VisitCommand, VisitFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = Visit::start(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Carries out a command on a visit.
#[pyfunction]
pub(crate) fn visit_handle<'py>(
    visit: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = visit.py();
    let (command, facts): (VisitCommand, VisitFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = given::<Visit>(visit)?.handle(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Rebuilds a visit from its history.
#[pyfunction]
pub(crate) fn visit_replay<'py>(history: Given<'_, 'py>) -> Made<'py> {
    let py = history.py();
    let history: Vec<VisitEntry> = given(history)?;
    let visit = Visit::replay(&history);
    visit.map_err(|error| replay_failed(py, &error))?.to_py(py)
}

/// Gives the instant at which something happens to a visit by itself.
#[pyfunction]
pub(crate) fn visit_next_deadline<'py>(visit: Given<'_, 'py>) -> Made<'py> {
    let held: Visit = given(visit)?;
    held.next_deadline().to_py(visit.py())
}

/// Gives the transition table of the visit as data.
#[pyfunction]
pub(crate) fn visit_transitions(py: Python<'_>) -> Made<'_> {
    Visit::transitions().to_py(py)
}

/// Gives what the customer must know before this visit is confirmed, in the order in which it is told.
#[pyfunction]
pub(crate) fn visit_needed_briefing<'py>(visit: Given<'_, 'py>) -> Made<'py> {
    given::<Visit>(visit)?.needed_briefing().to_py(visit.py())
}

/// Gives what of it the customer has not acknowledged.
#[pyfunction]
pub(crate) fn visit_open_briefing<'py>(visit: Given<'_, 'py>) -> Made<'py> {
    given::<Visit>(visit)?.open_briefing().to_py(visit.py())
}

/// Gives what of the materials list is not reserved.
#[pyfunction]
pub(crate) fn visit_missing_materials<'py>(visit: Given<'_, 'py>) -> Made<'py> {
    given::<Visit>(visit)?.missing_materials().to_py(visit.py())
}

/// Gives what an order has to know of it.
#[pyfunction]
pub(crate) fn visit_fact<'py>(visit: Given<'_, 'py>) -> Made<'py> {
    given::<Visit>(visit)?.fact().to_py(visit.py())
}

/// Gives the request of a visit that makes this one good.
#[pyfunction]
pub(crate) fn visit_follow_up<'py>(visit: Given<'_, 'py>, new: Given<'_, 'py>) -> Made<'py> {
    let py = visit.py();
    let request = given::<Visit>(visit)?.follow_up(given::<VisitId>(new)?);
    request.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Gives the name of a state in TM Forum 646.
#[pyfunction]
pub(crate) fn visit_state_tmf646_name(state: Given<'_, '_>) -> PyResult<&'static str> {
    Ok(given::<VisitState>(state)?.tmf646_name())
}

/// Gives the name of a state in MEF.
#[pyfunction]
pub(crate) fn visit_state_mef_name(state: Given<'_, '_>) -> PyResult<Option<&'static str>> {
    Ok(given::<VisitState>(state)?.mef_name())
}

/// Writes what a customer must be told.
#[pyfunction]
pub(crate) fn briefing_text<'py>(
    items: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    language: Given<'_, 'py>,
    form: Given<'_, 'py>,
) -> Made<'py> {
    let py = items.py();
    let items: Vec<BriefingItem> = given(items)?;
    let facts: BriefingTextFacts = given(facts)?;
    let (language, form): (Language, BriefingForm) = (given(language)?, given(form)?);
    let text = talktime::order::briefing_text(&items, &facts, language, form);
    text.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Tells how long a short message is.
#[pyfunction]
pub(crate) fn sms_length<'py>(py: Python<'py>, text: &str) -> Made<'py> {
    talktime::order::sms_length(text).to_py(py)
}
