//! The Kotlin and Swift face of `talktime`: conversions and errors, no rule of its own.
//!
//! Without the feature `importer` it reads no files, and is smaller.
//!
//! `mirrors` is written by `cargo xtask mirrors` from the sources of the core.

mod border;
pub mod call;
pub mod centre;
mod error;
#[cfg(feature = "importer")]
pub mod facts;
#[cfg(feature = "importer")]
pub mod importer;
pub mod kpi;
mod mirrors;
pub mod sentences;

pub use border::{Duration, Instant};
pub use centre::{CentreTally, Explainer};
pub use error::TalktimeError;
#[cfg(feature = "importer")]
pub use facts::FactReader;
#[cfg(feature = "importer")]
pub use importer::{LogReader, LogTally};
pub use kpi::CallTally;
pub use mirrors::*;

uniffi::setup_scaffolding!("talktime");
