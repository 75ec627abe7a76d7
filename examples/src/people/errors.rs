//! How records of one person come to differ. Each error is drawn by itself, so a record may have
//! several, and some have so many that nobody could find them.
//!
//! Of a second record:
//! - 15 % are written in another script that the name has; 10 % in another Latin spelling;
//! - 8 % have given and family name turned round, 6 % the whole name in one field, half of them family
//!   name first, 6 % only the initial of the given name, 5 % a title before it;
//! - 12 % have a slip in the given and 12 % in the family name: of the slips 40 % hit a neighbouring key,
//!   25 % leave a letter out, 15 % double one, 20 % turn two round; in Devanagari, whose letters
//!   are not on such keys, a neighbouring key is a mistaken vowel sign or letter instead
//!   (ि ी, ु ू, श ष स, न ण, ब व);
//! - the telephone is the same in 75 % (in any of four ways to write it), another one in 13 %, missing in
//!   7 %, and has one wrong digit in 5 %;
//! - a mail address is the same in 65 %, missing in 20 %, another one in 8 %, and has a slip in 7 %;
//! - a day of birth is the same in 80 %, missing in 8 %, has day and month turned round in 4 %, a wrong
//!   digit in 4 %, and says the first of January in 4 %;
//! - an address is the same in 62 % (street in full or shortened), missing in 15 %, another one in 18 %,
//!   and has a slip in the house in 5 %; 30 % lose the postcode, 15 % the flat.
//!
//! Of every record, first or second, 5 % have no telephone, and half of the Russian ones no
//! patronymic.

use super::{Entry, Home, Person, Script, home, phone};
use crate::random::Random;

/// Writes the first record of a person.
pub(super) fn original(number: u64, person: &Person, random: &mut Random) -> Entry {
    let mut entry = written(number, person, person.script, false, random);
    if random.percent(5) {
        entry.phone.clear();
    }
    entry
}

/// Writes another record of a person.
pub(super) fn duplicate(number: u64, person: &Person, random: &mut Random) -> Entry {
    let mut changed = *person;
    let other_script = random.percent(15);
    let script = if other_script {
        another(person, random)
    } else {
        person.script
    };
    let variant = random.percent(10) || other_script && random.percent(50);
    let wrong_digit = change_contact(&mut changed, random);
    change_home(&mut changed, random);
    let mut entry = written(number, &changed, script, variant, random);
    if wrong_digit {
        entry.phone = with_wrong_digit(&entry.phone, random);
    }
    if random.percent(5) || random.percent(7) {
        entry.phone.clear();
    }
    if random.percent(7) {
        entry.email = slip(&entry.email, Script::Latin, random);
    }
    spoil_birth(&mut entry, random);
    if random.percent(12) {
        entry.given = slip(&entry.given, script, random);
    }
    if random.percent(12) {
        entry.family = slip(&entry.family, script, random);
    }
    if random.percent(30) {
        entry.postcode.clear();
    }
    if random.percent(15) {
        entry.unit.clear();
    }
    arrange(&mut entry, script, person.woman, random);
    entry
}

fn another(person: &Person, random: &mut Random) -> Script {
    let own = if person.russian {
        Script::Cyrillic
    } else {
        Script::Devanagari
    };
    match person.script {
        Script::Latin => own,
        // The tables have no third script for a name.
        Script::Cyrillic | Script::Devanagari => {
            let _ = random.bits();
            Script::Latin
        }
    }
}

fn change_contact(person: &mut Person, random: &mut Random) -> bool {
    let what = random.below(100);
    if what < 13 {
        person.phone = phone(person.russian, random);
    }
    match random.below(100) {
        0..20 => person.email = None,
        20..28 => person.email = person.email.map(|_| random.below(100_000)),
        _ => {}
    }
    (13..18).contains(&what)
}

fn change_home(person: &mut Person, random: &mut Random) {
    match random.below(100) {
        0..15 => person.home = None,
        15..33 => person.home = person.home.and_then(|_| home(person.russian, random)),
        33..38 => {
            person.home = person.home.map(|home| Home {
                house: 1 + random.below(180),
                ..home
            });
        }
        _ => {}
    }
}

fn spoil_birth(entry: &mut Entry, random: &mut Random) {
    let parts: Vec<String> = entry.birth.split('-').map(str::to_owned).collect();
    let [year, month, day] = parts.as_slice() else {
        return;
    };
    entry.birth = match random.below(100) {
        0..8 => String::new(),
        8..12 if day.as_str() <= "12" => format!("{year}-{day}-{month}"),
        12..16 => format!("{year}-{month}-{:02}", 1 + random.below(28)),
        16..20 => format!("{year}-01-01"),
        _ => return,
    };
}

/// Puts the parts of the name where a form had room for them.
fn arrange(entry: &mut Entry, script: Script, woman: bool, random: &mut Random) {
    match random.below(100) {
        0..8 => std::mem::swap(&mut entry.given, &mut entry.family),
        8..14 => {
            let turned = random.percent(50);
            let (first, last) = if turned {
                (&entry.family, &entry.given)
            } else {
                (&entry.given, &entry.family)
            };
            entry.given = format!("{first} {last}");
            entry.family.clear();
            entry.middle.clear();
        }
        14..20 => {
            let initial = entry
                .given
                .chars()
                .next()
                .map(String::from)
                .unwrap_or_default();
            entry.given = if initial.is_empty() {
                initial
            } else {
                initial + "."
            };
        }
        20..25 => {
            let title = match (script, woman) {
                (Script::Latin, true) => "Mrs",
                (Script::Latin, false) => "Mr.",
                (Script::Cyrillic, true) => "г-жа",
                (Script::Cyrillic, false) => "г-н",
                (Script::Devanagari, true) => "श्रीमती",
                (Script::Devanagari, false) => "श्री",
            };
            entry.given = format!("{title} {}", entry.given);
        }
        _ => {}
    }
}

fn written(
    number: u64,
    person: &Person,
    script: Script,
    variant: bool,
    random: &mut Random,
) -> Entry {
    let mut name = |spelled: super::Spelled| -> String {
        match script {
            Script::Cyrillic => spelled.cyrillic,
            Script::Devanagari => spelled.devanagari,
            Script::Latin => {
                let usual = spelled.latin.first().copied();
                let other = if variant {
                    super::any(spelled.latin, random)
                } else {
                    None
                };
                other.or(usual).unwrap_or_default()
            }
        }
        .to_owned()
    };
    let given = name(person.given);
    let mut family = name(person.family);
    if person.russian && person.woman {
        family.push_str(if script == Script::Cyrillic {
            "а"
        } else {
            "a"
        });
    }
    let middle = person.patronymic.filter(|_| random.percent(50));
    let middle = middle.map(|(latin, man, woman)| match (script, person.woman) {
        (Script::Cyrillic, true) => woman.to_owned(),
        (Script::Cyrillic, false) => man.to_owned(),
        (_, false) => latin.to_owned(),
        (_, true) => latin.replace("ovich", "ovna").replace("evich", "evna"),
    });
    let mut entry = Entry {
        person: number,
        given,
        middle: middle.unwrap_or_default(),
        family,
        phone: dialled(person, random),
        email: person
            .email
            .map(|number| mail(person, number))
            .unwrap_or_default(),
        birth: person
            .birth
            .map(|(year, month, day)| format!("{year}-{month:02}-{day:02}"))
            .unwrap_or_default(),
        country: if person.russian { "RU" } else { "IN" }.to_owned(),
        ..Entry::default()
    };
    if let Some(home) = person.home {
        live(&mut entry, &home, script, random);
    }
    entry
}

fn mail(person: &Person, number: u64) -> String {
    let given = person.given.latin.first().copied().unwrap_or_default();
    let family = person.family.latin.first().copied().unwrap_or_default();
    format!("{given}.{family}{number}@example.org").to_lowercase()
}

fn live(entry: &mut Entry, home: &Home, script: Script, random: &mut Random) {
    let of = |place: super::Place| match script {
        Script::Cyrillic if !place.cyrillic.is_empty() => place.cyrillic,
        Script::Devanagari if !place.devanagari.is_empty() => place.devanagari,
        _ => place.latin,
    };
    let foreign = script == Script::Latin && !home.town.other.is_empty() && random.percent(30);
    entry.locality = if foreign {
        home.town.other
    } else {
        of(home.town)
    }
    .to_owned();
    let street = of(home.street);
    entry.street = match (script, random.below(3)) {
        (Script::Cyrillic, 0) => format!("ул. {street}"),
        (Script::Cyrillic, 1) => format!("улица {street}"),
        (Script::Latin, 0) if street.ends_with("Road") => street.replace("Road", "Rd"),
        (Script::Latin, 1) if entry.country == "RU" => format!("ul. {street}"),
        _ => street.to_owned(),
    };
    entry.house = match (script, random.below(3)) {
        (Script::Cyrillic, 0) => format!("д. {}", home.house),
        (Script::Latin, 0) if entry.country == "IN" => format!("H.No. {}", home.house),
        _ => home.house.to_string(),
    };
    if home.unit > 0 {
        entry.unit = home.unit.to_string();
    }
    entry.postcode = home.postcode.to_string();
}

/// The number in one of the ways that people of the country write it.
fn dialled(person: &Person, random: &mut Random) -> String {
    let digits = person.phone.to_string();
    let (head, tail) = digits.split_at_checked(5).unwrap_or_default();
    match (person.russian, random.below(4)) {
        (true, 0) => format!("8 ({}) {}", part(&digits, 0, 3), part(&digits, 3, 10)),
        (true, 1) => format!("+7 {} {}", part(&digits, 0, 3), part(&digits, 3, 10)),
        (true, 2) => format!("8{digits}"),
        (true, _) => format!("+7{digits}"),
        (false, 0) => format!("0{head} {tail}"),
        (false, 1) => format!("+91 {head} {tail}"),
        (false, 2) => format!("+91-{digits}"),
        (false, _) => digits,
    }
}

fn part(text: &str, from: usize, to: usize) -> &str {
    text.get(from..to).unwrap_or_default()
}

fn with_wrong_digit(number: &str, random: &mut Random) -> String {
    // One of the last six, so that it stays a number of its country.
    let at = number
        .len()
        .saturating_sub(1 + usize::try_from(random.below(6)).unwrap_or(0));
    let digit = char::from_digit(u32::try_from(random.below(10)).unwrap_or(0), 10).unwrap_or('0');
    let changed = number.char_indices().map(|(place, old)| {
        if place == at && old.is_ascii_digit() {
            digit
        } else {
            old
        }
    });
    changed.collect()
}

/// The rows of keys of English and Russian keyboards.
const KEYS: [&str; 6] = [
    "qwertyuiop",
    "asdfghjkl",
    "zxcvbnm",
    "йцукенгшщзхъ",
    "фывапролджэ",
    "ячсмитьбю",
];

/// What is taken for each other in Devanagari.
const MISTAKEN: [&str; 6] = ["िी", "ुू", "शषस", "नण", "बव", "ेै"];

fn neighbour(letter: char, script: Script, random: &mut Random) -> Option<char> {
    let small = letter.to_lowercase().next()?;
    let rows: &[&str] = if script == Script::Devanagari {
        &MISTAKEN
    } else {
        &KEYS
    };
    let row: Vec<char> = rows
        .iter()
        .find(|row| row.contains(small))?
        .chars()
        .collect();
    let at = row.iter().position(|key| *key == small)?;
    let other = if random.percent(50) {
        at.checked_sub(1)
    } else {
        at.checked_add(1)
    };
    let other = other
        .and_then(|other| row.get(other))
        .or_else(|| row.get(1))?;
    Some(if letter.is_uppercase() {
        other.to_uppercase().next()?
    } else {
        *other
    })
}

/// Makes one slip somewhere in a text.
fn slip(text: &str, script: Script, random: &mut Random) -> String {
    let mut letters: Vec<char> = text.chars().collect();
    if letters.len() < 2 {
        return text.to_owned();
    }
    let at = usize::try_from(random.below(letters.len() as u64)).unwrap_or(0);
    match random.below(100) {
        0..40 => {
            if let Some(letter) = letters.get_mut(at) {
                *letter = neighbour(*letter, script, random).unwrap_or(*letter);
            }
        }
        40..65 => {
            letters.remove(at);
        }
        65..80 => {
            if let Some(letter) = letters.get(at).copied() {
                letters.insert(at, letter);
            }
        }
        _ => {
            if at + 1 < letters.len() {
                letters.swap(at, at + 1);
            }
        }
    }
    letters.into_iter().collect()
}
