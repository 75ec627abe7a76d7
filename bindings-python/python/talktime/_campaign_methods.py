"""What the generated classes of a campaign can do; `_methods` hands them on."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from . import _talktime as _native
from ._said import Coded, Sayable

if TYPE_CHECKING:
    from . import _model
    from ._talktime import AgentId, ContactPurposeId, ProjectId, Zone


class HolidayCalendarMethods:
    __slots__ = ()

    def is_holiday(self, date: date) -> bool:
        """Tells whether a day is a holiday."""
        return _native.calendar_is_holiday(cast("_model.HolidayCalendar", self), date)


class CallingRuleMethods:
    __slots__ = ()

    def is_valid_on(self, day: date) -> bool:
        """Tells whether it holds on a day."""
        return _native.calling_rule_is_valid_on(cast("_model.CallingRule", self), day)

    def is_for(self, purpose: ContactPurposeId) -> bool:
        """Tells whether it holds for a purpose."""
        return _native.calling_rule_is_for(cast("_model.CallingRule", self), purpose)


class BlockReasonMethods(Coded):
    __slots__ = ()


class DialBlockMethods(Sayable):
    __slots__ = ()


class AttemptMethods:
    __slots__ = ()

    @property
    def was_dialled(self) -> bool:
        """Whether a number was dialled."""
        return _native.attempt_was_dialled(cast("_model.Attempt", self))

    @property
    def was_conversation(self) -> bool:
        """Whether a person talked with an agent."""
        return _native.attempt_was_conversation(cast("_model.Attempt", self))

    @property
    def local_time(self) -> str | None:
        """The day and the time that the person's clock showed, `2026-03-02 11:00`; `None` where the
        zone was not known."""
        return _native.attempt_local_time(cast("_model.Attempt", self))


class EarlierOutcomeMethods(Coded):
    __slots__ = ()


class OfferingMethods:
    __slots__ = ()

    @property
    def refusal(self) -> _model.Refusal | None:
        """The refusal, where the person refused."""
        return _native.offering_refusal(cast("_model.Offering", self))

    def check_against(self, project: _model.Project) -> None:
        """Checks that the version of the project holds the offer, with this kind of service.

        The price may be another one: an agent may grant a discount. Raises `InvalidValue`.
        """
        _native.offering_check_against(cast("_model.Offering", self), project)

    @property
    def competitor_profile(self) -> _model.CompetitorProfile | None:
        """What the person told of the competitor that serves them, for the customer; `None` where
        that is not why they refused."""
        return _native.offering_competitor_profile(cast("_model.Offering", self))


class RecontactWhenMethods(Coded):
    __slots__ = ()


class TargetConditionMethods(Coded):
    __slots__ = ()


class TargetFieldMethods(Coded):
    __slots__ = ()


class TargetRuleMethods:
    __slots__ = ()

    def judge(self, person: _model.TargetPerson, day: date) -> _model.TargetVerdict:
        """Judges a person on a day: whether the rule fits, by which conditions, or what is missing."""
        return _native.target_judge(cast("_model.TargetRule", self), person, day)

    def select(self, people: Sequence[_model.TargetPerson], day: date) -> _model.TargetSelection:
        """Judges many people on a day and gives those whom the rule takes.

        Raises `InvalidValue` where a person stands twice.
        """
        return _native.target_select(cast("_model.TargetRule", self), people, day)


class RetryCauseMethods:
    __slots__ = ()

    @staticmethod
    def of(result: _model.AttemptResult) -> _model.RetryCause | None:
        """Gives the cause for which an attempt is repeated.

        `None` where nobody dialled, where the number does not exist, and where the person decided.
        """
        return _native.retry_cause_of(result)


class RetryPlanMethods:
    __slots__ = ()

    def next(
        self, attempts: Sequence[_model.Attempt], zone: Zone | None, from_: datetime
    ) -> _model.NextAttempt:
        """Says when to try again after these attempts, in their order, and not before `from_`.

        Attempts that nobody dialled count nothing. The hours of failures are those of the clock that the
        person lived by then, else of `zone`; where that is not known, no hour is avoided.
        """
        return _native.retry_next(cast("_model.RetryPlan", self), attempts, zone, from_)


class FunnelPersonMethods:
    __slots__ = ()

    @staticmethod
    def of_attempts(
        attempts: Sequence[_model.Attempt],
        project: ProjectId,
        agent: AgentId | None = None,
        earlier: _model.EarlierOutcome | None = None,
    ) -> _model.FunnelPerson | None:
        """Makes a fact of the attempts at a person for a project, in any order: those that were dialled.

        `None` where the person was not dialled for the project.
        """
        return _native.funnel_person_of_attempts(attempts, project, agent, earlier)


class LeadStateMethods(Coded):
    __slots__ = ()


class LeadCommandMethods(Coded):
    __slots__ = ()


class LeadEventMethods(Coded):
    __slots__ = ()


class LeadMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: Sequence[_model.LeadEntry]) -> _model.Lead:
        """Rebuilds a lead from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.lead_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.lead_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which a parked lead that waits for a date alone is taken up again: send
        `elapse` then."""
        return _native.lead_next_deadline(cast("_model.Lead", self))

    @property
    def next_number(self) -> int:
        """The number that the next attempt has: one more than were dialled."""
        return _native.lead_next_number(cast("_model.Lead", self))


class CallbackStateMethods(Coded):
    __slots__ = ()


class CallbackCommandMethods(Coded):
    __slots__ = ()


class CallbackEventMethods(Coded):
    __slots__ = ()


class CallbackMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: Sequence[_model.CallbackEntry]) -> _model.Callback:
        """Rebuilds a callback from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.callback_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.callback_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which something happens by itself: send `elapse` then."""
        return _native.callback_next_deadline(cast("_model.Callback", self))

    @property
    def local_time(self) -> str | None:
        """The day and the time agreed, as the person's clock shows them, `2026-03-02 11:00`; `None`
        where the zone was not known."""
        return _native.callback_local_time(cast("_model.Callback", self))
