//! Who contacted the centre again: repeated contacts, and cases resolved on the first one.

use super::call_fact::contact_place;
use super::histogram::Load;
use super::keyed::{GroupSums, KeyedGroups, at, at_mut};
use super::policy::{Boundary, Policy, RepeatScope};
use super::report::Plan;
use super::slots::Numbers;
use super::tally::overflow;
use crate::base::{ContactId, Instant, Invalid, PersonRef, QueueId, Reference, TopicId, elapsed};
use crate::call::{Direction, Outcome, Record};

pub(super) mod stored;

/// Holds the counters of one group that need all contacts of a person.
///
/// Contacts are inbound ones that an agent handled. They are decided where the whole window after
/// them lies in the data, and first or not where the whole window before them does.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct PeopleSums {
    /// Decided contacts.
    pub(super) decided: u64,
    /// Those of them that were repeated.
    pub(super) repeated: u64,
    /// Contacts younger than the window at the end of the data.
    pub(super) undecided: u64,
    /// Those of them that were repeated already.
    pub(super) undecided_repeated: u64,
    /// Contacts of nobody who is known.
    pub(super) unidentified: u64,
    /// Decided first contacts that say whether they resolved the case.
    pub(super) first: u64,
    /// Those of them that say they did, and were not repeated.
    pub(super) resolved: u64,
    /// Those of `first` whose topic can be resolved at once.
    pub(super) first_net: u64,
    /// Those of `resolved` whose topic can be resolved at once.
    pub(super) resolved_net: u64,
    /// Decided first contacts that do not say whether they resolved the case.
    pub(super) unmarked: u64,
    /// Contacts with such a mark of which an earlier one may lie before the data.
    pub(super) unknown_before: u64,
    /// First contacts with such a mark that are younger than the window.
    pub(super) unknown_after: u64,
}

/// Says what the data know of one contact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Verdict {
    /// Whether another one followed within the window, as far as the data go.
    pub(super) repeated: bool,
    /// Whether the whole window lies in the data.
    pub(super) decided: bool,
    /// Whether it opened its case.
    pub(super) first: First,
    /// Whether it resolved the case, where that was recorded.
    pub(super) resolved: Option<bool>,
    /// Whether its topic cannot be resolved at once.
    pub(super) deferred: bool,
}

/// Says whether a contact opened its case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum First {
    /// None came within the window before it.
    Yes,
    /// Another one did.
    No,
    /// None is known, and the data begin within the window before it.
    Unknown,
}

/// Keeps every handled contact of every known person.
///
/// It keeps them all, because only the end of the data decides; so any parts of the data merge to the
/// same. A contact takes 28 bytes and a person their id and some 30 bytes more; both lists may have
/// up to twice the room that they need.
#[derive(Clone, Debug)]
pub(super) struct PeopleTally {
    plan: Plan,
    groups: KeyedGroups,
    span: Option<(Instant, Instant)>,
    people: Numbers<PersonRef>,
    scopes: Numbers<Reference>,
    contacts: Vec<Contact>,
    /// The ids of the contacts, in their order; empty unless figures are to be explained.
    ids: Vec<ContactId>,
    explains: bool,
    load: Load,
}

#[derive(Clone, Copy, Debug)]
struct Contact {
    person: u32,
    scope: u32,
    at: Instant,
    group: u32,
    resolved: Option<bool>,
    deferred: bool,
}

/// The scope of a contact that nothing repeats.
const OWN: u32 = 0;

/// The scope of every contact, where any of the person repeats it.
const ANY: u32 = 1;

impl PeopleTally {
    pub(super) fn new(plan: &Plan) -> Self {
        Self {
            groups: KeyedGroups::new(plan),
            plan: plan.clone(),
            span: None,
            people: Numbers::new(),
            scopes: Numbers::new(),
            contacts: Vec::new(),
            ids: Vec::new(),
            explains: false,
            load: Load::default(),
        }
    }

    /// Starts a tally that keeps the ids of the contacts too, and so can name them.
    pub(super) fn explaining(plan: &Plan) -> Self {
        Self {
            explains: true,
            ..Self::new(plan)
        }
    }

    /// Counts a record, or leaves the tally as it was.
    ///
    /// Every record says how far the data go, also one that is no handled contact.
    ///
    /// # Errors
    /// `base.grid.out_of_range`, `kpi.tally.too_many_groups`, `kpi.tally.overflow`.
    pub(super) fn push(&mut self, record: &Record) -> Result<(), Invalid> {
        let parts = record.parts();
        if parts.direction == Direction::Inbound && !parts.legs.is_empty() {
            self.push_contact(record)?;
        }
        // By starts alone: a log is cut by them, so that its last call may go on for an hour in which
        // the contacts that began are in the next file.
        self.widen(Some((parts.started, parts.started)));
        Ok(())
    }

    fn push_contact(&mut self, record: &Record) -> Result<(), Invalid> {
        let parts = record.parts();
        let place = contact_place(record, &self.plan.policy);
        let load = self.load.plus(contacts(1)).ok_or_else(overflow)?;
        let person = self.people.of(parts.person.as_ref())?;
        let scope = self.scope_of(record, place.queue)?;
        let group = self.groups.slot_of(&place)?;
        self.load = load;
        if parts.person.is_none() {
            self.groups.add_without_key(group, 1);
            return Ok(());
        }
        let resolved = match &parts.outcome {
            Some(Outcome::Reached { resolved, .. }) => *resolved,
            _ => None,
        };
        let deferred =
            topic_of(record).is_some_and(|topic| self.plan.deferred_topics.contains(topic));
        self.contacts.push(Contact {
            person,
            scope,
            at: parts.started,
            group,
            resolved,
            deferred,
        });
        if self.explains {
            self.ids.push(parts.contact.clone());
        }
        Ok(())
    }

    /// Gives the number of what a repeat must share with the contact.
    fn scope_of(&mut self, record: &Record, queue: Option<&QueueId>) -> Result<u32, Invalid> {
        let shared = match self.plan.policy.repeat_scope {
            RepeatScope::Person => return Ok(ANY),
            RepeatScope::PersonAndQueue => queue.map(Reference::from),
            RepeatScope::PersonAndTopic => topic_of(record).map(Reference::from),
        };
        self.scopes.of(shared.as_ref())
    }

    /// Adds what another tally of the same plan counted, or leaves this one as it was.
    ///
    /// # Errors
    /// `kpi.tally.other_plan`, `kpi.tally.too_many_groups`, `kpi.tally.overflow`.
    pub(super) fn merge(&mut self, other: &Self) -> Result<(), Invalid> {
        let load = self.can_merge(other)?;
        let people = self.people.of_all(&other.people)?;
        let scopes = match self.plan.policy.repeat_scope {
            RepeatScope::Person => vec![OWN, ANY],
            _ => self.scopes.of_all(&other.scopes)?,
        };
        let groups = self.groups.slots_of(&other.groups)?;
        self.groups.absorb(&other.groups, &groups);
        self.contacts
            .extend(other.contacts.iter().map(|contact| Contact {
                person: at(&people, contact.person),
                scope: at(&scopes, contact.scope),
                group: at(&groups, contact.group),
                ..*contact
            }));
        self.ids.extend(other.ids.iter().cloned());
        self.widen(other.span);
        self.load = load;
        Ok(())
    }

    /// Checks that another tally can be merged, and gives the load of both together.
    ///
    /// # Errors
    /// As [`merge`](Self::merge), which behind this cannot fail.
    pub(super) fn can_merge(&self, other: &Self) -> Result<Load, Invalid> {
        if self.plan != other.plan || self.explains != other.explains {
            return Err(Invalid::plain("kpi.tally.other_plan", "plan"));
        }
        self.people.check_room(&other.people)?;
        self.scopes.check_room(&other.scopes)?;
        self.groups.check_room(&other.groups)?;
        self.load.plus(other.load).ok_or_else(overflow)
    }

    /// Gives how many contacts are kept, of known people and of others.
    pub(super) fn kept(&self) -> u64 {
        self.load.marks
    }

    /// Tells whether any record said how far the data go.
    pub(super) const fn has_span(&self) -> bool {
        self.span.is_some()
    }

    fn widen(&mut self, more: Option<(Instant, Instant)>) {
        self.span = match (self.span, more) {
            (Some((begin, end)), Some((from, until))) => Some((begin.min(from), end.max(until))),
            (known, more) => known.or(more),
        };
    }

    /// Counts the contacts of every group, and of all.
    pub(super) fn sums(&self) -> GroupSums<PeopleSums> {
        let mut groups = vec![PeopleSums::default(); self.groups.len()];
        let mut total = PeopleSums::default();
        self.each_verdict(|contact, _, verdict| {
            total.add(verdict);
            if let Some(sums) = at_mut(&mut groups, contact.group) {
                sums.add(verdict);
            }
        });
        for (sums, (_, unidentified)) in groups.iter_mut().zip(self.groups.each()) {
            sums.unidentified = unidentified;
            total.unidentified = total.unidentified.saturating_add(unidentified);
        }
        GroupSums {
            groups: self.groups.keyed(groups),
            total,
        }
    }

    /// Names the contacts of every group with what the data know of them, in the order of their ids;
    /// empty unless the tally [explains](Self::explaining).
    pub(super) fn verdicts(&self) -> GroupSums<Vec<(ContactId, Verdict)>> {
        let mut groups = vec![Vec::new(); self.groups.len()];
        let mut total = Vec::new();
        self.each_verdict(|contact, id, verdict| {
            let Some(id) = id else { return };
            total.push((id.clone(), *verdict));
            if let Some(named) = at_mut(&mut groups, contact.group) {
                named.push((id.clone(), *verdict));
            }
        });
        for named in groups.iter_mut().chain([&mut total]) {
            named.sort_by(|(one, _), (other, _)| one.cmp(other));
        }
        GroupSums {
            groups: self.groups.keyed(groups),
            total,
        }
    }

    fn each_verdict(&self, mut take: impl FnMut(&Contact, Option<&ContactId>, &Verdict)) {
        let Some(span) = self.span else { return };
        let ids = self.ids.iter().map(Some).chain(std::iter::repeat(None));
        let mut order: Vec<_> = self.contacts.iter().zip(ids).collect();
        order.sort_unstable_by_key(|(one, _)| (one.person, one.scope, one.at));
        let one_case = |one: &Contact, other: &Contact| {
            one.person == other.person && one.scope == other.scope && one.scope != OWN
        };
        for case in order.chunk_by(|(one, _), (other, _)| one_case(one, other)) {
            // What began at the same instant neither follows nor precedes the other.
            let moments: Vec<_> = case
                .chunk_by(|(one, _), (other, _)| one.at == other.at)
                .collect();
            let at_of = |position: Option<usize>| {
                let moment = moments.get(position?)?;
                moment.first().map(|(contact, _)| contact.at)
            };
            for (position, moment) in moments.iter().enumerate() {
                let earlier = at_of(position.checked_sub(1));
                let later = at_of(position.checked_add(1));
                for (contact, id) in *moment {
                    let verdict = contact.judge(&self.plan.policy, span, earlier, later);
                    take(contact, *id, &verdict);
                }
            }
        }
    }
}

impl Contact {
    /// Says what the data know of it, given its neighbours in its case.
    fn judge(
        &self,
        policy: &Policy,
        (begin, end): (Instant, Instant),
        earlier: Option<Instant>,
        later: Option<Instant>,
    ) -> Verdict {
        let window = policy.repeat_window;
        let within = |from, until| match policy.repeat_boundary {
            Boundary::AtMost => elapsed(from, until) <= window,
            Boundary::Below => elapsed(from, until) < window,
        };
        // A closed window is over only where the data go past its end.
        let whole = |from, until| match policy.repeat_boundary {
            Boundary::AtMost => elapsed(from, until) > window,
            Boundary::Below => elapsed(from, until) >= window,
        };
        let first = if earlier.is_some_and(|earlier| within(earlier, self.at)) {
            First::No
        } else if whole(begin, self.at) {
            First::Yes
        } else {
            First::Unknown
        };
        Verdict {
            repeated: later.is_some_and(|later| within(self.at, later)),
            decided: whole(self.at, end),
            first,
            resolved: self.resolved,
            deferred: self.deferred,
        }
    }
}

impl PeopleSums {
    pub(super) fn add(&mut self, verdict: &Verdict) {
        let repeated = verdict.repeated;
        if verdict.decided {
            grow(&mut self.decided, true);
            grow(&mut self.repeated, repeated);
        } else {
            grow(&mut self.undecided, true);
            grow(&mut self.undecided_repeated, repeated);
        }
        match (verdict.first, verdict.decided, verdict.resolved) {
            (First::No, ..) | (First::Unknown, _, None) | (First::Yes, false, None) => {}
            (First::Unknown, _, Some(_)) => grow(&mut self.unknown_before, true),
            (First::Yes, false, Some(_)) => grow(&mut self.unknown_after, true),
            (First::Yes, true, None) => grow(&mut self.unmarked, true),
            (First::Yes, true, Some(resolved)) => {
                let resolved = resolved && !repeated;
                grow(&mut self.first, true);
                grow(&mut self.resolved, resolved);
                grow(&mut self.first_net, !verdict.deferred);
                grow(&mut self.resolved_net, resolved && !verdict.deferred);
            }
        }
    }
}

fn topic_of(record: &Record) -> Option<&TopicId> {
    match &record.parts().outcome {
        Some(Outcome::Reached { topic, .. }) => topic.as_ref(),
        _ => None,
    }
}

fn grow(counter: &mut u64, counts: bool) {
    *counter = counter.saturating_add(u64::from(counts));
}

const fn contacts(marks: u64) -> Load {
    Load { marks, ms: 0 }
}

#[cfg(test)]
mod tests;
