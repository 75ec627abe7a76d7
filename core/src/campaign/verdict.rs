//! Whether a person may be called, for how long, and if not, why and when again.

use serde::{Deserialize, Serialize};

use super::check::Asked;
use super::facts::{DialFacts, DialQuery, SECOND, check, instant, micros};
use super::rules::CallingRules;
use crate::base::{
    CallingRuleId, Code, Instant, Invalid, Language, NamedFact, sentence, to_the_microsecond,
};
use crate::call::{DialPermit, DialPermitParts};

/// Says why a person may not be called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum BlockReason {
    /// The person asked not to be called, or stands in a list of those who did.
    DoNotCall,
    /// The person asked in a call not to be called, and no list tells of it yet.
    OptedOut,
    /// A rule forbids such calls altogether.
    Banned,
    /// The person's clock shows a time at which nobody is called.
    OutsideHours,
    /// The person's calendar shows a holiday.
    Holiday,
    /// The person was called as often as a rule allows.
    CapReached,
    /// The person is left alone for a time after something.
    QuietPeriod,
    /// The person answered a call, no agent was free, and it was dropped not long ago.
    DroppedLockout,
    /// The person's consent is needed and was never given.
    NoConsent,
    /// The person's consent is needed and holds no more.
    ConsentEnded,
    /// The number must be looked up in a registry first.
    RegistryNotAsked,
    /// The number stands in a registry.
    RegistryListed,
    /// Nobody knows by which clock the person lives.
    ZoneUnknown,
    /// Nobody looked up the law of a country in which the person may live, or not for such a call.
    RulesUnknown,
    /// The rules do not know the purpose.
    PurposeUnknown,
    /// The person belongs to the own base of another agent.
    OwnerOnly,
    /// The agent has not learnt what the project asks for.
    AgentNotTrained,
    /// The project calls nobody any more.
    ProjectClosed,
}

impl BlockReason {
    /// Every reason, in the order of this page.
    pub const ALL: [Self; 18] = [
        Self::DoNotCall,
        Self::OptedOut,
        Self::Banned,
        Self::OutsideHours,
        Self::Holiday,
        Self::CapReached,
        Self::QuietPeriod,
        Self::DroppedLockout,
        Self::NoConsent,
        Self::ConsentEnded,
        Self::RegistryNotAsked,
        Self::RegistryListed,
        Self::ZoneUnknown,
        Self::RulesUnknown,
        Self::PurposeUnknown,
        Self::OwnerOnly,
        Self::AgentNotTrained,
        Self::ProjectClosed,
    ];

    /// Gives the stable code: `campaign.blocked.outside_hours`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::DoNotCall => "campaign.blocked.do_not_call",
            Self::OptedOut => "campaign.blocked.opted_out",
            Self::Banned => "campaign.blocked.banned",
            Self::OutsideHours => "campaign.blocked.outside_hours",
            Self::Holiday => "campaign.blocked.holiday",
            Self::CapReached => "campaign.blocked.cap_reached",
            Self::QuietPeriod => "campaign.blocked.quiet_period",
            Self::DroppedLockout => "campaign.blocked.dropped_lockout",
            Self::NoConsent => "campaign.blocked.no_consent",
            Self::ConsentEnded => "campaign.blocked.consent_ended",
            Self::RegistryNotAsked => "campaign.blocked.registry_not_asked",
            Self::RegistryListed => "campaign.blocked.registry_listed",
            Self::ZoneUnknown => "campaign.blocked.zone_unknown",
            Self::RulesUnknown => "campaign.blocked.rules_unknown",
            Self::PurposeUnknown => "campaign.blocked.purpose_unknown",
            Self::OwnerOnly => "campaign.blocked.owner_only",
            Self::AgentNotTrained => "campaign.blocked.agent_not_trained",
            Self::ProjectClosed => "campaign.blocked.project_closed",
        })
    }
}

/// Tells one reason why a person may not be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DialBlock {
    /// Why.
    pub reason: BlockReason,
    /// The rule that says so; empty where no rule does.
    pub rule: Option<CallingRuleId>,
    /// What the check looked at.
    pub facts: Vec<NamedFact>,
    /// When this reason alone forbids nothing any more.
    pub ends: NextChance,
}

impl DialBlock {
    /// Says in one sentence why, and what would help.
    pub fn sentence(&self, language: Language) -> String {
        sentence(language, &self.reason.code(), &self.facts)
    }
}

/// Says when a person may be called who may not be called now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NextChance {
    /// From this instant on, if nothing else happens until then; at none before.
    At {
        /// The instant.
        at: Instant,
    },
    /// At no instant before this one, to which the look ahead reaches: ask again then.
    NotBefore {
        /// The instant.
        at: Instant,
    },
    /// Time alone does not help: something must be mended, or the person must allow it.
    Never,
}

/// Answers whether a person may be called.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum DialVerdict {
    /// The person may be called.
    Permit {
        /// The permit: it ends where a rule forbids the call or nobody looked its law up, and no later than the
        /// rules let one last.
        permit: DialPermit,
    },
    /// The person may not be called now.
    Blocked {
        /// Every reason, those of no rule first; never empty.
        reasons: Vec<DialBlock>,
        /// When again.
        earliest: NextChance,
    },
}

impl DialVerdict {
    /// Gives the permit, where the answer is yes.
    pub const fn permit(&self) -> Option<&DialPermit> {
        match self {
            Self::Permit { permit } => Some(permit),
            Self::Blocked { .. } => None,
        }
    }
}

crate::base::stored::versioned_json! { DialVerdict => "campaign.dial_verdict" []; }

/// Says whether a person may be called; nothing else issues a permit. Not legal advice.
///
/// Every rule that is on, that holds on the day and for the purpose, and that is of the person's country
/// and region is asked, and the strictest wins. Where the place or the zone is not known, every possible
/// one is asked. Call-backs and calls that an agent dials by hand are asked no less. A consent lifts what
/// its rule lets it lift, and never an opt-out. No instant between `at` and the earliest that is told is
/// allowed; no instant of a permit is forbidden.
///
/// # Errors
/// `campaign.query.at_out_of_range` before 1970 or after 2199, `campaign.query.no_call` for a channel that
/// is no call, `campaign.facts.unknown_region` where the country of the person has no such region,
/// `campaign.facts.consent_of_another`, and `campaign.facts.consent_ahead`,
/// `campaign.facts.attempt_ahead`, `campaign.facts.look_ahead` where something is dated after the
/// instant that is asked for. The path names the row.
///
/// ```
/// use talktime::base::{
///     ContactPurposeId, CountryCode, PermitId, PersonRef, PhoneNumber, ProjectId, Zone,
/// };
/// use talktime::campaign::{
///     BlockReason, CallPlace, CallingRules, DialFacts, DialQuery, DialVerdict, NextChance, may_call,
/// };
/// use talktime::privacy::ContactChannel;
/// let query = |at: &str| DialQuery {
///     permit: PermitId::new("permit-1").unwrap(), person: PersonRef::new("p-1").unwrap(),
///     number: PhoneNumber::new("+919876543210").unwrap(), project: ProjectId::new("internet").unwrap(),
///     purpose: ContactPurposeId::new("sales").unwrap(), channel: ContactChannel::Voice,
///     at: at.parse().unwrap(), subject: None, agent: None,
/// };
/// let facts = DialFacts {
///     place: Some(CallPlace { country: CountryCode::new("IN")?, region: None }),
///     zone: Some(Zone::new("Asia/Kolkata")?),
///     ..DialFacts::default()
/// };
/// let rules = CallingRules::standard();
/// // Half past eight in the evening there, and half past nine.
/// assert!(may_call(&rules, &query("2026-03-02T15:00:00Z"), &facts)?.permit().is_some());
/// let DialVerdict::Blocked { reasons, earliest } =
///     may_call(&rules, &query("2026-03-02T16:00:00Z"), &facts)? else { panic!() };
/// assert_eq!(reasons[0].reason, BlockReason::OutsideHours);
/// assert_eq!(earliest, NextChance::At { at: "2026-03-03T03:30:00Z".parse().unwrap() });
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn may_call(
    rules: &CallingRules,
    query: &DialQuery,
    facts: &DialFacts,
) -> Result<DialVerdict, Invalid> {
    check(query, facts)?;
    let asked = Asked::new(rules, query, facts);
    let at = micros(query.at);
    let reasons = asked.blocks(at);
    if reasons.is_empty() {
        let longest = i64::from(rules.parts().permit_minutes).saturating_mul(60 * SECOND);
        let until = asked.free_until(at, at.saturating_add(longest));
        let permit = DialPermit::restore(DialPermitParts {
            id: query.permit.clone(),
            person: query.person.clone(),
            number: query.number.clone(),
            project: query.project.clone(),
            purpose: query.purpose.clone(),
            from: to_the_microsecond(query.at),
            until: instant(until).unwrap_or(query.at),
            rule_set: rules.parts().id.clone(),
            subject: query.subject.clone(),
        })?;
        return Ok(DialVerdict::Permit { permit });
    }
    Ok(DialVerdict::Blocked {
        reasons,
        earliest: asked.earliest(at),
    })
}

#[cfg(test)]
mod tests;
