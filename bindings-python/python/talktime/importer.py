# Do not edit: written by `cargo xtask mirrors`.
"""The names of `importer`."""

from ._model import (
    DroppedRows,
    Finding,
    FindingCount,
    LogFormat,
    ReadOptions,
    ReadSummary,
    RejectedRow,
)

from ._talktime import (
    LogReader,
    Mapping,
)

__all__ = [
    "DroppedRows",
    "Finding",
    "FindingCount",
    "LogFormat",
    "LogReader",
    "Mapping",
    "ReadOptions",
    "ReadSummary",
    "RejectedRow",
]
