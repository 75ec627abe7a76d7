@final
class Access:
    """Is a decision on a request to read, and the only way to a text for a screen.

    Only `AccessPolicy.decide` makes one. Its `fact` belongs in the journal, granted or not.
    """

    @property
    def request(self) -> AccessRequest:
        """The request that was decided."""
    @property
    def views(self) -> tuple[GrantedView, ...]:
        """What was decided about each class that was asked for."""
    def view(self, class_: DataClass, /) -> View:
        """Tells how much of a class may be seen; nothing of one that was not asked for."""
    @property
    def is_refused(self) -> bool:
        """Whether nothing at all may be seen."""
    @property
    def fact(self) -> JournalFact:
        """The fact for the journal."""
    def show_name(self, name: PersonName) -> Shown:
        """Shows a name; masked it is the initials."""
    def show_phone(self, number: PhoneNumber) -> Shown:
        """Shows a number; masked it is the country code and the last four digits."""
    def show_email(self, email: EmailAddress) -> Shown:
        """Shows an e-mail address; masked it is the first letter and the host."""
    def show_address(self, address: Address) -> Shown:
        """Shows an address; masked it is the town and the region."""
    def show_birth_date(self, born: BirthDate) -> Shown:
        """Shows a day of birth; masked it is the year."""
    def show_document(self, document: DocumentNumber) -> Shown:
        """Shows the number of a document; masked it is its end."""
    def show_account(self, account: AccountNumber) -> Shown:
        """Shows the number of an account; masked it is its end."""
    def show_note(self, note: PersonalNote) -> Shown:
        """Shows a note; masked nothing is left of it."""
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...

@final
class SuppressionKey:
    """Is the secret with which numbers are hashed: 32 bytes or more, drawn by chance.

    It is written nowhere: it has no JSON and is not pickled. The library overwrites its own copy when
    the object goes; the `bytes` that were given stay with Python.
    """

    def __new__(cls, key: bytes) -> Self: ...
    def hash(self, number: PhoneNumber) -> NumberHash:
        """Hashes a number."""

@final
class SuppressionList:
    """Holds the numbers that are called no more, and finds one among a million at once.

    Entries stand in the order in which they came and are never taken out. One thread at a time may use
    a list.
    """

    def __new__(cls) -> Self: ...
    def add(self, entry: SuppressionEntry) -> None:
        """Adds an entry."""
    def lift(self, id: SuppressionId, lifting: Lifting) -> None:
        """Lifts an entry: the number may be contacted again for what it forbade."""
    def note_effective(self, id: SuppressionId, at: datetime) -> None:
        """Notes that an entry was done everywhere."""
    def find(
        self, number: NumberHash, asked: SuppressionQuery
    ) -> tuple[SuppressionEntry, ...]:
        """Gives every entry that forbids a contact with a number; none where it is allowed."""
    def of_number(self, number: NumberHash) -> tuple[SuppressionEntry, ...]:
        """Gives every entry of a number, also those that hold no more."""
    def overdue(self, at: datetime) -> tuple[SuppressionEntry, ...]:
        """Gives every entry that the law wanted to be done everywhere by now and that is not."""
    def get(self, id: SuppressionId) -> SuppressionEntry | None:
        """Looks an entry up by its id."""
    def merge(self, other: SuppressionList) -> None:
        """Adds what another list has, and what became of the entries that both have."""
    @property
    def entries(self) -> tuple[SuppressionEntry, ...]:
        """All entries, in the order in which they came."""
    def to_json(self) -> str:
        """Writes the list as versioned JSON, which every later release reads."""
    @staticmethod
    def from_json(text: str) -> SuppressionList:
        """Reads a list back from versioned JSON of this or an earlier release."""
    def __len__(self) -> int: ...
    def __eq__(self, other: object, /) -> bool: ...
    def __ne__(self, other: object, /) -> bool: ...
