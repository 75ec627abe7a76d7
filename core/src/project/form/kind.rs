//! What may stand in a field of a form.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use super::{FormMask, check_length};
use crate::base::{
    CalendarDate, ChoiceId, Code, CountryCode, Invalid, LocalisedText, Money, NamedFact,
};

/// The longest text of a field, in characters: it must go into a note of 4,096 bytes.
const LETTERS_MAX: u32 = 1000;

/// Names a day by the calendar or by the day on which the form was filled in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormDay {
    /// That day.
    On {
        /// The day.
        day: CalendarDate,
    },
    /// So many days after the day on which the form was filled in; before it where negative.
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
                let span = chrono::Days::new(days.unsigned_abs().into());
                if days < 0 {
                    today.checked_sub_days(span).unwrap_or(CalendarDate::MIN)
                } else {
                    today.checked_add_days(span).unwrap_or(CalendarDate::MAX)
                }
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
    /// An address to which a car comes: exact enough for a driver, without a postcode.
    PickUp,
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
            Self::PickUp => "project.form_kind.pick_up",
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
    pub(super) fn is_comparable(&self, other: &Self) -> bool {
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

    pub(super) fn check(&self) -> Result<(), Invalid> {
        match self {
            Self::Text { least, most, masks } => {
                if *most > LETTERS_MAX {
                    return Err(Invalid::plain("project.form.text_too_long", "most")
                        .with(NamedFact::count("limit", LETTERS_MAX.into())));
                }
                check_masks(masks)?;
                // A text of no letters would fill no field.
                grows(&(*least).max(1), most)
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
            | Self::PickUp
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

/// Whether two days are in order shows here only where both are of one kind; else a form tells it.
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
    let mut seen = BTreeSet::new();
    for (position, choice) in choices.iter().enumerate() {
        if !seen.insert(&choice.id) {
            return Err(Invalid::plain("project.form.repeated_choice", "id")
                .with(NamedFact::id("choice", &choice.id))
                .inside(&format!("choices[{position}]")));
        }
    }
    Ok(())
}
