//! The state of a lead, and the one route by which a stored one comes back.

use serde::{Deserialize, Serialize};

use super::restore;
use crate::base::{
    AgentId, CallSubjectId, Code, CommandId, ContactId, ContactPurposeId, Instant, Invalid, LeadId,
    PermitId, PersonRef, ProjectId, ProviderId, Reference, SuppressionId, Zone, to_the_microsecond,
};
use crate::campaign::Attempt;
use crate::project::RefusalReason;

/// Says how far a person has come in a project.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LeadState {
    /// Nobody dialled yet.
    New,
    /// Being tried, and not reached yet.
    Attempting,
    /// The person was talked with, and nothing came of it yet.
    Reached,
    /// The person is interested.
    Interested,
    /// The person applied.
    Applied {
        /// The application.
        application: Reference,
    },
    /// What the person ordered is delivered.
    Won {
        /// The order.
        order: Reference,
    },
    /// The person refused; why stands in the lead.
    Refused,
    /// The person refused, and something is waited for before they are called again.
    Parked {
        /// Before which instant nobody calls; empty where only the condition counts.
        not_before: Option<Instant>,
        /// The condition that is waited for; empty where only the date counts.
        condition: Option<Reference>,
    },
    /// The attempts of the retry plan are used up.
    Exhausted,
    /// No number of the person works.
    Unreachable,
    /// The person is not to be called.
    Suppressed {
        /// The entry of the suppression list, where one was named.
        suppression: Option<SuppressionId>,
        /// The application that was under way and goes on without calls.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        application: Option<Reference>,
    },
    /// The same person stands in the project under another lead.
    Duplicate {
        /// The lead that goes on.
        of: LeadId,
    },
}

impl LeadState {
    /// Gives the stable code: `campaign.lead.state.attempting`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::New => "campaign.lead.state.new",
            Self::Attempting => "campaign.lead.state.attempting",
            Self::Reached => "campaign.lead.state.reached",
            Self::Interested => "campaign.lead.state.interested",
            Self::Applied { .. } => "campaign.lead.state.applied",
            Self::Won { .. } => "campaign.lead.state.won",
            Self::Refused => "campaign.lead.state.refused",
            Self::Parked { .. } => "campaign.lead.state.parked",
            Self::Exhausted => "campaign.lead.state.exhausted",
            Self::Unreachable => "campaign.lead.state.unreachable",
            Self::Suppressed { .. } => "campaign.lead.state.suppressed",
            Self::Duplicate { .. } => "campaign.lead.state.duplicate",
        })
    }

    /// The application that is under way.
    pub(super) const fn application(&self) -> Option<&Reference> {
        match self {
            Self::Applied { application } => Some(application),
            Self::Suppressed { application, .. } => application.as_ref(),
            _ => None,
        }
    }

    /// Whether somebody tries to reach the person or to win them; an application goes on by itself.
    pub(super) const fn is_pursued(&self) -> bool {
        matches!(self, Self::Attempting | Self::Reached | Self::Interested)
    }

    /// Whether the person may be dialled, as far as the lead goes.
    pub(super) const fn is_diallable(&self) -> bool {
        self.is_pursued() || matches!(self, Self::New | Self::Applied { .. })
    }
}

/// Holds why a person refused.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadRefusal {
    /// The reason; one of the leaves.
    pub reason: RefusalReason,
    /// The note that tells more, by its id: its text is personal and stands elsewhere. Another reason
    /// needs one.
    #[serde(default)]
    pub note: Option<Reference>,
    /// Who serves the person; with the reason competitor and no other.
    #[serde(default)]
    pub competitor: Option<ProviderId>,
}

/// Holds an attempt that has begun and not ended.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpenAttempt {
    /// The how many-th attempt it is, counted from 1.
    pub number: u32,
    /// When it began.
    pub began: Instant,
    /// The zone in whose clock the person lives.
    pub zone: Option<Zone>,
    /// The purpose of its permit.
    pub purpose: ContactPurposeId,
    /// What it is about, where a person is called about several things.
    pub subject: Option<CallSubjectId>,
    /// The contact.
    pub contact: ContactId,
    /// The permit under which it is dialled.
    pub permit: PermitId,
}

/// Holds the parts of a [`Lead`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeadParts {
    /// Names the lead.
    pub lead: LeadId,
    /// The person.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The agent whose lead it is; empty where it is anybody's.
    pub owner: Option<AgentId>,
    /// How far it has come.
    pub state: LeadState,
    /// Why the person refused last.
    pub refusal: Option<LeadRefusal>,
    /// The attempt that has not ended.
    pub open_attempt: Option<OpenAttempt>,
    /// The attempts that have ended, and those that nobody dialled.
    pub attempts: Vec<Attempt>,
    /// How many of the attempts belong to earlier rounds: the retry plan counts only those after them. A
    /// round begins when a lead is taken up again.
    pub earlier_attempts: u32,
    /// The instant before which the retry plan does not want the next attempt.
    pub next_attempt: Option<Instant>,
    /// When the lead was entered.
    pub entered: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
    /// The permits of the attempts that have ended: each allowed one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permits: Vec<PermitId>,
}

/// Holds a lead: a person in a project, how far they have come, and every attempt to reach them.
///
/// A value is always one that commands can lead to. It is stored and moved as [`LeadParts`] or as
/// versioned JSON, and each way back goes through [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "LeadParts", into = "LeadParts")]
pub struct Lead(pub(super) LeadParts);

crate::base::stored::versioned_json! { Lead, via LeadParts => "campaign.lead" []; }

impl Lead {
    /// Checks a stored state and takes it back, its instants cut to the microsecond.
    ///
    /// # Errors
    /// `campaign.lead.restore.state` where the state contradicts what else is known;
    /// `campaign.lead.restore.refusal` where a refusal lacks its note or its competitor or names one
    /// without need, or one who refused has none; `campaign.lead.restore.attempt` where an attempt has
    /// another number, contact or project than it can have, or an open one cannot be open;
    /// `campaign.lead.restore.permit` where a permit stands twice or without an attempt;
    /// `campaign.lead.restore.order` where an instant lies outside the lead or the list steps back;
    /// `base.restore.command_repeated`.
    pub fn restore(mut parts: LeadParts) -> Result<Self, Invalid> {
        cut(&mut parts);
        restore::check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &LeadParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> LeadParts {
        self.0
    }

    /// Gives the instant at which something happens by itself, which is when a parked lead that waits for
    /// a date alone is taken up again: send `Elapse` then.
    pub fn next_deadline(&self) -> Option<Instant> {
        match &self.0.state {
            LeadState::Parked {
                not_before,
                condition: None,
            } => *not_before,
            _ => None,
        }
    }

    /// Gives the number that the next attempt has: one more than were dialled.
    pub fn next_number(&self) -> u32 {
        next_number(&self.0.attempts)
    }
}

pub(super) fn next_number(attempts: &[Attempt]) -> u32 {
    let dialled = attempts.iter().filter(|attempt| attempt.was_dialled());
    u32::try_from(dialled.count())
        .unwrap_or(u32::MAX)
        .saturating_add(1)
}

fn cut(parts: &mut LeadParts) {
    let parked = match &mut parts.state {
        LeadState::Parked { not_before, .. } => not_before.as_mut(),
        _ => None,
    };
    let open = parts.open_attempt.as_mut().map(|open| &mut open.began);
    let instants = [&mut parts.entered, &mut parts.changed].into_iter();
    for at in instants
        .chain(parked)
        .chain(open)
        .chain(parts.next_attempt.as_mut())
    {
        *at = to_the_microsecond(*at);
    }
}

impl TryFrom<LeadParts> for Lead {
    type Error = Invalid;
    fn try_from(parts: LeadParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Lead> for LeadParts {
    fn from(lead: Lead) -> Self {
        lead.0
    }
}
