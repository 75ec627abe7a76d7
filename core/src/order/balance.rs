//! What an order costs, what was paid, and what is open: exact sums.

use super::payment::OrderBalance;
use super::price::{ItemPrice, PricePart, PriceSum};
use super::state::OrderParts;
use crate::base::Money;

/// The most items of an order.
pub(super) const ITEMS_MAX: usize = 1_000;
/// The most months that are paid ahead.
pub(super) const MONTHS_MAX: u32 = 36;
/// The most payments, and the most refunds, of an order.
pub(super) const PAYMENTS_MAX: usize = 10_000;

pub(super) fn of(parts: &OrderParts) -> OrderBalance {
    let counted = || parts.items.iter().filter(|line| line.counts());
    let price = |part: fn(&PriceSum) -> Money| -> i128 {
        counted()
            .map(|line| now(&line.item.price, parts.months_ahead, part))
            .sum()
    };
    let gross = price(|sum| sum.gross);
    let discount = price(|sum| sum.discount);
    let fee = parts.fee.map_or(0, |fee| i128::from(fee.minor));
    let paid = total(parts.payments.iter().map(|payment| payment.amount));
    let refunded = total(parts.refunds.iter().map(|refund| refund.amount));
    let billed = gross.saturating_sub(discount).saturating_add(fee);
    let open = billed.saturating_sub(paid).saturating_add(refunded);
    let money = |minor: i128| Money {
        // What `restore` and the guards bound keeps every sum below 10^18.
        minor: i64::try_from(minor).unwrap_or(i64::MAX),
        currency: parts.currency,
    };
    OrderBalance {
        gross: money(gross),
        discount: money(discount),
        fee: money(fee),
        billed: money(billed),
        paid: money(paid),
        refunded: money(refunded),
        due: money(open.max(0)),
        refund_owed: money(open.saturating_neg().max(0)),
    }
}

/// What is paid now of a price: once, and for the months ahead.
fn now(price: &ItemPrice, months: u32, part: fn(&PriceSum) -> Money) -> i128 {
    let of = |which| {
        let sum = price.sum(which);
        sum.map_or(0, |sum| i128::from(part(&sum).minor))
    };
    of(PricePart::Monthly)
        .saturating_mul(months.into())
        .saturating_add(of(PricePart::OneOff))
}

fn total(amounts: impl Iterator<Item = Money>) -> i128 {
    amounts.map(|amount| i128::from(amount.minor)).sum()
}
