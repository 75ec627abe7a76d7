//! The agents' table, with a small line of what each handled.

use std::collections::BTreeMap;

use talktime::kpi::KpiUnit;

use super::charts::spark;
use super::collect::{Data, fold};
use super::text;
use super::timeline::{Timeline, ratio};

/// More agents than this are not shown one by one.
const AGENTS_MAX: usize = 200;

/// The columns after the name: heading, figure, unit.
pub(super) const COLUMNS: [(&str, &str, KpiUnit); 7] = [
    ("handled", "handled", KpiUnit::Count),
    ("handling time", "aht", KpiUnit::Seconds),
    ("talk", "talk", KpiUnit::Seconds),
    ("wrap-up", "wrap_up", KpiUnit::Seconds),
    ("answered", "answer_rate", KpiUnit::Share),
    ("passed on", "transfer_rate", KpiUnit::Share),
    ("conversion", "conversion", KpiUnit::Share),
];

/// The agents' table.
#[derive(Debug)]
pub(super) struct Agents {
    pub(super) rows: Vec<Row>,
    /// How many agents are not shown.
    pub(super) more: usize,
    /// The length of the intervals of the small lines.
    pub(super) grain: &'static str,
    /// The highest number of all small lines, which is the top of each.
    pub(super) highest: String,
}

/// One agent.
#[derive(Debug)]
pub(super) struct Row {
    pub(super) agent: String,
    pub(super) cells: Vec<String>,
    pub(super) spark: String,
}

impl Agents {
    /// Makes the table; whoever handled most comes first.
    pub(super) fn of(data: &Data, line: &Timeline) -> anyhow::Result<Self> {
        let grain = line.grain.max(data.handled_grain);
        let own;
        let line = if grain == line.grain {
            line
        } else {
            own = Timeline::new(&data.fine, data.zone, grain)?;
            &own
        };
        let mut agents: Vec<_> = data
            .agents
            .iter()
            .filter_map(|group| Some((group.key.agent.as_ref()?, group)))
            .collect();
        agents.sort_by_key(|(_, group)| std::cmp::Reverse(ratio(group, "handled").0));
        let more = agents.len().saturating_sub(AGENTS_MAX);
        agents.truncate(AGENTS_MAX);

        let mut lines = vec![];
        for (agent, _) in &agents {
            let handled = data.handled.get(*agent).cloned().unwrap_or_default();
            lines.push(values(&fold(&handled, data.zone, line.grain)?, line));
        }
        let highest = lines
            .iter()
            .flatten()
            .flatten()
            .copied()
            .fold(0.0_f32, f32::max);
        let mut rows = vec![];
        for ((agent, group), values) in agents.into_iter().zip(lines) {
            let cells = COLUMNS.map(|(_, kpi, unit)| text::value(group, kpi, unit));
            let alternative = alternative(agent.as_str(), &values, line);
            rows.push(Row {
                agent: agent.to_string(),
                cells: cells.to_vec(),
                spark: spark(&values, highest, &alternative)?,
            });
        }
        Ok(Self {
            rows,
            more,
            grain: text::grain(line.grain),
            highest: text::count(highest as i128),
        })
    }

    pub(super) fn headings(&self) -> [&'static str; 7] {
        COLUMNS.map(|(heading, _, _)| heading)
    }
}

/// A number for each interval of the line; where nothing happened at all, a gap.
fn values(handled: &BTreeMap<talktime::base::Instant, i128>, line: &Timeline) -> Vec<Option<f32>> {
    line.slots
        .iter()
        .map(|(from, sums)| sums.map(|_| handled.get(from).copied().unwrap_or_default() as f32))
        .collect()
}

fn alternative(agent: &str, values: &[Option<f32>], line: &Timeline) -> String {
    let known: Vec<f32> = values.iter().flatten().copied().collect();
    let most = known.iter().copied().fold(0.0_f32, f32::max);
    format!(
        "Contacts handled by {agent} in each {}: {} intervals, at most {}",
        text::grain(line.grain),
        known.len(),
        text::count(most as i128)
    )
}
