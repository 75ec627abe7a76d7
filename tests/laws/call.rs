//! Laws of the live call: random command sequences against every promise of the workflow.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::time::Duration;

use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, AgentId, CommandId, ContactId, ContactPurposeId, Instant, PermitId, PersonRef,
    PhoneNumber, ProjectId, QueueId, RuleSetId,
};
use talktime::call::{
    BusinessResult, Call, CallCommand, CallEntry, CallFacts, CallState, ClosingReason,
    ConsultParty, DialPermit, DialPermitParts, Direction, EndedBy, Ending, OfferResult, Outcome,
    QueueExit, TransferTarget, Unreached,
};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn agent() -> impl Strategy<Value = AgentId> {
    prop::sample::select(vec!["a1", "a2", "a3"]).prop_map(|id| AgentId::new(id).unwrap())
}

fn queue() -> impl Strategy<Value = QueueId> {
    prop::sample::select(vec!["repair", "sales"]).prop_map(|id| QueueId::new(id).unwrap())
}

fn permit() -> DialPermit {
    DialPermit::restore(DialPermitParts {
        id: PermitId::new("permit-1").unwrap(),
        person: PersonRef::new("p-1").unwrap(),
        number: PhoneNumber::new("+919876543210").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        from: start(),
        until: start() + chrono::TimeDelta::hours(1),
        rule_set: RuleSetId::new("in-2026").unwrap(),
        subject: None,
    })
    .unwrap()
}

fn beginning() -> impl Strategy<Value = CallCommand> {
    let contact = ContactId::new("c-1").unwrap();
    prop_oneof![
        Just(CallCommand::Arrive {
            contact: contact.clone(),
            project: None,
            person: None
        }),
        Just(CallCommand::Dial {
            contact,
            number: PhoneNumber::new("+919876543210").unwrap(),
            project: ProjectId::new("internet").unwrap(),
            permit: permit(),
            agent: None,
        }),
    ]
}

fn ending() -> impl Strategy<Value = Ending> {
    let by = prop::sample::select(vec![EndedBy::Customer, EndedBy::Agent, EndedBy::System]);
    let reason = prop::sample::select(vec![
        ClosingReason::Finished,
        ClosingReason::GaveUp,
        ClosingReason::NotReached,
        ClosingReason::LineLost,
    ]);
    (by, reason).prop_map(|(by, reason)| Ending { by, reason })
}

fn command() -> impl Strategy<Value = CallCommand> {
    let exit = || prop::sample::select(QueueExit::ALL.to_vec());
    let unreached = prop::sample::select(vec![
        Unreached::Busy,
        Unreached::Machine,
        Unreached::Dropped,
        Unreached::Abandoned,
    ]);
    let offer_end = prop::sample::select(vec![
        OfferResult::Answered,
        OfferResult::NotAnswered,
        OfferResult::Declined,
    ]);
    let target = prop_oneof![
        agent().prop_map(|agent| TransferTarget::Agent { agent }),
        queue().prop_map(|queue| TransferTarget::Queue { queue }),
        Just(TransferTarget::Outside),
    ];
    let outcome = prop::sample::select(vec![
        Outcome::NotReached {
            result: Unreached::Busy,
            disposition: None,
        },
        Outcome::Reached {
            result: BusinessResult::Refused { reason: None },
            disposition: None,
            topic: None,
            advice: vec![],
            resolved: None,
        },
    ]);
    prop_oneof![
        1 => beginning(),
        4 => queue().prop_map(|queue| CallCommand::Enqueue { queue }),
        1 => (queue(), exit()).prop_map(|(queue, exit)| CallCommand::TurnAway { queue, exit }),
        2 => exit().prop_map(|exit| CallCommand::LeaveQueue { exit }),
        6 => agent().prop_map(|agent| CallCommand::Offer { agent }),
        2 => offer_end.prop_map(|result| CallCommand::EndOffer { result }),
        8 => agent().prop_map(|agent| CallCommand::Answer { agent }),
        1 => unreached.prop_map(|result| CallCommand::FailDial { result }),
        1 => Just(CallCommand::Drop),
        1 => Just(CallCommand::DetectMachine),
        3 => Just(CallCommand::Hold),
        3 => Just(CallCommand::Resume),
        3 => prop_oneof![
            3 => agent().prop_map(|agent| ConsultParty::Agent { agent }),
            1 => Just(ConsultParty::Outside),
        ]
        .prop_map(|with| CallCommand::Consult { with }),
        2 => Just(CallCommand::EndConsult),
        3 => target.prop_map(|target| CallCommand::Transfer { target }),
        2 => Just(CallCommand::CompleteTransfer),
        2 => ending().prop_map(|ending| CallCommand::HangUp { ending }),
        3 => agent().prop_map(|agent| CallCommand::EndWrapUp { agent }),
        2 => outcome.prop_map(|outcome| CallCommand::RecordOutcome { outcome }),
        3 => Just(CallCommand::Elapse),
        1 => prop::sample::select(vec!["p-1", "p-2"])
            .prop_map(|person| CallCommand::Identify { person: PersonRef::new(person).unwrap() }),
        1 => prop::sample::select(vec!["internet", "loan"])
            .prop_map(|id| CallCommand::AssignProject { project: ProjectId::new(id).unwrap() }),
    ]
}

fn facts() -> impl Strategy<Value = CallFacts> {
    let limit = || prop::option::of((1u64..60).prop_map(Duration::from_secs));
    (limit(), limit(), limit(), limit()).prop_map(
        |(dial_limit, queue_limit, offer_limit, wrap_up_limit)| CallFacts {
            dial_limit,
            queue_limit,
            offer_limit,
            wrap_up_limit,
            dispositions: None,
        },
    )
}

fn envelope(number: usize, at: Instant, role: Role, actor: &str) -> Envelope {
    Envelope {
        command: CommandId::new(format!("k-{number}")).unwrap(),
        actor: ActorId::new(actor).unwrap(),
        role,
        at,
    }
}

/// Runs a walk and gives the call with its history after each accepted command.
fn walk(
    first: &CallCommand,
    steps: &[Step],
    mut each: impl FnMut(&Call, &[CallEntry], &CallCommand, &Envelope) -> Result<(), TestCaseError>,
) -> Result<(), TestCaseError> {
    let mut at = start();
    let opening = envelope(0, at, Role::System, "switch");
    let opening_facts = steps
        .first()
        .map_or_else(CallFacts::default, |step| step.3.clone());
    let step = Call::start(first, &opening_facts, &opening)
        .map_err(|denial| TestCaseError::fail(denial.to_string()))?;
    let (mut call, mut history) = (step.call, step.entries);
    each(&call, &history, first, &opening)?;
    for (number, (command, seconds, by_agent, facts)) in steps.iter().enumerate() {
        at += chrono::TimeDelta::seconds(*seconds);
        let (role, actor) = if *by_agent {
            (Role::Agent, "a1")
        } else {
            (Role::System, "switch")
        };
        let envelope = envelope(number + 1, at, role, actor);
        match call.handle(command, facts, &envelope) {
            Ok(step) => {
                call = step.call;
                history.extend(step.entries);
                each(&call, &history, command, &envelope)?;
            }
            Err(denial) => {
                prop_assert!(!denial.failed.is_empty());
                prop_assert!(
                    !denial.code.as_str().starts_with("call.replay"),
                    "decide_is_applicable: {denial:?}"
                );
            }
        }
    }
    Ok(())
}

/// A command, the seconds since the one before, whether an agent sends it, and the facts then.
type Step = (CallCommand, i64, bool, CallFacts);

fn steps() -> impl Strategy<Value = Vec<Step>> {
    prop::collection::vec(
        (command(), 0i64..40, prop::bool::weighted(0.3), facts()),
        0..40,
    )
}

proptest! {
    #[test]
    fn replay_equals_state_and_each_state_restores(first in beginning(), steps in steps()) {
        walk(&first, &steps, |call, history, _, _| {
            prop_assert_eq!(&Call::replay(history).unwrap(), call);
            prop_assert_eq!(&Call::restore(call.parts().clone()).unwrap(), call);
            prop_assert_eq!(&Call::from_json(&call.to_json().unwrap()).unwrap(), call);
            for entry in history {
                prop_assert_eq!(&CallEntry::from_json(&entry.to_json().unwrap()).unwrap(), entry);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_closed_call_gives_a_record_and_no_other_does(first in beginning(), steps in steps()) {
        walk(&first, &steps, |call, _, _, _| {
            let closed = call.parts().state == CallState::Closed;
            let record = call.record();
            prop_assert_eq!(record.is_ok(), closed);
            let Ok(record) = record else { return Ok(()) };
            let record = record.into_parts();
            prop_assert!(record.legs.iter().all(|leg| leg.ended.is_some()));
            prop_assert!(record.queue_entries.iter().all(|entry| entry.exit.is_some()));
            prop_assert!(record.offers.iter().all(|offer| offer.result.is_some()));
            prop_assert_eq!(call.outcome_missing(), record.outcome.is_none());
            prop_assert!(record.outcome.is_some() || !record.legs.is_empty());
            Ok(())
        })?;
    }

    #[test]
    fn every_offer_lies_within_the_queue_entry_it_came_from(first in beginning(), steps in steps()) {
        walk(&first, &steps, |call, _, _, _| {
            let parts = call.parts();
            for offer in parts.offers.iter().filter(|offer| offer.queue.is_some()) {
                let until = offer.offered + chrono::TimeDelta::from_std(offer.ring).unwrap();
                let inside = parts.queue_entries.iter().any(|entry| {
                    Some(&entry.queue) == offer.queue.as_ref()
                        && entry.entered <= offer.offered
                        && entry.left.is_none_or(|left| until <= left)
                });
                prop_assert!(inside, "{offer:?} in none of {:?}", parts.queue_entries);
            }
            Ok(())
        })?;
    }

    #[test]
    fn a_command_sent_twice_acts_once(first in beginning(), steps in steps()) {
        walk(&first, &steps, |call, history, command, envelope| {
            let applied = history.last().is_some_and(|entry| entry.envelope.command == envelope.command);
            if applied {
                let again = call.handle(command, &CallFacts::default(), envelope).unwrap();
                prop_assert_eq!(&again.call, call);
                prop_assert!(again.entries.is_empty());
            }
            Ok(())
        })?;
    }

    #[test]
    fn nothing_is_due_after_time_has_passed(first in beginning(), steps in steps()) {
        walk(&first, &steps, |call, _, command, envelope| {
            if *command == CallCommand::Elapse {
                prop_assert!(call.next_deadline().is_none_or(|deadline| envelope.at < deadline));
            }
            Ok(())
        })?;
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(first in beginning(), steps in steps(), cut in 1usize..200) {
        let mut history = Vec::new();
        walk(&first, &steps, |_, entries, _, _| { history = entries.to_vec(); Ok(()) })?;
        let cut = cut.min(history.len());
        let torn = history[cut - 1].number != history[cut - 1].of;
        prop_assert_eq!(Call::replay(&history[..cut]).is_err(), torn);
        let mut twice = history.clone();
        twice.insert(cut, history[cut - 1].clone());
        prop_assert!(Call::replay(&twice).is_err());
        if history.len() > 1 && cut < history.len() {
            let mut swapped = history.clone();
            swapped.swap(cut - 1, cut);
            prop_assert!(swapped == history || Call::replay(&swapped).is_err()
                || swapped[cut].envelope.at == swapped[cut - 1].envelope.at);
        }
    }

    #[test]
    fn every_step_stands_in_the_table(first in beginning(), steps in steps()) {
        let table = Call::transitions();
        let mut before = "call.state.none".to_owned();
        walk(&first, &steps, |call, history, command, envelope| {
            let after = call.parts().state.code();
            let changed = history.last().is_some_and(|entry| entry.envelope.command == envelope.command);
            let stands = table.iter().any(|row| {
                row.from.as_str() == before && row.command == command.code() && row.to.contains(&after)
            });
            prop_assert!(stands || !changed, "{before} + {} -> {after}", command.code());
            before = after.to_string();
            Ok(())
        })?;
    }

    #[test]
    fn an_outbound_call_always_names_its_permit(first in beginning(), steps in steps()) {
        walk(&first, &steps, |call, history, _, _| {
            let named = history.iter().any(|entry| matches!(
                &entry.event, talktime::call::CallEvent::Dialled { permit, .. } if permit.as_str() == "permit-1"
            ));
            prop_assert_eq!(call.parts().direction == Direction::Outbound, named);
            Ok(())
        })?;
    }

    #[test]
    fn a_corrupt_history_is_found(first in beginning(), steps in steps()) {
        let mut history = Vec::new();
        walk(&first, &steps, |_, entries, _, _| { history = entries.to_vec(); Ok(()) })?;
        let without_beginning = Call::replay(&history[1..]).unwrap_err();
        let expected = if history.len() == 1 { "call.replay.empty" } else { "call.replay.no_beginning" };
        prop_assert_eq!(without_beginning.code.as_str(), expected);
        let last = history.last().unwrap().envelope.command.clone();
        let group = history.iter().position(|entry| entry.envelope.command == last).unwrap();
        if group > 0 {
            for entry in &mut history[group..] {
                entry.envelope.at = start() - chrono::TimeDelta::seconds(1);
            }
            let error = Call::replay(&history).unwrap_err();
            prop_assert_eq!((error.index, error.code.as_str()), (group as u64, "call.replay.clock_back"));
        }
    }
}

/// The laws above say little if the walks never leave the first states, so this counts; and what the
/// table promises must happen.
#[test]
fn the_walks_take_every_row_of_the_table_to_every_next_state() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let walks = (beginning(), steps());
    let mut taken = std::collections::BTreeSet::new();
    for _ in 0..20_000 {
        let (first, steps) = walks.new_tree(&mut runner).unwrap().current();
        let mut before = "call.state.none".to_owned();
        walk(&first, &steps, |call, _, command, _| {
            let after = call.parts().state.code().to_string();
            taken.insert((before.clone(), command.code().to_string(), after.clone()));
            before = after;
            Ok(())
        })
        .unwrap();
    }
    let promised: std::collections::BTreeSet<_> = Call::transitions()
        .iter()
        .flat_map(|row| {
            row.to.iter().map(|to| {
                (
                    row.from.to_string(),
                    row.command.to_string(),
                    to.to_string(),
                )
            })
        })
        .collect();
    let missed: Vec<_> = promised.difference(&taken).collect();
    let unpromised: Vec<_> = taken.difference(&promised).collect();
    assert!(missed.is_empty(), "no walk took {missed:?}");
    assert!(unpromised.is_empty(), "the table lacks {unpromised:?}");
}
