//! Whether an address lies in an area, compared as addresses are compared here.

use super::address::AddressField;
use super::facts;
use super::fold::{folded, folded_part};
use crate::base::{Address, AddressPart, CountryCode, Label};
use crate::project::Area;

/// Tells whether an address lies in an area; the part that is missing where it is not known.
///
/// Names are compared without case, blanks and punctuation, a region by all its names in the country's
/// own script and in Latin. A part that differs settles it, whatever is not known besides.
pub(crate) fn lies_in(address: &Address, area: &Area) -> Result<bool, AddressField> {
    if address.country != area.country {
        return Ok(false);
    }
    let same = |name: &AddressPart, wanted: &Label| *folded_part(name) == *folded(wanted.as_str());
    let parts = [
        narrows(
            AddressField::Region,
            address.region.as_ref(),
            area.region.as_ref(),
            |name, wanted| is_region(&address.country, name, wanted),
        ),
        narrows(
            AddressField::Locality,
            address.locality.as_ref(),
            area.locality.as_ref(),
            same,
        ),
        narrows(
            AddressField::Postcode,
            address.postcode.as_ref(),
            area.postcode_start.as_ref(),
            |code, start| folded_part(code).starts_with(folded(start.as_str()).as_str()),
        ),
    ];
    if parts.contains(&Ok(false)) {
        return Ok(false);
    }
    let missing = parts.into_iter().find(Result::is_err);
    missing.unwrap_or(Ok(true))
}

fn is_region(country: &CountryCode, name: &AddressPart, wanted: &Label) -> bool {
    let (name, wanted) = (folded_part(name), folded(wanted.as_str()));
    let known = |name: &str| facts::of(country)?.region(name).map(|region| region.id);
    *name == *wanted || known(&wanted).is_some_and(|id| known(&name) == Some(id))
}

fn narrows(
    field: AddressField,
    part: Option<&AddressPart>,
    wanted: Option<&Label>,
    fits: impl Fn(&AddressPart, &Label) -> bool,
) -> Result<bool, AddressField> {
    match (part, wanted) {
        (_, None) => Ok(true),
        (None, Some(_)) => Err(field),
        (Some(part), Some(wanted)) => Ok(fits(part, wanted)),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn address(region: Option<&str>, locality: Option<&str>, postcode: Option<&str>) -> Address {
        let part = |text: Option<&str>| text.map(|text| AddressPart::new(text).unwrap());
        Address {
            country: CountryCode::new("IN").unwrap(),
            region: part(region),
            locality: part(locality),
            district: None,
            street: None,
            house: None,
            entrance: None,
            floor: None,
            unit: None,
            postcode: part(postcode),
            landmark: None,
        }
    }

    fn area(region: Option<&str>, locality: Option<&str>, postcode: Option<&str>) -> Area {
        let label = |text: Option<&str>| text.map(|text| Label::new(text).unwrap());
        Area {
            country: CountryCode::new("IN").unwrap(),
            region: label(region),
            locality: label(locality),
            postcode_start: label(postcode),
        }
    }

    #[test]
    fn a_region_has_its_names_in_both_scripts_and_a_postcode_its_blanks() {
        let pune = address(Some("महाराष्ट्र"), Some("PUNE "), Some("411 001"));
        let wanted = area(Some("Maharashtra"), Some("Pune"), Some("411"));
        assert_eq!(lies_in(&pune, &wanted), Ok(true));
        assert_eq!(lies_in(&pune, &area(Some("Goa"), None, None)), Ok(false));
        assert_eq!(lies_in(&pune, &area(None, None, Some("412"))), Ok(false));
        let abroad = Area {
            country: CountryCode::new("RU").unwrap(),
            ..area(None, None, None)
        };
        assert_eq!(lies_in(&pune, &abroad), Ok(false));
    }

    #[test]
    fn a_missing_part_is_not_known_unless_another_one_differs() {
        let bare = address(None, Some("Pune"), None);
        let wanted = area(Some("Maharashtra"), Some("Pune"), None);
        assert_eq!(lies_in(&bare, &wanted), Err(AddressField::Region));
        let other = area(Some("Maharashtra"), Some("Nagpur"), None);
        assert_eq!(lies_in(&bare, &other), Ok(false));
    }
}
