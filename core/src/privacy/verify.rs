//! The check of a journal's entries between two checkpoints, and the name of what is wrong.

use serde::{Deserialize, Serialize};

use super::encode;
use super::journal::{Checkpoint, JournalEntry};
use crate::base::{Code, Language, NamedFact, sentence};

/// Says what was done to a journal.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum JournalFaultKind {
    /// The entry is not the one that was written.
    Changed,
    /// The entry is missing, and later ones are there.
    Removed,
    /// The entry stands later than it was written.
    Reordered,
    /// An entry is there that was not written in this place.
    Inserted,
    /// The entry and all after it are missing.
    CutOff,
    /// The entries fit each other and not the checkpoint: from the entry on, or before it, they were
    /// written anew.
    Rewritten,
}

impl JournalFaultKind {
    /// Every kind, in the order of this page.
    pub const ALL: [Self; 6] = [
        Self::Changed,
        Self::Removed,
        Self::Reordered,
        Self::Inserted,
        Self::CutOff,
        Self::Rewritten,
    ];

    /// Gives the stable code: `privacy.journal.changed`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Changed => "privacy.journal.changed",
            Self::Removed => "privacy.journal.removed",
            Self::Reordered => "privacy.journal.reordered",
            Self::Inserted => "privacy.journal.inserted",
            Self::CutOff => "privacy.journal.cut_off",
            Self::Rewritten => "privacy.journal.rewritten",
        })
    }
}

/// Tells where a journal is not what was written, and how.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, thiserror::Error, Serialize, Deserialize)]
#[error("{}", self.sentence(Language::English))]
#[serde(deny_unknown_fields)]
pub struct JournalFault {
    /// The first position in the journal that cannot be trusted, counted from 0.
    pub index: u64,
    /// What was done.
    pub kind: JournalFaultKind,
}

impl JournalFault {
    const fn new(index: u64, kind: JournalFaultKind) -> Self {
        Self { index, kind }
    }

    /// Says in one sentence what is wrong and what to do; entries are counted from one there.
    pub fn sentence(&self, language: Language) -> String {
        let entry = NamedFact::count("entry", self.index.saturating_add(1));
        sentence(language, &self.kind.code(), &[entry])
    }
}

/// Checks that entries are what was written from one checkpoint to another.
///
/// `from` is [`Checkpoint::GENESIS`] for a whole journal, or the checkpoint after which the entries
/// begin; `to` comes from outside. Give the entries up to `to.count`: what was appended since is told as
/// inserted, for nothing vouches for it before the next checkpoint. The check takes one hash an entry.
/// Several faults at once are told by the first of them.
///
/// # Errors
/// The first position that cannot be trusted, and what was done there.
pub fn verify(
    entries: &[JournalEntry],
    from: &Checkpoint,
    to: &Checkpoint,
) -> Result<(), JournalFault> {
    let mut reached = *from;
    for (position, entry) in entries.iter().enumerate() {
        let digest = encode::digest(&reached.head, entry.said());
        let sound = entry.index == reached.count
            && entry.previous == reached.head
            && entry.digest == digest;
        if !sound || reached.count >= to.count {
            let broken = Broken {
                entries,
                position,
                entry,
                from,
                to,
                reached,
            };
            return Err(broken.fault());
        }
        reached = Checkpoint {
            count: reached.count.saturating_add(1),
            head: digest,
        };
    }
    if reached.count != to.count {
        let first = reached.count.min(to.count);
        Err(JournalFault::new(first, JournalFaultKind::CutOff))
    } else if reached.head != to.head {
        Err(JournalFault::new(from.count, JournalFaultKind::Rewritten))
    } else {
        Ok(())
    }
}

/// The place at which a chain stopped being one.
struct Broken<'a> {
    entries: &'a [JournalEntry],
    position: usize,
    entry: &'a JournalEntry,
    from: &'a Checkpoint,
    to: &'a Checkpoint,
    /// How far the entries before it reach.
    reached: Checkpoint,
}

impl Broken<'_> {
    fn fault(&self) -> JournalFault {
        let (here, entry) = (self.reached.count, self.entry);
        let kind = if self.differs_only_in_place() {
            JournalFaultKind::Changed
        } else if entry.index < here {
            return self.second_for_its_place();
        } else if here >= self.to.count {
            JournalFaultKind::Inserted
        } else if entry.index > here {
            self.another_stands_here()
        } else if self.follows().any(|later| later.index == here) {
            // Two claim this place, and the first does not fit.
            JournalFaultKind::Inserted
        } else if entry.previous == self.reached.head || !is_whole(entry) {
            JournalFaultKind::Changed
        } else if self.position == 0 {
            // It is whole and follows something else than the checkpoint.
            JournalFaultKind::Rewritten
        } else {
            // It is whole and remembers another entry before it than the one that is there.
            return JournalFault::new(here.saturating_sub(1), JournalFaultKind::Changed);
        };
        JournalFault::new(here, kind)
    }

    /// The rest of the entry is what was written here; its position or the hash before it is not.
    fn differs_only_in_place(&self) -> bool {
        let mut said = self.entry.said();
        said.index = self.reached.count;
        let (head, index) = (self.reached.head, self.entry.index);
        let moved = index != self.reached.count || self.entry.previous != head;
        let alone = || {
            !self
                .follows()
                .any(|later| later.index == self.reached.count)
        };
        moved
            && self.reached.count < self.to.count
            && alone()
            && encode::digest(&head, said) == self.entry.digest
    }

    /// It was inserted here, but where what follows remembers it and not the one before it that has its
    /// place: then that one was.
    fn second_for_its_place(&self) -> JournalFault {
        let before = self.position.checked_sub(1);
        let before = before.and_then(|position| self.entries.get(position));
        let remembered = self
            .follows()
            .next()
            .map_or(self.to.head, |next| next.previous);
        let index = match before {
            Some(first)
                if first.index == self.entry.index
                    && first.digest != self.entry.digest
                    && remembered == self.entry.digest =>
            {
                first.index
            }
            _ => self.reached.count,
        };
        JournalFault::new(index, JournalFaultKind::Inserted)
    }

    fn another_stands_here(&self) -> JournalFaultKind {
        let twice = self.follows().any(|later| later.index == self.entry.index);
        let foreign = twice || self.entry.index >= self.to.count;
        let later = self
            .follows()
            .any(|later| later.index == self.reached.count);
        match (later, foreign) {
            (true, true) => JournalFaultKind::Inserted,
            (true, false) => JournalFaultKind::Reordered,
            (false, true) if self.is_complete() => JournalFaultKind::Changed,
            (false, _) => JournalFaultKind::Removed,
        }
    }

    fn follows(&self) -> impl Iterator<Item = &JournalEntry> {
        self.entries.iter().skip(self.position.saturating_add(1))
    }

    /// As many are there as between the two checkpoints, so one took the place of another.
    fn is_complete(&self) -> bool {
        let between = self.to.count.saturating_sub(self.from.count);
        self.entries.len() as u64 == between
    }
}

/// The hash of the entry fits what the entry says, whatever stands around it.
fn is_whole(entry: &JournalEntry) -> bool {
    encode::digest(&entry.previous, entry.said()) == entry.digest
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::workflow::Role;
    use crate::base::{ActorId, PersonRef};
    use crate::privacy::{Digest, Journal, JournalFact};
    use JournalFaultKind::{Changed, CutOff, Inserted, Removed, Reordered, Rewritten};

    fn written(count: usize, actor: &str) -> (Vec<JournalEntry>, Vec<Checkpoint>) {
        let (mut journal, mut entries) = (Journal::new(), Vec::new());
        let mut kept = vec![journal.checkpoint()];
        for number in 0..count {
            let about = PersonRef::new(format!("p-{number}")).unwrap();
            let fact = JournalFact::Erased {
                about,
                classes: Vec::new(),
            };
            let at = "2026-03-02T09:30:00Z".parse().unwrap();
            let actor = ActorId::new(actor).unwrap();
            let step = journal.append(at, actor, Role::Senior, fact).unwrap();
            journal = step.journal;
            entries.push(step.entry);
            kept.push(journal.checkpoint());
        }
        (entries, kept)
    }

    fn found(entries: &[JournalEntry], to: &Checkpoint) -> Option<(u64, JournalFaultKind)> {
        let fault = verify(entries, &Checkpoint::GENESIS, to).err();
        fault.map(|fault| (fault.index, fault.kind))
    }

    #[test]
    fn a_journal_is_what_was_written_between_any_two_checkpoints() {
        let (entries, kept) = written(5, "s-1");
        for from in 0..=5 {
            for to in from..=5 {
                assert_eq!(verify(&entries[from..to], &kept[from], &kept[to]), Ok(()));
            }
        }
    }

    #[test]
    fn a_removed_entry_is_named() {
        let (entries, kept) = written(5, "s-1");
        for index in 0..5 {
            let mut left = entries.clone();
            left.remove(index);
            let kind = if index == 4 { CutOff } else { Removed };
            assert_eq!(found(&left, &kept[5]), Some((index as u64, kind)));
        }
        assert_eq!(found(&[], &kept[5]), Some((0, CutOff)));
        assert_eq!(found(&entries[..2], &kept[5]), Some((2, CutOff)));
        assert_eq!(found(&entries[3..], &kept[5]), Some((0, Removed)));
    }

    #[test]
    fn a_changed_entry_is_named_also_where_its_own_hash_was_made_anew() {
        let (entries, kept) = written(5, "s-1");
        for index in 0..5_usize {
            let expected = Some((index as u64, Changed));
            let mut changed = entries.clone();
            changed[index].role = Role::Authority;
            assert_eq!(found(&changed, &kept[5]), expected);
            let entry = &mut changed[index];
            entry.digest = encode::digest(&entry.previous, entry.said());
            // Of the last entry only the checkpoint tells that it was another.
            let anew = if index == 4 {
                Some((0, Rewritten))
            } else {
                expected
            };
            assert_eq!(found(&changed, &kept[5]), anew);

            let mut changed = entries.clone();
            changed[index].index += 7;
            assert_eq!(found(&changed, &kept[5]), expected);
            let mut changed = entries.clone();
            changed[index].previous = Digest::of_bytes([7; 32]);
            assert_eq!(found(&changed, &kept[5]), expected);
            let mut changed = entries.clone();
            changed[index].digest = Digest::of_bytes([7; 32]);
            assert_eq!(found(&changed, &kept[5]), expected);
        }
    }

    #[test]
    fn swapped_entries_are_named() {
        let (entries, kept) = written(5, "s-1");
        for first in 0..5 {
            for second in first + 1..5 {
                let mut swapped = entries.clone();
                swapped.swap(first, second);
                assert_eq!(found(&swapped, &kept[5]), Some((first as u64, Reordered)));
            }
        }
    }

    #[test]
    fn an_inserted_entry_is_named() {
        let (entries, kept) = written(5, "s-1");
        let (forged, _) = written(6, "forger");
        for at in 0..=5_usize {
            let expected = Some((at as u64, Inserted));
            for copy in &entries {
                let mut more = entries.clone();
                more.insert(at, copy.clone());
                // A copy before the entry itself makes the same list as one behind it.
                let place = at as u64 + u64::from(copy.index == at as u64);
                assert_eq!(found(&more, &kept[5]), Some((place, Inserted)), "{at}");
            }
            let mut more = entries.clone();
            more.insert(at, forged[at].clone());
            assert_eq!(found(&more, &kept[5]), expected);
            // With a hash that fits what stands before it.
            let entry = &mut more[at];
            entry.previous = kept[at].head;
            entry.digest = encode::digest(&entry.previous, entry.said());
            assert_eq!(found(&more, &kept[5]), expected);
            let mut more = entries.clone();
            more.insert(
                at,
                JournalEntry {
                    index: 99,
                    ..forged[0].clone()
                },
            );
            assert_eq!(found(&more, &kept[5]), expected);
        }
    }

    #[test]
    fn a_chain_that_was_written_anew_is_told_by_the_checkpoint() {
        let (_, kept) = written(5, "s-1");
        let (other, other_kept) = written(5, "forger");
        assert_eq!(found(&other, &kept[5]), Some((0, Rewritten)));
        assert_eq!(found(&other, &other_kept[5]), None);
        // An older checkpoint shows that what lay before it was rewritten too.
        let fault = verify(&other[3..], &kept[3], &other_kept[5]).unwrap_err();
        assert_eq!((fault.index, fault.kind), (3, Rewritten));
        let fault = verify(&[], &kept[3], &other_kept[3]).unwrap_err();
        assert_eq!((fault.index, fault.kind), (3, Rewritten));
        let fault = verify(&[], &kept[3], &kept[2]).unwrap_err();
        assert_eq!((fault.index, fault.kind), (2, CutOff));
    }

    #[test]
    fn a_journal_that_has_grown_is_checked_up_to_the_checkpoint() {
        let (entries, kept) = written(5, "s-1");
        assert_eq!(found(&entries[..3], &kept[3]), None);
        assert_eq!(found(&entries, &kept[3]), Some((3, Inserted)));
    }

    #[test]
    fn a_fault_says_itself() {
        let fault = JournalFault::new(2, Removed);
        assert_eq!(
            fault.to_string(),
            "entry 3 of the journal is missing: take it from a copy, and find out who could remove it"
        );
        for kind in JournalFaultKind::ALL {
            for language in Language::ALL {
                let text = JournalFault::new(2, kind).sentence(language);
                assert!(text.contains('3') && !text.contains("privacy."), "{text}");
            }
        }
    }
}
