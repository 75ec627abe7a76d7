//! The calls that are open or not settled, and when each is given out.

use std::collections::{BTreeMap, VecDeque};

use smol_str::SmolStr;

use super::build;
use super::call::{Call, CallRow};
use super::line::{SECOND, Us};
use super::told::{Taken, Told};
use super::words::CallEvent;
use crate::base::table::Place;
use crate::base::{AgentId, ContactId, Invalid};
use crate::importer::ids::RecentIds;

/// The most calls that are held, whatever the options and the stamps say.
const HELD_MAX: usize = 200_000;

/// The most stays, conversations and offers of one call that are held.
const PARTS_MAX: usize = 10_000;

/// How long the bounds are: how long a call that is over is held, and one that is silent.
#[derive(Clone, Copy, Debug)]
pub(super) struct Bounds {
    pub(super) settle: Us,
    pub(super) silence: Us,
    pub(super) tolerance: Us,
}

/// Holds the calls.
#[derive(Debug)]
pub(super) struct Calls {
    bounds: Bounds,
    calls: BTreeMap<SmolStr, Box<Call>>,
    /// The calls that are over, in the order in which they were: when, which, in which round.
    over: VecDeque<(Us, SmolStr, u32)>,
    /// When silent calls are looked for again.
    sweep: Us,
    recent: RecentIds,
}

impl Calls {
    pub(super) fn new(bounds: Bounds, remembered: usize) -> Self {
        Self {
            bounds,
            calls: BTreeMap::new(),
            over: VecDeque::new(),
            sweep: 0,
            recent: RecentIds::new(remembered),
        }
    }

    /// Takes a row of a call.
    ///
    /// # Errors
    /// Where the id of the call is none.
    pub(super) fn take(
        &mut self,
        id: &str,
        event: CallEvent,
        row: CallRow<'_>,
        passed: Us,
        told: &mut Told,
    ) -> Result<Taken, Invalid> {
        let held = self.calls.get(id);
        if held.is_some_and(|call| call.parts() >= PARTS_MAX) {
            told.find(row.place, "importer.finding.call_too_big");
            self.give(&SmolStr::new(id), told);
        }
        if let Some(call) = self.calls.get_mut(id) {
            call.touched = passed;
            let was_over = call.is_over();
            let taken = call.take(event, row, told);
            if !was_over && call.is_over() {
                call.round = call.round.saturating_add(1);
                self.over.push_back((passed, SmolStr::new(id), call.round));
            }
            return Ok(taken);
        }
        if self.recent.knows(id) {
            let begins = matches!(event, CallEvent::Enter | CallEvent::TurnAway(_));
            if !begins {
                told.find(row.place, "importer.finding.late_event");
                return Ok(Taken::Event);
            }
            told.find(row.place, "importer.finding.repeated_contact");
        }
        let contact = ContactId::new(id).map_err(|error| error.inside("callid"))?;
        let mut call = Box::new(Call::new(contact, row.place, row.at, passed));
        let taken = call.take(event, row, told);
        if taken == Taken::Event {
            return Ok(taken);
        }
        if call.is_over() {
            call.round = 1;
            self.over.push_back((passed, SmolStr::new(id), 1));
        }
        self.calls.insert(SmolStr::new(id), call);
        Ok(taken)
    }

    /// Takes the last row of a call as of now: its stamp is believed only with the row after it.
    pub(super) fn touch(&mut self, id: &str, passed: Us) {
        if let Some(call) = self.calls.get_mut(id) {
            call.touched = passed;
            if call.is_over() {
                call.round = call.round.saturating_add(1);
                self.over.push_back((passed, SmolStr::new(id), call.round));
            }
        }
    }

    /// Notes the work after a call; tells whether there is such a call of the agent.
    pub(super) fn wrap_up(&mut self, id: &str, agent: &AgentId, seconds: u32) -> bool {
        let call = self.calls.get_mut(id);
        call.is_some_and(|call| call.wrap_up(agent, seconds))
    }

    /// Gives out what is settled, and what is silent or too much to hold.
    pub(super) fn settle(&mut self, passed: Us, told: &mut Told) {
        let due = |at: Us, length: Us| at.saturating_add(length) <= passed;
        while let Some((at, _, _)) = self.over.front() {
            if !due(*at, self.bounds.settle) && self.over.len() <= HELD_MAX {
                break;
            }
            if let Some((_, id, round)) = self.over.pop_front() {
                let call = self.calls.get(&id);
                if call.is_some_and(|call| call.round == round && call.is_over()) {
                    self.give(&id, told);
                }
            }
        }
        if self.sweep <= passed {
            self.sweep = passed.saturating_add((self.bounds.silence / 8).max(SECOND));
            let silent: Vec<SmolStr> = self
                .calls
                .iter()
                .filter(|(_, call)| due(call.touched, self.bounds.silence) && !call.is_over())
                .map(|(id, _)| id.clone())
                .collect();
            for id in silent {
                self.give_up(&id, told);
            }
        }
        while self.calls.len() > HELD_MAX.saturating_mul(2) {
            let Some(id) = self.calls.keys().next().cloned() else {
                break;
            };
            self.give_up(&id, told);
        }
    }

    /// Gives out a call of which no end was seen.
    fn give_up(&mut self, id: &SmolStr, told: &mut Told) {
        if let Some(call) = self.calls.get(id).filter(|call| !call.is_over()) {
            told.find(call.place, "importer.finding.end_missing");
        }
        self.give(id, told);
    }

    fn give(&mut self, id: &SmolStr, told: &mut Told) {
        if let Some(call) = self.calls.remove(id) {
            self.recent.remember(id);
            build::record(&call, self.bounds.tolerance, told);
        }
    }

    /// Breaks every open call off: what began anew knows nothing of them.
    pub(super) fn restart(&mut self, told: &mut Told) {
        for (id, place) in self.in_order(|call| !call.is_over()) {
            told.find(place, "importer.finding.broken_off");
            self.give(&id, told);
        }
    }

    /// Gives out everything that is left.
    pub(super) fn finish(&mut self, told: &mut Told) {
        for (id, _) in self.in_order(|_| true) {
            self.give(&id, told);
        }
        self.over.clear();
    }

    /// Gives some of the calls in the order of their first rows.
    fn in_order(&self, wanted: impl Fn(&Call) -> bool) -> Vec<(SmolStr, Place)> {
        let wanted = self.calls.iter().filter(|(_, call)| wanted(call));
        let mut found: Vec<_> = wanted.map(|(id, call)| (id.clone(), call.place)).collect();
        found.sort_by_key(|(_, place)| place.row);
        found
    }
}
