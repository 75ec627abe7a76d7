//! The instants of one row, read in their order before anything else.

use super::cells::{Row, RowError};
use super::local::{LocalClock, Midnight, Resolved};
use super::mapping::Rules;
use super::times::{DateCache, Read, days_of};
use crate::base::{Instant, Zone};

const DAY_MS: i64 = 86_400_000;

/// Is something that was settled by the mapping's policy and should be told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Settled {
    pub(super) slot: usize,
    pub(super) code: &'static str,
    pub(super) at: Instant,
}

/// Reads the columns with instants.
#[derive(Debug)]
pub(super) struct Instants {
    clock: LocalClock,
    pub(super) dates: DateCache,
    by_slot: Vec<Option<Instant>>,
    pub(super) settled: Vec<Settled>,
}

impl Instants {
    pub(super) fn new(rules: &Rules) -> Self {
        Self {
            clock: LocalClock::new(rules.zone.unwrap_or(Zone::UTC), rules.ambiguous, rules.gap),
            dates: DateCache::default(),
            by_slot: vec![None; rules.columns.len()],
            settled: Vec::new(),
        }
    }

    /// Gives the instant of a slot in the row that was read last.
    pub(super) fn get(&self, slot: usize) -> Option<Instant> {
        self.by_slot.get(slot).copied().flatten()
    }

    /// Reads the instants of a row.
    pub(super) fn read(&mut self, rules: &Rules, row: &Row<'_>) -> Result<(), RowError> {
        self.settled.clear();
        let midnight_ms = match &rules.date {
            None => None,
            Some((slot, pattern)) => match row.get(*slot) {
                None => None,
                Some(text) => Some(
                    pattern
                        .read(text)
                        .and_then(|(date, _)| days_of(date))
                        .and_then(|days| days.checked_mul(DAY_MS))
                        .ok_or_else(|| in_slot("importer.row.date_malformed", *slot))?,
                ),
            },
        };
        let mut midnight = Midnight::default();
        for (slot, format) in &rules.times {
            let at = match row.get(*slot) {
                None => None,
                Some(text) => {
                    let read = format
                        .read(text, &mut self.dates)
                        .ok_or_else(|| in_slot("importer.row.time_malformed", *slot))?;
                    let local = match read {
                        Read::At(at) => Err(at),
                        Read::Local(ms) => Ok(ms),
                        Read::Clock(ms) => {
                            let day = midnight_ms
                                .ok_or_else(|| in_slot("importer.row.date_missing", *slot))?;
                            Ok(day.saturating_add(midnight.place(ms)))
                        }
                    };
                    Some(match local {
                        Err(at) => at,
                        Ok(ms) => self.resolve(ms, *slot)?,
                    })
                }
            };
            if let Some(place) = self.by_slot.get_mut(*slot) {
                *place = at;
            }
        }
        Ok(())
    }

    fn resolve(&mut self, local_ms: i64, slot: usize) -> Result<Instant, RowError> {
        let resolved = self.clock.resolve(local_ms).map_err(|mut error| {
            error.slot = Some(slot);
            error
        })?;
        let (at, code) = match resolved {
            Resolved::Exact(at) => return Ok(at),
            Resolved::Chosen(at) => (at, "importer.finding.time_ambiguous"),
            Resolved::Moved(at) => (at, "importer.finding.time_in_gap"),
        };
        self.settled.push(Settled { slot, code, at });
        Ok(at)
    }
}

fn in_slot(code: &'static str, slot: usize) -> RowError {
    RowError {
        slot: Some(slot),
        ..RowError::code(code)
    }
}
