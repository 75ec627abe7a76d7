//! Tests of what the base refuses, and of what finds people after a change.

use super::tests::*;
use super::*;
use crate::base::workflow::Role;
use crate::base::{AgentId, NamePart, PersonName, Reference};
use crate::customer::tests::{at, person};

fn named(reference: &str, given: &str, family: &str, numbers: &[&str]) -> CustomerParts {
    let mut parts = known(reference, numbers);
    parts.names = vec![PersonName {
        given: NamePart::new(given).unwrap(),
        middle: None,
        family: Some(NamePart::new(family).unwrap()),
    }];
    parts
}

#[test]
fn nobody_merges_as_certain_what_the_comparison_does_not_call_so() {
    // One telephone and two names of two people: a household.
    let mut base = base_of([
        named("p-1", "Asha", "Rao", &[ONE]),
        named("p-2", "Vikram", "Rao", &[ONE]),
    ]);
    let before = base.clone();
    let (one, two) = (person("p-1"), person("p-2"));
    for role in [Role::System, Role::Agent, Role::Senior, Role::Authority] {
        let by = envelope("k-1", role);
        let denial = base
            .merge(&one, &two, id("m-1"), MergeReason::Certain, &by)
            .unwrap_err();
        assert_eq!(codes(denial), ["customer.guard.certain"], "{role:?}");
    }
    assert!(base == before);
    // Somebody who looked at both may decide; a program may not say that it did.
    let program = envelope("k-2", Role::System);
    let denial = base
        .merge(&one, &two, id("m-1"), MergeReason::Reviewed, &program)
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.machine_certain"]);
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-3"))
        .unwrap();
}

#[test]
fn a_program_merges_who_is_certain() {
    // 65 + 70 points for the name and 130 for the number are over the 260 of the standard policy.
    let mut base = base_of([
        named("p-1", "Asha", "Rao", &[ONE]),
        named("p-2", "Asha", "Rao", &[ONE]),
    ]);
    let program = envelope("k-1", Role::System);
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Certain, &program)
        .unwrap();
}

#[test]
fn a_timeline_has_100_000_entries_at_most() {
    let mut base = base_of([known("p-1", &[])]);
    let one = person("p-1");
    let entry = TimelineEntry {
        kind: Code::new("crm.call_ended").unwrap(),
        reference: Reference::new("c-1").unwrap(),
        at: at("2026-03-01T10:00:00Z"),
    };
    for _ in 0..100_000 {
        base.record(&one, entry.clone()).unwrap();
    }
    let denial = base.record(&one, entry).unwrap_err();
    assert_eq!(
        (denial.kind, codes(denial)),
        (
            ErrorKind::Limit,
            vec!["customer.guard.timeline_room".into()]
        )
    );
}

#[test]
fn a_full_base_takes_nobody_more() {
    let mut base = base_of([known("p-1", &[])]);
    let [two, three] = ["p-2", "p-3"].map(|name| Customer::restore(known(name, &[])).unwrap());
    base.add_within(&two, 2).unwrap();
    let before = base.clone();
    let denial = base.add_within(&three, 2).unwrap_err();
    assert_eq!(
        (denial.kind, codes(denial)),
        (ErrorKind::Limit, vec!["customer.guard.room".into()])
    );
    assert!(base == before);
}

#[test]
fn an_erased_merge_cannot_be_parted_with_new_values() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    base.erase(&one, &senior("k-2")).unwrap();
    let (kept, other) = (
        Customer::restore(kept).unwrap(),
        Customer::restore(other).unwrap(),
    );
    let denial = base
        .undo_merge_as(&id("m-1"), &kept, &other, &senior("k-3"))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.not_erased"]);
    assert_eq!(base.state(&two), PersonState::Erased);
}

#[test]
fn a_name_finds_who_was_assigned_and_who_was_renamed() {
    let mut base = base_of([named("p-1", "Asha", "Rao", &[ONE])]);
    let one = person("p-1");
    let found = |base: &CustomerBase, name: &str| {
        let hits = base.by_name(&NamePart::new(name).unwrap(), 5);
        hits.into_iter().any(|hit| hit.person == one)
    };
    let agent = Some(AgentId::new("a-1").unwrap());
    base.assign(&one, agent.clone(), None, &senior("k-1"))
        .unwrap();
    assert!(found(&base, "Asha Rao"));
    assert_eq!(
        base.people_of(agent.as_ref().unwrap()),
        std::slice::from_ref(&one)
    );
    let mut renamed = named("p-1", "Vikram", "Singh", &[ONE]);
    renamed.owner = agent;
    base.replace(&Customer::restore(renamed).unwrap()).unwrap();
    assert!(found(&base, "Vikram Singh") && !found(&base, "Asha Rao"));
}

#[test]
fn a_merge_names_what_both_say_of_one_number_and_one_service() {
    let mut one = known("p-1", &[ONE]);
    let mut two = known("p-2", &[ONE]);
    two.phones[0].kind = crate::customer::PhoneKind::Landline;
    let told = |minor| crate::customer::CompetitorProfile {
        provider: crate::base::ProviderId::new("other").unwrap(),
        kind: crate::base::ServiceKindId::new("internet").unwrap(),
        monthly: Some(crate::base::Money {
            minor,
            currency: crate::base::Currency::new("RUB").unwrap(),
        }),
        reasons: vec![],
        note: None,
        contract_end: None,
        told: crate::customer::Told {
            at: at("2026-01-01T00:00:00Z"),
            by: crate::base::ActorId::new("a-1").unwrap(),
            contact: None,
        },
    };
    one.competitors = vec![told(500)];
    two.competitors = vec![told(600)];
    let mut base = base_of([one.clone(), two]);
    let (first, second) = (person("p-1"), person("p-2"));
    let record = base
        .merge(
            &first,
            &second,
            id("m-1"),
            MergeReason::Reviewed,
            &senior("k-1"),
        )
        .unwrap();
    let conflicts: Vec<_> = record.conflicts.iter().map(|path| path.as_str()).collect();
    assert_eq!(conflicts, ["phones", "competitors"]);
    assert_eq!(base.get(&first).unwrap().into_parts(), one);
}

#[test]
fn nobody_notes_what_the_base_notes_itself() {
    let mut base = base_of([known("p-1", &[])]);
    for kind in ["customer.erased", "customer.hold_lifted", "customer.merged"] {
        let entry = TimelineEntry {
            kind: Code::new(kind).unwrap(),
            reference: Reference::new("c-1").unwrap(),
            at: at("2026-03-02T09:00:00Z"),
        };
        let denial = base.record(&person("p-1"), entry).unwrap_err();
        assert_eq!(codes(denial), ["customer.guard.kind_of_base"]);
    }
}
