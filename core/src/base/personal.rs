//! Personal values: shown redacted, read by naming a purpose.

use std::fmt;

use serde::{Deserialize, Serialize};

use super::errors::{Invalid, NamedFact};

/// Says why somebody reads a personal value.
///
/// Naming the purpose is a statement of the caller that stands in the source, where a reviewer
/// finds it; who may read for which purpose is decided by the policy of the `privacy` domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum ReadingPurpose {
    /// To talk to the person now: dial the number, use the name.
    Contact,
    /// To carry out what was agreed: an application, an order, a visit.
    Fulfilment,
    /// To settle a complaint or a dispute.
    Complaint,
    /// To check the quality of the work.
    Quality,
    /// To find that two records are the same person.
    Matching,
    /// To answer the person, a court or an authority about the data.
    Disclosure,
    /// To put a rejected input right.
    Correction,
    /// To store or move the value without looking at it.
    Transport,
}

macro_rules! personal_texts {
    ($($(#[$doc:meta])* $name:ident, $limit:literal;)*) => {$(
        $(#[$doc])*
        ///
        #[doc = concat!("At most ", stringify!($limit), " bytes. `Debug` and `Display` show no part of it; ")]
        /// [`read`](Self::read) gives it to a caller that names a purpose. Written as JSON it is the
        /// text itself: serialising is storage, and the store is the caller's to guard.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
        #[serde(try_from = "String", into = "String")]
        pub struct $name(String);

        impl $name {
            const BYTES_MAX: usize = $limit;

            /// Checks a text and takes it.
            ///
            /// # Errors
            /// `base.personal.too_long`, with the limit and the length in bytes; `base.personal.empty`.
            pub fn new(text: impl Into<String>) -> Result<Self, Invalid> {
                let text = text.into();
                if text.is_empty() {
                    return Err(Invalid::plain("base.personal.empty", ""));
                }
                if text.len() > Self::BYTES_MAX {
                    return Err(Invalid::plain("base.personal.too_long", "")
                        .with(NamedFact::count("limit", Self::BYTES_MAX as u64))
                        .with(NamedFact::count("length", text.len() as u64)));
                }
                Ok(Self(text))
            }

            /// Gives the value to a caller that names why it reads.
            pub fn read(&self, _purpose: ReadingPurpose) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("[redacted]")
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str(concat!(stringify!($name), "([redacted])"))
            }
        }

        impl TryFrom<String> for $name {
            type Error = Invalid;
            fn try_from(text: String) -> Result<Self, Invalid> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(value: $name) -> Self {
                value.0
            }
        }
    )*};
}

personal_texts! {
    /// Holds one part of a postal address: a street, a house, a landmark.
    AddressPart, 256;
    /// Holds one part of a person's name.
    NamePart, 128;
    /// Holds a piece of an input as it was read, which may name a person.
    OriginalText, 4_194_304;
}

#[cfg(feature = "importer")]
impl OriginalText {
    /// Takes what a reader met, whatever it is: bytes that are no text are shown as U+FFFD, and
    /// what is over the limit is cut off.
    pub(crate) fn of_bytes(bytes: &[u8]) -> Self {
        let mut text = String::from_utf8_lossy(bytes).into_owned();
        if text.is_empty() {
            text.push(char::REPLACEMENT_CHARACTER);
        }
        let mut length = text.len().min(Self::BYTES_MAX);
        while !text.is_char_boundary(length) {
            length = length.saturating_sub(1);
        }
        text.truncate(length);
        Self(text)
    }
}
