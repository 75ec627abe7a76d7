//! The times of an agent leg, split over the intervals in which they lie.

use std::time::Duration;

use chrono::TimeDelta;

use super::cell::{CallMark, LegTimes};
use crate::base::{Grid, Instant, Invalid, Period, Share};
use crate::call::AgentLeg;

/// What a leg adds to one interval.
pub(super) struct LegShare {
    /// The start of the interval; empty for the one in which the leg began.
    pub(super) from: Option<Instant>,
    pub(super) mark: CallMark,
}

/// Splits the times of a leg; they add up to what was given, to the millisecond.
///
/// Talk, hold and consult lie between answer and end, and the record does not say in which part of
/// it, so each is spread evenly over it; wrap-up follows the end.
///
/// # Errors
/// As [`Grid::split`].
pub(super) fn leg_shares(
    grid: &Grid,
    leg: &AgentLeg,
    times: LegTimes,
) -> Result<Vec<LegShare>, Invalid> {
    let ended = leg.ended.unwrap_or(leg.answered);
    let wrapped = TimeDelta::from_std(leg.wrap_up)
        .ok()
        .and_then(|wrap_up| ended.checked_add_signed(wrap_up))
        .ok_or_else(|| Invalid::plain("base.grid.out_of_range", ""))?;
    let contact = grid.split(Period::new(leg.answered, ended)?)?;
    let wrap_up = grid.split(Period::new(ended, wrapped)?)?;
    let mut shares = Shares::of(grid.interval_of(leg.answered)?, times);
    // Without a length there is nothing to spread over: the times stay where the leg began.
    let contact = spread_over(contact, shares.begun);
    let wrap_up = spread_over(wrap_up, grid.interval_of(ended)?);
    let mut spreads =
        [times.talk_ms, times.hold_ms, times.consult_ms].map(|ms| Spread::of(ms, &contact));
    for share in &contact {
        let [talk_ms, hold_ms, consult_ms] = spreads.each_mut().map(|spread| spread.next(share));
        shares.give(share.interval, [talk_ms, hold_ms, consult_ms, 0]);
    }
    let mut spread = Spread::of(times.wrap_up_ms, &wrap_up);
    for share in &wrap_up {
        shares.give(share.interval, [0, 0, 0, spread.next(share)]);
    }
    Ok(shares.list)
}

/// Gathers the shares of a leg; the first is that of the interval in which it began.
struct Shares {
    begun: Period,
    times: LegTimes,
    list: Vec<LegShare>,
}

impl Shares {
    fn of(begun: Period, times: LegTimes) -> Self {
        let mut shares = Self {
            begun,
            times,
            list: Vec::new(),
        };
        let mark = CallMark::Leg(shares.part([0; 4]));
        shares.list.push(LegShare { from: None, mark });
        shares
    }

    /// The leg with these times: talk, hold, consultation, wrap-up.
    const fn part(&self, [talk_ms, hold_ms, consult_ms, wrap_up_ms]: [u64; 4]) -> LegTimes {
        LegTimes {
            talk_ms,
            hold_ms,
            consult_ms,
            wrap_up_ms,
            ..self.times
        }
    }

    /// Adds times to an interval; one in which nothing of the leg lies gets no group.
    fn give(&mut self, interval: Period, times: [u64; 4]) {
        if times == [0; 4] {
            return;
        }
        let part = self.part(times);
        if interval == self.begun
            && let Some(LegShare {
                mark: CallMark::Leg(own),
                ..
            }) = self.list.first_mut()
        {
            own.grow(&part);
        } else {
            self.list.push(LegShare {
                from: Some(interval.from()),
                mark: CallMark::LegTime(part),
            });
        }
    }
}

fn spread_over(shares: Vec<Share>, at: Period) -> Vec<Share> {
    if shares.is_empty() {
        vec![Share {
            interval: at,
            duration: Duration::from_millis(1),
        }]
    } else {
        shares
    }
}

/// Spreads milliseconds over shares in proportion to their lengths.
///
/// What is given up to each share is rounded down once, so no millisecond is lost or made.
struct Spread {
    ms: u64,
    length: u128,
    passed: u128,
    given: u64,
}

impl Spread {
    fn of(ms: u64, shares: &[Share]) -> Self {
        let length = shares.iter().map(|share| share.duration.as_nanos());
        Self {
            ms,
            length: length.fold(0, u128::saturating_add),
            passed: 0,
            given: 0,
        }
    }

    fn next(&mut self, share: &Share) -> u64 {
        self.passed = self.passed.saturating_add(share.duration.as_nanos());
        let whole = u128::from(self.ms).saturating_mul(self.passed);
        let so_far = whole.checked_div(self.length).unwrap_or_default();
        let so_far = u64::try_from(so_far).unwrap_or(self.ms);
        let own = so_far.saturating_sub(self.given);
        self.given = so_far;
        own
    }
}
