//! What a program logs shows no person: every personal field holds what must not be seen.
//!
//! Kotlin, Swift and Python have a test of the same shape.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::fmt::{Debug, Display};

use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    AccountNumber, ActorId, AddressPart, BirthDate, CommandId, CountryCode, DocumentNumber,
    EmailAddress, Instant, Language, MergeId, NamePart, PersonRef, PersonalNote, PhoneNumber,
    ReadingPurpose, RuleSetId,
};
use talktime::customer::matching::{MatchFields, MatchPolicy, MatchVerdict, Matcher, compare};
use talktime::customer::{Customer, CustomerBase, MergeReason, check_address};
use talktime::importer::{CustomerItem, CustomerReader, ReadOptions};
use talktime::privacy::{
    Access, AccessPolicy, AccessPolicyParts, AccessRequest, AccessRule, DataClass, Journal,
    SuppressionKey, View,
};

/// A fresh word for each case stands in every text; number and day of birth are looked for besides.
fn secrets(word: &str) -> [String; 3] {
    [word.to_owned(), "3456781".to_owned(), "1987-06".to_owned()]
}

fn now() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

fn json(person: &str, word: &str) -> String {
    let parts = [
        "region", "locality", "district", "street", "house", "entrance", "floor", "unit",
        "postcode", "landmark",
    ];
    let address: String = parts
        .iter()
        .map(|part| format!(r#","{part}":"{word} {part}""#))
        .collect();
    format!(
        r#"{{"kind":"customer.customer","version":1,"body":{{"person":"{person}","relationship":"former",
        "names":[{{"given":"Asha{word}","middle":"Quill{word}","family":"Rao{word}"}}],
        "phones":[{{"number":"+79123456781","kind":"mobile"}}],"emails":["{word}@{word}.example"],
        "addresses":[{{"address":{{"country":"IN"{address}}},"uses":["home"]}}],"birth_date":"1987-06-05",
        "documents":[{{"kind":"passport","number":"{word}-11"}}],"accounts":["{word}-12"],
        "competitors":[{{"provider":"other","kind":"internet","reasons":["price"],"note":"{word} 13",
        "told":{{"by":"agent-7","at":"2026-03-02T09:05:00Z","contact":"c-1"}}}}],
        "notes":[{{"at":"2026-03-02T09:06:00Z","by":"agent-7","text":"{word} 14"}}]}}}}"#
    )
}

fn planted(person: &str, word: &str) -> Customer {
    Customer::from_json(&json(person, word)).unwrap()
}

fn person(name: &str) -> PersonRef {
    PersonRef::new(name).unwrap()
}

fn envelope(command: &str) -> Envelope {
    Envelope {
        command: CommandId::new(command).unwrap(),
        actor: ActorId::new("senior-1").unwrap(),
        role: Role::Senior,
        at: now(),
    }
}

/// A decision that gives a view of everything.
fn granting(view: View) -> Access {
    let (role, purpose) = (Role::Authority, ReadingPurpose::Disclosure);
    let rule = |class| AccessRule {
        role,
        purpose,
        class,
        view,
    };
    let parts = AccessPolicyParts {
        id: RuleSetId::new("r-1").unwrap(),
        rules: DataClass::ALL.map(rule).to_vec(),
    };
    AccessPolicy::restore(parts)
        .unwrap()
        .decide(&AccessRequest {
            actor: ActorId::new("a-1").unwrap(),
            role,
            purpose,
            about: person("p-1"),
            classes: DataClass::ALL.to_vec(),
            at: now(),
            contact: None,
        })
}

fn hides(what: &str, word: &str, shown: &str) {
    assert!(!shown.is_empty(), "{what}");
    for secret in secrets(word) {
        assert!(
            !shown.to_lowercase().contains(&secret),
            "{what} shows {secret}: {shown}"
        );
    }
}

fn hides_all(what: &str, word: &str, values: &[&dyn Debug]) {
    for value in values {
        hides(what, word, &format!("{value:?} {value:#?}"));
    }
}

/// An error shows nothing in any language, and holds nothing that it could show.
fn hides_error<T: Debug, E: Debug + Display + serde::Serialize>(
    what: &str,
    word: &str,
    done: Result<T, E>,
    sentence: impl Fn(&E, Language) -> String,
) {
    let error = done.unwrap_err();
    hides(what, word, &format!("{error:?} {error}"));
    hides(what, word, &serde_json::to_string(&error).unwrap());
    for language in Language::ALL {
        hides(what, word, &sentence(&error, language));
    }
}

fn base(word: &str) -> CustomerBase {
    let mut base = CustomerBase::new();
    base.add(&planted("p-1", word)).unwrap();
    base.add(&planted("p-2", word)).unwrap();
    base
}

#[test]
fn the_words_are_where_they_are_looked_for() {
    let written = planted("p-1", "marker").to_json().unwrap();
    assert_eq!(written.matches("marker").count(), 19);
    assert!(
        secrets("marker")
            .iter()
            .all(|secret| written.contains(secret))
    );
}

/// Words that stand in no name of a type, a field or a code.
fn word() -> impl Strategy<Value = String> {
    "zq[a-z]{4,9}xv"
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(32))]

    #[test]
    fn what_a_customer_gives_shows_nothing(word in word()) {
        let known = planted("p-1", &word);
        let address = &known.parts().addresses[0].address;
        hides_all("customer", &word, &[&known, known.parts(), address]);
        hides_all("verdict", &word, &[&check_address(address, None)]);
        for view in [View::Masked, View::Full] {
            let access = granting(view);
            let shown = known.view(&access).unwrap();
            prop_assert_eq!(shown.names[0].view, view);
            hides_all("view", &word, &[&shown, &access, &access.fact(), &access.request()]);
        }
        // In a granted reading it is there.
        let full = known.view(&granting(View::Full)).unwrap();
        let account = full.accounts[0].text.clone().unwrap();
        prop_assert!(account.read(ReadingPurpose::Disclosure).contains(&word));
        let number = PhoneNumber::new("+79123456781").unwrap();
        let key = SuppressionKey::new(word.repeat(8).into_bytes()).unwrap();
        hides_all("key", &word, &[&key, &key.hash(&number), &number]);
    }

    #[test]
    fn what_a_base_gives_shows_nothing(word in word()) {
        let mut base = base(&word);
        let (one, two) = (person("p-1"), person("p-2"));
        let score = base.compare(&one, &two).unwrap();
        prop_assert_eq!(score.verdict, MatchVerdict::Certain);
        let name = NamePart::new(format!("Asha{word}")).unwrap();
        let number = PhoneNumber::new("+79123456781").unwrap();
        hides_all("base", &word, &[&base, &base.page(0, 10), &base.get(&one), &score]);
        hides_all("found", &word, &[&base.by_name(&name, 5), &base.by_phone(&number), &base.duplicates()]);
        let parts = planted("p-1", &word).into_parts();
        let fields = MatchFields {
            names: parts.names,
            phones: vec![number],
            emails: parts.emails,
            ..MatchFields::default()
        };
        let mut matcher = Matcher::new(MatchPolicy::standard());
        matcher.push(one.clone(), &fields).unwrap();
        let policy = MatchPolicy::standard();
        hides_all("matcher", &word, &[&matcher, &fields, &compare(&fields, &fields, &policy)]);
        let merged = MergeId::new("m-1").unwrap();
        let merge = base
            .merge(&one, &two, merged.clone(), MergeReason::Reviewed, &envelope("k-1"))
            .unwrap();
        let export = base.export(&one, &granting(View::Full)).unwrap();
        prop_assert_eq!(export.before.len(), 2);
        hides_all("merge", &word, &[&merge, &export, &export.fact(), &base.merges(&one)]);
        let undone = base.undo_merge(&merged, &envelope("k-2")).unwrap();
        let erasure = base.erase(&one, &envelope("k-3")).unwrap();
        hides_all("erasure", &word, &[&undone, &erasure, &base.timeline(&one), &base]);
        let first = Journal::new().append_access(&granting(View::Full)).unwrap();
        let actor = ActorId::new("senior-1").unwrap();
        let second = first.journal.append(now(), actor, Role::Senior, erasure.fact()).unwrap();
        hides_all("journal", &word, &[&first, &second]);
        hides("journal", &word, &second.entry.to_json().unwrap());
    }

    #[test]
    fn errors_and_denials_show_nothing(word in word()) {
        let mut base = base(&word);
        let long = format!("{word} ").repeat(2_000);
        let known = planted("p-1", &word);
        let text = json("p-1", &word);
        let invalid = |what: &str, done: Result<(), talktime::base::Invalid>| {
            hides_error(what, &word, done, |error, language| error.sentence(language));
        };
        let denied = |what: &str, done: Result<(), talktime::base::Denial>| {
            hides_error(what, &word, done, |denial, language| denial.sentence(language));
        };
        denied("known", base.add(&known));
        denied("unknown", base.replace(&planted("p-9", &word)));
        denied("view", planted("p-2", &word).view(&granting(View::Full)).map(drop));
        let masked = granting(View::Masked);
        denied("export", base.export(&person("p-1"), &masked).map(drop));
        let address = known.parts().addresses[0].address.clone();
        invalid("position", known.change_address(7, address).map(drop));
        invalid("name", NamePart::new(long.clone()).map(drop));
        invalid("part", AddressPart::new(long.clone()).map(drop));
        invalid("note", PersonalNote::new(long.clone()).map(drop));
        invalid("document", DocumentNumber::new(long.clone()).map(drop));
        invalid("account", AccountNumber::new(long).map(drop));
        invalid("e-mail", EmailAddress::new(word.clone()).map(drop));
        invalid("birth", BirthDate::new(format!("1987-06-{word}")).map(drop));
        invalid("number", PhoneNumber::new(&word).map(drop));
        invalid("digits", PhoneNumber::new("+79123456781912345678191").map(drop));
        invalid("country", CountryCode::new(&word).map(drop));
        let read = |text: &str| Customer::from_json(text).map(drop);
        invalid("no JSON", read(&format!("{{{word}")));
        invalid("word", read(&text.replace("former", &word)));
        invalid("field", read(&text.replace("accounts", &word)));
        invalid("value", read(&text.replace("\"1987-06-05\"", "\"1987-06-99\"")));
        invalid("base", CustomerBase::from_json(&text).map(drop));
    }

    #[test]
    fn rejected_rows_show_nothing(word in word()) {
        let row = |number: u32, rest: String| {
            format!(r#"{{"person":"p-{number}","relationship":"prospect",{rest}}}"#)
        };
        let rows = [
            row(1, format!(r#""names":[{{"given":""}}],"accounts":["{word}"]"#)),
            row(2, format!(r#""emails":["{word}"]"#)),
            row(3, format!(r#""phones":[{{"number":"{word}","kind":"mobile"}}]"#)),
            row(4, r#""birth_date":"1987-06-31""#.to_owned()),
            word.clone(),
        ];
        let mut reader = CustomerReader::json_lines(ReadOptions::default()).unwrap();
        let mut told = Vec::new();
        let mut sink = |item: CustomerItem| told.push(item);
        reader.push(rows.join("\n").as_bytes(), &mut sink).unwrap();
        hides_all("reader", &word, &[&reader]);
        let mut sink = |item: CustomerItem| told.push(item);
        let summary = reader.finish(&mut sink).unwrap();
        prop_assert_eq!(summary.rejected, rows.len() as u64);
        hides_all("rows", &word, &[&told, &summary]);
        for item in told {
            if let CustomerItem::Rejected(row) = item {
                for language in Language::ALL {
                    hides("row", &word, &row.error.sentence(language));
                }
            }
        }
    }
}
