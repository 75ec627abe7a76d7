"""What the generated classes of an order can do; `_methods` hands them on."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, cast

from . import _talktime as _native
from ._said import Coded

if TYPE_CHECKING:
    from . import _model


class OrderStateMethods(Coded):
    __slots__ = ()


class OrderCommandMethods(Coded):
    __slots__ = ()


class OrderEventMethods(Coded):
    __slots__ = ()


class OrderMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: Sequence[_model.OrderEntry]) -> _model.Order:
        """Rebuilds an order from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.order_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.order_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which something happens by itself: send `elapse` then."""
        return _native.order_next_deadline(cast("_model.Order", self))

    @property
    def balance(self) -> _model.OrderBalance:
        """What the order costs now, what was paid and what is open."""
        return _native.order_balance(cast("_model.Order", self))


class OrderItemStateMethods(Coded):
    __slots__ = ()


class OrderOutcomeMethods:
    __slots__ = ()

    @staticmethod
    def of(states: Sequence[_model.OrderItemState]) -> _model.OrderOutcome | None:
        """Rolls the states of items up to that of their order; `None` while one of them is still open.

        All carried out: completed. Some carried out: partial. None carried out: failed where one failed,
        else cancelled.
        """
        return _native.order_outcome_of(states)


class ItemPriceMethods:
    __slots__ = ()

    @staticmethod
    def of_offer(offer: _model.Offer) -> _model.ItemPrice:
        """Gives the price of an offer, without a discount; raises `InvalidValue` where it is too large."""
        return _native.item_price_of_offer(offer)

    def sum(self, part: _model.PricePart) -> _model.PriceSum | None:
        """Gives a part of the price before and after its discounts; `None` where it is not paid."""
        return _native.item_price_sum(cast("_model.ItemPrice", self), part)


class OrderCountsMethods:
    __slots__ = ()

    @staticmethod
    def of(
        things: Iterable[
            _model.Application | _model.Order | _model.Visit | _model.Recovery | _model.TaxiRequest
        ],
    ) -> _model.OrderCounts:
        """Counts applications, orders, visits, recoveries and taxi requests."""
        return _native.order_counts_of(things)

    def joined(self, other: _model.OrderCounts) -> _model.OrderCounts:
        """Joins the counts of two parts to those of both."""
        return _native.order_counts_joined(cast("_model.OrderCounts", self), other)

    def report(self) -> _model.GroupReport:
        """Computes every figure."""
        return _native.order_counts_report(cast("_model.OrderCounts", self))
