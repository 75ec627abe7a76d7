//! Customers: who they are, where they live, what they hold with us and with others, and the base
//! that keeps them.
//!
//! A [`Customer`] is everything that is known of one person; a [`CustomerBase`] keeps them all.

mod address;
mod base;
mod checks;
mod competitor;
mod facts;
mod fold;
mod join;
mod record;

pub use address::{
    AddressField, AddressRegion, AddressRules, AddressVerdict, Gazetteer, KnownLocality,
    address_rules, check_address,
};
pub use base::{
    Assignment, CustomerBase, LegalHold, MergeReason, MergeRecord, Parting, PersonState,
    TimelineEntry,
};
pub use competitor::{CompetitorProfile, CompetitorReason, Told};
pub use record::{
    AddressUse, Customer, CustomerAddress, CustomerNote, CustomerParts, CustomerPhone,
    DocumentKind, HeldService, IdentityDocument, PhoneKind, ReadBack, Relationship,
};

#[cfg(test)]
mod tests;
