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

fn erased_with(merges: &[(&str, &str)]) -> String {
    let people = r#"{"person":"a","entry":"erased"},{"person":"b","entry":"erased"}"#;
    let held = serde_json::to_string(&known("c", &[])).unwrap();
    let held = format!(r#"{{"person":"c","entry":{{"held":{{"customer":{held}}}}}}}"#);
    let merge = |(number, (kept, merged)): (usize, &(&str, &str))| {
        format!(
            r#"{{"record":{{"id":"m-{number}","kept":"{kept}","merged":"{merged}","reason":"reviewed","command":"k-1","by":"senior-1","role":"senior","at":"2026-03-02T09:00:00Z","conflicts":[]}}}}"#
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
