//! The slow checker: what forbids a call at one instant, read off the rules as they are written.
//!
//! Clocks are those of `chrono-tz`, and every question is answered at one instant only, without a thought of
//! what comes after. It asks the library for what other tests hold: whether a day is a holiday, whether an
//! entry holds, and which countries and zones are possible.

use std::collections::BTreeSet;

use chrono::{Datelike, Days, NaiveDate, TimeDelta, TimeZone, Timelike};
use chrono_tz::Tz;
use talktime::base::{CountryCode, Instant, Weekday, WeekdayWindows, Zone};
use talktime::call::{BusinessResult, Unreached};
use talktime::campaign::{
    Attempt, AttemptResult, BlockReason, CallingRuleParts, CallingRules, CapCounts, CapScope,
    CapSpan, QuietAfter, QuietSpan, RuleDemand,
};
use talktime::privacy::{ConsentEnd, ConsentParts, ContactChannel, LawfulBasis, SuppressionScope};

use crate::cases::Case;

/// A reason, and the rule that says so.
pub(crate) type Reason = (BlockReason, Option<String>);

#[expect(
    clippy::too_many_lines,
    reason = "one question after the other, as a reader would ask them"
)]
pub(crate) fn forbidden(rules: &CallingRules, case: &Case, at: Instant) -> BTreeSet<Reason> {
    let (query, facts) = (&case.query, &case.facts);
    let mut reasons = BTreeSet::new();
    let countries = match &facts.place {
        Some(place) => vec![place.country.clone()],
        None => query.number.countries(),
    };
    let parts = rules.parts();
    let on = |rule: &CallingRuleParts| rule.confidence >= parts.least;
    if countries.is_empty() {
        reasons.insert((BlockReason::RulesUnknown, None));
        if facts.zone.is_none() {
            reasons.insert((BlockReason::ZoneUnknown, None));
        }
    }
    for country in &countries {
        if !looked_up(rules, case, country, at) {
            reasons.insert((BlockReason::RulesUnknown, None));
        }
        if facts.zone.is_none() && Zone::of_country(country).is_empty() {
            reasons.insert((BlockReason::ZoneUnknown, None));
        }
    }
    if !parts.purposes.contains(&query.purpose) {
        reasons.insert((BlockReason::PurposeUnknown, None));
    }
    if facts.owner.is_some() && facts.owner != query.agent {
        reasons.insert((BlockReason::OwnerOnly, None));
    }
    if facts
        .required_training
        .iter()
        .any(|training| !facts.training.contains(training))
    {
        reasons.insert((BlockReason::AgentNotTrained, None));
    }
    if facts.closed.is_some_and(|closed| closed <= at) {
        reasons.insert((BlockReason::ProjectClosed, None));
    }
    let listed = facts.suppressions.iter().any(|entry| {
        let covered = match &entry.parts().scope {
            SuppressionScope::Company => true,
            SuppressionScope::Project { project } => *project == query.project,
            SuppressionScope::Purpose { purpose } => *purpose == query.purpose,
            SuppressionScope::Channel { channel } => {
                *channel == query.channel || *channel == ContactChannel::Voice
            }
        };
        covered && entry.holds_at(at)
    });
    if listed {
        reasons.insert((BlockReason::DoNotCall, None));
    }
    let said_no = facts.attempts.iter().filter(|attempt| {
        let result = BusinessResult::OptOut;
        attempt.parts().result == AttemptResult::Reached { result }
    });
    if let Some(said) = said_no.map(|attempt| attempt.parts().at).max() {
        let lifted = facts
            .suppressions
            .iter()
            .filter_map(|entry| entry.parts().lifted.as_ref());
        let lifted = lifted
            .into_iter()
            .any(|lifting| said < lifting.at && lifting.at <= at);
        let consented =
            own_consents(case).any(|consent| said < consent.given && consent.given <= at);
        if !lifted && !consented {
            reasons.insert((BlockReason::OptedOut, None));
        }
    }
    for rule in parts
        .rules
        .iter()
        .map(|rule| rule.parts())
        .filter(|rule| on(rule))
    {
        let of_place = match &rule.country {
            None => true,
            Some(country) => {
                let region = facts.place.as_ref().and_then(|place| place.region.as_ref());
                let here =
                    rule.region.is_none() || region.is_none() || rule.region.as_ref() == region;
                countries.contains(country) && here
            }
        };
        let for_purpose = rule.purposes.is_empty() || rule.purposes.contains(&query.purpose);
        let about = rule.channels.is_empty() || rule.channels.contains(&query.channel);
        if !of_place || !for_purpose || !about {
            continue;
        }
        let zones: Vec<Zone> = match (facts.zone, &rule.country) {
            (Some(zone), _) => vec![zone],
            (None, Some(country)) => Zone::of_country(country).to_vec(),
            (None, None) => countries
                .iter()
                .flat_map(Zone::of_country)
                .copied()
                .collect(),
        };
        // Without any zone there are no hours to look at; what needs no clock is asked all the same.
        let timeless = zones.is_empty() && !matches!(rule.demand, RuleDemand::Hours { .. });
        let zones = if timeless { vec![Zone::UTC] } else { zones };
        let said: Vec<_> = zones
            .iter()
            .filter_map(|zone| says(parts, rule, case, tz(zone), at))
            .collect();
        // A day that is a holiday in one of the zones is told as one.
        let reason = if said.contains(&BlockReason::Holiday) {
            Some(BlockReason::Holiday)
        } else {
            said.first().copied()
        };
        if let Some(reason) = reason {
            reasons.insert((reason, Some(rule.id.to_string())));
        }
    }
    reasons
}

/// Whether somebody looked the law of a country up for this call, at the instant that is asked for.
fn looked_up(rules: &CallingRules, case: &Case, country: &CountryCode, at: Instant) -> bool {
    let (query, parts) = (&case.query, rules.parts());
    let zones = case
        .facts
        .zone
        .map_or(Zone::of_country(country).to_vec(), |zone| vec![zone]);
    let region = case
        .facts
        .place
        .as_ref()
        .and_then(|place| place.region.as_ref());
    let own = parts.rules.iter().map(|rule| rule.parts()).filter(|rule| {
        rule.confidence >= parts.least
            && rule.country.as_ref() == Some(country)
            && (rule.region.is_none() || rule.region.as_ref() == region)
            && (rule.channels.contains(&query.channel)
                || rule.channels.is_empty() && query.channel != ContactChannel::RecordedVoice)
    });
    let own: Vec<_> = own.collect();
    let of_purpose: Vec<_> = own
        .iter()
        .filter(|rule| rule.purposes.is_empty() || rule.purposes.contains(&query.purpose))
        .collect();
    if !parts.regulated.contains(&query.purpose) {
        return !own.is_empty();
    }
    !of_purpose.is_empty()
        && zones.iter().all(|zone| {
            let today = at.with_timezone(&tz(zone)).date_naive();
            of_purpose.iter().any(|rule| {
                rule.from.is_none_or(|from| from <= today)
                    && rule.until.is_none_or(|until| today < until)
            })
        })
}

fn own_consents(case: &Case) -> impl Iterator<Item = &ConsentParts> {
    let query = &case.query;
    let all = case.facts.consents.iter().map(|consent| consent.parts());
    all.filter(|consent| {
        consent.basis == LawfulBasis::Consent
            && consent.purpose == query.purpose
            && consent.channel == query.channel
    })
}

/// Given, not run out, not ended, and nobody withdrew another one after it was given.
fn consent_holds(case: &Case, consent: &ConsentParts, at: Instant) -> bool {
    let ended = consent.ended.as_ref().is_some_and(|ended| ended.at() <= at);
    let run_out = consent.expires.is_some_and(|expires| expires <= at);
    let withdrawn = own_consents(case).any(|other| match other.ended {
        Some(ConsentEnd::Withdrawn { at: withdrawn }) => {
            consent.given <= withdrawn && withdrawn <= at
        }
        _ => false,
    });
    consent.given <= at && !ended && !run_out && !withdrawn
}

fn tz(zone: &Zone) -> Tz {
    zone.name().parse().unwrap()
}

/// What a rule says against a call at an instant, for somebody who lives by a zone.
#[expect(
    clippy::too_many_lines,
    reason = "one arm a demand, each read off its documentation"
)]
fn says(
    rules: &talktime::campaign::CallingRulesParts,
    rule: &CallingRuleParts,
    case: &Case,
    zone: Tz,
    at: Instant,
) -> Option<BlockReason> {
    let local = at.with_timezone(&zone);
    let today = local.date_naive();
    if rule.from.is_some_and(|from| today < from) || rule.until.is_some_and(|until| until <= today)
    {
        return None;
    }
    let facts = &case.facts;
    let consent = own_consents(case).any(|consent| consent_holds(case, consent, at));
    let attempts = |per: CapScope| {
        facts.attempts.iter().filter(move |attempt| {
            let own = attempt.parts();
            let purpose = rule.purposes.is_empty() || rule.purposes.contains(&own.purpose);
            purpose
                && match per {
                    CapScope::Person => true,
                    CapScope::Project => own.project == case.query.project,
                    CapScope::Subject => {
                        own.subject.is_none()
                            || case.query.subject.is_none()
                            || own.subject == case.query.subject
                    }
                }
        })
    };
    match &rule.demand {
        RuleDemand::Hours {
            lifted_by_consent: true,
            ..
        }
        | RuleDemand::Cap {
            lifted_by_consent: true,
            ..
        }
        | RuleDemand::Quiet {
            lifted_by_consent: true,
            ..
        }
        | RuleDemand::Registry {
            lifted_by_consent: true,
            ..
        }
        | RuleDemand::Consent { .. }
            if consent =>
        {
            None
        }
        RuleDemand::Consent {
            except_customers: true,
        }
        | RuleDemand::Registry {
            except_customers: true,
            ..
        } if facts.customer => None,
        RuleDemand::Hours {
            week,
            holidays,
            holiday_windows,
            ..
        } => {
            let calendar = rules
                .calendars
                .iter()
                .find(|calendar| Some(&calendar.parts().id) == holidays.as_ref());
            let holiday = calendar.is_some_and(|calendar| calendar.is_holiday(today));
            let own = |day: &&WeekdayWindows| day.day == Weekday::from(today.weekday());
            let windows = match (holiday, week.iter().find(own)) {
                (true, _) => holiday_windows.as_slice(),
                (false, Some(day)) => &day.windows,
                (false, None) => &[],
            };
            let minute = local.hour() * 60 + local.minute();
            let open = windows.iter().any(|window| {
                u32::from(window.from.minute()) <= minute
                    && minute < u32::from(window.until.minute())
            });
            let reason = if holiday {
                BlockReason::Holiday
            } else {
                BlockReason::OutsideHours
            };
            (!open).then_some(reason)
        }
        RuleDemand::Cap {
            counts,
            most,
            within,
            per,
            ..
        } => {
            let counted = attempts(*per).filter(|attempt| match counts {
                CapCounts::Attempts => attempt.was_dialled(),
                CapCounts::Conversations => attempt.was_conversation(),
            });
            let inside = counted.filter(|attempt| in_span(*within, zone, attempt.parts().at, at));
            (inside.count() >= *most as usize).then_some(BlockReason::CapReached)
        }
        RuleDemand::Quiet {
            after, lasts, per, ..
        } => {
            let began = attempts(*per).filter(|attempt| begins(*after, attempt));
            let quiet = began
                .map(|attempt| attempt.parts().at)
                .any(|began| match lasts {
                    QuietSpan::Hours { hours } => at < began + TimeDelta::hours((*hours).into()),
                    QuietSpan::Days { days } => {
                        let day = began.with_timezone(&zone).date_naive()
                            + Days::new(u64::from(*days) + 1);
                        at < first_instant(zone, day)
                    }
                });
            let reason = match after {
                QuietAfter::Dropped => BlockReason::DroppedLockout,
                _ => BlockReason::QuietPeriod,
            };
            quiet.then_some(reason)
        }
        RuleDemand::Consent { .. } => {
            let ever = own_consents(case).count() > 0;
            Some(if ever {
                BlockReason::ConsentEnded
            } else {
                BlockReason::NoConsent
            })
        }
        RuleDemand::Ban => Some(BlockReason::Banned),
        RuleDemand::Registry {
            registry,
            valid_days,
            ..
        } => {
            let mut looks: Vec<_> = facts
                .looks
                .iter()
                .filter(|look| look.registry == *registry)
                .collect();
            looks.sort_by_key(|look| (look.at, look.listed));
            match looks.last() {
                Some(look) if look.listed => Some(BlockReason::RegistryListed),
                Some(look) if at < look.at + TimeDelta::days((*valid_days).into()) => None,
                _ => Some(BlockReason::RegistryNotAsked),
            }
        }
    }
}

fn in_span(within: CapSpan, zone: Tz, attempt: Instant, at: Instant) -> bool {
    let days = |at: Instant| at.with_timezone(&zone).date_naive();
    let (then, today) = (days(attempt), days(at));
    match within {
        CapSpan::Rolling { hours } => at < attempt + TimeDelta::hours(hours.into()),
        CapSpan::Day => then == today,
        CapSpan::Week => then.iso_week() == today.iso_week(),
        CapSpan::Month => (then.year(), then.month()) == (today.year(), today.month()),
    }
}

fn begins(after: QuietAfter, attempt: &Attempt) -> bool {
    match (after, &attempt.parts().result) {
        (
            QuietAfter::Refusal,
            AttemptResult::Reached {
                result: BusinessResult::Refused { .. },
            },
        ) => true,
        (QuietAfter::Conversation, AttemptResult::Reached { .. }) => true,
        (QuietAfter::Attempt, AttemptResult::Reached { .. } | AttemptResult::NotReached { .. }) => {
            true
        }
        (QuietAfter::Dropped, AttemptResult::NotReached { result }) => {
            *result == Unreached::Dropped
        }
        _ => false,
    }
}

/// The first instant of a day: minute by minute, until the calendar shows it.
fn first_instant(zone: Tz, day: NaiveDate) -> Instant {
    let noon_before = day.and_hms_opt(0, 0, 0).unwrap() - TimeDelta::hours(3);
    let mut at = zone
        .from_local_datetime(&noon_before)
        .earliest()
        .unwrap()
        .to_utc();
    while at.with_timezone(&zone).date_naive() < day {
        at += TimeDelta::minutes(1);
    }
    at
}
