//! Finds records of one person: names in three scripts, telephones, addresses, birth dates.
//!
//! Names and addresses are folded into one spelling, whatever their script ([`MatchFields`]); two
//! records are [`compare`]d under a [`MatchPolicy`]. Nothing below
//! [`Certain`](MatchVerdict::Certain) may be merged without a person who looks at it.
//!
//! Folded texts are as personal as their originals: no type here prints them, and the memory of
//! folded words and records is overwritten when it is dropped.

mod agree;
mod compare;
mod devanagari;
mod duplicates;
mod house;
mod lexicon;
mod matcher;
mod name;
mod near;
mod place;
mod policy;
mod record;
mod script;
mod search;
mod spelling;

pub use compare::{MatchPart, MatchScore, MatchVerdict, compare};
pub use duplicates::{BlockKind, CutBlock, Duplicates, MatchPair};
pub use matcher::Matcher;
pub use policy::{Agreement, MatchKind, MatchPolicy, MatchPolicyParts, MatchWeights};
pub use record::MatchFields;
pub use search::NameHit;

#[cfg(test)]
mod tests;
