//! Writes the Rust half of the Python mirrors: one line a type for the macros of `host.rs`.

use std::fmt::Write as _;

use super::HEAD;
use super::classes::{Class, Classes};
use super::docs::{commented, snake};
use super::python_model::field_name;
use super::source::{CoreType, Field, Shape, Variant};

/// Gives the whole of `bindings-python/src/mirrors.rs`.
pub(crate) fn mirrors(classes: &Classes) -> Result<String, String> {
    let mut text = format!(
        "// {HEAD}.\n\n//! The types of the core as Python classes.\n\n\
         use pyo3::prelude::*;\n\
         \n\
         use crate::texts::text_class;\n\
         use crate::host::{{Host, class_name, given, guarded, plain_enum, record, stored, union}};\n\n"
    );
    let mut added = String::new();
    for known in &classes.types {
        let core_type = &known.core_type;
        match known.python {
            Class::Plain => plain(&mut text, core_type),
            Class::GuardedText | Class::PersonalText => {
                let kind = if known.python == Class::PersonalText {
                    "personal"
                } else {
                    "open"
                };
                let doc = commented(&core_type.doc, "///");
                let name = &core_type.name;
                let _ = writeln!(
                    text,
                    "text_class! {{\n{doc}{kind} {name}: {}\n}}\n",
                    core_type.path
                );
                let _ = writeln!(added, "    module.add_class::<{name}>()?;");
            }
            Class::GuardedRecord | Class::Workflow => {
                let parts = classes
                    .parts_of(&core_type.name)
                    .ok_or_else(|| format!("{} has no parts", core_type.path))?;
                if let Shape::Record(list) = &parts.shape {
                    let _ = writeln!(
                        text,
                        "guarded! {{ \"{}\" => {} = {} {{ {} }} }}",
                        core_type.name,
                        core_type.path,
                        parts.path,
                        named(list)
                    );
                }
            }
            Class::Object | Class::Internal => (),
        }
    }
    dispatch(&mut text, classes);
    let _ = writeln!(
        text,
        "\n/// Puts the classes of the checked texts into the module.\n\
         pub(crate) fn add_classes(module: &Bound<'_, PyModule>) -> PyResult<()> {{\n{added}    Ok(())\n}}"
    );
    Ok(text)
}

/// Writes the functions that find the type of a value by the name of its class.
fn dispatch(text: &mut String, classes: &Classes) {
    let (mut checks, mut stored) = (String::new(), String::new());
    for known in &classes.types {
        let (name, path) = (&known.core_type.name, &known.core_type.path);
        if matches!(known.python, Class::GuardedRecord | Class::Workflow) {
            let _ = writeln!(checks, "\"{name}\" => given::<{path}>(value).map(drop),");
        }
        if known.core_type.json && !matches!(known.python, Class::Object | Class::Internal) {
            let classes = match &known.core_type.shape {
                Shape::Enum(variants) if !is_bare(variants) => variants
                    .iter()
                    .map(|variant| format!("\"{name}{}\"", variant.name))
                    .collect::<Vec<_>>()
                    .join(" | "),
                _ => format!("\"{name}\""),
            };
            let _ = writeln!(stored, "    \"{name}\" of {classes} => {path};");
        }
    }
    let _ = writeln!(
        text,
        "\n/// Checks a value of a guarded class, which may have been made by hand.\n#[pyfunction]\n\
         pub(crate) fn check(value: &Bound<'_, PyAny>) -> PyResult<()> {{\n    \
         match class_name(value)?.as_str() {{\n{checks}_ => Ok(()),\n}}\n}}\n\n\
         stored! {{\n{stored}}}"
    );
}

fn plain(text: &mut String, core_type: &CoreType) {
    let (name, path) = (&core_type.name, &core_type.path);
    let _ = match &core_type.shape {
        Shape::Record(list) => writeln!(
            text,
            "record! {{ \"{name}\" => {path} {{ {} }} }}",
            named(list)
        ),
        Shape::Enum(variants) if is_bare(variants) => {
            let list: Vec<_> = variants
                .iter()
                .map(|variant| {
                    format!(
                        "{}: \"{}\"",
                        variant.name,
                        snake(&variant.name).to_uppercase()
                    )
                })
                .collect();
            writeln!(
                text,
                "plain_enum! {{ \"{name}\" => {path} {{ {} }} }}",
                list.join(", ")
            )
        }
        Shape::Enum(variants) => {
            let list: Vec<_> = variants
                .iter()
                .map(|variant| {
                    format!(
                        "{}: \"{name}{}\" {{ {} }}",
                        variant.name,
                        variant.name,
                        named(&variant.fields)
                    )
                })
                .collect();
            writeln!(
                text,
                "union! {{ \"{name}\" => {path} {{ {} }} }}",
                list.join(", ")
            )
        }
        Shape::Text | Shape::Opaque => Ok(()),
    };
}

/// Tells whether no variant holds anything.
pub(crate) fn is_bare(variants: &[Variant]) -> bool {
    variants.iter().all(|variant| variant.fields.is_empty())
}

fn named(fields: &[Field]) -> String {
    let list: Vec<_> = fields
        .iter()
        .map(|field| format!("{}: \"{}\"", field.name, field_name(&field.name)))
        .collect();
    list.join(", ")
}
