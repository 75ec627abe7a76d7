//! The queue log: what becomes of calls. Every expectation is worked by hand from the rows.

use super::*;
use crate::base::{Language, ReadingPurpose, sentence};
use crate::call::{
    ClosingReason, EndedBy, OfferResult, Outcome, QueueExit, RecordParts, TransferKind, Unreached,
};

/// 2026-03-02T09:00:00Z; rows are written in seconds behind it.
const NINE: i64 = 1_772_442_000;

/// Writes rows of the text form: `12 call|queue|...` is 12 seconds after nine.
pub(super) fn text(rows: &str) -> String {
    let row = |row: &str| {
        let (second, rest) = row.trim().split_once(' ').unwrap();
        format!("{}|{rest}\n", NINE + second.parse::<i64>().unwrap())
    };
    let rows = rows.lines().filter(|row| !row.trim().is_empty());
    rows.map(row).collect()
}

pub(super) fn read_with(options: QueueLogOptions, text: &str) -> Log {
    let reader = LogReader::queue_log(options, ReadOptions::default()).unwrap();
    let log = read_log(reader, text.as_bytes()).unwrap();
    let summary = &log.summary;
    let rows = summary.rows_in_records + summary.rows_in_activities + summary.events;
    assert_eq!(summary.rows, rows + summary.rejected, "{summary:?}");
    assert_eq!(summary.records, log.records.len() as u64);
    assert_eq!(summary.events, log.events.len() as u64);
    assert_eq!(summary.activities, log.activities.len() as u64);
    for finding in &log.findings {
        let told = sentence(Language::English, &finding.code, &finding.facts);
        assert_ne!(told, finding.code.as_str());
    }
    log
}

pub(super) fn read(rows: &str) -> Log {
    read_with(QueueLogOptions::default(), &text(rows))
}

/// The findings as line and code without its domain.
pub(super) fn found(log: &Log) -> Vec<(u64, &str)> {
    let findings = log.findings.iter();
    findings
        .map(|finding| {
            let code = finding.code.as_str();
            (finding.line, code.rsplit('.').next().unwrap())
        })
        .collect()
}

fn only(log: &Log) -> RecordParts {
    assert_eq!(log.records.len(), 1, "{:?}", log.findings);
    log.records[0].parts().clone()
}

/// Seconds behind nine.
pub(super) fn at(instant: crate::base::Instant) -> i64 {
    instant.timestamp() - NINE
}

/// Queue, entering, leaving, exit of each stay.
fn stays(parts: &RecordParts) -> Vec<(&str, i64, Option<i64>, Option<QueueExit>)> {
    let stays = parts.queue_entries.iter();
    stays
        .map(|stay| {
            let left = stay.left.map(at);
            (stay.queue.as_str(), at(stay.entered), left, stay.exit)
        })
        .collect()
}

/// Agent, answer, end, transfer of each leg.
fn legs(parts: &RecordParts) -> Vec<(&str, i64, Option<i64>, Option<TransferKind>)> {
    let legs = parts.legs.iter();
    legs.map(|leg| {
        let agent = leg.agent.as_ref().map_or("", |agent| agent.as_str());
        (agent, at(leg.answered), leg.ended.map(at), leg.transfer)
    })
    .collect()
}

/// Agent, begin of ringing, milliseconds, result of each offer.
fn offers(parts: &RecordParts) -> Vec<(&str, i64, u128, Option<OfferResult>)> {
    let offers = parts.offers.iter();
    offers
        .map(|offer| {
            let ring = offer.ring.as_millis();
            (offer.agent.as_str(), at(offer.offered), ring, offer.result)
        })
        .collect()
}

const ANSWERED: Option<QueueExit> = Some(QueueExit::Answered);

#[test]
fn a_call_is_one_contact_with_its_stay_offers_and_leg() {
    // Shaped after the sample of Asterisk's documentation of queue logs: ring-all, two members miss
    // the call (milliseconds), a third answers after 9 s, rung for 2 s.
    let log = read(
        "0 1772442000.7|9000|NONE|ENTERQUEUE||5550100|1
         5 1772442000.7|9000|Local/2005@from-internal/n|RINGNOANSWER|4000
         5 1772442000.7|9000|Local/2006@from-internal/n|RINGNOANSWER|4500
         9 1772442000.7|9000|Local/2005@from-internal/n|RINGCANCELED|2000
         9 1772442000.7|9000|SIP/2004|CONNECT|9|1772442007.27|2
         69 1772442000.7|9000|SIP/2004|COMPLETECALLER|9|60|1",
    );
    let parts = only(&log);
    assert!(log.findings.is_empty(), "{:?}", log.findings);
    assert_eq!(parts.contact.as_str(), "1772442000.7");
    assert_eq!((at(parts.started), parts.ended.map(at)), (0, Some(69)));
    assert_eq!(stays(&parts), [("9000", 0, Some(9), ANSWERED)]);
    assert_eq!(legs(&parts), [("SIP/2004", 9, Some(69), None)]);
    assert!(parts.legs[0].hold.is_zero());
    let missed = Some(OfferResult::NotAnswered);
    let seen = offers(&parts);
    assert_eq!(
        seen,
        [
            ("Local/2006@from-internal/n", 0, 4500, missed),
            ("Local/2005@from-internal/n", 1, 4000, missed),
            (
                "Local/2005@from-internal/n",
                7,
                2000,
                Some(OfferResult::Withdrawn)
            ),
            ("SIP/2004", 7, 2000, Some(OfferResult::Answered)),
        ]
    );
    let ending = parts.ending.unwrap();
    assert_eq!(
        (ending.by, ending.reason),
        (EndedBy::Customer, ClosingReason::Finished)
    );
    assert_eq!(parts.outcome, None);
    assert_eq!(log.summary.rows_in_records, 6);
}

#[test]
fn every_way_out_of_a_queue_is_kept_apart() {
    for (row, exit, left, unreached) in [
        (
            "30 c|q|NONE|ABANDON|1|1|30",
            QueueExit::Abandoned,
            30,
            Unreached::Abandoned,
        ),
        (
            "30 c|q|NONE|EXITWITHTIMEOUT|1|1|30",
            QueueExit::Timeout,
            30,
            Unreached::LeftQueue,
        ),
        (
            "30 c|q|NONE|EXITEMPTY|1|1|30",
            QueueExit::LeaveEmpty,
            30,
            Unreached::LeftQueue,
        ),
        (
            "30 c|q|NONE|LEAVEEMPTY|",
            QueueExit::LeaveEmpty,
            30,
            Unreached::LeftQueue,
        ),
        (
            "30 c|q|NONE|EXITWITHKEY|5|1|1|29",
            QueueExit::Key,
            29,
            Unreached::LeftQueue,
        ),
        (
            "30 c|q|NONE|WITHDRAW|1|1|30|moved",
            QueueExit::Overflow,
            30,
            Unreached::LeftQueue,
        ),
    ] {
        let log = read(&format!("0 c|q|NONE|ENTERQUEUE||x|1\n{row}"));
        let parts = only(&log);
        assert_eq!(stays(&parts), [("q", 0, Some(left), Some(exit))], "{row}");
        let outcome = Outcome::NotReached {
            result: unreached,
            disposition: None,
        };
        assert_eq!(parts.outcome, Some(outcome), "{row}");
        let gone = (exit == QueueExit::Abandoned).then_some(30);
        assert_eq!(parts.ended.map(at), gone, "{row}");
        assert!(log.findings.is_empty(), "{row}: {:?}", log.findings);
    }
    for (event, exit) in [
        ("FULL", QueueExit::Full),
        ("CLOSED", QueueExit::Closed),
        ("JOINEMPTY", QueueExit::JoinEmpty),
        ("DIVERT_HOLDTIME", QueueExit::Full),
        ("DIVERT_CA_RATIO", QueueExit::Full),
    ] {
        let log = read(&format!("7 c|q|NONE|{event}|"));
        let parts = only(&log);
        assert_eq!(stays(&parts), [("q", 7, Some(7), Some(exit))], "{event}");
        assert!(log.findings.is_empty(), "{event}");
    }
}

#[test]
fn asterisk_and_the_dialplan_tell_one_empty_queue_twice() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         40 c|q|NONE|EXITEMPTY|1|1|40
         40 c|q|NONE|LEAVEEMPTY|",
    );
    let exit = Some(QueueExit::LeaveEmpty);
    assert_eq!(stays(&only(&log)), [("q", 0, Some(40), exit)]);
    assert!(log.findings.is_empty());
}

#[test]
fn a_caller_who_hangs_up_while_the_agent_is_joined_is_no_answer() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         20 c|q|Agent/1001|ABANDON|1|1|20",
    );
    let parts = only(&log);
    assert_eq!(
        stays(&parts),
        [("q", 0, Some(20), Some(QueueExit::Abandoned))]
    );
    assert_eq!(parts.queue_entries[0].agent, None);
    let withdrawn = Some(OfferResult::Withdrawn);
    assert_eq!(offers(&parts), [("Agent/1001", 20, 0, withdrawn)]);
    assert!(parts.legs.is_empty());
}

#[test]
fn a_call_goes_through_several_queues_with_its_transfers() {
    let log = read(
        "0 c|a|NONE|ENTERQUEUE||x|1
         60 c|a|NONE|EXITWITHTIMEOUT|1|1|60
         65 c|b|NONE|ENTERQUEUE||x|1
         75 c|b|SIP/1|CONNECT|10|u|4
         135 c|b|SIP/1|BLINDTRANSFER|800|internal|10|60|1
         136 c|c|NONE|ENTERQUEUE||x|1
         140 c|c|SIP/2|CONNECT|4|u|4
         200 c|c|SIP/2|COMPLETEAGENT|4|60|1",
    );
    let parts = only(&log);
    assert_eq!(
        stays(&parts),
        [
            ("a", 0, Some(60), Some(QueueExit::Timeout)),
            ("b", 65, Some(75), ANSWERED),
            ("c", 136, Some(140), ANSWERED),
        ]
    );
    let queue = Some(TransferKind::Queue);
    assert_eq!(
        legs(&parts),
        [
            ("SIP/1", 75, Some(135), queue),
            ("SIP/2", 140, Some(200), None)
        ]
    );
    assert_eq!(parts.ending.unwrap().by, EndedBy::Agent);
    assert!(log.findings.is_empty());
}

#[test]
fn transfers_of_every_kind_end_the_leg() {
    // The seconds stand behind two texts; behind three for an attended transfer of the method LINK.
    for (event, kind) in [
        ("TRANSFER|800|internal|10|60", TransferKind::Blind),
        ("BLINDTRANSFER|800|internal|10|60|1", TransferKind::Blind),
        (
            "ATTENDEDTRANSFER|BRIDGE|b5b2|10|60|1",
            TransferKind::Attended,
        ),
        (
            "ATTENDEDTRANSFER|APP|voicemail|10|60|1|",
            TransferKind::Attended,
        ),
        (
            "ATTENDEDTRANSFER|LINK|SIP/1-1|SIP/2-1|10|60|1",
            TransferKind::Attended,
        ),
        (
            "ATTENDEDTRANSFER|LINK|SIP/1-1|10|60|1",
            TransferKind::Attended,
        ),
    ] {
        let log = read(&format!(
            "0 c|q|NONE|ENTERQUEUE||x|1\n10 c|q|SIP/1|CONNECT|10|u|2\n70 c|q|SIP/1|{event}"
        ));
        let parts = only(&log);
        assert_eq!(
            legs(&parts),
            [("SIP/1", 10, Some(70), Some(kind))],
            "{event}"
        );
        // Where the customer went and how long they stayed the log does not say.
        assert_eq!(parts.ended, None);
        assert_eq!(parts.ending.unwrap().reason, ClosingReason::TransferredOut);
        assert!(log.findings.is_empty(), "{event}: {:?}", log.findings);
    }
}

#[test]
fn an_answer_that_was_lost_is_made_of_the_end() {
    // asterisk/asterisk#759: the log in SQL had no CONNECT. Wazo counts such a call as answered.
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         100 c|q|SIP/1|COMPLETEAGENT|40|60|1",
    );
    let parts = only(&log);
    assert_eq!(stays(&parts), [("q", 0, Some(40), ANSWERED)]);
    assert_eq!(legs(&parts), [("SIP/1", 40, Some(100), None)]);
    assert_eq!(found(&log), [(2, "answer_missing")]);
    // Alone it is enough for wait and talk.
    let log = read("100 c|q|SIP/1|COMPLETECALLER|40|50|1");
    let parts = only(&log);
    assert_eq!(stays(&parts), [("q", 10, Some(50), ANSWERED)]);
    assert_eq!(legs(&parts), [("SIP/1", 50, Some(100), None)]);
    assert_eq!(found(&log), [(1, "entry_missing"), (1, "answer_missing")]);
}

#[test]
fn an_entry_that_was_lost_is_made_of_the_wait() {
    let log = read(
        "30 c|q|SIP/1|CONNECT|12|u|2
         90 c|q|SIP/1|COMPLETECALLER|12|60|1
         95 d|q|NONE|ABANDON|1|1|25",
    );
    let both = log.records.iter().map(|record| record.parts());
    let [first, second] = both.collect::<Vec<_>>()[..] else {
        panic!("{:?}", log.records);
    };
    assert_eq!(stays(first), [("q", 18, Some(30), ANSWERED)]);
    assert_eq!(legs(first), [("SIP/1", 30, Some(90), None)]);
    let gone = Some(QueueExit::Abandoned);
    assert_eq!(stays(second), [("q", 70, Some(95), gone)]);
    assert_eq!(found(&log), [(1, "entry_missing"), (3, "entry_missing")]);
}

#[test]
fn rows_out_of_order_keep_the_hour_of_entering() {
    // After Wazo's case: the answer is stamped before the entering, which stands behind it.
    let log = read(
        "3598 c|q|SIP/1|CONNECT|2|u|1
         3600 c|q|NONE|ENTERQUEUE||x|1
         3660 c|q|SIP/1|COMPLETECALLER|2|60|1",
    );
    let parts = only(&log);
    assert_eq!(stays(&parts), [("q", 3600, Some(3602), ANSWERED)]);
    assert_eq!(legs(&parts), [("SIP/1", 3602, Some(3662), None)]);
    assert!(log.findings.is_empty(), "{:?}", log.findings);
    // The end stands first of all.
    let log = read(
        "70 c|q|SIP/1|COMPLETECALLER|10|60|1
         10 c|q|SIP/1|CONNECT|10|u|1
         0 c|q|NONE|ENTERQUEUE||x|1",
    );
    let parts = only(&log);
    assert_eq!(stays(&parts), [("q", 0, Some(10), ANSWERED)]);
    assert_eq!(legs(&parts), [("SIP/1", 10, Some(70), None)]);
    assert_eq!(parts.offers.len(), 1);
    assert_eq!(found(&log), [(2, "clock_back"), (3, "clock_back")]);
}

#[test]
fn calls_that_are_open_at_the_end_have_no_end() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         5 c|q|SIP/1|CONNECT|5|u|1
         9 d|q|NONE|ENTERQUEUE||x|1
         12 d|q|SIP/2|RINGNOANSWER|3000",
    );
    let both: Vec<_> = log.records.iter().map(|record| record.parts()).collect();
    assert_eq!(legs(both[0]), [("SIP/1", 5, None, None)]);
    assert_eq!(both[0].ended, None);
    assert_eq!(stays(both[1]), [("q", 9, None, None)]);
    assert!(log.findings.is_empty());
}

#[test]
fn a_restart_breaks_open_calls_off() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         5 d|q|NONE|ENTERQUEUE||x|2
         7 c|q|NONE|ABANDON|1|1|7
         60 NONE|NONE|NONE|QUEUESTART|
         90 d|q|SIP/1|CONNECT|85|u|1",
    );
    let ids: Vec<_> = log
        .records
        .iter()
        .map(|r| r.parts().contact.as_str())
        .collect();
    assert_eq!(ids, ["d", "c"]);
    assert_eq!(stays(log.records[0].parts()), [("q", 5, None, None)]);
    assert_eq!(found(&log), [(2, "broken_off"), (5, "late_event")]);
    let codes: Vec<_> = log
        .events
        .iter()
        .map(|event| event.event.as_str())
        .collect();
    assert_eq!(codes, ["queuestart", "connect"]);
}

#[test]
fn a_call_connected_twice_is_told_and_the_rest_stays_right() {
    let same = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         5 c|q|SIP/1|CONNECT|5|u|1
         6 c|q|SIP/1|CONNECT|5|u|1
         65 c|q|SIP/1|COMPLETECALLER|5|60|1
         66 c|q|SIP/1|COMPLETEAGENT|5|60|1",
    );
    let parts = only(&same);
    assert_eq!(legs(&parts), [("SIP/1", 5, Some(65), None)]);
    assert_eq!(parts.offers.len(), 1);
    assert_eq!(parts.ending.unwrap().by, EndedBy::Customer);
    assert_eq!(found(&same), [(3, "connected_twice"), (5, "ended_twice")]);
    assert_eq!((same.summary.rows_in_records, same.summary.events), (3, 2));
    let other = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         5 c|q|SIP/1|CONNECT|5|u|1
         30 c|q|SIP/2|CONNECT|5|u|1
         65 c|q|SIP/2|COMPLETECALLER|5|35|1",
    );
    let parts = only(&other);
    let seen = legs(&parts);
    assert_eq!(
        seen,
        [("SIP/1", 5, None, None), ("SIP/2", 30, Some(65), None)]
    );
    assert_eq!(stays(&parts), [("q", 0, Some(5), ANSWERED)]);
    assert_eq!(found(&other), [(3, "connected_twice")]);
}

#[test]
fn entering_and_leaving_twice_are_told() {
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         0 c|q|NONE|ENTERQUEUE||x|1
         20 c|q|NONE|ABANDON|1|1|20
         20 c|q|NONE|ABANDON|1|1|20",
    );
    let gone = Some(QueueExit::Abandoned);
    assert_eq!(stays(&only(&log)), [("q", 0, Some(20), gone)]);
    assert_eq!(found(&log), [(2, "entered_twice"), (4, "left_twice")]);
    let lost = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         50 c|q|NONE|ENTERQUEUE||x|1
         70 c|q|NONE|ABANDON|1|1|20",
    );
    let parts = only(&lost);
    assert_eq!(
        stays(&parts),
        [("q", 0, None, None), ("q", 50, Some(70), gone)]
    );
}

#[test]
fn a_late_row_is_kept_and_told() {
    // Settled 600 s after the call is over.
    let log = read(
        "0 c|q|NONE|ENTERQUEUE||x|1
         20 c|q|NONE|ABANDON|1|1|20
         619 d|q|NONE|FULL|
         619 c|q|SIP/1|RINGNOANSWER|1000
         620 e|q|NONE|FULL|
         621 c|q|SIP/1|RINGNOANSWER|1000
         700 c|q|NONE|ENTERQUEUE||x|1",
    );
    assert_eq!(found(&log), [(6, "late_event"), (7, "repeated_contact")]);
    let kept = &log.events[0];
    assert_eq!((kept.line, kept.event.as_str()), (6, "ringnoanswer"));
    assert_eq!(kept.contact.as_ref().unwrap().as_str(), "c");
    assert_eq!(kept.agent.as_ref().unwrap().as_str(), "SIP/1");
    let fields = kept.fields.as_ref().unwrap();
    assert_eq!(fields.read(ReadingPurpose::Correction), "1000");
    assert_eq!(log.records[0].parts().offers.len(), 1);
    assert_eq!(log.records.len(), 4);
}
