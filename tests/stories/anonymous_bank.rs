//! The January file of the Anonymous Bank, by a mapping alone. The expected figures were counted
//! from the file by hand-made tools before this reader existed; the file stays outside.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may stop, and names itself where it is skipped"
)]

use std::collections::BTreeMap;
use std::path::PathBuf;
use std::time::Duration;

use talktime::base::Code;
use talktime::call::{Outcome, QueueExit, Record, Unreached};
use talktime::importer::{Log, LogReader, LogTally, Mapping, ReadOptions, read_log};
use talktime::kpi::{CentreFact, CentreTally, Explainer, Explanation, GroupKey, Plan};

const MAPPING: &str = include_str!("../../examples/mappings/anonymous_bank.toml");

/// The figures that Rust, Python and Kotlin give alike.
const EXPECTED: &str = include_str!("../vectors/importer/anonymous_bank.json");

#[expect(clippy::disallowed_methods, reason = "a test reads files")]
fn bank() -> Option<Vec<u8>> {
    let data = std::env::var("TALKTIME_DATA").map_or_else(
        |_| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data")),
        PathBuf::from,
    );
    let bytes = std::fs::read(data.join("anonymous_bank_1999-01.tsv")).ok();
    if bytes.is_none() {
        println!("skipped: anonymous bank data absent (../shared/data/anonymous_bank_1999-01.tsv)");
    }
    bytes
}

fn load(mapping: &str, bytes: &[u8]) -> Log {
    let mapping = Mapping::parse(mapping).unwrap();
    let reader = LogReader::mapped(mapping, ReadOptions::default()).unwrap();
    read_log(reader, bytes).unwrap()
}

/// Gives the waits in seconds of the records whose queue entry ended so.
fn waits(log: &Log, exit: QueueExit) -> Vec<u64> {
    let entries = log
        .records
        .iter()
        .flat_map(|record| &record.parts().queue_entries);
    entries
        .filter(|entry| entry.exit == Some(exit))
        .map(|entry| {
            let wait = entry.left.unwrap() - entry.entered;
            u64::try_from(wait.num_seconds()).unwrap()
        })
        .collect()
}

fn found(log: &Log, code: &str, column: &str) -> usize {
    let findings = log.findings.iter();
    findings
        .filter(|finding| finding.code.as_str() == code)
        .filter(|finding| {
            finding
                .column
                .as_ref()
                .is_some_and(|c| c.as_str() == column)
        })
        .count()
}

#[test]
fn the_bank_file_loads_by_a_mapping_alone() {
    let Some(bytes) = bank() else { return };
    let log = load(MAPPING, &bytes);
    assert_eq!(log.summary.rows, 31_599);
    assert_eq!(log.summary.records, 31_359);
    assert_eq!(log.summary.rejected, 0, "{:?}", log.rejected.first());
    assert_eq!(log.summary.dropped.len(), 1);
    assert_eq!(log.summary.dropped[0].rule.as_str(), "phantom");
    assert_eq!(log.summary.dropped[0].rows, 240);
    assert_eq!(log.summary.bytes, bytes.len() as u64);

    let mut answered = waits(&log, QueueExit::Answered);
    let abandoned = waits(&log, QueueExit::Abandoned);
    assert_eq!(answered.len(), 27_060);
    assert_eq!(abandoned.len(), 3_080);
    let left = |record: &&Record| {
        matches!(
            record.parts().outcome,
            Some(Outcome::NotReached {
                result: Unreached::LeftInMenu,
                ..
            })
        )
    };
    assert_eq!(log.records.iter().filter(left).count(), 1_219);
    assert_eq!(answered.iter().filter(|wait| **wait <= 20).count(), 16_402);
    assert_eq!(abandoned.iter().filter(|wait| **wait <= 20).count(), 985);
    assert_eq!(abandoned.iter().filter(|wait| **wait <= 5).count(), 174);
    let sum: u64 = answered.iter().sum();
    assert_eq!((sum * 1000 + 13_530) / 27_060, 35_028);
    let waiters = answered.iter().filter(|wait| **wait > 0).count();
    assert_eq!((sum * 1000 + waiters as u64 / 2) / waiters as u64, 69_772);
    answered.sort_unstable();
    assert_eq!(answered[answered.len() * 9 / 10 - 1], 111);
    assert_eq!(answered.iter().chain(&abandoned).max(), Some(&1_500));

    let legs = || log.records.iter().flat_map(|record| &record.parts().legs);
    assert_eq!(legs().count(), 27_060);
    let service: i64 = legs()
        .map(|leg| (leg.ended.unwrap() - leg.answered).num_seconds())
        .sum();
    assert_eq!((service * 1000 + 13_530) / 27_060, 183_452);
    assert_eq!(legs().filter(|leg| leg.agent.is_none()).count(), 490);
}

#[test]
fn the_dirt_of_the_bank_file_is_told() {
    let Some(bytes) = bank() else { return };
    let log = load(MAPPING, &bytes);
    assert_eq!(
        found(&log, "importer.finding.negative_time", "vru_time"),
        32
    );
    // Every wait and every service agrees with its instants, over midnight too.
    assert_eq!(
        found(&log, "importer.finding.duration_differs", "q_time"),
        0
    );
    assert_eq!(
        found(&log, "importer.finding.duration_differs", "ser_time"),
        0
    );

    // Without the rule the phantom rows are looked at like all others.
    let (before, after) = MAPPING.split_once("[[drop]]").unwrap();
    let (_, after) = after.split_once("[[result]]").unwrap();
    let whole = load(&format!("{before}[[result]]{after}"), &bytes);
    assert_eq!(whole.summary.rejected, 240);
    assert_eq!(
        found(&whole, "importer.finding.negative_time", "vru_time"),
        33
    );
    assert_eq!(
        found(&whole, "importer.finding.repeated_contact", "call_id"),
        16_854
    );
}

/// Every finding of a kind, by the column that it names.
fn columns<'a>(log: &'a Log, code: &str) -> BTreeMap<&'a str, usize> {
    let mut counts = BTreeMap::new();
    for finding in log
        .findings
        .iter()
        .filter(|finding| finding.code.as_str() == code)
    {
        let column = finding.column.as_ref().map_or("", |column| column.as_str());
        *counts.entry(column).or_default() += 1;
    }
    counts
}

#[test]
fn what_the_bank_file_has_and_a_record_has_not_is_told_once() {
    let Some(bytes) = bank() else { return };
    let log = load(MAPPING, &bytes);
    // Counted in the file by hand-made tools: service times of calls that nobody answered, and
    // queue times of calls that waited nothing; one of them names an agent.
    assert_eq!(
        columns(&log, "importer.finding.value_not_kept"),
        BTreeMap::from([
            ("q_start", 21),
            ("ser_start", 83),
            ("ser_time", 82),
            ("server", 1)
        ])
    );
    // In 21 calls the end of the wait and the answer are more than a minute apart.
    assert_eq!(
        columns(&log, "importer.finding.answer_differs"),
        BTreeMap::from([("ser_start", 21)])
    );
    assert_eq!(
        columns(&log, "importer.finding.end_before_start"),
        BTreeMap::new()
    );
}

/// The figures of the issue, as exact fractions: value = numerator / denominator.
#[test]
fn the_usual_figures_come_out_of_one_pass() {
    let Some(bytes) = bank() else { return };
    let reader =
        LogReader::mapped(Mapping::parse(MAPPING).unwrap(), ReadOptions::default()).unwrap();
    let mut tally = LogTally::new(reader, vec![Plan::default()]).unwrap();
    for piece in bytes.chunks(1 << 16) {
        let remarks = tally.push(piece).unwrap();
        assert!(remarks.rejected.is_empty());
    }
    let report = tally.finish().unwrap();
    assert_eq!(report.summary.records, 31_359);
    let total = report
        .reports
        .first()
        .and_then(|report| report.total())
        .unwrap();
    let expected: serde_json::Value = serde_json::from_str(EXPECTED).unwrap();
    for wanted in expected["figures"].as_array().unwrap() {
        let id = wanted["kpi"].as_str().unwrap();
        let figure = total.figure(&Code::new(id).unwrap(), None).unwrap();
        let found = serde_json::json!({
            "kpi": id,
            "numerator": figure.ratio.numerator,
            "denominator": figure.ratio.denominator,
            "value": figure.value,
        });
        assert_eq!(found, *wanted);
    }
    let stored = report.reports.first().unwrap();
    let read = talktime::kpi::Report::from_json(&stored.to_json().unwrap()).unwrap();
    assert_eq!(read, *stored, "a stored figure keeps its last digit");
    let percent = |id: &str| {
        format!(
            "{:.2}",
            100.0 * total.value(&Code::new(id).unwrap()).unwrap()
        )
    };
    assert_eq!(percent("service_level.answered_only"), "60.61");
    assert_eq!(percent("service_level.abandons_missed"), "54.42");
    assert_eq!(percent("service_level.short_abandons_left_out"), "54.74");
    assert_eq!(percent("service_level.abandons_within_left_out"), "56.26");
    assert_eq!(percent("service_level.abandons_within_met"), "57.69");
    let seconds = |id: &str| format!("{:.3}", total.value(&Code::new(id).unwrap()).unwrap());
    assert_eq!(
        (seconds("asa").as_str(), seconds("asa.waiters").as_str()),
        ("35.028", "69.772")
    );
    assert_eq!(seconds("aht"), "183.452");
}

fn within_days(days: u64) -> Plan {
    let mut plan = Plan::default();
    plan.policy.repeat_window = Duration::from_secs(days * 86_400);
    plan
}

fn explained(log: &Log, plan: &Plan, kpi: &str) -> Explanation {
    let kpi = Code::new(kpi).unwrap();
    let explainer = Explainer::new(plan.clone(), kpi, None, GroupKey::default());
    let mut explainer = explainer.unwrap();
    for record in &log.records {
        explainer.push(&CentreFact::Record(record.clone())).unwrap();
    }
    explainer.finish()
}

/// The published shares, 37.6 % within a day and 58.2 % within seven of the 11,481 answered contacts of
/// known customers, are those of `repeat_rate.so_far`: they take the last days of January as they are.
/// Without the contacts whose window reaches over the end of January more are repeated. All counted in
/// the file by a script of a few lines: from start to start, at most the window, a later start of an
/// answered contact of the same customer; the data end with the last instant, 31 January 23:53:05.
#[test]
fn the_repeated_contacts_of_the_bank_are_those_that_were_measured() {
    let Some(bytes) = bank() else { return };
    let log = load(MAPPING, &bytes);
    let counted = [
        (1, (4_315, 11_481), "37.6", (4_234, 11_104), "38.1"),
        (7, (6_683, 11_481), "58.2", (5_751, 9_606), "59.9"),
    ];
    for (days, so_far, measured, decided, without_young) in counted {
        let plan = within_days(days);
        let mut tally = CentreTally::new(plan.clone()).unwrap();
        for record in &log.records {
            tally.push_record(record).unwrap();
        }
        let total = tally.total();
        let fraction = |id: &str| {
            let figure = total.figure(&Code::new(id).unwrap(), None).unwrap();
            let percent = format!("{:.1}", 100.0 * figure.value.unwrap());
            ((figure.ratio.numerator, figure.ratio.denominator), percent)
        };
        let number = |id: &str| fraction(id).0.0;
        assert_eq!(
            fraction("repeat_rate.so_far"),
            (so_far, measured.to_owned())
        );
        assert_eq!(fraction("repeat_rate"), (decided, without_young.to_owned()));
        let young = i64::try_from(so_far.1 - decided.1).unwrap();
        assert_eq!(number("repeat_rate.undecided"), young);
        assert_eq!(number("repeat_rate.unidentified"), 15_579);
        // No contact of the bank says whether it resolved anything.
        assert_eq!(fraction_of(&total, "fcr.gross"), (0, 0));

        let told = explained(&log, &plan, "repeat_rate.so_far");
        assert_eq!(told.contributions.len(), 11_481);
        let repeated = told.contributions.iter().filter(|one| one.numerator == 1);
        assert_eq!(i64::try_from(repeated.count()).unwrap(), so_far.0);
    }
}

fn fraction_of(total: &talktime::kpi::GroupReport, id: &str) -> (i64, u64) {
    let figure = total.figure(&Code::new(id).unwrap(), None).unwrap();
    (figure.ratio.numerator, figure.ratio.denominator)
}
