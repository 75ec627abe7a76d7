//! Every public type that crosses is named in each language, and every command has its method.
//!
//! `cargo xtask mirrors` writes what is listed here; this asks the listings that a release shows, so
//! that a generator which forgets something is found as well.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeMap;

use serde::Deserialize;

const TYPES: &str = include_str!("types.toml");
const KOTLIN: &str = include_str!("../../bindings-mobile/api/talktime.kt.txt");
const SWIFT: &str = include_str!("../../bindings-mobile/api/talktime.swift.txt");
const PYTHON: &str = include_str!("../../bindings-python/python/talktime/_names.py");
const MODEL: &str = include_str!("../../bindings-python/python/talktime/_model.py");
const CORE: &str = include_str!("../../core/api.txt");

#[derive(Deserialize)]
#[serde(untagged)]
enum Class {
    Same(String),
    Differs {
        class: String,
        python: Option<String>,
    },
}

impl Class {
    fn crosses(&self) -> (bool, bool) {
        let crosses = |class: &str| class != "internal";
        match self {
            Self::Same(class) => (crosses(class), crosses(class)),
            Self::Differs { class, python } => {
                (crosses(python.as_ref().unwrap_or(class)), crosses(class))
            }
        }
    }
}

fn types() -> BTreeMap<String, Class> {
    let folders: BTreeMap<String, BTreeMap<String, Class>> = toml::from_str(TYPES).unwrap();
    folders.into_values().flatten().collect()
}

/// Tells whether a listing declares a name: a class, a struct, an enum, an alias.
fn declares(listing: &str, name: &str) -> bool {
    let words = [
        "class",
        "struct",
        "enum",
        "typealias",
        "interface",
        "protocol",
    ];
    listing.lines().any(|line| {
        let mut tokens = line.split(|c: char| !c.is_alphanumeric() && c != '_');
        let mut before = "";
        tokens.any(|token| {
            let found = words.contains(&before) && token == name;
            before = token;
            found
        })
    })
}

fn missing(name: &str, (python, mobile): (bool, bool)) -> Vec<String> {
    let listings = [
        ("Python", python, PYTHON.contains(&format!("\"{name}\""))),
        ("Kotlin", mobile, declares(KOTLIN, name)),
        ("Swift", mobile, declares(SWIFT, name)),
    ];
    let lacking = listings
        .into_iter()
        .filter(|(_, wanted, found)| wanted != found);
    lacking
        .map(|(language, wanted, _)| {
            let word = if wanted {
                "lacks"
            } else {
                "has, though it is internal,"
            };
            format!("{language} {word} {name}")
        })
        .collect()
}

#[test]
fn every_type_that_crosses_is_named_in_each_language() {
    let types = types();
    assert!(types.len() > 100);
    // An alias that each language has under the same name.
    let types = types
        .iter()
        .filter(|(name, _)| !["CalendarDate", "Instant"].contains(&name.as_str()));
    let found: Vec<_> = types
        .flat_map(|(name, class)| missing(name, class.crosses()))
        .collect();
    assert!(found.is_empty(), "{}", found.join("\n"));
}

#[test]
fn a_type_that_is_nowhere_is_found() {
    assert_eq!(missing("Parrot", (true, true)).len(), 3);
    assert_eq!(missing("Parrot", (false, false)), Vec::<String>::new());
}

/// The public structs and enums of a listing of the core that are neither classified nor the parts of
/// a classified type.
fn unclassified<'a>(listing: &'a str, types: &BTreeMap<String, Class>) -> Vec<&'a str> {
    let names = listing.lines().filter_map(|line| {
        let line = line.trim_start();
        let rest = line
            .strip_prefix("pub struct ")
            .or_else(|| line.strip_prefix("pub enum "))?;
        rest.split(|c: char| !c.is_alphanumeric() && c != '_')
            .next()
    });
    names
        .filter(|name| {
            let whole = name.strip_suffix("Parts").unwrap_or(name);
            !types.contains_key(*name) && !types.contains_key(whole)
        })
        .collect()
}

#[test]
fn every_public_type_of_the_core_is_classified() {
    let types = types();
    assert_eq!(unclassified(CORE, &types), Vec::<&str>::new());
    let more = "    pub struct Parrot<'a> {\n    pub enum Watch {\n    pub struct PeriodParts {\n";
    assert_eq!(unclassified(more, &types), ["Parrot", "Watch"]);
}

/// The commands of a call as the core lists them, in snake case.
fn commands() -> Vec<String> {
    let inside = CORE.split("pub enum CallCommand").nth(1).unwrap();
    let body = inside.split("\n\n").next().unwrap();
    let variants = body.lines().filter_map(|line| {
        let line = line.trim();
        let name: String = line.chars().take_while(|c| c.is_alphanumeric()).collect();
        let variant = name.chars().next().is_some_and(char::is_uppercase);
        variant.then_some(name)
    });
    variants
        .map(|name| {
            let mut snake = String::new();
            for c in name.chars() {
                if c.is_uppercase() && !snake.is_empty() {
                    snake.push('_');
                }
                snake.extend(c.to_lowercase());
            }
            snake
        })
        .collect()
}

fn camel(snake: &str) -> String {
    let mut parts = snake.split('_');
    let first = parts.next().unwrap_or_default().to_owned();
    parts.fold(first, |name, part| {
        let (head, tail) = part.split_at(1);
        name + &head.to_uppercase() + tail
    })
}

#[test]
fn every_command_has_a_method_in_each_language() {
    let commands = commands();
    assert_eq!(commands.len(), 23, "{commands:?}");
    for command in &commands {
        // The two that begin a call have no call to be a method of.
        let begins = ["arrive", "dial"].contains(&command.as_str());
        let name = match begins {
            true => camel(&format!("call_{command}")),
            false => camel(command),
        };
        assert!(
            KOTLIN.contains(&format!("fun {name}(")),
            "Kotlin lacks {name}"
        );
        assert!(
            SWIFT.contains(&format!("func {name}(")),
            "Swift lacks {name}"
        );
        assert!(
            MODEL.contains(&format!("def {command}(")),
            "Python lacks {command}"
        );
    }
}
