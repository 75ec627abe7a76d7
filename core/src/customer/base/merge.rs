//! Two entries of one person become one.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::assign::{noted, require_role};
use super::entry::{pack, require_valid};
use super::{CustomerBase, Entry, Packed, PersonState, finish, require_held};
use crate::base::workflow::{Envelope, Guards, Role};
use crate::base::{
    ActorId, CommandId, ContactId, Denial, ErrorKind, FailedGuard, FieldPath, Instant, MergeId,
    NamedFact, PersonRef, Reference,
};
use crate::customer::join::join;
use crate::customer::matching::MatchVerdict;
use crate::customer::record::Customer;

/// Says how it is known that two entries are one person.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum MergeReason {
    /// The comparison calls them certain. A program may merge for this reason only.
    Certain,
    /// The person said so.
    PersonConfirmed {
        /// In which contact.
        contact: ContactId,
    },
    /// Somebody looked at both and decided.
    Reviewed,
}

/// Tells that a merge was taken back.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Parting {
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}

/// Tells of one merge, without a personal value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MergeRecord {
    /// Names the merge.
    pub id: MergeId,
    /// The entry that answers for both.
    pub kept: PersonRef,
    /// The entry that was merged into it.
    pub merged: PersonRef,
    /// How it was known that they are one person.
    pub reason: MergeReason,
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// In which role.
    pub role: Role,
    /// When.
    pub at: Instant,
    /// Where both said something else and the kept entry's word stands; of two relationships the
    /// closer one does.
    pub conflicts: Vec<FieldPath>,
    /// When it was taken back; empty while it holds.
    #[serde(default)]
    pub parted: Option<Parting>,
}

/// Holds a merge and what takes it back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Merge {
    pub(super) record: MergeRecord,
    /// Both entries as they were; gone where the merge was taken back or the person erased.
    pub(super) before: Option<Before>,
}

/// Holds both entries as they were before a merge.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Before {
    pub(super) kept: Packed,
    pub(super) merged: Packed,
    pub(super) revisions: Revisions,
}

/// Holds the revisions of both entries, so that a merge knows whether it is the last change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct Revisions {
    pub(super) kept_before: u32,
    pub(super) kept_after: u32,
    pub(super) merged_before: u32,
    /// How many legal holds the kept entry had; 0 where an earlier text has no number, so that all
    /// bind both.
    #[serde(default, skip_serializing_if = "is_nought")]
    pub(super) kept_holds: u32,
}

/// Serde asks by reference.
#[expect(
    clippy::trivially_copy_pass_by_ref,
    reason = "the signature that serde calls"
)]
const fn is_nought(count: &u32) -> bool {
    *count == 0
}

impl CustomerBase {
    /// Merges one entry of a person into another, which then answers for both.
    ///
    /// The kept entry gets what only the other one had; where both say something else, its own word
    /// stands and the record names the field. Both entries are kept as they were, so that
    /// [`undo_merge`](Self::undo_merge) can bring them back. The same command twice acts once.
    ///
    /// # Errors
    /// Denied where one of the two is not held; where both are the same
    /// (`customer.guard.other_person`); where the id names another merge (`customer.guard.merge_new`);
    /// where a crew or an analyst decides (`customer.guard.role`), or a program for another reason
    /// than that they are certain (`customer.guard.machine_certain`), or where the comparison does not
    /// call them so (`customer.guard.certain`); and where both together are
    /// more than one customer may hold (the code of [`Customer::restore`]).
    pub fn merge(
        &mut self,
        kept: &PersonRef,
        merged: &PersonRef,
        id: MergeId,
        reason: MergeReason,
        envelope: &Envelope,
    ) -> Result<MergeRecord, Denial> {
        let again = |done: &&Merge| {
            let record = &done.record;
            record.command == envelope.command && record.kept == *kept && record.merged == *merged
        };
        let may = [Role::Agent, Role::Senior, Role::Authority, Role::System];
        if let Some(done) = self.merges.get(&id).filter(again)
            && may.contains(&envelope.role)
        {
            return Ok(done.record.clone());
        }
        let mut guards = Guards::default();
        require_held(self, kept, &mut guards);
        guards.require(kept != merged, ErrorKind::Invalid, || {
            FailedGuard::plain("customer.guard.other_person")
        });
        if kept != merged {
            require_held(self, merged, &mut guards);
        }
        let new = !self.merges.contains_key(&id);
        guards.require(new, ErrorKind::WrongState, || {
            FailedGuard::plain("customer.guard.merge_new").with(NamedFact::id("merge", &id))
        });
        require_role(envelope, &may, &mut guards);
        let sure = envelope.role != Role::System || reason == MergeReason::Certain;
        guards.require(sure, ErrorKind::NotAllowed, || {
            FailedGuard::plain("customer.guard.machine_certain")
        });
        let held = |person: &PersonRef| self.state(person) == PersonState::Held;
        if reason == MergeReason::Certain && kept != merged && held(kept) && held(merged) {
            let score = self.compare(kept, merged);
            let certain = score.is_some_and(|score| score.verdict == MatchVerdict::Certain);
            guards.require(certain, ErrorKind::NotAllowed, || {
                FailedGuard::plain("customer.guard.certain")
            });
        }
        let joined = match (self.get(kept), self.get(merged)) {
            (Some(one), Some(other)) => join_checked(&one, &other, &mut guards),
            _ => None,
        };
        finish(self, kept, guards, "customer.command.merge")?;
        let (packed, conflicts) =
            joined.map_or((None, Vec::new()), |joined| (Some(joined.0), joined.1));
        let record = MergeRecord {
            id,
            kept: kept.clone(),
            merged: merged.clone(),
            reason,
            command: envelope.command.clone(),
            by: envelope.actor.clone(),
            role: envelope.role,
            at: envelope.at,
            conflicts,
            parted: None,
        };
        if let Some(packed) = packed {
            self.carry_out(packed, record.clone(), envelope);
        }
        Ok(record)
    }

    fn carry_out(&mut self, joined: Packed, record: MergeRecord, envelope: &Envelope) {
        let numbers = (
            self.people.get(&record.kept),
            self.people.get(&record.merged),
        );
        let (Some(&kept), Some(&merged)) = numbers else {
            return;
        };
        let revision = |base: &Self, number| base.slot(number).map_or(0, |slot| slot.revision);
        let (kept_before, merged_before) = (revision(self, kept), revision(self, merged));
        let held = self.history(kept).map_or(0, |own| own.holds.len());
        let kept_holds = u32::try_from(held).unwrap_or(u32::MAX);
        let old_merged = self.swap(merged, Entry::Merged { into: kept });
        let old_kept = self.swap(kept, Entry::Held(joined));
        if let Some(history) = self.history_mut(kept) {
            history.absorbed.insert(merged);
        }
        let reference = Reference::from(&record.id);
        for number in [kept, merged] {
            self.note(
                number,
                noted("customer.merged", reference.clone(), envelope),
            );
        }
        let before = match (old_kept, old_merged) {
            (Some(old_kept), Some(old_merged)) => Some(Before {
                kept: old_kept,
                merged: old_merged,
                revisions: Revisions {
                    kept_before,
                    kept_after: revision(self, kept),
                    merged_before,
                    kept_holds,
                },
            }),
            _ => None,
        };
        self.keep_merge([kept, merged], Merge { record, before });
    }

    /// Takes a merge in, and notes it with both references.
    pub(super) fn keep_merge(&mut self, both: [u32; 2], merge: Merge) {
        for number in both {
            if let Some(history) = self.history_mut(number) {
                history.merges.insert(merge.record.id.clone());
            }
        }
        self.merges.insert(merge.record.id.clone(), merge);
    }

    /// Gives the ids of the merges in which slots took part, in their order.
    pub(super) fn merges_of(&self, slots: &[u32]) -> BTreeSet<MergeId> {
        let histories = slots.iter().filter_map(|number| self.history(*number));
        histories
            .flat_map(|own| own.merges.iter().cloned())
            .collect()
    }

    /// Gives the merges into slots, of which both entries are kept as they were.
    pub(super) fn copied_merges(&self, slots: &[u32]) -> Vec<(&MergeRecord, &Before)> {
        let ids = self.merges_of(slots);
        let merges = ids.iter().filter_map(|id| self.merges.get(id));
        let copied = merges.filter_map(|merge| Some((&merge.record, merge.before.as_ref()?)));
        copied
            .filter(|(record, _)| {
                let kept = self.people.get(&record.kept);
                kept.is_some_and(|number| slots.contains(number))
            })
            .collect()
    }

    /// Puts an entry into a slot and gives the customer who was there.
    fn swap(&mut self, number: u32, entry: Entry) -> Option<Packed> {
        let old = match &self.slot(number)?.entry {
            Entry::Held(packed) => Some(packed.clone()),
            Entry::Merged { .. } | Entry::Erased => None,
        };
        self.put(number, entry);
        old
    }

    /// Gives a merge.
    pub fn merge_record(&self, id: &MergeId) -> Option<MergeRecord> {
        self.merges.get(id).map(|merge| merge.record.clone())
    }

    /// Gives every merge in which a person or those merged into them took part, by time.
    pub fn merges(&self, person: &PersonRef) -> Vec<MergeRecord> {
        let ids = self.merges_of(&self.same_person(person));
        let merges = ids.iter().filter_map(|id| self.merges.get(id));
        let mut own: Vec<MergeRecord> = merges.map(|merge| merge.record.clone()).collect();
        own.sort_by_key(|record| record.at);
        own
    }
}

fn join_checked(
    kept: &Customer,
    merged: &Customer,
    guards: &mut Guards,
) -> Option<(Packed, Vec<FieldPath>)> {
    let (parts, conflicts) = join(kept.parts().clone(), merged.parts());
    match Customer::restore(parts) {
        Ok(joined) => pack(&joined, guards).map(|packed| (packed, conflicts)),
        Err(error) => {
            require_valid(error, guards);
            None
        }
    }
}
