//! Numbers that are called no more, known only by their keyed hash.

use std::fmt;

use hmac::{Hmac, KeyInit, Mac};
use serde::{Deserialize, Serialize};
use sha2::Sha256;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::consent::ContactChannel;
use super::digest::NumberHash;
use crate::base::{
    Code, ContactId, ContactPurposeId, Instant, Invalid, NamedFact, PhoneNumber, ProjectId,
    ReadingPurpose, SuppressionId, to_the_microsecond,
};

/// A key of fewer bytes than the hash has would be the weaker of the two (RFC 2104, section 3).
const KEY_BYTES_MIN: usize = 32;

/// Is the secret with which numbers are hashed.
///
/// It has 32 bytes or more, which the caller draws by chance once and keeps as a secret of the company.
/// It is written nowhere: no JSON, no `Debug` shows it, and its memory is overwritten when it is dropped.
/// All numbers of the world are hashed in minutes by whoever has the key. With another key no number of
/// an old list is found again, so a key that is changed is kept for the entries made with it.
#[derive(Clone, PartialEq, Eq, Zeroize, ZeroizeOnDrop)]
pub struct SuppressionKey(Vec<u8>);

impl SuppressionKey {
    /// Takes the bytes of a key.
    ///
    /// # Errors
    /// `privacy.suppression.key_short` where there are fewer than 32.
    pub fn new(bytes: Vec<u8>) -> Result<Self, Invalid> {
        // Its memory is overwritten also where it is refused.
        let key = Self(bytes);
        if key.0.len() < KEY_BYTES_MIN {
            return Err(Invalid::plain("privacy.suppression.key_short", "")
                .with(NamedFact::count("limit", KEY_BYTES_MIN as u64))
                .with(NamedFact::count("length", key.0.len() as u64)));
        }
        Ok(key)
    }

    /// Hashes a number: HMAC-SHA-256 of its E.164 text with the `+`.
    pub fn hash(&self, number: &PhoneNumber) -> NumberHash {
        // A key of any length fits, so the zeros are never taken.
        let bytes = Hmac::<Sha256>::new_from_slice(&self.0).map_or([0; 32], |mut mac| {
            mac.update(number.read(ReadingPurpose::Matching).as_bytes());
            mac.finalize().into_bytes().into()
        });
        NumberHash::of_bytes(bytes)
    }
}

impl fmt::Debug for SuppressionKey {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("SuppressionKey([redacted])")
    }
}

/// Says for what a number is not called any more.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum SuppressionScope {
    /// For nothing that the company does.
    Company,
    /// For one project.
    Project {
        /// The project.
        project: ProjectId,
    },
    /// For one purpose, in every project.
    Purpose {
        /// The purpose.
        purpose: ContactPurposeId,
    },
    /// In one way, for every purpose.
    Channel {
        /// The way.
        channel: ContactChannel,
    },
}

impl SuppressionScope {
    /// Tells whether a contact for a project and a purpose, in a way, falls under the scope.
    pub(crate) fn covers(
        &self,
        project: &ProjectId,
        purpose: &ContactPurposeId,
        channel: ContactChannel,
    ) -> bool {
        match self {
            Self::Company => true,
            Self::Project { project: own } => own == project,
            Self::Purpose { purpose: own } => own == purpose,
            Self::Channel { channel: own } => *own == channel,
        }
    }
}

/// Says who asked that a number be called no more.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SuppressionSource {
    /// The person themselves.
    Person,
    /// A public registry, in which the person stands.
    Registry,
    /// The seller of a base.
    Seller,
    /// A court or an authority.
    Authority,
    /// The company itself.
    Company,
}

impl SuppressionSource {
    /// Only the person takes back what protects them; what a court ordered only the court takes back.
    pub(crate) fn is_lifted_by(self, by: Self) -> bool {
        match self {
            Self::Authority => by == Self::Authority,
            _ => by == Self::Person,
        }
    }

    /// Every source, in the order of this page.
    pub const ALL: [Self; 5] = [
        Self::Person,
        Self::Registry,
        Self::Seller,
        Self::Authority,
        Self::Company,
    ];

    /// Gives the stable code: `privacy.suppression.source.person`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Person => "privacy.suppression.source.person",
            Self::Registry => "privacy.suppression.source.registry",
            Self::Seller => "privacy.suppression.source.seller",
            Self::Authority => "privacy.suppression.source.authority",
            Self::Company => "privacy.suppression.source.company",
        })
    }
}

/// Tells that an entry holds no more, and who said so.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Lifting {
    /// When.
    pub at: Instant,
    /// Who said it: the person, or for an entry of a court or an authority that one.
    pub by: SuppressionSource,
    /// The contact in which it was said.
    #[serde(default)]
    pub contact: Option<ContactId>,
}

/// Holds the parts of a [`SuppressionEntry`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuppressionEntryParts {
    /// Names the entry.
    pub id: SuppressionId,
    /// The number, hashed with the key of the company.
    pub number: NumberHash,
    /// For what it is not called.
    pub scope: SuppressionScope,
    /// Who asked.
    pub source: SuppressionSource,
    /// Since when. The entry holds from here on, whatever time the law leaves.
    pub since: Instant,
    /// By when the law wants it to be done everywhere; empty where no law says.
    #[serde(default)]
    pub effective_by: Option<Instant>,
    /// When it was done everywhere: no dialler and no partner has the number any more.
    #[serde(default)]
    pub effective: Option<Instant>,
    /// The first instant at which it holds no more, as entries of a registry have; empty for ever.
    #[serde(default)]
    pub until: Option<Instant>,
    /// That it was lifted, by whom; empty while it was not.
    #[serde(default)]
    pub lifted: Option<Lifting>,
}

/// Holds one number that is called no more: for what, who asked, since when.
///
/// It names no person, so it stays when everything else of a person is erased: that is what keeps them
/// from being called again.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "SuppressionEntryParts", into = "SuppressionEntryParts")]
pub struct SuppressionEntry(pub(super) SuppressionEntryParts);

impl SuppressionEntry {
    /// Checks the parts and makes an entry of them, its instants cut to the microsecond: so an entry
    /// stays the same on its way through any language.
    ///
    /// # Errors
    /// `privacy.suppression.before_since` where an instant lies before the entry began, and
    /// `privacy.suppression.not_theirs_to_lift` where it was lifted by somebody who cannot; the path
    /// names the field.
    pub fn restore(parts: SuppressionEntryParts) -> Result<Self, Invalid> {
        let parts = cut(parts);
        let later = [
            ("effective_by", parts.effective_by),
            ("effective", parts.effective),
            ("until", parts.until),
            ("lifted.at", parts.lifted.as_ref().map(|lifting| lifting.at)),
        ];
        for (path, at) in later {
            if let Some(at) = at.filter(|at| *at < parts.since) {
                return Err(Invalid::plain("privacy.suppression.before_since", path)
                    .with(NamedFact::instant("since", parts.since))
                    .with(NamedFact::instant("at", at)));
            }
        }
        if let Some(lifting) = &parts.lifted
            && !parts.source.is_lifted_by(lifting.by)
        {
            let code = "privacy.suppression.not_theirs_to_lift";
            return Err(Invalid::plain(code, "lifted.by")
                .with(NamedFact::code("source", parts.source.code()))
                .with(NamedFact::code("by", lifting.by.code())));
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &SuppressionEntryParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> SuppressionEntryParts {
        self.0
    }

    /// Tells whether the entry holds at an instant: it has begun, has not run out, was not lifted.
    pub fn holds_at(&self, at: Instant) -> bool {
        let parts = &self.0;
        parts.since <= at
            && parts.until.is_none_or(|until| at < until)
            && parts.lifted.as_ref().is_none_or(|lifting| at < lifting.at)
    }

    /// Tells whether the time that the law leaves has passed and it is not done everywhere.
    pub fn is_overdue(&self, at: Instant) -> bool {
        let parts = &self.0;
        let late = parts.effective_by.is_some_and(|by| by <= at);
        late && self.holds_at(at) && parts.effective.is_none_or(|done| at < done)
    }
}

fn cut(parts: SuppressionEntryParts) -> SuppressionEntryParts {
    SuppressionEntryParts {
        since: to_the_microsecond(parts.since),
        effective_by: parts.effective_by.map(to_the_microsecond),
        effective: parts.effective.map(to_the_microsecond),
        until: parts.until.map(to_the_microsecond),
        lifted: parts.lifted.map(|lifting| Lifting {
            at: to_the_microsecond(lifting.at),
            ..lifting
        }),
        ..parts
    }
}

crate::base::stored::versioned_json! {
    SuppressionEntry, via SuppressionEntryParts => "privacy.suppression_entry" [];
}

impl TryFrom<SuppressionEntryParts> for SuppressionEntry {
    type Error = Invalid;
    fn try_from(parts: SuppressionEntryParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<SuppressionEntry> for SuppressionEntryParts {
    fn from(entry: SuppressionEntry) -> Self {
        entry.0
    }
}

#[cfg(test)]
mod tests;
