//! What the tests of every workflow do alike: run its vectors, and hold random walks against the
//! promises that all workflows make.
//!
//! A vector file of states and commands has `states`, `commands`, `cells` (state, command, next state)
//! and an `envelope`; where a command needs facts, or another value of a state, to be allowed, they stand
//! in `facts` and `states_for` under its name.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;

use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;
use talktime::base::workflow::{Envelope, ReplayError, Transition};
use talktime::base::{Code, Denial, ErrorKind, Instant, Invalid, Language};
use talktime::call::{Call, CallCommand, CallEntry, CallFacts, CallParts};
use talktime::campaign::{
    Callback, CallbackCommand, CallbackEntry, CallbackFacts, CallbackParts, Lead, LeadCommand,
    LeadEntry, LeadFacts, LeadParts,
};

/// A workflow as its tests see it.
pub trait Workflow: Sized + Clone + PartialEq + Debug {
    /// What can be asked.
    type Command: Clone + Debug + PartialEq + Serialize + DeserializeOwned;
    /// What decisions depend on besides.
    type Facts: Clone + Debug + Default + DeserializeOwned;
    /// The unchecked fields.
    type Parts: Clone + DeserializeOwned;
    /// An event with its envelope.
    type Entry: Clone + Debug + PartialEq;
    /// The code of a denial where the table has no such row.
    const WRONG_STATE: &'static str;

    /// Carries out a command, the first where `before` is empty.
    ///
    /// # Errors
    /// The denial of the workflow.
    fn ask(
        before: Option<&Self>,
        command: &Self::Command,
        facts: &Self::Facts,
        envelope: &Envelope,
    ) -> Result<(Self, Vec<Self::Entry>), Denial>;
    /// Rebuilds the value.
    ///
    /// # Errors
    /// That of the workflow.
    fn replay(history: &[Self::Entry]) -> Result<Self, ReplayError>;
    /// Checks stored parts.
    ///
    /// # Errors
    /// That of the workflow.
    fn restore(parts: Self::Parts) -> Result<Self, Invalid>;
    /// Gives the parts.
    fn parts(&self) -> Self::Parts;
    /// Gives the code of the state.
    fn state(&self) -> Code;
    /// Gives the next deadline.
    fn next_deadline(&self) -> Option<Instant>;
    /// Gives the table.
    fn transitions() -> Vec<Transition>;
    /// Gives the code of a command.
    fn code(command: &Self::Command) -> Code;
    /// Writes the value and reads it back.
    ///
    /// # Errors
    /// That of the reader.
    fn through_json(&self) -> Result<Self, Invalid>;
    /// Reads a stored value.
    ///
    /// # Errors
    /// That of the reader.
    fn from_json(text: &str) -> Result<Self, Invalid>;
    /// Writes an entry and reads it back.
    ///
    /// # Errors
    /// That of the reader.
    fn entry_through_json(entry: &Self::Entry) -> Result<Self::Entry, Invalid>;
    /// Gives the envelope of an entry, its position and how many there are.
    fn group(entry: &Self::Entry) -> (&Envelope, u32, u32);
    /// Gives the envelope of an entry to change it.
    fn envelope_mut(entry: &mut Self::Entry) -> &mut Envelope;
}

/// Implements [`Workflow`] for a type of the library.
macro_rules! workflow {
    ($name:ident, $command:ident, $facts:ident, $parts:ident, $entry:ident, $field:ident, $wrong:literal) => {
        impl Workflow for $name {
            type Command = $command;
            type Facts = $facts;
            type Parts = $parts;
            type Entry = $entry;
            const WRONG_STATE: &'static str = $wrong;

            fn ask(
                before: Option<&Self>,
                command: &$command,
                facts: &$facts,
                envelope: &Envelope,
            ) -> Result<(Self, Vec<$entry>), Denial> {
                let step = match before {
                    Some(value) => value.handle(command, facts, envelope),
                    None => $name::start(command, facts, envelope),
                }?;
                Ok((step.$field, step.entries))
            }

            fn replay(history: &[$entry]) -> Result<Self, ReplayError> {
                $name::replay(history)
            }

            fn restore(parts: $parts) -> Result<Self, Invalid> {
                $name::restore(parts)
            }

            fn parts(&self) -> $parts {
                $name::parts(self).clone()
            }

            fn state(&self) -> Code {
                $name::parts(self).state.code()
            }

            fn next_deadline(&self) -> Option<Instant> {
                $name::next_deadline(self)
            }

            fn transitions() -> Vec<Transition> {
                $name::transitions()
            }

            fn code(command: &$command) -> Code {
                command.code()
            }

            fn through_json(&self) -> Result<Self, Invalid> {
                $name::from_json(&self.to_json()?)
            }

            fn from_json(text: &str) -> Result<Self, Invalid> {
                $name::from_json(text)
            }

            fn entry_through_json(entry: &$entry) -> Result<$entry, Invalid> {
                $entry::from_json(&entry.to_json()?)
            }

            fn group(entry: &$entry) -> (&Envelope, u32, u32) {
                (&entry.envelope, entry.number, entry.of)
            }

            fn envelope_mut(entry: &mut $entry) -> &mut Envelope {
                &mut entry.envelope
            }
        }
    };
}

workflow!(
    Call,
    CallCommand,
    CallFacts,
    CallParts,
    CallEntry,
    call,
    "call.wrong_state"
);
workflow!(
    Lead,
    LeadCommand,
    LeadFacts,
    LeadParts,
    LeadEntry,
    lead,
    "base.workflow.wrong_state"
);
workflow!(
    Callback,
    CallbackCommand,
    CallbackFacts,
    CallbackParts,
    CallbackEntry,
    callback,
    "base.workflow.wrong_state"
);

/// Gives the last word of a code.
///
/// # Panics
/// Never: every code has a word.
pub fn last_word(code: &Code) -> &str {
    code.as_str().rsplit('.').next().unwrap()
}

fn says_all(name: &str, sentence: impl Fn(Language) -> String) {
    for language in Language::ALL {
        let text = sentence(language);
        assert!(!text.contains('{'), "{name} in {language:?}: {text}");
    }
}

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
            let command: W::Command = read(command);
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
            let place = body.pointer_mut(pointer);
            *place.unwrap_or_else(|| panic!("{name}: no {pointer}")) = value.clone();
        }
        let Err(error) = W::restore(read(&body)) else {
            panic!("{name} was taken back")
        };
        assert_eq!(error.code.as_str(), case["code"], "{name}");
        says_all(name, |language| error.sentence(language));
    }
}

/// One step of a random walk: which command, with what, how, and how long after the one before.
#[derive(Clone, Debug)]
pub struct Draw<P> {
    /// Picks the command.
    pub pick: usize,
    /// Whether it is one of those that the table allows where the walk stands.
    pub legal: bool,
    /// The seconds since the command before.
    pub seconds: i64,
    /// What the commands and facts are made of.
    pub with: P,
}

/// What a walk makes of a step: the command of that name, the facts, and who sends it.
pub type Make<W, P> = fn(
    &str,
    &P,
    Option<&W>,
    Instant,
) -> (<W as Workflow>::Command, <W as Workflow>::Facts, Envelope);

/// A walk after each command that was carried out.
#[derive(Debug)]
pub struct Seen<'a, W: Workflow> {
    /// The state before, `none` before the first.
    pub before: &'a str,
    /// The value after.
    pub value: &'a W,
    /// Everything that happened.
    pub history: &'a [W::Entry],
    /// The command.
    pub command: &'a W::Command,
    /// Its envelope.
    pub envelope: &'a Envelope,
}

/// Walks through the workflow from its first command on, and shows every command that was carried out.
///
/// # Panics
/// Where a denial names no guard, or says that a decision cannot be applied.
pub fn walk<W: Workflow, P>(
    from: Instant,
    draws: &[Draw<P>],
    make: Make<W, P>,
    mut each: impl FnMut(&Seen<'_, W>),
) {
    let table = W::transitions();
    let all: BTreeSet<_> = table.iter().map(|row| last_word(&row.command)).collect();
    let all: Vec<_> = all.into_iter().collect();
    let (mut value, mut history): (Option<W>, Vec<W::Entry>) = (None, Vec::new());
    let mut at = from;
    for (number, draw) in draws.iter().enumerate() {
        at += std::time::Duration::from_secs(draw.seconds.unsigned_abs());
        let before = value.as_ref().map(W::state);
        let before = before.as_ref().map_or("none", last_word).to_owned();
        let here = table.iter().filter(|row| last_word(&row.from) == before);
        let here: Vec<_> = here.map(|row| last_word(&row.command)).collect();
        let names = if draw.legal && !here.is_empty() {
            &here
        } else {
            &all
        };
        let name = names[draw.pick % names.len()];
        let (command, facts, mut envelope) = make(name, &draw.with, value.as_ref(), at);
        envelope.command = talktime::base::CommandId::new(format!("k-{number}")).unwrap();
        match W::ask(value.as_ref(), &command, &facts, &envelope) {
            Ok((after, entries)) => {
                history.extend(entries);
                value = Some(after.clone());
                each(&Seen {
                    before: &before,
                    value: &after,
                    history: &history,
                    command: &command,
                    envelope: &envelope,
                });
            }
            Err(denial) => {
                assert!(!denial.failed.is_empty());
                let unfit = denial.code.as_str().contains("replay");
                assert!(!unfit, "decided and not applicable: {denial:?}");
                let wrong = denial.code.as_str() == W::WRONG_STATE;
                assert_eq!(
                    wrong,
                    !here.contains(&name),
                    "{before} + {name}: {denial:?}"
                );
            }
        }
    }
}

/// Holds a step against what every workflow promises: replay equals state, each state restores and goes
/// through JSON, a command sent twice acts once, nothing is due after time has passed, and the step
/// stands in the table.
///
/// # Panics
/// Where a promise is broken.
pub fn keeps_promises<W: Workflow>(seen: &Seen<'_, W>) {
    let Seen {
        before,
        value,
        history,
        command,
        envelope,
    } = seen;
    assert_eq!(&W::replay(history).unwrap(), *value);
    assert_eq!(&W::restore(value.parts()).unwrap(), *value);
    assert_eq!(&value.through_json().unwrap(), *value);
    let last = history.last().unwrap();
    assert_eq!(&W::entry_through_json(last).unwrap(), last);
    let changed = W::group(last).0.command == envelope.command;
    if changed {
        let again = W::ask(Some(value), command, &W::Facts::default(), envelope).unwrap();
        assert_eq!(again, ((*value).clone(), Vec::new()));
        let (asked, after) = (W::code(command), value.state());
        let stands = W::transitions().iter().any(|row| {
            last_word(&row.from) == *before && row.command == asked && row.to.contains(&after)
        });
        assert!(stands, "the table lacks {before} + {asked} -> {after}");
    }
    if last_word(&W::code(command)) == "elapse" {
        let next = value.next_deadline();
        assert!(
            next.is_none_or(|next| envelope.at < next),
            "{next:?} at {}",
            envelope.at
        );
    }
}

/// Holds a history against what replay promises: no part of it, nothing twice, no other beginning and no
/// clock that runs back.
///
/// # Panics
/// Where a corrupt history replays.
pub fn is_whole_or_found<W: Workflow>(history: &[W::Entry], cut: usize) {
    let cut = cut.clamp(1, history.len());
    let (_, number, of) = W::group(&history[cut - 1]);
    assert_eq!(W::replay(&history[..cut]).is_err(), number != of);
    let mut twice = history.to_vec();
    twice.insert(cut, history[cut - 1].clone());
    assert!(W::replay(&twice).is_err());
    let error = W::replay(&history[1..]).unwrap_err();
    says_all("no beginning", |language| error.sentence(language));
    let last = W::group(&history[history.len() - 1]).0.command.clone();
    let is_last = |entry: &W::Entry| W::group(entry).0.command == last;
    let group = history.iter().position(is_last).unwrap();
    if group > 0 {
        let mut back = history.to_vec();
        let earlier = W::group(&history[0]).0.at - std::time::Duration::from_secs(1);
        for entry in &mut back[group..] {
            W::envelope_mut(entry).at = earlier;
        }
        let error = W::replay(&back).unwrap_err();
        assert_eq!(error.index, group as u64);
        assert_eq!(last_word(&error.code), "clock_back");
    }
}

/// Collects which rows walks took, and to which next states.
#[derive(Debug, Default)]
pub struct Taken(BTreeSet<(String, String, String)>);

impl Taken {
    /// Notes a step.
    pub fn note<W: Workflow>(&mut self, seen: &Seen<'_, W>) {
        let after = seen.value.state();
        let command = W::code(seen.command);
        let words = [last_word(&command), last_word(&after)].map(str::to_owned);
        let [command, after] = words;
        self.0.insert((seen.before.to_owned(), command, after));
    }

    /// Holds the walks against the table: every row to every next state, and no other.
    ///
    /// # Panics
    /// Where they differ.
    pub fn is_the_table_of<W: Workflow>(&self) {
        let words = |row: &Transition, to| {
            let [from, command, to] = [&row.from, &row.command, to].map(last_word);
            (from.to_owned(), command.to_owned(), to.to_owned())
        };
        let rows = W::transitions();
        let promised = rows
            .iter()
            .flat_map(|row| row.to.iter().map(|to| words(row, to)));
        let promised: BTreeSet<_> = promised.collect();
        let missed: Vec<_> = promised.difference(&self.0).collect();
        let unpromised: Vec<_> = self.0.difference(&promised).collect();
        assert!(missed.is_empty(), "no walk took {missed:?}");
        assert!(unpromised.is_empty(), "the table lacks {unpromised:?}");
    }
}

#[cfg(test)]
mod tests {
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
