//! Runs the shared vectors of the order: every state with every command, each guard,
//! stored values that cannot be, and walks whose ends were worked out by hand.

use talktime::order::Order;
use talktime_tests::workflow::{run_denials, run_matrix, run_replays, run_restore, run_walks};

const MATRIX: &str = include_str!("../vectors/order/order_matrix.json");
const DENIALS: &str = include_str!("../vectors/order/order_denials.json");
const REPLAY: &str = include_str!("../vectors/order/order_replay.json");
const RESTORE: &str = include_str!("../vectors/order/order_restore.json");
const WALKS: &str = include_str!("../vectors/order/order_walks.json");

#[test]
fn every_state_meets_every_command() {
    run_matrix::<Order>(MATRIX);
}

#[test]
fn every_guard_is_reported_with_all_that_fail() {
    run_denials::<Order>(MATRIX, DENIALS);
}

#[test]
fn what_cannot_be_is_not_restored() {
    run_restore::<Order>(MATRIX, RESTORE);
}

#[test]
fn a_history_that_no_commands_made_is_found() {
    run_replays::<Order>(REPLAY);
}

#[test]
fn every_walk_ends_as_worked_out_by_hand() {
    run_walks::<Order>(WALKS);
}
