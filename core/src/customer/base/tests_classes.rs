//! Tests of erasing some classes of a person's values.

use super::tests::*;
use super::*;
use crate::base::workflow::Role;
use crate::base::*;
use crate::customer::tests::{at, person};
use crate::customer::{CompetitorProfile, CustomerAddress, CustomerNote, ReadBack, Told};
use crate::privacy::{DataClass, JournalFact};

fn full(name: &str) -> CustomerParts {
    let mut parts = known(name, &[ONE]);
    let part = |text| Some(AddressPart::new(text).unwrap());
    parts.addresses = vec![CustomerAddress {
        address: Address {
            country: CountryCode::new("IN").unwrap(),
            region: None,
            locality: part("Pune"),
            district: None,
            street: part("MG Road"),
            house: part("1"),
            entrance: None,
            floor: None,
            unit: None,
            postcode: None,
            landmark: None,
        },
        uses: vec![],
        read_back: Some(ReadBack {
            at: at("2026-03-01T10:00:00Z"),
            contact: ContactId::new("c-77").unwrap(),
        }),
    }];
    parts.notes = vec![CustomerNote {
        at: at("2026-03-01T10:00:00Z"),
        by: ActorId::new("a-1").unwrap(),
        text: PersonalNote::new("calls at night").unwrap(),
    }];
    parts.competitors = vec![CompetitorProfile {
        provider: ProviderId::new("other").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        monthly: None,
        reasons: vec![],
        note: Some(PersonalNote::new("speed is bad").unwrap()),
        contract_end: None,
        told: Told {
            at: at("2026-03-01T10:00:00Z"),
            by: ActorId::new("a-1").unwrap(),
            contact: None,
        },
    }];
    parts
}

fn removed(erasure: &Erasure) -> Vec<(DataClass, u64)> {
    let removed = erasure.removed.iter();
    removed.map(|gone| (gone.class, gone.values)).collect()
}

#[test]
fn a_class_goes_and_the_rest_stays() {
    let mut base = base_of([full("p-1")]);
    let one = person("p-1");
    let asked = [DataClass::Note, DataClass::Address, DataClass::Note];
    let erasure = base.erase_classes(&one, &asked, &senior("k-1")).unwrap();
    // One note of the person, one of the service elsewhere.
    assert_eq!(
        removed(&erasure),
        [(DataClass::Address, 1), (DataClass::Note, 2)]
    );
    let classes = vec![DataClass::Address, DataClass::Note];
    assert_eq!(
        erasure.scope,
        ErasureScope::Classes {
            classes: classes.clone()
        }
    );
    let about = one.clone();
    assert_eq!(erasure.fact(), JournalFact::Erased { about, classes });
    let mut left = full("p-1");
    left.addresses.clear();
    left.notes.clear();
    left.competitors[0].note = None;
    assert_eq!(base.get(&one).unwrap().into_parts(), left);
    let kinds = base.timeline(&one);
    assert_eq!(kinds[0].kind.as_str(), "customer.classes_erased");
    // The contact in which the address was read back went with it.
    let text = base.to_json().unwrap();
    assert!(!text.contains("c-77") && !text.contains("Pune") && !text.contains("night"));
    // Nothing of the class is left to count the next time.
    let erasure = base
        .erase_classes(&one, &[DataClass::Note], &senior("k-2"))
        .unwrap();
    assert_eq!(removed(&erasure), []);
}

#[test]
fn a_class_goes_from_the_copies_of_a_merge_that_can_still_be_undone() {
    let (mut base, mut kept, mut other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    // Asked for by the merged reference, it is the whole person: two days of birth, one in a copy only.
    let erasure = base
        .erase_classes(&two, &[DataClass::BirthDate], &senior("k-2"))
        .unwrap();
    assert_eq!(erasure.person, one);
    assert_eq!(removed(&erasure), [(DataClass::BirthDate, 2)]);
    let text = base.to_json().unwrap();
    assert!(!text.contains("1990-05-01") && !text.contains("1990-01-05"));
    let mut base = CustomerBase::from_json(&text).unwrap();
    base.undo_merge(&id("m-1"), &senior("k-3")).unwrap();
    (kept.birth_date, other.birth_date) = (None, None);
    assert_eq!(base.get(&one).unwrap().into_parts(), kept);
    assert_eq!(base.get(&two).unwrap().into_parts(), other);
}

#[test]
fn a_class_goes_from_the_merges_below_too() {
    let (mut base, ..) = merged_pair();
    base.add(&Customer::restore(known("p-3", &["+79123456783"])).unwrap())
        .unwrap();
    let (one, two, three) = (person("p-1"), person("p-2"), person("p-3"));
    let reason = MergeReason::Reviewed;
    base.merge(&one, &two, id("m-1"), reason.clone(), &senior("k-1"))
        .unwrap();
    base.merge(&three, &one, id("m-2"), reason, &senior("k-2"))
        .unwrap();
    let erasure = base
        .erase_classes(&two, &[DataClass::Phone], &senior("k-3"))
        .unwrap();
    assert_eq!(
        (erasure.person.clone(), removed(&erasure)),
        (three.clone(), vec![(DataClass::Phone, 3)])
    );
    assert!(!base.to_json().unwrap().contains("+7912345678"));
    base.undo_merge(&id("m-2"), &senior("k-4")).unwrap();
    base.undo_merge(&id("m-1"), &senior("k-5")).unwrap();
    for person in [&one, &two, &three] {
        assert!(base.get(person).unwrap().parts().phones.is_empty());
    }
    assert!(base.get(&two).unwrap().parts().birth_date.is_some());
}

#[test]
fn classes_are_erased_under_the_guards_of_erasing() {
    let mut base = base_of([full("p-1")]);
    let one = person("p-1");
    base.hold(&one, case("case-7"), &senior("k-1")).unwrap();
    let before = base.clone();
    let denial = base
        .erase_classes(&one, &[], &envelope("k-2", Role::Agent))
        .unwrap_err();
    assert_eq!(
        (denial.command.to_string(), codes(denial)),
        (
            "customer.command.erase_classes".into(),
            vec![
                "customer.guard.role".into(),
                "customer.guard.no_hold".into(),
                "customer.guard.class_named".into()
            ]
        )
    );
    assert!(base == before);
    let nobody = base.erase_classes(&person("p-9"), &[DataClass::Name], &senior("k-3"));
    assert_eq!(codes(nobody.unwrap_err()), ["customer.guard.person_known"]);
    let case = Reference::new("case-7").unwrap();
    base.lift_hold(&one, &case, &senior("k-4")).unwrap();
    base.erase(&one, &senior("k-5")).unwrap();
    let gone = base.erase_classes(&one, &[DataClass::Name], &senior("k-6"));
    assert_eq!(codes(gone.unwrap_err()), ["customer.guard.not_erased"]);
}

#[test]
fn a_change_before_an_erasing_still_forbids_the_plain_undoing() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let changed = base.get(&one).unwrap();
    base.replace(&changed).unwrap();
    base.erase_classes(&one, &[DataClass::Phone], &senior("k-2"))
        .unwrap();
    let denial = base.undo_merge(&id("m-1"), &senior("k-3")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.unchanged_since_merge"]);
    // Who parts them with values says what they are.
    let [kept, other] = [kept, other].map(|parts| Customer::restore(parts).unwrap());
    base.undo_merge_as(&id("m-1"), &kept, &other, &senior("k-4"))
        .unwrap();
}
