//! Runs the shared vectors of the queue log.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeMap;

use serde::Deserialize;
use talktime::base::{AgentId, Code, Instant, QueueId, Zone};
use talktime::call::Record;
use talktime::importer::{
    Log, LogReader, LogTally, QueueLogForm, QueueLogOptions, ReadOptions, TableDelimiter, read_log,
};
use talktime::kpi::{Activity, ActivityInterval, Plan};

#[derive(Deserialize)]
struct File {
    source: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    form: String,
    zone: Zone,
    lines: Vec<String>,
    records: Option<Vec<Record>>,
    activities: Vec<Stretch>,
    events: Vec<(u64, Code)>,
    findings: Vec<(u64, Code)>,
    rejected: Vec<(u64, Code)>,
    figures: BTreeMap<String, f64>,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Stretch {
    agent: AgentId,
    activity: String,
    queue: Option<QueueId>,
    from: Instant,
    until: Instant,
    began_before: bool,
    still_open: bool,
}

fn stretch(of: &ActivityInterval) -> Stretch {
    let activity = match &of.activity {
        Activity::LoggedIn => "logged_in",
        Activity::Paused { .. } => "paused",
        Activity::Handling => "handling",
        Activity::WrapUp => "wrap_up",
    };
    Stretch {
        agent: of.agent.clone(),
        activity: activity.to_owned(),
        queue: of.queue.clone(),
        from: of.period.from(),
        until: of.period.until(),
        began_before: of.began_before,
        still_open: of.still_open,
    }
}

fn reader(case: &Case) -> LogReader {
    let form = match case.form.as_str() {
        "text" => QueueLogForm::Text,
        _ => QueueLogForm::Table {
            delimiter: TableDelimiter::Comma,
        },
    };
    let options = QueueLogOptions {
        form,
        zone: case.zone,
        ..QueueLogOptions::default()
    };
    LogReader::queue_log(options, ReadOptions::default()).unwrap()
}

fn check(case: &Case, log: &Log) {
    let name = &case.name;
    if let Some(records) = &case.records {
        assert_eq!(&log.records, records, "{name}");
    }
    let activities: Vec<_> = log.activities.iter().map(stretch).collect();
    assert_eq!(activities, case.activities, "{name}");
    let events = log.events.iter().map(|e| (e.line, e.event.clone()));
    assert_eq!(events.collect::<Vec<_>>(), case.events, "{name}");
    let mut findings: Vec<_> = log
        .findings
        .iter()
        .map(|f| (f.line, f.code.clone()))
        .collect();
    findings.sort();
    let mut wanted = case.findings.clone();
    wanted.sort();
    assert_eq!(findings, wanted, "{name}");
    let rejected = log.rejected.iter().map(|r| (r.line, r.error.code.clone()));
    assert_eq!(rejected.collect::<Vec<_>>(), case.rejected, "{name}");
}

#[test]
fn every_queue_log_gives_what_was_worked_out() {
    let mut ran = 0;
    for (file, cases) in talktime_tests::vectors::<File>("importer/queue_log").unwrap() {
        assert!(cases.source.len() > 20, "{file}");
        for case in &cases.cases {
            let bytes = case.lines.join("\n") + "\n";
            check(case, &read_log(reader(case), bytes.as_bytes()).unwrap());
            let mut tally = LogTally::new(reader(case), vec![Plan::default()]).unwrap();
            for piece in bytes.as_bytes().chunks(7) {
                let _ = tally.push(piece).unwrap();
            }
            let report = tally.finish().unwrap();
            let total = report.reports[0].total();
            for (id, value) in &case.figures {
                let id = Code::new(id.clone()).unwrap();
                assert_eq!(
                    total.unwrap().value(&id),
                    Some(*value),
                    "{}: {id}",
                    case.name
                );
            }
            ran += 1;
        }
    }
    assert!(ran >= 9);
}
