//! Laws of the visit: random command sequences against every promise of the workflow.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

#[path = "order_visit/draws.rs"]
mod draws;

use draws::{draws, make, need, start};
use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{CommandId, Money, PaymentAccountId};
use talktime::order::{
    BriefingItem, Visit, VisitCommand, VisitEntry, VisitEvent, VisitFacts, VisitRequest,
    VisitStanding, VisitState,
};
use talktime_tests::workflow::{Taken, is_whole_or_found, keeps_promises, walk};

/// The position of the last event of which this holds, before a position.
fn last(
    history: &[VisitEntry],
    before: usize,
    holds: impl Fn(&VisitEvent) -> bool,
) -> Option<usize> {
    let found = history.iter().take(before).enumerate();
    let found = found.filter(|(_, entry)| holds(&entry.event));
    found.map(|(at, _)| at).last()
}

/// A slow check of a confirmation from the history alone: since the last event that changed what an item
/// says, the customer was told it and then acknowledged it.
fn was_briefed(history: &[VisitEntry], confirmed: usize, request: &VisitRequest) {
    let windows = last(history, confirmed, |event| {
        matches!(
            event,
            VisitEvent::WindowChosen { .. } | VisitEvent::Rescheduled { .. }
        )
    });
    let windows = windows.unwrap();
    let window = match &history.get(windows).unwrap().event {
        VisitEvent::WindowChosen { window } | VisitEvent::Rescheduled { window, .. } => *window,
        other => panic!("{other:?}"),
    };
    let quotes: Vec<_> = history
        .iter()
        .take(confirmed)
        .enumerate()
        .filter_map(|(at, entry)| match &entry.event {
            VisitEvent::Quoted { amount, account } => Some((at, *amount, account.clone())),
            _ => None,
        })
        .collect();
    let (_, amount, account) = quotes.last().unwrap();
    let other_amount = quotes.iter().rev().find(|(_, other, _)| other != amount);
    let first_of_amount = other_amount.map_or(0, |(at, ..)| *at);
    let payable = |(_, other, into): &&(usize, Money, Option<PaymentAccountId>)| {
        into != account || other.minor == 0
    };
    let first_of_account = quotes.iter().rev().find(payable).map_or(0, |(at, ..)| *at);
    let documents = request
        .documents
        .iter()
        .map(|document| BriefingItem::HaveDocument {
            document: *document,
        });
    let prepare = request.prepare.iter().map(|wording| BriefingItem::Prepare {
        wording: wording.clone(),
    });
    let lasting = documents.chain(prepare).chain([BriefingItem::NoCash]);
    let mut needed: Vec<_> = lasting.map(|item| (item, 0)).collect();
    needed.push((BriefingItem::AtHome { window }, windows));
    needed.push((BriefingItem::AmountDue { amount: *amount }, first_of_amount));
    if amount.minor > 0 {
        let account = account.clone().unwrap();
        needed.push((BriefingItem::PayInto { account }, first_of_account));
    }
    for (wanted, since) in needed {
        let acknowledged = last(
            history,
            confirmed,
            |event| matches!(event, VisitEvent::Acknowledged { item, .. } if *item == wanted),
        );
        let acknowledged = acknowledged.unwrap_or_else(|| panic!("{wanted:?} stayed open"));
        let told = last(
            history,
            acknowledged,
            |event| matches!(event, VisitEvent::Told { item, .. } if *item == wanted),
        );
        assert!(
            since <= told.unwrap() && told.unwrap() < acknowledged,
            "{wanted:?}"
        );
    }
}

fn is_of_crew(event: &VisitEvent) -> bool {
    matches!(
        event,
        VisitEvent::Departed
            | VisitEvent::Arrived
            | VisitEvent::Finished { .. }
            | VisitEvent::Failed { .. }
            | VisitEvent::CouldNotComplete { .. }
    )
}

proptest! {
    #[test]
    fn every_step_keeps_what_workflows_promise(draws in draws()) {
        walk::<Visit, _>(start(), &draws, make, keeps_promises);
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(draws in draws(), cut in 1usize..100) {
        let mut history = Vec::new();
        walk::<Visit, _>(start(), &draws, make, |seen| history = seen.history.to_vec());
        if !history.is_empty() {
            is_whole_or_found::<Visit>(&history, cut);
        }
    }

    #[test]
    fn none_confirms_with_an_unacknowledged_item_or_an_incomplete_list(draws in draws()) {
        walk::<Visit, _>(start(), &draws, make, |seen| {
            for (at, entry) in seen.history.iter().enumerate() {
                if matches!(entry.event, VisitEvent::Confirmed { .. }) {
                    was_briefed(seen.history, at, &seen.value.parts().purpose);
                    let reserved = last(seen.history, at, |event| {
                        matches!(event, VisitEvent::MaterialsReserved { .. })
                    });
                    let entry = seen.history.get(reserved.unwrap());
                    let VisitEvent::MaterialsReserved { materials } = &entry.unwrap().event else {
                        panic!("nothing was reserved")
                    };
                    assert!(materials.contains(&need("modem", 1)));
                    assert!(materials.contains(&need("cable", 20)));
                }
            }
        });
    }

    #[test]
    fn a_visit_that_is_confirmed_or_was_has_nothing_open(draws in draws()) {
        walk::<Visit, _>(start(), &draws, make, |seen| {
            let parts = seen.value.parts();
            let open = matches!(
                parts.state,
                VisitState::Requested | VisitState::Offered | VisitState::Chosen
                    | VisitState::Cancelled { .. }
            );
            if !open {
                assert_eq!(seen.value.open_briefing(), Vec::new());
                assert_eq!(seen.value.missing_materials(), Vec::new());
                let at_home = parts.window.map(|window| BriefingItem::AtHome { window }).unwrap();
                assert!(parts.briefing.iter().any(|note| note.item == at_home));
                assert!(parts.amount.is_some());
            }
        });
    }

    #[test]
    fn a_denied_confirmation_names_everything_that_is_open(draws in draws()) {
        walk::<Visit, _>(start(), &draws, make, |seen| {
            let parts = seen.value.parts();
            if parts.state != VisitState::Chosen {
                return;
            }
            let envelope = Envelope {
                command: CommandId::new("another").unwrap(),
                role: Role::Agent,
                ..seen.envelope.clone()
            };
            let begun = parts.window.is_none_or(|window| window.from() <= envelope.at);
            let open = seen.value.open_briefing().len() + seen.value.missing_materials().len()
                + usize::from(parts.amount.is_none()) + usize::from(begun);
            let answer = seen.value.handle(&VisitCommand::Confirm, &VisitFacts::default(), &envelope);
            let failed = answer.map_or_else(|denial| denial.failed.len(), |_| 0);
            assert_eq!(failed, open);
        });
    }

    #[test]
    fn the_crew_carries_out_and_the_centre_plans(draws in draws()) {
        walk::<Visit, _>(start(), &draws, make, |seen| {
            for entry in seen.history {
                let role = entry.envelope.role;
                assert_ne!(role, Role::Analyst);
                assert_ne!(role, if is_of_crew(&entry.event) { Role::Agent } else { Role::Crew });
            }
            let crews = seen.history.iter().rev().find(|entry| is_of_crew(&entry.event));
            if let Some(entry) = crews.filter(|entry| entry.envelope.role == Role::Crew) {
                let assigned = seen.history.iter().any(|other| matches!(
                    &other.event,
                    VisitEvent::CrewAssigned { crew } if crew.as_str() == entry.envelope.actor.as_str()
                ));
                assert!(assigned, "a crew that was never named");
            }
        });
    }

    #[test]
    fn an_order_is_told_what_happened(draws in draws()) {
        walk::<Visit, _>(start(), &draws, make, |seen| {
            let ended = seen.history.last().map(|entry| &entry.event);
            let standing = seen.value.fact().standing;
            let held = matches!(ended, Some(VisitEvent::Finished { .. }));
            let not_held = matches!(
                ended,
                Some(
                    VisitEvent::Failed { .. } | VisitEvent::CouldNotComplete { .. }
                        | VisitEvent::Missed { .. } | VisitEvent::Cancelled { .. }
                )
            );
            assert_eq!(standing == VisitStanding::Held, held);
            assert_eq!(standing == VisitStanding::NotHeld, not_held);
            let way = seen.value.parts().departed.is_some() && !held && !not_held;
            assert_eq!(standing == VisitStanding::UnderWay, way);
            let moved = seen.history.iter()
                .filter(|entry| matches!(entry.event, VisitEvent::Rescheduled { .. })).count();
            let parts = seen.value.parts();
            let counted = parts.moved_by_customer + parts.moved_by_centre;
            assert_eq!(usize::try_from(counted).unwrap(), moved);
        });
    }

    #[test]
    fn events_found_late_stand_in_the_order_in_which_they_happened(draws in draws()) {
        walk::<Visit, _>(start(), &draws, make, |seen| {
            let last = &seen.history.last().unwrap().envelope.command;
            let group = seen.history.iter().filter(|entry| entry.envelope.command == *last);
            let at = group.filter_map(|entry| match entry.event {
                VisitEvent::WindowsPassed { at }
                | VisitEvent::RanLate { at }
                | VisitEvent::Missed { at } => Some(at),
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
        walk::<Visit, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<Visit>();
}
