"""The work of a call centre as one library: live calls, call logs and figures one can trust.

    import talktime
    report = talktime.report("calls.csv", by=[talktime.Grain.HALF_HOUR], zone="Asia/Kolkata")
    report.to_pandas()

The values of one noun stand together in `talktime.base`, `.privacy`, `.customer`, `.project`,
`.call`, `.campaign`, `.kpi`, `.importer`.
"""

from . import _names, base, call, campaign, customer, importer, kpi, privacy, project
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
    build_call_list,
    check_address,
    check_form,
    clock_time_minute,
    eligible_offers,
    explain,
    funnel_registry,
    legal_rules,
    may_call,
    phone_number_countries,
    phone_number_in_country,
    read_calling_rules,
    read_customers,
    read_facts,
    read_log,
    recontact,
    registry,
    report,
    standard_forms,
    verify_journal,
    zone_at_local,
    zones_of_country,
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
    "build_call_list",
    "call",
    "campaign",
    "check_address",
    "check_form",
    "clock_time_minute",
    "customer",
    "eligible_offers",
    "explain",
    "funnel_registry",
    "importer",
    "kpi",
    "legal_rules",
    "may_call",
    "phone_number_countries",
    "phone_number_in_country",
    "privacy",
    "project",
    "read_calling_rules",
    "read_customers",
    "read_facts",
    "read_log",
    "recontact",
    "registry",
    "report",
    "standard_forms",
    "verify_journal",
    "zone_at_local",
    "zones_of_country",
]
__all__ += _names.__all__
