"""What a program logs shows no person: every personal field holds what must not be seen."""

from __future__ import annotations

import traceback
from collections.abc import Callable
from dataclasses import fields, is_dataclass, replace
from datetime import UTC, datetime
from typing import Any

import pytest
from conftest import stored

import talktime
from talktime import campaign, customer, privacy

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
SECRETS = ("marker", "3456781", "1987-06")
LONG = "marker " * 2_000
ONE = talktime.PersonRef("p-1")
TWO = talktime.PersonRef("p-2")


def body(person: str = "p-1") -> dict[str, Any]:
    parts = ("region", "locality", "district", "street", "house", "entrance", "floor", "unit",
             "postcode", "landmark")
    told = {"by": "agent-7", "at": "2026-03-02T09:05:00Z", "contact": "c-1"}
    return {
        "person": person,
        "relationship": "former",
        "names": [{"given": "Ashamarker", "middle": "Quillmarker", "family": "Raomarker"}],
        "phones": [{"number": "+79123456781", "kind": "mobile"}],
        "emails": ["marker@marker.example"],
        "addresses": [{
            "address": {"country": "IN"} | {part: f"marker {part}" for part in parts},
            "uses": ["home"],
        }],
        "birth_date": "1987-06-05",
        "documents": [{"kind": "passport", "number": "marker-11"}],
        "accounts": ["marker-12"],
        "competitors": [{"provider": "other", "kind": "internet", "reasons": ["price"],
                         "note": "marker 13", "told": told}],
        "notes": [{"at": "2026-03-02T09:06:00Z", "by": "agent-7", "text": "marker 14"}],
    }


def planted(person: str = "p-1") -> customer.Customer:
    return customer.Customer.from_json(stored("customer.customer", body(person)))


def envelope(command: str) -> talktime.Envelope:
    return talktime.Envelope(
        talktime.CommandId(command), talktime.ActorId("senior-1"), talktime.Role.SENIOR, NOW
    )


def granting(view: privacy.View) -> privacy.Access:
    """A decision that gives a view of everything."""
    role, purpose = talktime.Role.AUTHORITY, talktime.ReadingPurpose.DISCLOSURE
    rules = tuple(privacy.AccessRule(role, purpose, each, view) for each in privacy.DataClass)
    policy = privacy.AccessPolicy(talktime.RuleSetId("r-1"), rules=rules)
    return policy.decide(privacy.AccessRequest(
        actor=talktime.ActorId("a-1"), role=role, purpose=purpose, about=ONE,
        classes=tuple(privacy.DataClass), at=NOW,
    ))


def base() -> customer.CustomerBase:
    made = customer.CustomerBase()
    made.add(planted("p-1"))
    made.add(planted("p-2"))
    return made


def hides(*values: object) -> None:
    """Looks at each value, and at all that it holds, as `repr`, as `str` and in an f-string."""
    for value in values:
        assert repr(value), "what prints nothing at all hides too much"
        for shown in (repr(value), str(value), f"{value}"):
            for secret in SECRETS:
                assert secret not in shown.lower(), f"{type(value).__name__} shows {secret}"
        if is_dataclass(value):
            hides(*(getattr(value, field.name) for field in fields(value)))
        elif isinstance(value, tuple | list):
            hides(*value)


def test_the_words_are_where_they_are_looked_for() -> None:
    written = planted().to_json()
    assert written.count("marker") == 19
    assert all(secret in written for secret in SECRETS)
    with pytest.raises(AssertionError):
        hides("A Marker")


def test_a_customer_and_all_that_it_holds_print_nothing() -> None:
    known = planted()
    hides(known, talktime.check_address(known.addresses[0].address))


def test_what_a_screen_is_given_prints_nothing() -> None:
    for view in (privacy.View.MASKED, privacy.View.FULL):
        access = granting(view)
        shown = planted().view(access)
        assert shown.names[0].view == view
        hides(shown, access, access.views, access.request, access.fact)
    full = planted().view(granting(privacy.View.FULL))
    text = full.accounts[0].text
    assert text is not None
    assert text.read(talktime.ReadingPurpose.DISCLOSURE) == "marker-12"


def test_what_a_base_gives_prints_nothing() -> None:
    known = base()
    hides(known, known.get(ONE), list(known))
    score = known.compare(ONE, TWO)
    assert score is not None and score.verdict == customer.MatchVerdict.CERTAIN
    hides(score, known.duplicates())
    hides(known.by_name(talktime.NamePart("Ashamarker")))
    hides(known.by_phone(talktime.PhoneNumber("+79123456781")))
    merge = known.merge(ONE, TWO, talktime.MergeId("m-1"), customer.MergeReasonReviewed(), envelope("k-1"))
    export = known.export(ONE, granting(privacy.View.FULL))
    assert export.before
    hides(merge, export, export.fact)
    hides(known.undo_merge(talktime.MergeId("m-1"), envelope("k-2")))
    notes = known.erase_classes(ONE, [privacy.DataClass.NOTE], envelope("k-2"))
    erasure = known.erase(ONE, envelope("k-3"))
    hides(notes, erasure, known.timeline(ONE), known.state(ONE))
    assert known.get(ONE) is None
    first = privacy.Journal.new().append_access(granting(privacy.View.FULL))
    second = first.journal.append(NOW, talktime.ActorId("senior-1"), talktime.Role.SENIOR, erasure.fact)
    hides(first, second, second.entry.to_json())


def refused_offering() -> campaign.Offering:
    refusal = {"reason": "competitor", "competitor": {"provider": "other"}, "note": "marker 15"}
    return campaign.Offering.from_json(stored("campaign.offering", {
        "person": "p-1", "project": "net", "version": 1, "offer": "old", "kind": "internet",
        "at": "2026-03-02T08:00:00Z", "agent": "agent-7", "contact": "c-1",
        "answer": {"refused": {"refusal": refusal}},
    }))


def dial_query() -> campaign.DialQuery:
    return campaign.DialQuery(
        talktime.PermitId("permit-1"), ONE, talktime.PhoneNumber("+79123456781"),
        talktime.ProjectId("net"), talktime.ContactPurposeId("sales"),
        talktime.ContactChannel.VOICE, NOW,
    )


def test_what_a_campaign_holds_prints_nothing() -> None:
    rules, offered, known = campaign.CallingRules.standard(), refused_offering(), planted()
    assert "marker 15" in offered.to_json()
    hides(offered, offered.refusal, offered.competitor_profile)
    place = campaign.CallPlace(talktime.CountryCode("RU"))
    facts = campaign.DialFacts(place=place, zone=talktime.Zone("Europe/Moscow"), customer=False)
    query = dial_query()
    blocked = rules.may_call(query, facts)
    free = rules.may_call(replace(query, purpose=talktime.ContactPurposeId("service")), facts)
    assert isinstance(blocked, campaign.DialVerdictBlocked)
    assert isinstance(free, campaign.DialVerdictPermit)
    hides(rules, query, facts, blocked, free, free.permit)
    hides(*(block.sentence(language) for block in blocked.reasons for language in talktime.Language))
    target = campaign.TargetPerson(known, offerings=(offered,))
    lives_in = campaign.TargetConditionLivesIn(talktime.Area(talktime.CountryCode("IN")))
    rule = campaign.TargetRule(lives_in, campaign.UnknownTarget.TAKE_IN)
    hides(target, rule.judge(target, NOW.date()), rule.select([target], NOW.date()))
    plan = campaign.CallListPlan(
        query.project, query.purpose, query.channel, target=rule, owners=campaign.OwnerRule.KEEP
    )
    people = [campaign.ListPerson(target, facts)]
    made = talktime.build_call_list(plan, rules, people, NOW, NOW.date())
    assert len(made.entries) == 1
    hides(people, made, made.to_json())
    waiting = campaign.WaitingPerson(ONE, addresses=known.addresses, offerings=(offered,))
    sold = talktime.Catalogue(offers=())
    change = campaign.RecontactChange(
        query.project, sold, NOW.date(), sold, NOW.date())
    hides(waiting, talktime.recontact([waiting], change))
    hides(talktime.eligible_offers(known, sold, [offered], NOW.date()))


def with_field(**changed: Any) -> str:
    return stored("customer.customer", body() | changed)


CAUSES: dict[str, Callable[[customer.CustomerBase], object]] = {
    "known": lambda known: known.add(planted()),
    "unknown": lambda known: known.replace(planted("p-9")),
    "merge": lambda known: known.merge(
        ONE, ONE, talktime.MergeId("m-1"), customer.MergeReasonReviewed(), envelope("k-1")),
    "export": lambda known: known.export(ONE, granting(privacy.View.MASKED)),
    "view": lambda known: planted("p-2").view(granting(privacy.View.FULL)),
    "position": lambda known: planted().change_address(7, planted().addresses[0].address),
    "part": lambda known: talktime.AddressPart(LONG),
    "search": lambda known: known.by_address(talktime.Address(
        talktime.CountryCode("IN"), street=talktime.AddressPart("marker"))),
    "country": lambda known: talktime.CountryCode("marker"),
    "phone": lambda known: talktime.PhoneNumber("marker"),
    "national": lambda known: talktime.phone_number_in_country("marker", talktime.CountryCode("IN")),
    "digits": lambda known: talktime.PhoneNumber("+79123456781912345678191"),
    "name": lambda known: talktime.NamePart(LONG),
    "email": lambda known: talktime.EmailAddress("marker"),
    "born": lambda known: talktime.BirthDate("1987-06-31"),
    "document": lambda known: talktime.DocumentNumber(LONG),
    "account": lambda known: talktime.AccountNumber(LONG),
    "note": lambda known: talktime.PersonalNote(LONG),
    "no JSON": lambda known: customer.Customer.from_json("{marker"),
    "word": lambda known: customer.Customer.from_json(with_field(relationship="marker")),
    "field": lambda known: customer.Customer.from_json(with_field(marker=[])),
    "value": lambda known: customer.Customer.from_json(with_field(birth_date="1987-06-99")),
    "base": lambda known: customer.CustomerBase.from_json(with_field()),
    "twice": lambda known: known.replace(replace(planted(), accounts=planted().accounts * 2)),
    "query": lambda known: campaign.DialQuery.from_json(
        dial_query().to_json().replace("+79", "marker")),
    "offering": lambda known: replace(refused_offering(), version=0),
    "refusal": lambda known: replace(
        campaign.Refusal(reason=talktime.RefusalReason.OTHER, note=talktime.PersonalNote("marker")),
        reason=None),
    "rules": lambda known: talktime.read_calling_rules('{"marker": 1}'),
    "select": lambda known: campaign.TargetRule(
        campaign.TargetConditionHeld(talktime.ServiceKindId("internet")),
        campaign.UnknownTarget.TAKE_IN,
    ).select([campaign.TargetPerson(planted())] * 2, NOW.date()),
}


@pytest.mark.parametrize("cause", CAUSES)
def test_errors_and_denials_show_nothing(cause: str) -> None:
    with pytest.raises(talktime.TalktimeError) as raised:
        CAUSES[cause](base())
    error = raised.value
    # The lines of the test itself stand in a traceback; what the error says is its last line.
    hides(error, traceback.format_exception_only(error), *error.args)
    assert isinstance(error, talktime.InvalidValue | talktime.Denied)
    for language in talktime.Language:
        hides(error.sentence(language))


def test_rejected_rows_show_nothing() -> None:
    start = '{"person":"p-%d","relationship":"prospect",'
    rows = [
        start % 1 + '"names":[{"given":""}],"accounts":["marker"]}',
        start % 2 + '"emails":["marker"]}',
        start % 3 + '"phones":[{"number":"marker","kind":"mobile"}]}',
        start % 4 + '"birth_date":"1987-06-31"}',
        "marker",
    ]
    reader = talktime.read_customers("\n".join(rows).encode() + b"\n")
    known = customer.CustomerBase()
    hides(known.load(reader), known, reader)
    assert len(reader.rejected) == len(rows)
    hides(reader.rejected, reader.findings)
    for row in reader.rejected:
        for language in talktime.Language:
            hides(row.error.sentence(language))
