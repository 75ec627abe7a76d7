//! The frame that every workflow shares: the envelope of a command, the transition table as data, and
//! the guards of a decision.

pub(crate) mod engine;

use std::fmt::Write as _;

use serde::{Deserialize, Serialize};

use super::code::Code;
use super::errors::{Denial, ErrorKind, FailedGuard, NamedFact};
use super::ids::{ActorId, CommandId};
use super::text::Label;
use super::time::Instant;

/// Says in which role somebody acts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Role {
    /// An agent, on their own calls and forms.
    Agent,
    /// A senior: the one to whom an agent turns in an emergency, and who may act for an agent.
    Senior,
    /// The highest authority of the centre.
    Authority,
    /// A crew of technicians.
    Crew,
    /// Somebody who reads figures.
    Analyst,
    /// A program: the switch, the dialler, the clock.
    System,
}

/// Travels with every command: which command it is, who gives it in which role, and when.
///
/// The id makes a command that is sent twice act once; the instant is the only clock that the
/// library knows.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Envelope {
    /// Names the command; a new command has a new id.
    pub command: CommandId,
    /// Who acts.
    pub actor: ActorId,
    /// In which role.
    pub role: Role,
    /// When, in UTC.
    pub at: Instant,
}

/// Holds one row of a workflow's transition table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Transition {
    /// The state in which the command may come; its last word is `none` before the first.
    pub from: Code,
    /// The command.
    pub command: Code,
    /// Every state that can follow.
    pub to: Vec<Code>,
    /// Why the business allows it, in English.
    pub reason: Label,
}

/// Prints a transition table as a Markdown table, a row a transition, with the last word of each code.
pub fn table_markdown(rows: &[Transition]) -> String {
    let mut text = String::from("| state | command | next state | why |\n|---|---|---|---|\n");
    for row in rows {
        let to: Vec<_> = row.to.iter().map(last_word).collect();
        let (from, command) = (last_word(&row.from), last_word(&row.command));
        // Writing into a `String` cannot fail.
        let _ = writeln!(
            text,
            "| {from} | {command} | {} | {} |",
            to.join(", "),
            row.reason
        );
    }
    text
}

/// Draws a transition table as a Mermaid state diagram.
pub fn table_diagram(rows: &[Transition]) -> String {
    let mut text = String::from("stateDiagram-v2\n");
    for row in rows {
        for to in &row.to {
            let from = last_word(&row.from);
            let from = if from == "none" { "[*]" } else { from };
            let _ = writeln!(
                text,
                "    {from} --> {}: {}",
                last_word(to),
                last_word(&row.command)
            );
        }
    }
    text
}

fn last_word(code: &Code) -> &str {
    code.as_str().rsplit('.').next().unwrap_or_default()
}

/// Collects the guards of one decision, so that all that fail come back together.
#[derive(Debug, Default)]
pub(crate) struct Guards {
    failed: Vec<FailedGuard>,
    kind: Option<ErrorKind>,
}

/// A guard that used no fact worth telling.
pub(crate) fn plain(code: &'static str) -> impl FnOnce() -> FailedGuard {
    move || FailedGuard::plain(code)
}

impl Guards {
    /// Checks one guard; the first that fails gives the denial its kind.
    pub(crate) fn require(
        &mut self,
        holds: bool,
        kind: ErrorKind,
        failed: impl FnOnce() -> FailedGuard,
    ) {
        if !holds {
            self.kind.get_or_insert(kind);
            self.failed.push(failed());
        }
    }

    /// The role takes part in workflows of contacts; `code` says so where it does not.
    pub(crate) fn takes_part(&mut self, role: Role, code: &'static str) {
        let may = matches!(
            role,
            Role::Agent | Role::Senior | Role::Authority | Role::System
        );
        self.require(may, ErrorKind::NotAllowed, plain(code));
    }

    /// Tells whether every guard held that was checked so far.
    pub(crate) fn hold(&self) -> bool {
        self.failed.is_empty()
    }

    /// Ends the checks: nothing failed, or the denial that lists everything that did.
    pub(crate) fn finish(self, state: Code, command: Code) -> Result<(), Denial> {
        match (self.kind, self.failed.first()) {
            (Some(kind), Some(first)) => {
                let code = first.code.clone();
                Err(Denial {
                    kind,
                    code,
                    state,
                    command,
                    failed: self.failed,
                })
            }
            _ => Ok(()),
        }
    }
}

/// Tells that a stored history is not one that this workflow could have written.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error, Serialize, Deserialize)]
#[error("{}", self.sentence(super::Language::English))]
#[serde(deny_unknown_fields)]
pub struct ReplayError {
    /// The position of the event in the history, counted from 0.
    pub index: u64,
    /// The event at which the history broke.
    pub event: Code,
    /// The state in which it came.
    pub state: Code,
    /// Why it cannot have come there.
    pub code: Code,
}

impl ReplayError {
    /// Says in one sentence where the history broke and why.
    pub fn sentence(&self, language: super::Language) -> String {
        let facts = [
            NamedFact::count("index", self.index.saturating_add(1)),
            NamedFact::code("event", self.event.clone()),
            NamedFact::code("state", self.state.clone()),
        ];
        let head = super::sentence(language, &Code::fixed("base.replay"), &facts);
        format!("{head}: {}", super::sentence(language, &self.code, &facts))
    }
}

// A telephone that works offline stores a command with its envelope and sends both later.
crate::base::stored::versioned_json! { Envelope => "base.envelope" []; }

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Language;

    fn code(text: &'static str) -> Code {
        Code::fixed(text)
    }

    fn rows() -> [Transition; 2] {
        let row = |from, command, to: &[&'static str]| Transition {
            from: code(from),
            command: code(command),
            to: to.iter().map(|to| code(to)).collect(),
            reason: Label::fixed("because"),
        };
        [
            row(
                "call.state.none",
                "call.command.arrive",
                &["call.state.queued"],
            ),
            row(
                "call.state.queued",
                "call.command.elapse",
                &["call.state.queued", "call.state.closed"],
            ),
        ]
    }

    #[test]
    fn a_table_is_printed_and_drawn() {
        assert_eq!(
            table_markdown(&rows()),
            "| state | command | next state | why |\n|---|---|---|---|\n\
             | none | arrive | queued | because |\n\
             | queued | elapse | queued, closed | because |\n"
        );
        assert_eq!(
            table_diagram(&rows()),
            "stateDiagram-v2\n    [*] --> queued: arrive\n    \
             queued --> queued: elapse\n    queued --> closed: elapse\n"
        );
    }

    #[test]
    fn every_guard_that_fails_is_told_and_the_first_gives_the_kind() {
        let mut guards = Guards::default();
        guards.require(true, ErrorKind::Limit, || FailedGuard::plain("call.a"));
        assert_eq!(guards.finish(code("call.s"), code("call.c")), Ok(()));

        let mut guards = Guards::default();
        let failed = ["base.id.empty", "base.email.malformed"];
        guards.require(true, ErrorKind::Limit, || FailedGuard::plain("call.a"));
        guards.require(false, ErrorKind::NotAllowed, || {
            FailedGuard::plain(failed[0])
        });
        guards.require(false, ErrorKind::Invalid, || FailedGuard::plain(failed[1]));
        let denial = guards.finish(code("call.s"), code("call.c")).unwrap_err();
        assert_eq!(denial.kind, ErrorKind::NotAllowed);
        assert_eq!(denial.code, code(failed[0]));
        assert_eq!(denial.failed.len(), 2);
        assert_eq!(
            denial.failed[0].sentence(Language::English),
            "an id is empty: give at least one character"
        );
    }
}
