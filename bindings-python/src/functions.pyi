class _BinaryFile(Protocol):
    def read(self, size: int, /) -> bytes: ...

_Source = str | PathLike[str] | bytes | _BinaryFile
_Fact = Record | ActivityInterval | ScheduleInterval | SurveyScore | Scorecard | LeadList

def read_log(
    source: _Source,
    *,
    mapping: Mapping | str | PathLike[str] | None = None,
    format: LogFormat | None = None,
    queue_log: QueueLogOptions | None = None,
    options: ReadOptions | None = None,
) -> LogReader:
    """Opens a call log to iterate its records.

    Where none of `format`, `mapping` and `queue_log` is given, the name of the file and the first bytes
    tell which of our own formats it is. `queue_log` says that it is a `queue_log` of Asterisk, and
    how that is to be read.
    """

def read_facts(
    source: _Source,
    kind: FactKind | None = None,
    *,
    options: ReadOptions | None = None,
) -> FactReader:
    """Opens a file of facts to iterate them.

    With a `kind` it is a table of that kind with a header; without, JSON lines in which the kinds may be
    mixed.
    """

def report(
    source: _Source | Iterable[Record],
    *,
    by: Dimension | Grain | Sequence[Dimension | Grain] | None = None,
    policy: Policy | Preset | None = None,
    zone: Zone | ZoneInfo | str | None = None,
    mapping: Mapping | str | PathLike[str] | None = None,
    format: LogFormat | None = None,
    queue_log: QueueLogOptions | None = None,
    options: ReadOptions | None = None,
    facts: Iterable[_Fact] | None = None,
    deferred_topics: Iterable[TopicId] | None = None,
) -> Report:
    """Reads a log, or takes records, and computes the figures.

    Without `facts` it gives the figures that call records alone give, in memory that does not grow with
    them. With `facts` (activity and schedule intervals, survey scores, scorecards, sizes of lead lists;
    also an empty list), and of a queue log, it gives every figure of the registry. `facts` may be a
    `FactReader`: what it had to say stands in the report too. `deferred_topics` are those that cannot be
    resolved on the first contact.
    """

def explain(
    facts: Iterable[_Fact],
    plan: Plan,
    kpi: Code,
    *,
    part: Code | None = None,
    group: GroupKey | None = None,
) -> Explanation:
    """Goes through the facts behind a report a second time and tells what made one figure of one group.

    `facts` are records and other facts, or a `LogReader`; `part` names one part of a mix; `group` is the
    key of a group of the report, and may be left out where the plan does not split.
    """

def read_customers(
    source: _Source,
    mapping: CustomerMapping | str | PathLike[str] | None = None,
    *,
    references: Reference | None = None,
    purchase: PurchasedBase | None = None,
    on: date | None = None,
    options: ReadOptions | None = None,
) -> CustomerReader:
    """Opens a file of customers to iterate or load them.

    With a `mapping`, or the path of one, it is a foreign table or flat JSON lines; without, JSON lines of
    our own. Where the file names nobody, a person is `references` with the number of the row:
    draw it at random for each file. With a `purchase` everybody in it came with that bought base, whose
    licence must hold `on` the day.
    """

def address_rules(country: CountryCode) -> AddressRules:
    """Says what an address of a country must have."""

def check_pick_up(address: Address, gazetteer: Gazetteer | None = None) -> AddressVerdict:
    """Judges an address to which a car comes: without the post's demands and with those of a driver.

    A postcode need not be there, and one that looks wrong is only doubtful. The entrance is missing where a flat or
    a floor is named, and doubtful where a house is: ask whether it has several.
    """

def check_address(address: Address, gazetteer: Gazetteer | None = None) -> AddressVerdict:
    """Judges an address: names every part that is missing or malformed."""

def registry() -> tuple[Kpi, ...]:
    """Gives the registry of every figure."""

def phone_number_in_country(text: str, country: CountryCode) -> PhoneNumber:
    """Reads a telephone number as people of a country write it."""

def verify_journal(
    entries: Sequence[JournalEntry], to: Checkpoint, *, start: Checkpoint | None = None
) -> None:
    """Checks that entries are what was written from one checkpoint to another.

    Without `start` they are those of a whole journal. Raises `JournalBroken`, which tells the first
    position that cannot be trusted, and what was done there.
    """

def legal_rules() -> tuple[LegalRule, ...]:
    """Gives the rules of law that this release knows, each with its source. Not legal advice."""

def check(value: object) -> None: ...
def to_json(value: object) -> str: ...
def from_json(kind: str, text: str) -> Any: ...
def sentence(value: object, language: Language) -> str: ...
def stable_code(value: object) -> Code: ...
def outcome_category(outcome: Outcome) -> OutcomeCategory: ...
def find_disposition(map: DispositionMap, code: Code) -> Disposition | None: ...
def group_value(group: GroupReport, kpi: Code, part: Code | None = None) -> float | None: ...
def localised(text: LocalisedText, language: Language) -> Label: ...
def money_text(money: Money) -> str: ...
def ratio_value(ratio: Ratio) -> float | None: ...
def preset_policy(preset: Preset) -> Policy: ...
def default_policy() -> Policy: ...
def default_read_options() -> ReadOptions: ...
def default_queue_log_options() -> QueueLogOptions: ...
def call_start(command: CallCommand, facts: CallFacts, envelope: Envelope) -> CallStep: ...
def call_handle(
    call: Call, command: CallCommand, facts: CallFacts, envelope: Envelope
) -> CallStep: ...
def call_replay(history: Sequence[CallEntry]) -> Call: ...
def call_record(call: Call) -> Record: ...
def call_next_deadline(call: Call) -> datetime | None: ...
def call_outcome_missing(call: Call) -> bool: ...
def call_transitions() -> tuple[Transition, ...]: ...
def standard_access_policy() -> AccessPolicy: ...
def decide_access(policy: AccessPolicy, request: AccessRequest) -> Access: ...
def journal_new() -> Journal: ...
def journal_append(
    journal: Journal, at: datetime, actor: ActorId, role: Role, fact: JournalFact
) -> JournalStep: ...
def journal_append_access(journal: Journal, access: Access) -> JournalStep: ...
def journal_checkpoint(journal: Journal) -> Checkpoint: ...
def consent_status(consent: Consent, at: datetime) -> ConsentStatus: ...
def consent_allows(
    consent: Consent, purpose: ContactPurposeId, channel: ContactChannel, at: datetime
) -> bool: ...
def consent_require(
    consent: Consent, purpose: ContactPurposeId, channel: ContactChannel, at: datetime
) -> None: ...
def consent_withdraw(consent: Consent, at: datetime) -> Consent: ...
def consent_supersede(consent: Consent, at: datetime, by: ConsentId) -> Consent: ...
def suppression_holds(entry: SuppressionEntry, at: datetime) -> bool: ...
def suppression_overdue(entry: SuppressionEntry, at: datetime) -> bool: ...
def retention_verdicts(
    policy: RetentionPolicy, facts: RetentionFacts, at: datetime
) -> tuple[RetentionVerdict, ...]: ...
def retention_due(
    policy: RetentionPolicy, facts: RetentionFacts, at: datetime
) -> tuple[RetentionVerdict, ...]: ...
def legal_deadline(
    rule: LegalRule, start: datetime, zone: Zone, holidays: Sequence[date]
) -> datetime: ...
def incident_deadline(
    incident: Incident, rule: LegalRule, zone: Zone, holidays: Sequence[date]
) -> datetime: ...

@final
class CustomerMapping:
    """Says how a foreign table of customers is to be read: which column is what, in which country and currency.

    It is made of the text of a mapping file (TOML); `CustomerMapping.load` takes its path.
    """

    def __new__(cls, text: str) -> Self: ...
    @staticmethod
    def load(path: str | PathLike[str]) -> CustomerMapping:
        """Reads a mapping file."""
    @property
    def source(self) -> str:
        """The text of the mapping."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[str]: ...

@final
class Mapping:
    """Says how a foreign log is to be read: which column is what, in which zone, which rows to drop.

    It is made of the text of a mapping file (TOML); `Mapping.load` takes its path.
    """

    def __new__(cls, text: str) -> Self: ...
    @staticmethod
    def load(path: str | PathLike[str]) -> Mapping:
        """Reads a mapping file."""
    @property
    def source(self) -> str:
        """The text of the mapping."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
    def __getnewargs__(self) -> tuple[str]: ...

@final
class LogReader:
    """Reads a call log and gives its records one by one.

    Rows that could not be read and findings gather in `rejected` and `findings`; `summary` is there at
    the end. No more than a piece of the file is kept. One thread at a time may use a reader.
    """

    def __iter__(self) -> Self: ...
    def __next__(self) -> Record: ...
    @property
    def activities(self) -> tuple[ActivityInterval, ...]:
        """What the agents did so far, where the log tells it."""
    @property
    def events(self) -> tuple[LogEvent, ...]:
        """The rows that were kept as they stand so far."""
    @property
    def rejected(self) -> tuple[RejectedRow, ...]:
        """The rows that could not be read so far."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings so far."""
    @property
    def summary(self) -> ReadSummary | None:
        """The counts of the whole file; `None` before its end."""

@final
class FactReader:
    """Reads a file of facts and gives them one by one, each as what it is: a record, an activity or
    schedule interval, a survey score, a scorecard, a lead list.

    Rows that could not be read and findings gather in `rejected` and `findings`; `summary` is there at
    the end. No more than a piece of the file is kept. One thread at a time may use a reader.
    """

    def __iter__(self) -> Self: ...
    def __next__(
        self,
    ) -> Record | ActivityInterval | ScheduleInterval | SurveyScore | Scorecard | LeadList: ...
    @property
    def rejected(self) -> tuple[RejectedRow, ...]:
        """The rows that could not be read so far."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings so far."""
    @property
    def summary(self) -> FactSummary | None:
        """The counts of the whole file; `None` before its end."""

@final
class CallTally:
    """Counts call records under one plan, one by one.

    Tallies of parts of the data merge to the tally of the whole, in any order. One thread at a time
    may use a tally.
    """

    def __new__(cls, plan: Plan) -> Self: ...
    def push(self, record: Record) -> None:
        """Counts one record."""
    def push_all(self, records: Iterable[Record]) -> None:
        """Counts records; those of a `LogReader` never become Python objects.

        Where one cannot be counted, those before it are counted; in a `LogReader` it is the next one.
        """
    def merge(self, other: CallTally) -> None:
        """Adds what another tally of the same plan counted."""
    def report(self) -> Report:
        """Computes every figure of every group."""
    def total(self) -> GroupReport:
        """Computes every figure over all groups together."""
    def total_waits(self, bounds: Sequence[timedelta]) -> WaitDistribution:
        """Counts the waits of all groups together between rising bounds, by how contacts left."""
    def group_waits(self, key: GroupKey, bounds: Sequence[timedelta]) -> WaitDistribution | None:
        """Counts the waits of one group between rising bounds; `None` where nothing was counted in it."""
    @property
    def plan(self) -> Plan:
        """The plan."""
    @property
    def contacts(self) -> int:
        """How many records were counted."""
    def to_json(self) -> str:
        """Writes the tally as versioned JSON, which every later release reads."""
    @staticmethod
    def from_json(text: str) -> CallTally:
        """Reads a tally back from versioned JSON of this or an earlier release."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class CentreTally:
    """Counts all facts of a centre under one plan and gives every figure of the registry.

    It takes call records, activity and schedule intervals, survey scores, scorecards and the sizes of
    lead lists. Tallies of parts of the data merge to the tally of the whole, in any order. One thread at
    a time may use a tally.
    """

    def __new__(cls, plan: Plan) -> Self: ...
    def push(self, fact: _Fact) -> None:
        """Counts one fact of any kind."""
    def push_all(self, facts: Iterable[_Fact]) -> None:
        """Counts facts of any kind; those of a `LogReader` or a `FactReader` never become Python objects.

        Where one cannot be counted, those before it are counted; in a reader it is the next one.
        """
    def merge(self, other: CentreTally) -> None:
        """Adds what another tally of the same plan counted."""
    def report(self) -> Report:
        """Computes every figure of every group."""
    def total(self) -> GroupReport:
        """Computes every figure over all groups together."""
    def total_waits(self, bounds: Sequence[timedelta]) -> WaitDistribution:
        """Counts the waits of all groups together between rising bounds, by how contacts left."""
    def group_waits(self, key: GroupKey, bounds: Sequence[timedelta]) -> WaitDistribution | None:
        """Counts the waits of one group between rising bounds; `None` where no call was counted in it."""
    @property
    def plan(self) -> Plan:
        """The plan."""
    @property
    def contacts(self) -> int:
        """How many call records were counted."""
    def to_json(self) -> str:
        """Writes the tally as versioned JSON, which every later release reads."""
    @staticmethod
    def from_json(text: str) -> CentreTally:
        """Reads a tally back from versioned JSON of this or an earlier release."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Matcher:
    """Holds the folded records of a base: finds duplicates, and people by a misspelt name.

    What it finds does not depend on the order in which the records were pushed. Without a policy the
    standard one holds. One thread at a time may use a matcher.
    """

    def __new__(cls, policy: MatchPolicy | None = None) -> Self: ...
    def push(self, person: PersonRef, fields: MatchFields) -> None:
        """Takes the record of a person, who must have none yet."""
    def remove(self, person: PersonRef) -> bool:
        """Takes the record of a person out and overwrites it; tells whether there was one."""
    def compare(self, a: PersonRef, b: PersonRef) -> MatchScore | None:
        """Compares two people that it holds; `None` where it does not hold both."""
    def duplicates(self) -> Duplicates:
        """Finds the pairs that may be one person, the best first."""
    def search(self, name: NamePart, limit: int = 10) -> tuple[NameHit, ...]:
        """Finds people by a name, in any script and order of its words, with one slip in each word."""
    @property
    def policy(self) -> MatchPolicy:
        """The policy."""
    def __len__(self) -> int: ...

@final
class Report:
    """Holds the figures of every group with the plan that made them.

    `to_pandas` and `to_polars` give tables, `to_dict` everything as plain values, `groups` the figures
    as objects. Where the report was made from a log, `summary`, `rejected` and `findings` tell what the
    reader had to say; where a reader gave the facts beside it, `facts_summary`, `facts_rejected` and
    `facts_findings` tell what that one had to say.
    """

    @property
    def plan(self) -> Plan:
        """What was counted and how."""
    @property
    def contacts(self) -> int:
        """How many contacts were counted."""
    @property
    def groups(self) -> tuple[GroupReport, ...]:
        """The groups in the order of their keys, as objects."""
    @property
    def rejected(self) -> tuple[RejectedRow, ...]:
        """The rows of the log that could not be read."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """The oddities of the log."""
    @property
    def summary(self) -> ReadSummary | None:
        """The counts of the log; `None` where the report was made of records."""
    @property
    def facts_rejected(self) -> tuple[RejectedRow, ...]:
        """The rows of the file of facts that could not be read."""
    @property
    def facts_findings(self) -> tuple[Finding, ...]:
        """The oddities of the file of facts."""
    @property
    def facts_summary(self) -> FactSummary | ReadSummary | None:
        """The counts of the file of facts; `None` where `facts` was no reader."""
    def columns(self, *, wide: bool = False) -> dict[str, list[Any]]:
        """Gives the columns of a table: one row a figure, or with `wide` one row a group."""
    def to_pandas(self, *, wide: bool = False) -> pandas.DataFrame:
        """Gives a pandas frame: one row a figure, or with `wide` one row a group."""
    def to_polars(self, *, wide: bool = False) -> polars.DataFrame:
        """Gives a polars frame: one row a figure, or with `wide` one row a group."""
    def to_dict(self) -> dict[str, Any]:
        """Gives everything as dicts, lists, texts and numbers: the body of the versioned JSON."""
    def to_json(self) -> str:
        """Writes the figures as versioned JSON, which every later release reads."""
    @staticmethod
    def from_json(text: str) -> Report:
        """Reads the figures back from versioned JSON of this or an earlier release."""
    def __copy__(self) -> Self: ...
    def __deepcopy__(self, memo: Any) -> Self: ...
    def _repr_html_(self) -> str: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
