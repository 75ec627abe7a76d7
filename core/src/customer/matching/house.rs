//! Houses and flats as their numbers and letters, without the words for their kind.

use zeroize::Zeroizing;

use super::name::Folded;
use super::place::{folded_with_room, text_of};
use super::script::append_latin;
use crate::base::AddressPart;

/// Words that say what kind of number follows. Single letters are judged by what stands round them.
fn is_kind_of_number(word: &str) -> bool {
    matches!(
        word,
        "dom"
            | "дом"
            | "korp"
            | "корп"
            | "корпус"
            | "str"
            | "стр"
            | "строение"
            | "kv"
            | "кв"
            | "квартира"
            | "flat"
            | "apt"
            | "apartment"
            | "unit"
            | "no"
            | "nr"
            | "hno"
            | "house"
            | "plot"
            | "office"
            | "оф"
            | "офис"
            | "room"
            | "wohnung"
            | "मकान"
            | "फ्लैट"
            | "नं"
            | "नंबर"
    )
}

/// Tells whether a single letter says what kind of number follows, as in `д. 12 к3` and `H. No. 45`.
///
/// Else it is a letter of the house: 12D and 12K are neighbours, and so are the blocks D-12 and K-12.
fn is_letter_of_number(letter: &str, before: Option<char>, after: &str) -> bool {
    let number = |text: &str| text.starts_with(char::is_numeric);
    let behind_number = before.is_some_and(char::is_numeric);
    let later = after.trim_start_matches(['.', ' ', '№']);
    match letter {
        "д" | "न" => number(later) && !behind_number,
        "к" | "с" => number(later),
        "h" if later.starts_with("no") => !behind_number,
        "d" | "h" => number(later) && after.starts_with('.') && !behind_number,
        "k" | "s" => number(later) && (after.starts_with('.') || number(after) && behind_number),
        _ => false,
    }
}

/// Folds a house or a flat into its numbers and letters: `д. 12, корп. 3`, `12к3` and `12/3` are one.
///
/// Its letters are no words with a sound: 3C is not 3K.
pub(super) fn number(part: Option<&AddressPart>) -> Folded {
    let text = text_of(part);
    let small = Zeroizing::new(text.to_lowercase());
    let mut out = folded_with_room(text.len());
    let mut rest = small.as_str();
    let mut before = None;
    while let Some(first) = rest.chars().next() {
        let digits = first.is_numeric();
        let ends = |letter: char| !letter.is_alphanumeric() || letter.is_numeric() != digits;
        let marks =
            |letter: char| matches!(letter, '\u{0900}'..='\u{0963}' | '\u{0970}'..='\u{097F}');
        let end = if first.is_alphanumeric() {
            rest.find(|letter| ends(letter) && !marks(letter))
                .unwrap_or(rest.len())
        } else {
            first.len_utf8()
        };
        let (piece, after) = rest.split_at_checked(end).unwrap_or((rest, ""));
        rest = after;
        let kind = is_kind_of_number(piece) || is_letter_of_number(piece, before, after);
        before = piece.chars().next_back();
        if first.is_alphanumeric() && !kind {
            push_number(piece, &mut out);
        }
    }
    out
}

fn push_number(piece: &str, out: &mut String) {
    let mut latin = folded_with_room(piece.len());
    append_latin(piece, &mut latin);
    let bare = latin.trim_start_matches('0');
    let bare = if bare.is_empty() {
        latin.as_str()
    } else {
        bare
    };
    if !out.is_empty() && !bare.is_empty() {
        out.push('/');
    }
    out.push_str(bare);
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(text: &str) -> Option<AddressPart> {
        Some(AddressPart::new(text).unwrap())
    }

    #[test]
    fn a_house_is_its_numbers() {
        for row in [
            &[
                "12/3",
                "12к3",
                "д. 12, корп. 3",
                "дом 12 корпус 3",
                "12 - 3",
            ][..],
            &["12А", "12-а", "д.12а", "12 a"],
            &["H.No. 45", "45", "045", "मकान नं 45", "४५"],
        ] {
            let first = number(part(row[0]).as_ref());
            for other in row {
                assert_eq!(*number(part(other).as_ref()), *first, "{other}");
            }
        }
        assert_ne!(number(part("12/3").as_ref()), number(part("123").as_ref()));
    }

    /// A letter behind the number, and a block before it, tell neighbours apart.
    #[test]
    fn neighbours_keep_their_letters() {
        let of = |text: &str| number(part(text).as_ref()).to_string();
        let apart = [
            "12", "12D", "12K", "12S", "12H", "12Q", "12C", "12V", "12W", "12X", "D-12", "K-12",
            "H 12", "12D/3", "12/3", "Flat D", "Flat A", "12I", "12Y",
        ];
        for (at, one) in apart.iter().enumerate() {
            for other in &apart[at + 1..] {
                assert_ne!(of(one), of(other), "{one} {other}");
            }
        }
        // What stands for a kind of number still goes.
        for row in [
            &["4H", "Flat 4H", "flat no. 4 h", "кв. 4H", "04H"][..],
            &["D", "Flat D"],
            &[
                "12/3",
                "12k3",
                "12 к 3",
                "д12к3",
                "д 12 корп 3",
                "d. 12, k. 3",
            ],
            &["12/1", "12с1", "12 стр. 1", "12s1"],
            &["45", "H. 45", "H No 45", "House No: 45", "न. 45"],
        ] {
            for other in row {
                assert_eq!(of(other), of(row[0]), "{other}");
            }
        }
    }
}
