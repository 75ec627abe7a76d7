//! Types with a length of time in them, in the mobile binding.
//!
//! `uniffi` has a form of its own for `std::time::Duration`: a number of seconds that may not be below
//! zero, or the program ends. Such a type crosses as a copy whose lengths are whole microseconds, and
//! is checked on its way in.

use std::fmt::Write as _;

use super::classes::{Class, Classes};
use super::source::{CoreType, Field, Shape, Variant};
use super::vocabulary::Ty;

/// Tells whether a field holds a length of time, in itself or in a list.
fn holds_duration(field: &Field) -> bool {
    fn inside(ty: &Ty) -> bool {
        match ty {
            Ty::Duration => true,
            Ty::Optional(inner) | Ty::List(inner) => inside(inner),
            _ => false,
        }
    }
    field.ty.as_ref().is_ok_and(inside)
}

/// Tells whether a type crosses as a copy of this crate.
pub(super) fn is_carried(classes: &Classes, name: &str) -> bool {
    let Some(known) = classes.find(name) else {
        return false;
    };
    let shape = match known.class {
        Class::GuardedRecord => classes.parts_of(name).map(|parts| &parts.shape),
        Class::Plain => Some(&known.core_type.shape),
        _ => None,
    };
    match shape {
        Some(Shape::Record(fields)) => fields.iter().any(holds_duration),
        Some(Shape::Enum(variants)) => variants
            .iter()
            .any(|variant| variant.fields.iter().any(holds_duration)),
        _ => false,
    }
}

/// The fields of a copy made of those of the core, or the other way round.
pub(super) fn converted(fields: &[Field], to_core: bool) -> String {
    let value = |field: &Field| match &field.ty {
        Ok(ty) if holds_duration(field) => {
            let name = &field.name;
            let made = if to_core {
                checked(ty, name, name)
            } else {
                copied(ty, name)
            };
            format!("{name}: {made}")
        }
        _ => field.name.clone(),
    };
    fields.iter().map(value).collect::<Vec<_>>().join(", ")
}

fn copied(ty: &Ty, value: &str) -> String {
    match ty {
        Ty::Optional(inner) => format!("{value}.map(|one| {})", copied(inner, "one")),
        Ty::List(inner) => format!(
            "{value}.into_iter().map(|one| {}).collect()",
            copied(inner, "one")
        ),
        _ => format!("{value}.into()"),
    }
}

/// What is wrong with a length is told with the name of its field.
fn checked(ty: &Ty, value: &str, field: &str) -> String {
    match ty {
        Ty::Optional(inner) => format!(
            "match {value} {{ Some(one) => Some({}), None => None }}",
            checked(inner, "one", field)
        ),
        Ty::List(inner) => format!(
            "{{ let mut all = Vec::new(); for one in {value} {{ all.push({}); }} all }}",
            checked(inner, "one", field)
        ),
        _ => format!("{value}.checked(\"{field}\")?"),
    }
}

/// Writes how a copy becomes the type of the core and back; the copy itself is written before.
pub(super) fn conversions(text: &mut String, core_type: &CoreType, parts: Option<&CoreType>) {
    let (name, path) = (&core_type.name, &core_type.path);
    let shape = parts.map_or(&core_type.shape, |parts| &parts.shape);
    let (whole, copy) = match (shape, parts) {
        (Shape::Record(fields), Some(_)) => {
            let names = names(fields);
            let to_core = converted(fields, true);
            let to_copy = converted(fields, false);
            (
                format!(
                    "let Self {{ {names} }} = self;\n\
                     Checked{name}::restore({path}Parts {{ {to_core} }})"
                ),
                format!("let {path}Parts {{ {names} }} = whole.into();\nSelf {{ {to_copy} }}"),
            )
        }
        (Shape::Record(fields), None) => {
            let names = names(fields);
            let to_core = converted(fields, true);
            let to_copy = converted(fields, false);
            (
                format!("let Self {{ {names} }} = self;\nOk(Checked{name} {{ {to_core} }})"),
                format!("let Checked{name} {{ {names} }} = whole;\nSelf {{ {to_copy} }}"),
            )
        }
        (Shape::Enum(variants), _) => {
            let own = format!("Checked{name}");
            let to_core = arms(variants, "Self", &own, true);
            let to_copy = arms(variants, &own, "Self", false);
            (
                format!("Ok(match self {{ {to_core} }})"),
                format!("match whole {{ {to_copy} }}"),
            )
        }
        _ => return,
    };
    let _ = writeln!(
        text,
        "/// Is [`{name}`] after its check, which runs at each crossing.\n\
         pub type Checked{name} = {path};\n\n\
         uniffi::custom_type!(\n/// Is a `{name}`, checked at each crossing.\nChecked{name}, {name}, {{\n    \
         remote,\n    try_lift: |copy| copy.checked().map_err(lifting),\n    \
         lower: |whole| whole.into(),\n}});\n\n\
         impl {name} {{\n    /// Checks what came over the border.\n    \
         pub(crate) fn checked(self) -> Result<Checked{name}, Invalid> {{\n{whole}\n}}\n}}\n\n\
         impl From<Checked{name}> for {name} {{\n    \
         fn from(whole: Checked{name}) -> Self {{\n{copy}\n}}\n}}\n"
    );
}

pub(super) fn names(fields: &[Field]) -> String {
    let names: Vec<_> = fields.iter().map(|field| field.name.as_str()).collect();
    names.join(", ")
}

fn arms(variants: &[Variant], from: &str, to: &str, to_core: bool) -> String {
    let arm = |variant: &Variant| {
        let name = &variant.name;
        if variant.fields.is_empty() {
            return format!("{from}::{name} => {to}::{name},");
        }
        let (taken, made) = (names(&variant.fields), converted(&variant.fields, to_core));
        format!("{from}::{name} {{ {taken} }} => {to}::{name} {{ {made} }},")
    };
    variants.iter().map(arm).collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn field(name: &str, ty: Ty) -> Field {
        Field {
            name: name.to_owned(),
            doc: Vec::new(),
            ty: Ok(ty),
            by_default: false,
        }
    }

    #[test]
    fn only_lengths_of_time_are_converted() {
        let fields = [
            field("agent", Ty::Named("AgentId".to_owned())),
            field("hold", Ty::Duration),
            field("limit", Ty::Optional(Box::new(Ty::Duration))),
        ];
        assert_eq!(
            converted(&fields, false),
            "agent, hold: hold.into(), limit: limit.map(|one| one.into())"
        );
        assert_eq!(
            converted(&fields, true),
            "agent, hold: hold.checked(\"hold\")?, \
             limit: match limit { Some(one) => Some(one.checked(\"limit\")?), None => None }"
        );
    }

    #[test]
    fn a_list_of_lengths_is_converted_one_by_one() {
        let fields = [field("rings", Ty::List(Box::new(Ty::Duration)))];
        assert_eq!(
            converted(&fields, false),
            "rings: rings.into_iter().map(|one| one.into()).collect()"
        );
        assert!(converted(&fields, true).contains("all.push(one.checked(\"rings\")?)"));
    }
}
