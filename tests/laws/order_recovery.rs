//! Laws of the recovery and of the search for a crew: random command sequences against every promise of the
//! workflow, and random boards against a slow search.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::workflow::{Envelope, Role};
use talktime::base::{
    ActorId, CommandId, ContactId, CrewId, GeoPoint, Instant, OrderId, Period, PersonRef,
    PromiseId, RecoveryId, SkillId, VisitId, WordingId, WorkAreaId,
};
use talktime::order::{
    Crew, CrewBoard, CrewBooking, CrewDelay, CrewNeed, CrewState, HitchCause, PromiseKind,
    PromiseOutcome, Recovery, RecoveryAnswer, RecoveryCommand, RecoveryEnding, RecoveryEvent,
    RecoveryFacts, RecoveryState, Remedy, Substitute, SubstituteSearch,
};
use talktime_tests::workflow::{Draw, Taken, is_whole_or_found, keeps_promises, walk};

fn start() -> Instant {
    "2026-03-02T09:00:00Z".parse().unwrap()
}

/// What a step is made of.
#[derive(Clone, Debug)]
struct With {
    rare: bool,
    which: usize,
    minutes: i64,
    role: u8,
}

fn draws() -> impl Strategy<Value = Vec<Draw<With>>> {
    let with = (prop::bool::weighted(0.15), 0usize..1000, 1i64..90, 0u8..12);
    let with = with.prop_map(|(rare, which, minutes, role)| With {
        rare,
        which,
        minutes,
        role,
    });
    let seconds = prop_oneof![10 => 0i64..300, 1 => 0i64..6_000];
    let draw = (0usize..1000, prop::bool::weighted(0.95), seconds, with);
    let draw = draw.prop_map(|(pick, legal, seconds, with)| Draw {
        pick,
        legal,
        seconds,
        with,
    });
    prop::collection::vec(draw, 1..40)
}

fn crew(number: usize) -> CrewId {
    CrewId::new(format!("crew-{}", number % 3)).unwrap()
}

const REMEDIES: [Remedy; 6] = [
    Remedy::BringEquipment,
    Remedy::ReplaceEquipment,
    Remedy::PutServiceRight,
    Remedy::CorrectCharge,
    Remedy::NewVisit,
    Remedy::WaitForCustomer,
];

const KINDS: [PromiseKind; 6] = [
    PromiseKind::CrewArrives,
    PromiseKind::CallBack,
    PromiseKind::NewDate,
    PromiseKind::EquipmentArrives,
    PromiseKind::ServiceWorks,
    PromiseKind::ChargeCorrected,
];

fn report(with: &With) -> RecoveryCommand {
    let all = HitchCause::ALL;
    RecoveryCommand::Report {
        recovery: RecoveryId::new("r-1").unwrap(),
        order: OrderId::new("o-1").unwrap(),
        visit: (!with.rare).then(|| VisitId::new("v-1").unwrap()),
        person: PersonRef::new("p-1").unwrap(),
        cause: all.into_iter().nth(with.which % all.len()).unwrap(),
        contact: None,
        crew: (!with.rare).then(|| crew(0)),
    }
}

fn command(name: &str, with: &With, before: Option<&Recovery>, at: Instant) -> RecoveryCommand {
    let later = at
        + TimeDelta::minutes(if with.rare {
            -with.minutes
        } else {
            with.minutes
        });
    let contact = ContactId::new("c-1").unwrap();
    let given = before.map_or(0, |recovery| recovery.parts().promises.len());
    match name {
        "report" => report(with),
        "locate" => RecoveryCommand::Locate {
            crew: crew(with.which),
            delay: CrewDelay::Traffic,
            arrives: later,
        },
        "send_substitute" => RecoveryCommand::SendSubstitute {
            crew: crew(with.which),
        },
        "no_crew" => RecoveryCommand::NoCrew,
        "remedy" => RecoveryCommand::Remedy {
            remedy: REMEDIES.into_iter().nth(with.which % 6).unwrap(),
        },
        "promise" => RecoveryCommand::Promise {
            promise: PromiseId::new(format!(
                "pr-{}",
                given - usize::from(with.rare && given > 0)
            ))
            .unwrap(),
            what: KINDS.into_iter().nth(with.which % 6).unwrap(),
            until: later,
            contact,
        },
        "reassure" => RecoveryCommand::Reassure {
            wording: WordingId::new("calm-1").unwrap(),
            contact,
            helped: with.rare,
        },
        "keep" => RecoveryCommand::Keep {
            at: if with.rare { later } else { at },
        },
        "close" => RecoveryCommand::Close {
            ending: match with.which % 4 {
                0 => RecoveryEnding::Recovered,
                1 => RecoveryEnding::NothingWrong,
                2 => RecoveryEnding::OrderCancelled,
                _ => RecoveryEnding::NewVisit {
                    visit: VisitId::new(if with.rare { "v-1" } else { "v-2" }).unwrap(),
                },
            },
        },
        "elapse" => RecoveryCommand::Elapse,
        other => panic!("no such command: {other}"),
    }
}

fn make(
    name: &str,
    with: &With,
    before: Option<&Recovery>,
    at: Instant,
) -> (RecoveryCommand, RecoveryFacts, Envelope) {
    let found = Substitute {
        crew: crew(with.which),
        sets_off: at,
        arrives: at + TimeDelta::minutes(with.minutes),
    };
    let search = SubstituteSearch {
        best: (name == "send_substitute").then_some(found),
        ..SubstituteSearch::default()
    };
    let within = Duration::from_secs(with.minutes.unsigned_abs() * 10);
    let facts = RecoveryFacts {
        answer_within: with.which.is_multiple_of(2).then_some(within),
        search: (!with.rare).then_some(search),
    };
    let (actor, role) = match with.role {
        0 => ("crew-0", Role::Crew),
        1 => ("x", Role::Analyst),
        2 | 3 => ("s1", Role::Senior),
        4 => ("clock", Role::System),
        _ => ("a1", Role::Agent),
    };
    let envelope = Envelope {
        command: CommandId::new("k").unwrap(),
        actor: ActorId::new(actor).unwrap(),
        role,
        at,
    };
    (command(name, with, before, at), facts, envelope)
}

proptest! {
    #[test]
    fn every_step_keeps_what_workflows_promise(draws in draws()) {
        walk::<Recovery, _>(start(), &draws, make, keeps_promises);
    }

    #[test]
    fn nothing_else_than_the_whole_history_replays(draws in draws(), cut in 1usize..50) {
        let mut history = Vec::new();
        walk::<Recovery, _>(start(), &draws, make, |seen| history = seen.history.to_vec());
        if !history.is_empty() {
            is_whole_or_found::<Recovery>(&history, cut);
        }
    }

    /// A promise is kept before its deadline or broken at it, never both, and nothing ends while one stands.
    #[test]
    fn every_promise_is_kept_in_time_or_broken_at_its_deadline(draws in draws()) {
        walk::<Recovery, _>(start(), &draws, make, |seen| {
            let mut open: Option<Instant> = None;
            let (mut kept, mut broken) = (0, 0);
            for entry in seen.history {
                match &entry.event {
                    RecoveryEvent::Promised { until, .. } => {
                        assert_eq!(open, None);
                        assert!(entry.envelope.at < *until);
                        open = Some(*until);
                    }
                    RecoveryEvent::PromiseKept { at } => {
                        assert!(*at < open.take().unwrap());
                        kept += 1;
                    }
                    RecoveryEvent::PromiseBroken { at } => {
                        assert_eq!(Some(*at), open.take());
                        assert!(*at <= entry.envelope.at);
                        broken += 1;
                    }
                    RecoveryEvent::Closed { .. } => assert_eq!(open, None),
                    _ => {}
                }
            }
            let parts = seen.value.parts();
            let of = |wanted: fn(&PromiseOutcome) -> bool| {
                parts.promises.iter().filter(|one| wanted(&one.outcome)).count()
            };
            assert_eq!(of(|one| matches!(one, PromiseOutcome::Kept { .. })), kept);
            assert_eq!(of(|one| *one == PromiseOutcome::Broken), broken);
            assert_eq!(of(|one| *one == PromiseOutcome::Open), usize::from(open.is_some()));
            assert_eq!(parts.state == RecoveryState::Promised, open.is_some());
            assert_eq!(seen.value.complaint_due(), broken > 0);
        });
    }

    /// A crew is promised only after the instant at which it was known to arrive, and a substitute is another crew.
    #[test]
    fn nothing_is_promised_that_is_known_not_to_be_kept(draws in draws()) {
        walk::<Recovery, _>(start(), &draws, make, |seen| {
            let mut answer: Option<Instant> = None;
            for entry in seen.history {
                match &entry.event {
                    RecoveryEvent::Located { arrives, .. } => answer = Some(*arrives),
                    RecoveryEvent::SubstituteSent { arrives, crew: sent } => {
                        answer = Some(*arrives);
                        assert_ne!(Some(sent), seen.value.parts().crew.as_ref());
                    }
                    RecoveryEvent::NoCrewFound | RecoveryEvent::Remedied { .. } => answer = None,
                    RecoveryEvent::Promised { what: PromiseKind::CrewArrives, until, .. } => {
                        assert!(answer.unwrap() < *until);
                    }
                    _ => {}
                }
            }
            if let Some(RecoveryAnswer::Remedied { remedy }) = &seen.value.parts().answer {
                assert!(remedy.fits(seen.value.parts().cause));
            }
        });
    }

    /// The index of the board, against a look at everything.
    #[test]
    fn a_search_finds_what_a_look_at_everything_finds(
        crews in prop::collection::vec(any_crew(), 0..12),
        bookings in prop::collection::vec((0usize..12, 0i64..20, 1i64..8, 0i32..60), 0..30),
        need in (0usize..8, 0usize..2, 0i32..60, 1i64..20, 0i64..20, 0usize..12),
    ) {
        let (board, bookings) = board_of(&crews, &bookings);
        let (skills, area, place, until, now, except) = need;
        let need = CrewNeed {
            skills: skills_of(skills),
            area: area_of(area),
            place: GeoPoint::new(0, place).unwrap(),
            until: start() + TimeDelta::minutes(30 * until),
            except: vec![CrewId::new(format!("crew-{except:02}")).unwrap()],
        };
        let now = start() + TimeDelta::minutes(30 * now);
        let search = board.find_substitute(&need, now, minutes);
        let fitting = slow(&board, &bookings, &need, now);
        prop_assert_eq!(usize::try_from(search.fitting).unwrap(), fitting.len());
        let earliest = fitting.into_iter().min();
        let best = search.best.clone().map(|found| (found.arrives, found.crew));
        prop_assert_eq!(best, earliest);
        let counted = [
            search.fitting, search.excepted, search.other_area, search.lacking_skill, search.off_shift,
            search.busy, search.too_far,
        ];
        prop_assert_eq!(usize::try_from(counted.into_iter().sum::<u32>()).unwrap(), board.len());
    }
}

fn skills_of(bits: usize) -> Vec<SkillId> {
    let all = ["fibre", "copper", "tv"].into_iter().enumerate();
    let held = all.filter(|(at, _)| bits >> at & 1 == 1);
    held.map(|(_, name)| SkillId::new(name).unwrap()).collect()
}

fn area_of(number: usize) -> WorkAreaId {
    WorkAreaId::new(if number == 0 { "west" } else { "east" }).unwrap()
}

fn any_crew() -> impl Strategy<Value = Crew> {
    let state = prop::sample::select(vec![
        CrewState::Free,
        CrewState::Assigned,
        CrewState::Travelling,
        CrewState::Working,
        CrewState::OnBreak,
        CrewState::OffShift,
    ]);
    let shift = (0i64..6, 6i64..24);
    (0usize..8, 0usize..3, state, 0i32..60, shift).prop_map(
        |(skills, areas, state, place, shift)| Crew {
            crew: CrewId::new("crew").unwrap(),
            skills: skills_of(skills),
            areas: match areas {
                2 => vec![area_of(0), area_of(1)],
                one => vec![area_of(one)],
            },
            state,
            place: GeoPoint::new(0, place).unwrap(),
            shift: Period::new(
                start() + TimeDelta::minutes(30 * shift.0),
                start() + TimeDelta::minutes(30 * shift.1),
            )
            .unwrap(),
        },
    )
}

/// A board, with those of the bookings that it took.
fn board_of(crews: &[Crew], bookings: &[(usize, i64, i64, i32)]) -> (CrewBoard, Vec<CrewBooking>) {
    let mut board = CrewBoard::default();
    for (number, crew) in crews.iter().enumerate() {
        board.put(Crew {
            crew: CrewId::new(format!("crew-{number:02}")).unwrap(),
            ..crew.clone()
        });
    }
    let mut taken = Vec::new();
    for (number, (crew, from, length, place)) in bookings.iter().enumerate() {
        let from = start() + TimeDelta::minutes(30 * from);
        let booking = CrewBooking {
            crew: CrewId::new(format!("crew-{crew:02}")).unwrap(),
            visit: VisitId::new(format!("v-{number}")).unwrap(),
            window: Period::new(from, from + TimeDelta::minutes(30 * length)).unwrap(),
            place: GeoPoint::new(0, *place).unwrap(),
        };
        if board.book(booking.clone()).is_ok() {
            taken.push(booking);
        }
    }
    (board, taken)
}

fn minutes(from: GeoPoint, to: GeoPoint) -> Duration {
    let apart = from.longitude().abs_diff(to.longitude());
    Duration::from_secs(u64::from(apart) * 60)
}

/// Every crew that fits, with its arrival: each condition by itself, no index.
fn slow(
    board: &CrewBoard,
    bookings: &[CrewBooking],
    need: &CrewNeed,
    now: Instant,
) -> Vec<(Instant, CrewId)> {
    let mut fitting = Vec::new();
    for number in 0..12 {
        let id = CrewId::new(format!("crew-{number:02}")).unwrap();
        let Some(crew) = board.crew(&id) else {
            continue;
        };
        let able = need.skills.iter().all(|skill| crew.skills.contains(skill));
        let here = crew.areas.contains(&need.area) && !need.except.contains(&id);
        let on_shift = crew.shift.from() < need.until && need.until <= crew.shift.until();
        let at_work = !matches!(crew.state, CrewState::OffShift | CrewState::OnBreak);
        let until_then = bookings.iter().filter(|one| {
            one.crew == id && one.window.from() < need.until && now < one.window.until()
        });
        let last = until_then.max_by_key(|one| one.window.until());
        let under_way = matches!(crew.state, CrewState::Travelling | CrewState::Working);
        if !(able && here && on_shift && at_work) || under_way && last.is_none() {
            continue;
        }
        let free = last.map_or(now, |one| one.window.until());
        let from = last.map_or(crew.place, |one| one.place);
        let sets_off = free.max(now).max(crew.shift.from());
        let arrives = sets_off + minutes(from, need.place);
        if free < need.until && arrives < need.until {
            fitting.push((arrives, id));
        }
    }
    fitting
}

/// The laws above say little if the walks never leave the first states, so this counts; and what the table
/// promises must happen.
#[test]
fn the_walks_take_every_row_of_the_table_to_every_next_state() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let mut taken = Taken::default();
    for _ in 0..6_000 {
        let draws = draws().new_tree(&mut runner).unwrap().current();
        walk::<Recovery, _>(start(), &draws, make, |seen| taken.note(seen));
    }
    taken.is_the_table_of::<Recovery>();
}
