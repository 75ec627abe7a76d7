"""Leads, callbacks and retry plans: what is Python's own."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from test_workflows import CALLBACK, LEAD

import talktime
from talktime import campaign

AT = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)


def envelope(command: str, minutes: int) -> talktime.Envelope:
    return talktime.Envelope(
        talktime.CommandId(command),
        talktime.ActorId("dialler"),
        talktime.Role.SYSTEM,
        AT + timedelta(minutes=minutes),
    )


def begun() -> campaign.LeadStep:
    return campaign.Lead.create(
        talktime.LeadId("lead-1"),
        talktime.PersonRef("p-1"),
        talktime.ProjectId("net"),
        facts=LEAD.no_facts,
        envelope=envelope("k1", 0),
    )


def retry(maximum: int = 3) -> campaign.RetryPlan:
    rule = campaign.RetryRule(
        cause=campaign.RetryCause.BUSY, delay=timedelta(minutes=5), maximum=maximum, avoid=True
    )
    hours = campaign.RetryAvoidance(
        times=campaign.AvoidedTimes.ANY_DAY_HOUR, look_ahead=timedelta(hours=12)
    )
    return campaign.RetryPlan(rules=(rule,), maximum=maximum, avoidance=hours)


def busy(number: int = 1) -> campaign.Attempt:
    return campaign.Attempt(
        number,
        AT,
        zone=talktime.Zone("Asia/Kolkata"),
        project=talktime.ProjectId("net"),
        purpose=talktime.ContactPurposeId("sales"),
        result=campaign.AttemptResultNotReached(talktime.Unreached.BUSY),
    )


def test_a_lead_is_parked_and_taken_up_again() -> None:
    lead = begun().lead
    assert (lead.next_number, lead.next_deadline) == (1, None)
    refusal = campaign.LeadRefusal(talktime.RefusalReason.NO_NEED)
    met = lead.meet(talktime.ContactId("c-1"), facts=LEAD.no_facts, envelope=envelope("m1", 0))
    no = met.lead.refuse(refusal, facts=LEAD.no_facts, envelope=envelope("m2", 0))
    assert isinstance(no.lead.state, campaign.LeadStateRefused)
    lead, refused = no.lead, no.lead.state
    until = AT + timedelta(days=3)
    parked = lead.park(not_before=until, facts=LEAD.no_facts, envelope=envelope("k2", 1))
    assert parked.lead.next_deadline == until
    assert lead.state == refused, "the lead before is as it was"
    late = replace(envelope("k3", 0), at=until)
    step = parked.lead.elapse(facts=LEAD.no_facts, envelope=late)
    assert step.lead.next_deadline is None
    history = [*begun().entries, *met.entries, *no.entries, *parked.entries, *step.entries]
    assert campaign.Lead.replay(history) == step.lead
    with pytest.raises(talktime.ReplayFailed) as raised:
        campaign.Lead.replay(step.entries)
    assert raised.value.error.index == 0


def test_a_forged_lead_is_refused() -> None:
    with pytest.raises(talktime.InvalidValue) as raised:
        replace(begun().lead, state=campaign.LeadStateRefused())
    assert raised.value.invalid.code.text == "campaign.lead.restore.refusal"


def test_a_callback_shows_the_clock_of_the_person() -> None:
    due = AT + timedelta(days=1)
    step = campaign.Callback.schedule(
        talktime.CallbackId("cb-1"),
        talktime.PersonRef("p-1"),
        talktime.ProjectId("net"),
        AT + timedelta(days=1),
        zone=talktime.Zone("Asia/Kolkata"),
        facts=replace(CALLBACK.no_facts, judged_at=due),
        envelope=envelope("k1", 0),
    )
    assert step.callback.local_time == "2026-03-03 11:00"
    assert step.callback.next_deadline == AT + timedelta(days=1)
    assert replace(step.callback, zone=None).local_time is None


def test_a_retry_plan_says_when_and_why_not() -> None:
    kolkata = talktime.Zone("Asia/Kolkata")
    assert retry().next([], kolkata, AT) == campaign.NextAttemptNotBefore(AT)
    # Eleven o'clock there was busy, so the hour that follows is taken from its beginning.
    free = datetime(2026, 3, 2, 6, 30, tzinfo=UTC)
    assert retry().next([busy()], kolkata, AT) == campaign.NextAttemptNotBefore(free)
    soon = campaign.NextAttemptNotBefore(AT + timedelta(minutes=5))
    assert retry().next([busy()], None, AT) == soon
    used_up = campaign.NextAttemptUsedUp(campaign.RetryLimitTotal())
    assert retry(1).next((busy(),), kolkata, AT) == used_up
    assert campaign.RetryCause.of(busy().result) is campaign.RetryCause.BUSY
    refused = talktime.BusinessResultRefused(reason=talktime.RefusalReason.NO_NEED)
    assert campaign.RetryCause.of(campaign.AttemptResultReached(refused)) is None
    assert campaign.RetryPlan.from_json(retry().to_json()) == retry()
    with pytest.raises(talktime.InvalidValue) as raised:
        retry(0)
    told = raised.value.invalid
    assert (told.code.text, told.path.text) == ("campaign.retry_plan.maximum_zero", "maximum")
