//! Runs the shared vectors of the matching: two records against each other, and a small base.

use serde::Deserialize;
use talktime::base::{NamePart, PersonRef};
use talktime::customer::matching::{
    MatchFields, MatchPart, MatchPolicy, MatchVerdict, Matcher, NameHit, compare,
};

const MATCHING: &str = include_str!("../vectors/customer/matching.json");

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
    base: Base,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    a: MatchFields,
    b: MatchFields,
    score: i32,
    verdict: MatchVerdict,
    parts: Vec<MatchPart>,
}

#[derive(Deserialize)]
struct Base {
    people: Vec<Person>,
    duplicates: Vec<(PersonRef, PersonRef)>,
    searches: Vec<Search>,
}

#[derive(Deserialize)]
struct Person {
    person: PersonRef,
    fields: MatchFields,
}

#[derive(Deserialize)]
struct Search {
    name: String,
    text: NamePart,
    found: Vec<NameHit>,
}

#[test]
fn two_records_agree_as_far_as_the_vectors_say() {
    let file: File = serde_json::from_str(MATCHING).unwrap();
    let policy = MatchPolicy::standard();
    assert!(file.cases.len() >= 10);
    for case in &file.cases {
        for (one, other) in [(&case.a, &case.b), (&case.b, &case.a)] {
            let score = compare(one, other, &policy).unwrap();
            assert_eq!(score.parts, case.parts, "{}", case.name);
            assert_eq!(
                (score.score, score.verdict),
                (case.score, case.verdict),
                "{}",
                case.name
            );
        }
    }
}

#[test]
fn a_small_base_is_searched_as_the_vectors_say() {
    let Base {
        people,
        duplicates,
        searches,
    } = serde_json::from_str::<File>(MATCHING).unwrap().base;
    let mut matcher = Matcher::new(MatchPolicy::standard());
    for Person { person, fields } in people {
        matcher.push(person, &fields).unwrap();
    }
    let found = matcher.duplicates();
    let pairs: Vec<_> = found
        .pairs
        .into_iter()
        .map(|pair| (pair.a, pair.b))
        .collect();
    assert_eq!(pairs, duplicates);
    for Search { name, text, found } in searches {
        assert_eq!(matcher.search(&text, 10), found, "{name}");
    }
}
