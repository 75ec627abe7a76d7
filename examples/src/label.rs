//! The names of intervals in a table: each is another one.

use chrono::TimeDelta;
use talktime::base::{Instant, Zone};
use talktime::kpi::Grain;

/// Says in what the intervals of a table lie.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Span {
    /// In any time: the label has the date.
    Any,
    /// In one day of the zone, which the text around the table names: the time of day is enough.
    OneDay,
}

/// No clock was put back by more than this; a day that a zone lived twice is older than telephones.
const FOLD_MINUTES_MAX: i64 = 180;

/// Every change of a clock is a multiple of this since telephones are counted.
const FOLD_STEP_MINUTES: i64 = 15;

/// Names the interval that begins at `from` by the zone's clock.
///
/// Where the clock shows the same time twice, because it is put back, the offset from UTC tells the
/// two apart.
pub fn interval_label(from: Instant, zone: Zone, grain: Grain, span: Span) -> String {
    let pattern = match (grain, span) {
        (Grain::Day | Grain::Week | Grain::Month, _) => return zone.local_text(from, "%Y-%m-%d"),
        (_, Span::Any) => "%Y-%m-%d %H:%M",
        (_, Span::OneDay) => "%H:%M",
    };
    if shown_twice(from, zone) {
        zone.local_text(from, &format!("{pattern} %:z"))
    } else {
        zone.local_text(from, pattern)
    }
}

fn shown_twice(at: Instant, zone: Zone) -> bool {
    let shown = |at| zone.local_text(at, "%Y-%m-%d %H:%M");
    let steps = FOLD_MINUTES_MAX / FOLD_STEP_MINUTES;
    (-steps..=steps)
        .filter(|step| *step != 0)
        .filter_map(|step| at.checked_add_signed(TimeDelta::minutes(step * FOLD_STEP_MINUTES)))
        .any(|other| shown(other) == shown(at))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn label(at: &str, zone: &str, grain: Grain, span: Span) -> String {
        interval_label(at.parse().unwrap(), Zone::new(zone).unwrap(), grain, span)
    }

    #[test]
    fn the_same_hour_of_two_days_has_two_labels() {
        let half = |at| label(at, "Asia/Kolkata", Grain::HalfHour, Span::Any);
        assert_eq!(half("2026-03-02T03:30:00Z"), "2026-03-02 09:00");
        assert_eq!(half("2026-03-09T03:30:00Z"), "2026-03-09 09:00");
    }

    #[test]
    fn the_hour_that_a_clock_shows_twice_has_its_offset() {
        // Berlin put its clock back from 03:00 to 02:00 on 25 October 2026, at 01:00 UTC.
        let hour = |at, span| label(at, "Europe/Berlin", Grain::Hour, span);
        assert_eq!(hour("2026-10-24T23:00:00Z", Span::Any), "2026-10-25 01:00");
        assert_eq!(
            hour("2026-10-25T00:00:00Z", Span::Any),
            "2026-10-25 02:00 +02:00"
        );
        assert_eq!(
            hour("2026-10-25T01:00:00Z", Span::Any),
            "2026-10-25 02:00 +01:00"
        );
        assert_eq!(hour("2026-10-25T01:00:00Z", Span::OneDay), "02:00 +01:00");
        assert_eq!(hour("2026-10-25T02:00:00Z", Span::Any), "2026-10-25 03:00");
        // Lord Howe Island moves by half an hour: back from 02:00 to 01:30 on 5 April 2026.
        let quarter = |at| label(at, "Australia/Lord_Howe", Grain::QuarterHour, Span::OneDay);
        assert_eq!(quarter("2026-04-04T14:30:00Z"), "01:30 +11:00");
        assert_eq!(quarter("2026-04-04T15:00:00Z"), "01:30 +10:30");
    }

    #[test]
    fn a_day_of_one_table_needs_the_time_only_and_long_intervals_the_date_only() {
        let at = "2026-03-01T18:30:00Z";
        assert_eq!(
            label(at, "Asia/Kolkata", Grain::QuarterHour, Span::OneDay),
            "00:00"
        );
        for grain in [Grain::Day, Grain::Week, Grain::Month] {
            assert_eq!(label(at, "Asia/Kolkata", grain, Span::OneDay), "2026-03-02");
        }
    }
}
