//! Reads one file of facts.

use std::sync::Arc;

use super::cards::Cards;
use super::columns::columns;
use super::delimiter::Head;
use super::json;
use super::rows::FactRow;
use super::told::Told;
use super::watch::{Watch, odd};
use crate::base::table::{Bounds, Dialect, Fields, Place, Shape, TableEvent, TableReader};
use crate::base::{Invalid, OriginalText};
use crate::importer::build::Oddity;
use crate::importer::cells::{Cells, Row, RowError};
use crate::importer::times::DateCache;
use crate::importer::{FactItem, FactSummary, ReadOptions, header};
use crate::kpi::{CentreFact, FactKind};

/// How far into a file its header is looked for.
const HEAD_BYTES: usize = 65_536;

/// Reads one file.
#[derive(Debug)]
pub(in crate::importer) struct File {
    /// The start of a table, until it is known what stands between its fields.
    head: Option<Head>,
    bounds: Bounds,
    table: TableReader,
    rows: Rows,
    failed: Option<Invalid>,
}

impl File {
    pub(in crate::importer) fn new(
        kind: Option<FactKind>,
        options: ReadOptions,
    ) -> Result<Self, Invalid> {
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

    pub(in crate::importer) fn push(
        &mut self,
        bytes: &[u8],
        sink: &mut dyn FnMut(FactItem),
    ) -> Result<(), Invalid> {
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

    pub(in crate::importer) fn finish(
        &mut self,
        sink: &mut dyn FnMut(FactItem),
    ) -> Result<FactSummary, Invalid> {
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
            // A shape that no file of facts has.
            TableEvent::Line(..) => {}
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
