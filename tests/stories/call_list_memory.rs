//! How long a call list of a million people takes to make, and how much memory.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_types,
    reason = "a measurement fails by a panic and says what it measured"
)]

use std::fs;
use std::time::Instant;

use talktime::base::{ContactPurposeId, CountryCode, PersonRef, PhoneNumber, ProjectId, Zone};
use talktime::campaign::{
    CallListBuilder, CallListPlan, CallListPlanParts, CallPlace, CallingRules, DialFacts,
    ListPerson, OwnerRule, TargetCondition, TargetPerson, TargetRule, TargetRuleParts,
    UnknownTarget,
};
use talktime::customer::{Customer, CustomerParts, CustomerPhone, PhoneKind, Relationship};
use talktime::privacy::ContactChannel;

/// What a process holds in memory, and has held at most, in KiB.
fn memory(what: &str) -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with(what))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// Somebody in India or France, who once was a customer.
fn person(number: u32) -> ListPerson {
    let (country, zone, phone) = match number % 2 {
        0 => (
            "IN",
            "Asia/Kolkata",
            format!("+9198{:08}", number % 100_000_000),
        ),
        _ => (
            "FR",
            "Europe/Paris",
            format!("+331{:08}", number % 100_000_000),
        ),
    };
    let name = PersonRef::new(format!("{number:08x}-4c1e")).unwrap();
    let mut parts = CustomerParts::new(name, Relationship::Former);
    parts.phones = vec![CustomerPhone {
        number: PhoneNumber::new(phone).unwrap(),
        kind: PhoneKind::Mobile,
        since: None,
    }];
    ListPerson {
        target: TargetPerson {
            customer: Customer::restore(parts).unwrap(),
            attempts: None,
            offerings: None,
            earlier: None,
        },
        facts: DialFacts {
            place: Some(CallPlace {
                country: CountryCode::new(country).unwrap(),
                region: None,
            }),
            zone: Some(Zone::new(zone).unwrap()),
            ..DialFacts::default()
        },
    }
}

#[test]
#[ignore = "a measurement; docs/performance.md has the command"]
fn a_list_of_a_million_people() {
    let target = TargetRule::restore(TargetRuleParts {
        when: TargetCondition::Related {
            relationship: Relationship::Former,
        },
        unknown: UnknownTarget::LeaveOut,
    })
    .unwrap();
    let plan = CallListPlan::restore(CallListPlanParts {
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        channel: ContactChannel::Voice,
        subject: None,
        target: target.clone(),
        priorities: vec![target],
        agents: vec![],
        owners: OwnerRule::Keep,
    })
    .unwrap();
    let rules = CallingRules::standard();
    // Lunch in France, half past five in India.
    let at = "2026-03-02T12:00:00Z".parse().unwrap();
    let mut builder = CallListBuilder::new(&plan, &rules, at, "2026-03-02".parse().unwrap());
    let before = memory("VmRSS:").unwrap();
    let mut spent = std::time::Duration::ZERO;
    for number in 0..1_000_000 {
        let person = person(number);
        let begun = Instant::now();
        builder.push(&person).unwrap();
        spent += begun.elapsed();
    }
    let begun = Instant::now();
    let list = builder.finish();
    spent += begun.elapsed();
    println!(
        "{} lines in {:.2} s; {} KiB more than before, {} KiB at most; {} free, {} later",
        list.entries.len(),
        spent.as_secs_f64(),
        memory("VmRSS:").unwrap() - before,
        memory("VmHWM:").unwrap(),
        list.preview.free,
        list.preview
            .later
            .iter()
            .map(|hour| hour.people)
            .sum::<u64>(),
    );
    assert_eq!(list.entries.len(), 1_000_000);
    assert_eq!(list.preview.free, 500_000);
}
