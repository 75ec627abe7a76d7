// Do not edit: written by `cargo xtask mirrors`.

// A text is checked when it crosses into the library; what is wrong comes back as
// `TalktimeError.InvalidValue`.

/// Names a state, a command, a guard, an error or a refusal reason by a stable dotted word.
///
/// A value is one or more parts of lower-case Latin letters, digits and underscores, joined by
/// dots, 96 bytes at most: `call.wrong_state`. Codes are the same in every release and language of
/// the bindings; the sentence for a person is `sentence`.
public struct CodeValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Says where in a value an error lies: `legs[2].hold`, or empty for the value as a whole.
///
/// A path is made of field names, positions and dots; it never holds a value that a person typed.
public struct FieldPathValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names who acts: an agent, a senior, a system.
public struct ActorIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a piece of advice of a project's call guide.
public struct AdviceIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an agent of the contact centre.
public struct AgentIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an application: a form that a person agreed to and that is on its way to an order.
public struct ApplicationIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names what a person is called about where there may be several things: one debt of several.
public struct CallSubjectIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a callback: a call that a person was promised.
public struct CallbackIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a rule of calling.
public struct CallingRuleIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names one of the answers between which a field of a form lets choose.
public struct ChoiceIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names one command, so that a command sent twice acts once.
public struct CommandIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a consent of a person.
public struct ConsentIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a contact: one call of one person, from its start to its end, with all its legs.
public struct ContactIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names why a person is called: sales, debt, service. A project's list settles the words.
public struct ContactPurposeIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a crew of technicians.
public struct CrewIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a field of a form.
public struct FormFieldIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a form: the loan application, the taxi request.
public struct FormIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a rule over several fields of a form.
public struct FormRuleIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a calendar of holidays.
public struct HolidayCalendarIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an incident: personal data that came to where they must not be.
public struct IncidentIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a lead: one entry of a list of people to be called.
public struct LeadIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a kind of material that an installation needs: a modem, a metre of cable.
public struct MaterialIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names the merging of two entries of a customer base into one.
public struct MergeIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an offer of a project's catalogue: a service at a price.
public struct OfferIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an order.
public struct OrderIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an item of an order: one service of it.
public struct OrderItemIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names the account into which a customer pays; its number is a personal value and stands elsewhere.
public struct PaymentAccountIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a payment or a refund.
public struct PaymentIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a permit to dial.
public struct PermitIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a person by a random surrogate that the caller draws when the person is first met.
public struct PersonRefValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a project: one line of business of the centre.
public struct ProjectIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a promise that a customer was given.
public struct PromiseIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a telephone, internet or other company that serves people.
public struct ProviderIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a base of people that was bought from outside.
public struct PurchaseIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a queue.
public struct QueueIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a recovery: what is done where an order went wrong.
public struct RecoveryIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names anything else, in a fact or a timeline.
public struct ReferenceValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a public registry of numbers that want no calls.
public struct RegistryIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names the version of a set of rules: of calling, of reading, of matching.
public struct RuleSetIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names who sold a base of people.
public struct SellerIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a service that a person holds: one connection, one contract.
public struct ServiceIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a kind of service: internet, television, a loan. A project's list settles the words.
public struct ServiceKindIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names what a crew can do: fibre, television sets.
public struct SkillIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an entry of a suppression list.
public struct SuppressionIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a request for a taxi.
public struct TaxiRequestIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names what a call was about, in the words of a project.
public struct TopicIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a training: what an agent learns before they may sell or advise.
public struct TrainingIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a visit of a crew at a customer.
public struct VisitIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a wording: the text, in one version, that a person agreed to or was told.
public struct WordingIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names an area in which a crew works.
public struct WorkAreaIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a currency by its ISO 4217 code: `INR`, `RUB`, `EUR`.
public struct CurrencyValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a country by its ISO 3166-1 code of two capital letters: `IN`, `RU`.
public struct CountryCodeValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Holds a short text for people that names no person: the name of a figure, of an offer.
///
/// 1 to 512 bytes, no control character.
public struct LabelValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Holds what a clock shows, to the minute, from `00:00` to `24:00`, the end of the day.
public struct ClockTimeValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Names a time zone of the IANA database: `Asia/Kolkata`, `Europe/Moscow`.
public struct ZoneValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Holds the SHA-256 hash of a journal entry, written as 64 hexadecimal digits in lower case.
public struct DigestValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Holds the keyed hash of a telephone number, written as 64 hexadecimal digits in lower case.
///
/// Without the key nobody can tell which number it is, not even by trying all of them; with the key
/// one can tell whether a number is this one. It is what stays of a number after an erasure.
public struct NumberHashValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Says how the number of a document, or another short text, looks: `A` is a Latin letter, `9` a digit, `*` one of
/// both; a blank, `-`, `/` and `.` stand for themselves.
///
/// Blanks and hyphens only make a number readable, and a small letter is as good as a capital: `AA 9999999` fits
/// `ab1234567` and `AB-1234567`. A mask has 1 to 64 characters and asks for one letter or digit at least.
public struct FormMaskValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
}

/// Holds the number of an account: at a bank, or with us.
public struct AccountNumberValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "AccountNumber([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds one part of a postal address: a street, a house, a landmark.
public struct AddressPartValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "AddressPart([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds a day of birth, as `YYYY-MM-DD` of the Gregorian calendar.
public struct BirthDateValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "BirthDate([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds the number of a document that proves who somebody is: a passport, a driving licence.
public struct DocumentNumberValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "DocumentNumber([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds an e-mail address: one `@` with something on both sides, no blank and no control character.
///
/// Whether a mailbox is there shows only when a message arrives.
public struct EmailAddressValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "EmailAddress([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds one part of a person's name.
public struct NamePartValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "NamePart([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds a piece of an input as it was read, which may name a person.
public struct OriginalTextValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "OriginalText([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds a free text about a person, in the words of whoever wrote it.
public struct PersonalNoteValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "PersonalNote([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds what a reader was shown of a personal value: the whole of it, or a masked form.
public struct ShownTextValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "ShownText([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

/// Holds a telephone number in the international form E.164: `+`, country code, digits.
///
/// Two spellings of one number are equal. The number has a length that its country's plan allows;
/// whether somebody answers it is not known here. It is personal: `Debug` and `Display` show no
/// digit of it, and its memory is overwritten when it is dropped.
public struct PhoneNumberValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "PhoneNumber([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
}

extension ApplicationCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try applicationCommandToJson(value: self) }
}

extension ApplicationFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try applicationFactsToJson(value: self) }
}

extension ApplicationEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try applicationEntryToJson(value: self) }
}

extension FilledForm {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try filledFormToJson(value: self) }
}

extension Application {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try applicationToJson(value: self) }
}

extension Envelope {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try envelopeToJson(value: self) }
}

extension CallCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callCommandToJson(value: self) }
}

extension CallFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callFactsToJson(value: self) }
}

extension CallEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callEntryToJson(value: self) }
}

extension DialPermit {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try dialPermitToJson(value: self) }
}

extension Record {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try recordToJson(value: self) }
}

extension Call {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callToJson(value: self) }
}

extension Attempt {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try attemptToJson(value: self) }
}

extension CallbackCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callbackCommandToJson(value: self) }
}

extension CallbackFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callbackFactsToJson(value: self) }
}

extension CallbackEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callbackEntryToJson(value: self) }
}

extension Callback {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callbackToJson(value: self) }
}

extension DialQuery {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try dialQueryToJson(value: self) }
}

extension DialFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try dialFactsToJson(value: self) }
}

extension FunnelPerson {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try funnelPersonToJson(value: self) }
}

extension LeadCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try leadCommandToJson(value: self) }
}

extension LeadFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try leadFactsToJson(value: self) }
}

extension LeadEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try leadEntryToJson(value: self) }
}

extension Lead {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try leadToJson(value: self) }
}

extension CallListPlan {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callListPlanToJson(value: self) }
}

extension ListPerson {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try listPersonToJson(value: self) }
}

extension CallList {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try callListToJson(value: self) }
}

extension Offering {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try offeringToJson(value: self) }
}

extension RecontactCondition {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try recontactConditionToJson(value: self) }
}

extension RetryPlan {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try retryPlanToJson(value: self) }
}

extension TargetRule {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try targetRuleToJson(value: self) }
}

extension DialVerdict {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try dialVerdictToJson(value: self) }
}

extension MatchScore {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try matchScoreToJson(value: self) }
}

extension MatchPolicy {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try matchPolicyToJson(value: self) }
}

extension MatchFields {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try matchFieldsToJson(value: self) }
}

extension PurchasedBase {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try purchasedBaseToJson(value: self) }
}

extension Customer {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try customerToJson(value: self) }
}

extension ActivityInterval {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try activityIntervalToJson(value: self) }
}

extension Explanation {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try explanationToJson(value: self) }
}

extension LeadList {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try leadListToJson(value: self) }
}

extension Plan {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try planToJson(value: self) }
}

extension Report {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try reportToJson(value: self) }
}

extension ScheduleInterval {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try scheduleIntervalToJson(value: self) }
}

extension Scorecard {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try scorecardToJson(value: self) }
}

extension SurveyScore {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try surveyScoreToJson(value: self) }
}

extension OrderCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try orderCommandToJson(value: self) }
}

extension OrderFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try orderFactsToJson(value: self) }
}

extension OrderEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try orderEntryToJson(value: self) }
}

extension RecoveryCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try recoveryCommandToJson(value: self) }
}

extension RecoveryFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try recoveryFactsToJson(value: self) }
}

extension RecoveryEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try recoveryEntryToJson(value: self) }
}

extension Recovery {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try recoveryToJson(value: self) }
}

extension Order {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try orderToJson(value: self) }
}

extension TaxiRequestCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try taxiRequestCommandToJson(value: self) }
}

extension TaxiRequestFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try taxiRequestFactsToJson(value: self) }
}

extension TaxiRequestEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try taxiRequestEntryToJson(value: self) }
}

extension TaxiRequest {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try taxiRequestToJson(value: self) }
}

extension VisitCommand {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try visitCommandToJson(value: self) }
}

extension VisitFacts {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try visitFactsToJson(value: self) }
}

extension VisitEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try visitEntryToJson(value: self) }
}

extension Visit {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try visitToJson(value: self) }
}

extension Consent {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try consentToJson(value: self) }
}

extension Incident {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try incidentToJson(value: self) }
}

extension JournalEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try journalEntryToJson(value: self) }
}

extension Checkpoint {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try checkpointToJson(value: self) }
}

extension Journal {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try journalToJson(value: self) }
}

extension AccessPolicy {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try accessPolicyToJson(value: self) }
}

extension RetentionPolicy {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try retentionPolicyToJson(value: self) }
}

extension SuppressionEntry {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try suppressionEntryToJson(value: self) }
}

extension DispositionMap {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try dispositionMapToJson(value: self) }
}

extension FaultWalk {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try faultWalkToJson(value: self) }
}

extension FormSchema {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try formSchemaToJson(value: self) }
}

extension Project {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try projectToJson(value: self) }
}

extension ProjectVersions {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try projectVersionsToJson(value: self) }
}
