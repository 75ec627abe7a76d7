"""What the generated classes can do besides holding values.

A class `XMethods` here becomes the base of the generated class `X`, and for a union the base of each
of its variants. Every method asks the library; nothing is decided here.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, cast

from . import _talktime as _native
from ._application_methods import (
    ApplicationCommandMethods as ApplicationCommandMethods,
    ApplicationEventMethods as ApplicationEventMethods,
    ApplicationMethods as ApplicationMethods,
    ApplicationStateMethods as ApplicationStateMethods,
    FilledFormMethods as FilledFormMethods,
    FormFaultMethods as FormFaultMethods,
    FormFieldKindMethods as FormFieldKindMethods,
    FormSchemaMethods as FormSchemaMethods,
    FormValueMethods as FormValueMethods,
    FormVerdictMethods as FormVerdictMethods,
)
from ._campaign_methods import (
    AttemptMethods as AttemptMethods,
    BlockReasonMethods as BlockReasonMethods,
    CallbackCommandMethods as CallbackCommandMethods,
    CallbackEventMethods as CallbackEventMethods,
    CallbackMethods as CallbackMethods,
    CallbackStateMethods as CallbackStateMethods,
    CallingRuleMethods as CallingRuleMethods,
    DialBlockMethods as DialBlockMethods,
    EarlierOutcomeMethods as EarlierOutcomeMethods,
    FunnelPersonMethods as FunnelPersonMethods,
    HolidayCalendarMethods as HolidayCalendarMethods,
    LeadCommandMethods as LeadCommandMethods,
    LeadEventMethods as LeadEventMethods,
    LeadMethods as LeadMethods,
    LeadStateMethods as LeadStateMethods,
    OfferingMethods as OfferingMethods,
    RecontactWhenMethods as RecontactWhenMethods,
    RetryCauseMethods as RetryCauseMethods,
    RetryPlanMethods as RetryPlanMethods,
    TargetConditionMethods as TargetConditionMethods,
    TargetFieldMethods as TargetFieldMethods,
    TargetRuleMethods as TargetRuleMethods,
)
from ._order_methods import (
    ItemPriceMethods as ItemPriceMethods,
    OrderCommandMethods as OrderCommandMethods,
    OrderCountsMethods as OrderCountsMethods,
    OrderEventMethods as OrderEventMethods,
    OrderItemStateMethods as OrderItemStateMethods,
    OrderMethods as OrderMethods,
    OrderOutcomeMethods as OrderOutcomeMethods,
    OrderStateMethods as OrderStateMethods,
)
from ._project_methods import (
    CallGuideMethods as CallGuideMethods,
    CatalogueMethods as CatalogueMethods,
    CoverageMethods as CoverageMethods,
    FaultTreeMethods as FaultTreeMethods,
    OfferMethods as OfferMethods,
    ProjectVersionsMethods as ProjectVersionsMethods,
)
from ._visit_methods import (
    BriefingDocumentMethods as BriefingDocumentMethods,
    BriefingItemMethods as BriefingItemMethods,
    VisitCommandMethods as VisitCommandMethods,
    VisitEventMethods as VisitEventMethods,
    VisitMethods as VisitMethods,
    VisitStateMethods as VisitStateMethods,
)
from ._recovery_methods import (
    CrewStateMethods as CrewStateMethods,
    HitchCauseMethods as HitchCauseMethods,
    CrewSpeedMethods as CrewSpeedMethods,
    RemedyMethods as RemedyMethods,
    RecoveryCommandMethods as RecoveryCommandMethods,
    RecoveryEventMethods as RecoveryEventMethods,
    RecoveryMethods as RecoveryMethods,
    RecoveryStateMethods as RecoveryStateMethods,
)
from ._taxi_request_methods import (
    DispatchReportMethods as DispatchReportMethods,
    TaxiAddressMethods as TaxiAddressMethods,
    TaxiRequestCommandMethods as TaxiRequestCommandMethods,
    TaxiRequestEventMethods as TaxiRequestEventMethods,
    TaxiRequestMethods as TaxiRequestMethods,
    TaxiRequestStateMethods as TaxiRequestStateMethods,
)
from ._said import Coded, Sayable

if TYPE_CHECKING:
    from . import _model
    from ._talktime import Access, ActorId, Code, ConsentId, ContactPurposeId, Label, Zone


def hold_tuples(value: object, *fields: str) -> None:
    """Makes a tuple of each list that a new frozen object was given."""
    for field in fields:
        held = getattr(value, field)
        if isinstance(held, list):
            object.__setattr__(value, field, tuple(held))


class DenialMethods(Sayable):
    __slots__ = ()


class InvalidMethods(Sayable):
    __slots__ = ()


class FailedGuardMethods(Sayable):
    __slots__ = ()


class FindingMethods(Sayable):
    __slots__ = ()


class ReplayErrorMethods(Sayable):
    __slots__ = ()


class RejectedRowMethods:
    __slots__ = ()

    def sentence(self, language: _model.Language | None = None) -> str:
        """Says in one sentence why the row was rejected, in English unless a language is given."""
        return cast("_model.RejectedRow", self).error.sentence(language)


class OutcomeCategoryMethods(Coded):
    __slots__ = ()


class OutcomeMethods:
    __slots__ = ()

    @property
    def category(self) -> _model.OutcomeCategory:
        """The fixed category."""
        return _native.outcome_category(cast("_model.Outcome", self))


class DispositionMapMethods:
    __slots__ = ()

    def find(self, code: Code) -> _model.Disposition | None:
        """Looks a project's own code up; `None` where the map has none."""
        return _native.find_disposition(cast("_model.DispositionMap", self), code)


class GroupReportMethods:
    __slots__ = ()

    def value(self, kpi: Code, part: Code | None = None) -> float | None:
        """Gives the value of a figure, or of one part of a mix; `None` where there is none."""
        return _native.group_value(cast("_model.GroupReport", self), kpi, part)


class RefusalReasonMethods(Coded):
    __slots__ = ()


class CallStateMethods(Coded):
    __slots__ = ()


class CallCommandMethods(Coded):
    __slots__ = ()


class CallEventMethods(Coded):
    __slots__ = ()


class PresetMethods(Coded):
    __slots__ = ()

    def policy(self) -> _model.Policy:
        """Gives the policy of the preset."""
        return _native.preset_policy(cast("_model.Preset", self))


class LocalisedTextMethods:
    __slots__ = ()

    def get(self, language: _model.Language) -> Label:
        """Gives the text in a language, or the English one where it is missing."""
        return _native.localised(cast("_model.LocalisedText", self), language)


class RatioMethods:
    __slots__ = ()

    @property
    def value(self) -> float | None:
        """The quotient; `None` over zero."""
        return _native.ratio_value(cast("_model.Ratio", self))


class MoneyMethods:
    __slots__ = ()

    def __str__(self) -> str:
        return _native.money_text(cast("_model.Money", self))


class PolicyMethods:
    __slots__ = ()

    @staticmethod
    def default() -> _model.Policy:
        """Gives the policy that holds unless another is set."""
        return _native.default_policy()


class ReadOptionsMethods:
    __slots__ = ()

    @staticmethod
    def default() -> _model.ReadOptions:
        """Gives the bounds that hold unless others are set."""
        return _native.default_read_options()


class QueueLogOptionsMethods:
    __slots__ = ()

    @staticmethod
    def default() -> _model.QueueLogOptions:
        """Gives what holds of a queue log unless something else is set."""
        return _native.default_queue_log_options()


class CallMethods:
    __slots__ = ()

    @staticmethod
    def replay(history: tuple[_model.CallEntry, ...] | list[_model.CallEntry]) -> _model.Call:
        """Rebuilds a call from its history; raises `ReplayFailed` where it is corrupt."""
        return _native.call_replay(history)

    @staticmethod
    def transitions() -> tuple[_model.Transition, ...]:
        """Gives the transition table as data."""
        return _native.call_transitions()

    @property
    def next_deadline(self) -> datetime | None:
        """The instant at which something happens by itself: send `elapse` then."""
        return _native.call_next_deadline(cast("_model.Call", self))

    @property
    def outcome_missing(self) -> bool:
        """Whether the call is closed and nobody recorded what came of it."""
        return _native.call_outcome_missing(cast("_model.Call", self))

    def record(self) -> _model.Record:
        """Gives the record of a closed call: what a log would say of it."""
        return _native.call_record(cast("_model.Call", self))


class DataClassMethods(Coded):
    __slots__ = ()


class ViewMethods(Coded):
    __slots__ = ()


class ContactChannelMethods(Coded):
    __slots__ = ()


class ConsentStatusMethods(Coded):
    __slots__ = ()


class SuppressionSourceMethods(Coded):
    __slots__ = ()


class RecipientMethods(Coded):
    __slots__ = ()


class JournalFaultKindMethods(Coded):
    __slots__ = ()


class JournalFaultMethods(Sayable):
    __slots__ = ()


class AccessPolicyMethods:
    __slots__ = ()

    @staticmethod
    def standard() -> _model.AccessPolicy:
        """Gives the policy that the library proposes."""
        return _native.standard_access_policy()

    def decide(self, request: _model.AccessRequest) -> Access:
        """Decides a request. A refusal is a decision too, and its fact belongs in the journal."""
        return _native.decide_access(cast("_model.AccessPolicy", self), request)


class JournalMethods:
    __slots__ = ()

    @staticmethod
    def new() -> _model.Journal:
        """Begins a journal."""
        return _native.journal_new()

    def append(
        self, at: datetime, actor: ActorId, role: _model.Role, fact: _model.JournalFact
    ) -> _model.JournalStep:
        """Appends what happened: when, by whom, in which role."""
        return _native.journal_append(cast("_model.Journal", self), at, actor, role, fact)

    def append_access(self, access: Access) -> _model.JournalStep:
        """Appends a decision on a request to read, granted or not."""
        return _native.journal_append_access(cast("_model.Journal", self), access)

    def checkpoint(self) -> _model.Checkpoint:
        """Tells how far the journal has come."""
        return _native.journal_checkpoint(cast("_model.Journal", self))


class ConsentMethods:
    __slots__ = ()

    def status_at(self, at: datetime) -> _model.ConsentStatus:
        """Tells how the consent stands at an instant."""
        return _native.consent_status(cast("_model.Consent", self), at)

    def allows(
        self, purpose: ContactPurposeId, channel: _model.ContactChannel, at: datetime
    ) -> bool:
        """Tells whether it allows a contact for a purpose in a way at an instant."""
        return _native.consent_allows(cast("_model.Consent", self), purpose, channel, at)

    def require(
        self, purpose: ContactPurposeId, channel: _model.ContactChannel, at: datetime
    ) -> None:
        """Raises `InvalidValue` that says why it does not allow a contact, by its code."""
        _native.consent_require(cast("_model.Consent", self), purpose, channel, at)

    def withdraw(self, at: datetime) -> _model.Consent:
        """Withdraws it at an instant."""
        return _native.consent_withdraw(cast("_model.Consent", self), at)

    def supersede(self, at: datetime, by: ConsentId) -> _model.Consent:
        """Lets a newer one take its place at an instant."""
        return _native.consent_supersede(cast("_model.Consent", self), at, by)


class SuppressionEntryMethods:
    __slots__ = ()

    def holds_at(self, at: datetime) -> bool:
        """Tells whether the entry holds at an instant."""
        return _native.suppression_holds(cast("_model.SuppressionEntry", self), at)

    def is_overdue(self, at: datetime) -> bool:
        """Tells whether the time that the law leaves has passed and it is not done everywhere."""
        return _native.suppression_overdue(cast("_model.SuppressionEntry", self), at)


class RetentionPolicyMethods:
    __slots__ = ()

    def verdicts(
        self, facts: _model.RetentionFacts, at: datetime
    ) -> tuple[_model.RetentionVerdict, ...]:
        """Tells for each class that is held what the policy means for it at an instant."""
        return _native.retention_verdicts(cast("_model.RetentionPolicy", self), facts, at)

    def due(
        self, facts: _model.RetentionFacts, at: datetime
    ) -> tuple[_model.RetentionVerdict, ...]:
        """Gives what is to be erased at an instant; what a hold forbids is not among it."""
        return _native.retention_due(cast("_model.RetentionPolicy", self), facts, at)


class LegalRuleMethods:
    __slots__ = ()

    def deadline(self, start: datetime, zone: Zone, holidays: Sequence[date] = ()) -> datetime:
        """Gives the first instant at which the time is over, in a zone's calendar."""
        return _native.legal_deadline(cast("_model.LegalRule", self), start, zone, holidays)


class IncidentMethods:
    __slots__ = ()

    def report_deadline(
        self, rule: _model.LegalRule, zone: Zone, holidays: Sequence[date] = ()
    ) -> datetime:
        """Gives the instant by which the authority of a country must be told."""
        return _native.incident_deadline(cast("_model.Incident", self), rule, zone, holidays)


class PersonStateMethods(Coded):
    __slots__ = ()


class AddressFieldMethods(Coded):
    __slots__ = ()


class KeptKindMethods(Coded):
    __slots__ = ()


class CustomerMethods:
    __slots__ = ()

    def view(self, access: Access) -> _model.CustomerView:
        """Shows the customer as a decision allows; raises `Denied` where it is about another."""
        return _native.customer_view(cast("_model.Customer", self), access)

    def change_address(self, position: int, address: _model.Address) -> _model.Customer:
        """Puts another text in the place of an address and drops that the old one was read back."""
        return _native.customer_change_address(cast("_model.Customer", self), position, address)

    def read_back_address(self, position: int, read_back: _model.ReadBack) -> _model.Customer:
        """Notes that an address was read back to the person and confirmed."""
        customer = cast("_model.Customer", self)
        return _native.customer_read_back_address(customer, position, read_back)


class PurchasedBaseMethods:
    __slots__ = ()

    def check_use(self, on: date) -> None:
        """Checks that the base may be used on a day; raises `InvalidValue` where it may not."""
        _native.purchased_base_check_use(cast("_model.PurchasedBase", self), on)

    @property
    def total_cost(self) -> _model.Money:
        """What the whole base cost."""
        return _native.purchased_base_total_cost(cast("_model.PurchasedBase", self))


class PlacedHoldMethods:
    __slots__ = ()

    def binds_at(self, at: datetime) -> bool:
        """Tells whether it forbids erasing at an instant."""
        return _native.placed_hold_binds_at(cast("_model.PlacedHold", self), at)


class ErasureMethods:
    __slots__ = ()

    @property
    def fact(self) -> _model.JournalFact:
        """The fact for the journal."""
        return _native.erasure_fact(cast("_model.Erasure", self))


class PersonExportMethods:
    __slots__ = ()

    @property
    def fact(self) -> _model.JournalFact:
        """The fact for the journal."""
        return _native.person_export_fact(cast("_model.PersonExport", self))

    def to_text(self) -> str:
        """Writes the export as JSON, which a person may ask for and take elsewhere."""
        return _native.person_export_text(cast("_model.PersonExport", self))
