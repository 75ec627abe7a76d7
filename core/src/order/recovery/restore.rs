//! What a stored recovery is checked for before it is taken back: everything that commands guarantee.

use std::collections::BTreeSet;

use super::apply::{fits_visit, helps};
use super::promise::{LIST_MAX, Promise, PromiseOutcome};
use super::state::{RecoveryParts, RecoveryState as S, open_promise};
use crate::base::Invalid;
use crate::base::workflow::engine::{require, require_applied_once};

pub(super) fn check(parts: &RecoveryParts) -> Result<(), Invalid> {
    require(cause_fits(parts), "order.recovery.restore.cause", "cause")?;
    require(
        promises_fit(parts),
        "order.recovery.restore.promises",
        "promises",
    )?;
    require(
        reassurances_fit(parts),
        "order.recovery.restore.reassurances",
        "reassurances",
    )?;
    require(state_fits(parts), "order.recovery.restore.state", "state")?;
    require(
        deadline_fits(parts),
        "order.recovery.restore.deadline",
        "overdue",
    )?;
    require(
        parts.reported <= parts.changed,
        "order.recovery.restore.order",
        "changed",
    )?;
    require_applied_once(&parts.applied)
}

fn cause_fits(parts: &RecoveryParts) -> bool {
    let visit = parts.visit.is_some() || !parts.cause.is_of_crew();
    let answer = parts.answer.as_ref();
    visit && answer.is_none_or(|answer| helps(parts, answer))
}

/// Each promise stands once and ended in its time; only the last can be open, and each was given after the one
/// before had ended.
fn promises_fit(parts: &RecoveryParts) -> bool {
    let mut seen = BTreeSet::new();
    let once = parts.promises.iter().all(|one| seen.insert(&one.promise));
    let each = parts.promises.iter().all(|one| promise_fits(parts, one));
    let mut last = Some(parts.reported);
    let in_order = parts.promises.iter().all(|one| {
        let follows = last.is_some_and(|last| last <= one.made);
        last = ended_at(one);
        follows
    });
    once && each && in_order && parts.promises.len() <= LIST_MAX
}

/// When a promise had ended; none while it stands.
fn ended_at(promise: &Promise) -> Option<crate::base::Instant> {
    match promise.outcome {
        PromiseOutcome::Open => None,
        PromiseOutcome::Kept { at } => Some(at),
        PromiseOutcome::Broken => Some(promise.until),
    }
}

fn promise_fits(parts: &RecoveryParts, promise: &Promise) -> bool {
    let ended = match promise.outcome {
        PromiseOutcome::Open => true,
        PromiseOutcome::Kept { at } => {
            promise.made <= at && at < promise.until && at <= parts.changed
        }
        PromiseOutcome::Broken => promise.until <= parts.changed,
    };
    ended && promise.made < promise.until && promise.made <= parts.changed
}

fn reassurances_fit(parts: &RecoveryParts) -> bool {
    let said = parts.reassurances.iter().map(|one| one.at);
    let in_time = said
        .clone()
        .all(|at| parts.reported <= at && at <= parts.changed);
    in_time && said.is_sorted() && parts.reassurances.len() <= LIST_MAX
}

fn state_fits(parts: &RecoveryParts) -> bool {
    let last = parts.promises.last().map(|promise| promise.outcome);
    let open = open_promise(parts).is_some();
    match &parts.state {
        S::Reported => parts.answer.is_none() && last.is_none(),
        S::Promised => open,
        S::Kept => matches!(last, Some(PromiseOutcome::Kept { .. })),
        S::Broken => last == Some(PromiseOutcome::Broken),
        S::Closed { ending } => !open && fits_visit(parts, ending),
        other => {
            let answered = parts.answer.as_ref().map(|answer| answer.state());
            !open && answered.as_ref() == Some(other)
        }
    }
}

fn deadline_fits(parts: &RecoveryParts) -> bool {
    let due = parts.answer_by.is_none_or(|at| parts.reported <= at);
    let noticed = |at| parts.answer_by == Some(at) && at <= parts.changed;
    due && parts.overdue.is_none_or(noticed)
}
