//! Runs the shared vectors of the visit: every state with every command, each guard, stored values that
//! cannot be, and walks whose ends were worked out by hand.

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_json::Value;
use talktime::base::VisitId;
use talktime::order::{BriefingItem, Visit, VisitStanding};
use talktime_tests::workflow::{
    last_word, run_denials, run_matrix, run_replays, run_restore, run_walks,
};

const MATRIX: &str = include_str!("../vectors/order/visit_matrix.json");
const DENIALS: &str = include_str!("../vectors/order/visit_denials.json");
const REPLAY: &str = include_str!("../vectors/order/visit_replay.json");
const RESTORE: &str = include_str!("../vectors/order/visit_restore.json");
const TOLD: &str = include_str!("../vectors/order/visit_told.json");
const WALKS: &str = include_str!("../vectors/order/visit_walks.json");

#[test]
fn every_state_of_a_visit_meets_every_command() {
    run_matrix::<Visit>(MATRIX);
}

#[test]
fn every_guard_of_a_visit_is_reported_with_all_that_fail() {
    run_denials::<Visit>(MATRIX, DENIALS);
}

#[test]
fn a_stored_visit_that_cannot_be_is_refused() {
    run_restore::<Visit>(MATRIX, RESTORE);
}

#[test]
fn a_history_that_no_commands_made_is_found() {
    run_replays::<Visit>(REPLAY);
}

#[test]
fn every_walk_of_a_visit_ends_as_worked_out_by_hand() {
    run_walks::<Visit>(WALKS);
}

/// What a visit in a state tells.
#[derive(Deserialize)]
struct Told {
    state: String,
    tmf646: String,
    mef: Option<String>,
    standing: VisitStanding,
    needed: Vec<String>,
    open: Vec<String>,
    missing: BTreeMap<String, u32>,
    follow_up: Option<VisitId>,
}

fn words(items: &[BriefingItem]) -> Vec<String> {
    let word = |item: &BriefingItem| last_word(&item.code()).to_owned();
    items.iter().map(word).collect()
}

#[test]
fn every_state_of_a_visit_tells_what_was_worked_out_by_hand() {
    let matrix: Value = serde_json::from_str(MATRIX).unwrap();
    let mut file: Value = serde_json::from_str(TOLD).unwrap();
    let cases: Vec<Told> = serde_json::from_value(file["cases"].take()).unwrap();
    assert_eq!(cases.len(), matrix["states"].as_object().unwrap().len());
    for case in cases {
        let name = &case.state;
        let visit = Visit::from_json(&matrix["states"][name].to_string()).unwrap();
        let state = &visit.parts().state;
        assert_eq!(state.tmf646_name(), case.tmf646, "{name}");
        assert_eq!(state.mef_name(), case.mef.as_deref(), "{name}");
        assert_eq!(words(&visit.needed_briefing()), case.needed, "{name}");
        assert_eq!(words(&visit.open_briefing()), case.open, "{name}");
        let missing = visit.missing_materials().into_iter();
        let missing: BTreeMap<_, _> = missing
            .map(|one| (one.material.to_string(), one.quantity))
            .collect();
        assert_eq!(missing, case.missing, "{name}");
        let fact = visit.fact();
        assert_eq!(fact.standing, case.standing, "{name}");
        assert_eq!(fact.visit, visit.parts().purpose.visit, "{name}");
        match visit.follow_up(VisitId::new("v-2").unwrap()) {
            Ok(request) => {
                assert_eq!(Some(request.visit), case.follow_up, "{name}");
                assert_eq!(request.follow_up_of, Some(fact.visit), "{name}");
            }
            Err(error) => {
                assert_eq!(case.follow_up, None, "{name}");
                assert_eq!(error.code.as_str(), "order.visit.follow_up_early", "{name}");
                assert_eq!(error.path.as_str(), "state", "{name}");
            }
        }
    }
}
