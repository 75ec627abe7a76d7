//! From a yes to a finished installation, in the words of the duties: the customer agrees to a new tariff with new
//! equipment; the crew does not come; a free crew is found and sent; the promise is kept; the order completes. The same
//! with no crew free, and with the wrong equipment.
#![expect(clippy::unwrap_used, reason = "a test may stop, also in its helpers")]

use std::time::Duration;

use talktime::application::{
    AgreementProof, Application, ApplicationCommand, ApplicationFacts, ApplicationState,
    FormVerdict, JudgedForm,
};
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, AgentId, ApplicationId, CommandId, ContactId, CrewId, Currency, FormId, GeoPoint,
    Instant, Language, MaterialId, Money, OfferId, OrderId, OrderItemId, PaymentAccountId,
    PaymentId, Period, PersonRef, ProjectId, PromiseId, RecoveryId, Reference, ServiceKindId,
    SkillId, VisitId, WordingId, WorkAreaId, Zone,
};
use talktime::order::{
    BriefingDocument, BriefingForm, BriefingItem, BriefingTextFacts, Crew, CrewBoard, CrewBooking,
    CrewDelay, CrewNeed, CrewSpeed, CrewSpeedParts, CrewState, HitchCause, ItemPrice,
    ItemPriceParts, MaterialNeed, Order, OrderCommand, OrderFacts, OrderItem, OrderItemAction,
    OrderState, PaymentMethod, PromiseKind, Recovery, RecoveryCommand, RecoveryEnding,
    RecoveryFacts, RecoveryState, Remedy, Visit, VisitAcceptance, VisitCommand, VisitFacts,
    VisitHindrance, VisitRequest, VisitState, briefing_text,
};

fn at(text: &str) -> Instant {
    format!("2026-03-{text}:00Z").parse().unwrap()
}

/// Who acts, and how many commands there were: each has an id of its own.
struct Desk {
    commands: u32,
}

impl Desk {
    fn envelope(&mut self, actor: &str, role: Role, when: &str) -> Envelope {
        self.commands += 1;
        Envelope {
            command: CommandId::new(format!("k-{}", self.commands)).unwrap(),
            actor: ActorId::new(actor).unwrap(),
            role,
            at: at(when),
        }
    }

    fn agent(&mut self, when: &str) -> Envelope {
        self.envelope("asha", Role::Agent, when)
    }

    fn senior(&mut self, when: &str) -> Envelope {
        self.envelope("meera", Role::Senior, when)
    }
}

fn contact() -> ContactId {
    ContactId::new("call-7").unwrap()
}

fn rupees(minor: i64) -> Money {
    let currency = Currency::new("INR").unwrap();
    Money { minor, currency }
}

/// The customer agrees to a new tariff; the agent fills in the form, a senior checks it, the project takes it.
fn agreed(desk: &mut Desk) -> Application {
    let begin = ApplicationCommand::Begin {
        application: ApplicationId::new("ap-1").unwrap(),
        person: PersonRef::new("p-1").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        project_version: 1,
        form: FormId::new("tariff").unwrap(),
        form_version: 1,
        lead: None,
        author: AgentId::new("asha").unwrap(),
    };
    let none = ApplicationFacts::default();
    let four_eyes = ApplicationFacts {
        four_eyes: true,
        ..none.clone()
    };
    let mut held = Application::start(&begin, &four_eyes, &desk.agent("01T09:00"))
        .unwrap()
        .application;
    let verdict = FormVerdict {
        complete: true,
        missing: Vec::new(),
        faults: Vec::new(),
        broken: Vec::new(),
        doubts: Vec::new(),
    };
    let judged = JudgedForm {
        form: FormId::new("tariff").unwrap(),
        version: 1,
        revision: 1,
        verdict,
    };
    let checked = ApplicationFacts {
        judged: Some(judged),
        ..none.clone()
    };
    let proof = AgreementProof {
        at: at("01T09:05"),
        contact: contact(),
        wording: WordingId::new("agree-3").unwrap(),
        language: Language::English,
    };
    for (command, facts, envelope) in [
        (
            ApplicationCommand::Fill { revision: 1 },
            &none,
            desk.agent("01T09:06"),
        ),
        (
            ApplicationCommand::Submit { proof },
            &checked,
            desk.agent("01T09:07"),
        ),
        (ApplicationCommand::Verify, &none, desk.senior("01T10:00")),
        (ApplicationCommand::Accept, &none, desk.senior("01T10:01")),
        (
            ApplicationCommand::Order {
                order: OrderId::new("o-1").unwrap(),
            },
            &none,
            desk.senior("01T10:02"),
        ),
    ] {
        held = held.handle(&command, facts, &envelope).unwrap().application;
    }
    held
}

fn item(id: &str, needs_visit: bool, one_off: i64) -> OrderItem {
    OrderItem {
        id: OrderItemId::new(id).unwrap(),
        offer: OfferId::new("fibre-200").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        action: OrderItemAction::Modify,
        needs_visit,
        price: ItemPrice::restore(ItemPriceParts {
            one_off: Some(rupees(one_off)),
            monthly: None,
            discounts: Vec::new(),
        })
        .unwrap(),
    }
}

/// The order of the new tariff and the new router, on its way, its one visit planned.
fn ordered(desk: &mut Desk, visit: &VisitId) -> Order {
    let application = agreed(desk);
    let order = OrderId::new("o-1").unwrap();
    let ended = ApplicationState::Ordered {
        order: order.clone(),
    };
    assert_eq!(application.parts().state, ended);
    let draft = OrderCommand::Draft {
        order,
        person: PersonRef::new("p-1").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        application: Some(application.parts().application.clone()),
        currency: Currency::new("INR").unwrap(),
        account: Some(PaymentAccountId::new("acc-1").unwrap()),
        months_ahead: 0,
        items: vec![item("tariff", false, 0), item("router", true, 150_000)],
        wanted_from: None,
        wanted_by: None,
    };
    let facts = OrderFacts {
        address_read_back: true,
        ..OrderFacts::default()
    };
    let mut held = Order::start(&draft, &facts, &desk.agent("01T10:05"))
        .unwrap()
        .order;
    let plan = OrderCommand::PlanVisit {
        visit: visit.clone(),
        items: vec![OrderItemId::new("router").unwrap()],
    };
    for command in [OrderCommand::Acknowledge, OrderCommand::CarryOut, plan] {
        held = held
            .handle(&command, &facts, &desk.agent("01T10:06"))
            .unwrap()
            .order;
    }
    held
}

fn window() -> Period {
    Period::new(at("02T09:00"), at("02T12:00")).unwrap()
}

/// The visit, from the request to its confirmation: not before the customer was told everything and acknowledged it.
fn confirmed(desk: &mut Desk, visit: &VisitId, follow_up_of: Option<&Visit>) -> Visit {
    let need = MaterialNeed {
        material: MaterialId::new("router").unwrap(),
        quantity: 1,
    };
    let (day, hour) = match follow_up_of {
        Some(_) => (
            "02T13",
            Period::new(at("03T09:00"), at("03T12:00")).unwrap(),
        ),
        None => ("01T10", window()),
    };
    let request = match follow_up_of {
        Some(earlier) => earlier.follow_up(visit.clone()).unwrap(),
        None => VisitRequest {
            visit: visit.clone(),
            order: OrderId::new("o-1").unwrap(),
            items: vec![OrderItemId::new("router").unwrap()],
            person: PersonRef::new("p-1").unwrap(),
            project: ProjectId::new("internet").unwrap(),
            kind: ServiceKindId::new("internet").unwrap(),
            skills: vec![SkillId::new("fibre").unwrap()],
            needs: vec![need.clone()],
            documents: vec![BriefingDocument::Passport],
            prepare: Vec::new(),
            zone: Zone::new("Asia/Kolkata").unwrap(),
            follow_up_of: None,
        },
    };
    let facts = VisitFacts {
        earlier: follow_up_of.map(Visit::fact),
        crew: None,
        grace: Some(Duration::from_secs(3600)),
    };
    let begin = VisitCommand::Request { request };
    let mut held = Visit::start(&begin, &facts, &desk.agent(&format!("{day}:10")))
        .unwrap()
        .visit;
    for (command, minute) in [
        (
            VisitCommand::OfferWindows {
                windows: vec![hour],
            },
            11,
        ),
        (VisitCommand::Choose { window: hour }, 12),
        (
            VisitCommand::Quote {
                amount: rupees(150_000),
                account: Some(PaymentAccountId::new("acc-1").unwrap()),
            },
            13,
        ),
        (
            VisitCommand::ReserveMaterials {
                materials: vec![need],
            },
            14,
        ),
    ] {
        let envelope = desk.agent(&format!("{day}:{minute}"));
        held = held.handle(&command, &facts, &envelope).unwrap().visit;
    }
    let early = desk.agent(&format!("{day}:15"));
    let denied = held
        .handle(&VisitCommand::Confirm, &facts, &early)
        .unwrap_err();
    assert_eq!(denied.failed.len(), held.open_briefing().len());
    assert!(held.open_briefing().contains(&BriefingItem::NoCash));
    for item in held.open_briefing() {
        for command in [
            VisitCommand::Tell {
                item: item.clone(),
                contact: contact(),
            },
            VisitCommand::Acknowledge {
                item: item.clone(),
                contact: contact(),
            },
        ] {
            let envelope = desk.agent(&format!("{day}:16"));
            held = held.handle(&command, &facts, &envelope).unwrap().visit;
        }
    }
    let envelope = desk.agent(&format!("{day}:17"));
    held.handle(&VisitCommand::Confirm, &facts, &envelope)
        .unwrap()
        .visit
}

fn crew(id: &str, longitude: i32) -> Crew {
    Crew {
        crew: CrewId::new(id).unwrap(),
        skills: vec![SkillId::new("fibre").unwrap()],
        areas: vec![WorkAreaId::new("pune").unwrap()],
        state: CrewState::Free,
        place: GeoPoint::new(18_520_000, longitude).unwrap(),
        shift: Period::new(at("02T03:00"), at("02T15:00")).unwrap(),
    }
}

/// A board on which the first crew has the visit; the second is free, or busy until the evening.
fn board(visit: &VisitId, free: bool) -> CrewBoard {
    let mut bookings = vec![CrewBooking {
        crew: CrewId::new("crew-1").unwrap(),
        visit: visit.clone(),
        window: window(),
        place: GeoPoint::new(18_520_000, 73_850_000).unwrap(),
    }];
    if !free {
        bookings.push(CrewBooking {
            crew: CrewId::new("crew-2").unwrap(),
            visit: VisitId::new("v-other").unwrap(),
            window: Period::new(at("02T10:00"), at("02T15:00")).unwrap(),
            place: GeoPoint::new(18_520_000, 73_900_000).unwrap(),
        });
    }
    let crews = vec![crew("crew-1", 73_850_000), crew("crew-2", 73_897_000)];
    CrewBoard::new(crews, bookings).unwrap()
}

fn assign(desk: &mut Desk, visit: &Visit, board: &CrewBoard, id: &str, when: &str) -> Visit {
    let crew = CrewId::new(id).unwrap();
    let facts = VisitFacts {
        crew: board.fact(&crew),
        ..VisitFacts::default()
    };
    let named = VisitCommand::AssignCrew { crew };
    visit
        .handle(&named, &facts, &desk.senior(when))
        .unwrap()
        .visit
}

fn crew_did(desk: &mut Desk, visit: &Visit, id: &str, command: &VisitCommand, when: &str) -> Visit {
    let envelope = desk.envelope(id, Role::Crew, when);
    let facts = VisitFacts::default();
    visit.handle(command, &facts, &envelope).unwrap().visit
}

fn reported(desk: &mut Desk, visit: &VisitId, cause: HitchCause, when: &str) -> Recovery {
    let report = RecoveryCommand::Report {
        recovery: RecoveryId::new("r-1").unwrap(),
        order: OrderId::new("o-1").unwrap(),
        visit: Some(visit.clone()),
        person: PersonRef::new("p-1").unwrap(),
        cause,
        contact: Some(contact()),
        crew: Some(CrewId::new("crew-1").unwrap()),
    };
    let facts = RecoveryFacts {
        answer_within: Some(Duration::from_secs(900)),
        search: None,
    };
    Recovery::start(&report, &facts, &desk.agent(when))
        .unwrap()
        .recovery
}

fn recover(desk: &mut Desk, held: &Recovery, command: RecoveryCommand, when: &str) -> Recovery {
    let facts = RecoveryFacts::default();
    held.handle(&command, &facts, &desk.agent(when))
        .unwrap()
        .recovery
}

fn promise(what: PromiseKind, until: &str) -> RecoveryCommand {
    RecoveryCommand::Promise {
        promise: PromiseId::new(format!("pr-{until}")).unwrap(),
        what,
        until: at(until),
        contact: contact(),
    }
}

fn need(until: Instant) -> CrewNeed {
    CrewNeed {
        skills: vec![SkillId::new("fibre").unwrap()],
        area: WorkAreaId::new("pune").unwrap(),
        place: GeoPoint::new(18_520_000, 73_860_000).unwrap(),
        until,
        except: vec![CrewId::new("crew-1").unwrap()],
    }
}

fn speed() -> CrewSpeed {
    CrewSpeed::restore(CrewSpeedParts {
        metres_per_hour: 25_000,
    })
    .unwrap()
}

/// The customer pays into the account, the items are carried out, and the order completes by itself.
fn completed(desk: &mut Desk, order: &Order, visits: &[&Visit]) -> Order {
    let pay = OrderCommand::RecordPayment {
        payment: PaymentId::new("pay-1").unwrap(),
        account: PaymentAccountId::new("acc-1").unwrap(),
        amount: rupees(150_000),
        method: PaymentMethod::BankTransfer,
    };
    let facts = OrderFacts {
        visits: visits.iter().map(|visit| visit.fact()).collect(),
        ..OrderFacts::default()
    };
    let complete = |id: &str| OrderCommand::CompleteItem {
        item: OrderItemId::new(id).unwrap(),
    };
    let mut held = order.clone();
    for command in [pay, complete("tariff"), complete("router")] {
        let envelope = desk.agent("03T13:00");
        held = held.handle(&command, &facts, &envelope).unwrap().order;
    }
    held
}

fn is_completed(order: &Order) -> bool {
    let code = order.parts().state.code();
    assert_eq!(order.balance().due.minor, 0);
    matches!(order.parts().state, OrderState::Ended { .. })
        && code.as_str() == "order.state.completed"
}

#[test]
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
