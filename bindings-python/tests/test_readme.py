"""The examples of the README and of the pages of domains run as they are written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def block(language: str, page: str = "README.md") -> str:
    """Gives the first code block of a language on a page."""
    text = (ROOT / page).read_text("utf-8")
    found = re.search(rf"```{language}\n(.*?)```", text, re.DOTALL)
    assert found is not None
    return found.group(1)


def test_the_readme_runs(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    # The log that the Rust example counts, written there over several lines of source.
    log = re.search(r'const LOG: &str = "\\\n(.*?)";', block("rust"), re.DOTALL)
    assert log is not None
    (tmp_path / "calls.csv").write_text(log.group(1), "utf-8")
    monkeypatch.chdir(tmp_path)
    exec(compile(block("python"), "README.md", "exec"), {})
    shown = capsys.readouterr().out
    assert "0.3333333333333333" in shown
    assert "34.0" in shown
    assert "call.actor.other_agent" in shown


def test_the_page_of_campaigns_runs(capsys: pytest.CaptureFixture[str]) -> None:
    exec(compile(block("python", "docs/domains/campaign.md"), "campaign.md", "exec"), {})
    early, late = capsys.readouterr().out.splitlines()
    assert "in.sales.hours" in early
    assert "2026, 3, 2, 3, 30" in early
    assert late == "until 2026-03-02 04:35:00+00:00"


def test_the_page_of_applications_runs(capsys: pytest.CaptureFixture[str]) -> None:
    page = "docs/domains/application.md"
    exec(compile(block("python", page), "application.md", "exec"), {})
    assert capsys.readouterr().out == block("text", page)
