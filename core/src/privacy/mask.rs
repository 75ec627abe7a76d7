//! What is left of a personal value when it is masked: enough for the work, too little to know it.

use unicode_segmentation::UnicodeSegmentation;

use crate::base::{Address, NamePart, PersonName, PhoneNumber, ReadingPurpose};

/// Stands for what is hidden. Always three, so that the mask does not tell a length.
const HIDDEN: &str = "•••";

/// How many letters and digits a masked number ends in.
const END: usize = 4;

/// A number of so many letters and digits or fewer would be told by its end.
const SHORT: usize = 6;

/// Joins texts into one string that never grows, so that no copy of it stays behind.
fn joined(parts: &[&str], between: &str) -> String {
    let bytes = parts
        .iter()
        .map(|part| part.len().saturating_add(between.len()));
    let mut text = String::with_capacity(bytes.fold(0, usize::saturating_add));
    for part in parts {
        if !text.is_empty() {
            text.push_str(between);
        }
        text.push_str(part);
    }
    text
}

pub(super) fn whole_name(name: &PersonName, why: ReadingPurpose) -> String {
    let parts: Vec<&str> = name_parts(name).map(|part| part.read(why)).collect();
    joined(&parts, " ")
}

fn name_parts(name: &PersonName) -> impl Iterator<Item = &NamePart> {
    let rest = [&name.middle, &name.family].into_iter().flatten();
    std::iter::once(&name.given).chain(rest)
}

/// Gives the first letter of each part. Of a part that has one letter only nothing would be hidden, so
/// it is hidden whole.
pub(super) fn initials(name: &PersonName, why: ReadingPurpose) -> String {
    let initial = |part: &NamePart| {
        let mut letters = letters(part.read(why));
        match (letters.next(), letters.next()) {
            (Some(first), Some(_)) => format!("{first}."),
            _ => HIDDEN.to_owned(),
        }
    };
    let all: Vec<String> = name_parts(name).map(initial).collect();
    let all: Vec<&str> = all.iter().map(String::as_str).collect();
    joined(&all, " ")
}

/// Gives the letters and digits of a text, each with the marks that belong to it.
fn letters(text: &str) -> impl DoubleEndedIterator<Item = &str> {
    let begins = |cluster: &&str| cluster.chars().next().is_some_and(char::is_alphanumeric);
    text.graphemes(true).filter(begins)
}

/// Masks a number: the code of its country and its last four digits.
pub(super) fn phone(number: &PhoneNumber, why: ReadingPurpose) -> String {
    let (code, national) = number.read_parts(why);
    if national.len() <= SHORT {
        return format!("{code} {HIDDEN} {HIDDEN}");
    }
    let end = national
        .get(national.len().saturating_sub(END)..)
        .unwrap_or_default();
    format!("{code} {HIDDEN} {HIDDEN} {end}")
}

/// Masks an e-mail address: the first letter of the mailbox, where it has more than one, and the host.
pub(super) fn email(address: &str) -> String {
    let (mailbox, host) = address.split_once('@').unwrap_or((address, ""));
    let mut clusters = mailbox.graphemes(true);
    let first = match (clusters.next(), clusters.next()) {
        (Some(first), Some(_)) => first,
        _ => "",
    };
    format!("{first}{HIDDEN}@{host}")
}

/// Gives all of an address, from the door outwards.
pub(super) fn whole_address(address: &Address, why: ReadingPurpose) -> String {
    let Address {
        country,
        region,
        locality,
        district,
        street,
        house,
        entrance,
        floor,
        unit,
        postcode,
        landmark,
    } = address;
    let order = [
        street, house, entrance, floor, unit, landmark, district, locality, postcode, region,
    ];
    let mut parts: Vec<&str> = order
        .into_iter()
        .flatten()
        .map(|part| part.read(why))
        .collect();
    parts.push(country.as_str());
    joined(&parts, ", ")
}

/// Gives the town and the region.
pub(super) fn town(address: &Address, why: ReadingPurpose) -> String {
    let order = [&address.locality, &address.region];
    let parts: Vec<&str> = order
        .into_iter()
        .flatten()
        .map(|part| part.read(why))
        .collect();
    joined(&parts, ", ")
}

/// Gives the last four letters and digits of a number, or nothing where it has six or fewer.
pub(super) fn end(number: &str) -> String {
    if letters(number).count() <= SHORT {
        return String::new();
    }
    let mut last: Vec<&str> = letters(number).rev().take(END).collect();
    last.reverse();
    format!("{HIDDEN} {}", last.concat())
}

#[cfg(test)]
mod tests {
    use super::*;

    const WHY: ReadingPurpose = ReadingPurpose::Contact;

    fn name(given: &str, middle: &str, family: &str) -> PersonName {
        let part = |text: &str| (!text.is_empty()).then(|| NamePart::new(text).unwrap());
        PersonName {
            given: NamePart::new(given).unwrap(),
            middle: part(middle),
            family: part(family),
        }
    }

    // The clusters are those of Unicode Standard Annex 29: a vowel sign, a nukta, an accent belongs
    // to its letter, and since Unicode 15.1 a conjunct is one cluster (rule GB9c).
    #[test]
    fn initials_are_letters_of_their_script() {
        let cases = [
            (("Asha", "", "Rao"), "A. R."),
            (("Мария", "Ивановна", "Петрова"), "М. И. П."),
            (("आशा", "", "राव"), "आ. रा."),
            (("क्षमा", "", "ज़ैदी"), "क्ष. ज़ै."),
            (("E\u{301}lodie", "", "d'Arc"), "E\u{301}. d."),
            (("'t Hart", "", ""), "t."),
            (("Asha", "", "李"), "A. •••"),
            (("K.", "", "Raman"), "••• R."),
            (("—", "", ""), "•••"),
        ];
        for ((given, middle, family), masked) in cases {
            let name = name(given, middle, family);
            assert_eq!(initials(&name, WHY), masked, "{given}");
        }
        let russian = name("Мария", "Ивановна", "Петрова");
        assert_eq!(whole_name(&russian, WHY), "Мария Ивановна Петрова");
    }

    #[test]
    fn a_number_shows_its_country_and_its_end() {
        let cases = [
            ("+919876543210", "+91 ••• ••• 3210"),
            ("+79161234567", "+7 ••• ••• 4567"),
            ("+12025550123", "+1 ••• ••• 0123"),
            ("+442079460123", "+44 ••• ••• 0123"),
            ("+77012345678", "+7 ••• ••• 5678"),
            ("+37120001234", "+371 ••• ••• 1234"),
            // Saint Helena: five digits after the code, of which four would tell it.
            ("+29022222", "+290 ••• •••"),
        ];
        for (e164, masked) in cases {
            assert_eq!(phone(&PhoneNumber::new(e164).unwrap(), WHY), masked);
        }
    }

    #[test]
    fn an_address_of_mail_keeps_its_host() {
        let cases = [
            ("asha@example.org", "a•••@example.org"),
            ("почта@пример.рф", "п•••@пример.рф"),
            ("क्षमा@उदाहरण.भारत", "क्ष•••@उदाहरण.भारत"),
            ("a@example.org", "•••@example.org"),
        ];
        for (whole, masked) in cases {
            assert_eq!(email(whole), masked);
        }
    }

    #[test]
    fn a_short_number_has_no_end_to_show() {
        let cases = [
            ("K1234567", "••• 4567"),
            ("4509 123456", "••• 3456"),
            ("12-34-56", ""),
            ("1234567", "••• 4567"),
            ("अब१२३४५६७", "••• ४५६७"),
            ("№ АБ 1234 Я", "••• 234Я"),
            ("—", ""),
        ];
        for (whole, masked) in cases {
            assert_eq!(end(whole), masked, "{whole}");
        }
    }
}
