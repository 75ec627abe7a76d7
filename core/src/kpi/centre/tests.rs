//! What a centre refuses and what it hands on to its parts.

use super::*;
use crate::base::{AgentId, ContactId, Instant, Period, QueueId, Reference};
use crate::call::{Direction, QueueEntry, QueueExit, RecordParts};
use crate::kpi::histogram::CAPACITY;
use crate::kpi::{Activity, Dimension, LeadListParts};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn list(leads: u64) -> CentreFact {
    let list = LeadList::restore(LeadListParts {
        id: Reference::new("spring").unwrap(),
        project: None,
        begun: at("2026-03-02T09:00:00Z"),
        leads,
        finished: 0,
    });
    CentreFact::LeadList(list.unwrap())
}

/// A contact that waits 15 seconds in a queue and is answered by nobody known.
fn waited(contact: &str, queue: &str) -> CentreFact {
    let record = Record::restore(RecordParts {
        contact: ContactId::new(contact).unwrap(),
        direction: Direction::Inbound,
        project: None,
        person: None,
        lead: None,
        permit: None,
        started: at("2026-03-02T09:00:00Z"),
        ended: None,
        queue_entries: vec![QueueEntry {
            queue: QueueId::new(queue).unwrap(),
            entered: at("2026-03-02T09:00:00Z"),
            left: Some(at("2026-03-02T09:00:15Z")),
            exit: Some(QueueExit::Answered),
            agent: None,
        }],
        offers: vec![],
        legs: vec![],
        outcome: None,
        ending: None,
    });
    CentreFact::Record(record.unwrap())
}

fn logged_in(from: &str, until: &str) -> CentreFact {
    CentreFact::Activity(ActivityInterval {
        agent: AgentId::new("a1").unwrap(),
        activity: Activity::LoggedIn,
        queue: None,
        period: Period::new(at(from), at(until)).unwrap(),
        began_before: false,
        still_open: false,
    })
}

fn count(facts: impl IntoIterator<Item = CentreFact>) -> CentreTally {
    let mut tally = CentreTally::new(Plan::default()).unwrap();
    tally.push_all(facts).unwrap();
    tally
}

#[test]
fn a_merge_that_one_part_refuses_changes_no_part() {
    // The lists come late among the parts: calls and times would have been added before.
    let half = CAPACITY.div_euclid(2).saturating_add(1);
    let day = || logged_in("2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z");
    let mut one = count([waited("c1", "sales"), list(half)]);
    let before = one.clone();
    let other = count([waited("c2", "repair"), day(), list(half)]);
    let error = one.merge(&other).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.tally.overflow");
    assert_eq!(one, before);
    assert_eq!(one.report(), before.report());
    let split = Plan {
        by: vec![Dimension::Queue],
        ..Plan::default()
    };
    let foreign = CentreTally::new(split).unwrap();
    let error = one.merge(&foreign).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.tally.other_plan");
    assert_eq!(one, before);
}

#[test]
fn what_stands_before_a_fact_at_fault_is_counted() {
    let mut tally = CentreTally::new(Plan::default()).unwrap();
    let facts = [waited("c1", "sales"), list(u64::MAX), waited("c2", "sales")];
    let error = tally.push_all(facts).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.tally.overflow");
    assert_eq!(tally, count([waited("c1", "sales")]));
}

#[test]
fn a_stored_centre_has_one_plan() {
    let text = serde_json::to_string(&count([list(1)])).unwrap();
    let mut body: serde_json::Value = serde_json::from_str(&text).unwrap();
    for part in ["surveys", "scorecards", "lists"] {
        let kept = body[part]["plan"].clone();
        body[part]["plan"]["zone"] = "Asia/Kolkata".into();
        let error = serde_json::from_value::<CentreTally>(body.clone()).unwrap_err();
        assert!(error.to_string().contains("different plans"), "{error}");
        body[part]["plan"] = kept;
    }
    assert!(serde_json::from_value::<CentreTally>(body).is_ok());
}

#[test]
fn a_centre_tells_the_waits_of_its_calls() {
    let plan = Plan {
        by: vec![Dimension::Queue],
        ..Plan::default()
    };
    let mut tally = CentreTally::new(plan).unwrap();
    let facts = [waited("c1", "sales"), waited("c2", "repair")];
    tally.push_all(facts).unwrap();
    let bounds = [Duration::from_secs(15), Duration::from_secs(30)];
    // A wait of exactly a bound lies below it.
    let total = tally.total_waits(&bounds).unwrap();
    assert_eq!(total.counts(QueueExit::Answered), Some(&[2, 0, 0][..]));
    let sales = GroupKey {
        queue: Some(QueueId::new("sales").unwrap()),
        ..GroupKey::default()
    };
    let waits = tally.group_waits(&sales, &bounds).unwrap().unwrap();
    assert_eq!(waits.counts(QueueExit::Answered), Some(&[1, 0, 0][..]));
    let none = tally.group_waits(&GroupKey::default(), &bounds).unwrap();
    assert_eq!(none, None);
    let error = tally.total_waits(&[bounds[1], bounds[0]]).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.waits.bounds_not_rising");
}

#[test]
fn a_leg_outside_the_years_that_are_counted_is_refused_whole() {
    let CentreFact::Record(record) = waited("c1", "sales") else {
        panic!("a record");
    };
    let started = record.parts().started;
    let late = Record::restore(RecordParts {
        legs: vec![crate::call::AgentLeg {
            agent: Some(AgentId::new("a1").unwrap()),
            queue: None,
            transfer: None,
            holds: 0,
            answered: started,
            ended: Some(started),
            hold: Duration::ZERO,
            consult: Duration::ZERO,
            // 200 years.
            wrap_up: Duration::from_secs(200 * 365 * 86_400),
        }],
        ..record.parts().clone()
    });
    let mut tally = CentreTally::new(Plan::default()).unwrap();
    let error = tally.push_record(&late.unwrap()).unwrap_err();
    assert_eq!(error.code.as_str(), "base.grid.out_of_range");
    assert_eq!(tally, CentreTally::new(Plan::default()).unwrap());
}
