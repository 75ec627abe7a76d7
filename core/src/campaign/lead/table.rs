//! The transition table of a lead as data.

use crate::base::workflow::engine::{Row, Table};

const TRIED: &[&str] = &[
    "attempting",
    "reached",
    "exhausted",
    "unreachable",
    "suppressed",
];
const INTERESTED_TRIED: &[&str] = &["interested", "exhausted", "unreachable", "suppressed"];

/// Every legal pair of state and command; what does not stand here is denied as
/// `base.workflow.wrong_state`.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "create", &["new"], "a person enters a project"),

    ("new", "begin_attempt", &["attempting"], "the person is dialled for the first time"),
    ("attempting", "begin_attempt", &["attempting"], "the person is tried again"),
    ("reached", "begin_attempt", &["reached"], "the person is called again to come to a result"),
    ("interested", "begin_attempt", &["interested"], "the person is called again to apply"),
    ("applied", "begin_attempt", &["applied"], "something of the application is asked"),

    ("attempting", "end_attempt", TRIED, "reached, or not yet, or for the last time"),
    ("reached", "end_attempt", &["reached", "exhausted", "unreachable", "suppressed"], "the person may be lost again"),
    ("interested", "end_attempt", INTERESTED_TRIED, "the person may be lost again"),
    ("applied", "end_attempt", &["applied", "suppressed"], "the application goes on without the call"),
    ("won", "end_attempt", &["won"], "the order was completed during the call"),
    ("suppressed", "end_attempt", &["suppressed"], "the opt-out came during the call"),

    ("new", "skip_attempt", &["new"], "it was due and not allowed"),
    ("attempting", "skip_attempt", &["attempting"], "it was due and not allowed"),
    ("reached", "skip_attempt", &["reached"], "it was due and not allowed"),
    ("interested", "skip_attempt", &["interested"], "it was due and not allowed"),
    ("applied", "skip_attempt", &["applied"], "it was due and not allowed"),

    ("new", "meet", &["reached"], "the person calls us first"),
    ("attempting", "meet", &["reached"], "the person calls back"),
    ("refused", "meet", &["reached"], "the person comes back on it"),
    ("parked", "meet", &["reached"], "the person comes back on it"),
    ("exhausted", "meet", &["reached"], "the person calls back late"),
    ("unreachable", "meet", &["reached"], "the person calls us from another number"),

    ("reached", "show_interest", &["interested"], "the person wants to hear more or to think"),
    ("reached", "refuse", &["refused"], "the person says no"),
    ("interested", "refuse", &["refused"], "the person thought and says no"),
    ("applied", "refuse", &["refused"], "the person takes the application back"),
    ("reached", "apply", &["applied"], "the person says yes"),
    ("interested", "apply", &["applied"], "the person thought and says yes"),
    ("applied", "drop_application", &["interested"], "it was not accepted, or its order failed"),
    ("applied", "win", &["won"], "what was ordered is delivered"),

    ("refused", "park", &["parked"], "the person may be called when something changes"),
    ("parked", "recontact", &["attempting"], "what was waited for is there"),

    ("attempting", "give_up", &["exhausted"], "the plan allows no further attempt"),
    ("reached", "give_up", &["exhausted"], "the plan allows no further attempt"),
    ("interested", "give_up", &["exhausted"], "the plan allows no further attempt"),
    ("new", "lose_number", &["unreachable"], "a check of the list finds the number dead"),
    ("attempting", "lose_number", &["unreachable"], "a check of the list finds the number dead"),
    ("reached", "lose_number", &["unreachable"], "the number was given back"),
    ("interested", "lose_number", &["unreachable"], "the number was given back"),
    ("exhausted", "reopen", &["attempting"], "a senior wants another round"),
    ("unreachable", "reopen", &["new", "attempting"], "another number was found"),

    ("new", "suppress", &["suppressed"], "the person must not be called"),
    ("attempting", "suppress", &["suppressed"], "the person must not be called"),
    ("reached", "suppress", &["suppressed"], "the person must not be called any more"),
    ("interested", "suppress", &["suppressed"], "the person must not be called any more"),
    ("applied", "suppress", &["suppressed"], "the person must not be called any more"),
    ("refused", "suppress", &["suppressed"], "the person must not be called any more"),
    ("parked", "suppress", &["suppressed"], "the person must not be called any more"),
    ("exhausted", "suppress", &["suppressed"], "the person must not be called any more"),
    ("unreachable", "suppress", &["suppressed"], "the person must not be called any more"),
    ("suppressed", "lift_suppression", &["new", "attempting"], "the person asks to be called again"),

    ("new", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),
    ("attempting", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),
    ("reached", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),
    ("interested", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),
    ("refused", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),
    ("parked", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),
    ("exhausted", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),
    ("unreachable", "mark_duplicate", &["duplicate"], "another lead of the same person goes on"),

    ("new", "assign_owner", &["new"], "the work is shared out"),
    ("attempting", "assign_owner", &["attempting"], "the work is shared out anew"),
    ("reached", "assign_owner", &["reached"], "another agent goes on"),
    ("interested", "assign_owner", &["interested"], "another agent goes on"),
    ("applied", "assign_owner", &["applied"], "another agent goes on"),
    ("refused", "assign_owner", &["refused"], "another agent may ask again"),
    ("parked", "assign_owner", &["parked"], "another agent will ask again"),
    ("exhausted", "assign_owner", &["exhausted"], "another agent may try"),
    ("unreachable", "assign_owner", &["unreachable"], "another agent looks for a number"),

    ("new", "elapse", &["new"], "nothing is due"),
    ("attempting", "elapse", &["attempting"], "nothing is due"),
    ("reached", "elapse", &["reached"], "nothing is due"),
    ("interested", "elapse", &["interested"], "nothing is due"),
    ("applied", "elapse", &["applied"], "nothing is due"),
    ("won", "elapse", &["won"], "nothing is due any more"),
    ("refused", "elapse", &["refused"], "nothing is due"),
    ("parked", "elapse", &["parked", "attempting", "suppressed"], "the date has come, unless it is quiet or forbidden"),
    ("exhausted", "elapse", &["exhausted"], "nothing is due any more"),
    ("unreachable", "elapse", &["unreachable"], "nothing is due any more"),
    ("suppressed", "elapse", &["suppressed"], "nothing is due any more"),
    ("duplicate", "elapse", &["duplicate"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "campaign.lead.state.",
    commands: "campaign.lead.command.",
    rows: ROWS,
};
