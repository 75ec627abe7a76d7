//! The transition table of a callback as data.

use crate::base::workflow::engine::{Row, Table};

/// Every legal pair of state and command; what does not stand here is denied as
/// `base.workflow.wrong_state`.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "schedule", &["due"], "the person is promised a call"),

    ("due", "reschedule", &["due"], "another time suits better"),
    ("ready", "reschedule", &["due"], "it cannot be kept now"),
    ("missed", "reschedule", &["due"], "a missed promise is made good"),
    ("due", "assign", &["due"], "another agent will call"),
    ("ready", "assign", &["ready"], "another agent calls"),

    ("ready", "dial", &["dialled"], "the promise is kept under a permit"),
    ("dialled", "end_dial", &["kept", "due", "missed"], "talked with, tried again later, or left at that"),

    ("due", "cancel", &["cancelled"], "there is nothing to call for any more"),
    ("ready", "cancel", &["cancelled"], "there is nothing to call for any more"),

    ("due", "elapse", &["due", "ready", "missed"], "its time has come, unless it is forbidden"),
    ("ready", "elapse", &["ready", "missed"], "the owner stays away, or nobody dials"),
    ("dialled", "elapse", &["dialled"], "nothing is due"),
    ("kept", "elapse", &["kept"], "nothing is due any more"),
    ("missed", "elapse", &["missed"], "nothing is due any more"),
    ("cancelled", "elapse", &["cancelled"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "campaign.callback.state.",
    commands: "campaign.callback.command.",
    rows: ROWS,
};
