//! Finds stretches of an agent's time that are told twice, within a bound of memory.

use std::collections::BTreeMap;

use crate::base::{AgentId, Instant, Period, QueueId};

/// Names what an agent can do once at a time.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Lane {
    pub(super) agent: AgentId,
    pub(super) what: What,
    pub(super) queue: Option<QueueId>,
}

/// Says what two stretches that overlap have in common.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    LoggedIn,
    Paused,
    Handling,
    WrapUp,
    OnQueue,
    OffQueue,
    Absent,
}

/// Remembers the time of each lane as the fewest spans that make it up.
///
/// Spans that touch are joined; so what is kept grows with the gaps and not with the rows.
#[derive(Debug)]
pub(super) struct Lanes {
    spans: BTreeMap<Lane, BTreeMap<Instant, Instant>>,
    known: usize,
    limit: usize,
    told_full: bool,
}

/// Tells what was met of a period.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Met {
    /// The parts of it that came before, in their order.
    pub(super) again: Vec<Period>,
    /// Whether it is the first that cannot be remembered.
    pub(super) full: bool,
}

impl Lanes {
    pub(super) const fn new(limit: usize) -> Self {
        Self {
            spans: BTreeMap::new(),
            known: 0,
            limit,
            told_full: false,
        }
    }

    /// Looks a period up and remembers it.
    pub(super) fn meet(&mut self, lane: Lane, period: &Period) -> Met {
        let (mut from, mut until) = (period.from(), period.until());
        let mut met = Met::default();
        if self.limit == 0 || from == until {
            return met;
        }
        let lanes = self.spans.get(&lane);
        // Disjoint spans in the order of their starts are in the order of their ends, too.
        let touching: Vec<(Instant, Instant)> = lanes
            .into_iter()
            .flat_map(|spans| spans.range(..=until).rev())
            .map(|(start, end)| (*start, *end))
            .take_while(|(_, end)| *end >= from)
            .collect();
        if touching.is_empty() && self.known >= self.limit {
            met.full = !std::mem::replace(&mut self.told_full, true);
            return met;
        }
        let spans = self.spans.entry(lane).or_default();
        for (start, end) in touching.iter().rev() {
            let span = Period::new(*start, *end).ok();
            met.again
                .extend(span.and_then(|span| period.overlap(&span)));
            (from, until) = (from.min(*start), until.max(*end));
            spans.remove(start);
        }
        spans.insert(from, until);
        let known = self.known.saturating_sub(touching.len());
        self.known = known.saturating_add(1);
        met
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lane(agent: &str) -> Lane {
        Lane {
            agent: AgentId::new(agent).unwrap(),
            what: What::OnQueue,
            queue: None,
        }
    }

    fn hours(from: u32, until: u32) -> Period {
        let at = |hour| format!("2026-03-02T{hour:02}:00:00Z").parse().unwrap();
        Period::new(at(from), at(until)).unwrap()
    }

    #[test]
    fn what_overlaps_is_told_once_with_its_instants() {
        let mut lanes = Lanes::new(10);
        let mut again = |agent, from, until| lanes.meet(lane(agent), &hours(from, until)).again;
        assert_eq!(again("a", 9, 12), []);
        assert_eq!(again("a", 12, 13), []); // touches
        assert_eq!(again("a", 15, 17), []);
        assert_eq!(again("b", 9, 12), []);
        assert_eq!(again("a", 11, 16), [hours(11, 13), hours(15, 16)]);
        // It is one stretch from 9 to 17 now.
        assert_eq!(again("a", 8, 18), [hours(9, 17)]);
        assert_eq!(again("a", 10, 11), [hours(10, 11)]);
        assert_eq!(again("a", 10, 10), []);
    }

    #[test]
    fn says_once_that_it_remembers_no_more() {
        let mut lanes = Lanes::new(2);
        let mut full = |agent, from| lanes.meet(lane(agent), &hours(from, from + 2)).full;
        assert!(!full("a", 1));
        assert!(!full("b", 1));
        assert!(!full("a", 3)); // joined to the first
        assert!(full("c", 1));
        assert!(!full("d", 1));
        assert_eq!(lanes.meet(lane("c"), &hours(1, 2)), Met::default());
        assert_eq!(lanes.meet(lane("a"), &hours(4, 6)).again, [hours(4, 5)]);
        assert_eq!(Lanes::new(0).meet(lane("a"), &hours(4, 6)), Met::default());
    }
}
