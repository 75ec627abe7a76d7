//! The checked texts as classes of the extension module.

/// Makes a class of a checked text: `open` shows its text, `personal` shows it to nobody who does not
/// name a purpose.
macro_rules! text_class {
    ($(#[$doc:meta])* open $name:ident: $path:path) => {
        $crate::texts::text_class! {
            @type $(#[$doc])* $name: $path, |value: &$path| -> String { value.clone().into() }
        }

        #[pymethods]
        impl $name {
            #[new]
            fn new(py: Python<'_>, text: &str) -> PyResult<Self> {
                <$path>::new(text).map(Self).map_err(|error| $crate::errors::invalid(py, &error))
            }

            /// The text.
            #[getter]
            fn text(&self) -> String {
                self.0.clone().into()
            }

            fn __str__(&self) -> String {
                self.text()
            }

            fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
                let text = pyo3::types::PyString::new(py, &self.text()).repr()?;
                Ok(format!("{}({text})", stringify!($name)))
            }

            fn __getnewargs__(&self) -> (String,) {
                (self.text(),)
            }
        }
    };
    ($(#[$doc:meta])* personal $name:ident: $path:path) => {
        $crate::texts::text_class! {
            @type $(#[$doc])* $name: $path, |value: &$path| -> String {
                value.read(talktime::base::ReadingPurpose::Transport).to_owned()
            }
        }

        #[pymethods]
        impl $name {
            #[new]
            fn new(py: Python<'_>, text: &str) -> PyResult<Self> {
                <$path>::new(text).map(Self).map_err(|error| $crate::errors::invalid(py, &error))
            }

            /// Gives the value to a caller that names why it reads.
            fn read(&self, purpose: &Bound<'_, PyAny>) -> PyResult<String> {
                let purpose = $crate::host::given(purpose)?;
                Ok(self.0.read(purpose).to_owned())
            }

            fn __str__(&self) -> &'static str {
                "[redacted]"
            }

            fn __repr__(&self) -> &'static str {
                concat!(stringify!($name), "([redacted])")
            }

            fn __getnewargs__(&self) -> (String,) {
                (self.0.read(talktime::base::ReadingPurpose::Transport).to_owned(),)
            }
        }
    };
    (@type $(#[$doc:meta])* $name:ident: $path:path, $text:expr) => {
        $(#[$doc])*
        #[pyclass(frozen, eq, ord, hash, module = "talktime")]
        #[derive(Clone, PartialEq, Eq, Hash)]
        pub(crate) struct $name(pub(crate) $path);

        impl PartialOrd for $name {
            fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
                let text = $text;
                Some(text(&self.0).cmp(&text(&other.0)))
            }
        }

        impl $crate::host::Host for $path {
            fn to_py<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
                Ok(Bound::new(py, $name(self.clone()))?.into_any())
            }

            fn from_py(value: &Bound<'_, PyAny>) -> Result<Self, $crate::host::Misfit> {
                match value.cast::<$name>() {
                    Ok(held) => Ok(held.get().0.clone()),
                    Err(_) => {
                        Err($crate::host::Misfit::wrong(concat!("a `", stringify!($name), "`"), value))
                    }
                }
            }
        }
    };
}

pub(crate) use text_class;
