//! A campaign: whom to call, whether it is allowed, what was said, and when to call again.
//!
//! [`may_call`] asks every [`CallingRule`] before a number is dialled, and only it issues a permit. The
//! rules are data with their sources and no legal advice.

mod attempt;
mod check;
mod facts;
mod read;
mod ready;
mod rule;
mod rules;
mod verdict;

pub use attempt::{Attempt, AttemptParts, AttemptResult};
pub use facts::{CallPlace, DialFacts, DialQuery, RegistryLook};
pub use read::{RulesRead, read_calling_rules};
pub use rule::{
    CallingRule, CallingRuleParts, CapCounts, CapScope, CapSpan, QuietAfter, QuietSpan,
    RuleConfidence, RuleDemand,
};
pub use rules::{CallingRules, CallingRulesParts};
pub use verdict::{BlockReason, DialBlock, DialVerdict, NextChance, may_call};
