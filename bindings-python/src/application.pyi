def standard_forms() -> tuple[FormSchema, ...]:
    """Gives the forms that ship with this release: an internet connection, a new tariff, a loan, the reminder
    of a payment, a taxi, a repair. They are a start to copy from and change.
    """

def check_form(
    schema: FormSchema, form: FilledForm, today: date, gazetteer: Gazetteer | None = None
) -> FormVerdict:
    """Judges a form under the version of its schema: names every field that is missing, every fault and every
    broken rule at once.

    `today` is the day at the customer's place on which the form was filled in, also where it is checked again
    later. A gazetteer spares the region of an address where only one town has the name.

    Raises `InvalidValue` where the form was filled in under another schema.
    """

def form_schema_field(schema: FormSchema, id: FormFieldId) -> FormField | None: ...
def form_mask_fits(mask: FormMask, number: str) -> bool:
    """Tells whether the number of a document looks like a mask."""

def filled_form_value(form: FilledForm, field: FormFieldId) -> FormValue | None: ...
def form_verdict_sentences(
    verdict: FormVerdict, schema: FormSchema, language: Language
) -> list[str]: ...
def application_start(
    command: ApplicationCommand, facts: ApplicationFacts, envelope: Envelope
) -> ApplicationStep: ...
def application_handle(
    application: Application, command: ApplicationCommand, facts: ApplicationFacts, envelope: Envelope
) -> ApplicationStep: ...
def application_replay(history: Sequence[ApplicationEntry]) -> Application: ...
def application_next_deadline(application: Application) -> datetime | None: ...
def application_transitions() -> tuple[Transition, ...]: ...
