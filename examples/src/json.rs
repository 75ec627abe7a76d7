//! Writes reports as JSON: every figure with its fraction, and what the reader had to say.

use std::io::Write;

use serde_json::{Map, Value, json};
use talktime::base::{Language, ReadingPurpose};
use talktime::importer::RejectedRow;
use talktime::kpi::{CallTally, CentreTally, GroupReport, Plan};

use crate::read::Reading;

/// Writes the figures of the calls, those of the agents where they were counted under a plan of their
/// own, and what there was to say about the log.
///
/// # Errors
/// What the file system says.
pub fn write(
    out: &mut impl Write,
    calls: &CallTally,
    agents: Option<&CentreTally>,
    reading: &Reading,
) -> anyhow::Result<()> {
    let fields = [
        ("summary", json!(reading.summary)),
        ("rejected", json!(rejected(reading))),
        ("findings", json!(reading.findings)),
    ];
    write!(out, "{{")?;
    for (name, value) in fields {
        writeln!(out, "\"{name}\":{value},")?;
    }
    counted(out, calls.plan(), &calls.total(), calls.group_reports())?;
    if let Some(agents) = agents {
        let groups = agents.report().groups.into_iter();
        write!(out, ",\n\"agents\":{{")?;
        counted(out, agents.plan(), &agents.total(), groups)?;
        write!(out, "}}")?;
    }
    writeln!(out, "}}")?;
    out.flush()?;
    Ok(())
}

/// Writes the fields of one report; the groups one by one, because there may be very many.
fn counted(
    out: &mut impl Write,
    plan: &Plan,
    total: &GroupReport,
    groups: impl Iterator<Item = GroupReport>,
) -> anyhow::Result<()> {
    writeln!(out, "\"plan\":{},", json!(plan))?;
    writeln!(out, "\"figures\":{},", figures(total))?;
    write!(out, "\"groups\":[")?;
    for (position, group) in groups.enumerate() {
        let comma = if position == 0 { "" } else { ",\n" };
        let group = json!({"key": group.key, "figures": figures(&group)});
        write!(out, "{comma}{group}")?;
    }
    write!(out, "]")?;
    Ok(())
}

/// Every figure under its id; the parts of a mix under `parts` by their codes.
fn figures(group: &GroupReport) -> Value {
    let mut whole = Map::new();
    for figure in &group.figures {
        let value = json!({
            "numerator": figure.ratio.numerator,
            "denominator": figure.ratio.denominator,
            "value": figure.value,
        });
        let id = figure.kpi.to_string();
        match &figure.part {
            None => {
                whole.insert(id, value);
            }
            Some(part) => {
                let mix = whole.entry(id).or_insert_with(|| json!({}));
                if let Some(mix) = mix.as_object_mut() {
                    let parts = mix.entry("parts").or_insert_with(|| json!({}));
                    if let Some(parts) = parts.as_object_mut() {
                        parts.insert(part.to_string(), value);
                    }
                }
            }
        }
    }
    Value::Object(whole)
}

fn rejected(reading: &Reading) -> Vec<Value> {
    let row = |row: &RejectedRow| {
        json!({
            "line": row.line,
            "row": row.row,
            "column": row.column,
            "code": row.error.code,
            "reason": row.error.sentence(Language::English),
            "text": row.text.read(ReadingPurpose::Correction),
        })
    };
    reading.rejected.iter().map(row).collect()
}
