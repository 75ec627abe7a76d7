//! Runs the shared vectors of the customer briefing: its text in three languages and three forms, and the
//! length of short messages.

use serde::Deserialize;
use talktime::base::{Language, ReadingPurpose, ShownText};
use talktime::order::{
    BriefingForm, BriefingItem, BriefingTextFacts, SmsLength, briefing_text, sms_length,
};

const TEXTS: &str = include_str!("../vectors/order/briefing_texts.json");
const LENGTHS: &str = include_str!("../vectors/order/sms_lengths.json");

#[derive(Deserialize)]
struct File<T> {
    cases: Vec<T>,
}

/// A text that is written, or why it is refused.
#[derive(Deserialize)]
struct Text {
    name: String,
    items: Vec<BriefingItem>,
    facts: BriefingTextFacts,
    language: Language,
    form: BriefingForm,
    subject: Option<String>,
    body: Option<String>,
    sms: Option<SmsLength>,
    code: Option<String>,
    path: Option<String>,
}

#[derive(Deserialize)]
struct Length {
    name: String,
    parts: Vec<Part>,
    length: SmsLength,
}

#[derive(Deserialize)]
struct Part {
    text: String,
    times: usize,
}

fn shown(text: &ShownText) -> &str {
    text.read(ReadingPurpose::Contact)
}

#[test]
fn every_text_is_written_as_it_was_by_hand() {
    let file: File<Text> = serde_json::from_str(TEXTS).unwrap();
    assert!(file.cases.len() > 15);
    for case in &file.cases {
        let name = &case.name;
        match briefing_text(&case.items, &case.facts, case.language, case.form) {
            Ok(text) => {
                assert_eq!(Some(shown(&text.body)), case.body.as_deref(), "{name}");
                let subject = text.subject.as_ref().map(shown);
                assert_eq!(subject, case.subject.as_deref(), "{name}");
                assert_eq!(text.sms, case.sms, "{name}");
                assert_eq!(case.code, None, "{name}");
            }
            Err(error) => {
                assert_eq!(Some(error.code.as_str()), case.code.as_deref(), "{name}");
                assert_eq!(Some(error.path.as_str()), case.path.as_deref(), "{name}");
                for language in Language::ALL {
                    assert!(!error.sentence(language).contains('{'), "{name}");
                }
            }
        }
    }
}

#[test]
fn every_short_message_has_the_length_of_the_standard() {
    let file: File<Length> = serde_json::from_str(LENGTHS).unwrap();
    assert!(file.cases.len() > 40);
    for case in &file.cases {
        let text: String = case
            .parts
            .iter()
            .map(|part| part.text.repeat(part.times))
            .collect();
        assert_eq!(sms_length(&text), case.length, "{}", case.name);
    }
}
