//! A campaign: whom to call, whether it is allowed, what was said, and when to call again.

mod attempt;

pub use attempt::{Attempt, AttemptParts, AttemptResult};
