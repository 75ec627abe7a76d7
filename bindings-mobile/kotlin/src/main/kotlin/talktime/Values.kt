// Do not edit: written by `cargo xtask mirrors`.

@file:Suppress("unused")

package talktime

// A text is checked when it crosses into the library; what is wrong comes back as
// `TalktimeException.InvalidValue`.

/**
 * Names a state, a command, a guard, an error or a refusal reason by a stable dotted word.
 *
 * A value is one or more parts of lower-case Latin letters, digits and underscores, joined by
 * dots, 96 bytes at most: `call.wrong_state`. Codes are the same in every release and language of
 * the bindings; the sentence for a person is `sentence`.
 */
@JvmInline
public value class CodeValue(public val text: String) : Comparable<CodeValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CodeValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Says where in a value an error lies: `legs[2].hold`, or empty for the value as a whole.
 *
 * A path is made of field names, positions and dots; it never holds a value that a person typed.
 */
@JvmInline
public value class FieldPathValue(public val text: String) : Comparable<FieldPathValue> {
    internal val carried: String get() = text

    override fun compareTo(other: FieldPathValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names who acts: an agent, a senior, a system.
 */
@JvmInline
public value class ActorIdValue(public val text: String) : Comparable<ActorIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ActorIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a piece of advice of a project's call guide.
 */
@JvmInline
public value class AdviceIdValue(public val text: String) : Comparable<AdviceIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: AdviceIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an agent of the contact centre.
 */
@JvmInline
public value class AgentIdValue(public val text: String) : Comparable<AgentIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: AgentIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an application: a form that a person agreed to and that is on its way to an order.
 */
@JvmInline
public value class ApplicationIdValue(public val text: String) : Comparable<ApplicationIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ApplicationIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names what a person is called about where there may be several things: one debt of several.
 */
@JvmInline
public value class CallSubjectIdValue(public val text: String) : Comparable<CallSubjectIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CallSubjectIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a callback: a call that a person was promised.
 */
@JvmInline
public value class CallbackIdValue(public val text: String) : Comparable<CallbackIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CallbackIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a rule of calling.
 */
@JvmInline
public value class CallingRuleIdValue(public val text: String) : Comparable<CallingRuleIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CallingRuleIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names one of the answers between which a field of a form lets choose.
 */
@JvmInline
public value class ChoiceIdValue(public val text: String) : Comparable<ChoiceIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ChoiceIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names one command, so that a command sent twice acts once.
 */
@JvmInline
public value class CommandIdValue(public val text: String) : Comparable<CommandIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CommandIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a consent of a person.
 */
@JvmInline
public value class ConsentIdValue(public val text: String) : Comparable<ConsentIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ConsentIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a contact: one call of one person, from its start to its end, with all its legs.
 */
@JvmInline
public value class ContactIdValue(public val text: String) : Comparable<ContactIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ContactIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names why a person is called: sales, debt, service. A project's list settles the words.
 */
@JvmInline
public value class ContactPurposeIdValue(public val text: String) : Comparable<ContactPurposeIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ContactPurposeIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a crew of technicians.
 */
@JvmInline
public value class CrewIdValue(public val text: String) : Comparable<CrewIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CrewIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a field of a form.
 */
@JvmInline
public value class FormFieldIdValue(public val text: String) : Comparable<FormFieldIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: FormFieldIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a form: the loan application, the taxi request.
 */
@JvmInline
public value class FormIdValue(public val text: String) : Comparable<FormIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: FormIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a rule over several fields of a form.
 */
@JvmInline
public value class FormRuleIdValue(public val text: String) : Comparable<FormRuleIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: FormRuleIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a calendar of holidays.
 */
@JvmInline
public value class HolidayCalendarIdValue(public val text: String) : Comparable<HolidayCalendarIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: HolidayCalendarIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an incident: personal data that came to where they must not be.
 */
@JvmInline
public value class IncidentIdValue(public val text: String) : Comparable<IncidentIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: IncidentIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a lead: one entry of a list of people to be called.
 */
@JvmInline
public value class LeadIdValue(public val text: String) : Comparable<LeadIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: LeadIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a kind of material that an installation needs: a modem, a metre of cable.
 */
@JvmInline
public value class MaterialIdValue(public val text: String) : Comparable<MaterialIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: MaterialIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names the merging of two entries of a customer base into one.
 */
@JvmInline
public value class MergeIdValue(public val text: String) : Comparable<MergeIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: MergeIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an offer of a project's catalogue: a service at a price.
 */
@JvmInline
public value class OfferIdValue(public val text: String) : Comparable<OfferIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: OfferIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an order.
 */
@JvmInline
public value class OrderIdValue(public val text: String) : Comparable<OrderIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: OrderIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an item of an order: one service of it.
 */
@JvmInline
public value class OrderItemIdValue(public val text: String) : Comparable<OrderItemIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: OrderItemIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names the account into which a customer pays; its number is a personal value and stands elsewhere.
 */
@JvmInline
public value class PaymentAccountIdValue(public val text: String) : Comparable<PaymentAccountIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: PaymentAccountIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a payment or a refund.
 */
@JvmInline
public value class PaymentIdValue(public val text: String) : Comparable<PaymentIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: PaymentIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a permit to dial.
 */
@JvmInline
public value class PermitIdValue(public val text: String) : Comparable<PermitIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: PermitIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a person by a random surrogate that the caller draws when the person is first met.
 */
@JvmInline
public value class PersonRefValue(public val text: String) : Comparable<PersonRefValue> {
    internal val carried: String get() = text

    override fun compareTo(other: PersonRefValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a project: one line of business of the centre.
 */
@JvmInline
public value class ProjectIdValue(public val text: String) : Comparable<ProjectIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ProjectIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a promise that a customer was given.
 */
@JvmInline
public value class PromiseIdValue(public val text: String) : Comparable<PromiseIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: PromiseIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a telephone, internet or other company that serves people.
 */
@JvmInline
public value class ProviderIdValue(public val text: String) : Comparable<ProviderIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ProviderIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a base of people that was bought from outside.
 */
@JvmInline
public value class PurchaseIdValue(public val text: String) : Comparable<PurchaseIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: PurchaseIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a queue.
 */
@JvmInline
public value class QueueIdValue(public val text: String) : Comparable<QueueIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: QueueIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a recovery: what is done where an order went wrong.
 */
@JvmInline
public value class RecoveryIdValue(public val text: String) : Comparable<RecoveryIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: RecoveryIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names anything else, in a fact or a timeline.
 */
@JvmInline
public value class ReferenceValue(public val text: String) : Comparable<ReferenceValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ReferenceValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a public registry of numbers that want no calls.
 */
@JvmInline
public value class RegistryIdValue(public val text: String) : Comparable<RegistryIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: RegistryIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names the version of a set of rules: of calling, of reading, of matching.
 */
@JvmInline
public value class RuleSetIdValue(public val text: String) : Comparable<RuleSetIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: RuleSetIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names who sold a base of people.
 */
@JvmInline
public value class SellerIdValue(public val text: String) : Comparable<SellerIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: SellerIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a service that a person holds: one connection, one contract.
 */
@JvmInline
public value class ServiceIdValue(public val text: String) : Comparable<ServiceIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ServiceIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a kind of service: internet, television, a loan. A project's list settles the words.
 */
@JvmInline
public value class ServiceKindIdValue(public val text: String) : Comparable<ServiceKindIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ServiceKindIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names what a crew can do: fibre, television sets.
 */
@JvmInline
public value class SkillIdValue(public val text: String) : Comparable<SkillIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: SkillIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an entry of a suppression list.
 */
@JvmInline
public value class SuppressionIdValue(public val text: String) : Comparable<SuppressionIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: SuppressionIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a request for a taxi.
 */
@JvmInline
public value class TaxiRequestIdValue(public val text: String) : Comparable<TaxiRequestIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: TaxiRequestIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names what a call was about, in the words of a project.
 */
@JvmInline
public value class TopicIdValue(public val text: String) : Comparable<TopicIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: TopicIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a training: what an agent learns before they may sell or advise.
 */
@JvmInline
public value class TrainingIdValue(public val text: String) : Comparable<TrainingIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: TrainingIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a visit of a crew at a customer.
 */
@JvmInline
public value class VisitIdValue(public val text: String) : Comparable<VisitIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: VisitIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a wording: the text, in one version, that a person agreed to or was told.
 */
@JvmInline
public value class WordingIdValue(public val text: String) : Comparable<WordingIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: WordingIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names an area in which a crew works.
 */
@JvmInline
public value class WorkAreaIdValue(public val text: String) : Comparable<WorkAreaIdValue> {
    internal val carried: String get() = text

    override fun compareTo(other: WorkAreaIdValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a currency by its ISO 4217 code: `INR`, `RUB`, `EUR`.
 */
@JvmInline
public value class CurrencyValue(public val text: String) : Comparable<CurrencyValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CurrencyValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a country by its ISO 3166-1 code of two capital letters: `IN`, `RU`.
 */
@JvmInline
public value class CountryCodeValue(public val text: String) : Comparable<CountryCodeValue> {
    internal val carried: String get() = text

    override fun compareTo(other: CountryCodeValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Holds a short text for people that names no person: the name of a figure, of an offer.
 *
 * 1 to 512 bytes, no control character.
 */
@JvmInline
public value class LabelValue(public val text: String) : Comparable<LabelValue> {
    internal val carried: String get() = text

    override fun compareTo(other: LabelValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Holds what a clock shows, to the minute, from `00:00` to `24:00`, the end of the day.
 */
@JvmInline
public value class ClockTimeValue(public val text: String) : Comparable<ClockTimeValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ClockTimeValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Names a time zone of the IANA database: `Asia/Kolkata`, `Europe/Moscow`.
 */
@JvmInline
public value class ZoneValue(public val text: String) : Comparable<ZoneValue> {
    internal val carried: String get() = text

    override fun compareTo(other: ZoneValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Holds the SHA-256 hash of a journal entry, written as 64 hexadecimal digits in lower case.
 */
@JvmInline
public value class DigestValue(public val text: String) : Comparable<DigestValue> {
    internal val carried: String get() = text

    override fun compareTo(other: DigestValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Holds the keyed hash of a telephone number, written as 64 hexadecimal digits in lower case.
 *
 * Without the key nobody can tell which number it is, not even by trying all of them; with the key
 * one can tell whether a number is this one. It is what stays of a number after an erasure.
 */
@JvmInline
public value class NumberHashValue(public val text: String) : Comparable<NumberHashValue> {
    internal val carried: String get() = text

    override fun compareTo(other: NumberHashValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Says how the number of a document, or another short text, looks: `A` is a Latin letter, `9` a digit, `*` one of
 * both; a blank, `-`, `/` and `.` stand for themselves.
 *
 * Blanks and hyphens only make a number readable, and a small letter is as good as a capital: `AA 9999999` fits
 * `ab1234567` and `AB-1234567`. A mask has 1 to 64 characters and asks for one letter or digit at least.
 */
@JvmInline
public value class FormMaskValue(public val text: String) : Comparable<FormMaskValue> {
    internal val carried: String get() = text

    override fun compareTo(other: FormMaskValue): Int = text.compareTo(other.text)

    override fun toString(): String = text
}

/**
 * Holds the number of an account: at a bank, or with us.
 */
@JvmInline
public value class AccountNumberValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "AccountNumber([redacted])"
}

/**
 * Holds one part of a postal address: a street, a house, a landmark.
 */
@JvmInline
public value class AddressPartValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "AddressPart([redacted])"
}

/**
 * Holds a day of birth, as `YYYY-MM-DD` of the Gregorian calendar.
 */
@JvmInline
public value class BirthDateValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "BirthDate([redacted])"
}

/**
 * Holds the number of a document that proves who somebody is: a passport, a driving licence.
 */
@JvmInline
public value class DocumentNumberValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "DocumentNumber([redacted])"
}

/**
 * Holds an e-mail address: one `@` with something on both sides, no blank and no control character.
 *
 * Whether a mailbox is there shows only when a message arrives.
 */
@JvmInline
public value class EmailAddressValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "EmailAddress([redacted])"
}

/**
 * Holds one part of a person's name.
 */
@JvmInline
public value class NamePartValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "NamePart([redacted])"
}

/**
 * Holds a piece of an input as it was read, which may name a person.
 */
@JvmInline
public value class OriginalTextValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "OriginalText([redacted])"
}

/**
 * Holds a free text about a person, in the words of whoever wrote it.
 */
@JvmInline
public value class PersonalNoteValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "PersonalNote([redacted])"
}

/**
 * Holds what a reader was shown of a personal value: the whole of it, or a masked form.
 */
@JvmInline
public value class ShownTextValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "ShownText([redacted])"
}

/**
 * Holds a telephone number in the international form E.164: `+`, country code, digits.
 *
 * Two spellings of one number are equal. The number has a length that its country's plan allows;
 * whether somebody answers it is not known here. It is personal: `Debug` and `Display` show no
 * digit of it, and its memory is overwritten when it is dropped.
 */
@JvmInline
public value class PhoneNumberValue(internal val carried: String) {
    /** Gives the value to a caller that names why it reads. */
    @Suppress("UNUSED_PARAMETER")
    public fun read(purpose: ReadingPurpose): String = carried

    override fun toString(): String = "PhoneNumber([redacted])"
}

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun ApplicationCommand.toJson(): String = applicationCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun ApplicationFacts.toJson(): String = applicationFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun ApplicationEntry.toJson(): String = applicationEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun FilledForm.toJson(): String = filledFormToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Application.toJson(): String = applicationToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Envelope.toJson(): String = envelopeToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallCommand.toJson(): String = callCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallFacts.toJson(): String = callFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallEntry.toJson(): String = callEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun DialPermit.toJson(): String = dialPermitToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Record.toJson(): String = recordToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Call.toJson(): String = callToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Attempt.toJson(): String = attemptToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallbackCommand.toJson(): String = callbackCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallbackFacts.toJson(): String = callbackFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallbackEntry.toJson(): String = callbackEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Callback.toJson(): String = callbackToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun DialQuery.toJson(): String = dialQueryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun DialFacts.toJson(): String = dialFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun FunnelPerson.toJson(): String = funnelPersonToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun LeadCommand.toJson(): String = leadCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun LeadFacts.toJson(): String = leadFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun LeadEntry.toJson(): String = leadEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Lead.toJson(): String = leadToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallListPlan.toJson(): String = callListPlanToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun ListPerson.toJson(): String = listPersonToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun CallList.toJson(): String = callListToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Offering.toJson(): String = offeringToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun RecontactCondition.toJson(): String = recontactConditionToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun RetryPlan.toJson(): String = retryPlanToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun TargetRule.toJson(): String = targetRuleToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun DialVerdict.toJson(): String = dialVerdictToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun MatchScore.toJson(): String = matchScoreToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun MatchPolicy.toJson(): String = matchPolicyToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun MatchFields.toJson(): String = matchFieldsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun PurchasedBase.toJson(): String = purchasedBaseToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Customer.toJson(): String = customerToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun ActivityInterval.toJson(): String = activityIntervalToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Explanation.toJson(): String = explanationToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun LeadList.toJson(): String = leadListToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Plan.toJson(): String = planToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Report.toJson(): String = reportToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun ScheduleInterval.toJson(): String = scheduleIntervalToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Scorecard.toJson(): String = scorecardToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun SurveyScore.toJson(): String = surveyScoreToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun OrderCommand.toJson(): String = orderCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun OrderFacts.toJson(): String = orderFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun OrderEntry.toJson(): String = orderEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun RecoveryCommand.toJson(): String = recoveryCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun RecoveryFacts.toJson(): String = recoveryFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun RecoveryEntry.toJson(): String = recoveryEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Recovery.toJson(): String = recoveryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Order.toJson(): String = orderToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun TaxiRequestCommand.toJson(): String = taxiRequestCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun TaxiRequestFacts.toJson(): String = taxiRequestFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun TaxiRequestEntry.toJson(): String = taxiRequestEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun TaxiRequest.toJson(): String = taxiRequestToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun VisitCommand.toJson(): String = visitCommandToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun VisitFacts.toJson(): String = visitFactsToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun VisitEntry.toJson(): String = visitEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Visit.toJson(): String = visitToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Consent.toJson(): String = consentToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Incident.toJson(): String = incidentToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun JournalEntry.toJson(): String = journalEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Checkpoint.toJson(): String = checkpointToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Journal.toJson(): String = journalToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun AccessPolicy.toJson(): String = accessPolicyToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun RetentionPolicy.toJson(): String = retentionPolicyToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun SuppressionEntry.toJson(): String = suppressionEntryToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun DispositionMap.toJson(): String = dispositionMapToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun FaultWalk.toJson(): String = faultWalkToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun FormSchema.toJson(): String = formSchemaToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun Project.toJson(): String = projectToJson(this)

/** Writes the value as versioned JSON, which every later release reads. */
@Throws(TalktimeException::class)
public fun ProjectVersions.toJson(): String = projectVersionsToJson(this)
