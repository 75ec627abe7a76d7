//! What can be asked of a lead, and the facts that the answer depends on.

use serde::{Deserialize, Serialize};

use super::state::LeadRefusal;
use crate::base::{
    AgentId, CallSubjectId, Code, ContactId, ContactPurposeId, Instant, LeadId, PersonRef,
    ProjectId, Reference, SuppressionId, Zone,
};
use crate::call::DialPermit;
use crate::campaign::{AttemptResult, RetryPlan};
use crate::privacy::SuppressionSource;

/// Asks something of a lead.
///
/// `Create` begins one, the others need one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LeadCommand {
    /// A person is entered into a project.
    Create {
        /// Names the lead.
        lead: LeadId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The agent whose lead it is; empty where it is anybody's.
        owner: Option<AgentId>,
    },
    /// The lead is given to an agent, or to anybody.
    AssignOwner {
        /// The agent; empty for anybody.
        owner: Option<AgentId>,
    },
    /// The person is dialled under a permit.
    BeginAttempt {
        /// The how many-th attempt the caller takes it for, so that two who dial at once are noticed.
        number: u32,
        /// The permit.
        permit: DialPermit,
        /// The contact.
        contact: ContactId,
        /// What it is about, where a person is called about several things.
        subject: Option<CallSubjectId>,
    },
    /// The attempt has a result.
    EndAttempt {
        /// What came of it: no person, or a conversation.
        result: AttemptResult,
    },
    /// An attempt was due and nobody dialled.
    SkipAttempt {
        /// The purpose for which it would have been.
        purpose: ContactPurposeId,
        /// What it would have been about.
        subject: Option<CallSubjectId>,
        /// Every reason: the codes of the verdict that blocked it, or of the dialler.
        reasons: Vec<Code>,
    },
    /// The person turned to us and was talked with.
    Meet {
        /// The contact.
        contact: ContactId,
    },
    /// The person is interested.
    ShowInterest,
    /// The person refuses.
    Refuse {
        /// Why.
        refusal: LeadRefusal,
    },
    /// The person applies.
    Apply {
        /// The application.
        application: Reference,
    },
    /// The application came to nothing, and the person is still interested.
    DropApplication,
    /// The order is completed.
    Win {
        /// The order.
        order: Reference,
    },
    /// Something is waited for before the person who refused is called again.
    Park {
        /// Before which instant nobody calls.
        not_before: Option<Instant>,
        /// The condition that is waited for.
        condition: Option<Reference>,
    },
    /// What was waited for is there.
    Recontact,
    /// The attempts of the retry plan are used up, also where the plan changed since the last one.
    GiveUp,
    /// It became known that no number of the person works.
    LoseNumber,
    /// A lead that was given up is taken up again.
    Reopen,
    /// The person is not to be called any more.
    Suppress {
        /// The entry of the suppression list, where known.
        suppression: Option<SuppressionId>,
    },
    /// The person may be called again.
    LiftSuppression {
        /// Who says so: the person, or the authority for what it ordered.
        source: SuppressionSource,
        /// The contact in which they said so.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        contact: Option<ContactId>,
    },
    /// The same person stands in the project under another lead.
    MarkDuplicate {
        /// The lead that goes on.
        of: LeadId,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl LeadCommand {
    /// Gives the stable code: `campaign.lead.command.begin_attempt`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Create { .. } => "campaign.lead.command.create",
            Self::AssignOwner { .. } => "campaign.lead.command.assign_owner",
            Self::BeginAttempt { .. } => "campaign.lead.command.begin_attempt",
            Self::EndAttempt { .. } => "campaign.lead.command.end_attempt",
            Self::SkipAttempt { .. } => "campaign.lead.command.skip_attempt",
            Self::Meet { .. } => "campaign.lead.command.meet",
            Self::ShowInterest => "campaign.lead.command.show_interest",
            Self::Refuse { .. } => "campaign.lead.command.refuse",
            Self::Apply { .. } => "campaign.lead.command.apply",
            Self::DropApplication => "campaign.lead.command.drop_application",
            Self::Win { .. } => "campaign.lead.command.win",
            Self::Park { .. } => "campaign.lead.command.park",
            Self::Recontact => "campaign.lead.command.recontact",
            Self::GiveUp => "campaign.lead.command.give_up",
            Self::LoseNumber => "campaign.lead.command.lose_number",
            Self::Reopen => "campaign.lead.command.reopen",
            Self::Suppress { .. } => "campaign.lead.command.suppress",
            Self::LiftSuppression { .. } => "campaign.lead.command.lift_suppression",
            Self::MarkDuplicate { .. } => "campaign.lead.command.mark_duplicate",
            Self::Elapse => "campaign.lead.command.elapse",
        })
    }
}

/// Says how far an order is, as whoever keeps orders knows it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadOrder {
    /// The order.
    pub order: Reference,
    /// Whether it reached completed.
    pub completed: bool,
    /// The application from which it came; only that of the lead wins it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub application: Option<Reference>,
}

/// Holds what a decision about a lead depends on besides the lead.
///
/// A fact that is left out says no: nobody is suppressed, nothing is quiet. Look the suppression list and
/// the refusals up at the instant of the command; that a call is allowed only its permit says.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadFacts {
    /// The retry plan of the project; without one the attempts are never used up.
    #[serde(default)]
    pub retry: Option<RetryPlan>,
    /// The zone in whose clock the person lives.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// Whether the person has a number that is not known to be dead, besides the one dialled last.
    #[serde(default)]
    pub other_number: bool,
    /// Whether the condition for which the lead is parked holds.
    #[serde(default)]
    pub recontact_due: bool,
    /// When the quiet period after a refusal is over; empty where there is none.
    #[serde(default)]
    pub quiet_until: Option<Instant>,
    /// Whether the suppression list holds the person for the project.
    #[serde(default)]
    pub suppressed: bool,
    /// Who wanted the entry that held the person: what an authority ordered only the authority lifts,
    /// anything else only the person. Empty for an entry that is not the authority's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suppressed_by: Option<SuppressionSource>,
    /// The order that a win is about.
    #[serde(default)]
    pub order: Option<LeadOrder>,
}

crate::base::stored::versioned_json! {
    LeadCommand => "campaign.lead.command" [];
    LeadFacts => "campaign.lead.facts" [];
}
