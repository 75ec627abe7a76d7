//! A seeded generator of our own, so that the same seed gives the same day everywhere.

/// Draws numbers: SplitMix64 (Steele, Lea and Flood, 2014), small and good enough for examples.
#[derive(Clone, Debug)]
pub struct Random(u64);

impl Random {
    /// Begins a sequence.
    pub const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// Draws any 64 bits.
    pub fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        z ^ (z >> 31)
    }

    /// Draws from 0 to `limit` - 1; 0 where the limit is 0.
    pub fn below(&mut self, limit: u64) -> u64 {
        self.bits().checked_rem(limit).unwrap_or(0)
    }

    /// Draws from `low` to `high`, both included.
    pub fn between(&mut self, low: i64, high: i64) -> i64 {
        let span = high.saturating_sub(low).saturating_add(1);
        low.saturating_add(i64::try_from(self.below(u64::try_from(span).unwrap_or(0))).unwrap_or(0))
    }

    /// Tells yes in `percent` of a hundred draws.
    pub fn percent(&mut self, percent: u64) -> bool {
        self.below(100) < percent
    }

    /// Draws a time with an exponential distribution, in whole seconds.
    pub fn exponential(&mut self, mean_seconds: i64) -> i64 {
        let uniform = (self.bits() >> 11) as f64 / (1u64 << 53) as f64;
        (-(1.0 - uniform).ln() * mean_seconds as f64) as i64
    }

    /// Draws one of several values by their weights.
    pub fn choose<T: Copy>(&mut self, first: T, others: &[(T, u64)], total: u64) -> T {
        let mut rest = self.below(total);
        for (value, weight) in others {
            if rest < *weight {
                return *value;
            }
            rest = rest.saturating_sub(*weight);
        }
        first
    }
}
