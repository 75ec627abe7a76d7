//! Offerings: what was offered to a person, at which price, and what they answered.

use serde::{Deserialize, Serialize};

use super::recontact::RecontactCondition;
use super::refusal::Refusal;
use crate::base::{
    ActorId, AgentId, ContactId, Instant, Invalid, Money, NamedFact, OfferId, PersonRef, ProjectId,
    ServiceKindId, to_the_microsecond,
};
use crate::customer::{CompetitorProfile, Told};
use crate::project::{Project, RefusalReason};

/// Says what a person answered to an offer.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OfferingAnswer {
    /// They took it.
    Accepted,
    /// They refused it.
    Refused {
        /// Why.
        refusal: Refusal,
    },
    /// They neither took nor refused it.
    Undecided,
}

/// Holds the parts of an [`Offering`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferingParts {
    /// To whom it was offered.
    pub person: PersonRef,
    /// The project for which.
    pub project: ProjectId,
    /// The version of the project whose catalogue holds the offer, counted from 1.
    pub version: u32,
    /// The offer.
    pub offer: OfferId,
    /// The kind of service.
    pub kind: ServiceKindId,
    /// The price a month as it was told; not negative.
    #[serde(default)]
    pub monthly: Option<Money>,
    /// The price that is paid once, as it was told; not negative.
    #[serde(default)]
    pub one_off: Option<Money>,
    /// When.
    pub at: Instant,
    /// By which agent.
    pub agent: AgentId,
    /// In which contact.
    pub contact: ContactId,
    /// What the person answered.
    pub answer: OfferingAnswer,
    /// What would make it worth calling the person again; never where they accepted.
    #[serde(default)]
    pub recontact: Option<RecontactCondition>,
}

/// Holds one offer that was made to a person, at which price, and the answer.
///
/// A stranger's history is imported as well, so the catalogue need not be at hand;
/// [`check_against`](Self::check_against) compares with it.
///
/// ```
/// use talktime::base::{AgentId, ContactId, Currency, Money, OfferId, PersonRef, ProjectId, ServiceKindId};
/// use talktime::campaign::{Offering, OfferingAnswer, OfferingParts, Refusal, RefusalParts};
/// use talktime::project::RefusalReason;
/// let too_expensive = Refusal::restore(RefusalParts {
///     reason: Some(RefusalReason::TooExpensive), competitor: None, note: None,
/// })?;
/// let offering = Offering::restore(OfferingParts {
///     person: PersonRef::new("p-1")?, project: ProjectId::new("internet")?, version: 2,
///     offer: OfferId::new("fibre-100")?, kind: ServiceKindId::new("internet")?,
///     monthly: Some(Money { minor: 59_900, currency: Currency::new("INR")? }), one_off: None,
///     at: "2026-03-02T05:30:00Z".parse().unwrap(), agent: AgentId::new("a-1")?,
///     contact: ContactId::new("c-1")?, answer: OfferingAnswer::Refused { refusal: too_expensive },
///     recontact: None,
/// })?;
/// assert_eq!(offering.refusal().unwrap().reason(), RefusalReason::TooExpensive);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "OfferingParts", into = "OfferingParts")]
pub struct Offering(OfferingParts);

impl Offering {
    /// Checks the parts and makes an offering of them, its instant cut to the microsecond.
    ///
    /// # Errors
    /// `campaign.offering.version_zero`, `campaign.offering.negative_price`,
    /// `campaign.offering.two_currencies`, `campaign.offering.recontact_accepted` where the person
    /// accepted and yet a condition to call again is noted, `campaign.offering.recontact_deceased` where
    /// the refusal says that the person died. The path names the field.
    pub fn restore(mut parts: OfferingParts) -> Result<Self, Invalid> {
        if parts.version == 0 {
            return Err(Invalid::plain("campaign.offering.version_zero", "version"));
        }
        for (price, path) in [(parts.monthly, "monthly"), (parts.one_off, "one_off")] {
            if price.is_some_and(|price| price.minor < 0) {
                return Err(Invalid::plain("campaign.offering.negative_price", path));
            }
        }
        if let (Some(monthly), Some(one_off)) = (parts.monthly, parts.one_off)
            && monthly.currency != one_off.currency
        {
            let code = "campaign.offering.two_currencies";
            return Err(Invalid::plain(code, "one_off"));
        }
        if parts.recontact.is_some() {
            let code = match &parts.answer {
                OfferingAnswer::Accepted => Some("campaign.offering.recontact_accepted"),
                OfferingAnswer::Refused { refusal }
                    if refusal.reason() == RefusalReason::Deceased =>
                {
                    Some("campaign.offering.recontact_deceased")
                }
                OfferingAnswer::Refused { .. } | OfferingAnswer::Undecided => None,
            };
            if let Some(code) = code {
                return Err(Invalid::plain(code, "recontact"));
            }
        }
        parts.at = to_the_microsecond(parts.at);
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &OfferingParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> OfferingParts {
        self.0
    }

    /// Gives the refusal, where the person refused.
    pub const fn refusal(&self) -> Option<&Refusal> {
        match &self.0.answer {
            OfferingAnswer::Refused { refusal } => Some(refusal),
            OfferingAnswer::Accepted | OfferingAnswer::Undecided => None,
        }
    }

    /// Whether the answer says that the person died.
    pub(super) fn tells_of_a_death(&self) -> bool {
        let reason = self.refusal().map(Refusal::reason);
        reason == Some(RefusalReason::Deceased)
    }

    /// Checks that the version of the project holds the offer, with this kind of service. The price may
    /// be another one: an agent may grant a discount.
    ///
    /// # Errors
    /// `campaign.offering.other_version` where the project is another one or another version of it,
    /// `campaign.offering.unknown_offer`, `campaign.offering.other_kind`; the path names the field.
    pub fn check_against(&self, project: &Project) -> Result<(), Invalid> {
        let (own, project) = (&self.0, project.parts());
        if own.project != project.id || own.version != project.version {
            return Err(Invalid::plain("campaign.offering.other_version", "version")
                .with(NamedFact::id("project", &project.id))
                .with(NamedFact::count("version", project.version.into())));
        }
        let Some(offer) = project.catalogue.find(&own.offer) else {
            return Err(Invalid::plain("campaign.offering.unknown_offer", "offer")
                .with(NamedFact::id("offer", &own.offer)));
        };
        if offer.parts().kind != own.kind {
            return Err(Invalid::plain("campaign.offering.other_kind", "kind")
                .with(NamedFact::id("kind", &offer.parts().kind)));
        }
        Ok(())
    }

    /// Gives what the person told of the competitor that serves them, for the customer base; nothing
    /// where that is not why they refused.
    pub fn competitor_profile(&self) -> Option<CompetitorProfile> {
        let refusal = self.refusal()?;
        let told = refusal.competitor()?;
        Some(CompetitorProfile {
            provider: told.provider.clone(),
            kind: self.0.kind.clone(),
            monthly: told.monthly,
            reasons: told.reason.into_iter().collect(),
            note: refusal.note().cloned(),
            contract_end: told.contract_end,
            told: Told {
                at: self.0.at,
                by: ActorId::new(self.0.agent.as_str()).ok()?,
                contact: Some(self.0.contact.clone()),
            },
        })
    }
}

crate::base::stored::versioned_json! { Offering, via OfferingParts => "campaign.offering" []; }

impl TryFrom<OfferingParts> for Offering {
    type Error = Invalid;
    fn try_from(parts: OfferingParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Offering> for OfferingParts {
    fn from(offering: Offering) -> Self {
        offering.0
    }
}

#[cfg(test)]
mod tests;
