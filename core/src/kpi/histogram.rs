//! Exact counts of durations, from which every threshold and percentile is read later.

use std::collections::BTreeMap;
use std::time::Duration;

use serde::{Deserialize, Serialize};

use super::policy::{Boundary, PercentileMethod};
use crate::base::{Invalid, Ratio};

/// The most marks and the most milliseconds that one tally takes.
///
/// One bound over the whole tally replaces a check of each addition: a counter holds no more than
/// all of them together. It leaves room for the factors 100 and 1000 of a report.
pub(super) const CAPACITY: u64 = u64::MAX / 1000;

/// Measures how full a tally is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Load {
    pub(super) marks: u64,
    pub(super) ms: u64,
}

impl Load {
    /// Adds up two loads; `None` where a tally cannot hold them.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let marks = self.marks.checked_add(other.marks)?;
        let ms = self.ms.checked_add(other.ms)?;
        (marks <= CAPACITY && ms <= CAPACITY).then_some(Self { marks, ms })
    }
}

/// Counts durations in milliseconds, each value apart.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(try_from = "Vec<(u64, u64)>", into = "Vec<(u64, u64)>")]
pub(super) struct Histogram(BTreeMap<u64, u64>);

impl Histogram {
    pub(super) fn add(&mut self, ms: u64) {
        let count = self.0.entry(ms).or_default();
        *count = count.saturating_add(1);
    }

    pub(super) fn absorb(&mut self, other: &Self) {
        for (ms, more) in &other.0 {
            let count = self.0.entry(*ms).or_default();
            *count = count.saturating_add(*more);
        }
    }

    pub(super) fn load(&self) -> Option<Load> {
        self.0
            .iter()
            .try_fold(Load::default(), |load, (ms, count)| {
                load.plus(Load {
                    marks: *count,
                    ms: ms.checked_mul(*count)?,
                })
            })
    }

    pub(super) fn count(&self) -> u64 {
        total(self.0.values().copied())
    }

    pub(super) fn sum_ms(&self) -> u64 {
        total(self.0.iter().map(|(ms, count)| ms.saturating_mul(*count)))
    }

    pub(super) fn count_over_zero(&self) -> u64 {
        total(self.0.range(1..).map(|(_, count)| *count))
    }

    pub(super) fn count_within(&self, limit: Duration, boundary: Boundary) -> u64 {
        let limit = whole_ms(limit);
        match boundary {
            Boundary::AtMost => total(self.0.range(..=limit).map(|(_, count)| *count)),
            Boundary::Below => total(self.0.range(..limit).map(|(_, count)| *count)),
        }
    }

    pub(super) fn longest_ms(&self) -> Option<u64> {
        self.0.last_key_value().map(|(ms, _)| *ms)
    }

    /// Reads the value below which `percent` of the values lie, as an exact fraction of
    /// milliseconds; nothing over nothing where there are no values.
    pub(super) fn percentile(&self, percent: u64, method: PercentileMethod) -> Ratio {
        let count = self.count();
        let Some(last) = count.checked_sub(1) else {
            return Ratio::default();
        };
        match method {
            PercentileMethod::NearestRank => {
                let rank = count.saturating_mul(percent).div_ceil(100);
                Ratio {
                    numerator: self.value_at(rank.saturating_sub(1)),
                    denominator: 1,
                }
            }
            PercentileMethod::Linear => {
                let place = last.saturating_mul(percent);
                let (low, past) = (place / 100, place % 100);
                let below = self.value_at(low);
                let above = self.value_at(low.saturating_add(1).min(last));
                let step = above.saturating_sub(below).saturating_mul(past);
                Ratio {
                    numerator: below.saturating_mul(100).saturating_add(step),
                    denominator: 100,
                }
            }
        }
    }

    /// The value at a position, from 0, among all values in their order.
    fn value_at(&self, position: u64) -> u64 {
        let mut seen: u64 = 0;
        for (ms, count) in &self.0 {
            seen = seen.saturating_add(*count);
            if position < seen {
                return *ms;
            }
        }
        self.longest_ms().unwrap_or_default()
    }
}

/// Adds up; what a tally holds is within [`CAPACITY`], so nothing is cut off.
pub(super) fn total(counts: impl Iterator<Item = u64>) -> u64 {
    counts.fold(0, u64::saturating_add)
}

/// Cuts a duration down to milliseconds; one over 2^64 of them is refused by the capacity.
pub(super) fn whole_ms(duration: Duration) -> u64 {
    let rest = u64::from(duration.subsec_millis());
    duration.as_secs().saturating_mul(1000).saturating_add(rest)
}

impl TryFrom<Vec<(u64, u64)>> for Histogram {
    type Error = Invalid;
    fn try_from(pairs: Vec<(u64, u64)>) -> Result<Self, Invalid> {
        let mut counts = BTreeMap::new();
        for (ms, count) in pairs {
            let in_order = counts.last_key_value().is_none_or(|(last, _)| *last < ms);
            if count == 0 || !in_order {
                return Err(Invalid::plain("kpi.tally.histogram_out_of_order", ""));
            }
            counts.insert(ms, count);
        }
        Ok(Self(counts))
    }
}

impl From<Histogram> for Vec<(u64, u64)> {
    fn from(histogram: Histogram) -> Self {
        histogram.0.into_iter().collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(values: &[u64]) -> Histogram {
        let mut histogram = Histogram::default();
        for ms in values {
            histogram.add(*ms);
        }
        histogram
    }

    #[test]
    fn a_nearest_rank_is_a_value_that_occurred() {
        // Wikipedia, "Percentile", worked example: 15 20 35 40 50; 5th 15, 30th and 40th 20,
        // 50th 35, 100th 50.
        let list = of(&[15, 20, 35, 40, 50]);
        for (percent, value) in [(5, 15), (30, 20), (40, 20), (50, 35), (100, 50)] {
            let found = list.percentile(percent, PercentileMethod::NearestRank);
            assert_eq!((found.numerator, found.denominator), (value, 1));
        }
    }

    #[test]
    fn a_linear_percentile_lies_between_two_values() {
        // The same page, interpolation with C = 1: the 40th of 15 20 35 40 50 is 29.
        let found = of(&[15, 20, 35, 40, 50]).percentile(40, PercentileMethod::Linear);
        assert_eq!(found.value(), Some(29.0));
        assert_eq!(
            of(&[7]).percentile(99, PercentileMethod::Linear).value(),
            Some(7.0)
        );
    }

    #[test]
    fn nothing_has_no_percentile() {
        for method in [PercentileMethod::NearestRank, PercentileMethod::Linear] {
            assert_eq!(of(&[]).percentile(50, method), Ratio::default());
        }
    }

    #[test]
    fn a_forged_list_is_refused() {
        for pairs in [vec![(1, 0)], vec![(2, 1), (1, 1)], vec![(1, 1), (1, 1)]] {
            let error = Histogram::try_from(pairs).unwrap_err();
            assert_eq!(error.code.as_str(), "kpi.tally.histogram_out_of_order");
        }
        assert_eq!(Histogram(BTreeMap::from([(u64::MAX, 2)])).load(), None);
    }
}
