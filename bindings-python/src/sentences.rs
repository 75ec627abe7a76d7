//! What values say to a person.

use pyo3::prelude::*;
use talktime::application::{
    ApplicationCommand, ApplicationEvent, ApplicationState, FormFault, FormValue,
};
use talktime::base::workflow::ReplayError;
use talktime::base::{
    Code, CountryCode, Denial, FailedGuard, Invalid, Language, LocalisedText, Money, PhoneNumber,
    Ratio,
};
use talktime::call::{CallCommand, CallEvent, CallState, Outcome};
use talktime::campaign::{
    BlockReason, CallbackCommand, CallbackEvent, CallbackState, DialBlock, EarlierOutcome,
    LeadCommand, LeadEvent, LeadState, RecontactWhen, TargetCondition, TargetField,
};
use talktime::customer::{AddressField, KeptKind, PersonState};
use talktime::importer::Finding;
use talktime::kpi::{GroupReport, Preset};
use talktime::order::{
    BriefingDocument, BriefingItem, CrewState, DispatchReport, HitchCause, OrderCommand,
    OrderEvent, OrderItemState, OrderState, RecoveryCommand, RecoveryEvent, RecoveryState,
    TaxiRequestCommand, TaxiRequestEvent, TaxiRequestState, VisitCommand, VisitEvent, VisitState,
};
use talktime::privacy::{
    ConsentStatus, ContactChannel, DataClass, JournalFault, JournalFaultKind, Recipient,
    SuppressionSource, View,
};
use talktime::project::{DispositionMap, FormFieldKind, OutcomeCategory, RefusalReason};

use crate::errors::invalid;
use crate::host::{Host, class_name, given};
use crate::mirrors;

/// Says an error, a guard, a finding or why nobody may be called in one sentence.
#[pyfunction]
pub(crate) fn sentence(value: &Bound<'_, PyAny>, language: &Bound<'_, PyAny>) -> PyResult<String> {
    let language: Language = given(language)?;
    Ok(match class_name(value)?.as_str() {
        "DialBlock" => given::<DialBlock>(value)?.sentence(language),
        "Denial" => given::<Denial>(value)?.sentence(language),
        "FailedGuard" => given::<FailedGuard>(value)?.sentence(language),
        "Finding" => given::<Finding>(value)?.sentence(language),
        "FormFault" => given::<FormFault>(value)?.sentence(language),
        "JournalFault" => given::<JournalFault>(value)?.sentence(language),
        "ReplayError" => given::<ReplayError>(value)?.sentence(language),
        _ => given::<Invalid>(value)?.sentence(language),
    })
}

/// Gives the stable code of a state, a command, an event, a category, a class, a reason or a preset.
#[pyfunction]
pub(crate) fn stable_code(value: &Bound<'_, PyAny>) -> PyResult<mirrors::Code> {
    let name = class_name(value)?;
    if let Some(code) = campaign_code(&name, value)? {
        return Ok(mirrors::Code(code));
    }
    if let Some(code) = order_code(&name, value)? {
        return Ok(mirrors::Code(code));
    }
    let code = match name.as_str() {
        "AddressField" => given::<AddressField>(value)?.code(),
        "KeptKind" => given::<KeptKind>(value)?.code(),
        "ConsentStatus" => given::<ConsentStatus>(value)?.code(),
        "ContactChannel" => given::<ContactChannel>(value)?.code(),
        "DataClass" => given::<DataClass>(value)?.code(),
        "JournalFaultKind" => given::<JournalFaultKind>(value)?.code(),
        "OutcomeCategory" => given::<OutcomeCategory>(value)?.code(),
        "PersonState" => given::<PersonState>(value)?.code(),
        "Preset" => given::<Preset>(value)?.code(),
        "Recipient" => given::<Recipient>(value)?.code(),
        "RefusalReason" => given::<RefusalReason>(value)?.code(),
        "SuppressionSource" => given::<SuppressionSource>(value)?.code(),
        "View" => given::<View>(value)?.code(),
        name if name.starts_with("ApplicationState") => given::<ApplicationState>(value)?.code(),
        name if name.starts_with("ApplicationEvent") => given::<ApplicationEvent>(value)?.code(),
        name if name.starts_with("ApplicationCommand") => {
            given::<ApplicationCommand>(value)?.code()
        }
        name if name.starts_with("FormFieldKind") => given::<FormFieldKind>(value)?.code(),
        name if name.starts_with("FormValue") => given::<FormValue>(value)?.code(),
        name if name.starts_with("CallState") => given::<CallState>(value)?.code(),
        name if name.starts_with("CallEvent") => given::<CallEvent>(value)?.code(),
        _ => given::<CallCommand>(value)?.code(),
    };
    Ok(mirrors::Code(code))
}

/// Gives the stable code of what an order and its visits name by one; nothing of other values.
fn order_code(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Option<Code>> {
    Ok(Some(match name {
        name if name.starts_with("OrderState") => given::<OrderState>(value)?.code(),
        name if name.starts_with("OrderEvent") => given::<OrderEvent>(value)?.code(),
        name if name.starts_with("OrderCommand") => given::<OrderCommand>(value)?.code(),
        name if name.starts_with("OrderItemState") => given::<OrderItemState>(value)?.code(),
        name if name.starts_with("VisitState") => given::<VisitState>(value)?.code(),
        name if name.starts_with("VisitEvent") => given::<VisitEvent>(value)?.code(),
        name if name.starts_with("VisitCommand") => given::<VisitCommand>(value)?.code(),
        name if name.starts_with("BriefingDocument") => given::<BriefingDocument>(value)?.code(),
        name if name.starts_with("BriefingItem") => given::<BriefingItem>(value)?.code(),
        name if name.starts_with("RecoveryState") => given::<RecoveryState>(value)?.code(),
        name if name.starts_with("RecoveryEvent") => given::<RecoveryEvent>(value)?.code(),
        name if name.starts_with("RecoveryCommand") => given::<RecoveryCommand>(value)?.code(),
        name if name.starts_with("HitchCause") => given::<HitchCause>(value)?.code(),
        name if name.starts_with("CrewState") => given::<CrewState>(value)?.code(),
        name if name.starts_with("TaxiRequestState") => given::<TaxiRequestState>(value)?.code(),
        name if name.starts_with("TaxiRequestEvent") => given::<TaxiRequestEvent>(value)?.code(),
        name if name.starts_with("TaxiRequestCommand") => {
            given::<TaxiRequestCommand>(value)?.code()
        }
        name if name.starts_with("DispatchReport") => given::<DispatchReport>(value)?.code(),
        _ => return Ok(None),
    }))
}

/// Gives the stable code of what a campaign names by one; nothing of other values.
fn campaign_code(name: &str, value: &Bound<'_, PyAny>) -> PyResult<Option<Code>> {
    Ok(Some(match name {
        "BlockReason" => given::<BlockReason>(value)?.code(),
        "EarlierOutcome" => given::<EarlierOutcome>(value)?.code(),
        "TargetField" => given::<TargetField>(value)?.code(),
        name if name.starts_with("TargetCondition") => given::<TargetCondition>(value)?.code(),
        name if name.starts_with("RecontactWhen") => given::<RecontactWhen>(value)?.code(),
        name if name.starts_with("LeadState") => given::<LeadState>(value)?.code(),
        name if name.starts_with("LeadEvent") => given::<LeadEvent>(value)?.code(),
        name if name.starts_with("LeadCommand") => given::<LeadCommand>(value)?.code(),
        name if name.starts_with("CallbackState") => given::<CallbackState>(value)?.code(),
        name if name.starts_with("CallbackEvent") => given::<CallbackEvent>(value)?.code(),
        name if name.starts_with("CallbackCommand") => given::<CallbackCommand>(value)?.code(),
        _ => return Ok(None),
    }))
}

/// Gives the fixed category of an outcome.
#[pyfunction]
pub(crate) fn outcome_category<'py>(outcome: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    given::<Outcome>(outcome)?.category().to_py(outcome.py())
}

/// Looks a project's own code up.
#[pyfunction]
pub(crate) fn find_disposition<'py>(
    map: &Bound<'py, PyAny>,
    code: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    let map: DispositionMap = given(map)?;
    map.find(&given(code)?).cloned().to_py(code.py())
}

/// Gives the value of a figure of a group, or of one part of it.
#[pyfunction]
#[pyo3(signature = (group, kpi, part=None))]
pub(crate) fn group_value(
    group: &Bound<'_, PyAny>,
    kpi: &Bound<'_, PyAny>,
    part: Option<&Bound<'_, PyAny>>,
) -> PyResult<Option<f64>> {
    let group: GroupReport = given(group)?;
    let part: Option<Code> = part.map(given).transpose()?;
    Ok(group.part_value(&given(kpi)?, part.as_ref()))
}

/// Gives a text in a language.
#[pyfunction]
pub(crate) fn localised<'py>(
    text: &Bound<'py, PyAny>,
    language: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    given::<LocalisedText>(text)?
        .get(given(language)?)
        .to_py(text.py())
}

/// Shows an amount in its major unit.
#[pyfunction]
pub(crate) fn money_text(money: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(given::<Money>(money)?.to_string())
}

/// Divides a ratio; `None` over zero.
#[pyfunction]
pub(crate) fn ratio_value(ratio: &Bound<'_, PyAny>) -> PyResult<Option<f64>> {
    Ok(given::<Ratio>(ratio)?.value())
}

/// Reads a telephone number as people of a country write it.
#[pyfunction]
pub(crate) fn phone_number_in_country(
    text: &str,
    country: &Bound<'_, PyAny>,
) -> PyResult<mirrors::PhoneNumber> {
    let code: CountryCode = given(country)?;
    PhoneNumber::in_country(text, &code)
        .map(mirrors::PhoneNumber)
        .map_err(|error| invalid(country.py(), &error))
}

/// Gives the countries in which a number can be.
#[pyfunction]
pub(crate) fn phone_number_countries<'py>(
    number: &Bound<'py, PyAny>,
) -> PyResult<Bound<'py, PyAny>> {
    given::<PhoneNumber>(number)?.countries().to_py(number.py())
}
