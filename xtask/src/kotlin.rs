//! The Kotlin stage: the native library, the generated source, the Maven module with its tests.

use crate::shell::{has, program, run, target_dir};
use crate::signatures::generate;
use crate::stage::Stop;

const MODULE: &str = "bindings-mobile/kotlin";

/// Builds the library, generates Kotlin from it, and runs the Maven module's tests.
pub fn test() -> Result<(), Stop> {
    if !has("java", &["-version"]) {
        return Err(Stop::lacking("a Java development kit is not here"));
    }
    if !has("mvn", &["--version"]) {
        return Err(Stop::lacking("Maven (mvn) is not here"));
    }
    // From the build with symbols: a stripped library has lost what the generator reads.
    generate(
        "kotlin",
        "bindings-mobile/kotlin/target/generated-sources/uniffi",
    )?;
    let native = format!("-Dnative.dir={}", target_dir().join("debug").display());
    run(program("mvn").args(["--batch-mode", "--quiet", "--file", MODULE, &native, "test"]))
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
