//! Reads the public types of the core from its sources.

use std::fs;
use std::path::{Path, PathBuf};

use syn::parse::{Parse, ParseStream};
use syn::{Attribute, Expr, ExprLit, Fields, Ident, Item, Lit, Meta, Token, UseTree, Visibility};

use super::docs;
use super::vocabulary::{Ty, read_type};

/// Holds one public type of the core.
#[derive(Clone, Debug)]
pub(crate) struct CoreType {
    pub(crate) name: String,
    /// The folder of the core in which it stands.
    pub(crate) domain: String,
    /// The path under which a user of the crate names it.
    pub(crate) path: String,
    pub(crate) doc: Vec<String>,
    pub(crate) shape: Shape,
    /// Whether it has a versioned JSON.
    pub(crate) json: bool,
}

/// Says of what a type is made.
#[derive(Clone, Debug)]
pub(crate) enum Shape {
    /// A struct whose fields are all public.
    Record(Vec<Field>),
    Enum(Vec<Variant>),
    /// A checked text that one of the core's macros declares.
    Text,
    /// A struct with a private field, an alias, a generic.
    Opaque,
}

#[derive(Clone, Debug)]
pub(crate) struct Field {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    /// The type, or why it is outside the vocabulary.
    pub(crate) ty: Result<Ty, String>,
    /// Whether stored JSON may leave the field out.
    pub(crate) by_default: bool,
}

impl Field {
    /// Gives what stands in for a value that a caller leaves out, where one may: nothing, an empty list, and
    /// for a yes or no that stored JSON may leave out too a no.
    pub(crate) fn left_out(&self) -> Option<LeftOut> {
        match self.ty {
            Ok(Ty::Optional(_)) => Some(LeftOut::Nothing),
            Ok(Ty::List(_)) => Some(LeftOut::EmptyList),
            Ok(Ty::Bool) if self.by_default => Some(LeftOut::No),
            _ => None,
        }
    }
}

/// What stands in for a value that a caller leaves out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum LeftOut {
    Nothing,
    EmptyList,
    No,
}

#[derive(Clone, Debug)]
pub(crate) struct Variant {
    pub(crate) name: String,
    pub(crate) doc: Vec<String>,
    pub(crate) fields: Vec<Field>,
}

/// The macros of the core that declare checked texts, each entry a doc, a name, perhaps a limit and a check.
const TEXT_MACROS: [&str; 2] = ["opaque_ids", "personal_texts"];

/// Reads every public type below `core/src`, in the order of the sources.
pub(crate) fn read_core(src: &Path) -> Result<Vec<CoreType>, String> {
    let mut found = Vec::new();
    let mut stored = Vec::new();
    let root = parse(&src.join("lib.rs"))?;
    for (domain, _) in modules(&root) {
        let folder = src.join(&domain);
        let file = parse(&folder.join("mod.rs"))?;
        let exported = exports(&file);
        let path = format!("talktime::{domain}");
        take(&file, &domain, &path, &mut found);
        stored.extend(with_json(&file, &domain));
        let reach = Reach {
            domain: &domain,
            scopes: vec![(path, exported)],
        };
        enter(&folder, &file, &reach, &mut found, &mut stored)?;
    }
    for (domain, name) in stored {
        // A stored type that is not found would lose its JSON in the bindings without a word.
        let core_type = found
            .iter_mut()
            .find(|core_type| core_type.domain == domain && core_type.name == name)
            .ok_or_else(|| {
                format!("`versioned_json!` names {domain}::{name}, which is no public type")
            })?;
        core_type.json = true;
    }
    Ok(found)
}

/// Lists the types of a file to which `versioned_json!` gives their JSON.
fn with_json(file: &syn::File, domain: &str) -> Vec<(String, String)> {
    let macros = file.items.iter().filter_map(|item| match item {
        Item::Macro(item) => Some(&item.mac),
        _ => None,
    });
    let named = macros.filter(|mac| {
        mac.path
            .segments
            .last()
            .is_some_and(|last| last.ident == "versioned_json")
    });
    named
        .flat_map(|mac| {
            let text = mac.tokens.to_string();
            let rows: Vec<_> = text
                .split(';')
                .filter_map(|row| row.split_once("=>"))
                // `Record, via RecordParts`: the parts are how it is read.
                .map(|(head, _)| head.split_once(',').map_or(head, |(name, _)| name))
                .map(|name| (domain.to_owned(), name.trim().to_owned()))
                .collect();
            rows
        })
        .collect()
}

/// Says under which paths the types of a module can be named: the path and the names, the outermost
/// first.
struct Reach<'a> {
    domain: &'a str,
    scopes: Vec<(String, Vec<String>)>,
}

/// Reads the modules of a file, and theirs.
fn enter(
    folder: &Path,
    file: &syn::File,
    reach: &Reach<'_>,
    found: &mut Vec<CoreType>,
    stored: &mut Vec<(String, String)>,
) -> Result<(), String> {
    for (module, public) in modules(file) {
        let inner = parse(&module_file(folder, &module))?;
        stored.extend(with_json(&inner, reach.domain));
        let outer = reach.scopes.last().map(|(path, _)| path.as_str());
        let direct = outer
            .filter(|_| public)
            .map(|path| format!("{path}::{module}"));
        walk(&inner, reach, direct.as_deref(), found);
        let mut scopes = reach.scopes.clone();
        scopes.extend(direct.map(|path| (path, exports(&inner))));
        let reach = Reach {
            domain: reach.domain,
            scopes,
        };
        enter(&folder.join(&module), &inner, &reach, found, stored)?;
    }
    Ok(())
}

fn walk(file: &syn::File, reach: &Reach<'_>, direct: Option<&str>, found: &mut Vec<CoreType>) {
    let mut inside = Vec::new();
    take(file, reach.domain, "", &mut inside);
    for mut core_type in inside {
        let mut scopes = reach.scopes.iter();
        let scope = scopes.find(|(_, names)| names.contains(&core_type.name));
        if let Some(path) = scope.map(|(path, _)| path.as_str()).or(direct) {
            core_type.path = format!("{path}::{}", core_type.name);
            found.push(core_type);
        }
    }
}

fn module_file(folder: &Path, module: &str) -> PathBuf {
    let plain = folder.join(format!("{module}.rs"));
    if plain.exists() {
        plain
    } else {
        folder.join(module).join("mod.rs")
    }
}

fn parse(path: &Path) -> Result<syn::File, String> {
    let text = fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    syn::parse_file(&text).map_err(|error| format!("{}: {error}", path.display()))
}

/// Lists the modules of a file that stand in files of their own, without tests.
fn modules(file: &syn::File) -> Vec<(String, bool)> {
    file.items
        .iter()
        .filter_map(|item| match item {
            Item::Mod(module) if module.content.is_none() && !is_test(&module.attrs) => {
                Some((module.ident.to_string(), is_public(&module.vis)))
            }
            _ => None,
        })
        .collect()
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) => list.path.is_ident("cfg") && list.tokens.to_string() == "test",
        _ => false,
    })
}

fn is_public(visibility: &Visibility) -> bool {
    matches!(visibility, Visibility::Public(_))
}

/// Lists the names that a `mod.rs` gives on from its modules.
fn exports(file: &syn::File) -> Vec<String> {
    let mut names = Vec::new();
    for item in &file.items {
        if let Item::Use(item) = item
            && is_public(&item.vis)
        {
            leaves(&item.tree, &mut names);
        }
    }
    names
}

fn leaves(tree: &UseTree, names: &mut Vec<String>) {
    match tree {
        UseTree::Path(path) => leaves(&path.tree, names),
        UseTree::Name(name) => names.push(name.ident.to_string()),
        UseTree::Rename(rename) => names.push(rename.rename.to_string()),
        UseTree::Group(group) => group.items.iter().for_each(|tree| leaves(tree, names)),
        UseTree::Glob(_) => (),
    }
}

fn take(file: &syn::File, domain: &str, path: &str, found: &mut Vec<CoreType>) {
    let mut push = |name: String, attributes: &[Attribute], shape: Shape| {
        found.push(CoreType {
            path: format!("{path}::{name}"),
            domain: domain.to_owned(),
            doc: doc_of(attributes),
            name,
            shape,
            json: false,
        });
    };
    for item in &file.items {
        match item {
            Item::Struct(item) if is_public(&item.vis) => {
                let open = item.generics.params.is_empty() && all_public(&item.fields);
                let shape = if open {
                    Shape::Record(fields(&item.fields, &item.ident))
                } else {
                    text_or_opaque(item)
                };
                push(item.ident.to_string(), &item.attrs, shape);
            }
            Item::Enum(item) if is_public(&item.vis) => {
                let variants = item.variants.iter().map(|variant| Variant {
                    name: variant.ident.to_string(),
                    doc: doc_of(&variant.attrs),
                    fields: fields(&variant.fields, &item.ident),
                });
                push(
                    item.ident.to_string(),
                    &item.attrs,
                    Shape::Enum(variants.collect()),
                );
            }
            Item::Type(item) if is_public(&item.vis) => {
                push(item.ident.to_string(), &item.attrs, Shape::Opaque);
            }
            Item::Macro(item) if TEXT_MACROS.iter().any(|name| item.mac.path.is_ident(name)) => {
                // What does not parse as such a list is not one, and is missed by the classification.
                if let Ok(list) = item.mac.parse_body::<TextList>() {
                    for (attributes, name) in list.0 {
                        push(name.to_string(), &attributes, Shape::Text);
                    }
                }
            }
            _ => (),
        }
    }
}

/// A struct that is written to and read from one text in JSON is a checked text.
fn text_or_opaque(item: &syn::ItemStruct) -> Shape {
    let text = item.attrs.iter().any(|attribute| match &attribute.meta {
        Meta::List(list) if list.path.is_ident("serde") => {
            let tokens = list.tokens.to_string();
            // A personal text is read from a text in JSON and writes itself by hand.
            ["String", "SmolStr"]
                .iter()
                .any(|text| tokens.contains(&format!("try_from = \"{text}\"")))
        }
        _ => false,
    });
    if text { Shape::Text } else { Shape::Opaque }
}

fn all_public(fields: &Fields) -> bool {
    matches!(fields, Fields::Named(_)) && fields.iter().all(|field| is_public(&field.vis))
}

fn fields(fields: &Fields, owner: &Ident) -> Vec<Field> {
    let owner = owner.to_string();
    fields
        .iter()
        .map(|field| Field {
            name: field
                .ident
                .as_ref()
                .map(Ident::to_string)
                .unwrap_or_default(),
            doc: doc_of(&field.attrs),
            by_default: field.attrs.iter().any(is_serde_default),
            ty: if field.ident.is_some() {
                read_type(&field.ty, &owner)
            } else {
                Err("a field needs a name".to_owned())
            },
        })
        .collect()
}

fn is_serde_default(attribute: &Attribute) -> bool {
    let Meta::List(list) = &attribute.meta else {
        return false;
    };
    let words = list.tokens.clone().into_iter();
    list.path.is_ident("serde") && words.into_iter().any(|word| word.to_string() == "default")
}

fn doc_of(attributes: &[Attribute]) -> Vec<String> {
    let lines = attributes
        .iter()
        .filter_map(|attribute| match &attribute.meta {
            Meta::NameValue(pair) if pair.path.is_ident("doc") => match &pair.value {
                Expr::Lit(ExprLit {
                    lit: Lit::Str(text),
                    ..
                }) => Some(text.value()),
                _ => None,
            },
            _ => None,
        });
    docs::clean(lines)
}

struct TextList(Vec<(Vec<Attribute>, Ident)>);

impl Parse for TextList {
    fn parse(input: ParseStream<'_>) -> syn::Result<Self> {
        let mut list = Vec::new();
        while !input.is_empty() {
            let attributes = input.call(Attribute::parse_outer)?;
            let name = input.parse()?;
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
                input.parse::<Lit>()?;
            }
            // What checks the text besides its length.
            if input.peek(Token![,]) {
                input.parse::<Token![,]>()?;
                input.parse::<Ident>()?;
            }
            input.parse::<Token![;]>()?;
            list.push((attributes, name));
        }
        Ok(Self(list))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_no_stands_in_only_where_stored_json_may_leave_it_out() {
        let item: syn::ItemStruct = syn::parse_quote! {
            struct Facts {
                asked: bool,
                #[serde(default)]
                customer: bool,
                #[serde(default, skip_serializing_if = "std::ops::Not::not")]
                closed: bool,
                #[serde(rename = "default_of", with = "x")]
                named: bool,
                list: Vec<bool>,
                #[serde(default)]
                limit: Option<u32>,
                #[serde(default)]
                count: u32,
            }
        };
        let fields = fields(&item.fields, &item.ident);
        let left: Vec<_> = fields.iter().map(Field::left_out).collect();
        let no = Some(LeftOut::No);
        let (list, nothing) = (Some(LeftOut::EmptyList), Some(LeftOut::Nothing));
        assert_eq!(left, [None, no, no, None, list, nothing, None]);
    }
}
