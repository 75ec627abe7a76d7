//! Figures: the tally as an object, and `report` over a log or over records.

use std::time::Duration;

use pyo3::exceptions::PyTypeError;
use pyo3::prelude::*;
use pyo3::types::PyIterator;
use talktime::base::{Invalid, TopicId, Zone};
use talktime::call::Record;
use talktime::kpi::{self, Dimension, Grain, Plan, Policy, Preset};

use crate::centre::{each_fact, no_file};
use crate::errors::{changed, invalid, read, wrong_type};
use crate::facts::FactReader;
use crate::host::{Host, Misfit, given};
use crate::importer::{LogReader, is_source, read_log};
use crate::report::{Report, Said};

/// Counts call records under one plan, one by one.
///
/// Tallies of parts of the data merge to the tally of the whole, in any order. One thread at a time
/// may use a tally.
#[pyclass(eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct CallTally(kpi::CallTally);

#[pymethods]
impl CallTally {
    #[new]
    fn new(plan: &Bound<'_, PyAny>) -> PyResult<Self> {
        let tally = kpi::CallTally::new(given(plan)?);
        tally.map(Self).map_err(|error| invalid(plan.py(), &error))
    }

    /// Counts one record.
    fn push(this: &Bound<'_, Self>, record: &Bound<'_, PyAny>) -> PyResult<()> {
        let counted = changed(this)?.0.push(&given(record)?);
        counted.map_err(|error| invalid(record.py(), &error))
    }

    /// Counts records; those of a `LogReader` never become Python objects.
    ///
    /// Where one cannot be counted, those before it are counted; in a `LogReader` it is the next one.
    fn push_all(this: &Bound<'_, Self>, records: &Bound<'_, PyAny>) -> PyResult<()> {
        count_all(&mut changed(this)?.0, records)
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

    /// Counts the waits of one group between rising bounds; None where nothing was counted in it.
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

    /// How many records were counted.
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
        py.detach(|| kpi::CallTally::from_json(text))
            .map(Self)
            .map_err(|error| invalid(py, &error))
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let py = this.py();
        Ok((this.getattr("from_json")?, (read(this)?.to_json(py)?,)))
    }

    fn __repr__(&self) -> String {
        format!("CallTally(contacts={})", self.0.contacts())
    }
}

fn count_all(tally: &mut kpi::CallTally, records: &Bound<'_, PyAny>) -> PyResult<()> {
    let py = records.py();
    let failed = |error: Invalid| invalid(py, &error);
    if let Ok(reader) = records.cast::<LogReader>() {
        return changed(reader)?.count_into(py, tally);
    }
    for record in items(records, "records")? {
        tally.push(&given::<Record>(&record?)?).map_err(failed)?;
    }
    Ok(())
}

/// Iterates an argument, or raises what was to be iterated.
pub(crate) fn items<'py>(
    value: &Bound<'py, PyAny>,
    expected: &'static str,
) -> PyResult<Bound<'py, PyIterator>> {
    value.try_iter().map_err(|error| {
        if error.is_instance_of::<PyTypeError>(value.py()) {
            Misfit::wrong(expected, value).raise(value.py())
        } else {
            error
        }
    })
}

/// Reads a log, or takes records, and computes the figures.
///
/// Without `facts` it gives the figures that call records alone give, in memory that does not grow with
/// them. With `facts` (activity and schedule intervals, survey scores, scorecards, sizes of lead lists;
/// also an empty list), and of a queue log, it gives every figure of the registry. `facts` may be a
/// `FactReader`: what it had to say stands in the report too. `deferred_topics` are those that cannot be
/// resolved on the first contact.
#[pyfunction]
#[pyo3(signature = (
    source, *, by=None, policy=None, zone=None, mapping=None, format=None, queue_log=None,
    options=None, facts=None, deferred_topics=None
))]
#[expect(
    clippy::too_many_arguments,
    reason = "in Python they are named and may be left out"
)]
pub(crate) fn report(
    source: &Bound<'_, PyAny>,
    by: Option<&Bound<'_, PyAny>>,
    policy: Option<&Bound<'_, PyAny>>,
    zone: Option<&Bound<'_, PyAny>>,
    mapping: Option<&Bound<'_, PyAny>>,
    format: Option<&Bound<'_, PyAny>>,
    queue_log: Option<&Bound<'_, PyAny>>,
    options: Option<&Bound<'_, PyAny>>,
    facts: Option<&Bound<'_, PyAny>>,
    deferred_topics: Option<&Bound<'_, PyAny>>,
) -> PyResult<Report> {
    let py = source.py();
    if source.cast::<FactReader>().is_ok() {
        let text = "give a `FactReader` as `facts`, beside a log, records or `[]`";
        return Err(wrong_type(py, text));
    }
    facts.map_or(Ok(()), no_file)?;
    let plan = Plan {
        by: by.map(dimensions).transpose()?.unwrap_or_default(),
        zone: zone.map(zone_of).transpose()?.unwrap_or(Zone::UTC),
        policy: policy.map(policy_of).transpose()?.unwrap_or_default(),
        deferred_topics: deferred_topics.map(topics).transpose()?.unwrap_or_default(),
    };
    let opened = if is_source(source)? {
        let reader = read_log(source, mapping, format, queue_log, options)?;
        Some(Bound::new(py, reader)?.into_any())
    } else {
        of_a_log_only(
            py,
            &[
                ("mapping", mapping),
                ("format", format),
                ("queue_log", queue_log),
                ("options", options),
            ],
        )?;
        None
    };
    let records = opened.as_ref().unwrap_or(source);
    let failed = |error: Invalid| invalid(py, &error);
    let tells_activities = match records.cast::<LogReader>() {
        Ok(reader) => read(reader)?.tells_activities(),
        Err(_) => false,
    };
    let report = if facts.is_some() || tells_activities {
        let mut tally = kpi::CentreTally::new(plan).map_err(failed)?;
        for facts in [Some(records), facts].into_iter().flatten() {
            each_fact(facts, |fact| tally.push(fact))?;
        }
        Report::of(py.detach(|| tally.report()))
    } else {
        let mut tally = kpi::CallTally::new(plan).map_err(failed)?;
        count_all(&mut tally, records)?;
        Report::of(py.detach(|| tally.report()))
    };
    let said = said(records)?;
    Ok(report.with_remarks(said, facts.map(self::said).transpose()?.unwrap_or_default()))
}

/// Gives what a reader had to say; nothing of what is none.
fn said(facts: &Bound<'_, PyAny>) -> PyResult<Said> {
    if let Ok(reader) = facts.cast::<LogReader>() {
        return Ok(read(reader)?.said());
    }
    match facts.cast::<FactReader>() {
        Ok(reader) => Ok(read(reader)?.said()),
        Err(_) => Ok(Said::default()),
    }
}

/// Refuses what says how to read a log where there is none to read.
fn of_a_log_only(py: Python<'_>, given: &[(&str, Option<&Bound<'_, PyAny>>)]) -> PyResult<()> {
    match given.iter().find(|(_, value)| value.is_some()) {
        Some((name, _)) => Err(wrong_type(
            py,
            &format!("`{name}` goes with a log, not with records or an open reader: leave it out"),
        )),
        None => Ok(()),
    }
}

/// The topics of a plan.
fn topics(topics: &Bound<'_, PyAny>) -> PyResult<Vec<TopicId>> {
    items(topics, "topics")?
        .map(|topic| given(&topic?))
        .collect()
}

/// A grain stands for the interval of that length.
fn dimensions(by: &Bound<'_, PyAny>) -> PyResult<Vec<Dimension>> {
    let one = |value: &Bound<'_, PyAny>| match Grain::from_py(value) {
        Ok(grain) => Ok(Dimension::Interval { grain }),
        Err(_) => given(value),
    };
    if Dimension::from_py(by).is_ok() || Grain::from_py(by).is_ok() {
        return Ok(vec![one(by)?]);
    }
    items(by, "a dimension, a `Grain` or a sequence of them")?
        .map(|value| one(&value?))
        .collect()
}

fn policy_of(policy: &Bound<'_, PyAny>) -> PyResult<Policy> {
    match Preset::from_py(policy) {
        Ok(preset) => Ok(preset.policy()),
        Err(_) => given(policy),
    }
}

/// Takes a `Zone`, the name of one, or a `zoneinfo.ZoneInfo`.
fn zone_of(zone: &Bound<'_, PyAny>) -> PyResult<Zone> {
    if let Ok(zone) = Zone::from_py(zone) {
        return Ok(zone);
    }
    let named = zone.getattr("key").unwrap_or_else(|_| zone.clone());
    let Ok(name) = named.extract::<String>() else {
        return Err(
            Misfit::wrong("a `Zone`, a `ZoneInfo` or the name of a zone", zone).raise(zone.py()),
        );
    };
    Zone::new(name).map_err(|error| invalid(zone.py(), &error))
}

/// Gives the registry of every figure.
#[pyfunction]
pub(crate) fn registry(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    talktime::registry().to_py(py)
}

/// Gives the policy of a preset.
#[pyfunction]
pub(crate) fn preset_policy<'py>(preset: &Bound<'py, PyAny>) -> PyResult<Bound<'py, PyAny>> {
    given::<Preset>(preset)?.policy().to_py(preset.py())
}

/// Gives the policy that holds unless another is set.
#[pyfunction]
pub(crate) fn default_policy(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    Policy::default().to_py(py)
}
