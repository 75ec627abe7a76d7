//! Measures decisions on readings, entries of the journal, its check, and look-ups of suppressed numbers.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use talktime::base::workflow::Role;
use talktime::base::{
    ActorId, ContactId, ContactPurposeId, Instant, Invalid, PersonRef, PhoneNumber, ProjectId,
    ReadingPurpose, SuppressionId,
};
use talktime::privacy::{
    AccessPolicy, AccessRequest, Checkpoint, ContactChannel, DataClass, Journal, JournalEntry,
    SuppressionEntry, SuppressionEntryParts, SuppressionKey, SuppressionList, SuppressionQuery,
    SuppressionScope, SuppressionSource, verify,
};

const ENTRIES: u64 = 10_000;
const SUPPRESSED: u64 = 1_000_000;
const LOOKUPS: u64 = 1_000;

fn request(number: u64, at: Instant) -> Result<AccessRequest, Invalid> {
    Ok(AccessRequest {
        actor: ActorId::new(format!("agent-{:03}", number % 150))?,
        role: Role::Agent,
        purpose: ReadingPurpose::Contact,
        about: PersonRef::new(format!("person-{number:06}"))?,
        classes: vec![DataClass::Name, DataClass::Phone, DataClass::Address],
        at,
        contact: Some(ContactId::new(format!("contact-{number:06}"))?),
    })
}

fn journal(criterion: &mut Criterion) -> Result<(), Invalid> {
    let policy = AccessPolicy::standard();
    let at = Instant::UNIX_EPOCH;
    let requests = (0..ENTRIES).map(|number| request(number, at));
    let requests: Vec<_> = requests.collect::<Result<_, _>>()?;
    let mut group = criterion.benchmark_group("privacy");
    group.throughput(Throughput::Elements(ENTRIES));
    group.bench_function("decide", |bencher| {
        bencher.iter(|| {
            for request in &requests {
                black_box(policy.decide(black_box(request)));
            }
        });
    });
    let decided: Vec<_> = requests
        .iter()
        .map(|request| policy.decide(request))
        .collect();
    let append = || -> Result<(Journal, Vec<JournalEntry>), Invalid> {
        let (mut journal, mut entries) = (Journal::new(), Vec::with_capacity(decided.len()));
        for access in &decided {
            let step = journal.append_access(access)?;
            journal = step.journal;
            entries.push(step.entry);
        }
        Ok((journal, entries))
    };
    group.bench_function("append to the journal", |bencher| bencher.iter(append));
    let (journal, entries) = append()?;
    let to = journal.checkpoint();
    group.bench_function("verify the journal", |bencher| {
        bencher.iter(|| verify(black_box(&entries), &Checkpoint::GENESIS, &to));
    });
    group.finish();
    Ok(())
}

fn number(number: u64) -> Result<PhoneNumber, Invalid> {
    PhoneNumber::new(format!("+919{:09}", number % 1_000_000_000))
}

fn suppression(criterion: &mut Criterion) -> Result<(), Invalid> {
    let key = SuppressionKey::new((0..32).collect())?;
    let at = Instant::UNIX_EPOCH;
    let mut list = SuppressionList::new();
    for place in 0..SUPPRESSED {
        list.add(SuppressionEntry::restore(SuppressionEntryParts {
            id: SuppressionId::new(format!("s-{place}"))?,
            number: key.hash(&number(place.wrapping_mul(977))?),
            scope: SuppressionScope::Company,
            source: SuppressionSource::Person,
            since: at,
            effective_by: None,
            effective: None,
            until: None,
            lifted: None,
        })?)?;
    }
    let asked = SuppressionQuery {
        project: ProjectId::new("internet")?,
        purpose: ContactPurposeId::new("sales")?,
        channel: ContactChannel::Voice,
        at,
    };
    let numbers = (0..LOOKUPS).map(|place| number(place.wrapping_mul(7_919)));
    let numbers: Vec<_> = numbers.collect::<Result<_, _>>()?;
    let mut group = criterion.benchmark_group("suppression");
    group.throughput(Throughput::Elements(LOOKUPS));
    group.bench_function("hash and find among 1,000,000", |bencher| {
        bencher.iter(|| {
            for number in &numbers {
                black_box(list.find(&key.hash(black_box(number)), &asked));
            }
        });
    });
    group.finish();
    Ok(())
}

fn all(criterion: &mut Criterion) {
    let done = journal(criterion).and_then(|()| suppression(criterion));
    assert!(done.is_ok(), "{done:?}");
}

criterion_group!(benches, all);
criterion_main!(benches);
