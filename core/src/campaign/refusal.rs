//! Refusals: a customer's no, with its reason and what belongs to it.

use serde::{Deserialize, Serialize};

use crate::base::{CalendarDate, Invalid, Money, NamedFact, PersonalNote, ProviderId};
use crate::customer::CompetitorReason;
use crate::project::RefusalReason;

/// Holds what a person who refuses told of the competitor that serves them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalCompetitor {
    /// Who serves them.
    pub provider: ProviderId,
    /// Why they hold it there.
    #[serde(default)]
    pub reason: Option<CompetitorReason>,
    /// What they pay a month; not negative.
    #[serde(default)]
    pub monthly: Option<Money>,
    /// The first day on which their contract no longer binds them.
    #[serde(default)]
    pub contract_end: Option<CalendarDate>,
}

/// Holds the parts of a [`Refusal`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RefusalParts {
    /// Why; a refusal has one.
    #[serde(default)]
    pub reason: Option<RefusalReason>,
    /// Who serves the person; with the reason `competitor` and no other.
    #[serde(default)]
    pub competitor: Option<RefusalCompetitor>,
    /// What the person said, in words; with the reason `other` it must be there.
    #[serde(default)]
    pub note: Option<PersonalNote>,
}

/// Holds a customer's no to an offer, with its reason.
///
/// The reason is a leaf of the one tree of reasons. A competitor's customer says who serves them;
/// another reason is told by a note.
///
/// ```
/// use talktime::campaign::{Refusal, RefusalParts};
/// use talktime::project::RefusalReason;
/// let reason = Some(RefusalReason::Competitor);
/// let parts = RefusalParts { reason, competitor: None, note: None };
/// let error = Refusal::restore(parts).unwrap_err();
/// assert_eq!(error.code.as_str(), "campaign.refusal.no_competitor");
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "RefusalParts", into = "RefusalParts")]
pub struct Refusal {
    reason: RefusalReason,
    competitor: Option<RefusalCompetitor>,
    note: Option<PersonalNote>,
}

impl Refusal {
    /// Checks the parts and makes a refusal of them.
    ///
    /// # Errors
    /// `campaign.refusal.no_reason`; `campaign.refusal.no_competitor` where the reason is a competitor
    /// and nobody says who; `campaign.refusal.competitor_unasked` where one is named with another
    /// reason; `campaign.refusal.negative_price`; `campaign.refusal.no_note` where the reason is another
    /// one and no note tells which. The path names the field.
    pub fn restore(parts: RefusalParts) -> Result<Self, Invalid> {
        let Some(reason) = parts.reason else {
            return Err(Invalid::plain("campaign.refusal.no_reason", "reason"));
        };
        match &parts.competitor {
            None if reason == RefusalReason::Competitor => {
                let code = "campaign.refusal.no_competitor";
                return Err(Invalid::plain(code, "competitor"));
            }
            Some(_) if reason != RefusalReason::Competitor => {
                let code = "campaign.refusal.competitor_unasked";
                return Err(Invalid::plain(code, "competitor")
                    .with(NamedFact::code("reason", reason.code())));
            }
            Some(told) if told.monthly.is_some_and(|price| price.minor < 0) => {
                let code = "campaign.refusal.negative_price";
                return Err(Invalid::plain(code, "competitor.monthly"));
            }
            _ => {}
        }
        if reason == RefusalReason::Other && parts.note.is_none() {
            return Err(Invalid::plain("campaign.refusal.no_note", "note"));
        }
        Ok(Self {
            reason,
            competitor: parts.competitor,
            note: parts.note,
        })
    }

    /// Gives the parts.
    pub fn parts(&self) -> RefusalParts {
        self.clone().into_parts()
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> RefusalParts {
        RefusalParts {
            reason: Some(self.reason),
            competitor: self.competitor,
            note: self.note,
        }
    }

    /// Gives the reason.
    pub const fn reason(&self) -> RefusalReason {
        self.reason
    }

    /// Gives who serves the person, where that is why they refused.
    pub const fn competitor(&self) -> Option<&RefusalCompetitor> {
        self.competitor.as_ref()
    }

    /// Gives what the person said, in words.
    pub const fn note(&self) -> Option<&PersonalNote> {
        self.note.as_ref()
    }
}

impl TryFrom<RefusalParts> for Refusal {
    type Error = Invalid;
    fn try_from(parts: RefusalParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Refusal> for RefusalParts {
    fn from(refusal: Refusal) -> Self {
        refusal.into_parts()
    }
}
