//! The transition table of an order as data.

use crate::base::workflow::engine::{Row, Table};

/// Every legal pair of state and command; what does not stand here is denied as
/// `base.workflow.wrong_state`.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "draft", &["draft"], "what the customer agreed to is ordered"),

    ("draft", "change_items", &["draft"], "the order is still being put together"),
    ("draft", "acknowledge", &["acknowledged"], "it is complete and taken note of"),
    ("acknowledged", "reject", &["rejected"], "it is not taken"),
    ("acknowledged", "carry_out", &["in_progress"], "address, price and account are known"),

    ("in_progress", "wait", &["pending"], "the customer has to do something first"),
    ("in_progress", "hold", &["held"], "we have to do something first"),
    ("pending", "resume", &["in_progress"], "the customer did it"),
    ("held", "resume", &["in_progress"], "we did it"),

    ("in_progress", "plan_visit", &["in_progress"], "a crew has to come"),
    ("pending", "plan_visit", &["pending"], "a crew has to come"),
    ("held", "plan_visit", &["held"], "a crew has to come"),
    ("in_progress", "complete_item", &["in_progress", "completed", "partial"], "it was done, perhaps the last one"),
    ("in_progress", "fail_item", &["in_progress", "partial", "failed"], "it cannot be done, perhaps the last one"),

    ("draft", "reprice", &["draft"], "the price is still being settled"),
    ("acknowledged", "reprice", &["acknowledged"], "the price is still being settled"),
    ("in_progress", "reprice", &["in_progress"], "it costs something else than was thought"),
    ("completed", "reprice", &["completed"], "a wrong charge is put right"),
    ("partial", "reprice", &["partial"], "a wrong charge is put right"),
    ("pending", "reprice", &["pending"], "it costs something else than was thought"),
    ("held", "reprice", &["held"], "it costs something else than was thought"),
    ("draft", "change_account", &["draft"], "the account is known now"),
    ("acknowledged", "change_account", &["acknowledged"], "the account is another one"),
    ("in_progress", "change_account", &["in_progress"], "the account is another one"),
    ("pending", "change_account", &["pending"], "the account is another one"),
    ("held", "change_account", &["held"], "the account is another one"),

    ("acknowledged", "record_payment", &["acknowledged"], "money that came is not lost"),
    ("in_progress", "record_payment", &["in_progress"], "money that came is not lost"),
    ("pending", "record_payment", &["pending"], "money that came is not lost"),
    ("held", "record_payment", &["held"], "money that came is not lost"),
    ("assessing_cancellation", "record_payment", &["assessing_cancellation"], "money is not lost"),
    ("pending_cancellation", "record_payment", &["pending_cancellation"], "money that came is not lost"),
    ("rejected", "record_payment", &["rejected"], "money that came is not lost"),
    ("completed", "record_payment", &["completed"], "money that came is not lost"),
    ("partial", "record_payment", &["partial"], "money that came is not lost"),
    ("failed", "record_payment", &["failed"], "money that came is not lost"),
    ("cancelled", "record_payment", &["cancelled"], "money that came is not lost"),
    ("acknowledged", "refund", &["acknowledged"], "what is owed goes back"),
    ("in_progress", "refund", &["in_progress"], "what is owed goes back"),
    ("pending", "refund", &["pending"], "what is owed goes back"),
    ("held", "refund", &["held"], "what is owed goes back"),
    ("assessing_cancellation", "refund", &["assessing_cancellation"], "what is owed goes back"),
    ("pending_cancellation", "refund", &["pending_cancellation"], "what is owed goes back"),
    ("rejected", "refund", &["rejected"], "what is owed goes back"),
    ("completed", "refund", &["completed"], "what is owed goes back"),
    ("partial", "refund", &["partial"], "what is owed goes back"),
    ("failed", "refund", &["failed"], "what is owed goes back"),
    ("cancelled", "refund", &["cancelled"], "what is owed goes back"),

    ("acknowledged", "request_cancellation", &["assessing_cancellation"], "somebody wants it cancelled"),
    ("in_progress", "request_cancellation", &["assessing_cancellation"], "no crew is on its way yet"),
    ("pending", "request_cancellation", &["assessing_cancellation"], "somebody wants it cancelled"),
    ("held", "request_cancellation", &["assessing_cancellation"], "somebody wants it cancelled"),
    ("assessing_cancellation", "grant_cancellation", &["pending_cancellation"], "it may be cancelled"),
    ("assessing_cancellation", "refuse_cancellation", &["in_progress", "acknowledged"], "it goes on after all"),
    ("pending_cancellation", "confirm_cancellation", &["cancelled", "partial", "failed"], "all was called off"),

    ("draft", "elapse", &["draft"], "nothing is due"),
    ("acknowledged", "elapse", &["acknowledged"], "nothing is due"),
    ("in_progress", "elapse", &["in_progress"], "nothing is due"),
    ("pending", "elapse", &["pending", "assessing_cancellation"], "the customer does not answer"),
    ("held", "elapse", &["held"], "it does not go on, and a work list shows it"),
    ("assessing_cancellation", "elapse", &["assessing_cancellation"], "nothing is due"),
    ("pending_cancellation", "elapse", &["pending_cancellation"], "nothing is due"),
    ("rejected", "elapse", &["rejected"], "nothing is due any more"),
    ("completed", "elapse", &["completed"], "nothing is due any more"),
    ("partial", "elapse", &["partial"], "nothing is due any more"),
    ("failed", "elapse", &["failed"], "nothing is due any more"),
    ("cancelled", "elapse", &["cancelled"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "order.state.",
    commands: "order.command.",
    rows: ROWS,
};
