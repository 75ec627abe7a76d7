//! The chores of the workspace: `cargo xtask COMMAND`.
//!
//! One file a command. A command is a list of stages; a stage passes, fails or is skipped by name,
//! and none hides another: all run, then the command fails with the list.

mod aar;
mod api;
mod check;
mod docs;
mod kotlin;
mod memory;
mod mirrors;
mod mutants;
mod nightly;
mod phones;
mod pictures;
mod python;
mod readme;
mod shell;
mod signatures;
mod sizes;
mod stage;
mod swift;
mod test;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

use stage::{Stages, Stop};

/// What may follow the name of a command.
#[derive(Debug, Default)]
struct Options {
    /// Compare with what is committed and write nothing.
    check: bool,
    /// Where to write one line a stage, for a script.
    report: Option<PathBuf>,
    /// The one stage to run.
    only: Option<String>,
}

type Command = fn(&Options, &mut Stages);

const COMMANDS: [(&str, &str, Command); 10] = [
    (
        "aar",
        "the archive for Android: classes, keep rules, and the libraries that an NDK links",
        aar::command,
    ),
    (
        "api",
        "write core/api.txt, the public items of the core [--check]",
        api::command,
    ),
    (
        "check",
        "format, lints, documentation, dependencies, parity, generated files",
        check::command,
    ),
    (
        "docs",
        "write the generated pages of docs/ [--check]",
        docs::command,
    ),
    (
        "mirrors",
        "write the mirrors of the core's plain types into both bindings [--check]",
        mirror,
    ),
    (
        "nightly",
        "what is long: laws, benches, memory, sizes, phones",
        nightly::command,
    ),
    (
        "phones",
        "type-check the mobile crate for Android and iOS",
        phones::command,
    ),
    (
        "pictures",
        "write the pages of the examples and look at them in a browser",
        pictures::command,
    ),
    (
        "swift",
        "the Swift tests, in a Debian of their own where no Swift is",
        swift::command,
    ),
    (
        "test",
        "the tests of all languages, with what they need",
        test::command,
    ),
];

fn main() -> ExitCode {
    let mut arguments = env::args().skip(1);
    let name = arguments.next().unwrap_or_default();
    let Some((_, _, command)) = COMMANDS.iter().find(|(known, _, _)| *known == name) else {
        eprintln!("usage: cargo xtask COMMAND [--check] [--only STAGE] [--report FILE]\n");
        for (known, purpose, _) in COMMANDS {
            eprintln!("  {known:8} {purpose}");
        }
        return ExitCode::from(2);
    };
    match options(arguments) {
        Ok(options) => {
            let mut stages = Stages::only(options.only.clone());
            command(&options, &mut stages);
            stages.close(options.report.as_deref())
        }
        Err(error) => {
            eprintln!("{error}");
            ExitCode::from(2)
        }
    }
}

fn mirror(options: &Options, stages: &mut Stages) {
    stages.run("mirrors", || {
        mirrors::run(options.check).map_err(Stop::Failed)
    });
}

fn options(mut arguments: impl Iterator<Item = String>) -> Result<Options, String> {
    let mut options = Options::default();
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--check" => options.check = true,
            "--only" => {
                options.only = Some(arguments.next().ok_or("--only needs the name of a stage")?);
            }
            "--report" => {
                let file = arguments.next().ok_or("--report needs a file")?;
                options.report = Some(PathBuf::from(file));
            }
            _ => {
                return Err(format!(
                    "`{argument}` is not an option: --check, --only STAGE, --report FILE"
                ));
            }
        }
    }
    Ok(options)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(words: &[&str]) -> Result<Options, String> {
        options(words.iter().map(ToString::to_string))
    }

    #[test]
    fn options_are_read_and_unknown_ones_refused() {
        let options = given(&["--check", "--report", "out"]).unwrap();
        assert!(options.check);
        assert_eq!(options.report, Some(PathBuf::from("out")));
        assert!(given(&["--report"]).is_err());
        assert!(given(&["--chekc"]).is_err());
    }
}
