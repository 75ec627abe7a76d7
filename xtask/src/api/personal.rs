//! The check that no personal value can stand in what is stored as history or logged as an error.
//!
//! It follows the fields of the core's types, private ones too, from the events and errors on. Where
//! two types of different modules have one name, both are followed: that finds too much rather than
//! too little.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use syn::visit_mut::{self, VisitMut};
use syn::{Fields, Item};

use super::tree::Tree;
use crate::shell::root;
use crate::stage::Stop;

/// What must be free of personal values: histories are kept for years, errors go into logs.
const FREE: [&str; 34] = [
    "AddressVerdict",
    "Assignment",
    "CallEntry",
    "CallEvent",
    "CallList",
    "CallbackEntry",
    "Checkpoint",
    "Consent",
    "CustomerSummary",
    "Denial",
    "DialBlock",
    "Duplicates",
    "Erasure",
    "Finding",
    "FormFault",
    "FormSchema",
    "FormVerdict",
    "Incident",
    "Invalid",
    "JournalEntry",
    "JournalFault",
    "LeadEntry",
    "LegalRule",
    "MatchScore",
    "MergeRecord",
    "NameHit",
    "PlacedHold",
    "RecontactList",
    "ReplayError",
    "RetentionVerdict",
    "SuppressionEntry",
    "SuppressionList",
    "TargetVerdict",
    "TimelineEntry",
];

/// The personal types; those that the table of types calls so are added.
const PERSONAL: [&str; 6] = [
    "Address",
    "AddressPart",
    "NamePart",
    "OriginalText",
    "PersonName",
    "PhoneNumber",
];

/// How each public type crosses; a checked text of a person is classed there.
const TYPES: &str = "tests/parity/types.toml";

/// Fails with the way of fields to each personal value.
pub fn check() -> Result<(), Stop> {
    let tree = Tree::read(&root().join("core").join("src"))?;
    let classes = fs::read_to_string(root().join(TYPES)).unwrap_or_default();
    let personal = PERSONAL.iter().map(ToString::to_string);
    let personal = personal.chain(classed_personal(&classes)).collect();
    let found = ways(&tree, &FREE, &personal)?;
    if found.is_empty() {
        Ok(())
    } else {
        let ways = found.join("\n  ");
        Err(Stop::failed(format!(
            "personal values can be reached:\n  {ways}"
        )))
    }
}

/// The names of lines such as `PhoneNumber = "personal_text"`.
fn classed_personal(table: &str) -> Vec<String> {
    let lines = table.lines().filter_map(|line| line.split_once('='));
    let personal = lines.filter(|(name, class)| {
        !name.trim_start().starts_with('#') && class.contains("\"personal_text\"")
    });
    personal.map(|(name, _)| name.trim().to_owned()).collect()
}

/// The ways from the roots to personal types: `CallEvent.Dialled.number: PhoneNumber`.
fn ways(tree: &Tree, roots: &[&str], personal: &BTreeSet<String>) -> Result<Vec<String>, Stop> {
    let types = fields(tree);
    let asked = roots
        .iter()
        .copied()
        .chain(personal.iter().map(String::as_str));
    for name in asked {
        if !types.contains_key(name) {
            return Err(Stop::failed(format!("the core has no type `{name}`")));
        }
    }
    let mut found = Vec::new();
    for root in roots {
        let mut seen = BTreeSet::from([(*root).to_owned()]);
        let mut open = vec![((*root).to_owned(), (*root).to_owned())];
        while let Some((name, way)) = open.pop() {
            for (field, inner) in types.get(&name).into_iter().flatten() {
                let way = format!("{way}.{field}");
                if personal.contains(inner) {
                    found.push(format!("{way}: {inner}"));
                } else if types.contains_key(inner) && seen.insert(inner.clone()) {
                    open.push((inner.clone(), way));
                }
            }
        }
    }
    found.sort();
    Ok(found)
}

/// The fields of every type by its name, each with every type that it names: `legs` with `Vec` and
/// `AgentLeg`.
fn fields(tree: &Tree) -> BTreeMap<String, Vec<(String, String)>> {
    let mut out: BTreeMap<String, Vec<(String, String)>> = BTreeMap::new();
    for item in tree.modules.values().flat_map(|module| &module.items) {
        let (name, rows) = match item {
            Item::Struct(item) => (&item.ident, of_fields("", &item.fields)),
            Item::Enum(item) => {
                let variants = item.variants.iter();
                let rows = variants.flat_map(|one| of_fields(&one.ident.to_string(), &one.fields));
                (&item.ident, rows.collect())
            }
            Item::Type(item) => (&item.ident, of_type("=", &item.ty)),
            _ => continue,
        };
        out.entry(name.to_string()).or_default().extend(rows);
    }
    out
}

fn of_fields(variant: &str, fields: &Fields) -> Vec<(String, String)> {
    let mut out = Vec::new();
    for (at, field) in fields.iter().enumerate() {
        let name = field
            .ident
            .as_ref()
            .map_or_else(|| at.to_string(), ToString::to_string);
        let name = if variant.is_empty() {
            name
        } else {
            format!("{variant}.{name}")
        };
        out.extend(of_type(&name, &field.ty));
    }
    out
}

fn of_type(field: &str, ty: &syn::Type) -> Vec<(String, String)> {
    let mut names = Names::default();
    names.visit_type_mut(&mut ty.clone());
    names
        .0
        .into_iter()
        .map(|name| (field.to_owned(), name))
        .collect()
}

/// The last word of each path in a type, arguments included.
#[derive(Default)]
struct Names(Vec<String>);

impl VisitMut for Names {
    fn visit_path_mut(&mut self, path: &mut syn::Path) {
        self.0
            .extend(path.segments.last().map(|last| last.ident.to_string()));
        visit_mut::visit_path_mut(self, path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PHONE: &str = "pub struct Phone(String); pub struct Id(String);";

    fn found(source: &str) -> Vec<String> {
        let tree = Tree::of_text(&format!("{PHONE} {source}")).unwrap();
        ways(&tree, &["Event"], &BTreeSet::from(["Phone".to_owned()])).unwrap()
    }

    #[test]
    fn a_personal_value_is_found_wherever_it_stands() {
        assert_eq!(
            found("pub enum Event { Called { who: Id, number: Phone }, Ended }"),
            ["Event.Called.number: Phone"]
        );
        assert_eq!(
            found(
                "mod a { pub struct Event { pub list: Vec<Option<Box<Inner>>> } struct Inner(u8, (Id, Phone)); }"
            ),
            ["Event.list.1: Phone"]
        );
        assert_eq!(
            found(
                "pub struct Event(a::Alias); mod a { pub type Alias = Result<super::Phone, u8>; }"
            ),
            ["Event.0.=: Phone"]
        );
        assert_eq!(
            found(
                "macro_rules! texts { ($($name:ident;)*) => {$(pub struct $name(Phone);)*}; }
                   texts! { Street; } pub struct Event { at: Street }"
            ),
            ["Event.at.0: Phone"]
        );
    }

    #[test]
    fn the_core_keeps_it() {
        assert_eq!(check(), Ok(()));
    }

    #[test]
    fn what_is_only_near_is_not_found() {
        let near =
            "pub struct Event { id: Id, next: Option<Box<Event>> } pub struct Command(Phone);
                    impl Event { pub fn with(number: Phone) {} }";
        assert_eq!(found(near), [""; 0]);
    }

    #[test]
    fn a_type_that_is_gone_is_told() {
        let tree = Tree::of_text(PHONE).unwrap();
        let personal = BTreeSet::from(["Phone".to_owned()]);
        assert!(matches!(
            ways(&tree, &["Event"], &personal),
            Err(Stop::Failed(reason)) if reason.contains("Event")
        ));
    }

    #[test]
    fn the_table_of_types_names_personal_texts() {
        let table = "# A = \"personal_text\"\n[base]\nCode = \"guarded_text\"\nName = \"personal_text\"\n\
                     Part = { class = \"personal_text\", reason = \"x\" }\n";
        assert_eq!(classed_personal(table), ["Name", "Part"]);
    }
}
