//! Applications: the forms of a project, and what a filled one lacks.

use pyo3::prelude::*;
use talktime::application::{self, FilledForm, FormVerdict};
use talktime::base::{FormFieldId, Language};
use talktime::project::{FormMask, FormSchema};

use crate::customer::Gazetteer;
use crate::errors::invalid;
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
