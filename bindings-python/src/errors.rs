//! The exceptions, which are plain Python classes of `talktime._errors`.

use pyo3::prelude::*;
use talktime::base::workflow::ReplayError;
use talktime::base::{Denial, ErrorKind, Invalid};
use talktime::privacy::JournalFault;

use crate::host::Host;

/// Makes an `InvalidValue`.
pub(crate) fn invalid(py: Python<'_>, error: &Invalid) -> PyErr {
    made(py, "InvalidValue", error.to_py(py))
}

/// Makes a `ReplayFailed`.
pub(crate) fn replay_failed(py: Python<'_>, error: &ReplayError) -> PyErr {
    made(py, "ReplayFailed", error.to_py(py))
}

/// Makes a `JournalBroken`.
pub(crate) fn journal_broken(py: Python<'_>, fault: &JournalFault) -> PyErr {
    made(py, "JournalBroken", fault.to_py(py))
}

/// Makes the `Denied` that goes with the kind.
pub(crate) fn denied(py: Python<'_>, denial: &Denial) -> PyErr {
    let class = match denial.kind {
        ErrorKind::Invalid => "InvalidCommand",
        ErrorKind::NotFound => "NotFound",
        ErrorKind::WrongState => "WrongState",
        ErrorKind::NotAllowed => "NotAllowed",
        ErrorKind::Limit => "LimitReached",
    };
    made(py, class, denial.to_py(py))
}

/// Makes a `WrongType`.
pub(crate) fn wrong_type(py: Python<'_>, text: &str) -> PyErr {
    made(
        py,
        "WrongType",
        text.into_pyobject(py)
            .map(Bound::into_any)
            .map_err(PyErr::from),
    )
}

fn made(py: Python<'_>, class: &str, value: PyResult<Bound<'_, PyAny>>) -> PyErr {
    let raised = value
        .and_then(|value| {
            py.import("talktime._errors")?
                .getattr(class)?
                .call1((value,))
        })
        .map(PyErr::from_value);
    raised.unwrap_or_else(|error| error)
}
