//! Tests of the stored base.

use super::tests::*;
use super::*;
use crate::customer::tests::person;

#[test]
fn a_stored_base_comes_back() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.hold(&one, case("case-7"), &senior("k-0")).unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let text = base.to_json().unwrap();
    let mut back = CustomerBase::from_json(&text).unwrap();
    assert_eq!(back, base);
    back.undo_merge(&id("m-1"), &senior("k-2")).unwrap();
    let refused = |text: &str| {
        let error = CustomerBase::from_json(text).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    };
    let ring = text.replace(
        r#""person":"p-1","relationship""#,
        r#""person":"p-9","relationship""#,
    );
    let path = "body.people[0].entry.held.customer.person".to_owned();
    assert_eq!(refused(&ring), ("customer.base.other_person".into(), path));
    let lost = text.replace(r#""into":"p-1""#, r#""into":"p-2""#);
    assert_eq!(refused(&lost).0, "customer.base.merge_contradicts");
    let twice = text.replace(r#""person":"p-2","entry""#, r#""person":"p-1","entry""#);
    assert_eq!(refused(&twice).0, "customer.base.person_repeated");
    let no_merges = text.split(r#","merges":"#).next().unwrap().to_owned() + "}}";
    assert_eq!(refused(&no_merges).0, "customer.base.merge_contradicts");
}

const DECIDED: &str = concat!(
    r#""reason":"reviewed","command":"k-1","by":"senior-1","role":"senior","#,
    r#""at":"2026-03-02T09:00:00Z","conflicts":[]"#
);

fn erased_with(merges: &[(&str, &str)]) -> String {
    let people = r#"{"person":"a","entry":"erased"},{"person":"b","entry":"erased"}"#;
    let held = serde_json::to_string(&known("c", &[])).unwrap();
    let held = format!(r#"{{"person":"c","entry":{{"held":{{"customer":{held}}}}}}}"#);
    let merge = |(number, (kept, merged)): (usize, &(&str, &str))| {
        format!(
            r#"{{"record":{{"id":"m-{number}","kept":"{kept}","merged":"{merged}",{DECIDED}}}}}"#
        )
    };
    let merges: Vec<String> = merges.iter().enumerate().map(merge).collect();
    format!(
        r#"{{"kind":"customer.base","version":1,"body":{{"people":[{people},{held}],"merges":[{}]}}}}"#,
        merges.join(",")
    )
}

#[test]
fn who_was_erased_stands_below_who_was_erased_and_in_no_ring() {
    // What a history can make: a was merged into b, and both were erased.
    let base = CustomerBase::from_json(&erased_with(&[("b", "a")])).unwrap();
    assert_eq!(base.merges(&person("b")).len(), 1);
    // Into itself, each into the other, into somebody who is held, twice by the same merge.
    for merges in [
        &[("a", "a")][..],
        &[("a", "b"), ("b", "a")],
        &[("c", "a")],
        &[("b", "a"), ("b", "a")],
    ] {
        let error = CustomerBase::from_json(&erased_with(merges)).unwrap_err();
        assert_eq!(
            error.code.as_str(),
            "customer.base.merge_contradicts",
            "{merges:?}"
        );
    }
}

#[test]
fn a_stored_base_keeps_its_policy() {
    let mut parts = MatchPolicy::standard().into_parts();
    // One name and one number are 65 + 70 + 130 = 265 points: certain from 260 on, not from 1,000.
    parts.certain = 1_000;
    let strict = MatchPolicy::restore(parts).unwrap();
    let mut base = CustomerBase::with_policy(strict);
    for name in ["p-1", "p-2"] {
        let mut parts = known(name, &[ONE]);
        let part = |text| crate::base::NamePart::new(text).unwrap();
        parts.names = vec![crate::base::PersonName {
            given: part("Asha"),
            middle: None,
            family: Some(part("Rao")),
        }];
        base.add(&Customer::restore(parts).unwrap()).unwrap();
    }
    let text = base.to_json().unwrap();
    let mut back = CustomerBase::from_json(&text).unwrap();
    assert!(back == base);
    let (one, two) = (person("p-1"), person("p-2"));
    let program = envelope("k-1", crate::base::workflow::Role::System);
    let denial = back
        .merge(&one, &two, id("m-1"), MergeReason::Certain, &program)
        .unwrap_err();
    assert_eq!(codes(denial), ["customer.guard.certain"]);
    // An earlier text names no policy: the standard one, under which the two are certain.
    let (start, rest) = text.split_once(r#""policy":"#).unwrap();
    let (_, people) = rest.split_once(r#","people""#).unwrap();
    let earlier = format!(r#"{start}"people"{people}"#);
    let mut earlier = CustomerBase::from_json(&earlier).unwrap();
    assert!(earlier != base);
    earlier
        .merge(&one, &two, id("m-1"), MergeReason::Certain, &program)
        .unwrap();
    let lower = text.replace(r#""certain":1000"#, r#""certain":1"#);
    let error = CustomerBase::from_json(&lower).unwrap_err();
    assert_eq!(
        (error.code.as_str(), error.path.to_string()),
        (
            "customer.match.thresholds",
            "body.policy.certain".to_owned()
        )
    );
}

#[test]
fn a_stored_merge_stands_once_and_names_people_of_the_base() {
    let refused = |text: &str| {
        let error = CustomerBase::from_json(text).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    };
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let text = base.to_json().unwrap();
    let parted = r#""parted":{"command":"k-2","by":"s-1","at":"2026-03-02T09:00:00Z"}"#;
    let with_copy = text.replace(r#""parted":null"#, parted);
    assert_eq!(
        refused(&with_copy),
        (
            "customer.base.merge_contradicts".into(),
            "body.merges[0].before".into()
        )
    );
    let lost = text.replace(r#""into":"p-1""#, r#""into":"p-9""#);
    assert_eq!(refused(&lost).0, "customer.base.person_unknown");
    let other = text.replace(
        r#""kept":"p-1","merged":"p-2","#,
        r#""kept":"p-9","merged":"p-2","#,
    );
    assert_eq!(refused(&other).0, "customer.base.person_unknown");
    base.undo_merge(&id("m-1"), &senior("k-2")).unwrap();
    let text = base.to_json().unwrap();
    let (people, merge) = text.split_once(r#""merges":["#).unwrap();
    let merge = merge.strip_suffix("]}}").unwrap();
    let twice = format!(r#"{people}"merges":[{merge},{merge}]}}}}"#);
    assert_eq!(
        refused(&twice),
        (
            "customer.base.merge_repeated".into(),
            "body.merges[1].record.id".into()
        )
    );
}
