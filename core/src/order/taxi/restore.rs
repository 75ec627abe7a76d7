//! What a stored taxi request is checked for before it is taken back: everything that commands guarantee.

use super::state::{TaxiRequestParts, TaxiRequestState as S};
use crate::base::Invalid;
use crate::base::workflow::engine::{require, require_applied_once};

pub(super) fn check(parts: &TaxiRequestParts) -> Result<(), Invalid> {
    require(
        parts.revision > 0,
        "order.taxi_request.restore.revision",
        "revision",
    )?;
    require(
        state_fits(parts),
        "order.taxi_request.restore.state",
        "state",
    )?;
    require(
        deadline_fits(parts),
        "order.taxi_request.restore.deadline",
        "overdue",
    )?;
    require(
        in_order(parts),
        "order.taxi_request.restore.order",
        "changed",
    )?;
    require_applied_once(&parts.applied)
}

/// Dispatch has nothing that was not confirmed, and only what it had can have lost its driver.
fn state_fits(parts: &TaxiRequestParts) -> bool {
    let (confirmed, passed) = (parts.read_back.is_some(), parts.passed.is_some());
    let here = match parts.state {
        S::Received => !confirmed && !passed,
        S::AddressConfirmed => confirmed && !passed,
        S::Cancelled { .. } => confirmed || !passed,
        _ => confirmed && passed,
    };
    here && (passed || parts.driver_cancellations == 0)
}

fn deadline_fits(parts: &TaxiRequestParts) -> bool {
    let due = parts.hand_over_by.is_none_or(|at| parts.received <= at);
    let noticed = |at| {
        let before_it_was_passed = parts.passed.is_none_or(|passed| at <= passed);
        parts.hand_over_by == Some(at) && at <= parts.changed && before_it_was_passed
    };
    due && parts.overdue.is_none_or(noticed)
}

fn in_order(parts: &TaxiRequestParts) -> bool {
    let happened = [
        Some(parts.first_word),
        Some(parts.received),
        parts.read_back.as_ref().map(|read_back| read_back.at),
        parts.passed,
        Some(parts.changed),
    ];
    let ahead = parts.pick_up_at.is_none_or(|at| parts.received < at);
    ahead && happened.into_iter().flatten().is_sorted()
}
