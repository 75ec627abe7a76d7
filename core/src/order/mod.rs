//! What follows a yes: the order with its items, prices and payments.
//!
//! Built as `call` is: `state` and `restore`, `command`, `event`, `table`, `decide` (the guards), `effect` (the
//! events of a command), `apply`, `live`. `price`, `item` and `payment` hold the values, `balance` the sums,
//! `fits` what guards, events and stored values ask alike.

mod apply;
mod balance;
mod command;
mod decide;
mod effect;
mod event;
mod fits;
mod item;
mod live;
mod payment;
mod price;
mod restore;
mod state;
mod table;
mod visit_fact;

pub use command::{OrderCommand, OrderFacts};
pub use decide::decide as decide_order;
pub use event::{OrderEntry, OrderEvent};
pub use item::{
    OrderItem, OrderItemAction, OrderItemFailure, OrderItemState, OrderLine, OrderOutcome,
};
pub use live::OrderStep;
pub use payment::{OrderBalance, Payment, PaymentMethod, Refund};
pub use price::{Discount, DiscountAmount, ItemPrice, ItemPriceParts, PricePart, PriceSum};
pub use state::{
    CancellationRefusal, Order, OrderCancellation, OrderHold, OrderParts, OrderParty,
    OrderRejection, OrderState, OrderWait, PlannedVisit,
};
pub use visit_fact::{VisitFact, VisitStanding};
