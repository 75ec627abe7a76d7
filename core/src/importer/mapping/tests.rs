use super::*;
use crate::base::{Fact, Language};

const GOOD: &str = r#"version = 1
[format]
kind = "delimited"
delimiter = ";"
[columns]
contact = "id"
started = ["begin", "queued"]
result = "end"
[constants]
direction = "inbound"
[time]
zone = "Asia/Kolkata"
format = "%H:%M:%S"
date_column = "day"
date_format = "%d.%m.%Y"
order = ["queued", "begin"]
[durations]
longest = "4h"
[words.result]
OK = "answered"
"*" = "abandoned"
[[drop]]
name = "test_calls"
when = { id = "T", secs = "> 5" }
"#;

fn line(error: &Invalid) -> u64 {
    let fact = error.facts.iter().find(|fact| fact.name.as_str() == "line");
    match fact.map(|fact| &fact.fact) {
        Some(Fact::Count { count }) => *count,
        other => panic!("{error} has no line but {other:?}"),
    }
}

#[test]
fn a_mapping_is_stored_as_its_text() {
    let mapping = Mapping::parse(GOOD).unwrap();
    let json = serde_json::to_string(&mapping).unwrap();
    let back: Mapping = serde_json::from_str(&json).unwrap();
    assert_eq!(back.source(), GOOD);
    assert_eq!(back, mapping);
    assert_eq!(mapping.rules().longest, Some(Duration::from_secs(14_400)));
    assert!(serde_json::from_str::<Mapping>("\"version = 2\"").is_err());
}

#[test]
fn our_own_schema_is_a_mapping() {
    let rules = Mapping::call_log().unwrap().rules();
    let needed: Vec<_> = rules
        .columns
        .iter()
        .filter(|column| !column.optional)
        .collect();
    let names: Vec<_> = needed.iter().map(|column| column.name.as_str()).collect();
    assert_eq!(names, ["contact", "direction", "started"]);
}

/// What is changed in the good mapping, into what, and the code, path and line of the error.
const BAD_MAPPINGS: &[(&str, &str, &str, &str, u64)] = &[
    (
        "version = 1",
        "version = 2",
        "unknown_version",
        "version",
        1,
    ),
    ("version = 1", "version = ", "malformed", "", 1),
    (
        "kind = \"delimited\"",
        "kind = \"csv\"",
        "unknown_word",
        "",
        3,
    ),
    (
        "delimiter = \";\"",
        "delimiter = \"ab\"",
        "delimiter",
        "format.delimiter",
        4,
    ),
    (
        "delimiter = \";\"",
        "delimiter = '\"'",
        "delimiter",
        "format.delimiter",
        4,
    ),
    (
        "delimiter = \";\"",
        "quote = \"ab\"",
        "quote",
        "format.quote",
        4,
    ),
    (
        "delimiter = \";\"",
        "separator = \";\"",
        "unknown_field",
        "",
        4,
    ),
    ("delimiter = \";\"", "delimiter = 5", "wrong_type", "", 4),
    (
        "contact = \"id\"",
        "kontakt = \"id\"",
        "unknown_field",
        "",
        6,
    ),
    (
        "contact = \"id\"",
        "",
        "missing_field",
        "columns.contact",
        5,
    ),
    (
        "Asia/Kolkata",
        "Asia/Atlantis",
        "zone_unknown",
        "time.zone",
        12,
    ),
    (
        "zone = \"Asia/Kolkata\"",
        "",
        "zone_missing",
        "time.zone",
        13,
    ),
    ("\"%H:%M:%S\"", "\"%Q\"", "time_format", "time.format", 13),
    (
        "\"%H:%M:%S\"",
        "\"%Y-%m-%d\"",
        "time_format",
        "time.format",
        13,
    ),
    (
        "date_column = \"day\"",
        "",
        "date_missing",
        "time.date_column",
        13,
    ),
    (
        "\"%d.%m.%Y\"",
        "\"%d.%m.\"",
        "date_format",
        "time.date_format",
        15,
    ),
    (
        "order = [\"queued\"",
        "order = [\"end\"",
        "not_a_time",
        "time.order[0]",
        16,
    ),
    (
        "longest = \"4h\"",
        "longest = \"4 hours\"",
        "duration",
        "durations.longest",
        18,
    ),
    (
        "OK = \"answered\"",
        "OK = \"picked_up\"",
        "unknown_word",
        "words",
        20,
    ),
    (
        "[words.result]",
        "[words.agent]",
        "words_unused",
        "words.agent",
        20,
    ),
    ("test_calls", "Test calls", "rule_name", "drop[0].name", 23),
    ("> 5", "> five", "condition", "drop[0].when", 24),
    (
        "direction = \"inbound\"",
        "direction = \"IN\"",
        "unknown_word",
        "constants.direction",
        10,
    ),
    (
        "direction = \"inbound\"",
        "direction = \"inbound\"\nended = \"2026-03-02T09:00:00Z\"",
        "constant_of_time",
        "constants.ended",
        11,
    ),
    (
        "delimiter = \";\"",
        "optional = [\"id\", \"colour\"]",
        "name_unused",
        "format.optional",
        4,
    ),
    (
        "delimiter = \";\"",
        "names = [\"id\", \"end\", \"id\"]",
        "name_repeated",
        "format.names",
        4,
    ),
];

#[test]
fn every_error_of_a_mapping_says_line_field_and_remedy() {
    for &(from, to, code, path, at) in BAD_MAPPINGS {
        let error = Mapping::parse(GOOD.replacen(from, to, 1)).unwrap_err();
        assert_eq!(
            error.code.as_str(),
            format!("importer.mapping.{code}"),
            "{to}"
        );
        assert_eq!(error.path.as_str(), path, "{to}");
        assert_eq!(line(&error), at, "{to}");
        for language in Language::ALL {
            let text = error.sentence(language);
            assert!(
                !text.contains("{$") && !text.contains("importer."),
                "{text}"
            );
        }
    }
}

#[test]
fn an_unknown_field_is_named() {
    let error = Mapping::parse(GOOD.replacen("zone =", "timezone =", 1)).unwrap_err();
    assert_eq!(
        error.sentence(Language::English),
        "the mapping names timezone at line 12, which no mapping has: mend the name"
    );
}

#[test]
fn a_file_may_begin_with_a_byte_order_mark_and_must_be_utf8() {
    let marked = [b"\xEF\xBB\xBF", GOOD.as_bytes()].concat();
    assert_eq!(Mapping::parse_bytes(&marked).unwrap().source(), GOOD);
    let latin = [GOOD.as_bytes(), b"# caf\xE9\n"].concat();
    let error = Mapping::parse_bytes(&latin).unwrap_err();
    assert_eq!(error.code.as_str(), "importer.mapping.not_utf8");
    assert_eq!(line(&error), 25);
}
