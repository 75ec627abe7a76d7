//! What a stored lead is checked for before it is taken back: everything that commands guarantee.

use std::collections::BTreeSet;

use super::state::{LeadParts, LeadRefusal, LeadState, next_number};
use crate::base::workflow::engine::{require, require_applied_once};
use crate::base::{ContactId, Instant, Invalid};
use crate::campaign::Attempt;
use crate::project::RefusalReason;

pub(super) fn check(parts: &LeadParts) -> Result<(), Invalid> {
    require(state_fits(parts), "campaign.lead.restore.state", "state")?;
    let refusal = "campaign.lead.restore.refusal";
    require(refusal_fits(parts), refusal, "refusal")?;
    let attempt = "campaign.lead.restore.attempt";
    require(attempts_fit(parts), attempt, "attempts")?;
    require(open_fits(parts), attempt, "open_attempt")?;
    let permit = "campaign.lead.restore.permit";
    require(permits_fit(parts), permit, "permits")?;
    require(in_order(parts), "campaign.lead.restore.order", "changed")?;
    require_applied_once(&parts.applied)
}

fn state_fits(parts: &LeadParts) -> bool {
    let earlier = usize::try_from(parts.earlier_attempts).unwrap_or(usize::MAX);
    let round = parts.attempts.get(earlier..);
    let here = match &parts.state {
        LeadState::New => next_number(&parts.attempts) == 1,
        LeadState::Parked {
            not_before,
            condition,
        } => not_before.is_some() || condition.is_some(),
        LeadState::Exhausted => round.is_some_and(|round| round.iter().any(Attempt::was_dialled)),
        LeadState::Duplicate { of } => *of != parts.lead,
        _ => true,
    };
    let tried = parts.state.is_pursued() || matches!(parts.state, LeadState::Applied { .. });
    here && round.is_some() && parts.next_attempt.is_some() <= tried && !owes_suppression(parts)
}

/// Whether the person asked in this round not to be called any more, and the lead goes on.
pub(super) fn owes_suppression(parts: &LeadParts) -> bool {
    let rests = matches!(
        parts.state,
        LeadState::Suppressed { .. } | LeadState::Won { .. }
    );
    let earlier = usize::try_from(parts.earlier_attempts).unwrap_or(usize::MAX);
    let mut round = parts.attempts.iter().skip(earlier);
    !rests && round.any(|attempt| attempt.parts().result.is_opt_out())
}

/// Who refused has a reason, also while parked; nobody waits for the dead.
fn refusal_fits(parts: &LeadParts) -> bool {
    let parked = matches!(parts.state, LeadState::Parked { .. });
    match &parts.refusal {
        None => !parked && parts.state != LeadState::Refused,
        Some(refusal) => {
            let waits_for_nobody = parked && refusal.reason == RefusalReason::Deceased;
            note_fits(refusal) && competitor_fits(refusal) && !waits_for_nobody
        }
    }
}

pub(super) fn note_fits(refusal: &LeadRefusal) -> bool {
    refusal.reason != RefusalReason::Other || refusal.note.is_some()
}

pub(super) fn competitor_fits(refusal: &LeadRefusal) -> bool {
    (refusal.reason == RefusalReason::Competitor) == refusal.competitor.is_some()
}

/// Whether the contact is that of an attempt that has ended.
pub(super) fn contact_used(parts: &LeadParts, contact: &ContactId) -> bool {
    let mut attempts = parts.attempts.iter();
    attempts.any(|attempt| attempt.parts().contact.as_ref() == Some(contact))
}

/// Each attempt has the number after those that were dialled before it, is one of the project, and a
/// contact of its own.
fn attempts_fit(parts: &LeadParts) -> bool {
    let mut number = 1_u32;
    let mut contacts = BTreeSet::new();
    parts.attempts.iter().all(|attempt| {
        let own = attempt.parts();
        let fits = own.number == number
            && own.project == parts.project
            && own.contact.iter().all(|contact| contacts.insert(contact));
        number = number.saturating_add(attempt.was_dialled().into());
        fits
    })
}

/// Each permit stands once, and for an attempt; a lead that was stored before they were kept has fewer.
fn permits_fit(parts: &LeadParts) -> bool {
    let mut seen: BTreeSet<_> = parts.open_attempt.iter().map(|open| &open.permit).collect();
    let dialled = parts
        .attempts
        .iter()
        .filter(|attempt| attempt.was_dialled());
    parts.permits.len() <= dialled.count() && parts.permits.iter().all(|one| seen.insert(one))
}

fn open_fits(parts: &LeadParts) -> bool {
    let Some(open) = &parts.open_attempt else {
        return true;
    };
    let may = parts.state.is_pursued()
        || matches!(
            parts.state,
            LeadState::Applied { .. } | LeadState::Won { .. } | LeadState::Suppressed { .. }
        );
    may && open.number == next_number(&parts.attempts)
        && parts.next_attempt.is_none()
        && !contact_used(parts, &open.contact)
}

/// Every instant lies in the lead, and the attempts do not step back.
fn in_order(parts: &LeadParts) -> bool {
    let attempts = parts.attempts.iter().map(|attempt| attempt.parts().at);
    let open = parts.open_attempt.iter().map(|open| open.began);
    let mut before: Instant = parts.entered;
    let waits = match &parts.state {
        LeadState::Parked { not_before, .. } => *not_before,
        _ => None,
    };
    let waits = waits.is_none_or(|at| parts.entered < at);
    waits
        && attempts.chain(open).chain([parts.changed]).all(|at| {
            let fits = before <= at;
            before = at;
            fits
        })
}
