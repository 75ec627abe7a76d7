//! Measures comparing two records, finding a name among a million, and the duplicates of a base.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use talktime::base::{
    Address, AddressPart, BirthDate, CountryCode, Invalid, NamePart, PersonName, PersonRef,
    PhoneNumber,
};
use talktime::customer::matching::{MatchFields, MatchPolicy, Matcher, compare};

const GIVEN: [&str; 12] = [
    "Asha",
    "Рамеш",
    "सुनीता",
    "Maria",
    "Иван",
    "अमित",
    "Kavita",
    "Сергей",
    "Rahul",
    "Елена",
    "Vijay",
    "गीता",
];

/// Endings that make many family names of few: what is compared should differ as names do.
const STEMS: [&str; 10] = [
    "ban", "chat", "mukh", "des", "kul", "ver", "shar", "pan", "tiv", "gho",
];
const ENDS: [&str; 10] = [
    "erji", "arya", "opad", "mukh", "karni", "ma", "dey", "ari", "osh", "yal",
];

/// The generator SplitMix64 of Steele, Lea and Flood: the same numbers on every machine.
struct SplitMix(u64);

impl SplitMix {
    fn below(&mut self, bound: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % bound
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        let at = usize::try_from(self.below(list.len() as u64)).unwrap_or_default();
        list.get(at).copied().unwrap_or_default()
    }
}

fn record(dice: &mut SplitMix) -> Result<MatchFields, Invalid> {
    let part = |text: String| AddressPart::new(text).map(Some);
    let family = format!("{}{}{}", dice.of(&STEMS), dice.of(&STEMS), dice.of(&ENDS));
    Ok(MatchFields {
        names: vec![PersonName {
            given: NamePart::new(dice.of(&GIVEN))?,
            middle: None,
            family: Some(NamePart::new(family)?),
        }],
        phones: vec![PhoneNumber::new(format!(
            "+919{:09}",
            dice.below(900_000_000)
        ))?],
        emails: Vec::new(),
        birth_date: Some(BirthDate::new(format!(
            "19{:02}-{:02}-{:02}",
            50 + dice.below(50),
            1 + dice.below(12),
            1 + dice.below(28)
        ))?),
        addresses: vec![Address {
            country: CountryCode::new("IN")?,
            region: None,
            locality: part(format!("Town{}", dice.of(&STEMS)))?,
            district: None,
            street: part(format!("{} Road", dice.of(&ENDS)))?,
            house: part(dice.below(200).to_string())?,
            entrance: None,
            floor: None,
            unit: None,
            postcode: None,
            landmark: None,
        }],
    })
}

fn base(people: u64) -> Result<Matcher, Invalid> {
    let mut dice = SplitMix(7);
    let mut matcher = Matcher::new(MatchPolicy::standard());
    for number in 0..people {
        matcher.push(
            PersonRef::new(format!("p-{number:07}"))?,
            &record(&mut dice)?,
        )?;
    }
    Ok(matcher)
}

fn comparing(bench: &mut Criterion) {
    let mut dice = SplitMix(3);
    let Ok((one, other)) = record(&mut dice).and_then(|one| Ok((one, record(&mut dice)?))) else {
        return;
    };
    let policy = MatchPolicy::standard();
    let mut group = bench.benchmark_group("matching");
    group.throughput(Throughput::Elements(1));
    group.bench_function("compare, folding both", |bench| {
        bench.iter(|| compare(black_box(&one), black_box(&other), &policy));
    });
    let held = (|| {
        let mut matcher = Matcher::new(policy.clone());
        let (a, b) = (PersonRef::new("a")?, PersonRef::new("b")?);
        matcher.push(a.clone(), &one)?;
        matcher.push(b.clone(), &other)?;
        Ok::<_, Invalid>((matcher, a, b))
    })();
    if let Ok((matcher, a, b)) = held {
        group.bench_function("compare, folded", |bench| {
            bench.iter(|| matcher.compare(black_box(&a), black_box(&b)));
        });
    }
    group.finish();
}

fn finding(bench: &mut Criterion) {
    let Ok(hundred_thousand) = base(100_000) else {
        return;
    };
    let mut group = bench.benchmark_group("matching");
    group.sample_size(10);
    group.throughput(Throughput::Elements(100_000));
    group.bench_function("duplicates of 100,000", |bench| {
        bench.iter(|| hundred_thousand.duplicates());
    });
    group.finish();
    drop(hundred_thousand);
    let (Ok(million), Ok(name)) = (base(1_000_000), NamePart::new("Ahsa Banchatejri")) else {
        return;
    };
    let mut group = bench.benchmark_group("matching");
    group.throughput(Throughput::Elements(1));
    group.bench_function("a misspelt name among 1,000,000", |bench| {
        bench.iter(|| million.search(black_box(&name), 20));
    });
    group.finish();
}

criterion_group!(benches, comparing, finding);
criterion_main!(benches);
