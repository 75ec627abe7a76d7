//! The state of a recovery, and the one route by which a stored one comes back.

use serde::{Deserialize, Serialize};

use super::cause::{CrewDelay, HitchCause, RecoveryEnding, Remedy};
use super::promise::{Promise, PromiseOutcome, Reassurance};
use super::restore;
use crate::base::{
    Code, CommandId, ContactId, CrewId, Instant, Invalid, OrderId, PersonRef, RecoveryId, VisitId,
    to_the_microsecond,
};

/// Says where a recovery stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RecoveryState {
    /// Somebody told of it, and nobody has answered yet.
    Reported,
    /// The crew was found, and comes.
    Located,
    /// Another crew comes.
    SubstituteSent,
    /// No crew can come.
    NoCrew,
    /// Something else puts it right.
    Remedied,
    /// The customer was promised something.
    Promised,
    /// The last promise was kept.
    Kept,
    /// The last promise was broken.
    Broken,
    /// It is over.
    Closed {
        /// How.
        ending: RecoveryEnding,
    },
}

impl RecoveryState {
    /// Gives the stable code: `order.recovery.state.promised`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Reported => "order.recovery.state.reported",
            Self::Located => "order.recovery.state.located",
            Self::SubstituteSent => "order.recovery.state.substitute_sent",
            Self::NoCrew => "order.recovery.state.no_crew",
            Self::Remedied => "order.recovery.state.remedied",
            Self::Promised => "order.recovery.state.promised",
            Self::Kept => "order.recovery.state.kept",
            Self::Broken => "order.recovery.state.broken",
            Self::Closed { .. } => "order.recovery.state.closed",
        })
    }
}

/// Says what is done about it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RecoveryAnswer {
    /// The crew was found, and comes.
    Located {
        /// Which.
        crew: CrewId,
        /// Why it is not there.
        delay: CrewDelay,
        /// When it will be.
        arrives: Instant,
    },
    /// Another crew comes.
    Substitute {
        /// Which.
        crew: CrewId,
        /// When it will be there.
        arrives: Instant,
    },
    /// No crew can come.
    NoCrew,
    /// Something else puts it right.
    Remedied {
        /// What.
        remedy: Remedy,
    },
}

impl RecoveryAnswer {
    /// Where a recovery stands after it, as long as nothing is promised.
    pub(super) const fn state(&self) -> RecoveryState {
        match self {
            Self::Located { .. } => RecoveryState::Located,
            Self::Substitute { .. } => RecoveryState::SubstituteSent,
            Self::NoCrew => RecoveryState::NoCrew,
            Self::Remedied { .. } => RecoveryState::Remedied,
        }
    }

    /// When a crew will be there.
    pub(super) const fn arrives(&self) -> Option<Instant> {
        match self {
            Self::Located { arrives, .. } | Self::Substitute { arrives, .. } => Some(*arrives),
            Self::NoCrew | Self::Remedied { .. } => None,
        }
    }
}

/// Holds the parts of a [`Recovery`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecoveryParts {
    /// Names the recovery.
    pub recovery: RecoveryId,
    /// The order.
    pub order: OrderId,
    /// The visit; there is one where a crew is not there.
    pub visit: Option<VisitId>,
    /// The customer.
    pub person: PersonRef,
    /// What went wrong.
    pub cause: HitchCause,
    /// In which contact it was told; empty where we noticed it ourselves.
    pub contact: Option<ContactId>,
    /// The crew that should have come, where it is known.
    pub crew: Option<CrewId>,
    /// What is done about it now.
    pub answer: Option<RecoveryAnswer>,
    /// By when there should be an answer; empty where nobody says.
    pub answer_by: Option<Instant>,
    /// Since when the answer is overdue: that deadline.
    pub overdue: Option<Instant>,
    /// What was promised, in its order; only the last can be open.
    pub promises: Vec<Promise>,
    /// What was said to calm the customer, in its order.
    pub reassurances: Vec<Reassurance>,
    /// Where it stands.
    pub state: RecoveryState,
    /// When it was told.
    pub reported: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
}

/// Holds what is done about something that went wrong: what it was, the answer, the promises and how they ended.
///
/// A value is always one that commands can lead to. It is stored and moved as [`RecoveryParts`] or as versioned
/// JSON, and each way back goes through [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "RecoveryParts", into = "RecoveryParts")]
pub struct Recovery(pub(super) RecoveryParts);

crate::base::stored::versioned_json! { Recovery, via RecoveryParts => "order.recovery" []; }

impl Recovery {
    /// Checks a stored state and takes it back, its instants cut to the microsecond.
    ///
    /// # Errors
    /// `order.recovery.restore.cause` where the visit or the answer does not fit what went wrong;
    /// `order.recovery.restore.promises` where one stands twice, is too many, or cannot have ended so;
    /// `order.recovery.restore.reassurances`; `order.recovery.restore.state` where it contradicts the promises or
    /// the answer; `order.recovery.restore.deadline` where the answer is overdue at another time;
    /// `order.recovery.restore.order` where instants do not follow each other; `base.restore.command_repeated`.
    pub fn restore(mut parts: RecoveryParts) -> Result<Self, Invalid> {
        cut(&mut parts);
        restore::check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &RecoveryParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> RecoveryParts {
        self.0
    }

    /// Gives the instant at which something happens by itself: send `Elapse` then.
    pub fn next_deadline(&self) -> Option<Instant> {
        let promised = open_promise(&self.0).map(|promise| promise.until);
        [promised, answer_due(&self.0)].into_iter().flatten().min()
    }

    /// Tells whether a promise was broken: a complaint is due, whether or not the customer asks for one.
    pub fn complaint_due(&self) -> bool {
        let mut all = self.0.promises.iter();
        all.any(|promise| promise.outcome == PromiseOutcome::Broken)
    }

    /// Gives when what was wrong was right again; empty where it is not, or ended otherwise.
    pub fn recovered(&self) -> Option<Instant> {
        let recovered = RecoveryState::Closed {
            ending: RecoveryEnding::Recovered,
        };
        (self.0.state == recovered).then_some(self.0.changed)
    }
}

/// The promise that stands: only the last can.
pub(super) fn open_promise(parts: &RecoveryParts) -> Option<&Promise> {
    parts.promises.last().filter(|promise| promise.is_open())
}

/// When the answer is due, as long as there is none and nobody has noticed.
pub(super) fn answer_due(parts: &RecoveryParts) -> Option<Instant> {
    let closed = matches!(parts.state, RecoveryState::Closed { .. });
    let waits = parts.answer.is_none() && parts.overdue.is_none() && !closed;
    parts.answer_by.filter(|_| waits)
}

fn cut(parts: &mut RecoveryParts) {
    parts.promises.iter_mut().for_each(Promise::cut_instants);
    for said in &mut parts.reassurances {
        said.at = to_the_microsecond(said.at);
    }
    if let Some(
        RecoveryAnswer::Located { arrives, .. } | RecoveryAnswer::Substitute { arrives, .. },
    ) = &mut parts.answer
    {
        *arrives = to_the_microsecond(*arrives);
    }
    let optional = [&mut parts.answer_by, &mut parts.overdue];
    let always = [&mut parts.reported, &mut parts.changed];
    for at in optional.into_iter().flatten().chain(always) {
        *at = to_the_microsecond(*at);
    }
}

impl TryFrom<RecoveryParts> for Recovery {
    type Error = Invalid;
    fn try_from(parts: RecoveryParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Recovery> for RecoveryParts {
    fn from(recovery: Recovery) -> Self {
        recovery.0
    }
}
