//! A campaign: whom to call, whether it is allowed, what was said, and when to call again.

mod attempt;
mod callback;
mod lead;
mod retry;

pub use attempt::{Attempt, AttemptParts, AttemptResult};
pub use callback::{
    Callback, CallbackCancel, CallbackCommand, CallbackEntry, CallbackEvent, CallbackFacts,
    CallbackMiss, CallbackParts, CallbackParty, CallbackState, CallbackStep, decide_callback,
};
pub use lead::{
    Lead, LeadCommand, LeadEntry, LeadEvent, LeadFacts, LeadOrder, LeadParts, LeadRefusal,
    LeadState, LeadStep, OpenAttempt, decide_lead,
};
pub use retry::{
    AvoidedTimes, NextAttempt, RetryAvoidance, RetryCause, RetryLimit, RetryPlan, RetryPlanParts,
    RetryRule,
};
