//! What a caller settles of an Asterisk `queue_log`.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::queue_log::reason_key;
use crate::base::{
    AgentId, Code, Invalid, Label, OriginalText, QueueId, ReadingPurpose, Zone, duration_ms,
};
use crate::kpi::PauseKind;

/// Says what stands between two fields of a table.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum TableDelimiter {
    /// A comma.
    Comma,
    /// A semicolon.
    Semicolon,
    /// A tab.
    Tab,
    /// A vertical bar.
    Bar,
}

impl TableDelimiter {
    pub(super) const fn byte(self) -> u8 {
        match self {
            Self::Comma => b',',
            Self::Semicolon => b';',
            Self::Tab => b'\t',
            Self::Bar => b'|',
        }
    }
}

/// Says how a queue log is written down.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum QueueLogForm {
    /// The file `queue_log`: `epoch|callid|queue|agent|EVENT|p1|p2|...`, without a header.
    Text,
    /// The table, exported with a header: `time`, `callid`, `queuename`, `agent`, `event`, `data1`
    /// to `data5`, in any order.
    Table {
        /// What stands between two fields.
        delimiter: TableDelimiter,
    },
}

/// Says which kind of pause a reason of the log is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PauseReason {
    /// The reason as the log writes it; capitals and the characters between words do not matter.
    pub reason: Label,
    /// Its kind.
    pub kind: PauseKind,
    /// Its code; empty to make one of the text, which must have a Latin letter or a digit for it.
    #[serde(default)]
    pub code: Option<Code>,
}

/// Says which agent a name of the log is.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AgentName {
    /// The name as the log writes it: `Agent/1001`, `SIP/1001`, or a person's name.
    pub name: OriginalText,
    /// The agent's id.
    pub agent: AgentId,
}

/// Holds what a caller settles of a queue log.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct QueueLogOptions {
    /// The form; text unless set.
    pub form: QueueLogForm,
    /// The zone of times without an offset, which only a table has; UTC unless set.
    pub zone: Zone,
    /// How long a call that is over is held for rows that come late, in the time of the log; 10
    /// minutes unless set. What comes later is a kept event.
    #[serde(rename = "settle_ms", with = "duration_ms")]
    pub settle: Duration,
    /// How long a call may be open without a row of it, in the time of the log; 24 hours unless
    /// set. Then it is given out as it stands, without an end. Not shorter than `settle`.
    #[serde(rename = "longest_silence_ms", with = "duration_ms")]
    pub longest_silence: Duration,
    /// By how much stamps may run backwards, or differ from the seconds that the log gives, before
    /// that is told; 5 seconds unless set.
    #[serde(rename = "tolerance_ms", with = "duration_ms")]
    pub tolerance: Duration,
    /// The queues that there are; a row of another one is told. Empty to tell of none.
    #[serde(default)]
    pub known_queues: Vec<QueueId>,
    /// What the reasons of pauses are; what is not in it is `PauseKind::Other`.
    #[serde(default)]
    pub pause_reasons: Vec<PauseReason>,
    /// Which agents the names of the log are; what is not in it is taken as it stands. Needed where
    /// the log has names of persons.
    #[serde(default)]
    pub agent_names: Vec<AgentName>,
}

impl Default for QueueLogOptions {
    fn default() -> Self {
        Self {
            form: QueueLogForm::Text,
            zone: Zone::UTC,
            settle: Duration::from_secs(600),
            longest_silence: Duration::from_secs(86_400),
            tolerance: Duration::from_secs(5),
            known_queues: Vec::new(),
            pause_reasons: Vec::new(),
            agent_names: Vec::new(),
        }
    }
}

impl QueueLogOptions {
    /// Checks what a reader relies on.
    pub(super) fn check(&self) -> Result<(), Invalid> {
        let names = self.agent_names.iter();
        let names = names.map(|entry| entry.name.read(ReadingPurpose::Matching).trim());
        if repeats(names.collect()) {
            let path = "agent_names";
            return Err(Invalid::plain("importer.options.repeated_agent_name", path));
        }
        let reasons = self.pause_reasons.iter();
        if repeats(reasons.map(|one| reason_key(one.reason.as_str())).collect()) {
            let path = "pause_reasons";
            return Err(Invalid::plain(
                "importer.options.repeated_pause_reason",
                path,
            ));
        }
        if self.longest_silence.is_zero() || self.longest_silence < self.settle {
            let path = "longest_silence_ms";
            return Err(Invalid::plain("importer.options.silence_too_short", path));
        }
        Ok(())
    }
}

fn repeats<T: Ord>(mut all: Vec<T>) -> bool {
    let count = all.len();
    all.sort();
    all.dedup();
    all.len() < count
}
