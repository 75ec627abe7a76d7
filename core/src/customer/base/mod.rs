//! The customer base: everybody whom we know, in memory.

mod assign;
mod entry;
mod erase;
mod erasure;
mod export;
mod find;
mod history;
mod hold;
mod index;
mod merge;
mod packed;
mod stored;
mod undo;
mod values;

use std::collections::BTreeMap;

use history::History;
use index::Index;
use merge::Merge;
use packed::Packed;
use serde::{Deserialize, Serialize};

use super::matching::{MatchPolicy, Matcher};
use super::record::{Customer, CustomerParts, match_fields};
use crate::base::workflow::Guards;
use crate::base::{Code, Denial, ErrorKind, FailedGuard, MergeId, NamedFact, PersonRef};

pub use erasure::{ErasedClass, Erasure, ErasureScope, KeptKind, KeptPart};
pub use export::PersonExport;
pub use history::{Assignment, PlacedHold, TimelineEntry};
pub use merge::{MergeReason, MergeRecord, Parting};

/// Keeps everybody whom we know.
///
/// People keep the order in which they came, so that the same rows loaded twice give the same base
/// and every list of people comes in that order. A person is found by reference, telephone number,
/// misspelt name, address and owner. Two entries of one person are merged, and the merge can be taken
/// back. What happened to a person is kept as references that name no personal value; it stays when
/// the person is erased.
///
/// It keeps customers packed. One with one name, number and address takes some 1,100 bytes, most of
/// which is what finds people by rare names. Personal values in it are overwritten when they go.
///
/// ```
/// use talktime::base::{CountryCode, PersonRef, PhoneNumber};
/// use talktime::customer::{CustomerBase, Customer, CustomerParts, CustomerPhone, PhoneKind, Relationship};
/// let number = PhoneNumber::in_country("98765 43210", &CountryCode::new("IN")?)?;
/// let mut parts = CustomerParts::new(PersonRef::new("p-1")?, Relationship::Prospect);
/// parts.phones = vec![CustomerPhone { number: number.clone(), kind: PhoneKind::Mobile, since: None }];
/// let mut base = CustomerBase::new();
/// base.add(&Customer::restore(parts)?)?;
/// assert_eq!(base.by_phone(&number), [PersonRef::new("p-1")?]);
/// # Ok::<(), Box<dyn std::error::Error>>(())
/// ```
#[derive(Clone, Debug)]
pub struct CustomerBase {
    slots: Vec<Slot>,
    people: BTreeMap<PersonRef, u32>,
    index: Index,
    matcher: Matcher,
    merges: BTreeMap<MergeId, Merge>,
    held: u64,
}

impl Default for CustomerBase {
    fn default() -> Self {
        Self::with_policy(MatchPolicy::standard())
    }
}

// What finds people follows from who they are, and from the policy.
impl PartialEq for CustomerBase {
    fn eq(&self, other: &Self) -> bool {
        self.slots == other.slots
            && self.merges == other.merges
            && self.matcher.policy() == other.matcher.policy()
    }
}

impl Eq for CustomerBase {}

/// Holds what the base has of one reference.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Slot {
    person: PersonRef,
    entry: Entry,
    history: Option<Box<History>>,
    /// Goes up with every change of the customer, so that a merge knows whether it is the last one.
    revision: u32,
}

impl Slot {
    /// Gives the slots of those who were merged into this one.
    fn absorbed(&self) -> impl Iterator<Item = u32> {
        let history = self.history.iter();
        history.flat_map(|own| own.absorbed.iter().copied())
    }
}

#[derive(Clone, Debug, PartialEq, Eq)]
enum Entry {
    Held(Packed),
    Merged { into: u32 },
    Erased,
}

/// Holds some of the customers of a base, and where the next ones begin.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustomerPage {
    /// The customers, in the order in which they came.
    pub customers: Vec<Customer>,
    /// Where the next page begins; empty behind the last customer.
    pub next: Option<u64>,
}

/// Says what the base has of a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum PersonState {
    /// Nothing: the reference never came.
    Unknown,
    /// A customer.
    Held,
    /// The person was merged into another entry, which answers for both.
    Merged,
    /// The personal values were erased; reference and timeline are kept.
    Erased,
}

impl PersonState {
    /// Gives the stable code: `customer.person.held`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Unknown => "customer.person.unknown",
            Self::Held => "customer.person.held",
            Self::Merged => "customer.person.merged",
            Self::Erased => "customer.person.erased",
        })
    }
}

impl CustomerBase {
    /// Makes a base with nobody in it, which compares people by the standard policy.
    pub fn new() -> Self {
        Self::default()
    }

    /// Makes a base with nobody in it, which compares people by a policy.
    pub fn with_policy(policy: MatchPolicy) -> Self {
        Self {
            slots: Vec::new(),
            people: BTreeMap::new(),
            index: Index::default(),
            matcher: Matcher::new(policy),
            merges: BTreeMap::new(),
            held: 0,
        }
    }

    /// Gives the policy by which people are compared.
    pub const fn policy(&self) -> &MatchPolicy {
        self.matcher.policy()
    }

    /// Counts the customers: neither those merged into another nor the erased.
    pub fn len(&self) -> u64 {
        self.held
    }

    /// Tells whether it has no customer.
    pub fn is_empty(&self) -> bool {
        self.held == 0
    }

    /// Says what the base has of a person.
    pub fn state(&self, person: &PersonRef) -> PersonState {
        match self.slot_of(person).map(|(_, slot)| &slot.entry) {
            None => PersonState::Unknown,
            Some(Entry::Held(_)) => PersonState::Held,
            Some(Entry::Merged { .. }) => PersonState::Merged,
            Some(Entry::Erased) => PersonState::Erased,
        }
    }

    /// Gives a customer; of a person who was merged the entry that answers for both; `None` where the
    /// person is unknown or erased.
    pub fn get(&self, person: &PersonRef) -> Option<Customer> {
        self.customer_at(self.answering(person)?)
    }

    /// Goes through all customers, in the order in which they came.
    pub fn iter(&self) -> impl Iterator<Item = Customer> {
        self.slots.iter().filter_map(|slot| match &slot.entry {
            Entry::Held(packed) => packed.open(),
            Entry::Merged { .. } | Entry::Erased => None,
        })
    }

    /// Gives some customers: those from a place on, 0 for the first page, then where the page before
    /// says.
    pub fn page(&self, from: u64, limit: u32) -> CustomerPage {
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        let mut customers = Vec::new();
        let first = usize::try_from(from).unwrap_or(usize::MAX);
        let slots = self.slots.get(first..).into_iter().flatten();
        for (slot, place) in slots.zip(from..) {
            let Entry::Held(packed) = &slot.entry else {
                continue;
            };
            if customers.len() >= limit {
                let next = Some(place);
                return CustomerPage { customers, next };
            }
            customers.extend(packed.open());
        }
        CustomerPage {
            customers,
            next: None,
        }
    }

    fn slot_of(&self, person: &PersonRef) -> Option<(u32, &Slot)> {
        let number = *self.people.get(person)?;
        Some((number, self.slot(number)?))
    }

    fn slot(&self, number: u32) -> Option<&Slot> {
        self.slots.get(number as usize)
    }

    fn slot_mut(&mut self, number: u32) -> Option<&mut Slot> {
        self.slots.get_mut(number as usize)
    }

    /// Finds the slot that answers for a person.
    fn answering(&self, person: &PersonRef) -> Option<u32> {
        let mut number = *self.people.get(person)?;
        while let Entry::Merged { into } = self.slot(number)?.entry {
            number = into;
        }
        Some(number)
    }

    fn customer_at(&self, number: u32) -> Option<Customer> {
        match &self.slot(number)?.entry {
            Entry::Held(packed) => packed.open(),
            Entry::Merged { .. } | Entry::Erased => None,
        }
    }

    fn history_mut(&mut self, number: u32) -> Option<&mut History> {
        let slot = self.slot_mut(number)?;
        Some(slot.history.get_or_insert_default())
    }

    fn history(&self, number: u32) -> Option<&History> {
        self.slot(number)?.history.as_deref()
    }

    /// Takes a customer into what finds people.
    fn find_by(&mut self, number: u32, parts: &CustomerParts) {
        self.index.add(number, parts);
        self.match_by(parts);
    }

    fn match_by(&mut self, parts: &CustomerParts) {
        // None of its errors can come: no list of a customer is longer than it takes, which the build
        // checks beside the bounds; a reference stands once in the base, and `put` takes the old record
        // out first; and it has as many rows as the base has slots, of which it needs no more.
        let _ = self
            .matcher
            .push(parts.person.clone(), &match_fields(parts));
    }

    /// Puts an entry into a slot and keeps what finds it true.
    fn put(&mut self, number: u32, entry: Entry) {
        let old = self.customer_at(number);
        let new = match &entry {
            Entry::Held(packed) => packed.open(),
            Entry::Merged { .. } | Entry::Erased => None,
        };
        // Taking a record of the matcher out and in again costs room that does not come back.
        let same =
            old.as_ref().map(Customer::match_fields) == new.as_ref().map(Customer::match_fields);
        if let Some(old) = &old {
            self.index.remove(number, old.parts());
            self.held = self.held.saturating_sub(1);
            if !same {
                self.matcher.remove(&old.parts().person);
            }
        }
        if let Some(new) = &new {
            self.index.add(number, new.parts());
            self.held = self.held.saturating_add(1);
            if !same {
                self.match_by(new.parts());
            }
        }
        if let Some(slot) = self.slot_mut(number) {
            slot.entry = entry;
            slot.revision = slot.revision.saturating_add(1);
        }
    }
}

/// Checks that a person is held: neither unknown nor merged nor erased.
fn require_held(base: &CustomerBase, person: &PersonRef, guards: &mut Guards) {
    let state = base.state(person);
    let known = state != PersonState::Unknown;
    guards.require(known, ErrorKind::NotFound, || {
        FailedGuard::plain("customer.guard.person_known").with(NamedFact::id("person", person))
    });
    guards.require(state != PersonState::Merged, ErrorKind::WrongState, || {
        let failed = FailedGuard::plain("customer.guard.not_merged");
        let failed = failed.with(NamedFact::id("person", person));
        let into = base.answering(person).and_then(|number| base.slot(number));
        match into {
            Some(slot) => failed.with(NamedFact::id("into", &slot.person)),
            None => failed,
        }
    });
    guards.require(state != PersonState::Erased, ErrorKind::WrongState, || {
        FailedGuard::plain("customer.guard.not_erased").with(NamedFact::id("person", person))
    });
}

/// Makes the denial of a command about a person whom the base does not have.
fn unknown(person: &PersonRef, command: &'static str) -> Denial {
    let failed = FailedGuard::plain("customer.guard.person_known");
    Denial {
        kind: ErrorKind::NotFound,
        code: failed.code.clone(),
        state: PersonState::Unknown.code(),
        command: Code::fixed(command),
        failed: vec![failed.with(NamedFact::id("person", person))],
    }
}

/// Ends the guards of a command about a person.
fn finish(
    base: &CustomerBase,
    person: &PersonRef,
    guards: Guards,
    command: &'static str,
) -> Result<(), Denial> {
    guards.finish(base.state(person).code(), Code::fixed(command))
}

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_classes;
#[cfg(test)]
mod tests_denied;
#[cfg(test)]
mod tests_erase;
#[cfg(test)]
mod tests_erasures;
#[cfg(test)]
mod tests_find;
#[cfg(test)]
mod tests_hold;
#[cfg(test)]
mod tests_stored;
#[cfg(test)]
mod tests_twice;
