//! The reader of call logs.

use std::sync::Arc;

use super::build::{Builder, Oddity};
use super::cells::{Cells, Row, RowError};
use super::counts::{FindingCounts, rejected};
use super::header;
use super::ids::{IdMemory, Seen};
use super::instants::Instants;
use super::items::{DroppedRows, Item, Log, LogFormat, ReadOptions, ReadSummary};
use super::json;
use super::mapping::{Field, Mapping, Rules, all_hold};
use super::queue_log::QueueLogReader;
use super::queue_options::QueueLogOptions;
use crate::base::table::{Bounds, Fields, Place, Shape, TableEvent, TableReader};
use crate::base::{Invalid, Label, NamedFact, OriginalText};
use crate::call::Record;

/// Reads a call log from bytes that come in pieces of any size.
///
/// Whatever the bytes are, each row becomes a record, is dropped by a rule of the mapping, or is
/// given out as rejected with its reason (a log of events has rows of activities and kept ones too);
/// how the file is cut into pieces changes nothing. No more
/// than a line of the file is kept, and the ids that [`ReadOptions`] allows.
///
/// ```
/// use talktime::importer::{Item, LogFormat, LogReader, ReadOptions};
/// let mut reader = LogReader::talktime(LogFormat::Csv, ReadOptions::default())?;
/// let mut contacts = Vec::new();
/// let mut sink = |item| if let Item::Record(record) = item { contacts.push(record) };
/// reader.push(b"contact,direction,started\nc1,inbound,2026-03-0", &mut sink)?;
/// reader.push(b"2T09:00:00Z\nc2,inbound,yesterday\n", &mut sink)?;
/// let summary = reader.finish(&mut sink)?;
/// assert_eq!(contacts.len(), 1);
/// assert_eq!((summary.rows, summary.records, summary.rejected), (2, 1, 1));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Debug)]
pub struct LogReader {
    table: TableReader,
    rows: Rows,
    /// Why the file as a whole cannot be read, once that is known.
    failed: Option<Invalid>,
}

/// Is what makes items of rows.
#[derive(Debug)]
enum Rows {
    Mapped(Box<RowReader>),
    QueueLog(Box<QueueLogReader>),
}

impl Rows {
    fn event(&mut self, event: TableEvent<'_>, sink: &mut impl FnMut(Item)) -> Result<(), Invalid> {
        match self {
            Self::Mapped(rows) => rows.event(event, sink),
            Self::QueueLog(rows) => rows.event(event, sink),
        }
    }
}

impl LogReader {
    /// Makes a reader of our own schema.
    ///
    /// # Errors
    /// `importer.options.no_line` where `max_line_bytes` is 0.
    pub fn talktime(format: LogFormat, options: ReadOptions) -> Result<Self, Invalid> {
        match format {
            LogFormat::Csv => Self::mapped(Mapping::call_log()?, options),
            LogFormat::JsonLines => Self::new(Shape::JsonLines, None, options),
        }
    }

    /// Makes a reader of a foreign log.
    ///
    /// # Errors
    /// As [`talktime`](Self::talktime).
    pub fn mapped(mapping: Mapping, options: ReadOptions) -> Result<Self, Invalid> {
        let rules = mapping.rules();
        Self::new(rules.shape.clone(), Some(rules), options)
    }

    /// Makes a reader of an Asterisk `queue_log`, which `docs/queue-log.md` describes.
    ///
    /// A contact is given out some time after its last row, because rows may come late; memory is
    /// bounded by the calls that are open or not settled and by the agents.
    ///
    /// ```
    /// use talktime::importer::{LogReader, QueueLogOptions, ReadOptions, read_log};
    /// let reader = LogReader::queue_log(QueueLogOptions::default(), ReadOptions::default())?;
    /// let log = read_log(reader, b"\
    /// 1772442000|1772442000.7|sales|NONE|ENTERQUEUE||5550100|1
    /// 1772442012|1772442000.7|sales|Agent/1001|CONNECT|12|1772442009.8|3
    /// 1772442072|1772442000.7|sales|Agent/1001|COMPLETECALLER|12|60|1
    /// ")?;
    /// let call = log.records[0].parts();
    /// assert_eq!((call.legs.len(), call.offers[0].ring.as_secs()), (1, 3));
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    ///
    /// # Errors
    /// As [`talktime`](Self::talktime), and `importer.options.repeated_agent_name`.
    pub fn queue_log(log: QueueLogOptions, options: ReadOptions) -> Result<Self, Invalid> {
        let shape = QueueLogReader::shape(&log);
        Self::with(shape, options, |remembered| {
            let rows = QueueLogReader::new(log, remembered)?;
            Ok(Rows::QueueLog(Box::new(rows)))
        })
    }

    fn new(shape: Shape, rules: Option<Arc<Rules>>, options: ReadOptions) -> Result<Self, Invalid> {
        Self::with(shape, options, |remembered| {
            let rows = RowReader::new(rules, remembered);
            Ok(Rows::Mapped(Box::new(rows)))
        })
    }

    fn with(
        shape: Shape,
        options: ReadOptions,
        rows: impl FnOnce(usize) -> Result<Rows, Invalid>,
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
            table: TableReader::new(shape, bounds),
            rows: rows(size(options.max_remembered_ids))?,
            failed: None,
        })
    }

    /// Takes the next piece of the file and gives out what is complete.
    ///
    /// # Errors
    /// What makes the file as a whole unreadable; every later call gives the same error.
    /// `base.table.utf16`, `.compressed`, `.other_format`, `.binary`, `.markup`,
    /// `.json_for_delimited`, `.json_array`, `.json_spread`, `.not_json_lines`,
    /// `.header_unreadable`, `.carriage_return_only`, `.repeated_column`, `.too_many_columns`;
    /// `importer.file.column_missing`; `importer.file.finished` after [`finish`](Self::finish).
    pub fn push(&mut self, bytes: &[u8], sink: &mut impl FnMut(Item)) -> Result<(), Invalid> {
        self.check_open()?;
        let rows = &mut self.rows;
        let done = self.table.push(bytes, &mut |event| rows.event(event, sink));
        self.keep_failure(done)
    }

    /// Takes the end of the file, gives out the rest, and counts.
    ///
    /// # Errors
    /// As [`push`](Self::push), and `base.table.empty` for a file without a line.
    pub fn finish(&mut self, sink: &mut impl FnMut(Item)) -> Result<ReadSummary, Invalid> {
        self.check_open()?;
        let rows = &mut self.rows;
        let done = self.table.finish(&mut |event| rows.event(event, sink));
        self.keep_failure(done)?;
        self.failed = Some(Invalid::plain("importer.file.finished", ""));
        let (count, bytes) = (self.table.rows(), self.table.bytes());
        Ok(match &mut self.rows {
            Rows::Mapped(rows) => rows.summary(count, bytes),
            Rows::QueueLog(rows) => {
                rows.finish(sink);
                rows.summary(count, bytes)
            }
        })
    }

    /// Tells whether the log tells what the agents did: then it gives activities beside the records,
    /// which only a [`CentreTally`](crate::kpi::CentreTally) counts.
    pub const fn tells_activities(&self) -> bool {
        matches!(self.rows, Rows::QueueLog(_))
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

/// Reads a whole log that is in memory.
///
/// # Errors
/// As [`LogReader::push`] and [`LogReader::finish`].
pub fn read_log(mut reader: LogReader, bytes: &[u8]) -> Result<Log, Invalid> {
    let mut log = Log::default();
    let mut sink = |item| match item {
        Item::Record(record) => log.records.push(record),
        Item::Activity(activity) => log.activities.push(activity),
        Item::Event(event) => log.events.push(event),
        Item::Rejected(row) => log.rejected.push(row),
        Item::Finding(finding) => log.findings.push(finding),
    };
    reader.push(bytes, &mut sink)?;
    let summary = reader.finish(&mut sink)?;
    log.summary = summary;
    Ok(log)
}

/// Is what became of one row: a record, nothing where a rule dropped it, or why it is rejected.
type Became = Result<Option<Record>, RowError>;

/// Makes records of rows.
#[derive(Debug)]
struct RowReader {
    /// The mapping; none for JSON lines of our own schema.
    rules: Option<Arc<Rules>>,
    instants: Option<Instants>,
    /// Where each slot stands in the file.
    positions: Vec<Option<usize>>,
    ids: IdMemory,
    oddities: Vec<Oddity>,
    records: u64,
    rejected: u64,
    dropped: Vec<u64>,
    findings: FindingCounts,
}

impl RowReader {
    fn new(rules: Option<Arc<Rules>>, remembered_ids: usize) -> Self {
        Self {
            instants: rules.as_deref().map(Instants::new),
            positions: Vec::new(),
            ids: IdMemory::new(remembered_ids),
            oddities: Vec::new(),
            records: 0,
            rejected: 0,
            dropped: vec![0; rules.as_ref().map_or(0, |rules| rules.drops.len())],
            findings: FindingCounts::default(),
            rules,
        }
    }

    fn event(&mut self, event: TableEvent<'_>, sink: &mut impl FnMut(Item)) -> Result<(), Invalid> {
        match event {
            TableEvent::Header(place, names) => return self.header(place, names, sink),
            TableEvent::Finding(place, code) => self.find(place, None, code, Vec::new(), sink),
            TableEvent::Rejected(place, error, bytes) => {
                self.reject(place, error.into(), bytes, sink);
            }
            TableEvent::Row(place, fields, bytes) => {
                let became = self.mapped(fields);
                self.tell(place, became, bytes, sink);
            }
            TableEvent::Json(place, text) => {
                let became = self.json(place, text);
                self.tell(place, became, text.as_bytes(), sink);
            }
            // The shapes of this reader have no such rows.
            TableEvent::Line(..) => {}
        }
        Ok(())
    }

    fn header(
        &mut self,
        place: Place,
        names: &[String],
        sink: &mut impl FnMut(Item),
    ) -> Result<(), Invalid> {
        let Some(rules) = self.rules.clone() else {
            return Ok(());
        };
        self.positions = header::positions(&rules.columns, names)?;
        if rules.tell_unknown_columns {
            for fact in header::unknown(&self.positions, names.len()) {
                let code = "importer.finding.unknown_column";
                self.find(place, None, code, vec![fact], sink);
            }
        }
        Ok(())
    }

    fn mapped(&mut self, fields: Fields<'_>) -> Became {
        let Some(rules) = self.rules.clone() else {
            return Ok(None);
        };
        let positions = std::mem::take(&mut self.positions);
        let row = Row {
            cells: Cells::Fields(fields, &positions),
            columns: &rules.columns,
        };
        let became = self.row(&rules, row);
        self.positions = positions;
        became
    }

    fn json(&mut self, place: Place, text: &str) -> Became {
        let Some(rules) = self.rules.clone() else {
            let record = json::record(place.line, text)?;
            self.meet(record.parts().contact.as_str(), None);
            return Ok(Some(record));
        };
        let values = json::values(place.line, text, &rules.columns)?;
        let row = Row {
            cells: Cells::Values(&values),
            columns: &rules.columns,
        };
        self.row(&rules, row)
    }

    /// Drops a row or builds its record; the oddities of the row are left to be told.
    fn row(&mut self, rules: &Rules, row: Row<'_>) -> Became {
        for (rule, dropped) in rules.drops.iter().zip(&mut self.dropped) {
            if all_hold(&rule.when, &row) {
                *dropped = dropped.saturating_add(1);
                return Ok(None);
            }
        }
        let slots = rules.source(Field::Contact).map(|source| &source.slots);
        for &slot in slots.into_iter().flatten() {
            if let Some(id) = row.get(slot) {
                self.meet(id, Some(slot));
                break;
            }
        }
        let Some(instants) = &mut self.instants else {
            return Ok(None);
        };
        let mut builder = Builder {
            rules,
            row,
            instants,
            oddities: &mut self.oddities,
            lost: Vec::new(),
        };
        builder.record().map(Some)
    }

    /// Looks whether a contact's id came before.
    fn meet(&mut self, id: &str, slot: Option<usize>) {
        let code = match self.ids.meet(id) {
            Seen::New => return,
            Seen::Again => "importer.finding.repeated_contact",
            Seen::Full => "importer.finding.id_check_stopped",
        };
        self.oddities.push(Oddity {
            code,
            slot,
            facts: Vec::new(),
        });
    }

    /// Tells what became of a row, its findings first.
    fn tell(&mut self, place: Place, became: Became, bytes: &[u8], sink: &mut impl FnMut(Item)) {
        if !self.oddities.is_empty() {
            let mut oddities = std::mem::take(&mut self.oddities);
            for Oddity { code, slot, facts } in oddities.drain(..) {
                let column = self.label(slot);
                self.find(place, column, code, facts, sink);
            }
            self.oddities = oddities;
        }
        match became {
            Ok(Some(record)) => {
                self.records = self.records.saturating_add(1);
                sink(Item::Record(record));
            }
            Ok(None) => {}
            Err(error) => self.reject(place, error, bytes, sink),
        }
    }

    fn label(&self, slot: Option<usize>) -> Option<Label> {
        self.rules.as_ref()?.label(slot?)
    }

    fn reject(&mut self, place: Place, error: RowError, bytes: &[u8], sink: &mut impl FnMut(Item)) {
        self.rejected = self.rejected.saturating_add(1);
        let column = self.label(error.slot);
        let text = OriginalText::of_bytes(bytes);
        sink(Item::Rejected(rejected(place, column, error.error, text)));
    }

    fn find(
        &mut self,
        place: Place,
        column: Option<Label>,
        code: &'static str,
        facts: Vec<NamedFact>,
        sink: &mut impl FnMut(Item),
    ) {
        sink(Item::Finding(
            self.findings.found(place, column, code, facts),
        ));
    }

    fn summary(&self, rows: u64, bytes: u64) -> ReadSummary {
        let rules = self.rules.iter().flat_map(|rules| &rules.drops);
        ReadSummary {
            rows,
            records: self.records,
            rows_in_records: self.records,
            activities: 0,
            rows_in_activities: 0,
            events: 0,
            rejected: self.rejected,
            findings: self.findings.list(),
            dropped: rules
                .zip(&self.dropped)
                .map(|(rule, &rows)| DroppedRows {
                    rule: rule.name.clone(),
                    rows,
                })
                .collect(),
            bytes,
        }
    }
}
