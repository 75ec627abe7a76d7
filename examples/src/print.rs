//! Prints reports as tables that fit a terminal.

use comfy_table::{CellAlignment, Table, presets};
use talktime::base::{Code, Invalid, Language, Zone, sentence};
use talktime::importer::ReadSummary;
use talktime::kpi::{Boundary, Dimension, GroupKey, GroupReport, KpiUnit, Plan, Policy};

use crate::label::{Span, interval_label};
use crate::read::Reading;

/// A column of a table: the id of a figure and a short heading.
pub type Column = (&'static str, &'static str);

/// Makes a table of the groups of a plan, a row a group; `span` says what all of it lies in.
///
/// # Errors
/// Where a column names no figure.
pub fn table(
    plan: &Plan,
    groups: impl Iterator<Item = GroupReport>,
    columns: &[Column],
    span: Span,
) -> Result<Table, Invalid> {
    let units = units()?;
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    let headings = plan.by.iter().map(|dimension| heading(*dimension));
    table.set_header(headings.chain(columns.iter().map(|(_, heading)| (*heading).to_owned())));
    for group in groups {
        let names = plan
            .by
            .iter()
            .map(|dimension| name(&group.key, *dimension, plan.zone, span));
        let mut row: Vec<String> = names.collect();
        for (id, _) in columns {
            row.push(cell(&group, &Code::new(*id)?, &units));
        }
        table.add_row(row);
    }
    for position in plan.by.len()..plan.by.len().saturating_add(columns.len()) {
        if let Some(column) = table.column_mut(position) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    Ok(table)
}

/// Makes a table of one group, a row a figure, with the fraction behind each value.
///
/// # Errors
/// None in practice: the registry knows each figure of a report.
pub fn long_table(group: &GroupReport, language: Language) -> Result<Table, Invalid> {
    let units = units()?;
    let mut table = Table::new();
    table.load_style(presets::ASCII_MARKDOWN);
    table.set_header(["figure", "id", "value", "numerator", "denominator"]);
    let registry = talktime::registry();
    for figure in &group.figures {
        let known = registry.iter().find(|kpi| kpi.id == figure.kpi);
        let name = known.map_or_else(
            || figure.kpi.to_string(),
            |kpi| kpi.name.get(language).to_string(),
        );
        let part = figure
            .part
            .as_ref()
            .map(|part| format!(": {}", sentence(language, part, &[])));
        table.add_row([
            format!("{name}{}", part.unwrap_or_default()),
            figure.kpi.to_string(),
            shown(figure.value, unit_of(&units, &figure.kpi)),
            figure.ratio.numerator.to_string(),
            figure.ratio.denominator.to_string(),
        ]);
    }
    for position in 2..5 {
        if let Some(column) = table.column_mut(position) {
            column.set_cell_alignment(CellAlignment::Right);
        }
    }
    Ok(table)
}

type Units = Vec<(Code, KpiUnit)>;

fn units() -> Result<Units, Invalid> {
    Ok(talktime::registry()
        .into_iter()
        .map(|kpi| (kpi.id, kpi.unit))
        .collect())
}

fn unit_of(units: &Units, id: &Code) -> KpiUnit {
    units
        .iter()
        .find(|(known, _)| known == id)
        .map_or(KpiUnit::Count, |(_, unit)| *unit)
}

fn cell(group: &GroupReport, id: &Code, units: &Units) -> String {
    shown(group.value(id), unit_of(units, id))
}

/// Shows a value: a dash where there is none, because nothing over nothing is not zero.
fn shown(value: Option<f64>, unit: KpiUnit) -> String {
    match (value, unit) {
        (None, _) => "–".to_owned(),
        (Some(value), KpiUnit::Count) => format!("{value:.0}"),
        (Some(value), KpiUnit::Share) => format!("{:.1} %", value * 100.0),
        (Some(value), KpiUnit::Seconds) => format!("{value:.1} s"),
        (Some(value), KpiUnit::Quotient | KpiUnit::Score) => format!("{value:.2}"),
        (Some(value), KpiUnit::PerHour) => format!("{value:.2} per hour"),
        (Some(value), KpiUnit::NetPoints) => format!("{value:.0}"),
    }
}

fn heading(dimension: Dimension) -> String {
    match dimension {
        Dimension::Queue => "queue",
        Dimension::Agent => "agent",
        Dimension::Project => "project",
        Dimension::Interval { .. } => "from",
    }
    .to_owned()
}

fn name(key: &GroupKey, dimension: Dimension, zone: Zone, span: Span) -> String {
    let none = || "–".to_owned();
    match dimension {
        Dimension::Queue => key
            .queue
            .as_ref()
            .map_or_else(|| "(no queue)".to_owned(), ToString::to_string),
        Dimension::Agent => key
            .agent
            .as_ref()
            .map_or_else(|| "(no agent)".to_owned(), ToString::to_string),
        Dimension::Project => key
            .project
            .as_ref()
            .map_or_else(|| "(no project)".to_owned(), ToString::to_string),
        Dimension::Interval { grain } => key.interval.map_or_else(none, |period| {
            interval_label(period.from(), zone, grain, span)
        }),
    }
}

/// States the policy in a line, so that nobody has to guess what a figure means.
pub fn policy_line(policy: &Policy, zone: Zone) -> String {
    let sign = |boundary| {
        if boundary == Boundary::AtMost {
            "<="
        } else {
            "<"
        }
    };
    format!(
        "service level: {} {} s, abandons {}, flow-outs {}, call-backs {}; short abandon {} {} s; \
         times {}; counted at {}; percentiles by {}; zone {zone}",
        sign(policy.threshold_boundary),
        policy.threshold.as_secs_f64(),
        words(&policy.service_level.abandons),
        words(&policy.service_level.flow_outs),
        words(&policy.service_level.callbacks),
        sign(policy.short_abandon_boundary),
        policy.short_abandon.as_secs_f64(),
        words(&policy.granularity),
        words(&policy.attribution),
        words(&policy.percentile),
    )
}

/// The stable word of a choice, with blanks.
pub(crate) fn words(choice: &impl serde::Serialize) -> String {
    let text = serde_json::to_string(choice).unwrap_or_default();
    text.trim_matches('"').replace('_', " ")
}

/// Says what was read, what was dropped by which rule, what was odd, and what was rejected.
pub fn summary_lines(reading: &Reading, language: Language) -> Vec<String> {
    let ReadSummary {
        rows,
        records,
        rejected,
        findings,
        dropped,
        ..
    } = &reading.summary;
    let mut lines = vec![format!(
        "{rows} rows: {records} contacts, {rejected} rejected"
    )];
    lines.extend(
        dropped
            .iter()
            .map(|rule| format!("  dropped by rule {}: {}", rule.rule, rule.rows)),
    );
    for finding in findings {
        let first = reading
            .findings
            .iter()
            .find(|known| known.code == finding.code);
        let example = first.map(|found| {
            format!(
                ", first in line {}: {}",
                found.line,
                found.sentence(language)
            )
        });
        lines.push(format!(
            "  found {}: {}{}",
            finding.code,
            finding.count,
            example.unwrap_or_default()
        ));
    }
    for row in reading.rejected.iter().take(10) {
        let column = row
            .column
            .as_ref()
            .map(|column| format!(", column {column}"))
            .unwrap_or_default();
        lines.push(format!(
            "  rejected line {}{column}: {}",
            row.line,
            row.error.sentence(language)
        ));
    }
    if reading.rejected.len() > 10 {
        lines.push(format!(
            "  … and {} more: --json lists those of a call log",
            reading.rejected.len().saturating_sub(10)
        ));
    }
    lines
}
