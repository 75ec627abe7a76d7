//! What happened to a visit: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::ends::{VisitAcceptance, VisitCancel, VisitFailure, VisitHindrance, VisitParty};
use super::request::{MaterialNeed, VisitRequest};
use crate::base::workflow::Envelope;
use crate::base::{ActorId, Code, ContactId, CrewId, Instant, Money, PaymentAccountId, Period};
use crate::order::BriefingItem;

/// Tells one thing that happened to a visit.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command
/// that found it, `Elapse`, may have come later. An event that changes the window, the amount or the
/// account voids what the customer acknowledged of it; a confirmed visit is then only chosen again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum VisitEvent {
    /// A visit was asked for.
    Requested {
        /// What it is for and what it needs.
        request: VisitRequest,
    },
    /// Windows were offered to the customer.
    WindowsOffered {
        /// Which.
        windows: Vec<Period>,
    },
    /// The customer chose a window.
    WindowChosen {
        /// Which.
        window: Period,
    },
    /// It was said what the customer pays, and where.
    Quoted {
        /// How much.
        amount: Money,
        /// Into which account.
        account: Option<PaymentAccountId>,
    },
    /// It was said what is reserved for the visit.
    MaterialsReserved {
        /// What.
        materials: Vec<MaterialNeed>,
    },
    /// The customer was told an item.
    Told {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
        /// Who noted it.
        by: ActorId,
    },
    /// The customer acknowledged an item.
    Acknowledged {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
        /// Who noted it.
        by: ActorId,
    },
    /// The visit was confirmed.
    Confirmed {
        /// When it counts as missed; empty where it never does by itself.
        missed_at: Option<Instant>,
    },
    /// A crew was named.
    CrewAssigned {
        /// Which.
        crew: CrewId,
    },
    /// The crew set off.
    Departed,
    /// The crew was there.
    Arrived,
    /// The work was done, and the customer accepted it.
    Finished {
        /// How.
        acceptance: VisitAcceptance,
    },
    /// The customer's side made the work impossible.
    Failed {
        /// How.
        cause: VisitFailure,
    },
    /// The crew could not do the work, for a reason on our side.
    CouldNotComplete {
        /// Which.
        cause: VisitHindrance,
    },
    /// Another window was agreed.
    Rescheduled {
        /// Which.
        window: Period,
        /// Which side wanted it.
        by: VisitParty,
    },
    /// The visit was cancelled.
    Cancelled {
        /// By which side.
        by: VisitParty,
        /// Why.
        reason: VisitCancel,
    },
    /// Every window that was offered, or the one that was chosen, had begun before the visit was confirmed.
    WindowsPassed {
        /// When the last of them began.
        at: Instant,
    },
    /// The window was over and no crew was there.
    RanLate {
        /// When it was over.
        at: Instant,
    },
    /// No crew came.
    Missed {
        /// When it counted as missed.
        at: Instant,
    },
}

impl VisitEvent {
    /// Gives the stable code: `order.visit.event.confirmed`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Requested { .. } => "order.visit.event.requested",
            Self::WindowsOffered { .. } => "order.visit.event.windows_offered",
            Self::WindowChosen { .. } => "order.visit.event.window_chosen",
            Self::Quoted { .. } => "order.visit.event.quoted",
            Self::MaterialsReserved { .. } => "order.visit.event.materials_reserved",
            Self::Told { .. } => "order.visit.event.told",
            Self::Acknowledged { .. } => "order.visit.event.acknowledged",
            Self::Confirmed { .. } => "order.visit.event.confirmed",
            Self::CrewAssigned { .. } => "order.visit.event.crew_assigned",
            Self::Departed => "order.visit.event.departed",
            Self::Arrived => "order.visit.event.arrived",
            Self::Finished { .. } => "order.visit.event.finished",
            Self::Failed { .. } => "order.visit.event.failed",
            Self::CouldNotComplete { .. } => "order.visit.event.could_not_complete",
            Self::Rescheduled { .. } => "order.visit.event.rescheduled",
            Self::Cancelled { .. } => "order.visit.event.cancelled",
            Self::WindowsPassed { .. } => "order.visit.event.windows_passed",
            Self::RanLate { .. } => "order.visit.event.ran_late",
            Self::Missed { .. } => "order.visit.event.missed",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: VisitEvent,
}

crate::base::stored::versioned_json! { VisitEntry => "order.visit.entry" []; }
