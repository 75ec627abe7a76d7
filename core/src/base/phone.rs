//! Telephone numbers and the countries that read them.

use std::fmt;

use serde::{Deserialize, Serialize, Serializer};
use smol_str::SmolStr;
use zeroize::{Zeroize, ZeroizeOnDrop};

use super::errors::{Invalid, NamedFact};
use super::personal::ReadingPurpose;

/// Names a country by its ISO 3166-1 code of two capital letters: `IN`, `RU`.
///
/// ```
/// use talktime::base::CountryCode;
/// assert_eq!(CountryCode::new("IN")?.as_str(), "IN");
/// assert!(CountryCode::new("ZZ").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SmolStr", into = "SmolStr")]
pub struct CountryCode(SmolStr);

impl CountryCode {
    /// Looks a code up among the countries whose numbering plans are known.
    ///
    /// # Errors
    /// `base.country.unknown` where the text is no such code in capital letters.
    pub fn new(code: impl AsRef<str>) -> Result<Self, Invalid> {
        let code = code.as_ref();
        let capital = code.len() == 2 && code.bytes().all(|b| b.is_ascii_uppercase());
        if capital && code.parse::<rlibphonenumber::Region>().is_ok() && code != "ZZ" {
            Ok(Self(SmolStr::new(code)))
        } else {
            Err(Invalid::plain("base.country.unknown", ""))
        }
    }

    /// Takes a code that stands in our own source. A test checks each of them.
    pub(crate) const fn fixed(code: &'static str) -> Self {
        Self(SmolStr::new_static(code))
    }

    /// Gives the code of two letters.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for CountryCode {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<SmolStr> for CountryCode {
    type Error = Invalid;
    fn try_from(text: SmolStr) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl TryFrom<String> for CountryCode {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<CountryCode> for SmolStr {
    fn from(code: CountryCode) -> Self {
        code.0
    }
}

impl From<CountryCode> for String {
    fn from(code: CountryCode) -> Self {
        code.0.into()
    }
}

/// Holds a telephone number in the international form E.164: `+`, country code, digits.
///
/// Two spellings of one number are equal. The number has a length that its country's plan allows;
/// whether somebody answers it is not known here. It is personal: `Debug` and `Display` show no
/// digit of it, and its memory is overwritten when it is dropped.
///
/// ```
/// use talktime::base::{CountryCode, PhoneNumber, ReadingPurpose};
/// let number = PhoneNumber::in_country("098765 43210", &CountryCode::new("IN")?)?;
/// assert_eq!(number, PhoneNumber::new("+91 98765-43210")?);
/// assert_eq!(number.read(ReadingPurpose::Contact), "+919876543210");
/// assert_eq!(format!("{number:?}"), "PhoneNumber([redacted])");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Zeroize, ZeroizeOnDrop, Deserialize)]
#[serde(try_from = "SmolStr")]
pub struct PhoneNumber([u8; E164_BYTES_MAX]);

/// A `+` and 15 digits; shorter numbers end in zero bytes, so that they sort as their texts do.
const E164_BYTES_MAX: usize = 16;

/// No telephone number, however it is spaced, is longer; longer texts are refused unread.
const NUMBER_BYTES_MAX: usize = 64;

impl PhoneNumber {
    /// Reads a number that is written with `+` and its country code.
    ///
    /// # Errors
    /// `base.phone.malformed` where it cannot be read as a number, `base.phone.impossible` where
    /// the country's plan has no number of that length, or only within one town.
    pub fn new(text: impl AsRef<str>) -> Result<Self, Invalid> {
        Self::read_text(text.as_ref(), None)
    }

    /// Reads a number as people of a country write it, with or without the country code.
    ///
    /// # Errors
    /// As [`new`](Self::new).
    pub fn in_country(text: impl AsRef<str>, country: &CountryCode) -> Result<Self, Invalid> {
        let region = country
            .as_str()
            .parse()
            .map_err(|_| Invalid::plain("base.country.unknown", ""))?;
        Self::read_text(text.as_ref(), Some(region))
    }

    fn read_text(text: &str, region: Option<rlibphonenumber::Region>) -> Result<Self, Invalid> {
        if text.len() > NUMBER_BYTES_MAX {
            return Err(Invalid::plain("base.phone.malformed", "")
                .with(NamedFact::count("length", text.len() as u64)));
        }
        let number = rlibphonenumber::PhoneNumber::parse(text, region)
            .map_err(|_| Invalid::plain("base.phone.malformed", ""))?;
        // A number without its area code can be dialled within one town and names nobody outside.
        if number.is_possible_with_reason() != Ok(rlibphonenumber::NumberLengthType::IsPossible) {
            return Err(Invalid::plain("base.phone.impossible", ""));
        }
        let e164 = number.format_as(rlibphonenumber::PhoneNumberFormat::E164);
        let mut bytes = [0; E164_BYTES_MAX];
        let room = bytes
            .get_mut(..e164.len())
            .ok_or(Invalid::plain("base.phone.impossible", ""))?;
        room.copy_from_slice(e164.as_bytes());
        Ok(Self(bytes))
    }

    /// Gives the number in E.164 to a caller that names why it reads.
    pub fn read(&self, _purpose: ReadingPurpose) -> &str {
        self.text()
    }

    /// Gives the code of the country with its `+`, and the rest, to a caller that names why it reads.
    pub(crate) fn read_parts(&self, _purpose: ReadingPurpose) -> (&str, &str) {
        let code =
            rlibphonenumber::PhoneNumber::parse(self.text(), None::<rlibphonenumber::Region>)
                .map_or(0, |number| number.country_code.unsigned_abs())
                .checked_ilog10()
                .map_or(0, |tens| tens as usize + 1);
        let length = code.saturating_add('+'.len_utf8());
        let text = self.text();
        text.split_at_checked(length).unwrap_or((text, ""))
    }

    /// Gives the countries in which the number can be: the one whose plan has it, or where no plan has
    /// it, every country with its code. None for a number of no country, such as a satellite's.
    ///
    /// ```
    /// use talktime::base::PhoneNumber;
    /// let of = |number: &str| -> Vec<String> {
    ///     let countries = PhoneNumber::new(number).unwrap().countries();
    ///     countries.into_iter().map(String::from).collect()
    /// };
    /// assert_eq!(of("+919876543210"), ["IN"]);
    /// assert_eq!(of("+77012345678"), ["KZ"]);
    /// assert_eq!(of("+78432123456"), ["RU"]);
    /// ```
    pub fn countries(&self) -> Vec<CountryCode> {
        let number =
            rlibphonenumber::PhoneNumber::parse(self.text(), None::<rlibphonenumber::Region>);
        let Ok(number) = number else {
            return Vec::new();
        };
        let own = number.get_region_code().into_iter().collect::<Vec<_>>();
        let all = || {
            let util = &rlibphonenumber::PHONE_NUMBER_UTIL;
            let all = util.get_regions_for_country_calling_code(number.country_code);
            all.into_iter().flatten().collect()
        };
        let regions = if own.is_empty() { all() } else { own };
        let codes = regions
            .into_iter()
            .filter_map(|region| CountryCode::new(region.to_string()).ok());
        codes.collect()
    }

    fn text(&self) -> &str {
        // A plus and digits were put in.
        str::from_utf8(&self.0)
            .unwrap_or_default()
            .trim_end_matches('\0')
    }
}

impl fmt::Display for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("[redacted]")
    }
}

impl fmt::Debug for PhoneNumber {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("PhoneNumber([redacted])")
    }
}

impl TryFrom<SmolStr> for PhoneNumber {
    type Error = Invalid;
    fn try_from(text: SmolStr) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl TryFrom<String> for PhoneNumber {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

// No conversion into text: it would read the number without naming a purpose.
impl Serialize for PhoneNumber {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.serialize_str(self.text())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_is_read_in_its_international_form() {
        let number = PhoneNumber::new("+91 98765 43210").unwrap();
        assert_eq!(number.read(ReadingPurpose::Contact), "+919876543210");
        // The longest there is: 15 digits, in Germany.
        let long = PhoneNumber::new("+49 1234567890123").unwrap();
        assert_eq!(long.read(ReadingPurpose::Contact), "+491234567890123");
    }

    #[test]
    fn a_text_that_is_too_long_for_a_number_is_refused_unread() {
        let spaced = |blanks: usize| format!("+91 98765 43210{}", " ".repeat(blanks));
        assert!(PhoneNumber::new(spaced(49)).is_ok());
        let error = PhoneNumber::new(spaced(60)).unwrap_err();
        assert_eq!(error.code.as_str(), "base.phone.malformed");
        assert_eq!(error.facts, [NamedFact::count("length", 75)]);
    }

    #[test]
    fn a_number_has_the_code_of_its_country_in_front() {
        for (number, code, rest) in [
            ("+12025550123", "+1", "2025550123"),
            ("+77012345678", "+7", "7012345678"),
            ("+919876543210", "+91", "9876543210"),
            ("+37120001234", "+371", "20001234"),
        ] {
            let number = PhoneNumber::new(number).unwrap();
            assert_eq!(number.read_parts(ReadingPurpose::Contact), (code, rest));
        }
    }

    #[test]
    fn numbers_sort_as_their_texts_do() {
        let mut numbers = ["+919876543210", "+78432000000", "+7843200000"]
            .map(|text| PhoneNumber::new(text).ok())
            .into_iter()
            .flatten()
            .collect::<Vec<_>>();
        numbers.sort();
        let texts: Vec<_> = numbers
            .iter()
            .map(|number| number.read(ReadingPurpose::Contact))
            .collect();
        let mut sorted = texts.clone();
        sorted.sort_unstable();
        assert_eq!(texts, sorted);
        assert!(texts.len() >= 2);
    }

    #[test]
    fn a_country_is_written_as_its_code() {
        assert_eq!(String::from(CountryCode::new("IN").unwrap()), "IN");
    }
}
