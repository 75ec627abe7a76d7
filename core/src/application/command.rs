//! What can be asked of an application, and the facts that the answer depends on.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::FormVerdict;
use super::state::{
    AgreementProof, ApplicationRejection, ApplicationReturn, ApplicationWithdrawal,
};
use crate::base::{
    AgentId, ApplicationId, Code, ContactId, FormFieldId, FormId, LeadId, OrderId, PersonRef,
    ProjectId, optional_duration_ms,
};

/// Asks something of an application.
///
/// `Begin` begins one, the others need one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ApplicationCommand {
    /// An agent begins to fill in a form for a customer.
    Begin {
        /// Names the application.
        application: ApplicationId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The version of the project that holds now, from 1.
        project_version: u32,
        /// The form.
        form: FormId,
        /// The version of the form, from 1.
        form_version: u32,
        /// The lead that it comes from, where there is one.
        lead: Option<LeadId>,
        /// The agent who fills it in.
        author: AgentId,
    },
    /// The form was saved.
    Fill {
        /// Which saving it is: one more than the last, so that nobody overwrites what they have not seen.
        revision: u32,
    },
    /// It is handed in.
    Submit {
        /// The proof that the customer agreed.
        proof: AgreementProof,
    },
    /// It goes back to the agent.
    SendBack {
        /// Why.
        reason: ApplicationReturn,
        /// The fields to put right, at least one.
        fields: Vec<FormFieldId>,
    },
    /// It was checked and is right.
    Verify,
    /// The project takes it.
    Accept,
    /// The project does not take it.
    Reject {
        /// Why.
        reason: ApplicationRejection,
    },
    /// The customer takes it back.
    Withdraw {
        /// Why.
        reason: ApplicationWithdrawal,
        /// The call in which they said so; empty where it came in writing.
        contact: Option<ContactId>,
    },
    /// It became an order.
    Order {
        /// The order.
        order: OrderId,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl ApplicationCommand {
    /// Gives the stable code: `application.command.submit`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Begin { .. } => "application.command.begin",
            Self::Fill { .. } => "application.command.fill",
            Self::Submit { .. } => "application.command.submit",
            Self::SendBack { .. } => "application.command.send_back",
            Self::Verify => "application.command.verify",
            Self::Accept => "application.command.accept",
            Self::Reject { .. } => "application.command.reject",
            Self::Withdraw { .. } => "application.command.withdraw",
            Self::Order { .. } => "application.command.order",
            Self::Elapse => "application.command.elapse",
        })
    }
}

/// Tells what the check of a form found, and of which form.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JudgedForm {
    /// The form.
    pub form: FormId,
    /// The version of its schema.
    pub version: u32,
    /// Which saving of it was judged.
    pub revision: u32,
    /// What [`check_form`](super::check_form) found.
    pub verdict: FormVerdict,
}

/// Holds what a decision about an application depends on besides the application.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationFacts {
    /// The verdict on the form, with `Submit`; empty where nobody asked for it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged: Option<JudgedForm>,
    /// Whether the project wants somebody else than the author to verify; read with `Begin`.
    #[serde(default)]
    pub four_eyes: bool,
    /// How long a draft, and one that went back, waits for its agent; above 0, empty for ever. Read with
    /// `Begin`, `Fill` and `SendBack`.
    #[serde(rename = "lapse_after_ms", with = "optional_duration_ms", default)]
    pub lapse_after: Option<Duration>,
}

crate::base::stored::versioned_json! {
    ApplicationCommand => "application.command" [];
    ApplicationFacts => "application.facts" [];
}
