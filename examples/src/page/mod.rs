//! One page of HTML with the pictures of a report: everything in the file, nothing fetched, no
//! script.
//!
//! [`Collector`] counts while a log is read; [`Collector::page`] makes the page. The charts are drawn
//! by `charts-rs` as SVG in the colours of `palette`; the page's style exchanges them in the dark.

mod agents;
mod cards;
mod charts;
mod collect;
mod heat;
mod model;
mod palette;
mod reading;
mod refusals;
mod section;
mod text;
mod timeline;
mod volume;
mod waits;

#[cfg(test)]
mod tests;

pub use collect::Collector;
pub use model::{About, Page};

use std::path::Path;

use anyhow::Context;

/// Writes a page to a file.
///
/// # Errors
/// What the file system says, with the name of the file.
pub fn write_page(file: &Path, page: &Page) -> anyhow::Result<()> {
    std::fs::write(file, page.html()?).with_context(|| format!("cannot write {}", file.display()))
}
