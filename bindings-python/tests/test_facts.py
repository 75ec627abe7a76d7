"""Files of facts: the shared vectors, and what is Python's own."""

from __future__ import annotations

import io
import json
import threading
from pathlib import Path
from typing import Any

import pytest
from conftest import vector

import talktime
from talktime import FactKind

PLAN = talktime.Plan(zone=talktime.Zone("UTC"), policy=talktime.Policy.default())

CASES: list[Any] = vector("importer/facts.json")["cases"]


def opened(case: Any) -> talktime.importer.FactReader:
    kind = None if case["kind"] is None else FactKind(case["kind"])
    return talktime.read_facts(case["text"].encode(), kind)


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_every_file_gives_its_facts_and_what_is_wrong_with_it(case: Any) -> None:
    reader = opened(case)
    assert reader.summary is None
    facts = list(reader)
    lines = "".join(json.dumps(fact) + "\n" for fact in case["facts"])
    assert facts == list(talktime.read_facts(lines.encode()))
    assert len(facts) == len(case["facts"])
    rejected = [
        {
            "line": row.line,
            "column": row.column.text if row.column else None,
            "code": row.error.code.text,
        }
        for row in reader.rejected
    ]
    assert rejected == case["rejected"]
    found = [(finding.line, finding.code.text) for finding in reader.findings]
    assert found == [(finding["line"], finding["code"]) for finding in case["findings"]]
    assert reader.summary is not None
    counts = (reader.summary.rows, reader.summary.facts, reader.summary.rejected)
    assert counts == (case["rows"], len(case["facts"]), len(case["rejected"]))


def test_facts_come_as_what_they_are_from_any_source(tmp_path: Path) -> None:
    text = b"id,begun,leads,finished\nspring,2026-03-02T00:00:00Z,1000,10\n"
    path = tmp_path / "lists.csv"
    path.write_bytes(text)
    for source in (path, str(path), text, io.BytesIO(text)):
        (fact,) = talktime.read_facts(source, FactKind.LEAD_LIST)
        assert isinstance(fact, talktime.LeadList)
        assert fact.leads == 1000


def test_a_file_of_another_kind_is_a_typed_error() -> None:
    with pytest.raises(talktime.InvalidValue) as raised:
        list(talktime.read_facts(b"contact,direction\n", FactKind.SURVEY))
    assert raised.value.invalid.code.text == "importer.file.column_missing"
    with pytest.raises(talktime.WrongType):
        talktime.read_facts(b"", "survey")  # type: ignore[arg-type]


LISTS = b"""id,begun,leads,finished
spring,2026-03-02T00:00:00Z,1000,10
summer,2026-03-02T00:00:00Z,10,11
autumn,2026-03-02T00:00:00Z,500,20,
"""

RECORD = b"contact,direction,started\nc1,inbound,2026-03-02T09:00:00Z\n"


def test_a_report_says_what_the_reader_of_the_facts_rejected() -> None:
    reader = talktime.read_facts(LISTS, FactKind.LEAD_LIST)
    report = talktime.report(RECORD, facts=reader)
    assert [(row.line, row.error.code.text) for row in report.facts_rejected] == [
        (3, "kpi.list.finished_over_leads"),
        (4, "base.table.too_many_fields"),
    ]
    assert isinstance(report.facts_summary, talktime.FactSummary)
    assert (report.facts_summary.facts, report.facts_summary.rejected) == (1, 2)
    assert report.summary is not None
    assert (report.summary.records, report.rejected) == (1, ())
    (group,) = report.groups
    assert group.value(talktime.Code("list.completion")) == 0.01
    plain = talktime.report(RECORD, facts=[])
    assert (plain.facts_summary, plain.facts_rejected, plain.facts_findings) == (None, (), ())


def test_a_file_where_facts_are_asked_for_is_refused_by_name(tmp_path: Path) -> None:
    path = tmp_path / "lists.csv"
    path.write_bytes(LISTS)
    tally = talktime.CentreTally(PLAN)
    wrong: Any
    for wrong in (str(path), path, LISTS, io.BytesIO(LISTS)):
        with pytest.raises(talktime.WrongType, match="read_facts"):
            talktime.report(RECORD, facts=wrong)
        with pytest.raises(talktime.WrongType, match="read_facts"):
            tally.push_all(wrong)
    reader: Any = talktime.read_facts(LISTS, FactKind.LEAD_LIST)
    with pytest.raises(talktime.WrongType, match="as `facts`"):
        talktime.report(reader)


def test_a_reader_is_taken_whole_and_keeps_what_cannot_be_counted() -> None:
    lists = b"id,begun,leads,finished\n" + b"".join(
        f"{name},2026-03-02T00:00:00Z,{leads},0\n".encode()
        for name, leads in (("a", 1), ("b", 2**64 - 1), ("c", 3))
    )
    reader = talktime.read_facts(lists, FactKind.LEAD_LIST)
    tally = talktime.CentreTally(PLAN)
    with pytest.raises(talktime.InvalidValue) as raised:
        tally.push_all(reader)
    assert raised.value.invalid.code.text == "kpi.tally.overflow"
    assert [fact.id.text for fact in reader if isinstance(fact, talktime.LeadList)] == ["b", "c"]
    one = talktime.CentreTally(PLAN)
    one.push_all(list(talktime.read_facts(lists, FactKind.LEAD_LIST))[:1])
    assert tally == one


def test_a_fact_is_known_by_its_class_and_not_by_its_name() -> None:
    class Marked(talktime.LeadList):  # type: ignore[misc]  # final for a type checker only
        """A list of somebody who adds to it."""

    first = b"".join(LISTS.splitlines(keepends=True)[:2])
    (fact,) = talktime.read_facts(first, FactKind.LEAD_LIST)
    assert isinstance(fact, talktime.LeadList)
    marked = Marked(fact.id, begun=fact.begun, leads=fact.leads, finished=fact.finished)
    tally, same = talktime.CentreTally(PLAN), talktime.CentreTally(PLAN)
    tally.push(marked)
    same.push(fact)
    assert tally == same

    class LeadList:
        """Another one's class of that name."""

    foreign: Any = LeadList()
    with pytest.raises(talktime.WrongType, match="got LeadList"):
        tally.push(foreign)


class Held:
    """A file whose first piece comes only when it is let go."""

    def __init__(self) -> None:
        self.asked, self.go = threading.Event(), threading.Event()
        self.pieces = [RECORD, b""]

    def read(self, size: int, /) -> bytes:
        self.asked.set()
        assert self.go.wait(30)
        return self.pieces.pop(0)


def test_what_another_thread_uses_is_told_as_an_error() -> None:
    held = Held()
    reader = talktime.read_log(held, format=talktime.LogFormat.CSV)
    busy, free = (talktime.CentreTally(PLAN) for _ in range(2))
    other = threading.Thread(target=busy.push_all, args=(reader,))
    other.start()
    assert held.asked.wait(30)
    uses: list[Any] = [
        lambda: free.push_all(reader),
        lambda: talktime.report(reader),
        lambda: busy.push_all([]),
        lambda: busy.merge(free),
        lambda: free.merge(busy),
        lambda: busy.__reduce__(),
    ]
    for use in uses:
        with pytest.raises(talktime.InUse, match="being used elsewhere"):
            use()
    held.go.set()
    other.join(30)
    assert (busy.contacts, free.contacts) == (1, 0)
    free.merge(busy)
    assert free == busy


def test_a_centre_tells_the_waits_of_its_calls() -> None:
    from datetime import timedelta

    tally = talktime.CentreTally(PLAN)
    tally.push_all(talktime.read_log(RECORD))
    calls = talktime.CallTally(PLAN)
    calls.push_all(talktime.read_log(RECORD))
    bounds = [timedelta(seconds=10), timedelta(seconds=20)]
    assert tally.total_waits(bounds) == calls.total_waits(bounds)
    key = talktime.GroupKey()
    assert tally.group_waits(key, bounds) == calls.group_waits(key, bounds)
    with pytest.raises(talktime.InvalidValue):
        tally.total_waits(bounds[::-1])
