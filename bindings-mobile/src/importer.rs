//! Readers of call logs as objects that take the bytes in pieces.

use std::sync::{Arc, Mutex};

use talktime::importer;
use talktime::importer::{Item, Mapping};

use crate::border::locked;
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedQueueLogOptions, Finding, Log, LogFormat, LogReport, Plan, ReadOptions, RejectedRow,
    Remarks,
};

/// Reads a call log from bytes that come in pieces of any size.
///
/// For figures alone, a `LogTally` keeps the records inside the library and is much faster.
#[derive(Debug, uniffi::Object)]
pub struct LogReader(Mutex<importer::LogReader>);

#[uniffi::export]
impl LogReader {
    /// Makes a reader of our own schema.
    ///
    /// # Errors
    /// Where the options allow no line.
    #[uniffi::constructor]
    pub fn talktime(format: LogFormat, options: ReadOptions) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(importer::LogReader::talktime(format, options)?))
    }

    /// Makes a reader of a foreign log; the mapping is the text of a mapping file, TOML.
    ///
    /// # Errors
    /// Where the mapping is not valid: the path names the field, a fact the line.
    #[uniffi::constructor]
    pub fn mapped(mapping: String, options: ReadOptions) -> Result<Arc<Self>, TalktimeError> {
        let mapping = Mapping::parse(mapping)?;
        Ok(Self::of(importer::LogReader::mapped(mapping, options)?))
    }

    /// Makes a reader of an Asterisk `queue_log`.
    ///
    /// # Errors
    /// Where the options allow no line or name an agent twice.
    #[uniffi::constructor]
    pub fn queue_log(
        log: CheckedQueueLogOptions,
        options: ReadOptions,
    ) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(importer::LogReader::queue_log(log, options)?))
    }

    /// Takes the next piece of the file and gives what is complete; the counts come at the end.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn push(&self, bytes: Vec<u8>) -> Result<Log, TalktimeError> {
        let mut log = Log::default();
        locked(&self.0).push(&bytes, &mut |item| take(&mut log, item))?;
        Ok(log)
    }

    /// Takes the end of the file and gives the rest, with the counts of the whole.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn finish(&self) -> Result<Log, TalktimeError> {
        let mut log = Log::default();
        let summary = locked(&self.0).finish(&mut |item| take(&mut log, item))?;
        Ok(Log { summary, ..log })
    }
}

impl LogReader {
    fn of(reader: importer::LogReader) -> Arc<Self> {
        Arc::new(Self(Mutex::new(reader)))
    }
}

fn take(log: &mut Log, item: Item) {
    match item {
        Item::Record(record) => log.records.push(record),
        Item::Activity(activity) => log.activities.push(activity),
        Item::Event(event) => log.events.push(event),
        Item::Rejected(row) => log.rejected.push(row),
        Item::Finding(finding) => log.findings.push(finding),
    }
}

/// Reads a log and counts it under several plans at once; no record crosses the border.
#[derive(Debug, uniffi::Object)]
pub struct LogTally(Mutex<importer::LogTally>);

#[uniffi::export]
impl LogTally {
    /// Counts a log of our own schema.
    ///
    /// # Errors
    /// Where a plan or the options are not valid.
    #[uniffi::constructor]
    pub fn talktime(
        format: LogFormat,
        options: ReadOptions,
        plans: Vec<Plan>,
    ) -> Result<Arc<Self>, TalktimeError> {
        Self::of(importer::LogReader::talktime(format, options)?, plans)
    }

    /// Counts a foreign log; the mapping is the text of a mapping file, TOML.
    ///
    /// # Errors
    /// Where the mapping, a plan or the options are not valid.
    #[uniffi::constructor]
    pub fn mapped(
        mapping: String,
        options: ReadOptions,
        plans: Vec<Plan>,
    ) -> Result<Arc<Self>, TalktimeError> {
        let mapping = Mapping::parse(mapping)?;
        Self::of(importer::LogReader::mapped(mapping, options)?, plans)
    }

    /// Counts an Asterisk `queue_log`, with every figure: also what the agents did is in it.
    ///
    /// # Errors
    /// Where a plan or the options are not valid.
    #[uniffi::constructor]
    pub fn queue_log(
        log: CheckedQueueLogOptions,
        options: ReadOptions,
        plans: Vec<Plan>,
    ) -> Result<Arc<Self>, TalktimeError> {
        let reader = importer::LogReader::queue_log(log, options)?;
        let tally = importer::LogTally::centre(reader, plans)?;
        Ok(Arc::new(Self(Mutex::new(tally))))
    }

    /// Takes the next piece of the file and gives what there is to say about it.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn push(&self, bytes: Vec<u8>) -> Result<Remarks, TalktimeError> {
        Ok(locked(&self.0).push(&bytes)?)
    }

    /// Takes the end of the file and gives a report for each plan.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn finish(&self) -> Result<LogReport, TalktimeError> {
        Ok(locked(&self.0).finish()?)
    }
}

impl LogTally {
    fn of(reader: importer::LogReader, plans: Vec<Plan>) -> Result<Arc<Self>, TalktimeError> {
        Ok(Arc::new(Self(Mutex::new(importer::LogTally::new(
            reader, plans,
        )?))))
    }
}

/// Gives the bounds of a reader that hold unless others are set.
#[uniffi::export]
pub fn default_read_options() -> ReadOptions {
    ReadOptions::default()
}

/// Gives what holds of a queue log unless something else is set.
#[uniffi::export]
pub fn default_queue_log_options() -> CheckedQueueLogOptions {
    CheckedQueueLogOptions::default()
}

/// Says in one sentence what was found.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn finding_sentence(
    finding: Finding,
    language: crate::mirrors::Language,
) -> Result<String, TalktimeError> {
    Ok(finding.sentence(language))
}

/// Says in one sentence why a row could not be read.
///
/// # Errors
/// Where a code in it is malformed.
#[uniffi::export]
pub fn rejected_row_sentence(
    row: RejectedRow,
    language: crate::mirrors::Language,
) -> Result<String, TalktimeError> {
    Ok(row.error.sentence(language))
}
