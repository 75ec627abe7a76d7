//! The tally of a whole centre and the explanation of its figures, as objects.

use pyo3::prelude::*;
use talktime::base::{Code, Invalid};
use talktime::call::Record;
use talktime::kpi::{
    self, ActivityInterval, CentreFact, GroupKey, LeadList, ScheduleInterval, Scorecard,
    SurveyScore,
};

use crate::errors::invalid;
use crate::host::{Host, Misfit, given};
use crate::importer::LogReader;
use crate::kpi::items;
use crate::report::Report;

/// Counts all facts of a centre under one plan and gives every figure of the registry.
///
/// It takes call records, activity and schedule intervals, survey scores, scorecards and the sizes of
/// lead lists. Tallies of parts of the data merge to the tally of the whole, in any order. One thread at
/// a time may use a tally.
#[pyclass(eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct CentreTally(kpi::CentreTally);

#[pymethods]
impl CentreTally {
    #[new]
    fn new(plan: &Bound<'_, PyAny>) -> PyResult<Self> {
        let tally = kpi::CentreTally::new(given(plan)?);
        tally.map(Self).map_err(|error| invalid(plan.py(), &error))
    }

    /// Counts one fact of any kind.
    fn push(&mut self, fact: &Bound<'_, PyAny>) -> PyResult<()> {
        let counted = self.0.push(&fact_of(fact)?);
        counted.map_err(|error| invalid(fact.py(), &error))
    }

    /// Counts facts of any kind; those of a `LogReader`, records and activities, never become Python
    /// objects.
    ///
    /// Where one cannot be counted, those before it are counted; in a `LogReader` it is the next one.
    fn push_all(&mut self, facts: &Bound<'_, PyAny>) -> PyResult<()> {
        let tally = &mut self.0;
        each_fact(facts, |fact| tally.push(fact))
    }

    /// Adds what another tally of the same plan counted.
    fn merge(this: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<()> {
        let other = other.borrow().0.clone();
        let mut held = this.borrow_mut();
        let tally = &mut held.0;
        let merged = this.py().detach(|| tally.merge(&other));
        merged.map_err(|error| invalid(this.py(), &error))
    }

    /// Computes every figure of every group.
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

    /// How many call records were counted.
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
        py.detach(|| kpi::CentreTally::from_json(text))
            .map(Self)
            .map_err(|error| invalid(py, &error))
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let py = this.py();
        Ok((this.getattr("from_json")?, (this.borrow().to_json(py)?,)))
    }

    fn __repr__(&self) -> String {
        format!("CentreTally(contacts={})", self.0.contacts())
    }
}

/// Goes through the facts behind a report a second time and tells what made one figure of one group.
///
/// `facts` are records and other facts, or a `LogReader`; `part` names one part of a mix; `group` is the
/// key of a group of the report, and may be left out where the plan does not split.
#[pyfunction]
#[pyo3(signature = (facts, plan, kpi, *, part=None, group=None))]
pub(crate) fn explain<'py>(
    facts: &Bound<'py, PyAny>,
    plan: &Bound<'py, PyAny>,
    kpi: &Bound<'py, PyAny>,
    part: Option<&Bound<'py, PyAny>>,
    group: Option<&Bound<'py, PyAny>>,
) -> PyResult<Bound<'py, PyAny>> {
    let py = facts.py();
    let key: GroupKey = group.map(given).transpose()?.unwrap_or_default();
    let part: Option<Code> = part.map(given).transpose()?;
    let explainer = kpi::Explainer::new(given(plan)?, given(kpi)?, part, key);
    let mut explainer = explainer.map_err(|error| invalid(py, &error))?;
    each_fact(facts, |fact| explainer.push(fact))?;
    py.detach(|| explainer.finish()).to_py(py)
}

pub(crate) fn each_fact(
    facts: &Bound<'_, PyAny>,
    mut take: impl FnMut(&CentreFact) -> Result<(), Invalid> + Send,
) -> PyResult<()> {
    let py = facts.py();
    if let Ok(reader) = facts.cast::<LogReader>() {
        return reader.borrow_mut().take_all(py, take);
    }
    for fact in items(facts, "facts")? {
        take(&fact_of(&fact?)?).map_err(|error| invalid(py, &error))?;
    }
    Ok(())
}

/// Takes a fact of any kind, by its class.
fn fact_of(value: &Bound<'_, PyAny>) -> PyResult<CentreFact> {
    fn read<T: Host>(
        value: &Bound<'_, PyAny>,
        as_fact: fn(T) -> CentreFact,
    ) -> PyResult<CentreFact> {
        given(value).map(as_fact)
    }
    let name = value.get_type().name()?;
    match name.to_string_lossy().as_ref() {
        "Record" => read::<Record>(value, CentreFact::Record),
        "ActivityInterval" => read::<ActivityInterval>(value, CentreFact::Activity),
        "ScheduleInterval" => read::<ScheduleInterval>(value, CentreFact::Schedule),
        "SurveyScore" => read::<SurveyScore>(value, CentreFact::Survey),
        "Scorecard" => read::<Scorecard>(value, CentreFact::Scorecard),
        "LeadList" => read::<LeadList>(value, CentreFact::LeadList),
        _ => {
            let expected = "a record, an activity or schedule interval, a survey score, a scorecard or a lead list";
            Err(Misfit::wrong(expected, value).raise(value.py()))
        }
    }
}
