//! A substitute among ten thousand crews with a hundred thousand visits, and decisions of the workflows.
#![expect(clippy::unwrap_used, reason = "a benchmark may stop")]

use std::hint::black_box;

use chrono::TimeDelta;
use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, CommandId, ContactId, CrewId, GeoPoint, Instant, OrderId, Period, PersonRef,
    PromiseId, RecoveryId, SkillId, VisitId, WorkAreaId,
};
use talktime::order::{
    Crew, CrewBoard, CrewBooking, CrewNeed, CrewSpeed, CrewSpeedParts, CrewState, HitchCause,
    PromiseKind, Recovery, RecoveryCommand, RecoveryFacts,
};

const CREWS: u32 = 10_000;
const VISITS_EACH: i64 = 10;

fn start() -> Instant {
    "2026-03-02T06:00:00Z".parse().unwrap()
}

/// Numbers that look drawn and are the same in each run.
fn spread(number: u32, salt: u32, below: u32) -> u32 {
    let mixed = number
        .wrapping_mul(2_654_435_761)
        .wrapping_add(salt.wrapping_mul(40_503));
    (mixed >> 8) % below
}

fn point(number: u32) -> GeoPoint {
    let east = i32::try_from(spread(number, 1, 400_000)).unwrap();
    let north = i32::try_from(spread(number, 2, 400_000)).unwrap();
    GeoPoint::new(18_300_000 + north, 73_700_000 + east).unwrap()
}

/// Crews in so many areas, each with ten visits of half an hour through the day.
fn board(areas: u32) -> CrewBoard {
    let mut board = CrewBoard::default();
    for number in 0..CREWS {
        let crew = CrewId::new(format!("crew-{number:05}")).unwrap();
        let skills = (0..3).map(|salt| format!("skill-{}", spread(number, salt, 12)));
        board.put(Crew {
            crew: crew.clone(),
            skills: skills.map(|one| SkillId::new(one).unwrap()).collect(),
            areas: vec![WorkAreaId::new(format!("area-{}", number % areas)).unwrap()],
            state: CrewState::Free,
            place: point(number),
            shift: Period::new(start(), start() + TimeDelta::hours(14)).unwrap(),
        });
        for visit in 0..VISITS_EACH {
            let drawn = i64::from(spread(number, u32::try_from(visit).unwrap() + 7, 40));
            let from = start() + TimeDelta::minutes(80 * visit + drawn);
            let booking = CrewBooking {
                crew: crew.clone(),
                visit: VisitId::new(format!("v-{number}-{visit}")).unwrap(),
                window: Period::new(from, from + TimeDelta::minutes(30)).unwrap(),
                place: point(number.wrapping_add(u32::try_from(visit).unwrap())),
            };
            board.book(booking).unwrap();
        }
    }
    board
}

fn search(c: &mut Criterion) {
    let speed = CrewSpeed::restore(CrewSpeedParts {
        metres_per_hour: 25_000,
    })
    .unwrap();
    let mut group = c.benchmark_group("substitute among 10,000 crews with 100,000 visits");
    for areas in [1, 20] {
        let board = board(areas);
        let need = CrewNeed {
            skills: vec![SkillId::new("skill-3").unwrap()],
            area: WorkAreaId::new("area-0").unwrap(),
            place: GeoPoint::new(18_520_000, 73_850_000).unwrap(),
            until: start() + TimeDelta::hours(7),
            except: vec![CrewId::new("crew-00000").unwrap()],
        };
        let now = start() + TimeDelta::hours(6);
        assert!(
            board
                .find_substitute(&need, now, |a, b| speed.travel(a, b))
                .best
                .is_some()
        );
        group.bench_function(format!("{areas} areas"), |b| {
            b.iter(|| {
                board.find_substitute(black_box(&need), now, |from, to| speed.travel(from, to))
            });
        });
    }
    group.finish();
}

fn envelope(command: u32, minute: i64) -> Envelope {
    Envelope {
        command: CommandId::new(format!("k-{command}")).unwrap(),
        actor: ActorId::new("a1").unwrap(),
        role: Role::Agent,
        at: start() + TimeDelta::minutes(minute),
    }
}

fn decisions(c: &mut Criterion) {
    let report = RecoveryCommand::Report {
        recovery: RecoveryId::new("r-1").unwrap(),
        order: OrderId::new("o-1").unwrap(),
        visit: Some(VisitId::new("v-1").unwrap()),
        person: PersonRef::new("p-1").unwrap(),
        cause: HitchCause::CrewDidNotCome,
        contact: None,
        crew: None,
    };
    let facts = RecoveryFacts::default();
    let promise = RecoveryCommand::Promise {
        promise: PromiseId::new("pr-1").unwrap(),
        what: PromiseKind::CallBack,
        until: start() + TimeDelta::minutes(10),
        contact: ContactId::new("c-1").unwrap(),
    };
    let keep = RecoveryCommand::Keep {
        at: start() + TimeDelta::minutes(5),
    };
    let mut group = c.benchmark_group("recovery");
    group.throughput(Throughput::Elements(3));
    group.bench_function("reported, promised, kept", |b| {
        let envelopes = [envelope(1, 0), envelope(2, 1), envelope(3, 6)];
        b.iter(|| {
            let [first, second, third] = black_box(&envelopes);
            let held = Recovery::start(&report, &facts, first).unwrap().recovery;
            let held = held.handle(&promise, &facts, second).unwrap().recovery;
            held.handle(&keep, &facts, third).unwrap()
        });
    });
    group.finish();
}

criterion_group!(benches, search, decisions);
criterion_main!(benches);
