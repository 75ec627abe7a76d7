//! The list of all numbers that are called no more.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;

use serde::{Deserialize, Serialize};

use super::consent::ContactChannel;
use super::digest::NumberHash;
use super::suppression::{Lifting, SuppressionEntry, SuppressionEntryParts, SuppressionScope};
use crate::base::{
    ContactPurposeId, Instant, Invalid, NamedFact, ProjectId, Reference, SuppressionId,
};

/// Asks whether a number may be contacted: for which project and purpose, in which way, when.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SuppressionQuery {
    /// The project.
    pub project: ProjectId,
    /// The purpose.
    pub purpose: ContactPurposeId,
    /// The way.
    pub channel: ContactChannel,
    /// When, in UTC.
    pub at: Instant,
}

impl SuppressionQuery {
    fn falls_under(&self, scope: &SuppressionScope) -> bool {
        scope.covers(&self.project, &self.purpose, self.channel)
    }
}

/// Holds the numbers that are called no more, and finds one among a million at once.
///
/// Entries stand in the order in which they came and are never taken out: one that was lifted shows
/// that the number was once asked not to be called. Two lists, of a telephone and of the server, merge
/// to the same list whichever comes first, but for the order.
///
/// ```
/// use talktime::base::{ContactPurposeId, PhoneNumber, ProjectId, SuppressionId};
/// use talktime::privacy::{
///     ContactChannel, SuppressionEntry, SuppressionEntryParts, SuppressionKey, SuppressionList,
///     SuppressionQuery, SuppressionScope, SuppressionSource,
/// };
/// let key = SuppressionKey::new((0..32).collect())?;
/// let number = PhoneNumber::new("+919876543210")?;
/// let at = "2026-03-02T09:30:00Z".parse().unwrap();
/// let mut list = SuppressionList::new();
/// list.add(SuppressionEntry::restore(SuppressionEntryParts {
///     id: SuppressionId::new("s-1")?, number: key.hash(&number), scope: SuppressionScope::Company,
///     source: SuppressionSource::Person, since: at, effective_by: None, effective: None,
///     until: None, lifted: None,
/// })?)?;
/// let asked = SuppressionQuery {
///     project: ProjectId::new("internet")?, purpose: ContactPurposeId::new("sales")?,
///     channel: ContactChannel::Voice, at,
/// };
/// assert_eq!(list.find(&key.hash(&number), &asked).len(), 1);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Default, Serialize, Deserialize)]
#[serde(try_from = "Stored", into = "Stored")]
pub struct SuppressionList {
    entries: Vec<SuppressionEntry>,
    /// The first bytes of a hash and the place of the entry: chance spreads a hash evenly, so these
    /// bytes all but name it, in a quarter of the memory.
    by_number: BTreeSet<(u64, u32)>,
    by_id: BTreeMap<SuppressionId, u32>,
}

/// How a list is stored: the index is made anew.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Stored {
    entries: Vec<SuppressionEntryParts>,
}

fn first_bytes(number: &NumberHash) -> u64 {
    number
        .bytes()
        .first_chunk()
        .map_or(0, |first| u64::from_be_bytes(*first))
}

impl SuppressionList {
    /// Makes an empty list.
    pub fn new() -> Self {
        Self::default()
    }

    fn restore(stored: Stored) -> Result<Self, Invalid> {
        let mut list = Self::new();
        for (position, parts) in stored.entries.into_iter().enumerate() {
            SuppressionEntry::restore(parts)
                .and_then(|entry| list.add(entry))
                .map_err(|error| error.inside(&format!("entries[{position}]")))?;
        }
        Ok(list)
    }

    /// Adds an entry.
    ///
    /// # Errors
    /// `privacy.suppression.repeated` where an entry has its id, `privacy.suppression.full` after 2^32
    /// entries.
    pub fn add(&mut self, entry: SuppressionEntry) -> Result<(), Invalid> {
        let id = entry.parts().id.clone();
        if self.by_id.contains_key(&id) {
            return Err(Invalid::plain("privacy.suppression.repeated", "id")
                .with(NamedFact::id("entry", id)));
        }
        let full = |_| Invalid::plain("privacy.suppression.full", "");
        let place = u32::try_from(self.entries.len()).map_err(full)?;
        self.by_number
            .insert((first_bytes(&entry.parts().number), place));
        self.by_id.insert(id, place);
        self.entries.push(entry);
        Ok(())
    }

    /// Gives how many entries there are, with those that hold no more.
    pub fn len(&self) -> usize {
        self.entries.len()
    }

    /// Tells whether there is no entry.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }

    /// Gives all entries, in the order in which they came.
    pub fn entries(&self) -> impl ExactSizeIterator<Item = &SuppressionEntry> {
        self.entries.iter()
    }

    /// Looks an entry up by its id.
    pub fn get(&self, id: &SuppressionId) -> Option<&SuppressionEntry> {
        let place = *self.by_id.get(id)?;
        self.entries.get(usize::try_from(place).ok()?)
    }

    /// Gives every entry that forbids a contact with a number, in the order in which they came; none
    /// where it is allowed.
    pub fn find(&self, number: &NumberHash, asked: &SuppressionQuery) -> Vec<&SuppressionEntry> {
        self.of_number(number)
            .filter(|entry| asked.falls_under(&entry.parts().scope) && entry.holds_at(asked.at))
            .collect()
    }

    /// Gives every entry of a number, also those that hold no more, in the order in which they came.
    pub fn of_number(&self, number: &NumberHash) -> impl Iterator<Item = &SuppressionEntry> {
        let first = first_bytes(number);
        let places = self.by_number.range((first, 0)..=(first, u32::MAX));
        places
            .filter_map(|(_, place)| self.entries.get(usize::try_from(*place).ok()?))
            .filter(move |entry| entry.parts().number == *number)
    }

    /// Gives every entry that the law wanted to be done everywhere by now and that is not.
    pub fn overdue(&self, at: Instant) -> Vec<&SuppressionEntry> {
        let all = self.entries.iter();
        all.filter(|entry| entry.is_overdue(at)).collect()
    }

    /// Lifts an entry: the number may be contacted again for what it forbade.
    ///
    /// # Errors
    /// `privacy.suppression.unknown`, `privacy.suppression.already_lifted`, and as
    /// [`SuppressionEntry::restore`] where who lifts it cannot; the list is then as it was.
    pub fn lift(&mut self, id: &SuppressionId, lifting: Lifting) -> Result<(), Invalid> {
        self.change(id, |mut parts| match parts.lifted {
            Some(lifted) => Err(
                Invalid::plain("privacy.suppression.already_lifted", "lifted")
                    .with(NamedFact::instant("at", lifted.at)),
            ),
            None => {
                parts.lifted = Some(lifting);
                Ok(parts)
            }
        })
    }

    /// Notes that an entry was done everywhere: no dialler and no partner has the number any more.
    ///
    /// # Errors
    /// `privacy.suppression.unknown`, and as [`SuppressionEntry::restore`] where it lies before the
    /// entry's beginning; the list is then as it was.
    pub fn note_effective(&mut self, id: &SuppressionId, at: Instant) -> Result<(), Invalid> {
        self.change(id, |parts| {
            Ok(SuppressionEntryParts {
                effective: Some(parts.effective.map_or(at, |before| before.min(at))),
                ..parts
            })
        })
    }

    fn change(
        &mut self,
        id: &SuppressionId,
        change: impl FnOnce(SuppressionEntryParts) -> Result<SuppressionEntryParts, Invalid>,
    ) -> Result<(), Invalid> {
        let place = self
            .by_id
            .get(id)
            .and_then(|place| usize::try_from(*place).ok());
        let entry = place.and_then(|place| self.entries.get_mut(place));
        let unknown = Invalid::plain("privacy.suppression.unknown", "id");
        let entry = entry.ok_or_else(|| unknown.with(NamedFact::id("entry", id)))?;
        *entry = SuppressionEntry::restore(change(entry.parts().clone())?)?;
        Ok(())
    }

    /// Adds what another list has: entries that are not here, and what became of those that are.
    ///
    /// Where the two differ, the number stays protected the longer: the later end holds, and the
    /// earlier duty. It was lifted where one of the two knows that, at the earlier instant.
    ///
    /// # Errors
    /// `privacy.suppression.other_entry` where the two have different entries under one id; the list is
    /// then as it was.
    pub fn merge(&mut self, other: &Self) -> Result<(), Invalid> {
        let mut joined = self.clone();
        for entry in other.entries() {
            let id = &entry.parts().id;
            match joined.get(id) {
                None => joined.add(entry.clone())?,
                Some(own) => {
                    let both = both(own.parts(), entry.parts())?;
                    joined.change(id, |_| Ok(both))?;
                }
            }
        }
        *self = joined;
        Ok(())
    }
}

/// Joins what two lists know of one entry.
fn both(
    one: &SuppressionEntryParts,
    two: &SuppressionEntryParts,
) -> Result<SuppressionEntryParts, Invalid> {
    let kept = |parts: &SuppressionEntryParts| {
        (parts.number, parts.scope.clone(), parts.source, parts.since)
    };
    if kept(one) != kept(two) {
        return Err(Invalid::plain("privacy.suppression.other_entry", "id")
            .with(NamedFact::id("entry", Reference::from(&one.id))));
    }
    let earlier = |a: Option<Instant>, b: Option<Instant>| match (a, b) {
        (Some(a), Some(b)) => Some(a.min(b)),
        (a, b) => a.or(b),
    };
    let lifted = [&one.lifted, &two.lifted].into_iter().flatten();
    let contact = |lifting: &&Lifting| (lifting.at, lifting.contact.clone());
    Ok(SuppressionEntryParts {
        effective_by: earlier(one.effective_by, two.effective_by),
        effective: earlier(one.effective, two.effective),
        until: one.until.zip(two.until).map(|(a, b)| a.max(b)),
        lifted: lifted.min_by_key(contact).cloned(),
        ..one.clone()
    })
}

crate::base::stored::versioned_json! { SuppressionList, via Stored => "privacy.suppression_list" []; }

impl PartialEq for SuppressionList {
    fn eq(&self, other: &Self) -> bool {
        self.entries == other.entries
    }
}

impl Eq for SuppressionList {}

impl fmt::Debug for SuppressionList {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "SuppressionList({} entries)", self.len())
    }
}

impl TryFrom<Stored> for SuppressionList {
    type Error = Invalid;
    fn try_from(stored: Stored) -> Result<Self, Invalid> {
        Self::restore(stored)
    }
}

impl From<SuppressionList> for Stored {
    fn from(list: SuppressionList) -> Self {
        let parts = list.entries.into_iter().map(SuppressionEntry::into_parts);
        Self {
            entries: parts.collect(),
        }
    }
}

#[cfg(test)]
mod tests;
