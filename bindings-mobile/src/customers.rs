//! The reader of files of customers as an object that takes the bytes in pieces.

use std::sync::{Arc, Mutex};

use talktime::customer::CustomerBase;
use talktime::importer::{self, CustomerMapping};

use crate::border::{CalendarDate, locked};
use crate::error::TalktimeError;
use crate::mirrors::{CheckedPurchasedBase, Customers, ReadOptions, Reference};

/// Reads customers from bytes that come in pieces of any size: a table or flat JSON lines through a
/// mapping, or JSON lines of our own.
#[derive(Debug, uniffi::Object)]
pub struct CustomerReader(Mutex<importer::CustomerReader>);

#[uniffi::export]
impl CustomerReader {
    /// Makes a reader of JSON lines, each a customer.
    ///
    /// # Errors
    /// Where the options allow no line.
    #[uniffi::constructor]
    pub fn json_lines(options: ReadOptions) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(importer::CustomerReader::json_lines(options)?))
    }

    /// Makes a reader of a foreign file; the mapping is the text of a mapping file, TOML.
    ///
    /// Where the file names nobody, a person is `references` with the number of the row: draw it at
    /// random for each file.
    ///
    /// # Errors
    /// Where the mapping is not valid, or nothing says how people are named.
    #[uniffi::constructor]
    pub fn mapped(
        mapping: String,
        references: Option<Reference>,
        options: ReadOptions,
    ) -> Result<Arc<Self>, TalktimeError> {
        let mapping = CustomerMapping::parse(mapping)?;
        let reader = importer::CustomerReader::mapped(&mapping, references, options)?;
        Ok(Self::of(reader))
    }

    /// Makes a reader of a bought base; everybody in it came with it.
    ///
    /// # Errors
    /// As `mapped`, and where the licence does not hold on the day.
    #[uniffi::constructor]
    pub fn bought(
        mapping: String,
        references: Option<Reference>,
        purchase: CheckedPurchasedBase,
        on: CalendarDate,
        options: ReadOptions,
    ) -> Result<Arc<Self>, TalktimeError> {
        let mapping = CustomerMapping::parse(mapping)?;
        let reader = importer::CustomerReader::mapped(&mapping, references, options)?;
        Ok(Self::of(reader.of_purchase(&purchase, on)?))
    }

    /// Takes the next piece of the file and gives what is complete; the counts come at the end.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn push(&self, bytes: Vec<u8>) -> Result<Customers, TalktimeError> {
        let mut all = Customers::default();
        locked(&self.0).push(&bytes, &mut |item| all.push(item))?;
        Ok(all)
    }

    /// Takes the end of the file and gives the rest, with the counts of the whole.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable.
    pub fn finish(&self) -> Result<Customers, TalktimeError> {
        let mut all = Customers::default();
        let summary = locked(&self.0).finish(&mut |item| all.push(item))?;
        Ok(Customers { summary, ..all })
    }
}

impl CustomerReader {
    fn of(reader: importer::CustomerReader) -> Arc<Self> {
        Arc::new(Self(Mutex::new(reader)))
    }

    pub(crate) fn push_into(
        &self,
        base: &mut CustomerBase,
        bytes: &[u8],
    ) -> Result<Customers, TalktimeError> {
        let mut all = Customers::default();
        locked(&self.0).push_into(base, bytes, &mut |item| all.push(item))?;
        Ok(all)
    }

    pub(crate) fn finish_into(&self, base: &mut CustomerBase) -> Result<Customers, TalktimeError> {
        let mut all = Customers::default();
        let summary = locked(&self.0).finish_into(base, &mut |item| all.push(item))?;
        Ok(Customers { summary, ..all })
    }
}
