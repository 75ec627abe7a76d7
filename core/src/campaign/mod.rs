//! A campaign: whom to call, whether it is allowed, what was said, and when to call again.

mod attempt;
mod earlier;
mod funnel;
mod offering;
mod recontact;
mod refusal;
mod target;
mod truth;

pub use attempt::{Attempt, AttemptParts, AttemptResult};
pub use earlier::EarlierOutcome;
pub use funnel::{FunnelPerson, FunnelPersonParts, FunnelTally, registry};
pub use offering::{Offering, OfferingAnswer, OfferingParts};
pub use recontact::{
    FulfilledWish, RecontactCause, RecontactChange, RecontactCondition, RecontactConditionParts,
    RecontactEntry, RecontactFinding, RecontactList, RecontactWhen, WaitingPerson, recontact,
};
pub use refusal::{Refusal, RefusalCompetitor, RefusalParts};
pub use target::{
    EligibleOffers, ExcludedOffer, Exclusion, TargetChoice, TargetCondition, TargetField,
    TargetPerson, TargetReason, TargetRule, TargetRuleParts, TargetSelection, TargetVerdict,
    UnknownTarget, eligible_offers,
};
pub use truth::Truth;
