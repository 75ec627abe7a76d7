//! How an event changes a lead. Total: an event that cannot have come is named, never a panic.

use super::event::{LeadEntry, LeadEvent};
use super::restore::{competitor_fits, contact_used, note_fits, owes_suppression};
use super::state::{Lead, LeadParts, LeadState, OpenAttempt, next_number};
use super::table::TABLE;
use crate::base::Instant;
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{
    Codes, Misfit, NO_BEGINNING, NOT_HERE, SECOND_BEGINNING, Table, Workflow, fits,
    shape_of_workflow,
};
use crate::campaign::{Attempt, AttemptParts, AttemptResult};
use crate::privacy::SuppressionSource;
use crate::project::RefusalReason;

impl Workflow for Lead {
    shape_of_workflow!(Lead, LeadParts, LeadEvent, LeadEntry);
    const CODES: Codes = Codes::shared("campaign.lead.state.none");
    const TABLE: Table = TABLE;

    fn begin(event: &LeadEvent, envelope: &Envelope, now: Instant) -> Result<LeadParts, Misfit> {
        let LeadEvent::Created {
            lead,
            person,
            project,
            owner,
        } = event
        else {
            return Err(NO_BEGINNING);
        };
        Ok(LeadParts {
            lead: lead.clone(),
            person: person.clone(),
            project: project.clone(),
            owner: owner.clone(),
            state: LeadState::New,
            refusal: None,
            open_attempt: None,
            attempts: Vec::new(),
            earlier_attempts: 0,
            next_attempt: None,
            entered: now,
            changed: now,
            applied: vec![envelope.command.clone()],
            permits: Vec::new(),
        })
    }

    fn change(lead: &mut LeadParts, event: &LeadEvent, now: Instant) -> Result<(), Misfit> {
        change(lead, event, now)
    }
}

fn change(lead: &mut LeadParts, event: &LeadEvent, now: Instant) -> Result<(), Misfit> {
    use LeadState as S;
    let state = lead.state.clone();
    let free = lead.open_attempt.is_none();
    let applied = matches!(state, S::Applied { .. });
    fits(!owes_suppression(lead) || matches!(event, LeadEvent::Suppressed { .. }))?;
    match event {
        LeadEvent::Created { .. } => Err(SECOND_BEGINNING),
        LeadEvent::OwnerAssigned { owner } => {
            lead.owner = owner.clone();
            let closed = matches!(
                state,
                S::Won { .. } | S::Suppressed { .. } | S::Duplicate { .. }
            );
            fits(!closed)
        }
        LeadEvent::AttemptBegan { .. } => begin_attempt(lead, event, now),
        LeadEvent::AttemptEnded {
            result,
            next_attempt,
        } => end_attempt(lead, result, *next_attempt),
        LeadEvent::AttemptSkipped { .. } => skip_attempt(lead, event, now),
        LeadEvent::Met { .. } => {
            let rests = rests(&state);
            let may = matches!(state, S::New | S::Attempting) || rests;
            if rests {
                begin_round(lead)?;
            }
            enter(lead, may && free, S::Reached)
        }
        LeadEvent::InterestShown => enter(lead, state == S::Reached && free, S::Interested),
        LeadEvent::Refused { refusal } => {
            let may = matches!(state, S::Reached | S::Interested) || applied;
            lead.refusal = Some(refusal.clone());
            let whole = note_fits(refusal) && competitor_fits(refusal);
            enter(lead, may && free && whole, S::Refused)
        }
        LeadEvent::Applied { application } => {
            let may = matches!(state, S::Reached | S::Interested) && free;
            let application = application.clone();
            enter(lead, may, S::Applied { application })
        }
        LeadEvent::ApplicationDropped => enter(lead, applied && free, S::Interested),
        LeadEvent::Won { order } => {
            let order = order.clone();
            enter(lead, state.application().is_some(), S::Won { order })
        }
        _ => rest(lead, event, now),
    }
}

/// Whether nobody tries to reach the person, though it may come to that again.
fn rests(state: &LeadState) -> bool {
    use LeadState as S;
    let parked = matches!(state, S::Parked { .. });
    parked || matches!(state, S::Refused | S::Exhausted | S::Unreachable)
}

/// The events by which a lead comes to rest, is closed or is taken up again.
fn rest(lead: &mut LeadParts, event: &LeadEvent, now: Instant) -> Result<(), Misfit> {
    use LeadState as S;
    let state = lead.state.clone();
    let free = lead.open_attempt.is_none();
    let pursued = state.is_pursued();
    let untried = state == S::New;
    match event {
        LeadEvent::Exhausted { .. } => enter(lead, pursued && free, S::Exhausted),
        LeadEvent::NumberLost => enter(lead, (pursued || untried) && free, S::Unreachable),
        LeadEvent::Reopened => {
            begin_round(lead)?;
            let next = match state {
                S::Unreachable => untried_or_attempting(lead),
                _ => S::Attempting,
            };
            enter(lead, matches!(state, S::Exhausted | S::Unreachable), next)
        }
        LeadEvent::Suppressed { suppression } => {
            let may = state.is_diallable() || rests(&state);
            let next = S::Suppressed {
                suppression: suppression.clone(),
                application: state.application().cloned(),
            };
            enter(lead, may, next)
        }
        LeadEvent::SuppressionLifted { source, .. } => {
            begin_round(lead)?;
            let theirs = matches!(
                source,
                SuppressionSource::Person | SuppressionSource::Authority
            );
            let next = match state.application().cloned() {
                Some(application) => S::Applied { application },
                None => untried_or_attempting(lead),
            };
            enter(lead, theirs && matches!(state, S::Suppressed { .. }), next)
        }
        LeadEvent::DuplicateMarked { of } => {
            let may = (pursued || untried || rests(&state)) && free && *of != lead.lead;
            enter(lead, may, S::Duplicate { of: of.clone() })
        }
        _ => wait(lead, event, now),
    }
}

/// The events between a refusal and another try.
fn wait(lead: &mut LeadParts, event: &LeadEvent, now: Instant) -> Result<(), Misfit> {
    use LeadState as S;
    let state = lead.state.clone();
    match event {
        LeadEvent::Parked {
            not_before,
            condition,
        } => {
            let reason = lead.refusal.as_ref().map(|refusal| refusal.reason);
            let alive = reason.is_some_and(|reason| reason != RefusalReason::Deceased);
            let waits = not_before.is_some_and(|at| now < at)
                || (not_before.is_none() && condition.is_some());
            let next = S::Parked {
                not_before: *not_before,
                condition: condition.clone(),
            };
            enter(lead, state == S::Refused && alive && waits, next)
        }
        LeadEvent::ParkingExtended { not_before } => {
            let dated = matches!(
                state,
                S::Parked { not_before: Some(at), condition: None } if at <= now
            );
            let next = S::Parked {
                not_before: Some(*not_before),
                condition: None,
            };
            enter(lead, dated && now < *not_before, next)
        }
        LeadEvent::Recontacted => {
            begin_round(lead)?;
            let come = match state {
                S::Parked { not_before, .. } => not_before.is_none_or(|at| at <= now),
                _ => false,
            };
            enter(lead, come, S::Attempting)
        }
        _ => Err(NOT_HERE),
    }
}

/// Moves to another state; what the retry plan wanted in the one before is over.
fn enter(lead: &mut LeadParts, may: bool, next: LeadState) -> Result<(), Misfit> {
    lead.state = next;
    lead.next_attempt = None;
    fits(may)
}

/// From here on the retry plan counts anew.
fn begin_round(lead: &mut LeadParts) -> Result<(), Misfit> {
    lead.earlier_attempts = u32::try_from(lead.attempts.len()).map_err(|_| NOT_HERE)?;
    Ok(())
}

fn untried_or_attempting(lead: &LeadParts) -> LeadState {
    if next_number(&lead.attempts) == 1 && lead.open_attempt.is_none() {
        LeadState::New
    } else {
        LeadState::Attempting
    }
}

fn begin_attempt(lead: &mut LeadParts, event: &LeadEvent, now: Instant) -> Result<(), Misfit> {
    let LeadEvent::AttemptBegan {
        number,
        zone,
        purpose,
        subject,
        contact,
        permit,
        ..
    } = event
    else {
        return Err(NOT_HERE);
    };
    let may = lead.state.is_diallable() && lead.open_attempt.is_none();
    fits(may && *number == next_number(&lead.attempts))?;
    fits(!lead.permits.contains(permit) && !contact_used(lead, contact))?;
    lead.open_attempt = Some(OpenAttempt {
        number: *number,
        began: now,
        zone: *zone,
        purpose: purpose.clone(),
        subject: subject.clone(),
        contact: contact.clone(),
        permit: permit.clone(),
    });
    lead.next_attempt = None;
    if lead.state == LeadState::New {
        lead.state = LeadState::Attempting;
    }
    Ok(())
}

/// The open attempt with its result; none where none is open, or the result is none of a dialled one.
pub(super) fn ended(lead: &LeadParts, result: &AttemptResult) -> Option<Attempt> {
    let open = lead.open_attempt.as_ref()?;
    let attempt = Attempt::restore(AttemptParts {
        number: open.number,
        at: open.began,
        zone: open.zone,
        project: lead.project.clone(),
        purpose: open.purpose.clone(),
        subject: open.subject.clone(),
        contact: Some(open.contact.clone()),
        result: result.clone(),
    });
    attempt.ok().filter(Attempt::was_dialled)
}

fn end_attempt(
    lead: &mut LeadParts,
    result: &AttemptResult,
    next_attempt: Option<Instant>,
) -> Result<(), Misfit> {
    let attempt = ended(lead, result).ok_or(NOT_HERE)?;
    lead.attempts.push(attempt);
    lead.permits
        .extend(lead.open_attempt.take().map(|open| open.permit));
    if lead.state == LeadState::Attempting && result.reaches_the_person() {
        lead.state = LeadState::Reached;
    }
    lead.next_attempt = next_attempt;
    let tried = lead.state.is_diallable() && !owes_suppression(lead);
    fits(next_attempt.is_none() || tried)
}

fn skip_attempt(lead: &mut LeadParts, event: &LeadEvent, now: Instant) -> Result<(), Misfit> {
    let LeadEvent::AttemptSkipped {
        zone,
        purpose,
        subject,
        reasons,
    } = event
    else {
        return Err(NOT_HERE);
    };
    fits(lead.state.is_diallable() && lead.open_attempt.is_none())?;
    let attempt = Attempt::restore(AttemptParts {
        number: next_number(&lead.attempts),
        at: now,
        zone: *zone,
        project: lead.project.clone(),
        purpose: purpose.clone(),
        subject: subject.clone(),
        contact: None,
        result: AttemptResult::NotDialled {
            reasons: reasons.clone(),
        },
    });
    lead.attempts.push(attempt.map_err(|_| NOT_HERE)?);
    Ok(())
}
