//! Worked examples of quality figures, and the laws of their tally.

use proptest::prelude::*;

use super::*;
use crate::base::{AgentId, Code, Instant, Reference};
use crate::kpi::figures::Extra;
use crate::kpi::figures::tests::{check_shares, figure, fraction};
use crate::kpi::scorecard::{ItemResult, ScorecardItem, ScorecardParts};
use crate::kpi::{Dimension, Plan, Tally};

fn card(agent: &str, items: &[(u32, ItemResult)]) -> Scorecard {
    let items = items
        .iter()
        .zip(0..)
        .map(|((weight, result), n)| ScorecardItem {
            item: Code::new(format!("item_{n}")).unwrap(),
            weight: *weight,
            result: *result,
        });
    Scorecard::restore(ScorecardParts {
        id: Reference::new("q-1").unwrap(),
        agent: AgentId::new(agent).unwrap(),
        at: "2026-03-02T09:30:00Z".parse::<Instant>().unwrap(),
        contact: None,
        queue: None,
        project: None,
        items: items.collect(),
    })
    .unwrap()
}

const fn scored(earned: u32) -> ItemResult {
    ItemResult::Scored { earned }
}

const NOT_APPLICABLE: ItemResult = ItemResult::NotApplicable;

fn count<'a>(plan: &Plan, cards: impl IntoIterator<Item = &'a Scorecard>) -> Tally<Scorecard> {
    let mut tally = Tally::new(plan.clone()).unwrap();
    for card in cards {
        tally.push(card).unwrap();
    }
    tally
}

fn extra(cards: &[Scorecard]) -> Extra {
    let mut quality = QualityCell::default();
    for card in cards {
        card.each_mark(&Lens::of(&Plan::default()), |place, mark| {
            assert_eq!(place.agent, Some(&card.parts().agent));
            quality.add(&mark);
            Ok(())
        })
        .unwrap();
    }
    Extra {
        quality,
        ..Extra::default()
    }
}

#[test]
fn items_that_did_not_come_up_stand_on_neither_side() {
    // 8 of 10 and 15 of 20; the 30 points of the offer did not come up: 23 / 30.
    let good = card(
        "a1",
        &[(10, scored(8)), (20, scored(15)), (30, NOT_APPLICABLE)],
    );
    let one = extra(std::slice::from_ref(&good));
    assert_eq!(fraction(&one, "quality.score"), (23, 30));
    assert_eq!(fraction(&one, "quality.instant_fail_rate"), (0, 1));
    // The failed card earns nothing for its 9 points, and its 10 + 5 possible ones stay: 23 / 45.
    let failed = card("a1", &[(10, scored(9)), (5, ItemResult::InstantFail)]);
    let two = extra(&[good, failed]);
    assert_eq!(fraction(&two, "quality.score"), (23, 45));
    assert_eq!(fraction(&two, "quality.instant_fail_rate"), (1, 2));
    assert_eq!(fraction(&two, "quality.cards"), (2, 1));
}

#[test]
fn a_card_on_which_nothing_came_up_has_no_score() {
    let empty = extra(&[card("a1", &[(10, NOT_APPLICABLE)])]);
    assert_eq!(figure(&empty, "quality.score", None).value, None);
    assert_eq!(fraction(&empty, "quality.cards"), (1, 1));
    let none = extra(&[]);
    assert_eq!(figure(&none, "quality.instant_fail_rate", None).value, None);
    assert_eq!(figure(&none, "quality.cards", None).value, Some(0.0));
}

#[test]
fn a_forged_tally_is_refused() {
    let failed = card("a1", &[(10, scored(8)), (5, ItemResult::InstantFail)]);
    let tally = count(&Plan::default(), [&failed, &card("a1", &[(7, scored(7))])]);
    let text = serde_json::to_string(&tally).unwrap();
    let cell = r#""cards":2,"failed":1,"earned":7,"possible":22"#;
    assert!(text.contains(cell), "{text}");
    let refused = [
        (
            r#""cards":2,"failed":3,"earned":7,"possible":22"#,
            "larger than the whole",
        ),
        (
            r#""cards":2,"failed":1,"earned":23,"possible":22"#,
            "larger than the whole",
        ),
        (
            r#""cards":2,"failed":2,"earned":7,"possible":22"#,
            "larger than the whole",
        ),
        (
            r#""cards":2,"failed":1,"earned":0,"possible":0"#,
            "larger than the whole",
        ),
        (
            r#""cards":3,"failed":1,"earned":7,"possible":22"#,
            "larger than the whole",
        ),
        (
            r#""cards":0,"failed":0,"earned":0,"possible":22"#,
            "larger than the whole",
        ),
        (
            r#""cards":2,"failed":1,"earned":7,"possible":18446744073709551615"#,
            "would pass",
        ),
    ];
    for (forged, says) in refused {
        let found = serde_json::from_str::<Tally<Scorecard>>(&text.replace(cell, forged));
        let found = found.unwrap_err().to_string();
        assert!(found.contains(says), "{forged}: {found}");
    }
}

fn some_card() -> impl Strategy<Value = Scorecard> {
    let item = (1_u32..50).prop_flat_map(|weight| {
        let result = prop_oneof![
            6 => (0..=weight).prop_map(scored),
            2 => Just(NOT_APPLICABLE),
            1 => Just(ItemResult::InstantFail),
        ];
        (Just(weight), result)
    });
    let agents = prop::sample::select(vec!["a1", "a2"]);
    (agents, prop::collection::vec(item, 1..6)).prop_map(|(agent, items)| card(agent, &items))
}

proptest! {
    #[test]
    fn merging_any_parts_equals_one_pass_and_so_does_what_was_stored(
        placed in prop::collection::vec((0_usize..3, some_card()), 0..20),
        order in Just(vec![0_usize, 1, 2]).prop_shuffle(),
    ) {
        let plan = Plan { by: vec![Dimension::Agent], ..Plan::default() };
        let once = count(&plan, placed.iter().map(|(_, card)| card));
        let mut merged = count(&plan, []);
        for part in order {
            let cards = placed.iter().rev().filter(|(at, _)| *at == part);
            merged.merge(&count(&plan, cards.map(|(_, card)| card))).unwrap();
        }
        prop_assert_eq!(&merged, &once);
        let stored = serde_json::to_string(&once).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Tally<Scorecard>>(&stored).unwrap(), &once);
    }

    #[test]
    fn shares_are_shares(cards in prop::collection::vec(some_card(), 0..20)) {
        check_shares(&extra(&cards));
    }
}
