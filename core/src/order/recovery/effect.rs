//! The events of a command whose guards all held.

use super::command::{RecoveryCommand, RecoveryFacts};
use super::event::RecoveryEvent;
use super::state::{Recovery, RecoveryParts, answer_due, open_promise};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{Workflow as _, deadline};
use crate::base::{Instant, to_the_microsecond};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a RecoveryParts>,
    pub(super) facts: &'a RecoveryFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn now(&self) -> Instant {
        Recovery::now(self.envelope)
    }

    pub(super) fn events(&self, command: &RecoveryCommand) -> Vec<RecoveryEvent> {
        use RecoveryCommand as C;
        let by = self.envelope.actor.clone();
        let event = match command.clone() {
            C::Elapse => return self.elapse(),
            C::Report {
                recovery,
                order,
                visit,
                person,
                cause,
                contact,
                crew,
            } => RecoveryEvent::Reported {
                recovery,
                order,
                visit,
                person,
                cause,
                contact,
                crew,
                answer_by: deadline(self.now(), self.facts.answer_within),
            },
            C::Locate {
                crew,
                delay,
                arrives,
            } => RecoveryEvent::Located {
                crew,
                delay,
                arrives: to_the_microsecond(arrives),
            },
            C::SendSubstitute { crew } => RecoveryEvent::SubstituteSent {
                crew,
                arrives: self.arrives(),
            },
            C::NoCrew => RecoveryEvent::NoCrewFound,
            C::Remedy { remedy } => RecoveryEvent::Remedied { remedy },
            C::Promise {
                promise,
                what,
                until,
                contact,
            } => RecoveryEvent::Promised {
                promise,
                what,
                until: to_the_microsecond(until),
                contact,
                by,
            },
            C::Reassure {
                wording,
                contact,
                helped,
            } => RecoveryEvent::Reassured {
                wording,
                contact,
                helped,
                by,
            },
            C::Keep { at } => RecoveryEvent::PromiseKept {
                at: to_the_microsecond(at),
            },
            C::Close { ending } => RecoveryEvent::Closed { ending },
        };
        vec![event]
    }

    /// When the crew that the search found is there; a guard has seen that it found one.
    fn arrives(&self) -> Instant {
        let search = self.facts.search.as_ref();
        let found = search.and_then(|search| search.best.as_ref());
        found.map_or(self.now(), |found| to_the_microsecond(found.arrives))
    }

    /// Everything whose deadline has come, in the order of the deadlines.
    fn elapse(&self) -> Vec<RecoveryEvent> {
        let Some(parts) = self.parts else {
            return Vec::new();
        };
        let come = |at: &Instant| *at <= self.now();
        let broken = open_promise(parts).map(|promise| promise.until);
        let broken = broken.filter(come);
        let overdue = answer_due(parts).filter(come);
        let mut events: Vec<_> = [
            broken.map(|at| (at, RecoveryEvent::PromiseBroken { at })),
            overdue.map(|at| (at, RecoveryEvent::AnswerOverdue { at })),
        ]
        .into_iter()
        .flatten()
        .collect();
        events.sort_by_key(|(at, _)| *at);
        events.into_iter().map(|(_, event)| event).collect()
    }
}
