//! A mapping as the file writes it, before it is checked.

use std::collections::BTreeMap;
use std::fmt;

use serde::Deserialize;
use serde::de::{self, Deserializer, SeqAccess, Visitor};
use toml::Spanned;

use super::field::Field;
use super::words::ResultWord;
use crate::importer::local::{Ambiguous, Gap};

/// A text whose place in the file is known.
pub(in crate::importer) type Text = Spanned<String>;

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawMapping {
    pub(super) version: Spanned<u32>,
    pub(super) format: RawFormat,
    pub(super) columns: Spanned<BTreeMap<Field, OneOrMany>>,
    #[serde(default)]
    pub(super) constants: BTreeMap<Field, Text>,
    #[serde(default)]
    pub(super) none: BTreeMap<String, Vec<String>>,
    #[serde(default)]
    pub(super) time: RawTime,
    #[serde(default)]
    pub(super) durations: RawDurations,
    #[serde(default)]
    pub(super) queue: RawQueue,
    #[serde(default)]
    pub(super) words: BTreeMap<Field, BTreeMap<String, Text>>,
    #[serde(default)]
    pub(super) result: Vec<RawResult>,
    #[serde(default)]
    pub(super) drop: Vec<RawDrop>,
    #[serde(default)]
    pub(super) check: Vec<RawCheck>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::importer) enum RawKind {
    Delimited,
    JsonLines,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(in crate::importer) struct RawFormat {
    pub(in crate::importer) kind: RawKind,
    pub(in crate::importer) delimiter: Option<Text>,
    pub(in crate::importer) quote: Option<Text>,
    pub(in crate::importer) names: Option<Vec<Text>>,
    #[serde(default)]
    pub(in crate::importer) optional: Vec<Text>,
    #[serde(default)]
    pub(in crate::importer) tell_unknown_columns: bool,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawTime {
    pub(super) zone: Option<Text>,
    pub(super) format: Option<Text>,
    pub(super) formats: BTreeMap<String, Text>,
    pub(super) date_column: Option<Text>,
    pub(super) date_format: Option<Text>,
    pub(super) order: Vec<Text>,
    pub(super) ambiguous: Ambiguous,
    pub(super) gap: Gap,
}

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Deserialize)]
#[serde(rename_all = "snake_case")]
pub(in crate::importer) enum Unit {
    #[default]
    Seconds,
    Milliseconds,
    Clock,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawDurations {
    pub(super) unit: Unit,
    pub(super) longest: Option<Text>,
    pub(super) tolerance: Option<Text>,
}

#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields, default)]
pub(super) struct RawQueue {
    pub(super) zero_wait_entry: bool,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawResult {
    pub(super) when: BTreeMap<String, Text>,
    pub(super) is: ResultWord,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawDrop {
    pub(super) name: Text,
    pub(super) when: BTreeMap<String, Text>,
}

#[derive(Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub(super) struct RawCheck {
    pub(super) from: Text,
    pub(super) until: Text,
    pub(super) duration: Option<String>,
}

/// One column, or several of which the first that is not empty counts.
#[derive(Debug)]
pub(in crate::importer) struct OneOrMany(pub(in crate::importer) Vec<String>);

impl<'de> Deserialize<'de> for OneOrMany {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        struct Names;

        impl<'de> Visitor<'de> for Names {
            type Value = OneOrMany;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("the name of a column or a list of names")
            }

            fn visit_str<E: de::Error>(self, name: &str) -> Result<OneOrMany, E> {
                Ok(OneOrMany(vec![name.to_owned()]))
            }

            fn visit_seq<A: SeqAccess<'de>>(self, mut names: A) -> Result<OneOrMany, A::Error> {
                let mut all = Vec::new();
                while let Some(name) = names.next_element()? {
                    all.push(name);
                }
                Ok(OneOrMany(all))
            }
        }

        from.deserialize_any(Names)
    }
}
