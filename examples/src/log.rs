//! Writes the made-up days as a log.

use std::io::Write;

use anyhow::Context;
use chrono::TimeDelta;
use talktime::base::Instant;
use talktime::call::RecordParts;

use crate::day::day;

/// 08:00 in Kolkata, on Monday, 2 March 2026.
const FIRST_OPENING: &str = "2026-03-02T02:30:00Z";

/// How much of a line a broken program wrote before it stopped.
const CUT_BYTES: usize = 60;

/// Writes a made-up call log as JSON lines, a contact a line; the same seed gives the same log.
///
/// `dirt` adds three lines as a broken program would write them: one that comes twice, one that
/// ends before it begins, one cut off.
///
/// # Errors
/// What `out` says.
pub fn write_log(out: &mut impl Write, seed: u64, days: u32, dirt: bool) -> anyhow::Result<()> {
    let first = FIRST_OPENING.parse::<Instant>()?;
    for number in 0..days {
        let opening = first + TimeDelta::days(i64::from(number));
        for record in day(seed, u64::from(number), opening)? {
            out.write_all(&line(record.parts())?)?;
        }
    }
    if dirt {
        write_dirt(out, seed, first)?;
    }
    Ok(())
}

fn write_dirt(out: &mut impl Write, seed: u64, first: Instant) -> anyhow::Result<()> {
    let mut records = day(seed, 0, first)?.into_iter();
    let mut next = || records.next().context("the day has too few contacts");
    out.write_all(&line(next()?.parts())?)?;
    let mut reversed = next()?.into_parts();
    reversed.ended = Some(reversed.started - TimeDelta::hours(1));
    out.write_all(&line(&reversed)?)?;
    let whole = line(next()?.parts())?;
    out.write_all(whole.get(..CUT_BYTES).unwrap_or(&whole))?;
    out.write_all(b"\n")?;
    Ok(())
}

fn line(parts: &RecordParts) -> anyhow::Result<Vec<u8>> {
    let mut line = serde_json::to_vec(parts)?;
    line.push(b'\n');
    Ok(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_committed_day_is_what_the_generator_writes() {
        let mut written = Vec::new();
        write_log(&mut written, 7, 1, true).unwrap();
        let written = String::from_utf8(written).unwrap();
        let committed = include_str!("../data/day.jsonl");
        let differs = written
            .lines()
            .zip(committed.lines())
            .position(|(new, old)| new != old);
        assert_eq!(
            differs, None,
            "write data/day.jsonl anew with generate_log --dirt"
        );
        assert_eq!(written.len(), committed.len());
    }

    #[test]
    fn another_seed_is_another_day() {
        let day = |seed| {
            let mut written = Vec::new();
            write_log(&mut written, seed, 1, false).unwrap();
            written
        };
        assert_eq!(day(8), day(8));
        assert_ne!(day(8), day(9));
    }
}
