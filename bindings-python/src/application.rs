//! Applications: the forms of a project, what a filled one lacks, and the way to an order.

use pyo3::prelude::*;
use talktime::application::{
    self, Application, ApplicationCommand, ApplicationEntry, ApplicationFacts, FilledForm,
    FormVerdict,
};
use talktime::base::workflow::Envelope;
use talktime::base::{FormFieldId, Language};
use talktime::project::{FormMask, FormSchema};

use crate::customer::Gazetteer;
use crate::errors::{denied, invalid, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Gives the forms that ship with this release.
#[pyfunction]
pub(crate) fn standard_forms(py: Python<'_>) -> Made<'_> {
    FormSchema::standard().to_py(py)
}

/// Gives the field of a name.
#[pyfunction]
pub(crate) fn form_schema_field<'py>(schema: Given<'_, 'py>, id: Given<'_, 'py>) -> Made<'py> {
    let name: FormFieldId = given(id)?;
    let schema: FormSchema = given(schema)?;
    schema.field(&name).cloned().to_py(id.py())
}

/// Tells whether the number of a document looks like a mask.
#[pyfunction]
pub(crate) fn form_mask_fits(mask: Given<'_, '_>, number: &str) -> PyResult<bool> {
    Ok(given::<FormMask>(mask)?.fits(number))
}

/// Gives what stands in a field of a filled form.
#[pyfunction]
pub(crate) fn filled_form_value<'py>(form: Given<'_, 'py>, field: Given<'_, 'py>) -> Made<'py> {
    let name: FormFieldId = given(field)?;
    let form: FilledForm = given(form)?;
    form.value(&name).cloned().to_py(field.py())
}

/// Judges a form under the version of its schema.
#[pyfunction]
#[pyo3(signature = (schema, form, today, gazetteer=None))]
pub(crate) fn check_form<'py>(
    schema: Given<'_, 'py>,
    form: Given<'_, 'py>,
    today: Given<'_, 'py>,
    gazetteer: Option<PyRef<'_, Gazetteer>>,
) -> Made<'py> {
    let py = schema.py();
    let towns = gazetteer.as_ref().map(|towns| &towns.0);
    let (schema, form): (FormSchema, FilledForm) = (given(schema)?, given(form)?);
    let judged = application::check_form(&schema, &form, given(today)?, towns);
    judged.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Says everything that keeps a form from being complete.
#[pyfunction]
pub(crate) fn form_verdict_sentences(
    verdict: Given<'_, '_>,
    schema: Given<'_, '_>,
    language: Given<'_, '_>,
) -> PyResult<Vec<String>> {
    let (schema, language): (FormSchema, Language) = (given(schema)?, given(language)?);
    Ok(given::<FormVerdict>(verdict)?.sentences(&schema, language))
}

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
