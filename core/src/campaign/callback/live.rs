//! A callback as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{CallbackCommand, CallbackFacts};
use super::decide::decide;
use super::event::CallbackEntry;
use super::state::Callback;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

/// Holds what a command led to: the callback after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallbackStep {
    /// The callback after the command.
    pub callback: Callback,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<CallbackEntry>,
}

impl Callback {
    /// Begins a callback with `Schedule`.
    ///
    /// # Errors
    /// As [`decide_callback`](crate::campaign::decide_callback): `base.workflow.wrong_state` for any
    /// other command, `campaign.callback.due_past`, `campaign.callback.verdict_missing` and
    /// `campaign.callback.forbidden_then`.
    ///
    /// ```
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, CallbackId, CommandId, PersonRef, ProjectId};
    /// use talktime::campaign::{Callback, CallbackCommand, CallbackFacts, CallbackState};
    ///
    /// let envelope = |id: &str, at: &str| Envelope {
    ///     command: CommandId::new(id).unwrap(),
    ///     actor: ActorId::new("a1").unwrap(),
    ///     role: Role::Agent,
    ///     at: at.parse().unwrap(),
    /// };
    /// let schedule = CallbackCommand::Schedule {
    ///     callback: CallbackId::new("cb-1")?, person: PersonRef::new("p-1")?,
    ///     project: ProjectId::new("internet")?, lead: None, owner: None, zone: None,
    ///     due: "2026-03-02T15:00:00Z".parse()?,
    /// };
    /// let asked = |at: &str| CallbackFacts {
    ///     judged_at: Some(at.parse().unwrap()), ..CallbackFacts::default()
    /// };
    /// let facts = asked("2026-03-02T15:00:00Z");
    /// let callback = Callback::start(&schedule, &facts, &envelope("k1", "2026-03-02T09:00:00Z"))?.callback;
    /// assert_eq!(callback.next_deadline(), Some("2026-03-02T15:00:00Z".parse()?));
    /// let later = envelope("k2", "2026-03-02T15:00:01Z");
    /// let facts = asked("2026-03-02T15:00:01Z");
    /// let callback = callback.handle(&CallbackCommand::Elapse, &facts, &later)?.callback;
    /// assert!(matches!(callback.parts().state, CallbackState::Ready { .. }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &CallbackCommand,
        facts: &CallbackFacts,
        envelope: &Envelope,
    ) -> Result<CallbackStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        let (callback, entries) = engine::fold(None, entries, command.code())?;
        Ok(CallbackStep { callback, entries })
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide_callback`](crate::campaign::decide_callback).
    pub fn handle(
        &self,
        command: &CallbackCommand,
        facts: &CallbackFacts,
        envelope: &Envelope,
    ) -> Result<CallbackStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        let before = Some(self.parts().clone());
        let (callback, entries) = engine::fold(before, entries, command.code())?;
        Ok(CallbackStep { callback, entries })
    }

    /// Rebuilds a callback from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `base.replay.empty`.
    pub fn replay(history: &[CallbackEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
