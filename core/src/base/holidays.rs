//! Calendars of holidays, as rules that give the days of any year.

use chrono::{Datelike, Days, NaiveDate};
use serde::{Deserialize, Serialize};

use super::errors::{Invalid, NamedFact};
use super::ids::HolidayCalendarId;
use super::phone::CountryCode;
use super::text::Label;
use super::time::CalendarDate;
use super::week::Weekday;

/// Says on which day of a year a holiday falls.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum HolidayRule {
    /// On the same day of each year.
    Fixed {
        /// The month, from 1 to 12.
        month: u8,
        /// The day of the month, from 1; the 29 February comes in leap years only.
        day: u8,
    },
    /// So many days after Easter Sunday of the Gregorian calendar, below zero before it.
    Easter {
        /// The days, from -80 to 100, so that it stays in its year.
        days: i32,
    },
    /// On a weekday of a month: the third Monday, the last Thursday.
    Weekday {
        /// The month, from 1 to 12.
        month: u8,
        /// The day of the week.
        weekday: Weekday,
        /// The how many-th of the month, from 1 to 4, or 5 for the last.
        nth: u8,
    },
    /// On one day only: a day off that was moved, as a government orders it for a year.
    Date {
        /// The day.
        date: CalendarDate,
    },
}

/// Holds one holiday of a calendar.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Holiday {
    /// What it is called, in English.
    pub name: Label,
    /// When it is.
    pub on: HolidayRule,
}

/// Holds the parts of a [`HolidayCalendar`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct HolidayCalendarParts {
    /// Names the calendar.
    pub id: HolidayCalendarId,
    /// The country whose holidays they are.
    pub country: CountryCode,
    /// The holidays, in any order.
    pub holidays: Vec<Holiday>,
    /// Where they stand, in English.
    pub source: Label,
}

/// Holds the holidays of a country or of a part of it, for every year.
///
/// ```
/// use talktime::base::{
///     CountryCode, Holiday, HolidayCalendar, HolidayCalendarId, HolidayCalendarParts, HolidayRule, Label,
/// };
/// let monday = Holiday { name: Label::new("Easter Monday")?, on: HolidayRule::Easter { days: 1 } };
/// let calendar = HolidayCalendar::restore(HolidayCalendarParts {
///     id: HolidayCalendarId::new("fr")?, country: CountryCode::new("FR")?,
///     holidays: vec![monday], source: Label::new("Code du travail, L3133-1")?,
/// })?;
/// assert!(calendar.is_holiday("2026-04-06".parse().unwrap()));
/// assert!(!calendar.is_holiday("2026-04-05".parse().unwrap()));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "HolidayCalendarParts", into = "HolidayCalendarParts")]
pub struct HolidayCalendar(HolidayCalendarParts);

/// The most holidays of one calendar: days that were moved are listed year by year.
const HOLIDAYS_MAX: usize = 2_000;

impl HolidayCalendar {
    /// Checks the parts and makes a calendar of them.
    ///
    /// # Errors
    /// `base.holiday.too_many` over 2,000; `base.holiday.no_such_day` where no year has the day. The path
    /// names the holiday.
    pub fn restore(parts: HolidayCalendarParts) -> Result<Self, Invalid> {
        let count = parts.holidays.len();
        if count > HOLIDAYS_MAX {
            return Err(Invalid::plain("base.holiday.too_many", "holidays")
                .with(NamedFact::count("limit", HOLIDAYS_MAX as u64))
                .with(NamedFact::count("length", count as u64)));
        }
        for (position, holiday) in parts.holidays.iter().enumerate() {
            if !exists(holiday.on) {
                return Err(Invalid::plain("base.holiday.no_such_day", "on")
                    .inside(&format!("holidays[{position}]")));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &HolidayCalendarParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> HolidayCalendarParts {
        self.0
    }

    /// Tells whether a day is a holiday.
    pub fn is_holiday(&self, date: CalendarDate) -> bool {
        let mut easter = None;
        self.0.holidays.iter().any(|holiday| match holiday.on {
            HolidayRule::Easter { days } => {
                let sunday = *easter.get_or_insert_with(|| easter_sunday(date.year()));
                sunday.is_some_and(|sunday| offset_days(date, sunday) == Some(i64::from(days)))
            }
            on => falls_on(on, date),
        })
    }
}

/// The days from one to the other, where both are given.
fn offset_days(date: NaiveDate, from: NaiveDate) -> Option<i64> {
    Some(date.signed_duration_since(from).num_days())
}

/// 2000 is a leap year, so it has every day that any year has.
fn exists(on: HolidayRule) -> bool {
    match on {
        HolidayRule::Fixed { month, day } => {
            NaiveDate::from_ymd_opt(2000, month.into(), day.into()).is_some()
        }
        HolidayRule::Easter { days } => (-80..=100).contains(&days),
        HolidayRule::Weekday { month, nth, .. } => {
            (1..=12).contains(&month) && (1..=5).contains(&nth)
        }
        HolidayRule::Date { .. } => true,
    }
}

fn falls_on(on: HolidayRule, date: NaiveDate) -> bool {
    match on {
        HolidayRule::Fixed { month, day } => {
            (date.month(), date.day()) == (month.into(), day.into())
        }
        HolidayRule::Easter { .. } => false,
        HolidayRule::Weekday {
            month,
            weekday,
            nth,
        } => {
            let last = || {
                date.checked_add_days(Days::new(7))
                    .map(|later| later.month())
            };
            let week = date.day0() / 7 + 1;
            let which = week == u32::from(nth) || nth == 5 && last() != Some(date.month());
            date.month() == u32::from(month) && Weekday::from(date.weekday()) == weekday && which
        }
        HolidayRule::Date { date: only } => date == only,
    }
}

/// Easter Sunday by the rule of the Gregorian calendar, as J. Meeus writes it ("Astronomical
/// Algorithms", chapter 8); none before 1583.
fn easter_sunday(year: i32) -> Option<NaiveDate> {
    let y = u32::try_from(year).ok().filter(|year| *year >= 1583)?;
    let golden = y % 19;
    let (century, of_century) = (y / 100, y % 100);
    let corrections =
        (century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 19 * golden + 15) % 30;
    let weekday =
        (32 + 2 * (century % 4) + 2 * (of_century / 4) - corrections - of_century % 4) % 7;
    let late = (golden + 11 * corrections + 22 * weekday) / 451;
    let day = corrections + weekday + 114 - 7 * late;
    NaiveDate::from_ymd_opt(year, day / 31, day % 31 + 1)
}

impl TryFrom<HolidayCalendarParts> for HolidayCalendar {
    type Error = Invalid;
    fn try_from(parts: HolidayCalendarParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<HolidayCalendar> for HolidayCalendarParts {
    fn from(calendar: HolidayCalendar) -> Self {
        calendar.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn calendar(rules: &[HolidayRule]) -> Result<HolidayCalendar, Invalid> {
        let holiday = |on: &HolidayRule| Holiday {
            name: Label::new("a holiday").unwrap(),
            on: *on,
        };
        HolidayCalendar::restore(HolidayCalendarParts {
            id: HolidayCalendarId::new("test").unwrap(),
            country: CountryCode::new("FR").unwrap(),
            holidays: rules.iter().map(holiday).collect(),
            source: Label::new("a test").unwrap(),
        })
    }

    fn day(text: &str) -> CalendarDate {
        text.parse().unwrap()
    }

    // Easter Sundays of the table in Meeus, chapter 8, and the earliest and latest of their time.
    #[test]
    fn easter_falls_where_the_tables_have_it() {
        for text in [
            "1818-03-22",
            "1886-04-25",
            "1943-04-25",
            "1954-04-18",
            "1991-03-31",
            "1992-04-19",
            "1993-04-11",
            "2000-04-23",
            "2024-03-31",
            "2025-04-20",
            "2026-04-05",
            "2038-04-25",
        ] {
            assert_eq!(easter_sunday(day(text).year()), Some(day(text)), "{text}");
        }
        assert_eq!(easter_sunday(1582), None);
        assert_eq!(easter_sunday(-1), None);
    }

    // Read off a calendar of 2026: Labour Day is 7 September, Thanksgiving 26 November, Memorial Day 25 May.
    #[test]
    fn a_weekday_of_a_month_is_counted() {
        let on = |month, weekday, nth| HolidayRule::Weekday {
            month,
            weekday,
            nth,
        };
        let us = calendar(&[
            on(9, Weekday::Monday, 1),
            on(11, Weekday::Thursday, 4),
            on(5, Weekday::Monday, 5),
        ])
        .unwrap();
        for text in ["2026-09-07", "2026-11-26", "2026-05-25", "2027-05-31"] {
            assert!(us.is_holiday(day(text)), "{text}");
        }
        for text in [
            "2026-09-14",
            "2026-11-19",
            "2026-05-18",
            "2027-05-24",
            "2026-09-08",
        ] {
            assert!(!us.is_holiday(day(text)), "{text}");
        }
    }

    #[test]
    fn a_leap_day_and_a_single_day_are_holidays_only_where_they_are() {
        let date = HolidayRule::Date {
            date: day("2026-01-09"),
        };
        let all = calendar(&[
            HolidayRule::Fixed { month: 2, day: 29 },
            date,
            HolidayRule::Easter { days: -2 },
        ])
        .unwrap();
        for text in ["2028-02-29", "2026-01-09", "2026-04-03"] {
            assert!(all.is_holiday(day(text)), "{text}");
        }
        for text in ["2027-02-28", "2027-03-01", "2027-01-09", "2026-04-05"] {
            assert!(!all.is_holiday(day(text)), "{text}");
        }
    }

    #[test]
    fn a_day_that_no_year_has_is_refused() {
        for on in [
            HolidayRule::Fixed { month: 2, day: 30 },
            HolidayRule::Fixed { month: 13, day: 1 },
            HolidayRule::Fixed { month: 1, day: 0 },
            HolidayRule::Easter { days: 101 },
            HolidayRule::Easter { days: -81 },
            HolidayRule::Weekday {
                month: 0,
                weekday: Weekday::Monday,
                nth: 1,
            },
            HolidayRule::Weekday {
                month: 1,
                weekday: Weekday::Monday,
                nth: 6,
            },
            HolidayRule::Weekday {
                month: 1,
                weekday: Weekday::Monday,
                nth: 0,
            },
        ] {
            let error = calendar(&[HolidayRule::Fixed { month: 1, day: 1 }, on]).unwrap_err();
            assert_eq!(
                (error.code.as_str(), error.path.as_str()),
                ("base.holiday.no_such_day", "holidays[1].on"),
                "{on:?}"
            );
        }
        let many = vec![HolidayRule::Fixed { month: 1, day: 1 }; HOLIDAYS_MAX + 1];
        assert_eq!(
            calendar(&many).unwrap_err().code.as_str(),
            "base.holiday.too_many"
        );
    }
}
