//! Laws of the taxi desk: random command sequences against every promise of the workflow.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{ActorId, CommandId, ContactId, Instant, PersonRef, ProjectId, TaxiRequestId};
use talktime::customer::AddressField;
use talktime::order::{
    DispatchReport, TaxiAddress, TaxiCanceller, TaxiRequest, TaxiRequestCommand, TaxiRequestEvent,
    TaxiRequestFacts, TaxiRequestState,
};
use talktime_tests::workflow::{Draw, Taken, is_whole_or_found, keeps_promises, walk};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of.
#[derive(Clone, Debug)]
struct With {
    rare: bool,
    which: usize,
    minutes: i64,
    role: u8,
}

fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let with = (prop::bool::weighted(0.2), 0usize..1000, 1i64..30, 0u8..10);
    let with = with.prop_map(|(rare, which, minutes, role)| With {
        rare,
        which,
        minutes,
        role,
    });
    let seconds = prop_oneof![10 => 0i64..60, 1 => 0i64..2_000];
    let draw = (0usize..1000, prop::bool::weighted(0.95), seconds, with);
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..30)
}

const REPORTS: [DispatchReport; 6] = [
    DispatchReport::CarAssigned,
    DispatchReport::Arrived,
    DispatchReport::UnderWay,
    DispatchReport::Done,
    DispatchReport::NoCar,
    DispatchReport::DriverCancelled,
];

/// At times any report, else one that may follow.
fn report(with: &With, before: Option<&TaxiRequest>) -> DispatchReport {
    use DispatchReport as R;
    use TaxiRequestState as S;
    let any = REPORTS.into_iter().nth(with.which % 6).unwrap();
    match before.map(|request| request.parts().state) {
        Some(S::PassedToDispatch) if !with.rare => R::CarAssigned,
        Some(S::CarAssigned) if !with.rare => R::Arrived,
        Some(S::Arrived) if !with.rare => R::UnderWay,
        _ => any,
    }
}

fn make(
    name: &str,
    with: &With,
    before: Option<&TaxiRequest>,
    at: Instant,
) -> (TaxiRequestCommand, TaxiRequestFacts, Envelope) {
    let revision = before.map_or(0, |request| request.parts().revision);
    let span = TimeDelta::minutes(with.minutes);
    let contact = ContactId::new("c-1").unwrap();
    let command = match name {
        "receive" => TaxiRequestCommand::Receive {
            request: TaxiRequestId::new("t-1").unwrap(),
            person: PersonRef::new("p-1").unwrap(),
            project: ProjectId::new("taxi").unwrap(),
            contact,
            first_word: if with.rare { at + span } else { at - span },
            pick_up_at: with.which.is_multiple_of(3).then_some(at + span),
        },
        "change_address" => TaxiRequestCommand::ChangeAddress {
            revision: revision + u32::from(!with.rare),
        },
        "confirm_address" => TaxiRequestCommand::ConfirmAddress {
            revision: revision - u32::from(with.rare && revision > 0),
            contact,
        },
        "pass_to_dispatch" => TaxiRequestCommand::PassToDispatch,
        "report" => TaxiRequestCommand::Report {
            report: report(with, before),
        },
        "cancel" => TaxiRequestCommand::Cancel {
            by: TaxiCanceller::Customer,
        },
        "elapse" => TaxiRequestCommand::Elapse,
        other => panic!("no such command: {other}"),
    };
    let missing = match with.which % 5 {
        0 => vec![AddressField::House],
        _ => Vec::new(),
    };
    let address = TaxiAddress {
        revision,
        missing,
        phone: !with.which.is_multiple_of(7),
    };
    let facts = TaxiRequestFacts {
        hand_over_within: with
            .which
            .is_multiple_of(2)
            .then_some(Duration::from_secs(90)),
        address: Some(address),
    };
    let (actor, role) = match with.role {
        // A walk would never get far if most requests were cancelled.
        _ if name == "cancel" && !with.rare => ("x", Role::Analyst),
        0 => ("x", Role::Analyst),
        1 | 2 => ("a1", Role::Agent),
        3 => ("crew-1", Role::Crew),
        _ => ("dispatch", Role::System),
    };
    let envelope = Envelope {
        command: CommandId::new("k").unwrap(),
        actor: ActorId::new(actor).unwrap(),
        role,
        at,
    };
    (command, facts, envelope)
}

proptest! {
    #[test]
    fn every_step_keeps_what_workflows_promise(draws in draws()) {
        walk::<TaxiRequest, _>(start(), &draws, make, keeps_promises);
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(draws in draws(), cut in 1usize..30) {
        let mut history = Vec::new();
        walk::<TaxiRequest, _>(start(), &draws, make, |seen| history = seen.history.to_vec());
        if !history.is_empty() {
            is_whole_or_found::<TaxiRequest>(&history, cut);
        }
    }

    /// What is with dispatch was read back as it was saved last, and nobody but a program found the car.
    #[test]
    fn nothing_goes_to_dispatch_that_was_not_read_back(draws in draws()) {
        walk::<TaxiRequest, _>(start(), &draws, make, |seen| {
            let (mut saved, mut confirmed, mut passed) = (1, 0, None);
            for entry in seen.history {
                match &entry.event {
                    TaxiRequestEvent::AddressChanged { revision } => saved = *revision,
                    TaxiRequestEvent::AddressConfirmed { revision, .. } => confirmed = *revision,
                    TaxiRequestEvent::Passed => {
                        assert_eq!(confirmed, saved);
                        assert_eq!(passed, None);
                        passed = Some(entry.envelope.at);
                    }
                    TaxiRequestEvent::DispatchReported { .. } => {
                        assert!(passed.is_some());
                        assert_eq!(entry.envelope.role, Role::System);
                    }
                    _ => {}
                }
            }
            let parts = seen.value.parts();
            let time = passed.map(|passed| (passed - parts.first_word).to_std().unwrap());
            assert_eq!(seen.value.hand_over_time(), time);
        });
    }
}

/// The laws above say little if the walks never leave the first states, so this counts; and what the table
/// promises must happen.
#[test]
fn the_walks_take_every_row_of_the_table_to_every_next_state() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut taken = Taken::default();
    for _ in 0..6_000 {
        let draws = draws().new_tree(&mut runner).unwrap().current();
        walk::<TaxiRequest, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<TaxiRequest>();
}
