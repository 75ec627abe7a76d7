//! What the example programs share: a made-up day of a small centre with its customers, reading a file,
//! and tables on a terminal.

pub mod applications;
pub mod callers;
pub mod day;
pub mod json;
pub mod label;
pub mod log;
pub mod outbound;
pub mod page;
pub mod people;
pub mod print;
pub mod queue_log;
pub mod queue_report;
pub mod random;
pub mod read;
