//! Mutation testing: breaks `base` and `kpi` in small ways, one at a time, and asks whether a test
//! notices. What may survive is listed with its reason in `tests/mutants/accepted.toml`.

use std::collections::BTreeMap;
use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use serde::Deserialize;
use serde::de::DeserializeOwned;

use crate::shell::{capture, cargo, program, root, run, target_dir};
use crate::stage::Stop;

const VERSION: &str = "27.1.0";
const ACCEPTED: &str = "tests/mutants/accepted.toml";

/// Which part to run, as `k/n` with k from 0, or `all`; where it is not set, a thirty-second that moves on daily.
const SHARD: &str = "TALKTIME_MUTANTS_SHARD";

/// The whole takes eleven hours, so it is spread over so many nights.
const NIGHTS: u64 = 32;

/// The files to break, as one pattern; those of the config where it is not set.
const FILES: &str = "TALKTIME_MUTANTS_FILES";

const CONFIG: &str = ".cargo/mutants.toml";

/// What is asked of each mutant: the unit tests, and the vectors and laws that reach these folders.
const TARGETS: [&str; 7] = [
    "--lib",
    "--test=laws_kpi",
    "--test=laws_kpi_centre",
    "--test=vectors_base",
    "--test=vectors_facts",
    "--test=vectors_kpi",
    "--test=vectors_values",
];

/// The file whose test compares all zones over two centuries. It takes twelve seconds, four times all the
/// others, so a night leaves both out; asked for by its name, the file is broken under every test.
const SLOW: &str = "core/src/base/zone.rs";

/// Leaves the test of [`SLOW`] out.
const QUICK: [&str; 2] = ["--", "--skip=every_zone_keeps_the_time_of_chrono_tz"];

/// Seconds after which a mutant's tests count as caught in a loop; unbroken they take five.
const TIMEOUT: &str = "60";

/// Cases of each law: a mutant that lives through these lives through more.
const CASES: &str = "32";

/// Mutants by their file and what was done, without the line, which moves with every change above it.
type Names = BTreeMap<(String, String), usize>;

/// What of the tool's configuration says how the tests are run.
#[derive(Debug, Deserialize)]
struct Config {
    profile: String,
    test_package: Vec<String>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Accepted {
    #[serde(default, rename = "survivor")]
    survivors: Vec<Survivor>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Survivor {
    file: String,
    what: String,
    /// How many mutants of that name survive.
    #[serde(default = "one")]
    times: usize,
    reason: String,
}

fn one() -> usize {
    1
}

/// Runs the mutants of this night, and fails where a survivor is not accepted or an accepted one is caught.
pub fn test() -> Result<(), Stop> {
    let tool = tool()?;
    let accepted = accepted()?;
    let mut config = fs::read_to_string(root().join(CONFIG))?;
    let all = names(&capture(
        mutants(&tool, &root().join(CONFIG)).args(["--list", "--colors", "never"]),
    )?);
    let files = env::var(FILES).ok();
    if let Some(files) = &files {
        config = narrowed(&config, files);
    }
    let quick: &[&str] = if files.is_none() { &QUICK } else { &[] };
    unbroken(&config, quick)?;
    let shard = shard(env::var(SHARD).ok(), day()?);
    let found = tried(&tool, &config, shard.as_deref(), quick)?;
    if found.caught.is_empty() && found.missed.is_empty() {
        return Err(Stop::failed("no mutant was tried"));
    }
    let found = judge(
        &accepted,
        &all,
        &found.missed,
        &[&found.caught, &found.timeout],
    );
    if found.is_empty() {
        Ok(())
    } else {
        Err(Stop::failed(found.join("\n")))
    }
}

/// Which part is run: that which was asked for, all of them, or a thirty-second that moves on every day.
fn shard(asked: Option<String>, day: u64) -> Option<String> {
    match asked.as_deref() {
        Some("all") => None,
        Some(part) => Some(part.to_owned()),
        None => Some(format!("{}/{NIGHTS}", day % NIGHTS)),
    }
}

fn day() -> Result<u64, Stop> {
    let since = SystemTime::now()
        .duration_since(UNIX_EPOCH)
        .map_err(|error| Stop::failed(error.to_string()))?;
    Ok(since.as_secs() / 86_400)
}

/// What the run of the tool found.
struct Found {
    missed: Names,
    caught: Names,
    timeout: Names,
}

/// Runs the tool over a part of the mutants, or all.
fn tried(tool: &Path, config: &str, shard: Option<&str>, quick: &[&str]) -> Result<Found, Stop> {
    let out = target_dir().join("mutants");
    let results = out.join("mutants.out");
    let _ = fs::remove_dir_all(&results);
    fs::create_dir_all(&out)?;
    let file = out.join("config.toml");
    fs::write(&file, config)?;
    // Its own first run without a mutant takes the tests of the broken package only, and knows none of
    // ours: `unbroken` stands for it.
    let mut command = mutants(tool, &file);
    command
        .args(["--no-shuffle", "--colors", "never", "--baseline", "skip"])
        .args(["--timeout", TIMEOUT, "--output"])
        .arg(&out)
        // So that no other test is built.
        .args(TARGETS.iter().map(|target| format!("--cargo-arg={target}")))
        .args(quick.iter().map(|arg| format!("--cargo-test-arg={arg}")))
        .env("PROPTEST_CASES", CASES);
    if !quick.is_empty() {
        command.args(["--exclude", SLOW]);
    }
    if let Some(shard) = shard {
        println!("  part {shard} of the mutants");
        // Every n-th, so that each part is a fair sample of all files.
        command.args(["--sharding", "round-robin", "--shard", shard]);
    }
    // It also ends badly where something survives; what it wrote tells that from a run that broke off.
    let ended = run(&mut command);
    let told = |file: &str| fs::read_to_string(results.join(file)).map(|text| names(&text));
    let (Ok(missed), Ok(caught), Ok(timeout)) =
        (told("missed.txt"), told("caught.txt"), told("timeout.txt"))
    else {
        return ended.and(Err(Stop::failed("the tool wrote no result")));
    };
    Ok(Found {
        missed,
        caught,
        timeout,
    })
}

/// Runs what the mutants are held against: where that fails by itself, every mutant would seem caught.
fn unbroken(config: &str, quick: &[&str]) -> Result<(), Stop> {
    let config: Config = read(config)?;
    let mut command = cargo(["test", "--profile", &config.profile]);
    for package in &config.test_package {
        command.args(["--package", package]);
    }
    command
        .args(TARGETS)
        .args(quick)
        .env("PROPTEST_CASES", CASES);
    run(&mut command)
}

fn read<T: DeserializeOwned>(config: &str) -> Result<T, Stop> {
    toml::from_str(config).map_err(|error| Stop::failed(format!("{CONFIG}: {error}")))
}

fn mutants(tool: &Path, config: &Path) -> Command {
    let mut command = program(tool);
    command.arg("mutants").arg("--config").arg(config);
    command
}

/// The config with other files to break: those given to the tool itself are added to them instead.
fn narrowed(config: &str, files: &str) -> String {
    let narrow = |line: &str| match line.strip_prefix("examine_globs") {
        Some(_) => format!("examine_globs = [{files:?}]\n"),
        None => format!("{line}\n"),
    };
    config.lines().map(narrow).collect()
}

fn tool() -> Result<PathBuf, Stop> {
    let folder = target_dir().join("tools");
    let tool = folder.join("bin").join("cargo-mutants");
    let present =
        tool.is_file() && capture(program(&tool).args(["mutants", "--version"]))?.contains(VERSION);
    if present {
        return Ok(tool);
    }
    let asked = ["install", "cargo-mutants", "--locked", "--version", VERSION];
    match run(cargo(asked).arg("--root").arg(folder)) {
        Ok(()) => Ok(tool),
        Err(_) => Err(Stop::lacking(format!(
            "cargo-mutants {VERSION} is not here and not to be had"
        ))),
    }
}

fn accepted() -> Result<Vec<Survivor>, Stop> {
    let text = fs::read_to_string(root().join(ACCEPTED))?;
    let list: Accepted =
        toml::from_str(&text).map_err(|error| Stop::failed(format!("{ACCEPTED}: {error}")))?;
    Ok(list.survivors)
}

/// Reads lines such as `core/src/base/ratio.rs:12:5: replace + with - in Ratio::sum`.
fn names(text: &str) -> Names {
    let mut names = Names::new();
    for line in text.lines() {
        let mut parts = line.splitn(4, ':');
        if let (Some(file), Some(_), Some(_), Some(what)) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        {
            let name = (file.to_owned(), what.trim().to_owned());
            *names.entry(name).or_default() += 1;
        }
    }
    names
}

fn count(names: &Names, name: &(String, String)) -> usize {
    names.get(name).copied().unwrap_or(0)
}

/// Compares what survived with what may.
fn judge(accepted: &[Survivor], all: &Names, missed: &Names, dead: &[&Names]) -> Vec<String> {
    let mut may = Names::new();
    let mut found = Vec::new();
    for one in accepted {
        let name = (one.file.clone(), one.what.clone());
        let (file, what) = &name;
        if one.reason.trim().is_empty() {
            found.push(format!("no reason is given: {file}: {what}"));
        }
        let survived = count(missed, &name);
        let tried = survived + dead.iter().map(|names| count(names, &name)).sum::<usize>();
        let there = count(all, &name);
        if there == 0 || (tried == there && survived < one.times) {
            found.push(format!("survives no more, take it out: {file}: {what}"));
        }
        may.insert(name, one.times);
    }
    for (name, times) in missed {
        if *times > count(&may, name) {
            let (file, what) = name;
            found.push(format!("survives: {file}: {what}"));
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    const SUM: &str = "core/src/a.rs:7:5: replace + with - in sum\n";

    fn survivor(times: usize, reason: &str) -> [Survivor; 1] {
        [Survivor {
            file: "core/src/a.rs".to_owned(),
            what: "replace + with - in sum".to_owned(),
            times,
            reason: reason.to_owned(),
        }]
    }

    #[test]
    fn a_survivor_that_is_not_accepted_is_told() {
        let (sum, none) = (names(SUM), Names::new());
        assert_eq!(judge(&[], &sum, &none, &[&sum]), [""; 0]);
        let told = judge(&[], &sum, &sum, &[]);
        assert_eq!(told, ["survives: core/src/a.rs: replace + with - in sum"]);
        assert_eq!(judge(&survivor(1, "the same"), &sum, &sum, &[]), [""; 0]);
        // Another of the same name, some lines below.
        let two = names(&format!("{SUM}{}", SUM.replace(":7:", ":9:")));
        assert_eq!(judge(&survivor(1, "the same"), &two, &two, &[]).len(), 1);
        assert_eq!(judge(&survivor(2, "the same"), &two, &two, &[]), [""; 0]);
    }

    #[test]
    fn an_entry_that_is_caught_or_gone_is_told() {
        let (sum, none) = (names(SUM), Names::new());
        let stale = ["survives no more, take it out: core/src/a.rs: replace + with - in sum"];
        assert_eq!(judge(&survivor(1, "the same"), &sum, &none, &[&sum]), stale);
        assert_eq!(judge(&survivor(1, "the same"), &none, &none, &[]), stale);
        // In another part of the run.
        assert_eq!(judge(&survivor(1, "the same"), &sum, &none, &[]), [""; 0]);
        let bare = judge(&survivor(1, " "), &sum, &sum, &[]);
        assert_eq!(bare.len(), 1, "{bare:?}");
    }

    #[test]
    fn each_night_has_its_part() {
        assert_eq!(shard(None, 64), Some("0/32".to_owned()));
        assert_eq!(shard(None, 71), Some("7/32".to_owned()));
        assert_eq!(shard(Some("2/3".to_owned()), 8), Some("2/3".to_owned()));
        assert_eq!(shard(Some("all".to_owned()), 8), None);
    }

    #[test]
    fn a_part_of_the_files_keeps_the_rest_of_the_config() {
        let part = narrowed("examine_globs = [\"a\"]\nprofile = \"b\"\n", "c/*.rs");
        assert_eq!(part, "examine_globs = [\"c/*.rs\"]\nprofile = \"b\"\n");
    }

    #[test]
    fn the_committed_list_is_read_and_each_entry_stands_once() {
        let list = accepted().unwrap();
        let mut seen: Vec<_> = list.iter().map(|one| (&one.file, &one.what)).collect();
        let length = seen.len();
        seen.sort();
        seen.dedup();
        assert_eq!(seen.len(), length);
    }
}
