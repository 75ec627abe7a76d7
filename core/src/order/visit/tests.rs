use super::*;
use crate::base::workflow::{Envelope, Role};
use crate::base::{
    ActorId, CommandId, ContactId, Currency, Denial, Instant, Language, MaterialId, Money, OrderId,
    OrderItemId, PaymentAccountId, Period, PersonRef, ProjectId, ServiceKindId, VisitId, WordingId,
    Zone,
};
use crate::order::{BriefingDocument, BriefingItem, VisitStanding};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn window() -> Period {
    Period::new(at("2026-03-02T09:00:00Z"), at("2026-03-02T12:00:00Z")).unwrap()
}

fn request() -> VisitRequest {
    VisitRequest {
        visit: VisitId::new("v-1").unwrap(),
        order: OrderId::new("o-1").unwrap(),
        items: vec![OrderItemId::new("i-1").unwrap()],
        person: PersonRef::new("p-1").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        skills: Vec::new(),
        needs: vec![need(20)],
        documents: vec![BriefingDocument::Passport],
        prepare: vec![WordingId::new("wall-2").unwrap()],
        zone: Zone::UTC,
        follow_up_of: None,
    }
}

fn need(quantity: u32) -> MaterialNeed {
    MaterialNeed {
        material: MaterialId::new("cable").unwrap(),
        quantity,
    }
}

fn amount() -> Money {
    Money {
        minor: 149_950,
        currency: Currency::new("RUB").unwrap(),
    }
}

fn envelope(number: usize, when: &str) -> Envelope {
    Envelope {
        command: CommandId::new(format!("k-{number}")).unwrap(),
        actor: ActorId::new("s1").unwrap(),
        role: Role::Senior,
        at: at(when),
    }
}

fn ask(visit: &Visit, command: &VisitCommand, when: &str) -> Result<VisitStep, Denial> {
    let number = visit.parts().applied.len();
    visit.handle(command, &VisitFacts::default(), &envelope(number, when))
}

/// A visit after these commands, each at the same instant.
fn after(commands: &[VisitCommand]) -> Visit {
    let (first, facts) = (envelope(0, "2026-03-01T09:00:00Z"), VisitFacts::default());
    let request = VisitCommand::Request { request: request() };
    let begun = Visit::start(&request, &facts, &first).unwrap().visit;
    commands.iter().fold(begun, |visit, command| {
        ask(&visit, command, "2026-03-01T09:00:00Z").unwrap().visit
    })
}

fn chosen() -> Vec<VisitCommand> {
    vec![
        VisitCommand::Quote {
            amount: amount(),
            account: Some(PaymentAccountId::new("acc-1").unwrap()),
        },
        VisitCommand::ReserveMaterials {
            materials: vec![need(5)],
        },
        VisitCommand::OfferWindows {
            windows: vec![window()],
        },
        VisitCommand::Choose { window: window() },
    ]
}

#[test]
fn a_denied_confirmation_says_what_is_open_in_every_language() {
    let visit = after(&chosen());
    let denial = ask(&visit, &VisitCommand::Confirm, "2026-03-01T09:00:00Z").unwrap_err();
    let said: Vec<_> = denial
        .failed
        .iter()
        .map(|guard| guard.sentence(Language::English))
        .collect();
    let open = |what: &str| {
        format!("the customer has not acknowledged it: {what}; tell them and let them confirm it")
    };
    assert_eq!(
        said,
        [
            open("to be at home from 2026-03-02T09:00:00Z to 2026-03-02T12:00:00Z"),
            open("passport"),
            open("to do what wording wall-2 says"),
            open("to pay 1499.50 RUB"),
            open("to pay into account acc-1"),
            open("to give the crew no cash"),
            "15 of material cable are not reserved: reserve them or agree a later time".to_owned(),
        ]
    );
    for language in Language::ALL {
        assert!(!denial.sentence(language).contains('{'));
    }
    assert_eq!(visit.missing_materials(), [need(15)]);
    assert_eq!(visit.open_briefing(), visit.needed_briefing());
}

#[test]
fn an_item_is_needed_as_soon_as_its_data_are_known() {
    assert_eq!(
        after(&[]).needed_briefing(),
        [
            BriefingItem::HaveDocument {
                document: BriefingDocument::Passport
            },
            BriefingItem::Prepare {
                wording: WordingId::new("wall-2").unwrap()
            },
            BriefingItem::NoCash,
        ]
    );
    let needed = after(&chosen()).needed_briefing();
    assert_eq!(needed.len(), 6);
    assert_eq!(needed[0], BriefingItem::AtHome { window: window() });
    assert_eq!(needed[3], BriefingItem::AmountDue { amount: amount() });
}

#[test]
fn an_instant_is_cut_where_it_comes_in() {
    let fine = Period::new(
        at("2026-03-02T09:00:00.000000999Z"),
        at("2026-03-02T12:00:00.000000001Z"),
    );
    let fine = fine.unwrap();
    let mut commands = chosen();
    commands[2] = VisitCommand::OfferWindows {
        windows: vec![fine],
    };
    commands[3] = VisitCommand::Choose { window: fine };
    let contact = ContactId::new("c-1").unwrap();
    commands.push(VisitCommand::Tell {
        item: BriefingItem::AtHome { window: fine },
        contact,
    });
    let visit = after(&commands);
    assert_eq!(visit.parts().window, Some(window()));
    assert_eq!(visit.parts().offered, [window()]);
    assert_eq!(
        visit.parts().briefing[0].item,
        BriefingItem::AtHome { window: window() }
    );
    let mut parts = visit.parts().clone();
    parts.window = Some(fine);
    parts.offered = vec![fine];
    parts.briefing[0].item = BriefingItem::AtHome { window: fine };
    parts.changed = at("2026-03-01T09:00:00.000000999Z");
    assert_eq!(Visit::restore(parts), Ok(visit));
}

#[test]
fn two_windows_that_are_one_once_they_are_cut_are_refused() {
    let until = at("2026-03-02T12:00:00Z");
    let from = [
        "2026-03-02T09:00:00.000000001Z",
        "2026-03-02T09:00:00.000000002Z",
    ];
    let windows = from
        .map(|from| Period::new(at(from), until).unwrap())
        .to_vec();
    let offer = VisitCommand::OfferWindows { windows };
    let denial = ask(&after(&[]), &offer, "2026-03-01T09:00:00Z").unwrap_err();
    assert_eq!(denial.code.as_str(), "order.visit.window_repeated");
}

#[test]
fn only_what_ended_without_the_work_is_made_good() {
    let visit = after(&chosen());
    let new = VisitId::new("v-2").unwrap();
    let refused = |visit: &Visit, id: &VisitId| {
        let error = visit.follow_up(id.clone()).unwrap_err();
        for language in Language::ALL {
            assert!(!error.sentence(language).contains('{'));
        }
        (error.code.to_string(), error.path.to_string())
    };
    let told = |code: &str, path: &str| (format!("order.visit.{code}"), path.to_owned());
    assert_eq!(refused(&visit, &new), told("follow_up_early", "state"));
    let cancelled = ask(
        &visit,
        &VisitCommand::Cancel {
            by: VisitParty::Customer,
            reason: VisitCancel::NotNeeded,
        },
        "2026-03-01T09:00:00Z",
    );
    let cancelled = cancelled.unwrap().visit;
    assert_eq!(refused(&cancelled, &new), told("follow_up_early", "state"));

    let missed = missed(&visit);
    assert_eq!(missed.fact().standing, VisitStanding::NotHeld);
    let same = missed.parts().purpose.visit.clone();
    assert_eq!(
        refused(&missed, &same),
        told("follow_up_of_itself", "visit")
    );
    let next = missed.follow_up(new.clone()).unwrap();
    assert_eq!(
        next,
        VisitRequest {
            visit: new,
            follow_up_of: Some(same),
            ..request()
        }
    );
    let facts = VisitFacts {
        earlier: Some(missed.fact()),
        ..VisitFacts::default()
    };
    let command = VisitCommand::Request { request: next };
    assert!(Visit::start(&command, &facts, &envelope(0, "2026-03-03T09:00:00Z")).is_ok());
}

/// Confirms the visit and lets the time pass.
fn missed(visit: &Visit) -> Visit {
    let now = "2026-03-01T09:00:00Z";
    let contact = ContactId::new("c-1").unwrap();
    let materials = vec![need(20)];
    let mut ready = ask(visit, &VisitCommand::ReserveMaterials { materials }, now)
        .unwrap()
        .visit;
    for item in visit.open_briefing() {
        let tell = VisitCommand::Tell {
            item: item.clone(),
            contact: contact.clone(),
        };
        ready = ask(&ready, &tell, now).unwrap().visit;
        let acknowledge = VisitCommand::Acknowledge {
            item,
            contact: contact.clone(),
        };
        ready = ask(&ready, &acknowledge, now).unwrap().visit;
    }
    let facts = VisitFacts {
        grace: Some(std::time::Duration::from_secs(3600)),
        ..VisitFacts::default()
    };
    let confirmed = ready.handle(&VisitCommand::Confirm, &facts, &envelope(98, now));
    let confirmed = confirmed.unwrap().visit;
    ask(&confirmed, &VisitCommand::Elapse, "2026-03-02T13:00:00Z")
        .unwrap()
        .visit
}

#[test]
fn a_grace_beyond_the_calendar_is_none() {
    let visit = after(&chosen());
    let facts = VisitFacts {
        grace: Some(std::time::Duration::MAX),
        ..VisitFacts::default()
    };
    // Everything is told, so that only the confirmation is asked.
    let missed = missed(&visit);
    let mut parts = missed.parts().clone();
    parts.state = VisitState::Chosen;
    (parts.missed_at, parts.late_since) = (None, None);
    parts.changed = at("2026-03-01T09:00:00Z");
    let ready = Visit::restore(parts).unwrap();
    let envelope = envelope(99, "2026-03-01T09:00:00Z");
    let confirmed = ready.handle(&VisitCommand::Confirm, &facts, &envelope);
    assert_eq!(confirmed.unwrap().visit.parts().missed_at, None);
}

#[test]
fn a_stored_visit_of_another_kind_is_refused() {
    let json = after(&chosen()).to_json().unwrap();
    assert_eq!(Visit::from_json(&json).unwrap(), after(&chosen()));
    let other = json.replace("\"order.visit\"", "\"order.visits\"");
    let error = Visit::from_json(&other).unwrap_err();
    assert_eq!(error.code.as_str(), "base.json.other_kind");
    let error = Visit::replay(&[]).unwrap_err();
    assert_eq!(error.code.as_str(), "base.replay.empty");
}
