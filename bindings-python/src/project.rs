//! A project: what is sold on a day and at an address, what an agent says, and the search for a fault.

use pyo3::prelude::*;
use talktime::base::{Address, CalendarDate, Code, FormId, Invalid, OfferId, TopicId};
use talktime::project::{
    CallGuide, Catalogue, Coverage, FaultTree, FaultWalk, GuideLine, GuideMoment, Offer,
    ProjectVersions,
};

use crate::errors::invalid;
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

fn valid<T>(py: Python<'_>, made: Result<T, Invalid>) -> PyResult<T> {
    made.map_err(|error| invalid(py, &error))
}

/// Tells whether an address is covered.
#[pyfunction]
pub(crate) fn coverage_covers<'py>(coverage: Given<'_, 'py>, address: Given<'_, 'py>) -> Made<'py> {
    let address: Address = given(address)?;
    let covered = given::<Coverage>(coverage)?.covers(&address);
    covered.to_py(coverage.py())
}

/// Tells whether an offer may be sold on a day.
#[pyfunction]
pub(crate) fn offer_is_valid_on(offer: Given<'_, '_>, day: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<Offer>(offer)?.is_valid_on(given(day)?))
}

/// Finds an offer by its id, whether it is sold today or not.
#[pyfunction]
pub(crate) fn catalogue_find<'py>(catalogue: Given<'_, 'py>, id: Given<'_, 'py>) -> Made<'py> {
    let id_asked: OfferId = given(id)?;
    let catalogue: Catalogue = given(catalogue)?;
    catalogue.find(&id_asked).cloned().to_py(id.py())
}

/// Gives the offers that may be sold on a day.
#[pyfunction]
pub(crate) fn catalogue_on<'py>(catalogue: Given<'_, 'py>, day: Given<'_, 'py>) -> Made<'py> {
    let on: CalendarDate = given(day)?;
    let catalogue: Catalogue = given(catalogue)?;
    let offers: Vec<Offer> = catalogue.on(on).cloned().collect();
    offers.to_py(day.py())
}

/// Gives the offers that may be sold on a day and can be had at an address.
#[pyfunction]
pub(crate) fn catalogue_at<'py>(
    catalogue: Given<'_, 'py>,
    day: Given<'_, 'py>,
    address: Given<'_, 'py>,
) -> Made<'py> {
    let place: Address = given(address)?;
    let catalogue: Catalogue = given(catalogue)?;
    catalogue.at(given(day)?, &place).to_py(day.py())
}

/// Gives the lines of a moment, in their order.
#[pyfunction]
pub(crate) fn guide_lines_for<'py>(guide: Given<'_, 'py>, moment: Given<'_, 'py>) -> Made<'py> {
    let when: GuideMoment = given(moment)?;
    let guide: CallGuide = given(guide)?;
    let lines: Vec<GuideLine> = guide.lines_for(when).cloned().collect();
    lines.to_py(moment.py())
}

/// Finds the fault tree of a topic.
#[pyfunction]
pub(crate) fn guide_fault_tree<'py>(guide: Given<'_, 'py>, topic: Given<'_, 'py>) -> Made<'py> {
    let about: TopicId = given(topic)?;
    let guide: CallGuide = given(guide)?;
    guide.fault_tree(&about).cloned().to_py(topic.py())
}

/// Begins the search for a fault.
#[pyfunction]
pub(crate) fn fault_start<'py>(tree: Given<'_, 'py>) -> Made<'py> {
    given::<FaultTree>(tree)?.start().to_py(tree.py())
}

/// Gives the step where a walk stands.
#[pyfunction]
pub(crate) fn fault_stands_at<'py>(tree: Given<'_, 'py>, walk: Given<'_, 'py>) -> Made<'py> {
    let py = tree.py();
    let (tree, walk): (FaultTree, FaultWalk) = (given(tree)?, given(walk)?);
    valid(py, tree.stands_at(&walk))?.clone().to_py(py)
}

/// Gives the answer to the question where a walk stands.
#[pyfunction]
pub(crate) fn fault_answer<'py>(
    tree: Given<'_, 'py>,
    walk: Given<'_, 'py>,
    answer: Given<'_, 'py>,
) -> Made<'py> {
    let py = tree.py();
    let (tree, walk): (FaultTree, FaultWalk) = (given(tree)?, given(walk)?);
    valid(py, tree.answer(&walk, &given(answer)?))?.to_py(py)
}

/// Goes from the first step through the answers given so far.
#[pyfunction]
pub(crate) fn fault_walk<'py>(tree: Given<'_, 'py>, answers: Given<'_, 'py>) -> Made<'py> {
    let py = tree.py();
    let answers: Vec<Code> = given(answers)?;
    valid(py, given::<FaultTree>(tree)?.walk(&answers))?.to_py(py)
}

/// Finds a step of a fault tree by its name.
#[pyfunction]
pub(crate) fn fault_node<'py>(tree: Given<'_, 'py>, id: Given<'_, 'py>) -> Made<'py> {
    let name: Code = given(id)?;
    let tree: FaultTree = given(tree)?;
    tree.node(&name).cloned().to_py(id.py())
}

/// Gives the version of a number.
#[pyfunction]
pub(crate) fn project_version<'py>(versions: Given<'_, 'py>, number: u32) -> Made<'py> {
    let py = versions.py();
    let versions: ProjectVersions = given(versions)?;
    versions.version(number).cloned().to_py(py)
}

/// Gives the version that holds on a day.
#[pyfunction]
pub(crate) fn project_on<'py>(versions: Given<'_, 'py>, day: Given<'_, 'py>) -> Made<'py> {
    let on: CalendarDate = given(day)?;
    let versions: ProjectVersions = given(versions)?;
    versions.on(on).cloned().to_py(day.py())
}

/// Gives the version of a form under which something was filled in.
#[pyfunction]
pub(crate) fn project_form<'py>(
    versions: Given<'_, 'py>,
    id: Given<'_, 'py>,
    number: u32,
) -> Made<'py> {
    let py = versions.py();
    let (versions, id): (ProjectVersions, FormId) = (given(versions)?, given(id)?);
    versions.form(&id, number).cloned().to_py(py)
}
