//! How long each class of personal data is kept, and what is due to be erased.

use std::collections::BTreeSet;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::class::DataClass;
use crate::base::{Instant, Invalid, NamedFact, Reference, RuleSetId};

/// Says from when the time of keeping runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetentionStart {
    /// From when the value was collected.
    Collected,
    /// From the last contact with the person; where there was none, from when it was collected.
    LastContact,
    /// From the end of the last contract; it does not run while one does, and where there never was
    /// one the rule says nothing.
    ContractEnd,
}

/// Says how long one class of data is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionRule {
    /// The class.
    pub class: DataClass,
    /// From when the time runs.
    pub start: RetentionStart,
    /// For how many days of 24 hours the value is kept after that, 36,525 at most.
    pub keep_days: u32,
}

/// Holds the parts of a [`RetentionPolicy`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionPolicyParts {
    /// Names the policy in this version.
    pub id: RuleSetId,
    /// The rules, in any order.
    pub rules: Vec<RetentionRule>,
}

/// Says whether a contract binds the person and the company.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ContractState {
    /// There never was one.
    None,
    /// One runs.
    Running,
    /// The last one ended.
    Ended {
        /// When.
        at: Instant,
    },
}

/// Tells that the data of a person must not be erased: a court, a dispute, a tax office asks for them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalHold {
    /// Names the case.
    pub case: Reference,
    /// The first instant at which it ends; empty while nobody knows.
    #[serde(default)]
    pub until: Option<Instant>,
}

/// Tells that values of one class are held, and since when.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HeldClass {
    /// The class.
    pub class: DataClass,
    /// When the newest of its values was collected.
    pub collected: Instant,
}

/// Holds what a retention policy must know of a person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionFacts {
    /// What is held.
    pub held: Vec<HeldClass>,
    /// When somebody last spoke or wrote with the person.
    #[serde(default)]
    pub last_contact: Option<Instant>,
    /// Whether a contract runs.
    pub contract: ContractState,
    /// What forbids erasing; empty where nothing does.
    #[serde(default)]
    pub holds: Vec<LegalHold>,
}

/// Says what a policy means for one class of a person's data at an instant.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RetentionState {
    /// It is kept.
    Kept {
        /// When it will be due; empty while a contract runs.
        until: Option<Instant>,
    },
    /// It is to be erased.
    Due {
        /// Since when.
        since: Instant,
    },
    /// It would be due, and must not be erased.
    Held {
        /// Since when it would be due.
        since: Instant,
        /// The first case that forbids it.
        case: Reference,
    },
    /// No rule says how long it is kept: the policy lacks one.
    NoRule,
}

/// Tells what a policy means for one class of a person's data.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetentionVerdict {
    /// The class.
    pub class: DataClass,
    /// What it means.
    pub state: RetentionState,
}

/// Decides how long personal data are kept, class by class.
///
/// A class may have a rule for each start. It is due when all of them have passed: data that a contract
/// needs for six years outlive the year after the last call.
///
/// ```
/// use talktime::base::RuleSetId;
/// use talktime::privacy::{
///     ContractState, DataClass, HeldClass, RetentionFacts, RetentionPolicy, RetentionPolicyParts,
///     RetentionRule, RetentionStart,
/// };
/// let at = |text: &str| text.parse().unwrap();
/// let policy = RetentionPolicy::restore(RetentionPolicyParts {
///     id: RuleSetId::new("retention-1")?,
///     rules: vec![RetentionRule {
///         class: DataClass::Phone, start: RetentionStart::LastContact, keep_days: 365,
///     }],
/// })?;
/// let facts = RetentionFacts {
///     held: vec![HeldClass { class: DataClass::Phone, collected: at("2025-01-01T00:00:00Z") }],
///     last_contact: Some(at("2025-03-01T00:00:00Z")), contract: ContractState::None, holds: vec![],
/// };
/// assert!(policy.due(&facts, at("2026-02-28T23:59:59Z")).is_empty());
/// assert_eq!(policy.due(&facts, at("2026-03-01T00:00:00Z"))[0].class, DataClass::Phone);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "RetentionPolicyParts", into = "RetentionPolicyParts")]
pub struct RetentionPolicy(RetentionPolicyParts);

/// A hundred years.
const KEEP_DAYS_MAX: u32 = 36_525;

/// Until when a class is kept: no rule says, without an end, or so long.
enum Until {
    Unsaid,
    Open,
    At(Instant),
}

impl RetentionPolicy {
    /// Checks the parts and makes a policy of them.
    ///
    /// # Errors
    /// `privacy.retention.repeated_rule` where a class has two rules for one start, and
    /// `privacy.retention.too_long` over 36,525 days; the path names the rule.
    pub fn restore(parts: RetentionPolicyParts) -> Result<Self, Invalid> {
        let mut seen = BTreeSet::new();
        for (position, rule) in parts.rules.iter().enumerate() {
            let place = format!("rules[{position}]");
            if rule.keep_days > KEEP_DAYS_MAX {
                return Err(Invalid::plain("privacy.retention.too_long", "keep_days")
                    .with(NamedFact::count("limit", KEEP_DAYS_MAX.into()))
                    .inside(&place));
            }
            if !seen.insert((rule.class, rule.start)) {
                return Err(Invalid::plain("privacy.retention.repeated_rule", "")
                    .with(NamedFact::code("class", rule.class.code()))
                    .inside(&place));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &RetentionPolicyParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> RetentionPolicyParts {
        self.0
    }

    /// Tells for each class that is held what the policy means for it at an instant.
    pub fn verdicts(&self, facts: &RetentionFacts, at: Instant) -> Vec<RetentionVerdict> {
        let mut holds = facts.holds.iter();
        let hold = holds.find(|hold| hold.until.is_none_or(|until| at < until));
        let verdict = |held: &HeldClass| {
            let state = match (self.kept_until(held, facts), hold) {
                (Until::Unsaid, _) => RetentionState::NoRule,
                (Until::Open, _) => RetentionState::Kept { until: None },
                (Until::At(until), _) if at < until => RetentionState::Kept { until: Some(until) },
                (Until::At(since), None) => RetentionState::Due { since },
                (Until::At(since), Some(hold)) => RetentionState::Held {
                    since,
                    case: hold.case.clone(),
                },
            };
            RetentionVerdict {
                class: held.class,
                state,
            }
        };
        facts.held.iter().map(verdict).collect()
    }

    /// Gives what is to be erased at an instant; what a hold forbids to erase is not among it.
    pub fn due(&self, facts: &RetentionFacts, at: Instant) -> Vec<RetentionVerdict> {
        let mut verdicts = self.verdicts(facts, at);
        verdicts.retain(|verdict| matches!(verdict.state, RetentionState::Due { .. }));
        verdicts
    }

    fn kept_until(&self, held: &HeldClass, facts: &RetentionFacts) -> Until {
        let rules = self.0.rules.iter().filter(|rule| rule.class == held.class);
        let mut until = Until::Unsaid;
        for rule in rules {
            let start = match (rule.start, facts.contract) {
                (RetentionStart::Collected, _) => held.collected,
                (RetentionStart::LastContact, _) => facts
                    .last_contact
                    .map_or(held.collected, |last| last.max(held.collected)),
                (RetentionStart::ContractEnd, ContractState::None) => continue,
                (RetentionStart::ContractEnd, ContractState::Running) => return Until::Open,
                (RetentionStart::ContractEnd, ContractState::Ended { at }) => at,
            };
            let kept = TimeDelta::days(rule.keep_days.into());
            // Beyond the calendar nothing is ever due.
            let Some(end) = start.checked_add_signed(kept) else {
                return Until::Open;
            };
            until = match until {
                Until::At(before) => Until::At(before.max(end)),
                Until::Unsaid | Until::Open => Until::At(end),
            };
        }
        until
    }
}

crate::base::stored::versioned_json! { RetentionPolicy, via RetentionPolicyParts => "privacy.retention_policy" []; }

impl TryFrom<RetentionPolicyParts> for RetentionPolicy {
    type Error = Invalid;
    fn try_from(parts: RetentionPolicyParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<RetentionPolicy> for RetentionPolicyParts {
    fn from(policy: RetentionPolicy) -> Self {
        policy.0
    }
}

#[cfg(test)]
mod tests;
