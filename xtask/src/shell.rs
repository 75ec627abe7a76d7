//! Starting other programs, and the places of the workspace.

use std::collections::BTreeSet;
use std::env;
use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};

use crate::stage::Stop;

/// The root of the workspace.
pub fn root() -> PathBuf {
    let own = Path::new(env!("CARGO_MANIFEST_DIR"));
    own.parent().unwrap_or(own).to_path_buf()
}

/// Where tools and environments are set up; not committed.
pub fn setup_dir() -> PathBuf {
    root().join(".setup")
}

/// Where cargo builds.
pub fn target_dir() -> PathBuf {
    env::var_os("CARGO_TARGET_DIR").map_or_else(|| root().join("target"), PathBuf::from)
}

/// Cargo, as it started us, in the root of the workspace.
pub fn cargo<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Command {
    let mut command = Command::new(env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.args(arguments).current_dir(root());
    command
}

/// Selects what the stages build: all of the workspace, since cargo chooses the features of a dependency by
/// what is selected, and another choice would build the core anew. Only the Python module stays
/// out: it has no test in Rust, and its own stage builds it as users get it.
pub const WORKSPACE: [&str; 3] = ["--workspace", "--exclude", "talktime-python"];

/// Cargo with [`WORKSPACE`] behind its first argument.
pub fn cargo_all<S: AsRef<OsStr>>(
    subcommand: &str,
    arguments: impl IntoIterator<Item = S>,
) -> Command {
    let mut command = cargo([subcommand]);
    command.args(WORKSPACE).args(arguments);
    command
}

/// Builds parts of the workspace and the examples. Without these cargo would leave the features out that
/// only tests and examples ask for, so that the stages would build with several choices of features.
pub fn build_all<S: AsRef<OsStr>>(arguments: impl IntoIterator<Item = S>) -> Result<(), Stop> {
    run(cargo_all("build", ["--examples"]).args(arguments))
}

/// Builds a program of the workspace and gives its path.
pub fn own_program(name: &str) -> Result<PathBuf, Stop> {
    build_all(["--quiet", "--bin", name])?;
    let file = format!("{name}{}", env::consts::EXE_SUFFIX);
    Ok(target_dir().join("debug").join(file))
}

/// Any program, in the root of the workspace.
pub fn program(name: impl AsRef<OsStr>) -> Command {
    let mut command = Command::new(name);
    command.current_dir(root());
    command
}

/// Shows the command, runs it with its output passed on, and fails with its line.
pub fn run(command: &mut Command) -> Result<(), Stop> {
    let line = shown(command);
    println!("  $ {line}");
    let status = command
        .status()
        .map_err(|error| Stop::failed(format!("cannot start `{line}`: {error}")))?;
    if status.success() {
        Ok(())
    } else {
        Err(Stop::failed(format!("`{line}` ended with {status}")))
    }
}

/// Runs a command and gives what it printed.
pub fn capture(command: &mut Command) -> Result<String, Stop> {
    let line = shown(command);
    let output = command
        .stderr(Stdio::inherit())
        .output()
        .map_err(|error| Stop::failed(format!("cannot start `{line}`: {error}")))?;
    if output.status.success() {
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    } else {
        Err(Stop::failed(format!(
            "`{line}` ended with {}",
            output.status
        )))
    }
}

/// Tells whether a program can be started and ends well: `has("java", &["-version"])`.
pub fn has(name: &str, arguments: &[&str]) -> bool {
    program(name)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .status()
        .is_ok_and(|status| status.success())
}

/// Writes a generated file, or with `check` fails where the committed one differs.
pub fn settle(file: &Path, text: &str, check: bool, mend: &str) -> Result<(), Stop> {
    let old = fs::read_to_string(file).unwrap_or_default();
    if old == text {
        return Ok(());
    }
    let name = file.strip_prefix(root()).unwrap_or(file).display();
    if check {
        let place = first_difference(&old, text);
        return Err(Stop::failed(format!(
            "{name} is not up to date ({place}): run `{mend}`"
        )));
    }
    if let Some(folder) = file.parent() {
        fs::create_dir_all(folder)?;
    }
    fs::write(file, text)?;
    println!("  wrote {name}");
    Ok(())
}

/// Fails where a file below the folder says that `mend` wrote it and is not listed: the writer does
/// not know it any more. `listed` are paths below the folder.
pub fn no_others(folder: &Path, listed: &BTreeSet<PathBuf>, mend: &str) -> Result<(), Stop> {
    let mut others = Vec::new();
    let mut open = vec![folder.to_path_buf()];
    while let Some(next) = open.pop() {
        for entry in fs::read_dir(&next)? {
            let entry = entry?;
            let path = entry.path();
            if entry.file_type()?.is_dir() {
                // What is built or set up there is not committed.
                let name = entry.file_name();
                if name != "target" && !name.as_encoded_bytes().starts_with(b".") {
                    open.push(path);
                }
                continue;
            }
            let inner = path.strip_prefix(folder).unwrap_or(&path);
            if !listed.contains(inner)
                && fs::read_to_string(&path).is_ok_and(|text| written(&text, mend))
            {
                others.push(inner.display().to_string());
            }
        }
    }
    others.sort();
    if others.is_empty() {
        return Ok(());
    }
    let (place, names) = (folder.display(), others.join(", "));
    Err(Stop::failed(format!(
        "`{mend}` writes these in {place} no more, remove them: {names}"
    )))
}

/// Tells whether a text says in its first lines that the command wrote it.
fn written(text: &str, mend: &str) -> bool {
    let mark = format!("Do not edit: written by `{mend}`");
    text.lines().take(5).any(|line| line.contains(&mark))
}

fn first_difference(old: &str, new: &str) -> String {
    let mut lines = old.lines().zip(new.lines()).enumerate();
    let found = lines.find(|(_, (before, after))| before != after);
    match found {
        Some((at, (before, after))) => {
            format!(
                "line {}: `{}` should be `{}`",
                at + 1,
                before.trim(),
                after.trim()
            )
        }
        None => format!(
            "{} lines should be {}",
            old.lines().count(),
            new.lines().count()
        ),
    }
}

fn shown(command: &Command) -> String {
    let mut words = vec![
        Path::new(command.get_program())
            .file_name()
            .unwrap_or_default(),
    ];
    words.extend(command.get_args());
    words.join(OsStr::new(" ")).to_string_lossy().into_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_difference_is_named_by_its_line() {
        assert_eq!(
            first_difference("a\nb\n", "a\nc\n"),
            "line 2: `b` should be `c`"
        );
        assert_eq!(first_difference("a\n", "a\nc\n"), "1 lines should be 2");
    }

    #[test]
    fn a_generated_file_that_nobody_writes_is_told() {
        let folder = target_dir().join("xtask-tests").join("no-others");
        fs::create_dir_all(folder.join("below")).unwrap();
        let mark = "<!-- Do not edit: written by `cargo xtask docs`. -->\n";
        fs::write(folder.join("kept.md"), mark).unwrap();
        fs::write(folder.join("below").join("left.md"), mark).unwrap();
        fs::write(folder.join("by-hand.md"), "Read `cargo xtask docs`.\n").unwrap();
        let mut listed = BTreeSet::from([PathBuf::from("kept.md")]);
        let told = no_others(&folder, &listed, "cargo xtask docs");
        assert!(
            matches!(&told, Err(Stop::Failed(reason)) if reason.contains("left.md") && !reason.contains("kept.md")),
            "{told:?}"
        );
        assert_eq!(no_others(&folder, &listed, "cargo xtask mirrors"), Ok(()));
        listed.insert(Path::new("below").join("left.md"));
        assert_eq!(no_others(&folder, &listed, "cargo xtask docs"), Ok(()));
        fs::remove_dir_all(folder).unwrap();
    }

    #[test]
    fn a_program_that_is_not_there_is_told() {
        assert!(!has("no-such-program-of-ours", &[]));
        let error = run(&mut program("no-such-program-of-ours")).unwrap_err();
        assert!(matches!(error, Stop::Failed(_)));
    }
}
