//! Laws of the grid and the tally.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use talktime::base::{AgentId, ContactId, Grain, Grid, Instant, Period, ProjectId, QueueId, Zone};
use talktime::call::{
    AgentLeg, AgentOffer, BusinessResult, Direction, OfferResult, Outcome, QueueEntry, QueueExit,
    Record, RecordParts, TransferKind,
};
use talktime::kpi::{
    Attribution, Boundary, CallTally, Dimension, Granularity, GroupReport, KpiUnit,
    PercentileMethod, Plan, Policy, Preset, registry,
};
use talktime::project::RefusalReason;

/// Zones whose clocks did something odd.
const ZONES: [&str; 14] = [
    "UTC",
    "Asia/Kolkata",
    "Asia/Kathmandu",
    "Europe/Moscow",
    "Europe/Berlin",
    "America/Sao_Paulo",
    "America/St_Johns",
    "Asia/Beirut",
    "Australia/Lord_Howe",
    "Pacific/Apia",
    "Pacific/Kwajalein",
    "America/Juneau",
    "Asia/Manila",
    "Africa/Casablanca",
];

fn grid() -> impl Strategy<Value = Grid> {
    let zone = prop::sample::select(ZONES.to_vec());
    (zone, prop::sample::select(Grain::ALL.to_vec()))
        .prop_map(|(zone, grain)| Grid::new(Zone::new(zone).unwrap(), grain))
}

/// Instants from 1840 to 2100, to the millisecond.
fn instant() -> impl Strategy<Value = Instant> {
    (-4_102_444_800_000_i64..4_102_444_800_000)
        .prop_map(|ms| Instant::from_timestamp_millis(ms).unwrap())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn the_intervals_of_a_grid_touch(grid in grid(), at in instant()) {
        let interval = grid.interval_of(at).unwrap();
        prop_assert!(interval.contains(at));
        let last = interval.until() - TimeDelta::nanoseconds(1);
        prop_assert_eq!(grid.interval_of(interval.from()).unwrap(), interval);
        prop_assert_eq!(grid.interval_of(last).unwrap(), interval);
        let next = grid.interval_of(interval.until()).unwrap();
        prop_assert_eq!(next.from(), interval.until());
        let before = grid.interval_of(interval.from() - TimeDelta::nanoseconds(1)).unwrap();
        prop_assert_eq!(before.until(), interval.from());
    }

    #[test]
    fn a_split_conserves_every_nanosecond(
        grid in grid(),
        from in instant(),
        ns in 0_i64..10_000_000_000_000_000,
    ) {
        let period = Period::new(from, from + TimeDelta::nanoseconds(ns)).unwrap();
        let shares = grid.split(period).unwrap();
        let whole: Duration = shares.iter().map(|share| share.duration).sum();
        prop_assert_eq!(whole, period.length());
        for pair in shares.windows(2) {
            prop_assert_eq!(pair[0].interval.until(), pair[1].interval.from());
        }
        for share in &shares {
            let overlap = share.interval.overlap(&period).unwrap();
            prop_assert_eq!(overlap.length(), share.duration);
        }
    }

    #[test]
    fn a_cursor_finds_what_the_grid_finds(
        grid in grid(),
        start in instant(),
        steps in prop::collection::vec(-9_000_000_i64..9_000_000, 1..20),
    ) {
        let mut cursor = grid.cursor();
        let mut at = start;
        for step in steps {
            at += TimeDelta::milliseconds(step);
            prop_assert_eq!(cursor.interval_of(at), grid.interval_of(at));
        }
    }
}

fn start() -> Instant {
    "2026-10-24T20:00:00Z".parse().unwrap()
}

fn span() -> impl Strategy<Value = TimeDelta> {
    prop_oneof![0_i64..60_000, 0_i64..3_600_000].prop_map(TimeDelta::milliseconds)
}

fn queue() -> impl Strategy<Value = QueueId> {
    prop::sample::select(vec!["repair", "sales"]).prop_map(|id| QueueId::new(id).unwrap())
}

fn agent() -> impl Strategy<Value = AgentId> {
    prop::sample::select(vec!["a1", "a2", "a3"]).prop_map(|id| AgentId::new(id).unwrap())
}

fn queue_entry(at: Instant) -> impl Strategy<Value = QueueEntry> {
    let left = prop::option::weighted(0.9, (span(), prop::sample::select(QueueExit::ALL.to_vec())));
    (queue(), span(), left).prop_map(move |(queue, into, left)| {
        let entered = at + into;
        QueueEntry {
            queue,
            entered,
            left: left.map(|(wait, _)| entered + wait),
            exit: left.map(|(_, exit)| exit),
            agent: None,
        }
    })
}

fn offer(at: Instant) -> impl Strategy<Value = AgentOffer> {
    let results = vec![
        None,
        Some(OfferResult::Answered),
        Some(OfferResult::NotAnswered),
        Some(OfferResult::Declined),
        Some(OfferResult::Withdrawn),
    ];
    let result = prop::sample::select(results);
    (agent(), prop::option::of(queue()), span(), result).prop_map(
        move |(agent, queue, into, result)| AgentOffer {
            agent,
            queue,
            offered: at + into,
            ring: Duration::from_millis(4_321),
            result,
        },
    )
}

fn leg(at: Instant) -> impl Strategy<Value = AgentLeg> {
    let transfer = prop::option::of(prop::sample::select(vec![
        TransferKind::Blind,
        TransferKind::Attended,
        TransferKind::Queue,
    ]));
    let ids = (prop::option::of(agent()), prop::option::of(queue()));
    let times = (
        span(),
        prop::option::weighted(0.9, span()),
        0_u64..=100,
        0_u64..90_000,
    );
    (ids, times, transfer).prop_map(
        move |((agent, queue), (into, length, percent, wrap_up), transfer)| {
            let answered = at + into;
            let length_ms = length.map_or(0, |length| length.num_milliseconds().unsigned_abs());
            let hold = Duration::from_millis(length_ms * percent / 200);
            AgentLeg {
                agent,
                queue,
                answered,
                ended: length.map(|length| answered + length),
                hold,
                holds: u32::from(!hold.is_zero()),
                consult: hold,
                wrap_up: Duration::from_millis(wrap_up),
                transfer,
            }
        },
    )
}

fn result() -> impl Strategy<Value = Option<BusinessResult>> {
    let reason = prop::option::of(prop::sample::select(RefusalReason::ALL.to_vec()));
    prop_oneof![
        Just(None),
        Just(Some(BusinessResult::Agreed)),
        Just(Some(BusinessResult::Informed)),
        reason.prop_map(|reason| Some(BusinessResult::Refused { reason })),
    ]
}

prop_compose! {
    fn record()(
        at in (0_i64..36 * 3600 * 1000).prop_map(|ms| start() + TimeDelta::milliseconds(ms)),
    )(
        at in Just(at),
        outbound in any::<bool>(),
        project in prop::option::of(prop::sample::select(vec!["internet", "tv"])),
        queue_entries in prop::collection::vec(queue_entry(at), 0..3),
        offers in prop::collection::vec(offer(at), 0..3),
        legs in prop::collection::vec(leg(at), 0..3),
        result in result(),
        ended in prop::option::of(span()),
    ) -> Record {
        let live = result.filter(|_| !legs.is_empty());
        Record::restore(RecordParts {
            contact: ContactId::new("c").unwrap(),
            direction: if outbound { Direction::Outbound } else { Direction::Inbound },
            project: project.map(|id| ProjectId::new(id).unwrap()),
            person: None,
            lead: None,
            permit: None,
            started: at,
            ended: ended.map(|length| at + length),
            queue_entries,
            offers,
            legs,
            outcome: live.map(|result| Outcome::Reached {
                result,
                disposition: None,
                topic: None,
                advice: vec![],
                resolved: None,
            }),
            ending: None,
        }).unwrap()
    }
}

prop_compose! {
    fn plan()(
        preset in prop::sample::select(Preset::ALL.to_vec()),
        below in any::<bool>(),
        linear in any::<bool>(),
        granularity in prop::sample::select(vec![
            Granularity::Exact, Granularity::FlooredDuration, Granularity::FlooredTimestamps,
        ]),
        attribution in prop::sample::select(vec![
            Attribution::Enqueue, Attribution::Answer, Attribution::End,
            Attribution::ServiceLevelEvent, Attribution::Overlap,
        ]),
        by in prop::sample::subsequence(
            vec![Dimension::Queue, Dimension::Agent, Dimension::Project], 0..=3,
        ),
        grain in prop::option::of(prop::sample::select(Grain::ALL.to_vec())),
        zone in prop::sample::select(ZONES.to_vec()),
    ) -> Plan {
        let mut by = by;
        by.extend(grain.map(|grain| Dimension::Interval { grain }));
        let boundary = if below { Boundary::Below } else { Boundary::AtMost };
        let percentile =
            if linear { PercentileMethod::Linear } else { PercentileMethod::NearestRank };
        Plan {
            by,
            zone: Zone::new(zone).unwrap(),
            policy: Policy {
                threshold_boundary: boundary,
                short_abandon_boundary: boundary,
                granularity,
                attribution,
                percentile,
                ..preset.policy()
            },
            ..Plan::default()
        }
    }
}

fn count<'a>(plan: &Plan, records: impl IntoIterator<Item = &'a Record>) -> CallTally {
    let mut tally = CallTally::new(plan.clone()).unwrap();
    for record in records {
        tally.push(record).unwrap();
    }
    tally
}

fn number(group: &GroupReport, kpi: &str) -> i64 {
    whole(group, kpi).0
}

fn whole(group: &GroupReport, kpi: &str) -> (i64, u64) {
    let code = talktime::base::Code::new(kpi).unwrap();
    let ratio = group.figure(&code, None).unwrap().ratio;
    (ratio.numerator, ratio.denominator)
}

fn parts_sum(group: &GroupReport, kpi: &str) -> i64 {
    let code = talktime::base::Code::new(kpi).unwrap();
    group
        .parts_of(&code)
        .map(|figure| figure.ratio.numerator)
        .sum()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn merging_any_parts_in_any_order_equals_one_pass(
        plan in plan(),
        placed in prop::collection::vec((0_usize..4, record()), 0..30)
            .prop_shuffle(),
        order in Just(vec![0_usize, 1, 2, 3]).prop_shuffle(),
    ) {
        let once = count(&plan, placed.iter().map(|(_, record)| record));
        let mut merged = CallTally::new(plan.clone()).unwrap();
        for part in order {
            let records = placed.iter().rev().filter(|(at, _)| *at == part);
            merged.merge(&count(&plan, records.map(|(_, record)| record))).unwrap();
        }
        prop_assert_eq!(&merged, &once);
        prop_assert_eq!(merged.report(), once.report());
    }

    #[test]
    fn a_stored_tally_comes_back_the_same(
        plan in plan(),
        records in prop::collection::vec(record(), 0..15),
    ) {
        let tally = count(&plan, &records);
        let text = tally.to_json().unwrap();
        let back = CallTally::from_json(&text).unwrap();
        prop_assert_eq!(&back, &tally);
        prop_assert_eq!(back.report(), tally.report());
        prop_assert_eq!(back.to_json().unwrap(), text);
    }

    #[test]
    fn the_total_is_the_report_without_a_split(
        plan in plan(),
        records in prop::collection::vec(record(), 0..15),
    ) {
        let unsplit = Plan { by: vec![], ..plan.clone() };
        let report = count(&unsplit, &records).report();
        let total = count(&plan, &records).total();
        prop_assert_eq!(report.total(), Some(&total));
        prop_assert_eq!(report.contacts, records.len() as u64);
    }

    #[test]
    fn the_figures_of_every_group_agree_with_each_other(
        plan in plan(),
        records in prop::collection::vec(record(), 1..25),
    ) {
        let tally = count(&plan, &records);
        let report = tally.report();
        for group in report.groups.iter().chain([&tally.total()]) {
            for kpi in registry().iter().filter(|kpi| kpi.unit == KpiUnit::Share) {
                for figure in group.figures.iter().filter(|figure| figure.kpi == kpi.id) {
                    let part = u64::try_from(figure.ratio.numerator).unwrap();
                    prop_assert!(part <= figure.ratio.denominator);
                }
            }
            let exits = parts_sum(group, "queue_exits");
            let refused = ["full", "closed", "join_empty"].map(|exit| {
                let part = talktime::base::Code::new(format!("call.queue_exit.{exit}")).unwrap();
                let code = talktime::base::Code::new("queue_exits").unwrap();
                group.figure(&code, Some(&part)).unwrap().ratio.numerator
            });
            prop_assert_eq!(exits, number(group, "offered") + refused.iter().sum::<i64>());
            prop_assert_eq!(whole(group, "asa").1, number(group, "answered") as u64);
            prop_assert!(number(group, "answered_within") <= number(group, "answered"));
            prop_assert!(parts_sum(group, "offers") <= number(group, "offers"));
            prop_assert_eq!(parts_sum(group, "transfer_rate"), number(group, "transfer_rate"));
            let parts = ["talk", "hold.per_handled", "consult", "wrap_up"];
            let times: i64 = parts.iter().map(|kpi| number(group, kpi)).sum();
            prop_assert_eq!(times, number(group, "aht"));
            for figure in &group.figures {
                prop_assert_eq!(figure.value.is_none(), figure.ratio.denominator == 0);
                prop_assert!(figure.value.is_none_or(f64::is_finite));
            }
        }
    }

    #[test]
    fn percentiles_rise_and_stay_within_the_longest_wait(
        plan in plan(),
        records in prop::collection::vec(record(), 1..25),
    ) {
        let total = count(&plan, &records).total();
        let values: Vec<f64> = ["p50", "p80", "p90", "p95", "p99"]
            .iter()
            .filter_map(|p| {
                total.value(&talktime::base::Code::new(format!("wait_percentile.{p}")).unwrap())
            })
            .collect();
        prop_assert!(values.is_sorted());
        let longest = total.value(&talktime::base::Code::new("longest_wait").unwrap());
        prop_assert!(values.last() <= longest.as_ref());
    }
}
