//! Tests of commands that come twice: the second time changes nothing and answers the same.

use super::tests::*;
use super::*;
use crate::base::Reference;
use crate::base::workflow::Role;
use crate::customer::tests::person;
use crate::privacy::DataClass;

fn merged() -> CustomerBase {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    base
}

#[test]
fn an_undoing_that_comes_twice_acts_once() {
    let mut base = merged();
    let record = base.undo_merge(&id("m-1"), &senior("k-2")).unwrap();
    let once = base.clone();
    assert_eq!(base.undo_merge(&id("m-1"), &senior("k-2")), Ok(record));
    assert!(base == once);
    let denial = base.undo_merge(&id("m-1"), &senior("k-3")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.merge_in_force"]);
}

#[test]
fn an_undoing_with_values_that_comes_twice_acts_once() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let [kept, other] = [kept, other].map(|parts| Customer::restore(parts).unwrap());
    let undo = |base: &mut CustomerBase, command: &str| {
        base.undo_merge_as(&id("m-1"), &kept, &other, &senior(command))
    };
    let record = undo(&mut base, "k-2").unwrap();
    // A change in between stays: the command was applied before it.
    base.replace(&Customer::restore(known("p-1", &[])).unwrap())
        .unwrap();
    let changed = base.clone();
    assert_eq!(undo(&mut base, "k-2"), Ok(record));
    assert!(base == changed);
    let denial = undo(&mut base, "k-3").unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.merge_in_force"]);
}

#[test]
fn an_erasing_that_comes_twice_acts_once_whoever_is_named() {
    let mut base = merged();
    let erasure = base.erase(&person("p-1"), &senior("k-2")).unwrap();
    let text = base.to_json().unwrap();
    // Also after it was stored, and by the reference that was merged.
    let mut back = CustomerBase::from_json(&text).unwrap();
    assert!(back == base);
    for name in ["p-1", "p-2"] {
        assert_eq!(
            back.erase(&person(name), &senior("k-2")),
            Ok(erasure.clone())
        );
    }
    assert!(back == base);
    // The same command about somebody else is another erasing.
    let other = Customer::restore(known("p-3", &[ONE])).unwrap();
    back.add(&other).unwrap();
    let other = back.erase(&person("p-3"), &senior("k-2")).unwrap();
    assert_eq!(other.references, [person("p-3")]);
    let denial = back.erase(&person("p-1"), &senior("k-3")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.not_erased"]);
}

#[test]
fn erased_classes_that_come_twice_are_answered_after_the_merge_was_undone() {
    let mut base = merged();
    let (one, two) = (person("p-1"), person("p-2"));
    let classes = [DataClass::BirthDate];
    let erasure = base.erase_classes(&two, &classes, &senior("k-2")).unwrap();
    base.undo_merge(&id("m-1"), &senior("k-3")).unwrap();
    let once = base.clone();
    for who in [&one, &two] {
        let again = base.erase_classes(who, &classes, &senior("k-2"));
        assert_eq!(again, Ok(erasure.clone()));
    }
    assert!(base == once);
    // Other classes, or the whole person, are another erasing.
    let phones = base.erase_classes(&one, &[DataClass::Phone], &senior("k-2"));
    assert_eq!(phones.unwrap().removed[0].class, DataClass::Phone);
    let whole = base.erase(&one, &senior("k-2")).unwrap();
    assert_eq!(whole.scope, ErasureScope::Person);
}

#[test]
fn a_stored_erasure_is_of_its_person() {
    let mut base = merged();
    base.erase(&person("p-1"), &senior("k-2")).unwrap();
    let text = base.to_json().unwrap();
    let told = r#""erasures":[{"person":"p-1""#;
    assert!(text.contains(told));
    let other = text.replace(told, r#""erasures":[{"person":"p-2""#);
    let error = CustomerBase::from_json(&other).unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.path.as_str()),
        (
            "customer.base.other_person",
            "body.people[0].erasures[0].person"
        )
    );
}

#[test]
fn a_lifting_that_comes_twice_acts_once() {
    let mut base = base_of([known("p-1", &[])]);
    let (one, seven) = (person("p-1"), Reference::new("case-7").unwrap());
    base.hold(&one, case("case-7"), &senior("k-1")).unwrap();
    base.lift_hold(&one, &seven, &senior("k-2")).unwrap();
    let once = base.clone();
    base.lift_hold(&one, &seven, &senior("k-2")).unwrap();
    assert!(base == once);
    let denial = base
        .lift_hold(&one, &seven, &envelope("k-2", Role::Agent))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.role"]);
    // Noted again, it is lifted again.
    base.hold(&one, case("case-7"), &senior("k-3")).unwrap();
    base.lift_hold(&one, &seven, &senior("k-4")).unwrap();
    assert!(base.holds(&one).iter().all(|held| held.lifted.is_some()));
}
