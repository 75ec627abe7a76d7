//! Runs the shared vectors of the verdict before a call, under the rules that ship.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use serde::Deserialize;
use serde_json::{Value, json};
use talktime::campaign::{CallingRules, DialFacts, DialQuery, DialVerdict, may_call};

const VERDICTS: &str = include_str!("../vectors/campaign/verdicts.json");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct File {
    #[expect(dead_code, reason = "read by people")]
    source: String,
    verdicts: Vec<Answered>,
    refused: Vec<Refused>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Answered {
    why: String,
    query: Value,
    facts: Value,
    permit_until: Option<Value>,
    reasons: Option<Vec<Value>>,
    earliest: Option<Value>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Refused {
    why: String,
    query: Value,
    facts: Value,
    code: String,
    path: String,
}

fn file() -> File {
    serde_json::from_str(VERDICTS).unwrap()
}

fn read(query: &Value, facts: &Value) -> (DialQuery, DialFacts) {
    let query = DialQuery::from_json(&query.to_string()).unwrap();
    (query, DialFacts::from_json(&facts.to_string()).unwrap())
}

#[test]
fn every_question_is_answered_as_by_hand() {
    let rules = CallingRules::standard();
    for case in file().verdicts {
        let (query, facts) = read(&case.query, &case.facts);
        let verdict = may_call(&rules, &query, &facts).unwrap();
        match &verdict {
            DialVerdict::Permit { permit } => {
                let until = serde_json::to_value(permit.parts().until).unwrap();
                assert_eq!(Some(until), case.permit_until, "{}", case.why);
                assert!(case.reasons.is_none() && case.earliest.is_none());
            }
            DialVerdict::Blocked { reasons, earliest } => {
                let reasons = reasons.iter().map(
                    |block| json!({"reason": block.reason, "rule": block.rule, "ends": block.ends}),
                );
                assert_eq!(Some(reasons.collect()), case.reasons, "{}", case.why);
                let earliest = serde_json::to_value(earliest).unwrap();
                assert_eq!(Some(earliest), case.earliest, "{}", case.why);
                assert_eq!(case.permit_until, None, "{}", case.why);
            }
        }
        let stored = verdict.to_json().unwrap();
        assert_eq!(DialVerdict::from_json(&stored).unwrap(), verdict);
    }
}

#[test]
fn what_cannot_be_asked_is_refused_by_its_code() {
    let rules = CallingRules::standard();
    for case in file().refused {
        let (query, facts) = read(&case.query, &case.facts);
        let error = may_call(&rules, &query, &facts).unwrap_err();
        let told = (error.code.as_str(), error.path.as_str());
        assert_eq!(
            told,
            (case.code.as_str(), case.path.as_str()),
            "{}",
            case.why
        );
    }
}
