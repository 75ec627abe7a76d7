//! Tests of legal holds, beside merges, changes and erasing.

use super::tests::*;
use super::*;
use crate::base::Reference;
use crate::base::workflow::Envelope;
use crate::customer::tests::{at, person};

fn later(command: &str) -> Envelope {
    Envelope {
        at: at("2026-03-03T09:00:00Z"),
        ..senior(command)
    }
}

fn merged() -> CustomerBase {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    base
}

#[test]
fn a_legal_hold_noted_for_both_binds_both_when_they_are_parted() {
    let mut base = merged();
    let (one, two) = (person("p-1"), person("p-2"));
    base.hold(&one, case("case-7"), &later("k-2")).unwrap();
    base.undo_merge(&id("m-1"), &later("k-3")).unwrap();
    for person in [&one, &two] {
        let denial = base.erase(person, &later("k-4")).unwrap_err();
        assert_eq!(codes(denial), ["customer.guard.no_hold"]);
    }
    assert_eq!(base.holds(&two), base.holds(&one));
    let seven = Reference::new("case-7").unwrap();
    base.lift_hold(&two, &seven, &later("k-5")).unwrap();
    base.erase(&two, &later("k-6")).unwrap();
    assert!(base.erase(&one, &later("k-7")).is_err());
}

#[test]
fn a_legal_hold_noted_before_a_merge_binds_its_own_entry_only() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.hold(&one, case("case-7"), &senior("k-1")).unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &later("k-2"))
        .unwrap();
    base.undo_merge(&id("m-1"), &later("k-3")).unwrap();
    assert!(base.holds(&two).is_empty());
    base.erase(&two, &later("k-4")).unwrap();
    assert!(base.erase(&one, &later("k-5")).is_err());
}

#[test]
fn a_legal_hold_forbids_to_part_with_other_values() {
    let mut base = merged();
    let one = person("p-1");
    base.hold(&one, case("case-7"), &later("k-2")).unwrap();
    let empty = |name, owner: Option<&str>| {
        let mut parts = known(name, &[]);
        parts.owner = owner.map(|owner| crate::base::AgentId::new(owner).unwrap());
        Customer::restore(parts).unwrap()
    };
    let (kept, merged) = (empty("p-1", None), empty("p-2", Some("a-1")));
    let denial = base
        .undo_merge_as(&id("m-1"), &kept, &merged, &later("k-3"))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.no_hold"]);
}

#[test]
fn a_legal_hold_forbids_a_change_that_loses_a_value() {
    let mut base = base_of([known("p-1", &[ONE])]);
    let one = person("p-1");
    let mut more = known("p-1", &[ONE]);
    more.language = Some(crate::base::Language::Hindi);
    more.emails = vec![crate::base::EmailAddress::new("asha@example.org").unwrap()];
    let more = Customer::restore(more).unwrap();
    let less = Customer::restore(known("p-1", &[])).unwrap();
    base.hold(&one, case("case-7"), &senior("k-1")).unwrap();
    // What only adds is allowed.
    base.replace(&more).unwrap();
    let denial = base.replace(&less).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.no_hold"]);
    let seven = Reference::new("case-7").unwrap();
    base.lift_hold(&one, &seven, &senior("k-2")).unwrap();
    base.replace(&less).unwrap();
}

#[test]
fn a_legal_hold_is_lifted_for_everybody_whom_it_binds() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.hold(&one, case("case-7"), &senior("k-1")).unwrap();
    base.hold(&two, case("case-7"), &senior("k-2")).unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-3"))
        .unwrap();
    let seven = Reference::new("case-7").unwrap();
    base.lift_hold(&one, &seven, &later("k-4")).unwrap();
    assert!(base.holds(&one).iter().all(|held| held.lifted.is_some()));
    base.erase(&one, &later("k-5")).unwrap();
}

#[test]
fn a_legal_hold_noted_again_after_a_merge_binds_the_kept_entry_too() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.hold(&two, case("case-7"), &senior("k-1")).unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-2"))
        .unwrap();
    base.hold(&one, case("case-7"), &later("k-3")).unwrap();
    base.undo_merge(&id("m-1"), &later("k-4")).unwrap();
    assert_eq!((base.holds(&one).len(), base.holds(&two).len()), (1, 1));
    assert!(base.erase(&one, &later("k-5")).is_err());
}

#[test]
fn a_legal_hold_noted_after_a_merge_with_an_earlier_clock_binds_both() {
    let mut base = merged();
    let (one, two) = (person("p-1"), person("p-2"));
    // The telephone whose clock is behind: applied after the merge, of two seconds before it.
    let behind = Envelope {
        at: at("2026-03-02T08:59:58Z"),
        ..senior("k-2")
    };
    base.hold(&one, case("case-7"), &behind).unwrap();
    let mut back = CustomerBase::from_json(&base.to_json().unwrap()).unwrap();
    back.undo_merge(&id("m-1"), &later("k-3")).unwrap();
    for person in [&one, &two] {
        let denial = back.erase(person, &later("k-4")).unwrap_err();
        assert_eq!(codes(denial), ["customer.guard.no_hold"]);
    }
}

#[test]
fn a_legal_hold_lets_entries_part_where_nothing_is_lost() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    base.hold(&one, case("case-7"), &later("k-2")).unwrap();
    // The entry changes, so that the merge cannot be taken back as it was.
    let agent = crate::base::AgentId::new("a-9").unwrap();
    base.assign(&one, Some(agent), None, &later("k-3")).unwrap();
    let [kept, other] = [kept, other].map(|parts| Customer::restore(parts).unwrap());
    base.undo_merge_as(&id("m-1"), &kept, &other, &later("k-4"))
        .unwrap();
    for person in [&one, &two] {
        assert!(base.erase(person, &later("k-5")).is_err());
    }
}

#[test]
fn a_legal_hold_of_before_the_merge_keeps_each_entry_what_it_had() {
    let mut base = base_of([known("p-1", &[ONE]), known("p-2", &[])]);
    let (one, two) = (person("p-1"), person("p-2"));
    base.hold(&one, case("case-7"), &senior("k-0")).unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let parted = |base: &mut CustomerBase, kept: &[&str], merged: &[&str]| {
        let kept = Customer::restore(known("p-1", kept)).unwrap();
        let merged = Customer::restore(known("p-2", merged)).unwrap();
        base.undo_merge_as(&id("m-1"), &kept, &merged, &later("k-2"))
    };
    // The order does not bind p-2: the number would be lost with them.
    let denial = parted(&mut base, &[], &[ONE]).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.no_hold"]);
    // Nor what was learned since, while the order bound.
    let more = Customer::restore(known("p-1", &[ONE, LEARNED])).unwrap();
    base.replace(&more).unwrap();
    let denial = parted(&mut base, &[ONE], &[LEARNED]).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.no_hold"]);
    parted(&mut base, &[ONE, LEARNED], &[LEARNED]).unwrap();
}

const LEARNED: &str = "+79123456783";
