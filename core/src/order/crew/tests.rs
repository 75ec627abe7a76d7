//! The board refuses what cannot be, and the search says why no other crew comes.

use std::time::Duration;

use super::*;
use crate::base::{CrewId, GeoPoint, Instant, Period, SkillId, VisitId, WorkAreaId};

fn at(hour: u32, minute: u32) -> Instant {
    format!("2026-03-02T{hour:02}:{minute:02}:00Z")
        .parse()
        .unwrap()
}

fn hours(from: u32, until: u32) -> Period {
    Period::new(at(from, 0), at(until, 0)).unwrap()
}

/// A point so many minutes east of the depot, by the travel time of these tests.
fn place(minutes: i32) -> GeoPoint {
    GeoPoint::new(0, minutes).unwrap()
}

fn minutes(from: GeoPoint, to: GeoPoint) -> Duration {
    let apart = from.longitude().abs_diff(to.longitude());
    Duration::from_secs(u64::from(apart) * 60)
}

fn crew(id: &str, minutes: i32) -> Crew {
    Crew {
        crew: CrewId::new(id).unwrap(),
        skills: vec![SkillId::new("fibre").unwrap()],
        areas: vec![WorkAreaId::new("west").unwrap()],
        state: CrewState::Free,
        place: place(minutes),
        shift: hours(8, 18),
    }
}

fn booking(crew: &str, visit: &str, window: Period) -> CrewBooking {
    CrewBooking {
        crew: CrewId::new(crew).unwrap(),
        visit: VisitId::new(visit).unwrap(),
        window,
        place: place(5),
    }
}

fn need() -> CrewNeed {
    CrewNeed {
        skills: vec![SkillId::new("fibre").unwrap()],
        area: WorkAreaId::new("west").unwrap(),
        place: place(0),
        until: at(12, 0),
        except: Vec::new(),
    }
}

fn best(board: &CrewBoard, need: &CrewNeed) -> Option<(String, Instant)> {
    let search = board.find_substitute(need, at(10, 0), minutes);
    search
        .best
        .map(|found| (found.crew.to_string(), found.arrives))
}

#[test]
fn a_board_refuses_what_cannot_be_and_says_where() {
    let code = |crews, bookings| {
        let error = CrewBoard::new(crews, bookings).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    };
    let two = || vec![crew("a", 0), crew("b", 0)];
    assert_eq!(
        code(vec![crew("a", 0), crew("a", 1)], Vec::new()),
        ("order.crew.repeated".into(), "crews[1].crew".into())
    );
    let known = booking("a", "v-1", hours(9, 11));
    for (other, wanted, path) in [
        (booking("c", "v-2", hours(9, 11)), "unknown", "crew"),
        (booking("b", "v-1", hours(9, 11)), "visit_repeated", "visit"),
        (booking("a", "v-2", hours(9, 9)), "window_empty", "window"),
        (booking("a", "v-2", hours(10, 12)), "booked_twice", "window"),
        (booking("a", "v-2", hours(8, 10)), "booked_twice", "window"),
        (booking("a", "v-2", hours(8, 12)), "booked_twice", "window"),
    ] {
        let found = code(two(), vec![known.clone(), other]);
        assert_eq!(
            found,
            (
                format!("order.crew.{wanted}"),
                format!("bookings[1].{path}")
            )
        );
    }
    let touching = booking("a", "v-2", hours(11, 12));
    let board = CrewBoard::new(two(), vec![touching, known]).unwrap();
    let visits = board.bookings(&CrewId::new("a").unwrap());
    assert_eq!(visits.first().unwrap().visit.as_str(), "v-1");
}

#[test]
fn a_released_visit_frees_its_crew_and_can_be_given_to_another() {
    let crews = vec![crew("a", 0), crew("b", 30)];
    let mut board = CrewBoard::new(crews, vec![booking("a", "v-1", hours(9, 13))]).unwrap();
    assert_eq!(best(&board, &need()), Some(("b".into(), at(10, 30))));
    let visit = VisitId::new("v-1").unwrap();
    let released = board.release(&visit).unwrap();
    assert_eq!(released.crew.as_str(), "a");
    assert_eq!(board.release(&visit), None);
    assert_eq!(best(&board, &need()), Some(("a".into(), at(10, 0))));
    let moved = CrewBooking {
        crew: CrewId::new("b").unwrap(),
        ..released
    };
    board.book(moved).unwrap();
    let fact = board.fact(&CrewId::new("b").unwrap()).unwrap();
    assert_eq!(fact.visits.first().unwrap().visit, visit);
    assert_eq!(board.fact(&CrewId::new("c").unwrap()), None);
}

#[test]
fn the_earliest_comes_and_of_two_the_first_by_name() {
    let crews = vec![crew("c", 20), crew("b", 20), crew("a", 40)];
    let board = CrewBoard::new(crews, Vec::new()).unwrap();
    assert_eq!(best(&board, &need()), Some(("b".into(), at(10, 20))));
}

#[test]
fn a_crew_comes_after_the_visit_that_it_has_and_from_there() {
    let board = CrewBoard::new(vec![crew("a", 90)], vec![booking("a", "v-1", hours(9, 11))]);
    let board = board.unwrap();
    let search = board.find_substitute(&need(), at(10, 0), minutes);
    let found = search.best.unwrap();
    assert_eq!((found.sets_off, found.arrives), (at(11, 0), at(11, 5)));
}

#[test]
fn what_is_new_of_a_crew_counts_and_its_visits_stay() {
    let board = CrewBoard::new(vec![crew("a", 0)], vec![booking("a", "v-1", hours(9, 11))]);
    let mut board = board.unwrap();
    let elsewhere = Crew {
        areas: vec![WorkAreaId::new("east").unwrap()],
        skills: vec![SkillId::new("copper").unwrap()],
        ..crew("a", 0)
    };
    board.put(elsewhere);
    assert_eq!(board.len(), 1);
    assert_eq!(board.bookings(&CrewId::new("a").unwrap()).len(), 1);
    let search = board.find_substitute(&need(), at(10, 0), minutes);
    assert_eq!((search.best, search.other_area), (None, 1));
    let east = CrewNeed {
        area: WorkAreaId::new("east").unwrap(),
        skills: vec![SkillId::new("copper").unwrap()],
        ..need()
    };
    assert!(best(&board, &east).is_some());
    let copper_here = CrewNeed {
        area: WorkAreaId::new("east").unwrap(),
        ..need()
    };
    let search = board.find_substitute(&copper_here, at(10, 0), minutes);
    assert_eq!(search.lacking_skill, 1);
}

#[test]
fn every_crew_is_counted_once_and_why_it_does_not_come() {
    let state = |id: &str, state| Crew {
        state,
        ..crew(id, 0)
    };
    let shift = |id: &str, from, until| Crew {
        shift: hours(from, until),
        ..crew(id, 0)
    };
    let crews = vec![
        crew("fits", 30),
        crew("excepted", 0),
        Crew {
            areas: vec![WorkAreaId::new("east").unwrap()],
            ..crew("elsewhere", 0)
        },
        Crew {
            skills: Vec::new(),
            ..crew("unable", 0)
        },
        state("off", CrewState::OffShift),
        shift("goes_home", 8, 11),
        shift("comes_later", 12, 18),
        state("on_break", CrewState::OnBreak),
        state("working_on", CrewState::Working),
        crew("busy_until_the_end", 0),
        crew("busy_again", 0),
        crew("far", 120),
    ];
    let bookings = vec![
        booking("busy_until_the_end", "v-1", hours(9, 12)),
        booking("busy_again", "v-2", hours(9, 10)),
        booking(
            "busy_again",
            "v-3",
            Period::new(at(11, 59), at(13, 0)).unwrap(),
        ),
    ];
    let board = CrewBoard::new(crews, bookings).unwrap();
    let need = CrewNeed {
        except: vec![
            CrewId::new("excepted").unwrap(),
            CrewId::new("excepted").unwrap(),
            CrewId::new("nobody").unwrap(),
        ],
        ..need()
    };
    let search = board.find_substitute(&need, at(10, 0), minutes);
    let wanted = SubstituteSearch {
        best: Some(Substitute {
            crew: CrewId::new("fits").unwrap(),
            sets_off: at(10, 0),
            arrives: at(10, 30),
        }),
        fitting: 1,
        excepted: 1,
        other_area: 1,
        lacking_skill: 1,
        off_shift: 3,
        busy: 4,
        too_far: 1,
    };
    assert_eq!(search, wanted);
}

#[test]
fn nobody_comes_where_the_window_is_over_or_the_skill_is_unheard_of() {
    let board = CrewBoard::new(vec![crew("a", 0)], Vec::new()).unwrap();
    let search = board.find_substitute(&need(), at(12, 0), minutes);
    assert_eq!((search.best, search.busy), (None, 1));
    let need = CrewNeed {
        skills: vec![SkillId::new("juggling").unwrap()],
        ..need()
    };
    let search = board.find_substitute(&need, at(10, 0), minutes);
    assert_eq!((search.best, search.lacking_skill), (None, 1));
    let never = |_, _| Duration::MAX;
    let search = board.find_substitute(&self::need(), at(10, 0), never);
    assert_eq!((search.best, search.too_far), (None, 1));
}
