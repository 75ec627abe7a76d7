//! When a zone's clock is put forward or back.

use chrono::{NaiveTime, TimeDelta, TimeZone};
use tz::timezone::TransitionRule;

use super::Zone;
use crate::base::{CalendarDate, ClockTime, Instant, Invalid};

impl Zone {
    /// Gives the first second in (from, until] from which on the clock is as far from UTC as it was not
    /// at `from`; none where it stays.
    ///
    /// A span of a day or less is meant: beyond the years that the database lists one by one, clocks are
    /// put forward and back by a rule, months apart, and only the two ends of the span are compared.
    pub(crate) fn change_within(self, from: i64, until: i64) -> Option<i64> {
        let rules = self.0?.rules.as_ref().as_ref();
        let offset = self.offset(from);
        let all = rules.transitions();
        let first = all.partition_point(|change| change.unix_leap_time() <= from);
        let listed = all.iter().skip(first).map(|change| change.unix_leap_time());
        let within = listed.take_while(|at| *at <= until);
        if let Some(at) = within.into_iter().find(|at| self.offset(*at) != offset) {
            return Some(at);
        }
        let ruled = matches!(rules.extra_rule(), Some(TransitionRule::Alternate(_)));
        if !ruled || self.offset(until) == offset {
            return None;
        }
        let (mut before, mut after) = (from, until);
        loop {
            let half = after.saturating_sub(before) / 2;
            if half == 0 {
                return Some(after);
            }
            let middle = before.saturating_add(half);
            if self.offset(middle) == offset {
                before = middle;
            } else {
                after = middle;
            }
        }
    }

    /// Gives the day that the zone's calendar shows at a second, counted from 1970.
    pub(crate) fn day_at(self, at: i64) -> i64 {
        at.saturating_add(self.offset(at)).div_euclid(24 * 3600)
    }

    /// Gives the first second at which the zone's calendar shows a day or a later one; the day is counted
    /// from 1970.
    ///
    /// It walks from change to change, so a midnight that the clock skipped, showed twice or never showed
    /// needs no case of its own.
    pub(crate) fn start_of_day(self, day: i64) -> Option<i64> {
        let midnight = day.checked_mul(24 * 3600)?;
        let mut at = midnight.checked_sub(super::FARTHEST_OFFSET)?;
        loop {
            let reached = midnight.checked_sub(self.offset(at))?;
            if reached <= at {
                return Some(at);
            }
            match self.change_within(at, reached) {
                Some(change) => at = change,
                None => return Some(reached),
            }
        }
    }

    /// Gives the instant at which the zone's clock shows a time of a day; of two, the first.
    ///
    /// `24:00` is the end of the day.
    ///
    /// # Errors
    /// `base.zone.time_skipped` where the clock is put forward over that time, `base.instant.out_of_range`
    /// beyond the calendar.
    ///
    /// ```
    /// use talktime::base::{ClockTime, Zone};
    /// let berlin = Zone::new("Europe/Berlin")?;
    /// let half_past_two = ClockTime::new("02:30")?;
    /// let at = berlin.at_local("2026-03-28".parse().unwrap(), &half_past_two)?;
    /// assert_eq!(at.to_rfc3339(), "2026-03-28T01:30:00+00:00");
    /// // The clocks went forward from two to three.
    /// let error = berlin.at_local("2026-03-29".parse().unwrap(), &half_past_two).unwrap_err();
    /// assert_eq!(error.code.as_str(), "base.zone.time_skipped");
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn at_local(&self, date: CalendarDate, time: &ClockTime) -> Result<Instant, Invalid> {
        let minutes = TimeDelta::minutes(time.minute().into());
        let local = date.and_time(NaiveTime::MIN).checked_add_signed(minutes);
        let local = local.ok_or(Invalid::plain("base.instant.out_of_range", ""))?;
        let found = self.clock().from_local_datetime(&local).earliest();
        let skipped = Invalid::plain("base.zone.time_skipped", "");
        found.map(|at| at.to_utc()).ok_or(skipped)
    }
}
