//! Writes made-up days as an Asterisk `queue_log`, for measurements: as long as wanted, in order.

use std::cmp::Reverse;
use std::collections::BinaryHeap;
use std::io::Write;

use crate::random::Random;

/// 08:00 in UTC, on Monday, 2 March 2026.
const FIRST_OPENING: i64 = 1_772_438_400;

const DAY_SECONDS: i64 = 86_400;

/// Open for twelve hours; whoever waits then is served.
const OPEN_SECONDS: i64 = 43_200;

const QUEUES: [&str; 4] = ["sales", "service", "faults", "taxi"];

const AGENTS: u64 = 120;

/// A row that is to come: when, in which order, what.
type Pending = BinaryHeap<Reverse<(i64, u64, String)>>;

struct Writer<'a, W> {
    out: &'a mut W,
    random: Random,
    pending: Pending,
    made: u64,
}

/// Writes a queue log of some days, some 200,000 rows each; the same seed gives the same log.
///
/// # Errors
/// What `out` says.
pub fn write_queue_log(out: &mut impl Write, seed: u64, days: u32) -> std::io::Result<()> {
    let mut writer = Writer {
        out,
        random: Random::new(seed),
        pending: Pending::new(),
        made: 0,
    };
    writer.row(FIRST_OPENING - 60, "NONE|NONE|NONE|QUEUESTART|".to_owned());
    for day in 0..days {
        let opening = FIRST_OPENING.saturating_add(DAY_SECONDS.saturating_mul(i64::from(day)));
        writer.agents(opening);
        let mut at = opening;
        while at < opening.saturating_add(OPEN_SECONDS) {
            at = at.saturating_add(writer.random.between(0, 2));
            writer.until(at)?;
            writer.call(at);
        }
    }
    writer.until(i64::MAX)
}

impl<W: Write> Writer<'_, W> {
    fn row(&mut self, at: i64, text: String) {
        self.made = self.made.saturating_add(1);
        self.pending.push(Reverse((at, self.made, text)));
    }

    /// Writes what happened before an instant.
    fn until(&mut self, now: i64) -> std::io::Result<()> {
        while self
            .pending
            .peek()
            .is_some_and(|Reverse((at, ..))| *at < now)
        {
            if let Some(Reverse((at, _, text))) = self.pending.pop() {
                writeln!(self.out, "{at}|{text}")?;
            }
        }
        Ok(())
    }

    /// Logs everybody in and off, with a few pauses in between.
    fn agents(&mut self, opening: i64) {
        for agent in 0..AGENTS {
            let queue = queue_of(agent);
            let name = format!("PJSIP/{}", 1001 + agent);
            let begin = opening.saturating_add(self.random.between(0, 600));
            self.row(begin, format!("NONE|{queue}|{name}|ADDMEMBER|"));
            for hour in [2, 5, 8] {
                let reason =
                    self.random
                        .choose("", &[("lunch", 1), ("break", 1), ("training", 1)], 4);
                let from = begin + hour * 3600 + self.random.between(0, 1800);
                let until = from + self.random.between(60, 2400);
                self.row(from, format!("NONE|{queue}|{name}|PAUSE|{reason}"));
                self.row(until, format!("NONE|{queue}|{name}|UNPAUSE|"));
            }
            let end = opening + OPEN_SECONDS + self.random.between(0, 600);
            self.row(end, format!("NONE|{queue}|{name}|REMOVEMEMBER|"));
        }
    }

    fn call(&mut self, at: i64) {
        let number = self.made;
        let agent = self.random.below(AGENTS);
        let queue = queue_of(agent);
        let id = format!("{at}.{number}");
        let caller = 5_550_000 + self.random.below(10_000);
        self.row(at, format!("{id}|{queue}|NONE|ENTERQUEUE||{caller}|1"));
        let wait = self.random.exponential(18).min(240);
        let left = at + wait;
        match self.random.below(100) {
            0..10 => return self.row(left, format!("{id}|{queue}|NONE|ABANDON|1|1|{wait}")),
            10..13 => {
                return self.row(
                    left,
                    format!("{id}|{queue}|NONE|EXITWITHTIMEOUT|1|1|{wait}"),
                );
            }
            13 => return self.row(left, format!("{id}|{queue}|NONE|EXITEMPTY|1|1|{wait}")),
            14 => return self.row(left, format!("{id}|{queue}|NONE|EXITWITHKEY|5|1|1|{wait}")),
            _ => {}
        }
        let ring = self.random.between(1, 9).min(wait);
        for missed in 0..self.random.below(4) {
            let other = 1001 + (agent + 4 * (missed + 1)) % AGENTS;
            let ms = 1000 * ring;
            self.row(
                left,
                format!("{id}|{queue}|PJSIP/{other}|RINGNOANSWER|{ms}"),
            );
        }
        let name = format!("PJSIP/{}", 1001 + agent);
        self.row(
            left,
            format!("{id}|{queue}|{name}|CONNECT|{wait}|{left}.{number}|{ring}"),
        );
        let talk = 20 + self.random.exponential(200).min(3_000);
        let end = match self.random.below(20) {
            0 => format!("BLINDTRANSFER|800|internal|{wait}|{talk}|1"),
            1 => format!("ATTENDEDTRANSFER|LINK|{name}-1|{name}-2|{wait}|{talk}|1"),
            2..10 => format!("COMPLETEAGENT|{wait}|{talk}|1"),
            _ => format!("COMPLETECALLER|{wait}|{talk}|1"),
        };
        self.row(left + talk, format!("{id}|{queue}|{name}|{end}"));
    }
}

fn queue_of(agent: u64) -> &'static str {
    QUEUES
        .get(agent as usize % QUEUES.len())
        .copied()
        .unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use talktime::importer::{LogReader, QueueLogOptions, ReadOptions, read_log};

    fn day(seed: u64) -> Vec<u8> {
        let mut written = Vec::new();
        write_queue_log(&mut written, seed, 1).unwrap();
        written
    }

    #[test]
    fn a_seed_is_a_day_that_reads_without_a_finding() {
        assert_eq!(day(7), day(7));
        assert_ne!(day(7), day(8));
        let reader = LogReader::queue_log(QueueLogOptions::default(), ReadOptions::default());
        let log = read_log(reader.unwrap(), &day(7)).unwrap();
        assert!(log.findings.is_empty(), "{:?}", log.findings.first());
        assert!(log.rejected.is_empty());
        let text = String::from_utf8(day(7)).unwrap();
        let calls = text
            .lines()
            .filter(|row| row.contains("|ENTERQUEUE|"))
            .count();
        assert_eq!(log.records.len(), calls);
        // Logged in once, paused three times.
        assert_eq!(log.activities.len(), 120 * 4);
    }
}
