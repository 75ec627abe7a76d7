//! From the bytes of a log straight to reports, without the records in between.

use serde::{Deserialize, Serialize};

use super::items::{Finding, Item, ReadSummary, RejectedRow};
use super::reader::LogReader;
use crate::base::Invalid;
use crate::kpi::{CallTally, Plan, Report};

/// Holds what a reader had to say beside the records.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remarks {
    /// The rows that could not be read.
    pub rejected: Vec<RejectedRow>,
    /// The findings.
    pub findings: Vec<Finding>,
}

/// Holds the reports on a log, and what there was to say about it.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LogReport {
    /// A report a plan, in the order of the plans.
    pub reports: Vec<Report>,
    /// The counts of the whole file.
    pub summary: ReadSummary,
    /// What the end of the file brought up; what came earlier was given by
    /// [`push`](LogTally::push).
    pub remarks: Remarks,
}

/// Reads a log and counts its records under one plan or several, in one pass.
///
/// What a phone or a notebook uses: records need not cross the border.
///
/// ```
/// use talktime::importer::{LogFormat, LogReader, LogTally, ReadOptions};
/// use talktime::kpi::Plan;
/// let reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default())?;
/// let mut tally = LogTally::new(reader, vec![Plan::default()])?;
/// tally.push(b"contact,direction,started\nc1,inbound,2026-03-02T09:00:00Z\n")?;
/// let whole = tally.finish()?;
/// assert_eq!(whole.summary.records, 1);
/// assert_eq!(whole.reports.len(), 1);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Debug)]
pub struct LogTally {
    reader: LogReader,
    tallies: Vec<CallTally>,
    failed: Option<Invalid>,
}

impl LogTally {
    /// Joins a reader at the start of a file and the plans to count by.
    ///
    /// # Errors
    /// As [`CallTally::new`]; the path names the plan.
    pub fn new(reader: LogReader, plans: Vec<Plan>) -> Result<Self, Invalid> {
        let mut tallies = Vec::new();
        for (position, plan) in plans.into_iter().enumerate() {
            let tally = CallTally::new(plan)
                .map_err(|error| error.inside(&format!("plans[{position}]")))?;
            tallies.push(tally);
        }
        Ok(Self {
            reader,
            tallies,
            failed: None,
        })
    }

    /// Takes the next piece of the file.
    ///
    /// # Errors
    /// As [`LogReader::push`] and [`CallTally::push`]; every later call gives the same error.
    pub fn push(&mut self, bytes: &[u8]) -> Result<Remarks, Invalid> {
        self.run(|reader, sink| reader.push(bytes, &mut |item| sink(item)))
            .map(|((), remarks)| remarks)
    }

    /// Takes the end of the file and reports.
    ///
    /// # Errors
    /// As [`LogReader::finish`] and [`CallTally::push`].
    pub fn finish(&mut self) -> Result<LogReport, Invalid> {
        let (summary, remarks) = self.run(|reader, sink| reader.finish(&mut |item| sink(item)))?;
        Ok(LogReport {
            reports: self.tallies.iter().map(CallTally::report).collect(),
            summary,
            remarks,
        })
    }

    /// Gives the tallies as they stand, to store them or to merge them with those of other files.
    pub fn tallies(&self) -> &[CallTally] {
        &self.tallies
    }

    fn run<T>(
        &mut self,
        read: impl FnOnce(&mut LogReader, &mut dyn FnMut(Item)) -> Result<T, Invalid>,
    ) -> Result<(T, Remarks), Invalid> {
        if let Some(error) = &self.failed {
            return Err(error.clone());
        }
        let mut remarks = Remarks::default();
        let tallies = &mut self.tallies;
        let mut counted = Ok(());
        let read = read(&mut self.reader, &mut |item| match item {
            Item::Record(record) => {
                for tally in tallies.iter_mut() {
                    if counted.is_ok() {
                        counted = tally.push(&record);
                    }
                }
            }
            Item::Rejected(row) => remarks.rejected.push(row),
            Item::Finding(finding) => remarks.findings.push(finding),
        });
        match counted.and(read) {
            Ok(value) => Ok((value, remarks)),
            Err(error) => {
                self.failed = Some(error.clone());
                Err(error)
            }
        }
    }
}
