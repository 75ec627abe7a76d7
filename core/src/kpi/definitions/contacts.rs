//! Contacts: dials, whom they reached, what came of them.

use super::RECORDS;
use crate::base::Code;
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::histogram::total;
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

/// What comes of dialling, beside the rates of [`CONTACTS`].
pub(super) const DIALLING: [Definition; 9] = [
    Definition {
        id: "connect_rate",
        formula: "dials that anything answered / dials",
        edge_cases: "A person, a machine or a fax answered; dropped calls were answered. Nothing dialled: no value.",
        source: "ViciDial human_answered and answering_machine flags",
        compute: |sums, out| out.over(sums.cell.contacts.connected, sums.cell.contacts.dials),
        ..RATE
    },
    Definition {
        id: "right_party",
        formula: "dials on which the wanted person talked with an agent / those with a live outcome",
        edge_cases: "Where the line broke before there was a result, nobody knows who it was: it counts below the line \
                     only. Nobody reached: no value.",
        source: "Usage of collections and sales; the disposition says who answered",
        compute: |sums, out| out.over(sums.cell.contacts.right_party, sums.cell.contacts.live),
        ..RATE
    },
    Definition {
        id: "right_party.of_dials",
        formula: "dials on which the wanted person talked with an agent / dials",
        edge_cases: "As right_party. Nothing dialled: no value.",
        source: "Usage of collections and sales",
        compute: |sums, out| out.over(sums.cell.contacts.right_party, sums.cell.contacts.dials),
        ..RATE
    },
    Definition {
        id: "conversion.of_right_party",
        formula: "dials on which the customer agreed / those on which the wanted person talked with an agent",
        edge_cases: "No wanted person reached: no value. Counts contacts, not orders.",
        source: "Usage of sales",
        compute: |sums, out| out.over(sums.cell.contacts.agreed, sums.cell.contacts.right_party),
        ..RATE
    },
    Definition {
        id: "conversion.of_dials",
        formula: "dials on which the customer agreed / dials",
        edge_cases: "Nothing dialled: no value. Counts contacts, not orders.",
        source: "Usage of sales",
        compute: |sums, out| out.over(sums.cell.contacts.agreed, sums.cell.contacts.dials),
        ..RATE
    },
    Definition {
        id: "dropped",
        formula: "dials that a person answered and no agent took",
        unit: KpiUnit::Count,
        aim: Aim::Lower,
        edge_cases: "A call that an agent took and lost is none.",
        source: "47 CFR 64.1200(a)(7), 16 CFR 310.4(b)(4): abandoned outbound calls",
        compute: |sums, out| out.count(sums.cell.contacts.dropped),
        ..RATE
    },
    Definition {
        id: "drop_rate.us",
        formula: "dropped / (live outcomes + dropped)",
        aim: Aim::Lower,
        edge_cases: "Calls answered by a person, dropped ones with them; machines and faxes are on neither side. \
                     The law measures it per campaign over 30 days: split by project and take such a period.",
        source: "16 CFR 310.4(b)(4)(i): no more than three per cent of calls answered by a person",
        compute: |sums, out| {
            let contacts = &sums.cell.contacts;
            out.over(
                contacts.dropped,
                contacts.live.saturating_add(contacts.dropped),
            );
        },
        ..RATE
    },
    Definition {
        id: "drop_rate.of_answers",
        formula: "dropped / live outcomes",
        unit: KpiUnit::Quotient,
        aim: Aim::Lower,
        edge_cases: "Dropped calls are not below the line, so it may pass 1.",
        source: "ViciDial without the option that adds drops to the answers (AST_VDadapt.pl)",
        compute: |sums, out| out.over(sums.cell.contacts.dropped, sums.cell.contacts.live),
        ..RATE
    },
    Definition {
        id: "drop_rate.uk",
        formula: "D / (live + D), where D = dropped x live / (live + machines that an agent listened to)",
        aim: Aim::Lower,
        edge_cases: "The agents' share of machines is taken off the dropped calls first. The fraction is \
                     dropped / (live + machines + dropped), which is the same. No agent met a person: \
                     no value, because nothing tells the share.",
        source: "Ofcom 2015 allowance for answering machines, as in ViciDial AST_VDADstats.php: 29 dropped, 9 live, \
                 7 machines give 64.44 %",
        compute: drop_rate_uk,
        ..RATE
    },
];

/// A share of dials.
const RATE: Definition = Definition {
    unit: KpiUnit::Share,
    aim: Aim::Higher,
    ..DIALS
};

fn drop_rate_uk(sums: &Sums<'_>, out: &mut Out<'_>) {
    let contacts = &sums.cell.contacts;
    // Of one contact alone only its share is asked for, not whether the whole has a value.
    if contacts.live == 0 && !sums.alone {
        return out.over(0, 0);
    }
    let all = [contacts.live, contacts.machine_met, contacts.dropped];
    out.over(contacts.dropped, total(all.into_iter()));
}

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
