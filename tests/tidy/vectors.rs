//! The shared vectors: each says where it comes from and runs in every language.

use crate::keep;
use crate::source::{Finding, SourceFile};

const FOLDER: &str = "tests/vectors/";

/// Who runs vectors: the language, where its tests lie, the ending of its files.
const RUNNERS: [(&str, &str, &str); 3] = [
    ("Rust", "tests/", "rs"),
    ("Python", "bindings-python/", "py"),
    ("Kotlin", "bindings-mobile/", "kt"),
];

fn vectors(files: &[SourceFile]) -> impl Iterator<Item = &SourceFile> {
    files
        .iter()
        .filter(|file| file.path.starts_with(FOLDER) && file.ending() == "json")
}

fn sources(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in vectors(files) {
        match serde_json::from_str::<serde_json::Value>(&file.text) {
            Err(error) => found.push(Finding::new(
                file,
                error.line(),
                format!("no JSON: {error}"),
            )),
            Ok(value) => {
                let source = value.get("source").and_then(|source| source.as_str());
                if source.is_none_or(|source| source.trim().len() < 10) {
                    found.push(Finding::new(
                        file,
                        1,
                        "\"source\" does not say where it comes from",
                    ));
                }
            }
        }
    }
    found
}

/// A vector is run where a test names its file, or its folder as one that a loader reads whole.
fn runners(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in vectors(files) {
        let inner = file.path.strip_prefix(FOLDER).unwrap_or(&file.path);
        let (folder, name) = inner.rsplit_once('/').unwrap_or(("", inner));
        for (language, place, ending) in RUNNERS {
            let mut tests = files.iter().filter(|test| {
                test.path.starts_with(place)
                    && test.ending() == ending
                    && !test.path.starts_with("tests/tidy/")
            });
            if !tests.any(|test| names(&test.text, folder, name)) {
                found.push(Finding::new(
                    file,
                    0,
                    format!("no test in {language} names it"),
                ));
            }
        }
    }
    found
}

fn names(test: &str, folder: &str, file: &str) -> bool {
    let joined = [format!("{folder}/{file}"), format!("vectors/{folder}\"")];
    let apart = test.contains("vectors") && test.contains(&format!("\"{folder}\""));
    joined.iter().any(|text| test.contains(text)) || apart || test.contains(&format!("\"{file}\""))
}

#[test]
fn every_vector_says_its_source() {
    keep("vector_sources", sources);
}

#[test]
fn every_vector_runs_in_every_language() {
    keep("vector_runners", runners);
}

#[test]
fn the_rules_can_fail() {
    let vector = |text: &str| SourceFile::sample("tests/vectors/kpi/asa.json", text);
    assert_eq!(sources(&[vector("{}")]).len(), 1);
    assert_eq!(sources(&[vector("{\"source\": \" \"}")]).len(), 1);
    assert_eq!(sources(&[vector("{")]).len(), 1);
    assert!(sources(&[vector("{\"source\": \"RFC 4180, section 2\"}")]).is_empty());
    let rust = SourceFile::sample("tests/kpi.rs", "include_str!(\"../vectors/kpi/asa.json\")");
    let python = SourceFile::sample("bindings-python/tests/t.py", "VECTORS / \"kpi\"  # vectors");
    let other = SourceFile::sample("bindings-mobile/T.kt", "read(\"vectors/call\")");
    assert_eq!(runners(&[vector("{}"), rust, python, other]).len(), 1);
}
