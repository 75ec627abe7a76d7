//! Volume and service level by interval.

use talktime::base::Instant;
use talktime::kpi::KpiUnit;

use super::charts::line::Slot;
use super::charts::volume;
use super::collect::Data;
use super::palette::{LEVEL, LOST, MAIN};
use super::section::{Key, Section, Table};
use super::text::{self, NONE};
use super::timeline::{SLOTS_MAX, Sums, Timeline};
use crate::label::{Span, interval_label};

/// Makes the section of volume and service level.
pub(super) fn section(data: &Data, line: &Timeline) -> anyhow::Result<Section> {
    let threshold = text::threshold(&data.policy);
    let grain = text::grain(line.grain);
    let span = span(data, line);
    let slots: Vec<Slot> = line
        .slots
        .iter()
        .map(|(from, sums)| Slot {
            tick: text::tick(*from, data.zone, line.grain, span),
            answered: sums.map(|sums| sums.answered as f32),
            lost: sums.map(|sums| (sums.offered - sums.answered) as f32),
            level: sums.and_then(|sums| Some(sums.level()? as f32 * 100.0)),
        })
        .collect();
    let offered: i128 = line
        .slots
        .iter()
        .filter_map(|(_, sums)| Some((*sums)?.offered))
        .sum();
    let fullest = line
        .slots
        .iter()
        .filter_map(|(from, sums)| Some((from, (*sums)?)))
        .max_by_key(|(_, sums)| sums.offered)
        .map_or_else(String::new, |(from, sums)| {
            format!(
                ", most in the {grain} from {}: {}",
                name(from, data, line),
                text::count(sums.offered)
            )
        });
    let alternative = format!(
        "Columns and a line by {grain}: contacts offered {}{fullest}; service level {} over all.",
        text::count(offered),
        text::value(&data.total, "service_level", KpiUnit::Share)
    );
    let drawing = (offered > 0)
        .then(|| volume(&slots, &alternative))
        .transpose()?;
    Ok(Section {
        id: "volume",
        heading: format!("Volume and service level by {grain}"),
        note: if drawing.is_some() {
            volume_note(data, line, &threshold)
        } else {
            "No contact entered a queue.".to_owned()
        },
        legend: vec![
            Key::new(MAIN, "answered"),
            Key::new(LOST, "not answered"),
            Key::new(LEVEL, format!("service level {threshold}, right scale")),
        ],
        drawing,
        table: table(data, line),
    })
}

/// Names an interval so that no other has its name.
fn name(from: &Instant, data: &Data, line: &Timeline) -> String {
    interval_label(*from, data.zone, line.grain, Span::Any)
}

fn table(data: &Data, line: &Timeline) -> Table {
    let rows = line.slots.iter().map(|(from, sums)| {
        let number =
            |of: fn(&Sums) -> i128| sums.map_or(NONE.to_owned(), |sums| text::count(of(&sums)));
        vec![
            name(from, data, line),
            number(|sums| sums.offered),
            number(|sums| sums.answered),
            number(|sums| sums.offered - sums.answered),
            text::share(sums.and_then(|sums| sums.level())),
        ]
    });
    let head = [
        "from",
        "offered",
        "answered",
        "not answered",
        "service level",
    ];
    Table {
        head: head.map(str::to_owned).to_vec(),
        rows: rows.collect(),
    }
}

fn volume_note(data: &Data, line: &Timeline, threshold: &str) -> String {
    let mut note = format!(
        "Columns: contacts offered, answered or not. Line: service level, {threshold}, by the policy \
         above. An interval in which nothing counts has no point."
    );
    if line.grain != data.asked {
        note.push_str(&format!(
            " By {} it would be {} intervals; the picture holds {SLOTS_MAX}, so they are put \
             together by {}, exactly.",
            text::grain(data.asked),
            text::count(line.asked_for as i128),
            text::grain(line.grain)
        ));
    }
    if line.hidden > 0 {
        note.push_str(&format!(
            " Only the last {SLOTS_MAX} intervals are shown; {} earlier ones are not.",
            text::count(line.hidden as i128)
        ));
    }
    note
}

/// Whether all slots lie in one day of the zone.
fn span(data: &Data, line: &Timeline) -> Span {
    let day = |at: &Instant| data.zone.local_text(*at, "%Y-%m-%d");
    let mut days = line.slots.iter().map(|(from, _)| day(from));
    let first = days.next();
    if days.all(|day| Some(day) == first) {
        Span::OneDay
    } else {
        Span::Any
    }
}
