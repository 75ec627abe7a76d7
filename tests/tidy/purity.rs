//! The core is pure: no files, network, environment, threads, and no state that outlives a call.

use proc_macro2::TokenTree;

use crate::keep;
use crate::source::{Finding, SourceFile};
use crate::tokens::{self, continues_path, first_words, is_separator, is_word};

/// What the core must not take from the standard library, as a whole.
const MODULES: [&str; 10] = [
    "env", "fs", "io", "net", "os", "process", "thread", "*", "self", "as",
];

/// Names of what holds state. A `LazyLock` of constants is allowed: it never changes what it gives.
const STATE: [&str; 11] = [
    "Barrier",
    "Condvar",
    "Mutex",
    "Once",
    "OnceCell",
    "OnceLock",
    "RwLock",
    "SystemTime",
    "atomic",
    "mpsc",
    "thread_local",
];

fn purity(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    let ours = |file: &&SourceFile| file.path.starts_with("core/src/") && file.ending() == "rs";
    for file in files.iter().filter(ours) {
        let Ok(all) = tokens::read(&file.text) else {
            found.push(Finding::new(file, 0, "cannot be read as Rust"));
            continue;
        };
        tokens::rows(&all, &mut |row| {
            for (line, what) in impure(row) {
                found.push(Finding::new(
                    file,
                    line,
                    format!("`{what}`: the core is pure"),
                ));
            }
        });
    }
    found
}

fn impure(row: &[TokenTree]) -> Vec<(usize, String)> {
    let mut out = Vec::new();
    for (at, token) in row.iter().enumerate() {
        let TokenTree::Ident(word) = token else {
            continue;
        };
        let word = word.to_string();
        if ["std", "core", "alloc"].contains(&word.as_str()) && !continues_path(row, at) {
            let next = if is_separator(row, at + 1) {
                at + 3
            } else {
                at + 1
            };
            let mut taken = Vec::new();
            first_words(row.get(next), &mut taken);
            let banned = taken
                .into_iter()
                .filter(|(_, name)| MODULES.contains(&name.as_str()));
            out.extend(banned.map(|(line, name)| (line, format!("{word}::{name}"))));
        } else if word == "static" && is_word(row.get(at + 1), "mut") {
            out.push((tokens::line(token), "static mut".to_owned()));
        } else if STATE.contains(&word.as_str()) || word.starts_with("Atomic") {
            out.push((tokens::line(token), word));
        }
    }
    out
}

#[test]
fn the_core_is_pure() {
    keep("purity", purity);
}

#[test]
fn the_rule_can_fail() {
    let breaches = |text: &str| purity(&[SourceFile::sample("core/src/base/a.rs", text)]).len();
    for impure in [
        "fn f() { let _ = std::fs::read_to_string(\"a\"); }",
        "fn f() { let _ = ::std::env::var(\"a\"); }",
        "use std::{fmt, net::{self, TcpStream}};",
        "use std::io::Read;",
        "use std::*;",
        "use std as library;",
        "fn f() { std::thread::spawn(|| {}); }",
        "fn f() { std::process::exit(1) }",
        "static mut COUNT: u8 = 0;",
        "thread_local! { static A: u8 = 0; }",
        "use std::sync::{Arc, Mutex};",
        "static A: AtomicU64 = x();",
        "mod a { fn f() { use std::sync::OnceLock; } }",
    ] {
        assert_eq!(breaches(impure), 1, "{impure}");
    }
    for pure in [
        "use std::fmt; use std::sync::{Arc, LazyLock};",
        "/// std::fs\nfn f(a: &'static str) {}",
        "fn f(io: u8, env: u8) -> u8 { core::cmp::max(io, env) }",
        "use crate::base::table::io;",
    ] {
        assert_eq!(breaches(pure), 0, "{pure}");
    }
    let elsewhere = SourceFile::sample("examples/a.rs", "use std::fs;");
    assert!(purity(&[elsewhere]).is_empty());
}
