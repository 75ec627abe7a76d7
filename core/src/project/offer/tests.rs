use super::*;
use crate::base::Currency;

fn label(text: &str) -> Label {
    Label::new(text).unwrap()
}

fn day(text: &str) -> CalendarDate {
    text.parse().unwrap()
}

fn money(minor: i64, currency: &str) -> Option<Money> {
    let currency = Currency::new(currency).unwrap();
    Some(Money { minor, currency })
}

fn parts(id: &str) -> OfferParts {
    OfferParts {
        id: OfferId::new(id).unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        name: LocalisedText {
            english: label("Fibre"),
            hindi: None,
            russian: None,
        },
        monthly: money(59_900, "INR"),
        one_off: money(100_000, "INR"),
        from: day("2026-03-01"),
        until: Some(day("2026-04-01")),
        coverage: Coverage::Everywhere,
    }
}

fn india(region: Option<&str>, locality: Option<&str>, postcode: Option<&str>) -> Address {
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

fn area(region: Option<&str>, locality: Option<&str>, postcode_start: Option<&str>) -> Area {
    Area {
        country: CountryCode::new("IN").unwrap(),
        region: region.map(label),
        locality: locality.map(label),
        postcode_start: postcode_start.map(label),
    }
}

#[test]
fn an_offer_is_sold_from_its_first_day_to_the_one_before_its_end() {
    let offer = Offer::restore(parts("a")).unwrap();
    let sold = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"];
    assert_eq!(
        sold.map(|text| offer.is_valid_on(day(text))),
        [false, true, true, false]
    );
    let open = Offer::restore(OfferParts {
        until: None,
        ..parts("a")
    })
    .unwrap();
    assert!(open.is_valid_on(day("2099-01-01")));
}

#[test]
fn what_contradicts_itself_is_no_offer() {
    let refused = |parts: OfferParts| {
        let error = Offer::restore(parts).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    };
    let told = |code: &str, path: &str| (format!("project.offer.{code}"), path.to_owned());
    let negative = OfferParts {
        monthly: money(-1, "INR"),
        ..parts("a")
    };
    assert_eq!(refused(negative), told("negative_price", "monthly"));
    let negative = OfferParts {
        one_off: money(-1, "INR"),
        ..parts("a")
    };
    assert_eq!(refused(negative), told("negative_price", "one_off"));
    let two = OfferParts {
        one_off: money(1, "RUB"),
        ..parts("a")
    };
    assert_eq!(refused(two), told("two_currencies", "one_off"));
    let reversed = OfferParts {
        until: Some(day("2026-03-01")),
        ..parts("a")
    };
    assert_eq!(refused(reversed), told("reversed", "until"));
    let nowhere = OfferParts {
        coverage: Coverage::Areas { areas: vec![] },
        ..parts("a")
    };
    assert_eq!(refused(nowhere), told("no_area", "coverage.areas"));
    for (blank, path) in [
        (area(Some(" "), None, None), "coverage.areas[1].region"),
        (area(None, Some(" "), None), "coverage.areas[1].locality"),
        (
            area(None, None, Some("- ")),
            "coverage.areas[1].postcode_start",
        ),
    ] {
        let areas = vec![area(Some("Goa"), None, None), blank];
        let blank = OfferParts {
            coverage: Coverage::Areas { areas },
            ..parts("a")
        };
        assert_eq!(refused(blank), told("blank_area", path));
    }
    let free = OfferParts {
        monthly: money(0, "INR"),
        one_off: None,
        ..parts("a")
    };
    assert!(Offer::restore(free).is_ok());
}

#[test]
fn an_area_is_narrowed_by_each_part() {
    let here = india(Some("Karnataka"), Some(" bengaluru "), Some("560 001"));
    let covers =
        |area: Area, address: &Address| Coverage::Areas { areas: vec![area] }.covers(address);
    assert_eq!(covers(area(None, None, None), &here), Covered::Yes);
    assert_eq!(
        covers(
            area(Some("karnataka"), Some("Bengaluru"), Some("56")),
            &here
        ),
        Covered::Yes
    );
    assert_eq!(
        covers(area(Some("Karnataka"), Some("Mysuru"), None), &here),
        Covered::No
    );
    assert_eq!(covers(area(None, None, Some("57")), &here), Covered::No);
    let town_only = india(None, Some("Bengaluru"), None);
    assert_eq!(
        covers(area(Some("Karnataka"), Some("Bengaluru"), None), &town_only),
        Covered::Unknown
    );
    // Another town settles it, whatever the region is.
    assert_eq!(
        covers(area(Some("Karnataka"), Some("Mysuru"), None), &town_only),
        Covered::No
    );
    let abroad = Area {
        country: CountryCode::new("RU").unwrap(),
        ..area(None, None, None)
    };
    assert_eq!(covers(abroad, &here), Covered::No);
}

#[test]
fn one_area_that_holds_the_place_is_enough() {
    let coverage = Coverage::Areas {
        areas: vec![
            area(Some("Kerala"), None, None),
            area(None, Some("Bengaluru"), None),
        ],
    };
    assert_eq!(
        coverage.covers(&india(None, Some("Bengaluru"), None)),
        Covered::Yes
    );
    assert_eq!(coverage.covers(&india(None, None, None)), Covered::Unknown);
    assert_eq!(
        coverage.covers(&india(Some("Goa"), Some("Panaji"), None)),
        Covered::No
    );
}

#[test]
fn a_catalogue_has_each_offer_once() {
    let offer = |id: &str| Offer::restore(parts(id)).unwrap();
    let twice = vec![offer("a"), offer("b"), offer("a")];
    let error = Catalogue::restore(CatalogueParts { offers: twice }).unwrap_err();
    assert_eq!(error.code.as_str(), "project.catalogue.repeated");
    assert_eq!(error.path.as_str(), "offers[2].id");
    let many = vec![offer("a"); OFFERS_MAX + 1];
    let error = Catalogue::restore(CatalogueParts { offers: many }).unwrap_err();
    assert_eq!(error.code.as_str(), "project.catalogue.too_many");
}

#[test]
fn what_can_be_had_at_a_place_is_told_with_whether_it_is_sure() {
    let local = OfferParts {
        coverage: Coverage::Areas {
            areas: vec![area(Some("Goa"), None, None)],
        },
        ..parts("local")
    };
    let offers = [parts("any"), local].map(|parts| Offer::restore(parts).unwrap());
    let catalogue = Catalogue::restore(CatalogueParts {
        offers: offers.into(),
    })
    .unwrap();
    let at = |address: &Address| {
        let found = catalogue.at(day("2026-03-02"), address);
        let named = |found: &AvailableOffer| (found.offer.parts().id.to_string(), found.covered);
        found.iter().map(named).collect::<Vec<_>>()
    };
    let any = ("any".to_owned(), Covered::Yes);
    let local = |covered| ("local".to_owned(), covered);
    assert_eq!(
        at(&india(Some("Goa"), None, None)),
        [any.clone(), local(Covered::Yes)]
    );
    assert_eq!(
        at(&india(None, None, None)),
        [any.clone(), local(Covered::Unknown)]
    );
    assert_eq!(at(&india(Some("Kerala"), None, None)), [any]);
    assert!(catalogue.find(&OfferId::new("local").unwrap()).is_some());
    assert!(catalogue.find(&OfferId::new("none").unwrap()).is_none());
}
