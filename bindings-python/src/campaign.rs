//! A campaign: attempts, offers made and refused, whom a rule takes, whom to call again and when.

use pyo3::prelude::*;
use talktime::base::{CalendarDate, Instant, Invalid, Zone};
use talktime::campaign::{
    self, Attempt, AttemptResult, Offering, RecontactChange, RetryCause, RetryPlan, TargetPerson,
    TargetRule, WaitingPerson,
};
use talktime::customer::Customer;
use talktime::project::{Catalogue, Project};

use crate::errors::invalid;
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

fn valid<T>(py: Python<'_>, made: Result<T, Invalid>) -> PyResult<T> {
    made.map_err(|error| invalid(py, &error))
}

/// Tells whether a number was dialled.
#[pyfunction]
pub(crate) fn attempt_was_dialled(attempt: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<Attempt>(attempt)?.was_dialled())
}

/// Tells whether a person talked with an agent.
#[pyfunction]
pub(crate) fn attempt_was_conversation(attempt: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<Attempt>(attempt)?.was_conversation())
}

/// Gives the day and the time that the person's clock showed.
#[pyfunction]
pub(crate) fn attempt_local_time(attempt: Given<'_, '_>) -> PyResult<Option<String>> {
    Ok(given::<Attempt>(attempt)?.local_time())
}

/// Gives what the person refused, where they did.
#[pyfunction]
pub(crate) fn offering_refusal<'py>(offering: Given<'_, 'py>) -> Made<'py> {
    let made: Offering = given(offering)?;
    made.refusal().cloned().to_py(offering.py())
}

/// Checks what was offered against the version of the project under which it was offered.
#[pyfunction]
pub(crate) fn offering_check_against(
    offering: Given<'_, '_>,
    project: Given<'_, '_>,
) -> PyResult<()> {
    let against: Project = given(project)?;
    let checked = given::<Offering>(offering)?.check_against(&against);
    valid(offering.py(), checked)
}

/// Gives what the refusal tells of a competitor, for the customer.
#[pyfunction]
pub(crate) fn offering_competitor_profile<'py>(offering: Given<'_, 'py>) -> Made<'py> {
    let profile = given::<Offering>(offering)?.competitor_profile();
    profile.to_py(offering.py())
}

/// Judges a person on a day.
#[pyfunction]
pub(crate) fn target_judge<'py>(
    rule: Given<'_, 'py>,
    person: Given<'_, 'py>,
    day: Given<'_, 'py>,
) -> Made<'py> {
    let judged: TargetPerson = given(person)?;
    let verdict = given::<TargetRule>(rule)?.judge(&judged, given(day)?);
    verdict.to_py(rule.py())
}

/// Judges many people on a day, without the interpreter.
#[pyfunction]
pub(crate) fn target_select<'py>(
    rule: Given<'_, 'py>,
    people: Given<'_, 'py>,
    day: Given<'_, 'py>,
) -> Made<'py> {
    let py = rule.py();
    let (rule, people): (TargetRule, Vec<TargetPerson>) = (given(rule)?, given(people)?);
    let on: CalendarDate = given(day)?;
    let selected = py.detach(|| rule.select(&people, on));
    valid(py, selected)?.to_py(py)
}

/// Gives what may be offered to a customer on a day, and what not, with every reason.
#[pyfunction]
pub(crate) fn eligible_offers<'py>(
    customer: Given<'_, 'py>,
    catalogue: Given<'_, 'py>,
    offerings: Given<'_, 'py>,
    day: Given<'_, 'py>,
) -> Made<'py> {
    let py = customer.py();
    let (customer, catalogue): (Customer, Catalogue) = (given(customer)?, given(catalogue)?);
    let offerings: Vec<Offering> = given(offerings)?;
    campaign::eligible_offers(&customer, &catalogue, &offerings, given(day)?).to_py(py)
}

/// Lists exactly the people whom a change of the catalogue makes worth calling again.
#[pyfunction]
pub(crate) fn recontact<'py>(people: Given<'_, 'py>, change: Given<'_, 'py>) -> Made<'py> {
    let py = people.py();
    let (people, change): (Vec<WaitingPerson>, RecontactChange) = (given(people)?, given(change)?);
    let list = py.detach(|| campaign::recontact(&people, &change));
    valid(py, list)?.to_py(py)
}

/// Gives the cause for which one calls again after a result.
#[pyfunction]
pub(crate) fn retry_cause_of<'py>(result: Given<'_, 'py>) -> Made<'py> {
    let told: AttemptResult = given(result)?;
    RetryCause::of(&told).to_py(result.py())
}

/// Says when the next attempt may be made, or why there is none.
#[pyfunction]
pub(crate) fn retry_next<'py>(
    plan: Given<'_, 'py>,
    attempts: Given<'_, 'py>,
    zone: Given<'_, 'py>,
    from_: Given<'_, 'py>,
) -> Made<'py> {
    let py = plan.py();
    let (plan, attempts): (RetryPlan, Vec<Attempt>) = (given(plan)?, given(attempts)?);
    let (zone, from): (Option<Zone>, Instant) = (given(zone)?, given(from_)?);
    plan.next(&attempts, zone, from).to_py(py)
}
