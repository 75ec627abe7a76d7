//! How people are found by number, by place and by owner.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt;
use std::ops::RangeInclusive;

use crate::base::{Address, AddressPart, AgentId, PhoneNumber};
use crate::customer::fold::folded_part;
use crate::customer::record::CustomerParts;

/// Finds slots. Numbers and places take some 60 bytes a person.
#[derive(Clone, Default, PartialEq, Eq)]
pub(super) struct Index {
    phones: BTreeSet<(PhoneNumber, u32)>,
    places: BTreeSet<Place>,
    owners: BTreeMap<AgentId, BTreeSet<u32>>,
}

/// Is a mark of a town or a postcode, a mark of a street, and a slot. Two places may share a mark:
/// who is found is compared again.
type Place = (u32, u32, u32);

/// Without the marks: there are so few postcodes that each is told by its mark.
impl fmt::Debug for Index {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (numbers, places) = (self.phones.len(), self.places.len());
        write!(f, "Index({numbers} numbers, {places} places)")
    }
}

impl Index {
    /// Adds a person.
    pub(super) fn add(&mut self, slot: u32, parts: &CustomerParts) {
        for phone in &parts.phones {
            self.phones.insert((phone.number.clone(), slot));
        }
        for held in &parts.addresses {
            self.places.extend(places(&held.address, slot));
        }
        if let Some(owner) = &parts.owner {
            let people = self.owners.entry(owner.clone()).or_default();
            people.insert(slot);
        }
    }

    /// Takes a person out.
    pub(super) fn remove(&mut self, slot: u32, parts: &CustomerParts) {
        for phone in &parts.phones {
            self.phones.remove(&(phone.number.clone(), slot));
        }
        for held in &parts.addresses {
            for place in places(&held.address, slot) {
                self.places.remove(&place);
            }
        }
        if let Some(owner) = &parts.owner
            && let Some(people) = self.owners.get_mut(owner)
        {
            people.remove(&slot);
            if people.is_empty() {
                self.owners.remove(owner);
            }
        }
    }

    /// Gives everybody with a number, in the order of the slots.
    pub(super) fn by_phone(&self, number: &PhoneNumber) -> Vec<u32> {
        let range = (number.clone(), 0)..=(number.clone(), u32::MAX);
        self.phones.range(range).map(|(_, slot)| *slot).collect()
    }

    /// Gives everybody who may live at an address; `None` where neither town nor postcode is given.
    pub(super) fn by_place(&self, address: &Address) -> Option<BTreeSet<u32>> {
        let town = address.postcode.as_ref().or(address.locality.as_ref())?;
        let town = town_mark(address, town);
        let range = match street_mark(address) {
            Some(street) => of_street(town, street),
            None => (town, 0, 0)..=(town, u32::MAX, u32::MAX),
        };
        Some(self.places.range(range).map(|(_, _, slot)| *slot).collect())
    }

    /// Gives an agent's own base, in the order of the slots.
    pub(super) fn by_owner(&self, agent: &AgentId) -> impl Iterator<Item = u32> {
        self.owners.get(agent).into_iter().flatten().copied()
    }
}

const fn of_street(town: u32, street: u32) -> RangeInclusive<Place> {
    (town, street, 0)..=(town, street, u32::MAX)
}

fn places(address: &Address, slot: u32) -> impl Iterator<Item = Place> {
    let street = street_mark(address).unwrap_or(0);
    let towns = [address.postcode.as_ref(), address.locality.as_ref()];
    let towns = towns.map(|town| town.map(|town| town_mark(address, town)));
    towns
        .into_iter()
        .flatten()
        .map(move |town| (town, street, slot))
}

fn town_mark(address: &Address, town: &AddressPart) -> u32 {
    mark(&[address.country.as_str(), &folded_part(town)])
}

fn street_mark(address: &Address) -> Option<u32> {
    let street = address.street.as_ref()?;
    // Nought marks that there is no street.
    Some(mark(&[&folded_part(street)]).max(1))
}

/// Folds texts into 32 bits by FNV-1a.
fn mark(texts: &[&str]) -> u32 {
    let mut mark: u32 = 0x811c_9dc5;
    for text in texts {
        for byte in text.bytes().chain([0]) {
            mark = (mark ^ u32::from(byte)).wrapping_mul(0x0100_0193);
        }
    }
    mark
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{CountryCode, PersonRef};
    use crate::customer::{CustomerAddress, CustomerPhone, PhoneKind, Relationship};

    #[test]
    fn an_index_shows_no_number_and_no_mark_of_a_place() {
        let person = PersonRef::new("p-1").unwrap();
        let mut parts = CustomerParts::new(person, Relationship::Prospect);
        parts.phones.push(CustomerPhone {
            number: PhoneNumber::new("+919876543210").unwrap(),
            kind: PhoneKind::Mobile,
            since: None,
        });
        let address = Address {
            country: CountryCode::new("IN").unwrap(),
            region: None,
            locality: None,
            district: None,
            street: None,
            house: None,
            entrance: None,
            floor: None,
            unit: None,
            postcode: Some(AddressPart::new("411030").unwrap()),
            landmark: None,
        };
        parts.addresses.push(CustomerAddress {
            address,
            uses: Vec::new(),
            read_back: None,
        });
        let mut index = Index::default();
        index.add(0, &parts);
        assert_eq!(format!("{index:?}"), "Index(1 numbers, 1 places)");
    }
}
