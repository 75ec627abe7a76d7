//! Tests of the checks of a customer.

use super::*;
use crate::base::*;

pub(super) fn person(text: &str) -> PersonRef {
    PersonRef::new(text).unwrap()
}

pub(super) fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn parts() -> CustomerParts {
    CustomerParts::new(person("p-1"), Relationship::Customer)
}

fn refused(parts: CustomerParts) -> (String, String) {
    let error = Customer::restore(parts).unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

fn service(id: &str, until: Option<&str>) -> HeldService {
    HeldService {
        service: ServiceId::new(id).unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        offer: None,
        monthly: None,
        since: Some("2025-01-10".parse().unwrap()),
        until: until.map(|day| day.parse().unwrap()),
    }
}

fn home(locality: &str) -> CustomerAddress {
    CustomerAddress {
        address: Address {
            country: CountryCode::new("RU").unwrap(),
            region: None,
            locality: Some(AddressPart::new(locality).unwrap()),
            district: None,
            street: None,
            house: None,
            entrance: None,
            floor: None,
            unit: None,
            postcode: None,
            landmark: None,
        },
        uses: vec![AddressUse::Home],
        read_back: None,
    }
}

#[test]
fn nothing_stands_twice() {
    let code = "customer.record.repeated";
    let mut twice = parts();
    twice.emails = vec![EmailAddress::new("a@b").unwrap(); 2];
    assert_eq!(refused(twice), (code.into(), "emails[1]".into()));
    let mut twice = parts();
    twice.services = vec![service("s-1", None), service("s-1", Some("2026-01-01"))];
    assert_eq!(refused(twice), (code.into(), "services[1]".into()));
    let mut twice = parts();
    twice.addresses = vec![home("Тверь")];
    twice.addresses[0].uses = vec![AddressUse::Home, AddressUse::Billing, AddressUse::Home];
    assert_eq!(refused(twice), (code.into(), "addresses[0].uses[2]".into()));
    let mut twice = parts();
    let number = PhoneNumber::new("+7 912 345-67-89").unwrap();
    let phone = |kind| CustomerPhone {
        number: number.clone(),
        kind,
        since: None,
    };
    twice.phones = vec![phone(PhoneKind::Mobile), phone(PhoneKind::Work)];
    assert_eq!(refused(twice), (code.into(), "phones[1]".into()));
}

#[test]
fn lists_have_bounds() {
    let mut many = parts();
    let numbers = (0..17)
        .map(|n| format!("+7912345678{}", n % 10))
        .collect::<Vec<_>>();
    let phone = |text: &String| CustomerPhone {
        number: PhoneNumber::new(text).unwrap(),
        kind: PhoneKind::Unknown,
        since: None,
    };
    many.phones = numbers.iter().map(phone).collect();
    let error = Customer::restore(many).unwrap_err();
    assert_eq!(error.code.as_str(), "customer.record.too_many");
    assert_eq!(
        error.facts,
        [
            NamedFact::count("limit", 16),
            NamedFact::count("length", 17)
        ]
    );
}

#[test]
fn services_fit_the_relationship() {
    let mut prospect = parts();
    prospect.relationship = Relationship::Prospect;
    prospect.services = vec![service("s-1", Some("2026-01-01"))];
    let code = "customer.record.prospect_holds_service".to_owned();
    assert_eq!(refused(prospect), (code, "services[0]".into()));
    let mut former = parts();
    former.relationship = Relationship::Former;
    former.services = vec![service("s-1", Some("2026-01-01"))];
    assert!(Customer::restore(former.clone()).is_ok());
    former.services.push(service("s-2", None));
    let code = "customer.record.former_holds_service".to_owned();
    assert_eq!(refused(former), (code, "services[1].until".into()));
    let mut backwards = parts();
    backwards.services = vec![service("s-1", Some("2025-01-09"))];
    let code = "customer.record.ends_before_start".to_owned();
    assert_eq!(refused(backwards), (code, "services[0].until".into()));
    let mut debt = parts();
    debt.services = vec![service("s-1", None)];
    let rub = Currency::new("RUB").unwrap();
    debt.services[0].monthly = Some(Money {
        minor: -1,
        currency: rub,
    });
    let code = "customer.record.money_negative".to_owned();
    assert_eq!(refused(debt), (code, "services[0].monthly".into()));
}

#[test]
fn an_address_says_something() {
    let mut empty = parts();
    empty.addresses = vec![home("x")];
    empty.addresses[0].address.locality = None;
    let code = "customer.address.empty".to_owned();
    assert_eq!(refused(empty), (code, "addresses[0].address".into()));
}

#[test]
fn a_reading_back_is_known_to_the_microsecond() {
    let mut known = parts();
    known.addresses = vec![home("Тверь")];
    let read_back = ReadBack {
        at: at("2016-12-31T23:59:60.123456789Z"),
        contact: ContactId::new("c-1").unwrap(),
    };
    let customer = Customer::restore(known).unwrap();
    let told = customer.read_back_address(0, read_back).unwrap();
    let held = told.parts().addresses[0].read_back.clone().unwrap();
    assert_eq!(held.at, at("2016-12-31T23:59:59.123456Z"));
}

#[test]
fn a_changed_address_was_not_read_back() {
    let mut known = parts();
    known.addresses = vec![home("Тверь")];
    let customer = Customer::restore(known).unwrap();
    let read_back = ReadBack {
        at: at("2026-03-02T09:00:00Z"),
        contact: ContactId::new("c-1").unwrap(),
    };
    let confirmed = customer.read_back_address(0, read_back.clone()).unwrap();
    assert_eq!(confirmed.parts().addresses[0].read_back, Some(read_back));
    let same = confirmed.change_address(0, home("Тверь").address).unwrap();
    assert_eq!(same, confirmed);
    let moved = confirmed.change_address(0, home("Ржев").address).unwrap();
    assert_eq!(moved.parts().addresses[0].read_back, None);
    let error = confirmed
        .change_address(1, home("Ржев").address)
        .unwrap_err();
    assert_eq!(error.code.as_str(), "customer.address.unknown");
}

#[test]
fn a_customer_prints_nothing_personal_and_comes_back_from_json() {
    let mut known = parts();
    known.names = vec![PersonName {
        given: NamePart::new("Ivanmarker").unwrap(),
        middle: None,
        family: None,
    }];
    known.addresses = vec![home("Tvermarker")];
    known.zone = Some(Zone::new("Europe/Moscow").unwrap());
    let customer = Customer::restore(known).unwrap();
    assert!(!format!("{customer:?}").contains("marker"));
    let text = customer.to_json().unwrap();
    assert_eq!(Customer::from_json(&text).unwrap(), customer);
}
