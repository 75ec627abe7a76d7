//! `cargo xtask check`: everything that must hold and is no test of behaviour.

use crate::shell::{capture, cargo, cargo_all, has, program, root, run, setup_dir};
use crate::stage::{Stages, Stop};
use crate::{Options, api, docs, mirrors, python, signatures};

/// Pinned, so that a new lint of the tool does not fail an old commit.
const CARGO_DENY: &str = "=0.20.2";

pub fn command(_options: &Options, stages: &mut Stages) {
    stages.run("lock file", lock_file);
    stages.run("format", || run(&mut cargo(["fmt", "--all", "--check"])));
    stages.run("lints", || {
        run(&mut cargo([
            "clippy",
            "--workspace",
            "--all-targets",
            "--",
            "-D",
            "warnings",
        ]))?;
        // What is left where a feature is switched off must stand alone.
        for (package, targets) in [("talktime", "--all-targets"), ("talktime-mobile", "--lib")] {
            let bare = [
                "clippy",
                "--package",
                package,
                "--no-default-features",
                targets,
            ];
            run(cargo(bare).args(["--", "-D", "warnings"]))?;
        }
        Ok(())
    });
    stages.run("documentation", documentation);
    stages.run("oldest compiler", oldest_compiler);
    stages.run("dependencies", dependencies);
    stages.run("mirrors", || mirrors::run(true).map_err(Stop::Failed));
    stages.run("parity", || suite("parity"));
    stages.run("tidy", || suite("tidy"));
    stages.run("api listing", || api::settle(true));
    stages.run("personal values", api::personal::check);
    stages.run("mobile signatures", || signatures::listings(true));
    stages.run("generated pages", || docs::settle(true));
    stages.run("python stubs", python::stubs);
}

/// Every later stage would write a lock file that lacks something, and hide that it does.
fn lock_file() -> Result<(), Stop> {
    let asked = ["metadata", "--locked", "--format-version", "1"];
    capture(&mut cargo(asked)).map(|_| ())
}

fn documentation() -> Result<(), Stop> {
    run(cargo(["doc", "--workspace", "--no-deps", "--lib"]).env("RUSTDOCFLAGS", "-D warnings"))
}

/// Compiles the core with the oldest compiler that the manifest promises.
fn oldest_compiler() -> Result<(), Stop> {
    let version = promised_version()?;
    let toolchain = format!("+{version}");
    if !has("rustup", &["--version"]) {
        return Err(Stop::lacking("rustup is not here"));
    }
    let asked = [
        "toolchain",
        "install",
        &version,
        "--profile",
        "minimal",
        "--no-self-update",
    ];
    if !has("cargo", &[&toolchain, "--version"]) && run(program("rustup").args(asked)).is_err() {
        return Err(Stop::lacking(format!(
            "the compiler {version} is not here and not to be had"
        )));
    }
    // `rustup` chooses by the first argument only where the outer choice is not in the environment.
    let mut check = program("cargo");
    check
        .env_remove("RUSTUP_TOOLCHAIN")
        .env_remove("CARGO")
        .env_remove("RUSTC");
    check.args([
        toolchain.as_str(),
        "check",
        "--package",
        "talktime",
        "--all-features",
    ]);
    run(check
        .arg("--target-dir")
        .arg(crate::shell::target_dir().join("oldest")))
}

/// The `rust-version` of the workspace manifest.
fn promised_version() -> Result<String, Stop> {
    let manifest = std::fs::read_to_string(root().join("Cargo.toml"))?;
    let line = manifest
        .lines()
        .find_map(|line| line.strip_prefix("rust-version = \""));
    line.and_then(|rest| rest.strip_suffix('"'))
        .map(str::to_owned)
        .ok_or_else(|| Stop::failed("Cargo.toml has no rust-version"))
}

/// Bans, licences and sources. The list of known weaknesses lies on a host that may be out of reach,
/// and changes without a change of ours: it is not part of this check.
fn dependencies() -> Result<(), Stop> {
    let tool = setup_dir().join("bin").join("cargo-deny");
    let asked = [
        "--version",
        CARGO_DENY,
        "--locked",
        "--debug",
        "cargo-deny",
        "--root",
    ];
    let present = tool.is_file()
        && capture(program(&tool).arg("--version"))?.contains(CARGO_DENY.trim_start_matches('='));
    if !present {
        // Without optimisation: the tool runs for seconds and would build for minutes longer.
        run(cargo(["install"]).args(asked).arg(setup_dir()))?;
    }
    // Colours would fill a log file with escapes; what is listed as a warning does not fail.
    let checks = ["--color", "never", "check", "bans", "licenses", "sources"];
    run(program(&tool).args(checks).arg("--hide-inclusion-graph"))
}

/// One test file of `tests/`, by its name.
fn suite(name: &str) -> Result<(), Stop> {
    let folder = root().join("tests").join(name);
    if !folder.is_dir() {
        return Err(Stop::failed(format!("tests/{name} is missing")));
    }
    run(&mut cargo_all("test", ["--quiet", "--test", name]))
}
