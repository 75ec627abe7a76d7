//! The versioned JSON in which values, states, commands and events are stored.

use std::collections::BTreeMap;
use std::fmt;
use std::marker::PhantomData;

use serde::de::{DeserializeOwned, Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize};
use serde_json::Value;
use serde_json::value::RawValue;

use super::errors::{Invalid, NamedFact};

/// Lifts the body of one version to the next, or says that it cannot.
pub(crate) type Upcaster = fn(Value) -> Result<Value, Invalid>;

#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Versioned<T> {
    kind: String,
    version: u32,
    body: T,
}

/// Writes a value as `{"kind": …, "version": …, "body": …}`; the version is one more than the steps
/// that lift older ones.
pub(crate) fn to_json<T: Serialize>(
    kind: &str,
    upcasters: &[Upcaster],
    body: &T,
) -> Result<String, Invalid> {
    let version = current_version(upcasters);
    let whole = Versioned {
        kind: kind.to_owned(),
        version,
        body,
    };
    serde_json::to_string(&whole).map_err(|_| Invalid::plain("base.json.not_writable", ""))
}

fn current_version(upcasters: &[Upcaster]) -> u32 {
    u32::try_from(upcasters.len())
        .unwrap_or(u32::MAX)
        .saturating_add(1)
}

/// Reads a value back, lifting an older version step by step: `upcasters[0]` lifts version 1 to 2.
///
/// The body is read straight from the text, so a field that comes twice is refused: a reader that goes
/// through a map of values would keep the last and say nothing.
///
/// # Errors
/// `base.json.malformed`, `base.json.cut_off` and `base.json.not_of_this_shape` (with line and
/// column), `base.json.other_kind`, `base.json.newer_version` and `base.json.version_zero`.
pub(crate) fn from_json<T: DeserializeOwned>(
    kind: &str,
    upcasters: &[Upcaster],
    text: &str,
) -> Result<T, Invalid> {
    let (version, body) = opened(kind, current_version(upcasters), text)?;
    let steps = upcasters
        .get(version.saturating_sub(1)..)
        .unwrap_or_default();
    if steps.is_empty() {
        return serde_json::from_str(body.get()).map_err(|error| inside(text, body, &error));
    }
    let lifted = lifted(text, body, steps)?;
    // What lifting wrote stands nowhere in the text: where the body begins is the nearest place.
    serde_json::from_str(&lifted).map_err(|_| {
        let (line, column) = place(text, body, 1, 1);
        placed("base.json.not_of_this_shape", line, column).inside("body")
    })
}

/// Looks at the kind and the version, and gives the version with the body as it is written.
fn opened<'a>(kind: &str, current: u32, text: &'a str) -> Result<(usize, &'a RawValue), Invalid> {
    let whole: Versioned<&RawValue> =
        serde_json::from_str(text).map_err(|error| malformed(&error))?;
    if whole.kind != kind {
        return Err(Invalid::plain("base.json.other_kind", "kind"));
    }
    if whole.version == 0 || whole.version > current {
        let code = match whole.version {
            0 => "base.json.version_zero",
            _ => "base.json.newer_version",
        };
        return Err(Invalid::plain(code, "version")
            .with(NamedFact::count("version", u64::from(whole.version)))
            .with(NamedFact::count("current", u64::from(current))));
    }
    let version = usize::try_from(whole.version).unwrap_or(usize::MAX);
    Ok((version, whole.body))
}

/// Writes the body as the present version would have.
fn lifted(text: &str, body: &RawValue, steps: &[Upcaster]) -> Result<String, Invalid> {
    let mut value: Value =
        serde_json::from_str(body.get()).map_err(|error| inside(text, body, &error))?;
    for lift in steps {
        value = lift(value).map_err(|error| error.inside("body"))?;
    }
    Ok(value.to_string())
}

/// Tells an error of the body, with its place in the whole text.
fn inside(text: &str, body: &RawValue, error: &serde_json::Error) -> Invalid {
    let (line, column) = place(text, body, error.line(), error.column());
    placed(code_of(error), line, column).inside("body")
}

/// Where a place in the body, counted from 1, lies in the text that the body is a part of.
fn place(text: &str, body: &RawValue, line: usize, column: usize) -> (usize, usize) {
    let start = body
        .get()
        .as_ptr()
        .addr()
        .saturating_sub(text.as_ptr().addr());
    let before = text.as_bytes().get(..start).unwrap_or_default();
    let breaks = before.iter().filter(|byte| **byte == b'\n').count();
    let last = before
        .iter()
        .rev()
        .take_while(|byte| **byte != b'\n')
        .count();
    let column = if line == 1 {
        column.saturating_add(last)
    } else {
        column
    };
    (line.saturating_add(breaks), column)
}

/// Takes the place from an error of the JSON reader and leaves its text, which may quote the input.
pub(crate) fn malformed(error: &serde_json::Error) -> Invalid {
    placed(code_of(error), error.line(), error.column())
}

fn placed(code: &'static str, line: usize, column: usize) -> Invalid {
    Invalid::plain(code, "")
        .with(NamedFact::count("line", line as u64))
        .with(NamedFact::count("column", column as u64))
}

fn code_of(error: &serde_json::Error) -> &'static str {
    match error.classify() {
        serde_json::error::Category::Eof => "base.json.cut_off",
        serde_json::error::Category::Data => "base.json.not_of_this_shape",
        _ => "base.json.malformed",
    }
}

/// Reads a map in which each key comes once; serde's own reader keeps the last of two.
pub(crate) fn each_key_once<'de, D, K, V>(input: D) -> Result<BTreeMap<K, V>, D::Error>
where
    D: Deserializer<'de>,
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
{
    input.deserialize_map(EachKeyOnce(PhantomData))
}

struct EachKeyOnce<K, V>(PhantomData<(K, V)>);

impl<'de, K, V> Visitor<'de> for EachKeyOnce<K, V>
where
    K: Deserialize<'de> + Ord,
    V: Deserialize<'de>,
{
    type Value = BTreeMap<K, V>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a map in which each key comes once")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut read = BTreeMap::new();
        while let Some((key, value)) = map.next_entry()? {
            if read.insert(key, value).is_some() {
                return Err(A::Error::custom("a key comes twice"));
            }
        }
        Ok(read)
    }
}

/// Gives a type its versioned JSON: `to_json` and `from_json`.
///
/// A guarded type is read `via` its parts, so that a value that cannot be says so with its own code.
macro_rules! versioned_json {
    (@read $name:ty) => { |value: $name| Ok::<$name, $crate::base::Invalid>(value) };
    (@read $name:ty, $parts:ty) => {
        |parts: $parts| <$name>::restore(parts).map_err(|error| error.inside("body"))
    };
    ($($name:ty $(, via $parts:ty)? => $kind:literal [$($upcaster:expr),*];)*) => {$(
        impl $name {
            /// The kind under which the value is stored.
            pub const JSON_KIND: &'static str = $kind;

            /// Writes the value as versioned JSON, `{"kind": …, "version": …, "body": …}`, which every
            /// later release reads.
            ///
            /// # Errors
            /// `base.json.not_writable` where a number in it is out of the range of JSON's.
            pub fn to_json(&self) -> Result<String, $crate::base::Invalid> {
                let upcasters: &[$crate::base::stored::Upcaster] = &[$($upcaster),*];
                $crate::base::stored::to_json($kind, upcasters, self)
            }

            /// Reads the value back from versioned JSON of this or an earlier release.
            ///
            /// # Errors
            /// `base.json.malformed`, `base.json.cut_off`, `base.json.not_of_this_shape`,
            /// `base.json.other_kind`, `base.json.newer_version`, `base.json.version_zero`, and for a
            /// checked value the code of its own check.
            pub fn from_json(text: &str) -> Result<Self, $crate::base::Invalid> {
                let upcasters: &[$crate::base::stored::Upcaster] = &[$($upcaster),*];
                let check = $crate::base::stored::versioned_json!(@read $name $(, $parts)?);
                check($crate::base::stored::from_json($kind, upcasters, text)?)
            }
        }
    )*};
}
pub(crate) use versioned_json;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Fact;

    #[derive(Debug, PartialEq, Deserialize)]
    #[serde(deny_unknown_fields)]
    struct Held {
        days: u32,
        #[serde(default, deserialize_with = "each_key_once")]
        seen: BTreeMap<u32, u32>,
    }

    /// Version 1 held weeks.
    fn weeks_to_days(mut body: Value) -> Result<Value, Invalid> {
        let weeks = body.get("weeks").and_then(Value::as_u64);
        let weeks = weeks.ok_or_else(|| Invalid::plain("base.json.not_of_this_shape", "weeks"))?;
        if let Some(map) = body.as_object_mut() {
            map.remove("weeks");
            map.insert("days".to_owned(), (weeks * 7).into());
        }
        Ok(body)
    }

    fn read(text: &str) -> Result<Held, Invalid> {
        from_json("held", &[weeks_to_days], text)
    }

    fn told(text: &str) -> (String, String, Vec<u64>) {
        let error = read(text).unwrap_err();
        let counts = error.facts.iter().filter_map(|named| match named.fact {
            Fact::Count { count } => Some(count),
            _ => None,
        });
        let counts = counts.collect();
        (error.code.to_string(), error.path.to_string(), counts)
    }

    #[test]
    fn an_older_body_is_lifted_and_a_newer_one_is_not() {
        let old = r#"{"kind": "held", "version": 1, "body": {"weeks": 2}}"#;
        let new = r#"{"body": {"days": 14}, "version": 2, "kind": "held"}"#;
        assert_eq!(read(old), read(new));
        assert_eq!(read(old).unwrap().days, 14);
        let (code, path, _) = told(r#"{"kind": "held", "version": 1, "body": {"days": 2}}"#);
        assert_eq!(
            (code.as_str(), path.as_str()),
            ("base.json.not_of_this_shape", "body.weeks")
        );
        let (code, ..) = told(r#"{"kind": "held", "version": 2, "body": {"weeks": 2}}"#);
        assert_eq!(code, "base.json.not_of_this_shape");
    }

    #[test]
    fn what_lifting_made_wrong_is_told_where_the_body_begins() {
        let text = "{\"kind\": \"held\", \"version\": 1,\n \"body\": {\"weeks\": 4294967295}}";
        let (code, path, place) = told(text);
        assert_eq!(code, "base.json.not_of_this_shape");
        assert_eq!((path.as_str(), place), ("body", vec![2, 10]));
    }

    #[test]
    fn a_key_of_a_map_comes_once() {
        let text = |seen: &str| {
            format!(r#"{{"kind": "held", "version": 2, "body": {{"days": 1, "seen": {seen}}}}}"#)
        };
        let held = read(&text(r#"{"1": 2, "2": 2}"#)).unwrap();
        assert_eq!(held.seen, BTreeMap::from([(1, 2), (2, 2)]));
        let (code, path, _) = told(&text(r#"{"1": 2, "1": 3}"#));
        assert_eq!(
            (code.as_str(), path.as_str()),
            ("base.json.not_of_this_shape", "body")
        );
    }
}
