//! What follows a yes: the order with its items, prices and payments, the visit of the crew, and what the
//! customer is told before it, what is done where something goes wrong, and the taxi desk.
//!
//! Built as `call` is: `state` and `restore`, `command`, `event`, `table`, `decide` (the guards), `effect` (the
//! events of a command), `apply`, `live`. `price`, `item` and `payment` hold the values, `balance` the sums,
//! `fits` what guards, events and stored values ask alike. `visit`, `recovery` and `taxi` are workflows of
//! their own, `briefing` is what is told and acknowledged before a visit is confirmed, `crew` who can come.

mod apply;
mod balance;
mod briefing;
mod command;
mod crew;
mod decide;
mod effect;
mod event;
mod figures;
mod fits;
mod item;
mod live;
mod payment;
mod price;
mod recovery;
mod restore;
mod state;
mod table;
mod taxi;
mod visit;
mod visit_fact;

pub use briefing::{
    BriefingAccount, BriefingDocument, BriefingForm, BriefingItem, BriefingMark, BriefingNote,
    BriefingText, BriefingTextFacts, BriefingWording, SmsEncoding, SmsLength, briefing_text,
    sms_length,
};
pub use command::{OrderCommand, OrderFacts};
pub use crew::{
    Crew, CrewBoard, CrewBooking, CrewNeed, CrewSpeed, CrewSpeedParts, CrewState, Substitute,
    SubstituteSearch, great_circle_metres,
};
pub use decide::decide as decide_order;
pub use event::{OrderEntry, OrderEvent};
pub use figures::{OrderCounts, registry};
pub use item::{
    OrderItem, OrderItemAction, OrderItemFailure, OrderItemState, OrderLine, OrderOutcome,
};
pub use live::OrderStep;
pub use payment::{OrderBalance, Payment, PaymentMethod, Refund};
pub use price::{Discount, DiscountAmount, ItemPrice, ItemPriceParts, PricePart, PriceSum};
pub use recovery::{
    CrewDelay, HitchCause, Promise, PromiseKind, PromiseOutcome, Reassurance, Recovery,
    RecoveryAnswer, RecoveryCommand, RecoveryEnding, RecoveryEntry, RecoveryEvent, RecoveryFacts,
    RecoveryParts, RecoveryState, RecoveryStep, Remedy, decide_recovery,
};
pub use state::{
    CancellationRefusal, Order, OrderCancellation, OrderHold, OrderParts, OrderParty,
    OrderRejection, OrderState, OrderWait, PlannedVisit,
};
pub use taxi::{
    DispatchReport, TaxiAddress, TaxiCanceller, TaxiReadBack, TaxiRequest, TaxiRequestCommand,
    TaxiRequestEntry, TaxiRequestEvent, TaxiRequestFacts, TaxiRequestParts, TaxiRequestState,
    TaxiRequestStep, decide_taxi_request,
};
pub use visit::{
    CrewVisit, MaterialNeed, Visit, VisitAcceptance, VisitCancel, VisitCommand, VisitCrew,
    VisitEntry, VisitEvent, VisitFacts, VisitFailure, VisitHindrance, VisitParts, VisitParty,
    VisitRequest, VisitState, VisitStep, decide_visit,
};
pub use visit_fact::{VisitFact, VisitStanding};
