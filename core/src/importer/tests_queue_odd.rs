//! The queue log: wrong stamps, restarts and rows that come twice. Every expectation is worked by
//! hand from the rows.

use std::time::Duration;

use super::tests_queue_agents::{stretches, whole};
use super::tests_queue_log::{at, found, read};
use super::*;
use crate::base::{AgentId, Code, Label, OriginalText};
use crate::call::QueueExit;
use crate::kpi::{CallTally, PauseKind, Plan};

#[test]
fn a_wrong_stamp_ruins_nobodys_time() {
    // Nine hundred million seconds are 28 years; the rows beside the wrong one are right.
    for wrong in [-900_000_000_i64, 900_000_000] {
        let row = format!("{wrong} NONE|NONE|NONE|CONFIGRELOAD|");
        let rows = [
            "0 NONE|NONE|Agent/1|AGENTLOGIN|x",
            "10 NONE|q|SIP/2|REMOVEMEMBER|",
            "60 NONE|NONE|NONE|CONFIGRELOAD|",
        ];
        let open = ("in".to_owned(), "", 0, 60, false, true);
        for place in 0..=rows.len() {
            let mut rows = rows.to_vec();
            rows.insert(place, &row);
            let log = read(&rows.join("\n"));
            let quit = ("in".to_owned(), "q", 0, 10, true, false);
            assert_eq!(stretches(&log), [quit, open.clone()], "{wrong} at {place}");
        }
    }
}

#[test]
fn a_wrong_stamp_of_an_agent_is_told_and_its_stretch_left_out() {
    let log = read(
        "0 NONE|NONE|Agent/1|AGENTLOGIN|x
         10 NONE|q|Agent/2|ADDMEMBER|
         900000000 NONE|NONE|Agent/1|AGENTLOGOFF|x
         60 NONE|q|Agent/2|REMOVEMEMBER|",
    );
    assert_eq!(stretches(&log), [whole("in", "q", 10, 60)]);
    assert_eq!(found(&log), [(3, "stretch_impossible"), (4, "clock_back")]);
}

#[test]
fn a_member_may_be_added_paused() {
    // app_queue writes PAUSED behind ADDMEMBER of a member who comes paused.
    let log = read(
        "0 NONE|q|SIP/1|ADDMEMBER|PAUSED
         50 NONE|q|SIP/1|UNPAUSE|
         80 NONE|q|SIP/1|REMOVEMEMBER|",
    );
    assert_eq!(
        stretches(&log),
        [whole("Other ", "q", 0, 50), whole("in", "q", 0, 80)]
    );
    assert!(log.findings.is_empty());
}

#[test]
fn a_restart_ends_log_ins_and_their_pauses() {
    let log = read(
        "0 NONE|NONE|A|AGENTLOGIN|x
         10 NONE|NONE|A|PAUSEALL|tea
         20 NONE|q|B|ADDMEMBER|
         25 NONE|q|B|PAUSE|tea
         40 NONE|NONE|NONE|CONFIGRELOAD|
         70 NONE|NONE|NONE|QUEUESTART|
         80 NONE|NONE|A|AGENTLOGOFF|x
         90 NONE|NONE|C|AGENTLOGOFF|x
         95 NONE|q|B|UNPAUSE|
         99 NONE|q|B|REMOVEMEMBER|",
    );
    assert_eq!(
        stretches(&log),
        [
            whole("in", "", 0, 40),
            whole("Other tea", "", 10, 40),
            ("in".to_owned(), "", 70, 90, true, false),
            // Members outlive a restart, and so do their pauses.
            whole("Other tea", "q", 25, 95),
            whole("in", "q", 20, 99),
        ]
    );
    assert_eq!(
        found(&log),
        [(6, "log_in_broken_off"), (7, "logged_off_twice")]
    );
}

#[test]
fn a_call_whose_every_row_comes_twice_is_one_contact() {
    let rows = "0 c|q|NONE|ENTERQUEUE||x|1
         5 c|q|SIP/1|RINGNOANSWER|4000
         9 c|q|SIP/2|CONNECT|9|u|2
         69 c|q|SIP/2|COMPLETECALLER|9|60|1
         70 d|q|NONE|FULL|
         80 e|q|NONE|ENTERQUEUE||x|1
         99 e|q|NONE|ABANDON|1|1|19";
    let once = read(rows);
    assert!(once.findings.is_empty());
    let told = [
        "entered_twice",
        "offered_twice",
        "connected_twice",
        "ended_twice",
        "left_twice",
        "entered_twice",
        "left_twice",
    ];
    let each = rows.lines().flat_map(|row| [row, row]);
    for twice in [
        each.collect::<Vec<_>>().join("\n"),
        format!("{rows}\n{rows}"),
    ] {
        let twice = read(&twice);
        assert_eq!(twice.records, once.records);
        let mut codes: Vec<_> = found(&twice).into_iter().map(|(_, code)| code).collect();
        codes.retain(|code| *code != "clock_back");
        assert_eq!(codes, told);
    }
}

#[test]
fn a_call_that_fits_no_agent_leaves_the_queue() {
    // app_queue writes SYSCOMPAT and hangs up on the caller.
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         20 c|q|SIP/1|SYSCOMPAT|",
    );
    let parts = log.records[0].parts();
    let stay = &parts.queue_entries[0];
    assert_eq!(stay.exit, Some(QueueExit::LeaveEmpty));
    assert_eq!(stay.left.map(at), Some(20));
    assert!(parts.legs.is_empty() && log.findings.is_empty());
}

#[test]
fn diverted_calls_have_no_wait() {
    // Two waits, of 10 and 30 seconds: 20 in the mean, whatever is diverted at the door.
    let mut tally = CallTally::new(Plan::default()).unwrap();
    for record in &read(
        "0 a|q|NONE|DIVERT_HOLDTIME|
         1 b|q|NONE|DIVERT_CA_RATIO|
         5 c|q|NONE|ENTERQUEUE||x|1
         6 d|q|NONE|ENTERQUEUE||x|1
         15 c|q|NONE|ABANDON|1|1|10
         36 d|q|NONE|ABANDON|1|1|30",
    )
    .records
    {
        tally.push(record).unwrap();
    }
    let report = tally.report();
    let mean = Code::new("wait.mean").unwrap();
    assert_eq!(report.total().unwrap().value(&mean), Some(20.0));
}

#[test]
fn a_call_without_end_is_cut_at_ten_thousand_parts() {
    // One stay and 9,999 offers are the most; what comes behind is late.
    let ring = |ms: u32| format!("1 c|q|SIP/1|RINGNOANSWER|{ms}\n");
    let rows: String = (1..=10_002).map(ring).collect();
    let log = read(&format!("0 c|q|NONE|ENTERQUEUE||x|1\n{rows}"));
    assert_eq!(log.records.len(), 1);
    assert_eq!(log.records[0].parts().offers.len(), 9_999);
    let late = |line| (line, "late_event");
    let told = [
        (10_001, "call_too_big"),
        late(10_001),
        late(10_002),
        late(10_003),
    ];
    assert_eq!(found(&log), told);
}

#[test]
fn options_that_contradict_themselves_are_refused() {
    let plain = QueueLogOptions::default;
    let name = |name: &str| AgentName {
        name: OriginalText::new(name).unwrap(),
        agent: AgentId::new("a").unwrap(),
    };
    let reason = |reason: &str| PauseReason {
        reason: Label::new(reason).unwrap(),
        kind: PauseKind::Meal,
        code: None,
    };
    for (options, code) in [
        (
            QueueLogOptions {
                agent_names: vec![name("A"), name(" A")],
                ..plain()
            },
            "importer.options.repeated_agent_name",
        ),
        (
            QueueLogOptions {
                pause_reasons: vec![reason("Lunch"), reason("lunch")],
                ..plain()
            },
            "importer.options.repeated_pause_reason",
        ),
        (
            QueueLogOptions {
                longest_silence: Duration::from_secs(599),
                ..plain()
            },
            "importer.options.silence_too_short",
        ),
        (
            QueueLogOptions {
                settle: Duration::ZERO,
                longest_silence: Duration::ZERO,
                ..plain()
            },
            "importer.options.silence_too_short",
        ),
    ] {
        let error = LogReader::queue_log(options, ReadOptions::default()).unwrap_err();
        assert_eq!(error.code.as_str(), code);
    }
}
