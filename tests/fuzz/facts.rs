//! Laws of the readers of facts: whatever the bytes, however they are cut.
#![expect(clippy::unwrap_used, reason = "a test may stop")]

use proptest::collection::vec;
use proptest::prelude::*;
use talktime::base::Invalid;
use talktime::importer::{FactItem, FactReader, FactSummary, ReadOptions};
use talktime::kpi::{CentreFact, FactKind};

const KINDS: [FactKind; 6] = [
    FactKind::Record,
    FactKind::Activity,
    FactKind::Schedule,
    FactKind::Survey,
    FactKind::Scorecard,
    FactKind::LeadList,
];

/// Small bounds, so that lines over the limit, unclosed quotes and full memories are met.
fn options() -> ReadOptions {
    ReadOptions {
        max_line_bytes: 200,
        max_quoted_lines: 4,
        max_remembered_ids: 3,
    }
}

/// Gives a reader a kind of table, and one of JSON lines.
fn readers() -> Vec<(Option<FactKind>, FactReader)> {
    let table = |kind| (Some(kind), FactReader::table(kind, options()).unwrap());
    let json = FactReader::json_lines(options()).unwrap();
    KINDS.into_iter().map(table).chain([(None, json)]).collect()
}

type Told = (Vec<FactItem>, Result<FactSummary, Invalid>);

fn read<'a>(mut reader: FactReader, pieces: impl Iterator<Item = &'a [u8]>) -> Told {
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
    for ((kind, whole), (_, parts)) in readers().into_iter().zip(readers()) {
        let (items, summary) = read(whole, std::iter::once(bytes));
        let (cut_items, cut_summary) = read(parts, cut(bytes, sizes).into_iter());
        assert_eq!(items, cut_items);
        assert_eq!(summary, cut_summary);
        let Ok(summary) = summary else { continue };
        // A row became a fact, an item of a scorecard, or is rejected.
        let rows = |item: &FactItem| match item {
            FactItem::Fact(CentreFact::Scorecard(card)) if kind.is_some() => {
                card.parts().items.len()
            }
            FactItem::Fact(_) => 1,
            FactItem::Rejected(_) | FactItem::Finding(_) => 0,
        };
        let read: usize = items.iter().map(rows).sum();
        assert_eq!(summary.read, u64::try_from(read).unwrap());
        let count = |wanted: fn(&FactItem) -> bool| {
            u64::try_from(items.iter().filter(|item| wanted(item)).count()).unwrap()
        };
        let facts = count(|item| matches!(item, FactItem::Fact(_)));
        let rejected = count(|item| matches!(item, FactItem::Rejected(_)));
        assert_eq!((summary.facts, summary.rejected), (facts, rejected));
        assert_eq!(summary.rows, summary.read + summary.rejected);
        let findings: u64 = summary.findings.iter().map(|kind| kind.count).sum();
        assert_eq!(findings, count(|item| matches!(item, FactItem::Finding(_))));
        assert_eq!(summary.bytes, bytes.len() as u64);
    }
}

const HEADERS: [&str; 6] = [
    "contact,direction,started\n",
    "agent;activity;from;until;pause_kind;queue\r\n",
    "agent,kind,paid,from,until,planned\n",
    "id\tasked\tquestion\tscale\tscore\n",
    "id,agent,at,item,weight,earned\n",
    "id,begun,leads,finished\n",
];

/// Pieces of files and of trouble, put together at random.
fn fragment() -> impl Strategy<Value = Vec<u8>> {
    let texts: Vec<&str> = vec![
        "c1,inbound,2026-03-02T09:00:00Z\n",
        "a1;logged_in;2026-03-02T09:00:00Z;2026-03-02T10:00:00Z;;\r\n",
        "a1;paused;2026-03-02T09:30:00+05:30;2026-03-02T10:00:00Z;meal;q\r\n",
        "a1,on_queue,yes,2026-03-02T09:00:00Z,2026-03-02T10:00:00Z,\n",
        "a1,absence,no,2026-03-02T09:00:00Z,2026-03-02T09:00:00Z,yes\n",
        "s1\t2026-03-02T09:00:00Z\tsatisfaction\tone_to_five\t6\n",
        "s1\t2026-03-02T09:00:00Z\tease\tone_to_seven\t6\n",
        "q1,a1,2026-03-02T09:00:00Z,greeting,10,8\n",
        "q1,a1,2026-03-02T09:00:00Z,offer,10,11\n",
        "q1,a1,2026-03-02T09:00:00Z,end,10,\n",
        "q2,a1,2026-03-02T09:00:00Z,end,10,9\n",
        "l,2026-03-02T09:00:00Z,10,9\n",
        "\"l\",2026-03-02T09:00:00Z,\"10\",11\n",
        "\"",
        "\"\"",
        ",",
        ";",
        "\n",
        "\r",
        "\0",
        "\u{feff}",
        "{\"lead_list\":{\"id\":\"l\",\"begun\":\"2026-03-02T09:00:00Z\",\"leads\":1,\"finished\":0}}\n",
        "{\"scorecard\":{\"id\":\"q\",\"agent\":\"a\",\"at\":\"2026-03-02T09:00:00Z\",\"items\":[]}}\n",
        "{\"record\":7}\n",
        "a very long line a very long line a very long line a very long line a very long line ",
    ];
    prop_oneof![
        8 => proptest::sample::select(texts).prop_map(|text| text.as_bytes().to_vec()),
        1 => vec(any::<u8>(), 0..40),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_end_in_a_result(bytes in vec(any::<u8>(), 0..600), sizes in vec(1_usize..40, 1..9)) {
        check(&bytes, &sizes);
    }

    #[test]
    fn any_mixture_of_facts_and_trouble_ends_in_a_result(
        parts in vec(fragment(), 0..30), sizes in vec(1_usize..40, 1..9),
        header in proptest::option::of(proptest::sample::select(HEADERS.to_vec())),
    ) {
        let mut bytes = header.unwrap_or_default().as_bytes().to_vec();
        bytes.extend(parts.concat());
        check(&bytes, &sizes);
    }
}
