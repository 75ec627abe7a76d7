use super::*;
use crate::base::{Language, ReadingPurpose};
use crate::call::{BusinessResult, OfferResult, Outcome, QueueExit, RecordParts, Unreached};
use crate::project::RefusalReason;

fn csv(text: &str) -> Log {
    let reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default()).unwrap();
    read_log(reader, text.as_bytes()).unwrap()
}

fn mapped(mapping: &str, text: &str) -> Log {
    let mapping = Mapping::parse(mapping).unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    read_log(reader, text.as_bytes()).unwrap()
}

/// The only record of a log of one row.
fn only(log: Log) -> RecordParts {
    assert_eq!(log.summary.records, 1, "{:?}", log.rejected);
    log.records.into_iter().next().unwrap().into_parts()
}

fn codes(log: &Log) -> Vec<&str> {
    log.findings
        .iter()
        .map(|finding| finding.code.as_str())
        .collect()
}

const HEAD: &str = "contact,direction,started,queue,queue_entered,queue_left,result,agent,answered,\
                    ended,hold_s,business,refusal_reason\n";

#[test]
fn a_row_of_our_schema_becomes_a_record() {
    let head = HEAD.replace(
        "\n",
        ",ring_s,unanswered_offers,disposition,advice,resolved\n",
    );
    let parts = only(csv(&format!(
        "{head}c1,inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:05Z,2026-03-02T09:01:22Z,\
         answered,a09,2026-03-02T09:01:22Z,2026-03-02T09:05:22Z,30.5,refused,too_expensive,8,\
         a07@2026-03-02T09:01:00Z+12s,NI,restart;call_back,no\n"
    )));
    assert_eq!(parts.queue_entries.len(), 1);
    let entry = &parts.queue_entries[0];
    assert_eq!(entry.exit, Some(QueueExit::Answered));
    assert_eq!((entry.left.unwrap() - entry.entered).num_seconds(), 77);
    assert_eq!(entry.agent.as_ref().unwrap().as_str(), "a09");
    let leg = &parts.legs[0];
    assert_eq!((leg.ended.unwrap() - leg.answered).num_seconds(), 240);
    assert_eq!(leg.hold.as_millis(), 30_500);
    assert_eq!(parts.offers.len(), 2);
    assert_eq!(parts.offers[0].result, Some(OfferResult::NotAnswered));
    assert_eq!(parts.offers[1].result, Some(OfferResult::Answered));
    assert_eq!(
        parts.offers[1].offered.to_rfc3339(),
        "2026-03-02T09:01:14+00:00"
    );
    let Some(Outcome::Reached {
        result,
        disposition,
        advice,
        resolved,
        ..
    }) = parts.outcome
    else {
        panic!("{:?}", parts.outcome);
    };
    let reason = Some(RefusalReason::TooExpensive);
    assert_eq!(result, BusinessResult::Refused { reason });
    assert_eq!(disposition.unwrap().as_str(), "ni");
    assert_eq!(advice.len(), 2);
    assert_eq!(resolved, Some(false));
}

#[test]
fn every_result_word_has_its_exit_and_outcome() {
    for (word, exit, unreached) in [
        (
            "abandoned",
            Some(QueueExit::Abandoned),
            Unreached::Abandoned,
        ),
        ("left_in_menu", None, Unreached::LeftInMenu),
        ("timeout", Some(QueueExit::Timeout), Unreached::LeftQueue),
        ("key", Some(QueueExit::Key), Unreached::LeftQueue),
        (
            "leave_empty",
            Some(QueueExit::LeaveEmpty),
            Unreached::LeftQueue,
        ),
        ("overflow", Some(QueueExit::Overflow), Unreached::LeftQueue),
        ("callback", Some(QueueExit::Callback), Unreached::LeftQueue),
        ("full", Some(QueueExit::Full), Unreached::TurnedAway),
        ("closed", Some(QueueExit::Closed), Unreached::TurnedAway),
        (
            "join_empty",
            Some(QueueExit::JoinEmpty),
            Unreached::TurnedAway,
        ),
    ] {
        let parts = only(csv(&format!(
            "{HEAD}c1,inbound,2026-03-02T09:00:00Z,q,2026-03-02T09:00:05Z,\
             2026-03-02T09:00:09Z,{word},,,,,,\n"
        )));
        let found = parts.queue_entries.first().and_then(|entry| entry.exit);
        assert_eq!(found, exit, "{word}");
        let outcome = Outcome::NotReached {
            result: unreached,
            disposition: None,
        };
        assert_eq!(parts.outcome, Some(outcome), "{word}");
    }
    for (word, unreached) in [
        ("busy", Unreached::Busy),
        ("no_answer", Unreached::NoAnswer),
        ("rejected", Unreached::Rejected),
        ("invalid", Unreached::Invalid),
        ("machine", Unreached::Machine),
        ("fax", Unreached::Fax),
        ("dropped", Unreached::Dropped),
    ] {
        let row = format!("{HEAD}c1,outbound,2026-03-02T09:00:00Z,,,,{word},,,,,,\n");
        let outcome = Outcome::NotReached {
            result: unreached,
            disposition: None,
        };
        assert_eq!(only(csv(&row)).outcome, Some(outcome), "{word}");
    }
}

/// The cells of a row, and the code, path and column of its error.
const BAD_ROWS: &[(&str, &str, &str, &str)] = &[
    (
        ",inbound,2026-03-02T09:00:00Z,,,,,,,,,,",
        "importer.row.missing",
        "contact",
        "contact",
    ),
    (
        "c1,,2026-03-02T09:00:00Z,,,,,,,,,,",
        "importer.row.missing",
        "direction",
        "direction",
    ),
    (
        "c1,inwards,2026-03-02T09:00:00Z,,,,,,,,,,",
        "importer.row.unknown_word",
        "direction",
        "direction",
    ),
    (
        "c1,inbound,,,,,,,,,,,",
        "importer.row.missing",
        "started",
        "started",
    ),
    (
        "c1,inbound,2 March,,,,,,,,,,",
        "importer.row.time_malformed",
        "",
        "started",
    ),
    (
        "c1,inbound,2026-03-02T09:00:00Z,,,,gone,,,,,,",
        "importer.row.unknown_word",
        "result",
        "result",
    ),
    (
        "c1,inbound,2026-03-02T09:00:00Z,,2026-03-02T09:00:00Z,,,,,,,,",
        "importer.row.missing",
        "queue",
        "queue",
    ),
    (
        "c1,inbound,2026-03-02T09:00:00Z,q,2026-03-02T09:00:00Z,,key,,,,,,",
        "importer.row.missing",
        "queue_left",
        "queue_left",
    ),
    (
        "c1,inbound,2026-03-02T09:00:00Z,,,,answered,,,,,,",
        "importer.row.missing",
        "answered",
        "answered",
    ),
    (
        "c1,inbound,2026-03-02T09:00:00Z,,,,,a,2026-03-02T09:00:00Z,,1m,,",
        "importer.row.duration_malformed",
        "hold",
        "hold_s",
    ),
    (
        "c1,inbound,2026-03-02T09:00:00Z,q,,2026-03-02T09:00:30Z,abandoned,,,,,,",
        "importer.row.missing",
        "queue_entered",
        "queue_entered",
    ),
    (
        "c1,outbound,2026-03-02T09:00:00Z,,,,machine,a,2026-03-02T09:00:05Z,,,agreed,",
        "importer.row.contradiction",
        "business",
        "business",
    ),
    (
        "c1,outbound,2026-03-02T09:00:00Z,,,,busy,,,,30x,,",
        "importer.row.duration_malformed",
        "hold",
        "hold_s",
    ),
    (
        "c1,outbound,2026-03-02T09:00:00Z,,,,abandoned,,,,,,",
        "call.record.other_direction",
        "outcome.result",
        "",
    ),
    (
        "c1,inbound,2026-03-02T09:00:00Z,,,,,,,,,agreed,",
        "call.record.live_without_leg",
        "outcome",
        "",
    ),
];

#[test]
fn every_bad_row_has_its_code_column_and_text() {
    let row = |cells: &str| format!("{HEAD}{cells}\n");
    for &(cells, code, path, column) in BAD_ROWS {
        let log = csv(&row(cells));
        assert_eq!((log.summary.rows, log.summary.rejected), (1, 1), "{cells}");
        let rejected = &log.rejected[0];
        assert_eq!(rejected.error.code.as_str(), code, "{cells}");
        assert_eq!(rejected.error.path.as_str(), path, "{cells}");
        assert_eq!(
            rejected.column.as_ref().map_or("", |c| c.as_str()),
            column,
            "{cells}"
        );
        assert_eq!((rejected.line, rejected.row), (2, 1));
        assert_eq!(rejected.text.read(ReadingPurpose::Correction), cells);
        assert!(
            !format!("{rejected:?}").contains(cells),
            "the text shows itself"
        );
        for language in Language::ALL {
            let text = rejected.error.sentence(language);
            assert!(
                !text.contains("{$") && !text.contains("importer."),
                "{text}"
            );
        }
    }
}

#[test]
fn odd_rows_are_kept_and_told() {
    let head = HEAD.replace("\n", ",colour\n");
    let log = csv(&format!(
        "{head}c1,inbound,2026-03-02T09:00:00Z,,,,answered,a,2026-03-02T09:00:05Z,\
         2026-03-02T09:00:09Z,-4,,no_need,red\n\
         c1,inbound,2026-03-02T09:00:00Z,q,2026-03-02T08:59:58Z,2026-03-02T08:59:59Z,abandoned,,,\
         2026-03-02T08:59:59Z,,,,\n"
    ));
    assert_eq!(log.summary.records, 2);
    assert_eq!(
        codes(&log),
        [
            "importer.finding.unknown_column",
            "importer.finding.negative_time",
            "importer.finding.value_not_kept",
            "importer.finding.repeated_contact",
            "importer.finding.negative_time",
            "importer.finding.end_before_start",
        ]
    );
    let columns: Vec<_> = log
        .findings
        .iter()
        .map(|f| f.column.as_ref().map_or("", |column| column.as_str()))
        .collect();
    // A name that nobody knows may be anything; its position says enough.
    assert_eq!(columns[0], "");
    assert_eq!(
        log.findings[0].sentence(Language::English),
        "the column at position 14 is none of the schema and was not read: mend its name or remove it"
    );
    assert_eq!(columns[1], "hold_s");
    assert_eq!(columns[4], "queue_entered");
    assert_eq!(columns[5], "ended");
    assert_eq!(log.records[1].parts().ended, None);
    let total: u64 = log.summary.findings.iter().map(|kind| kind.count).sum();
    assert_eq!(total, 6);
}

const SWITCH: &str = r#"
version = 1
[format]
kind = "delimited"
delimiter = ";"
[constants]
direction = "inbound"
queue = "main"
[columns]
contact = "id"
started = "begin"
queue_entered = "begin"
wait = "wait"
service = "talk"
agent = "who"
[time]
zone = "Europe/Berlin"
format = "%H:%M:%S"
date_column = "day"
[durations]
longest = "1h"
[[drop]]
name = "tests"
when = { who = "tester" }
[[result]]
when = { talk = "> 0" }
is = "answered"
[[result]]
when = { talk = "= 0", wait = "!= 0" }
is = "abandoned"
"#;

#[test]
fn instants_are_filled_from_durations() {
    let log = mapped(
        SWITCH,
        "id;day;begin;wait;talk;who\n1;2026-03-02;23:59:50;20;3700;ann\n\
         2;2026-03-02;10:00:00;7.0;0;\n3;2026-03-02;10:00:00;0;0;\n4;2026-03-02;10:00:00;0;1;tester\n",
    );
    let summary = &log.summary;
    assert_eq!((summary.rows, summary.records, summary.rejected), (4, 2, 1));
    assert_eq!(summary.dropped[0].rows, 1);
    assert_eq!(codes(&log), ["importer.finding.outlier"]);
    let leg = &log.records[0].parts().legs[0];
    assert_eq!(leg.answered.to_rfc3339(), "2026-03-02T23:00:10+00:00");
    assert_eq!((leg.ended.unwrap() - leg.answered).num_seconds(), 3700);
    let entry = &log.records[1].parts().queue_entries[0];
    assert_eq!(entry.exit, Some(QueueExit::Abandoned));
    assert_eq!((entry.left.unwrap() - entry.entered).num_seconds(), 7);
    assert_eq!(
        log.rejected[0].error.code.as_str(),
        "importer.row.no_result_rule"
    );
}

#[test]
fn times_of_a_clock_change_are_rejected_or_settled() {
    let text = "id;day;begin;wait;talk;who\n1;2025-10-26;02:30:00;1;1;a\n2;2025-03-30;02:30:00;1;1;a\n\
                3;;02:30:00;1;1;a\n4;2025-02-30;02:30:00;1;1;a\n";
    let log = mapped(SWITCH, text);
    let codes: Vec<_> = log
        .rejected
        .iter()
        .map(|row| row.error.code.as_str())
        .collect();
    assert_eq!(
        codes,
        [
            "importer.row.time_ambiguous",
            "importer.row.time_in_gap",
            "importer.row.date_missing",
            "importer.row.date_malformed",
        ]
    );
    assert_eq!(log.rejected[0].column.as_ref().unwrap().as_str(), "begin");
    let lenient = SWITCH.replace(
        "[durations]",
        "ambiguous = \"later\"\ngap = \"forward\"\n[durations]",
    );
    let log = mapped(&lenient, text);
    assert_eq!(log.summary.records, 2);
    let kinds: Vec<_> = log
        .summary
        .findings
        .iter()
        .map(|kind| kind.code.as_str())
        .collect();
    assert_eq!(
        kinds,
        [
            "importer.finding.time_ambiguous",
            "importer.finding.time_in_gap"
        ]
    );
}

#[test]
fn a_duration_that_differs_is_told() {
    let mapping = SWITCH.replace("wait = \"wait\"", "wait = \"wait\"\nqueue_left = \"left\"");
    let log = mapped(
        &mapping,
        "id;day;begin;left;wait;talk;who\n1;2026-03-02;10:00:00;10:00:30;20;0;\n\
         2;2026-03-02;10:00:00;10:00:30;29;0;\n",
    );
    assert_eq!(log.summary.records, 2);
    assert_eq!(codes(&log), ["importer.finding.duration_differs"]);
    assert_eq!(log.findings[0].column.as_ref().unwrap().as_str(), "wait");
}

#[test]
fn a_missing_column_ends_the_file_by_name() {
    let mapping = Mapping::parse(SWITCH).unwrap();
    let mut reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    let error = reader
        .push(b"id;day;begin;talk;who\n", &mut |_| ())
        .unwrap_err();
    assert_eq!(
        error.sentence(Language::English),
        "the column wait is not among the 5 of the file: mend the header, the mapping or its delimiter"
    );
    assert_eq!(reader.finish(&mut |_| ()), Err(error));
}

#[test]
fn json_lines_of_our_schema_and_of_others() {
    let reader = || LogReader::talktime(LogFormat::JsonLines, ReadOptions::default()).unwrap();
    let log = read_log(
        reader(),
        b"{\"contact\":\"c1\",\"direction\":\"inbound\",\"started\":\"2026-03-02T09:00:00Z\"}\n\
          {\"contact\":\"c2\",\"direction\":\"inbound\",\"started\":\"2026-03-02T09:00:00Z\",\
          \"ended\":\"2026-03-02T08:00:00Z\"}\n{\"contact\":\"c3\"}\n{\"contact\":\n\
          {\"contact\":\"c1\",\"direction\":\"inbound\",\"started\":\"2026-03-02T09:00:00Z\"}\n",
    )
    .unwrap();
    let codes_of = |log: &Log| -> Vec<String> {
        log.rejected
            .iter()
            .map(|row| row.error.code.to_string())
            .collect()
    };
    assert_eq!(
        codes_of(&log),
        [
            "call.record.ends_before_start",
            "importer.row.not_a_record",
            "base.json.cut_off"
        ]
    );
    assert!(log.rejected[2].error.to_string().contains("line 4"));
    assert_eq!(codes(&log), ["importer.finding.repeated_contact"]);

    let mapping = r#"
        version = 1
        format = { kind = "json_lines", optional = ["who"] }
        constants = { direction = "outbound" }
        columns = { contact = "id", started = "at", result = "end", agent = "who" }
        time = { format = "epoch_seconds" }
        words = { result = { "486" = "busy" } }
    "#;
    let log = mapped(
        mapping,
        "{\"id\":7,\"at\":1772442000,\"end\":486}\n{\"id\":8,\"at\":1772442000}\n\
         {\"id\":9,\"at\":1772442000,\"end\":[]}\n[]\n",
    );
    assert_eq!(log.summary.records, 1);
    assert_eq!(
        log.records[0].parts().started.to_rfc3339(),
        "2026-03-02T09:00:00+00:00"
    );
    assert_eq!(
        codes_of(&log),
        [
            "importer.row.key_missing",
            "importer.row.not_flat",
            "importer.row.not_an_object"
        ]
    );
}
