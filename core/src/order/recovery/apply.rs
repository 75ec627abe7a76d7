//! How an event changes a recovery. Total: an event that cannot have come is named, never a panic.

use super::event::{RecoveryEntry, RecoveryEvent};
use super::promise::{LIST_MAX, Promise, PromiseKind, PromiseOutcome, Reassurance};
use super::state::{
    Recovery, RecoveryAnswer, RecoveryParts, RecoveryState, answer_due, open_promise,
};
use super::table::TABLE;
use crate::base::Instant;
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{
    Codes, Misfit, NO_BEGINNING, NOT_HERE, SECOND_BEGINNING, Table, Workflow, fits,
    shape_of_workflow,
};

impl Workflow for Recovery {
    shape_of_workflow!(Recovery, RecoveryParts, RecoveryEvent, RecoveryEntry);
    const CODES: Codes = Codes::shared("order.recovery.state.none");
    const TABLE: Table = TABLE;

    fn begin(
        event: &RecoveryEvent,
        envelope: &Envelope,
        now: Instant,
    ) -> Result<RecoveryParts, Misfit> {
        let RecoveryEvent::Reported {
            recovery,
            order,
            visit,
            person,
            cause,
            contact,
            crew,
            answer_by,
        } = event
        else {
            return Err(NO_BEGINNING);
        };
        fits(visit.is_some() || !cause.is_of_crew())?;
        fits(answer_by.is_none_or(|at| now <= at))?;
        Ok(RecoveryParts {
            recovery: recovery.clone(),
            order: order.clone(),
            visit: visit.clone(),
            person: person.clone(),
            cause: *cause,
            contact: contact.clone(),
            crew: crew.clone(),
            answer: None,
            answer_by: *answer_by,
            overdue: None,
            promises: Vec::new(),
            reassurances: Vec::new(),
            state: RecoveryState::Reported,
            reported: now,
            changed: now,
            applied: vec![envelope.command.clone()],
        })
    }

    fn change(
        parts: &mut RecoveryParts,
        event: &RecoveryEvent,
        now: Instant,
    ) -> Result<(), Misfit> {
        let closed = matches!(parts.state, RecoveryState::Closed { .. });
        fits(!closed)?;
        change(parts, event, now)
    }
}

fn change(parts: &mut RecoveryParts, event: &RecoveryEvent, now: Instant) -> Result<(), Misfit> {
    match event {
        RecoveryEvent::Reported { .. } => Err(SECOND_BEGINNING),
        RecoveryEvent::Located { .. }
        | RecoveryEvent::SubstituteSent { .. }
        | RecoveryEvent::NoCrewFound
        | RecoveryEvent::Remedied { .. } => {
            let answer = answer_of(event, now)?;
            fits(answer != RecoveryAnswer::NoCrew || parts.state != RecoveryState::NoCrew)?;
            answered(parts, answer)
        }
        RecoveryEvent::Promised { what, .. } => {
            let answer = parts.answer.as_ref();
            fits(open_promise(parts).is_none() && what.fits(answer))?;
            promised(parts, event, now)
        }
        RecoveryEvent::Reassured {
            wording,
            contact,
            helped,
            by,
        } => {
            fits(parts.reassurances.len() < LIST_MAX)?;
            parts.reassurances.push(Reassurance {
                wording: wording.clone(),
                contact: contact.clone(),
                helped: *helped,
                by: by.clone(),
                at: now,
            });
            Ok(())
        }
        RecoveryEvent::PromiseKept { at } => {
            let kept = open_promise(parts)
                .is_some_and(|promise| promise.made <= *at && *at < promise.until && *at <= now);
            fits(kept)?;
            ended(parts, PromiseOutcome::Kept { at: *at }, RecoveryState::Kept)
        }
        RecoveryEvent::PromiseBroken { at } => {
            let due = open_promise(parts).is_some_and(|promise| promise.until == *at && *at <= now);
            fits(due)?;
            ended(parts, PromiseOutcome::Broken, RecoveryState::Broken)
        }
        RecoveryEvent::AnswerOverdue { at } => {
            fits(answer_due(parts) == Some(*at) && *at <= now)?;
            parts.overdue = Some(*at);
            Ok(())
        }
        RecoveryEvent::Closed { ending } => {
            fits(open_promise(parts).is_none() && fits_visit(parts, ending))?;
            parts.state = RecoveryState::Closed {
                ending: ending.clone(),
            };
            Ok(())
        }
    }
}

/// The answer that an event gives; a crew does not arrive in the past.
fn answer_of(event: &RecoveryEvent, now: Instant) -> Result<RecoveryAnswer, Misfit> {
    let answer = match event.clone() {
        RecoveryEvent::Located {
            crew,
            delay,
            arrives,
        } => RecoveryAnswer::Located {
            crew,
            delay,
            arrives,
        },
        RecoveryEvent::SubstituteSent { crew, arrives } => {
            RecoveryAnswer::Substitute { crew, arrives }
        }
        RecoveryEvent::NoCrewFound => RecoveryAnswer::NoCrew,
        RecoveryEvent::Remedied { remedy } => RecoveryAnswer::Remedied { remedy },
        _ => return Err(NOT_HERE),
    };
    fits(answer.arrives().is_none_or(|arrives| now <= arrives))?;
    Ok(answer)
}

/// Whether an answer helps with what went wrong; the crew that did not come is no substitute.
pub(super) fn helps(parts: &RecoveryParts, answer: &RecoveryAnswer) -> bool {
    match answer {
        RecoveryAnswer::Located { .. } => parts.cause.is_of_crew(),
        RecoveryAnswer::Substitute { crew, .. } => {
            parts.cause.wants_crew() && parts.crew.as_ref() != Some(crew)
        }
        RecoveryAnswer::NoCrew => parts.cause.wants_crew(),
        RecoveryAnswer::Remedied { remedy } => remedy.fits(parts.cause),
    }
}

/// Whether a new visit is another one.
pub(super) fn fits_visit(parts: &RecoveryParts, ending: &super::RecoveryEnding) -> bool {
    match ending {
        super::RecoveryEnding::NewVisit { visit } => parts.visit.as_ref() != Some(visit),
        _ => true,
    }
}

/// What is done is another thing now; a promise that stands, stands.
fn answered(parts: &mut RecoveryParts, answer: RecoveryAnswer) -> Result<(), Misfit> {
    fits(helps(parts, &answer))?;
    if open_promise(parts).is_none() {
        parts.state = answer.state();
    }
    parts.answer = Some(answer);
    Ok(())
}

fn promised(parts: &mut RecoveryParts, event: &RecoveryEvent, now: Instant) -> Result<(), Misfit> {
    let RecoveryEvent::Promised {
        promise,
        what,
        until,
        contact,
        by,
    } = event
    else {
        return Err(NOT_HERE);
    };
    let new = parts.promises.iter().all(|one| one.promise != *promise);
    let arrives = parts.answer.as_ref().and_then(|answer| answer.arrives());
    let arrives = arrives.filter(|_| *what == PromiseKind::CrewArrives);
    fits(new && now < *until && parts.promises.len() < LIST_MAX)?;
    fits(arrives.is_none_or(|arrives| arrives < *until))?;
    parts.promises.push(Promise {
        promise: promise.clone(),
        what: *what,
        until: *until,
        contact: contact.clone(),
        by: by.clone(),
        made: now,
        outcome: PromiseOutcome::Open,
    });
    parts.state = RecoveryState::Promised;
    Ok(())
}

fn ended(
    parts: &mut RecoveryParts,
    outcome: PromiseOutcome,
    state: RecoveryState,
) -> Result<(), Misfit> {
    let promise = parts.promises.last_mut().ok_or(NOT_HERE)?;
    promise.outcome = outcome;
    parts.state = state;
    Ok(())
}
