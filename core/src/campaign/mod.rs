//! A campaign: whom to call, whether it is allowed, what was said, and when to call again.

mod attempt;
mod retry;

pub use attempt::{Attempt, AttemptParts, AttemptResult};
pub use retry::{
    AvoidedTimes, NextAttempt, RetryAvoidance, RetryCause, RetryLimit, RetryPlan, RetryPlanParts,
    RetryRule,
};
