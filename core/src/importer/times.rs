//! Reads the texts of instants: RFC 3339, epochs, patterns.

use chrono::{DateTime, NaiveDate};

use super::durations::decimal_ms;
use crate::base::Instant;

const DAY_MS: i64 = 86_400_000;

/// Says how a column writes an instant.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum TimeFormat {
    Rfc3339,
    EpochSeconds,
    EpochMilliseconds,
    /// Date and time of the zone.
    Local(Pattern),
    /// Date and time with an offset of its own.
    Offset(String),
    /// A time of the day; the date stands in another column.
    Clock(Pattern),
}

/// Is what a column's text says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Read {
    At(Instant),
    /// Milliseconds of local time since 1970-01-01T00:00.
    Local(i64),
    /// Milliseconds of the day.
    Clock(i64),
}

impl TimeFormat {
    /// Reads a format as a mapping writes it.
    pub(super) fn parse(text: &str) -> Option<Self> {
        match text {
            "rfc3339" => return Some(Self::Rfc3339),
            "epoch_seconds" => return Some(Self::EpochSeconds),
            "epoch_milliseconds" => return Some(Self::EpochMilliseconds),
            _ => {}
        }
        if !text.contains('%') {
            return None;
        }
        if ["%z", "%:z", "%#z", "%+"]
            .iter()
            .any(|part| text.contains(part))
        {
            let valid = chrono::format::StrftimeItems::new(text)
                .all(|item| item != chrono::format::Item::Error);
            return valid.then(|| Self::Offset(text.to_owned()));
        }
        let pattern = Pattern::parse(text)?;
        match (pattern.has_date(), pattern.has_hour()) {
            (true, true) => Some(Self::Local(pattern)),
            (false, true) => Some(Self::Clock(pattern)),
            _ => None,
        }
    }

    pub(super) fn read(&self, text: &str, dates: &mut DateCache) -> Option<Read> {
        match self {
            Self::Rfc3339 => rfc3339(text, dates).map(Read::At),
            Self::EpochSeconds => decimal_ms(text, 1000)
                .and_then(DateTime::from_timestamp_millis)
                .map(Read::At),
            Self::EpochMilliseconds => decimal_ms(text, 1)
                .and_then(DateTime::from_timestamp_millis)
                .map(Read::At),
            Self::Local(pattern) => {
                let (date, clock) = pattern.read(text)?;
                let days = days_of(date)?;
                Some(Read::Local(days.checked_mul(DAY_MS)?.checked_add(clock)?))
            }
            Self::Offset(format) => DateTime::parse_from_str(text, format)
                .ok()
                .map(|at| Read::At(at.to_utc())),
            Self::Clock(pattern) => pattern.read(text).map(|(_, clock)| Read::Clock(clock)),
        }
    }
}

/// Is one part of a pattern.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Part {
    Year,
    ShortYear,
    Month,
    MonthName,
    Day,
    Hour,
    Hour12,
    HalfDay,
    Minute,
    Second,
    /// A dot and digits, or nothing.
    Fraction,
    Literal(char),
}

/// Holds a pattern of date and time in the letters of `strftime`.
///
/// `%Y %y %m %b %d %H %I %p %M %S %.f`, `%F` (`%Y-%m-%d`), `%T` (`%H:%M:%S`), `%%`; everything else
/// stands for itself. Numbers may lack leading zeros where a character that is no digit follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pattern(Vec<Part>);

type Date = (i32, u32, u32);

impl Pattern {
    pub(super) fn parse(text: &str) -> Option<Self> {
        let text = text.replace("%F", "%Y-%m-%d").replace("%T", "%H:%M:%S");
        let mut parts = Vec::new();
        let mut chars = text.chars();
        while let Some(next) = chars.next() {
            if next != '%' {
                parts.push(Part::Literal(next));
                continue;
            }
            parts.push(match chars.next()? {
                'Y' => Part::Year,
                'y' => Part::ShortYear,
                'm' => Part::Month,
                'b' => Part::MonthName,
                'd' => Part::Day,
                'H' => Part::Hour,
                'I' => Part::Hour12,
                'p' => Part::HalfDay,
                'M' => Part::Minute,
                'S' => Part::Second,
                '.' if chars.next() == Some('f') => Part::Fraction,
                '%' => Part::Literal('%'),
                _ => return None,
            });
        }
        Some(Self(parts))
    }

    /// Tells whether year, month and day all stand in it.
    pub(super) fn has_date(&self) -> bool {
        let has = |wanted: &[Part]| self.0.iter().any(|part| wanted.contains(part));
        has(&[Part::Year, Part::ShortYear])
            && has(&[Part::Month, Part::MonthName])
            && has(&[Part::Day])
    }

    fn has_hour(&self) -> bool {
        self.0.contains(&Part::Hour)
            || (self.0.contains(&Part::Hour12) && self.0.contains(&Part::HalfDay))
    }

    /// Reads a text; gives the date and the milliseconds of the day.
    pub(super) fn read(&self, text: &str) -> Option<(Date, i64)> {
        let mut rest = text.as_bytes();
        let (mut year, mut month, mut day) = (1970, 1, 1);
        let (mut hour, mut minute, mut second, mut ms) = (0, 0, 0, 0);
        let mut half = None;
        for part in &self.0 {
            match part {
                Part::Year => {
                    let before = rest.len();
                    year = number(&mut rest, 4)?;
                    // `26` is not the year 26: a year of two digits has a letter of its own.
                    if before.saturating_sub(rest.len()) != 4 {
                        return None;
                    }
                }
                Part::ShortYear => {
                    let short = number(&mut rest, 2)?;
                    year = if short < 70 { 2000 } else { 1900 } + short;
                }
                Part::Month => month = number(&mut rest, 2)?,
                Part::MonthName => month = month_name(&mut rest)?,
                Part::Day => day = number(&mut rest, 2)?,
                Part::Hour | Part::Hour12 => hour = number(&mut rest, 2)?,
                Part::Minute => minute = number(&mut rest, 2)?,
                Part::Second => second = number(&mut rest, 2)?,
                Part::Fraction => ms = fraction(&mut rest)?,
                Part::HalfDay => half = Some(half_day(&mut rest)?),
                Part::Literal(wanted) => {
                    let mut buffer = [0; 4];
                    rest = rest.strip_prefix(wanted.encode_utf8(&mut buffer).as_bytes())?;
                }
            }
        }
        if let Some(afternoon) = half {
            if !(1..=12).contains(&hour) {
                return None;
            }
            hour = hour % 12 + if afternoon { 12 } else { 0 };
        }
        let fits = rest.is_empty() && hour < 24 && minute < 60 && second < 60;
        let date = (
            i32::try_from(year).ok()?,
            u32::try_from(month).ok()?,
            u32::try_from(day).ok()?,
        );
        fits.then(|| (date, ((hour * 60 + minute) * 60 + second) * 1000 + ms))
    }
}

/// Takes up to `most` digits off the front; at least one must be there.
fn number(rest: &mut &[u8], most: usize) -> Option<i64> {
    let mut value = 0_i64;
    let mut digits = 0;
    while let [digit @ b'0'..=b'9', behind @ ..] = *rest {
        if digits == most {
            break;
        }
        value = value * 10 + i64::from(digit - b'0');
        digits += 1;
        *rest = behind;
    }
    (digits > 0).then_some(value)
}

/// Takes a dot or a comma and digits off the front, or nothing; gives milliseconds.
pub(super) fn fraction(rest: &mut &[u8]) -> Option<i64> {
    let [b'.' | b',', behind @ ..] = *rest else {
        return Some(0);
    };
    *rest = behind;
    let mut ms = 0;
    let mut unit = 100;
    let mut any = false;
    while let [digit @ b'0'..=b'9', behind @ ..] = *rest {
        ms += i64::from(digit - b'0') * unit;
        unit /= 10;
        any = true;
        *rest = behind;
    }
    any.then_some(ms)
}

fn half_day(rest: &mut &[u8]) -> Option<bool> {
    let (half, behind) = rest.split_at_checked(2)?;
    *rest = behind;
    match (
        half.eq_ignore_ascii_case(b"AM"),
        half.eq_ignore_ascii_case(b"PM"),
    ) {
        (true, _) => Some(false),
        (_, true) => Some(true),
        _ => None,
    }
}

fn month_name(rest: &mut &[u8]) -> Option<i64> {
    const NAMES: &[u8; 36] = b"janfebmaraprmayjunjulaugsepoctnovdec";
    let (name, behind) = rest.split_at_checked(3)?;
    *rest = behind;
    let at = NAMES
        .chunks_exact(3)
        .position(|month| month.eq_ignore_ascii_case(name))?;
    i64::try_from(at).ok().map(|at| at + 1)
}

/// Gives the days since 1970-01-01.
pub(super) fn days_of((year, month, day): Date) -> Option<i64> {
    let date = NaiveDate::from_ymd_opt(year, month, day)?;
    let epoch = NaiveDate::default();
    Some(date.signed_duration_since(epoch).num_days())
}

/// Remembers the last date that was read: the times of a row, and of neighbours, share it.
#[derive(Debug, Default)]
pub(super) struct DateCache {
    text: [u8; 10],
    days: Option<i64>,
}

impl DateCache {
    /// Gives the days since 1970-01-01 of a `YYYY-MM-DD`.
    fn days(&mut self, text: &[u8; 10]) -> Option<i64> {
        if *text != self.text || self.days.is_none() {
            let [y1, y2, y3, y4, b'-', m1, m2, b'-', d1, d2] = *text else {
                return None;
            };
            let year = two(y1, y2)? * 100 + two(y3, y4)?;
            let date = (
                i32::try_from(year).ok()?,
                u32::try_from(two(m1, m2)?).ok()?,
                u32::try_from(two(d1, d2)?).ok()?,
            );
            self.days = Some(days_of(date)?);
            self.text = *text;
        }
        self.days
    }
}

fn two(tens: u8, ones: u8) -> Option<i64> {
    (tens.is_ascii_digit() && ones.is_ascii_digit())
        .then(|| i64::from(tens - b'0') * 10 + i64::from(ones - b'0'))
}

/// Reads an RFC 3339 time: the usual forms by hand, all others through `chrono`.
pub(super) fn rfc3339(text: &str, dates: &mut DateCache) -> Option<Instant> {
    usual_rfc3339(text.as_bytes(), dates).or_else(|| {
        DateTime::parse_from_rfc3339(text)
            .ok()
            .map(|at| at.to_utc())
    })
}

fn usual_rfc3339(text: &[u8], dates: &mut DateCache) -> Option<Instant> {
    let (date, rest) = text.split_first_chunk::<10>()?;
    let (clock, mut rest) = rest.split_first_chunk::<9>()?;
    let [b'T', h1, h2, b':', m1, m2, b':', s1, s2] = *clock else {
        return None;
    };
    let (hour, minute, second) = (two(h1, h2)?, two(m1, m2)?, two(s1, s2)?);
    if hour > 23 || minute > 59 || second > 59 {
        return None;
    }
    let mut nanos = 0;
    if let [b'.', behind @ ..] = rest {
        let mut unit = 100_000_000;
        rest = behind;
        while let [digit @ b'0'..=b'9', behind @ ..] = rest {
            nanos += u32::from(digit - b'0') * unit;
            unit /= 10;
            rest = behind;
        }
        if unit == 100_000_000 {
            return None;
        }
    }
    let offset = match *rest {
        [b'Z'] => 0,
        [sign @ (b'+' | b'-'), h1, h2, b':', m1, m2] => {
            let (hours, minutes) = (two(h1, h2)?, two(m1, m2)?);
            if hours > 23 || minutes > 59 {
                return None;
            }
            let seconds = (hours * 60 + minutes) * 60;
            if sign == b'-' { -seconds } else { seconds }
        }
        _ => return None,
    };
    let days = dates.days(date)?;
    let seconds = days * 86_400 + (hour * 60 + minute) * 60 + second - offset;
    DateTime::from_timestamp(seconds, nanos)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        DateTime::parse_from_rfc3339(text).unwrap().to_utc()
    }

    #[test]
    fn reads_rfc3339_in_all_its_forms() {
        let mut dates = DateCache::default();
        for (text, utc) in [
            ("2026-03-02T09:00:05Z", "2026-03-02T09:00:05Z"),
            ("2026-03-02T09:00:05.250Z", "2026-03-02T09:00:05.250Z"),
            ("2026-03-02T09:00:05+05:30", "2026-03-02T03:30:05Z"),
            (
                "2024-02-29T23:59:59.123456789-11:00",
                "2024-03-01T10:59:59.123456789Z",
            ),
            ("1969-12-31T23:59:59Z", "1969-12-31T23:59:59Z"),
            ("2026-03-02t09:00:05z", "2026-03-02T09:00:05Z"),
        ] {
            assert_eq!(rfc3339(text, &mut dates), Some(at(utc)), "{text}");
        }
        for text in [
            "",
            "2026-03-02",
            "2026-03-02T09:00:05",
            "2025-02-29T09:00:05Z",
            "2026-13-02T09:00:05Z",
            "2026-03-02T24:00:05Z",
            "2026-03-02T09:60:05Z",
            "2026-03-02T09:00:05.Z",
            "2026-03-02T09:00:05+5:30",
            "2026-03-02T09:00:05Zx",
        ] {
            assert_eq!(rfc3339(text, &mut dates), None, "{text}");
        }
    }

    #[test]
    fn reads_patterns() {
        let read = |format: &str, text: &str| {
            TimeFormat::parse(format)
                .unwrap_or_else(|| panic!("{format}"))
                .read(text, &mut DateCache::default())
        };
        let local = |text: &str| Some(Read::Local(at(text).timestamp_millis()));
        assert_eq!(
            read("%d.%m.%Y %H:%M:%S", "2.3.2026 9:05:00"),
            local("2026-03-02T09:05:00Z")
        );
        assert_eq!(
            read("%Y%m%d%H%M%S%.f", "20260302090500.5"),
            local("2026-03-02T09:05:00.500Z")
        );
        assert_eq!(
            read("%m/%d/%y %I:%M %p", "03/02/99 12:05 AM"),
            local("1999-03-02T00:05:00Z")
        );
        assert_eq!(
            read("%d-%b-%Y %H:%M", "02-Mar-2026 09:05"),
            local("2026-03-02T09:05:00Z")
        );
        assert_eq!(read("%T", "0:00:31"), Some(Read::Clock(31_000)));
        assert_eq!(read("%T", "24:00:00"), None);
        assert_eq!(read("%T", "1:2:3 "), None);
        assert_eq!(read("%F %T", "2026-02-30 00:00:00"), None);
        let utc = Some(Read::At(at("2026-03-02T03:30:00Z")));
        assert_eq!(
            read("%Y-%m-%d %H:%M:%S %z", "2026-03-02 09:00:00 +0530"),
            utc
        );
        let epoch = Some(Read::At(at("1970-01-01T00:00:01.500Z")));
        assert_eq!(read("epoch_seconds", "1.5"), epoch);
        assert_eq!(read("epoch_milliseconds", "1500"), epoch);
        assert_eq!(TimeFormat::parse("unix"), None);
    }

    #[test]
    fn a_year_has_four_digits() {
        for (format, text) in [
            ("%d.%m.%Y %H:%M", "02.03.26 09:05"),
            ("%Y-%m-%d %H:%M", "26-03-02 09:05"),
            ("%m/%d/%Y %H:%M", "03/02/026 09:05"),
        ] {
            let format = TimeFormat::parse(format).unwrap();
            assert_eq!(format.read(text, &mut DateCache::default()), None, "{text}");
        }
    }
}
