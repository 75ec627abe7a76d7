//! The stays of a contact: in a queue, with agents who did not take it, with the one who did.

use super::build::Builder;
use super::cells::RowError;
use super::mapping::{Field, ResultWord};
use super::offers;
use crate::base::{AgentId, Instant, Invalid, QueueId};
use crate::call::{
    AgentLeg, AgentOffer, Direction, OfferResult, QueueEntry, QueueExit, RecordParts,
};

/// Holds what a row says of its stays, before it is known which of them there were.
struct Stay {
    queue: Option<QueueId>,
    agent: Option<AgentId>,
    entered: Option<Instant>,
    left: Option<Instant>,
    answered: Option<Instant>,
    result: Option<ResultWord>,
}

impl Builder<'_> {
    /// Fills queue entries, offers and legs; gives the technical result.
    pub(super) fn stays(
        &mut self,
        parts: &mut RecordParts,
    ) -> Result<Option<ResultWord>, RowError> {
        let queue = self.read(Field::Queue, QueueId::new)?;
        let agent = self.read(Field::Agent, AgentId::new)?;
        let (entered, left) = self.span(
            Field::Wait,
            self.at(Field::QueueEntered),
            self.at(Field::QueueLeft),
        )?;
        let given = self.result()?;
        let mut answered = self.at(Field::Answered);
        if answered.is_none() && given == Some(ResultWord::Answered) {
            answered = left;
        }
        let result = given.or(answered.map(|_| ResultWord::Answered));
        let mut stay = Stay {
            queue,
            agent,
            entered,
            left,
            answered,
            result,
        };
        stay.entered = self.entered(parts, &stay)?;
        self.queue_entry(parts, &stay)?;
        if let Some((text, slot)) = self.text(Field::UnansweredOffers) {
            let dates = &mut self.instants.dates;
            parts.offers = offers::unanswered(text, stay.queue.as_ref(), dates)
                .map_err(|error| error.at(Field::UnansweredOffers, slot))?;
        }
        match (answered, result) {
            (Some(answered), Some(result)) if result.allows_leg() => {
                self.leg(parts, answered, stay)?;
            }
            (None, Some(ResultWord::Answered)) => {
                self.needed(Field::Answered, answered)?;
            }
            _ => self.no_leg()?,
        }
        Ok(result)
    }

    /// Finds when the contact entered the queue; nothing where it was in none.
    fn entered(&mut self, parts: &RecordParts, stay: &Stay) -> Result<Option<Instant>, RowError> {
        let exit = stay.result.and_then(ResultWord::exit);
        let inbound = parts.direction == Direction::Inbound;
        match (stay.entered, stay.result) {
            (Some(_), Some(ResultWord::LeftInMenu)) => {
                self.lose_instant(Field::QueueEntered);
                Ok(None)
            }
            (None, Some(ResultWord::Answered)) if self.rules.zero_wait_entry && inbound => {
                Ok(stay.answered)
            }
            (None, _) if inbound && (stay.queue.is_some() || stay.left.is_some()) => match exit {
                None => Ok(None),
                // It was at the door of the queue and not let in.
                Some(exit) if exit.is_refusal() => Ok(Some(parts.started)),
                // A stay without its start would count as none at all.
                Some(_) => self.needed(Field::QueueEntered, None),
            },
            (entered, _) => Ok(entered),
        }
    }

    fn queue_entry(&mut self, parts: &mut RecordParts, stay: &Stay) -> Result<(), RowError> {
        let Some(entered) = stay.entered else {
            self.lose_instant(Field::QueueLeft);
            return self.lose_duration(Field::Wait);
        };
        let exit = stay.result.and_then(ResultWord::exit);
        let (left, column) = match (stay.left, exit) {
            (Some(left), _) => (Some(left), Field::QueueLeft),
            (None, Some(QueueExit::Answered)) => (stay.answered, Field::Answered),
            (None, Some(exit)) if exit.is_refusal() => (Some(entered), Field::QueueLeft),
            (None, Some(_)) => (parts.ended, Field::Ended),
            (None, None) => (None, Field::QueueLeft),
        };
        let slot = self.instant(column).map(|(_, slot)| slot);
        // An end of the contact that was taken away leaves the end of the wait unknown.
        let taken = parts.ended.is_none() && self.instant(Field::Ended).is_some();
        if exit.is_some() && left.is_none() && !taken {
            self.needed(Field::QueueLeft, left)?;
        }
        let left = left.and_then(|left| self.end(entered, left, slot));
        // Without its instant there is no exit.
        let exit = exit.filter(|_| left.is_some());
        if exit == Some(QueueExit::Answered) {
            self.compare_answer();
        }
        parts.queue_entries.push(QueueEntry {
            queue: self.needed(Field::Queue, stay.queue.clone())?,
            entered,
            left,
            exit,
            agent: stay
                .agent
                .clone()
                .filter(|_| exit == Some(QueueExit::Answered)),
        });
        Ok(())
    }

    fn leg(
        &mut self,
        parts: &mut RecordParts,
        answered: Instant,
        stay: Stay,
    ) -> Result<(), RowError> {
        let Stay {
            queue,
            agent,
            result,
            ..
        } = stay;
        let queue = queue.filter(|_| result == Some(ResultWord::Answered));
        let left = self.at(Field::AgentLeft);
        let (_, ended) = self.span(Field::Service, Some(answered), left)?;
        let slot = self.instant(Field::AgentLeft).map(|(_, slot)| slot);
        let ended = ended.and_then(|ended| self.end(answered, ended, slot));
        if let Some(agent) = &agent
            && let Some(ring) = self.duration(Field::Ring)?
        {
            let step = chrono::TimeDelta::from_std(ring).unwrap_or_default();
            parts.offers.push(AgentOffer {
                agent: agent.clone(),
                queue: queue.clone(),
                offered: answered.checked_sub_signed(step).unwrap_or(answered),
                ring,
                result: Some(OfferResult::Answered),
            });
        } else if agent.is_none() {
            // An offer is one to an agent.
            self.lose_duration(Field::Ring)?;
        }
        let holds = self.holds()?;
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

    /// Reads what only a leg has a place for, so that a malformed value is found and one that says
    /// something is told.
    fn no_leg(&mut self) -> Result<(), RowError> {
        self.lose_instant(Field::Answered);
        self.lose_instant(Field::AgentLeft);
        self.lose_duration(Field::Service)?;
        self.lose_duration(Field::Ring)?;
        self.lose_duration(Field::Hold)?;
        if self.holds()?.is_some_and(|holds| holds > 0) {
            self.lose(Field::Holds);
        }
        self.lose_duration(Field::Consult)?;
        self.lose_duration(Field::WrapUp)?;
        self.word(Field::Transfer, &self.rules.words.transfer)?;
        self.lose(Field::Transfer);
        self.lose(Field::Agent);
        Ok(())
    }

    fn holds(&self) -> Result<Option<u32>, RowError> {
        self.read(Field::Holds, |text| {
            text.parse()
                .map_err(|_| Invalid::plain("importer.row.count_malformed", ""))
        })
    }
}
