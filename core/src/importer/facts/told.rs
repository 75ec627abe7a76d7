//! Counts what is told, and brings it into the form in which it is told.

use std::sync::Arc;

use crate::base::table::Place;
use crate::base::{Label, OriginalText};
use crate::importer::build::Oddity;
use crate::importer::cells::RowError;
use crate::importer::counts::{FindingCounts, rejected};
use crate::importer::mapping::Column;
use crate::importer::{FactItem, FindingCount};
use crate::kpi::CentreFact;

/// Gives items to a sink and counts them.
#[derive(Debug)]
pub(super) struct Told {
    pub(super) columns: Arc<[Column]>,
    pub(super) facts: u64,
    pub(super) rejected: u64,
    findings: FindingCounts,
}

impl Told {
    pub(super) fn new(columns: Vec<Column>) -> Self {
        Self {
            columns: columns.into(),
            facts: 0,
            rejected: 0,
            findings: FindingCounts::default(),
        }
    }

    fn label(&self, slot: Option<usize>) -> Option<Label> {
        self.columns.get(slot?)?.label.clone()
    }

    pub(super) fn fact(&mut self, fact: CentreFact, sink: &mut dyn FnMut(FactItem)) {
        self.facts = self.facts.saturating_add(1);
        sink(FactItem::Fact(fact));
    }

    pub(super) fn reject(
        &mut self,
        place: Place,
        error: RowError,
        text: OriginalText,
        sink: &mut dyn FnMut(FactItem),
    ) {
        self.rejected = self.rejected.saturating_add(1);
        let column = self.label(error.slot);
        sink(FactItem::Rejected(rejected(
            place,
            column,
            error.error,
            text,
        )));
    }

    pub(super) fn find(&mut self, place: Place, odd: Oddity, sink: &mut dyn FnMut(FactItem)) {
        let column = self.label(odd.slot);
        sink(FactItem::Finding(
            self.findings.found(place, column, odd.code, odd.facts),
        ));
    }

    pub(super) fn find_all(
        &mut self,
        place: Place,
        oddities: &mut Vec<Oddity>,
        sink: &mut dyn FnMut(FactItem),
    ) {
        for odd in oddities.drain(..) {
            self.find(place, odd, sink);
        }
    }

    pub(super) fn findings(&self) -> Vec<FindingCount> {
        self.findings.list()
    }
}
