//! The days of a week, times of a day, and the hours of a day that are open for something.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::errors::{Invalid, NamedFact};

/// Names a day of the week.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Weekday {
    /// Monday, with which the week of ISO 8601 begins.
    Monday,
    /// Tuesday.
    Tuesday,
    /// Wednesday.
    Wednesday,
    /// Thursday.
    Thursday,
    /// Friday.
    Friday,
    /// Saturday.
    Saturday,
    /// Sunday.
    Sunday,
}

impl Weekday {
    /// Every day, from Monday.
    pub const ALL: [Self; 7] = [
        Self::Monday,
        Self::Tuesday,
        Self::Wednesday,
        Self::Thursday,
        Self::Friday,
        Self::Saturday,
        Self::Sunday,
    ];
}

impl From<chrono::Weekday> for Weekday {
    fn from(day: chrono::Weekday) -> Self {
        match day {
            chrono::Weekday::Mon => Self::Monday,
            chrono::Weekday::Tue => Self::Tuesday,
            chrono::Weekday::Wed => Self::Wednesday,
            chrono::Weekday::Thu => Self::Thursday,
            chrono::Weekday::Fri => Self::Friday,
            chrono::Weekday::Sat => Self::Saturday,
            chrono::Weekday::Sun => Self::Sunday,
        }
    }
}

/// Holds what a clock shows, to the minute, from `00:00` to `24:00`, the end of the day.
///
/// ```
/// use talktime::base::ClockTime;
/// let nine = ClockTime::new("09:00")?;
/// assert!(nine < ClockTime::new("13:30")?);
/// assert_eq!(ClockTime::new("24:00")?.minute(), 1440);
/// assert!(ClockTime::new("9:00").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SmolStr", into = "SmolStr")]
pub struct ClockTime {
    // Texts of one length sort as the times do.
    text: SmolStr,
    minute: u16,
}

impl ClockTime {
    /// Reads a time as two digits of the hour, a colon and two of the minute.
    ///
    /// # Errors
    /// `base.clock_time.malformed` where it has another form or is no time of a day.
    pub fn new(text: impl AsRef<str>) -> Result<Self, Invalid> {
        let malformed = || Invalid::plain("base.clock_time.malformed", "");
        let text = text.as_ref();
        let (hour, minute) = text.split_once(':').ok_or_else(malformed)?;
        let two = |digits: &str| {
            let fits = digits.len() == 2 && digits.bytes().all(|b| b.is_ascii_digit());
            fits.then(|| digits.parse::<u16>().ok()).flatten()
        };
        let (hour, minute) = two(hour).zip(two(minute)).ok_or_else(malformed)?;
        let whole = hour.saturating_mul(60).saturating_add(minute);
        if minute > 59 || whole > MINUTES {
            return Err(malformed());
        }
        Ok(Self {
            text: SmolStr::new(text),
            minute: whole,
        })
    }

    /// Gives the minutes since midnight, from 0 to 1440.
    pub const fn minute(&self) -> u16 {
        self.minute
    }

    /// Gives the text: `09:00`.
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

/// The most parts of one day: no office hours have more.
const WINDOWS_MAX: usize = 24;

/// The minutes of a day without a clock change.
const MINUTES: u16 = 24 * 60;

impl fmt::Display for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl fmt::Debug for ClockTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

impl TryFrom<SmolStr> for ClockTime {
    type Error = Invalid;
    fn try_from(text: SmolStr) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl TryFrom<String> for ClockTime {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<ClockTime> for SmolStr {
    fn from(time: ClockTime) -> Self {
        time.text
    }
}

impl From<ClockTime> for String {
    fn from(time: ClockTime) -> Self {
        time.text.into()
    }
}

/// Holds a part of a day: `from` belongs to it, `until` does not.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DayWindow {
    /// The first minute.
    pub from: ClockTime,
    /// The first minute after it; `24:00` for the end of the day.
    pub until: ClockTime,
}

/// Holds the parts of a weekday that are open.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WeekdayWindows {
    /// The day.
    pub day: Weekday,
    /// Its parts, the earliest first; they may touch each other and not overlap.
    pub windows: Vec<DayWindow>,
}

/// Checks the parts of one day: each has a length, and none begins before the one before has ended.
///
/// `list` is the field in which they stand.
///
/// # Errors
/// `base.window.reversed`, `base.window.empty`, `base.window.overlap`, `base.window.too_many` over 24; the
/// path names the window.
pub(crate) fn check_windows(windows: &[DayWindow], list: &str) -> Result<(), Invalid> {
    if windows.len() > WINDOWS_MAX {
        return Err(Invalid::plain("base.window.too_many", "")
            .with(NamedFact::count("limit", WINDOWS_MAX as u64))
            .with(NamedFact::count("length", windows.len() as u64))
            .inside(list));
    }
    let mut open_from = 0;
    for (position, window) in windows.iter().enumerate() {
        let (from, until) = (window.from.minute(), window.until.minute());
        let code = match from.cmp(&until) {
            std::cmp::Ordering::Greater => "base.window.reversed",
            std::cmp::Ordering::Equal => "base.window.empty",
            std::cmp::Ordering::Less if from < open_from => "base.window.overlap",
            std::cmp::Ordering::Less => {
                open_from = until;
                continue;
            }
        };
        return Err(Invalid::plain(code, "")
            .with(NamedFact::count("position", position as u64 + 1))
            .inside(&format!("{list}[{position}]")));
    }
    Ok(())
}

/// Checks the parts of a week: each day once, its windows as [`check_windows`] wants them.
///
/// # Errors
/// `base.week.repeated_day`, and as [`check_windows`]; the path names the day.
pub(crate) fn check_week(week: &[WeekdayWindows]) -> Result<(), Invalid> {
    for (position, day) in week.iter().enumerate() {
        let place = format!("week[{position}]");
        let before = week.iter().take(position);
        if before.into_iter().any(|other| other.day == day.day) {
            return Err(Invalid::plain("base.week.repeated_day", "day").inside(&place));
        }
        check_windows(&day.windows, "windows").map_err(|error| error.inside(&place))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn windows(texts: &[(&str, &str)]) -> Vec<DayWindow> {
        let time = |text: &str| ClockTime::new(text).unwrap();
        let window = |(from, until): &(&str, &str)| DayWindow {
            from: time(from),
            until: time(until),
        };
        texts.iter().map(window).collect()
    }

    #[test]
    fn a_time_has_one_form_only() {
        for (text, minute) in [
            ("00:00", 0),
            ("09:05", 545),
            ("23:59", 1439),
            ("24:00", 1440),
        ] {
            let time = ClockTime::new(text).unwrap();
            assert_eq!(time.minute(), minute);
            assert_eq!(time.as_str(), text);
        }
        for text in [
            "",
            "9:00",
            "09:60",
            "24:01",
            "25:00",
            "09.00",
            "09:0",
            "+9:00",
            "09:00:00",
            "०९:००",
        ] {
            let error = ClockTime::new(text).unwrap_err();
            assert_eq!(error.code.as_str(), "base.clock_time.malformed", "{text:?}");
        }
    }

    #[test]
    fn windows_have_a_length_and_do_not_overlap() {
        let told = |texts: &[(&str, &str)]| {
            check_windows(&windows(texts), "windows")
                .map_err(|error| (error.code.to_string(), error.path.to_string()))
        };
        assert_eq!(told(&[]), Ok(()));
        assert_eq!(told(&[("10:00", "13:00"), ("13:00", "20:00")]), Ok(()));
        let refused =
            |code: &str, path: &str| Err((format!("base.window.{code}"), path.to_owned()));
        assert_eq!(
            told(&[("13:00", "10:00")]),
            refused("reversed", "windows[0]")
        );
        assert_eq!(told(&[("10:00", "10:00")]), refused("empty", "windows[0]"));
        let overlapping = [("10:00", "13:00"), ("12:59", "20:00")];
        assert_eq!(told(&overlapping), refused("overlap", "windows[1]"));
        let many = vec![("00:00", "00:01"); 25];
        assert_eq!(told(&many), refused("too_many", "windows"));
        let hours: Vec<_> = (0..24)
            .map(|hour| (format!("{hour:02}:00"), format!("{hour:02}:30")))
            .collect();
        let most: Vec<_> = hours
            .iter()
            .map(|(from, until)| (from.as_str(), until.as_str()))
            .collect();
        assert!(check_windows(&windows(&most), "windows").is_ok());
        let unsorted = [("14:00", "20:00"), ("10:00", "13:00")];
        assert_eq!(told(&unsorted), refused("overlap", "windows[1]"));
    }

    #[test]
    fn a_day_stands_once_in_a_week() {
        let day = |day, texts: &[(&str, &str)]| WeekdayWindows {
            day,
            windows: windows(texts),
        };
        let week = [
            day(Weekday::Monday, &[("09:00", "12:00")]),
            day(Weekday::Sunday, &[]),
            day(Weekday::Monday, &[("13:00", "17:00")]),
        ];
        let error = check_week(&week).unwrap_err();
        assert_eq!(
            (error.code.as_str(), error.path.as_str()),
            ("base.week.repeated_day", "week[2].day")
        );
        let error = check_week(&[day(Weekday::Sunday, &[("09:00", "09:00")])]).unwrap_err();
        assert_eq!(
            (error.code.as_str(), error.path.as_str()),
            ("base.window.empty", "week[0].windows[0]")
        );
    }
}
