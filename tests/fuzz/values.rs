//! Whatever the text, a deserialiser, a mapping or a checked text ends in a value or a typed error.
#![expect(
    clippy::indexing_slicing,
    clippy::string_slice,
    reason = "a test may stop, also in its helpers"
)]

use proptest::prelude::*;
use serde_json::Value;
use talktime::application::FilledForm;
use talktime::base::workflow::Envelope;
use talktime::base::{
    AgentId, Code, CountryCode, Currency, FieldPath, Invalid, Label, Language, PhoneNumber, Zone,
};
use talktime::call::{Call, CallCommand, CallEntry, CallFacts, DialPermit, Record};
use talktime::customer::matching::{MatchFields, MatchPolicy, MatchScore};
use talktime::customer::{Customer, CustomerBase, PurchasedBase};
use talktime::importer::{CustomerMapping, Mapping};
use talktime::kpi::{
    ActivityInterval, CallTally, CentreTally, Explanation, LeadList, Plan, Report,
    ScheduleInterval, Scorecard, SurveyScore,
};
use talktime::privacy::{
    AccessPolicy, Checkpoint, Consent, Digest, Incident, Journal, JournalEntry, NumberHash,
    RetentionPolicy, SuppressionEntry, SuppressionList,
};
use talktime::project::{DispositionMap, FaultWalk, FormSchema, Project, ProjectVersions};

const SAMPLES: &str = include_str!("../vectors/json/v1.json");
const BANK: &str = include_str!("../../examples/mappings/anonymous_bank.toml");

type Reader = fn(&str) -> Result<String, Invalid>;

/// Every reader of stored JSON, each followed by writing what was read.
const READERS: [Reader; 38] = [
    |text| ActivityInterval::from_json(text)?.to_json(),
    |text| Call::from_json(text)?.to_json(),
    |text| CallCommand::from_json(text)?.to_json(),
    |text| CallEntry::from_json(text)?.to_json(),
    |text| CallFacts::from_json(text)?.to_json(),
    |text| CallTally::from_json(text)?.to_json(),
    |text| CentreTally::from_json(text)?.to_json(),
    |text| Customer::from_json(text)?.to_json(),
    |text| CustomerBase::from_json(text)?.to_json(),
    |text| DialPermit::from_json(text)?.to_json(),
    |text| DispositionMap::from_json(text)?.to_json(),
    |text| FilledForm::from_json(text)?.to_json(),
    |text| FormSchema::from_json(text)?.to_json(),
    |text| FaultWalk::from_json(text)?.to_json(),
    |text| Project::from_json(text)?.to_json(),
    |text| ProjectVersions::from_json(text)?.to_json(),
    |text| Envelope::from_json(text)?.to_json(),
    |text| Explanation::from_json(text)?.to_json(),
    |text| LeadList::from_json(text)?.to_json(),
    |text| MatchFields::from_json(text)?.to_json(),
    |text| MatchPolicy::from_json(text)?.to_json(),
    |text| MatchScore::from_json(text)?.to_json(),
    |text| Plan::from_json(text)?.to_json(),
    |text| PurchasedBase::from_json(text)?.to_json(),
    |text| Record::from_json(text)?.to_json(),
    |text| Report::from_json(text)?.to_json(),
    |text| ScheduleInterval::from_json(text)?.to_json(),
    |text| Scorecard::from_json(text)?.to_json(),
    |text| SurveyScore::from_json(text)?.to_json(),
    |text| AccessPolicy::from_json(text)?.to_json(),
    |text| Checkpoint::from_json(text)?.to_json(),
    |text| Consent::from_json(text)?.to_json(),
    |text| Incident::from_json(text)?.to_json(),
    |text| Journal::from_json(text)?.to_json(),
    |text| JournalEntry::from_json(text)?.to_json(),
    |text| RetentionPolicy::from_json(text)?.to_json(),
    |text| SuppressionEntry::from_json(text)?.to_json(),
    |text| SuppressionList::from_json(text)?.to_json(),
];

fn samples() -> Vec<String> {
    let file: Value = serde_json::from_str(SAMPLES).unwrap_or_default();
    let samples = file["samples"].as_array().into_iter().flatten();
    let earlier = file["earlier"].as_array().into_iter().flatten();
    samples
        .chain(earlier.map(|earlier| &earlier["stored"]))
        .map(Value::to_string)
        .collect()
}

/// A sample with one piece cut out, doubled or overwritten, or with one value put in another's place.
fn damaged() -> impl Strategy<Value = String> {
    let pieces = prop::sample::select(vec![
        "",
        "null",
        "-1",
        "18446744073709551616",
        "\"\"",
        "[]",
        "{}",
        "\u{0}",
        "1e400",
        "\"+919876543210\"",
        "\"2026-03-02T09:00:60Z\"",
        "true",
        "\"",
        "}",
        ",",
    ]);
    (
        prop::sample::select(samples()),
        any::<prop::sample::Index>(),
        0usize..24,
        pieces,
    )
        .prop_map(|(text, place, length, piece)| {
            let marks: Vec<usize> = text.char_indices().map(|(at, _)| at).collect();
            let from = place.index(marks.len());
            let until = (from + length).min(marks.len() - 1);
            let (head, rest) = text.split_at(marks[from]);
            let tail = &rest[marks[until] - marks[from]..];
            format!("{head}{piece}{tail}")
        })
}

fn settles(answer: &Result<String, Invalid>) {
    if let Err(error) = answer {
        for language in Language::ALL {
            assert!(!error.sentence(language).contains('{'), "{error:?}");
        }
    }
}

proptest! {
    #[test]
    fn a_damaged_sample_is_read_or_refused(text in damaged()) {
        for reader in READERS {
            let answer = reader(&text);
            settles(&answer);
            if let Ok(written) = answer {
                prop_assert_eq!(reader(&written), Ok(written.clone()), "what was read is written and read again");
            }
        }
    }

    #[test]
    fn any_text_is_refused_as_stored_json(text in any::<String>()) {
        for reader in READERS {
            settles(&reader(&text));
        }
    }

    #[test]
    fn a_damaged_mapping_is_read_or_refused(
        place in any::<prop::sample::Index>(),
        length in 0usize..40,
        piece in ".{0,12}",
    ) {
        let marks: Vec<usize> = BANK.char_indices().map(|(at, _)| at).collect();
        let from = place.index(marks.len());
        let until = (from + length).min(marks.len() - 1);
        let text = format!("{}{piece}{}", &BANK[..marks[from]], &BANK[marks[until]..]);
        settles(&Mapping::parse(&text).map(|_| String::new()));
        settles(&CustomerMapping::parse(text).map(|_| String::new()));
    }

    #[test]
    fn any_text_is_taken_or_refused_by_every_checked_type(text in any::<String>()) {
        settles(&AgentId::new(&text).map(String::from));
        settles(&Code::new(text.as_str()).map(String::from));
        settles(&CountryCode::new(&text).map(String::from));
        settles(&Currency::new(&text).map(String::from));
        settles(&FieldPath::new(text.as_str()).map(String::from));
        settles(&Label::new(&text).map(String::from));
        settles(&PhoneNumber::new(&text).map(|_| String::new()));
        settles(&Zone::new(&text).map(String::from));
        settles(&Digest::new(&text).map(String::from));
        settles(&NumberHash::new(&text).map(String::from));
    }
}
