//! The shared vectors: each says where it comes from and runs in every language.

use crate::keep;
use crate::source::{Finding, SourceFile};

const FOLDER: &str = "tests/vectors/";

/// Who runs vectors: the language, where its tests lie, the ending of its files.
const RUNNERS: [(&str, &str, &str); 4] = [
    ("Rust", "tests/", "rs"),
    ("Python", "bindings-python/", "py"),
    ("Kotlin", "bindings-mobile/", "kt"),
    ("Swift", "bindings-mobile/", "swift"),
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

/// A vector is run where a test names its file by folder and name, or reads its whole folder in the
/// way of its language.
fn runners(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in vectors(files) {
        let inner = file.path.strip_prefix(FOLDER).unwrap_or(&file.path);
        let (folder, _) = inner.rsplit_once('/').unwrap_or(("", inner));
        for (language, place, ending) in RUNNERS {
            let mut tests = files.iter().filter(|test| {
                test.path.starts_with(place)
                    && test.ending() == ending
                    && !test.path.starts_with("tests/tidy/")
            });
            if !tests.any(|test| runs(test, folder, inner)) {
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

/// Tells whether a line of code, not a comment, reads the file or its folder. A name that only
/// stands somewhere in the file says nothing: `"kpi"` is also a word of many tests.
fn runs(test: &SourceFile, folder: &str, inner: &str) -> bool {
    let comment = if test.ending() == "py" { "#" } else { "//" };
    let code = test
        .text
        .lines()
        .filter(|line| !line.trim_start().starts_with(comment));
    let code: String = code.flat_map(|line| [line.trim(), " "]).collect();
    let whole = match test.ending() {
        "py" => vec![format!("VECTORS.glob(\"{folder}/*.json\")")],
        "kt" => vec![format!("File(vectors, \"{folder}\").listFiles()")],
        "swift" => vec![format!("vectors(in: \"{folder}\")")],
        // The helper of `tests/src/lib.rs`, with the type that it reads or without.
        _ => vec![format!("vectors(\"{folder}\")"), format!(">(\"{folder}\")")],
    };
    let named = [format!("\"{inner}\""), format!("vectors/{inner}\"")];
    let whole_folder = whole.iter().any(|text| code.contains(text))
        && (test.ending() != "rs" || code.contains("talktime_tests::vectors"));
    whole_folder || named.iter().any(|text| code.contains(text))
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
    let lacking = |path: &str, text: &str| {
        let test = SourceFile::sample(path, text);
        runners(&[vector("{}"), test]).len()
    };
    let (rust, python) = ("tests/a.rs", "bindings-python/t.py");
    let (kotlin, swift) = ("bindings-mobile/T.kt", "bindings-mobile/T.swift");
    for (path, text) in [
        (
            rust,
            "const A: &str = include_str!(\"../vectors/kpi/asa.json\");",
        ),
        (rust, "talktime_tests::vectors::<File>(\"kpi\").unwrap()"),
        (python, "matrix = vector(\"kpi/asa.json\")"),
        (python, "sorted(VECTORS.glob(\"kpi/*.json\"))"),
        (kotlin, "val file = vector(\"kpi/asa.json\")"),
        (swift, "let file = try vector(\"kpi/asa.json\")"),
        (swift, "for test in try vectors(in: \"kpi\") {}"),
        (
            kotlin,
            "for (file in File(vectors, \"kpi\").listFiles()) {}",
        ),
    ] {
        assert_eq!(lacking(path, text), 3, "{text}");
    }
    for (path, text) in [
        (rust, "// include_str!(\"../vectors/kpi/asa.json\")"),
        (rust, "let vectors = 1; assert!(code.starts_with(\"kpi\"))"),
        (rust, "include_str!(\"../vectors/call/asa.json\")"),
        (python, "VECTORS / \"kpi\"  # vectors"),
        (python, "# vector(\"kpi/asa.json\")"),
        (kotlin, "read(\"vectors/call\"); File(\"kpi\")"),
        (swift, "let folder = \"kpi\" // vectors(in: )"),
        ("tests/tidy/a.rs", "\"kpi/asa.json\""),
    ] {
        assert_eq!(lacking(path, text), 4, "{text}");
    }
}
