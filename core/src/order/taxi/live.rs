//! A taxi request as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{TaxiRequestCommand, TaxiRequestFacts};
use super::decide::decide;
use super::event::TaxiRequestEntry;
use super::state::TaxiRequest;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

/// Holds what a command led to: the request after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxiRequestStep {
    /// The request after the command.
    pub taxi_request: TaxiRequest,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<TaxiRequestEntry>,
}

impl TaxiRequest {
    /// Begins a request with `Receive`.
    ///
    /// # Errors
    /// As [`decide_taxi_request`](crate::order::decide_taxi_request): `base.workflow.wrong_state` for any other
    /// command, `order.taxi_request.first_word_ahead` and `pick_up_past`.
    ///
    /// ```
    /// use std::time::Duration;
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, CommandId, ContactId, PersonRef, ProjectId, TaxiRequestId};
    /// use talktime::order::{TaxiAddress, TaxiRequest, TaxiRequestCommand, TaxiRequestFacts};
    ///
    /// let envelope = |id: &str, at: &str| Envelope {
    ///     command: CommandId::new(id).unwrap(),
    ///     actor: ActorId::new("a1").unwrap(),
    ///     role: Role::Agent,
    ///     at: at.parse().unwrap(),
    /// };
    /// let receive = TaxiRequestCommand::Receive {
    ///     request: TaxiRequestId::new("t-1")?, person: PersonRef::new("p-1")?, project: ProjectId::new("taxi")?,
    ///     contact: ContactId::new("c-1")?, first_word: "2026-03-02T09:00:00Z".parse()?, pick_up_at: None,
    /// };
    /// let none = TaxiRequestFacts::default();
    /// let step = TaxiRequest::start(&receive, &none, &envelope("k1", "2026-03-02T09:00:10Z"))?;
    ///
    /// // Nothing goes to dispatch before the address was read back.
    /// let pass = TaxiRequestCommand::PassToDispatch;
    /// assert!(step.taxi_request.handle(&pass, &none, &envelope("k2", "2026-03-02T09:00:20Z")).is_err());
    /// let confirm = TaxiRequestCommand::ConfirmAddress { revision: 1, contact: ContactId::new("c-1")? };
    /// let address = TaxiAddress { revision: 1, missing: Vec::new(), phone: true };
    /// let facts = TaxiRequestFacts { address: Some(address), ..none.clone() };
    /// let step = step.taxi_request.handle(&confirm, &facts, &envelope("k3", "2026-03-02T09:00:40Z"))?;
    /// let step = step.taxi_request.handle(&pass, &none, &envelope("k4", "2026-03-02T09:00:45Z"))?;
    /// assert_eq!(step.taxi_request.hand_over_time(), Some(Duration::from_secs(45)));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &TaxiRequestCommand,
        facts: &TaxiRequestFacts,
        envelope: &Envelope,
    ) -> Result<TaxiRequestStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        let (taxi_request, entries) = engine::fold(None, entries, command.code())?;
        Ok(TaxiRequestStep {
            taxi_request,
            entries,
        })
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide_taxi_request`](crate::order::decide_taxi_request).
    pub fn handle(
        &self,
        command: &TaxiRequestCommand,
        facts: &TaxiRequestFacts,
        envelope: &Envelope,
    ) -> Result<TaxiRequestStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        let before = Some(self.parts().clone());
        let (taxi_request, entries) = engine::fold(before, entries, command.code())?;
        Ok(TaxiRequestStep {
            taxi_request,
            entries,
        })
    }

    /// Rebuilds a request from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `base.replay.empty`.
    pub fn replay(history: &[TaxiRequestEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
