//! One day of two agents, worked by hand.

use super::*;
use crate::base::{Grain, Period, Zone};
use crate::kpi::report::{Dimension, Plan};

fn period(from: &str, until: &str) -> Period {
    let at = |clock: &str| format!("2026-03-02T{clock}:00Z").parse().unwrap();
    Period::new(at(from), at(until)).unwrap()
}

fn did(activity: Activity, queue: Option<&str>, from: &str, until: &str) -> ActivityInterval {
    ActivityInterval {
        agent: AgentId::new("a1").unwrap(),
        activity,
        queue: queue.map(|queue| QueueId::new(queue).unwrap()),
        period: period(from, until),
        began_before: false,
        still_open: false,
    }
}

fn paused(kind: PauseKind) -> Activity {
    Activity::Paused { kind, reason: None }
}

fn planned(kind: ScheduledKind, paid: bool, from: &str, until: &str) -> ScheduleInterval {
    ScheduleInterval {
        agent: AgentId::new("a1").unwrap(),
        kind,
        paid,
        period: period(from, until),
    }
}

fn tally(activities: &[ActivityInterval], schedule: &[ScheduleInterval]) -> TimeTally {
    let mut tally = TimeTally::default();
    for interval in activities {
        tally.push_activity(interval, &Places::default()).unwrap();
    }
    for interval in schedule {
        tally.push_schedule(interval, &Places::default()).unwrap();
    }
    tally
}

fn minutes(sums: &TimeSums, sum: TimeSum) -> u64 {
    assert_eq!(sums.of(sum) % 60_000, 0);
    sums.of(sum) / 60_000
}

#[test]
fn a_day_is_counted_once_at_each_instant() {
    // Logged in 9 to 12; two contacts at once 9:30 to 9:50 and 9:40 to 10:00; on a break 10:50 to
    // 11:00, and the wrap-up of a contact reaches into it until 10:55.
    let sums = tally(
        &[
            did(Activity::LoggedIn, None, "09:00", "12:00"),
            did(Activity::LoggedIn, None, "09:00", "11:00"),
            did(Activity::Handling, None, "09:30", "09:50"),
            did(Activity::Handling, None, "09:40", "10:00"),
            did(paused(PauseKind::Break), None, "10:50", "11:00"),
            did(Activity::WrapUp, None, "10:45", "10:55"),
        ],
        &[],
    )
    .total();
    assert_eq!(minutes(&sums, TimeSum::LoggedIn), 180);
    assert_eq!(minutes(&sums, TimeSum::Handling), 40);
    assert_eq!(minutes(&sums, TimeSum::WrapUp), 10);
    assert_eq!(minutes(&sums, TimeSum::Paused(PauseKind::Break)), 5);
    assert_eq!(sums.paused(), 5 * 60_000);
    assert_eq!(minutes(&sums, TimeSum::Available), 180 - 40 - 5);
}

#[test]
fn handling_without_a_log_in_is_no_occupancy() {
    let sums = tally(&[did(Activity::Handling, None, "09:00", "10:00")], &[]).total();
    assert_eq!(minutes(&sums, TimeSum::Handling), 60);
    assert_eq!(minutes(&sums, TimeSum::HandlingLoggedIn), 0);
    assert_eq!(minutes(&sums, TimeSum::Available), 0);
}

#[test]
fn a_pause_after_the_log_off_is_none() {
    let pause = did(paused(PauseKind::Meal), None, "11:30", "13:00");
    let with = [
        did(Activity::LoggedIn, None, "09:00", "12:00"),
        pause.clone(),
    ];
    let sums = tally(&with, &[]).total();
    assert_eq!(minutes(&sums, TimeSum::Paused(PauseKind::Meal)), 30);
    // Where no log-in is known, the pause is all that is known.
    let sums = tally(&[pause], &[]).total();
    assert_eq!(minutes(&sums, TimeSum::Paused(PauseKind::Meal)), 90);
}

#[test]
fn a_pause_of_one_queue_is_none_while_another_is_open() {
    let both = [
        did(Activity::LoggedIn, Some("sales"), "09:00", "12:00"),
        did(Activity::LoggedIn, Some("help"), "09:00", "11:00"),
        did(paused(PauseKind::Other), Some("sales"), "10:00", "12:00"),
    ];
    // Open in help until 11, paused everywhere after.
    let sums = tally(&both, &[]).total();
    assert_eq!(minutes(&sums, TimeSum::Available), 120);
    assert_eq!(minutes(&sums, TimeSum::Paused(PauseKind::Other)), 60);
    // Without the queues of the log-in, a pause is a pause.
    let sums = tally(
        &[
            did(Activity::LoggedIn, None, "09:00", "12:00"),
            did(paused(PauseKind::Meal), Some("sales"), "10:00", "10:30"),
        ],
        &[],
    )
    .total();
    assert_eq!(minutes(&sums, TimeSum::Available), 150);
    assert_eq!(minutes(&sums, TimeSum::Paused(PauseKind::Meal)), 30);
}

#[test]
fn pauses_of_two_kinds_at_once_count_for_the_first() {
    let sums = tally(
        &[
            did(Activity::LoggedIn, None, "09:00", "12:00"),
            did(paused(PauseKind::Meeting), None, "10:00", "11:00"),
            did(paused(PauseKind::Break), None, "10:30", "11:30"),
        ],
        &[],
    )
    .total();
    assert_eq!(minutes(&sums, TimeSum::Paused(PauseKind::Break)), 60);
    assert_eq!(minutes(&sums, TimeSum::Paused(PauseKind::Meeting)), 30);
    assert_eq!(sums.paused(), 90 * 60_000);
}

#[test]
fn a_day_is_held_against_its_plan() {
    // Planned: on the queues 9 to 17, an unpaid meal 12 to 13 and a paid training 15 to 16 in it.
    let off = |kind| ScheduledKind::OffQueue { kind };
    let plan = [
        planned(ScheduledKind::OnQueue, true, "09:00", "17:00"),
        planned(off(PauseKind::Meal), false, "12:00", "13:00"),
        planned(off(PauseKind::Training), true, "15:00", "16:00"),
    ];
    // Came at 9:10; meal 12:00 to 13:05 as a pause; a break instead of the training; left at 16:30.
    let day = [
        did(Activity::LoggedIn, None, "09:10", "16:30"),
        did(Activity::Handling, None, "09:10", "11:00"),
        did(paused(PauseKind::Meal), None, "12:00", "13:05"),
        did(paused(PauseKind::Break), None, "15:00", "16:00"),
    ];
    let sums = tally(&day, &plan).total();
    assert_eq!(minutes(&sums, TimeSum::Scheduled), 8 * 60);
    assert_eq!(minutes(&sums, TimeSum::Paid), 7 * 60);
    // On the queues where planned: 9:10-12, 13:05-15, 16-16:30; off them: the meal and the break.
    let on = 170 + 115 + 30;
    assert_eq!(minutes(&sums, TimeSum::Adherent), on + 60 + 60);
    assert_eq!(minutes(&sums, TimeSum::AdherentByKind), on + 60);
    assert_eq!(minutes(&sums, TimeSum::LoggedIn), 440);
    // Paid and not on the queues: 9:00-9:10, 13:00-13:05, the training, 16:30-17:00.
    assert_eq!(minutes(&sums, TimeSum::LostPlanned), 60);
    assert_eq!(minutes(&sums, TimeSum::LostUnplanned), 10 + 5 + 30);
    assert_eq!(minutes(&sums, TimeSum::LostExternal), 10 + 30);
    assert_eq!(minutes(&sums, TimeSum::LostInternal), 60 + 5);
}

#[test]
fn absence_goes_before_the_shift() {
    let plan = [
        planned(ScheduledKind::OnQueue, true, "09:00", "17:00"),
        planned(
            ScheduledKind::Absence { planned: false },
            true,
            "09:00",
            "13:00",
        ),
        planned(
            ScheduledKind::Absence { planned: true },
            true,
            "12:00",
            "13:00",
        ),
    ];
    let sums = tally(&[], &plan).total();
    assert_eq!(minutes(&sums, TimeSum::Scheduled), 240);
    assert_eq!(minutes(&sums, TimeSum::Adherent), 0);
    assert_eq!(minutes(&sums, TimeSum::Paid), 480);
    assert_eq!(minutes(&sums, TimeSum::LostPlanned), 60);
    assert_eq!(minutes(&sums, TimeSum::LostUnplanned), 180 + 240);
    assert_eq!(minutes(&sums, TimeSum::LostExternal), 480);
}

#[test]
fn times_lie_in_the_intervals_by_overlap() {
    let plan = Plan {
        by: vec![
            Dimension::Agent,
            Dimension::Interval {
                grain: Grain::HalfHour,
            },
        ],
        zone: Zone::UTC,
        ..Plan::default()
    };
    let places = Places::of(&plan);
    let mut tally = TimeTally::default();
    let talk = did(Activity::Handling, None, "09:16", "09:32");
    tally.push_activity(&talk, &places).unwrap();
    let found: Vec<_> = tally
        .sums(&places)
        .into_iter()
        .map(|(key, sums)| {
            assert_eq!(key.agent, Some(talk.agent.clone()));
            let from = key.interval.unwrap().from().format("%H:%M").to_string();
            (from, minutes(&sums, TimeSum::Handling))
        })
        .collect();
    assert_eq!(found, [("09:00".to_owned(), 14), ("09:30".to_owned(), 2)]);
}

#[test]
fn a_period_over_too_many_intervals_is_refused_and_changes_nothing() {
    let places = Places::of(&Plan {
        by: vec![Dimension::Interval {
            grain: Grain::QuarterHour,
        }],
        ..Plan::default()
    });
    let mut interval = did(Activity::LoggedIn, None, "09:00", "10:00");
    let from: Instant = "1990-01-01T00:00:00Z".parse().unwrap();
    interval.period = Period::new(from, interval.period.until()).unwrap();
    let mut tally = TimeTally::default();
    let error = tally.push_activity(&interval, &places).unwrap_err();
    assert_eq!(error.code.as_str(), "base.grid.too_many_parts");
    assert_eq!(tally, TimeTally::default());
}

#[test]
fn the_years_that_are_counted_and_the_agents_hold_every_sum_below_its_limit() {
    let (from, until) = crate::kpi::places::YEARS;
    let years = u64::try_from(until - from).unwrap();
    // 300 years, 73 of them leap years: 1900, 2000 and 2100 would be, and of these 2000 only is.
    assert_eq!(years, (300 * 365 + 73) * 86_400_000);
    let all = years.checked_mul(AGENTS_MAX as u64).unwrap();
    assert!(all < 1 << 63);
    assert!(room_for(AGENTS_MAX).is_ok());
    let error = room_for(AGENTS_MAX + 1).unwrap_err();
    assert_eq!(error.code.as_str(), "kpi.tally.overflow");
}

#[test]
fn a_time_outside_the_years_is_refused_pushed_or_stored() {
    let places = Places::default();
    for (from, until) in [
        ("1899-12-31T23:59:59.999Z", "1900-01-01T01:00:00Z"),
        ("2199-12-31T23:00:00Z", "2200-01-01T00:00:01Z"),
    ] {
        let at = |text: &str| -> Instant { text.parse().unwrap() };
        let period = Period::new(at(from), at(until)).unwrap();
        let mut tally = TimeTally::default();
        let mut did = did(Activity::LoggedIn, None, "09:00", "10:00");
        did.period = period;
        let error = tally.push_activity(&did, &places).unwrap_err();
        assert_eq!(error.code.as_str(), "base.grid.out_of_range");
        let mut shift = planned(ScheduledKind::OnQueue, true, "09:00", "10:00");
        shift.period = period;
        let error = tally.push_schedule(&shift, &places).unwrap_err();
        assert_eq!(error.code.as_str(), "base.grid.out_of_range");
        assert_eq!(tally, TimeTally::default());
        tally.agent(&did.agent).logged_in.add(span_of(&period));
        let error = tally.check(&places).unwrap_err();
        assert_eq!(error.code.as_str(), "base.grid.out_of_range");
    }
}
