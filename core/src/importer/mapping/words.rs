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

fn our_word<T: DeserializeOwned>(word: &str) -> Option<T> {
    let from: StrDeserializer<'_, Error> = word.into_deserializer();
    T::deserialize(from).ok()
}

/// Holds the words of a file for one field; without any, our own words are read.
#[derive(Clone, Debug)]
pub(in crate::importer) struct WordMap<T> {
    words: Vec<(String, T)>,
    /// What every other word means: `"*"` in the mapping.
    other: Option<T>,
}

impl<T: DeserializeOwned + Copy> WordMap<T> {
    /// Reads the words of a field; the error is the text that is none of our words.
    fn new(raw: Option<&BTreeMap<String, Text>>) -> Result<Self, Text> {
        let mut map = Self {
            words: Vec::new(),
            other: None,
        };
        for (theirs, ours) in raw.into_iter().flatten() {
            let word = our_word(ours.get_ref()).ok_or_else(|| ours.clone())?;
            if theirs == "*" {
                map.other = Some(word);
            } else {
                map.words.push((theirs.clone(), word));
            }
        }
        Ok(map)
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

    /// Reads the words of a mapping; the error is the text that is none of our words.
    pub(super) fn new(raw: &BTreeMap<Field, BTreeMap<String, Text>>) -> Result<Self, Text> {
        Ok(Self {
            direction: WordMap::new(raw.get(&Field::Direction))?,
            result: WordMap::new(raw.get(&Field::Result))?,
            business: WordMap::new(raw.get(&Field::Business))?,
            refusal_reason: WordMap::new(raw.get(&Field::RefusalReason))?,
            transfer: WordMap::new(raw.get(&Field::Transfer))?,
            resolved: WordMap::new(raw.get(&Field::Resolved))?,
            ended_by: WordMap::new(raw.get(&Field::EndedBy))?,
            closing_reason: WordMap::new(raw.get(&Field::ClosingReason))?,
        })
    }
}
