//! A form as it was filled in: values of the kinds that a schema knows.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::{
    Address, BirthDate, CalendarDate, ChoiceId, ClockTime, Code, DocumentNumber, EmailAddress,
    FormFieldId, FormId, Invalid, Money, NamedFact, PersonName, PersonalNote, PhoneNumber,
};

/// No form has more answers.
const ANSWERS_MAX: usize = 1000;

/// Holds what stands in one field.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum FormValue {
    /// A text. One of blanks alone fills no field.
    Text {
        /// The text.
        text: PersonalNote,
    },
    /// The name of a person.
    Name {
        /// The name.
        name: PersonName,
    },
    /// A postal address.
    Address {
        /// The address.
        address: Address,
    },
    /// A telephone number.
    Phone {
        /// The number.
        number: PhoneNumber,
    },
    /// An e-mail address.
    Email {
        /// The address.
        address: EmailAddress,
    },
    /// A day.
    Date {
        /// The day.
        day: CalendarDate,
    },
    /// A time of a day.
    Time {
        /// The time.
        time: ClockTime,
    },
    /// A day of birth.
    BirthDate {
        /// The day.
        born: BirthDate,
    },
    /// A whole number.
    Number {
        /// The number.
        number: i64,
    },
    /// An amount of money.
    Money {
        /// The amount.
        money: Money,
    },
    /// One of several answers.
    Choice {
        /// Which.
        choice: ChoiceId,
    },
    /// The number of a document.
    Document {
        /// The number.
        number: DocumentNumber,
    },
    /// Yes or no.
    YesNo {
        /// Whether it is a yes.
        yes: bool,
    },
}

impl FormValue {
    /// Gives the stable code of the kind, which has a word in every language: `project.form_kind.yes_no`.
    pub const fn code(&self) -> Code {
        Code::fixed(match self {
            Self::Text { .. } => "project.form_kind.text",
            Self::Name { .. } => "project.form_kind.name",
            Self::Address { .. } => "project.form_kind.address",
            Self::Phone { .. } => "project.form_kind.phone",
            Self::Email { .. } => "project.form_kind.email",
            Self::Date { .. } => "project.form_kind.date",
            Self::Time { .. } => "project.form_kind.time",
            Self::BirthDate { .. } => "project.form_kind.birth_date",
            Self::Number { .. } => "project.form_kind.number",
            Self::Money { .. } => "project.form_kind.money",
            Self::Choice { .. } => "project.form_kind.choice",
            Self::Document { .. } => "project.form_kind.document",
            Self::YesNo { .. } => "project.form_kind.yes_no",
        })
    }
}

/// Holds the answer to one field of a form.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormAnswer {
    /// The field.
    pub field: FormFieldId,
    /// What stands in it.
    pub value: FormValue,
}

/// Holds the parts of a [`FilledForm`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FilledFormParts {
    /// Which form it is.
    pub form: FormId,
    /// Under which version of the form it was filled in.
    pub version: u32,
    /// What was filled in so far, in any order.
    pub answers: Vec<FormAnswer>,
}

/// Holds a form as far as it is filled in, each field at most once.
///
/// It may be unfinished, and what stands in it need not fit: [`check_form`](super::check_form) tells what is
/// missing and wrong. Keep it where the person's data are kept, so that it can be erased with them, and out of
/// logs: names and numbers show redacted, but amounts, days, choices and a yes or no have no personal type.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "FilledFormParts", into = "FilledFormParts")]
pub struct FilledForm(FilledFormParts);

impl FilledForm {
    /// Checks the parts and makes a form of them.
    ///
    /// # Errors
    /// `application.form.version_zero`, `application.form.too_many` over 1,000 answers,
    /// `application.form.repeated_field`; the path names the answer.
    pub fn restore(parts: FilledFormParts) -> Result<Self, Invalid> {
        if parts.version == 0 {
            return Err(Invalid::plain("application.form.version_zero", "version"));
        }
        if parts.answers.len() > ANSWERS_MAX {
            return Err(Invalid::plain("application.form.too_many", "answers")
                .with(NamedFact::count("limit", ANSWERS_MAX as u64)));
        }
        let mut seen = BTreeSet::new();
        for (position, answer) in parts.answers.iter().enumerate() {
            if !seen.insert(&answer.field) {
                return Err(Invalid::plain("application.form.repeated_field", "field")
                    .with(NamedFact::id("field", &answer.field))
                    .inside(&format!("answers[{position}]")));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &FilledFormParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> FilledFormParts {
        self.0
    }

    /// Gives what stands in a field; `None` where nothing was filled in.
    pub fn value(&self, field: &FormFieldId) -> Option<&FormValue> {
        let mut answers = self.0.answers.iter();
        answers
            .find(|answer| answer.field == *field)
            .map(|answer| &answer.value)
    }
}

impl TryFrom<FilledFormParts> for FilledForm {
    type Error = Invalid;
    fn try_from(parts: FilledFormParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<FilledForm> for FilledFormParts {
    fn from(form: FilledForm) -> Self {
        form.0
    }
}

crate::base::stored::versioned_json! {
    FilledForm, via FilledFormParts => "application.filled_form" [];
}
