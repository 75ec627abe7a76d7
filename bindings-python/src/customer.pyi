def customer_view(customer: Customer, access: Access) -> CustomerView: ...
def customer_change_address(customer: Customer, position: int, address: Address) -> Customer: ...
def customer_read_back_address(
    customer: Customer, position: int, read_back: ReadBack
) -> Customer: ...
def purchased_base_check_use(purchase: PurchasedBase, on: date) -> None: ...
def purchased_base_total_cost(purchase: PurchasedBase) -> Money: ...
def placed_hold_binds_at(hold: PlacedHold, at: datetime) -> bool: ...
def erasure_fact(erasure: Erasure) -> JournalFact: ...
def person_export_fact(export: PersonExport) -> JournalFact: ...
def person_export_text(export: PersonExport) -> str: ...

@final
class CustomerBase:
    """Keeps everybody whom we know, packed, in the order in which they came.

    A person is found by reference, number, misspelt name, address and owner. Two entries of one person are
    merged, and the merge can be taken back. What happened to a person is kept as references that name
    no personal value; it stays when the person is erased. One thread at a time may use a base.
    """

    def __new__(cls, policy: MatchPolicy | None = None) -> Self: ...
    @property
    def policy(self) -> MatchPolicy:
        """The policy by which people are compared; the standard one where none was given."""
    def add(self, customer: Customer) -> None:
        """Takes a customer whose reference the base does not know."""
    def replace(self, customer: Customer) -> None:
        """Puts a changed customer into the place of the old one."""
    def get(self, person: PersonRef) -> Customer | None:
        """Gives a customer; of a person who was merged the entry that answers for both."""
    def state(self, person: PersonRef) -> PersonState:
        """Says what the base has of a person."""
    def __len__(self) -> int: ...
    def __contains__(self, person: PersonRef, /) -> bool: ...
    def __iter__(self) -> Iterator[Customer]: ...
    def by_phone(self, number: PhoneNumber) -> tuple[PersonRef, ...]:
        """Finds everybody with a telephone number, in the order in which they came."""
    def by_address(self, address: Address, *, limit: int = 100) -> tuple[PersonRef, ...]:
        """Finds everybody with an address that agrees in every part that is asked for.

        Park Street finds Park Avenue too: compare the street before it is used.
        """
    def by_name(self, name: NamePart, *, limit: int = 20) -> tuple[NameHit, ...]:
        """Finds people by a name as somebody heard or mistyped it, the likest first."""
    def compare(self, one: PersonRef, other: PersonRef) -> MatchScore | None:
        """Compares two customers; `None` where the base does not hold both."""
    def duplicates(self) -> Duplicates:
        """Finds entries that may be one person, without the interpreter."""
    def people_of(self, agent: AgentId) -> tuple[PersonRef, ...]:
        """Gives an agent's own base, in the order in which the people came."""
    def record(self, person: PersonRef, entry: TimelineEntry) -> None:
        """Notes what happened to a person; the timeline only grows."""
    def timeline(self, person: PersonRef) -> tuple[TimelineEntry, ...]:
        """Gives what happened to a person and to those merged into them, by time."""
    def assign(
        self,
        person: PersonRef,
        agent: AgentId | None,
        envelope: Envelope,
        *,
        reason: Code | None = None,
    ) -> None:
        """Gives a person to an agent, or to nobody. The same command twice acts once."""
    def assignments(self, person: PersonRef) -> tuple[Assignment, ...]:
        """Gives to whom a person was given, oldest first."""
    def hold(self, person: PersonRef, hold: LegalHold, envelope: Envelope) -> None:
        """Places a legal hold on what is known of a person: it is not erased meanwhile."""
    def lift_hold(self, person: PersonRef, case: Reference, envelope: Envelope) -> None:
        """Notes that a legal hold binds no longer."""
    def holds(self, person: PersonRef) -> tuple[PlacedHold, ...]:
        """Gives every legal hold that bound or binds a person."""
    def merge(
        self,
        kept: PersonRef,
        merged: PersonRef,
        id: MergeId,
        reason: MergeReason,
        envelope: Envelope,
    ) -> MergeRecord:
        """Merges one entry of a person into another, which then answers for both."""
    def undo_merge(
        self,
        id: MergeId,
        envelope: Envelope,
        *,
        kept: Customer | None = None,
        merged: Customer | None = None,
    ) -> MergeRecord:
        """Takes a merge back: both entries are again exactly what they were.

        Where the kept entry was changed since, `kept` and `merged` say what becomes of the two.
        """
    def merge_record(self, id: MergeId) -> MergeRecord | None:
        """Gives a merge; `None` where there is none of that id."""
    def merges(self, person: PersonRef) -> tuple[MergeRecord, ...]:
        """Gives every merge in which a person or those merged into them took part, by time."""
    def erase(self, person: PersonRef, envelope: Envelope) -> Erasure:
        """Erases a person; references, timeline, assignments and merges stay."""
    def erase_classes(
        self, person: PersonRef, classes: Iterable[DataClass], envelope: Envelope
    ) -> Erasure:
        """Erases some classes of a person's values, also in the copies that merges kept; everything else
        stays, and a merge can be taken back as before.
        """
    def export(self, person: PersonRef, access: Access) -> PersonExport:
        """Gives out all that is held about a person."""
    def load(self, reader: CustomerReader) -> CustomerSummary:
        """Adds the rest of a file of customers, without the interpreter; what the base does not take is a
        rejected row of the reader. Gives the counts of the whole file.
        """
    def to_json(self) -> str:
        """Writes the base as versioned JSON, which every later release reads."""
    @staticmethod
    def from_json(text: str) -> CustomerBase:
        """Reads a base back from versioned JSON of this or an earlier release."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class Gazetteer:
    """Knows the towns of countries, so that a region need not be asked for where a name is enough."""

    def __new__(cls, towns: Iterable[KnownLocality]) -> Self: ...
    def regions(self, country: CountryCode, locality: str) -> tuple[Label, ...]:
        """Gives every region in which a town of that name lies."""
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class CustomerReader:
    """Reads a file of customers and gives them one by one; `CustomerBase.load` takes them all.

    Rows that could not be read and findings gather in `rejected` and `findings`; `summary` is there at
    the end. No more than a piece of the file is kept. One thread at a time may use a reader.
    """

    def __iter__(self) -> Self: ...
    def __next__(self) -> Customer: ...
    @property
    def rejected(self) -> tuple[RejectedRow, ...]:
        """The rows that could not be read, or that a base did not take, so far."""
    @property
    def findings(self) -> tuple[Finding, ...]:
        """The findings so far."""
    @property
    def summary(self) -> CustomerSummary | None:
        """The counts of the whole file; `None` before its end."""
