//! Form schemas: which fields a project's application has, and what must hold of what stands in them.

mod condition;
mod mask;
mod standard;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use condition::FormCondition;
pub use mask::FormMask;

use crate::base::{
    CalendarDate, ChoiceId, Code, CountryCode, FormFieldId, FormId, FormRuleId, Invalid,
    LocalisedText, Money, NamedFact,
};

/// The most fields of one form.
const FIELDS_MAX: usize = 200;
/// The most rules of one form, and the most choices and masks of one field.
const ENTRIES_MAX: usize = 500;
/// The longest text of a field, in characters: it must go into a note of 4,096 bytes.
const LETTERS_MAX: u32 = 1000;

/// Names a day by the calendar or by the day on which the form is looked at.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormDay {
    /// That day.
    On {
        /// The day.
        day: CalendarDate,
    },
    /// So many days after the day on which the form is looked at; before it where negative.
    FromToday {
        /// How many days, from -36,500 to 36,500.
        days: i32,
    },
}

impl FormDay {
    /// Gives the day of the calendar; where there is none so far away, the last or first that there is.
    pub fn on(self, today: CalendarDate) -> CalendarDate {
        match self {
            Self::On { day } => day,
            Self::FromToday { days } => {
                let (span, end) = if days < 0 {
                    (
                        today.checked_sub_days(chrono::Days::new(days.unsigned_abs().into())),
                        CalendarDate::MIN,
                    )
                } else {
                    (
                        today.checked_add_days(chrono::Days::new(days.unsigned_abs().into())),
                        CalendarDate::MAX,
                    )
                };
                span.unwrap_or(end)
            }
        }
    }
}

/// Holds one of the answers between which a field lets choose.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormChoice {
    /// Names the choice.
    pub id: ChoiceId,
    /// What the agent reads.
    pub label: LocalisedText,
}

/// Says what may stand in a field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormFieldKind {
    /// A text of one or more lines.
    Text {
        /// The fewest characters.
        least: u32,
        /// The most characters, up to 1,000.
        most: u32,
        /// How it must look; empty for any text.
        #[serde(default)]
        masks: Vec<FormMask>,
    },
    /// The name of a person.
    Name {
        /// Whether a family name must be there.
        family: bool,
    },
    /// A postal address that a crew or a car finds: each part that its country requires.
    Address,
    /// A telephone number.
    Phone {
        /// The countries whose numbers are taken; empty for all.
        #[serde(default)]
        countries: Vec<CountryCode>,
    },
    /// An e-mail address.
    Email,
    /// A day.
    Date {
        /// The first day that is taken.
        #[serde(default)]
        first: Option<FormDay>,
        /// The last day that is taken.
        #[serde(default)]
        last: Option<FormDay>,
    },
    /// A time of a day, on the clock of the address.
    Time,
    /// A day of birth.
    BirthDate {
        /// How many birthdays the person has had at least.
        least_age: u32,
        /// How many at most.
        #[serde(default)]
        most_age: Option<u32>,
    },
    /// A whole number.
    Number {
        /// The least that is taken.
        least: i64,
        /// The most that is taken.
        most: i64,
    },
    /// An amount of money.
    Money {
        /// The least that is taken; its currency is the field's.
        least: Money,
        /// The most that is taken.
        #[serde(default)]
        most: Option<Money>,
    },
    /// One of several answers.
    Choice {
        /// The answers, at least two.
        choices: Vec<FormChoice>,
    },
    /// The number of a document: a passport, a contract, an account.
    Document {
        /// How it must look: like one of these; empty for any number.
        #[serde(default)]
        masks: Vec<FormMask>,
    },
    /// Yes or no.
    YesNo {
        /// The only answer with which the form is complete: a consent must be a yes.
        #[serde(default)]
        must_be: Option<bool>,
    },
}

impl FormFieldKind {
    /// Gives the stable code of the kind, which has a word in every language: `project.form_kind.yes_no`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Text { .. } => "project.form_kind.text",
            Self::Name { .. } => "project.form_kind.name",
            Self::Address => "project.form_kind.address",
            Self::Phone { .. } => "project.form_kind.phone",
            Self::Email => "project.form_kind.email",
            Self::Date { .. } => "project.form_kind.date",
            Self::Time => "project.form_kind.time",
            Self::BirthDate { .. } => "project.form_kind.birth_date",
            Self::Number { .. } => "project.form_kind.number",
            Self::Money { .. } => "project.form_kind.money",
            Self::Choice { .. } => "project.form_kind.choice",
            Self::Document { .. } => "project.form_kind.document",
            Self::YesNo { .. } => "project.form_kind.yes_no",
        })
    }

    /// Tells whether two fields have an order between their values.
    fn is_comparable(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Date { .. }, Self::Date { .. })
            | (Self::Time, Self::Time)
            | (Self::Number { .. }, Self::Number { .. }) => true,
            (Self::Money { least, .. }, Self::Money { least: other, .. }) => {
                least.currency == other.currency
            }
            _ => false,
        }
    }

    fn check(&self) -> Result<(), Invalid> {
        match self {
            Self::Text { least, most, masks } => {
                if *most > LETTERS_MAX {
                    return Err(Invalid::plain("project.form.text_too_long", "most")
                        .with(NamedFact::count("limit", LETTERS_MAX.into())));
                }
                check_masks(masks)?;
                grows(least, most)
            }
            Self::Document { masks } => check_masks(masks),
            Self::Date { first, last } => check_days(*first, *last),
            Self::BirthDate {
                least_age,
                most_age,
            } => grows(least_age, &most_age.unwrap_or(u32::MAX)),
            Self::Number { least, most } => grows(least, most),
            Self::Money { least, most } => check_amounts(*least, *most),
            Self::Choice { choices } => check_choices(choices),
            Self::Name { .. }
            | Self::Address
            | Self::Phone { .. }
            | Self::Email
            | Self::Time
            | Self::YesNo { .. } => Ok(()),
        }
    }
}

fn grows<Bound: Ord>(least: &Bound, most: &Bound) -> Result<(), Invalid> {
    if least <= most {
        Ok(())
    } else {
        Err(Invalid::plain("project.form.reversed", ""))
    }
}

fn check_masks(masks: &[FormMask]) -> Result<(), Invalid> {
    check_length(masks.len(), 0, "masks")
}

fn check_length(length: usize, least: usize, path: &'static str) -> Result<(), Invalid> {
    if (least..=ENTRIES_MAX).contains(&length) {
        return Ok(());
    }
    Err(Invalid::plain("project.form.entries", path)
        .with(NamedFact::count("least", least as u64))
        .with(NamedFact::count("limit", ENTRIES_MAX as u64))
        .with(NamedFact::count("length", length as u64)))
}

/// Whether two days are in order shows here only where both are of one kind; else when the form is checked.
fn check_days(first: Option<FormDay>, last: Option<FormDay>) -> Result<(), Invalid> {
    const DAYS_MAX: u32 = 36_500;
    for (day, path) in [(first, "first"), (last, "last")] {
        if let Some(FormDay::FromToday { days }) = day
            && days.unsigned_abs() > DAYS_MAX
        {
            return Err(Invalid::plain("project.form.far_day", path)
                .with(NamedFact::count("limit", DAYS_MAX.into())));
        }
    }
    match (first, last) {
        (Some(FormDay::On { day: first }), Some(FormDay::On { day: last })) => grows(&first, &last),
        (Some(FormDay::FromToday { days: first }), Some(FormDay::FromToday { days: last })) => {
            grows(&first, &last)
        }
        _ => Ok(()),
    }
}

fn check_amounts(least: Money, most: Option<Money>) -> Result<(), Invalid> {
    if least.minor < 0 {
        return Err(Invalid::plain("project.form.negative_amount", "least"));
    }
    match most {
        Some(most) if most.currency != least.currency => {
            Err(Invalid::plain("project.form.two_currencies", "most"))
        }
        Some(most) => grows(&least.minor, &most.minor),
        None => Ok(()),
    }
}

fn check_choices(choices: &[FormChoice]) -> Result<(), Invalid> {
    check_length(choices.len(), 2, "choices")?;
    let mut seen = BTreeMap::new();
    for (position, choice) in choices.iter().enumerate() {
        if seen.insert(&choice.id, ()).is_some() {
            return Err(Invalid::plain("project.form.repeated_choice", "id")
                .with(NamedFact::id("choice", &choice.id))
                .inside(&format!("choices[{position}]")));
        }
    }
    Ok(())
}

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
/// A field that is not filled in breaks no rule: whether it must be is said by the field itself, but for
/// `any_of`, which is that question.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormDemand {
    /// One of the fields is filled in.
    AnyFilled {
        /// The fields, at least two.
        fields: Vec<FormFieldId>,
    },
    /// One value is at most the other: two days, times, numbers, or amounts of one currency.
    AtMost {
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
/// use talktime::project::FormSchema;
/// let loan = FormSchema::standard().into_iter().find(|form| form.parts().id.as_str() == "loan").unwrap();
/// assert!(loan.field("amount").is_some());
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
        let mut seen = BTreeMap::new();
        for (position, rule) in parts.rules.iter().enumerate() {
            let place = format!("rules[{position}]");
            if seen.insert(&rule.id, ()).is_some() {
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

    /// Gives the field of a name.
    pub fn field(&self, id: impl AsRef<str>) -> Option<&FormField> {
        let id = id.as_ref();
        self.0.fields.iter().find(|field| field.id.as_str() == id)
    }

    /// Gives the forms that ship with this release: an internet connection, a new tariff, a loan, the
    /// reminder of a payment, a taxi, a repair. They are a start to copy from and change.
    pub fn standard() -> Vec<Self> {
        standard::forms()
    }
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
        FormDemand::AtMost {
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
