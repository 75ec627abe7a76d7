//! What can be asked of a callback, and the facts that the answer depends on.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::state::{CallbackCancel, CallbackParty};
use crate::base::{
    AgentId, CallbackId, Code, ContactId, Instant, LeadId, PersonRef, ProjectId, Zone,
    optional_duration_ms,
};
use crate::call::DialPermit;
use crate::campaign::AttemptResult;

/// Asks something of a callback.
///
/// `Schedule` begins one, the others need one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallbackCommand {
    /// A call at a time is agreed with the person.
    Schedule {
        /// Names the callback.
        callback: CallbackId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The lead that it belongs to, where there is one.
        lead: Option<LeadId>,
        /// The agent who calls; empty for anyone.
        owner: Option<AgentId>,
        /// The zone in whose clock the person lives.
        zone: Option<Zone>,
        /// When.
        due: Instant,
    },
    /// Another time is agreed.
    Reschedule {
        /// When.
        due: Instant,
        /// Who wanted it.
        by: CallbackParty,
    },
    /// The callback is given to an agent, or to anyone.
    Assign {
        /// The agent; empty for anyone.
        owner: Option<AgentId>,
    },
    /// The person is dialled under a permit.
    Dial {
        /// The permit.
        permit: DialPermit,
        /// The contact.
        contact: ContactId,
        /// The agent on the line; empty for a dialler.
        agent: Option<AgentId>,
    },
    /// Dialling has a result.
    EndDial {
        /// What came of it: no person, or a conversation.
        result: AttemptResult,
        /// When to try again, where the person was not reached; empty to leave it at that.
        again: Option<Instant>,
    },
    /// The callback is cancelled.
    Cancel {
        /// Why.
        reason: CallbackCancel,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl CallbackCommand {
    /// Gives the stable code: `campaign.callback.command.dial`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Schedule { .. } => "campaign.callback.command.schedule",
            Self::Reschedule { .. } => "campaign.callback.command.reschedule",
            Self::Assign { .. } => "campaign.callback.command.assign",
            Self::Dial { .. } => "campaign.callback.command.dial",
            Self::EndDial { .. } => "campaign.callback.command.end_dial",
            Self::Cancel { .. } => "campaign.callback.command.cancel",
            Self::Elapse => "campaign.callback.command.elapse",
        })
    }
}

/// Holds what a decision about a callback depends on besides the callback.
///
/// The person's local time is checked twice: for the time that is agreed with `Schedule`, `Reschedule`
/// and `EndDial`, and for the present with `Elapse` where it is due. Each time the verdict is asked before:
/// [`judged_at`](Self::judged_at) tells that it was, and a command without it is denied.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallbackFacts {
    /// The instant for which the verdict was asked: the time that is agreed, or that of `Elapse`; empty where
    /// nobody asked it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub judged_at: Option<Instant>,
    /// Every reason for which the verdict forbids the call then; none where it is allowed.
    #[serde(default)]
    pub blocked: Vec<Code>,
    /// When it would be allowed next; empty where the verdict knows no such time.
    #[serde(default)]
    pub allowed_from: Option<Instant>,
    /// Whether the owner is on shift now; with `Assign` the one who gets the callback.
    #[serde(default)]
    pub owner_on_shift: bool,
    /// How long to wait for an owner who is off shift; empty where it is for the owner alone.
    #[serde(rename = "grace_ms", with = "optional_duration_ms", default)]
    pub grace: Option<Duration>,
    /// How long after its time a callback that nobody dialled counts as missed, above 0; empty where
    /// never.
    #[serde(rename = "ready_limit_ms", with = "optional_duration_ms", default)]
    pub ready_limit: Option<Duration>,
}

crate::base::stored::versioned_json! {
    CallbackCommand => "campaign.callback.command" [];
    CallbackFacts => "campaign.callback.facts" [];
}
