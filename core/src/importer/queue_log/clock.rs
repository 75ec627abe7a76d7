//! The time of the log, which may run backwards or jump.

use super::line::{SECOND, Us};

/// A jump forward of more than this needs a second row to be believed.
const LEAP: Us = 3_600 * SECOND;

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
    /// The first and the last instant of the log.
    pub(super) begin: Us,
    pub(super) end: Us,
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
            end: 0,
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

    /// Takes the stamp of a row; gives by how much it lies back behind the row before, where that
    /// is more than is allowed.
    pub(super) fn tick(&mut self, at: Us) -> Option<Us> {
        let before = self.before.replace(at);
        let Some(high) = self.high else {
            (self.high, self.begin, self.end) = (Some(at), at, at);
            return None;
        };
        self.begin = self.begin.min(at);
        self.end = self.end.max(at);
        let ahead = at.saturating_sub(high);
        let confirmed = self
            .leap
            .is_some_and(|leap| at >= leap.saturating_sub(self.tolerance));
        if ahead > LEAP && !confirmed {
            self.leap = Some(at);
        } else if ahead >= 0 {
            self.passed = self.passed.saturating_add(ahead);
            (self.high, self.leap, self.back) = (Some(at), None, 0);
        } else if ahead >= self.tolerance.saturating_neg() {
            (self.leap, self.back) = (None, 0);
        } else {
            self.leap = None;
            self.back = self.back.saturating_add(1);
            if self.back >= ROWS_BACK {
                (self.high, self.back) = (Some(at), 0);
            }
        }
        let back = before?.saturating_sub(at);
        (back > self.tolerance).then_some(back)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn clock() -> LogClock {
        LogClock::new(5 * SECOND)
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
        assert_eq!((clock.begin, clock.end), (40 * SECOND, 900_000 * SECOND));
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
    }
}
