//! What the stories of an installation have in common: the desk, the application, the order, the visit, the board.

use std::time::Duration;

use talktime::application::{
    AgreementProof, Application, ApplicationCommand, ApplicationFacts, ApplicationState,
    FormVerdict, JudgedForm,
};
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, AgentId, ApplicationId, CommandId, ContactId, CrewId, Currency, FormId, GeoPoint,
    Instant, Language, MaterialId, Money, OfferId, OrderId, OrderItemId, PaymentAccountId,
    PaymentId, Period, PersonRef, ProjectId, PromiseId, RecoveryId, ServiceKindId, SkillId,
    VisitId, WordingId, WorkAreaId, Zone,
};
use talktime::order::{
    BriefingDocument, BriefingItem, Crew, CrewBoard, CrewBooking, CrewNeed, CrewSpeed,
    CrewSpeedParts, CrewState, HitchCause, ItemPrice, ItemPriceParts, MaterialNeed, Order,
    OrderCommand, OrderFacts, OrderItem, OrderItemAction, OrderState, PaymentMethod, PromiseKind,
    Recovery, RecoveryCommand, RecoveryFacts, Visit, VisitCommand, VisitFacts, VisitRequest,
};

pub(crate) fn at(text: &str) -> Instant {
    format!("2026-03-{text}:00Z").parse().unwrap()
}

/// Who acts, and how many commands there were: each has an id of its own.
pub(crate) struct Desk {
    pub(crate) commands: u32,
}

impl Desk {
    pub(crate) fn envelope(&mut self, actor: &str, role: Role, when: &str) -> Envelope {
        self.commands += 1;
        Envelope {
            command: CommandId::new(format!("k-{}", self.commands)).unwrap(),
            actor: ActorId::new(actor).unwrap(),
            role,
            at: at(when),
        }
    }

    pub(crate) fn agent(&mut self, when: &str) -> Envelope {
        self.envelope("asha", Role::Agent, when)
    }

    pub(crate) fn senior(&mut self, when: &str) -> Envelope {
        self.envelope("meera", Role::Senior, when)
    }
}

pub(crate) fn contact() -> ContactId {
    ContactId::new("call-7").unwrap()
}

pub(crate) fn rupees(minor: i64) -> Money {
    let currency = Currency::new("INR").unwrap();
    Money { minor, currency }
}

/// The customer agrees to a new tariff; the agent fills in the form, a senior checks it, the project takes it.
pub(crate) fn agreed(desk: &mut Desk) -> Application {
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

pub(crate) fn item(id: &str, needs_visit: bool, one_off: i64) -> OrderItem {
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
pub(crate) fn ordered(desk: &mut Desk, visit: &VisitId) -> Order {
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

pub(crate) fn window() -> Period {
    Period::new(at("02T09:00"), at("02T12:00")).unwrap()
}

/// What a visit is for: the router of the order, or what an earlier one left undone.
fn requested(visit: &VisitId, need: &MaterialNeed, follow_up_of: Option<&Visit>) -> VisitRequest {
    match follow_up_of {
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
    }
}

/// The visit, from the request to its confirmation: not before the customer was told everything and acknowledged it.
pub(crate) fn confirmed(desk: &mut Desk, visit: &VisitId, follow_up_of: Option<&Visit>) -> Visit {
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
    let request = requested(visit, &need, follow_up_of);
    let facts = VisitFacts {
        earlier: follow_up_of.map(Visit::fact),
        crew: None,
        grace: Some(Duration::from_secs(3600)),
    };
    let begin = VisitCommand::Request { request };
    let first = desk.agent(&format!("{day}:10"));
    let mut held = Visit::start(&begin, &facts, &first).unwrap().visit;
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

pub(crate) fn crew(id: &str, longitude: i32) -> Crew {
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
pub(crate) fn board(visit: &VisitId, free: bool) -> CrewBoard {
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

pub(crate) fn assign(
    desk: &mut Desk,
    visit: &Visit,
    board: &CrewBoard,
    id: &str,
    when: &str,
) -> Visit {
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

pub(crate) fn crew_did(
    desk: &mut Desk,
    visit: &Visit,
    id: &str,
    command: &VisitCommand,
    when: &str,
) -> Visit {
    let envelope = desk.envelope(id, Role::Crew, when);
    let facts = VisitFacts::default();
    visit.handle(command, &facts, &envelope).unwrap().visit
}

pub(crate) fn reported(
    desk: &mut Desk,
    visit: &VisitId,
    cause: HitchCause,
    when: &str,
) -> Recovery {
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

pub(crate) fn recover(
    desk: &mut Desk,
    held: &Recovery,
    command: RecoveryCommand,
    when: &str,
) -> Recovery {
    let facts = RecoveryFacts::default();
    held.handle(&command, &facts, &desk.agent(when))
        .unwrap()
        .recovery
}

pub(crate) fn promise(what: PromiseKind, until: &str) -> RecoveryCommand {
    RecoveryCommand::Promise {
        promise: PromiseId::new(format!("pr-{until}")).unwrap(),
        what,
        until: at(until),
        contact: contact(),
    }
}

pub(crate) fn need(until: Instant) -> CrewNeed {
    CrewNeed {
        skills: vec![SkillId::new("fibre").unwrap()],
        area: WorkAreaId::new("pune").unwrap(),
        place: GeoPoint::new(18_520_000, 73_860_000).unwrap(),
        until,
        except: vec![CrewId::new("crew-1").unwrap()],
    }
}

pub(crate) fn speed() -> CrewSpeed {
    CrewSpeed::restore(CrewSpeedParts {
        metres_per_hour: 25_000,
    })
    .unwrap()
}

/// The customer pays into the account, the items are carried out, and the order completes by itself.
pub(crate) fn completed(desk: &mut Desk, order: &Order, visits: &[&Visit]) -> Order {
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

pub(crate) fn is_completed(order: &Order) -> bool {
    let code = order.parts().state.code();
    assert_eq!(order.balance().due.minor, 0);
    matches!(order.parts().state, OrderState::Ended { .. })
        && code.as_str() == "order.state.completed"
}
