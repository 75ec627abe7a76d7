//! Tests of finding by address, as streets are written.

use super::tests::*;
use super::*;
use crate::base::{Address, AddressPart, CountryCode};
use crate::customer::CustomerAddress;
use crate::customer::tests::person;

fn in_pune(street: &str) -> Address {
    let part = |text: &str| Some(AddressPart::new(text).unwrap());
    Address {
        country: CountryCode::new("IN").unwrap(),
        region: None,
        locality: part("Pune"),
        district: None,
        street: part(street),
        house: None,
        entrance: None,
        floor: None,
        unit: None,
        postcode: None,
        landmark: None,
    }
}

fn living(name: &str, street: &str) -> CustomerParts {
    let mut parts = known(name, &[]);
    parts.addresses = vec![CustomerAddress {
        address: in_pune(street),
        uses: vec![],
        read_back: None,
    }];
    parts
}

#[test]
fn a_street_is_found_as_people_write_it() {
    // The rows of `a_street_is_its_own_words` of the matching, and writings without blanks.
    let mut base = base_of([
        living("p-1", "M. G. Road"),
        living("p-2", "MG Rd"),
        living("p-3", "Station Road"),
        living("p-4", "गांधी मार्ग"),
        living("p-5", "MGRoad"),
    ]);
    let found = |base: &CustomerBase, street: &str| -> Vec<String> {
        let people = base.by_address(&in_pune(street), 10).unwrap();
        people.iter().map(ToString::to_string).collect()
    };
    // The letters of `MG Road` are those of `MGRoad` and of `M. G. Road`; its words those of `MG Rd`.
    assert_eq!(found(&base, "MG Road"), ["p-1", "p-2", "p-5"]);
    assert_eq!(found(&base, "Mg rd."), ["p-1", "p-2"]);
    assert_eq!(found(&base, "mgroad"), ["p-1", "p-5"]);
    assert_eq!(found(&base, "Road Station"), ["p-3"]);
    assert_eq!(found(&base, "Gandhi Marg"), ["p-4"]);
    assert!(found(&base, "M Road").is_empty());
    // Who moves is found there no more.
    base.replace(&Customer::restore(living("p-2", "Station Rd")).unwrap())
        .unwrap();
    assert_eq!(found(&base, "MG Rd"), ["p-1"]);
    assert_eq!(found(&base, "Station Road"), ["p-2", "p-3"]);
    base.erase(&person("p-3"), &senior("k-1")).unwrap();
    assert_eq!(found(&base, "Station Road"), ["p-2"]);
}
