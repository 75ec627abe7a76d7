//! A person is erased, or some classes of their values.

use std::collections::BTreeSet;

use super::assign::{noted, require_role};
use super::entry::pack;
use super::erasure::{ErasedClass, Erasure, ErasureScope, KeptKind, KeptPart};
use super::values::{classes, clear};
use super::{CustomerBase, Entry, Packed, PersonState, finish};
use crate::base::workflow::{Envelope, Guards, Role};
use crate::base::{Denial, ErrorKind, FailedGuard, MergeId, NamedFact, PersonRef, Reference};
use crate::customer::record::Customer;
use crate::privacy::DataClass;

/// Who may have a person erased.
const DECIDE: [Role; 3] = [Role::Senior, Role::Authority, Role::System];

/// Holds what an entry and the copies of its merges are without some classes.
struct Cleared {
    entry: Packed,
    copies: Vec<(MergeId, [Packed; 2])>,
}

impl CustomerBase {
    /// Erases a person: every personal value of theirs, of the entries merged into them and of the
    /// copies that merges kept. Their references, timeline, assignments and merges stay, so that
    /// counts and histories hold; none of these names a personal value.
    ///
    /// A number that must not be called again stands in the suppression list, which does not need the
    /// customer. The same command twice acts once and gives the same answer. What stays until the
    /// process ends are hashes, without a secret key, of the words of names by which the search looks
    /// them up: with a list of names a word can be told from them.
    ///
    /// # Errors
    /// Denied where the person is unknown or erased, where a legal hold binds at that instant
    /// (`customer.guard.no_hold`, once for each), and by role (`customer.guard.role`) but to a
    /// senior, the authority and a program.
    pub fn erase(&mut self, person: &PersonRef, envelope: &Envelope) -> Result<Erasure, Denial> {
        let scope = ErasureScope::Person;
        if DECIDE.contains(&envelope.role)
            && let Some(done) = self.erased_by(person, &scope, envelope)
        {
            return Ok(done);
        }
        let mut guards = Guards::default();
        let kept = self.require_erasable(person, envelope, &mut guards);
        finish(self, person, guards, "customer.command.erase")?;
        let slots = self.same_person(&kept);
        let removed = self.classes_held(&kept, &slots);
        for &number in &slots {
            self.put(number, Entry::Erased);
        }
        for id in self.merges_of(&slots) {
            if let Some(merge) = self.merges.get_mut(&id) {
                merge.before = None;
            }
        }
        Ok(self.told_erased("customer.erased", kept, scope, removed, envelope))
    }

    /// Erases some classes of a person's values: of the entry that answers and of the copies that
    /// merges kept, so that a merge that is taken back later brings none of them back. A reading back
    /// goes with its address; of a service elsewhere only the note goes. Everything else stays, and a
    /// merge can be taken back as before. It is how what
    /// [`RetentionPolicy::due`](crate::privacy::RetentionPolicy::due) lists is carried out; when a
    /// class was collected, which the policy asks, the base does not know: the caller does. Of names
    /// the hashes stay that [`erase`](Self::erase) tells of.
    ///
    /// The same command twice acts once and gives the same answer.
    ///
    /// ```
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{ActorId, CommandId, EmailAddress, Instant, PersonRef, RuleSetId};
    /// use talktime::customer::{Customer, CustomerBase, CustomerParts, Relationship};
    /// use talktime::privacy::{
    ///     ContractState, DataClass, HeldClass, Journal, RetentionFacts, RetentionPolicy,
    ///     RetentionPolicyParts, RetentionRule, RetentionStart,
    /// };
    /// let person = PersonRef::new("p-1")?;
    /// let mut parts = CustomerParts::new(person.clone(), Relationship::Prospect);
    /// parts.emails = vec![EmailAddress::new("asha@example.org")?];
    /// let mut base = CustomerBase::new();
    /// base.add(&Customer::restore(parts)?)?;
    /// // A mail address is kept for a year after the last contact, which was in 2024.
    /// let policy = RetentionPolicy::restore(RetentionPolicyParts {
    ///     id: RuleSetId::new("retention-1")?,
    ///     rules: vec![RetentionRule {
    ///         class: DataClass::Email, start: RetentionStart::LastContact, keep_days: 365,
    ///     }],
    /// })?;
    /// let spoken: Instant = "2024-11-30T10:00:00Z".parse()?;
    /// let facts = RetentionFacts {
    ///     held: vec![HeldClass { class: DataClass::Email, collected: spoken }],
    ///     last_contact: Some(spoken),
    ///     contract: ContractState::None,
    ///     holds: vec![],
    /// };
    /// let now: Instant = "2026-03-02T02:00:00Z".parse()?;
    /// let due: Vec<DataClass> =
    ///     policy.due(&facts, now).iter().map(|verdict| verdict.class).collect();
    /// assert_eq!(due, [DataClass::Email]);
    /// let program = ActorId::new("nightly")?;
    /// let envelope = Envelope {
    ///     command: CommandId::new("k-1")?, actor: program.clone(), role: Role::System, at: now,
    /// };
    /// let erasure = base.erase_classes(&person, &due, &envelope)?;
    /// let (mut journal, mut entries) = (Journal::new(), vec![]);
    /// let step = journal.append(now, program.clone(), Role::System, erasure.fact())?;
    /// entries.push(step.entry); // What is to be stored.
    /// journal = step.journal;
    /// assert_eq!((journal.checkpoint().count, entries.len()), (1, 1));
    /// assert!(base.get(&person).is_some_and(|held| held.parts().emails.is_empty()));
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    ///
    /// # Errors
    /// As [`erase`](Self::erase), and where no class is named (`customer.guard.class_named`).
    pub fn erase_classes(
        &mut self,
        person: &PersonRef,
        classes: &[DataClass],
        envelope: &Envelope,
    ) -> Result<Erasure, Denial> {
        let classes: BTreeSet<DataClass> = classes.iter().copied().collect();
        let scope = ErasureScope::Classes {
            classes: classes.iter().copied().collect(),
        };
        if DECIDE.contains(&envelope.role)
            && let Some(done) = self.erased_by(person, &scope, envelope)
        {
            return Ok(done);
        }
        let mut guards = Guards::default();
        let kept = self.require_erasable(person, envelope, &mut guards);
        guards.require(!classes.is_empty(), ErrorKind::Invalid, || {
            FailedGuard::plain("customer.guard.class_named")
        });
        let slots = self.same_person(&kept);
        let cleared = self.cleared(&kept, &slots, &classes, &mut guards);
        finish(self, person, guards, "customer.command.erase_classes")?;
        let mut removed = self.classes_held(&kept, &slots);
        removed.retain(|held| classes.contains(&held.class));
        if let Some(cleared) = cleared {
            self.put_cleared(&kept, cleared);
        }
        Ok(self.told_erased("customer.classes_erased", kept, scope, removed, envelope))
    }

    /// Finds what a command erased before, also of an entry that the person was merged into then.
    fn erased_by(
        &self,
        person: &PersonRef,
        scope: &ErasureScope,
        envelope: &Envelope,
    ) -> Option<Erasure> {
        let slots: Vec<u32> = self.people.get(person).copied().into_iter().collect();
        let done = self.erasures_of(&slots).into_iter().find(|done| {
            (&done.command, &done.scope) == (&envelope.command, scope)
                && done.references.contains(person)
        });
        done.cloned()
    }

    /// Gives what was erased of any of the slots, also of an entry that one was merged into then.
    pub(super) fn erasures_of(&self, slots: &[u32]) -> Vec<&Erasure> {
        let own = slots.iter().filter_map(|number| self.slot(*number));
        let own: BTreeSet<&PersonRef> = own.map(|slot| &slot.person).collect();
        let mut next = slots.to_vec();
        let mut seen = BTreeSet::new();
        let mut found = Vec::new();
        while let Some(number) = next.pop() {
            let (true, Some(history)) = (seen.insert(number), self.history(number)) else {
                continue;
            };
            let erasures = history.erasures.iter();
            found.extend(erasures.filter(|done| {
                let mut references = done.references.iter();
                references.any(|reference| own.contains(reference))
            }));
            let merges = history.merges.iter().filter_map(|id| self.merges.get(id));
            next.extend(merges.filter_map(|merge| self.people.get(&merge.record.kept).copied()));
        }
        found
    }

    /// Checks what every erasing needs, and gives the entry that answers for the person.
    fn require_erasable(
        &self,
        person: &PersonRef,
        envelope: &Envelope,
        guards: &mut Guards,
    ) -> PersonRef {
        let state = self.state(person);
        guards.require(state != PersonState::Unknown, ErrorKind::NotFound, || {
            FailedGuard::plain("customer.guard.person_known").with(NamedFact::id("person", person))
        });
        guards.require(state != PersonState::Erased, ErrorKind::WrongState, || {
            FailedGuard::plain("customer.guard.not_erased").with(NamedFact::id("person", person))
        });
        require_role(envelope, &DECIDE, guards);
        let answering = self.answering(person).and_then(|number| self.slot(number));
        let kept = answering.map_or_else(|| person.clone(), |slot| slot.person.clone());
        self.require_no_hold(&kept, |hold| hold.binds_at(envelope.at), guards);
        kept
    }

    /// Counts what the entry of a person and the copies of their merges hold.
    fn classes_held(&self, kept: &PersonRef, slots: &[u32]) -> Vec<ErasedClass> {
        let mut all = self.copies(slots);
        all.extend(self.get(kept));
        let all: Vec<_> = all.iter().map(Customer::parts).collect();
        classes(&all)
    }

    /// Makes what will stand in the place of an entry and of the copies of its merges.
    fn cleared(
        &self,
        kept: &PersonRef,
        slots: &[u32],
        gone: &BTreeSet<DataClass>,
        guards: &mut Guards,
    ) -> Option<Cleared> {
        let mut without = |customer: Option<Customer>| {
            let Some(customer) = customer else {
                // Of one who is not held the guards before tell; everybody else can be read.
                let held = self.state(kept) == PersonState::Held;
                guards.require(!held, ErrorKind::Invalid, || {
                    FailedGuard::plain("base.json.not_writable")
                });
                return None;
            };
            let mut parts = customer.into_parts();
            clear(&mut parts, gone);
            // What is checked in a customer holds with fewer values too.
            pack(&Customer::packed(parts), guards)
        };
        let entry = without(self.get(kept))?;
        let mut copies = Vec::new();
        for (record, before) in self.copied_merges(slots) {
            let both = [without(before.kept.open())?, without(before.merged.open())?];
            copies.push((record.id.clone(), both));
        }
        Some(Cleared { entry, copies })
    }

    fn put_cleared(&mut self, kept: &PersonRef, cleared: Cleared) {
        let Some(number) = self.people.get(kept).copied() else {
            return;
        };
        // The copies change as the entry does: for a merge it is as if nothing had changed since.
        let revision = self.slot(number).map(|slot| slot.revision);
        self.put(number, Entry::Held(cleared.entry));
        if let (Some(slot), Some(revision)) = (self.slot_mut(number), revision) {
            slot.revision = revision;
        }
        for (id, [kept, merged]) in cleared.copies {
            let merge = self.merges.get_mut(&id);
            if let Some(before) = merge.and_then(|merge| merge.before.as_mut()) {
                (before.kept, before.merged) = (kept, merged);
            }
        }
    }

    /// Notes an erasure with every reference of the person, and keeps it for the one who asks again.
    fn told_erased(
        &mut self,
        kind: &'static str,
        person: PersonRef,
        scope: ErasureScope,
        removed: Vec<ErasedClass>,
        envelope: &Envelope,
    ) -> Erasure {
        let slots = self.same_person(&person);
        for &number in &slots {
            let reference = Reference::from(&envelope.command);
            self.note(number, noted(kind, reference, envelope));
        }
        let references = slots.iter().filter_map(|number| self.slot(*number));
        let erasure = Erasure {
            references: references.map(|slot| slot.person.clone()).collect(),
            scope,
            command: envelope.command.clone(),
            by: envelope.actor.clone(),
            at: envelope.at,
            removed,
            kept: self.kept_of(&person, slots.len()),
            person,
        };
        let number = self.people.get(&erasure.person).copied();
        if let Some(history) = number.and_then(|number| self.history_mut(number)) {
            history.erasures.push(erasure.clone());
        }
        erasure
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
