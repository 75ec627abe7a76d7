//! Offered contacts by weekday and hour of the zone's clock.

use std::collections::{BTreeMap, BTreeSet};

use super::charts::heat;
use super::charts::heat::Fields;
use super::collect::Data;
use super::section::{Section, Table};
use super::text::{self, NONE};

const WEEKDAYS: [&str; 7] = ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"];

/// What the heat map shows.
#[derive(Debug)]
struct Week {
    fields: Fields,
    /// How many days of the calendar have something in them.
    days: usize,
    /// The fullest field: its number, its weekday and its hour.
    fullest: Option<(i128, String, String)>,
}

impl Week {
    /// Adds up all days. A field in which nothing was recorded has no value.
    fn of(data: &Data) -> Self {
        let mut days = BTreeSet::new();
        let mut sums: BTreeMap<(usize, usize), i128> = BTreeMap::new();
        for (from, slot) in &data.fine {
            let local = |pattern| data.zone.local_text(*from, pattern);
            // Monday is 1.
            let weekday = local("%u").parse::<usize>().unwrap_or(1).saturating_sub(1);
            let hour = local("%H").parse::<usize>().unwrap_or(0);
            days.insert(local("%Y-%m-%d"));
            *sums.entry((weekday, hour)).or_default() += slot.offered;
        }
        let weekdays: BTreeSet<usize> = if days.len() >= WEEKDAYS.len() {
            (0..WEEKDAYS.len()).collect()
        } else {
            sums.keys().map(|(weekday, _)| *weekday).collect()
        };
        let hours = || sums.keys().map(|(_, hour)| *hour);
        let hours: Vec<usize> = match (hours().min(), hours().max()) {
            (Some(first), Some(last)) => (first..=last).collect(),
            _ => vec![],
        };
        let value = |weekday, hour| sums.get(&(weekday, hour)).map(|sum| *sum as f32);
        let fields = Fields {
            rows: weekdays.iter().map(|day| weekday(*day)).collect(),
            columns: hours.iter().map(|hour| format!("{hour:02}")).collect(),
            values: weekdays
                .iter()
                .map(|day| hours.iter().map(|hour| value(*day, *hour)).collect())
                .collect(),
        };
        // Of equal ones the earliest.
        let fullest = sums.iter().rev().max_by_key(|(_, sum)| **sum);
        Self {
            fields,
            days: days.len(),
            fullest: fullest
                .map(|((day, hour), sum)| (*sum, weekday(*day), format!("{hour:02}:00"))),
        }
    }
}

fn weekday(position: usize) -> String {
    WEEKDAYS
        .get(position)
        .copied()
        .unwrap_or_default()
        .to_owned()
}

/// Makes the section of the heat map.
pub(super) fn section(data: &Data) -> anyhow::Result<Section> {
    let week = Week::of(data);
    let fields = &week.fields;
    let head = std::iter::once("weekday".to_owned())
        .chain(fields.columns.iter().map(|hour| format!("{hour}:00")));
    let rows = fields
        .rows
        .iter()
        .zip(&fields.values)
        .map(|(name, values)| {
            let numbers = values
                .iter()
                .map(|value| value.map_or(NONE.to_owned(), |value| text::count(value as i128)));
            std::iter::once(name.clone()).chain(numbers).collect()
        });
    let table = Table {
        head: head.collect(),
        rows: rows.collect(),
    };
    let fullest = week.fullest.filter(|(sum, _, _)| *sum > 0);
    let (drawing, note) = match fullest {
        None => (None, "No contact entered a queue.".to_owned()),
        Some((sum, day, hour)) => {
            let alternative = format!(
                "Heat map of offered contacts by weekday and hour: most on {day} from {hour}, {}.",
                text::count(sum)
            );
            let days = if week.days == 1 {
                "One day is in the report.".to_owned()
            } else {
                format!(
                    "The {} days of the report are added up.",
                    text::count(week.days as i128)
                )
            };
            let note = format!(
                "Offered contacts, hours by the clock of {}. {days} A grey field: nothing was \
                 recorded.",
                data.zone
            );
            (Some(heat(fields, &alternative)?), note)
        }
    };
    Ok(Section {
        id: "heat",
        heading: "Offered contacts by weekday and hour".to_owned(),
        note,
        // The numbers stand in the fields.
        legend: vec![],
        drawing,
        table,
    })
}
