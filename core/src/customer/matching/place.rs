//! Addresses, mail addresses, telephone numbers and birth dates in comparable form.

use zeroize::{Zeroize, Zeroizing};

use super::house::number;
use super::lexicon::hash_of;
use super::name::Folded;
use super::script::append_latin;
use super::spelling::append_spelling;
use crate::base::{Address, AddressPart, BirthDate, EmailAddress, PhoneNumber, ReadingPurpose};

const WHY: ReadingPurpose = ReadingPurpose::Matching;

/// The folded parts of an address; empty where there is none.
pub(super) struct FoldedAddress {
    pub(super) region: Folded,
    pub(super) locality: Folded,
    pub(super) postcode: Folded,
    pub(super) street: Folded,
    pub(super) house: Folded,
    pub(super) unit: Folded,
    pub(super) landmark: Folded,
}

/// Words that say what kind of place follows, in small letters without a dot.
const KINDS_OF_PLACE: [&str; 68] = [
    "street",
    "st",
    "str",
    "road",
    "rd",
    "avenue",
    "ave",
    "lane",
    "ln",
    "drive",
    "dr",
    "marg",
    "gali",
    "strasse",
    "straße",
    "weg",
    "platz",
    "ulitsa",
    "ulica",
    "ul",
    "prospekt",
    "pr",
    "pereulok",
    "per",
    "ул",
    "улица",
    "пр",
    "пр-т",
    "пр-кт",
    "проспект",
    "пер",
    "переулок",
    "пл",
    "площадь",
    "шоссе",
    "наб",
    "набережная",
    "бул",
    "б-р",
    "бульвар",
    "проезд",
    "көшесі",
    "мкр",
    "मार्ग",
    "रोड",
    "सड़क",
    "गली",
    "पथ",
    "city",
    "town",
    "village",
    "district",
    "dist",
    "gorod",
    "город",
    "пос",
    "дер",
    "село",
    "обл",
    "область",
    "oblast",
    "край",
    "респ",
    "республика",
    "state",
    "शहर",
    "ज़िला",
    "जिला",
];

fn is_kind_of_place(word: &str) -> bool {
    KINDS_OF_PLACE.contains(&word)
}

/// Towns whose name in one language is another word in the other.
fn other_name(word: &str) -> &str {
    match word {
        "moscow" | "moskau" | "मॉस्को" | "मास्को" => "moskva",
        "bombay" | "बंबई" | "бомбей" => "mumbai",
        "calcutta" | "калькутта" | "कलकत्ता" => "kolkata",
        "bangalore" | "बंगलौर" | "бангалор" => "bengaluru",
        "madras" | "мадрас" => "chennai",
        "poona" => "pune",
        "gurgaon" | "гургаон" => "gurugram",
        "münchen" | "мюнхен" => "munich",
        "köln" | "кёльн" => "cologne",
        "petersburg" | "peterburg" | "петербург" | "спб" | "पीटर्सबर्ग" => {
            "peterburg"
        }
        "алматы" | "almaty" | "алма-ата" => "almaty",
        other => other,
    }
}

pub(super) fn text_of(part: Option<&AddressPart>) -> &str {
    part.map_or("", |part| part.read(WHY))
}

pub(super) fn folded_with_room(bytes: usize) -> Folded {
    Zeroizing::new(String::with_capacity(
        bytes.saturating_mul(4).saturating_add(16),
    ))
}

/// A word of an address as it is written.
#[derive(Clone, Copy)]
struct Piece<'a> {
    word: &'a str,
    /// A dot follows, so it is cut short.
    dotted: bool,
}

impl Piece<'_> {
    fn is_letter(self) -> bool {
        let mut letters = self.word.chars();
        letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
    }
}

fn pieces(small: &str) -> Vec<Piece<'_>> {
    let ends = |letter: char| letter.is_whitespace() || ",;().".contains(letter);
    let chunks = small.split_inclusive(ends);
    let pieces = chunks.map(|chunk| Piece {
        word: chunk.trim_end_matches(ends),
        dotted: chunk.ends_with('.'),
    });
    pieces.filter(|piece| !piece.word.is_empty()).collect()
}

/// Takes away a single letter that says what kind of place it is: `г. Москва`, `Варшавское ш.`
///
/// It stands at either end, in Latin letters in front with a dot; next to another letter it is an
/// initial, as in `G. T. Road`.
fn without_letter_of_kind<'p, 'a>(pieces: &'p [Piece<'a>]) -> &'p [Piece<'a>] {
    match pieces {
        [first, rest @ ..]
            if matches!(first.word, "г" | "с" | "ш") || first.word == "g" && first.dotted =>
        {
            let initial = rest.first().is_none_or(|next| next.is_letter());
            if initial { pieces } else { rest }
        }
        [rest @ .., last] if matches!(last.word, "г" | "с" | "ш") => {
            let initial = rest.last().is_none_or(|before| before.is_letter());
            if initial { pieces } else { rest }
        }
        _ => pieces,
    }
}

fn push_place(word: &str, words: &mut Vec<Folded>) {
    if word.is_empty() {
        return;
    }
    let mut folded = folded_with_room(word.len());
    append_spelling(other_name(word), &mut folded);
    if !folded.is_empty() {
        words.push(folded);
    }
}

/// Folds the words of a part, without those that name a kind, in alphabetical order: somebody writes
/// them turned round. Initials are one word: `M. G. Road` is `MG Road`.
fn place(part: Option<&AddressPart>) -> Folded {
    let text = text_of(part);
    let small = Zeroizing::new(text.to_lowercase());
    let pieces = pieces(&small);
    let mut words: Vec<Folded> = Vec::new();
    let mut initials = folded_with_room(small.len());
    for piece in without_letter_of_kind(&pieces) {
        if piece.is_letter() {
            initials.push_str(piece.word);
            continue;
        }
        push_place(&initials, &mut words);
        initials.zeroize();
        let endings = ["straße", "strasse", "str"];
        let mut bare = endings
            .iter()
            .filter_map(|end| piece.word.strip_suffix(end));
        let word = bare
            .next()
            .filter(|bare| bare.len() > 2)
            .unwrap_or(piece.word);
        if !is_kind_of_place(word) {
            push_place(word, &mut words);
        }
    }
    push_place(&initials, &mut words);
    words.sort_unstable_by(|one, other| one.as_str().cmp(other.as_str()));
    let mut out = folded_with_room(text.len());
    words.iter().for_each(|word| out.push_str(word));
    if out.is_empty() {
        append_spelling(text, &mut out);
    }
    out
}

/// Folds a postcode into its letters and digits; a code has no sound.
fn postcode(part: Option<&AddressPart>) -> Folded {
    let text = text_of(part);
    let mut out = folded_with_room(text.len());
    append_latin(text, &mut out);
    out
}

impl FoldedAddress {
    pub(super) fn of(address: &Address) -> Self {
        Self {
            region: place(address.region.as_ref()),
            locality: place(address.locality.as_ref()),
            postcode: postcode(address.postcode.as_ref()),
            street: place(address.street.as_ref()),
            house: number(address.house.as_ref()),
            unit: number(address.unit.as_ref()),
            landmark: place(address.landmark.as_ref()),
        }
    }
}

/// The digits of a number as one figure: fifteen at most, below 2^50.
pub(super) fn phone(number: &PhoneNumber) -> u64 {
    let digits = number.read(WHY).bytes().filter(u8::is_ascii_digit);
    digits.fold(0, |sum, digit| {
        sum.wrapping_mul(10)
            .wrapping_add(u64::from(digit.wrapping_sub(b'0')))
    })
}

/// Two hashes of a mail address: of the whole, and of what stands before the `@`.
///
/// Capitals do not count, nor a tag after `+`, nor the dots that Gmail ignores.
pub(super) fn mail(address: &EmailAddress) -> [u64; 2] {
    let small = Zeroizing::new(address.read(WHY).to_lowercase());
    let (local, domain) = small.split_once('@').unwrap_or((&small, ""));
    let local = local.split_once('+').map_or(local, |(before, _)| before);
    let domain = match domain {
        "googlemail.com" => "gmail.com",
        other => other,
    };
    let mut own = Zeroizing::new(String::with_capacity(local.len()));
    own.extend(
        local
            .chars()
            .filter(|letter| domain != "gmail.com" || *letter != '.'),
    );
    [hash_of((own.as_str(), domain)), hash_of(own.as_str())]
}

/// A day of birth as the figure YYYYMMDD.
pub(super) fn birth(date: &BirthDate) -> u32 {
    let digits = date.read(WHY).bytes().filter(u8::is_ascii_digit);
    digits.fold(0, |sum: u32, digit| {
        sum.wrapping_mul(10)
            .wrapping_add(u32::from(digit.wrapping_sub(b'0')))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn part(text: &str) -> Option<AddressPart> {
        Some(AddressPart::new(text).unwrap())
    }

    /// Great Britain: what follows the blank is a code, not a word.
    #[test]
    fn a_postcode_is_its_letters_and_digits() {
        let of = |text: &str| postcode(part(text).as_ref()).to_string();
        for (one, other) in [
            ("SW1A 1AA", "SW1A 1AE"),
            ("SW1A 1BB", "SW1A 1BH"),
            ("SW1A 1BB", "SW1A 1B"),
            ("SW1A 1TT", "SW1A 1TH"),
            ("EC1A 1CE", "EC1A 1SE"),
        ] {
            assert_ne!(of(one), of(other), "{one} {other}");
        }
        assert_eq!(of("sw1a1aa"), of("SW1A 1AA"));
        assert_eq!(of("४११ ०३०"), of("411030"));
    }

    #[test]
    fn a_street_is_its_own_words() {
        for row in [
            &["ул. Ленина", "Ленина", "Lenina ul.", "улица Ленина"][..],
            &[
                "MG Road",
                "MG Rd",
                "MG रोड",
                "M. G. Road",
                "M G Road",
                "M.G. Road",
                "M.G.Road",
            ],
            &["K G Marg", "KG Marg", "K.G.Marg"],
            &["R G Street", "RG St."],
            &["G. T. Road", "GT Road", "G T Rd"],
            &[
                "Варшавское шоссе",
                "Варшавское ш.",
                "ш. Варшавское",
                "Варшавское ш",
            ],
            &["г Москва", "Москва г", "г.Москва", "g. Moskva", "Moscow"],
            &["ул.Ленина", "ул. Ленина"],
            &["Hauptstraße", "Hauptstr.", "Haupt Strasse"],
            &["Gandhi Marg", "गांधी मार्ग"],
            &["Moscow", "г. Москва", "Moskva", "Moskau"],
            &["Bombay", "Mumbai", "मुंबई"],
        ] {
            let first = place(part(row[0]).as_ref());
            for other in row {
                assert_eq!(*place(part(other).as_ref()), *first, "{other}");
            }
        }
        let of = |text: &str| place(part(text).as_ref()).to_string();
        assert_ne!(of("M. G. Road"), of("M Road"));
        assert_ne!(of("G Block"), of("Block"));
        assert_ne!(of("ул. А. С. Попова"), of("ул. А. Попова"));
    }

    #[test]
    fn mail_numbers_and_days() {
        let of = |text: &str| mail(&EmailAddress::new(text).unwrap());
        assert_eq!(of("Asha.Rao+shop@Gmail.com"), of("asharao@googlemail.com"));
        assert_ne!(of("asha.rao@example.org"), of("asharao@example.org"));
        assert_eq!(of("asha@example.org")[1], of("asha@example.com")[1]);
        let number = PhoneNumber::new("+91 98765 43210").unwrap();
        assert_eq!(phone(&number), 919_876_543_210);
        assert_eq!(birth(&BirthDate::new("1990-02-03").unwrap()), 19_900_203);
    }
}
