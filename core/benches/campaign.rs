//! Measures the verdict before a call: as the person's history grows, as the rules grow, and where it has
//! to look ahead; and the list that is made of it.

use std::hint::black_box;

use chrono::TimeDelta;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use talktime::base::{
    CallingRuleId, Code, ContactPurposeId, CountryCode, Instant, Invalid, PermitId, PersonRef,
    PhoneNumber, ProjectId, RegistryId, RuleSetId, Zone,
};
use talktime::call::Unreached;
use talktime::campaign::{
    Attempt, AttemptParts, AttemptResult, CallListPlan, CallListPlanParts, CallPlace, CallingRule,
    CallingRules, DialFacts, DialQuery, ListPerson, OwnerRule, RegistryLook, TargetCondition,
    TargetPerson, TargetRule, TargetRuleParts, UnknownTarget, build_call_list, may_call,
};
use talktime::customer::{Customer, CustomerParts, CustomerPhone, PhoneKind, Relationship};
use talktime::privacy::ContactChannel;

/// So many people are asked about in one turn, each in their own country.
const PEOPLE: u64 = 1_000;

struct Question {
    query: DialQuery,
    facts: DialFacts,
}

/// Countries, a number, a zone, and an hour of UTC at which their hours are open.
const HOMES: [(&str, Option<&str>, &str, &str); 4] = [
    ("FR", None, "+33123456789", "Europe/Paris"),
    ("IN", None, "+919876543210", "Asia/Kolkata"),
    ("US", Some("fl"), "+12025550123", "America/New_York"),
    ("RU", None, "+78432123456", "Europe/Moscow"),
];

fn home(
    of_person: u64,
) -> (
    &'static str,
    Option<&'static str>,
    &'static str,
    &'static str,
) {
    let place = usize::try_from(of_person % HOMES.len() as u64).unwrap_or_default();
    HOMES
        .get(place)
        .copied()
        .unwrap_or(("FR", None, "+33123456789", "Europe/Paris"))
}

fn attempt(now: Instant, ago: u64) -> Result<Attempt, Invalid> {
    Attempt::restore(AttemptParts {
        number: 1,
        at: now - TimeDelta::days(i64::try_from(ago).unwrap_or(1) * 40 + 40),
        zone: None,
        project: ProjectId::new("internet")?,
        purpose: ContactPurposeId::new("sales")?,
        subject: None,
        contact: None,
        result: AttemptResult::NotReached {
            result: Unreached::NoAnswer,
        },
    })
}

fn question(of_person: u64, at: Instant, history: u64, zone: bool) -> Result<Question, Invalid> {
    let (country, region, number, name) = home(of_person);
    let look = RegistryLook {
        registry: RegistryId::new("us.national")?,
        at: at - TimeDelta::days(3),
        listed: false,
    };
    let attempts: Result<Vec<_>, _> = (0..history).map(|ago| attempt(at, ago)).collect();
    Ok(Question {
        query: DialQuery {
            permit: PermitId::new(format!("permit-{of_person}"))?,
            person: PersonRef::new(format!("p-{of_person:07}"))?,
            number: PhoneNumber::new(number)?,
            project: ProjectId::new("internet")?,
            purpose: ContactPurposeId::new(if country == "RU" { "debt" } else { "sales" })?,
            channel: ContactChannel::Voice,
            at,
            subject: None,
            agent: None,
        },
        facts: DialFacts {
            place: Some(CallPlace {
                country: CountryCode::new(country)?,
                region: region.map(Code::new).transpose()?,
            }),
            zone: if zone { Some(Zone::new(name)?) } else { None },
            looks: vec![look],
            attempts: attempts?,
            ..DialFacts::default()
        },
    })
}

fn questions(
    at: &str,
    history: u64,
    zone: bool,
) -> Result<Vec<Question>, Box<dyn std::error::Error>> {
    let at: Instant = at.parse()?;
    let all: Result<Vec<_>, _> = (0..PEOPLE)
        .map(|of_person| question(of_person, at, history, zone))
        .collect();
    Ok(all?)
}

/// The rules that ship, each so many times more.
fn many_rules(times: u64) -> Result<CallingRules, Invalid> {
    let standard = CallingRules::standard();
    let mut more = Vec::new();
    for time in 0..times {
        for rule in &standard.parts().rules {
            let mut parts = rule.parts().clone();
            parts.id = CallingRuleId::new(format!("{}-{time}", parts.id))?;
            more.push(CallingRule::restore(parts)?);
        }
    }
    standard.with_rules(RuleSetId::new("many")?, more)
}

/// Asks all, and gives how many may be called.
fn asked(rules: &CallingRules, questions: &[Question]) -> usize {
    let allowed = questions.iter().filter(|question| {
        let verdict = may_call(rules, &question.query, &question.facts);
        verdict.is_ok_and(|verdict| verdict.permit().is_some())
    });
    allowed.count()
}

/// A list of as many people, who are all taken, each with no history.
fn listed(people: u64) -> Result<(CallListPlan, Vec<ListPerson>), Box<dyn std::error::Error>> {
    let at: Instant = OPEN.parse()?;
    let mut listed = Vec::new();
    for of_person in 0..people {
        // The purpose of a list is one: nobody of Russia, whose debts are another.
        let question = question(of_person * 4 % 3 + of_person * 4, at, 0, true)?;
        let person = question.query.person;
        let mut parts = CustomerParts::new(person, Relationship::Former);
        parts.phones = vec![CustomerPhone {
            number: question.query.number,
            kind: PhoneKind::Mobile,
            since: None,
        }];
        listed.push(ListPerson {
            target: TargetPerson {
                customer: Customer::restore(parts)?,
                attempts: None,
                offerings: None,
                earlier: None,
            },
            facts: question.facts,
        });
    }
    let target = TargetRule::restore(TargetRuleParts {
        when: TargetCondition::Related {
            relationship: Relationship::Former,
        },
        unknown: UnknownTarget::LeaveOut,
    })?;
    let plan = CallListPlan::restore(CallListPlanParts {
        project: ProjectId::new("internet")?,
        purpose: ContactPurposeId::new("sales")?,
        channel: ContactChannel::Voice,
        subject: None,
        target: target.clone(),
        priorities: vec![target],
        agents: vec![],
        owners: OwnerRule::Keep,
    })?;
    Ok((plan, listed))
}

/// Nine in the morning in Florida is three in the afternoon in Paris and half past six in Kolkata.
const OPEN: &str = "2026-03-02T14:00:00Z";
/// Nobody is called at this hour in any of the four.
const CLOSED: &str = "2026-03-02T22:30:00Z";

#[expect(clippy::print_stderr, reason = "a bench that cannot run must say so")]
fn verdicts(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("campaign");
    group.throughput(Throughput::Elements(PEOPLE));
    let standard = CallingRules::standard();
    let cases = [
        ("allowed, no history", OPEN, 0, true),
        ("allowed, 10 attempts before", OPEN, 10, true),
        ("allowed, 100 attempts before", OPEN, 100, true),
        ("blocked till morning, no history", CLOSED, 0, true),
        ("zone unknown", OPEN, 0, false),
    ];
    for (name, at, history, zone) in cases {
        match questions(at, history, zone) {
            Ok(questions) => {
                let allowed = asked(&standard, &questions);
                eprintln!("{name}: {allowed} of {PEOPLE} may be called");
                group.bench_function(name, |bench| {
                    bench.iter(|| asked(black_box(&standard), black_box(&questions)));
                });
            }
            Err(error) => eprintln!("{name}: {error}"),
        }
    }
    for times in [1, 9] {
        match (many_rules(times), questions(OPEN, 0, true)) {
            (Ok(rules), Ok(questions)) => {
                let count = rules.parts().rules.len();
                group.bench_function(format!("allowed, {count} rules"), |bench| {
                    bench.iter(|| asked(black_box(&rules), black_box(&questions)));
                });
            }
            (rules, _) => eprintln!("{times} times the rules: {:?}", rules.err()),
        }
    }
    match (listed(PEOPLE), OPEN.parse(), "2026-03-02".parse()) {
        (Ok((plan, people)), Ok(at), Ok(day)) => {
            group.bench_function("a list of them", |bench| {
                bench.iter(|| build_call_list(&plan, &standard, black_box(&people), at, day));
            });
        }
        (listed, _, _) => eprintln!("a list: {:?}", listed.err()),
    }
    group.finish();
}

criterion_group!(benches, verdicts);
criterion_main!(benches);
