//! Laws of the callback: random command sequences against every promise of the workflow.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, AgentId, CallbackId, Code, CommandId, ContactId, ContactPurposeId, Instant, PermitId,
    PersonRef, PhoneNumber, ProjectId, RuleSetId,
};
use talktime::call::{BusinessResult, DialPermit, DialPermitParts, Unreached};
use talktime::campaign::{
    AttemptResult, Callback, CallbackCancel, CallbackCommand, CallbackEvent, CallbackFacts,
    CallbackParty, CallbackState,
};
use talktime_tests::workflow::{Draw, Taken, is_whole_or_found, keeps_promises, walk};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of: a throw for each thing that can be one way or another.
#[derive(Clone, Debug)]
struct With {
    result: u8,
    actor: u8,
    owner: u8,
    minutes: i64,
    odd: u8,
    again: bool,
    blocked: bool,
    allowed_later: bool,
    on_shift: bool,
    grace: Option<u64>,
    limit: Option<u64>,
}

fn with() -> impl Strategy<Value = With> {
    let throws = (0u8..6, 0u8..5, 0u8..3, -3i64..60, 0u8..10);
    let flags = (
        any::<bool>(),
        prop::bool::weighted(0.2),
        any::<bool>(),
        any::<bool>(),
    );
    let limit = || prop::option::of(0u64..3600);
    (throws, flags, limit(), limit()).prop_map(|(throws, flags, grace, limit)| With {
        result: throws.0,
        actor: throws.1,
        owner: throws.2,
        minutes: throws.3,
        odd: throws.4,
        again: flags.0,
        blocked: flags.1,
        allowed_later: flags.2,
        on_shift: flags.3,
        grace,
        limit,
    })
}

fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let draw = (0usize..1000, prop::bool::weighted(0.8), 0i64..2400, with());
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..40)
}

fn result(with: &With) -> AttemptResult {
    let missed = |result| AttemptResult::NotReached { result };
    let talked = |result| AttemptResult::Reached { result };
    match with.result {
        0 => missed(Unreached::Busy),
        1 => missed(Unreached::LeftInMenu),
        2 => talked(BusinessResult::BrokenOff),
        3 => AttemptResult::NotDialled {
            reasons: vec![Code::new("campaign.blocked.outside_hours").unwrap()],
        },
        4 => missed(Unreached::NoAnswer),
        _ => talked(BusinessResult::Agreed),
    }
}

fn permit(with: &With, fresh: usize, at: Instant) -> DialPermit {
    let kind = if with.odd > 7 { "bad" } else { "good" };
    let person = if with.odd == 9 { "p-2" } else { "p-1" };
    let late = TimeDelta::hours(i64::from(with.odd == 8) * 2);
    DialPermit::restore(DialPermitParts {
        id: PermitId::new(format!("{kind}-{fresh}")).unwrap(),
        person: PersonRef::new(person).unwrap(),
        number: PhoneNumber::new("+919876543210").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        from: at - TimeDelta::hours(1) + late,
        until: at + TimeDelta::hours(1) + late,
        rule_set: RuleSetId::new("in-2026").unwrap(),
        subject: None,
    })
    .unwrap()
}

fn make(
    name: &str,
    with: &With,
    before: Option<&Callback>,
    at: Instant,
) -> (CallbackCommand, CallbackFacts, Envelope) {
    let (role, actor) = match with.actor {
        0 => (Role::Agent, "a1"),
        1 => (Role::Agent, "a2"),
        2 => (Role::Senior, "s1"),
        _ => (Role::System, "dialler"),
    };
    let owners = [None, Some("a1"), Some("a2")];
    let agent = owners.into_iter().nth(with.owner.into()).flatten();
    let agent = agent.map(|id| AgentId::new(id).unwrap());
    let due = at + TimeDelta::minutes(with.minutes);
    let fresh = before.map_or(0, |callback| callback.parts().applied.len());
    let contact = if with.odd == 5 { 1 } else { fresh };
    let command = match name {
        "schedule" => CallbackCommand::Schedule {
            callback: CallbackId::new("cb-1").unwrap(),
            person: PersonRef::new("p-1").unwrap(),
            project: ProjectId::new("internet").unwrap(),
            lead: None,
            owner: agent,
            zone: None,
            due,
        },
        "reschedule" => CallbackCommand::Reschedule {
            due,
            by: CallbackParty::Person,
        },
        "assign" => CallbackCommand::Assign { owner: agent },
        "dial" => CallbackCommand::Dial {
            permit: permit(with, if with.odd == 6 { 1 } else { fresh }, at),
            contact: ContactId::new(format!("c-{contact}")).unwrap(),
            agent,
        },
        "end_dial" => CallbackCommand::EndDial {
            result: result(with),
            again: with.again.then_some(due),
        },
        "cancel" => CallbackCommand::Cancel {
            reason: match with.again {
                true => CallbackCancel::PersonAsked,
                false => CallbackCancel::Settled,
            },
        },
        _ => CallbackCommand::Elapse,
    };
    let reason = || Code::new("campaign.blocked.outside_hours").unwrap();
    let judged_at = if name == "elapse" { at } else { due };
    let facts = CallbackFacts {
        judged_at: (with.odd != 7).then_some(judged_at),
        blocked: with.blocked.then(reason).into_iter().collect(),
        allowed_from: with.allowed_later.then_some(due),
        owner_on_shift: with.on_shift,
        grace: with.grace.map(Duration::from_secs),
        ready_limit: with.limit.map(Duration::from_secs),
    };
    let envelope = Envelope {
        command: CommandId::new("drawn").unwrap(),
        actor: ActorId::new(actor).unwrap(),
        role,
        at,
    };
    (command, facts, envelope)
}

proptest! {
    #[test]
    fn every_step_keeps_what_workflows_promise(draws in draws()) {
        walk::<Callback, _>(start(), &draws, make, keeps_promises);
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(draws in draws(), cut in 1usize..100) {
        let mut history = Vec::new();
        walk::<Callback, _>(start(), &draws, make, |seen| history = seen.history.to_vec());
        if !history.is_empty() {
            is_whole_or_found::<Callback>(&history, cut);
        }
    }

    #[test]
    fn nobody_dials_without_a_permit_of_their_own_or_before_the_time(draws in draws()) {
        walk::<Callback, _>(start(), &draws, make, |seen| {
            let dialled = seen.history.iter().filter_map(|entry| match &entry.event {
                CallbackEvent::Dialled { permit, contact, .. } => Some((permit, contact)),
                _ => None,
            });
            let (permits, contacts): (Vec<_>, Vec<_>) = dialled.unzip();
            assert!(permits.iter().all(|permit| permit.as_str().starts_with("good")));
            let apart: BTreeSet<_> = permits.iter().collect();
            assert_eq!(apart.len(), permits.len());
            let apart: BTreeSet<_> = contacts.iter().collect();
            assert_eq!(apart.len(), permits.len());
            let parts = seen.value.parts();
            assert_eq!(permits.len(), usize::try_from(parts.dials).unwrap());
            if let CallbackState::Dialled { since, .. } = &parts.state {
                assert!(parts.due <= *since && parts.not_before.is_none_or(|at| at <= *since));
            }
        });
    }

    #[test]
    fn events_found_late_stand_in_the_order_in_which_they_happened(draws in draws()) {
        walk::<Callback, _>(start(), &draws, make, |seen| {
            let last = &seen.history.last().unwrap().envelope.command;
            let group = seen.history.iter().filter(|entry| entry.envelope.command == *last);
            let at = group.filter_map(|entry| match entry.event {
                CallbackEvent::BecameReady { at, .. }
                | CallbackEvent::PassedToAnyone { at }
                | CallbackEvent::LeftWithOwner { at }
                | CallbackEvent::Missed { at, .. } => Some(at),
                _ => None,
            });
            let at: Vec<_> = at.collect();
            assert!(at.is_sorted() && at.iter().all(|at| *at <= seen.envelope.at));
        });
    }
}

/// The laws above say little if the walks never leave the first states, so this counts; and what the
/// table promises must happen.
#[test]
fn the_walks_take_every_row_of_the_table_to_every_next_state() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut taken = Taken::default();
    for _ in 0..4_000 {
        let draws = draws().new_tree(&mut runner).unwrap().current();
        walk::<Callback, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<Callback>();
}
