//! What an order asks of its visits: a plain fact, so that the two workflows do not know each other.

use serde::{Deserialize, Serialize};

use crate::base::{OrderId, OrderItemId, VisitId};

/// Says how far a visit has come, as far as its order asks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum VisitStanding {
    /// It lies ahead: asked for, confirmed, or late with no crew on the way.
    Ahead,
    /// A crew is on its way to the customer or at work: the point of no return.
    UnderWay,
    /// It was held, and the customer accepted the work.
    Held,
    /// It ended without the work: missed, failed, not to be completed, or cancelled.
    NotHeld,
}

/// Tells what an order has to know of one of its visits.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct VisitFact {
    /// The visit.
    pub visit: VisitId,
    /// The order that it belongs to.
    pub order: OrderId,
    /// The items of the order that it is for.
    pub items: Vec<OrderItemId>,
    /// How far it has come.
    pub standing: VisitStanding,
}
