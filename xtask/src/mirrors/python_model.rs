//! Writes the Python half of the mirrors: frozen dataclasses, enums and unions.

use std::fmt::Write as _;

use super::HEAD;
use super::classes::{Class, Classed, Classes};
use super::docs::snake;
use super::mobile::commands;
use super::python_rust::is_bare;
use super::source::{CoreType, Field, LeftOut, Shape, Variant};
use super::vocabulary::Ty;

const IMPORTS: &str = "\
from __future__ import annotations

from dataclasses import KW_ONLY, dataclass
from datetime import date, datetime, timedelta
from enum import Enum
from typing import TypeAlias, final

from . import _methods, _talktime as _native
";

const KEYWORDS: [&str; 35] = [
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue",
    "def", "del", "elif", "else", "except", "finally", "for", "from", "global", "if", "import",
    "in", "is", "lambda", "nonlocal", "not", "or", "pass", "raise", "return", "try", "while",
    "with", "yield",
];

/// Gives the name of a field in Python, where `from` is a keyword.
pub(crate) fn field_name(name: &str) -> String {
    if KEYWORDS.contains(&name) {
        format!("{name}_")
    } else {
        name.to_owned()
    }
}

/// Gives the whole of `_model.py`. `methods` is the hand-written `_methods.py`: a type `X` there has
/// the base class `XMethods`.
pub(crate) fn model(classes: &Classes, methods: &str) -> Result<String, String> {
    let mut text = format!(
        "# {HEAD}.\n\"\"\"The values of the library as plain Python classes.\"\"\"\n\n{IMPORTS}"
    );
    let mut natives: Vec<&str> = classes
        .types
        .iter()
        .filter(|known| is_native(known))
        .map(|known| known.core_type.name.as_str())
        .collect();
    natives.sort_unstable();
    let _ = write!(
        text,
        "from ._talktime import (\n    {},\n)\n",
        natives.join(",\n    ")
    );
    for known in &classes.types {
        let core_type = &known.core_type;
        let base = format!("{}Methods", core_type.name);
        let base = methods
            .contains(&format!("\nclass {base}"))
            .then(|| format!("_methods.{base}"));
        match known.python {
            Class::Plain => plain(&mut text, core_type, base.as_deref()),
            Class::GuardedRecord | Class::Workflow => {
                let Some(CoreType {
                    shape: Shape::Record(fields),
                    ..
                }) = classes.parts_of(&core_type.name)
                else {
                    return Err(format!("{} has no parts", core_type.path));
                };
                dataclass(
                    &mut text,
                    &core_type.name,
                    base.as_deref(),
                    &core_type.doc,
                    fields,
                );
                post_init(&mut text, fields, "        _native.check(self)\n");
                if known.python == Class::Workflow {
                    workflow(&mut text, classes, &core_type.name)?;
                }
                if core_type.json {
                    json(&mut text, &core_type.name);
                }
            }
            _ => (),
        }
    }
    Ok(text)
}

/// Tells whether a type is a class of the extension module.
pub(crate) fn is_native(known: &Classed) -> bool {
    matches!(
        known.python,
        Class::GuardedText | Class::PersonalText | Class::Object
    )
}

fn plain(text: &mut String, core_type: &CoreType, base: Option<&str>) {
    let name = &core_type.name;
    match &core_type.shape {
        Shape::Record(fields) => {
            dataclass(text, name, base, &core_type.doc, fields);
            post_init(text, fields, "");
            if core_type.json {
                json(text, name);
            }
        }
        Shape::Enum(variants) if is_bare(variants) => {
            let base = base.map(|base| format!("{base}, ")).unwrap_or_default();
            let _ = write!(
                text,
                "\n\n@final\nclass {name}({base}Enum):\n{}",
                doc(&core_type.doc, 4)
            );
            for variant in variants {
                let member = snake(&variant.name);
                let _ = write!(
                    text,
                    "\n    {} = \"{member}\"\n{}",
                    member.to_uppercase(),
                    doc(&variant.doc, 4)
                );
            }
        }
        Shape::Enum(variants) => union(text, core_type, base, variants),
        Shape::Text | Shape::Opaque => (),
    }
}

fn union(text: &mut String, core_type: &CoreType, base: Option<&str>, variants: &[Variant]) {
    let name = &core_type.name;
    let mut members = Vec::new();
    for variant in variants {
        let member = format!("{name}{}", variant.name);
        dataclass(text, &member, base, &variant.doc, &variant.fields);
        post_init(text, &variant.fields, "");
        if core_type.json {
            let _ = write!(
                text,
                "\n    def to_json(self) -> str:\n        \"\"\"Writes the value as versioned JSON.\"\"\"\n        \
                 return _native.to_json(self)\n"
            );
        }
        members.push(member);
    }
    let _ = write!(
        text,
        "\n\n{name}: TypeAlias = (\n    {}\n)\n{}",
        members.join("\n    | "),
        doc(&core_type.doc, 0)
    );
    if core_type.json {
        let function = snake(name);
        let _ = write!(
            text,
            "\n\ndef {function}_from_json(text: str) -> {name}:\n    \
             \"\"\"Reads a `{name}` back from versioned JSON of this or an earlier release.\"\"\"\n    \
             value: {name} = _native.from_json(\"{name}\", text)\n    return value\n"
        );
    }
}

fn dataclass(
    text: &mut String,
    name: &str,
    base: Option<&str>,
    about: &[String],
    fields: &[Field],
) {
    let base = base.map(|base| format!("({base})")).unwrap_or_default();
    let _ = write!(
        text,
        "\n\n@final\n@dataclass(frozen=True, slots=True)\nclass {name}{base}:\n{}",
        doc(about, 4)
    );
    let mut keyword_only = false;
    for field in fields {
        let Ok(ty) = &field.ty else { continue };
        let default = field
            .left_out()
            .map_or(String::new(), |stands| format!(" = {}", word(stands)));
        // What may be left out stands behind the rest, and so it and what follows is named.
        if !default.is_empty() && !keyword_only {
            keyword_only = true;
            text.push_str("\n    _: KW_ONLY\n");
        }
        let _ = write!(
            text,
            "\n    {}: {}{default}\n{}",
            field_name(&field.name),
            python_type(ty),
            doc(&field.doc, 4)
        );
    }
}

/// How Python writes what stands in for a value that is left out.
const fn word(stands: LeftOut) -> &'static str {
    match stands {
        LeftOut::Nothing => "None",
        LeftOut::EmptyList => "()",
        LeftOut::No => "False",
    }
}

/// Writes what happens to the fields of a new object: a list becomes a tuple, so that the object stays
/// as it is, has a hash and equals the one that the library makes; then the check of a guarded type.
fn post_init(text: &mut String, fields: &[Field], check: &str) {
    let lists: Vec<String> = fields
        .iter()
        .filter(|field| field.ty.as_ref().is_ok_and(is_list))
        .map(|field| format!("\"{}\"", field_name(&field.name)))
        .collect();
    if lists.is_empty() && check.is_empty() {
        return;
    }
    text.push_str("\n    def __post_init__(self) -> None:\n");
    if !lists.is_empty() {
        let _ = writeln!(
            text,
            "        _methods.hold_tuples(self, {})",
            lists.join(", ")
        );
    }
    text.push_str(check);
}

fn is_list(ty: &Ty) -> bool {
    match ty {
        Ty::List(_) => true,
        Ty::Optional(inner) => is_list(inner),
        _ => false,
    }
}

fn python_type(ty: &Ty) -> String {
    match ty {
        Ty::Bool => "bool".to_owned(),
        Ty::Whole(_) => "int".to_owned(),
        Ty::Float => "float".to_owned(),
        Ty::Instant => "datetime".to_owned(),
        Ty::Date => "date".to_owned(),
        Ty::Duration => "timedelta".to_owned(),
        Ty::Optional(inner) => format!("{} | None", python_type(inner)),
        Ty::List(inner) => format!("tuple[{}, ...]", python_type(inner)),
        Ty::Named(name) => name.clone(),
    }
}

fn json(text: &mut String, name: &str) {
    let _ = write!(
        text,
        "\n    def to_json(self) -> str:\n        \"\"\"Writes the value as versioned JSON, which every later \
        release reads.\"\"\"\n        \
         return _native.to_json(self)\n\n    \
         @staticmethod\n    def from_json(text: str) -> {name}:\n        \
         \"\"\"Reads the value back from versioned JSON of this or an earlier release.\"\"\"\n        \
         value: {name} = _native.from_json(\"{name}\", text)\n        return value\n"
    );
}

fn workflow(text: &mut String, classes: &Classes, name: &str) -> Result<(), String> {
    let function = snake(name);
    let starts = classes.starts(name);
    for variant in commands(classes, name)? {
        let method = field_name(&snake(&variant.name));
        let (mut given, mut named, mut taken) = (String::new(), String::new(), Vec::new());
        for field in &variant.fields {
            let Ok(ty) = &field.ty else { continue };
            let parameter = field_name(&field.name);
            if let Some(stands) = field.left_out() {
                let (ty, default) = (python_type(ty), word(stands));
                let _ = write!(named, "{parameter}: {ty} = {default}, ");
            } else {
                let _ = write!(given, "{parameter}: {}, ", python_type(ty));
            }
            taken.push(format!("{parameter}={parameter}"));
        }
        let (head, receiver, native) = if starts.contains(&variant.name) {
            ("    @staticmethod\n", "", format!("{function}_start("))
        } else {
            ("", "self, ", format!("{function}_handle(self, "))
        };
        let _ = write!(
            text,
            "\n{head}    def {method}({receiver}{given}*, {named}facts: {name}Facts, envelope: Envelope) -> \
            {name}Step:\n{}        \
             return _native.{native}{name}Command{}({}), facts, envelope)\n",
            doc(&variant.doc, 8),
            variant.name,
            taken.join(", ")
        );
    }
    let _ = write!(
        text,
        "\n    @staticmethod\n    def start(command: {name}Command, *, facts: {name}Facts, envelope: Envelope) \
        -> {name}Step:\n        \
         \"\"\"Begins with a command that is given as data; raises `Denied` with every guard that \
         failed.\"\"\"\n        \
         return _native.{function}_start(command, facts, envelope)\n"
    );
    let _ = write!(
        text,
        "\n    def handle(self, command: {name}Command, *, facts: {name}Facts, envelope: Envelope) -> \
        {name}Step:\n        \
         \"\"\"Carries out a command that is given as data; raises `Denied` with every guard that \
         failed.\"\"\"\n        \
         return _native.{function}_handle(self, command, facts, envelope)\n"
    );
    Ok(())
}

/// Writes a docstring.
pub(crate) fn doc(lines: &[String], indent: usize) -> String {
    let blank = " ".repeat(indent);
    let lines: Vec<_> = lines
        .iter()
        .map(|line| line.replace('\\', "\\\\").replace('"', "\\\""))
        .collect();
    match lines.as_slice() {
        [] => String::new(),
        [only] => format!("{blank}\"\"\"{only}\"\"\"\n"),
        [first, rest @ ..] => {
            let mut text = format!("{blank}\"\"\"{first}\n");
            for line in rest {
                let _ = writeln!(text, "{}", format!("{blank}{line}").trim_end());
            }
            let _ = writeln!(text, "{blank}\"\"\"");
            text
        }
    }
}
