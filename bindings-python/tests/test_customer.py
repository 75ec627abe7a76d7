"""Customers, the base and its files, by the vectors that all languages share and by hand."""

from __future__ import annotations

import json
import pickle
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest
from conftest import stored, vector

import talktime
from talktime import customer as domain

NOON = datetime.fromisoformat("2026-03-02T09:00:00+00:00")


def customer(body: Any) -> talktime.Customer:
    return talktime.Customer.from_json(stored("customer.customer", body))


def address(body: Any) -> talktime.Address:
    known = {"person": "p", "relationship": "prospect", "addresses": [{"address": body}]}
    return customer(known).addresses[0].address


def test_addresses_are_judged() -> None:
    for case in vector("customer/addresses.json")["cases"]:
        towns = case.get("towns")
        gazetteer = None
        if towns is not None:
            gazetteer = domain.Gazetteer(
                domain.KnownLocality(
                    talktime.CountryCode(country), talktime.Label(region), talktime.Label(town)
                )
                for country, region, town in towns
            )
        judge = talktime.check_pick_up if case.get("pick_up") else talktime.check_address
        verdict = judge(address(case["address"]), gazetteer)
        for field in ["missing", "malformed", "doubtful"]:
            found = [part.value for part in getattr(verdict, field)]
            assert found == case[field], (case["name"], field)
        assert verdict.complete == case["complete"], case["name"]


def envelope(step: Any) -> talktime.Envelope:
    return talktime.Envelope(
        talktime.CommandId(step["command"]),
        talktime.ActorId("actor-1"),
        talktime.Role(step["role"]),
        NOON,
    )


REASONS: dict[str, domain.MergeReasonCertain | domain.MergeReasonReviewed] = {
    "certain": domain.MergeReasonCertain(),
    "reviewed": domain.MergeReasonReviewed(),
}


def act(base: domain.CustomerBase, step: Any) -> None:
    who = talktime.PersonRef(step["person"]) if "person" in step else talktime.PersonRef("none")
    match step["do"]:
        case "add":
            base.add(customer(step["customer"]))
        case "replace":
            base.replace(customer(step["customer"]))
        case "assign":
            base.assign(who, talktime.AgentId(step["agent"]), envelope(step))
        case "record":
            entry = domain.TimelineEntry(
                talktime.Code(step["kind"]),
                talktime.Reference(step["reference"]),
                datetime.fromisoformat(step["at"]),
            )
            base.record(who, entry)
        case "merge":
            base.merge(
                talktime.PersonRef(step["kept"]),
                talktime.PersonRef(step["merged"]),
                talktime.MergeId(step["id"]),
                REASONS[step["reason"]],
                envelope(step),
            )
        case "undo":
            base.undo_merge(talktime.MergeId(step["id"]), envelope(step))
        case "hold":
            hold = talktime.LegalHold(talktime.Reference(step["case"]))
            base.hold(who, hold, envelope(step))
        case "lift":
            base.lift_hold(who, talktime.Reference(step["case"]), envelope(step))
        case "erase":
            erasure = base.erase(who, envelope(step))
            assert erasure.scope == domain.ErasureScopePerson()
            told(erasure, step)
        case "erase_classes":
            classes = [talktime.DataClass(name) for name in step["classes"]]
            erasure = base.erase_classes(who, classes, envelope(step))
            assert erasure.scope == domain.ErasureScopeClasses(classes=tuple(classes))
            told(erasure, step)
        case other:
            raise AssertionError(other)


def told(erasure: domain.Erasure, step: Any) -> None:
    removed = [[one.class_.value, one.values] for one in erasure.removed]
    assert removed == step["removed"]
    assert [part.kind.value for part in erasure.kept] == step["kept"]
    fact = erasure.fact
    assert isinstance(fact, talktime.JournalFactErased)
    assert [one.value for one in fact.classes] == [name for name, _ in removed]


def look(base: domain.CustomerBase, step: Any) -> bool:
    def people(found: tuple[talktime.PersonRef, ...]) -> list[str]:
        return [person.text for person in found]

    match step["do"]:
        case "phone":
            number = talktime.PhoneNumber(step["number"])
            assert people(base.by_phone(number)) == step["people"], step
        case "name":
            hits = base.by_name(talktime.NamePart(step["name"]))
            assert people(tuple(hit.person for hit in hits)) == step["people"], step
        case "owner":
            assert people(base.people_of(talktime.AgentId(step["agent"]))) == step["people"], step
        case "size":
            assert len(base) == len(list(base)) == step["size"]
        case "state":
            assert base.state(talktime.PersonRef(step["person"])).value == step["is"], step
        case "is":
            assert base.get(talktime.PersonRef(step["person"])) == customer(step["customer"]), step
        case "timeline":
            entries = base.timeline(talktime.PersonRef(step["person"]))
            assert [entry.kind.text for entry in entries] == step["kinds"], step
        case _:
            return False
    return True


def test_a_base_lives_as_its_vectors_say() -> None:
    base = domain.CustomerBase()
    for step in vector("customer/base.json")["steps"]:
        if look(base, step):
            continue
        failed: list[str] = []
        try:
            act(base, step)
        except talktime.Denied as denied:
            failed = [guard.code.text for guard in denied.failed]
        assert failed == step.get("failed", []), step
    assert pickle.loads(pickle.dumps(base)) == base
    assert "9123456" not in repr(base)


def test_files_are_loaded() -> None:
    for case in vector("customer/files.json")["cases"]:
        start = case.get("references")
        reader = talktime.read_customers(
            case["text"].encode(),
            talktime.CustomerMapping(case["mapping"]) if "mapping" in case else None,
            references=talktime.Reference(start) if start else None,
        )
        base = domain.CustomerBase()
        summary = base.load(reader)
        assert [one.person.text for one in base] == case["people"], case["name"]
        rejected = [
            [str(row.row), row.error.code.text, row.column.text if row.column else ""]
            for row in reader.rejected
        ]
        assert rejected == case["rejected"], case["name"]
        assert [finding.code.text for finding in reader.findings] == case["findings"]
        assert summary.customers == len(base)


def test_a_mapping_is_a_value_and_a_file(tmp_path: Path) -> None:
    case = vector("customer/files.json")["cases"][0]
    held = talktime.CustomerMapping(case["mapping"])
    assert held.source == case["mapping"]
    assert pickle.loads(pickle.dumps(held)) == held
    path = tmp_path / "people.toml"
    path.write_bytes(b"\xef\xbb\xbf" + case["mapping"].encode())
    assert talktime.CustomerMapping.load(path) == held
    start = case.get("references")
    references = talktime.Reference(start) if start else None
    by_path, by_value = (
        list(talktime.read_customers(case["text"].encode(), mapping, references=references))
        for mapping in (path, held)
    )
    assert by_path == by_value
    assert {one.person.text for one in by_path} == set(case["people"])
    path.write_bytes(b"# caf\xe9")
    for broken in (
        lambda: talktime.CustomerMapping.load(path),
        lambda: talktime.read_customers(b"", path),
    ):
        with pytest.raises(talktime.InvalidValue) as raised:
            broken()
        assert raised.value.invalid.code.text == "importer.mapping.not_utf8"
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.CustomerMapping("format = 7")
    assert raised.value.invalid.code.text.startswith("importer.mapping.")


def test_a_customer_is_read_back_and_shown() -> None:
    body = {
        "person": "p-1",
        "relationship": "prospect",
        "phones": [{"number": "+919876543210", "kind": "mobile"}],
        "addresses": [{"address": {"country": "IN", "locality": "Pune"}}],
    }
    known = customer(body)
    told = domain.ReadBack(NOON, talktime.ContactId("c-1"))
    confirmed = known.read_back_address(0, told)
    assert confirmed.addresses[0].read_back == told
    moved = confirmed.change_address(0, address({"country": "IN", "locality": "Gaya"}))
    assert moved.addresses[0].read_back is None
    with pytest.raises(talktime.InvalidValue):
        known.change_address(7, known.addresses[0].address)
    assert "9876543210" not in repr(known)
    assert "Pune" not in repr(known)


def test_the_rules_of_a_country_are_known() -> None:
    rules = talktime.address_rules(talktime.CountryCode("IN"))
    assert rules.known
    assert len(rules.regions) == 36
    assert domain.AddressField.POSTCODE in rules.required


def test_a_bought_base_is_used_while_its_licence_holds() -> None:
    body = {
        "id": "b-1",
        "seller": "s-1",
        "licence_from": "2026-01-01",
        "licence_until": "2026-07-01",
        "cost_per_lead": {"minor": 1250, "currency": "INR"},
        "leads": 5000,
    }
    bought = domain.PurchasedBase.from_json(json.dumps(
        {"kind": "customer.purchased_base", "version": 1, "body": body}
    ))
    bought.check_use(datetime(2026, 6, 30).date())
    assert str(bought.total_cost) == "62500.00 INR"
    with pytest.raises(talktime.InvalidValue) as raised:
        bought.check_use(datetime(2026, 7, 1).date())
    assert raised.value.invalid.code.text == "customer.purchase.licence_ended"


def test_a_base_keeps_its_policy() -> None:
    standard = domain.CustomerBase().policy
    policy = replace(standard, id=talktime.RuleSetId("strict"), certain=standard.certain + 1000)
    strict = domain.CustomerBase(policy)
    assert strict.policy == policy
    assert pickle.loads(pickle.dumps(strict)).policy == policy
    with pytest.raises(talktime.InvalidValue):
        domain.CustomerBase(replace(policy, certain=policy.probable))
