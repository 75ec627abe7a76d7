//! Reports on an Asterisk `queue_log` from a file or a pipe.

use std::io::Write;
use std::path::Path;

use talktime::base::Language;
use talktime::importer::{Item, LogReader, QueueLogOptions, ReadOptions, ReadSummary};
use talktime::kpi::{Attribution, CallTally, CentreTally, Dimension, Grain, Plan, Policy};

use crate::label::Span;
use crate::page::Collector;
use crate::print::{self, Column};
use crate::read::{Reading, read_items};

const BY_QUEUE: [Column; 6] = [
    ("received", "received"),
    ("answered", "answered"),
    ("abandonment", "abandoned"),
    ("wait.mean", "mean wait"),
    ("answered_rate", "answered rate"),
    ("service_level", "service level"),
];

const BY_AGENT: [Column; 8] = [
    ("answered", "answered"),
    ("handled", "handled"),
    ("time.handling", "handling"),
    ("talk", "mean talk"),
    ("time.logged_in", "logged in"),
    ("time.paused", "paused"),
    ("time.wrap_up", "wrap-up"),
    ("occupancy", "occupancy"),
];

/// Rejected rows that are kept; all are counted in the summary.
const REJECTED_KEPT: usize = 1_000;

/// Says what is wanted beside the report by queue.
#[derive(Debug)]
pub struct Wanted<'a> {
    /// A report by agent and interval, whose memory grows with the contacts.
    pub agents: bool,
    /// What takes the records for a page with pictures.
    pub pictures: Option<&'a mut Collector>,
}

/// Reads the log, `-` for the standard input, and prints a report by queue and interval and, where
/// wanted, one by agent; gives what there was to say about the log.
///
/// # Errors
/// What the file system says, what makes the log as a whole unreadable, or a count over 64 bits.
pub fn report(
    path: &Path,
    options: QueueLogOptions,
    plan: Plan,
    wanted: Wanted<'_>,
    out: &mut impl Write,
) -> anyhow::Result<Reading> {
    let Wanted {
        agents,
        mut pictures,
    } = wanted;
    let mut by_queue = plan.clone();
    // Of agents there is a table of their own.
    if by_queue.by.is_empty() {
        by_queue.by = vec![Dimension::Queue, Dimension::Interval { grain: Grain::Day }];
    }
    let mut queues = CallTally::new(by_queue)?;
    let mut agents = agents
        .then(|| CentreTally::new(by_agent(plan)))
        .transpose()?;
    let reader = LogReader::queue_log(options, ReadOptions::default())?;
    let reading = read_items(path, reader, REJECTED_KEPT, &mut |item| {
        match (item, &mut agents) {
            (Item::Record(record), Some(agents)) => agents.push_record(record)?,
            (Item::Activity(activity), Some(agents)) => agents.push_activity(activity)?,
            _ => {}
        }
        match item {
            Item::Record(record) => {
                if let Some(pictures) = &mut pictures {
                    pictures.push(record)?;
                }
                queues.push(record)
            }
            _ => Ok(()),
        }
    })?;
    for line in print::summary_lines(&reading, Language::English) {
        writeln!(out, "{line}")?;
    }
    let ReadSummary {
        rows_in_records,
        activities,
        rows_in_activities,
        events,
        ..
    } = &reading.summary;
    writeln!(
        out,
        "  rows of contacts {rows_in_records}, of {activities} activities {rows_in_activities}, \
         kept as events {events}"
    )?;
    let plan = queues.plan();
    writeln!(out, "{}", print::policy_line(&plan.policy, plan.zone))?;
    let groups = queues.group_reports();
    writeln!(out, "{}", print::table(plan, groups, &BY_QUEUE, Span::Any)?)?;
    if let Some(agents) = agents {
        let groups = agents.report().groups.into_iter();
        let table = print::table(agents.plan(), groups, &BY_AGENT, Span::Any)?;
        writeln!(out, "{table}")?;
    }
    Ok(reading)
}

/// Splits by agent and by the interval of the plan, or by day; times lie where they were spent.
fn by_agent(plan: Plan) -> Plan {
    let interval = |dimension: &Dimension| matches!(dimension, Dimension::Interval { .. });
    let grain = plan.by.iter().copied().find(interval);
    let day = Dimension::Interval { grain: Grain::Day };
    Plan {
        by: vec![Dimension::Agent, grain.unwrap_or(day)],
        policy: Policy {
            attribution: Attribution::Overlap,
            ..plan.policy
        },
        ..plan
    }
}
