//! Texts for people: languages, labels, and sentences from the message files.

use std::fmt;
use std::sync::LazyLock;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use serde::{Deserialize, Serialize};
use smol_str::SmolStr;

use super::code::Code;
use super::errors::{Fact, Invalid, NamedFact};

/// Names a language in which the library speaks to people.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Language {
    /// English.
    English,
    /// Hindi, in Devanagari.
    Hindi,
    /// Russian.
    Russian,
}

impl Language {
    /// Every language, English first.
    pub const ALL: [Self; 3] = [Self::English, Self::Hindi, Self::Russian];

    /// Gives the BCP 47 tag: `en`, `hi`, `ru`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::English => "en",
            Self::Hindi => "hi",
            Self::Russian => "ru",
        }
    }
}

/// Holds a short text for people that names no person: the name of a figure, of an offer.
///
/// 1 to 512 bytes, no control character.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(try_from = "SmolStr", into = "SmolStr")]
pub struct Label(SmolStr);

impl Label {
    /// Checks a text and takes it.
    ///
    /// # Errors
    /// `base.label.malformed` where it is empty, over 512 bytes, or has a control character.
    pub fn new(text: impl AsRef<str>) -> Result<Self, Invalid> {
        let text = text.as_ref();
        if text.is_empty() || text.len() > 512 || text.chars().any(char::is_control) {
            return Err(Invalid::plain("base.label.malformed", ""));
        }
        Ok(Self(SmolStr::new(text)))
    }

    /// Takes a text that stands in our own source or message files. A test checks each of them.
    pub(crate) fn fixed(text: &str) -> Self {
        Self(SmolStr::new(text))
    }

    /// Gives the text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?}", self.0.as_str())
    }
}

impl TryFrom<SmolStr> for Label {
    type Error = Invalid;
    fn try_from(text: SmolStr) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl TryFrom<String> for Label {
    type Error = Invalid;
    fn try_from(text: String) -> Result<Self, Invalid> {
        Self::new(text)
    }
}

impl From<Label> for SmolStr {
    fn from(label: Label) -> Self {
        label.0
    }
}

impl From<Label> for String {
    fn from(label: Label) -> Self {
        label.0.into()
    }
}

/// Holds one text in the languages in which it exists.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct LocalisedText {
    /// The English text, which stands in where another is missing.
    pub english: Label,
    /// The Hindi text.
    pub hindi: Option<Label>,
    /// The Russian text.
    pub russian: Option<Label>,
}

impl LocalisedText {
    /// Gives the text in a language, or the English one where it is missing.
    ///
    /// ```
    /// use talktime::base::{Label, Language, LocalisedText};
    /// let russian = Some(Label::new("Поступило")?);
    /// let name = LocalisedText { english: Label::new("Offered")?, hindi: None, russian };
    /// assert_eq!(name.get(Language::Russian).as_str(), "Поступило");
    /// assert_eq!(name.get(Language::Hindi).as_str(), "Offered");
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn get(&self, language: Language) -> &Label {
        let translated = match language {
            Language::English => None,
            Language::Hindi => self.hindi.as_ref(),
            Language::Russian => self.russian.as_ref(),
        };
        translated.unwrap_or(&self.english)
    }

    /// Reads one message in every language from the message files.
    pub(crate) fn of_message(key: &str) -> Self {
        let code = Code::fixed("base.label.malformed");
        let read = |language| message(language, key, &[]).map(|text| Label::fixed(&text));
        Self {
            english: read(Language::English).unwrap_or_else(|| Label::fixed(code.as_str())),
            hindi: read(Language::Hindi),
            russian: read(Language::Russian),
        }
    }
}

/// Says in one sentence what a code means with these facts; the code itself where no message file
/// knows it.
///
/// The text has no capital at its start and no full stop, so that sentences can be joined.
///
/// ```
/// use talktime::base::{Code, Language, sentence};
/// let code = Code::new("base.id.empty")?;
/// assert_eq!(sentence(Language::English, &code, &[]), "an id is empty: give at least one character");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn sentence(language: Language, code: &Code, facts: &[NamedFact]) -> String {
    let key = code.as_str().replace(['.', '_'], "-");
    message(language, &key, facts)
        .or_else(|| message(Language::English, &key, facts))
        .unwrap_or_else(|| code.to_string())
}

/// Tells whether the message file of a language has a sentence for the code.
#[cfg(test)]
pub(crate) fn has_message(language: Language, code: &str) -> bool {
    bundle(language).has_message(&code.replace(['.', '_'], "-"))
}

/// Is what a text for a customer places: a word, or a number that may choose the plural.
///
/// Unlike a fact it may be personal: it is placed and dropped, and stands in no error and no event.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Placed<'a> {
    Text(&'a str),
    Number(u64),
}

/// Writes a text for a customer; the code itself where no message file knows it, which a test excludes.
pub(crate) fn written(language: Language, code: &str, places: &[(&str, Placed<'_>)]) -> String {
    let mut args = FluentArgs::new();
    for (name, placed) in places {
        let value = match placed {
            Placed::Text(text) => FluentValue::from(*text),
            Placed::Number(number) => FluentValue::from(*number),
        };
        args.set(*name, value);
    }
    let key = code.replace(['.', '_'], "-");
    formatted(language, &key, &args).unwrap_or_else(|| code.to_owned())
}

fn message(language: Language, key: &str, facts: &[NamedFact]) -> Option<String> {
    let mut args = FluentArgs::new();
    for NamedFact { name, fact } in facts {
        args.set(
            name.as_str().replace(['.', '_'], "-"),
            shown(language, fact, facts),
        );
    }
    formatted(language, key, &args)
}

fn formatted(language: Language, key: &str, args: &FluentArgs<'_>) -> Option<String> {
    let bundle = bundle(language);
    let pattern = bundle.get_message(key)?.value()?;
    let mut errors = Vec::new();
    Some(
        bundle
            .format_pattern(pattern, Some(args), &mut errors)
            .into_owned(),
    )
}

/// Shows a fact to a person: numbers as numbers, so that a message can choose the plural.
fn shown(language: Language, fact: &Fact, all: &[NamedFact]) -> FluentValue<'static> {
    match fact {
        Fact::Count { count } => FluentValue::from(*count),
        Fact::Duration { duration } => {
            let ms = duration.subsec_millis();
            let seconds = duration.as_secs();
            let (unit, point) = seconds_in(language);
            let text = if ms == 0 {
                format!("{seconds} {unit}")
            } else {
                format!("{seconds}{point}{ms:03} {unit}")
            };
            FluentValue::from(text)
        }
        Fact::Instant { at } => {
            FluentValue::from(at.to_rfc3339_opts(chrono::SecondsFormat::AutoSi, true))
        }
        Fact::Money { money } => FluentValue::from(money.to_string()),
        Fact::Id { id } => FluentValue::from(id.to_string()),
        // A code with a message of its own (a state, a category, the reason of an error) is shown by
        // it, with the plain facts that stand beside the code.
        Fact::Code { code } => {
            let key = code.as_str().replace(['.', '_'], "-");
            let plain = |named: &&NamedFact| !matches!(named.fact, Fact::Code { .. });
            let facts: Vec<NamedFact> = all.iter().filter(plain).cloned().collect();
            let text = message(language, &key, &facts);
            FluentValue::from(text.unwrap_or_else(|| code.to_string()))
        }
    }
}

/// How a language shortens the second, and what it writes before the thousandths.
const fn seconds_in(language: Language) -> (&'static str, char) {
    match language {
        Language::English => ("s", '.'),
        Language::Hindi => ("से.", '.'),
        Language::Russian => ("с", ','),
    }
}

type Bundle = FluentBundle<FluentResource>;

/// Parsed once and never changed: a cache of constants, not state.
static BUNDLES: LazyLock<[Bundle; 3]> = LazyLock::new(|| {
    [
        load(Language::English, include_str!("../../messages/en.ftl")),
        load(Language::Hindi, include_str!("../../messages/hi.ftl")),
        load(Language::Russian, include_str!("../../messages/ru.ftl")),
    ]
});

fn bundle(language: Language) -> &'static Bundle {
    let [english, hindi, russian] = &*BUNDLES;
    match language {
        Language::English => english,
        Language::Hindi => hindi,
        Language::Russian => russian,
    }
}

fn load(language: Language, source: &str) -> Bundle {
    let tag = language.tag().parse().unwrap_or_default();
    let mut bundle = FluentBundle::new_concurrent(vec![tag]);
    // The marks around values are for mixed-direction scripts; ours all run left to right.
    bundle.set_use_isolating(false);
    // A test reads the files and fails on an error in them, so what parsed is everything.
    let resource = match FluentResource::try_new(source.to_owned()) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    bundle.add_resource_overriding(resource);
    bundle
}

#[cfg(test)]
mod tests {
    use std::time::Duration;

    use super::*;

    const FILES: [(Language, &str); 3] = [
        (Language::English, include_str!("../../messages/en.ftl")),
        (Language::Hindi, include_str!("../../messages/hi.ftl")),
        (Language::Russian, include_str!("../../messages/ru.ftl")),
    ];

    fn keys(source: &str) -> Vec<&str> {
        source
            .lines()
            .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
            .filter_map(|line| line.split_once(" =").map(|(key, _)| key))
            .collect()
    }

    #[test]
    fn a_length_has_the_unit_of_the_language() {
        let code = Code::fixed("importer.finding.negative_time");
        let back = |ms| [NamedFact::duration("by", Duration::from_millis(ms))];
        let cases = [
            (Language::English, "285 s", "1.050 s"),
            (Language::Hindi, "285 से.", "1.050 से."),
            (Language::Russian, "285 с", "1,050 с"),
        ];
        for (language, whole, parts) in cases {
            let text = sentence(language, &code, &back(285_000));
            assert!(text.contains(whole), "{text}");
            let text = sentence(language, &code, &back(1_050));
            assert!(text.contains(parts), "{text}");
        }
    }

    #[test]
    fn a_language_has_its_tag() {
        assert_eq!(Language::ALL.map(Language::tag), ["en", "hi", "ru"]);
    }

    #[test]
    fn every_message_file_parses() {
        for (language, source) in FILES {
            assert!(
                FluentResource::try_new(source.to_owned()).is_ok(),
                "{language:?} has a syntax error"
            );
        }
    }

    #[test]
    fn every_language_has_the_same_messages() {
        let [english, others @ ..] = FILES.map(|(language, source)| (language, keys(source)));
        assert!(english.1.len() > 10);
        for (language, keys) in others {
            let missing: Vec<_> = english.1.iter().filter(|key| !keys.contains(key)).collect();
            let surplus: Vec<_> = keys.iter().filter(|key| !english.1.contains(key)).collect();
            assert!(
                missing.is_empty() && surplus.is_empty(),
                "{language:?}: missing {missing:?}, surplus {surplus:?}"
            );
        }
    }
}
