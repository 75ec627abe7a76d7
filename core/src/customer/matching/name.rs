//! The name of a person in folded parts, whatever order and titles it was written with.

use zeroize::Zeroizing;

use super::spelling::append_spelling;
use crate::base::{NamePart, PersonName, ReadingPurpose};

/// A folded word; overwritten when it is dropped.
pub(super) type Folded = Zeroizing<String>;

/// The folded words of a name. Which of the two main ones is the given name is a guess where the
/// source had one field only; comparing tries both orders.
#[derive(Default)]
pub(super) struct FoldedName {
    pub(super) given: Option<Folded>,
    pub(super) family: Option<Folded>,
    /// The generation (Jr.), middle names and the patronymic; two at most.
    pub(super) middle: [Option<Folded>; 2],
}

/// Titles before or after a name, in small letters without a dot.
fn is_title(word: &str) -> bool {
    matches!(
        word,
        "mr" | "mrs"
            | "ms"
            | "miss"
            | "mister"
            | "dr"
            | "doctor"
            | "prof"
            | "professor"
            | "sir"
            | "madam"
            | "shri"
            | "sri"
            | "shree"
            | "smt"
            | "shrimati"
            | "sushri"
            | "ji"
            | "late"
            | "herr"
            | "frau"
            | "г-н"
            | "г-жа"
            | "гр"
            | "гр-н"
            | "гр-ка"
            | "господин"
            | "госпожа"
            | "др"
            | "д-р"
            | "проф"
            | "श्री"
            | "श्रीमती"
            | "श्रीमान"
            | "सुश्री"
            | "डॉ"
            | "डॉक्टर"
            | "डा"
            | "प्रो"
            | "स्व"
            | "जी"
    )
}

/// What a name is shortened to on Indian and Russian forms.
fn whole_of(word: &str) -> &str {
    match word {
        "md"
        | "mohd"
        | "mohmd"
        | "मो"
        | "मोहम्मद"
        | "mohamed"
        | "mohammed"
        | "mohamad"
        | "muhammad"
        | "muhammed"
        | "мухаммед"
        | "мухаммад"
        | "мохаммед" => "mohammad",
        "kr" => "kumar",
        other => other,
    }
}

/// What tells father and son of one name apart, in one spelling for all.
fn generation_of(word: &str) -> Option<&'static str> {
    match word {
        "jr" | "junior" | "мл" | "младший" | "जूनियर" => Some("jr"),
        "sr" | "senior" | "ст" | "старший" | "सीनियर" => Some("sr"),
        _ => None,
    }
}

/// Tells whether a folded word says which generation is meant.
pub(super) fn is_generation(folded: &str) -> bool {
    matches!(folded, "jr" | "sr")
}

/// Takes the generation out of the words where so many are left.
fn take_generation(words: &mut Vec<Folded>, left: usize) -> Option<Folded> {
    let place = words.iter().position(|word| is_generation(word))?;
    (words.len() > left).then(|| words.remove(place))
}

fn folded_word(word: &str) -> Folded {
    let room = word.len().saturating_mul(4).saturating_add(8);
    let mut folded = Zeroizing::new(String::with_capacity(room.max(16)));
    append_spelling(word, &mut folded);
    folded
}

/// Folds one field of a name into words.
fn words_of(text: &str, words: &mut Vec<Folded>) {
    for raw in text.split(|letter: char| letter.is_whitespace() || ",;()/".contains(letter)) {
        let small = Zeroizing::new(raw.to_lowercase());
        // Titles are written without a blank behind the dot: Smt.Asha.
        for part in small.split(['.', '॰']) {
            // In front Sr. is a title as well: Sister, Señor.
            let before = words.is_empty() && matches!(part, "jr" | "sr" | "мл" | "ст");
            if before || is_title(part) {
                continue;
            }
            for piece in part.split(['-', '‐', '–']) {
                let generation = generation_of(piece).filter(|_| !words.is_empty());
                let folded = folded_word(generation.unwrap_or(whole_of(piece)));
                if !folded.is_empty() {
                    words.push(folded);
                }
            }
        }
    }
}

fn words_of_part(part: Option<&NamePart>) -> Vec<Folded> {
    let mut words = Vec::new();
    if let Some(part) = part {
        let text = part.read(ReadingPurpose::Matching);
        words_of(text, &mut words);
        if words.is_empty() {
            // A title alone may be the name: Miss Shri.
            let small = Zeroizing::new(text.to_lowercase());
            let only = small.trim_matches(|letter: char| !letter.is_alphanumeric());
            let folded = folded_word(generation_of(only).unwrap_or(text));
            if !folded.is_empty() {
                words.push(folded);
            }
        }
    }
    words
}

/// Tells the patronymics of Russian from other words: Петрович, Петровна, Ильинична, Кузьмич.
fn is_patronymic(folded: &str) -> bool {
    let ending = [
        "avic", "evic", "ivic", "ovic", "evna", "ivna", "ovna", "icna",
    ];
    let whole = ["ilic", "kuzmic", "lukic", "fomic", "nikitic"];
    folded.len() > 5 && ending.iter().any(|end| folded.ends_with(end)) || whole.contains(&folded)
}

impl FoldedName {
    pub(super) fn of(name: &PersonName) -> Self {
        let mut given = words_of_part(Some(&name.given));
        let mut middle = words_of_part(name.middle.as_ref());
        let mut family = words_of_part(name.family.as_ref());
        let generations = [
            take_generation(&mut family, 0),
            take_generation(&mut middle, 0),
            take_generation(&mut given, 1),
        ];
        let generation = generations.into_iter().flatten().next();
        if family.is_empty() {
            return Self::of_one_field(given, generation.into_iter(), middle);
        }
        let mut given = given.into_iter();
        let mut folded = Self {
            given: given.next(),
            family: joined(&family),
            middle: Default::default(),
        };
        folded.add_middle(generation.into_iter().chain(given).chain(middle));
        folded
    }

    /// The words of a whole name, as somebody wrote or typed it.
    pub(super) fn words(text: &NamePart) -> Vec<Folded> {
        words_of_part(Some(text))
    }

    /// The first and the last word are the main ones; a patronymic is never.
    fn of_one_field(
        words: Vec<Folded>,
        generation: impl Iterator<Item = Folded>,
        middle: Vec<Folded>,
    ) -> Self {
        let alone = words.len() < 3;
        let (patronymics, mut main): (Vec<_>, Vec<_>) = words
            .into_iter()
            .partition(|word| !alone && is_patronymic(word));
        let family = if main.len() > 1 { main.pop() } else { None };
        let mut main = main.into_iter();
        let mut folded = Self {
            given: main.next(),
            family,
            middle: Default::default(),
        };
        folded.add_middle(generation.chain(main).chain(patronymics).chain(middle));
        folded
    }

    fn add_middle(&mut self, words: impl Iterator<Item = Folded>) {
        for (place, word) in self.middle.iter_mut().zip(words) {
            *place = Some(word);
        }
    }
}

/// A family name of several words is one: Римский-Корсаков, da Silva.
fn joined(words: &[Folded]) -> Option<Folded> {
    let bytes = words.iter().map(|word| word.len()).sum();
    let mut out = Zeroizing::new(String::with_capacity(bytes));
    words.iter().for_each(|word| out.push_str(word));
    (!out.is_empty()).then_some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn name(given: &str, middle: &str, family: &str) -> PersonName {
        let part = |text: &str| (!text.is_empty()).then(|| NamePart::new(text).unwrap());
        PersonName {
            given: NamePart::new(given).unwrap(),
            middle: part(middle),
            family: part(family),
        }
    }

    fn folded(given: &str, middle: &str, family: &str) -> [String; 4] {
        let folded = FoldedName::of(&name(given, middle, family));
        let [first, second] = folded.middle;
        [folded.given, folded.family, first, second]
            .map(|word| word.map(|word| word.to_string()).unwrap_or_default())
    }

    #[test]
    fn a_whole_name_in_one_field_is_taken_apart() {
        let parts = ["maria", "ivanova", "petrovna", ""];
        assert_eq!(folded("Мария", "Петровна", "Иванова"), parts);
        assert_eq!(folded("Мария Петровна", "", "Иванова"), parts);
        // The order of a Russian form: which word is the given name, comparing finds out.
        let turned = ["ivanova", "maria", "petrovna", ""];
        assert_eq!(folded("Иванова Мария Петровна", "", ""), turned);
        assert_eq!(folded("Asha Rao", "", ""), ["axa", "rau", "", ""]);
        assert_eq!(folded("Asha", "", ""), ["axa", "", "", ""]);
        assert_eq!(folded("R. K. Sharma", "", ""), ["r", "xarma", "k", ""]);
        assert_eq!(folded("R.K.", "", "Sharma"), ["r", "xarma", "k", ""]);
    }

    #[test]
    fn titles_go_and_short_forms_are_written_out() {
        let parts = ["axa", "rau", "", ""];
        assert_eq!(folded("Smt. Asha", "", "Rao"), parts);
        assert_eq!(folded("श्रीमती आशा", "", "राव"), parts);
        assert_eq!(folded("Mrs Asha Rao", "", ""), parts);
        assert_eq!(folded("г-жа Аша", "", "Рао"), parts);
        assert_eq!(folded("Asha ji", "", "Rao"), parts);
        // Without a blank behind the dot, as on Indian lists.
        assert_eq!(folded("Smt.Asha", "", "Rao"), parts);
        assert_eq!(folded("Dr.Asha Rao", "", ""), parts);
        assert_eq!(folded("г-жа.Аша", "", "Рао"), parts);
        assert_eq!(folded("डॉ॰आशा", "", "राव"), parts);
        assert_eq!(folded("Mr.Kumar", "", "")[0], "kumar");
        assert_eq!(
            folded("Md. Arif", "", "Khan")[..2],
            folded("Mohammed Arif", "", "Khan")[..2]
        );
        // A title that is all there is stays.
        assert_eq!(folded("Shri", "", "")[0], "xri");
    }

    #[test]
    fn father_and_son_keep_what_tells_them_apart() {
        for name in [
            ("John", "", "Smith Jr."),
            ("John", "Jr.", "Smith"),
            ("John Smith Jr.", "", ""),
            ("John", "", "Smith, Junior"),
            ("John Smith", "", "Jr"),
            ("Mr. John Smith,Jr.", "", ""),
        ] {
            assert_eq!(folded(name.0, name.1, name.2)[2..], ["jr", ""], "{name:?}");
            assert_eq!(
                folded(name.0, name.1, name.2)[..2],
                folded("John", "", "Smith")[..2],
                "{name:?}"
            );
        }
        assert_eq!(folded("John A. B. Smith Sr.", "", "")[2..], ["sr", "a"]);
        assert_eq!(
            folded("Иван", "Петрович", "Иванов мл.")[2..],
            ["jr", "petrovic"]
        );
        assert_eq!(folded("Иван", "", "Иванов-старший")[1..3], ["ivanov", "sr"]);
        // Before a name it is a title: Sister, Señor.
        assert_eq!(folded("Sr. Maria", "", "Rao"), ["maria", "rau", "", ""]);
        // In Brazil it is a name.
        assert_eq!(
            folded("Junior", "", "Silva")[0],
            folded("Junior", "", "")[0]
        );
        assert_eq!(folded("Jr", "", "")[0], "jr");
    }

    #[test]
    fn a_family_name_of_two_words_is_one() {
        let parts = folded("Николай", "Андреевич", "Римский-Корсаков");
        assert_eq!(parts, folded("Николай", "Андреевич", "Римский Корсаков"));
        assert_eq!(parts[1], "rimskikorsakov");
        assert_eq!(parts[2], "andrivic");
    }
}
