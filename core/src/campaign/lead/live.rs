//! A lead as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{LeadCommand, LeadFacts};
use super::decide::decide;
use super::event::LeadEntry;
use super::state::Lead;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

/// Holds what a command led to: the lead after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadStep {
    /// The lead after the command.
    pub lead: Lead,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<LeadEntry>,
}

impl Lead {
    /// Begins a lead with `Create`.
    ///
    /// # Errors
    /// As [`decide_lead`](crate::campaign::decide_lead): `base.workflow.wrong_state` for any other command.
    ///
    /// ```
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, CommandId, ContactId, Language, LeadId, PersonRef, ProjectId};
    /// use talktime::campaign::{Lead, LeadCommand, LeadFacts, LeadState};
    ///
    /// let facts = LeadFacts::default();
    /// let envelope = |id: &str, minute: u32| Envelope {
    ///     command: CommandId::new(id).unwrap(),
    ///     actor: ActorId::new("a1").unwrap(),
    ///     role: Role::Agent,
    ///     at: format!("2026-03-02T09:{minute:02}:00Z").parse().unwrap(),
    /// };
    /// let create = LeadCommand::Create {
    ///     lead: LeadId::new("lead-1")?, person: PersonRef::new("p-1")?,
    ///     project: ProjectId::new("internet")?, owner: None,
    /// };
    /// let lead = Lead::start(&create, &facts, &envelope("k1", 0))?.lead;
    /// let meet = LeadCommand::Meet { contact: ContactId::new("c-1")? };
    /// let lead = lead.handle(&meet, &facts, &envelope("k2", 5))?.lead;
    /// assert_eq!(lead.parts().state, LeadState::Reached);
    ///
    /// let denial = lead.handle(&LeadCommand::Recontact, &facts, &envelope("k3", 9)).unwrap_err();
    /// assert_eq!(denial.code.as_str(), "base.workflow.wrong_state");
    /// assert_eq!(
    ///     denial.sentence(Language::English),
    ///     "taking the lead up again is not possible while the person was reached: \
    ///      the state has no such command"
    /// );
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &LeadCommand,
        facts: &LeadFacts,
        envelope: &Envelope,
    ) -> Result<LeadStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        let (lead, entries) = engine::fold(None, entries, command.code())?;
        Ok(LeadStep { lead, entries })
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide_lead`](crate::campaign::decide_lead).
    pub fn handle(
        &self,
        command: &LeadCommand,
        facts: &LeadFacts,
        envelope: &Envelope,
    ) -> Result<LeadStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        let before = Some(self.parts().clone());
        let (lead, entries) = engine::fold(before, entries, command.code())?;
        Ok(LeadStep { lead, entries })
    }

    /// Rebuilds a lead from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `base.replay.empty`.
    pub fn replay(history: &[LeadEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
