//! What is counted of orders, and their figures.

use pyo3::prelude::*;
use talktime::application::Application;
use talktime::order::{Order, OrderCounts, Recovery, TaxiRequest, Visit};

use crate::host::{Host, class_name, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Counts applications, orders, visits, recoveries and taxi requests.
#[pyfunction]
pub(crate) fn order_counts_of<'py>(things: Given<'_, 'py>) -> Made<'py> {
    let mut counts = OrderCounts::default();
    for thing in things.try_iter()? {
        let thing = thing?;
        match class_name(&thing)?.as_str() {
            "Application" => counts.add_application(&given::<Application>(&thing)?),
            "Order" => counts.add_order(&given::<Order>(&thing)?),
            "Visit" => counts.add_visit(&given::<Visit>(&thing)?),
            "Recovery" => counts.add_recovery(&given::<Recovery>(&thing)?),
            _ => counts.add_taxi_request(&given::<TaxiRequest>(&thing)?),
        }
    }
    counts.to_py(things.py())
}

/// Joins the counts of two parts to those of both.
#[pyfunction]
pub(crate) fn order_counts_joined<'py>(counts: Given<'_, 'py>, other: Given<'_, 'py>) -> Made<'py> {
    let joined = given::<OrderCounts>(counts)?.joined(&given(other)?);
    joined.to_py(counts.py())
}

/// Computes every figure.
#[pyfunction]
pub(crate) fn order_counts_report<'py>(counts: Given<'_, 'py>) -> Made<'py> {
    given::<OrderCounts>(counts)?.report().to_py(counts.py())
}
