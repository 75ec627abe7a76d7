//! How much memory a large base takes, and how long finding somebody in it.
#![expect(
    clippy::unwrap_used,
    clippy::disallowed_types,
    clippy::indexing_slicing,
    clippy::print_stdout,
    reason = "a measurement fails by a panic and says what it measured"
)]

use std::fs;
use std::hint::black_box;
use std::time::Instant;

use talktime::base::{
    Address, AddressPart, CountryCode, NamePart, PersonName, PersonRef, PhoneNumber,
};
use talktime::customer::{
    AddressUse, Customer, CustomerAddress, CustomerBase, CustomerParts, CustomerPhone, PhoneKind,
    Relationship,
};

const GIVEN: [&str; 8] = [
    "Asha",
    "Ravi",
    "Анна",
    "Пётр",
    "आशा",
    "मोहन",
    "Maria",
    "John",
];
const FAMILY: [&str; 8] = [
    "Rao",
    "Iyer",
    "Иванова",
    "Смирнов",
    "राव",
    "जोशी",
    "Silva",
    "Smith",
];

/// What a process holds in memory, in KiB.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("VmRSS:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn word(number: u64) -> String {
    let letter = |shift: u32| char::from(b'a' + u8::try_from((number >> shift) % 26).unwrap());
    [0, 5, 10, 15].map(letter).iter().collect()
}

/// One name, one number, one address: what a list of people usually has. Both words of each name are
/// rare ones, which is the worst for what finds people by name.
fn customer(number: u64) -> Customer {
    let part = |text: &str| Some(AddressPart::new(text).unwrap());
    let pick = |list: [&'static str; 8], at: u64| list[usize::try_from(at % 8).unwrap()];
    let mixed = number.wrapping_mul(0x9e37_79b9_7f4a_7c15) >> 20;
    let person = PersonRef::new(format!("{mixed:016x}-{number:06}")).unwrap();
    let mut parts = CustomerParts::new(person, Relationship::Prospect);
    parts.names = vec![PersonName {
        given: NamePart::new(format!("{}{}", pick(GIVEN, number), word(mixed))).unwrap(),
        middle: None,
        family: Some(NamePart::new(format!("{}{}", pick(FAMILY, mixed), word(number))).unwrap()),
    }];
    parts.phones = vec![CustomerPhone {
        number: PhoneNumber::new(format!("+9198{number:08}")).unwrap(),
        kind: PhoneKind::Mobile,
        since: None,
    }];
    parts.addresses = vec![CustomerAddress {
        address: Address {
            country: CountryCode::new("IN").unwrap(),
            region: part("Maharashtra"),
            locality: part(&format!("Town {}", mixed % 500)),
            district: None,
            street: part(&format!("Street {}", number % 300)),
            house: part(&(mixed % 200).to_string()),
            entrance: None,
            floor: None,
            unit: None,
            postcode: part(&format!("41{:04}", mixed % 10_000)),
            landmark: None,
        },
        uses: vec![AddressUse::Home],
        read_back: None,
    }];
    Customer::restore(parts).unwrap()
}

fn measure(people: u64) {
    // What is read once, tables of numbers and zones, is no part of the base.
    CustomerBase::new().add(&customer(1)).unwrap();
    let before = resident();
    let started = Instant::now();
    let mut base = CustomerBase::new();
    for number in 0..people {
        base.add(&customer(number)).unwrap();
    }
    let loaded = started.elapsed();
    let grown = resident()
        .zip(before)
        .map(|(after, before)| after.saturating_sub(before));
    let started = Instant::now();
    for number in 0..1_000 {
        let number = PhoneNumber::new(format!("+9198{:08}", number * 37 % people)).unwrap();
        assert_eq!(black_box(base.by_phone(&number)).len(), 1);
    }
    let phones = started.elapsed() / 1_000;
    let started = Instant::now();
    for number in 0..100 {
        let name = customer(number * 37 % people).into_parts().names.remove(0);
        let family = name.family.unwrap();
        assert!(!black_box(base.by_name(&family, 10)).is_empty());
    }
    let names = started.elapsed() / 100;
    println!(
        "{people} people: made and added in {loaded:?}, {grown:?} KiB; by phone {phones:?}, by name {names:?}"
    );
    if let Some(grown) = grown {
        assert!(grown * 1024 / people < 1_500, "more than 1.5 kB a person");
    }
}

#[test]
fn a_base_of_20_000_has_a_bounded_room() {
    measure(20_000);
}

#[test]
#[ignore = "takes minutes: run it by name, with --nocapture"]
fn a_base_of_a_million_has_a_bounded_room() {
    measure(1_000_000);
}
