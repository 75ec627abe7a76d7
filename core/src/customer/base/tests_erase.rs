//! Tests of erasing, of views and of exports.

use super::tests::*;
use super::*;
use crate::base::workflow::Role;
use crate::base::*;
use crate::customer::tests::{at, person};
use crate::privacy::{Access, AccessPolicy, AccessRequest, DataClass, LegalHold, View};

fn access(role: Role, purpose: ReadingPurpose, about: &str) -> Access {
    AccessPolicy::standard().decide(&AccessRequest {
        actor: ActorId::new("somebody").unwrap(),
        role,
        purpose,
        about: person(about),
        classes: DataClass::ALL.to_vec(),
        at: at("2026-03-02T09:00:00Z"),
        contact: None,
    })
}

#[test]
fn an_erased_person_leaves_references_and_times_only() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    base.assign(&one, None, None, &senior("k-2")).unwrap();
    base.hold(&one, case("case-7"), &senior("k-3")).unwrap();
    let denial = base.erase(&two, &envelope("k-4", Role::Agent)).unwrap_err();
    assert_eq!(
        codes(denial),
        ["customer.guard.role", "customer.guard.no_hold"]
    );
    base.lift_hold(&one, &Reference::new("case-7").unwrap(), &senior("k-5"))
        .unwrap();
    let before = base.timeline(&one);
    // Asked for by the merged reference, it is the whole person.
    let erasure = base.erase(&two, &senior("k-6")).unwrap();
    assert_eq!(erasure.person, one);
    assert_eq!(erasure.references, [one.clone(), two.clone()]);
    let removed: Vec<_> = erasure
        .removed
        .iter()
        .map(|one| (one.class, one.values))
        .collect();
    // Both entries named a day of birth of their own; one of the numbers stood in both.
    assert_eq!(removed, [(DataClass::Phone, 2), (DataClass::BirthDate, 2)]);
    assert_eq!(erasure.scope, ErasureScope::Person);
    let kept: Vec<_> = erasure
        .kept
        .iter()
        .map(|kept| (kept.kind, kept.count))
        .collect();
    assert_eq!(
        kept,
        [
            (KeptKind::References, 2),
            (KeptKind::Timeline, before.len() as u64 + 2),
            (KeptKind::Assignments, 1),
            (KeptKind::Merges, 1),
            (KeptKind::Holds, 1),
        ]
    );
    assert_eq!(
        (base.len(), base.get(&one), base.get(&two)),
        (0, None, None)
    );
    assert!(base.by_phone(&PhoneNumber::new(ONE).unwrap()).is_empty());
    let after = base.timeline(&one);
    assert!(before.iter().all(|entry| after.contains(entry)));
    assert_eq!(after.len(), before.len() + 2);
    let text = base.to_json().unwrap();
    assert!(!text.contains("9123456") && !text.contains("1990-05-01"));
    assert_eq!(CustomerBase::from_json(&text).unwrap(), base);
    let denial = base.undo_merge(&id("m-1"), &senior("k-7")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.not_erased"]);
    let denial = base.erase(&one, &senior("k-8")).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.not_erased"]);
    let again = Customer::restore(known("p-1", &[])).unwrap();
    assert_eq!(
        codes(base.add(&again).unwrap_err()),
        ["customer.guard.person_new"]
    );
}

#[test]
fn a_merge_is_not_parted_below_a_later_one_whose_copy_has_its_values() {
    let (mut base, kept, other) = merged_pair();
    base.add(&Customer::restore(known("p-3", &["+79123456783"])).unwrap())
        .unwrap();
    let (one, two, three) = (person("p-1"), person("p-2"), person("p-3"));
    let reason = MergeReason::Reviewed;
    base.merge(&one, &two, id("m-1"), reason.clone(), &senior("k-1"))
        .unwrap();
    base.merge(&one, &three, id("m-2"), reason, &senior("k-2"))
        .unwrap();
    let kept = Customer::restore(kept).unwrap();
    let other = Customer::restore(other).unwrap();
    let denial = base
        .undo_merge_as(&id("m-1"), &kept, &other, &senior("k-3"))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.unchanged_since_merge"]);
    base.undo_merge(&id("m-2"), &senior("k-4")).unwrap();
    base.undo_merge_as(&id("m-1"), &kept, &other, &senior("k-5"))
        .unwrap();
    base.erase(&two, &senior("k-6")).unwrap();
    // The day of birth of the one who was erased stands nowhere.
    let text = base.to_json().unwrap();
    assert!(!text.contains("1990-01-05") && !text.contains("9123456782"));
}

#[test]
fn a_hold_that_ended_by_itself_binds_no_more() {
    let mut base = base_of([known("p-1", &[])]);
    let until = Some(at("2026-03-02T09:00:00Z"));
    let hold = LegalHold {
        until,
        ..case("case-7")
    };
    base.hold(&person("p-1"), hold, &senior("k-1")).unwrap();
    base.erase(&person("p-1"), &senior("k-2")).unwrap();
}

#[test]
fn a_view_shows_what_the_decision_grants() {
    let (base, ..) = merged_pair();
    let customer = base.get(&person("p-1")).unwrap();
    let shown = |view: &crate::customer::CustomerView| {
        let text = view.phones[0].number.text.clone();
        text.map(|text| text.read(ReadingPurpose::Contact).to_owned())
    };
    let analyst = access(Role::Analyst, ReadingPurpose::Contact, "p-1");
    let view = customer.view(&analyst).unwrap();
    assert_eq!(shown(&view), None);
    assert!(!format!("{view:?}").contains("9123456"));
    let agent = access(Role::Agent, ReadingPurpose::Contact, "p-1");
    assert_ne!(agent.view(DataClass::Phone), View::None);
    let expected = match agent.view(DataClass::Phone) {
        View::Full => Some(ONE.to_owned()),
        _ => Some("+7 ••• ••• 6781".to_owned()),
    };
    assert_eq!(shown(&customer.view(&agent).unwrap()), expected);
    let other = access(Role::Agent, ReadingPurpose::Contact, "p-2");
    assert_eq!(
        codes(customer.view(&other).unwrap_err()),
        ["customer.guard.access_about"]
    );
}

#[test]
fn an_export_has_everything_or_is_denied() {
    let (base, ..) = merged_pair();
    let agent = access(Role::Agent, ReadingPurpose::Contact, "p-1");
    let failed = codes(base.export(&person("p-1"), &agent).unwrap_err());
    assert_eq!(failed[0], "customer.guard.export_purpose");
    let authority = access(Role::Authority, ReadingPurpose::Disclosure, "p-1");
    let export = base.export(&person("p-1"), &authority).unwrap();
    assert_eq!(export.classes, [DataClass::Phone, DataClass::BirthDate]);
    assert!(export.to_text().unwrap().contains(ONE));
    assert!(!format!("{export:?}").contains(ONE));
    let denial = base.export(&person("p-9"), &authority).unwrap_err();
    assert_eq!(
        codes(denial),
        ["customer.guard.person_known", "customer.guard.access_about"]
    );
}

#[test]
fn an_export_has_to_whom_the_merged_entry_was_given() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    let agent = |name: &str| Some(AgentId::new(name).unwrap());
    base.assign(&two, agent("a-2"), None, &senior("k-1"))
        .unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-2"))
        .unwrap();
    base.assign(&one, agent("a-3"), None, &senior("k-3"))
        .unwrap();
    let authority = access(Role::Authority, ReadingPurpose::Disclosure, "p-1");
    let export = base.export(&one, &authority).unwrap();
    let mut agents: Vec<_> = export
        .assignments
        .into_iter()
        .map(|one| one.agent)
        .collect();
    agents.sort();
    assert_eq!(agents, [agent("a-2"), agent("a-3")]);
}

#[test]
fn an_export_has_what_only_the_copies_of_a_merge_say() {
    let (mut base, kept, other) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let authority = access(Role::Authority, ReadingPurpose::Disclosure, "p-1");
    let born = |export: &PersonExport| {
        let views = export.before.iter();
        let days = views.filter_map(|view| view.birth_date.as_ref()?.text.clone());
        days.map(|day| day.read(ReadingPurpose::Disclosure).to_owned())
            .collect::<Vec<_>>()
    };
    let days = [&kept, &other].map(|parts| {
        let day = parts.birth_date.as_ref().unwrap();
        day.read(ReadingPurpose::Disclosure).to_owned()
    });
    assert_ne!(days[0], days[1]);
    let export = base.export(&one, &authority).unwrap();
    assert_eq!(born(&export), days);
    assert_eq!(export.before[1].person, two);
    base.undo_merge(&id("m-1"), &senior("k-2")).unwrap();
    assert!(base.export(&one, &authority).unwrap().before.is_empty());
}

#[test]
fn an_export_is_denied_for_each_class_that_is_not_granted() {
    let (base, ..) = merged_pair();
    let granted = access(Role::Authority, ReadingPurpose::Disclosure, "p-1");
    let mut request = granted.request().clone();
    request.classes = vec![DataClass::Phone];
    let narrow = AccessPolicy::standard().decide(&request);
    let denial = base.export(&person("p-1"), &narrow).unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.export_full"]);
}

#[test]
fn a_base_prints_nothing_personal() {
    let mut parts = known("p-1", &[ONE]);
    parts.names = vec![PersonName {
        given: NamePart::new("Ashamarker").unwrap(),
        middle: None,
        family: None,
    }];
    let base = base_of([parts]);
    let shown = format!("{base:?}");
    assert!(!shown.contains("marker") && !shown.contains("9123456"));
}

#[test]
fn a_legal_hold_binds_until_it_is_lifted() {
    let mut base = base_of([known("p-1", &[])]);
    let seven = Reference::new("case-7").unwrap();
    let denial = base
        .hold(
            &person("p-1"),
            case("case-7"),
            &envelope("k-1", Role::Agent),
        )
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.role"]);
    base.hold(&person("p-1"), case("case-7"), &senior("k-1"))
        .unwrap();
    base.hold(&person("p-1"), case("case-7"), &senior("k-2"))
        .unwrap();
    assert_eq!(base.holds(&person("p-1")).len(), 1);
    let other = Reference::new("case-8").unwrap();
    let denial = base
        .lift_hold(&person("p-1"), &other, &senior("k-3"))
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.hold_known"]);
    base.lift_hold(&person("p-1"), &seven, &senior("k-4"))
        .unwrap();
    assert!(base.holds(&person("p-1"))[0].lifted.is_some());
}

#[test]
fn an_export_of_one_who_was_parted_tells_what_was_erased_of_both() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let classes = [DataClass::Phone];
    let erasure = base.erase_classes(&two, &classes, &senior("k-2")).unwrap();
    base.undo_merge(&id("m-1"), &senior("k-3")).unwrap();
    // And what was erased of the other one alone is not theirs.
    base.erase_classes(&one, &[DataClass::Email], &senior("k-4"))
        .unwrap();
    let of = |person: &PersonRef| {
        let export = base
            .export(
                person,
                &access(Role::Authority, ReadingPurpose::Disclosure, person.as_str()),
            )
            .unwrap();
        let commands = export.erasures.into_iter();
        commands
            .map(|done| done.command.to_string())
            .collect::<Vec<_>>()
    };
    assert_eq!(erasure.references, [one.clone(), two.clone()]);
    assert_eq!(of(&two), ["k-2"]);
    assert_eq!(of(&one), ["k-2", "k-4"]);
}
