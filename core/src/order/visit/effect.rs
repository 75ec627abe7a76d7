//! The events of a command whose guards all held.

use super::command::{VisitCommand, VisitFacts};
use super::event::VisitEvent;
use super::state::{Visit, VisitParts, VisitState};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{Workflow as _, deadline};
use crate::base::{Instant, Period};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a VisitParts>,
    pub(super) facts: &'a VisitFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn now(&self) -> Instant {
        Visit::now(self.envelope)
    }

    pub(super) fn events(&self, command: &VisitCommand) -> Vec<VisitEvent> {
        let by = self.envelope.actor.clone();
        let event = match command.clone() {
            VisitCommand::Elapse => return self.elapse(),
            VisitCommand::Request { request } => VisitEvent::Requested { request },
            VisitCommand::OfferWindows { windows } => VisitEvent::WindowsOffered {
                windows: windows
                    .into_iter()
                    .map(Period::to_the_microsecond)
                    .collect(),
            },
            VisitCommand::Choose { window } => VisitEvent::WindowChosen {
                window: window.to_the_microsecond(),
            },
            VisitCommand::Quote { amount, account } => VisitEvent::Quoted { amount, account },
            VisitCommand::ReserveMaterials { materials } => {
                VisitEvent::MaterialsReserved { materials }
            }
            VisitCommand::Tell { item, contact } => VisitEvent::Told {
                item: item.cut(),
                contact,
                by,
            },
            VisitCommand::Acknowledge { item, contact } => VisitEvent::Acknowledged {
                item: item.cut(),
                contact,
                by,
            },
            VisitCommand::Confirm => VisitEvent::Confirmed {
                missed_at: self.missed_at(),
            },
            VisitCommand::AssignCrew { crew } => VisitEvent::CrewAssigned { crew },
            VisitCommand::Depart => VisitEvent::Departed,
            VisitCommand::Arrive => VisitEvent::Arrived,
            VisitCommand::Finish { acceptance } => VisitEvent::Finished { acceptance },
            VisitCommand::Fail { cause } => VisitEvent::Failed { cause },
            VisitCommand::CannotComplete { cause } => VisitEvent::CouldNotComplete { cause },
            VisitCommand::Reschedule { window, by } => VisitEvent::Rescheduled {
                window: window.to_the_microsecond(),
                by,
            },
            VisitCommand::Cancel { by, reason } => VisitEvent::Cancelled { by, reason },
        };
        vec![event]
    }

    /// When a visit that is confirmed now counts as missed; a time beyond the calendar is none.
    fn missed_at(&self) -> Option<Instant> {
        let window = self.parts.and_then(|visit| visit.window)?;
        deadline(window.until(), self.facts.grace)
    }

    /// Everything whose deadline has come, each at its own instant.
    fn elapse(&self) -> Vec<VisitEvent> {
        let Some(visit) = self.parts else {
            return Vec::new();
        };
        let come = |at: &Instant| *at <= self.now();
        let deadline = Visit::deadline(visit).filter(come);
        match (&visit.state, deadline) {
            (_, None) => Vec::new(),
            (VisitState::Offered | VisitState::Chosen, Some(at)) => {
                vec![VisitEvent::WindowsPassed { at }]
            }
            (VisitState::Late, Some(at)) => vec![VisitEvent::Missed { at }],
            (_, Some(at)) if visit.late_since.is_some() => vec![VisitEvent::Missed { at }],
            (_, Some(at)) => {
                let missed = visit.missed_at.filter(come);
                let missed = missed.map(|at| VisitEvent::Missed { at });
                [VisitEvent::RanLate { at }]
                    .into_iter()
                    .chain(missed)
                    .collect()
            }
        }
    }
}
