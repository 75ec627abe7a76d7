//! How long contacts waited, counted between bounds: what a histogram of waits shows.

use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::cell::CallCell;
use super::histogram::{Histogram, whole_ms};
use super::policy::Boundary;
use super::report::GroupKey;
use super::tally::{CallTally, Cell};
use crate::base::Invalid;
use crate::call::QueueExit;

/// Holds the waits of the queue entries that ended in one way.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExitWaits {
    /// How the entries ended.
    pub exit: QueueExit,
    /// How many waited how long: one count up to each bound, and the last for those over all bounds.
    pub counts: Vec<u64>,
}

/// Holds how long contacts waited in queues, by how they left, counted between bounds.
///
/// A wait of exactly a bound counts below it where the policy's threshold boundary is
/// [`AtMost`](Boundary::AtMost), and above it where that is [`Below`](Boundary::Below). So the
/// answered up to a bound that is the threshold are those that a service level counts as within.
/// Exits without a wait (full, closed, join-empty) do not appear.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitDistribution {
    /// The bounds, in milliseconds, rising.
    pub bounds_ms: Vec<u64>,
    /// Whether a wait of exactly a bound is below it.
    pub boundary: Boundary,
    /// The counts, an entry for each of the seven exits that come after a wait, in the order of
    /// [`QueueExit`].
    pub exits: Vec<ExitWaits>,
}

impl WaitDistribution {
    /// Gives the counts of one exit; `None` for an exit that has no wait.
    pub fn counts(&self, exit: QueueExit) -> Option<&[u64]> {
        let entry = self.exits.iter().find(|entry| entry.exit == exit)?;
        Some(&entry.counts)
    }
}

/// Where the waits of an exit stand.
type WaitsOf = fn(&CallCell) -> &Histogram;

/// The exits that come after a wait.
const WAITED: [(QueueExit, WaitsOf); 7] = [
    (QueueExit::Answered, |cell| &cell.answered),
    (QueueExit::Abandoned, |cell| &cell.abandoned),
    (QueueExit::Timeout, |cell| &cell.timeout),
    (QueueExit::Key, |cell| &cell.key),
    (QueueExit::LeaveEmpty, |cell| &cell.leave_empty),
    (QueueExit::Overflow, |cell| &cell.overflow),
    (QueueExit::Callback, |cell| &cell.callback),
];

impl CallTally {
    /// Counts the waits of all groups together between bounds.
    ///
    /// Bounds are cut down to whole milliseconds. Without bounds, each exit has one count: of all.
    ///
    /// # Errors
    /// `kpi.waits.bounds_not_rising` where a bound is not above the one before.
    ///
    /// ```
    /// use std::time::Duration;
    /// use talktime::call::QueueExit;
    /// use talktime::kpi::{CallTally, Plan};
    /// let tally = CallTally::new(Plan::default())?;
    /// let waits = tally.total_waits(&[Duration::from_secs(10), Duration::from_secs(20)])?;
    /// // Up to 10 s, up to 20 s, over 20 s: nothing was counted yet.
    /// assert_eq!(waits.counts(QueueExit::Answered), Some(&[0, 0, 0][..]));
    /// assert_eq!(waits.counts(QueueExit::Full), None); // a refusal waits for nothing
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn total_waits(&self, bounds: &[Duration]) -> Result<WaitDistribution, Invalid> {
        self.distribution(&Cell::joined(self.cells()), bounds)
    }

    /// Counts the waits of one group between bounds; `None` where nothing was counted in it.
    ///
    /// # Errors
    /// As [`total_waits`](Self::total_waits).
    pub fn group_waits(
        &self,
        key: &GroupKey,
        bounds: &[Duration],
    ) -> Result<Option<WaitDistribution>, Invalid> {
        self.cell(key)
            .map(|cell| self.distribution(cell, bounds))
            .transpose()
    }

    fn distribution(
        &self,
        cell: &CallCell,
        bounds: &[Duration],
    ) -> Result<WaitDistribution, Invalid> {
        let bounds_ms: Vec<u64> = bounds.iter().copied().map(whole_ms).collect();
        if let Some(position) = bounds_ms
            .windows(2)
            .position(|pair| matches!(pair, [low, high] if low >= high))
        {
            let later = position.saturating_add(1);
            let error = Invalid::plain("kpi.waits.bounds_not_rising", "");
            return Err(error.inside(&format!("bounds[{later}]")));
        }
        let boundary = self.plan().policy.threshold_boundary;
        let counted = WAITED.into_iter().map(|(exit, waits)| ExitWaits {
            exit,
            counts: counts_between(waits(cell), &bounds_ms, boundary),
        });
        Ok(WaitDistribution {
            exits: counted.collect(),
            bounds_ms,
            boundary,
        })
    }
}

/// Counts the values up to each bound, and those over all of them.
fn counts_between(waits: &Histogram, bounds_ms: &[u64], boundary: Boundary) -> Vec<u64> {
    let mut counts = vec![0_u64; bounds_ms.len().saturating_add(1)];
    for (ms, more) in waits.all() {
        let passed = bounds_ms.partition_point(|bound| match boundary {
            Boundary::AtMost => *bound < ms,
            Boundary::Below => *bound <= ms,
        });
        if let Some(count) = counts.get_mut(passed) {
            *count = count.saturating_add(more);
        }
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::{Code, ContactId, QueueId};
    use crate::call::{Direction, QueueEntry, Record, RecordParts};
    use crate::kpi::{Dimension, Plan, Policy};

    fn seconds(bounds: &[u64]) -> Vec<Duration> {
        bounds.iter().copied().map(Duration::from_secs).collect()
    }

    fn record(queue: &str, exit: QueueExit, wait_ms: u64) -> Record {
        let entered = "2026-03-02T09:00:00Z".parse().unwrap();
        Record::restore(RecordParts {
            contact: ContactId::new("c-1").unwrap(),
            direction: Direction::Inbound,
            project: None,
            person: None,
            lead: None,
            permit: None,
            started: entered,
            ended: None,
            queue_entries: vec![QueueEntry {
                queue: QueueId::new(queue).unwrap(),
                entered,
                left: entered.checked_add_signed(chrono::TimeDelta::milliseconds(
                    wait_ms.try_into().unwrap(),
                )),
                exit: Some(exit),
                agent: None,
            }],
            offers: vec![],
            legs: vec![],
            outcome: None,
            ending: None,
        })
        .unwrap()
    }

    /// Answered after 0, 10, 20, 20 and 61 s, abandoned after 20 and 21 s, a time-out, a refusal.
    fn tally(boundary: Boundary) -> CallTally {
        let policy = Policy {
            threshold_boundary: boundary,
            ..Policy::default()
        };
        let mut tally = CallTally::new(Plan {
            by: vec![Dimension::Queue],
            policy,
            ..Plan::default()
        })
        .unwrap();
        for (queue, exit, wait_ms) in [
            ("sales", QueueExit::Answered, 0),
            ("sales", QueueExit::Answered, 10_000),
            ("sales", QueueExit::Answered, 20_000),
            ("repair", QueueExit::Answered, 20_000),
            ("repair", QueueExit::Answered, 61_000),
            ("repair", QueueExit::Abandoned, 20_000),
            ("repair", QueueExit::Abandoned, 21_000),
            ("repair", QueueExit::Timeout, 300_000),
            ("repair", QueueExit::Full, 0),
        ] {
            tally.push(&record(queue, exit, wait_ms)).unwrap();
        }
        tally
    }

    fn counts(waits: &WaitDistribution, exit: QueueExit) -> &[u64] {
        waits.counts(exit).unwrap()
    }

    #[test]
    fn a_wait_of_exactly_a_bound_counts_as_the_policy_says() {
        let bounds = seconds(&[10, 20, 60]);
        let waits = tally(Boundary::AtMost).total_waits(&bounds).unwrap();
        assert_eq!(counts(&waits, QueueExit::Answered), [2, 2, 0, 1]);
        assert_eq!(counts(&waits, QueueExit::Abandoned), [0, 1, 1, 0]);
        assert_eq!(counts(&waits, QueueExit::Timeout), [0, 0, 0, 1]);
        assert_eq!(waits.counts(QueueExit::Full), None);
        assert_eq!(waits.bounds_ms, [10_000, 20_000, 60_000]);
        let waits = tally(Boundary::Below).total_waits(&bounds).unwrap();
        assert_eq!(counts(&waits, QueueExit::Answered), [1, 1, 2, 1]);
        assert_eq!(counts(&waits, QueueExit::Abandoned), [0, 0, 2, 0]);
    }

    #[test]
    fn the_answered_up_to_the_threshold_are_the_numerator_of_the_service_level() {
        // At most 20 s: 4 of 5 answered; below 20 s: 2. Abandons are misses by the default policy.
        for (boundary, within) in [(Boundary::AtMost, 4), (Boundary::Below, 2)] {
            let tally = tally(boundary);
            let waits = tally.total_waits(&seconds(&[20])).unwrap();
            assert_eq!(counts(&waits, QueueExit::Answered)[0], within);
            let level = tally.total();
            let level = level
                .figure(&Code::new("service_level").unwrap(), None)
                .unwrap();
            assert_eq!(i128::from(level.ratio.numerator), i128::from(within));
        }
    }

    #[test]
    fn groups_add_up_to_the_total_and_bounds_lose_nothing() {
        let tally = tally(Boundary::AtMost);
        let bounds = seconds(&[1, 5, 20, 61]);
        let total = tally.total_waits(&bounds).unwrap();
        let whole = tally.total_waits(&[]).unwrap();
        let groups: Vec<WaitDistribution> = tally
            .group_reports()
            .map(|group| tally.group_waits(&group.key, &bounds).unwrap().unwrap())
            .collect();
        assert_eq!(groups.len(), 2);
        for (position, entry) in total.exits.iter().enumerate() {
            let all: u64 = entry.counts.iter().sum();
            assert_eq!(whole.exits[position].counts, [all]);
            for (place, count) in entry.counts.iter().enumerate() {
                let parts = groups
                    .iter()
                    .map(|group| group.exits[position].counts[place]);
                assert_eq!(parts.sum::<u64>(), *count);
            }
        }
    }

    #[test]
    fn what_was_not_counted_has_no_waits_and_bounds_must_rise() {
        let tally = tally(Boundary::AtMost);
        let unknown = GroupKey {
            queue: Some(QueueId::new("unknown").unwrap()),
            ..GroupKey::default()
        };
        assert_eq!(tally.group_waits(&unknown, &[]), Ok(None));
        let error = tally.total_waits(&seconds(&[10, 20, 20])).unwrap_err();
        assert_eq!(error.code.as_str(), "kpi.waits.bounds_not_rising");
        assert_eq!(error.path.as_str(), "bounds[2]");
    }
}
