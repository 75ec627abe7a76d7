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
    /// Adds three lines as a broken program would write them: one that comes twice, one that ends
    /// before it begins, one cut off.
    #[arg(long)]
    dirt: bool,
}

fn main() -> anyhow::Result<()> {
    let Arguments { seed, days, dirt } = Arguments::parse();
    let mut out = BufWriter::new(stdout().lock());
    talktime_examples::log::write_log(&mut out, seed, days, dirt)?;
    out.flush()?;
    Ok(())
}
