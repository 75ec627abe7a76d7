//! What a stored visit is checked for before it is taken back: everything that commands guarantee.

use std::collections::BTreeSet;

use super::needs::{is_ready, needed, owes};
use super::request::{LIST_MAX, guard_materials};
use super::state::{VisitParts, VisitState as S};
use crate::base::Invalid;
use crate::base::workflow::Guards;
use crate::base::workflow::engine::{require, require_applied_once};

pub(super) fn check(parts: &VisitParts) -> Result<(), Invalid> {
    for (holds, code, path) in [
        (
            parts.purpose.holds(),
            "order.visit.restore.purpose",
            "purpose",
        ),
        (
            materials_fit(parts),
            "order.visit.restore.materials",
            "reserved",
        ),
        (quote_fits(parts), "order.visit.restore.quote", "amount"),
        (windows_fit(parts), "order.visit.restore.windows", "window"),
        (
            briefing_fits(parts),
            "order.visit.restore.briefing",
            "briefing",
        ),
        (crew_fits(parts), "order.visit.restore.crew", "crew"),
        (
            deadlines_fit(parts),
            "order.visit.restore.deadline",
            "late_since",
        ),
        (in_order(parts), "order.visit.restore.order", "changed"),
    ] {
        require(holds, code, path)?;
    }
    require_applied_once(&parts.applied)
}

/// Whether the visit was confirmed, and what was acknowledged then still stands.
fn is_confirmed(state: &S) -> bool {
    !matches!(
        state,
        S::Requested | S::Offered | S::Chosen | S::Cancelled { .. }
    )
}

/// Whether a crew was at the customer's.
fn was_there(state: &S) -> bool {
    matches!(
        state,
        S::OnSite | S::Done { .. } | S::Failed { .. } | S::CannotComplete { .. }
    )
}

fn materials_fit(parts: &VisitParts) -> bool {
    let mut guards = Guards::default();
    guard_materials(&mut guards, &parts.reserved);
    guards.hold() && (!is_confirmed(&parts.state) || super::needs::missing(parts).is_empty())
}

fn quote_fits(parts: &VisitParts) -> bool {
    match parts.amount {
        None => parts.account.is_none() && !is_confirmed(&parts.state),
        Some(amount) => amount.minor >= 0 && (!owes(parts) || parts.account.is_some()),
    }
}

/// A visit has the windows that its state needs; what was chosen was offered, unless it was moved.
fn windows_fit(parts: &VisitParts) -> bool {
    let mut seen = BTreeSet::new();
    let apart = parts.offered.iter().all(|window| seen.insert(window));
    let mut all = parts.offered.iter().chain(&parts.window);
    let lasting = all.all(|window| window.from() < window.until());
    let here = match parts.state {
        S::Requested => parts.window.is_none() && parts.offered.is_empty(),
        S::Offered => parts.window.is_none() && !parts.offered.is_empty(),
        S::Cancelled { .. } => true,
        _ => parts.window.is_some(),
    };
    let moved = parts.moved_by_customer > 0 || parts.moved_by_centre > 0;
    let was_offered = |window| moved || parts.offered.contains(&window);
    apart
        && lasting
        && here
        && parts.offered.len() <= LIST_MAX
        && parts.window.is_none_or(was_offered)
}

/// Each item stands once, belongs to the visit with its present data, and was told before it was
/// acknowledged; a confirmed visit has nothing open.
fn briefing_fits(parts: &VisitParts) -> bool {
    let needed = needed(parts);
    let once = |at: usize| {
        let mut before = parts.briefing.iter().take(at);
        let item = parts.briefing.get(at).map(|note| &note.item);
        !before.any(|other| Some(&other.item) == item)
    };
    let notes_fit = parts.briefing.iter().enumerate().all(|(at, note)| {
        let last = note.acknowledged.as_ref().unwrap_or(&note.told);
        let in_time = parts.requested <= note.told.at && note.told.at <= last.at;
        once(at) && needed.contains(&note.item) && in_time && last.at <= parts.changed
    });
    notes_fit && (!is_confirmed(&parts.state) || is_ready(parts))
}

fn crew_fits(parts: &VisitParts) -> bool {
    let (crew, departed) = (parts.crew.is_some(), parts.departed.is_some());
    let arrived = parts.arrived.is_some();
    let here = match &parts.state {
        S::Requested | S::Offered | S::Confirmed => !crew,
        S::Assigned | S::EnRoute => crew,
        state if was_there(state) => crew,
        _ => true,
    };
    let way = match &parts.state {
        S::Requested | S::Offered | S::Chosen | S::Confirmed | S::Assigned => !departed,
        S::EnRoute => departed,
        state if was_there(state) => departed,
        _ => !departed || crew,
    };
    here && way && arrived == was_there(&parts.state)
}

/// A visit is late from the end of its window on, and missed after it; before it is confirmed it is neither.
fn deadlines_fit(parts: &VisitParts) -> bool {
    let end = parts.window.map(|window| window.until());
    let late = parts.late_since;
    let missed = parts.missed_at;
    let here = match &parts.state {
        S::Requested | S::Offered | S::Chosen => late.is_none() && missed.is_none(),
        S::Confirmed | S::Assigned => late.is_none(),
        S::Late => late.is_some(),
        S::Missed => late.is_some() && missed.is_some_and(|at| at <= parts.changed),
        _ => true,
    };
    let after_end = |at| end.is_some_and(|end| end <= at);
    here && late.is_none_or(|at| Some(at) == end && at <= parts.changed)
        && missed.is_none_or(after_end)
}

fn in_order(parts: &VisitParts) -> bool {
    let happened = [
        Some(parts.requested),
        parts.departed,
        parts.arrived,
        Some(parts.changed),
    ];
    happened.into_iter().flatten().is_sorted()
}
