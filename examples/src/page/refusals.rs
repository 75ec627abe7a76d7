//! Why customers refused.

use talktime::base::{Code, Language, sentence};

use super::charts::refusals;
use super::collect::Data;
use super::section::{Section, Table};
use super::text;

/// Makes the section of the refusal reasons, the most frequent first.
pub(super) fn section(data: &Data) -> anyhow::Result<Section> {
    let mix = Code::new("refusal_mix")?;
    let parts = data.total.parts_of(&mix);
    let mut reasons: Vec<(String, i128)> = parts
        .filter_map(|figure| {
            let name = sentence(Language::English, figure.part.as_ref()?, &[]);
            Some((name, i128::from(figure.ratio.numerator)))
        })
        .filter(|(_, count)| *count > 0)
        .collect();
    reasons.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    let all: i128 = reasons.iter().map(|(_, count)| count).sum();
    let rows = reasons.iter().map(|(name, count)| {
        let share = *count as f64 / all as f64;
        vec![name.clone(), text::count(*count), text::share(Some(share))]
    });
    let table = Table {
        head: ["reason", "refusals", "share"].map(str::to_owned).to_vec(),
        rows: rows.collect(),
    };
    let bars: Vec<(String, f32)> = reasons
        .iter()
        .map(|(name, count)| (name.clone(), *count as f32))
        .collect();
    let (drawing, note) = match reasons.first() {
        None => (None, "No refusal was recorded.".to_owned()),
        Some((first, count)) => {
            let all = text::count(all);
            let alternative = format!(
                "Bars of the reasons of {all} refusals: the most frequent is {first}, {}.",
                text::count(*count)
            );
            let note = format!("{all} customers who were reached refused.");
            (Some(refusals(&bars, &alternative)?), note)
        }
    };
    Ok(Section {
        id: "refusals",
        heading: "Why customers refused".to_owned(),
        note,
        legend: vec![],
        drawing,
        table,
    })
}
