//! Writing the listing.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use syn::visit_mut::{self, VisitMut};
use syn::{
    Attribute, Field, Fields, ImplItem, Item, ItemImpl, Token, TraitItem, Type, Visibility,
    parse_quote,
};

use super::exports::{Definition, Export, exports, public_name};
use super::tree::{ModulePath, Tree};
use crate::stage::Stop;

const HEADING: &str = "// Do not edit: written by `cargo xtask api`.\n\
    // Every item that a user of the crate `talktime` can reach, once, under the module that owns it.\n";

/// Writes all modules that can be reached from the root.
pub fn write(tree: &Tree) -> Result<String, Stop> {
    let mut reached = BTreeMap::new();
    reach(tree, Vec::new(), Vec::new(), &mut reached)?;
    let types = type_names(tree, &reached)?;
    let mut text = HEADING.to_owned();
    for (shown, (module, names)) in &reached {
        let title: Vec<&str> = std::iter::once("talktime")
            .chain(shown.iter().map(String::as_str))
            .collect();
        let title = title.join("::");
        let _ = writeln!(text, "\nmod {title}");
        for condition in tree
            .modules
            .get(module)
            .iter()
            .flat_map(|module| &module.conditions)
        {
            let _ = writeln!(text, "    {condition}");
        }
        for (name, export) in names {
            let lines = match export {
                Export::Module(_) => continue,
                Export::Foreign(path) => format!("pub use {path};\n"),
                Export::Own(definition) => match owner(&reached, definition) {
                    Some((place, as_name)) if place == shown && as_name == name => {
                        described(tree, &types, definition)?
                    }
                    Some((place, as_name)) => {
                        format!(
                            "pub use crate::{}::{as_name} as {name};\n",
                            place.join("::")
                        )
                    }
                    None => continue,
                },
            };
            text.push('\n');
            for line in lines.lines() {
                let _ = writeln!(text, "{}", format!("    {line}").trim_end());
            }
        }
    }
    Ok(text)
}

type Reached = BTreeMap<ModulePath, (ModulePath, BTreeMap<String, Export>)>;

/// Collects the modules that a user can name, under the path that the user writes.
fn reach(
    tree: &Tree,
    shown: ModulePath,
    module: ModulePath,
    out: &mut Reached,
) -> Result<(), Stop> {
    let names = exports(tree, &module)?;
    for (name, export) in &names {
        if let Export::Module(inner) = export {
            let mut below = shown.clone();
            below.push(name.clone());
            reach(tree, below, inner.clone(), out)?;
        }
    }
    out.insert(shown, (module, names));
    Ok(())
}

/// The one place where an item is written in full: the module that its own lies in, or the first.
fn owner<'a>(reached: &'a Reached, definition: &Definition) -> Option<(&'a ModulePath, &'a str)> {
    let places = reached.iter().flat_map(|(shown, (module, names))| {
        let own = Export::Own(definition.clone());
        let named = names.iter().filter(move |(_, export)| **export == own);
        named.map(move |(name, _)| (shown, module, name.as_str()))
    });
    let mut places: Vec<_> = places.collect();
    places.sort_by_key(|(_, module, _)| {
        (!definition.0.starts_with(module), usize::MAX - module.len())
    });
    places.first().map(|(shown, _, name)| (*shown, *name))
}

/// An item with its public methods and the traits that it implements.
fn described(
    tree: &Tree,
    types: &BTreeSet<String>,
    (module, name): &Definition,
) -> Result<String, Stop> {
    let mut out = Vec::new();
    for item in items(tree, module) {
        if public_name(item).as_ref() == Some(name) {
            out.push(bare(item.clone()));
        }
    }
    // A trait may have the name of a type of another module; blocks belong to types.
    let is_type = !matches!(out.first(), Some(Item::Trait(_)));
    let mut impls = Vec::new();
    for item in tree.modules.values().flat_map(|module| &module.items) {
        if let Item::Impl(block) = item
            && is_type
            && belongs(block, name, types)
            && let Some(public) = public_part(block.clone())
        {
            impls.push((
                block.trait_.is_some(),
                printed(vec![bare(Item::Impl(public))]),
            ));
        }
    }
    impls.sort();
    let mut text = printed(out);
    for (_, block) in impls {
        text.push_str(&block);
    }
    if text.is_empty() {
        return Err(Stop::failed(format!("the listing cannot show `{name}`")));
    }
    Ok(text)
}

fn items<'a>(tree: &'a Tree, module: &ModulePath) -> &'a [Item] {
    tree.modules
        .get(module)
        .map_or(&[], |module| module.items.as_slice())
}

/// The names of the public types, each defined once: they share one flat namespace in the bindings.
fn type_names(tree: &Tree, reached: &Reached) -> Result<BTreeSet<String>, Stop> {
    let mut homes = BTreeMap::new();
    for export in reached.values().flat_map(|(_, names)| names.values()) {
        let Export::Own((home, name)) = export else {
            continue;
        };
        let is_type = items(tree, home).iter().any(|item| {
            let kind = matches!(item, Item::Struct(_) | Item::Enum(_) | Item::Type(_));
            kind && public_name(item).as_ref() == Some(name)
        });
        if is_type
            && homes
                .insert(name.clone(), home)
                .is_some_and(|other| other != home)
        {
            return Err(Stop::failed(format!(
                "two public types have the name `{name}`"
            )));
        }
    }
    Ok(homes.into_keys().collect())
}

/// Tells whether a block is shown under the type: it implements for it, or makes a foreign type
/// from it.
fn belongs(block: &ItemImpl, name: &String, types: &BTreeSet<String>) -> bool {
    let own = self_name(block);
    if own.as_ref() == Some(name) {
        return true;
    }
    let Some((_, path, _)) = &block.trait_ else {
        return false;
    };
    let given = path.segments.last().map(|last| &last.arguments);
    let Some(syn::PathArguments::AngleBracketed(given)) = given else {
        return false;
    };
    let names_it = given.args.iter().any(|argument| match argument {
        syn::GenericArgument::Type(Type::Path(path)) => path.path.is_ident(name),
        _ => false,
    });
    names_it && own.is_some_and(|own| !types.contains(&own))
}

/// The name of the type that a block implements for.
fn self_name(block: &ItemImpl) -> Option<String> {
    match &*block.self_ty {
        Type::Path(path) => path.path.segments.last().map(|last| last.ident.to_string()),
        _ => None,
    }
}

/// The block with what users can call; `None` where nothing is left of it.
fn public_part(mut block: ItemImpl) -> Option<ItemImpl> {
    if block.trait_.is_some() {
        // The signatures are the trait's; its types are not.
        block
            .items
            .retain(|item| matches!(item, ImplItem::Type(_) | ImplItem::Const(_)));
        return Some(block);
    }
    block.items.retain(|item| {
        let visibility = match item {
            ImplItem::Const(item) => &item.vis,
            ImplItem::Fn(item) => &item.vis,
            _ => return false,
        };
        matches!(visibility, Visibility::Public(_))
    });
    block.items.sort_by_key(|item| match item {
        ImplItem::Const(item) => (0, item.ident.to_string()),
        ImplItem::Fn(item) => (1, item.sig.ident.to_string()),
        _ => (2, String::new()),
    });
    (!block.items.is_empty()).then_some(block)
}

fn printed(items: Vec<Item>) -> String {
    let file = syn::File {
        shebang: None,
        attrs: Vec::new(),
        items,
    };
    // A body was emptied; a semicolon says that what stands here is a signature.
    prettyplease::unparse(&file).replace(" {}\n", ";\n")
}

fn bare(mut item: Item) -> Item {
    Bare.visit_item_mut(&mut item);
    item
}

/// Takes away bodies, private fields, documentation and other attributes that no user sees.
struct Bare;

impl VisitMut for Bare {
    fn visit_attributes_mut(&mut self, attributes: &mut Vec<Attribute>) {
        const KEPT: [&str; 6] = [
            "cfg",
            "deprecated",
            "derive",
            "must_use",
            "non_exhaustive",
            "serde",
        ];
        attributes.retain(|attribute| KEPT.iter().any(|name| attribute.path().is_ident(name)));
    }

    fn visit_block_mut(&mut self, block: &mut syn::Block) {
        block.stmts.clear();
    }

    fn visit_trait_item_mut(&mut self, item: &mut TraitItem) {
        visit_mut::visit_trait_item_mut(self, item);
        if let TraitItem::Fn(method) = item
            && method.default.is_some()
        {
            method.attrs.push(parse_quote!(#[provided]));
        }
    }

    fn visit_item_const_mut(&mut self, item: &mut syn::ItemConst) {
        visit_mut::visit_item_const_mut(self, item);
        *item.expr = parse_quote!(_);
    }

    fn visit_impl_item_const_mut(&mut self, item: &mut syn::ImplItemConst) {
        visit_mut::visit_impl_item_const_mut(self, item);
        item.expr = parse_quote!(_);
    }

    fn visit_item_struct_mut(&mut self, item: &mut syn::ItemStruct) {
        visit_mut::visit_item_struct_mut(self, item);
        let is_private = |field: &Field| !matches!(field.vis, Visibility::Public(_));
        let hidden: Field = match &mut item.fields {
            Fields::Named(_) => Field {
                attrs: Vec::new(),
                vis: Visibility::Inherited,
                mutability: syn::FieldMutability::None,
                ident: Some(parse_quote!(private)),
                colon_token: Some(<Token![:]>::default()),
                ty: parse_quote!(_),
            },
            Fields::Unnamed(_) | Fields::Unit => Field {
                attrs: Vec::new(),
                vis: Visibility::Inherited,
                mutability: syn::FieldMutability::None,
                ident: None,
                colon_token: None,
                ty: parse_quote!(_),
            },
        };
        let fields = match &mut item.fields {
            Fields::Named(fields) => &mut fields.named,
            Fields::Unnamed(fields) => &mut fields.unnamed,
            Fields::Unit => return,
        };
        let some_private = fields.iter().any(is_private);
        let public = fields.iter().filter(|field| !is_private(field)).cloned();
        *fields = public.chain(some_private.then_some(hidden)).collect();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn listed(source: &str) -> String {
        write(&Tree::of_text(source).unwrap()).unwrap()
    }

    #[test]
    fn only_what_can_be_reached_is_listed_once() {
        let text = listed(
            "mod inner { pub struct Seen(u8); pub struct Hidden; pub fn gone() {} }
             pub mod a { pub use crate::inner::Seen; mod own { pub struct Own; } pub use own::Own; }
             pub mod b { pub use super::a::Own; pub use elsewhere::Thing; }
             #[cfg(test)] mod tests { pub struct Test; }",
        );
        assert!(text.contains("pub struct Seen(_);"), "{text}");
        assert!(!text.contains("Hidden") && !text.contains("gone"), "{text}");
        assert!(!text.contains("Test"), "{text}");
        assert_eq!(text.matches("pub struct Own;").count(), 1, "{text}");
        assert!(text.contains("pub use crate::a::Own as Own;"), "{text}");
        assert!(text.contains("pub use elsewhere::Thing;"), "{text}");
    }

    #[test]
    fn fields_variants_methods_and_traits_show() {
        let text = listed(
            "/// Doc.
             #[derive(Clone)] #[doc(hidden)]
             pub struct S { pub a: u8, b: u8 }
             impl S { pub fn get(&self) -> u8 { self.b } fn own(&self) {} }
             impl From<u8> for S { fn from(b: u8) -> Self { Self { a: b, b } } }
             pub enum E { A, B { x: u8 } }
             pub trait T { fn must(&self); fn may(&self) {} }",
        );
        assert!(
            text.contains("pub a: u8,") && text.contains("private: _,"),
            "{text}"
        );
        assert!(text.contains("pub fn get(&self) -> u8;"), "{text}");
        assert!(!text.contains("fn own") && !text.contains("Doc"), "{text}");
        assert!(text.contains("impl From<u8> for S;"), "{text}");
        assert!(text.contains("#[derive(Clone)]"), "{text}");
        assert!(text.contains("B { x: u8 },"), "{text}");
        assert!(text.contains("#[provided]"), "{text}");
    }

    #[test]
    fn conversions_to_foreign_types_show_and_names_are_unique() {
        let text =
            listed("pub struct Sale; impl From<Sale> for String { fn from(s: Sale) -> Self {} }");
        assert!(text.contains("impl From<Sale> for String;"), "{text}");
        let other = listed(
            "pub mod a { pub struct Fact; impl Fact { pub fn of() {} } } pub mod b { pub trait Fact {} }",
        );
        assert_eq!(other.matches("impl Fact").count(), 1, "{other}");
        let twice = Tree::of_text("pub mod a { pub struct Sale; } pub mod b { pub struct Sale; }");
        assert!(matches!(write(&twice.unwrap()), Err(Stop::Failed(_))));
    }

    #[test]
    fn a_name_that_is_not_there_is_told() {
        let tree = Tree::of_text("mod a {} pub use a::Missing;").unwrap();
        assert!(matches!(write(&tree), Err(Stop::Failed(reason)) if reason.contains("Missing")));
    }
}
