//! Finds ids that come again, within a bound of memory.

use std::hash::{DefaultHasher, Hash, Hasher};

/// Says what is known of an id.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Seen {
    /// It was not met before.
    New,
    /// It was met before.
    Again,
    /// It was not met among the remembered ones, and no more are remembered from here on.
    Full,
}

/// Remembers fingerprints of ids.
///
/// A fingerprint has 64 bits of a hash with a fixed key, so that a file always gives the same
/// findings: among a million ids two share one with a chance of about 1 in 37 million. Who knows the
/// key can make ids that share one; the cost of that is one finding too many. Each id takes 16 to 32
/// bytes, because between a quarter and a half of the slots are filled.
#[derive(Debug)]
pub(super) struct IdMemory {
    /// A power of two of slots; 0 is an empty one.
    slots: Vec<u64>,
    known: usize,
    limit: usize,
    told_full: bool,
}

impl IdMemory {
    pub(super) fn new(limit: usize) -> Self {
        Self {
            slots: Vec::new(),
            known: 0,
            limit,
            told_full: limit == 0,
        }
    }

    /// Looks an id up and remembers it. `Full` is said once.
    pub(super) fn meet(&mut self, id: &str) -> Seen {
        if self.limit == 0 {
            return Seen::New;
        }
        let print = print_of(id);
        if self.known < self.limit && self.known.saturating_mul(2) >= self.slots.len() {
            self.grow();
        }
        let at = self.find(print);
        match self.slots.get_mut(at) {
            Some(slot) if *slot == print => Seen::Again,
            Some(slot) if self.known < self.limit => {
                *slot = print;
                self.known = self.known.saturating_add(1);
                Seen::New
            }
            _ if self.told_full => Seen::New,
            _ => {
                self.told_full = true;
                Seen::Full
            }
        }
    }

    /// Tells whether an id was met, and remembers nothing.
    fn knows(&self, id: &str) -> bool {
        let print = print_of(id);
        self.slots
            .get(self.find(print))
            .is_some_and(|slot| *slot == print)
    }

    /// Gives the slot of a fingerprint, or the empty one where it belongs.
    fn find(&self, print: u64) -> usize {
        let mask = self.slots.len().saturating_sub(1);
        let mut at = usize::try_from(print >> 16).unwrap_or(usize::MAX) & mask;
        // Half of the slots are empty, so the walk ends.
        while self
            .slots
            .get(at)
            .is_some_and(|slot| *slot != 0 && *slot != print)
        {
            at = at.wrapping_add(1) & mask;
        }
        at
    }

    fn grow(&mut self) {
        let size = self.slots.len().saturating_mul(2).max(1024);
        let old = std::mem::replace(&mut self.slots, vec![0; size]);
        for print in old.into_iter().filter(|print| *print != 0) {
            let at = self.find(print);
            if let Some(slot) = self.slots.get_mut(at) {
                *slot = print;
            }
        }
    }
}

fn print_of(id: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    id.hash(&mut hasher);
    hasher.finish().max(1)
}

/// Remembers the last ids: between half and all of as many as are allowed.
#[derive(Debug)]
pub(super) struct RecentIds {
    young: IdMemory,
    old: IdMemory,
    half: usize,
}

impl RecentIds {
    pub(super) fn new(limit: usize) -> Self {
        let half = limit.div_ceil(2);
        Self {
            young: IdMemory::new(half),
            old: IdMemory::new(half),
            half,
        }
    }

    pub(super) fn knows(&self, id: &str) -> bool {
        self.half > 0 && (self.young.knows(id) || self.old.knows(id))
    }

    pub(super) fn remember(&mut self, id: &str) {
        if self.half > 0 && self.young.known >= self.half {
            self.old = std::mem::replace(&mut self.young, IdMemory::new(self.half));
        }
        self.young.meet(id);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn finds_what_comes_again_and_says_once_when_it_stops() {
        let mut memory = IdMemory::new(2000);
        for round in 0..2000 {
            assert_eq!(memory.meet(&format!("c{round}")), Seen::New);
        }
        assert_eq!(memory.meet("c7"), Seen::Again);
        assert_eq!(memory.meet("c1999"), Seen::Again);
        assert_eq!(memory.meet("other"), Seen::Full);
        assert_eq!(memory.meet("other"), Seen::New);
        assert_eq!(memory.meet("c0"), Seen::Again);
    }

    #[test]
    fn recent_ids_are_known_and_old_ones_go() {
        let mut recent = RecentIds::new(4);
        for id in ["a", "b", "c", "d"] {
            recent.remember(id);
        }
        assert!(["a", "b", "c", "d"].iter().all(|id| recent.knows(id)));
        recent.remember("e");
        assert!(!recent.knows("a") && recent.knows("c") && recent.knows("e"));
        let mut none = RecentIds::new(0);
        none.remember("a");
        assert!(!none.knows("a"));
        assert!(!RecentIds::new(4).knows("a"));
    }

    #[test]
    fn remembers_nothing_where_told_so() {
        let mut memory = IdMemory::new(0);
        assert_eq!(memory.meet("a"), Seen::New);
        assert_eq!(memory.meet("a"), Seen::New);
    }
}
