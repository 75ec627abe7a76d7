//! The grid of intervals into which a zone's clock and calendar cut the time line.
#![deny(clippy::arithmetic_side_effects)]

use std::time::Duration;

use chrono::{DateTime, Datelike, Days, Months, NaiveDate};
use serde::{Deserialize, Serialize};

use super::errors::{Invalid, NamedFact};
use super::time::{Instant, Period, days_of_date, duration_ms, elapsed};
use super::zone::Zone;

/// Says how long the intervals of a report are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Grain {
    /// 15 minutes.
    QuarterHour,
    /// 30 minutes.
    HalfHour,
    /// 60 minutes.
    Hour,
    /// A day of the zone, of 23, 24 or 25 hours, or what its clock changes make it.
    Day,
    /// A week of the zone, from Monday.
    Week,
    /// A month of the zone.
    Month,
}

impl Grain {
    /// Every grain, the shortest first.
    pub const ALL: [Self; 6] = [
        Self::QuarterHour,
        Self::HalfHour,
        Self::Hour,
        Self::Day,
        Self::Week,
        Self::Month,
    ];
}

/// The most parts into which one period is split.
const PARTS_MAX: usize = 100_000;

/// The step, in seconds, in which a clock change is looked for: no zone changed there and back
/// within it.
const CHANGE_STEP: i64 = 3 * 3600;

/// Cuts the time line into half-open intervals that touch each other and leave nothing out.
///
/// Intervals of 15, 30 and 60 minutes are cut where the zone's clock shows a multiple of their
/// length, and at a clock change that falls between; so an interval can be shorter than its name,
/// never longer. A day runs from the first instant of a local date to the first instant of the next
/// one that exists: 23, 24 or 25 hours, and a date that a zone skipped has no day. A week runs from
/// Monday, a month from its first day.
///
/// ```
/// use talktime::base::{Grain, Grid, Zone};
/// let grid = Grid::new(Zone::new("Europe/Berlin")?, Grain::Day);
/// // The clocks went forward on this day.
/// let day = grid.interval_of("2026-03-29T12:00:00Z".parse().unwrap())?;
/// assert_eq!(day.length().as_secs(), 23 * 3600);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Grid {
    zone: Zone,
    grain: Grain,
}

/// Holds the part of a period that lies in one interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Share {
    /// The whole interval.
    pub interval: Period,
    /// How long the period lies in it.
    #[serde(rename = "duration_ms", with = "duration_ms")]
    pub duration: Duration,
}

impl Grid {
    /// Makes the grid of a zone.
    pub const fn new(zone: Zone, grain: Grain) -> Self {
        Self { zone, grain }
    }

    /// Gives the zone in whose clock the intervals are cut.
    pub const fn zone(&self) -> Zone {
        self.zone
    }

    /// Gives the length of the intervals.
    pub const fn grain(&self) -> Grain {
        self.grain
    }

    /// Gives a cursor that remembers the last interval, for many instants in about their order.
    pub const fn cursor(self) -> GridCursor {
        GridCursor {
            grid: self,
            last: None,
        }
    }

    /// Gives the interval in which an instant lies.
    ///
    /// # Errors
    /// `base.grid.out_of_range` where the interval leaves the calendar, which ends about 262,000
    /// years before and after the year 0.
    pub fn interval_of(&self, at: Instant) -> Result<Period, Invalid> {
        let second = at.timestamp();
        let found = match self.grain {
            Grain::QuarterHour => self.by_clock(second, 900),
            Grain::HalfHour => self.by_clock(second, 1800),
            Grain::Hour => self.by_clock(second, 3600),
            Grain::Day | Grain::Week | Grain::Month => self.by_calendar(second),
        };
        let ends = found.and_then(|(from, until)| Some((instant(from)?, instant(until)?)));
        match ends {
            Some((from, until)) => Period::new(from, until),
            None => Err(Invalid::plain("base.grid.out_of_range", "")
                .with(NamedFact::instant("instant", at))),
        }
    }

    /// Splits a period into its parts in the intervals, in their order; their lengths add up to the
    /// length of the period exactly.
    ///
    /// # Errors
    /// `base.grid.out_of_range` where an interval leaves the calendar, `base.grid.too_many_parts`
    /// where the period lies in more than 100,000 intervals.
    ///
    /// ```
    /// use talktime::base::{Grain, Grid, Period, Zone};
    /// let at = |text: &str| text.parse().unwrap();
    /// let talk = Period::new(at("2026-03-02T09:16:00Z"), at("2026-03-02T09:32:00Z"))?;
    /// let shares = Grid::new(Zone::UTC, Grain::HalfHour).split(talk)?;
    /// let minutes: Vec<_> = shares.iter().map(|share| share.duration.as_secs() / 60).collect();
    /// assert_eq!(minutes, [14, 2]);
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn split(&self, period: Period) -> Result<Vec<Share>, Invalid> {
        let mut shares = Vec::new();
        let mut from = period.from();
        while from < period.until() {
            if shares.len() == PARTS_MAX {
                return Err(Invalid::plain("base.grid.too_many_parts", "")
                    .with(NamedFact::count("limit", PARTS_MAX as u64)));
            }
            let interval = self.interval_of(from)?;
            let until = interval.until().min(period.until());
            shares.push(Share {
                interval,
                duration: elapsed(from, until),
            });
            from = until;
        }
        Ok(shares)
    }

    /// An interval cut by the clock: `step` divides the day, so it counts from local midnight.
    fn by_clock(&self, at: i64, step: i64) -> Option<(i64, i64)> {
        let offset = self.offset(at)?;
        let past = at.checked_add(offset)?.checked_rem_euclid(step)?;
        let start = at.checked_sub(past)?;
        let end = start.checked_add(step)?;
        let from = if self.offset(start)? == offset {
            start
        } else {
            self.change_between(start, at, offset)?
        };
        let until = self.first_change(at, end)?.unwrap_or(end);
        Some((from, until))
    }

    /// An interval cut by the calendar: from the start of a date to the start of a later one.
    fn by_calendar(&self, at: i64) -> Option<(i64, i64)> {
        let local = at.checked_add(self.offset(at)?)?;
        let mut date = self.first_date(instant(local)?.date_naive())?;
        let mut from = self.zone.start_of_day(days_of_date(date))?;
        loop {
            date = self.next_date(date)?;
            let until = self.zone.start_of_day(days_of_date(date))?;
            // Where the clock was put back over midnight, the next date had begun before.
            if at < until {
                return Some((from, until));
            }
            from = until;
        }
    }

    fn first_date(&self, date: NaiveDate) -> Option<NaiveDate> {
        match self.grain {
            Grain::Week => {
                let days = u64::from(date.weekday().num_days_from_monday());
                date.checked_sub_days(Days::new(days))
            }
            Grain::Month => date.with_day(1),
            _ => Some(date),
        }
    }

    fn next_date(&self, date: NaiveDate) -> Option<NaiveDate> {
        match self.grain {
            Grain::Week => date.checked_add_days(Days::new(7)),
            Grain::Month => date.checked_add_months(Months::new(1)),
            _ => date.succ_opt(),
        }
    }

    /// The first second in (from, until] at which the offset is not that of `from`.
    fn first_change(&self, from: i64, until: i64) -> Option<Option<i64>> {
        let offset = self.offset(from)?;
        let mut low = from;
        while low < until {
            let high = low.checked_add(CHANGE_STEP)?.min(until);
            let other = self.offset(high)?;
            if other != offset {
                return self.change_between(low, high, other).map(Some);
            }
            low = high;
        }
        Some(None)
    }

    /// The second in (low, high] from which on the offset is that of `high`; at `low` it differs.
    fn change_between(&self, mut low: i64, mut high: i64, at_high: i64) -> Option<i64> {
        loop {
            let half = high.checked_sub(low)?.checked_div(2)?;
            if half == 0 {
                return Some(high);
            }
            let middle = low.checked_add(half)?;
            if self.offset(middle)? == at_high {
                high = middle;
            } else {
                low = middle;
            }
        }
    }

    /// The seconds by which the zone's clock is ahead of UTC.
    fn offset(&self, at: i64) -> Option<i64> {
        instant(at)?;
        Some(self.zone.offset(at))
    }
}

fn instant(second: i64) -> Option<Instant> {
    DateTime::from_timestamp(second, 0)
}

/// Finds intervals for many instants and remembers the last one found.
///
/// Records come in about their order, so most instants lie in the interval of the one before.
///
/// ```
/// use talktime::base::{Grain, Grid, Zone};
/// let mut cursor = Grid::new(Zone::UTC, Grain::Hour).cursor();
/// let first = cursor.interval_of("2026-03-02T09:10:00Z".parse().unwrap())?;
/// let second = cursor.interval_of("2026-03-02T09:50:00Z".parse().unwrap())?;
/// assert_eq!(first, second);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug)]
pub struct GridCursor {
    grid: Grid,
    last: Option<Period>,
}

impl GridCursor {
    /// Gives the grid.
    pub const fn grid(&self) -> Grid {
        self.grid
    }

    /// Gives the interval in which an instant lies.
    ///
    /// # Errors
    /// `base.grid.out_of_range` as [`Grid::interval_of`].
    pub fn interval_of(&mut self, at: Instant) -> Result<Period, Invalid> {
        if let Some(last) = self.last
            && last.contains(at)
        {
            return Ok(last);
        }
        let found = self.grid.interval_of(at)?;
        self.last = Some(found);
        Ok(found)
    }
}

#[cfg(test)]
mod tests;
