"""What the generated classes of a taxi request can do; `_methods` hands them on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from . import _talktime as _native
from ._said import Coded

if TYPE_CHECKING:
    from . import _model


class TaxiRequestStateMethods(Coded):
    __slots__ = ()


class TaxiRequestCommandMethods(Coded):
    __slots__ = ()


class TaxiRequestEventMethods(Coded):
    __slots__ = ()


class DispatchReportMethods(Coded):
    __slots__ = ()


class TaxiRequestMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: Sequence[_model.TaxiRequestEntry]) -> _model.TaxiRequest:
        """Rebuilds a taxi request from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.taxi_request_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.taxi_request_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which something happens by itself: send `elapse` then."""
        return _native.taxi_request_next_deadline(cast("_model.TaxiRequest", self))

    @property
    def hand_over_time(self) -> timedelta | None:
        """The time from the customer's first word to dispatch; empty where dispatch does not have it."""
        return _native.taxi_request_hand_over_time(cast("_model.TaxiRequest", self))


class TaxiAddressMethods:
    __slots__ = ()

    @staticmethod
    def of(
        address: _model.Address,
        *,
        revision: int,
        phone: bool,
        gazetteer: _native.Gazetteer | None = None,
    ) -> _model.TaxiAddress:
        """Looks at an address as `check_pick_up` does: what a car needs and is not there."""
        return _native.taxi_address_of(address, revision, phone, gazetteer)
