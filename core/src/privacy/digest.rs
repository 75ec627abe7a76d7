//! Two texts of 64 hexadecimal digits: the hash of a journal entry, and that of a number.

use std::fmt;

use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use crate::base::Invalid;

/// How many bytes SHA-256 gives.
pub(super) const BYTES: usize = 32;

/// Holds the SHA-256 hash of a journal entry, written as 64 hexadecimal digits in lower case.
///
/// ```
/// use talktime::privacy::Digest;
/// let digest = Digest::new("00".repeat(32))?;
/// assert_eq!(digest, Digest::GENESIS);
/// assert!(Digest::new("00").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SmolStr", into = "SmolStr")]
pub struct Digest([u8; BYTES]);

/// Holds the keyed hash of a telephone number, written as 64 hexadecimal digits in lower case.
///
/// Without the key nobody can tell which number it is, not even by trying all of them; with the key
/// one can tell whether a number is this one. It is what stays of a number after an erasure.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SmolStr", into = "SmolStr")]
pub struct NumberHash([u8; BYTES]);

impl Digest {
    /// What stands before the first entry of every journal: 64 zeros.
    pub const GENESIS: Self = Self([0; BYTES]);
}

macro_rules! hexadecimal {
    ($($name:ident)*) => {$(
        impl $name {
            /// Checks a text and takes it as a hash.
            ///
            /// # Errors
            /// `privacy.hash.malformed` where it is not 64 hexadecimal digits in lower case.
            pub fn new(text: impl AsRef<str>) -> Result<Self, Invalid> {
                read(text.as_ref()).map(Self)
            }

            pub(super) const fn of_bytes(bytes: [u8; BYTES]) -> Self {
                Self(bytes)
            }

            /// Gives the bytes of the hash.
            pub const fn bytes(&self) -> &[u8; BYTES] {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                self.0.iter().try_for_each(|byte| write!(f, "{byte:02x}"))
            }
        }

        impl fmt::Debug for $name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                write!(f, "{}({self})", stringify!($name))
            }
        }

        impl TryFrom<SmolStr> for $name {
            type Error = Invalid;
            fn try_from(text: SmolStr) -> Result<Self, Invalid> {
                Self::new(text)
            }
        }

        impl TryFrom<String> for $name {
            type Error = Invalid;
            fn try_from(text: String) -> Result<Self, Invalid> {
                Self::new(text)
            }
        }

        impl From<$name> for String {
            fn from(hash: $name) -> Self {
                hash.to_string()
            }
        }

        impl From<$name> for SmolStr {
            fn from(hash: $name) -> Self {
                Self::from(hash.to_string())
            }
        }
    )*};
}

hexadecimal! { Digest NumberHash }

fn read(text: &str) -> Result<[u8; BYTES], Invalid> {
    let malformed = || Invalid::plain("privacy.hash.malformed", "");
    let digit = |byte: u8| match byte {
        b'0'..=b'9' => Some(byte - b'0'),
        b'a'..=b'f' => Some(byte - b'a' + 10),
        _ => None,
    };
    let mut bytes = [0; BYTES];
    if text.len() != 2 * BYTES {
        return Err(malformed());
    }
    for (byte, pair) in bytes.iter_mut().zip(text.as_bytes().chunks_exact(2)) {
        let [high, low] = pair else {
            return Err(malformed());
        };
        let (high, low) = digit(*high).zip(digit(*low)).ok_or_else(malformed)?;
        *byte = high << 4 | low;
    }
    Ok(bytes)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_hash_is_64_digits_of_one_spelling() {
        let text = "0123456789abcdef".repeat(4);
        let digest = Digest::new(&text).unwrap();
        assert_eq!(digest.to_string(), text);
        assert_eq!(&digest.bytes()[..3], [0x01, 0x23, 0x45]);
        assert_eq!(format!("{digest:?}"), format!("Digest({text})"));
        let json = serde_json::to_string(&digest).unwrap();
        assert_eq!(json, format!("\"{text}\""));
        assert_eq!(serde_json::from_str::<Digest>(&json).unwrap(), digest);
        let long = "0".repeat(65);
        let capital = "A".repeat(64);
        let letter = "g".repeat(64);
        let wide = "я".repeat(32);
        for bad in ["", "0", &long, &capital, &letter, &wide] {
            for error in [Digest::new(bad).err(), NumberHash::new(bad).err()] {
                assert_eq!(error.unwrap().code.as_str(), "privacy.hash.malformed");
            }
        }
    }
}
