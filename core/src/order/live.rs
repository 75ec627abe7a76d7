//! An order as a value: commands in, the next value and the entries to store out.

use serde::{Deserialize, Serialize};

use super::command::{OrderCommand, OrderFacts};
use super::decide::decide;
use super::event::OrderEntry;
use super::state::Order;
use super::table::TABLE;
use crate::base::Denial;
use crate::base::workflow::{Envelope, ReplayError, Transition, engine};

/// Holds what a command led to: the order after it, and the entries to append to its history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderStep {
    /// The order after the command.
    pub order: Order,
    /// What happened; empty where the command was applied before or nothing was due.
    pub entries: Vec<OrderEntry>,
}

impl Order {
    /// Begins an order with `Draft`.
    ///
    /// # Errors
    /// As [`decide_order`](crate::order::decide_order): `base.workflow.wrong_state` for any other command,
    /// and what can be wrong with items, months and days.
    ///
    /// ```
    /// use talktime::base::workflow::{Envelope, Role};
    /// use talktime::base::{
    ///     ActorId, CommandId, Currency, Money, OfferId, OrderId, OrderItemId, PaymentAccountId, PersonRef,
    ///     ProjectId, ServiceKindId,
    /// };
    /// use talktime::order::{
    ///     ItemPrice, ItemPriceParts, Order, OrderCommand, OrderFacts, OrderItem, OrderItemAction,
    /// };
    ///
    /// let envelope = Envelope {
    ///     command: CommandId::new("k1")?,
    ///     actor: ActorId::new("a1")?,
    ///     role: Role::Agent,
    ///     at: "2026-03-02T09:00:00Z".parse()?,
    /// };
    /// let currency = Currency::new("INR")?;
    /// let fibre = OrderItem {
    ///     id: OrderItemId::new("1")?,
    ///     offer: OfferId::new("fibre-100")?,
    ///     kind: ServiceKindId::new("internet")?,
    ///     action: OrderItemAction::Add,
    ///     needs_visit: true,
    ///     price: ItemPrice::restore(ItemPriceParts {
    ///         one_off: Some(Money { minor: 150_000, currency }),
    ///         monthly: Some(Money { minor: 49_900, currency }),
    ///         discounts: vec![],
    ///     })?,
    /// };
    /// let draft = OrderCommand::Draft {
    ///     order: OrderId::new("o-1")?, person: PersonRef::new("p-1")?, project: ProjectId::new("internet")?,
    ///     application: None, currency, account: Some(PaymentAccountId::new("acc-1")?), months_ahead: 1,
    ///     items: vec![fibre], wanted_from: None, wanted_by: None,
    /// };
    /// let order = Order::start(&draft, &OrderFacts::default(), &envelope)?.order;
    /// assert_eq!(order.balance().due, Money { minor: 199_900, currency });
    /// # Ok::<(), Box<dyn std::error::Error>>(())
    /// ```
    pub fn start(
        command: &OrderCommand,
        facts: &OrderFacts,
        envelope: &Envelope,
    ) -> Result<OrderStep, Denial> {
        let entries = decide(None, command, facts, envelope)?;
        let (order, entries) = engine::fold(None, entries, command.code())?;
        Ok(OrderStep { order, entries })
    }

    /// Carries out a command.
    ///
    /// # Errors
    /// As [`decide_order`](crate::order::decide_order).
    pub fn handle(
        &self,
        command: &OrderCommand,
        facts: &OrderFacts,
        envelope: &Envelope,
    ) -> Result<OrderStep, Denial> {
        let entries = decide(Some(self), command, facts, envelope)?;
        let before = Some(self.parts().clone());
        let (order, entries) = engine::fold(before, entries, command.code())?;
        Ok(OrderStep { order, entries })
    }

    /// Rebuilds an order from its history.
    ///
    /// # Errors
    /// [`ReplayError`] with the position, the event and the state, where an event cannot have come
    /// there: the history is corrupt. An empty history is `base.replay.empty`.
    pub fn replay(history: &[OrderEntry]) -> Result<Self, ReplayError> {
        engine::replay(history)
    }

    /// Gives the transition table of the workflow as data.
    pub fn transitions() -> Vec<Transition> {
        TABLE.transitions()
    }
}
