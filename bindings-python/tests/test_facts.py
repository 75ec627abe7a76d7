"""Files of facts: the shared vectors, and what is Python's own."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest
from conftest import vector

import talktime
from talktime import FactKind

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
