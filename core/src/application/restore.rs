//! What a stored application is checked for before it is taken back: everything that commands guarantee.

use std::collections::BTreeSet;

use super::apply::may_verify;
use super::state::{ApplicationParts, ApplicationState};
use crate::base::Invalid;
use crate::base::workflow::engine::{require, require_applied_once};

pub(super) fn check(parts: &ApplicationParts) -> Result<(), Invalid> {
    let counted = parts.project_version > 0 && parts.form_version > 0;
    require(counted, "application.restore.version", "form_version")?;
    require(state_fits(parts), "application.restore.state", "state")?;
    require(proof_fits(parts), "application.restore.proof", "proof")?;
    require(
        verified_fits(parts),
        "application.restore.verified",
        "verified_by",
    )?;
    let waits = matches!(
        parts.state,
        ApplicationState::Draft | ApplicationState::Returned { .. }
    );
    let lapses = waits || parts.lapses_at.is_none();
    require(lapses, "application.restore.lapses", "lapses_at")?;
    require(in_order(parts), "application.restore.order", "changed")?;
    require_applied_once(&parts.applied)
}

/// What was handed in was filled in, and what went back was saved again before it was handed in again.
fn state_fits(parts: &ApplicationParts) -> bool {
    let submitted = parts.submitted.is_some();
    let here = match &parts.state {
        ApplicationState::Draft => !submitted,
        ApplicationState::Returned {
            fields, revision, ..
        } => {
            let mut seen = BTreeSet::new();
            let once = fields.iter().all(|field| seen.insert(field));
            let looked_at = (parts.returns..=parts.revision).contains(revision);
            once && !fields.is_empty() && looked_at && parts.returns > 0
        }
        ApplicationState::Submitted
        | ApplicationState::Verified
        | ApplicationState::Accepted
        | ApplicationState::Ordered { .. }
        | ApplicationState::Rejected { .. } => submitted && parts.returns < parts.revision,
        ApplicationState::Withdrawn { .. } => true,
        ApplicationState::Lapsed => submitted == (parts.returns > 0),
    };
    let saved = parts.returns <= parts.revision && (!submitted || parts.revision > 0);
    here && saved && (submitted || parts.returns == 0)
}

/// The proof comes with the first handing-in.
fn proof_fits(parts: &ApplicationParts) -> bool {
    parts.proof.is_some() == parts.submitted.is_some()
        && parts
            .proof
            .as_ref()
            .is_none_or(|proof| proof.at <= parts.changed)
}

/// Where the project wants four eyes nothing is accepted that somebody else did not verify.
fn verified_fits(parts: &ApplicationParts) -> bool {
    let by = parts.verified_by.as_ref();
    let open = by.is_none();
    let allowed = by.is_none_or(|by| may_verify(parts, by)) && (open || parts.submitted.is_some());
    let here = match &parts.state {
        ApplicationState::Draft
        | ApplicationState::Submitted
        | ApplicationState::Returned { .. }
        | ApplicationState::Lapsed => open,
        ApplicationState::Verified => !open,
        ApplicationState::Accepted | ApplicationState::Ordered { .. } => !open || !parts.four_eyes,
        ApplicationState::Rejected { .. } | ApplicationState::Withdrawn { .. } => true,
    };
    allowed && here
}

fn in_order(parts: &ApplicationParts) -> bool {
    let submitted = parts
        .submitted
        .is_none_or(|at| parts.begun <= at && at <= parts.changed);
    let lapses = parts.lapses_at.is_none_or(|at| parts.changed < at);
    submitted && lapses && parts.begun <= parts.changed
}
