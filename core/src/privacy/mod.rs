//! Personal data that stay secret: who may read what, the journal that tells who did, consent, the
//! list of numbers that are called no more, how long data are kept, and what is done when they got out.
//!
//! Nothing here holds a name or a number of a person: a person is a [`PersonRef`](crate::base::PersonRef),
//! a number a keyed hash. The rules of law are data with their sources and no legal advice.

mod access;
mod class;
mod consent;
mod digest;
mod encode;
mod incident;
mod journal;
mod law;
mod mask;
mod policy;
mod retention;
mod standard;
mod suppression;
mod suppression_list;
mod verify;

pub use access::{Access, AccessRequest, Shown};
pub use class::{DataClass, GrantedView, View};
pub use consent::{
    Consent, ConsentEnd, ConsentMethod, ConsentParts, ConsentStatus, ContactChannel, LawfulBasis,
};
pub use digest::{Digest, NumberHash};
pub use incident::{Incident, IncidentParts, Recipient};
pub use journal::{
    Checkpoint, Journal, JournalEntry, JournalFact, JournalParts, JournalStep, ReadGrant,
};
pub use law::{LegalDuty, LegalRule, LegalSpan, legal_rules};
pub use policy::{AccessPolicy, AccessPolicyParts, AccessRule};
pub use retention::{
    ContractState, HeldClass, LegalHold, RetentionFacts, RetentionPolicy, RetentionPolicyParts,
    RetentionRule, RetentionStart, RetentionState, RetentionVerdict,
};
pub use suppression::{
    Lifting, SuppressionEntry, SuppressionEntryParts, SuppressionKey, SuppressionScope,
    SuppressionSource,
};
pub use suppression_list::{SuppressionList, SuppressionQuery};
pub use verify::{JournalFault, JournalFaultKind, verify};
