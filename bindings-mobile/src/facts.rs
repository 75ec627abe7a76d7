//! The reader of files of facts as an object that takes the bytes in pieces.

use std::sync::{Arc, Mutex};

use talktime::importer;

use crate::border::locked;
use crate::centre::{CentreTally, Explainer};
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
        locked(&self.0).push(&bytes, &mut |item| facts.push(item))?;
        Ok(facts)
    }

    /// Takes the end of the file and gives the rest, with the counts of the whole.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn finish(&self) -> Result<Facts, TalktimeError> {
        let mut facts = Facts::default();
        let summary = locked(&self.0).finish(&mut |item| facts.push(item))?;
        Ok(Facts { summary, ..facts })
    }
}

impl FactReader {
    fn of(reader: importer::FactReader) -> Arc<Self> {
        Arc::new(Self(Mutex::new(reader)))
    }
}

#[uniffi::export]
impl CentreTally {
    /// Counts all that a `FactReader` gave, which costs less than one by one.
    ///
    /// # Errors
    /// Where a value in them is not valid: then none is counted. Where the sums would leave their range
    /// or a time does not fit the intervals: then the facts before the one at fault are counted.
    pub fn push_facts(&self, facts: Facts) -> Result<(), TalktimeError> {
        Ok(locked(self.inside()).push_all(facts.into_facts())?)
    }
}

#[uniffi::export]
impl Explainer {
    /// Takes all that a `FactReader` gave.
    ///
    /// # Errors
    /// As `pushFacts` of a tally.
    pub fn push_facts(&self, facts: Facts) -> Result<(), TalktimeError> {
        let mut explainer = locked(self.inside());
        let mut facts = facts.into_facts();
        Ok(facts.try_for_each(|fact| explainer.push(&fact))?)
    }
}
