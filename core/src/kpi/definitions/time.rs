//! Agents' time: occupancy, adherence, shrinkage and what is done in an hour.

use crate::kpi::activity::PauseKind;
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::registry::{Aim, CountedUnit, FactKind, KpiUnit, MergeKey};
use crate::kpi::time_sums::TimeSum;

const ACTIVITY: &[FactKind] = &[FactKind::Record, FactKind::Activity];
const SCHEDULE: &[FactKind] = &[FactKind::Record, FactKind::Activity, FactKind::Schedule];

const TIME: Definition = Definition {
    id: "time.logged_in",
    formula: "time between log-in and log-off",
    unit: KpiUnit::Seconds,
    counted: CountedUnit::AgentTime,
    aim: Aim::Neutral,
    needs: &[FactKind::Activity],
    merge_key: MergeKey::Agent,
    edge_cases: "Split by overlap over the intervals. Logged in twice or for several queues counts once. \
                 It belongs to no queue and no project: split by these it stands in the group without one.",
    source: "Wazo, ViciDial: log-in hours; agents logged in since before the data begin are cut there",
    compute: |sums, out| out.count(sums.time(TimeSum::LoggedIn)),
};

const RATE: Definition = Definition {
    unit: KpiUnit::PerHour,
    aim: Aim::Higher,
    needs: ACTIVITY,
    edge_cases: "Nobody logged in: no value. Time belongs to no queue and no project: split by these, it stands \
                 in the group without one, whose value holds what names no queue or project against everybody's \
                 hours, and the other groups have no value. Split by agent, only dials that an agent was on count \
                 for the agent; what nobody answered stands in the group without one.",
    ..TIME
};

const SHARE: Definition = Definition {
    unit: KpiUnit::Share,
    needs: SCHEDULE,
    ..TIME
};

pub(super) const TIMES: [Definition; 7] = [
    TIME,
    Definition {
        id: "time.handling",
        formula: "time with a customer or working after a contact, as a union",
        needs: ACTIVITY,
        edge_cases: "Two contacts at once count once; agent legs without an end do not count. Also what is handled \
                     without a log-in counts.",
        source: "Amazon Connect: occupancy goes by the wall clock, not by concurrency",
        compute: |sums, out| out.count(sums.time(TimeSum::Handling)),
        ..TIME
    },
    Definition {
        id: "time.wrap_up",
        formula: "time working after a contact, as a union",
        needs: ACTIVITY,
        edge_cases: "Told by the record and by the agent's state it counts once.",
        source: "Wazo WRAPUPSTART; wrap-up of all systems",
        compute: |sums, out| out.count(sums.time(TimeSum::WrapUp)),
        ..TIME
    },
    Definition {
        id: "time.available",
        formula: "time logged in, not paused, without a contact",
        needs: ACTIVITY,
        edge_cases: "Paused in one queue only and open in another is available.",
        source: "Amazon Connect: idle time",
        compute: |sums, out| out.count(sums.time(TimeSum::Available)),
        ..TIME
    },
    Definition {
        id: "time.paused",
        formula: "time paused, without a contact; by kind",
        needs: ACTIVITY,
        edge_cases: "Whoever finishes a contact after pausing handles it first. Paused for two kinds at once counts \
                     for the first of the list. Every kind is given, also with 0.",
        source: "Asterisk PAUSE and PAUSEALL with their reasons",
        compute: paused,
        ..TIME
    },
    Definition {
        id: "time.scheduled",
        formula: "time planned to be at work, on the queues or off them",
        needs: &[FactKind::Schedule],
        edge_cases: "Absences are not in it. What is planned for two things at once counts for the first of absence, \
                     off the queues, on the queues.",
        source: "Usage of workforce management",
        compute: |sums, out| out.count(sums.time(TimeSum::Scheduled)),
        ..TIME
    },
    Definition {
        id: "time.paid",
        formula: "time of the schedule that is paid, also absences",
        needs: &[FactKind::Schedule],
        edge_cases: "As in time.scheduled.",
        source: "Usage of workforce management",
        compute: |sums, out| out.count(sums.time(TimeSum::Paid)),
        ..TIME
    },
];

pub(super) const OCCUPANCY: [Definition; 2] = [
    Definition {
        id: "occupancy",
        formula: "handling while logged in / (that + available)",
        unit: KpiUnit::Share,
        aim: Aim::Range {
            low_percent: 75,
            high_percent: 90,
        },
        needs: ACTIVITY,
        edge_cases: "Never over 1: the handling is a union and is split over the intervals by overlap. Without log-in \
                     times there is no value. Pauses count on neither side.",
        source: "Amazon Connect agent occupancy; the range is usage",
        compute: |sums, out| {
            let busy = sums.time(TimeSum::HandlingLoggedIn);
            let all = busy.saturating_add(sums.time(TimeSum::Available));
            out.over(busy, all);
        },
        ..TIME
    },
    Definition {
        id: "utilisation",
        formula: "handling / paid time",
        unit: KpiUnit::Quotient,
        aim: Aim::Higher,
        needs: SCHEDULE,
        edge_cases: "Nothing paid: no value. Handling outside paid time counts, so it may pass 1.",
        source: "Usage of workforce management; other usages differ, so the parts are figures of their own",
        compute: |sums, out| out.over(sums.time(TimeSum::Handling), sums.time(TimeSum::Paid)),
        ..TIME
    },
];

pub(super) const PLAN: [Definition; 8] = [
    Definition {
        id: "adherence",
        formula: "time planned on the queues and spent on them, or planned off them and paused / time planned at work",
        aim: Aim::Higher,
        edge_cases: "On the queues is available or handling. Off the queues any pause adheres, whatever its kind; \
                     being logged off does not. Nothing planned, or nobody's log-in known: no value.",
        source: "Amazon Connect: productive shift and Available, non-productive shift and custom status",
        compute: |sums, out| out.over_plan(sums, sums.time(TimeSum::Adherent), TimeSum::Scheduled),
        ..SHARE
    },
    Definition {
        id: "adherence.by_kind",
        formula: "as adherence, and a pause adheres only where its kind is the planned one",
        aim: Aim::Higher,
        edge_cases: "A pause of kind other adheres to a plan of kind other.",
        source: "Usage of workforce management",
        compute: |sums, out| {
            let adherent = sums.time(TimeSum::AdherentByKind);
            out.over_plan(sums, adherent, TimeSum::Scheduled);
        },
        ..SHARE
    },
    Definition {
        id: "conformance",
        formula: "time logged in / time planned at work",
        unit: KpiUnit::Quotient,
        aim: Aim::Range {
            low_percent: 95,
            high_percent: 105,
        },
        edge_cases: "May pass 1. One can conform without adhering. Nothing planned, or nobody's log-in known: \
                     no value.",
        source: "Usage of workforce management; the range is usage",
        compute: |sums, out| out.over_plan(sums, sums.time(TimeSum::LoggedIn), TimeSum::Scheduled),
        ..SHARE
    },
    Definition {
        id: "shrinkage",
        formula: "paid time not spent on the queues / paid time",
        aim: Aim::Lower,
        edge_cases: "Nothing paid, or nobody's log-in known: no value. A requirement is grossed up by \
                     dividing by 1 minus it, not by multiplying by 1 plus it.",
        source: "Usage of workforce management",
        compute: |sums, out| {
            let [planned, unplanned] = [TimeSum::LostPlanned, TimeSum::LostUnplanned];
            let lost = sums.time(planned).saturating_add(sums.time(unplanned));
            out.over_plan(sums, lost, TimeSum::Paid);
        },
        ..SHARE
    },
    Definition {
        id: "shrinkage.planned",
        formula: "of it what was planned: off the queues or absent / paid time",
        aim: Aim::Lower,
        edge_cases: "Together with the unplanned part it is shrinkage.",
        compute: |sums, out| out.over_plan(sums, sums.time(TimeSum::LostPlanned), TimeSum::Paid),
        source: "Usage of workforce management",
        ..SHARE
    },
    Definition {
        id: "shrinkage.unplanned",
        formula: "of it what was not planned: illness, paused or logged off where the queues were planned / paid time",
        aim: Aim::Lower,
        edge_cases: "Together with the planned part it is shrinkage.",
        compute: |sums, out| out.over_plan(sums, sums.time(TimeSum::LostUnplanned), TimeSum::Paid),
        source: "Usage of workforce management",
        ..SHARE
    },
    Definition {
        id: "shrinkage.external",
        formula: "of it absences, and logged off where the queues were planned / paid time",
        aim: Aim::Lower,
        edge_cases: "Together with the internal part it is shrinkage.",
        compute: |sums, out| out.over_plan(sums, sums.time(TimeSum::LostExternal), TimeSum::Paid),
        source: "Usage of workforce management",
        ..SHARE
    },
    Definition {
        id: "shrinkage.internal",
        formula: "of it the rest: at work and off the queues / paid time",
        aim: Aim::Lower,
        edge_cases: "Together with the external part it is shrinkage.",
        compute: |sums, out| out.over_plan(sums, sums.time(TimeSum::LostInternal), TimeSum::Paid),
        source: "Usage of workforce management",
        ..SHARE
    },
];

pub(super) const RATES: [Definition; 3] = [
    Definition {
        id: "handled.per_hour",
        formula: "agent legs that have an end / hours logged in",
        counted: CountedUnit::AgentLeg,
        source: "ViciDial: calls per hour of log-in time",
        compute: |sums, out| out.over(sums.cell.legs.handled, sums.time(TimeSum::LoggedIn)),
        ..RATE
    },
    Definition {
        id: "dials.per_hour",
        formula: "dials / hours logged in",
        counted: CountedUnit::Contact,
        source: "ViciDial: dials per hour of log-in time",
        compute: |sums, out| out.over(sums.cell.contacts.dials, sums.time(TimeSum::LoggedIn)),
        ..RATE
    },
    Definition {
        id: "sales.per_hour",
        formula: "dials on which the customer agreed / hours logged in",
        counted: CountedUnit::Contact,
        source: "ViciDial: sales per hour of log-in time",
        compute: |sums, out| out.over(sums.cell.contacts.agreed, sums.time(TimeSum::LoggedIn)),
        ..RATE
    },
];

fn paused(sums: &Sums<'_>, out: &mut Out<'_>) {
    out.count(sums.extra.time.paused());
    for kind in PauseKind::ALL {
        out.part(kind.code(), sums.time(TimeSum::Paused(kind)), 1);
    }
}

impl Out<'_> {
    /// Gives a share of what was planned; no value where nobody's log-in is known: then it is the data
    /// that were absent, not the agents. Of one fact alone only its share is asked for.
    fn over_plan(&mut self, sums: &Sums<'_>, numerator: u64, plan: TimeSum) {
        if sums.extra.log_ins_known || sums.alone {
            self.over(numerator, sums.time(plan));
        } else {
            self.over(0, 0);
        }
    }
}
