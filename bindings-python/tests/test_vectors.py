"""The vectors that Rust, Python and Kotlin share."""

from __future__ import annotations

from datetime import datetime
from typing import Any

import pytest
from conftest import VECTORS, stored, vector

import talktime
from talktime import application, campaign, order


def last_word(code: talktime.Code) -> str:
    return code.text.rsplit(".", 1)[-1]


def attempt(
    call: talktime.Call | None,
    command: talktime.CallCommand,
    facts: talktime.CallFacts,
    envelope: talktime.Envelope,
) -> talktime.CallStep:
    if call is None:
        return talktime.Call.start(command, facts=facts, envelope=envelope)
    return call.handle(command, facts=facts, envelope=envelope)


def test_every_state_meets_every_command() -> None:
    import json

    matrix = vector("call/matrix.json")
    envelope = talktime.Envelope.from_json(stored("base.envelope", matrix["envelope"]))
    facts = talktime.CallFacts()
    states: dict[str, talktime.Call | None] = {"none": None}
    states |= {k: talktime.Call.from_json(json.dumps(v)) for k, v in matrix["states"].items()}
    seen = 0
    for name, call in states.items():
        for asked, text in matrix["commands"].items():
            command = talktime.call_command_from_json(json.dumps(text))
            following = matrix["cells"][name].get(asked)
            if following is None:
                with pytest.raises(talktime.WrongState) as raised:
                    attempt(call, command, facts, envelope)
                denial = raised.value.denial
                assert denial.code == talktime.Code("call.wrong_state")
                assert (last_word(denial.state), last_word(denial.command)) == (name, asked)
            else:
                after = attempt(call, command, facts, envelope).call
                assert last_word(after.state.code) == following, (name, asked)
            seen += 1
    assert seen == 10 * 23


def test_every_guard_is_reported_with_all_that_fail() -> None:
    import json

    matrix, file = vector("call/matrix.json"), vector("call/denials.json")
    states = matrix["states"] | file["states"]
    for case in file["cases"]:
        held = states.get(case["state"])
        call = talktime.Call.from_json(json.dumps(held)) if held else None
        command = talktime.call_command_from_json(stored("call.command", case["command"]))
        facts = talktime.CallFacts.from_json(stored("call.facts", case["facts"]))
        body = matrix["envelope"] | case["envelope"]
        envelope = talktime.Envelope.from_json(stored("base.envelope", body))
        with pytest.raises(talktime.Denied) as raised:
            attempt(call, command, facts, envelope)
        assert [guard.code.text for guard in raised.value.failed] == case["failed"], case["name"]
        assert raised.value.denial.kind.value == case["kind"], case["name"]


def replaced(body: Any, pointer: str, value: Any) -> None:
    *way, last = pointer.strip("/").split("/")
    for step in way:
        body = body[int(step)] if isinstance(body, list) else body[step]
    if isinstance(body, list):
        body[int(last)] = value
    else:
        body[last] = value


def test_a_state_that_no_command_leads_to_is_refused() -> None:
    import json

    matrix, file = vector("call/matrix.json"), vector("call/restore.json")
    for case in file["cases"]:
        text = json.dumps(matrix["states"][case["state"]])
        talktime.Call.from_json(text)
        whole = json.loads(text)
        for pointer, value in case["set"].items():
            replaced(whole["body"], pointer, value)
        with pytest.raises(talktime.InvalidValue) as raised:
            talktime.Call.from_json(json.dumps(whole))
        assert raised.value.invalid.code.text == case["code"], case["name"]


def test_every_walk_ends_in_the_record_that_was_worked_out_by_hand() -> None:
    for case in vector("call/walks.json")["cases"]:
        call: talktime.Call | None = None
        history: list[talktime.CallEntry] = []
        for number, step in enumerate(case["steps"], 1):
            command = talktime.call_command_from_json(stored("call.command", step["command"]))
            facts = talktime.CallFacts.from_json(stored("call.facts", step["facts"]))
            body = {"command": f"k-{number}"} | {k: step[k] for k in ("actor", "role", "at")}
            envelope = talktime.Envelope.from_json(stored("base.envelope", body))
            taken = attempt(call, command, facts, envelope)
            history.extend(taken.entries)
            call = taken.call
        assert call is not None
        assert last_word(call.state.code) == case["state"], case["name"]
        assert call.outcome_missing == case["outcome_missing"], case["name"]
        record = talktime.Record.from_json(stored("call.record", case["record"]))
        assert call.record() == record, case["name"]
        assert talktime.Call.replay(history) == call, case["name"]


#: How each stored kind is read.
READERS: dict[str, Any] = {
    "base.envelope": talktime.Envelope.from_json,
    "call.call": talktime.Call.from_json,
    "call.command": talktime.call_command_from_json,
    "call.dial_permit": talktime.DialPermit.from_json,
    "call.entry": talktime.CallEntry.from_json,
    "call.facts": talktime.CallFacts.from_json,
    "call.record": talktime.Record.from_json,
    "campaign.attempt": campaign.Attempt.from_json,
    "campaign.call_list": campaign.CallList.from_json,
    "application.application": application.Application.from_json,
    "application.command": application.application_command_from_json,
    "application.entry": application.ApplicationEntry.from_json,
    "application.facts": application.ApplicationFacts.from_json,
    "order.order": order.Order.from_json,
    "order.command": order.order_command_from_json,
    "order.entry": order.OrderEntry.from_json,
    "order.facts": order.OrderFacts.from_json,
    "order.visit": order.Visit.from_json,
    "order.visit.command": order.visit_command_from_json,
    "order.visit.entry": order.VisitEntry.from_json,
    "order.visit.facts": order.VisitFacts.from_json,
    "order.recovery": order.Recovery.from_json,
    "order.recovery.command": order.recovery_command_from_json,
    "order.recovery.entry": order.RecoveryEntry.from_json,
    "order.recovery.facts": order.RecoveryFacts.from_json,
    "order.taxi_request": order.TaxiRequest.from_json,
    "order.taxi_request.command": order.taxi_request_command_from_json,
    "order.taxi_request.entry": order.TaxiRequestEntry.from_json,
    "order.taxi_request.facts": order.TaxiRequestFacts.from_json,
    "campaign.callback": campaign.Callback.from_json,
    "campaign.callback.command": campaign.callback_command_from_json,
    "campaign.callback.entry": campaign.CallbackEntry.from_json,
    "campaign.callback.facts": campaign.CallbackFacts.from_json,
    "campaign.dial_facts": campaign.DialFacts.from_json,
    "campaign.dial_query": campaign.DialQuery.from_json,
    "campaign.dial_verdict": campaign.dial_verdict_from_json,
    "campaign.funnel_person": campaign.FunnelPerson.from_json,
    "campaign.funnel_tally": campaign.FunnelTally.from_json,
    "campaign.lead": campaign.Lead.from_json,
    "campaign.lead.command": campaign.lead_command_from_json,
    "campaign.lead.entry": campaign.LeadEntry.from_json,
    "campaign.lead.facts": campaign.LeadFacts.from_json,
    "campaign.list_person": campaign.ListPerson.from_json,
    "campaign.list_plan": campaign.CallListPlan.from_json,
    "campaign.offering": campaign.Offering.from_json,
    "campaign.recontact_condition": campaign.RecontactCondition.from_json,
    "campaign.retry_plan": campaign.RetryPlan.from_json,
    "campaign.rules": campaign.CallingRules.from_json,
    "campaign.target_rule": campaign.TargetRule.from_json,
    "customer.base": talktime.CustomerBase.from_json,
    "customer.customer": talktime.Customer.from_json,
    "customer.purchased_base": talktime.PurchasedBase.from_json,
    "kpi.activity_interval": talktime.ActivityInterval.from_json,
    "kpi.call_tally": talktime.CallTally.from_json,
    "kpi.centre_tally": talktime.CentreTally.from_json,
    "kpi.explanation": talktime.Explanation.from_json,
    "customer.match_fields": talktime.MatchFields.from_json,
    "customer.match_policy": talktime.MatchPolicy.from_json,
    "customer.match_score": talktime.MatchScore.from_json,
    "kpi.lead_list": talktime.LeadList.from_json,
    "kpi.plan": talktime.Plan.from_json,
    "kpi.report": talktime.Report.from_json,
    "kpi.schedule_interval": talktime.ScheduleInterval.from_json,
    "kpi.scorecard": talktime.Scorecard.from_json,
    "kpi.survey_score": talktime.SurveyScore.from_json,
    "privacy.access_policy": talktime.AccessPolicy.from_json,
    "privacy.checkpoint": talktime.Checkpoint.from_json,
    "privacy.consent": talktime.Consent.from_json,
    "privacy.incident": talktime.Incident.from_json,
    "privacy.journal": talktime.Journal.from_json,
    "privacy.journal_entry": talktime.JournalEntry.from_json,
    "privacy.retention_policy": talktime.RetentionPolicy.from_json,
    "privacy.suppression_entry": talktime.SuppressionEntry.from_json,
    "privacy.suppression_list": talktime.SuppressionList.from_json,
    "project.disposition_map": talktime.DispositionMap.from_json,
    "project.fault_walk": talktime.FaultWalk.from_json,
    "application.filled_form": talktime.FilledForm.from_json,
    "project.form_schema": talktime.FormSchema.from_json,
    "project.project": talktime.Project.from_json,
    "project.versions": talktime.ProjectVersions.from_json,
}


def test_every_sample_of_version_1_is_read_and_written_again() -> None:
    import json

    samples = vector("json/v1.json")["samples"]
    for sample in samples:
        held = READERS[sample["kind"]](json.dumps(sample))
        assert json.loads(held.to_json()) == sample, sample["kind"]
    assert {sample["kind"] for sample in samples} == set(READERS)


def test_every_earlier_form_is_read_and_written_in_that_of_today() -> None:
    import json

    for earlier in vector("json/v1.json")["earlier"]:
        kind = earlier["stored"]["kind"]
        held = READERS[kind](json.dumps(earlier["stored"]))
        assert json.loads(held.to_json()) == earlier["written"], kind


def test_the_bank_gives_the_figures_of_the_other_languages() -> None:
    import os
    from pathlib import Path

    workspace = VECTORS.parents[1]
    data = Path(os.environ.get("TALKTIME_DATA", workspace.parent / "shared" / "data"))
    log = data / "anonymous_bank_1999-01.tsv"
    if not log.is_file():
        pytest.skip("anonymous bank data absent (../shared/data/anonymous_bank_1999-01.tsv)")
    mapping = workspace / "examples" / "mappings" / "anonymous_bank.toml"
    expected = vector("importer/anonymous_bank.json")
    report = talktime.report(log, mapping=mapping)
    assert report.summary is not None
    assert report.summary.records == expected["records"]
    (group,) = report.to_dict()["groups"]
    figures = {f["kpi"]: f for f in group["figures"] if f["part"] is None}
    for wanted in expected["figures"]:
        found = figures[wanted["kpi"]]
        assert found["ratio"]["numerator"] == wanted["numerator"], wanted
        assert found["ratio"]["denominator"] == wanted["denominator"], wanted
        assert found["value"] == wanted["value"], wanted


def test_every_text_is_taken_or_refused_with_its_code() -> None:
    for case in vector("base/values.json")["cases"]:
        make = getattr(talktime, case["type"])
        if case["code"] is None:
            make(case["text"])
        else:
            with pytest.raises(talktime.InvalidValue) as raised:
                make(case["text"])
            assert raised.value.invalid.code.text == case["code"], case


def test_numbers_are_read_as_their_countries_write_them() -> None:
    for case in vector("base/phone.json")["cases"]:
        number: str | None = None
        code: str | None = None
        try:
            if case["country"] is None:
                held = talktime.PhoneNumber(case["text"])
            else:
                country = talktime.CountryCode(case["country"])
                held = talktime.phone_number_in_country(case["text"], country)
            number = held.read(talktime.ReadingPurpose.QUALITY)
        except talktime.InvalidValue as error:
            code = error.invalid.code.text
        assert (number, code) == (case.get("e164"), case.get("code")), case["name"]


#: The stored kind of a fact of a centre, by the name that the fact has in a vector.
KINDS = {
    "record": "call.record",
    "activity": "kpi.activity_interval",
    "schedule": "kpi.schedule_interval",
    "survey": "kpi.survey_score",
    "scorecard": "kpi.scorecard",
    "lead_list": "kpi.lead_list",
}


def facts_of(case: dict[str, Any]) -> list[Any]:
    facts = [{"record": record} for record in case.get("records", [])] + case.get("facts", [])
    read = []
    for fact in facts:
        ((name, body),) = fact.items()
        kind = KINDS[name]
        read.append(READERS[kind](stored(kind, body)))
    return read


def check_report(case: dict[str, Any], report: Any) -> int:
    groups = {
        freeze(group["key"]): {(f["kpi"], f["part"]): f for f in group["figures"]}
        for group in report.to_dict()["groups"]
    }
    objects = {group.key: group for group in report.groups}
    for expected in case["expect"]:
        figure = groups[freeze(expected["group"])][(expected["kpi"], expected["part"])]
        ratio = figure["ratio"]
        found = (ratio["numerator"], ratio["denominator"], figure["value"])
        assert found == wanted_of(expected), (case["name"], expected["kpi"])
        part = None if expected["part"] is None else talktime.Code(expected["part"])
        group = objects[group_key(expected["group"])]
        value = group.value(talktime.Code(expected["kpi"]), part)
        assert value == expected["value"], (case["name"], expected["kpi"])
    return len(case["expect"])


def wanted_of(expected: dict[str, Any]) -> tuple[int, int, float | None]:
    return (expected["numerator"], expected["denominator"], expected["value"])


KPI_FILES = sorted(VECTORS.glob("kpi/*.json"))


@pytest.mark.parametrize("path", KPI_FILES, ids=lambda path: path.stem)
def test_every_figure_is_the_published_one(path: Any) -> None:
    checked = 0
    for case in vector(f"kpi/{path.name}")["cases"]:
        plan = talktime.Plan.from_json(stored("kpi.plan", case["plan"]))
        facts = facts_of(case)
        whole = talktime.CentreTally(plan)
        whole.push_all(facts)
        checked += check_report(case, whole.report())
        half = talktime.CentreTally(plan)
        for fact in facts[::2]:
            half.push(fact)
        merged = talktime.CentreTally(plan)
        merged.push_all(facts[1::2])
        merged.merge(talktime.CentreTally.from_json(half.to_json()))
        assert merged == whole, case["name"]
        if not case.get("facts"):
            tally = talktime.CallTally(plan)
            tally.push_all(facts)
            check_report(case, tally.report())
    assert checked > 0


@pytest.mark.parametrize("path", KPI_FILES, ids=lambda path: path.stem)
def test_every_figure_is_explained(path: Any) -> None:
    import json

    for case in vector(f"kpi/{path.name}")["cases"]:
        plan = talktime.Plan.from_json(stored("kpi.plan", case["plan"]))
        facts = facts_of(case)
        for expected in case["expect"]:
            name = (case["name"], expected["kpi"])
            part = expected["part"]
            told = talktime.explain(
                facts,
                plan,
                talktime.Code(expected["kpi"]),
                part=None if part is None else talktime.Code(part),
                group=group_key(expected["group"]),
            )
            figure = told.figure
            found = (figure.ratio.numerator, figure.ratio.denominator, figure.value)
            assert found == wanted_of(expected), name
            written = told.to_json()
            assert talktime.Explanation.from_json(written) == told, name
            assert json.loads(written)["kind"] == "kpi.explanation", name
            if not picks_one_value(expected["kpi"]) and figure.value is not None:
                above = sum(one.numerator for one in told.contributions)
                assert above == expected["numerator"], name


def picks_one_value(kpi: str) -> bool:
    return kpi == "longest_wait" or kpi.startswith("wait_percentile")


def group_key(group: dict[str, Any]) -> talktime.GroupKey:
    interval = group.get("interval")
    ids = {"queue": talktime.QueueId, "agent": talktime.AgentId, "project": talktime.ProjectId}
    named: dict[str, Any] = {
        field: make(group[field]) for field, make in ids.items() if field in group
    }
    if interval is not None:
        from_, until = (datetime.fromisoformat(interval[end]) for end in ("from", "until"))
        named["interval"] = talktime.Period(from_, until)
    return talktime.GroupKey(**named)


def freeze(key: dict[str, Any]) -> str:
    import json

    return json.dumps({k: v for k, v in key.items() if v is not None}, sort_keys=True)


def test_records_are_matched_as_the_vectors_say() -> None:
    file = vector("customer/matching.json")

    def fields(body: Any) -> talktime.MatchFields:
        return talktime.MatchFields.from_json(stored("customer.match_fields", body))

    a, b = talktime.PersonRef("a"), talktime.PersonRef("b")
    for case in file["cases"]:
        matcher = talktime.Matcher()
        matcher.push(a, fields(case["a"]))
        matcher.push(b, fields(case["b"]))
        body = {key: case[key] for key in ("score", "verdict", "parts")}
        expected = talktime.MatchScore.from_json(stored("customer.match_score", body))
        assert matcher.compare(a, b) == expected, case["name"]
        assert matcher.compare(b, a) == expected, case["name"]

    base = file["base"]
    matcher = talktime.Matcher()
    for row in base["people"]:
        matcher.push(talktime.PersonRef(row["person"]), fields(row["fields"]))
    assert len(matcher) == len(base["people"])
    found = [[pair.a.text, pair.b.text] for pair in matcher.duplicates().pairs]
    assert found == base["duplicates"]
    for search in base["searches"]:
        hits = matcher.search(talktime.NamePart(search["text"]))
        told = [{"person": hit.person.text, "score": hit.score} for hit in hits]
        assert told == search["found"], search["name"]
    with pytest.raises(talktime.InvalidValue) as refused:
        matcher.push(talktime.PersonRef("p-1"), talktime.MatchFields())
    assert refused.value.invalid.code == talktime.Code("customer.match.known_person")
    assert matcher.remove(talktime.PersonRef("p-1")) and len(matcher) == len(base["people"]) - 1
