"""Workflows: the shared vectors of leads, callbacks, applications and orders."""

from __future__ import annotations

import json
import pickle
from dataclasses import dataclass
from datetime import datetime
from typing import Any

import pytest
from conftest import stored, vector
from test_vectors import last_word, replaced

import talktime
from talktime import application, campaign, order


@dataclass
class Workflow:
    """A workflow as its vectors see it."""

    name: str
    kind: str
    matrix: Any
    denials: Any
    restore: Any
    walks: Any
    replays: Any
    whole: Any
    facts: Any
    entry: Any
    no_facts: Any
    read_command: Any

    def held(self, text: Any) -> Any:
        return self.whole.from_json(json.dumps(text))

    def command(self, body: Any) -> Any:
        return self.read_command(stored(f"{self.kind}.command", body))

    def given(self, body: Any) -> Any:
        if not body:
            return self.no_facts
        return self.facts.from_json(stored(f"{self.kind}.facts", body))

    def attempt(self, before: Any, command: Any, facts: Any, envelope: Any) -> Any:
        ask = self.whole.start if before is None else before.handle
        step = ask(command, facts=facts, envelope=envelope)
        return getattr(step, self.name), step.entries


LEAD = Workflow(
    name="lead",
    kind="campaign.lead",
    matrix=vector("campaign/lead_matrix.json"),
    denials=vector("campaign/lead_denials.json"),
    restore=vector("campaign/lead_restore.json"),
    walks=vector("campaign/lead_walks.json"),
    replays=vector("campaign/lead_replay.json"),
    whole=campaign.Lead,
    facts=campaign.LeadFacts,
    entry=campaign.LeadEntry,
    no_facts=campaign.LeadFacts(other_number=False, recontact_due=False, suppressed=False),
    read_command=campaign.lead_command_from_json,
)
CALLBACK = Workflow(
    name="callback",
    kind="campaign.callback",
    matrix=vector("campaign/callback_matrix.json"),
    denials=vector("campaign/callback_denials.json"),
    restore=vector("campaign/callback_restore.json"),
    walks=vector("campaign/callback_walks.json"),
    replays=vector("campaign/callback_replay.json"),
    whole=campaign.Callback,
    facts=campaign.CallbackFacts,
    entry=campaign.CallbackEntry,
    no_facts=campaign.CallbackFacts(owner_on_shift=False),
    read_command=campaign.callback_command_from_json,
)
APPLICATION = Workflow(
    name="application",
    kind="application",
    matrix=vector("application/workflow_matrix.json"),
    denials=vector("application/workflow_denials.json"),
    restore=vector("application/workflow_restore.json"),
    walks=vector("application/workflow_walks.json"),
    replays=vector("application/workflow_replay.json"),
    whole=application.Application,
    facts=application.ApplicationFacts,
    entry=application.ApplicationEntry,
    no_facts=application.ApplicationFacts(),
    read_command=application.application_command_from_json,
)
ORDER = Workflow(
    name="order",
    kind="order",
    matrix=vector("order/order_matrix.json"),
    denials=vector("order/order_denials.json"),
    restore=vector("order/order_restore.json"),
    walks=vector("order/order_walks.json"),
    replays=vector("order/order_replay.json"),
    whole=order.Order,
    facts=order.OrderFacts,
    entry=order.OrderEntry,
    no_facts=order.OrderFacts(),
    read_command=order.order_command_from_json,
)
VISIT = Workflow(
    name="visit",
    kind="order.visit",
    matrix=vector("order/visit_matrix.json"),
    denials=vector("order/visit_denials.json"),
    restore=vector("order/visit_restore.json"),
    walks=vector("order/visit_walks.json"),
    replays=vector("order/visit_replay.json"),
    whole=order.Visit,
    facts=order.VisitFacts,
    entry=order.VisitEntry,
    no_facts=order.VisitFacts(),
    read_command=order.visit_command_from_json,
)
RECOVERY = Workflow(
    name="recovery",
    kind="order.recovery",
    matrix=vector("order/recovery_matrix.json"),
    denials=vector("order/recovery_denials.json"),
    restore=vector("order/recovery_restore.json"),
    walks=vector("order/recovery_walks.json"),
    replays=vector("order/recovery_replay.json"),
    whole=order.Recovery,
    facts=order.RecoveryFacts,
    entry=order.RecoveryEntry,
    no_facts=order.RecoveryFacts(),
    read_command=order.recovery_command_from_json,
)
TAXI_REQUEST = Workflow(
    name="taxi_request",
    kind="order.taxi_request",
    matrix=vector("order/taxi_request_matrix.json"),
    denials=vector("order/taxi_request_denials.json"),
    restore=vector("order/taxi_request_restore.json"),
    walks=vector("order/taxi_request_walks.json"),
    replays=vector("order/taxi_request_replay.json"),
    whole=order.TaxiRequest,
    facts=order.TaxiRequestFacts,
    entry=order.TaxiRequestEntry,
    no_facts=order.TaxiRequestFacts(),
    read_command=order.taxi_request_command_from_json,
)
ALL = pytest.mark.parametrize(
    "flow", [LEAD, CALLBACK, APPLICATION, ORDER, VISIT, RECOVERY, TAXI_REQUEST], ids=lambda flow: flow.name
)


def envelope_of(body: Any) -> talktime.Envelope:
    return talktime.Envelope.from_json(stored("base.envelope", body))


@ALL
def test_every_state_meets_every_command(flow: Workflow) -> None:
    matrix = flow.matrix
    envelope = envelope_of(matrix["envelope"])
    rows = {(last_word(row.from_), last_word(row.command)) for row in flow.whole.transitions()}
    for name in ["none", *matrix["states"]]:
        for asked, text in matrix["commands"].items():
            text = matrix.get("commands_for", {}).get(asked, {}).get(name, text)
            own = matrix["states_for"].get(asked, {}).get(name) or matrix["states"].get(name)
            before = None if name == "none" else flow.held(own)
            command = flow.read_command(json.dumps(text))
            assert last_word(command.code) == asked
            facts = flow.given(matrix["facts"].get(asked))
            following = matrix["cells"].get(name, {}).get(asked)
            assert ((name, asked) in rows) == (following is not None)
            if following is None:
                with pytest.raises(talktime.WrongState) as raised:
                    flow.attempt(before, command, facts, envelope)
                denial = raised.value.denial
                assert denial.code.text == "base.workflow.wrong_state"
                assert (last_word(denial.state), last_word(denial.command)) == (name, asked)
                assert len({denial.sentence(language) for language in talktime.Language}) == 3
            else:
                after, entries = flow.attempt(before, command, facts, envelope)
                assert last_word(after.state.code) == following, (name, asked)
                assert all(one.event.code.text.startswith(flow.kind) for one in entries)
                if before is not None:
                    again = flow.attempt(after, command, facts, envelope)
                    assert again == (after, ()), "a command sent twice acts once"


def states_of(flow: Workflow) -> dict[str, Any]:
    states: dict[str, Any] = flow.matrix["states"] | flow.denials.get("states", {})
    return states


@ALL
def test_every_guard_is_reported_with_all_that_fail(flow: Workflow) -> None:
    states = states_of(flow)
    for case in flow.denials["cases"]:
        before = None if case["state"] == "none" else flow.held(states[case["state"]])
        envelope = envelope_of(flow.matrix["envelope"] | case["envelope"])
        command, facts = flow.command(case["command"]), flow.given(case["facts"])
        with pytest.raises(talktime.Denied) as raised:
            flow.attempt(before, command, facts, envelope)
        error = raised.value
        assert [guard.code.text for guard in error.failed] == case["failed"], case["name"]
        assert error.denial.kind.value == case["kind"], case["name"]
        assert pickle.loads(pickle.dumps(error)).denial == error.denial
        said = [error.sentence, *(guard.sentence for guard in error.failed)]
        assert all(len({say(language) for language in talktime.Language}) == 3 for say in said)


@ALL
def test_a_state_that_no_command_leads_to_is_refused(flow: Workflow) -> None:
    states = states_of(flow) | flow.restore.get("states", {})
    for case in flow.restore["cases"]:
        text = json.dumps(states[case["state"]])
        flow.whole.from_json(text)
        whole = json.loads(text)
        for pointer, value in case["set"].items():
            replaced(whole["body"], pointer, value)
        with pytest.raises(talktime.InvalidValue) as raised:
            flow.whole.from_json(json.dumps(whole))
        assert raised.value.invalid.code.text == case["code"], case["name"]


@ALL
def test_a_history_that_no_commands_make_is_found(flow: Workflow) -> None:
    for case in flow.replays["cases"]:
        kind = f"{flow.kind}.entry"
        history = [flow.entry.from_json(stored(kind, body)) for body in case["history"]]
        with pytest.raises(talktime.ReplayFailed) as raised:
            flow.whole.replay(history)
        error = raised.value.error
        assert (error.code.text, error.index) == (case["code"], case["index"]), case["name"]


def found(body: Any, pointer: str) -> Any:
    for step in pointer.strip("/").split("/"):
        body = body[int(step)] if isinstance(body, list) else body[step]
    return body


@ALL
def test_every_walk_ends_as_worked_out_by_hand(flow: Workflow) -> None:
    for case in flow.walks["cases"]:
        value: Any = None
        history: list[Any] = []
        for number, step in enumerate(case["steps"], 1):
            body = {"command": f"k-{number}"} | {k: step[k] for k in ("actor", "role", "at")}
            asked = flow.command(step["command"]), flow.given(step["facts"]), envelope_of(body)
            value, entries = flow.attempt(value, *asked)
            history.extend(entries)
        assert last_word(value.state.code) == case["state"], case["name"]
        due = case["next_deadline"]
        assert value.next_deadline == (due and datetime.fromisoformat(due)), case["name"]
        written = json.loads(value.to_json())["body"]
        for pointer, wanted in case["shows"].items():
            assert found(written, pointer) == wanted, (case["name"], pointer)
        assert flow.whole.replay(history) == value, case["name"]
        assert [flow.entry.from_json(one.to_json()) for one in history] == history
        assert pickle.loads(pickle.dumps(value)) == value == flow.whole.from_json(value.to_json())
