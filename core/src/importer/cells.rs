//! One row seen through a mapping: texts by slot, and errors that know their column.

use std::borrow::Cow;

use super::mapping::{Column, Field};
use crate::base::table::Fields;
use crate::base::{FieldPath, Invalid, NamedFact};

/// Says why a row is rejected, and which column is at fault.
#[derive(Debug)]
pub(super) struct RowError {
    pub(super) error: Invalid,
    pub(super) slot: Option<usize>,
}

impl RowError {
    pub(super) const fn code(code: &'static str) -> Self {
        Self {
            error: Invalid::plain(code, ""),
            slot: None,
        }
    }

    /// Names our field and the column that it was read from.
    pub(super) fn at(mut self, field: Field, slot: Option<usize>) -> Self {
        if self.error.path.as_str().is_empty() {
            self.error.path = FieldPath::fixed(field.name());
        }
        self.slot = self.slot.or(slot);
        self
    }

    pub(super) fn with(mut self, fact: NamedFact) -> Self {
        self.error = self.error.with(fact);
        self
    }
}

impl From<Invalid> for RowError {
    fn from(error: Invalid) -> Self {
        Self { error, slot: None }
    }
}

/// Gives the texts of a row by slot.
#[derive(Clone, Copy, Debug)]
pub(super) enum Cells<'a> {
    /// A row of a delimited table, with the position of each slot.
    Fields(Fields<'a>, &'a [Option<usize>]),
    /// A line of JSON, with the value of each slot.
    Values(&'a [Option<Cow<'a, str>>]),
}

/// Holds a row and what its columns mean by "nothing".
#[derive(Clone, Copy, Debug)]
pub(super) struct Row<'a> {
    pub(super) cells: Cells<'a>,
    pub(super) columns: &'a [Column],
}

impl<'a> Row<'a> {
    /// Gives the text of a slot as it stands; empty where the column is not there.
    pub(super) fn raw(&self, slot: usize) -> &'a str {
        match self.cells {
            Cells::Fields(fields, positions) => positions
                .get(slot)
                .copied()
                .flatten()
                .and_then(|position| fields.get(position))
                .unwrap_or_default(),
            Cells::Values(values) => values
                .get(slot)
                .and_then(Option::as_deref)
                .unwrap_or_default(),
        }
    }

    /// Gives the text of a slot; `None` where it is empty or means nothing.
    pub(super) fn get(&self, slot: usize) -> Option<&'a str> {
        let text = self.raw(slot);
        let nothing = text.is_empty()
            || self
                .columns
                .get(slot)
                .is_some_and(|column| column.nothing.iter().any(|none| none == text));
        (!nothing).then_some(text)
    }
}
