//! The transition table of an application as data.

use crate::base::workflow::engine::{Row, Table};

/// Every legal pair of state and command; what does not stand here is denied as
/// `base.workflow.wrong_state`.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "begin", &["draft"], "the customer agreed and the agent fills the form in"),

    ("draft", "fill", &["draft"], "the form is saved as it grows"),
    ("returned", "fill", &["returned"], "what was wrong is put right"),
    ("draft", "submit", &["submitted"], "the form is complete and the agreement is proven"),
    ("returned", "submit", &["submitted"], "it was put right"),

    ("submitted", "send_back", &["returned"], "something in it is wrong"),
    ("verified", "send_back", &["returned"], "something wrong was found late"),
    ("submitted", "verify", &["verified"], "a second pair of eyes found it right"),
    ("submitted", "accept", &["accepted"], "the project wants no second pair of eyes"),
    ("verified", "accept", &["accepted"], "the project takes it"),
    ("submitted", "reject", &["rejected"], "the project does not take it"),
    ("verified", "reject", &["rejected"], "the project does not take it"),
    ("accepted", "order", &["ordered"], "what was agreed to is ordered"),

    ("draft", "withdraw", &["withdrawn"], "the customer may change their mind"),
    ("submitted", "withdraw", &["withdrawn"], "the customer may change their mind"),
    ("returned", "withdraw", &["withdrawn"], "the customer may change their mind"),
    ("verified", "withdraw", &["withdrawn"], "the customer may change their mind"),
    ("accepted", "withdraw", &["withdrawn"], "nothing was ordered yet"),

    ("draft", "elapse", &["draft", "lapsed"], "an agent who does not go on leaves it to lapse"),
    ("returned", "elapse", &["returned", "lapsed"], "an agent who does not go on leaves it to lapse"),
    ("submitted", "elapse", &["submitted"], "it waits for the project, not for the agent"),
    ("verified", "elapse", &["verified"], "it waits for the project, not for the agent"),
    ("accepted", "elapse", &["accepted"], "it waits for the project, not for the agent"),
    ("ordered", "elapse", &["ordered"], "nothing is due any more"),
    ("rejected", "elapse", &["rejected"], "nothing is due any more"),
    ("withdrawn", "elapse", &["withdrawn"], "nothing is due any more"),
    ("lapsed", "elapse", &["lapsed"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "application.state.",
    commands: "application.command.",
    rows: ROWS,
};
