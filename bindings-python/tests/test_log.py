"""From a log to figures."""

from __future__ import annotations

import copy
import io
import pickle
import sys
import threading
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

import talktime
from talktime import DimensionQueue, Grain, Preset

LOG = b"""contact,direction,started,queue,queue_entered,queue_left,result
c1,inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:00Z,2026-03-02T09:00:15Z,answered
c2,inbound,2026-03-02T09:01:00Z,sales,2026-03-02T09:01:00Z,2026-03-02T09:01:30Z,abandoned
c3,inbound,yesterday,,,,
"""
HEADER = LOG.splitlines()[0]
BANK = Path(__file__).parents[2] / "examples" / "mappings" / "anonymous_bank.toml"
PLAN = talktime.Plan(by=(), zone=talktime.Zone("UTC"), policy=talktime.Policy.default())


def test_records_are_iterated_and_the_rest_is_told(tmp_path: Path) -> None:
    path = tmp_path / "calls.csv"
    path.write_bytes(LOG)
    for source in (path, str(path), LOG, io.BytesIO(LOG)):
        reader = talktime.read_log(source)
        assert reader.summary is None
        records = list(reader)
        assert [record.contact.text for record in records] == ["c1", "c2"]
        assert reader.summary is not None
        assert (reader.summary.rows, reader.summary.rejected) == (3, 1)
        (row,) = reader.rejected
        assert row.line == 4
        assert row.column == talktime.Label("started")
        assert "yesterday" not in repr(row)
        assert "yesterday" in row.text.read(talktime.ReadingPurpose.CORRECTION)


def test_a_report_is_computed_from_a_log_and_from_records() -> None:
    report = talktime.report(LOG, by=[Grain.HALF_HOUR, DimensionQueue()], zone="Asia/Kolkata")
    same = talktime.report(
        list(talktime.read_log(LOG)), by=(Grain.HALF_HOUR, DimensionQueue()), zone="Asia/Kolkata"
    )
    assert report.to_dict() == same.to_dict()
    assert report.summary is not None
    assert same.summary is None
    (group,) = report.groups
    assert group.key.queue == talktime.QueueId("sales")
    assert group.key.interval is not None
    assert group.key.interval.from_ == datetime(2026, 3, 2, 9, tzinfo=UTC)
    level = next(f for f in group.figures if f.kpi.text == "service_level")
    assert (level.ratio, level.value) == (talktime.Ratio(1, 2), 0.5)


def test_a_preset_is_a_policy() -> None:
    by_preset = talktime.report(LOG, policy=Preset.ASTERISK_SL)
    assert by_preset.plan.policy == Preset.ASTERISK_SL.policy()
    assert talktime.report(LOG).plan.policy == talktime.Policy.default()


def test_tables_go_to_pandas_and_polars() -> None:
    report = talktime.report(LOG, by=DimensionQueue())
    long = report.to_pandas()
    assert list(long.columns) == ["queue", "kpi", "part", "numerator", "denominator", "value"]
    assert long.loc[long["kpi"] == "service_level", "value"].iloc[0] == 0.5
    wide = report.to_polars(wide=True)
    assert wide["queue"].to_list() == ["sales"]
    assert wide["service_level"].to_list() == [0.5]
    assert wide["aht"].to_list() == [None]


def test_a_notebook_shows_a_table_and_escapes_it() -> None:
    log = LOG.replace(b"sales", b"<sales>")
    page = talktime.report(log, by=DimensionQueue())._repr_html_()
    assert "&lt;sales&gt;" in page
    assert "<sales>" not in page
    assert "<table>" in talktime.report(LOG)._repr_html_()


def test_tallies_of_parts_merge_to_the_whole_and_survive_storage() -> None:
    plan = talktime.Plan(
        by=(DimensionQueue(),), zone=talktime.Zone("UTC"), policy=talktime.Policy.default()
    )
    whole, first, second = (talktime.CallTally(plan) for _ in range(3))
    one, two = talktime.read_log(LOG)
    whole.push_all([one, two])
    first.push(one)
    second.push(two)
    first.merge(second)
    assert first == whole == talktime.CallTally.from_json(first.to_json())
    assert pickle.loads(pickle.dumps(first)) == whole
    assert first.contacts == 2
    report = whole.report()
    assert pickle.loads(pickle.dumps(report)) == report
    whole.merge(whole)
    assert whole.contacts == 4


def test_waits_are_counted_between_bounds() -> None:
    # c1 was answered after 15 s, c2 gave up after 30 s.
    tally = talktime.CallTally(PLAN)
    tally.push_all(talktime.read_log(LOG))
    bounds = [timedelta(seconds=15), timedelta(seconds=20)]
    total = tally.total_waits(bounds)
    assert total.bounds_ms == (15_000, 20_000)
    waits = {entry.exit: entry.counts for entry in total.exits}
    assert waits[talktime.QueueExit.ANSWERED] == (1, 0, 0)
    assert waits[talktime.QueueExit.ABANDONED] == (0, 0, 1)
    (group,) = tally.report().groups
    assert tally.group_waits(group.key, bounds) == total
    unknown = replace(group.key, queue=talktime.QueueId("unknown"))
    assert tally.group_waits(unknown, bounds) is None
    with pytest.raises(talktime.InvalidValue) as raised:
        tally.total_waits(bounds[::-1])
    assert raised.value.invalid.code.text == "kpi.waits.bounds_not_rising"


def test_a_plan_that_splits_twice_by_the_same_is_a_typed_error() -> None:
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.report(LOG, by=[Grain.DAY, Grain.HOUR])
    assert raised.value.invalid.code.text == "kpi.plan.repeated_dimension"


def test_a_file_of_another_format_is_a_typed_error(tmp_path: Path) -> None:
    with pytest.raises(talktime.InvalidValue):
        list(talktime.read_log(b"\x1f\x8b\x08\x00rest"))
    with pytest.raises(FileNotFoundError):
        talktime.read_log(tmp_path / "none.csv")
    with pytest.raises(talktime.WrongType, match="binary"):
        list(talktime.read_log(io.StringIO("text")))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "call",
    [
        lambda wrong: talktime.read_log(wrong),
        lambda wrong: talktime.read_log(LOG, mapping=wrong),
        lambda wrong: talktime.Mapping.load(wrong),
        lambda wrong: talktime.report(wrong),
        lambda wrong: talktime.report(LOG, by=wrong),
        lambda wrong: talktime.CallTally(PLAN).push_all(wrong),
    ],
)
def test_an_argument_of_another_type_is_a_typed_error(call: Callable[[object], object]) -> None:
    with pytest.raises(talktime.WrongType, match="expected .*, got int"):
        call(5)


def test_nothing_and_a_view_of_memory_are_no_logs() -> None:
    for wrong in (None, memoryview(LOG)):
        with pytest.raises(talktime.WrongType):
            talktime.read_log(wrong)  # type: ignore[arg-type]


def test_what_would_be_ignored_is_a_typed_error() -> None:
    mapping = talktime.Mapping.load(BANK)
    csv, options = talktime.LogFormat.CSV, talktime.ReadOptions.default()
    with pytest.raises(talktime.WrongType, match="leave out `format`"):
        talktime.read_log(LOG, mapping=mapping, format=csv)
    records = list(talktime.read_log(LOG))
    for source in (records, talktime.read_log(LOG)):
        with pytest.raises(talktime.WrongType, match="`mapping` goes with a log"):
            talktime.report(source, mapping=mapping)
        with pytest.raises(talktime.WrongType, match="`format` goes with a log"):
            talktime.report(source, format=csv)
        with pytest.raises(talktime.WrongType, match="`options` goes with a log"):
            talktime.report(source, options=options)


def test_our_own_formats_are_told_apart_by_the_name_and_the_start(tmp_path: Path) -> None:
    line = b'{"contact":"c1","direction":"inbound","started":"2026-03-02T09:00:00Z"}\n'
    named, unnamed = tmp_path / "calls.JSONL", tmp_path / "calls.log"
    for path in (named, unnamed):
        path.write_bytes(line)
    with unnamed.open("rb") as file:
        for source in (named, unnamed, str(unnamed), line, io.BytesIO(line), file):
            (record,) = talktime.read_log(source)
            assert record.contact.text == "c1"


def test_a_record_that_cannot_be_counted_stays_in_the_reader() -> None:
    log = b"""contact,direction,started,ended,answered,agent_left
c1,inbound,2026-03-02T09:00:00Z,2026-03-02T09:00:01Z,,
c2,inbound,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z,2026-03-02T09:00:00Z,2026-03-02T09:05:00Z
c3,inbound,2026-03-02T09:00:00Z,2026-03-02T09:00:01Z,,
"""
    empty = talktime.CallTally(PLAN)
    empty.push_all(talktime.read_log(log))
    text = empty.to_json()
    assert text.count('"talk_ms":300000') == 1
    # A little under the most that a tally takes, so that the next leg passes it.
    full = text.replace('"talk_ms":300000', f'"talk_ms":{2**64 // 1000 - 1000}')
    tally = talktime.CallTally.from_json(full)
    before = tally.contacts
    reader = talktime.read_log(log)
    with pytest.raises(talktime.InvalidValue) as raised:
        tally.push_all(reader)
    assert raised.value.invalid.code.text == "kpi.tally.overflow"
    assert tally.contacts == before + 1
    assert [record.contact.text for record in reader] == ["c2", "c3"]


def test_a_fault_of_the_whole_file_is_told_each_time(tmp_path: Path) -> None:
    path = tmp_path / "empty.csv"
    path.write_bytes(b"contact\n")
    reader = talktime.read_log(path)
    errors = []
    for _ in range(2):
        with pytest.raises(talktime.InvalidValue) as raised:
            next(reader)
        errors.append(raised.value.invalid)
    assert errors[0] == errors[1]


def test_a_copy_of_a_report_keeps_what_the_reader_said() -> None:
    report = talktime.report(LOG)
    for other in (copy.copy(report), copy.deepcopy(report)):
        assert len(other.rejected) == 1
        assert other == report


def test_a_group_gives_a_value_and_a_rejected_row_its_sentence() -> None:
    report = talktime.report(LOG)
    assert report.groups[0].value(talktime.Code("service_level")) == 0.5
    assert report.groups[0].value(talktime.Code("no_such_figure")) is None
    (row,) = report.rejected
    assert row.sentence(talktime.Language.HINDI) == row.error.sentence(talktime.Language.HINDI)
    assert row.sentence() != row.sentence(talktime.Language.HINDI)


def test_a_mapping_file_is_utf8_and_may_have_a_mark(tmp_path: Path) -> None:
    path = tmp_path / "mapping.toml"
    path.write_bytes(b"\xef\xbb\xbf" + BANK.read_bytes())
    assert talktime.Mapping.load(path) == talktime.Mapping.load(BANK)
    path.write_bytes(b"# caf\xe9")
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.Mapping.load(path)
    assert raised.value.invalid.code.text == "importer.mapping.not_utf8"


def test_a_mapping_reads_a_foreign_log() -> None:
    held = talktime.Mapping.load(BANK)
    assert held == talktime.Mapping(held.source)
    assert pickle.loads(pickle.dumps(held)) == held
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.Mapping("format = 7")
    assert raised.value.invalid.code.text.startswith("importer.mapping.")


def test_the_interpreter_runs_while_a_log_is_read() -> None:
    row = b"c%d,inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:00Z,2026-03-02T09:00:15Z,answered"
    log = b"\n".join([HEADER, *(row % number for number in range(50_000))])
    ticks, begun, done = 0, threading.Event(), threading.Event()

    class Source(io.BytesIO):
        def read(self, size: int | None = -1, /) -> bytes:
            begun.set()
            return super().read(size)

    def read() -> None:
        try:
            talktime.report(Source(log))
        finally:
            begun.set()
            done.set()

    # Nobody is made to hand the interpreter on: only who gives it up lets the loop below run.
    usual = sys.getswitchinterval()
    sys.setswitchinterval(60)
    try:
        thread = threading.Thread(target=read)
        thread.start()
        begun.wait(60)
        while not done.is_set():
            ticks += 1
            if ticks % 100 == 0:
                time.sleep(0.0001)
        thread.join()
    finally:
        sys.setswitchinterval(usual)
    assert ticks > 1000


def test_the_registry_names_every_figure_in_three_languages() -> None:
    kpis = {kpi.id.text: kpi for kpi in talktime.registry()}
    name = kpis["service_level"].name
    assert len({name.get(language).text for language in talktime.Language}) == 3
