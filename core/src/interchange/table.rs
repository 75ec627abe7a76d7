//! The published schemas, distilled to what a check asks.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use super::payload::TmfVersion;

/// Distilled from the schemas that TM Forum publishes under the Apache License 2.0: `core/data/tmf/NOTICE`.
const SCHEMAS: &str = include_str!("../../data/tmf/schemas.json");

/// One API in one version.
#[derive(Debug, Deserialize)]
pub(super) struct Api {
    /// The number of the API, which a test reads.
    #[cfg_attr(
        not(test),
        expect(dead_code, reason = "a test compares it with the file")
    )]
    pub(super) api: String,
    pub(super) version: TmfVersion,
    /// Each resource with the fields that one must give to create it.
    pub(super) roots: BTreeMap<String, Vec<String>>,
    pub(super) enums: BTreeMap<String, Vec<String>>,
    pub(super) types: BTreeMap<String, Type>,
}

/// An object of a schema.
#[derive(Debug, Deserialize)]
pub(super) struct Type {
    /// Each field with its type: `s` text, `d` instant, `y` day, `i` whole number, `n` number, `b` yes or no, `*`
    /// anything, `e:` a name of a list, `o:` an object, `a:` a list of what follows.
    #[serde(rename = "p")]
    pub(super) fields: BTreeMap<String, String>,
    /// The fields that must be there.
    #[serde(rename = "r")]
    pub(super) required: Vec<String>,
}

static APIS: LazyLock<Vec<Api>> =
    LazyLock::new(|| serde_json::from_str(SCHEMAS).unwrap_or_default());

/// Gives every API; none where the file does not parse, which a test excludes.
pub(super) fn apis() -> &'static [Api] {
    &APIS
}
