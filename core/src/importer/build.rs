//! From one row to the parts of a record.

use std::time::Duration;

use super::cells::{Row, RowError};
use super::instants::Instants;
use super::mapping::{Field, ResultWord, Rules, Unit, WordMap, all_hold};
use super::times::decimal_ms;
use super::{offers, outcome};
use crate::base::{
    AgentId, Code, ContactId, Instant, Invalid, NamedFact, PermitId, PersonRef, ProjectId, QueueId,
};
use crate::call::{
    AgentLeg, AgentOffer, Direction, OfferResult, QueueEntry, QueueExit, Record, RecordParts,
};

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
}

impl<'a> Builder<'a> {
    /// Gives the text of a field and the slot that it stands in.
    pub(super) fn text(&self, field: Field) -> Option<(&'a str, Option<usize>)> {
        let source = self.rules.source(field)?;
        let found = source
            .slots
            .iter()
            .find_map(|&slot| Some((self.row.get(slot)?, Some(slot))));
        found.or_else(|| Some((source.constant.as_deref()?, None)))
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
        let Some((text, slot)) = self.text(field) else {
            return Ok(None);
        };
        words
            .read(text)
            .map(Some)
            .map_err(|error| error.at(field, slot))
    }

    pub(super) fn instant(&self, field: Field) -> Option<Instant> {
        let source = self.rules.source(field)?;
        source
            .slots
            .iter()
            .find_map(|&slot| self.instants.get(slot))
    }

    fn needed<T>(&self, field: Field, value: Option<T>) -> Result<T, RowError> {
        value.ok_or_else(|| RowError::code("importer.row.missing").at(field, self.slot(field)))
    }

    pub(super) fn odd(&mut self, code: &'static str, slot: Option<usize>, facts: Vec<NamedFact>) {
        self.oddities.push(Oddity { code, slot, facts });
    }

    /// Tells of a value for which the record has no place.
    pub(super) fn not_kept(&mut self, field: Field) {
        let slot = self.slot(field);
        let fact = NamedFact::code("field", Code::fixed(field.name()));
        self.odd("importer.finding.value_not_kept", slot, vec![fact]);
    }

    /// Reads a number of milliseconds from a column of durations.
    fn duration_text(&self, text: &str) -> Option<i64> {
        match self.rules.unit {
            Unit::Seconds => decimal_ms(text, 1000),
            Unit::Milliseconds => decimal_ms(text, 1),
            Unit::Clock => self.rules.clock.read(text).map(|(_, ms)| ms),
        }
    }

    /// Gives a duration; a negative one is told of and counts as none.
    fn duration(&mut self, field: Field) -> Result<Option<Duration>, RowError> {
        let Some((text, slot)) = self.text(field) else {
            return Ok(None);
        };
        let ms = self
            .duration_text(text)
            .ok_or_else(|| RowError::code("importer.row.duration_malformed").at(field, slot))?;
        if let Ok(ms) = u64::try_from(ms) {
            return Ok(Some(Duration::from_millis(ms)));
        }
        let length = NamedFact::duration("by", Duration::from_millis(ms.unsigned_abs()));
        self.odd("importer.finding.negative_time", slot, vec![length]);
        Ok(None)
    }

    /// Compares what the mapping says should agree.
    fn check(&mut self) {
        for position in 0..self.rules.checks.len() {
            let Some(check) = self.rules.checks.get(position).copied() else {
                return;
            };
            let slot = check.duration.or(Some(check.until));
            let given = check.duration.and_then(|duration| {
                let text = self.row.get(duration)?;
                self.duration_text(text)
            });
            let between = self
                .instants
                .get(check.from)
                .zip(self.instants.get(check.until))
                .map(|(from, until)| until.signed_duration_since(from).num_milliseconds());
            if let Some(ms) = between.into_iter().chain(given).find(|ms| *ms < 0) {
                let by = NamedFact::duration("by", Duration::from_millis(ms.unsigned_abs()));
                self.odd("importer.finding.negative_time", slot, vec![by]);
            } else if let (Some(between), Some(given)) = (between, given) {
                self.compare(slot, between.unsigned_abs(), given.unsigned_abs());
            }
        }
    }

    /// Tells of a duration that differs from the one between its two instants.
    fn compare(&mut self, slot: Option<usize>, between_ms: u64, given_ms: u64) {
        let between = Duration::from_millis(between_ms);
        let given = Duration::from_millis(given_ms);
        if between.abs_diff(given) > self.rules.tolerance {
            let facts = vec![
                NamedFact::duration("given", given),
                NamedFact::duration("between", between),
            ];
            self.odd("importer.finding.duration_differs", slot, facts);
        }
    }

    /// Fills the end or the start of a span from its length, or compares the three.
    fn span(
        &mut self,
        length: Field,
        from: Option<Instant>,
        until: Option<Instant>,
    ) -> Result<(Option<Instant>, Option<Instant>), RowError> {
        let Some(given) = self.duration(length)? else {
            return Ok((from, until));
        };
        let step = chrono::TimeDelta::from_std(given).unwrap_or_default();
        match (from, until) {
            (Some(start), None) => Ok((from, start.checked_add_signed(step))),
            (None, Some(end)) => Ok((end.checked_sub_signed(step), until)),
            (Some(start), Some(end)) => {
                if let Ok(between) = end.signed_duration_since(start).to_std() {
                    let between_ms = u64::try_from(between.as_millis()).unwrap_or(u64::MAX);
                    let given_ms = u64::try_from(given.as_millis()).unwrap_or(u64::MAX);
                    self.compare(self.slot(length), between_ms, given_ms);
                }
                Ok((from, until))
            }
            (None, None) => Ok((None, None)),
        }
    }

    /// Finds how the contact ended: by the rules of the mapping, or by the word of a column.
    fn result(&self) -> Result<Option<ResultWord>, RowError> {
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
        let started = self.needed(Field::Started, self.instant(Field::Started))?;
        let mut parts = RecordParts {
            contact,
            direction,
            project: self.read(Field::Project, ProjectId::new)?,
            person: self.read(Field::Person, PersonRef::new)?,
            permit: self.read(Field::Permit, PermitId::new)?,
            started,
            ended: self.instant(Field::Ended),
            queue_entries: Vec::new(),
            offers: Vec::new(),
            legs: Vec::new(),
            outcome: None,
            ending: None,
        };
        self.check_end(&mut parts);
        let result = self.legs(&mut parts)?;
        outcome::fill(self, &mut parts, result)?;
        self.check_outliers(&parts);
        Record::restore(parts).map_err(RowError::from)
    }

    /// Takes an end before the start away, so that the rest of the contact is kept.
    fn check_end(&mut self, parts: &mut RecordParts) {
        if let Some(ended) = parts.ended
            && ended < parts.started
        {
            let by = parts.started.signed_duration_since(ended);
            let by = NamedFact::duration("by", by.to_std().unwrap_or_default());
            let slot = self.slot(Field::Ended);
            self.odd("importer.finding.negative_time", slot, vec![by]);
            parts.ended = None;
        }
    }

    /// Fills queue entries, offers and legs; gives the technical result.
    fn legs(&mut self, parts: &mut RecordParts) -> Result<Option<ResultWord>, RowError> {
        let queue = self.read(Field::Queue, QueueId::new)?;
        let agent = self.read(Field::Agent, AgentId::new)?;
        let (entered, left) = self.span(
            Field::Wait,
            self.instant(Field::QueueEntered),
            self.instant(Field::QueueLeft),
        )?;
        let given = self.result()?;
        let mut answered = self.instant(Field::Answered);
        if answered.is_none() && given == Some(ResultWord::Answered) {
            answered = left;
        }
        let result = given.or(answered.map(|_| ResultWord::Answered));
        let entered = match (entered, result) {
            (_, Some(ResultWord::LeftInMenu)) => None,
            (None, Some(ResultWord::Answered))
                if self.rules.zero_wait_entry && parts.direction == Direction::Inbound =>
            {
                answered
            }
            _ => entered,
        };
        if let Some(entered) = entered {
            let exit = result.and_then(ResultWord::exit);
            let left = left.or(match exit {
                Some(QueueExit::Answered) => answered,
                Some(exit) if exit.is_refusal() => Some(entered),
                Some(_) => parts.ended,
                None => None,
            });
            if exit.is_some() && left.is_none() {
                self.needed(Field::QueueLeft, left)?;
            }
            parts.queue_entries.push(QueueEntry {
                queue: self.needed(Field::Queue, queue.clone())?,
                entered,
                left,
                exit,
                agent: agent.clone().filter(|_| exit == Some(QueueExit::Answered)),
            });
        }
        if let Some((text, slot)) = self.text(Field::UnansweredOffers) {
            parts.offers = offers::unanswered(text, queue.as_ref(), &mut self.instants.dates)
                .map_err(|error| error.at(Field::UnansweredOffers, slot))?;
        }
        match (answered, result) {
            (Some(answered), Some(result)) if result.allows_leg() => {
                let queue = queue.filter(|_| result == ResultWord::Answered);
                self.leg(parts, answered, agent, queue)?;
            }
            (None, Some(ResultWord::Answered)) => {
                self.needed(Field::Answered, answered)?;
            }
            (Some(_), _) => self.not_kept(Field::Answered),
            _ => {}
        }
        Ok(result)
    }

    fn leg(
        &mut self,
        parts: &mut RecordParts,
        answered: Instant,
        agent: Option<AgentId>,
        queue: Option<QueueId>,
    ) -> Result<(), RowError> {
        let left = self.instant(Field::AgentLeft);
        let (_, ended) = self.span(Field::Service, Some(answered), left)?;
        if let Some(ring) = self.duration(Field::Ring)?
            && let Some(agent) = &agent
        {
            let step = chrono::TimeDelta::from_std(ring).unwrap_or_default();
            parts.offers.push(AgentOffer {
                agent: agent.clone(),
                queue: queue.clone(),
                offered: answered.checked_sub_signed(step).unwrap_or(answered),
                ring,
                result: Some(OfferResult::Answered),
            });
        }
        let holds = self.read(Field::Holds, |text| {
            text.parse()
                .map_err(|_| Invalid::plain("importer.row.count_malformed", ""))
        })?;
        parts.legs.push(AgentLeg {
            agent,
            queue,
            answered,
            ended,
            hold: self.duration(Field::Hold)?.unwrap_or_default(),
            holds: holds.unwrap_or_default(),
            consult: self.duration(Field::Consult)?.unwrap_or_default(),
            wrap_up: self.duration(Field::WrapUp)?.unwrap_or_default(),
            transfer: self.word(Field::Transfer, &self.rules.words.transfer)?,
        });
        Ok(())
    }

    /// Tells of waits, services and contacts longer than the mapping finds likely.
    fn check_outliers(&mut self, parts: &RecordParts) {
        let Some(longest) = self.rules.longest else {
            return;
        };
        let entry = parts.queue_entries.first();
        let leg = parts.legs.first();
        let spans = [
            (
                Field::QueueLeft,
                entry.and_then(|e| Some((e.entered, e.left?))),
            ),
            (
                Field::AgentLeft,
                leg.and_then(|l| Some((l.answered, l.ended?))),
            ),
            (
                Field::Ended,
                parts.ended.map(|ended| (parts.started, ended)),
            ),
        ];
        for (field, span) in spans {
            let Some((from, until)) = span else {
                continue;
            };
            let length = until.signed_duration_since(from).to_std();
            if let Ok(length) = length
                && length > longest
            {
                let facts = vec![
                    NamedFact::duration("length", length),
                    NamedFact::duration("limit", longest),
                ];
                self.odd("importer.finding.outlier", self.slot(field), facts);
            }
        }
    }
}
