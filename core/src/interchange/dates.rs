//! Instants as payloads write them.

use chrono::{DateTime, NaiveDate, NaiveDateTime, Utc};

use crate::base::Instant;

/// How an instant is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Written {
    /// As RFC 3339 asks.
    Instant(Instant),
    /// A day or a time without a zone: nobody knows when.
    WithoutZone,
    /// Not as an instant at all.
    Malformed,
}

/// The forms without a zone that are seen in payloads.
const BARE: [&str; 3] = [
    "%Y-%m-%dT%H:%M:%S%.f",
    "%Y-%m-%dT%H:%M",
    "%Y-%m-%d %H:%M:%S%.f",
];

pub(super) fn instant(text: &str) -> Written {
    if let Ok(at) = DateTime::parse_from_rfc3339(text) {
        return Written::Instant(at.with_timezone(&Utc));
    }
    let bare = BARE
        .iter()
        .any(|form| NaiveDateTime::parse_from_str(text, form).is_ok());
    if bare || is_day(text) {
        Written::WithoutZone
    } else {
        Written::Malformed
    }
}

pub(super) fn is_day(text: &str) -> bool {
    NaiveDate::parse_from_str(text, "%Y-%m-%d").is_ok()
}
