//! Runs the shared vectors of the call: every state with every command, legal and illegal.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test may stop"
)]

use std::collections::BTreeMap;

use serde_json::Value;
use talktime::base::workflow::Envelope;
use talktime::base::{Code, ErrorKind, Language};
use talktime::call::{Call, CallCommand, CallEntry, CallFacts, CallParts};

const MATRIX: &str = include_str!("../vectors/call/matrix.json");
const DENIALS: &str = include_str!("../vectors/call/denials.json");
const WALKS: &str = include_str!("../vectors/call/walks.json");
const RESTORE: &str = include_str!("../vectors/call/restore.json");

struct Matrix {
    envelope: Envelope,
    states: BTreeMap<String, Call>,
    commands: BTreeMap<String, CallCommand>,
    cells: BTreeMap<String, BTreeMap<String, String>>,
}

fn matrix() -> Matrix {
    let whole: Value = serde_json::from_str(MATRIX).unwrap();
    let texts = |field: &str| -> BTreeMap<String, String> {
        whole[field]
            .as_object()
            .unwrap()
            .iter()
            .map(|(name, value)| (name.clone(), value.to_string()))
            .collect()
    };
    Matrix {
        envelope: serde_json::from_value(whole["envelope"].clone()).unwrap(),
        states: texts("states")
            .into_iter()
            .map(|(name, text)| (name, Call::from_json(&text).unwrap()))
            .collect(),
        commands: texts("commands")
            .into_iter()
            .map(|(name, text)| (name, CallCommand::from_json(&text).unwrap()))
            .collect(),
        cells: serde_json::from_value(whole["cells"].clone()).unwrap(),
    }
}

/// Gives the states of the matrix and of another vector file together.
fn states_with(file: &Value) -> BTreeMap<String, Value> {
    let matrix: Value = serde_json::from_str(MATRIX).unwrap();
    let mut states = BTreeMap::new();
    for group in [&matrix["states"], &file["states"]] {
        let group = group.as_object().into_iter().flatten();
        states.extend(group.map(|(name, state)| (name.clone(), state.clone())));
    }
    states
}

fn last_word(code: &Code) -> &str {
    code.as_str().rsplit('.').next().unwrap()
}

/// A fact that a sentence names and an error does not hold is left in the text as `{$name}`.
fn says_all(name: &str, sentence: impl Fn(Language) -> String) {
    for language in Language::ALL {
        let text = sentence(language);
        assert!(!text.contains('{'), "{name} in {language:?}: {text}");
    }
}

#[test]
#[should_panic(expected = "{$length}")]
fn a_fact_that_is_not_there_is_noticed() {
    let code = Code::new("base.id.too_long").unwrap();
    says_all("sample", |language| {
        talktime::base::sentence(language, &code, &[])
    });
}

#[test]
fn every_state_meets_every_command() {
    let matrix = matrix();
    let facts = CallFacts::default();
    let mut seen = 0;
    for state in std::iter::once(None).chain(matrix.states.iter().map(Some)) {
        let (name, call) = state.map_or(("none", None), |(name, call)| (name.as_str(), Some(call)));
        for (asked, command) in &matrix.commands {
            let answer = match call {
                Some(call) => call.handle(command, &facts, &matrix.envelope),
                None => Call::start(command, &facts, &matrix.envelope),
            };
            match (matrix.cells[name].get(asked), answer) {
                (Some(next), Ok(step)) => {
                    assert_eq!(
                        last_word(&step.call.parts().state.code()),
                        next,
                        "{name} + {asked}"
                    );
                }
                (None, Err(denial)) => {
                    assert_eq!(denial.kind, ErrorKind::WrongState, "{name} + {asked}");
                    assert_eq!(denial.code.as_str(), "call.wrong_state", "{name} + {asked}");
                    assert_eq!(
                        (last_word(&denial.state), last_word(&denial.command)),
                        (name, asked.as_str())
                    );
                }
                (cell, answer) => panic!("{name} + {asked}: cell {cell:?}, answer {answer:?}"),
            }
            seen += 1;
        }
    }
    assert_eq!(seen, 10 * 23);
}

#[test]
fn the_table_says_what_the_cells_say() {
    let matrix = matrix();
    let table = Call::transitions();
    for (state, row) in &matrix.cells {
        for (asked, next) in row {
            let stands = table.iter().any(|line| {
                last_word(&line.from) == state
                    && last_word(&line.command) == asked
                    && line.to.iter().any(|to| last_word(to) == next)
            });
            assert!(stands, "the table lacks {state} + {asked} -> {next}");
        }
    }
    let cells: usize = matrix.cells.values().map(BTreeMap::len).sum();
    assert_eq!(table.len(), cells, "the table has a row that no cell tests");
}

#[test]
fn every_guard_is_reported_with_all_that_fail() {
    let file: Value = serde_json::from_str(DENIALS).unwrap();
    let states = states_with(&file);
    let matrix: Value = serde_json::from_str(MATRIX).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let call = states
            .get(case["state"].as_str().unwrap())
            .map(|text| Call::from_json(&text.to_string()).unwrap());
        let command: CallCommand = serde_json::from_value(case["command"].clone()).unwrap();
        let facts: CallFacts = serde_json::from_value(case["facts"].clone()).unwrap();
        let mut envelope = matrix["envelope"].clone();
        envelope
            .as_object_mut()
            .unwrap()
            .extend(case["envelope"].as_object().unwrap().clone());
        let envelope: Envelope = serde_json::from_value(envelope).unwrap();
        let denial = match &call {
            Some(call) => call.handle(&command, &facts, &envelope),
            None => Call::start(&command, &facts, &envelope),
        }
        .expect_err(name);
        let failed: Vec<_> = denial
            .failed
            .iter()
            .map(|guard| guard.code.as_str())
            .collect();
        assert_eq!(serde_json::json!(failed), case["failed"], "{name}");
        assert_eq!(
            serde_json::to_value(denial.kind).unwrap(),
            case["kind"],
            "{name}"
        );
        says_all(name, |language| denial.sentence(language));
    }
}

#[test]
fn a_stored_call_that_cannot_be_is_refused() {
    let file: Value = serde_json::from_str(RESTORE).unwrap();
    let states = states_with(&file);
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let mut body = states[case["state"].as_str().unwrap()]["body"].clone();
        for (pointer, value) in case["set"].as_object().unwrap() {
            *body
                .pointer_mut(pointer)
                .unwrap_or_else(|| panic!("{name}: no {pointer}")) = value.clone();
        }
        let parts: CallParts = serde_json::from_value(body).unwrap();
        let error = Call::restore(parts).expect_err(name);
        assert_eq!(error.code.as_str(), case["code"], "{name}");
        says_all(name, |language| error.sentence(language));
    }
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
