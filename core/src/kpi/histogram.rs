//! Exact counts of durations, from which every threshold and percentile is read later.

use std::borrow::Cow;
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
    pub(crate) marks: u64,
    pub(crate) ms: u64,
}

impl Load {
    /// Adds up two loads; `None` where a tally cannot hold them.
    pub(crate) fn plus(self, other: Self) -> Option<Self> {
        let marks = self.marks.checked_add(other.marks)?;
        let ms = self.ms.checked_add(other.ms)?;
        (marks <= CAPACITY && ms <= CAPACITY).then_some(Self { marks, ms })
    }
}

/// Counts durations in milliseconds, each value apart.
///
/// New values wait unsorted in `recent` until there are about as many as counted ones; then they are
/// sorted in at once. So adding costs little, and the memory grows with the different values, not
/// with their number.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<(u64, u64)>", into = "Vec<(u64, u64)>")]
pub(super) struct Histogram {
    /// Values with their counts, in the order of the values, each once.
    counted: Vec<(u64, u64)>,
    recent: Vec<u64>,
}

/// How many values wait at least before they are sorted in.
const RECENT_MIN: usize = 16;

/// How many values are gathered at least before they are sorted in, where lists are joined.
const GATHERED_MIN: usize = 1024;

impl Histogram {
    pub(super) fn add(&mut self, ms: u64) {
        if self.recent.len() >= self.counted.len().max(RECENT_MIN) {
            self.settle();
        }
        self.recent.push(ms);
    }

    /// Sorts the recent values in.
    fn settle(&mut self) {
        let mut recent = std::mem::take(&mut self.recent);
        recent.sort_unstable();
        self.counted = merged(&self.counted, recent.iter().map(|ms| (*ms, 1)));
        // Its memory serves again.
        recent.clear();
        self.recent = recent;
    }

    /// Gives the counts in order, settled.
    fn settled(&self) -> Cow<'_, [(u64, u64)]> {
        if self.recent.is_empty() {
            return Cow::Borrowed(&self.counted);
        }
        let mut recent = self.recent.clone();
        recent.sort_unstable();
        Cow::Owned(merged(&self.counted, recent.into_iter().map(|ms| (ms, 1))))
    }

    pub(super) fn absorb(&mut self, other: &Self) {
        // Most groups lack most exits, and copying a long list to add nothing is dear.
        if other.is_empty() {
            return;
        }
        self.settle();
        self.counted = merged(&self.counted, other.settled().iter().copied());
    }

    /// Joins many lists. Their values are gathered and sorted in many at a time: one list after the
    /// other, the growing result would be copied once for each.
    pub(super) fn joined<'a>(lists: impl Iterator<Item = &'a Self>) -> Self {
        let mut joined = Self::default();
        let mut gathered = Vec::new();
        for list in lists {
            gathered.extend(list.all());
            // Twice the values of the result are held at most, however many lists there are.
            if gathered.len() >= joined.counted.len().max(GATHERED_MIN) {
                joined.sort_in(&mut gathered);
            }
        }
        joined.sort_in(&mut gathered);
        joined
    }

    fn sort_in(&mut self, gathered: &mut Vec<(u64, u64)>) {
        gathered.sort_unstable();
        self.counted = merged(&self.counted, gathered.drain(..));
    }

    fn is_empty(&self) -> bool {
        self.counted.is_empty() && self.recent.is_empty()
    }

    /// Goes through all values with counts, in no order; a value may come more than once.
    pub(super) fn all(&self) -> impl Iterator<Item = (u64, u64)> {
        let recent = self.recent.iter().map(|ms| (*ms, 1));
        self.counted.iter().copied().chain(recent)
    }

    pub(super) fn load(&self) -> Option<Load> {
        self.all().try_fold(Load::default(), |load, (ms, count)| {
            load.plus(Load {
                marks: count,
                ms: ms.checked_mul(count)?,
            })
        })
    }

    pub(super) fn count(&self) -> u64 {
        total(self.all().map(|(_, count)| count))
    }

    pub(super) fn sum_ms(&self) -> u64 {
        total(self.all().map(|(ms, count)| ms.saturating_mul(count)))
    }

    pub(super) fn count_over_zero(&self) -> u64 {
        self.count_where(|ms| ms > 0)
    }

    pub(super) fn count_within(&self, limit: Duration, boundary: Boundary) -> u64 {
        let limit = whole_ms(limit);
        match boundary {
            Boundary::AtMost => self.count_where(|ms| ms <= limit),
            Boundary::Below => self.count_where(|ms| ms < limit),
        }
    }

    fn count_where(&self, counts: impl Fn(u64) -> bool) -> u64 {
        let counted = self.all().filter(|(ms, _)| counts(*ms));
        total(counted.map(|(_, count)| count))
    }

    pub(super) fn longest_ms(&self) -> Option<u64> {
        self.all().map(|(ms, _)| ms).max()
    }

    /// Reads the value below which `percent` of the values lie, as an exact fraction of
    /// milliseconds; nothing over nothing where there are no values.
    pub(super) fn percentile(&self, percent: u64, method: PercentileMethod) -> Ratio {
        let values = self.settled();
        let count = total(values.iter().map(|(_, count)| *count));
        let Some(last) = count.checked_sub(1) else {
            return Ratio::default();
        };
        match method {
            PercentileMethod::NearestRank => {
                let rank = count.saturating_mul(percent).div_ceil(100);
                Ratio::of(value_at(&values, rank.saturating_sub(1)), 1)
            }
            PercentileMethod::Linear => {
                let place = last.saturating_mul(percent);
                let (low, past) = (place / 100, place % 100);
                let below = value_at(&values, low);
                let above = value_at(&values, low.saturating_add(1).min(last));
                let step = above.saturating_sub(below).saturating_mul(past);
                Ratio::of(below.saturating_mul(100).saturating_add(step), 100)
            }
        }
    }
}

impl PartialEq for Histogram {
    fn eq(&self, other: &Self) -> bool {
        self.settled() == other.settled()
    }
}

impl Eq for Histogram {}

/// The value at a position, from 0, among all values in their order.
fn value_at(values: &[(u64, u64)], position: u64) -> u64 {
    let mut seen: u64 = 0;
    for (ms, count) in values {
        seen = seen.saturating_add(*count);
        if position < seen {
            return *ms;
        }
    }
    values.last().map(|(ms, _)| *ms).unwrap_or_default()
}

/// Joins two ordered lists of counts; each value of the result stands once.
fn merged(left: &[(u64, u64)], right: impl Iterator<Item = (u64, u64)>) -> Vec<(u64, u64)> {
    let mut joined: Vec<(u64, u64)> = Vec::with_capacity(left.len());
    let mut take = |ms: u64, count: u64| match joined.last_mut() {
        Some((last, sum)) if *last == ms => *sum = sum.saturating_add(count),
        _ => joined.push((ms, count)),
    };
    let mut left = left.iter().copied().peekable();
    for (ms, count) in right {
        while let Some((smaller, its)) = left.next_if(|(other, _)| *other <= ms) {
            take(smaller, its);
        }
        take(ms, count);
    }
    for (ms, count) in left {
        take(ms, count);
    }
    joined
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
        let in_order = pairs.is_sorted_by(|(earlier, _), (later, _)| earlier < later);
        if !in_order || pairs.iter().any(|(_, count)| *count == 0) {
            return Err(Invalid::plain("kpi.tally.histogram_out_of_order", ""));
        }
        Ok(Self {
            counted: pairs,
            recent: Vec::new(),
        })
    }
}

impl From<Histogram> for Vec<(u64, u64)> {
    fn from(histogram: Histogram) -> Self {
        histogram.settled().into_owned()
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
        assert_eq!(
            Histogram::try_from(vec![(u64::MAX, 2)]).unwrap().load(),
            None
        );
    }

    #[test]
    fn many_values_settle_to_the_same_as_one_by_one() {
        let values: Vec<u64> = (0..500_u64).map(|n| n.wrapping_mul(7919) % 83).collect();
        let (left, right) = values.split_at(123);
        let mut joined = of(left);
        joined.absorb(&of(right));
        assert_eq!(joined, of(&values));
        let mut plain = std::collections::BTreeMap::new();
        for ms in values {
            let count: &mut u64 = plain.entry(ms).or_default();
            *count = count.saturating_add(1);
        }
        let pairs: Vec<(u64, u64)> = joined.into();
        assert_eq!(pairs, plain.into_iter().collect::<Vec<_>>());
    }

    #[test]
    fn many_lists_join_to_the_same_as_one() {
        // Far more values than are gathered at once, some of them in many lists.
        let values: Vec<u64> = (0..9_000_u64)
            .map(|n| n.wrapping_mul(7919) % 5003)
            .collect();
        let mut lists: Vec<Histogram> = values.chunks(23).map(of).collect();
        lists.insert(1, Histogram::default());
        assert_eq!(Histogram::joined(lists.iter()), of(&values));
        assert_eq!(Histogram::joined([].iter()), Histogram::default());
    }

    #[test]
    fn nothing_adds_nothing() {
        let mut list = of(&[3, 1, 2]);
        list.absorb(&Histogram::default());
        assert_eq!(list, of(&[1, 2, 3]));
        let mut none = Histogram::default();
        none.absorb(&list);
        assert_eq!(none, list);
    }
}
