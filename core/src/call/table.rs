//! The transition table of a live call as data.

use crate::base::workflow::engine::{Row, Table};

const AFTER_CUSTOMER: &[&str] = &["wrap_up", "closed"];

/// Every legal pair of state and command; what does not stand here is denied as `call.wrong_state`.
#[rustfmt::skip]
const ROWS: &[Row] = &[
    ("none", "arrive", &["ringing"], "a customer calls"),
    ("none", "dial", &["dialling"], "the centre calls under a permit"),

    ("ringing", "enqueue", &["queued"], "the voice menu passes the caller to a queue"),
    ("ringing", "turn_away", &["ringing"], "the queue is full, closed or has nobody; the menu goes on"),
    ("ringing", "offer", &["offered"], "a direct call rings at one agent"),
    ("ringing", "hang_up", AFTER_CUSTOMER, "the caller hangs up in the menu"),

    ("queued", "offer", &["offered"], "an agent is free"),
    ("queued", "leave_queue", &["ringing", "wrap_up", "closed"], "to the menu, or out with a call-back"),
    ("queued", "hang_up", AFTER_CUSTOMER, "the caller gives up waiting"),

    ("offered", "answer", &["answered"], "the agent takes the call"),
    ("offered", "end_offer", &["queued", "ringing"], "the agent does not take it; the caller waits on"),
    ("offered", "leave_queue", &["ringing", "wrap_up", "closed"], "the caller leaves while a telephone rings"),
    ("offered", "hang_up", AFTER_CUSTOMER, "the caller gives up while a telephone rings"),

    ("dialling", "answer", &["answered"], "a person answers and an agent is there"),
    ("dialling", "fail_dial", &["closed"], "busy, no answer, rejected, invalid, machine or fax"),
    ("dialling", "drop", &["closed"], "a person answers and no agent is free"),
    ("dialling", "hang_up", &["closed"], "the centre gives up dialling"),

    ("answered", "detect_machine", &["wrap_up"], "what answered is a machine"),
    ("answered", "hold", &["on_hold"], "the agent looks something up"),
    ("answered", "consult", &["consulting"], "the agent asks a colleague"),
    ("answered", "transfer", &["offered", "queued", "wrap_up"], "somebody else serves the customer"),
    ("answered", "hang_up", &["wrap_up"], "the conversation ends"),
    ("answered", "record_outcome", &["answered"], "the result is clear before the end"),

    ("on_hold", "resume", &["answered"], "the agent is back"),
    ("on_hold", "consult", &["consulting"], "the agent asks a colleague while the customer holds"),
    ("on_hold", "transfer", &["offered", "queued", "wrap_up"], "passed on from hold"),
    ("on_hold", "hang_up", &["wrap_up"], "the customer hangs up on hold"),
    ("on_hold", "record_outcome", &["on_hold"], "the result is clear before the end"),

    ("consulting", "end_consult", &["answered"], "the agent returns to the customer"),
    ("consulting", "complete_transfer", &["answered", "wrap_up"], "who was asked takes the customer, here or outside"),
    ("consulting", "hang_up", &["wrap_up"], "the customer hangs up during the consultation"),
    ("consulting", "record_outcome", &["consulting"], "the result is clear before the end"),

    ("wrap_up", "end_wrap_up", AFTER_CUSTOMER, "the agent is done; the last one closes the call"),
    ("wrap_up", "record_outcome", &["wrap_up"], "the agent records what came of it"),

    ("closed", "record_outcome", &["closed"], "an outcome that was missing is put in later"),

    ("ringing", "record_outcome", &["ringing"], "an agent who passed the call on records the result"),
    ("queued", "record_outcome", &["queued"], "an agent who passed the call on records the result"),
    ("offered", "record_outcome", &["offered"], "an agent who passed the call on records the result"),

    ("ringing", "identify", &["ringing"], "the menu recognises the caller"),
    ("queued", "identify", &["queued"], "the caller is looked up while waiting"),
    ("offered", "identify", &["offered"], "the caller is looked up while waiting"),
    ("answered", "identify", &["answered"], "the agent asks who is calling"),
    ("on_hold", "identify", &["on_hold"], "the agent looks the caller up"),
    ("consulting", "identify", &["consulting"], "a colleague knows the caller"),
    ("wrap_up", "identify", &["wrap_up"], "the agent finds out afterwards"),
    ("closed", "identify", &["closed"], "somebody finds out afterwards"),

    ("ringing", "assign_project", &["ringing"], "the caller's choice in the menu tells"),
    ("queued", "assign_project", &["queued"], "the queue tells"),
    ("offered", "assign_project", &["offered"], "the queue tells"),
    ("answered", "assign_project", &["answered"], "the conversation tells"),
    ("on_hold", "assign_project", &["on_hold"], "the conversation told"),
    ("consulting", "assign_project", &["consulting"], "the conversation told"),
    ("wrap_up", "assign_project", &["wrap_up"], "the agent sorts the call afterwards"),
    ("closed", "assign_project", &["closed"], "somebody sorts the call afterwards"),

    // Another agent's work after their part goes on while the call is elsewhere.
    ("ringing", "end_wrap_up", &["ringing"], "an earlier agent is done"),
    ("queued", "end_wrap_up", &["queued"], "an earlier agent is done"),
    ("offered", "end_wrap_up", &["offered"], "an earlier agent is done"),
    ("answered", "end_wrap_up", &["answered"], "an earlier agent is done"),
    ("on_hold", "end_wrap_up", &["on_hold"], "an earlier agent is done"),
    ("consulting", "end_wrap_up", &["consulting"], "an earlier agent is done"),

    ("ringing", "elapse", &["ringing"], "an earlier agent's time is over"),
    ("queued", "elapse", &["queued", "ringing"], "the longest wait is over"),
    ("offered", "elapse", &["offered", "queued", "ringing"], "the agent did not answer in time"),
    ("dialling", "elapse", &["dialling", "closed"], "nobody answered in time"),
    ("answered", "elapse", &["answered"], "an earlier agent's time is over"),
    ("on_hold", "elapse", &["on_hold"], "an earlier agent's time is over"),
    ("consulting", "elapse", &["consulting"], "an earlier agent's time is over"),
    ("wrap_up", "elapse", AFTER_CUSTOMER, "the time for the work after the call is over"),
    ("closed", "elapse", &["closed"], "nothing is due any more"),
];

pub(super) const TABLE: Table = Table {
    states: "call.state.",
    commands: "call.command.",
    rows: ROWS,
};
