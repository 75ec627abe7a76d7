//! The figures of a funnel: how many of what came to a yes, each with the denominator in its name.

use super::cell::FunnelCell;
use crate::base::{Code, Label, Ratio};
use crate::campaign::earlier::EarlierOutcome;
use crate::kpi::{Aim, CountedUnit, FactKind, Figure, Kpi, KpiUnit, MergeKey, in_unit, name_of};

/// A figure's parts, or the figure alone without a name.
type Shares = Vec<(Option<Code>, Ratio)>;

/// Describes a figure and computes it: the registry and the reports read the same entry.
struct Definition {
    id: &'static str,
    formula: &'static str,
    unit: KpiUnit,
    counted: CountedUnit,
    aim: Aim,
    edge_cases: &'static str,
    source: &'static str,
    compute: fn(&FunnelCell) -> Shares,
}

const NOBODY: &str = "Nobody dialled: no value. A person who agreed twice counts once.";

const BY_PERSON: Definition = Definition {
    id: "funnel.conversion.by_person",
    formula: "people who agreed / people dialled",
    unit: KpiUnit::Share,
    counted: CountedUnit::Person,
    aim: Aim::Higher,
    edge_cases: NOBODY,
    source: "Conversion over people, as in Moro, Cortez, Rita 2014",
    compute: |cell| {
        let dialled = cell.dialled();
        whole(dialled.agreed, dialled.people)
    },
};

const DEFINITIONS: [Definition; 11] = [
    Definition {
        id: "funnel.people",
        formula: "people of the campaign, dialled or not",
        unit: KpiUnit::Count,
        aim: Aim::Neutral,
        edge_cases: "A person who was told twice counts twice.",
        source: "This library: what the other figures of a funnel are a part of",
        compute: |cell| whole(cell.people, 1),
        ..BY_PERSON
    },
    Definition {
        id: "funnel.calls_per_person",
        formula: "dials / people dialled",
        unit: KpiUnit::Quotient,
        aim: Aim::Neutral,
        edge_cases: "Nobody dialled: no value.",
        source: "ViciDial: dials / leads dialled, over people",
        compute: |cell| whole(cell.dials, cell.dialled().people),
        ..BY_PERSON
    },
    Definition {
        id: "funnel.reach.by_call",
        formula: "conversations / dials",
        counted: CountedUnit::Contact,
        edge_cases: "No dial: no value.",
        source: "Contact rate over dials",
        compute: |cell| whole(cell.conversations, cell.dials),
        ..BY_PERSON
    },
    Definition {
        id: "funnel.reach.by_person",
        formula: "people who talked with an agent / people dialled",
        edge_cases: "Nobody dialled: no value. One conversation is enough.",
        source: "Contact rate over people",
        compute: |cell| whole(cell.reached, cell.dialled().people),
        ..BY_PERSON
    },
    Definition {
        id: "funnel.conversion.by_call",
        formula: "people who agreed / dials",
        edge_cases: "No dial: no value. A person who agreed twice counts once.",
        source: "Conversion over dials",
        compute: |cell| whole(cell.dialled().agreed, cell.dials),
        ..BY_PERSON
    },
    Definition {
        id: "funnel.conversion.by_contact",
        formula: "people who agreed / conversations",
        edge_cases: "No conversation: no value. A person who agreed twice counts once.",
        source: "Conversion over contacts with an answer",
        compute: |cell| whole(cell.dialled().agreed, cell.conversations),
        ..BY_PERSON
    },
    BY_PERSON,
    Definition {
        id: "funnel.conversion.by_list",
        formula: "people who agreed / people of the campaign",
        edge_cases: "No people: no value. Who was never dialled is in the denominator.",
        source: "Conversion over the list",
        compute: |cell| whole(cell.dialled().agreed, cell.people),
        ..BY_PERSON
    },
    Definition {
        id: "funnel.conversion.by_attempt",
        formula: "of each number of a dial: people who agreed at it / people who were dialled so often or \
                  more",
        edge_cases: "The denominator is attempts that were made, so it falls with the number. A number \
                     after the last dial of everybody has no part.",
        source: "This library: what one more attempt brings",
        compute: |cell| {
            let made = cell.made().into_iter();
            made.map(|(number, share)| part(attempt(number), share.agreed, share.people))
                .collect()
        },
        ..BY_PERSON
    },
    Definition {
        id: "funnel.conversion.by_last_attempt",
        formula: "of each number of dials: people who agreed / people dialled exactly so often",
        edge_cases: "Who agrees is mostly not dialled again, so these shares are higher than those of \
                     attempts that were made. A number at which nobody ended has no part.",
        source: "Moro, Cortez, Rita 2014: outcome by the number of contacts of the campaign",
        compute: |cell| {
            let steps = cell.steps.iter().filter(|(_, step)| step.last.people > 0);
            steps
                .map(|(number, step)| part(attempt(*number), step.last.agreed, step.last.people))
                .collect()
        },
        ..BY_PERSON
    },
    Definition {
        id: "funnel.conversion.by_earlier",
        formula: "of each outcome of the campaign before: people who agreed / people dialled",
        edge_cases: "People of whom nothing earlier is known have a part of their own. An outcome that \
                     nobody had has no value.",
        source: "Moro, Cortez, Rita 2014: outcome of the previous campaign",
        compute: |cell| {
            let each = EarlierOutcome::ALL.into_iter().map(|earlier| {
                let share = cell.earlier.get(&earlier).copied().unwrap_or_default();
                part(earlier.code(), share.agreed, share.people)
            });
            let unknown = cell.earlier_unknown;
            let code = Code::fixed("campaign.earlier.unknown");
            each.chain([part(code, unknown.agreed, unknown.people)])
                .collect()
        },
        ..BY_PERSON
    },
];

fn whole(numerator: u64, denominator: u64) -> Vec<(Option<Code>, Ratio)> {
    vec![(None, Ratio::of(numerator, denominator))]
}

fn part(code: Code, numerator: u64, denominator: u64) -> (Option<Code>, Ratio) {
    (Some(code), Ratio::of(numerator, denominator))
}

fn attempt(number: u32) -> Code {
    Code::new(format!("attempt_{number}")).unwrap_or(Code::fixed("attempt"))
}

/// Gives every figure of a campaign, in the order in which reports list them.
///
/// ```
/// let registry = talktime::campaign::registry();
/// assert!(registry.iter().any(|kpi| kpi.id.as_str() == "funnel.conversion.by_earlier"));
/// ```
pub fn registry() -> Vec<Kpi> {
    let entry = |definition: &Definition| Kpi {
        id: Code::fixed(definition.id),
        name: name_of(definition.id),
        formula: Label::fixed(definition.formula),
        unit: definition.unit,
        counted: definition.counted,
        aim: definition.aim,
        needs: vec![FactKind::CampaignPerson],
        merge_key: MergeKey::Person,
        edge_cases: Label::fixed(definition.edge_cases),
        source: Label::fixed(definition.source),
    };
    DEFINITIONS.iter().map(entry).collect()
}

/// Computes every figure of a group, in the order of the registry.
pub(super) fn figures(cell: &FunnelCell) -> Vec<Figure> {
    let mut all = Vec::new();
    for definition in &DEFINITIONS {
        let parts = (definition.compute)(cell).into_iter();
        all.extend(parts.map(|(part, ratio)| Figure {
            kpi: Code::fixed(definition.id),
            part,
            ratio,
            value: in_unit(ratio, definition.unit),
        }));
    }
    all
}
