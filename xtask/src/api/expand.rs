//! Writing out the macros that make one type per name of a list.
//!
//! The core makes its ids and personal texts by `macro_rules!` of one shape: a list of entries, each
//! with a name, and one template of items for each entry. Only that shape is understood; what another
//! macro makes is not public, or the listing fails.

use proc_macro2::{Delimiter, Group, Ident, TokenStream, TokenTree};
use syn::Item;

use crate::stage::Stop;

/// Replaces each use of a list macro of the same file by the items that it makes.
pub fn lists(items: Vec<Item>) -> Result<Vec<Item>, Stop> {
    let mut templates = Vec::new();
    let mut out = Vec::new();
    for item in items {
        let Item::Macro(used) = &item else {
            out.push(item);
            continue;
        };
        if let Some(name) = &used.ident {
            templates.extend(template(used.mac.tokens.clone()).map(|body| (name.clone(), body)));
            continue;
        }
        let Some((_, body)) = templates
            .iter()
            .find(|(name, _)| used.mac.path.is_ident(name))
        else {
            continue;
        };
        for name in names(used.mac.tokens.clone()) {
            let made: syn::File = syn::parse2(filled(body.clone(), &name)).map_err(|error| {
                Stop::failed(format!(
                    "cannot write out the macro that makes {name}: {error}"
                ))
            })?;
            out.extend(made.items);
        }
    }
    Ok(out)
}

/// The items inside `=> {$( ... )*}` of a macro's first arm.
fn template(rules: TokenStream) -> Option<TokenStream> {
    let arm = rules.into_iter().find_map(|token| match token {
        TokenTree::Group(group) if group.delimiter() == Delimiter::Brace => Some(group.stream()),
        _ => None,
    })?;
    let mut tokens = arm.into_iter();
    let (dollar, repeated) = (tokens.next()?, tokens.next()?);
    match (dollar, repeated) {
        (TokenTree::Punct(mark), TokenTree::Group(group)) if mark.as_char() == '$' => {
            Some(group.stream())
        }
        _ => None,
    }
}

/// The names of a list: the words outside of attributes and other groups.
fn names(list: TokenStream) -> Vec<Ident> {
    list.into_iter()
        .filter_map(|token| match token {
            TokenTree::Ident(name) => Some(name),
            _ => None,
        })
        .collect()
}

/// The template with `$name` replaced, repetitions (the documentation) left out, and every other
/// variable, which stands in bodies only, replaced by a nought.
fn filled(template: TokenStream, name: &Ident) -> TokenStream {
    let mut out = TokenStream::new();
    let mut tokens = template.into_iter().peekable();
    while let Some(token) = tokens.next() {
        match token {
            TokenTree::Punct(mark) if mark.as_char() == '$' => match tokens.next() {
                Some(TokenTree::Ident(variable)) if variable == "name" => {
                    out.extend([TokenTree::Ident(name.clone())]);
                }
                Some(TokenTree::Ident(_)) => out.extend(quote::quote!(0)),
                _ => {
                    // The repetition's own mark, `*` or `+`.
                    tokens.next();
                }
            },
            TokenTree::Group(group) => {
                let inner = filled(group.stream(), name);
                out.extend([TokenTree::Group(Group::new(group.delimiter(), inner))]);
            }
            other => out.extend([other]),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use quote::ToTokens;

    #[test]
    fn a_list_macro_is_written_out() {
        let source = "macro_rules! ids {
            ($($(#[$doc:meta])* $name:ident, $limit:literal;)*) => {$(
                $(#[$doc])*
                pub struct $name(u8);
                impl $name { pub fn limit() -> u8 { $limit } }
            )*};
        }
        ids! { /// First.
            A, 3; B, 4; }";
        let items = lists(syn::parse_file(source).unwrap().items).unwrap();
        let texts: Vec<String> = items
            .iter()
            .map(|item| item.to_token_stream().to_string())
            .collect();
        assert_eq!(texts.len(), 4, "{texts:?}");
        assert!(texts[0].contains("pub struct A"), "{texts:?}");
        assert!(texts[3].contains("impl B"), "{texts:?}");
    }
}
