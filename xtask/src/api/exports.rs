//! What a module offers to the outside: its own public items and what it re-exports.

use std::collections::BTreeMap;

use syn::{Item, UseTree, Visibility};

use super::tree::{ModulePath, Tree};
use crate::stage::Stop;

/// Where an item is defined: its module and its name.
pub type Definition = (ModulePath, String);

/// What stands behind a public name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Export {
    /// An item of this crate.
    Own(Definition),
    /// A module of this crate.
    Module(ModulePath),
    /// Something of another crate, by its path.
    Foreign(String),
}

/// The public names of a module.
pub fn exports(tree: &Tree, path: &ModulePath) -> Result<BTreeMap<String, Export>, Stop> {
    let mut out = BTreeMap::new();
    let Some(module) = tree.modules.get(path) else {
        return Err(Stop::failed(format!(
            "there is no module {}",
            path.join("::")
        )));
    };
    for item in &module.items {
        if let Item::Use(used) = item
            && matches!(used.vis, Visibility::Public(_))
        {
            re_exports(tree, path, &mut Vec::new(), &used.tree, &mut out)?;
        } else if let Some(name) = public_name(item) {
            let export = match item {
                Item::Mod(_) => Export::Module(joined(path, &name)),
                _ => Export::Own((path.clone(), name.clone())),
            };
            out.insert(name, export);
        }
    }
    Ok(out)
}

fn joined(path: &ModulePath, name: &str) -> ModulePath {
    let mut longer = path.clone();
    longer.push(name.to_owned());
    longer
}

/// Adds the names of a `pub use`; `prefix` are the words of the path so far.
fn re_exports(
    tree: &Tree,
    at: &ModulePath,
    prefix: &mut Vec<String>,
    used: &UseTree,
    out: &mut BTreeMap<String, Export>,
) -> Result<(), Stop> {
    match used {
        UseTree::Path(step) => {
            prefix.push(step.ident.to_string());
            re_exports(tree, at, prefix, &step.tree, out)?;
            prefix.pop();
        }
        UseTree::Group(group) => {
            for inner in &group.items {
                re_exports(tree, at, prefix, inner, out)?;
            }
        }
        UseTree::Name(name) => {
            let name = name.ident.to_string();
            out.insert(name.clone(), found(tree, at, prefix, &name)?);
        }
        UseTree::Rename(rename) => {
            let export = found(tree, at, prefix, &rename.ident.to_string())?;
            out.insert(rename.rename.to_string(), export);
        }
        UseTree::Glob(_) => match module_of(tree, at, prefix) {
            Some(module) => out.extend(exports(tree, &module)?),
            None => {
                let text = format!("{}::*", prefix.join("::"));
                out.insert(text.clone(), Export::Foreign(text));
            }
        },
    }
    Ok(())
}

/// Follows the words of a path to a module of this crate; `None` for another crate.
fn module_of(tree: &Tree, at: &ModulePath, words: &[String]) -> Option<ModulePath> {
    let mut path = at.clone();
    for (position, word) in words.iter().enumerate() {
        match (position, word.as_str()) {
            (0, "crate") => path.clear(),
            (0, "self") => {}
            (_, "super") => {
                path.pop();
            }
            _ => path.push(word.clone()),
        }
    }
    tree.modules.contains_key(&path).then_some(path)
}

fn found(tree: &Tree, at: &ModulePath, words: &[String], name: &str) -> Result<Export, Stop> {
    let Some(module) = module_of(tree, at, words) else {
        return Ok(Export::Foreign(format!("{}::{name}", words.join("::"))));
    };
    let inner = joined(&module, name);
    if tree.modules.contains_key(&inner) {
        return Ok(Export::Module(inner));
    }
    let items = tree
        .modules
        .get(&module)
        .map(|module| module.items.as_slice());
    if items
        .unwrap_or_default()
        .iter()
        .any(|item| public_name(item).as_deref() == Some(name))
    {
        return Ok(Export::Own((module, name.to_owned())));
    }
    // Not defined there: re-exported from further down.
    if module != *at
        && let Some(export) = exports(tree, &module)?.get(name)
    {
        return Ok(export.clone());
    }
    let place = module.join("::");
    Err(Stop::failed(format!(
        "the listing finds no public `{name}` in `{place}`"
    )))
}

/// The name of an item that is public in its module.
pub fn public_name(item: &Item) -> Option<String> {
    let (visibility, name) = match item {
        Item::Const(item) => (&item.vis, &item.ident),
        Item::Enum(item) => (&item.vis, &item.ident),
        Item::Fn(item) => (&item.vis, &item.sig.ident),
        Item::Mod(item) => (&item.vis, &item.ident),
        Item::Static(item) => (&item.vis, &item.ident),
        Item::Struct(item) => (&item.vis, &item.ident),
        Item::Trait(item) => (&item.vis, &item.ident),
        Item::Type(item) => (&item.vis, &item.ident),
        _ => return None,
    };
    matches!(visibility, Visibility::Public(_)).then(|| name.to_string())
}
