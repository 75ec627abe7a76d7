//! The Kotlin stage: the native library, the generated source, the Maven module with its tests.

use std::fs;
use std::path::PathBuf;

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
    let readme = fs::read_to_string(root().join("README.md"))?;
    let source =
        readme_function(&readme).ok_or_else(|| Stop::failed("README.md has no block in Kotlin"))?;
    let folder = root()
        .join(MODULE)
        .join("target/generated-test-sources/readme");
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("Readme.kt"), source)?;
    Ok(())
}

/// The first block in Kotlin: its imports, and the rest as the body of a function. The file that it
/// reads is an argument, because a test has a folder of its own.
fn readme_function(readme: &str) -> Option<String> {
    let block = readme.split("```kotlin\n").nth(1)?.split("```").next()?;
    let (imports, body): (Vec<&str>, Vec<&str>) =
        block.lines().partition(|line| line.starts_with("import "));
    let body = body.join("\n").replace("File(\"calls.csv\")", "calls");
    let imports = imports.join("\n");
    Some(format!(
        "package readme\n\n{imports}\n\nfun readme(calls: File) {{\n{body}\n}}\n"
    ))
}

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
    fn the_block_becomes_a_function() {
        let readme = "# x\n```kotlin\nimport a.B\n\nval b = B(File(\"calls.csv\"))\n```\n";
        let source = readme_function(readme).unwrap_or_default();
        assert!(source.contains("import a.B\n\nfun readme(calls: File) {\n\nval b = B(calls)\n}"));
        assert_eq!(readme_function("# nothing"), None);
    }

    #[test]
    fn the_number_of_a_java_is_read() {
        assert_eq!(java_number("javac 17.0.2\n"), Some(17));
        assert_eq!(java_number("javac 25-ea"), Some(25));
        assert_eq!(java_number("javac 21"), Some(21));
        assert_eq!(java_number("javac 1.8.0_292"), Some(1));
        assert_eq!(java_number(""), None);
    }
}
