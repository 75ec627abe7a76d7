//! One row of a queue log, in either form.

use crate::base::table::Fields;
use crate::base::{Invalid, NamedFact, Zone};
use crate::importer::local::{Ambiguous, Gap, LocalClock, Resolved};

/// Microseconds since 1970-01-01T00:00:00Z.
pub(super) type Us = i64;

pub(super) const SECOND: Us = 1_000_000;

/// The last second that is taken for a time: the end of the year 9999.
const LAST_SECOND: i64 = 253_402_300_799;

/// The most fields of a row, those before the parameters among them.
const FIELDS_MAX: usize = 32;

/// The fields before the parameters.
const FIXED: usize = 5;

/// Holds the parameters of an event.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parameters<'a> {
    texts: [&'a str; FIELDS_MAX],
    len: usize,
}

impl<'a> Parameters<'a> {
    const EMPTY: Self = Self {
        texts: [""; FIELDS_MAX],
        len: 0,
    };

    fn push(&mut self, text: &'a str) -> Result<(), Invalid> {
        let Some(slot) = self.texts.get_mut(self.len) else {
            return Err(Invalid::plain("importer.row.too_many_fields", "")
                .with(NamedFact::count("limit", FIELDS_MAX as u64)));
        };
        *slot = trimmed(text);
        self.len = self.len.saturating_add(1);
        Ok(())
    }

    /// Gives a parameter, counted from 0; empty where there is none.
    pub(super) fn get(&self, position: usize) -> &'a str {
        self.texts.get(position).copied().unwrap_or_default()
    }

    /// Gives a parameter as whole seconds or milliseconds; `None` where it is no number.
    pub(super) fn number(&self, position: usize) -> Option<u32> {
        self.get(position).parse().ok()
    }

    /// Gives what stands in the row, with a bar between two fields; `None` where nothing does.
    pub(super) fn joined(&self) -> Option<String> {
        let texts = self.texts.get(..self.len).unwrap_or_default();
        let last = texts.iter().rposition(|text| !text.is_empty())?;
        Some(texts.get(..=last).unwrap_or_default().join("|"))
    }
}

/// Holds a row of the log.
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub(super) at: Us,
    pub(super) call: &'a str,
    pub(super) queue: &'a str,
    pub(super) agent: &'a str,
    pub(super) event: &'a str,
    pub(super) parameters: Parameters<'a>,
}

/// Takes blanks away; most fields have none at either end.
fn trimmed(text: &str) -> &str {
    let blank = |byte: Option<&u8>| byte.is_some_and(|byte| byte.is_ascii_whitespace());
    if blank(text.as_bytes().first()) || blank(text.as_bytes().last()) {
        return text.trim_ascii();
    }
    text
}

/// Reads a line of the text form.
pub(super) fn text_row(line: &str) -> Result<Row<'_>, Invalid> {
    let mut rest = Some(line);
    let mut next = || {
        let text = rest?;
        match memchr::memchr(b'|', text.as_bytes()) {
            Some(at) => {
                let (field, behind) = text.split_at_checked(at)?;
                rest = behind.get(1..);
                Some(field)
            }
            None => rest.take(),
        }
    };
    let mut fixed = [""; FIXED];
    for (found, slot) in fixed.iter_mut().enumerate() {
        let Some(field) = next() else {
            return Err(Invalid::plain("importer.row.too_few_fields", "")
                .with(NamedFact::count("found", found as u64))
                .with(NamedFact::count("expected", FIXED as u64)));
        };
        *slot = trimmed(field);
    }
    let mut parameters = Parameters::EMPTY;
    while let Some(field) = next() {
        parameters.push(field)?;
    }
    let [time, call, queue, agent, event] = fixed;
    let at = epoch(time).ok_or(Invalid::plain("importer.row.epoch_malformed", "time"))?;
    Ok(Row {
        at,
        call,
        queue,
        agent,
        event,
        parameters,
    })
}

/// Reads whole seconds since 1970.
fn epoch(text: &str) -> Option<Us> {
    let digits = !text.is_empty() && text.len() <= 12 && text.bytes().all(|b| b.is_ascii_digit());
    let seconds: i64 = digits.then(|| text.parse().ok()).flatten()?;
    (seconds <= LAST_SECOND).then(|| seconds.saturating_mul(SECOND))
}

/// Says where the columns of a table stand.
#[derive(Debug, Default)]
pub(super) struct Columns {
    fixed: [usize; FIXED],
    data: Vec<usize>,
    /// Positions that are none of the schema.
    pub(super) unknown: Vec<usize>,
}

/// The names of the columns before the parameters; the table of Asterisk calls the queue
/// `queuename`, some exports `queue`.
const NAMES: [&[&str]; FIXED] = [
    &["time"],
    &["callid"],
    &["queuename", "queue"],
    &["agent"],
    &["event"],
];

impl Columns {
    /// Finds the columns in a header.
    pub(super) fn find(header: &[String]) -> Result<Self, Invalid> {
        let position = |names: &[&str]| {
            let named = |name: &String| names.iter().any(|known| name.eq_ignore_ascii_case(known));
            header.iter().position(named)
        };
        let mut columns = Self::default();
        for (slot, names) in columns.fixed.iter_mut().zip(NAMES) {
            let name = names.first().copied().unwrap_or_default();
            *slot = position(names).ok_or_else(|| {
                Invalid::plain("importer.file.column_missing", "")
                    .with(NamedFact::id("column", crate::base::Code::fixed(name)))
                    .with(NamedFact::count("columns", header.len() as u64))
            })?;
        }
        for name in ["data", "data1", "data2", "data3", "data4", "data5"] {
            columns.data.extend(position(&[name]));
        }
        columns.unknown = (0..header.len())
            .filter(|at| !columns.fixed.contains(at) && !columns.data.contains(at))
            // The number of the row, which every table has.
            .filter(|at| header.get(*at).is_none_or(|name| name != "id"))
            .collect();
        Ok(columns)
    }
}

/// Says what a local time became, where that is worth telling.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Odd {
    No,
    /// It stands twice; the one was taken that follows the row before.
    Twice,
    /// The clock passed over it.
    InGap,
}

/// Reads the times of a table.
#[derive(Debug)]
pub(super) struct TableTimes {
    earlier: LocalClock,
    later: LocalClock,
}

impl TableTimes {
    pub(super) fn new(zone: Zone) -> Self {
        Self {
            earlier: LocalClock::new(zone, Ambiguous::Earlier, Gap::Forward),
            later: LocalClock::new(zone, Ambiguous::Later, Gap::Forward),
        }
    }

    /// Reads an epoch, or date and time with a fraction and an offset or without. A local time that
    /// stands twice is the later one where the earlier would run back behind `before`.
    pub(super) fn read(&mut self, text: &str, before: Option<Us>) -> Option<(Us, Odd)> {
        if let Some(at) = epoch(text) {
            return Some((at, Odd::No));
        }
        let (local, rest) = date_time(text)?;
        if !rest.is_empty() {
            return Some((local.checked_sub(offset(rest)?)?, Odd::No));
        }
        let (ms, us) = (local.div_euclid(1000), local.rem_euclid(1000));
        let us_of = |at: crate::base::Instant| at.timestamp_micros().saturating_add(us);
        match self.earlier.resolve(ms).ok()? {
            Resolved::Exact(at) => Some((us_of(at), Odd::No)),
            Resolved::Moved(at) => Some((us_of(at), Odd::InGap)),
            Resolved::Chosen(first) => {
                let first = us_of(first);
                if before.is_none_or(|before| first >= before.saturating_sub(60 * SECOND)) {
                    return Some((first, Odd::Twice));
                }
                match self.later.resolve(ms).ok()? {
                    Resolved::Exact(at) | Resolved::Chosen(at) | Resolved::Moved(at) => {
                        Some((us_of(at), Odd::Twice))
                    }
                }
            }
        }
    }
}

/// Reads `2026-03-02 09:00:05.123456` and gives microseconds since 1970 and what stands behind.
fn date_time(text: &str) -> Option<(Us, &str)> {
    let bytes = text.as_bytes();
    let digits = |from: usize, until: usize| -> Option<i64> {
        let part = text.get(from..until)?;
        let whole = part.bytes().all(|byte| byte.is_ascii_digit());
        whole.then(|| part.parse().ok()).flatten()
    };
    let mark = |at: usize, known: &[u8]| bytes.get(at).filter(|byte| known.contains(byte));
    mark(4, b"-")?;
    mark(7, b"-")?;
    mark(10, b" T")?;
    mark(13, b":")?;
    mark(16, b":")?;
    let month = u32::try_from(digits(5, 7)?).ok()?;
    let day = u32::try_from(digits(8, 10)?).ok()?;
    let year = i32::try_from(digits(0, 4)?).ok()?;
    let date = chrono::NaiveDate::from_ymd_opt(year, month, day)?;
    let (hour, minute, second) = (digits(11, 13)?, digits(14, 16)?, digits(17, 19)?);
    if hour > 23 || minute > 59 || second > 59 || year < 1970 {
        return None;
    }
    let clock = hour * 3600 + minute * 60 + second;
    let midnight = date.and_hms_opt(0, 0, 0)?.and_utc().timestamp();
    let mut us = midnight.checked_add(clock)?.checked_mul(SECOND)?;
    let mut rest = text.get(19..)?;
    if let Some(behind) = rest.strip_prefix('.') {
        let length = behind.bytes().take_while(u8::is_ascii_digit).count();
        let (fraction, left) = behind.split_at_checked(length)?;
        if fraction.is_empty() {
            return None;
        }
        let mut value = 0;
        for position in 0..6 {
            let digit = fraction
                .as_bytes()
                .get(position)
                .map_or(0, |b| i64::from(b - b'0'));
            value = value * 10 + digit;
        }
        us = us.checked_add(value)?;
        rest = left;
    }
    Some((us, rest))
}

/// Reads `Z`, `+03`, `+0530` or `+05:30`.
fn offset(text: &str) -> Option<Us> {
    if text == "Z" {
        return Some(0);
    }
    let sign = match text.as_bytes().first()? {
        b'+' => 1,
        b'-' => -1,
        _ => return None,
    };
    let digits: String = text.get(1..)?.chars().filter(|c| *c != ':').collect();
    let known = matches!(digits.len(), 2 | 4) && digits.bytes().all(|b| b.is_ascii_digit());
    let number: i64 = known.then(|| digits.parse().ok()).flatten()?;
    let (hours, minutes) = match digits.len() {
        2 => (number, 0),
        _ => (number / 100, number % 100),
    };
    (hours <= 18 && minutes <= 59).then_some(sign * (hours * 3600 + minutes * 60) * SECOND)
}

/// Reads a row of the table form.
pub(super) fn table_row<'a>(
    fields: Fields<'a>,
    columns: &Columns,
    times: &mut TableTimes,
    before: Option<Us>,
) -> Result<(Row<'a>, Odd), Invalid> {
    let text = |position: usize| match fields.get(position).unwrap_or_default() {
        // What the exports of the usual databases write for nothing.
        "NULL" | "\\N" => "",
        text => text,
    };
    let [time, call, queue, agent, event] = columns.fixed.map(text);
    let mut parameters = Parameters::EMPTY;
    for &position in &columns.data {
        // The last column, and the only one of an older table, holds all that is left.
        for part in text(position).split('|') {
            parameters.push(part)?;
        }
    }
    let (at, odd) = times
        .read(time, before)
        .filter(|(at, _)| (0..=LAST_SECOND.saturating_mul(SECOND)).contains(at))
        .ok_or(Invalid::plain("importer.row.time_unreadable", "time"))?;
    let row = Row {
        at,
        call,
        queue,
        agent,
        event,
        parameters,
    };
    Ok((row, odd))
}
