//! Worked examples of repeats and first contacts.

use std::time::Duration;

use super::stored::{PeopleBody, StoredSpan};
use super::*;
use crate::base::{Code, Grain};
use crate::call::{AgentLeg, BusinessResult, QueueEntry, QueueExit, RecordParts};
use crate::kpi::figures::Extra;
use crate::kpi::figures::tests::{figure, fraction, part};
use crate::kpi::{Dimension, GroupKey};

mod laws;

/// What a test says of a contact.
#[derive(Clone, Copy, Debug)]
struct Call {
    person: Option<&'static str>,
    at: Instant,
    queue: Option<&'static str>,
    topic: Option<&'static str>,
    resolved: Option<bool>,
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// A contact on a day of March at nine, without a topic or a mark.
fn call(person: &'static str, day: u32) -> Call {
    Call {
        person: Some(person),
        at: at(&format!("2026-03-{day:02}T09:00:00Z")),
        queue: Some("sales"),
        topic: None,
        resolved: None,
    }
}

fn marked(person: &'static str, day: u32, resolved: bool) -> Call {
    Call {
        resolved: Some(resolved),
        ..call(person, day)
    }
}

fn record_of(call: &Call, id: usize) -> Record {
    let queue = call.queue.map(|queue| QueueId::new(queue).unwrap());
    let leg = AgentLeg {
        agent: None,
        queue,
        answered: call.at,
        ended: Some(call.at),
        hold: Duration::ZERO,
        holds: 0,
        consult: Duration::ZERO,
        wrap_up: Duration::ZERO,
        transfer: None,
    };
    let outcome = Outcome::Reached {
        result: BusinessResult::Informed,
        disposition: None,
        topic: call.topic.map(|topic| TopicId::new(topic).unwrap()),
        advice: vec![],
        resolved: call.resolved,
    };
    Record::restore(RecordParts {
        contact: ContactId::new(format!("c-{id:03}")).unwrap(),
        direction: Direction::Inbound,
        project: None,
        person: call.person.map(|person| PersonRef::new(person).unwrap()),
        lead: None,
        permit: None,
        started: call.at,
        ended: None,
        queue_entries: vec![],
        offers: vec![],
        legs: vec![leg],
        outcome: Some(outcome),
        ending: None,
    })
    .unwrap()
}

/// A record that only says how far the data go: nobody answered.
fn bare(text: &str) -> Record {
    let started = at(text);
    let parts = record_of(&call("p1", 1), 999).into_parts();
    Record::restore(RecordParts {
        started,
        legs: vec![],
        outcome: None,
        queue_entries: vec![QueueEntry {
            queue: QueueId::new("sales").unwrap(),
            entered: started,
            left: Some(started),
            exit: Some(QueueExit::Abandoned),
            agent: None,
        }],
        ..parts
    })
    .unwrap()
}

fn records(calls: &[Call]) -> Vec<Record> {
    let calls = calls.iter().enumerate();
    calls.map(|(id, call)| record_of(call, id)).collect()
}

fn count<'a>(plan: &Plan, records: impl IntoIterator<Item = &'a Record>) -> PeopleTally {
    let mut tally = PeopleTally::new(plan);
    for record in records {
        tally.push(record).unwrap();
    }
    tally
}

fn of(people: &PeopleSums) -> Extra {
    Extra {
        people: people.clone(),
        ..Extra::default()
    }
}

fn plan_of(scope: RepeatScope, boundary: Boundary) -> Plan {
    let mut plan = Plan {
        deferred_topics: vec![TopicId::new("broken_line").unwrap()],
        ..Plan::default()
    };
    plan.policy.repeat_scope = scope;
    plan.policy.repeat_boundary = boundary;
    plan
}

/// Eight people in March; the data go from the first of the month to the 31st, the window is a week.
fn march() -> Vec<Record> {
    let deferred = Call {
        topic: Some("broken_line"),
        ..marked("p5", 15, true)
    };
    let unknown = Call {
        person: None,
        ..marked("", 15, true)
    };
    let calls = [
        marked("p1", 10, true), // repeated after two days, so not resolved
        marked("p1", 12, true), // not the first of its case
        call("p1", 30),         // the first of another case, younger than a week
        marked("p2", 10, true),
        call("p2", 17),         // exactly a week later
        marked("p3", 3, true),  // nobody knows whether the first: two days of data before it
        marked("p4", 28, true), // younger than a week
        deferred,
        marked("p6", 15, false),
        call("p7", 15), // no mark
        marked("p8", 16, true),
        unknown,
    ];
    let mut all = records(&calls);
    all.push(bare("2026-03-01T00:00:00Z"));
    all.push(bare("2026-03-31T00:00:00Z"));
    all
}

#[test]
fn a_month_by_hand() {
    // Decided: both of p1 in the first case, both of p2, p3, p5, p6, p7, p8. Repeated: the first of
    // p1 and, at exactly the window, the first of p2. Decided first contacts with a mark: p1, p2,
    // p5, p6, p8; of them resolved and not repeated: p5 and p8; p5 cannot be resolved at once.
    let found = count(&plan_of(RepeatScope::Person, Boundary::AtMost), &march()).sums();
    let by_hand = PeopleSums {
        decided: 9,
        repeated: 2,
        undecided: 2,
        undecided_repeated: 0,
        unidentified: 1,
        first: 5,
        resolved: 2,
        first_net: 4,
        resolved_net: 1,
        unmarked: 1,
        unknown_before: 1,
        unknown_after: 1,
    };
    assert_eq!(found.total, by_hand);
    assert_eq!(found.groups[&GroupKey::default()], by_hand);
    let month = of(&by_hand);
    assert_eq!(fraction(&month, "repeat_rate"), (2, 9));
    assert_eq!(fraction(&month, "repeat_rate.so_far"), (2, 11));
    assert_eq!(fraction(&month, "repeat_rate.undecided"), (2, 1));
    assert_eq!(fraction(&month, "repeat_rate.unidentified"), (1, 1));
    assert_eq!(fraction(&month, "fcr.gross"), (2, 5));
    assert_eq!(fraction(&month, "fcr.net"), (1, 4));
    assert_eq!(fraction(&month, "fcr.undecided"), (2, 1));
    let near_start = Code::fixed("kpi.undecided.near_start");
    assert_eq!(part(&month, "fcr.undecided", near_start), (1, 1));
    assert_eq!(fraction(&month, "fcr.unmarked"), (1, 1));

    // Where the window itself is not within it, p2 was resolved, and came back as a new case.
    let below = count(&plan_of(RepeatScope::Person, Boundary::Below), &march()).sums();
    let by_hand = PeopleSums {
        repeated: 1,
        resolved: 3,
        resolved_net: 2,
        unmarked: 2,
        ..by_hand
    };
    assert_eq!(below.total, by_hand);
}

#[test]
fn what_is_young_is_undecided_even_where_it_was_repeated_already() {
    // Every day one of ten people calls, and comes back after a day; the data end on the 20th. Every
    // old contact was repeated once, every old repeat not: half. Counting the young ones that were
    // repeated already and not the others would give more.
    let mut calls = Vec::new();
    let names = ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"];
    for (day, name) in (9..19).zip(names) {
        calls.extend([call(name, day), call(name, day.saturating_add(1))]);
    }
    let mut all = records(&calls);
    all.push(bare("2026-03-20T09:00:00Z"));
    let found = count(&Plan::default(), &all).sums().total;
    // Up to the 12th, because the window of those of the 13th ends with the data and something may
    // still follow at that instant: four first ones, the repeats of the first three.
    assert_eq!((found.repeated, found.decided), (4, 7));
    assert_eq!((found.undecided_repeated, found.undecided), (6, 13));
}

#[test]
fn another_queue_or_topic_is_another_case_where_the_policy_says_so() {
    let asked = |queue, topic, day| Call {
        queue,
        topic,
        ..call("p1", day)
    };
    let calls = [
        asked(Some("sales"), Some("bill"), 10),
        asked(Some("repair"), Some("bill"), 11),
        asked(Some("sales"), None, 12),
        asked(None, None, 13),
        asked(None, Some("bill"), 14),
    ];
    let mut all = records(&calls);
    all.push(bare("2026-03-31T00:00:00Z"));
    let repeated = |scope| {
        let found = count(&plan_of(scope, Boundary::AtMost), &all).sums().total;
        (found.repeated, found.decided)
    };
    assert_eq!(repeated(RepeatScope::Person), (4, 5));
    // The sales queue twice; what came out of no queue is repeated by nothing.
    assert_eq!(repeated(RepeatScope::PersonAndQueue), (1, 5));
    // The bill three times; what has no topic is about its own.
    assert_eq!(repeated(RepeatScope::PersonAndTopic), (2, 5));
}

#[test]
fn what_begins_at_the_same_instant_does_not_follow() {
    let twice = [call("p1", 10), call("p1", 10), call("p1", 11)];
    let mut all = records(&twice);
    all.push(bare("2026-03-01T00:00:00Z"));
    all.push(bare("2026-03-31T00:00:00Z"));
    let tally = {
        let mut tally = PeopleTally::explaining(&Plan::default());
        for record in &all {
            tally.push(record).unwrap();
        }
        tally
    };
    let named = tally.verdicts();
    let found: Vec<_> = named
        .total
        .iter()
        .map(|(id, verdict)| (id.as_str(), verdict.repeated, verdict.first))
        .collect();
    let expected = [
        ("c-000", true, First::Yes),
        ("c-001", true, First::Yes),
        ("c-002", false, First::No),
    ];
    assert_eq!(found, expected);
    assert_eq!(named.groups[&GroupKey::default()], named.total);
    assert!(count(&Plan::default(), &all).verdicts().total.is_empty());
}

#[test]
fn calls_of_the_centre_and_unanswered_ones_are_no_contacts() {
    let mut outbound = record_of(&call("p1", 12), 1).into_parts();
    outbound.direction = Direction::Outbound;
    let all = [
        record_of(&call("p1", 10), 0),
        Record::restore(outbound).unwrap(),
        bare("2026-03-11T00:00:00Z"),
        bare("2026-03-31T00:00:00Z"),
    ];
    let found = count(&Plan::default(), &all).sums().total;
    assert_eq!((found.repeated, found.decided, found.undecided), (0, 1, 0));
    let none = count(&Plan::default(), &all[2..]).sums();
    assert!(none.groups.is_empty());
    for kpi in ["repeat_rate", "repeat_rate.so_far", "fcr.gross", "fcr.net"] {
        assert_eq!(figure(&of(&none.total), kpi, None).value, None);
    }
}

#[test]
fn a_contact_takes_as_little_memory_as_the_documentation_says() {
    assert_eq!(size_of::<Contact>(), 28);
}

#[test]
fn a_refusal_changes_nothing() {
    let grain = Grain::Day;
    let plan = Plan {
        by: vec![Dimension::Interval { grain }],
        ..Plan::default()
    };
    let mut tally = count(&plan, &march());
    let before = tally.clone();
    let late = Call {
        at: Instant::MAX_UTC,
        ..call("p9", 1)
    };
    let error = tally.push(&record_of(&late, 1)).unwrap_err();
    assert_eq!(error.code.as_str(), "base.grid.out_of_range");
    for other in [
        PeopleTally::new(&Plan::default()),
        PeopleTally::explaining(&plan),
    ] {
        let error = tally.merge(&other).unwrap_err();
        assert_eq!(error.code.as_str(), "kpi.tally.other_plan");
    }
    assert_eq!(tally, before);
    assert_eq!(tally.sums(), before.sums());
}

#[test]
fn a_forged_body_is_refused() {
    let plan = plan_of(RepeatScope::PersonAndTopic, Boundary::AtMost);
    let body = count(&plan, &march()).body();
    let forge_under = |plan: &Plan, change: fn(&mut PeopleBody)| {
        let mut forged = body.clone();
        change(&mut forged);
        let error = PeopleTally::restore(plan, forged).unwrap_err();
        format!("{} {}", error.path, error.code)
    };
    let forge = |change| forge_under(&plan, change);
    assert_eq!(forge(|body| body.span = None), "span kpi.tally.out_of_span");
    assert_eq!(
        forge(|body| {
            let span = body.span.unwrap();
            let (begin, end) = (span.end, span.begin);
            body.span = Some(StoredSpan { begin, end });
        }),
        "span kpi.tally.out_of_span"
    );
    assert_eq!(
        forge(|body| body.people[0].contacts[0].at = at("2026-02-28T23:59:59Z")),
        "people[0].contacts[0].at kpi.tally.out_of_span"
    );
    assert_eq!(
        forge(|body| body.people[0].contacts[1].group = 1),
        "group kpi.tally.foreign_group"
    );
    assert_eq!(
        forge(|body| body.people[1].person = body.people[0].person.clone()),
        "people[1].person kpi.tally.repeated_key"
    );
    assert_eq!(
        forge(|body| body.people[2].contacts.clear()),
        "people[2].contacts kpi.tally.nothing_in_it"
    );
    assert_eq!(
        forge(|body| {
            body.people.clear();
            body.groups[0].without_key = 0;
        }),
        "groups kpi.tally.nothing_in_it"
    );
    assert_eq!(
        forge(|body| body.groups[0].without_key = u64::MAX),
        " kpi.tally.overflow"
    );
    assert_eq!(
        forge(|body| body.groups.push(body.groups[0].clone())),
        "groups[1].key kpi.tally.repeated_group"
    );
    let person = plan_of(RepeatScope::Person, Boundary::AtMost);
    assert_eq!(
        forge_under(&person, |_| ()),
        "people[4].contacts[0].scope kpi.tally.foreign_contact"
    );
    let resolvable = Plan {
        deferred_topics: vec![],
        ..plan
    };
    assert_eq!(
        forge_under(&resolvable, |_| ()),
        "people[4].contacts[0].deferred kpi.tally.foreign_contact"
    );
}
