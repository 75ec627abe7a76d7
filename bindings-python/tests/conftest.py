"""Where the shared vectors are, and small makers."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import talktime

VECTORS = Path(__file__).parents[2] / "tests" / "vectors"


def vector(name: str) -> Any:
    """Reads a vector file."""
    return json.loads((VECTORS / name).read_text("utf-8"))


def stored(kind: str, body: Any) -> str:
    """Writes a body as the versioned JSON that the library reads."""
    return json.dumps({"kind": kind, "version": 1, "body": body})


def envelope(command: str, seconds: int) -> talktime.Envelope:
    """Makes an envelope of the switch, some seconds after nine."""
    return talktime.Envelope(
        talktime.CommandId(command),
        talktime.ActorId("switch"),
        talktime.Role.SYSTEM,
        datetime(2026, 3, 2, 9, tzinfo=UTC) + timedelta(seconds=seconds),
    )


@pytest.fixture
def queued() -> talktime.Call:
    """A call that waits in the queue `repair` since 09:00:05."""
    facts = talktime.CallFacts()
    step = talktime.Call.arrive(talktime.ContactId("c-1"), facts=facts, envelope=envelope("k1", 0))
    queue = talktime.QueueId("repair")
    return step.call.enqueue(queue, facts=facts, envelope=envelope("k2", 5)).call
