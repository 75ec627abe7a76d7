//! Pages of logs that are empty, small, hostile and long.

use std::fmt::Write as _;

use chrono::TimeDelta;
use talktime::base::{Instant, Zone};
use talktime::importer::{Item, LogFormat, LogReader, ReadOptions, ReadSummary};
use talktime::kpi::{Boundary, Grain, Plan, Policy};

use super::{About, Collector};
use crate::read::Reading;

const HEAD: &str = "contact,direction,started,ended,queue,queue_entered,result,agent,answered\n";

fn page_by(text: &str, plan: &Plan, grain: Grain) -> String {
    let mut collector = Collector::new(plan, grain).unwrap();
    let mut reading = Reading {
        summary: ReadSummary::default(),
        findings: vec![],
        rejected: vec![],
    };
    let mut reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default()).unwrap();
    let mut take = |item| match item {
        Item::Record(record) => collector.push(&record).unwrap(),
        Item::Rejected(row) => reading.rejected.push(row),
        Item::Finding(finding) => reading.findings.push(finding),
        Item::Activity(_) | Item::Event(_) => {}
    };
    reader.push(text.as_bytes(), &mut take).unwrap();
    let summary = reader.finish(&mut take).unwrap();
    reading.summary = summary;
    let about = About {
        title: "Calls & <others>".to_owned(),
    };
    let page = collector.page(about, &reading).unwrap();
    page.html().unwrap()
}

fn page(rows: &str) -> String {
    page_by(&format!("{HEAD}{rows}"), &Plan::default(), Grain::HalfHour)
}

fn answered(contact: &str, entered: Instant, agent: &str) -> String {
    let later = |seconds| entered + TimeDelta::seconds(seconds);
    format!(
        "{contact},inbound,{e},{},repair,{e},answered,{agent},{}\n",
        later(240).format("%Y-%m-%dT%H:%M:%SZ"),
        later(12).format("%Y-%m-%dT%H:%M:%SZ"),
        e = entered.format("%Y-%m-%dT%H:%M:%SZ"),
    )
}

fn abandoned(contact: &str, entered: &str, left: &str) -> String {
    format!("{contact},inbound,{entered},{left},repair,{entered},abandoned,,\n")
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

/// The text between the first `before` and the next `after`.
fn between<'a>(text: &'a str, before: &str, after: &str) -> &'a str {
    let (_, rest) = text.split_once(before).unwrap();
    rest.split_once(after).unwrap().0
}

/// The rows of the table under a section's heading, cells between bars.
fn numbers(page: &str, section: &str) -> Vec<String> {
    let body = between(page, &format!("<h2 id=\"{section}\">"), "</section>");
    let rows = between(body, "<tbody>", "</tbody>").trim().lines();
    rows.map(|row| {
        let cells = row.replace("</th>", "|").replace("</td>", "|");
        let plain: Vec<&str> = cells
            .split('<')
            .map(|part| part.split_once('>').map_or(part, |(_, text)| text))
            .collect();
        plain.concat()
    })
    .collect()
}

#[test]
fn nothing_is_fetched_and_nothing_runs() {
    let page = page(&answered("c-1", at("2026-03-02T09:00:00Z"), "asha"));
    assert!(page.starts_with("<!doctype html>\n<html lang=\"en\">"));
    for word in [
        "<script", "http:", "https:", "url(", "@import", "<img", "src=",
    ] {
        // The policy that forbids all of it names two of them.
        let text = page.replace(
            "default-src 'none';style-src 'unsafe-inline';img-src data:",
            "",
        );
        assert!(!text.contains(word), "{word}");
    }
}

#[test]
fn an_id_is_text_wherever_it_stands() {
    let hostile = "<script>alert(1)</script>";
    let page = page(&answered("c-1", at("2026-03-02T09:00:00Z"), hostile));
    assert!(!page.contains("<script"), "an id became a tag");
    let row = &numbers(&page, "agents")[0];
    assert!(
        row.contains("&#60;script&#62;alert(1)&#60;/script&#62;|"),
        "{row}"
    );
    assert!(page.contains("aria-label=\"Contacts handled by &lt;script&gt;alert(1)"));
    // And so is the title.
    assert!(page.contains("<h1>Calls &#38; &#60;others&#62;</h1>"));
}

#[test]
fn a_page_without_calls_has_no_drawing_and_no_zero_that_is_none() {
    let page = page("");
    assert!(!page.contains("<svg"));
    assert_eq!(page.matches("No contact entered a queue.").count(), 2);
    assert!(page.contains("No refusal was recorded."));
    assert!(page.contains("No agent handled a contact."));
    let level = between(&page, "<dt>service level</dt>", "</div>");
    assert!(level.contains("<dd class=\"value\">–</dd>"), "{level}");
    assert!(level.contains("0 of 0 in ≤\u{A0}20\u{A0}s; abandons missed"));
}

#[test]
fn one_call_makes_a_whole_page() {
    let page = page(&answered("c-1", at("2026-03-02T09:00:00Z"), "asha"));
    // Volume, heat and waits, each for a desk and for a phone, and the line of one agent.
    assert_eq!(page.matches("<svg role=\"img\" aria-label=\"").count(), 7);
    assert_eq!(
        numbers(&page, "volume"),
        ["2026-03-02 09:00|1|1|0|100.0\u{A0}%|"]
    );
    assert_eq!(numbers(&page, "heat"), ["Mon|1|"]);
    // 12 s: in the class up to 15 s; the classes go on to the threshold.
    assert_eq!(
        numbers(&page, "waits"),
        [
            "≤ 5 s|0|0.0\u{A0}%|0|–|",
            "≤ 10 s|0|0.0\u{A0}%|0|–|",
            "≤ 15 s|1|100.0\u{A0}%|0|–|",
            "≤ 20 s|0|0.0\u{A0}%|0|–|",
        ]
    );
}

#[test]
fn a_gap_is_no_zero() {
    // 09:00 one answered; 09:30 nothing; 10:00 one that nobody answered.
    let rows = answered("c-1", at("2026-03-02T09:00:00Z"), "asha")
        + &abandoned("c-2", "2026-03-02T10:00:00Z", "2026-03-02T10:01:00Z");
    let page = page(&rows);
    assert_eq!(
        numbers(&page, "volume"),
        [
            "2026-03-02 09:00|1|1|0|100.0\u{A0}%|",
            "2026-03-02 09:30|–|–|–|–|",
            "2026-03-02 10:00|1|0|1|0.0\u{A0}%|",
        ]
    );
    // The drawing has no column and no point at 09:30 either.
    let drawing = between(&page, "<h2 id=\"volume\">", "</svg>");
    assert!(drawing.contains("data-category=\"09:00\""));
    assert!(!drawing.contains("data-category=\"09:30\""));
}

#[test]
fn times_are_those_of_the_zone_and_the_boundary_is_said() {
    let plan = Plan {
        zone: Zone::new("Asia/Kolkata").unwrap(),
        policy: Policy {
            threshold_boundary: Boundary::Below,
            ..Policy::default()
        },
        ..Plan::default()
    };
    let rows = format!(
        "{HEAD}{}",
        answered("c-1", at("2026-03-02T20:00:00Z"), "asha")
    );
    let page = page_by(&rows, &plan, Grain::HalfHour);
    // 20:00 UTC is half past one on the next day in Kolkata.
    assert_eq!(
        numbers(&page, "volume"),
        ["2026-03-03 01:30|1|1|0|100.0\u{A0}%|"]
    );
    assert_eq!(numbers(&page, "heat"), ["Tue|1|"]);
    assert!(page.contains("Tuesday, 3 March 2026, by half hour · times of Asia/Kolkata"));
    assert!(page.contains("1 of 1 in &#60;\u{A0}20\u{A0}s; abandons missed"));
}

#[test]
fn thousands_of_intervals_become_days_and_the_page_says_so() {
    // One call in each half hour of 100 days: 4,800 half hours.
    let first = at("2026-03-02T00:00:00Z");
    let mut rows = HEAD.to_owned();
    for number in 0..4_800_i64 {
        let entered = first + TimeDelta::minutes(30 * number);
        let _ = write!(
            rows,
            "{}",
            answered(&format!("c-{number}"), entered, "asha")
        );
    }
    let page = page_by(&rows, &Plan::default(), Grain::HalfHour);
    let days = numbers(&page, "volume");
    assert_eq!(days.len(), 100);
    assert!(
        days.iter()
            .all(|day| day.ends_with("|48|48|0|100.0\u{A0}%|"))
    );
    assert!(page.contains(
        "By half hour it would be 4\u{202F}800 intervals; the picture holds 120, so they are put \
         together by day, exactly."
    ));
    // Each of the weekdays came 14 times, Monday and Tuesday 15: two calls an hour.
    let heat = numbers(&page, "heat");
    assert_eq!(heat.len(), 7);
    assert!(heat[0].starts_with("Mon|30|30|") && heat[6].starts_with("Sun|28|28|"));
    assert!(page.contains("The 100 days of the report are added up."));
    assert!(page.len() < 1 << 20, "{} bytes", page.len());
}

#[test]
fn rejected_rows_are_counted_by_their_reason() {
    let rows = answered("c-1", at("2026-03-02T09:00:00Z"), "asha")
        + "c-2,inbound,yesterday,,,,,,\nc-3,inbound,tomorrow,,,,,,\n";
    let page = page(&rows);
    let read = between(&page, "<h2 id=\"read\">", "</section>");
    assert!(read.contains("<span class=\"alert\">Rejected: 2"), "{read}");
    assert!(
        read.contains("<th scope=\"row\">rejected</th><td>2</td>"),
        "{read}"
    );
    // What stood in the rows is nobody's business here.
    assert!(!page.contains("yesterday") && !page.contains("tomorrow"));
}
