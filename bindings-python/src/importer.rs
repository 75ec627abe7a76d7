//! Call logs: a reader that is iterated, over a path, bytes or a binary file.

use std::collections::VecDeque;

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use talktime::base::Invalid;
use talktime::call::Record;
use talktime::importer::{
    self, Finding, Item, LogFormat, LogReader as Reader, ReadOptions, ReadSummary, RejectedRow,
};

use crate::errors::{invalid, wrong_type};
use crate::host::{Host, given};

/// How many bytes are taken from a file at a time.
const PIECE: usize = 262_144;

/// Says how a foreign log is to be read: which column is what, in which zone, which rows to drop.
///
/// It is made of the text of a mapping file (TOML); `Mapping.load` takes its path.
#[pyclass(frozen, eq, module = "talktime")]
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Mapping(pub(crate) importer::Mapping);

#[pymethods]
impl Mapping {
    #[new]
    fn new(py: Python<'_>, text: &str) -> PyResult<Self> {
        importer::Mapping::parse(text)
            .map(Self)
            .map_err(|error| invalid(py, &error))
    }

    /// Reads a mapping file.
    #[staticmethod]
    fn load(path: &Bound<'_, PyAny>) -> PyResult<Self> {
        let py = path.py();
        let path = py.import("pathlib")?.getattr("Path")?.call1((path,))?;
        let text: String = path.call_method1("read_text", ("utf-8",))?.extract()?;
        Self::new(py, &text)
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

/// Is where the bytes of a log come from.
enum Source {
    Bytes(PyBackedBytes, usize),
    File { file: Py<PyAny>, ours: bool },
}

impl Source {
    fn open(source: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = source.extract::<PyBackedBytes>() {
            return Ok(Self::Bytes(bytes, 0));
        }
        if source.hasattr("read")? {
            return Ok(Self::File {
                file: source.clone().unbind(),
                ours: false,
            });
        }
        let open = source.py().import("builtins")?.getattr("open")?;
        let file = open.call1((source, "rb"))?.unbind();
        Ok(Self::File { file, ours: true })
    }

    /// Gives the next piece; empty at the end.
    fn piece(&mut self, py: Python<'_>) -> PyResult<Piece> {
        match self {
            Self::Bytes(bytes, at) => {
                let start = *at;
                *at = start.saturating_add(PIECE).min(bytes.len());
                Ok(Piece {
                    bytes: bytes.clone_ref(py),
                    start,
                    end: *at,
                })
            }
            Self::File { file, ours } => {
                let read = file.bind(py).call_method1("read", (PIECE,))?;
                let Ok(bytes) = read.extract::<PyBackedBytes>() else {
                    return Err(wrong_type(
                        py,
                        "the source must be opened as binary, \"rb\"",
                    ));
                };
                let end = bytes.len();
                if end == 0 && *ours {
                    file.bind(py).call_method0("close")?;
                }
                Ok(Piece {
                    bytes,
                    start: 0,
                    end,
                })
            }
        }
    }
}

struct Piece {
    bytes: PyBackedBytes,
    start: usize,
    end: usize,
}

impl Piece {
    fn bytes(&self) -> &[u8] {
        self.bytes.get(self.start..self.end).unwrap_or_default()
    }
}

/// Reads a call log and gives its records one by one.
///
/// Rows that could not be read and findings gather in `rejected` and `findings`; `summary` is there at
/// the end. No more than a piece of the file is kept.
#[pyclass(module = "talktime")]
pub(crate) struct LogReader {
    reader: Reader,
    source: Source,
    ready: VecDeque<Record>,
    rejected: Vec<RejectedRow>,
    findings: Vec<Finding>,
    summary: Option<ReadSummary>,
}

impl LogReader {
    /// Reads the next piece without the interpreter. Tells whether there was one.
    pub(crate) fn advance(&mut self, py: Python<'_>) -> PyResult<bool> {
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
                Item::Record(record) => ready.push_back(record),
                Item::Rejected(row) => rejected.push(row),
                Item::Finding(finding) => findings.push(finding),
            };
            if bytes.is_empty() {
                *summary = Some(reader.finish(&mut sink)?);
                return Ok(());
            }
            reader.push(bytes, &mut sink)
        });
        read.map_err(|error: Invalid| invalid(py, &error))?;
        Ok(true)
    }

    /// Gives away the records that were read and not yet given out.
    pub(crate) fn take_ready(&mut self) -> VecDeque<Record> {
        std::mem::take(&mut self.ready)
    }

    pub(crate) fn said(&self) -> (Vec<RejectedRow>, Vec<Finding>, Option<ReadSummary>) {
        (
            self.rejected.clone(),
            self.findings.clone(),
            self.summary.clone(),
        )
    }
}

#[pymethods]
impl LogReader {
    fn __iter__(this: PyRef<'_, Self>) -> PyRef<'_, Self> {
        this
    }

    fn __next__<'py>(&mut self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyAny>>> {
        loop {
            if let Some(record) = self.ready.pop_front() {
                return record.to_py(py).map(Some);
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

/// Opens a call log to iterate its records.
#[pyfunction]
#[pyo3(signature = (source, *, mapping=None, format=None, options=None))]
pub(crate) fn read_log(
    source: &Bound<'_, PyAny>,
    mapping: Option<&Bound<'_, PyAny>>,
    format: Option<&Bound<'_, PyAny>>,
    options: Option<&Bound<'_, PyAny>>,
) -> PyResult<LogReader> {
    let py = source.py();
    let options: ReadOptions = options.map(given).transpose()?.unwrap_or_default();
    let format: Option<LogFormat> = format.map(given).transpose()?;
    let reader = match mapping {
        Some(mapping) => {
            let mapping = match mapping.cast::<Mapping>() {
                Ok(mapping) => mapping.get().0.clone(),
                Err(_) => Mapping::load(mapping)?.0,
            };
            Reader::mapped(mapping, options)
        }
        None => Reader::talktime(format.unwrap_or_else(|| format_of(source)), options),
    };
    Ok(LogReader {
        reader: reader.map_err(|error| invalid(py, &error))?,
        source: Source::open(source)?,
        ready: VecDeque::new(),
        rejected: Vec::new(),
        findings: Vec::new(),
        summary: None,
    })
}

/// Takes the format of our own schema from the ending of a file's name; CSV where there is none.
fn format_of(source: &Bound<'_, PyAny>) -> LogFormat {
    let named = source.getattr("name").unwrap_or_else(|_| source.clone());
    let name = named.str().map(|text| text.to_string()).unwrap_or_default();
    let lines = [".jsonl", ".ndjson", ".json"]
        .iter()
        .any(|ending| name.ends_with(ending));
    if lines {
        LogFormat::JsonLines
    } else {
        LogFormat::Csv
    }
}

/// Tells whether an argument is where a log is, rather than records.
pub(crate) fn is_source(value: &Bound<'_, PyAny>) -> PyResult<bool> {
    let path = value.hasattr("__fspath__")? || value.extract::<&str>().is_ok();
    Ok(path || value.hasattr("read")? || value.extract::<PyBackedBytes>().is_ok())
}

/// Gives the bounds of a reader that hold unless others are set.
#[pyfunction]
pub(crate) fn default_read_options(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    ReadOptions::default().to_py(py)
}
