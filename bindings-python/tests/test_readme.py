"""The README's example runs as it is written."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

README = (Path(__file__).parents[2] / "README.md").read_text("utf-8")


def block(language: str) -> str:
    """Gives the first code block of a language."""
    found = re.search(rf"```{language}\n(.*?)```", README, re.DOTALL)
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
