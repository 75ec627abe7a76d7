//! The order of the core's folders, and its ignorance of the bindings.

use proc_macro2::TokenTree;

use crate::keep;
use crate::source::{Finding, SourceFile};
use crate::tokens::{self, continues_path, first_words, is_separator, is_word};

/// Each folder may import only what stands in a line above its own.
const LAYERS: [&[&str]; 14] = [
    &["base"],
    &["privacy"],
    &["project"],
    &["staffing"],
    &["customer"],
    &["call"],
    &["kpi"],
    &["campaign"],
    &["application"],
    &["order"],
    &["complaint"],
    &["roster"],
    &["agent"],
    &["importer", "interchange", "columnar"],
];

/// What only a binding may name.
const OF_BINDINGS: [&str; 4] = ["pyo3", "uniffi", "jni", "numpy"];

fn rank(folder: &str) -> Option<usize> {
    LAYERS.iter().position(|layer| layer.contains(&folder))
}

/// The module path of a file of the core: `core/src/base/table/rows.rs` is base, table, rows.
fn module_path(file: &SourceFile) -> Option<Vec<String>> {
    let inner = file.path.strip_prefix("core/src/")?.strip_suffix(".rs")?;
    let mut path: Vec<String> = inner.split('/').map(str::to_owned).collect();
    if path
        .last()
        .is_some_and(|last| last == "mod" || last == "lib")
    {
        path.pop();
    }
    Some(path)
}

fn order(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files {
        let Some(path) = module_path(file) else {
            continue;
        };
        // The crate root joins the domains.
        let Some(own) = path.first().cloned() else {
            continue;
        };
        let Some(own_rank) = rank(&own) else {
            let what = format!("the folder `{own}` has no place in the order of layers");
            found.push(Finding::new(file, 0, what));
            continue;
        };
        let Ok(all) = tokens::read(&file.text) else {
            found.push(Finding::new(file, 0, "cannot be read as Rust"));
            continue;
        };
        let mut uses = Vec::new();
        named_folders(&all, path.len(), &mut uses);
        for (line, folder) in uses {
            if ["*", "self"].contains(&folder.as_str()) {
                let what = "a glob or another name of the crate root hides which folder is used";
                found.push(Finding::new(file, line, what));
            } else if folder != own && rank(&folder).is_some_and(|other| other >= own_rank) {
                found.push(Finding::new(
                    file,
                    line,
                    format!("`{own}` must not use `{folder}`"),
                ));
            }
        }
    }
    found
}

/// Collects the folders that paths from the crate root name: `crate::call::Record`,
/// `use crate::{base::{Code, Ratio}, call}`, `super::super::kpi::Plan`. A glob of the root is `*`,
/// another name for it `self`. `depth` is how deep the module of these tokens lies under the root.
fn named_folders(row: &[TokenTree], depth: usize, out: &mut Vec<(usize, String)>) {
    let mut at = 0;
    while let Some(token) = row.get(at) {
        if let TokenTree::Group(group) = token {
            let inner: Vec<_> = group.stream().into_iter().collect();
            let module = at >= 2 && is_word(row.get(at - 2), "mod");
            named_folders(&inner, depth + usize::from(module), out);
        } else if renames_root(row, at, depth) {
            out.push((tokens::line(token), "self".to_owned()));
        } else if !continues_path(row, at)
            && let Some(next) = root_of_path(row, at, depth)
        {
            first_words(row.get(next), out);
            at = next;
            // The group, if it is one, may hold paths of its own.
            continue;
        }
        at += 1;
    }
}

/// Tells whether the root gets another name here: `crate as root`, `super as root` right below it,
/// `extern crate self`.
fn renames_root(row: &[TokenTree], at: usize, depth: usize) -> bool {
    if is_word(row.get(at), "extern") && is_word(row.get(at + 1), "crate") {
        return true;
    }
    let is_root = is_word(row.get(at), "crate")
        || is_word(row.get(at), "super") && climbed(row, at) + 1 == depth;
    is_root && is_word(row.get(at + 1), "as")
}

/// How many `super::` stand right before a position.
fn climbed(row: &[TokenTree], at: usize) -> usize {
    let steps = (1..).take_while(|step| {
        at.checked_sub(step * 3)
            .is_some_and(|from| is_word(row.get(from), "super") && is_separator(row, from + 1))
    });
    steps.count()
}

/// Where the path that begins here has left the crate root behind, the position after it.
fn root_of_path(row: &[TokenTree], at: usize, depth: usize) -> Option<usize> {
    if is_word(row.get(at), "crate") {
        return is_separator(row, at + 1).then_some(at + 3);
    }
    let mut next = at;
    let mut climbed = 0;
    while is_word(row.get(next), "super") && is_separator(row, next + 1) {
        climbed += 1;
        next += 3;
    }
    (climbed > 0 && climbed == depth).then_some(next)
}

fn bindings(files: &[SourceFile]) -> Vec<Finding> {
    let mut found = Vec::new();
    for file in files.iter().filter(|file| file.path.starts_with("core/")) {
        for (at, line) in file.text.lines().enumerate() {
            let code = line.split("//").next().unwrap_or_default();
            for name in OF_BINDINGS.iter().filter(|name| code.contains(**name)) {
                found.push(Finding::new(
                    file,
                    at + 1,
                    format!("the core names `{name}`"),
                ));
            }
        }
    }
    found
}

#[test]
fn folders_import_only_what_stands_above() {
    keep("layers", order);
}

#[test]
fn the_core_knows_no_binding() {
    keep("bindings", bindings);
}

#[cfg(test)]
fn breaches(path: &str, text: &str) -> usize {
    order(&[SourceFile::sample(path, text)]).len()
}

#[test]
fn the_root_is_not_taken_whole() {
    for root in [
        "use crate::*;",
        "use crate as root;",
        "use crate::{self as root, base};",
        "use crate::{base::Code, *};",
        "use super::super::*;",
        "use super::super as root;",
        "extern crate self as root;",
    ] {
        assert_eq!(breaches("core/src/base/a.rs", root), 1, "{root}");
    }
    for inner in ["use super::*;", "use super as base;", "use crate::base::*;"] {
        assert_eq!(breaches("core/src/base/a.rs", inner), 0, "{inner}");
    }
}

#[test]
fn the_rules_can_fail() {
    assert_eq!(
        breaches("core/src/base/a.rs", "use crate::call::Record;"),
        1
    );
    assert_eq!(
        breaches(
            "core/src/base/a.rs",
            "use crate::{base::{Code, Ratio}, kpi::{self}, call};"
        ),
        2
    );
    assert_eq!(
        breaches(
            "core/src/base/a.rs",
            "fn f(a: crate::call::Record) -> crate::kpi::Plan {}"
        ),
        2
    );
    assert_eq!(
        breaches("core/src/base/a.rs", "use super::super::call::Record;"),
        1
    );
    assert_eq!(
        breaches("core/src/base/mod.rs", "use super::call::Record;"),
        1
    );
    assert_eq!(
        breaches(
            "core/src/base/mod.rs",
            "mod tests { use super::super::call::Record; }"
        ),
        1
    );
    assert_eq!(
        breaches("core/src/importer/a.rs", "use crate::columnar::Batch;"),
        1
    );
    assert_eq!(breaches("core/src/helpers/a.rs", ""), 1);
    assert_eq!(
        breaches(
            "core/src/call/a.rs",
            "use crate::base::{Code, workflow::call};"
        ),
        0
    );
    assert_eq!(
        breaches(
            "core/src/call/a.rs",
            "/// crate::kpi\nuse super::super::base::Code;"
        ),
        0
    );
    assert_eq!(
        breaches("core/src/base/a/b.rs", "use super::super::call;"),
        0
    );
    assert_eq!(breaches("core/src/lib.rs", "pub use crate::kpi::Plan;"), 0);
    let python = SourceFile::sample(
        "core/src/base/a.rs",
        "#[cfg(feature = \"pyo3\")]\n// pyo3\n",
    );
    assert_eq!(bindings(&[python]).len(), 1);
    let manifest = SourceFile::sample("core/Cargo.toml", "uniffi = \"0.32\"\n");
    assert_eq!(bindings(&[manifest]).len(), 1);
}
