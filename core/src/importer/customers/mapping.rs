//! The mapping of a file of customers: how its columns and words become ours.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

use serde::{Deserialize, Serialize};
use toml::Spanned;

use super::field::Field;
use crate::base::table::Shape;
use crate::base::{Code, CountryCode, Currency, Invalid, NamedFact};
use crate::customer::PhoneKind;
use crate::importer::mapping::raw::{OneOrMany, RawFormat, Text};
use crate::importer::mapping::{Column, Source, error, our_word, shape, slot_of};
use crate::importer::times::Pattern;

/// Holds a checked mapping of a file of customers.
///
/// A mapping is a text in TOML, documented in `docs/customers.md`; stored as JSON it is that text.
///
/// ```
/// use talktime::importer::CustomerMapping;
/// let mapping = CustomerMapping::parse(r#"
///     version = 1
///     format = { kind = "delimited", delimiter = ";" }
///     country = "IN"
///     constants = { relationship = "prospect" }
///     columns = { given = "name", phone = ["mobile", "home"] }
/// "#)?;
/// let error = CustomerMapping::parse(&mapping.source().replace("IN", "ZZ")).unwrap_err();
/// assert_eq!(error.code.as_str(), "importer.mapping.country_unknown");
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct CustomerMapping {
    source: Arc<str>,
    rules: Arc<Rules>,
}

/// Holds a mapping made ready for reading rows.
#[derive(Debug)]
pub(super) struct Rules {
    pub(super) shape: Shape,
    pub(super) tell_unknown_columns: bool,
    pub(super) columns: Arc<[Column]>,
    sources: Vec<Source>,
    words: BTreeMap<Field, BTreeMap<String, String>>,
    phone_kinds: BTreeMap<usize, PhoneKind>,
    pub(super) country: Option<CountryCode>,
    pub(super) currency: Option<Currency>,
    pub(super) dates: Pattern,
}

impl Rules {
    /// Gives where a field comes from.
    pub(super) fn source(&self, field: Field) -> Option<&Source> {
        self.sources.get(field as usize)
    }

    /// Gives our word for a word of the file: the mapping's, or the word itself.
    pub(super) fn word<'a>(&'a self, field: Field, text: &'a str) -> &'a str {
        let words = self.words.get(&field);
        let word = words.and_then(|words| words.get(text).or_else(|| words.get("*")));
        word.map_or(text, String::as_str)
    }

    /// Gives the kind of the telephones in a column.
    pub(super) fn phone_kind(&self, slot: usize) -> PhoneKind {
        self.phone_kinds
            .get(&slot)
            .copied()
            .unwrap_or(PhoneKind::Unknown)
    }

    /// Tells whether the file says who the people are.
    pub(super) fn names_people(&self) -> bool {
        self.source(Field::Person)
            .is_some_and(|source| !source.slots.is_empty())
    }
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
struct Raw {
    version: Spanned<u32>,
    format: RawFormat,
    columns: Spanned<BTreeMap<Field, OneOrMany>>,
    #[serde(default)]
    constants: BTreeMap<Field, Text>,
    #[serde(default)]
    none: Vec<String>,
    #[serde(default)]
    words: BTreeMap<Field, BTreeMap<String, Text>>,
    #[serde(default)]
    phone_kinds: BTreeMap<String, Text>,
    country: Option<Text>,
    currency: Option<Text>,
    date_format: Option<Text>,
}

impl CustomerMapping {
    /// Checks the text of a mapping and takes it.
    ///
    /// # Errors
    /// The path names the field, the fact `line` its line in the text:
    /// `importer.mapping.malformed` (no TOML), `.unknown_field`, `.missing_field`, `.unknown_word`,
    /// `.wrong_type`, `.unknown_version`, `.delimiter`, `.quote`, `.date_format`,
    /// `.country_unknown`, `.currency_unknown`, `.currency_missing`, `.words_unused`,
    /// `.name_repeated`, `.name_unused`, `.constant_of_person`,
    /// `.person_is_personal`.
    pub fn parse(toml: impl AsRef<str>) -> Result<Self, Invalid> {
        let source = toml.as_ref();
        let raw = toml::from_str(source).map_err(|fault| error::unreadable(&fault, source))?;
        Ok(Self {
            source: source.into(),
            rules: Arc::new(compile(raw, source)?),
        })
    }

    /// Checks the bytes of a mapping file and takes them, without a byte-order mark.
    ///
    /// ```
    /// use talktime::importer::CustomerMapping;
    /// let error = CustomerMapping::parse_bytes(b"version = 1\n# caf\xE9").unwrap_err();
    /// assert_eq!(error.code.as_str(), "importer.mapping.not_utf8");
    /// ```
    ///
    /// # Errors
    /// `importer.mapping.not_utf8` with the fact `line`, and those of [`CustomerMapping::parse`].
    pub fn parse_bytes(file: &[u8]) -> Result<Self, Invalid> {
        Self::parse(error::text_of(file)?)
    }

    /// Gives the text of the mapping.
    pub fn source(&self) -> &str {
        &self.source
    }

    pub(super) fn rules(&self) -> Arc<Rules> {
        Arc::clone(&self.rules)
    }
}

fn compile(raw: Raw, text: &str) -> Result<Rules, Invalid> {
    if *raw.version.get_ref() != 1 {
        let span = raw.version.span();
        return Err(error::at(
            text,
            span,
            "importer.mapping.unknown_version",
            "version",
        ));
    }
    let optional: Vec<String> = raw
        .format
        .optional
        .iter()
        .map(|name| name.get_ref().clone())
        .collect();
    let mut columns = Vec::new();
    let sources = sources(&raw, &mut columns, &optional, text)?;
    let mut phone_kinds = BTreeMap::new();
    for (column, word) in &raw.phone_kinds {
        let known = columns
            .iter()
            .position(|known: &Column| known.name == *column);
        let path = "phone_kinds";
        let slot = known
            .ok_or_else(|| error::at(text, word.span(), "importer.mapping.name_unused", path))?;
        let kind = our_word(word.get_ref())
            .ok_or_else(|| error::at(text, word.span(), "importer.mapping.unknown_word", path))?;
        phone_kinds.insert(slot, kind);
    }
    for name in &raw.format.optional {
        if !columns.iter().any(|column| column.name == *name.get_ref()) {
            let code = "importer.mapping.name_unused";
            return Err(error::at(text, name.span(), code, "format.optional"));
        }
    }
    for column in &mut columns {
        column.nothing.clone_from(&raw.none);
    }
    let country = raw.country.as_ref().map(|name| {
        CountryCode::new(name.get_ref()).map_err(|_| {
            error::at(
                text,
                name.span(),
                "importer.mapping.country_unknown",
                "country",
            )
        })
    });
    let currency = currency(&raw, text)?;
    let (format, span) = match &raw.date_format {
        Some(format) => (format.get_ref().as_str(), format.span()),
        None => ("%Y-%m-%d", 0..0),
    };
    let dates = Pattern::parse(format)
        .filter(Pattern::has_date)
        .ok_or_else(|| error::at(text, span, "importer.mapping.date_format", "date_format"))?;
    Ok(Rules {
        shape: shape(&raw.format, text)?,
        tell_unknown_columns: raw.format.tell_unknown_columns,
        columns: columns.into(),
        sources,
        words: words(&raw, text)?,
        phone_kinds,
        country: country.transpose()?,
        currency,
        dates,
    })
}

fn sources(
    raw: &Raw,
    columns: &mut Vec<Column>,
    optional: &[String],
    text: &str,
) -> Result<Vec<Source>, Invalid> {
    let mut sources = Vec::new();
    for &field in Field::ALL {
        let mut source = Source::default();
        if let Some(names) = raw.columns.get_ref().get(&field) {
            let names = names.0.iter();
            source.slots = names.map(|name| slot_of(columns, optional, name)).collect();
        }
        if let Some(constant) = raw.constants.get(&field) {
            // One reference for everybody would make all of them one person.
            if field == Field::Person {
                let code = "importer.mapping.constant_of_person";
                return Err(error::at(text, constant.span(), code, "constants.person"));
            }
            source.constant = Some(constant.get_ref().clone());
        }
        if field == Field::Relationship && source.slots.is_empty() && source.constant.is_none() {
            let code = "importer.mapping.missing_field";
            let error = error::at(text, raw.columns.span(), code, "columns.relationship");
            return Err(error.with(NamedFact::id("field", Code::fixed(field.name()))));
        }
        sources.push(source);
    }
    check_person(&sources, raw, text)?;
    Ok(sources)
}

/// Refuses a column that names the people and tells their number, name or address as well.
fn check_person(sources: &[Source], raw: &Raw, text: &str) -> Result<(), Invalid> {
    let fields = || Field::ALL.iter().zip(sources);
    let mut person = fields()
        .filter(|(field, _)| **field == Field::Person)
        .flat_map(|(_, source)| &source.slots);
    let shared = |slot: &usize| {
        fields().any(|(field, source)| field.is_personal() && source.slots.contains(slot))
    };
    if person.any(shared) {
        let code = "importer.mapping.person_is_personal";
        return Err(error::at(text, raw.columns.span(), code, "columns.person"));
    }
    Ok(())
}

fn currency(raw: &Raw, text: &str) -> Result<Option<Currency>, Invalid> {
    match &raw.currency {
        Some(name) => Currency::new(name.get_ref()).map(Some).map_err(|_| {
            error::at(
                text,
                name.span(),
                "importer.mapping.currency_unknown",
                "currency",
            )
        }),
        None if raw.constants.contains_key(&Field::Monthly)
            || raw.columns.get_ref().contains_key(&Field::Monthly) =>
        {
            let code = "importer.mapping.currency_missing";
            Err(error::at(text, raw.columns.span(), code, "currency"))
        }
        None => Ok(None),
    }
}

fn words(raw: &Raw, text: &str) -> Result<BTreeMap<Field, BTreeMap<String, String>>, Invalid> {
    let mut all = BTreeMap::new();
    for (&field, words) in &raw.words {
        let path = format!("words.{}", field.name());
        let span = words.values().map(Text::span).min_by_key(|span| span.start);
        if !field.has_words() {
            let code = "importer.mapping.words_unused";
            return Err(error::at(text, span.unwrap_or_default(), code, path));
        }
        let mut own = BTreeMap::new();
        for (word, ours) in words {
            if !super::rows::is_word(field, ours.get_ref()) {
                let code = "importer.mapping.unknown_word";
                return Err(error::at(text, ours.span(), code, path));
            }
            own.insert(word.clone(), ours.get_ref().clone());
        }
        all.insert(field, own);
    }
    Ok(all)
}

impl PartialEq for CustomerMapping {
    fn eq(&self, other: &Self) -> bool {
        self.source == other.source
    }
}

impl Eq for CustomerMapping {}

impl fmt::Debug for CustomerMapping {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CustomerMapping({} columns)", self.rules.columns.len())
    }
}

impl TryFrom<String> for CustomerMapping {
    type Error = Invalid;
    fn try_from(toml: String) -> Result<Self, Invalid> {
        Self::parse(toml)
    }
}

impl From<CustomerMapping> for String {
    fn from(mapping: CustomerMapping) -> Self {
        mapping.source.as_ref().to_owned()
    }
}
