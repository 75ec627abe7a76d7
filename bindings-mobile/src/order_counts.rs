//! What is counted of orders, and their figures.

use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedApplication, CheckedOrder, CheckedRecovery, CheckedTaxiRequest, CheckedVisit,
    GroupReport, OrderCounts,
};

/// Counts applications, orders, visits, recoveries and taxi requests.
///
/// # Errors
/// Where one of them is not one that commands lead to.
#[uniffi::export(default(
    applications = [], orders = [], visits = [], recoveries = [], taxi_requests = []
))]
pub fn order_counts_of(
    applications: Vec<CheckedApplication>,
    orders: Vec<CheckedOrder>,
    visits: Vec<CheckedVisit>,
    recoveries: Vec<CheckedRecovery>,
    taxi_requests: Vec<CheckedTaxiRequest>,
) -> Result<OrderCounts, TalktimeError> {
    let mut counts = OrderCounts::default();
    applications
        .iter()
        .for_each(|one| counts.add_application(one));
    orders.iter().for_each(|one| counts.add_order(one));
    visits.iter().for_each(|one| counts.add_visit(one));
    recoveries.iter().for_each(|one| counts.add_recovery(one));
    taxi_requests
        .iter()
        .for_each(|one| counts.add_taxi_request(one));
    Ok(counts)
}

/// Joins the counts of two parts to those of both.
#[uniffi::export]
pub fn order_counts_joined(counts: OrderCounts, other: OrderCounts) -> OrderCounts {
    counts.joined(&other)
}

/// Computes every figure.
#[uniffi::export]
pub fn order_counts_report(counts: OrderCounts) -> GroupReport {
    counts.report()
}
