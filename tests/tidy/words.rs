//! Words that must not stand in the repository.

use crate::keep;
use crate::source::{Finding, SourceFile};
use crate::tokens;

/// What has no place in any file: work left open, places of one machine, hosts that CI must not name.
/// Written in two halves, so that this file does not hold them.
const BANNED: [(&str, &str); 12] = [
    (concat!("TO", "DO"), "work left open: finish it or file it"),
    (concat!("FIX", "ME"), "work left open: finish it or file it"),
    (concat!("XX", "X"), "work left open: finish it or file it"),
    (
        concat!("to", "do!("),
        "work left open: finish it or file it",
    ),
    (concat!("/wo", "rk/"), "a path of one machine"),
    (concat!("/ro", "ot/"), "a path of one machine"),
    (concat!("/ho", "me/"), "a path of one machine"),
    (concat!("crates", ".io/api"), "the host of a registry"),
    (concat!("static.crates", ".io"), "the host of a registry"),
    (concat!("py", "pi.org/simple"), "the host of a registry"),
    (
        concat!("files.python", "hosted.org"),
        "the host of a registry",
    ),
    (
        concat!("repo.maven", ".apache.org"),
        "the host of a registry",
    ),
];

/// Words that the field does not use for what we mean, in our own code and documents.
const FIELD: [(&str, &str); 2] = [
    (
        concat!("oper", "ator"),
        "say agent; provider for a telephone company",
    ),
    (concat!("tele", "marketer"), "say agent"),
];

fn banned(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        // The lock file names where each package comes from; that is its work.
        if file.path == "Cargo.lock" {
            continue;
        }
        for (at, line) in file.text.lines().enumerate() {
            for (word, why) in BANNED {
                if holds(line, word) {
                    found.push(Finding::new(file, at + 1, format!("`{word}`: {why}")));
                }
            }
        }
    }
    found
}

/// A word of capitals stands alone; anything else may stand within a line anyhow.
fn holds(line: &str, word: &str) -> bool {
    let whole = word.bytes().all(|b| b.is_ascii_uppercase());
    line.match_indices(word).any(|(at, _)| {
        let (before, after) = (line.get(..at), line.get(at + word.len()..));
        let letter = |c: Option<char>| c.is_some_and(|c| c.is_alphanumeric() || c == '_');
        let next_to_letter = letter(before.and_then(|text| text.chars().next_back()))
            || letter(after.and_then(|text| text.chars().next()));
        !(whole && next_to_letter)
    })
}

fn field_words(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    // The glossary is where the other words are explained.
    let ours = files.iter().filter(|file| {
        let ours = ["rs", "py", "pyi", "kt", "swift", "md", "ftl", "toml"];
        ours.contains(&file.ending()) && file.path != "GLOSSARY.md"
    });
    for file in ours {
        for (at, line) in file.text.lines().enumerate() {
            let line = line.to_lowercase();
            for (word, why) in FIELD {
                if line.contains(word) {
                    found.push(Finding::new(file, at + 1, format!("`{word}`: {why}")));
                }
            }
        }
    }
    found
}

/// A lint is expected with its reason, never switched off.
fn allowed_lints(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.ending() == "rs") {
        let Ok(all) = tokens::read(&file.text) else {
            found.push(Finding::new(file, 0, "cannot be read as Rust"));
            continue;
        };
        for line in tokens::attributes(&all, "allow") {
            found.push(Finding::new(
                file,
                line,
                "an `allow` attribute: expect the lint instead",
            ));
        }
    }
    found
}

#[test]
fn nothing_banned_is_written() {
    keep("banned", banned);
}

#[test]
fn the_field_is_named_by_its_words() {
    keep("field_words", field_words);
}

#[test]
fn no_lint_is_switched_off() {
    keep("allowed_lints", allowed_lints);
}

#[test]
fn the_rules_can_fail() {
    for (word, _) in BANNED {
        let file = SourceFile::sample("a.md", &format!("x {word} y\n"));
        assert_eq!(banned(&[file]).len(), 1, "{word}");
    }
    let within = SourceFile::sample("a.md", concat!("MAXX", "XX and TO", "DOS\n"));
    assert!(banned(&[within]).is_empty());
    let call = SourceFile::sample("a.rs", concat!("fn oper", "ator_name() {}\n"));
    assert_eq!(field_words(&[call]).len(), 1);
    let off =
        "fn a() {}\n#[allow(dead_code)]\nfn b() { #![allow(unused)] }\n/// #[allow(x)]\nfn c() {}";
    assert_eq!(allowed_lints(&[SourceFile::sample("a.rs", off)]).len(), 2);
    let hidden = "#[cfg_attr(test, allow(dead_code))]\nfn b() {}";
    assert_eq!(
        allowed_lints(&[SourceFile::sample("a.rs", hidden)]).len(),
        1
    );
}
