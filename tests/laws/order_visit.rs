//! Laws of the visit: random command sequences against every promise of the workflow.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, CommandId, ContactId, CrewId, Currency, Instant, MaterialId, Money, OrderId,
    OrderItemId, PaymentAccountId, Period, PersonRef, ProjectId, ServiceKindId, SkillId, VisitId,
    WordingId, Zone,
};
use talktime::order::{
    BriefingDocument, BriefingItem, CrewVisit, MaterialNeed, Visit, VisitAcceptance, VisitCancel,
    VisitCommand, VisitCrew, VisitEntry, VisitEvent, VisitFacts, VisitFailure, VisitHindrance,
    VisitParty, VisitRequest, VisitStanding, VisitState,
};
use talktime_tests::workflow::{Draw, Taken, is_whole_or_found, keeps_promises, walk};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of: a throw for each thing that can be one way or another.
#[derive(Clone, Debug)]
struct With {
    /// Whether something happens that throws a walk back: it would never get far if it often did.
    rare: bool,
    flag: bool,
    role: u8,
    which: usize,
    minutes: i64,
    grace: Option<u64>,
}

fn with() -> impl Strategy<Value = With> {
    let flags = (prop::bool::weighted(0.12), any::<bool>());
    let throws = (0u8..12, 0usize..100, 60i64..400);
    let grace = prop::option::of(0u64..5400);
    (flags, throws, grace).prop_map(|(flags, throws, grace)| With {
        rare: flags.0,
        flag: flags.1,
        role: throws.0,
        which: throws.1,
        minutes: throws.2,
        grace,
    })
}

fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let seconds = prop_oneof![24 => 0i64..240, 1 => 0i64..20_000];
    let draw = (0usize..1000, prop::bool::weighted(0.95), seconds, with());
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..90)
}

fn need(material: &str, quantity: u32) -> MaterialNeed {
    let material = MaterialId::new(material).unwrap();
    MaterialNeed { material, quantity }
}

fn request(with: &With) -> VisitRequest {
    VisitRequest {
        visit: VisitId::new("v-1").unwrap(),
        order: OrderId::new("o-1").unwrap(),
        items: vec![OrderItemId::new("i-1").unwrap()],
        person: PersonRef::new("p-1").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        skills: vec![SkillId::new("fibre").unwrap()],
        needs: vec![need("modem", 1), need("cable", 20)],
        documents: match with.flag {
            true => vec![BriefingDocument::Passport],
            false => Vec::new(),
        },
        prepare: match with.which.is_multiple_of(3) {
            true => vec![WordingId::new("wall-2").unwrap()],
            false => Vec::new(),
        },
        zone: Zone::UTC,
        follow_up_of: None,
    }
}

/// A window that begins some minutes from now; one in the past for a step that would throw the walk back.
fn window(with: &With, at: Instant, ahead: bool) -> Period {
    let begins = match ahead {
        true => at + TimeDelta::minutes(with.minutes),
        false => at - TimeDelta::minutes(with.minutes),
    };
    Period::new(begins, begins + TimeDelta::minutes(60)).unwrap()
}

/// An item that is still to be told or to be acknowledged, or at times any.
fn item(with: &With, before: Option<&Visit>, told: bool) -> BriefingItem {
    let Some(visit) = before else {
        return BriefingItem::NoCash;
    };
    let is_told = |item: &BriefingItem| visit.parts().briefing.iter().any(|one| one.item == *item);
    let all = match with.rare {
        true => visit.needed_briefing(),
        false => visit.open_briefing(),
    };
    let fitting = all.iter().filter(|item| with.rare || is_told(item) == told);
    let fitting: Vec<_> = fitting.collect();
    let place = with.which.checked_rem(fitting.len()).unwrap_or(0);
    let item = fitting.get(place).copied();
    item.cloned().unwrap_or(BriefingItem::NoCash)
}

fn quote(with: &With, before: Option<&Visit>) -> VisitCommand {
    let currency = Currency::new("RUB").unwrap();
    let known = before.and_then(|visit| visit.parts().amount);
    let minor = match (known, with.rare) {
        (Some(amount), false) => amount.minor,
        _ => [0, 100, 200, -1]
            .into_iter()
            .nth(with.which % 4)
            .unwrap_or(0),
    };
    let account = match (
        before.and_then(|visit| visit.parts().account.clone()),
        with.rare,
    ) {
        (Some(account), false) => Some(account),
        _ if with.flag => Some(PaymentAccountId::new("acc-1").unwrap()),
        _ if minor == 0 => None,
        _ => Some(PaymentAccountId::new("acc-2").unwrap()),
    };
    VisitCommand::Quote {
        amount: Money { minor, currency },
        account,
    }
}

fn command(name: &str, with: &With, before: Option<&Visit>, at: Instant) -> VisitCommand {
    let contact = ContactId::new("c-1").unwrap();
    let chosen = before.is_some_and(|visit| visit.parts().window.is_some());
    let party = match with.flag {
        true => VisitParty::Customer,
        false => VisitParty::Centre,
    };
    let offered = before.map(|visit| visit.parts().offered.clone());
    match name {
        "request" => VisitCommand::Request {
            request: request(with),
        },
        "offer_windows" => {
            let first = window(with, at, with.rare || !chosen);
            let later = TimeDelta::minutes(30);
            let next = Period::new(first.from() + later, first.until() + later).unwrap();
            VisitCommand::OfferWindows {
                windows: vec![first, next],
            }
        }
        "choose" => {
            let known = offered.unwrap_or_default();
            let place = with.which.checked_rem(known.len()).unwrap_or(0);
            let known = known.get(place).filter(|_| with.rare || !chosen);
            VisitCommand::Choose {
                window: known.copied().unwrap_or(window(with, at, false)),
            }
        }
        "quote" => quote(with, before),
        "reserve_materials" => VisitCommand::ReserveMaterials {
            materials: match (with.rare, with.flag) {
                (true, true) => vec![need("cable", 20)],
                (true, false) => vec![need("modem", 1), need("cable", 20), need("plug", 2)],
                _ => vec![need("modem", 1), need("cable", 20)],
            },
        },
        "tell" => VisitCommand::Tell {
            item: item(with, before, false),
            contact,
        },
        "acknowledge" => VisitCommand::Acknowledge {
            item: item(with, before, true),
            contact,
        },
        "confirm" => VisitCommand::Confirm,
        "assign_crew" => VisitCommand::AssignCrew { crew: crew(with) },
        "depart" => VisitCommand::Depart,
        "arrive" => VisitCommand::Arrive,
        "finish" => VisitCommand::Finish {
            acceptance: VisitAcceptance::InContact { contact },
        },
        "fail" => VisitCommand::Fail {
            cause: match with.flag {
                true => VisitFailure::Absent,
                false => VisitFailure::NoAccess,
            },
        },
        "cannot_complete" => VisitCommand::CannotComplete {
            cause: VisitHindrance::Material,
        },
        "reschedule" => VisitCommand::Reschedule {
            window: window(with, at, with.rare),
            by: party,
        },
        "cancel" => VisitCommand::Cancel {
            by: party,
            reason: VisitCancel::NotNeeded,
        },
        _ => VisitCommand::Elapse,
    }
}

/// Takes the next step to the work instead of one that throws the walk back, unless the draw is for that;
/// both may come in this state.
fn steered<'a>(name: &'a str, with: &With, before: Option<&Visit>) -> &'a str {
    let Some(parts) = before.map(Visit::parts).filter(|_| !with.rare) else {
        return name;
    };
    let back = match parts.state {
        VisitState::Requested | VisitState::Offered => name == "cancel",
        VisitState::Chosen => !["elapse", "confirm"].contains(&name),
        VisitState::Confirmed | VisitState::Assigned | VisitState::EnRoute | VisitState::Late => {
            ["quote", "reserve_materials", "cancel", "reschedule"].contains(&name)
        }
        _ => false,
    };
    let may_come = Visit::transitions().iter().any(|row| {
        row.from == parts.state.code() && row.command.as_str().ends_with(&format!(".{name}"))
    });
    match &parts.state {
        _ if !back || !may_come => name,
        VisitState::Requested => "offer_windows",
        VisitState::Offered => "choose",
        VisitState::Confirmed => "assign_crew",
        VisitState::Assigned => "depart",
        VisitState::EnRoute => "arrive",
        VisitState::Late => match (&parts.crew, parts.departed) {
            (None, _) => "assign_crew",
            (_, None) => "depart",
            _ => "arrive",
        },
        _ if parts.amount.is_none() => "quote",
        _ if before.is_some_and(|visit| !visit.missing_materials().is_empty()) => {
            "reserve_materials"
        }
        _ if parts
            .briefing
            .iter()
            .any(|note| note.acknowledged.is_none()) =>
        {
            "acknowledge"
        }
        _ if before.is_some_and(|visit| !visit.open_briefing().is_empty()) => "tell",
        _ => "confirm",
    }
}

fn crew(with: &With) -> CrewId {
    let name = ["crew-1", "crew-2"].into_iter().nth(with.which % 2);
    CrewId::new(name.unwrap()).unwrap()
}

/// A crew that can do it and is free; at times not.
fn crew_fact(with: &With, at: Instant) -> VisitCrew {
    let skill = if with.role == 11 { "copper" } else { "fibre" };
    let busy = CrewVisit {
        visit: VisitId::new("v-7").unwrap(),
        window: Period::new(at, at + TimeDelta::hours(1)).unwrap(),
    };
    VisitCrew {
        crew: crew(with),
        skills: vec![SkillId::new(skill).unwrap()],
        visits: (with.role == 10).then_some(busy).into_iter().collect(),
    }
}

fn make(
    name: &str,
    with: &With,
    before: Option<&Visit>,
    at: Instant,
) -> (VisitCommand, VisitFacts, Envelope) {
    let name = steered(name, with, before);
    let own = before.and_then(|visit| visit.parts().crew.clone());
    let own = own.unwrap_or_else(|| crew(with));
    let of_crew = ["depart", "arrive", "finish", "fail", "cannot_complete"].contains(&name);
    let (role, actor) = match with.role {
        0 => (Role::Analyst, "n1"),
        1 => (Role::Agent, "a1"),
        2 => (Role::Crew, "crew-1"),
        3 => (Role::Crew, "crew-2"),
        4 => (Role::Senior, "s1"),
        5 => (Role::System, "clock"),
        _ if of_crew => (Role::Crew, own.as_str()),
        _ => (Role::Agent, "a1"),
    };
    let facts = VisitFacts {
        earlier: None,
        crew: Some(crew_fact(with, at)),
        grace: with.grace.map(Duration::from_secs),
    };
    let envelope = Envelope {
        command: CommandId::new("drawn").unwrap(),
        actor: ActorId::new(actor).unwrap(),
        role,
        at,
    };
    (command(name, with, before, at), facts, envelope)
}

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
                    was_briefed(seen.history, at, &seen.value.parts().request);
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
    for _ in 0..3_000 {
        let draws = draws().new_tree(&mut runner).unwrap().current();
        walk::<Visit, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<Visit>();
}
