"""Personal data: the shared vectors, and what is Python's own."""

from __future__ import annotations

import json
import pickle
from datetime import UTC, date, datetime
from typing import Any

import pytest
from conftest import stored, vector

import talktime
from talktime import privacy

WHY = talktime.ReadingPurpose.CONTACT
GENESIS = privacy.Checkpoint(0, privacy.Digest("0" * 64))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text.replace("Z", "+00:00"))


def entry(body: Any) -> privacy.JournalEntry:
    return privacy.JournalEntry.from_json(stored("privacy.journal_entry", body))


def access(
    policy: privacy.AccessPolicy,
    role: talktime.Role = talktime.Role.AGENT,
    purpose: talktime.ReadingPurpose = WHY,
) -> privacy.Access:
    request = privacy.AccessRequest(
        actor=talktime.ActorId("agent-7"),
        role=role,
        purpose=purpose,
        about=talktime.PersonRef("p-1"),
        classes=tuple(privacy.DataClass),
        at=datetime(2026, 3, 2, 9, 30, tzinfo=UTC),
    )
    return policy.decide(request)


def test_a_journal_has_the_hashes_that_another_program_took() -> None:
    file = vector("privacy/journal.json")
    journal = privacy.Journal.new()
    for body in file["entries"]:
        wanted = entry(body)
        step = journal.append(wanted.at, wanted.actor, wanted.role, wanted.fact)
        assert step.entry == wanted
        journal = step.journal
    assert journal.checkpoint().count == file["checkpoint"]["count"]
    assert journal.checkpoint().head.text == file["checkpoint"]["head"]


def test_an_entry_of_a_server_is_verified_here() -> None:
    entries = [entry(row["entry"]) for row in vector("privacy/journal.json")["fine"]]
    talktime.verify_journal(entries, privacy.Checkpoint(2, entries[-1].digest))
    step = privacy.Journal.new().append(
        entries[0].at, entries[0].actor, entries[0].role, entries[0].fact
    )
    assert step.entry == entries[0]


def test_every_fault_of_a_journal_is_found_and_named() -> None:
    file = vector("privacy/journal.json")
    kept = privacy.Checkpoint.from_json(stored("privacy.checkpoint", file["checkpoint"]))
    faults = [*file["cases"], {"name": "rewritten", "fault": {"index": 0, "kind": "rewritten"}}]
    for case in faults:
        rows = [dict(file["entries"][place]) for place in case.get("order", [])]
        if case["name"] == "rewritten":
            rows = file["rewritten"]
        elif case["change"] is not None:
            rows[case["change"]["position"]][case["change"]["field"]] = case["change"]["value"]
        entries = [entry(row) for row in rows]
        if case["fault"] is None:
            talktime.verify_journal(entries, kept)
            talktime.verify_journal(entries, kept, start=GENESIS)
            continue
        with pytest.raises(talktime.JournalBroken) as raised:
            talktime.verify_journal(entries, kept)
        fault = raised.value.fault
        assert (fault.index, fault.kind.value) == (
            case["fault"]["index"],
            case["fault"]["kind"],
        ), case["name"]
        assert str(case["fault"]["index"] + 1) in raised.value.sentence(talktime.Language.RUSSIAN)
        assert fault.kind.code.text == f"privacy.journal.{fault.kind.value}"


def shown(decided: privacy.Access, kind: str, value: Any) -> privacy.Shown:
    match kind:
        case "name":
            parts = {k: v and talktime.NamePart(v) for k, v in value.items()}
            return decided.show_name(talktime.PersonName(**parts))
        case "address":
            country = talktime.CountryCode(value.pop("country"))
            places = {k: v and talktime.AddressPart(v) for k, v in value.items()}
            return decided.show_address(talktime.Address(country=country, **places))
        case "phone":
            return decided.show_phone(talktime.PhoneNumber(value))
        case "email":
            return decided.show_email(talktime.EmailAddress(value))
        case "birth_date":
            return decided.show_birth_date(talktime.BirthDate(value))
        case "document":
            return decided.show_document(talktime.DocumentNumber(value))
        case "account":
            return decided.show_account(talktime.AccountNumber(value))
        case _:
            return decided.show_note(talktime.PersonalNote(value))


def test_masks_leave_what_serves() -> None:
    file = vector("privacy/masks.json")
    policy = privacy.AccessPolicy.from_json(stored("privacy.access_policy", file["policy"]))
    decided = access(policy)
    for case in file["cases"]:
        seen = shown(decided, case["class"], case["value"])
        assert seen.view is privacy.View.MASKED
        assert (seen.text and seen.text.read(WHY)) == case["masked"], case
        assert case["masked"] is None or case["masked"] not in repr(seen)


def test_the_standard_policy_is_that_of_the_page() -> None:
    file = vector("privacy/policy.json")
    rows = {(row["role"], row["purpose"]): row["views"] for row in file["rows"]}
    standard = privacy.AccessPolicy.standard()
    for role in talktime.Role:
        for purpose in talktime.ReadingPurpose:
            decided = access(standard, role, purpose)
            views = [granted.view.value for granted in decided.views]
            assert views == rows.get((role.value, purpose.value), ["none"] * 8)
            assert decided.is_refused == ((role.value, purpose.value) not in rows)


def test_numbers_have_the_hashes_that_another_program_took() -> None:
    for case in vector("privacy/numbers.json")["cases"]:
        key = privacy.SuppressionKey(bytes.fromhex(case["key"]))
        assert key.hash(talktime.PhoneNumber(case["number"])).text == case["hash"]
        assert repr(key) == "SuppressionKey([redacted])"


def test_a_consent_has_a_status_or_is_refused() -> None:
    for case in vector("privacy/consent.json")["cases"]:
        text = stored("privacy.consent", case["consent"])
        if case["code"] is None:
            consent = privacy.Consent.from_json(text)
            for asked in case["statuses"]:
                assert consent.status_at(at(asked["at"])).value == asked["status"], case["name"]
        else:
            with pytest.raises(talktime.InvalidValue) as raised:
                privacy.Consent.from_json(text)
            invalid = raised.value.invalid
            assert (invalid.code.text, invalid.path.text) == (case["code"], case["path"])


def listed() -> privacy.SuppressionList:
    suppressed = privacy.SuppressionList()
    for body in vector("privacy/suppression.json")["entries"]:
        text = stored("privacy.suppression_entry", body)
        suppressed.add(privacy.SuppressionEntry.from_json(text))
    return suppressed


def ids(found: tuple[privacy.SuppressionEntry, ...]) -> list[str]:
    return [entry.id.text for entry in found]


def test_the_suppression_list_finds_what_forbids() -> None:
    file = vector("privacy/suppression.json")
    suppressed = listed()
    for case in file["cases"]:
        asked = privacy.SuppressionQuery(
            project=talktime.ProjectId(case["project"]),
            purpose=talktime.ContactPurposeId(case["purpose"]),
            channel=privacy.ContactChannel(case["channel"]),
            at=at(case["at"]),
        )
        found = suppressed.find(privacy.NumberHash(case["number"]), asked)
        assert ids(found) == case["found"]
        assert all(entry.holds_at(asked.at) for entry in found)
    for case in file["overdue"]:
        assert ids(suppressed.overdue(at(case["at"]))) == case["found"]


def test_a_list_is_lifted_merged_stored_and_pickled() -> None:
    one, two = listed(), listed()
    by = privacy.SuppressionSource.PERSON
    when = datetime(2026, 3, 4, 9, tzinfo=UTC)
    lifting = privacy.Lifting(at=when, by=by)
    one.lift(talktime.SuppressionId("company"), lifting)
    with pytest.raises(talktime.InvalidValue, match="only the person"):
        one.lift(talktime.SuppressionId("channel"), lifting)
    two.merge(one)
    assert two == one != listed()
    assert len(two) == 6 == len(two.entries)
    assert privacy.SuppressionList.from_json(two.to_json()) == two
    assert pickle.loads(pickle.dumps(two)) == two
    held = two.get(talktime.SuppressionId("company"))
    assert held is not None and held.lifted == lifting
    two.note_effective(talktime.SuppressionId("purpose"), when)
    assert two.overdue(datetime(2026, 4, 1, tzinfo=UTC)) == ()
    assert len(two.of_number(held.number)) == 1
    with pytest.raises(talktime.InvalidValue, match="32 or more"):
        privacy.SuppressionKey(b"short")


def test_a_decision_is_written_into_the_journal() -> None:
    decided = access(privacy.AccessPolicy.standard())
    step = privacy.Journal.new().append_access(decided)
    assert step.entry.fact == decided.fact
    assert decided.request.actor == step.entry.actor
    assert decided.view(privacy.DataClass.DOCUMENT) is privacy.View.NONE
    assert repr(decided) == "Access(actor=agent-7, about=p-1)"
    talktime.verify_journal([step.entry], step.journal.checkpoint())
    assert json.loads(step.entry.to_json())["kind"] == "privacy.journal_entry"


def test_a_consent_is_withdrawn_and_superseded() -> None:
    body = vector("privacy/consent.json")["cases"][0]["consent"]
    consent = privacy.Consent.from_json(stored("privacy.consent", body))
    sales, voice = talktime.ContactPurposeId("sales"), privacy.ContactChannel.VOICE
    assert consent.allows(sales, voice, at("2026-03-02T11:00:00Z"))
    ended = consent.withdraw(at("2026-03-02T11:00:00Z"))
    assert not ended.allows(sales, voice, at("2026-03-02T11:00:00Z"))
    consent.require(sales, voice, at("2026-03-02T11:00:00Z"))
    with pytest.raises(talktime.InvalidValue) as raised:
        ended.require(sales, voice, at("2026-03-02T11:00:00Z"))
    assert raised.value.invalid.code.text == "privacy.consent.withdrawn"
    with pytest.raises(talktime.InvalidValue):
        ended.supersede(at("2026-03-02T12:00:00Z"), talktime.ConsentId("consent-2"))


def test_what_is_due_and_by_when() -> None:
    phone = privacy.DataClass.PHONE
    policy = privacy.RetentionPolicy(
        talktime.RuleSetId("r-1"),
        rules=(privacy.RetentionRule(phone, privacy.RetentionStart.COLLECTED, 1),),
    )
    facts = privacy.RetentionFacts(
        held=(privacy.HeldClass(phone, at("2026-03-02T09:00:00Z")),),
        contract=privacy.ContractStateNone(),
    )
    assert policy.due(facts, at("2026-03-03T08:59:59Z")) == ()
    due = policy.due(facts, at("2026-03-03T09:00:00Z"))
    assert due == policy.verdicts(facts, at("2026-03-03T09:00:00Z"))
    assert due[0].state == privacy.RetentionStateDue(at("2026-03-03T09:00:00Z"))

    rules = {(rule.jurisdiction.text, rule.duty): rule for rule in talktime.legal_rules()}
    american = rules["US", privacy.LegalDuty.HONOUR_OPT_OUT]
    zone = talktime.Zone("America/New_York")
    end = american.deadline(at("2026-07-01T15:00:00Z"), zone, [date(2026, 7, 3)])
    assert end == at("2026-07-17T04:00:00Z")
    incident = privacy.Incident(
        id=talktime.IncidentId("i-1"),
        noticed=at("2026-03-02T09:30:00Z"),
        by=talktime.ActorId("senior-1"),
        classes=(phone,),
        to=privacy.Recipient.OUTSIDER,
    )
    german = rules["DE", privacy.LegalDuty.REPORT_INCIDENT]
    assert incident.report_deadline(german, zone) == at("2026-03-05T09:30:00Z")
    with pytest.raises(talktime.InvalidValue, match="another duty"):
        incident.report_deadline(american, zone)
