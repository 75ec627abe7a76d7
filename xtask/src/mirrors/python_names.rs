//! Writes the names that a Python user imports, and the stub of the extension module.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use super::HEAD;
use super::classes::{Class, Classes};
use super::docs::snake;
use super::python_model::{doc, is_native};
use super::python_rust::is_bare;
use super::source::{CoreType, Shape};

/// Lists what Python names for one type: the class, the variants of a union, its JSON reader.
pub(crate) fn names(core_type: &CoreType) -> Vec<String> {
    let mut list = vec![core_type.name.clone()];
    if let Shape::Enum(variants) = &core_type.shape
        && !is_bare(variants)
    {
        list.extend(
            variants
                .iter()
                .map(|variant| format!("{}{}", core_type.name, variant.name)),
        );
        if core_type.json {
            list.push(format!("{}_from_json", snake(&core_type.name)));
        }
    }
    list
}

/// Gives one module per noun, and `_names.py` with all of them.
pub(crate) fn modules(classes: &Classes) -> Vec<(String, String)> {
    let mut domains: BTreeMap<&str, (Vec<String>, Vec<String>)> = BTreeMap::new();
    for known in &classes.types {
        if known.python == Class::Internal {
            continue;
        }
        let (model, native) = domains.entry(&known.core_type.domain).or_default();
        if is_native(known) {
            native.push(known.core_type.name.clone());
        } else {
            model.extend(names(&known.core_type));
        }
    }
    let mut files = Vec::new();
    let mut all = (Vec::new(), Vec::new());
    for (domain, (model, native)) in domains {
        let about = format!("The names of `{domain}`.");
        files.push((
            format!("bindings-python/python/talktime/{domain}.py"),
            module(&about, model.clone(), native.clone()),
        ));
        all.0.extend(model);
        all.1.extend(native);
    }
    files.push((
        "bindings-python/python/talktime/_names.py".to_owned(),
        module("Every value of the library, under one roof.", all.0, all.1),
    ));
    files
}

fn module(about: &str, mut model: Vec<String>, mut native: Vec<String>) -> String {
    model.sort_unstable();
    native.sort_unstable();
    let mut text = format!("# {HEAD}.\n\"\"\"{about}\"\"\"\n");
    for (source, list) in [("_model", &model), ("_talktime", &native)] {
        if !list.is_empty() {
            let _ = write!(
                text,
                "\nfrom .{source} import (\n    {},\n)\n",
                list.join(",\n    ")
            );
        }
    }
    model.extend(native);
    model.sort_unstable();
    let quoted: Vec<_> = model
        .iter()
        .map(|name| format!("    \"{name}\",\n"))
        .collect();
    let _ = write!(text, "\n__all__ = [\n{}]\n", quoted.concat());
    text
}

/// Gives the stub of the extension module: the checked texts, then what is written by hand.
pub(crate) fn stub(classes: &Classes, by_hand: &str) -> String {
    let mut text = format!(
        "# {HEAD}.\n# What follows the checked texts is copied from the stubs in `bindings-python/src`.\n\n"
    );
    text.push_str(by_hand);
    for known in &classes.types {
        let reads = match known.python {
            Class::GuardedText => {
                "    @property\n    def text(self) -> str:\n        \"\"\"The text.\"\"\"\n"
            }
            Class::PersonalText => {
                "    def read(self, purpose: ReadingPurpose) -> str:\n        \
                 \"\"\"Gives the value to a caller that names why it reads.\"\"\"\n"
            }
            _ => continue,
        };
        let _ = write!(
            text,
            "\n@final\nclass {}:\n{}    def __new__(cls, text: str) -> Self: ...\n{reads}    \
             def __eq__(self, other: object, /) -> bool: ...\n    \
             def __ne__(self, other: object, /) -> bool: ...\n    \
             def __lt__(self, other: Self, /) -> bool: ...\n    \
             def __le__(self, other: Self, /) -> bool: ...\n    \
             def __gt__(self, other: Self, /) -> bool: ...\n    \
             def __ge__(self, other: Self, /) -> bool: ...\n    \
             def __hash__(self) -> int: ...\n    \
             def __getnewargs__(self) -> tuple[str]: ...\n",
            known.core_type.name,
            doc(&known.core_type.doc, 4)
        );
    }
    text
}
