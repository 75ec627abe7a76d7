//! Tests of the base, by hand.

use super::*;
use crate::base::workflow::{Envelope, Role};
use crate::base::*;
use crate::customer::tests::{at, person};
use crate::customer::{
    CompetitorProfile, CustomerAddress, CustomerParts, CustomerPhone, PhoneKind, ReadBack,
    Relationship, Told,
};
use crate::privacy::LegalHold;

pub(super) fn envelope(command: &str, role: Role) -> Envelope {
    Envelope {
        command: CommandId::new(command).unwrap(),
        actor: ActorId::new("senior-1").unwrap(),
        role,
        at: at("2026-03-02T09:00:00Z"),
    }
}

pub(super) fn senior(command: &str) -> Envelope {
    envelope(command, Role::Senior)
}

fn phone(number: &str) -> CustomerPhone {
    CustomerPhone {
        number: PhoneNumber::new(number).unwrap(),
        kind: PhoneKind::Mobile,
        since: None,
    }
}

fn part(text: &str) -> Option<AddressPart> {
    Some(AddressPart::new(text).unwrap())
}

fn place(region: &str, locality: &str, street: &str, house: &str) -> Address {
    Address {
        country: CountryCode::new("RU").unwrap(),
        region: part(region),
        locality: part(locality),
        district: None,
        street: part(street),
        house: part(house),
        entrance: None,
        floor: None,
        unit: None,
        postcode: None,
        landmark: None,
    }
}

fn nowhere() -> Address {
    let mut empty = place("x", "x", "x", "x");
    (empty.region, empty.locality, empty.street, empty.house) = (None, None, None, None);
    empty
}

pub(super) fn known(name: &str, numbers: &[&str]) -> CustomerParts {
    let mut parts = CustomerParts::new(person(name), Relationship::Prospect);
    parts.phones = numbers.iter().map(|number| phone(number)).collect();
    parts
}

pub(super) fn base_of(people: impl IntoIterator<Item = CustomerParts>) -> CustomerBase {
    let mut base = CustomerBase::new();
    for parts in people {
        base.add(&Customer::restore(parts).unwrap()).unwrap();
    }
    base
}

pub(super) fn codes(denial: Denial) -> Vec<String> {
    denial
        .failed
        .iter()
        .map(|failed| failed.code.to_string())
        .collect()
}

pub(super) const ONE: &str = "+79123456781";
const TWO: &str = "+79123456782";

#[test]
fn a_person_is_added_once_and_found() {
    let mut base = base_of([known("p-2", &[ONE]), known("p-1", &[TWO, ONE])]);
    assert_eq!(base.len(), 2);
    let number = PhoneNumber::new(ONE).unwrap();
    // In the order in which they came, not of their references.
    assert_eq!(base.by_phone(&number), [person("p-2"), person("p-1")]);
    let again = Customer::restore(known("p-1", &[])).unwrap();
    let denial = base.add(&again).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.person_new"]);
    base.replace(&again).unwrap();
    assert_eq!(base.by_phone(&number), [person("p-2")]);
    let other = Customer::restore(known("p-3", &[])).unwrap();
    let denial = base.replace(&other).unwrap_err();
    assert_eq!(
        (denial.kind, denial.state.as_str()),
        (ErrorKind::NotFound, "customer.person.unknown")
    );
    assert_eq!(base.get(&person("p-3")), None);
}

#[test]
fn pages_follow_each_other() {
    let mut base = base_of(["p-1", "p-2", "p-3", "p-4"].map(|name| known(name, &[])));
    base.erase(&person("p-2"), &senior("k-1")).unwrap();
    let names = |page: &CustomerPage| -> Vec<String> {
        let people = page
            .customers
            .iter()
            .map(|one| one.parts().person.to_string());
        people.collect()
    };
    let first = base.page(0, 2);
    assert_eq!(
        (names(&first), first.next),
        (vec!["p-1".into(), "p-3".into()], Some(3))
    );
    let last = base.page(3, 2);
    assert_eq!((names(&last), last.next), (vec!["p-4".into()], None));
    assert_eq!(base.page(99, 2).customers, []);
    assert_eq!(base.page(u64::MAX, 2).next, None);
}

#[test]
fn an_address_is_found_by_its_parts() {
    let live = |name: &str, address: Address| {
        let mut parts = known(name, &[]);
        parts.addresses = vec![CustomerAddress {
            address,
            uses: vec![],
            read_back: None,
        }];
        parts
    };
    let base = base_of([
        live(
            "p-1",
            place("Тверская область", "Тверь", "ул. Советская", "1-А"),
        ),
        live("p-2", place("Тверская обл.", "ТВЕРЬ", "Ул Советская", "2")),
        live(
            "p-3",
            place("Московская область", "Тверь", "ул. Советская", "1а"),
        ),
    ]);
    let mut asked = nowhere();
    let error = base.by_address(&asked, 10).unwrap_err();
    assert_eq!(error.code.as_str(), "customer.base.address_too_wide");
    asked.locality = part("тверь");
    assert_eq!(base.by_address(&asked, 10).unwrap().len(), 3);
    assert_eq!(
        base.by_address(&asked, 2).unwrap(),
        [person("p-1"), person("p-2")]
    );
    asked.street = part("ул советская");
    asked.house = part("1 А");
    assert_eq!(
        base.by_address(&asked, 10).unwrap(),
        [person("p-1"), person("p-3")]
    );
    asked.region = part("тверская область");
    assert_eq!(base.by_address(&asked, 10).unwrap(), [person("p-1")]);
    asked.unit = part("7");
    assert!(base.by_address(&asked, 10).unwrap().is_empty());
    asked.postcode = part("170100");
    assert!(base.by_address(&asked, 10).unwrap().is_empty());
}

#[test]
fn an_owner_is_changed_by_assigning_only() {
    let mut base = base_of([known("p-1", &[]), known("p-2", &[])]);
    let agent = |name: &str| Some(AgentId::new(name).unwrap());
    let denial = base.assign(
        &person("p-1"),
        agent("a-1"),
        None,
        &envelope("k-0", Role::Agent),
    );
    assert_eq!(codes(denial.unwrap_err()), ["customer.guard.role"]);
    let reason = Some(Code::new("lives_near").unwrap());
    base.assign(&person("p-1"), agent("a-1"), reason.clone(), &senior("k-1"))
        .unwrap();
    base.assign(&person("p-2"), agent("a-1"), None, &senior("k-2"))
        .unwrap();
    assert_eq!(
        base.people_of(&agent("a-1").unwrap()),
        [person("p-1"), person("p-2")]
    );
    // The same command twice acts once; the same owner by another command is denied.
    base.assign(&person("p-1"), agent("a-1"), reason, &senior("k-1"))
        .unwrap();
    let denial = base
        .assign(&person("p-1"), agent("a-1"), None, &senior("k-3"))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.owner_new"]);
    base.assign(&person("p-1"), None, None, &senior("k-4"))
        .unwrap();
    assert_eq!(base.people_of(&agent("a-1").unwrap()), [person("p-2")]);
    let given: Vec<_> = base
        .assignments(&person("p-1"))
        .into_iter()
        .map(|one| one.agent)
        .collect();
    assert_eq!(given, [agent("a-1"), None]);
    assert_eq!(base.timeline(&person("p-1")).len(), 2);
    let mut changed = known("p-1", &[]);
    changed.owner = agent("a-2");
    let denial = base
        .replace(&Customer::restore(changed).unwrap())
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.owner_by_assignment"]);
}

#[test]
fn a_read_back_belongs_to_its_text() {
    let mut parts = known("p-1", &[]);
    let address = place("Тверская область", "Тверь", "ул. Советская", "1");
    let read_back = Some(ReadBack {
        at: at("2026-03-01T10:00:00Z"),
        contact: ContactId::new("c-1").unwrap(),
    });
    parts.addresses = vec![CustomerAddress {
        address,
        uses: vec![],
        read_back,
    }];
    let mut base = base_of([parts.clone()]);
    parts.addresses[0].address.house = part("2");
    let changed = Customer::restore(parts.clone()).unwrap();
    let denial = base.replace(&changed).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.read_back_of_text"]);
    parts.addresses[0].read_back = None;
    base.replace(&Customer::restore(parts).unwrap()).unwrap();
}

#[test]
fn a_timeline_is_told_by_time() {
    let mut base = base_of([known("p-1", &[])]);
    let entry = |kind: &str, reference: &str, when: &str| TimelineEntry {
        kind: Code::new(kind).unwrap(),
        reference: Reference::new(reference).unwrap(),
        at: at(when),
    };
    let late = entry("crm.order_done", "o-1", "2026-03-03T10:00:00Z");
    let early = entry("crm.call_ended", "c-1", "2026-03-01T10:00:00Z");
    base.record(&person("p-1"), late.clone()).unwrap();
    base.record(&person("p-1"), early.clone()).unwrap();
    assert_eq!(base.timeline(&person("p-1")), [early, late.clone()]);
    assert!(base.timeline(&person("p-9")).is_empty());
    let denial = base.record(&person("p-9"), late).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.person_known"]);
}

pub(super) fn merged_pair() -> (CustomerBase, CustomerParts, CustomerParts) {
    let mut kept = known("p-1", &[ONE]);
    kept.language = Some(Language::Russian);
    kept.birth_date = Some(BirthDate::new("1990-05-01").unwrap());
    let mut other = known("p-2", &[TWO, ONE]);
    other.relationship = Relationship::Former;
    other.birth_date = Some(BirthDate::new("1990-01-05").unwrap());
    other.zone = Some(Zone::new("Europe/Moscow").unwrap());
    other.owner = Some(AgentId::new("a-1").unwrap());
    (base_of([kept.clone(), other.clone()]), kept, other)
}

pub(super) fn case(name: &str) -> LegalHold {
    LegalHold {
        case: Reference::new(name).unwrap(),
        until: None,
    }
}

pub(super) fn id(text: &str) -> MergeId {
    MergeId::new(text).unwrap()
}

#[test]
fn a_merge_joins_and_tells_what_differs() {
    let (mut base, ..) = merged_pair();
    let reason = MergeReason::Reviewed;
    let (one, two) = (person("p-1"), person("p-2"));
    let record = base
        .merge(&one, &two, id("m-1"), reason.clone(), &senior("k-1"))
        .unwrap();
    let conflicts: Vec<_> = record.conflicts.iter().map(FieldPath::as_str).collect();
    assert_eq!(conflicts, ["relationship", "birth_date"]);
    let joined = base.get(&two).unwrap();
    let parts = joined.parts();
    assert_eq!(parts.person, one);
    assert_eq!(parts.relationship, Relationship::Former);
    assert_eq!(parts.phones, [phone(ONE), phone(TWO)]);
    assert_eq!(
        parts.birth_date,
        Some(BirthDate::new("1990-05-01").unwrap())
    );
    assert_eq!(parts.zone.unwrap().name(), "Europe/Moscow");
    assert_eq!(base.state(&two), PersonState::Merged);
    assert_eq!(base.len(), 1);
    assert_eq!(
        base.by_phone(&PhoneNumber::new(TWO).unwrap()),
        std::slice::from_ref(&one)
    );
    assert_eq!(
        base.people_of(&AgentId::new("a-1").unwrap()),
        std::slice::from_ref(&one)
    );
    // Sent twice, it acts once; the id for anything else is denied, and so is what was merged.
    let again = base
        .merge(&one, &two, id("m-1"), reason.clone(), &senior("k-1"))
        .unwrap();
    assert_eq!(again, record);
    let denial = base
        .merge(&one, &two, id("m-1"), reason.clone(), &senior("k-2"))
        .unwrap_err();
    assert_eq!(
        codes(denial),
        ["customer.guard.not_merged", "customer.guard.merge_new"]
    );
    let denial = base
        .merge(&one, &one, id("m-2"), reason.clone(), &senior("k-3"))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.other_person"]);
    let program = envelope("k-4", Role::System);
    let denial = base
        .merge(&one, &person("p-9"), id("m-3"), reason, &program)
        .unwrap_err();
    assert_eq!(
        codes(denial),
        [
            "customer.guard.person_known",
            "customer.guard.machine_certain"
        ]
    );
}

#[test]
fn an_undone_merge_restores_both() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let record = base.undo_merge(&id("m-1"), &senior("k-2")).unwrap();
    assert!(record.parted.is_some());
    assert_eq!(base.get(&one).unwrap().into_parts(), kept);
    assert_eq!(base.get(&two).unwrap().into_parts(), other);
    assert_eq!(base.len(), 2);
    assert_eq!(base.people_of(&AgentId::new("a-1").unwrap()), [two]);
    let denial = base.undo_merge(&id("m-1"), &senior("k-3")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.merge_in_force"]);
    let denial = base.undo_merge(&id("m-9"), &senior("k-3")).unwrap_err();
    assert_eq!(
        (denial.kind, codes(denial)),
        (
            ErrorKind::NotFound,
            vec!["customer.guard.merge_known".into()]
        )
    );
}

#[test]
fn merges_are_undone_latest_first() {
    let (mut base, kept, other) = merged_pair();
    base.add(&Customer::restore(known("p-3", &["+79123456783"])).unwrap())
        .unwrap();
    let (one, two, three) = (person("p-1"), person("p-2"), person("p-3"));
    let reason = MergeReason::Reviewed;
    base.merge(&one, &two, id("m-1"), reason.clone(), &senior("k-1"))
        .unwrap();
    base.merge(&one, &three, id("m-2"), reason, &senior("k-2"))
        .unwrap();
    let denial = base.undo_merge(&id("m-1"), &senior("k-3")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.unchanged_since_merge"]);
    base.undo_merge(&id("m-2"), &senior("k-4")).unwrap();
    base.undo_merge(&id("m-1"), &senior("k-5")).unwrap();
    assert_eq!(base.get(&one).unwrap().into_parts(), kept);
    assert_eq!(base.get(&two).unwrap().into_parts(), other);
}

#[test]
fn a_changed_entry_is_parted_by_saying_who_gets_what() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let mut changed = base.get(&one).unwrap().into_parts();
    changed.emails = vec![EmailAddress::new("asha@example.org").unwrap()];
    base.replace(&Customer::restore(changed.clone()).unwrap())
        .unwrap();
    let denial = base.undo_merge(&id("m-1"), &senior("k-2")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.unchanged_since_merge"]);
    let mut other = other;
    other.emails = changed.emails;
    let kept = Customer::restore(kept).unwrap();
    let other = Customer::restore(other).unwrap();
    let denial = base
        .undo_merge_as(&id("m-1"), &other, &kept, &senior("k-3"))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.both_entries"]);
    base.undo_merge_as(&id("m-1"), &kept, &other, &senior("k-4"))
        .unwrap();
    assert_eq!(base.get(&two), Some(other));
}

#[test]
fn a_merge_is_parted_with_known_owners_and_readings_only() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    let read = |house: &str| CustomerAddress {
        address: place("Тверская область", "Тверь", "ул. Советская", house),
        uses: vec![],
        read_back: Some(ReadBack {
            at: at("2026-03-01T10:00:00Z"),
            contact: ContactId::new("c-1").unwrap(),
        }),
    };
    let mut with_address = other.clone();
    with_address.addresses = vec![read("1")];
    base.replace(&Customer::restore(with_address).unwrap())
        .unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let mut part = |kept: &CustomerParts, other: &CustomerParts| {
        let entries = [kept, other].map(|parts| Customer::restore(parts.clone()).unwrap());
        base.undo_merge_as(&id("m-1"), &entries[0], &entries[1], &senior("k-2"))
            .map_err(codes)
    };
    let mut stolen = other.clone();
    stolen.owner = Some(AgentId::new("a-2").unwrap());
    assert_eq!(
        part(&kept, &stolen).unwrap_err(),
        ["customer.guard.owner_by_assignment"]
    );
    let mut false_reading = kept.clone();
    false_reading.addresses = vec![read("2")];
    assert_eq!(
        part(&false_reading, &other).unwrap_err(),
        ["customer.guard.read_back_of_text"]
    );
    // The address may go to the other entry with its own reading back.
    let mut true_reading = kept.clone();
    true_reading.addresses = vec![read("1")];
    part(&true_reading, &other).unwrap();
}

#[test]
fn a_kept_timeline_tells_of_both() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    let entry = TimelineEntry {
        kind: Code::new("crm.call_ended").unwrap(),
        reference: Reference::new("c-1").unwrap(),
        at: at("2026-03-01T10:00:00Z"),
    };
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    // A report that comes late names the old reference.
    base.record(&two, entry.clone()).unwrap();
    assert!(base.timeline(&one).contains(&entry));
    base.undo_merge(&id("m-1"), &senior("k-2")).unwrap();
    assert!(!base.timeline(&one).contains(&entry));
    assert!(base.timeline(&two).contains(&entry));
    assert_eq!(base.merges(&one).len(), 1);
}

#[test]
fn what_was_told_last_of_a_competitor_counts() {
    let told = |at_text: &str, minor| CompetitorProfile {
        provider: ProviderId::new("other").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        monthly: Some(Money {
            minor,
            currency: Currency::new("RUB").unwrap(),
        }),
        reasons: vec![],
        note: None,
        contract_end: None,
        told: Told {
            at: at(at_text),
            by: ActorId::new("a-1").unwrap(),
            contact: None,
        },
    };
    let mut one = known("p-1", &[]);
    one.competitors = vec![told("2026-01-01T00:00:00Z", 500)];
    let mut two = known("p-2", &[]);
    two.competitors = vec![told("2026-02-01T00:00:00Z", 600)];
    let later = two.competitors.clone();
    let mut base = base_of([one, two]);
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    assert_eq!(base.get(&one).unwrap().parts().competitors, later);
}
