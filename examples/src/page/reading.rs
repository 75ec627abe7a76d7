//! What was read, and what could not be.

use std::collections::BTreeMap;

use talktime::base::{Code, Language};

use super::text;
use crate::read::Reading;

/// What the page says of the file.
#[derive(Debug)]
pub(super) struct Read {
    pub(super) rows: String,
    pub(super) contacts: String,
    pub(super) rejected: String,
    pub(super) found: String,
    /// Whether there is anything to look at.
    pub(super) alert: bool,
    pub(super) remarks: Vec<Remark>,
}

/// Rows with the same fault or finding.
#[derive(Debug)]
pub(super) struct Remark {
    pub(super) kind: &'static str,
    pub(super) count: String,
    pub(super) code: String,
    /// The first of them in words; the words hold nothing of the row.
    pub(super) example: String,
}

impl Read {
    pub(super) fn of(reading: &Reading, language: Language) -> Self {
        let summary = &reading.summary;
        let mut remarks = rejected(reading, language);
        remarks.extend(summary.findings.iter().map(|counted| {
            let first = reading
                .findings
                .iter()
                .find(|finding| finding.code == counted.code);
            Remark {
                kind: "finding",
                count: text::count(i128::from(counted.count)),
                code: counted.code.to_string(),
                example: first.map_or_else(String::new, |finding| {
                    format!("line {}: {}", finding.line, finding.sentence(language))
                }),
            }
        }));
        remarks.extend(summary.dropped.iter().map(|rule| Remark {
            kind: "dropped",
            count: text::count(i128::from(rule.rows)),
            code: format!("rule {}", rule.rule),
            example: "left out by a rule of the mapping".to_owned(),
        }));
        Self {
            rows: text::count(i128::from(summary.rows)),
            contacts: text::count(i128::from(summary.records)),
            rejected: text::count(i128::from(summary.rejected)),
            found: text::count(
                summary
                    .findings
                    .iter()
                    .map(|counted| i128::from(counted.count))
                    .sum(),
            ),
            alert: summary.rejected > 0 || !summary.findings.is_empty(),
            remarks,
        }
    }
}

/// The rejected rows by their codes, in the order of the codes.
fn rejected(reading: &Reading, language: Language) -> Vec<Remark> {
    let mut by_code: BTreeMap<&Code, (u32, String)> = BTreeMap::new();
    for row in &reading.rejected {
        let entry = by_code.entry(&row.error.code).or_insert_with(|| {
            (
                0,
                format!("line {}: {}", row.line, row.error.sentence(language)),
            )
        });
        entry.0 = entry.0.saturating_add(1);
    }
    by_code
        .into_iter()
        .map(|(code, (count, example))| Remark {
            kind: "rejected",
            count: text::count(i128::from(count)),
            code: code.to_string(),
            example,
        })
        .collect()
}
