//! `cargo xtask mirrors`: writes the mirrors of the core's public types into both bindings.
//!
//! The core declares a type once, in ordinary Rust. This reads the sources, holds them against the
//! classification in `tests/parity/types.toml`, and writes readable files that are committed. With
//! `--check` it writes nothing and fails where a file differs from what it would write.

mod carried;
mod classes;
mod docs;
mod hosts;
mod mobile;
mod python_model;
mod python_names;
mod python_rust;
mod source;
mod vocabulary;

use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::no_others;

/// Stands at the head of every written file.
const HEAD: &str = "Do not edit: written by `cargo xtask mirrors`";

const KOTLIN: &str = "bindings-mobile/kotlin/src/main/kotlin/talktime";
const SWIFT: &str = "bindings-mobile/swift/Sources/Talktime";
const PYTHON: &str = "bindings-python/python/talktime";

/// The stubs that are written by hand; the first has the imports for all.
const STUBS: [&str; 12] = [
    "imports",
    "functions",
    "privacy",
    "customer",
    "project",
    "campaign",
    "application",
    "order",
    "taxi_request",
    "recovery",
    "crew",
    "visit",
];

/// The Python files in which the classes get their methods.
const METHODS: [&str; 8] = [
    "_methods",
    "_project_methods",
    "_campaign_methods",
    "_application_methods",
    "_order_methods",
    "_taxi_request_methods",
    "_recovery_methods",
    "_visit_methods",
];

/// Writes every mirror, or with `check` fails with the list of those that are stale.
pub(crate) fn run(check: bool) -> Result<(), String> {
    let root = root()?;
    let types = source::read_core(&root.join("core/src"))?;
    let classes = classes::classify(&root.join("tests/parity/types.toml"), types)?;
    let read = |name: &str| {
        let path = root.join(name);
        fs::read_to_string(&path).map_err(|error| format!("{}: {error}", path.display()))
    };
    let functions = STUBS
        .into_iter()
        .map(|noun| read(&format!("bindings-python/src/{noun}.pyi")))
        .collect::<Result<Vec<_>, _>>()?
        .join("\n");
    let methods = METHODS
        .into_iter()
        .map(|name| read(&format!("{PYTHON}/{name}.py")))
        .collect::<Result<String, _>>()?;
    let mut files = vec![
        (
            "bindings-mobile/src/mirrors.rs".to_owned(),
            mobile::mirrors(&classes)?,
        ),
        (
            "bindings-mobile/uniffi.toml".to_owned(),
            hosts::config(&classes),
        ),
        (format!("{KOTLIN}/Values.kt"), hosts::kotlin(&classes)),
        (format!("{SWIFT}/Values.swift"), hosts::swift(&classes)),
        (
            "bindings-python/src/mirrors.rs".to_owned(),
            python_rust::mirrors(&classes)?,
        ),
        (
            format!("{PYTHON}/_model.py"),
            python_model::model(&classes, &methods)?,
        ),
        (
            format!("{PYTHON}/_talktime.pyi"),
            python_names::stub(&classes, &functions),
        ),
    ];
    files.extend(python_names::modules(&classes));
    let listed = files.iter().map(|(name, _)| PathBuf::from(name)).collect();
    let mut stale = Vec::new();
    for (name, text) in files {
        let path = root.join(&name);
        let text = formatted(&path, text)?;
        if fs::read_to_string(&path).ok().as_deref() == Some(text.as_str()) {
            continue;
        }
        if check {
            stale.push(name);
        } else {
            write(&path, &text)?;
        }
    }
    if stale.is_empty() {
        no_others(&root, &listed, "cargo xtask mirrors").map_err(|stop| stop.to_string())
    } else {
        Err(format!(
            "stale, run `cargo xtask mirrors`:\n  {}",
            stale.join("\n  ")
        ))
    }
}

/// Finds the workspace, whose member this program is.
pub(crate) fn root() -> Result<PathBuf, String> {
    Path::new(env!("CARGO_MANIFEST_DIR"))
        .parent()
        .map(Path::to_path_buf)
        .ok_or_else(|| "the workspace has no root".to_owned())
}

fn write(path: &Path, text: &str) -> Result<(), String> {
    let shown = path.display();
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).map_err(|error| format!("{shown}: {error}"))?;
    }
    fs::write(path, text).map_err(|error| format!("{shown}: {error}"))
}

/// Sends Rust through `rustfmt`, so that a mirror reads like the rest of the sources.
fn formatted(path: &Path, text: String) -> Result<String, String> {
    use std::io::Write as _;
    use std::process::{Command, Stdio};

    if path.extension().is_none_or(|extension| extension != "rs") {
        return Ok(text);
    }
    let failed = |error: std::io::Error| format!("rustfmt: {error}");
    let mut child = Command::new("rustfmt")
        .args(["--edition", "2024", "--config-path"])
        .arg(root()?)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .spawn()
        .map_err(failed)?;
    // Written from another thread: a full pipe in one direction must not stop the other.
    let mut input = child.stdin.take().ok_or("rustfmt takes no input")?;
    let writer = std::thread::Builder::new()
        .spawn(move || input.write_all(text.as_bytes()))
        .map_err(failed)?;
    let output = child.wait_with_output().map_err(failed)?;
    writer
        .join()
        .map_err(|_| "rustfmt: the writer broke off")?
        .map_err(failed)?;
    if !output.status.success() {
        return Err(format!("rustfmt failed on {}", path.display()));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("rustfmt: {error}"))
}
