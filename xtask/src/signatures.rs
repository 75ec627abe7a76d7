//! The public signatures of the Kotlin and Swift sources, as committed listings.
//!
//! The sources are generated anew for each build and not committed; what a user of the two languages
//! can call must show in a diff nonetheless.

use std::fs;
use std::path::PathBuf;

use crate::kotlin::library_name;
use crate::shell::{build_all, own_program, program, root, run, settle, target_dir};
use crate::stage::Stop;

/// What writes the listings anew.
const MEND: &str = "cargo xtask api";

/// Builds the library, writes the sources of a language and gives their folder.
pub fn generate(language: &str, out: &str) -> Result<PathBuf, Stop> {
    build_all(["--lib"])?;
    let library = target_dir().join("debug").join(library_name());
    let out = root().join(out);
    let generator = own_program("talktime-bindgen")?;
    run(program(generator).arg(language).arg(&library).arg(&out))?;
    if language == "swift" {
        let header = fs::read_to_string(out.join("TalktimeFFI.h"))?;
        if let Some(line) = header.lines().find(|line| names_a_keyword(line)) {
            return Err(Stop::failed(format!("a parameter is a word of C: {line}")));
        }
    }
    Ok(out)
}

/// The words of C that Rust allows as the name of a parameter. Swift reads the header as C, and most
/// machines have no Swift that would say so.
const WORDS_OF_C: [&str; 18] = [
    "auto", "case", "char", "default", "double", "float", "goto", "inline", "int", "long",
    "register", "restrict", "short", "signed", "switch", "unsigned", "void", "volatile",
];

/// Tells whether a line declares a parameter, behind its type, that C reads as another word.
fn names_a_keyword(line: &str) -> bool {
    line.contains('(')
        && line.split(['(', ',', ')']).skip(1).any(|parameter| {
            let mut words = parameter.split_whitespace();
            words.next().is_some()
                && words
                    .next_back()
                    .is_some_and(|word| WORDS_OF_C.contains(&word))
        })
}

/// Writes both listings, or with `check` fails where a committed one differs.
pub fn listings(check: bool) -> Result<(), Stop> {
    let folder = root().join("bindings-mobile");
    let kotlin = generate(
        "kotlin",
        "bindings-mobile/kotlin/target/generated-sources/uniffi",
    )?;
    let own = folder.join("kotlin/src/main/kotlin/talktime");
    let sources = [
        kotlin.join("talktime/talktime.kt"),
        own.join("Values.kt"),
        own.join("Extensions.kt"),
        own.join("ImporterExtensions.kt"),
    ];
    let kotlin = listing(&sources, kotlin_signature)?;
    let swift = generate("swift", "bindings-mobile/swift/target/generated")?;
    let own = folder.join("swift/Sources/Talktime");
    let sources = [
        swift.join("Talktime.swift"),
        own.join("Values.swift"),
        own.join("Extensions.swift"),
        own.join("ImporterExtensions.swift"),
    ];
    let swift = listing(&sources, swift_signature)?;
    settle(&folder.join("api/talktime.kt.txt"), &kotlin, check, MEND)?;
    settle(&folder.join("api/talktime.swift.txt"), &swift, check, MEND)
}

fn listing(sources: &[PathBuf], keep: fn(&str) -> bool) -> Result<String, Stop> {
    let mut text = String::new();
    for source in sources {
        let whole = fs::read_to_string(source)?;
        // The body of a function is left out, also where it stands on the line of its head.
        let heads = whole
            .lines()
            .map(|line| line.split_once('{').map_or(line, |(head, _)| head));
        for line in heads.filter(|line| keep(line.trim_start())) {
            // The marks around Kotlin names and the ends of bodies say nothing to a reader.
            let line = line.replace('`', "");
            text.push_str(line.trim_end().trim_end_matches(['(', ',']).trim_end());
            text.push('\n');
        }
    }
    Ok(text)
}

/// The names of what the generator needs inside the sources and nobody else calls.
const INSIDE: [&str; 4] = ["RustBuffer", "ByteBuffer", "asByteBuffer", "getByteBuffer"];

/// The words of such names: `FfiConverterString`, `uniffiRustCall`, `JavaLangRefCleaner`.
const INSIDE_WORDS: [&str; 3] = ["ffi", "uniffi", "cleaner"];

/// The parameters of such functions.
const INSIDE_PARAMETERS: [&str; 2] = ["buf", "handle"];

fn outside(line: &str) -> bool {
    let parameter = |(name, rest): (&str, &str)| {
        INSIDE_PARAMETERS.contains(&name) && rest.trim_start().starts_with(':')
    };
    !names(line).any(|(name, rest)| {
        INSIDE.contains(&name)
            || parameter((name, rest))
            || words(name).any(|word| INSIDE_WORDS.contains(&word.as_str()))
    })
}

/// Gives every name in a line, with what follows it.
fn names(line: &str) -> impl Iterator<Item = (&str, &str)> {
    let mut rest = line;
    std::iter::from_fn(move || {
        let apart = |c: char| !c.is_alphanumeric() && c != '_';
        let (name, after) = {
            let start = rest.trim_start_matches(apart);
            start.split_at(start.find(apart).unwrap_or(start.len()))
        };
        rest = after;
        (!name.is_empty()).then_some((name, after))
    })
}

/// Gives the words of a name in lower case: `office` and `hours` of `officeHours`.
fn words(name: &str) -> impl Iterator<Item = String> {
    let mut words = vec![String::new()];
    let mut was_small = false;
    for c in name.chars() {
        if c == '_' || (c.is_uppercase() && was_small) {
            words.push(String::new());
        }
        was_small = c.is_lowercase();
        if let Some(word) = words.last_mut().filter(|_| c != '_') {
            word.extend(c.to_lowercase());
        }
    }
    words.into_iter()
}

fn kotlin_signature(line: &str) -> bool {
    let starts = [
        "data class ",
        "sealed class ",
        "enum class ",
        "class ",
        "object ",
        "data object ",
        "open class ",
        "typealias ",
        "public typealias ",
        "public value class ",
        "public fun ",
        "public val ",
        "val ",
        "fun ",
        "constructor(",
        "public interface ",
        "interface ",
    ];
    let method =
        line.contains(" fun `") && !line.starts_with("internal") && !line.starts_with("private");
    (starts.iter().any(|start| line.starts_with(start)) && !is_local(line)
        || line.starts_with("public ")
        || method)
        && outside(line)
}

/// A value inside a function, not a field with the default that stands for nothing.
fn is_local(line: &str) -> bool {
    match line.split_once(" = ") {
        Some((_, default)) => !["null", "listOf()"].contains(&default.trim_end_matches([',', ' '])),
        None => false,
    }
}

fn swift_signature(line: &str) -> bool {
    let starts = [
        "public ",
        "open ",
        "case ",
        "convenience init",
        "extension ",
    ];
    // Converters, the errors of the generator's own and the half of each class that hides its inside.
    let converter = [
        "public static func lower(",
        "public static func lift(",
        "(from buf",
        "into buf",
        "public init()",
    ];
    starts.iter().any(|start| line.starts_with(start))
        && !converter.iter().any(|part| line.contains(part))
        && !names(line).any(|(name, _)| OWN_ERRORS.contains(&name))
        && !line.starts_with("public protocol ")
        && !line.starts_with("case let ")
        && !line.contains(": return ")
        && outside(line)
}

/// The errors inside the Swift source, and what they are said with.
const OWN_ERRORS: [&str; 16] = [
    "CALL_SUCCESS",
    "CALL_ERROR",
    "CALL_UNEXPECTED_ERROR",
    "CALL_CANCELLED",
    "NoHandle",
    "noHandle",
    "rustPanic",
    "bufferOverflow",
    "incompleteData",
    "errorDescription",
    "unexpectedOptionalTag",
    "unexpectedEnumCase",
    "unexpectedNullPointer",
    "unexpectedRustCallStatusCode",
    "unexpectedRustCallError",
    "unexpectedStaleHandle",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_user_calls_is_listed() {
        for line in [
            "public func read(purpose _: ReadingPurpose) -> String",
            "public var officeHours: UInt32",
            "public func write(note: Label)",
            "public func unexpectedEnd() -> Bool",
            "public let phoneHandle: Code",
            "open class LogReader: LogReaderProtocol, @unchecked Sendable",
        ] {
            assert!(swift_signature(line), "{line}");
        }
        assert!(kotlin_signature(
            "public fun read(purpose: ReadingPurpose): String = carried"
        ));
        assert!(kotlin_signature("val `officeHours`: kotlin.UInt"));
    }

    #[test]
    fn a_parameter_that_c_cannot_name_is_seen() {
        let line = "void f(uint64_t ptr, RustBuffer case, RustCallStatus *_Nonnull out_status";
        assert!(names_a_keyword(line));
        assert!(!names_a_keyword(&line.replace("case", "order")));
        assert!(!names_a_keyword("int64_t f(void"));
    }

    #[test]
    fn what_the_generator_needs_inside_is_not() {
        for line in [
            "public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool",
            "public static func write(_ value: Bool, into buf: inout [UInt8])",
            "public static func lift(_ handle: UInt64) throws -> LogReader",
            "public func FfiConverterTypeCode_lift(_ value: String) throws -> Code",
            "public func uniffiCloneHandle() -> UInt64",
            "required public init(unsafeFromHandle handle: UInt64)",
            "case unexpectedStaleHandle",
        ] {
            assert!(!swift_signature(line), "{line}");
        }
        assert!(!kotlin_signature(
            "class JavaLangRefCleaner : UniffiCleaner"
        ));
        assert!(!kotlin_signature(
            "constructor(withHandle: UniffiWithHandle, handle: Long)"
        ));
    }
}
