//! JSON lines: records of our own schema, and flat objects for a mapping.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::fmt;

use serde::de::{
    Deserialize, DeserializeOwned, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor,
};
use serde_json::error::Category;
use serde_json::value::RawValue;

use super::cells::RowError;
use super::mapping::Column;
use crate::base::{FieldPath, NamedFact};
use crate::call::{Record, RecordParts};

/// Reads a record as our own schema writes it.
pub(super) fn record(line: u64, text: &str) -> Result<Record, RowError> {
    let parts: RecordParts = shaped(line, text, "importer.row.not_a_record")?;
    Record::restore(parts).map_err(RowError::from)
}

/// Reads a line as a value; the code says that it is JSON and no such value.
pub(super) fn shaped<T: DeserializeOwned>(
    line: u64,
    text: &str,
    other_shape: &'static str,
) -> Result<T, RowError> {
    serde_json::from_str(text).map_err(|error| {
        if error.classify() == Category::Data {
            not_of_the_shape::<T>(line, text, &error, other_shape)
        } else {
            malformed(line, 0, &error)
        }
    })
}

/// Tells of a line that is JSON and no object.
pub(super) fn check_object(line: u64, text: &str) -> Result<(), RowError> {
    if text.trim_start().starts_with('{') {
        return Ok(());
    }
    serde_json::from_str::<IgnoredAny>(text).map_err(|error| malformed(line, 0, &error))?;
    Err(RowError::code("importer.row.not_an_object"))
}

/// Takes the values of a flat object, by slot.
pub(super) fn values<'a>(
    line: u64,
    text: &'a str,
    columns: &[Column],
) -> Result<Vec<Option<Cow<'a, str>>>, RowError> {
    check_object(line, text)?;
    let object: Object<'a> = serde_json::from_str(text).map_err(|error| {
        if error.classify() == Category::Data {
            RowError::code("importer.row.key_repeated")
        } else {
            malformed(line, 0, &error)
        }
    })?;
    let mut values = Vec::with_capacity(columns.len());
    for (slot, column) in columns.iter().enumerate() {
        let in_slot = |code| RowError {
            slot: Some(slot),
            ..RowError::code(code)
        };
        values.push(match object.0.get(column.name.as_str()) {
            None if column.optional => None,
            None => return Err(in_slot("importer.row.key_missing")),
            Some(raw) => match raw.get().as_bytes().first() {
                Some(b'{' | b'[') => return Err(in_slot("importer.row.not_flat")),
                Some(b'n') => None,
                Some(b'"') => Some(string(line, text, raw)?),
                // Numbers stay as they are written: an id may have more digits than a number holds.
                _ => Some(Cow::Borrowed(raw.get())),
            },
        });
    }
    Ok(values)
}

fn string<'a>(line: u64, text: &str, raw: &'a RawValue) -> Result<Cow<'a, str>, RowError> {
    let quoted = raw.get();
    let plain = quoted
        .strip_prefix('"')
        .and_then(|text| text.strip_suffix('"'));
    if let Some(plain) = plain.filter(|plain| !plain.contains('\\')) {
        return Ok(Cow::Borrowed(plain));
    }
    let before = quoted.as_ptr().addr().saturating_sub(text.as_ptr().addr());
    serde_json::from_str(quoted)
        .map(Cow::Owned)
        .map_err(|error| malformed(line, before as u64, &error))
}

/// Holds the values of an object as they are written; a key that comes twice is an error.
struct Object<'a>(BTreeMap<Cow<'a, str>, &'a RawValue>);

impl<'de: 'a, 'a> Deserialize<'de> for Object<'a> {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Entries;

        impl<'de> Visitor<'de> for Entries {
            type Value = Object<'de>;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Object<'de>, A::Error> {
                let mut values = BTreeMap::new();
                while let Some((key, value)) = map.next_entry::<Cow<'de, str>, &RawValue>()? {
                    if values.insert(key, value).is_some() {
                        return Err(A::Error::custom("a key twice"));
                    }
                }
                Ok(Object(values))
            }
        }

        from.deserialize_map(Entries)
    }
}

/// Says where a line is JSON and no such value, and at which field.
fn not_of_the_shape<T: DeserializeOwned>(
    line: u64,
    text: &str,
    error: &serde_json::Error,
    code: &'static str,
) -> RowError {
    let mut reader = serde_json::Deserializer::from_str(text);
    let read: Result<T, _> = serde_path_to_error::deserialize(&mut reader);
    let mut path = read
        .err()
        .map_or(String::new(), |error| error.path().to_string());
    let said = error.to_string();
    if said.starts_with("unknown field") {
        // The key is a text of the input: what holds it is named instead.
        path = path
            .rsplit_once('.')
            .map_or("", |(outer, _)| outer)
            .to_owned();
    } else if said.starts_with("missing field") {
        // The reader names the object, its text the field, which is one of ours.
        let field = said.split('`').nth(1).unwrap_or_default();
        path = if path == "." || path.is_empty() {
            field.to_owned()
        } else {
            format!("{path}.{field}")
        };
    }
    let mut error = malformed(line, 0, error);
    error.error.code = crate::base::Code::fixed(code);
    error.error.path = FieldPath::new(path).unwrap_or_default();
    error
}

/// Takes the place from an error of the JSON reader, `before` bytes behind the start of the line;
/// the line is that of the file.
fn malformed(line: u64, before: u64, error: &serde_json::Error) -> RowError {
    let mut invalid = crate::base::stored::malformed(error);
    invalid.facts.clear();
    let column = before.saturating_add(error.column() as u64);
    invalid
        .with(NamedFact::count("line", line))
        .with(NamedFact::count("column", column))
        .into()
}
