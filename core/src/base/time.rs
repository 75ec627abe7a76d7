//! Instants and periods.

use std::time::Duration;

use chrono::{DateTime, Datelike, NaiveDate, Timelike, Utc};
use serde::{Deserialize, Serialize};

use super::code::FieldPath;
use super::errors::{Invalid, NamedFact};

/// A point in time, in UTC.
pub type Instant = DateTime<Utc>;

/// A day of the Gregorian calendar, without a zone: the end of a contract, a day of birth.
pub type CalendarDate = NaiveDate;

/// Makes a day of the days since 1970-01-01, below zero before.
///
/// # Errors
/// `base.date.out_of_range` beyond the years 1 to 9999, which every calendar of our languages holds.
pub fn date_from_days(days: i64) -> Result<CalendarDate, Invalid> {
    i32::try_from(days)
        .ok()
        .and_then(NaiveDate::from_epoch_days)
        .filter(|date| (1..=9999).contains(&date.year()))
        .ok_or(Invalid::plain("base.date.out_of_range", ""))
}

/// Gives the days since 1970-01-01, below zero before.
pub fn days_of_date(date: CalendarDate) -> i64 {
    i64::from(date.to_epoch_days())
}

/// Makes an instant of seconds and nanoseconds since 1970-01-01T00:00:00Z; the nanoseconds count
/// forward, also before 1970.
///
/// # Errors
/// `base.instant.out_of_range` beyond some 262,000 years before or after our time, or where the
/// nanoseconds make up a second or more.
pub fn instant_from_unix(seconds: i64, nanoseconds: u32) -> Result<Instant, Invalid> {
    DateTime::from_timestamp(seconds, nanoseconds)
        .filter(|_| nanoseconds < 1_000_000_000)
        .ok_or(Invalid::plain("base.instant.out_of_range", ""))
}

/// Cuts to the microsecond before, which is as fine as every language holds; a leap second becomes the
/// second before it.
///
/// What is hashed or compared is cut where it is made: it would be another once it went through a
/// telephone and back.
pub(crate) fn to_the_microsecond(at: Instant) -> Instant {
    let nanoseconds = at.timestamp_subsec_nanos() % 1_000_000_000;
    at.with_nanosecond(nanoseconds - nanoseconds % 1_000)
        .unwrap_or(at)
}

/// Makes a length of time of microseconds, which other languages hold with a sign.
///
/// # Errors
/// `base.duration.negative` below zero.
pub fn duration_from_microseconds(microseconds: i64) -> Result<Duration, Invalid> {
    u64::try_from(microseconds)
        .map(Duration::from_micros)
        .map_err(|_| Invalid::plain("base.duration.negative", ""))
}

/// Holds a half-open span of time: `from` belongs to it, `until` does not.
///
/// `from` is never after `until`; a period of no length holds no instant.
///
/// ```
/// use talktime::base::{Instant, Period};
/// let at = |text: &str| text.parse::<Instant>().unwrap();
/// let hour = Period::new(at("2026-03-02T09:00:00Z"), at("2026-03-02T10:00:00Z"))?;
/// assert!(hour.contains(at("2026-03-02T09:00:00Z")));
/// assert!(!hour.contains(at("2026-03-02T10:00:00Z")));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "PeriodParts", into = "PeriodParts")]
pub struct Period {
    from: Instant,
    until: Instant,
}

/// Holds the parts of a [`Period`] that was not checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PeriodParts {
    /// The first instant.
    pub from: Instant,
    /// The first instant after it.
    pub until: Instant,
}

impl Period {
    /// Joins two instants to a period.
    ///
    /// # Errors
    /// `base.period.reversed` where `until` is before `from`.
    pub fn new(from: Instant, until: Instant) -> Result<Self, Invalid> {
        Self::restore(PeriodParts { from, until })
    }

    /// Checks the parts and makes a period of them.
    ///
    /// # Errors
    /// `base.period.reversed` where `until` is before `from`.
    pub fn restore(parts: PeriodParts) -> Result<Self, Invalid> {
        let PeriodParts { from, until } = parts;
        if until < from {
            return Err(Invalid {
                path: FieldPath::fixed("until"),
                ..Invalid::plain("base.period.reversed", "")
            }
            .with(NamedFact::instant("from", from))
            .with(NamedFact::instant("until", until)));
        }
        Ok(Self { from, until })
    }

    /// Gives the parts.
    pub fn parts(&self) -> PeriodParts {
        PeriodParts {
            from: self.from,
            until: self.until,
        }
    }

    /// Gives the first instant.
    pub fn from(&self) -> Instant {
        self.from
    }

    /// Gives the first instant after the period.
    pub fn until(&self) -> Instant {
        self.until
    }

    /// Tells whether an instant lies in [from, until).
    pub fn contains(&self, at: Instant) -> bool {
        self.from <= at && at < self.until
    }

    /// Gives the length.
    pub fn length(&self) -> Duration {
        elapsed(self.from, self.until)
    }

    /// Cuts both instants to the microsecond, as [`to_the_microsecond`] does; the earlier one stays so.
    pub(crate) fn to_the_microsecond(self) -> Self {
        Self {
            from: to_the_microsecond(self.from),
            until: to_the_microsecond(self.until),
        }
    }

    /// Gives the part that both periods share; `None` where they share no instant.
    pub fn overlap(&self, other: &Self) -> Option<Self> {
        let (from, until) = (self.from.max(other.from), self.until.min(other.until));
        (from < until).then_some(Self { from, until })
    }
}

impl TryFrom<PeriodParts> for Period {
    type Error = Invalid;
    fn try_from(parts: PeriodParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Period> for PeriodParts {
    fn from(period: Period) -> Self {
        period.parts()
    }
}

/// Measures from one instant to a later one; nothing where the second is not later.
///
/// A leap second has no length of its own, as in every log that counts seconds since 1970; so the
/// lengths of the parts of a period always add up to its length.
pub(crate) fn elapsed(from: Instant, until: Instant) -> Duration {
    const LAST_NANO: u32 = 999_999_999;
    let since_1970 = |at: Instant| (at.timestamp(), at.timestamp_subsec_nanos().min(LAST_NANO));
    let ((from_s, from_ns), (until_s, until_ns)) = (since_1970(from), since_1970(until));
    let Ok(seconds) = u64::try_from(until_s.saturating_sub(from_s)) else {
        return Duration::ZERO;
    };
    Duration::new(seconds, until_ns)
        .checked_sub(Duration::new(0, from_ns))
        .unwrap_or_default()
}

/// Writes and reads a duration as whole milliseconds in JSON, for `#[serde(with)]`.
pub mod duration_ms {
    use super::Duration;
    use serde::{Deserialize, Deserializer, Serializer, ser::Error as _};

    /// Writes whole milliseconds; what is finer is cut off.
    ///
    /// # Errors
    /// Where the duration is over 2^64 milliseconds.
    pub fn serialize<S: Serializer>(duration: &Duration, to: S) -> Result<S::Ok, S::Error> {
        let ms = u64::try_from(duration.as_millis()).map_err(S::Error::custom)?;
        to.serialize_u64(ms)
    }

    /// Reads whole milliseconds.
    ///
    /// # Errors
    /// Where the value is not a whole number of at least 0.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Duration, D::Error> {
        u64::deserialize(from).map(Duration::from_millis)
    }
}

/// Writes and reads an optional duration as whole milliseconds or `null`, for `#[serde(with)]`.
pub mod optional_duration_ms {
    use super::Duration;
    use serde::{Deserialize, Deserializer, Serialize, Serializer, ser::Error as _};

    /// Writes whole milliseconds or `null`.
    ///
    /// # Errors
    /// Where the duration is over 2^64 milliseconds.
    pub fn serialize<S: Serializer>(duration: &Option<Duration>, to: S) -> Result<S::Ok, S::Error> {
        let ms = duration
            .map(|d| u64::try_from(d.as_millis()))
            .transpose()
            .map_err(S::Error::custom)?;
        ms.serialize(to)
    }

    /// Reads whole milliseconds or `null`.
    ///
    /// # Errors
    /// Where the value is neither `null` nor a whole number of at least 0.
    pub fn deserialize<'de, D: Deserializer<'de>>(from: D) -> Result<Option<Duration>, D::Error> {
        Ok(Option::<u64>::deserialize(from)?.map(Duration::from_millis))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_counted_from_1970() {
        let day = |text: &str| text.parse::<CalendarDate>().unwrap();
        for (text, days) in [
            ("1970-01-01", 0),
            ("1969-12-31", -1),
            ("2024-02-29", 19_782),
            ("0001-01-01", -719_162),
            ("9999-12-31", 2_932_896),
        ] {
            assert_eq!(date_from_days(days), Ok(day(text)));
            assert_eq!(days_of_date(day(text)), days);
        }
        for beyond in [-719_163, 2_932_897, i64::MIN, i64::MAX] {
            let code = date_from_days(beyond).unwrap_err().code;
            assert_eq!(code.as_str(), "base.date.out_of_range", "{beyond}");
        }
    }

    #[test]
    fn an_instant_of_the_far_future_is_refused() {
        assert_eq!(
            instant_from_unix(-1, 750_000_000).unwrap().to_rfc3339(),
            "1969-12-31T23:59:59.750+00:00"
        );
        for (seconds, nanoseconds) in [(i64::MAX, 0), (i64::MIN, 0), (0, 1_000_000_000)] {
            let error = instant_from_unix(seconds, nanoseconds).unwrap_err();
            assert_eq!(error.code.as_str(), "base.instant.out_of_range");
        }
    }

    #[test]
    fn a_length_below_zero_is_refused() {
        assert_eq!(
            duration_from_microseconds(1_500_000),
            Ok(Duration::from_millis(1_500))
        );
        assert_eq!(duration_from_microseconds(0), Ok(Duration::ZERO));
        let error = duration_from_microseconds(-1).unwrap_err();
        assert_eq!(error.code.as_str(), "base.duration.negative");
    }
}
