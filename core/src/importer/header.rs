//! Where the columns that are wanted stand in a header.

use std::collections::{BTreeMap, BTreeSet};

use super::mapping::Column;
use crate::base::table::column_reference;
use crate::base::{Invalid, NamedFact};

/// Finds the position of each column, by slot.
///
/// # Errors
/// `importer.file.column_missing` where one is not there and must be.
pub(super) fn positions(
    columns: &[Column],
    names: &[String],
) -> Result<Vec<Option<usize>>, Invalid> {
    let by_name: BTreeMap<&str, usize> = names
        .iter()
        .enumerate()
        .rev()
        .map(|(position, name)| (name.as_str(), position))
        .collect();
    let mut positions = Vec::with_capacity(columns.len());
    for (slot, column) in columns.iter().enumerate() {
        let position = by_name.get(column.name.as_str()).copied();
        if position.is_none() && !column.optional {
            let name = column_reference(&column.name, slot);
            return Err(Invalid::plain("importer.file.column_missing", "")
                .with(NamedFact::id("column", name))
                .with(NamedFact::count("columns", names.len() as u64)));
        }
        positions.push(position);
    }
    Ok(positions)
}

/// Gives the facts of the findings about columns that nothing reads.
pub(super) fn unknown(positions: &[Option<usize>], names: usize) -> Vec<NamedFact> {
    let known: BTreeSet<usize> = positions.iter().copied().flatten().collect();
    let unread = (0..names).filter(|position| !known.contains(position));
    // By its position alone: what stands in a header may be anything, a person's too.
    unread
        .map(|position| NamedFact::count("position", (position as u64).saturating_add(1)))
        .collect()
}
