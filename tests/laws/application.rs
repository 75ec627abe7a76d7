//! Laws of forms: the order of answers says nothing; what is left out is missing and nothing else is; a
//! verdict names fields and bounds and never what stands in a field.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use serde_json::Value;
use talktime::application::{FilledForm, FilledFormParts, FormAnswer, FormValue, check_form};
use talktime::base::{
    Address, AddressPart, BirthDate, CalendarDate, ChoiceId, ClockTime, CountryCode,
    DocumentNumber, EmailAddress, FormFieldId, Language, Money, NamePart, PersonName, PersonalNote,
    PhoneNumber,
};
use talktime::project::{FormFieldKind, FormNeed, FormSchema};

const VECTORS: &str = include_str!("../vectors/application/forms.json");
const TODAY: &str = "2026-03-02";

fn standard(id: &str) -> FormSchema {
    let mut forms = FormSchema::standard().into_iter();
    forms.find(|form| form.parts().id.as_str() == id).unwrap()
}

/// The complete forms of the shared vectors, one of each schema that ships.
fn complete() -> Vec<(FormSchema, Vec<FormAnswer>)> {
    let file: Value = serde_json::from_str(VECTORS).unwrap();
    let cases = file.get("cases").unwrap().as_array().unwrap().iter();
    let whole = cases.filter(|case| {
        let name = case.get("name").unwrap().as_str().unwrap();
        name.ends_with(": complete")
    });
    let found: Vec<_> = whole
        .map(|case| {
            let schema = standard(case.get("form").unwrap().as_str().unwrap());
            let answers = case.get("answers").unwrap().clone();
            (schema, serde_json::from_value(answers).unwrap())
        })
        .collect();
    assert_eq!(found.len(), FormSchema::standard().len());
    found
}

fn filled(schema: &FormSchema, answers: Vec<FormAnswer>) -> FilledForm {
    FilledForm::restore(FilledFormParts {
        form: schema.parts().id.clone(),
        version: schema.parts().version,
        answers,
    })
    .unwrap()
}

fn today() -> CalendarDate {
    TODAY.parse().unwrap()
}

/// Values that carry a marker wherever a personal text can stand.
fn any_value() -> impl Strategy<Value = FormValue> {
    let part = || AddressPart::new("MARKER").unwrap();
    let address = Address {
        country: CountryCode::new("IN").unwrap(),
        region: Some(part()),
        locality: Some(part()),
        district: None,
        street: Some(part()),
        house: None,
        entrance: None,
        floor: None,
        unit: None,
        postcode: Some(part()),
        landmark: None,
    };
    let name = PersonName {
        given: NamePart::new("MARKER").unwrap(),
        middle: None,
        family: None,
    };
    let number = PhoneNumber::new("+919876543210").unwrap();
    let mail = EmailAddress::new("MARKER@example.org").unwrap();
    let day = (0u32..4000).prop_map(|days| {
        let day = today().checked_sub_days(chrono::Days::new(2000)).unwrap();
        let day = day
            .checked_add_days(chrono::Days::new(days.into()))
            .unwrap();
        FormValue::Date { day }
    });
    prop_oneof![
        (1usize..400).prop_map(|times| {
            let text = PersonalNote::new("MARKER ".repeat(times)).unwrap();
            FormValue::Text { text }
        }),
        Just(FormValue::Name { name }),
        Just(FormValue::Address { address }),
        Just(FormValue::Phone { number }),
        Just(FormValue::Email { address: mail }),
        day,
        Just(FormValue::Time {
            time: ClockTime::new("24:00").unwrap()
        }),
        (1850i32..2100).prop_map(|year| {
            let born = BirthDate::new(format!("{year}-02-28")).unwrap();
            FormValue::BirthDate { born }
        }),
        any::<i64>().prop_map(|number| FormValue::Number { number }),
        (any::<i64>(), any::<bool>()).prop_map(|(minor, rupees)| {
            let code = if rupees { "INR" } else { "JPY" };
            let currency = talktime::base::Currency::new(code).unwrap();
            FormValue::Money {
                money: Money { minor, currency },
            }
        }),
        Just(FormValue::Choice {
            choice: ChoiceId::new("MARKER").unwrap()
        }),
        Just(FormValue::Document {
            number: DocumentNumber::new("MARKER").unwrap()
        }),
        any::<bool>().prop_map(|yes| FormValue::YesNo { yes }),
    ]
}

fn field_ids(schema: &FormSchema) -> impl Iterator<Item = &FormFieldId> {
    schema.parts().fields.iter().map(|field| &field.id)
}

proptest! {
    /// Whatever is left out of a complete form: each field that is always required is missing, no field that
    /// is there is, and nothing is wrong in what is left.
    #[test]
    fn what_is_left_out_is_missing_and_nothing_else_is(
        which in 0usize..6, kept in prop::collection::vec(any::<bool>(), 24),
    ) {
        let (schema, answers) = complete().swap_remove(which);
        let rest: Vec<_> = answers.iter().zip(&kept).filter(|(_, keep)| **keep).map(|(one, _)| one.clone()).collect();
        let there: BTreeSet<_> = rest.iter().map(|answer| answer.field.clone()).collect();
        let verdict = check_form(&schema, &filled(&schema, rest), today(), None).unwrap();
        let missing: BTreeSet<_> = verdict.missing.iter().cloned().collect();
        let required = schema.parts().fields.iter().filter(|field| field.need == FormNeed::Required);
        for field in required {
            prop_assert_eq!(missing.contains(&field.id), !there.contains(&field.id), "{}", &field.id);
        }
        prop_assert!(missing.is_disjoint(&there));
        prop_assert!(verdict.faults.is_empty() && verdict.doubts.is_empty());
    }

    /// The answers may stand in any order, and the verdict is in that of the form.
    #[test]
    fn the_order_of_answers_says_nothing(
        which in 0usize..6, values in prop::collection::vec(any_value(), 20), turn in 0usize..20,
    ) {
        let (schema, _) = complete().swap_remove(which);
        let fields: Vec<_> = field_ids(&schema).cloned().collect();
        let answers = fields.iter().zip(values).map(|(field, value)| FormAnswer { field: field.clone(), value });
        let straight: Vec<_> = answers.collect();
        let mut turned = straight.clone();
        turned.rotate_left(turn % straight.len());
        turned.reverse();
        let judge = |answers| check_form(&schema, &filled(&schema, answers), today(), None).unwrap();
        let verdict = judge(straight);
        prop_assert_eq!(&verdict, &judge(turned));
        let place = |field: &FormFieldId| fields.iter().position(|one| one == field);
        let places: Vec<_> = verdict.faults.iter().map(|fault| place(&fault.field)).collect();
        prop_assert!(places.is_sorted());
        let lacking = verdict.missing.len() + verdict.faults.len() + verdict.broken.len();
        prop_assert_eq!(verdict.complete, lacking == 0);
    }

    /// Values of every kind in fields of every kind: one of another kind is always a fault, and neither the
    /// verdict nor its sentences show a personal value.
    #[test]
    fn a_verdict_shows_nothing_personal(
        which in 0usize..6, values in prop::collection::vec(any_value(), 20),
    ) {
        let (schema, _) = complete().swap_remove(which);
        let pairs: Vec<_> = schema.parts().fields.iter().zip(values).collect();
        let answers = pairs.iter().map(|(field, value)| FormAnswer {
            field: field.id.clone(),
            value: value.clone(),
        });
        let form = filled(&schema, answers.collect());
        let verdict = check_form(&schema, &form, today(), None).unwrap();
        for (field, value) in &pairs {
            let driven = field.kind == FormFieldKind::PickUp && matches!(value, FormValue::Address { .. });
            let alike = driven || field.kind.code() == value.code();
            let told = verdict.faults.iter().any(|fault| {
                fault.field == field.id && fault.code.as_str() == "application.form.other_kind"
            });
            prop_assert_eq!(told, !alike, "{}", &field.id);
            if let (FormFieldKind::Number { least, most }, FormValue::Number { number }) = (&field.kind, value) {
                let outside = verdict.faults.iter().any(|fault| fault.field == field.id);
                prop_assert_eq!(outside, !(*least..=*most).contains(number));
            }
        }
        let mut shown = format!("{verdict:?}") + &serde_json::to_string(&verdict).unwrap();
        for language in Language::ALL {
            shown += &verdict.sentences(&schema, language).concat();
        }
        prop_assert!(!shown.contains("MARKER") && !shown.contains("9876543210"), "{}", shown);
    }
}
