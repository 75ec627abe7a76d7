//! What a reader of stored JSON refuses: another kind, another version, half a text, another shape.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::time::Duration;

use serde::{Deserialize, Serialize};
use talktime::base::{Fact, Invalid, duration_ms, optional_duration_ms};
use talktime::kpi::{Plan, Policy, Report};

fn stored() -> String {
    Plan::default().to_json().unwrap()
}

fn refused(text: &str) -> Invalid {
    Plan::from_json(text).unwrap_err()
}

fn changed(from: &str, to: &str) -> Invalid {
    let text = stored();
    assert!(text.contains(from), "{text}");
    refused(&text.replacen(from, to, 1))
}

fn count(error: &Invalid, name: &str) -> u64 {
    let named = error.facts.iter().find(|fact| fact.name.as_str() == name);
    match named.map(|named| &named.fact) {
        Some(Fact::Count { count }) => *count,
        other => panic!("{name}: {other:?}"),
    }
}

#[test]
fn a_version_that_never_was_is_refused() {
    let zero = changed("\"version\":1", "\"version\":0");
    assert_eq!(zero.code.as_str(), "base.json.version_zero");
    assert_eq!(zero.path.as_str(), "version");
    let newer = changed("\"version\":1", "\"version\":7");
    assert_eq!(newer.code.as_str(), "base.json.newer_version");
    assert_eq!(newer.path.as_str(), "version");
    assert_eq!((count(&newer, "version"), count(&newer, "current")), (7, 1));
    for version in ["-1", "1.5", "\"1\"", "4294967296", "null"] {
        let error = changed("\"version\":1", &format!("\"version\":{version}"));
        assert_eq!(
            error.code.as_str(),
            "base.json.not_of_this_shape",
            "{version}"
        );
    }
}

#[test]
fn another_kind_is_refused_before_its_version_and_body() {
    let text = stored()
        .replace(Plan::JSON_KIND, Report::JSON_KIND)
        .replace("\"version\":1", "\"version\":9");
    let other = refused(&text);
    assert_eq!(other.code.as_str(), "base.json.other_kind");
    assert_eq!(other.path.as_str(), "kind");
}

#[test]
fn a_text_that_is_cut_off_anywhere_is_told_from_a_broken_one() {
    let text = stored();
    for end in (0..text.len()).filter(|end| text.is_char_boundary(*end)) {
        let error = refused(text.get(..end).unwrap());
        assert_eq!(
            error.code.as_str(),
            "base.json.cut_off",
            "after {end} bytes"
        );
        assert_eq!(count(&error, "line"), 1);
    }
    let broken = refused("{\n  \"kind\": kpi}");
    assert_eq!(broken.code.as_str(), "base.json.malformed");
    assert_eq!((count(&broken, "line"), count(&broken, "column")), (2, 11));
    assert_eq!(
        refused(&format!("{text} {text}")).code.as_str(),
        "base.json.malformed"
    );
}

#[test]
fn another_shape_is_refused_where_it_lies() {
    for (from, to) in [
        ("\"by\":[]", "\"by\":[\"colour\"]"),
        ("\"by\":[]", "\"more\":1,\"by\":[]"),
        ("\"by\":[],", ""),
        ("\"zone\":\"UTC\"", "\"zone\":\"Asia/Atlantis\""),
        ("\"threshold_ms\":20000", "\"threshold_ms\":-1"),
        ("\"threshold_ms\":20000", "\"threshold_ms\":0.5"),
        (
            "\"threshold_ms\":20000",
            "\"threshold_ms\":18446744073709551616",
        ),
    ] {
        let error = changed(from, to);
        assert_eq!(error.code.as_str(), "base.json.not_of_this_shape", "{to}");
        assert_eq!(error.path.as_str(), "body", "{to}");
        assert_eq!(count(&error, "line"), 1, "{to}");
    }
    let spread = stored()
        .replace("\"body\":", "\n \"body\": ")
        .replace("\"zone\":\"UTC\"", "\n\"zone\":7");
    let error = refused(&spread);
    assert_eq!((count(&error, "line"), count(&error, "column")), (3, 8));
    let on_its_line = refused(&spread.replace("\n\"zone\"", "\"zone\""));
    let body = spread.lines().nth(1).unwrap();
    assert_eq!(count(&on_its_line, "line"), 2);
    assert_eq!(count(&on_its_line, "column"), body.len() as u64 + 8);
    let outside = changed("\"kind\"", "\"more\":1,\"kind\"");
    assert_eq!(outside.code.as_str(), "base.json.not_of_this_shape");
    assert_eq!(outside.path.as_str(), "");
}

#[test]
fn a_field_that_comes_twice_is_refused_and_no_value_is_chosen() {
    for (from, to) in [
        (
            "\"zone\":\"UTC\"",
            "\"zone\":\"UTC\",\"zone\":\"Asia/Kolkata\"",
        ),
        (
            "\"threshold_ms\":20000",
            "\"threshold_ms\":20000,\"threshold_ms\":30000",
        ),
    ] {
        let error = changed(from, to);
        assert_eq!(error.code.as_str(), "base.json.not_of_this_shape", "{to}");
        assert_eq!(error.path.as_str(), "body", "{to}");
    }
    let outside = changed("\"version\":1", "\"version\":1,\"version\":1");
    assert_eq!(outside.code.as_str(), "base.json.not_of_this_shape");
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Spans {
    #[serde(with = "duration_ms")]
    whole: Duration,
    #[serde(with = "optional_duration_ms")]
    maybe: Option<Duration>,
}

#[test]
fn a_duration_over_64_bits_of_milliseconds_is_not_written() {
    let mut plan = Plan::default();
    plan.policy.threshold = Duration::MAX;
    let error = plan.to_json().unwrap_err();
    assert_eq!(error.code.as_str(), "base.json.not_writable");

    let most = Duration::from_millis(u64::MAX);
    let over = most + Duration::from_millis(1);
    let spans = |whole, maybe| serde_json::to_string(&Spans { whole, maybe });
    let text = spans(most, Some(most)).unwrap();
    assert_eq!(
        text,
        r#"{"whole":18446744073709551615,"maybe":18446744073709551615}"#
    );
    let read: Spans = serde_json::from_str(&text).unwrap();
    assert_eq!(read.maybe, Some(read.whole));
    assert!(spans(over, None).is_err());
    assert!(spans(most, Some(over)).is_err());
    // What is finer than a millisecond is cut off.
    let fine = spans(Duration::from_micros(1_999), None).unwrap();
    assert_eq!(fine, r#"{"whole":1,"maybe":null}"#);
}

#[test]
fn what_was_stored_comes_back() {
    let plan = Plan {
        policy: Policy {
            threshold: Duration::from_millis(1_500),
            ..Policy::default()
        },
        ..Plan::default()
    };
    assert_eq!(Plan::from_json(&plan.to_json().unwrap()).unwrap(), plan);
}
