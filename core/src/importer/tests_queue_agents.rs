//! The queue log: what becomes of agents, of bad rows and of the table. Every expectation is worked
//! by hand from the rows.

use std::time::Duration;

use super::tests_queue_log::{at, found, read, read_with, text};
use super::*;
use crate::base::{AgentId, Code, Label, OriginalText, QueueId, Zone};
use crate::kpi::{Activity, PauseKind};

/// What, of which queue, from, until, whether it began before and goes on.
pub(super) fn stretches(log: &Log) -> Vec<(String, &str, i64, i64, bool, bool)> {
    let stretches = log.activities.iter();
    stretches
        .map(|one| {
            let what = match &one.activity {
                Activity::LoggedIn => "in".to_owned(),
                Activity::WrapUp => "wrap_up".to_owned(),
                Activity::Handling => "handling".to_owned(),
                Activity::Paused { kind, reason } => {
                    let reason = reason.as_ref().map_or("", Code::as_str);
                    format!("{kind:?} {reason}")
                }
            };
            let queue = one.queue.as_ref().map_or("", QueueId::as_str);
            let (from, until) = (at(one.period.from()), at(one.period.until()));
            (what, queue, from, until, one.began_before, one.still_open)
        })
        .collect()
}

pub(super) fn whole(
    what: &str,
    queue: &'static str,
    from: i64,
    until: i64,
) -> (String, &'static str, i64, i64, bool, bool) {
    (what.to_owned(), queue, from, until, false, false)
}

#[test]
fn log_in_and_off_are_a_stretch() {
    let log = read(
        "0 NONE|NONE|Agent/1|AGENTLOGIN|SIP/1-1
         60 NONE|NONE|Agent/1|AGENTLOGOFF|SIP/1-1|60
         70 NONE|NONE|Agent/2|AGENTCALLBACKLOGIN|1001@default
         75 NONE|NONE|Agent/2|AGENTCALLBACKLOGOFF|1001@default|5|Autologoff",
    );
    assert_eq!(
        stretches(&log),
        [whole("in", "", 0, 60), whole("in", "", 70, 75)]
    );
    assert_eq!(log.activities[0].agent.as_str(), "Agent/1");
    assert!(log.findings.is_empty());
    assert_eq!(log.summary.rows_in_activities, 4);
}

#[test]
fn what_began_before_the_log_or_goes_on_is_cut() {
    // Wazo's case of a log-in before the day and a log-off after it.
    let log = read(
        "100 NONE|NONE|NONE|CONFIGRELOAD|
         200 NONE|NONE|Agent/1|AGENTLOGOFF|SIP/1-1|500
         300 NONE|NONE|Agent/2|AGENTLOGOFF|SIP/2-1
         400 NONE|q|SIP/3|REMOVEMEMBER|
         500 NONE|NONE|Agent/4|AGENTLOGIN|SIP/4-1
         600 NONE|q|SIP/5|ADDMEMBER|
         700 NONE|q|SIP/5|PAUSE|lunch
         800 NONE|NONE|NONE|CONFIGRELOAD|",
    );
    let cut = |what: &str, queue, from, until, before: bool| {
        (what.to_owned(), queue, from, until, before, !before)
    };
    assert_eq!(
        stretches(&log),
        [
            // The seconds of the log-off say when it began.
            whole("in", "", -300, 200),
            cut("in", "", 100, 300, true),
            cut("in", "q", 100, 400, true),
            cut("in", "", 500, 800, false),
            cut("in", "q", 600, 800, false),
            cut("Other lunch", "q", 700, 800, false),
        ]
    );
    assert!(log.findings.is_empty());
}

#[test]
fn pauses_have_kinds_and_reasons() {
    let mut options = QueueLogOptions::default();
    for (reason, kind, code) in [
        ("Lunch Break", PauseKind::Meal, None),
        ("обед", PauseKind::Meal, Some("obed")),
    ] {
        options.pause_reasons.push(PauseReason {
            reason: Label::new(reason).unwrap(),
            kind,
            code: code.map(|code| Code::new(code).unwrap()),
        });
    }
    let log = read_with(
        options,
        &text(
            "0 NONE|q|SIP/1|ADDMEMBER|
             10 NONE|q|SIP/1|PAUSE|lunch-break
             20 NONE|q|SIP/1|UNPAUSE|
             30 NONE|q|SIP/1|PAUSE|Обед
             40 NONE|q|SIP/1|PAUSE|Fire drill!
             50 NONE|q|SIP/1|UNPAUSE|
             60 NONE|q|SIP/1|PAUSE|
             65 NONE|q|SIP/1|REMOVEMEMBER|",
        ),
    );
    assert_eq!(
        stretches(&log),
        [
            whole("Meal lunch_break", "q", 10, 20),
            whole("Meal obed", "q", 30, 40),
            whole("Other fire_drill_", "q", 40, 50),
            whole("in", "q", 0, 65),
            whole("Other ", "q", 60, 65),
        ]
    );
    assert!(log.findings.is_empty());
}

#[test]
fn a_pause_of_all_queues_is_told_of_each_too() {
    // As Asterisk writes it: of all first and without the reason, then of each queue.
    let log = read(
        "0 NONE|a|SIP/1|ADDMEMBER|
         0 NONE|b|SIP/1|ADDMEMBER|
         10 NONE|NONE|SIP/1|PAUSEALL|
         10 NONE|a|SIP/1|PAUSE|tea
         10 NONE|b|SIP/1|PAUSE|tea
         40 NONE|NONE|SIP/1|UNPAUSEALL|
         40 NONE|a|SIP/1|UNPAUSE|
         40 NONE|b|SIP/1|UNPAUSE|
         50 NONE|NONE|SIP/1|PAUSE|tea
         60 NONE|a|SIP/1|UNPAUSE|",
    );
    let mut paused = stretches(&log);
    paused.retain(|(what, ..)| what != "in");
    assert_eq!(
        paused,
        [
            whole("Other tea", "", 10, 40),
            whole("Other tea", "a", 10, 40),
            whole("Other tea", "b", 10, 40),
            whole("Other tea", "", 50, 60),
        ]
    );
    assert!(log.findings.is_empty(), "{:?}", log.findings);
}

#[test]
fn wrap_up_is_of_the_agent_and_of_the_leg() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         5 c|q|Agent/1|CONNECT|5|u|1
         65 c|q|Agent/1|COMPLETECALLER|5|60|1
         65 c|q|Agent/1|WRAPUPSTART|15
         90 NONE|q|Agent/1|WRAPUPSTART|20
         95 NONE|q|Agent/2|WRAPUPSTART|20
         99 NONE|q|Agent/2|WRAPUPSTART|soon",
    );
    let wrap_up = |from, until| whole("wrap_up", "q", from, until);
    assert_eq!(
        stretches(&log),
        [wrap_up(65, 80), wrap_up(90, 110), wrap_up(95, 115)]
    );
    assert_eq!(
        log.records[0].parts().legs[0].wrap_up,
        Duration::from_secs(20)
    );
    let told = [(6, "wrap_up_without_call"), (7, "seconds_missing")];
    assert_eq!(found(&log), told);
}

#[test]
fn odd_agents_are_told_and_the_rest_stays_right() {
    let log = read(
        "0 NONE|NONE|A|AGENTLOGIN|x
         10 NONE|NONE|A|AGENTLOGIN|x
         20 NONE|NONE|A|UNPAUSEALL|
         30 NONE|NONE|A|PAUSEALL|tea
         35 NONE|NONE|A|PAUSEALL|tea
         40 NONE|NONE|A|UNPAUSEALL|
         60 NONE|NONE|A|AGENTLOGOFF|x
         70 NONE|NONE|A|AGENTLOGOFF|x|60
         80 NONE|NONE|A|PAUSEALL|tea
         90 NONE|NONE|A|UNPAUSEALL|
         95 NONE|NONE|NONE|AGENTLOGIN|x",
    );
    assert_eq!(
        stretches(&log),
        [
            whole("Other tea", "", 30, 40),
            whole("in", "", 0, 60),
            whole("Other tea", "", 80, 90),
        ]
    );
    assert_eq!(
        found(&log),
        [
            (2, "logged_in_twice"),
            (3, "not_paused"),
            (5, "paused_twice"),
            (8, "logged_off_twice"),
            (9, "paused_without_log_in"),
            (11, "names_nobody"),
        ]
    );
}

#[test]
fn a_doubled_log_in_is_settled_by_the_seconds_of_the_log_off() {
    let log = read(
        "0 NONE|NONE|A|AGENTLOGIN|x
         100 NONE|NONE|A|AGENTLOGIN|x
         160 NONE|NONE|A|AGENTLOGOFF|x|60
         170 NONE|NONE|NONE|QUEUESTART|
         180 NONE|NONE|B|AGENTLOGIN|x
         190 NONE|NONE|NONE|QUEUESTART|",
    );
    assert_eq!(
        stretches(&log),
        [whole("in", "", 100, 160), whole("in", "", 180, 180)]
    );
    assert_eq!(
        found(&log),
        [(2, "logged_in_twice"), (6, "log_in_broken_off")]
    );
}

#[test]
fn unknown_and_vendor_events_are_kept() {
    let log = read(
        "0 c|q|NONE|DID|5550100
         1 c|q|NONE|INFO|a|b|
         2 NONE|NONE|NONE|HEARTBEAT|
         3 c|q|SIP/1|COFFEE BREAK|a||
         4 NONE|q|NONE|ENTERQUEUE||x|1
         5 c|NONE|SIP/1|CONNECT|1|u|1
         6 c|q|NONE|КОНЕЦ|x",
    );
    let kept: Vec<_> = log
        .events
        .iter()
        .map(|event| event.event.as_str())
        .collect();
    let names = [
        "did",
        "info",
        "heartbeat",
        "coffee_break",
        "enterqueue",
        "connect",
        "unnamed",
    ];
    assert_eq!(kept, names);
    let fields = |at: usize| {
        let fields = log.events[at].fields.as_ref();
        fields.map(|fields| fields.read(crate::base::ReadingPurpose::Correction))
    };
    assert_eq!(fields(0), Some("5550100"));
    assert_eq!(fields(1), Some("a|b"));
    assert_eq!(fields(2), None);
    assert_eq!(fields(6), Some("КОНЕЦ|x"));
    assert!(!format!("{:?}", log.events).contains("5550100"));
    assert_eq!(
        found(&log),
        [
            (4, "unknown_event"),
            (5, "names_no_call"),
            (6, "names_no_queue"),
            (7, "unknown_event"),
        ]
    );
    assert!(log.records.is_empty());
}

#[test]
fn rows_that_cannot_be_read_are_rejected() {
    let long = "x".repeat(200);
    let rows = [
        b"1772442000|c|q|NONE".to_vec(),
        b"now|c|q|NONE|FULL|".to_vec(),
        b"1772442000.5|c|q|NONE|FULL|".to_vec(),
        b"-5|c|q|NONE|FULL|".to_vec(),
        b"1772442000|c|q|NONE|FULL|\xFF".to_vec(),
        b"1772442000|c|q|NONE|FULL|\0".to_vec(),
        b"1772442000|c|q|NONE||x".to_vec(),
        format!("1772442000|{long}|q|NONE|FULL|").into_bytes(),
        format!("1772442000|c|{long}|NONE|FULL|").into_bytes(),
        format!("1772442000|c|q|NONE|FULL|{}", "|".repeat(40)).into_bytes(),
        "x".repeat(400).into_bytes(),
        b"1772442000|c|q|NONE|FULL|".to_vec(),
    ];
    let bounds = ReadOptions {
        max_line_bytes: 300,
        ..ReadOptions::default()
    };
    let reader = LogReader::queue_log(QueueLogOptions::default(), bounds).unwrap();
    let log = read_log(reader, &[rows.join(&b"\n"[..]), b"\n".to_vec()].concat()).unwrap();
    let rejected: Vec<_> = log
        .rejected
        .iter()
        .map(|row| row.error.code.as_str())
        .collect();
    assert_eq!(
        rejected,
        [
            "importer.row.too_few_fields",
            "importer.row.epoch_malformed",
            "importer.row.epoch_malformed",
            "importer.row.epoch_malformed",
            "base.table.not_utf8",
            "base.table.nul",
            "importer.row.missing",
            "base.id.too_long",
            "base.id.too_long",
            "importer.row.too_many_fields",
            "base.table.line_too_long",
        ]
    );
    assert_eq!(log.rejected[7].error.path.as_str(), "callid");
    assert_eq!((log.summary.rows, log.summary.records), (12, 1));
}

#[test]
fn what_is_no_queue_log_is_one_error() {
    for (bytes, code) in [
        (&b""[..], "base.table.empty"),
        (b"{\"a\":1}\n", "base.table.json_for_delimited"),
        (b"<html>\n", "base.table.markup"),
        (b"PK\x03\x04\n", "base.table.compressed"),
    ] {
        let reader = LogReader::queue_log(QueueLogOptions::default(), ReadOptions::default());
        let error = read_log(reader.unwrap(), bytes).unwrap_err();
        assert_eq!(error.code.as_str(), code);
    }
}

#[test]
fn names_are_mapped_and_queues_known() {
    let name = |name: &str, agent: &str| AgentName {
        name: OriginalText::new(name).unwrap(),
        agent: AgentId::new(agent).unwrap(),
    };
    let options = QueueLogOptions {
        agent_names: vec![name("Anna Schmidt", "a1"), name("SIP/1001", "a1")],
        known_queues: vec![QueueId::new("q").unwrap()],
        ..QueueLogOptions::default()
    };
    let log = read_with(
        options.clone(),
        &text(
            "0 NONE|q|Anna Schmidt|ADDMEMBER|
             5 NONE|q|SIP/1001|REMOVEMEMBER|
             9 c|z|NONE|FULL|",
        ),
    );
    assert_eq!(stretches(&log), [whole("in", "q", 0, 5)]);
    assert_eq!(log.activities[0].agent.as_str(), "a1");
    assert_eq!(found(&log), [(3, "unknown_queue")]);
    assert_eq!(log.records.len(), 1);
    let twice = QueueLogOptions {
        agent_names: vec![name("x", "a1"), name("x", "a2")],
        ..options
    };
    let error = LogReader::queue_log(twice, ReadOptions::default()).unwrap_err();
    assert_eq!(error.code.as_str(), "importer.options.repeated_agent_name");
}

fn table(zone: &str, text: &str) -> Log {
    let options = QueueLogOptions {
        form: QueueLogForm::Table {
            delimiter: TableDelimiter::Comma,
        },
        zone: Zone::new(zone).unwrap(),
        ..QueueLogOptions::default()
    };
    read_with(options, text)
}

#[test]
fn a_table_has_times_of_its_zone_and_fields_that_overflow() {
    let log = table(
        "Asia/Kolkata",
        "id,time,callid,queuename,agent,event,data1,data2,data3,data4,data5,extra\n\
         1,2026-03-02 14:30:00.250000,c,q,NONE,ENTERQUEUE,,x,1,,,\n\
         2,2026-03-02 14:30:10.750000,c,q,SIP/1,CONNECT,10,u,2,NULL,NULL,\n\
         3,2026-03-02T09:01:10.5Z,c,q,SIP/1,ATTENDEDTRANSFER,LINK,SIP/1-1,SIP/2-1,10,60|1,\n\
         4,1772442100,d,q,NONE,FULL,\\N,,,,,\n\
         5,02.03.2026,d,q,NONE,FULL,,,,,,\n",
    );
    let parts = log.records[0].parts();
    let stay = &parts.queue_entries[0];
    assert_eq!(stay.entered.to_rfc3339(), "2026-03-02T09:00:00.250+00:00");
    assert_eq!(
        stay.left.unwrap().to_rfc3339(),
        "2026-03-02T09:00:10.250+00:00"
    );
    let leg = &parts.legs[0];
    assert_eq!(
        leg.ended.unwrap().to_rfc3339(),
        "2026-03-02T09:01:10.250+00:00"
    );
    assert_eq!(
        log.rejected[0].error.code.as_str(),
        "importer.row.time_unreadable"
    );
    assert_eq!(log.rejected[0].column.as_ref().unwrap().as_str(), "time");
    assert_eq!(found(&log), [(1, "unknown_column")]);
}

#[test]
fn the_hour_that_comes_twice_follows_the_rows_before() {
    // Montreal put the clock back on 1 November 2020 at 2:00, which is 06:00 in UTC.
    let log = table(
        "America/Montreal",
        "time,callid,queuename,agent,event,data1\n\
         2020-11-01 01:10:00.000000,a,q,NONE,FULL,\n\
         2020-11-01 01:50:00.000000,b,q,NONE,FULL,\n\
         2020-11-01 01:05:00.000000,c,q,NONE,FULL,\n\
         2020-11-01 02:05:00.000000,d,q,NONE,FULL,\n",
    );
    let starts = log.records.iter().map(|record| record.parts().started);
    let starts: Vec<_> = starts.map(|at| at.format("%H:%M").to_string()).collect();
    assert_eq!(starts, ["05:10", "05:50", "06:05", "07:05"]);
    assert_eq!(found(&log), [(2, "time_ambiguous")]);
}

#[test]
fn a_table_without_a_needed_column_is_one_error() {
    let options = QueueLogOptions {
        form: QueueLogForm::Table {
            delimiter: TableDelimiter::Semicolon,
        },
        ..QueueLogOptions::default()
    };
    let reader = LogReader::queue_log(options, ReadOptions::default()).unwrap();
    let error = read_log(reader, b"time;callid;queue;event\n").unwrap_err();
    assert_eq!(error.code.as_str(), "importer.file.column_missing");
}

#[test]
fn the_seconds_of_the_log_go_before_its_stamps() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         11 c|q|SIP/1|CONNECT|10|u|1
         171 c|q|SIP/1|COMPLETECALLER|10|60|1",
    );
    let parts = log.records[0].parts();
    let stay = &parts.queue_entries[0];
    assert_eq!((at(stay.entered), stay.left.map(at)), (0, Some(10)));
    let leg = &parts.legs[0];
    assert_eq!((at(leg.answered), leg.ended.map(at)), (10, Some(70)));
    assert_eq!(found(&log), [(3, "duration_differs")]);
}

#[test]
fn a_silent_call_is_given_up_after_a_day() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         90000 d|q|NONE|FULL|
         90001 e|q|NONE|FULL|
         90002 d|q|NONE|ENTERQUEUE||x|1",
    );
    assert_eq!(found(&log), [(1, "end_missing")]);
    let ids: Vec<_> = log
        .records
        .iter()
        .map(|r| r.parts().contact.as_str())
        .collect();
    assert_eq!(ids, ["c", "d", "e"]);
    assert_eq!(log.records[1].parts().queue_entries.len(), 2);
}
