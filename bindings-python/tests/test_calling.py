"""The rules before a call as an object, the call list, and the clock of a place."""

from __future__ import annotations

import copy
import json
import pickle
from dataclasses import replace
from datetime import UTC, date, datetime
from typing import Any

import pytest
from conftest import stored, vector
from test_campaign import offering, person
from test_project import read as read_project

import talktime
from talktime import CountryCode, Zone, campaign

FRANCE, KAZAKHSTAN = CountryCode("FR"), CountryCode("KZ")
SALES = talktime.ContactPurposeId("sales")
RULES = campaign.CallingRules.standard()
#: Ten in the morning in Paris, a Monday.
AT = datetime(2026, 3, 2, 9, tzinfo=UTC)

HOURS = {
    "id": "kz.sales.hours",
    "country": "KZ",
    "purposes": ["sales"],
    "demand": {"hours": {"week": [
        {"day": "monday", "windows": [{"from": "09:00", "until": "20:00"}]},
    ]}},
    "source": "the firm's lawyer",
    "checked": "2026-11-30",
    "confidence": "high",
}


def read(*rows: Any) -> campaign.RulesRead:
    return talktime.read_calling_rules(json.dumps(rows))


def query(number: str = "+33123456789", at: datetime = AT) -> campaign.DialQuery:
    return campaign.DialQuery(
        talktime.PermitId("permit-1"),
        talktime.PersonRef("p-1"),
        talktime.PhoneNumber(number),
        talktime.ProjectId("net"),
        SALES,
        talktime.ContactChannel.VOICE,
        at,
    )


def facts(zone: str, country: CountryCode) -> campaign.DialFacts:
    place = campaign.CallPlace(country)
    return campaign.DialFacts(place=place, zone=Zone(zone), customer=False)


def test_the_rules_that_ship_are_an_object_that_is_kept_as_it_is() -> None:
    parts = RULES.parts
    assert parts == campaign.CallingRules(parts).parts
    assert RULES == campaign.CallingRules.from_json(RULES.to_json()) == copy.deepcopy(RULES)
    assert pickle.loads(pickle.dumps(RULES)) == RULES
    assert repr(RULES) == f"CallingRules(id={parts.id.text}, rules={len(parts.rules)})"
    assert RULES.knows(FRANCE) and not RULES.knows(CountryCode("BR"))
    confidence = {rule.id.text: RULES.applies(rule) for rule in parts.rules}
    assert not confidence["us.tx.hours"] and confidence["fr.sales.hours"]
    (lunch,) = (rule for rule in parts.rules if rule.id.text == "fr.sales.hours")
    assert lunch.is_for(SALES) and not lunch.is_for(talktime.ContactPurposeId("debt"))
    (consent,) = (rule for rule in parts.rules if rule.id.text == "fr.sales.consent")
    assert not consent.is_valid_on(date(2026, 8, 10)) and consent.is_valid_on(date(2026, 8, 11))
    with pytest.raises(talktime.InvalidValue) as raised:
        campaign.CallingRules(replace(parts, permit_minutes=0))
    told = raised.value.invalid
    assert (told.code.text, told.path.text) == ("campaign.rules.permit_minutes", "permit_minutes")


def test_a_house_adds_the_rules_of_a_country() -> None:
    wrong = HOURS | {"demand": {"hours": {"week": [{"day": "mondya", "windows": []}]}}}
    found = read(HOURS, wrong)
    (error,) = found.rejected
    assert error.code.text == "campaign.rules.unknown_weekday"
    assert error.path.text == "[1].demand.hours.week[0].day"
    assert len({error.sentence(language) for language in talktime.Language}) == 3
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.read_calling_rules("[")
    assert raised.value.invalid.code.text == "base.json.cut_off"
    asked = query("+77012345678"), facts("Asia/Almaty", KAZAKHSTAN)
    before = RULES.may_call(*asked)
    assert isinstance(before, campaign.DialVerdictBlocked)
    assert before.reasons[0].reason is campaign.BlockReason.RULES_UNKNOWN
    name = talktime.RuleSetId("house-1")
    own = RULES.with_country(name, KAZAKHSTAN, found.rules)
    assert own.knows(KAZAKHSTAN) and not RULES.knows(KAZAKHSTAN) and own != RULES
    after = own.may_call(*asked)
    assert isinstance(after, campaign.DialVerdictPermit)
    assert after.permit.rule_set == name
    assert len(own.with_rules(name, []).parts.rules) == len(RULES.parts.rules) + 1
    with pytest.raises(talktime.InvalidValue) as raised:
        RULES.with_country(name, FRANCE, found.rules)
    told = raised.value.invalid
    assert (told.code.text, told.path.text) == ("campaign.rules.other_country", "rules[0].country")
    with pytest.raises(talktime.InvalidValue, match="kz.sales.hours"):
        own.with_rules(name, found.rules)


def test_an_opt_out_has_a_deadline_where_the_law_is_known() -> None:
    zone = Zone("America/New_York")
    asked = datetime(2026, 7, 1, 15, tzinfo=UTC)
    by = RULES.opt_out_deadline(CountryCode("US"), asked, zone)
    # Ten business days, without Independence Day, which is kept on Friday the third.
    assert by == datetime(2026, 7, 17, 4, tzinfo=UTC)
    assert RULES.opt_out_deadline(CountryCode("BR"), asked, zone) is None


def listed(name: str, number: str | None, country: CountryCode = FRANCE) -> campaign.ListPerson:
    phones = [] if number is None else [{"number": number, "kind": "mobile"}]
    held = person({"person": name, "relationship": "former", "phones": phones})
    zone = "Europe/Paris" if country == FRANCE else "Asia/Almaty"
    return campaign.ListPerson(campaign.TargetPerson(held), facts(zone, country))


def test_a_call_list_names_each_once_with_what_the_verdict_will_say() -> None:
    former = campaign.TargetConditionRelated(talktime.Relationship.FORMER)
    plan = campaign.CallListPlan(
        talktime.ProjectId("net"),
        SALES,
        talktime.ContactChannel.VOICE,
        target=campaign.TargetRule(former, campaign.UnknownTarget.LEAVE_OUT),
        agents=(talktime.AgentId("a-1"), talktime.AgentId("a-2")),
        owners=campaign.OwnerRule.KEEP,
    )
    assert campaign.CallListPlan.from_json(plan.to_json()) == plan
    people = [
        listed("p-1", "+33123456789"),
        listed("p-2", None),
        listed("p-3", "+77012345678", KAZAKHSTAN),
        listed("p-1", "+33123456789"),
    ]
    made = talktime.build_call_list(plan, RULES, people, AT, date(2026, 3, 2))
    told = [(one.person.text, one.agent and one.agent.text, one.earliest) for one in made.entries]
    assert told == [
        ("p-1", "a-1", campaign.NextChanceAt(AT)),
        ("p-3", "a-2", campaign.NextChanceNever()),
    ]
    out = [(one.person.text, one.reason) for one in made.left_out]
    repeated, no_number = campaign.LeftOutReason.REPEATED, campaign.LeftOutReason.NO_NUMBER
    assert out == [("p-2", no_number), ("p-1", repeated)]
    preview = made.preview
    assert (made.judged, preview.asked, preview.free, preview.never) == (4, 2, 1, 1)
    assert campaign.CallList.from_json(made.to_json()) == made
    ahead = replace(people[0].facts, attempts=(later(),))
    people[2] = replace(people[2], facts=ahead)
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.build_call_list(plan, RULES, people, AT, date(2026, 3, 2))
    told_error = raised.value.invalid
    assert told_error.code.text == "campaign.facts.attempt_ahead"
    assert told_error.path.text == "people[2].facts.attempts[0].at"


def later() -> campaign.Attempt:
    body = {
        "number": 1,
        "at": "2026-03-02T09:00:01Z",
        "project": "net",
        "purpose": "sales",
        "result": {"not_reached": {"result": "busy"}},
    }
    return campaign.Attempt.from_json(stored("campaign.attempt", body))


def test_an_offering_is_checked_against_its_project() -> None:
    whole = read_project(vector("project/catalogue.json")["project"])
    sold = whole.catalogue.offers[0]
    made = offering({
        "person": "p-1", "project": whole.id.text, "version": whole.version,
        "offer": sold.id.text, "kind": sold.kind.text, "at": "2026-03-02T10:00:00Z",
        "agent": "a-1", "contact": "c-1", "answer": "undecided",
    })
    made.check_against(whole)
    assert made.refusal is None and made.competitor_profile is None
    with pytest.raises(talktime.InvalidValue) as raised:
        replace(made, version=7).check_against(whole)
    told = raised.value.invalid
    assert (told.code.text, told.path.text) == ("campaign.offering.other_version", "version")


def test_the_clock_of_a_place_is_put_forward() -> None:
    berlin, time = Zone("Europe/Berlin"), talktime.ClockTime("02:30")
    day = date(2026, 3, 28)
    assert talktime.zone_at_local(berlin, day, time) == datetime(2026, 3, 28, 1, 30, tzinfo=UTC)
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.zone_at_local(berlin, date(2026, 3, 29), time)
    assert raised.value.invalid.code.text == "base.zone.time_skipped"
    assert len({raised.value.sentence(language) for language in talktime.Language}) == 3
    assert talktime.clock_time_minute(time) == 150
    assert talktime.clock_time_minute(talktime.ClockTime("24:00")) == 1440


def test_a_country_has_zones_numbers_and_holidays() -> None:
    assert talktime.zones_of_country(CountryCode("IN")) == (Zone("Asia/Kolkata"),)
    assert len(talktime.zones_of_country(CountryCode("RU"))) == 26
    number = talktime.PhoneNumber("+77012345678")
    assert talktime.phone_number_countries(number) == (KAZAKHSTAN,)
    (calendar,) = (one for one in RULES.parts.calendars if one.country == FRANCE)
    assert calendar.is_holiday(date(2026, 4, 6)) and not calendar.is_holiday(date(2026, 4, 7))
    with pytest.raises(talktime.WrongType, match="a date"):
        calendar.is_holiday("2026-04-06")  # type: ignore[arg-type]
