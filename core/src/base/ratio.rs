//! Exact fractions.

use serde::{Deserialize, Serialize};

/// Holds an exact fraction whose value may not exist.
///
/// Nothing over nothing has no value: [`value`](Self::value) is `None` where the denominator is
/// zero, never 0, 1 or not-a-number.
///
/// ```
/// use talktime::base::Ratio;
/// assert_eq!(Ratio { numerator: 1, denominator: 4 }.value(), Some(0.25));
/// assert_eq!(Ratio { numerator: 0, denominator: 0 }.value(), None);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Ratio {
    /// What is counted; negative only where more speaks against than for, as a net promoter score.
    pub numerator: i64,
    /// What it is a part of, or is divided by.
    pub denominator: u64,
}

impl Ratio {
    /// Makes a fraction of two counts; what a tally holds is far below the limit of 2^63.
    pub(crate) fn of(numerator: u64, denominator: u64) -> Self {
        Self {
            numerator: i64::try_from(numerator).unwrap_or(i64::MAX),
            denominator,
        }
    }

    /// Divides, once and rounded to the nearest `f64`; `None` over zero.
    pub fn value(&self) -> Option<f64> {
        (self.denominator != 0).then(|| self.numerator as f64 / self.denominator as f64)
    }
}
