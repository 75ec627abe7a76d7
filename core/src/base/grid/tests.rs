//! Intervals at the clock changes that people met.

use super::*;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn second_before(text: &str) -> Instant {
    at(text)
        .checked_sub_signed(chrono::TimeDelta::seconds(1))
        .unwrap()
}

fn interval(zone: &str, grain: Grain, instant: &str) -> (String, String) {
    let grid = Grid::new(Zone::new(zone).unwrap(), grain);
    let found = grid.interval_of(at(instant)).unwrap();
    let text = |at: Instant| at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true);
    (text(found.from()), text(found.until()))
}

/// Checks an interval from its first instant, from its last second, and that the next one
/// follows.
#[track_caller]
fn is(zone: &str, grain: Grain, from: &str, until: &str) {
    let whole = (from.to_owned(), until.to_owned());
    assert_eq!(interval(zone, grain, from), whole);
    let last = second_before(until);
    assert_eq!(interval(zone, grain, &last.to_rfc3339()), whole);
    assert_eq!(interval(zone, grain, until).0, until);
    let before = second_before(from);
    assert_eq!(interval(zone, grain, &before.to_rfc3339()).1, from);
}

#[test]
fn a_half_hour_of_a_zone_of_quarter_hours() {
    // Nepal is 5:45 ahead: 09:30 there is 03:45 UTC.
    is(
        "Asia/Kathmandu",
        Grain::HalfHour,
        "2026-03-02T03:45:00Z",
        "2026-03-02T04:15:00Z",
    );
    is(
        "Asia/Kathmandu",
        Grain::Hour,
        "2026-03-02T03:15:00Z",
        "2026-03-02T04:15:00Z",
    );
    is(
        "Asia/Kathmandu",
        Grain::QuarterHour,
        "2026-03-02T03:45:00Z",
        "2026-03-02T04:00:00Z",
    );
}

#[test]
fn a_change_of_half_an_hour_cuts_the_hour() {
    // Lord Howe: on 2026-04-05 at 02:00 (+11) back to 01:30 (+10:30).
    let zone = "Australia/Lord_Howe";
    is(
        zone,
        Grain::Hour,
        "2026-04-04T14:00:00Z",
        "2026-04-04T15:00:00Z",
    );
    is(
        zone,
        Grain::Hour,
        "2026-04-04T15:00:00Z",
        "2026-04-04T15:30:00Z",
    );
    is(
        zone,
        Grain::Hour,
        "2026-04-04T15:30:00Z",
        "2026-04-04T16:30:00Z",
    );
    is(
        zone,
        Grain::Day,
        "2026-04-04T13:00:00Z",
        "2026-04-05T13:30:00Z",
    );
}

#[test]
fn a_local_mean_time_of_odd_seconds_cuts_short() {
    // Calcutta: 1854-06-28 00:00 (+5:53:28) became 5:53:20; 1906-01-01 00:00 (+5:21:10) 5:30.
    is(
        "Asia/Kolkata",
        Grain::Hour,
        "1854-06-27T18:06:32Z",
        "1854-06-27T18:06:40Z",
    );
    is(
        "Asia/Kolkata",
        Grain::Hour,
        "1905-12-31T18:38:50Z",
        "1905-12-31T19:30:00Z",
    );
}

#[test]
fn days_of_23_and_25_hours() {
    is(
        "Europe/Berlin",
        Grain::Day,
        "2026-03-28T23:00:00Z",
        "2026-03-29T22:00:00Z",
    );
    is(
        "Europe/Berlin",
        Grain::Day,
        "2026-10-24T22:00:00Z",
        "2026-10-25T23:00:00Z",
    );
    is(
        "America/Montreal",
        Grain::Day,
        "2020-11-01T04:00:00Z",
        "2020-11-02T05:00:00Z",
    );
}

#[test]
fn a_midnight_in_the_gap_begins_the_day_after_it() {
    // Beirut: 2024-03-31 00:00 (+2) became 01:00 (+3).
    is(
        "Asia/Beirut",
        Grain::Day,
        "2024-03-30T22:00:00Z",
        "2024-03-31T21:00:00Z",
    );
    // Sao Paulo: 2018-11-04 00:00 (-3) became 01:00 (-2).
    is(
        "America/Sao_Paulo",
        Grain::Day,
        "2018-11-04T03:00:00Z",
        "2018-11-05T02:00:00Z",
    );
}

#[test]
fn a_midnight_that_comes_twice_begins_the_day_at_its_first() {
    // St. John's: 2006-10-29 00:01 (-2:30) became 2006-10-28 23:01 (-3:30).
    let zone = "America/St_Johns";
    is(
        zone,
        Grain::Day,
        "2006-10-28T02:30:00Z",
        "2006-10-29T02:30:00Z",
    );
    is(
        zone,
        Grain::Day,
        "2006-10-29T02:30:00Z",
        "2006-10-30T03:30:00Z",
    );
    // 23:30 of the 28th, the second time, lies after the 29th had begun.
    assert_eq!(
        interval(zone, Grain::Day, "2006-10-29T03:00:00Z").0,
        "2006-10-29T02:30:00Z"
    );
    // Sao Paulo: 2018-02-18 00:00 (-2) became 2018-02-17 23:00 (-3): the 17th has 25 hours.
    is(
        "America/Sao_Paulo",
        Grain::Day,
        "2018-02-17T02:00:00Z",
        "2018-02-18T03:00:00Z",
    );
}

#[test]
fn a_skipped_date_has_no_day() {
    is(
        "Pacific/Apia",
        Grain::Day,
        "2011-12-29T10:00:00Z",
        "2011-12-30T10:00:00Z",
    );
    is(
        "Pacific/Apia",
        Grain::Day,
        "2011-12-30T10:00:00Z",
        "2011-12-31T10:00:00Z",
    );
    // The week from Monday the 26th has six days.
    is(
        "Pacific/Apia",
        Grain::Week,
        "2011-12-26T10:00:00Z",
        "2012-01-01T10:00:00Z",
    );
}

#[test]
fn weeks_from_monday_and_months() {
    is(
        "Asia/Kolkata",
        Grain::Week,
        "2026-03-01T18:30:00Z",
        "2026-03-08T18:30:00Z",
    );
    is(
        "Asia/Kolkata",
        Grain::Month,
        "2026-01-31T18:30:00Z",
        "2026-02-28T18:30:00Z",
    );
    is(
        "Europe/Berlin",
        Grain::Month,
        "2026-02-28T23:00:00Z",
        "2026-03-31T22:00:00Z",
    );
}

#[test]
fn the_end_of_the_calendar_is_an_error() {
    for edge in [Instant::MIN_UTC, Instant::MAX_UTC] {
        for grain in Grain::ALL {
            let error = Grid::new(Zone::UTC, grain).interval_of(edge);
            if let Err(error) = error {
                assert_eq!(error.code.as_str(), "base.grid.out_of_range");
            }
        }
    }
    let last = Grid::new(Zone::UTC, Grain::Day).interval_of(Instant::MAX_UTC);
    assert!(last.is_err());
}

#[test]
fn a_split_conserves_time() {
    let grid = Grid::new(Zone::new("Europe/Berlin").unwrap(), Grain::Hour);
    let period = Period::new(
        at("2026-10-24T23:59:59.250Z"),
        at("2026-10-25T02:00:00.001Z"),
    );
    let shares = grid.split(period.unwrap()).unwrap();
    let ms: Vec<_> = shares
        .iter()
        .map(|share| share.duration.as_millis())
        .collect();
    assert_eq!(ms, [750, 3_600_000, 3_600_000, 1]);
    let leap = Period::new(at("2016-12-31T23:59:60.5Z"), at("2017-01-01T00:00:01Z")).unwrap();
    let parts = Grid::new(Zone::UTC, Grain::Day).split(leap).unwrap();
    let whole: Duration = parts.iter().map(|share| share.duration).sum();
    assert_eq!(whole, leap.length());
    assert!(whole >= Duration::from_secs(1));
}

#[test]
fn a_split_into_too_many_parts_is_an_error() {
    let period = Period::new(at("1900-01-01T00:00:00Z"), at("2100-01-01T00:00:00Z")).unwrap();
    let error = Grid::new(Zone::UTC, Grain::Hour).split(period).unwrap_err();
    assert_eq!(error.code.as_str(), "base.grid.too_many_parts");
    assert_eq!(
        Grid::new(Zone::UTC, Grain::Day)
            .split(period)
            .unwrap()
            .len(),
        73_049
    );
}

#[test]
fn an_empty_period_has_no_parts() {
    let period = Period::new(at("2026-01-01T00:00:00Z"), at("2026-01-01T00:00:00Z")).unwrap();
    assert_eq!(Grid::new(Zone::UTC, Grain::Hour).split(period), Ok(vec![]));
}
