//! From the bytes of a log straight to reports, without the records in between.

use serde::{Deserialize, Serialize};

use super::items::{Finding, Item, LogEvent, ReadSummary, RejectedRow};
use super::reader::LogReader;
use crate::base::Invalid;
use crate::kpi::{CallTally, CentreTally, Plan, Report};

/// Holds what a reader had to say beside the records.
#[must_use = "what is not looked at here is told nowhere else"]
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Remarks {
    /// The rows that could not be read.
    pub rejected: Vec<RejectedRow>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// The rows that were kept as they stand.
    #[serde(default)]
    pub events: Vec<LogEvent>,
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
    tallies: Tallies,
    failed: Option<Invalid>,
}

/// The tallies of one pass, all of one kind.
#[derive(Debug)]
enum Tallies {
    Calls(Vec<CallTally>),
    Centre(Vec<CentreTally>),
}

impl Tallies {
    fn push(&mut self, item: &Item) -> Result<(), Invalid> {
        match (self, item) {
            (Self::Calls(tallies), Item::Record(record)) => {
                tallies.iter_mut().try_for_each(|tally| tally.push(record))
            }
            (Self::Centre(tallies), Item::Record(record)) => tallies
                .iter_mut()
                .try_for_each(|tally| tally.push_record(record)),
            (Self::Centre(tallies), Item::Activity(activity)) => tallies
                .iter_mut()
                .try_for_each(|tally| tally.push_activity(activity)),
            _ => Ok(()),
        }
    }

    fn reports(&self) -> Vec<Report> {
        match self {
            Self::Calls(tallies) => tallies.iter().map(CallTally::report).collect(),
            Self::Centre(tallies) => tallies.iter().map(CentreTally::report).collect(),
        }
    }
}

/// Makes a tally for each plan.
fn each<T>(plans: Vec<Plan>, make: fn(Plan) -> Result<T, Invalid>) -> Result<Vec<T>, Invalid> {
    let plans = plans.into_iter().enumerate();
    plans
        .map(|(position, plan)| {
            make(plan).map_err(|error| error.inside(&format!("plans[{position}]")))
        })
        .collect()
}

impl LogTally {
    /// Joins a reader at the start of a file and the plans to count by, for the figures that call
    /// records alone give.
    ///
    /// # Errors
    /// As [`CallTally::new`]; the path names the plan.
    pub fn new(reader: LogReader, plans: Vec<Plan>) -> Result<Self, Invalid> {
        Ok(Self::of(
            reader,
            Tallies::Calls(each(plans, CallTally::new)?),
        ))
    }

    /// Joins a reader at the start of a file and the plans to count by, for every figure: also what
    /// the agents did is counted, and the memory grows with the contacts, as of a [`CentreTally`].
    ///
    /// # Errors
    /// As [`CentreTally::new`]; the path names the plan.
    pub fn centre(reader: LogReader, plans: Vec<Plan>) -> Result<Self, Invalid> {
        let tallies = each(plans, CentreTally::new)?;
        Ok(Self::of(reader, Tallies::Centre(tallies)))
    }

    fn of(reader: LogReader, tallies: Tallies) -> Self {
        Self {
            reader,
            tallies,
            failed: None,
        }
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
            reports: self.tallies.reports(),
            summary,
            remarks,
        })
    }

    /// Gives the tallies of calls as they stand, to store them or to merge them with those of other
    /// files; empty where those of a [`centre`](Self::centre) are counted.
    pub fn tallies(&self) -> &[CallTally] {
        match &self.tallies {
            Tallies::Calls(tallies) => tallies,
            Tallies::Centre(_) => &[],
        }
    }

    /// Gives the tallies of the centre as they stand; empty where calls alone are counted.
    pub fn centre_tallies(&self) -> &[CentreTally] {
        match &self.tallies {
            Tallies::Calls(_) => &[],
            Tallies::Centre(tallies) => tallies,
        }
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
            Item::Record(_) | Item::Activity(_) if counted.is_err() => {}
            Item::Record(_) | Item::Activity(_) => counted = tallies.push(&item),
            Item::Event(event) => remarks.events.push(event),
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::importer::{LogFormat, ReadOptions};
    use crate::kpi::Dimension;

    const HEAD: &[u8] = b"contact,direction,started,ended,agent,answered,wrap_up_s\n";

    fn reader() -> LogReader {
        LogReader::talktime(LogFormat::Csv, ReadOptions::default()).unwrap()
    }

    fn by(dimension: Dimension) -> Plan {
        Plan {
            by: vec![dimension],
            ..Plan::default()
        }
    }

    fn code(error: &Invalid) -> &str {
        error.code.as_str()
    }

    #[test]
    fn a_plan_that_cannot_be_is_named() {
        let twice = Plan {
            by: vec![Dimension::Queue, Dimension::Queue],
            ..Plan::default()
        };
        let error = LogTally::new(reader(), vec![Plan::default(), twice]).unwrap_err();
        assert_eq!(code(&error), "kpi.plan.repeated_dimension");
        assert_eq!(error.path.as_str(), "plans[1].by[1]");
    }

    #[test]
    fn a_file_that_cannot_be_read_stays_so() {
        let mut tally = LogTally::new(reader(), vec![Plan::default()]).unwrap();
        let error = tally.push(b"contact,began\nc1,now\n").unwrap_err();
        assert_eq!(code(&error), "importer.file.column_missing");
        assert_eq!(tally.push(HEAD), Err(error.clone()));
        assert_eq!(tally.finish(), Err(error));
        let mut empty = LogTally::new(reader(), vec![Plan::default()]).unwrap();
        assert_eq!(code(&empty.finish().unwrap_err()), "base.table.empty");
    }

    #[test]
    fn a_finished_file_takes_no_more() {
        let mut tally = LogTally::new(reader(), vec![Plan::default()]).unwrap();
        let _ = tally.push(HEAD).unwrap();
        tally.finish().unwrap();
        for error in [tally.push(HEAD).unwrap_err(), tally.finish().unwrap_err()] {
            assert_eq!(code(&error), "importer.file.finished");
        }
    }

    #[test]
    fn remarks_come_with_the_piece_that_brings_them_up() {
        let plans = vec![Plan::default(), by(Dimension::Agent)];
        let mut tally = LogTally::new(reader(), plans).unwrap();
        let _ = tally.push(HEAD).unwrap();
        let row =
            b"c1,inbound,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,a1,2026-03-02T09:01:00Z,30\n";
        assert_eq!(tally.push(row).unwrap(), Remarks::default());
        let repeated = tally.push(row).unwrap();
        assert_eq!(repeated.findings.len(), 1);
        let broken = tally.push(b"c2,inbound,yesterday,,,,\n").unwrap();
        assert_eq!(broken.rejected.len(), 1);
        let last = tally.push(b"c3,inbound,never,,,,").unwrap();
        assert!(last.rejected.is_empty());
        let whole = tally.finish().unwrap();
        assert_eq!(whole.remarks.rejected.len(), 1);
        assert_eq!((whole.summary.rows, whole.summary.rejected), (4, 2));
        let counts: Vec<_> = whole.reports.iter().map(|report| report.contacts).collect();
        assert_eq!(counts, [2, 2]);
        let [total, agents] = tally.tallies() else {
            panic!("two plans, two tallies");
        };
        assert!(total.report().total().is_some());
        let [agent] = &agents.report().groups[..] else {
            panic!("one agent");
        };
        assert_eq!(agent.key.agent.as_ref().unwrap().as_str(), "a1");
    }

    #[test]
    fn a_count_that_overflows_ends_the_tally() {
        let mut tally = LogTally::new(reader(), vec![Plan::default()]).unwrap();
        let _ = tally.push(HEAD).unwrap();
        // Each wrap-up alone fits; in milliseconds they pass 2^64 / 1000 together.
        let row = |contact: &str| {
            format!(
                "{contact},inbound,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,a1,2026-03-02T09:01:00Z,\
                 10000000000000\n"
            )
        };
        let _ = tally.push(row("c1").as_bytes()).unwrap();
        let error = tally.push(row("c2").as_bytes()).unwrap_err();
        assert_eq!(code(&error), "kpi.tally.overflow");
        assert_eq!(tally.push(row("c3").as_bytes()), Err(error.clone()));
        assert_eq!(tally.finish(), Err(error));
        // What was counted before stands.
        assert_eq!(tally.tallies()[0].contacts(), 1);
    }
}
