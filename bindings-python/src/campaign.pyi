def may_call(rules: CallingRules, query: DialQuery, facts: DialFacts) -> DialVerdict:
    """Says whether a person may be called; nothing else issues a permit. Not legal advice.

    Every rule that is on, that holds on the day and for the purpose, and that is of the person's country
    and region is asked, and the strictest wins. Raises `InvalidValue` for a question that cannot be
    asked; the path names the row.
    """

def read_calling_rules(text: str) -> RulesRead:
    """Reads a JSON list of calling rules; a rule that cannot be used is told, the others are kept.

    Raises `InvalidValue` where the text holds no list.
    """

def build_call_list(
    plan: CallListPlan,
    rules: CallingRules,
    people: Sequence[ListPerson],
    at: datetime,
    day: date,
) -> CallList:
    """Makes the list of those whom a project calls, without the interpreter.

    Each stands once, by priority, with the agent who calls them and with a preview of what the verdict
    will say at an instant. Raises `InvalidValue` as `may_call` does.
    """

def eligible_offers(
    customer: Customer, catalogue: Catalogue, offerings: Sequence[Offering], day: date
) -> EligibleOffers:
    """Gives what may be offered to a customer on a day, and what not, with every reason.

    Never what the person has, what can be had at no address of theirs, or what they refused without a
    change since.
    """

def recontact(people: Sequence[WaitingPerson], change: RecontactChange) -> RecontactList:
    """Lists exactly the people whom a change of the catalogue, or the passing of days, makes worth calling
    again: those one of whose conditions holds now, with something new in it.

    It does not say that a call is allowed: `may_call` decides. Raises `InvalidValue` where a person stands
    twice or today is before the day before.
    """

def funnel_registry() -> tuple[Kpi, ...]:
    """Gives the registry of every figure of a funnel."""

def phone_number_countries(number: PhoneNumber) -> tuple[CountryCode, ...]:
    """Gives the countries in which a number can be; none for a number of no country."""

def zones_of_country(country: CountryCode) -> tuple[Zone, ...]:
    """Gives the zones that a country keeps, by their names; none where there is no row for it."""

def zone_at_local(zone: Zone, date: date, time: ClockTime) -> datetime:
    """Gives the instant at which the clock of a zone shows a time of a day; of two, the first.

    `24:00` is the end of the day. Raises `InvalidValue` where the clock is put forward over that time.
    """

def clock_time_minute(time: ClockTime) -> int:
    """Gives the minute of the day, from 0 to 1440."""

def calendar_is_holiday(calendar: HolidayCalendar, date: date) -> bool: ...
def calling_rule_is_valid_on(rule: CallingRule, day: date) -> bool: ...
def calling_rule_is_for(rule: CallingRule, purpose: ContactPurposeId) -> bool: ...
def attempt_was_dialled(attempt: Attempt) -> bool: ...
def attempt_was_conversation(attempt: Attempt) -> bool: ...
def attempt_local_time(attempt: Attempt) -> str | None: ...
def offering_refusal(offering: Offering) -> Refusal | None: ...
def offering_check_against(offering: Offering, project: Project) -> None: ...
def offering_competitor_profile(offering: Offering) -> CompetitorProfile | None: ...
def target_judge(rule: TargetRule, person: TargetPerson, day: date) -> TargetVerdict: ...
def target_select(
    rule: TargetRule, people: Sequence[TargetPerson], day: date
) -> TargetSelection: ...
def retry_cause_of(result: AttemptResult) -> RetryCause | None: ...
def retry_next(
    plan: RetryPlan, attempts: Sequence[Attempt], zone: Zone | None, from_: datetime
) -> NextAttempt: ...
def funnel_person_of_attempts(
    attempts: Sequence[Attempt],
    project: ProjectId,
    agent: AgentId | None = None,
    earlier: EarlierOutcome | None = None,
) -> FunnelPerson | None: ...
def lead_start(command: LeadCommand, facts: LeadFacts, envelope: Envelope) -> LeadStep: ...
def lead_handle(
    lead: Lead, command: LeadCommand, facts: LeadFacts, envelope: Envelope
) -> LeadStep: ...
def lead_replay(history: Sequence[LeadEntry]) -> Lead: ...
def lead_next_deadline(lead: Lead) -> datetime | None: ...
def lead_next_number(lead: Lead) -> int: ...
def lead_transitions() -> tuple[Transition, ...]: ...
def callback_start(
    command: CallbackCommand, facts: CallbackFacts, envelope: Envelope
) -> CallbackStep: ...
def callback_handle(
    callback: Callback, command: CallbackCommand, facts: CallbackFacts, envelope: Envelope
) -> CallbackStep: ...
def callback_replay(history: Sequence[CallbackEntry]) -> Callback: ...
def callback_next_deadline(callback: Callback) -> datetime | None: ...
def callback_local_time(callback: Callback) -> str | None: ...
def callback_transitions() -> tuple[Transition, ...]: ...
@final
class CallingRules:
    """Holds the rules that decide when a person may be called. Not legal advice.

    `standard` is what ships: laws of some countries with their sources. A country without a rule that is
    on is one whose law nobody looked up: nobody there may be called until somebody adds its rules. The
    strictest rule wins, so adding one never allows more.
    """

    def __new__(cls, parts: CallingRulesParts) -> Self: ...
    @staticmethod
    def standard() -> CallingRules:
        """Gives the rules that ship with this release, each with its source. Not legal advice."""
    @property
    def parts(self) -> CallingRulesParts:
        """What the set is made of; made anew at each look."""
    def applies(self, rule: CallingRule) -> bool:
        """Tells whether a rule is on: as sure as the set asks for."""
    def knows(self, country: CountryCode) -> bool:
        """Tells whether any rule of a country is on; nobody may be called in another."""
    def with_country(
        self, id: RuleSetId, country: CountryCode, rules: Sequence[CallingRule]
    ) -> CallingRules:
        """Puts rules in the place of all that a country has, its regions' with them; the set gets a new
        name."""
    def with_rules(self, id: RuleSetId, rules: Sequence[CallingRule]) -> CallingRules:
        """Adds rules; the set gets a new name. It never allows more than before, but where nobody had looked
        the law up."""
    def opt_out_deadline(
        self, country: CountryCode, asked: datetime, zone: Zone
    ) -> datetime | None:
        """Gives the first instant at which an opt-out must be done everywhere; `None` where the law of the
        country was not looked up. Not legal advice."""
    def may_call(self, query: DialQuery, facts: DialFacts) -> DialVerdict:
        """Says whether a person may be called; nothing else issues a permit. Not legal advice."""
    def to_json(self) -> str:
        """Writes the rules as versioned JSON, which every later release reads."""
    @staticmethod
    def from_json(text: str) -> CallingRules:
        """Reads rules back from versioned JSON of this or an earlier release."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class FunnelTally:
    """Counts what a campaign came to with each person, by project, by agent, by interval.

    Each rate has its denominator in its name: by call, by conversation, by person. Tallies of parts of
    the people merge to the tally of all, in any order. One thread at a time may use a tally.
    """

    def __new__(cls, plan: Plan) -> Self: ...
    def push(self, person: FunnelPerson) -> None:
        """Counts one person."""
    def push_all(self, people: Iterable[FunnelPerson]) -> None:
        """Counts people. Where one cannot be counted, those before them are counted."""
    def merge(self, other: FunnelTally) -> None:
        """Adds what another tally of the same plan counted."""
    def report(self) -> Report:
        """Computes every figure of every group; what the report calls contacts are people."""
    def total(self) -> GroupReport:
        """Computes every figure over all groups together."""
    @property
    def plan(self) -> Plan:
        """The plan."""
    @property
    def contacts(self) -> int:
        """How many people were counted."""
    def to_json(self) -> str:
        """Writes the tally as versioned JSON, which every later release reads."""
    @staticmethod
    def from_json(text: str) -> FunnelTally:
        """Reads a tally back from versioned JSON of this or an earlier release."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
