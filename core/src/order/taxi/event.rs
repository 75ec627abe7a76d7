//! What happened to a taxi request: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::report::{DispatchReport, TaxiCanceller};
use crate::base::workflow::Envelope;
use crate::base::{ActorId, Code, ContactId, Instant, PersonRef, ProjectId, TaxiRequestId};

/// Tells one thing that happened to a taxi request.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command that found
/// it may have come later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TaxiRequestEvent {
    /// A request was taken.
    Received {
        /// Names the request.
        request: TaxiRequestId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The contact in which it was made.
        contact: ContactId,
        /// When the customer said the first word.
        first_word: Instant,
        /// When the car should be there.
        pick_up_at: Option<Instant>,
        /// By when dispatch should have it.
        hand_over_by: Option<Instant>,
    },
    /// The address was saved anew.
    AddressChanged {
        /// Which saving.
        revision: u32,
    },
    /// The customer confirmed the address.
    AddressConfirmed {
        /// Which saving.
        revision: u32,
        /// In which contact.
        contact: ContactId,
        /// Who read it back.
        by: ActorId,
    },
    /// It was passed to dispatch.
    Passed,
    /// Dispatch reported.
    DispatchReported {
        /// What.
        report: DispatchReport,
    },
    /// It was cancelled.
    Cancelled {
        /// By whom.
        by: TaxiCanceller,
    },
    /// Dispatch did not have it in time.
    HandOverOverdue {
        /// By when it should have.
        at: Instant,
    },
}

impl TaxiRequestEvent {
    /// Gives the stable code: `order.taxi_request.event.passed`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Received { .. } => "order.taxi_request.event.received",
            Self::AddressChanged { .. } => "order.taxi_request.event.address_changed",
            Self::AddressConfirmed { .. } => "order.taxi_request.event.address_confirmed",
            Self::Passed => "order.taxi_request.event.passed",
            Self::DispatchReported { .. } => "order.taxi_request.event.dispatch_reported",
            Self::Cancelled { .. } => "order.taxi_request.event.cancelled",
            Self::HandOverOverdue { .. } => "order.taxi_request.event.hand_over_overdue",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in which one is
/// missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxiRequestEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: TaxiRequestEvent,
}

crate::base::stored::versioned_json! { TaxiRequestEntry => "order.taxi_request.entry" []; }
