//! Readers of call logs: bytes in, records out, with every row that could not be read and every
//! oddity told.
//!
//! [`LogReader`] reads our own schema (CSV and JSON lines, documented in `docs/call-log.md`),
//! through a [`Mapping`] any delimited table or flat JSON lines, and the `queue_log` of Asterisk
//! (`docs/queue-log.md`). It takes the bytes in pieces of any size, keeps no more than a line of
//! them and what is open, and gives out [`Item`]s. Nothing is lost: each row of a [`ReadSummary`] is
//! part of a record or of an activity, or it is kept as an event, rejected or dropped.
//!
//! [`FactReader`] reads the other facts that figures need (activities, schedules, surveys,
//! scorecards, sizes of lists; `docs/facts.md`) in the same way, and [`CustomerReader`] customers
//! (`docs/customers.md`).

mod build;
mod cells;
mod checks;
mod counts;
mod customers;
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
mod queue_log;
mod queue_options;
mod reader;
mod stays;
mod tally;
mod times;

pub use customers::{
    CustomerItem, CustomerMapping, CustomerReader, CustomerSummary, Customers, load_customers,
    read_customers,
};
pub use fact_items::{FactItem, FactSummary, Facts};
pub use fact_reader::{FactReader, read_facts};
pub use items::{
    DroppedRows, Finding, FindingCount, Item, Log, LogEvent, LogFormat, ReadOptions, ReadSummary,
    RejectedRow,
};
pub use mapping::Mapping;
pub use queue_options::{AgentName, PauseReason, QueueLogForm, QueueLogOptions, TableDelimiter};
pub use reader::{LogReader, read_log};
pub use tally::{LogReport, LogTally, Remarks};

#[cfg(test)]
mod tests;
#[cfg(test)]
mod tests_dirt;
#[cfg(test)]
mod tests_json;
#[cfg(test)]
mod tests_queue_agents;
#[cfg(test)]
mod tests_queue_log;
#[cfg(test)]
mod tests_queue_odd;
