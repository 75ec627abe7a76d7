//! Three values of truth: what is not known is neither yes nor no.

use serde::{Deserialize, Serialize};

use crate::base::{CalendarDate, Instant, Zone, date_from_days};
use crate::project::Covered;

/// Says whether something is so: no, not known, yes.
///
/// What is composed of several follows the strong logic of Kleene: all of them is the least, any of
/// them the greatest, and the opposite of what is not known is not known. So where a part that was not
/// known becomes known, a yes stays a yes and a no a no.
#[derive(
    Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize,
)]
#[serde(rename_all = "snake_case")]
pub enum Truth {
    /// It is not so.
    #[default]
    No,
    /// Something that decides it is not known.
    Unknown,
    /// It is so.
    Yes,
}

impl Truth {
    pub(super) const fn of(holds: bool) -> Self {
        if holds { Self::Yes } else { Self::No }
    }

    pub(super) const fn opposite(self) -> Self {
        match self {
            Self::No => Self::Yes,
            Self::Unknown => Self::Unknown,
            Self::Yes => Self::No,
        }
    }

    /// Gives whether all are so; of nothing, yes.
    pub(super) fn all(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().min().unwrap_or(Self::Yes)
    }

    /// Gives whether any is so; of nothing, no.
    pub(super) fn any(parts: impl IntoIterator<Item = Self>) -> Self {
        parts.into_iter().max().unwrap_or(Self::No)
    }
}

impl From<Covered> for Truth {
    fn from(covered: Covered) -> Self {
        match covered {
            Covered::Yes => Self::Yes,
            Covered::No => Self::No,
            Covered::Unknown => Self::Unknown,
        }
    }
}

/// Gives the day of an instant in the clock of a zone, or in UTC where none is known; nothing beyond
/// what a calendar can write.
pub(super) fn day_of(at: Instant, zone: Option<Zone>) -> Option<CalendarDate> {
    let zone = zone.unwrap_or(Zone::UTC);
    date_from_days(zone.day_at(at.timestamp())).ok()
}

#[cfg(test)]
mod tests {
    use super::Truth::{self, No, Unknown, Yes};

    #[test]
    fn what_is_not_known_follows_kleene() {
        for (left, right, both, either) in [
            (Yes, Unknown, Unknown, Yes),
            (No, Unknown, No, Unknown),
            (Unknown, Unknown, Unknown, Unknown),
            (Yes, No, No, Yes),
        ] {
            assert_eq!(Truth::all([left, right]), both);
            assert_eq!(Truth::any([left, right]), either);
        }
        assert_eq!([No, Unknown, Yes].map(Truth::opposite), [Yes, Unknown, No]);
        assert_eq!((Truth::all([]), Truth::any([])), (Yes, No));
    }
}
