//! Readers of call logs: bytes in, records out, with every row that could not be read and every
//! oddity told.
//!
//! [`LogReader`] reads our own schema (CSV and JSON lines, documented in `docs/call-log.md`) and,
//! through a [`Mapping`], any delimited table or flat JSON lines. It takes the bytes in pieces of
//! any size, keeps no more than a line of them, and gives out [`Item`]s. Nothing is lost: the rows
//! of a [`ReadSummary`] are its records, its rejected and its dropped rows together.
//!
//! [`FactReader`] reads the other facts that figures need (activities, schedules, surveys,
//! scorecards, sizes of lists; `docs/facts.md`) in the same way.

mod build;
mod cells;
mod checks;
mod durations;
mod fact_items;
mod fact_reader;
mod facts;
mod header;
mod ids;
mod instants;
mod items;
mod json;
mod local;
mod mapping;
mod offers;
mod outcome;
mod reader;
mod stays;
mod tally;
mod times;

pub use fact_items::{FactItem, FactSummary, Facts};
pub use fact_reader::{FactReader, read_facts};
pub use items::{
    DroppedRows, Finding, FindingCount, Item, Log, LogFormat, ReadOptions, ReadSummary, RejectedRow,
};
pub use mapping::Mapping;
pub use reader::{LogReader, read_log};
pub use tally::{LogReport, LogTally, Remarks};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_dirt;
#[cfg(test)]
mod tests_json;
