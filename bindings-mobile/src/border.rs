//! What crosses in a form that each language has of its own.

use std::sync::{Mutex, MutexGuard, PoisonError};

use talktime::base::{
    FieldPath, Invalid, date_from_days, days_of_date, duration_from_microseconds, instant_from_unix,
};

use crate::error::TalktimeError;

const MICROSECONDS_A_SECOND: i64 = 1_000_000;

/// A point in time, in UTC: `java.time.Instant`, `Date`.
///
/// It crosses as microseconds since 1970, below zero before. Both languages round to the nearest one,
/// because a `Date` is a float, and give the end of the range for what lies beyond it.
pub type Instant = talktime::base::Instant;

uniffi::custom_type!(
    /// A point in time, in UTC.
    Instant, i64, {
        remote,
        try_lift: |microseconds| read_instant(microseconds).map_err(lifting),
        lower: |instant| write_instant(&instant),
    }
);

fn read_instant(microseconds: i64) -> Result<Instant, Invalid> {
    let seconds = microseconds.div_euclid(MICROSECONDS_A_SECOND);
    let rest = microseconds.rem_euclid(MICROSECONDS_A_SECOND);
    instant_from_unix(
        seconds,
        u32::try_from(rest).unwrap_or(0).saturating_mul(1_000),
    )
}

/// Cuts to the microsecond before. A leap second becomes the second before it, as in Python.
fn write_instant(instant: &Instant) -> i64 {
    let microseconds = instant.timestamp_micros();
    if instant.timestamp_subsec_nanos() < 1_000_000_000 {
        microseconds
    } else {
        microseconds.saturating_sub(MICROSECONDS_A_SECOND)
    }
}

/// A day of the calendar: `java.time.LocalDate`, `DateComponents` of the Gregorian calendar.
///
/// It crosses as days since 1970-01-01, below zero before.
pub type CalendarDate = talktime::base::CalendarDate;

uniffi::custom_type!(
    /// A day of the Gregorian calendar.
    CalendarDate, i64, {
        remote,
        try_lift: |days| date_from_days(days).map_err(lifting),
        lower: |date| days_of_date(date),
    }
);

/// A length of time: `java.time.Duration`, Swift's own `Duration`.
///
/// It crosses as microseconds and with its sign. What holds it checks it, and knows the name of the
/// field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Duration(i64);

uniffi::custom_type!(
    /// A length of time.
    Duration, i64, {
        try_lift: |microseconds| Ok(Duration(microseconds)),
        lower: |duration| duration.0,
    }
);

impl Duration {
    /// Gives the core's length, or says that the one in this field is below zero.
    pub(crate) fn checked(self, field: &'static str) -> Result<std::time::Duration, Invalid> {
        duration_from_microseconds(self.0).map_err(|invalid| match FieldPath::new(field) {
            Ok(path) => Invalid { path, ..invalid },
            Err(_) => invalid,
        })
    }
}

impl From<std::time::Duration> for Duration {
    /// Cuts to the microsecond before; 292,000 years stand for what is longer.
    fn from(duration: std::time::Duration) -> Self {
        Self(i64::try_from(duration.as_micros()).unwrap_or(i64::MAX))
    }
}

/// Gives the core's lengths of the bounds that waits are counted between.
pub(crate) fn lengths(bounds: Vec<Duration>) -> Result<Vec<std::time::Duration>, Invalid> {
    let one = |bound: Duration| bound.checked("bounds");
    bounds.into_iter().map(one).collect()
}

/// Gives an invalid value to `uniffi` in the form in which it reaches the caller as a typed error.
pub(crate) fn lifting(error: Invalid) -> uniffi::deps::anyhow::Error {
    TalktimeError::from(error).into()
}

/// Takes a lock, also after a panic elsewhere: the core changes an object wholly or not at all.
pub(crate) fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(microseconds: i64) -> String {
        read_instant(microseconds).unwrap().to_rfc3339()
    }

    #[test]
    fn an_instant_crosses_as_microseconds_with_a_sign() {
        for (text, microseconds) in [
            ("1970-01-01T00:00:00+00:00", 0),
            ("2026-03-02T09:00:00.123456+00:00", 1_772_442_000_123_456),
            ("1969-12-31T23:59:59.750+00:00", -250_000),
            ("1969-12-31T23:59:59.999999+00:00", -1),
            ("1969-12-31T23:59:50.250+00:00", -9_750_000),
        ] {
            assert_eq!(read(microseconds), text);
            assert_eq!(
                write_instant(&text.parse().unwrap()),
                microseconds,
                "{text}"
            );
        }
    }

    #[test]
    fn an_instant_is_cut_to_the_microsecond_before_it() {
        let cut = |text: &str| read(write_instant(&text.parse().unwrap()));
        assert_eq!(
            cut("2026-03-02T09:00:00.123456999Z"),
            "2026-03-02T09:00:00.123456+00:00"
        );
        assert_eq!(
            cut("1969-12-31T23:59:59.000000001Z"),
            "1969-12-31T23:59:59+00:00"
        );
        assert_eq!(
            cut("2016-12-31T23:59:60.5Z"),
            "2016-12-31T23:59:59.500+00:00"
        );
    }

    #[test]
    fn an_instant_beyond_the_calendar_is_a_typed_error() {
        for end in [i64::MAX, i64::MIN] {
            assert_eq!(
                read_instant(end).unwrap_err().code.as_str(),
                "base.instant.out_of_range"
            );
        }
    }

    #[test]
    fn a_date_crosses_as_days() {
        for (text, days) in [
            ("1970-01-01", 0),
            ("2024-02-29", 19_782),
            ("1969-12-31", -1),
        ] {
            let date: CalendarDate = text.parse().unwrap();
            assert_eq!(days_of_date(date), days);
            assert_eq!(date_from_days(days), Ok(date));
        }
    }

    #[test]
    fn a_duration_below_zero_is_told_with_its_field() {
        let invalid = Duration(-1).checked("hold").unwrap_err();
        assert_eq!(invalid.code.as_str(), "base.duration.negative");
        assert_eq!(invalid.path.to_string(), "hold");
        assert_eq!(
            Duration(1_500_000).checked("hold"),
            Ok(std::time::Duration::from_millis(1_500))
        );
    }

    #[test]
    fn a_duration_leaves_as_whole_microseconds() {
        let given = std::time::Duration::new(10, 700_000_999);
        assert_eq!(Duration::from(given), Duration(10_700_000));
        assert_eq!(Duration::from(std::time::Duration::MAX), Duration(i64::MAX));
    }
}
