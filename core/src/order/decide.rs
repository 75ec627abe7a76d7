//! What a command does to an order: pure, every guard checked, all that fail reported.

use std::collections::BTreeSet;

use super::balance::{ITEMS_MAX, MONTHS_MAX, PAYMENTS_MAX};
use super::command::{OrderCommand, OrderFacts};
use super::effect::Asked;
use super::event::OrderEntry;
use super::item::{OrderItem, OrderLine};
use super::price::ItemPrice;
use super::state::{Order, OrderParts};
use super::visit_fact::VisitStanding;
use super::{balance, fits as must};
use crate::base::workflow::{Envelope, Guards, Role, engine, plain};
use crate::base::{
    Code, Currency, Denial, ErrorKind, FailedGuard, Instant, Money, NamedFact, OrderItemId,
    PaymentAccountId, PaymentId, VisitId, to_the_microsecond,
};

/// Says what a command does to an order: the entries to append, or the denial with every guard that failed.
///
/// `state` is empty before an order. A command whose id was applied already, and an `Elapse` at which
/// nothing is due, give no entries. A crew has no part in orders, and there is no command for cash.
///
/// # Errors
/// A [`Denial`]: `base.workflow.wrong_state` where the table has no such row; `base.workflow.clock_back`
/// where the envelope is older than the last change; `order.actor.*` where the role may not; the items:
/// `order.item_repeated`, `.item_unknown`, `.item_ended`, `.too_many_items`, `.nothing_to_do`; the start:
/// `.address_missing` once for each part, `.address_not_read_back`, `.account_missing`; days and limits:
/// `.dates_reversed`, `.until_past`, `.too_many_months`; visits: `.visit_repeated`, `.visit_without_items`,
/// `.visit_unknown`, `.visit_of_another`, `.visit_not_held`, `.past_point_of_no_return`, `.visit_held`,
/// `.visit_ahead`; money: `.other_currency`, `.amount_negative`, `.amount_not_positive`, `.amount_too_large`,
/// `.payment_other_account`, `.account_same`, `.payment_repeated`, `.payment_unknown`,
/// `.refund_over_payment`, `.refund_not_owed`, `.too_many_payments`, `.item_not_charged`.
pub fn decide(
    state: Option<&Order>,
    command: &OrderCommand,
    facts: &OrderFacts,
    envelope: &Envelope,
) -> Result<Vec<OrderEntry>, Denial> {
    let parts = state.map(Order::parts);
    let asked = Asked {
        parts,
        facts,
        envelope,
    };
    let guard = |guards: &mut Guards, here: bool| {
        guards.takes_part(envelope.role, "order.actor.role");
        if here {
            asked.guard(guards, command);
        }
    };
    engine::decide::<Order>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    fn guard(&self, guards: &mut Guards, command: &OrderCommand) {
        use OrderCommand as C;
        match command {
            C::Draft {
                currency,
                months_ahead,
                items,
                wanted_from,
                wanted_by,
                ..
            } => {
                guard_items(guards, items, *currency);
                guards.require(must::months(*months_ahead), ErrorKind::Limit, || {
                    FailedGuard::plain("order.too_many_months")
                        .with(NamedFact::count("limit", MONTHS_MAX.into()))
                });
                let days = must::days(*wanted_from, *wanted_by);
                guards.require(days, ErrorKind::Invalid, plain("order.dates_reversed"));
            }
            C::Wait { until, .. } | C::Hold { until, .. } => self.guard_until(guards, *until),
            C::Reject { .. } | C::RefuseCancellation { .. } => self.guard_authority(guards),
            C::Resume | C::Elapse => {}
            _ => {
                if let Some(parts) = self.parts {
                    self.guard_known(guards, parts, command);
                }
            }
        }
    }

    /// The guards that look at the order.
    fn guard_known(&self, guards: &mut Guards, parts: &OrderParts, command: &OrderCommand) {
        use OrderCommand as C;
        match command {
            C::ChangeItems { items } => guard_items(guards, items, parts.currency),
            C::Acknowledge => {
                let some = parts.items.iter().any(OrderLine::changes);
                guards.require(some, ErrorKind::Invalid, plain("order.nothing_to_do"));
            }
            C::CarryOut => self.guard_start(guards, parts),
            C::PlanVisit { visit, items } => guard_visit(guards, parts, visit, items),
            C::CompleteItem { item } => {
                guard_open(guards, parts, item);
                self.guard_held(guards, parts, item);
            }
            C::FailItem { item, .. } => guard_open(guards, parts, item),
            C::Reprice { item, price } => {
                self.guard_authority(guards);
                guard_reprice(guards, parts, item, price);
            }
            C::ChangeAccount { account } => {
                let other = parts.account.as_ref() != Some(account);
                guards.require(other, ErrorKind::WrongState, plain("order.account_same"));
            }
            C::RecordPayment {
                payment,
                account,
                amount,
                ..
            } => {
                guard_account(guards, parts, account);
                guard_paid(guards, parts, *amount);
                guard_booking(guards, parts, payment, parts.payments.len());
            }
            C::Refund { refund, of, amount } => {
                self.guard_authority(guards);
                guard_paid(guards, parts, *amount);
                guard_booking(guards, parts, refund, parts.refunds.len());
                guard_refund(guards, parts, of, *amount);
            }
            C::RequestCancellation { .. } => self.guard_return(guards, parts),
            C::GrantCancellation { fee } => {
                self.guard_authority(guards);
                if let Some(fee) = fee {
                    guard_currency(guards, fee.currency, parts.currency);
                    guard_bounds(guards, *fee);
                }
                self.guard_return(guards, parts);
            }
            C::ConfirmCancellation => {
                self.guard_return(guards, parts);
                self.guard_none_ahead(guards, parts);
            }
            _ => {}
        }
    }

    /// An agent puts orders together and carries them out; prices, refunds and refusals are for a senior.
    fn guard_authority(&self, guards: &mut Guards) {
        let may = self.envelope.role != Role::Agent;
        let refused = plain("order.actor.no_authority");
        guards.require(may, ErrorKind::NotAllowed, refused);
    }

    fn guard_until(&self, guards: &mut Guards, until: Option<Instant>) {
        let until = until.map(to_the_microsecond);
        if let Some(until) = until {
            guards.require(self.now() < until, ErrorKind::Invalid, || {
                FailedGuard::plain("order.until_past").with(NamedFact::instant("until", until))
            });
        }
    }

    /// A crew finds the place, and the customer knows what to pay and where.
    fn guard_start(&self, guards: &mut Guards, parts: &OrderParts) {
        for field in &self.facts.address_missing {
            guards.require(false, ErrorKind::Invalid, || {
                FailedGuard::plain("order.address_missing")
                    .with(NamedFact::code("part", field.code()))
            });
        }
        let refused = plain("order.address_not_read_back");
        let read_back = self.facts.address_read_back;
        guards.require(read_back, ErrorKind::NotAllowed, refused);
        let refused = plain("order.account_missing");
        let payable = must::is_payable(parts);
        guards.require(payable, ErrorKind::Invalid, refused);
    }

    /// What is told of visits is of visits of this order, and of each of them something is told.
    fn guard_facts(&self, guards: &mut Guards, parts: &OrderParts) {
        for fact in self
            .facts
            .visits
            .iter()
            .filter(|fact| fact.order != parts.order)
        {
            guards.require(false, ErrorKind::Invalid, || {
                about("order.visit_of_another", &fact.visit)
            });
        }
        for planned in &parts.visits {
            guards.require(
                self.fact(&planned.visit).is_some(),
                ErrorKind::NotAllowed,
                || about("order.visit_unknown", &planned.visit),
            );
        }
    }

    /// What needs a visit is not done before one was held for it.
    fn guard_held(&self, guards: &mut Guards, parts: &OrderParts, item: &OrderItemId) {
        self.guard_facts(guards, parts);
        let line = parts.items.iter().find(|line| line.item.id == *item);
        let needed = line.is_some_and(|line| line.item.needs_visit);
        let held = !needed || self.held_visit(item).is_some();
        guards.require(held, ErrorKind::NotAllowed, || {
            FailedGuard::plain("order.visit_not_held").with(NamedFact::id("item", item))
        });
    }

    /// Once a crew is on its way, and where one was and its work is not entered, nothing is cancelled.
    fn guard_return(&self, guards: &mut Guards, parts: &OrderParts) {
        self.guard_facts(guards, parts);
        for fact in self.own_facts(parts) {
            let under_way = fact.standing == VisitStanding::UnderWay;
            guards.require(!under_way, ErrorKind::NotAllowed, || {
                about("order.past_point_of_no_return", &fact.visit)
            });
            let is_open = |item: &OrderItemId| {
                parts
                    .items
                    .iter()
                    .any(|line| line.item.id == *item && line.is_open())
            };
            let entered = fact.standing != VisitStanding::Held || !fact.items.iter().any(is_open);
            guards.require(entered, ErrorKind::NotAllowed, || {
                about("order.visit_held", &fact.visit)
            });
        }
    }

    fn guard_none_ahead(&self, guards: &mut Guards, parts: &OrderParts) {
        for fact in self.own_facts(parts) {
            let ahead = fact.standing == VisitStanding::Ahead;
            guards.require(!ahead, ErrorKind::NotAllowed, || {
                about("order.visit_ahead", &fact.visit)
            });
        }
    }

    fn own_facts<'b>(
        &'b self,
        parts: &'b OrderParts,
    ) -> impl Iterator<Item = &'b super::visit_fact::VisitFact> {
        let facts = self.facts.visits.iter();
        facts.filter(|fact| fact.order == parts.order)
    }
}

fn about(code: &'static str, visit: &VisitId) -> FailedGuard {
    FailedGuard::plain(code).with(NamedFact::id("visit", visit))
}

fn guard_items(guards: &mut Guards, items: &[OrderItem], currency: Currency) {
    guards.require(items.len() <= ITEMS_MAX, ErrorKind::Limit, || {
        FailedGuard::plain("order.too_many_items").with(NamedFact::count("limit", ITEMS_MAX as u64))
    });
    let mut seen = BTreeSet::new();
    for item in items {
        guards.require(seen.insert(&item.id), ErrorKind::Invalid, || {
            FailedGuard::plain("order.item_repeated").with(NamedFact::id("item", &item.id))
        });
        if let Some(own) = item.price.currency() {
            guard_currency(guards, own, currency);
        }
    }
}

fn guard_currency(guards: &mut Guards, own: Currency, asked: Currency) {
    let name = |currency: Currency| crate::base::Reference::of(currency);
    guards.require(own == asked, ErrorKind::Invalid, || {
        FailedGuard::plain("order.other_currency")
            .with(NamedFact::id("currency", name(own)))
            .with(NamedFact::id("asked", name(asked)))
    });
}

/// What of a price or a fee cannot be.
fn guard_bounds(guards: &mut Guards, amount: Money) {
    let error = super::price::bounded(amount, "").err();
    let code = error.map(
        |error| match error.code == Code::fixed("order.price.negative") {
            true => "order.amount_negative",
            false => "order.amount_too_large",
        },
    );
    if let Some(code) = code {
        guards.require(false, ErrorKind::Invalid, || {
            FailedGuard::plain(code).with(NamedFact::money("amount", amount))
        });
    }
}

fn guard_open(guards: &mut Guards, parts: &OrderParts, item: &OrderItemId) {
    guard_line(guards, parts, item, OrderLine::is_open, "order.item_ended");
}

/// The order has the item, and it is as it must be.
fn guard_line(
    guards: &mut Guards,
    parts: &OrderParts,
    item: &OrderItemId,
    holds: fn(&OrderLine) -> bool,
    otherwise: &'static str,
) {
    let line = parts.items.iter().find(|line| line.item.id == *item);
    let (holds, kind, code) = match line {
        None => (false, ErrorKind::NotFound, "order.item_unknown"),
        Some(line) => (holds(line), ErrorKind::WrongState, otherwise),
    };
    guards.require(holds, kind, || {
        FailedGuard::plain(code).with(NamedFact::id("item", item))
    });
}

fn guard_visit(guards: &mut Guards, parts: &OrderParts, visit: &VisitId, items: &[OrderItemId]) {
    let fresh = parts.visits.iter().all(|one| one.visit != *visit);
    guards.require(fresh, ErrorKind::Invalid, || {
        about("order.visit_repeated", visit)
    });
    guards.require(!items.is_empty(), ErrorKind::Invalid, || {
        about("order.visit_without_items", visit)
    });
    let mut seen = BTreeSet::new();
    for item in items {
        guards.require(seen.insert(item), ErrorKind::Invalid, || {
            FailedGuard::plain("order.item_repeated").with(NamedFact::id("item", item))
        });
        guard_open(guards, parts, item);
    }
}

fn guard_reprice(guards: &mut Guards, parts: &OrderParts, item: &OrderItemId, price: &ItemPrice) {
    if let Some(own) = price.currency() {
        guard_currency(guards, own, parts.currency);
    }
    guard_line(
        guards,
        parts,
        item,
        OrderLine::counts,
        "order.item_not_charged",
    );
    let payable = must::is_payable_at(parts, price);
    guards.require(payable, ErrorKind::Invalid, plain("order.account_missing"));
}

/// Money goes into the account of the order and into no other one.
fn guard_account(guards: &mut Guards, parts: &OrderParts, account: &PaymentAccountId) {
    let known = parts.account.is_some();
    guards.require(known, ErrorKind::Invalid, plain("order.account_missing"));
    let same = parts.account.as_ref().is_none_or(|own| own == account);
    guards.require(same, ErrorKind::Invalid, || {
        FailedGuard::plain("order.payment_other_account").with(NamedFact::id("account", account))
    });
}

fn guard_paid(guards: &mut Guards, parts: &OrderParts, amount: Money) {
    guard_currency(guards, amount.currency, parts.currency);
    guards.require(amount.minor > 0, ErrorKind::Invalid, || {
        FailedGuard::plain("order.amount_not_positive").with(NamedFact::money("amount", amount))
    });
    if amount.minor > 0 {
        guard_bounds(guards, amount);
    }
}

fn guard_booking(guards: &mut Guards, parts: &OrderParts, id: &PaymentId, booked: usize) {
    guards.require(!must::is_booked(parts, id), ErrorKind::Invalid, || {
        FailedGuard::plain("order.payment_repeated").with(NamedFact::id("payment", id))
    });
    guards.require(!must::is_full(booked), ErrorKind::Limit, || {
        FailedGuard::plain("order.too_many_payments")
            .with(NamedFact::count("limit", PAYMENTS_MAX as u64))
    });
}

fn guard_refund(guards: &mut Guards, parts: &OrderParts, of: &PaymentId, amount: Money) {
    let Some(left) = must::refundable(parts, of) else {
        return guards.require(false, ErrorKind::NotFound, || {
            FailedGuard::plain("order.payment_unknown").with(NamedFact::id("payment", of))
        });
    };
    let money = |minor| Money {
        minor,
        currency: parts.currency,
    };
    guards.require(amount.minor <= left, ErrorKind::Invalid, || {
        FailedGuard::plain("order.refund_over_payment").with(NamedFact::money("left", money(left)))
    });
    let balance = balance::of(parts);
    guards.require(
        must::is_owed(&balance, amount),
        ErrorKind::NotAllowed,
        || {
            FailedGuard::plain("order.refund_not_owed")
                .with(NamedFact::money("owed", balance.refund_owed))
        },
    );
}
