//! The exceptions, which are plain Python classes of `talktime._errors`.

use pyo3::PyClass;
use pyo3::prelude::*;
use pyo3::pyclass::boolean_struct::False;
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

/// Makes an `InUse`.
pub(crate) fn in_use<T: PyClass>(object: &Bound<'_, T>) -> PyErr {
    let name = object.as_any().get_type().name();
    let name = name.map_or_else(|_| "object".to_owned(), |name| name.to_string());
    let text = format!("the `{name}` is being used elsewhere: let one thread at a time use it");
    made(
        object.py(),
        "InUse",
        text.into_pyobject(object.py())
            .map(Bound::into_any)
            .map_err(PyErr::from),
    )
}

/// Borrows an object to read it, or says that it is in use.
pub(crate) fn read<'py, T: PyClass>(object: &Bound<'py, T>) -> PyResult<PyRef<'py, T>> {
    object.try_borrow().map_err(|_| in_use(object))
}

/// Borrows an object to change it, or says that it is in use.
pub(crate) fn changed<'py, T: PyClass<Frozen = False>>(
    object: &Bound<'py, T>,
) -> PyResult<PyRefMut<'py, T>> {
    object.try_borrow_mut().map_err(|_| in_use(object))
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
