//! The Kotlin and Swift face of `talktime`: conversions and errors, no rule of its own.
//!
//! Without the feature `importer` it reads no files, and is smaller.
//!
//! `mirrors` is written by `cargo xtask mirrors` from the sources of the core.

pub mod address;
pub mod application;
mod border;
pub mod calendar;
pub mod call;
pub mod calling;
pub mod centre;
pub mod crew;
pub mod customer;
#[cfg(feature = "importer")]
pub mod customers;
mod error;
#[cfg(feature = "importer")]
pub mod facts;
pub mod funnel;
#[cfg(feature = "importer")]
pub mod importer;
pub mod kpi;
pub mod lead;
pub mod matching;
mod mirrors;
pub mod order;
pub mod order_counts;
pub mod privacy;
pub mod project;
pub mod recovery;
pub mod sentences;
pub mod suppression;
pub mod taxi_request;
pub mod visit;
pub mod wishes;

pub use address::Gazetteer;
pub use border::{CalendarDate, Duration, Instant};
pub use calling::CallingRules;
pub use centre::{CentreTally, Explainer};
pub use customer::CustomerBase;
#[cfg(feature = "importer")]
pub use customers::CustomerReader;
pub use error::TalktimeError;
#[cfg(feature = "importer")]
pub use facts::FactReader;
pub use funnel::FunnelTally;
#[cfg(feature = "importer")]
pub use importer::{LogReader, LogTally};
pub use kpi::CallTally;
pub use matching::Matcher;
pub use mirrors::*;
pub use privacy::Access;
pub use suppression::{SuppressionKey, SuppressionList};

uniffi::setup_scaffolding!("talktime");
