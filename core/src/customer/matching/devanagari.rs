//! Devanagari into Latin letters, with the vowel that a consonant carries unwritten.

use std::iter::Peekable;
use std::str::Chars;

/// The vowel after a consonant.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Vowel {
    /// None: a virama stands there, or the unwritten vowel is not spoken.
    Silent,
    /// The unwritten vowel.
    Unwritten,
    /// A vowel sign or an independent vowel.
    Written(&'static str),
}

/// A consonant (empty where a word starts with a vowel, or two vowels follow each other), its vowel,
/// and the nasal after it.
#[derive(Clone, Copy)]
struct Syllable {
    consonant: &'static str,
    vowel: Vowel,
    nasal: bool,
}

impl Syllable {
    const fn new(consonant: &'static str, vowel: Vowel) -> Self {
        Self {
            consonant,
            vowel,
            nasal: false,
        }
    }
}

/// Tells whether a letter belongs to the words that [`append_run`] reads.
pub(super) fn is_one(letter: char) -> bool {
    matches!(letter, '\u{0900}'..='\u{0963}' | '\u{0971}'..='\u{097F}' | '\u{200C}' | '\u{200D}')
}

/// Reads letters as long as they are of Devanagari and appends what they sound like.
pub(super) fn append_run(letters: &mut Peekable<Chars<'_>>, out: &mut String) {
    let mut syllables: Vec<Syllable> = Vec::with_capacity(16);
    while let Some(letter) = letters.next_if(|letter| is_one(*letter)) {
        // A dot below may stand as a letter of its own.
        let dotted = letters.next_if_eq(&'\u{093C}').is_some();
        if let Some(consonant) = consonant(letter, dotted) {
            syllables.push(Syllable::new(consonant, Vowel::Unwritten));
        } else if let Some(vowel) = independent(letter) {
            syllables.push(Syllable::new("", Vowel::Written(vowel)));
        } else if let Some(last) = syllables.last_mut() {
            mark(letter, last);
        }
    }
    silence(&mut syllables);
    for syllable in &syllables {
        append(syllable, out);
    }
    nasals(&syllables, out);
}

fn append(syllable: &Syllable, out: &mut String) {
    if out.ends_with('~') {
        out.pop();
        // Before a lip sound the nasal is one too; before h it is heard as ng.
        out.push_str(match syllable.consonant {
            "p" | "ph" | "b" | "bh" | "m" => "m",
            "h" => "ng",
            _ => "n",
        });
    }
    out.push_str(syllable.consonant);
    match syllable.vowel {
        Vowel::Silent => {}
        Vowel::Unwritten => out.push('a'),
        Vowel::Written(vowel) => out.push_str(vowel),
    }
    if syllable.nasal {
        out.push('~');
    }
}

fn nasals(syllables: &[Syllable], out: &mut String) {
    if syllables.last().is_some_and(|last| last.nasal) && out.ends_with('~') {
        out.pop();
        out.push('n');
    }
}

/// Leaves out the unwritten vowel where Hindi does not speak it: at the end of a word, and between
/// two syllables that have a vowel each (Ohala's rule, from the right).
fn silence(syllables: &mut [Syllable]) {
    if let [.., before, last] = syllables
        && last.vowel == Vowel::Unwritten
        && !last.nasal
    {
        let held = before.vowel == Vowel::Silent
            && matches!(last.consonant, "r" | "n" | "y" | "v" | "m" | "l");
        // Krishna, Mishra and Chandra keep it: nobody could say the end without.
        if !held {
            last.vowel = Vowel::Silent;
        }
    }
    let mut rest = syllables;
    while let [front @ .., left, middle, right] = rest {
        let spoken = |syllable: &Syllable| syllable.vowel != Vowel::Silent;
        if middle.vowel == Vowel::Unwritten
            && !middle.nasal
            && !left.nasal
            && spoken(left)
            && spoken(right)
            && !right.consonant.is_empty()
        {
            middle.vowel = Vowel::Silent;
        }
        let shorter = front.len().saturating_add(2);
        let Some(next) = rest.get_mut(..shorter) else {
            return;
        };
        rest = next;
    }
}

fn mark(letter: char, last: &mut Syllable) {
    match letter {
        '\u{094D}' => last.vowel = Vowel::Silent,
        '\u{0900}'..='\u{0902}' => last.nasal = true,
        _ => {
            if let Some(vowel) = sign(letter) {
                last.vowel = Vowel::Written(vowel);
            }
        }
    }
}

fn consonant(letter: char, dotted: bool) -> Option<&'static str> {
    Some(match (letter, dotted) {
        ('ज', true) | ('\u{095B}', _) => "z",
        ('ड' | 'ढ', true) | ('\u{095C}' | '\u{095D}', _) => "r",
        ('फ', true) | ('\u{095E}', _) => "f",
        ('क', _) | ('\u{0958}', _) => "k",
        ('ख', _) | ('\u{0959}', _) => "kh",
        ('ग', _) | ('\u{095A}', _) => "g",
        ('घ', _) => "gh",
        ('ङ' | 'ञ' | 'ण' | 'न' | '\u{0929}', _) => "n",
        ('च', _) => "ch",
        ('छ', _) => "chh",
        ('ज', _) => "j",
        ('झ', _) => "jh",
        ('ट' | 'त', _) => "t",
        ('ठ' | 'थ', _) => "th",
        ('ड' | 'द', _) => "d",
        ('ढ' | 'ध', _) => "dh",
        ('प', _) => "p",
        ('फ', _) => "ph",
        ('ब', _) => "b",
        ('भ', _) => "bh",
        ('म', _) => "m",
        ('य' | '\u{095F}', _) => "y",
        ('र' | '\u{0931}', _) => "r",
        ('ल' | 'ळ' | '\u{0934}', _) => "l",
        ('व', _) => "v",
        ('श' | 'ष', _) => "sh",
        ('स', _) => "s",
        ('ह', _) => "h",
        _ => return None,
    })
}

fn independent(letter: char) -> Option<&'static str> {
    Some(match letter {
        'अ' => "a",
        'आ' => "aa",
        'इ' => "i",
        'ई' => "ii",
        'उ' => "u",
        'ऊ' => "uu",
        'ऋ' => "ri",
        'ऍ' | 'ए' | 'ऎ' => "e",
        'ऐ' => "ai",
        'ऑ' | 'ओ' | 'ऒ' => "o",
        'औ' => "au",
        _ => return None,
    })
}

fn sign(letter: char) -> Option<&'static str> {
    Some(match letter {
        '\u{093E}' => "aa",
        '\u{093F}' => "i",
        '\u{0940}' => "ii",
        '\u{0941}' => "u",
        '\u{0942}' => "uu",
        '\u{0943}' => "ri",
        '\u{0945}'..='\u{0947}' => "e",
        '\u{0948}' => "ai",
        '\u{0949}'..='\u{094B}' => "o",
        '\u{094C}' => "au",
        _ => return None,
    })
}
