//! The time of the log, which may run backwards or jump.

use super::line::{SECOND, Us};

/// A jump forward of more than this needs a second row to be believed.
const LEAP: Us = 3_600 * SECOND;

/// A stamp that lies farther from the rest of the log than this needs others beside it.
const DAY: Us = 86_400 * SECOND;

/// After so many rows in a row that lie back, the clock of the log is taken to be put back.
const ROWS_BACK: u32 = 64;

/// Measures how much time of the log has passed.
///
/// One row that is stamped wrong, far ahead or far back, moves nothing; what follows it does.
#[derive(Debug)]
pub(super) struct LogClock {
    tolerance: Us,
    /// The time of the log so far; it only grows.
    passed: Us,
    high: Option<Us>,
    leap: Option<Us>,
    back: u32,
    /// The stamp of the row before.
    before: Option<Us>,
    /// The first instant of the log.
    begin: Us,
    /// Whether a second stamp bore the first one out.
    sure: bool,
}

impl LogClock {
    pub(super) fn new(tolerance: Us) -> Self {
        Self {
            tolerance,
            passed: 0,
            high: None,
            leap: None,
            back: 0,
            before: None,
            begin: 0,
            sure: false,
        }
    }

    /// Gives the stamp of the last row.
    pub(super) fn before(&self) -> Option<Us> {
        self.before
    }

    /// Gives the time of the log that has passed.
    pub(super) fn passed(&self) -> Us {
        self.passed
    }

    /// Tells whether the last row leapt ahead and is not believed yet.
    pub(super) fn leaps(&self) -> bool {
        self.leap.is_some()
    }

    /// Gives the first instant of the log, as far as a row of this stamp may rely on it.
    pub(super) fn begin(&self, at: Us) -> Us {
        if !self.sure && at.saturating_sub(self.begin) > DAY {
            return at;
        }
        self.begin.min(at)
    }

    /// Gives the last instant of the log. A leap within a day is believed where nothing follows.
    pub(super) fn end(&self) -> Us {
        let high = self.high.unwrap_or_default();
        let near = |leap: &Us| leap.saturating_sub(high) <= DAY;
        self.leap.filter(near).unwrap_or(high)
    }

    /// Takes the stamp of a row; gives by how much it lies back behind the row before, where that
    /// is more than is allowed.
    pub(super) fn tick(&mut self, at: Us) -> Option<Us> {
        let before = self.before.replace(at);
        let Some(high) = self.high else {
            (self.high, self.begin) = (Some(at), at);
            return None;
        };
        self.follow(high, at, before);
        let back = before?.saturating_sub(at);
        (back > self.tolerance).then_some(back)
    }

    /// Moves the time of the log, where the stamp is believed.
    fn follow(&mut self, high: Us, at: Us, before: Option<Us>) {
        let ahead = at.saturating_sub(high);
        let confirmed = self
            .leap
            .is_some_and(|leap| at >= leap.saturating_sub(self.tolerance));
        if ahead > LEAP && !confirmed {
            self.leap = Some(at);
        } else if ahead >= 0 {
            if !self.sure && ahead > DAY {
                // The first stamp stands alone.
                self.begin = self.leap.map_or(at, |leap| leap.min(at));
            }
            self.sure = true;
            self.passed = self.passed.saturating_add(ahead);
            (self.high, self.leap, self.back) = (Some(at), None, 0);
        } else if ahead >= self.tolerance.saturating_neg() {
            self.begin = self.begin.min(at);
            (self.leap, self.back, self.sure) = (None, 0, true);
        } else {
            self.leap = None;
            self.back = self.back.saturating_add(1);
            let alone = !self.sure && self.back > 1 && ahead < DAY.saturating_neg();
            if alone {
                self.begin = before.map_or(at, |before| before.min(at));
            }
            if alone || self.back >= ROWS_BACK {
                self.begin = self.begin.min(at);
                (self.high, self.back, self.sure) = (Some(at), 0, true);
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> LogClock {
        LogClock::new(5 * SECOND)
    }

    /// First and last second.
    fn bounds(clock: &LogClock) -> (Us, Us) {
        (clock.begin / SECOND, clock.end() / SECOND)
    }

    #[test]
    fn a_single_wrong_stamp_moves_nothing() {
        let mut clock = clock();
        for at in [100, 101, 900_000] {
            assert_eq!(clock.tick(at * SECOND), None);
        }
        assert_eq!(clock.passed(), SECOND);
        // Back from the wrong one.
        assert_eq!(clock.tick(102 * SECOND), Some(899_898 * SECOND));
        assert_eq!(clock.passed(), 2 * SECOND);
        assert_eq!(clock.tick(40 * SECOND), Some(62 * SECOND));
        assert_eq!(clock.tick(103 * SECOND), None);
        assert_eq!(clock.passed(), 3 * SECOND);
        assert_eq!(bounds(&clock), (100, 103));
    }

    #[test]
    fn a_first_stamp_that_stands_alone_is_no_bound() {
        for wrong in [-900_000, 900_000] {
            let mut clock = clock();
            clock.tick(wrong * SECOND);
            clock.tick(100 * SECOND);
            assert_eq!(clock.begin(100 * SECOND), 100 * SECOND);
            clock.tick(101 * SECOND);
            assert_eq!(bounds(&clock), (100, 101), "{wrong}");
        }
    }

    #[test]
    fn a_last_row_hours_behind_the_others_is_the_end() {
        let mut clock = clock();
        for (at, end) in [(0, 0), (1, 1), (28_800, 28_800), (2, 2), (90_003, 2)] {
            clock.tick(at * SECOND);
            assert_eq!(bounds(&clock), (0, end));
        }
    }

    #[test]
    fn a_pause_of_the_log_is_believed_with_the_second_row() {
        let mut clock = clock();
        clock.tick(0);
        clock.tick(90_000 * SECOND);
        assert_eq!(clock.passed(), 0);
        clock.tick(90_001 * SECOND);
        assert_eq!(clock.passed(), 90_001 * SECOND);
    }

    #[test]
    fn a_clock_that_was_put_back_goes_on() {
        let mut clock = clock();
        clock.tick(10_000 * SECOND);
        for row in 0..64 {
            clock.tick((1_000 + row) * SECOND);
        }
        assert_eq!(clock.passed(), 0);
        clock.tick(1_070 * SECOND);
        assert_eq!(clock.passed(), 7 * SECOND);
        assert_eq!(bounds(&clock).1, 1_070);
    }
}
