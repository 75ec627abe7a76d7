//! Quality: what reviewers found on their scorecards.

use crate::kpi::figures::Definition;
use crate::kpi::registry::{Aim, CountedUnit, FactKind, KpiUnit, MergeKey};

const SCORE: Definition = Definition {
    id: "quality.score",
    formula: "points earned / points possible of the items that came up",
    unit: KpiUnit::Share,
    counted: CountedUnit::Scorecard,
    aim: Aim::Higher,
    needs: &[FactKind::Scorecard],
    merge_key: MergeKey::None,
    edge_cases: "No item came up: no value. Items that are not applicable stand on neither side. A \
                 card that failed instantly earns 0 and keeps its possible points. Over several \
                 cards it is the share of all points, so a card with more points weighs more; the \
                 mean of the cards' own scores is not given, because a sum of fractions over \
                 different wholes has no exact form that merges. Counts in the interval of the \
                 contact that was listened to.",
    source: "Common usage: weighted QA score; Amazon Connect evaluation forms",
    compute: |sums, out| {
        let quality = &sums.extra.quality;
        out.over(quality.earned, quality.possible);
    },
};

pub(super) const QUALITY: [Definition; 3] = [
    SCORE,
    Definition {
        id: "quality.instant_fail_rate",
        formula: "cards that an item failed as a whole / cards",
        aim: Aim::Lower,
        edge_cases: "No cards: no value. A card with several such items counts once.",
        source: "Amazon Connect: automatic fail percentage of evaluations",
        compute: |sums, out| {
            let quality = &sums.extra.quality;
            out.over(quality.failed, quality.cards);
        },
        ..SCORE
    },
    Definition {
        id: "quality.cards",
        formula: "filled scorecards",
        unit: KpiUnit::Count,
        aim: Aim::Neutral,
        edge_cases: "A card without an item that came up counts here and adds nothing to the \
                     score. A card that is given twice counts twice.",
        source: "Common usage: the size of the sample",
        compute: |sums, out| out.count(sums.extra.quality.cards),
        ..SCORE
    },
];
