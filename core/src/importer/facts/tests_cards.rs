//! The bounds of scorecards, and where they end.

use crate::importer::{FactReader, Facts, ReadOptions, read_facts};
use crate::kpi::FactKind;

const HEADER: &str = "id,agent,at,item,weight,earned\n";

#[track_caller]
fn read(rows: &str) -> Facts {
    let reader = FactReader::table(FactKind::Scorecard, ReadOptions::default()).unwrap();
    read_facts(reader, format!("{HEADER}{rows}").as_bytes()).unwrap()
}

fn row(id: &str, item: &str) -> String {
    format!("{id},a1,2026-03-02T09:30:00Z,{item},1,1\n")
}

fn count(facts: &Facts, code: &str) -> usize {
    let rows = facts.rejected.iter();
    rows.filter(|row| row.error.code.as_str() == code).count()
}

#[test]
fn a_card_with_a_thousand_items_is_read_and_one_with_more_is_not() {
    let rows = |items: u32| -> String { (0..items).map(|n| row("q1", &format!("i{n}"))).collect() };
    let fits = read(&rows(1000));
    assert_eq!((fits.scorecards.len(), fits.summary.facts), (1, 1));
    assert_eq!((fits.summary.rows, fits.summary.read), (1000, 1000));
    let over = read(&format!("{}{}", rows(1003), row("q2", "i1")));
    assert_eq!(over.scorecards.len(), 1);
    assert_eq!(count(&over, "kpi.scorecard.items"), 1);
    assert_eq!(count(&over, "importer.fact.card_broken"), 1002);
    assert_eq!((over.summary.rows, over.summary.read), (1004, 1));
}

#[test]
fn a_card_keeps_no_more_than_four_mebibytes_of_rows() {
    let long = "x".repeat(900_000);
    let items = ["a", "b", "c", "d", "e", "f"];
    let lines = items.map(|item| format!("q1,a1,2026-03-02T09:30:00Z,{item},1,1,{long}\n"));
    let reader = FactReader::table(FactKind::Scorecard, ReadOptions::default()).unwrap();
    let text = format!("{},note\n{}", HEADER.trim_end(), lines.concat());
    let facts = read_facts(reader, text.as_bytes()).unwrap();
    assert_eq!(facts.scorecards, []);
    // Four rows fit, the fifth does not.
    let line = |code: &str| {
        let mut rows = facts.rejected.iter();
        rows.find(|row| row.error.code.as_str() == code)
            .map(|row| row.line)
    };
    assert_eq!(line("importer.fact.card_too_long"), Some(6));
    assert_eq!(count(&facts, "importer.fact.card_broken"), 5);
}

#[test]
fn an_unreadable_row_at_either_end_of_the_file_is_told() {
    let bad = "q1,a1\n";
    let code = |facts: &Facts| -> Vec<(u64, String)> {
        let findings = facts.findings.iter();
        findings
            .map(|finding| (finding.line, finding.code.as_str().to_owned()))
            .collect()
    };
    let uncertain = |line| vec![(line, "importer.finding.card_uncertain".to_owned())];
    let first = read(&format!("{bad}{}", row("q1", "a")));
    assert_eq!((code(&first), first.scorecards.len()), (uncertain(2), 1));
    let last = read(&format!("{}{bad}", row("q1", "a")));
    assert_eq!((code(&last), last.scorecards.len()), (uncertain(3), 1));
    let only = read(bad);
    assert_eq!((code(&only), only.summary.rejected), (uncertain(2), 1));
}

#[test]
fn a_card_that_is_broken_stays_known_by_its_id() {
    let bad = "q1,a1,2026-03-02T09:30:00Z,b,many,1\n";
    let facts = read(&[bad.to_owned(), row("q2", "a"), row("q1", "a")].concat());
    assert_eq!(facts.scorecards.len(), 1);
    assert_eq!(count(&facts, "importer.fact.card_apart"), 1);
}

#[test]
fn rows_apart_from_their_card_are_rejected_and_make_no_second_card() {
    // As a file sorted by item has them.
    let rows = [
        row("q1", "a"),
        row("q2", "a"),
        row("q1", "b"),
        row("q1", "c"),
        "q2,a1,2026-03-02T09:30:00Z,b,many,1\n".to_owned(),
        row("q2", "c"),
        row("q3", "a"),
    ];
    let facts = read(&rows.concat());
    let ids: Vec<_> = facts.scorecards.iter().map(|card| card.parts()).collect();
    assert_eq!(
        ids.iter()
            .map(|card| (card.id.as_str(), card.items.len()))
            .collect::<Vec<_>>(),
        [("q1", 1), ("q2", 1), ("q3", 1)]
    );
    let told: Vec<_> = facts
        .rejected
        .iter()
        .map(|row| (row.line, row.error.code.as_str()))
        .collect();
    let apart = "importer.fact.card_apart";
    let malformed = "importer.row.count_malformed";
    let expected = [(4, apart), (5, apart), (6, malformed), (7, apart)];
    assert_eq!(told, expected);
    assert_eq!(facts.findings, []);
    assert_eq!((facts.summary.rows, facts.summary.read), (7, 3));
}
