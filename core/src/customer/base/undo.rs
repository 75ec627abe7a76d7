//! A merge is taken back.

use super::assign::{noted, require_role};
use super::entry::{loses, pack, reads_back_truly};
use super::history::PlacedHold;
use super::merge::{Before, MergeRecord, Parting, Revisions};
use super::{CustomerBase, Entry, Packed, PersonState, finish, require_held};
use crate::base::workflow::{Envelope, Guards, Role};
use crate::base::{Code, Denial, ErrorKind, FailedGuard, MergeId, NamedFact, PersonRef, Reference};
use crate::customer::record::Customer;

const COMMAND: &str = "customer.command.undo_merge";

/// Who may take a merge back.
const DECIDE: [Role; 3] = [Role::Senior, Role::Authority, Role::System];

impl CustomerBase {
    /// Takes a merge back: both entries are again exactly what they were.
    ///
    /// What happened to them meanwhile stays with the reference for which it was noted. A legal
    /// hold that was placed since the merge binds both. Classes that were erased since stay away from
    /// both. The same command twice acts once.
    ///
    /// # Errors
    /// Denied where there is no such merge (`customer.guard.merge_known`) or it was taken back
    /// (`customer.guard.merge_in_force`), where the kept entry was merged into another or erased, and
    /// where it was changed since (`customer.guard.unchanged_since_merge`):
    /// [`undo_merge_as`](Self::undo_merge_as) then says what becomes of the changes. Denied by role
    /// (`customer.guard.role`) but to a senior, the authority and a program.
    pub fn undo_merge(&mut self, id: &MergeId, envelope: &Envelope) -> Result<MergeRecord, Denial> {
        let (record, before) = self.known_merge(id)?;
        if was_parted_by(&record, envelope) {
            return Ok(record);
        }
        let mut guards = Guards::default();
        self.require_undoable(&record, envelope, &mut guards);
        if let Some(before) = &before {
            let slot = self
                .number_of(&record.kept)
                .and_then(|kept| self.slot(kept));
            let unchanged = slot.is_some_and(|slot| slot.revision == before.revisions.kept_after);
            guards.require(unchanged, ErrorKind::WrongState, || {
                FailedGuard::plain("customer.guard.unchanged_since_merge")
            });
        }
        finish(self, &record.kept, guards, COMMAND)?;
        let revisions = before.as_ref().map(|before| before.revisions);
        let entries = before.map(|before| (before.kept, before.merged));
        let kept_holds = revisions.map_or(0, |revisions| revisions.kept_holds);
        Ok(self.part(record, entries, revisions, kept_holds, envelope))
    }

    /// Takes a merge back and puts two given customers into the places of the entries: what was
    /// learned since the merge goes to the one to whom it belongs. The same command twice acts once.
    ///
    /// # Errors
    /// As [`undo_merge`](Self::undo_merge), but the entry may have changed, if by no later merge that
    /// still holds (`customer.guard.unchanged_since_merge`); where a legal hold binds at that
    /// instant and a value would be lost (`customer.guard.no_hold`, once for each): one that an entry
    /// had and has no more, or that came since and stays with neither, and of what came since while
    /// a hold of before bound the kept entry alone, what does not stay with it; where an entry gets an
    /// owner that it has neither now nor had before (`customer.guard.owner_by_assignment`), or the
    /// reading back of another text (`customer.guard.read_back_of_text`); and
    /// `customer.guard.both_entries` where the two are not those that were merged.
    pub fn undo_merge_as(
        &mut self,
        id: &MergeId,
        kept: &Customer,
        merged: &Customer,
        envelope: &Envelope,
    ) -> Result<MergeRecord, Denial> {
        let (record, before) = self.known_merge(id)?;
        if was_parted_by(&record, envelope) {
            return Ok(record);
        }
        let mut guards = Guards::default();
        self.require_undoable(&record, envelope, &mut guards);
        guards.require(!self.was_merged_after(id), ErrorKind::WrongState, || {
            FailedGuard::plain("customer.guard.unchanged_since_merge")
        });
        let both = (&record.kept, &record.merged) == (&kept.parts().person, &merged.parts().person);
        guards.require(both, ErrorKind::Invalid, || {
            FailedGuard::plain("customer.guard.both_entries")
        });
        if let Some(before) = before.as_ref().filter(|_| both) {
            self.require_known_facts(&record, before, [kept, merged], &mut guards);
            self.require_kept_values(&record, before, [kept, merged], envelope, &mut guards);
        }
        let packed = (pack(kept, &mut guards), pack(merged, &mut guards));
        finish(self, &record.kept, guards, COMMAND)?;
        let entries = match packed {
            (Some(kept), Some(merged)) => Some((kept, merged)),
            _ => None,
        };
        let kept_holds = before.map_or(0, |before| before.revisions.kept_holds);
        Ok(self.part(record, entries, None, kept_holds, envelope))
    }

    fn known_merge(&self, id: &MergeId) -> Result<(MergeRecord, Option<Before>), Denial> {
        let merge = self.merges.get(id).ok_or_else(|| {
            let failed = FailedGuard::plain("customer.guard.merge_known");
            Denial {
                kind: ErrorKind::NotFound,
                code: failed.code.clone(),
                state: PersonState::Unknown.code(),
                command: Code::fixed(COMMAND),
                failed: vec![failed.with(NamedFact::id("merge", id))],
            }
        })?;
        Ok((merge.record.clone(), merge.before.clone()))
    }

    /// Checks that each entry has the owner of before or of now, and no reading back of another text.
    fn require_known_facts(
        &self,
        record: &MergeRecord,
        before: &Before,
        entries: [&Customer; 2],
        guards: &mut Guards,
    ) {
        let opened = [before.kept.open(), before.merged.open()];
        let now = self.get(&record.kept);
        for (entry, own) in entries.into_iter().zip(&opened) {
            let owner = &entry.parts().owner;
            let mut known = own.iter().chain(&now);
            let given = known.any(|known| known.parts().owner == *owner);
            guards.require(given, ErrorKind::NotAllowed, || {
                FailedGuard::plain("customer.guard.owner_by_assignment")
            });
            let all = opened.iter().flatten().chain(&now);
            let all: Vec<_> = all.map(Customer::parts).collect();
            let truly = reads_back_truly(&all, entry.parts());
            guards.require(truly, ErrorKind::Invalid, || {
                FailedGuard::plain("customer.guard.read_back_of_text")
            });
        }
    }

    /// Checks that no legal hold binds where a value would be lost: each entry keeps what it had, and
    /// what came since stays with one of the two.
    fn require_kept_values(
        &self,
        record: &MergeRecord,
        before: &Before,
        [kept, merged]: [&Customer; 2],
        envelope: &Envelope,
        guards: &mut Guards,
    ) {
        let binds = |hold: &PlacedHold| hold.binds_at(envelope.at);
        let had = [before.kept.open(), before.merged.open()];
        let now = self.get(&record.kept);
        let ([Some(kept_had), Some(merged_had)], Some(now)) = (&had, &now) else {
            return self.require_no_hold(&record.kept, binds, guards);
        };
        let [kept, merged] = [kept, merged].map(Customer::parts);
        // What came since goes to the other one only where every hold of the kept entry, being placed
        // since too, binds the other one as well.
        let number = self.number_of(&record.kept);
        let holds = number.and_then(|number| self.history(number));
        let holds = holds.map_or(&[][..], |own| own.holds.as_slice());
        let earlier = usize::try_from(before.revisions.kept_holds).unwrap_or(usize::MAX);
        let bound_alone = holds.iter().take(earlier).any(binds);
        let other = if bound_alone {
            merged_had.parts()
        } else {
            merged
        };
        if loses(kept_had.parts(), &[kept])
            || loses(merged_had.parts(), &[merged])
            || loses(now.parts(), &[kept, other])
        {
            self.require_no_hold(&record.kept, binds, guards);
        }
    }

    /// Tells whether a later merge into the same entry holds, whose copy has what this one joined.
    fn was_merged_after(&self, id: &MergeId) -> bool {
        let merge = self.merges.get(id);
        let Some((record, before)) =
            merge.and_then(|merge| Some((&merge.record, merge.before.as_ref()?)))
        else {
            return false;
        };
        let kept = self.number_of(&record.kept);
        let mut others = self.copied_merges(kept.as_slice()).into_iter();
        others.any(|(_, later)| later.revisions.kept_before >= before.revisions.kept_after)
    }

    fn require_undoable(&self, record: &MergeRecord, envelope: &Envelope, guards: &mut Guards) {
        require_role(envelope, &DECIDE, guards);
        let in_force = record.parted.is_none();
        guards.require(in_force, ErrorKind::WrongState, || {
            let failed = FailedGuard::plain("customer.guard.merge_in_force");
            failed.with(NamedFact::id("merge", &record.id))
        });
        if in_force {
            require_held(self, &record.kept, guards);
        }
    }

    fn number_of(&self, person: &PersonRef) -> Option<u32> {
        self.people.get(person).copied()
    }

    /// Parts two entries. With the revisions of before, an earlier merge of either can be taken back
    /// next.
    fn part(
        &mut self,
        mut record: MergeRecord,
        entries: Option<(Packed, Packed)>,
        revisions: Option<Revisions>,
        kept_holds: u32,
        envelope: &Envelope,
    ) -> MergeRecord {
        let numbers = (self.number_of(&record.kept), self.number_of(&record.merged));
        if let (Some(entries), (Some(kept), Some(merged))) = (entries, numbers) {
            self.put(kept, Entry::Held(entries.0));
            self.put(merged, Entry::Held(entries.1));
            for (number, revision) in revisions.into_iter().flat_map(|revisions| {
                [
                    (kept, revisions.kept_before),
                    (merged, revisions.merged_before),
                ]
            }) {
                if let Some(slot) = self.slot_mut(number) {
                    slot.revision = revision;
                }
            }
            if let Some(history) = self.history_mut(kept) {
                history.absorbed.remove(&merged);
            }
            self.share_holds(kept, merged, kept_holds, envelope);
            let reference = Reference::from(&record.id);
            for number in [kept, merged] {
                self.note(
                    number,
                    noted("customer.merge_undone", reference.clone(), envelope),
                );
            }
        }
        record.parted = Some(Parting {
            command: envelope.command.clone(),
            by: envelope.actor.clone(),
            at: envelope.at,
        });
        if let Some(merge) = self.merges.get_mut(&record.id) {
            merge.before = None;
            merge.record = record.clone();
        }
        record
    }
}

/// Tells whether this very command took the merge back before, to one who may do that.
fn was_parted_by(record: &MergeRecord, envelope: &Envelope) -> bool {
    let parted = record.parted.as_ref();
    DECIDE.contains(&envelope.role)
        && parted.is_some_and(|parted| parted.command == envelope.command)
}
