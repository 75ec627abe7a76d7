//! The matching of a customer base, as an object.

use std::sync::{Arc, Mutex};

use talktime::customer::matching;

use crate::border::locked;
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedMatchPolicy, Duplicates, MatchFields, MatchScore, NameHit, NamePart, PersonRef,
};

/// Holds the folded records of a base: finds duplicates, and people by a misspelt name.
///
/// What it finds does not depend on the order in which the records were pushed.
#[derive(Debug, uniffi::Object)]
pub struct Matcher(Mutex<matching::Matcher>);

#[uniffi::export]
impl Matcher {
    /// Starts with no record; without a policy the standard one holds.
    ///
    /// # Errors
    /// Where the policy is not valid.
    #[uniffi::constructor(default(policy = None))]
    pub fn new(policy: Option<CheckedMatchPolicy>) -> Result<Arc<Self>, TalktimeError> {
        let policy = policy.unwrap_or_else(matching::MatchPolicy::standard);
        Ok(Arc::new(Self(Mutex::new(matching::Matcher::new(policy)))))
    }

    /// Takes the record of a person.
    ///
    /// # Errors
    /// Where the person has one already, or a field holds too many values.
    pub fn push(&self, person: PersonRef, fields: MatchFields) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push(person, &fields)?)
    }

    /// Takes the record of a person out and overwrites it; tells whether there was one.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn remove(&self, person: PersonRef) -> Result<bool, TalktimeError> {
        Ok(locked(&self.0).remove(&person))
    }

    /// Compares two people that it holds; empty where it does not hold both.
    ///
    /// # Errors
    /// Where a value that crosses is malformed.
    pub fn compare(&self, a: PersonRef, b: PersonRef) -> Result<Option<MatchScore>, TalktimeError> {
        Ok(locked(&self.0).compare(&a, &b))
    }

    /// Finds the pairs that may be one person, the best first.
    pub fn duplicates(&self) -> Duplicates {
        locked(&self.0).duplicates()
    }

    /// Finds people by a name, in any script and order of its words, with one slip in each word.
    ///
    /// # Errors
    /// Where a value that crosses is malformed: the name is empty or too long.
    pub fn search(&self, name: NamePart, limit: u32) -> Result<Vec<NameHit>, TalktimeError> {
        Ok(locked(&self.0).search(&name, limit))
    }

    /// Gives the policy.
    pub fn policy(&self) -> CheckedMatchPolicy {
        locked(&self.0).policy().clone()
    }

    /// Tells how many records it holds.
    pub fn count(&self) -> u64 {
        locked(&self.0).len() as u64
    }
}
