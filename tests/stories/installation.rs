//! From a yes to a finished installation, in the words of the duties: the customer agrees to a new tariff with new
//! equipment; the crew does not come; a free crew is found and sent; the promise is kept; the order completes. The same
//! with no crew free, and with the wrong equipment.
#![expect(clippy::unwrap_used, reason = "a test may stop, also in its helpers")]

#[path = "installation/desk.rs"]
mod desk;

use talktime::base::workflow::Role;
use talktime::base::{CrewId, Language, OrderItemId, Period, Reference, VisitId, WordingId};
use talktime::order::{
    BriefingForm, BriefingItem, BriefingTextFacts, CrewBoard, CrewDelay, HitchCause, OrderCommand,
    OrderFacts, PromiseKind, RecoveryCommand, RecoveryEnding, RecoveryFacts, RecoveryState, Remedy,
    VisitAcceptance, VisitCommand, VisitFacts, VisitHindrance, VisitState, briefing_text,
};

use desk::{
    Desk, assign, at, board, completed, confirmed, contact, crew, crew_did, is_completed, need,
    ordered, promise, recover, reported, speed, window,
};

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "a story is told from its beginning to its end"
)]
fn the_crew_does_not_come_and_a_free_one_is_sent() {
    let desk = &mut Desk { commands: 0 };
    let visit = VisitId::new("v-1").unwrap();
    let order = ordered(desk, &visit);
    let held = confirmed(desk, &visit, None);
    let facts = BriefingTextFacts {
        zone: held.parts().purpose.zone,
        accounts: Vec::new(),
        wordings: Vec::new(),
    };
    let told = [
        BriefingItem::AtHome { window: window() },
        BriefingItem::NoCash,
    ];
    let text = briefing_text(&told, &facts, Language::English, BriefingForm::Sms).unwrap();
    assert_eq!(text.sms.unwrap().segments, 1);
    let mut board = board(&visit, true);
    let held = assign(desk, &held, &board, "crew-1", "01T11:00");

    // The window is over and nobody came.
    let clock = desk.envelope("clock", Role::System, "02T12:00");
    let held = held
        .handle(&VisitCommand::Elapse, &VisitFacts::default(), &clock)
        .unwrap()
        .visit;
    assert_eq!(held.parts().state, VisitState::Late);
    let facts = OrderFacts {
        visits: vec![held.fact()],
        ..OrderFacts::default()
    };
    let early = OrderCommand::CompleteItem {
        item: OrderItemId::new("router").unwrap(),
    };
    assert!(
        order
            .handle(&early, &facts, &desk.agent("02T12:01"))
            .is_err()
    );

    let recovery = reported(desk, &visit, HitchCause::CrewDidNotCome, "02T12:02");
    let until = held.parts().missed_at.unwrap();
    let search = board.find_substitute(&need(until), at("02T12:03"), |from, to| {
        speed().travel(from, to)
    });
    let found = search.best.clone().unwrap();
    assert_eq!(found.crew.as_str(), "crew-2");
    let facts = RecoveryFacts {
        answer_within: None,
        search: Some(search),
    };
    let send = RecoveryCommand::SendSubstitute {
        crew: found.crew.clone(),
    };
    let recovery = recovery
        .handle(&send, &facts, &desk.agent("02T12:04"))
        .unwrap()
        .recovery;
    let mut booking = board.release(&visit).unwrap();
    booking.crew = found.crew.clone();
    booking.window = Period::new(at("02T12:03"), until).unwrap();
    let held = assign(desk, &held, &board, "crew-2", "02T12:04");
    board.book(booking).unwrap();
    let recovery = recover(
        desk,
        &recovery,
        promise(PromiseKind::CrewArrives, "02T12:45"),
        "02T12:05",
    );
    let calm = RecoveryCommand::Reassure {
        wording: WordingId::new("calm-1").unwrap(),
        contact: contact(),
        helped: true,
    };
    let recovery = recover(desk, &recovery, calm, "02T12:05");

    let held = crew_did(desk, &held, "crew-2", &VisitCommand::Depart, "02T12:06");
    let held = crew_did(desk, &held, "crew-2", &VisitCommand::Arrive, "02T12:20");
    let keep = RecoveryCommand::Keep { at: at("02T12:20") };
    let recovery = recover(desk, &recovery, keep, "02T12:21");
    assert_eq!(recovery.parts().state, RecoveryState::Kept);
    let finish = VisitCommand::Finish {
        acceptance: VisitAcceptance::Signed {
            signature: Reference::new("paper-1").unwrap(),
        },
    };
    let held = crew_did(desk, &held, "crew-2", &finish, "02T13:00");
    let close = RecoveryCommand::Close {
        ending: RecoveryEnding::Recovered,
    };
    let recovery = recover(desk, &recovery, close, "02T13:01");
    assert_eq!(recovery.recovered(), Some(at("02T13:01")));
    assert!(!recovery.complaint_due());
    assert!(is_completed(&completed(desk, &order, &[&held])));
}

#[test]
#[expect(
    clippy::too_many_lines,
    reason = "a story is told from its beginning to its end"
)]
fn no_crew_is_free_and_a_new_visit_makes_it_good() {
    let desk = &mut Desk { commands: 0 };
    let visit = VisitId::new("v-1").unwrap();
    let order = ordered(desk, &visit);
    let held = confirmed(desk, &visit, None);
    let board = board(&visit, false);
    let held = assign(desk, &held, &board, "crew-1", "01T11:00");
    let clock = desk.envelope("clock", Role::System, "02T12:00");
    let held = held
        .handle(&VisitCommand::Elapse, &VisitFacts::default(), &clock)
        .unwrap()
        .visit;

    let recovery = reported(desk, &visit, HitchCause::CrewDidNotCome, "02T12:02");
    let search = board.find_substitute(&need(at("02T13:00")), at("02T12:03"), |from, to| {
        speed().travel(from, to)
    });
    assert_eq!((search.best.clone(), search.busy), (None, 1));
    let facts = RecoveryFacts {
        answer_within: None,
        search: Some(search),
    };
    let no_crew = RecoveryCommand::NoCrew;
    let recovery = recovery
        .handle(&no_crew, &facts, &desk.agent("02T12:04"))
        .unwrap()
        .recovery;
    let recovery = recover(
        desk,
        &recovery,
        promise(PromiseKind::NewDate, "02T12:30"),
        "02T12:05",
    );

    // Nobody called in time: the promise is broken, and a complaint is due.
    let clock = desk.envelope("clock", Role::System, "02T13:00");
    let recovery = recovery.handle(&RecoveryCommand::Elapse, &RecoveryFacts::default(), &clock);
    let recovery = recovery.unwrap().recovery;
    assert!(recovery.complaint_due());
    let clock = desk.envelope("clock", Role::System, "02T13:00");
    let missed = held
        .handle(&VisitCommand::Elapse, &VisitFacts::default(), &clock)
        .unwrap()
        .visit;
    assert_eq!(missed.parts().state, VisitState::Missed);

    let again = VisitId::new("v-2").unwrap();
    let second = confirmed(desk, &again, Some(&missed));
    let remedy = RecoveryCommand::Remedy {
        remedy: Remedy::NewVisit,
    };
    let recovery = recover(desk, &recovery, remedy, "02T13:20");
    let close = RecoveryCommand::Close {
        ending: RecoveryEnding::NewVisit {
            visit: again.clone(),
        },
    };
    let recovery = recover(desk, &recovery, close, "02T13:21");
    assert_eq!(recovery.recovered(), None);
    let plan = OrderCommand::PlanVisit {
        visit: again,
        items: vec![OrderItemId::new("router").unwrap()],
    };
    let order = order.handle(&plan, &OrderFacts::default(), &desk.agent("02T13:22"));
    let order = order.unwrap().order;
    let second = assign(
        desk,
        &second,
        &CrewBoard::new(vec![crew("crew-1", 73_850_000)], Vec::new()).unwrap(),
        "crew-1",
        "02T13:23",
    );
    let second = crew_did(desk, &second, "crew-1", &VisitCommand::Depart, "03T08:50");
    let second = crew_did(desk, &second, "crew-1", &VisitCommand::Arrive, "03T09:10");
    let finish = VisitCommand::Finish {
        acceptance: VisitAcceptance::InContact { contact: contact() },
    };
    let second = crew_did(desk, &second, "crew-1", &finish, "03T10:00");
    assert!(is_completed(&completed(desk, &order, &[&missed, &second])));
}

#[test]
fn the_wrong_equipment_is_exchanged_by_a_second_visit() {
    let desk = &mut Desk { commands: 0 };
    let visit = VisitId::new("v-1").unwrap();
    let order = ordered(desk, &visit);
    let held = confirmed(desk, &visit, None);
    let board = board(&visit, true);
    let held = assign(desk, &held, &board, "crew-1", "01T11:00");
    let held = crew_did(desk, &held, "crew-1", &VisitCommand::Depart, "02T08:50");
    let held = crew_did(desk, &held, "crew-1", &VisitCommand::Arrive, "02T09:10");
    let cannot = VisitCommand::CannotComplete {
        cause: VisitHindrance::Equipment,
    };
    let first = crew_did(desk, &held, "crew-1", &cannot, "02T09:40");

    let recovery = reported(desk, &visit, HitchCause::EquipmentWrong, "02T09:45");
    let located = RecoveryCommand::Locate {
        crew: CrewId::new("crew-1").unwrap(),
        delay: CrewDelay::Traffic,
        arrives: at("02T10:00"),
    };
    let asked = recovery.handle(&located, &RecoveryFacts::default(), &desk.agent("02T09:46"));
    let denied = asked.unwrap_err();
    assert_eq!(
        denied.failed.first().unwrap().code.as_str(),
        "order.recovery.not_of_crew"
    );
    let remedy = RecoveryCommand::Remedy {
        remedy: Remedy::ReplaceEquipment,
    };
    let recovery = recover(desk, &recovery, remedy, "02T09:47");
    let soon = promise(PromiseKind::EquipmentArrives, "03T12:00");
    let recovery = recover(desk, &recovery, soon, "02T09:48");

    let again = VisitId::new("v-2").unwrap();
    let second = confirmed(desk, &again, Some(&first));
    let plan = OrderCommand::PlanVisit {
        visit: again,
        items: vec![OrderItemId::new("router").unwrap()],
    };
    let order = order.handle(&plan, &OrderFacts::default(), &desk.agent("02T13:22"));
    let order = order.unwrap().order;
    let second = assign(desk, &second, &board, "crew-2", "02T13:23");
    let second = crew_did(desk, &second, "crew-2", &VisitCommand::Depart, "03T08:50");
    let second = crew_did(desk, &second, "crew-2", &VisitCommand::Arrive, "03T09:10");
    let keep = RecoveryCommand::Keep { at: at("03T09:10") };
    let recovery = recover(desk, &recovery, keep, "03T09:11");
    let finish = VisitCommand::Finish {
        acceptance: VisitAcceptance::InContact { contact: contact() },
    };
    let second = crew_did(desk, &second, "crew-2", &finish, "03T10:00");
    let close = RecoveryCommand::Close {
        ending: RecoveryEnding::Recovered,
    };
    let recovery = recover(desk, &recovery, close, "03T10:01");
    assert_eq!(recovery.recovered(), Some(at("03T10:01")));
    assert!(is_completed(&completed(desk, &order, &[&first, &second])));
}
