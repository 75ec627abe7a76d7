//! `cargo xtask swift`: the native library, the generated source, the Swift package with its tests.

mod debian;
mod mirror;

use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

use crate::Options;
use crate::readme::Example;
use crate::shell::{capture, program, root, run, target_dir};
use crate::signatures::generate;
use crate::stage::{Stages, Stop};
use crate::test::real_data;

const PACKAGE: &str = "bindings-mobile/swift";

/// The oldest Swift that the package promises.
const SWIFT_MIN: u32 = 6;

pub fn command(_options: &Options, stages: &mut Stages) {
    stages.run("swift", test);
}

/// Builds the library, generates Swift from it, and runs the package's tests.
pub fn test() -> Result<(), Stop> {
    // Asked first: a machine without Swift need not build what it cannot try.
    let toolchain = Toolchain::find()?;
    lay_out()?;
    toolchain.run(&tests())
}

/// Where a Swift is.
enum Toolchain {
    /// On this machine.
    Here,
    /// In a Debian of its own below the target folder.
    Debian(debian::Inside),
}

impl Toolchain {
    fn find() -> Result<Self, Stop> {
        // Written to the pipe by Apple's driver as well as by the open one.
        let version = capture(program("swift").arg("--version")).unwrap_or_default();
        match swift_number(&version) {
            Some(number) if number >= SWIFT_MIN => Ok(Self::Here),
            _ => debian::prepare().map(Self::Debian),
        }
    }

    fn run(&self, words: &[OsString]) -> Result<(), Stop> {
        match self {
            Self::Here => run(program("env").args(words)),
            Self::Debian(inside) => run(&mut inside.command(words, &places())),
        }
    }
}

/// The folders outside of the Debian that the tests read and write.
fn places() -> Vec<PathBuf> {
    let mut places = vec![root(), target_dir()];
    places.extend(real_data());
    places
}

/// The words of the call, its environment first. The language mode stands in the manifest; the rest
/// stands here, because a package whose manifest says it could not be used by others.
fn tests() -> Vec<OsString> {
    let built = target_dir().join("debug");
    let mut words: Vec<OsString> = Vec::new();
    if let Some(data) = real_data() {
        let mut given = OsString::from("TALKTIME_DATA=");
        given.push(data);
        words.push(given);
    }
    words.extend(["swift", "test", "--package-path"].map(OsString::from));
    words.push(root().join(PACKAGE).into());
    words.push("--scratch-path".into());
    words.push(target_dir().join("swift/build").into());
    words.extend(["-Xswiftc", "-warnings-as-errors"].map(OsString::from));
    let mut folder = OsString::from("-L");
    folder.push(&built);
    for word in [folder, "-rpath".into(), built.into()] {
        words.extend(["-Xlinker".into(), word]);
    }
    words
}

/// Puts the generated sources where the package has them.
fn lay_out() -> Result<(), Stop> {
    let package = root().join(PACKAGE);
    // From the build with symbols: a stripped library has lost what the generator reads.
    let generated = generate("swift", "bindings-mobile/swift/target/generated")?;
    let own = package.join("Sources/Talktime/Generated");
    renew(
        &generated.join("Talktime.swift"),
        &own.join("Talktime.swift"),
    )?;
    let header = package.join("Sources/TalktimeFFI/TalktimeFFI.h");
    renew(&generated.join("TalktimeFFI.h"), &header)?;
    let source = EXAMPLE.source()?;
    write(
        &package.join("Tests/TalktimeTests/Generated/Readme.swift"),
        &source,
    )
}

fn renew(from: &Path, to: &Path) -> Result<(), Stop> {
    write(to, &fs::read_to_string(from)?)
}

/// Writes a file where it differs: the compiler goes by the time of the last change.
fn write(file: &Path, text: &str) -> Result<(), Stop> {
    if fs::read_to_string(file).is_ok_and(|old| old == text) {
        return Ok(());
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(file, text)?)
}

/// How the example in README.md becomes a test. What it prints with is an argument too, because the
/// test looks at the lines.
pub const EXAMPLE: Example = Example {
    language: "swift",
    file: "URL(fileURLWithPath: \"calls.csv\")",
    frame: [
        "",
        "\n\nfunc readme(calls: URL, print: (Any...) -> Void) throws {\n",
        "\n}\n",
    ],
};

/// The number in `Swift version 6.0.3 (swift-6.0.3-RELEASE)`.
fn swift_number(version: &str) -> Option<u32> {
    let number = version.split("Swift version ").nth(1)?;
    let digits = number.split(|c: char| !c.is_ascii_digit()).next()?;
    digits.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_number_of_a_swift_is_read() {
        assert_eq!(
            swift_number("Swift version 6.0.3 (swift-6.0.3-RELEASE)\n"),
            Some(6)
        );
        assert_eq!(
            swift_number("swift-driver version: 1.115 Apple Swift version 6.1"),
            Some(6)
        );
        assert_eq!(swift_number("Swift version 5.10"), Some(5));
        assert_eq!(swift_number(""), None);
    }
}
