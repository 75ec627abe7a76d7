//! The classification of the core's public types, `tests/parity/types.toml`.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use serde::Deserialize;

use super::docs::snake;
use super::source::{CoreType, Field, Shape};

/// Says how a type crosses into the bindings.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(crate) enum Class {
    /// All fields public: mirrored as a record or an enum.
    Plain,
    /// A checked text that names no person: a class of its own, printed as it is.
    GuardedText,
    /// A checked text about a person: printed redacted, read by naming a purpose.
    PersonalText,
    /// A checked record: mirrored through its `…Parts`, checked by `restore` at each crossing.
    GuardedRecord,
    /// A workflow state: as a guarded record, with one method per command.
    Workflow,
    /// An object with an inside, written by hand in each binding.
    Object,
    /// Does not cross; the reason stands beside it.
    Internal,
}

#[derive(Debug, Deserialize)]
#[serde(untagged)]
enum Entry {
    Short(Class),
    Long(LongEntry),
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct LongEntry {
    class: Class,
    #[serde(default)]
    reason: String,
    python: Option<Class>,
    #[serde(default)]
    starts: Vec<String>,
}

/// Holds one public type with the way in which it crosses.
#[derive(Clone, Debug)]
pub(crate) struct Classed {
    pub(crate) core_type: CoreType,
    pub(crate) class: Class,
    /// The class in Python, where it differs.
    pub(crate) python: Class,
    /// The commands that begin a workflow.
    pub(crate) starts: Vec<String>,
}

/// Holds every type that crosses, and the parts of the guarded ones under their `…Parts` names.
#[derive(Debug)]
pub(crate) struct Classes {
    pub(crate) types: Vec<Classed>,
    parts: BTreeMap<String, CoreType>,
}

type Table = BTreeMap<String, BTreeMap<String, Entry>>;

/// Reads the classification and holds it against the types of the core.
pub(crate) fn classify(path: &Path, types: Vec<CoreType>) -> Result<Classes, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut table: Table =
        toml::from_str(&text).map_err(|error| format!("{}: {error}", path.display()))?;
    let mut problems = Vec::new();
    let mut classed = Vec::new();
    let mut others = Vec::new();
    for core_type in types {
        let entry = table
            .get_mut(&core_type.domain)
            .and_then(|rows| rows.remove(&core_type.name));
        match entry {
            Some(Entry::Short(Class::Internal)) => problems.push(format!(
                "{}: an internal type needs a reason",
                core_type.path
            )),
            Some(Entry::Short(class)) => classed.push(Classed {
                core_type,
                class,
                python: class,
                starts: Vec::new(),
            }),
            Some(Entry::Long(long)) if long.reason.is_empty() => {
                problems.push(format!("{}: give a reason", core_type.path));
            }
            Some(Entry::Long(LongEntry {
                class,
                python,
                starts,
                ..
            })) => classed.push(Classed {
                core_type,
                class,
                python: python.unwrap_or(class),
                starts,
            }),
            None => others.push(core_type),
        }
    }
    for (domain, rows) in &table {
        problems.extend(
            rows.keys()
                .map(|name| format!("{domain}.{name}: the core has no such public type")),
        );
    }
    let parts = take_parts(&classed, others, &mut problems);
    let classes = Classes {
        types: classed,
        parts,
    };
    classes.check(&mut problems);
    if problems.is_empty() {
        Ok(classes)
    } else {
        Err(format!("{}:\n  {}", path.display(), problems.join("\n  ")))
    }
}

/// The `…Parts` of a guarded type need no line of their own.
fn take_parts(
    classed: &[Classed],
    others: Vec<CoreType>,
    problems: &mut Vec<String>,
) -> BTreeMap<String, CoreType> {
    let mut parts = BTreeMap::new();
    for core_type in others {
        let whole = core_type.name.strip_suffix("Parts").unwrap_or_default();
        let guarded = classed.iter().any(|known| {
            known.core_type.name == whole
                && matches!(known.class, Class::GuardedRecord | Class::Workflow)
        });
        if guarded {
            parts.insert(core_type.name.clone(), core_type);
        } else {
            problems.push(format!("{}: not classified", core_type.path));
        }
    }
    parts
}

/// The methods that every workflow has in Python besides its commands.
const METHODS: [&str; 6] = [
    "start",
    "handle",
    "replay",
    "record",
    "to_json",
    "from_json",
];

/// Gives the commands whose method would replace a field or another method.
fn taken<'a>(
    commands: impl Iterator<Item = &'a str>,
    fields: &[&str],
) -> impl Iterator<Item = &'a str> {
    commands.filter(|name| {
        let method = snake(name);
        METHODS.contains(&method.as_str()) || fields.contains(&method.as_str())
    })
}

impl Classes {
    /// Gives the fields that a guarded record crosses with.
    pub(crate) fn parts_of(&self, name: &str) -> Option<&CoreType> {
        self.parts.get(&format!("{name}Parts"))
    }

    /// Finds a type that crosses.
    pub(crate) fn find(&self, name: &str) -> Option<&Classed> {
        self.types
            .iter()
            .find(|known| known.core_type.name == name && known.class != Class::Internal)
    }

    /// Gives the commands that begin a workflow.
    pub(crate) fn starts(&self, name: &str) -> &[String] {
        self.find(name).map_or(&[], |known| &known.starts)
    }

    /// Gives the types of one class, in the order of the sources.
    pub(crate) fn of(&self, class: Class) -> impl Iterator<Item = &CoreType> {
        self.types
            .iter()
            .filter(move |known| known.class == class)
            .map(|known| &known.core_type)
    }

    fn check(&self, problems: &mut Vec<String>) {
        let mut names: Vec<&str> = Vec::new();
        for known in &self.types {
            let name = known.core_type.name.as_str();
            if known.class != Class::Internal && names.contains(&name) {
                problems.push(format!(
                    "{}: another type has its name",
                    known.core_type.path
                ));
            }
            names.push(name);
            self.check_shape(known, problems);
        }
    }

    fn check_shape(&self, known: &Classed, problems: &mut Vec<String>) {
        let core_type = &known.core_type;
        match (known.class, &core_type.shape) {
            (Class::Plain, Shape::Record(fields)) => self.check_fields(core_type, fields, problems),
            (Class::Plain, Shape::Enum(variants)) => {
                for variant in variants {
                    self.check_fields(core_type, &variant.fields, problems);
                }
            }
            (Class::GuardedRecord | Class::Workflow, Shape::Opaque) => {
                match self.parts_of(&core_type.name) {
                    Some(CoreType {
                        shape: Shape::Record(fields),
                        ..
                    }) => {
                        self.check_fields(core_type, fields, problems);
                        self.check_commands(core_type, fields, problems);
                    }
                    _ => problems.push(format!("{}: has no open `…Parts`", core_type.path)),
                }
            }
            (Class::GuardedText | Class::PersonalText, Shape::Text)
            | (Class::Object | Class::Internal, _) => (),
            (class, _) => problems.push(format!("{}: is not of class {class:?}", core_type.path)),
        }
    }

    /// A command becomes a method of the workflow, beside its fields and its other methods.
    fn check_commands(&self, core_type: &CoreType, fields: &[Field], problems: &mut Vec<String>) {
        let command = format!("{}Command", core_type.name);
        let Some(Shape::Enum(variants)) = self.find(&command).map(|known| &known.core_type.shape)
        else {
            return;
        };
        let names = variants.iter().map(|variant| variant.name.as_str());
        let fields: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
        problems.extend(taken(names, &fields).map(|name| {
            format!("{command}::{name}: a workflow has something else of that name in Python")
        }));
    }

    fn check_fields(&self, core_type: &CoreType, fields: &[Field], problems: &mut Vec<String>) {
        for field in fields {
            let place = format!("{}.{}", core_type.path, field.name);
            match &field.ty {
                Err(reason) => problems.push(format!("{place}: {reason}")),
                Ok(ty) => {
                    if let Some(name) = ty.named()
                        && self
                            .find(name)
                            .is_none_or(|known| known.class == Class::Object)
                    {
                        problems.push(format!("{place}: `{name}` does not cross"));
                    }
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_command_may_not_take_the_name_of_another_method_or_of_a_field() {
        let commands = ["Arrive", "Replay", "ToJson", "State", "RecordOutcome"];
        let found: Vec<_> = taken(commands.into_iter(), &["state", "started"]).collect();
        assert_eq!(found, ["Replay", "ToJson", "State"]);
    }
}
