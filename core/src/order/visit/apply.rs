//! How an event changes a visit. Total: an event that cannot have come is named, never a panic.

use super::ends::VisitParty;
use super::event::{VisitEntry, VisitEvent};
use super::needs::{drop_void_notes, is_ready, needed};
use super::request::VisitRequest;
use super::state::{Visit, VisitParts, VisitState};
use super::table::TABLE;
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{
    Codes, Misfit, NO_BEGINNING, NOT_HERE, SECOND_BEGINNING, Table, Workflow, fits,
    shape_of_workflow,
};
use crate::base::{ActorId, CommandId, ContactId, Instant, Period};
use crate::order::{BriefingItem, BriefingMark, BriefingNote};

impl Workflow for Visit {
    shape_of_workflow!(Visit, VisitParts, VisitEvent, VisitEntry);
    const CODES: Codes = Codes::shared("order.visit.state.none");
    const TABLE: Table = TABLE;

    fn begin(event: &VisitEvent, envelope: &Envelope, now: Instant) -> Result<VisitParts, Misfit> {
        let VisitEvent::Requested { request } = event else {
            return Err(NO_BEGINNING);
        };
        fits(request.holds())?;
        Ok(begun(request.clone(), envelope.command.clone(), now))
    }

    fn change(visit: &mut VisitParts, event: &VisitEvent, now: Instant) -> Result<(), Misfit> {
        change(visit, event, now)
    }
}

fn begun(request: VisitRequest, command: CommandId, now: Instant) -> VisitParts {
    VisitParts {
        purpose: request,
        reserved: Vec::new(),
        amount: None,
        account: None,
        offered: Vec::new(),
        window: None,
        briefing: Vec::new(),
        crew: None,
        state: VisitState::Requested,
        moved_by_customer: 0,
        moved_by_centre: 0,
        missed_at: None,
        late_since: None,
        departed: None,
        arrived: None,
        requested: now,
        changed: now,
        applied: vec![command],
    }
}

fn change(visit: &mut VisitParts, event: &VisitEvent, now: Instant) -> Result<(), Misfit> {
    use VisitState as S;
    let open = !is_fixed(&visit.state);
    match event {
        VisitEvent::Requested { .. } => Err(SECOND_BEGINNING),
        VisitEvent::WindowsOffered { windows } => {
            fits(matches!(visit.state, S::Requested | S::Offered | S::Chosen))?;
            fits(!windows.is_empty() && windows.iter().all(|one| lies_ahead(*one, now)))?;
            without_window(visit, S::Offered);
            visit.offered.clone_from(windows);
            Ok(())
        }
        VisitEvent::WindowChosen { window } => {
            fits(matches!(visit.state, S::Offered | S::Chosen))?;
            fits(visit.offered.contains(window) && visit.window != Some(*window))?;
            agree(visit, *window, now)
        }
        VisitEvent::Quoted { amount, account } => {
            fits(open && amount.minor >= 0 && (amount.minor == 0 || account.is_some()))?;
            visit.amount = Some(*amount);
            visit.account.clone_from(account);
            reopen(visit);
            Ok(())
        }
        VisitEvent::MaterialsReserved { materials } => {
            fits(open)?;
            visit.reserved.clone_from(materials);
            reopen(visit);
            Ok(())
        }
        VisitEvent::Told { item, contact, by } => told(visit, item, mark(now, contact, by)),
        VisitEvent::Acknowledged { item, contact, by } => {
            acknowledged(visit, item, mark(now, contact, by))
        }
        VisitEvent::Confirmed { missed_at } => confirm(visit, *missed_at, now),
        VisitEvent::Rescheduled { window, by } => {
            let held = [S::Confirmed, S::Assigned, S::EnRoute, S::Late];
            fits(held.contains(&visit.state) && visit.window != Some(*window))?;
            let moved = match by {
                VisitParty::Customer => &mut visit.moved_by_customer,
                VisitParty::Centre => &mut visit.moved_by_centre,
            };
            *moved = moved.checked_add(1).ok_or(NOT_HERE)?;
            agree(visit, *window, now)
        }
        VisitEvent::Cancelled { by, reason } => {
            fits(open || matches!(visit.state, S::EnRoute | S::Late))?;
            visit.state = S::Cancelled {
                by: *by,
                reason: *reason,
            };
            Ok(())
        }
        VisitEvent::WindowsPassed { at } => {
            fits(matches!(visit.state, S::Offered | S::Chosen) && is_due(visit, *at, now))?;
            without_window(visit, S::Requested);
            Ok(())
        }
        _ => carry_out(visit, event, now),
    }
}

/// The events of the crew, and those of its not coming.
fn carry_out(visit: &mut VisitParts, event: &VisitEvent, now: Instant) -> Result<(), Misfit> {
    use VisitState as S;
    let coming = [S::Confirmed, S::Assigned, S::EnRoute];
    let next = match event {
        VisitEvent::CrewAssigned { crew } => {
            let may = coming.contains(&visit.state) || visit.state == S::Late;
            fits(may && visit.crew.as_ref() != Some(crew))?;
            visit.crew = Some(crew.clone());
            visit.departed = None;
            match visit.late_since {
                Some(_) => S::Late,
                None => S::Assigned,
            }
        }
        VisitEvent::Departed => {
            let waits = matches!(visit.state, S::Assigned | S::Late);
            fits(waits && visit.crew.is_some() && visit.departed.is_none())?;
            visit.departed = Some(now);
            S::EnRoute
        }
        VisitEvent::Arrived => {
            let may = matches!(visit.state, S::EnRoute | S::Late);
            fits(may && visit.departed.is_some())?;
            visit.arrived = Some(now);
            S::OnSite
        }
        VisitEvent::RanLate { at } => {
            let late = visit.late_since.is_some();
            fits(coming.contains(&visit.state) && !late && is_due(visit, *at, now))?;
            visit.late_since = Some(*at);
            S::Late
        }
        VisitEvent::Missed { at } => {
            let may = matches!(visit.state, S::Late | S::EnRoute) && visit.late_since.is_some();
            fits(may && is_due(visit, *at, now))?;
            S::Missed
        }
        other => ended(&visit.state, other)?,
    };
    visit.state = next;
    Ok(())
}

/// The events that end a visit at the customer's.
fn ended(state: &VisitState, event: &VisitEvent) -> Result<VisitState, Misfit> {
    fits(*state == VisitState::OnSite)?;
    match event {
        VisitEvent::Finished { acceptance } => Ok(VisitState::Done {
            acceptance: acceptance.clone(),
        }),
        VisitEvent::Failed { cause } => Ok(VisitState::Failed { cause: *cause }),
        VisitEvent::CouldNotComplete { cause } => Ok(VisitState::CannotComplete { cause: *cause }),
        _ => Err(NOT_HERE),
    }
}

/// Once a crew is under way, or the visit has ended, neither price nor material changes.
pub(super) fn is_fixed(state: &VisitState) -> bool {
    !matches!(
        state,
        VisitState::Requested
            | VisitState::Offered
            | VisitState::Chosen
            | VisitState::Confirmed
            | VisitState::Assigned
    )
}

pub(super) fn lies_ahead(window: Period, now: Instant) -> bool {
    now < window.from() && window.from() < window.until()
}

/// The deadline of the state was this one, and it has come.
fn is_due(visit: &VisitParts, at: Instant, now: Instant) -> bool {
    Visit::deadline(visit) == Some(at) && at <= now
}

/// A window is agreed, and the visit waits to be confirmed: the crew is free again.
fn agree(visit: &mut VisitParts, window: Period, now: Instant) -> Result<(), Misfit> {
    fits(lies_ahead(window, now))?;
    without_window(visit, VisitState::Chosen);
    visit.window = Some(window);
    drop_void_notes(visit);
    Ok(())
}

/// No window holds any more, nor anything that hung on it.
fn without_window(visit: &mut VisitParts, next: VisitState) {
    visit.state = next;
    if visit.state == VisitState::Requested {
        visit.offered.clear();
    }
    visit.window = None;
    visit.crew = None;
    visit.missed_at = None;
    visit.late_since = None;
    visit.departed = None;
    drop_void_notes(visit);
}

/// A confirmed visit that lacks something now is only chosen; its crew keeps the window.
fn reopen(visit: &mut VisitParts) {
    drop_void_notes(visit);
    let confirmed = matches!(visit.state, VisitState::Confirmed | VisitState::Assigned);
    if confirmed && !is_ready(visit) {
        visit.state = VisitState::Chosen;
        visit.missed_at = None;
    }
}

fn confirm(visit: &mut VisitParts, missed_at: Option<Instant>, now: Instant) -> Result<(), Misfit> {
    let window = visit.window.ok_or(NOT_HERE)?;
    fits(visit.state == VisitState::Chosen && is_ready(visit) && lies_ahead(window, now))?;
    fits(missed_at.is_none_or(|at| window.until() <= at))?;
    visit.missed_at = missed_at;
    visit.state = match visit.crew {
        Some(_) => VisitState::Assigned,
        None => VisitState::Confirmed,
    };
    Ok(())
}

fn mark(at: Instant, contact: &ContactId, by: &ActorId) -> BriefingMark {
    BriefingMark {
        at,
        contact: contact.clone(),
        by: by.clone(),
    }
}

fn told(visit: &mut VisitParts, item: &BriefingItem, mark: BriefingMark) -> Result<(), Misfit> {
    fits(visit.state == VisitState::Chosen && needed(visit).contains(item))?;
    let mut notes = visit.briefing.iter_mut();
    match notes.find(|note| note.item == *item) {
        Some(note) => {
            fits(note.acknowledged.is_none())?;
            note.told = mark;
        }
        None => visit.briefing.push(BriefingNote {
            item: item.clone(),
            told: mark,
            acknowledged: None,
        }),
    }
    Ok(())
}

fn acknowledged(
    visit: &mut VisitParts,
    item: &BriefingItem,
    mark: BriefingMark,
) -> Result<(), Misfit> {
    fits(visit.state == VisitState::Chosen)?;
    let mut notes = visit.briefing.iter_mut();
    let note = notes.find(|note| note.item == *item).ok_or(NOT_HERE)?;
    fits(note.acknowledged.is_none())?;
    note.acknowledged = Some(mark);
    Ok(())
}
