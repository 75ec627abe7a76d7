//! What a stored callback is checked for before it is taken back: everything that commands guarantee.

use std::collections::BTreeSet;

use super::state::{CallbackParts, CallbackState, begins};
use crate::base::Invalid;
use crate::base::workflow::engine::{require, require_applied_once};

pub(super) fn check(parts: &CallbackParts) -> Result<(), Invalid> {
    require(
        state_fits(parts),
        "campaign.callback.restore.state",
        "state",
    )?;
    require(
        owner_fits(parts),
        "campaign.callback.restore.owner",
        "owner",
    )?;
    require(
        in_order(parts),
        "campaign.callback.restore.order",
        "changed",
    )?;
    require(
        permits_fit(parts),
        "campaign.callback.restore.permit",
        "permits",
    )?;
    require_applied_once(&parts.applied)
}

/// A callback that was dialled, kept or not reached has been dialled; one whose time has not come
/// belongs to its owner.
fn state_fits(parts: &CallbackParts) -> bool {
    use super::state::CallbackMiss::NotReached;
    match &parts.state {
        CallbackState::Due => !parts.passed,
        CallbackState::Ready { since, .. } => *since == begins(parts),
        CallbackState::Dialled { .. }
        | CallbackState::Kept
        | CallbackState::Missed { reason: NotReached } => parts.dials > 0,
        CallbackState::Missed { .. } | CallbackState::Cancelled { .. } => true,
    }
}

fn owner_fits(parts: &CallbackParts) -> bool {
    let passes = matches!(
        parts.state,
        CallbackState::Ready {
            passes_at: Some(_),
            ..
        }
    );
    let owned = parts.owner.is_some();
    (owned || (!parts.passed && !passes)) && !(parts.passed && passes)
}

/// Each permit and each contact stands once, and for a dial; a callback that was stored before they were
/// kept has fewer.
fn permits_fit(parts: &CallbackParts) -> bool {
    let (mut permits, mut contacts) = (BTreeSet::new(), BTreeSet::new());
    let mut ended = parts.dials;
    if let CallbackState::Dialled {
        contact, permit, ..
    } = &parts.state
    {
        permits.insert(permit);
        contacts.insert(contact);
        ended = ended.saturating_sub(1);
    }
    parts.permits.len() == parts.contacts.len()
        && u32::try_from(parts.permits.len()).is_ok_and(|count| count <= ended)
        && parts.permits.iter().all(|permit| permits.insert(permit))
        && parts.contacts.iter().all(|one| contacts.insert(one))
}

/// What was kept or missed had its time, and only what was due is put off.
fn in_order(parts: &CallbackParts) -> bool {
    let here = match &parts.state {
        CallbackState::Ready {
            since,
            passes_at,
            deadline,
        } => {
            let later = [passes_at, deadline];
            *since <= parts.changed && later.into_iter().flatten().all(|at| since <= at)
        }
        CallbackState::Dialled { since, .. } => begins(parts) <= *since && *since <= parts.changed,
        CallbackState::Kept | CallbackState::Missed { .. } => begins(parts) <= parts.changed,
        _ => true,
    };
    here && parts.scheduled <= parts.changed
        && parts.scheduled < parts.due
        && parts
            .not_before
            .is_none_or(|at| parts.due < at && parts.due <= parts.changed)
}
