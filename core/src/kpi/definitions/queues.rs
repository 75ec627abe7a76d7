//! Queues: what entered and left, how long it waited, what gave up.

use super::RECORDS;
use crate::base::Ratio;
use crate::call::QueueExit;
use crate::kpi::figures::{Definition, Out, Sums};
use crate::kpi::histogram::Histogram;
use crate::kpi::registry::{Aim, CountedUnit, KpiUnit, MergeKey};

const COUNT: Definition = Definition {
    id: "offered",
    formula: "A + B + F + C: queue entries answered, abandoned, flown out, call-backs",
    unit: KpiUnit::Count,
    counted: CountedUnit::QueueEntry,
    aim: Aim::Neutral,
    needs: RECORDS,
    merge_key: MergeKey::None,
    edge_cases: "A contact passed to a second queue counts twice. Refusals before the queue (full, \
                 closed, nobody there) and queue entries still waiting do not count.",
    source: "Common to all systems; Wazo counts refusals in",
    compute: |sums, out| out.count(sums.offered),
};

const WAIT: Definition = Definition {
    id: "asa",
    formula: "sum of the waits of the answered / A",
    unit: KpiUnit::Seconds,
    counted: CountedUnit::QueueEntry,
    aim: Aim::Lower,
    needs: RECORDS,
    merge_key: MergeKey::None,
    edge_cases: "Nothing answered: no value. Waits of zero count.",
    source: "Common to all systems: average speed of answer",
    compute: |sums, out| out.over(sums.cell.answered.sum_ms(), sums.answered),
};

const ABANDON: Definition = Definition {
    id: "abandonment",
    formula: "B / O; O is offered",
    unit: KpiUnit::Share,
    counted: CountedUnit::QueueEntry,
    aim: Aim::Lower,
    needs: RECORDS,
    merge_key: MergeKey::None,
    edge_cases: "Nothing offered: no value. A call-back request is not an abandon.",
    source: "Amazon Connect, Genesys Cloud",
    compute: |sums, out| out.over(sums.abandoned, sums.offered),
};

pub(super) const COUNTS: [Definition; 6] = [
    COUNT,
    Definition {
        id: "offered.waiting",
        formula: "queue entries of which no end is known",
        edge_cases: "They count in no other figure of queues.",
        source: "This library: still open is a state, not a number",
        compute: |sums, out| out.count(sums.cell.waiting),
        ..COUNT
    },
    Definition {
        id: "answered",
        formula: "A: queue entries that an agent answered",
        edge_cases: "The queue's own announcement is not an answer.",
        source: "Common to all systems",
        compute: |sums, out| out.count(sums.answered),
        ..COUNT
    },
    Definition {
        id: "received",
        formula: "A + B + F + C + full + closed + nobody there: queue entries and refusals",
        edge_cases: "Queue entries still waiting do not count.",
        source: "Wazo `received`",
        compute: |sums, out| out.count(received(sums)),
        ..COUNT
    },
    Definition {
        id: "answered_rate",
        formula: "A / (A + B + timeout + ran empty + full + nobody there)",
        unit: KpiUnit::Share,
        aim: Aim::Higher,
        edge_cases: "Closed, diverted (overflow), key exits and call-backs stand on neither side. An \
                     interval with only those: no value.",
        source: "Wazo answered rate",
        compute: answered_rate,
        ..COUNT
    },
    Definition {
        id: "queue_exits",
        formula: "queue entries by their exit",
        edge_cases: "Refusals stand here and nowhere else. Every exit is given, also with 0.",
        source: "Asterisk queue_log, Wazo: the exits kept apart",
        compute: exits,
        ..COUNT
    },
];

/// Counts everything that came to a queue and is over.
fn received(sums: &Sums<'_>) -> u64 {
    let refused = QueueExit::ALL.into_iter().filter(|exit| exit.is_refusal());
    refused.fold(sums.offered, |sum, exit| {
        sum.saturating_add(sums.cell.exits(exit))
    })
}

fn answered_rate(sums: &Sums<'_>, out: &mut Out<'_>) {
    let counted = [
        QueueExit::Answered,
        QueueExit::Abandoned,
        QueueExit::Timeout,
        QueueExit::LeaveEmpty,
        QueueExit::Full,
        QueueExit::JoinEmpty,
    ];
    let all = counted
        .into_iter()
        .fold(0_u64, |sum, exit| sum.saturating_add(sums.cell.exits(exit)));
    out.over(sums.answered, all);
}

fn exits(sums: &Sums<'_>, out: &mut Out<'_>) {
    for exit in QueueExit::ALL {
        out.part(exit.code(), sums.cell.exits(exit), 1);
    }
}

pub(super) const WAITS: [Definition; 12] = [
    Definition {
        id: "answered_within",
        formula: "A(T): answered within the policy's threshold",
        edge_cases: "A wait of exactly T is within it unless the policy's boundary says below.",
        source: "Stands in every service level",
        compute: |sums, out| out.count(sums.answered_within),
        ..COUNT
    },
    Definition {
        id: "abandoned_within",
        formula: "B(T): abandoned within the policy's threshold",
        edge_cases: "A wait of exactly T is within it unless the policy's boundary says below.",
        source: "Stands in several service levels",
        compute: |sums, out| out.count(sums.abandoned_within),
        ..COUNT
    },
    Definition {
        id: "abandoned_short",
        formula: "B(S): abandoned within the limit of a short abandon",
        edge_cases: "A wait of exactly S is short unless the policy's boundary says below.",
        source: "Genesys Cloud, Mitel: short abandons",
        compute: |sums, out| out.count(sums.abandoned_short),
        ..COUNT
    },
    WAIT,
    Definition {
        id: "asa.waiters",
        formula: "sum of the waits of the answered / answered with a wait over zero",
        edge_cases: "Nobody waited: no value. Zero is judged at the policy's granularity.",
        source: "Usage of reports that leave out calls answered at once",
        compute: |sums, out| {
            let answered = &sums.cell.answered;
            out.over(answered.sum_ms(), answered.count_over_zero());
        },
        ..WAIT
    },
    Definition {
        id: "wait.mean",
        formula: "sum of all waits / O; O is offered",
        edge_cases: "Nobody left a queue: no value. The abandoned and every other way out count, \
                     refusals do not; what was diverted at the door counts with a wait of zero.",
        source: "Wazo average wait, which leaves out the ways out that it does not know",
        compute: wait_mean,
        ..WAIT
    },
    Definition {
        id: "wait_percentile.p50",
        compute: |sums, out| percentile(sums, out, 50),
        ..PERCENTILE
    },
    Definition {
        id: "wait_percentile.p80",
        compute: |sums, out| percentile(sums, out, 80),
        ..PERCENTILE
    },
    Definition {
        id: "wait_percentile.p90",
        compute: |sums, out| percentile(sums, out, 90),
        ..PERCENTILE
    },
    Definition {
        id: "wait_percentile.p95",
        compute: |sums, out| percentile(sums, out, 95),
        ..PERCENTILE
    },
    Definition {
        id: "wait_percentile.p99",
        compute: |sums, out| percentile(sums, out, 99),
        ..PERCENTILE
    },
    Definition {
        id: "longest_wait",
        formula: "the longest wait, answered or not",
        edge_cases: "Nobody left a queue: no value. Queue entries still waiting do not count.",
        source: "Amazon Connect MAX_QUEUED_TIME",
        compute: |sums, out| {
            let waits = sums.cell.waits();
            let longest = waits.into_iter().filter_map(Histogram::longest_ms).max();
            out.ratio(longest.map_or_else(Ratio::default, |longest| Ratio::of(longest, 1)));
        },
        ..WAIT
    },
];

fn wait_mean(sums: &Sums<'_>, out: &mut Out<'_>) {
    let waits = sums.cell.waits();
    let all = waits.into_iter().fold(0_u64, |sum, histogram| {
        sum.saturating_add(histogram.sum_ms())
    });
    out.over(all, sums.offered);
}

const PERCENTILE: Definition = Definition {
    id: "wait_percentile",
    formula: "the wait that this percentage of the answered did not exceed",
    edge_cases: "Nothing answered: no value. The policy chooses nearest rank or linear (type 7); \
                 computed from exact counts, so it merges.",
    source: "Hyndman and Fan 1996, definitions 1 and 7",
    ..WAIT
};

fn percentile(sums: &Sums<'_>, out: &mut Out<'_>, percent: u64) {
    out.ratio(
        sums.cell
            .answered
            .percentile(percent, sums.policy.percentile),
    );
}

pub(super) const ABANDONS: [Definition; 4] = [
    ABANDON,
    Definition {
        id: "abandonment.net",
        formula: "(B - B(S)) / (O - B(S))",
        edge_cases: "Only short abandons: no value.",
        source: "Common usage: short abandons are nobody's",
        compute: |sums, out| {
            let offered = sums.offered.saturating_sub(sums.abandoned_short);
            out.over(sums.abandoned_long(), offered);
        },
        ..ABANDON
    },
    Definition {
        id: "abandonment.short_left_out",
        formula: "(B - B(S)) / O",
        edge_cases: "Nothing offered: no value. The short ones remain in the denominator.",
        source: "Common usage",
        compute: |sums, out| out.over(sums.abandoned_long(), sums.offered),
        ..ABANDON
    },
    Definition {
        id: "time_to_abandon",
        formula: "sum of the waits of the abandoned / B",
        aim: Aim::Neutral,
        edge_cases: "Nothing abandoned: no value. Short abandons count.",
        source: "Amazon Connect; Genesys Cloud tAbandon",
        compute: |sums, out| out.over(sums.cell.abandoned.sum_ms(), sums.abandoned),
        ..WAIT
    },
];
