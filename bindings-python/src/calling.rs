//! The rules before a call: the whole set as an object, the verdict, and the call list.

use pyo3::prelude::*;
use talktime::base::{CalendarDate, CountryCode, Instant, Invalid, RuleSetId, Zone};
use talktime::campaign::{
    self, CallListPlan, CallingRule, CallingRulesParts, DialFacts, DialQuery, ListPerson,
};

use crate::errors::invalid;
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

fn valid<T>(py: Python<'_>, made: Result<T, Invalid>) -> PyResult<T> {
    made.map_err(|error| invalid(py, &error))
}

/// Holds the rules that decide when a person may be called. Not legal advice.
///
/// `standard` is what ships: laws of some countries with their sources. A country without a rule that is
/// on is one whose law nobody looked up: nobody there may be called until somebody adds its rules. The
/// strictest rule wins, so adding one never allows more.
#[pyclass(frozen, eq, module = "talktime")]
#[derive(PartialEq)]
pub(crate) struct CallingRules(campaign::CallingRules);

#[pymethods]
impl CallingRules {
    /// Checks the parts and makes a set of rules of them.
    #[new]
    fn new(parts: Given<'_, '_>) -> PyResult<Self> {
        let py = parts.py();
        let parts: CallingRulesParts = given(parts)?;
        valid(py, campaign::CallingRules::restore(parts)).map(Self)
    }

    /// Gives the rules that ship with this release, each with its source. Not legal advice.
    #[staticmethod]
    fn standard() -> Self {
        Self(campaign::CallingRules::standard())
    }

    /// What the set is made of; made anew at each look.
    #[getter]
    fn parts<'py>(&self, py: Python<'py>) -> Made<'py> {
        self.0.parts().to_py(py)
    }

    /// Tells whether a rule is on: as sure as the set asks for.
    fn applies(&self, rule: Given<'_, '_>) -> PyResult<bool> {
        let asked: CallingRule = given(rule)?;
        Ok(self.0.applies(&asked))
    }

    /// Tells whether any rule of a country is on; nobody may be called in another.
    fn knows(&self, country: Given<'_, '_>) -> PyResult<bool> {
        let asked: CountryCode = given(country)?;
        Ok(self.0.knows(&asked))
    }

    /// Puts rules in the place of all that a country has, its regions' with them; the set gets a new
    /// name.
    fn with_country(
        &self,
        id: Given<'_, '_>,
        country: Given<'_, '_>,
        rules: Given<'_, '_>,
    ) -> PyResult<Self> {
        let (name, of): (RuleSetId, CountryCode) = (given(id)?, given(country)?);
        let changed = self.0.with_country(name, &of, given(rules)?);
        valid(id.py(), changed).map(Self)
    }

    /// Adds rules; the set gets a new name. It never allows more than before, but where nobody had looked
    /// the law up.
    fn with_rules(&self, id: Given<'_, '_>, rules: Given<'_, '_>) -> PyResult<Self> {
        let changed = self.0.with_rules(given(id)?, given(rules)?);
        valid(id.py(), changed).map(Self)
    }

    /// Gives the first instant at which an opt-out must be done everywhere; `None` where the law of the
    /// country was not looked up. Not legal advice.
    fn opt_out_deadline<'py>(
        &self,
        country: Given<'_, 'py>,
        asked: Given<'_, 'py>,
        zone: Given<'_, 'py>,
    ) -> Made<'py> {
        let py = country.py();
        let (of, zone): (CountryCode, Zone) = (given(country)?, given(zone)?);
        let by = self.0.opt_out_deadline(&of, given(asked)?, &zone);
        valid(py, by)?.to_py(py)
    }

    /// Says whether a person may be called; nothing else issues a permit. Not legal advice.
    fn may_call<'py>(&self, query: Given<'_, 'py>, facts: Given<'_, 'py>) -> Made<'py> {
        let py = query.py();
        let (query, facts): (DialQuery, DialFacts) = (given(query)?, given(facts)?);
        valid(py, campaign::may_call(&self.0, &query, &facts))?.to_py(py)
    }

    /// Writes the rules as versioned JSON, which every later release reads.
    fn to_json(&self, py: Python<'_>) -> PyResult<String> {
        valid(py, py.detach(|| self.0.to_json()))
    }

    /// Reads rules back from versioned JSON of this or an earlier release.
    #[staticmethod]
    fn from_json(py: Python<'_>, text: &str) -> PyResult<Self> {
        let read = py.detach(|| campaign::CallingRules::from_json(text));
        valid(py, read).map(Self)
    }

    fn __reduce__<'py>(this: &Bound<'py, Self>) -> PyResult<(Bound<'py, PyAny>, (String,))> {
        let py = this.py();
        Ok((this.getattr("from_json")?, (this.get().to_json(py)?,)))
    }

    fn __repr__(&self) -> String {
        let parts = self.0.parts();
        format!("CallingRules(id={}, rules={})", parts.id, parts.rules.len())
    }
}

/// Says whether a person may be called; nothing else issues a permit. Not legal advice.
#[pyfunction]
pub(crate) fn may_call<'py>(
    rules: &Bound<'py, CallingRules>,
    query: Given<'_, 'py>,
    facts: Given<'_, 'py>,
) -> Made<'py> {
    rules.get().may_call(query, facts)
}

/// Reads a JSON list of calling rules; a rule that cannot be used is told, the others are kept.
#[pyfunction]
pub(crate) fn read_calling_rules<'py>(py: Python<'py>, text: &str) -> Made<'py> {
    let read = py.detach(|| campaign::read_calling_rules(text));
    valid(py, read)?.to_py(py)
}

/// Tells whether a rule holds on a day.
#[pyfunction]
pub(crate) fn calling_rule_is_valid_on(rule: Given<'_, '_>, day: Given<'_, '_>) -> PyResult<bool> {
    let on: CalendarDate = given(day)?;
    Ok(given::<CallingRule>(rule)?.is_valid_on(on))
}

/// Tells whether a rule is for a purpose.
#[pyfunction]
pub(crate) fn calling_rule_is_for(rule: Given<'_, '_>, purpose: Given<'_, '_>) -> PyResult<bool> {
    Ok(given::<CallingRule>(rule)?.is_for(&given(purpose)?))
}

/// Makes the call list of a project, without the interpreter.
#[pyfunction]
pub(crate) fn build_call_list<'py>(
    plan: Given<'_, 'py>,
    rules: &Bound<'py, CallingRules>,
    people: Given<'_, 'py>,
    at: Given<'_, 'py>,
    day: Given<'_, 'py>,
) -> Made<'py> {
    let (py, rules) = (plan.py(), &rules.get().0);
    let (plan, people): (CallListPlan, Vec<ListPerson>) = (given(plan)?, given(people)?);
    let (at, day): (Instant, CalendarDate) = (given(at)?, given(day)?);
    let list = py.detach(|| campaign::build_call_list(&plan, rules, &people, at, day));
    valid(py, list)?.to_py(py)
}
