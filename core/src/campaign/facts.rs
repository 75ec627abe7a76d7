//! What the verdict is asked, and what it must know to answer.

use serde::{Deserialize, Serialize};

use super::attempt::Attempt;
use super::rule::is_call;
use crate::base::{
    AgentId, CallSubjectId, Code, ContactPurposeId, CountryCode, Instant, Invalid, NamedFact,
    PermitId, PersonRef, PhoneNumber, ProjectId, RegistryId, TrainingId, Zone, instant_from_unix,
};
use crate::customer::has_region;
use crate::privacy::{Consent, ContactChannel, SuppressionEntry};

/// Asks whether a person may be called on a number, for a project and a purpose, at an instant.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialQuery {
    /// Names the permit that is issued where the answer is yes; each question has a new one.
    pub permit: PermitId,
    /// The person.
    pub person: PersonRef,
    /// The number that would be dialled.
    pub number: PhoneNumber,
    /// The project.
    pub project: ProjectId,
    /// The purpose: sales, debt, service.
    pub purpose: ContactPurposeId,
    /// Whether an agent or a recorded voice speaks; the other channels are no calls.
    pub channel: ContactChannel,
    /// When, from 1970 to 2199.
    pub at: Instant,
    /// What the call is about, where the person may be called about several things.
    #[serde(default)]
    pub subject: Option<CallSubjectId>,
    /// Who would talk; empty where a dialler gives the call to anyone.
    #[serde(default)]
    pub agent: Option<AgentId>,
}

/// Says where a person lives, for the law.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallPlace {
    /// The country.
    pub country: CountryCode,
    /// The part of it, by its code of ISO 3166-2 in lower case without the country; empty where it is not
    /// known, and then the rules of every part hold.
    #[serde(default)]
    pub region: Option<Code>,
}

/// Tells that a number was looked up in a public registry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RegistryLook {
    /// The registry.
    pub registry: RegistryId,
    /// When.
    pub at: Instant,
    /// Whether the number stands in it.
    pub listed: bool,
}

/// Holds what is known of a person and of the one who would call, as the verdict needs it.
///
/// What is not known makes the verdict stricter: without a zone every zone of the person's country must
/// allow the call, without a place every country that the number can be of.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialFacts {
    /// Where the person lives; empty where only the number tells.
    #[serde(default)]
    pub place: Option<CallPlace>,
    /// The zone whose clock the person lives by.
    #[serde(default)]
    pub zone: Option<Zone>,
    /// Whether the person holds a service with us.
    #[serde(default)]
    pub customer: bool,
    /// The consents of the person, also those that ended.
    #[serde(default)]
    pub consents: Vec<Consent>,
    /// Every entry of the number in the suppression list
    /// ([`of_number`](crate::privacy::SuppressionList::of_number)), also those that hold no more.
    #[serde(default)]
    pub suppressions: Vec<SuppressionEntry>,
    /// What public registries said of the number.
    #[serde(default)]
    pub looks: Vec<RegistryLook>,
    /// Every attempt at the person, for all projects, in any order: two years are enough for every rule
    /// that ships.
    #[serde(default)]
    pub attempts: Vec<Attempt>,
    /// The agent whose own base the person belongs to: nobody else calls them.
    #[serde(default)]
    pub owner: Option<AgentId>,
    /// What the project asks an agent to have learnt.
    #[serde(default)]
    pub required_training: Vec<TrainingId>,
    /// What the agent has learnt; for a list, what everybody has who works on it.
    #[serde(default)]
    pub training: Vec<TrainingId>,
    /// The first instant at which the project calls nobody any more.
    #[serde(default)]
    pub closed: Option<Instant>,
}

// A telephone that works offline keeps what it was told of the people on its list.
crate::base::stored::versioned_json! {
    DialQuery => "campaign.dial_query" [];
    DialFacts => "campaign.dial_facts" [];
}

/// The first second of 2200.
const LAST: i64 = 7_258_118_400;

/// Tells whether a question can be answered with these facts.
///
/// # Errors
/// The codes of [`may_call`](super::may_call).
pub(super) fn check(query: &DialQuery, facts: &DialFacts) -> Result<(), Invalid> {
    if !(0..LAST).contains(&query.at.timestamp()) {
        return Err(Invalid::plain("campaign.query.at_out_of_range", "at")
            .with(NamedFact::instant("at", query.at)));
    }
    if !is_call(query.channel) {
        return Err(Invalid::plain("campaign.query.no_call", "channel")
            .with(NamedFact::code("channel", query.channel.code())));
    }
    if let Some(CallPlace {
        country,
        region: Some(region),
    }) = &facts.place
        && has_region(country, region.as_str()) == Some(false)
    {
        return Err(
            Invalid::plain("campaign.facts.unknown_region", "place.region")
                .with(NamedFact::id("country", country)),
        );
    }
    for (position, consent) in facts.consents.iter().enumerate() {
        let inside = |error: Invalid| error.inside(&format!("consents[{position}]"));
        let parts = consent.parts();
        if parts.person != query.person {
            let code = "campaign.facts.consent_of_another";
            let consent = NamedFact::id("consent", &parts.id);
            return Err(inside(Invalid::plain(code, "person").with(consent)));
        }
        let code = "campaign.facts.consent_ahead";
        ahead(code, "given", parts.given, query.at).map_err(inside)?;
    }
    for (position, attempt) in facts.attempts.iter().enumerate() {
        ahead(
            "campaign.facts.attempt_ahead",
            "at",
            attempt.parts().at,
            query.at,
        )
        .map_err(|error| error.inside(&format!("attempts[{position}]")))?;
    }
    for (position, look) in facts.looks.iter().enumerate() {
        ahead("campaign.facts.look_ahead", "at", look.at, query.at)
            .map_err(|error| error.inside(&format!("looks[{position}]")))?;
    }
    Ok(())
}

fn ahead(code: &'static str, path: &'static str, at: Instant, now: Instant) -> Result<(), Invalid> {
    if at <= now {
        return Ok(());
    }
    Err(Invalid::plain(code, path)
        .with(NamedFact::instant("at", at))
        .with(NamedFact::instant("now", now)))
}

/// Microseconds since 1970, in which every instant of a verdict is compared.
pub(super) type Micros = i64;

pub(super) const SECOND: Micros = 1_000_000;

pub(super) fn micros(at: Instant) -> Micros {
    at.timestamp_micros()
}

/// An instant of microseconds, none beyond the calendar.
pub(super) fn instant(at: Micros) -> Option<Instant> {
    let nanoseconds = at.rem_euclid(SECOND).saturating_mul(1_000);
    instant_from_unix(at.div_euclid(SECOND), u32::try_from(nanoseconds).ok()?).ok()
}
