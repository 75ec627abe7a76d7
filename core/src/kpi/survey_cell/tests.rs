//! Worked examples of survey figures, and the laws of their tally.

use proptest::prelude::*;

use super::*;
use crate::base::{AgentId, Instant, Reference};
use crate::kpi::figures::Extra;
use crate::kpi::figures::tests::{check_shares, figure, fraction, part};
use crate::kpi::survey::SurveyScoreParts;
use crate::kpi::{Dimension, GroupKey, Plan, Tally};
use SurveyQuestion::{Ease, Recommendation, Satisfaction};
use SurveyScale::{OneToFive, OneToSeven, ZeroToTen};

fn asked(question: SurveyQuestion, scale: SurveyScale, score: Option<u8>) -> SurveyScore {
    asked_about("a1", question, scale, score)
}

fn asked_about(
    agent: &str,
    question: SurveyQuestion,
    scale: SurveyScale,
    score: Option<u8>,
) -> SurveyScore {
    SurveyScore::restore(SurveyScoreParts {
        id: Reference::new("s-1").unwrap(),
        asked: "2026-03-02T09:30:00Z".parse::<Instant>().unwrap(),
        question,
        scale,
        score,
        contact: None,
        agent: Some(AgentId::new(agent).unwrap()),
        queue: None,
        project: None,
    })
    .unwrap()
}

/// Gives the sums of answers; a score of 99 stands for no answer.
fn extra(question: SurveyQuestion, scale: SurveyScale, scores: &[u8]) -> Extra {
    let mut cell = SurveyCell::default();
    for score in scores {
        let score = Some(*score).filter(|score| *score != 99);
        cell.add(&SurveyMark {
            question,
            scale,
            score,
        });
    }
    Extra {
        surveys: cell,
        ..Extra::default()
    }
}

#[test]
fn satisfaction_is_the_top_box_of_its_scale() {
    // 5, 4, 4 of five scores are in the top box; 5 + 4 + 4 + 3 + 1 = 17.
    let five = extra(Satisfaction, OneToFive, &[5, 4, 99, 4, 3, 1]);
    assert_eq!(part(&five, "csat", OneToFive.code()), (3, 5));
    assert_eq!(part(&five, "csat.mean", OneToFive.code()), (17, 5));
    assert_eq!(fraction(&five, "csat"), (3, 5));
    // 7 and 6 are, 5 is not; 7 + 6 + 5 = 18.
    let seven = extra(Satisfaction, OneToSeven, &[7, 6, 5]);
    assert_eq!(part(&seven, "csat", OneToSeven.code()), (2, 3));
    assert_eq!(part(&seven, "csat.mean", OneToSeven.code()), (18, 3));
    // 10 and 9 are; a score of 0 is an answer.
    let ten = extra(Satisfaction, ZeroToTen, &[10, 9, 8, 0]);
    assert_eq!(part(&ten, "csat", ZeroToTen.code()), (2, 4));
    assert_eq!(part(&ten, "csat.mean", ZeroToTen.code()), (27, 4));
    let mut both = five;
    both.surveys.absorb(&seven.surveys);
    assert_eq!(fraction(&both, "csat"), (5, 8));
    assert_eq!(part(&both, "csat", ZeroToTen.code()), (0, 0));
}

#[test]
fn a_net_promoter_score_is_not_rounded() {
    // Three promoters (10, 9, 9), two passives, two detractors (6, 0): (3 - 2) / 7.
    let scores = extra(Recommendation, ZeroToTen, &[10, 9, 9, 8, 7, 6, 0, 99]);
    assert_eq!(fraction(&scores, "nps"), (1, 7));
    assert_eq!(fraction(&scores, "nps.promoters"), (3, 7));
    assert_eq!(fraction(&scores, "nps.passives"), (2, 7));
    assert_eq!(fraction(&scores, "nps.detractors"), (2, 7));
    let worst = extra(Recommendation, ZeroToTen, &[0, 6, 3]);
    assert_eq!(fraction(&worst, "nps"), (-3, 3));
    assert_eq!(figure(&worst, "nps", None).value, Some(-100.0));
    // Half and half of three kinds: 200 answers, 99 promoters and 100 detractors, is -0.5 and not 0.
    let mut close = vec![9; 99];
    close.extend([4; 100]);
    close.push(7);
    let close = extra(Recommendation, ZeroToTen, &close);
    assert_eq!(figure(&close, "nps", None).value, Some(-0.5));
}

#[test]
fn ease_keeps_its_scale() {
    let seven = extra(Ease, OneToSeven, &[7, 5, 4, 1]);
    assert_eq!(part(&seven, "ces", OneToSeven.code()), (17, 4));
    assert_eq!(part(&seven, "ces.agreeing", OneToSeven.code()), (2, 4));
    assert_eq!(
        figure(&seven, "ces", Some(OneToSeven.code())).value,
        Some(4.25)
    );
    let five = extra(Ease, OneToFive, &[5, 4, 3]);
    assert_eq!(part(&five, "ces", OneToFive.code()), (12, 3));
    assert_eq!(part(&five, "ces.agreeing", OneToFive.code()), (2, 3));
}

#[test]
fn who_does_not_answer_is_asked_and_has_no_score() {
    let none = extra(Satisfaction, OneToFive, &[99, 99]);
    assert_eq!(figure(&none, "csat", None).value, None);
    assert_eq!(
        figure(&none, "csat.mean", Some(OneToFive.code())).value,
        None
    );
    assert_eq!(
        part(&none, "survey.response_rate", Satisfaction.code()),
        (0, 2)
    );
    assert_eq!(part(&none, "survey.response_rate", Ease.code()), (0, 0));
    let mut more = none;
    more.surveys
        .absorb(&extra(Satisfaction, OneToSeven, &[1]).surveys);
    more.surveys
        .absorb(&extra(Recommendation, ZeroToTen, &[0, 99]).surveys);
    assert_eq!(
        part(&more, "survey.response_rate", Satisfaction.code()),
        (1, 3)
    );
    assert_eq!(fraction(&more, "survey.response_rate"), (2, 5));
    assert_eq!(
        figure(&extra(Ease, OneToFive, &[]), "nps", None).value,
        None
    );
}

#[test]
fn a_stored_score_outside_its_scale_is_refused() {
    let mut tally = Tally::<SurveyScore>::new(Plan::default()).unwrap();
    tally
        .push(&asked(Satisfaction, OneToFive, Some(5)))
        .unwrap();
    let text = serde_json::to_string(&tally).unwrap();
    let forged = |from: &str, to: &str| {
        assert!(text.contains(from), "{text}");
        let forged = serde_json::from_str::<Tally<SurveyScore>>(&text.replacen(from, to, 1));
        forged.unwrap_err().to_string()
    };
    let counts = "\"counts\":[0,0,0,0,0,1,0,0,0,0,0]";
    let refused = [
        (
            counts,
            "\"counts\":[0,0,0,0,0,0,1,0,0,0,0]",
            "not on the scale",
        ),
        (
            counts,
            "\"counts\":[1,0,0,0,0,0,0,0,0,0,0]",
            "not on the scale",
        ),
        (
            counts,
            "\"counts\":[0,0,0,0,0,2,0,0,0,0,0]",
            "larger than the whole",
        ),
        (
            counts,
            "\"counts\":[0,0,0,0,0,18446744073709551615,0,0,0,0,0]",
            "would pass",
        ),
        (counts, "\"counts\":[0,0,0,0,0,1]", "invalid length"),
        (
            "\"unanswered\":0",
            "\"unanswered\":1",
            "larger than the whole",
        ),
    ];
    for (from, to, says) in refused {
        let found = forged(from, to);
        assert!(found.contains(says), "{to}: {found}");
    }
}

fn score() -> impl Strategy<Value = SurveyScore> {
    let kinds = vec![
        (Satisfaction, OneToFive),
        (Satisfaction, OneToSeven),
        (Satisfaction, ZeroToTen),
        (Recommendation, ZeroToTen),
        (Ease, OneToFive),
        (Ease, OneToSeven),
    ];
    let agents = prop::sample::select(vec!["a1", "a2"]);
    (prop::sample::select(kinds), agents).prop_flat_map(|((question, scale), agent)| {
        prop::option::of(scale.lowest()..=scale.highest())
            .prop_map(move |score| asked_about(agent, question, scale, score))
    })
}

fn count<'a>(plan: &Plan, scores: impl IntoIterator<Item = &'a SurveyScore>) -> Tally<SurveyScore> {
    let mut tally = Tally::new(plan.clone()).unwrap();
    for score in scores {
        tally.push(score).unwrap();
    }
    tally
}

proptest! {
    #[test]
    fn merging_any_parts_equals_one_pass_and_so_does_what_was_stored(
        placed in prop::collection::vec((0_usize..3, score()), 0..30),
        order in Just(vec![0_usize, 1, 2]).prop_shuffle(),
    ) {
        let plan = Plan { by: vec![Dimension::Agent], ..Plan::default() };
        let once = count(&plan, placed.iter().map(|(_, score)| score));
        let mut merged = count(&plan, []);
        for part in order {
            let scores = placed.iter().rev().filter(|(at, _)| *at == part);
            merged.merge(&count(&plan, scores.map(|(_, score)| score))).unwrap();
        }
        prop_assert_eq!(&merged, &once);
        let stored = serde_json::to_string(&once).unwrap();
        prop_assert_eq!(&serde_json::from_str::<Tally<SurveyScore>>(&stored).unwrap(), &once);
    }

    #[test]
    fn shares_are_shares_and_the_three_kinds_are_all_answers(
        scores in prop::collection::vec(score(), 0..30),
    ) {
        let mut cell = SurveyCell::default();
        for score in &scores {
            score.each_mark(&Lens::of(&Plan::default()), |place, mark| {
                assert_eq!(place.agent, score.parts().agent.as_ref());
                cell.add(&mark);
                Ok(())
            }).unwrap();
        }
        let extra = Extra { surveys: cell, ..Extra::default() };
        check_shares(&extra);
        let kinds = ["nps.promoters", "nps.passives", "nps.detractors"];
        let sum: i64 = kinds.iter().map(|kpi| fraction(&extra, kpi).0).sum();
        let recommended = scores.iter().filter(|score| {
            score.parts().question == Recommendation && score.parts().score.is_some()
        });
        prop_assert_eq!(sum, i64::try_from(recommended.count()).unwrap());
        let asked = fraction(&extra, "survey.response_rate").1;
        prop_assert_eq!(asked, scores.len() as u64);
    }
}

#[test]
fn an_answer_counts_for_its_agent() {
    let plan = Plan {
        by: vec![Dimension::Agent],
        ..Plan::default()
    };
    let tally = count(
        &plan,
        &[
            asked_about("a1", Satisfaction, OneToFive, Some(5)),
            asked_about("a2", Satisfaction, OneToFive, None),
        ],
    );
    let stored = serde_json::to_value(&tally).unwrap();
    let key = GroupKey {
        agent: Some(AgentId::new("a2").unwrap()),
        ..GroupKey::default()
    };
    assert_eq!(
        stored["groups"][1]["key"],
        serde_json::to_value(key).unwrap()
    );
    let satisfaction = &stored["groups"][1]["cell"]["satisfaction_of_five"];
    assert_eq!(satisfaction["unanswered"], 1);
}
