"""The work of a call centre as one library: live calls, call logs and figures one can trust.

    import talktime
    report = talktime.report("calls.csv", by=[talktime.Grain.HALF_HOUR], zone="Asia/Kolkata")
    report.to_pandas()

The values of one noun stand together in `talktime.base`, `.privacy`, `.project`, `.call`,
`.kpi`, `.importer`.
"""

from . import _names, base, call, customer, importer, kpi, privacy, project
from ._errors import (
    Denied,
    InUse,
    InvalidCommand,
    InvalidValue,
    JournalBroken,
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
    address_rules,
    check_address,
    explain,
    legal_rules,
    phone_number_in_country,
    read_customers,
    read_facts,
    read_log,
    registry,
    report,
    verify_journal,
)

__all__ = [
    "Denied",
    "InUse",
    "InvalidCommand",
    "InvalidValue",
    "JournalBroken",
    "LimitReached",
    "NotAllowed",
    "NotFound",
    "ReplayFailed",
    "TalktimeError",
    "WrongState",
    "WrongType",
    "address_rules",
    "base",
    "call",
    "check_address",
    "customer",
    "explain",
    "importer",
    "kpi",
    "legal_rules",
    "phone_number_in_country",
    "privacy",
    "project",
    "read_customers",
    "read_facts",
    "read_log",
    "registry",
    "report",
    "verify_journal",
]
__all__ += _names.__all__
