//! Service level: the one of the policy, and every variant in use.

use super::RECORDS;
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::policy::{
    AbandonTreatment as Abandons, CallbackTreatment as Callbacks, FlowOutTreatment as FlowOuts,
    ServiceLevelVariant,
};
use crate::kpi::registry::{Aim, CountedUnit, KpiUnit, MergeKey};

const BASIS: Definition = Definition {
    id: "service_level",
    formula: "met / counted, as the policy's variant says; T is the policy's threshold",
    unit: KpiUnit::Share,
    counted: CountedUnit::QueueEntry,
    aim: Aim::Higher,
    needs: RECORDS,
    merge_key: MergeKey::None,
    edge_cases: "Nothing counted: no value. A wait of exactly T is within it unless the policy's \
                 boundary says below. Refused and still waiting queue entries never count.",
    source: "Presets of the policy after the systems' own documentation",
    compute: |sums, out| out.ratio(sums.service_level(sums.policy.service_level)),
};

fn level(
    sums: &Sums<'_>,
    out: &mut Out<'_>,
    abandons: Abandons,
    flow_outs: FlowOuts,
    callbacks: Callbacks,
) {
    out.ratio(sums.service_level(ServiceLevelVariant {
        abandons,
        flow_outs,
        callbacks,
    }));
}

pub(super) const SERVICE_LEVELS: [Definition; 8] = [
    BASIS,
    Definition {
        id: "service_level.answered_only",
        formula: "A(T) / A",
        edge_cases: "Nothing answered: no value. Flatters: it rises when people give up.",
        source: "Asterisk app_queue.c, ServicelevelPerf; Wazo qos",
        compute: |sums, out| {
            level(
                sums,
                out,
                Abandons::LeftOut,
                FlowOuts::LeftOut,
                Callbacks::LeftOut,
            )
        },
        ..BASIS
    },
    Definition {
        id: "service_level.abandons_missed",
        formula: "A(T) / (A + B)",
        edge_cases: "Nothing answered or abandoned: no value. Flow-outs and call-backs do not count.",
        source: "Genesys Cloud as delivered; Cisco, abandoned have a negative impact",
        compute: |sums, out| {
            level(
                sums,
                out,
                Abandons::Missed,
                FlowOuts::LeftOut,
                Callbacks::LeftOut,
            )
        },
        ..BASIS
    },
    Definition {
        id: "service_level.short_abandons_left_out",
        formula: "A(T) / (A + B - B(S)); S is the limit of a short abandon",
        edge_cases: "Only short abandons: no value. S may be over T; both have their own boundary.",
        source: "Genesys Cloud with short abandons excluded; Mitel",
        compute: |sums, out| {
            level(
                sums,
                out,
                Abandons::ShortLeftOut,
                FlowOuts::LeftOut,
                Callbacks::LeftOut,
            )
        },
        ..BASIS
    },
    Definition {
        id: "service_level.abandons_within_left_out",
        formula: "A(T) / (A + B - B(T))",
        edge_cases: "Only abandons within T: no value.",
        source: "Cisco, abandoned ignored; Bright Pattern",
        compute: |sums, out| {
            let treatment = Abandons::WithinThresholdLeftOut;
            level(sums, out, treatment, FlowOuts::LeftOut, Callbacks::LeftOut);
        },
        ..BASIS
    },
    Definition {
        id: "service_level.abandons_within_met",
        formula: "(A(T) + B(T)) / (A + B)",
        edge_cases: "Nothing answered or abandoned: no value.",
        source: "Cisco, abandoned have a positive impact; Asterisk app_queue.c, ServicelevelPerf2",
        compute: |sums, out| {
            let treatment = Abandons::WithinThresholdMet;
            level(sums, out, treatment, FlowOuts::LeftOut, Callbacks::LeftOut);
        },
        ..BASIS
    },
    Definition {
        id: "service_level.removed_within",
        formula: "(A(T) + B(T) + C(T)) / (A + B + F + C)",
        edge_cases: "Nothing left a queue: no value. Flow-outs stand in the denominator only.",
        source: "Amazon Connect SERVICE_LEVEL",
        compute: |sums, out| {
            let treatment = Callbacks::WithinThresholdMet;
            level(
                sums,
                out,
                Abandons::WithinThresholdMet,
                FlowOuts::Missed,
                treatment,
            );
        },
        ..BASIS
    },
    Definition {
        id: "service_level.flow_outs_missed",
        formula: "A(T) / (A + B + F)",
        edge_cases: "Nothing answered, abandoned or flown out: no value. Call-backs do not count.",
        source: "Vonage as delivered; Genesys Cloud with flow-outs included",
        compute: |sums, out| {
            level(
                sums,
                out,
                Abandons::Missed,
                FlowOuts::Missed,
                Callbacks::LeftOut,
            )
        },
        ..BASIS
    },
];
