"""A live call, from its arrival to its record."""

from __future__ import annotations

import copy
import pickle
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import envelope

import talktime
from talktime import (
    AgentId,
    Call,
    CallCommandEnqueue,
    CallFacts,
    CallStateQueued,
    ContactId,
    Language,
    QueueId,
)

FACTS = CallFacts()


def test_a_call_is_answered_and_becomes_a_record(queued: Call) -> None:
    agent = AgentId("a-1")
    call = queued.offer(agent, facts=FACTS, envelope=envelope("k3", 10)).call
    call = call.answer(agent, facts=FACTS, envelope=envelope("k4", 15)).call
    call = call.hold(facts=FACTS, envelope=envelope("k5", 30)).call
    call = call.resume(facts=FACTS, envelope=envelope("k6", 40)).call
    ending = talktime.Ending(talktime.EndedBy.CUSTOMER, talktime.ClosingReason.FINISHED)
    call = call.hang_up(ending, facts=FACTS, envelope=envelope("k7", 100)).call
    call = call.end_wrap_up(agent, facts=FACTS, envelope=envelope("k8", 130)).call
    assert call.outcome_missing
    result = talktime.OutcomeReached(
        talktime.BusinessResultRefused(reason=talktime.RefusalReason.TOO_EXPENSIVE)
    )
    call = call.record_outcome(result, facts=FACTS, envelope=envelope("k9", 140)).call
    assert not call.outcome_missing
    record = call.record()
    assert record.legs[0].hold == timedelta(seconds=10)
    assert record.legs[0].wrap_up == timedelta(seconds=30)
    assert record.outcome == result


def test_the_history_rebuilds_the_call() -> None:
    begun = talktime.Call.arrive(ContactId("c-1"), facts=FACTS, envelope=envelope("k1", 0))
    step = begun.call.enqueue(QueueId("repair"), facts=FACTS, envelope=envelope("k2", 5))
    assert Call.replay([*begun.entries, *step.entries]) == step.call
    with pytest.raises(talktime.ReplayFailed) as raised:
        Call.replay(step.entries)
    assert raised.value.error.index == 0
    assert pickle.loads(pickle.dumps(raised.value)).error == raised.value.error


def test_a_command_sent_twice_changes_nothing(queued: Call) -> None:
    again = queued.handle(
        CallCommandEnqueue(QueueId("repair")), facts=FACTS, envelope=envelope("k2", 5)
    )
    assert again.call == queued
    assert again.entries == ()


def test_a_denial_lists_every_guard_and_speaks_three_languages() -> None:
    at = datetime(2026, 3, 2, 9, tzinfo=UTC)
    permit = talktime.DialPermit(
        talktime.PermitId("p-1"),
        talktime.PersonRef("r-1"),
        talktime.PhoneNumber("+919876543210"),
        talktime.ProjectId("internet"),
        talktime.ContactPurposeId("sales"),
        at - timedelta(hours=2),
        at - timedelta(hours=1),
        talktime.RuleSetId("in-2026"),
    )
    with pytest.raises(talktime.NotAllowed) as raised:
        Call.dial(
            ContactId("c-1"),
            talktime.PhoneNumber("+919876543211"),
            talktime.ProjectId("loan"),
            permit,
            facts=FACTS,
            envelope=envelope("k1", 0),
        )
    error = raised.value
    assert len(error.failed) == 3
    texts = {error.sentence(language) for language in Language}
    assert len(texts) == 3
    assert str(error) == error.sentence(Language.ENGLISH)
    assert any("\u0900" <= letter <= "\u097f" for letter in error.sentence(Language.HINDI))
    assert any("\u0400" <= letter <= "\u04ff" for letter in error.sentence(Language.RUSSIAN))
    assert all("98765" not in text for text in texts)
    assert pickle.loads(pickle.dumps(error)).denial == error.denial


def test_time_passes_by_elapse() -> None:
    facts = CallFacts(queue_limit=timedelta(seconds=60))
    call = Call.arrive(ContactId("c-1"), facts=facts, envelope=envelope("k1", 0)).call
    call = call.enqueue(QueueId("repair"), facts=facts, envelope=envelope("k2", 5)).call
    assert call.next_deadline == datetime(2026, 3, 2, 9, 1, 5, tzinfo=UTC)
    step = call.elapse(facts=facts, envelope=envelope("k3", 65))
    assert step.call.queue_entries[0].exit is talktime.QueueExit.TIMEOUT


def test_a_call_is_a_value(queued: Call) -> None:
    assert queued.state == CallStateQueued(QueueId("repair"))
    assert copy.deepcopy(queued) == queued == pickle.loads(pickle.dumps(queued))
    assert hash(queued) == hash(Call.from_json(queued.to_json()))
    with pytest.raises(AttributeError):
        queued.deadline = None  # type: ignore[misc]


def test_a_forged_state_is_refused(queued: Call) -> None:
    import dataclasses

    with pytest.raises(talktime.InvalidValue, match="state"):
        dataclasses.replace(queued, state=talktime.CallStateClosed())


def test_the_transition_table_is_data() -> None:
    assert len(Call.transitions()) > 40


def test_datetimes_of_any_zone_are_taken_and_naive_ones_refused() -> None:
    there = datetime(2026, 3, 2, 14, 30, tzinfo=ZoneInfo("Asia/Kolkata"))
    given = talktime.Envelope(
        talktime.CommandId("k"), talktime.ActorId("s"), talktime.Role.SYSTEM, there
    )
    call = Call.arrive(ContactId("c-1"), facts=FACTS, envelope=given).call
    assert call.started == there == datetime(2026, 3, 2, 9, tzinfo=UTC)
    naive = talktime.Envelope(
        talktime.CommandId("k"), talktime.ActorId("s"), talktime.Role.SYSTEM, datetime(2026, 3, 2)
    )
    with pytest.raises(talktime.WrongType, match="`at`: expected an aware datetime"):
        Call.arrive(ContactId("c-1"), facts=FACTS, envelope=naive)
