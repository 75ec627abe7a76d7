//! Laws of what people wish: a change of the catalogue that changes nothing lists nobody; who is listed, by
//! which wishes, is what a slow checker finds, in whatever order the people and their offers stand; every
//! offer that is sold is made to a person or excluded with a reason.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use talktime::base::{
    Address, AddressPart, AgentId, CalendarDate, ContactId, CountryCode, Currency, Instant, Label,
    LocalisedText, Money, OfferId, PersonRef, ProjectId, ServiceId, ServiceKindId,
};
use talktime::campaign::{
    Offering, OfferingAnswer, OfferingParts, RecontactChange, RecontactCondition,
    RecontactConditionParts, RecontactWhen, Refusal, RefusalParts, WaitingPerson, eligible_offers,
    recontact,
};
use talktime::customer::{
    AddressUse, Customer, CustomerAddress, CustomerParts, HeldService, Relationship,
};
use talktime::project::{
    Area, Catalogue, CatalogueParts, Coverage, Offer, OfferParts, RefusalReason,
};

fn day(number: u32) -> CalendarDate {
    CalendarDate::from_ymd_opt(2026, 3, number).unwrap()
}

fn instant(number: u32) -> Instant {
    format!("2026-03-{number:02}T10:00:00Z").parse().unwrap()
}

fn kind(number: usize) -> ServiceKindId {
    ServiceKindId::new(["internet", "television"].get(number).unwrap()).unwrap()
}

fn money((minor, rouble): (i64, bool)) -> Money {
    let currency = Currency::new(if rouble { "RUB" } else { "INR" }).unwrap();
    Money { minor, currency }
}

fn any_money() -> impl Strategy<Value = (i64, bool)> {
    (0i64..6, prop::bool::weighted(0.2))
}

/// The towns of the small world; 0 is an address that does not say its town.
fn place(town: usize) -> CustomerAddress {
    let names = [None, Some("Pune"), Some("Nagpur")];
    let locality = names.get(town).unwrap();
    CustomerAddress {
        address: Address {
            country: CountryCode::new("IN").unwrap(),
            region: None,
            locality: locality.map(|name| AddressPart::new(name).unwrap()),
            district: None,
            street: None,
            // A customer's address says something.
            house: Some(AddressPart::new("7").unwrap()),
            entrance: None,
            floor: None,
            unit: None,
            postcode: None,
            landmark: None,
        },
        uses: vec![AddressUse::Home],
        read_back: None,
    }
}

/// An offer of the small world, before it has an id.
#[derive(Clone, Debug)]
struct Sold {
    kind: usize,
    monthly: Option<(i64, bool)>,
    from: u32,
    until: Option<u32>,
    in_pune_only: bool,
}

fn any_sold() -> impl Strategy<Value = Sold> {
    (
        0usize..2,
        prop::option::weighted(0.9, any_money()),
        1u32..10,
        prop::option::weighted(0.3, 11u32..20),
        any::<bool>(),
    )
        .prop_map(|(kind, monthly, from, until, in_pune_only)| Sold {
            kind,
            monthly,
            from,
            until,
            in_pune_only,
        })
}

fn any_catalogue() -> impl Strategy<Value = Vec<Sold>> {
    prop::collection::vec(any_sold(), 0..4)
}

fn catalogue(sold: &[Sold]) -> Catalogue {
    let label = |text: &str| Label::new(text).unwrap();
    let pune = Area {
        country: CountryCode::new("IN").unwrap(),
        region: None,
        locality: Some(label("Pune")),
        postcode_start: None,
    };
    let offers = sold.iter().enumerate().map(|(place, one)| {
        Offer::restore(OfferParts {
            id: OfferId::new(format!("o-{place}")).unwrap(),
            kind: kind(one.kind),
            name: LocalisedText {
                english: label("offer"),
                hindi: None,
                russian: None,
            },
            monthly: one.monthly.map(money),
            one_off: None,
            from: day(one.from),
            until: one.until.map(day),
            coverage: if one.in_pune_only {
                Coverage::Areas {
                    areas: vec![pune.clone()],
                }
            } else {
                Coverage::Everywhere
            },
        })
        .unwrap()
    });
    Catalogue::restore(CatalogueParts {
        offers: offers.collect(),
    })
    .unwrap()
}

fn any_when() -> impl Strategy<Value = RecontactWhen> {
    let leaf = prop_oneof![
        (0usize..2, any_money()).prop_map(|(of, price)| RecontactWhen::PriceAtMost {
            kind: kind(of),
            monthly: money(price),
        }),
        (0usize..2, 1u32..12).prop_map(|(of, after)| RecontactWhen::NewService {
            kind: kind(of),
            after: day(after),
        }),
        (0usize..2).prop_map(|of| RecontactWhen::CoverageAt {
            kind: kind(of),
            at: Some(AddressUse::Home),
        }),
        (1u32..20).prop_map(|number| RecontactWhen::OnOrAfter { day: day(number) }),
    ];
    leaf.prop_recursive(3, 8, 3, |inner| {
        let some = prop::collection::vec(inner, 1..3);
        (some, any::<bool>()).prop_map(|(conditions, all)| {
            if all {
                RecontactWhen::AllOf { conditions }
            } else {
                RecontactWhen::AnyOf { conditions }
            }
        })
    })
}

fn offering(of: usize, at: u32, answer: OfferingAnswer, when: Option<RecontactWhen>) -> Offering {
    let condition = |when| RecontactCondition::restore(RecontactConditionParts { when }).unwrap();
    Offering::restore(OfferingParts {
        person: PersonRef::new("p").unwrap(),
        project: ProjectId::new("net").unwrap(),
        version: 1,
        offer: OfferId::new("before").unwrap(),
        kind: kind(of),
        monthly: Some(money((3, false))),
        one_off: None,
        at: instant(at),
        agent: AgentId::new("a").unwrap(),
        contact: ContactId::new(format!("c-{at}")).unwrap(),
        answer,
        recontact: when.map(condition),
    })
    .unwrap()
}

fn refused(reason: RefusalReason) -> OfferingAnswer {
    let refusal = Refusal::restore(RefusalParts {
        reason: Some(reason),
        competitor: None,
        note: None,
    });
    OfferingAnswer::Refused {
        refusal: refusal.unwrap(),
    }
}

fn no() -> OfferingAnswer {
    refused(RefusalReason::TooExpensive)
}

/// One answer of the small world: to which kind, on which day, in which contact, what, with which wish.
#[derive(Clone, Debug)]
struct Said {
    kind: usize,
    on: u32,
    contact: usize,
    answer: OfferingAnswer,
    when: Option<RecontactWhen>,
}

fn any_said() -> impl Strategy<Value = Said> {
    let answer = prop_oneof![
        2 => Just(OfferingAnswer::Accepted),
        5 => Just(no()),
        3 => Just(OfferingAnswer::Undecided),
    ];
    let when = prop::option::weighted(0.8, any_when());
    (0usize..2, 1u32..9, 0usize..3, answer, when).prop_map(|(kind, on, contact, answer, when)| {
        let when = when.filter(|_| answer != OfferingAnswer::Accepted);
        Said {
            kind,
            on,
            contact,
            answer,
            when,
        }
    })
}

/// A person of the small world: their towns, what they said, and whether another project heard that they
/// died.
type Waits = (Vec<usize>, Vec<Said>, bool);

fn any_people() -> impl Strategy<Value = Vec<Waits>> {
    let towns = prop::collection::vec(0usize..3, 0..3);
    let said = prop::collection::vec(any_said(), 0..5);
    prop::collection::vec((towns, said, prop::bool::weighted(0.1)), 0..6)
}

fn waiting(people: &[Waits]) -> Vec<WaitingPerson> {
    let each = people.iter().enumerate();
    each.map(|(number, (towns, said, dead))| {
        let person = PersonRef::new(format!("p-{number}")).unwrap();
        let offerings = said.iter().enumerate().map(|(place, one)| {
            let mut parts =
                offering(one.kind, one.on, one.answer.clone(), one.when.clone()).into_parts();
            parts.person = person.clone();
            parts.offer = OfferId::new(format!("said-{place}")).unwrap();
            parts.contact = ContactId::new(format!("c-{}", one.contact)).unwrap();
            Offering::restore(parts).unwrap()
        });
        let death = dead.then(|| {
            let mut parts = offering(1, 1, refused(RefusalReason::Deceased), None).into_parts();
            parts.person = person.clone();
            parts.project = ProjectId::new("other").unwrap();
            Offering::restore(parts).unwrap()
        });
        WaitingPerson {
            person: person.clone(),
            addresses: towns.iter().map(|town| place(*town)).collect(),
            offerings: offerings.chain(death).collect(),
        }
    })
    .collect()
}

/// Follows what a person said from day to day, and gives the places of the wishes that wait on a day.
fn waits_for(said: &[Said], dead: bool, today: u32) -> BTreeSet<usize> {
    let mut days: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (place, one) in said.iter().enumerate() {
        days.entry(one.on).or_default().push(place);
    }
    let mut open: BTreeMap<usize, &Said> = BTreeMap::new();
    for (on, places) in &days {
        let own = || {
            places
                .iter()
                .map(|place| (*place, said.get(*place).unwrap()))
        };
        // A refusal closes what was wished in another contact before; then the new wishes; then the
        // acceptances close what there is.
        for (_, one) in own().filter(|(_, one)| one.answer == no()) {
            open.retain(|_, wish| wish.kind != one.kind || wish.contact == one.contact);
        }
        if *on <= today {
            open.extend(own().filter(|(_, one)| one.when.is_some()));
        }
        for (_, one) in own().filter(|(_, one)| one.answer == OfferingAnswer::Accepted) {
            open.retain(|_, wish| wish.kind != one.kind);
        }
    }
    open.into_keys().filter(|_| !dead).collect()
}

fn change(before: &[Sold], now: &[Sold], days: (u32, u32)) -> RecontactChange {
    RecontactChange {
        project: ProjectId::new("net").unwrap(),
        before: catalogue(before),
        day_before: day(days.0),
        now: catalogue(now),
        day: day(days.1),
    }
}

/// Lists by their places the offers by which a price, a new service or an address surely is fulfilled.
fn fulfilled_by(when: &RecontactWhen, sold: &[Sold], on: u32, towns: &[usize]) -> BTreeSet<usize> {
    let fits = |of: &ServiceKindId, one: &Sold, fit: bool| {
        fit && kind(one.kind) == *of
            && one.from <= on
            && one.until.is_none_or(|until| on < until)
            && (!one.in_pune_only || towns.contains(&1))
    };
    let numbered = sold.iter().enumerate();
    let fitting = numbered.filter(|(_, one)| match when {
        RecontactWhen::PriceAtMost { kind, monthly } => {
            let cheap = one.monthly.map(money).is_some_and(|price| {
                price.currency == monthly.currency && price.minor <= monthly.minor
            });
            fits(kind, one, cheap)
        }
        RecontactWhen::NewService { kind, after } => fits(kind, one, day(one.from) > *after),
        RecontactWhen::CoverageAt { kind, .. } => fits(kind, one, true),
        _ => false,
    });
    fitting.map(|(place, _)| place).collect()
}

/// Tells by plain yes and no whether a condition surely holds: what is not known is not sure, and there is
/// no "not" in a condition that could turn it round.
fn surely(when: &RecontactWhen, sold: &[Sold], on: u32, towns: &[usize]) -> bool {
    let holds = |one: &RecontactWhen| surely(one, sold, on, towns);
    match when {
        RecontactWhen::OnOrAfter { day: from } => *from <= day(on),
        RecontactWhen::AllOf { conditions } => conditions.iter().all(holds),
        RecontactWhen::AnyOf { conditions } => conditions.iter().any(holds),
        _ => !fulfilled_by(when, sold, on, towns).is_empty(),
    }
}

/// Tells whether a condition surely holds with something in it that is new.
fn newly(
    when: &RecontactWhen,
    (before, from): (&[Sold], u32),
    (now, on): (&[Sold], u32),
    towns: &[usize],
) -> bool {
    let holds = |one: &RecontactWhen| surely(one, now, on, towns);
    let is_new = |one: &RecontactWhen| newly(one, (before, from), (now, on), towns);
    match when {
        RecontactWhen::PriceAtMost { .. } | RecontactWhen::NewService { .. } => {
            let old = fulfilled_by(when, before, from, towns);
            !fulfilled_by(when, now, on, towns).is_subset(&old)
        }
        RecontactWhen::CoverageAt { .. } | RecontactWhen::OnOrAfter { .. } => {
            holds(when) && !surely(when, before, from, towns)
        }
        RecontactWhen::AllOf { conditions } => holds(when) && conditions.iter().any(is_new),
        RecontactWhen::AnyOf { conditions } => conditions.iter().any(is_new),
    }
}

proptest! {
    #[test]
    fn a_change_that_changes_nothing_lists_nobody(
        people in any_people(), sold in any_catalogue(), on in 5u32..20,
    ) {
        let found = recontact(&waiting(&people), &change(&sold, &sold, (on, on))).unwrap();
        prop_assert!(found.people.is_empty() && found.findings.is_empty());
    }

    #[test]
    fn exactly_those_are_listed_whose_condition_holds_now_by_something_new(
        people in any_people(), before in any_catalogue(), now in any_catalogue(),
        from in 5u32..12, later in 0u32..8,
    ) {
        let days = (from, from + later);
        let mut given = waiting(&people);
        let found = recontact(&given, &change(&before, &now, days)).unwrap();
        let listed: Vec<_> = found.people.iter().map(|one| {
            let offered: BTreeSet<_> = one.wishes.iter().map(|wish| wish.offered.clone()).collect();
            (one.person.clone(), offered)
        }).collect();
        let expected: Vec<_> = people
            .iter()
            .zip(&given)
            .map(|((towns, said, dead), person)| {
                let open = waits_for(said, *dead, days.1).into_iter();
                let holds = open.filter(|place| {
                    let when = said.get(*place).unwrap().when.as_ref().unwrap();
                    newly(when, (&before, days.0), (&now, days.1), towns)
                });
                let offers = holds.map(|place| OfferId::new(format!("said-{place}")).unwrap());
                (person.person.clone(), offers.collect::<BTreeSet<_>>())
            })
            .filter(|(_, offers)| !offers.is_empty())
            .collect();
        prop_assert_eq!(listed, expected);
        for wish in found.people.iter().flat_map(|one| &one.wishes) {
            prop_assert!(wish.because.iter().any(|cause| cause.new));
            for cause in &wish.because {
                prop_assert!(cause.new_offers.iter().all(|one| cause.offers.contains(one)));
                let by_offer = ["campaign.recontact.price_at_most", "campaign.recontact.new_service"];
                if by_offer.contains(&cause.condition.as_str()) {
                    prop_assert_eq!(cause.new, !cause.new_offers.is_empty());
                }
            }
        }
        given.reverse();
        for person in &mut given {
            person.offerings.reverse();
        }
        prop_assert_eq!(recontact(&given, &change(&before, &now, days)).unwrap(), found);
    }
}

proptest! {
    #[test]
    fn every_offer_that_is_sold_is_made_or_excluded_with_a_reason(
        sold in any_catalogue(), towns in prop::collection::vec(0usize..3, 0..3),
        holds in prop::option::of(0usize..2), refused in prop::option::of(0usize..2),
        accepted in prop::option::of(0usize..2), on in 5u32..20,
    ) {
        let relationship = if holds.is_some() { Relationship::Customer } else { Relationship::Prospect };
        let mut parts = CustomerParts::new(PersonRef::new("p").unwrap(), relationship);
        let mut seen = BTreeSet::new();
        let towns = towns.iter().filter(|town| seen.insert(**town));
        parts.addresses = towns.map(|town| place(*town)).collect();
        parts.services = holds.iter().map(|of| HeldService {
            service: ServiceId::new("s").unwrap(), kind: kind(*of), offer: None, monthly: None,
            since: None, until: None,
        }).collect();
        let customer = Customer::restore(parts).unwrap();
        let took = accepted.iter().map(|of| offering(*of, 3, OfferingAnswer::Accepted, None));
        let answers = refused.iter().map(|of| offering(*of, 4, no(), None)).chain(took);
        let answers: Vec<_> = answers.collect();
        let whole = catalogue(&sold);
        let found = eligible_offers(&customer, &whole, &answers, day(on));
        let made: Vec<_> = found.offers.iter().map(|one| &one.offer.parts().id).collect();
        let excluded: Vec<_> = found.excluded.iter().map(|one| &one.offer).collect();
        let both: BTreeSet<_> = made.iter().chain(&excluded).collect();
        let all: Vec<_> = whole.on(day(on)).collect();
        prop_assert_eq!(both.len(), all.len());
        prop_assert_eq!(made.len() + excluded.len(), all.len());
        prop_assert!(found.excluded.iter().all(|one| !one.reasons.is_empty()));
        for one in &found.offers {
            let parts = one.offer.parts();
            let held = holds.map(kind);
            prop_assert_ne!(Some(&parts.kind), held.as_ref());
            if refused != accepted {
                let taken = accepted.map(kind);
                prop_assert_ne!(Some(&parts.kind), taken.as_ref());
            }
            if Some(&parts.kind) == refused.map(kind).as_ref() {
                // It was refused at 3 of the smallest coins.
                let cheaper = parts.monthly.is_some_and(|price| {
                    price.minor < 3 && price.currency == money((0, false)).currency
                });
                prop_assert!(cheaper);
            }
        }
    }
}
