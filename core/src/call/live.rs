//! A live call as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{CallCommand, CallFacts};
use super::decide::decide;
use super::event::CallEntry;
use super::state::Call;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

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
        let (call, entries) = engine::fold(None, entries, command.code())?;
        Ok(CallStep { call, entries })
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
        let before = Some(self.parts().clone());
        let (call, entries) = engine::fold(before, entries, command.code())?;
        Ok(CallStep { call, entries })
    }

    /// Rebuilds a call from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `call.replay.empty`.
    pub fn replay(history: &[CallEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
