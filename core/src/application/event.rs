//! What happened to an application: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::state::{
    AgreementProof, ApplicationRejection, ApplicationReturn, ApplicationWithdrawal,
};
use crate::base::workflow::Envelope;
use crate::base::{
    ActorId, AgentId, ApplicationId, Code, ContactId, FormFieldId, FormId, Instant, LeadId,
    OrderId, PersonRef, ProjectId,
};

/// Tells one thing that happened to an application.
///
/// No event holds a personal value, nor anything that stands in the form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ApplicationEvent {
    /// An agent began to fill in a form.
    Begun {
        /// Names the application.
        application: ApplicationId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The version of the project.
        project_version: u32,
        /// The form.
        form: FormId,
        /// The version of the form.
        form_version: u32,
        /// The lead that it came from.
        lead: Option<LeadId>,
        /// The agent who fills it in.
        author: AgentId,
        /// Whether somebody else has to verify it.
        four_eyes: bool,
        /// When it lapses unless somebody goes on with it.
        lapses_at: Option<Instant>,
    },
    /// The form was saved.
    Filled {
        /// Which saving it was.
        revision: u32,
        /// When it lapses unless somebody goes on with it.
        lapses_at: Option<Instant>,
    },
    /// It was handed in.
    Submitted {
        /// The saving of the form that was handed in.
        revision: u32,
        /// The proof that the customer agreed.
        proof: AgreementProof,
    },
    /// It went back to the agent.
    Returned {
        /// Why.
        reason: ApplicationReturn,
        /// The fields to put right.
        fields: Vec<FormFieldId>,
        /// When it lapses unless somebody goes on with it.
        lapses_at: Option<Instant>,
    },
    /// It was checked and was right.
    Verified {
        /// Who checked it.
        by: ActorId,
    },
    /// The project took it.
    Accepted,
    /// The project did not take it.
    Rejected {
        /// Why.
        reason: ApplicationRejection,
    },
    /// The customer took it back.
    Withdrawn {
        /// Why.
        reason: ApplicationWithdrawal,
        /// The call in which they said so.
        contact: Option<ContactId>,
    },
    /// It became an order.
    Ordered {
        /// The order.
        order: OrderId,
    },
    /// Nobody had gone on with it in time.
    Lapsed {
        /// When the time was over.
        at: Instant,
    },
}

impl ApplicationEvent {
    /// Gives the stable code: `application.event.submitted`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Begun { .. } => "application.event.begun",
            Self::Filled { .. } => "application.event.filled",
            Self::Submitted { .. } => "application.event.submitted",
            Self::Returned { .. } => "application.event.returned",
            Self::Verified { .. } => "application.event.verified",
            Self::Accepted => "application.event.accepted",
            Self::Rejected { .. } => "application.event.rejected",
            Self::Withdrawn { .. } => "application.event.withdrawn",
            Self::Ordered { .. } => "application.event.ordered",
            Self::Lapsed { .. } => "application.event.lapsed",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: ApplicationEvent,
}

crate::base::stored::versioned_json! { ApplicationEntry => "application.entry" []; }
