//! The reader of files of facts as an object that takes the bytes in pieces.

use std::sync::{Arc, Mutex};

use talktime::importer::{self, FactItem};
use talktime::kpi::CentreFact;

use crate::border::locked;
use crate::error::TalktimeError;
use crate::mirrors::{FactKind, Facts, ReadOptions};

/// Reads facts from bytes that come in pieces of any size: a table of one kind, or JSON lines in which
/// the kinds may be mixed.
#[derive(Debug, uniffi::Object)]
pub struct FactReader(Mutex<importer::FactReader>);

#[uniffi::export]
impl FactReader {
    /// Makes a reader of a table of one kind with a header.
    ///
    /// # Errors
    /// Where the options allow no line.
    #[uniffi::constructor]
    pub fn table(kind: FactKind, options: ReadOptions) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(importer::FactReader::table(kind, options)?))
    }

    /// Makes a reader of JSON lines.
    ///
    /// # Errors
    /// Where the options allow no line.
    #[uniffi::constructor]
    pub fn json_lines(options: ReadOptions) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(importer::FactReader::json_lines(options)?))
    }

    /// Takes the next piece of the file and gives what is complete; the counts come at the end.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn push(&self, bytes: Vec<u8>) -> Result<Facts, TalktimeError> {
        let mut facts = Facts::default();
        locked(&self.0).push(&bytes, &mut |item| take(&mut facts, item))?;
        Ok(facts)
    }

    /// Takes the end of the file and gives the rest, with the counts of the whole.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn finish(&self) -> Result<Facts, TalktimeError> {
        let mut facts = Facts::default();
        let summary = locked(&self.0).finish(&mut |item| take(&mut facts, item))?;
        Ok(Facts { summary, ..facts })
    }
}

impl FactReader {
    fn of(reader: importer::FactReader) -> Arc<Self> {
        Arc::new(Self(Mutex::new(reader)))
    }
}

fn take(facts: &mut Facts, item: FactItem) {
    match item {
        FactItem::Fact(CentreFact::Record(record)) => facts.records.push(record),
        FactItem::Fact(CentreFact::Activity(activity)) => facts.activities.push(activity),
        FactItem::Fact(CentreFact::Schedule(shift)) => facts.schedules.push(shift),
        FactItem::Fact(CentreFact::Survey(score)) => facts.surveys.push(score),
        FactItem::Fact(CentreFact::Scorecard(card)) => facts.scorecards.push(card),
        FactItem::Fact(CentreFact::LeadList(list)) => facts.lead_lists.push(list),
        FactItem::Rejected(row) => facts.rejected.push(row),
        FactItem::Finding(finding) => facts.findings.push(finding),
    }
}
