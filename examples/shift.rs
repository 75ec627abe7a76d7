//! One working day of a small centre, as a senior reads it in the morning:
//! `cargo run --release --example shift`.
//!
//! The day is made up by `generate_log` and committed; everything printed is computed from it.

use std::io::{Write, stdout};
use std::path::{Path, PathBuf};

use clap::Parser;
use talktime::base::{Code, ContactId, Language, Zone, sentence};
use talktime::importer::{LogFormat, LogReader, ReadOptions};
use talktime::kpi::{CallTally, Dimension, Grain, GroupReport, Plan, Policy};
use talktime_examples::callers;
use talktime_examples::label::Span;
use talktime_examples::page::{About, Collector, write_page};
use talktime_examples::print::{self, Column};
use talktime_examples::read::read_with;
use talktime_examples::{applications, outbound};

const DESK: [Column; 8] = [
    ("offered", "offered"),
    ("answered", "answered"),
    ("abandonment", "abandoned"),
    ("service_level", "SL 20 s"),
    ("asa", "ASA"),
    ("wait_percentile.p90", "wait p90"),
    ("longest_wait", "longest"),
    ("aht", "AHT"),
];

const AGENT: [Column; 8] = [
    ("handled", "handled"),
    ("aht", "AHT"),
    ("talk", "talk"),
    ("hold.per_handled", "hold"),
    ("wrap_up", "wrap-up"),
    ("answer_rate", "answered"),
    ("transfer_rate", "passed on"),
    ("conversion", "conversion"),
];

/// Prints the report of one made-up day, with the customers who called.
#[derive(Debug, Parser)]
struct Arguments {
    /// Where to write the report as one page of HTML with pictures.
    #[arg(long, value_name = "FILE")]
    html: Option<PathBuf>,
}

const DAY: &str = "Monday, 2 March 2026";

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    let zone = Zone::new("Asia/Kolkata")?;
    let policy = Policy::default();
    let by = |by: Vec<Dimension>| {
        CallTally::new(Plan {
            by,
            zone,
            policy,
            ..Plan::default()
        })
    };
    let mut tallies = [
        by(vec![Dimension::Interval {
            grain: Grain::HalfHour,
        }])?,
        by(vec![Dimension::Queue])?,
        by(vec![Dimension::Agent])?,
    ];
    let log = Path::new(env!("CARGO_MANIFEST_DIR")).join("data/day.jsonl");
    let reader = LogReader::talktime(LogFormat::JsonLines, ReadOptions::default())?;
    let plan = Plan {
        by: vec![],
        zone,
        policy,
        ..Plan::default()
    };
    let mut collector = Collector::new(&plan, Grain::HalfHour)?;
    let mut without_outcome = Vec::new();
    let reading = read_with(&log, reader, &mut |record| {
        let parts = record.parts();
        if parts.outcome.is_none() && !parts.legs.is_empty() {
            without_outcome.push(parts.contact.clone());
        }
        collector.push(record)?;
        tallies.iter_mut().try_for_each(|tally| tally.push(record))
    })?;
    if let Some(file) = &arguments.html {
        let title = format!("Working day: {DAY}");
        write_page(file, &collector.page(About { title }, &reading)?)?;
    }
    let total = {
        let [_, queues, _] = &tallies;
        queues.total()
    };

    let mut out = stdout().lock();
    writeln!(out, "{DAY}\n")?;
    for line in print::summary_lines(&reading, Language::English) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "{}\n", print::policy_line(&policy, zone))?;
    headline(&mut out, &total, &policy)?;
    tables(&mut out, &tallies)?;
    mix(
        &mut out,
        "How contacts left the queues",
        &total,
        "queue_exits",
    )?;
    mix(&mut out, "Why customers refused", &total, "refusal_mix")?;
    callers::section(&mut out)?;
    outbound::section(&mut out)?;
    applications::section(&mut out)?;
    work_list(&mut out, &without_outcome)
}

/// The day by queue, by half hour and by agent.
fn tables(out: &mut impl Write, tallies: &[CallTally; 3]) -> anyhow::Result<()> {
    let [intervals, queues, agents] = tallies;
    writeln!(
        out,
        "By queue\n{}\n",
        print::table(queues.plan(), queues.group_reports(), &DESK, Span::OneDay)?
    )?;
    writeln!(
        out,
        "By half hour\n{}\n",
        print::table(
            intervals.plan(),
            intervals.group_reports(),
            &DESK,
            Span::OneDay
        )?
    )?;
    writeln!(
        out,
        "By agent\n{}\n",
        print::table(agents.plan(), agents.group_reports(), &AGENT, Span::OneDay)?
    )?;
    Ok(())
}

/// The day in two sentences.
fn headline(out: &mut impl Write, total: &GroupReport, policy: &Policy) -> anyhow::Result<()> {
    let value = |id: &str| Code::new(id).map(|id| total.value(&id));
    let share = |value: Option<f64>| {
        value.map_or("no".to_owned(), |value| format!("{:.1} %", value * 100.0))
    };
    writeln!(
        out,
        "Of {:.0} offered queue entries, {} were abandoned; of those answered or abandoned, {} were \
         answered within {} s. Of {:.0} calls dialled, {} reached somebody, and {} of those agreed.\n",
        value("offered")?.unwrap_or_default(),
        share(value("abandonment")?),
        share(value("service_level")?),
        policy.threshold.as_secs_f64(),
        value("dials")?.unwrap_or_default(),
        share(value("contact_rate")?),
        share(value("conversion")?),
    )?;
    Ok(())
}

fn mix(out: &mut impl Write, title: &str, total: &GroupReport, id: &str) -> anyhow::Result<()> {
    writeln!(out, "{title}")?;
    for figure in total.parts_of(&Code::new(id)?) {
        let Some(part) = figure.part.as_ref().filter(|_| figure.ratio.numerator > 0) else {
            continue;
        };
        let name = sentence(Language::English, part, &[]);
        writeln!(out, "  {:>5}  {name}", figure.ratio.numerator)?;
    }
    writeln!(out)?;
    Ok(())
}

/// The contacts that an agent handled and that have no outcome.
fn work_list(out: &mut impl Write, without_outcome: &[ContactId]) -> anyhow::Result<()> {
    writeln!(
        out,
        "To put in today: {} conversations have no outcome",
        without_outcome.len()
    )?;
    for contact in without_outcome {
        writeln!(out, "  {contact}")?;
    }
    Ok(())
}
