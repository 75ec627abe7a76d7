//! Form schemas: which fields a project's application has, and what must hold of what stands in them.

mod condition;
mod kind;
mod mask;
mod standard;

use std::collections::{BTreeMap, BTreeSet};

use serde::{Deserialize, Serialize};

pub use condition::FormCondition;
pub use kind::{FormChoice, FormDay, FormFieldKind};
pub use mask::FormMask;

use crate::base::{FormFieldId, FormId, FormRuleId, Invalid, LocalisedText, NamedFact};

/// The most fields of one form.
const FIELDS_MAX: usize = 200;
/// The most rules of one form, and the most choices and masks of one field.
const ENTRIES_MAX: usize = 500;

/// Says whether a field has to be filled in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormNeed {
    /// In every form.
    Required,
    /// In none; what stands there is checked.
    Optional,
    /// Where a condition holds; in other forms it is optional.
    RequiredIf {
        /// The condition, on other fields.
        when: FormCondition,
    },
}

/// Holds one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormField {
    /// Names the field.
    pub id: FormFieldId,
    /// What stands beside it on the screen.
    pub label: LocalisedText,
    /// What may stand in it.
    pub kind: FormFieldKind,
    /// Whether it has to be filled in.
    pub need: FormNeed,
}

/// Says what a rule asks of several fields together.
///
/// Two values of which one is not filled in are in order: whether it must be is said by the field itself. A
/// condition holds or not, whatever is filled in.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormDemand {
    /// One of the fields is filled in.
    AnyFilled {
        /// The fields, at least two.
        fields: Vec<FormFieldId>,
    },
    /// One value is not above another: two days, times, numbers, or amounts of one currency.
    InOrder {
        /// The field with the lesser value.
        lesser: FormFieldId,
        /// The field with the greater value.
        greater: FormFieldId,
        /// Whether the two may be equal.
        or_equal: bool,
    },
    /// A condition holds.
    Holds {
        /// The condition.
        that: FormCondition,
    },
}

/// Holds a rule over several fields of a form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormRule {
    /// Names the rule.
    pub id: FormRuleId,
    /// What is told to the agent where it is broken: what has to be put right.
    pub says: LocalisedText,
    /// Where it is asked at all; empty for every form.
    #[serde(default)]
    pub when: Option<FormCondition>,
    /// What must hold.
    pub demand: FormDemand,
}

/// Holds the parts of a [`FormSchema`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSchemaParts {
    /// Names the form.
    pub id: FormId,
    /// Which version of it this is, counted from 1. What was filled in under one is read under it.
    pub version: u32,
    /// What the form is called.
    pub name: LocalisedText,
    /// The fields, in the order in which the agent asks.
    pub fields: Vec<FormField>,
    /// The rules over several fields.
    #[serde(default)]
    pub rules: Vec<FormRule>,
}

/// Holds one version of a form: its fields and what must hold of them, as data.
///
/// It has 1 to 200 fields, each name stands once, and every condition and rule names fields of the form in a
/// way that fits their kinds. Whether a filled form is complete is told by the `application` domain.
///
/// ```
/// use talktime::base::FormFieldId;
/// use talktime::project::FormSchema;
/// let loan = FormSchema::standard().into_iter().find(|form| form.parts().id.as_str() == "loan").unwrap();
/// assert!(loan.field(&FormFieldId::new("amount")?).is_some());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "FormSchemaParts", into = "FormSchemaParts")]
pub struct FormSchema(FormSchemaParts);

impl FormSchema {
    /// Checks the parts and makes a schema of them.
    ///
    /// # Errors
    /// The path names the place. `project.form.version_zero`, `project.form.fields` where there is none or
    /// more than 200, `project.form.repeated_field`, `.repeated_rule`, `.repeated_choice`; bounds:
    /// `.reversed`, `.text_too_long`, `.far_day`, `.negative_amount`, `.two_currencies`, `.entries`;
    /// conditions and rules: `.unknown_field`, `.unknown_choice`, `.other_kind`, `.own_field` where a field
    /// is required by what stands in itself, `.not_comparable`, `.empty_list`, `.too_deep`, `.too_many`.
    pub fn restore(parts: FormSchemaParts) -> Result<Self, Invalid> {
        if parts.version == 0 {
            return Err(Invalid::plain("project.form.version_zero", "version"));
        }
        if parts.fields.is_empty() || parts.fields.len() > FIELDS_MAX {
            return Err(Invalid::plain("project.form.fields", "fields")
                .with(NamedFact::count("limit", FIELDS_MAX as u64))
                .with(NamedFact::count("length", parts.fields.len() as u64)));
        }
        let mut fields = Fields::new();
        for (position, field) in parts.fields.iter().enumerate() {
            let place = format!("fields[{position}]");
            if fields.insert(&field.id, &field.kind).is_some() {
                return Err(Invalid::plain("project.form.repeated_field", "id")
                    .with(NamedFact::id("field", &field.id))
                    .inside(&place));
            }
            let checked = field.kind.check();
            checked.map_err(|error| error.inside("kind").inside(&place))?;
        }
        for (position, field) in parts.fields.iter().enumerate() {
            if let FormNeed::RequiredIf { when } = &field.need {
                let checked = when.check(&fields, Some(&field.id));
                checked.map_err(|error| {
                    error
                        .inside("need.when")
                        .inside(&format!("fields[{position}]"))
                })?;
            }
        }
        check_length(parts.rules.len(), 0, "rules")?;
        let mut seen = BTreeSet::new();
        for (position, rule) in parts.rules.iter().enumerate() {
            let place = format!("rules[{position}]");
            if !seen.insert(&rule.id) {
                return Err(Invalid::plain("project.form.repeated_rule", "id")
                    .with(NamedFact::id("rule", &rule.id))
                    .inside(&place));
            }
            check_rule(rule, &fields).map_err(|error| error.inside(&place))?;
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &FormSchemaParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> FormSchemaParts {
        self.0
    }

    /// Gives the field of a name; `None` where the form has none.
    pub fn field(&self, id: &FormFieldId) -> Option<&FormField> {
        self.0.fields.iter().find(|field| field.id == *id)
    }

    /// Gives the forms that ship with this release: an internet connection, a new tariff, a loan, the
    /// reminder of a payment, a taxi, a repair. They are a start to copy from and change.
    pub fn standard() -> Vec<Self> {
        standard::forms()
    }
}

/// Checks how many entries a list has.
fn check_length(length: usize, least: usize, path: &'static str) -> Result<(), Invalid> {
    if (least..=ENTRIES_MAX).contains(&length) {
        return Ok(());
    }
    Err(Invalid::plain("project.form.entries", path)
        .with(NamedFact::count("least", least as u64))
        .with(NamedFact::count("limit", ENTRIES_MAX as u64))
        .with(NamedFact::count("length", length as u64)))
}

/// The kinds of the fields of a form by their names.
type Fields<'a> = BTreeMap<&'a FormFieldId, &'a FormFieldKind>;

fn known<'a>(fields: &Fields<'a>, field: &FormFieldId) -> Result<&'a FormFieldKind, Invalid> {
    fields.get(field).copied().ok_or_else(|| {
        Invalid::plain("project.form.unknown_field", "").with(NamedFact::id("field", field))
    })
}

fn check_rule(rule: &FormRule, fields: &Fields<'_>) -> Result<(), Invalid> {
    if let Some(when) = &rule.when {
        when.check(fields, None)
            .map_err(|error| error.inside("when"))?;
    }
    let checked = check_demand(&rule.demand, fields);
    checked.map_err(|error| error.inside("demand"))
}

fn check_demand(demand: &FormDemand, fields: &Fields<'_>) -> Result<(), Invalid> {
    match demand {
        FormDemand::AnyFilled { fields: any } => {
            check_length(any.len(), 2, "fields")?;
            any.iter().enumerate().try_for_each(|(position, field)| {
                known(fields, field)
                    .map(|_| ())
                    .map_err(|error| error.inside(&format!("fields[{position}]")))
            })
        }
        FormDemand::InOrder {
            lesser, greater, ..
        } => {
            let less = known(fields, lesser).map_err(|error| error.inside("lesser"))?;
            let more = known(fields, greater).map_err(|error| error.inside("greater"))?;
            if lesser == greater || !less.is_comparable(more) {
                return Err(Invalid::plain("project.form.not_comparable", "")
                    .with(NamedFact::id("lesser", lesser))
                    .with(NamedFact::id("greater", greater)));
            }
            Ok(())
        }
        FormDemand::Holds { that } => {
            let checked = that.check(fields, None);
            checked.map_err(|error| error.inside("that"))
        }
    }
}

by_parts! {
    FormSchema FormSchemaParts;
}

crate::base::stored::versioned_json! {
    FormSchema, via FormSchemaParts => "project.form_schema" [];
}

#[cfg(test)]
mod tests;
