//! What follows a yes: the order with its items, prices and payments, the visit of the crew, and what the
//! customer is told before it.
//!
//! Built as `call` is: `state` and `restore`, `command`, `event`, `table`, `decide` (the guards), `effect` (the
//! events of a command), `apply`, `live`. `price`, `item` and `payment` hold the values, `balance` the sums,
//! `fits` what guards, events and stored values ask alike. `visit` is a workflow of its own, `briefing` what is
//! told and acknowledged before a visit is confirmed.

mod apply;
mod balance;
mod briefing;
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
mod visit;
mod visit_fact;

pub use briefing::{
    BriefingAccount, BriefingDocument, BriefingForm, BriefingItem, BriefingMark, BriefingNote,
    BriefingText, BriefingTextFacts, BriefingWording, SmsEncoding, SmsLength, briefing_text,
    sms_length,
};
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
pub use visit::{
    CrewVisit, MaterialNeed, Visit, VisitAcceptance, VisitCancel, VisitCommand, VisitCrew,
    VisitEntry, VisitEvent, VisitFacts, VisitFailure, VisitHindrance, VisitParts, VisitParty,
    VisitRequest, VisitState, VisitStep, decide_visit,
};
pub use visit_fact::{VisitFact, VisitStanding};
