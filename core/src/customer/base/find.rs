//! How people are found.

use super::CustomerBase;
use crate::base::{Address, AgentId, Invalid, NamePart, PersonRef, PhoneNumber};
use crate::customer::address::parts_of;
use crate::customer::facts;
use crate::customer::fold::folded_part;
use crate::customer::matching::{Duplicates, MatchScore, NameHit, street_key};

impl CustomerBase {
    /// Finds everybody with a telephone number, in the order in which they came.
    pub fn by_phone(&self, number: &PhoneNumber) -> Vec<PersonRef> {
        self.references(self.index.by_phone(number))
    }

    /// Finds everybody with an address that agrees in every part that is asked for, in the order in
    /// which they came, `limit` at most. Case, blanks and punctuation make no difference, nor does
    /// which of its known names a region has. A street is also found as the comparison of people folds
    /// it: in another script, its words turned round, without the word for its kind or with another,
    /// and of one spelling with those that sound alike. Park Street finds Park Avenue too: compare the
    /// street before it is used.
    /// A part that is not asked for may be any.
    ///
    /// # Errors
    /// `customer.base.address_too_wide` where neither a town nor a postcode is asked for.
    pub fn by_address(&self, asked: &Address, limit: u32) -> Result<Vec<PersonRef>, Invalid> {
        let slots = self
            .index
            .by_place(asked)
            .ok_or(Invalid::plain("customer.base.address_too_wide", ""))?;
        let lives_there = |number: &u32| {
            self.customer_at(*number).is_some_and(|customer| {
                let addresses = &customer.parts().addresses;
                addresses.iter().any(|held| agrees(asked, &held.address))
            })
        };
        let limit = usize::try_from(limit).unwrap_or(usize::MAX);
        Ok(self.references(slots.into_iter().filter(lives_there).take(limit)))
    }

    /// Finds people by a name as somebody heard or mistyped it, in any script and order of its words:
    /// the likest first, `limit` at most.
    /// [`Matcher::search`](crate::customer::matching::Matcher::search) says what is found.
    pub fn by_name(&self, name: &NamePart, limit: u32) -> Vec<NameHit> {
        self.matcher.search(name, limit)
    }

    /// Finds entries that may be one person, under the policy of the base.
    pub fn duplicates(&self) -> Duplicates {
        self.matcher.duplicates()
    }

    /// Compares two customers under the policy of the base; `None` where it does not hold both.
    pub fn compare(&self, one: &PersonRef, other: &PersonRef) -> Option<MatchScore> {
        self.matcher.compare(one, other)
    }

    /// Gives an agent's own base, in the order in which the people came.
    pub fn people_of(&self, agent: &AgentId) -> Vec<PersonRef> {
        self.references(self.index.by_owner(agent))
    }

    fn references(&self, slots: impl IntoIterator<Item = u32>) -> Vec<PersonRef> {
        let slots = slots.into_iter().filter_map(|number| self.slot(number));
        slots.map(|slot| slot.person.clone()).collect()
    }
}

/// Tells whether an address has every part that is asked for.
fn agrees(asked: &Address, held: &Address) -> bool {
    asked.country == held.country
        && parts_of(asked)
            .zip(parts_of(held))
            .all(|((field, asked_part), (_, part))| {
                let Some(asked_part) = asked_part else {
                    return true;
                };
                let Some(part) = part else {
                    return false;
                };
                let (one, other) = (folded_part(asked_part), folded_part(part));
                if field == crate::customer::AddressField::Region
                    && let Some(country) = facts::of(&asked.country)
                    && let (Some(one), Some(other)) = (country.region(&one), country.region(&other))
                {
                    return one.id == other.id;
                }
                let street = field == crate::customer::AddressField::Street;
                one == other || street && street_key(asked_part) == street_key(part)
            })
}
