//! The records of a base, ready to be compared and searched.

use std::collections::BTreeMap;
use std::fmt;

use super::compare::{MatchScore, agreements};
use super::lexicon::{Lexicon, Word, WordId};
use super::near::Near;
use super::policy::MatchPolicy;
use super::record::{Compact, MatchFields};
use crate::base::{Invalid, NamedFact, PersonRef};

/// The place of a record.
pub(super) type Row = u32;

/// Holds the folded records of a base: finds duplicates, and people by a misspelt name.
///
/// What it finds does not depend on the order in which the records were pushed. Folded words and
/// records are overwritten when they are dropped or removed; the hashes that the search looks words
/// up by are not.
///
/// ```
/// use talktime::base::{NamePart, PersonName, PersonRef, PhoneNumber};
/// use talktime::customer::matching::{MatchFields, MatchPolicy, MatchVerdict, Matcher};
/// let mut matcher = Matcher::new(MatchPolicy::standard());
/// for (person, given, family) in [("p-1", "Asha", "Rao"), ("p-2", "राव", "आशा"), ("p-3", "Meena", "Rao")] {
///     let name = PersonName { given: NamePart::new(given)?, middle: None, family: Some(NamePart::new(family)?) };
///     let phones = vec![PhoneNumber::new("+91 98765 43210")?];
///     let fields = MatchFields { names: vec![name], phones, ..MatchFields::default() };
///     matcher.push(PersonRef::new(person)?, &fields)?;
/// }
/// let found = matcher.duplicates();
/// assert_eq!((found.pairs[0].a.as_str(), found.pairs[0].b.as_str()), ("p-1", "p-2"));
/// assert_eq!(found.pairs[0].score.verdict, MatchVerdict::Certain);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone)]
pub struct Matcher {
    policy: MatchPolicy,
    lexicon: Lexicon,
    rows: BTreeMap<PersonRef, Row>,
    records: Vec<Option<(PersonRef, Compact)>>,
    free: Vec<Row>,
    /// For each word, the rows in whose names it stands, in ascending order.
    holders: Vec<Vec<Row>>,
    near: Near,
}

impl fmt::Debug for Matcher {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Matcher")
            .field("policy", &self.policy.parts().id)
            .field("records", &self.rows.len())
            .finish_non_exhaustive()
    }
}

impl Matcher {
    /// Starts with no record.
    pub fn new(policy: MatchPolicy) -> Self {
        Self {
            policy,
            lexicon: Lexicon::default(),
            rows: BTreeMap::new(),
            records: Vec::new(),
            free: Vec::new(),
            holders: Vec::new(),
            near: Near::default(),
        }
    }

    /// Gives the policy.
    pub const fn policy(&self) -> &MatchPolicy {
        &self.policy
    }

    /// Tells how many records it holds.
    pub fn len(&self) -> usize {
        self.rows.len()
    }

    /// Tells whether it holds none.
    pub fn is_empty(&self) -> bool {
        self.rows.is_empty()
    }

    /// Takes the record of a person.
    ///
    /// # Errors
    /// `customer.match.known_person` where the person has one already: remove it first.
    /// `customer.match.too_many` where a field holds over 16 values. `customer.match.full` at 4,294,967,295
    /// records.
    pub fn push(&mut self, person: PersonRef, fields: &MatchFields) -> Result<(), Invalid> {
        if self.rows.contains_key(&person) {
            return Err(Invalid::plain("customer.match.known_person", "")
                .with(NamedFact::id("person", reference(&person)?)));
        }
        let row = match self.free.last() {
            Some(row) => *row,
            None => Row::try_from(self.records.len())
                .map_err(|_| Invalid::plain("customer.match.full", ""))?,
        };
        let record = Compact::of(fields, &mut self.lexicon)?;
        self.hold(row, &record);
        let place = usize::try_from(row).unwrap_or(usize::MAX);
        let entry = Some((person.clone(), record));
        if let Some(free) = self.records.get_mut(place) {
            self.free.pop();
            *free = entry;
        } else {
            self.records.push(entry);
        }
        self.rows.insert(person, row);
        Ok(())
    }

    /// Takes the record of a person out and overwrites it; tells whether there was one.
    pub fn remove(&mut self, person: &PersonRef) -> bool {
        let Some(row) = self.rows.remove(person) else {
            return false;
        };
        let place = usize::try_from(row).unwrap_or(usize::MAX);
        let entry = self.records.get_mut(place).and_then(Option::take);
        if let Some((_, record)) = entry {
            self.let_go(row, &record);
        }
        self.free.push(row);
        true
    }

    /// Compares two people that it holds; `None` where it does not hold both.
    pub fn compare(&self, a: &PersonRef, b: &PersonRef) -> Option<MatchScore> {
        let record = |person| self.at(*self.rows.get(person)?).map(|(_, record)| record);
        let (one, other) = (record(a)?.view(), record(b)?.view());
        Some(agreements(&one, &other, &self.lexicon, &self.policy).score(&self.policy))
    }

    fn hold(&mut self, row: Row, record: &Compact) {
        for id in record.view().name_words() {
            let place = usize::try_from(id).unwrap_or(usize::MAX);
            if self.holders.len() <= place {
                self.holders.resize_with(place.saturating_add(1), Vec::new);
            }
            let Some(rows) = self.holders.get_mut(place) else {
                continue;
            };
            if rows.is_empty()
                && let Some(word) = self.lexicon.word(id)
            {
                self.near.add(id, word);
            }
            if let Err(place) = rows.binary_search(&row) {
                rows.insert(place, row);
            }
        }
    }

    fn let_go(&mut self, row: Row, record: &Compact) {
        for id in record.view().name_words() {
            let place = usize::try_from(id).unwrap_or(usize::MAX);
            if let Some(rows) = self.holders.get_mut(place)
                && let Ok(found) = rows.binary_search(&row)
            {
                rows.remove(found);
            }
        }
        for id in record.words() {
            self.lexicon.release(id);
        }
    }

    pub(super) fn lexicon(&self) -> &Lexicon {
        &self.lexicon
    }

    pub(super) fn near_words(&self, word: Word<'_>) -> Vec<WordId> {
        self.near.find(word)
    }

    pub(super) fn holders(&self, id: WordId) -> &[Row] {
        let place = usize::try_from(id).unwrap_or(usize::MAX);
        self.holders.get(place).map_or(&[], Vec::as_slice)
    }

    pub(super) fn at(&self, row: Row) -> Option<(&PersonRef, &Compact)> {
        let entry = self.records.get(usize::try_from(row).ok()?)?;
        entry.as_ref().map(|(person, record)| (person, record))
    }

    /// Every record in the order of the references.
    pub(super) fn in_order(&self) -> impl Iterator<Item = (&PersonRef, &Compact)> {
        self.rows.values().filter_map(|row| self.at(*row))
    }
}

fn reference(person: &PersonRef) -> Result<crate::base::Reference, Invalid> {
    crate::base::Reference::new(person.as_str())
}
