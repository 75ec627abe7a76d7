//! The events of a command whose guards all held.

use super::command::{TaxiRequestCommand, TaxiRequestFacts};
use super::event::TaxiRequestEvent;
use super::state::{TaxiRequest, TaxiRequestParts, hand_over_due};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{Workflow as _, deadline};
use crate::base::{Instant, to_the_microsecond};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a TaxiRequestParts>,
    pub(super) facts: &'a TaxiRequestFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn now(&self) -> Instant {
        TaxiRequest::now(self.envelope)
    }

    pub(super) fn events(&self, command: &TaxiRequestCommand) -> Vec<TaxiRequestEvent> {
        use TaxiRequestCommand as C;
        let event = match command.clone() {
            C::Elapse => {
                let due = self.parts.and_then(hand_over_due);
                let come = due.filter(|at| *at <= self.now());
                let overdue = come.map(|at| TaxiRequestEvent::HandOverOverdue { at });
                return overdue.into_iter().collect();
            }
            C::Receive {
                request,
                person,
                project,
                contact,
                first_word,
                pick_up_at,
            } => TaxiRequestEvent::Received {
                request,
                person,
                project,
                contact,
                first_word: to_the_microsecond(first_word),
                pick_up_at: pick_up_at.map(to_the_microsecond),
                hand_over_by: deadline(self.now(), self.facts.hand_over_within),
            },
            C::ChangeAddress { revision } => TaxiRequestEvent::AddressChanged { revision },
            C::ConfirmAddress { revision, contact } => TaxiRequestEvent::AddressConfirmed {
                revision,
                contact,
                by: self.envelope.actor.clone(),
            },
            C::PassToDispatch => TaxiRequestEvent::Passed,
            C::Report { report } => TaxiRequestEvent::DispatchReported { report },
            C::Cancel { by } => TaxiRequestEvent::Cancelled { by },
        };
        vec![event]
    }
}
