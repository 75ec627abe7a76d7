"""The queue log of Asterisk: the shared vectors, and how it reads in Python."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from typing import Any

import pytest
from conftest import VECTORS, stored, vector

import talktime

WORDS = {
    "ActivityLoggedIn": "logged_in",
    "ActivityPaused": "paused",
    "ActivityHandling": "handling",
    "ActivityWrapUp": "wrap_up",
}


def options(form: str, zone: str) -> talktime.QueueLogOptions:
    forms: dict[str, talktime.QueueLogForm] = {
        "text": talktime.QueueLogFormText(),
        "comma": talktime.QueueLogFormTable(talktime.TableDelimiter.COMMA),
    }
    return dataclasses.replace(
        talktime.QueueLogOptions.default(), form=forms[form], zone=talktime.Zone(zone)
    )


def stretch(of: talktime.ActivityInterval) -> dict[str, Any]:
    return {
        "agent": of.agent.text,
        "activity": WORDS[type(of.activity).__name__],
        "queue": of.queue.text if of.queue else None,
        "from": of.period.from_,
        "until": of.period.until,
        "began_before": of.began_before,
        "still_open": of.still_open,
    }


@pytest.mark.parametrize(
    "path", sorted(VECTORS.glob("importer/queue_log/*.json")), ids=lambda path: path.stem
)
def test_every_queue_log_gives_what_was_worked_out(path: Any) -> None:
    for case in vector(f"importer/queue_log/{path.name}")["cases"]:
        name = case["name"]
        log = "\n".join([*case["lines"], ""]).encode()
        how = options(case["form"], case["zone"])
        reader = talktime.read_log(log, queue_log=how)
        records = list(reader)
        if case["records"] is not None:
            wanted = [talktime.Record.from_json(stored("call.record", r)) for r in case["records"]]
            assert records == wanted, name
        for activity in case["activities"]:
            for end in ("from", "until"):
                activity[end] = datetime.fromisoformat(activity[end])
        assert [stretch(one) for one in reader.activities] == case["activities"], name
        assert [[e.line, e.event.text] for e in reader.events] == case["events"], name
        found = sorted([f.line, f.code.text] for f in reader.findings)
        assert found == sorted(case["findings"]), name
        assert [[r.line, r.error.code.text] for r in reader.rejected] == case["rejected"], name
        report = talktime.report(log, queue_log=how)
        for group in report.to_dict()["groups"]:
            values = {f["kpi"]: f["value"] for f in group["figures"] if f["part"] is None}
            for kpi, value in case["figures"].items():
                assert values[kpi] == value, (name, kpi)


def test_a_queue_log_has_no_other_format() -> None:
    how = talktime.QueueLogOptions.default()
    with pytest.raises(TypeError):
        talktime.read_log(b"", queue_log=how, format=talktime.LogFormat.CSV)


def test_callers_do_not_show() -> None:
    log = b"1772442000|c|q|NONE|DID|5550100\n"
    reader = talktime.read_log(log, queue_log=talktime.QueueLogOptions.default())
    assert list(reader) == []
    (event,) = reader.events
    assert "5550100" not in repr(event)
    assert event.fields is not None
    assert event.fields.read(talktime.ReadingPurpose.QUALITY) == "5550100"
