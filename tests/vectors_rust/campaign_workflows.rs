//! Runs the shared vectors of the lead and the callback: every state with every command, each guard,
//! stored values that cannot be, and walks whose ends were worked out by hand.

use talktime::campaign::{Callback, Lead};
use talktime_tests::workflow::{run_denials, run_matrix, run_restore, run_walks};

const LEAD: &str = include_str!("../vectors/campaign/lead_matrix.json");
const LEAD_DENIALS: &str = include_str!("../vectors/campaign/lead_denials.json");
const LEAD_RESTORE: &str = include_str!("../vectors/campaign/lead_restore.json");
const LEAD_WALKS: &str = include_str!("../vectors/campaign/lead_walks.json");
const CALLBACK: &str = include_str!("../vectors/campaign/callback_matrix.json");
const CALLBACK_DENIALS: &str = include_str!("../vectors/campaign/callback_denials.json");
const CALLBACK_RESTORE: &str = include_str!("../vectors/campaign/callback_restore.json");
const CALLBACK_WALKS: &str = include_str!("../vectors/campaign/callback_walks.json");

#[test]
fn every_state_of_a_lead_meets_every_command() {
    run_matrix::<Lead>(LEAD);
}

#[test]
fn every_guard_of_a_lead_is_reported_with_all_that_fail() {
    run_denials::<Lead>(LEAD, LEAD_DENIALS);
}

#[test]
fn a_stored_lead_that_cannot_be_is_refused() {
    run_restore::<Lead>(LEAD, LEAD_RESTORE);
}

#[test]
fn every_state_of_a_callback_meets_every_command() {
    run_matrix::<Callback>(CALLBACK);
}

#[test]
fn every_guard_of_a_callback_is_reported_with_all_that_fail() {
    run_denials::<Callback>(CALLBACK, CALLBACK_DENIALS);
}

#[test]
fn a_stored_callback_that_cannot_be_is_refused() {
    run_restore::<Callback>(CALLBACK, CALLBACK_RESTORE);
}

#[test]
fn every_walk_of_a_lead_ends_as_worked_out_by_hand() {
    run_walks::<Lead>(LEAD_WALKS);
}

#[test]
fn every_walk_of_a_callback_ends_as_worked_out_by_hand() {
    run_walks::<Callback>(CALLBACK_WALKS);
}
