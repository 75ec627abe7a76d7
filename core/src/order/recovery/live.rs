//! A recovery as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{RecoveryCommand, RecoveryFacts};
use super::decide::decide;
use super::event::RecoveryEntry;
use super::state::Recovery;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

/// Holds what a command led to: the recovery after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryStep {
    /// The recovery after the command.
    pub recovery: Recovery,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<RecoveryEntry>,
}

impl Recovery {
    /// Begins a recovery with `Report`.
    ///
    /// # Errors
    /// As [`decide_recovery`](crate::order::decide_recovery): `base.workflow.wrong_state` for any other command,
    /// `order.recovery.visit_missing`.
    ///
    /// ```
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, CommandId, ContactId, CrewId, OrderId, PersonRef, PromiseId, RecoveryId, VisitId};
    /// use talktime::order::{
    ///     CrewDelay, HitchCause, PromiseKind, Recovery, RecoveryCommand, RecoveryFacts,
    /// };
    ///
    /// let envelope = |id: &str, at: &str| Envelope {
    ///     command: CommandId::new(id).unwrap(),
    ///     actor: ActorId::new("a1").unwrap(),
    ///     role: Role::Agent,
    ///     at: at.parse().unwrap(),
    /// };
    /// let facts = RecoveryFacts::default();
    /// let report = RecoveryCommand::Report {
    ///     recovery: RecoveryId::new("r-1")?, order: OrderId::new("o-1")?, visit: Some(VisitId::new("v-1")?),
    ///     person: PersonRef::new("p-1")?, cause: HitchCause::CrewDidNotCome,
    ///     contact: Some(ContactId::new("c-1")?), crew: Some(CrewId::new("crew-1")?),
    /// };
    /// let step = Recovery::start(&report, &facts, &envelope("k1", "2026-03-02T12:05:00Z"))?;
    ///
    /// // The crew sits in the traffic and is there at half past twelve.
    /// let locate = RecoveryCommand::Locate {
    ///     crew: CrewId::new("crew-1")?, delay: CrewDelay::Traffic, arrives: "2026-03-02T12:30:00Z".parse()?,
    /// };
    /// let step = step.recovery.handle(&locate, &facts, &envelope("k2", "2026-03-02T12:06:00Z"))?;
    ///
    /// // Nobody promises what cannot be kept.
    /// let promise = |until: &str| RecoveryCommand::Promise {
    ///     promise: PromiseId::new("pr-1").unwrap(), what: PromiseKind::CrewArrives,
    ///     until: until.parse().unwrap(), contact: ContactId::new("c-1").unwrap(),
    /// };
    /// let early = promise("2026-03-02T12:20:00Z");
    /// let denial = step.recovery.handle(&early, &facts, &envelope("k3", "2026-03-02T12:07:00Z")).unwrap_err();
    /// assert_eq!(denial.failed[0].code.as_str(), "order.recovery.promise_too_early");
    /// let kept = promise("2026-03-02T12:45:00Z");
    /// let step = step.recovery.handle(&kept, &facts, &envelope("k4", "2026-03-02T12:07:00Z"))?;
    /// assert_eq!(step.recovery.next_deadline(), Some("2026-03-02T12:45:00Z".parse()?));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &RecoveryCommand,
        facts: &RecoveryFacts,
        envelope: &Envelope,
    ) -> Result<RecoveryStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        let (recovery, entries) = engine::fold(None, entries, command.code())?;
        Ok(RecoveryStep { recovery, entries })
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide_recovery`](crate::order::decide_recovery).
    pub fn handle(
        &self,
        command: &RecoveryCommand,
        facts: &RecoveryFacts,
        envelope: &Envelope,
    ) -> Result<RecoveryStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        let before = Some(self.parts().clone());
        let (recovery, entries) = engine::fold(before, entries, command.code())?;
        Ok(RecoveryStep { recovery, entries })
    }

    /// Rebuilds a recovery from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `base.replay.empty`.
    pub fn replay(history: &[RecoveryEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
