//! The numbers that are called no more, and the key that hashes them, as objects.

use std::sync::{Arc, Mutex};

use talktime::privacy;

use crate::border::{Instant, locked};
use crate::error::TalktimeError;
use crate::mirrors::{
    CheckedSuppressionEntry, Lifting, NumberHash, PhoneNumber, SuppressionEntry, SuppressionId,
    SuppressionQuery,
};

/// Is the secret with which numbers are hashed: 32 bytes or more, drawn by chance.
///
/// It is written nowhere. The library overwrites its own copy when the object goes; the bytes that were
/// given stay with the caller.
#[derive(Debug, uniffi::Object)]
pub struct SuppressionKey(privacy::SuppressionKey);

#[uniffi::export]
impl SuppressionKey {
    /// Takes the bytes of a key.
    ///
    /// # Errors
    /// Where there are fewer than 32.
    #[uniffi::constructor]
    pub fn new(bytes: Vec<u8>) -> Result<Arc<Self>, TalktimeError> {
        Ok(Arc::new(Self(privacy::SuppressionKey::new(bytes)?)))
    }

    /// Hashes a number.
    ///
    /// # Errors
    /// Where the text is no number.
    pub fn hash(&self, number: PhoneNumber) -> Result<NumberHash, TalktimeError> {
        Ok(self.0.hash(&number))
    }
}

/// Holds the numbers that are called no more, and finds one among a million at once.
///
/// Entries stand in the order in which they came and are never taken out.
#[derive(Debug, uniffi::Object)]
pub struct SuppressionList(Mutex<privacy::SuppressionList>);

#[uniffi::export]
impl SuppressionList {
    /// Makes an empty list.
    #[uniffi::constructor]
    pub fn new() -> Arc<Self> {
        Self::of(privacy::SuppressionList::new())
    }

    /// Reads a list back from versioned JSON of this or an earlier release.
    ///
    /// # Errors
    /// Where the text is not such JSON, is newer, or holds an entry that cannot be.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(privacy::SuppressionList::from_json(&text)?))
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// Where an entry has its id, or it is not valid; the list is then as it was.
    pub fn add(&self, entry: SuppressionEntry) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).add(CheckedSuppressionEntry::restore(entry)?)?)
    }

    /// Lifts an entry: the number may be contacted again for what it forbade.
    ///
    /// # Errors
    /// Where there is no such entry, it is lifted already, or who lifts it cannot.
    pub fn lift(&self, id: SuppressionId, lifting: Lifting) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).lift(&id, lifting)?)
    }

    /// Notes that an entry was done everywhere.
    ///
    /// # Errors
    /// Where there is no such entry, or it had not begun.
    pub fn note_effective(&self, id: SuppressionId, at: Instant) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).note_effective(&id, at)?)
    }

    /// Gives every entry that forbids a contact with a number; none where it is allowed.
    ///
    /// # Errors
    /// Where the hash or an id is malformed.
    pub fn find(
        &self,
        number: NumberHash,
        asked: SuppressionQuery,
    ) -> Result<Vec<CheckedSuppressionEntry>, TalktimeError> {
        let list = locked(&self.0);
        Ok(list.find(&number, &asked).into_iter().cloned().collect())
    }

    /// Gives every entry of a number, also those that hold no more.
    ///
    /// # Errors
    /// Where the hash is malformed.
    pub fn of_number(
        &self,
        number: NumberHash,
    ) -> Result<Vec<CheckedSuppressionEntry>, TalktimeError> {
        Ok(locked(&self.0).of_number(&number).cloned().collect())
    }

    /// Gives every entry that the law wanted to be done everywhere by now and that is not.
    ///
    /// # Errors
    /// Where the instant is beyond the calendar.
    pub fn overdue(&self, at: Instant) -> Result<Vec<CheckedSuppressionEntry>, TalktimeError> {
        let list = locked(&self.0);
        Ok(list.overdue(at).into_iter().cloned().collect())
    }

    /// Looks an entry up by its id.
    ///
    /// # Errors
    /// Where the id is malformed.
    pub fn get(&self, id: SuppressionId) -> Result<Option<CheckedSuppressionEntry>, TalktimeError> {
        Ok(locked(&self.0).get(&id).cloned())
    }

    /// Gives all entries, in the order in which they came.
    pub fn entries(&self) -> Vec<CheckedSuppressionEntry> {
        locked(&self.0).entries().cloned().collect()
    }

    /// Gives how many entries there are.
    pub fn count(&self) -> u64 {
        locked(&self.0).len() as u64
    }

    /// Adds what another list has, and what became of the entries that both have.
    ///
    /// # Errors
    /// Where the two have different entries under one id; the list is then as it was.
    pub fn merge(&self, other: Arc<Self>) -> Result<(), TalktimeError> {
        // A copy, so that two lists that merge each other never wait for each other's lock.
        let other = locked(&other.0).clone();
        Ok(locked(&self.0).merge(&other)?)
    }

    /// Writes the list as versioned JSON, which every later release reads.
    ///
    /// # Errors
    /// Where a number in it is out of the range of JSON's.
    pub fn to_json(&self) -> Result<String, TalktimeError> {
        Ok(locked(&self.0).to_json()?)
    }
}

impl SuppressionList {
    fn of(list: privacy::SuppressionList) -> Arc<Self> {
        Arc::new(Self(Mutex::new(list)))
    }
}
