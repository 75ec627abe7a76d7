//! Files of customers: a reader that is iterated, over a path, bytes or a binary file.

use std::collections::VecDeque;

use pyo3::prelude::*;
use talktime::base::{CalendarDate, Invalid, Reference};
use talktime::customer::{Customer, CustomerBase, PurchasedBase};
use talktime::importer::{
    self, CustomerItem, CustomerReader as Reader, CustomerSummary, Finding, ReadOptions,
    RejectedRow,
};

use crate::errors::{invalid, wrong_type};
use crate::host::{Host, given};
use crate::importer::{Source, file_of, path_of};

/// Reads a file of customers and gives them one by one; `CustomerBase.load` takes them all.
///
/// Rows that could not be read and findings gather in `rejected` and `findings`; `summary` is there at
/// the end. No more than a piece of the file is kept. One thread at a time may use a reader.
#[pyclass(module = "talktime")]
pub(crate) struct CustomerReader {
    reader: Reader,
    source: Source,
    ready: VecDeque<Customer>,
    rejected: Vec<RejectedRow>,
    findings: Vec<Finding>,
    summary: Option<CustomerSummary>,
    /// Why the file as a whole cannot be read.
    failure: Option<Invalid>,
}

impl CustomerReader {
    /// Reads the next piece without the interpreter, into a base where there is one. Tells whether
    /// there was a piece.
    fn advance(&mut self, py: Python<'_>, base: Option<&mut CustomerBase>) -> PyResult<bool> {
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
                CustomerItem::Customer(customer) => ready.push_back(*customer),
                CustomerItem::Rejected(row) => rejected.push(row),
                CustomerItem::Finding(finding) => findings.push(finding),
            };
            match (base, bytes.is_empty()) {
                (None, false) => reader.push(bytes, &mut sink)?,
                (Some(base), false) => reader.push_into(base, bytes, &mut sink)?,
                (None, true) => *summary = Some(reader.finish(&mut sink)?),
                (Some(base), true) => *summary = Some(reader.finish_into(base, &mut sink)?),
            }
            Ok(())
        });
        self.failure = read.err();
        Ok(true)
    }

    pub(crate) fn load_into<'py>(
        &mut self,
        py: Python<'py>,
        base: &mut CustomerBase,
    ) -> PyResult<Bound<'py, PyAny>> {
        if !self.ready.is_empty() {
            let text = "the reader was iterated before: open the file again to load it";
            return Err(wrong_type(py, text));
        }
        while self.advance(py, Some(base))? {}
        self.summary.to_py(py)
    }
}

#[pymethods]
impl CustomerReader {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            if let Some(customer) = self.ready.pop_front() {
                return customer.to_py(py).map(Some);
            }
            if !self.advance(py, None)? {
                return Ok(None);
            }
        }
    }

    /// The rows that could not be read, or that a base did not take, so far.
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

/// Says how a foreign table of customers is to be read: which column is what, in which country and currency.
///
/// It is made of the text of a mapping file (TOML); `CustomerMapping.load` takes its path.
#[pyclass(frozen, eq, module = "talktime")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct CustomerMapping(importer::CustomerMapping);

#[pymethods]
impl CustomerMapping {
    #[new]
    fn new(py: Python<'_>, text: &str) -> PyResult<Self> {
        importer::CustomerMapping::parse(text)
            .map(Self)
            .map_err(|error| invalid(py, &error))
    }

    /// Reads a mapping file.
    #[staticmethod]
    fn load(path: &Bound<'_, PyAny>) -> PyResult<Self> {
        importer::CustomerMapping::parse_bytes(&file_of(path)?)
            .map(Self)
            .map_err(|error| invalid(path.py(), &error))
    }

    /// The text of the mapping.
    #[getter]
    fn source(&self) -> &str {
        self.0.source()
    }

    fn __repr__(&self) -> String {
        format!("{:?}", self.0)
    }

    fn __getnewargs__(&self) -> (String,) {
        (self.0.source().to_owned(),)
    }
}

/// Takes a mapping, or the path of one.
fn mapping_of(mapping: &Bound<'_, PyAny>) -> PyResult<importer::CustomerMapping> {
    if let Ok(mapping) = mapping.cast::<CustomerMapping>() {
        return Ok(mapping.get().0.clone());
    }
    let path = path_of(mapping, "a `CustomerMapping` or the path of a mapping file")?;
    Ok(CustomerMapping::load(path.as_any())?.0)
}

/// Opens a file of customers to iterate or load them.
///
/// With a `mapping`, or the path of one, it is a foreign table or flat JSON lines; without, JSON lines of
/// our own. Where the file names nobody, a person is `references` with the number of the row:
/// draw it at random for each file. With a `purchase` everybody in it came with that bought base, whose
/// licence must hold `on` the day.
#[pyfunction]
#[pyo3(signature = (source, mapping=None, *, references=None, purchase=None, on=None, options=None))]
pub(crate) fn read_customers(
    source: &Bound<'_, PyAny>,
    mapping: Option<&Bound<'_, PyAny>>,
    references: Option<&Bound<'_, PyAny>>,
    purchase: Option<&Bound<'_, PyAny>>,
    on: Option<&Bound<'_, PyAny>>,
    options: Option<&Bound<'_, PyAny>>,
) -> PyResult<CustomerReader> {
    let py = source.py();
    let options: ReadOptions = options.map(given).transpose()?.unwrap_or_default();
    let references: Option<Reference> = references.map(given).transpose()?;
    let reader = match mapping {
        Some(mapping) => Reader::mapped(&mapping_of(mapping)?, references, options),
        None => Reader::json_lines(options),
    };
    let mut reader = reader.map_err(|error| invalid(py, &error))?;
    match (purchase, on) {
        (None, None) => {}
        (Some(purchase), Some(on)) => {
            let (purchase, on): (PurchasedBase, CalendarDate) = (given(purchase)?, given(on)?);
            let bought = reader.of_purchase(&purchase, on);
            reader = bought.map_err(|error| invalid(py, &error))?;
        }
        _ => {
            let text = "`purchase` and `on` go together: give both or neither";
            return Err(wrong_type(py, text));
        }
    }
    Ok(CustomerReader {
        reader,
        source: Source::open(source)?,
        ready: VecDeque::new(),
        rejected: Vec::new(),
        findings: Vec::new(),
        summary: None,
        failure: None,
    })
}
