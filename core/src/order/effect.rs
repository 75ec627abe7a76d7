//! The events of a command whose guards all held.

use super::command::{OrderCommand, OrderFacts};
use super::event::OrderEvent;
use super::item::{OrderItemState, OrderLine, OrderOutcome};
use super::state::{Order, OrderParts, OrderState};
use super::visit_fact::{VisitFact, VisitStanding};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::Workflow as _;
use crate::base::{Instant, OrderItemId, VisitId, to_the_microsecond};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a OrderParts>,
    pub(super) facts: &'a OrderFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn now(&self) -> Instant {
        Order::now(self.envelope)
    }

    pub(super) fn events(&self, command: &OrderCommand) -> Vec<OrderEvent> {
        match command.clone() {
            OrderCommand::Elapse => self.elapse(),
            OrderCommand::CompleteItem { item } => {
                let state = OrderItemState::Completed { visit: None };
                let end = self.end_with(&item, state);
                let visit = self.held_visit(&item).cloned();
                let event = OrderEvent::ItemCompleted { item, visit };
                [event].into_iter().chain(end).collect()
            }
            OrderCommand::FailItem { item, cause } => {
                let end = self.end_with(&item, OrderItemState::Failed { cause });
                let event = OrderEvent::ItemFailed { item, cause };
                [event].into_iter().chain(end).collect()
            }
            OrderCommand::ConfirmCancellation => {
                let outcome = self.outcome(|line| match line.state.is_final() {
                    true => line.state.clone(),
                    false => OrderItemState::Cancelled,
                });
                let end = outcome.map(|outcome| OrderEvent::Ended { outcome });
                [OrderEvent::ItemsCancelled]
                    .into_iter()
                    .chain(end)
                    .collect()
            }
            other => one_event(other).into_iter().collect(),
        }
    }

    /// The visit in which an item was carried out, by the facts: the last one that was planned for it and was
    /// held.
    pub(super) fn held_visit(&self, item: &OrderItemId) -> Option<&VisitId> {
        let planned = &self.parts?.visits;
        let mut own = planned.iter().rev().filter(|one| one.items.contains(item));
        own.find(|one| {
            self.fact(&one.visit).is_some_and(|fact| {
                fact.standing == VisitStanding::Held && fact.items.contains(item)
            })
        })
        .map(|one| &one.visit)
    }

    /// What is told of a visit.
    pub(super) fn fact(&self, visit: &VisitId) -> Option<&VisitFact> {
        let mut facts = self.facts.visits.iter();
        facts.find(|fact| fact.visit == *visit)
    }

    /// The end of the order, where an item that comes to its end is the last.
    fn end_with(&self, item: &OrderItemId, state: OrderItemState) -> Option<OrderEvent> {
        let outcome = self.outcome(|line| match line.item.id == *item {
            true => state.clone(),
            false => line.state.clone(),
        });
        outcome.map(|outcome| OrderEvent::Ended { outcome })
    }

    fn outcome(&self, state: impl Fn(&OrderLine) -> OrderItemState) -> Option<OrderOutcome> {
        let lines = self.parts?.items.iter();
        let states: Vec<_> = lines.filter(|line| line.changes()).map(state).collect();
        OrderOutcome::of(&states)
    }

    /// Everything whose deadline has come, each at its own instant.
    fn elapse(&self) -> Vec<OrderEvent> {
        let come = |until: &Option<Instant>| until.filter(|at| *at <= self.now());
        let event = match self.parts.map(|order| &order.state) {
            Some(OrderState::Pending { until, .. }) => {
                come(until).map(|at| OrderEvent::AnswerOverdue { at })
            }
            Some(OrderState::Held {
                until,
                overdue: false,
                ..
            }) => come(until).map(|at| OrderEvent::HoldOverdue { at }),
            _ => None,
        };
        event.into_iter().collect()
    }
}

/// The event of a command that has one of the same words.
fn one_event(command: OrderCommand) -> Option<OrderEvent> {
    Some(match command {
        OrderCommand::Draft {
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
        } => OrderEvent::Drafted {
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
        },
        OrderCommand::ChangeItems { items } => OrderEvent::ItemsChanged { items },
        OrderCommand::Acknowledge => OrderEvent::Acknowledged,
        OrderCommand::Reject { reason } => OrderEvent::Rejected { reason },
        OrderCommand::CarryOut => OrderEvent::Started,
        OrderCommand::Wait { reason, until } => OrderEvent::Waited {
            reason,
            until: until.map(to_the_microsecond),
        },
        OrderCommand::Hold { reason, until } => OrderEvent::Held {
            reason,
            until: until.map(to_the_microsecond),
        },
        OrderCommand::Resume => OrderEvent::Resumed,
        OrderCommand::PlanVisit { visit, items } => OrderEvent::VisitPlanned { visit, items },
        OrderCommand::Reprice { item, price } => OrderEvent::Repriced { item, price },
        OrderCommand::ChangeAccount { account } => OrderEvent::AccountChanged { account },
        OrderCommand::RecordPayment {
            payment,
            account,
            amount,
            method,
        } => OrderEvent::PaymentRecorded {
            payment,
            account,
            amount,
            method,
        },
        OrderCommand::Refund { refund, of, amount } => OrderEvent::Refunded { refund, of, amount },
        OrderCommand::RequestCancellation { by, reason } => {
            OrderEvent::CancellationRequested { by, reason }
        }
        OrderCommand::GrantCancellation { fee } => OrderEvent::CancellationGranted { fee },
        OrderCommand::RefuseCancellation { reason } => OrderEvent::CancellationRefused { reason },
        OrderCommand::CompleteItem { .. }
        | OrderCommand::FailItem { .. }
        | OrderCommand::ConfirmCancellation
        | OrderCommand::Elapse => return None,
    })
}
