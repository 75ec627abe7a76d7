//! The laws of the tally of people.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use proptest::prelude::*;

use super::*;
use crate::kpi::figures::tests::check_shares;

/// Counts by the definition, each contact against each other one.
fn plainly(plan: &Plan, calls: &[Call]) -> PeopleSums {
    let mut sums = PeopleSums::default();
    let (Some(begin), Some(end)) = (
        calls.iter().map(|call| call.at).min(),
        calls.iter().map(|call| call.at).max(),
    ) else {
        return sums;
    };
    let window = TimeDelta::from_std(plan.policy.repeat_window).unwrap();
    let same = |one: &Call, other: &Call| match plan.policy.repeat_scope {
        RepeatScope::Person => one.person == other.person,
        RepeatScope::PersonAndQueue => {
            one.person == other.person && one.queue.is_some() && one.queue == other.queue
        }
        RepeatScope::PersonAndTopic => {
            one.person == other.person && one.topic.is_some() && one.topic == other.topic
        }
    };
    let follows = |one: &Call, other: &Call| {
        let gap = other.at.signed_duration_since(one.at);
        let in_time = match plan.policy.repeat_boundary {
            Boundary::AtMost => gap <= window,
            Boundary::Below => gap < window,
        };
        same(one, other) && gap > TimeDelta::zero() && in_time
    };
    // A closed window is over only where the data go past its end.
    let over = |gap: TimeDelta| match plan.policy.repeat_boundary {
        Boundary::AtMost => gap > window,
        Boundary::Below => gap >= window,
    };
    for call in calls {
        if call.person.is_none() {
            grow(&mut sums.unidentified, true);
            continue;
        }
        let decided = over(end.signed_duration_since(call.at));
        let repeated = calls.iter().any(|later| follows(call, later));
        grow(&mut sums.decided, decided);
        grow(&mut sums.repeated, decided && repeated);
        grow(&mut sums.undecided, !decided);
        grow(&mut sums.undecided_repeated, !decided && repeated);
        if calls.iter().any(|earlier| follows(earlier, call)) {
            continue;
        }
        let known = over(call.at.signed_duration_since(begin));
        let whole = known && decided;
        let deferred = call.topic == Some("broken_line");
        let solved = call.resolved == Some(true) && !repeated;
        let has_mark = call.resolved.is_some();
        grow(&mut sums.unknown_before, has_mark && !known);
        grow(&mut sums.unknown_after, has_mark && known && !decided);
        grow(&mut sums.unmarked, whole && !has_mark);
        grow(&mut sums.first, whole && has_mark);
        grow(&mut sums.resolved, whole && solved);
        grow(&mut sums.first_net, whole && has_mark && !deferred);
        grow(&mut sums.resolved_net, whole && solved && !deferred);
    }
    sums
}

fn half_day(number: i64) -> Instant {
    let since = TimeDelta::hours(number.saturating_mul(12));
    at("2026-03-01T09:00:00Z")
        .checked_add_signed(since)
        .unwrap()
}

fn some_call() -> impl Strategy<Value = Call> {
    // Half days over four weeks, so that gaps of exactly the window are common.
    let half_days = 0_i64..56;
    let people = vec![None, Some("p1"), Some("p1"), Some("p2"), Some("p3")];
    let topics = vec![None, Some("bill"), Some("broken_line")];
    (
        prop::sample::select(people),
        half_days,
        prop::sample::select(vec![None, Some("sales"), Some("repair")]),
        prop::sample::select(topics),
        prop::option::of(any::<bool>()),
    )
        .prop_map(|(person, half_days, queue, topic, resolved)| Call {
            person,
            at: half_day(half_days),
            queue,
            topic,
            resolved,
        })
}

fn some_plan() -> impl Strategy<Value = Plan> {
    let scopes = vec![
        RepeatScope::Person,
        RepeatScope::PersonAndQueue,
        RepeatScope::PersonAndTopic,
    ];
    let boundaries = vec![Boundary::AtMost, Boundary::Below];
    (
        prop::sample::select(scopes),
        prop::sample::select(boundaries),
        0_u64..16,
        prop::sample::subsequence(
            vec![Dimension::Queue, Dimension::Interval { grain: Grain::Day }],
            0..=2,
        ),
    )
        .prop_map(|(scope, boundary, half_days, by)| {
            let mut plan = plan_of(scope, boundary);
            plan.policy.repeat_window = Duration::from_secs(half_days.saturating_mul(43_200));
            Plan { by, ..plan }
        })
}

proptest! {
    #[test]
    fn merging_any_parts_equals_one_pass_and_so_does_what_was_stored(
        plan in some_plan(),
        placed in prop::collection::vec((0_usize..3, some_call()), 0..30),
        order in Just(vec![0_usize, 1, 2]).prop_shuffle(),
    ) {
        let placed: Vec<_> = placed.iter().map(|(at, call)| (*at, record_of(call, 0))).collect();
        let once = count(&plan, placed.iter().map(|(_, record)| record));
        let mut merged = count(&plan, []);
        for part in order {
            let records = placed.iter().rev().filter(|(at, _)| *at == part);
            merged.merge(&count(&plan, records.map(|(_, record)| record))).unwrap();
        }
        prop_assert_eq!(&merged, &once);
        prop_assert_eq!(merged.sums(), once.sums());
        let stored = serde_json::to_string(&merged.body()).unwrap();
        prop_assert_eq!(&stored, &serde_json::to_string(&once.body()).unwrap());
        let mut back = PeopleTally::restore(&plan, serde_json::from_str(&stored).unwrap()).unwrap();
        prop_assert_eq!(&back, &once);
        prop_assert_eq!(back.sums(), once.sums());
        // What was stored goes on as what was not.
        back.merge(&once).unwrap();
        let mut twice = once.clone();
        twice.merge(&once).unwrap();
        prop_assert_eq!(back.sums(), twice.sums());
    }

    #[test]
    fn the_sums_are_those_of_the_definition(
        plan in some_plan(),
        calls in prop::collection::vec(some_call(), 0..30),
    ) {
        let found = count(&plan, &records(&calls)).sums();
        prop_assert_eq!(&found.total, &plainly(&plan, &calls));
        let mut handled = 0_u64;
        for sums in found.groups.values().chain([&found.total]) {
            check_shares(&of(sums));
        }
        for sums in found.groups.values() {
            for more in [sums.decided, sums.undecided, sums.unidentified] {
                handled = handled.saturating_add(more);
            }
        }
        prop_assert_eq!(handled, calls.len() as u64);
    }

    #[test]
    fn what_was_decided_stays_whatever_data_come_before_or_after(
        plan in some_plan(),
        calls in prop::collection::vec(some_call(), 1..30),
        cut in 0_i64..56,
    ) {
        let cut = half_day(cut);
        let named = |keep: &dyn Fn(Instant) -> bool| -> BTreeMap<ContactId, Verdict> {
            let mut tally = PeopleTally::explaining(&plan);
            for record in records(&calls) {
                if keep(record.parts().started) {
                    tally.push(&record).unwrap();
                }
            }
            tally.verdicts().total.into_iter().collect()
        };
        let all = named(&|_| true);
        for (id, early) in named(&|at| at <= cut) {
            if early.decided {
                prop_assert!(all[&id].decided);
                prop_assert_eq!(early.repeated, all[&id].repeated);
            }
        }
        for (id, late) in named(&|at| at > cut) {
            if late.first != First::Unknown {
                prop_assert_eq!(late.first, all[&id].first);
            }
        }
    }

    #[test]
    fn a_shift_of_all_instants_changes_nothing(
        plan in some_plan(),
        calls in prop::collection::vec(some_call(), 0..20),
    ) {
        let shift = |call: &Call| Call {
            at: call.at.checked_add_signed(TimeDelta::days(7)).unwrap(),
            ..*call
        };
        let shifted: Vec<_> = calls.iter().map(shift).collect();
        let (now, then) = (count(&plan, &records(&calls)), count(&plan, &records(&shifted)));
        prop_assert_eq!(now.sums().total, then.sums().total);
    }
}
