//! What must agree in a row: instants with each other, durations with both, and all with what the
//! mapping finds likely. What does not is told, and the contact is kept.

use std::time::Duration;

use super::build::Builder;
use super::cells::RowError;
use super::mapping::Field;
use crate::base::{Instant, NamedFact};
use crate::call::{OfferResult, RecordParts};

/// How far the answer may be from the end of the wait, which logs take from two clocks.
const ANSWER_APART: Duration = Duration::from_secs(60);

impl Builder<'_> {
    /// Compares what the mapping says should agree.
    pub(super) fn check(&mut self) {
        for position in 0..self.rules.checks.len() {
            let Some(check) = self.rules.checks.get(position).copied() else {
                return;
            };
            let slot = check.duration.or(Some(check.until));
            let text = check.duration.and_then(|duration| self.row.get(duration));
            let given = text.and_then(|text| self.duration_text(text));
            if text.is_some() && given.is_none() {
                self.odd("importer.finding.duration_unreadable", slot, Vec::new());
            }
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
    pub(super) fn span(
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
            (Some(start), None) => {
                let end = start.checked_add_signed(step);
                if end.is_none() {
                    // Behind the last year that there is.
                    self.lose(length);
                }
                Ok((from, end))
            }
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

    /// Gives an end, or nothing where it is before its start: such an end is told and taken away, so
    /// that the rest of the contact is kept.
    pub(super) fn end(
        &mut self,
        from: Instant,
        until: Instant,
        slot: Option<usize>,
    ) -> Option<Instant> {
        if until >= from {
            return Some(until);
        }
        let facts = vec![
            NamedFact::instant("from", from),
            NamedFact::instant("until", until),
        ];
        self.odd("importer.finding.end_before_start", slot, facts);
        None
    }

    /// Compares the end of the wait of an answered contact with the answer, where a log has both.
    pub(super) fn compare_answer(&mut self) {
        if let Some((left, of_wait)) = self.instant(Field::QueueLeft)
            && let Some((answered, slot)) = self.instant(Field::Answered)
            && of_wait != slot
        {
            let apart = answered.signed_duration_since(left).abs();
            if apart.to_std().is_ok_and(|apart| apart > ANSWER_APART) {
                let facts = vec![
                    NamedFact::instant("left", left),
                    NamedFact::instant("answered", answered),
                ];
                self.odd("importer.finding.answer_differs", Some(slot), facts);
            }
        }
    }

    /// Tells of waits, services and other lengths longer than the mapping finds likely.
    pub(super) fn check_outliers(&mut self, parts: &RecordParts) {
        let Some(longest) = self.rules.longest else {
            return;
        };
        let between = |from: Instant, until: Option<Instant>| {
            until?.signed_duration_since(from).to_std().ok()
        };
        let entry = parts.queue_entries.first();
        let leg = parts.legs.first();
        let ring = parts.offers.iter().rev();
        let mut ring = ring.filter(|offer| offer.result == Some(OfferResult::Answered));
        // The column of a length is that of its last instant, or else that of the length itself.
        let lengths = [
            (
                [Field::QueueLeft, Field::Wait],
                entry.and_then(|entry| between(entry.entered, entry.left)),
            ),
            (
                [Field::AgentLeft, Field::Service],
                leg.and_then(|leg| between(leg.answered, leg.ended)),
            ),
            ([Field::Ended; 2], between(parts.started, parts.ended)),
            ([Field::Ring; 2], ring.next().map(|offer| offer.ring)),
            ([Field::Hold; 2], leg.map(|leg| leg.hold)),
            ([Field::Consult; 2], leg.map(|leg| leg.consult)),
            ([Field::WrapUp; 2], leg.map(|leg| leg.wrap_up)),
        ];
        for ([first, second], length) in lengths {
            if let Some(length) = length
                && length > longest
            {
                let facts = vec![
                    NamedFact::duration("length", length),
                    NamedFact::duration("limit", longest),
                ];
                let column = self.cell(first).or_else(|| self.cell(second));
                let slot = column.map(|(_, slot)| slot).or_else(|| self.slot(first));
                self.odd("importer.finding.outlier", slot, facts);
            }
        }
    }
}
