//! Writes a made-up log as JSON lines: `cargo run --release --example generate_log -- --seed 7 --days 1`.

use std::io::{BufWriter, Write, stdout};

use clap::Parser;

/// Writes a made-up call log of a small centre as JSON lines, a contact a line.
#[derive(Debug, Parser)]
struct Arguments {
    /// The same seed gives the same log.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// How many days, from 2 March 2026 on.
    #[arg(long, default_value_t = 1)]
    days: u32,
    /// Adds three lines as a broken program would write them: one cut off, one that ends before it
    /// begins, one that comes twice.
    #[arg(long)]
    dirt: bool,
}

fn main() -> anyhow::Result<()> {
    let arguments = Arguments::parse();
    // 08:00 in Kolkata.
    let first = "2026-03-02T02:30:00Z".parse::<talktime::base::Instant>()?;
    let mut out = BufWriter::new(stdout().lock());
    for number in 0..arguments.days {
        let opening = first + chrono::TimeDelta::days(i64::from(number));
        for record in talktime_examples::day::day(arguments.seed, u64::from(number), opening)? {
            serde_json::to_writer(&mut out, record.parts())?;
            out.write_all(b"\n")?;
        }
    }
    if arguments.dirt {
        let mut records = talktime_examples::day::day(arguments.seed, 0, first)?.into_iter();
        if let Some(repeated) = records.next() {
            serde_json::to_writer(&mut out, repeated.parts())?;
            out.write_all(b"\n")?;
        }
        if let Some(mut reversed) = records.next().map(|record| record.into_parts()) {
            reversed.ended = Some(reversed.started - chrono::TimeDelta::hours(1));
            serde_json::to_writer(&mut out, &reversed)?;
            out.write_all(b"\n")?;
        }
        if let Some(cut) = records.next() {
            let text = serde_json::to_string(cut.parts())?;
            out.write_all(text.as_bytes().split_at(60).0)?;
            out.write_all(b"\n")?;
        }
    }
    out.flush()?;
    Ok(())
}
