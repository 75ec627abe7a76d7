# Do not edit: written by `cargo xtask mirrors`.
"""The names of `importer`."""

from ._model import (
    AgentName,
    CustomerSummary,
    DroppedRows,
    FactSummary,
    Finding,
    FindingCount,
    LogEvent,
    LogFormat,
    PauseReason,
    QueueLogForm,
    QueueLogFormTable,
    QueueLogFormText,
    QueueLogOptions,
    ReadOptions,
    ReadSummary,
    RejectedRow,
    TableDelimiter,
)

from ._talktime import (
    CustomerMapping,
    CustomerReader,
    FactReader,
    LogReader,
    Mapping,
)

__all__ = [
    "AgentName",
    "CustomerMapping",
    "CustomerReader",
    "CustomerSummary",
    "DroppedRows",
    "FactReader",
    "FactSummary",
    "Finding",
    "FindingCount",
    "LogEvent",
    "LogFormat",
    "LogReader",
    "Mapping",
    "PauseReason",
    "QueueLogForm",
    "QueueLogFormTable",
    "QueueLogFormText",
    "QueueLogOptions",
    "ReadOptions",
    "ReadSummary",
    "RejectedRow",
    "TableDelimiter",
]
