//! Attempts: how often a person was called, and what came of each.

use serde::{Deserialize, Serialize};

use crate::base::workflow::Guards;
use crate::base::{
    CallSubjectId, Code, ContactId, ContactPurposeId, ErrorKind, FailedGuard, Instant, Invalid,
    NamedFact, ProjectId, Zone, to_the_microsecond,
};
use crate::call::{BusinessResult, Direction, Unreached};

/// Says what came of an attempt.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum AttemptResult {
    /// It was due and nobody dialled.
    NotDialled {
        /// Every reason: the codes of the verdict that blocked it, or of the dialler.
        reasons: Vec<Code>,
    },
    /// It was dialled and reached no person.
    NotReached {
        /// Why.
        result: Unreached,
    },
    /// A person talked with an agent.
    Reached {
        /// What the conversation came to.
        result: BusinessResult,
    },
}

impl AttemptResult {
    /// Whether the person who was wanted talked with us: neither somebody else, nor a line that broke
    /// before there was a result.
    pub(crate) const fn reaches_the_person(&self) -> bool {
        match self {
            Self::Reached { result } => !matches!(
                result,
                BusinessResult::WrongPerson | BusinessResult::BrokenOff
            ),
            Self::NotDialled { .. } | Self::NotReached { .. } => false,
        }
    }

    /// Whether the person asked not to be called any more.
    pub(crate) const fn is_opt_out(&self) -> bool {
        matches!(
            self,
            Self::Reached {
                result: BusinessResult::OptOut
            }
        )
    }

    /// Whether dialling can end so.
    pub(crate) const fn is_of_dialling(&self) -> bool {
        match self {
            Self::NotDialled { .. } => false,
            Self::NotReached { result } => result.fits(Direction::Outbound),
            Self::Reached { .. } => true,
        }
    }

    /// Whether there is no such number.
    pub(crate) const fn is_dead_number(&self) -> bool {
        matches!(
            self,
            Self::NotReached {
                result: Unreached::Invalid
            }
        )
    }
}

/// Holds the parts of an [`Attempt`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AttemptParts {
    /// The how many-th attempt at the person in the project it is, counted from 1; one that was not
    /// dialled has the number that it would have had.
    pub number: u32,
    /// When it was dialled, or would have been.
    pub at: Instant,
    /// The zone in whose clock the person lives, as it was known then.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// The project for which.
    pub project: ProjectId,
    /// The purpose for which.
    pub purpose: ContactPurposeId,
    /// What it was about where a person is called about several things: one debt of several. Caps that
    /// count each subject apart need it.
    #[serde(default)]
    pub subject: Option<CallSubjectId>,
    /// The contact; empty where nobody dialled, or for a log that names none.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// What came of it.
    pub result: AttemptResult,
}

/// Holds one attempt to reach a person: when, for what, and what came of it or why nobody dialled.
///
/// It names neither the person nor the number, so it can stand in events and histories.
///
/// ```
/// use talktime::base::{ContactPurposeId, ProjectId, Zone};
/// use talktime::call::Unreached;
/// use talktime::campaign::{Attempt, AttemptParts, AttemptResult};
/// let attempt = Attempt::restore(AttemptParts {
///     number: 1, at: "2026-03-02T05:30:00Z".parse().unwrap(),
///     zone: Some(Zone::new("Asia/Kolkata")?), project: ProjectId::new("internet")?,
///     purpose: ContactPurposeId::new("sales")?, subject: None, contact: None,
///     result: AttemptResult::NotReached { result: Unreached::Busy },
/// })?;
/// assert_eq!(attempt.local_time().as_deref(), Some("2026-03-02 11:00"));
/// assert!(attempt.was_dialled() && !attempt.was_conversation());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "AttemptParts", into = "AttemptParts")]
pub struct Attempt(AttemptParts);

impl Attempt {
    /// Checks the parts and makes an attempt of them, its instant cut to the microsecond.
    ///
    /// # Errors
    /// `campaign.attempt.number_zero`; `campaign.attempt.no_reason` where nobody dialled and nothing says
    /// why; `campaign.attempt.contact_undialled` where nobody dialled and a contact is named;
    /// `campaign.attempt.inbound_result` where the result is one of a call that came in. The path names
    /// the field.
    pub fn restore(mut parts: AttemptParts) -> Result<Self, Invalid> {
        if parts.number == 0 {
            return Err(Invalid::plain("campaign.attempt.number_zero", "number"));
        }
        match &parts.result {
            AttemptResult::NotDialled { reasons } if reasons.is_empty() => {
                let code = "campaign.attempt.no_reason";
                return Err(Invalid::plain(code, "result.reasons"));
            }
            AttemptResult::NotDialled { .. } => {
                if let Some(contact) = &parts.contact {
                    let code = "campaign.attempt.contact_undialled";
                    return Err(
                        Invalid::plain(code, "contact").with(NamedFact::id("contact", contact))
                    );
                }
            }
            AttemptResult::NotReached { .. } if !parts.result.is_of_dialling() => {
                let code = "campaign.attempt.inbound_result";
                return Err(Invalid::plain(code, "result.result"));
            }
            AttemptResult::NotReached { .. } | AttemptResult::Reached { .. } => {}
        }
        parts.at = to_the_microsecond(parts.at);
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &AttemptParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> AttemptParts {
        self.0
    }

    /// Tells whether a number was dialled.
    pub const fn was_dialled(&self) -> bool {
        !matches!(self.0.result, AttemptResult::NotDialled { .. })
    }

    /// Tells whether a person talked with an agent.
    pub const fn was_conversation(&self) -> bool {
        matches!(self.0.result, AttemptResult::Reached { .. })
    }

    /// Gives the day and the time that the person's clock showed, `2026-03-02 11:00`; none where the
    /// zone was not known.
    pub fn local_time(&self) -> Option<String> {
        let zone = self.0.zone.as_ref()?;
        Some(zone.local_text(self.0.at, "%Y-%m-%d %H:%M"))
    }
}

/// A contact is one call: what dials again begins another.
pub(super) fn guard_contact_unused(guards: &mut Guards, contact: &ContactId, used: bool) {
    guards.require(!used, ErrorKind::NotAllowed, || {
        FailedGuard::plain("campaign.attempt.contact_used").with(NamedFact::id("contact", contact))
    });
}

crate::base::stored::versioned_json! { Attempt, via AttemptParts => "campaign.attempt" []; }

impl TryFrom<AttemptParts> for Attempt {
    type Error = Invalid;
    fn try_from(parts: AttemptParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Attempt> for AttemptParts {
    fn from(attempt: Attempt) -> Self {
        attempt.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts(result: AttemptResult) -> AttemptParts {
        AttemptParts {
            number: 1,
            at: "2026-03-02T05:30:00Z".parse().unwrap(),
            zone: None,
            project: ProjectId::new("internet").unwrap(),
            purpose: ContactPurposeId::new("sales").unwrap(),
            subject: None,
            contact: None,
            result,
        }
    }

    fn refused(parts: AttemptParts) -> (String, String) {
        let error = Attempt::restore(parts).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    }

    fn told(code: &str, path: &str) -> (String, String) {
        (format!("campaign.attempt.{code}"), path.to_owned())
    }

    #[test]
    fn what_contradicts_itself_is_no_attempt() {
        let busy = || AttemptResult::NotReached {
            result: Unreached::Busy,
        };
        let none = AttemptParts {
            number: 0,
            ..parts(busy())
        };
        assert_eq!(refused(none), told("number_zero", "number"));
        let silent = parts(AttemptResult::NotDialled { reasons: vec![] });
        assert_eq!(refused(silent), told("no_reason", "result.reasons"));
        let reasons = vec![Code::new("campaign.blocked.outside_hours").unwrap()];
        let with_contact = AttemptParts {
            contact: Some(ContactId::new("c-1").unwrap()),
            ..parts(AttemptResult::NotDialled { reasons })
        };
        assert_eq!(refused(with_contact), told("contact_undialled", "contact"));
        for result in [
            Unreached::Abandoned,
            Unreached::LeftInMenu,
            Unreached::LeftQueue,
            Unreached::TurnedAway,
        ] {
            let inbound = parts(AttemptResult::NotReached { result });
            assert_eq!(refused(inbound), told("inbound_result", "result.result"));
        }
    }

    #[test]
    fn what_was_not_dialled_is_neither_a_call_nor_a_conversation() {
        let reasons = vec![Code::new("campaign.blocked.outside_hours").unwrap()];
        let attempt = Attempt::restore(parts(AttemptResult::NotDialled { reasons })).unwrap();
        assert!(!attempt.was_dialled() && !attempt.was_conversation());
        assert_eq!(attempt.local_time(), None);
        let result = BusinessResult::Informed;
        let talked = Attempt::restore(parts(AttemptResult::Reached { result })).unwrap();
        assert!(talked.was_dialled() && talked.was_conversation());
    }
}
