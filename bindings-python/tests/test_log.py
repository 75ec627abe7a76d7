"""From a log to figures."""

from __future__ import annotations

import io
import pickle
import threading
from datetime import UTC, datetime
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


def test_a_mapping_reads_a_foreign_log() -> None:
    mapping = Path(__file__).parents[2] / "examples" / "mappings" / "anonymous_bank.toml"
    held = talktime.Mapping.load(mapping)
    assert held == talktime.Mapping(held.source)
    assert pickle.loads(pickle.dumps(held)) == held
    with pytest.raises(talktime.InvalidValue) as raised:
        talktime.Mapping("format = 7")
    assert raised.value.invalid.code.text.startswith("importer.mapping.")


def test_the_interpreter_runs_while_a_log_is_read() -> None:
    row = b"c%d,inbound,2026-03-02T09:00:00Z,sales,2026-03-02T09:00:00Z,2026-03-02T09:00:15Z,answered"
    log = b"\n".join([HEADER, *(row % number for number in range(50_000))])
    ticks, done = 0, threading.Event()

    def read() -> None:
        talktime.report(log)
        done.set()

    thread = threading.Thread(target=read)
    thread.start()
    while not done.is_set():
        ticks += 1
    thread.join()
    assert ticks > 0


def test_the_registry_names_every_figure_in_three_languages() -> None:
    kpis = {kpi.id.text: kpi for kpi in talktime.registry()}
    name = kpis["service_level"].name
    assert len({name.get(language).text for language in talktime.Language}) == 3
