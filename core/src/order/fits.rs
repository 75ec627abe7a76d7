//! What must hold of the parts of an order, asked by guards, by events and by what is stored.

use std::collections::BTreeSet;

use super::balance::{ITEMS_MAX, MONTHS_MAX, PAYMENTS_MAX};
use super::item::OrderItem;
use super::payment::OrderBalance;
use super::price::{ItemPrice, PricePart, bounded};
use super::state::OrderParts;
use crate::base::{CalendarDate, Currency, Money, OrderItemId, PaymentId};

pub(super) fn items(items: &[OrderItem], currency: Currency) -> bool {
    let mut seen = BTreeSet::new();
    items.len() <= ITEMS_MAX
        && items.iter().all(|item| seen.insert(&item.id))
        && items.iter().all(|item| in_currency(item, currency))
}

/// A price that is none is in every currency.
pub(super) fn in_currency(item: &OrderItem, currency: Currency) -> bool {
    item.price.currency().is_none_or(|own| own == currency)
}

pub(super) const fn months(months: u32) -> bool {
    months <= MONTHS_MAX
}

pub(super) fn days(from: Option<CalendarDate>, by: Option<CalendarDate>) -> bool {
    from.zip(by).is_none_or(|(from, by)| from <= by)
}

/// An amount that is paid or given back.
pub(super) fn paid(amount: Money, currency: Currency) -> bool {
    amount.minor > 0 && fee(amount, currency)
}

pub(super) fn fee(amount: Money, currency: Currency) -> bool {
    amount.currency == currency && bounded(amount, "").is_ok()
}

/// A payment or a refund of that name is there already.
pub(super) fn is_booked(parts: &OrderParts, id: &PaymentId) -> bool {
    parts.payments.iter().any(|one| one.payment == *id)
        || parts.refunds.iter().any(|one| one.refund == *id)
}

pub(super) const fn is_full(booked: usize) -> bool {
    booked >= PAYMENTS_MAX
}

/// What can still be given back of a payment, in minor units; none where there is no such payment.
pub(super) fn refundable(parts: &OrderParts, of: &PaymentId) -> Option<i64> {
    let payment = parts.payments.iter().find(|one| one.payment == *of)?;
    let back = parts.refunds.iter().filter(|refund| refund.of == *of);
    back.map(|refund| refund.amount.minor)
        .try_fold(payment.amount.minor, i64::checked_sub)
}

/// A list of items that a visit is for: each one known, once, at least one.
pub(super) fn visit_items(parts: &OrderParts, items: &[OrderItemId]) -> bool {
    let mut seen = BTreeSet::new();
    !items.is_empty()
        && items.iter().all(|item| seen.insert(item))
        && items
            .iter()
            .all(|item| parts.items.iter().any(|line| line.item.id == *item))
}

/// What has to be paid, now or later, has an account into which.
pub(super) fn is_payable(parts: &OrderParts) -> bool {
    let mut lines = parts.items.iter().filter(|line| line.counts());
    parts.account.is_some() || !lines.any(|line| costs(&line.item.price))
}

/// Once an order is carried out, its customer knows where to pay: nothing that was free begins to cost.
pub(super) fn is_payable_at(parts: &OrderParts, price: &ItemPrice) -> bool {
    parts.started.is_none() || parts.account.is_some() || !costs(price)
}

fn costs(price: &ItemPrice) -> bool {
    let net = |part| price.sum(part).is_some_and(|sum| sum.net.minor > 0);
    net(PricePart::OneOff) || net(PricePart::Monthly)
}

/// No more than is owed goes back.
pub(super) const fn is_owed(balance: &OrderBalance, amount: Money) -> bool {
    amount.minor <= balance.refund_owed.minor
}
