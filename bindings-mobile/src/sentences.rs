//! What errors say to a person, and what small values say about themselves.

use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedDispositionMap, Code, CountryCode, Denial, Disposition, DispositionMap, FailedGuard,
    Invalid, Label, Language, LocalisedText, Money, NamedFact, Outcome, OutcomeCategory,
    PhoneNumber, RefusalReason, ReplayError,
};

/// Says in one text what was denied and everything that is missing.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn denial_sentence(denial: Denial, language: Language) -> Result<String, TalktimeError> {
    Ok(denial.sentence(language))
}

/// Says in one sentence what a guard asks for.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn guard_sentence(guard: FailedGuard, language: Language) -> Result<String, TalktimeError> {
    Ok(guard.sentence(language))
}

/// Says in one sentence what is wrong with a value and how to mend it.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn invalid_sentence(invalid: Invalid, language: Language) -> Result<String, TalktimeError> {
    Ok(invalid.sentence(language))
}

/// Says in one sentence where a history broke and why.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn replay_error_sentence(
    error: ReplayError,
    language: Language,
) -> Result<String, TalktimeError> {
    Ok(error.sentence(language))
}

/// Says in one sentence what a code means with these facts: a finding, a state, a category.
///
/// # Errors
/// Where a code is malformed.
#[uniffi::export]
pub fn code_sentence(
    code: Code,
    facts: Vec<NamedFact>,
    language: Language,
) -> Result<String, TalktimeError> {
    Ok(talktime::base::sentence(language, &code, &facts))
}

/// Gives a text in a language, or the English one where it is missing.
///
/// # Errors
/// Where a text in it is malformed.
#[uniffi::export]
pub fn localised(text: LocalisedText, language: Language) -> Result<Label, TalktimeError> {
    Ok(text.get(language).clone())
}

/// Writes an amount with its decimal point and its currency: `1198.00 RUB`.
///
/// # Errors
/// Where the currency is unknown.
#[uniffi::export]
pub fn money_text(money: Money) -> Result<String, TalktimeError> {
    Ok(money.to_string())
}

/// Reads a telephone number as people of a country write it.
///
/// # Errors
/// Where the text is no number, or none that the country's plan can have.
#[uniffi::export]
pub fn phone_number_in_country(
    text: String,
    country: CountryCode,
) -> Result<PhoneNumber, TalktimeError> {
    Ok(PhoneNumber::in_country(text, &country)?)
}

/// Gives the fixed category of an outcome.
///
/// # Errors
/// Where a code or an id in it is malformed.
#[uniffi::export]
pub fn outcome_category(outcome: Outcome) -> Result<OutcomeCategory, TalktimeError> {
    Ok(outcome.category())
}

/// Gives the stable code of an outcome category.
#[uniffi::export]
pub fn outcome_category_code(category: OutcomeCategory) -> Code {
    category.code()
}

/// Gives the stable code of a refusal reason.
#[uniffi::export]
pub fn refusal_reason_code(reason: RefusalReason) -> Code {
    reason.code()
}

/// Looks a project's own code up.
///
/// # Errors
/// Where the map is not valid.
#[uniffi::export]
pub fn find_disposition(
    map: DispositionMap,
    code: Code,
) -> Result<Option<Disposition>, TalktimeError> {
    Ok(CheckedDispositionMap::restore(map)?.find(&code).cloned())
}
