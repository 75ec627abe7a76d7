//! Reports on an Asterisk `queue_log` from a file or a pipe.

use std::fs::File;
use std::io::{Read, Write, stdin};
use std::path::Path;

use anyhow::Context;
use talktime::base::Language;
use talktime::importer::{Item, LogReader, QueueLogOptions, ReadOptions, ReadSummary};
use talktime::kpi::{CallTally, Dimension, Grain, Plan};

use crate::label::Span;
use crate::print::{self, Column};
use crate::read::Reading;

/// Examples of findings and rejected rows that are kept; all are counted in the summary.
const KEPT: usize = 1_000;

const BY_QUEUE: [Column; 6] = [
    ("received", "received"),
    ("answered", "answered"),
    ("abandonment", "abandoned"),
    ("wait.mean", "mean wait"),
    ("answered_rate", "answered rate"),
    ("service_level", "service level"),
];

const BY_AGENT: [Column; 4] = [
    ("answered", "answered"),
    ("handled", "handled"),
    ("talk", "talk"),
    ("answer_rate", "offers answered"),
];

/// Reads the log, `-` for the standard input, and prints a report by queue and interval and one by
/// agent.
///
/// # Errors
/// What the file system says, what makes the log as a whole unreadable, or a count over 64 bits.
pub fn report(
    path: &Path,
    options: QueueLogOptions,
    plan: Plan,
    out: &mut impl Write,
) -> anyhow::Result<()> {
    let mut by_queue = plan.clone();
    if by_queue.by.is_empty() {
        by_queue.by = vec![Dimension::Queue, Dimension::Interval { grain: Grain::Day }];
    }
    let by_agent = Plan {
        by: vec![Dimension::Agent],
        ..plan
    };
    let mut tallies = [CallTally::new(by_queue)?, CallTally::new(by_agent)?];
    let reader = LogReader::queue_log(options, ReadOptions::default())?;
    let reading = read(path, reader, &mut tallies)?;
    for line in print::summary_lines(&reading, Language::English) {
        writeln!(out, "{line}")?;
    }
    let ReadSummary {
        rows_in_records,
        activities,
        rows_in_activities,
        events,
        ..
    } = reading.summary;
    writeln!(
        out,
        "  rows of contacts {rows_in_records}, of {activities} activities {rows_in_activities}, \
         kept as events {events}"
    )?;
    let [queues, agents] = &tallies;
    let plan = queues.plan();
    writeln!(out, "{}", print::policy_line(&plan.policy, plan.zone))?;
    writeln!(out, "{}", print::table(queues, &BY_QUEUE, Span::Any)?)?;
    writeln!(out, "{}", print::table(agents, &BY_AGENT, Span::Any)?)?;
    Ok(())
}

fn read(path: &Path, mut reader: LogReader, tallies: &mut [CallTally]) -> anyhow::Result<Reading> {
    let mut source: Box<dyn Read> = if path == Path::new("-") {
        Box::new(stdin().lock())
    } else {
        let file = File::open(path);
        Box::new(file.with_context(|| format!("cannot open {}", path.display()))?)
    };
    let mut buffer = vec![0_u8; 1 << 18];
    let mut reading = Reading {
        summary: ReadSummary::default(),
        findings: vec![],
        rejected: vec![],
        without_outcome: vec![],
    };
    let mut failed = Ok(());
    let mut take = |item| match item {
        Item::Record(record) if failed.is_ok() => {
            failed = tallies.iter_mut().try_for_each(|tally| tally.push(&record));
        }
        Item::Rejected(row) if reading.rejected.len() < KEPT => reading.rejected.push(row),
        Item::Finding(finding) if reading.findings.len() < KEPT => reading.findings.push(finding),
        _ => {}
    };
    loop {
        let count = source
            .read(&mut buffer)
            .with_context(|| format!("cannot read {}", path.display()))?;
        let Some(bytes) = buffer.get(..count).filter(|bytes| !bytes.is_empty()) else {
            break;
        };
        reader.push(bytes, &mut take)?;
    }
    let summary = reader.finish(&mut take)?;
    failed?;
    reading.summary = summary;
    Ok(reading)
}
