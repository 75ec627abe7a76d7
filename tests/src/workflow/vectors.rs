//! Runs the vectors of a workflow.
//!
//! A vector file of states and commands has `states`, `commands`, `cells` (state, command, next state)
//! and an `envelope`; where a command needs facts, or another value of a state, to be allowed, they stand
//! in `facts` and `states_for` under its name; `commands_for` has the form of a command that a state takes.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::{BTreeMap, BTreeSet};

use serde::de::DeserializeOwned;
use serde_json::Value;
use talktime::base::ErrorKind;
use talktime::base::workflow::Envelope;

use super::{Workflow, last_word, says_all};

fn read<T: DeserializeOwned>(value: &Value) -> T {
    serde_json::from_value(value.clone()).unwrap_or_else(|error| panic!("{error}: {value}"))
}

/// Gives a stored value of a matrix, where a command needs another one that.
fn state_for<W: Workflow>(matrix: &Value, name: &str, command: &str) -> W {
    let special = &matrix["states_for"][command][name];
    let stored = if special.is_null() {
        &matrix["states"][name]
    } else {
        special
    };
    W::from_json(&stored.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// Runs every state of a matrix with every command: each pair with a cell leads there, each other one is
/// denied; and the table has a row for each cell and no other.
///
/// # Panics
/// Where the workflow says otherwise.
pub fn run_matrix<W: Workflow>(text: &str) {
    let matrix: Value = serde_json::from_str(text).unwrap();
    let envelope: Envelope = read(&matrix["envelope"]);
    let cells: BTreeMap<String, BTreeMap<String, String>> = read(&matrix["cells"]);
    let states = matrix["states"].as_object().unwrap().keys();
    let commands: BTreeMap<String, Value> = read(&matrix["commands"]);
    for name in std::iter::once("none").chain(states.map(String::as_str)) {
        for (asked, command) in &commands {
            let before = (name != "none").then(|| state_for::<W>(&matrix, name, asked));
            let own = &matrix["commands_for"][asked][name];
            let command = if own.is_null() { command } else { own };
            let command = W::command(&command.to_string());
            let command = command.unwrap_or_else(|error| panic!("{asked}: {error}"));
            let facts = &matrix["facts"][asked];
            let facts = if facts.is_null() {
                W::Facts::default()
            } else {
                read(facts)
            };
            assert_eq!(last_word(&W::code(&command)), asked);
            let answer = W::ask(before.as_ref(), &command, &facts, &envelope);
            match (cells.get(name).and_then(|row| row.get(asked)), answer) {
                (Some(next), Ok((after, _))) => {
                    assert_eq!(last_word(&after.state()), next, "{name} + {asked}");
                }
                (None, Err(denial)) => {
                    assert_eq!(denial.kind, ErrorKind::WrongState, "{name} + {asked}");
                    assert_eq!(denial.code.as_str(), W::WRONG_STATE, "{name} + {asked}");
                    let told = (last_word(&denial.state), last_word(&denial.command));
                    assert_eq!(told, (name, asked.as_str()));
                    says_all(asked, |language| denial.sentence(language));
                }
                (cell, answer) => panic!("{name} + {asked}: cell {cell:?}, answer {answer:?}"),
            }
        }
    }
    let table = W::transitions();
    for (state, row) in &cells {
        for (asked, next) in row {
            let stands = table.iter().any(|line| {
                last_word(&line.from) == state
                    && last_word(&line.command) == asked
                    && line.to.iter().any(|to| last_word(to) == next)
            });
            assert!(stands, "the table lacks {state} + {asked} -> {next}");
        }
    }
    let count: usize = cells.values().map(BTreeMap::len).sum();
    assert_eq!(table.len(), count, "the table has a row that no cell tests");
    let named: BTreeSet<_> = table.iter().map(|row| last_word(&row.command)).collect();
    let known: BTreeSet<_> = commands.keys().map(String::as_str).collect();
    assert_eq!(named, known);
    for row in &table {
        for code in row.to.iter().chain([&row.from, &row.command]) {
            says_all(code.as_str(), |language| {
                talktime::base::sentence(language, code, &[])
            });
        }
    }
}

fn states_with(matrix: &str, file: &Value) -> BTreeMap<String, Value> {
    let matrix: Value = serde_json::from_str(matrix).unwrap();
    let groups = [&matrix["states"], &file["states"]].into_iter();
    let groups = groups.filter_map(Value::as_object).flatten();
    groups
        .map(|(name, state)| (name.clone(), state.clone()))
        .collect()
}

/// Runs the denials of a file: every guard that fails is reported, in order.
///
/// # Panics
/// Where the workflow says otherwise.
pub fn run_denials<W: Workflow>(matrix: &str, text: &str) {
    let file: Value = serde_json::from_str(text).unwrap();
    let states = states_with(matrix, &file);
    let matrix: Value = serde_json::from_str(matrix).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let before = states.get(case["state"].as_str().unwrap());
        let before = before.map(|text| {
            W::from_json(&text.to_string()).unwrap_or_else(|error| panic!("{name}: {error}"))
        });
        assert!(
            before.is_some() || case["state"] == "none",
            "{name}: no such state"
        );
        let mut envelope = matrix["envelope"].clone();
        let own = case["envelope"].as_object().unwrap().clone();
        envelope.as_object_mut().unwrap().extend(own);
        let (command, facts) = (read(&case["command"]), read(&case["facts"]));
        let answer = W::ask(before.as_ref(), &command, &facts, &read(&envelope));
        let Err(denial) = answer else {
            panic!("{name}: {answer:?}")
        };
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
        for guard in &denial.failed {
            says_all(name, |language| guard.sentence(language));
        }
    }
}

/// Runs the forged values of a file: a stored state of the matrix, changed so that it cannot be.
///
/// # Panics
/// Where the workflow takes one.
pub fn run_restore<W: Workflow>(matrix: &str, text: &str) {
    let file: Value = serde_json::from_str(text).unwrap();
    let states = states_with(matrix, &file);
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let mut body = states[case["state"].as_str().unwrap()]["body"].clone();
        for (pointer, value) in case["set"].as_object().unwrap() {
            // A list that is left out where it is empty has no place yet.
            let (parent, last) = pointer.rsplit_once('/').unwrap();
            let place = body.pointer_mut(parent);
            let place = place.unwrap_or_else(|| panic!("{name}: no {parent}"));
            match place {
                Value::Array(list) => list[last.parse::<usize>().unwrap()] = value.clone(),
                place => place[last] = value.clone(),
            }
        }
        let Err(error) = W::restore(read(&body)) else {
            panic!("{name} was taken back")
        };
        assert_eq!(error.code.as_str(), case["code"], "{name}");
        assert_eq!(error.path.as_str(), case["path"], "{name}");
        says_all(name, |language| error.sentence(language));
    }
}

/// Runs the corrupt histories of a file: each is found where it stands, at the event that cannot have come
/// or at the end.
///
/// # Panics
/// Where a history replays, or is found elsewhere.
pub fn run_replays<W: Workflow>(text: &str) {
    let file: Value = serde_json::from_str(text).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let history: Vec<W::Entry> = read(&case["history"]);
        let Err(error) = W::replay(&history) else {
            panic!("{name} replays")
        };
        assert_eq!(error.code.as_str(), case["code"], "{name}");
        assert_eq!(serde_json::json!(error.index), case["index"], "{name}");
        says_all(name, |language| error.sentence(language));
    }
}

/// Runs the walks of a file: each ends in the state that was worked out by hand, and its history replays.
///
/// # Panics
/// Where the workflow ends otherwise.
pub fn run_walks<W: Workflow>(text: &str) {
    let file: Value = serde_json::from_str(text).unwrap();
    for case in file["cases"].as_array().unwrap() {
        let name = case["name"].as_str().unwrap();
        let (mut value, mut history): (Option<W>, Vec<W::Entry>) = (None, Vec::new());
        for (number, step) in (1..).zip(case["steps"].as_array().unwrap()) {
            let envelope: Envelope = read(&serde_json::json!({
                "command": format!("k-{number}"),
                "actor": step["actor"], "role": step["role"], "at": step["at"],
            }));
            let (command, facts) = (read(&step["command"]), read(&step["facts"]));
            let answer = W::ask(value.as_ref(), &command, &facts, &envelope);
            let answer = answer.unwrap_or_else(|denial| panic!("{name}, step {number}: {denial}"));
            history.extend(answer.1);
            value = Some(answer.0);
        }
        let value = value.unwrap();
        assert_eq!(last_word(&value.state()), case["state"], "{name}");
        let deadline = serde_json::to_value(value.next_deadline()).unwrap();
        assert_eq!(deadline, case["next_deadline"], "{name}");
        let parts = serde_json::to_value(value.parts()).unwrap();
        for (pointer, wanted) in case["shows"].as_object().unwrap() {
            assert_eq!(parts.pointer(pointer), Some(wanted), "{name}: {pointer}");
        }
        assert_eq!(W::replay(&history).unwrap(), value, "{name}");
    }
}

#[cfg(test)]
mod tests {
    use talktime::base::Code;

    use super::*;

    #[test]
    #[should_panic(expected = "{$length}")]
    fn a_fact_that_is_not_there_is_noticed() {
        let code = Code::new("base.id.too_long").unwrap();
        says_all("sample", |language| {
            talktime::base::sentence(language, &code, &[])
        });
    }
}
