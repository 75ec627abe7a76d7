# Do not edit: written by `cargo xtask mirrors`.
"""The names of `importer`."""

from ._model import (
    DroppedRows,
    FactSummary,
    Finding,
    FindingCount,
    LogFormat,
    ReadOptions,
    ReadSummary,
    RejectedRow,
)

from ._talktime import (
    FactReader,
    LogReader,
    Mapping,
)

__all__ = [
    "DroppedRows",
    "FactReader",
    "FactSummary",
    "Finding",
    "FindingCount",
    "LogFormat",
    "LogReader",
    "Mapping",
    "ReadOptions",
    "ReadSummary",
    "RejectedRow",
]
