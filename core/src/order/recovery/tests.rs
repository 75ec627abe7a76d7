//! What the vectors do not try: instants finer than a microsecond, and limits that have no end.

use std::time::Duration;

use super::*;
use crate::base::workflow::{Envelope, Role};
use crate::base::{
    ActorId, CommandId, ContactId, Instant, OrderId, PersonRef, PromiseId, RecoveryId,
};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn envelope(command: &str, text: &str) -> Envelope {
    Envelope {
        command: CommandId::new(command).unwrap(),
        actor: ActorId::new("a1").unwrap(),
        role: Role::Agent,
        at: at(text),
    }
}

fn reported(facts: &RecoveryFacts) -> Recovery {
    let report = RecoveryCommand::Report {
        recovery: RecoveryId::new("r-1").unwrap(),
        order: OrderId::new("o-1").unwrap(),
        visit: None,
        person: PersonRef::new("p-1").unwrap(),
        cause: HitchCause::ChargeWrong,
        contact: None,
        crew: None,
    };
    let begun = Recovery::start(
        &report,
        facts,
        &envelope("k-1", "2026-03-02T09:00:00.0000009Z"),
    );
    begun.unwrap().recovery
}

#[test]
fn an_instant_is_cut_where_it_comes_in() {
    let recovery = reported(&RecoveryFacts::default());
    assert_eq!(recovery.parts().reported, at("2026-03-02T09:00:00Z"));
    let promise = RecoveryCommand::Promise {
        promise: PromiseId::new("pr-1").unwrap(),
        what: PromiseKind::CallBack,
        until: at("2026-03-02T10:00:00.0000019Z"),
        contact: ContactId::new("c-1").unwrap(),
    };
    let facts = RecoveryFacts::default();
    let second = envelope("k-2", "2026-03-02T09:01:00Z");
    let promised = recovery.handle(&promise, &facts, &second).unwrap().recovery;
    assert_eq!(
        promised.next_deadline(),
        Some(at("2026-03-02T10:00:00.000001Z"))
    );
    // One nanosecond before that microsecond is still in it: the promise is over.
    let keep = RecoveryCommand::Keep {
        at: at("2026-03-02T10:00:00.0000015Z"),
    };
    let late = envelope("k-3", "2026-03-02T10:00:01Z");
    let denial = promised.handle(&keep, &facts, &late).unwrap_err();
    let failed = denial.failed.first().map(|guard| guard.code.as_str());
    assert_eq!(failed, Some("order.recovery.promise_over"));
    let mut parts = promised.into_parts();
    parts.reported = at("2026-03-02T08:59:59.9999999Z");
    let restored = Recovery::restore(parts).unwrap();
    assert_eq!(restored.parts().reported, at("2026-03-02T08:59:59.999999Z"));
}

#[test]
fn a_limit_beyond_the_calendar_is_none() {
    let facts = RecoveryFacts {
        answer_within: Some(Duration::MAX),
        search: None,
    };
    assert_eq!(reported(&facts).next_deadline(), None);
}
