//! What happened to an order: the events from which its state is rebuilt.

use serde::{Deserialize, Serialize};

use super::item::{OrderItem, OrderItemFailure, OrderOutcome};
use super::payment::PaymentMethod;
use super::price::ItemPrice;
use super::state::{
    CancellationRefusal, OrderCancellation, OrderHold, OrderParty, OrderRejection, OrderWait,
};
use crate::base::workflow::Envelope;
use crate::base::{
    ApplicationId, CalendarDate, Code, Currency, Instant, Money, OrderId, OrderItemId,
    PaymentAccountId, PaymentId, PersonRef, ProjectId, VisitId,
};

/// Tells one thing that happened to an order.
///
/// No event holds a personal value. Where `at` stands in an event, it happened then, although the command
/// that found it, `Elapse`, may have come later.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderEvent {
    /// An order was put together.
    Drafted {
        /// Names the order.
        order: OrderId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The application that it came from.
        application: Option<ApplicationId>,
        /// The currency of all its amounts.
        currency: Currency,
        /// The account into which the customer pays.
        account: Option<PaymentAccountId>,
        /// How many months are paid ahead.
        months_ahead: u32,
        /// The items.
        items: Vec<OrderItem>,
        /// The first day on which the customer wants it.
        wanted_from: Option<CalendarDate>,
        /// The day by which the customer wants it.
        wanted_by: Option<CalendarDate>,
    },
    /// The items became others.
    ItemsChanged {
        /// All items.
        items: Vec<OrderItem>,
    },
    /// It was taken note of.
    Acknowledged,
    /// It was not taken.
    Rejected {
        /// Why.
        reason: OrderRejection,
    },
    /// Carrying it out began.
    Started,
    /// It had to wait for the customer.
    Waited {
        /// What for.
        reason: OrderWait,
        /// Until when.
        until: Option<Instant>,
    },
    /// The customer had not answered in time.
    AnswerOverdue {
        /// When the time was over.
        at: Instant,
    },
    /// It had to wait for us.
    Held {
        /// What for.
        reason: OrderHold,
        /// Until when it should go on.
        until: Option<Instant>,
    },
    /// It had not gone on in time.
    HoldOverdue {
        /// When the time was over.
        at: Instant,
    },
    /// It went on.
    Resumed,
    /// A visit was planned for items.
    VisitPlanned {
        /// The visit.
        visit: VisitId,
        /// The items.
        items: Vec<OrderItemId>,
    },
    /// An item was carried out.
    ItemCompleted {
        /// The item.
        item: OrderItemId,
        /// The visit in which, where it needed one.
        visit: Option<VisitId>,
    },
    /// An item could not be carried out.
    ItemFailed {
        /// The item.
        item: OrderItemId,
        /// Why.
        cause: OrderItemFailure,
    },
    /// An item cost something else.
    Repriced {
        /// The item.
        item: OrderItemId,
        /// What it cost from then on.
        price: ItemPrice,
    },
    /// The customer paid into another account.
    AccountChanged {
        /// The account.
        account: PaymentAccountId,
    },
    /// A payment had arrived.
    PaymentRecorded {
        /// Names the payment.
        payment: PaymentId,
        /// The account into which it was paid.
        account: PaymentAccountId,
        /// How much.
        amount: Money,
        /// How.
        method: PaymentMethod,
    },
    /// Something of a payment was given back.
    Refunded {
        /// Names the refund.
        refund: PaymentId,
        /// The payment of which.
        of: PaymentId,
        /// How much.
        amount: Money,
    },
    /// Somebody wanted it cancelled.
    CancellationRequested {
        /// Whose side.
        by: OrderParty,
        /// Why.
        reason: OrderCancellation,
    },
    /// It could be cancelled.
    CancellationGranted {
        /// What that cost the customer.
        fee: Option<Money>,
    },
    /// It was not cancelled.
    CancellationRefused {
        /// Why.
        reason: CancellationRefusal,
    },
    /// Every item that was still open was cancelled.
    ItemsCancelled,
    /// It came to its end.
    Ended {
        /// How.
        outcome: OrderOutcome,
    },
}

impl OrderEvent {
    /// Gives the stable code: `order.event.visit_planned`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Drafted { .. } => "order.event.drafted",
            Self::ItemsChanged { .. } => "order.event.items_changed",
            Self::Acknowledged => "order.event.acknowledged",
            Self::Rejected { .. } => "order.event.rejected",
            Self::Started => "order.event.started",
            Self::Waited { .. } => "order.event.waited",
            Self::AnswerOverdue { .. } => "order.event.answer_overdue",
            Self::Held { .. } => "order.event.held",
            Self::HoldOverdue { .. } => "order.event.hold_overdue",
            Self::Resumed => "order.event.resumed",
            Self::VisitPlanned { .. } => "order.event.visit_planned",
            Self::ItemCompleted { .. } => "order.event.item_completed",
            Self::ItemFailed { .. } => "order.event.item_failed",
            Self::Repriced { .. } => "order.event.repriced",
            Self::AccountChanged { .. } => "order.event.account_changed",
            Self::PaymentRecorded { .. } => "order.event.payment_recorded",
            Self::Refunded { .. } => "order.event.refunded",
            Self::CancellationRequested { .. } => "order.event.cancellation_requested",
            Self::CancellationGranted { .. } => "order.event.cancellation_granted",
            Self::CancellationRefused { .. } => "order.event.cancellation_refused",
            Self::ItemsCancelled => "order.event.items_cancelled",
            Self::Ended { .. } => "order.event.ended",
        })
    }
}

/// Holds one event with the envelope of the command that made it: what a store appends.
///
/// A command that makes several events makes them together: `number` and `of` show a history in
/// which one is missing.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderEntry {
    /// The envelope of the command.
    pub envelope: Envelope,
    /// The position of the event among those of its command, from 1.
    pub number: u32,
    /// How many events the command made.
    pub of: u32,
    /// What happened.
    pub event: OrderEvent,
}

crate::base::stored::versioned_json! { OrderEntry => "order.entry" []; }
