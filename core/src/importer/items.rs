//! What a reader takes and gives.

use serde::{Deserialize, Serialize};

use crate::base::{
    AgentId, Code, ContactId, Instant, Invalid, Label, NamedFact, OriginalText, QueueId,
};
use crate::call::Record;
use crate::kpi::ActivityInterval;

/// Names a format of our own call-log schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LogFormat {
    /// A contact a row, comma separated, with a header.
    Csv,
    /// A contact a line, as the JSON of a record.
    JsonLines,
}

impl LogFormat {
    /// Tells the format of a log of our own schema by its file name or, where that says nothing, by
    /// its first bytes: JSON lines begin with `{`.
    ///
    /// ```
    /// use talktime::importer::LogFormat;
    /// assert_eq!(LogFormat::of(Some("Calls.CSV"), b""), LogFormat::Csv);
    /// assert_eq!(LogFormat::of(Some("calls.log"), b" {\"contact\""), LogFormat::JsonLines);
    /// assert_eq!(LogFormat::of(None, b"contact,direction"), LogFormat::Csv);
    /// ```
    pub fn of(name: Option<&str>, start: &[u8]) -> Self {
        let ending = name
            .and_then(|name| name.rsplit_once('.'))
            .map(|(_, ending)| ending);
        let is = |known: &str| ending.is_some_and(|ending| ending.eq_ignore_ascii_case(known));
        let text = start.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(start);
        let begins = text.trim_ascii_start().starts_with(b"{");
        if is("jsonl") || is("ndjson") || (!is("csv") && begins) {
            Self::JsonLines
        } else {
            Self::Csv
        }
    }
}

/// Bounds what a reader keeps in memory.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadOptions {
    /// The longest line in bytes; a longer one is a rejected row. 1 MiB unless set, at least 1.
    pub max_line_bytes: u32,
    /// The most lines that one record with quotes may run over; 100 unless set. Behind them the
    /// quote counts as never closed.
    pub max_quoted_lines: u32,
    /// How many contact ids are remembered to find repeated ones; 1,000,000 unless set (16 to
    /// 32 bytes each), 0 to look for none.
    pub max_remembered_ids: u32,
}

impl Default for ReadOptions {
    fn default() -> Self {
        Self {
            max_line_bytes: 1_048_576,
            max_quoted_lines: 100,
            max_remembered_ids: 1_000_000,
        }
    }
}

/// Is one thing that a reader gives out, in the order of the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Item {
    /// A contact.
    Record(Record),
    /// A stretch of an agent's time.
    Activity(ActivityInterval),
    /// A row that is kept as it stands.
    Event(LogEvent),
    /// A row that could not be read.
    Rejected(RejectedRow),
    /// Something odd that costs no row.
    Finding(Finding),
}

/// Holds a row of a log of events that is part of no record and no activity, as it stands.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogEvent {
    /// The line on which it starts, counted from 1.
    pub line: u64,
    /// The row of data, counted from 1 without the header.
    pub row: u64,
    /// When it happened.
    pub at: Instant,
    /// The contact; empty where the row names none.
    pub contact: Option<ContactId>,
    /// The queue; empty where the row names none.
    pub queue: Option<QueueId>,
    /// The agent; empty where the row names none.
    pub agent: Option<AgentId>,
    /// The event's name in lower case, other characters as `_`.
    pub event: Code,
    /// The fields behind the name with `|` between them; they may name a person. Empty where there
    /// are none.
    pub fields: Option<OriginalText>,
}

/// Holds a row that could not be read, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RejectedRow {
    /// The line on which it starts, counted from 1.
    pub line: u64,
    /// The row of data, counted from 1 without the header.
    pub row: u64,
    /// The column of the file at fault; empty where it is the row as a whole.
    pub column: Option<Label>,
    /// What is wrong and how to mend it.
    pub error: Invalid,
    /// The row as it was read, cut off at 4 MiB, or the first 1,024 bytes of a line over the limit;
    /// it may name a person.
    pub text: OriginalText,
}

/// Tells of something odd in a row that was read nonetheless, or in the file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Finding {
    /// The line, counted from 1.
    pub line: u64,
    /// The row of data, counted from 1; 0 for the header or the file.
    pub row: u64,
    /// The column of the file; empty where it is the row or the file as a whole.
    pub column: Option<Label>,
    /// What was found.
    pub code: Code,
    /// The values that show it.
    pub facts: Vec<NamedFact>,
}

impl Finding {
    /// Says in one sentence what was found.
    pub fn sentence(&self, language: crate::base::Language) -> String {
        crate::base::sentence(language, &self.code, &self.facts)
    }
}

/// Counts the findings of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FindingCount {
    /// What was found.
    pub code: Code,
    /// How often.
    pub count: u64,
}

/// Counts the rows that one rule of a mapping dropped.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DroppedRows {
    /// The name of the rule.
    pub rule: Code,
    /// How many rows.
    pub rows: u64,
}

/// Counts everything that was in a file: `rows` = `rows_in_records` + `rows_in_activities` + `events`
/// + `rejected` + all `dropped`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ReadSummary {
    /// Rows of data; empty lines and the header are none.
    pub rows: u64,
    /// Records that were given out.
    pub records: u64,
    /// Rows that are part of records: in a table of contacts as many as there are records.
    #[serde(default)]
    pub rows_in_records: u64,
    /// Stretches of agents' time that were given out.
    #[serde(default)]
    pub activities: u64,
    /// Rows that are part of those.
    #[serde(default)]
    pub rows_in_activities: u64,
    /// Rows that were kept as they stand.
    #[serde(default)]
    pub events: u64,
    /// Rows that could not be read.
    pub rejected: u64,
    /// The findings, by code.
    pub findings: Vec<FindingCount>,
    /// The dropped rows, by rule in the order of the mapping; a rule that dropped none is listed.
    pub dropped: Vec<DroppedRows>,
    /// The size of the file.
    pub bytes: u64,
}

/// Holds everything that was read from a log that fits into memory.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Log {
    /// The contacts, in the order of the file.
    pub records: Vec<Record>,
    /// What the agents did, where the log tells it.
    #[serde(default)]
    pub activities: Vec<ActivityInterval>,
    /// The rows that are kept as they stand.
    #[serde(default)]
    pub events: Vec<LogEvent>,
    /// The rows that could not be read.
    pub rejected: Vec<RejectedRow>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// The counts.
    pub summary: ReadSummary,
}
