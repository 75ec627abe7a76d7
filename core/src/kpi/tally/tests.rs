//! What a tally refuses, and that a refusal changes nothing.

use std::time::Duration;

use super::*;
use crate::base::{ContactId, Grain, Zone};
use crate::call::{AgentLeg, Direction, QueueEntry, QueueExit, RecordParts};
use crate::kpi::Policy;

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn plan(by: Vec<Dimension>) -> Plan {
    Plan {
        by,
        zone: Zone::UTC,
        policy: Policy::default(),
        deferred_topics: vec![],
    }
}

fn by_day() -> Vec<Dimension> {
    vec![Dimension::Queue, Dimension::Interval { grain: Grain::Day }]
}

fn parts(started: Instant) -> RecordParts {
    RecordParts {
        contact: ContactId::new("c-1").unwrap(),
        direction: Direction::Inbound,
        project: None,
        person: None,
        lead: None,
        permit: None,
        started,
        ended: None,
        queue_entries: vec![],
        offers: vec![],
        legs: vec![],
        outcome: None,
        ending: None,
    }
}

fn entry(queue: &str, entered: Instant, left: Instant) -> QueueEntry {
    QueueEntry {
        queue: QueueId::new(queue).unwrap(),
        entered,
        left: Some(left),
        exit: Some(QueueExit::Answered),
        agent: None,
    }
}

fn leg(wrap_up: Duration) -> AgentLeg {
    AgentLeg {
        agent: None,
        queue: None,
        answered: at("2026-03-02T09:00:00Z"),
        ended: Some(at("2026-03-02T09:00:00Z")),
        hold: Duration::ZERO,
        holds: 0,
        consult: Duration::ZERO,
        wrap_up,
        transfer: None,
    }
}

fn simple() -> Record {
    let start = at("2026-03-02T09:00:00Z");
    Record::restore(RecordParts {
        queue_entries: vec![entry("sales", start, at("2026-03-02T09:00:07Z"))],
        ..parts(start)
    })
    .unwrap()
}

fn code(error: Result<impl fmt::Debug, Invalid>) -> String {
    error.unwrap_err().code.to_string()
}

#[test]
fn a_dimension_twice_is_refused() {
    let hour = Dimension::Interval { grain: Grain::Hour };
    let day = Dimension::Interval { grain: Grain::Day };
    let error = CallTally::new(plan(vec![hour, Dimension::Queue, day])).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.plan.repeated_dimension");
    assert_eq!(error.path.as_str(), "by[2]");
}

#[test]
fn a_limit_finer_than_a_millisecond_or_too_large_is_refused() {
    for limit in [Duration::from_micros(1), Duration::MAX] {
        let mut finer = plan(vec![]);
        finer.policy.threshold = limit;
        assert_eq!(code(CallTally::new(finer)), "kpi.plan.not_in_milliseconds");
        let mut finer = plan(vec![]);
        finer.policy.short_abandon = limit;
        let error = CallTally::new(finer).unwrap_err();
        assert_eq!(error.path.as_str(), "policy.short_abandon");
    }
}

#[test]
fn an_overflow_leaves_the_tally_unchanged() {
    let mut tally = CallTally::new(plan(by_day())).unwrap();
    tally.push(&simple()).unwrap();
    let before = tally.clone();
    let started = at("2027-01-01T00:00:00Z");
    let over = Record::restore(RecordParts {
        queue_entries: vec![entry("repair", started, started)],
        legs: vec![leg(Duration::MAX)],
        ..parts(started)
    });
    assert_eq!(code(tally.push(&over.unwrap())), "kpi.tally.overflow");
    assert_eq!(tally, before);
    assert_eq!(tally.report(), before.report());
    tally.push(&simple()).unwrap();
    assert_eq!(tally.contacts(), 2);
}

#[test]
fn sums_that_fit_alone_and_not_together_are_refused() {
    let half = Duration::from_millis(CAPACITY.div_euclid(2).saturating_add(1));
    let whole = Record::restore(RecordParts {
        legs: vec![leg(half)],
        ..parts(at("2026-03-02T09:00:00Z"))
    })
    .unwrap();
    let mut tally = CallTally::new(plan(vec![])).unwrap();
    let mut exact = plan(vec![]);
    exact.policy.granularity = crate::kpi::Granularity::Exact;
    tally.push(&simple()).unwrap();
    let mut other = CallTally::new(exact).unwrap();
    other.push(&whole).unwrap();
    assert_eq!(code(other.push(&whole)), "kpi.tally.overflow");
    let twin = other.clone();
    assert_eq!(code(other.merge(&twin)), "kpi.tally.overflow");
    assert_eq!(other, twin);
    assert_eq!(code(tally.merge(&twin)), "kpi.tally.other_plan");
}

#[test]
fn an_instant_at_the_end_of_the_calendar_is_refused_whole() {
    let mut tally = CallTally::new(plan(by_day())).unwrap();
    let start = at("2026-03-02T09:00:00Z");
    let record = Record::restore(RecordParts {
        queue_entries: vec![
            entry("sales", start, start),
            entry("sales", Instant::MAX_UTC, Instant::MAX_UTC),
        ],
        ..parts(start)
    });
    assert_eq!(code(tally.push(&record.unwrap())), "base.grid.out_of_range");
    assert_eq!(tally.contacts(), 0);
    assert!(tally.report().groups.is_empty());
}

/// Stores a small tally, changes the text, and reads it back.
fn forged(from: &str, to: &str) -> String {
    let mut tally = CallTally::new(plan(by_day())).unwrap();
    tally.push(&simple()).unwrap();
    let text = serde_json::to_string(&tally).unwrap();
    assert!(text.contains(from), "{text}");
    match serde_json::from_str::<CallTally>(&text.replace(from, to)) {
        Ok(tally) => format!("taken {:?}", tally.total().figures.len()),
        Err(error) => error.to_string(),
    }
}

#[test]
fn a_forged_tally_is_refused() {
    let refused = [
        (r#""held":0"#, r#""held":1"#, "larger than the whole"),
        (r#""live":0"#, r#""live":1"#, "larger than the whole"),
        (r#""blind":0"#, r#""blind":1"#, "larger than the whole"),
        (r#"[[7000,1]]"#, r#"[[7000,0]]"#, "out of order"),
        (r#"[[7000,1]]"#, r#"[[7000,1],[7000,1]]"#, "out of order"),
        (r#"[[7000,1]]"#, "[[18446744073709551615,2]]", "would pass"),
        (r#""talk_ms":0"#, r#""talk_ms":5"#, "belongs to nothing"),
        (
            r#""wrap_up_ms":0"#,
            r#""wrap_up_ms":5"#,
            "belongs to nothing",
        ),
        (
            r#""handled":0,"open":0,"held":0,"talk_ms":0,"hold_ms":0"#,
            r#""handled":1,"open":0,"held":0,"talk_ms":5,"hold_ms":5"#,
            "belongs to nothing",
        ),
        (
            r#""contacts":1"#,
            r#""contacts":0"#,
            "larger than the whole",
        ),
        (r#""dials":0"#, r#""dials":2"#, "larger than the whole"),
        (
            r#""refused_without_reason":0"#,
            r#""refused_without_reason":2"#,
            "larger than the whole",
        ),
        (
            r#""dials":0"#,
            r#""dials":18446744073709551615"#,
            "would pass",
        ),
        (
            r#""contacts":1"#,
            r#""contacts":18446744073709551615"#,
            "would pass",
        ),
        (
            r#""from":"2026-03-02T00"#,
            r#""from":"2026-03-02T01"#,
            "does not fit the plan",
        ),
        (
            r#""agent":null"#,
            r#""agent":"a1""#,
            "does not fit the plan",
        ),
        (
            r#""by":["queue","#,
            r#""by":["queue","queue","#,
            "splits twice",
        ),
        (r#""waiting":0"#, r#""waiting":-1"#, "invalid value"),
        (r#""waiting":0"#, r#""waiting":0,"more":1"#, "unknown field"),
    ];
    for (from, to, says) in refused {
        let found = forged(from, to);
        assert!(found.contains(says), "{from} to {to}: {found}");
    }
}

#[test]
fn a_group_that_stands_twice_is_refused() {
    let mut tally = CallTally::new(plan(vec![Dimension::Queue])).unwrap();
    tally.push(&simple()).unwrap();
    let mut stored = serde_json::to_value(&tally).unwrap();
    let group = stored["groups"][0].clone();
    stored["groups"].as_array_mut().unwrap().push(group);
    let error = serde_json::from_value::<CallTally>(stored).unwrap_err();
    assert!(error.to_string().contains("stands twice"), "{error}");
}

#[test]
fn another_kind_or_version_of_json_is_refused() {
    let tally = CallTally::new(plan(vec![])).unwrap();
    let text = tally.to_json().unwrap();
    assert_eq!(CallTally::from_json(&text).unwrap(), tally);
    let other = text.replace(CallTally::JSON_KIND, Plan::JSON_KIND);
    assert_eq!(code(CallTally::from_json(&other)), "base.json.other_kind");
    let newer = text.replace("\"version\":1", "\"version\":2");
    assert_eq!(
        code(CallTally::from_json(&newer)),
        "base.json.newer_version"
    );
}
