//! The laws of matching: comparing is symmetric, a record agrees with itself, and the order in which
//! records come does not matter.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use proptest::prelude::*;
use talktime::base::{
    Address, AddressPart, BirthDate, CountryCode, EmailAddress, NamePart, PersonName, PersonRef,
    PhoneNumber,
};
use talktime::customer::matching::{MatchFields, MatchPolicy, MatchVerdict, Matcher, compare};

fn word() -> impl Strategy<Value = NamePart> {
    let known = prop::sample::select(vec![
        "Asha",
        "आशा",
        "Аша",
        "Rao",
        "राव",
        "Рао",
        "Ramesh",
        "Rajesh",
        "Мария",
        "Maria",
        "Иванова",
        "Ivanov",
        "R.",
        "Mrs Asha Rao",
        "Петровна",
        "चौधरी",
        "Chowdhury",
        "Муса-Оглы",
        "王",
        "—",
    ]);
    let any = "\\PC{1,12}";
    prop_oneof![4 => known.prop_map(str::to_owned), 1 => any]
        .prop_filter_map("a name has letters", |text| NamePart::new(text).ok())
}

fn name() -> impl Strategy<Value = PersonName> {
    let part = || prop::option::of(word());
    (word(), part(), part()).prop_map(|(given, middle, family)| PersonName {
        given,
        middle,
        family,
    })
}

fn address() -> impl Strategy<Value = Address> {
    let part = |texts: &'static [&'static str]| {
        prop::option::of(prop::sample::select(texts))
            .prop_map(|text| text.and_then(|text| AddressPart::new(text).ok()))
    };
    (
        prop::sample::select(vec!["IN", "RU"]),
        part(&["Москва", "Moscow", "Pune"]),
        part(&["ул. Ленина", "Lenina", "MG Road"]),
        part(&["12", "д. 12", "13/2"]),
        part(&["1", "кв. 2"]),
        part(&["101000", "411 001"]),
    )
        .prop_filter_map(
            "a country",
            |(country, locality, street, house, unit, postcode)| {
                Some(Address {
                    country: CountryCode::new(country).ok()?,
                    region: None,
                    locality,
                    district: None,
                    street,
                    house,
                    entrance: None,
                    floor: None,
                    unit,
                    postcode,
                    landmark: None,
                })
            },
        )
}

fn fields() -> impl Strategy<Value = MatchFields> {
    let phone = (0_u8..6).prop_filter_map("a number", |last| {
        PhoneNumber::new(format!("+91987654321{last}")).ok()
    });
    let mail = (0_u8..4).prop_filter_map("an address", |last| {
        EmailAddress::new(format!("a{last}@example.org")).ok()
    });
    let birth = prop::sample::select(vec!["1990-02-03", "1990-03-02", "1990-01-01", "1971-12-31"])
        .prop_filter_map("a day", |day| BirthDate::new(day).ok());
    (
        prop::collection::vec(name(), 0..3),
        prop::collection::vec(phone, 0..3),
        prop::collection::vec(mail, 0..2),
        prop::option::of(birth),
        prop::collection::vec(address(), 0..2),
    )
        .prop_map(
            |(names, phones, emails, birth_date, addresses)| MatchFields {
                names,
                phones,
                emails,
                birth_date,
                addresses,
            },
        )
}

fn matcher(records: &[(PersonRef, MatchFields)], block_max: u32) -> Matcher {
    let mut parts = MatchPolicy::standard().into_parts();
    parts.block_max = block_max;
    let mut matcher = Matcher::new(MatchPolicy::restore(parts).unwrap());
    for (person, fields) in records {
        matcher.push(person.clone(), fields).unwrap();
    }
    matcher
}

proptest! {
    #[test]
    fn comparing_is_symmetric(one in fields(), other in fields()) {
        let policy = MatchPolicy::standard();
        prop_assert_eq!(compare(&one, &other, &policy), compare(&other, &one, &policy));
    }

    /// Whoever has a name of two words, and a number, is certainly the same as itself.
    #[test]
    fn a_record_agrees_with_itself(mut fields in fields()) {
        fields.names = vec![PersonName {
            given: NamePart::new("Asha").unwrap(),
            middle: None,
            family: Some(NamePart::new("Rao").unwrap()),
        }];
        fields.phones = vec![PhoneNumber::new("+919876543210").unwrap()];
        let score = compare(&fields, &fields, &MatchPolicy::standard()).unwrap();
        prop_assert_eq!(score.verdict, MatchVerdict::Certain);
    }

    #[test]
    fn the_order_of_pushing_does_not_matter(
        records in prop::collection::vec(fields(), 0..24),
        block_max in 2_u32..8,
        turned in any::<prop::sample::Index>(),
    ) {
        let named = (0..).zip(records);
        let mut records: Vec<_> = named
            .map(|(number, fields): (u32, _)| (PersonRef::new(format!("p-{number:02}")).unwrap(), fields))
            .collect();
        let first = matcher(&records, block_max);
        let found = first.duplicates();
        let name = NamePart::new("Asha Rao").unwrap();
        let hits = first.search(&name, 5);
        let middle = if records.is_empty() { 0 } else { turned.index(records.len()) };
        records.rotate_left(middle);
        records.reverse();
        let mut second = matcher(&records, block_max);
        prop_assert_eq!(&second.duplicates(), &found);
        prop_assert_eq!(&second.search(&name, 5), &hits);
        // What was taken out and put back is as before.
        if let Some((person, fields)) = records.first() {
            prop_assert!(second.remove(person));
            second.push(person.clone(), fields).unwrap();
            prop_assert_eq!(&second.duplicates(), &found);
            prop_assert_eq!(&second.search(&name, 5), &hits);
        }
        // A pair's score is that of the two records by themselves.
        for pair in &found.pairs {
            let of = |id: &PersonRef| records.iter().find(|(person, _)| person == id).map(|(_, fields)| fields);
            let (one, other) = (of(&pair.a).unwrap(), of(&pair.b).unwrap());
            prop_assert_eq!(&compare(one, other, &MatchPolicy::standard()).unwrap(), &pair.score);
            prop_assert!(pair.score.verdict > MatchVerdict::Different && pair.a < pair.b);
        }
    }
}
