//! What can be asked of an order, and the facts that the answer depends on.

use serde::{Deserialize, Serialize};

use super::item::{OrderItem, OrderItemFailure};
use super::payment::PaymentMethod;
use super::price::ItemPrice;
use super::state::{
    CancellationRefusal, OrderCancellation, OrderHold, OrderParty, OrderRejection, OrderWait,
};
use super::visit_fact::VisitFact;
use crate::base::{
    ApplicationId, CalendarDate, Code, Currency, Instant, Money, OrderId, OrderItemId,
    PaymentAccountId, PaymentId, PersonRef, ProjectId, VisitId,
};
use crate::customer::AddressField;

/// Asks something of an order.
///
/// `Draft` begins one, the others need one.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum OrderCommand {
    /// An order is put together.
    Draft {
        /// Names the order.
        order: OrderId,
        /// The customer.
        person: PersonRef,
        /// The project.
        project: ProjectId,
        /// The application that it comes from, where there is one.
        application: Option<ApplicationId>,
        /// The currency of all its amounts.
        currency: Currency,
        /// The account into which the customer pays; empty where it is not known yet.
        account: Option<PaymentAccountId>,
        /// How many months are paid ahead, 0 to 36.
        months_ahead: u32,
        /// The items.
        items: Vec<OrderItem>,
        /// The first day on which the customer wants it.
        wanted_from: Option<CalendarDate>,
        /// The day by which the customer wants it.
        wanted_by: Option<CalendarDate>,
    },
    /// The items of a draft become others.
    ChangeItems {
        /// All items.
        items: Vec<OrderItem>,
    },
    /// It is taken note of.
    Acknowledge,
    /// It is not taken.
    Reject {
        /// Why.
        reason: OrderRejection,
    },
    /// Carrying it out begins.
    CarryOut,
    /// It has to wait for the customer.
    Wait {
        /// What for.
        reason: OrderWait,
        /// Until when; empty for any time.
        until: Option<Instant>,
    },
    /// It has to wait for us.
    Hold {
        /// What for.
        reason: OrderHold,
        /// Until when it should go on; empty where nobody says.
        until: Option<Instant>,
    },
    /// It goes on.
    Resume,
    /// A visit is planned for items.
    PlanVisit {
        /// The visit.
        visit: VisitId,
        /// The items, at least one.
        items: Vec<OrderItemId>,
    },
    /// An item was carried out.
    CompleteItem {
        /// The item.
        item: OrderItemId,
    },
    /// An item could not be carried out.
    FailItem {
        /// The item.
        item: OrderItemId,
        /// Why.
        cause: OrderItemFailure,
    },
    /// An item costs something else.
    Reprice {
        /// The item.
        item: OrderItemId,
        /// What it costs now.
        price: ItemPrice,
    },
    /// The customer pays into another account.
    ChangeAccount {
        /// The account.
        account: PaymentAccountId,
    },
    /// A payment has arrived.
    RecordPayment {
        /// Names the payment.
        payment: PaymentId,
        /// The account into which it was paid.
        account: PaymentAccountId,
        /// How much.
        amount: Money,
        /// How.
        method: PaymentMethod,
    },
    /// Something of a payment is given back.
    Refund {
        /// Names the refund.
        refund: PaymentId,
        /// The payment of which.
        of: PaymentId,
        /// How much.
        amount: Money,
    },
    /// Somebody wants it cancelled.
    RequestCancellation {
        /// Whose side.
        by: OrderParty,
        /// Why.
        reason: OrderCancellation,
    },
    /// It may be cancelled.
    GrantCancellation {
        /// What that costs the customer; empty for nothing.
        fee: Option<Money>,
    },
    /// It is not cancelled.
    RefuseCancellation {
        /// Why.
        reason: CancellationRefusal,
    },
    /// All that had to be called off was.
    ConfirmCancellation,
    /// Time passes: everything whose deadline has come happens.
    Elapse,
}

impl OrderCommand {
    /// Gives the stable code: `order.command.plan_visit`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Draft { .. } => "order.command.draft",
            Self::ChangeItems { .. } => "order.command.change_items",
            Self::Acknowledge => "order.command.acknowledge",
            Self::Reject { .. } => "order.command.reject",
            Self::CarryOut => "order.command.carry_out",
            Self::Wait { .. } => "order.command.wait",
            Self::Hold { .. } => "order.command.hold",
            Self::Resume => "order.command.resume",
            Self::PlanVisit { .. } => "order.command.plan_visit",
            Self::CompleteItem { .. } => "order.command.complete_item",
            Self::FailItem { .. } => "order.command.fail_item",
            Self::Reprice { .. } => "order.command.reprice",
            Self::ChangeAccount { .. } => "order.command.change_account",
            Self::RecordPayment { .. } => "order.command.record_payment",
            Self::Refund { .. } => "order.command.refund",
            Self::RequestCancellation { .. } => "order.command.request_cancellation",
            Self::GrantCancellation { .. } => "order.command.grant_cancellation",
            Self::RefuseCancellation { .. } => "order.command.refuse_cancellation",
            Self::ConfirmCancellation => "order.command.confirm_cancellation",
            Self::Elapse => "order.command.elapse",
        })
    }
}

/// Holds what a decision about an order depends on besides the order.
#[derive(Clone, Debug, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderFacts {
    /// The parts that the customer's address lacks, by the verdict on it; read with `CarryOut`.
    #[serde(default)]
    pub address_missing: Vec<AddressField>,
    /// Whether the customer confirmed the address when it was read back; read with `CarryOut`.
    #[serde(default)]
    pub address_read_back: bool,
    /// Every visit that was planned for the order, as it stands; read with `CompleteItem` and where something
    /// is cancelled.
    #[serde(default)]
    pub visits: Vec<VisitFact>,
}

crate::base::stored::versioned_json! {
    OrderCommand => "order.command" [];
    OrderFacts => "order.facts" [];
}
