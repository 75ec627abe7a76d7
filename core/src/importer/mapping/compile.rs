//! Checks a mapping and makes it ready for reading.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use super::condition::Condition;
use super::error::at;
use super::raw::{RawCheck, RawDrop, RawFormat, RawKind, RawMapping, RawTime, Text};
use super::words::Words;
use super::{Check, Column, DropRule, Field, Rules, Source};
use crate::base::table::{Dialect, Shape};
use crate::base::{Code, Invalid, Label, NamedFact, Zone};
use crate::importer::times::{Pattern, TimeFormat};

/// The columns that were named so far; a column's position is its slot.
struct Slots {
    columns: Vec<Column>,
    optional: Vec<String>,
}

impl Slots {
    fn of(&mut self, name: &str) -> usize {
        slot_of(&mut self.columns, &self.optional, name)
    }

    fn find(&self, name: &str) -> Option<usize> {
        self.columns.iter().position(|column| column.name == name)
    }

    fn conditions(
        &mut self,
        when: &BTreeMap<String, Text>,
        path: &str,
        source: &str,
    ) -> Result<Vec<Condition>, Invalid> {
        let mut conditions = Vec::new();
        for (column, text) in when {
            let slot = self.of(column);
            let condition = Condition::parse(slot, text.get_ref())
                .ok_or_else(|| at(source, text.span(), "importer.mapping.condition", path))?;
            conditions.push(condition);
        }
        Ok(conditions)
    }
}

/// Gives the slot of a column; a new name gets the next one.
pub(in crate::importer) fn slot_of(
    columns: &mut Vec<Column>,
    optional: &[String],
    name: &str,
) -> usize {
    if let Some(slot) = columns.iter().position(|column| column.name == name) {
        return slot;
    }
    columns.push(Column {
        name: name.to_owned(),
        label: Label::new(name).ok(),
        nothing: Vec::new(),
        optional: optional.iter().any(|other| other == name),
    });
    columns.len().saturating_sub(1)
}

pub(super) fn compile(raw: RawMapping, source: &str) -> Result<Rules, Invalid> {
    if *raw.version.get_ref() != 1 {
        let span = raw.version.span();
        return Err(at(
            source,
            span,
            "importer.mapping.unknown_version",
            "version",
        ));
    }
    let optional = raw.format.optional.iter();
    let mut slots = Slots {
        columns: Vec::new(),
        optional: optional.map(|name| name.get_ref().clone()).collect(),
    };
    let sources = sources(&raw, &mut slots, source)?;
    let zone = zone(&raw.time, source)?;
    let date = date(&raw.time, &mut slots, source)?;
    let mut times = time_slots(&sources);
    let checks = checks(&raw.check, &mut slots, &mut times);
    let times = formats(&raw.time, &slots, times, date.is_some(), source)?;
    let words = words(&raw, source)?;
    let mut results = Vec::new();
    for (position, rule) in raw.result.iter().enumerate() {
        let path = format!("result[{position}].when");
        results.push((slots.conditions(&rule.when, &path, source)?, rule.is));
    }
    let drops = drops(&raw.drop, &mut slots, source)?;
    for (column, nothing) in raw.none {
        let slot = slots.of(&column);
        if let Some(column) = slots.columns.get_mut(slot) {
            column.nothing = nothing;
        }
    }
    if let Some(name) = raw
        .format
        .optional
        .iter()
        .find(|name| slots.find(name.get_ref()).is_none())
    {
        let code = "importer.mapping.name_unused";
        return Err(at(source, name.span(), code, "format.optional"));
    }
    Ok(Rules {
        shape: shape(&raw.format, source)?,
        tell_unknown_columns: raw.format.tell_unknown_columns,
        columns: slots.columns,
        sources,
        times,
        date,
        zone,
        ambiguous: raw.time.ambiguous,
        gap: raw.time.gap,
        unit: raw.durations.unit,
        longest: length(raw.durations.longest.as_ref(), "durations.longest", source)?,
        tolerance: length(
            raw.durations.tolerance.as_ref(),
            "durations.tolerance",
            source,
        )?
        .unwrap_or(Duration::from_secs(1)),
        zero_wait_entry: raw.queue.zero_wait_entry,
        words,
        results,
        drops,
        checks,
    })
}

/// Reads the words of the fields that have words.
fn words(raw: &RawMapping, source: &str) -> Result<Words, Invalid> {
    for (field, words) in &raw.words {
        if !Words::FIELDS.contains(field) {
            let spans = words.values().map(Text::span);
            let span = spans.min_by_key(|span| span.start).unwrap_or_default();
            let path = format!("words.{}", field.name());
            return Err(at(source, span, "importer.mapping.words_unused", path));
        }
    }
    Words::new(&raw.words, &raw.constants).map_err(|word| {
        let code = "importer.mapping.unknown_word";
        at(source, word.text.span(), code, word.path)
    })
}

fn drops(raw: &[RawDrop], slots: &mut Slots, source: &str) -> Result<Vec<DropRule>, Invalid> {
    let mut drops = Vec::new();
    for (position, rule) in raw.iter().enumerate() {
        let path = format!("drop[{position}]");
        let name = Code::new(rule.name.get_ref().as_str()).map_err(|_| {
            let code = "importer.mapping.rule_name";
            at(source, rule.name.span(), code, format!("{path}.name"))
        })?;
        let when = slots.conditions(&rule.when, &format!("{path}.when"), source)?;
        drops.push(DropRule { name, when });
    }
    Ok(drops)
}

pub(in crate::importer) fn shape(format: &RawFormat, source: &str) -> Result<Shape, Invalid> {
    if format.kind == RawKind::JsonLines {
        return Ok(Shape::JsonLines);
    }
    let sign = |text: &Text, path, code| match text.get_ref().as_bytes() {
        [byte] if byte.is_ascii() && !b"\r\n\0".contains(byte) => Ok(*byte),
        _ => Err(at(source, text.span(), code, path)),
    };
    let quote = match &format.quote {
        Some(text) if text.get_ref().is_empty() => None,
        Some(text) => Some(sign(text, "format.quote", "importer.mapping.quote")?),
        None => Some(b'"'),
    };
    let delimiter = match &format.delimiter {
        Some(text) => {
            let byte = sign(text, "format.delimiter", "importer.mapping.delimiter")?;
            if Some(byte) == quote {
                let code = "importer.mapping.delimiter";
                return Err(at(source, text.span(), code, "format.delimiter"));
            }
            byte
        }
        None => b',',
    };
    Ok(Shape::Delimited {
        dialect: Dialect { delimiter, quote },
        names: names(format.names.as_deref(), source)?,
    })
}

/// Takes the names of a file without a header.
fn names(given: Option<&[Text]>, source: &str) -> Result<Option<Vec<String>>, Invalid> {
    let Some(given) = given else {
        return Ok(None);
    };
    let mut known = BTreeSet::new();
    for name in given {
        if !known.insert(name.get_ref()) {
            let code = "importer.mapping.name_repeated";
            return Err(at(source, name.span(), code, "format.names"));
        }
    }
    Ok(Some(
        given.iter().map(|name| name.get_ref().clone()).collect(),
    ))
}

fn sources(raw: &RawMapping, slots: &mut Slots, text: &str) -> Result<Vec<Source>, Invalid> {
    let mut sources = Vec::new();
    for &field in Field::ALL {
        let mut source = Source::default();
        if let Some(names) = raw.columns.get_ref().get(&field) {
            source.slots = names.0.iter().map(|name| slots.of(name)).collect();
        }
        if let Some(constant) = raw.constants.get(&field) {
            if field.is_time() {
                let path = format!("constants.{}", field.name());
                let code = "importer.mapping.constant_of_time";
                return Err(at(text, constant.span(), code, path));
            }
            source.constant = Some(constant.get_ref().clone());
        }
        let needed = matches!(field, Field::Contact | Field::Direction | Field::Started);
        if needed && source.slots.is_empty() && source.constant.is_none() {
            let path = format!("columns.{}", field.name());
            let error = at(
                text,
                raw.columns.span(),
                "importer.mapping.missing_field",
                path,
            );
            return Err(error.with(NamedFact::id("field", Code::fixed(field.name()))));
        }
        sources.push(source);
    }
    Ok(sources)
}

fn zone(time: &RawTime, source: &str) -> Result<Option<Zone>, Invalid> {
    let checked = time.zone.as_ref().map(|name| {
        Zone::new(name.get_ref()).map_err(|_| {
            at(
                source,
                name.span(),
                "importer.mapping.zone_unknown",
                "time.zone",
            )
        })
    });
    checked.transpose()
}

fn date(
    time: &RawTime,
    slots: &mut Slots,
    source: &str,
) -> Result<Option<(usize, Pattern)>, Invalid> {
    let Some(column) = &time.date_column else {
        return Ok(None);
    };
    let (text, span) = match &time.date_format {
        Some(format) => (format.get_ref().as_str(), format.span()),
        None => ("%Y-%m-%d", column.span()),
    };
    let pattern = Pattern::parse(text)
        .filter(Pattern::has_date)
        .ok_or_else(|| {
            at(
                source,
                span,
                "importer.mapping.date_format",
                "time.date_format",
            )
        })?;
    Ok(Some((slots.of(column.get_ref()), pattern)))
}

/// Gives the slots with instants, in the order of our fields: the order of a contact's life.
fn time_slots(sources: &[Source]) -> Vec<usize> {
    let mut times = Vec::new();
    let fields = Field::ALL.iter().zip(sources);
    for (_, source) in fields.filter(|(field, _)| field.is_time()) {
        for &slot in &source.slots {
            if !times.contains(&slot) {
                times.push(slot);
            }
        }
    }
    times
}

fn checks(raw: &[RawCheck], slots: &mut Slots, times: &mut Vec<usize>) -> Vec<Check> {
    let mut checks = Vec::new();
    for check in raw {
        let from = slots.of(check.from.get_ref());
        let until = slots.of(check.until.get_ref());
        for slot in [from, until] {
            if !times.contains(&slot) {
                times.push(slot);
            }
        }
        let duration = check.duration.as_ref().map(|name| slots.of(name));
        checks.push(Check {
            from,
            until,
            duration,
        });
    }
    checks
}

/// Gives each column with instants its format, those that the mapping puts in order first.
fn formats(
    time: &RawTime,
    slots: &Slots,
    times: Vec<usize>,
    has_date: bool,
    source: &str,
) -> Result<Vec<(usize, TimeFormat)>, Invalid> {
    let code = "importer.mapping.time_format";
    let parse = |text: &Text, path: String| {
        TimeFormat::parse(text.get_ref()).ok_or_else(|| at(source, text.span(), code, path))
    };
    let usual = match &time.format {
        Some(text) => parse(text, "time.format".to_owned())?,
        None => TimeFormat::Rfc3339,
    };
    let mut ordered = Vec::new();
    for (position, name) in time.order.iter().enumerate() {
        let slot = slots
            .find(name.get_ref())
            .filter(|slot| times.contains(slot));
        ordered.push(slot.ok_or_else(|| {
            let path = format!("time.order[{position}]");
            at(source, name.span(), "importer.mapping.not_a_time", path)
        })?);
    }
    let others = times.into_iter().filter(|slot| !ordered.contains(slot));
    let all: Vec<usize> = ordered.iter().copied().chain(others).collect();
    let mut formats = Vec::new();
    for slot in all {
        let name = slots.columns.get(slot).map_or("", |column| &column.name);
        let format = match time.formats.get(name) {
            Some(text) => parse(text, format!("time.formats.{name}"))?,
            None => usual.clone(),
        };
        let span = time.format.as_ref().map(Text::span).unwrap_or_default();
        if matches!(format, TimeFormat::Clock(_)) && !has_date {
            let code = "importer.mapping.date_missing";
            return Err(at(source, span, code, "time.date_column"));
        }
        let local = matches!(format, TimeFormat::Clock(_) | TimeFormat::Local(_));
        if local && time.zone.is_none() {
            return Err(at(
                source,
                span,
                "importer.mapping.zone_missing",
                "time.zone",
            ));
        }
        formats.push((slot, format));
    }
    for (name, text) in &time.formats {
        let used = slots
            .find(name)
            .is_some_and(|slot| formats.iter().any(|(other, _)| *other == slot));
        if !used {
            let path = format!("time.formats.{name}");
            return Err(at(source, text.span(), "importer.mapping.not_a_time", path));
        }
    }
    Ok(formats)
}

/// Reads a length such as `4h`, `90m`, `20s`, `500ms`.
fn length(
    text: Option<&Text>,
    path: &'static str,
    source: &str,
) -> Result<Option<Duration>, Invalid> {
    let Some(text) = text else {
        return Ok(None);
    };
    let whole = text.get_ref().as_str();
    let digits = whole.trim_end_matches(|c: char| !c.is_ascii_digit());
    let unit_ms = match whole.strip_prefix(digits) {
        Some("ms") => 1_u64,
        Some("s") => 1000,
        Some("m") => 60_000,
        Some("h") => 3_600_000,
        _ => 0,
    };
    digits
        .parse::<u64>()
        .ok()
        .filter(|_| unit_ms > 0)
        .and_then(|number| number.checked_mul(unit_ms))
        .map(|ms| Some(Duration::from_millis(ms)))
        .ok_or_else(|| at(source, text.span(), "importer.mapping.duration", path))
}
