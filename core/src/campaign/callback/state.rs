//! The state of a callback, and the one route by which a stored one comes back.

use serde::{Deserialize, Serialize};

use super::restore;
use crate::base::{
    AgentId, CallbackId, Code, CommandId, ContactId, Instant, Invalid, LeadId, PermitId, PersonRef,
    ProjectId, Zone, to_the_microsecond,
};

/// Says why a callback was missed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackMiss {
    /// Nobody dialled in time.
    NotDialled,
    /// The person was dialled and not reached, and no other time was agreed.
    NotReached,
    /// When it was due it was forbidden, and no time is known at which it is allowed.
    Forbidden,
}

/// Says why a callback was cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackCancel {
    /// The person does not want it any more.
    PersonAsked,
    /// The person is not to be called any more.
    Suppressed,
    /// There is nothing left to talk about: the matter was settled before.
    Settled,
    /// It should not have been agreed.
    Mistake,
}

/// Says which side wanted another time.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CallbackParty {
    /// The person.
    Person,
    /// The centre.
    Centre,
}

/// Says where a callback stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum CallbackState {
    /// Agreed, and its time has not come.
    Due,
    /// Its time has come: dial.
    Ready {
        /// Since when.
        since: Instant,
        /// When it passes to anyone, because the owner is off shift; empty where it does not.
        passes_at: Option<Instant>,
        /// When it counts as missed; empty where it never does by itself.
        deadline: Option<Instant>,
    },
    /// The person is being dialled or talked with.
    Dialled {
        /// The agent on the line; empty for a dialler.
        agent: Option<AgentId>,
        /// The contact.
        contact: ContactId,
        /// The permit under which.
        permit: PermitId,
        /// Since when.
        since: Instant,
    },
    /// The person was called and talked with.
    Kept,
    /// It was missed.
    Missed {
        /// Why.
        reason: CallbackMiss,
    },
    /// It was cancelled.
    Cancelled {
        /// Why.
        reason: CallbackCancel,
    },
}

impl CallbackState {
    /// Gives the stable code: `campaign.callback.state.ready`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Due => "campaign.callback.state.due",
            Self::Ready { .. } => "campaign.callback.state.ready",
            Self::Dialled { .. } => "campaign.callback.state.dialled",
            Self::Kept => "campaign.callback.state.kept",
            Self::Missed { .. } => "campaign.callback.state.missed",
            Self::Cancelled { .. } => "campaign.callback.state.cancelled",
        })
    }
}

/// Holds the parts of a [`Callback`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallbackParts {
    /// Names the callback.
    pub callback: CallbackId,
    /// The person.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The lead that it belongs to, where there is one.
    pub lead: Option<LeadId>,
    /// The agent who calls; empty for anyone.
    pub owner: Option<AgentId>,
    /// Whether anyone may call, because the owner was off shift.
    pub passed: bool,
    /// The zone in whose clock the person lives, as it was known when the time was agreed.
    pub zone: Option<Zone>,
    /// The time that was agreed.
    pub due: Instant,
    /// Before which instant it is forbidden, where that was found when it was due.
    pub not_before: Option<Instant>,
    /// Where it stands.
    pub state: CallbackState,
    /// How often another time was agreed.
    pub reschedules: u32,
    /// How often the person was dialled.
    pub dials: u32,
    /// When it was agreed first.
    pub scheduled: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
    /// The permits of the dials that have ended: each allowed one.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub permits: Vec<PermitId>,
    /// The contacts of the same dials.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub contacts: Vec<ContactId>,
}

/// Holds a callback: when a person was promised a call, by whom, and whether it was kept.
///
/// A value is always one that commands can lead to. It is stored and moved as [`CallbackParts`] or as
/// versioned JSON, and each way back goes through [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "CallbackParts", into = "CallbackParts")]
pub struct Callback(pub(super) CallbackParts);

crate::base::stored::versioned_json! { Callback, via CallbackParts => "campaign.callback" []; }

impl Callback {
    /// Checks a stored state and takes it back, its instants cut to the microsecond.
    ///
    /// # Errors
    /// `campaign.callback.restore.state` where the state contradicts what else is known;
    /// `campaign.callback.restore.owner` where it passed to anyone and had no owner, or waits to pass and
    /// cannot; `campaign.callback.restore.permit` where a permit or a contact stands twice or for no dial;
    /// `campaign.callback.restore.order` where instants do not follow each other;
    /// `base.restore.command_repeated`.
    pub fn restore(mut parts: CallbackParts) -> Result<Self, Invalid> {
        cut(&mut parts);
        restore::check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CallbackParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CallbackParts {
        self.0
    }

    /// Gives the instant at which something happens by itself: send `Elapse` then.
    pub fn next_deadline(&self) -> Option<Instant> {
        match &self.0.state {
            CallbackState::Due => Some(begins(&self.0)),
            CallbackState::Ready {
                passes_at,
                deadline,
                ..
            } => [*passes_at, *deadline].into_iter().flatten().min(),
            _ => None,
        }
    }

    /// Gives the day and the time agreed, as the person's clock shows them, `2026-03-02 11:00`; none
    /// where the zone was not known.
    pub fn local_time(&self) -> Option<String> {
        let zone = self.0.zone?;
        Some(zone.local_text(self.0.due, "%Y-%m-%d %H:%M"))
    }
}

/// When the callback becomes ready: at the time agreed, or where that was forbidden when it may.
pub(super) fn begins(parts: &CallbackParts) -> Instant {
    parts.not_before.unwrap_or(parts.due)
}

fn cut(parts: &mut CallbackParts) {
    let mut all = vec![&mut parts.due, &mut parts.scheduled, &mut parts.changed];
    all.extend(parts.not_before.as_mut());
    match &mut parts.state {
        CallbackState::Ready {
            since,
            passes_at,
            deadline,
        } => {
            all.push(since);
            all.extend(passes_at.as_mut());
            all.extend(deadline.as_mut());
        }
        CallbackState::Dialled { since, .. } => all.push(since),
        _ => {}
    }
    for at in all {
        *at = to_the_microsecond(*at);
    }
}

impl TryFrom<CallbackParts> for Callback {
    type Error = Invalid;
    fn try_from(parts: CallbackParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Callback> for CallbackParts {
    fn from(callback: Callback) -> Self {
        callback.0
    }
}
