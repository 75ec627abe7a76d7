//! Laws of the readers: whatever the bytes, however they are cut.
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use std::time::Duration;

use chrono::{DateTime, TimeDelta};
use proptest::collection::vec;
use proptest::prelude::*;
use talktime::base::{AgentId, ContactId, Instant, Invalid, PersonRef, QueueId, Zone};
use talktime::call::{
    AgentLeg, BusinessResult, Direction, Outcome, QueueEntry, QueueExit, Record, RecordParts,
    Unreached,
};
use talktime::importer::{
    Item, LogFormat, LogReader, Mapping, QueueLogForm, QueueLogOptions, ReadOptions, ReadSummary,
    TableDelimiter,
};

const BANK: &str = include_str!("../../examples/mappings/anonymous_bank.toml");

const JSON_MAPPING: &str = r#"
version = 1
format = { kind = "json_lines" }
constants = { direction = "outbound" }
columns = { contact = "id", started = "at", result = "end" }
time = { zone = "Europe/Moscow", format = "%Y-%m-%d %H:%M:%S", gap = "forward" }
"#;

/// Small bounds, so that lines over the limit and unclosed quotes are met.
fn options() -> ReadOptions {
    ReadOptions {
        max_line_bytes: 200,
        max_quoted_lines: 4,
        max_remembered_ids: 3,
    }
}

fn readers() -> Vec<LogReader> {
    let mapped = |text| LogReader::mapped(Mapping::parse(text).unwrap(), options()).unwrap();
    vec![
        LogReader::talktime(LogFormat::Csv, options()).unwrap(),
        LogReader::talktime(LogFormat::JsonLines, options()).unwrap(),
        mapped(BANK),
        mapped(JSON_MAPPING),
        queue_log(QueueLogForm::Text),
        queue_log(QueueLogForm::Table {
            delimiter: TableDelimiter::Comma,
        }),
    ]
}

/// Short bounds, so that calls settle and are given up within a few rows.
fn queue_log(form: QueueLogForm) -> LogReader {
    let log = QueueLogOptions {
        form,
        zone: Zone::new("America/Montreal").unwrap(),
        settle: Duration::from_secs(5),
        longest_silence: Duration::from_secs(60),
        known_queues: vec![QueueId::new("q").unwrap()],
        ..QueueLogOptions::default()
    };
    LogReader::queue_log(log, options()).unwrap()
}

type Told = (Vec<Item>, Result<ReadSummary, Invalid>);

fn read<'a>(mut reader: LogReader, pieces: impl Iterator<Item = &'a [u8]>) -> Told {
    let mut items = Vec::new();
    let mut sink = |item| items.push(item);
    for piece in pieces {
        if let Err(error) = reader.push(piece, &mut sink) {
            assert_eq!(reader.push(b"x", &mut sink), Err(error.clone()));
            return (items, Err(error));
        }
    }
    let summary = reader.finish(&mut sink);
    assert!(reader.push(b"x", &mut sink).is_err());
    (items, summary)
}

fn cut<'a>(bytes: &'a [u8], sizes: &[usize]) -> Vec<&'a [u8]> {
    let mut pieces = Vec::new();
    let mut rest = bytes;
    let mut sizes = sizes.iter().cycle();
    while !rest.is_empty() {
        let size = sizes.next().copied().unwrap_or(1).clamp(1, rest.len());
        let (piece, behind) = rest.split_at(size);
        pieces.push(piece);
        rest = behind;
    }
    pieces
}

fn check(bytes: &[u8], sizes: &[usize]) {
    for (whole, parts) in readers().into_iter().zip(readers()) {
        let (items, summary) = read(whole, std::iter::once(bytes));
        let (cut_items, cut_summary) = read(parts, cut(bytes, sizes).into_iter());
        assert_eq!(items, cut_items);
        assert_eq!(summary, cut_summary);
        let count = |wanted: fn(&Item) -> bool| items.iter().filter(|i| wanted(i)).count() as u64;
        if let Ok(summary) = summary {
            let dropped: u64 = summary.dropped.iter().map(|rule| rule.rows).sum();
            let rows = summary.rows_in_records + summary.rows_in_activities + summary.events;
            assert_eq!(summary.rows, rows + summary.rejected + dropped);
            assert_eq!(summary.events, count(|item| matches!(item, Item::Event(_))));
            assert_eq!(
                summary.activities,
                count(|item| matches!(item, Item::Activity(_)))
            );
            assert_eq!(
                summary.records,
                count(|item| matches!(item, Item::Record(_)))
            );
            assert_eq!(
                summary.rejected,
                count(|item| matches!(item, Item::Rejected(_)))
            );
            let findings: u64 = summary.findings.iter().map(|kind| kind.count).sum();
            assert_eq!(findings, count(|item| matches!(item, Item::Finding(_))));
            assert_eq!(summary.bytes, bytes.len() as u64);
        }
    }
}

/// Pieces of logs and of trouble, put together at random.
fn fragment() -> impl Strategy<Value = Vec<u8>> {
    let texts: Vec<&[u8]> =
        vec![
        b"contact,direction,started\n",
        b"contact,direction,started,ended,queue,queue_entered,queue_left,result\r\n",
        b"c1,inbound,2026-03-02T09:00:00Z\n",
        b"c2,outbound,2026-03-02T09:00:00+05:30\r\n",
        b"c3,inbound,2026-03-02T09:00:00Z,,q,2026-03-02T09:00:05Z,2026-03-02T09:00:01Z,abandoned\n",
        b"\"c4\",\"inbound\",\"2026-03-02T09:00:00Z\"\n",
        b"\"c\n5\",inbound,2026-03-02T09:00:00Z\n",
        b"\"", b"\"\"", b",", b"\n", b"\r", b"\r\n", b"\0", b"\xFF", b"\xEF\xBB\xBF", b"\t", b"{",
        b"{\"contact\":\"c1\",\"direction\":\"inbound\",\"started\":\"2026-03-02T09:00:00Z\"}\n",
        b"{\"id\":\"a\",\"at\":\"2026-03-02 09:00:00\",\"end\":\"busy\"}\n",
        b"{\"id\":7,\"at\":null,\"end\":[]}\n",
        b"a very long line a very long line a very long line a very long line a very long line ",
        "\u{939}\u{93f}\u{928}\u{94d}\u{926}\u{940}".as_bytes(),
    ];
    prop_oneof![
        8 => proptest::sample::select(texts).prop_map(<[u8]>::to_vec),
        1 => vec(any::<u8>(), 0..40),
    ]
}

const EVENTS: [&str; 34] = [
    "ENTERQUEUE",
    "CONNECT",
    "COMPLETECALLER",
    "COMPLETEAGENT",
    "RINGNOANSWER",
    "RINGCANCELED",
    "ABANDON",
    "EXITWITHTIMEOUT",
    "EXITEMPTY",
    "LEAVEEMPTY",
    "EXITWITHKEY",
    "WITHDRAW",
    "TRANSFER",
    "BLINDTRANSFER",
    "ATTENDEDTRANSFER",
    "FULL",
    "CLOSED",
    "JOINEMPTY",
    "DIVERT_HOLDTIME",
    "AGENTDUMP",
    "AGENTLOGIN",
    "AGENTLOGOFF",
    "ADDMEMBER",
    "REMOVEMEMBER",
    "PAUSE",
    "UNPAUSE",
    "PAUSEALL",
    "UNPAUSEALL",
    "WRAPUPSTART",
    "QUEUESTART",
    "DID",
    "NEW",
    "",
    "LINK",
];

prop_compose! {
    /// A row of a queue log in which anything may follow anything.
    fn queue_row()(
        step in prop_oneof![8 => -3_i64..30, 1 => -5_000_i64..100_000],
        call in proptest::sample::select(vec!["c1", "c2", "c3", "NONE", ""]),
        queue in proptest::sample::select(vec!["q", "r", "NONE"]),
        agent in proptest::sample::select(vec!["Agent/1", "SIP/2", "NONE"]),
        event in proptest::sample::select(EVENTS.to_vec()),
        fields in vec(proptest::sample::select(vec!["0", "7", "60", "4000000000", "LINK", "", "x"]), 0..7),
    ) -> (i64, String) {
        (step, format!("{call}|{queue}|{agent}|{event}|{}", fields.join("|")))
    }
}

/// Writes rows in both forms.
fn queue_logs(rows: &[(i64, String)]) -> [Vec<u8>; 2] {
    let mut at = 1_772_442_000;
    let (mut text, mut table) = (
        String::new(),
        "time,callid,queuename,agent,event,data1,data2,data3,data4,data5\n".to_owned(),
    );
    for (step, rest) in rows {
        at += step;
        text.push_str(&format!("{at}|{rest}\n"));
        let fields: Vec<_> = rest
            .splitn(9, '|')
            .chain(std::iter::repeat(""))
            .take(9)
            .collect();
        table.push_str(&format!("{at},{}\n", fields.join(",")));
    }
    [text.into_bytes(), table.into_bytes()]
}

fn instant() -> impl Strategy<Value = Instant> {
    (0_i64..4_000_000_000, 0_u32..1000)
        .prop_map(|(second, ms)| DateTime::from_timestamp(second, ms * 1_000_000).unwrap())
}

prop_compose! {
    fn record()(
        id in "[a-z0-9]{1,30}", person in proptest::option::of("[а-яA-Z0-9]{1,20}"),
        started in instant(), wait in 0_i64..4_000_000, talk in 0_u64..9_000_000,
        exit in proptest::sample::select(QueueExit::ALL.to_vec()),
        share in 0_u64..=100, holds in 0_u32..9, open in any::<bool>(), agent in "[a-z]{1,9}",
    ) -> Record {
        let left = started + TimeDelta::milliseconds(wait);
        let ended = left + TimeDelta::milliseconds(i64::try_from(talk).unwrap());
        let answered = exit == QueueExit::Answered;
        let agent = AgentId::new(agent).unwrap();
        let queue = QueueId::new("q").unwrap();
        let leg = AgentLeg {
            agent: Some(agent.clone()), queue: Some(queue.clone()), answered: left,
            ended: (!open).then_some(ended), hold: Duration::from_millis(talk * share / 100),
            holds, consult: Duration::ZERO, wrap_up: Duration::from_millis(share), transfer: None,
        };
        Record::restore(RecordParts {
            contact: ContactId::new(id).unwrap(), direction: Direction::Inbound, project: None,
            person: person.map(|id| PersonRef::new(id).unwrap()), lead: None, permit: None, started,
            ended: (!open).then_some(ended),
            queue_entries: vec![QueueEntry {
                queue, entered: started, left: Some(left), exit: Some(exit),
                agent: answered.then_some(agent),
            }],
            offers: vec![],
            legs: if answered { vec![leg] } else { vec![] },
            outcome: Some(if answered {
                Outcome::Reached {
                    result: BusinessResult::CallLater { at: Some(ended) }, disposition: None,
                    topic: None, advice: vec![], resolved: Some(open),
                }
            } else {
                Outcome::NotReached { result: Unreached::LeftQueue, disposition: None }
            }),
            ending: None,
        }).unwrap()
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_in_a_result(bytes in vec(any::<u8>(), 0..600), sizes in vec(1_usize..40, 1..9)) {
        check(&bytes, &sizes);
    }

    #[test]
    fn any_mixture_of_logs_and_trouble_ends_in_a_result(
        parts in vec(fragment(), 0..30), sizes in vec(1_usize..40, 1..9), headed in any::<bool>(),
    ) {
        let mut bytes = Vec::new();
        if headed {
            bytes.extend_from_slice(b"contact,direction,started\n");
        }
        bytes.extend(parts.concat());
        check(&bytes, &sizes);
    }

    #[test]
    fn any_rows_of_a_queue_log_end_in_a_result(
        rows in vec(queue_row(), 0..60), sizes in vec(1_usize..40, 1..9),
    ) {
        let [text, table] = queue_logs(&rows);
        check(&text, &sizes);
        check(&table, &sizes);
        let items = |form, bytes: &[u8]| read(queue_log(form), std::iter::once(bytes)).0;
        let comma = QueueLogForm::Table { delimiter: TableDelimiter::Comma };
        let kept = |items: Vec<Item>| -> Vec<Item> {
            let kept = |item: &Item| matches!(item, Item::Record(_) | Item::Activity(_));
            items.into_iter().filter(kept).collect()
        };
        // Both forms say the same.
        prop_assert_eq!(kept(items(QueueLogForm::Text, &text)), kept(items(comma, &table)));
    }

    #[test]
    fn any_text_is_a_mapping_or_an_error(text in "\\PC{0,200}", at in 0..BANK.len()) {
        let _ = Mapping::parse(&text);
        let mut broken = BANK.to_owned();
        if broken.is_char_boundary(at) {
            broken.insert_str(at, text.get(..1).unwrap_or("="));
            if let Err(error) = Mapping::parse(&broken) {
                prop_assert!(!error.to_string().is_empty());
            }
        }
    }

    #[test]
    fn a_record_written_as_a_line_is_read_as_it_was(records in vec(record(), 1..5)) {
        let lines: Vec<String> =
            records.iter().map(|record| serde_json::to_string(record).unwrap()).collect();
        let reader = LogReader::talktime(LogFormat::JsonLines, ReadOptions::default()).unwrap();
        let (items, summary) = read(reader, std::iter::once((lines.join("\n") + "\n").as_bytes()));
        prop_assert_eq!(summary.unwrap().rejected, 0);
        let read: Vec<Record> = items
            .into_iter()
            .filter_map(|item| match item { Item::Record(record) => Some(record), _ => None })
            .collect();
        prop_assert_eq!(read, records);
    }
}
