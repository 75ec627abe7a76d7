//! One call as its rows come in, in whatever order.

use super::line::{Parameters, SECOND, Us};
use super::told::{Taken, Told};
use super::words::{CallEvent, transfer_seconds};
use crate::base::table::Place;
use crate::base::{AgentId, ContactId, QueueId};
use crate::call::{EndedBy, OfferResult, QueueExit, TransferKind};

/// Holds a way out of a queue.
#[derive(Debug)]
pub(super) struct Exit {
    pub(super) exit: QueueExit,
    pub(super) at: Us,
    /// The wait in seconds, as the log gives it.
    pub(super) wait: Option<u32>,
    pub(super) agent: Option<AgentId>,
    pub(super) place: Place,
}

/// Holds a stay in a queue.
#[derive(Debug)]
pub(super) struct Stay {
    pub(super) queue: QueueId,
    /// The first instant at which it is known to have been there.
    pub(super) seen: Us,
    pub(super) entered: Option<Us>,
    pub(super) exit: Option<Exit>,
    pub(super) place: Place,
    /// Whether its end will not be known: the call went on without it.
    given_up: bool,
}

/// Holds the end of a leg.
#[derive(Debug)]
pub(super) struct LegEnd {
    pub(super) at: Us,
    /// The talk in seconds, as the log gives it.
    pub(super) talk: Option<u32>,
    pub(super) place: Place,
}

/// Holds what one agent handled.
#[derive(Debug)]
pub(super) struct Leg {
    /// The stay whose wait it ended.
    pub(super) stay: Option<usize>,
    pub(super) agent: Option<AgentId>,
    pub(super) queue: QueueId,
    pub(super) at: Us,
    pub(super) end: Option<LegEnd>,
    pub(super) transfer: Option<TransferKind>,
    /// Seconds of work after it.
    pub(super) wrap_up: u32,
    /// Whether only its end was seen.
    pub(super) made_up: bool,
    given_up: bool,
}

/// Holds the ringing of one agent's telephone.
#[derive(Debug)]
pub(super) struct Offer {
    pub(super) agent: AgentId,
    pub(super) queue: QueueId,
    /// When it ended.
    pub(super) at: Us,
    pub(super) ring: Us,
    pub(super) result: OfferResult,
    /// The leg that came of it.
    pub(super) leg: Option<usize>,
}

/// Holds a call.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) contact: ContactId,
    pub(super) place: Place,
    pub(super) seen: Us,
    pub(super) stays: Vec<Stay>,
    pub(super) legs: Vec<Leg>,
    pub(super) offers: Vec<Offer>,
    pub(super) ended_by: Option<EndedBy>,
    /// When its last row came, in the time that passed in the log.
    pub(super) touched: Us,
    /// How often it was over.
    pub(super) round: u32,
}

/// Holds a row of a call.
#[derive(Clone, Copy, Debug)]
pub(super) struct CallRow<'a> {
    pub(super) at: Us,
    pub(super) place: Place,
    pub(super) queue: &'a QueueId,
    pub(super) agent: Option<&'a AgentId>,
    pub(super) parameters: &'a Parameters<'a>,
    pub(super) tolerance: Us,
}

impl Call {
    pub(super) fn new(contact: ContactId, place: Place, at: Us, passed: Us) -> Self {
        Self {
            contact,
            place,
            seen: at,
            stays: Vec::new(),
            legs: Vec::new(),
            offers: Vec::new(),
            ended_by: None,
            touched: passed,
            round: 0,
        }
    }

    /// Tells whether nothing of the call is open.
    pub(super) fn is_over(&self) -> bool {
        let mut stays = self.stays.iter();
        stays.all(|stay| stay.exit.is_some() || stay.given_up) && self.legs.iter().all(Leg::is_over)
    }

    /// Gives how much is held of the call.
    pub(super) fn parts(&self) -> usize {
        let parts = self.stays.len().saturating_add(self.legs.len());
        parts.saturating_add(self.offers.len())
    }

    /// Takes what happened to the call.
    pub(super) fn take(&mut self, event: CallEvent, row: CallRow<'_>, told: &mut Told) -> Taken {
        let number = |position| row.parameters.number(position);
        match event {
            CallEvent::Enter => self.enter(&row, told),
            CallEvent::Connect => self.connect(&row, told),
            CallEvent::Complete(by) => {
                let taken = self.end_leg(&row, (number(0), number(1)), None, told);
                if taken == Taken::Record {
                    self.ended_by = Some(by);
                }
                taken
            }
            CallEvent::Transfer(kind) => {
                let first = transfer_seconds(kind, row.parameters);
                let seconds = (number(first), number(first.saturating_add(1)));
                self.end_leg(&row, seconds, Some(kind), told)
            }
            CallEvent::Leave(exit, position) => self.leave(&row, exit, number(position), told),
            CallEvent::TurnAway(exit) => self.turn_away(&row, exit, told),
            CallEvent::Ring(result) => self.ring(&row, result, told),
            CallEvent::Dump => self.offer(&row, OfferResult::Declined, 0, told),
        }
    }

    fn stay(&self, row: &CallRow<'_>) -> Stay {
        Stay {
            queue: row.queue.clone(),
            seen: row.at,
            entered: None,
            exit: None,
            place: row.place,
            given_up: false,
        }
    }

    /// Finds the open stay in a queue.
    fn open_stay(&self, queue: &QueueId) -> Option<usize> {
        let open = |stay: &Stay| stay.queue == *queue && stay.exit.is_none() && !stay.given_up;
        self.stays.iter().rposition(open)
    }

    fn open_leg(&self) -> Option<usize> {
        self.legs.iter().rposition(|leg| !leg.is_over())
    }

    fn enter(&mut self, row: &CallRow<'_>, told: &mut Told) -> Taken {
        if self.stays.iter().any(|stay| stay.repeats_entry(row)) {
            told.find(row.place, "importer.finding.entered_twice");
            return Taken::Event;
        }
        let at = self.stays.iter().rposition(|stay| stay.queue == *row.queue);
        if let Some(at) = at
            && self.is_late_entry(at, row)
            && let Some(stay) = self.stays.get_mut(at)
        {
            stay.entered = Some(row.at);
            return Taken::Record;
        }
        if let Some(open) = self.open_stay(row.queue)
            && let Some(stay) = self.stays.get_mut(open)
        {
            told.find(row.place, "importer.finding.entered_twice");
            stay.given_up = true;
        }
        // What a transfer led to is known only now.
        if let Some(leg) = self.legs.last_mut()
            && leg.transfer == Some(TransferKind::Blind)
        {
            leg.transfer = Some(TransferKind::Queue);
        }
        self.ended_by = None;
        let mut stay = self.stay(row);
        stay.entered = Some(row.at);
        self.stays.push(stay);
        Taken::Record
    }

    /// Tells whether a row of entering belongs to a stay of which other rows came first.
    fn is_late_entry(&self, at: usize, row: &CallRow<'_>) -> bool {
        let Some(stay) = self.stays.get(at).filter(|stay| stay.entered.is_none()) else {
            return false;
        };
        let Some(exit) = &stay.exit else {
            return true;
        };
        let talks = || {
            let leg = self.legs.iter().find(|leg| leg.stay == Some(at));
            leg.is_none_or(|leg| leg.end.as_ref().is_none_or(|end| row.at <= end.at))
        };
        match exit.exit {
            QueueExit::Answered => talks(),
            QueueExit::Abandoned => true,
            _ => row.at <= exit.at.saturating_add(row.tolerance),
        }
    }

    fn connect(&mut self, row: &CallRow<'_>, told: &mut Told) -> Taken {
        if self.legs.iter().any(|leg| leg.repeats_answer(row)) {
            told.find(row.place, "importer.finding.connected_twice");
            return Taken::Event;
        }
        let open = self.open_leg();
        if let Some(at) = open {
            told.find(row.place, "importer.finding.connected_twice");
            let stay = self.open_stay(row.queue);
            let same = self
                .legs
                .get(at)
                .is_some_and(|leg| leg.agent.as_ref() == row.agent);
            if stay.is_none() && same {
                return Taken::Event;
            }
            if let Some(leg) = self.legs.get_mut(at) {
                leg.given_up = true;
            }
        }
        let wait = row.parameters.number(0);
        if open.is_none()
            && self.open_stay(row.queue).is_none()
            && let Some(leg) = self.late_answer(row, wait)
        {
            self.add_answer(row, leg);
            return Taken::Record;
        }
        let stay = match self.open_stay(row.queue) {
            // The wait of a call that is connected again is over already.
            None if open.is_some() => None,
            _ => Some(self.answer(row, row.at, wait)),
        };
        let leg = self.add_leg(row, row.at, stay);
        self.add_answer(row, leg);
        Taken::Record
    }

    /// Notes the ringing that a leg came of.
    fn add_answer(&mut self, row: &CallRow<'_>, leg: usize) {
        if let Some(agent) = row.agent {
            let ring = Us::from(row.parameters.number(2).unwrap_or_default());
            self.offers.push(Offer {
                agent: agent.clone(),
                queue: row.queue.clone(),
                at: row.at,
                ring: ring.saturating_mul(SECOND),
                result: OfferResult::Answered,
                leg: Some(leg),
            });
        }
    }

    /// Puts an answer that comes behind its end where it belongs, and gives the leg.
    fn late_answer(&mut self, row: &CallRow<'_>, wait: Option<u32>) -> Option<usize> {
        let made_up =
            |leg: &Leg| leg.made_up && leg.queue == *row.queue && leg.agent.as_ref() == row.agent;
        let at = self.legs.iter().position(made_up)?;
        let leg = self.legs.get_mut(at)?;
        (leg.made_up, leg.at) = (false, row.at);
        let stay = self.stays.get_mut(leg.stay?)?;
        let exit = stay.exit.as_mut()?;
        (exit.at, exit.wait, exit.place) = (row.at, wait.or(exit.wait), row.place);
        Some(at)
    }

    /// Ends the wait in a queue by an answer, and gives the stay.
    fn answer(&mut self, row: &CallRow<'_>, at: Us, wait: Option<u32>) -> usize {
        let exit = Exit {
            exit: QueueExit::Answered,
            at,
            wait,
            agent: row.agent.cloned(),
            place: row.place,
        };
        self.close(row, exit)
    }

    /// Ends the open stay in the queue, or one that is made up for it, and gives it.
    fn close(&mut self, row: &CallRow<'_>, exit: Exit) -> usize {
        let open = self.open_stay(row.queue);
        let position = open.unwrap_or(self.stays.len());
        if open.is_none() {
            let mut stay = self.stay(row);
            stay.seen = exit.at;
            self.stays.push(stay);
        }
        if let Some(stay) = self.stays.get_mut(position) {
            stay.exit = Some(exit);
        }
        position
    }

    fn add_leg(&mut self, row: &CallRow<'_>, at: Us, stay: Option<usize>) -> usize {
        self.legs.push(Leg {
            stay,
            agent: row.agent.cloned(),
            queue: row.queue.clone(),
            at,
            end: None,
            transfer: None,
            wrap_up: 0,
            made_up: false,
            given_up: false,
        });
        self.legs.len().saturating_sub(1)
    }

    fn end_leg(
        &mut self,
        row: &CallRow<'_>,
        (wait, talk): (Option<u32>, Option<u32>),
        transfer: Option<TransferKind>,
        told: &mut Told,
    ) -> Taken {
        let of_agent = |leg: &Leg| leg.agent.as_ref() == row.agent;
        let open = |leg: &Leg| leg.end.is_none() && of_agent(leg);
        let found = self.legs.iter().rposition(open);
        let at = match found.or_else(|| self.open_leg()) {
            Some(at) => at,
            None if self.open_stay(row.queue).is_none()
                && self.legs.iter().any(|leg| leg.queue == *row.queue) =>
            {
                told.find(row.place, "importer.finding.ended_twice");
                return Taken::Event;
            }
            None => {
                let talked = Us::from(talk.unwrap_or_default()).saturating_mul(SECOND);
                let answered = row.at.saturating_sub(talked);
                let stay = self.answer(row, answered, wait);
                let at = self.add_leg(row, answered, Some(stay));
                if let Some(leg) = self.legs.get_mut(at) {
                    leg.made_up = true;
                }
                at
            }
        };
        if let Some(leg) = self.legs.get_mut(at) {
            leg.transfer = transfer;
            leg.end = Some(LegEnd {
                at: row.at,
                talk,
                place: row.place,
            });
        }
        Taken::Record
    }

    fn leave(
        &mut self,
        row: &CallRow<'_>,
        exit: QueueExit,
        wait: Option<u32>,
        told: &mut Told,
    ) -> Taken {
        let last = self.stays.iter().rfind(|stay| stay.queue == *row.queue);
        if let Some(left) = last.and_then(|stay| stay.exit.as_ref()) {
            // Asterisk and the dialplan behind it both tell that a queue ran empty.
            if left.exit == QueueExit::LeaveEmpty && exit == QueueExit::LeaveEmpty {
                return Taken::Record;
            }
            told.find(row.place, "importer.finding.left_twice");
            return Taken::Event;
        }
        let way = Exit {
            exit,
            at: row.at,
            wait,
            agent: None,
            place: row.place,
        };
        self.close(row, way);
        if row.agent.is_some() && exit == QueueExit::Abandoned {
            // The caller hung up while the agent's telephone was being joined.
            self.offer(row, OfferResult::Withdrawn, 0, told);
        }
        Taken::Record
    }

    fn turn_away(&mut self, row: &CallRow<'_>, exit: QueueExit, told: &mut Told) -> Taken {
        let way = |stay: &Stay| stay.exit.as_ref().map(|left| (left.exit, left.at));
        let mut here = self.stays.iter().filter(|stay| stay.queue == *row.queue);
        if here.any(|stay| way(stay) == Some((exit, row.at))) {
            told.find(row.place, "importer.finding.left_twice");
            return Taken::Event;
        }
        let entered = self.open_stay(row.queue).is_some();
        let way = Exit {
            exit,
            at: row.at,
            wait: (!entered).then_some(0),
            agent: None,
            place: row.place,
        };
        let at = self.close(row, way);
        if let Some(stay) = self.stays.get_mut(at) {
            stay.entered.get_or_insert(row.at);
        }
        Taken::Record
    }

    fn ring(&mut self, row: &CallRow<'_>, result: OfferResult, told: &mut Told) -> Taken {
        // Milliseconds, unlike every other number of the log.
        let ring = Us::from(row.parameters.number(0).unwrap_or_default()).saturating_mul(1000);
        self.offer(row, result, ring, told)
    }

    fn offer(
        &mut self,
        row: &CallRow<'_>,
        result: OfferResult,
        ring: Us,
        told: &mut Told,
    ) -> Taken {
        let Some(agent) = row.agent else {
            told.find(row.place, "importer.finding.names_nobody");
            return Taken::Event;
        };
        let again = |offer: &Offer| {
            (offer.at, offer.ring, offer.result) == (row.at, ring, result)
                && (&offer.agent, &offer.queue) == (agent, row.queue)
        };
        if self.offers.iter().any(again) {
            told.find(row.place, "importer.finding.offered_twice");
            return Taken::Event;
        }
        let began = row.at.saturating_sub(ring);
        match self.stays.iter_mut().rfind(|stay| stay.queue == *row.queue) {
            Some(stay) => stay.seen = stay.seen.min(began),
            None => {
                let mut stay = self.stay(row);
                stay.seen = began;
                self.stays.push(stay);
            }
        }
        self.offers.push(Offer {
            agent: agent.clone(),
            queue: row.queue.clone(),
            at: row.at,
            ring,
            result,
            leg: None,
        });
        Taken::Record
    }

    /// Notes the work after the last leg of an agent; tells whether there is such a leg.
    pub(super) fn wrap_up(&mut self, agent: &AgentId, seconds: u32) -> bool {
        let mut legs = self.legs.iter_mut();
        let leg = legs.rfind(|leg| leg.agent.as_ref() == Some(agent));
        leg.map(|leg| leg.wrap_up = seconds).is_some()
    }
}

impl Stay {
    /// Tells whether a row says again when it was entered.
    fn repeats_entry(&self, row: &CallRow<'_>) -> bool {
        let refused = self
            .exit
            .as_ref()
            .is_some_and(|left| left.exit.is_refusal());
        self.queue == *row.queue && self.entered == Some(row.at) && !refused
    }
}

impl Leg {
    /// Tells whether a row says again when it was answered.
    fn repeats_answer(&self, row: &CallRow<'_>) -> bool {
        let same = self.queue == *row.queue && self.agent.as_ref() == row.agent;
        same && self.at == row.at && !self.made_up
    }

    fn is_over(&self) -> bool {
        self.end.is_some() || self.given_up
    }
}
