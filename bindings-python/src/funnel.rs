//! The funnel: the tally as an object, and the facts that it counts.

use pyo3::prelude::*;
use talktime::base::{AgentId, ProjectId};
use talktime::campaign::{self, Attempt, EarlierOutcome, FunnelPerson};

use crate::errors::{changed, invalid, read};
use crate::host::{Host, given};
use crate::kpi::items;
use crate::report::Report;

/// Counts what a campaign came to with each person, by project, by agent, by interval.
///
/// Each rate has its denominator in its name: by call, by conversation, by person. Tallies of parts of
/// the people merge to the tally of all, in any order. One thread at a time may use a tally.
#[pyclass(eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct FunnelTally(campaign::FunnelTally);

#[pymethods]
impl FunnelTally {
    #[new]
    fn new(plan: &Bound<'_, PyAny>) -> PyResult<Self> {
        let tally = campaign::FunnelTally::new(given(plan)?);
        tally.map(Self).map_err(|error| invalid(plan.py(), &error))
    }

    /// Counts one person.
    fn push(this: &Bound<'_, Self>, person: &Bound<'_, PyAny>) -> PyResult<()> {
        let counted = changed(this)?.0.push(&given(person)?);
        counted.map_err(|error| invalid(person.py(), &error))
    }

    /// Counts people. Where one cannot be counted, those before them are counted.
    fn push_all(this: &Bound<'_, Self>, people: &Bound<'_, PyAny>) -> PyResult<()> {
        let tally = &mut changed(this)?.0;
        for person in items(people, "people")? {
            let counted = tally.push(&given::<FunnelPerson>(&person?)?);
            counted.map_err(|error| invalid(people.py(), &error))?;
        }
        Ok(())
    }

    /// Adds what another tally of the same plan counted.
    fn merge(this: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<()> {
        let other = read(other)?.0.clone();
        let mut held = changed(this)?;
        let tally = &mut held.0;
        let merged = this.py().detach(|| tally.merge(&other));
        merged.map_err(|error| invalid(this.py(), &error))
    }

    /// Computes every figure of every group; what the report calls contacts are people.
    fn report(&self, py: Python<'_>) -> Report {
        Report::of(py.detach(|| self.0.report()))
    }

    /// Computes every figure over all groups together.
    fn total<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.detach(|| self.0.total()).to_py(py)
    }

    /// The plan.
    #[getter]
    fn plan<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.plan().to_py(py)
    }

    /// How many people were counted.
    #[getter]
    fn contacts(&self) -> u64 {
        self.0.contacts()
    }

    /// Writes the tally as versioned JSON, which every later release reads.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        py.detach(|| self.0.to_json())
            .map_err(|error| invalid(py, &error))
    }

    /// Reads a tally back from versioned JSON of this or an earlier release.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        py.detach(|| campaign::FunnelTally::from_json(text))
            .map(Self)
            .map_err(|error| invalid(py, &error))
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let py = this.py();
        Ok((this.getattr("from_json")?, (read(this)?.to_json(py)?,)))
    }

    fn __repr__(&self) -> String {
        format!("FunnelTally(people={})", self.0.contacts())
    }
}

/// Makes a fact of the attempts at a person for a project.
#[pyfunction]
#[pyo3(signature = (attempts, project, agent=None, earlier=None))]
pub(crate) fn funnel_person_of_attempts<'py>(
    attempts: &Bound<'py, PyAny>,
    project: &Bound<'py, PyAny>,
    agent: Option<&Bound<'py, PyAny>>,
    earlier: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = attempts.py();
    let attempts: Vec<Attempt> = given(attempts)?;
    let of: ProjectId = given(project)?;
    let agent: Option<AgentId> = agent.map(given).transpose()?;
    let earlier: Option<EarlierOutcome> = earlier.map(given).transpose()?;
    FunnelPerson::of_attempts(&attempts, &of, agent, earlier)
        .map_err(|error| invalid(py, &error))?
        .to_py(py)
}

/// Gives the registry of every figure of a funnel.
#[pyfunction]
pub(crate) fn funnel_registry(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    campaign::registry().to_py(py)
}
