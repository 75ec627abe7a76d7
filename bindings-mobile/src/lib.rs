//! The Kotlin and Swift face of `talktime`: conversions and errors, no rule of its own.
//!
//! `mirrors` is written by `cargo xtask mirrors` from the sources of the core.

mod border;
mod error;
mod mirrors;
mod sentences;

pub use border::Instant;
pub use error::TalktimeError;
pub use mirrors::*;

uniffi::setup_scaffolding!("talktime");
