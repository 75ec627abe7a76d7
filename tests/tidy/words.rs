//! Words that must not stand in the repository.

use crate::exceptions::FILE as EXCEPTIONS;
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

/// Where the words of the field are settled, and under which heading those that we refuse.
const GLOSSARY: &str = "GLOSSARY.md";
const REFUSED: &str = "## Words that we do not use";

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

/// A word that the glossary refuses, in pieces, and what we say instead.
struct Refused {
    pieces: Vec<String>,
    instead: String,
}

/// The first cells of the table. Where one stands with a meaning in brackets (`lead (in calls)`), the
/// row is about that meaning only, which no search can tell: it is left to review.
fn refused(glossary: &str) -> Vec<Refused> {
    let table = glossary.split_once(REFUSED).map_or("", |(_, table)| table);
    let mut out = Vec::new();
    for row in table.lines().filter(|line| line.starts_with('|')).skip(2) {
        let mut cells = row.trim_matches('|').split('|').map(str::trim);
        let (words, instead) = (cells.next().unwrap_or_default(), cells.next());
        if words.contains('(') {
            continue;
        }
        out.extend(words.split(',').map(|word| Refused {
            pieces: pieces(word),
            instead: instead.unwrap_or_default().to_owned(),
        }));
    }
    out
}

/// The words of a text in small letters: `ElmTree`, `elm_tree` and `elm tree` are two.
fn pieces(text: &str) -> Vec<String> {
    let mut out: Vec<String> = Vec::new();
    let mut last = ' ';
    for c in text.chars() {
        if c.is_alphabetic() {
            let begins = !last.is_alphabetic() || last.is_lowercase() && c.is_uppercase();
            if begins {
                out.push(String::new());
            }
            if let Some(piece) = out.last_mut() {
                piece.extend(c.to_lowercase());
            }
        }
        last = c;
    }
    out
}

/// Tells whether the pieces stand in a row, the last one perhaps in the plural.
fn says(line: &[String], word: &[String]) -> bool {
    let same = |(at, (said, piece)): (usize, (&String, &String))| {
        let plural = at + 1 == word.len() && said.strip_suffix('s') == Some(piece);
        said == piece || plural
    };
    !word.is_empty()
        && line
            .windows(word.len())
            .any(|row| row.iter().zip(word).enumerate().all(same))
}

fn field_words(files: &[SourceFile]) -> Vec<Finding> {
    let glossary = files.iter().find(|file| file.path == GLOSSARY);
    let refused = refused(glossary.map_or("", |file| &file.text));
    let mut found = Vec::new();
    // The glossary is where the other words are explained, the exceptions say which may stand.
    let ours = files.iter().filter(|file| {
        let ours = ["rs", "py", "pyi", "kt", "swift", "md", "ftl", "toml"];
        ours.contains(&file.ending()) && ![GLOSSARY, EXCEPTIONS].contains(&file.path.as_str())
    });
    for file in ours {
        for (at, line) in file.text.lines().enumerate() {
            let line = pieces(line);
            for word in refused.iter().filter(|word| says(&line, &word.pieces)) {
                let (not, but) = (word.pieces.join(" "), &word.instead);
                found.push(Finding::new(file, at + 1, format!("`{not}`: say {but}")));
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
fn the_glossary_has_refused_words() {
    let files = crate::source::repository().unwrap();
    let glossary = files.iter().find(|file| file.path == GLOSSARY).unwrap();
    assert!(refused(&glossary.text).len() > 20);
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
    let table = "\n\n| not | but | why |\n|---|---|---|\n| oak, elm tree | tree | |\n| ash (of fire) | dust | |\n";
    let said = |text: &str| {
        let glossary = SourceFile::sample(GLOSSARY, &format!("oak\n{REFUSED}{table}"));
        field_words(&[glossary, SourceFile::sample("a.rs", text)]).len()
    };
    for refused in [
        "fn oak_name()",
        "struct BigOaks;",
        "an elm tree",
        "ElmTrees",
        "OAK",
    ] {
        assert_eq!(said(refused), 1, "{refused}");
    }
    for fine in ["soak", "oaken", "elm and tree", "ash", "not", "tree"] {
        assert_eq!(said(fine), 0, "{fine}");
    }
    let off =
        "fn a() {}\n#[allow(dead_code)]\nfn b() { #![allow(unused)] }\n/// #[allow(x)]\nfn c() {}";
    assert_eq!(allowed_lints(&[SourceFile::sample("a.rs", off)]).len(), 2);
    let hidden = "#[cfg_attr(test, allow(dead_code))]\nfn b() {}";
    assert_eq!(
        allowed_lints(&[SourceFile::sample("a.rs", hidden)]).len(),
        1
    );
}
