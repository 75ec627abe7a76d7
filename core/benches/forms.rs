//! Measures the check of filled forms: the values alone, and read from their JSON with the check.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use talktime::application::{FilledForm, FilledFormParts, FormAnswer, FormValue, check_form};
use talktime::base::{
    Address, AddressPart, BirthDate, ChoiceId, CountryCode, Currency, DocumentNumber, FormFieldId,
    FormId, Invalid, Money, NamePart, PersonName, PhoneNumber,
};
use talktime::project::FormSchema;

const FORMS: i64 = 10_000;

fn name(number: i64) -> Result<FormValue, Invalid> {
    Ok(FormValue::Name {
        name: PersonName {
            given: NamePart::new(format!("Customer {number}"))?,
            middle: None,
            family: Some(NamePart::new("Rao")?),
        },
    })
}

fn address(number: i64) -> Result<FormValue, Invalid> {
    let part = |text: &str| AddressPart::new(text).map(Some);
    let address = Address {
        country: CountryCode::new("IN")?,
        region: part("Karnataka")?,
        locality: part("Bengaluru")?,
        district: None,
        street: part("MG Road")?,
        house: part(&number.to_string())?,
        entrance: None,
        floor: None,
        unit: None,
        postcode: part("560001")?,
        landmark: None,
    };
    Ok(FormValue::Address { address })
}

/// A loan application; every seventh asks for too much.
fn loan(number: i64) -> Result<FilledForm, Invalid> {
    let inr = Currency::new("INR")?;
    let money = |minor| FormValue::Money {
        money: Money {
            minor,
            currency: inr,
        },
    };
    let wanted = if number % 7 == 0 {
        200_000_001
    } else {
        15_000_000
    };
    let values = [
        ("name", name(number)?),
        ("address", address(number)?),
        (
            "phone",
            FormValue::Phone {
                number: PhoneNumber::new(format!("+9198{:08}", number))?,
            },
        ),
        (
            "born",
            FormValue::BirthDate {
                born: BirthDate::new("1990-05-17")?,
            },
        ),
        (
            "document",
            FormValue::Document {
                number: DocumentNumber::new(format!("{:012}", number))?,
            },
        ),
        ("amount", money(wanted)),
        ("months", FormValue::Number { number: 24 }),
        ("income", money(6_000_000)),
        ("instalments", money(number)),
        (
            "purpose",
            FormValue::Choice {
                choice: ChoiceId::new("goods")?,
            },
        ),
        ("borrowed_before", FormValue::YesNo { yes: false }),
        ("data_consent", FormValue::YesNo { yes: true }),
        ("agreed", FormValue::YesNo { yes: true }),
    ];
    let answers = values.into_iter().map(|(field, value)| {
        Ok(FormAnswer {
            field: FormFieldId::new(field)?,
            value,
        })
    });
    FilledForm::restore(FilledFormParts {
        form: FormId::new("loan")?,
        version: 1,
        answers: answers.collect::<Result<_, Invalid>>()?,
    })
}

fn checks(criterion: &mut Criterion) -> Result<(), Invalid> {
    let mut schemas = FormSchema::standard().into_iter();
    let Some(schema) = schemas.find(|schema| schema.parts().id.as_str() == "loan") else {
        return Ok(());
    };
    let forms = (0..FORMS).map(loan).collect::<Result<Vec<_>, _>>()?;
    let texts = forms.iter().map(FilledForm::to_json);
    let texts = texts.collect::<Result<Vec<_>, _>>()?;
    let today = talktime::base::date_from_days(20_514)?;
    let mut group = criterion.benchmark_group("forms");
    group.throughput(Throughput::Elements(FORMS.unsigned_abs()));
    group.bench_function("check", |bencher| {
        bencher.iter(|| {
            for form in &forms {
                black_box(check_form(&schema, black_box(form), today, None).ok());
            }
        });
    });
    group.bench_function("read from JSON and check", |bencher| {
        bencher.iter(|| {
            for text in &texts {
                let form = FilledForm::from_json(black_box(text));
                black_box(
                    form.and_then(|form| check_form(&schema, &form, today, None))
                        .ok(),
                );
            }
        });
    });
    group.finish();
    Ok(())
}

fn all(criterion: &mut Criterion) {
    let done = checks(criterion);
    assert!(done.is_ok(), "{done:?}");
}

criterion_group!(benches, all);
criterion_main!(benches);
