//! The tally of a whole centre and the explanation of its figures, as objects.

use std::time::Duration;

use pyo3::prelude::*;
use talktime::base::{Code, Invalid};
use talktime::kpi::{self, CentreFact, GroupKey};

use crate::errors::{changed, invalid, read};
use crate::facts::FactReader;
use crate::host::{ClassCell, Host, Misfit, given};
use crate::importer::{LogReader, is_source};
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
    fn push(this: &Bound<'_, Self>, fact: &Bound<'_, PyAny>) -> PyResult<()> {
        let counted = changed(this)?.0.push(&fact_of(fact)?);
        counted.map_err(|error| invalid(fact.py(), &error))
    }

    /// Counts facts of any kind; those of a `LogReader` or a `FactReader` never become Python objects.
    ///
    /// Where one cannot be counted, those before it are counted; in a reader it is the next one.
    fn push_all(this: &Bound<'_, Self>, facts: &Bound<'_, PyAny>) -> PyResult<()> {
        let tally = &mut changed(this)?.0;
        each_fact(facts, |fact| tally.push(fact))
    }

    /// Adds what another tally of the same plan counted.
    fn merge(this: &Bound<'_, Self>, other: &Bound<'_, Self>) -> PyResult<()> {
        let other = read(other)?.0.clone();
        let mut held = changed(this)?;
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

    /// Counts the waits of all groups together between rising bounds, by how contacts left.
    fn total_waits<'py>(
        &self,
        py: Python<'py>,
        bounds: Vec<Duration>,
    ) -> PyResult<Bound<'py, PyAny>> {
        py.detach(|| self.0.total_waits(&bounds))
            .map_err(|error| invalid(py, &error))?
            .to_py(py)
    }

    /// Counts the waits of one group between rising bounds; None where no call was counted in it.
    fn group_waits<'py>(
        &self,
        key: &Bound<'py, PyAny>,
        bounds: Vec<Duration>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let (py, key) = (key.py(), given(key)?);
        py.detach(|| self.0.group_waits(&key, &bounds))
            .map_err(|error| invalid(py, &error))?
            .to_py(py)
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
        Ok((this.getattr("from_json")?, (read(this)?.to_json(py)?,)))
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
        return changed(reader)?.take_all(py, take);
    }
    if let Ok(reader) = facts.cast::<FactReader>() {
        return changed(reader)?.take_all(py, take);
    }
    no_file(facts)?;
    for fact in items(facts, "facts")? {
        take(&fact_of(&fact?)?).map_err(|error| invalid(py, &error))?;
    }
    Ok(())
}

/// Refuses a file where facts are asked for: a path would be taken letter by letter.
pub(crate) fn no_file(facts: &Bound<'_, PyAny>) -> PyResult<()> {
    if is_source(facts)? {
        let expected = "facts or a reader of them (`read_facts` opens a file)";
        return Err(Misfit::wrong(expected, facts).raise(facts.py()));
    }
    Ok(())
}

/// Reads a value as the kind of fact whose class it has.
macro_rules! fact_by_class {
    ($value:ident; $($class:literal => $kind:ident),*) => {{
        let py = $value.py();
        $({
            static CLASS: ClassCell = ClassCell::new();
            if $value.is_instance(CLASS.import(py, "talktime._model", $class)?)? {
                return given($value).map(CentreFact::$kind);
            }
        })*
    }};
}

/// Takes a fact of any kind.
fn fact_of(value: &Bound<'_, PyAny>) -> PyResult<CentreFact> {
    fact_by_class! { value;
        "Record" => Record, "ActivityInterval" => Activity, "ScheduleInterval" => Schedule,
        "SurveyScore" => Survey, "Scorecard" => Scorecard, "LeadList" => LeadList
    }
    let expected =
        "a record, an activity or schedule interval, a survey score, a scorecard or a lead list";
    Err(Misfit::wrong(expected, value).raise(value.py()))
}
