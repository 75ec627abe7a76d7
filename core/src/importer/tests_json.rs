//! Lines of JSON: values as they are written, and errors that say where.

use super::*;
use crate::base::Language;

const MAPPING: &str = r#"
version = 1
format = { kind = "json_lines", optional = ["who"] }
constants = { direction = "outbound" }
columns = { contact = "id", started = "at", agent = "who" }
"#;

fn mapped(text: &str) -> Log {
    let mapping = Mapping::parse(MAPPING).unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    read_log(reader, text.as_bytes()).unwrap()
}

fn ours(text: &str) -> Log {
    let reader = LogReader::talktime(LogFormat::JsonLines, ReadOptions::default()).unwrap();
    read_log(reader, text.as_bytes()).unwrap()
}

#[test]
fn numbers_stay_as_they_are_written() {
    for (written, id) in [
        ("184467440737095516160", "184467440737095516160"),
        ("1.10", "1.10"),
        ("-0", "-0"),
        ("true", "true"),
        (r#""plain""#, "plain"),
        (r#""\u0939\n""#, ""),
        (r#""\u0939""#, "\u{939}"),
    ] {
        let log = mapped(&format!(
            "{{\"id\": {written} ,\"at\":\"2026-03-02T09:00:00Z\"}}\n"
        ));
        let ids: Vec<_> = log
            .records
            .iter()
            .map(|r| r.parts().contact.as_str())
            .collect();
        let expected: &[&str] = if id.is_empty() { &[] } else { &[id] };
        assert_eq!(ids, expected, "{written}");
    }
}

#[test]
fn a_key_twice_is_refused_wherever_it_stands() {
    let at = r#""at":"2026-03-02T09:00:00Z""#;
    let log = mapped(&format!(
        "{{\"id\":\"a\",{at},\"id\":\"b\"}}\n{{\"id\":\"a\",{at},\"x\":1,\"x\":2}}\n\
         {{\"id\":\"a\",{at},\"who\":null,\"x\":{{\"y\":1}}}}\n"
    ));
    assert_eq!(log.summary.records, 1);
    assert_eq!(log.rejected.len(), 2);
    for row in &log.rejected {
        assert_eq!(row.error.code.as_str(), "importer.row.key_repeated");
    }
}

#[test]
fn a_malformed_string_says_its_column_in_the_line() {
    let log = mapped("{\"at\":\"2026-03-02T09:00:00Z\",\"id\":\"\\ud800\"}\n");
    let text = log.rejected[0].error.sentence(Language::English);
    assert!(text.contains("line 1, column 4"), "{text}");
}

/// What is written behind the start of a record, and the path of the error.
const NO_RECORDS: &[(&str, &str)] = &[
    (
        r#"{"contact":"c1","started":"2026-03-02T09:00:00Z"}"#,
        "direction",
    ),
    (
        r#"{"contact":"c1","direction":"sideways","started":"2026-03-02T09:00:00Z"}"#,
        "direction",
    ),
    (
        r#"{"contact":"c1","direction":"inbound","started":7}"#,
        "started",
    ),
    (
        r#"{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z","petrova":1}"#,
        "",
    ),
    (
        r#"{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z",
        "legs":[{"agent":"a","answered":"2026-03-02T09:00:00Z","hold_ms":"3"}]}"#,
        "legs[0].hold_ms",
    ),
    (
        r#"{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z",
        "queue_entries":[{"queue":"q","petrova":1}]}"#,
        "queue_entries[0]",
    ),
    (
        r#"{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z",
        "queue_entries":[{"queue":"q"}]}"#,
        "queue_entries[0].entered",
    ),
];

#[test]
fn a_line_that_is_no_record_says_field_place_and_remedy() {
    for &(line, path) in NO_RECORDS {
        let log = ours(&(line.replace('\n', " ") + "\n"));
        let error = &log.rejected[0].error;
        assert_eq!(error.code.as_str(), "importer.row.not_a_record", "{line}");
        assert_eq!(error.path.as_str(), path, "{line}");
        for language in Language::ALL {
            let text = error.sentence(language);
            assert!(
                !text.contains("{$") && text.contains("docs/call-log.md"),
                "{text}"
            );
            assert!(!text.contains("petrova"), "{text}");
        }
    }
    let log = ours(
        "{\"contact\":\"c1\",\"direction\":\"inbound\",\"started\":\"2026-03-02T09:00:00Z\",\
         \"ended\":\"2026-03-02T08:00:00Z\"}\n",
    );
    assert_eq!(
        log.rejected[0].error.code.as_str(),
        "call.record.ends_before_start"
    );
    assert_eq!(log.rejected[0].error.path.as_str(), "ended");
}

#[test]
fn json_given_as_a_table_has_its_own_message() {
    let mut reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default()).unwrap();
    let error = reader
        .push(
            b"{\"contact\":\"c1\",\"direction\":\"inbound\"}\n",
            &mut |_| (),
        )
        .unwrap_err();
    assert_eq!(error.code.as_str(), "base.table.json_for_delimited");
}
