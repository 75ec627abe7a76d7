//! Questions to the verdict, drawn at random: rules, a person, and what happened to them before.

use chrono::TimeDelta;
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use talktime::base::{
    AgentId, CallSubjectId, CallingRuleId, ClockTime, Code, ConsentId, ContactPurposeId,
    CountryCode, DayWindow, HolidayCalendarId, Instant, Label, Language, PermitId, PersonRef,
    PhoneNumber, ProjectId, RegistryId, RuleSetId, SuppressionId, TrainingId, Weekday,
    WeekdayWindows, WordingId, Zone,
};
use talktime::call::{BusinessResult, Unreached};
use talktime::campaign::{
    Attempt, AttemptParts, AttemptResult, CallPlace, CallingRule, CallingRuleParts, CallingRules,
    CallingRulesParts, CapCounts, CapScope, CapSpan, DialFacts, DialQuery, QuietAfter, QuietSpan,
    RegistryLook, RuleConfidence, RuleDemand,
};
use talktime::privacy::{
    Consent, ConsentEnd, ConsentMethod, ConsentParts, ContactChannel, LawfulBasis, Lifting,
    SuppressionEntry, SuppressionEntryParts, SuppressionKey, SuppressionScope, SuppressionSource,
};

#[derive(Clone, Debug)]
pub(crate) struct Case {
    pub(crate) rules: Vec<CallingRule>,
    pub(crate) query: DialQuery,
    pub(crate) facts: DialFacts,
}

/// Days on which a clock changes, a leap day, days on which a rule begins or ends, holidays, and others;
/// Cairo puts its clock back at midnight.
const DAYS: [&str; 12] = [
    "2026-03-28",
    "2026-03-29",
    "2026-10-24",
    "2026-11-01",
    "2026-03-08",
    "2028-02-28",
    "2026-02-28",
    "2026-12-31",
    "2026-04-05",
    "2026-05-14",
    "2026-10-29",
    "2026-06-15",
];

const ZONES: [&str; 9] = [
    "Europe/Paris",
    "America/New_York",
    "Asia/Kolkata",
    "Africa/Cairo",
    "Europe/Moscow",
    "Australia/Lord_Howe",
    "America/St_Johns",
    "Pacific/Chatham",
    "Europe/London",
];

const NUMBERS: [&str; 4] = [
    "+33123456789",
    "+78432123456",
    "+12025550123",
    "+881612345678",
];

fn near(days: i64) -> impl Strategy<Value = Instant> {
    let second = -days * 86_400..days * 86_400;
    (select(&DAYS[..]), second, 0..2_i64).prop_map(|(day, second, fraction)| {
        let midnight: Instant = format!("{day}T00:00:00Z").parse().unwrap();
        // Half of them on a whole quarter of an hour, at which things begin.
        let second = if second % 2 == 0 {
            second / 900 * 900
        } else {
            second
        };
        midnight + TimeDelta::seconds(second) + TimeDelta::milliseconds(fraction * 250)
    })
}

fn windows() -> impl Strategy<Value = Vec<DayWindow>> {
    vec(0..=96_u16, 0..5).prop_map(|mut quarters| {
        quarters.sort_unstable();
        quarters.dedup();
        let time = |quarter: u16| {
            ClockTime::new(format!("{:02}:{:02}", quarter / 4, quarter % 4 * 15)).unwrap()
        };
        let pairs = quarters.chunks_exact(2);
        pairs
            .map(|pair| DayWindow {
                from: time(pair[0]),
                until: time(pair[1]),
            })
            .collect()
    })
}

fn week() -> impl Strategy<Value = Vec<WeekdayWindows>> {
    (vec(windows(), 7), any::<bool>()).prop_map(|(days, all_day)| {
        let days = Weekday::ALL.into_iter().zip(days);
        let mut week: Vec<_> = days
            .map(|(day, windows)| WeekdayWindows { day, windows })
            .collect();
        if all_day || week.iter().all(|day| day.windows.is_empty()) {
            let whole = DayWindow {
                from: ClockTime::new("00:00").unwrap(),
                until: ClockTime::new("24:00").unwrap(),
            };
            week[2].windows = vec![whole];
        }
        week
    })
}

fn scope() -> impl Strategy<Value = CapScope> {
    select(&[CapScope::Person, CapScope::Project, CapScope::Subject][..])
}

fn demand() -> impl Strategy<Value = RuleDemand> {
    let calendar =
        select(&["fr", "us", "ru"][..]).prop_map(|id| HolidayCalendarId::new(id).unwrap());
    let hours = (week(), option::of(calendar), windows(), any::<bool>()).prop_map(
        |(week, holidays, windows, lifted_by_consent)| RuleDemand::Hours {
            week,
            holiday_windows: if holidays.is_some() { windows } else { vec![] },
            holidays,
            lifted_by_consent,
        },
    );
    let span = prop_oneof![
        (1..200_u32).prop_map(|hours| CapSpan::Rolling { hours }),
        select(&[CapSpan::Day, CapSpan::Week, CapSpan::Month][..]),
    ];
    let counts = select(&[CapCounts::Attempts, CapCounts::Conversations][..]);
    let cap = (counts, 1..4_u32, span, scope(), any::<bool>()).prop_map(
        |(counts, most, within, per, lifted_by_consent)| RuleDemand::Cap {
            counts,
            most,
            within,
            per,
            lifted_by_consent,
        },
    );
    let lasts = prop_oneof![
        (1..200_u32).prop_map(|hours| QuietSpan::Hours { hours }),
        (1..70_u32).prop_map(|days| QuietSpan::Days { days }),
    ];
    let after = select(
        &[
            QuietAfter::Refusal,
            QuietAfter::Conversation,
            QuietAfter::Attempt,
            QuietAfter::Dropped,
        ][..],
    );
    let quiet = (after, lasts, scope(), any::<bool>()).prop_map(
        |(after, lasts, per, lifted_by_consent)| RuleDemand::Quiet {
            after,
            lasts,
            per,
            lifted_by_consent,
        },
    );
    let consent =
        any::<bool>().prop_map(|except_customers| RuleDemand::Consent { except_customers });
    let registry = (1..40_u32, any::<bool>(), any::<bool>()).prop_map(
        |(valid_days, lifted_by_consent, except_customers)| RuleDemand::Registry {
            registry: RegistryId::new("registry").unwrap(),
            valid_days,
            lifted_by_consent,
            except_customers,
        },
    );
    prop_oneof![8 => hours, 6 => cap, 6 => quiet, 2 => consent, 2 => registry, 1 => Just(RuleDemand::Ban)]
}

/// A rule that is named by a number, of a country in which somebody of these cases may live.
pub(crate) fn rule(number: u32) -> impl Strategy<Value = CallingRule> {
    let country = select(&[None, Some("FR"), Some("RU"), Some("US"), Some("US")][..]);
    let days = (option::of(select(&DAYS[..])), option::of(1..900_u64));
    let purposes = select(vec![vec![], vec!["sales"], vec!["sales", "debt"]]);
    let channels = select(vec![
        vec![],
        vec![],
        vec![ContactChannel::RecordedVoice],
        vec![ContactChannel::Voice, ContactChannel::RecordedVoice],
    ]);
    (country, any::<bool>(), days, purposes, channels, demand()).prop_map(
        move |(country, region, (from, length), purposes, channels, demand)| {
            let from: Option<chrono::NaiveDate> = from.map(|day| day.parse().unwrap());
            let region = region && country == Some("US");
            CallingRule::restore(CallingRuleParts {
                id: CallingRuleId::new(format!("rule-{number}")).unwrap(),
                country: country.map(|code| CountryCode::new(code).unwrap()),
                region: region.then(|| Code::new("fl").unwrap()),
                purposes: purposes
                    .iter()
                    .map(|purpose| ContactPurposeId::new(purpose).unwrap())
                    .collect(),
                until: from
                    .zip(length)
                    .map(|(from, length)| from + chrono::Days::new(length)),
                from,
                channels,
                demand,
                source: Label::new("drawn").unwrap(),
                checked: "2026-11-30".parse().unwrap(),
                confidence: RuleConfidence::High,
            })
            .unwrap()
        },
    )
}

fn rules() -> impl Strategy<Value = Vec<CallingRule>> {
    (rule(0), rule(1), rule(2), rule(3), 0..=4_usize).prop_map(|(one, two, three, four, count)| {
        let mut rules = vec![one, two, three, four];
        rules.truncate(count);
        rules
    })
}

/// The drawn rules, a harmless one for each country but a drawn few, and the calendars that ship.
pub(crate) fn rules_of(case: &Case) -> CallingRules {
    let harmless = |country: &str| {
        CallingRule::restore(CallingRuleParts {
            id: CallingRuleId::new(format!("harmless-{country}")).unwrap(),
            country: Some(CountryCode::new(country).unwrap()),
            region: None,
            purposes: vec![ContactPurposeId::new("debt").unwrap()],
            channels: vec![],
            from: None,
            until: None,
            demand: RuleDemand::Consent {
                except_customers: false,
            },
            source: Label::new("drawn").unwrap(),
            checked: "2026-11-30".parse().unwrap(),
            confidence: RuleConfidence::High,
        })
        .unwrap()
    };
    let standard = CallingRules::standard().into_parts();
    let mut rules = case.rules.clone();
    if case.rules.len() != 1 {
        rules.extend(["FR", "RU", "US"].map(harmless));
    }
    CallingRules::restore(CallingRulesParts {
        id: RuleSetId::new("drawn").unwrap(),
        purposes: ["sales", "debt"]
            .map(|purpose| ContactPurposeId::new(purpose).unwrap())
            .to_vec(),
        regulated: match case.rules.len() {
            2 => vec![ContactPurposeId::new("sales").unwrap()],
            _ => vec![],
        },
        permit_minutes: 1_440,
        rules,
        ..standard
    })
    .unwrap()
}

fn attempt(now: Instant) -> impl Strategy<Value = Attempt> {
    let ago = prop_oneof![0..400_i64, 0..3_000_i64];
    let result = select(&[0_u8, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5][..]);
    (
        ago,
        result,
        any::<bool>(),
        any::<bool>(),
        option::of(any::<bool>()),
    )
        .prop_map(move |(ago, result, project, purpose, subject)| {
            let result = match result {
                0 => AttemptResult::NotReached {
                    result: Unreached::NoAnswer,
                },
                1 => AttemptResult::NotReached {
                    result: Unreached::Dropped,
                },
                2 => AttemptResult::Reached {
                    result: BusinessResult::Informed,
                },
                3 => AttemptResult::Reached {
                    result: BusinessResult::Refused { reason: None },
                },
                5 => AttemptResult::Reached {
                    result: BusinessResult::OptOut,
                },
                _ => AttemptResult::NotDialled {
                    reasons: vec![Code::new("campaign.blocked.holiday").unwrap()],
                },
            };
            Attempt::restore(AttemptParts {
                number: 1,
                at: now - TimeDelta::minutes(ago * 31),
                zone: None,
                project: ProjectId::new(if project { "internet" } else { "loan" }).unwrap(),
                purpose: ContactPurposeId::new(if purpose { "sales" } else { "service" }).unwrap(),
                subject: subject
                    .map(|own| CallSubjectId::new(if own { "car" } else { "card" }).unwrap()),
                contact: None,
                result,
            })
            .unwrap()
        })
}

fn consent(now: Instant) -> impl Strategy<Value = Consent> {
    (
        0..900_i64,
        option::of(1..900_i64),
        option::of(any::<bool>()),
        0..900_i64,
        any::<bool>(),
    )
        .prop_map(move |(given, lasts, withdrawn, ended, sales)| {
            let other_ground = given % 7 == 0;
            let given = now - TimeDelta::hours(given);
            let expires = lasts.map(|hours| given + TimeDelta::hours(hours));
            let end = given + TimeDelta::hours(ended);
            let ended = withdrawn
                .filter(|_| expires.is_none_or(|expires| end < expires))
                .map(|withdrawn| {
                    if withdrawn {
                        ConsentEnd::Withdrawn { at: end }
                    } else {
                        ConsentEnd::Superseded {
                            at: end,
                            by: ConsentId::new("consent-2").unwrap(),
                        }
                    }
                });
            Consent::restore(ConsentParts {
                id: ConsentId::new("consent-1").unwrap(),
                person: PersonRef::new("p-1").unwrap(),
                purpose: ContactPurposeId::new(if sales { "sales" } else { "debt" }).unwrap(),
                channel: ContactChannel::Voice,
                method: ConsentMethod::Spoken,
                basis: if other_ground {
                    LawfulBasis::Contract
                } else {
                    LawfulBasis::Consent
                },
                given,
                expires,
                wording: WordingId::new("w").unwrap(),
                language: Language::English,
                proof: None,
                jurisdiction: CountryCode::new("FR").unwrap(),
                region: None,
                ended,
            })
            .unwrap()
        })
}

fn entry(now: Instant) -> impl Strategy<Value = SuppressionEntry> {
    let scopes = [
        SuppressionScope::Company,
        SuppressionScope::Project {
            project: ProjectId::new("internet").unwrap(),
        },
        SuppressionScope::Project {
            project: ProjectId::new("loan").unwrap(),
        },
        SuppressionScope::Channel {
            channel: ContactChannel::Voice,
        },
        SuppressionScope::Purpose {
            purpose: ContactPurposeId::new("debt").unwrap(),
        },
    ];
    let since = -300..300_i64;
    (
        select(scopes.to_vec()),
        since,
        option::of(0..900_i64),
        option::of(0..900_i64),
    )
        .prop_map(move |(scope, since, until, lifted)| {
            let since = now - TimeDelta::hours(since);
            let key = SuppressionKey::new(vec![1; 32]).unwrap();
            SuppressionEntry::restore(SuppressionEntryParts {
                id: SuppressionId::new("s-1").unwrap(),
                number: key.hash(&PhoneNumber::new("+33123456789").unwrap()),
                scope,
                source: SuppressionSource::Person,
                since,
                effective_by: None,
                effective: None,
                until: until.map(|hours| since + TimeDelta::hours(hours)),
                lifted: lifted.map(|hours| Lifting {
                    at: since + TimeDelta::hours(hours),
                    by: SuppressionSource::Person,
                    contact: None,
                }),
            })
            .unwrap()
        })
}

fn facts(now: Instant) -> impl Strategy<Value = DialFacts> {
    let place = option::of((
        select(&["FR", "RU", "US"][..]),
        option::of(select(&["fl", "ny"][..])),
    ));
    let zone = prop_oneof![3 => select(&ZONES[..]).prop_map(Some), 1 => Just(None)];
    let look = (0..60_i64, any::<bool>()).prop_map(move |(days, listed)| RegistryLook {
        registry: RegistryId::new("registry").unwrap(),
        at: now - TimeDelta::days(days),
        listed: listed && days % 3 == 0,
    });
    let agent = option::weighted(0.15, Just(AgentId::new("ravi").unwrap()));
    let untrained = prop_oneof![9 => Just(false), 1 => Just(true)];
    let happened = (
        vec(attempt(now), 0..8),
        vec(consent(now), 0..3),
        vec(entry(now), 0..2),
        vec(look, 0..3),
    );
    let closed = option::weighted(0.2, -100..600_i64);
    (
        place,
        zone,
        any::<bool>(),
        happened,
        agent,
        untrained,
        closed,
    )
        .prop_map(
            move |(
                place,
                zone,
                customer,
                (attempts, consents, suppressions, looks),
                owner,
                untrained,
                closed,
            )| DialFacts {
                place: place.map(|(country, region)| CallPlace {
                    country: CountryCode::new(country).unwrap(),
                    region: region
                        .filter(|_| country == "US")
                        .map(|region| Code::new(region).unwrap()),
                }),
                zone: zone.map(|zone| Zone::new(zone).unwrap()),
                customer,
                consents,
                suppressions,
                looks,
                attempts,
                owner,
                required_training: untrained
                    .then(|| TrainingId::new("fibre").unwrap())
                    .into_iter()
                    .collect(),
                training: vec![],
                closed: closed.map(|hours| now + TimeDelta::hours(hours)),
            },
        )
}

pub(crate) fn case() -> impl Strategy<Value = Case> {
    near(40).prop_flat_map(|at| {
        let query = (
            select(&NUMBERS[..]),
            any::<bool>(),
            option::of(any::<bool>()),
            any::<bool>(),
        );
        let purpose = prop_oneof![9 => Just("sales"), 1 => Just("slaes")];
        let machine = prop_oneof![7 => Just(false), 1 => Just(true)];
        (rules(), facts(at), query, purpose, machine).prop_map(
            move |(rules, facts, (number, own, subject, agent), purpose, machine)| Case {
                rules,
                query: DialQuery {
                    permit: PermitId::new("permit-1").unwrap(),
                    person: PersonRef::new("p-1").unwrap(),
                    number: PhoneNumber::new(number).unwrap(),
                    project: ProjectId::new(if own { "internet" } else { "loan" }).unwrap(),
                    purpose: ContactPurposeId::new(purpose).unwrap(),
                    channel: if machine {
                        ContactChannel::RecordedVoice
                    } else {
                        ContactChannel::Voice
                    },
                    at,
                    subject: subject
                        .map(|own| CallSubjectId::new(if own { "car" } else { "card" }).unwrap()),
                    agent: agent.then(|| AgentId::new("ravi").unwrap()),
                },
                facts,
            },
        )
    })
}
