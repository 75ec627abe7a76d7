//! Measures how many records a second the tally counts.

use std::hint::black_box;
use std::time::Duration;

use chrono::TimeDelta;
use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use talktime::base::{
    AgentId, ContactId, Grain, Instant, Invalid, PersonRef, ProjectId, QueueId, Zone,
};
use talktime::call::{
    AgentLeg, AgentOffer, Direction, OfferResult, QueueEntry, QueueExit, Record, RecordParts,
};
use talktime::kpi::{CallTally, CentreTally, Dimension, Plan};

const RECORDS: u64 = 100_000;
const QUEUES: u64 = 12;
const AGENTS: u64 = 150;
const PEOPLE: u64 = 40_000;

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

    fn seconds(&mut self, bound: u64) -> TimeDelta {
        TimeDelta::seconds(i64::try_from(self.below(bound)).unwrap_or_default())
    }
}

/// One inbound contact: a stay in a queue, and for nine of ten an offer and a handled part.
fn record(number: u64, at: Instant, dice: &mut SplitMix) -> Result<Record, Invalid> {
    let queue = QueueId::new(format!("queue-{:02}", dice.below(QUEUES)))?;
    let agent = AgentId::new(format!("agent-{:03}", dice.below(AGENTS)))?;
    let (left, answered) = (at + dice.seconds(180), dice.below(10) > 0);
    let leg = AgentLeg {
        agent: Some(agent.clone()),
        queue: Some(queue.clone()),
        answered: left,
        ended: Some(left + TimeDelta::seconds(30) + dice.seconds(600)),
        hold: Duration::from_secs(dice.below(30)),
        holds: 1,
        consult: Duration::ZERO,
        wrap_up: Duration::from_secs(dice.below(60)),
        transfer: None,
    };
    let offer = AgentOffer {
        agent: agent.clone(),
        queue: Some(queue.clone()),
        offered: left,
        ring: Duration::from_secs(3),
        result: Some(OfferResult::Answered),
    };
    let exit = if answered {
        QueueExit::Answered
    } else {
        QueueExit::Abandoned
    };
    Record::restore(RecordParts {
        contact: ContactId::new(format!("c-{number}"))?,
        direction: Direction::Inbound,
        project: Some(ProjectId::new("internet")?),
        person: None,
        lead: None,
        permit: None,
        started: at,
        ended: leg.ended,
        queue_entries: vec![QueueEntry {
            queue,
            entered: at,
            left: Some(left),
            exit: Some(exit),
            agent: answered.then_some(agent),
        }],
        offers: answered.then_some(offer).into_iter().collect(),
        legs: answered.then_some(leg).into_iter().collect(),
        outcome: None,
        ending: None,
    })
}

/// Contacts in the order of their start, three seconds apart on average.
fn records() -> Result<Vec<Record>, Invalid> {
    let mut dice = SplitMix(1999);
    let mut at = Instant::UNIX_EPOCH + TimeDelta::days(20_500);
    (0..RECORDS)
        .map(|number| {
            at += dice.seconds(7);
            record(number, at, &mut dice)
        })
        .collect()
}

fn count(plan: &Plan, records: &[Record]) -> Result<CallTally, Invalid> {
    let mut tally = CallTally::new(plan.clone())?;
    for record in records {
        tally.push(record)?;
    }
    Ok(tally)
}

/// The same contacts, each of somebody who is known.
fn of_people(records: Vec<Record>) -> Result<Vec<Record>, Invalid> {
    let mut dice = SplitMix(2004);
    let known = records.into_iter().map(|record| {
        let person = PersonRef::new(format!("person-{:05}", dice.below(PEOPLE)))?;
        Record::restore(RecordParts {
            person: Some(person),
            ..record.into_parts()
        })
    });
    known.collect()
}

fn count_centre(plan: &Plan, records: &[Record]) -> Result<CentreTally, Invalid> {
    let mut tally = CentreTally::new(plan.clone())?;
    for record in records {
        tally.push_record(record)?;
    }
    Ok(tally)
}

/// Tells how much the process holds, where the system says it.
fn resident_kib() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status
        .lines()
        .find_map(|line| line.strip_prefix("VmRSS:"))?;
    line.trim().strip_suffix(" kB")?.parse().ok()
}

/// Prints what a contact takes in a tally of a centre without a split; before anything was freed that
/// could be used again.
#[expect(clippy::print_stdout, reason = "a bench tells what it measured")]
fn tell_memory(plan: &Plan, records: &[Record]) {
    let before = resident_kib();
    let kept = count_centre(plan, records);
    if let (Some(before), Some(after), Ok(kept)) = (before, resident_kib(), &kept) {
        let bytes = after.saturating_sub(before).saturating_mul(1024);
        let each = bytes.checked_div(kept.contacts()).unwrap_or_default();
        println!("centre: {each} bytes a contact of {PEOPLE} people and {AGENTS} agents");
    }
}

fn splits() -> [(&'static str, Vec<Dimension>); 3] {
    let by_interval = |grain| Dimension::Interval { grain };
    [
        ("no split", vec![]),
        (
            "queue x half hour",
            vec![Dimension::Queue, by_interval(Grain::HalfHour)],
        ),
        (
            "agent x day",
            vec![Dimension::Agent, by_interval(Grain::Day)],
        ),
    ]
}

fn tally(criterion: &mut Criterion) {
    let Ok(records) = records().and_then(of_people) else {
        return;
    };
    tell_memory(&Plan::default(), &records);
    measure(criterion, "tally", &records, count);
    measure(criterion, "centre", &records, count_centre);
    // A report of a centre puts the contacts of each person and the times of each agent in order.
    let Ok(whole) = count_centre(&Plan::default(), &records) else {
        return;
    };
    let mut group = criterion.benchmark_group("centre");
    group.throughput(Throughput::Elements(RECORDS));
    group.bench_function("report, no split", |bencher| {
        bencher.iter(|| black_box(whole.report()));
    });
    group.finish();
}

fn measure<T>(
    criterion: &mut Criterion,
    name: &str,
    records: &[Record],
    count: fn(&Plan, &[Record]) -> Result<T, Invalid>,
) {
    let Ok(zone) = Zone::new("Europe/Moscow") else {
        return;
    };
    let mut group = criterion.benchmark_group(name);
    group.throughput(Throughput::Elements(RECORDS));
    for (split, by) in splits() {
        let plan = Plan {
            by,
            zone,
            ..Plan::default()
        };
        group.bench_function(split, |bencher| {
            bencher.iter_batched(
                || (),
                |()| black_box(count(&plan, records)),
                BatchSize::PerIteration,
            );
        });
    }
    group.finish();
}

criterion_group!(benches, tally);
criterion_main!(benches);
