//! The retry plan: after which result to try a person again, when, and how often.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::{Datelike, TimeDelta, Timelike, Weekday};
use serde::{Deserialize, Serialize};

use super::attempt::{Attempt, AttemptResult};
use crate::base::{Instant, Invalid, NamedFact, Zone, duration_ms};
use crate::call::{BusinessResult, Unreached};

#[cfg(test)]
mod tests;

/// The longest delay and the longest look-ahead: beyond them a plan is a slip of the pen.
const DELAY_MAX: Duration = Duration::from_secs(366 * 24 * 3600);
const LOOK_AHEAD_MAX: Duration = Duration::from_secs(14 * 24 * 3600);

/// Says with which result an attempt ended that leaves something to try again.
///
/// A number that does not exist is none of them: no wait makes it exist.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum RetryCause {
    /// The line was busy.
    Busy,
    /// It rang and nobody answered.
    NoAnswer,
    /// The call was rejected.
    Rejected,
    /// An answering machine answered.
    Machine,
    /// A fax answered.
    Fax,
    /// A person answered and no agent was free.
    Dropped,
    /// Somebody else answered.
    WrongPerson,
    /// The line broke before there was a result.
    BrokenOff,
    /// The person asked to be called at another time.
    CallLater,
}

impl RetryCause {
    /// Gives the cause for which an attempt is repeated; none where nobody dialled, where the number
    /// does not exist, and where the person decided something.
    pub const fn of(result: &AttemptResult) -> Option<Self> {
        Some(match result {
            AttemptResult::NotReached { result } => match result {
                Unreached::Busy => Self::Busy,
                Unreached::NoAnswer => Self::NoAnswer,
                Unreached::Rejected => Self::Rejected,
                Unreached::Machine => Self::Machine,
                Unreached::Fax => Self::Fax,
                Unreached::Dropped => Self::Dropped,
                _ => return None,
            },
            AttemptResult::Reached { result } => match result {
                BusinessResult::WrongPerson => Self::WrongPerson,
                BusinessResult::BrokenOff => Self::BrokenOff,
                BusinessResult::CallLater { .. } => Self::CallLater,
                _ => return None,
            },
            AttemptResult::NotDialled { .. } => return None,
        })
    }

    /// Whether it is polite and useful to dial again at once: the conversation had begun.
    const fn may_follow_at_once(self) -> bool {
        matches!(self, Self::Dropped | Self::BrokenOff)
    }
}

/// Says what to do after an attempt with one result.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetryRule {
    /// The result.
    pub cause: RetryCause,
    /// How long to wait after the attempt; a time that the person named goes before it.
    #[serde(rename = "delay_ms", with = "duration_ms")]
    pub delay: Duration,
    /// How many attempts may end so, at least 1: after the last of them it is not tried again.
    pub maximum: u32,
    /// Whether the hours of earlier failures are avoided after it. After a busy line they need not be:
    /// somebody is there.
    pub avoid: bool,
}

/// Says how alike two times are of which the second is avoided after a failure at the first, on the
/// clock of the person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum AvoidedTimes {
    /// Weakly: the same hour of the same day of the week.
    WeekdayHour,
    /// The same hour of the same kind of day: Monday to Friday, or Saturday and Sunday.
    DayKindHour,
    /// Strongly: the same hour of any day.
    AnyDayHour,
}

/// Says how the times of earlier failures are avoided.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetryAvoidance {
    /// Which times.
    pub times: AvoidedTimes,
    /// How far to look for a free hour, above 0 and 14 days at most; where none is free within it, the
    /// delay alone counts.
    #[serde(rename = "look_ahead_ms", with = "duration_ms")]
    pub look_ahead: Duration,
}

/// Holds the parts of a [`RetryPlan`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RetryPlanParts {
    /// What to do after each result, each once; after a result without a rule nobody tries again.
    pub rules: Vec<RetryRule>,
    /// How many attempts may be dialled over all, at least 1.
    pub maximum: u32,
    /// How the times of earlier failures are avoided; empty where they are not.
    #[serde(default)]
    pub avoidance: Option<RetryAvoidance>,
}

/// Says which limit ended the attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum RetryLimit {
    /// The number of attempts over all.
    Total,
    /// The number of attempts with one result.
    OfCause {
        /// The result.
        cause: RetryCause,
    },
    /// The plan has no rule for the result.
    NoRule {
        /// The result.
        cause: RetryCause,
    },
}

/// Says what a retry plan gives after some attempts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case", deny_unknown_fields)]
pub enum NextAttempt {
    /// Try again, not before an instant.
    NotBefore {
        /// The instant.
        at: Instant,
    },
    /// The attempts are used up.
    UsedUp {
        /// Which limit was reached.
        limit: RetryLimit,
    },
    /// The number that was dialled last does not exist.
    NumberDead,
    /// The last conversation came to something: a plan for failures has no say, but for the number of
    /// attempts over all.
    Decided,
}

/// Says when a person who was not reached is tried again, and when to give up.
///
/// It plans; it does not permit. Whether the instant that it gives is *lawful* is for the pre-dial
/// verdict: where that names a later one, ask [`next`](Self::next) again from there.
///
/// ```
/// use std::time::Duration;
/// use talktime::campaign::{NextAttempt, RetryCause, RetryPlan, RetryPlanParts, RetryRule};
/// let rule = RetryRule {
///     cause: RetryCause::Busy, delay: Duration::from_secs(300), maximum: 3, avoid: false,
/// };
/// let plan = RetryPlan::restore(RetryPlanParts { rules: vec![rule], maximum: 5, avoidance: None })?;
/// let now = "2026-03-02T05:30:00Z".parse().unwrap();
/// assert_eq!(plan.next(&[], None, now), NextAttempt::NotBefore { at: now });
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "RetryPlanParts", into = "RetryPlanParts")]
pub struct RetryPlan(RetryPlanParts);

crate::base::stored::versioned_json! { RetryPlan, via RetryPlanParts => "campaign.retry_plan" []; }

impl RetryPlan {
    /// Checks the parts and makes a plan of them, its times cut to the millisecond.
    ///
    /// # Errors
    /// `campaign.retry_plan.maximum_zero`, of the plan or of a rule;
    /// `campaign.retry_plan.maximum_over_total` where a rule allows more attempts than the plan;
    /// `campaign.retry_plan.no_rule`; `campaign.retry_plan.cause_twice`;
    /// `campaign.retry_plan.delay_zero` where the same result would only come again at once (a dropped or
    /// broken-off call may be repeated at once); `campaign.retry_plan.delay_too_long` (over 366 days);
    /// `campaign.retry_plan.look_ahead` (0, or over 14 days). The path names the field.
    pub fn restore(mut parts: RetryPlanParts) -> Result<Self, Invalid> {
        if parts.maximum == 0 {
            return Err(Invalid::plain(
                "campaign.retry_plan.maximum_zero",
                "maximum",
            ));
        }
        if parts.rules.is_empty() {
            return Err(Invalid::plain("campaign.retry_plan.no_rule", "rules"));
        }
        let mut seen = BTreeSet::new();
        for (position, rule) in parts.rules.iter_mut().enumerate() {
            rule.delay = whole_ms(rule.delay);
            let checked = check_rule(rule, parts.maximum, seen.insert(rule.cause));
            checked.map_err(|error| error.inside(&format!("rules[{position}]")))?;
        }
        if let Some(avoidance) = &mut parts.avoidance {
            avoidance.look_ahead = whole_ms(avoidance.look_ahead);
            if avoidance.look_ahead.is_zero() || avoidance.look_ahead > LOOK_AHEAD_MAX {
                let code = "campaign.retry_plan.look_ahead";
                return Err(Invalid::plain(code, "avoidance.look_ahead_ms")
                    .with(NamedFact::duration("limit", LOOK_AHEAD_MAX)));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &RetryPlanParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> RetryPlanParts {
        self.0
    }

    /// Says when to try again after these attempts, in their order, and not before `from`.
    ///
    /// The number of attempts over all goes before everything else, whatever the last one came to.
    /// Attempts that nobody dialled count nothing. The hours of failures are those of the clock that the
    /// person lived by then, else of `zone`; where `zone` is not known, no hour is avoided. A free hour is
    /// taken from its beginning.
    pub fn next(&self, attempts: &[Attempt], zone: Option<Zone>, from: Instant) -> NextAttempt {
        let dialled = || attempts.iter().filter(|attempt| attempt.was_dialled());
        let Some(last) = dialled().next_back().map(Attempt::parts) else {
            return NextAttempt::NotBefore { at: from };
        };
        let used_up = |limit| NextAttempt::UsedUp { limit };
        if reaches(dialled().count(), self.0.maximum) {
            return used_up(RetryLimit::Total);
        }
        if last.result.is_dead_number() {
            return NextAttempt::NumberDead;
        }
        let Some(cause) = RetryCause::of(&last.result) else {
            return NextAttempt::Decided;
        };
        let Some(rule) = self.0.rules.iter().find(|rule| rule.cause == cause) else {
            return used_up(RetryLimit::NoRule { cause });
        };
        let same = dialled().filter(|one| RetryCause::of(&one.parts().result) == Some(cause));
        if reaches(same.count(), rule.maximum) {
            return used_up(RetryLimit::OfCause { cause });
        }
        if let AttemptResult::Reached {
            result: BusinessResult::CallLater { at: Some(at) },
        } = &last.result
        {
            return NextAttempt::NotBefore { at: from.max(*at) };
        }
        let earliest = from.max(later(last.at, rule.delay));
        let at = match (zone, self.0.avoidance) {
            (Some(zone), Some(avoidance)) if rule.avoid => {
                avoidance.free(attempts, zone, earliest).unwrap_or(earliest)
            }
            _ => earliest,
        };
        NextAttempt::NotBefore { at }
    }
}

fn check_rule(rule: &RetryRule, total: u32, first: bool) -> Result<(), Invalid> {
    if !first {
        return Err(Invalid::plain("campaign.retry_plan.cause_twice", "cause"));
    }
    if rule.maximum == 0 {
        return Err(Invalid::plain(
            "campaign.retry_plan.maximum_zero",
            "maximum",
        ));
    }
    if rule.maximum > total {
        let code = "campaign.retry_plan.maximum_over_total";
        return Err(Invalid::plain(code, "maximum")
            .with(NamedFact::count("maximum", rule.maximum.into()))
            .with(NamedFact::count("total", total.into())));
    }
    if rule.delay.is_zero() && !rule.cause.may_follow_at_once() {
        return Err(Invalid::plain("campaign.retry_plan.delay_zero", "delay_ms"));
    }
    if rule.delay > DELAY_MAX {
        let code = "campaign.retry_plan.delay_too_long";
        return Err(Invalid::plain(code, "delay_ms").with(NamedFact::duration("limit", DELAY_MAX)));
    }
    Ok(())
}

impl RetryAvoidance {
    /// The first instant in a free hour, from one on; none within the look-ahead.
    fn free(&self, attempts: &[Attempt], zone: Zone, from: Instant) -> Option<Instant> {
        let failed = attempts.iter().map(Attempt::parts).filter(|attempt| {
            // Where a person answered, the hour was a good one.
            matches!(&attempt.result, AttemptResult::NotReached { result } if *result != Unreached::Dropped)
        });
        let taken: BTreeSet<_> = failed
            .map(|attempt| self.slot(attempt.at, attempt.zone.unwrap_or(zone)))
            .collect();
        let until = later(from, self.look_ahead);
        let mut at = from;
        while at <= until {
            if !taken.contains(&self.slot(at, zone)) {
                return Some(at);
            }
            at = next_hour(at, zone)?;
        }
        None
    }

    /// What the person's clock shows, as coarse as times are told apart.
    fn slot(&self, at: Instant, zone: Zone) -> (u32, u32) {
        let local = at.with_timezone(&zone.clock());
        let weekday = local.weekday();
        let day = match self.times {
            AvoidedTimes::WeekdayHour => weekday.num_days_from_monday(),
            AvoidedTimes::DayKindHour => u32::from(matches!(weekday, Weekday::Sat | Weekday::Sun)),
            AvoidedTimes::AnyDayHour => 0,
        };
        (day, local.hour())
    }
}

/// The next full hour of the zone's clock.
fn next_hour(at: Instant, zone: Zone) -> Option<Instant> {
    let local = at.with_timezone(&zone.clock());
    let gone = i64::from(local.minute() * 60 + local.second());
    let whole = at.with_nanosecond(0)?;
    whole.checked_add_signed(TimeDelta::seconds(3600 - gone))
}

fn reaches(count: usize, maximum: u32) -> bool {
    u64::try_from(count).unwrap_or(u64::MAX) >= u64::from(maximum)
}

fn later(at: Instant, by: Duration) -> Instant {
    let by = TimeDelta::from_std(by).unwrap_or(TimeDelta::MAX);
    at.checked_add_signed(by).unwrap_or(Instant::MAX_UTC)
}

/// Cuts to what JSON holds, so that a plan that is read back is the same.
fn whole_ms(length: Duration) -> Duration {
    let finer = Duration::from_nanos((length.subsec_nanos() % 1_000_000).into());
    length.saturating_sub(finer)
}

impl TryFrom<RetryPlanParts> for RetryPlan {
    type Error = Invalid;
    fn try_from(parts: RetryPlanParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<RetryPlan> for RetryPlanParts {
    fn from(plan: RetryPlan) -> Self {
        plan.0
    }
}
