//! Sets of instants: sorted, disjoint, half-open spans of milliseconds.

use std::borrow::Cow;

use serde::{Deserialize, Serialize};

use crate::base::{Instant, Invalid, Period};

/// One span of milliseconds since 1970; the end does not belong to it.
pub(super) type Span = (i64, i64);

/// Holds a set of instants, to the millisecond, as the fewest spans that make it up.
///
/// Adding is a union, so the order does not matter and nothing counts twice. New spans wait unsorted
/// until there are about as many as settled ones; those that come in order are joined at once.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
#[serde(try_from = "Vec<Span>", into = "Vec<Span>")]
pub(super) struct Spans {
    settled: Vec<Span>,
    recent: Vec<Span>,
}

/// How many spans wait at least before they are sorted in.
const RECENT_MIN: usize = 16;

/// Gives the span of a period, both ends cut down to the millisecond.
pub(super) fn span_of(period: &Period) -> Span {
    let ms = |at: Instant| at.timestamp_millis();
    (ms(period.from()), ms(period.until()))
}

impl Spans {
    pub(super) fn add(&mut self, span: Span) {
        if span.0 >= span.1 {
            return;
        }
        match self.settled.last_mut() {
            Some(last) if span.0 >= last.0 && span.0 <= last.1 => last.1 = last.1.max(span.1),
            Some(last) if span.0 < last.0 => {
                self.recent.push(span);
                if self.recent.len() >= self.settled.len().max(RECENT_MIN) {
                    self.settle();
                }
            }
            _ => self.settled.push(span),
        }
    }

    pub(super) fn absorb(&mut self, other: &Self) {
        if !other.is_empty() {
            self.recent.extend(other.all());
            self.settle();
        }
    }

    fn all(&self) -> impl Iterator<Item = Span> {
        self.settled.iter().chain(&self.recent).copied()
    }

    fn settle(&mut self) {
        let mut recent = std::mem::take(&mut self.recent);
        recent.append(&mut self.settled);
        self.settled = joined(recent);
    }

    /// Gives the spans in order, none of which touches another.
    pub(super) fn in_order(&self) -> Cow<'_, [Span]> {
        if self.recent.is_empty() {
            return Cow::Borrowed(&self.settled);
        }
        Cow::Owned(joined(self.all().collect()))
    }

    pub(super) fn is_empty(&self) -> bool {
        self.settled.is_empty() && self.recent.is_empty()
    }

    /// Gives the instants that are in both sets.
    pub(super) fn and(&self, other: &Self) -> Self {
        let (left, right) = (self.in_order(), other.in_order());
        let (mut left, mut right) = (left.iter().copied(), right.iter().copied());
        let (mut one, mut two) = (left.next(), right.next());
        let mut settled = Vec::new();
        while let (Some(a), Some(b)) = (one, two) {
            let both = (a.0.max(b.0), a.1.min(b.1));
            if both.0 < both.1 {
                settled.push(both);
            }
            if a.1 <= b.1 {
                one = left.next();
            } else {
                two = right.next();
            }
        }
        Self::of_settled(settled)
    }

    /// Gives the instants that are in either set.
    pub(super) fn or(&self, other: &Self) -> Self {
        Self::of_settled(joined(self.all().chain(other.all()).collect()))
    }

    /// Gives the instants of this set that are not in the other.
    pub(super) fn without(&self, other: &Self) -> Self {
        let (own, taken) = (self.in_order(), other.in_order());
        let mut taken = taken.iter().copied().peekable();
        let mut settled = Vec::new();
        for &(mut from, until) in own.iter() {
            while let Some(&(taken_from, taken_until)) = taken.peek() {
                if taken_from >= until {
                    break;
                }
                if taken_from > from {
                    settled.push((from, taken_from));
                }
                from = from.max(taken_until.min(until));
                // One that reaches over this span may reach into the next.
                if taken_until > until {
                    break;
                }
                taken.next();
            }
            if from < until {
                settled.push((from, until));
            }
        }
        Self::of_settled(settled)
    }

    /// Joins many sets.
    pub(super) fn union<'a>(sets: impl Iterator<Item = &'a Self>) -> Self {
        Self::of_settled(joined(sets.flat_map(Self::all).collect()))
    }

    fn of_settled(settled: Vec<Span>) -> Self {
        Self {
            settled,
            recent: Vec::new(),
        }
    }
}

/// Sorts spans and joins those that touch or overlap.
fn joined(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    spans.dedup_by(|next, kept| {
        let touches = next.0 <= kept.1;
        if touches {
            kept.1 = kept.1.max(next.1);
        }
        touches
    });
    spans
}

impl PartialEq for Spans {
    fn eq(&self, other: &Self) -> bool {
        self.in_order() == other.in_order()
    }
}

impl From<Spans> for Vec<Span> {
    fn from(spans: Spans) -> Self {
        spans.in_order().into_owned()
    }
}

impl TryFrom<Vec<Span>> for Spans {
    type Error = Invalid;

    fn try_from(settled: Vec<Span>) -> Result<Self, Invalid> {
        let mut last = None;
        for (from, until) in &settled {
            if from >= until || last.is_some_and(|last| *from <= last) {
                return Err(Invalid::plain("kpi.tally.spans_out_of_order", ""));
            }
            last = Some(*until);
        }
        Ok(Self::of_settled(settled))
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn spans(list: &[Span]) -> Spans {
        let mut spans = Spans::default();
        for span in list {
            spans.add(*span);
        }
        spans
    }

    fn members(spans: &Spans) -> Vec<i64> {
        (-5..40)
            .filter(|ms| {
                let inside = |span: &Span| span.0 <= *ms && *ms < span.1;
                spans.in_order().iter().any(inside)
            })
            .collect()
    }

    #[test]
    fn what_touches_is_joined_and_what_is_empty_is_nothing() {
        let set = spans(&[(0, 10), (10, 20), (30, 30), (25, 28), (5, 12)]);
        assert_eq!(set.in_order().as_ref(), [(0, 20), (25, 28)]);
        assert!(spans(&[(3, 3), (4, 2)]).is_empty());
    }

    #[test]
    fn a_stored_set_out_of_order_is_refused() {
        for bad in [vec![(5, 4)], vec![(1, 3), (3, 4)], vec![(5, 6), (1, 2)]] {
            let error = Spans::try_from(bad).unwrap_err();
            assert_eq!(error.code.as_str(), "kpi.tally.spans_out_of_order");
        }
        let good = vec![(1, 2), (3, 4)];
        assert_eq!(Vec::from(Spans::try_from(good.clone()).unwrap()), good);
    }

    fn any_spans() -> impl Strategy<Value = Vec<Span>> {
        prop::collection::vec((0_i64..30, 0_i64..9), 0..40).prop_map(|list| {
            list.into_iter()
                .map(|(from, length)| (from, from.saturating_add(length)))
                .collect()
        })
    }

    proptest! {
        // The plain way beside ours: instant by instant.
        #[test]
        fn sets_are_what_their_instants_say(one in any_spans(), two in any_spans()) {
            let (a, b) = (spans(&one), spans(&two));
            let holds = |list: &[Span], ms: i64| list.iter().any(|span| span.0 <= ms && ms < span.1);
            let wanted = |keep: &dyn Fn(bool, bool) -> bool| -> Vec<i64> {
                (-5..40).filter(|ms| keep(holds(&one, *ms), holds(&two, *ms))).collect()
            };
            prop_assert_eq!(members(&a), wanted(&|in_a, _| in_a));
            prop_assert_eq!(members(&a.and(&b)), wanted(&|in_a, in_b| in_a && in_b));
            prop_assert_eq!(members(&a.or(&b)), wanted(&|in_a, in_b| in_a || in_b));
            prop_assert_eq!(members(&a.without(&b)), wanted(&|in_a, in_b| in_a && !in_b));
            let mut merged = a.clone();
            merged.absorb(&b);
            prop_assert_eq!(&merged, &a.or(&b));
            prop_assert_eq!(&Spans::union([&a, &b].into_iter()), &merged);
            prop_assert!(Spans::try_from(Vec::from(a.without(&b))).is_ok());
            prop_assert!(Spans::try_from(Vec::from(merged)).is_ok());
        }
    }
}
