//! Personal values: shown redacted, read by naming a purpose.

use std::fmt;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize, Serializer};
use zeroize::{Zeroize, ZeroizeOnDrop};

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
    ($($(#[$doc:meta])* $name:ident, $limit:literal, $check:ident;)*) => {$(
        $(#[$doc])*
        ///
        #[doc = concat!("At most ", stringify!($limit), " bytes. `Debug` and `Display` show no part of it; ")]
        /// [`read`](Self::read) gives it to a caller that names a purpose. Written as JSON it is the
        /// text itself: serialising is storage, and the store is the caller's to guard. Its memory is
        /// overwritten when it is dropped; a copy that crossed into another language cannot be.
        #[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Zeroize, ZeroizeOnDrop, Deserialize)]
        #[serde(try_from = "String")]
        pub struct $name(String);

        impl $name {
            const BYTES_MAX: usize = $limit;

            /// Checks a text and takes it.
            ///
            /// # Errors
            /// `base.personal.too_long`, with the limit and the length in bytes; `base.personal.empty`;
            /// and where the text has a form, that it has not.
            pub fn new(text: impl Into<String>) -> Result<Self, Invalid> {
                // Its memory is overwritten also where it is refused.
                let whole = Self(text.into());
                let text = whole.0.as_str();
                if text.is_empty() {
                    return Err(Invalid::plain("base.personal.empty", ""));
                }
                if text.len() > Self::BYTES_MAX {
                    return Err(Invalid::plain("base.personal.too_long", "")
                        .with(NamedFact::count("limit", Self::BYTES_MAX as u64))
                        .with(NamedFact::count("length", text.len() as u64)));
                }
                $check(text)?;
                Ok(whole)
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

        // No conversion into text: it would read the value without naming a purpose.
        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
                to.serialize_str(&self.0)
            }
        }
    )*};
}

personal_texts! {
    /// Holds the number of an account: at a bank, or with us.
    AccountNumber, 64, any_text;
    /// Holds one part of a postal address: a street, a house, a landmark.
    AddressPart, 256, any_text;
    /// Holds a day of birth, as `YYYY-MM-DD` of the Gregorian calendar.
    BirthDate, 10, day_of_birth;
    /// Holds the number of a document that proves who somebody is: a passport, a driving licence.
    DocumentNumber, 64, any_text;
    /// Holds an e-mail address: one `@` with something on both sides, no blank and no control character.
    ///
    /// Whether a mailbox is there shows only when a message arrives.
    EmailAddress, 254, mail_address;
    /// Holds one part of a person's name.
    NamePart, 128, any_text;
    /// Holds a piece of an input as it was read, which may name a person.
    OriginalText, 4_194_304, any_text;
    /// Holds a free text about a person, in the words of whoever wrote it.
    PersonalNote, 4_096, any_text;
    /// Holds what a reader was shown of a personal value: the whole of it, or a masked form.
    ShownText, 4_096, any_text;
}

#[expect(
    clippy::unnecessary_wraps,
    reason = "stands beside the checks that can fail"
)]
fn any_text(_text: &str) -> Result<(), Invalid> {
    Ok(())
}

fn mail_address(text: &str) -> Result<(), Invalid> {
    let blank = |letter: char| letter.is_whitespace() || letter.is_control();
    match text.split_once('@') {
        Some((local, domain))
            if !local.is_empty()
                && !domain.is_empty()
                && !domain.contains('@')
                && !text.contains(blank) =>
        {
            Ok(())
        }
        _ => Err(Invalid::plain("base.email.malformed", "")),
    }
}

/// Nobody who can be called was born before.
const YEAR_OF_BIRTH_MIN: i32 = 1850;

fn day_of_birth(text: &str) -> Result<(), Invalid> {
    date_of(text)
        .filter(|date| text.len() == 10 && date.year() >= YEAR_OF_BIRTH_MIN)
        .map(|_| ())
        .ok_or(Invalid::plain("base.birth_date.malformed", ""))
}

fn date_of(text: &str) -> Option<NaiveDate> {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").ok()
}

impl BirthDate {
    /// Tells how many birthdays somebody has had on a day; `None` before the day of birth.
    ///
    /// Who is born on 29 February has a birthday on 1 March of a year without that day.
    pub fn age_on(&self, day: NaiveDate, _purpose: ReadingPurpose) -> Option<u32> {
        date_of(&self.0).and_then(|born| day.years_since(born))
    }
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

#[cfg(test)]
mod tests {
    use smol_str::SmolStr;

    use super::*;
    use crate::base::PhoneNumber;

    /// Fails to compile where a personal value converts into text: `some` is ambiguous then.
    macro_rules! does_not_convert {
        ($($from:ty => $into:ty;)*) => {$(
            const _: fn() = || {
                trait Apart<Marker> {
                    fn some() {}
                }
                struct Converts;
                impl<T> Apart<()> for T {}
                impl<T: Into<$into>> Apart<Converts> for T {}
                let _ = <$from as Apart<_>>::some;
            };
        )*};
    }

    does_not_convert! {
        AccountNumber => String;
        AddressPart => String;
        BirthDate => String;
        DocumentNumber => String;
        EmailAddress => String;
        PersonalNote => String;
        ShownText => String;
        NamePart => String;
        OriginalText => String;
        PhoneNumber => String;
        PhoneNumber => SmolStr;
    }

    #[test]
    fn a_personal_value_is_stored_as_its_text_and_shown_as_nothing() {
        let name = NamePart::new("Asha").unwrap();
        assert_eq!(serde_json::to_string(&name).unwrap(), "\"Asha\"");
        assert_eq!(serde_json::from_str::<NamePart>("\"Asha\"").unwrap(), name);
        assert_eq!(
            format!("{name} {name:?}"),
            "[redacted] NamePart([redacted])"
        );
        let number = PhoneNumber::new("+91 98765 43210").unwrap();
        let stored = serde_json::to_string(&number).unwrap();
        assert_eq!(stored, "\"+919876543210\"");
        assert_eq!(
            serde_json::from_str::<PhoneNumber>(&stored).unwrap(),
            number
        );
        assert_eq!(
            format!("{number} {number:?}"),
            "[redacted] PhoneNumber([redacted])"
        );
    }

    #[test]
    fn a_personal_value_has_a_length() {
        let error = NamePart::new("a".repeat(129)).unwrap_err();
        assert_eq!(error.code.as_str(), "base.personal.too_long");
        assert_eq!(
            error.facts,
            [
                NamedFact::count("limit", 128),
                NamedFact::count("length", 129)
            ]
        );
        assert!(NamePart::new("a".repeat(128)).is_ok());
        assert!(AddressPart::new("a".repeat(257)).is_err());
        // Two bytes a letter: the limit is in bytes.
        assert!(AddressPart::new("я".repeat(129)).is_err());
        assert!(OriginalText::new("a".repeat(4_194_304)).is_ok());
        assert!(OriginalText::new("a".repeat(4_194_305)).is_err());
        let empty = OriginalText::new("").unwrap_err();
        assert_eq!(empty.code.as_str(), "base.personal.empty");
    }

    #[test]
    fn an_address_of_mail_has_two_sides() {
        for good in ["asha@example.org", "a+b@x", "почта@пример.рф"] {
            assert!(EmailAddress::new(good).is_ok(), "{good}");
        }
        for bad in ["asha", "@example.org", "asha@", "a@b@c", "a b@c", "a@b\n"] {
            let code = EmailAddress::new(bad).unwrap_err().code;
            assert_eq!(code.as_str(), "base.email.malformed", "{bad:?}");
        }
        assert!(EmailAddress::new("a".repeat(255)).is_err());
    }

    #[test]
    fn a_day_of_birth_is_a_day_and_has_an_age() {
        for bad in ["1990-02-30", "1990-2-3", "19900203", "1849-12-31", "x"] {
            let code = BirthDate::new(bad).unwrap_err().code;
            assert_eq!(code.as_str(), "base.birth_date.malformed", "{bad:?}");
        }
        let born = BirthDate::new("2000-02-29").unwrap();
        let age = |day: &str| born.age_on(day.parse().unwrap(), ReadingPurpose::Fulfilment);
        assert_eq!(age("2018-02-28"), Some(17));
        assert_eq!(age("2018-03-01"), Some(18));
        assert_eq!(age("2020-02-29"), Some(20));
        assert_eq!(age("2000-02-28"), None);
    }
}
