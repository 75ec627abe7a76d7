//! Where the time of agents counts in the groups of a plan.

use super::report::{Dimension, GroupKey, Plan};
use super::spans::{Span, Spans};
use crate::base::{AgentId, Grid, GridCursor, Instant, Invalid, NamedFact, Period};

/// From when to when times are counted, in milliseconds: the years 1900 to 2200.
///
/// It bounds what one agent can add to a sum: with [`AGENTS_MAX`](super::time::AGENTS_MAX) agents a
/// sum stays below 2^63, so that no addition has to be checked.
pub(super) const YEARS: Span = (-2_208_988_800_000, 7_258_118_400_000);

/// Says in which groups of a plan the time of an agent lies: it belongs to no queue and no project.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Places {
    grid: Option<Grid>,
    by_agent: bool,
}

impl Places {
    pub(super) fn of(plan: &Plan) -> Self {
        Self {
            grid: plan.grid(),
            by_agent: plan.by.contains(&Dimension::Agent),
        }
    }

    /// Checks that a period lies in the years whose times are counted and can be put into the
    /// intervals.
    ///
    /// # Errors
    /// `base.grid.out_of_range` outside those years, and as [`Grid::split`].
    pub(super) fn check(&self, period: &Period) -> Result<(), Invalid> {
        check_years(period.from())?;
        check_years(period.until())?;
        match &self.grid {
            // Most periods lie in one interval.
            Some(grid) if grid.interval_of(period.from())?.until() >= period.until() => Ok(()),
            Some(grid) => grid.split(*period).map(|_| ()),
            None => Ok(()),
        }
    }

    /// Checks that an instant lies in an interval, in whatever year.
    ///
    /// # Errors
    /// As [`Grid::interval_of`].
    pub(super) fn check_instant(&self, at: Instant) -> Result<(), Invalid> {
        match &self.grid {
            Some(grid) => grid.interval_of(at).map(|_| ()),
            None => Ok(()),
        }
    }

    /// Checks one end of a stored span.
    ///
    /// # Errors
    /// As [`check`](Self::check).
    pub(super) fn check_ms(&self, ms: i64) -> Result<(), Invalid> {
        match instant(ms) {
            Some(at) => check_years(at).and_then(|()| self.check_instant(at)),
            None => Err(Invalid::plain("base.grid.out_of_range", "")),
        }
    }

    pub(super) fn check_span(&self, (from, until): Span) -> Result<(), Invalid> {
        match (instant(from), instant(until)) {
            (Some(from), Some(until)) => self.check(&Period::new(from, until)?),
            _ => Err(Invalid::plain("base.grid.out_of_range", "")),
        }
    }

    pub(super) fn each_group(
        &self,
        agent: &AgentId,
        spans: &Spans,
        mut give: impl FnMut(GroupKey, u64),
    ) {
        let key_of = |interval| GroupKey {
            interval,
            agent: Some(agent.clone()).filter(|_| self.by_agent),
            ..GroupKey::default()
        };
        let mut cursor = self.grid.map(Grid::cursor);
        let mut run: Option<(Option<Period>, u64)> = None;
        for &(mut from, until) in spans.in_order().iter() {
            while from < until {
                let interval = cursor.as_mut().and_then(|cursor| interval_at(cursor, from));
                let end = interval
                    .map_or(until, |interval| {
                        interval.until().timestamp_millis().min(until)
                    })
                    // An interval holds the instant that it was looked up for, so this is later.
                    .max(from.saturating_add(1));
                let ms = u64::try_from(end.saturating_sub(from)).unwrap_or_default();
                // Spans come in order, so those of one interval stand together.
                run = match run {
                    Some((same, sum)) if same == interval => Some((same, sum.saturating_add(ms))),
                    Some((other, sum)) => {
                        give(key_of(other), sum);
                        Some((interval, ms))
                    }
                    None => Some((interval, ms)),
                };
                from = end;
            }
        }
        if let Some((interval, sum)) = run {
            give(key_of(interval), sum);
        }
    }
}

fn interval_at(cursor: &mut GridCursor, ms: i64) -> Option<Period> {
    cursor.interval_of(instant(ms)?).ok()
}

fn check_years(at: Instant) -> Result<(), Invalid> {
    let ms = at.timestamp_millis();
    if YEARS.0 <= ms && ms <= YEARS.1 {
        return Ok(());
    }
    Err(Invalid::plain("base.grid.out_of_range", "").with(NamedFact::instant("instant", at)))
}

fn instant(ms: i64) -> Option<Instant> {
    Instant::from_timestamp_millis(ms)
}
