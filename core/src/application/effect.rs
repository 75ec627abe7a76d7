//! The events of a command whose guards all held.

use super::command::{ApplicationCommand, ApplicationFacts};
use super::event::ApplicationEvent;
use super::state::{AgreementProof, Application, ApplicationParts};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{Workflow as _, deadline};
use crate::base::{Instant, to_the_microsecond};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a ApplicationParts>,
    pub(super) facts: &'a ApplicationFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn now(&self) -> Instant {
        Application::now(self.envelope)
    }

    pub(super) fn events(&self, command: &ApplicationCommand) -> Vec<ApplicationEvent> {
        let event = match command.clone() {
            ApplicationCommand::Elapse => return self.elapse(),
            ApplicationCommand::Begin {
                application,
                person,
                project,
                project_version,
                form,
                form_version,
                lead,
                author,
            } => ApplicationEvent::Begun {
                application,
                person,
                project,
                project_version,
                form,
                form_version,
                lead,
                author,
                four_eyes: self.facts.four_eyes,
                lapses_at: self.lapses_at(),
            },
            ApplicationCommand::Fill { revision } => ApplicationEvent::Filled {
                revision,
                lapses_at: self.lapses_at(),
            },
            ApplicationCommand::Submit { proof } => ApplicationEvent::Submitted {
                revision: self.parts.map_or(0, |parts| parts.revision),
                proof: AgreementProof {
                    at: to_the_microsecond(proof.at),
                    ..proof
                },
            },
            ApplicationCommand::SendBack { reason, fields } => ApplicationEvent::Returned {
                reason,
                fields,
                lapses_at: self.lapses_at(),
            },
            ApplicationCommand::Verify => ApplicationEvent::Verified {
                by: self.envelope.actor.clone(),
            },
            ApplicationCommand::Accept => ApplicationEvent::Accepted,
            ApplicationCommand::Reject { reason } => ApplicationEvent::Rejected { reason },
            ApplicationCommand::Withdraw { reason, contact } => {
                ApplicationEvent::Withdrawn { reason, contact }
            }
            ApplicationCommand::Order { order } => ApplicationEvent::Ordered { order },
        };
        vec![event]
    }

    /// When the agent's time is over.
    fn lapses_at(&self) -> Option<Instant> {
        deadline(self.now(), self.facts.lapse_after)
    }

    fn elapse(&self) -> Vec<ApplicationEvent> {
        let lapses_at = self.parts.and_then(|parts| parts.lapses_at);
        let come = lapses_at.filter(|at| *at <= self.now());
        come.map(|at| ApplicationEvent::Lapsed { at })
            .into_iter()
            .collect()
    }
}
