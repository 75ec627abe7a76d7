//! Codes and their sentences: each code of the core has one in every language, and each sentence
//! belongs to a code.

use std::collections::{BTreeMap, BTreeSet};

use proc_macro2::TokenTree;

use crate::keep;
use crate::source::{Finding, SourceFile};
use crate::tokens;

const LANGUAGES: [&str; 3] = ["en", "hi", "ru"];

/// The folders of the core whose name begins a code.
const DOMAINS: [&str; 16] = [
    "agent",
    "application",
    "base",
    "call",
    "campaign",
    "columnar",
    "complaint",
    "customer",
    "importer",
    "interchange",
    "kpi",
    "order",
    "privacy",
    "project",
    "roster",
    "staffing",
];

/// The functions whose first argument is a code that a person may see.
const TAKE_CODES: [(&str, &str); 2] = [("Invalid", "plain"), ("FailedGuard", "plain")];

/// A text of the core's source, with its line.
struct Text {
    line: usize,
    text: String,
    /// Whether it stands where a code with a sentence must stand.
    is_error: bool,
}

/// The texts of a source without its tests, and without the names of kinds of stored values.
fn texts(file: &SourceFile) -> Option<Vec<Text>> {
    let all = tokens::without_tests(tokens::read(&file.text).ok()?);
    let mut out = Vec::new();
    tokens::rows_but(&all, "versioned_json", &mut |row| {
        for (at, token) in row.iter().enumerate() {
            if let Some(text) = tokens::text(token) {
                out.push(Text {
                    line: tokens::line(token),
                    text,
                    is_error: false,
                });
            }
            let TokenTree::Group(arguments) = token else {
                continue;
            };
            let first = arguments.stream().into_iter().next();
            if let Some(first) = first
                && let Some(text) = tokens::text(&first)
                && TAKE_CODES
                    .iter()
                    .any(|(of, name)| tokens::ends_path(row, at, of, name))
            {
                out.push(Text {
                    line: tokens::line(&first),
                    text,
                    is_error: true,
                });
            }
        }
    });
    Some(out)
}

fn sources(files: &[SourceFile]) -> impl Iterator<Item = &SourceFile> {
    files
        .iter()
        .filter(|file| file.path.starts_with("core/src/") && file.ending() == "rs")
}

fn is_code(text: &str) -> bool {
    let fits = |b: u8| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_';
    text.len() <= 96
        && text
            .split('.')
            .all(|part| !part.is_empty() && part.bytes().all(fits))
}

/// A code begins with the folder that it belongs to and has a part behind it.
fn is_of_domain(text: &str) -> bool {
    let first = text.split_once('.').map(|(first, _)| first);
    is_code(text) && first.is_some_and(|first| DOMAINS.contains(&first))
}

fn key(code: &str) -> String {
    code.replace(['.', '_'], "-")
}

/// The messages of a file: a key, its line, and the values that its sentence places.
fn messages(file: &SourceFile) -> BTreeMap<String, (usize, BTreeSet<String>)> {
    let mut out: BTreeMap<String, (usize, BTreeSet<String>)> = BTreeMap::new();
    let mut last = String::new();
    for (at, line) in file.text.lines().enumerate() {
        let begins = line.starts_with(|c: char| c.is_ascii_lowercase());
        if begins && let Some((name, _)) = line.split_once('=') {
            last = name.trim().to_owned();
            out.insert(last.clone(), (at + 1, BTreeSet::new()));
        }
        if !line.starts_with('#')
            && let Some((_, values)) = out.get_mut(&last)
        {
            values.extend(line.split('$').skip(1).map(|rest| {
                let fits = |c: char| c.is_ascii_alphanumeric() || c == '-' || c == '_';
                rest.chars().take_while(|c| fits(*c)).collect::<String>()
            }));
        }
    }
    out
}

fn message_file<'a>(files: &'a [SourceFile], language: &str) -> Option<&'a SourceFile> {
    files
        .iter()
        .find(|file| file.path == format!("core/messages/{language}.ftl"))
}

fn codes(files: &[SourceFile]) -> Vec<Finding> {
    let known: Vec<_> = LANGUAGES
        .iter()
        .map(|language| {
            (
                *language,
                message_file(files, language)
                    .map(messages)
                    .unwrap_or_default(),
            )
        })
        .collect();
    let mut found = Vec::new();
    for file in sources(files) {
        let Some(texts) = texts(file) else {
            found.push(Finding::new(file, 0, "cannot be read as Rust"));
            continue;
        };
        for Text {
            line,
            text,
            is_error,
        } in texts
        {
            if is_error && !is_of_domain(&text) {
                let what = format!("`{text}` is no code that begins with a folder of the core");
                found.push(Finding::new(file, line, what));
            } else if is_of_domain(&text) && !is_error {
                let lacking = known
                    .iter()
                    .filter(|(_, known)| !known.contains_key(&key(&text)));
                let lacking: Vec<_> = lacking.map(|(language, _)| *language).collect();
                if !lacking.is_empty() {
                    let what = format!("`{text}` has no sentence in {}", lacking.join(", "));
                    found.push(Finding::new(file, line, what));
                }
            }
        }
    }
    found
}

/// Every key is made of a text of the core: the code itself, or `format!("kpi-{id}")` and an id.
fn keys(files: &[SourceFile]) -> Vec<Finding> {
    let mut whole = BTreeSet::new();
    let mut frames = BTreeSet::new();
    for text in sources(files).filter_map(texts).flatten() {
        match text.text.split_once('{') {
            Some((before, rest)) if is_code(&before.replace(['-', '.'], "")) => {
                let after = rest.split_once('}').map_or("", |(_, after)| after);
                frames.insert((key(before), key(after)));
            }
            Some(_) => {}
            None => {
                whole.insert(key(&text.text));
            }
        }
    }
    let used = |name: &str| {
        whole.contains(name)
            || frames.iter().any(|(before, after)| {
                let inner = name.strip_prefix(before.as_str());
                let inner = inner.and_then(|rest| rest.strip_suffix(after.as_str()));
                inner.is_some_and(|inner| whole.contains(inner))
            })
    };
    let Some(english) = message_file(files, "en") else {
        return Vec::new();
    };
    messages(english)
        .into_iter()
        .filter(|(name, _)| !used(name))
        .map(|(name, (line, _))| Finding::new(english, line, format!("no code uses `{name}`")))
        .collect()
}

/// A sentence has the same key and places the same values in every language.
fn languages(files: &[SourceFile]) -> Vec<Finding> {
    let Some(english) = message_file(files, "en") else {
        return Vec::new();
    };
    let ours = messages(english);
    let mut found = Vec::new();
    for language in ["hi", "ru"] {
        let Some(file) = message_file(files, language) else {
            found.push(Finding::new(
                english,
                0,
                format!("{language}.ftl is missing"),
            ));
            continue;
        };
        let theirs = messages(file);
        for (name, (line, values)) in &theirs {
            match ours.get(name) {
                None => {
                    let what = format!("`{name}` is not in en.ftl");
                    found.push(Finding::new(file, *line, what));
                }
                Some((_, expected)) if expected != values => {
                    let what = format!("`{name}` places {values:?}, the English one {expected:?}");
                    found.push(Finding::new(file, *line, what));
                }
                Some(_) => {}
            }
        }
        for name in ours.keys().filter(|name| !theirs.contains_key(*name)) {
            found.push(Finding::new(file, 0, format!("`{name}` is missing")));
        }
    }
    found
}

#[test]
fn every_code_has_a_sentence() {
    keep("codes", codes);
}

#[test]
fn every_sentence_has_a_code() {
    keep("message_keys", keys);
}

#[test]
fn the_languages_say_the_same() {
    keep("languages", languages);
}

#[test]
fn the_rules_can_fail() {
    let source = |text: &str| SourceFile::sample("core/src/base/a.rs", text);
    let file = |language: &str, text: &str| {
        SourceFile::sample(&format!("core/messages/{language}.ftl"), text)
    };
    let all = |rust: &str, english: &str, hindi: &str, russian: &str| {
        [
            source(rust),
            file("en", english),
            file("hi", hindi),
            file("ru", russian),
        ]
    };
    let sentence = "base-a-b = x { $at }\n";
    let rust = "fn f() { g(Invalid::plain(\"base.a.b\", \"path\")) }";
    let good = all(rust, sentence, sentence, sentence);
    assert!(codes(&good).is_empty() && keys(&good).is_empty() && languages(&good).is_empty());
    assert_eq!(codes(&all(rust, sentence, "", sentence)).len(), 1);
    assert_eq!(
        codes(&[source("fn f() { Invalid::plain(\"Base.a\", \"\") }")]).len(),
        1
    );
    assert_eq!(
        codes(&[source("fn f() { FailedGuard::plain(\"nowhere.a\") }")]).len(),
        1
    );
    assert_eq!(
        codes(&[source("fn f() -> C { Code::fixed(\"call.state.x\") }")]).len(),
        1
    );
    let test = "#[cfg(test)]\nmod tests { fn f() { Invalid::plain(\"base.x\", \"\"); } }";
    assert!(codes(&[source(test)]).is_empty());
    assert!(codes(&[source("versioned_json! { A => \"call.command\" []; }")]).is_empty());
    assert_eq!(keys(&all("", sentence, "", "")).len(), 1);
    let framed = "fn f() { (format!(\"kpi-{id}-name\"), \"talk_time\") }";
    assert!(keys(&all(framed, "kpi-talk-time-name = x\n", "", "")).is_empty());
    assert_eq!(keys(&all(framed, "kpi-talk-name = x\n", "", "")).len(), 1);
    assert_eq!(languages(&all("", sentence, "base-a-b = y\n", "")).len(), 2);
    assert_eq!(languages(&all("", "", sentence, "")).len(), 1);
}
