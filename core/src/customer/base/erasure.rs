//! What an erasing took away and what it left.

use serde::{Deserialize, Serialize};

use crate::base::{ActorId, Code, CommandId, Instant, PersonRef};
use crate::privacy::{DataClass, JournalFact};

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

/// Says how much of a person was to be erased.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum ErasureScope {
    /// Everything that is known; the person is held no more.
    #[default]
    Person,
    /// The values of some classes; the person is held on.
    Classes {
        /// The classes, each once and in the order of [`DataClass`].
        classes: Vec<DataClass>,
    },
}

/// Tells what was erased of a person and what is kept, without a personal value.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Erasure {
    /// The entry that answered for the person.
    pub person: PersonRef,
    /// Every reference that meant the person, merged ones too, in the order in which they came.
    pub references: Vec<PersonRef>,
    /// The whole person, or which classes.
    #[serde(default)]
    pub scope: ErasureScope,
    /// The command that did it.
    pub command: CommandId,
    /// Who decided it.
    pub by: ActorId,
    /// When.
    pub at: Instant,
    /// The personal values that are gone, by class. A value that the entry and the copies that merges
    /// kept held several times counts once. With the whole person went everything else that the
    /// customer had.
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
