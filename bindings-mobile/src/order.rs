//! What an order tells besides carrying out commands, which stand in `mirrors`.

use crate::border::Instant;
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedItemPrice, CheckedOffer, CheckedOrder, Code, Order, OrderBalance, OrderCommand,
    OrderEntry, OrderEvent, OrderItemState, OrderOutcome, OrderState, PricePart, PriceSum,
    Transition,
};

#[uniffi::export]
impl Order {
    /// Gives the instant at which something happens by itself: send `Elapse` then.
    ///
    /// # Errors
    /// Where the order is not one that commands lead to.
    pub fn next_deadline(&self) -> Result<Option<Instant>, TalktimeError> {
        Ok(self.checked()?.next_deadline())
    }

    /// Gives what the order costs now, what was paid and what is open.
    ///
    /// # Errors
    /// Where the order is not one that commands lead to.
    pub fn balance(&self) -> Result<OrderBalance, TalktimeError> {
        Ok(self.checked()?.balance())
    }
}

/// Rebuilds an order from its history.
///
/// # Errors
/// `ReplayFailed` with the position, the event and the state, where the history is corrupt.
#[uniffi::export]
pub fn order_replay(history: Vec<OrderEntry>) -> Result<Order, TalktimeError> {
    Ok(CheckedOrder::replay(&history)?.into())
}

/// Gives the transition table of the order as data.
#[uniffi::export]
pub fn order_transitions() -> Vec<Transition> {
    CheckedOrder::transitions()
}

/// Gives the stable code of a state.
///
/// # Errors
/// Where an id in it is malformed.
#[uniffi::export]
pub fn order_state_code(state: OrderState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Gives the stable code of a command.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn order_command_code(command: OrderCommand) -> Result<Code, TalktimeError> {
    Ok(command.code())
}

/// Gives the stable code of an event.
///
/// # Errors
/// Where a value in it is malformed.
#[uniffi::export]
pub fn order_event_code(event: OrderEvent) -> Result<Code, TalktimeError> {
    Ok(event.code())
}

/// Gives the stable code of the state of an item.
///
/// # Errors
/// Where an id in it is malformed.
#[uniffi::export]
pub fn order_item_state_code(state: OrderItemState) -> Result<Code, TalktimeError> {
    Ok(state.code())
}

/// Rolls the states of items up to that of their order; none while one of them is still open. All carried
/// out: completed. Some carried out: partial. None carried out: failed where one failed, else cancelled.
///
/// # Errors
/// Where an id in a state is malformed.
#[uniffi::export]
pub fn order_outcome_of(
    states: Vec<OrderItemState>,
) -> Result<Option<OrderOutcome>, TalktimeError> {
    Ok(OrderOutcome::of(&states))
}

/// Gives the price of an offer, without a discount.
///
/// # Errors
/// `order.price.too_large`.
#[uniffi::export]
pub fn item_price_of_offer(offer: CheckedOffer) -> Result<CheckedItemPrice, TalktimeError> {
    Ok(talktime::order::ItemPrice::of_offer(&offer)?)
}

/// Gives a part of a price before and after its discounts; none where that part is not paid.
///
/// # Errors
/// Where the price is not valid.
#[uniffi::export]
pub fn item_price_sum(
    price: CheckedItemPrice,
    part: PricePart,
) -> Result<Option<PriceSum>, TalktimeError> {
    Ok(price.sum(part))
}
