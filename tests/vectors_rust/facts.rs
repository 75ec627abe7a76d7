//! Runs the shared vectors of the files of facts, cut into pieces of every size.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use talktime::base::Fact;
use talktime::importer::{
    FactItem, FactReader, FactSummary, Finding, ReadOptions, RejectedRow, read_facts,
};
use talktime::kpi::{CentreFact, FactKind};

const PAGE: &str = include_str!("../../docs/facts.md");
const FILE: &str = include_str!("../vectors/importer/facts.json");

#[derive(Deserialize)]
struct File {
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    /// None: JSON lines.
    kind: Option<FactKind>,
    text: String,
    facts: Vec<CentreFact>,
    rejected: Vec<Rejected>,
    findings: Vec<Found>,
    rows: u64,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Rejected {
    line: u64,
    column: Option<String>,
    code: String,
}

#[derive(Debug, PartialEq, Deserialize)]
struct Found {
    line: u64,
    code: String,
    #[serde(default)]
    facts: BTreeMap<String, Value>,
}

fn cases() -> Vec<Case> {
    serde_json::from_str::<File>(FILE).unwrap().cases
}

fn rejected(row: &RejectedRow) -> Rejected {
    Rejected {
        line: row.line,
        column: row.column.as_ref().map(|column| column.as_str().to_owned()),
        code: row.error.code.as_str().to_owned(),
    }
}

fn found(finding: &Finding) -> Found {
    let value = |fact: &Fact| match fact {
        Fact::Instant { at } => serde_json::to_value(at).unwrap(),
        Fact::Count { count } => (*count).into(),
        Fact::Id { id } => id.as_str().into(),
        other => serde_json::to_value(other).unwrap(),
    };
    let facts = finding.facts.iter();
    Found {
        line: finding.line,
        code: finding.code.as_str().to_owned(),
        facts: facts
            .map(|fact| (fact.name.as_str().to_owned(), value(&fact.fact)))
            .collect(),
    }
}

fn read(case: &Case, piece: usize) -> (Vec<FactItem>, FactSummary) {
    let options = ReadOptions::default();
    let mut reader = match case.kind {
        Some(kind) => FactReader::table(kind, options),
        None => FactReader::json_lines(options),
    }
    .unwrap();
    let mut items = Vec::new();
    let mut sink = |item| items.push(item);
    for bytes in case.text.as_bytes().chunks(piece) {
        reader.push(bytes, &mut sink).unwrap();
    }
    let summary = reader.finish(&mut sink).unwrap();
    (items, summary)
}

#[test]
fn every_file_gives_its_facts_and_what_is_wrong_with_it() {
    for case in cases() {
        let (items, summary) = read(&case, case.text.len());
        let (mut facts, mut bad, mut odd) = (Vec::new(), Vec::new(), Vec::new());
        for item in items {
            match item {
                FactItem::Fact(fact) => facts.push(fact),
                FactItem::Rejected(row) => bad.push(rejected(&row)),
                FactItem::Finding(finding) => odd.push(found(&finding)),
            }
        }
        let counts = (summary.rows, summary.facts, summary.rejected);
        let expected = (case.rows, facts.len() as u64, bad.len() as u64);
        assert_eq!(facts, case.facts, "{}", case.name);
        assert_eq!(bad, case.rejected, "{}", case.name);
        assert_eq!(odd, case.findings, "{}", case.name);
        assert_eq!(counts, expected, "{}", case.name);
    }
}

#[test]
fn how_a_file_is_cut_changes_nothing() {
    for case in cases() {
        let whole = read(&case, case.text.len());
        for piece in [1, 2, 3, 7, 16, 61, 200] {
            assert_eq!(read(&case, piece), whole, "{} by {piece}", case.name);
        }
    }
}

#[test]
fn every_kind_has_a_vector() {
    let kinds: Vec<_> = cases().into_iter().map(|case| case.kind).collect();
    for kind in [
        None,
        Some(FactKind::Record),
        Some(FactKind::Activity),
        Some(FactKind::Schedule),
        Some(FactKind::Survey),
        Some(FactKind::Scorecard),
        Some(FactKind::LeadList),
    ] {
        assert!(kinds.contains(&kind), "{kind:?}");
    }
}

/// Gives the examples of the page, each with what its heading says it is.
fn examples() -> Vec<(Option<FactKind>, &'static str)> {
    let blocks = PAGE.split("\n#").flat_map(|section| {
        let kind = section.lines().next().and_then(|heading| {
            let word = heading.split('`').nth(1)?;
            serde_json::from_value(word.into()).ok()
        });
        let block = ["```csv\n", "```json\n"].into_iter().find_map(|fence| {
            let (_, text) = section.split_once(fence)?;
            text.split_once("```").map(|(text, _)| text)
        });
        block.map(|text| (kind, text))
    });
    blocks.collect()
}

#[test]
fn the_examples_of_the_page_are_read_without_a_word() {
    let examples = examples();
    assert_eq!(examples.len(), 6);
    for (kind, text) in examples {
        let options = ReadOptions::default();
        let reader = match kind {
            Some(kind) => FactReader::table(kind, options),
            None => FactReader::json_lines(options),
        };
        let facts = read_facts(reader.unwrap(), text.as_bytes()).unwrap();
        assert_eq!(facts.rejected, [], "{kind:?}");
        assert_eq!(facts.findings, [], "{kind:?}");
        let lines = text.lines().count() as u64;
        let header = u64::from(kind.is_some());
        assert_eq!(facts.summary.rows, lines - header, "{kind:?}");
    }
}
