//! Writes the mirrors of the mobile binding: uniffi records, enums and custom types.

use std::fmt::Write as _;

use super::HEAD;
use super::carried;
use super::classes::{Class, Classed, Classes};
use super::docs::{commented, snake};
use super::source::{CoreType, Field, LeftOut, Shape, Variant};
use super::vocabulary::Ty;

/// Gives the whole of `bindings-mobile/src/mirrors.rs`.
pub(crate) fn mirrors(classes: &Classes) -> Result<String, String> {
    let mut text = format!(
        "// {HEAD}.\n\n//! The types of the core as records, enums and custom types of `uniffi`.\n\n\
         use crate::border::{{CalendarDate, Duration, Instant, lifting}};\n\
         use crate::error::TalktimeError;\n\n"
    );
    let of_feature = |known: &&Classed| known.core_type.domain == FEATURE;
    for known in classes.types.iter().filter(|known| !of_feature(known)) {
        one(&mut text, classes, known)?;
    }
    let _ = writeln!(
        text,
        "/// The types of the feature `{FEATURE}`.\n#[cfg(feature = \"{FEATURE}\")]\n\
         mod of_{FEATURE} {{\nuse super::*;\n"
    );
    for known in classes.types.iter().filter(of_feature) {
        one(&mut text, classes, known)?;
    }
    let _ = writeln!(
        text,
        "}}\n\n#[cfg(feature = \"{FEATURE}\")]\npub use of_{FEATURE}::*;"
    );
    Ok(text)
}

/// The domain that an app may leave out.
const FEATURE: &str = "importer";

/// Writes one type.
fn one(text: &mut String, classes: &Classes, known: &Classed) -> Result<(), String> {
    let core_type = &known.core_type;
    match known.class {
        Class::Plain => plain(text, classes, core_type, &core_type.path),
        Class::GuardedText => checked_text(text, core_type, "value.into()"),
        Class::PersonalText => checked_text(text, core_type, READ_TO_MOVE),
        Class::GuardedRecord => {
            let path = format!("{}Parts", core_type.path);
            let parts = parts_of(classes, core_type)?;
            plain(text, classes, &renamed(core_type, parts), &path);
            if carried::is_carried(classes, &core_type.name) {
                carried::conversions(text, core_type, Some(parts));
            } else {
                checked_record(text, core_type);
            }
        }
        Class::Workflow => workflow(text, classes, core_type)?,
        Class::Object | Class::Internal => (),
    }
    if core_type.json {
        json(text, classes, core_type, known.class);
    }
    Ok(())
}

/// Gives a stored type its JSON as two functions, because a remote record may not have methods.
fn json(text: &mut String, classes: &Classes, core_type: &CoreType, class: Class) {
    let (name, function) = (&core_type.name, snake(&core_type.name));
    let carried = carried::is_carried(classes, name);
    let given = match class {
        Class::Plain => core_name(classes, name),
        _ => name.clone(),
    };
    let (checked, read) = match class {
        Class::Plain => ("value".to_owned(), format!("{given}::from_json(&text)?")),
        Class::GuardedRecord => (
            if carried {
                "value.checked()?".to_owned()
            } else {
                format!("Checked{name}::restore(value)?")
            },
            format!("Checked{name}::from_json(&text)?.into()"),
        ),
        Class::Workflow => (
            "value.checked()?".to_owned(),
            format!("Checked{name}::from_json(&text)?.into()"),
        ),
        _ => return,
    };
    let _ = writeln!(
        text,
        "/// Writes a `{name}` as versioned JSON, which every later release reads.\n///\n/// # Errors\n\
         /// Where the value is not valid.\n#[uniffi::export]\n\
         pub fn {function}_to_json(value: {given}) -> Result<String, TalktimeError> {{\n    \
         Ok({checked}.to_json()?)\n}}\n\n\
         /// Reads a `{name}` back from versioned JSON of this or an earlier release.\n///\n/// # Errors\n\
         /// Where the text is not such JSON, is newer, or holds a value that is not valid.\n#[uniffi::export]\n\
         pub fn {function}_from_json(text: String) -> Result<{given}, TalktimeError> {{\n    \
         Ok({read})\n}}\n"
    );
}

fn parts_of<'a>(classes: &'a Classes, core_type: &CoreType) -> Result<&'a CoreType, String> {
    classes
        .parts_of(&core_type.name)
        .ok_or_else(|| format!("{} has no parts", core_type.path))
}

/// The parts cross under the name and the documentation of the whole.
fn renamed(whole: &CoreType, parts: &CoreType) -> CoreType {
    CoreType {
        shape: parts.shape.clone(),
        ..whole.clone()
    }
}

/// Writes a type whose fields are all public: as a remote one, or as a copy where a length of time is
/// in it.
fn plain(text: &mut String, classes: &Classes, core_type: &CoreType, path: &str) {
    let name = &core_type.name;
    let carried = carried::is_carried(classes, name);
    let (record, variants) = if carried {
        let own = |kind| format!("#[derive(Clone, Debug, PartialEq, uniffi::{kind})]");
        (own("Record"), own("Enum"))
    } else {
        let _ = writeln!(
            text,
            "/// Mirrors the type of the core.\npub type {name} = {path};\n"
        );
        let remote = |kind| format!("#[uniffi::remote({kind})]");
        (remote("Record"), remote("Enum"))
    };
    text.push_str(&commented(&core_type.doc, "///"));
    match &core_type.shape {
        Shape::Enum(list) => {
            let _ = writeln!(text, "{variants}\npub enum {name} {{");
            for variant in list {
                variant_of(text, classes, variant);
            }
        }
        Shape::Record(list) => {
            let _ = writeln!(text, "{record}\npub struct {name} {{");
            fields(text, classes, list, "pub ");
        }
        Shape::Text | Shape::Opaque => return,
    }
    text.push_str("}\n\n");
    if carried && path == core_type.path {
        carried::conversions(text, core_type, None);
    }
}

fn variant_of(text: &mut String, classes: &Classes, variant: &Variant) {
    text.push_str(&commented(&variant.doc, "///"));
    text.push_str(&variant.name);
    if !variant.fields.is_empty() {
        text.push_str(" {\n");
        fields(text, classes, &variant.fields, "");
        text.push('}');
    }
    text.push_str(",\n");
}

fn fields(text: &mut String, classes: &Classes, list: &[Field], visibility: &str) {
    for field in list {
        let Ok(ty) = &field.ty else { continue };
        text.push_str(&commented(&field.doc, "///"));
        text.push_str(match field.left_out() {
            Some(LeftOut::Nothing) => "#[uniffi(default = None)]\n",
            Some(LeftOut::EmptyList) => "#[uniffi(default = [])]\n",
            Some(LeftOut::No) => "#[uniffi(default = false)]\n",
            None => "",
        });
        let _ = writeln!(
            text,
            "{visibility}{}: {},",
            field.name,
            rust_type(classes, ty)
        );
    }
}

fn rust_type(classes: &Classes, ty: &Ty) -> String {
    match ty {
        Ty::Bool => "bool".to_owned(),
        Ty::Whole(name) => (*name).to_owned(),
        Ty::Float => "f64".to_owned(),
        Ty::Instant => "Instant".to_owned(),
        Ty::Date => "CalendarDate".to_owned(),
        Ty::Duration => "Duration".to_owned(),
        Ty::Optional(inner) => format!("Option<{}>", rust_type(classes, inner)),
        Ty::List(inner) => format!("Vec<{}>", rust_type(classes, inner)),
        Ty::Named(name) => core_name(classes, name),
    }
}

/// The name that the core's own type has here.
fn core_name(classes: &Classes, name: &str) -> String {
    let class = classes.find(name).map(|known| known.class);
    let checked = matches!(class, Some(Class::GuardedRecord | Class::Workflow));
    if checked || carried::is_carried(classes, name) {
        format!("Checked{name}")
    } else {
        name.to_owned()
    }
}

/// How a personal text is taken out of its type to cross: the purpose is named.
const READ_TO_MOVE: &str = "value.read(talktime::base::ReadingPurpose::Transport).to_owned()";

fn checked_text(text: &mut String, core_type: &CoreType, lower: &str) {
    let (name, path) = (&core_type.name, &core_type.path);
    let doc = commented(&core_type.doc, "///");
    let _ = writeln!(
        text,
        "/// Mirrors the type of the core.\npub type {name} = {path};\n\n\
         uniffi::custom_type!(\n{doc}{name}, String, {{\n    remote,\n    \
         try_lift: |text| {name}::new(text).map_err(lifting),\n    \
         lower: |value| {lower},\n}});\n"
    );
}

fn checked_record(text: &mut String, core_type: &CoreType) {
    let (name, path) = (&core_type.name, &core_type.path);
    let _ = writeln!(
        text,
        "/// Is [`{name}`] after its check, which runs at each crossing.\n\
         pub type Checked{name} = {path};\n\n\
         uniffi::custom_type!(\n/// Is a `{name}`, checked at each crossing.\nChecked{name}, {name}, {{\n    \
         remote,\n    try_lift: |parts| Checked{name}::restore(parts).map_err(lifting),\n    \
         lower: |value| value.into(),\n}});\n"
    );
}

/// A workflow is a record of this crate, because only those may have methods.
fn workflow(text: &mut String, classes: &Classes, core_type: &CoreType) -> Result<(), String> {
    let parts = parts_of(classes, core_type)?;
    let Shape::Record(list) = &parts.shape else {
        return Err(format!("{} is not a record", parts.path));
    };
    let (name, path) = (&core_type.name, &core_type.path);
    let doc = commented(&core_type.doc, "///");
    let _ = writeln!(
        text,
        "{doc}#[derive(Clone, Debug, PartialEq, uniffi::Record)]\npub struct {name} {{"
    );
    fields(text, classes, list, "pub ");
    text.push_str("}\n\n");
    let names = carried::names(list);
    let (to_copy, to_core) = (
        carried::converted(list, false),
        carried::converted(list, true),
    );
    let _ = writeln!(
        text,
        "/// Is [`{name}`] after its check, which runs at each crossing.\npub type Checked{name} = {path};\n\n\
         uniffi::custom_type!(\n/// Is a `{name}`, checked at each crossing.\nChecked{name}, {name}, {{\n    \
         remote,\n    \
         try_lift: |parts| parts.checked().map_err(uniffi::deps::anyhow::Error::new),\n    \
         lower: |value| value.into(),\n}});\n\n\
         impl From<Checked{name}> for {name} {{\n    fn from(whole: Checked{name}) -> Self {{\n        \
         let {path}Parts {{ {names} }} = whole.into();\n        Self {{ {to_copy} }}\n    }}\n}}\n\n\
         impl {name} {{\n    /// Checks what came over the border.\n    \
         pub(crate) fn checked(&self) -> Result<Checked{name}, TalktimeError> {{\n        \
         let Self {{ {names} }} = self.clone();\n        \
         Checked{name}::restore({path}Parts {{ {to_core} }}).map_err(TalktimeError::from)\n    }}\n}}\n"
    );
    methods(text, classes, core_type)
}

/// Gives the variants of a workflow's commands.
pub(crate) fn commands<'a>(classes: &'a Classes, workflow: &str) -> Result<&'a [Variant], String> {
    match classes
        .find(&format!("{workflow}Command"))
        .map(|known| &known.core_type.shape)
    {
        Some(Shape::Enum(variants)) => Ok(variants),
        _ => Err(format!(
            "the workflow {workflow} has no plain enum {workflow}Command"
        )),
    }
}

fn methods(text: &mut String, classes: &Classes, core_type: &CoreType) -> Result<(), String> {
    let name = &core_type.name;
    let core = |suffix: &str| core_name(classes, &format!("{name}{suffix}"));
    let (whole, facts, step) = (core("Command"), core("Facts"), core("Step"));
    let starts = classes.starts(name);
    let (mut inside, mut outside) = (String::new(), String::new());
    for variant in commands(classes, name)? {
        let (given, command) = command_of(classes, name, variant);
        let doc = commented(&variant.doc, "///");
        let method = snake(&variant.name);
        let tail =
            format!("{given}facts: {facts}, envelope: Envelope) -> Result<{step}, TalktimeError>");
        let errors = "///\n/// # Errors\n/// The denial, with every guard that failed.\n";
        let reason =
            "#[expect(clippy::too_many_arguments, reason = \"a command's fields, named\")]\n";
        let reason = if variant.fields.len() > 5 { reason } else { "" };
        let _ = if starts.contains(&variant.name) {
            writeln!(
                outside,
                "{doc}{errors}{reason}#[uniffi::export]\npub fn {}_{method}({tail} {{\n    \
                 {}_start({command}, facts, envelope)\n}}\n",
                snake(name),
                snake(name)
            )
        } else {
            writeln!(
                inside,
                "{doc}{errors}{reason}pub fn {method}(&self, {tail} {{\n    \
                 self.handle({command}, facts, envelope)\n}}\n"
            )
        };
    }
    let _ = writeln!(
        text,
        "#[uniffi::export]\nimpl {name} {{\n{inside}/// Carries out a command that is given as data.\n///\n/// \
        # Errors\n\
         /// The denial, with every guard that failed.\n\
         pub fn handle(&self, command: {whole}, facts: {facts}, envelope: Envelope) -> \
         Result<{step}, TalktimeError> {{\n    \
         Ok(self.checked()?.handle(&command, &facts, &envelope)?)\n}}\n}}\n\n{outside}\
         /// Begins a `{name}` with a command that is given as data.\n///\n/// # Errors\n\
         /// The denial, with every guard that failed.\n#[uniffi::export]\n\
         pub fn {}_start(command: {whole}, facts: {facts}, envelope: Envelope) -> Result<{step}, \
         TalktimeError> {{\n    \
         Ok(Checked{name}::start(&command, &facts, &envelope)?)\n}}\n",
        snake(name)
    );
    Ok(())
}

/// Gives the parameters of a command's method, and the command made of them.
fn command_of(classes: &Classes, name: &str, variant: &Variant) -> (String, String) {
    let mut given = String::new();
    for field in &variant.fields {
        if let Ok(ty) = &field.ty {
            let _ = write!(given, "{}: {}, ", field.name, rust_type(classes, ty));
        }
    }
    let whole = core_name(classes, &format!("{name}Command"));
    let command = if variant.fields.is_empty() {
        format!("{whole}::{}", variant.name)
    } else {
        let taken = carried::converted(&variant.fields, true);
        format!("{whole}::{} {{ {taken} }}", variant.name)
    };
    (given, command)
}
