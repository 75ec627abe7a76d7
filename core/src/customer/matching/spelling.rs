//! One spelling for the many that one name has in Latin letters, and a shorter one by its sound.
//!
//! The spelling is for comparing, not for reading: `x` stands for sh, `c` for ch, `q` for zh.

use super::script::append_latin;
use zeroize::Zeroizing;

/// Longer words are compared by their start.
pub(super) const LETTERS_MAX: usize = 48;

/// Appends the one spelling of a word in any script.
pub(super) fn append_spelling(word: &str, out: &mut String) {
    // Large enough never to grow: what grows leaves a copy behind that nobody overwrites.
    let room = word.len().saturating_mul(4).saturating_add(8);
    let mut latin = Zeroizing::new(String::with_capacity(room));
    append_latin(word, &mut latin);
    let mut consonants = Zeroizing::new(String::with_capacity(room));
    spell_consonants(&latin, &mut consonants);
    let mut spelling = Zeroizing::new(String::with_capacity(room));
    spell_vowels(&consonants, &mut spelling);
    out.extend(spelling.chars().take(LETTERS_MAX));
}

const fn is_vowel(letter: char) -> bool {
    matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u')
}

/// What a group of letters becomes, and how many of them it takes.
type Step = (&'static str, usize);

fn spell_consonants(latin: &str, out: &mut String) {
    let mut rest = latin;
    while let Some(letter) = rest.chars().next() {
        let last = out.chars().next_back();
        let bytes = rest.as_bytes();
        let step = long_group(bytes)
            .or_else(|| pair(bytes, last))
            .or_else(|| single(bytes, last));
        let taken = match step {
            Some((text, length)) => {
                if text == "au" {
                    out.pop();
                }
                text.chars().for_each(|letter| push_single(letter, out));
                length
            }
            None => {
                push_single(letter, out);
                letter.len_utf8()
            }
        };
        rest = rest.get(taken..).unwrap_or_default();
    }
}

/// A doubled consonant counts once.
fn push_single(letter: char, out: &mut String) {
    let doubled = letter.is_alphabetic() && !is_vowel(letter) && out.ends_with(letter);
    if !doubled {
        out.push(letter);
    }
}

fn long_group(bytes: &[u8]) -> Option<Step> {
    Some(match bytes {
        [b's', b'c', b'h', b't', b's', b'c', b'h', ..] => ("x", 7),
        [b's', b'h', b'c', b'h', ..] => ("x", 4),
        [b't', b's', b'c', b'h', ..] => ("c", 4),
        [b's', b'c', b'h', ..] => ("x", 3),
        [b'k', b's', b'h', ..] => ("ks", 3),
        [b'c', b'h', b'h', ..] | [b't', b'c', b'h', ..] => ("c", 3),
        [b'd', b'z', b'h', ..] => ("j", 3),
        [b'n', b'g', b'h'] => ("ng", 3),
        _ => return None,
    })
}

fn pair(bytes: &[u8], last: Option<char>) -> Option<Step> {
    Some(match bytes {
        [b's', b'h', ..] => ("x", 2),
        [b'c', b'h', ..] | [b'c', b'z', ..] => ("c", 2),
        [b'z', b'h', ..] => ("q", 2),
        [b'k', b'h', ..] => ("h", 2),
        [b'p', b'h', ..] => ("f", 2),
        [b'd', b'j', ..] => ("j", 2),
        [b'c', b'k', ..] => ("k", 2),
        [b't', b'z', ..] => ("ts", 2),
        // Ivanoff.
        [b'f', b'f'] if last == Some('o') => ("v", 2),
        // Breathed consonants are written with h or without.
        [b'b', b'h', ..] => ("b", 2),
        [b'd', b'h', ..] => ("d", 2),
        [b'g', b'h', ..] => ("g", 2),
        [b'j', b'h', ..] => ("j", 2),
        [b'r', b'h', ..] => ("r", 2),
        [b't', b'h', ..] => ("t", 2),
        [b'w', b'h', ..] => ("v", 2),
        // Tatjana, Ludmilja.
        [b't', b'j', ..] => ("ti", 2),
        [b's', b'j', ..] => ("si", 2),
        [b'l', b'j', ..] => ("li", 2),
        _ => return None,
    })
}

fn single(bytes: &[u8], last: Option<char>) -> Option<Step> {
    Some(match bytes {
        [b'c', b'e' | b'i' | b'y', ..] => ("s", 1),
        [b'c' | b'q', ..] => ("k", 1),
        [b'x', ..] => ("ks", 1),
        // Chowdhury is Chaudhari; Smirnow is Smirnov.
        [b'w', next, ..] if last == Some('o') && !is_vowel(char::from(*next)) => ("au", 1),
        [b'w', ..] => ("v", 1),
        // Sergej, Dmitrij.
        [b'j'] if matches!(last, Some('e' | 'i')) => ("i", 1),
        _ => return None,
    })
}

fn spell_vowels(consonants: &str, out: &mut String) {
    let mut rest = consonants.chars();
    while let Some(letter) = rest.next() {
        let next = rest.clone().next();
        let last = out.chars().next_back();
        let vowel_before = last.is_some_and(is_vowel);
        match letter {
            'y' => spell_y(next, last, &mut rest, out),
            'v' if last == Some('a') && !next.is_some_and(|next| is_vowel(next) || next == 'y') => {
                out.push('u');
            }
            'i' if last.is_none() && next.is_some_and(is_vowel) => {
                // Iana is Yana, Ielena is Elena.
                if next != Some('e') {
                    out.push('y');
                }
            }
            'i' if !vowel_before && matches!(next, Some('e')) => {
                // Sophie ends as Sophy does; Daniel has one vowel there.
                rest.next();
                let ends = rest.as_str().is_empty();
                out.push(if ends { 'i' } else { 'e' });
            }
            'i' if !vowel_before && last.is_some() && matches!(next, Some('u')) => {}
            _ if is_vowel(letter) => push_vowel(letter, last, out),
            _ => out.push(letter),
        }
    }
}

fn spell_y(
    next: Option<char>,
    last: Option<char>,
    rest: &mut std::str::Chars<'_>,
    out: &mut String,
) {
    let after_vowel = last.is_some_and(is_vowel);
    let before_vowel = next.is_some_and(is_vowel);
    match (last, next) {
        // Yelena is Elena, Alekseyev is Alekseev.
        (None, Some('e')) => {}
        (_, Some('e' | 'i')) if after_vowel => {}
        // Mariya is Maria.
        (Some('i'), _) => {}
        (None, Some(_)) | (_, Some(_)) if before_vowel && (last.is_none() || after_vowel) => {
            out.push('y');
        }
        _ if after_vowel => push_vowel('i', last, out),
        // After a consonant: Lyudmila is Ludmila, Fyodor is Fedor, Katya is Katia.
        (_, Some('u' | 'e' | 'i')) => {}
        (_, Some('o')) => {
            rest.next();
            out.push('e');
        }
        (_, Some('y')) => {}
        _ => out.push('i'),
    }
}

/// Long vowels and the ways to write them.
fn push_vowel(letter: char, last: Option<char>, out: &mut String) {
    let (shorter, text) = match (last, letter) {
        (Some('e'), 'e') => (true, "i"),
        (Some('o'), 'o') => (true, "u"),
        (Some('a'), 'a' | 'e') => (true, "a"),
        (Some('i'), 'i') => (true, "i"),
        (Some('u'), 'u') if !out.ends_with("au") => (true, "u"),
        (Some('u'), 'u') => (false, ""),
        // Müller and Mueller, Schröder and Schroeder.
        (Some('u'), 'e') => (true, "u"),
        (Some('o'), 'e') => (true, "o"),
        (Some('a'), 'o') => (false, "u"),
        (Some('o'), 'u') => (true, "au"),
        _ => {
            out.push(letter);
            return;
        }
    };
    if shorter {
        out.pop();
    }
    out.push_str(text);
}

/// Appends the sound of a spelling: its first letter and its consonants, with those that are taken
/// for each other made one.
pub(super) fn append_sound(spelling: &str, out: &mut String) {
    let mut before = None;
    for letter in spelling.chars() {
        let first = before.is_none();
        let sound = match letter {
            'o' if first => Some('a'),
            'e' if first => Some('i'),
            _ if first => Some(merged(letter)),
            'u' if before == Some('a') => Some('v'),
            'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'h' => None,
            _ => Some(merged(letter)),
        };
        if let Some(sound) = sound
            && !out.ends_with(sound)
        {
            out.push(sound);
        }
        before = Some(letter);
    }
}

const fn merged(letter: char) -> char {
    match letter {
        'x' => 's',
        'q' | 'z' => 'j',
        'f' => 'p',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelling(word: &str) -> String {
        let mut out = String::new();
        append_spelling(word, &mut out);
        out
    }

    fn sound(word: &str) -> String {
        let mut out = String::new();
        append_sound(&spelling(word), &mut out);
        out
    }

    /// Each row holds the ways in which one name is written in passports, on forms and in Hindi and
    /// Russian papers.
    #[test]
    fn one_name_has_one_spelling() {
        for row in [
            &["Rao", "Rau", "राव", "Рао", "RAO", "Rāo", "Rav"][..],
            &["Ivanova", "Иванова", "ИВАНОВА", "इवानोवा", "Iwanowa"],
            &["Ivanov", "Ivanoff", "Iwanow", "Иванов"],
            &["Shcherbakov", "Щербаков", "Schtscherbakow", "Scherbakov"],
            &["Sergey", "Sergei", "Sergej", "Сергей", "सेर्गेय"],
            &["Dmitry", "Dmitriy", "Dmitrii", "Dmitrij", "Дмитрий"],
            &["Alekseyev", "Alekseev", "Алексеев"],
            &["Fyodor", "Fedor", "Фёдор", "Федор", "Фе\u{0308}дор"],
            &["Andrey", "Andrei", "Андрей", "Андреи\u{0306}"],
            &["Tatyana", "Tatiana", "Tatjana", "Татьяна"],
            &["Lyudmila", "Ludmila", "Liudmila", "Людмила"],
            &["Yelena", "Elena", "Елена"],
            &["Yana", "Iana", "Яна"],
            &["Mariya", "Maria", "Мария", "मारिया"],
            &["Mikhail", "Михаил", "Mihail"],
            &["Zhukov", "Жуков"],
            &["Solovyev", "Solovev", "Соловьев", "Соловьёв"],
            &["Chaudhari", "Choudhary", "Chowdhary"],
            &["Banerjee", "Banerji", "Банерджи"],
            &["Sharma", "शर्मा", "Шарма"],
            &["Krishna", "कृष्ण", "कृष्णा", "Кришна"],
            &["Chandra", "चन्द्र", "चंद्र"],
            &["Rajkumar", "राजकुमार", "Раджкумар"],
            &["Jagdish", "जगदीश"],
            &["Amarnath", "अमरनाथ"],
            &["Singh", "Sing", "सिंह"],
            &["Lakshmi", "Laxmi", "लक्ष्मी"],
            &["Khan", "Хан", "ख़ान", "खान", "\u{0959}ान"],
            &["Gaurav", "Gourav", "गौरव"],
            &["Pooja", "Puja", "पूजा"],
            &["Jyoti", "ज्योति"],
            &["Müller", "Mueller", "Muller", "Mu\u{0308}ller", "Мюллер"],
            &["Schröder", "Schroeder", "Schroder"],
            &["Çelik", "Celik"],
            &["Anup", "Anoop", "अनूप", "Ануп"],
            &["Ahmed", "AHMED", "Ахмед", "अहमेद"],
        ] {
            let first = spelling(row.first().copied().unwrap_or_default());
            for other in row {
                assert_eq!(spelling(other), first, "{other} in {row:?}");
            }
        }
    }

    #[test]
    fn names_that_are_spelled_apart_sound_alike() {
        for row in [
            &["Chaudhary", "Chowdhury", "चौधरी", "Чаудхари"][..],
            &["Mohammed", "Muhammad", "Mohamad", "मोहम्मद", "Мухаммед"],
            &["Kamala", "Kamla", "कमला"],
            &["Banerjee", "Bonerji", "बनर्जी"],
            &["Nair", "Nayar", "नायर"],
            &["Siddharth", "Siddhartha", "सिद्धार्थ"],
            &["Sushil", "Susheel", "सुशील"],
            &["Jagdish", "Jagadish", "जगदीश"],
            &["Singh", "सिंह", "Сингх", "Sing"],
            &["Delhi", "दिल्ली", "Дели"],
            &["Aziz", "Ajij", "अज़ीज़", "अजीज"],
        ] {
            let first = sound(row.first().copied().unwrap_or_default());
            for other in row {
                assert_eq!(sound(other), first, "{other} in {row:?}");
            }
        }
    }

    #[test]
    fn names_that_differ_stay_apart() {
        for (one, other) in [
            ("Ramesh", "Rajesh"),
            ("Ivan", "Igor"),
            ("Rohan", "Mohan"),
            ("Sinha", "Singh"),
            ("Павел", "Петр"),
            ("अमित", "अनिल"),
        ] {
            assert_ne!(spelling(one), spelling(other));
            assert_ne!(sound(one), sound(other), "{one} {other}");
        }
        // Sinha and Singh are two families.
        assert_eq!(spelling("सिन्हा"), "sinha");
    }

    #[test]
    fn what_is_no_letter_goes_and_other_scripts_stay() {
        assert_eq!(spelling("O'Connor"), spelling("OConnor"));
        assert_eq!(spelling("१२/3-А"), "123a");
        assert_eq!(spelling("王"), "王");
        assert_eq!(spelling("—"), "");
        assert_eq!(spelling(&"а".repeat(100)).len(), 1);
        assert_eq!(spelling(&"ba".repeat(100)).len(), LETTERS_MAX);
    }
}
