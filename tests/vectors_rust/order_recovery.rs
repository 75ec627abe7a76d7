//! Runs the shared vectors of the recovery: every state with every command, each guard, stored values that
//! cannot be, and walks whose ends were worked out by hand.

use talktime::order::Recovery;
use talktime_tests::workflow::{run_denials, run_matrix, run_replays, run_restore, run_walks};

const MATRIX: &str = include_str!("../vectors/order/recovery_matrix.json");
const DENIALS: &str = include_str!("../vectors/order/recovery_denials.json");
const REPLAY: &str = include_str!("../vectors/order/recovery_replay.json");
const RESTORE: &str = include_str!("../vectors/order/recovery_restore.json");
const WALKS: &str = include_str!("../vectors/order/recovery_walks.json");

#[test]
fn every_state_of_a_recovery_meets_every_command() {
    run_matrix::<Recovery>(MATRIX);
}

#[test]
fn every_guard_of_a_recovery_is_reported_with_all_that_fail() {
    run_denials::<Recovery>(MATRIX, DENIALS);
}

#[test]
fn a_stored_recovery_that_cannot_be_is_refused() {
    run_restore::<Recovery>(MATRIX, RESTORE);
}

#[test]
fn a_history_that_no_commands_made_is_found() {
    run_replays::<Recovery>(REPLAY);
}

#[test]
fn every_walk_of_a_recovery_ends_as_worked_out_by_hand() {
    run_walks::<Recovery>(WALKS);
}
