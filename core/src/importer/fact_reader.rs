//! The reader of files of facts. The parts of it stand in `facts`.

use super::fact_items::{FactItem, FactSummary, Facts};
use super::facts::File;
use super::items::{LogFormat, ReadOptions};
use super::reader::LogReader;
use crate::base::Invalid;
use crate::kpi::FactKind;

/// Reads facts from bytes that come in pieces of any size: a table of one kind, or JSON lines of
/// [`CentreFact`](crate::kpi::CentreFact) in which the kinds may be mixed.
///
/// Whatever the bytes are, each row becomes a fact (on a scorecard, a part of one) or is given out
/// as rejected with its reason; how the file is cut into pieces changes nothing. What is kept is a
/// line of the file, the rows of one scorecard (at most 4 MiB), and as many ids of each kind and
/// stretches of agents' time as [`ReadOptions`] allows ids.
///
/// ```
/// use talktime::importer::{FactItem, FactReader, ReadOptions};
/// use talktime::kpi::{CentreFact, FactKind};
/// let mut reader = FactReader::table(FactKind::Survey, ReadOptions::default())?;
/// let mut scores = Vec::new();
/// let mut sink = |item| match item {
///     FactItem::Fact(CentreFact::Survey(score)) => scores.push(score),
///     FactItem::Fact(_) | FactItem::Rejected(_) | FactItem::Finding(_) => (),
/// };
/// reader.push(b"id;asked;question;scale;score\ns1;2026-03-02T09:30:00Z;satisf", &mut sink)?;
/// reader.push(b"action;one_to_five;4\n", &mut sink)?;
/// reader.push(b"s2;2026-03-02T09:40:00Z;satisfaction;one_to_five;6\n", &mut sink)?;
/// let summary = reader.finish(&mut sink)?;
/// assert_eq!(scores.len(), 1);
/// assert_eq!((summary.rows, summary.read, summary.rejected), (2, 1, 1));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Debug)]
pub struct FactReader(Inner);

#[derive(Debug)]
enum Inner {
    /// A table of records is a call log.
    Log(Box<LogReader>),
    File(Box<File>),
}

impl FactReader {
    /// Makes a reader of a table with a header; comma, semicolon, tab or bar stands between its
    /// fields. A table of records is a call log of our own schema, comma separated.
    ///
    /// # Errors
    /// `importer.options.no_line` where `max_line_bytes` is 0, `importer.options.no_table` for what
    /// campaigns came to with people, which is made of attempts.
    pub fn table(kind: FactKind, options: ReadOptions) -> Result<Self, Invalid> {
        if kind == FactKind::Record {
            let log = LogReader::talktime(LogFormat::Csv, options)?;
            return Ok(Self(Inner::Log(Box::new(log))));
        }
        if matches!(kind, FactKind::CampaignPerson | FactKind::Order) {
            return Err(Invalid::plain("importer.options.no_table", "kind"));
        }
        let file = File::new(Some(kind), options)?;
        Ok(Self(Inner::File(Box::new(file))))
    }

    /// Makes a reader of JSON lines.
    ///
    /// # Errors
    /// As [`table`](Self::table).
    pub fn json_lines(options: ReadOptions) -> Result<Self, Invalid> {
        let file = File::new(None, options)?;
        Ok(Self(Inner::File(Box::new(file))))
    }

    /// Takes the next piece of the file and gives out what is complete.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable: as [`LogReader::push`]. Every later call gives the
    /// same error.
    pub fn push(&mut self, bytes: &[u8], sink: &mut impl FnMut(FactItem)) -> Result<(), Invalid> {
        match &mut self.0 {
            Inner::Log(log) => log.push(bytes, &mut |item| {
                if let Some(item) = FactItem::of_log(item) {
                    sink(item);
                }
            }),
            Inner::File(file) => file.push(bytes, sink),
        }
    }

    /// Takes the end of the file, gives out the rest, and counts.
    ///
    /// # Errors
    /// As [`push`](Self::push), and `base.table.empty` for a file without a line.
    pub fn finish(&mut self, sink: &mut impl FnMut(FactItem)) -> Result<FactSummary, Invalid> {
        let log = match &mut self.0 {
            Inner::File(file) => return file.finish(sink),
            Inner::Log(log) => log.finish(&mut |item| {
                if let Some(item) = FactItem::of_log(item) {
                    sink(item);
                }
            })?,
        };
        Ok(FactSummary {
            rows: log.rows,
            read: log.records,
            facts: log.records,
            rejected: log.rejected,
            findings: log.findings,
            bytes: log.bytes,
        })
    }
}

/// Reads a whole file of facts that is in memory.
///
/// # Errors
/// As [`FactReader::push`] and [`FactReader::finish`].
pub fn read_facts(mut reader: FactReader, bytes: &[u8]) -> Result<Facts, Invalid> {
    let mut facts = Facts::default();
    let mut sink = |item| facts.push(item);
    reader.push(bytes, &mut sink)?;
    let summary = reader.finish(&mut sink)?;
    facts.summary = summary;
    Ok(facts)
}
