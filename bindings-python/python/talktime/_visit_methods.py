"""What the generated classes of a visit can do; `_methods` hands them on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, cast

from . import _talktime as _native
from ._said import Coded

if TYPE_CHECKING:
    from . import _model


class VisitStateMethods(Coded):
    __slots__ = ()

    @property
    def tmf646_name(self) -> str:
        """The name of the state of an appointment in TM Forum 646."""
        return _native.visit_state_tmf646_name(cast("_model.VisitState", self))

    @property
    def mef_name(self) -> str | None:
        """The name of the state of an appointment in MEF; `None` before the visit is confirmed."""
        return _native.visit_state_mef_name(cast("_model.VisitState", self))


class VisitCommandMethods(Coded):
    __slots__ = ()


class VisitEventMethods(Coded):
    __slots__ = ()


class BriefingDocumentMethods(Coded):
    __slots__ = ()


class BriefingItemMethods(Coded):
    __slots__ = ()


class VisitMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: Sequence[_model.VisitEntry]) -> _model.Visit:
        """Rebuilds a visit from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.visit_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.visit_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which something happens by itself: send `elapse` then."""
        return _native.visit_next_deadline(cast("_model.Visit", self))

    @property
    def needed_briefing(self) -> tuple[_model.BriefingItem, ...]:
        """What the customer must know before this visit is confirmed, in the order in which it is told."""
        return _native.visit_needed_briefing(cast("_model.Visit", self))

    @property
    def open_briefing(self) -> tuple[_model.BriefingItem, ...]:
        """What of it the customer has not acknowledged."""
        return _native.visit_open_briefing(cast("_model.Visit", self))

    @property
    def missing_materials(self) -> tuple[_model.MaterialNeed, ...]:
        """What of the materials list is not reserved."""
        return _native.visit_missing_materials(cast("_model.Visit", self))

    @property
    def fact(self) -> _model.VisitFact:
        """What an order has to know of it."""
        return _native.visit_fact(cast("_model.Visit", self))

    def follow_up(self, visit: _model.VisitId) -> _model.VisitRequest:
        """Gives the request of a visit `visit` that makes this one good.

        Raises `InvalidValue` where this one has not ended without the work, or has the same id.
        """
        return _native.visit_follow_up(cast("_model.Visit", self), visit)
