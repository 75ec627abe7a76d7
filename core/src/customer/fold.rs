//! Texts as they are compared: without case, blanks and punctuation.

use zeroize::Zeroizing;

use crate::base::{AddressPart, ReadingPurpose};

/// Folds a text to its letters and digits in small letters; `ё` becomes `е`, as many write it.
///
/// The room is made at once, so that no shorter copy of a personal text is left behind.
pub(super) fn folded(text: &str) -> Zeroizing<String> {
    let mut out = Zeroizing::new(String::with_capacity(text.len().saturating_mul(2)));
    for letter in text.chars().flat_map(char::to_lowercase) {
        match letter {
            'ё' => out.push('е'),
            _ if letter.is_alphanumeric() => out.push(letter),
            _ => {}
        }
    }
    out
}

/// Folds a part of an address.
pub(super) fn folded_part(part: &AddressPart) -> Zeroizing<String> {
    folded(part.read(ReadingPurpose::Matching))
}

#[cfg(test)]
mod tests {
    use super::folded;

    #[test]
    fn case_blanks_and_punctuation_are_no_difference() {
        assert_eq!(*folded("12-A, MG Road"), "12amgroad");
        assert_eq!(*folded("ул. Королёва"), "улкоролева");
        // The virama is no letter: both writings of a conjunct fall together.
        assert_eq!(*folded("दिल्ली"), *folded("दिल्‍ली"));
    }
}
