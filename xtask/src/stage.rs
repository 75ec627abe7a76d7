//! Stages: named steps that are timed and that never hide each other.

use std::fmt::{self, Write as _};
use std::fs::OpenOptions;
use std::io::{self, Write as _};
use std::path::Path;
use std::process::ExitCode;
use std::time::{Duration, Instant};

/// Says why a stage did not pass.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Stop {
    /// It found a fault.
    Failed(String),
    /// This machine lacks something that the stage needs, or the stage has nothing to do yet.
    Skipped(String),
}

impl Stop {
    /// A fault, told in a sentence.
    pub fn failed(reason: impl Into<String>) -> Self {
        Self::Failed(reason.into())
    }

    /// Something is missing that every machine may lack.
    pub fn skipped(reason: impl Into<String>) -> Self {
        Self::Skipped(reason.into())
    }

    /// Something is missing that a developer's machine may lack and the CI's may not.
    pub fn lacking(reason: impl Into<String>) -> Self {
        if std::env::var("CI").is_ok_and(|value| value == "true") {
            Self::Failed(format!("{}, and CI=true asks for it", reason.into()))
        } else {
            Self::Skipped(reason.into())
        }
    }
}

impl fmt::Display for Stop {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (Self::Failed(reason) | Self::Skipped(reason)) = self;
        f.write_str(reason)
    }
}

impl From<io::Error> for Stop {
    fn from(error: io::Error) -> Self {
        Self::Failed(error.to_string())
    }
}

/// Runs stages and remembers how each ended.
#[derive(Debug, Default)]
pub struct Stages {
    done: Vec<Done>,
    /// The one stage that is asked for; all of them where none is.
    only: Option<String>,
    /// The names of those that were left out for it.
    left: Vec<&'static str>,
}

#[derive(Debug)]
struct Done {
    name: &'static str,
    result: Result<(), Stop>,
    took: Duration,
}

impl Done {
    fn word(&self) -> &'static str {
        match self.result {
            Ok(()) => "passed",
            Err(Stop::Failed(_)) => "failed",
            Err(Stop::Skipped(_)) => "skipped",
        }
    }

    fn reason(&self) -> &str {
        match &self.result {
            Ok(()) => "",
            Err(Stop::Failed(reason) | Stop::Skipped(reason)) => reason,
        }
    }
}

impl Stages {
    /// Runs the stages of one name and leaves the others out; all of them where no name is given.
    pub fn only(name: Option<String>) -> Self {
        Self {
            only: name,
            ..Self::default()
        }
    }

    /// Runs one stage, prints its name before and its end after.
    pub fn run(&mut self, name: &'static str, step: impl FnOnce() -> Result<(), Stop>) {
        if self.only.as_ref().is_some_and(|only| only != name) {
            self.left.push(name);
            return;
        }
        println!("==> {name}");
        let start = Instant::now();
        let result = step();
        let took = start.elapsed();
        let done = Done { name, result, took };
        match &done.result {
            Ok(()) => println!("passed: {name}, {:.1} s", took.as_secs_f64()),
            Err(_) => println!("{}: {name}: {}", done.word(), done.reason()),
        }
        self.done.push(done);
    }

    /// Prints the closing table, writes the report where one is asked for, and gives the exit code.
    pub fn close(self, report: Option<&Path>) -> ExitCode {
        println!("\n{}", self.table());
        let failed = self.count("failed");
        if let Some(file) = report
            && let Err(error) = self.append(file)
        {
            eprintln!("cannot write {}: {error}", file.display());
            return ExitCode::FAILURE;
        }
        if let Some(only) = self.only.filter(|_| self.done.is_empty()) {
            let known = self.left.join(", ");
            eprintln!("no stage is called `{only}`: {known}");
            return ExitCode::from(2);
        }
        if failed == 0 {
            ExitCode::SUCCESS
        } else {
            ExitCode::FAILURE
        }
    }

    fn table(&self) -> String {
        let mut text = String::new();
        let width = self
            .done
            .iter()
            .map(|done| done.name.len())
            .max()
            .unwrap_or(0);
        for done in &self.done {
            let (word, seconds) = (done.word(), done.took.as_secs_f64());
            let first = done.reason().lines().next().unwrap_or_default();
            let line = format!("{word:7}  {:width$}  {seconds:8.1} s  {first}", done.name);
            let _ = writeln!(text, "{}", line.trim_end());
        }
        let (passed, failed) = (self.count("passed"), self.count("failed"));
        let _ = write!(
            text,
            "{passed} passed, {failed} failed, {} skipped",
            self.count("skipped")
        );
        text
    }

    fn count(&self, word: &str) -> usize {
        self.done.iter().filter(|done| done.word() == word).count()
    }

    /// One line a stage: the word, the seconds, the name, the reason, between tabs.
    fn append(&self, file: &Path) -> io::Result<()> {
        let mut out = OpenOptions::new().create(true).append(true).open(file)?;
        for done in &self.done {
            let reason = done
                .reason()
                .lines()
                .next()
                .unwrap_or_default()
                .replace('\t', " ");
            let (word, seconds) = (done.word(), done.took.as_secs_f64());
            writeln!(out, "{word}\t{seconds:.1}\t{}\t{reason}", done.name)?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_failing_stage_hides_no_other_and_fails_the_whole() {
        let mut stages = Stages::default();
        stages.run("first", || Err(Stop::failed("broken\nat length")));
        stages.run("second", || Ok(()));
        stages.run("third", || Err(Stop::skipped("no swift here")));
        let table = stages.table();
        assert!(table.ends_with("1 passed, 1 failed, 1 skipped"), "{table}");
        assert!(
            table.contains("broken\n") && !table.contains("at length"),
            "{table}"
        );
        assert!(table.contains("no swift here"), "{table}");
        assert_eq!(stages.close(None), ExitCode::FAILURE);
    }

    #[test]
    fn one_stage_can_be_asked_for_by_its_name() {
        let mut stages = Stages::only(Some("second".into()));
        stages.run("first", || Err(Stop::failed("broken")));
        stages.run("second", || Ok(()));
        assert!(stages.table().ends_with("1 passed, 0 failed, 0 skipped"));
        assert_eq!(stages.close(None), ExitCode::SUCCESS);
        let mut stages = Stages::only(Some("third".into()));
        stages.run("first", || Ok(()));
        assert_eq!(stages.close(None), ExitCode::from(2));
    }

    #[test]
    fn skips_alone_do_not_fail() {
        let mut stages = Stages::default();
        stages.run("only", || Err(Stop::skipped("nothing to do")));
        assert_eq!(stages.close(None), ExitCode::SUCCESS);
    }
}
