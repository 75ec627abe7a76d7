//! What a customer pays, where to, and what is due.

use serde::{Deserialize, Serialize};

use crate::base::{Instant, Money, PaymentAccountId, PaymentId};

/// Says how a customer pays.
///
/// Cash is not among the ways: nothing is handed to a crew. The customer pays into the account of the order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PaymentMethod {
    /// By a transfer from a bank.
    BankTransfer,
    /// By a card.
    Card,
    /// By a wallet or an instant payment: UPI, SBP.
    Instant,
    /// By an order that the provider collects.
    DirectDebit,
    /// At a terminal or a counter of a bank, which pays it into the account.
    Counter,
}

/// Holds one payment that has arrived.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Payment {
    /// Names the payment.
    pub payment: PaymentId,
    /// The account into which it was paid.
    pub account: PaymentAccountId,
    /// How much; above zero.
    pub amount: Money,
    /// How.
    pub method: PaymentMethod,
    /// When it was recorded.
    pub at: Instant,
}

/// Holds one refund of a payment.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Refund {
    /// Names the refund.
    pub refund: PaymentId,
    /// The payment of which it gives back.
    pub of: PaymentId,
    /// How much; above zero.
    pub amount: Money,
    /// When it was recorded.
    pub at: Instant,
}

/// Holds what an order costs now, what was paid and what is open, all in the currency of the order.
///
/// `gross` less `discount` plus `fee` is `billed`, and `billed` less what was paid and not refunded is `due`
/// less `refund_owed`, one of which is zero. No amount is below zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderBalance {
    /// What the items cost that are neither failed nor cancelled: once, and for the months that are paid
    /// ahead.
    pub gross: Money,
    /// What the discounts take off that.
    pub discount: Money,
    /// What cancelling costs.
    pub fee: Money,
    /// What the customer has to pay in all.
    pub billed: Money,
    /// What was paid.
    pub paid: Money,
    /// What was given back.
    pub refunded: Money,
    /// What is still to be paid.
    pub due: Money,
    /// What is to be given back.
    pub refund_owed: Money,
}
