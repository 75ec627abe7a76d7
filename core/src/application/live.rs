//! An application as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{ApplicationCommand, ApplicationFacts};
use super::decide::decide;
use super::event::ApplicationEntry;
use super::state::Application;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

/// Holds what a command led to: the application after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationStep {
    /// The application after the command.
    pub application: Application,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<ApplicationEntry>,
}

impl Application {
    /// Begins an application with `Begin`.
    ///
    /// # Errors
    /// As [`decide_application`](crate::application::decide_application): `base.workflow.wrong_state` for
    /// any other command, `application.actor.other_author`, `application.version_zero` and
    /// `application.lapse_zero`.
    ///
    /// ```
    /// use talktime::application::{Application, ApplicationCommand, ApplicationFacts, ApplicationState};
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, AgentId, ApplicationId, CommandId, FormId, PersonRef, ProjectId};
    ///
    /// let envelope = |id: &str, at: &str| Envelope {
    ///     command: CommandId::new(id).unwrap(),
    ///     actor: ActorId::new("a1").unwrap(),
    ///     role: Role::Agent,
    ///     at: at.parse().unwrap(),
    /// };
    /// let begin = ApplicationCommand::Begin {
    ///     application: ApplicationId::new("ap-1")?, person: PersonRef::new("p-1")?,
    ///     project: ProjectId::new("internet")?, project_version: 3,
    ///     form: FormId::new("internet")?, form_version: 1, lead: None, author: AgentId::new("a1")?,
    /// };
    /// let facts = ApplicationFacts::default();
    /// let draft = Application::start(&begin, &facts, &envelope("k1", "2026-03-02T09:00:00Z"))?.application;
    /// let saved = ApplicationCommand::Fill { revision: 1 };
    /// let draft = draft.handle(&saved, &facts, &envelope("k2", "2026-03-02T09:04:00Z"))?.application;
    /// assert_eq!((draft.parts().revision, &draft.parts().state), (1, &ApplicationState::Draft));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &ApplicationCommand,
        facts: &ApplicationFacts,
        envelope: &Envelope,
    ) -> Result<ApplicationStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        let (application, entries) = engine::fold(None, entries, command.code())?;
        Ok(ApplicationStep {
            application,
            entries,
        })
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide_application`](crate::application::decide_application).
    pub fn handle(
        &self,
        command: &ApplicationCommand,
        facts: &ApplicationFacts,
        envelope: &Envelope,
    ) -> Result<ApplicationStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        let before = Some(self.parts().clone());
        let (application, entries) = engine::fold(before, entries, command.code())?;
        Ok(ApplicationStep {
            application,
            entries,
        })
    }

    /// Rebuilds an application from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `base.replay.empty`.
    pub fn replay(history: &[ApplicationEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
