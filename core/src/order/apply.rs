//! How an event changes an order. Total: an event that cannot have come is named, never a panic.

use super::event::{OrderEntry, OrderEvent};
use super::item::{OrderItemState, OrderLine, OrderOutcome};
use super::payment::{Payment, Refund};
use super::state::{Order, OrderCancellation, OrderParts, OrderParty, OrderState, PlannedVisit};
use super::table::TABLE;
use super::{balance, fits as must};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{
    Codes, Misfit, NO_BEGINNING, NOT_HERE, SECOND_BEGINNING, Table, Workflow, fits,
    shape_of_workflow,
};
use crate::base::{Instant, OrderItemId, VisitId};

impl Workflow for Order {
    shape_of_workflow!(Order, OrderParts, OrderEvent, OrderEntry);
    const CODES: Codes = Codes::shared("order.state.none");
    const TABLE: Table = TABLE;

    fn begin(event: &OrderEvent, envelope: &Envelope, now: Instant) -> Result<OrderParts, Misfit> {
        let OrderEvent::Drafted {
            order,
            person,
            project,
            application,
            currency,
            account,
            months_ahead,
            items,
            wanted_from,
            wanted_by,
        } = event
        else {
            return Err(NO_BEGINNING);
        };
        fits(must::items(items, *currency) && must::months(*months_ahead))?;
        fits(must::days(*wanted_from, *wanted_by))?;
        Ok(OrderParts {
            order: order.clone(),
            person: person.clone(),
            project: project.clone(),
            application: application.clone(),
            currency: *currency,
            account: account.clone(),
            months_ahead: *months_ahead,
            items: lines(items),
            wanted_from: *wanted_from,
            wanted_by: *wanted_by,
            state: OrderState::Draft,
            visits: Vec::new(),
            payments: Vec::new(),
            refunds: Vec::new(),
            fee: None,
            drafted: now,
            started: None,
            ended: None,
            changed: now,
            applied: vec![envelope.command.clone()],
        })
    }

    fn change(parts: &mut OrderParts, event: &OrderEvent, now: Instant) -> Result<(), Misfit> {
        use OrderState as S;
        match event {
            OrderEvent::Drafted { .. } => Err(SECOND_BEGINNING),
            OrderEvent::ItemsChanged { items } => {
                fits(parts.state == S::Draft && must::items(items, parts.currency))?;
                parts.items = lines(items);
                Ok(())
            }
            OrderEvent::Acknowledged => {
                fits(parts.items.iter().any(OrderLine::changes))?;
                go(parts, &[S::Draft], S::Acknowledged)
            }
            OrderEvent::Rejected { reason } => {
                cancel_open(parts);
                parts.ended = Some(now);
                go(parts, &[S::Acknowledged], S::Rejected { reason: *reason })
            }
            OrderEvent::Started => start(parts, now),
            OrderEvent::Waited { .. }
            | OrderEvent::Held { .. }
            | OrderEvent::HoldOverdue { .. }
            | OrderEvent::Resumed => pause(parts, event, now),
            OrderEvent::VisitPlanned { visit, items } => plan(parts, visit, items),
            OrderEvent::ItemCompleted { item, visit } => complete(parts, item, visit.as_ref()),
            OrderEvent::ItemFailed { item, cause } => {
                end_item(parts, item, OrderItemState::Failed { cause: *cause })
            }
            OrderEvent::Repriced { .. }
            | OrderEvent::AccountChanged { .. }
            | OrderEvent::PaymentRecorded { .. }
            | OrderEvent::Refunded { .. } => money(parts, event, now),
            OrderEvent::AnswerOverdue { .. }
            | OrderEvent::CancellationRequested { .. }
            | OrderEvent::CancellationGranted { .. }
            | OrderEvent::CancellationRefused { .. }
            | OrderEvent::ItemsCancelled => cancel(parts, event, now),
            OrderEvent::Ended { outcome } => end(parts, *outcome, now),
        }
    }
}

fn lines(items: &[super::item::OrderItem]) -> Vec<OrderLine> {
    let line = |item: &super::item::OrderItem| OrderLine {
        item: item.clone(),
        state: OrderItemState::Acknowledged,
    };
    items.iter().map(line).collect()
}

/// Goes from one of some states to another.
fn go(parts: &mut OrderParts, from: &[OrderState], to: OrderState) -> Result<(), Misfit> {
    fits(from.contains(&parts.state))?;
    parts.state = to;
    Ok(())
}

fn start(parts: &mut OrderParts, now: Instant) -> Result<(), Misfit> {
    fits(must::is_payable(parts))?;
    parts.started = Some(now);
    for line in parts.items.iter_mut().filter(|line| line.is_open()) {
        line.state = OrderItemState::InProgress;
    }
    go(parts, &[OrderState::Acknowledged], OrderState::InProgress)
}

fn pause(parts: &mut OrderParts, event: &OrderEvent, now: Instant) -> Result<(), Misfit> {
    let ahead = |until: &Option<Instant>| fits(until.is_none_or(|at| now < at));
    match event {
        OrderEvent::Waited { reason, until } => {
            ahead(until)?;
            let (reason, until) = (*reason, *until);
            let to = OrderState::Pending { reason, until };
            go(parts, &[OrderState::InProgress], to)
        }
        OrderEvent::Held { reason, until } => {
            ahead(until)?;
            let to = OrderState::Held {
                reason: *reason,
                until: *until,
                overdue: false,
            };
            go(parts, &[OrderState::InProgress], to)
        }
        OrderEvent::HoldOverdue { at } => match &mut parts.state {
            OrderState::Held { until, overdue, .. } => {
                fits(*until == Some(*at) && *at <= now && !*overdue)?;
                *overdue = true;
                Ok(())
            }
            _ => Err(NOT_HERE),
        },
        _ => {
            let waits = matches!(
                parts.state,
                OrderState::Pending { .. } | OrderState::Held { .. }
            );
            fits(waits)?;
            parts.state = OrderState::InProgress;
            Ok(())
        }
    }
}

/// The order is being carried out, or will be once it has waited.
pub(super) const fn is_under_way(state: &OrderState) -> bool {
    matches!(
        state,
        OrderState::InProgress | OrderState::Pending { .. } | OrderState::Held { .. }
    )
}

fn plan(parts: &mut OrderParts, visit: &VisitId, items: &[OrderItemId]) -> Result<(), Misfit> {
    fits(is_under_way(&parts.state) && must::visit_items(parts, items))?;
    fits(parts.visits.iter().all(|one| one.visit != *visit))?;
    let open = |item: &OrderItemId| {
        parts
            .items
            .iter()
            .any(|line| line.item.id == *item && line.is_open())
    };
    fits(items.iter().all(open))?;
    parts.visits.push(PlannedVisit {
        visit: visit.clone(),
        items: items.to_vec(),
    });
    Ok(())
}

fn complete(
    parts: &mut OrderParts,
    item: &OrderItemId,
    visit: Option<&VisitId>,
) -> Result<(), Misfit> {
    let line = parts.items.iter().find(|line| line.item.id == *item);
    fits(visit.is_some() || line.is_some_and(|line| !line.item.needs_visit))?;
    let planned = |visit: &VisitId| {
        let mut own = parts.visits.iter();
        own.any(|one| one.visit == *visit && one.items.contains(item))
    };
    fits(visit.is_none_or(planned))?;
    let visit = visit.cloned();
    end_item(parts, item, OrderItemState::Completed { visit })
}

fn end_item(
    parts: &mut OrderParts,
    item: &OrderItemId,
    state: OrderItemState,
) -> Result<(), Misfit> {
    fits(parts.state == OrderState::InProgress)?;
    let line = parts.items.iter_mut().find(|line| line.item.id == *item);
    let line = line.filter(|line| line.is_open()).ok_or(NOT_HERE)?;
    line.state = state;
    Ok(())
}

/// The order can still be put together or carried out.
pub(super) const fn is_open(state: &OrderState) -> bool {
    matches!(state, OrderState::Draft | OrderState::Acknowledged) || is_under_way(state)
}

fn money(parts: &mut OrderParts, event: &OrderEvent, now: Instant) -> Result<(), Misfit> {
    match event {
        OrderEvent::Repriced { item, price } => {
            let charged = matches!(
                parts.state,
                OrderState::Ended {
                    outcome: OrderOutcome::Completed | OrderOutcome::Partial
                }
            );
            fits(charged || is_open(&parts.state))?;
            fits(price.currency().is_none_or(|own| own == parts.currency))?;
            fits(must::is_payable_at(parts, price))?;
            let line = parts.items.iter_mut().find(|line| line.item.id == *item);
            let line = line.filter(|line| line.counts()).ok_or(NOT_HERE)?;
            line.item.price = price.clone();
            Ok(())
        }
        OrderEvent::AccountChanged { account } => {
            fits(is_open(&parts.state) && parts.account.as_ref() != Some(account))?;
            parts.account = Some(account.clone());
            Ok(())
        }
        OrderEvent::PaymentRecorded {
            payment,
            account,
            amount,
            method,
        } => {
            fits(parts.state != OrderState::Draft && parts.account.as_ref() == Some(account))?;
            fits(must::paid(*amount, parts.currency) && !must::is_booked(parts, payment))?;
            fits(!must::is_full(parts.payments.len()))?;
            parts.payments.push(Payment {
                payment: payment.clone(),
                account: account.clone(),
                amount: *amount,
                method: *method,
                at: now,
            });
            Ok(())
        }
        OrderEvent::Refunded { refund, of, amount } => {
            fits(must::paid(*amount, parts.currency) && !must::is_booked(parts, refund))?;
            fits(must::refundable(parts, of).is_some_and(|left| amount.minor <= left))?;
            fits(must::is_owed(&balance::of(parts), *amount))?;
            fits(!must::is_full(parts.refunds.len()))?;
            parts.refunds.push(Refund {
                refund: refund.clone(),
                of: of.clone(),
                amount: *amount,
                at: now,
            });
            Ok(())
        }
        _ => Err(NOT_HERE),
    }
}

fn cancel(parts: &mut OrderParts, event: &OrderEvent, now: Instant) -> Result<(), Misfit> {
    use OrderState as S;
    match (event, &parts.state) {
        (OrderEvent::AnswerOverdue { at }, S::Pending { until, .. }) => {
            fits(*until == Some(*at) && *at <= now)?;
            parts.state = S::AssessingCancellation {
                by: OrderParty::Centre,
                reason: OrderCancellation::NoAnswer,
            };
            Ok(())
        }
        (OrderEvent::CancellationRequested { by, reason }, state) => {
            fits(is_open(state) && *state != S::Draft)?;
            let (by, reason) = (*by, *reason);
            parts.state = S::AssessingCancellation { by, reason };
            Ok(())
        }
        (OrderEvent::CancellationGranted { fee }, S::AssessingCancellation { reason, .. }) => {
            fits(fee.is_none_or(|fee| must::fee(fee, parts.currency)))?;
            parts.state = S::PendingCancellation { reason: *reason };
            parts.fee = *fee;
            Ok(())
        }
        (OrderEvent::CancellationRefused { .. }, S::AssessingCancellation { .. }) => {
            parts.state = match parts.started {
                Some(_) => S::InProgress,
                None => S::Acknowledged,
            };
            Ok(())
        }
        (OrderEvent::ItemsCancelled, S::PendingCancellation { .. }) => {
            cancel_open(parts);
            Ok(())
        }
        _ => Err(NOT_HERE),
    }
}

fn cancel_open(parts: &mut OrderParts) {
    for line in parts.items.iter_mut().filter(|line| line.is_open()) {
        line.state = OrderItemState::Cancelled;
    }
}

/// The items say how the order ends.
pub(super) fn outcome(parts: &OrderParts) -> Option<OrderOutcome> {
    let lines = parts.items.iter().filter(|line| line.changes());
    let states: Vec<_> = lines.map(|line| line.state.clone()).collect();
    OrderOutcome::of(&states)
}

fn end(parts: &mut OrderParts, how: OrderOutcome, now: Instant) -> Result<(), Misfit> {
    let here = matches!(
        parts.state,
        OrderState::InProgress | OrderState::PendingCancellation { .. }
    );
    fits(here && outcome(parts) == Some(how))?;
    parts.state = OrderState::Ended { outcome: how };
    parts.ended = Some(now);
    Ok(())
}
