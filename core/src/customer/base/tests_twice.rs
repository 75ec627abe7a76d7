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

#[test]
fn a_lifting_sent_again_does_not_lift_a_later_hold() {
    let mut base = base_of([known("p-1", &[])]);
    let (one, seven) = (person("p-1"), Reference::new("case-7").unwrap());
    base.hold(&one, case("case-7"), &senior("k-1")).unwrap();
    base.lift_hold(&one, &seven, &senior("k-2")).unwrap();
    // A lifting of what was lifted is a command too.
    base.lift_hold(&one, &seven, &senior("k-2b")).unwrap();
    base.hold(&one, case("case-7"), &senior("k-3")).unwrap();
    let mut back = CustomerBase::from_json(&base.to_json().unwrap()).unwrap();
    for again in ["k-2", "k-2b"] {
        back.lift_hold(&one, &seven, &senior(again)).unwrap();
    }
    assert!(back == base);
    let denial = back.erase(&one, &senior("k-4")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.no_hold"]);
}

#[test]
fn a_lifting_sent_again_after_the_entries_were_parted_lifts_nothing() {
    let mut base = base_of([known("p-1", &[]), known("p-2", &[])]);
    let (one, two) = (person("p-1"), person("p-2"));
    let seven = Reference::new("case-7").unwrap();
    base.hold(&two, case("case-7"), &senior("k-1")).unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-2"))
        .unwrap();
    base.lift_hold(&one, &seven, &senior("k-3")).unwrap();
    base.undo_merge(&id("m-1"), &senior("k-4")).unwrap();
    base.hold(&one, case("case-7"), &senior("k-5")).unwrap();
    base.lift_hold(&one, &seven, &senior("k-3")).unwrap();
    assert!(base.erase(&one, &senior("k-6")).is_err());
}

#[test]
fn a_hold_sent_again_is_not_placed_anew() {
    let mut base = base_of([known("p-1", &[]), known("p-2", &[])]);
    let (one, two) = (person("p-1"), person("p-2"));
    let seven = Reference::new("case-7").unwrap();
    for command in ["k-1", "k-1b"] {
        base.hold(&one, case("case-7"), &senior(command)).unwrap();
    }
    base.lift_hold(&one, &seven, &senior("k-2")).unwrap();
    let once = base.clone();
    for command in ["k-1", "k-1b"] {
        base.hold(&one, case("case-7"), &senior(command)).unwrap();
    }
    assert!(base == once);
    base.erase(&one, &senior("k-3")).unwrap();
    // The one who sends it again hears what was heard then.
    base.hold(&one, case("case-7"), &senior("k-1")).unwrap();
    // The same id about another person is another command.
    base.hold(&two, case("case-7"), &senior("k-1")).unwrap();
    assert!(base.erase(&two, &senior("k-4")).is_err());
}

#[test]
fn a_command_sent_again_is_answered_to_those_only_who_may_give_it() {
    let mut base = merged();
    let (one, two) = (person("p-1"), person("p-2"));
    let role = "customer.guard.role";
    let analyst = |command: &str| envelope(command, Role::Analyst);
    let agent = crate::base::AgentId::new("a-9").unwrap();
    base.assign(&one, Some(agent.clone()), None, &senior("k-2"))
        .unwrap();
    let denial = base.assign(&one, Some(agent), None, &analyst("k-2"));
    assert!(codes(denial.unwrap_err()).contains(&role.to_owned()));
    let again = base.merge(
        &one,
        &two,
        id("m-1"),
        MergeReason::Reviewed,
        &analyst("k-1"),
    );
    assert!(codes(again.unwrap_err()).contains(&role.to_owned()));
    let classes = [DataClass::Phone];
    base.erase_classes(&one, &classes, &senior("k-3")).unwrap();
    let denial = base.erase_classes(&one, &classes, &analyst("k-3"));
    assert_eq!(codes(denial.unwrap_err()), [role]);
    let (kept, other) = (known("p-1", &[]), known("p-2", &[]));
    let [kept, other] = [kept, other].map(|parts| Customer::restore(parts).unwrap());
    base.erase(&one, &senior("k-5")).unwrap();
    let denial = base.erase(&one, &analyst("k-5")).unwrap_err();
    assert!(codes(denial).contains(&role.to_owned()));
    let mut parted = merged();
    parted.undo_merge(&id("m-1"), &senior("k-2")).unwrap();
    let denial = parted.undo_merge(&id("m-1"), &analyst("k-2")).unwrap_err();
    assert!(codes(denial).contains(&role.to_owned()));
    let denial = parted.undo_merge_as(&id("m-1"), &kept, &other, &analyst("k-2"));
    assert!(codes(denial.unwrap_err()).contains(&role.to_owned()));
}

#[test]
fn the_same_command_for_another_agent_is_another_giving() {
    let mut base = base_of([known("p-1", &[])]);
    let one = person("p-1");
    let agent = |name: &str| Some(crate::base::AgentId::new(name).unwrap());
    for name in ["a-1", "a-2", "a-1"] {
        base.assign(&one, agent(name), None, &senior("k-1"))
            .unwrap();
    }
    // The third is the first sent again.
    assert_eq!(base.get(&one).unwrap().parts().owner, agent("a-2"));
    assert_eq!(base.assignments(&one).len(), 2);
}
