//! Runs the shared vector of the figures of orders: everything that the matrices hold, counted by hand.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use talktime::application::Application;
use talktime::base::Invalid;
use talktime::order::{Order, OrderCounts, Recovery, TaxiRequest, Visit, registry};

const FILE: &str = include_str!("../vectors/order/figures.json");
const MATRICES: [&str; 5] = [
    include_str!("../vectors/application/workflow_matrix.json"),
    include_str!("../vectors/order/order_matrix.json"),
    include_str!("../vectors/order/visit_matrix.json"),
    include_str!("../vectors/order/recovery_matrix.json"),
    include_str!("../vectors/order/taxi_request_matrix.json"),
];

#[derive(Deserialize)]
struct File {
    counts: OrderCounts,
    ratios: BTreeMap<String, (i64, u64)>,
}

/// Counts a stored state of the matrix at that place.
fn add(counts: &mut OrderCounts, matrix: usize, text: &str) -> Result<(), Invalid> {
    match matrix {
        0 => counts.add_application(&Application::from_json(text)?),
        1 => counts.add_order(&Order::from_json(text)?),
        2 => counts.add_visit(&Visit::from_json(text)?),
        3 => counts.add_recovery(&Recovery::from_json(text)?),
        _ => counts.add_taxi_request(&TaxiRequest::from_json(text)?),
    }
    Ok(())
}

#[test]
fn every_figure_of_orders_is_the_one_counted_by_hand() {
    let file: File = serde_json::from_str(FILE).unwrap();
    let (mut counts, mut parts) = (OrderCounts::default(), OrderCounts::default());
    for (place, matrix) in MATRICES.iter().enumerate() {
        let matrix: Value = serde_json::from_str(matrix).unwrap();
        let mut part = OrderCounts::default();
        for state in matrix["states"].as_object().unwrap().values() {
            add(&mut counts, place, &state.to_string()).unwrap();
            add(&mut part, place, &state.to_string()).unwrap();
        }
        parts = part.joined(&parts);
    }
    assert_eq!(counts, file.counts);
    assert_eq!(parts, counts);
    let report = counts.report();
    let told = report.figures.iter().map(|figure| {
        let ratio = figure.ratio;
        (
            figure.kpi.as_str().to_owned(),
            (ratio.numerator, ratio.denominator),
        )
    });
    let told: BTreeMap<_, _> = told.collect();
    assert_eq!(told, file.ratios);
    let names: Vec<_> = registry().into_iter().map(|kpi| kpi.id).collect();
    let figures: Vec<_> = report.figures.iter().map(|one| one.kpi.clone()).collect();
    assert_eq!(figures, names);
    let none = OrderCounts::default().report();
    assert!(none.figures.iter().all(|figure| figure.value.is_none()));
}
