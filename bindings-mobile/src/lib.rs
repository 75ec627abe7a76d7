//! The Kotlin and Swift face of `talktime`: conversions and errors, no rule of its own.
//!
//! `mirrors` is written by `cargo xtask mirrors` from the sources of the core.

mod border;
pub mod call;
pub mod centre;
mod error;
pub mod facts;
pub mod importer;
pub mod kpi;
mod mirrors;
pub mod privacy;
pub mod sentences;
pub mod suppression;

pub use border::{CalendarDate, Duration, Instant};
pub use centre::{CentreTally, Explainer};
pub use error::TalktimeError;
pub use facts::FactReader;
pub use importer::{LogReader, LogTally};
pub use kpi::CallTally;
pub use mirrors::*;
pub use privacy::Access;
pub use suppression::{SuppressionKey, SuppressionList};

uniffi::setup_scaffolding!("talktime");
