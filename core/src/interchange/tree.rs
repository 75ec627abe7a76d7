//! A JSON text as a tree whose parts keep their text and their place in it.

use std::fmt;

use serde::de::{Deserializer as _, MapAccess, SeqAccess, Visitor};
use serde_json::value::RawValue;

use crate::base::{Invalid, NamedFact};

/// No payload that anybody publishes is half as deep.
pub(super) const DEPTH_MAX: usize = 64;

/// A value, as its text.
#[derive(Clone, Copy)]
pub(super) struct Node<'a> {
    raw: &'a str,
    /// Where it begins in the whole text, in bytes.
    at: usize,
}

/// What a value is.
pub(super) enum Form<'a> {
    Object(Vec<(String, Node<'a>)>),
    List(Vec<Node<'a>>),
    Text(String),
    Number,
    Bool,
    Null,
    /// What cannot be decoded: half of a letter in two parts.
    Broken,
}

impl<'a> Node<'a> {
    /// Reads a text that holds one value. A mark of byte order before it is passed over.
    pub(super) fn read(text: &'a str) -> Result<Self, Invalid> {
        let bare = text.strip_prefix('\u{feff}').unwrap_or(text);
        let raw: &RawValue = serde_json::from_str(bare).map_err(|error| {
            let count = |number: usize| u64::try_from(number).unwrap_or(u64::MAX);
            Invalid::plain("interchange.payload.not_json", "")
                .with(NamedFact::count("line", count(error.line())))
                .with(NamedFact::count("column", count(error.column())))
        })?;
        Ok(Self::of(raw.get(), text))
    }

    /// A part of a text knows its place by where it lies in memory.
    fn of(raw: &'a str, whole: &str) -> Self {
        let at = raw.as_ptr().addr().saturating_sub(whole.as_ptr().addr());
        Self { raw, at }
    }

    fn part(&self, raw: &'a RawValue) -> Self {
        let inside = Self::of(raw.get(), self.raw);
        Self {
            at: self.at.saturating_add(inside.at),
            ..inside
        }
    }

    /// The bytes of the whole text that the value takes.
    pub(super) fn span(&self) -> std::ops::Range<usize> {
        self.at..self.at.saturating_add(self.raw.len())
    }

    /// Takes the value apart by one level.
    pub(super) fn form(&self) -> Form<'a> {
        match self.raw.as_bytes().first() {
            Some(b'{') => {
                match serde_json::Deserializer::from_str(self.raw).deserialize_map(Members) {
                    Ok(members) => {
                        let placed = members.into_iter();
                        Form::Object(placed.map(|(key, raw)| (key, self.part(raw))).collect())
                    }
                    Err(_) => Form::Broken,
                }
            }
            Some(b'[') => {
                match serde_json::Deserializer::from_str(self.raw).deserialize_seq(Elements) {
                    Ok(elements) => {
                        Form::List(elements.into_iter().map(|raw| self.part(raw)).collect())
                    }
                    Err(_) => Form::Broken,
                }
            }
            Some(b'"') => serde_json::from_str(self.raw).map_or(Form::Broken, Form::Text),
            Some(b't' | b'f') => Form::Bool,
            Some(b'n') => Form::Null,
            _ => Form::Number,
        }
    }

    /// Tells whether a number is a whole one, as `1` and `1.0` are.
    pub(super) fn is_whole(&self) -> bool {
        let fraction = self
            .raw
            .split_once('.')
            .map_or("", |(_, fraction)| fraction);
        !self.raw.contains(['e', 'E']) && fraction.bytes().all(|digit| digit == b'0')
    }

    /// Gives a text; none where it is no text.
    pub(super) fn text(&self) -> Option<String> {
        match self.form() {
            Form::Text(text) => Some(text),
            _ => None,
        }
    }
}

/// The members of an object in their order, also those that stand twice.
struct Members;

impl<'de> Visitor<'de> for Members {
    type Value = Vec<(String, &'de RawValue)>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}

/// The elements of a list.
struct Elements;

impl<'de> Visitor<'de> for Elements {
    type Value = Vec<&'de RawValue>;

    fn expecting(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str("a list")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut list: A) -> Result<Self::Value, A::Error> {
        let mut elements = Vec::new();
        while let Some(element) = list.next_element()? {
            elements.push(element);
        }
        Ok(elements)
    }
}
