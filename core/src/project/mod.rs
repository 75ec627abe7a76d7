//! A project: one line of business that the centre works for.
//!
//! This folder begins with what every call needs: the fixed categories of an outcome, the fixed
//! reasons of a refusal, and the map from a project's own disposition codes to both.

mod disposition;

pub use disposition::{
    Disposition, DispositionMap, DispositionMapParts, OutcomeCategory, RefusalReason,
};
