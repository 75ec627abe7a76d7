//! Turns local times into instants, over the changes of the clock and over midnight.

use chrono::{DateTime, MappedLocalTime, NaiveDateTime, Offset, TimeZone};
use serde::Deserialize;

use super::cells::RowError;
use crate::base::{Instant, Zone};

const DAY_MS: i64 = 86_400_000;
const HOUR_MS: i64 = 3_600_000;

/// Says what to do with a local time that stands twice at the end of summer time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Ambiguous {
    Earlier,
    Later,
    #[default]
    Reject,
}

/// Says what to do with a local time that is left out at the start of summer time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(super) enum Gap {
    Forward,
    #[default]
    Reject,
}

/// Is what a zone makes of a local time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Resolved {
    Exact(Instant),
    /// One of two instants, by the mapping's choice.
    Chosen(Instant),
    /// Moved forward out of a gap.
    Moved(Instant),
}

/// Turns local times into instants; remembers the last day on which the clock was not changed.
#[derive(Debug)]
pub(super) struct LocalClock {
    zone: Zone,
    ambiguous: Ambiguous,
    gap: Gap,
    steady: Option<(i64, i64)>,
}

impl LocalClock {
    pub(super) fn new(zone: Zone, ambiguous: Ambiguous, gap: Gap) -> Self {
        Self {
            zone,
            ambiguous,
            gap,
            steady: None,
        }
    }

    /// Resolves milliseconds of local time since 1970-01-01T00:00.
    pub(super) fn resolve(&mut self, local_ms: i64) -> Result<Resolved, RowError> {
        let day = local_ms.div_euclid(DAY_MS);
        if let Some((steady, offset_ms)) = self.steady
            && steady == day
        {
            return instant(local_ms.saturating_sub(offset_ms)).map(Resolved::Exact);
        }
        if let Some(offset_ms) = self.steady_offset(day) {
            self.steady = Some((day, offset_ms));
            return instant(local_ms.saturating_sub(offset_ms)).map(Resolved::Exact);
        }
        let local = naive(local_ms).ok_or(RowError::code("importer.row.time_malformed"))?;
        match self.zone.clock().from_local_datetime(&local) {
            MappedLocalTime::Single(at) => Ok(Resolved::Exact(at.to_utc())),
            MappedLocalTime::Ambiguous(first, second) => match self.ambiguous {
                Ambiguous::Earlier => Ok(Resolved::Chosen(first.min(second).to_utc())),
                Ambiguous::Later => Ok(Resolved::Chosen(first.max(second).to_utc())),
                Ambiguous::Reject => Err(RowError::code("importer.row.time_ambiguous")),
            },
            MappedLocalTime::None if self.gap == Gap::Forward => self.forward(local_ms),
            MappedLocalTime::None => Err(RowError::code("importer.row.time_in_gap")),
        }
    }

    /// Reads a time in a gap by the offset that held before it, so that it moves by the gap.
    fn forward(&self, local_ms: i64) -> Result<Resolved, RowError> {
        let before = naive(local_ms.saturating_sub(DAY_MS))
            .and_then(|local| self.zone.clock().from_local_datetime(&local).latest())
            .ok_or(RowError::code("importer.row.time_in_gap"))?;
        let offset_ms = i64::from(before.offset().fix().local_minus_utc()) * 1000;
        instant(local_ms.saturating_sub(offset_ms)).map(Resolved::Moved)
    }

    /// Gives the offset of a day in milliseconds; `None` where the clock is changed in it.
    ///
    /// No zone changes its clock there and back within an hour, so a look at each hour is enough.
    fn steady_offset(&self, day: i64) -> Option<i64> {
        let midnight = day.checked_mul(DAY_MS)?;
        let mut offset = None;
        for hour in 0..=24 {
            let local = naive(midnight.checked_add(hour * HOUR_MS)?)?;
            let at = self.zone.clock().from_local_datetime(&local).single()?;
            let here = at.offset().fix().local_minus_utc();
            if *offset.get_or_insert(here) != here {
                return None;
            }
        }
        offset.map(|seconds| i64::from(seconds) * 1000)
    }
}

fn naive(local_ms: i64) -> Option<NaiveDateTime> {
    DateTime::from_timestamp_millis(local_ms).map(|at| at.naive_utc())
}

fn instant(ms: i64) -> Result<Instant, RowError> {
    DateTime::from_timestamp_millis(ms).ok_or(RowError::code("importer.row.time_malformed"))
}

/// Puts the clock times of one row, which have no date, into their order.
///
/// A time more than 12 hours before the one before it belongs to the next day; a smaller step back
/// stays one. Once the day has passed, a time more than 12 hours behind is one that steps back over
/// midnight again.
#[derive(Debug, Default)]
pub(super) struct Midnight {
    day: i64,
    before: Option<i64>,
}

impl Midnight {
    /// Gives the milliseconds since the midnight at which the row's date begins.
    pub(super) fn place(&mut self, clock_ms: i64) -> i64 {
        if let Some(before) = self.before {
            let step = clock_ms.saturating_sub(before);
            if step < -12 * HOUR_MS {
                self.day = self.day.saturating_add(1);
            } else if step > 12 * HOUR_MS && self.day > 0 {
                self.day = self.day.saturating_sub(1);
            }
        }
        self.before = Some(clock_ms);
        self.day.saturating_mul(DAY_MS).saturating_add(clock_ms)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    fn local(text: &str) -> i64 {
        at(text).timestamp_millis()
    }

    #[test]
    fn settles_the_changes_of_the_clock_by_policy() {
        // Berlin 2025: forward on 30 March at 2:00, back on 26 October at 3:00.
        let berlin = Zone::new("Europe/Berlin").unwrap();
        let mut strict = LocalClock::new(berlin, Ambiguous::Reject, Gap::Reject);
        let mut later = LocalClock::new(berlin, Ambiguous::Later, Gap::Forward);
        let mut earlier = LocalClock::new(berlin, Ambiguous::Earlier, Gap::Forward);
        let usual = strict.resolve(local("2025-10-26T01:59:59Z")).unwrap();
        assert_eq!(usual, Resolved::Exact(at("2025-10-25T23:59:59Z")));
        let twice = local("2025-10-26T02:30:00Z");
        let code = |error: RowError| error.error.code.to_string();
        let ambiguous = strict.resolve(twice).map_err(code);
        assert_eq!(ambiguous, Err("importer.row.time_ambiguous".to_owned()));
        let first = Resolved::Chosen(at("2025-10-26T00:30:00Z"));
        assert_eq!(earlier.resolve(twice).unwrap(), first);
        let second = Resolved::Chosen(at("2025-10-26T01:30:00Z"));
        assert_eq!(later.resolve(twice).unwrap(), second);
        let never = local("2025-03-30T02:30:00Z");
        let gap = strict.resolve(never).map_err(code);
        assert_eq!(gap, Err("importer.row.time_in_gap".to_owned()));
        let moved = Resolved::Moved(at("2025-03-30T01:30:00Z"));
        assert_eq!(later.resolve(never).unwrap(), moved);
        // A day without a change, twice: from the zone and from memory.
        for _ in 0..2 {
            let summer = later.resolve(local("2025-07-01T12:00:00Z")).unwrap();
            assert_eq!(summer, Resolved::Exact(at("2025-07-01T10:00:00Z")));
        }
    }

    #[test]
    fn a_whole_day_can_be_passed_over() {
        // Samoa had no 30 December 2011.
        let apia = Zone::new("Pacific/Apia").unwrap();
        let mut clock = LocalClock::new(apia, Ambiguous::Reject, Gap::Forward);
        let moved = clock.resolve(local("2011-12-30T12:00:00Z")).unwrap();
        assert_eq!(moved, Resolved::Moved(at("2011-12-30T22:00:00Z")));
    }

    #[test]
    fn midnight_passes_and_small_steps_back_stay() {
        let mut midnight = Midnight::default();
        let hour = |number: i64| number * HOUR_MS;
        assert_eq!(midnight.place(hour(23)), hour(23));
        assert_eq!(midnight.place(hour(22)), hour(22));
        assert_eq!(midnight.place(hour(1)), hour(25));
        assert_eq!(midnight.place(hour(23)), hour(23));
        assert_eq!(midnight.place(hour(0)), hour(24));
        let mut early = Midnight::default();
        assert_eq!(early.place(hour(1)), hour(1));
        assert_eq!(early.place(hour(20)), hour(20));
    }
}
