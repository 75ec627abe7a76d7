//! Agents: what they handled, how long it took, what was offered to them.

use super::RECORDS;
use crate::call::{OfferResult, TransferKind};
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::histogram::total;
use crate::kpi::registry::{Aim, CountedUnit, KpiUnit, MergeKey};

const HANDLED: Definition = Definition {
    id: "handled",
    formula: "agent legs that have an end",
    unit: KpiUnit::Count,
    counted: CountedUnit::AgentLeg,
    aim: Aim::Neutral,
    needs: RECORDS,
    merge_key: MergeKey::None,
    edge_cases: "A transferred contact counts once per agent. Agent legs of which no end is known \
                 count in handled.open only.",
    source: "Amazon Connect, Genesys Cloud",
    compute: |sums, out| out.count(sums.cell.legs.handled),
};

const TIME: Definition = Definition {
    unit: KpiUnit::Seconds,
    edge_cases: "Nothing handled: no value.",
    ..HANDLED
};

pub(super) const HANDLING: [Definition; 9] = [
    HANDLED,
    Definition {
        id: "handled.open",
        formula: "agent legs of which no end is known",
        edge_cases: "They count in no handling time.",
        source: "This library: still open is a state, not a number",
        compute: |sums, out| out.count(sums.cell.legs.open),
        ..HANDLED
    },
    Definition {
        id: "aht",
        formula: "(talk + hold + consult + wrap-up) / handled",
        edge_cases: "Nothing handled: no value. Ringing and dialling are not in it. An agent leg \
                     without a wrap-up in its log counts it as nothing. The means talk, \
                     hold.per_handled, consult and wrap_up add up to it.",
        source: "Common usage: average handling time; Amazon Connect AVG_HANDLE_TIME",
        compute: |sums, out| {
            let legs = &sums.cell.legs;
            let times = [legs.talk_ms, legs.hold_ms, legs.consult_ms, legs.wrap_up_ms];
            out.over(total(times.into_iter()), legs.handled);
        },
        ..TIME
    },
    Definition {
        id: "talk",
        formula: "talk / handled; talk is answer to end without hold and consult",
        source: "Genesys Cloud tTalk",
        compute: |sums, out| out.over(sums.cell.legs.talk_ms, sums.cell.legs.handled),
        ..TIME
    },
    Definition {
        id: "hold.per_held",
        formula: "hold / handled agent legs with at least one hold",
        aim: Aim::Lower,
        edge_cases: "Nothing was held: no value. A mean over the held only.",
        source: "Amazon Connect AVG_HOLD_TIME",
        compute: |sums, out| out.over(sums.cell.legs.hold_ms, sums.cell.legs.held),
        ..TIME
    },
    Definition {
        id: "hold.per_handled",
        formula: "hold / handled",
        aim: Aim::Lower,
        source: "Amazon Connect AVG_HOLD_TIME_ALL_CONTACTS",
        compute: |sums, out| out.over(sums.cell.legs.hold_ms, sums.cell.legs.handled),
        ..TIME
    },
    Definition {
        id: "consult",
        formula: "consult / handled",
        edge_cases: "Nothing handled: no value. The customer waits meanwhile; it is not in hold.",
        source: "Genesys Cloud: consult time apart from talk",
        compute: |sums, out| out.over(sums.cell.legs.consult_ms, sums.cell.legs.handled),
        ..TIME
    },
    Definition {
        id: "wrap_up",
        formula: "wrap-up / handled",
        edge_cases: "Nothing handled: no value. A skipped wrap-up, and an agent leg without a \
                     wrap-up in its log, count as nothing.",
        source: "Amazon Connect AVG_AFTER_CONTACT_WORK_TIME; Genesys Cloud tAcw",
        compute: |sums, out| out.over(sums.cell.legs.wrap_up_ms, sums.cell.legs.handled),
        ..TIME
    },
    Definition {
        id: "transfer_rate",
        formula: "handled agent legs that ended by a transfer / handled; by kind of transfer",
        unit: KpiUnit::Share,
        edge_cases: "Nothing handled: no value. A consult without a transfer is not one.",
        source: "Common usage; the kinds after Genesys Cloud nBlindTransferred, nConsultTransferred",
        compute: transfers,
        ..HANDLED
    },
];

fn transfers(sums: &Sums<'_>, out: &mut Out<'_>) {
    let legs = &sums.cell.legs;
    out.over(legs.transferred(), legs.handled);
    out.part(TransferKind::Blind.code(), legs.blind, legs.handled);
    out.part(TransferKind::Attended.code(), legs.attended, legs.handled);
    out.part(TransferKind::Queue.code(), legs.to_queue, legs.handled);
}

const OFFER: Definition = Definition {
    id: "offers",
    formula: "agent offers; by result",
    unit: KpiUnit::Count,
    counted: CountedUnit::AgentOffer,
    aim: Aim::Neutral,
    needs: RECORDS,
    merge_key: MergeKey::None,
    edge_cases: "A contact that three agents let ring counts three times. Those still ringing count \
                 in the whole and under no result.",
    source: "Twilio TaskRouter reservations",
    compute: offers,
};

pub(super) const OFFERS: [Definition; 2] = [
    OFFER,
    Definition {
        id: "answer_rate",
        formula: "answered / (answered + not answered + declined)",
        unit: KpiUnit::Share,
        aim: Aim::Higher,
        edge_cases: "No decided offer: no value. Withdrawn offers (the caller hung up, another agent \
                     was faster) and those still ringing do not count.",
        source: "Amazon Connect AGENT_NON_RESPONSE_WITHOUT_CUSTOMER_ABANDONS, as its complement",
        compute: |sums, out| {
            let offers = &sums.cell.offers;
            let decided = [offers.answered, offers.not_answered, offers.declined];
            out.over(offers.answered, total(decided.into_iter()));
        },
        ..OFFER
    },
];

fn offers(sums: &Sums<'_>, out: &mut Out<'_>) {
    let offers = &sums.cell.offers;
    out.count(offers.all());
    out.part(OfferResult::Answered.code(), offers.answered, 1);
    out.part(OfferResult::NotAnswered.code(), offers.not_answered, 1);
    out.part(OfferResult::Declined.code(), offers.declined, 1);
    out.part(OfferResult::Withdrawn.code(), offers.withdrawn, 1);
}
