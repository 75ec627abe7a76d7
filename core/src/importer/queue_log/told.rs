//! What the parts of the reader have to say, until the row is told.

use std::time::Duration;

use super::line::Us;
use crate::base::table::Place;
use crate::base::{Instant, NamedFact};
use crate::call::Record;
use crate::kpi::ActivityInterval;

/// Holds what a row brought up.
#[derive(Debug, Default)]
pub(super) struct Told {
    /// The row that is read.
    pub(super) row: Option<Place>,
    pub(super) findings: Vec<(Place, &'static str, Vec<NamedFact>)>,
    pub(super) activities: Vec<ActivityInterval>,
    pub(super) records: Vec<Record>,
}

impl Told {
    pub(super) fn find(&mut self, place: Place, code: &'static str) {
        self.findings.push((place, code, Vec::new()));
    }

    pub(super) fn find_with(&mut self, place: Place, code: &'static str, facts: Vec<NamedFact>) {
        self.findings.push((place, code, facts));
    }

    /// Tells that the seconds of the log and its stamps differ by more than is allowed.
    pub(super) fn compare(&mut self, place: Place, given: Us, between: Us, tolerance: Us) {
        if between < 0 {
            if between < tolerance.saturating_neg() {
                let by = NamedFact::duration("by", length(between.saturating_neg()));
                self.find_with(place, "importer.finding.negative_time", vec![by]);
            }
        } else if between.saturating_sub(given).saturating_abs() > tolerance {
            let facts = vec![
                NamedFact::duration("given", length(given)),
                NamedFact::duration("between", length(between)),
            ];
            self.find_with(place, "importer.finding.duration_differs", facts);
        }
    }
}

/// Says what became of a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Taken {
    /// It is part of a record.
    Record,
    /// It is part of an activity.
    Activity,
    /// It is kept as it stands.
    Event,
}

/// Gives the instant of microseconds; all that are taken are within the years 1834 to 9999.
pub(super) fn instant(us: Us) -> Instant {
    Instant::from_timestamp_micros(us).unwrap_or_default()
}

pub(super) fn length(us: Us) -> Duration {
    Duration::from_micros(u64::try_from(us).unwrap_or_default())
}

pub(super) fn us_of(length: Duration) -> Us {
    Us::try_from(length.as_micros()).unwrap_or(Us::MAX)
}
