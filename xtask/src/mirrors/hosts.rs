//! Writes what the checked texts are in Kotlin and in Swift, and the configuration that says so.

use std::fmt::Write as _;

use super::HEAD;
use super::classes::{Class, Classes};
use super::docs::commented;
use super::source::CoreType;

/// Gives the configuration of the generator of Kotlin and Swift.
pub(crate) fn config(classes: &Classes) -> String {
    let mut text = format!(
        "# {HEAD}.\n# A flat file is ignored by the generator: every key stands below its crate.\n"
    );
    let tables = [
        (
            "kotlin",
            "package_name = \"talktime\"\nkotlin_target_version = \"2.0.0\"\n",
        ),
        (
            "swift",
            "module_name = \"Talktime\"\nffi_module_name = \"TalktimeFFI\"\n",
        ),
    ];
    for (language, head) in tables {
        let table = format!("crates.talktime_mobile.bindings.{language}");
        let _ = write!(
            text,
            "\n[{table}]\n{head}generate_immutable_records = true\n"
        );
        times(&mut text, language);
        for core_type in texts(classes) {
            let name = &core_type.name;
            let _ = write!(
                text,
                "\n[{table}.custom_types.{name}]\n# Another name than the type's own, which would alias itself.\n\
                 type_name = \"{name}Value\"\nlift = \"{name}Value({{}})\"\nlower = \"{{}}.carried\"\n"
            );
        }
    }
    text
}

/// Time crosses as a whole number: what each language holds it in, and the functions of `Time.kt` and
/// `Time.swift` that make it of that and that of it.
const TIMES: [[&str; 5]; 6] = [
    [
        "kotlin",
        "Instant",
        "java.time.Instant",
        "instantOf",
        MICROSECONDS,
    ],
    [
        "kotlin",
        "Duration",
        "java.time.Duration",
        "durationOf",
        MICROSECONDS,
    ],
    [
        "kotlin",
        "CalendarDate",
        "java.time.LocalDate",
        "dateOf",
        DAYS,
    ],
    ["swift", "Instant", "Date", "instant", MICROSECONDS],
    [
        "swift",
        "Duration",
        "Swift.Duration",
        "duration",
        MICROSECONDS,
    ],
    ["swift", "CalendarDate", "DateComponents", "date", DAYS],
];

const MICROSECONDS: &str = "microseconds";
const DAYS: &str = "days";

fn times(text: &mut String, language: &str) {
    for [_, name, own, made, number] in TIMES.iter().filter(|row| row[0] == language) {
        // The parameter of Swift's functions has a name.
        let of = if language == "swift" { "of: " } else { "" };
        let _ = write!(
            text,
            "\n[crates.talktime_mobile.bindings.{language}.custom_types.{name}]\n\
             type_name = \"{own}\"\nlift = \"{made}({of}{{}})\"\nlower = \"{number}({of}{{}})\"\n"
        );
    }
}

fn texts(classes: &Classes) -> impl Iterator<Item = &CoreType> {
    classes
        .of(Class::GuardedText)
        .chain(classes.of(Class::PersonalText))
}

/// Gives the Kotlin classes.
pub(crate) fn kotlin(classes: &Classes) -> String {
    let mut text = format!(
        "// {HEAD}.\n\n@file:Suppress(\"unused\")\n\npackage talktime\n\n\
         // A text is checked when it crosses into the library; what is wrong comes back as\n\
         // `TalktimeException.InvalidValue`.\n"
    );
    for core_type in classes.of(Class::GuardedText) {
        let _ = write!(
            text,
            "\n/**\n{} */\n@JvmInline\npublic value class {name}Value(public val text: String) : \
            Comparable<{name}Value> {{\n    \
             internal val carried: String get() = text\n\n    \
             override fun compareTo(other: {name}Value): Int = text.compareTo(other.text)\n\n    \
             override fun toString(): String = text\n}}\n",
            commented(&core_type.doc, " *"),
            name = core_type.name
        );
    }
    for core_type in classes.of(Class::PersonalText) {
        let _ = write!(
            text,
            "\n/**\n{} */\n@JvmInline\npublic value class {name}Value(internal val carried: String) {{\n    \
             /** Gives the value to a caller that names why it reads. */\n    \
             @Suppress(\"UNUSED_PARAMETER\")\n    \
             public fun read(purpose: ReadingPurpose): String = carried\n\n    \
             override fun toString(): String = \"{name}([redacted])\"\n}}\n",
            commented(&core_type.doc, " *"),
            name = core_type.name
        );
    }
    for (name, function) in stored(classes) {
        let _ = write!(
            text,
            "\n/** Writes the value as versioned JSON, which every later release reads. */\n\
             @Throws(TalktimeException::class)\n\
             public fun {name}.toJson(): String = {function}ToJson(this)\n"
        );
    }
    text
}

/// Lists the types that have a JSON, with the start of the names of their functions.
fn stored(classes: &Classes) -> impl Iterator<Item = (&str, String)> {
    classes
        .types
        .iter()
        .filter(|known| {
            known.core_type.json && !matches!(known.class, Class::Object | Class::Internal)
        })
        .map(|known| {
            let name = known.core_type.name.as_str();
            let mut letters = name.chars();
            let head = letters
                .next()
                .map(|first| first.to_lowercase().collect::<String>());
            (name, head.unwrap_or_default() + letters.as_str())
        })
}

/// Gives the Swift structures.
pub(crate) fn swift(classes: &Classes) -> String {
    let mut text = format!(
        "// {HEAD}.\n\n// A text is checked when it crosses into the library; what is wrong comes back as\n\
         // `TalktimeError.InvalidValue`.\n"
    );
    for core_type in classes.of(Class::GuardedText) {
        let _ = write!(
            text,
            "\n{}public struct {name}Value: Hashable, Comparable, Sendable, CustomStringConvertible {{\n    \
             public let text: String\n\n    \
             public init(_ text: String) {{ self.text = text }}\n\n    \
             var carried: String {{ text }}\n\n    \
             public var description: String {{ text }}\n\n    \
             public static func < (left: Self, right: Self) -> Bool {{ left.text < right.text }}\n}}\n",
            commented(&core_type.doc, "///"),
            name = core_type.name
        );
    }
    for core_type in classes.of(Class::PersonalText) {
        let _ = write!(
            text,
            "\n{}public struct {name}Value: Hashable, Sendable, CustomStringConvertible, \
            CustomDebugStringConvertible, CustomReflectable {{\n    \
             let carried: String\n\n    \
             public init(_ text: String) {{ carried = text }}\n\n    \
             /// Gives the value to a caller that names why it reads.\n    \
             public func read(purpose _: ReadingPurpose) -> String {{ carried }}\n\n    \
             public var description: String {{ \"{name}([redacted])\" }}\n    \
             public var debugDescription: String {{ description }}\n    \
             public var customMirror: Mirror {{ Mirror(self, children: [:]) }}\n}}\n",
            commented(&core_type.doc, "///"),
            name = core_type.name
        );
    }
    for (name, function) in stored(classes) {
        let _ = write!(
            text,
            "\nextension {name} {{\n    /// Writes the value as versioned JSON, which every later release \
            reads.\n    \
             public func toJson() throws -> String {{ try {function}ToJson(value: self) }}\n}}\n"
        );
    }
    text
}
