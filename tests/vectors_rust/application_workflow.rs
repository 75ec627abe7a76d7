//! Runs the shared vectors of the application's way to an order: every state with every command, each guard,
//! stored values that cannot be, and walks whose ends were worked out by hand.

use talktime::application::Application;
use talktime_tests::workflow::{run_denials, run_matrix, run_replays, run_restore, run_walks};

const MATRIX: &str = include_str!("../vectors/application/workflow_matrix.json");
const DENIALS: &str = include_str!("../vectors/application/workflow_denials.json");
const REPLAY: &str = include_str!("../vectors/application/workflow_replay.json");
const RESTORE: &str = include_str!("../vectors/application/workflow_restore.json");
const WALKS: &str = include_str!("../vectors/application/workflow_walks.json");

#[test]
fn every_state_meets_every_command() {
    run_matrix::<Application>(MATRIX);
}

#[test]
fn every_guard_is_reported_with_all_that_fail() {
    run_denials::<Application>(MATRIX, DENIALS);
}

#[test]
fn what_cannot_be_is_not_restored() {
    run_restore::<Application>(MATRIX, RESTORE);
}

#[test]
fn a_history_that_no_commands_made_is_found() {
    run_replays::<Application>(REPLAY);
}

#[test]
fn every_walk_ends_as_worked_out_by_hand() {
    run_walks::<Application>(WALKS);
}
