//! Runs the shared vectors of the base: telephone numbers as people write them.

use serde::Deserialize;
use talktime::base::{CountryCode, PhoneNumber, ReadingPurpose};

const PHONE: &str = include_str!("../vectors/base/phone.json");

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    text: String,
    country: Option<String>,
    e164: Option<String>,
    code: Option<String>,
}

#[test]
fn numbers_are_read_as_their_countries_write_them() {
    let file: File = serde_json::from_str(PHONE).unwrap();
    assert!(file.cases.len() > 30);
    for case in &file.cases {
        let country = case
            .country
            .as_ref()
            .map(|code| CountryCode::new(code).unwrap());
        let read = match &country {
            Some(country) => PhoneNumber::in_country(&case.text, country),
            None => PhoneNumber::new(&case.text),
        };
        let (number, code) = match &read {
            Ok(number) => (Some(number.read(ReadingPurpose::Quality)), None),
            Err(error) => (None, Some(error.code.as_str())),
        };
        assert_eq!(
            (number, code),
            (case.e164.as_deref(), case.code.as_deref()),
            "{}",
            case.name
        );
    }
}
