//! Errors of a mapping: which line, which field, how to mend it.

use std::ops::Range;

use crate::base::{FieldPath, Invalid, NamedFact, Reference};

/// Gives the line, counted from 1, on which a byte of the text stands.
fn line_of(source: &[u8], at: usize) -> u64 {
    let before = source.get(..at).unwrap_or_default();
    (memchr::memchr_iter(b'\n', before).count() as u64).saturating_add(1)
}

/// Makes the error of a field that was read but does not fit.
pub(in crate::importer) fn at(
    source: &str,
    span: Range<usize>,
    code: &'static str,
    path: impl Into<String>,
) -> Invalid {
    Invalid {
        path: FieldPath::new(path).unwrap_or_default(),
        ..Invalid::plain(code, "")
    }
    .with(NamedFact::count(
        "line",
        line_of(source.as_bytes(), span.start),
    ))
}

/// Takes the text of a mapping file, without a byte-order mark.
pub(in crate::importer) fn text_of(file: &[u8]) -> Result<&str, Invalid> {
    let text = file.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(file);
    std::str::from_utf8(text).map_err(|error| {
        let line = line_of(text, error.valid_up_to());
        Invalid::plain("importer.mapping.not_utf8", "").with(NamedFact::count("line", line))
    })
}

/// Takes code, line and field from an error of the TOML reader, and leaves its text.
pub(in crate::importer) fn unreadable(error: &toml::de::Error, source: &str) -> Invalid {
    let message = error.message();
    let span = error.span().unwrap_or_default();
    // A key of `columns` and of `constants` is a word of ours too.
    let ours = message.contains("`contact`, ") || message.contains("`person`, `relationship`, ");
    let unknown_key = message.starts_with("unknown variant") && ours;
    let code = if unknown_key || message.starts_with("unknown field") {
        "importer.mapping.unknown_field"
    } else if message.starts_with("missing field") {
        "importer.mapping.missing_field"
    } else if message.starts_with("unknown variant") {
        "importer.mapping.unknown_word"
    } else if message.starts_with("invalid type") || message.starts_with("invalid value") {
        "importer.mapping.wrong_type"
    } else {
        "importer.mapping.malformed"
    };
    let mut invalid = Invalid::plain(code, "").with(NamedFact::count(
        "line",
        line_of(source.as_bytes(), span.start),
    ));
    let named = message
        .split('`')
        .nth(1)
        .filter(|name| name.len() <= 64 && FieldPath::new(*name).is_ok());
    if code == "importer.mapping.missing_field"
        && let Some(name) = named
    {
        invalid.path = FieldPath::new(name).unwrap_or_default();
    }
    let field = named.map_or_else(|| Reference::new("?"), Reference::new);
    match field {
        Ok(field) => invalid.with(NamedFact::id("field", field)),
        Err(_) => invalid,
    }
}
