//! The journal: who read, changed, erased or gave out what, as a chain of hashes.

use serde::{Deserialize, Serialize};

use super::class::{DataClass, GrantedView};
use super::consent::ContactChannel;
use super::digest::Digest;
use super::encode::{self, Said};
use crate::base::workflow::Role;
use crate::base::{
    ActorId, Code, ConsentId, ContactId, ContactPurposeId, IncidentId, Instant, Invalid, NamedFact,
    PersonRef, ReadingPurpose, Reference, RuleSetId, SuppressionId, to_the_microsecond,
};

/// Tells what somebody was allowed to read about a person; nothing at all where every view is none.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadGrant {
    /// About whom.
    pub about: PersonRef,
    /// Why they asked.
    pub purpose: ReadingPurpose,
    /// The contact during which they asked, if there was one.
    #[serde(default)]
    pub contact: Option<ContactId>,
    /// The policy that decided.
    pub policy: RuleSetId,
    /// What was decided about each class that they asked for.
    pub views: Vec<GrantedView>,
}

/// Tells what happened to personal data. It names a person by their reference and holds no value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum JournalFact {
    /// Somebody asked to read, and it was decided.
    Read {
        /// What was decided.
        grant: ReadGrant,
    },
    /// A person gave a consent.
    ConsentGiven {
        /// Who gave it.
        about: PersonRef,
        /// The consent.
        consent: ConsentId,
        /// For what they may be contacted.
        purpose: ContactPurposeId,
        /// In which way.
        channel: ContactChannel,
    },
    /// A person withdrew a consent.
    ConsentWithdrawn {
        /// Who withdrew it.
        about: PersonRef,
        /// The consent.
        consent: ConsentId,
    },
    /// A consent took the place of an older one.
    ConsentSuperseded {
        /// Whose they are.
        about: PersonRef,
        /// The older.
        consent: ConsentId,
        /// The newer.
        by: ConsentId,
    },
    /// A number came onto the suppression list.
    Suppressed {
        /// The entry of the list.
        entry: SuppressionId,
        /// Whose number it is, where that is known.
        #[serde(default)]
        about: Option<PersonRef>,
    },
    /// An entry of the suppression list was lifted.
    SuppressionLifted {
        /// The entry of the list.
        entry: SuppressionId,
        /// Whose number it is, where that is known.
        #[serde(default)]
        about: Option<PersonRef>,
    },
    /// Values of a person were erased.
    Erased {
        /// Whose they were.
        about: PersonRef,
        /// Which.
        classes: Vec<DataClass>,
    },
    /// All that is held about a person was given out to them.
    Exported {
        /// About whom.
        about: PersonRef,
        /// Which classes it had.
        classes: Vec<DataClass>,
    },
    /// Personal data came to where they must not be.
    Disclosed {
        /// The incident, which tells more.
        incident: IncidentId,
    },
    /// Anything else, in the words of a domain: `customer.merged`.
    Noted {
        /// What happened.
        code: Code,
        /// About whom, if it is about one person.
        #[serde(default)]
        about: Option<PersonRef>,
        /// What it was done to or with.
        #[serde(default)]
        subject: Option<Reference>,
    },
}

/// Holds one entry of a journal: what happened, by whom, when, and the two hashes of the chain.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalEntry {
    /// The position in the journal, counted from 0.
    pub index: u64,
    /// When it happened, in UTC; to the microsecond.
    pub at: Instant,
    /// Who did it.
    pub actor: ActorId,
    /// In which role.
    pub role: Role,
    /// What happened.
    pub fact: JournalFact,
    /// The hash of the entry before; [`Digest::GENESIS`] before the first.
    pub previous: Digest,
    /// The hash of this entry and, through `previous`, of all before it.
    pub digest: Digest,
}

impl JournalEntry {
    /// Gives what the entry says, without its hashes.
    pub(super) fn said(&self) -> Said<'_> {
        Said {
            index: self.index,
            at: self.at,
            actor: self.actor.as_str(),
            role: self.role,
            fact: &self.fact,
        }
    }
}

crate::base::stored::versioned_json! { JournalEntry => "privacy.journal_entry" []; }

/// Tells how far a journal had come: against it, everything before can be checked.
///
/// Keep it where those who can write the journal cannot write: a journal that is rewritten from its
/// beginning is only told by a checkpoint from outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Checkpoint {
    /// How many entries there were.
    pub count: u64,
    /// The hash of the last of them.
    pub head: Digest,
}

impl Checkpoint {
    /// What is true of every journal: no entry, and the hash before the first.
    pub const GENESIS: Self = Self {
        count: 0,
        head: Digest::GENESIS,
    };
}

crate::base::stored::versioned_json! { Checkpoint => "privacy.checkpoint" []; }

/// Holds the parts of a [`Journal`] that was not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalParts {
    /// How many entries there are.
    pub count: u64,
    /// The hash of the last of them.
    pub head: Digest,
}

/// Writes an append-only journal; it holds the end of the chain and none of the past.
///
/// So a telephone appends without the entries of the server, and a million of them cost no memory. The
/// entries are the caller's to store, in their order.
///
/// ```
/// use talktime::base::workflow::Role;
/// use talktime::base::{ActorId, PersonRef};
/// use talktime::privacy::{Checkpoint, Journal, JournalFact, verify};
/// let erased = JournalFact::Erased { about: PersonRef::new("p-1")?, classes: Vec::new() };
/// let at = "2026-03-02T09:30:00Z".parse().unwrap();
/// let step = Journal::new().append(at, ActorId::new("senior-1")?, Role::Senior, erased)?;
/// let kept = step.journal.checkpoint();
/// assert_eq!(kept.count, 1);
/// assert!(verify(&[step.entry], &Checkpoint::GENESIS, &kept).is_ok());
/// assert!(verify(&[], &Checkpoint::GENESIS, &kept).is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "JournalParts", into = "JournalParts")]
pub struct Journal(Checkpoint);

/// Is a journal after one more entry, and that entry.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct JournalStep {
    /// The journal that goes on from here.
    pub journal: Journal,
    /// What is to be stored.
    pub entry: JournalEntry,
}

impl Default for Journal {
    fn default() -> Self {
        Self::new()
    }
}

impl Journal {
    /// Begins a journal.
    pub const fn new() -> Self {
        Self(Checkpoint::GENESIS)
    }

    /// Takes the end of a stored journal.
    ///
    /// # Errors
    /// `privacy.journal.head_without_entry` where there is no entry and yet a hash of one, or the
    /// other way round.
    pub fn restore(parts: JournalParts) -> Result<Self, Invalid> {
        if (parts.count == 0) != (parts.head == Digest::GENESIS) {
            return Err(Invalid::plain("privacy.journal.head_without_entry", "head")
                .with(NamedFact::count("count", parts.count)));
        }
        Ok(Self(Checkpoint {
            count: parts.count,
            head: parts.head,
        }))
    }

    /// Gives the parts.
    pub const fn parts(&self) -> JournalParts {
        JournalParts {
            count: self.0.count,
            head: self.0.head,
        }
    }

    /// Appends what happened: when, by whom, in which role.
    ///
    /// The clock may go back, as the clocks of telephones do: the order of a journal is the order of
    /// its entries. The instant is cut to the microsecond, which every language can hold, so that each
    /// finds the same hash; a leap second becomes the second before it.
    ///
    /// # Errors
    /// `privacy.journal.full` after 2^64 - 1 entries.
    pub fn append(
        &self,
        at: Instant,
        actor: ActorId,
        role: Role,
        fact: JournalFact,
    ) -> Result<JournalStep, Invalid> {
        let Checkpoint { count, head } = self.0;
        let full = Invalid::plain("privacy.journal.full", "");
        let next = count.checked_add(1).ok_or(full)?;
        let mut entry = JournalEntry {
            index: count,
            at: to_the_microsecond(at),
            actor,
            role,
            fact,
            previous: head,
            digest: Digest::GENESIS,
        };
        entry.digest = encode::digest(&head, entry.said());
        let journal = Self(Checkpoint {
            count: next,
            head: entry.digest,
        });
        Ok(JournalStep { journal, entry })
    }

    /// Appends a decision on a request to read, granted or not.
    ///
    /// # Errors
    /// As [`append`](Self::append).
    pub fn append_access(&self, access: &super::Access) -> Result<JournalStep, Invalid> {
        let request = access.request();
        self.append(
            request.at,
            request.actor.clone(),
            request.role,
            access.fact(),
        )
    }

    /// Tells how far the journal has come.
    pub const fn checkpoint(&self) -> Checkpoint {
        self.0
    }
}

crate::base::stored::versioned_json! { Journal, via JournalParts => "privacy.journal" []; }

impl TryFrom<JournalParts> for Journal {
    type Error = Invalid;
    fn try_from(parts: JournalParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Journal> for JournalParts {
    fn from(journal: Journal) -> Self {
        journal.parts()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn restored(count: u64, head: Digest) -> Result<Journal, String> {
        Journal::restore(JournalParts { count, head }).map_err(|error| error.code.to_string())
    }

    #[test]
    fn a_hash_stands_for_an_entry_and_an_entry_has_a_hash() {
        let code = Err("privacy.journal.head_without_entry".to_owned());
        let head = Digest::of_bytes([7; 32]);
        assert_eq!(restored(0, head), code);
        assert_eq!(restored(1, Digest::GENESIS), code);
        assert_eq!(restored(0, Digest::GENESIS), Ok(Journal::new()));
        assert!(restored(1, head).is_ok());
    }

    #[test]
    fn a_journal_without_a_number_for_another_entry_is_full() {
        let fact = JournalFact::Disclosed {
            incident: IncidentId::new("i-1").unwrap(),
        };
        let append = |journal: &Journal| {
            let at = "2026-03-02T09:30:00Z".parse().unwrap();
            let actor = ActorId::new("s-1").unwrap();
            journal.append(at, actor, Role::System, fact.clone())
        };
        let last = restored(u64::MAX - 1, Digest::of_bytes([7; 32])).unwrap();
        let step = append(&last).unwrap();
        assert_eq!(step.journal.checkpoint().count, u64::MAX);
        let error = append(&step.journal).unwrap_err();
        assert_eq!(error.code.as_str(), "privacy.journal.full");
    }
}
