//! Customers: who they are, where they live, what they hold with us and with others, and the base
//! that keeps them.
//!
//! A [`Customer`] is everything that is known of one person; a [`CustomerBase`] keeps them all;
//! [`matching`] finds which of them are one person.

mod address;
mod area;
mod base;
mod checks;
mod competitor;
mod facts;
mod fold;
mod join;
pub mod matching;
mod purchase;
mod record;
mod view;

pub(crate) use facts::has_region;

pub use address::{
    AddressField, AddressRegion, AddressRules, AddressVerdict, Gazetteer, KnownLocality,
    address_rules, check_address, check_pick_up,
};
pub(crate) use area::lies_in;
pub use base::{
    Assignment, CustomerBase, CustomerPage, ErasedClass, Erasure, ErasureScope, KeptKind, KeptPart,
    MergeReason, MergeRecord, Parting, PersonExport, PersonState, PlacedHold, TimelineEntry,
};
pub use competitor::{CompetitorProfile, CompetitorReason, Told};
pub use purchase::{ConsentLink, PurchasedBase, PurchasedBaseParts};
pub use record::{
    AddressUse, Customer, CustomerAddress, CustomerNote, CustomerParts, CustomerPhone,
    DocumentKind, HeldService, IdentityDocument, PhoneKind, ReadBack, Relationship,
};
pub use view::{AddressView, CompetitorView, CustomerView, DocumentView, NoteView, PhoneView};

#[cfg(test)]
mod tests;
