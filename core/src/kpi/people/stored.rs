//! How a tally of people is stored, and what is checked when it comes back.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{ANY, Contact, KeyedGroups, PeopleTally, contacts};
use crate::base::{Instant, Invalid, PersonRef, Reference};
use crate::kpi::histogram::Load;
use crate::kpi::keyed::{StoredGroup, at};
use crate::kpi::policy::RepeatScope;
use crate::kpi::report::Plan;
use crate::kpi::tally::overflow;

/// Stores a [`PeopleTally`] without its plan, which stands beside it, and without the ids of
/// contacts.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::kpi) struct PeopleBody {
    pub(super) span: Option<StoredSpan>,
    pub(super) groups: Vec<StoredGroup>,
    pub(super) people: Vec<StoredPerson>,
}

/// Stores from when to when there are records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredSpan {
    pub(super) begin: Instant,
    pub(super) end: Instant,
}

#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredPerson {
    pub(super) person: PersonRef,
    pub(super) contacts: Vec<StoredContact>,
}

#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct StoredContact {
    pub(super) at: Instant,
    /// The position of its group.
    pub(super) group: u32,
    /// What a repeat must share: the queue or the topic, where the policy asks for one.
    pub(super) scope: Option<Reference>,
    pub(super) resolved: Option<bool>,
    pub(super) deferred: bool,
}

impl PeopleTally {
    /// Gives the stored form: the same for the same content, in whatever order it came.
    pub(in crate::kpi) fn body(&self) -> PeopleBody {
        let (groups, ranks) = self.groups.stored();
        let (known, scopes) = (self.people.in_order(), self.scopes.in_order());
        let mut people: BTreeMap<&PersonRef, Vec<StoredContact>> = BTreeMap::new();
        for contact in &self.contacts {
            // Every contact that is kept has its person.
            let Some(person) = at(&known, contact.person) else {
                continue;
            };
            people.entry(person).or_default().push(StoredContact {
                at: contact.at,
                group: at(&ranks, contact.group),
                scope: at(&scopes, contact.scope).cloned(),
                resolved: contact.resolved,
                deferred: contact.deferred,
            });
        }
        let people = people.into_iter().map(|(person, mut contacts)| {
            contacts.sort_unstable();
            let person = person.clone();
            StoredPerson { person, contacts }
        });
        PeopleBody {
            span: self.span.map(|(begin, end)| StoredSpan { begin, end }),
            groups,
            people: people.collect(),
        }
    }

    /// Checks a stored form and makes a tally of it.
    ///
    /// # Errors
    /// `kpi.tally.foreign_group`, `kpi.tally.repeated_group`, `kpi.tally.repeated_key`,
    /// `kpi.tally.nothing_in_it`, `kpi.tally.foreign_contact`, `kpi.tally.out_of_span`,
    /// `kpi.tally.overflow`; the path names the place.
    pub(in crate::kpi) fn restore(plan: &Plan, body: PeopleBody) -> Result<Self, Invalid> {
        let mut tally = Self::new(plan);
        tally.span = body.span.map(|span| (span.begin, span.end));
        let backward = body.span.is_some_and(|span| span.end < span.begin);
        if backward || (body.span.is_none() && !body.groups.is_empty()) {
            return Err(Invalid::plain("kpi.tally.out_of_span", "span"));
        }
        tally.groups = KeyedGroups::restore(plan, body.groups)?;
        let mut last = None;
        for (position, stored) in body.people.into_iter().enumerate() {
            let path = format!("people[{position}]");
            if last.as_ref() >= Some(&stored.person) {
                return Err(Invalid::plain("kpi.tally.repeated_key", "person").inside(&path));
            }
            last = Some(stored.person.clone());
            tally
                .restore_person(stored)
                .map_err(|error| error.inside(&path))?;
        }
        let used = tally.contacts.iter().map(|contact| contact.group);
        tally.groups.check_use(used)?;
        let kept = tally.contacts.iter().map(|_| 1);
        tally.load = kept
            .chain(tally.groups.each().map(|(_, count)| count))
            .try_fold(Load::default(), |load, count| load.plus(contacts(count)))
            .ok_or_else(overflow)?;
        Ok(tally)
    }

    fn restore_person(&mut self, stored: StoredPerson) -> Result<(), Invalid> {
        if stored.contacts.is_empty() {
            return Err(Invalid::plain("kpi.tally.nothing_in_it", "contacts"));
        }
        let person = self.people.of(Some(&stored.person))?;
        for (position, contact) in stored.contacts.into_iter().enumerate() {
            let contact = self
                .restored(person, contact)
                .map_err(|error| error.inside(&format!("contacts[{position}]")))?;
            self.contacts.push(contact);
        }
        Ok(())
    }

    fn restored(&mut self, person: u32, stored: StoredContact) -> Result<Contact, Invalid> {
        let in_span = |(begin, end)| begin <= stored.at && stored.at <= end;
        if !self.span.is_some_and(in_span) {
            return Err(Invalid::plain("kpi.tally.out_of_span", "at"));
        }
        if stored.deferred && self.plan.deferred_topics.is_empty() {
            return Err(Invalid::plain("kpi.tally.foreign_contact", "deferred"));
        }
        let scope = match (self.plan.policy.repeat_scope, stored.scope) {
            (RepeatScope::Person, None) => ANY,
            (RepeatScope::Person, Some(_)) => {
                return Err(Invalid::plain("kpi.tally.foreign_contact", "scope"));
            }
            (_, scope) => self.scopes.of(scope.as_ref())?,
        };
        Ok(Contact {
            person,
            scope,
            at: stored.at,
            group: stored.group,
            resolved: stored.resolved,
            deferred: stored.deferred,
        })
    }
}

impl PartialEq for PeopleTally {
    /// Compares what was counted, not in which order it came; the ids of contacts are no part of it.
    fn eq(&self, other: &Self) -> bool {
        self.plan == other.plan && self.body() == other.body()
    }
}
