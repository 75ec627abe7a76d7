//! Files of facts: a reader that is iterated, over a path, bytes or a binary file.

use std::collections::VecDeque;

use pyo3::prelude::*;
use talktime::base::Invalid;
use talktime::importer::{
    FactItem, FactReader as Reader, FactSummary, Finding, ReadOptions, RejectedRow,
};
use talktime::kpi::{CentreFact, FactKind};

use crate::errors::invalid;
use crate::host::{Host, given};
use crate::importer::Source;
use crate::report::{Said, Summary};

/// Reads a file of facts and gives them one by one, each as what it is: a record, an activity or
/// schedule interval, a survey score, a scorecard, a lead list.
///
/// Rows that could not be read and findings gather in `rejected` and `findings`; `summary` is there at
/// the end. No more than a piece of the file is kept. One thread at a time may use a reader.
#[pyclass(module = "talktime")]
pub(crate) struct FactReader {
    reader: Reader,
    source: Source,
    ready: VecDeque<CentreFact>,
    rejected: Vec<RejectedRow>,
    findings: Vec<Finding>,
    summary: Option<FactSummary>,
    /// Why the file as a whole cannot be read.
    failure: Option<Invalid>,
}

impl FactReader {
    /// Gives the rest of the file to a tally without the interpreter. A fact that cannot be counted
    /// stays the next one of the reader.
    pub(crate) fn take_all(
        &mut self,
        py: Python<'_>,
        mut take: impl FnMut(&CentreFact) -> Result<(), Invalid> + Send,
    ) -> PyResult<()> {
        loop {
            let ready = &mut self.ready;
            let counted = py.detach(|| {
                while let Some(fact) = ready.front() {
                    take(fact)?;
                    ready.pop_front();
                }
                Ok(())
            });
            counted.map_err(|error: Invalid| invalid(py, &error))?;
            if !self.advance(py)? {
                return Ok(());
            }
        }
    }

    pub(crate) fn said(&self) -> Said {
        Said {
            rejected: self.rejected.clone(),
            findings: self.findings.clone(),
            summary: self.summary.clone().map(Summary::Facts),
        }
    }

    /// Reads the next piece without the interpreter. Tells whether there was one.
    ///
    /// The facts before a fault are given out first; the fault is raised behind them, each time.
    fn advance(&mut self, py: Python<'_>) -> PyResult<bool> {
        if let Some(failure) = &self.failure {
            return Err(invalid(py, failure));
        }
        if self.summary.is_some() {
            return Ok(false);
        }
        let piece = self.source.piece(py)?;
        let Self {
            reader,
            ready,
            rejected,
            findings,
            summary,
            ..
        } = self;
        let bytes = piece.bytes();
        let read = py.detach(move || {
            let mut sink = |item| match item {
                FactItem::Fact(fact) => ready.push_back(fact),
                FactItem::Rejected(row) => rejected.push(row),
                FactItem::Finding(finding) => findings.push(finding),
            };
            if bytes.is_empty() {
                *summary = Some(reader.finish(&mut sink)?);
                return Ok(());
            }
            reader.push(bytes, &mut sink)
        });
        self.failure = read.err();
        Ok(true)
    }
}

#[pymethods]
impl FactReader {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            if let Some(fact) = self.ready.pop_front() {
                return as_it_is(&fact, py).map(Some);
            }
            if !self.advance(py)? {
                return Ok(None);
            }
        }
    }

    /// The rows that could not be read so far.
    #[getter]
    fn rejected<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.rejected.to_py(py)
    }

    /// The findings so far.
    #[getter]
    fn findings<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.findings.to_py(py)
    }

    /// The counts of the whole file; `None` before its end.
    #[getter]
    fn summary<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.summary.to_py(py)
    }
}

/// Gives a fact without the type that joins the kinds.
fn as_it_is<'py>(fact: &CentreFact, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
    match fact {
        CentreFact::Record(record) => record.to_py(py),
        CentreFact::Activity(activity) => activity.to_py(py),
        CentreFact::Schedule(shift) => shift.to_py(py),
        CentreFact::Survey(score) => score.to_py(py),
        CentreFact::Scorecard(card) => card.to_py(py),
        CentreFact::LeadList(list) => list.to_py(py),
    }
}

/// Opens a file of facts to iterate them.
///
/// With a `kind` it is a table of that kind with a header; without, JSON lines in which the kinds may be
/// mixed.
#[pyfunction]
#[pyo3(signature = (source, kind=None, *, options=None))]
pub(crate) fn read_facts(
    source: &Bound<'_, PyAny>,
    kind: Option<&Bound<'_, PyAny>>,
    options: Option<&Bound<'_, PyAny>>,
) -> PyResult<FactReader> {
    let options: ReadOptions = options.map(given).transpose()?.unwrap_or_default();
    let kind: Option<FactKind> = kind.map(given).transpose()?;
    let reader = match kind {
        Some(kind) => Reader::table(kind, options),
        None => Reader::json_lines(options),
    };
    Ok(FactReader {
        reader: reader.map_err(|error| invalid(source.py(), &error))?,
        source: Source::open(source)?,
        ready: VecDeque::new(),
        rejected: Vec::new(),
        findings: Vec::new(),
        summary: None,
        failure: None,
    })
}
