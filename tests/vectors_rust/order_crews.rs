//! Runs the shared vectors of the crews: searches for a substitute, and boards that cannot be.
#![expect(clippy::unwrap_used, reason = "a test may stop, also in its helpers")]

use serde::Deserialize;
use serde_json::Value;
use talktime::base::{Instant, Language};
use talktime::order::{
    Crew, CrewBoard, CrewBooking, CrewNeed, CrewSpeed, CrewSpeedParts, Substitute, SubstituteSearch,
};

const FILE: &str = include_str!("../vectors/order/crew_searches.json");

#[derive(Deserialize)]
struct File {
    metres_per_hour: u32,
    cases: Vec<Case>,
    refused: Vec<Refused>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    crews: Vec<Crew>,
    bookings: Vec<CrewBooking>,
    need: CrewNeed,
    now: Instant,
    best: Option<Substitute>,
    counts: Value,
}

#[derive(Deserialize)]
struct Refused {
    name: String,
    crews: Vec<Crew>,
    bookings: Vec<CrewBooking>,
    code: String,
    path: String,
}

fn file() -> File {
    serde_json::from_str(FILE).unwrap()
}

#[test]
fn every_search_finds_what_was_worked_out_by_hand() {
    let file = file();
    let metres_per_hour = file.metres_per_hour;
    let speed = CrewSpeed::restore(CrewSpeedParts { metres_per_hour }).unwrap();
    assert!(file.cases.len() > 8);
    for case in file.cases {
        let board = CrewBoard::new(case.crews, case.bookings).unwrap();
        let travel = |from, to| speed.travel(from, to);
        let search = board.find_substitute(&case.need, case.now, travel);
        assert_eq!(search.best, case.best, "{}", case.name);
        let counted = SubstituteSearch {
            best: None,
            ..search
        };
        let mut counts = serde_json::to_value(counted).unwrap();
        counts.as_object_mut().unwrap().remove("best");
        assert_eq!(counts, case.counts, "{}", case.name);
    }
}

#[test]
fn a_board_that_cannot_be_is_refused() {
    for case in file().refused {
        let error = CrewBoard::new(case.crews, case.bookings).unwrap_err();
        assert_eq!(error.code.as_str(), case.code, "{}", case.name);
        assert_eq!(error.path.as_str(), case.path, "{}", case.name);
        for language in Language::ALL {
            assert!(!error.sentence(language).contains('{'), "{}", case.name);
        }
    }
}
