use super::*;
use crate::base::{ContactPurposeId, ProjectId};
use crate::campaign::AttemptParts;

const MINUTE: u64 = 60;
const HOUR: u64 = 3600;
const DAY: u64 = 24 * HOUR;

fn seconds(seconds: u64) -> Duration {
    Duration::from_secs(seconds)
}

fn rule(cause: RetryCause, delay: u64, maximum: u32) -> RetryRule {
    RetryRule {
        cause,
        delay: seconds(delay),
        maximum,
        avoid: true,
    }
}

fn parts() -> RetryPlanParts {
    RetryPlanParts {
        rules: vec![
            RetryRule {
                avoid: false,
                ..rule(RetryCause::Busy, 5 * MINUTE, 3)
            },
            rule(RetryCause::NoAnswer, DAY, 4),
            rule(RetryCause::Dropped, 0, 1),
            rule(RetryCause::CallLater, HOUR, 5),
        ],
        maximum: 5,
        avoidance: None,
    }
}

fn avoiding(times: AvoidedTimes, look_ahead: u64) -> RetryPlan {
    let look_ahead = seconds(look_ahead);
    RetryPlan::restore(RetryPlanParts {
        avoidance: Some(RetryAvoidance { times, look_ahead }),
        ..parts()
    })
    .unwrap()
}

fn plan() -> RetryPlan {
    RetryPlan::restore(parts()).unwrap()
}

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn kolkata() -> Option<Zone> {
    Some(Zone::new("Asia/Kolkata").unwrap())
}

fn attempt(at_text: &str, result: AttemptResult) -> Attempt {
    Attempt::restore(AttemptParts {
        number: 1,
        at: at(at_text),
        zone: None,
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        subject: None,
        contact: None,
        result,
    })
    .unwrap()
}

fn missed(at_text: &str, result: Unreached) -> Attempt {
    attempt(at_text, AttemptResult::NotReached { result })
}

fn talked(at_text: &str, result: BusinessResult) -> Attempt {
    attempt(at_text, AttemptResult::Reached { result })
}

fn not_before(text: &str) -> NextAttempt {
    NextAttempt::NotBefore { at: at(text) }
}

fn refused(parts: RetryPlanParts) -> (String, String) {
    let error = RetryPlan::restore(parts).unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

fn told(code: &str, path: &str) -> (String, String) {
    (format!("campaign.retry_plan.{code}"), path.to_owned())
}

#[test]
fn a_plan_that_contradicts_itself_is_refused() {
    let with = |change: &dyn Fn(&mut RetryPlanParts)| {
        let mut parts = parts();
        change(&mut parts);
        refused(parts)
    };
    let zero = with(&|plan| plan.maximum = 0);
    assert_eq!(zero, told("maximum_zero", "maximum"));
    let none = with(&|plan| plan.rules.clear());
    assert_eq!(none, told("no_rule", "rules"));
    let twice = with(&|plan| plan.rules.push(rule(RetryCause::Busy, 9, 1)));
    assert_eq!(twice, told("cause_twice", "rules[4].cause"));
    let zero = with(&|plan| plan.rules[1].maximum = 0);
    assert_eq!(zero, told("maximum_zero", "rules[1].maximum"));
    let over = with(&|plan| plan.rules[1].maximum = 6);
    assert_eq!(over, told("maximum_over_total", "rules[1].maximum"));
    let at_once = with(&|plan| plan.rules[0].delay = Duration::from_micros(999));
    assert_eq!(at_once, told("delay_zero", "rules[0].delay_ms"));
    let long = with(&|plan| plan.rules[0].delay = seconds(366 * DAY + 1));
    assert_eq!(long, told("delay_too_long", "rules[0].delay_ms"));
    for look_ahead in [seconds(0), seconds(14 * DAY + 1)] {
        let times = AvoidedTimes::AnyDayHour;
        let avoidance = Some(RetryAvoidance { times, look_ahead });
        let error = with(&|plan| plan.avoidance = avoidance);
        assert_eq!(error, told("look_ahead", "avoidance.look_ahead_ms"));
    }
}

#[test]
fn every_result_of_dialling_waits_as_its_rule_says() {
    let from = at("2026-03-02T05:30:00Z");
    let next = |attempts: &[Attempt]| plan().next(attempts, kolkata(), from);
    assert_eq!(next(&[]), NextAttempt::NotBefore { at: from });
    let busy = missed("2026-03-02T05:29:00Z", Unreached::Busy);
    assert_eq!(next(&[busy]), not_before("2026-03-02T05:34:00Z"));
    let old = missed("2026-03-01T05:29:00Z", Unreached::Busy);
    assert_eq!(next(&[old]), NextAttempt::NotBefore { at: from });
    let dropped = missed("2026-03-02T05:29:00Z", Unreached::Dropped);
    assert_eq!(
        next(&[dropped]),
        NextAttempt::UsedUp {
            limit: RetryLimit::OfCause {
                cause: RetryCause::Dropped
            }
        }
    );
}

#[test]
fn each_limit_ends_the_attempts_with_its_name() {
    let from = at("2026-03-10T05:30:00Z");
    let next = |attempts: &[Attempt]| plan().next(attempts, None, from);
    let used_up = |limit| NextAttempt::UsedUp { limit };
    let busy = missed("2026-03-02T05:29:00Z", Unreached::Busy);
    let silent = missed("2026-03-03T05:29:00Z", Unreached::NoAnswer);
    let cause = RetryCause::Busy;
    assert_eq!(
        next(&[busy.clone(), busy.clone(), busy.clone()]),
        used_up(RetryLimit::OfCause { cause })
    );
    let five = [&busy, &busy, &silent, &silent, &silent].map(Attempt::clone);
    assert_eq!(next(&five), used_up(RetryLimit::Total));
    let fax = missed("2026-03-03T05:29:00Z", Unreached::Fax);
    let cause = RetryCause::Fax;
    assert_eq!(next(&[fax]), used_up(RetryLimit::NoRule { cause }));
    let dead = missed("2026-03-03T05:29:00Z", Unreached::Invalid);
    assert_eq!(next(&[busy.clone(), dead]), NextAttempt::NumberDead);
    let informed = talked("2026-03-03T05:29:00Z", BusinessResult::Informed);
    assert_eq!(next(std::slice::from_ref(&informed)), NextAttempt::Decided);
    // The number over all goes before what the last attempt came to.
    let dead = missed("2026-03-03T05:29:00Z", Unreached::Invalid);
    for last in [&informed, &dead] {
        let five = [&busy, &busy, &silent, &silent, last].map(Attempt::clone);
        assert_eq!(next(&five), used_up(RetryLimit::Total));
    }
}

#[test]
fn what_nobody_dialled_counts_nothing() {
    let reasons = vec![crate::base::Code::new("project.refusal.moved").unwrap()];
    let skipped = attempt(
        "2026-03-03T05:29:00Z",
        AttemptResult::NotDialled { reasons },
    );
    let busy = missed("2026-03-02T05:29:00Z", Unreached::Busy);
    let from = at("2026-03-02T05:30:00Z");
    let many = [vec![busy], vec![skipped; 9]].concat();
    let next = plan().next(&many, None, from);
    assert_eq!(next, not_before("2026-03-02T05:34:00Z"));
}

#[test]
fn a_time_that_the_person_named_goes_before_the_delay() {
    let named = at("2026-03-05T11:00:00Z");
    let from = at("2026-03-02T05:30:00Z");
    let later = |at| talked("2026-03-02T05:29:00Z", BusinessResult::CallLater { at });
    let next = |attempt| plan().next(&[attempt], None, from);
    assert_eq!(
        next(later(Some(named))),
        NextAttempt::NotBefore { at: named }
    );
    assert_eq!(next(later(None)), not_before("2026-03-02T06:29:00Z"));
}

/// By hand: 2026-03-02 is a Monday, and Kolkata is 5 h 30 min ahead of UTC. The failure was at 11:10, so
/// a day later the hour from 11:00 to 12:00 is taken where Tuesday is the same kind of day as Monday.
#[test]
fn the_hour_of_a_failure_is_avoided_as_strongly_as_the_plan_says() {
    let monday = || missed("2026-03-02T05:40:00Z", Unreached::NoAnswer);
    let next = |times, attempts: &[Attempt]| {
        avoiding(times, DAY).next(attempts, kolkata(), at("2026-03-02T06:00:00Z"))
    };
    let same_time = not_before("2026-03-03T05:40:00Z");
    let next_hour = not_before("2026-03-03T06:30:00Z");
    assert_eq!(next(AvoidedTimes::WeekdayHour, &[monday()]), same_time);
    assert_eq!(next(AvoidedTimes::DayKindHour, &[monday()]), next_hour);
    assert_eq!(next(AvoidedTimes::AnyDayHour, &[monday()]), next_hour);

    // Friday to Saturday: another kind of day.
    let friday = || missed("2026-03-06T05:40:00Z", Unreached::NoAnswer);
    let same_time = not_before("2026-03-07T05:40:00Z");
    assert_eq!(next(AvoidedTimes::DayKindHour, &[friday()]), same_time);
    let next_hour = not_before("2026-03-07T06:30:00Z");
    assert_eq!(next(AvoidedTimes::AnyDayHour, &[friday()]), next_hour);

    // An hour in which a person answered is a good one; a zone that is not known has no hours.
    let dropped = missed("2026-03-01T05:40:00Z", Unreached::Dropped);
    let elsewhere = missed("2026-03-02T07:40:00Z", Unreached::NoAnswer);
    let next_day = not_before("2026-03-03T07:40:00Z");
    let weak = AvoidedTimes::WeekdayHour;
    assert_eq!(next(weak, &[dropped, elsewhere]), next_day);
    let blind =
        avoiding(AvoidedTimes::AnyDayHour, DAY).next(&[monday()], None, monday().parts().at);
    assert_eq!(blind, not_before("2026-03-03T05:40:00Z"));
}

#[test]
fn where_no_hour_is_free_within_the_look_ahead_the_delay_counts() {
    let first = missed("2026-03-02T05:40:00Z", Unreached::NoAnswer);
    let second = missed("2026-03-03T06:40:00Z", Unreached::NoAnswer);
    let plan = |look_ahead| avoiding(AvoidedTimes::AnyDayHour, look_ahead);
    let from = at("2026-03-04T06:00:00Z");
    let next =
        |look_ahead| plan(look_ahead).next(&[first.clone(), second.clone()], kolkata(), from);
    // Due at 12:10 of the third day; the hours from 11 and 12 are taken, 13:00 is free.
    assert_eq!(next(DAY), not_before("2026-03-04T07:30:00Z"));
    assert_eq!(next(10 * MINUTE), not_before("2026-03-04T06:40:00Z"));
}

#[test]
fn a_stored_plan_is_the_same_plan() {
    let stored = avoiding(AvoidedTimes::DayKindHour, DAY);
    assert_eq!(RetryPlan::from_json(&stored.to_json().unwrap()), Ok(stored));
    let text = plan().to_json().unwrap();
    let text = text.replace("\"maximum\":5,\"avoidance", "\"maximum\":0,\"avoidance");
    let error = RetryPlan::from_json(&text).unwrap_err();
    assert_eq!(error.code.as_str(), "campaign.retry_plan.maximum_zero");
    assert_eq!(error.path.as_str(), "body.maximum");
}
