"""A campaign: the shared vectors of the verdict, refusals, recontact, targets and the funnel."""

from __future__ import annotations

import json
import pickle
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

import pytest
from conftest import stored, vector

import talktime
from talktime import campaign, customer, project


def refused(case: Any, make: Callable[[], object]) -> None:
    """Checks that a value is refused by the code and at the place that a case says."""
    with pytest.raises(talktime.InvalidValue) as raised:
        make()
    told = raised.value.invalid
    assert (told.code.text, told.path.text) == (case["code"], case["path"]), case
    for language in talktime.Language:
        assert raised.value.sentence(language)
    assert pickle.loads(pickle.dumps(raised.value)).invalid == told


def iso(at: datetime) -> str:
    return at.isoformat().replace("+00:00", "Z")


def chance(ends: campaign.NextChance) -> Any:
    match ends:
        case campaign.NextChanceAt(at):
            return {"at": {"at": iso(at)}}
        case campaign.NextChanceNotBefore(at):
            return {"not_before": {"at": iso(at)}}
        case campaign.NextChanceNever():
            return "never"


def asked(case: Any) -> tuple[campaign.DialQuery, campaign.DialFacts]:
    query = campaign.DialQuery.from_json(json.dumps(case["query"]))
    return query, campaign.DialFacts.from_json(json.dumps(case["facts"]))


def test_every_question_before_a_call_is_answered_as_by_hand() -> None:
    rules = campaign.CallingRules.standard()
    for case in vector("campaign/verdicts.json")["verdicts"]:
        query, facts = asked(case)
        verdict = rules.may_call(query, facts)
        assert talktime.may_call(rules, query, facts) == verdict
        if isinstance(verdict, campaign.DialVerdictPermit):
            assert iso(verdict.permit.until) == case["permit_until"], case["why"]
            assert verdict.permit.rule_set == rules.parts.id
        else:
            told = [
                {
                    "reason": block.reason.value,
                    "rule": block.rule and block.rule.text,
                    "ends": chance(block.ends),
                }
                for block in verdict.reasons
            ]
            assert told == case["reasons"], case["why"]
            assert chance(verdict.earliest) == case["earliest"], case["why"]
            for block in verdict.reasons:
                assert block.reason.code.text == f"campaign.blocked.{block.reason.value}"
                assert len({block.sentence(language) for language in talktime.Language}) == 3
        assert campaign.dial_verdict_from_json(verdict.to_json()) == verdict
        assert pickle.loads(pickle.dumps(verdict)) == verdict


def test_what_cannot_be_asked_is_refused() -> None:
    rules = campaign.CallingRules.standard()
    for case in vector("campaign/verdicts.json")["refused"]:
        query, facts = asked(case)
        refused(case, lambda q=query, f=facts: rules.may_call(q, f))  # type: ignore[misc]


def money(body: Any) -> talktime.Money | None:
    if body is None:
        return None
    return talktime.Money(minor=body["minor"], currency=talktime.Currency(body["currency"]))


def refusal(body: Any) -> campaign.Refusal:
    told, reason, note = body.get("competitor"), body.get("reason"), body.get("note")
    competitor = None
    if told is not None:
        why, end = told.get("reason"), told.get("contract_end")
        competitor = campaign.RefusalCompetitor(
            talktime.ProviderId(told["provider"]),
            reason=customer.CompetitorReason[why.upper()] if why else None,
            monthly=money(told.get("monthly")),
            contract_end=date.fromisoformat(end) if end else None,
        )
    return campaign.Refusal(
        reason=talktime.RefusalReason[reason.upper()] if reason else None,
        competitor=competitor,
        note=talktime.PersonalNote(note) if note else None,
    )


def offering(body: Any) -> campaign.Offering:
    return campaign.Offering.from_json(stored("campaign.offering", body))


def bare(body: Any) -> Any:
    """Leaves out what is empty."""
    if isinstance(body, dict):
        return {key: bare(value) for key, value in body.items() if value is not None}
    return body


def test_a_refusal_has_a_reason_and_what_belongs_to_it() -> None:
    file = vector("campaign/refusals.json")
    for body in file["kept"]:
        kept = refusal(body)
        answer = {"refused": {"refusal": body}}
        made = offering(file["offerings"][0]["offering"] | {"answer": answer})
        assert made.refusal == kept
        written = json.loads(made.to_json())["body"]["answer"]["refused"]["refusal"]
        assert bare(written) == body
        profile = made.competitor_profile
        assert (profile is None) == (kept.competitor is None)
        if profile is not None and kept.competitor is not None:
            assert profile.provider == kept.competitor.provider
            assert (profile.kind, profile.note) == (made.kind, kept.note)
            assert (profile.told.at, profile.told.contact) == (made.at, made.contact)
    for case in file["refused"]:
        refused(case, lambda body=case["refusal"]: refusal(body))  # type: ignore[misc]
    for case in file["offerings"]:
        if case["code"] is None:
            made = offering(case["offering"])
            assert campaign.Offering.from_json(made.to_json()) == made
            assert pickle.loads(pickle.dumps(made)) == made
        else:
            refused(case, lambda body=case["offering"]: offering(body))  # type: ignore[misc]


def person(body: Any) -> customer.Customer:
    return customer.Customer.from_json(stored("customer.customer", body))


def offers(file: Any) -> dict[str, project.Offer]:
    body = vector("project/catalogue.json")["project"]
    body = body | {"catalogue": {"offers": file["offers"]}}
    whole = project.Project.from_json(stored("project.project", body))
    return {offer.id.text: offer for offer in whole.catalogue.offers}


def address(body: Any) -> customer.CustomerAddress:
    town = body["address"].get("locality")
    return customer.CustomerAddress(
        talktime.Address(
            country=talktime.CountryCode(body["address"]["country"]),
            locality=None if town is None else talktime.AddressPart(town),
        ),
        uses=tuple(customer.AddressUse[use.upper()] for use in body["uses"]),
    )


def waiting(body: Any) -> campaign.WaitingPerson:
    return campaign.WaitingPerson(
        talktime.PersonRef(body["person"]),
        addresses=tuple(address(one) for one in body["addresses"]),
        offerings=tuple(offering(one) for one in body["offerings"]),
    )


def wish(told: campaign.FulfilledWish) -> Any:
    because = [
        {
            "path": cause.path.text,
            "condition": cause.condition.text,
            "offers": [offer.text for offer in cause.offers],
            "new_offers": [offer.text for offer in cause.new_offers],
            "new": cause.new,
        }
        for cause in told.because
    ]
    return {"contact": told.contact.text, "because": because}


def doubt(told: campaign.RecontactFinding) -> Any:
    offer = told.facts[0].fact
    assert isinstance(offer, talktime.FactId)
    where = {"person": told.person.text, "path": told.path.text}
    return where | {"code": told.code.text, "offer": offer.id.text}


def test_a_change_lists_exactly_those_who_wait_for_it() -> None:
    file = vector("campaign/recontact.json")
    known = offers(file)

    def change(case: Any, before: list[str], now: list[str]) -> campaign.RecontactChange:
        return campaign.RecontactChange(
            project=talktime.ProjectId(file["project"]),
            before=project.Catalogue(offers=tuple(known[id] for id in before)),
            day_before=date.fromisoformat(case["day_before"]),
            now=project.Catalogue(offers=tuple(known[id] for id in now)),
            day=date.fromisoformat(case["day"]),
        )

    for case in file["cases"]:
        people = [waiting(body) for body in case["people"]]
        found = talktime.recontact(people, change(case, case["before"], case["now"]))
        listed = [
            {"person": entry.person.text, "wishes": [wish(one) for one in entry.wishes]}
            for entry in found.people
        ]
        assert listed == case["listed"], case["name"]
        assert [doubt(one) for one in found.findings] == case["findings"], case["name"]
    for case in file["refused"]:
        people = [waiting(body) for body in case["people"]]
        asked = change(case, list(known), list(known))
        refused(case, lambda p=people, c=asked: talktime.recontact(p, c))  # type: ignore[misc]
    for case in file["conditions"]:
        text = stored("campaign.recontact_condition", {"when": case["when"]})
        if case["code"] is None:
            held = campaign.RecontactCondition.from_json(text)
            ((name, _),) = case["when"].items()
            assert held.when.code.text == f"campaign.recontact.{name}"
        else:
            refused(case, lambda t=text: campaign.RecontactCondition.from_json(t))  # type: ignore[misc]


def attempt(body: Any) -> campaign.Attempt:
    return campaign.Attempt.from_json(stored("campaign.attempt", body))


def words(found: campaign.NextAttempt) -> list[str]:
    match found:
        case campaign.NextAttemptNotBefore(at):
            return ["not_before", iso(at)]
        case campaign.NextAttemptUsedUp(campaign.RetryLimitTotal()):
            return ["used_up", "total"]
        case campaign.NextAttemptUsedUp(campaign.RetryLimitOfCause(cause)):
            return ["used_up", "of_cause", cause.name.lower()]
        case campaign.NextAttemptUsedUp(campaign.RetryLimitNoRule(cause)):
            return ["used_up", "no_rule", cause.name.lower()]
        case campaign.NextAttemptNumberDead():
            return ["number_dead"]
        case _:
            return ["decided"]


def test_a_retry_plan_says_when_to_try_again_and_when_not() -> None:
    def plan(body: Any) -> campaign.RetryPlan:
        return campaign.RetryPlan.from_json(stored("campaign.retry_plan", body))

    file = vector("campaign/retry.json")
    for case in file["cases"]:
        attempts = [attempt(one) for one in case["attempts"]]
        zone = None if case["zone"] is None else talktime.Zone(case["zone"])
        start = datetime.fromisoformat(case["from"])
        found = plan(file["plans"][case["plan"]]).next(attempts, zone, start)
        assert words(found) == case["next"], case["name"]
    for case in file["refused"]:
        refused(case, lambda c=case: plan(c["plan"]))  # type: ignore[misc]


def target_person(body: Any) -> campaign.TargetPerson:
    attempts, offered, earlier = (body.get(f) for f in ("attempts", "offerings", "earlier"))
    return campaign.TargetPerson(
        person(body["customer"]),
        attempts=None if attempts is None else tuple(attempt(one) for one in attempts),
        offerings=None if offered is None else tuple(offering(one) for one in offered),
        earlier=None if earlier is None else campaign.EarlierOutcome[earlier.upper()],
    )


def target_rule(when: Any) -> campaign.TargetRule:
    body = {"when": when, "unknown": "leave_out"}
    return campaign.TargetRule.from_json(stored("campaign.target_rule", body))


def test_a_target_rule_tells_yes_no_and_what_is_missing() -> None:
    file = vector("campaign/targets.json")
    day = date.fromisoformat(file["day"])
    for case in file["rules"]:
        rule, asked = target_rule(case["when"]), target_person(case["person"])
        verdict = rule.judge(asked, day)
        assert verdict.truth.value == case["truth"], case["name"]
        assert [field.value for field in verdict.missing] == case["missing"], case["name"]
        assert all(f.code.text == f"campaign.target.field.{f.value}" for f in verdict.missing)
        assert verdict.because, case["name"]
        ((name, _),) = case["when"].items()
        assert rule.when.code.text == f"campaign.target.{name}"
        again = campaign.TargetRule.from_json(rule.to_json())
        assert again.judge(asked, day) == verdict
        own = asked.customer.person
        if any(one.person != own for one in asked.offerings or ()):
            with pytest.raises(talktime.InvalidValue) as raised:
                rule.select([asked], day)
            assert raised.value.invalid.code.text == "campaign.target.other_person"
            continue
        selected = rule.select([asked], day)
        assert (len(selected.taken), selected.judged) == (int(verdict.taken), 1)
        assert selected.unknown == int(verdict.truth is campaign.Truth.UNKNOWN)
        assert [choice.verdict for choice in selected.taken] == [verdict] * verdict.taken
    for case in file["refused"]:
        refused(case, lambda when=case["when"]: target_rule(when))  # type: ignore[misc]
    twice = [target_person({"customer": {"person": "p-1", "relationship": "former"}})] * 2
    told = {"code": "campaign.target.repeated_person", "path": "people[1].customer"}
    refused(told, lambda: rule.select(twice, day))


def test_a_person_is_offered_what_they_lack_can_have_and_did_not_refuse() -> None:
    file = vector("campaign/targets.json")
    day = date.fromisoformat(file["day"])
    catalogue = project.Catalogue(offers=tuple(offers(file).values()))
    for case in file["eligible"]:
        offered = [offering(body) for body in case["offerings"]]
        found = talktime.eligible_offers(person(case["customer"]), catalogue, offered, day)
        told = [[one.offer.id.text, one.covered.value] for one in found.offers]
        assert told == case["offers"], case["name"]
        excluded = [
            {"offer": one.offer.text, "codes": [reason.code.text for reason in one.reasons]}
            for one in found.excluded
        ]
        assert excluded == case["excluded"], case["name"]


def funnel_person(body: Any) -> campaign.FunnelPerson:
    return campaign.FunnelPerson.from_json(stored("campaign.funnel_person", body))


def plan(*by: talktime.Dimension) -> talktime.Plan:
    return talktime.Plan(by=by, zone=talktime.Zone("UTC"), policy=talktime.Policy.default())


def test_a_funnel_has_its_denominators_by_name() -> None:
    file = vector("campaign/funnel.json")
    people = [funnel_person(body) for body in file["people"]]
    tally = campaign.FunnelTally(plan())
    tally.push_all(people)
    assert tally.contacts == len(people)
    total = tally.total()
    figures = [
        {
            "kpi": one.kpi.text,
            "part": one.part and one.part.text,
            "ratio": [one.ratio.numerator, one.ratio.denominator],
        }
        for one in total.figures
    ]
    assert figures == file["figures"]
    known = {kpi.id.text for kpi in talktime.funnel_registry()}
    assert {figure["kpi"] for figure in figures} <= known
    assert known < {kpi.id.text for kpi in talktime.registry()}
    halves = [campaign.FunnelTally(tally.plan) for _ in range(2)]
    for place, one in enumerate(people):
        halves[place % 2].push(one)
    halves[0].merge(campaign.FunnelTally.from_json(halves[1].to_json()))
    assert halves[0] == tally == pickle.loads(pickle.dumps(tally))
    assert repr(tally) == f"FunnelTally(people={len(people)})"
    split = campaign.FunnelTally(plan(talktime.DimensionProject()))
    split.push_all(iter(people))
    told = []
    for group in split.report().groups:
        (ratio,) = (f.ratio for f in group.figures if f.kpi.text == "funnel.conversion.by_person")
        name = group.key.project and group.key.project.text
        told.append({"project": name, "ratio": [ratio.numerator, ratio.denominator]})
    assert told == file["by_project"]
    report = split.report()
    assert talktime.Report.from_json(report.to_json()) == report
    assert len(report.columns()["kpi"]) == sum(len(group.figures) for group in report.groups)
    for case in file["refused"]:
        refused(case, lambda body=case["person"]: funnel_person(body))  # type: ignore[misc]
    with pytest.raises(talktime.InvalidValue):
        split.merge(tally)
    assert "funnel." not in tally.report()._repr_html_()
    assert "<td>" in tally.report()._repr_html_()


def test_the_attempts_at_a_person_are_one_fact_of_a_funnel() -> None:
    def made(number: int, at: str, result: Any) -> campaign.Attempt:
        fixed = {"zone": "Asia/Kolkata", "project": "net", "purpose": "sales"}
        return attempt({"number": number, "at": at, "result": result} | fixed)

    busy = made(1, "2026-03-02T05:30:00Z", {"not_reached": {"result": "busy"}})
    agreed = made(2, "2026-03-03T05:30:00Z", {"reached": {"result": "agreed"}})
    undialled = made(2, "2026-03-02T06:00:00Z", {"not_dialled": {"reasons": ["dialler.stopped"]}})
    assert (busy.was_dialled, busy.was_conversation) == (True, False)
    assert (agreed.was_dialled, agreed.was_conversation) == (True, True)
    assert (undialled.was_dialled, undialled.was_conversation) == (False, False)
    assert busy.local_time == "2026-03-02 11:00"
    net = talktime.ProjectId("net")
    fact = campaign.FunnelPerson.of_attempts(
        [agreed, undialled, busy], net, earlier=campaign.EarlierOutcome.SUCCESS
    )
    assert fact == campaign.FunnelPerson(
        project=net,
        begun=busy.at,
        earlier=campaign.EarlierOutcome.SUCCESS,
        dials=2,
        conversations=1,
        agreed_at=2,
    )
    assert campaign.EarlierOutcome.SUCCESS.code.text == "campaign.earlier.success"
    assert campaign.FunnelPerson.of_attempts([undialled], net, talktime.AgentId("a-1")) is None
