//! What a stored order is checked for before it is taken back: everything that commands guarantee.

use std::collections::BTreeSet;

use super::apply::{is_under_way, outcome};
use super::fits as must;
use super::item::{OrderItemState, OrderLine};
use super::state::{OrderParts, OrderState};
use crate::base::Invalid;
use crate::base::workflow::engine::{require, require_applied_once};

pub(super) fn check(parts: &OrderParts) -> Result<(), Invalid> {
    let items: Vec<_> = parts.items.iter().map(|line| line.item.clone()).collect();
    let known = must::items(&items, parts.currency) && must::months(parts.months_ahead);
    require(known, "order.restore.items", "items")?;
    require(visits_fit(parts), "order.restore.visits", "visits")?;
    require(state_fits(parts), "order.restore.state", "state")?;
    require(money_fits(parts), "order.restore.money", "payments")?;
    require(in_order(parts), "order.restore.order", "changed")?;
    require_applied_once(&parts.applied)
}

/// Each visit stands once and is for items of the order; what needs one was completed in one.
fn visits_fit(parts: &OrderParts) -> bool {
    let mut seen = BTreeSet::new();
    let once = parts.visits.iter().all(|one| seen.insert(&one.visit));
    let known = parts
        .visits
        .iter()
        .all(|one| must::visit_items(parts, &one.items));
    once && known && parts.items.iter().all(|line| held(parts, line))
}

fn held(parts: &OrderParts, line: &OrderLine) -> bool {
    match &line.state {
        OrderItemState::Completed { visit: None } => !line.item.needs_visit,
        OrderItemState::Completed { visit: Some(visit) } => parts
            .visits
            .iter()
            .any(|one| one.visit == *visit && one.items.contains(&line.item.id)),
        _ => true,
    }
}

/// The state of the order is that of its items.
fn state_fits(parts: &OrderParts) -> bool {
    let started = parts.started.is_some();
    let lines = || parts.items.iter().filter(|line| line.changes());
    let still = parts.items.iter().filter(|line| !line.changes());
    let untouched = |line: &OrderLine| line.state == OrderItemState::Acknowledged;
    let some = lines().next().is_some();
    let all = |state: &OrderItemState| lines().all(|line| line.state == *state);
    let begun = if started {
        lines().all(|line| !untouched(line))
    } else {
        parts.visits.is_empty() && lines().all(|line| line.state != OrderItemState::InProgress)
    };
    let open = lines().any(OrderLine::is_open);
    let here = match &parts.state {
        OrderState::Draft => !started && all(&OrderItemState::Acknowledged),
        OrderState::Acknowledged => !started && some && all(&OrderItemState::Acknowledged),
        OrderState::Rejected { .. } => !started && some && all(&OrderItemState::Cancelled),
        state if is_under_way(state) => started && open,
        OrderState::AssessingCancellation { .. } | OrderState::PendingCancellation { .. } => open,
        OrderState::Ended { outcome: how } => outcome(parts) == Some(*how),
        _ => false,
    };
    let overdue = !matches!(
        parts.state,
        OrderState::Held {
            until: None,
            overdue: true,
            ..
        }
    );
    here && begun && overdue && still.into_iter().all(untouched)
}

/// Nothing was paid for a draft, and no more went back than was paid.
fn money_fits(parts: &OrderParts) -> bool {
    let mut seen = BTreeSet::new();
    let paid = &parts.payments;
    let back = &parts.refunds;
    let bounds = paid
        .iter()
        .all(|one| must::paid(one.amount, parts.currency))
        && back
            .iter()
            .all(|one| must::paid(one.amount, parts.currency));
    let once = paid.iter().all(|one| seen.insert(&one.payment))
        && back.iter().all(|one| seen.insert(&one.refund));
    let covered = |of| must::refundable(parts, of).is_some_and(|left| left >= 0);
    let drafted = parts.state == OrderState::Draft && !(paid.is_empty() && parts.fee.is_none());
    let payable = (parts.account.is_some() || paid.is_empty())
        && (parts.started.is_none() || must::is_payable(parts));
    let cancelled = |line: &OrderLine| line.state == OrderItemState::Cancelled;
    let cancelling = match parts.state {
        OrderState::PendingCancellation { .. } => true,
        OrderState::Ended { .. } => parts.items.iter().any(cancelled),
        _ => false,
    };
    let fee = parts
        .fee
        .is_none_or(|fee| cancelling && must::fee(fee, parts.currency));
    bounds
        && once
        && fee
        && payable
        && !drafted
        && back.iter().all(|refund| covered(&refund.of))
        && !must::is_full(paid.len().saturating_sub(1))
        && !must::is_full(back.len().saturating_sub(1))
}

fn in_order(parts: &OrderParts) -> bool {
    let within = |at| parts.drafted <= at && at <= parts.changed;
    let over = matches!(
        parts.state,
        OrderState::Rejected { .. } | OrderState::Ended { .. }
    );
    let until = match &parts.state {
        OrderState::Held {
            until: Some(until),
            overdue: true,
            ..
        } => *until <= parts.changed,
        _ => true,
    };
    must::days(parts.wanted_from, parts.wanted_by)
        && parts.drafted <= parts.changed
        && parts.started.is_none_or(within)
        && parts.ended.is_none_or(within)
        && over == parts.ended.is_some()
        && parts
            .started
            .zip(parts.ended)
            .is_none_or(|(from, to)| from <= to)
        && parts.payments.iter().all(|one| within(one.at))
        && parts.payments.is_sorted_by_key(|one| one.at)
        && parts.refunds.iter().all(|one| within(one.at))
        && parts.refunds.is_sorted_by_key(|one| one.at)
        && until
}
