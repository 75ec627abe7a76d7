//! Reads tables of lines (delimited text, JSON lines) from bytes that come in pieces of any size.
//!
//! The reader pushes: [`TableReader::push`] takes the next piece, [`TableReader::finish`] the end,
//! and every row, rejected row and finding goes to a sink. Memory is bounded by the longest line
//! that is allowed. How the input is cut into pieces never changes what comes out.

mod quoted;
mod rows;
mod sniff;

pub(crate) use rows::column_reference;

use std::fmt;

use super::errors::Invalid;
use quoted::Held;
use rows::Rows;

/// How many bytes of a line over the limit are kept to show it.
const KEPT_BYTES: usize = 1024;

/// The most columns that a header may name; what has more is no table of contacts.
const COLUMNS_MAX: usize = 4096;

/// Says how the fields of a delimited line are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Dialect {
    /// Stands between two fields.
    pub(crate) delimiter: u8,
    /// Stands around a field that holds a delimiter, a quote or a line end; `None` where the
    /// format knows no quotes.
    pub(crate) quote: Option<u8>,
}

/// Says what kind of lines a table has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// Fields with a delimiter; the names are given where the file has no header.
    Delimited {
        /// How fields are written.
        dialect: Dialect,
        /// The names of the columns of a file without a header.
        names: Option<Vec<String>>,
    },
    /// A JSON object a line.
    JsonLines,
    /// Lines as they are, without a header: the reader of the format splits them.
    Lines,
}

/// Holds the bounds of the reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Bounds {
    /// The longest line in bytes, without its line feed.
    pub(crate) line_bytes: usize,
    /// The most lines over which one quoted record may run.
    pub(crate) quoted_lines: usize,
}

/// Says where in the file something stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Place {
    /// The physical line, counted from 1.
    pub(crate) line: u64,
    /// The row of data, counted from 1; 0 for the header.
    pub(crate) row: u64,
}

/// Holds the fields of one row.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Fields<'a> {
    text: &'a str,
    bounds: &'a [(u32, u32)],
}

impl<'a> Fields<'a> {
    /// Gives the field at a position, counted from 0, without the blanks around it.
    pub(crate) fn get(&self, position: usize) -> Option<&'a str> {
        let (from, until) = *self.bounds.get(position)?;
        let text = self.text.get(from as usize..until as usize)?;
        // Trimming walks over characters; most fields have no blank at either end.
        let blank = |byte: Option<&u8>| byte.is_some_and(|byte| *byte == b' ' || *byte == b'\t');
        if blank(text.as_bytes().first()) || blank(text.as_bytes().last()) {
            return Some(text.trim_matches([' ', '\t']));
        }
        Some(text)
    }

    /// Counts the fields.
    pub(crate) fn len(&self) -> usize {
        self.bounds.len()
    }
}

/// Is what a reader tells its sink.
#[derive(Debug)]
pub(crate) enum TableEvent<'a> {
    /// The names of the columns, before every row of a delimited table, and where they stand; the
    /// place of the first row where the names were given.
    Header(Place, &'a [String]),
    /// A row of a delimited table with as many fields as there are columns.
    Row(Place, Fields<'a>, &'a [u8]),
    /// A line of JSON lines.
    Json(Place, &'a str),
    /// A line of [`Shape::Lines`].
    Line(Place, &'a str),
    /// A row that cannot be read, with its bytes or their start.
    Rejected(Place, Invalid, &'a [u8]),
    /// Something worth knowing that costs no row.
    Finding(Place, &'static str),
}

/// Takes events; an error of it ends the reading of the file.
pub(crate) type TableSink<'s> = dyn FnMut(TableEvent<'_>) -> Result<(), Invalid> + 's;

/// Reads one table.
pub(crate) struct TableReader {
    bounds: Bounds,
    /// The first bytes, until there are enough to recognise a format by.
    head: Option<Vec<u8>>,
    /// The start of a line whose end has not come.
    carry: Vec<u8>,
    /// Whether the rest of a line over the limit is being passed over.
    skipping: bool,
    line: u64,
    bytes: u64,
    held: Held,
    rows: Rows,
}

/// Without the bytes in hand, which are of people: only how far the reading has come.
impl fmt::Debug for TableReader {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("TableReader")
            .field("line", &self.line)
            .field("bytes", &self.bytes)
            .finish_non_exhaustive()
    }
}

impl TableReader {
    /// Makes a reader at the start of a file.
    pub(crate) fn new(shape: Shape, bounds: Bounds) -> Self {
        Self {
            bounds,
            head: Some(Vec::new()),
            carry: Vec::new(),
            skipping: false,
            line: 0,
            bytes: 0,
            held: Held::default(),
            rows: Rows::new(shape),
        }
    }

    /// Counts the bytes that were pushed.
    pub(crate) fn bytes(&self) -> u64 {
        self.bytes
    }

    /// Counts the rows of data that were read, rejected ones among them.
    pub(crate) fn rows(&self) -> u64 {
        self.rows.count()
    }

    /// Takes the next piece of the file.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable: see [`sniff`] and [`rows`].
    pub(crate) fn push(&mut self, piece: &[u8], sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        self.bytes = self.bytes.saturating_add(piece.len() as u64);
        let Some(head) = &mut self.head else {
            return self.feed(piece, sink);
        };
        let missing = sniff::HEAD_BYTES.saturating_sub(head.len());
        let (start, rest) = piece.split_at(missing.min(piece.len()));
        head.extend_from_slice(start);
        if head.len() < sniff::HEAD_BYTES {
            return Ok(());
        }
        self.open(sink)?;
        self.feed(rest, sink)
    }

    /// Takes the end of the file.
    ///
    /// # Errors
    /// As [`push`](Self::push), and `base.table.empty` for a file without any line.
    pub(crate) fn finish(&mut self, sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        self.open(sink)?;
        let carry = std::mem::take(&mut self.carry);
        let mut last = false;
        if !carry.is_empty() {
            last = true;
            self.whole_line(&carry, true, sink)?;
        }
        self.settle(true, last, sink)?;
        if last {
            let place = self.rows.place(self.line);
            sink(TableEvent::Finding(place, "base.table.no_final_line_end"))?;
        }
        self.rows.check_begun()
    }

    /// Looks at the first bytes, once.
    fn open(&mut self, sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        let Some(head) = self.head.take() else {
            return Ok(());
        };
        let start = sniff::check(&head)?;
        if start > 0 {
            let place = Place { line: 1, row: 0 };
            sink(TableEvent::Finding(place, "base.table.byte_order_mark"))?;
        }
        self.feed(head.get(start..).unwrap_or_default(), sink)
    }

    fn feed(&mut self, mut piece: &[u8], sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        while let Some(at) = memchr::memchr(b'\n', piece) {
            let (line, rest) = piece.split_at(at);
            piece = rest.get(1..).unwrap_or_default();
            if self.skipping {
                self.skipping = false;
            } else if self.carry.is_empty() {
                self.whole_line(line, false, sink)?;
            } else {
                self.carry_on(line, sink)?;
                if !std::mem::take(&mut self.skipping) {
                    let mut whole = std::mem::take(&mut self.carry);
                    self.whole_line(&whole, false, sink)?;
                    // The buffer is used again, so that a line on a seam costs no allocation.
                    whole.clear();
                    self.carry = whole;
                }
            }
        }
        self.carry_on(piece, sink)
    }

    /// Keeps the start of a line until its end comes, or gives it up where it grows too long.
    fn carry_on(&mut self, part: &[u8], sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        if self.skipping {
            return Ok(());
        }
        let room = self.bounds.line_bytes.saturating_sub(self.carry.len());
        if part.len() <= room {
            self.carry.extend_from_slice(part);
            return Ok(());
        }
        self.skipping = true;
        let mut start = std::mem::take(&mut self.carry);
        let kept = KEPT_BYTES.min(self.bounds.line_bytes.saturating_add(1));
        let more = kept.saturating_sub(start.len()).min(part.len());
        start.extend_from_slice(part.get(..more).unwrap_or_default());
        self.too_long(&start, sink)
    }

    fn too_long(&mut self, start: &[u8], sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        // What was held open by a quote cannot be closed by a line that is not read.
        self.settle(true, false, sink)?;
        self.line = self.line.saturating_add(1);
        let kept = KEPT_BYTES.min(self.bounds.line_bytes.saturating_add(1));
        let start = start.get(..kept).unwrap_or(start);
        self.rows
            .line_too_long(self.line, self.bounds.line_bytes, start, sink)
    }

    /// Takes a line without its line feed.
    fn whole_line(
        &mut self,
        line: &[u8],
        last: bool,
        sink: &mut TableSink<'_>,
    ) -> Result<(), Invalid> {
        if line.len() > self.bounds.line_bytes {
            return self.too_long(line, sink);
        }
        self.line = self.line.saturating_add(1);
        if !self.held.is_empty() {
            self.held.add(self.line, line);
            return self.settle(false, last, sink);
        }
        if self.rows.leaves_open(line) {
            self.held.add(self.line, line);
            return self.settle(false, last, sink);
        }
        self.rows.record(self.line, line, last, sink)
    }

    /// Gives out what is held as far as its quotes close; at the end, or over a bound, the first
    /// line is rejected and the others are read anew.
    fn settle(&mut self, end: bool, last: bool, sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        if self.held.is_empty() {
            return Ok(());
        }
        let mut held = std::mem::take(&mut self.held);
        let quote = self.rows.quote();
        while let Some(record) = held.next(quote, end, &self.bounds) {
            match record {
                quoted::Piece::Closed { line, bytes, rest } => {
                    self.rows.record(line, bytes, last && !rest, sink)?;
                }
                quoted::Piece::Unclosed { line, bytes } => {
                    self.rows.unclosed(line, bytes, sink)?;
                }
            }
        }
        self.held = held;
        Ok(())
    }
}

#[cfg(test)]
mod tests;
