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

/// Names one command, so that a command sent twice acts once.
public struct CommandIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
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

/// Names a lead: one entry of a list of people to be called.
public struct LeadIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
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

/// Names a queue.
public struct QueueIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
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

/// Names the version of a set of calling rules.
public struct RuleSetIdValue: Hashable, Comparable, Sendable, CustomStringConvertible {
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

/// Names a time zone of the IANA database: `Asia/Kolkata`, `Europe/Moscow`.
public struct ZoneValue: Hashable, Comparable, Sendable, CustomStringConvertible {
    public let text: String

    public init(_ text: String) { self.text = text }

    var carried: String { text }

    public var description: String { text }

    public static func < (left: Self, right: Self) -> Bool { left.text < right.text }
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

/// Holds a telephone number in the international form E.164: `+`, country code, digits.
///
/// Two spellings of one number are equal. The number has a length that its country's plan allows;
/// whether somebody answers it is not known here. It is personal: `Debug` and `Display` show no
/// digit of it.
public struct PhoneNumberValue: Hashable, Sendable, CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    let carried: String

    public init(_ text: String) { carried = text }

    /// Gives the value to a caller that names why it reads.
    public func read(purpose _: ReadingPurpose) -> String { carried }

    public var description: String { "PhoneNumber([redacted])" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: [:]) }
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

extension DispositionMap {
    /// Writes the value as versioned JSON, which every later release reads.
    public func toJson() throws -> String { try dispositionMapToJson(value: self) }
}
