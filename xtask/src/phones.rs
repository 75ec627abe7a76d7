//! Type-checks of the mobile crate for the two kinds of phones.

use std::env;
use std::process::Command;

use crate::Options;
use crate::shell::{cargo, has, program, run, target_dir};
use crate::stage::{Stages, Stop};

const CRATE: &str = "talktime-mobile";

/// What Debian calls a Rust that can build its own standard library for any target.
const DEBIAN_PACKAGES: [&str; 4] = [
    "cargo-web",
    "libstd-rust-web-dev",
    "rust-web-src",
    "rustc-web",
];

/// Checks both targets, each as a stage of its own.
pub fn command(_options: &Options, stages: &mut Stages) {
    stages.run("types for Android", || one("aarch64-linux-android"));
    stages.run("types for iOS", || one("aarch64-apple-ios"));
}

/// Checks with the target that rustup brings, else with Debian's compiler and the sources of its
/// standard library.
fn one(target: &str) -> Result<(), Stop> {
    if added(target) {
        return run(&mut cargo([
            "check",
            "--package",
            CRATE,
            "--target",
            target,
        ]));
    }
    install()?;
    run(&mut debian(target))
}

/// Adds the target to rustup's toolchain; `false` where there is no rustup or it cannot fetch it.
pub fn added(target: &str) -> bool {
    has("rustup", &["target", "add", target])
}

/// Installs what is missing of Debian's compiler, where nobody works: a developer's machine is told the
/// line to type.
fn install() -> Result<(), Stop> {
    let there = |package: &&str| !has("dpkg", &["--status", package]);
    let missing: Vec<_> = DEBIAN_PACKAGES.iter().copied().filter(there).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let ours = env::var("CI").is_ok_and(|value| value == "true");
    // `test -w` asks for the right and not for the name of the user.
    let can = has("apt-get", &["--version"]) && has("test", &["-w", "/var/lib/dpkg/lock"]);
    if !ours || !can {
        return Err(Stop::skipped(to_type(&missing)));
    }
    run(program("apt-get").args(["update", "-qq"]))?;
    run(program("apt-get")
        .env("DEBIAN_FRONTEND", "noninteractive")
        .args(["install", "--yes", "-qq", "--no-install-recommends"])
        .args(missing))
}

/// What a developer can do about it.
fn to_type(missing: &[&str]) -> String {
    format!(
        "rustup cannot add the target; on a Debian: apt-get install {}",
        missing.join(" ")
    )
}

/// Debian's cargo and rustc, which only fit each other, in a folder of their own.
fn debian(target: &str) -> Command {
    let mut command = program("/usr/bin/cargo");
    command
        .args([
            "check",
            "-Zbuild-std",
            "--package",
            CRATE,
            "--target",
            target,
        ])
        .env("CARGO_TARGET_DIR", target_dir().join("debian"))
        .env("RUSTC", "/usr/bin/rustc")
        // Their release takes the unstable option nonetheless.
        .env("RUSTC_BOOTSTRAP", "1");
    // What the cargo that runs us has set is meant for its own compiler.
    for name in env::vars_os().map(|(name, _)| name) {
        let own = name.to_string_lossy();
        if own.starts_with("RUSTUP") || own == "CARGO" || own == "LD_LIBRARY_PATH" {
            command.env_remove(&name);
        }
    }
    command
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_developer_is_told_what_to_type() {
        let told = to_type(&["rustc-web", "cargo-web"]);
        assert!(told.ends_with("apt-get install rustc-web cargo-web"));
    }
}
