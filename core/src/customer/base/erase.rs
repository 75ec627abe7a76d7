//! A person is erased.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::assign::{noted, require_role};
use super::{CustomerBase, Entry, PersonState, finish};
use crate::base::workflow::{Envelope, Guards, Role};
use crate::base::{
    ActorId, Code, CommandId, Denial, ErrorKind, FailedGuard, Instant, NamedFact, PersonRef,
    Reference,
};
use crate::customer::record::CustomerParts;
use crate::privacy::{DataClass, JournalFact};

/// Who may have a person erased.
const DECIDE: [Role; 3] = [Role::Senior, Role::Authority, Role::System];

/// Counts the values of one class that were erased.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ErasedClass {
    /// The class.
    pub class: DataClass,
    /// How many values.
    pub values: u64,
}

/// Says what of a person is kept when they are erased; nothing of it is a personal value.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum KeptKind {
    /// The references of the person, so that calls that were counted stay counted.
    References,
    /// What happened, as references.
    Timeline,
    /// To which agents the person was given.
    Assignments,
    /// Which references were one person.
    Merges,
    /// Legal holds that bound once.
    Holds,
}

impl KeptKind {
    /// Gives the stable code, whose sentence says why it is kept: `customer.kept.timeline`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::References => "customer.kept.references",
            Self::Timeline => "customer.kept.timeline",
            Self::Assignments => "customer.kept.assignments",
            Self::Merges => "customer.kept.merges",
            Self::Holds => "customer.kept.holds",
        })
    }
}

/// Counts what is kept of an erased person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KeptPart {
    /// What is kept, and why.
    pub kind: KeptKind,
    /// How many of it.
    pub count: u64,
}

/// Tells what was erased of a person and what is kept, without a personal value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The entry that answered for the person.
    pub person: PersonRef,
    /// Every reference that meant the person, merged ones too, in the order in which they came.
    pub references: Vec<PersonRef>,
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
    /// The personal values that are gone, by class. With them went everything else that the customer
    /// had, and the copies that merges kept.
    pub removed: Vec<ErasedClass>,
    /// What stays.
    pub kept: Vec<KeptPart>,
}

impl Erasure {
    /// Gives the fact for the journal.
    pub fn fact(&self) -> JournalFact {
        JournalFact::Erased {
            about: self.person.clone(),
            classes: self.removed.iter().map(|removed| removed.class).collect(),
        }
    }
}

impl CustomerBase {
    /// Erases a person: every personal value of theirs, of the entries merged into them and of the
    /// copies that merges kept. Their references, timeline, assignments and merges stay, so that
    /// counts and histories hold; none of these names a personal value.
    ///
    /// A number that must not be called again stands in the suppression list, which does not need the
    /// customer.
    ///
    /// # Errors
    /// Denied where the person is unknown or erased, where a legal hold binds at that instant
    /// (`customer.guard.no_hold`, once for each), and by role (`customer.guard.role`) but to a
    /// senior, the authority and a program.
    pub fn erase(&mut self, person: &PersonRef, envelope: &Envelope) -> Result<Erasure, Denial> {
        let mut guards = Guards::default();
        let state = self.state(person);
        guards.require(state != PersonState::Unknown, ErrorKind::NotFound, || {
            FailedGuard::plain("customer.guard.person_known").with(NamedFact::id("person", person))
        });
        guards.require(state != PersonState::Erased, ErrorKind::WrongState, || {
            FailedGuard::plain("customer.guard.not_erased").with(NamedFact::id("person", person))
        });
        require_role(envelope, &DECIDE, &mut guards);
        let answering = self.answering(person).and_then(|number| self.slot(number));
        let kept = answering.map_or_else(|| person.clone(), |slot| slot.person.clone());
        self.require_no_hold(&kept, |hold| hold.binds_at(envelope.at), &mut guards);
        finish(self, person, guards, "customer.command.erase")?;
        let customer = self.get(&kept);
        let removed = customer.map_or_else(Vec::new, |customer| classes(customer.parts()));
        let slots = self.same_person(&kept);
        for &number in &slots {
            self.put(number, Entry::Erased);
            let reference = Reference::from(&envelope.command);
            self.note(number, noted("customer.erased", reference, envelope));
        }
        let numbers = &self.people;
        let of_them = |person: &PersonRef| {
            numbers
                .get(person)
                .is_some_and(|number| slots.binary_search(number).is_ok())
        };
        let merges = self.merges.values_mut();
        for merge in merges.filter(|merge| of_them(&merge.record.kept)) {
            merge.before = None;
        }
        let references = slots.iter().filter_map(|number| self.slot(*number));
        Ok(Erasure {
            references: references.map(|slot| slot.person.clone()).collect(),
            command: envelope.command.clone(),
            by: envelope.actor.clone(),
            at: envelope.at,
            removed,
            kept: self.kept_of(&kept, slots.len()),
            person: kept,
        })
    }

    fn kept_of(&self, person: &PersonRef, references: usize) -> Vec<KeptPart> {
        let slots = self.same_person(person).into_iter();
        let assigned = slots.filter_map(|number| self.history(number));
        let assigned: usize = assigned.map(|history| history.assignments.len()).sum();
        let parts = [
            (KeptKind::References, references),
            (KeptKind::Timeline, self.timeline(person).len()),
            (KeptKind::Assignments, assigned),
            (KeptKind::Merges, self.merges(person).len()),
            (KeptKind::Holds, self.holds(person).len()),
        ];
        let held = parts.into_iter().filter(|(_, count)| *count > 0);
        held.map(|(kind, count)| KeptPart {
            kind,
            count: count as u64,
        })
        .collect()
    }
}

/// Counts the personal values of a customer by class, in the order of the classes.
pub(super) fn classes(parts: &CustomerParts) -> Vec<ErasedClass> {
    let told = parts.competitors.iter().filter(|held| held.note.is_some());
    let counts: BTreeMap<DataClass, usize> = [
        (DataClass::Name, parts.names.len()),
        (DataClass::Phone, parts.phones.len()),
        (DataClass::Email, parts.emails.len()),
        (DataClass::Address, parts.addresses.len()),
        (
            DataClass::BirthDate,
            usize::from(parts.birth_date.is_some()),
        ),
        (DataClass::Document, parts.documents.len()),
        (DataClass::Account, parts.accounts.len()),
        (
            DataClass::Note,
            parts.notes.len().saturating_add(told.count()),
        ),
    ]
    .into();
    let held = counts.into_iter().filter(|(_, count)| *count > 0);
    held.map(|(class, count)| ErasedClass {
        class,
        values: count as u64,
    })
    .collect()
}
