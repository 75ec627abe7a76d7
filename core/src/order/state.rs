//! The state of an order, and the one route by which a stored one comes back.

use serde::{Deserialize, Serialize};

use super::item::{OrderItemState, OrderLine, OrderOutcome};
use super::payment::{OrderBalance, Payment, Refund};
use super::{balance, restore};
use crate::base::{
    ApplicationId, CalendarDate, Code, CommandId, Currency, Instant, Invalid, Money, OrderId,
    OrderItemId, PaymentAccountId, PersonRef, ProjectId, VisitId, to_the_microsecond,
};

/// Says whose side wants something of an order.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderParty {
    /// The customer.
    Customer,
    /// The contact centre.
    Centre,
    /// The provider, whose service it is.
    Provider,
}

/// Says why an order was not taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderRejection {
    /// The service cannot be had there.
    NotAvailable,
    /// The provider does not want the customer.
    NotEligible,
    /// The same was ordered before.
    Duplicate,
    /// What stands in it is wrong.
    WrongData,
}

/// Says what of the customer an order waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderWait {
    /// A document.
    Document,
    /// A payment.
    Payment,
    /// A decision: another price, another day.
    Decision,
    /// A way into the house or the leave of its owner.
    Access,
}

/// Says what of us an order waits for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderHold {
    /// Material.
    Material,
    /// A crew.
    Crew,
    /// The price of something that was not foreseen.
    Charge,
    /// Work on the network.
    Network,
}

/// Says why an order is to be cancelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum OrderCancellation {
    /// The customer does not want it any more.
    ChangedMind,
    /// It costs too much after all.
    TooExpensive,
    /// It took too long.
    TooSlow,
    /// The customer took it from somebody else.
    TookAnother,
    /// The customer moved away.
    Moved,
    /// The customer died.
    Deceased,
    /// The customer did not answer in time.
    NoAnswer,
    /// It cannot be carried out.
    NotFeasible,
    /// It should not have been ordered.
    Mistake,
}

/// Says why a cancellation was refused.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CancellationRefusal {
    /// The contract binds the customer.
    Bound,
    /// The customer wants it after all.
    TakenBack,
    /// The cause is gone: the customer answered, the price was put right.
    PutRight,
}

/// Says where an order stands, in the names of TM Forum 622.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderState {
    /// It is being put together.
    Draft,
    /// It was taken note of.
    Acknowledged,
    /// It was not taken.
    Rejected {
        /// Why.
        reason: OrderRejection,
    },
    /// It is being carried out.
    InProgress,
    /// It waits for the customer.
    Pending {
        /// What for.
        reason: OrderWait,
        /// Until when; cancelling is looked into then. Empty for any time.
        until: Option<Instant>,
    },
    /// It waits for us.
    Held {
        /// What for.
        reason: OrderHold,
        /// Until when it should go on; empty where nobody said.
        until: Option<Instant>,
        /// Whether that time is over.
        overdue: bool,
    },
    /// Whether it can be cancelled is being looked into.
    AssessingCancellation {
        /// Whose side wants it.
        by: OrderParty,
        /// Why.
        reason: OrderCancellation,
    },
    /// It is being cancelled: visits are called off, material goes back.
    PendingCancellation {
        /// Why.
        reason: OrderCancellation,
    },
    /// It has come to its end.
    Ended {
        /// How: completed, partial, failed or cancelled.
        outcome: OrderOutcome,
    },
}

impl OrderState {
    /// Gives the stable code: `order.state.in_progress`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Draft => "order.state.draft",
            Self::Acknowledged => "order.state.acknowledged",
            Self::Rejected { .. } => "order.state.rejected",
            Self::InProgress => "order.state.in_progress",
            Self::Pending { .. } => "order.state.pending",
            Self::Held { .. } => "order.state.held",
            Self::AssessingCancellation { .. } => "order.state.assessing_cancellation",
            Self::PendingCancellation { .. } => "order.state.pending_cancellation",
            Self::Ended { outcome } => match outcome {
                OrderOutcome::Completed => "order.state.completed",
                OrderOutcome::Partial => "order.state.partial",
                OrderOutcome::Failed => "order.state.failed",
                OrderOutcome::Cancelled => "order.state.cancelled",
            },
        })
    }
}

/// Holds a visit that was planned for items of an order.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlannedVisit {
    /// The visit.
    pub visit: VisitId,
    /// The items for which.
    pub items: Vec<OrderItemId>,
}

/// Holds the parts of an [`Order`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderParts {
    /// Names the order.
    pub order: OrderId,
    /// The customer.
    pub person: PersonRef,
    /// The project.
    pub project: ProjectId,
    /// The application that it came from, where there is one.
    pub application: Option<ApplicationId>,
    /// The currency of all its amounts.
    pub currency: Currency,
    /// The account into which the customer pays; empty where it is not known yet.
    pub account: Option<PaymentAccountId>,
    /// How many months are paid ahead, 0 to 36.
    pub months_ahead: u32,
    /// The items, at most 1,000.
    pub items: Vec<OrderLine>,
    /// The first day on which the customer wants it.
    pub wanted_from: Option<CalendarDate>,
    /// The day by which the customer wants it.
    pub wanted_by: Option<CalendarDate>,
    /// Where it stands.
    pub state: OrderState,
    /// The visits that were planned, in their order.
    pub visits: Vec<PlannedVisit>,
    /// What was paid, in its order.
    pub payments: Vec<Payment>,
    /// What was given back, in its order.
    pub refunds: Vec<Refund>,
    /// What cancelling costs the customer; empty where it was not granted or costs nothing.
    pub fee: Option<Money>,
    /// When it was begun.
    pub drafted: Instant,
    /// When carrying it out began.
    pub started: Option<Instant>,
    /// When it came to its end.
    pub ended: Option<Instant>,
    /// The instant of the last command that changed something.
    pub changed: Instant,
    /// The commands that changed something, in their order: one that comes again changes nothing.
    pub applied: Vec<CommandId>,
}

/// Holds an order: what a customer gets and pays, from the draft to its end.
///
/// A value is always one that commands can lead to. It is stored and moved as [`OrderParts`] or as versioned
/// JSON, and each way back goes through [`restore`](Self::restore).
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "OrderParts", into = "OrderParts")]
pub struct Order(pub(super) OrderParts);

crate::base::stored::versioned_json! { Order, via OrderParts => "order.order" []; }

impl Order {
    /// Checks a stored state and takes it back, its instants cut to the microsecond.
    ///
    /// # Errors
    /// `order.restore.items` where an item stands twice, is too many, or its price is in another currency;
    /// `order.restore.state` where the state contradicts the items, or an item was completed without the
    /// visit that it needs; `order.restore.visits`, `order.restore.payments` where they contradict each other
    /// or the items; `order.restore.money` where an amount is not one that can be; `order.restore.order` where
    /// instants or days do not follow each other; `base.restore.command_repeated`.
    pub fn restore(mut parts: OrderParts) -> Result<Self, Invalid> {
        cut(&mut parts);
        restore::check(&parts)?;
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &OrderParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> OrderParts {
        self.0
    }

    /// Gives the instant at which something happens by itself: send `Elapse` then.
    pub const fn next_deadline(&self) -> Option<Instant> {
        match &self.0.state {
            OrderState::Pending { until, .. }
            | OrderState::Held {
                until,
                overdue: false,
                ..
            } => *until,
            _ => None,
        }
    }

    /// Gives what the order costs now, what was paid and what is open.
    pub fn balance(&self) -> OrderBalance {
        balance::of(&self.0)
    }

    /// Gives the state of an item.
    pub fn item_state(&self, item: &OrderItemId) -> Option<&OrderItemState> {
        let line = self.0.items.iter().find(|line| line.item.id == *item)?;
        Some(&line.state)
    }
}

fn cut(parts: &mut OrderParts) {
    let mut all = vec![&mut parts.drafted, &mut parts.changed];
    all.extend(parts.started.as_mut());
    all.extend(parts.ended.as_mut());
    all.extend(parts.payments.iter_mut().map(|payment| &mut payment.at));
    all.extend(parts.refunds.iter_mut().map(|refund| &mut refund.at));
    match &mut parts.state {
        OrderState::Pending { until, .. } | OrderState::Held { until, .. } => {
            all.extend(until.as_mut());
        }
        _ => {}
    }
    for at in all {
        *at = to_the_microsecond(*at);
    }
}

impl TryFrom<OrderParts> for Order {
    type Error = Invalid;
    fn try_from(parts: OrderParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Order> for OrderParts {
    fn from(order: Order) -> Self {
        order.0
    }
}
