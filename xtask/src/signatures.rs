//! The public signatures of the Kotlin and Swift sources, as committed listings.
//!
//! The sources are generated anew for each build and not committed; what a user of the two languages
//! can call must show in a diff nonetheless.

use std::fs;
use std::path::PathBuf;

use crate::kotlin::library_name;
use crate::shell::{cargo, root, run, settle, target_dir};
use crate::stage::Stop;

/// What writes the listings anew.
const MEND: &str = "cargo xtask api";

/// Builds the library, writes the sources of a language and gives their folder.
pub fn generate(language: &str, out: &str) -> Result<PathBuf, Stop> {
    run(&mut cargo(["build", "--package", "talktime-mobile"]))?;
    let library = target_dir().join("debug").join(library_name());
    let out = root().join(out);
    let asked = [
        "run",
        "--quiet",
        "--package",
        "talktime-bindgen",
        "--",
        language,
    ];
    run(cargo(asked).arg(&library).arg(&out))?;
    Ok(out)
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
    ];
    let kotlin = listing(&sources, kotlin_signature)?;
    let swift = generate("swift", "bindings-mobile/swift/target/generated")?;
    let own = folder.join("swift/Sources/Talktime");
    let sources = [
        swift.join("Talktime.swift"),
        own.join("Values.swift"),
        own.join("Extensions.swift"),
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

/// What the generator needs inside the sources and nobody else calls.
const INSIDE: [&str; 10] = [
    "Ffi",
    "ffi",
    "Uniffi",
    "uniffi",
    "UNIFFI",
    "RustBuffer",
    "ByteBuffer",
    "Cleaner",
    "buf:",
    "handle:",
];

fn outside(line: &str) -> bool {
    !INSIDE.iter().any(|word| line.contains(word))
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
    let converter = [
        "CALL_",
        "NoHandle",
        "noHandle",
        "rustPanic",
        "bufferOverflow",
        "incompleteData",
        "errorDescription",
        "init()",
        " lower(",
        " lift(",
        " read(",
        " write(",
        "unexpected",
        "Protocol:",
    ];
    starts.iter().any(|start| line.starts_with(start))
        && !converter.iter().any(|word| line.contains(word))
        && !line.starts_with("case let ")
        && !line.contains(": return ")
        && outside(line)
}
