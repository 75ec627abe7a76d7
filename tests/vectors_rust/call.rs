//! Runs the shared vectors of the call: every state with every command, legal and illegal.

use serde_json::Value;
use talktime::base::workflow::Envelope;
use talktime::call::{Call, CallCommand, CallEntry, CallFacts};
use talktime_tests::workflow::{last_word, run_denials, run_matrix, run_restore};

const MATRIX: &str = include_str!("../vectors/call/matrix.json");
const DENIALS: &str = include_str!("../vectors/call/denials.json");
const WALKS: &str = include_str!("../vectors/call/walks.json");
const RESTORE: &str = include_str!("../vectors/call/restore.json");

#[test]
fn every_state_meets_every_command() {
    run_matrix::<Call>(MATRIX);
}

#[test]
fn every_guard_is_reported_with_all_that_fail() {
    run_denials::<Call>(MATRIX, DENIALS);
}

#[test]
fn a_stored_call_that_cannot_be_is_refused() {
    run_restore::<Call>(MATRIX, RESTORE);
}

#[test]
fn every_walk_ends_in_the_record_that_was_worked_out_by_hand() {
    let file: Value = serde_json::from_str(WALKS).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let (mut call, mut history): (Option<Call>, Vec<CallEntry>) = (None, Vec::new());
        for (number, step) in (1..).zip(case["steps"].as_array().unwrap()) {
            let command: CallCommand = serde_json::from_value(step["command"].clone()).unwrap();
            let facts: CallFacts = serde_json::from_value(step["facts"].clone()).unwrap();
            let envelope: Envelope = serde_json::from_value(serde_json::json!({
                "command": format!("k-{number}"), "actor": step["actor"], "role": step["role"], "at": step["at"],
            }))
            .unwrap();
            let answer = match &call {
                Some(call) => call.handle(&command, &facts, &envelope),
                None => Call::start(&command, &facts, &envelope),
            };
            let answer = answer.unwrap_or_else(|denial| panic!("{name}, step {number}: {denial}"));
            history.extend(answer.entries);
            call = Some(answer.call);
        }
        let call = call.unwrap();
        assert_eq!(
            last_word(&call.parts().state.code()),
            case["state"],
            "{name}"
        );
        assert_eq!(call.outcome_missing(), case["outcome_missing"], "{name}");
        let record = call.record().unwrap();
        assert_eq!(
            serde_json::to_value(record.parts()).unwrap(),
            case["record"],
            "{name}"
        );
        assert_eq!(Call::replay(&history).unwrap(), call, "{name}");
    }
}
