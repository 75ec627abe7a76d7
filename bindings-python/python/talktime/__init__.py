"""The work of a call centre as one library: live calls, call logs and figures one can trust.

    import talktime
    report = talktime.report("calls.csv", by=[talktime.Grain.HALF_HOUR], zone="Asia/Kolkata")
    report.to_pandas()

The values of one noun stand together in `talktime.base`, `.call`, `.kpi`, `.project`, `.importer`.
"""

from . import _names, base, call, importer, kpi, project
from ._errors import (
    Denied,
    InUse,
    InvalidCommand,
    InvalidValue,
    LimitReached,
    NotAllowed,
    NotFound,
    ReplayFailed,
    TalktimeError,
    WrongState,
    WrongType,
)
from ._names import *
from ._talktime import (
    explain,
    phone_number_in_country,
    read_facts,
    read_log,
    registry,
    report,
)

__all__ = [
    "Denied",
    "InUse",
    "InvalidCommand",
    "InvalidValue",
    "LimitReached",
    "NotAllowed",
    "NotFound",
    "ReplayFailed",
    "TalktimeError",
    "WrongState",
    "WrongType",
    "base",
    "call",
    "explain",
    "importer",
    "kpi",
    "phone_number_in_country",
    "project",
    "read_facts",
    "read_log",
    "registry",
    "report",
]
__all__ += _names.__all__
