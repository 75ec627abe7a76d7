//! What an address must say, by country, and the verdict on one.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::facts::{self, Country};
use super::fold::{folded, folded_part};
use crate::base::{Address, AddressPart, Code, CountryCode, Label, ReadingPurpose};

/// Names a part of an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AddressField {
    /// The state, oblast or province.
    Region,
    /// The town or village.
    Locality,
    /// The part of a town.
    District,
    /// The street.
    Street,
    /// The house and its block.
    House,
    /// The entrance.
    Entrance,
    /// The floor.
    Floor,
    /// The flat or office.
    Unit,
    /// The postcode.
    Postcode,
    /// Something well seen nearby.
    Landmark,
}

impl AddressField {
    /// Gives the stable code, which has a word in every language: `customer.address.region`.
    pub const fn code(self) -> Code {
        Code::fixed(match self {
            Self::Region => "customer.address.region",
            Self::Locality => "customer.address.locality",
            Self::District => "customer.address.district",
            Self::Street => "customer.address.street",
            Self::House => "customer.address.house",
            Self::Entrance => "customer.address.entrance",
            Self::Floor => "customer.address.floor",
            Self::Unit => "customer.address.unit",
            Self::Postcode => "customer.address.postcode",
            Self::Landmark => "customer.address.landmark",
        })
    }
}

/// Gives the parts of an address by their names.
pub(super) fn parts_of(
    address: &Address,
) -> impl Iterator<Item = (AddressField, Option<&AddressPart>)> {
    [
        (AddressField::Region, address.region.as_ref()),
        (AddressField::Locality, address.locality.as_ref()),
        (AddressField::District, address.district.as_ref()),
        (AddressField::Street, address.street.as_ref()),
        (AddressField::House, address.house.as_ref()),
        (AddressField::Entrance, address.entrance.as_ref()),
        (AddressField::Floor, address.floor.as_ref()),
        (AddressField::Unit, address.unit.as_ref()),
        (AddressField::Postcode, address.postcode.as_ref()),
        (AddressField::Landmark, address.landmark.as_ref()),
    ]
    .into_iter()
}

/// Holds a region of a country, as a form offers it for choice.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressRegion {
    /// Its ISO 3166-2 code without the country, or what the post calls it where it has none: `MH`.
    pub id: Label,
    /// Its English name, or the name in Latin letters.
    pub latin: Label,
    /// Its name in the country's own script, where that is not Latin.
    pub own: Option<Label>,
}

/// Says what an address of a country must have, for a form that asks for it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressRules {
    /// The country.
    pub country: CountryCode,
    /// Whether the facts of the country are known; where not, the usual parts are required.
    pub known: bool,
    /// The parts that must be there. A landmark may stand for street and house together.
    pub required: Vec<AddressField>,
    /// Postcodes as they look.
    pub postcode_examples: Vec<Label>,
    /// The regions, where the list is known; another text is taken too.
    pub regions: Vec<AddressRegion>,
}

/// Says what is missing and wrong in an address.
///
/// It names parts, never what stands in them.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AddressVerdict {
    /// Whether a crew or a letter can be sent there: nothing is missing and nothing malformed.
    pub complete: bool,
    /// Whether the facts of the country are known.
    pub known: bool,
    /// Every part that must be there and is not.
    pub missing: Vec<AddressField>,
    /// Every part that has not the form of its country.
    pub malformed: Vec<AddressField>,
    /// Parts that contradict another one: a postcode of another region, or a region in which the
    /// gazetteer knows no such town. Read them back to the person.
    pub doubtful: Vec<AddressField>,
    /// The region, where its name was recognised or the gazetteer knows only one town of that name.
    pub region: Option<Label>,
}

/// Holds a town of a country, as somebody's list of towns has it.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct KnownLocality {
    /// The country.
    pub country: CountryCode,
    /// The region in which it lies.
    pub region: Label,
    /// Its name.
    pub locality: Label,
}

/// Knows the towns of countries, so that a region need not be asked for where a name is enough.
///
/// ```
/// use talktime::base::{CountryCode, Label};
/// use talktime::customer::{Gazetteer, KnownLocality};
/// let town = |region: &str, locality: &str| {
///     let (region, locality) = (Label::new(region)?, Label::new(locality)?);
///     Ok::<_, talktime::base::Invalid>(KnownLocality { country: CountryCode::new("IN")?, region, locality })
/// };
/// let towns = [town("Maharashtra", "Aurangabad")?, town("Bihar", "Aurangabad")?];
/// let gazetteer = Gazetteer::new(towns);
/// assert_eq!(gazetteer.regions(&CountryCode::new("IN")?, "AURANGABAD").len(), 2);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Gazetteer {
    /// The regions of a folded name of a town, each once.
    regions: BTreeMap<(CountryCode, String), Vec<Label>>,
}

impl Gazetteer {
    /// Takes a list of towns, in any order.
    pub fn new(towns: impl IntoIterator<Item = KnownLocality>) -> Self {
        let mut regions: BTreeMap<(CountryCode, String), Vec<Label>> = BTreeMap::new();
        for town in towns {
            let key = (town.country, folded(town.locality.as_str()).to_string());
            let held = regions.entry(key).or_default();
            if let Err(place) = held.binary_search(&town.region) {
                held.insert(place, town.region);
            }
        }
        Self { regions }
    }

    /// Gives every region in which a town of that name lies, in the order of their names.
    pub fn regions(&self, country: &CountryCode, locality: &str) -> &[Label] {
        let key = (country.clone(), folded(locality).to_string());
        self.regions.get(&key).map_or(&[], Vec::as_slice)
    }

    /// Counts the names of towns.
    pub fn len(&self) -> usize {
        self.regions.len()
    }

    /// Tells whether it knows no town.
    pub fn is_empty(&self) -> bool {
        self.regions.is_empty()
    }
}

/// Says what an address of a country must have.
///
/// The region is always required: a town's name alone often stands for several towns. Facts of
/// India, Russia, the United States, the United Kingdom, Germany, France and Kazakhstan are known.
///
/// ```
/// use talktime::base::CountryCode;
/// use talktime::customer::{AddressField, address_rules};
/// let rules = address_rules(&CountryCode::new("IN")?);
/// assert!(rules.required.contains(&AddressField::Postcode));
/// assert_eq!(rules.regions.len(), 36);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn address_rules(country: &CountryCode) -> AddressRules {
    let facts = facts::of(country);
    let examples = facts.into_iter().flat_map(|facts| &facts.examples);
    let regions = facts.into_iter().flat_map(|facts| &facts.regions);
    AddressRules {
        country: country.clone(),
        known: facts.is_some(),
        required: required(facts),
        postcode_examples: examples.map(|example| Label::fixed(example)).collect(),
        regions: regions
            .map(|region| AddressRegion {
                id: Label::fixed(region.id),
                latin: Label::fixed(region.latin),
                own: region.own.map(Label::fixed),
            })
            .collect(),
    }
}

fn required(facts: Option<&Country>) -> Vec<AddressField> {
    let mut required = vec![
        AddressField::Region,
        AddressField::Locality,
        AddressField::Street,
        AddressField::House,
    ];
    if facts.is_some_and(|facts| facts.postcode_required) {
        required.push(AddressField::Postcode);
    }
    required
}

/// Judges an address: names every part that is missing or malformed.
///
/// A landmark stands for street and house. With a gazetteer the region may be missing where the
/// country has one town of that name. Any address gets a verdict.
///
/// ```
/// use talktime::base::{Address, AddressPart, CountryCode};
/// use talktime::customer::{AddressField, check_address};
/// let part = |text: &str| AddressPart::new(text).map(Some);
/// let address = Address {
///     country: CountryCode::new("IN")?, region: None, locality: part("Pune")?, district: None,
///     street: None, house: None, entrance: None, floor: None, unit: None,
///     postcode: part("41100")?, landmark: part("opposite the Shaniwar Wada")?,
/// };
/// let verdict = check_address(&address, None);
/// assert_eq!(verdict.missing, [AddressField::Region]);
/// assert_eq!(verdict.malformed, [AddressField::Postcode]); // an Indian PIN has six digits
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn check_address(address: &Address, gazetteer: Option<&Gazetteer>) -> AddressVerdict {
    let facts = facts::of(&address.country);
    let towns = towns(address, gazetteer);
    let postcode = address
        .postcode
        .as_ref()
        .map(|part| part.read(ReadingPurpose::Fulfilment));
    let postcode = postcode.map(str::trim);
    let mut doubtful = Vec::new();
    let named = facts.zip(address.region.as_ref());
    let region = named.and_then(|(facts, name)| facts.region(&folded_part(name)));
    let only_town = match towns {
        [only] if address.region.is_none() => Some(only.clone()),
        _ => None,
    };
    let in_gazetteer = |name: &AddressPart| {
        let name = folded_part(name);
        towns.iter().any(|town| {
            let town = folded(town.as_str());
            let same = facts.is_some_and(|facts| {
                facts
                    .region(&town)
                    .is_some_and(|other| region.is_some_and(|region| region.id == other.id))
            });
            *town == *name || same
        })
    };
    if !towns.is_empty()
        && address
            .region
            .as_ref()
            .is_some_and(|name| !in_gazetteer(name))
    {
        doubtful.push(AddressField::Region);
    }
    let well_formed = |facts: &Country| postcode.is_none_or(|text| facts.fits_postcode(text));
    let malformed = match facts {
        Some(facts) if !well_formed(facts) => vec![AddressField::Postcode],
        _ => Vec::new(),
    };
    // A region that only the gazetteer gives is one of ours where its name is.
    let sure = only_town
        .as_ref()
        .and_then(|name| facts?.region(&folded(name.as_str())));
    if let (Some(region), Some(text), true) = (region.or(sure), postcode, malformed.is_empty())
        && !region.holds_postcode(text)
    {
        doubtful.push(AddressField::Postcode);
    }
    let missing = missing(address, facts, only_town.is_some());
    AddressVerdict {
        complete: missing.is_empty() && malformed.is_empty(),
        known: facts.is_some(),
        missing,
        malformed,
        doubtful,
        region: region
            .map(|region| Label::fixed(region.latin))
            .or(only_town),
    }
}

/// Judges an address to which a car comes: as [`check_address`], without the post's demands and with those of a driver.
///
/// A postcode need not be there, and one that looks wrong is only doubtful. The entrance is missing where a flat or a
/// floor is named, and doubtful where a house is: ask whether it has several.
///
/// ```
/// use talktime::base::{Address, AddressPart, CountryCode};
/// use talktime::customer::{AddressField, check_pick_up};
/// let part = |text: &str| AddressPart::new(text).map(Some);
/// let address = Address {
///     country: CountryCode::new("RU")?, region: part("Москва")?, locality: part("Москва")?, district: None,
///     street: part("Тверская")?, house: part("7")?, entrance: None, floor: None, unit: part("12")?,
///     postcode: None, landmark: None,
/// };
/// let verdict = check_pick_up(&address, None);
/// assert_eq!(verdict.missing, [AddressField::Entrance]);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
pub fn check_pick_up(address: &Address, gazetteer: Option<&Gazetteer>) -> AddressVerdict {
    let mut verdict = check_address(address, gazetteer);
    verdict
        .missing
        .retain(|part| *part != AddressField::Postcode);
    for part in std::mem::take(&mut verdict.malformed) {
        if !verdict.doubtful.contains(&part) {
            verdict.doubtful.push(part);
        }
    }
    if address.entrance.is_none() {
        if address.unit.is_some() || address.floor.is_some() {
            verdict.missing.push(AddressField::Entrance);
        } else if address.house.is_some() {
            verdict.doubtful.push(AddressField::Entrance);
        }
    }
    verdict.complete = verdict.missing.is_empty();
    verdict
}

fn towns<'g>(address: &Address, gazetteer: Option<&'g Gazetteer>) -> &'g [Label] {
    match (gazetteer, &address.locality) {
        (Some(gazetteer), Some(locality)) => {
            gazetteer.regions(&address.country, locality.read(ReadingPurpose::Fulfilment))
        }
        _ => &[],
    }
}

fn missing(address: &Address, facts: Option<&Country>, region_is_clear: bool) -> Vec<AddressField> {
    let given: Vec<AddressField> = parts_of(address)
        .filter(|(_, part)| part.is_some_and(|part| !folded_part(part).is_empty()))
        .map(|(field, _)| field)
        .collect();
    let stands_in = |field: AddressField| match field {
        AddressField::Region => region_is_clear,
        AddressField::Street | AddressField::House => given.contains(&AddressField::Landmark),
        _ => false,
    };
    let mut required = required(facts);
    required.retain(|field| !given.contains(field) && !stands_in(*field));
    required
}

#[cfg(test)]
mod tests;
