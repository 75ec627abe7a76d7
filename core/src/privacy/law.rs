//! The times that laws leave for a duty, as data. Not legal advice.

use chrono::{Datelike, Months, NaiveDate, TimeDelta, Weekday};
use serde::{Deserialize, Serialize};

use crate::base::{
    CalendarDate, CountryCode, Instant, Invalid, Label, Zone, date_from_days, days_of_date,
    instant_from_unix,
};

/// Says what a law demands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum LegalDuty {
    /// To call a person no more who asked for it.
    HonourOptOut,
    /// To tell the authority of an incident.
    ReportIncident,
    /// To answer a person who asks what is held about them.
    AnswerPerson,
}

impl LegalDuty {
    /// Every duty, in the order of this page.
    pub const ALL: [Self; 3] = [Self::HonourOptOut, Self::ReportIncident, Self::AnswerPerson];
}

/// Says how long a law leaves.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum LegalSpan {
    /// No time at all.
    AtOnce,
    /// So many hours.
    Hours {
        /// How many.
        hours: u32,
    },
    /// So many days from Monday to Friday that are no holiday; the day it begins on does not count.
    WorkingDays {
        /// How many.
        days: u32,
    },
    /// So many months of the calendar.
    Months {
        /// How many.
        months: u32,
    },
}

/// Holds one rule of law: what a country demands, within what time, and where that stands.
///
/// It is no legal advice: laws change and know exceptions. `sure` is true where a source that states the
/// rule was read when the row was written; false where the row is general knowledge. In both cases ask
/// somebody who knows the law before relying on it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LegalRule {
    /// What is demanded.
    pub duty: LegalDuty,
    /// Where.
    pub jurisdiction: CountryCode,
    /// Within what time.
    pub within: LegalSpan,
    /// Where it stands, in English.
    pub source: Label,
    /// Whether a source that states it was read; else it is general knowledge.
    pub sure: bool,
}

/// A span of a hundred years is longer than any law's; more is refused.
const DAYS_MAX: u32 = 36_525;

impl LegalRule {
    /// Gives the first instant at which the time is over, counted from one in a zone's calendar.
    ///
    /// `holidays` are the days besides Saturday and Sunday on which nobody works there; they matter for
    /// working days only.
    ///
    /// # Errors
    /// `privacy.law.span_too_long` over a hundred years or beyond the calendar.
    pub fn deadline(
        &self,
        from: Instant,
        zone: &Zone,
        holidays: &[CalendarDate],
    ) -> Result<Instant, Invalid> {
        let today = || date_from_days(zone.day_at(from.timestamp())).ok();
        let end = match self.within {
            LegalSpan::AtOnce => Some(from),
            LegalSpan::Hours { hours } if hours <= DAYS_MAX.saturating_mul(24) => {
                from.checked_add_signed(TimeDelta::hours(hours.into()))
            }
            LegalSpan::WorkingDays { days } if days <= DAYS_MAX => today()
                .and_then(|today| after_working_days(today, days, holidays))
                .and_then(|day| first_of(day, zone)),
            LegalSpan::Months { months } if months <= DAYS_MAX / 30 => today()
                .and_then(|today| today.checked_add_months(Months::new(months)))
                .and_then(|day| day.succ_opt())
                .and_then(|day| first_of(day, zone)),
            _ => None,
        };
        end.ok_or(Invalid::plain("privacy.law.span_too_long", "within"))
    }
}

/// The day after so many working days; a span of none ends with its own day.
fn after_working_days(from: NaiveDate, days: u32, holidays: &[NaiveDate]) -> Option<NaiveDate> {
    let works = |day: NaiveDate| {
        !matches!(day.weekday(), Weekday::Sat | Weekday::Sun) && !holidays.contains(&day)
    };
    let (mut day, mut left) = (from, days);
    // A list of holidays that leaves no day of work ends with the calendar.
    let mut steps = DAYS_MAX.saturating_mul(2);
    while left > 0 {
        steps = steps.checked_sub(1)?;
        day = day.succ_opt()?;
        left = left.saturating_sub(u32::from(works(day)));
    }
    day.succ_opt()
}

/// The first instant of a day; where the clock skips midnight, or the whole day, the first after.
fn first_of(day: NaiveDate, zone: &Zone) -> Option<Instant> {
    let second = zone.start_of_day(days_of_date(day))?;
    instant_from_unix(second, 0).ok()
}

type Row = (LegalDuty, &'static str, LegalSpan, &'static str, bool);

/// The members of the European Union, and Iceland, Liechtenstein and Norway, where its regulation on
/// data protection holds too.
const EEA: [&str; 30] = [
    "AT", "BE", "BG", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IS",
    "IT", "LI", "LT", "LU", "LV", "MT", "NL", "NO", "PL", "PT", "RO", "SE", "SI", "SK",
];

const GDPR: [(LegalDuty, LegalSpan, &str); 3] = [
    (
        LegalDuty::HonourOptOut,
        LegalSpan::AtOnce,
        "Regulation (EU) 2016/679, Article 21(2) and (3)",
    ),
    (
        LegalDuty::ReportIncident,
        LegalSpan::Hours { hours: 72 },
        "Regulation (EU) 2016/679, Article 33(1)",
    ),
    (
        LegalDuty::AnswerPerson,
        LegalSpan::Months { months: 1 },
        "Regulation (EU) 2016/679, Article 12(3)",
    ),
];

const OTHERS: [Row; 11] = [
    (
        LegalDuty::HonourOptOut,
        "GB",
        LegalSpan::AtOnce,
        "UK GDPR, Article 21(2) and (3)",
        false,
    ),
    (
        LegalDuty::ReportIncident,
        "GB",
        LegalSpan::Hours { hours: 72 },
        "UK GDPR, Article 33(1)",
        false,
    ),
    (
        LegalDuty::AnswerPerson,
        "GB",
        LegalSpan::Months { months: 1 },
        "UK GDPR, Article 12(3)",
        false,
    ),
    (
        LegalDuty::HonourOptOut,
        "US",
        LegalSpan::WorkingDays { days: 10 },
        "47 CFR 64.1200(a)(10) and (d)(3), in force since 11 April 2025",
        true,
    ),
    (
        LegalDuty::HonourOptOut,
        "RU",
        LegalSpan::AtOnce,
        "Federal Law 38-FZ of 13 March 2006, Article 18(1)",
        true,
    ),
    (
        LegalDuty::ReportIncident,
        "RU",
        LegalSpan::Hours { hours: 24 },
        "Federal Law 152-FZ of 27 July 2006, Article 21(3.1): the findings follow within 72 hours",
        false,
    ),
    (
        LegalDuty::AnswerPerson,
        "RU",
        LegalSpan::WorkingDays { days: 10 },
        "Federal Law 152-FZ of 27 July 2006, Article 20(1)",
        false,
    ),
    (
        LegalDuty::HonourOptOut,
        "IN",
        LegalSpan::Hours { hours: 24 },
        "Telecom Commercial Communications Customer Preference Regulations 2018, as amended",
        false,
    ),
    (
        LegalDuty::ReportIncident,
        "IN",
        LegalSpan::Hours { hours: 72 },
        "Digital Personal Data Protection Rules 2025, Rule 7: at once, the details within 72 hours",
        false,
    ),
    (
        LegalDuty::ReportIncident,
        "KZ",
        LegalSpan::WorkingDays { days: 1 },
        "Law 94-V of 21 May 2013, Article 25, as amended in force since 1 July 2024",
        false,
    ),
    (
        LegalDuty::AnswerPerson,
        "KZ",
        LegalSpan::WorkingDays { days: 3 },
        "Law 94-V of 21 May 2013, Article 24",
        false,
    ),
];

/// Gives the rules of law that this release knows, each with its source. Not legal advice.
///
/// A country that has no row for a duty is one whose law was not looked up, not one without a law. The
/// United States have no federal law on telling an authority of an incident; their states do.
pub fn legal_rules() -> Vec<LegalRule> {
    let european = GDPR.into_iter().flat_map(|(duty, within, source)| {
        EEA.into_iter()
            .map(move |country| (duty, country, within, source, false))
    });
    let rule = |(duty, country, within, source, sure): Row| LegalRule {
        duty,
        jurisdiction: CountryCode::fixed(country),
        within,
        source: Label::fixed(source),
        sure,
    };
    european.chain(OTHERS).map(rule).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(within: LegalSpan) -> LegalRule {
        LegalRule {
            duty: LegalDuty::HonourOptOut,
            jurisdiction: CountryCode::new("US").unwrap(),
            within,
            source: Label::new("a test").unwrap(),
            sure: true,
        }
    }

    fn deadline(span: LegalSpan, from: &str, zone: &str, holidays: &[&str]) -> String {
        let days: Vec<_> = holidays.iter().map(|day| day.parse().unwrap()).collect();
        let zone = Zone::new(zone).unwrap();
        let end = within(span).deadline(from.parse().unwrap(), &zone, &days);
        zone.local_text(end.unwrap(), "%Y-%m-%d %H:%M")
    }

    // Counted on a calendar: 1 July 2026 is a Wednesday. Ten working days without Friday the third
    // (Independence Day falls on a Saturday and is kept on the Friday): 2, 6 to 10, 13 to 16.
    #[test]
    fn working_days_are_counted_on_the_calendar_of_the_place() {
        let ten = LegalSpan::WorkingDays { days: 10 };
        let zone = "America/New_York";
        let end = deadline(ten, "2026-07-01T15:00:00Z", zone, &["2026-07-03"]);
        assert_eq!(end, "2026-07-17 00:00");
        let end = deadline(ten, "2026-07-01T15:00:00Z", zone, &[]);
        assert_eq!(end, "2026-07-16 00:00");
        // Three in the morning in UTC is still the day before there.
        let end = deadline(ten, "2026-07-02T03:00:00Z", zone, &[]);
        assert_eq!(end, "2026-07-16 00:00");
        // Asked on a Saturday: the first day is Monday.
        let one = LegalSpan::WorkingDays { days: 1 };
        let end = deadline(one, "2026-07-11T15:00:00Z", zone, &[]);
        assert_eq!(end, "2026-07-14 00:00");
    }

    #[test]
    fn hours_and_months_are_counted_as_the_clock_and_the_calendar_do() {
        let (from, zone) = ("2026-01-31T10:00:00Z", "Asia/Kolkata");
        assert_eq!(
            deadline(LegalSpan::AtOnce, from, zone, &[]),
            "2026-01-31 15:30"
        );
        let hours = LegalSpan::Hours { hours: 72 };
        assert_eq!(deadline(hours, from, zone, &[]), "2026-02-03 15:30");
        // A month from the 31st ends with the last day of February (Regulation 1182/71, Article 3(2)(c)).
        let month = LegalSpan::Months { months: 1 };
        assert_eq!(deadline(month, from, zone, &[]), "2026-03-01 00:00");
    }

    // Samoa had no 30 December 2011: the day after the 29th began as the 31st.
    #[test]
    fn a_day_that_a_place_skipped_begins_with_the_next() {
        let none = LegalSpan::WorkingDays { days: 0 };
        let end = deadline(none, "2011-12-29T20:00:00Z", "Pacific/Apia", &[]);
        assert_eq!(end, "2011-12-31 00:00");
    }

    #[test]
    fn a_span_beyond_the_calendar_is_refused() {
        let spans = [
            LegalSpan::Hours { hours: u32::MAX },
            LegalSpan::WorkingDays { days: u32::MAX },
            LegalSpan::Months { months: u32::MAX },
        ];
        let from = "2026-01-31T10:00:00Z".parse().unwrap();
        for span in spans {
            let error = within(span).deadline(from, &Zone::UTC, &[]).unwrap_err();
            assert_eq!(error.code.as_str(), "privacy.law.span_too_long");
        }
        // The clock of Kiritimati is fourteen hours ahead: the day lies beyond every calendar.
        let east = Zone::new("Pacific/Kiritimati").unwrap();
        let days = within(LegalSpan::WorkingDays { days: 1 });
        let error = days.deadline(Instant::MAX_UTC, &east, &[]).unwrap_err();
        assert_eq!(error.code.as_str(), "privacy.law.span_too_long");
        let last = within(LegalSpan::Hours { hours: 1 });
        let error = last
            .deadline(Instant::MAX_UTC, &Zone::UTC, &[])
            .unwrap_err();
        assert_eq!(error.code.as_str(), "privacy.law.span_too_long");
    }

    #[test]
    fn every_rule_names_a_country_and_its_source_once() {
        let rules = legal_rules();
        assert_eq!(rules.len(), 30 * 3 + 11);
        for (position, rule) in rules.iter().enumerate() {
            assert!(
                CountryCode::new(rule.jurisdiction.as_str()).is_ok(),
                "{rule:?}"
            );
            assert!(Label::new(rule.source.as_str()).is_ok(), "{rule:?}");
            let same = |other: &&LegalRule| {
                (other.duty, &other.jurisdiction) == (rule.duty, &rule.jurisdiction)
            };
            assert_eq!(rules.iter().filter(same).count(), 1, "{position}");
        }
    }
}
