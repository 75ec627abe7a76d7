//! A report as a table of HTML, for a notebook.

use std::fmt::Write as _;

use talktime::base::{Language, Period};
use talktime::kpi::{Dimension, Figure, GroupKey, GroupReport, Kpi, KpiUnit, Report};

/// The most groups that are shown; the rest is counted.
const ROWS_MAX: usize = 200;

/// Writes the table: a figure a row where the plan does not split, else a group a row.
pub(crate) fn html(report: &Report) -> String {
    let registry = talktime::registry();
    let mut text = String::from("<div>");
    if let Some(group) = report.total() {
        one_group(&mut text, group, &registry);
    } else {
        many_groups(&mut text, report, &registry);
    }
    let policy = &report.plan.policy;
    // Writing into a `String` cannot fail, here and below.
    let _ = write!(
        text,
        "<p>{} contacts; zone {}; threshold {} s; short abandon {} s</p></div>",
        report.contacts,
        escaped(report.plan.zone.name()),
        policy.threshold.as_secs_f64(),
        policy.short_abandon.as_secs_f64()
    );
    text
}

fn one_group(text: &mut String, group: &GroupReport, registry: &[Kpi]) {
    text.push_str("<table><thead><tr><th>figure</th><th>value</th></tr></thead><tbody>");
    for kpi in registry {
        if let Some(figure) = group.figure(&kpi.id, None) {
            let _ = write!(
                text,
                "<tr><td>{}</td><td>{}</td></tr>",
                name(kpi),
                shown(kpi, Some(figure))
            );
        }
    }
    text.push_str("</tbody></table>");
}

fn many_groups(text: &mut String, report: &Report, registry: &[Kpi]) {
    let used: Vec<&Kpi> = registry
        .iter()
        .filter(|kpi| {
            report
                .groups
                .iter()
                .any(|group| group.figure(&kpi.id, None).is_some())
        })
        .collect();
    text.push_str("<table><thead><tr>");
    for dimension in &report.plan.by {
        let head = match dimension {
            Dimension::Queue => "queue",
            Dimension::Agent => "agent",
            Dimension::Project => "project",
            Dimension::Interval { .. } => "interval",
        };
        let _ = write!(text, "<th>{head}</th>");
    }
    for kpi in &used {
        let _ = write!(text, "<th>{}</th>", name(kpi));
    }
    text.push_str("</tr></thead><tbody>");
    for group in report.groups.iter().take(ROWS_MAX) {
        text.push_str("<tr>");
        for dimension in &report.plan.by {
            let _ = write!(text, "<th>{}</th>", escaped(&key(dimension, &group.key)));
        }
        for kpi in &used {
            let _ = write!(text, "<td>{}</td>", shown(kpi, group.figure(&kpi.id, None)));
        }
        text.push_str("</tr>");
    }
    text.push_str("</tbody></table>");
    let hidden = report.groups.len().saturating_sub(ROWS_MAX);
    if hidden > 0 {
        let _ = write!(text, "<p>{hidden} more groups are not shown</p>");
    }
}

fn name(kpi: &Kpi) -> String {
    escaped(kpi.name.get(Language::English).as_str())
}

fn key(dimension: &Dimension, key: &GroupKey) -> String {
    match dimension {
        Dimension::Queue => key.queue.as_ref().map(ToString::to_string),
        Dimension::Agent => key.agent.as_ref().map(ToString::to_string),
        Dimension::Project => key.project.as_ref().map(ToString::to_string),
        Dimension::Interval { .. } => key
            .interval
            .as_ref()
            .map(Period::from)
            .map(|from| from.to_rfc3339()),
    }
    .unwrap_or_default()
}

fn shown(kpi: &Kpi, figure: Option<&Figure>) -> String {
    match (kpi.unit, figure.and_then(|figure| figure.value)) {
        (_, None) => "–".to_owned(),
        (KpiUnit::Count, Some(value)) => format!("{value}"),
        (KpiUnit::Share, Some(value)) => format!("{:.2} %", value * 100.0),
        (KpiUnit::Seconds, Some(value)) => format!("{value:.1} s"),
        (KpiUnit::Quotient | KpiUnit::Score, Some(value)) => format!("{value:.2}"),
        (KpiUnit::PerHour, Some(value)) => format!("{value:.2} per hour"),
        (KpiUnit::NetPoints, Some(value)) => format!("{value:.0}"),
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;")
        .replace('<', "&lt;")
        .replace('>', "&gt;")
        .replace('"', "&quot;")
}
