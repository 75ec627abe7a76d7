//! The call list: whom a project calls, in which order, and which agent calls whom.

use std::borrow::Cow;
use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::facts::{DialFacts, DialQuery};
use super::preview::{CallPreview, PreviewTally};
use super::rule::is_call;
use super::rules::CallingRules;
use super::target::{TargetPerson, TargetRule};
use super::verdict::{DialVerdict, NextChance, may_call};
use crate::base::{
    AgentId, CalendarDate, CallSubjectId, ContactPurposeId, Instant, Invalid, NamedFact, PermitId,
    PersonRef, ProjectId, Zone,
};
use crate::privacy::ContactChannel;

/// Says who calls the people who belong to an agent's own base.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OwnerRule {
    /// The agent whose own they are, whoever works on the list; the others are shared.
    Keep,
    /// The agent whose own they are; where that agent does not work on the list they are left out.
    Present,
}

/// Holds the parts of a [`CallListPlan`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallListPlanParts {
    /// The project that calls.
    pub project: ProjectId,
    /// For which purpose.
    pub purpose: ContactPurposeId,
    /// Whether an agent or a recorded voice speaks.
    pub channel: ContactChannel,
    /// What the calls are about, where people are called about several things.
    #[serde(default)]
    pub subject: Option<CallSubjectId>,
    /// Whom the project calls.
    pub target: TargetRule,
    /// Whom it calls first: those whom the first rule takes, then those whom the second takes, and so on;
    /// whoever none takes comes last.
    pub priorities: Vec<TargetRule>,
    /// The agents who work on the list, each once; none where a dialler gives the calls to anyone.
    pub agents: Vec<AgentId>,
    /// Who calls the people of an agent's own base.
    pub owners: OwnerRule,
}

/// Holds how a call list is made.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "CallListPlanParts", into = "CallListPlanParts")]
pub struct CallListPlan(CallListPlanParts);

/// The most priorities of a list; an agent cannot tell more apart.
const PRIORITIES_MAX: usize = 100;

impl CallListPlan {
    /// Checks the parts and makes a plan of them.
    ///
    /// # Errors
    /// `campaign.list.no_call` where the channel is no call, `campaign.list.repeated_agent`,
    /// `campaign.list.too_many_priorities` over 100; the path names the row.
    pub fn restore(parts: CallListPlanParts) -> Result<Self, Invalid> {
        if !is_call(parts.channel) {
            return Err(Invalid::plain("campaign.list.no_call", "channel")
                .with(NamedFact::code("channel", parts.channel.code())));
        }
        for (position, agent) in parts.agents.iter().enumerate() {
            if parts
                .agents
                .iter()
                .take(position)
                .any(|before| before == agent)
            {
                return Err(Invalid::plain("campaign.list.repeated_agent", "")
                    .with(NamedFact::id("agent", agent))
                    .inside(&format!("agents[{position}]")));
            }
        }
        if parts.priorities.len() > PRIORITIES_MAX {
            return Err(
                Invalid::plain("campaign.list.too_many_priorities", "priorities")
                    .with(NamedFact::count("limit", PRIORITIES_MAX as u64))
                    .with(NamedFact::count("length", parts.priorities.len() as u64)),
            );
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CallListPlanParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CallListPlanParts {
        self.0
    }
}

/// Holds a person who may come onto a list: what the target rule knows, and what the verdict must know.
///
/// The first telephone of the customer is the one that is dialled. The owner is the customer's; what
/// `facts` says of an owner is not looked at. Where `facts` knows no zone, the customer's counts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ListPerson {
    /// The customer and what the campaigns know of them.
    pub target: TargetPerson,
    /// What decides whether they may be called.
    pub facts: DialFacts,
}

/// Holds one line of a list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallListEntry {
    /// The person.
    pub person: PersonRef,
    /// The how many-th rule of the priorities took them, counted from 1; one more than there are where
    /// none did.
    pub priority: u32,
    /// Who calls them; empty where anyone may.
    pub agent: Option<AgentId>,
    /// When they may be called as far as is known now: at the instant of the list, or later. It is no
    /// permit: the verdict is asked again before each call.
    pub earliest: NextChance,
}

/// Says why a person whom the target rule takes is not on the list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LeftOutReason {
    /// They have no telephone.
    NoNumber,
    /// They stand in the base twice; the first stays.
    Repeated,
    /// They belong to an agent who does not work on the list.
    OwnerAbsent,
}

/// Tells of a person who is not on the list though the target rule takes them.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LeftOut {
    /// The person.
    pub person: PersonRef,
    /// Why.
    pub reason: LeftOutReason,
}

/// Holds a call list, with a preview of what the verdict will say.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CallList {
    /// For which instant the list was made.
    pub at: Instant,
    /// The lines, in the order in which to call; each person once.
    pub entries: Vec<CallListEntry>,
    /// Who was left out, in the order in which they came.
    pub left_out: Vec<LeftOut>,
    /// How many the target rule was asked of.
    pub judged: u64,
    /// Of how many it is not known whether the rule fits.
    pub unknown: u64,
    /// How many of the list may be called now, and what blocks the others.
    pub preview: CallPreview,
}

/// Makes a call list person by person, for a base that does not fit into memory twice.
#[derive(Clone, Debug)]
pub struct CallListBuilder<'a> {
    plan: &'a CallListPlanParts,
    rules: &'a CallingRules,
    at: Instant,
    day: CalendarDate,
    seen: BTreeSet<PersonRef>,
    list: CallList,
    preview: PreviewTally,
}

impl<'a> CallListBuilder<'a> {
    /// Begins a list for an instant; `day` is the day on which the target rule is judged.
    pub fn new(
        plan: &'a CallListPlan,
        rules: &'a CallingRules,
        at: Instant,
        day: CalendarDate,
    ) -> Self {
        Self {
            plan: plan.parts(),
            rules,
            at,
            day,
            seen: BTreeSet::new(),
            list: CallList {
                at,
                entries: Vec::new(),
                left_out: Vec::new(),
                judged: 0,
                unknown: 0,
                preview: CallPreview::default(),
            },
            preview: PreviewTally::default(),
        }
    }

    /// Judges one person, and puts them onto the list where the target rule takes them.
    ///
    /// # Errors
    /// As [`may_call`]; the list is then as it was.
    pub fn push(&mut self, person: &ListPerson) -> Result<(), Invalid> {
        let judged = self.plan.target.judge(&person.target, self.day);
        let customer = person.target.customer.parts();
        let name = &customer.person;
        if !judged.taken {
            self.note(&judged.missing);
            return Ok(());
        }
        let absent = self.plan.owners == OwnerRule::Present
            && customer
                .owner
                .as_ref()
                .is_some_and(|owner| !self.plan.agents.contains(owner));
        let reason = if self.seen.contains(name) {
            Some(LeftOutReason::Repeated)
        } else if customer.phones.is_empty() {
            Some(LeftOutReason::NoNumber)
        } else if absent {
            Some(LeftOutReason::OwnerAbsent)
        } else {
            None
        };
        if let (None, Some(phone)) = (reason, customer.phones.first()) {
            let query = DialQuery {
                permit: LISTED.clone(),
                person: name.clone(),
                number: phone.number.clone(),
                project: self.plan.project.clone(),
                purpose: self.plan.purpose.clone(),
                channel: self.plan.channel,
                at: self.at,
                subject: self.plan.subject.clone(),
                agent: person.facts.owner.clone(),
            };
            let facts = with_zone(&person.facts, customer.zone);
            let verdict = may_call(self.rules, &query, &facts)?;
            self.preview.push(&verdict);
            self.list.entries.push(CallListEntry {
                person: name.clone(),
                priority: self.priority(&person.target),
                agent: customer.owner.clone(),
                earliest: match verdict {
                    DialVerdict::Permit { .. } => NextChance::At { at: self.at },
                    DialVerdict::Blocked { earliest, .. } => earliest,
                },
            });
        }
        self.list.left_out.extend(reason.map(|reason| LeftOut {
            person: name.clone(),
            reason,
        }));
        self.note(&judged.missing);
        self.seen.insert(name.clone());
        Ok(())
    }

    fn note(&mut self, missing: &[super::TargetField]) {
        self.list.judged = self.list.judged.saturating_add(1);
        let unknown = u64::from(!missing.is_empty());
        self.list.unknown = self.list.unknown.saturating_add(unknown);
    }

    fn priority(&self, person: &TargetPerson) -> u32 {
        let takes = |rule: &TargetRule| rule.judge(person, self.day).taken;
        let rules = &self.plan.priorities;
        let place = rules.iter().position(takes).unwrap_or(rules.len());
        u32::try_from(place).map_or(u32::MAX, |place| place.saturating_add(1))
    }

    /// Ends the list: the lines in their order, those of nobody's own shared among the agents in turn.
    pub fn finish(self) -> CallList {
        let mut list = self.list;
        // It keeps those of one priority in the order in which they came.
        list.entries.sort_by_key(|entry| entry.priority);
        let mut turn = self.plan.agents.iter().cycle();
        for entry in list
            .entries
            .iter_mut()
            .filter(|entry| entry.agent.is_none())
        {
            entry.agent = turn.next().cloned();
        }
        list.preview = self.preview.finish();
        list
    }
}

/// The facts with the zone that the customer base knows, where they tell none of their own.
fn with_zone(facts: &DialFacts, known: Option<Zone>) -> Cow<'_, DialFacts> {
    if facts.zone.is_some() || known.is_none() {
        return Cow::Borrowed(facts);
    }
    let mut facts = facts.clone();
    facts.zone = known;
    Cow::Owned(facts)
}

/// A list asks the verdict for no permit: nobody gets this one.
static LISTED: std::sync::LazyLock<PermitId> = std::sync::LazyLock::new(|| PermitId::fixed("list"));

/// Makes the list of those whom a project calls: each once, by priority, with the agent who calls them,
/// and with a preview of what the verdict will say at an instant.
///
/// # Errors
/// As [`may_call`]; the path names the person's place among those given, `people[3].facts`, or is `at`.
///
/// ```
/// use talktime::base::{ContactPurposeId, PersonRef, ProjectId};
/// use talktime::campaign::{
///     CallListPlan, CallListPlanParts, CallingRules, DialFacts, LeftOutReason, ListPerson, OwnerRule,
///     TargetCondition, TargetPerson, TargetRule, TargetRuleParts, UnknownTarget, build_call_list,
/// };
/// use talktime::customer::{Customer, CustomerParts, Relationship};
/// use talktime::privacy::ContactChannel;
/// let former = TargetCondition::Related { relationship: Relationship::Former };
/// let plan = CallListPlan::restore(CallListPlanParts {
///     project: ProjectId::new("internet")?, purpose: ContactPurposeId::new("sales")?,
///     channel: ContactChannel::Voice, subject: None,
///     target: TargetRule::restore(TargetRuleParts { when: former, unknown: UnknownTarget::LeaveOut })?,
///     priorities: vec![], agents: vec![], owners: OwnerRule::Keep,
/// })?;
/// let without_telephone = CustomerParts::new(PersonRef::new("p-1")?, Relationship::Former);
/// let customer = Customer::restore(without_telephone)?;
/// let person = ListPerson {
///     target: TargetPerson { customer, attempts: None, offerings: None, earlier: None },
///     facts: DialFacts::default(),
/// };
/// let (at, day) = ("2026-03-02T09:00:00Z".parse().unwrap(), "2026-03-02".parse().unwrap());
/// let list = build_call_list(&plan, &CallingRules::standard(), &[person], at, day)?;
/// assert!(list.entries.is_empty());
/// assert_eq!(list.left_out[0].reason, LeftOutReason::NoNumber);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn build_call_list(
    plan: &CallListPlan,
    rules: &CallingRules,
    people: &[ListPerson],
    at: Instant,
    day: CalendarDate,
) -> Result<CallList, Invalid> {
    let mut builder = CallListBuilder::new(plan, rules, at, day);
    for (position, person) in people.iter().enumerate() {
        // An instant that no list can have is nobody's.
        let inside = |error: Invalid| match error.path.as_str() {
            "at" => error,
            _ => error.inside(&format!("people[{position}].facts")),
        };
        builder.push(person).map_err(inside)?;
    }
    Ok(builder.finish())
}

impl TryFrom<CallListPlanParts> for CallListPlan {
    type Error = Invalid;
    fn try_from(parts: CallListPlanParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<CallListPlan> for CallListPlanParts {
    fn from(plan: CallListPlan) -> Self {
        plan.0
    }
}

crate::base::stored::versioned_json! {
    CallListPlan, via CallListPlanParts => "campaign.list_plan" [];
    ListPerson => "campaign.list_person" [];
    CallList => "campaign.call_list" [];
}

#[cfg(test)]
mod tests;
