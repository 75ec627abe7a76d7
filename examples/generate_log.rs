//! Writes a made-up log as JSON lines or as an Asterisk queue log:
//! `cargo run --release --example generate_log -- --seed 7 --days 1`.

use std::io::{BufWriter, Write, stdout};

use clap::{Parser, ValueEnum};

/// Writes a made-up call log of a small centre as JSON lines, a contact a line, or a queue log of a
/// large one.
#[derive(Debug, Parser)]
struct Arguments {
    /// The same seed gives the same log.
    #[arg(long, default_value_t = 7)]
    seed: u64,
    /// How many days, from 2 March 2026 on.
    #[arg(long, default_value_t = 1)]
    days: u32,
    /// What to write.
    #[arg(long, value_enum, default_value_t = Format::JsonLines)]
    format: Format,
    /// Adds three lines as a broken program would write them: one that comes twice, one that ends
    /// before it begins, one cut off. Only JSON lines have them.
    #[arg(long)]
    dirt: bool,
}

#[derive(Clone, Copy, Debug, ValueEnum)]
enum Format {
    /// Our own schema, a contact a line.
    JsonLines,
    /// The queue log of Asterisk, some 13 MB a day.
    #[value(name = "queue_log")]
    QueueLog,
}

fn main() -> anyhow::Result<()> {
    let Arguments {
        seed,
        days,
        format,
        dirt,
    } = Arguments::parse();
    let mut out = BufWriter::with_capacity(1 << 18, stdout().lock());
    match format {
        Format::JsonLines => talktime_examples::log::write_log(&mut out, seed, days, dirt)?,
        Format::QueueLog => talktime_examples::queue_log::write_queue_log(&mut out, seed, days)?,
    }
    out.flush()?;
    Ok(())
}
