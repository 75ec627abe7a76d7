//! The house rules as tests.
//!
//! A rule is a function from files to findings. Each file here holds rules of one kind, the test that
//! the repository keeps them, and a test that the rule itself can fail. What may stand against a rule
//! is listed with its reason in `exceptions.toml`; an entry that no longer applies is a finding too.

mod exceptions;
mod layers;
mod messages;
mod purity;
mod shape;
mod source;
mod tokens;
mod vectors;
mod words;

use exceptions::Exceptions;
use source::{Finding, SourceFile};

/// Checks one rule over the whole repository and fails with all that it found.
fn keep(rule: &'static str, check: impl Fn(&[SourceFile]) -> Vec<Finding>) {
    let found = breaches(rule, check);
    let text = found.err().unwrap_or_default();
    assert!(text.is_empty(), "\n{rule}:\n{text}\n");
}

fn breaches(
    rule: &'static str,
    check: impl Fn(&[SourceFile]) -> Vec<Finding>,
) -> Result<(), String> {
    let files = source::repository().map_err(|error| format!("cannot read the files: {error}"))?;
    if files.len() < 30 {
        return Err(format!("only {} files were found", files.len()));
    }
    let found = Exceptions::committed(&files)?.sift(rule, check(&files));
    let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
    if lines.is_empty() {
        Ok(())
    } else {
        Err(lines.join("\n"))
    }
}
