//! From one row to the parts of a record: reading its fields, and telling what is odd.

use std::time::Duration;

use super::cells::{Row, RowError};
use super::durations::{clock_ms, decimal_ms};
use super::instants::Instants;
use super::mapping::{Field, ResultWord, Rules, Unit, WordMap, all_hold};
use super::outcome;
use crate::base::{
    Code, ContactId, Instant, Invalid, LeadId, NamedFact, PermitId, PersonRef, ProjectId,
};
use crate::call::{Record, RecordParts};

/// Is something odd in a row, told whether or not the row becomes a record.
#[derive(Debug)]
pub(super) struct Oddity {
    pub(super) code: &'static str,
    pub(super) slot: Option<usize>,
    pub(super) facts: Vec<NamedFact>,
}

/// Builds one record.
pub(super) struct Builder<'a> {
    pub(super) rules: &'a Rules,
    pub(super) row: Row<'a>,
    pub(super) instants: &'a mut Instants,
    pub(super) oddities: &'a mut Vec<Oddity>,
    /// Values for which the record has no place, told at the end where their cells serve no other
    /// field.
    pub(super) lost: Vec<(Field, usize)>,
}

impl<'a> Builder<'a> {
    /// Gives the text of a field in the row and the slot that it stands in.
    pub(super) fn cell(&self, field: Field) -> Option<(&'a str, usize)> {
        let mut slots = self.rules.source(field)?.slots.iter();
        slots.find_map(|&slot| Some((self.row.get(slot)?, slot)))
    }

    /// Gives the text of a field, the constant where no column has one, and its slot.
    pub(super) fn text(&self, field: Field) -> Option<(&'a str, Option<usize>)> {
        if let Some((text, slot)) = self.cell(field) {
            return Some((text, Some(slot)));
        }
        Some((self.rules.source(field)?.constant.as_deref()?, None))
    }

    /// Gives the first column of a field, to point at where it is missing.
    pub(super) fn slot(&self, field: Field) -> Option<usize> {
        self.rules.source(field)?.slots.first().copied()
    }

    pub(super) fn read<T>(
        &self,
        field: Field,
        read: impl FnOnce(&'a str) -> Result<T, Invalid>,
    ) -> Result<Option<T>, RowError> {
        let Some((text, slot)) = self.text(field) else {
            return Ok(None);
        };
        match read(text) {
            Ok(value) => Ok(Some(value)),
            Err(error) => Err(RowError::from(error).at(field, slot)),
        }
    }

    pub(super) fn word<T: serde::de::DeserializeOwned + Copy>(
        &self,
        field: Field,
        words: &WordMap<T>,
    ) -> Result<Option<T>, RowError> {
        let Some((text, slot)) = self.cell(field) else {
            return Ok(words.constant());
        };
        let word = words
            .read(text)
            .map_err(|error| error.at(field, Some(slot)));
        word.map(Some)
    }

    /// Gives the instant of a field and the slot that it stands in.
    pub(super) fn instant(&self, field: Field) -> Option<(Instant, usize)> {
        let mut slots = self.rules.source(field)?.slots.iter();
        slots.find_map(|&slot| Some((self.instants.get(slot)?, slot)))
    }

    /// Gives the instant of a field.
    pub(super) fn at(&self, field: Field) -> Option<Instant> {
        self.instant(field).map(|(at, _)| at)
    }

    pub(super) fn needed<T>(&self, field: Field, value: Option<T>) -> Result<T, RowError> {
        value.ok_or_else(|| RowError::code("importer.row.missing").at(field, self.slot(field)))
    }

    pub(super) fn odd(&mut self, code: &'static str, slot: Option<usize>, facts: Vec<NamedFact>) {
        self.oddities.push(Oddity { code, slot, facts });
    }

    /// Notes a value of a column for which the record has no place.
    pub(super) fn lose(&mut self, field: Field) {
        if let Some((_, slot)) = self.cell(field) {
            self.lost.push((field, slot));
        }
    }

    /// Notes an instant for which the record has no place. One that another column stands in for is
    /// the value of another field.
    pub(super) fn lose_instant(&mut self, field: Field) {
        if let Some((_, slot)) = self.instant(field)
            && self.slot(field) == Some(slot)
        {
            self.lost.push((field, slot));
        }
    }

    /// Reads a duration for which the record has no place, and notes it where it says something.
    pub(super) fn lose_duration(&mut self, field: Field) -> Result<(), RowError> {
        if self
            .duration(field)?
            .is_some_and(|length| !length.is_zero())
        {
            self.lose(field);
        }
        Ok(())
    }

    /// Tells of the values that were noted, save those whose cells stand in the record elsewhere.
    fn tell_lost(&mut self, parts: &RecordParts) {
        if self.lost.is_empty() {
            return;
        }
        let entry = parts.queue_entries.first();
        let leg = parts.legs.first();
        let left = entry.is_some_and(|entry| entry.left.is_some());
        // Where the answer has no column, the end of the wait stands for it.
        let stands_in = leg.is_some() && self.instant(Field::Answered).is_none();
        let kept = [
            (Field::Started, true),
            (Field::QueueEntered, entry.is_some()),
            (Field::QueueLeft, left || stands_in),
            (Field::Answered, leg.is_some()),
            (Field::AgentLeft, leg.is_some_and(|leg| leg.ended.is_some())),
            (Field::Ended, parts.ended.is_some()),
        ];
        let slots = kept.map(|(field, there)| {
            let instant = self.instant(field).filter(|_| there);
            instant.map(|(_, slot)| slot)
        });
        for (field, slot) in std::mem::take(&mut self.lost) {
            if !slots.contains(&Some(slot)) {
                let fact = NamedFact::code("field", Code::fixed(field.name()));
                self.odd("importer.finding.value_not_kept", Some(slot), vec![fact]);
            }
        }
    }

    /// Reads a number of milliseconds from a column of durations.
    pub(super) fn duration_text(&self, text: &str) -> Option<i64> {
        match self.rules.unit {
            Unit::Seconds => decimal_ms(text, 1000),
            Unit::Milliseconds => decimal_ms(text, 1),
            Unit::Clock => clock_ms(text),
        }
    }

    /// Gives a duration; a negative one is told of and counts as none.
    pub(super) fn duration(&mut self, field: Field) -> Result<Option<Duration>, RowError> {
        let Some((text, slot)) = self.text(field) else {
            return Ok(None);
        };
        let ms = self.duration_text(text).ok_or_else(|| {
            let code = match self.rules.unit {
                Unit::Clock => "importer.row.clock_malformed",
                _ => "importer.row.duration_malformed",
            };
            RowError::code(code).at(field, slot)
        })?;
        if let Ok(ms) = u64::try_from(ms) {
            return Ok(Some(Duration::from_millis(ms)));
        }
        let length = NamedFact::duration("by", Duration::from_millis(ms.unsigned_abs()));
        self.odd("importer.finding.negative_time", slot, vec![length]);
        Ok(None)
    }

    /// Finds how the contact ended: by the rules of the mapping, or by the word of a column.
    pub(super) fn result(&self) -> Result<Option<ResultWord>, RowError> {
        for (when, word) in &self.rules.results {
            if all_hold(when, &self.row) {
                return Ok(Some(*word));
            }
        }
        let word = self.word(Field::Result, &self.rules.words.result)?;
        if word.is_none() && !self.rules.results.is_empty() {
            return Err(RowError::code("importer.row.no_result_rule"));
        }
        Ok(word)
    }

    /// Builds the record of the row.
    pub(super) fn record(&mut self) -> Result<Record, RowError> {
        self.instants.read(self.rules, &self.row)?;
        let settled = std::mem::take(&mut self.instants.settled);
        for one in &settled {
            let at = NamedFact::instant("at", one.at);
            self.odd(one.code, Some(one.slot), vec![at]);
        }
        self.instants.settled = settled;
        self.check();
        let contact = self.read(Field::Contact, ContactId::new)?;
        let contact = self.needed(Field::Contact, contact)?;
        let direction = self.word(Field::Direction, &self.rules.words.direction)?;
        let direction = self.needed(Field::Direction, direction)?;
        let started = self.needed(Field::Started, self.at(Field::Started))?;
        let mut parts = RecordParts {
            contact,
            direction,
            project: self.read(Field::Project, ProjectId::new)?,
            person: self.read(Field::Person, PersonRef::new)?,
            lead: self.read(Field::Lead, LeadId::new)?,
            permit: self.read(Field::Permit, PermitId::new)?,
            started,
            ended: None,
            queue_entries: Vec::new(),
            offers: Vec::new(),
            legs: Vec::new(),
            outcome: None,
            ending: None,
        };
        if let Some((ended, slot)) = self.instant(Field::Ended) {
            parts.ended = self.end(started, ended, Some(slot));
        }
        let result = self.stays(&mut parts)?;
        outcome::fill(self, &mut parts, result)?;
        self.check_outliers(&parts);
        self.tell_lost(&parts);
        Record::restore(parts).map_err(RowError::from)
    }
}
