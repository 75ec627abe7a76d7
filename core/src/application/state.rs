//! The state of an application, and the one route by which a stored one comes back.

use serde::{Deserialize, Serialize};

use super::restore;
use crate::base::{
    ActorId, AgentId, ApplicationId, Code, CommandId, ContactId, FormFieldId, FormId, Instant,
    Invalid, Language, LeadId, OrderId, PersonRef, ProjectId, WordingId, to_the_microsecond,
};

/// Proves that the customer agreed: when, on which call, and to which wording in which language.
///
/// What was said is on the recording of the call; the wording is the text that was read out.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgreementProof {
    /// When the customer agreed.
    pub at: Instant,
    /// The call in which.
    pub contact: ContactId,
    /// The text that was read out.
    pub wording: WordingId,
    /// The language in which.
    pub language: Language,
}

/// Says why an application goes back to its agent.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationReturn {
    /// What stands in the fields is not what the customer said or what their papers say.
    WrongData,
    /// What stands in the fields cannot be understood.
    Unclear,
    /// The call that is named does not prove the agreement.
    AgreementNotProven,
    /// A document is missing or has ended.
    Document,
    /// What was agreed to cannot be had so: the price, the day, the service.
    NotAsAgreed,
}

/// Says why an application was rejected.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationRejection {
    /// The service cannot be had there.
    NotAvailable,
    /// The provider does not want the customer: a credit was refused, a debt is open.
    NotEligible,
    /// The same was applied for before.
    Duplicate,
    /// Nothing proves that the customer agreed.
    AgreementNotProven,
    /// The data are false.
    FalseData,
}

/// Says why a customer took an application back.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ApplicationWithdrawal {
    /// They do not want it any more.
    ChangedMind,
    /// It costs too much after all.
    TooExpensive,
    /// They took it from somebody else.
    TookAnother,
    /// It takes too long.
    TooSlow,
    /// They say that they never agreed: look into it.
    NeverAgreed,
    /// They moved away.
    Moved,
    /// They died; the family tells.
    Deceased,
}

/// Says where an application stands.
///
/// Whether its form is complete is no state: [`check_form`](super::check_form) tells it at any time.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ApplicationState {
    /// The agent fills the form in.
    Draft,
    /// It was handed in and waits to be checked.
    Submitted,
    /// It went back to the agent.
    Returned {
        /// Why.
        reason: ApplicationReturn,
        /// The fields to put right.
        fields: Vec<FormFieldId>,
        /// The revision of the form that was looked at.
        revision: u32,
    },
    /// It was checked and found right.
    Verified,
    /// The project takes it.
    Accepted,
    /// It became an order.
    Ordered {
        /// The order.
        order: OrderId,
    },
    /// The project does not take it.
    Rejected {
        /// Why.
        reason: ApplicationRejection,
    },
    /// The customer took it back.
    Withdrawn {
        /// Why.
        reason: ApplicationWithdrawal,
    },
    /// Nobody went on with it in time.
    Lapsed,
}

impl ApplicationState {
    /// Gives the stable code: `application.state.submitted`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Draft => "application.state.draft",
            Self::Submitted => "application.state.submitted",
            Self::Returned { .. } => "application.state.returned",
            Self::Verified => "application.state.verified",
            Self::Accepted => "application.state.accepted",
            Self::Ordered { .. } => "application.state.ordered",
            Self::Rejected { .. } => "application.state.rejected",
            Self::Withdrawn { .. } => "application.state.withdrawn",
            Self::Lapsed => "application.state.lapsed",
        })
    }
}

/// Holds the parts of an [`Application`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ApplicationParts {
    /// Names the application.
    pub application: ApplicationId,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The version of the project under which it was begun.
    pub project_version: u32,
    /// The form.
    pub form: FormId,
    /// The version of the form: it is read under this one for ever.
    pub form_version: u32,
    /// The lead that it came from, where there is one.
    pub lead: Option<LeadId>,
    /// The agent who fills it in, and to whom it goes back.
    pub author: AgentId,
    /// Whether somebody else than the author has to verify it.
    pub four_eyes: bool,
    /// Which saving of the form is the last, counted from 1; 0 where nothing was filled in.
    pub revision: u32,
    /// The proof that the customer agreed, from the first handing-in on.
    pub proof: Option<AgreementProof>,
    /// Who verified it; empty again where it went back.
    pub verified_by: Option<ActorId>,
    /// How often it went back to the agent.
    pub returns: u32,
    /// Where it stands.
    pub state: ApplicationState,
    /// When it lapses unless somebody goes on with it; empty where it does not.
    pub lapses_at: Option<Instant>,
    /// When it was begun.
    pub begun: Instant,
    /// When it was handed in first.
    pub submitted: Option<Instant>,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
}

/// Holds an application: a form that a customer agreed to, on its way from the agent's draft to an order.
///
/// It holds nothing that stands in the form, only which form and which revision: what is personal stays in
/// the caller's store, where it can be erased. A value is always one that commands can lead to. It is stored
/// and moved as [`ApplicationParts`] or as versioned JSON, and each way back goes through
/// [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "ApplicationParts", into = "ApplicationParts")]
pub struct Application(pub(super) ApplicationParts);

crate::base::stored::versioned_json! { Application, via ApplicationParts => "application.application" []; }

impl Application {
    /// Checks a stored state and takes it back, its instants cut to the microsecond.
    ///
    /// # Errors
    /// `application.restore.state` where the state contradicts what else is known;
    /// `application.restore.version` where a version is 0; `application.restore.proof` where an application
    /// that was handed in has no proof, or one that was not has one; `application.restore.verified` where
    /// somebody verified what nobody may have, or nobody what somebody must have;
    /// `application.restore.lapses` where it can lapse in a state in which it does not;
    /// `application.restore.order` where instants do not follow each other; `base.restore.command_repeated`.
    pub fn restore(mut parts: ApplicationParts) -> Result<Self, Invalid> {
        cut(&mut parts);
        restore::check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &ApplicationParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> ApplicationParts {
        self.0
    }

    /// Gives the instant at which something happens by itself: send `Elapse` then.
    pub fn next_deadline(&self) -> Option<Instant> {
        self.0.lapses_at
    }
}

fn cut(parts: &mut ApplicationParts) {
    let mut all = vec![&mut parts.begun, &mut parts.changed];
    all.extend(parts.lapses_at.as_mut());
    all.extend(parts.submitted.as_mut());
    all.extend(parts.proof.as_mut().map(|proof| &mut proof.at));
    for at in all {
        *at = to_the_microsecond(*at);
    }
}

impl TryFrom<ApplicationParts> for Application {
    type Error = Invalid;
    fn try_from(parts: ApplicationParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Application> for ApplicationParts {
    fn from(application: Application) -> Self {
        application.0
    }
}
