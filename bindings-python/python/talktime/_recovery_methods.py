"""What the generated classes of a recovery can do; `_methods` hands them on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import TYPE_CHECKING, cast

from . import _talktime as _native
from ._said import Coded

if TYPE_CHECKING:
    from . import _model


class RecoveryStateMethods(Coded):
    __slots__ = ()


class RecoveryCommandMethods(Coded):
    __slots__ = ()


class RecoveryEventMethods(Coded):
    __slots__ = ()


class HitchCauseMethods(Coded):
    __slots__ = ()

    @property
    def fault(self) -> _model.VisitParty:
        """Whose fault it is."""
        return _native.hitch_cause_fault(cast("_model.HitchCause", self))


class RemedyMethods:
    __slots__ = ()

    def fits(self, cause: _model.HitchCause) -> bool:
        """Tells whether it puts right what went wrong."""
        return _native.remedy_fits(cast("_model.Remedy", self), cause)


class CrewSpeedMethods:
    __slots__ = ()

    def travel(self, from_: _model.GeoPoint, to: _model.GeoPoint) -> timedelta:
        """Gives the time from one point to another along the great circle, in whole seconds, never too short."""
        return _native.crew_speed_travel(cast("_model.CrewSpeed", self), from_, to)


class CrewStateMethods(Coded):
    __slots__ = ()


class RecoveryMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: Sequence[_model.RecoveryEntry]) -> _model.Recovery:
        """Rebuilds a recovery from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.recovery_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.recovery_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which something happens by itself: send `elapse` then."""
        return _native.recovery_next_deadline(cast("_model.Recovery", self))

    @property
    def complaint_due(self) -> bool:
        """Whether a promise was broken: a complaint is due, whether or not the customer asks for one."""
        return _native.recovery_complaint_due(cast("_model.Recovery", self))

    @property
    def recovered(self) -> datetime | None:
        """When what was wrong was right again; empty where it is not, or ended otherwise."""
        return _native.recovery_recovered(cast("_model.Recovery", self))
