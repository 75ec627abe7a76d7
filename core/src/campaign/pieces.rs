//! Whether one thing allows a call at an instant, and until when that is so at least.

use super::attempt::Attempt;
use super::facts::{Micros, SECOND, micros};
use super::ready::{Piece, days_later, unit};
use super::rule::{CapSpan, QuietSpan};
use crate::base::Zone;
use crate::privacy::SuppressionEntry;

/// For ever: nothing that time does ends it.
pub(super) const NEVER: Micros = Micros::MAX;

pub(super) const FREE: Piece = Piece {
    free: true,
    until: NEVER,
};

pub(super) const BLOCKED: Piece = Piece {
    free: false,
    until: NEVER,
};

pub(super) fn in_micros(piece: Piece) -> Piece {
    Piece {
        until: piece.until.saturating_mul(SECOND),
        ..piece
    }
}

/// Whether an entry of the suppression list leaves a number alone.
pub(super) fn held(entry: &SuppressionEntry, at: Micros) -> Piece {
    let parts = entry.parts();
    let since = micros(parts.since);
    if at < since {
        return Piece {
            free: true,
            until: since,
        };
    }
    let lifted = parts.lifted.as_ref().map(|lifting| lifting.at);
    let ends = lifted.into_iter().chain(parts.until).map(micros).min();
    match ends {
        Some(until) if at < until => Piece { free: false, until },
        Some(_) => FREE,
        None => BLOCKED,
    }
}

pub(super) fn capped<'a>(
    attempts: impl Iterator<Item = &'a Attempt>,
    most: usize,
    within: CapSpan,
    zone: Zone,
    at: Micros,
) -> Piece {
    // No month is longer than 31 days, and no clock is put back by more than a day.
    let span = match within {
        CapSpan::Rolling { hours } => i64::from(hours).saturating_mul(3600 * SECOND),
        CapSpan::Day | CapSpan::Week | CapSpan::Month => 33 * 24 * 3600 * SECOND,
    };
    let ends = attempts.map(|attempt| micros(attempt.parts().at).saturating_add(span));
    let mut ends: Vec<_> = ends.filter(|end| at < *end).collect();
    if ends.len() < most {
        return FREE;
    }
    let CapSpan::Rolling { .. } = within else {
        let Some((from, until)) = unit(zone, at.div_euclid(SECOND), within) else {
            return BLOCKED;
        };
        let since = from.saturating_mul(SECOND).saturating_add(span);
        let counted = ends.iter().filter(|end| since <= **end).count();
        let until = until.saturating_mul(SECOND);
        return if counted < most {
            FREE
        } else {
            Piece { free: false, until }
        };
    };
    ends.sort_unstable_by(|one, other| other.cmp(one));
    // The cap opens when the last of the newest `most` has left the span.
    let last = most.checked_sub(1).and_then(|place| ends.get(place));
    last.map_or(FREE, |until| Piece {
        free: false,
        until: *until,
    })
}

pub(super) fn quiet(began: Option<Micros>, lasts: QuietSpan, zone: Zone, at: Micros) -> Piece {
    let Some(began) = began else { return FREE };
    let until = match lasts {
        QuietSpan::Hours { hours } => {
            Some(began.saturating_add(i64::from(hours).saturating_mul(3600 * SECOND)))
        }
        QuietSpan::Days { days } => {
            let next = i64::from(days).saturating_add(1);
            days_later(zone, began.div_euclid(SECOND), next).map(|at| at.saturating_mul(SECOND))
        }
    };
    match until {
        Some(until) if until <= at => FREE,
        Some(until) => Piece { free: false, until },
        None => BLOCKED,
    }
}
