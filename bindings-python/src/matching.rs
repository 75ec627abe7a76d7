//! The matching of a customer base, as an object.

use pyo3::prelude::*;
use pyo3::types::PyTuple;
use talktime::customer::matching::{self, MatchPolicy};

use crate::errors::invalid;
use crate::host::{Host, given};

/// Holds the folded records of a base: finds duplicates, and people by a misspelt name.
///
/// What it finds does not depend on the order in which the records were pushed. Without a policy the
/// standard one holds. One thread at a time may use a matcher.
#[pyclass(module = "talktime")]
pub(crate) struct Matcher(matching::Matcher);

#[pymethods]
impl Matcher {
    #[new]
    #[pyo3(signature = (policy=None))]
    fn new(policy: Option<&Bound<'_, PyAny>>) -> PyResult<Self> {
        let policy = policy.map(given).transpose()?;
        let policy = policy.unwrap_or_else(MatchPolicy::standard);
        Ok(Self(matching::Matcher::new(policy)))
    }

    /// Takes the record of a person, who must have none yet.
    fn push(&mut self, person: &Bound<'_, PyAny>, fields: &Bound<'_, PyAny>) -> PyResult<()> {
        let pushed = self.0.push(given(person)?, &given(fields)?);
        pushed.map_err(|error| invalid(person.py(), &error))
    }

    /// Takes the record of a person out and overwrites it; tells whether there was one.
    fn remove(&mut self, person: &Bound<'_, PyAny>) -> PyResult<bool> {
        Ok(self.0.remove(&given(person)?))
    }

    /// Compares two people that it holds; `None` where it does not hold both.
    fn compare<'py>(
        &self,
        a: &Bound<'py, PyAny>,
        b: &Bound<'py, PyAny>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let score = self.0.compare(&given(a)?, &given(b)?);
        score.map(|score| score.to_py(a.py())).transpose()
    }

    /// Finds the pairs that may be one person, the best first.
    fn duplicates<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        py.detach(|| self.0.duplicates()).to_py(py)
    }

    /// Finds people by a name, in any script and order of its words, with one slip in each word.
    #[pyo3(signature = (name, limit=10))]
    fn search<'py>(&self, name: &Bound<'py, PyAny>, limit: u32) -> PyResult<Bound<'py, PyTuple>> {
        let py = name.py();
        let name = given(name)?;
        let hits = py.detach(|| self.0.search(&name, limit));
        let hits = hits.iter().map(|hit| hit.to_py(py));
        PyTuple::new(py, hits.collect::<PyResult<Vec<_>>>()?)
    }

    /// The policy.
    #[getter]
    fn policy<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.0.policy().to_py(py)
    }

    fn __len__(&self) -> usize {
        self.0.len()
    }

    fn __repr__(&self) -> String {
        format!("Matcher(records={})", self.0.len())
    }
}
