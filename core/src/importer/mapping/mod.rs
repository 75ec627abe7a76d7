//! Mappings: how the columns and words of a foreign log become ours.

mod compile;
mod condition;
pub(super) mod error;
mod field;
pub(super) mod raw;
mod words;

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use serde::{Deserialize, Serialize};

pub(super) use compile::{shape, slot_of};
pub(super) use condition::{Condition, all_hold};
pub(super) use field::Field;
pub(super) use raw::Unit;
pub(super) use words::{BusinessWord, ResultWord, WordMap, Words, YesNo, our_word};

use super::local::{Ambiguous, Gap};
use super::times::{Pattern, TimeFormat};
use crate::base::table::Shape;
use crate::base::{Code, Invalid, Label, Zone};

/// Our own CSV schema, written as a mapping.
const CALL_LOG: &str = include_str!("call_log.toml");

/// Holds a checked mapping: how the columns and words of a log become ours.
///
/// A mapping is a text in TOML, documented in `docs/mapping.md`; stored as JSON it is that text.
///
/// ```
/// use talktime::importer::Mapping;
/// let mapping = Mapping::parse(r#"
///     version = 1
///     format = { kind = "delimited", delimiter = ";" }
///     time = { zone = "Asia/Kolkata", format = "%d.%m.%Y %H:%M:%S" }
///     constants = { direction = "inbound" }
///     columns = { contact = "call", started = "begin" }
/// "#)?;
/// let error = Mapping::parse(&mapping.source().replace("Kolkata", "Atlantis")).unwrap_err();
/// assert_eq!(error.code.as_str(), "importer.mapping.zone_unknown");
/// assert_eq!(error.path.as_str(), "time.zone");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Mapping {
    source: Arc<str>,
    rules: Arc<Rules>,
}

impl Mapping {
    /// Checks the text of a mapping and takes it.
    ///
    /// # Errors
    /// The path names the field, the fact `line` its line in the text:
    /// `importer.mapping.malformed` (no TOML), `.unknown_field`, `.missing_field`, `.unknown_word`,
    /// `.wrong_type`, `.unknown_version`, `.delimiter`, `.quote`, `.time_format`, `.date_format`,
    /// `.date_missing`, `.zone_missing`, `.not_a_time`, `.zone_unknown`,
    /// `.rule_name`, `.duration`, `.condition`, `.words_unused`, `.constant_of_time`,
    /// `.name_repeated`, `.name_unused`.
    pub fn parse(toml: impl AsRef<str>) -> Result<Self, Invalid> {
        let source = toml.as_ref();
        let raw = toml::from_str(source).map_err(|error| error::unreadable(&error, source))?;
        Ok(Self {
            source: source.into(),
            rules: Arc::new(compile::compile(raw, source)?),
        })
    }

    /// Checks the bytes of a mapping file and takes them, without a byte-order mark.
    ///
    /// ```
    /// use talktime::importer::Mapping;
    /// let error = Mapping::parse_bytes(b"version = 1\n# caf\xE9").unwrap_err();
    /// assert_eq!(error.code.as_str(), "importer.mapping.not_utf8");
    /// ```
    ///
    /// # Errors
    /// `importer.mapping.not_utf8` with the fact `line`, and those of [`Mapping::parse`].
    pub fn parse_bytes(file: &[u8]) -> Result<Self, Invalid> {
        Self::parse(error::text_of(file)?)
    }

    /// Gives the text of the mapping.
    pub fn source(&self) -> &str {
        &self.source
    }

    /// Gives the zone of the log's local times; `None` where the mapping names none.
    ///
    /// What a report cuts its intervals by stands in its plan; this is a good choice for it.
    ///
    /// ```
    /// use talktime::importer::Mapping;
    /// let mapping = Mapping::parse(r#"
    ///     version = 1
    ///     format = { kind = "delimited", delimiter = ";" }
    ///     time = { zone = "Asia/Kolkata", format = "%d.%m.%Y %H:%M:%S" }
    ///     constants = { direction = "inbound" }
    ///     columns = { contact = "call", started = "begin" }
    /// "#)?;
    /// assert_eq!(mapping.zone().map(|zone| zone.name()), Some("Asia/Kolkata"));
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn zone(&self) -> Option<Zone> {
        self.rules.zone
    }

    /// Gives our own CSV schema.
    pub(super) fn call_log() -> Result<Self, Invalid> {
        Self::parse(CALL_LOG)
    }

    pub(super) fn rules(&self) -> Arc<Rules> {
        Arc::clone(&self.rules)
    }
}

impl PartialEq for Mapping {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for Mapping {}

impl fmt::Debug for Mapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Mapping({} columns)", self.rules.columns.len())
    }
}

impl TryFrom<String> for Mapping {
    type Error = Invalid;
    fn try_from(toml: String) -> Result<Self, Invalid> {
        Self::parse(toml)
    }
}

impl From<Mapping> for String {
    fn from(mapping: Mapping) -> Self {
        mapping.source.as_ref().to_owned()
    }
}

/// Holds one column of the file that the mapping names; its position in the list is its slot.
#[derive(Clone, Debug)]
pub(super) struct Column {
    pub(super) name: String,
    pub(super) label: Option<Label>,
    /// The texts that mean "nothing" in it.
    pub(super) nothing: Vec<String>,
    /// Whether a file without it can be read.
    pub(super) optional: bool,
}

/// Says where a field comes from.
#[derive(Clone, Debug, Default)]
pub(super) struct Source {
    /// The slots, of which the first that holds something counts.
    pub(super) slots: Vec<usize>,
    /// What holds where no slot does.
    pub(super) constant: Option<String>,
}

/// Drops rows by name.
#[derive(Clone, Debug)]
pub(super) struct DropRule {
    pub(super) name: Code,
    pub(super) when: Vec<Condition>,
}

/// Compares two instants of a row, and a duration with both.
#[derive(Clone, Copy, Debug)]
pub(super) struct Check {
    pub(super) from: usize,
    pub(super) until: usize,
    pub(super) duration: Option<usize>,
}

/// Holds a mapping made ready for reading rows.
#[derive(Clone, Debug)]
pub(super) struct Rules {
    pub(super) shape: Shape,
    pub(super) tell_unknown_columns: bool,
    pub(super) columns: Vec<Column>,
    sources: Vec<Source>,
    /// The columns with instants, clock times in the order of the day.
    pub(super) times: Vec<(usize, TimeFormat)>,
    pub(super) date: Option<(usize, Pattern)>,
    /// The zone of local times, where the mapping names one.
    pub(super) zone: Option<Zone>,
    pub(super) ambiguous: Ambiguous,
    pub(super) gap: Gap,
    pub(super) unit: Unit,
    pub(super) longest: Option<Duration>,
    pub(super) tolerance: Duration,
    pub(super) zero_wait_entry: bool,
    pub(super) words: Words,
    pub(super) results: Vec<(Vec<Condition>, ResultWord)>,
    pub(super) drops: Vec<DropRule>,
    pub(super) checks: Vec<Check>,
}

impl Rules {
    /// Gives where a field comes from.
    pub(super) fn source(&self, field: Field) -> Option<&Source> {
        self.sources.get(field as usize)
    }

    /// Gives the label of a slot's column.
    pub(super) fn label(&self, slot: usize) -> Option<Label> {
        self.columns.get(slot)?.label.clone()
    }
}

#[cfg(test)]
mod tests;
