//! JSON lines: records of our own schema, and flat objects for a mapping.

use std::borrow::Cow;

use serde_json::Value;

use super::cells::RowError;
use super::mapping::Column;
use crate::base::{Invalid, NamedFact};
use crate::call::{Record, RecordParts};

/// Reads a record as our own schema writes it.
pub(super) fn record(line: u64, text: &str) -> Result<Record, RowError> {
    let parts: RecordParts = serde_json::from_str(text).map_err(|error| malformed(line, &error))?;
    Record::restore(parts).map_err(RowError::from)
}

/// Takes the values of a flat object, by slot.
pub(super) fn values(
    line: u64,
    text: &str,
    columns: &[Column],
) -> Result<Vec<Option<Cow<'static, str>>>, RowError> {
    let whole: Value = serde_json::from_str(text).map_err(|error| malformed(line, &error))?;
    let Value::Object(mut object) = whole else {
        return Err(RowError::code("importer.row.not_an_object"));
    };
    let mut values = Vec::with_capacity(columns.len());
    for (slot, column) in columns.iter().enumerate() {
        values.push(match object.remove(&column.name) {
            None if column.optional => None,
            None => {
                return Err(RowError {
                    slot: Some(slot),
                    ..RowError::code("importer.row.key_missing")
                });
            }
            Some(Value::Null) => None,
            Some(Value::String(text)) => Some(Cow::Owned(text)),
            Some(Value::Bool(true)) => Some(Cow::Borrowed("true")),
            Some(Value::Bool(false)) => Some(Cow::Borrowed("false")),
            Some(Value::Number(number)) => Some(Cow::Owned(number.to_string())),
            Some(Value::Array(_) | Value::Object(_)) => {
                return Err(RowError {
                    slot: Some(slot),
                    ..RowError::code("importer.row.not_flat")
                });
            }
        });
    }
    Ok(values)
}

/// Takes the place from an error of the JSON reader; the line is that of the file.
fn malformed(line: u64, error: &serde_json::Error) -> RowError {
    let mut invalid = crate::base::workflow::malformed(error);
    invalid = Invalid {
        facts: Vec::new(),
        ..invalid
    };
    invalid
        .with(NamedFact::count("line", line))
        .with(NamedFact::count("column", error.column() as u64))
        .into()
}
