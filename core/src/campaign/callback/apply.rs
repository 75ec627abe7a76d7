//! How an event changes a callback. Total: an event that cannot have come is named, never a panic.

use super::event::{CallbackEntry, CallbackEvent};
use super::state::{Callback, CallbackMiss, CallbackParts, CallbackState, begins};
use super::table::TABLE;
use crate::base::Instant;
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{
    Codes, Misfit, NO_BEGINNING, NOT_HERE, SECOND_BEGINNING, Table, Workflow, fits,
    shape_of_workflow,
};
use crate::campaign::AttemptResult;

impl Workflow for Callback {
    shape_of_workflow!(Callback, CallbackParts, CallbackEvent, CallbackEntry);
    const CODES: Codes = Codes::shared("campaign.callback.state.none");
    const TABLE: Table = TABLE;

    fn begin(
        event: &CallbackEvent,
        envelope: &Envelope,
        now: Instant,
    ) -> Result<CallbackParts, Misfit> {
        let CallbackEvent::Scheduled {
            callback,
            person,
            project,
            lead,
            owner,
            zone,
            due,
        } = event
        else {
            return Err(NO_BEGINNING);
        };
        fits(now < *due)?;
        Ok(CallbackParts {
            callback: callback.clone(),
            person: person.clone(),
            project: project.clone(),
            lead: lead.clone(),
            owner: owner.clone(),
            passed: false,
            zone: *zone,
            due: *due,
            not_before: None,
            state: CallbackState::Due,
            reschedules: 0,
            dials: 0,
            scheduled: now,
            changed: now,
            applied: vec![envelope.command.clone()],
            permits: Vec::new(),
            contacts: Vec::new(),
        })
    }

    fn change(
        callback: &mut CallbackParts,
        event: &CallbackEvent,
        now: Instant,
    ) -> Result<(), Misfit> {
        change(callback, event, now)
    }
}

fn change(callback: &mut CallbackParts, event: &CallbackEvent, now: Instant) -> Result<(), Misfit> {
    use CallbackState as S;
    let waits = callback.state == S::Due;
    let ready = matches!(callback.state, S::Ready { .. });
    match event {
        CallbackEvent::Scheduled { .. } => Err(SECOND_BEGINNING),
        CallbackEvent::Rescheduled { due, .. } => {
            fits(waits || ready || matches!(callback.state, S::Missed { .. }))?;
            callback.reschedules = callback.reschedules.checked_add(1).ok_or(NOT_HERE)?;
            agree(callback, *due, now)
        }
        CallbackEvent::Assigned { owner, passes_at } => {
            callback.owner = owner.clone();
            callback.passed = false;
            wait_for_owner(callback, *passes_at);
            let passes = ready && owner.is_some() && passes_at.is_some_and(|at| now <= at);
            fits((waits || ready) && (passes_at.is_none() || passes))
        }
        CallbackEvent::Deferred { not_before, .. } => {
            fits(waits && begins(callback) <= now && now < *not_before)?;
            callback.not_before = Some(*not_before);
            Ok(())
        }
        CallbackEvent::BecameReady {
            at,
            passes_at,
            deadline,
        } => {
            fits(waits && *at == begins(callback) && *at <= now)?;
            callback.state = S::Ready {
                since: *at,
                passes_at: *passes_at,
                deadline: *deadline,
            };
            Ok(())
        }
        CallbackEvent::PassedToAnyone { at } => {
            pass(callback, *at, now)?;
            callback.passed = true;
            Ok(())
        }
        CallbackEvent::LeftWithOwner { at } => pass(callback, *at, now),
        CallbackEvent::Dialled {
            agent,
            contact,
            permit,
            ..
        } => {
            fits(ready && !callback.permits.contains(permit))?;
            fits(!callback.contacts.contains(contact))?;
            callback.dials = callback.dials.checked_add(1).ok_or(NOT_HERE)?;
            callback.state = S::Dialled {
                agent: agent.clone(),
                contact: contact.clone(),
                permit: permit.clone(),
                since: now,
            };
            Ok(())
        }
        CallbackEvent::DialEnded { result, again } => end_dial(callback, result, *again, now),
        CallbackEvent::Missed { reason, at } => miss(callback, *reason, *at, now),
        CallbackEvent::Cancelled { reason } => {
            callback.state = S::Cancelled { reason: *reason };
            fits(waits || ready)
        }
    }
}

/// Another time is agreed: it is the owner's again.
fn agree(callback: &mut CallbackParts, due: Instant, now: Instant) -> Result<(), Misfit> {
    callback.due = due;
    callback.not_before = None;
    callback.passed = false;
    callback.state = CallbackState::Due;
    fits(now < due)
}

fn wait_for_owner(callback: &mut CallbackParts, until: Option<Instant>) {
    if let CallbackState::Ready { passes_at, .. } = &mut callback.state {
        *passes_at = until;
    }
}

/// The time to wait for the owner is over.
fn pass(callback: &mut CallbackParts, at: Instant, now: Instant) -> Result<(), Misfit> {
    let CallbackState::Ready { passes_at, .. } = &callback.state else {
        return Err(NOT_HERE);
    };
    fits(*passes_at == Some(at) && at <= now)?;
    wait_for_owner(callback, None);
    Ok(())
}

fn end_dial(
    callback: &mut CallbackParts,
    result: &AttemptResult,
    again: Option<Instant>,
    now: Instant,
) -> Result<(), Misfit> {
    let CallbackState::Dialled {
        contact, permit, ..
    } = &callback.state
    else {
        return Err(NOT_HERE);
    };
    fits(result.is_of_dialling())?;
    callback.permits.push(permit.clone());
    callback.contacts.push(contact.clone());
    match (result.reaches_the_person(), again) {
        (true, Some(_)) => Err(NOT_HERE),
        (true, None) => {
            callback.state = CallbackState::Kept;
            Ok(())
        }
        (false, Some(due)) => agree(callback, due, now),
        (false, None) => {
            let reason = CallbackMiss::NotReached;
            callback.state = CallbackState::Missed { reason };
            Ok(())
        }
    }
}

fn miss(
    callback: &mut CallbackParts,
    reason: CallbackMiss,
    at: Instant,
    now: Instant,
) -> Result<(), Misfit> {
    let here = match (&callback.state, reason) {
        (CallbackState::Due, CallbackMiss::Forbidden) => begins(callback) == at,
        (CallbackState::Ready { deadline, .. }, CallbackMiss::NotDialled) => *deadline == Some(at),
        _ => false,
    };
    callback.state = CallbackState::Missed { reason };
    fits(here && at <= now)
}
