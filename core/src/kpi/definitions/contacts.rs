//! Contacts: dials, whom they reached, what came of them.

use super::RECORDS;
use crate::base::Code;
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::registry::{Aim, CountedUnit, KpiUnit, MergeKey};
use crate::project::RefusalReason;

const DIALS: Definition = Definition {
    id: "dials",
    formula: "outbound contacts",
    unit: KpiUnit::Count,
    counted: CountedUnit::Contact,
    aim: Aim::Neutral,
    needs: RECORDS,
    merge_key: MergeKey::None,
    edge_cases: "Each attempt counts, manual or automatic. Counts for the last agent and queue that \
                 had the contact.",
    source: "ViciDial",
    compute: |sums, out| out.count(sums.cell.contacts.dials),
};

pub(super) const CONTACTS: [Definition; 5] = [
    DIALS,
    Definition {
        id: "contact_rate",
        formula: "outbound contacts with a live outcome / dials",
        unit: KpiUnit::Share,
        aim: Aim::Higher,
        edge_cases: "No dials: no value. Machines, faxes and dropped calls are not live; a dial \
                     without a recorded outcome is not live.",
        source: "ViciDial customer_contact; per dial, not per lead (Convoso)",
        compute: |sums, out| out.over(sums.cell.contacts.live, sums.cell.contacts.dials),
        ..DIALS
    },
    Definition {
        id: "conversion",
        formula: "outbound contacts where the customer agreed / those with a live outcome",
        unit: KpiUnit::Share,
        aim: Aim::Higher,
        edge_cases: "Nobody reached: no value. Counts contacts, not orders.",
        source: "ViciDial sale and customer_contact flags",
        compute: |sums, out| out.over(sums.cell.contacts.agreed, sums.cell.contacts.live),
        ..DIALS
    },
    Definition {
        id: "refusal_mix",
        formula: "refusals with this reason / refusals; by reason",
        unit: KpiUnit::Share,
        edge_cases: "No refusals: no value. Refusals without a reason stand apart; \
                     inbound and outbound contacts count. Every reason is given, also with 0.",
        source: "Usage of disposition reports, with an explicit none given",
        compute: refusal_mix,
        ..DIALS
    },
    Definition {
        id: "left_in_menu",
        formula: "inbound contacts that met neither a queue nor an agent",
        aim: Aim::Neutral,
        edge_cases: "Served by the menu or given up there: a log does not tell which.",
        source: "Usage of voice-menu reports",
        compute: |sums, out| out.count(sums.cell.contacts.left_in_menu),
        ..DIALS
    },
];

fn refusal_mix(sums: &Sums<'_>, out: &mut Out<'_>) {
    let contacts = &sums.cell.contacts;
    let all = contacts.refusals();
    for reason in RefusalReason::ALL {
        let count = contacts.refused.get(&reason).copied().unwrap_or_default();
        out.part(reason.code(), count, all);
    }
    let none_given = Code::fixed("project.refusal.none_given");
    out.part(none_given, contacts.refused_without_reason, all);
}
