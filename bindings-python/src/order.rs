//! The order: one entry for commands, and what it tells.

use pyo3::prelude::*;
use talktime::base::workflow::Envelope;
use talktime::order::{
    ItemPrice, Order, OrderCommand, OrderEntry, OrderFacts, OrderItemState, OrderOutcome, PricePart,
};
use talktime::project::Offer;

use crate::errors::{denied, invalid, replay_failed};
use crate::host::{Host, given};

type Given<'a, 'py> = &'a Bound<'py, PyAny>;
type Made<'py> = PyResult<Bound<'py, PyAny>>;

/// Begins an order.
#[pyfunction]
pub(crate) fn order_start<'py>(
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = command.py();
    let (command, facts): (OrderCommand, OrderFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = Order::start(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Carries out a command on an order.
#[pyfunction]
pub(crate) fn order_handle<'py>(
    order: Given<'_, 'py>,
    command: Given<'_, 'py>,
    facts: Given<'_, 'py>,
    envelope: Given<'_, 'py>,
) -> Made<'py> {
    let py = order.py();
    let (command, facts): (OrderCommand, OrderFacts) = (given(command)?, given(facts)?);
    let envelope: Envelope = given(envelope)?;
    let step = given::<Order>(order)?.handle(&command, &facts, &envelope);
    step.map_err(|denial| denied(py, &denial))?.to_py(py)
}

/// Rebuilds an order from its history.
#[pyfunction]
pub(crate) fn order_replay<'py>(history: Given<'_, 'py>) -> Made<'py> {
    let py = history.py();
    let history: Vec<OrderEntry> = given(history)?;
    let order = Order::replay(&history);
    order.map_err(|error| replay_failed(py, &error))?.to_py(py)
}

/// Gives the instant at which something happens to an order by itself.
#[pyfunction]
pub(crate) fn order_next_deadline<'py>(order: Given<'_, 'py>) -> Made<'py> {
    let held: Order = given(order)?;
    held.next_deadline().to_py(order.py())
}

/// Gives the transition table of the order as data.
#[pyfunction]
pub(crate) fn order_transitions(py: Python<'_>) -> Made<'_> {
    Order::transitions().to_py(py)
}

/// Gives what an order costs now, what was paid and what is open.
#[pyfunction]
pub(crate) fn order_balance<'py>(order: Given<'_, 'py>) -> Made<'py> {
    given::<Order>(order)?.balance().to_py(order.py())
}

/// Rolls the states of items up to that of their order.
#[pyfunction]
pub(crate) fn order_outcome_of<'py>(states: Given<'_, 'py>) -> Made<'py> {
    let all: Vec<OrderItemState> = given(states)?;
    OrderOutcome::of(&all).to_py(states.py())
}

/// Gives the price of an offer, without a discount.
#[pyfunction]
pub(crate) fn item_price_of_offer<'py>(offer: Given<'_, 'py>) -> Made<'py> {
    let py = offer.py();
    let price = ItemPrice::of_offer(&given::<Offer>(offer)?);
    price.map_err(|error| invalid(py, &error))?.to_py(py)
}

/// Gives a part of a price before and after its discounts.
#[pyfunction]
pub(crate) fn item_price_sum<'py>(price: Given<'_, 'py>, part: Given<'_, 'py>) -> Made<'py> {
    let held: ItemPrice = given(price)?;
    held.sum(given::<PricePart>(part)?).to_py(price.py())
}
