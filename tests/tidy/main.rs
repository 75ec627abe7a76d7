//! The house rules as tests.
//!
//! A rule is a function from files to findings. Each file here holds rules of one kind, the test that
//! the repository keeps them, and a test that the rule itself can fail. What may stand against a rule
//! is listed with its reason in `exceptions.toml`; an entry that no longer applies is a finding too.

mod exceptions;
mod layers;
mod messages;
mod shape;
mod source;
mod tokens;
mod vectors;
mod words;

use exceptions::Exceptions;
use source::{Finding, SourceFile};

/// Checks one rule over the whole repository and fails with all that it found.
fn keep(rule: &'static str, check: impl Fn(&[SourceFile]) -> Vec<Finding>) {
    let files =
        source::repository().unwrap_or_else(|error| panic!("cannot read the files: {error}"));
    assert!(files.len() > 30, "only {} files were found", files.len());
    let exceptions = Exceptions::committed(&files).unwrap_or_else(|error| panic!("{error}"));
    let found = exceptions.sift(rule, check(&files));
    let lines: Vec<String> = found.iter().map(ToString::to_string).collect();
    assert!(lines.is_empty(), "\n{rule}:\n{}\n", lines.join("\n"));
}
