//! Brings words in Latin, Cyrillic and Devanagari into one Latin spelling.
//!
//! Own tables: the crates that transliterate go letter by letter, so they lose the vowel that a
//! letter of Devanagari carries unwritten, and take half a megabyte for scripts that no customer
//! here writes (docs/adr/0015).

use super::devanagari;

/// Appends a word in lower-case Latin letters and digits; letters of other scripts stay as they are,
/// everything else goes.
pub(super) fn append_latin(word: &str, out: &mut String) {
    let mut letters = word.chars().peekable();
    while let Some(letter) = letters.peek().copied() {
        if devanagari::is_one(letter) {
            devanagari::append_run(&mut letters, out);
            continue;
        }
        letters.next();
        append_letter(letter, out);
    }
}

fn append_letter(letter: char, out: &mut String) {
    if letter.is_ascii() {
        if letter.is_ascii_alphanumeric() {
            out.push(letter.to_ascii_lowercase());
        }
        return;
    }
    for small in letter.to_lowercase() {
        if let Some(text) = latin(small).or_else(|| cyrillic(small)) {
            out.push_str(text);
        } else if let Some(digit) = digit(small) {
            out.push(digit);
        } else if small.is_alphanumeric() {
            out.push(small);
        }
    }
}

/// Digits of Devanagari and of wide forms.
fn digit(letter: char) -> Option<char> {
    let code = u32::from(letter);
    let value = match code {
        0x0966..=0x096F => code.checked_sub(0x0966),
        0xFF10..=0xFF19 => code.checked_sub(0xFF10),
        _ => None,
    };
    value.and_then(|value| char::from_digit(value, 10))
}

/// Letters with marks lose them; where a mark changes the sound, the usual spelling without it stands.
fn latin(letter: char) -> Option<&'static str> {
    Some(match letter {
        // Combining marks of a decomposed text.
        '\u{0300}'..='\u{036F}' => "",
        'à' | 'á' | 'â' | 'ã' | 'ä' | 'å' | 'ā' | 'ă' | 'ą' | 'ǎ' | 'ả' | 'ạ' | 'ấ' | 'ầ' | 'ậ'
        | 'ắ' | 'ằ' | 'ặ' | 'æ' => "a",
        'ç' | 'ș' | 'ş' | 'ś' | 'ŝ' | 'š' | 'ṣ' => match letter {
            'ç' => "s",
            _ => "sh",
        },
        'ć' | 'č' | 'ĉ' => "ch",
        'ď' | 'đ' | 'ð' | 'ḍ' => "d",
        'è' | 'é' | 'ê' | 'ë' | 'ē' | 'ĕ' | 'ė' | 'ę' | 'ě' | 'ẽ' | 'ế' | 'ề' | 'ệ' | 'ə' => {
            "e"
        }
        'ĝ' | 'ğ' | 'ġ' | 'ģ' => "g",
        'ĥ' | 'ħ' | 'ḥ' => "h",
        'ì' | 'í' | 'î' | 'ï' | 'ĩ' | 'ī' | 'ĭ' | 'į' | 'ı' | 'ị' => "i",
        'ķ' => "k",
        'ĺ' | 'ļ' | 'ľ' | 'ł' | 'ḷ' => "l",
        'ṁ' | 'ṃ' => "m",
        'ñ' | 'ń' | 'ņ' | 'ň' | 'ṅ' | 'ṇ' => "n",
        'ò' | 'ó' | 'ô' | 'õ' | 'ö' | 'ø' | 'ō' | 'ŏ' | 'ő' | 'ơ' | 'ọ' | 'ố' | 'ồ' | 'ộ' | 'œ' => {
            "o"
        }
        'ŕ' | 'ř' | 'ṛ' => "r",
        'ß' => "ss",
        'ţ' | 'ť' | 'ț' | 'ṭ' => "t",
        'þ' => "th",
        'ù' | 'ú' | 'û' | 'ü' | 'ũ' | 'ū' | 'ŭ' | 'ů' | 'ű' | 'ų' | 'ư' | 'ụ' => "u",
        'ŵ' => "w",
        'ý' | 'ÿ' | 'ŷ' => "y",
        'ź' | 'ż' => "z",
        'ž' => "zh",
        _ => return None,
    })
}

/// Cyrillic of Russian, Ukrainian, Belarusian, Kazakh and Serbian.
fn cyrillic(letter: char) -> Option<&'static str> {
    Some(match letter {
        'а' | 'ә' => "a",
        'б' => "b",
        'в' | 'ў' => "v",
        'г' | 'ґ' | 'ғ' => "g",
        'д' => "d",
        // Without its dots ё is written е, and nobody types them.
        'е' | 'ё' | 'э' | 'є' => "e",
        'ж' => "zh",
        'з' => "z",
        'и' | 'і' => "i",
        'ї' => "yi",
        'й' | 'ј' | 'ы' => "y",
        'к' | 'қ' => "k",
        'л' | 'љ' => "l",
        'м' => "m",
        'н' | 'ң' | 'њ' => "n",
        'о' | 'ө' => "o",
        'п' => "p",
        'р' => "r",
        'с' => "s",
        'т' => "t",
        'у' | 'ұ' | 'ү' => "u",
        'ф' => "f",
        'х' | 'һ' => "kh",
        'ц' => "ts",
        'ч' | 'ћ' => "ch",
        'ш' => "sh",
        'щ' => "shch",
        // The signs are silent.
        'ъ' | 'ь' => "",
        'ю' => "yu",
        'я' => "ya",
        'ђ' | 'џ' => "j",
        _ => return None,
    })
}
