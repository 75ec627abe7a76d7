//! Applications: the forms of a project, what a filled one lacks, and the way to an order.

use std::sync::Arc;

use talktime::application;
use talktime::project::FormSchema;

use crate::address::Gazetteer;
use crate::border::{CalendarDate, Instant};
use crate::error::TalktimeError;
use crate::mirrors::{
    Application, ApplicationCommand, ApplicationEntry, ApplicationEvent, ApplicationState,
    CheckedApplication, CheckedFilledForm, CheckedFormSchema, Code, FormFault, FormField,
    FormFieldId, FormFieldKind, FormMask, FormValue, FormVerdict, Language, Transition,
};

/// Gives the forms that ship with this release: an internet connection, a new tariff, a loan, the reminder
/// of a payment, a taxi, a repair. They are a start to copy from and change.
#[uniffi::export]
pub fn standard_forms() -> Vec<CheckedFormSchema> {
    FormSchema::standard()
}

/// Gives the field of a name; nothing where the form has none.
///
/// # Errors
/// Where the schema is not valid.
#[uniffi::export]
pub fn form_schema_field(
    schema: CheckedFormSchema,
    id: FormFieldId,
) -> Result<Option<FormField>, TalktimeError> {
    Ok(schema.field(&id).cloned())
}

/// Tells whether the number of a document looks like a mask.
///
/// # Errors
/// Where the mask is none.
#[uniffi::export]
pub fn form_mask_fits(mask: FormMask, number: String) -> Result<bool, TalktimeError> {
    Ok(mask.fits(&number))
}

/// Gives what stands in a field of a filled form; nothing where it was not filled in.
///
/// # Errors
/// Where the form is not valid.
#[uniffi::export]
pub fn filled_form_value(
    form: CheckedFilledForm,
    field: FormFieldId,
) -> Result<Option<FormValue>, TalktimeError> {
    Ok(form.value(&field).cloned())
}

/// Judges a form under the version of its schema: names every field that is missing, every fault and every
/// broken rule at once. `today` is the day at the customer's place on which the form was filled in, also where
/// it is checked again later; a gazetteer spares the region of an address where only one town has the name.
///
/// # Errors
/// Where the form was filled in under another schema, or a value is not valid.
#[uniffi::export]
pub fn check_form(
    schema: CheckedFormSchema,
    form: CheckedFilledForm,
    today: CalendarDate,
    gazetteer: Option<Arc<Gazetteer>>,
) -> Result<FormVerdict, TalktimeError> {
    let towns = gazetteer.as_deref().map(|towns| &towns.0);
    Ok(application::check_form(&schema, &form, today, towns)?)
}

/// Says everything that keeps a form from being complete, each sentence with the name of its field.
///
/// # Errors
/// Where the schema is not valid or a code in the verdict is malformed.
#[uniffi::export]
pub fn form_verdict_sentences(
    verdict: FormVerdict,
    schema: CheckedFormSchema,
    language: Language,
) -> Result<Vec<String>, TalktimeError> {
    Ok(verdict.sentences(&schema, language))
}

/// Says in one sentence what is wrong in a field and how to mend it.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn form_fault_sentence(fault: FormFault, language: Language) -> Result<String, TalktimeError> {
    Ok(fault.sentence(language))
}

/// Gives the stable code of the kind of a field.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn form_field_kind_code(kind: FormFieldKind) -> Result<Code, TalktimeError> {
    Ok(kind.code())
}

/// Gives the stable code of the kind of a value.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn form_value_code(value: FormValue) -> Result<Code, TalktimeError> {
    Ok(value.code())
}

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
