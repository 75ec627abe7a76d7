//! How a number or another short text looks.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use crate::base::{Invalid, NamedFact};

/// The longest mask, in characters.
const LENGTH_MAX: usize = 64;

/// Says how the number of a document, or another short text, looks: `A` is a Latin letter, `9` a digit, `*` one of
/// both; a blank, `-`, `/` and `.` stand for themselves.
///
/// Blanks and hyphens only make a number readable, and a small letter is as good as a capital: `AA 9999999` fits
/// `ab1234567` and `AB-1234567`. A mask has 1 to 64 characters and asks for one letter or digit at least.
///
/// ```
/// use talktime::project::FormMask;
/// let pan = FormMask::new("AAAAA9999A")?;
/// assert!(pan.fits("ABCPE1234F") && pan.fits("abcpe 1234 f"));
/// assert!(!pan.fits("ABCPE12345") && !pan.fits("ABCPE1234"));
/// assert!(FormMask::new("#").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SmolStr", into = "SmolStr")]
pub struct FormMask(SmolStr);

impl FormMask {
    /// Checks a text and takes it as a mask.
    ///
    /// # Errors
    /// `project.form.mask` where it is empty, over 64 characters, or has another character.
    pub fn new(text: impl AsRef<str>) -> Result<Self, Invalid> {
        let text = text.as_ref();
        let known = |letter: char| matches!(letter, 'A' | '9' | '*' | ' ' | '-' | '/' | '.');
        let length = text.chars().count();
        if length > LENGTH_MAX || !text.chars().all(known) || !text.contains(['A', '9', '*']) {
            return Err(Invalid::plain("project.form.mask", "")
                .with(NamedFact::count("limit", LENGTH_MAX as u64)));
        }
        Ok(Self(SmolStr::new(text)))
    }

    /// Gives the text of the mask, which can be shown beside the field.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Tells whether a text looks like this.
    pub fn fits(&self, text: &str) -> bool {
        let readable = |letter: &char| !letter.is_whitespace() && *letter != '-';
        let mut letters = text.chars().filter(readable);
        let fits = |(mask, letter): (char, Option<char>)| {
            letter.is_some_and(|letter| match mask {
                'A' => letter.is_ascii_alphabetic(),
                '9' => letter.is_ascii_digit(),
                '*' => letter.is_ascii_alphanumeric(),
                other => letter == other,
            })
        };
        let mut masks = self.0.chars().filter(readable);
        masks.all(|mask| fits((mask, letters.next()))) && letters.next().is_none()
    }
}

impl fmt::Display for FormMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FormMask {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "FormMask({})", self.0)
    }
}

impl TryFrom<SmolStr> for FormMask {
    type Error = Invalid;
    fn try_from(text: SmolStr) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl TryFrom<String> for FormMask {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<FormMask> for SmolStr {
    fn from(mask: FormMask) -> Self {
        mask.0
    }
}

impl From<FormMask> for String {
    fn from(mask: FormMask) -> Self {
        mask.0.into()
    }
}
