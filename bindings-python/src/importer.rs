//! Call logs: a reader that is iterated, over a path, bytes or a binary file.

use std::collections::VecDeque;

use pyo3::prelude::*;
use pyo3::pybacked::PyBackedBytes;
use pyo3::types::PyString;
use talktime::base::Invalid;
use talktime::call::Record;
use talktime::importer::{
    self, Finding, Item, LogEvent, LogFormat, LogReader as Reader, QueueLogOptions, ReadOptions,
    ReadSummary, RejectedRow,
};
use talktime::kpi::{ActivityInterval, CallTally, CentreFact};

use crate::errors::{invalid, wrong_type};
use crate::host::{Host, Misfit, given};
use crate::report::{Said, Summary};

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
        importer::Mapping::parse_bytes(&file_of(path)?)
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

/// Reads a whole mapping file.
pub(crate) fn file_of(path: &Bound<'_, PyAny>) -> PyResult<PyBackedBytes> {
    let path = path_of(path, "the path of a mapping file")?;
    let pathlib = path.py().import("pathlib")?;
    let path = pathlib.getattr("Path")?.call1((path,))?;
    Ok(path.call_method0("read_bytes")?.extract()?)
}

/// Gives a path as text. Python's own `open` would take a number for an open file.
pub(crate) fn path_of<'py>(
    value: &Bound<'py, PyAny>,
    expected: &'static str,
) -> PyResult<Bound<'py, PyString>> {
    let py = value.py();
    let path = if value.hasattr("__fspath__")? {
        py.import("os")?.call_method1("fspath", (value,))?
    } else {
        value.clone()
    };
    path.cast_into()
        .map_err(|_| Misfit::wrong(expected, value).raise(py))
}

/// Is where the bytes of a file come from.
pub(crate) enum Source {
    Bytes(PyBackedBytes, usize),
    File { file: Py<PyAny>, ours: bool },
}

impl Source {
    pub(crate) fn open(source: &Bound<'_, PyAny>) -> PyResult<Self> {
        if let Ok(bytes) = source.extract::<PyBackedBytes>() {
            return Ok(Self::Bytes(bytes, 0));
        }
        if source.hasattr("read")? {
            return Ok(Self::File {
                file: source.clone().unbind(),
                ours: false,
            });
        }
        let path = path_of(source, "a path, bytes or a file opened as binary")?;
        let open = source.py().import("builtins")?.getattr("open")?;
        let file = open.call1((path, "rb"))?.unbind();
        Ok(Self::File { file, ours: true })
    }

    /// Gives the next piece; empty at the end.
    pub(crate) fn piece(&mut self, py: Python<'_>) -> PyResult<Piece> {
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

pub(crate) struct Piece {
    bytes: PyBackedBytes,
    start: usize,
    end: usize,
}

impl Piece {
    pub(crate) fn bytes(&self) -> &[u8] {
        self.bytes.get(self.start..self.end).unwrap_or_default()
    }
}

/// Reads a call log and gives its records one by one.
///
/// Rows that could not be read and findings gather in `rejected` and `findings`; `summary` is there at
/// the end. No more than a piece of the file is kept. One thread at a time may use a reader.
#[pyclass(module = "talktime")]
pub(crate) struct LogReader {
    reader: Reader,
    source: Source,
    /// A piece that was taken from the source to look at, and is to be read.
    first: Option<Piece>,
    ready: VecDeque<Record>,
    activities: Vec<ActivityInterval>,
    /// How many of the activities were counted.
    taken: usize,
    events: Vec<LogEvent>,
    rejected: Vec<RejectedRow>,
    findings: Vec<Finding>,
    summary: Option<ReadSummary>,
    /// Why the log as a whole cannot be read.
    failure: Option<Invalid>,
}

impl LogReader {
    /// Reads the next piece without the interpreter. Tells whether there was one.
    ///
    /// The records before a fault are given out first; the fault is raised behind them, each time.
    fn advance(&mut self, py: Python<'_>) -> PyResult<bool> {
        if let Some(failure) = &self.failure {
            return Err(invalid(py, failure));
        }
        if self.summary.is_some() {
            return Ok(false);
        }
        let piece = match self.first.take() {
            Some(piece) => piece,
            None => self.source.piece(py)?,
        };
        let Self {
            reader,
            ready,
            activities,
            events,
            rejected,
            findings,
            summary,
            ..
        } = self;
        let bytes = piece.bytes();
        let read = py.detach(move || {
            let mut sink = |item| match item {
                Item::Record(record) => ready.push_back(record),
                Item::Activity(activity) => activities.push(activity),
                Item::Event(event) => events.push(event),
                Item::Rejected(row) => rejected.push(row),
                Item::Finding(finding) => findings.push(finding),
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

    /// Counts the rest of the log without the interpreter. A record that cannot be counted stays the
    /// next one of the reader.
    pub(crate) fn count_into(&mut self, py: Python<'_>, tally: &mut CallTally) -> PyResult<()> {
        loop {
            let ready = &mut self.ready;
            let counted = py.detach(|| {
                while let Some(record) = ready.front() {
                    tally.push(record)?;
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

    /// Gives the rest of the log to a tally of all facts, without the interpreter. A fact that cannot
    /// be counted stays the next one of the reader.
    pub(crate) fn take_all(
        &mut self,
        py: Python<'_>,
        mut take: impl FnMut(&CentreFact) -> Result<(), Invalid> + Send,
    ) -> PyResult<()> {
        loop {
            let (ready, activities) = (&mut self.ready, &self.activities);
            let taken = &mut self.taken;
            let counted = py.detach(|| {
                while let Some(record) = ready.pop_front() {
                    let fact = CentreFact::Record(record);
                    if let Err(error) = take(&fact) {
                        if let CentreFact::Record(record) = fact {
                            ready.push_front(record);
                        }
                        return Err(error);
                    }
                }
                for activity in activities.iter().skip(*taken) {
                    take(&CentreFact::Activity(activity.clone()))?;
                    *taken = taken.saturating_add(1);
                }
                Ok(())
            });
            counted.map_err(|error: Invalid| invalid(py, &error))?;
            if !self.advance(py)? {
                return Ok(());
            }
        }
    }

    /// Tells whether the log tells what the agents did.
    pub(crate) const fn tells_activities(&self) -> bool {
        self.reader.tells_activities()
    }

    pub(crate) fn said(&self) -> Said {
        Said {
            rejected: self.rejected.clone(),
            findings: self.findings.clone(),
            summary: self.summary.clone().map(Summary::Log),
        }
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

    /// What the agents did so far, where the log tells it.
    #[getter]
    fn activities<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.activities.to_py(py)
    }

    /// The rows that were kept as they stand so far.
    #[getter]
    fn events<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.events.to_py(py)
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
///
/// Where none of `format`, `mapping` and `queue_log` is given, the name of the file and the first bytes
/// tell which of our own formats it is. `queue_log` says that it is a `queue_log` of Asterisk, and
/// how that is to be read.
#[pyfunction]
#[pyo3(signature = (source, *, mapping=None, format=None, queue_log=None, options=None))]
pub(crate) fn read_log(
    source: &Bound<'_, PyAny>,
    mapping: Option<&Bound<'_, PyAny>>,
    format: Option<&Bound<'_, PyAny>>,
    queue_log: Option<&Bound<'_, PyAny>>,
    options: Option<&Bound<'_, PyAny>>,
) -> PyResult<LogReader> {
    let py = source.py();
    let options: ReadOptions = options.map(given).transpose()?.unwrap_or_default();
    let format: Option<LogFormat> = format.map(given).transpose()?;
    if mapping.is_some() && format.is_some() {
        return Err(wrong_type(
            py,
            "a mapping says itself what the format is: leave out `format`",
        ));
    }
    let queue_log: Option<QueueLogOptions> = queue_log.map(given).transpose()?;
    if queue_log.is_some() && (mapping.is_some() || format.is_some()) {
        return Err(wrong_type(
            py,
            "a queue log has no other format: leave out `mapping` and `format`",
        ));
    }
    let mapping = mapping.map(mapping_of).transpose()?;
    let mut opened = Source::open(source)?;
    let mut first = None;
    let reader = match (queue_log, mapping, format) {
        (Some(log), ..) => Reader::queue_log(log, options),
        (None, Some(mapping), _) => Reader::mapped(mapping, options),
        (None, None, Some(format)) => Reader::talktime(format, options),
        (None, None, None) => {
            let start = first.insert(opened.piece(py)?);
            let format = LogFormat::of(name_of(source)?.as_deref(), start.bytes());
            Reader::talktime(format, options)
        }
    };
    Ok(LogReader {
        reader: reader.map_err(|error| invalid(py, &error))?,
        source: opened,
        first,
        ready: VecDeque::new(),
        activities: Vec::new(),
        taken: 0,
        events: Vec::new(),
        rejected: Vec::new(),
        findings: Vec::new(),
        summary: None,
        failure: None,
    })
}

/// Takes a mapping, or the path of one.
fn mapping_of(mapping: &Bound<'_, PyAny>) -> PyResult<importer::Mapping> {
    if let Ok(mapping) = mapping.cast::<Mapping>() {
        return Ok(mapping.get().0.clone());
    }
    let path = path_of(mapping, "a `Mapping` or the path of a mapping file")?;
    Ok(Mapping::load(path.as_any())?.0)
}

/// Gives the name of the file, where the source has one. An open file's may be a number.
fn name_of(source: &Bound<'_, PyAny>) -> PyResult<Option<String>> {
    let named = if source.hasattr("read")? {
        source.getattr_opt("name")?
    } else if source.extract::<PyBackedBytes>().is_ok() {
        None
    } else {
        Some(path_of(source, "a path")?.into_any())
    };
    let text = named.and_then(|name| name.cast_into::<PyString>().ok());
    Ok(text.map(|text| text.to_string_lossy().into_owned()))
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

/// Gives what holds of a queue log unless something else is set.
#[pyfunction]
pub(crate) fn default_queue_log_options(py: Python<'_>) -> PyResult<Bound<'_, PyAny>> {
    QueueLogOptions::default().to_py(py)
}
