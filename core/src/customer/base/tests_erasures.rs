//! Tests of stored erasures and revisions: what no history makes is refused.

use super::tests::*;
use super::*;
use crate::customer::tests::person;
use crate::privacy::DataClass;

fn refused(text: &str) -> (String, String) {
    let error = CustomerBase::from_json(text).unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

/// A base of p-1, of whom two classes were erased, and p-2.
fn stored() -> String {
    let (mut base, ..) = merged_pair();
    let classes = [DataClass::Phone, DataClass::BirthDate];
    base.erase_classes(&person("p-1"), &classes, &senior("k-2"))
        .unwrap();
    base.to_json().unwrap()
}

fn with(from: &str, to: &str) -> (String, String) {
    let text = stored();
    assert!(text.contains(from), "{from} in {text}");
    refused(&text.replacen(from, to, 1))
}

fn contradicts(field: &str) -> (String, String) {
    (
        "customer.base.erasure_contradicts".to_owned(),
        format!("body.people[0].erasures[0].{field}"),
    )
}

#[test]
fn a_stored_erasure_is_of_its_person() {
    let told = r#""erasures":[{"person":"p-1""#;
    let other = r#""erasures":[{"person":"p-2""#;
    assert_eq!(with(told, other), contradicts("person"));
}

#[test]
fn a_stored_erasure_names_its_person_and_people_of_the_base() {
    let own = r#""references":["p-1"]"#;
    for references in [r#"[]"#, r#"["p-2"]"#, r#"["p-1","p-9"]"#] {
        let other = format!(r#""references":{references}"#);
        assert_eq!(with(own, &other), contradicts("references"));
    }
}

const CLASSES: &str = r#""scope":{"classes":{"classes":["phone","birth_date"]}}"#;

#[test]
fn a_stored_erasure_of_a_whole_person_is_the_last_of_one_who_is_erased() {
    assert_eq!(with(CLASSES, r#""scope":"person""#), contradicts("scope"));
    let mut base = base_of([known("p-1", &[ONE])]);
    base.erase(&person("p-1"), &senior("k-2")).unwrap();
    let text = base.to_json().unwrap();
    assert!(CustomerBase::from_json(&text).unwrap() == base);
    assert_eq!(refused(&twice(&text, "k-3")), contradicts("scope"));
}

#[test]
fn stored_classes_are_named_once_and_in_order() {
    for classes in [
        r#"[]"#,
        r#"["phone","phone","birth_date"]"#,
        r#"["birth_date","phone"]"#,
    ] {
        let other = format!(r#""scope":{{"classes":{{"classes":{classes}}}}}"#);
        assert_eq!(with(CLASSES, &other), contradicts("scope"));
    }
}

#[test]
fn what_a_stored_erasure_removed_is_of_its_classes() {
    let phones = r#"{"class":"phone","values":1}"#;
    for removed in [
        r#"{"class":"email","values":1}"#,
        r#"{"class":"phone","values":0}"#,
        r#"{"class":"birth_date","values":1}"#,
    ] {
        assert_eq!(with(phones, removed), contradicts("removed"));
    }
}

/// Writes the only erasure of a text a second time, with another command.
fn twice(text: &str, command: &str) -> String {
    let mut value: serde_json::Value = serde_json::from_str(text).unwrap();
    let erasures = value["body"]["people"][0]["erasures"]
        .as_array_mut()
        .unwrap();
    let mut again = erasures[0].clone();
    again["command"] = command.into();
    erasures.push(again);
    value.to_string()
}

#[test]
fn a_stored_erasure_stands_once() {
    let path = "body.people[0].erasures[1].command".to_owned();
    assert_eq!(
        refused(&twice(&stored(), "k-2")),
        ("customer.base.erasure_contradicts".to_owned(), path)
    );
    assert!(CustomerBase::from_json(&twice(&stored(), "k-3")).is_ok());
}

#[test]
fn the_same_command_about_one_who_came_later_stands_beside_the_first() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    let phone = [DataClass::Phone];
    base.erase_classes(&one, &phone, &senior("k-2")).unwrap();
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-3"))
        .unwrap();
    base.erase_classes(&two, &phone, &senior("k-2")).unwrap();
    let back = CustomerBase::from_json(&base.to_json().unwrap()).unwrap();
    assert!(back == base);
}

#[test]
fn a_stored_merge_has_the_revisions_of_a_history() {
    let (mut base, ..) = merged_pair();
    let (one, two) = (person("p-1"), person("p-2"));
    base.merge(&one, &two, id("m-1"), MergeReason::Reviewed, &senior("k-1"))
        .unwrap();
    let text = base.to_json().unwrap();
    // Both entries were never changed before: the merge is the first change of either.
    let own = r#""kept_before":0,"kept_after":1,"merged_before":0"#;
    assert!(text.contains(own), "{text}");
    let contradicts = (
        "customer.base.merge_contradicts".to_owned(),
        "body.merges[0].before.revisions".to_owned(),
    );
    for other in [
        r#""kept_before":0,"kept_after":4294967295,"merged_before":0"#,
        r#""kept_before":4294967295,"kept_after":0,"merged_before":0"#,
        r#""kept_before":1,"kept_after":2,"merged_before":0"#,
        r#""kept_before":0,"kept_after":1,"merged_before":1"#,
        r#""kept_before":0,"kept_after":1,"merged_before":0,"kept_holds":1"#,
    ] {
        assert_eq!(refused(&text.replace(own, other)), contradicts);
    }
    let told = text.replace(own, &format!(r#"{own},"kept_holds":0"#));
    assert!(CustomerBase::from_json(&told).unwrap() == base);
}
