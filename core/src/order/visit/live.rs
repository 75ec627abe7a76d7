//! A visit as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{VisitCommand, VisitFacts};
use super::decide::decide;
use super::event::VisitEntry;
use super::state::Visit;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

/// Holds what a command led to: the visit after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitStep {
    /// The visit after the command.
    pub visit: Visit,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<VisitEntry>,
}

impl Visit {
    /// Begins a visit with `Request`.
    ///
    /// # Errors
    /// As [`decide_visit`](crate::order::decide_visit): `base.workflow.wrong_state` for any other command,
    /// `order.visit.items_empty` and the other codes of a request.
    ///
    /// ```
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, CommandId, OrderId, OrderItemId, Period, PersonRef, ProjectId};
    /// use talktime::base::{ServiceKindId, VisitId, Zone};
    /// use talktime::order::{BriefingDocument, BriefingItem, Visit, VisitCommand, VisitFacts, VisitRequest};
    ///
    /// let envelope = |id: &str, at: &str| Envelope {
    ///     command: CommandId::new(id).unwrap(),
    ///     actor: ActorId::new("a1").unwrap(),
    ///     role: Role::Agent,
    ///     at: at.parse().unwrap(),
    /// };
    /// let request = VisitRequest {
    ///     visit: VisitId::new("v-1")?, order: OrderId::new("o-1")?, items: vec![OrderItemId::new("i-1")?],
    ///     person: PersonRef::new("p-1")?, project: ProjectId::new("internet")?,
    ///     kind: ServiceKindId::new("internet")?, skills: Vec::new(), needs: Vec::new(),
    ///     documents: vec![BriefingDocument::Passport], prepare: Vec::new(),
    ///     zone: Zone::new("Asia/Kolkata")?, follow_up_of: None,
    /// };
    /// let facts = VisitFacts::default();
    /// let request = VisitCommand::Request { request };
    /// let visit = Visit::start(&request, &facts, &envelope("k1", "2026-03-01T09:00:00Z"))?.visit;
    ///
    /// let window = Period::new("2026-03-02T03:30:00Z".parse()?, "2026-03-02T06:30:00Z".parse()?)?;
    /// let offer = VisitCommand::OfferWindows { windows: vec![window] };
    /// let visit = visit.handle(&offer, &facts, &envelope("k2", "2026-03-01T09:01:00Z"))?.visit;
    /// let choose = VisitCommand::Choose { window };
    /// let visit = visit.handle(&choose, &facts, &envelope("k3", "2026-03-01T09:02:00Z"))?.visit;
    ///
    /// // Nobody told the customer anything, and nobody said what they pay.
    /// let confirm = VisitCommand::Confirm;
    /// let denial = visit.handle(&confirm, &facts, &envelope("k4", "2026-03-01T09:03:00Z")).unwrap_err();
    /// assert_eq!(denial.failed.len(), 4);
    /// assert_eq!(visit.open_briefing().first(), Some(&BriefingItem::AtHome { window }));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &VisitCommand,
        facts: &VisitFacts,
        envelope: &Envelope,
    ) -> Result<VisitStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        let (visit, entries) = engine::fold(None, entries, command.code())?;
        Ok(VisitStep { visit, entries })
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide_visit`](crate::order::decide_visit).
    pub fn handle(
        &self,
        command: &VisitCommand,
        facts: &VisitFacts,
        envelope: &Envelope,
    ) -> Result<VisitStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        let before = Some(self.parts().clone());
        let (visit, entries) = engine::fold(before, entries, command.code())?;
        Ok(VisitStep { visit, entries })
    }

    /// Rebuilds a visit from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `base.replay.empty`.
    pub fn replay(history: &[VisitEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
