//! Runs the shared vectors of the texts that become values, and what a text cannot say of them.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;
use std::time::Duration;

use serde::Deserialize;
use talktime::base::{
    ActorId, AddressPart, AdviceId, AgentId, Code, CommandId, ContactId, ContactPurposeId,
    CountryCode, Currency, Fact, FieldPath, Instant, Invalid, Label, Language, Money, NamePart,
    OriginalText, Period, PeriodParts, PermitId, PersonRef, PhoneNumber, ProjectId, QueueId,
    Reference, RuleSetId, TopicId, Zone,
};

const VALUES: &str = include_str!("../vectors/base/values.json");

#[derive(Deserialize)]
struct File {
    source: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    #[serde(rename = "type")]
    name: String,
    text: String,
    code: Option<String>,
}

/// Makes a type of a text in both ways, by its constructor and from JSON, which must agree.
macro_rules! made {
    ($case:ident: $($name:ident)*) => {
        match $case.name.as_str() {
            $(stringify!($name) => {
                let made = $name::new($case.text.as_str());
                let read = serde_json::from_value::<$name>($case.text.as_str().into());
                assert_eq!(made.clone().ok(), read.ok(), "{}", $case.name);
                made.map(|value| serde_json::to_value(value).unwrap())
            })*
            other => panic!("no type is named {other}"),
        }
    };
}

/// How many types have vectors.
const TYPES: usize = 23;

fn made(case: &Case) -> Result<serde_json::Value, Invalid> {
    made!(case: Label Code FieldPath Zone Currency CountryCode PhoneNumber NamePart AddressPart
        OriginalText ActorId AdviceId AgentId CommandId ContactId ContactPurposeId PermitId PersonRef
        ProjectId QueueId Reference RuleSetId TopicId)
}

#[test]
fn every_text_is_taken_or_refused_with_its_code() {
    let file: File = serde_json::from_str(VALUES).unwrap();
    assert!(file.source.len() > 20);
    let mut types = BTreeSet::new();
    for case in &file.cases {
        let found = made(case);
        let code = found.as_ref().err().map(|error| error.code.to_string());
        assert_eq!(code, case.code, "{} of {:?}", case.name, case.text);
        match found {
            Ok(stored) if case.name != "PhoneNumber" => assert_eq!(stored, case.text.as_str()),
            Ok(_) => {}
            Err(error) => says_how_to_mend(&error, &case.text),
        }
        types.insert(case.name.as_str());
    }
    assert_eq!(types.len(), TYPES);
}

/// Every language has a sentence, and none quotes what was given.
fn says_how_to_mend(error: &Invalid, text: &str) {
    for language in Language::ALL {
        let sentence = error.sentence(language);
        assert!(!sentence.contains(error.code.as_str()), "{sentence}");
        assert!(
            text.chars().count() < 8 || !sentence.contains(text),
            "{sentence}"
        );
    }
}

#[test]
fn a_length_over_the_limit_is_told_with_both() {
    let error = AgentId::new("ж".repeat(65)).unwrap_err();
    let counts: Vec<_> = error
        .facts
        .iter()
        .map(|named| (named.name.as_str(), &named.fact))
        .collect();
    let expected = [("limit", 128), ("length", 130)];
    for ((name, fact), (expected_name, count)) in counts.into_iter().zip(expected) {
        assert_eq!((name, fact), (expected_name, &Fact::Count { count }));
    }
    assert_eq!(error.facts.len(), 2);
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

#[test]
fn a_period_does_not_run_backwards() {
    let (early, late) = (at("2026-03-02T09:00:00Z"), at("2026-03-02T10:00:00Z"));
    let error = Period::new(late, early).unwrap_err();
    assert_eq!(error.code.as_str(), "base.period.reversed");
    assert_eq!(error.path.as_str(), "until");
    let stored = r#"{"from":"2026-03-02T10:00:00Z","until":"2026-03-02T09:00:00Z"}"#;
    assert!(serde_json::from_str::<PeriodParts>(stored).is_ok());
    assert!(serde_json::from_str::<Period>(stored).is_err());
    let none = Period::new(early, early).unwrap();
    assert_eq!(none.length(), Duration::ZERO);
    assert!(!none.contains(early));
    assert_eq!(none.overlap(&Period::new(early, late).unwrap()), None);
}

#[test]
fn money_stays_in_its_currency_and_range() {
    let money = |minor, code| Money {
        minor,
        currency: Currency::new(code).unwrap(),
    };
    let code = |result: Result<Money, Invalid>| result.unwrap_err().code.to_string();
    let (most, least) = (money(i64::MAX, "INR"), money(i64::MIN, "INR"));
    assert_eq!(
        code(most.checked_add(money(1, "INR"))),
        "base.money.overflow"
    );
    assert_eq!(
        code(least.checked_sub(money(1, "INR"))),
        "base.money.overflow"
    );
    assert_eq!(code(least.checked_mul(-1)), "base.money.overflow");
    assert_eq!(code(most.checked_mul(2)), "base.money.overflow");
    let other = most.checked_sub(money(1, "RUB")).unwrap_err();
    assert_eq!(other.code.as_str(), "base.money.other_currency");
    assert_eq!(other.path.as_str(), "currency");
    assert_eq!(most.checked_mul(1), Ok(most));
    assert_eq!(money(299, "INR").checked_mul(-3), Ok(money(-897, "INR")));
    assert_eq!(money(-897, "INR").to_string(), "-8.97 INR");
    assert_eq!(money(-5, "JPY").to_string(), "-5 JPY");
    assert_eq!(least.to_string(), "-92233720368547758.08 INR");
}
