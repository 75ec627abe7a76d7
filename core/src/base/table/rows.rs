//! From lines to rows: the header, the fields, and what makes a line unreadable.

use std::collections::BTreeMap;

use csv_core::{ReadRecordResult, Reader, ReaderBuilder, Terminator};

use super::quoted::{Scan, without_return};
use super::{COLUMNS_MAX, Dialect, Fields, Place, Shape, TableEvent, TableSink};
use crate::base::errors::{Invalid, NamedFact};
use crate::base::ids::Reference;

/// Says how a line ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LineEnd {
    Lf,
    CrLf,
}

/// Makes rows of records.
#[derive(Debug)]
pub(super) struct Rows {
    dialect: Option<Dialect>,
    names: Option<Vec<String>>,
    /// Whether lines are given out as they are.
    bare: bool,
    /// Whether the header, or the first line of JSON, was seen.
    begun: bool,
    row: u64,
    first_end: Option<LineEnd>,
    mixed_told: bool,
    quoted: Option<Unquoter>,
    bounds: Vec<(u32, u32)>,
    /// Whether the header starts like JSON: said so where it turns out to be no header.
    like_json: bool,
}

impl Rows {
    pub(super) fn new(shape: Shape) -> Self {
        let bare = matches!(shape, Shape::Lines);
        let (dialect, names) = match shape {
            Shape::Delimited { dialect, names } => (Some(dialect), names),
            Shape::JsonLines | Shape::Lines => (None, None),
        };
        Self {
            dialect,
            names,
            bare,
            begun: false,
            row: 0,
            first_end: None,
            mixed_told: false,
            quoted: dialect.and_then(Unquoter::new),
            bounds: Vec::new(),
            like_json: false,
        }
    }

    pub(super) fn count(&self) -> u64 {
        self.row
    }

    pub(super) fn place(&self, line: u64) -> Place {
        Place {
            line,
            row: self.row,
        }
    }

    /// Gives delimiter and quote where the table has quotes.
    pub(super) fn quote(&self) -> Option<(u8, u8)> {
        let dialect = self.dialect?;
        Some((dialect.delimiter, dialect.quote?))
    }

    /// Tells whether a line ends inside quotes.
    pub(super) fn leaves_open(&self, line: &[u8]) -> bool {
        let Some((delimiter, quote)) = self.quote() else {
            return false;
        };
        memchr::memchr(quote, line).is_some()
            && Scan::default().line(without_return(line), delimiter, quote)
    }

    pub(super) fn check_begun(&self) -> Result<(), Invalid> {
        if self.begun {
            Ok(())
        } else {
            Err(Invalid::plain("base.table.empty", ""))
        }
    }

    /// Counts a row and says where it stands.
    fn next_place(&mut self, line: u64) -> Place {
        self.row = self.row.saturating_add(1);
        self.place(line)
    }

    fn reject(
        &mut self,
        line: u64,
        error: Invalid,
        bytes: &[u8],
        sink: &mut TableSink<'_>,
    ) -> Result<(), Invalid> {
        if self.needs_header() {
            let mut unreadable = Invalid::plain("base.table.header_unreadable", "")
                .with(NamedFact::code("reason", error.code));
            // The sentence of the reason stands inside this one and needs its facts.
            unreadable.facts.extend(error.facts);
            return Err(self.as_json(unreadable));
        }
        self.begin(line, sink)?;
        let place = self.next_place(line);
        sink(TableEvent::Rejected(place, error, bytes))
    }

    pub(super) fn line_too_long(
        &mut self,
        line: u64,
        limit: usize,
        start: &[u8],
        sink: &mut TableSink<'_>,
    ) -> Result<(), Invalid> {
        let error = Invalid::plain("base.table.line_too_long", "")
            .with(NamedFact::count("limit", limit as u64));
        if !self.begun {
            self.check_first(start)?;
        }
        self.reject(line, error, start, sink)
    }

    pub(super) fn unclosed(
        &mut self,
        line: u64,
        bytes: &[u8],
        sink: &mut TableSink<'_>,
    ) -> Result<(), Invalid> {
        let error = Invalid::plain("base.table.unclosed_quote", "");
        self.reject(line, error, without_return(bytes), sink)
    }

    fn needs_header(&self) -> bool {
        self.dialect.is_some() && self.names.is_none()
    }

    /// Tells the columns of a file without a header, once.
    fn begin(&mut self, line: u64, sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        if self.begun {
            return Ok(());
        }
        self.begun = true;
        let place = self.place(line);
        match &self.names {
            Some(names) => sink(TableEvent::Header(place, names)),
            None => Ok(()),
        }
    }

    /// Takes a record without its last line feed.
    pub(super) fn record(
        &mut self,
        line: u64,
        bytes: &[u8],
        last: bool,
        sink: &mut TableSink<'_>,
    ) -> Result<(), Invalid> {
        let body = without_return(bytes);
        let blank = self.dialect.is_none() && body.iter().all(u8::is_ascii_whitespace);
        if body.is_empty() || blank {
            return Ok(());
        }
        if !self.begun {
            self.check_first(body)?;
        }
        if !last && !self.mixed_told {
            self.check_line_end(line, bytes.len() != body.len(), sink)?;
        }
        let Some(dialect) = self.dialect else {
            return self.line(line, body, sink);
        };
        let quote = dialect.quote.unwrap_or(b'\r');
        let special = memchr::memchr3(quote, b'\r', 0, body).is_some();
        if special && memchr::memchr(0, body).is_some() {
            return self.reject(line, Invalid::plain("base.table.nul", ""), body, sink);
        }
        let Ok(text) = std::str::from_utf8(body) else {
            return self.reject(line, Invalid::plain("base.table.not_utf8", ""), body, sink);
        };
        let lone_return = special && self.has_lone_return(body);
        let mut bounds = std::mem::take(&mut self.bounds);
        bounds.clear();
        let mut quoted = self.quoted.take();
        let text = match &mut quoted {
            Some(unquoter) if special && memchr::memchr(quote, body).is_some() => {
                unquoter.split(body, &mut bounds)
            }
            _ => {
                split_plain(body, dialect.delimiter, &mut bounds);
                text
            }
        };
        let fields = Fields {
            text,
            bounds: &bounds,
        };
        let done = self.fields(line, fields, body, lone_return, sink);
        self.bounds = bounds;
        self.quoted = quoted;
        done
    }

    fn fields(
        &mut self,
        line: u64,
        fields: Fields<'_>,
        body: &[u8],
        lone_return: bool,
        sink: &mut TableSink<'_>,
    ) -> Result<(), Invalid> {
        if self.needs_header() {
            let names = header(fields, lone_return).map_err(|error| self.as_json(error))?;
            self.names = Some(names);
            let taken = self.begin(line, sink);
            return taken.map_err(|error| self.as_json(error));
        }
        self.begin(line, sink)?;
        let columns = self.names.as_ref().map_or(0, Vec::len);
        let place = self.next_place(line);
        if lone_return {
            sink(TableEvent::Finding(
                place,
                "base.table.lone_carriage_return",
            ))?;
        }
        if fields.len() == columns {
            return sink(TableEvent::Row(place, fields, body));
        }
        let code = if fields.len() > columns {
            "base.table.too_many_fields"
        } else {
            "base.table.too_few_fields"
        };
        let error = Invalid::plain(code, "")
            .with(NamedFact::count("expected", columns as u64))
            .with(NamedFact::count("found", fields.len() as u64));
        sink(TableEvent::Rejected(place, error, body))
    }

    /// Takes a line that is not split here.
    fn line(&mut self, line: u64, body: &[u8], sink: &mut TableSink<'_>) -> Result<(), Invalid> {
        if self.bare && memchr::memchr(0, body).is_some() {
            return self.reject(line, Invalid::plain("base.table.nul", ""), body, sink);
        }
        let Ok(text) = std::str::from_utf8(body) else {
            return self.reject(line, Invalid::plain("base.table.not_utf8", ""), body, sink);
        };
        self.begun = true;
        let place = self.next_place(line);
        sink(if self.bare {
            TableEvent::Line(place, text)
        } else {
            TableEvent::Json(place, text)
        })
    }

    /// Says of a header that was not taken, and that starts like JSON, that it is JSON.
    fn as_json(&self, error: Invalid) -> Invalid {
        if self.like_json {
            return Invalid::plain("base.table.json_for_delimited", "");
        }
        error
    }

    /// Tells whether the first line has as many fields as names were given.
    fn has_given_width(&self, line: &[u8]) -> bool {
        let delimiters = self.dialect.map(|dialect| {
            let found = memchr::memchr_iter(dialect.delimiter, line);
            found.count().saturating_add(1)
        });
        delimiters == self.names.as_ref().map(Vec::len)
    }

    /// Looks at the first line for a format that this reader does not read.
    fn check_first(&mut self, line: &[u8]) -> Result<(), Invalid> {
        let whole = line;
        let line = line.trim_ascii();
        let named = self.names.is_some();
        let code = match (line.first(), self.dialect) {
            (None, _) => return Ok(()),
            _ if memchr::memchr(0, line).is_some() => "base.table.binary",
            (Some(b'<'), Some(_)) if named => return Ok(()),
            (Some(b'{' | b'['), Some(_)) if self.has_given_width(whole) => return Ok(()),
            (Some(b'<'), _) => "base.table.markup",
            (Some(b'{' | b'['), Some(_)) if !named => {
                // A column may be called so; the names decide.
                self.like_json = true;
                return Ok(());
            }
            (Some(b'{' | b'['), Some(_)) => "base.table.json_for_delimited",
            (Some(b'{' | b'['), None) if self.bare => "base.table.json_for_delimited",
            (_, None) if self.bare => return Ok(()),
            (Some(b'['), None) => "base.table.json_array",
            (Some(b'{'), None) if line.len() == 1 => "base.table.json_spread",
            (Some(b'{'), None) | (_, Some(_)) => return Ok(()),
            _ => "base.table.not_json_lines",
        };
        Err(Invalid::plain(code, ""))
    }

    fn check_line_end(
        &mut self,
        line: u64,
        with_return: bool,
        sink: &mut TableSink<'_>,
    ) -> Result<(), Invalid> {
        let end = if with_return {
            LineEnd::CrLf
        } else {
            LineEnd::Lf
        };
        if *self.first_end.get_or_insert(end) == end {
            return Ok(());
        }
        self.mixed_told = true;
        let place = Place {
            line,
            row: self.row.saturating_add(1),
        };
        sink(TableEvent::Finding(place, "base.table.mixed_line_ends"))
    }

    fn has_lone_return(&self, body: &[u8]) -> bool {
        let Some((delimiter, quote)) = self.quote() else {
            return memchr::memchr(b'\r', body).is_some();
        };
        let mut scan = Scan::default();
        for line in body.split(|byte| *byte == b'\n') {
            scan.line(without_return(line), delimiter, quote);
        }
        scan.lone_return
    }
}

fn split_plain(body: &[u8], delimiter: u8, bounds: &mut Vec<(u32, u32)>) {
    let mut from = 0_u32;
    for at in memchr::memchr_iter(delimiter, body) {
        // A line is at most `u32::MAX` bytes long: the limit is a `u32`.
        let at = u32::try_from(at).unwrap_or(u32::MAX);
        bounds.push((from, at));
        from = at.saturating_add(1);
    }
    bounds.push((from, u32::try_from(body.len()).unwrap_or(u32::MAX)));
}

/// Takes the names of the columns.
fn header(fields: Fields<'_>, lone_return: bool) -> Result<Vec<String>, Invalid> {
    if lone_return {
        return Err(Invalid::plain("base.table.carriage_return_only", ""));
    }
    if fields.len() > COLUMNS_MAX {
        return Err(Invalid::plain("base.table.too_many_columns", "")
            .with(NamedFact::count("limit", COLUMNS_MAX as u64))
            .with(NamedFact::count("found", fields.len() as u64)));
    }
    let names: Vec<String> = (0..fields.len())
        .map(|position| fields.get(position).unwrap_or_default().to_owned())
        .collect();
    let mut known = BTreeMap::new();
    for (position, name) in names.iter().enumerate() {
        let number = (position as u64).saturating_add(1);
        let earlier = known.insert(name.as_str(), number);
        if let Some(earlier) = earlier.filter(|_| !name.is_empty()) {
            // The name is left out: in a file without a header it is the value of a row.
            return Err(Invalid::plain("base.table.repeated_column", "")
                .with(NamedFact::count("first", earlier))
                .with(NamedFact::count("second", number)));
        }
    }
    Ok(names)
}

/// Names a column by its name where that can be an id, otherwise by its position from 1.
pub(crate) fn column_reference(name: &str, position: usize) -> Reference {
    Reference::new(name)
        .or_else(|_| Reference::new(format!("#{}", position.saturating_add(1))))
        .unwrap_or_else(|_| crate::base::Code::fixed("column").into())
}

/// Takes the quotes off a record's fields.
#[derive(Debug)]
struct Unquoter {
    reader: Reader,
    text: Vec<u8>,
    ends: Vec<usize>,
    delimiter: u8,
}

impl Unquoter {
    fn new(dialect: Dialect) -> Option<Self> {
        let reader = ReaderBuilder::new()
            .delimiter(dialect.delimiter)
            .quote(dialect.quote?)
            // A record comes whole; every line feed in it stands in quotes.
            .terminator(Terminator::Any(b'\n'))
            .build();
        Some(Self {
            reader,
            text: Vec::new(),
            ends: Vec::new(),
            delimiter: dialect.delimiter,
        })
    }

    fn split(&mut self, body: &[u8], bounds: &mut Vec<(u32, u32)>) -> &str {
        self.reader.reset();
        // One more than the bytes: the reader asks for room before it looks for the end.
        self.text.resize(body.len().saturating_add(1), 0);
        let fields = memchr::memchr_iter(self.delimiter, body).count();
        self.ends.resize(fields.saturating_add(2), 0);
        let (_, _, written, mut ended) =
            self.reader
                .read_record(body, &mut self.text, &mut self.ends);
        let free = self.text.get_mut(written..).unwrap_or_default();
        let free_ends = self.ends.get_mut(ended..).unwrap_or_default();
        let (result, _, _, more) = self.reader.read_record(&[], free, free_ends);
        if result == ReadRecordResult::Record {
            ended = ended.saturating_add(more);
        }
        let mut from = 0;
        for end in self.ends.iter().take(ended) {
            let end = u32::try_from(*end).unwrap_or(u32::MAX);
            bounds.push((from, end));
            from = end;
        }
        // Only quotes, which are ASCII, were taken away from checked text.
        let text = self.text.get(..from as usize).unwrap_or_default();
        std::str::from_utf8(text).unwrap_or_default()
    }
}
