//! Target rules: whom a project calls, as a value that can be stored, composed and explained.

mod condition;
mod eligible;
mod leaf;
mod person;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

use super::truth::Truth;
use crate::base::{CalendarDate, Code, FieldPath, Invalid, NamedFact, PersonRef};

pub use condition::TargetCondition;
pub use eligible::{EligibleOffers, ExcludedOffer, Exclusion, eligible_offers};
pub use person::{TargetField, TargetPerson};

/// Says what is done with a person of whom it is not known whether a rule fits.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum UnknownTarget {
    /// They are left out.
    LeaveOut,
    /// They are taken.
    TakeIn,
}

/// Holds the parts of a [`TargetRule`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetRuleParts {
    /// What is asked of a person.
    pub when: TargetCondition,
    /// What is done where that is not known.
    pub unknown: UnknownTarget,
}

/// Holds a checked rule that says whom a project calls: earlier borrowers, people of a region,
/// customers on an old tariff.
///
/// It is nested 8 deep at most and has 256 parts at most. What is not known of a person is neither yes
/// nor no; the verdict names what is missing, and the rule says what is done then.
///
/// What is told as missing and becomes known turns no answer round. What is noted beside it may: a no
/// speaks of the services, competitors, addresses, base and agent that are noted, and one more of them
/// can turn it into a yes, and a yes of [`TargetCondition::NoneOf`] into a no.
///
/// ```
/// use talktime::base::{PersonRef, ServiceKindId};
/// use talktime::campaign::{
///     TargetCondition, TargetPerson, TargetRule, TargetRuleParts, Truth, UnknownTarget,
/// };
/// use talktime::customer::{Customer, CustomerParts, Relationship};
/// let when = TargetCondition::Held { kind: ServiceKindId::new("loan")? };
/// let rule = TargetRule::restore(TargetRuleParts { when, unknown: UnknownTarget::LeaveOut })?;
/// let former = CustomerParts::new(PersonRef::new("p-1")?, Relationship::Former);
/// let person = TargetPerson {
///     customer: Customer::restore(former)?, attempts: None, offerings: None, earlier: None,
/// };
/// let verdict = rule.judge(&person, "2026-03-02".parse().unwrap());
/// assert_eq!(verdict.truth, Truth::Unknown); // held something, and nobody noted what
/// assert!(!verdict.taken);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "TargetRuleParts", into = "TargetRuleParts")]
pub struct TargetRule(TargetRuleParts);

/// Tells what one condition of a rule came to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetReason {
    /// Which condition: its place in the rule, `when.conditions[1]`.
    pub path: FieldPath,
    /// What it asks for: the code of the condition.
    pub condition: Code,
    /// Whether it is so.
    pub truth: Truth,
    /// By what: the service, the days, the place of the address among the customer's, from 1.
    pub facts: Vec<NamedFact>,
    /// What is missing where that is not known, each once.
    pub missing: Vec<TargetField>,
}

/// Tells whether a rule fits a person, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetVerdict {
    /// Whether the person is taken.
    pub taken: bool,
    /// Whether the rule fits.
    pub truth: Truth,
    /// Every condition that made it so, in the order of the rule.
    pub because: Vec<TargetReason>,
    /// What is missing where it is not known whether the rule fits, each once.
    pub missing: Vec<TargetField>,
}

/// Holds a person whom a rule takes, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetChoice {
    /// The person.
    pub person: PersonRef,
    /// Why.
    pub verdict: TargetVerdict,
}

/// Holds whom a rule takes of many people.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TargetSelection {
    /// Whom it takes, in the order in which they were given.
    pub taken: Vec<TargetChoice>,
    /// How many were judged.
    pub judged: u64,
    /// Of how many it is not known whether the rule fits, taken or not.
    pub unknown: u64,
    /// What the rule asks for and is missing: `campaign.target.field_missing` with how many lack it,
    /// `campaign.target.field_never_known` where nobody has it. The path names the condition.
    pub findings: Vec<Invalid>,
}

impl TargetRule {
    /// Checks the parts and makes a rule of them.
    ///
    /// # Errors
    /// `campaign.target.empty_list`, `campaign.target.too_deep`, `campaign.target.too_many`,
    /// `campaign.target.blank_area`, `campaign.target.no_end` where a period has no end,
    /// `campaign.target.reversed`, `campaign.target.negative_price`; the path names the condition.
    pub fn restore(parts: TargetRuleParts) -> Result<Self, Invalid> {
        let mut count = 0;
        let checked = parts.when.check(1, &mut count);
        checked.map_err(|error| error.inside("when"))?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &TargetRuleParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> TargetRuleParts {
        self.0
    }

    /// Judges a person on a day: whether the rule fits, by which conditions, or what is missing.
    ///
    /// Offerings with one of somebody else among them are missing.
    pub fn judge(&self, person: &TargetPerson, day: CalendarDate) -> TargetVerdict {
        self.verdict(self.look(person, day))
    }

    /// Judges many people on a day and gives those whom the rule takes.
    ///
    /// # Errors
    /// `campaign.target.repeated_person` where a person stands twice, `campaign.target.other_person`
    /// where an offering was made to somebody else; the path names the entry.
    pub fn select(
        &self,
        people: &[TargetPerson],
        day: CalendarDate,
    ) -> Result<TargetSelection, Invalid> {
        let mut seen = BTreeSet::new();
        let mut lacking: BTreeMap<(FieldPath, TargetField), u64> = BTreeMap::new();
        let (mut taken, mut unknown) = (Vec::new(), 0_u64);
        for (position, person) in people.iter().enumerate() {
            let own = &person.customer.parts().person;
            if !seen.insert(own) {
                return Err(
                    Invalid::plain("campaign.target.repeated_person", "customer")
                        .with(NamedFact::id("person", own))
                        .inside(&format!("people[{position}]")),
                );
            }
            if let Some((place, foreign)) = person.foreign() {
                let code = "campaign.target.other_person";
                return Err(Invalid::plain(code, "person")
                    .with(NamedFact::id("person", own))
                    .with(NamedFact::id("contact", &foreign.parts().contact))
                    .inside(&format!("people[{position}].offerings[{place}]")));
            }
            let look = self.look(person, day);
            for leaf in &look.leaves {
                for field in &leaf.missing {
                    let count = lacking.entry((leaf.path.clone(), *field)).or_default();
                    *count = count.saturating_add(1);
                }
            }
            unknown = unknown.saturating_add(u64::from(look.truth == Truth::Unknown));
            let verdict = self.verdict(look);
            if verdict.taken {
                let person = own.clone();
                taken.push(TargetChoice { person, verdict });
            }
        }
        let judged = people.len() as u64;
        let finding = |((path, field), missing): ((FieldPath, TargetField), u64)| {
            let plain = if missing == judged {
                Invalid::plain("campaign.target.field_never_known", "")
            } else {
                Invalid::plain("campaign.target.field_missing", "")
            };
            let told = plain
                .with(NamedFact::code("field", field.code()))
                .with(NamedFact::count("missing", missing))
                .with(NamedFact::count("people", judged));
            Invalid { path, ..told }
        };
        Ok(TargetSelection {
            taken,
            judged,
            unknown,
            findings: lacking.into_iter().map(finding).collect(),
        })
    }

    fn look(&self, person: &TargetPerson, day: CalendarDate) -> Look {
        let mut leaves = Vec::new();
        let (truth, deciding) = walk(&self.0.when, "when", &mut |condition, path| {
            let found = leaf::judge(condition, person, day);
            let mut missing = found.missing;
            missing.sort_unstable();
            missing.dedup();
            leaves.push(TargetReason {
                path: FieldPath::new(path).unwrap_or_default(),
                condition: condition.code(),
                truth: found.truth,
                facts: found.facts,
                missing,
            });
            (found.truth, leaves.len().saturating_sub(1))
        });
        Look {
            truth,
            deciding,
            leaves,
        }
    }

    fn verdict(&self, look: Look) -> TargetVerdict {
        let truth = look.truth;
        let leaves = look.leaves.into_iter().enumerate();
        let because: Vec<_> = leaves
            .filter_map(|(place, leaf)| look.deciding.contains(&place).then_some(leaf))
            .collect();
        let missing: BTreeSet<_> = because.iter().flat_map(|one| &one.missing).collect();
        TargetVerdict {
            taken: match truth {
                Truth::Yes => true,
                Truth::No => false,
                Truth::Unknown => self.0.unknown == UnknownTarget::TakeIn,
            },
            truth,
            missing: missing.into_iter().copied().collect(),
            because,
        }
    }
}

/// What a rule found of a person: every condition that is not composed, and the places of those that
/// decided.
struct Look {
    truth: Truth,
    deciding: Vec<usize>,
    leaves: Vec<TargetReason>,
}

/// Judges a condition with all below it: whether it is so, and the places of the conditions that made it
/// so. Nothing is skipped, so that what is missing is told whatever the order.
fn walk(
    condition: &TargetCondition,
    path: &str,
    leaf: &mut impl FnMut(&TargetCondition, &str) -> (Truth, usize),
) -> (Truth, Vec<usize>) {
    let (conditions, is_none) = match condition {
        TargetCondition::AllOf { conditions } | TargetCondition::AnyOf { conditions } => {
            (conditions, false)
        }
        TargetCondition::NoneOf { conditions } => (conditions, true),
        _ => {
            let (truth, place) = leaf(condition, path);
            return (truth, vec![place]);
        }
    };
    let each: Vec<_> = conditions
        .iter()
        .enumerate()
        .map(|(position, one)| walk(one, &format!("{path}.conditions[{position}]"), leaf))
        .collect();
    let truths = each.iter().map(|(truth, _)| *truth);
    let joined = if matches!(condition, TargetCondition::AllOf { .. }) {
        Truth::all(truths)
    } else {
        Truth::any(truths)
    };
    // The least or the greatest of them is that of those that decide.
    let deciding = each.into_iter().filter(|(truth, _)| *truth == joined);
    let deciding = deciding.flat_map(|(_, places)| places).collect();
    let truth = if is_none { joined.opposite() } else { joined };
    (truth, deciding)
}

crate::base::stored::versioned_json! {
    TargetRule, via TargetRuleParts => "campaign.target_rule" [];
}

impl TryFrom<TargetRuleParts> for TargetRule {
    type Error = Invalid;
    fn try_from(parts: TargetRuleParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<TargetRule> for TargetRuleParts {
    fn from(rule: TargetRule) -> Self {
        rule.0
    }
}

#[cfg(test)]
mod tests;
