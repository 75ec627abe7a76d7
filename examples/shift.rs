//! One working day of a small centre, as a senior reads it in the morning:
//! `cargo run --release --example shift`.
//!
//! The day is made up by `generate_log` and committed; everything printed is computed from it.

use std::io::{Write, stdout};
use std::path::Path;

use talktime::base::{Code, Language, Zone, sentence};
use talktime::importer::{LogFormat, LogReader, ReadOptions};
use talktime::kpi::{CallTally, Dimension, Grain, GroupReport, Plan, Policy};
use talktime_examples::label::Span;
use talktime_examples::print::{self, Column};
use talktime_examples::read::{Reading, read_into};

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

fn main() -> anyhow::Result<()> {
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
    let reading = read_into(&log, reader, &mut tallies)?;
    let [intervals, queues, agents] = &tallies;
    let total = queues.total();

    let mut out = stdout().lock();
    writeln!(out, "Monday, 2 March 2026\n")?;
    for line in print::summary_lines(&reading, Language::English) {
        writeln!(out, "{line}")?;
    }
    writeln!(out, "{}\n", print::policy_line(&policy, zone))?;
    headline(&mut out, &total, &policy)?;
    writeln!(
        out,
        "By queue\n{}\n",
        print::table(queues, &DESK, Span::OneDay)?
    )?;
    writeln!(
        out,
        "By half hour\n{}\n",
        print::table(intervals, &DESK, Span::OneDay)?
    )?;
    writeln!(
        out,
        "By agent\n{}\n",
        print::table(agents, &AGENT, Span::OneDay)?
    )?;
    mix(
        &mut out,
        "How contacts left the queues",
        &total,
        "queue_exits",
    )?;
    mix(&mut out, "Why customers refused", &total, "refusal_mix")?;
    work_list(&mut out, &reading)
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

fn work_list(out: &mut impl Write, reading: &Reading) -> anyhow::Result<()> {
    writeln!(
        out,
        "To put in today: {} conversations have no outcome",
        reading.without_outcome.len()
    )?;
    for contact in &reading.without_outcome {
        writeln!(out, "  {contact}")?;
    }
    Ok(())
}
