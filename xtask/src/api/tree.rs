//! The modules of a crate, read from its sources.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use quote::ToTokens;
use syn::{Attribute, Item};

use super::expand;
use crate::stage::Stop;

/// A path of modules from the crate root, which is the empty path.
pub type ModulePath = Vec<String>;

/// The items of one module, without tests and with the macros of lists written out.
#[derive(Default)]
pub struct Module {
    pub items: Vec<Item>,
    /// The features that the module needs.
    pub conditions: Vec<String>,
}

/// All modules of the crate.
#[derive(Default)]
pub struct Tree {
    pub modules: BTreeMap<ModulePath, Module>,
}

impl Tree {
    /// Reads the crate whose root file is `lib.rs` in the folder.
    pub fn read(folder: &Path) -> Result<Self, Stop> {
        let mut tree = Self::default();
        tree.read_file(&folder.join("lib.rs"), folder, Vec::new(), Vec::new())?;
        Ok(tree)
    }

    /// Takes a crate of one text, for tests.
    #[cfg(test)]
    pub fn of_text(text: &str) -> Result<Self, Stop> {
        let mut tree = Self::default();
        let file = syn::parse_file(text).map_err(|error| Stop::failed(error.to_string()))?;
        tree.take(file.items, Path::new("none"), Vec::new(), Vec::new())?;
        Ok(tree)
    }

    fn read_file(
        &mut self,
        file: &Path,
        folder: &Path,
        path: ModulePath,
        conditions: Vec<String>,
    ) -> Result<(), Stop> {
        let fault =
            |error: &dyn std::fmt::Display| Stop::failed(format!("{}: {error}", file.display()));
        let text = fs::read_to_string(file).map_err(|error| fault(&error))?;
        let parsed = syn::parse_file(&text).map_err(|error| fault(&error))?;
        self.take(parsed.items, folder, path, conditions)
    }

    /// Takes the items of a module; `folder` is where the files of its submodules lie.
    fn take(
        &mut self,
        items: Vec<Item>,
        folder: &Path,
        path: ModulePath,
        conditions: Vec<String>,
    ) -> Result<(), Stop> {
        let items = expand::lists(items)?;
        for item in &items {
            let Item::Mod(module) = item else { continue };
            if is_test(&module.attrs) {
                continue;
            }
            let name = module.ident.to_string();
            let below = folder.join(&name);
            let mut inner = path.clone();
            inner.push(name);
            let mut needed = conditions.clone();
            needed.extend(module.attrs.iter().filter_map(condition));
            match &module.content {
                Some((_, items)) => self.take(items.clone(), &below, inner, needed)?,
                None => self.read_file(&file_of(&below), &below, inner, needed)?,
            }
        }
        let items = items
            .into_iter()
            .filter(|item| !is_test(attributes(item)))
            .collect();
        self.modules.insert(path, Module { items, conditions });
        Ok(())
    }
}

fn file_of(below: &Path) -> PathBuf {
    let flat = below.with_extension("rs");
    if flat.is_file() {
        flat
    } else {
        below.join("mod.rs")
    }
}

fn is_test(attributes: &[Attribute]) -> bool {
    attributes
        .iter()
        .filter_map(condition)
        .any(|condition| condition == "#[cfg(test)]")
}

fn condition(attribute: &Attribute) -> Option<String> {
    let text = attribute.to_token_stream().to_string().replace(' ', "");
    attribute
        .path()
        .is_ident("cfg")
        .then(|| text.replace('=', " = "))
}

/// The attributes of an item of any kind that can be public.
pub fn attributes(item: &Item) -> &[Attribute] {
    match item {
        Item::Const(item) => &item.attrs,
        Item::Enum(item) => &item.attrs,
        Item::Fn(item) => &item.attrs,
        Item::Impl(item) => &item.attrs,
        Item::Macro(item) => &item.attrs,
        Item::Mod(item) => &item.attrs,
        Item::Static(item) => &item.attrs,
        Item::Struct(item) => &item.attrs,
        Item::Trait(item) => &item.attrs,
        Item::Type(item) => &item.attrs,
        Item::Use(item) => &item.attrs,
        _ => &[],
    }
}
