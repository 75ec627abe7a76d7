//! How customers come into the base, change, and what happens to them is noted.

use std::collections::BTreeSet;

use super::history::{PlacedHold, TimelineEntry};
use super::{CustomerBase, Entry, Packed, PersonState, Slot, finish, require_held};
use crate::base::workflow::Guards;
use crate::base::{
    Address, Denial, ErrorKind, FailedGuard, Invalid, NamedFact, PersonRef, PersonalNote,
    PhoneNumber,
};
use crate::customer::record::{Customer, CustomerParts};

/// The most people who may ever come: each has a number of 32 bits.
const ROOM: u64 = 1 << 32;

/// The most entries of one person's timeline.
pub(super) const TIMELINE_MAX: usize = 100_000;

impl CustomerBase {
    /// Takes a customer whose reference the base does not know.
    ///
    /// # Errors
    /// Denied where the reference is known, also of a person who was merged or erased
    /// (`customer.guard.person_new`), or the base is full at 2^32 people (`customer.guard.room`).
    pub fn add(&mut self, customer: &Customer) -> Result<(), Denial> {
        self.add_within(customer, ROOM)
    }

    /// Adds a customer where fewer people than a limit, of [`ROOM`] at most, came before.
    pub(super) fn add_within(&mut self, customer: &Customer, limit: u64) -> Result<(), Denial> {
        const COMMAND: &str = "customer.command.add";
        let person = &customer.parts().person;
        let mut guards = Guards::default();
        let unknown = self.state(person) == PersonState::Unknown;
        guards.require(unknown, ErrorKind::WrongState, || {
            FailedGuard::plain("customer.guard.person_new")
        });
        let number = u32::try_from(self.slots.len()).ok();
        let number = number.filter(|number| u64::from(*number) < limit);
        guards.require(number.is_some(), ErrorKind::Limit, || {
            FailedGuard::plain("customer.guard.room")
        });
        let packed = pack(customer, &mut guards);
        finish(self, person, guards, COMMAND)?;
        if let (Some(number), Some(packed)) = (number, packed) {
            self.people.insert(person.clone(), number);
            self.find_by(number, customer.parts());
            self.held = self.held.saturating_add(1);
            self.slots.push(Slot {
                person: person.clone(),
                entry: Entry::Held(packed),
                history: None,
                revision: 0,
            });
        }
        Ok(())
    }

    /// Puts a changed customer into the place of the old one.
    ///
    /// # Errors
    /// Denied where the person is not held; where the owner is another one, which
    /// [`assign`](Self::assign) changes (`customer.guard.owner_by_assignment`); and where an address
    /// is said to be read back that was another text when it was (`customer.guard.read_back_of_text`).
    /// While a legal hold was not lifted, denied where a personal value would be lost
    /// (`customer.guard.no_hold`, once for each order).
    pub fn replace(&mut self, customer: &Customer) -> Result<(), Denial> {
        let new = customer.parts();
        let mut guards = Guards::default();
        require_held(self, &new.person, &mut guards);
        let number = self.people.get(&new.person).copied();
        if let Some(old) = number.and_then(|number| self.customer_at(number)) {
            let old = old.parts();
            guards.require(old.owner == new.owner, ErrorKind::NotAllowed, || {
                FailedGuard::plain("customer.guard.owner_by_assignment")
            });
            guards.require(reads_back_truly(&[old], new), ErrorKind::Invalid, || {
                FailedGuard::plain("customer.guard.read_back_of_text")
            });
            if loses(old, &[new]) {
                // No clock tells whether a legal hold ended by itself: lifting it does.
                let binds = |hold: &PlacedHold| hold.lifted.is_none();
                self.require_no_hold(&new.person, binds, &mut guards);
            }
        }
        let packed = pack(customer, &mut guards);
        finish(self, &new.person, guards, "customer.command.replace")?;
        if let (Some(number), Some(packed)) = (number, packed) {
            self.put(number, Entry::Held(packed));
        }
        Ok(())
    }

    /// Notes what happened to a person. The timeline only grows; of a person who was merged it goes
    /// into the own one, which the kept entry shows too.
    ///
    /// # Errors
    /// Denied where the person is unknown, or has 100,000 entries (`customer.guard.timeline_room`), and
    /// where the base itself notes such a thing (`customer.guard.kind_of_base`).
    pub fn record(&mut self, person: &PersonRef, entry: TimelineEntry) -> Result<(), Denial> {
        let mut guards = Guards::default();
        let number = self.people.get(person).copied();
        guards.require(number.is_some(), ErrorKind::NotFound, || {
            FailedGuard::plain("customer.guard.person_known").with(NamedFact::id("person", person))
        });
        let history = number.and_then(|number| self.history(number));
        let length = history.map_or(0, |history| history.timeline.len());
        guards.require(length < TIMELINE_MAX, ErrorKind::Limit, || {
            FailedGuard::plain("customer.guard.timeline_room")
                .with(NamedFact::count("limit", TIMELINE_MAX as u64))
        });
        guards.require(!entry.is_own(), ErrorKind::NotAllowed, || {
            FailedGuard::plain("customer.guard.kind_of_base")
        });
        finish(self, person, guards, "customer.command.record")?;
        if let Some(number) = number {
            self.note(number, entry);
        }
        Ok(())
    }

    /// Gives what happened to a person and to those merged into them, by time; of what happened at
    /// once, first that of the entry that came first, in the order in which it was noted. Empty for a
    /// person who is unknown.
    pub fn timeline(&self, person: &PersonRef) -> Vec<TimelineEntry> {
        let mut entries = Vec::new();
        for number in self.same_person(person) {
            let history = self.history(number);
            entries.extend(
                history
                    .into_iter()
                    .flat_map(|own| own.timeline.iter().cloned()),
            );
        }
        entries.sort_by_key(|entry| entry.at);
        entries
    }

    /// Gives the slot of a reference and of all who were merged into it, oldest first.
    pub(super) fn same_person(&self, person: &PersonRef) -> Vec<u32> {
        let mut next: Vec<u32> = self.people.get(person).copied().into_iter().collect();
        let mut all = BTreeSet::new();
        while let Some(number) = next.pop() {
            if all.insert(number) {
                next.extend(self.slot(number).into_iter().flat_map(Slot::absorbed));
            }
        }
        all.into_iter().collect()
    }

    pub(super) fn note(&mut self, number: u32, entry: TimelineEntry) {
        if let Some(history) = self.history_mut(number) {
            history.timeline.push(entry);
        }
    }
}

/// Packs a customer; what cannot be packed fails as a guard.
pub(super) fn pack(customer: &Customer, guards: &mut Guards) -> Option<Packed> {
    match Packed::of(customer) {
        Ok(packed) => Some(packed),
        Err(error) => {
            require_valid(error, guards);
            None
        }
    }
}

/// Lets the error of a value fail as a guard.
pub(super) fn require_valid(error: Invalid, guards: &mut Guards) {
    guards.require(false, ErrorKind::Invalid, || FailedGuard {
        code: error.code,
        facts: error.facts,
    });
}

/// Tells whether a personal value of a customer is in none of the changed ones.
pub(super) fn loses(old: &CustomerParts, new: &[&CustomerParts]) -> bool {
    let phones = |parts: &CustomerParts| -> Vec<PhoneNumber> {
        let phones = parts.phones.iter();
        phones.map(|phone| phone.number.clone()).collect()
    };
    let addresses = |parts: &CustomerParts| -> Vec<Address> {
        let held = parts.addresses.iter();
        held.map(|held| held.address.clone()).collect()
    };
    let told = |parts: &CustomerParts| -> Vec<PersonalNote> {
        let competitors = parts.competitors.iter();
        competitors.filter_map(|held| held.note.clone()).collect()
    };
    let born = |parts: &CustomerParts| Vec::from_iter(parts.birth_date.clone());
    lack(old, new, |parts| parts.names.clone())
        || lack(old, new, phones)
        || lack(old, new, |parts| parts.emails.clone())
        || lack(old, new, addresses)
        || lack(old, new, born)
        || lack(old, new, |parts| parts.documents.clone())
        || lack(old, new, |parts| parts.accounts.clone())
        || lack(old, new, |parts| parts.notes.clone())
        || lack(old, new, told)
}

fn lack<T: PartialEq>(
    old: &CustomerParts,
    new: &[&CustomerParts],
    values: impl Fn(&CustomerParts) -> Vec<T>,
) -> bool {
    let kept: Vec<T> = new.iter().flat_map(|parts| values(parts)).collect();
    values(old).iter().any(|value| !kept.contains(value))
}

/// Tells whether no address carries the reading back of another text, as far as the old ones know.
pub(super) fn reads_back_truly(old: &[&CustomerParts], new: &CustomerParts) -> bool {
    let known = || old.iter().flat_map(|parts| &parts.addresses);
    new.addresses.iter().all(|held| {
        let mut same_reading = known().filter(|before| before.read_back == held.read_back);
        let mut same_text = known().filter(|before| before.address == held.address);
        held.read_back.is_none()
            || same_text.any(|before| before.read_back == held.read_back)
            || same_reading.next().is_none()
    })
}
