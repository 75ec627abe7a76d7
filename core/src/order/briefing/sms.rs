//! The length of a short message in segments, after 3GPP TS 23.038.
//!
//! The national language shift tables, which would pack Hindi into seven bits, are not used: few networks
//! and telephones of our countries take part in them, so a text in Devanagari or Cyrillic counts as UCS-2.

use serde::{Deserialize, Serialize};

/// Says how the letters of a short message are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum SmsEncoding {
    /// The default alphabet of seven bits, with its extension table.
    Gsm7,
    /// Two bytes a unit, of which a letter beyond the basic plane takes two.
    Ucs2,
}

/// Tells how long a short message is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SmsLength {
    /// How its letters are written.
    pub encoding: SmsEncoding,
    /// How many units its letters take.
    pub units: u32,
    /// In how many segments it is sent, each of which is paid for; 0 for an empty text.
    pub segments: u32,
}

/// The default alphabet without the escape.
const GSM7: &str = "@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !\"#¤%&'()*+,-./0123456789:;<=>?¡\
    ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà";
/// The extension table, each letter of which stands behind an escape.
const GSM7_EXTENDED: &str = "\u{c}^{}\\[~]|€";

/// The units that one message holds, and each segment of several: six bytes of it say which one it is.
const GSM7_UNITS: (u32, u32) = (160, 153);
const UCS2_UNITS: (u32, u32) = (70, 67);

/// Tells how long a text is as a short message, and in how many segments it is sent.
///
/// A letter of two units is not split between segments, so several segments can hold less than their
/// units add up to.
///
/// ```
/// use talktime::order::{SmsEncoding, sms_length};
/// let length = sms_length("No cash to the crew.");
/// assert_eq!((length.encoding, length.units, length.segments), (SmsEncoding::Gsm7, 20, 1));
/// assert_eq!(sms_length("Не платите бригаде.").encoding, SmsEncoding::Ucs2);
/// ```
pub fn sms_length(text: &str) -> SmsLength {
    let packed: Option<Vec<u32>> = text.chars().map(gsm7_units).collect();
    match packed {
        Some(letters) => measured(SmsEncoding::Gsm7, letters, GSM7_UNITS),
        None => {
            let letters = text.chars().map(|letter| match letter.len_utf16() {
                1 => 1,
                _ => 2,
            });
            measured(SmsEncoding::Ucs2, letters.collect(), UCS2_UNITS)
        }
    }
}

fn gsm7_units(letter: char) -> Option<u32> {
    if GSM7.contains(letter) {
        Some(1)
    } else {
        GSM7_EXTENDED.contains(letter).then_some(2)
    }
}

fn measured(encoding: SmsEncoding, letters: Vec<u32>, (alone, each): (u32, u32)) -> SmsLength {
    let units = letters
        .iter()
        .fold(0_u32, |sum, one| sum.saturating_add(*one));
    let segments = if units <= alone {
        u32::from(units > 0)
    } else {
        let (mut segments, mut filled) = (1_u32, 0_u32);
        for one in letters {
            filled = filled.saturating_add(one);
            if filled > each {
                segments = segments.saturating_add(1);
                filled = one;
            }
        }
        segments
    };
    SmsLength {
        encoding,
        units,
        segments,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_default_alphabet_has_127_letters_beside_the_escape() {
        let letters = |text: &str| {
            text.chars()
                .collect::<std::collections::BTreeSet<_>>()
                .len()
        };
        assert_eq!((GSM7.chars().count(), letters(GSM7)), (127, 127));
        assert_eq!(
            (GSM7_EXTENDED.chars().count(), letters(GSM7_EXTENDED)),
            (10, 10)
        );
    }
}
