//! The calling rules that ship, as a page.

use std::fmt::Write as _;

use talktime::base::{CalendarDate, DayWindow, Weekday, WeekdayWindows};
use talktime::campaign::{
    CallingRule, CallingRules, CapCounts, CapScope, CapSpan, QuietAfter, QuietSpan, RuleDemand,
};
use talktime::privacy::ContactChannel;

pub(crate) fn page() -> String {
    let rules = CallingRules::standard();
    let parts = rules.parts();
    let mut text = format!(
        "# Calling rules\n\n**Not legal advice.** Laws change and know exceptions: ask somebody who knows the law \
         before you rely on a row. The rows are data, `core/data/calling/rules.json` (set `{}`); a row that is off \
         has low confidence. Nobody in a country without a row that is on may be called until somebody adds one. \
         Hours are those of the person's clock; a weekday that is not listed has none.\n\n\
         | rule | where | for | what | since, until | source | read | on |\n|---|---|---|---|---|---|---|---|\n",
        parts.id
    );
    for rule in &parts.rules {
        // Writing into a `String` cannot fail.
        let _ = writeln!(text, "{}", row(rule, rules.applies(rule)));
    }
    text.push_str("\n## Holidays\n\n| calendar | holidays | source |\n|---|---|---|\n");
    for calendar in &parts.calendars {
        let own = calendar.parts();
        let names: Vec<_> = own
            .holidays
            .iter()
            .map(|holiday| holiday.name.as_str())
            .collect();
        let _ = writeln!(
            text,
            "| `{}` | {} | {} |",
            own.id,
            names.join(", "),
            own.source
        );
    }
    text
}

fn row(rule: &CallingRule, on: bool) -> String {
    let parts = rule.parts();
    let purposes: Vec<_> = parts.purposes.iter().map(ToString::to_string).collect();
    let purposes = if purposes.is_empty() {
        "all".to_owned()
    } else {
        purposes.join(", ")
    };
    let place = match (&parts.country, &parts.region) {
        (Some(country), Some(region)) => format!("{country}, {region}"),
        (Some(country), None) => country.to_string(),
        (None, _) => "everywhere".to_owned(),
    };
    let channels = match parts.channels.as_slice() {
        [ContactChannel::RecordedVoice] => ", by a recorded voice",
        [ContactChannel::Voice] => ", by an agent",
        _ => "",
    };
    let day = |day: Option<CalendarDate>| day.map_or("…".to_owned(), |day| day.to_string());
    let valid = match (parts.from, parts.until) {
        (None, None) => String::new(),
        (from, until) => format!("{}, {}", day(from), day(until)),
    };
    format!(
        "| `{}` | {place} | {purposes}{channels} | {} | {valid} | {} | {}, {:?} | {} |",
        parts.id,
        demand(&parts.demand),
        parts.source,
        parts.checked,
        parts.confidence,
        if on { "yes" } else { "no" }
    )
}

fn demand(demand: &RuleDemand) -> String {
    match demand {
        RuleDemand::Hours {
            week,
            holidays,
            holiday_windows,
            lifted_by_consent,
        } => {
            let holidays = holidays.as_ref().map_or(String::new(), |id| {
                format!("; holidays of `{id}` {}", windows(holiday_windows))
            });
            format!("{}{holidays}{}", days(week), lifted(*lifted_by_consent))
        }
        RuleDemand::Cap {
            counts,
            most,
            within,
            per,
            lifted_by_consent,
        } => {
            let counts = match counts {
                CapCounts::Attempts => "call",
                CapCounts::Conversations => "conversation",
            };
            let within = match within {
                CapSpan::Rolling { hours } if hours % 24 == 0 && *hours > 24 => {
                    format!("{} days", hours / 24)
                }
                CapSpan::Rolling { hours } => format!("{hours} hours"),
                CapSpan::Day => "a day".to_owned(),
                CapSpan::Week => "a week".to_owned(),
                CapSpan::Month => "a month".to_owned(),
            };
            format!(
                "at most {most} {counts}{} in {within}, {}{}",
                if *most == 1 { "" } else { "s" },
                scope(*per),
                lifted(*lifted_by_consent)
            )
        }
        RuleDemand::Quiet {
            after,
            lasts,
            per,
            lifted_by_consent,
        } => {
            let after = match after {
                QuietAfter::Refusal => "a refusal",
                QuietAfter::Conversation => "a conversation",
                QuietAfter::Attempt => "any call",
                QuietAfter::Dropped => "a dropped call",
            };
            let lasts = match lasts {
                QuietSpan::Hours { hours } => format!("{hours} hours"),
                QuietSpan::Days { days } => format!("{days} days"),
            };
            format!(
                "none for {lasts} after {after}, {}{}",
                scope(*per),
                lifted(*lifted_by_consent)
            )
        }
        RuleDemand::Consent { except_customers } => {
            format!("consent before the call{}", customers(*except_customers))
        }
        RuleDemand::Ban => "none at all".to_owned(),
        RuleDemand::Registry {
            registry,
            valid_days,
            lifted_by_consent,
            except_customers,
        } => format!(
            "not listed in `{registry}`, looked up within {valid_days} days{}{}",
            lifted(*lifted_by_consent),
            customers(*except_customers)
        ),
    }
}

fn scope(per: CapScope) -> &'static str {
    match per {
        CapScope::Person => "per person",
        CapScope::Project => "per person and project",
        CapScope::Subject => "per person and subject",
    }
}

fn lifted(by_consent: bool) -> &'static str {
    if by_consent {
        "; a consent lifts it"
    } else {
        ""
    }
}

fn customers(except: bool) -> &'static str {
    if except { "; not for customers" } else { "" }
}

fn windows(windows: &[DayWindow]) -> String {
    if windows.is_empty() {
        return "none".to_owned();
    }
    let all = windows
        .iter()
        .map(|window| format!("{}–{}", window.from, window.until));
    all.collect::<Vec<_>>().join(" and ")
}

/// The weekdays, those with the same hours together.
fn days(week: &[WeekdayWindows]) -> String {
    let mut groups: Vec<(Vec<Weekday>, &[DayWindow])> = Vec::new();
    for day in week {
        match groups.last_mut() {
            Some((days, windows))
                if *windows == day.windows.as_slice() && follows(days.last(), day.day) =>
            {
                days.push(day.day);
            }
            _ => groups.push((vec![day.day], &day.windows)),
        }
    }
    let short = |day: &Weekday| format!("{day:?}").chars().take(3).collect::<String>();
    let group = |(days, all): &(Vec<Weekday>, &[DayWindow])| {
        let named = match (days.as_slice(), days.first(), days.last()) {
            ([_], Some(only), _) => short(only),
            (_, Some(first), Some(last)) => format!("{} to {}", short(first), short(last)),
            _ => String::new(),
        };
        format!("{named} {}", windows(all))
    };
    groups.iter().map(group).collect::<Vec<_>>().join(", ")
}

fn follows(before: Option<&Weekday>, day: Weekday) -> bool {
    let place = |day: Weekday| Weekday::ALL.iter().position(|other| *other == day);
    before.copied().and_then(place).map(|place| place + 1) == place(day)
}
