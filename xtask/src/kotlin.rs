//! The Kotlin stage: the native library, the generated source, the Maven module with its tests.

use std::fs;
use std::path::PathBuf;

use crate::readme::Example;
use crate::shell::{capture, has, program, root, run, target_dir};
use crate::signatures::generate;
use crate::stage::Stop;

const MODULE: &str = "bindings-mobile/kotlin";

/// The oldest Java whose classes the module promises.
const JAVA_MIN: u32 = 17;

/// Builds the library, generates Kotlin from it, and runs the Maven module's tests.
pub fn test() -> Result<(), Stop> {
    prepare()?;
    write_readme()?;
    let native = format!("-Dnative.dir={}", target_dir().join("debug").display());
    run(program("mvn").args(["--batch-mode", "--quiet", "--file", MODULE, &native, "test"]))
}

/// Generates Kotlin, compiles the Maven module and gives the folder of its classes.
pub fn classes() -> Result<PathBuf, Stop> {
    prepare()?;
    run(program("mvn").args(["--batch-mode", "--quiet", "--file", MODULE, "compile"]))?;
    Ok(root().join(MODULE).join("target/classes"))
}

/// Looks for the tools and writes the generated source.
fn prepare() -> Result<(), Stop> {
    // Maven compiles, so it is the compiler that must be there: a runtime alone brings none.
    let version = capture(program("javac").arg("-version")).unwrap_or_default();
    if java_number(&version).is_none_or(|number| number < JAVA_MIN) {
        let wanted = format!("a Java development kit of {JAVA_MIN} or newer is not here");
        return Err(Stop::lacking(wanted));
    }
    if !has("mvn", &["--version"]) {
        return Err(Stop::lacking("Maven (mvn) is not here"));
    }
    // From the build with symbols: a stripped library has lost what the generator reads.
    generate(
        "kotlin",
        "bindings-mobile/kotlin/target/generated-sources/uniffi",
    )
    .map(drop)
}

/// Writes the Kotlin example of the README as a function that `ReadmeTest` calls.
fn write_readme() -> Result<(), Stop> {
    let source = EXAMPLE.source()?;
    let folder = root()
        .join(MODULE)
        .join("target/generated-test-sources/readme");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("Readme.kt"), source)?;
    Ok(())
}

/// How the example in README.md becomes a test.
pub const EXAMPLE: Example = Example {
    language: "kotlin",
    file: "File(\"calls.csv\")",
    frame: [
        "package readme\n\n",
        "\n\nfun readme(calls: File) {\n",
        "\n}\n",
    ],
};

/// The number in `javac 17.0.2`; Java 8 still wrote `javac 1.8.0_292` and counts as 1.
fn java_number(version: &str) -> Option<u32> {
    let number = version.trim().strip_prefix("javac ")?;
    let digits = number.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

/// The file name of the native library on this system.
pub fn library_name() -> &'static str {
    if cfg!(target_os = "macos") {
        "libtalktime_mobile.dylib"
    } else if cfg!(windows) {
        "talktime_mobile.dll"
    } else {
        "libtalktime_mobile.so"
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_java_is_read() {
        assert_eq!(java_number("javac 17.0.2\n"), Some(17));
        assert_eq!(java_number("javac 25-ea"), Some(25));
        assert_eq!(java_number("javac 21"), Some(21));
        assert_eq!(java_number("javac 1.8.0_292"), Some(1));
        assert_eq!(java_number(""), None);
    }
}
