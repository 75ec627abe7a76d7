//! `cargo xtask test`: the tests of all languages.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use crate::shell::{build_all, capture, cargo_all, program, root, run, target_dir};
use crate::stage::{Stages, Stop};
use crate::{Options, kotlin, pictures, python, swift};

pub fn command(_options: &Options, stages: &mut Stages) {
    // The benches are left out: they are long and stand in `nightly`.
    stages.run("rust tests", || {
        run(&mut cargo_all(
            "test",
            ["--lib", "--bins", "--tests", "--examples"],
        ))
    });
    // The tests of these pass where the file is absent; this stage says so by its name.
    stages.run("rust tests, real records", real_records);
    stages.run("rust doctests", || run(&mut cargo_all("test", ["--doc"])));
    stages.run("example shift", main_example);
    stages.run("python", python::test);
    stages.run("kotlin", kotlin::test);
    stages.run("swift", swift::test);
    stages.run("pictures", pictures::look);
}

/// Runs the main example of the README as the tests built it; `nightly` runs it as a release, by the
/// command of the README.
fn main_example() -> Result<(), Stop> {
    build_all(["--quiet"])?;
    let shift = target_dir().join("debug").join("examples").join("shift");
    let report = capture(&mut program(shift))?;
    print!("{report}");
    if report.lines().count() > 10 {
        Ok(())
    } else {
        Err(Stop::failed("the report of the example holds nothing"))
    }
}

/// The file of real calls, which is not ours to commit.
const REAL_RECORDS: &str = "anonymous_bank_1999-01.tsv";

fn real_records() -> Result<(), Stop> {
    let data = given_dir();
    present(&data)?;
    let story = ["--test", "anonymous_bank"];
    run(cargo_all("test", story).env("TALKTIME_DATA", data))
}

/// The folder of the real calls, where they are.
pub fn real_data() -> Option<PathBuf> {
    let data = given_dir();
    present(&data).ok()?;
    fs::canonicalize(data).ok()
}

fn given_dir() -> PathBuf {
    data_dir(env::var_os("TALKTIME_DATA").map(PathBuf::from), &root())
}

/// Where the data stands that no repository holds.
fn data_dir(given: Option<PathBuf>, root: &Path) -> PathBuf {
    given.unwrap_or_else(|| root.join("../shared/data"))
}

fn present(data: &Path) -> Result<(), Stop> {
    if data.join(REAL_RECORDS).is_file() {
        return Ok(());
    }
    let reason = format!("{REAL_RECORDS} is absent; TALKTIME_DATA names its folder");
    Err(Stop::skipped(reason))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn absent_records_are_skipped_by_name() {
        let own = Path::new(env!("CARGO_MANIFEST_DIR"));
        let skipped = present(own);
        assert!(
            matches!(&skipped, Err(Stop::Skipped(reason)) if reason.contains(REAL_RECORDS)),
            "{skipped:?}"
        );
    }

    #[test]
    fn a_given_folder_goes_before_the_usual_one() {
        let root = Path::new("root");
        let given = Some(PathBuf::from("given"));
        assert_eq!(data_dir(given, root), Path::new("given"));
        assert_eq!(data_dir(None, root), Path::new("root/../shared/data"));
    }
}
