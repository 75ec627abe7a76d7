//! From the bytes of a log straight to reports, without the records in between.

use serde::{Deserialize, Serialize};

use super::items::{Finding, Item, LogEvent, ReadSummary, RejectedRow};
use super::reader::LogReader;
use crate::base::{Code, Invalid, NamedFact};
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
    /// What an error left unsaid.
    left: Remarks,
    /// Whether some of the tallies counted a record more than the others.
    uneven: bool,
}

/// The tallies of one pass, all of one kind.
#[derive(Debug)]
enum Tallies {
    Calls(Vec<CallTally>),
    Centre(Vec<CentreTally>),
}

/// Counts in each tally; an error says in how many it was counted before.
fn count_in<T>(
    tallies: &mut [T],
    count: impl Fn(&mut T) -> Result<(), Invalid>,
) -> Result<(), (usize, Invalid)> {
    let mut numbered = tallies.iter_mut().enumerate();
    numbered.try_for_each(|(position, tally)| count(tally).map_err(|error| (position, error)))
}

impl Tallies {
    fn push(&mut self, item: &Item) -> Result<(), (usize, Invalid)> {
        match (self, item) {
            (Self::Calls(tallies), Item::Record(record)) => {
                count_in(tallies, |tally| tally.push(record))
            }
            (Self::Centre(tallies), Item::Record(record)) => {
                count_in(tallies, |tally| tally.push_record(record))
            }
            (Self::Centre(tallies), Item::Activity(activity)) => {
                count_in(tallies, |tally| tally.push_activity(activity))
            }
            _ => Ok(()),
        }
    }

    /// Tells of a stretch that the intervals of some plan cannot hold: then none counts it.
    fn too_long(&self, item: &Item) -> Option<Finding> {
        let Self::Centre(tallies) = self else {
            return None;
        };
        if tallies.iter().all(|tally| holds(tally, item)) {
            return None;
        }
        let facts = match item {
            Item::Activity(one) => vec![
                NamedFact::id("of", &one.agent),
                NamedFact::instant("from", one.period.from()),
                NamedFact::instant("until", one.period.until()),
            ],
            Item::Record(record) => {
                let parts = record.parts();
                let last = parts.legs.iter().filter_map(|leg| leg.ended).max();
                vec![
                    NamedFact::id("of", &parts.contact),
                    NamedFact::instant("from", parts.started),
                    NamedFact::instant("until", last.unwrap_or(parts.started)),
                ]
            }
            _ => return None,
        };
        Some(Finding {
            line: 1,
            row: 0,
            column: None,
            code: Code::fixed("importer.finding.too_long_to_count"),
            facts,
        })
    }

    fn reports(&self) -> Vec<Report> {
        match self {
            Self::Calls(tallies) => tallies.iter().map(CallTally::report).collect(),
            Self::Centre(tallies) => tallies.iter().map(CentreTally::report).collect(),
        }
    }
}

/// Tells whether the intervals of a plan can hold what is to be counted.
fn holds(tally: &CentreTally, item: &Item) -> bool {
    match item {
        Item::Record(record) => tally.holds_record(record),
        Item::Activity(activity) => tally.holds_activity(activity),
        _ => true,
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
            left: Remarks::default(),
            uneven: false,
        }
    }

    /// Takes the next piece of the file.
    ///
    /// # Errors
    /// As [`LogReader::push`] and [`CallTally::push`]; every later call gives the same error. What
    /// there was to say about the piece before it is given by [`left`](Self::left).
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

    /// Gives what there was to say about the piece that failed; empty before a failure.
    pub fn left(&self) -> &Remarks {
        &self.left
    }

    /// Gives the tallies of calls as they stand, to store them or to merge them with those of other
    /// files; empty where those of a [`centre`](Self::centre) are counted.
    ///
    /// Empty also after a failure at a record that some of the plans had counted and others not.
    pub fn tallies(&self) -> &[CallTally] {
        match &self.tallies {
            _ if self.uneven => &[],
            Tallies::Calls(tallies) => tallies,
            Tallies::Centre(_) => &[],
        }
    }

    /// Gives the tallies of the centre as they stand; empty where calls alone are counted, and as
    /// [`tallies`](Self::tallies) after a failure.
    pub fn centre_tallies(&self) -> &[CentreTally] {
        match &self.tallies {
            _ if self.uneven => &[],
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
            Item::Record(_) | Item::Activity(_) => match tallies.too_long(&item) {
                Some(finding) => remarks.findings.push(finding),
                None => counted = tallies.push(&item),
            },
            Item::Event(event) => remarks.events.push(event),
            Item::Rejected(row) => remarks.rejected.push(row),
            Item::Finding(finding) => remarks.findings.push(finding),
        });
        let counted = counted.map_err(|(before, error)| {
            self.uneven = before > 0;
            error
        });
        match counted.and(read) {
            Ok(value) => Ok((value, remarks)),
            Err(error) => {
                self.left = remarks;
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

    #[test]
    fn a_failure_keeps_the_remarks_of_its_piece() {
        let mut tally = LogTally::new(reader(), vec![Plan::default()]).unwrap();
        let _ = tally.push(HEAD).unwrap();
        let row = |contact: &str| {
            format!(
                "{contact},inbound,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,a1,2026-03-02T09:01:00Z,\
                 10000000000000\n"
            )
        };
        let piece = format!("c0,inbound,yesterday,,,,\n{}{}", row("c1"), row("c2"));
        assert_eq!(tally.left(), &Remarks::default());
        let error = tally.push(piece.as_bytes()).unwrap_err();
        assert_eq!(code(&error), "kpi.tally.overflow");
        assert_eq!(tally.left().rejected.len(), 1);
    }

    #[test]
    fn an_error_of_a_later_plan_is_told_apart_from_one_of_the_first() {
        let failing = |at: u64| {
            let mut numbers = [0_u64, 1, 2];
            let counted = count_in(&mut numbers, |number| {
                if *number == at {
                    return Err(Invalid::plain("kpi.tally.overflow", ""));
                }
                *number += 10;
                Ok(())
            });
            (counted.map_err(|(before, _)| before), numbers)
        };
        assert_eq!(failing(0), (Err(0), [0, 1, 2]));
        assert_eq!(failing(1), (Err(1), [10, 1, 2]));
        assert_eq!(failing(7), (Ok(()), [10, 11, 12]));
    }

    #[test]
    fn a_stretch_no_interval_can_hold_loses_no_report() {
        use crate::base::Grain;
        use crate::importer::QueueLogOptions;
        let options = ReadOptions::default();
        let reader = LogReader::queue_log(QueueLogOptions::default(), options).unwrap();
        let by_quarter = by(Dimension::Interval {
            grain: Grain::QuarterHour,
        });
        let mut tally = LogTally::centre(reader, vec![Plan::default(), by_quarter]).unwrap();
        // 4,000,000,000 s are more than 100,000 quarters of an hour; 60 s are one.
        let rows = "1772442000|c|q|NONE|ENTERQUEUE||x|1\n\
            1772442010|c|q|A|CONNECT|10|u|1\n\
            1772442070|c|q|A|COMPLETECALLER|10|4000000000|1\n\
            1772442080|d|q|A|COMPLETECALLER|10|60|1\n\
            1772442081|NONE|NONE|A|WRAPUPSTART|100000000\n";
        let mut codes = tally.push(rows.as_bytes()).unwrap().findings;
        let whole = tally.finish().unwrap();
        codes.extend(whole.remarks.findings);
        let long = "importer.finding.too_long_to_count";
        let long = codes.iter().filter(|one| one.code.as_str() == long).count();
        assert!(long >= 1, "{codes:?}");
        let counts: Vec<_> = whole.reports.iter().map(|report| report.contacts).collect();
        assert_eq!(counts, [1, 1]);
    }
}
