//! The vocabulary of plain types: what a field of one may be.

use quote::ToTokens;
use syn::{GenericArgument, PathArguments, Type};

/// Says what a field holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Ty {
    Bool,
    /// A whole number, by its Rust name.
    Whole(&'static str),
    Float,
    Instant,
    /// A day of the calendar, without a zone.
    Date,
    Duration,
    Optional(Box<Ty>),
    List(Box<Ty>),
    /// Another type of the core, by its name.
    Named(String),
}

const WHOLE: [&str; 6] = ["u8", "u16", "u32", "u64", "i32", "i64"];

/// Reads a type of a field of `owner`, or says why a plain type cannot hold it.
pub(crate) fn read_type(ty: &Type, owner: &str) -> Result<Ty, String> {
    let shown = ty.to_token_stream().to_string();
    let Type::Path(path) = ty else {
        return Err(format!("`{shown}` is no named type"));
    };
    let Some(last) = path.path.segments.last() else {
        return Err(format!("`{shown}` is no named type"));
    };
    let name = last.ident.to_string();
    let inner = match &last.arguments {
        PathArguments::None => None,
        PathArguments::AngleBracketed(list) if list.args.len() == 1 => match list.args.first() {
            Some(GenericArgument::Type(inner)) => Some(inner),
            _ => return Err(format!("`{shown}` is generic")),
        },
        _ => return Err(format!("`{shown}` is generic")),
    };
    match (name.as_str(), inner) {
        ("Option", Some(inner)) => match read_type(inner, owner)? {
            // No other language tells the two kinds of nothing apart.
            Ty::Optional(_) => Err(format!("`{shown}` is nothing in two ways")),
            inner => Ok(Ty::Optional(Box::new(inner))),
        },
        ("Vec", Some(inner)) => Ok(Ty::List(Box::new(read_type(inner, owner)?))),
        // Two boxed or shared forms carry the same value.
        ("Box" | "Arc", Some(inner)) => {
            read_type(inner, owner).and_then(|_| Err(format!("`{shown}`: give the value itself")))
        }
        (_, Some(_)) => Err(format!("`{shown}` is generic")),
        // A list of its own kind: a condition of conditions.
        ("Self", None) => Ok(Ty::Named(owner.to_owned())),
        ("bool", None) => Ok(Ty::Bool),
        ("f64", None) => Ok(Ty::Float),
        ("Instant", None) => Ok(Ty::Instant),
        ("CalendarDate", None) => Ok(Ty::Date),
        ("Duration", None) => Ok(Ty::Duration),
        ("String" | "str", None) => {
            Err("a bare text: use an id, a code, a label or a personal text".to_owned())
        }
        ("i8" | "i16" | "i128" | "u128" | "isize" | "usize" | "f32" | "char", None) => {
            Err(format!("`{name}` is outside the vocabulary"))
        }
        (number, None) => Ok(WHOLE
            .iter()
            .find(|known| **known == number)
            .map_or_else(|| Ty::Named(name.clone()), |known| Ty::Whole(known))),
    }
}

impl Ty {
    /// Gives the named type inside, if there is one.
    pub(crate) fn named(&self) -> Option<&str> {
        match self {
            Self::Optional(inner) | Self::List(inner) => inner.named(),
            Self::Named(name) => Some(name),
            _ => None,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Result<Ty, String> {
        read_type(&syn::parse_str(text).unwrap(), "Owner")
    }

    #[test]
    fn an_option_of_an_option_is_refused() {
        let label = Ty::Named("Label".to_owned());
        assert_eq!(read("Option<Label>"), Ok(Ty::Optional(Box::new(label))));
        assert!(read("Option<Vec<Label>>").is_ok());
        assert!(read("Option<Option<Label>>").is_err());
        assert!(read("Vec<Option<Option<u32>>>").is_err());
    }
}
