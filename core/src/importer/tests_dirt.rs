//! Values that fit nowhere, that contradict each other, or that cannot be: nothing is lost unseen.

use super::*;
use crate::base::Language;
use crate::call::{Outcome, QueueExit, RecordParts, Unreached};
use crate::kpi::{CallTally, Plan};

const COLUMNS: [&str; 17] = [
    "contact",
    "direction",
    "started",
    "ended",
    "queue",
    "queue_entered",
    "queue_left",
    "result",
    "agent",
    "answered",
    "agent_left",
    "ring_s",
    "hold_s",
    "holds",
    "consult_s",
    "wrap_up_s",
    "transfer",
];

/// A log of one row, given as `column=value`; a time such as 09:00:30 is one of 2 March 2026, UTC.
fn row(cells: &str) -> Log {
    let cells: Vec<_> = cells
        .split(' ')
        .filter_map(|cell| cell.split_once('='))
        .collect();
    let more = cells.iter().map(|(column, _)| *column);
    let more: Vec<_> = more.filter(|column| !COLUMNS.contains(column)).collect();
    let columns: Vec<_> = COLUMNS.iter().copied().chain(more).collect();
    let value = |column: &str| {
        let cell = cells.iter().find(|(name, _)| *name == column);
        let value = cell.map_or("", |(_, value)| *value);
        if value.len() == 8 && value.contains(':') {
            format!("2026-03-02T{value}Z")
        } else {
            value.to_owned()
        }
    };
    let values: Vec<_> = columns.iter().map(|column| value(column)).collect();
    let text = format!("{}\n{}\n", columns.join(","), values.join(","));
    let reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default()).unwrap();
    read_log(reader, text.as_bytes()).unwrap()
}

fn parts(log: &Log) -> &RecordParts {
    assert_eq!(log.summary.records, 1, "{:?}", log.rejected);
    log.records[0].parts()
}

/// The findings as `kind column`; each has a whole sentence in every language.
fn found(log: &Log) -> Vec<String> {
    let mut found = Vec::new();
    for finding in &log.findings {
        for language in Language::ALL {
            let text = finding.sentence(language);
            assert!(
                !text.contains("{$") && !text.starts_with("importer."),
                "{text}"
            );
        }
        let kind = finding
            .code
            .as_str()
            .trim_start_matches("importer.finding.");
        let column = finding.column.as_ref().map_or("", |column| column.as_str());
        found.push(format!("{kind} {column}"));
    }
    found
}

fn figure(log: &Log, id: &str) -> i128 {
    let mut tally = CallTally::new(Plan::default()).unwrap();
    for record in &log.records {
        tally.push(record).unwrap();
    }
    let id = crate::base::Code::new(id).unwrap();
    let report = tally.report();
    i128::from(
        report
            .total()
            .unwrap()
            .figure(&id, None)
            .unwrap()
            .ratio
            .numerator,
    )
}

#[test]
fn what_only_a_leg_has_is_told_where_there_is_none() {
    let log = row(
        "contact=c1 direction=inbound started=09:00:00 ended=09:00:30 queue=q \
         queue_entered=09:00:05 queue_left=09:00:30 result=abandoned agent=a09 agent_left=09:00:20 \
         ring_s=8 hold_s=30 holds=2 consult_s=1 wrap_up_s=45 transfer=blind",
    );
    assert_eq!(
        found(&log),
        [
            "value_not_kept agent_left",
            "value_not_kept ring_s",
            "value_not_kept hold_s",
            "value_not_kept holds",
            "value_not_kept consult_s",
            "value_not_kept wrap_up_s",
            "value_not_kept transfer",
            "value_not_kept agent",
        ]
    );
    // A nought says nothing.
    let log = row(
        "contact=c1 direction=outbound started=09:00:00 result=busy ring_s=0 hold_s=0.0 holds=0",
    );
    assert_eq!(found(&log), [""; 0]);
    let log = row("contact=c1 direction=outbound started=09:00:00 result=busy agent=a09");
    assert_eq!(found(&log), ["value_not_kept agent"]);
    // A ring without an agent has no offer to stand in.
    let log = row("contact=c1 direction=inbound started=09:00:00 answered=09:00:09 ring_s=8");
    assert_eq!(found(&log), ["value_not_kept ring_s"]);
    assert!(parts(&log).offers.is_empty());
}

#[test]
fn a_value_is_told_by_its_own_column_and_only_if_no_other_field_keeps_it() {
    let mapping = Mapping::parse(
        r#"
        version = 1
        format = { kind = "delimited" }
        constants = { direction = "inbound", queue = "q", agent = "ivr" }
        time = { format = "rfc3339" }
        [columns]
        contact = "id"
        started = "at"
        queue_entered = "at"
        queue_left = "out"
        ended = "out"
        answered = ["talk", "out"]
        agent_left = ["end", "out"]
        service = "secs"
        result = "how"
        "#,
    )
    .unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    let (at, out) = ("2026-03-02T09:00:00Z", "2026-03-02T09:00:30Z");
    let text = format!(
        "id,at,out,talk,end,secs,how\n1,{at},{out},,,0,abandoned\n2,{at},{out},,,0,left_in_menu\n\
         3,{at},{out},{out},,7,abandoned\n"
    );
    let log = read_log(reader, text.as_bytes()).unwrap();
    assert_eq!(log.summary.records, 3, "{:?}", log.rejected);
    assert_eq!(found(&log), ["value_not_kept talk", "value_not_kept secs"]);
    assert!(log.findings.iter().all(|finding| finding.row == 3));
}

#[test]
fn a_stay_in_a_queue_without_its_start_is_never_lost() {
    // Refused at the door: it came when the contact came.
    let log = row("contact=c1 direction=inbound started=09:00:00 queue=sales result=full");
    let entry = &parts(&log).queue_entries[0];
    assert_eq!(entry.entered, parts(&log).started);
    assert_eq!(
        (entry.left, entry.exit),
        (Some(entry.entered), Some(QueueExit::Full))
    );
    assert_eq!(figure(&log, "left_in_menu"), 0);
    // Any other exit needs the start; the row is kept for correction.
    for result in ["abandoned", "timeout", "overflow", "answered"] {
        let log = row(&format!(
            "contact=c1 direction=inbound started=09:00:00 queue=sales queue_left=09:00:30 \
             answered=09:00:30 result={result}"
        ));
        let error = &log.rejected[0].error;
        assert_eq!(error.code.as_str(), "importer.row.missing", "{result}");
        assert_eq!(error.path.as_str(), "queue_entered", "{result}");
    }
    // The start of a stay that was none is told.
    let log = row(
        "contact=c1 direction=inbound started=09:00:00 queue=q queue_entered=09:00:05 \
         queue_left=09:00:30 result=left_in_menu",
    );
    assert_eq!(
        found(&log),
        ["value_not_kept queue_entered", "value_not_kept queue_left"]
    );
    assert_eq!(figure(&log, "left_in_menu"), 1);
}

#[test]
fn only_who_may_have_left_in_the_menu_counts_as_such() {
    // Hung up while a telephone rang, without a queue.
    let log = row("contact=c1 direction=inbound started=09:00:00 result=abandoned");
    let outcome = Outcome::NotReached {
        result: Unreached::Abandoned,
        disposition: None,
    };
    assert_eq!(parts(&log).outcome, Some(outcome));
    assert_eq!(figure(&log, "left_in_menu"), 0);
    let log = row("contact=c1 direction=inbound started=09:00:00");
    assert_eq!(figure(&log, "left_in_menu"), 1);
}

#[test]
fn a_sale_to_a_machine_is_a_contradiction_with_both_sides_named() {
    let log = row(
        "contact=c1 direction=outbound started=09:00:00 result=machine agent=a09 answered=09:00:05 \
         business=agreed",
    );
    assert_eq!(
        log.rejected[0].error.sentence(Language::English),
        "`business`: the result machine reached nobody, and yet the business result is agreed: \
         mend one of them"
    );
}

#[test]
fn an_end_before_its_start_is_told_and_taken_away() {
    let log = row(
        "contact=c1 direction=inbound started=09:00:00 ended=09:10:00 queue=q \
         queue_entered=09:00:09 queue_left=09:00:05 result=answered agent=a09 answered=09:00:30 \
         agent_left=09:00:20 hold_s=4",
    );
    assert_eq!(
        found(&log),
        ["end_before_start queue_left", "end_before_start agent_left"]
    );
    assert_eq!(
        log.findings[0].sentence(Language::English),
        "the end 2026-03-02T09:00:05Z is before the start 2026-03-02T09:00:09Z and was not kept: \
         mend one of them"
    );
    let entry = &parts(&log).queue_entries[0];
    assert_eq!((entry.left, entry.exit, &entry.agent), (None, None, &None));
    assert_eq!(
        (
            parts(&log).legs[0].ended,
            parts(&log).legs[0].hold.as_secs()
        ),
        (None, 4)
    );
    // The wait of an abandoned contact that ends with the contact, before it began.
    let log = row(
        "contact=c1 direction=inbound started=09:00:00 ended=08:59:00 queue=q \
         queue_entered=09:00:05 result=abandoned",
    );
    assert_eq!(found(&log), ["end_before_start ended"]);
    assert_eq!(
        (parts(&log).ended, parts(&log).queue_entries[0].left),
        (None, None)
    );
}

#[test]
fn every_length_that_is_not_likely_is_told_by_its_column() {
    let log = row(
        "contact=c1 direction=inbound started=09:00:00 agent=a09 answered=09:00:09 \
         ring_s=90000 hold_s=90001 consult_s=90002 wrap_up_s=999999999",
    );
    assert_eq!(
        found(&log),
        [
            "outlier ring_s",
            "outlier hold_s",
            "outlier consult_s",
            "outlier wrap_up_s"
        ]
    );
    let mapping = Mapping::parse(
        r#"
        version = 1
        format = { kind = "delimited" }
        constants = { direction = "inbound", queue = "q", result = "answered" }
        columns = { contact = "id", started = "at", queue_entered = "at", wait = "w", service = "s" }
        durations = { longest = "1h" }
        "#,
    )
    .unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    let log = read_log(reader, b"id,at,w,s\n1,2026-03-02T09:00:00Z,3601,7200\n").unwrap();
    assert_eq!(found(&log), ["outlier w", "outlier s"]);
}

#[test]
fn a_wait_that_ended_at_another_time_than_the_answer_is_told() {
    let at = |answered: &str| {
        row(&format!(
            "contact=c1 direction=inbound started=09:00:00 ended=09:20:00 queue=q \
             queue_entered=09:00:05 queue_left=09:00:10 result=answered agent=a answered={answered}"
        ))
    };
    assert_eq!(found(&at("09:05:00")), ["answer_differs answered"]);
    // Two clocks are never quite the same.
    assert_eq!(found(&at("09:01:10")), [""; 0]);
}

#[test]
fn a_check_says_what_it_cannot_read() {
    let mapping = Mapping::parse(
        r#"
        version = 1
        format = { kind = "delimited" }
        constants = { direction = "inbound" }
        columns = { contact = "id", started = "at" }
        durations = { unit = "clock" }
        [[check]]
        from = "at"
        until = "end"
        duration = "secs"
        "#,
    )
    .unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    let (at, end) = ("2026-03-02T09:00:00Z", "2026-03-03T12:00:01Z");
    let text = format!("id,at,end,secs\n1,{at},{end},abc\n2,{at},{end},27:00:01\n3,{at},,\n");
    let log = read_log(reader, text.as_bytes()).unwrap();
    assert_eq!(found(&log), ["duration_unreadable secs"]);
    assert_eq!(log.summary.records, 3);
}

#[test]
fn a_duration_of_a_clock_says_its_form() {
    let mapping = Mapping::parse(
        r#"
        version = 1
        format = { kind = "delimited" }
        constants = { direction = "inbound", agent = "a" }
        columns = { contact = "id", started = "at", answered = "at", service = "secs" }
        durations = { unit = "clock" }
        "#,
    )
    .unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    let at = "2026-03-02T09:00:00Z";
    let text = format!("id,at,secs\n1,{at},90\n2,{at},27:00:01\n");
    let log = read_log(reader, text.as_bytes()).unwrap();
    assert_eq!(
        log.rejected[0].error.sentence(Language::English),
        "`service`: the duration cannot be read: write hours, minutes and seconds such as 27:01:30, \
         or minutes and seconds such as 1:30"
    );
    let leg = &parts(&log).legs[0];
    assert_eq!((leg.ended.unwrap() - leg.answered).num_seconds(), 97_201);
}

#[test]
fn a_constant_is_one_of_our_words_whatever_the_words_of_the_log() {
    let mapping = Mapping::parse(
        r#"
        version = 1
        format = { kind = "delimited" }
        constants = { direction = "inbound" }
        columns = { contact = "id", started = "at", direction = "dir" }
        [words.direction]
        I = "inbound"
        "*" = "outbound"
        "#,
    )
    .unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    let at = "2026-03-02T09:00:00Z";
    let text = format!("id,at,dir\n1,{at},\n2,{at},I\n3,{at},x\n");
    let log = read_log(reader, text.as_bytes()).unwrap();
    let directions: Vec<_> = log
        .records
        .iter()
        .map(|record| record.parts().direction)
        .collect();
    use crate::call::Direction::{Inbound, Outbound};
    assert_eq!(directions, [Inbound, Inbound, Outbound]);
}

#[test]
fn an_unknown_column_is_told_on_the_line_of_the_header() {
    let reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default()).unwrap();
    let text = b"\n\ncontact,colour,direction,started\nc1,red,inbound,2026-03-02T09:00:00Z\n";
    let log = read_log(reader, text).unwrap();
    assert_eq!(found(&log), ["unknown_column "]);
    assert_eq!((log.findings[0].line, log.findings[0].row), (3, 0));
}

#[test]
fn the_bounds_are_kept_and_told() {
    let options = ReadOptions {
        max_remembered_ids: 1,
        ..ReadOptions::default()
    };
    let reader = LogReader::talktime(LogFormat::Csv, options).unwrap();
    let rows = "a,inbound,2026-03-02T09:00:00Z\nb,inbound,2026-03-02T09:00:00Z\n".repeat(2);
    let log = read_log(
        reader,
        format!("contact,direction,started\n{rows}").as_bytes(),
    )
    .unwrap();
    assert_eq!(
        found(&log),
        ["id_check_stopped contact", "repeated_contact contact"]
    );
    let none = ReadOptions {
        max_line_bytes: 0,
        ..ReadOptions::default()
    };
    let error = LogReader::talktime(LogFormat::Csv, none).unwrap_err();
    assert_eq!(error.code.as_str(), "importer.options.no_line");
    let mut done = LogReader::talktime(LogFormat::Csv, ReadOptions::default()).unwrap();
    done.push(b"contact,direction,started\n", &mut |_| ())
        .unwrap();
    assert_eq!(done.finish(&mut |_| ()).unwrap().rows, 0);
    assert_eq!(
        done.finish(&mut |_| ()).unwrap_err().code.as_str(),
        "importer.file.finished"
    );
}
