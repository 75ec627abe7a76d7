//! What can be asked of a visit, and the facts that the answer depends on.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::ends::{VisitAcceptance, VisitCancel, VisitFailure, VisitHindrance, VisitParty};
use super::request::{MaterialNeed, VisitRequest};
use crate::base::{
    Code, ContactId, CrewId, Money, PaymentAccountId, Period, SkillId, VisitId,
    optional_duration_ms,
};
use crate::order::{BriefingItem, VisitFact};

/// Asks something of a visit.
///
/// `Request` begins one, the others need one. `Depart`, `Arrive`, `Finish`, `Fail` and `CannotComplete` are
/// the crew's, which gives no others.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
#[expect(
    clippy::large_enum_variant,
    reason = "commands come one by one, and other languages take the request itself, not a box"
)]
pub enum VisitCommand {
    /// A visit is asked for.
    Request {
        /// What it is for and what it needs.
        request: VisitRequest,
    },
    /// Windows are offered to the customer, in place of those before.
    OfferWindows {
        /// Which: at least one, 64 at most.
        windows: Vec<Period>,
    },
    /// The customer chooses a window.
    Choose {
        /// One of those that were offered.
        window: Period,
    },
    /// It is said what the customer pays, and where.
    Quote {
        /// How much, 0 or more.
        amount: Money,
        /// Into which account; empty only where nothing is to be paid.
        account: Option<PaymentAccountId>,
    },
    /// It is said what is reserved for the visit now, in place of what was before.
    ReserveMaterials {
        /// What.
        materials: Vec<MaterialNeed>,
    },
    /// The customer is told an item.
    Tell {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
    },
    /// The customer acknowledges an item that they were told.
    Acknowledge {
        /// The item with its data.
        item: BriefingItem,
        /// In which contact.
        contact: ContactId,
    },
    /// The visit is confirmed.
    Confirm,
    /// A crew is named, or another one.
    AssignCrew {
        /// Which.
        crew: CrewId,
    },
    /// The crew sets off.
    Depart,
    /// The crew is there.
    Arrive,
    /// The work is done, and the customer accepts it.
    Finish {
        /// How.
        acceptance: VisitAcceptance,
    },
    /// The customer's side makes the work impossible.
    Fail {
        /// How.
        cause: VisitFailure,
    },
    /// The crew cannot do the work, for a reason on our side.
    CannotComplete {
        /// Which.
        cause: VisitHindrance,
    },
    /// Another window is agreed for a visit that was confirmed.
    Reschedule {
        /// Which.
        window: Period,
        /// Which side wanted it.
        by: VisitParty,
    },
    /// The visit is cancelled.
    Cancel {
        /// By which side.
        by: VisitParty,
        /// Why.
        reason: VisitCancel,
    },
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl VisitCommand {
    /// Gives the stable code: `order.visit.command.confirm`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Request { .. } => "order.visit.command.request",
            Self::OfferWindows { .. } => "order.visit.command.offer_windows",
            Self::Choose { .. } => "order.visit.command.choose",
            Self::Quote { .. } => "order.visit.command.quote",
            Self::ReserveMaterials { .. } => "order.visit.command.reserve_materials",
            Self::Tell { .. } => "order.visit.command.tell",
            Self::Acknowledge { .. } => "order.visit.command.acknowledge",
            Self::Confirm => "order.visit.command.confirm",
            Self::AssignCrew { .. } => "order.visit.command.assign_crew",
            Self::Depart => "order.visit.command.depart",
            Self::Arrive => "order.visit.command.arrive",
            Self::Finish { .. } => "order.visit.command.finish",
            Self::Fail { .. } => "order.visit.command.fail",
            Self::CannotComplete { .. } => "order.visit.command.cannot_complete",
            Self::Reschedule { .. } => "order.visit.command.reschedule",
            Self::Cancel { .. } => "order.visit.command.cancel",
            Self::Elapse => "order.visit.command.elapse",
        })
    }

    /// Tells whether it is the crew's: what happens on the way and at the customer's.
    pub(super) const fn is_of_crew(&self) -> bool {
        matches!(
            self,
            Self::Depart
                | Self::Arrive
                | Self::Finish { .. }
                | Self::Fail { .. }
                | Self::CannotComplete { .. }
        )
    }
}

/// Tells of a visit that a crew has already.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrewVisit {
    /// The visit.
    pub visit: VisitId,
    /// When.
    pub window: Period,
}

/// Tells what a crew can do and when it is busy.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitCrew {
    /// The crew.
    pub crew: CrewId,
    /// What it can do.
    pub skills: Vec<SkillId>,
    /// Every visit that it has.
    pub visits: Vec<CrewVisit>,
}

/// Holds what a decision about a visit depends on besides the visit.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitFacts {
    /// The visit that is made good, with `Request` where it names one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub earlier: Option<VisitFact>,
    /// The crew that is named, with `AssignCrew`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub crew: Option<VisitCrew>,
    /// With `Confirm`, how long after the end of the window a visit counts as missed; empty where it never
    /// does by itself.
    #[serde(rename = "grace_ms", with = "optional_duration_ms", default)]
    pub grace: Option<Duration>,
}

crate::base::stored::versioned_json! {
    VisitCommand => "order.visit.command" [];
    VisitFacts => "order.visit.facts" [];
}
