//! The classes of personal data and how much of one somebody sees.

use serde::{Deserialize, Serialize};

use crate::base::Code;

/// Says what kind of personal value somebody asks for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum DataClass {
    /// The name, in every script.
    Name,
    /// A telephone number.
    Phone,
    /// An e-mail address.
    Email,
    /// A postal address.
    Address,
    /// The day of birth.
    BirthDate,
    /// The number of a document: a passport, a driving licence.
    Document,
    /// The number of an account.
    Account,
    /// Free text about the person.
    Note,
}

impl DataClass {
    /// Every class, in the order of this page.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Phone,
        Self::Email,
        Self::Address,
        Self::BirthDate,
        Self::Document,
        Self::Account,
        Self::Note,
    ];

    /// Gives the stable code: `privacy.class.birth_date`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Name => "privacy.class.name",
            Self::Phone => "privacy.class.phone",
            Self::Email => "privacy.class.email",
            Self::Address => "privacy.class.address",
            Self::BirthDate => "privacy.class.birth_date",
            Self::Document => "privacy.class.document",
            Self::Account => "privacy.class.account",
            Self::Note => "privacy.class.note",
        })
    }
}

/// Says how much of a personal value somebody sees; more is greater.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum View {
    /// Nothing of it.
    #[default]
    None,
    /// What still serves the work: the last digits, the initials, the town.
    Masked,
    /// All of it.
    Full,
}

impl View {
    /// Every view, the smallest first.
    pub const ALL: [Self; 3] = [Self::None, Self::Masked, Self::Full];

    /// Gives the stable code: `privacy.view.masked`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::None => "privacy.view.none",
            Self::Masked => "privacy.view.masked",
            Self::Full => "privacy.view.full",
        })
    }
}

/// Tells what was decided about one class that somebody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GrantedView {
    /// The class that was asked for.
    pub class: DataClass,
    /// How much of it may be seen.
    pub view: View,
}
