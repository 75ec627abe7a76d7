//! Our words, and the words of a file that stand for them.

use std::collections::BTreeMap;

use serde::de::DeserializeOwned;
use serde::de::value::{Error, StrDeserializer};
use serde::{Deserialize, de::IntoDeserializer};

use super::field::Field;
use super::raw::Text;
use crate::base::NamedFact;
use crate::call::{ClosingReason, Direction, EndedBy, QueueExit, TransferKind, Unreached};
use crate::importer::cells::RowError;
use crate::project::RefusalReason;

/// Says how a contact ended technically, in one word for both directions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::importer) enum ResultWord {
    Answered,
    Abandoned,
    LeftInMenu,
    Timeout,
    Key,
    Full,
    Closed,
    JoinEmpty,
    LeaveEmpty,
    Overflow,
    Callback,
    Busy,
    NoAnswer,
    Rejected,
    Invalid,
    Machine,
    Fax,
    Dropped,
}

impl ResultWord {
    /// Gives our word.
    pub(in crate::importer) const fn name(self) -> &'static str {
        match self {
            Self::Answered => "answered",
            Self::Abandoned => "abandoned",
            Self::LeftInMenu => "left_in_menu",
            Self::Timeout => "timeout",
            Self::Key => "key",
            Self::Full => "full",
            Self::Closed => "closed",
            Self::JoinEmpty => "join_empty",
            Self::LeaveEmpty => "leave_empty",
            Self::Overflow => "overflow",
            Self::Callback => "callback",
            Self::Busy => "busy",
            Self::NoAnswer => "no_answer",
            Self::Rejected => "rejected",
            Self::Invalid => "invalid",
            Self::Machine => "machine",
            Self::Fax => "fax",
            Self::Dropped => "dropped",
        }
    }

    /// Gives the exit from a queue that the word stands for.
    pub(in crate::importer) const fn exit(self) -> Option<QueueExit> {
        Some(match self {
            Self::Answered => QueueExit::Answered,
            Self::Abandoned => QueueExit::Abandoned,
            Self::Timeout => QueueExit::Timeout,
            Self::Key => QueueExit::Key,
            Self::Full => QueueExit::Full,
            Self::Closed => QueueExit::Closed,
            Self::JoinEmpty => QueueExit::JoinEmpty,
            Self::LeaveEmpty => QueueExit::LeaveEmpty,
            Self::Overflow => QueueExit::Overflow,
            Self::Callback => QueueExit::Callback,
            _ => return None,
        })
    }

    /// Gives the result of a contact with which nobody talked.
    pub(in crate::importer) const fn unreached(self) -> Option<Unreached> {
        Some(match self {
            Self::Answered => return None,
            Self::Abandoned => Unreached::Abandoned,
            Self::LeftInMenu => Unreached::LeftInMenu,
            Self::Timeout | Self::Key | Self::LeaveEmpty | Self::Overflow | Self::Callback => {
                Unreached::LeftQueue
            }
            Self::Full | Self::Closed | Self::JoinEmpty => Unreached::TurnedAway,
            Self::Busy => Unreached::Busy,
            Self::NoAnswer => Unreached::NoAnswer,
            Self::Rejected => Unreached::Rejected,
            Self::Invalid => Unreached::Invalid,
            Self::Machine => Unreached::Machine,
            Self::Fax => Unreached::Fax,
            Self::Dropped => Unreached::Dropped,
        })
    }

    /// Tells whether an agent can have talked all the same: after the contact had left the queue
    /// for another place, or to a machine.
    pub(in crate::importer) const fn allows_leg(self) -> bool {
        matches!(
            self,
            Self::Answered
                | Self::Machine
                | Self::Timeout
                | Self::Key
                | Self::LeaveEmpty
                | Self::Overflow
        )
    }
}

/// Says what a conversation came to, without its details.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::importer) enum BusinessWord {
    Agreed,
    Refused,
    CallLater,
    Informed,
    WrongPerson,
    OptOut,
    Complaint,
    BrokenOff,
}

/// Says yes or no.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::importer) enum YesNo {
    Yes,
    No,
}

/// Reads a word of ours.
pub(in crate::importer) fn our_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    let from: StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(from).ok()
}

/// Holds the words of a file for one field; without any, our own words are read.
#[derive(Clone, Debug)]
pub(in crate::importer) struct WordMap<T> {
    words: Vec<(String, T)>,
    /// What every other word means: `"*"` in the mapping.
    other: Option<T>,
    /// What holds where no column says otherwise; a word of ours.
    constant: Option<T>,
}

/// Is a text of a mapping that is none of our words, and where it stands.
pub(super) struct NoWord {
    pub(super) text: Text,
    pub(super) path: String,
}

/// What a mapping writes under `words` and `constants`.
type RawWords<'a> = (
    &'a BTreeMap<Field, BTreeMap<String, Text>>,
    &'a BTreeMap<Field, Text>,
);

impl<T: DeserializeOwned + Copy> WordMap<T> {
    /// Reads the words of a field and its constant.
    fn new((words, constants): RawWords<'_>, field: Field) -> Result<Self, NoWord> {
        let read = |text: &Text, path: &dyn Fn() -> String| {
            our_word(text.get_ref()).ok_or_else(|| NoWord {
                text: text.clone(),
                path: path(),
            })
        };
        let constant = constants
            .get(&field)
            .map(|text| read(text, &|| format!("constants.{}", field.name())))
            .transpose()?;
        let mut map = Self {
            words: Vec::new(),
            other: None,
            constant,
        };
        for (theirs, ours) in words.get(&field).into_iter().flatten() {
            let word = read(ours, &|| "words".to_owned())?;
            if theirs == "*" {
                map.other = Some(word);
            } else {
                map.words.push((theirs.clone(), word));
            }
        }
        Ok(map)
    }

    /// Gives the word that holds where no column has one.
    pub(in crate::importer) const fn constant(&self) -> Option<T> {
        self.constant
    }

    /// Reads a word of the file.
    pub(in crate::importer) fn read(&self, word: &str) -> Result<T, RowError> {
        let known = self
            .words
            .iter()
            .find(|(theirs, _)| theirs == word)
            .map(|(_, ours)| *ours)
            .or(self.other);
        let read = match known {
            None if self.words.is_empty() => our_word(word),
            known => known,
        };
        read.ok_or_else(|| {
            RowError::code("importer.row.unknown_word")
                .with(NamedFact::count("length", word.len() as u64))
        })
    }
}

/// Holds the words of every field that has words.
#[derive(Clone, Debug)]
pub(in crate::importer) struct Words {
    pub(in crate::importer) direction: WordMap<Direction>,
    pub(in crate::importer) result: WordMap<ResultWord>,
    pub(in crate::importer) business: WordMap<BusinessWord>,
    pub(in crate::importer) refusal_reason: WordMap<RefusalReason>,
    pub(in crate::importer) transfer: WordMap<TransferKind>,
    pub(in crate::importer) resolved: WordMap<YesNo>,
    pub(in crate::importer) ended_by: WordMap<EndedBy>,
    pub(in crate::importer) closing_reason: WordMap<ClosingReason>,
}

impl Words {
    /// The fields that have words.
    pub(super) const FIELDS: [Field; 8] = [
        Field::Direction,
        Field::Result,
        Field::Business,
        Field::RefusalReason,
        Field::Transfer,
        Field::Resolved,
        Field::EndedBy,
        Field::ClosingReason,
    ];

    /// Reads the words and the constants of a mapping.
    pub(super) fn new(
        words: &BTreeMap<Field, BTreeMap<String, Text>>,
        constants: &BTreeMap<Field, Text>,
    ) -> Result<Self, NoWord> {
        let raw = (words, constants);
        Ok(Self {
            direction: WordMap::new(raw, Field::Direction)?,
            result: WordMap::new(raw, Field::Result)?,
            business: WordMap::new(raw, Field::Business)?,
            refusal_reason: WordMap::new(raw, Field::RefusalReason)?,
            transfer: WordMap::new(raw, Field::Transfer)?,
            resolved: WordMap::new(raw, Field::Resolved)?,
            ended_by: WordMap::new(raw, Field::EndedBy)?,
            closing_reason: WordMap::new(raw, Field::ClosingReason)?,
        })
    }
}
