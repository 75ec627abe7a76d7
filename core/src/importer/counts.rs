//! What every reader tells besides what it reads: findings, counted by their code, and rejected rows.

use std::collections::BTreeMap;

use super::items::{Finding, FindingCount, RejectedRow};
use crate::base::table::Place;
use crate::base::{Code, Invalid, Label, NamedFact, OriginalText};

/// Counts findings by their code.
#[derive(Debug, Default)]
pub(super) struct FindingCounts(BTreeMap<Code, u64>);

impl FindingCounts {
    /// Counts one more and gives it in the form in which it is told.
    pub(super) fn found(
        &mut self,
        place: Place,
        column: Option<Label>,
        code: &'static str,
        facts: Vec<NamedFact>,
    ) -> Finding {
        let code = Code::fixed(code);
        let count = self.0.entry(code.clone()).or_default();
        *count = count.saturating_add(1);
        Finding {
            line: place.line,
            row: place.row,
            column,
            code,
            facts,
        }
    }

    /// Gives the counts, in the order of their codes.
    pub(super) fn list(&self) -> Vec<FindingCount> {
        let counts = self.0.iter();
        counts
            .map(|(code, &count)| FindingCount {
                code: code.clone(),
                count,
            })
            .collect()
    }
}

/// Gives a rejected row in the form in which it is told.
pub(super) fn rejected(
    place: Place,
    column: Option<Label>,
    error: Invalid,
    text: OriginalText,
) -> RejectedRow {
    RejectedRow {
        line: place.line,
        row: place.row,
        column,
        error,
        text,
    }
}
