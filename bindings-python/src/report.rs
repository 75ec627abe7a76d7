//! A report as an object: its figures stay in Rust until a table or a value asks for them.

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyType};
use talktime::importer::{FactSummary, Finding, ReadSummary, RejectedRow};
use talktime::kpi;

use crate::errors::invalid;
use crate::host::{Host, Misfit};
use crate::{columns, page};

/// Holds the figures of every group with the plan that made them.
///
/// `to_pandas` and `to_polars` give tables, `to_dict` everything as plain values, `groups` the figures
/// as objects. Where the report was made from a log, `summary`, `rejected` and `findings` tell what the
/// reader had to say; where a reader gave the facts beside it, `facts_summary`, `facts_rejected` and
/// `facts_findings` tell what that one had to say.
#[pyclass(frozen, eq, module = "talktime")]
#[derive(Clone, PartialEq)]
pub(crate) struct Report {
    report: kpi::Report,
    log: Said,
    facts: Said,
}

/// Holds what a reader had to say.
#[derive(Clone, Default, PartialEq)]
pub(crate) struct Said {
    pub(crate) rejected: Vec<RejectedRow>,
    pub(crate) findings: Vec<Finding>,
    pub(crate) summary: Option<Summary>,
}

/// Holds the counts of a file of either kind.
#[derive(Clone, PartialEq)]
pub(crate) enum Summary {
    Log(ReadSummary),
    Facts(FactSummary),
}

impl Said {
    fn summary<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match &self.summary {
            None => Ok(py.None().into_bound(py)),
            Some(Summary::Log(counts)) => counts.to_py(py),
            Some(Summary::Facts(counts)) => counts.to_py(py),
        }
    }
}

impl Report {
    pub(crate) fn of(report: kpi::Report) -> Self {
        Self {
            report,
            log: Said::default(),
            facts: Said::default(),
        }
    }

    pub(crate) fn with_remarks(self, log: Said, facts: Said) -> Self {
        Self { log, facts, ..self }
    }
}

impl Host for kpi::Report {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(Bound::new(py, Report::of(self.clone()))?.into_any())
    }

    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
        match value.cast::<Report>() {
            Ok(held) => Ok(held.get().report.clone()),
            Err(_) => Err(Misfit::wrong("a `Report`", value)),
        }
    }
}

#[pymethods]
impl Report {
    /// What was counted and how.
    #[getter]
    fn plan<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.report.plan.to_py(py)
    }

    /// How many contacts were counted.
    #[getter]
    fn contacts(&self) -> u64 {
        self.report.contacts
    }

    /// The groups in the order of their keys, as objects.
    #[getter]
    fn groups<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.report.groups.to_py(py)
    }

    /// The rows of the log that could not be read.
    #[getter]
    fn rejected<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.log.rejected.to_py(py)
    }

    /// The oddities of the log.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.log.findings.to_py(py)
    }

    /// The counts of the log; `None` where the report was made of records.
    #[getter]
    fn summary<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.log.summary(py)
    }

    /// The rows of the file of facts that could not be read.
    #[getter]
    fn facts_rejected<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.facts.rejected.to_py(py)
    }

    /// The oddities of the file of facts.
    #[getter]
    fn facts_findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.facts.findings.to_py(py)
    }

    /// The counts of the file of facts; `None` where `facts` was no reader.
    #[getter]
    fn facts_summary<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.facts.summary(py)
    }

    /// Gives the columns of a table: one row a figure, or with `wide` one row a group.
    #[pyo3(signature = (*, wide=false))]
    fn columns<'py>(&self, py: Python<'py>, wide: bool) -> PyResult<Bound<'py, PyDict>> {
        if wide {
            columns::wide(py, &self.report)
        } else {
            columns::long(py, &self.report)
        }
    }

    /// Gives a pandas frame: one row a figure, or with `wide` one row a group.
    #[pyo3(signature = (*, wide=false))]
    fn to_pandas<'py>(&self, py: Python<'py>, wide: bool) -> PyResult<Bound<'py, PyAny>> {
        py.import("pandas")?
            .getattr("DataFrame")?
            .call1((self.columns(py, wide)?,))
    }

    /// Gives a polars frame: one row a figure, or with `wide` one row a group.
    #[pyo3(signature = (*, wide=false))]
    fn to_polars<'py>(&self, py: Python<'py>, wide: bool) -> PyResult<Bound<'py, PyAny>> {
        py.import("polars")?
            .getattr("DataFrame")?
            .call1((self.columns(py, wide)?,))
    }

    /// Gives everything as dicts, lists, texts and numbers: the body of the versioned JSON.
    fn to_dict<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let text = self.to_json(py)?;
        py.import("json")?
            .getattr("loads")?
            .call1((text,))?
            .get_item("body")
    }

    /// Writes the figures as versioned JSON, which every later release reads.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        py.detach(|| self.report.to_json())
            .map_err(|error| invalid(py, &error))
    }

    /// Reads the figures back from versioned JSON of this or an earlier release.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        py.detach(|| kpi::Report::from_json(text))
            .map(Self::of)
            .map_err(|error| invalid(py, &error))
    }

    /// It never changes, so that a copy is itself, with what the reader had to say.
    fn __copy__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __deepcopy__<'py>(this: PyRef<'py, Self>, memo: &Bound<'py, PyAny>) -> PyRef<'py, Self> {
        let _ = memo;
        this
    }

    /// What the reader had to say about the log is left behind: it may name people.
    fn __reduce__(&self, py: Python<'_>) -> PyResult<(Py<PyAny>, (String,))> {
        let make = PyType::new::<Self>(py).getattr("from_json")?.unbind();
        Ok((make, (self.to_json(py)?,)))
    }

    fn __repr__(&self) -> String {
        let (contacts, groups) = (self.report.contacts, self.report.groups.len());
        format!("Report(contacts={contacts}, groups={groups})")
    }

    fn _repr_html_(&self) -> String {
        page::html(&self.report)
    }
}
