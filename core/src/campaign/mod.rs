//! A campaign: whom to call, whether it is allowed, what was said, and when to call again.
//!
//! [`may_call`] asks every [`CallingRule`] before a number is dialled, and only it issues a permit. The
//! rules are data with their sources and no legal advice. A [`TargetRule`] says whom a project calls;
//! [`build_call_list`] makes the list of it, with what the verdict will say. What was offered and refused
//! is an [`Offering`]; [`recontact`] finds the people whom a change of the catalogue makes worth calling
//! again. A [`Lead`] is a person in a project from the first attempt to the sale, a [`Callback`] a call that
//! was promised. A [`FunnelTally`] counts what came of it all.

mod attempt;
mod callback;
mod check;
mod earlier;
mod facts;
mod funnel;
mod law;
mod lead;
mod list;
mod offering;
mod pieces;
mod preview;
mod read;
mod ready;
mod reason;
mod recontact;
mod refusal;
mod retry;
mod rule;
mod rules;
mod target;
mod truth;
mod verdict;

pub use attempt::{Attempt, AttemptParts, AttemptResult};
pub use callback::{
    Callback, CallbackCancel, CallbackCommand, CallbackEntry, CallbackEvent, CallbackFacts,
    CallbackMiss, CallbackParts, CallbackParty, CallbackState, CallbackStep, decide_callback,
};
pub use earlier::EarlierOutcome;
pub use facts::{CallPlace, DialFacts, DialQuery, RegistryLook};
pub use funnel::{FunnelPerson, FunnelPersonParts, FunnelTally, registry};
pub use lead::{
    Lead, LeadCommand, LeadEntry, LeadEvent, LeadFacts, LeadOrder, LeadParts, LeadRefusal,
    LeadState, LeadStep, OpenAttempt, decide_lead,
};
pub use list::{
    CallList, CallListBuilder, CallListEntry, CallListPlan, CallListPlanParts, LeftOut,
    LeftOutReason, ListPerson, OwnerRule, build_call_list,
};
pub use offering::{Offering, OfferingAnswer, OfferingParts};
pub use preview::{CallPreview, PreviewBlock, PreviewLater};
pub use read::{RulesRead, read_calling_rules};
pub use recontact::{
    FulfilledWish, RecontactCause, RecontactChange, RecontactCondition, RecontactConditionParts,
    RecontactEntry, RecontactFinding, RecontactList, RecontactWhen, WaitingPerson, recontact,
};
pub use refusal::{Refusal, RefusalCompetitor, RefusalParts};
pub use retry::{
    AvoidedTimes, NextAttempt, RetryAvoidance, RetryCause, RetryLimit, RetryPlan, RetryPlanParts,
    RetryRule,
};
pub use rule::{
    CallingRule, CallingRuleParts, CapCounts, CapScope, CapSpan, QuietAfter, QuietSpan,
    RuleConfidence, RuleDemand,
};
pub use rules::{CallingRules, CallingRulesParts};
pub use target::{
    EligibleOffers, ExcludedOffer, Exclusion, TargetChoice, TargetCondition, TargetField,
    TargetPerson, TargetReason, TargetRule, TargetRuleParts, TargetSelection, TargetVerdict,
    UnknownTarget, eligible_offers,
};
pub use truth::Truth;
pub use verdict::{BlockReason, DialBlock, DialVerdict, NextChance, may_call};
