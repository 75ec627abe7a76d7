def order_start(
    command: OrderCommand, facts: OrderFacts, envelope: Envelope
) -> OrderStep: ...
def order_handle(
    order: Order, command: OrderCommand, facts: OrderFacts, envelope: Envelope
) -> OrderStep: ...
def order_replay(history: Sequence[OrderEntry]) -> Order: ...
def order_next_deadline(order: Order) -> datetime | None: ...
def order_transitions() -> tuple[Transition, ...]: ...
def order_balance(order: Order) -> OrderBalance: ...
def order_outcome(states: Sequence[OrderItemState]) -> OrderOutcome | None:
    """Rolls the states of items up to that of their order; `None` while one of them is still open.

    All carried out: completed. Some carried out: partial. None carried out: failed where one failed, else
    cancelled.
    """

def item_price_of_offer(offer: Offer) -> ItemPrice:
    """Gives the price of an offer, without a discount.

    Raises `InvalidValue` where a price is too large for an order.
    """

def item_price_sum(price: ItemPrice, part: PricePart) -> PriceSum | None: ...
