//! How long contacts waited: the answered against the abandoned.

use talktime::call::QueueExit;

use super::charts::bars::WaitClass;
use super::charts::waits;
use super::collect::Data;
use super::palette::{LATE, LOST, MAIN};
use super::section::{Key, Section, Table};
use super::text;
use super::timeline::ratio;

/// Makes the section of the waits.
pub(super) fn section(data: &Data) -> anyhow::Result<Section> {
    let threshold = text::threshold(&data.policy);
    let sum = |exit| {
        counts(data, exit)
            .iter()
            .map(|count| i128::from(*count))
            .sum()
    };
    let (answered, abandoned): (i128, i128) = (sum(QueueExit::Answered), sum(QueueExit::Abandoned));
    let alternative = format!(
        "Columns of waits: answered {}, of them in {threshold} {}; abandoned {}.",
        text::count(answered),
        text::count(ratio(&data.total, "answered_within").0),
        text::count(abandoned)
    );
    let (mut classes, mut rows) = classes(data, answered, abandoned);
    let shown = shown(data);
    classes.truncate(shown);
    rows.truncate(shown);
    let drawing = (answered + abandoned > 0)
        .then(|| waits(&classes, &alternative))
        .transpose()?;
    let note = if drawing.is_some() {
        format!(
            "Each of {} answered and {} abandoned contacts stands in one class: it waited longer \
             than the bound before, and {} than this one. Columns are shares of their own kind. \
             Contacts that left in another way are not shown.",
            text::count(answered),
            text::count(abandoned),
            if text::sign(data.waits.boundary) == "<" {
                "less"
            } else {
                "no longer"
            }
        )
    } else {
        "Nobody waited until an answer or a hang-up.".to_owned()
    };
    Ok(Section {
        id: "waits",
        heading: "How long contacts waited".to_owned(),
        note,
        legend: vec![
            Key::new(MAIN, format!("answered in {threshold}")),
            Key::new(LATE, "answered later"),
            Key::new(LOST, "abandoned"),
        ],
        drawing,
        table: Table {
            head: ["waited", "answered", "share", "abandoned", "share"]
                .map(str::to_owned)
                .to_vec(),
            rows,
        },
    })
}

fn counts(data: &Data, exit: QueueExit) -> &[u64] {
    data.waits.counts(exit).unwrap_or_default()
}

/// How many classes there are up to the last with anybody in it, and at least to the threshold.
fn shown(data: &Data) -> usize {
    let filled = |counts: &[u64]| {
        let last = counts.iter().rposition(|count| *count > 0);
        last.map_or(0, |last| last + 1)
    };
    let limit = data.policy.threshold.as_millis();
    let within = data.waits.bounds_ms.iter();
    let within = within.filter(|bound| u128::from(**bound) <= limit).count();
    filled(counts(data, QueueExit::Answered))
        .max(filled(counts(data, QueueExit::Abandoned)))
        .max(within)
}

/// The classes as they are drawn, and as they stand in the table.
fn classes(data: &Data, answered: i128, abandoned: i128) -> (Vec<WaitClass>, Vec<Vec<String>>) {
    let bounds = &data.waits.bounds_ms;
    let sign = text::sign(data.waits.boundary);
    let limit = data.policy.threshold.as_millis();
    let seconds = |ms: u64| ms as f64 / 1_000.0;
    let share = |count: u64, all: i128| (all > 0).then(|| count as f64 / all as f64);
    let pairs = counts(data, QueueExit::Answered)
        .iter()
        .zip(counts(data, QueueExit::Abandoned));
    let both = pairs.enumerate().map(|(position, (soon, never))| {
        let (tick, name, within) = match (bounds.get(position), bounds.last()) {
            (Some(bound), _) => (
                format!("{} s", seconds(*bound)),
                format!("{sign} {} s", seconds(*bound)),
                u128::from(*bound) <= limit,
            ),
            (None, Some(last)) => {
                let name = format!("more than {} s", seconds(*last));
                ("more".to_owned(), name, false)
            }
            (None, None) => ("all".to_owned(), "all".to_owned(), false),
        };
        let shares = (share(*soon, answered), share(*never, abandoned));
        let class = WaitClass {
            tick,
            answered: shares.0.map(|share| share as f32 * 100.0),
            abandoned: shares.1.map(|share| share as f32 * 100.0),
            within,
        };
        let row = vec![
            name,
            text::count(i128::from(*soon)),
            text::share(shares.0),
            text::count(i128::from(*never)),
            text::share(shares.1),
        ];
        (class, row)
    });
    both.unzip()
}
