//! Names and addresses of people, as records whose leaves are personal values.

use serde::{Deserialize, Serialize};

use super::personal::{AddressPart, NamePart};
use super::phone::CountryCode;

/// Holds the name of a person in parts.
///
/// Which part a culture puts first is a matter of display; a person with one name only has a given
/// name only.
///
/// ```
/// use talktime::base::{NamePart, PersonName, ReadingPurpose};
/// let name = PersonName { given: NamePart::new("Asha")?, middle: None, family: Some(NamePart::new("Rao")?) };
/// assert_eq!(name.given.read(ReadingPurpose::Contact), "Asha");
/// assert!(!format!("{name:?}").contains("Asha"));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PersonName {
    /// The given name.
    pub given: NamePart,
    /// The middle name or patronymic.
    pub middle: Option<NamePart>,
    /// The family name.
    pub family: Option<NamePart>,
}

/// Holds a postal address in parts.
///
/// The country says which parts are required; that verdict belongs to the `customer` domain. A
/// place without street names is found by its landmark.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Address {
    /// The country.
    pub country: CountryCode,
    /// The state, oblast or province, which tells towns of one name apart.
    pub region: Option<AddressPart>,
    /// The town or village.
    pub locality: Option<AddressPart>,
    /// The part of a town.
    pub district: Option<AddressPart>,
    /// The street.
    pub street: Option<AddressPart>,
    /// The house and its block.
    pub house: Option<AddressPart>,
    /// The entrance.
    pub entrance: Option<AddressPart>,
    /// The floor.
    pub floor: Option<AddressPart>,
    /// The flat or office.
    pub unit: Option<AddressPart>,
    /// The postcode.
    pub postcode: Option<AddressPart>,
    /// Something well seen nearby.
    pub landmark: Option<AddressPart>,
}
