//! Who may read what for which purpose, as data.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::access::{Access, AccessRequest};
use super::class::{DataClass, GrantedView, View};
use super::standard;
use crate::base::workflow::Role;
use crate::base::{Invalid, NamedFact, ReadingPurpose, RuleSetId};

/// Allows one role to see one class of data for one purpose.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessRule {
    /// In which role somebody asks.
    pub role: Role,
    /// Why they ask.
    pub purpose: ReadingPurpose,
    /// What they ask for.
    pub class: DataClass,
    /// How much of it they may see.
    pub view: View,
}

/// Holds the parts of an [`AccessPolicy`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AccessPolicyParts {
    /// Names the policy in this version; every decision carries it.
    pub id: RuleSetId,
    /// The rules, in any order.
    pub rules: Vec<AccessRule>,
}

/// Decides who may read what for which purpose.
///
/// What no rule allows is not seen at all. Each triple of role, purpose and class stands once, so no
/// order of rules matters.
///
/// ```
/// use talktime::base::workflow::Role;
/// use talktime::base::{ActorId, PersonRef, PhoneNumber, ReadingPurpose};
/// use talktime::privacy::{AccessPolicy, AccessRequest, DataClass, View};
/// let access = AccessPolicy::standard().decide(&AccessRequest {
///     actor: ActorId::new("agent-7")?, role: Role::Agent, purpose: ReadingPurpose::Contact,
///     about: PersonRef::new("p-1")?, classes: vec![DataClass::Phone, DataClass::Document],
///     at: "2026-03-02T09:30:00Z".parse().unwrap(), contact: None,
/// });
/// assert_eq!(access.view(DataClass::Phone), View::Masked);
/// assert_eq!(access.view(DataClass::Document), View::None);
/// let shown = access.show_phone(&PhoneNumber::new("+919876543210")?).text.unwrap();
/// assert_eq!(shown.read(ReadingPurpose::Contact), "+91 ••• ••• 3210");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "AccessPolicyParts", into = "AccessPolicyParts")]
pub struct AccessPolicy {
    id: RuleSetId,
    views: BTreeMap<(Role, ReadingPurpose, DataClass), View>,
}

impl AccessPolicy {
    /// Checks the parts and makes a policy of them.
    ///
    /// # Errors
    /// `privacy.policy.repeated_rule` where a triple of role, purpose and class stands twice; the
    /// path names the second.
    pub fn restore(parts: AccessPolicyParts) -> Result<Self, Invalid> {
        let mut views = BTreeMap::new();
        for (position, rule) in parts.rules.iter().enumerate() {
            let key = (rule.role, rule.purpose, rule.class);
            if views.insert(key, rule.view).is_some() {
                return Err(Invalid::plain("privacy.policy.repeated_rule", "")
                    .with(NamedFact::code("class", rule.class.code()))
                    .inside(&format!("rules[{position}]")));
            }
        }
        Ok(Self {
            id: parts.id,
            views,
        })
    }

    /// Gives the policy that the library proposes; the page of the domain prints it row by row.
    ///
    /// An agent sees what the conversation needs, a crew what finds the door, an analyst towns and
    /// years, and only the authority all of a person.
    pub fn standard() -> Self {
        let views = standard::rules()
            .map(|rule| ((rule.role, rule.purpose, rule.class), rule.view))
            .collect();
        Self {
            id: standard::id(),
            views,
        }
    }

    /// Gives the parts, the rules in the order of role, purpose and class.
    pub fn parts(&self) -> AccessPolicyParts {
        let rules = self.views.iter();
        AccessPolicyParts {
            id: self.id.clone(),
            rules: rules
                .map(|(&(role, purpose, class), &view)| AccessRule {
                    role,
                    purpose,
                    class,
                    view,
                })
                .collect(),
        }
    }

    /// Gives the name of the policy.
    pub fn id(&self) -> &RuleSetId {
        &self.id
    }

    /// Tells how much of a class a role may see for a purpose.
    pub fn view(&self, role: Role, purpose: ReadingPurpose, class: DataClass) -> View {
        let key = (role, purpose, class);
        self.views.get(&key).copied().unwrap_or_default()
    }

    /// Decides a request. A refusal is a decision too: it shows nothing, and its fact belongs in the
    /// journal like every other.
    pub fn decide(&self, request: &AccessRequest) -> Access {
        let mut classes = request.classes.clone();
        classes.sort_unstable();
        classes.dedup();
        let views = classes.into_iter().map(|class| GrantedView {
            class,
            view: self.view(request.role, request.purpose, class),
        });
        Access::decided(request.clone(), self.id.clone(), views.collect())
    }
}

crate::base::stored::versioned_json! { AccessPolicy, via AccessPolicyParts => "privacy.access_policy" []; }

impl TryFrom<AccessPolicyParts> for AccessPolicy {
    type Error = Invalid;
    fn try_from(parts: AccessPolicyParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<AccessPolicy> for AccessPolicyParts {
    fn from(policy: AccessPolicy) -> Self {
        policy.parts()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rule(class: DataClass, view: View) -> AccessRule {
        AccessRule {
            role: Role::Agent,
            purpose: ReadingPurpose::Contact,
            class,
            view,
        }
    }

    fn parts(rules: Vec<AccessRule>) -> AccessPolicyParts {
        AccessPolicyParts {
            id: RuleSetId::new("test-1").unwrap(),
            rules,
        }
    }

    #[test]
    fn what_no_rule_allows_is_not_seen() {
        let policy = AccessPolicy::restore(parts(vec![rule(DataClass::Name, View::Full)])).unwrap();
        let seen = |role, purpose, class| policy.view(role, purpose, class);
        let (contact, quality) = (ReadingPurpose::Contact, ReadingPurpose::Quality);
        assert_eq!(seen(Role::Agent, contact, DataClass::Name), View::Full);
        assert_eq!(seen(Role::Agent, contact, DataClass::Phone), View::None);
        assert_eq!(seen(Role::Agent, quality, DataClass::Name), View::None);
        assert_eq!(seen(Role::Authority, contact, DataClass::Name), View::None);
    }

    #[test]
    fn a_rule_stands_once_even_where_it_says_the_same() {
        for second in [View::Masked, View::Full] {
            let rules = vec![
                rule(DataClass::Name, View::Full),
                rule(DataClass::Name, second),
            ];
            let error = AccessPolicy::restore(parts(rules)).unwrap_err();
            assert_eq!(error.code.as_str(), "privacy.policy.repeated_rule");
            assert_eq!(error.path.as_str(), "rules[1]");
        }
    }

    #[test]
    fn a_policy_survives_storage() {
        let policy = AccessPolicy::standard();
        let text = policy.to_json().unwrap();
        assert_eq!(AccessPolicy::from_json(&text).unwrap(), policy);
        let twice = r#"{"kind":"privacy.access_policy","version":1,"body":{"id":"x","rules":[
            {"role":"crew","purpose":"contact","class":"name","view":"full"},
            {"role":"crew","purpose":"contact","class":"name","view":"none"}]}}"#;
        let error = AccessPolicy::from_json(twice).unwrap_err();
        assert_eq!(error.code.as_str(), "privacy.policy.repeated_rule");
        assert_eq!(error.path.as_str(), "body.rules[1]");
    }
}
