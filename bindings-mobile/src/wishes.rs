//! Whom a project calls, what may be offered to them, and whom a change makes worth calling again.

use talktime::campaign;

use crate::border::CalendarDate;
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedCatalogue, CheckedCustomer, CheckedOffering, CheckedProject, CheckedRefusal,
    CheckedTargetRule, Code, CompetitorProfile, EarlierOutcome, EligibleOffers, RecontactChange,
    RecontactList, RecontactWhen, TargetCondition, TargetField, TargetPerson, TargetSelection,
    TargetVerdict, WaitingPerson,
};

/// Judges a person on a day: whether a rule fits, by which conditions, or what is missing.
///
/// # Errors
/// Where the rule is not valid or a value of the person is malformed.
#[uniffi::export]
pub fn target_rule_judge(
    rule: CheckedTargetRule,
    person: TargetPerson,
    day: CalendarDate,
) -> Result<TargetVerdict, TalktimeError> {
    Ok(rule.judge(&person, day))
}

/// Judges many people on a day and gives those whom a rule takes.
///
/// # Errors
/// Where the rule is not valid, or a person stands twice; the path names the entry.
#[uniffi::export]
pub fn target_rule_select(
    rule: CheckedTargetRule,
    people: Vec<TargetPerson>,
    day: CalendarDate,
) -> Result<TargetSelection, TalktimeError> {
    Ok(rule.select(&people, day)?)
}

/// Gives what may be offered to a customer on a day, and what not, with every reason.
///
/// # Errors
/// Where the customer, the catalogue or an offering is not valid.
#[uniffi::export]
pub fn eligible_offers(
    customer: CheckedCustomer,
    catalogue: CheckedCatalogue,
    offerings: Vec<CheckedOffering>,
    day: CalendarDate,
) -> Result<EligibleOffers, TalktimeError> {
    Ok(campaign::eligible_offers(
        &customer, &catalogue, &offerings, day,
    ))
}

/// Lists exactly the people whom a change of the catalogue, or the passing of days, makes worth calling
/// again. It does not say that a call is allowed: the verdict still decides.
///
/// # Errors
/// Where today is before the day before, or a person stands twice; the path names the entry.
#[uniffi::export]
pub fn recontact(
    people: Vec<WaitingPerson>,
    change: RecontactChange,
) -> Result<RecontactList, TalktimeError> {
    Ok(campaign::recontact(&people, &change)?)
}

/// Gives the refusal of an offering; nothing where the person did not refuse.
///
/// # Errors
/// Where the offering is not valid.
#[uniffi::export]
pub fn offering_refusal(
    offering: CheckedOffering,
) -> Result<Option<CheckedRefusal>, TalktimeError> {
    Ok(offering.refusal().cloned())
}

/// Checks that what an offering names is in the version of the project under which it was made.
///
/// # Errors
/// Where it is another project or version, has no such offer, or the offer is of another kind.
#[uniffi::export]
pub fn offering_check_against(
    offering: CheckedOffering,
    project: CheckedProject,
) -> Result<(), TalktimeError> {
    Ok(offering.check_against(&project)?)
}

/// Gives what the person told of the competitor that serves them, for the customer base; nothing where
/// that is not why they refused.
///
/// # Errors
/// Where the offering is not valid.
#[uniffi::export]
pub fn offering_competitor_profile(
    offering: CheckedOffering,
) -> Result<Option<CompetitorProfile>, TalktimeError> {
    Ok(offering.competitor_profile())
}

/// Gives the stable code of what a target rule asks for: `campaign.target.condition.held`.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn target_condition_code(condition: TargetCondition) -> Result<Code, TalktimeError> {
    Ok(condition.code())
}

/// Gives the stable code of what a target rule may lack of a person: `campaign.target.field.region`.
#[uniffi::export]
pub fn target_field_code(field: TargetField) -> Code {
    field.code()
}

/// Gives the stable code of what a condition for another call waits for.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn recontact_when_code(condition: RecontactWhen) -> Result<Code, TalktimeError> {
    Ok(condition.code())
}

/// Gives the stable code of what an earlier campaign came to.
#[uniffi::export]
pub fn earlier_outcome_code(outcome: EarlierOutcome) -> Code {
    outcome.code()
}
