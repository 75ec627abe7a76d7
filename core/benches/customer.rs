//! Measures finding a caller by number in a base of customers, beside finding them by a misspelt name.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use talktime::base::{Denial, Invalid, NamePart, PersonName, PersonRef, PhoneNumber};
use talktime::customer::{
    Customer, CustomerBase, CustomerParts, CustomerPhone, PhoneKind, Relationship,
};

const PEOPLE: u64 = 100_000;

const GIVEN: [&str; 8] = [
    "Asha",
    "Рамеш",
    "सुनीता",
    "Maria",
    "Иван",
    "Kavita",
    "Сергей",
    "Rahul",
];

/// Parts that make many family names of few: three of ten are a thousand.
const STEMS: [&str; 10] = [
    "ban", "chat", "mukh", "des", "kul", "ver", "shar", "pan", "tiv", "gho",
];

/// Takes an item by a number that counts through the list again and again.
fn of<'a>(list: &[&'a str], number: u64) -> &'a str {
    let place = number % list.len() as u64;
    let place = usize::try_from(place).unwrap_or_default();
    list.get(place).copied().unwrap_or_default()
}

fn family(number: u64) -> String {
    let [first, second, third] = [1, 10, 100].map(|step| of(&STEMS, number / step));
    format!("{first}{second}{third}erji")
}

fn number(of_person: u64) -> Result<PhoneNumber, Invalid> {
    PhoneNumber::new(format!("+919{:09}", of_person * 7_919))
}

fn customer(of_person: u64) -> Result<Customer, Invalid> {
    let person = PersonRef::new(format!("p-{of_person:07}"))?;
    let mut parts = CustomerParts::new(person, Relationship::Prospect);
    parts.names = vec![PersonName {
        given: NamePart::new(of(&GIVEN, of_person / 1_000))?,
        middle: None,
        family: Some(NamePart::new(family(of_person))?),
    }];
    parts.phones = vec![CustomerPhone {
        number: number(of_person)?,
        kind: PhoneKind::Mobile,
        since: None,
    }];
    Customer::restore(parts)
}

fn base(people: u64) -> Result<CustomerBase, Box<dyn std::error::Error>> {
    let mut base = CustomerBase::new();
    for of_person in 0..people {
        let added: Result<(), Denial> = base.add(&customer(of_person)?);
        added?;
    }
    Ok(base)
}

#[expect(clippy::print_stderr, reason = "a bench that cannot run must say so")]
fn finding(bench: &mut Criterion) {
    let mut group = bench.benchmark_group("customer");
    group.sample_size(10);
    group.throughput(Throughput::Elements(1_000));
    group.bench_function("add, 1,000 customers", |bench| {
        bench.iter(|| base(black_box(1_000)));
    });
    let all = base(PEOPLE);
    // Two letters changed places: `chatdeskulreji`.
    let asked = (number(54_321), NamePart::new("Kavita chatdeskulreji"));
    let (Ok(all), (Ok(called), Ok(heard))) = (all, asked) else {
        // A bench that is left out without a word would look as if it had been measured.
        eprintln!("the base or what is asked of it cannot be made");
        std::process::exit(1);
    };
    group.throughput(Throughput::Elements(1));
    group.bench_function("by number, in 100,000", |bench| {
        bench.iter(|| all.by_phone(black_box(&called)));
    });
    group.bench_function("by a misspelt name, in 100,000", |bench| {
        bench.iter(|| all.by_name(black_box(&heard), 10));
    });
    group.finish();
}

criterion_group!(benches, finding);
criterion_main!(benches);
