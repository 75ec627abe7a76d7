# Do not edit: written by `cargo xtask mirrors`.
"""The values of the library as plain Python classes."""

from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TypeAlias, final

from . import _methods, _talktime as _native
from ._talktime import (
    Access,
    AccountNumber,
    ActorId,
    AddressPart,
    AdviceId,
    AgentId,
    ApplicationId,
    BirthDate,
    CallSubjectId,
    CallTally,
    CallbackId,
    CallingRuleId,
    CallingRules,
    CentreTally,
    ChoiceId,
    ClockTime,
    Code,
    CommandId,
    ConsentId,
    ContactId,
    ContactPurposeId,
    CountryCode,
    CrewBoard,
    CrewId,
    Currency,
    CustomerBase,
    CustomerMapping,
    CustomerReader,
    Digest,
    DocumentNumber,
    EmailAddress,
    FactReader,
    FieldPath,
    FormFieldId,
    FormId,
    FormMask,
    FormRuleId,
    FunnelTally,
    Gazetteer,
    HolidayCalendarId,
    IncidentId,
    Label,
    LeadId,
    LogReader,
    Mapping,
    Matcher,
    MaterialId,
    MergeId,
    NamePart,
    NumberHash,
    OfferId,
    OrderId,
    OrderItemId,
    OriginalText,
    PaymentAccountId,
    PaymentId,
    PermitId,
    PersonRef,
    PersonalNote,
    PhoneNumber,
    ProjectId,
    PromiseId,
    ProviderId,
    PurchaseId,
    QueueId,
    RecoveryId,
    Reference,
    RegistryId,
    Report,
    RuleSetId,
    SellerId,
    ServiceId,
    ServiceKindId,
    ShownText,
    SkillId,
    SuppressionId,
    SuppressionKey,
    SuppressionList,
    TaxiRequestId,
    TopicId,
    TrainingId,
    VisitId,
    WordingId,
    WorkAreaId,
    Zone,
)


@final
@dataclass(frozen=True, slots=True)
class FormFault(_methods.FormFaultMethods):
    """Tells what is wrong in one field of a form.

    It names the field and bounds, never what stands in it: it can be logged.
    """

    field: FormFieldId
    """The field."""

    code: Code
    """What is wrong: `application.form.too_late`."""

    _: KW_ONLY

    facts: tuple[NamedFact, ...] = ()
    """The bounds that the check used."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts")


@final
@dataclass(frozen=True, slots=True)
class FormVerdict(_methods.FormVerdictMethods):
    """Tells whether a form is complete, and everything that it lacks."""

    complete: bool
    """Whether nothing is missing, nothing is wrong and no rule is broken."""

    _: KW_ONLY

    missing: tuple[FormFieldId, ...] = ()
    """The fields that must be filled in and are not, in the order of the form."""

    faults: tuple[FormFault, ...] = ()
    """What is wrong in fields that are filled in, in the order of the form; then the answers to fields
    that the form does not have.
    """

    broken: tuple[FormRuleId, ...] = ()
    """The rules over several fields that do not hold, in the order of the form."""

    doubts: tuple[FormFault, ...] = ()
    """What contradicts itself and may be right all the same, such as a postcode of another region: read it
    back to the person. It does not keep the form from being complete.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "missing", "faults", "broken", "doubts")


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandBegin(_methods.ApplicationCommandMethods):
    """An agent begins to fill in a form for a customer."""

    application: ApplicationId
    """Names the application."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    project_version: int
    """The version of the project that holds now, from 1."""

    form: FormId
    """The form."""

    form_version: int
    """The version of the form, from 1."""

    _: KW_ONLY

    lead: LeadId | None = None
    """The lead that it comes from, where there is one."""

    author: AgentId
    """The agent who fills it in."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandFill(_methods.ApplicationCommandMethods):
    """The form was saved."""

    revision: int
    """Which saving it is: one more than the last, so that nobody overwrites what they have not seen."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandSubmit(_methods.ApplicationCommandMethods):
    """It is handed in."""

    proof: AgreementProof
    """The proof that the customer agreed."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandSendBack(_methods.ApplicationCommandMethods):
    """It goes back to the agent."""

    reason: ApplicationReturn
    """Why."""

    _: KW_ONLY

    fields: tuple[FormFieldId, ...] = ()
    """The fields to put right, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "fields")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandVerify(_methods.ApplicationCommandMethods):
    """It was checked and is right."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandAccept(_methods.ApplicationCommandMethods):
    """The project takes it."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandReject(_methods.ApplicationCommandMethods):
    """The project does not take it."""

    reason: ApplicationRejection
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandWithdraw(_methods.ApplicationCommandMethods):
    """The customer takes it back."""

    reason: ApplicationWithdrawal
    """Why."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The call in which they said so; empty where it came in writing."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandOrder(_methods.ApplicationCommandMethods):
    """It became an order."""

    order: OrderId
    """The order."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class ApplicationCommandElapse(_methods.ApplicationCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


ApplicationCommand: TypeAlias = (
    ApplicationCommandBegin
    | ApplicationCommandFill
    | ApplicationCommandSubmit
    | ApplicationCommandSendBack
    | ApplicationCommandVerify
    | ApplicationCommandAccept
    | ApplicationCommandReject
    | ApplicationCommandWithdraw
    | ApplicationCommandOrder
    | ApplicationCommandElapse
)
"""Asks something of an application.

`Begin` begins one, the others need one.
"""


def application_command_from_json(text: str) -> ApplicationCommand:
    """Reads a `ApplicationCommand` back from versioned JSON of this or an earlier release."""
    value: ApplicationCommand = _native.from_json("ApplicationCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class JudgedForm:
    """Tells what the check of a form found, and of which form."""

    form: FormId
    """The form."""

    version: int
    """The version of its schema."""

    revision: int
    """Which saving of it was judged."""

    verdict: FormVerdict
    """What `check_form` found."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationFacts:
    """Holds what a decision about an application depends on besides the application."""

    _: KW_ONLY

    judged: JudgedForm | None = None
    """The verdict on the form, with `Submit`; empty where nobody asked for it."""

    four_eyes: bool = False
    """Whether the project wants somebody else than the author to verify; read with `Begin`."""

    lapse_after: timedelta | None = None
    """How long a draft, and one that went back, waits for its agent; above 0, empty for ever. Read with
    `Begin`, `Fill` and `SendBack`.
    """

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> ApplicationFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: ApplicationFacts = _native.from_json("ApplicationFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventBegun(_methods.ApplicationEventMethods):
    """An agent began to fill in a form."""

    application: ApplicationId
    """Names the application."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    project_version: int
    """The version of the project."""

    form: FormId
    """The form."""

    form_version: int
    """The version of the form."""

    _: KW_ONLY

    lead: LeadId | None = None
    """The lead that it came from."""

    author: AgentId
    """The agent who fills it in."""

    four_eyes: bool
    """Whether somebody else has to verify it."""

    lapses_at: datetime | None = None
    """When it lapses unless somebody goes on with it."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventFilled(_methods.ApplicationEventMethods):
    """The form was saved."""

    revision: int
    """Which saving it was."""

    _: KW_ONLY

    lapses_at: datetime | None = None
    """When it lapses unless somebody goes on with it."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventSubmitted(_methods.ApplicationEventMethods):
    """It was handed in."""

    revision: int
    """The saving of the form that was handed in."""

    proof: AgreementProof
    """The proof that the customer agreed."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventReturned(_methods.ApplicationEventMethods):
    """It went back to the agent."""

    reason: ApplicationReturn
    """Why."""

    _: KW_ONLY

    fields: tuple[FormFieldId, ...] = ()
    """The fields to put right."""

    lapses_at: datetime | None = None
    """When it lapses unless somebody goes on with it."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "fields")


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventVerified(_methods.ApplicationEventMethods):
    """It was checked and was right."""

    by: ActorId
    """Who checked it."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventAccepted(_methods.ApplicationEventMethods):
    """The project took it."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventRejected(_methods.ApplicationEventMethods):
    """The project did not take it."""

    reason: ApplicationRejection
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventWithdrawn(_methods.ApplicationEventMethods):
    """The customer took it back."""

    reason: ApplicationWithdrawal
    """Why."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The call in which they said so."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventOrdered(_methods.ApplicationEventMethods):
    """It became an order."""

    order: OrderId
    """The order."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEventLapsed(_methods.ApplicationEventMethods):
    """Nobody had gone on with it in time."""

    at: datetime
    """When the time was over."""


ApplicationEvent: TypeAlias = (
    ApplicationEventBegun
    | ApplicationEventFilled
    | ApplicationEventSubmitted
    | ApplicationEventReturned
    | ApplicationEventVerified
    | ApplicationEventAccepted
    | ApplicationEventRejected
    | ApplicationEventWithdrawn
    | ApplicationEventOrdered
    | ApplicationEventLapsed
)
"""Tells one thing that happened to an application.

No event holds a personal value, nor anything that stands in the form.
"""


@final
@dataclass(frozen=True, slots=True)
class ApplicationEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in
    which one is missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: ApplicationEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> ApplicationEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: ApplicationEntry = _native.from_json("ApplicationEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class FormValueText(_methods.FormValueMethods):
    """A text. One of blanks alone fills no field."""

    text: PersonalNote
    """The text."""


@final
@dataclass(frozen=True, slots=True)
class FormValueName(_methods.FormValueMethods):
    """The name of a person."""

    name: PersonName
    """The name."""


@final
@dataclass(frozen=True, slots=True)
class FormValueAddress(_methods.FormValueMethods):
    """A postal address."""

    address: Address
    """The address."""


@final
@dataclass(frozen=True, slots=True)
class FormValuePhone(_methods.FormValueMethods):
    """A telephone number."""

    number: PhoneNumber
    """The number."""


@final
@dataclass(frozen=True, slots=True)
class FormValueEmail(_methods.FormValueMethods):
    """An e-mail address."""

    address: EmailAddress
    """The address."""


@final
@dataclass(frozen=True, slots=True)
class FormValueDate(_methods.FormValueMethods):
    """A day."""

    day: date
    """The day."""


@final
@dataclass(frozen=True, slots=True)
class FormValueTime(_methods.FormValueMethods):
    """A time of a day."""

    time: ClockTime
    """The time."""


@final
@dataclass(frozen=True, slots=True)
class FormValueBirthDate(_methods.FormValueMethods):
    """A day of birth."""

    born: BirthDate
    """The day."""


@final
@dataclass(frozen=True, slots=True)
class FormValueNumber(_methods.FormValueMethods):
    """A whole number."""

    number: int
    """The number."""


@final
@dataclass(frozen=True, slots=True)
class FormValueMoney(_methods.FormValueMethods):
    """An amount of money."""

    money: Money
    """The amount."""


@final
@dataclass(frozen=True, slots=True)
class FormValueChoice(_methods.FormValueMethods):
    """One of several answers."""

    choice: ChoiceId
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class FormValueDocument(_methods.FormValueMethods):
    """The number of a document."""

    number: DocumentNumber
    """The number."""


@final
@dataclass(frozen=True, slots=True)
class FormValueYesNo(_methods.FormValueMethods):
    """Yes or no."""

    yes: bool
    """Whether it is a yes."""


FormValue: TypeAlias = (
    FormValueText
    | FormValueName
    | FormValueAddress
    | FormValuePhone
    | FormValueEmail
    | FormValueDate
    | FormValueTime
    | FormValueBirthDate
    | FormValueNumber
    | FormValueMoney
    | FormValueChoice
    | FormValueDocument
    | FormValueYesNo
)
"""Holds what stands in one field."""


@final
@dataclass(frozen=True, slots=True)
class FormAnswer:
    """Holds the answer to one field of a form."""

    field: FormFieldId
    """The field."""

    value: FormValue
    """What stands in it."""


@final
@dataclass(frozen=True, slots=True)
class FilledForm(_methods.FilledFormMethods):
    """Holds a form as far as it is filled in, each field at most once.

    It may be unfinished, and what stands in it need not fit: `check_form` tells what is
    missing and wrong. Keep it where the person's data are kept, so that it can be erased with them, and out of
    logs: names and numbers show redacted, but amounts, days, choices and a yes or no have no personal type.
    """

    form: FormId
    """Which form it is."""

    version: int
    """Under which version of the form it was filled in."""

    _: KW_ONLY

    answers: tuple[FormAnswer, ...] = ()
    """What was filled in so far, in any order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "answers")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> FilledForm:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: FilledForm = _native.from_json("FilledForm", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class ApplicationStep:
    """Holds what a command led to: the application after it, and the entries to append to its history."""

    application: Application
    """The application after the command."""

    _: KW_ONLY

    entries: tuple[ApplicationEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
@dataclass(frozen=True, slots=True)
class AgreementProof:
    """Proves that the customer agreed: when, on which call, and to which wording in which language.

    What was said is on the recording of the call; the wording is the text that was read out.
    """

    at: datetime
    """When the customer agreed."""

    contact: ContactId
    """The call in which."""

    wording: WordingId
    """The text that was read out."""

    language: Language
    """The language in which."""


@final
class ApplicationReturn(Enum):
    """Says why an application goes back to its agent."""

    WRONG_DATA = "wrong_data"
    """What stands in the fields is not what the customer said or what their papers say."""

    UNCLEAR = "unclear"
    """What stands in the fields cannot be understood."""

    AGREEMENT_NOT_PROVEN = "agreement_not_proven"
    """The call that is named does not prove the agreement."""

    DOCUMENT = "document"
    """A document is missing or has ended."""

    NOT_AS_AGREED = "not_as_agreed"
    """What was agreed to cannot be had so: the price, the day, the service."""


@final
class ApplicationRejection(Enum):
    """Says why an application was rejected."""

    NOT_AVAILABLE = "not_available"
    """The service cannot be had there."""

    NOT_ELIGIBLE = "not_eligible"
    """The provider does not want the customer: a credit was refused, a debt is open."""

    DUPLICATE = "duplicate"
    """The same was applied for before."""

    AGREEMENT_NOT_PROVEN = "agreement_not_proven"
    """Nothing proves that the customer agreed."""

    FALSE_DATA = "false_data"
    """The data are false."""


@final
class ApplicationWithdrawal(Enum):
    """Says why a customer took an application back."""

    CHANGED_MIND = "changed_mind"
    """They do not want it any more."""

    TOO_EXPENSIVE = "too_expensive"
    """It costs too much after all."""

    TOOK_ANOTHER = "took_another"
    """They took it from somebody else."""

    TOO_SLOW = "too_slow"
    """It takes too long."""

    NEVER_AGREED = "never_agreed"
    """They say that they never agreed: look into it."""

    MOVED = "moved"
    """They moved away."""

    DECEASED = "deceased"
    """They died; the family tells."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateDraft(_methods.ApplicationStateMethods):
    """The agent fills the form in."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateSubmitted(_methods.ApplicationStateMethods):
    """It was handed in and waits to be checked."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateReturned(_methods.ApplicationStateMethods):
    """It went back to the agent."""

    reason: ApplicationReturn
    """Why."""

    _: KW_ONLY

    fields: tuple[FormFieldId, ...] = ()
    """The fields to put right."""

    revision: int
    """The revision of the form that was looked at."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "fields")


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateVerified(_methods.ApplicationStateMethods):
    """It was checked and found right."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateAccepted(_methods.ApplicationStateMethods):
    """The project takes it."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateOrdered(_methods.ApplicationStateMethods):
    """It became an order."""

    order: OrderId
    """The order."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateRejected(_methods.ApplicationStateMethods):
    """The project does not take it."""

    reason: ApplicationRejection
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateWithdrawn(_methods.ApplicationStateMethods):
    """The customer took it back."""

    reason: ApplicationWithdrawal
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class ApplicationStateLapsed(_methods.ApplicationStateMethods):
    """Nobody went on with it in time."""


ApplicationState: TypeAlias = (
    ApplicationStateDraft
    | ApplicationStateSubmitted
    | ApplicationStateReturned
    | ApplicationStateVerified
    | ApplicationStateAccepted
    | ApplicationStateOrdered
    | ApplicationStateRejected
    | ApplicationStateWithdrawn
    | ApplicationStateLapsed
)
"""Says where an application stands.

Whether its form is complete is no state: `check_form` tells it at any time.
"""


@final
@dataclass(frozen=True, slots=True)
class Application(_methods.ApplicationMethods):
    """Holds an application: a form that a customer agreed to, on its way from the agent's draft to an order.

    It holds nothing that stands in the form, only which form and which revision: what is personal stays in
    the caller's store, where it can be erased. A value is always one that commands can lead to. It is stored
    and moved as `ApplicationParts` or as versioned JSON, and each way back goes through
    `restore`.
    """

    application: ApplicationId
    """Names the application."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    project_version: int
    """The version of the project under which it was begun."""

    form: FormId
    """The form."""

    form_version: int
    """The version of the form: it is read under this one for ever."""

    _: KW_ONLY

    lead: LeadId | None = None
    """The lead that it came from, where there is one."""

    author: AgentId
    """The agent who fills it in, and to whom it goes back."""

    four_eyes: bool
    """Whether somebody else than the author has to verify it."""

    revision: int
    """Which saving of the form is the last, counted from 1; 0 where nothing was filled in."""

    proof: AgreementProof | None = None
    """The proof that the customer agreed, from the first handing-in on."""

    verified_by: ActorId | None = None
    """Who verified it; empty again where it went back."""

    returns: int
    """How often it went back to the agent."""

    state: ApplicationState
    """Where it stands."""

    lapses_at: datetime | None = None
    """When it lapses unless somebody goes on with it; empty where it does not."""

    begun: datetime
    """When it was begun."""

    submitted: datetime | None = None
    """When it was handed in first."""

    changed: datetime
    """The instant of the last command that changed something."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "applied")
        _native.check(self)

    @staticmethod
    def begin(application: ApplicationId, person: PersonRef, project: ProjectId, project_version: int, form: FormId, form_version: int, author: AgentId, *, lead: LeadId | None = None, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """An agent begins to fill in a form for a customer."""
        return _native.application_start(ApplicationCommandBegin(application=application, person=person, project=project, project_version=project_version, form=form, form_version=form_version, lead=lead, author=author), facts, envelope)

    def fill(self, revision: int, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """The form was saved."""
        return _native.application_handle(self, ApplicationCommandFill(revision=revision), facts, envelope)

    def submit(self, proof: AgreementProof, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """It is handed in."""
        return _native.application_handle(self, ApplicationCommandSubmit(proof=proof), facts, envelope)

    def send_back(self, reason: ApplicationReturn, *, fields: tuple[FormFieldId, ...] = (), facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """It goes back to the agent."""
        return _native.application_handle(self, ApplicationCommandSendBack(reason=reason, fields=fields), facts, envelope)

    def verify(self, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """It was checked and is right."""
        return _native.application_handle(self, ApplicationCommandVerify(), facts, envelope)

    def accept(self, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """The project takes it."""
        return _native.application_handle(self, ApplicationCommandAccept(), facts, envelope)

    def reject(self, reason: ApplicationRejection, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """The project does not take it."""
        return _native.application_handle(self, ApplicationCommandReject(reason=reason), facts, envelope)

    def withdraw(self, reason: ApplicationWithdrawal, *, contact: ContactId | None = None, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """The customer takes it back."""
        return _native.application_handle(self, ApplicationCommandWithdraw(reason=reason, contact=contact), facts, envelope)

    def order(self, order: OrderId, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """It became an order."""
        return _native.application_handle(self, ApplicationCommandOrder(order=order), facts, envelope)

    def elapse(self, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.application_handle(self, ApplicationCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: ApplicationCommand, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.application_start(command, facts, envelope)

    def handle(self, command: ApplicationCommand, *, facts: ApplicationFacts, envelope: Envelope) -> ApplicationStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.application_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Application:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Application = _native.from_json("Application", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class PersonName:
    """Holds the name of a person in parts.

    Which part a culture puts first is a matter of display; a person with one name only has a given
    name only.
    """

    given: NamePart
    """The given name."""

    _: KW_ONLY

    middle: NamePart | None = None
    """The middle name or patronymic."""

    family: NamePart | None = None
    """The family name."""


@final
@dataclass(frozen=True, slots=True)
class Address:
    """Holds a postal address in parts.

    The country says which parts are required; that verdict belongs to the `customer` domain. A
    place without street names is found by its landmark.
    """

    country: CountryCode
    """The country."""

    _: KW_ONLY

    region: AddressPart | None = None
    """The state, oblast or province, which tells towns of one name apart."""

    locality: AddressPart | None = None
    """The town or village."""

    district: AddressPart | None = None
    """The part of a town."""

    street: AddressPart | None = None
    """The street."""

    house: AddressPart | None = None
    """The house and its block."""

    entrance: AddressPart | None = None
    """The entrance."""

    floor: AddressPart | None = None
    """The floor."""

    unit: AddressPart | None = None
    """The flat or office."""

    postcode: AddressPart | None = None
    """The postcode."""

    landmark: AddressPart | None = None
    """Something well seen nearby."""


@final
class ErrorKind(Enum):
    """Sorts errors into the few groups that a caller acts on in different ways."""

    INVALID = "invalid"
    """A value is malformed or contradicts another one: mend the input."""

    NOT_FOUND = "not_found"
    """Something named is not known: mend the name or load what is missing."""

    WRONG_STATE = "wrong_state"
    """The command does not fit the present state: read the state again."""

    NOT_ALLOWED = "not_allowed"
    """The actor, the time or a rule forbids it: do not repeat it as it is."""

    LIMIT = "limit"
    """A bound was reached: give less at a time or raise the bound."""


@final
@dataclass(frozen=True, slots=True)
class FactInstant:
    """An instant, in UTC."""

    at: datetime
    """The instant."""


@final
@dataclass(frozen=True, slots=True)
class FactDuration:
    """A length of time."""

    duration: timedelta
    """The length, in milliseconds when written as JSON."""


@final
@dataclass(frozen=True, slots=True)
class FactCount:
    """A number of things, or a position counted from one."""

    count: int
    """The number."""


@final
@dataclass(frozen=True, slots=True)
class FactMoney:
    """An amount of money."""

    money: Money
    """The amount."""


@final
@dataclass(frozen=True, slots=True)
class FactId:
    """The id of something, whatever its kind."""

    id: Reference
    """The id as text."""


@final
@dataclass(frozen=True, slots=True)
class FactCode:
    """A code: a state, a command, a category."""

    code: Code
    """The code."""


Fact: TypeAlias = (
    FactInstant
    | FactDuration
    | FactCount
    | FactMoney
    | FactId
    | FactCode
)
"""Carries one value that a check looked at."""


@final
@dataclass(frozen=True, slots=True)
class NamedFact:
    """Names a fact, so that a message can place it."""

    name: Code
    """What the fact is: `permit_until`, `limit`."""

    fact: Fact
    """The value."""


@final
@dataclass(frozen=True, slots=True)
class Invalid(_methods.InvalidMethods):
    """Tells that a value is not valid: what, where, and the facts that show how to mend it.

    `code` says what is wrong, `path` where in the value, `facts` with which bounds. It holds no text
    of the input, so it can be logged.
    """

    code: Code
    """What is wrong."""

    path: FieldPath
    """Where it is wrong; empty for the value as a whole."""

    _: KW_ONLY

    facts: tuple[NamedFact, ...] = ()
    """The values and bounds that the check used."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts")


@final
@dataclass(frozen=True, slots=True)
class FailedGuard(_methods.FailedGuardMethods):
    """Names one guard that did not hold, with the facts that it looked at."""

    code: Code
    """Which guard failed."""

    _: KW_ONLY

    facts: tuple[NamedFact, ...] = ()
    """The facts that it used."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts")


@final
@dataclass(frozen=True, slots=True)
class Denial(_methods.DenialMethods):
    """Tells that a command was denied: in which state, which command, and every guard that failed.

    `failed` lists *all* guards that did not hold, in the order of the guards in the documentation,
    so that a screen can show everything that is missing at once.
    """

    kind: ErrorKind
    """The group that a caller acts on."""

    code: Code
    """What was denied: the code of the only failed guard, or of the first of several."""

    state: Code
    """The state in which the command came."""

    command: Code
    """The command."""

    _: KW_ONLY

    failed: tuple[FailedGuard, ...] = ()
    """Every guard that failed; never empty."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "failed")


@final
class Grain(Enum):
    """Says how long the intervals of a report are."""

    QUARTER_HOUR = "quarter_hour"
    """15 minutes."""

    HALF_HOUR = "half_hour"
    """30 minutes."""

    HOUR = "hour"
    """60 minutes."""

    DAY = "day"
    """A day of the zone, of 23, 24 or 25 hours, or what its clock changes make it."""

    WEEK = "week"
    """A week of the zone, from Monday."""

    MONTH = "month"
    """A month of the zone."""


@final
@dataclass(frozen=True, slots=True)
class HolidayRuleFixed:
    """On the same day of each year."""

    month: int
    """The month, from 1 to 12."""

    day: int
    """The day of the month, from 1; the 29 February comes in leap years only."""


@final
@dataclass(frozen=True, slots=True)
class HolidayRuleEaster:
    """So many days after Easter Sunday of the Gregorian calendar, below zero before it."""

    days: int
    """The days, from -80 to 100, so that it stays in its year."""


@final
@dataclass(frozen=True, slots=True)
class HolidayRuleWeekday:
    """On a weekday of a month: the third Monday, the last Thursday."""

    month: int
    """The month, from 1 to 12."""

    weekday: Weekday
    """The day of the week."""

    nth: int
    """The how many-th of the month, from 1 to 4, or 5 for the last."""


@final
@dataclass(frozen=True, slots=True)
class HolidayRuleDate:
    """On one day only: a day off that was moved, as a government orders it for a year."""

    date: date
    """The day."""


HolidayRule: TypeAlias = (
    HolidayRuleFixed
    | HolidayRuleEaster
    | HolidayRuleWeekday
    | HolidayRuleDate
)
"""Says on which day of a year a holiday falls."""


@final
@dataclass(frozen=True, slots=True)
class Holiday:
    """Holds one holiday of a calendar."""

    name: Label
    """What it is called, in English."""

    on: HolidayRule
    """When it is."""


@final
@dataclass(frozen=True, slots=True)
class HolidayCalendar(_methods.HolidayCalendarMethods):
    """Holds the holidays of a country or of a part of it, for every year."""

    id: HolidayCalendarId
    """Names the calendar."""

    country: CountryCode
    """The country whose holidays they are."""

    _: KW_ONLY

    holidays: tuple[Holiday, ...] = ()
    """The holidays, in any order."""

    source: Label
    """Where they stand, in English."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "holidays")
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class Money(_methods.MoneyMethods):
    """Holds an amount in minor units (kopecks, paise, cents) of one currency."""

    minor: int
    """The amount in minor units; negative for a debt or a reversal."""

    currency: Currency
    """The currency."""


@final
class ReadingPurpose(Enum):
    """Says why somebody reads a personal value.

    Naming the purpose is a statement of the caller that stands in the source, where a reviewer
    finds it; who may read for which purpose is decided by the policy of the `privacy` domain.
    """

    CONTACT = "contact"
    """To talk to the person now: dial the number, use the name."""

    FULFILMENT = "fulfilment"
    """To carry out what was agreed: an application, an order, a visit."""

    COMPLAINT = "complaint"
    """To settle a complaint or a dispute."""

    QUALITY = "quality"
    """To check the quality of the work."""

    MATCHING = "matching"
    """To find that two records are the same person."""

    DISCLOSURE = "disclosure"
    """To answer the person, a court or an authority about the data."""

    CORRECTION = "correction"
    """To put a rejected input right."""

    TRANSPORT = "transport"
    """To store or move the value without looking at it."""


@final
@dataclass(frozen=True, slots=True)
class GeoPoint:
    """Holds a point on the earth in millionths of a degree, on WGS 84.

    The latitude is -90 to 90 degrees, the longitude -180 to 180, north and east above zero. Where somebody lives is
    personal: a point prints whole degrees only, about 100 km, and no error tells its numbers.
    """

    latitude: int
    """The latitude in millionths of a degree, north above zero."""

    longitude: int
    """The longitude in millionths of a degree, east above zero."""

    def __post_init__(self) -> None:
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class Ratio(_methods.RatioMethods):
    """Holds an exact fraction whose value may not exist.

    Nothing over nothing has no value: `value` is `None` where the denominator is
    zero, never 0, 1 or not-a-number.
    """

    numerator: int
    """What is counted; negative only where more speaks against than for, as a net promoter score."""

    denominator: int
    """What it is a part of, or is divided by."""


@final
class Language(Enum):
    """Names a language in which the library speaks to people."""

    ENGLISH = "english"
    """English."""

    HINDI = "hindi"
    """Hindi, in Devanagari."""

    RUSSIAN = "russian"
    """Russian."""


@final
@dataclass(frozen=True, slots=True)
class LocalisedText(_methods.LocalisedTextMethods):
    """Holds one text in the languages in which it exists."""

    english: Label
    """The English text, which stands in where another is missing."""

    _: KW_ONLY

    hindi: Label | None = None
    """The Hindi text."""

    russian: Label | None = None
    """The Russian text."""


@final
@dataclass(frozen=True, slots=True)
class Period:
    """Holds a half-open span of time: `from` belongs to it, `until` does not.

    `from` is never after `until`; a period of no length holds no instant.
    """

    from_: datetime
    """The first instant."""

    until: datetime
    """The first instant after it."""

    def __post_init__(self) -> None:
        _native.check(self)


@final
class Weekday(Enum):
    """Names a day of the week."""

    MONDAY = "monday"
    """Monday, with which the week of ISO 8601 begins."""

    TUESDAY = "tuesday"
    """Tuesday."""

    WEDNESDAY = "wednesday"
    """Wednesday."""

    THURSDAY = "thursday"
    """Thursday."""

    FRIDAY = "friday"
    """Friday."""

    SATURDAY = "saturday"
    """Saturday."""

    SUNDAY = "sunday"
    """Sunday."""


@final
@dataclass(frozen=True, slots=True)
class DayWindow:
    """Holds a part of a day: `from` belongs to it, `until` does not."""

    from_: ClockTime
    """The first minute."""

    until: ClockTime
    """The first minute after it; `24:00` for the end of the day."""


@final
@dataclass(frozen=True, slots=True)
class WeekdayWindows:
    """Holds the parts of a weekday that are open."""

    day: Weekday
    """The day."""

    _: KW_ONLY

    windows: tuple[DayWindow, ...] = ()
    """Its parts, the earliest first; they may touch each other and not overlap."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "windows")


@final
class Role(Enum):
    """Says in which role somebody acts."""

    AGENT = "agent"
    """An agent, on their own calls and forms."""

    SENIOR = "senior"
    """A senior: the one to whom an agent turns in an emergency, and who may act for an agent."""

    AUTHORITY = "authority"
    """The highest authority of the centre."""

    CREW = "crew"
    """A crew of technicians."""

    ANALYST = "analyst"
    """Somebody who reads figures."""

    SYSTEM = "system"
    """A program: the switch, the dialler, the clock."""


@final
@dataclass(frozen=True, slots=True)
class Envelope:
    """Travels with every command: which command it is, who gives it in which role, and when.

    The id makes a command that is sent twice act once; the instant is the only clock that the
    library knows.
    """

    command: CommandId
    """Names the command; a new command has a new id."""

    actor: ActorId
    """Who acts."""

    role: Role
    """In which role."""

    at: datetime
    """When, in UTC."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Envelope:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Envelope = _native.from_json("Envelope", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class Transition:
    """Holds one row of a workflow's transition table."""

    from_: Code
    """The state in which the command may come; its last word is `none` before the first."""

    command: Code
    """The command."""

    _: KW_ONLY

    to: tuple[Code, ...] = ()
    """Every state that can follow."""

    reason: Label
    """Why the business allows it, in English."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "to")


@final
@dataclass(frozen=True, slots=True)
class ReplayError(_methods.ReplayErrorMethods):
    """Tells that a stored history is not one that this workflow could have written."""

    index: int
    """The position of the event in the history, counted from 0."""

    event: Code
    """The event at which the history broke."""

    state: Code
    """The state in which it came."""

    code: Code
    """Why it cannot have come there."""


@final
@dataclass(frozen=True, slots=True)
class TransferTargetAgent:
    """To another agent, without asking first."""

    agent: AgentId
    """The agent."""


@final
@dataclass(frozen=True, slots=True)
class TransferTargetQueue:
    """To a queue."""

    queue: QueueId
    """The queue."""


@final
@dataclass(frozen=True, slots=True)
class TransferTargetOutside:
    """To somebody outside the centre: the call ends for us."""


TransferTarget: TypeAlias = (
    TransferTargetAgent
    | TransferTargetQueue
    | TransferTargetOutside
)
"""Says where a call is passed on to."""


@final
@dataclass(frozen=True, slots=True)
class ConsultPartyAgent:
    """Another agent."""

    agent: AgentId
    """The agent."""


@final
@dataclass(frozen=True, slots=True)
class ConsultPartyOutside:
    """Somebody outside the centre."""


ConsultParty: TypeAlias = (
    ConsultPartyAgent
    | ConsultPartyOutside
)
"""Says who is asked while the customer waits."""


@final
@dataclass(frozen=True, slots=True)
class CallCommandArrive(_methods.CallCommandMethods):
    """A customer's call comes in."""

    contact: ContactId
    """Names the contact."""

    _: KW_ONLY

    project: ProjectId | None = None
    """The project, where the dialled number tells it."""

    person: PersonRef | None = None
    """The person, where identified."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandDial(_methods.CallCommandMethods):
    """The centre dials a customer under a permit."""

    contact: ContactId
    """Names the contact."""

    number: PhoneNumber
    """The number that is dialled."""

    project: ProjectId
    """The project for which."""

    permit: DialPermit
    """The permit; its person is the one called."""

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent on the line, where one dials or watches; empty for a dialler."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandIdentify(_methods.CallCommandMethods):
    """The person is recognised."""

    person: PersonRef
    """The person."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandAssignProject(_methods.CallCommandMethods):
    """It becomes clear which project the call belongs to."""

    project: ProjectId
    """The project."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandEnqueue(_methods.CallCommandMethods):
    """The call enters a queue."""

    queue: QueueId
    """The queue."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandTurnAway(_methods.CallCommandMethods):
    """A queue refuses the call before it waits."""

    queue: QueueId
    """The queue."""

    exit: QueueExit
    """Why: full, closed or join-empty."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandLeaveQueue(_methods.CallCommandMethods):
    """The call leaves its queue without an agent."""

    exit: QueueExit
    """How: time-out, key, leave-empty, overflow or call-back; giving up is `HangUp`."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandOffer(_methods.CallCommandMethods):
    """The call is put before an agent."""

    agent: AgentId
    """The agent."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandEndOffer(_methods.CallCommandMethods):
    """The agent offer ends without an answer."""

    result: OfferResult
    """How: not answered, declined or withdrawn."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandAnswer(_methods.CallCommandMethods):
    """The agent takes the call; outbound: the customer answers and the agent is there."""

    agent: AgentId
    """The agent."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandFailDial(_methods.CallCommandMethods):
    """Dialling reached no person."""

    result: Unreached
    """Why: busy, no answer, rejected, invalid, machine or fax."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandDrop(_methods.CallCommandMethods):
    """The customer answered and no agent was free: the call is dropped."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandDetectMachine(_methods.CallCommandMethods):
    """What answered turns out to be a machine."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandHold(_methods.CallCommandMethods):
    """The customer is put on hold."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandResume(_methods.CallCommandMethods):
    """The customer is taken off hold."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandConsult(_methods.CallCommandMethods):
    """The agent asks somebody while the customer waits."""

    with_: ConsultParty
    """Who is asked."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandEndConsult(_methods.CallCommandMethods):
    """The agent returns to the customer."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandTransfer(_methods.CallCommandMethods):
    """The call is passed on without asking first."""

    target: TransferTarget
    """Where to."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandCompleteTransfer(_methods.CallCommandMethods):
    """The call is passed on to the one who was asked."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandHangUp(_methods.CallCommandMethods):
    """Somebody hangs up."""

    ending: Ending
    """Who and why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandEndWrapUp(_methods.CallCommandMethods):
    """The agent ends the work after the call."""

    agent: AgentId
    """The agent."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandRecordOutcome(_methods.CallCommandMethods):
    """The agent records what came of the conversation."""

    outcome: Outcome
    """What came of it."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallCommandElapse(_methods.CallCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


CallCommand: TypeAlias = (
    CallCommandArrive
    | CallCommandDial
    | CallCommandIdentify
    | CallCommandAssignProject
    | CallCommandEnqueue
    | CallCommandTurnAway
    | CallCommandLeaveQueue
    | CallCommandOffer
    | CallCommandEndOffer
    | CallCommandAnswer
    | CallCommandFailDial
    | CallCommandDrop
    | CallCommandDetectMachine
    | CallCommandHold
    | CallCommandResume
    | CallCommandConsult
    | CallCommandEndConsult
    | CallCommandTransfer
    | CallCommandCompleteTransfer
    | CallCommandHangUp
    | CallCommandEndWrapUp
    | CallCommandRecordOutcome
    | CallCommandElapse
)
"""Asks something of a call.

`Arrive` and `Dial` begin a call, the others need one.
"""


def call_command_from_json(text: str) -> CallCommand:
    """Reads a `CallCommand` back from versioned JSON of this or an earlier release."""
    value: CallCommand = _native.from_json("CallCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class CallFacts:
    """Holds what a decision about a call depends on besides the call: limits and the project's codes.

    A limit that is empty never runs out by itself.
    """

    _: KW_ONLY

    dial_limit: timedelta | None = None
    """How long to let a dialled number ring."""

    queue_limit: timedelta | None = None
    """How long a caller may wait in a queue."""

    offer_limit: timedelta | None = None
    """How long to let an agent's telephone ring."""

    wrap_up_limit: timedelta | None = None
    """How long an agent may work on a call after it."""

    dispositions: DispositionMap | None = None
    """The disposition codes of the call's project; an outcome may name only these, and none where
    this is empty.
    """

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> CallFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: CallFacts = _native.from_json("CallFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallEventArrived(_methods.CallEventMethods):
    """A customer's call came in."""

    contact: ContactId
    """Names the contact."""

    _: KW_ONLY

    project: ProjectId | None = None
    """The project, where known."""

    person: PersonRef | None = None
    """The person, where identified."""


@final
@dataclass(frozen=True, slots=True)
class CallEventDialled(_methods.CallEventMethods):
    """The centre dialled a customer."""

    contact: ContactId
    """Names the contact."""

    person: PersonRef
    """The person who was called."""

    project: ProjectId
    """The project for which."""

    permit: PermitId
    """The permit under which: an audit finds a call without a verdict by it."""

    purpose: ContactPurposeId
    """The purpose for which the permit was issued."""

    rule_set: RuleSetId
    """The version of the calling rules behind the permit."""

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent on the line; empty for a dialler."""

    deadline: datetime | None = None
    """When to give up."""


@final
@dataclass(frozen=True, slots=True)
class CallEventIdentified(_methods.CallEventMethods):
    """The person was recognised."""

    person: PersonRef
    """The person."""


@final
@dataclass(frozen=True, slots=True)
class CallEventProjectAssigned(_methods.CallEventMethods):
    """It became clear which project the call belongs to."""

    project: ProjectId
    """The project."""


@final
@dataclass(frozen=True, slots=True)
class CallEventEnqueued(_methods.CallEventMethods):
    """The call entered a queue."""

    queue: QueueId
    """The queue."""

    _: KW_ONLY

    deadline: datetime | None = None
    """When the longest wait is over."""


@final
@dataclass(frozen=True, slots=True)
class CallEventTurnedAway(_methods.CallEventMethods):
    """A queue refused the call before it waited."""

    queue: QueueId
    """The queue."""

    exit: QueueExit
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class CallEventLeftQueue(_methods.CallEventMethods):
    """The call left its queue without an agent."""

    exit: QueueExit
    """How."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallEventOfferMade(_methods.CallEventMethods):
    """The call was put before an agent."""

    agent: AgentId
    """The agent."""

    _: KW_ONLY

    deadline: datetime | None = None
    """When to stop ringing there."""


@final
@dataclass(frozen=True, slots=True)
class CallEventOfferEnded(_methods.CallEventMethods):
    """The agent offer ended without an answer."""

    result: OfferResult
    """How."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallEventAnswered(_methods.CallEventMethods):
    """An agent and the customer were connected."""

    agent: AgentId
    """The agent."""


@final
@dataclass(frozen=True, slots=True)
class CallEventNotReached(_methods.CallEventMethods):
    """No person was reached; the outcome is that."""

    result: Unreached
    """Why."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallEventHoldBegan(_methods.CallEventMethods):
    """The customer was put on hold."""


@final
@dataclass(frozen=True, slots=True)
class CallEventHoldEnded(_methods.CallEventMethods):
    """The customer was taken off hold."""


@final
@dataclass(frozen=True, slots=True)
class CallEventConsultBegan(_methods.CallEventMethods):
    """The agent began to ask somebody."""

    with_: ConsultParty
    """Who is asked."""


@final
@dataclass(frozen=True, slots=True)
class CallEventConsultEnded(_methods.CallEventMethods):
    """The agent returned to the customer."""


@final
@dataclass(frozen=True, slots=True)
class CallEventTakenOver(_methods.CallEventMethods):
    """The colleague who was asked took the customer over, and the agent's work after the call began."""

    _: KW_ONLY

    wrap_up_deadline: datetime | None = None
    """When the time for the work after it is over."""


@final
@dataclass(frozen=True, slots=True)
class CallEventLegEnded(_methods.CallEventMethods):
    """The agent's part ended, and the work after it began."""

    _: KW_ONLY

    transfer: TransferKind | None = None
    """How the call was passed on; empty where it ended."""

    wrap_up_deadline: datetime | None = None
    """When the time for the work after it is over."""


@final
@dataclass(frozen=True, slots=True)
class CallEventEnded(_methods.CallEventMethods):
    """The customer was gone."""

    ending: Ending
    """Who ended it and why."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallEventWrapUpEnded(_methods.CallEventMethods):
    """An agent ended the work after the call."""

    agent: AgentId
    """The agent."""

    leg: int
    """The position of the agent's part among the legs, from 0."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallEventOutcomeRecorded(_methods.CallEventMethods):
    """What came of the conversation was recorded."""

    outcome: Outcome
    """What came of it."""


CallEvent: TypeAlias = (
    CallEventArrived
    | CallEventDialled
    | CallEventIdentified
    | CallEventProjectAssigned
    | CallEventEnqueued
    | CallEventTurnedAway
    | CallEventLeftQueue
    | CallEventOfferMade
    | CallEventOfferEnded
    | CallEventAnswered
    | CallEventNotReached
    | CallEventHoldBegan
    | CallEventHoldEnded
    | CallEventConsultBegan
    | CallEventConsultEnded
    | CallEventTakenOver
    | CallEventLegEnded
    | CallEventEnded
    | CallEventWrapUpEnded
    | CallEventOutcomeRecorded
)
"""Tells one thing that happened in a call.

No event holds a personal value: a person stands in it by a reference, a dialled number by the
id of its permit. Where `at` stands in an event, it happened then, although the command that
found it, `Elapse`, may have come later.
"""


@final
@dataclass(frozen=True, slots=True)
class CallEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in
    which one is missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: CallEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> CallEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: CallEntry = _native.from_json("CallEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallStep:
    """Holds what a command led to: the call after it, and the entries to append to its history."""

    call: Call
    """The call after the command."""

    _: KW_ONLY

    entries: tuple[CallEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
class Unreached(Enum):
    """Says why no person was reached: the technical results without a live answer."""

    BUSY = "busy"
    """Outbound: the line was busy."""

    NO_ANSWER = "no_answer"
    """Outbound: it rang and nobody answered."""

    REJECTED = "rejected"
    """Outbound: the call was rejected."""

    INVALID = "invalid"
    """Outbound: there is no such number."""

    MACHINE = "machine"
    """Outbound: an answering machine answered, noticed at once or after an agent had joined."""

    FAX = "fax"
    """Outbound: a fax answered."""

    DROPPED = "dropped"
    """Outbound: a person answered and no agent was free, so the call was dropped."""

    ABANDONED = "abandoned"
    """Inbound: the caller hung up while waiting, in a queue or while a telephone rang."""

    LEFT_IN_MENU = "left_in_menu"
    """Inbound: the caller hung up in the voice menu, before any queue."""

    LEFT_QUEUE = "left_queue"
    """Inbound: the caller left the queue another way: time-out, key, overflow, call-back."""

    TURNED_AWAY = "turned_away"
    """Inbound: the call was not let in: full, closed, nobody there."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultAgreed:
    """The customer agreed to what was offered, or placed the request."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultRefused:
    """The customer refused; the reason is empty where none was given."""

    _: KW_ONLY

    reason: RefusalReason | None = None
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultCallLater:
    """The customer asked to be called at another time."""

    _: KW_ONLY

    at: datetime | None = None
    """When, where the customer named a time."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultInformed:
    """The customer was advised, helped or told something."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultWrongPerson:
    """Somebody else answered."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultOptOut:
    """The customer asked not to be called any more."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultComplaint:
    """The customer complained."""


@final
@dataclass(frozen=True, slots=True)
class BusinessResultBrokenOff:
    """The line broke before there was a result."""


BusinessResult: TypeAlias = (
    BusinessResultAgreed
    | BusinessResultRefused
    | BusinessResultCallLater
    | BusinessResultInformed
    | BusinessResultWrongPerson
    | BusinessResultOptOut
    | BusinessResultComplaint
    | BusinessResultBrokenOff
)
"""Says what a live conversation came to."""


@final
@dataclass(frozen=True, slots=True)
class OutcomeNotReached(_methods.OutcomeMethods):
    """No person was reached."""

    result: Unreached
    """Why."""

    _: KW_ONLY

    disposition: Code | None = None
    """The project's own code for it."""


@final
@dataclass(frozen=True, slots=True)
class OutcomeReached(_methods.OutcomeMethods):
    """A person was reached and talked with an agent."""

    result: BusinessResult
    """What the conversation came to."""

    _: KW_ONLY

    disposition: Code | None = None
    """The project's own code for it."""

    topic: TopicId | None = None
    """What the call was about."""

    advice: tuple[AdviceId, ...] = ()
    """The advice that was given, in its order."""

    resolved: bool | None = None
    """Whether the customer's problem is resolved; empty where there was none to resolve."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "advice")


Outcome: TypeAlias = (
    OutcomeNotReached
    | OutcomeReached
)
"""Holds what came of a call: no person reached, or a live conversation with its business result.

A sale without a live answer, or a busy line with a refusal, cannot be written down.
"""


@final
class EndedBy(Enum):
    """Says who ended a call."""

    CUSTOMER = "customer"
    """The customer hung up."""

    AGENT = "agent"
    """The agent hung up."""

    SYSTEM = "system"
    """The system ended it."""


@final
class ClosingReason(Enum):
    """Says with what reason a call was closed."""

    FINISHED = "finished"
    """The conversation had come to its end."""

    GAVE_UP = "gave_up"
    """The customer gave up waiting."""

    NOT_REACHED = "not_reached"
    """Nobody was reached."""

    LINE_LOST = "line_lost"
    """The line broke."""

    SILENCE = "silence"
    """Nobody spoke."""

    ABUSE = "abuse"
    """The customer was abusive."""

    TRANSFERRED_OUT = "transferred_out"
    """The customer was passed on outside the centre."""

    TURNED_AWAY = "turned_away"
    """No queue took the call."""

    SYSTEM_FAULT = "system_fault"
    """A fault of the system."""


@final
@dataclass(frozen=True, slots=True)
class Ending:
    """Says who ended a call and with what reason."""

    by: EndedBy
    """Who ended it."""

    reason: ClosingReason
    """With what reason."""


@final
@dataclass(frozen=True, slots=True)
class DialPermit:
    """Allows one number to be dialled for one project in [from, until).

    Only the verdict of the `campaign` domain issues permits; `restore` takes an
    issued one back from storage or from a phone. A forged permit is not found here but in the audit:
    the id stands in the events of the call, and a call whose permit no verdict issued shows itself.
    """

    id: PermitId
    """Names the permit; the events of the call carry it."""

    person: PersonRef
    """The person who may be called."""

    number: PhoneNumber
    """The number that may be dialled."""

    project: ProjectId
    """The project for which."""

    purpose: ContactPurposeId
    """The purpose for which."""

    from_: datetime
    """The first instant at which the call may begin."""

    until: datetime
    """The first instant at which it may not begin any more."""

    rule_set: RuleSetId
    """The version of the calling rules that allowed it."""

    _: KW_ONLY

    subject: CallSubjectId | None = None
    """What the call is about, where a person is called about several things: the caps that count each
    apart were asked for this one.
    """

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> DialPermit:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: DialPermit = _native.from_json("DialPermit", text)
        return value


@final
class Direction(Enum):
    """Says who began a call."""

    INBOUND = "inbound"
    """The customer called."""

    OUTBOUND = "outbound"
    """The centre called."""


@final
class QueueExit(Enum):
    """Says how a contact left a queue.

    The exits are kept apart, because systems count them in different ways: only `Abandoned` is the
    customer's own giving up.
    """

    ANSWERED = "answered"
    """An agent answered."""

    ABANDONED = "abandoned"
    """The caller hung up while waiting."""

    TIMEOUT = "timeout"
    """The longest allowed wait was over."""

    KEY = "key"
    """The caller pressed a key to leave."""

    FULL = "full"
    """The queue was full: refused before waiting."""

    CLOSED = "closed"
    """The queue was closed: refused before waiting."""

    JOIN_EMPTY = "join_empty"
    """No agent was there when the caller came: refused before waiting."""

    LEAVE_EMPTY = "leave_empty"
    """The last agent went while the caller waited."""

    OVERFLOW = "overflow"
    """Passed to another queue or to voicemail."""

    CALLBACK = "callback"
    """The caller asked to be called back."""


@final
@dataclass(frozen=True, slots=True)
class QueueEntry:
    """Holds one stay of a contact in one queue.

    The wait runs from `entered` to `left`, which is empty only while the contact still waits or where
    the log breaks off.
    """

    queue: QueueId
    """The queue."""

    entered: datetime
    """When the contact entered."""

    _: KW_ONLY

    left: datetime | None = None
    """When it left."""

    exit: QueueExit | None = None
    """How it left; given exactly where `left` is."""

    agent: AgentId | None = None
    """The agent who answered; only where the exit is `Answered`, and empty where the log names none."""


@final
class OfferResult(Enum):
    """Says how an agent took an offered call."""

    ANSWERED = "answered"
    """The agent answered."""

    NOT_ANSWERED = "not_answered"
    """The agent let it ring."""

    DECLINED = "declined"
    """The agent declined."""

    WITHDRAWN = "withdrawn"
    """The offer was withdrawn: the caller hung up, or another agent answered first."""


@final
@dataclass(frozen=True, slots=True)
class AgentOffer:
    """Holds one putting of a call before one agent."""

    agent: AgentId
    """The agent."""

    _: KW_ONLY

    queue: QueueId | None = None
    """The queue from which the call came; empty for a call put before the agent directly."""

    offered: datetime
    """When it began to ring."""

    ring: timedelta
    """How long it rang."""

    result: OfferResult | None = None
    """How the agent took it; empty while it rings."""


@final
class TransferKind(Enum):
    """Says how an agent passed a call on."""

    BLIND = "blind"
    """To an agent or an outside number, without asking first."""

    ATTENDED = "attended"
    """To an agent or an outside number, after talking to them."""

    QUEUE = "queue"
    """To a queue."""


@final
@dataclass(frozen=True, slots=True)
class AgentLeg:
    """Holds the part of a contact that one agent handled.

    From `answered` to `ended` the agent is with the customer: talking, holding or consulting. Talk
    is what is left of it after hold and consult; wrap-up comes after `ended`.
    """

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent; empty where the log names none."""

    queue: QueueId | None = None
    """The queue from which the call came; empty for a direct or an outbound call."""

    answered: datetime
    """When the agent answered."""

    ended: datetime | None = None
    """When the customer left this agent; empty while they talk or where the log breaks off."""

    hold: timedelta
    """How long the customer was on hold in all."""

    holds: int
    """How many times the customer was put on hold."""

    consult: timedelta
    """How long the agent consulted somebody while the customer waited."""

    wrap_up: timedelta
    """How long the agent worked on the call after it."""

    transfer: TransferKind | None = None
    """How the agent passed the call on; empty where they did not."""


@final
@dataclass(frozen=True, slots=True)
class Record:
    """Holds a finished or broken-off contact.

    It is what a log can give: the end of anything may be unknown. Importers and closed live calls
    make records, the figures read them. What is checked: nothing ends before it begins, an exit goes
    with the instant of leaving, hold and consult fit between answer and end, an outbound result is
    not given to an inbound call, and a live outcome needs a leg with an agent.
    """

    contact: ContactId
    """Names the contact."""

    direction: Direction
    """Who began it."""

    _: KW_ONLY

    project: ProjectId | None = None
    """The project that it belongs to."""

    person: PersonRef | None = None
    """The person, where identified."""

    lead: LeadId | None = None
    """The lead of a list of people to be called that it was made for; only outbound."""

    permit: PermitId | None = None
    """The permit under which it was dialled; only outbound."""

    started: datetime
    """When it came in or was dialled."""

    ended: datetime | None = None
    """When the customer was gone; empty where the log does not say."""

    queue_entries: tuple[QueueEntry, ...] = ()
    """Its stays in queues, in their order."""

    offers: tuple[AgentOffer, ...] = ()
    """Its offers to agents, in their order."""

    legs: tuple[AgentLeg, ...] = ()
    """The parts that agents handled, in their order."""

    outcome: Outcome | None = None
    """What came of it; empty where nobody recorded it."""

    ending: Ending | None = None
    """Who ended it and why; empty where the log does not say."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "queue_entries", "offers", "legs")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Record:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Record = _native.from_json("Record", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallStateRinging(_methods.CallStateMethods):
    """Ringing at the centre, between queues and agents: in the voice menu, or after a queue."""


@final
@dataclass(frozen=True, slots=True)
class CallStateQueued(_methods.CallStateMethods):
    """Waiting in a queue."""

    queue: QueueId
    """The queue."""


@final
@dataclass(frozen=True, slots=True)
class CallStateOffered(_methods.CallStateMethods):
    """Waiting while the call rings at an agent."""

    agent: AgentId
    """The agent."""


@final
@dataclass(frozen=True, slots=True)
class CallStateDialling(_methods.CallStateMethods):
    """Being dialled."""

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent on the line; empty for a dialler."""


@final
@dataclass(frozen=True, slots=True)
class CallStateAnswered(_methods.CallStateMethods):
    """Talking with an agent."""

    agent: AgentId
    """The agent."""


@final
@dataclass(frozen=True, slots=True)
class CallStateOnHold(_methods.CallStateMethods):
    """On hold."""

    agent: AgentId
    """The agent who put the customer there."""

    since: datetime
    """Since when."""


@final
@dataclass(frozen=True, slots=True)
class CallStateConsulting(_methods.CallStateMethods):
    """Waiting while the agent asks somebody."""

    agent: AgentId
    """The agent."""

    with_: ConsultParty
    """Who is asked."""

    since: datetime
    """Since when."""


@final
@dataclass(frozen=True, slots=True)
class CallStateWrapUp(_methods.CallStateMethods):
    """Gone, while an agent still works on the call."""


@final
@dataclass(frozen=True, slots=True)
class CallStateClosed(_methods.CallStateMethods):
    """Gone, and all work done."""


CallState: TypeAlias = (
    CallStateRinging
    | CallStateQueued
    | CallStateOffered
    | CallStateDialling
    | CallStateAnswered
    | CallStateOnHold
    | CallStateConsulting
    | CallStateWrapUp
    | CallStateClosed
)
"""Says where the customer of a live call is."""


@final
@dataclass(frozen=True, slots=True)
class OpenWrapUp:
    """Holds the work of one agent after their part of a call, while it lasts."""

    agent: AgentId
    """The agent."""

    leg: int
    """The position of the agent's part among the legs, from 0."""

    since: datetime
    """Since when."""

    _: KW_ONLY

    deadline: datetime | None = None
    """When the time for it is over; empty where it has no limit."""


@final
@dataclass(frozen=True, slots=True)
class Call(_methods.CallMethods):
    """Holds a live call: where the customer is, what happened so far, what is still open.

    A value is always one that commands can lead to. It is stored and moved as `CallParts` or as
    versioned JSON, and each way back goes through `restore`.
    """

    contact: ContactId
    """Names the contact."""

    direction: Direction
    """Who began it."""

    _: KW_ONLY

    project: ProjectId | None = None
    """The project that it belongs to."""

    person: PersonRef | None = None
    """The person, where identified."""

    permit: PermitId | None = None
    """The permit under which it was dialled; exactly the outbound calls have one."""

    state: CallState
    """Where the customer is."""

    deadline: datetime | None = None
    """When the state runs out by itself: an offer, or dialling."""

    queue_deadline: datetime | None = None
    """When the longest wait in the present queue is over."""

    started: datetime
    """When the call came in or was dialled."""

    ended: datetime | None = None
    """When the customer was gone."""

    changed: datetime
    """The instant of the last command that changed something."""

    queue_entries: tuple[QueueEntry, ...] = ()
    """The stays in queues; the last is open while the customer waits."""

    offers: tuple[AgentOffer, ...] = ()
    """The offers to agents; the last is open while a telephone rings."""

    legs: tuple[AgentLeg, ...] = ()
    """The parts that agents handled; the last is open while one is with the customer."""

    wrap_ups: tuple[OpenWrapUp, ...] = ()
    """The work after their parts that agents have not ended."""

    outcome: Outcome | None = None
    """What came of it."""

    ending: Ending | None = None
    """Who ended it and why."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "queue_entries", "offers", "legs", "wrap_ups", "applied")
        _native.check(self)

    @staticmethod
    def arrive(contact: ContactId, *, project: ProjectId | None = None, person: PersonRef | None = None, facts: CallFacts, envelope: Envelope) -> CallStep:
        """A customer's call comes in."""
        return _native.call_start(CallCommandArrive(contact=contact, project=project, person=person), facts, envelope)

    @staticmethod
    def dial(contact: ContactId, number: PhoneNumber, project: ProjectId, permit: DialPermit, *, agent: AgentId | None = None, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The centre dials a customer under a permit."""
        return _native.call_start(CallCommandDial(contact=contact, number=number, project=project, permit=permit, agent=agent), facts, envelope)

    def identify(self, person: PersonRef, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The person is recognised."""
        return _native.call_handle(self, CallCommandIdentify(person=person), facts, envelope)

    def assign_project(self, project: ProjectId, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """It becomes clear which project the call belongs to."""
        return _native.call_handle(self, CallCommandAssignProject(project=project), facts, envelope)

    def enqueue(self, queue: QueueId, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The call enters a queue."""
        return _native.call_handle(self, CallCommandEnqueue(queue=queue), facts, envelope)

    def turn_away(self, queue: QueueId, exit: QueueExit, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """A queue refuses the call before it waits."""
        return _native.call_handle(self, CallCommandTurnAway(queue=queue, exit=exit), facts, envelope)

    def leave_queue(self, exit: QueueExit, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The call leaves its queue without an agent."""
        return _native.call_handle(self, CallCommandLeaveQueue(exit=exit), facts, envelope)

    def offer(self, agent: AgentId, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The call is put before an agent."""
        return _native.call_handle(self, CallCommandOffer(agent=agent), facts, envelope)

    def end_offer(self, result: OfferResult, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The agent offer ends without an answer."""
        return _native.call_handle(self, CallCommandEndOffer(result=result), facts, envelope)

    def answer(self, agent: AgentId, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The agent takes the call; outbound: the customer answers and the agent is there."""
        return _native.call_handle(self, CallCommandAnswer(agent=agent), facts, envelope)

    def fail_dial(self, result: Unreached, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """Dialling reached no person."""
        return _native.call_handle(self, CallCommandFailDial(result=result), facts, envelope)

    def drop(self, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The customer answered and no agent was free: the call is dropped."""
        return _native.call_handle(self, CallCommandDrop(), facts, envelope)

    def detect_machine(self, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """What answered turns out to be a machine."""
        return _native.call_handle(self, CallCommandDetectMachine(), facts, envelope)

    def hold(self, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The customer is put on hold."""
        return _native.call_handle(self, CallCommandHold(), facts, envelope)

    def resume(self, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The customer is taken off hold."""
        return _native.call_handle(self, CallCommandResume(), facts, envelope)

    def consult(self, with_: ConsultParty, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The agent asks somebody while the customer waits."""
        return _native.call_handle(self, CallCommandConsult(with_=with_), facts, envelope)

    def end_consult(self, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The agent returns to the customer."""
        return _native.call_handle(self, CallCommandEndConsult(), facts, envelope)

    def transfer(self, target: TransferTarget, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The call is passed on without asking first."""
        return _native.call_handle(self, CallCommandTransfer(target=target), facts, envelope)

    def complete_transfer(self, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The call is passed on to the one who was asked."""
        return _native.call_handle(self, CallCommandCompleteTransfer(), facts, envelope)

    def hang_up(self, ending: Ending, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """Somebody hangs up."""
        return _native.call_handle(self, CallCommandHangUp(ending=ending), facts, envelope)

    def end_wrap_up(self, agent: AgentId, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The agent ends the work after the call."""
        return _native.call_handle(self, CallCommandEndWrapUp(agent=agent), facts, envelope)

    def record_outcome(self, outcome: Outcome, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """The agent records what came of the conversation."""
        return _native.call_handle(self, CallCommandRecordOutcome(outcome=outcome), facts, envelope)

    def elapse(self, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.call_handle(self, CallCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: CallCommand, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.call_start(command, facts, envelope)

    def handle(self, command: CallCommand, *, facts: CallFacts, envelope: Envelope) -> CallStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.call_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Call:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Call = _native.from_json("Call", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class AttemptResultNotDialled:
    """It was due and nobody dialled."""

    _: KW_ONLY

    reasons: tuple[Code, ...] = ()
    """Every reason: the codes of the verdict that blocked it, or of the dialler."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")


@final
@dataclass(frozen=True, slots=True)
class AttemptResultNotReached:
    """It was dialled and reached no person."""

    result: Unreached
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class AttemptResultReached:
    """A person talked with an agent."""

    result: BusinessResult
    """What the conversation came to."""


AttemptResult: TypeAlias = (
    AttemptResultNotDialled
    | AttemptResultNotReached
    | AttemptResultReached
)
"""Says what came of an attempt."""


@final
@dataclass(frozen=True, slots=True)
class Attempt(_methods.AttemptMethods):
    """Holds one attempt to reach a person: when, for what, and what came of it or why nobody dialled.

    It names neither the person nor the number, so it can stand in events and histories.
    """

    number: int
    """The how many-th attempt at the person in the project it is, counted from 1; one that was not
    dialled has the number that it would have had.
    """

    at: datetime
    """When it was dialled, or would have been."""

    _: KW_ONLY

    zone: Zone | None = None
    """The zone in whose clock the person lives, as it was known then."""

    project: ProjectId
    """The project for which."""

    purpose: ContactPurposeId
    """The purpose for which."""

    subject: CallSubjectId | None = None
    """What it was about where a person is called about several things: one debt of several. Caps that
    count each subject apart need it.
    """

    contact: ContactId | None = None
    """The contact; empty where nobody dialled, or for a log that names none."""

    result: AttemptResult
    """What came of it."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Attempt:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Attempt = _native.from_json("Attempt", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallbackCommandSchedule(_methods.CallbackCommandMethods):
    """A call at a time is agreed with the person."""

    callback: CallbackId
    """Names the callback."""

    person: PersonRef
    """The person."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    lead: LeadId | None = None
    """The lead that it belongs to, where there is one."""

    owner: AgentId | None = None
    """The agent who calls; empty for anyone."""

    zone: Zone | None = None
    """The zone in whose clock the person lives."""

    due: datetime
    """When."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallbackCommandReschedule(_methods.CallbackCommandMethods):
    """Another time is agreed."""

    due: datetime
    """When."""

    by: CallbackParty
    """Who wanted it."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallbackCommandAssign(_methods.CallbackCommandMethods):
    """The callback is given to an agent, or to anyone."""

    _: KW_ONLY

    owner: AgentId | None = None
    """The agent; empty for anyone."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallbackCommandDial(_methods.CallbackCommandMethods):
    """The person is dialled under a permit."""

    permit: DialPermit
    """The permit."""

    contact: ContactId
    """The contact."""

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent on the line; empty for a dialler."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallbackCommandEndDial(_methods.CallbackCommandMethods):
    """Dialling has a result."""

    result: AttemptResult
    """What came of it: no person, or a conversation."""

    _: KW_ONLY

    again: datetime | None = None
    """When to try again, where the person was not reached; empty to leave it at that."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallbackCommandCancel(_methods.CallbackCommandMethods):
    """The callback is cancelled."""

    reason: CallbackCancel
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class CallbackCommandElapse(_methods.CallbackCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


CallbackCommand: TypeAlias = (
    CallbackCommandSchedule
    | CallbackCommandReschedule
    | CallbackCommandAssign
    | CallbackCommandDial
    | CallbackCommandEndDial
    | CallbackCommandCancel
    | CallbackCommandElapse
)
"""Asks something of a callback.

`Schedule` begins one, the others need one.
"""


def callback_command_from_json(text: str) -> CallbackCommand:
    """Reads a `CallbackCommand` back from versioned JSON of this or an earlier release."""
    value: CallbackCommand = _native.from_json("CallbackCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class CallbackFacts:
    """Holds what a decision about a callback depends on besides the callback.

    The person's local time is checked twice: for the time that is agreed with `Schedule`, `Reschedule`
    and `EndDial`, and for the present with `Elapse` where it is due. Each time the verdict is asked before:
    `judged_at` tells that it was, and a command without it is denied.
    """

    _: KW_ONLY

    judged_at: datetime | None = None
    """The instant for which the verdict was asked: the time that is agreed, or that of `Elapse`; empty where
    nobody asked it.
    """

    blocked: tuple[Code, ...] = ()
    """Every reason for which the verdict forbids the call then; none where it is allowed."""

    allowed_from: datetime | None = None
    """When it would be allowed next; empty where the verdict knows no such time."""

    owner_on_shift: bool = False
    """Whether the owner is on shift now; with `Assign` the one who gets the callback."""

    grace: timedelta | None = None
    """How long to wait for an owner who is off shift; empty where it is for the owner alone."""

    ready_limit: timedelta | None = None
    """How long after its time a callback that nobody dialled counts as missed, above 0; empty where
    never.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "blocked")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> CallbackFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: CallbackFacts = _native.from_json("CallbackFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallbackEventScheduled(_methods.CallbackEventMethods):
    """A call at a time was agreed."""

    callback: CallbackId
    """Names the callback."""

    person: PersonRef
    """The person."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    lead: LeadId | None = None
    """The lead that it belongs to."""

    owner: AgentId | None = None
    """The agent who calls; empty for anyone."""

    zone: Zone | None = None
    """The zone in whose clock the person lives."""

    due: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventRescheduled(_methods.CallbackEventMethods):
    """Another time was agreed."""

    due: datetime
    """When."""

    by: CallbackParty
    """Who wanted it."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventAssigned(_methods.CallbackEventMethods):
    """The callback was given to an agent, or to anyone."""

    _: KW_ONLY

    owner: AgentId | None = None
    """The agent; empty for anyone."""

    passes_at: datetime | None = None
    """When it passes to anyone, because it waits to be dialled and the agent is off shift."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventDeferred(_methods.CallbackEventMethods):
    """It was due and forbidden, and waits until it is allowed."""

    not_before: datetime
    """When that is."""

    _: KW_ONLY

    reasons: tuple[Code, ...] = ()
    """Every reason of the verdict."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")


@final
@dataclass(frozen=True, slots=True)
class CallbackEventBecameReady(_methods.CallbackEventMethods):
    """Its time had come."""

    at: datetime
    """When."""

    _: KW_ONLY

    passes_at: datetime | None = None
    """When it passes to anyone, because the owner is off shift."""

    deadline: datetime | None = None
    """When it counts as missed."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventPassedToAnyone(_methods.CallbackEventMethods):
    """The owner had not come in time, and anyone could call."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventLeftWithOwner(_methods.CallbackEventMethods):
    """The owner had come in time."""

    at: datetime
    """When the time to come was over."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventDialled(_methods.CallbackEventMethods):
    """The person was dialled."""

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent on the line; empty for a dialler."""

    contact: ContactId
    """The contact."""

    permit: PermitId
    """The permit under which: an audit finds a call without a verdict by it."""

    purpose: ContactPurposeId
    """The purpose of the permit."""

    rule_set: RuleSetId
    """The version of the calling rules behind the permit."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventDialEnded(_methods.CallbackEventMethods):
    """Dialling had a result."""

    result: AttemptResult
    """What came of it."""

    _: KW_ONLY

    again: datetime | None = None
    """When to try again."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventMissed(_methods.CallbackEventMethods):
    """Nobody dialled in time, or it was not allowed."""

    reason: CallbackMiss
    """Why."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class CallbackEventCancelled(_methods.CallbackEventMethods):
    """The callback was cancelled."""

    reason: CallbackCancel
    """Why."""


CallbackEvent: TypeAlias = (
    CallbackEventScheduled
    | CallbackEventRescheduled
    | CallbackEventAssigned
    | CallbackEventDeferred
    | CallbackEventBecameReady
    | CallbackEventPassedToAnyone
    | CallbackEventLeftWithOwner
    | CallbackEventDialled
    | CallbackEventDialEnded
    | CallbackEventMissed
    | CallbackEventCancelled
)
"""Tells one thing that happened to a callback.

No event holds a personal value. Where `at` stands in an event, it happened then, although the command
that found it, `Elapse`, may have come later.
"""


@final
@dataclass(frozen=True, slots=True)
class CallbackEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in
    which one is missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: CallbackEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> CallbackEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: CallbackEntry = _native.from_json("CallbackEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallbackStep:
    """Holds what a command led to: the callback after it, and the entries to append to its history."""

    callback: Callback
    """The callback after the command."""

    _: KW_ONLY

    entries: tuple[CallbackEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
class CallbackMiss(Enum):
    """Says why a callback was missed."""

    NOT_DIALLED = "not_dialled"
    """Nobody dialled in time."""

    NOT_REACHED = "not_reached"
    """The person was dialled and not reached, and no other time was agreed."""

    FORBIDDEN = "forbidden"
    """When it was due it was forbidden, and no time is known at which it is allowed."""


@final
class CallbackCancel(Enum):
    """Says why a callback was cancelled."""

    PERSON_ASKED = "person_asked"
    """The person does not want it any more."""

    SUPPRESSED = "suppressed"
    """The person is not to be called any more."""

    SETTLED = "settled"
    """There is nothing left to talk about: the matter was settled before."""

    MISTAKE = "mistake"
    """It should not have been agreed."""


@final
class CallbackParty(Enum):
    """Says which side wanted another time."""

    PERSON = "person"
    """The person."""

    CENTRE = "centre"
    """The centre."""


@final
@dataclass(frozen=True, slots=True)
class CallbackStateDue(_methods.CallbackStateMethods):
    """Agreed, and its time has not come."""


@final
@dataclass(frozen=True, slots=True)
class CallbackStateReady(_methods.CallbackStateMethods):
    """Its time has come: dial."""

    since: datetime
    """Since when."""

    _: KW_ONLY

    passes_at: datetime | None = None
    """When it passes to anyone, because the owner is off shift; empty where it does not."""

    deadline: datetime | None = None
    """When it counts as missed; empty where it never does by itself."""


@final
@dataclass(frozen=True, slots=True)
class CallbackStateDialled(_methods.CallbackStateMethods):
    """The person is being dialled or talked with."""

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent on the line; empty for a dialler."""

    contact: ContactId
    """The contact."""

    permit: PermitId
    """The permit under which."""

    since: datetime
    """Since when."""


@final
@dataclass(frozen=True, slots=True)
class CallbackStateKept(_methods.CallbackStateMethods):
    """The person was called and talked with."""


@final
@dataclass(frozen=True, slots=True)
class CallbackStateMissed(_methods.CallbackStateMethods):
    """It was missed."""

    reason: CallbackMiss
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class CallbackStateCancelled(_methods.CallbackStateMethods):
    """It was cancelled."""

    reason: CallbackCancel
    """Why."""


CallbackState: TypeAlias = (
    CallbackStateDue
    | CallbackStateReady
    | CallbackStateDialled
    | CallbackStateKept
    | CallbackStateMissed
    | CallbackStateCancelled
)
"""Says where a callback stands."""


@final
@dataclass(frozen=True, slots=True)
class Callback(_methods.CallbackMethods):
    """Holds a callback: when a person was promised a call, by whom, and whether it was kept.

    A value is always one that commands can lead to. It is stored and moved as `CallbackParts` or as
    versioned JSON, and each way back goes through `restore`.
    """

    callback: CallbackId
    """Names the callback."""

    person: PersonRef
    """The person."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    lead: LeadId | None = None
    """The lead that it belongs to, where there is one."""

    owner: AgentId | None = None
    """The agent who calls; empty for anyone."""

    passed: bool
    """Whether anyone may call, because the owner was off shift."""

    zone: Zone | None = None
    """The zone in whose clock the person lives, as it was known when the time was agreed."""

    due: datetime
    """The time that was agreed."""

    not_before: datetime | None = None
    """Before which instant it is forbidden, where that was found when it was due."""

    state: CallbackState
    """Where it stands."""

    reschedules: int
    """How often another time was agreed."""

    dials: int
    """How often the person was dialled."""

    scheduled: datetime
    """When it was agreed first."""

    changed: datetime
    """The instant of the last command that changed something."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    permits: tuple[PermitId, ...] = ()
    """The permits of the dials that have ended: each allowed one."""

    contacts: tuple[ContactId, ...] = ()
    """The contacts of the same dials."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "applied", "permits", "contacts")
        _native.check(self)

    @staticmethod
    def schedule(callback: CallbackId, person: PersonRef, project: ProjectId, due: datetime, *, lead: LeadId | None = None, owner: AgentId | None = None, zone: Zone | None = None, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """A call at a time is agreed with the person."""
        return _native.callback_start(CallbackCommandSchedule(callback=callback, person=person, project=project, lead=lead, owner=owner, zone=zone, due=due), facts, envelope)

    def reschedule(self, due: datetime, by: CallbackParty, *, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """Another time is agreed."""
        return _native.callback_handle(self, CallbackCommandReschedule(due=due, by=by), facts, envelope)

    def assign(self, *, owner: AgentId | None = None, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """The callback is given to an agent, or to anyone."""
        return _native.callback_handle(self, CallbackCommandAssign(owner=owner), facts, envelope)

    def dial(self, permit: DialPermit, contact: ContactId, *, agent: AgentId | None = None, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """The person is dialled under a permit."""
        return _native.callback_handle(self, CallbackCommandDial(permit=permit, contact=contact, agent=agent), facts, envelope)

    def end_dial(self, result: AttemptResult, *, again: datetime | None = None, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """Dialling has a result."""
        return _native.callback_handle(self, CallbackCommandEndDial(result=result, again=again), facts, envelope)

    def cancel(self, reason: CallbackCancel, *, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """The callback is cancelled."""
        return _native.callback_handle(self, CallbackCommandCancel(reason=reason), facts, envelope)

    def elapse(self, *, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.callback_handle(self, CallbackCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: CallbackCommand, *, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.callback_start(command, facts, envelope)

    def handle(self, command: CallbackCommand, *, facts: CallbackFacts, envelope: Envelope) -> CallbackStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.callback_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Callback:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Callback = _native.from_json("Callback", text)
        return value


@final
class EarlierOutcome(_methods.EarlierOutcomeMethods, Enum):
    """Says what an earlier campaign came to with a person."""

    NO_HISTORY = "no_history"
    """The person was in none."""

    SUCCESS = "success"
    """The person took what was offered."""

    FAILURE = "failure"
    """The person did not take it."""

    OTHER = "other"
    """Something else came of it."""


@final
@dataclass(frozen=True, slots=True)
class DialQuery:
    """Asks whether a person may be called on a number, for a project and a purpose, at an instant."""

    permit: PermitId
    """Names the permit that is issued where the answer is yes; each question has a new one."""

    person: PersonRef
    """The person."""

    number: PhoneNumber
    """The number that would be dialled."""

    project: ProjectId
    """The project."""

    purpose: ContactPurposeId
    """The purpose: sales, debt, service."""

    channel: ContactChannel
    """Whether an agent or a recorded voice speaks; the other channels are no calls."""

    at: datetime
    """When, from 1970 to 2199."""

    _: KW_ONLY

    subject: CallSubjectId | None = None
    """What the call is about, where the person may be called about several things."""

    agent: AgentId | None = None
    """Who would talk; empty where a dialler gives the call to anyone."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> DialQuery:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: DialQuery = _native.from_json("DialQuery", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallPlace:
    """Says where a person lives, for the law."""

    country: CountryCode
    """The country."""

    _: KW_ONLY

    region: Code | None = None
    """The part of it, by its code of ISO 3166-2 in lower case without the country; empty where it is not
    known, and then the rules of every part hold.
    """


@final
@dataclass(frozen=True, slots=True)
class RegistryLook:
    """Tells that a number was looked up in a public registry."""

    registry: RegistryId
    """The registry."""

    at: datetime
    """When."""

    listed: bool
    """Whether the number stands in it."""


@final
@dataclass(frozen=True, slots=True)
class DialFacts:
    """Holds what is known of a person and of the one who would call, as the verdict needs it.

    What is not known makes the verdict stricter: without a zone every zone of the person's country must
    allow the call, without a place every country that the number can be of.
    """

    _: KW_ONLY

    place: CallPlace | None = None
    """Where the person lives; empty where only the number tells."""

    zone: Zone | None = None
    """The zone whose clock the person lives by."""

    customer: bool = False
    """Whether the person holds a service with us."""

    consents: tuple[Consent, ...] = ()
    """The consents of the person, also those that ended."""

    suppressions: tuple[SuppressionEntry, ...] = ()
    """Every entry of the number in the suppression list
    (`of_number`), also those that hold no more.
    """

    looks: tuple[RegistryLook, ...] = ()
    """What public registries said of the number."""

    attempts: tuple[Attempt, ...] = ()
    """Every attempt at the person, for all projects, in any order: two years are enough for every rule
    that ships.
    """

    owner: AgentId | None = None
    """The agent whose own base the person belongs to: nobody else calls them."""

    required_training: tuple[TrainingId, ...] = ()
    """What the project asks an agent to have learnt."""

    training: tuple[TrainingId, ...] = ()
    """What the agent has learnt; for a list, what everybody has who works on it."""

    closed: datetime | None = None
    """The first instant at which the project calls nobody any more."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "consents", "suppressions", "looks", "attempts", "required_training", "training")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> DialFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: DialFacts = _native.from_json("DialFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class FunnelPerson(_methods.FunnelPersonMethods):
    """Tells what a campaign came to with one person: one fact of a funnel.

    It names nobody. All attempts at a person in a campaign are one fact, so parts of the data must keep
    them together; a person told twice counts twice.
    """

    _: KW_ONLY

    project: ProjectId | None = None
    """The project for which the person was called."""

    agent: AgentId | None = None
    """The agent to whom the person counts: who had the last conversation."""

    begun: datetime
    """When the campaign with the person was begun: the interval in which they count."""

    earlier: EarlierOutcome | None = None
    """What the campaign before came to; empty where it is not known."""

    dials: int
    """How often they were dialled."""

    conversations: int
    """How often they talked with an agent."""

    agreed_at: int | None = None
    """At which dial they agreed, counted from 1; empty where they did not."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> FunnelPerson:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: FunnelPerson = _native.from_json("FunnelPerson", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class LeadCommandCreate(_methods.LeadCommandMethods):
    """A person is entered into a project."""

    lead: LeadId
    """Names the lead."""

    person: PersonRef
    """The person."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    owner: AgentId | None = None
    """The agent whose lead it is; empty where it is anybody's."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandAssignOwner(_methods.LeadCommandMethods):
    """The lead is given to an agent, or to anybody."""

    _: KW_ONLY

    owner: AgentId | None = None
    """The agent; empty for anybody."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandBeginAttempt(_methods.LeadCommandMethods):
    """The person is dialled under a permit."""

    number: int
    """The how many-th attempt the caller takes it for, so that two who dial at once are noticed."""

    permit: DialPermit
    """The permit."""

    contact: ContactId
    """The contact."""

    _: KW_ONLY

    subject: CallSubjectId | None = None
    """What it is about, where a person is called about several things."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandEndAttempt(_methods.LeadCommandMethods):
    """The attempt has a result."""

    result: AttemptResult
    """What came of it: no person, or a conversation."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandSkipAttempt(_methods.LeadCommandMethods):
    """An attempt was due and nobody dialled."""

    purpose: ContactPurposeId
    """The purpose for which it would have been."""

    _: KW_ONLY

    subject: CallSubjectId | None = None
    """What it would have been about."""

    reasons: tuple[Code, ...] = ()
    """Every reason: the codes of the verdict that blocked it, or of the dialler."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandMeet(_methods.LeadCommandMethods):
    """The person turned to us and was talked with."""

    contact: ContactId
    """The contact."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandShowInterest(_methods.LeadCommandMethods):
    """The person is interested."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandRefuse(_methods.LeadCommandMethods):
    """The person refuses."""

    refusal: LeadRefusal
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandApply(_methods.LeadCommandMethods):
    """The person applies."""

    application: Reference
    """The application."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandDropApplication(_methods.LeadCommandMethods):
    """The application came to nothing, and the person is still interested."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandWin(_methods.LeadCommandMethods):
    """The order is completed."""

    order: Reference
    """The order."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandPark(_methods.LeadCommandMethods):
    """Something is waited for before the person who refused is called again."""

    _: KW_ONLY

    not_before: datetime | None = None
    """Before which instant nobody calls."""

    condition: Reference | None = None
    """The condition that is waited for."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandRecontact(_methods.LeadCommandMethods):
    """What was waited for is there."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandGiveUp(_methods.LeadCommandMethods):
    """The attempts of the retry plan are used up, also where the plan changed since the last one."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandLoseNumber(_methods.LeadCommandMethods):
    """It became known that no number of the person works."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandReopen(_methods.LeadCommandMethods):
    """A lead that was given up is taken up again."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandSuppress(_methods.LeadCommandMethods):
    """The person is not to be called any more."""

    _: KW_ONLY

    suppression: SuppressionId | None = None
    """The entry of the suppression list, where known."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandLiftSuppression(_methods.LeadCommandMethods):
    """The person may be called again."""

    source: SuppressionSource
    """Who says so: the person, or the authority for what it ordered."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The contact in which they said so."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandMarkDuplicate(_methods.LeadCommandMethods):
    """The same person stands in the project under another lead."""

    of: LeadId
    """The lead that goes on."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class LeadCommandElapse(_methods.LeadCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


LeadCommand: TypeAlias = (
    LeadCommandCreate
    | LeadCommandAssignOwner
    | LeadCommandBeginAttempt
    | LeadCommandEndAttempt
    | LeadCommandSkipAttempt
    | LeadCommandMeet
    | LeadCommandShowInterest
    | LeadCommandRefuse
    | LeadCommandApply
    | LeadCommandDropApplication
    | LeadCommandWin
    | LeadCommandPark
    | LeadCommandRecontact
    | LeadCommandGiveUp
    | LeadCommandLoseNumber
    | LeadCommandReopen
    | LeadCommandSuppress
    | LeadCommandLiftSuppression
    | LeadCommandMarkDuplicate
    | LeadCommandElapse
)
"""Asks something of a lead.

`Create` begins one, the others need one.
"""


def lead_command_from_json(text: str) -> LeadCommand:
    """Reads a `LeadCommand` back from versioned JSON of this or an earlier release."""
    value: LeadCommand = _native.from_json("LeadCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class LeadOrder:
    """Says how far an order is, as whoever keeps orders knows it."""

    order: Reference
    """The order."""

    completed: bool
    """Whether it reached completed."""

    _: KW_ONLY

    application: Reference | None = None
    """The application from which it came; only that of the lead wins it."""


@final
@dataclass(frozen=True, slots=True)
class LeadFacts:
    """Holds what a decision about a lead depends on besides the lead.

    A fact that is left out says no: nobody is suppressed, nothing is quiet. Look the suppression list and
    the refusals up at the instant of the command; that a call is allowed only its permit says.
    """

    _: KW_ONLY

    retry: RetryPlan | None = None
    """The retry plan of the project; without one the attempts are never used up."""

    zone: Zone | None = None
    """The zone in whose clock the person lives."""

    other_number: bool = False
    """Whether the person has a number that is not known to be dead, besides the one dialled last."""

    recontact_due: bool = False
    """Whether the condition for which the lead is parked holds."""

    quiet_until: datetime | None = None
    """When the quiet period after a refusal is over; empty where there is none."""

    suppressed: bool = False
    """Whether the suppression list holds the person for the project."""

    suppressed_by: SuppressionSource | None = None
    """Who wanted the entry that held the person: what an authority ordered only the authority lifts,
    anything else only the person. Empty for an entry that is not the authority's.
    """

    order: LeadOrder | None = None
    """The order that a win is about."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> LeadFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: LeadFacts = _native.from_json("LeadFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class LeadEventCreated(_methods.LeadEventMethods):
    """A person was entered into a project."""

    lead: LeadId
    """Names the lead."""

    person: PersonRef
    """The person."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    owner: AgentId | None = None
    """The agent whose lead it is."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventOwnerAssigned(_methods.LeadEventMethods):
    """The lead was given to an agent, or to anybody."""

    _: KW_ONLY

    owner: AgentId | None = None
    """The agent; empty for anybody."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventAttemptBegan(_methods.LeadEventMethods):
    """The person was dialled."""

    number: int
    """The how many-th attempt it was."""

    _: KW_ONLY

    zone: Zone | None = None
    """The zone in whose clock the person lives."""

    purpose: ContactPurposeId
    """The purpose of the permit."""

    subject: CallSubjectId | None = None
    """What it was about."""

    contact: ContactId
    """The contact."""

    permit: PermitId
    """The permit under which: an audit finds a call without a verdict by it."""

    rule_set: RuleSetId
    """The version of the calling rules behind the permit."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventAttemptEnded(_methods.LeadEventMethods):
    """The attempt had a result."""

    result: AttemptResult
    """What came of it."""

    _: KW_ONLY

    next_attempt: datetime | None = None
    """Before which instant the retry plan does not want the next one."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventAttemptSkipped(_methods.LeadEventMethods):
    """An attempt was due and nobody dialled."""

    _: KW_ONLY

    zone: Zone | None = None
    """The zone in whose clock the person lives."""

    purpose: ContactPurposeId
    """The purpose for which it would have been."""

    subject: CallSubjectId | None = None
    """What it would have been about."""

    reasons: tuple[Code, ...] = ()
    """Every reason."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")


@final
@dataclass(frozen=True, slots=True)
class LeadEventMet(_methods.LeadEventMethods):
    """The person turned to us and was talked with."""

    contact: ContactId
    """The contact."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventInterestShown(_methods.LeadEventMethods):
    """The person was interested."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventRefused(_methods.LeadEventMethods):
    """The person refused."""

    refusal: LeadRefusal
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventApplied(_methods.LeadEventMethods):
    """The person applied."""

    application: Reference
    """The application."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventApplicationDropped(_methods.LeadEventMethods):
    """The application came to nothing."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventWon(_methods.LeadEventMethods):
    """The order was completed."""

    order: Reference
    """The order."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventParked(_methods.LeadEventMethods):
    """Something was waited for from then on."""

    _: KW_ONLY

    not_before: datetime | None = None
    """Before which instant nobody calls."""

    condition: Reference | None = None
    """The condition that is waited for."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventParkingExtended(_methods.LeadEventMethods):
    """The date had come in a quiet period, whose end was waited for then."""

    not_before: datetime
    """When the quiet period is over."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventRecontacted(_methods.LeadEventMethods):
    """What was waited for was there, and the lead was taken up again."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventExhausted(_methods.LeadEventMethods):
    """The attempts were used up."""

    limit: RetryLimit
    """Which limit was reached."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventNumberLost(_methods.LeadEventMethods):
    """No number of the person worked."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventReopened(_methods.LeadEventMethods):
    """A lead that was given up was taken up again."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventSuppressed(_methods.LeadEventMethods):
    """The person was not to be called any more."""

    _: KW_ONLY

    suppression: SuppressionId | None = None
    """The entry of the suppression list, where known."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventSuppressionLifted(_methods.LeadEventMethods):
    """The person could be called again."""

    source: SuppressionSource
    """Who said so: the person, or the authority for what it had ordered."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The contact in which they said so."""


@final
@dataclass(frozen=True, slots=True)
class LeadEventDuplicateMarked(_methods.LeadEventMethods):
    """The same person stood in the project under another lead."""

    of: LeadId
    """The lead that goes on."""


LeadEvent: TypeAlias = (
    LeadEventCreated
    | LeadEventOwnerAssigned
    | LeadEventAttemptBegan
    | LeadEventAttemptEnded
    | LeadEventAttemptSkipped
    | LeadEventMet
    | LeadEventInterestShown
    | LeadEventRefused
    | LeadEventApplied
    | LeadEventApplicationDropped
    | LeadEventWon
    | LeadEventParked
    | LeadEventParkingExtended
    | LeadEventRecontacted
    | LeadEventExhausted
    | LeadEventNumberLost
    | LeadEventReopened
    | LeadEventSuppressed
    | LeadEventSuppressionLifted
    | LeadEventDuplicateMarked
)
"""Tells one thing that happened to a lead.

No event holds a personal value: a person stands in it by a reference, a note by its id.
"""


@final
@dataclass(frozen=True, slots=True)
class LeadEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in
    which one is missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: LeadEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> LeadEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: LeadEntry = _native.from_json("LeadEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class LeadStep:
    """Holds what a command led to: the lead after it, and the entries to append to its history."""

    lead: Lead
    """The lead after the command."""

    _: KW_ONLY

    entries: tuple[LeadEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
@dataclass(frozen=True, slots=True)
class LeadStateNew(_methods.LeadStateMethods):
    """Nobody dialled yet."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateAttempting(_methods.LeadStateMethods):
    """Being tried, and not reached yet."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateReached(_methods.LeadStateMethods):
    """The person was talked with, and nothing came of it yet."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateInterested(_methods.LeadStateMethods):
    """The person is interested."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateApplied(_methods.LeadStateMethods):
    """The person applied."""

    application: Reference
    """The application."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateWon(_methods.LeadStateMethods):
    """What the person ordered is delivered."""

    order: Reference
    """The order."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateRefused(_methods.LeadStateMethods):
    """The person refused; why stands in the lead."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateParked(_methods.LeadStateMethods):
    """The person refused, and something is waited for before they are called again."""

    _: KW_ONLY

    not_before: datetime | None = None
    """Before which instant nobody calls; empty where only the condition counts."""

    condition: Reference | None = None
    """The condition that is waited for; empty where only the date counts."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateExhausted(_methods.LeadStateMethods):
    """The attempts of the retry plan are used up."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateUnreachable(_methods.LeadStateMethods):
    """No number of the person works."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateSuppressed(_methods.LeadStateMethods):
    """The person is not to be called."""

    _: KW_ONLY

    suppression: SuppressionId | None = None
    """The entry of the suppression list, where one was named."""

    application: Reference | None = None
    """The application that was under way and goes on without calls."""


@final
@dataclass(frozen=True, slots=True)
class LeadStateDuplicate(_methods.LeadStateMethods):
    """The same person stands in the project under another lead."""

    of: LeadId
    """The lead that goes on."""


LeadState: TypeAlias = (
    LeadStateNew
    | LeadStateAttempting
    | LeadStateReached
    | LeadStateInterested
    | LeadStateApplied
    | LeadStateWon
    | LeadStateRefused
    | LeadStateParked
    | LeadStateExhausted
    | LeadStateUnreachable
    | LeadStateSuppressed
    | LeadStateDuplicate
)
"""Says how far a person has come in a project."""


@final
@dataclass(frozen=True, slots=True)
class LeadRefusal:
    """Holds why a person refused."""

    reason: RefusalReason
    """The reason; one of the leaves."""

    _: KW_ONLY

    note: Reference | None = None
    """The note that tells more, by its id: its text is personal and stands elsewhere. Another reason
    needs one.
    """

    competitor: ProviderId | None = None
    """Who serves the person; with the reason competitor and no other."""


@final
@dataclass(frozen=True, slots=True)
class OpenAttempt:
    """Holds an attempt that has begun and not ended."""

    number: int
    """The how many-th attempt it is, counted from 1."""

    began: datetime
    """When it began."""

    _: KW_ONLY

    zone: Zone | None = None
    """The zone in whose clock the person lives."""

    purpose: ContactPurposeId
    """The purpose of its permit."""

    subject: CallSubjectId | None = None
    """What it is about, where a person is called about several things."""

    contact: ContactId
    """The contact."""

    permit: PermitId
    """The permit under which it is dialled."""


@final
@dataclass(frozen=True, slots=True)
class Lead(_methods.LeadMethods):
    """Holds a lead: a person in a project, how far they have come, and every attempt to reach them.

    A value is always one that commands can lead to. It is stored and moved as `LeadParts` or as
    versioned JSON, and each way back goes through `restore`.
    """

    lead: LeadId
    """Names the lead."""

    person: PersonRef
    """The person."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    owner: AgentId | None = None
    """The agent whose lead it is; empty where it is anybody's."""

    state: LeadState
    """How far it has come."""

    refusal: LeadRefusal | None = None
    """Why the person refused last."""

    open_attempt: OpenAttempt | None = None
    """The attempt that has not ended."""

    attempts: tuple[Attempt, ...] = ()
    """The attempts that have ended, and those that nobody dialled."""

    earlier_attempts: int
    """How many of the attempts belong to earlier rounds: the retry plan counts only those after them. A
    round begins when a lead is taken up again.
    """

    next_attempt: datetime | None = None
    """The instant before which the retry plan does not want the next attempt."""

    entered: datetime
    """When the lead was entered."""

    changed: datetime
    """The instant of the last command that changed something."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    permits: tuple[PermitId, ...] = ()
    """The permits of the attempts that have ended: each allowed one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "attempts", "applied", "permits")
        _native.check(self)

    @staticmethod
    def create(lead: LeadId, person: PersonRef, project: ProjectId, *, owner: AgentId | None = None, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """A person is entered into a project."""
        return _native.lead_start(LeadCommandCreate(lead=lead, person=person, project=project, owner=owner), facts, envelope)

    def assign_owner(self, *, owner: AgentId | None = None, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The lead is given to an agent, or to anybody."""
        return _native.lead_handle(self, LeadCommandAssignOwner(owner=owner), facts, envelope)

    def begin_attempt(self, number: int, permit: DialPermit, contact: ContactId, *, subject: CallSubjectId | None = None, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The person is dialled under a permit."""
        return _native.lead_handle(self, LeadCommandBeginAttempt(number=number, permit=permit, contact=contact, subject=subject), facts, envelope)

    def end_attempt(self, result: AttemptResult, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The attempt has a result."""
        return _native.lead_handle(self, LeadCommandEndAttempt(result=result), facts, envelope)

    def skip_attempt(self, purpose: ContactPurposeId, *, subject: CallSubjectId | None = None, reasons: tuple[Code, ...] = (), facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """An attempt was due and nobody dialled."""
        return _native.lead_handle(self, LeadCommandSkipAttempt(purpose=purpose, subject=subject, reasons=reasons), facts, envelope)

    def meet(self, contact: ContactId, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The person turned to us and was talked with."""
        return _native.lead_handle(self, LeadCommandMeet(contact=contact), facts, envelope)

    def show_interest(self, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The person is interested."""
        return _native.lead_handle(self, LeadCommandShowInterest(), facts, envelope)

    def refuse(self, refusal: LeadRefusal, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The person refuses."""
        return _native.lead_handle(self, LeadCommandRefuse(refusal=refusal), facts, envelope)

    def apply(self, application: Reference, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The person applies."""
        return _native.lead_handle(self, LeadCommandApply(application=application), facts, envelope)

    def drop_application(self, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The application came to nothing, and the person is still interested."""
        return _native.lead_handle(self, LeadCommandDropApplication(), facts, envelope)

    def win(self, order: Reference, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The order is completed."""
        return _native.lead_handle(self, LeadCommandWin(order=order), facts, envelope)

    def park(self, *, not_before: datetime | None = None, condition: Reference | None = None, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """Something is waited for before the person who refused is called again."""
        return _native.lead_handle(self, LeadCommandPark(not_before=not_before, condition=condition), facts, envelope)

    def recontact(self, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """What was waited for is there."""
        return _native.lead_handle(self, LeadCommandRecontact(), facts, envelope)

    def give_up(self, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The attempts of the retry plan are used up, also where the plan changed since the last one."""
        return _native.lead_handle(self, LeadCommandGiveUp(), facts, envelope)

    def lose_number(self, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """It became known that no number of the person works."""
        return _native.lead_handle(self, LeadCommandLoseNumber(), facts, envelope)

    def reopen(self, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """A lead that was given up is taken up again."""
        return _native.lead_handle(self, LeadCommandReopen(), facts, envelope)

    def suppress(self, *, suppression: SuppressionId | None = None, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The person is not to be called any more."""
        return _native.lead_handle(self, LeadCommandSuppress(suppression=suppression), facts, envelope)

    def lift_suppression(self, source: SuppressionSource, *, contact: ContactId | None = None, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The person may be called again."""
        return _native.lead_handle(self, LeadCommandLiftSuppression(source=source, contact=contact), facts, envelope)

    def mark_duplicate(self, of: LeadId, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """The same person stands in the project under another lead."""
        return _native.lead_handle(self, LeadCommandMarkDuplicate(of=of), facts, envelope)

    def elapse(self, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.lead_handle(self, LeadCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: LeadCommand, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.lead_start(command, facts, envelope)

    def handle(self, command: LeadCommand, *, facts: LeadFacts, envelope: Envelope) -> LeadStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.lead_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Lead:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Lead = _native.from_json("Lead", text)
        return value


@final
class OwnerRule(Enum):
    """Says who calls the people who belong to an agent's own base."""

    KEEP = "keep"
    """The agent whose own they are, whoever works on the list; the others are shared."""

    PRESENT = "present"
    """The agent whose own they are; where that agent does not work on the list they are left out."""


@final
@dataclass(frozen=True, slots=True)
class CallListPlan:
    """Holds how a call list is made."""

    project: ProjectId
    """The project that calls."""

    purpose: ContactPurposeId
    """For which purpose."""

    channel: ContactChannel
    """Whether an agent or a recorded voice speaks."""

    _: KW_ONLY

    subject: CallSubjectId | None = None
    """What the calls are about, where people are called about several things."""

    target: TargetRule
    """Whom the project calls."""

    priorities: tuple[TargetRule, ...] = ()
    """Whom it calls first: those whom the first rule takes, then those whom the second takes, and so on;
    whoever none takes comes last.
    """

    agents: tuple[AgentId, ...] = ()
    """The agents who work on the list, each once; none where a dialler gives the calls to anyone."""

    owners: OwnerRule
    """Who calls the people of an agent's own base."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "priorities", "agents")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> CallListPlan:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: CallListPlan = _native.from_json("CallListPlan", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class ListPerson:
    """Holds a person who may come onto a list: what the target rule knows, and what the verdict must know.

    The first telephone of the customer is the one that is dialled. The owner is the customer's; what
    `facts` says of an owner is not looked at. Where `facts` knows no zone, the customer's counts.
    """

    target: TargetPerson
    """The customer and what the campaigns know of them."""

    facts: DialFacts
    """What decides whether they may be called."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> ListPerson:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: ListPerson = _native.from_json("ListPerson", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CallListEntry:
    """Holds one line of a list."""

    person: PersonRef
    """The person."""

    priority: int
    """The how many-th rule of the priorities took them, counted from 1; one more than there are where
    none did.
    """

    _: KW_ONLY

    agent: AgentId | None = None
    """Who calls them; empty where anyone may."""

    earliest: NextChance
    """When they may be called as far as is known now: at the instant of the list, or later. It is no
    permit: the verdict is asked again before each call.
    """


@final
class LeftOutReason(Enum):
    """Says why a person whom the target rule takes is not on the list."""

    NO_NUMBER = "no_number"
    """They have no telephone."""

    REPEATED = "repeated"
    """They stand in the base twice; the first stays."""

    OWNER_ABSENT = "owner_absent"
    """They belong to an agent who does not work on the list."""


@final
@dataclass(frozen=True, slots=True)
class LeftOut:
    """Tells of a person who is not on the list though the target rule takes them."""

    person: PersonRef
    """The person."""

    reason: LeftOutReason
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class CallList:
    """Holds a call list, with a preview of what the verdict will say."""

    at: datetime
    """For which instant the list was made."""

    _: KW_ONLY

    entries: tuple[CallListEntry, ...] = ()
    """The lines, in the order in which to call; each person once."""

    left_out: tuple[LeftOut, ...] = ()
    """Who was left out, in the order in which they came."""

    judged: int
    """How many the target rule was asked of."""

    unknown: int
    """Of how many it is not known whether the rule fits."""

    preview: CallPreview
    """How many of the list may be called now, and what blocks the others."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries", "left_out")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> CallList:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: CallList = _native.from_json("CallList", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class OfferingAnswerAccepted:
    """They took it."""


@final
@dataclass(frozen=True, slots=True)
class OfferingAnswerRefused:
    """They refused it."""

    refusal: Refusal
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OfferingAnswerUndecided:
    """They neither took nor refused it."""


OfferingAnswer: TypeAlias = (
    OfferingAnswerAccepted
    | OfferingAnswerRefused
    | OfferingAnswerUndecided
)
"""Says what a person answered to an offer."""


@final
@dataclass(frozen=True, slots=True)
class Offering(_methods.OfferingMethods):
    """Holds one offer that was made to a person, at which price, and the answer.

    A stranger's history is imported as well, so the catalogue need not be at hand;
    `check_against` compares with it.
    """

    person: PersonRef
    """To whom it was offered."""

    project: ProjectId
    """The project for which."""

    version: int
    """The version of the project whose catalogue holds the offer, counted from 1."""

    offer: OfferId
    """The offer."""

    kind: ServiceKindId
    """The kind of service."""

    _: KW_ONLY

    monthly: Money | None = None
    """The price a month as it was told; not negative."""

    one_off: Money | None = None
    """The price that is paid once, as it was told; not negative."""

    at: datetime
    """When."""

    agent: AgentId
    """By which agent."""

    contact: ContactId
    """In which contact."""

    answer: OfferingAnswer
    """What the person answered."""

    recontact: RecontactCondition | None = None
    """What would make it worth calling the person again; never where they accepted."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Offering:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Offering = _native.from_json("Offering", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class PreviewBlock:
    """Tells how many people one reason blocks."""

    reason: BlockReason
    """The reason."""

    _: KW_ONLY

    rule: CallingRuleId | None = None
    """The rule; empty where no rule says so."""

    people: int
    """How many it blocks."""

    alone: int
    """How many of them nothing else blocks."""


@final
@dataclass(frozen=True, slots=True)
class PreviewLater:
    """Tells how many people become free in an hour."""

    from_: datetime
    """The beginning of the hour, of UTC."""

    people: int
    """How many become free in it."""


@final
@dataclass(frozen=True, slots=True)
class CallPreview:
    """Tells of many people, at one instant, how many may be called and what blocks the others.

    `free` and the numbers of `later`, `not_before` and `never` add up to `asked`. A person whom two reasons
    block counts with both.
    """

    asked: int
    """Of how many the verdict was asked."""

    free: int
    """How many may be called now."""

    _: KW_ONLY

    blocked: tuple[PreviewBlock, ...] = ()
    """What blocks the others, by reason and rule."""

    later: tuple[PreviewLater, ...] = ()
    """When they become free, the earliest hour first."""

    not_before: int
    """How many are not free as far as the verdict looks ahead."""

    never: int
    """How many time alone does not free."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "blocked", "later")


@final
@dataclass(frozen=True, slots=True)
class RulesRead:
    """Holds what was read of a file of calling rules."""

    _: KW_ONLY

    rules: tuple[CallingRule, ...] = ()
    """The rules that can be used, in the order of the file."""

    rejected: tuple[Invalid, ...] = ()
    """What is wrong with each of the others, and where: `[2].demand.hours.week[0].day`. Mend them before
    anybody is called: a rule that is missing forbids nothing.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "rules", "rejected")


@final
@dataclass(frozen=True, slots=True)
class RecontactWhenPriceAtMost(_methods.RecontactWhenMethods):
    """An offer of the kind costs so much a month or less, where the person can have it. What is paid
    once beside the month is not looked at; an offer that is paid once and not by the month has no
    price a month, and is told as a finding.
    """

    kind: ServiceKindId
    """The kind of service."""

    monthly: Money
    """The most that a month may cost; not negative."""


@final
@dataclass(frozen=True, slots=True)
class RecontactWhenNewService(_methods.RecontactWhenMethods):
    """An offer of the kind began after a day, where the person can have it."""

    kind: ServiceKindId
    """The kind of service."""

    after: date
    """The day after which its first day must lie: that of the conversation."""


@final
@dataclass(frozen=True, slots=True)
class RecontactWhenCoverageAt(_methods.RecontactWhenMethods):
    """An offer of the kind can be had at an address of the person."""

    kind: ServiceKindId
    """The kind of service."""

    _: KW_ONLY

    at: AddressUse | None = None
    """What the address is used for; empty for any address of the person."""


@final
@dataclass(frozen=True, slots=True)
class RecontactWhenOnOrAfter(_methods.RecontactWhenMethods):
    """It is that day or later."""

    day: date
    """The first day."""


@final
@dataclass(frozen=True, slots=True)
class RecontactWhenAllOf(_methods.RecontactWhenMethods):
    """All of them hold."""

    _: KW_ONLY

    conditions: tuple[RecontactWhen, ...] = ()
    """The conditions, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conditions")


@final
@dataclass(frozen=True, slots=True)
class RecontactWhenAnyOf(_methods.RecontactWhenMethods):
    """One of them holds."""

    _: KW_ONLY

    conditions: tuple[RecontactWhen, ...] = ()
    """The conditions, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conditions")


RecontactWhen: TypeAlias = (
    RecontactWhenPriceAtMost
    | RecontactWhenNewService
    | RecontactWhenCoverageAt
    | RecontactWhenOnOrAfter
    | RecontactWhenAllOf
    | RecontactWhenAnyOf
)
"""Says when it is worth calling a person again.

It names no address: `coverage_at` asks for the person's own addresses by their use, so that a
condition holds nothing personal. The addresses are those of today; what changes is the catalogue
and the day, so a move alone fulfils nothing.
"""


@final
@dataclass(frozen=True, slots=True)
class RecontactCondition:
    """Holds a checked condition: no list in it is empty, no price below zero; it is nested 8 deep at most
    and has 64 parts at most.
    """

    when: RecontactWhen
    """When it is worth calling again."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> RecontactCondition:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: RecontactCondition = _native.from_json("RecontactCondition", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class WaitingPerson:
    """Holds a person with what was offered to them: of whom `recontact` asks."""

    person: PersonRef
    """The person."""

    _: KW_ONLY

    addresses: tuple[CustomerAddress, ...] = ()
    """Their addresses, as they are now."""

    offerings: tuple[Offering, ...] = ()
    """What was offered to them and to nobody else, for whatever project, in any order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "addresses", "offerings")


@final
@dataclass(frozen=True, slots=True)
class RecontactChange:
    """Holds a change of what a project sells, with the passing of days between."""

    project: ProjectId
    """The project; only what was offered for it is looked at, but for the news of a death."""

    before: Catalogue
    """What it sold."""

    day_before: date
    """The day up to which people were listed before."""

    now: Catalogue
    """What it sells now."""

    day: date
    """Today; a wish of a later day in UTC is not looked at."""


@final
@dataclass(frozen=True, slots=True)
class RecontactCause:
    """Tells which part of a condition holds now, and by which offers."""

    path: FieldPath
    """Which part: its place in the condition, `when.conditions[1]`."""

    condition: Code
    """What it asks for: the code of the part."""

    _: KW_ONLY

    offers: tuple[OfferId, ...] = ()
    """The offers by which it holds, in the catalogue's order; empty for a day."""

    new_offers: tuple[OfferId, ...] = ()
    """Those of the offers by which it did not hold before: what to tell the person of."""

    new: bool
    """Whether it did not hold before; of a price and of a new service also whether one of the offers is one
    by which it did not.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "offers", "new_offers")


@final
@dataclass(frozen=True, slots=True)
class FulfilledWish:
    """Tells of one offer that was not taken that its condition holds now."""

    contact: ContactId
    """The contact in which it was offered."""

    offered: OfferId
    """What was offered then."""

    kind: ServiceKindId
    """The kind of service."""

    _: KW_ONLY

    because: tuple[RecontactCause, ...] = ()
    """Every part of the condition that holds now."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "because")


@final
@dataclass(frozen=True, slots=True)
class RecontactEntry:
    """Tells that a person is worth calling again, and why."""

    person: PersonRef
    """The person."""

    _: KW_ONLY

    wishes: tuple[FulfilledWish, ...] = ()
    """Every wish that holds now, and not for an old reason alone, the oldest first; of one instant in the
    order of their contacts, and then of what was offered.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "wishes")


@final
@dataclass(frozen=True, slots=True)
class RecontactFinding:
    """Tells what could not be judged: `campaign.recontact.other_currency` where a price is in another
    currency than the condition's, `campaign.recontact.price_open` where an offer's price depends on the
    customer, `campaign.recontact.paid_once` where an offer is paid once and not by the month,
    `campaign.recontact.coverage_unknown` where the address lacks a part that decides.
    """

    person: PersonRef
    """The person."""

    contact: ContactId
    """The contact whose condition it is about."""

    path: FieldPath
    """Which part of the condition."""

    code: Code
    """What could not be judged."""

    _: KW_ONLY

    facts: tuple[NamedFact, ...] = ()
    """The offer, and the prices."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts")


@final
@dataclass(frozen=True, slots=True)
class RecontactList:
    """Holds whom a change makes worth calling again, and what could not be judged."""

    _: KW_ONLY

    people: tuple[RecontactEntry, ...] = ()
    """The people, in the order of their references."""

    findings: tuple[RecontactFinding, ...] = ()
    """What the change brought that could not be judged, in the same order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "people", "findings")


@final
@dataclass(frozen=True, slots=True)
class RefusalCompetitor:
    """Holds what a person who refuses told of the competitor that serves them."""

    provider: ProviderId
    """Who serves them."""

    _: KW_ONLY

    reason: CompetitorReason | None = None
    """Why they hold it there."""

    monthly: Money | None = None
    """What they pay a month; not negative."""

    contract_end: date | None = None
    """The first day on which their contract no longer binds them."""


@final
@dataclass(frozen=True, slots=True)
class Refusal:
    """Holds a customer's no to an offer, with its reason.

    The reason is a leaf of the one tree of reasons. A competitor's customer says who serves them;
    another reason is told by a note.
    """

    _: KW_ONLY

    reason: RefusalReason | None = None
    """Why; a refusal has one."""

    competitor: RefusalCompetitor | None = None
    """Who serves the person; with the reason `competitor` and no other."""

    note: PersonalNote | None = None
    """What the person said, in words; with the reason `other` it must be there."""

    def __post_init__(self) -> None:
        _native.check(self)


@final
class RetryCause(_methods.RetryCauseMethods, Enum):
    """Says with which result an attempt ended that leaves something to try again.

    A number that does not exist is none of them: no wait makes it exist.
    """

    BUSY = "busy"
    """The line was busy."""

    NO_ANSWER = "no_answer"
    """It rang and nobody answered."""

    REJECTED = "rejected"
    """The call was rejected."""

    MACHINE = "machine"
    """An answering machine answered."""

    FAX = "fax"
    """A fax answered."""

    DROPPED = "dropped"
    """A person answered and no agent was free."""

    WRONG_PERSON = "wrong_person"
    """Somebody else answered."""

    BROKEN_OFF = "broken_off"
    """The line broke before there was a result."""

    CALL_LATER = "call_later"
    """The person asked to be called at another time."""


@final
@dataclass(frozen=True, slots=True)
class RetryRule:
    """Says what to do after an attempt with one result."""

    cause: RetryCause
    """The result."""

    delay: timedelta
    """How long to wait after the attempt; a time that the person named goes before it."""

    maximum: int
    """How many attempts may end so, at least 1: after the last of them it is not tried again."""

    avoid: bool
    """Whether the hours of earlier failures are avoided after it. After a busy line they need not be:
    somebody is there.
    """


@final
class AvoidedTimes(Enum):
    """Says how alike two times are of which the second is avoided after a failure at the first, on the
    clock of the person.
    """

    WEEKDAY_HOUR = "weekday_hour"
    """Weakly: the same hour of the same day of the week."""

    DAY_KIND_HOUR = "day_kind_hour"
    """The same hour of the same kind of day: Monday to Friday, or Saturday and Sunday."""

    ANY_DAY_HOUR = "any_day_hour"
    """Strongly: the same hour of any day."""


@final
@dataclass(frozen=True, slots=True)
class RetryAvoidance:
    """Says how the times of earlier failures are avoided."""

    times: AvoidedTimes
    """Which times."""

    look_ahead: timedelta
    """How far to look for a free hour, above 0 and 14 days at most; where none is free within it, the
    delay alone counts.
    """


@final
@dataclass(frozen=True, slots=True)
class RetryLimitTotal:
    """The number of attempts over all."""


@final
@dataclass(frozen=True, slots=True)
class RetryLimitOfCause:
    """The number of attempts with one result."""

    cause: RetryCause
    """The result."""


@final
@dataclass(frozen=True, slots=True)
class RetryLimitNoRule:
    """The plan has no rule for the result."""

    cause: RetryCause
    """The result."""


RetryLimit: TypeAlias = (
    RetryLimitTotal
    | RetryLimitOfCause
    | RetryLimitNoRule
)
"""Says which limit ended the attempts."""


@final
@dataclass(frozen=True, slots=True)
class NextAttemptNotBefore:
    """Try again, not before an instant."""

    at: datetime
    """The instant."""


@final
@dataclass(frozen=True, slots=True)
class NextAttemptUsedUp:
    """The attempts are used up."""

    limit: RetryLimit
    """Which limit was reached."""


@final
@dataclass(frozen=True, slots=True)
class NextAttemptNumberDead:
    """The number that was dialled last does not exist."""


@final
@dataclass(frozen=True, slots=True)
class NextAttemptDecided:
    """The last conversation came to something: a plan for failures has no say, but for the number of
    attempts over all.
    """


NextAttempt: TypeAlias = (
    NextAttemptNotBefore
    | NextAttemptUsedUp
    | NextAttemptNumberDead
    | NextAttemptDecided
)
"""Says what a retry plan gives after some attempts."""


@final
@dataclass(frozen=True, slots=True)
class RetryPlan(_methods.RetryPlanMethods):
    """Says when a person who was not reached is tried again, and when to give up.

    It plans; it does not permit. Whether the instant that it gives is *lawful* is for the pre-dial
    verdict: where that names a later one, ask `next` again from there.
    """

    _: KW_ONLY

    rules: tuple[RetryRule, ...] = ()
    """What to do after each result, each once; after a result without a rule nobody tries again."""

    maximum: int
    """How many attempts may be dialled over all, at least 1."""

    avoidance: RetryAvoidance | None = None
    """How the times of earlier failures are avoided; empty where they are not."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "rules")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> RetryPlan:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: RetryPlan = _native.from_json("RetryPlan", text)
        return value


@final
class RuleConfidence(Enum):
    """Says how sure it is that the law is as a rule says."""

    LOW = "low"
    """General knowledge, or an old source: off, unless somebody who knows the law turns it on."""

    MEDIUM = "medium"
    """A source that reports the law was read."""

    HIGH = "high"
    """A source that quotes the law was read."""


@final
class CapCounts(Enum):
    """Says what a cap counts."""

    ATTEMPTS = "attempts"
    """Every number that was dialled."""

    CONVERSATIONS = "conversations"
    """Only calls in which a person talked with an agent."""


@final
class CapScope(Enum):
    """Says which calls are counted together, by a cap or for a quiet period."""

    PERSON = "person"
    """All calls at the person."""

    PROJECT = "project"
    """Those of one project."""

    SUBJECT = "subject"
    """Those about one subject, such as one debt. A call of which nobody said the subject counts with
    every one.
    """


@final
@dataclass(frozen=True, slots=True)
class CapSpanRolling:
    """Over so many hours before each call."""

    hours: int
    """How many, from 1 to 8784 (a leap year)."""


@final
@dataclass(frozen=True, slots=True)
class CapSpanDay:
    """Over a day of the person's calendar."""


@final
@dataclass(frozen=True, slots=True)
class CapSpanWeek:
    """Over a week of the person's calendar, from Monday."""


@final
@dataclass(frozen=True, slots=True)
class CapSpanMonth:
    """Over a month of the person's calendar."""


CapSpan: TypeAlias = (
    CapSpanRolling
    | CapSpanDay
    | CapSpanWeek
    | CapSpanMonth
)
"""Says over what time a cap counts."""


@final
class QuietAfter(Enum):
    """Says what begins a quiet period."""

    REFUSAL = "refusal"
    """The person refused."""

    CONVERSATION = "conversation"
    """The person talked with an agent."""

    ATTEMPT = "attempt"
    """A number was dialled."""

    DROPPED = "dropped"
    """The person answered, no agent was free, and the call was dropped."""


@final
@dataclass(frozen=True, slots=True)
class QuietSpanHours:
    """So many hours from the instant at which it began."""

    hours: int
    """How many, from 1 to 87,840 (ten years)."""


@final
@dataclass(frozen=True, slots=True)
class QuietSpanDays:
    """So many whole days of the person's calendar after the day on which it began."""

    days: int
    """How many, from 1 to 3,660 (ten years)."""


QuietSpan: TypeAlias = (
    QuietSpanHours
    | QuietSpanDays
)
"""Says how long a quiet period lasts."""


@final
@dataclass(frozen=True, slots=True)
class RuleDemandHours:
    """To call only in these parts of the person's day; a weekday that is not listed has none."""

    _: KW_ONLY

    week: tuple[WeekdayWindows, ...] = ()
    """The weekdays, each once."""

    holidays: HolidayCalendarId | None = None
    """The calendar whose holidays are not days like others; empty where they are."""

    holiday_windows: tuple[DayWindow, ...] = ()
    """The parts of a holiday; empty where nobody may be called on one."""

    lifted_by_consent: bool = False
    """Whether a consent of the person to be called for the purpose lifts it."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "week", "holiday_windows")


@final
@dataclass(frozen=True, slots=True)
class RuleDemandCap:
    """To call no more often than this."""

    counts: CapCounts
    """What is counted."""

    most: int
    """How many may be in the span, 1 or more."""

    within: CapSpan
    """Over what time."""

    per: CapScope
    """Which calls are counted together."""

    _: KW_ONLY

    lifted_by_consent: bool = False
    """Whether a consent of the person to be called for the purpose lifts it."""


@final
@dataclass(frozen=True, slots=True)
class RuleDemandQuiet:
    """To leave the person alone for a time after something."""

    after: QuietAfter
    """After what."""

    lasts: QuietSpan
    """For how long."""

    per: CapScope
    """After which calls."""

    _: KW_ONLY

    lifted_by_consent: bool = False
    """Whether a consent of the person to be called for the purpose lifts it."""


@final
@dataclass(frozen=True, slots=True)
class RuleDemandConsent:
    """To have the consent of the person before the first call."""

    _: KW_ONLY

    except_customers: bool = False
    """Whether somebody who holds a service with us may be called without."""


@final
@dataclass(frozen=True, slots=True)
class RuleDemandBan:
    """Not to call at all: a machine that nobody sits behind, where a law forbids it."""


@final
@dataclass(frozen=True, slots=True)
class RuleDemandRegistry:
    """To look the number up in a public registry, and not to call one that stands in it."""

    registry: RegistryId
    """The registry."""

    valid_days: int
    """For how many days a look is good, from 1 to 366."""

    _: KW_ONLY

    lifted_by_consent: bool = False
    """Whether a consent of the person to be called for the purpose lifts it."""

    except_customers: bool = False
    """Whether somebody who holds a service with us may be called without."""


RuleDemand: TypeAlias = (
    RuleDemandHours
    | RuleDemandCap
    | RuleDemandQuiet
    | RuleDemandConsent
    | RuleDemandBan
    | RuleDemandRegistry
)
"""Says what a rule demands."""


@final
@dataclass(frozen=True, slots=True)
class CallingRule(_methods.CallingRuleMethods):
    """Holds one rule of calling, as data: a jurisdiction, its purposes and days, one demand, its source.

    It is no legal advice: laws change and know exceptions. Ask somebody who knows the law before you rely
    on a rule, and change or add rules without code.
    """

    id: CallingRuleId
    """Names the rule. A rule that changed on a day stands twice under one id, with days that do not
    overlap.
    """

    _: KW_ONLY

    country: CountryCode | None = None
    """The country whose rule it is; empty for a rule of the house, which holds everywhere."""

    region: Code | None = None
    """The part of the country, by its code of ISO 3166-2 in lower case without the country: `fl` for
    Florida. It holds also where nobody knows in which part a person lives.
    """

    purposes: tuple[ContactPurposeId, ...] = ()
    """For which purposes it holds, each once; empty for every purpose."""

    channels: tuple[ContactChannel, ...] = ()
    """Which calls it is about, each once: by an agent, by a recorded voice; empty for both."""

    from_: date | None = None
    """The first day, in the person's calendar, on which it holds; empty where it always did."""

    until: date | None = None
    """The first day on which it holds no more; empty where no end is known."""

    demand: RuleDemand
    """What it demands."""

    source: Label
    """Where it stands, in English."""

    checked: date
    """The day on which somebody last looked whether it still stands so."""

    confidence: RuleConfidence
    """How sure it is."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "purposes", "channels")
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class CallingRulesParts:
    """Holds the parts of `CallingRules` that were not checked."""

    id: RuleSetId
    """Names this version of the rules; every permit carries it."""

    _: KW_ONLY

    purposes: tuple[ContactPurposeId, ...] = ()
    """The purposes that the rules know, each once. For any other nobody is called: a purpose that is
    misspelt would else escape every rule.
    """

    regulated: tuple[ContactPurposeId, ...] = ()
    """The purposes for which the law of a country must have been looked up: a country without a rule for
    one of them, in the person's region and on the day, is one where nobody is called for it. For the
    others it is enough that any rule of that place is on. Where the region is unknown, only rules of
    the whole country count; where the zone is, the day must have one by every possible clock. Each
    stands in `purposes`.
    """

    least: RuleConfidence
    """Rules less sure than this are off."""

    permit_minutes: int
    """For how many minutes a permit is good at most, from 1 to 1440: what it does not know yet, an
    opt-out or another attempt, may forbid the call then.
    """

    calendars: tuple[HolidayCalendar, ...] = ()
    """The calendars that the rules name, each once."""

    rules: tuple[CallingRule, ...] = ()
    """The rules, in any order; also those that are off."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "purposes", "regulated", "calendars", "rules")


@final
class UnknownTarget(Enum):
    """Says what is done with a person of whom it is not known whether a rule fits."""

    LEAVE_OUT = "leave_out"
    """They are left out."""

    TAKE_IN = "take_in"
    """They are taken."""


@final
@dataclass(frozen=True, slots=True)
class TargetRule(_methods.TargetRuleMethods):
    """Holds a checked rule that says whom a project calls: earlier borrowers, people of a region,
    customers on an old tariff.

    It is nested 8 deep at most and has 256 parts at most. What is not known of a person is neither yes
    nor no; the verdict names what is missing, and the rule says what is done then.

    What is told as missing and becomes known turns no answer round. What is noted beside it may: a no
    speaks of the services, competitors, addresses, base and agent that are noted, and one more of them
    can turn it into a yes, and a yes of `TargetCondition::NoneOf` into a no.
    """

    when: TargetCondition
    """What is asked of a person."""

    unknown: UnknownTarget
    """What is done where that is not known."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> TargetRule:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: TargetRule = _native.from_json("TargetRule", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class TargetReason:
    """Tells what one condition of a rule came to."""

    path: FieldPath
    """Which condition: its place in the rule, `when.conditions[1]`."""

    condition: Code
    """What it asks for: the code of the condition."""

    truth: Truth
    """Whether it is so."""

    _: KW_ONLY

    facts: tuple[NamedFact, ...] = ()
    """By what: the service, the days, the place of the address among the customer's, from 1."""

    missing: tuple[TargetField, ...] = ()
    """What is missing where that is not known, each once."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts", "missing")


@final
@dataclass(frozen=True, slots=True)
class TargetVerdict:
    """Tells whether a rule fits a person, and why."""

    taken: bool
    """Whether the person is taken."""

    truth: Truth
    """Whether the rule fits."""

    _: KW_ONLY

    because: tuple[TargetReason, ...] = ()
    """Every condition that made it so, in the order of the rule."""

    missing: tuple[TargetField, ...] = ()
    """What is missing where it is not known whether the rule fits, each once."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "because", "missing")


@final
@dataclass(frozen=True, slots=True)
class TargetChoice:
    """Holds a person whom a rule takes, and why."""

    person: PersonRef
    """The person."""

    verdict: TargetVerdict
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class TargetSelection:
    """Holds whom a rule takes of many people."""

    _: KW_ONLY

    taken: tuple[TargetChoice, ...] = ()
    """Whom it takes, in the order in which they were given."""

    judged: int
    """How many were judged."""

    unknown: int
    """Of how many it is not known whether the rule fits, taken or not."""

    findings: tuple[Invalid, ...] = ()
    """What the rule asks for and is missing: `campaign.target.field_missing` with how many lack it,
    `campaign.target.field_never_known` where nobody has it. The path names the condition.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "taken", "findings")


@final
@dataclass(frozen=True, slots=True)
class TargetConditionAllOf(_methods.TargetConditionMethods):
    """All of them."""

    _: KW_ONLY

    conditions: tuple[TargetCondition, ...] = ()
    """The conditions, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conditions")


@final
@dataclass(frozen=True, slots=True)
class TargetConditionAnyOf(_methods.TargetConditionMethods):
    """Any of them."""

    _: KW_ONLY

    conditions: tuple[TargetCondition, ...] = ()
    """The conditions, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conditions")


@final
@dataclass(frozen=True, slots=True)
class TargetConditionNoneOf(_methods.TargetConditionMethods):
    """None of them; with one in the list, not that one."""

    _: KW_ONLY

    conditions: tuple[TargetCondition, ...] = ()
    """The conditions, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conditions")


@final
@dataclass(frozen=True, slots=True)
class TargetConditionHolds(_methods.TargetConditionMethods):
    """Holds a service of a kind with us."""

    kind: ServiceKindId
    """The kind."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionHeld(_methods.TargetConditionMethods):
    """Held a service of a kind with us and holds none now: an earlier borrower."""

    kind: ServiceKindId
    """The kind."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionOnOffer(_methods.TargetConditionMethods):
    """Holds a service under an offer: is on an old tariff."""

    offer: OfferId
    """The offer."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionRelated(_methods.TargetConditionMethods):
    """Stands so to us."""

    relationship: Relationship
    """How."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionLivesIn(_methods.TargetConditionMethods):
    """Has an address in an area, of those that are noted."""

    area: Area
    """The country, narrowed by region, locality and the start of the postcode."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionServedBy(_methods.TargetConditionMethods):
    """Holds a service with a competitor. Who is served by another one of the kind is taken to be served
    by that one alone.
    """

    _: KW_ONLY

    provider: ProviderId | None = None
    """With whom; empty for any."""

    kind: ServiceKindId | None = None
    """Of which kind; empty for any."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionCompetitorContractEnds(_methods.TargetConditionMethods):
    """The contract with a competitor ends in a period; one end of it is needed."""

    _: KW_ONLY

    kind: ServiceKindId | None = None
    """Of which kind; empty for any."""

    from_: date | None = None
    """The first day of the period."""

    before: date | None = None
    """The first day after it."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionServiceEnds(_methods.TargetConditionMethods):
    """A service with us ends in a period; one end of it is needed."""

    _: KW_ONLY

    kind: ServiceKindId | None = None
    """Of which kind; empty for any."""

    from_: date | None = None
    """The first day of the period."""

    before: date | None = None
    """The first day after it."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionPaysAbove(_methods.TargetConditionMethods):
    """Pays more than this a month for a service that they hold with us."""

    _: KW_ONLY

    kind: ServiceKindId | None = None
    """Of which kind; empty for any."""

    monthly: Money
    """The amount; not negative."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionContactedWithin(_methods.TargetConditionMethods):
    """Was dialled in the last days."""

    days: int
    """How many days ago at most; 0 is today."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionAnsweredWithin(_methods.TargetConditionMethods):
    """Answered an offer in the last days."""

    days: int
    """How many days ago at most; 0 is today."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionEarlier(_methods.TargetConditionMethods):
    """An earlier campaign came to this."""

    outcome: EarlierOutcome
    """To what."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionBoughtWith(_methods.TargetConditionMethods):
    """Came with a bought base; of whom no base is noted, with none."""

    purchase: PurchaseId
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionOwnedBy(_methods.TargetConditionMethods):
    """Belongs to the own base of an agent; of whom no agent is noted, to none."""

    agent: AgentId
    """Whose."""


@final
@dataclass(frozen=True, slots=True)
class TargetConditionSpeaks(_methods.TargetConditionMethods):
    """Is talked to in a language."""

    language: Language
    """Which."""


TargetCondition: TypeAlias = (
    TargetConditionAllOf
    | TargetConditionAnyOf
    | TargetConditionNoneOf
    | TargetConditionHolds
    | TargetConditionHeld
    | TargetConditionOnOffer
    | TargetConditionRelated
    | TargetConditionLivesIn
    | TargetConditionServedBy
    | TargetConditionCompetitorContractEnds
    | TargetConditionServiceEnds
    | TargetConditionPaysAbove
    | TargetConditionContactedWithin
    | TargetConditionAnsweredWithin
    | TargetConditionEarlier
    | TargetConditionBoughtWith
    | TargetConditionOwnedBy
    | TargetConditionSpeaks
)
"""Says what is asked of a person.

Days count in the clock of the person's zone, or in UTC where it is not known. A period is from its
first day to the day before its last.
"""


@final
@dataclass(frozen=True, slots=True)
class Exclusion:
    """Tells why an offer is not made: `campaign.eligible.other_person`, `campaign.eligible.deceased`,
    `campaign.eligible.has_it`, `campaign.eligible.accepted`, `campaign.eligible.not_covered`,
    `campaign.eligible.refused_not_cheaper`, `campaign.eligible.refused_not_comparable`.
    """

    code: Code
    """Why."""

    _: KW_ONLY

    facts: tuple[NamedFact, ...] = ()
    """The service, or the contact and the prices."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts")


@final
@dataclass(frozen=True, slots=True)
class ExcludedOffer:
    """Holds an offer that is not made to a person, and every reason."""

    offer: OfferId
    """The offer."""

    _: KW_ONLY

    reasons: tuple[Exclusion, ...] = ()
    """Why; never empty."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")


@final
@dataclass(frozen=True, slots=True)
class EligibleOffers:
    """Holds what may be offered to a person and what not, both in the order of the catalogue."""

    _: KW_ONLY

    offers: tuple[AvailableOffer, ...] = ()
    """What may be offered; `unknown` where the person's addresses lack a part that decides whether it
    can be had: ask for it before offering.
    """

    excluded: tuple[ExcludedOffer, ...] = ()
    """What may be sold on the day and is not offered to this person."""

    services_unknown: bool = False
    """Whether the person is a customer of whom no service is noted, so that what is offered may be what
    they have: ask which services they hold before offering.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "offers", "excluded")


@final
@dataclass(frozen=True, slots=True)
class TargetPerson:
    """Holds what a target rule is asked about: a customer, with what the campaigns know of them.

    A history that was not loaded is empty, which is another thing than a list with nothing in it. One
    that holds what was offered to somebody else is not theirs, and counts as not loaded.
    """

    customer: Customer
    """The customer."""

    _: KW_ONLY

    attempts: tuple[Attempt, ...] | None = None
    """Every attempt to reach them, in any order; empty where it is not known."""

    offerings: tuple[Offering, ...] | None = None
    """Every offer that was made to them, in any order; empty where it is not known."""

    earlier: EarlierOutcome | None = None
    """What the campaign before came to; empty where it is not known."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "attempts", "offerings")


@final
class TargetField(_methods.TargetFieldMethods, Enum):
    """Names what a target rule may lack of a person."""

    SERVICES = "services"
    """The services held with us now or before."""

    SERVICE_OFFER = "service_offer"
    """The offer under which a service is held."""

    SERVICE_PRICE = "service_price"
    """What a service costs a month."""

    COMPARABLE_PRICE = "comparable_price"
    """The price of a service in the currency of the rule."""

    ADDRESS = "address"
    """Any address."""

    REGION = "region"
    """The region of an address."""

    LOCALITY = "locality"
    """The town of an address."""

    POSTCODE = "postcode"
    """The postcode of an address."""

    COMPETITORS = "competitors"
    """The services held with others."""

    CONTRACT_END = "contract_end"
    """When the contract with a competitor ends."""

    ATTEMPTS = "attempts"
    """When they were dialled."""

    OFFERINGS = "offerings"
    """What was offered to them."""

    EARLIER_OUTCOME = "earlier_outcome"
    """What an earlier campaign came to."""

    LANGUAGE = "language"
    """The language in which to talk to them."""


@final
class Truth(Enum):
    """Says whether something is so: no, not known, yes.

    What is composed of several follows the strong logic of Kleene: all of them is the least, any of
    them the greatest, and the opposite of what is not known is not known. So where a part that was not
    known becomes known, a yes stays a yes and a no a no.
    """

    NO = "no"
    """It is not so."""

    UNKNOWN = "unknown"
    """Something that decides it is not known."""

    YES = "yes"
    """It is so."""


@final
class BlockReason(_methods.BlockReasonMethods, Enum):
    """Says why a person may not be called."""

    DO_NOT_CALL = "do_not_call"
    """The person asked not to be called, or stands in a list of those who did."""

    OPTED_OUT = "opted_out"
    """The person asked in a call not to be called, and no list tells of it yet."""

    BANNED = "banned"
    """A rule forbids such calls altogether."""

    OUTSIDE_HOURS = "outside_hours"
    """The person's clock shows a time at which nobody is called."""

    HOLIDAY = "holiday"
    """The person's calendar shows a holiday."""

    CAP_REACHED = "cap_reached"
    """The person was called as often as a rule allows."""

    QUIET_PERIOD = "quiet_period"
    """The person is left alone for a time after something."""

    DROPPED_LOCKOUT = "dropped_lockout"
    """The person answered a call, no agent was free, and it was dropped not long ago."""

    NO_CONSENT = "no_consent"
    """The person's consent is needed and was never given."""

    CONSENT_ENDED = "consent_ended"
    """The person's consent is needed and holds no more."""

    REGISTRY_NOT_ASKED = "registry_not_asked"
    """The number must be looked up in a registry first."""

    REGISTRY_LISTED = "registry_listed"
    """The number stands in a registry."""

    ZONE_UNKNOWN = "zone_unknown"
    """Nobody knows by which clock the person lives."""

    RULES_UNKNOWN = "rules_unknown"
    """Nobody looked up the law of a country in which the person may live, or not for such a call."""

    PURPOSE_UNKNOWN = "purpose_unknown"
    """The rules do not know the purpose."""

    OWNER_ONLY = "owner_only"
    """The person belongs to the own base of another agent."""

    AGENT_NOT_TRAINED = "agent_not_trained"
    """The agent has not learnt what the project asks for."""

    PROJECT_CLOSED = "project_closed"
    """The project calls nobody any more."""


@final
@dataclass(frozen=True, slots=True)
class DialBlock(_methods.DialBlockMethods):
    """Tells one reason why a person may not be called."""

    reason: BlockReason
    """Why."""

    _: KW_ONLY

    rule: CallingRuleId | None = None
    """The rule that says so; empty where no rule does."""

    facts: tuple[NamedFact, ...] = ()
    """What the check looked at."""

    ends: NextChance
    """When this reason alone forbids nothing any more."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts")


@final
@dataclass(frozen=True, slots=True)
class NextChanceAt:
    """From this instant on, if nothing else happens until then; at none before."""

    at: datetime
    """The instant."""


@final
@dataclass(frozen=True, slots=True)
class NextChanceNotBefore:
    """At no instant before this one, to which the look ahead reaches: ask again then."""

    at: datetime
    """The instant."""


@final
@dataclass(frozen=True, slots=True)
class NextChanceNever:
    """Time alone does not help: something must be mended, or the person must allow it."""


NextChance: TypeAlias = (
    NextChanceAt
    | NextChanceNotBefore
    | NextChanceNever
)
"""Says when a person may be called who may not be called now."""


@final
@dataclass(frozen=True, slots=True)
class DialVerdictPermit:
    """The person may be called."""

    permit: DialPermit
    """The permit: it ends where a rule forbids the call or nobody looked its law up, and no later than the
    rules let one last.
    """

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class DialVerdictBlocked:
    """The person may not be called now."""

    _: KW_ONLY

    reasons: tuple[DialBlock, ...] = ()
    """Every reason, those of no rule first; never empty."""

    earliest: NextChance
    """When again."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


DialVerdict: TypeAlias = (
    DialVerdictPermit
    | DialVerdictBlocked
)
"""Answers whether a person may be called."""


def dial_verdict_from_json(text: str) -> DialVerdict:
    """Reads a `DialVerdict` back from versioned JSON of this or an earlier release."""
    value: DialVerdict = _native.from_json("DialVerdict", text)
    return value


@final
class AddressField(_methods.AddressFieldMethods, Enum):
    """Names a part of an address."""

    REGION = "region"
    """The state, oblast or province."""

    LOCALITY = "locality"
    """The town or village."""

    DISTRICT = "district"
    """The part of a town."""

    STREET = "street"
    """The street."""

    HOUSE = "house"
    """The house and its block."""

    ENTRANCE = "entrance"
    """The entrance."""

    FLOOR = "floor"
    """The floor."""

    UNIT = "unit"
    """The flat or office."""

    POSTCODE = "postcode"
    """The postcode."""

    LANDMARK = "landmark"
    """Something well seen nearby."""


@final
@dataclass(frozen=True, slots=True)
class AddressRegion:
    """Holds a region of a country, as a form offers it for choice."""

    id: Label
    """Its ISO 3166-2 code without the country, or what the post calls it where it has none: `MH`."""

    latin: Label
    """Its English name, or the name in Latin letters."""

    _: KW_ONLY

    own: Label | None = None
    """Its name in the country's own script, where that is not Latin."""


@final
@dataclass(frozen=True, slots=True)
class AddressRules:
    """Says what an address of a country must have, for a form that asks for it."""

    country: CountryCode
    """The country."""

    known: bool
    """Whether the facts of the country are known; where not, the usual parts are required."""

    _: KW_ONLY

    required: tuple[AddressField, ...] = ()
    """The parts that must be there. A landmark may stand for street and house together."""

    postcode_examples: tuple[Label, ...] = ()
    """Postcodes as they look."""

    regions: tuple[AddressRegion, ...] = ()
    """The regions, where the list is known; another text is taken too."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "required", "postcode_examples", "regions")


@final
@dataclass(frozen=True, slots=True)
class AddressVerdict:
    """Says what is missing and wrong in an address.

    It names parts, never what stands in them.
    """

    complete: bool
    """Whether a crew or a letter can be sent there: nothing is missing and nothing malformed."""

    known: bool
    """Whether the facts of the country are known."""

    _: KW_ONLY

    missing: tuple[AddressField, ...] = ()
    """Every part that must be there and is not."""

    malformed: tuple[AddressField, ...] = ()
    """Every part that has not the form of its country."""

    doubtful: tuple[AddressField, ...] = ()
    """Parts that contradict another one: a postcode of another region, or a region in which the
    gazetteer knows no such town. Read them back to the person.
    """

    region: Label | None = None
    """The region, where its name was recognised or the gazetteer knows only one town of that name."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "missing", "malformed", "doubtful")


@final
@dataclass(frozen=True, slots=True)
class KnownLocality:
    """Holds a town of a country, as somebody's list of towns has it."""

    country: CountryCode
    """The country."""

    region: Label
    """The region in which it lies."""

    locality: Label
    """Its name."""


@final
@dataclass(frozen=True, slots=True)
class CustomerPage:
    """Holds some of the customers of a base, and where the next ones begin."""

    _: KW_ONLY

    customers: tuple[Customer, ...] = ()
    """The customers, in the order in which they came."""

    next: int | None = None
    """Where the next page begins; empty behind the last customer."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "customers")


@final
class PersonState(_methods.PersonStateMethods, Enum):
    """Says what the base has of a person."""

    UNKNOWN = "unknown"
    """Nothing: the reference never came."""

    HELD = "held"
    """A customer."""

    MERGED = "merged"
    """The person was merged into another entry, which answers for both."""

    ERASED = "erased"
    """The personal values were erased; reference and timeline are kept."""


@final
@dataclass(frozen=True, slots=True)
class ErasedClass:
    """Counts the values of one class that were erased."""

    class_: DataClass
    """The class."""

    values: int
    """How many values."""


@final
class KeptKind(_methods.KeptKindMethods, Enum):
    """Says what of a person is kept when they are erased; nothing of it is a personal value."""

    REFERENCES = "references"
    """The references of the person, so that calls that were counted stay counted."""

    TIMELINE = "timeline"
    """What happened, as references."""

    ASSIGNMENTS = "assignments"
    """To which agents the person was given."""

    MERGES = "merges"
    """Which references were one person."""

    HOLDS = "holds"
    """Legal holds that bound once."""


@final
@dataclass(frozen=True, slots=True)
class KeptPart:
    """Counts what is kept of an erased person."""

    kind: KeptKind
    """What is kept, and why."""

    count: int
    """How many of it."""


@final
@dataclass(frozen=True, slots=True)
class ErasureScopePerson:
    """Everything that is known; the person is held no more."""


@final
@dataclass(frozen=True, slots=True)
class ErasureScopeClasses:
    """The values of some classes; the person is held on."""

    _: KW_ONLY

    classes: tuple[DataClass, ...] = ()
    """The classes, each once and in the order of `DataClass`."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "classes")


ErasureScope: TypeAlias = (
    ErasureScopePerson
    | ErasureScopeClasses
)
"""Says how much of a person was to be erased."""


@final
@dataclass(frozen=True, slots=True)
class Erasure(_methods.ErasureMethods):
    """Tells what was erased of a person and what is kept, without a personal value."""

    person: PersonRef
    """The entry that answered for the person."""

    _: KW_ONLY

    references: tuple[PersonRef, ...] = ()
    """Every reference that meant the person, merged ones too, in the order in which they came."""

    scope: ErasureScope
    """The whole person, or which classes."""

    command: CommandId
    """The command that did it."""

    by: ActorId
    """Who decided it."""

    at: datetime
    """When."""

    removed: tuple[ErasedClass, ...] = ()
    """The personal values that are gone, by class. A value that the entry and the copies that merges
    kept held several times counts once. With the whole person went everything else that the
    customer had.
    """

    kept: tuple[KeptPart, ...] = ()
    """What stays."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "references", "removed", "kept")


@final
@dataclass(frozen=True, slots=True)
class PersonExport(_methods.PersonExportMethods):
    """Holds all that the base has about a person, to be given to the person, a court or an authority."""

    customer: CustomerView
    """Everything that is known of the person, in full."""

    _: KW_ONLY

    merged: tuple[PersonRef, ...] = ()
    """The references of entries that were merged into the person."""

    before: tuple[CustomerView, ...] = ()
    """What the entries said before they were merged, in full: kept while a merge can be taken back, in
    the order of the merges, of each the entry that answers first.
    """

    timeline: tuple[TimelineEntry, ...] = ()
    """What happened."""

    assignments: tuple[Assignment, ...] = ()
    """To whom the person was given, and those who were merged into them, by time."""

    merges: tuple[MergeRecord, ...] = ()
    """The merges in which the person took part."""

    holds: tuple[PlacedHold, ...] = ()
    """The legal holds."""

    erasures: tuple[Erasure, ...] = ()
    """What was erased of the person before, also with an entry from which they were parted since."""

    classes: tuple[DataClass, ...] = ()
    """The classes of personal values that it has."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "merged", "before", "timeline", "assignments", "merges", "holds", "erasures", "classes")


@final
@dataclass(frozen=True, slots=True)
class TimelineEntry:
    """Holds one thing that happened to a person: what, its id, when.

    It names no personal value, so that it stays when the person is erased.
    """

    kind: Code
    """What happened: `call.ended`, `order.completed`, `customer.merged`."""

    reference: Reference
    """Names it: the contact, the order, the complaint."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class Assignment:
    """Holds one giving of a person to an agent, or the taking away."""

    _: KW_ONLY

    agent: AgentId | None = None
    """The agent in whose own base the person is from then on; empty for nobody's."""

    reason: Code | None = None
    """Why, in the words of the centre."""

    command: CommandId
    """The command that did it."""

    by: ActorId
    """Who decided it."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class PlacedHold(_methods.PlacedHoldMethods):
    """Tells that what is known of a person must be kept, who noted it, and when that ended."""

    hold: LegalHold
    """The case, and when it ends by itself."""

    by: ActorId
    """Who noted it."""

    since: datetime
    """Since when it binds."""

    _: KW_ONLY

    lifted: datetime | None = None
    """When it was lifted; empty while it was not."""


@final
@dataclass(frozen=True, slots=True)
class MergeReasonCertain:
    """The comparison calls them certain. A program may merge for this reason only."""


@final
@dataclass(frozen=True, slots=True)
class MergeReasonPersonConfirmed:
    """The person said so."""

    contact: ContactId
    """In which contact."""


@final
@dataclass(frozen=True, slots=True)
class MergeReasonReviewed:
    """Somebody looked at both and decided."""


MergeReason: TypeAlias = (
    MergeReasonCertain
    | MergeReasonPersonConfirmed
    | MergeReasonReviewed
)
"""Says how it is known that two entries are one person."""


@final
@dataclass(frozen=True, slots=True)
class Parting:
    """Tells that a merge was taken back."""

    command: CommandId
    """The command that did it."""

    by: ActorId
    """Who decided it."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class MergeRecord:
    """Tells of one merge, without a personal value."""

    id: MergeId
    """Names the merge."""

    kept: PersonRef
    """The entry that answers for both."""

    merged: PersonRef
    """The entry that was merged into it."""

    reason: MergeReason
    """How it was known that they are one person."""

    command: CommandId
    """The command that did it."""

    by: ActorId
    """Who decided it."""

    role: Role
    """In which role."""

    at: datetime
    """When."""

    _: KW_ONLY

    conflicts: tuple[FieldPath, ...] = ()
    """Where both said something else and the kept entry's word stands; of two relationships the
    closer one does.
    """

    parted: Parting | None = None
    """When it was taken back; empty while it holds."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conflicts")


@final
class CompetitorReason(Enum):
    """Says why a person holds a service with somebody else."""

    PRICE = "price"
    """It costs less."""

    BETTER_OFFER = "better_offer"
    """It gives more for the money: speed, data, channels."""

    QUALITY = "quality"
    """It works better: coverage, faults, the device."""

    SERVICE = "service"
    """Their people are better to deal with."""

    BUNDLE = "bundle"
    """It comes together with something else that they hold."""

    CONTRACT = "contract"
    """A contract binds them."""

    ONLY_PROVIDER = "only_provider"
    """Nobody else serves the place."""

    RECOMMENDED = "recommended"
    """Somebody whom they trust uses or recommends it."""

    HABIT = "habit"
    """They have always had it."""

    LEFT_US = "left_us"
    """They left us over something that went wrong."""

    OTHER = "other"
    """Another reason; the note may say which."""


@final
@dataclass(frozen=True, slots=True)
class Told:
    """Tells who learned something from a person, when, and in which contact."""

    at: datetime
    """When the person told it."""

    by: ActorId
    """Whom they told."""

    _: KW_ONLY

    contact: ContactId | None = None
    """In which contact; empty where it was in none."""


@final
@dataclass(frozen=True, slots=True)
class CompetitorProfile:
    """Holds what a person told of a service that somebody else gives them."""

    provider: ProviderId
    """Who gives it."""

    kind: ServiceKindId
    """What kind of service it is."""

    _: KW_ONLY

    monthly: Money | None = None
    """What they pay a month; not negative."""

    reasons: tuple[CompetitorReason, ...] = ()
    """Why they hold it there; empty where they did not say."""

    note: PersonalNote | None = None
    """What they said of it, in words."""

    contract_end: date | None = None
    """The first day on which their contract no longer binds them: a good day to call again."""

    told: Told
    """Who learned it, and when."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")


@final
class MatchVerdict(Enum):
    """Says whether two records are one person. Only `Certain` may be merged without a
    person who looks at it.
    """

    DIFFERENT = "different"
    """Nothing speaks for it."""

    POSSIBLE = "possible"
    """Worth a look."""

    PROBABLE = "probable"
    """Likely; a person decides."""

    CERTAIN = "certain"
    """Enough agrees, and nothing that tells relatives apart differs."""


@final
@dataclass(frozen=True, slots=True)
class MatchPart:
    """Explains one part of a score."""

    kind: MatchKind
    """What was compared."""

    agreement: Agreement
    """How far it agrees."""

    weight: int
    """What that counts for, in tenths of a bit."""


@final
@dataclass(frozen=True, slots=True)
class MatchScore:
    """Tells how far two records agree and what that means.

    It holds kinds and figures only, nothing personal.
    """

    score: int
    """The points: the sum of the weights of the parts."""

    verdict: MatchVerdict
    """What they mean."""

    _: KW_ONLY

    parts: tuple[MatchPart, ...] = ()
    """The parts that both records have, in the order of `MatchKind`."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "parts")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> MatchScore:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: MatchScore = _native.from_json("MatchScore", text)
        return value


@final
class BlockKind(Enum):
    """Says for which reason records are compared with each other."""

    PHONE = "phone"
    """They have a telephone number in common."""

    HALF_PHONE_AND_NAME = "half_phone_and_name"
    """They have the first or the last half of a number in common, and a name that sounds alike: one
    digit may be wrong.
    """

    EMAIL = "email"
    """They have a mail address in common."""

    BIRTH_DATE_AND_NAME = "birth_date_and_name"
    """They have the same day of birth, and a name that sounds alike."""

    HOUSE_AND_NAME = "house_and_name"
    """They have the same house in one town or postcode, and a name that sounds alike."""

    NAMES_AND_PLACE = "names_and_place"
    """Both their names sound alike, in one town or postcode."""

    NAMES_AND_YEAR = "names_and_year"
    """Both their names sound alike, and the year of birth is the same."""


@final
@dataclass(frozen=True, slots=True)
class MatchPair:
    """Holds two records that may be one person."""

    a: PersonRef
    """The one whose reference comes first."""

    b: PersonRef
    """The other one."""

    score: MatchScore
    """How far they agree."""


@final
@dataclass(frozen=True, slots=True)
class CutBlock:
    """Tells of a block that was too large to compare everybody in it with everybody."""

    kind: BlockKind
    """Why the records stood together."""

    records: int
    """How many they were."""

    skipped: int
    """How many pairs of them were not compared for this reason."""


@final
@dataclass(frozen=True, slots=True)
class Duplicates:
    """Holds what a search for duplicates found."""

    _: KW_ONLY

    pairs: tuple[MatchPair, ...] = ()
    """The pairs that are at least possible, the best first."""

    cut: tuple[CutBlock, ...] = ()
    """The blocks that were cut, the largest first: a number that half the town gave, for instance."""

    compared: int
    """How many times two records were compared."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "pairs", "cut")


@final
class Agreement(Enum):
    """Says how far one field of two records agrees, from not at all to fully."""

    DIFFERENT = "different"
    """Both have it and it differs."""

    WEAK = "weak"
    """Little: an initial, a name that differs in its first letter or its gender, the same town."""

    CLOSE = "close"
    """One or two slips of the keyboard apart, day and month turned round, the house without the flat."""

    ALIKE = "alike"
    """Spelled apart but sounding alike, as between scripts."""

    SAME = "same"
    """The same after folding."""


@final
class MatchKind(Enum):
    """Says which part of two records was compared."""

    GIVEN_NAME = "given_name"
    """The given name. Where the order is turned round in one record, the weaker of the two names."""

    FAMILY_NAME = "family_name"
    """The family name."""

    MIDDLE_NAME = "middle_name"
    """The middle name or patronymic."""

    PHONE = "phone"
    """The telephone numbers: the best pair."""

    EMAIL = "email"
    """The mail addresses: the best pair."""

    BIRTH_DATE = "birth_date"
    """The day of birth."""

    ADDRESS = "address"
    """The addresses: the best pair."""


@final
@dataclass(frozen=True, slots=True)
class MatchWeights:
    """Holds what each degree of agreement counts for, in tenths of a bit.

    Ten points double the odds that two records are one person: of two people by chance, half as many
    agree so far. No degree counts for less than the one below it.
    """

    same: int
    """For `Agreement::Same`: 0 to 1,000."""

    alike: int
    """For `Agreement::Alike`."""

    close: int
    """For `Agreement::Close`."""

    weak: int
    """For `Agreement::Weak`."""

    different: int
    """For `Agreement::Different`: -1,000 to 0."""


@final
@dataclass(frozen=True, slots=True)
class MatchPolicy:
    """Says what agreement counts for, from how many points two records are one person, and how much is
    compared.
    """

    id: RuleSetId
    """Names the policy, with its version."""

    given_name: MatchWeights
    """What the given name counts for."""

    family_name: MatchWeights
    """What the family name counts for."""

    middle_name: MatchWeights
    """What the middle name counts for."""

    phone: MatchWeights
    """What a telephone counts for."""

    email: MatchWeights
    """What a mail address counts for."""

    birth_date: MatchWeights
    """What the day of birth counts for."""

    address: MatchWeights
    """What an address counts for."""

    certain: int
    """From how many points two records are certainly one person, if nothing forbids it."""

    probable: int
    """From how many points they probably are."""

    possible: int
    """From how many points they may be, at least 1."""

    block_max: int
    """The most records that are compared with each other for one reason (the same number, the same
    name in one town): 2 to 10,000. More are compared with their neighbours only, and told.
    """

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> MatchPolicy:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: MatchPolicy = _native.from_json("MatchPolicy", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class MatchFields:
    """Holds what of a person is compared.

    All of it may be missing; what is missing counts neither for nor against. Its texts print
    redacted.
    """

    _: KW_ONLY

    names: tuple[PersonName, ...] = ()
    """The names: one in each script, an earlier one; 16 at most, as of every field."""

    phones: tuple[PhoneNumber, ...] = ()
    """The telephone numbers."""

    emails: tuple[EmailAddress, ...] = ()
    """The mail addresses."""

    birth_date: BirthDate | None = None
    """The day of birth."""

    addresses: tuple[Address, ...] = ()
    """The addresses."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "names", "phones", "emails", "addresses")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> MatchFields:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: MatchFields = _native.from_json("MatchFields", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class NameHit:
    """Holds a person whose name is like the one that was looked for."""

    person: PersonRef
    """The person."""

    score: int
    """How like the name is: 1 to 1,000, which is the same in every word."""


@final
@dataclass(frozen=True, slots=True)
class ConsentLink:
    """Holds one link of a chain of consent: who got the people, on which ground, by which words."""

    holder: SellerId
    """Who collected the people or got them."""

    _: KW_ONLY

    wording: WordingId | None = None
    """The words to which the people agreed, or under which they were passed on."""

    basis: LawfulBasis
    """The ground on which the holder relies."""

    at: datetime
    """When the holder got them."""


@final
@dataclass(frozen=True, slots=True)
class PurchasedBase(_methods.PurchasedBaseMethods):
    """Holds a base of people that was bought: from whom, for how long it may be used, on which ground
    the people are in it, what it cost.
    """

    id: PurchaseId
    """Names the purchase."""

    seller: SellerId
    """Who sold it."""

    licence_from: date
    """The first day on which it may be used."""

    _: KW_ONLY

    licence_until: date | None = None
    """The first day on which it may be used no more; empty where the licence has no end."""

    consent_chain: tuple[ConsentLink, ...] = ()
    """Through whose hands the people went, from who collected them to the seller; empty where the
    seller does not say.
    """

    cost_per_lead: Money
    """What one person of it cost; not negative."""

    leads: int
    """How many people were bought."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "consent_chain")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> PurchasedBase:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: PurchasedBase = _native.from_json("PurchasedBase", text)
        return value


@final
class Relationship(Enum):
    """Says how a person stands to us."""

    PROSPECT = "prospect"
    """Holds no service of ours and never held one, as far as we know."""

    FORMER = "former"
    """Held a service of ours and holds none now."""

    CUSTOMER = "customer"
    """Holds a service of ours."""


@final
class PhoneKind(Enum):
    """Says what kind of line a telephone number is."""

    MOBILE = "mobile"
    """A mobile telephone."""

    LANDLINE = "landline"
    """A line at home."""

    WORK = "work"
    """A telephone at the place of work."""

    UNKNOWN = "unknown"
    """Nobody said."""


@final
@dataclass(frozen=True, slots=True)
class CustomerPhone:
    """Holds one telephone number of a customer."""

    number: PhoneNumber
    """The number."""

    kind: PhoneKind
    """What kind of line it is."""

    _: KW_ONLY

    since: datetime | None = None
    """Since when we know it."""


@final
class AddressUse(Enum):
    """Says what an address is used for."""

    HOME = "home"
    """The person lives there."""

    INSTALLATION = "installation"
    """A service is installed there."""

    BILLING = "billing"
    """Bills go there."""

    WORK = "work"
    """The person works there."""


@final
@dataclass(frozen=True, slots=True)
class ReadBack:
    """Tells that an address was read back to the person and confirmed."""

    at: datetime
    """When."""

    contact: ContactId
    """In which contact."""


@final
@dataclass(frozen=True, slots=True)
class CustomerAddress:
    """Holds one address of a customer."""

    address: Address
    """The address."""

    _: KW_ONLY

    uses: tuple[AddressUse, ...] = ()
    """What it is used for; empty where nobody said."""

    read_back: ReadBack | None = None
    """When this very text was read back and confirmed; a changed address has none."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "uses")


@final
class DocumentKind(Enum):
    """Says what kind of document proves who somebody is."""

    PASSPORT = "passport"
    """A passport."""

    NATIONAL_ID = "national_id"
    """A national identity card or number."""

    DRIVING_LICENCE = "driving_licence"
    """A driving licence."""

    OTHER = "other"
    """Another document."""


@final
@dataclass(frozen=True, slots=True)
class IdentityDocument:
    """Holds a document that proves who somebody is."""

    kind: DocumentKind
    """What it is."""

    number: DocumentNumber
    """Its number."""


@final
@dataclass(frozen=True, slots=True)
class HeldService:
    """Holds one service that a person holds or held with us."""

    service: ServiceId
    """The service."""

    kind: ServiceKindId
    """Its kind."""

    _: KW_ONLY

    offer: OfferId | None = None
    """The offer under which it is held."""

    monthly: Money | None = None
    """What it costs a month; not negative."""

    since: date | None = None
    """The first day."""

    until: date | None = None
    """The first day on which it is no longer held; empty while it is."""


@final
@dataclass(frozen=True, slots=True)
class CustomerNote:
    """Holds what somebody of the centre wrote down about a person."""

    at: datetime
    """When."""

    by: ActorId
    """Who wrote it."""

    text: PersonalNote
    """The text."""


@final
@dataclass(frozen=True, slots=True)
class Customer(_methods.CustomerMethods):
    """Holds everything that is known of one person.

    What is checked: no list is longer than its bound and none holds the same thing twice; nothing
    ends before it begins and no price is negative; a prospect holds no service and a former customer
    none that has not ended; an address says something. What is personal in it prints redacted.
    """

    person: PersonRef
    """Names the person."""

    relationship: Relationship
    """How the person stands to us."""

    _: KW_ONLY

    names: tuple[PersonName, ...] = ()
    """The names: the first is how to address the person, the others are the same in other scripts."""

    phones: tuple[CustomerPhone, ...] = ()
    """The telephone numbers, the best to call first."""

    emails: tuple[EmailAddress, ...] = ()
    """The e-mail addresses, the best first."""

    addresses: tuple[CustomerAddress, ...] = ()
    """The addresses."""

    zone: Zone | None = None
    """The zone whose clock the person lives by."""

    language: Language | None = None
    """The language in which to talk to the person."""

    birth_date: BirthDate | None = None
    """The day of birth."""

    documents: tuple[IdentityDocument, ...] = ()
    """The documents."""

    accounts: tuple[AccountNumber, ...] = ()
    """The accounts, at a bank or with us."""

    services: tuple[HeldService, ...] = ()
    """The services held with us now and before."""

    competitors: tuple[CompetitorProfile, ...] = ()
    """The services held with others."""

    notes: tuple[CustomerNote, ...] = ()
    """What was written down about the person."""

    source: PurchaseId | None = None
    """The bought base that the person came with."""

    owner: AgentId | None = None
    """The agent whose own base the person belongs to."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "names", "phones", "emails", "addresses", "documents", "accounts", "services", "competitors", "notes")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Customer:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Customer = _native.from_json("Customer", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class PhoneView:
    """Holds a telephone number as it is shown."""

    number: Shown
    """The number."""

    kind: PhoneKind
    """What kind of line it is."""

    _: KW_ONLY

    since: datetime | None = None
    """Since when we know it."""


@final
@dataclass(frozen=True, slots=True)
class AddressView:
    """Holds an address as it is shown."""

    address: Shown
    """The address in one line."""

    _: KW_ONLY

    uses: tuple[AddressUse, ...] = ()
    """What it is used for."""

    read_back: ReadBack | None = None
    """When it was read back to the person and confirmed."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "uses")


@final
@dataclass(frozen=True, slots=True)
class DocumentView:
    """Holds a document as it is shown."""

    kind: DocumentKind
    """What it is."""

    number: Shown
    """Its number."""


@final
@dataclass(frozen=True, slots=True)
class CompetitorView:
    """Holds a service held with somebody else, as it is shown."""

    provider: ProviderId
    """Who gives it."""

    kind: ServiceKindId
    """What kind of service it is."""

    _: KW_ONLY

    monthly: Money | None = None
    """What they pay a month."""

    reasons: tuple[CompetitorReason, ...] = ()
    """Why they hold it there."""

    note: Shown | None = None
    """What they said of it."""

    contract_end: date | None = None
    """The first day on which their contract no longer binds them."""

    told: Told
    """Who learned it, and when."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reasons")


@final
@dataclass(frozen=True, slots=True)
class NoteView:
    """Holds a note as it is shown."""

    at: datetime
    """When."""

    by: ActorId
    """Who wrote it."""

    text: Shown
    """The text."""


@final
@dataclass(frozen=True, slots=True)
class CustomerView:
    """Holds a customer as somebody may see them after a decision: every personal value is full, masked
    or nothing.
    """

    person: PersonRef
    """Names the person."""

    relationship: Relationship
    """How the person stands to us."""

    _: KW_ONLY

    names: tuple[Shown, ...] = ()
    """The names, the one to address the person by first."""

    phones: tuple[PhoneView, ...] = ()
    """The telephone numbers."""

    emails: tuple[Shown, ...] = ()
    """The e-mail addresses."""

    addresses: tuple[AddressView, ...] = ()
    """The addresses."""

    zone: Zone | None = None
    """The zone whose clock the person lives by."""

    language: Language | None = None
    """The language in which to talk to the person."""

    birth_date: Shown | None = None
    """The day of birth."""

    documents: tuple[DocumentView, ...] = ()
    """The documents."""

    accounts: tuple[Shown, ...] = ()
    """The accounts."""

    services: tuple[HeldService, ...] = ()
    """The services held with us."""

    competitors: tuple[CompetitorView, ...] = ()
    """The services held with others."""

    notes: tuple[NoteView, ...] = ()
    """What was written down about the person."""

    source: PurchaseId | None = None
    """The bought base that the person came with."""

    owner: AgentId | None = None
    """The agent whose own base the person belongs to."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "names", "phones", "emails", "addresses", "documents", "accounts", "services", "competitors", "notes")


@final
class PauseKind(Enum):
    """Says what an agent is away from the queues for.

    Pauses and schedules use the same kinds, so that the one can be held against the other.
    """

    BREAK = "break"
    """A short rest."""

    MEAL = "meal"
    """Lunch or another meal."""

    TRAINING = "training"
    """Training or a briefing."""

    MEETING = "meeting"
    """A meeting or a talk with a senior."""

    OFF_QUEUE_WORK = "off_queue_work"
    """Work that is no contact: letters, research, help to others."""

    OTHER = "other"
    """Anything else, and what no kind is known of."""


@final
@dataclass(frozen=True, slots=True)
class ActivityLoggedIn:
    """Logged in: from log-in to log-off, whatever happens in between."""


@final
@dataclass(frozen=True, slots=True)
class ActivityPaused:
    """Logged in and not to be offered calls."""

    kind: PauseKind
    """What for."""

    _: KW_ONLY

    reason: Code | None = None
    """The system's own reason, as a code; empty where none was given."""


@final
@dataclass(frozen=True, slots=True)
class ActivityHandling:
    """With a customer: for systems that tell the times of agents and not those of contacts."""


@final
@dataclass(frozen=True, slots=True)
class ActivityWrapUp:
    """Working on a contact after it."""


Activity: TypeAlias = (
    ActivityLoggedIn
    | ActivityPaused
    | ActivityHandling
    | ActivityWrapUp
)
"""Says what an agent does.

The kinds overlap: who is paused or works after a call is logged in too.
"""


@final
@dataclass(frozen=True, slots=True)
class ActivityInterval:
    """Holds one stretch of an agent's time.

    Where the data begin or end in the middle of it, the period is cut there and says so.
    """

    agent: AgentId
    """The agent."""

    activity: Activity
    """What they did."""

    _: KW_ONLY

    queue: QueueId | None = None
    """The queue that it was for; empty where it was for all."""

    period: Period
    """When."""

    began_before: bool = False
    """Whether it had begun before the data do; the period then begins with the data."""

    still_open: bool = False
    """Whether it goes on when the data end; the period then ends with the data."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> ActivityInterval:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: ActivityInterval = _native.from_json("ActivityInterval", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class EvidenceContact:
    """A contact."""

    contact: ContactId
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class EvidenceAgentTime:
    """The time of an agent, which no contact has for itself."""

    agent: AgentId
    """Whose."""

    _: KW_ONLY

    contacts: tuple[ContactId, ...] = ()
    """The contacts that lie in it, each once."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "contacts")


@final
@dataclass(frozen=True, slots=True)
class EvidenceLead:
    """The attempts of a lead, which counts once."""

    lead: LeadId
    """Which."""

    _: KW_ONLY

    contacts: tuple[ContactId, ...] = ()
    """The contacts, each once."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "contacts")


@final
@dataclass(frozen=True, slots=True)
class EvidenceSurvey:
    """An answer of a survey."""

    id: Reference
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class EvidenceScorecard:
    """A filled scorecard."""

    id: Reference
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class EvidenceLeadList:
    """The size of a list."""

    id: Reference
    """Which."""


Evidence: TypeAlias = (
    EvidenceContact
    | EvidenceAgentTime
    | EvidenceLead
    | EvidenceSurvey
    | EvidenceScorecard
    | EvidenceLeadList
)
"""Names what adds to a figure."""


@final
@dataclass(frozen=True, slots=True)
class Contribution:
    """Says what one fact adds to a figure."""

    evidence: Evidence
    """What adds."""

    numerator: int
    """What it adds above the line; times are in milliseconds."""

    denominator: int
    """What it adds below the line."""


@final
@dataclass(frozen=True, slots=True)
class Explanation:
    """Tells a figure of one group and everything that it was made of.

    The contributions add up to the figure's fraction. Two kinds of figure are no sums: of a longest wait
    and of a percentile each contribution is the contact's own wait, of which the figure picks one; and
    a figure with a condition of its own (the drop rate of the United Kingdom where no agent met a
    person, adherence where nobody's log-in is known) has no value although its contributions stand
    here. The denominator of a count is 1 and
    comes from no fact.
    """

    figure: Figure
    """The figure."""

    _: KW_ONLY

    contributions: tuple[Contribution, ...] = ()
    """What it was made of: contacts and other facts as they were given, then agents, the
    contacts of known people and leads, in the order of their ids. What adds nothing is left out.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "contributions")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Explanation:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Explanation = _native.from_json("Explanation", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class LeadList:
    """Tells how many leads a list holds: what the dialled ones are held against.

    A list that is begun anew is told anew. No more leads are done with than the list holds.
    """

    id: Reference
    """Names the list."""

    _: KW_ONLY

    project: ProjectId | None = None
    """The project for which its leads are called."""

    begun: datetime
    """When the list was begun."""

    leads: int
    """How many leads it holds."""

    finished: int
    """How many of them are done with: in a state after which nobody calls them again."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> LeadList:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: LeadList = _native.from_json("LeadList", text)
        return value


@final
class Boundary(Enum):
    """Says whether a threshold itself still counts."""

    AT_MOST = "at_most"
    """At most: a wait of exactly the threshold is within it (`<=`)."""

    BELOW = "below"
    """Below: a wait of exactly the threshold is not within it (`<`)."""


@final
class AbandonTreatment(Enum):
    """Says how a service level counts contacts that were abandoned in the queue."""

    MISSED = "missed"
    """Each is a miss: it stands in the denominator only."""

    LEFT_OUT = "left_out"
    """None counts: only answered contacts do."""

    SHORT_LEFT_OUT = "short_left_out"
    """Short ones do not count, the others are misses."""

    WITHIN_THRESHOLD_LEFT_OUT = "within_threshold_left_out"
    """Those within the threshold do not count, the others are misses."""

    WITHIN_THRESHOLD_MET = "within_threshold_met"
    """Those within the threshold are met, the others are misses."""


@final
class FlowOutTreatment(Enum):
    """Says how a service level counts contacts that left the queue by time-out, key, leave-empty or
    overflow.
    """

    LEFT_OUT = "left_out"
    """None counts."""

    MISSED = "missed"
    """Each is a miss."""


@final
class CallbackTreatment(Enum):
    """Says how a service level counts contacts that left the queue by asking to be called back."""

    LEFT_OUT = "left_out"
    """None counts."""

    MISSED = "missed"
    """Each is a miss."""

    WITHIN_THRESHOLD_MET = "within_threshold_met"
    """Those within the threshold are met, the others are misses."""


@final
@dataclass(frozen=True, slots=True)
class ServiceLevelVariant:
    """Chooses one of the service levels in use: what counts, and as what."""

    abandons: AbandonTreatment
    """How abandons count."""

    flow_outs: FlowOutTreatment
    """How flow-outs count."""

    callbacks: CallbackTreatment
    """How call-back requests count."""


@final
class Granularity(Enum):
    """Says how finely waits and handling times are measured before they are compared and added."""

    EXACT = "exact"
    """Milliseconds, as they are."""

    FLOORED_DURATION = "floored_duration"
    """Whole seconds: each duration is cut down to the second."""

    FLOORED_TIMESTAMPS = "floored_timestamps"
    """Whole seconds: both ends are cut down to the second first, as a switch that stores whole
    seconds does; 20.9 s then counts as 20 or 21.
    """


@final
class Attribution(Enum):
    """Says which instant puts a contact into an interval."""

    ENQUEUE = "enqueue"
    """When it entered the queue; a leg or an offer without a queue when it began."""

    ANSWER = "answer"
    """When it was answered; what was never answered when it left the queue."""

    END = "end"
    """When it ended; what has no known end when it was last seen."""

    SERVICE_LEVEL_EVENT = "service_level_event"
    """When the service level was decided: answered, left, or the threshold over, whichever first."""

    OVERLAP = "overlap"
    """When it began, as `Enqueue` says it of a queue entry, and each leg and offer when it began
    itself; the times of a leg lie in every interval by the share that it has of them.
    """


@final
class PercentileMethod(Enum):
    """Says how a percentile is read from sorted values."""

    NEAREST_RANK = "nearest_rank"
    """The smallest value with at least that share of the values at or below it."""

    LINEAR = "linear"
    """Between the two nearest values, in proportion (type 7 of Hyndman and Fan, as in NumPy)."""


@final
class RepeatScope(Enum):
    """Says which later contact of a person repeats an earlier one."""

    PERSON = "person"
    """Any of the same person."""

    PERSON_AND_QUEUE = "person_and_queue"
    """One of the same person in the same queue."""

    PERSON_AND_TOPIC = "person_and_topic"
    """One of the same person about the same topic; a contact without a topic is about its own."""


@final
@dataclass(frozen=True, slots=True)
class Policy(_methods.PolicyMethods):
    """Holds every choice behind a report; it travels with the result."""

    threshold: timedelta
    """The service-level threshold; 20 s unless set."""

    threshold_boundary: Boundary
    """Whether the threshold itself is within it; at most unless set."""

    service_level: ServiceLevelVariant
    """Which service level the figure `service_level` is."""

    short_abandon: timedelta
    """The limit of a short abandon; 5 s unless set."""

    short_abandon_boundary: Boundary
    """Whether the limit itself is short; at most unless set."""

    granularity: Granularity
    """How finely times are measured; floored durations unless set."""

    attribution: Attribution
    """Which instant puts a contact into an interval; enqueue unless set."""

    percentile: PercentileMethod
    """How percentiles are read; nearest rank unless set."""

    repeat_window: timedelta
    """Within which time a later contact repeats an earlier one; seven days unless set."""

    repeat_boundary: Boundary
    """Whether the end of the window itself is still within it; at most unless set."""

    repeat_scope: RepeatScope
    """Which later contact repeats an earlier one; any of the person unless set."""


@final
class Preset(_methods.PresetMethods, Enum):
    """Names a policy after the system whose figures it gives."""

    ASTERISK_SL = "asterisk_sl"
    """Asterisk `SL` of `queue show`: answered contacts only."""

    ASTERISK_SL2 = "asterisk_sl2"
    """Asterisk `SL2`: abandons within the threshold are met."""

    WAZO = "wazo"
    """Wazo `qos`: answered contacts only."""

    GENESYS = "genesys"
    """Genesys Cloud as delivered: abandons are misses."""

    AMAZON_CONNECT = "amazon_connect"
    """Amazon Connect `SERVICE_LEVEL`: all removals within the threshold are met, all queued count."""

    CISCO_NEGATIVE = "cisco_negative"
    """Cisco, abandoned have a negative impact: misses."""

    CISCO_IGNORED = "cisco_ignored"
    """Cisco, abandoned ignored: those within the threshold do not count."""

    CISCO_POSITIVE = "cisco_positive"
    """Cisco, abandoned have a positive impact: those within the threshold are met."""

    VONAGE = "vonage"
    """Vonage as delivered: abandons and flow-outs are misses."""


@final
class KpiUnit(Enum):
    """Says in what a figure is measured."""

    COUNT = "count"
    """A number of things; the denominator is 1."""

    SHARE = "share"
    """A share from 0 to 1."""

    SECONDS = "seconds"
    """Seconds; the numerator is in milliseconds."""

    QUOTIENT = "quotient"
    """A quotient of two quantities of which neither is a part of the other; it may pass 1."""

    PER_HOUR = "per_hour"
    """A number an hour; the denominator is in milliseconds."""

    SCORE = "score"
    """A mean score, on the scale that its part names."""

    NET_POINTS = "net_points"
    """Points from -100 to 100: those for minus those against, of a hundred."""


@final
class CountedUnit(Enum):
    """Says what a figure counts."""

    CONTACT = "contact"
    """Contacts."""

    QUEUE_ENTRY = "queue_entry"
    """Queue entries: a contact passed to a second queue counts twice."""

    AGENT_OFFER = "agent_offer"
    """Agent offers: a contact that three agents let ring counts three times."""

    AGENT_LEG = "agent_leg"
    """Agent legs: a transferred contact counts once per agent."""

    PERSON = "person"
    """People."""

    LEAD = "lead"
    """Leads of lists of people to be called: a lead that was dialled twice counts once."""

    AGENT_TIME = "agent_time"
    """The time of agents, each at most once at each instant, however many contacts they have then."""

    SURVEY_ANSWER = "survey_answer"
    """Answers to a question of a survey."""

    SCORECARD = "scorecard"
    """Filled scorecards."""

    APPLICATION = "application"
    """Applications."""

    ORDER = "order"
    """Orders."""

    VISIT = "visit"
    """Visits of crews."""

    PROMISE = "promise"
    """Promises to customers."""

    RECOVERY = "recovery"
    """What is done about something that went wrong."""

    TAXI_REQUEST = "taxi_request"
    """Taxi requests."""


@final
class FactKind(Enum):
    """Says from which facts a figure is counted."""

    RECORD = "record"
    """Call records."""

    ACTIVITY = "activity"
    """What agents did: `ActivityInterval`."""

    SCHEDULE = "schedule"
    """What agents were planned to do: `ScheduleInterval`."""

    SURVEY = "survey"
    """What customers answered: `SurveyScore`."""

    SCORECARD = "scorecard"
    """What reviewers found: `Scorecard`."""

    LEAD_LIST = "lead_list"
    """How long the lists are: `LeadList`."""

    CAMPAIGN_PERSON = "campaign_person"
    """What a campaign came to with each person."""

    ORDER = "order"
    """Applications, orders, visits, recoveries and taxi requests."""


@final
@dataclass(frozen=True, slots=True)
class AimHigher:
    """More is better."""


@final
@dataclass(frozen=True, slots=True)
class AimLower:
    """Less is better."""


@final
@dataclass(frozen=True, slots=True)
class AimNeutral:
    """Neither: it describes."""


@final
@dataclass(frozen=True, slots=True)
class AimRange:
    """In between: too low and too high are both bad. The ends are in per cent of the value."""

    low_percent: int
    """From here on it is good."""

    high_percent: int
    """Up to here it is good."""


Aim: TypeAlias = (
    AimHigher
    | AimLower
    | AimNeutral
    | AimRange
)
"""Says which way a figure gets better."""


@final
class MergeKey(Enum):
    """Says what must stay together when the data are cut into parts that are counted apart."""

    NONE = "none"
    """Nothing: any cut gives the same result."""

    PERSON = "person"
    """All contacts of a person."""

    LEAD = "lead"
    """All attempts of a lead."""

    ORDER = "order"
    """All of an order."""

    AGENT = "agent"
    """All of an agent."""


@final
@dataclass(frozen=True, slots=True)
class Kpi:
    """Describes one figure."""

    id: Code
    """Its stable id: `service_level`."""

    name: LocalisedText
    """Its name for people."""

    formula: Label
    """How it is computed."""

    unit: KpiUnit
    """In what it is measured."""

    counted: CountedUnit
    """What it counts."""

    aim: Aim
    """Which way it gets better."""

    _: KW_ONLY

    needs: tuple[FactKind, ...] = ()
    """The facts that it needs. What needs more than records, or has a merge key, is given by a
    `CentreTally` and not by a `CallTally`.
    """

    merge_key: MergeKey
    """What must stay together when the data are cut."""

    edge_cases: Label
    """What happens at the edges."""

    source: Label
    """Where the definition comes from."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "needs")


@final
@dataclass(frozen=True, slots=True)
class DimensionQueue:
    """By queue."""


@final
@dataclass(frozen=True, slots=True)
class DimensionAgent:
    """By agent."""


@final
@dataclass(frozen=True, slots=True)
class DimensionProject:
    """By project."""


@final
@dataclass(frozen=True, slots=True)
class DimensionInterval:
    """By interval of the zone's clock."""

    grain: Grain
    """How long the intervals are."""


Dimension: TypeAlias = (
    DimensionQueue
    | DimensionAgent
    | DimensionProject
    | DimensionInterval
)
"""Says by what the figures of a report are split."""


@final
@dataclass(frozen=True, slots=True)
class Plan:
    """Says what a tally counts and how: the split, the zone of the intervals, the policy."""

    _: KW_ONLY

    by: tuple[Dimension, ...] = ()
    """By what to split; empty for one group with everything. No dimension stands twice."""

    zone: Zone
    """The zone in whose clock the intervals are cut."""

    policy: Policy
    """What the figures mean."""

    deferred_topics: tuple[TopicId, ...] = ()
    """The topics whose cases cannot be resolved on the first contact, each once: a fault that needs
    a technician.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "by", "deferred_topics")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Plan:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Plan = _native.from_json("Plan", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class GroupKey:
    """Names a group of a report.

    A field is empty where the plan does not split by it, and also for what has none: a contact that
    no agent answered has no agent.
    """

    _: KW_ONLY

    interval: Period | None = None
    """The interval."""

    queue: QueueId | None = None
    """The queue."""

    agent: AgentId | None = None
    """The agent."""

    project: ProjectId | None = None
    """The project."""


@final
@dataclass(frozen=True, slots=True)
class Figure:
    """Holds one figure of one group."""

    kpi: Code
    """Which figure: an id of the registry."""

    _: KW_ONLY

    part: Code | None = None
    """Which part of it, where the figure is a mix: a refusal reason, a queue exit."""

    ratio: Ratio
    """The exact fraction behind it; times are in milliseconds."""

    value: float | None = None
    """The value in the registry's unit: a number, a share from 0 to 1, seconds. Empty where the
    denominator is zero.
    """


@final
@dataclass(frozen=True, slots=True)
class GroupReport(_methods.GroupReportMethods):
    """Holds the figures of one group, in the order of the registry."""

    key: GroupKey
    """The group."""

    _: KW_ONLY

    figures: tuple[Figure, ...] = ()
    """Its figures."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "figures")


@final
@dataclass(frozen=True, slots=True)
class ScheduledKindOnQueue:
    """To take and make contacts."""


@final
@dataclass(frozen=True, slots=True)
class ScheduledKindOffQueue:
    """At work and off the queues."""

    kind: PauseKind
    """What for."""


@final
@dataclass(frozen=True, slots=True)
class ScheduledKindAbsence:
    """Not at work."""

    planned: bool
    """Whether it was known when the schedule was made: leave is, illness is not."""


ScheduledKind: TypeAlias = (
    ScheduledKindOnQueue
    | ScheduledKindOffQueue
    | ScheduledKindAbsence
)
"""Says what a stretch of a schedule is planned for."""


@final
@dataclass(frozen=True, slots=True)
class ScheduleInterval:
    """Holds one stretch of an agent's schedule.

    A break inside a shift is given beside the shift and takes its time out of it: at each instant an
    absence goes before time off the queues, and that before time on them.
    """

    agent: AgentId
    """The agent."""

    kind: ScheduledKind
    """What for."""

    paid: bool
    """Whether it is paid."""

    period: Period
    """When."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> ScheduleInterval:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: ScheduleInterval = _native.from_json("ScheduleInterval", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class ItemResultScored:
    """It earned so many points of its weight."""

    earned: int
    """The points, from 0 to the weight of the item."""


@final
@dataclass(frozen=True, slots=True)
class ItemResultNotApplicable:
    """It did not come up: it counts neither for nor against."""


@final
@dataclass(frozen=True, slots=True)
class ItemResultInstantFail:
    """It failed so that the whole card fails with it."""


ItemResult: TypeAlias = (
    ItemResultScored
    | ItemResultNotApplicable
    | ItemResultInstantFail
)
"""Says how one item of a scorecard was judged."""


@final
@dataclass(frozen=True, slots=True)
class ScorecardItem:
    """Holds one item of a scorecard."""

    item: Code
    """Names the item in the words of a project: `greeting`."""

    weight: int
    """The most points that it gives, at least 1."""

    result: ItemResult
    """How it was judged."""


@final
@dataclass(frozen=True, slots=True)
class Scorecard:
    """Holds one filled scorecard: the judgement of one contact, item by item.

    Each item stands once, weighs something, and earned no more than it weighs.
    """

    id: Reference
    """Names the card."""

    agent: AgentId
    """The agent who was listened to."""

    at: datetime
    """When the contact took place that was listened to."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The contact."""

    queue: QueueId | None = None
    """The queue of the contact."""

    project: ProjectId | None = None
    """The project of the contact."""

    items: tuple[ScorecardItem, ...] = ()
    """The items, in their order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Scorecard:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Scorecard = _native.from_json("Scorecard", text)
        return value


@final
class SurveyQuestion(Enum):
    """Says what a customer was asked."""

    SATISFACTION = "satisfaction"
    """How satisfied they are: customer satisfaction, CSAT."""

    RECOMMENDATION = "recommendation"
    """Whether they would recommend the company, 0 to 10: net promoter score, NPS."""

    EASE = "ease"
    """How easy it was, more being easier: customer effort score, CES."""


@final
class SurveyScale(Enum):
    """Says which scores a question allows."""

    ONE_TO_FIVE = "one_to_five"
    """Whole scores from 1 to 5."""

    ONE_TO_SEVEN = "one_to_seven"
    """Whole scores from 1 to 7."""

    ZERO_TO_TEN = "zero_to_ten"
    """Whole scores from 0 to 10."""


@final
@dataclass(frozen=True, slots=True)
class SurveyScore:
    """Holds one question to a customer and its answer.

    The score lies in its scale, and the scale is one on which the question can be asked: whether
    somebody would recommend is asked from 0 to 10 only, how easy it was never so. No answer is no
    score, never 0.
    """

    id: Reference
    """Names the answer."""

    asked: datetime
    """When the customer was asked."""

    question: SurveyQuestion
    """What was asked."""

    scale: SurveyScale
    """Which scores were allowed."""

    _: KW_ONLY

    score: int | None = None
    """The score; empty where the customer did not answer."""

    contact: ContactId | None = None
    """The contact that was asked about."""

    agent: AgentId | None = None
    """The agent of that contact."""

    queue: QueueId | None = None
    """The queue of that contact."""

    project: ProjectId | None = None
    """The project of that contact."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> SurveyScore:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: SurveyScore = _native.from_json("SurveyScore", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class ExitWaits:
    """Holds the waits of the queue entries that ended in one way."""

    exit: QueueExit
    """How the entries ended."""

    _: KW_ONLY

    counts: tuple[int, ...] = ()
    """How many waited how long: one count up to each bound, and the last for those over all bounds."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "counts")


@final
@dataclass(frozen=True, slots=True)
class WaitDistribution:
    """Holds how long contacts waited in queues, by how they left, counted between bounds.

    A wait of exactly a bound counts below it where the policy's threshold boundary is
    `AtMost`, and above it where that is `Below`. So the
    answered up to a bound that is the threshold are those that a service level counts as within.
    Exits without a wait (full, closed, join-empty) do not appear.
    """

    _: KW_ONLY

    bounds_ms: tuple[int, ...] = ()
    """The bounds, in milliseconds, rising."""

    boundary: Boundary
    """Whether a wait of exactly a bound is below it."""

    exits: tuple[ExitWaits, ...] = ()
    """The counts, an entry for each of the seven exits that come after a wait, in the order of
    `QueueExit`.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "bounds_ms", "exits")


@final
class BriefingDocument(_methods.BriefingDocumentMethods, Enum):
    """Names a document that the customer has ready when the crew comes."""

    PASSPORT = "passport"
    """The passport."""

    IDENTITY_CARD = "identity_card"
    """Another card that proves who somebody is."""

    CONTRACT = "contract"
    """The contract that was sent before."""

    ADDRESS_PROOF = "address_proof"
    """A paper that proves where somebody lives."""

    POWER_OF_ATTORNEY = "power_of_attorney"
    """The paper by which somebody acts for another."""


@final
@dataclass(frozen=True, slots=True)
class BriefingItemAtHome(_methods.BriefingItemMethods):
    """To be at home while the crew may come."""

    window: Period
    """When."""


@final
@dataclass(frozen=True, slots=True)
class BriefingItemHaveDocument(_methods.BriefingItemMethods):
    """To have a document ready."""

    document: BriefingDocument
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class BriefingItemAmountDue(_methods.BriefingItemMethods):
    """What is to be paid; 0 where nothing is."""

    amount: Money
    """How much."""


@final
@dataclass(frozen=True, slots=True)
class BriefingItemPayInto(_methods.BriefingItemMethods):
    """Into which account it is paid."""

    account: PaymentAccountId
    """The account; its number is a personal value and stands elsewhere."""


@final
@dataclass(frozen=True, slots=True)
class BriefingItemNoCash(_methods.BriefingItemMethods):
    """To give the crew no money."""


@final
@dataclass(frozen=True, slots=True)
class BriefingItemPrepare(_methods.BriefingItemMethods):
    """Something of the project's own: to free the wall near the socket."""

    wording: WordingId
    """The wording."""


BriefingItem: TypeAlias = (
    BriefingItemAtHome
    | BriefingItemHaveDocument
    | BriefingItemAmountDue
    | BriefingItemPayInto
    | BriefingItemNoCash
    | BriefingItemPrepare
)
"""Is one thing that the customer must be told before a visit is confirmed, with its data.

It is told and acknowledged with its data: another window, amount or account is another item, so that
a change of one voids what was acknowledged of it and nothing else.
"""


@final
@dataclass(frozen=True, slots=True)
class BriefingMark:
    """Says when something was said, in which contact, and who noted it."""

    at: datetime
    """When."""

    contact: ContactId
    """In which contact."""

    by: ActorId
    """Who noted it."""


@final
@dataclass(frozen=True, slots=True)
class BriefingNote:
    """Notes that the customer was told an item, and whether they acknowledged it."""

    item: BriefingItem
    """The item with the data that were told."""

    told: BriefingMark
    """When it was told last."""

    _: KW_ONLY

    acknowledged: BriefingMark | None = None
    """When the customer acknowledged it; empty where they have not yet."""


@final
class SmsEncoding(Enum):
    """Says how the letters of a short message are written."""

    GSM7 = "gsm7"
    """The default alphabet of seven bits, with its extension table."""

    UCS2 = "ucs2"
    """Two bytes a unit, of which a letter beyond the basic plane takes two."""


@final
@dataclass(frozen=True, slots=True)
class SmsLength:
    """Tells how long a short message is."""

    encoding: SmsEncoding
    """How its letters are written."""

    units: int
    """How many units its letters take."""

    segments: int
    """In how many segments it is sent, each of which is paid for; 0 for an empty text."""


@final
class BriefingForm(Enum):
    """Says in which way the customer is told."""

    SPOKEN = "spoken"
    """What the agent says, an item a line, each with the question whose answer acknowledges it."""

    SMS = "sms"
    """A short message: one line."""

    EMAIL = "email"
    """An e-mail with a subject."""


@final
@dataclass(frozen=True, slots=True)
class BriefingAccount:
    """Gives the number of an account into which customers pay."""

    account: PaymentAccountId
    """The account."""

    number: AccountNumber
    """Its number."""


@final
@dataclass(frozen=True, slots=True)
class BriefingWording:
    """Gives the text of a wording of the project: a whole sentence."""

    wording: WordingId
    """The wording."""

    text: LocalisedText
    """Its text; the English one stands in where a language has none."""


@final
@dataclass(frozen=True, slots=True)
class BriefingTextFacts:
    """Holds what a text depends on besides the items."""

    zone: Zone
    """The zone on whose clock the customer lives."""

    _: KW_ONLY

    accounts: tuple[BriefingAccount, ...] = ()
    """The number of each account that an item names."""

    wordings: tuple[BriefingWording, ...] = ()
    """The text of each wording that an item names."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "accounts", "wordings")


@final
@dataclass(frozen=True, slots=True)
class BriefingText:
    """Holds the text of a briefing, which is personal: it names the account and the day."""

    _: KW_ONLY

    subject: ShownText | None = None
    """The subject of an e-mail; empty for the other forms."""

    body: ShownText
    """The text, its lines parted by `\\n`."""

    sms: SmsLength | None = None
    """How long a short message is; empty for the other forms."""


@final
@dataclass(frozen=True, slots=True)
class OrderCommandDraft(_methods.OrderCommandMethods):
    """An order is put together."""

    order: OrderId
    """Names the order."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    application: ApplicationId | None = None
    """The application that it comes from, where there is one."""

    currency: Currency
    """The currency of all its amounts."""

    account: PaymentAccountId | None = None
    """The account into which the customer pays; empty where it is not known yet."""

    months_ahead: int
    """How many months are paid ahead, 0 to 36."""

    items: tuple[OrderItem, ...] = ()
    """The items."""

    wanted_from: date | None = None
    """The first day on which the customer wants it."""

    wanted_by: date | None = None
    """The day by which the customer wants it."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandChangeItems(_methods.OrderCommandMethods):
    """The items of a draft become others."""

    _: KW_ONLY

    items: tuple[OrderItem, ...] = ()
    """All items."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandAcknowledge(_methods.OrderCommandMethods):
    """It is taken note of."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandReject(_methods.OrderCommandMethods):
    """It is not taken."""

    reason: OrderRejection
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandCarryOut(_methods.OrderCommandMethods):
    """Carrying it out begins."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandWait(_methods.OrderCommandMethods):
    """It has to wait for the customer."""

    reason: OrderWait
    """What for."""

    _: KW_ONLY

    until: datetime | None = None
    """Until when; empty for any time."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandHold(_methods.OrderCommandMethods):
    """It has to wait for us."""

    reason: OrderHold
    """What for."""

    _: KW_ONLY

    until: datetime | None = None
    """Until when it should go on; empty where nobody says."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandResume(_methods.OrderCommandMethods):
    """It goes on."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandPlanVisit(_methods.OrderCommandMethods):
    """A visit is planned for items."""

    visit: VisitId
    """The visit."""

    _: KW_ONLY

    items: tuple[OrderItemId, ...] = ()
    """The items, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandCompleteItem(_methods.OrderCommandMethods):
    """An item was carried out."""

    item: OrderItemId
    """The item."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandFailItem(_methods.OrderCommandMethods):
    """An item could not be carried out."""

    item: OrderItemId
    """The item."""

    cause: OrderItemFailure
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandReprice(_methods.OrderCommandMethods):
    """An item costs something else."""

    item: OrderItemId
    """The item."""

    price: ItemPrice
    """What it costs now."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandChangeAccount(_methods.OrderCommandMethods):
    """The customer pays into another account."""

    account: PaymentAccountId
    """The account."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandRecordPayment(_methods.OrderCommandMethods):
    """A payment has arrived."""

    payment: PaymentId
    """Names the payment."""

    account: PaymentAccountId
    """The account into which it was paid."""

    amount: Money
    """How much."""

    method: PaymentMethod
    """How."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandRefund(_methods.OrderCommandMethods):
    """Something of a payment is given back."""

    refund: PaymentId
    """Names the refund."""

    of: PaymentId
    """The payment of which."""

    amount: Money
    """How much."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandRequestCancellation(_methods.OrderCommandMethods):
    """Somebody wants it cancelled."""

    by: OrderParty
    """Whose side."""

    reason: OrderCancellation
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandGrantCancellation(_methods.OrderCommandMethods):
    """It may be cancelled."""

    _: KW_ONLY

    fee: Money | None = None
    """What that costs the customer; empty for nothing."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandRefuseCancellation(_methods.OrderCommandMethods):
    """It is not cancelled."""

    reason: CancellationRefusal
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandConfirmCancellation(_methods.OrderCommandMethods):
    """All that had to be called off was."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class OrderCommandElapse(_methods.OrderCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


OrderCommand: TypeAlias = (
    OrderCommandDraft
    | OrderCommandChangeItems
    | OrderCommandAcknowledge
    | OrderCommandReject
    | OrderCommandCarryOut
    | OrderCommandWait
    | OrderCommandHold
    | OrderCommandResume
    | OrderCommandPlanVisit
    | OrderCommandCompleteItem
    | OrderCommandFailItem
    | OrderCommandReprice
    | OrderCommandChangeAccount
    | OrderCommandRecordPayment
    | OrderCommandRefund
    | OrderCommandRequestCancellation
    | OrderCommandGrantCancellation
    | OrderCommandRefuseCancellation
    | OrderCommandConfirmCancellation
    | OrderCommandElapse
)
"""Asks something of an order.

`Draft` begins one, the others need one.
"""


def order_command_from_json(text: str) -> OrderCommand:
    """Reads a `OrderCommand` back from versioned JSON of this or an earlier release."""
    value: OrderCommand = _native.from_json("OrderCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class OrderFacts:
    """Holds what a decision about an order depends on besides the order."""

    _: KW_ONLY

    address_missing: tuple[AddressField, ...] = ()
    """The parts that the customer's address lacks, by the verdict on it; read with `CarryOut`."""

    address_read_back: bool = False
    """Whether the customer confirmed the address when it was read back; read with `CarryOut`."""

    visits: tuple[VisitFact, ...] = ()
    """Every visit that was planned for the order, as it stands; read with `CompleteItem` and where something
    is cancelled.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "address_missing", "visits")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> OrderFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: OrderFacts = _native.from_json("OrderFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CrewNeed:
    """Says what kind of crew is looked for."""

    _: KW_ONLY

    skills: tuple[SkillId, ...] = ()
    """What the crew must be able to do."""

    area: WorkAreaId
    """The area in which it must work."""

    place: GeoPoint
    """Where it has to come to: personal, the customer's home."""

    until: datetime
    """When the window of the visit ends: the crew arrives before it, and has nothing else until then."""

    except_: tuple[CrewId, ...] = ()
    """The crews that are not looked at: the one that did not come."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "skills", "except_")


@final
@dataclass(frozen=True, slots=True)
class Substitute:
    """Holds the crew that comes first."""

    crew: CrewId
    """The crew."""

    sets_off: datetime
    """When it can set off: now, when its shift begins, or when the visit that it has ends."""

    arrives: datetime
    """When it is there."""


@final
@dataclass(frozen=True, slots=True)
class SubstituteSearch:
    """Tells what a search for a crew found, and why every other crew was none.

    Each crew of the board counts once, at the first of these that holds, in this order: `excepted`,
    `other_area`, `lacking_skill`, `off_shift`, `busy`, `too_far`; what is left is `fitting`.
    """

    _: KW_ONLY

    best: Substitute | None = None
    """The crew that arrives first, of those that arrive together the one whose id comes first; none where no
    crew fits.
    """

    fitting: int
    """How many crews fit."""

    excepted: int
    """How many were not to be looked at."""

    other_area: int
    """How many work elsewhere."""

    lacking_skill: int
    """How many cannot do the work."""

    off_shift: int
    """How many are not at work until the end of the window."""

    busy: int
    """How many have something else until then, have their break, or are under way and nobody knows until when."""

    too_far: int
    """How many would arrive too late."""


@final
class CrewState(_methods.CrewStateMethods, Enum):
    """Says what a crew does now."""

    FREE = "free"
    """It waits for work."""

    ASSIGNED = "assigned"
    """It has a visit and has not set off."""

    TRAVELLING = "travelling"
    """It is on its way to a visit."""

    WORKING = "working"
    """It is at a customer's."""

    ON_BREAK = "on_break"
    """It has its break."""

    OFF_SHIFT = "off_shift"
    """It is not at work."""


@final
@dataclass(frozen=True, slots=True)
class Crew:
    """Holds a crew: what it can do, where it works, and where it is."""

    crew: CrewId
    """Names the crew."""

    _: KW_ONLY

    skills: tuple[SkillId, ...] = ()
    """What it can do."""

    areas: tuple[WorkAreaId, ...] = ()
    """Where it works."""

    state: CrewState
    """What it does now."""

    place: GeoPoint
    """Where it is now."""

    shift: Period
    """When it is at work: its shift of the day."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "skills", "areas")


@final
@dataclass(frozen=True, slots=True)
class CrewBooking:
    """Holds a visit that a crew has."""

    crew: CrewId
    """The crew."""

    visit: VisitId
    """The visit."""

    window: Period
    """When the crew is busy with it."""

    place: GeoPoint
    """Where; the crew goes on from there."""


@final
@dataclass(frozen=True, slots=True)
class CrewSpeed(_methods.CrewSpeedMethods):
    """Holds the speed at which a crew travels as the crow flies, 1 to 300,000 metres an hour.

    A town's streets are longer than the great circle: a speed of 25 km/h as the crow flies is about 35 km/h on the
    road.
    """

    metres_per_hour: int
    """Metres in an hour."""

    def __post_init__(self) -> None:
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class OrderEventDrafted(_methods.OrderEventMethods):
    """An order was put together."""

    order: OrderId
    """Names the order."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    application: ApplicationId | None = None
    """The application that it came from."""

    currency: Currency
    """The currency of all its amounts."""

    account: PaymentAccountId | None = None
    """The account into which the customer pays."""

    months_ahead: int
    """How many months are paid ahead."""

    items: tuple[OrderItem, ...] = ()
    """The items."""

    wanted_from: date | None = None
    """The first day on which the customer wants it."""

    wanted_by: date | None = None
    """The day by which the customer wants it."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")


@final
@dataclass(frozen=True, slots=True)
class OrderEventItemsChanged(_methods.OrderEventMethods):
    """The items became others."""

    _: KW_ONLY

    items: tuple[OrderItem, ...] = ()
    """All items."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")


@final
@dataclass(frozen=True, slots=True)
class OrderEventAcknowledged(_methods.OrderEventMethods):
    """It was taken note of."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventRejected(_methods.OrderEventMethods):
    """It was not taken."""

    reason: OrderRejection
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventStarted(_methods.OrderEventMethods):
    """Carrying it out began."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventWaited(_methods.OrderEventMethods):
    """It had to wait for the customer."""

    reason: OrderWait
    """What for."""

    _: KW_ONLY

    until: datetime | None = None
    """Until when."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventAnswerOverdue(_methods.OrderEventMethods):
    """The customer had not answered in time."""

    at: datetime
    """When the time was over."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventHeld(_methods.OrderEventMethods):
    """It had to wait for us."""

    reason: OrderHold
    """What for."""

    _: KW_ONLY

    until: datetime | None = None
    """Until when it should go on."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventHoldOverdue(_methods.OrderEventMethods):
    """It had not gone on in time."""

    at: datetime
    """When the time was over."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventResumed(_methods.OrderEventMethods):
    """It went on."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventVisitPlanned(_methods.OrderEventMethods):
    """A visit was planned for items."""

    visit: VisitId
    """The visit."""

    _: KW_ONLY

    items: tuple[OrderItemId, ...] = ()
    """The items."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")


@final
@dataclass(frozen=True, slots=True)
class OrderEventItemCompleted(_methods.OrderEventMethods):
    """An item was carried out."""

    item: OrderItemId
    """The item."""

    _: KW_ONLY

    visit: VisitId | None = None
    """The visit in which, where it needed one."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventItemFailed(_methods.OrderEventMethods):
    """An item could not be carried out."""

    item: OrderItemId
    """The item."""

    cause: OrderItemFailure
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventRepriced(_methods.OrderEventMethods):
    """An item cost something else."""

    item: OrderItemId
    """The item."""

    price: ItemPrice
    """What it cost from then on."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventAccountChanged(_methods.OrderEventMethods):
    """The customer paid into another account."""

    account: PaymentAccountId
    """The account."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventPaymentRecorded(_methods.OrderEventMethods):
    """A payment had arrived."""

    payment: PaymentId
    """Names the payment."""

    account: PaymentAccountId
    """The account into which it was paid."""

    amount: Money
    """How much."""

    method: PaymentMethod
    """How."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventRefunded(_methods.OrderEventMethods):
    """Something of a payment was given back."""

    refund: PaymentId
    """Names the refund."""

    of: PaymentId
    """The payment of which."""

    amount: Money
    """How much."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventCancellationRequested(_methods.OrderEventMethods):
    """Somebody wanted it cancelled."""

    by: OrderParty
    """Whose side."""

    reason: OrderCancellation
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventCancellationGranted(_methods.OrderEventMethods):
    """It could be cancelled."""

    _: KW_ONLY

    fee: Money | None = None
    """What that cost the customer."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventCancellationRefused(_methods.OrderEventMethods):
    """It was not cancelled."""

    reason: CancellationRefusal
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventItemsCancelled(_methods.OrderEventMethods):
    """Every item that was still open was cancelled."""


@final
@dataclass(frozen=True, slots=True)
class OrderEventEnded(_methods.OrderEventMethods):
    """It came to its end."""

    outcome: OrderOutcome
    """How."""


OrderEvent: TypeAlias = (
    OrderEventDrafted
    | OrderEventItemsChanged
    | OrderEventAcknowledged
    | OrderEventRejected
    | OrderEventStarted
    | OrderEventWaited
    | OrderEventAnswerOverdue
    | OrderEventHeld
    | OrderEventHoldOverdue
    | OrderEventResumed
    | OrderEventVisitPlanned
    | OrderEventItemCompleted
    | OrderEventItemFailed
    | OrderEventRepriced
    | OrderEventAccountChanged
    | OrderEventPaymentRecorded
    | OrderEventRefunded
    | OrderEventCancellationRequested
    | OrderEventCancellationGranted
    | OrderEventCancellationRefused
    | OrderEventItemsCancelled
    | OrderEventEnded
)
"""Tells one thing that happened to an order.

No event holds a personal value. Where `at` stands in an event, it happened then, although the command
that found it, `Elapse`, may have come later.
"""


@final
@dataclass(frozen=True, slots=True)
class OrderEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in
    which one is missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: OrderEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> OrderEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: OrderEntry = _native.from_json("OrderEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class OrderCounts(_methods.OrderCountsMethods):
    """Holds what was counted of applications, orders, visits, recoveries and taxi requests.

    Counts of parts join to the counts of all, in any order; the same thing counted twice counts twice. No count
    passes its range: it stays at the largest number.
    """

    applications: int
    """Applications that were handed in at least once."""

    returns: int
    """How often one of them went back to its agent."""

    orders_ended: int
    """Orders that came to their end."""

    orders_completed: int
    """Those that were carried out wholly."""

    orders_fallen_out: int
    """Those of which a part or all failed."""

    completed_of_application: int
    """Wholly carried out orders that came from an application."""

    visits: int
    """Visits that ended and were not cancelled."""

    visits_on_time: int
    """Those to which the crew came before the end of the window."""

    visits_missed: int
    """Those to which no crew came."""

    first_visits: int
    """Visits that make no earlier one good, ended and not cancelled."""

    first_visits_held: int
    """Those of them in which the work was done."""

    promises: int
    """Promises that were kept or broken."""

    promises_broken: int
    """Those that were broken."""

    recovered: int
    """Hitches that were put right."""

    recovery_ms: int
    """How long it took altogether, from the report on, in milliseconds."""

    taxi_passed: int
    """Taxi requests that went to dispatch."""

    taxi_ms: int
    """How long it took altogether, from the first word on, in milliseconds."""


@final
class OrderItemAction(Enum):
    """Says what an item does with the service: the action of TM Forum 622."""

    ADD = "add"
    """The customer gets it."""

    MODIFY = "modify"
    """It becomes another one: a new tariff."""

    DELETE = "delete"
    """The customer has it no more."""

    NO_CHANGE = "no_change"
    """It stays as it is, and stands in the order because others belong to it."""


@final
class OrderItemFailure(Enum):
    """Says why an item could not be carried out."""

    NETWORK = "network"
    """The network cannot bear it there."""

    EQUIPMENT = "equipment"
    """The equipment is not to be had or does not work there."""

    NO_ACCESS = "no_access"
    """The crew could not get to the place of work."""

    CUSTOMER = "customer"
    """The customer's side made it impossible."""

    PROVIDER = "provider"
    """The provider did not carry it out."""


@final
@dataclass(frozen=True, slots=True)
class OrderItemStateAcknowledged(_methods.OrderItemStateMethods):
    """It stands in the order."""


@final
@dataclass(frozen=True, slots=True)
class OrderItemStateInProgress(_methods.OrderItemStateMethods):
    """It is being carried out."""


@final
@dataclass(frozen=True, slots=True)
class OrderItemStateCompleted(_methods.OrderItemStateMethods):
    """It was carried out."""

    _: KW_ONLY

    visit: VisitId | None = None
    """The visit in which, where it needed one."""


@final
@dataclass(frozen=True, slots=True)
class OrderItemStateFailed(_methods.OrderItemStateMethods):
    """It could not be carried out."""

    cause: OrderItemFailure
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderItemStateCancelled(_methods.OrderItemStateMethods):
    """It was cancelled."""


OrderItemState: TypeAlias = (
    OrderItemStateAcknowledged
    | OrderItemStateInProgress
    | OrderItemStateCompleted
    | OrderItemStateFailed
    | OrderItemStateCancelled
)
"""Says where an item of an order stands."""


@final
@dataclass(frozen=True, slots=True)
class OrderItem:
    """Holds one item of an order: a service, what is done with it, and what it costs."""

    id: OrderItemId
    """Names the item."""

    offer: OfferId
    """The offer."""

    kind: ServiceKindId
    """The kind of service."""

    action: OrderItemAction
    """What is done with it."""

    needs_visit: bool
    """Whether a crew has to come for it."""

    price: ItemPrice
    """What it costs."""


@final
@dataclass(frozen=True, slots=True)
class OrderLine:
    """Holds an item and where it stands."""

    item: OrderItem
    """The item."""

    state: OrderItemState
    """Where it stands; an item that is not changed stays acknowledged."""


@final
class OrderOutcome(_methods.OrderOutcomeMethods, Enum):
    """Says how an order ended."""

    COMPLETED = "completed"
    """Every item was carried out."""

    PARTIAL = "partial"
    """Some items were carried out and some not."""

    FAILED = "failed"
    """No item was carried out, and one at least failed."""

    CANCELLED = "cancelled"
    """Every item was cancelled."""


@final
@dataclass(frozen=True, slots=True)
class OrderStep:
    """Holds what a command led to: the order after it, and the entries to append to its history."""

    order: Order
    """The order after the command."""

    _: KW_ONLY

    entries: tuple[OrderEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
class PaymentMethod(Enum):
    """Says how a customer pays.

    Cash is not among the ways: nothing is handed to a crew. The customer pays into the account of the order.
    """

    BANK_TRANSFER = "bank_transfer"
    """By a transfer from a bank."""

    CARD = "card"
    """By a card."""

    INSTANT = "instant"
    """By a wallet or an instant payment: UPI, SBP."""

    DIRECT_DEBIT = "direct_debit"
    """By an order that the provider collects."""

    COUNTER = "counter"
    """At a terminal or a counter of a bank, which pays it into the account."""


@final
@dataclass(frozen=True, slots=True)
class Payment:
    """Holds one payment that has arrived."""

    payment: PaymentId
    """Names the payment."""

    account: PaymentAccountId
    """The account into which it was paid."""

    amount: Money
    """How much; above zero."""

    method: PaymentMethod
    """How."""

    at: datetime
    """When it was recorded."""


@final
@dataclass(frozen=True, slots=True)
class Refund:
    """Holds one refund of a payment."""

    refund: PaymentId
    """Names the refund."""

    of: PaymentId
    """The payment of which it gives back."""

    amount: Money
    """How much; above zero."""

    at: datetime
    """When it was recorded."""


@final
@dataclass(frozen=True, slots=True)
class OrderBalance:
    """Holds what an order costs now, what was paid and what is open, all in the currency of the order.

    `gross` less `discount` plus `fee` is `billed`, and `billed` less what was paid and not refunded is `due`
    less `refund_owed`, one of which is zero. No amount is below zero.
    """

    gross: Money
    """What the items cost that are neither failed nor cancelled: once, and for the months that are paid
    ahead.
    """

    discount: Money
    """What the discounts take off that."""

    fee: Money
    """What cancelling costs."""

    billed: Money
    """What the customer has to pay in all."""

    paid: Money
    """What was paid."""

    refunded: Money
    """What was given back."""

    due: Money
    """What is still to be paid."""

    refund_owed: Money
    """What is to be given back."""


@final
class PricePart(Enum):
    """Says which part of a price is meant."""

    ONE_OFF = "one_off"
    """What is paid once."""

    MONTHLY = "monthly"
    """What is paid every month."""


@final
@dataclass(frozen=True, slots=True)
class DiscountAmountPercent:
    """A part of what is left after the discounts before it."""

    basis_points: int
    """Hundredths of a percent, 1 to 10,000."""


@final
@dataclass(frozen=True, slots=True)
class DiscountAmountFixed:
    """An amount, or what is left where that is less."""

    money: Money
    """The amount, above zero."""


DiscountAmount: TypeAlias = (
    DiscountAmountPercent
    | DiscountAmountFixed
)
"""Says how much a discount takes off."""


@final
@dataclass(frozen=True, slots=True)
class Discount:
    """Holds a discount on one part of a price."""

    part: PricePart
    """The part that it lowers."""

    amount: DiscountAmount
    """By how much."""


@final
@dataclass(frozen=True, slots=True)
class ItemPrice(_methods.ItemPriceMethods):
    """Holds what an item costs: its prices in one currency, each 0 to 10,000,000,000,000 minor units, and at
    most 20 discounts on prices that there are.

    Discounts are taken one after the other, each from what the ones before left; a part is rounded to the
    minor unit, a half up. No discount takes more than is left, so a price is never below zero.
    """

    _: KW_ONLY

    one_off: Money | None = None
    """What is paid once; empty where nothing is."""

    monthly: Money | None = None
    """What is paid every month; empty where nothing is."""

    discounts: tuple[Discount, ...] = ()
    """What is taken off, in this order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "discounts")
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class PriceSum:
    """Holds a price before and after its discounts: `gross` less `discount` is `net`."""

    gross: Money
    """Before the discounts."""

    discount: Money
    """All that the discounts took off."""

    net: Money
    """What is left to pay; not below zero."""


@final
class HitchCause(_methods.HitchCauseMethods, Enum):
    """Says what went wrong."""

    CREW_DID_NOT_COME = "crew_did_not_come"
    """The crew did not come."""

    CREW_LATE = "crew_late"
    """The crew comes late."""

    EQUIPMENT_WRONG = "equipment_wrong"
    """The equipment is not what was ordered, or does not work."""

    EQUIPMENT_MISSING = "equipment_missing"
    """A part of the equipment is missing."""

    SERVICE_WRONG = "service_wrong"
    """The service is not what was ordered, or does not work."""

    CHARGE_WRONG = "charge_wrong"
    """The customer was charged what they do not owe."""

    CUSTOMER_SIDE = "customer_side"
    """Something on the customer's side: nobody was there, a document was missing."""


@final
class CrewDelay(Enum):
    """Says why a crew is not there."""

    TRAFFIC = "traffic"
    """It is held up in the traffic."""

    BREAKDOWN = "breakdown"
    """Its car has broken down."""

    EARLIER_VISIT = "earlier_visit"
    """The visit before took longer."""

    MATERIAL = "material"
    """It fetches material."""

    WRONG_ADDRESS = "wrong_address"
    """It was given the wrong address or cannot find it."""

    NOT_SENT = "not_sent"
    """Nobody sent it."""

    ILL = "ill"
    """Somebody of it is ill."""

    WEATHER = "weather"
    """The weather holds it up."""


@final
class Remedy(_methods.RemedyMethods, Enum):
    """Says what puts it right where it is not a crew that comes now."""

    BRING_EQUIPMENT = "bring_equipment"
    """What is missing is brought."""

    REPLACE_EQUIPMENT = "replace_equipment"
    """The equipment is exchanged."""

    PUT_SERVICE_RIGHT = "put_service_right"
    """The service is put right from afar."""

    CORRECT_CHARGE = "correct_charge"
    """The charge is corrected."""

    NEW_VISIT = "new_visit"
    """A new visit is agreed."""

    WAIT_FOR_CUSTOMER = "wait_for_customer"
    """The customer does what they have to."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEndingRecovered:
    """What was wrong is right."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEndingNewVisit:
    """A new visit is agreed, and the customer knows."""

    visit: VisitId
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEndingOrderCancelled:
    """The order was cancelled."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEndingNothingWrong:
    """Nothing was wrong after all."""


RecoveryEnding: TypeAlias = (
    RecoveryEndingRecovered
    | RecoveryEndingNewVisit
    | RecoveryEndingOrderCancelled
    | RecoveryEndingNothingWrong
)
"""Says how a recovery ended."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandReport(_methods.RecoveryCommandMethods):
    """Somebody tells that something went wrong, or we notice it."""

    recovery: RecoveryId
    """Names the recovery."""

    order: OrderId
    """The order."""

    _: KW_ONLY

    visit: VisitId | None = None
    """The visit; one must be named where a crew is not there."""

    person: PersonRef
    """The customer."""

    cause: HitchCause
    """What went wrong."""

    contact: ContactId | None = None
    """In which contact it was told; empty where we noticed it ourselves."""

    crew: CrewId | None = None
    """The crew that should have come, where it is known."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandLocate(_methods.RecoveryCommandMethods):
    """The crew is found, and comes."""

    crew: CrewId
    """Which."""

    delay: CrewDelay
    """Why it is not there."""

    arrives: datetime
    """When it will be."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandSendSubstitute(_methods.RecoveryCommandMethods):
    """The crew that the search found is sent."""

    crew: CrewId
    """Which."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandNoCrew(_methods.RecoveryCommandMethods):
    """The search found no crew."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandRemedy(_methods.RecoveryCommandMethods):
    """Something else puts it right."""

    remedy: Remedy
    """What."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandPromise(_methods.RecoveryCommandMethods):
    """The customer is promised something."""

    promise: PromiseId
    """Names the promise."""

    what: PromiseKind
    """What."""

    until: datetime
    """By when: it is kept before that instant."""

    contact: ContactId
    """In which contact."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandReassure(_methods.RecoveryCommandMethods):
    """Something is said to calm the customer."""

    wording: WordingId
    """The wording of the project."""

    contact: ContactId
    """In which contact."""

    helped: bool
    """Whether the customer was calmer after it."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandKeep(_methods.RecoveryCommandMethods):
    """The promise was kept."""

    at: datetime
    """When: since it was given, before its deadline, and not ahead."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandClose(_methods.RecoveryCommandMethods):
    """It is over."""

    ending: RecoveryEnding
    """How."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class RecoveryCommandElapse(_methods.RecoveryCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


RecoveryCommand: TypeAlias = (
    RecoveryCommandReport
    | RecoveryCommandLocate
    | RecoveryCommandSendSubstitute
    | RecoveryCommandNoCrew
    | RecoveryCommandRemedy
    | RecoveryCommandPromise
    | RecoveryCommandReassure
    | RecoveryCommandKeep
    | RecoveryCommandClose
    | RecoveryCommandElapse
)
"""Asks something of a recovery.

`Report` begins one, the others need one. A crew gives `Report`, and `Locate` of itself.
"""


def recovery_command_from_json(text: str) -> RecoveryCommand:
    """Reads a `RecoveryCommand` back from versioned JSON of this or an earlier release."""
    value: RecoveryCommand = _native.from_json("RecoveryCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class RecoveryFacts:
    """Holds what a decision about a recovery depends on besides the recovery."""

    _: KW_ONLY

    answer_within: timedelta | None = None
    """With `Report`, within which time somebody should answer; empty where nobody says."""

    search: SubstituteSearch | None = None
    """What `CrewBoard::find_substitute` found, with `SendSubstitute`
    and `NoCrew`.
    """

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> RecoveryFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: RecoveryFacts = _native.from_json("RecoveryFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventReported(_methods.RecoveryEventMethods):
    """Something went wrong."""

    recovery: RecoveryId
    """Names the recovery."""

    order: OrderId
    """The order."""

    _: KW_ONLY

    visit: VisitId | None = None
    """The visit."""

    person: PersonRef
    """The customer."""

    cause: HitchCause
    """What went wrong."""

    contact: ContactId | None = None
    """In which contact it was told."""

    crew: CrewId | None = None
    """The crew that should have come."""

    answer_by: datetime | None = None
    """By when there should be an answer."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventLocated(_methods.RecoveryEventMethods):
    """The crew was found, and came."""

    crew: CrewId
    """Which."""

    delay: CrewDelay
    """Why it was not there."""

    arrives: datetime
    """When it would be."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventSubstituteSent(_methods.RecoveryEventMethods):
    """Another crew was sent."""

    crew: CrewId
    """Which."""

    arrives: datetime
    """When it would be there."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventNoCrewFound(_methods.RecoveryEventMethods):
    """No crew could come."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventRemedied(_methods.RecoveryEventMethods):
    """Something else put it right."""

    remedy: Remedy
    """What."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventPromised(_methods.RecoveryEventMethods):
    """The customer was promised something."""

    promise: PromiseId
    """Names the promise."""

    what: PromiseKind
    """What."""

    until: datetime
    """By when."""

    contact: ContactId
    """In which contact."""

    by: ActorId
    """Who gave it."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventReassured(_methods.RecoveryEventMethods):
    """Something was said to calm the customer."""

    wording: WordingId
    """The wording of the project."""

    contact: ContactId
    """In which contact."""

    helped: bool
    """Whether the customer was calmer after it."""

    by: ActorId
    """Who said it."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventPromiseKept(_methods.RecoveryEventMethods):
    """The promise was kept."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventPromiseBroken(_methods.RecoveryEventMethods):
    """The deadline of the promise came, and it was not kept."""

    at: datetime
    """That deadline."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventAnswerOverdue(_methods.RecoveryEventMethods):
    """Nobody had answered in time."""

    at: datetime
    """By when they should have."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEventClosed(_methods.RecoveryEventMethods):
    """It was over."""

    ending: RecoveryEnding
    """How."""


RecoveryEvent: TypeAlias = (
    RecoveryEventReported
    | RecoveryEventLocated
    | RecoveryEventSubstituteSent
    | RecoveryEventNoCrewFound
    | RecoveryEventRemedied
    | RecoveryEventPromised
    | RecoveryEventReassured
    | RecoveryEventPromiseKept
    | RecoveryEventPromiseBroken
    | RecoveryEventAnswerOverdue
    | RecoveryEventClosed
)
"""Tells one thing that happened in a recovery.

No event holds a personal value. Where `at` stands in an event, it happened then, although the command that
found it may have come later.
"""


@final
@dataclass(frozen=True, slots=True)
class RecoveryEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in which one is
    missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: RecoveryEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> RecoveryEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: RecoveryEntry = _native.from_json("RecoveryEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class RecoveryStep:
    """Holds what a command led to: the recovery after it, and the entries to append to its history."""

    recovery: Recovery
    """The recovery after the command."""

    _: KW_ONLY

    entries: tuple[RecoveryEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
class PromiseKind(Enum):
    """Says what is promised."""

    CREW_ARRIVES = "crew_arrives"
    """A crew is there."""

    CALL_BACK = "call_back"
    """We call back."""

    NEW_DATE = "new_date"
    """A new date is named."""

    EQUIPMENT_ARRIVES = "equipment_arrives"
    """The equipment is there."""

    SERVICE_WORKS = "service_works"
    """The service works as ordered."""

    CHARGE_CORRECTED = "charge_corrected"
    """The charge is corrected."""


@final
@dataclass(frozen=True, slots=True)
class PromiseOutcomeOpen:
    """It stands."""


@final
@dataclass(frozen=True, slots=True)
class PromiseOutcomeKept:
    """It was kept before its deadline."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class PromiseOutcomeBroken:
    """Its deadline came and it was not kept."""


PromiseOutcome: TypeAlias = (
    PromiseOutcomeOpen
    | PromiseOutcomeKept
    | PromiseOutcomeBroken
)
"""Says what became of a promise."""


@final
@dataclass(frozen=True, slots=True)
class Promise:
    """Holds a promise to a customer."""

    promise: PromiseId
    """Names the promise."""

    what: PromiseKind
    """What was promised."""

    until: datetime
    """The deadline: it is kept before it, and broken from it on."""

    contact: ContactId
    """In which contact."""

    by: ActorId
    """Who gave it."""

    made: datetime
    """When."""

    outcome: PromiseOutcome
    """What became of it."""


@final
@dataclass(frozen=True, slots=True)
class Reassurance:
    """Holds what was said to calm a customer, and whether it did."""

    wording: WordingId
    """The wording of the project."""

    contact: ContactId
    """In which contact."""

    helped: bool
    """Whether the customer was calmer after it."""

    by: ActorId
    """Who said it."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateReported(_methods.RecoveryStateMethods):
    """Somebody told of it, and nobody has answered yet."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateLocated(_methods.RecoveryStateMethods):
    """The crew was found, and comes."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateSubstituteSent(_methods.RecoveryStateMethods):
    """Another crew comes."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateNoCrew(_methods.RecoveryStateMethods):
    """No crew can come."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateRemedied(_methods.RecoveryStateMethods):
    """Something else puts it right."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStatePromised(_methods.RecoveryStateMethods):
    """The customer was promised something."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateKept(_methods.RecoveryStateMethods):
    """The last promise was kept."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateBroken(_methods.RecoveryStateMethods):
    """The last promise was broken."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryStateClosed(_methods.RecoveryStateMethods):
    """It is over."""

    ending: RecoveryEnding
    """How."""


RecoveryState: TypeAlias = (
    RecoveryStateReported
    | RecoveryStateLocated
    | RecoveryStateSubstituteSent
    | RecoveryStateNoCrew
    | RecoveryStateRemedied
    | RecoveryStatePromised
    | RecoveryStateKept
    | RecoveryStateBroken
    | RecoveryStateClosed
)
"""Says where a recovery stands."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryAnswerLocated:
    """The crew was found, and comes."""

    crew: CrewId
    """Which."""

    delay: CrewDelay
    """Why it is not there."""

    arrives: datetime
    """When it will be."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryAnswerSubstitute:
    """Another crew comes."""

    crew: CrewId
    """Which."""

    arrives: datetime
    """When it will be there."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryAnswerNoCrew:
    """No crew can come."""


@final
@dataclass(frozen=True, slots=True)
class RecoveryAnswerRemedied:
    """Something else puts it right."""

    remedy: Remedy
    """What."""


RecoveryAnswer: TypeAlias = (
    RecoveryAnswerLocated
    | RecoveryAnswerSubstitute
    | RecoveryAnswerNoCrew
    | RecoveryAnswerRemedied
)
"""Says what is done about it."""


@final
@dataclass(frozen=True, slots=True)
class Recovery(_methods.RecoveryMethods):
    """Holds what is done about something that went wrong: what it was, the answer, the promises and how they ended.

    A value is always one that commands can lead to. It is stored and moved as `RecoveryParts` or as versioned
    JSON, and each way back goes through `restore`.
    """

    recovery: RecoveryId
    """Names the recovery."""

    order: OrderId
    """The order."""

    _: KW_ONLY

    visit: VisitId | None = None
    """The visit; there is one where a crew is not there."""

    person: PersonRef
    """The customer."""

    cause: HitchCause
    """What went wrong."""

    contact: ContactId | None = None
    """In which contact it was told; empty where we noticed it ourselves."""

    crew: CrewId | None = None
    """The crew that should have come, where it is known."""

    answer: RecoveryAnswer | None = None
    """What is done about it now."""

    answer_by: datetime | None = None
    """By when there should be an answer; empty where nobody says."""

    overdue: datetime | None = None
    """Since when the answer is overdue: that deadline."""

    promises: tuple[Promise, ...] = ()
    """What was promised, in its order; only the last can be open."""

    reassurances: tuple[Reassurance, ...] = ()
    """What was said to calm the customer, in its order."""

    state: RecoveryState
    """Where it stands."""

    reported: datetime
    """When it was told."""

    changed: datetime
    """The instant of the last command that changed something."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "promises", "reassurances", "applied")
        _native.check(self)

    @staticmethod
    def report(recovery: RecoveryId, order: OrderId, person: PersonRef, cause: HitchCause, *, visit: VisitId | None = None, contact: ContactId | None = None, crew: CrewId | None = None, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """Somebody tells that something went wrong, or we notice it."""
        return _native.recovery_start(RecoveryCommandReport(recovery=recovery, order=order, visit=visit, person=person, cause=cause, contact=contact, crew=crew), facts, envelope)

    def locate(self, crew: CrewId, delay: CrewDelay, arrives: datetime, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """The crew is found, and comes."""
        return _native.recovery_handle(self, RecoveryCommandLocate(crew=crew, delay=delay, arrives=arrives), facts, envelope)

    def send_substitute(self, crew: CrewId, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """The crew that the search found is sent."""
        return _native.recovery_handle(self, RecoveryCommandSendSubstitute(crew=crew), facts, envelope)

    def no_crew(self, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """The search found no crew."""
        return _native.recovery_handle(self, RecoveryCommandNoCrew(), facts, envelope)

    def remedy(self, remedy: Remedy, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """Something else puts it right."""
        return _native.recovery_handle(self, RecoveryCommandRemedy(remedy=remedy), facts, envelope)

    def promise(self, promise: PromiseId, what: PromiseKind, until: datetime, contact: ContactId, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """The customer is promised something."""
        return _native.recovery_handle(self, RecoveryCommandPromise(promise=promise, what=what, until=until, contact=contact), facts, envelope)

    def reassure(self, wording: WordingId, contact: ContactId, helped: bool, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """Something is said to calm the customer."""
        return _native.recovery_handle(self, RecoveryCommandReassure(wording=wording, contact=contact, helped=helped), facts, envelope)

    def keep(self, at: datetime, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """The promise was kept."""
        return _native.recovery_handle(self, RecoveryCommandKeep(at=at), facts, envelope)

    def close(self, ending: RecoveryEnding, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """It is over."""
        return _native.recovery_handle(self, RecoveryCommandClose(ending=ending), facts, envelope)

    def elapse(self, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.recovery_handle(self, RecoveryCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: RecoveryCommand, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.recovery_start(command, facts, envelope)

    def handle(self, command: RecoveryCommand, *, facts: RecoveryFacts, envelope: Envelope) -> RecoveryStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.recovery_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Recovery:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Recovery = _native.from_json("Recovery", text)
        return value


@final
class OrderParty(Enum):
    """Says whose side wants something of an order."""

    CUSTOMER = "customer"
    """The customer."""

    CENTRE = "centre"
    """The contact centre."""

    PROVIDER = "provider"
    """The provider, whose service it is."""


@final
class OrderRejection(Enum):
    """Says why an order was not taken."""

    NOT_AVAILABLE = "not_available"
    """The service cannot be had there."""

    NOT_ELIGIBLE = "not_eligible"
    """The provider does not want the customer."""

    DUPLICATE = "duplicate"
    """The same was ordered before."""

    WRONG_DATA = "wrong_data"
    """What stands in it is wrong."""


@final
class OrderWait(Enum):
    """Says what of the customer an order waits for."""

    DOCUMENT = "document"
    """A document."""

    PAYMENT = "payment"
    """A payment."""

    DECISION = "decision"
    """A decision: another price, another day."""

    ACCESS = "access"
    """A way into the house or the leave of its owner."""


@final
class OrderHold(Enum):
    """Says what of us an order waits for."""

    MATERIAL = "material"
    """Material."""

    CREW = "crew"
    """A crew."""

    CHARGE = "charge"
    """The price of something that was not foreseen."""

    NETWORK = "network"
    """Work on the network."""


@final
class OrderCancellation(Enum):
    """Says why an order is to be cancelled."""

    CHANGED_MIND = "changed_mind"
    """The customer does not want it any more."""

    TOO_EXPENSIVE = "too_expensive"
    """It costs too much after all."""

    TOO_SLOW = "too_slow"
    """It took too long."""

    TOOK_ANOTHER = "took_another"
    """The customer took it from somebody else."""

    MOVED = "moved"
    """The customer moved away."""

    DECEASED = "deceased"
    """The customer died."""

    NO_ANSWER = "no_answer"
    """The customer did not answer in time."""

    NOT_FEASIBLE = "not_feasible"
    """It cannot be carried out."""

    MISTAKE = "mistake"
    """It should not have been ordered."""


@final
class CancellationRefusal(Enum):
    """Says why a cancellation was refused."""

    BOUND = "bound"
    """The contract binds the customer."""

    TAKEN_BACK = "taken_back"
    """The customer wants it after all."""

    PUT_RIGHT = "put_right"
    """The cause is gone: the customer answered, the price was put right."""


@final
@dataclass(frozen=True, slots=True)
class OrderStateDraft(_methods.OrderStateMethods):
    """It is being put together."""


@final
@dataclass(frozen=True, slots=True)
class OrderStateAcknowledged(_methods.OrderStateMethods):
    """It was taken note of."""


@final
@dataclass(frozen=True, slots=True)
class OrderStateRejected(_methods.OrderStateMethods):
    """It was not taken."""

    reason: OrderRejection
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderStateInProgress(_methods.OrderStateMethods):
    """It is being carried out."""


@final
@dataclass(frozen=True, slots=True)
class OrderStatePending(_methods.OrderStateMethods):
    """It waits for the customer."""

    reason: OrderWait
    """What for."""

    _: KW_ONLY

    until: datetime | None = None
    """Until when; cancelling is looked into then. Empty for any time."""


@final
@dataclass(frozen=True, slots=True)
class OrderStateHeld(_methods.OrderStateMethods):
    """It waits for us."""

    reason: OrderHold
    """What for."""

    _: KW_ONLY

    until: datetime | None = None
    """Until when it should go on; empty where nobody said."""

    overdue: bool
    """Whether that time is over."""


@final
@dataclass(frozen=True, slots=True)
class OrderStateAssessingCancellation(_methods.OrderStateMethods):
    """Whether it can be cancelled is being looked into."""

    by: OrderParty
    """Whose side wants it."""

    reason: OrderCancellation
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderStatePendingCancellation(_methods.OrderStateMethods):
    """It is being cancelled: visits are called off, material goes back."""

    reason: OrderCancellation
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class OrderStateEnded(_methods.OrderStateMethods):
    """It has come to its end."""

    outcome: OrderOutcome
    """How: completed, partial, failed or cancelled."""


OrderState: TypeAlias = (
    OrderStateDraft
    | OrderStateAcknowledged
    | OrderStateRejected
    | OrderStateInProgress
    | OrderStatePending
    | OrderStateHeld
    | OrderStateAssessingCancellation
    | OrderStatePendingCancellation
    | OrderStateEnded
)
"""Says where an order stands, in the names of TM Forum 622."""


@final
@dataclass(frozen=True, slots=True)
class PlannedVisit:
    """Holds a visit that was planned for items of an order."""

    visit: VisitId
    """The visit."""

    _: KW_ONLY

    items: tuple[OrderItemId, ...] = ()
    """The items for which."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")


@final
@dataclass(frozen=True, slots=True)
class Order(_methods.OrderMethods):
    """Holds an order: what a customer gets and pays, from the draft to its end.

    A value is always one that commands can lead to. It is stored and moved as `OrderParts` or as versioned
    JSON, and each way back goes through `restore`.
    """

    order: OrderId
    """Names the order."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    _: KW_ONLY

    application: ApplicationId | None = None
    """The application that it came from, where there is one."""

    currency: Currency
    """The currency of all its amounts."""

    account: PaymentAccountId | None = None
    """The account into which the customer pays; empty where it is not known yet."""

    months_ahead: int
    """How many months are paid ahead, 0 to 36."""

    items: tuple[OrderLine, ...] = ()
    """The items, at most 1,000."""

    wanted_from: date | None = None
    """The first day on which the customer wants it."""

    wanted_by: date | None = None
    """The day by which the customer wants it."""

    state: OrderState
    """Where it stands."""

    visits: tuple[PlannedVisit, ...] = ()
    """The visits that were planned, in their order."""

    payments: tuple[Payment, ...] = ()
    """What was paid, in its order."""

    refunds: tuple[Refund, ...] = ()
    """What was given back, in its order."""

    fee: Money | None = None
    """What cancelling costs the customer; empty where it was not granted or costs nothing."""

    drafted: datetime
    """When it was begun."""

    started: datetime | None = None
    """When carrying it out began."""

    ended: datetime | None = None
    """When it came to its end."""

    changed: datetime
    """The instant of the last command that changed something."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items", "visits", "payments", "refunds", "applied")
        _native.check(self)

    @staticmethod
    def draft(order: OrderId, person: PersonRef, project: ProjectId, currency: Currency, months_ahead: int, *, application: ApplicationId | None = None, account: PaymentAccountId | None = None, items: tuple[OrderItem, ...] = (), wanted_from: date | None = None, wanted_by: date | None = None, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """An order is put together."""
        return _native.order_start(OrderCommandDraft(order=order, person=person, project=project, application=application, currency=currency, account=account, months_ahead=months_ahead, items=items, wanted_from=wanted_from, wanted_by=wanted_by), facts, envelope)

    def change_items(self, *, items: tuple[OrderItem, ...] = (), facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """The items of a draft become others."""
        return _native.order_handle(self, OrderCommandChangeItems(items=items), facts, envelope)

    def acknowledge(self, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """It is taken note of."""
        return _native.order_handle(self, OrderCommandAcknowledge(), facts, envelope)

    def reject(self, reason: OrderRejection, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """It is not taken."""
        return _native.order_handle(self, OrderCommandReject(reason=reason), facts, envelope)

    def carry_out(self, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """Carrying it out begins."""
        return _native.order_handle(self, OrderCommandCarryOut(), facts, envelope)

    def wait(self, reason: OrderWait, *, until: datetime | None = None, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """It has to wait for the customer."""
        return _native.order_handle(self, OrderCommandWait(reason=reason, until=until), facts, envelope)

    def hold(self, reason: OrderHold, *, until: datetime | None = None, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """It has to wait for us."""
        return _native.order_handle(self, OrderCommandHold(reason=reason, until=until), facts, envelope)

    def resume(self, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """It goes on."""
        return _native.order_handle(self, OrderCommandResume(), facts, envelope)

    def plan_visit(self, visit: VisitId, *, items: tuple[OrderItemId, ...] = (), facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """A visit is planned for items."""
        return _native.order_handle(self, OrderCommandPlanVisit(visit=visit, items=items), facts, envelope)

    def complete_item(self, item: OrderItemId, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """An item was carried out."""
        return _native.order_handle(self, OrderCommandCompleteItem(item=item), facts, envelope)

    def fail_item(self, item: OrderItemId, cause: OrderItemFailure, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """An item could not be carried out."""
        return _native.order_handle(self, OrderCommandFailItem(item=item, cause=cause), facts, envelope)

    def reprice(self, item: OrderItemId, price: ItemPrice, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """An item costs something else."""
        return _native.order_handle(self, OrderCommandReprice(item=item, price=price), facts, envelope)

    def change_account(self, account: PaymentAccountId, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """The customer pays into another account."""
        return _native.order_handle(self, OrderCommandChangeAccount(account=account), facts, envelope)

    def record_payment(self, payment: PaymentId, account: PaymentAccountId, amount: Money, method: PaymentMethod, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """A payment has arrived."""
        return _native.order_handle(self, OrderCommandRecordPayment(payment=payment, account=account, amount=amount, method=method), facts, envelope)

    def refund(self, refund: PaymentId, of: PaymentId, amount: Money, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """Something of a payment is given back."""
        return _native.order_handle(self, OrderCommandRefund(refund=refund, of=of, amount=amount), facts, envelope)

    def request_cancellation(self, by: OrderParty, reason: OrderCancellation, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """Somebody wants it cancelled."""
        return _native.order_handle(self, OrderCommandRequestCancellation(by=by, reason=reason), facts, envelope)

    def grant_cancellation(self, *, fee: Money | None = None, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """It may be cancelled."""
        return _native.order_handle(self, OrderCommandGrantCancellation(fee=fee), facts, envelope)

    def refuse_cancellation(self, reason: CancellationRefusal, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """It is not cancelled."""
        return _native.order_handle(self, OrderCommandRefuseCancellation(reason=reason), facts, envelope)

    def confirm_cancellation(self, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """All that had to be called off was."""
        return _native.order_handle(self, OrderCommandConfirmCancellation(), facts, envelope)

    def elapse(self, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.order_handle(self, OrderCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: OrderCommand, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.order_start(command, facts, envelope)

    def handle(self, command: OrderCommand, *, facts: OrderFacts, envelope: Envelope) -> OrderStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.order_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Order:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Order = _native.from_json("Order", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestCommandReceive(_methods.TaxiRequestCommandMethods):
    """A request is taken."""

    request: TaxiRequestId
    """Names the request."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    contact: ContactId
    """The contact in which it is made."""

    first_word: datetime
    """When the customer said the first word."""

    _: KW_ONLY

    pick_up_at: datetime | None = None
    """When the car should be there; empty where at once."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestCommandChangeAddress(_methods.TaxiRequestCommandMethods):
    """The address is saved anew: what was confirmed of it before is void."""

    revision: int
    """Which saving this is: the one after the last."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestCommandConfirmAddress(_methods.TaxiRequestCommandMethods):
    """The address was read back, and the customer confirms it."""

    revision: int
    """Which saving of it."""

    contact: ContactId
    """In which contact."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestCommandPassToDispatch(_methods.TaxiRequestCommandMethods):
    """It is passed to dispatch."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestCommandReport(_methods.TaxiRequestCommandMethods):
    """Dispatch reports."""

    report: DispatchReport
    """What."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestCommandCancel(_methods.TaxiRequestCommandMethods):
    """It is cancelled."""

    by: TaxiCanceller
    """By whom."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestCommandElapse(_methods.TaxiRequestCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


TaxiRequestCommand: TypeAlias = (
    TaxiRequestCommandReceive
    | TaxiRequestCommandChangeAddress
    | TaxiRequestCommandConfirmAddress
    | TaxiRequestCommandPassToDispatch
    | TaxiRequestCommandReport
    | TaxiRequestCommandCancel
    | TaxiRequestCommandElapse
)
"""Asks something of a taxi request.

`Receive` begins one, the others need one. No command finds a car: `Report` keeps what dispatch tells, and only a
program gives it.
"""


def taxi_request_command_from_json(text: str) -> TaxiRequestCommand:
    """Reads a `TaxiRequestCommand` back from versioned JSON of this or an earlier release."""
    value: TaxiRequestCommand = _native.from_json("TaxiRequestCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class TaxiAddress(_methods.TaxiAddressMethods):
    """Tells of a saving of an address whether a car finds it, without telling what stands in it."""

    revision: int
    """Which saving."""

    _: KW_ONLY

    missing: tuple[AddressField, ...] = ()
    """Every part that a car needs and that is not there."""

    phone: bool
    """Whether a telephone number of the passenger is known."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "missing")


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestFacts:
    """Holds what a decision about a taxi request depends on besides the request."""

    _: KW_ONLY

    hand_over_within: timedelta | None = None
    """With `Receive`, within which time from then dispatch should have it; empty where nobody says."""

    address: TaxiAddress | None = None
    """The address as it was saved last, with `ConfirmAddress`."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> TaxiRequestFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: TaxiRequestFacts = _native.from_json("TaxiRequestFacts", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEventReceived(_methods.TaxiRequestEventMethods):
    """A request was taken."""

    request: TaxiRequestId
    """Names the request."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    contact: ContactId
    """The contact in which it was made."""

    first_word: datetime
    """When the customer said the first word."""

    _: KW_ONLY

    pick_up_at: datetime | None = None
    """When the car should be there."""

    hand_over_by: datetime | None = None
    """By when dispatch should have it."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEventAddressChanged(_methods.TaxiRequestEventMethods):
    """The address was saved anew."""

    revision: int
    """Which saving."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEventAddressConfirmed(_methods.TaxiRequestEventMethods):
    """The customer confirmed the address."""

    revision: int
    """Which saving."""

    contact: ContactId
    """In which contact."""

    by: ActorId
    """Who read it back."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEventPassed(_methods.TaxiRequestEventMethods):
    """It was passed to dispatch."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEventDispatchReported(_methods.TaxiRequestEventMethods):
    """Dispatch reported."""

    report: DispatchReport
    """What."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEventCancelled(_methods.TaxiRequestEventMethods):
    """It was cancelled."""

    by: TaxiCanceller
    """By whom."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEventHandOverOverdue(_methods.TaxiRequestEventMethods):
    """Dispatch did not have it in time."""

    at: datetime
    """By when it should have."""


TaxiRequestEvent: TypeAlias = (
    TaxiRequestEventReceived
    | TaxiRequestEventAddressChanged
    | TaxiRequestEventAddressConfirmed
    | TaxiRequestEventPassed
    | TaxiRequestEventDispatchReported
    | TaxiRequestEventCancelled
    | TaxiRequestEventHandOverOverdue
)
"""Tells one thing that happened to a taxi request.

No event holds a personal value. Where `at` stands in an event, it happened then, although the command that found
it may have come later.
"""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in which one is
    missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: TaxiRequestEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> TaxiRequestEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: TaxiRequestEntry = _native.from_json("TaxiRequestEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStep:
    """Holds what a command led to: the request after it, and the entries to append to its history."""

    taxi_request: TaxiRequest
    """The request after the command."""

    _: KW_ONLY

    entries: tuple[TaxiRequestEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
class DispatchReport(_methods.DispatchReportMethods, Enum):
    """Says what dispatch reports."""

    CAR_ASSIGNED = "car_assigned"
    """A car was found, or another one."""

    ARRIVED = "arrived"
    """The car is there."""

    UNDER_WAY = "under_way"
    """The passenger is in the car."""

    DONE = "done"
    """The ride is over."""

    NO_CAR = "no_car"
    """No car was found."""

    DRIVER_CANCELLED = "driver_cancelled"
    """The driver does not come after all: dispatch looks for another one."""


@final
class TaxiCanceller(Enum):
    """Says who cancelled a ride."""

    CUSTOMER = "customer"
    """The customer."""

    CENTRE = "centre"
    """The centre."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateReceived(_methods.TaxiRequestStateMethods):
    """It was taken; the address is not confirmed."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateAddressConfirmed(_methods.TaxiRequestStateMethods):
    """The address is exact, and the customer confirmed it."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStatePassedToDispatch(_methods.TaxiRequestStateMethods):
    """Dispatch has it: here the desk's part ends."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateCarAssigned(_methods.TaxiRequestStateMethods):
    """Dispatch found a car."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateArrived(_methods.TaxiRequestStateMethods):
    """The car is there."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateUnderWay(_methods.TaxiRequestStateMethods):
    """The passenger is in the car."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateDone(_methods.TaxiRequestStateMethods):
    """The ride is over."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateNoCar(_methods.TaxiRequestStateMethods):
    """Dispatch found no car."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequestStateCancelled(_methods.TaxiRequestStateMethods):
    """It was cancelled."""

    by: TaxiCanceller
    """By whom."""


TaxiRequestState: TypeAlias = (
    TaxiRequestStateReceived
    | TaxiRequestStateAddressConfirmed
    | TaxiRequestStatePassedToDispatch
    | TaxiRequestStateCarAssigned
    | TaxiRequestStateArrived
    | TaxiRequestStateUnderWay
    | TaxiRequestStateDone
    | TaxiRequestStateNoCar
    | TaxiRequestStateCancelled
)
"""Says where a taxi request stands."""


@final
@dataclass(frozen=True, slots=True)
class TaxiReadBack:
    """Tells who confirmed that an address was read back and is right, and when."""

    contact: ContactId
    """In which contact."""

    by: ActorId
    """Who read it back."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class TaxiRequest(_methods.TaxiRequestMethods):
    """Holds a taxi request on its way to dispatch, and what dispatch reported after it.

    It holds no address and no telephone number, only which saving of them: what is personal stays in the caller's
    store, where it can be erased. A value is always one that commands can lead to. It is stored and moved as
    `TaxiRequestParts` or as versioned JSON, and each way back goes through `restore`.
    """

    request: TaxiRequestId
    """Names the request."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    contact: ContactId
    """The contact in which it was made."""

    first_word: datetime
    """When the customer said the first word: from here the desk's time counts."""

    _: KW_ONLY

    pick_up_at: datetime | None = None
    """When the car should be there; empty where at once."""

    revision: int
    """Which saving of the address is the last, counted from 1. The address itself stays in the caller's store."""

    read_back: TaxiReadBack | None = None
    """The confirmation of that saving."""

    hand_over_by: datetime | None = None
    """By when it should be with dispatch; empty where nobody says."""

    overdue: datetime | None = None
    """Since when that is overdue: that deadline."""

    passed: datetime | None = None
    """When it was passed to dispatch."""

    driver_cancellations: int
    """How often a driver did not come after all."""

    state: TaxiRequestState
    """Where it stands."""

    received: datetime
    """When it was taken."""

    changed: datetime
    """The instant of the last command that changed something."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "applied")
        _native.check(self)

    @staticmethod
    def receive(request: TaxiRequestId, person: PersonRef, project: ProjectId, contact: ContactId, first_word: datetime, *, pick_up_at: datetime | None = None, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """A request is taken."""
        return _native.taxi_request_start(TaxiRequestCommandReceive(request=request, person=person, project=project, contact=contact, first_word=first_word, pick_up_at=pick_up_at), facts, envelope)

    def change_address(self, revision: int, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """The address is saved anew: what was confirmed of it before is void."""
        return _native.taxi_request_handle(self, TaxiRequestCommandChangeAddress(revision=revision), facts, envelope)

    def confirm_address(self, revision: int, contact: ContactId, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """The address was read back, and the customer confirms it."""
        return _native.taxi_request_handle(self, TaxiRequestCommandConfirmAddress(revision=revision, contact=contact), facts, envelope)

    def pass_to_dispatch(self, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """It is passed to dispatch."""
        return _native.taxi_request_handle(self, TaxiRequestCommandPassToDispatch(), facts, envelope)

    def report(self, report: DispatchReport, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """Dispatch reports."""
        return _native.taxi_request_handle(self, TaxiRequestCommandReport(report=report), facts, envelope)

    def cancel(self, by: TaxiCanceller, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """It is cancelled."""
        return _native.taxi_request_handle(self, TaxiRequestCommandCancel(by=by), facts, envelope)

    def elapse(self, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.taxi_request_handle(self, TaxiRequestCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: TaxiRequestCommand, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.taxi_request_start(command, facts, envelope)

    def handle(self, command: TaxiRequestCommand, *, facts: TaxiRequestFacts, envelope: Envelope) -> TaxiRequestStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.taxi_request_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> TaxiRequest:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: TaxiRequest = _native.from_json("TaxiRequest", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class VisitCommandRequest(_methods.VisitCommandMethods):
    """A visit is asked for."""

    request: VisitRequest
    """What it is for and what it needs."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandOfferWindows(_methods.VisitCommandMethods):
    """Windows are offered to the customer, in place of those before."""

    _: KW_ONLY

    windows: tuple[Period, ...] = ()
    """Which: at least one, 64 at most."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "windows")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandChoose(_methods.VisitCommandMethods):
    """The customer chooses a window."""

    window: Period
    """One of those that were offered."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandQuote(_methods.VisitCommandMethods):
    """It is said what the customer pays, and where."""

    amount: Money
    """How much, 0 or more."""

    _: KW_ONLY

    account: PaymentAccountId | None = None
    """Into which account; empty only where nothing is to be paid."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandReserveMaterials(_methods.VisitCommandMethods):
    """It is said what is reserved for the visit now, in place of what was before."""

    _: KW_ONLY

    materials: tuple[MaterialNeed, ...] = ()
    """What."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "materials")

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandTell(_methods.VisitCommandMethods):
    """The customer is told an item."""

    item: BriefingItem
    """The item with its data."""

    contact: ContactId
    """In which contact."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandAcknowledge(_methods.VisitCommandMethods):
    """The customer acknowledges an item that they were told."""

    item: BriefingItem
    """The item with its data."""

    contact: ContactId
    """In which contact."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandConfirm(_methods.VisitCommandMethods):
    """The visit is confirmed."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandAssignCrew(_methods.VisitCommandMethods):
    """A crew is named, or another one."""

    crew: CrewId
    """Which."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandDepart(_methods.VisitCommandMethods):
    """The crew sets off."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandArrive(_methods.VisitCommandMethods):
    """The crew is there."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandFinish(_methods.VisitCommandMethods):
    """The work is done, and the customer accepts it."""

    acceptance: VisitAcceptance
    """How."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandFail(_methods.VisitCommandMethods):
    """The customer's side makes the work impossible."""

    cause: VisitFailure
    """How."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandCannotComplete(_methods.VisitCommandMethods):
    """The crew cannot do the work, for a reason on our side."""

    cause: VisitHindrance
    """Which."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandReschedule(_methods.VisitCommandMethods):
    """Another window is agreed for a visit that was confirmed."""

    window: Period
    """Which."""

    by: VisitParty
    """Which side wanted it."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandCancel(_methods.VisitCommandMethods):
    """The visit is cancelled."""

    by: VisitParty
    """By which side."""

    reason: VisitCancel
    """Why."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


@final
@dataclass(frozen=True, slots=True)
class VisitCommandElapse(_methods.VisitCommandMethods):
    """Time passes: everything whose deadline has come happens."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON."""
        return _native.to_json(self)


VisitCommand: TypeAlias = (
    VisitCommandRequest
    | VisitCommandOfferWindows
    | VisitCommandChoose
    | VisitCommandQuote
    | VisitCommandReserveMaterials
    | VisitCommandTell
    | VisitCommandAcknowledge
    | VisitCommandConfirm
    | VisitCommandAssignCrew
    | VisitCommandDepart
    | VisitCommandArrive
    | VisitCommandFinish
    | VisitCommandFail
    | VisitCommandCannotComplete
    | VisitCommandReschedule
    | VisitCommandCancel
    | VisitCommandElapse
)
"""Asks something of a visit.

`Request` begins one, the others need one. `Depart`, `Arrive`, `Finish`, `Fail` and `CannotComplete` are
the crew's, which gives no others.
"""


def visit_command_from_json(text: str) -> VisitCommand:
    """Reads a `VisitCommand` back from versioned JSON of this or an earlier release."""
    value: VisitCommand = _native.from_json("VisitCommand", text)
    return value


@final
@dataclass(frozen=True, slots=True)
class CrewVisit:
    """Tells of a visit that a crew has already."""

    visit: VisitId
    """The visit."""

    window: Period
    """When."""


@final
@dataclass(frozen=True, slots=True)
class VisitCrew:
    """Tells what a crew can do and when it is busy."""

    crew: CrewId
    """The crew."""

    _: KW_ONLY

    skills: tuple[SkillId, ...] = ()
    """What it can do."""

    visits: tuple[CrewVisit, ...] = ()
    """Every visit that it has."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "skills", "visits")


@final
@dataclass(frozen=True, slots=True)
class VisitFacts:
    """Holds what a decision about a visit depends on besides the visit."""

    _: KW_ONLY

    earlier: VisitFact | None = None
    """The visit that is made good, with `Request` where it names one."""

    crew: VisitCrew | None = None
    """The crew that is named, with `AssignCrew`."""

    grace: timedelta | None = None
    """With `Confirm`, how long after the end of the window a visit counts as missed; empty where it never
    does by itself.
    """

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> VisitFacts:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: VisitFacts = _native.from_json("VisitFacts", text)
        return value


@final
class VisitParty(Enum):
    """Says which side moved or cancelled a visit."""

    CUSTOMER = "customer"
    """The customer."""

    CENTRE = "centre"
    """We: the centre, the crew, the warehouse."""


@final
class VisitCancel(Enum):
    """Says why a visit was cancelled."""

    NOT_NEEDED = "not_needed"
    """The work was done, or the fault was put right, without it."""

    ORDER_CANCELLED = "order_cancelled"
    """Its order was cancelled."""

    CHANGED_MIND = "changed_mind"
    """The customer does not want it any more."""

    NO_WINDOW = "no_window"
    """No window suits both sides."""

    NO_CREW = "no_crew"
    """There is no crew for it."""

    NO_MATERIAL = "no_material"
    """There is no material for it."""

    MISTAKE = "mistake"
    """It should not have been asked for."""


@final
class VisitFailure(Enum):
    """Says why a visit failed on the customer's side."""

    ABSENT = "absent"
    """Nobody was there in the window."""

    NO_DOCUMENT = "no_document"
    """A document was not there."""

    NO_ACCESS = "no_access"
    """The crew was not let in, or could not get to the place of the work."""

    WRONG_ADDRESS = "wrong_address"
    """The address that the customer gave was wrong."""

    REFUSED = "refused"
    """The customer did not want the work."""

    NOT_PREPARED = "not_prepared"
    """The customer had not done what they had acknowledged."""


@final
class VisitHindrance(Enum):
    """Says why a crew could not complete a visit, for a reason on our side."""

    MATERIAL = "material"
    """Material was missing or broken."""

    EQUIPMENT = "equipment"
    """The equipment was wrong or broken."""

    SKILL = "skill"
    """The crew cannot do this work."""

    NETWORK = "network"
    """The network did not work."""

    TIME = "time"
    """There was not enough time, or the crew came when the customer could not wait any longer."""


@final
@dataclass(frozen=True, slots=True)
class VisitAcceptanceInContact:
    """In a contact with the centre."""

    contact: ContactId
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class VisitAcceptanceSigned:
    """By a signature."""

    signature: Reference
    """Where the signed paper is found."""


VisitAcceptance: TypeAlias = (
    VisitAcceptanceInContact
    | VisitAcceptanceSigned
)
"""Says how the customer accepted the work."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventRequested(_methods.VisitEventMethods):
    """A visit was asked for."""

    request: VisitRequest
    """What it is for and what it needs."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventWindowsOffered(_methods.VisitEventMethods):
    """Windows were offered to the customer."""

    _: KW_ONLY

    windows: tuple[Period, ...] = ()
    """Which."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "windows")


@final
@dataclass(frozen=True, slots=True)
class VisitEventWindowChosen(_methods.VisitEventMethods):
    """The customer chose a window."""

    window: Period
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventQuoted(_methods.VisitEventMethods):
    """It was said what the customer pays, and where."""

    amount: Money
    """How much."""

    _: KW_ONLY

    account: PaymentAccountId | None = None
    """Into which account."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventMaterialsReserved(_methods.VisitEventMethods):
    """It was said what is reserved for the visit."""

    _: KW_ONLY

    materials: tuple[MaterialNeed, ...] = ()
    """What."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "materials")


@final
@dataclass(frozen=True, slots=True)
class VisitEventTold(_methods.VisitEventMethods):
    """The customer was told an item."""

    item: BriefingItem
    """The item with its data."""

    contact: ContactId
    """In which contact."""

    by: ActorId
    """Who noted it."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventAcknowledged(_methods.VisitEventMethods):
    """The customer acknowledged an item."""

    item: BriefingItem
    """The item with its data."""

    contact: ContactId
    """In which contact."""

    by: ActorId
    """Who noted it."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventConfirmed(_methods.VisitEventMethods):
    """The visit was confirmed."""

    _: KW_ONLY

    missed_at: datetime | None = None
    """When it counts as missed; empty where it never does by itself."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventCrewAssigned(_methods.VisitEventMethods):
    """A crew was named."""

    crew: CrewId
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventDeparted(_methods.VisitEventMethods):
    """The crew set off."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventArrived(_methods.VisitEventMethods):
    """The crew was there."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventFinished(_methods.VisitEventMethods):
    """The work was done, and the customer accepted it."""

    acceptance: VisitAcceptance
    """How."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventFailed(_methods.VisitEventMethods):
    """The customer's side made the work impossible."""

    cause: VisitFailure
    """How."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventCouldNotComplete(_methods.VisitEventMethods):
    """The crew could not do the work, for a reason on our side."""

    cause: VisitHindrance
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventRescheduled(_methods.VisitEventMethods):
    """Another window was agreed."""

    window: Period
    """Which."""

    by: VisitParty
    """Which side wanted it."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventCancelled(_methods.VisitEventMethods):
    """The visit was cancelled."""

    by: VisitParty
    """By which side."""

    reason: VisitCancel
    """Why."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventWindowsPassed(_methods.VisitEventMethods):
    """Every window that was offered, or the one that was chosen, had begun before the visit was confirmed."""

    at: datetime
    """When the last of them began."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventRanLate(_methods.VisitEventMethods):
    """The window was over and no crew was there."""

    at: datetime
    """When it was over."""


@final
@dataclass(frozen=True, slots=True)
class VisitEventMissed(_methods.VisitEventMethods):
    """No crew came."""

    at: datetime
    """When it counted as missed."""


VisitEvent: TypeAlias = (
    VisitEventRequested
    | VisitEventWindowsOffered
    | VisitEventWindowChosen
    | VisitEventQuoted
    | VisitEventMaterialsReserved
    | VisitEventTold
    | VisitEventAcknowledged
    | VisitEventConfirmed
    | VisitEventCrewAssigned
    | VisitEventDeparted
    | VisitEventArrived
    | VisitEventFinished
    | VisitEventFailed
    | VisitEventCouldNotComplete
    | VisitEventRescheduled
    | VisitEventCancelled
    | VisitEventWindowsPassed
    | VisitEventRanLate
    | VisitEventMissed
)
"""Tells one thing that happened to a visit.

No event holds a personal value. Where `at` stands in an event, it happened then, although the command
that found it, `Elapse`, may have come later. An event that changes the window, the amount or the
account voids what the customer acknowledged of it; a confirmed visit is then only chosen again.
"""


@final
@dataclass(frozen=True, slots=True)
class VisitEntry:
    """Holds one event with the envelope of the command that made it: what a store appends.

    A command that makes several events makes them together: `number` and `of` show a history in
    which one is missing.
    """

    envelope: Envelope
    """The envelope of the command."""

    number: int
    """The position of the event among those of its command, from 1."""

    of: int
    """How many events the command made."""

    event: VisitEvent
    """What happened."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> VisitEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: VisitEntry = _native.from_json("VisitEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class VisitStep:
    """Holds what a command led to: the visit after it, and the entries to append to its history."""

    visit: Visit
    """The visit after the command."""

    _: KW_ONLY

    entries: tuple[VisitEntry, ...] = ()
    """What happened; empty where the command was applied before or nothing was due."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "entries")


@final
@dataclass(frozen=True, slots=True)
class MaterialNeed:
    """Says how much of a material an installation needs, or has reserved."""

    material: MaterialId
    """The material."""

    quantity: int
    """How much, in the unit of the material; at least 1."""


@final
@dataclass(frozen=True, slots=True)
class VisitRequest:
    """Says what a visit is for and what it needs.

    Each list names a thing once and holds 64 at most. `needs` is the materials list of the service type as it
    was when the visit was asked for; an empty one says that the work needs no material.
    """

    visit: VisitId
    """Names the visit."""

    order: OrderId
    """The order that it belongs to."""

    _: KW_ONLY

    items: tuple[OrderItemId, ...] = ()
    """The items of the order that it is for; at least one."""

    person: PersonRef
    """The customer."""

    project: ProjectId
    """The project."""

    kind: ServiceKindId
    """The kind of service that is installed or mended."""

    skills: tuple[SkillId, ...] = ()
    """What the crew must be able to do."""

    needs: tuple[MaterialNeed, ...] = ()
    """The materials list of the service type."""

    documents: tuple[BriefingDocument, ...] = ()
    """The documents that the customer has ready."""

    prepare: tuple[WordingId, ...] = ()
    """What else the customer does before, in the wordings of the project."""

    zone: Zone
    """The zone on whose clock the customer lives."""

    follow_up_of: VisitId | None = None
    """The visit that ended without the work and that this one makes good."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items", "skills", "needs", "documents", "prepare")


@final
@dataclass(frozen=True, slots=True)
class VisitStateRequested(_methods.VisitStateMethods):
    """Asked for; no window was offered, or those that were have passed."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateOffered(_methods.VisitStateMethods):
    """Windows were offered to the customer."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateChosen(_methods.VisitStateMethods):
    """The customer chose a window, and it is not confirmed: now they are told what they must know."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateConfirmed(_methods.VisitStateMethods):
    """Confirmed: the customer acknowledged everything, the material is reserved; a crew is not named yet."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateAssigned(_methods.VisitStateMethods):
    """A crew is named."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateEnRoute(_methods.VisitStateMethods):
    """The crew is on its way."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateLate(_methods.VisitStateMethods):
    """The window is over and no crew is there, whether or not one is on its way."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateOnSite(_methods.VisitStateMethods):
    """The crew is there."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateDone(_methods.VisitStateMethods):
    """The work is done, and the customer accepted it."""

    acceptance: VisitAcceptance
    """How."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateMissed(_methods.VisitStateMethods):
    """No crew came: our fault."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateFailed(_methods.VisitStateMethods):
    """The crew came, and the customer's side made the work impossible."""

    cause: VisitFailure
    """How."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateCannotComplete(_methods.VisitStateMethods):
    """The crew came and could not do the work, for a reason on our side."""

    cause: VisitHindrance
    """Which."""


@final
@dataclass(frozen=True, slots=True)
class VisitStateCancelled(_methods.VisitStateMethods):
    """It was cancelled."""

    by: VisitParty
    """By which side."""

    reason: VisitCancel
    """Why."""


VisitState: TypeAlias = (
    VisitStateRequested
    | VisitStateOffered
    | VisitStateChosen
    | VisitStateConfirmed
    | VisitStateAssigned
    | VisitStateEnRoute
    | VisitStateLate
    | VisitStateOnSite
    | VisitStateDone
    | VisitStateMissed
    | VisitStateFailed
    | VisitStateCannotComplete
    | VisitStateCancelled
)
"""Says where a visit stands."""


@final
@dataclass(frozen=True, slots=True)
class Visit(_methods.VisitMethods):
    """Holds a visit: what it is for, when the crew comes, what the customer was told, and how it ended.

    A value is always one that commands can lead to. It is stored and moved as `VisitParts` or as versioned
    JSON, and each way back goes through `restore`.
    """

    purpose: VisitRequest
    """What it is for and what it needs."""

    _: KW_ONLY

    reserved: tuple[MaterialNeed, ...] = ()
    """The material that is reserved for it."""

    amount: Money | None = None
    """What the customer pays, 0 or more; empty where nobody said."""

    account: PaymentAccountId | None = None
    """The account into which they pay."""

    offered: tuple[Period, ...] = ()
    """The windows that were offered last."""

    window: Period | None = None
    """The window in which the crew comes."""

    briefing: tuple[BriefingNote, ...] = ()
    """What the customer was told and acknowledged, each item once, and only items that this visit needs."""

    crew: CrewId | None = None
    """The crew."""

    state: VisitState
    """Where it stands."""

    moved_by_customer: int
    """How often the customer moved it once it was confirmed."""

    moved_by_centre: int
    """How often we did."""

    missed_at: datetime | None = None
    """When a visit that is late counts as missed; empty where it never does by itself."""

    late_since: datetime | None = None
    """Since when it is late: the end of the window."""

    departed: datetime | None = None
    """When the crew set off."""

    arrived: datetime | None = None
    """When the crew was there."""

    requested: datetime
    """When it was asked for."""

    changed: datetime
    """The instant of the last command that changed something."""

    applied: tuple[CommandId, ...] = ()
    """The commands that changed something, in their order: one that comes again changes nothing."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "reserved", "offered", "briefing", "applied")
        _native.check(self)

    @staticmethod
    def request(request: VisitRequest, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """A visit is asked for."""
        return _native.visit_start(VisitCommandRequest(request=request), facts, envelope)

    def offer_windows(self, *, windows: tuple[Period, ...] = (), facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """Windows are offered to the customer, in place of those before."""
        return _native.visit_handle(self, VisitCommandOfferWindows(windows=windows), facts, envelope)

    def choose(self, window: Period, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The customer chooses a window."""
        return _native.visit_handle(self, VisitCommandChoose(window=window), facts, envelope)

    def quote(self, amount: Money, *, account: PaymentAccountId | None = None, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """It is said what the customer pays, and where."""
        return _native.visit_handle(self, VisitCommandQuote(amount=amount, account=account), facts, envelope)

    def reserve_materials(self, *, materials: tuple[MaterialNeed, ...] = (), facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """It is said what is reserved for the visit now, in place of what was before."""
        return _native.visit_handle(self, VisitCommandReserveMaterials(materials=materials), facts, envelope)

    def tell(self, item: BriefingItem, contact: ContactId, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The customer is told an item."""
        return _native.visit_handle(self, VisitCommandTell(item=item, contact=contact), facts, envelope)

    def acknowledge(self, item: BriefingItem, contact: ContactId, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The customer acknowledges an item that they were told."""
        return _native.visit_handle(self, VisitCommandAcknowledge(item=item, contact=contact), facts, envelope)

    def confirm(self, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The visit is confirmed."""
        return _native.visit_handle(self, VisitCommandConfirm(), facts, envelope)

    def assign_crew(self, crew: CrewId, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """A crew is named, or another one."""
        return _native.visit_handle(self, VisitCommandAssignCrew(crew=crew), facts, envelope)

    def depart(self, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The crew sets off."""
        return _native.visit_handle(self, VisitCommandDepart(), facts, envelope)

    def arrive(self, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The crew is there."""
        return _native.visit_handle(self, VisitCommandArrive(), facts, envelope)

    def finish(self, acceptance: VisitAcceptance, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The work is done, and the customer accepts it."""
        return _native.visit_handle(self, VisitCommandFinish(acceptance=acceptance), facts, envelope)

    def fail(self, cause: VisitFailure, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The customer's side makes the work impossible."""
        return _native.visit_handle(self, VisitCommandFail(cause=cause), facts, envelope)

    def cannot_complete(self, cause: VisitHindrance, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The crew cannot do the work, for a reason on our side."""
        return _native.visit_handle(self, VisitCommandCannotComplete(cause=cause), facts, envelope)

    def reschedule(self, window: Period, by: VisitParty, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """Another window is agreed for a visit that was confirmed."""
        return _native.visit_handle(self, VisitCommandReschedule(window=window, by=by), facts, envelope)

    def cancel(self, by: VisitParty, reason: VisitCancel, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """The visit is cancelled."""
        return _native.visit_handle(self, VisitCommandCancel(by=by, reason=reason), facts, envelope)

    def elapse(self, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """Time passes: everything whose deadline has come happens."""
        return _native.visit_handle(self, VisitCommandElapse(), facts, envelope)

    @staticmethod
    def start(command: VisitCommand, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """Begins with a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.visit_start(command, facts, envelope)

    def handle(self, command: VisitCommand, *, facts: VisitFacts, envelope: Envelope) -> VisitStep:
        """Carries out a command that is given as data; raises `Denied` with every guard that failed."""
        return _native.visit_handle(self, command, facts, envelope)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Visit:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Visit = _native.from_json("Visit", text)
        return value


@final
class VisitStanding(Enum):
    """Says how far a visit has come, as far as its order asks."""

    AHEAD = "ahead"
    """It lies ahead: asked for, confirmed, or late with no crew on the way."""

    UNDER_WAY = "under_way"
    """A crew is on its way to the customer or at work: the point of no return."""

    HELD = "held"
    """It was held, and the customer accepted the work."""

    NOT_HELD = "not_held"
    """It ended without the work: missed, failed, not to be completed, or cancelled."""


@final
@dataclass(frozen=True, slots=True)
class VisitFact:
    """Tells what an order has to know of one of its visits."""

    visit: VisitId
    """The visit."""

    order: OrderId
    """The order that it belongs to."""

    _: KW_ONLY

    items: tuple[OrderItemId, ...] = ()
    """The items of the order that it is for."""

    standing: VisitStanding
    """How far it has come."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "items")


@final
@dataclass(frozen=True, slots=True)
class AccessRequest:
    """Asks to read about a person: who, in which role, why, about whom, what, and when."""

    actor: ActorId
    """Who reads."""

    role: Role
    """In which role."""

    purpose: ReadingPurpose
    """Why."""

    about: PersonRef
    """About whom."""

    _: KW_ONLY

    classes: tuple[DataClass, ...] = ()
    """What they ask to see; the order and a class that stands twice change nothing."""

    at: datetime
    """When, in UTC."""

    contact: ContactId | None = None
    """The contact during which they read, if there is one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "classes")


@final
@dataclass(frozen=True, slots=True)
class Shown:
    """Holds what somebody is shown of one personal value."""

    view: View
    """How much of the value it is."""

    _: KW_ONLY

    text: ShownText | None = None
    """The text; empty where nothing may be shown, or where a mask would leave nothing hidden."""


@final
class DataClass(_methods.DataClassMethods, Enum):
    """Says what kind of personal value somebody asks for."""

    NAME = "name"
    """The name, in every script."""

    PHONE = "phone"
    """A telephone number."""

    EMAIL = "email"
    """An e-mail address."""

    ADDRESS = "address"
    """A postal address."""

    BIRTH_DATE = "birth_date"
    """The day of birth."""

    DOCUMENT = "document"
    """The number of a document: a passport, a driving licence."""

    ACCOUNT = "account"
    """The number of an account."""

    NOTE = "note"
    """Free text about the person."""


@final
class View(_methods.ViewMethods, Enum):
    """Says how much of a personal value somebody sees; more is greater."""

    NONE = "none"
    """Nothing of it."""

    MASKED = "masked"
    """What still serves the work: the last digits, the initials, the town."""

    FULL = "full"
    """All of it."""


@final
@dataclass(frozen=True, slots=True)
class GrantedView:
    """Tells what was decided about one class that somebody asked for."""

    class_: DataClass
    """The class that was asked for."""

    view: View
    """How much of it may be seen."""


@final
class ContactChannel(_methods.ContactChannelMethods, Enum):
    """Says in which way a person is contacted."""

    VOICE = "voice"
    """A call by a person."""

    RECORDED_VOICE = "recorded_voice"
    """A call by a recorded or an artificial voice, for which many laws ask more."""

    MESSAGE = "message"
    """A text message of the telephone network."""

    MESSENGER = "messenger"
    """A message of an app."""

    EMAIL = "email"
    """E-mail."""

    POST = "post"
    """A letter."""


@final
class ConsentMethod(Enum):
    """Says how a consent was given."""

    SPOKEN = "spoken"
    """Said in a call."""

    SIGNED = "signed"
    """Signed on paper."""

    WEB_FORM = "web_form"
    """Ticked or written in a form of a web page or an app."""

    MESSAGE = "message"
    """Sent in a text message."""

    EMAIL = "email"
    """Sent in an e-mail."""

    KEY = "key"
    """Pressed as a key during a call."""

    PURCHASED = "purchased"
    """Came with a base that was bought: the seller's word."""


@final
class LawfulBasis(Enum):
    """Says on which ground the law allows the contact (GDPR 6(1), whose six other laws know too)."""

    CONSENT = "consent"
    """The person agreed: point (a)."""

    CONTRACT = "contract"
    """A contract with the person, or steps that they asked for before one: point (b)."""

    LEGAL_OBLIGATION = "legal_obligation"
    """A duty of law: point (c)."""

    VITAL_INTEREST = "vital_interest"
    """Somebody's life: point (d)."""

    PUBLIC_INTEREST = "public_interest"
    """A task in the public interest: point (e)."""

    LEGITIMATE_INTEREST = "legitimate_interest"
    """An interest of ours that outweighs: point (f)."""


@final
@dataclass(frozen=True, slots=True)
class ConsentEndWithdrawn:
    """The person withdrew it."""

    at: datetime
    """When."""


@final
@dataclass(frozen=True, slots=True)
class ConsentEndSuperseded:
    """A newer one took its place."""

    at: datetime
    """When."""

    by: ConsentId
    """The newer."""


ConsentEnd: TypeAlias = (
    ConsentEndWithdrawn
    | ConsentEndSuperseded
)
"""Says how a consent ended before it ran out."""


@final
class ConsentStatus(_methods.ConsentStatusMethods, Enum):
    """Says how a consent stands at an instant."""

    NOT_YET = "not_yet"
    """It is not given yet."""

    GIVEN = "given"
    """It holds."""

    WITHDRAWN = "withdrawn"
    """The person withdrew it."""

    EXPIRED = "expired"
    """It ran out."""

    SUPERSEDED = "superseded"
    """A newer one took its place."""


@final
@dataclass(frozen=True, slots=True)
class Consent(_methods.ConsentMethods):
    """Holds a consent of a person: given once, ended at most once, never changed otherwise.

    A consent that ends stays as it was given; nothing brings it back, a new one does. The fields are
    those of a consent receipt (Kantara Initiative, Consent Receipt Specification 1.1).
    """

    id: ConsentId
    """Names the consent."""

    person: PersonRef
    """Whose it is."""

    purpose: ContactPurposeId
    """For what the person may be contacted."""

    channel: ContactChannel
    """In which way."""

    method: ConsentMethod
    """How it was given."""

    basis: LawfulBasis
    """On which ground the contact is lawful."""

    given: datetime
    """When it was given."""

    _: KW_ONLY

    expires: datetime | None = None
    """The first instant at which it does not hold any more; empty where it has no end."""

    wording: WordingId
    """The words to which the person agreed, in their version."""

    language: Language
    """The language of these words."""

    proof: Reference | None = None
    """What proves it: a recording, a scan, a line of a log."""

    jurisdiction: CountryCode
    """The country whose law it follows."""

    region: Code | None = None
    """The part of that country with a law of its own, by its code of ISO 3166-2 in lower case without
    the country: `ca` for California.
    """

    ended: ConsentEnd | None = None
    """How it ended before it ran out; empty while it did not."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Consent:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Consent = _native.from_json("Consent", text)
        return value


@final
class Recipient(_methods.RecipientMethods, Enum):
    """Says to whom the data came."""

    COLLEAGUE = "colleague"
    """To somebody of the centre whose work it is not."""

    OTHER_CUSTOMER = "other_customer"
    """To another customer."""

    PARTNER = "partner"
    """To a partner: a supplier, a seller, another provider."""

    PUBLIC = "public"
    """To everybody: a page, a social network."""

    OUTSIDER = "outsider"
    """To somebody outside, a friend of an agent for example."""

    UNKNOWN = "unknown"
    """To nobody that is known: a lost telephone, a stolen disk."""


@final
@dataclass(frozen=True, slots=True)
class Incident(_methods.IncidentMethods):
    """Holds an incident: what came out, to whom, noticed when, and what was done.

    A disclosure outside the work is one too: an agent who told somebody about a customer.
    """

    id: IncidentId
    """Names the incident."""

    noticed: datetime
    """When somebody noticed it: from here the time of the law runs."""

    by: ActorId
    """Who noticed it."""

    _: KW_ONLY

    classes: tuple[DataClass, ...] = ()
    """Which classes of data it was about."""

    people: int | None = None
    """How many people it was about, at least 1; empty while nobody knows."""

    to: Recipient
    """To whom the data came."""

    contained: datetime | None = None
    """When it was stopped, perhaps before it was noticed; empty while it goes on."""

    reported: datetime | None = None
    """When the authority was told; empty while it was not."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "classes")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Incident:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Incident = _native.from_json("Incident", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class ReadGrant:
    """Tells what somebody was allowed to read about a person; nothing at all where every view is none."""

    about: PersonRef
    """About whom."""

    purpose: ReadingPurpose
    """Why they asked."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The contact during which they asked, if there was one."""

    policy: RuleSetId
    """The policy that decided."""

    views: tuple[GrantedView, ...] = ()
    """What was decided about each class that they asked for."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "views")


@final
@dataclass(frozen=True, slots=True)
class JournalFactRead:
    """Somebody asked to read, and it was decided."""

    grant: ReadGrant
    """What was decided."""


@final
@dataclass(frozen=True, slots=True)
class JournalFactConsentGiven:
    """A person gave a consent."""

    about: PersonRef
    """Who gave it."""

    consent: ConsentId
    """The consent."""

    purpose: ContactPurposeId
    """For what they may be contacted."""

    channel: ContactChannel
    """In which way."""


@final
@dataclass(frozen=True, slots=True)
class JournalFactConsentWithdrawn:
    """A person withdrew a consent."""

    about: PersonRef
    """Who withdrew it."""

    consent: ConsentId
    """The consent."""


@final
@dataclass(frozen=True, slots=True)
class JournalFactConsentSuperseded:
    """A consent took the place of an older one."""

    about: PersonRef
    """Whose they are."""

    consent: ConsentId
    """The older."""

    by: ConsentId
    """The newer."""


@final
@dataclass(frozen=True, slots=True)
class JournalFactSuppressed:
    """A number came onto the suppression list."""

    entry: SuppressionId
    """The entry of the list."""

    _: KW_ONLY

    about: PersonRef | None = None
    """Whose number it is, where that is known."""


@final
@dataclass(frozen=True, slots=True)
class JournalFactSuppressionLifted:
    """An entry of the suppression list was lifted."""

    entry: SuppressionId
    """The entry of the list."""

    _: KW_ONLY

    about: PersonRef | None = None
    """Whose number it is, where that is known."""


@final
@dataclass(frozen=True, slots=True)
class JournalFactErased:
    """Values of a person were erased."""

    about: PersonRef
    """Whose they were."""

    _: KW_ONLY

    classes: tuple[DataClass, ...] = ()
    """Which."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "classes")


@final
@dataclass(frozen=True, slots=True)
class JournalFactExported:
    """All that is held about a person was given out to them."""

    about: PersonRef
    """About whom."""

    _: KW_ONLY

    classes: tuple[DataClass, ...] = ()
    """Which classes it had."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "classes")


@final
@dataclass(frozen=True, slots=True)
class JournalFactDisclosed:
    """Personal data came to where they must not be."""

    incident: IncidentId
    """The incident, which tells more."""


@final
@dataclass(frozen=True, slots=True)
class JournalFactNoted:
    """Anything else, in the words of a domain: `customer.merged`."""

    code: Code
    """What happened."""

    _: KW_ONLY

    about: PersonRef | None = None
    """About whom, if it is about one person."""

    subject: Reference | None = None
    """What it was done to or with."""


JournalFact: TypeAlias = (
    JournalFactRead
    | JournalFactConsentGiven
    | JournalFactConsentWithdrawn
    | JournalFactConsentSuperseded
    | JournalFactSuppressed
    | JournalFactSuppressionLifted
    | JournalFactErased
    | JournalFactExported
    | JournalFactDisclosed
    | JournalFactNoted
)
"""Tells what happened to personal data. It names a person by their reference and holds no value."""


@final
@dataclass(frozen=True, slots=True)
class JournalEntry:
    """Holds one entry of a journal: what happened, by whom, when, and the two hashes of the chain."""

    index: int
    """The position in the journal, counted from 0."""

    at: datetime
    """When it happened, in UTC; to the microsecond."""

    actor: ActorId
    """Who did it."""

    role: Role
    """In which role."""

    fact: JournalFact
    """What happened."""

    previous: Digest
    """The hash of the entry before; `Digest::GENESIS` before the first."""

    digest: Digest
    """The hash of this entry and, through `previous`, of all before it."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> JournalEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: JournalEntry = _native.from_json("JournalEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class Checkpoint:
    """Tells how far a journal had come: against it, everything before can be checked.

    Keep it where those who can write the journal cannot write: a journal that is rewritten from its
    beginning is only told by a checkpoint from outside.
    """

    count: int
    """How many entries there were."""

    head: Digest
    """The hash of the last of them."""

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Checkpoint:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Checkpoint = _native.from_json("Checkpoint", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class Journal(_methods.JournalMethods):
    """Writes an append-only journal; it holds the end of the chain and none of the past.

    So a telephone appends without the entries of the server, and a million of them cost no memory. The
    entries are the caller's to store, in their order.
    """

    count: int
    """How many entries there are."""

    head: Digest
    """The hash of the last of them."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Journal:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Journal = _native.from_json("Journal", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class JournalStep:
    """Is a journal after one more entry, and that entry."""

    journal: Journal
    """The journal that goes on from here."""

    entry: JournalEntry
    """What is to be stored."""


@final
class LegalDuty(Enum):
    """Says what a law demands."""

    HONOUR_OPT_OUT = "honour_opt_out"
    """To call a person no more who asked for it."""

    REPORT_INCIDENT = "report_incident"
    """To tell the authority of an incident."""

    ANSWER_PERSON = "answer_person"
    """To answer a person who asks what is held about them."""


@final
@dataclass(frozen=True, slots=True)
class LegalSpanAtOnce:
    """No time at all."""


@final
@dataclass(frozen=True, slots=True)
class LegalSpanHours:
    """So many hours."""

    hours: int
    """How many."""


@final
@dataclass(frozen=True, slots=True)
class LegalSpanWorkingDays:
    """So many days from Monday to Friday that are no holiday; the day it begins on does not count."""

    days: int
    """How many."""


@final
@dataclass(frozen=True, slots=True)
class LegalSpanMonths:
    """So many months of the calendar."""

    months: int
    """How many."""


LegalSpan: TypeAlias = (
    LegalSpanAtOnce
    | LegalSpanHours
    | LegalSpanWorkingDays
    | LegalSpanMonths
)
"""Says how long a law leaves."""


@final
@dataclass(frozen=True, slots=True)
class LegalRule(_methods.LegalRuleMethods):
    """Holds one rule of law: what a country demands, within what time, and where that stands.

    It is no legal advice: laws change and know exceptions. `sure` is true where a source that states the
    rule was read when the row was written; false where the row is general knowledge. In both cases ask
    somebody who knows the law before relying on it.
    """

    duty: LegalDuty
    """What is demanded."""

    jurisdiction: CountryCode
    """Where."""

    within: LegalSpan
    """Within what time."""

    source: Label
    """Where it stands, in English."""

    sure: bool
    """Whether a source that states it was read; else it is general knowledge."""


@final
@dataclass(frozen=True, slots=True)
class AccessRule:
    """Allows one role to see one class of data for one purpose."""

    role: Role
    """In which role somebody asks."""

    purpose: ReadingPurpose
    """Why they ask."""

    class_: DataClass
    """What they ask for."""

    view: View
    """How much of it they may see."""


@final
@dataclass(frozen=True, slots=True)
class AccessPolicy(_methods.AccessPolicyMethods):
    """Decides who may read what for which purpose.

    What no rule allows is not seen at all. Each triple of role, purpose and class stands once, so no
    order of rules matters.
    """

    id: RuleSetId
    """Names the policy in this version; every decision carries it."""

    _: KW_ONLY

    rules: tuple[AccessRule, ...] = ()
    """The rules, in any order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "rules")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> AccessPolicy:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: AccessPolicy = _native.from_json("AccessPolicy", text)
        return value


@final
class RetentionStart(Enum):
    """Says from when the time of keeping runs."""

    COLLECTED = "collected"
    """From when the value was collected."""

    LAST_CONTACT = "last_contact"
    """From the last contact with the person; where there was none, from when it was collected."""

    CONTRACT_END = "contract_end"
    """From the end of the last contract; it does not run while one does, and where there never was
    one the rule says nothing.
    """


@final
@dataclass(frozen=True, slots=True)
class RetentionRule:
    """Says how long one class of data is kept."""

    class_: DataClass
    """The class."""

    start: RetentionStart
    """From when the time runs."""

    keep_days: int
    """For how many days of 24 hours the value is kept after that, 36,525 at most."""


@final
@dataclass(frozen=True, slots=True)
class ContractStateNone:
    """There never was one."""


@final
@dataclass(frozen=True, slots=True)
class ContractStateRunning:
    """One runs."""


@final
@dataclass(frozen=True, slots=True)
class ContractStateEnded:
    """The last one ended."""

    at: datetime
    """When."""


ContractState: TypeAlias = (
    ContractStateNone
    | ContractStateRunning
    | ContractStateEnded
)
"""Says whether a contract binds the person and the company."""


@final
@dataclass(frozen=True, slots=True)
class LegalHold:
    """Tells that the data of a person must not be erased: a court, a dispute, a tax office asks for them."""

    case: Reference
    """Names the case."""

    _: KW_ONLY

    until: datetime | None = None
    """The first instant at which it ends; empty while nobody knows."""


@final
@dataclass(frozen=True, slots=True)
class HeldClass:
    """Tells that values of one class are held, and since when."""

    class_: DataClass
    """The class."""

    collected: datetime
    """When the newest of its values was collected."""


@final
@dataclass(frozen=True, slots=True)
class RetentionFacts:
    """Holds what a retention policy must know of a person."""

    _: KW_ONLY

    held: tuple[HeldClass, ...] = ()
    """What is held."""

    last_contact: datetime | None = None
    """When somebody last spoke or wrote with the person."""

    contract: ContractState
    """Whether a contract runs."""

    holds: tuple[LegalHold, ...] = ()
    """What forbids erasing; empty where nothing does."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "held", "holds")


@final
@dataclass(frozen=True, slots=True)
class RetentionStateKept:
    """It is kept."""

    _: KW_ONLY

    until: datetime | None = None
    """When it will be due; empty while a contract runs."""


@final
@dataclass(frozen=True, slots=True)
class RetentionStateDue:
    """It is to be erased."""

    since: datetime
    """Since when."""


@final
@dataclass(frozen=True, slots=True)
class RetentionStateHeld:
    """It would be due, and must not be erased."""

    since: datetime
    """Since when it would be due."""

    case: Reference
    """The first case that forbids it."""


@final
@dataclass(frozen=True, slots=True)
class RetentionStateNoRule:
    """No rule says how long it is kept: the policy lacks one."""


RetentionState: TypeAlias = (
    RetentionStateKept
    | RetentionStateDue
    | RetentionStateHeld
    | RetentionStateNoRule
)
"""Says what a policy means for one class of a person's data at an instant."""


@final
@dataclass(frozen=True, slots=True)
class RetentionVerdict:
    """Tells what a policy means for one class of a person's data."""

    class_: DataClass
    """The class."""

    state: RetentionState
    """What it means."""


@final
@dataclass(frozen=True, slots=True)
class RetentionPolicy(_methods.RetentionPolicyMethods):
    """Decides how long personal data are kept, class by class.

    A class may have a rule for each start. It is due when all of them have passed: data that a contract
    needs for six years outlive the year after the last call.
    """

    id: RuleSetId
    """Names the policy in this version."""

    _: KW_ONLY

    rules: tuple[RetentionRule, ...] = ()
    """The rules, in any order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "rules")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> RetentionPolicy:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: RetentionPolicy = _native.from_json("RetentionPolicy", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class SuppressionScopeCompany:
    """For nothing that the company does."""


@final
@dataclass(frozen=True, slots=True)
class SuppressionScopeProject:
    """For one project."""

    project: ProjectId
    """The project."""


@final
@dataclass(frozen=True, slots=True)
class SuppressionScopePurpose:
    """For one purpose, in every project."""

    purpose: ContactPurposeId
    """The purpose."""


@final
@dataclass(frozen=True, slots=True)
class SuppressionScopeChannel:
    """In one way, for every purpose."""

    channel: ContactChannel
    """The way."""


SuppressionScope: TypeAlias = (
    SuppressionScopeCompany
    | SuppressionScopeProject
    | SuppressionScopePurpose
    | SuppressionScopeChannel
)
"""Says for what a number is not called any more."""


@final
class SuppressionSource(_methods.SuppressionSourceMethods, Enum):
    """Says who asked that a number be called no more."""

    PERSON = "person"
    """The person themselves."""

    REGISTRY = "registry"
    """A public registry, in which the person stands."""

    SELLER = "seller"
    """The seller of a base."""

    AUTHORITY = "authority"
    """A court or an authority."""

    COMPANY = "company"
    """The company itself."""


@final
@dataclass(frozen=True, slots=True)
class Lifting:
    """Tells that an entry holds no more, and who said so."""

    at: datetime
    """When."""

    by: SuppressionSource
    """Who said it: the person, or for an entry of a court or an authority that one."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The contact in which it was said."""


@final
@dataclass(frozen=True, slots=True)
class SuppressionEntry(_methods.SuppressionEntryMethods):
    """Holds one number that is called no more: for what, who asked, since when.

    It names no person, so it stays when everything else of a person is erased: that is what keeps them
    from being called again.
    """

    id: SuppressionId
    """Names the entry."""

    number: NumberHash
    """The number, hashed with the key of the company."""

    scope: SuppressionScope
    """For what it is not called."""

    source: SuppressionSource
    """Who asked."""

    since: datetime
    """Since when. The entry holds from here on, whatever time the law leaves."""

    _: KW_ONLY

    effective_by: datetime | None = None
    """By when the law wants it to be done everywhere; empty where no law says."""

    effective: datetime | None = None
    """When it was done everywhere: no dialler and no partner has the number any more."""

    until: datetime | None = None
    """The first instant at which it holds no more, as entries of a registry have; empty for ever."""

    lifted: Lifting | None = None
    """That it was lifted, by whom; empty while it was not."""

    def __post_init__(self) -> None:
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> SuppressionEntry:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: SuppressionEntry = _native.from_json("SuppressionEntry", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class SuppressionQuery:
    """Asks whether a number may be contacted: for which project and purpose, in which way, when."""

    project: ProjectId
    """The project."""

    purpose: ContactPurposeId
    """The purpose."""

    channel: ContactChannel
    """The way."""

    at: datetime
    """When, in UTC."""


@final
class JournalFaultKind(_methods.JournalFaultKindMethods, Enum):
    """Says what was done to a journal."""

    CHANGED = "changed"
    """The entry is not the one that was written."""

    REMOVED = "removed"
    """The entry is missing, and later ones are there."""

    REORDERED = "reordered"
    """The entry stands later than it was written."""

    INSERTED = "inserted"
    """An entry is there that was not written in this place."""

    CUT_OFF = "cut_off"
    """The entry and all after it are missing."""

    REWRITTEN = "rewritten"
    """The entries fit each other and not the checkpoint: from the entry on, or before it, they were
    written anew.
    """


@final
@dataclass(frozen=True, slots=True)
class JournalFault(_methods.JournalFaultMethods):
    """Tells where a journal is not what was written, and how."""

    index: int
    """The first position in the journal that cannot be trusted, counted from 0."""

    kind: JournalFaultKind
    """What was done."""


@final
class OutcomeCategory(_methods.OutcomeCategoryMethods, Enum):
    """Sorts what came of a call, the same in every project.

    A project has its own disposition codes; each maps to one of these, so that figures of several
    projects can be compared.
    """

    AGREED = "agreed"
    """The customer agreed to what was offered, or placed the request: a sale, a taxi request."""

    REFUSED = "refused"
    """The customer refused."""

    CALL_LATER = "call_later"
    """The customer asked to be called at another time."""

    INFORMED = "informed"
    """The customer was advised, helped, reminded or told something."""

    WRONG_PERSON = "wrong_person"
    """Somebody else answered, and the wanted person cannot be reached there."""

    OPT_OUT = "opt_out"
    """The customer asked not to be called any more."""

    COMPLAINT = "complaint"
    """The customer complained."""

    BROKEN_OFF = "broken_off"
    """The line broke before there was a result."""

    NOT_REACHED = "not_reached"
    """No person was reached."""


@final
class RefusalReason(_methods.RefusalReasonMethods, Enum):
    """Says why a customer refused: the leaves of one tree, the same in every project."""

    TOO_EXPENSIVE = "too_expensive"
    """Price: the offer costs too much."""

    NO_BUDGET = "no_budget"
    """Price: there is no money for it now."""

    COMPETITOR = "competitor"
    """A competitor serves the customer."""

    NO_NEED = "no_need"
    """There is no need for it."""

    HAS_IT_ALREADY = "has_it_already"
    """The customer has it already."""

    TECHNICALLY_IMPOSSIBLE = "technically_impossible"
    """It cannot be delivered there."""

    DISTRUST = "distrust"
    """The customer does not trust the offer or the caller."""

    BAD_EXPERIENCE = "bad_experience"
    """The customer had a bad experience with us."""

    NOT_DECISION_MAKER = "not_decision_maker"
    """The person does not decide this."""

    MOVED = "moved"
    """The customer moved away."""

    DECEASED = "deceased"
    """The customer died."""

    OTHER = "other"
    """Another reason, which a note tells."""


@final
@dataclass(frozen=True, slots=True)
class Disposition:
    """Maps one disposition code of a project to the fixed categories."""

    code: Code
    """The code as the project writes it, in lower case: `sale`, `ni`."""

    category: OutcomeCategory
    """What it means."""

    _: KW_ONLY

    refusal: RefusalReason | None = None
    """The reason that it states; only for a refusal."""

    name: LocalisedText
    """Its name for people."""


@final
@dataclass(frozen=True, slots=True)
class DispositionMap(_methods.DispositionMapMethods):
    """Holds the disposition codes of one project, each once."""

    project: ProjectId
    """The project whose codes they are."""

    _: KW_ONLY

    dispositions: tuple[Disposition, ...] = ()
    """The codes, in any order."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "dispositions")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> DispositionMap:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: DispositionMap = _native.from_json("DispositionMap", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class FaultAnswer:
    """Holds one answer to a question of a fault tree, and the step that follows it."""

    answer: Code
    """Names the answer: `yes`, `light_red`."""

    text: LocalisedText
    """The answer as it is shown."""

    next: Code
    """The step that follows."""


@final
class FaultEnd(Enum):
    """Says how the search for a fault ends."""

    SOLVED = "solved"
    """The fault is gone."""

    VISIT = "visit"
    """A technician has to come."""

    ESCALATE = "escalate"
    """A senior or another desk takes over."""


@final
@dataclass(frozen=True, slots=True)
class FaultStepAsk:
    """The customer is asked, or asked to try something and say what happened."""

    text: LocalisedText
    """The question or the request."""

    _: KW_ONLY

    answers: tuple[FaultAnswer, ...] = ()
    """The possible answers, at least two."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "answers")


@final
@dataclass(frozen=True, slots=True)
class FaultStepEnd:
    """The search is over."""

    text: LocalisedText
    """What is said."""

    end: FaultEnd
    """How it ends."""

    _: KW_ONLY

    advice: AdviceId | None = None
    """The advice that helped, as the outcome of the call names it."""


FaultStep: TypeAlias = (
    FaultStepAsk
    | FaultStepEnd
)
"""Says what is done in one step of a fault tree."""


@final
@dataclass(frozen=True, slots=True)
class FaultNode:
    """Holds one step of a fault tree under its name."""

    id: Code
    """Names the step."""

    step: FaultStep
    """What is done."""


@final
@dataclass(frozen=True, slots=True)
class FaultTree(_methods.FaultTreeMethods):
    """Holds the steps by which a fault is found: questions whose answers lead on until an end.

    Every step can be reached from the first, every answer leads to a step of the tree, and no step
    leads back, so each way through it ends. Two ways may meet in one step.
    """

    topic: TopicId
    """The topic of a call for which it is meant."""

    _: KW_ONLY

    nodes: tuple[FaultNode, ...] = ()
    """The steps; the first is where the search begins."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "nodes")
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class FaultWalk:
    """Tells the way that a call took through a fault tree, with what was answered at each step.

    Only its tree goes on with it, and asks each time whether it led there. Store it with the version of
    the project: that has the texts of the steps.
    """

    topic: TopicId
    """The topic of the tree."""

    _: KW_ONLY

    taken: tuple[FaultChoice, ...] = ()
    """Every step that was met, with the answer that was given there; the last has none."""

    end: FaultEnd | None = None
    """How it ended; none where the last step still asks."""

    advice: AdviceId | None = None
    """The advice that the end names."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "taken")

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> FaultWalk:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: FaultWalk = _native.from_json("FaultWalk", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class FaultChoice:
    """Holds one step that was met, and what was answered."""

    step: Code
    """The step."""

    _: KW_ONLY

    answer: Code | None = None
    """The answer; none at the step where the walk stands."""


@final
@dataclass(frozen=True, slots=True)
class FormNeedRequired:
    """In every form."""


@final
@dataclass(frozen=True, slots=True)
class FormNeedOptional:
    """In none; what stands there is checked."""


@final
@dataclass(frozen=True, slots=True)
class FormNeedRequiredIf:
    """Where a condition holds; in other forms it is optional."""

    when: FormCondition
    """The condition, on other fields."""


FormNeed: TypeAlias = (
    FormNeedRequired
    | FormNeedOptional
    | FormNeedRequiredIf
)
"""Says whether a field has to be filled in."""


@final
@dataclass(frozen=True, slots=True)
class FormField:
    """Holds one field of a form."""

    id: FormFieldId
    """Names the field."""

    label: LocalisedText
    """What stands beside it on the screen."""

    kind: FormFieldKind
    """What may stand in it."""

    need: FormNeed
    """Whether it has to be filled in."""


@final
@dataclass(frozen=True, slots=True)
class FormDemandAnyFilled:
    """One of the fields is filled in."""

    _: KW_ONLY

    fields: tuple[FormFieldId, ...] = ()
    """The fields, at least two."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "fields")


@final
@dataclass(frozen=True, slots=True)
class FormDemandInOrder:
    """One value is not above another: two days, times, numbers, or amounts of one currency."""

    lesser: FormFieldId
    """The field with the lesser value."""

    greater: FormFieldId
    """The field with the greater value."""

    or_equal: bool
    """Whether the two may be equal."""


@final
@dataclass(frozen=True, slots=True)
class FormDemandHolds:
    """A condition holds."""

    that: FormCondition
    """The condition."""


FormDemand: TypeAlias = (
    FormDemandAnyFilled
    | FormDemandInOrder
    | FormDemandHolds
)
"""Says what a rule asks of several fields together.

Two values of which one is not filled in are in order: whether it must be is said by the field itself. A
condition holds or not, whatever is filled in.
"""


@final
@dataclass(frozen=True, slots=True)
class FormRule:
    """Holds a rule over several fields of a form."""

    id: FormRuleId
    """Names the rule."""

    says: LocalisedText
    """What is told to the agent where it is broken: what has to be put right."""

    _: KW_ONLY

    when: FormCondition | None = None
    """Where it is asked at all; empty for every form."""

    demand: FormDemand
    """What must hold."""


@final
@dataclass(frozen=True, slots=True)
class FormSchema(_methods.FormSchemaMethods):
    """Holds one version of a form: its fields and what must hold of them, as data.

    It has 1 to 200 fields, each name stands once, and every condition and rule names fields of the form in a
    way that fits their kinds. Whether a filled form is complete is told by the `application` domain.
    """

    id: FormId
    """Names the form."""

    version: int
    """Which version of it this is, counted from 1. What was filled in under one is read under it."""

    name: LocalisedText
    """What the form is called."""

    _: KW_ONLY

    fields: tuple[FormField, ...] = ()
    """The fields, in the order in which the agent asks."""

    rules: tuple[FormRule, ...] = ()
    """The rules over several fields."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "fields", "rules")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> FormSchema:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: FormSchema = _native.from_json("FormSchema", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class FormConditionFilled:
    """Something stands in the field."""

    field: FormFieldId
    """The field."""


@final
@dataclass(frozen=True, slots=True)
class FormConditionBlank:
    """Nothing stands in the field."""

    field: FormFieldId
    """The field."""


@final
@dataclass(frozen=True, slots=True)
class FormConditionSays:
    """The field of yes and no says this."""

    field: FormFieldId
    """The field."""

    yes: bool
    """What it says."""


@final
@dataclass(frozen=True, slots=True)
class FormConditionChosen:
    """One of these is chosen in the field."""

    field: FormFieldId
    """The field."""

    _: KW_ONLY

    choices: tuple[ChoiceId, ...] = ()
    """The choices, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "choices")


@final
@dataclass(frozen=True, slots=True)
class FormConditionAllOf:
    """All of them hold."""

    _: KW_ONLY

    conditions: tuple[FormCondition, ...] = ()
    """The conditions, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conditions")


@final
@dataclass(frozen=True, slots=True)
class FormConditionAnyOf:
    """One of them holds."""

    _: KW_ONLY

    conditions: tuple[FormCondition, ...] = ()
    """The conditions, at least one."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "conditions")


FormCondition: TypeAlias = (
    FormConditionFilled
    | FormConditionBlank
    | FormConditionSays
    | FormConditionChosen
    | FormConditionAllOf
    | FormConditionAnyOf
)
"""Says what must stand in the fields of a form, for a field to be required or a rule to be asked.

A field that is not filled in is neither a yes nor a no, and nothing is chosen in it.
"""


@final
@dataclass(frozen=True, slots=True)
class FormDayOn:
    """That day."""

    day: date
    """The day."""


@final
@dataclass(frozen=True, slots=True)
class FormDayFromToday:
    """So many days after the day on which the form was filled in; before it where negative."""

    days: int
    """How many days, from -36,500 to 36,500."""


FormDay: TypeAlias = (
    FormDayOn
    | FormDayFromToday
)
"""Names a day by the calendar or by the day on which the form was filled in."""


@final
@dataclass(frozen=True, slots=True)
class FormChoice:
    """Holds one of the answers between which a field lets choose."""

    id: ChoiceId
    """Names the choice."""

    label: LocalisedText
    """What the agent reads."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindText(_methods.FormFieldKindMethods):
    """A text of one or more lines."""

    least: int
    """The fewest characters."""

    most: int
    """The most characters, up to 1,000."""

    _: KW_ONLY

    masks: tuple[FormMask, ...] = ()
    """How it must look; empty for any text."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "masks")


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindName(_methods.FormFieldKindMethods):
    """The name of a person."""

    family: bool
    """Whether a family name must be there."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindAddress(_methods.FormFieldKindMethods):
    """A postal address that a crew or a car finds: each part that its country requires."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindPickUp(_methods.FormFieldKindMethods):
    """An address to which a car comes: exact enough for a driver, without a postcode."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindPhone(_methods.FormFieldKindMethods):
    """A telephone number."""

    _: KW_ONLY

    countries: tuple[CountryCode, ...] = ()
    """The countries whose numbers are taken; empty for all."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "countries")


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindEmail(_methods.FormFieldKindMethods):
    """An e-mail address."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindDate(_methods.FormFieldKindMethods):
    """A day."""

    _: KW_ONLY

    first: FormDay | None = None
    """The first day that is taken."""

    last: FormDay | None = None
    """The last day that is taken."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindTime(_methods.FormFieldKindMethods):
    """A time of a day, on the clock of the address."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindBirthDate(_methods.FormFieldKindMethods):
    """A day of birth."""

    least_age: int
    """How many birthdays the person has had at least."""

    _: KW_ONLY

    most_age: int | None = None
    """How many at most."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindNumber(_methods.FormFieldKindMethods):
    """A whole number."""

    least: int
    """The least that is taken."""

    most: int
    """The most that is taken."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindMoney(_methods.FormFieldKindMethods):
    """An amount of money."""

    least: Money
    """The least that is taken; its currency is the field's."""

    _: KW_ONLY

    most: Money | None = None
    """The most that is taken."""


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindChoice(_methods.FormFieldKindMethods):
    """One of several answers."""

    _: KW_ONLY

    choices: tuple[FormChoice, ...] = ()
    """The answers, at least two."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "choices")


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindDocument(_methods.FormFieldKindMethods):
    """The number of a document: a passport, a contract, an account."""

    _: KW_ONLY

    masks: tuple[FormMask, ...] = ()
    """How it must look: like one of these; empty for any number."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "masks")


@final
@dataclass(frozen=True, slots=True)
class FormFieldKindYesNo(_methods.FormFieldKindMethods):
    """Yes or no."""

    _: KW_ONLY

    must_be: bool | None = None
    """The only answer with which the form is complete: a consent must be a yes."""


FormFieldKind: TypeAlias = (
    FormFieldKindText
    | FormFieldKindName
    | FormFieldKindAddress
    | FormFieldKindPickUp
    | FormFieldKindPhone
    | FormFieldKindEmail
    | FormFieldKindDate
    | FormFieldKindTime
    | FormFieldKindBirthDate
    | FormFieldKindNumber
    | FormFieldKindMoney
    | FormFieldKindChoice
    | FormFieldKindDocument
    | FormFieldKindYesNo
)
"""Says what may stand in a field."""


@final
@dataclass(frozen=True, slots=True)
class GuideMomentGreeting:
    """First: who calls, and why."""


@final
@dataclass(frozen=True, slots=True)
class GuideMomentOffer:
    """When the service is put before the customer."""


@final
@dataclass(frozen=True, slots=True)
class GuideMomentObjection:
    """As the answer to a reason why the customer does not want it."""

    reason: RefusalReason
    """The reason."""


@final
@dataclass(frozen=True, slots=True)
class GuideMomentRequired:
    """What the law or the company wants said in every call."""


@final
@dataclass(frozen=True, slots=True)
class GuideMomentClosing:
    """Last."""


GuideMoment: TypeAlias = (
    GuideMomentGreeting
    | GuideMomentOffer
    | GuideMomentObjection
    | GuideMomentRequired
    | GuideMomentClosing
)
"""Says when in a call a line of the guide is said."""


@final
@dataclass(frozen=True, slots=True)
class GuideLine:
    """Holds one line of the call guide: a sentence or two. What takes longer is said in several lines."""

    advice: AdviceId
    """Names the line."""

    moment: GuideMoment
    """When it is said."""

    text: LocalisedText
    """What is said."""


@final
@dataclass(frozen=True, slots=True)
class CallGuide(_methods.CallGuideMethods):
    """Holds what an agent may say in a project: lines for each moment of a call, answers to objections,
    and a tree of questions for each topic of a caller with a fault.

    Each line has a name of its own, each topic one tree.
    """

    _: KW_ONLY

    lines: tuple[GuideLine, ...] = ()
    """What is said, in the order in which it is said within its moment."""

    faults: tuple[FaultTree, ...] = ()
    """How faults are found, one tree a topic."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "lines", "faults")
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class Area:
    """Holds a place in which an offer can be had: a country, or a part of it.

    Each part that is there narrows the one before. Names are compared without regard to case and to
    blanks at the ends, postcodes also without blanks and hyphens; a place that is written in two ways
    stands twice.
    """

    country: CountryCode
    """The country."""

    _: KW_ONLY

    region: Label | None = None
    """The state, oblast or province."""

    locality: Label | None = None
    """The town or village."""

    postcode_start: Label | None = None
    """The first characters of the postcode."""


@final
@dataclass(frozen=True, slots=True)
class CoverageEverywhere(_methods.CoverageMethods):
    """Wherever somebody lives."""


@final
@dataclass(frozen=True, slots=True)
class CoverageAreas(_methods.CoverageMethods):
    """In these places, at least one."""

    _: KW_ONLY

    areas: tuple[Area, ...] = ()
    """The places."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "areas")


Coverage: TypeAlias = (
    CoverageEverywhere
    | CoverageAreas
)
"""Says where an offer can be had."""


@final
class Covered(Enum):
    """Says whether an offer can be had at an address."""

    YES = "yes"
    """It can."""

    NO = "no"
    """It cannot."""

    UNKNOWN = "unknown"
    """The address lacks a part that decides it."""


@final
@dataclass(frozen=True, slots=True)
class Offer(_methods.OfferMethods):
    """Holds an offer: one kind of service at a price, where and when it may be sold.

    Both prices are in one currency and not below zero; it is sold on one day at least; a coverage by
    areas names one at least. An offer without a price is one whose price depends on the customer: a
    loan, a ride.
    """

    id: OfferId
    """Names the offer."""

    kind: ServiceKindId
    """The kind of service: a person holds and is offered at most one of a kind at an address."""

    name: LocalisedText
    """What it is called before a customer."""

    _: KW_ONLY

    monthly: Money | None = None
    """The price a month; none where nothing is paid by the month."""

    one_off: Money | None = None
    """The price that is paid once: for the connection, for a repair."""

    from_: date
    """The first day on which it may be sold."""

    until: date | None = None
    """The first day on which it may be sold no more."""

    coverage: Coverage
    """Where it can be had."""

    def __post_init__(self) -> None:
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class AvailableOffer:
    """Tells of an offer that may be sold whether it can be had at an address: yes, or not known."""

    offer: Offer
    """The offer."""

    covered: Covered
    """Whether it can be had there; unknown where the address lacks a part that decides it."""


@final
@dataclass(frozen=True, slots=True)
class Catalogue(_methods.CatalogueMethods):
    """Holds what a project sells: its offers, each id once.

    An offer whose price changes gets a new id and the old one an end, so that what was offered to
    somebody stays readable.
    """

    _: KW_ONLY

    offers: tuple[Offer, ...] = ()
    """The offers, in the order in which a page shows them."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "offers")
        _native.check(self)


@final
@dataclass(frozen=True, slots=True)
class Project:
    """Holds one version of a project: internet, a loan, taxi, repair of television sets.

    The codes of outcomes are its own; the version is 1 or more; a training and a form stand once.
    """

    id: ProjectId
    """Names the project."""

    version: int
    """Which version of it this is, counted from 1."""

    from_: date
    """The first day on which the version holds."""

    name: LocalisedText
    """What the project is called."""

    purpose: ContactPurposeId
    """Why its people are called: sales, debt, service; the calling rules ask for it."""

    dispositions: DispositionMap
    """The codes of outcomes that its agents choose from."""

    catalogue: Catalogue
    """What it sells."""

    guide: CallGuide
    """What its agents may say."""

    _: KW_ONLY

    training: tuple[TrainingId, ...] = ()
    """What an agent must have learnt before working for it, each once."""

    forms: tuple[FormSchema, ...] = ()
    """The forms that its agents fill in, one version of each."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "training", "forms")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> Project:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: Project = _native.from_json("Project", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class ProjectVersions(_methods.ProjectVersionsMethods):
    """Holds every version of one project, so that what was agreed under an old one stays readable.

    There is one version at least; all are of one project, and number and first day grow from each to the
    next.
    """

    _: KW_ONLY

    versions: tuple[Project, ...] = ()
    """The versions, the oldest first."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "versions")
        _native.check(self)

    def to_json(self) -> str:
        """Writes the value as versioned JSON, which every later release reads."""
        return _native.to_json(self)

    @staticmethod
    def from_json(text: str) -> ProjectVersions:
        """Reads the value back from versioned JSON of this or an earlier release."""
        value: ProjectVersions = _native.from_json("ProjectVersions", text)
        return value


@final
@dataclass(frozen=True, slots=True)
class CustomerSummary:
    """Counts everything that was in a file of customers: `rows` = `customers` + `rejected`."""

    rows: int
    """Rows of data; empty lines and the header are none."""

    customers: int
    """The customers that they became."""

    rejected: int
    """Rows that could not be read, or not taken into the base."""

    _: KW_ONLY

    findings: tuple[FindingCount, ...] = ()
    """The findings, by code."""

    bytes: int
    """The size of the file."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "findings")


@final
@dataclass(frozen=True, slots=True)
class FactSummary:
    """Counts everything that was in a file of facts: `rows` = `read` + `rejected`."""

    rows: int
    """Rows of data; empty lines and the header are none."""

    read: int
    """Rows that became a fact or, on a scorecard, a part of one."""

    facts: int
    """The facts that they became."""

    rejected: int
    """Rows that could not be read."""

    _: KW_ONLY

    findings: tuple[FindingCount, ...] = ()
    """The findings, by code."""

    bytes: int
    """The size of the file."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "findings")


@final
class LogFormat(Enum):
    """Names a format of our own call-log schema."""

    CSV = "csv"
    """A contact a row, comma separated, with a header."""

    JSON_LINES = "json_lines"
    """A contact a line, as the JSON of a record."""


@final
@dataclass(frozen=True, slots=True)
class ReadOptions(_methods.ReadOptionsMethods):
    """Bounds what a reader keeps in memory."""

    max_line_bytes: int
    """The longest line in bytes; a longer one is a rejected row. 1 MiB unless set, at least 1."""

    max_quoted_lines: int
    """The most lines that one record with quotes may run over; 100 unless set. Behind them the
    quote counts as never closed.
    """

    max_remembered_ids: int
    """How many contact ids are remembered to find repeated ones; 1,000,000 unless set (16 to
    32 bytes each), 0 to look for none.
    """


@final
@dataclass(frozen=True, slots=True)
class LogEvent:
    """Holds a row of a log of events that is part of no record and no activity, as it stands."""

    line: int
    """The line on which it starts, counted from 1."""

    row: int
    """The row of data, counted from 1 without the header."""

    at: datetime
    """When it happened."""

    _: KW_ONLY

    contact: ContactId | None = None
    """The contact; empty where the row names none."""

    queue: QueueId | None = None
    """The queue; empty where the row names none."""

    agent: AgentId | None = None
    """The agent; empty where the row names none."""

    event: Code
    """The event's name in lower case, other characters as `_`."""

    fields: OriginalText | None = None
    """The fields behind the name with `|` between them; they may name a person. Empty where there
    are none.
    """


@final
@dataclass(frozen=True, slots=True)
class RejectedRow(_methods.RejectedRowMethods):
    """Holds a row that could not be read, and why."""

    line: int
    """The line on which it starts, counted from 1."""

    row: int
    """The row of data, counted from 1 without the header."""

    _: KW_ONLY

    column: Label | None = None
    """The column of the file at fault; empty where it is the row as a whole."""

    error: Invalid
    """What is wrong and how to mend it."""

    text: OriginalText
    """The row as it was read, cut off at 4 MiB, or the first 1,024 bytes of a line over the limit;
    it may name a person.
    """


@final
@dataclass(frozen=True, slots=True)
class Finding(_methods.FindingMethods):
    """Tells of something odd in a row that was read nonetheless, or in the file."""

    line: int
    """The line, counted from 1."""

    row: int
    """The row of data, counted from 1; 0 for the header or the file."""

    _: KW_ONLY

    column: Label | None = None
    """The column of the file; empty where it is the row or the file as a whole."""

    code: Code
    """What was found."""

    facts: tuple[NamedFact, ...] = ()
    """The values that show it."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "facts")


@final
@dataclass(frozen=True, slots=True)
class FindingCount:
    """Counts the findings of one kind."""

    code: Code
    """What was found."""

    count: int
    """How often."""


@final
@dataclass(frozen=True, slots=True)
class DroppedRows:
    """Counts the rows that one rule of a mapping dropped."""

    rule: Code
    """The name of the rule."""

    rows: int
    """How many rows."""


@final
@dataclass(frozen=True, slots=True)
class ReadSummary:
    """Counts everything that was in a file: `rows` = `rows_in_records` + `rows_in_activities` + `events`
    + `rejected` + all `dropped`.
    """

    rows: int
    """Rows of data; empty lines and the header are none."""

    records: int
    """Records that were given out."""

    rows_in_records: int
    """Rows that are part of records: in a table of contacts as many as there are records."""

    activities: int
    """Stretches of agents' time that were given out."""

    rows_in_activities: int
    """Rows that are part of those."""

    events: int
    """Rows that were kept as they stand."""

    rejected: int
    """Rows that could not be read."""

    _: KW_ONLY

    findings: tuple[FindingCount, ...] = ()
    """The findings, by code."""

    dropped: tuple[DroppedRows, ...] = ()
    """The dropped rows, by rule in the order of the mapping; a rule that dropped none is listed."""

    bytes: int
    """The size of the file."""

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "findings", "dropped")


@final
class TableDelimiter(Enum):
    """Says what stands between two fields of a table."""

    COMMA = "comma"
    """A comma."""

    SEMICOLON = "semicolon"
    """A semicolon."""

    TAB = "tab"
    """A tab."""

    BAR = "bar"
    """A vertical bar."""


@final
@dataclass(frozen=True, slots=True)
class QueueLogFormText:
    """The file `queue_log`: `epoch|callid|queue|agent|EVENT|p1|p2|...`, without a header."""


@final
@dataclass(frozen=True, slots=True)
class QueueLogFormTable:
    """The table, exported with a header: `time`, `callid`, `queuename`, `agent`, `event`, `data1`
    to `data5`, in any order.
    """

    delimiter: TableDelimiter
    """What stands between two fields."""


QueueLogForm: TypeAlias = (
    QueueLogFormText
    | QueueLogFormTable
)
"""Says how a queue log is written down."""


@final
@dataclass(frozen=True, slots=True)
class PauseReason:
    """Says which kind of pause a reason of the log is."""

    reason: Label
    """The reason as the log writes it; capitals and the characters between words do not matter."""

    kind: PauseKind
    """Its kind."""

    _: KW_ONLY

    code: Code | None = None
    """Its code; empty to make one of the text, which must have a Latin letter or a digit for it."""


@final
@dataclass(frozen=True, slots=True)
class AgentName:
    """Says which agent a name of the log is."""

    name: OriginalText
    """The name as the log writes it: `Agent/1001`, `SIP/1001`, or a person's name."""

    agent: AgentId
    """The agent's id."""


@final
@dataclass(frozen=True, slots=True)
class QueueLogOptions(_methods.QueueLogOptionsMethods):
    """Holds what a caller settles of a queue log."""

    form: QueueLogForm
    """The form; text unless set."""

    zone: Zone
    """The zone of times without an offset, which only a table has; UTC unless set."""

    settle: timedelta
    """How long a call that is over is held for rows that come late, in the time of the log; 10
    minutes unless set. What comes later is a kept event.
    """

    longest_silence: timedelta
    """How long a call may be open without a row of it, in the time of the log; 24 hours unless
    set. Then it is given out as it stands, without an end. Not shorter than `settle`.
    """

    tolerance: timedelta
    """By how much stamps may run backwards, or differ from the seconds that the log gives, before
    that is told; 5 seconds unless set.
    """

    _: KW_ONLY

    known_queues: tuple[QueueId, ...] = ()
    """The queues that there are; a row of another one is told. Empty to tell of none."""

    pause_reasons: tuple[PauseReason, ...] = ()
    """What the reasons of pauses are; what is not in it is `PauseKind::Other`."""

    agent_names: tuple[AgentName, ...] = ()
    """Which agents the names of the log are; what is not in it is taken as it stands. Needed where
    the log has names of persons.
    """

    def __post_init__(self) -> None:
        _methods.hold_tuples(self, "known_queues", "pause_reasons", "agent_names")
