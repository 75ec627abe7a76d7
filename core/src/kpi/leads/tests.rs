//! Worked examples of the figures of leads, and the laws of their tally.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use proptest::prelude::*;

use super::*;
use crate::base::{AgentId, ContactId, Grain, Instant};
use crate::call::{AgentLeg, BusinessResult, Direction, Outcome, RecordParts, Unreached};
use crate::kpi::figures::Extra;
use crate::kpi::figures::tests::{check_shares, figure, fraction};
use crate::kpi::{Dimension, GroupKey};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// What a dial came to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Came {
    Busy,
    Refused,
    Agreed,
}

fn dial(lead: Option<&str>, started: &str, came: Came) -> Record {
    let started = at(started);
    let reached = |result| Outcome::Reached {
        result,
        disposition: None,
        topic: None,
        advice: vec![],
        resolved: None,
    };
    let outcome = match came {
        Came::Busy => Outcome::NotReached {
            result: Unreached::Busy,
            disposition: None,
        },
        Came::Refused => reached(BusinessResult::Refused { reason: None }),
        Came::Agreed => reached(BusinessResult::Agreed),
    };
    let leg = AgentLeg {
        agent: Some(AgentId::new("a1").unwrap()),
        queue: None,
        answered: started,
        ended: None,
        hold: Duration::ZERO,
        holds: 0,
        consult: Duration::ZERO,
        wrap_up: Duration::ZERO,
        transfer: None,
    };
    Record::restore(RecordParts {
        contact: ContactId::new("c-1").unwrap(),
        direction: Direction::Outbound,
        project: None,
        person: None,
        lead: lead.map(|lead| LeadId::new(lead).unwrap()),
        permit: None,
        started,
        ended: None,
        queue_entries: vec![],
        offers: vec![],
        legs: if came == Came::Busy {
            vec![]
        } else {
            vec![leg]
        },
        outcome: Some(outcome),
        ending: None,
    })
    .unwrap()
}

fn inbound() -> Record {
    let mut parts = dial(None, "2026-03-02T09:00:00Z", Came::Agreed).into_parts();
    parts.direction = Direction::Inbound;
    Record::restore(parts).unwrap()
}

fn by_day() -> Plan {
    let grain = Grain::Day;
    Plan {
        by: vec![Dimension::Interval { grain }],
        ..Plan::default()
    }
}

fn count<'a>(plan: &Plan, records: impl IntoIterator<Item = &'a Record>) -> LeadTally {
    let mut tally = LeadTally::new(plan);
    for record in records {
        tally.push(record).unwrap();
    }
    tally
}

fn of(leads: &LeadSums) -> Extra {
    Extra {
        leads: leads.clone(),
        ..Extra::default()
    }
}

/// Three leads over two days: l1 three times and reached at last, l2 on both days, l3 never reached.
fn two_days() -> Vec<Record> {
    vec![
        dial(Some("l1"), "2026-03-02T09:00:00Z", Came::Busy),
        dial(Some("l1"), "2026-03-02T10:00:00Z", Came::Busy),
        dial(Some("l2"), "2026-03-02T11:00:00Z", Came::Refused),
        dial(None, "2026-03-02T12:00:00Z", Came::Agreed),
        dial(Some("l1"), "2026-03-03T09:00:00Z", Came::Agreed),
        dial(Some("l2"), "2026-03-03T10:00:00Z", Came::Busy),
        dial(Some("l3"), "2026-03-03T11:00:00Z", Came::Busy),
        inbound(),
    ]
}

#[test]
fn a_lead_counts_in_each_day_and_once_in_all() {
    let sums = count(&by_day(), &two_days()).sums();
    let days: Vec<_> = sums.groups.values().collect();
    let sums_of = |dialled, reached, agreed, attempts, without_lead| LeadSums {
        dialled,
        reached,
        agreed,
        attempts,
        without_lead,
    };
    assert_eq!(days, [&sums_of(2, 1, 0, 3, 1), &sums_of(3, 1, 1, 3, 0)]);
    assert_eq!(sums.total, sums_of(3, 2, 1, 6, 1));
    let first = sums.groups.keys().next().unwrap().interval.unwrap();
    assert_eq!(first.from(), at("2026-03-02T00:00:00Z"));

    let total = of(&sums.total);
    assert_eq!(fraction(&total, "attempts_per_lead"), (6, 3));
    assert_eq!(fraction(&total, "contact_rate.by_lead"), (2, 3));
    assert_eq!(fraction(&total, "conversion.by_lead"), (1, 3));
    assert_eq!(fraction(&total, "dials.without_lead"), (1, 1));
    // No list was told: nothing to hold the leads against.
    assert_eq!(fraction(&total, "list.penetration"), (3, 0));
    assert_eq!(figure(&total, "list.penetration", None).value, None);
}

#[test]
fn without_dials_there_is_no_rate_and_no_group() {
    let tally = count(&by_day(), [&inbound()]);
    let sums = tally.sums();
    assert!(sums.groups.is_empty());
    let none = of(&sums.total);
    for kpi in [
        "attempts_per_lead",
        "contact_rate.by_lead",
        "conversion.by_lead",
    ] {
        assert_eq!(figure(&none, kpi, None).value, None);
    }
    assert_eq!(figure(&none, "dials.without_lead", None).value, Some(0.0));
    let plain = count(&Plan::default(), &two_days()).sums();
    assert_eq!(plain.groups[&GroupKey::default()], plain.total);
}

#[test]
fn a_refusal_changes_nothing() {
    let mut tally = count(&by_day(), &two_days());
    let before = tally.clone();
    let mut late = dial(Some("l9"), "2026-03-03T11:00:00Z", Came::Busy).into_parts();
    late.started = Instant::MAX_UTC;
    let error = tally.push(&Record::restore(late).unwrap()).unwrap_err();
    assert_eq!(error.code.as_str(), "base.grid.out_of_range");
    let error = tally.merge(&LeadTally::new(&Plan::default())).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.tally.other_plan");
    let mut full = before.body();
    full.leads[0].uses[0].attempts = super::super::histogram::CAPACITY - 8;
    let full = LeadTally::restore(&by_day(), full).unwrap();
    let error = tally.merge(&full).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.tally.overflow");
    assert_eq!(tally, before);
}

#[test]
fn a_forged_body_is_refused() {
    let body = count(&by_day(), &two_days()).body();
    let forge = |change: fn(&mut LeadBody)| {
        let mut forged = body.clone();
        change(&mut forged);
        let error = LeadTally::restore(&by_day(), forged).unwrap_err();
        format!("{} {}", error.path, error.code)
    };
    assert_eq!(
        forge(|body| body.leads[0].uses[1].group = 2),
        "group kpi.tally.foreign_group"
    );
    assert_eq!(
        forge(|body| body.leads[0].uses[1].group = 0),
        "leads[0].uses kpi.tally.repeated_group"
    );
    assert_eq!(
        forge(|body| body.leads[1].lead = body.leads[0].lead.clone()),
        "leads[1].lead kpi.tally.repeated_key"
    );
    assert_eq!(
        forge(|body| body.leads[0].uses.clear()),
        "leads[0].uses kpi.tally.nothing_in_it"
    );
    assert_eq!(
        forge(|body| body.leads[0].uses[1].attempts = 0),
        "leads[0].uses[1].attempts kpi.tally.nothing_in_it"
    );
    assert_eq!(
        forge(|body| body.leads[2].uses[0].agreed = true),
        "leads[2].uses[0].agreed kpi.tally.part_over_whole"
    );
    assert_eq!(
        forge(|body| body.groups[0].without_key = u64::MAX),
        " kpi.tally.overflow"
    );
    assert_eq!(
        forge(|body| body.groups[1].key = body.groups[0].key.clone()),
        "groups[1].key kpi.tally.repeated_group"
    );
    assert_eq!(
        forge(|body| body.groups[1].key.interval = None),
        "groups[1].key kpi.tally.foreign_group"
    );
    assert_eq!(
        forge(|body| {
            let key = body.groups[1].key.clone();
            let agent = Some(AgentId::new("a1").unwrap());
            body.groups[1].key = GroupKey { agent, ..key };
        }),
        "groups[1].key kpi.tally.foreign_group"
    );
    assert_eq!(
        forge(|body| body.leads.clear()),
        "groups kpi.tally.nothing_in_it"
    );
}

fn some_dial() -> impl Strategy<Value = Record> {
    let lead = prop::sample::select(vec![None, Some("l1"), Some("l2"), Some("l3"), Some("l4")]);
    let started = prop::sample::select(vec![
        "2026-03-02T09:00:00Z",
        "2026-03-02T23:59:59Z",
        "2026-03-03T00:00:00Z",
        "2026-03-05T12:00:00Z",
    ]);
    let came = prop::sample::select(vec![Came::Busy, Came::Refused, Came::Agreed]);
    (lead, started, came).prop_map(|(lead, started, came)| dial(lead, started, came))
}

proptest! {
    #[test]
    fn merging_any_parts_equals_one_pass_and_so_does_what_was_stored(
        placed in prop::collection::vec((0_usize..3, some_dial()), 0..30),
        order in Just(vec![0_usize, 1, 2]).prop_shuffle(),
    ) {
        let plan = by_day();
        let once = count(&plan, placed.iter().map(|(_, record)| record));
        let mut merged = count(&plan, []);
        for part in order {
            let records = placed.iter().rev().filter(|(at, _)| *at == part);
            merged.merge(&count(&plan, records.map(|(_, record)| record))).unwrap();
        }
        prop_assert_eq!(&merged, &once);
        prop_assert_eq!(merged.sums(), once.sums());
        let stored = serde_json::to_string(&merged.body()).unwrap();
        prop_assert_eq!(&stored, &serde_json::to_string(&once.body()).unwrap());
        let back = LeadTally::restore(&plan, serde_json::from_str(&stored).unwrap()).unwrap();
        prop_assert_eq!(&back, &once);
        prop_assert_eq!(back.sums(), once.sums());
        let mut twice = back.clone();
        twice.merge(&once).unwrap();
        prop_assert_eq!(twice.sums().total.dialled, once.sums().total.dialled);
        let attempts = once.sums().total.attempts;
        prop_assert_eq!(twice.sums().total.attempts, attempts.saturating_mul(2));
    }

    #[test]
    fn every_day_agrees_with_sets_of_leads(records in prop::collection::vec(some_dial(), 0..30)) {
        let sums = count(&by_day(), &records).sums();
        let mut dialled: BTreeMap<String, BTreeSet<LeadId>> = BTreeMap::new();
        let mut all = BTreeSet::new();
        for record in &records {
            let day = record.parts().started.format("%F").to_string();
            let leads = dialled.entry(day).or_default();
            leads.extend(record.parts().lead.clone());
            all.extend(record.parts().lead.clone());
        }
        let found: BTreeMap<String, u64> = sums.groups.iter().map(|(key, sums)| {
            (key.interval.unwrap().from().format("%F").to_string(), sums.dialled)
        }).collect();
        let expected: BTreeMap<String, u64> =
            dialled.into_iter().map(|(day, leads)| (day, leads.len() as u64)).collect();
        prop_assert_eq!(found, expected);
        prop_assert_eq!(sums.total.dialled, all.len() as u64);
        let dials = sums.total.attempts.saturating_add(sums.total.without_lead);
        prop_assert_eq!(dials, records.len() as u64);
        for sums in sums.groups.values().chain([&sums.total]) {
            check_shares(&of(sums));
            prop_assert!(sums.dialled <= sums.attempts);
        }
    }
}
