//! Laws of the customer base: whatever is done to it in whatever order, what it says stays true.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{select, subsequence};
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    AccountNumber, ActorId, Address, AddressPart, AgentId, BirthDate, CommandId, CountryCode,
    Currency, DocumentNumber, EmailAddress, Language, MergeId, Money, NamePart, PersonName,
    PersonRef, PersonalNote, PhoneNumber, ProviderId, Reference, ServiceId, ServiceKindId, Zone,
};
use talktime::customer::matching::MatchPolicy;
use talktime::customer::{
    AddressUse, CompetitorProfile, CompetitorReason, Customer, CustomerAddress, CustomerBase,
    CustomerNote, CustomerParts, CustomerPhone, DocumentKind, HeldService, IdentityDocument,
    MergeReason, PersonState, PhoneKind, Relationship, TimelineEntry, Told,
};

const PEOPLE: usize = 6;

const NUMBERS: [&str; 5] = [
    "+919876543210",
    "+919876543211",
    "+79123456789",
    "+442071838750",
    "+12125550123",
];

const TOWNS: [&str; 3] = ["Pune", "PUNE", "Gaya"];
const STREETS: [&str; 3] = ["M. G. Road", "MG Road", "Station Road"];

fn person(number: usize) -> PersonRef {
    PersonRef::new(format!("p-{number}")).unwrap()
}

fn part(text: &str) -> Option<AddressPart> {
    Some(AddressPart::new(text).unwrap())
}

fn address() -> impl Strategy<Value = Address> {
    let street = option::of(select(&STREETS[..]));
    (
        select(&TOWNS[..]),
        street,
        option::of(select(vec!["411001", "823001"])),
    )
        .prop_map(|(town, street, postcode)| Address {
            country: CountryCode::new("IN").unwrap(),
            region: None,
            locality: part(town),
            district: None,
            street: street.and_then(part),
            house: part("1"),
            entrance: None,
            floor: None,
            unit: None,
            postcode: postcode.and_then(part),
            landmark: None,
        })
}

fn phones() -> impl Strategy<Value = Vec<CustomerPhone>> {
    subsequence(&NUMBERS[..], 0..3).prop_map(|numbers| {
        let phone = |number: &str| CustomerPhone {
            number: PhoneNumber::new(number).unwrap(),
            kind: PhoneKind::Mobile,
            since: "2026-03-02T09:00:00.123456Z".parse().ok(),
        };
        numbers.into_iter().map(phone).collect()
    })
}

fn competitor(minor: i64) -> CompetitorProfile {
    CompetitorProfile {
        provider: ProviderId::new("other").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        monthly: Some(Money {
            minor,
            currency: Currency::new("INR").unwrap(),
        }),
        reasons: vec![CompetitorReason::Price, CompetitorReason::Habit],
        note: Some(PersonalNote::new("marker said so").unwrap()),
        contract_end: "2026-12-31".parse().ok(),
        told: Told {
            at: "2026-03-02T09:00:00Z".parse().unwrap(),
            by: ActorId::new("agent-7").unwrap(),
            contact: None,
        },
    }
}

/// Customers with every kind of field, every personal text of which holds the word `marker` or a
/// number of the list.
fn customer(number: usize) -> impl Strategy<Value = Customer> {
    let personal = (
        option::of(0..3_u32),
        any::<bool>(),
        option::of(0..1_000_i64),
        any::<bool>(),
    );
    (
        phones(),
        vec(address(), 0..2),
        personal,
        option::of(select(vec!["a-1", "a-2"])),
    )
        .prop_map(
            move |(phones, addresses, (name, papers, price, language), owner)| {
                let mut parts = CustomerParts::new(person(number), Relationship::Customer);
                parts.phones = phones;
                for address in addresses {
                    if !parts.addresses.iter().any(|held| held.address == address) {
                        parts.addresses.push(CustomerAddress {
                            address,
                            uses: vec![AddressUse::Home],
                            read_back: None,
                        });
                    }
                }
                parts.names = name.into_iter().map(named).collect();
                if papers {
                    parts.emails = vec![EmailAddress::new("marker@example.org").unwrap()];
                    parts.birth_date = Some(BirthDate::new("1987-06-05").unwrap());
                    parts.accounts = vec![AccountNumber::new("marker-1").unwrap()];
                    parts.documents = vec![IdentityDocument {
                        kind: DocumentKind::Passport,
                        number: DocumentNumber::new("marker-2").unwrap(),
                    }];
                    parts.notes = vec![CustomerNote {
                        at: "2026-03-02T09:00:00Z".parse().unwrap(),
                        by: ActorId::new("agent-7").unwrap(),
                        text: PersonalNote::new("marker ".repeat(300)).unwrap(),
                    }];
                    parts.zone = Some(Zone::new("Asia/Kolkata").unwrap());
                }
                parts.competitors = price.map(competitor).into_iter().collect();
                parts.services = vec![HeldService {
                    service: ServiceId::new(format!("s-{number}")).unwrap(),
                    kind: ServiceKindId::new("internet").unwrap(),
                    offer: None,
                    monthly: None,
                    since: "2025-01-31".parse().ok(),
                    until: None,
                }];
                parts.language = language.then_some(Language::Hindi);
                parts.owner = owner.map(|owner| AgentId::new(owner).unwrap());
                Customer::restore(parts).unwrap()
            },
        )
}

fn named(number: u32) -> PersonName {
    PersonName {
        given: NamePart::new(format!("आशा marker {number}")).unwrap(),
        middle: None,
        family: Some(NamePart::new("marker").unwrap()),
    }
}

#[derive(Clone, Debug)]
enum Step {
    Add(Customer),
    Replace(Customer),
    Merge(usize, usize),
    Undo(usize),
    UndoAs(usize, Box<[Customer; 2]>),
    Erase(usize),
    Assign(usize, Option<&'static str>),
    Record(usize),
}

fn step() -> impl Strategy<Value = Step> {
    let one = || 0..PEOPLE;
    prop_oneof![
        4 => one().prop_flat_map(customer).prop_map(Step::Add),
        2 => one().prop_flat_map(customer).prop_map(Step::Replace),
        4 => (one(), one()).prop_map(|(kept, merged)| Step::Merge(kept, merged)),
        3 => (0..20_usize).prop_map(Step::Undo),
        2 => (0..20_usize, customer(0), customer(1))
            .prop_map(|(merge, kept, merged)| Step::UndoAs(merge, Box::new([kept, merged]))),
        1 => one().prop_map(Step::Erase),
        2 => (one(), option::of(select(vec!["a-1", "a-2"])))
            .prop_map(|(person, agent)| Step::Assign(person, agent)),
        2 => one().prop_map(Step::Record),
    ]
}

fn envelope(number: usize) -> Envelope {
    Envelope {
        command: CommandId::new(format!("k-{number}")).unwrap(),
        actor: ActorId::new("senior-1").unwrap(),
        role: Role::Senior,
        at: "2026-03-02T09:00:00Z".parse().unwrap(),
    }
}

fn merge_id(number: usize) -> MergeId {
    MergeId::new(format!("m-{number}")).unwrap()
}

/// Carries out a step; a denial leaves the base as it was.
fn act(base: &mut CustomerBase, number: usize, step: &Step) {
    let before = base.clone();
    let now = envelope(number);
    let denied = match step {
        Step::Add(customer) => base.add(customer).is_err(),
        Step::Replace(customer) => base.replace(customer).is_err(),
        Step::Merge(kept, merged) => {
            let (kept, merged) = (person(*kept), person(*merged));
            let id = merge_id(number);
            base.merge(&kept, &merged, id, MergeReason::Reviewed, &now)
                .is_err()
        }
        Step::Undo(merge) => base.undo_merge(&merge_id(*merge), &now).is_err(),
        Step::UndoAs(merge, entries) => {
            let [kept, merged] = &**entries;
            let id = merge_id(*merge);
            let named = |customer: &Customer, person: &PersonRef| {
                let mut parts = customer.clone().into_parts();
                parts.person.clone_from(person);
                Customer::restore(parts).unwrap()
            };
            base.merge_record(&id).is_none_or(|record| {
                let (kept, merged) = (named(kept, &record.kept), named(merged, &record.merged));
                base.undo_merge_as(&id, &kept, &merged, &now).is_err()
            })
        }
        Step::Erase(who) => base.erase(&person(*who), &now).is_err(),
        Step::Assign(who, agent) => {
            let agent = agent.map(|agent| AgentId::new(agent).unwrap());
            base.assign(&person(*who), agent, None, &now).is_err()
        }
        Step::Record(who) => base.record(&person(*who), happened(number)).is_err(),
    };
    if denied {
        assert!(*base == before, "a denied {step:?} changed something");
    }
}

fn happened(number: usize) -> TimelineEntry {
    TimelineEntry {
        kind: talktime::base::Code::new("call.ended").unwrap(),
        reference: Reference::new(format!("c-{number}")).unwrap(),
        at: "2026-03-02T09:00:00Z".parse().unwrap(),
    }
}

fn base_of(steps: &[Step]) -> CustomerBase {
    let mut base = CustomerBase::new();
    for (number, step) in steps.iter().enumerate() {
        act(&mut base, number, step);
    }
    base
}

fn steps() -> impl Strategy<Value = Vec<Step>> {
    vec(step(), 0..24)
}

/// Everything that finding a person says, beside a search through everybody.
fn check_lookups(base: &CustomerBase) {
    let all: Vec<Customer> = base.iter().collect();
    assert_eq!(base.len(), all.len() as u64);
    let who = |holds: &dyn Fn(&CustomerParts) -> bool| -> Vec<PersonRef> {
        let found = all.iter().filter(|one| holds(one.parts()));
        found.map(|one| one.parts().person.clone()).collect()
    };
    for number in NUMBERS {
        let number = PhoneNumber::new(number).unwrap();
        let linear = who(&|parts| parts.phones.iter().any(|phone| phone.number == number));
        assert_eq!(base.by_phone(&number), linear);
    }
    for agent in ["a-1", "a-2"] {
        let agent = AgentId::new(agent).unwrap();
        assert_eq!(
            base.people_of(&agent),
            who(&|parts| parts.owner.as_ref() == Some(&agent))
        );
    }
    let fold = |part: &Option<AddressPart>| {
        let text = part
            .as_ref()
            .map(|part| serde_json::to_string(part).unwrap());
        text.map(|text| {
            text.to_lowercase()
                .replace(|c: char| !c.is_alphanumeric(), "")
        })
    };
    for (town, street) in [
        ("pune", None),
        ("PUNE", Some("mg road")),
        ("Gaya", Some("station road")),
    ] {
        let mut asked = CustomerAddress {
            address: Address {
                country: CountryCode::new("IN").unwrap(),
                region: None,
                locality: part(town),
                district: None,
                street: None,
                house: None,
                entrance: None,
                floor: None,
                unit: None,
                postcode: None,
                landmark: None,
            },
            uses: vec![],
            read_back: None,
        }
        .address;
        asked.street = street.and_then(part);
        let linear = who(&|parts| {
            parts.addresses.iter().any(|held| {
                fold(&held.address.locality) == fold(&asked.locality)
                    && (asked.street.is_none() || fold(&held.address.street) == fold(&asked.street))
            })
        });
        assert_eq!(base.by_address(&asked, u32::MAX).unwrap(), linear);
    }
}

proptest! {
    #[test]
    fn a_customer_comes_back_as_it_was_given(customer in customer(1)) {
        let mut base = CustomerBase::new();
        base.add(&customer).unwrap();
        prop_assert_eq!(base.get(&person(1)), Some(customer));
    }

    #[test]
    fn finding_agrees_with_a_search_through_everybody(steps in steps()) {
        check_lookups(&base_of(&steps));
    }

    #[test]
    fn a_stored_base_comes_back_and_goes_on_the_same(
        steps in steps(), later in steps(), certain in 211..400_i32
    ) {
        let mut policy = MatchPolicy::standard().into_parts();
        policy.certain = certain;
        let mut base = CustomerBase::with_policy(MatchPolicy::restore(policy).unwrap());
        for (number, step) in steps.iter().enumerate() {
            act(&mut base, number, step);
        }
        let mut back = CustomerBase::from_json(&base.to_json().unwrap()).unwrap();
        prop_assert!(back == base);
        for (number, step) in later.iter().enumerate() {
            act(&mut base, steps.len() + number, step);
            act(&mut back, steps.len() + number, step);
        }
        prop_assert!(back == base);
    }

    #[test]
    fn an_undone_merge_restores_both_exactly(steps in steps(), kept in 0..PEOPLE, merged in 0..PEOPLE) {
        let mut base = base_of(&steps);
        let before = base.clone();
        let (one, two, id) = (person(kept), person(merged), merge_id(1_000));
        if base.merge(&one, &two, id.clone(), MergeReason::Reviewed, &envelope(1_000)).is_err() {
            return Ok(());
        }
        prop_assert_eq!(base.len() + 1, before.len());
        prop_assert_eq!(base.get(&two), base.get(&one));
        base.undo_merge(&id, &envelope(1_001)).unwrap();
        for number in 0..PEOPLE {
            let person = person(number);
            prop_assert_eq!(base.get(&person), before.get(&person));
            prop_assert_eq!(base.state(&person), before.state(&person));
        }
        check_lookups(&base);
        // An earlier merge can be taken back as well as before.
        for number in 0..steps.len() {
            let (mut one, mut two) = (base.clone(), before.clone());
            let undone = one.undo_merge(&merge_id(number), &envelope(1_002)).is_ok();
            let undone_before = two.undo_merge(&merge_id(number), &envelope(1_002)).is_ok();
            prop_assert_eq!(undone, undone_before);
        }
    }

    #[test]
    fn erasing_leaves_references_times_and_counts(steps in steps()) {
        let mut base = base_of(&steps);
        let lives: Vec<_> = (0..PEOPLE)
            .map(|number| (person(number), base.timeline(&person(number)), base.assignments(&person(number))))
            .collect();
        for (number, (person, ..)) in lives.iter().enumerate() {
            // Whoever was merged goes with the entry that answers.
            let _ = base.erase(person, &envelope(2_000 + number));
        }
        prop_assert_eq!(base.len(), 0);
        for (person, timeline, assignments) in &lives {
            let state = base.state(person);
            prop_assert!(matches!(state, PersonState::Erased | PersonState::Unknown));
            prop_assert_eq!(&base.assignments(person), assignments);
            let left = base.timeline(person);
            prop_assert!(timeline.iter().all(|entry| left.contains(entry)));
        }
        let text = base.to_json().unwrap();
        prop_assert!(!text.contains("marker") && !text.contains("1987-06-05"));
        prop_assert!(NUMBERS.iter().all(|number| !text.contains(number)));
        prop_assert!(CustomerBase::from_json(&text).unwrap() == base);
    }

    #[test]
    fn nothing_that_prints_shows_a_person(steps in steps()) {
        let base = base_of(&steps);
        let shown = format!("{base:?}");
        prop_assert!(!shown.contains("marker"));
        for customer in base.iter() {
            let shown = format!("{customer:?}");
            prop_assert!(!shown.contains("marker") && !shown.contains("1987"));
            prop_assert!(NUMBERS.iter().all(|number| !shown.contains(number.trim_start_matches('+'))));
        }
    }
}
