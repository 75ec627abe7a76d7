//! The figures of a report as columns: lists of plain values, without an object for each figure.

use std::collections::BTreeMap;

use pyo3::prelude::*;
use pyo3::types::{PyDict, PyList, PyString};
use talktime::base::{Code, Period};
use talktime::kpi::{Dimension, Figure, GroupKey, GroupReport, Report};

use crate::host::Host;

type Cell<'py> = Bound<'py, PyAny>;

/// Makes each different text once.
struct Texts<'py> {
    py: Python<'py>,
    made: BTreeMap<String, Bound<'py, PyString>>,
}

impl<'py> Texts<'py> {
    fn get(&mut self, text: &str) -> Cell<'py> {
        if let Some(made) = self.made.get(text) {
            return made.clone().into_any();
        }
        let made = PyString::new(self.py, text);
        self.made.insert(text.to_owned(), made.clone());
        made.into_any()
    }

    fn maybe(&mut self, text: Option<&str>) -> Cell<'py> {
        match text {
            Some(text) => self.get(text),
            None => self.py.None().into_bound(self.py),
        }
    }
}

/// Gives the columns by which the plan splits, in its order.
fn key_names(report: &Report) -> Vec<&'static str> {
    let names = report.plan.by.iter().flat_map(|dimension| match dimension {
        Dimension::Queue => ["queue", ""],
        Dimension::Agent => ["agent", ""],
        Dimension::Project => ["project", ""],
        Dimension::Interval { .. } => ["from", "until"],
    });
    names.filter(|name| !name.is_empty()).collect()
}

fn key_cells<'py>(
    names: &[&'static str],
    key: &GroupKey,
    texts: &mut Texts<'py>,
) -> PyResult<Vec<Cell<'py>>> {
    let py = texts.py;
    let bound =
        |end: fn(&Period) -> talktime::base::Instant| key.interval.as_ref().map(end).to_py(py);
    names
        .iter()
        .map(|name| match *name {
            "queue" => Ok(texts.maybe(key.queue.as_ref().map(|queue| queue.as_str()))),
            "agent" => Ok(texts.maybe(key.agent.as_ref().map(|agent| agent.as_str()))),
            "project" => Ok(texts.maybe(key.project.as_ref().map(|project| project.as_str()))),
            "from" => bound(Period::from),
            _ => bound(Period::until),
        })
        .collect()
}

/// Gives one row a figure: the group, `kpi`, `part`, `numerator`, `denominator`, `value`.
pub(crate) fn long<'py>(py: Python<'py>, report: &Report) -> PyResult<Bound<'py, PyDict>> {
    let mut texts = Texts {
        py,
        made: BTreeMap::new(),
    };
    let names = key_names(report);
    let mut keys: Vec<Vec<Cell<'py>>> = vec![Vec::new(); names.len()];
    let (mut kpis, mut parts) = (Vec::new(), Vec::new());
    let (mut numerators, mut denominators, mut values) = (Vec::new(), Vec::new(), Vec::new());
    for group in &report.groups {
        let cells = key_cells(&names, &group.key, &mut texts)?;
        for figure in &group.figures {
            for (column, cell) in keys.iter_mut().zip(&cells) {
                column.push(cell.clone());
            }
            kpis.push(texts.get(figure.kpi.as_str()));
            parts.push(texts.maybe(figure.part.as_ref().map(Code::as_str)));
            numerators.push(figure.ratio.numerator);
            denominators.push(figure.ratio.denominator);
            values.push(figure.value);
        }
    }
    let columns = PyDict::new(py);
    for (name, column) in names.iter().zip(keys) {
        columns.set_item(name, PyList::new(py, column)?)?;
    }
    columns.set_item("kpi", PyList::new(py, kpis)?)?;
    columns.set_item("part", PyList::new(py, parts)?)?;
    columns.set_item("numerator", PyList::new(py, numerators)?)?;
    columns.set_item("denominator", PyList::new(py, denominators)?)?;
    columns.set_item("value", PyList::new(py, values)?)?;
    Ok(columns)
}

/// Gives one row a group: the group, then the value of each figure under its id, `id:part` for a part.
pub(crate) fn wide<'py>(py: Python<'py>, report: &Report) -> PyResult<Bound<'py, PyDict>> {
    let mut texts = Texts {
        py,
        made: BTreeMap::new(),
    };
    let names = key_names(report);
    let mut keys: Vec<Vec<Cell<'py>>> = vec![Vec::new(); names.len()];
    let figures = figure_names(&report.groups);
    let mut columns: BTreeMap<&str, Vec<Option<f64>>> = figures
        .iter()
        .map(|name| (name.as_str(), Vec::new()))
        .collect();
    for group in &report.groups {
        let cells = key_cells(&names, &group.key, &mut texts)?;
        keys.iter_mut()
            .zip(cells)
            .for_each(|(column, cell)| column.push(cell));
        let values: BTreeMap<String, Option<f64>> = group
            .figures
            .iter()
            .map(|figure| (figure_name(figure), figure.value))
            .collect();
        for (name, column) in &mut columns {
            column.push(values.get(*name).copied().flatten());
        }
    }
    let dict = PyDict::new(py);
    for (name, column) in names.iter().zip(keys) {
        dict.set_item(name, PyList::new(py, column)?)?;
    }
    for name in &figures {
        let column = columns.remove(name.as_str()).unwrap_or_default();
        dict.set_item(name, PyList::new(py, column)?)?;
    }
    Ok(dict)
}

fn figure_name(figure: &Figure) -> String {
    match &figure.part {
        Some(part) => format!("{}:{part}", figure.kpi),
        None => figure.kpi.to_string(),
    }
}

/// Lists the figures of all groups, in the order in which they first come.
fn figure_names(groups: &[GroupReport]) -> Vec<String> {
    let mut seen = std::collections::BTreeSet::new();
    let all = groups
        .iter()
        .flat_map(|group| &group.figures)
        .map(figure_name);
    all.filter(|name| seen.insert(name.clone())).collect()
}
