//! Surveys: satisfaction, recommendation, ease, and how many answer.

use crate::base::{Code, Ratio};
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::histogram::total;
use crate::kpi::registry::{Aim, CountedUnit, FactKind, KpiUnit, MergeKey};
use crate::kpi::survey::{SurveyQuestion, SurveyScale};
use crate::kpi::survey_cell::Scores;

/// Shares what the figures of surveys have in common.
const ANSWERS: Definition = Definition {
    id: "csat",
    formula: "answers in the top box / answers; the top box is 4 to 5 of 5, 6 to 7 of 7, 9 to 10 \
              of 0 to 10; by scale",
    unit: KpiUnit::Share,
    counted: CountedUnit::SurveyAnswer,
    aim: Aim::Higher,
    needs: &[FactKind::Survey],
    merge_key: MergeKey::None,
    edge_cases: "No answers: no value; no answer is never 0. The denominator is the size of the \
                 sample. Counts in the interval in which the customer was asked. The whole holds \
                 the top boxes of all scales: the boxes are not equally wide (2 of 5, 2 of 7, 2 of \
                 11 scores), so where more than one scale is in use, compare part with part.",
    source: "Common usage: top-two-box CSAT",
    compute: csat,
};

pub(super) const SURVEYS: [Definition; 9] = [
    ANSWERS,
    Definition {
        id: "csat.mean",
        formula: "sum of the scores / answers; by scale",
        unit: KpiUnit::Score,
        edge_cases: "No answers: no value. There is no whole: means on different scales do not add \
                     up.",
        source: "Common usage: mean CSAT",
        compute: |sums, out| means(sums, out, SurveyQuestion::Satisfaction),
        ..ANSWERS
    },
    Definition {
        id: "nps",
        formula: "(promoters - detractors) / answers x 100; promoters gave 9 to 10, detractors 0 \
                  to 6",
        unit: KpiUnit::NetPoints,
        edge_cases: "No answers: no value. From -100 to 100 and not rounded: rounded shares \
                     subtracted from each other can lose a point.",
        source: "Reichheld 2003, The One Number You Need to Grow",
        compute: |sums, out| {
            let scores = sums.extra.surveys.recommendation();
            let against = i64::try_from(scores.below(PASSIVE)).unwrap_or(i64::MAX);
            let promoters = i64::try_from(scores.from(PROMOTER)).unwrap_or(i64::MAX);
            out.ratio(Ratio {
                numerator: promoters.saturating_sub(against),
                denominator: scores.answered(),
            });
        },
        ..ANSWERS
    },
    Definition {
        id: "nps.promoters",
        formula: "answers of 9 to 10 / answers",
        edge_cases: "No answers: no value. Promoters, passives and detractors are all answers.",
        source: "Reichheld 2003",
        compute: |sums, out| nps_share(sums, out, |scores| scores.from(PROMOTER)),
        ..ANSWERS
    },
    Definition {
        id: "nps.passives",
        formula: "answers of 7 to 8 / answers",
        aim: Aim::Neutral,
        edge_cases: "No answers: no value. They count in the denominator of nps.",
        source: "Reichheld 2003",
        compute: |sums, out| {
            nps_share(sums, out, |scores| {
                scores.from(PASSIVE).saturating_sub(scores.from(PROMOTER))
            });
        },
        ..ANSWERS
    },
    Definition {
        id: "nps.detractors",
        formula: "answers of 0 to 6 / answers",
        aim: Aim::Lower,
        edge_cases: "No answers: no value. A score of 0 is an answer.",
        source: "Reichheld 2003",
        compute: |sums, out| nps_share(sums, out, |scores| scores.below(PASSIVE)),
        ..ANSWERS
    },
    Definition {
        id: "ces",
        formula: "sum of the scores / answers, more being easier; by scale",
        unit: KpiUnit::Score,
        edge_cases: "No answers: no value. There is no whole: means on different scales do not add \
                     up. A survey that asks how hard it was must be turned round first.",
        source: "Dixon, Freeman and Toman 2010; as a statement to agree with, CES 2.0 on 1 to 7",
        compute: |sums, out| means(sums, out, SurveyQuestion::Ease),
        ..ANSWERS
    },
    Definition {
        id: "ces.agreeing",
        formula: "answers of 4 to 5 of 5, or of 5 to 7 of 7 / answers; by scale",
        edge_cases: "No answers: no value. There is no whole: the boxes are not equally wide.",
        source: "CES 2.0: the share of those who at least somewhat agree",
        compute: agreeing,
        ..ANSWERS
    },
    Definition {
        id: "survey.response_rate",
        formula: "questions answered / questions asked; by question",
        edge_cases: "Nobody asked: no value. The whole counts questions, so a survey of two \
                     questions counts twice.",
        source: "Common usage: response rate",
        compute: response_rate,
        ..ANSWERS
    },
];

/// The lowest score of a promoter.
const PROMOTER: u64 = 9;

/// The lowest score of a passive; below are the detractors.
const PASSIVE: u64 = 7;

const fn top_box(scale: SurveyScale) -> u64 {
    match scale {
        SurveyScale::OneToFive => 4,
        SurveyScale::OneToSeven => 6,
        SurveyScale::ZeroToTen => 9,
    }
}

fn csat(sums: &Sums<'_>, out: &mut Out<'_>) {
    let question = SurveyQuestion::Satisfaction;
    let scales = || sums.extra.surveys.scales_of(question);
    out.over(
        total(scales().map(|(scale, scores)| scores.from(top_box(scale)))),
        total(scales().map(|(_, scores)| scores.answered())),
    );
    for (scale, scores) in scales() {
        out.part(scale.code(), scores.from(top_box(scale)), scores.answered());
    }
}

fn means(sums: &Sums<'_>, out: &mut Out<'_>, question: SurveyQuestion) {
    for (scale, scores) in sums.extra.surveys.scales_of(question) {
        out.part(scale.code(), scores.sum(), scores.answered());
    }
}

fn nps_share(sums: &Sums<'_>, out: &mut Out<'_>, count: fn(&Scores) -> u64) {
    let scores = sums.extra.surveys.recommendation();
    out.over(count(scores), scores.answered());
}

fn agreeing(sums: &Sums<'_>, out: &mut Out<'_>) {
    for (scale, scores) in sums.extra.surveys.scales_of(SurveyQuestion::Ease) {
        let lowest = match scale {
            SurveyScale::OneToFive => 4,
            SurveyScale::OneToSeven | SurveyScale::ZeroToTen => 5,
        };
        out.part(scale.code(), scores.from(lowest), scores.answered());
    }
}

fn response_rate(sums: &Sums<'_>, out: &mut Out<'_>) {
    let counts = |question| {
        let scales = || sums.extra.surveys.scales_of(question);
        let answered = total(scales().map(|(_, scores)| scores.answered()));
        (answered, total(scales().map(|(_, scores)| scores.asked())))
    };
    let parts: [(Code, (u64, u64)); 3] =
        SurveyQuestion::ALL.map(|question| (question.code(), counts(question)));
    out.over(
        total(parts.iter().map(|(_, (answered, _))| *answered)),
        total(parts.iter().map(|(_, (_, asked))| *asked)),
    );
    for (part, (answered, asked)) in parts {
        out.part(part, answered, asked);
    }
}
