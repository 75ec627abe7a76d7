//! The state of a taxi request, and the one route by which a stored one comes back.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::report::TaxiCanceller;
use super::restore;
use crate::base::{
    ActorId, Code, CommandId, ContactId, Instant, Invalid, PersonRef, ProjectId, TaxiRequestId,
    to_the_microsecond,
};

/// Says where a taxi request stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum TaxiRequestState {
    /// It was taken; the address is not confirmed.
    Received,
    /// The address is exact, and the customer confirmed it.
    AddressConfirmed,
    /// Dispatch has it: here the desk's part ends.
    PassedToDispatch,
    /// Dispatch found a car.
    CarAssigned,
    /// The car is there.
    Arrived,
    /// The passenger is in the car.
    UnderWay,
    /// The ride is over.
    Done,
    /// Dispatch found no car.
    NoCar,
    /// It was cancelled.
    Cancelled {
        /// By whom.
        by: TaxiCanceller,
    },
}

impl TaxiRequestState {
    /// Gives the stable code: `order.taxi_request.state.received`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Received => "order.taxi_request.state.received",
            Self::AddressConfirmed => "order.taxi_request.state.address_confirmed",
            Self::PassedToDispatch => "order.taxi_request.state.passed_to_dispatch",
            Self::CarAssigned => "order.taxi_request.state.car_assigned",
            Self::Arrived => "order.taxi_request.state.arrived",
            Self::UnderWay => "order.taxi_request.state.under_way",
            Self::Done => "order.taxi_request.state.done",
            Self::NoCar => "order.taxi_request.state.no_car",
            Self::Cancelled { .. } => "order.taxi_request.state.cancelled",
        })
    }
}

/// Tells who confirmed that an address was read back and is right, and when.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxiReadBack {
    /// In which contact.
    pub contact: ContactId,
    /// Who read it back.
    pub by: ActorId,
    /// When.
    pub at: Instant,
}

/// Holds the parts of a [`TaxiRequest`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct TaxiRequestParts {
    /// Names the request.
    pub request: TaxiRequestId,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The contact in which it was made.
    pub contact: ContactId,
    /// When the customer said the first word: from here the desk's time counts.
    pub first_word: Instant,
    /// When the car should be there; empty where at once.
    pub pick_up_at: Option<Instant>,
    /// Which saving of the address is the last, counted from 1. The address itself stays in the caller's store.
    pub revision: u32,
    /// The confirmation of that saving.
    pub read_back: Option<TaxiReadBack>,
    /// By when it should be with dispatch; empty where nobody says.
    pub hand_over_by: Option<Instant>,
    /// Since when that is overdue: that deadline.
    pub overdue: Option<Instant>,
    /// When it was passed to dispatch.
    pub passed: Option<Instant>,
    /// How often a driver did not come after all.
    pub driver_cancellations: u32,
    /// Where it stands.
    pub state: TaxiRequestState,
    /// When it was taken.
    pub received: Instant,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
}

/// Holds a taxi request on its way to dispatch, and what dispatch reported after it.
///
/// It holds no address and no telephone number, only which saving of them: what is personal stays in the caller's
/// store, where it can be erased. A value is always one that commands can lead to. It is stored and moved as
/// [`TaxiRequestParts`] or as versioned JSON, and each way back goes through [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "TaxiRequestParts", into = "TaxiRequestParts")]
pub struct TaxiRequest(pub(super) TaxiRequestParts);

crate::base::stored::versioned_json! { TaxiRequest, via TaxiRequestParts => "order.taxi_request" []; }

impl TaxiRequest {
    /// Checks a stored state and takes it back, its instants cut to the microsecond.
    ///
    /// # Errors
    /// `order.taxi_request.restore.revision` where it is 0; `order.taxi_request.restore.state` where it contradicts
    /// the confirmation or the hand-over; `order.taxi_request.restore.deadline` where it is overdue at another time;
    /// `order.taxi_request.restore.order` where instants do not follow each other;
    /// `base.restore.command_repeated`.
    pub fn restore(mut parts: TaxiRequestParts) -> Result<Self, Invalid> {
        cut(&mut parts);
        restore::check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &TaxiRequestParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> TaxiRequestParts {
        self.0
    }

    /// Gives the instant at which something happens by itself: send `Elapse` then.
    pub fn next_deadline(&self) -> Option<Instant> {
        hand_over_due(&self.0)
    }

    /// Gives the time from the customer's first word to dispatch; empty where dispatch does not have it.
    pub fn hand_over_time(&self) -> Option<Duration> {
        let passed = self.0.passed?;
        let time = passed.signed_duration_since(self.0.first_word);
        time.to_std().ok()
    }
}

/// When dispatch should have it, as long as the desk has it and nobody has noticed.
pub(super) fn hand_over_due(parts: &TaxiRequestParts) -> Option<Instant> {
    let at_desk = matches!(
        parts.state,
        TaxiRequestState::Received | TaxiRequestState::AddressConfirmed
    );
    parts
        .hand_over_by
        .filter(|_| at_desk && parts.overdue.is_none())
}

fn cut(parts: &mut TaxiRequestParts) {
    if let Some(read_back) = &mut parts.read_back {
        read_back.at = to_the_microsecond(read_back.at);
    }
    let optional = [
        &mut parts.pick_up_at,
        &mut parts.hand_over_by,
        &mut parts.overdue,
        &mut parts.passed,
    ];
    let always = [
        &mut parts.first_word,
        &mut parts.received,
        &mut parts.changed,
    ];
    for at in optional.into_iter().flatten().chain(always) {
        *at = to_the_microsecond(*at);
    }
}

impl TryFrom<TaxiRequestParts> for TaxiRequest {
    type Error = Invalid;
    fn try_from(parts: TaxiRequestParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<TaxiRequest> for TaxiRequestParts {
    fn from(request: TaxiRequest) -> Self {
        request.0
    }
}
