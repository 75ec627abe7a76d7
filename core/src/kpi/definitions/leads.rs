//! Leads and their lists: how far a list was worked, and what each lead came to.

use crate::kpi::figures::Definition;
use crate::kpi::registry::{Aim, CountedUnit, FactKind, KpiUnit, MergeKey};

/// What needs the dials and the lists.
const BOTH: &[FactKind] = &[FactKind::Record, FactKind::LeadList];

const LEADS: Definition = Definition {
    id: "attempts_per_lead",
    formula: "dials of leads / leads dialled",
    unit: KpiUnit::Quotient,
    counted: CountedUnit::Lead,
    aim: Aim::Neutral,
    needs: &[FactKind::Record],
    merge_key: MergeKey::Lead,
    edge_cases: "No lead dialled: no value. Dials that name no lead are left out. A lead counts \
                 once in each group in which it was dialled, and once in the total; all its \
                 numbers are one lead.",
    source: "ViciDial: dials / leads dialled",
    compute: |sums, out| {
        let leads = &sums.extra.leads;
        out.over(leads.attempts, leads.dialled);
    },
};

const OF_LISTS: &str = "No list told: no value. It may pass 1: a list counts where it was begun and \
                        its leads where they were dialled, so what splits by interval, agent or \
                        queue is not part of it, nor are leads of lists that were not told. A list \
                        that is told twice counts twice.";

pub(super) const LEAD_FIGURES: [Definition; 7] = [
    LEADS,
    Definition {
        id: "list.penetration",
        formula: "leads dialled at least once / leads of the lists",
        needs: BOTH,
        edge_cases: OF_LISTS,
        source: "ViciDial list penetration",
        compute: |sums, out| out.over(sums.extra.leads.dialled, sums.extra.lists.leads),
        ..LEADS
    },
    Definition {
        id: "list.completion",
        formula: "leads that are done with / leads of the lists",
        unit: KpiUnit::Share,
        aim: Aim::Higher,
        needs: &[FactKind::LeadList],
        merge_key: MergeKey::None,
        edge_cases: "No list told, or only empty ones: no value. Counts in the interval in which \
                     the list was begun. A list that is told twice counts twice.",
        source: "ViciDial: leads in a final status / leads",
        compute: |sums, out| out.over(sums.extra.lists.finished, sums.extra.lists.leads),
        ..LEADS
    },
    Definition {
        id: "contact_rate.by_lead",
        formula: "leads on which a person was reached / leads dialled",
        unit: KpiUnit::Share,
        aim: Aim::Higher,
        edge_cases: "No lead dialled: no value. One live dial of a lead is enough; who answered \
                     need not be the person of the lead.",
        source: "Contact rate over leads (Convoso), of those dialled",
        compute: |sums, out| {
            let leads = &sums.extra.leads;
            out.over(leads.reached, leads.dialled);
        },
        ..LEADS
    },
    Definition {
        id: "contact_rate.by_list",
        formula: "leads on which a person was reached / leads of the lists",
        aim: Aim::Higher,
        needs: BOTH,
        edge_cases: OF_LISTS,
        source: "Convoso: contact rate of a list",
        compute: |sums, out| out.over(sums.extra.leads.reached, sums.extra.lists.leads),
        ..LEADS
    },
    Definition {
        id: "conversion.by_lead",
        formula: "leads where the customer agreed / leads dialled",
        unit: KpiUnit::Share,
        aim: Aim::Higher,
        edge_cases: "No lead dialled: no value. A lead that agreed twice counts once.",
        source: "Conversion over leads, of those dialled",
        compute: |sums, out| {
            let leads = &sums.extra.leads;
            out.over(leads.agreed, leads.dialled);
        },
        ..LEADS
    },
    Definition {
        id: "dials.without_lead",
        formula: "outbound contacts that name no lead",
        unit: KpiUnit::Count,
        counted: CountedUnit::Contact,
        edge_cases: "They count in dials, and in no figure of leads.",
        source: "This library: what cannot be counted by lead is told apart",
        compute: |sums, out| out.count(sums.extra.leads.without_lead),
        ..LEADS
    },
];
