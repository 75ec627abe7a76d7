//! What the shared vectors (`tests/vectors/importer/facts.json`) leave out: bounds and whole files.

use crate::base::{Code, ReadingPurpose};
use crate::importer::{FactItem, FactReader, Facts, ReadOptions, read_facts};
use crate::kpi::{CentreTally, FactKind, Plan};

fn options(max_remembered_ids: u32) -> ReadOptions {
    ReadOptions {
        max_remembered_ids,
        ..ReadOptions::default()
    }
}

#[track_caller]
fn read(kind: FactKind, options: ReadOptions, text: &str) -> Facts {
    read_facts(FactReader::table(kind, options).unwrap(), text.as_bytes()).unwrap()
}

fn codes(facts: &Facts) -> Vec<(u64, &str)> {
    let findings = facts.findings.iter();
    findings
        .map(|finding| (finding.line, finding.code.as_str()))
        .collect()
}

#[track_caller]
fn failure(kind: FactKind, bytes: &[u8]) -> String {
    let mut reader = FactReader::table(kind, ReadOptions::default()).unwrap();
    let mut sink = |_: FactItem| ();
    let pushed = reader.push(bytes, &mut sink);
    let error = pushed.and_then(|()| reader.finish(&mut sink).map(drop));
    let error = error.unwrap_err();
    assert_eq!(reader.push(b"x", &mut sink), Err(error.clone()));
    error.code.as_str().to_owned()
}

#[test]
fn a_file_that_is_no_such_table_is_one_error() {
    let list = FactKind::LeadList;
    for (bytes, code) in [
        (b"\x1F\x8B\x08\x00\x00".as_slice(), "base.table.compressed"),
        (b"", "base.table.empty"),
        (b"\xEF\xBB\xBF\n\n", "base.table.empty"),
        (b"id,begun,leads\n", "importer.file.column_missing"),
        (
            b"id,id,begun,leads,finished\n",
            "base.table.repeated_column",
        ),
        (b"{\"lead_list\":{\n", "base.table.json_for_delimited"),
    ] {
        assert_eq!(failure(list, bytes), code);
    }
    let mut json = FactReader::json_lines(ReadOptions::default()).unwrap();
    let error = json.push(b"id,begun,leads,finished\n", &mut |_| ());
    assert_eq!(
        error.unwrap_err().code.as_str(),
        "base.table.not_json_lines"
    );
    let none = ReadOptions {
        max_line_bytes: 0,
        ..ReadOptions::default()
    };
    let code = "importer.options.no_line";
    for reader in [
        FactReader::json_lines(none),
        FactReader::table(list, none),
        FactReader::table(FactKind::Record, none),
    ] {
        assert_eq!(reader.unwrap_err().code.as_str(), code);
    }
}

#[test]
fn a_reader_that_is_at_its_end_reads_no_more() {
    for kind in [FactKind::Record, FactKind::LeadList] {
        let mut reader = FactReader::table(kind, ReadOptions::default()).unwrap();
        let header = b"id,begun,leads,finished,contact,direction,started\n";
        reader.push(header, &mut |_| ()).unwrap();
        assert_eq!(reader.finish(&mut |_| ()).unwrap().bytes, 50);
        let error = reader.push(b"x", &mut |_| ()).unwrap_err();
        assert_eq!(error.code.as_str(), "importer.file.finished");
    }
}

#[test]
fn a_rejected_row_keeps_its_text_and_shows_it_to_nobody_unasked() {
    let text = "id,begun,leads,finished\n\"Ivan\nIvanov\",today,1,0\n";
    let facts = read(FactKind::LeadList, ReadOptions::default(), text);
    let row = &facts.rejected[0];
    assert_eq!((row.line, row.row), (2, 1));
    assert!(!format!("{row:?}").contains("Ivan"));
    let shown = row.text.read(ReadingPurpose::Correction);
    assert_eq!(shown, "\"Ivan\nIvanov\",today,1,0");
}

#[test]
fn what_is_remembered_is_bounded() {
    let scores = "id,asked,question,scale,score\n\
        s1,2026-03-02T09:00:00Z,satisfaction,one_to_five,1\n\
        s2,2026-03-02T09:00:00Z,satisfaction,one_to_five,1\n\
        s2,2026-03-02T09:00:00Z,satisfaction,one_to_five,1\n\
        s1,2026-03-02T09:00:00Z,satisfaction,one_to_five,1\n";
    let stopped = (3, "importer.finding.id_check_stopped");
    let again = (5, "importer.finding.repeated_survey");
    let one = read(FactKind::Survey, options(1), scores);
    assert_eq!(codes(&one), [stopped, again]);
    let none = read(FactKind::Survey, options(0), scores);
    assert_eq!((codes(&none), none.surveys.len()), (vec![], 4));
    let shifts = "agent,kind,paid,from,until\n\
        a1,on_queue,yes,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z\n\
        a2,on_queue,yes,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z\n\
        a2,on_queue,yes,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z\n\
        a1,on_queue,yes,2026-03-02T09:30:00Z,2026-03-02T11:00:00Z\n";
    let one = read(FactKind::Schedule, options(1), shifts);
    let stopped = (3, "importer.finding.overlap_check_stopped");
    let again = (5, "importer.finding.shifts_overlap");
    assert_eq!(codes(&one), [stopped, again]);
    let none = read(FactKind::Schedule, options(0), shifts);
    assert_eq!((codes(&none), none.schedules.len()), (vec![], 4));
}

#[test]
fn every_finding_is_counted() {
    let text = "id;begun;leads;finished;a;b\nl;2026-03-02T09:00:00Z;1;0;;";
    let facts = read(FactKind::LeadList, ReadOptions::default(), text);
    let counts: Vec<_> = facts
        .summary
        .findings
        .iter()
        .map(|found| (found.code.as_str(), found.count))
        .collect();
    let expected = [
        ("base.table.no_final_line_end", 1),
        ("importer.finding.unknown_column", 2),
    ];
    assert_eq!(counts, expected);
    let summary = &facts.summary;
    assert_eq!((summary.rows, summary.read, summary.facts), (1, 1, 1));
}

#[test]
fn facts_go_to_a_tally_whole() {
    let period = r#""period":{"from":"2026-03-02T09:00:00Z","until":"#;
    let lines = [
        r#"{"lead_list":{"id":"spring","begun":"2026-03-02T00:00:00Z","leads":10,"finished":4}}"#.to_owned(),
        concat!(
            r#"{"survey":{"id":"s1","asked":"2026-03-02T09:30:00Z","question":"satisfaction","#,
            r#""scale":"one_to_five","score":5}}"#
        )
        .to_owned(),
        r#"{"record":{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z"}}"#.to_owned(),
        format!(
            r#"{{"schedule":{{"agent":"a1","kind":"on_queue","paid":true,{period}"2026-03-02T10:00:00Z"}}}}}}"#
        ),
        format!(
            r#"{{"activity":{{"agent":"a1","activity":"logged_in",{period}"2026-03-02T09:45:00Z"}}}}}}"#
        ),
        concat!(
            r#"{"scorecard":{"id":"q1","agent":"a1","at":"2026-03-02T09:30:00Z","items":"#,
            r#"[{"item":"greeting","weight":10,"result":{"scored":{"earned":8}}}]}}"#
        )
        .to_owned(),
    ]
    .join("\n");
    let reader = FactReader::json_lines(ReadOptions::default()).unwrap();
    let facts = read_facts(reader, lines.as_bytes()).unwrap();
    let mut tally = CentreTally::new(Plan::default()).unwrap();
    tally.push_all(facts.clone().into_facts()).unwrap();
    let kinds: Vec<_> = facts.into_facts().map(|fact| fact.kind()).collect();
    let expected = [
        FactKind::Record,
        FactKind::Activity,
        FactKind::Schedule,
        FactKind::Survey,
        FactKind::Scorecard,
        FactKind::LeadList,
    ];
    assert_eq!(kinds, expected);
    let total = tally.total();
    let ratio = |kpi: &str| {
        let figure = total.figure(&Code::new(kpi).unwrap(), None).unwrap();
        (figure.ratio.numerator, figure.ratio.denominator)
    };
    assert_eq!(tally.contacts(), 1);
    assert_eq!(ratio("list.completion"), (4, 10));
    assert_eq!(ratio("adherence"), (45 * 60_000, 60 * 60_000));
    assert_eq!(ratio("quality.cards"), (1, 1));
}

#[test]
fn what_is_made_of_attempts_is_read_from_no_table() {
    let options = ReadOptions::default();
    let error = FactReader::table(FactKind::CampaignPerson, options).unwrap_err();
    assert_eq!(error.code.as_str(), "importer.options.no_table");
}
