//! How values of the core become Python objects and come back.
//!
//! A plain type is a dataclass or an enum of `talktime._model`, a checked text a class of this module.
//! The macros are used by `mirrors`; they take every field by name, so that a new field of the core
//! does not compile here before the mirrors are written anew.

use std::time::Duration;

use pyo3::exceptions::{PyOverflowError, PyTypeError};
use pyo3::intern;
use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDateTime, PyList, PyString, PyTuple, PyType};
use talktime::base::{CalendarDate, FieldPath, Instant, Invalid};

use crate::errors;

/// Keeps a Python class that was looked up once.
pub(crate) type ClassCell = PyOnceLock<Py<PyType>>;

/// Is a value that crosses.
pub(crate) trait Host: Sized {
    /// Makes the Python object.
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>>;
    /// Reads the Python object.
    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit>;
}

/// Tells why a Python object is not the wanted value, and in which field.
#[derive(Debug)]
pub(crate) struct Misfit {
    path: String,
    cause: Cause,
}

#[derive(Debug)]
enum Cause {
    Wrong {
        expected: &'static str,
        found: String,
    },
    Invalid(Invalid),
    Raised(PyErr),
}

impl Misfit {
    pub(crate) fn wrong(expected: &'static str, value: &Bound<'_, PyAny>) -> Self {
        let found = class_name(value).unwrap_or_else(|_| "something".to_owned());
        Self {
            path: String::new(),
            cause: Cause::Wrong { expected, found },
        }
    }

    pub(crate) fn invalid(error: Invalid) -> Self {
        Self {
            path: String::new(),
            cause: Cause::Invalid(error),
        }
    }

    fn inside(mut self, outer: &str) -> Self {
        let joint = if self.path.is_empty() || self.path.starts_with('[') {
            ""
        } else {
            "."
        };
        self.path = format!("{outer}{joint}{}", self.path);
        self
    }

    /// Makes the exception.
    pub(crate) fn raise(self, py: Python<'_>) -> PyErr {
        match self.cause {
            Cause::Wrong { expected, found } => {
                let place = if self.path.is_empty() {
                    String::new()
                } else {
                    format!("`{}`: ", self.path)
                };
                errors::wrong_type(py, &format!("{place}expected {expected}, got {found}"))
            }
            Cause::Invalid(mut error) => {
                let inner = error.path.as_str();
                let joint = if self.path.is_empty() || inner.is_empty() {
                    ""
                } else {
                    "."
                };
                if let Ok(path) = FieldPath::new(format!("{}{joint}{inner}", self.path)) {
                    error.path = path;
                }
                errors::invalid(py, &error)
            }
            Cause::Raised(error) => error,
        }
    }
}

impl From<PyErr> for Misfit {
    fn from(error: PyErr) -> Self {
        Self {
            path: String::new(),
            cause: Cause::Raised(error),
        }
    }
}

/// Reads an argument, or raises what is wrong with it.
pub(crate) fn given<T: Host>(value: &Bound<'_, PyAny>) -> PyResult<T> {
    T::from_py(value).map_err(|misfit| misfit.raise(value.py()))
}

/// Gives the name of an object's class.
pub(crate) fn class_name(value: &Bound<'_, PyAny>) -> PyResult<String> {
    Ok(value.get_type().name()?.to_string())
}

/// Reads a field.
pub(crate) fn field<T: Host>(
    value: &Bound<'_, PyAny>,
    name: &Bound<'_, PyString>,
) -> Result<T, Misfit> {
    let held = value.getattr(name)?;
    T::from_py(&held).map_err(|misfit| misfit.inside(&name.to_string()))
}

/// Makes an object of a frozen class without its `__init__`, whose check the value passed already.
pub(crate) fn blank<'py>(class: &Bound<'py, PyType>) -> PyResult<Bound<'py, PyAny>> {
    static NEW: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = class.py();
    let new = NEW.get_or_try_init(py, || object_method(py, "__new__"))?;
    new.bind(py).call1((class,))
}

/// Sets a field of a frozen object that is being made.
pub(crate) fn set(
    object: &Bound<'_, PyAny>,
    name: &Bound<'_, PyString>,
    value: Bound<'_, PyAny>,
) -> PyResult<()> {
    static SET: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
    let py = object.py();
    let set = SET.get_or_try_init(py, || object_method(py, "__setattr__"))?;
    set.bind(py).call1((object, name, value)).map(drop)
}

fn object_method(py: Python<'_>, name: &str) -> PyResult<Py<PyAny>> {
    Ok(py
        .import("builtins")?
        .getattr("object")?
        .getattr(name)?
        .unbind())
}

macro_rules! whole_numbers {
    ($($number:ty: $range:literal;)*) => {$(
        impl Host for $number {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(self.into_pyobject(py)?.into_any())
            }
            fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
                value.extract().map_err(|_| Misfit::wrong($range, value))
            }
        }
    )*};
}

whole_numbers! {
    u8: "a whole number from 0 to 255";
    u16: "a whole number from 0 to 65535";
    u32: "a whole number from 0 to 2**32 - 1";
    u64: "a whole number from 0 to 2**64 - 1";
    i32: "a whole number from -2**31 to 2**31 - 1";
    i64: "a whole number from -2**63 to 2**63 - 1";
    f64: "a float";
}

impl Host for bool {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.to_owned().into_any())
    }
    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
        value.extract().map_err(|_| Misfit::wrong("a bool", value))
    }
}

impl Host for CalendarDate {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.into_any())
    }

    /// Takes a date and no datetime, which is one for Python: its day depends on a zone.
    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
        if value.cast::<PyDateTime>().is_ok() {
            return Err(Misfit::wrong("a date without a time of day", value));
        }
        value.extract().map_err(|_| Misfit::wrong("a date", value))
    }
}

impl Host for Instant {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.into_any())
    }

    /// Takes an aware datetime of any zone. Python's own conversion takes only `timezone.utc`.
    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
        static UTC: PyOnceLock<Py<PyAny>> = PyOnceLock::new();
        let py = value.py();
        let wrong = || Misfit::wrong("an aware datetime (one with a tzinfo)", value);
        if value.cast::<PyDateTime>().is_err() {
            return Err(wrong());
        }
        let zone = value.getattr(intern!(py, "tzinfo"))?;
        if zone.is_none() {
            return Err(Misfit {
                path: String::new(),
                cause: Cause::Wrong {
                    expected: "an aware datetime (one with a tzinfo)",
                    found: "a naive one".to_owned(),
                },
            });
        }
        let utc = UTC.get_or_try_init(py, || {
            let utc = py.import("datetime")?.getattr("timezone")?.getattr("utc")?;
            Ok::<_, PyErr>(utc.unbind())
        })?;
        if zone.is(utc) {
            return value.extract().map_err(|_| wrong());
        }
        let moved = value
            .call_method1(intern!(py, "astimezone"), (utc,))
            .map_err(|error| {
                if error.is_instance_of::<PyOverflowError>(py) {
                    wrong()
                } else {
                    error.into()
                }
            })?;
        moved.extract().map_err(|_| wrong())
    }
}

impl Host for Duration {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        Ok(self.into_pyobject(py)?.into_any())
    }
    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
        value
            .extract()
            .map_err(|_| Misfit::wrong("a timedelta of at least 0", value))
    }
}

impl<T: Host> Host for Option<T> {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        match self {
            Some(value) => value.to_py(py),
            None => Ok(py.None().into_bound(py)),
        }
    }
    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
        if value.is_none() {
            Ok(None)
        } else {
            T::from_py(value).map(Some)
        }
    }
}

impl<T: Host> Host for Vec<T> {
    fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let items: Vec<_> = self
            .iter()
            .map(|item| item.to_py(py))
            .collect::<PyResult<_>>()?;
        Ok(PyTuple::new(py, items)?.into_any())
    }

    fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, Misfit> {
        if value.cast::<PyTuple>().is_err() && value.cast::<PyList>().is_err() {
            return Err(Misfit::wrong("a tuple or a list", value));
        }
        let mut items = Vec::new();
        for (position, item) in value.try_iter()?.enumerate() {
            let item =
                T::from_py(&item?).map_err(|misfit| misfit.inside(&format!("[{position}]")))?;
            items.push(item);
        }
        Ok(items)
    }
}

/// Mirrors a struct by a frozen dataclass.
macro_rules! record {
    ($class:literal => $path:path { $($field:ident: $name:literal),* }) => {
        impl $crate::host::Host for $path {
            fn to_py<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                static CLASS: $crate::host::ClassCell = $crate::host::ClassCell::new();
                let Self { $($field),* } = self;
                let object = $crate::host::blank(CLASS.import(py, "talktime._model", $class)?)?;
                $($crate::host::set(&object, pyo3::intern!(py, $name), $field.to_py(py)?)?;)*
                Ok(object)
            }

            fn from_py(value: &pyo3::Bound<'_, pyo3::PyAny>) -> Result<Self, $crate::host::Misfit> {
                static CLASS: $crate::host::ClassCell = $crate::host::ClassCell::new();
                let py = value.py();
                if !value.is_instance(CLASS.import(py, "talktime._model", $class)?)? {
                    return Err($crate::host::Misfit::wrong(concat!("a `", $class, "`"), value));
                }
                Ok(Self { $($field: $crate::host::field(value, pyo3::intern!(py, $name))?),* })
            }
        }
    };
}

/// Mirrors an enum without data by an `enum.Enum`.
macro_rules! plain_enum {
    ($class:literal => $path:path { $($variant:ident: $name:literal),* }) => {
        impl $crate::host::Host for $path {
            fn to_py<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                static CLASS: $crate::host::ClassCell = $crate::host::ClassCell::new();
                let class = CLASS.import(py, "talktime._model", $class)?;
                match self {
                    $(Self::$variant => class.getattr(pyo3::intern!(py, $name)),)*
                }
            }

            fn from_py(value: &pyo3::Bound<'_, pyo3::PyAny>) -> Result<Self, $crate::host::Misfit> {
                static CLASS: $crate::host::ClassCell = $crate::host::ClassCell::new();
                let py = value.py();
                let wrong = || $crate::host::Misfit::wrong(concat!("a `", $class, "`"), value);
                if !value.is_instance(CLASS.import(py, "talktime._model", $class)?)? {
                    return Err(wrong());
                }
                let name: String = value.getattr(pyo3::intern!(py, "_name_"))?.extract()?;
                match name.as_str() {
                    $($name => Ok(Self::$variant),)*
                    _ => Err(wrong()),
                }
            }
        }
    };
}

/// Mirrors an enum with data by one frozen dataclass a variant.
macro_rules! union {
    ($class:literal => $path:path { $($variant:ident: $part:literal { $($field:ident: $name:literal),* }),* }) => {
        impl $crate::host::Host for $path {
            fn to_py<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                match self {
                    $(Self::$variant { $($field),* } => {
                        static CLASS: $crate::host::ClassCell = $crate::host::ClassCell::new();
                        let object = $crate::host::blank(CLASS.import(py, "talktime._model", $part)?)?;
                        $($crate::host::set(&object, pyo3::intern!(py, $name), $field.to_py(py)?)?;)*
                        Ok(object)
                    })*
                }
            }

            fn from_py(value: &pyo3::Bound<'_, pyo3::PyAny>) -> Result<Self, $crate::host::Misfit> {
                let py = value.py();
                $({
                    static CLASS: $crate::host::ClassCell = $crate::host::ClassCell::new();
                    if value.is_instance(CLASS.import(py, "talktime._model", $part)?)? {
                        return Ok(Self::$variant {
                            $($field: $crate::host::field(value, pyo3::intern!(py, $name))?),*
                        });
                    }
                })*
                Err($crate::host::Misfit::wrong(concat!("a `", $class, "`"), value))
            }
        }
    };
}

/// Mirrors a guarded record by a frozen dataclass of its parts, checked on each way in.
macro_rules! guarded {
    ($class:literal => $path:path = $parts:path { $($field:ident: $name:literal),* }) => {
        $crate::host::record! { $class => $parts { $($field: $name),* } }

        impl $crate::host::Host for $path {
            fn to_py<'py>(&self, py: pyo3::Python<'py>) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
                <$parts>::from(self.clone()).to_py(py)
            }

            fn from_py(value: &pyo3::Bound<'_, pyo3::PyAny>) -> Result<Self, $crate::host::Misfit> {
                <$path>::restore(<$parts>::from_py(value)?).map_err($crate::host::Misfit::invalid)
            }
        }
    };
}

/// Writes `to_json` and `from_json` over the types that are stored, each with the classes of its
/// values: itself, or one a variant.
macro_rules! stored {
    ($($kind:literal of $($class:literal)|+ => $path:path;)*) => {
        /// Writes a value as versioned JSON.
        #[pyo3::pyfunction]
        pub(crate) fn to_json(value: &pyo3::Bound<'_, pyo3::PyAny>) -> pyo3::PyResult<String> {
            let written = match $crate::host::class_name(value)?.as_str() {
                $($($class)|+ => $crate::host::given::<$path>(value)?.to_json(),)*
                other => return Err($crate::host::no_json(other)),
            };
            written.map_err(|error| $crate::errors::invalid(value.py(), &error))
        }

        /// Reads a value of the named class from versioned JSON.
        #[pyo3::pyfunction]
        pub(crate) fn from_json<'py>(
            py: pyo3::Python<'py>,
            kind: &str,
            text: &str,
        ) -> pyo3::PyResult<pyo3::Bound<'py, pyo3::PyAny>> {
            match kind {
                $($kind => <$path>::from_json(text)
                    .map_err(|error| $crate::errors::invalid(py, &error))?
                    .to_py(py),)*
                other => Err($crate::host::no_json(other)),
            }
        }
    };
}

/// Says that a class is not one of those that are stored.
pub(crate) fn no_json(class: &str) -> PyErr {
    PyTypeError::new_err(format!("`{class}` has no JSON"))
}

pub(crate) use {guarded, plain_enum, record, stored, union};
