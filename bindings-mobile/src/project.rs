//! A project: what is sold on a day and at an address, what an agent says, and the search for a fault.

use crate::border::CalendarDate;
use crate::error::TalktimeError;
use crate::mirrors::{
    Address, AvailableOffer, CheckedCallGuide, CheckedCatalogue, CheckedFaultTree,
    CheckedFormSchema, CheckedOffer, CheckedProject, CheckedProjectVersions, Code, Coverage,
    Covered, FaultNode, FaultWalk, FormId, GuideLine, GuideMoment, OfferId, TopicId,
};

/// Tells whether an address is covered; unknown where it lacks a part that decides it.
///
/// # Errors
/// Where a value that crosses is malformed.
#[uniffi::export]
pub fn coverage_covers(coverage: Coverage, address: Address) -> Result<Covered, TalktimeError> {
    Ok(coverage.covers(&address))
}

/// Tells whether an offer may be sold on a day.
///
/// # Errors
/// Where the offer is not valid.
#[uniffi::export]
pub fn offer_is_valid_on(offer: CheckedOffer, day: CalendarDate) -> Result<bool, TalktimeError> {
    Ok(offer.is_valid_on(day))
}

/// Finds an offer by its id, whether it is sold today or not.
///
/// # Errors
/// Where the catalogue is not valid.
#[uniffi::export]
pub fn find_offer(
    catalogue: CheckedCatalogue,
    id: OfferId,
) -> Result<Option<CheckedOffer>, TalktimeError> {
    Ok(catalogue.find(&id).cloned())
}

/// Gives the offers that may be sold on a day.
///
/// # Errors
/// Where the catalogue is not valid.
#[uniffi::export]
pub fn offers_on(
    catalogue: CheckedCatalogue,
    day: CalendarDate,
) -> Result<Vec<CheckedOffer>, TalktimeError> {
    Ok(catalogue.on(day).cloned().collect())
}

/// Gives the offers that may be sold on a day and can be had at an address, with whether that is sure.
///
/// # Errors
/// Where the catalogue is not valid.
#[uniffi::export]
pub fn offers_at(
    catalogue: CheckedCatalogue,
    day: CalendarDate,
    address: Address,
) -> Result<Vec<AvailableOffer>, TalktimeError> {
    Ok(catalogue.at(day, &address))
}

/// Gives the lines of a moment, in their order.
///
/// # Errors
/// Where the guide is not valid.
#[uniffi::export]
pub fn guide_lines_for(
    guide: CheckedCallGuide,
    moment: GuideMoment,
) -> Result<Vec<GuideLine>, TalktimeError> {
    Ok(guide.lines_for(moment).cloned().collect())
}

/// Finds the fault tree of a topic; where there is none, the question lies outside the guide.
///
/// # Errors
/// Where the guide is not valid.
#[uniffi::export]
pub fn guide_fault_tree(
    guide: CheckedCallGuide,
    topic: TopicId,
) -> Result<Option<CheckedFaultTree>, TalktimeError> {
    Ok(guide.fault_tree(&topic).cloned())
}

/// Begins the search for a fault: a walk that stands at the first step.
///
/// # Errors
/// Where the tree is not valid.
#[uniffi::export]
pub fn start_fault_walk(tree: CheckedFaultTree) -> Result<FaultWalk, TalktimeError> {
    Ok(tree.start())
}

/// Gives the step where a walk stands: the question that is open, or the end.
///
/// # Errors
/// Where the tree does not lead there.
#[uniffi::export]
pub fn fault_walk_stands_at(
    tree: CheckedFaultTree,
    walk: FaultWalk,
) -> Result<FaultNode, TalktimeError> {
    Ok(tree.stands_at(&walk)?.clone())
}

/// Gives the answer to the question where a walk stands, and the walk that goes on from there.
///
/// # Errors
/// Where the question has no such answer, the walk has ended, or the tree does not lead there.
#[uniffi::export]
pub fn answer_fault_walk(
    tree: CheckedFaultTree,
    walk: FaultWalk,
    answer: Code,
) -> Result<FaultWalk, TalktimeError> {
    Ok(tree.answer(&walk, &answer)?)
}

/// Goes from the first step through the answers given so far; fewer of them take a step back.
///
/// # Errors
/// Where a step has no such answer, or there are answers behind an end.
#[uniffi::export]
pub fn walk_fault_tree(
    tree: CheckedFaultTree,
    answers: Vec<Code>,
) -> Result<FaultWalk, TalktimeError> {
    Ok(tree.walk(&answers)?)
}

/// Finds a step of a fault tree by its name.
///
/// # Errors
/// Where the tree is not valid.
#[uniffi::export]
pub fn find_fault_step(
    tree: CheckedFaultTree,
    id: Code,
) -> Result<Option<FaultNode>, TalktimeError> {
    Ok(tree.node(&id).cloned())
}

/// Gives the version of a number, under which an old application stays readable.
///
/// # Errors
/// Where the versions are not valid.
#[uniffi::export]
pub fn project_version(
    versions: CheckedProjectVersions,
    number: u32,
) -> Result<Option<CheckedProject>, TalktimeError> {
    Ok(versions.version(number).cloned())
}

/// Gives the version that holds on a day; none before the first.
///
/// # Errors
/// Where the versions are not valid.
#[uniffi::export]
pub fn project_version_on(
    versions: CheckedProjectVersions,
    day: CalendarDate,
) -> Result<Option<CheckedProject>, TalktimeError> {
    Ok(versions.on(day).cloned())
}

/// Gives the version of a form under which something was filled in, whichever version of the project has it.
///
/// # Errors
/// Where the versions are not valid.
#[uniffi::export]
pub fn project_form(
    versions: CheckedProjectVersions,
    id: FormId,
    number: u32,
) -> Result<Option<CheckedFormSchema>, TalktimeError> {
    Ok(versions.form(&id, number).cloned())
}
