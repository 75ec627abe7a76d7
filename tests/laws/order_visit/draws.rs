//! What a random walk through the visit is made of.

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
    VisitCommand, VisitCrew, VisitFacts, VisitFailure, VisitHindrance, VisitParty, VisitRequest,
    VisitState,
};
use talktime_tests::workflow::Draw;

pub(crate) fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of: a throw for each thing that can be one way or another.
#[derive(Clone, Debug)]
pub(crate) struct With {
    /// Whether something happens that throws a walk back: it would never get far if it often did.
    rare: bool,
    flag: bool,
    role: u8,
    which: usize,
    minutes: i64,
    grace: Option<u64>,
}

fn with() -> impl Strategy<Value = With> {
    let flags = (prop::bool::weighted(0.15), any::<bool>());
    let throws = (0u8..12, 0usize..100, 45i64..240);
    let grace = prop::option::of(0u64..1500);
    (flags, throws, grace).prop_map(|(flags, throws, grace)| With {
        rare: flags.0,
        flag: flags.1,
        role: throws.0,
        which: throws.1,
        minutes: throws.2,
        grace,
    })
}

pub(crate) fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let seconds = prop_oneof![20 => 0i64..240, 1 => 0i64..12_000, 1 => 0i64..20_000];
    let draw = (0usize..1000, prop::bool::weighted(0.95), seconds, with());
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..90)
}

pub(crate) fn need(material: &str, quantity: u32) -> MaterialNeed {
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
    Period::new(begins, begins + TimeDelta::minutes(45)).unwrap()
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
        (Some(account), false) if minor != 0 => Some(account),
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
            window: window(with, at, with.rare || is_late(before)),
            by: party,
        },
        "cancel" => VisitCommand::Cancel {
            by: party,
            reason: VisitCancel::NotNeeded,
        },
        _ => VisitCommand::Elapse,
    }
}

fn is_late(visit: Option<&Visit>) -> bool {
    visit.is_some_and(|visit| visit.parts().state == VisitState::Late)
}

/// Takes the next step to the work instead of one that throws the walk back, unless the draw is for that;
/// both may come in this state.
fn steered<'a>(name: &'a str, with: &With, before: Option<&Visit>) -> &'a str {
    let Some(parts) = before.map(Visit::parts).filter(|_| !with.rare) else {
        return name;
    };
    let owes_nothing = parts.amount.is_some_and(|amount| amount.minor == 0);
    let back = match parts.state {
        VisitState::Requested | VisitState::Offered => name == "cancel",
        VisitState::Chosen => !["elapse", "confirm"].contains(&name),
        VisitState::Late if with.flag => false,
        VisitState::Confirmed | VisitState::Assigned if name == "quote" && owes_nothing => false,
        VisitState::Confirmed | VisitState::Assigned | VisitState::EnRoute | VisitState::Late => {
            ["quote", "reserve_materials", "cancel", "reschedule"].contains(&name)
        }
        _ => false,
    };
    if !back {
        return name;
    }
    let idle = with.which.is_multiple_of(3);
    let may_come = Visit::transitions().iter().any(|row| {
        row.from == parts.state.code() && row.command.as_str().ends_with(&format!(".{name}"))
    });
    match &parts.state {
        _ if !may_come => name,
        VisitState::Requested => "offer_windows",
        VisitState::Offered => "choose",
        // Often nobody does anything, so that windows end.
        VisitState::Confirmed | VisitState::Assigned | VisitState::EnRoute if idle => "elapse",
        VisitState::Confirmed => "assign_crew",
        VisitState::Assigned => "depart",
        VisitState::EnRoute if parts.late_since.is_some() && with.flag => "assign_crew",
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

pub(crate) fn make(
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
