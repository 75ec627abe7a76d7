//! Reports on an Asterisk `queue_log` from a file or a pipe.

use std::fs::File;
use std::io::{BufWriter, Write};
use std::path::Path;

use talktime::base::Language;
use talktime::importer::{Item, LogReader, QueueLogOptions, ReadOptions, ReadSummary};
use talktime::kpi::{Attribution, CallTally, CentreTally, Dimension, Grain, Plan, Policy};

use crate::json;
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
    /// Where to write every figure and every rejected row as JSON.
    pub json: Option<File>,
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
        json,
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
    let kept = json.as_ref().map_or(REJECTED_KEPT, |_| usize::MAX);
    let reading = read_items(path, reader, kept, &mut |item| {
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
    if let Some(file) = json {
        let out = &mut BufWriter::new(file);
        json::write(out, &queues, agents.as_ref(), &reading)?;
    }
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

#[cfg(test)]
mod tests {
    use std::fs;

    use serde_json::Value;

    use super::*;

    /// Two calls: one answered after 12 s and talked for 60, one given up after 20 s; the agent is
    /// logged in for ten minutes. The last row is none.
    const LOG: &str = "\
1772442000|NONE|NONE|Agent/1001|AGENTLOGIN|SIP/1
1772442000|1772442000.7|sales|NONE|ENTERQUEUE||5550100|1
1772442012|1772442000.7|sales|Agent/1001|CONNECT|12|1772442009.8|3
1772442072|1772442000.7|sales|Agent/1001|COMPLETECALLER|12|60|1
1772442100|1772442100.9|sales|NONE|ENTERQUEUE||5550101|1
1772442120|1772442100.9|sales|NONE|ABANDON|1|1|20
1772442600|NONE|NONE|Agent/1001|AGENTLOGOFF|SIP/1|600
yesterday
";

    fn files(name: &str) -> (std::path::PathBuf, std::path::PathBuf) {
        let name = format!("talktime-{}-{name}", std::process::id());
        let log = std::env::temp_dir().join(name);
        fs::write(&log, LOG).unwrap();
        let json = log.with_extension("json");
        (log, json)
    }

    fn reported(name: &str, agents: bool) -> (String, Value) {
        let (log, path) = files(name);
        let wanted = Wanted {
            agents,
            pictures: None,
            json: Some(File::create(&path).unwrap()),
        };
        let mut out = Vec::new();
        let options = QueueLogOptions::default();
        report(&log, options, Plan::default(), wanted, &mut out).unwrap();
        let told = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        fs::remove_file(log).unwrap();
        fs::remove_file(path).unwrap();
        (String::from_utf8(out).unwrap(), told)
    }

    #[test]
    fn a_queue_log_is_told_as_tables_and_as_json() {
        let (text, told) = reported("with", true);
        assert!(text.contains("sales") && text.contains("1001"), "{text}");
        let calls = &told["figures"];
        assert_eq!(calls["received"]["numerator"], 2);
        assert_eq!(calls["answered"]["numerator"], 1);
        assert_eq!(calls["wait.mean"]["value"], 16.0);
        assert_eq!(told["groups"][0]["key"]["queue"], "sales");
        let agents = &told["agents"];
        // 60 of 600 seconds.
        assert_eq!(agents["figures"]["occupancy"]["value"], 0.1);
        // The call that was given up stands in a group without an agent.
        let groups = agents["groups"].as_array().unwrap();
        let named = |group: &&Value| group["key"]["agent"] != Value::Null;
        let logged_in = |group: &Value| group["figures"]["time.logged_in"]["value"].clone();
        let times: Vec<_> = groups.iter().filter(named).map(logged_in).collect();
        assert_eq!(times, [600.0]);
        assert_eq!(told["rejected"].as_array().unwrap().len(), 1);
        assert_eq!(told["summary"]["rejected"], 1);
    }

    #[test]
    fn without_agents_there_is_no_table_of_them() {
        let (text, told) = reported("without", false);
        assert!(!text.contains("occupancy"), "{text}");
        assert_eq!(told.get("agents"), None);
        assert_eq!(told["figures"]["received"]["numerator"], 2);
    }
}
