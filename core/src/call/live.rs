//! A live call as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::apply::apply;
use super::command::{CallCommand, CallFacts};
use super::decide::decide;
use super::event::CallEntry;
use super::state::{Call, CallParts};
use super::table;
use crate::base::workflow::{Envelope, ReplayError, Transition};
use crate::base::{Code, Denial, ErrorKind, FailedGuard};

/// Holds what a command led to: the call after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallStep {
    /// The call after the command.
    pub call: Call,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<CallEntry>,
}

impl Call {
    /// Begins a call with `Arrive` or `Dial`.
    ///
    /// # Errors
    /// As [`decide`]: `call.wrong_state` for any other command, and the guards of the permit.
    ///
    /// ```
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, AgentId, CommandId, ContactId, Language, QueueId};
    /// use talktime::call::{Call, CallCommand, CallFacts, CallState};
    ///
    /// let facts = CallFacts::default();
    /// let envelope = |id: &str, second: u32| Envelope {
    ///     command: CommandId::new(id).unwrap(),
    ///     actor: ActorId::new("switch").unwrap(),
    ///     role: Role::System,
    ///     at: format!("2026-03-02T09:00:{second:02}Z").parse().unwrap(),
    /// };
    /// let arrive = CallCommand::Arrive { contact: ContactId::new("c-1")?, project: None, person: None };
    /// let call = Call::start(&arrive, &facts, &envelope("k1", 0))?.call;
    /// let enqueue = CallCommand::Enqueue { queue: QueueId::new("repair")? };
    /// let call = call.handle(&enqueue, &facts, &envelope("k2", 5))?.call;
    /// assert_eq!(call.parts().state, CallState::Queued { queue: QueueId::new("repair")? });
    ///
    /// let denial = call.handle(&CallCommand::Hold, &facts, &envelope("k3", 9)).unwrap_err();
    /// assert_eq!(denial.code.as_str(), "call.wrong_state");
    /// assert_eq!(
    ///     denial.sentence(Language::English),
    ///     "putting the customer on hold is not possible while the call waits in a queue: \
    ///      the state has no such command"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &CallCommand,
        facts: &CallFacts,
        envelope: &Envelope,
    ) -> Result<CallStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        fold(None, entries, command)
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide`].
    pub fn handle(
        &self,
        command: &CallCommand,
        facts: &CallFacts,
        envelope: &Envelope,
    ) -> Result<CallStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        fold(Some(self.parts().clone()), entries, command)
    }

    /// Rebuilds a call from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `call.replay.empty`.
    pub fn replay(history: &[CallEntry]) -> Result<Self, ReplayError> {
        let mut parts: Option<CallParts> = None;
        let mut before: Option<&CallEntry> = None;
        for (index, entry) in history.iter().enumerate() {
            let state = state_code(parts.as_ref());
            let next = match follows(before, entry) {
                true => apply(parts, entry),
                false => Err(GROUP_BROKEN),
            };
            parts = Some(next.map_err(|code| ReplayError {
                index: index as u64,
                event: entry.event.code(),
                state,
                code: Code::fixed(code),
            })?);
            before = Some(entry);
        }
        let end = |parts: Option<&CallParts>, code| ReplayError {
            index: history.len() as u64,
            event: history
                .last()
                .map_or(Code::fixed("call.event.none"), |entry| entry.event.code()),
            state: state_code(parts),
            code,
        };
        let parts = parts.ok_or_else(|| end(None, Code::fixed("call.replay.empty")))?;
        if before.is_some_and(|last| last.number != last.of) {
            return Err(end(Some(&parts), Code::fixed(GROUP_BROKEN)));
        }
        let state = parts.clone();
        Self::restore(parts).map_err(|error| end(Some(&state), error.code))
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        table::transitions()
    }
}

const GROUP_BROKEN: &str = "call.replay.group_broken";

/// Tells whether an entry can stand behind another: the events of one command stand together, in
/// order, complete, and under one envelope.
fn follows(before: Option<&CallEntry>, entry: &CallEntry) -> bool {
    let begins = entry.number == 1 && entry.of >= 1;
    match before {
        None => begins,
        Some(last) if last.number == last.of => begins,
        Some(last) => {
            last.number.checked_add(1) == Some(entry.number)
                && last.of == entry.of
                && last.envelope == entry.envelope
        }
    }
}

fn state_code(parts: Option<&CallParts>) -> Code {
    parts.map_or(Code::fixed("call.state.none"), |call| call.state.code())
}

/// Applies the entries of a decision. They always fit, which every random walk of
/// `tests/laws/call.rs` asserts; a misfit would come back as a denial, not as a wrong state.
fn fold(
    before: Option<CallParts>,
    entries: Vec<CallEntry>,
    command: &CallCommand,
) -> Result<CallStep, Denial> {
    let first = state_code(before.as_ref());
    let refuse = |code: &'static str| Denial {
        kind: ErrorKind::WrongState,
        code: Code::fixed(code),
        state: first.clone(),
        command: command.code(),
        failed: vec![FailedGuard::plain(code)],
    };
    let mut parts = before;
    for entry in &entries {
        parts = Some(apply(parts, entry).map_err(refuse)?);
    }
    let call = parts.map(Call).ok_or_else(|| refuse("call.replay.empty"))?;
    Ok(CallStep { call, entries })
}
