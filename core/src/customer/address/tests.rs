use super::*;

fn address(country: &str, parts: &[(&str, &str)]) -> Address {
    let part = |name: &str| {
        let found = parts.iter().find(|(field, _)| *field == name);
        found.map(|(_, text)| AddressPart::new(*text).unwrap())
    };
    Address {
        country: CountryCode::new(country).unwrap(),
        region: part("region"),
        locality: part("locality"),
        district: part("district"),
        street: part("street"),
        house: part("house"),
        entrance: part("entrance"),
        floor: part("floor"),
        unit: part("unit"),
        postcode: part("postcode"),
        landmark: part("landmark"),
    }
}

#[test]
fn an_empty_address_lacks_every_required_part() {
    use AddressField::{House, Locality, Postcode, Region, Street};
    for country in ["IN", "RU", "US", "GB", "DE", "FR"] {
        let verdict = check_address(&address(country, &[]), None);
        assert_eq!(
            verdict.missing,
            [Region, Locality, Street, House, Postcode],
            "{country}"
        );
        assert!(verdict.known && !verdict.complete);
    }
    // The source names no required part for Kazakhstan; a crew needs these nonetheless.
    let verdict = check_address(&address("KZ", &[]), None);
    assert_eq!(verdict.missing, [Region, Locality, Street, House]);
    let verdict = check_address(&address("FJ", &[]), None);
    assert_eq!(verdict.missing, [Region, Locality, Street, House]);
    assert!(!verdict.known);
}

#[test]
fn real_addresses_are_complete() {
    let cases = [
        // India Post, PIN 411030: Shaniwar Peth, Pune.
        ("IN", "Maharashtra", "Pune", "Bajirao Road", "10", "411030"),
        ("IN", "महाराष्ट्र", "पुणे", "बाजीराव रोड", "10", "411030"),
        (
            "RU",
            "Тверская область",
            "Тверь",
            "Советская улица",
            "1",
            "170100",
        ),
        (
            "RU",
            "Тверская обл.",
            "Тверь",
            "Советская улица",
            "1",
            "170100",
        ),
        ("US", "CA", "Cupertino", "Infinite Loop", "1", "95014"),
        (
            "GB",
            "England",
            "London",
            "Downing Street",
            "10",
            "sw1a 2aa",
        ),
        ("DE", "Berlin", "Berlin", "Platz der Republik", "1", "11011"),
        (
            "FR",
            "Île-de-France",
            "Paris",
            "rue du Faubourg Saint-Honoré",
            "55",
            "75008",
        ),
        ("KZ", "Алматы", "Алматы", "проспект Абая", "1", "050012"),
    ];
    for (country, region, locality, street, house, postcode) in cases {
        let given = [
            ("region", region),
            ("locality", locality),
            ("street", street),
            ("house", house),
            ("postcode", postcode),
        ];
        let verdict = check_address(&address(country, &given), None);
        assert!(verdict.complete, "{country} {region}: {verdict:?}");
        assert!(
            verdict.doubtful.is_empty(),
            "{country} {region}: {verdict:?}"
        );
    }
}

#[test]
fn a_landmark_stands_for_street_and_house() {
    let given = [
        ("region", "Bihar"),
        ("locality", "Gaya"),
        ("landmark", "behind the Vishnupad temple"),
        ("postcode", "823001"),
    ];
    assert!(check_address(&address("IN", &given), None).complete);
    // A mark of punctuation is no landmark.
    let given = [
        ("region", "Bihar"),
        ("locality", "Gaya"),
        ("landmark", "-"),
        ("postcode", "823001"),
    ];
    let verdict = check_address(&address("IN", &given), None);
    assert_eq!(verdict.missing, [AddressField::Street, AddressField::House]);
}

#[test]
fn a_postcode_has_the_form_of_its_country_and_lies_in_its_region() {
    let with = |country, region, postcode| {
        let given = [("region", region), ("postcode", postcode)];
        let verdict = check_address(&address(country, &given), None);
        (verdict.malformed.len(), verdict.doubtful.len())
    };
    assert_eq!(with("IN", "Bihar", "80001"), (1, 0));
    assert_eq!(with("IN", "Bihar", "800001"), (0, 0));
    assert_eq!(with("IN", "Bihar", "400001"), (0, 1)); // Mumbai's
    assert_eq!(with("RU", "Москва", "101000"), (0, 0));
    assert_eq!(with("RU", "Москва", "190000"), (0, 1)); // of Saint Petersburg
    assert_eq!(with("US", "NY", "22162-1010"), (0, 1)); // of Virginia
    assert_eq!(with("US", "VA", "22162-1010"), (0, 0));
    assert_eq!(with("US", "VA", "22162/1010"), (1, 0));
    assert_eq!(with("DE", "Bayern", "8033"), (1, 0));
    assert_eq!(with("FR", "Bretagne", "35 000"), (0, 0));
    assert_eq!(with("IN", "no such state", "800001"), (0, 0));
}

#[test]
fn a_gazetteer_makes_the_region_clear_or_doubtful() {
    let town = |region: &str, locality: &str| KnownLocality {
        country: CountryCode::new("IN").unwrap(),
        region: Label::new(region).unwrap(),
        locality: Label::new(locality).unwrap(),
    };
    let towns = [
        town("Bihar", "Aurangabad"),
        town("Maharashtra", "Aurangabad"),
        town("Maharashtra", "Pune"),
        town("Maharashtra", "Pune"),
    ];
    let gazetteer = Gazetteer::new(towns);
    assert_eq!(gazetteer.len(), 2);
    let check = |given: &[(&str, &str)]| {
        let rest = [("street", "a"), ("house", "1"), ("postcode", "411030")];
        let given: Vec<_> = given.iter().copied().chain(rest).collect();
        check_address(&address("IN", &given), Some(&gazetteer))
    };
    let pune = check(&[("locality", "PUNE")]);
    assert!(pune.complete && pune.doubtful.is_empty());
    assert_eq!(pune.region.unwrap().as_str(), "Maharashtra");
    let two = check(&[("locality", "Aurangabad")]);
    assert_eq!(two.missing, [AddressField::Region]);
    let wrong = check(&[("locality", "Pune"), ("region", "Bihar")]);
    assert_eq!(
        wrong.doubtful,
        [AddressField::Region, AddressField::Postcode]
    );
    let other_script = check(&[("locality", "Pune"), ("region", "महाराष्ट्र")]);
    assert!(other_script.doubtful.is_empty());
    let unknown = check(&[("locality", "Nowhere")]);
    assert_eq!(unknown.missing, [AddressField::Region]);
}

#[test]
fn a_verdict_shows_nothing_of_the_address() {
    let given = [
        ("region", "Bihar"),
        ("locality", "Gayamarker"),
        ("postcode", "9marker"),
    ];
    let verdict = check_address(&address("IN", &given), None);
    let shown = format!("{verdict:?}{}", serde_json::to_string(&verdict).unwrap());
    assert!(!shown.to_lowercase().contains("marker"));
}
