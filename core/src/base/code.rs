//! Stable dotted codes and the paths of fields.

use std::borrow::Cow;
use std::fmt;

use serde::{Deserialize, Serialize};

use super::errors::Invalid;

/// The longest code in bytes.
const CODE_BYTES_MAX: usize = 96;

/// Names a state, a command, a guard, an error or a refusal reason by a stable dotted word.
///
/// A value is one or more parts of lower-case Latin letters, digits and underscores, joined by
/// dots, 96 bytes at most: `call.wrong_state`. Codes are the same in every release and language of
/// the bindings; the sentence for a person is [`sentence`](super::sentence).
///
/// ```
/// use talktime::base::Code;
/// let code = Code::new("call.wrong_state")?;
/// assert_eq!(code.as_str(), "call.wrong_state");
/// assert!(Code::new("Wrong State").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Code(Cow<'static, str>);

impl Code {
    /// Checks a text and takes it as a code.
    ///
    /// # Errors
    /// `base.code.malformed` where the text is empty, too long, or has another character or an
    /// empty part.
    pub fn new(text: impl Into<String>) -> Result<Self, Invalid> {
        let text = text.into();
        let fits = !text.is_empty()
            && text.len() <= CODE_BYTES_MAX
            && text.split('.').all(|part| {
                !part.is_empty()
                    && part
                        .bytes()
                        .all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'_')
            });
        if fits {
            Ok(Self(Cow::Owned(text)))
        } else {
            Err(Invalid::plain("base.code.malformed", ""))
        }
    }

    /// Takes a code that stands in our own source. A test checks each of them.
    pub(crate) const fn fixed(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// Gives the text of the code.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Code {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for Code {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<Code> for String {
    fn from(code: Code) -> Self {
        code.0.into_owned()
    }
}

/// Says where in a value an error lies: `legs[2].hold`, or empty for the value as a whole.
///
/// A path is made of field names, positions and dots; it never holds a value that a person typed.
///
/// ```
/// use talktime::base::FieldPath;
/// assert_eq!(FieldPath::new("legs[2].hold")?.as_str(), "legs[2].hold");
/// assert!(FieldPath::new("name = Ivan").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct FieldPath(Cow<'static, str>);

impl FieldPath {
    /// Checks a text and takes it as a path.
    ///
    /// # Errors
    /// `base.path.malformed` where the text is over 200 bytes or has a character that no field
    /// name, position or dot has.
    pub fn new(text: impl Into<String>) -> Result<Self, Invalid> {
        let text = text.into();
        let fits = text.len() <= 200
            && text
                .bytes()
                .all(|b| b.is_ascii_alphanumeric() || b"_.[]-".contains(&b));
        if fits {
            Ok(Self(Cow::Owned(text)))
        } else {
            Err(Invalid::plain("base.path.malformed", ""))
        }
    }

    pub(crate) const fn fixed(text: &'static str) -> Self {
        Self(Cow::Borrowed(text))
    }

    /// Puts a field or a position in front: `hold` inside `legs[2]` is `legs[2].hold`.
    pub(crate) fn inside(self, outer: &str) -> Self {
        match (outer.is_empty(), self.0.is_empty()) {
            (true, _) => self,
            (_, true) => Self(Cow::Owned(outer.to_owned())),
            _ => Self(Cow::Owned(format!("{outer}.{}", self.0))),
        }
    }

    /// Gives the text of the path.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for FieldPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl TryFrom<String> for FieldPath {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<FieldPath> for String {
    fn from(path: FieldPath) -> Self {
        path.0.into_owned()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_grows_by_what_is_around_it() {
        let hold = || FieldPath::fixed("hold");
        assert_eq!(hold().inside("legs[2]").as_str(), "legs[2].hold");
        assert_eq!(hold().inside("").as_str(), "hold");
        assert_eq!(FieldPath::fixed("").inside("legs[2]").as_str(), "legs[2]");
        assert_eq!(FieldPath::fixed("").inside("").as_str(), "");
    }
}
