//! `cargo xtask pictures`: writes the pages of the examples and looks at them in a real browser.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::process::Stdio;

use crate::shell::{build_all, has, program, root, run, target_dir};
use crate::stage::{Stages, Stop};
use crate::{Options, python};

/// The tools that open a page, pinned and committed.
const REQUIREMENTS: &str = "tests/pictures/requirements.txt";

/// Where the script and the small logs stand.
const FOLDER: &str = "tests/pictures";

/// Browsers by the names of their programs; any Chromium does.
const BROWSERS: [&str; 5] = [
    "chromium-headless-shell",
    "chromium",
    "chromium-browser",
    "google-chrome-stable",
    "google-chrome",
];

/// Logs by the name of their page, with their days: three weeks, and nearly as many days as a picture
/// holds.
const LOGS: [(&str, &str); 2] = [("weeks", "21"), ("long", "115")];

/// Logs that are committed: one call with ids that look like tags, and none.
const SMALL: [&str; 2] = ["one", "none"];

pub fn command(_options: &Options, stages: &mut Stages) {
    stages.run("pictures", look);
}

/// Writes the pages, opens each in a browser and takes its picture, all in `target/pictures`.
pub fn look() -> Result<(), Stop> {
    // Before anything is built for it.
    let browser = browser()?;
    let python = python::environment_with(REQUIREMENTS)?;
    let folder = target_dir().join("pictures");
    // A picture of an earlier run would be taken for one of this.
    if folder.exists() {
        fs::remove_dir_all(&folder)?;
    }
    fs::create_dir_all(&folder)?;
    write_pages(&folder)?;
    run(program(python)
        .arg(Path::new(FOLDER).join("look.py"))
        .arg(browser)
        .arg(folder))
}

/// The first browser that is here, by its path.
fn browser() -> Result<PathBuf, Stop> {
    BROWSERS
        .into_iter()
        .filter(|name| has(name, &["--version"]))
        .find_map(found)
        .ok_or_else(|| {
            Stop::lacking("no Chromium is here; on Debian: apt install chromium-headless-shell")
        })
}

/// Where a program is on the search path.
fn found(name: &str) -> Option<PathBuf> {
    let path = std::env::var_os("PATH")?;
    let file = format!("{name}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path)
        .map(|folder| folder.join(&file))
        .find(|program| program.is_file())
}

fn write_pages(folder: &Path) -> Result<(), Stop> {
    build_all(["--quiet"])?;
    let examples = target_dir().join("debug").join("examples");
    let html = |name: &str| folder.join(name).with_extension("html");
    run(program(examples.join("shift"))
        .arg("--html")
        .arg(html("shift"))
        .stdout(Stdio::null()))?;
    let report = |name: &str, log: &Path| {
        run(program(examples.join("kpi_report"))
            .arg(log)
            .args(["--zone", "Asia/Kolkata", "--html"])
            .arg(html(name))
            .stdout(Stdio::null()))
    };
    for (name, days) in LOGS {
        let log = folder.join(name).with_extension("jsonl");
        run(program(examples.join("generate_log"))
            .args(["--days", days, "--dirt"])
            .stdout(File::create(&log)?))?;
        report(name, &log)?;
        fs::remove_file(log)?;
    }
    for name in SMALL {
        report(name, &root().join(FOLDER).join(name).with_extension("csv"))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_is_found_by_its_name() {
        assert!(found("cargo").is_some());
        assert_eq!(found("no-such-browser"), None);
    }
}
