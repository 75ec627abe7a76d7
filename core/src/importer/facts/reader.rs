//! The reader of facts.

use std::sync::Arc;

use super::cards::Cards;
use super::columns::columns;
use super::delimiter::Head;
use super::items::{FactItem, FactSummary, Facts};
use super::json;
use super::rows::FactRow;
use super::told::Told;
use super::watch::{Watch, odd};
use crate::base::table::{Bounds, Dialect, Fields, Place, Shape, TableEvent, TableReader};
use crate::base::{Invalid, OriginalText};
use crate::importer::build::Oddity;
use crate::importer::cells::{Cells, Row, RowError};
use crate::importer::times::DateCache;
use crate::importer::{LogFormat, LogReader, ReadOptions, header};
use crate::kpi::{CentreFact, FactKind};

/// How far into a file its header is looked for.
const HEAD_BYTES: usize = 65_536;

/// Reads facts from bytes that come in pieces of any size: a table of one kind, or JSON lines of
/// [`CentreFact`] in which the kinds may be mixed.
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
/// let mut sink = |item| if let FactItem::Fact(CentreFact::Survey(score)) = item { scores.push(score) };
/// reader.push(b"id;asked;question;scale;score\ns1;2026-03-02T09:30:00Z;satisf", &mut sink)?;
/// reader.push(b"action;one_to_five;4\ns2;2026-03-02T09:40:00Z;satisfaction;one_to_five;6\n", &mut sink)?;
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
    /// `importer.options.no_line` where `max_line_bytes` is 0.
    pub fn table(kind: FactKind, options: ReadOptions) -> Result<Self, Invalid> {
        if kind == FactKind::Record {
            let log = LogReader::talktime(LogFormat::Csv, options)?;
            return Ok(Self(Inner::Log(Box::new(log))));
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
            Inner::Log(log) => log.push(bytes, &mut |item| sink(item.into())),
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
            Inner::Log(log) => log.finish(&mut |item| sink(item.into()))?,
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

/// Reads one file.
#[derive(Debug)]
struct File {
    /// The start of a table, until it is known what stands between its fields.
    head: Option<Head>,
    bounds: Bounds,
    table: TableReader,
    rows: Rows,
    failed: Option<Invalid>,
}

impl File {
    fn new(kind: Option<FactKind>, options: ReadOptions) -> Result<Self, Invalid> {
        if options.max_line_bytes == 0 {
            return Err(Invalid::plain("importer.options.no_line", "max_line_bytes"));
        }
        let size = |number: u32| usize::try_from(number).unwrap_or(usize::MAX);
        let bounds = Bounds {
            line_bytes: size(options.max_line_bytes),
            quoted_lines: size(options.max_quoted_lines),
        };
        Ok(Self {
            head: kind.map(|_| Head::new(HEAD_BYTES.min(bounds.line_bytes))),
            bounds,
            table: TableReader::new(Shape::JsonLines, bounds),
            rows: Rows {
                kind,
                positions: Vec::new(),
                dates: DateCache::default(),
                told: Told::new(kind.map(columns).unwrap_or_default()),
                watch: Watch::new(size(options.max_remembered_ids)),
                cards: Cards::default(),
                oddities: Vec::new(),
            },
            failed: None,
        })
    }

    fn push(&mut self, bytes: &[u8], sink: &mut dyn FnMut(FactItem)) -> Result<(), Invalid> {
        self.check_open()?;
        let done = match &mut self.head {
            None => self.feed(bytes, sink),
            Some(head) => {
                if !head.take(bytes) {
                    return Ok(());
                }
                self.begin(sink)
            }
        };
        self.keep_failure(done)
    }

    fn finish(&mut self, sink: &mut dyn FnMut(FactItem)) -> Result<FactSummary, Invalid> {
        self.check_open()?;
        let done = self.begin(sink).and_then(|()| self.end(sink));
        self.keep_failure(done)?;
        self.failed = Some(Invalid::plain("importer.file.finished", ""));
        let (rows, told) = (self.table.rows(), &self.rows.told);
        Ok(FactSummary {
            rows,
            read: rows.saturating_sub(told.rejected),
            facts: told.facts,
            rejected: told.rejected,
            findings: told.findings(),
            bytes: self.table.bytes(),
        })
    }

    /// Begins the table once its header, or the whole file, is there.
    fn begin(&mut self, sink: &mut dyn FnMut(FactItem)) -> Result<(), Invalid> {
        let Some(head) = self.head.take() else {
            return Ok(());
        };
        let shape = Shape::Delimited {
            dialect: Dialect {
                delimiter: head.delimiter(&self.rows.told.columns),
                quote: Some(b'"'),
            },
            names: None,
        };
        self.table = TableReader::new(shape, self.bounds);
        self.feed(&head.into_bytes(), sink)
    }

    fn feed(&mut self, bytes: &[u8], sink: &mut dyn FnMut(FactItem)) -> Result<(), Invalid> {
        let rows = &mut self.rows;
        self.table.push(bytes, &mut |event| rows.event(event, sink))
    }

    fn end(&mut self, sink: &mut dyn FnMut(FactItem)) -> Result<(), Invalid> {
        let rows = &mut self.rows;
        self.table.finish(&mut |event| rows.event(event, sink))?;
        rows.cards.close(&mut rows.told, sink);
        Ok(())
    }

    fn check_open(&self) -> Result<(), Invalid> {
        self.failed.clone().map_or(Ok(()), Err)
    }

    fn keep_failure(&mut self, done: Result<(), Invalid>) -> Result<(), Invalid> {
        if let Err(error) = &done {
            self.failed = Some(error.clone());
        }
        done
    }
}

/// Makes facts of rows.
#[derive(Debug)]
struct Rows {
    /// The kind of the table; none for JSON lines.
    kind: Option<FactKind>,
    /// Where each slot stands in the file.
    positions: Vec<Option<usize>>,
    dates: DateCache,
    told: Told,
    watch: Watch,
    cards: Cards,
    oddities: Vec<Oddity>,
}

impl Rows {
    fn event(
        &mut self,
        event: TableEvent<'_>,
        sink: &mut dyn FnMut(FactItem),
    ) -> Result<(), Invalid> {
        match event {
            TableEvent::Header(place, names) => return self.header(place, names, sink),
            TableEvent::Finding(place, code) => {
                self.told.find(place, odd(code, Vec::new()), sink);
            }
            TableEvent::Rejected(place, error, bytes) => {
                let text = OriginalText::of_bytes(bytes);
                self.told.reject(place, error.into(), text, sink);
                if self.kind == Some(FactKind::Scorecard) {
                    self.cards.tear(place);
                }
            }
            TableEvent::Row(place, fields, bytes) => self.row(place, fields, bytes, sink),
            TableEvent::Json(place, text) => {
                let read = json::fact(place.line, text);
                self.tell(place, read.map(Some), text.as_bytes(), sink);
            }
        }
        Ok(())
    }

    fn header(
        &mut self,
        place: Place,
        names: &[String],
        sink: &mut dyn FnMut(FactItem),
    ) -> Result<(), Invalid> {
        self.positions = header::positions(&self.told.columns, names)?;
        for fact in header::unknown(&self.positions, names.len()) {
            let code = "importer.finding.unknown_column";
            self.told.find(place, odd(code, vec![fact]), sink);
        }
        Ok(())
    }

    fn row(
        &mut self,
        place: Place,
        fields: Fields<'_>,
        bytes: &[u8],
        sink: &mut dyn FnMut(FactItem),
    ) {
        let Some(kind) = self.kind else {
            return;
        };
        let columns = Arc::clone(&self.told.columns);
        let mut row = FactRow {
            row: Row {
                cells: Cells::Fields(fields, &self.positions),
                columns: &columns,
            },
            dates: &mut self.dates,
            oddities: &mut self.oddities,
        };
        if kind == FactKind::Scorecard {
            let aside = (&mut self.told, &mut self.watch);
            self.cards.row((place, bytes), &mut row, aside, sink);
            return self.told.find_all(place, &mut self.oddities, sink);
        }
        let read = row.fact(kind);
        self.tell(place, read, bytes, sink);
    }

    /// Tells what became of a row, its findings first.
    fn tell(
        &mut self,
        place: Place,
        read: Result<Option<CentreFact>, RowError>,
        bytes: &[u8],
        sink: &mut dyn FnMut(FactItem),
    ) {
        if let Ok(Some(fact)) = &read {
            self.watch.look(fact, &mut self.oddities);
        }
        self.told.find_all(place, &mut self.oddities, sink);
        match read {
            Ok(Some(fact)) => self.told.fact(fact, sink),
            Ok(None) => {}
            Err(error) => {
                let text = OriginalText::of_bytes(bytes);
                self.told.reject(place, error, text, sink);
            }
        }
    }
}
