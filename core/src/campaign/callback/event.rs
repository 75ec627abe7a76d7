//! What happened to a callback: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::state::{CallbackCancel, CallbackMiss, CallbackParty};
use crate::base::workflow::Envelope;
use crate::base::{
    AgentId, CallbackId, Code, ContactId, ContactPurposeId, Instant, LeadId, PermitId, PersonRef,
    ProjectId, RuleSetId, Zone,
};
use crate::campaign::AttemptResult;

/// Tells one thing that happened to a callback.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command
/// that found it, `Elapse`, may have come later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallbackEvent {
    /// A call at a time was agreed.
    Scheduled {
        /// Names the callback.
        callback: CallbackId,
        /// The person.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The lead that it belongs to.
        lead: Option<LeadId>,
        /// The agent who calls; empty for anyone.
        owner: Option<AgentId>,
        /// The zone in whose clock the person lives.
        zone: Option<Zone>,
        /// When.
        due: Instant,
    },
    /// Another time was agreed.
    Rescheduled {
        /// When.
        due: Instant,
        /// Who wanted it.
        by: CallbackParty,
    },
    /// The callback was given to an agent, or to anyone.
    Assigned {
        /// The agent; empty for anyone.
        owner: Option<AgentId>,
        /// When it passes to anyone, because it waits to be dialled and the agent is off shift.
        #[serde(default, skip_serializing_if = "Option::is_none")]
        passes_at: Option<Instant>,
    },
    /// It was due and forbidden, and waits until it is allowed.
    Deferred {
        /// When that is.
        not_before: Instant,
        /// Every reason of the verdict.
        reasons: Vec<Code>,
    },
    /// Its time had come.
    BecameReady {
        /// When.
        at: Instant,
        /// When it passes to anyone, because the owner is off shift.
        passes_at: Option<Instant>,
        /// When it counts as missed.
        deadline: Option<Instant>,
    },
    /// The owner had not come in time, and anyone could call.
    PassedToAnyone {
        /// When.
        at: Instant,
    },
    /// The owner had come in time.
    LeftWithOwner {
        /// When the time to come was over.
        at: Instant,
    },
    /// The person was dialled.
    Dialled {
        /// The agent on the line; empty for a dialler.
        agent: Option<AgentId>,
        /// The contact.
        contact: ContactId,
        /// The permit under which: an audit finds a call without a verdict by it.
        permit: PermitId,
        /// The purpose of the permit.
        purpose: ContactPurposeId,
        /// The version of the calling rules behind the permit.
        rule_set: RuleSetId,
    },
    /// Dialling had a result.
    DialEnded {
        /// What came of it.
        result: AttemptResult,
        /// When to try again.
        again: Option<Instant>,
    },
    /// Nobody dialled in time, or it was not allowed.
    Missed {
        /// Why.
        reason: CallbackMiss,
        /// When.
        at: Instant,
    },
    /// The callback was cancelled.
    Cancelled {
        /// Why.
        reason: CallbackCancel,
    },
}

impl CallbackEvent {
    /// Gives the stable code: `campaign.callback.event.became_ready`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Scheduled { .. } => "campaign.callback.event.scheduled",
            Self::Rescheduled { .. } => "campaign.callback.event.rescheduled",
            Self::Assigned { .. } => "campaign.callback.event.assigned",
            Self::Deferred { .. } => "campaign.callback.event.deferred",
            Self::BecameReady { .. } => "campaign.callback.event.became_ready",
            Self::PassedToAnyone { .. } => "campaign.callback.event.passed_to_anyone",
            Self::LeftWithOwner { .. } => "campaign.callback.event.left_with_owner",
            Self::Dialled { .. } => "campaign.callback.event.dialled",
            Self::DialEnded { .. } => "campaign.callback.event.dial_ended",
            Self::Missed { .. } => "campaign.callback.event.missed",
            Self::Cancelled { .. } => "campaign.callback.event.cancelled",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallbackEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: CallbackEvent,
}

crate::base::stored::versioned_json! { CallbackEntry => "campaign.callback.entry" []; }
