//! What crosses in a form that each language has of its own.

use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::{Duration, UNIX_EPOCH};

use talktime::base::{Invalid, instant_from_unix};

use crate::error::TalktimeError;

/// A point in time, in UTC: `java.time.Instant`, `Date`.
pub type Instant = talktime::base::Instant;

#[expect(
    clippy::disallowed_types,
    reason = "it carries an instant; no clock is read"
)]
type Carrier = std::time::SystemTime;

uniffi::custom_type!(
    /// A point in time, in UTC.
    Instant, Carrier, {
        remote,
        try_lift: |time| read_instant(time).map_err(lifting),
        lower: |instant| instant.into(),
    }
);

fn read_instant(time: Carrier) -> Result<Instant, Invalid> {
    // Before 1970 the seconds count backwards and the rest of a second forwards.
    let (seconds, nanoseconds) = match time.duration_since(UNIX_EPOCH) {
        Ok(after) => (
            i64::try_from(after.as_secs()).unwrap_or(i64::MAX),
            after.subsec_nanos(),
        ),
        Err(error) => before_epoch(error.duration()),
    };
    let (seconds, nanoseconds) = to_microseconds(seconds, nanoseconds);
    instant_from_unix(seconds, nanoseconds)
}

/// Rounds to the nearest microsecond, with the carry: Swift keeps a date as a float and hands it
/// over up to a nanosecond short, so that the instant of a log would not be met again.
fn to_microseconds(seconds: i64, nanoseconds: u32) -> (i64, u32) {
    match (nanoseconds + 500) / 1_000 {
        1_000_000.. => (seconds.saturating_add(1), 0),
        microseconds => (seconds, microseconds * 1_000),
    }
}

fn before_epoch(before: Duration) -> (i64, u32) {
    let seconds = i64::try_from(before.as_secs()).map_or(i64::MIN, |seconds| -seconds);
    match before.subsec_nanos() {
        0 => (seconds, 0),
        nanoseconds => (seconds.saturating_sub(1), 1_000_000_000 - nanoseconds),
    }
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

    #[test]
    fn instants_before_1970_keep_their_fraction() {
        let quarter_before = UNIX_EPOCH - Duration::from_millis(250);
        let instant = read_instant(quarter_before).unwrap();
        assert_eq!(instant.to_rfc3339(), "1969-12-31T23:59:59.750+00:00");
    }

    #[test]
    fn an_instant_is_rounded_to_microseconds() {
        let read = |seconds, nanoseconds| {
            let time = UNIX_EPOCH + Duration::new(seconds, nanoseconds);
            read_instant(time).unwrap().to_rfc3339()
        };
        assert_eq!(
            read(1, 123_455_999),
            "1970-01-01T00:00:01.123456+00:00",
            "as Swift hands it over"
        );
        assert_eq!(read(1, 123_456_499), "1970-01-01T00:00:01.123456+00:00");
        assert_eq!(read(1, 123_456_500), "1970-01-01T00:00:01.123457+00:00");
        assert_eq!(read(1, 999_999_999), "1970-01-01T00:00:02+00:00");
        let short_before = UNIX_EPOCH - Duration::from_nanos(1);
        assert_eq!(
            read_instant(short_before).unwrap().to_rfc3339(),
            "1970-01-01T00:00:00+00:00"
        );
    }

    #[test]
    fn an_instant_beyond_the_calendar_is_a_typed_error() {
        let far = UNIX_EPOCH + Duration::from_secs(1 << 60);
        assert_eq!(
            read_instant(far).unwrap_err().code.as_str(),
            "base.instant.out_of_range"
        );
    }
}
