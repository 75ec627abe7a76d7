//! The items of an order, and how their states give that of the order.

use serde::{Deserialize, Serialize};

use super::price::ItemPrice;
use crate::base::{Code, OfferId, OrderItemId, ServiceKindId, VisitId};

/// Says what an item does with the service: the action of TM Forum 622.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderItemAction {
    /// The customer gets it.
    Add,
    /// It becomes another one: a new tariff.
    Modify,
    /// The customer has it no more.
    Delete,
    /// It stays as it is, and stands in the order because others belong to it.
    NoChange,
}

/// Says why an item could not be carried out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderItemFailure {
    /// The network cannot bear it there.
    Network,
    /// The equipment is not to be had or does not work there.
    Equipment,
    /// The crew could not get to the place of work.
    NoAccess,
    /// The customer's side made it impossible.
    Customer,
    /// The provider did not carry it out.
    Provider,
}

/// Says where an item of an order stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderItemState {
    /// It stands in the order.
    Acknowledged,
    /// It is being carried out.
    InProgress,
    /// It was carried out.
    Completed {
        /// The visit in which, where it needed one.
        visit: Option<VisitId>,
    },
    /// It could not be carried out.
    Failed {
        /// Why.
        cause: OrderItemFailure,
    },
    /// It was cancelled.
    Cancelled,
}

impl OrderItemState {
    /// Gives the stable code: `order.item_state.in_progress`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Acknowledged => "order.item_state.acknowledged",
            Self::InProgress => "order.item_state.in_progress",
            Self::Completed { .. } => "order.item_state.completed",
            Self::Failed { .. } => "order.item_state.failed",
            Self::Cancelled => "order.item_state.cancelled",
        })
    }

    /// Tells whether the item has come to its end.
    pub const fn is_final(&self) -> bool {
        matches!(
            self,
            Self::Completed { .. } | Self::Failed { .. } | Self::Cancelled
        )
    }
}

/// Holds one item of an order: a service, what is done with it, and what it costs.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderItem {
    /// Names the item.
    pub id: OrderItemId,
    /// The offer.
    pub offer: OfferId,
    /// The kind of service.
    pub kind: ServiceKindId,
    /// What is done with it.
    pub action: OrderItemAction,
    /// Whether a crew has to come for it.
    pub needs_visit: bool,
    /// What it costs.
    pub price: ItemPrice,
}

/// Holds an item and where it stands.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderLine {
    /// The item.
    pub item: OrderItem,
    /// Where it stands; an item that is not changed stays acknowledged.
    pub state: OrderItemState,
}

impl OrderLine {
    /// Tells whether anything is done for it at all.
    pub(super) fn changes(&self) -> bool {
        self.item.action != OrderItemAction::NoChange
    }

    /// Tells whether something is still to be done for it.
    pub(super) fn is_open(&self) -> bool {
        self.changes() && !self.state.is_final()
    }

    /// Tells whether it is paid for: what failed or was cancelled is not.
    pub(super) fn counts(&self) -> bool {
        !matches!(
            self.state,
            OrderItemState::Failed { .. } | OrderItemState::Cancelled
        )
    }
}

/// Says how an order ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderOutcome {
    /// Every item was carried out.
    Completed,
    /// Some items were carried out and some not.
    Partial,
    /// No item was carried out, and one at least failed.
    Failed,
    /// Every item was cancelled.
    Cancelled,
}

impl OrderOutcome {
    /// Rolls the states of the items up to that of the order; none while one of them is still open.
    ///
    /// All carried out: completed. Some carried out: partial. None carried out: failed where one failed, else
    /// cancelled. Items that are not changed have no say.
    ///
    /// ```
    /// use talktime::order::{OrderItemState, OrderOutcome};
    /// let (done, gone) = (OrderItemState::Completed { visit: None }, OrderItemState::Cancelled);
    /// assert_eq!(OrderOutcome::of(&[done.clone(), gone]), Some(OrderOutcome::Partial));
    /// assert_eq!(OrderOutcome::of(&[done, OrderItemState::InProgress]), None);
    /// ```
    pub fn of(states: &[OrderItemState]) -> Option<Self> {
        if states.is_empty() || states.iter().any(|state| !state.is_final()) {
            return None;
        }
        let completed = |state: &OrderItemState| matches!(state, OrderItemState::Completed { .. });
        let failed = |state: &OrderItemState| matches!(state, OrderItemState::Failed { .. });
        Some(if states.iter().all(completed) {
            Self::Completed
        } else if states.iter().any(completed) {
            Self::Partial
        } else if states.iter().any(failed) {
            Self::Failed
        } else {
            Self::Cancelled
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_states_of_the_items_give_that_of_the_order() {
        let done = || OrderItemState::Completed { visit: None };
        let failed = || OrderItemState::Failed {
            cause: OrderItemFailure::Network,
        };
        let gone = || OrderItemState::Cancelled;
        for (states, outcome) in [
            (vec![], None),
            (vec![done()], Some(OrderOutcome::Completed)),
            (vec![done(), done()], Some(OrderOutcome::Completed)),
            (vec![done(), failed()], Some(OrderOutcome::Partial)),
            (vec![gone(), done()], Some(OrderOutcome::Partial)),
            (vec![gone(), failed()], Some(OrderOutcome::Failed)),
            (vec![failed()], Some(OrderOutcome::Failed)),
            (vec![gone(), gone()], Some(OrderOutcome::Cancelled)),
            (vec![done(), OrderItemState::Acknowledged], None),
            (vec![OrderItemState::InProgress, failed()], None),
        ] {
            assert_eq!(OrderOutcome::of(&states), outcome, "{states:?}");
        }
    }
}
