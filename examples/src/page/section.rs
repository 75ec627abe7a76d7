//! What a section of the page with a chart consists of.

use super::charts::Drawing;
use super::palette::{LEVEL, Tone};

/// One chart with what is said about it.
#[derive(Debug)]
pub(super) struct Section {
    pub(super) id: &'static str,
    pub(super) heading: String,
    pub(super) note: String,
    pub(super) legend: Vec<Key>,
    /// Empty where there is nothing to draw; then the note says so.
    pub(super) drawing: Option<Drawing>,
    pub(super) table: Table,
}

/// An entry of a legend.
#[derive(Debug)]
pub(super) struct Key {
    /// The name of the colour's variable.
    pub(super) tone: &'static str,
    /// Whether it is a line.
    pub(super) line: bool,
    pub(super) text: String,
}

impl Key {
    pub(super) fn new(tone: Tone, text: impl Into<String>) -> Self {
        Self {
            tone: tone.name(),
            line: tone == LEVEL,
            text: text.into(),
        }
    }
}

/// The numbers behind a chart.
#[derive(Debug, Default)]
pub(super) struct Table {
    pub(super) head: Vec<String>,
    pub(super) rows: Vec<Vec<String>>,
}
