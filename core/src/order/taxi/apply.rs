//! How an event changes a taxi request. Total: an event that cannot have come is named, never a panic.

use super::event::{TaxiRequestEntry, TaxiRequestEvent};
use super::report::DispatchReport;
use super::state::{TaxiReadBack, TaxiRequest, TaxiRequestParts, TaxiRequestState, hand_over_due};
use super::table::TABLE;
use crate::base::Instant;
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{
    Codes, Misfit, NO_BEGINNING, NOT_HERE, SECOND_BEGINNING, Table, Workflow, fits,
    shape_of_workflow,
};

impl Workflow for TaxiRequest {
    shape_of_workflow!(
        TaxiRequest,
        TaxiRequestParts,
        TaxiRequestEvent,
        TaxiRequestEntry
    );
    const CODES: Codes = Codes::shared("order.taxi_request.state.none");
    const TABLE: Table = TABLE;

    fn begin(
        event: &TaxiRequestEvent,
        envelope: &Envelope,
        now: Instant,
    ) -> Result<TaxiRequestParts, Misfit> {
        let TaxiRequestEvent::Received {
            request,
            person,
            project,
            contact,
            first_word,
            pick_up_at,
            hand_over_by,
        } = event
        else {
            return Err(NO_BEGINNING);
        };
        fits(*first_word <= now && pick_up_at.is_none_or(|at| now < at))?;
        fits(hand_over_by.is_none_or(|at| now <= at))?;
        Ok(TaxiRequestParts {
            request: request.clone(),
            person: person.clone(),
            project: project.clone(),
            contact: contact.clone(),
            first_word: *first_word,
            pick_up_at: *pick_up_at,
            revision: 1,
            read_back: None,
            hand_over_by: *hand_over_by,
            overdue: None,
            passed: None,
            driver_cancellations: 0,
            state: TaxiRequestState::Received,
            received: now,
            changed: now,
            applied: vec![envelope.command.clone()],
        })
    }

    fn change(
        parts: &mut TaxiRequestParts,
        event: &TaxiRequestEvent,
        now: Instant,
    ) -> Result<(), Misfit> {
        change(parts, event, now)
    }
}

fn change(
    parts: &mut TaxiRequestParts,
    event: &TaxiRequestEvent,
    now: Instant,
) -> Result<(), Misfit> {
    use TaxiRequestState as S;
    let at_desk = matches!(parts.state, S::Received | S::AddressConfirmed);
    parts.state = match event {
        TaxiRequestEvent::Received { .. } => return Err(SECOND_BEGINNING),
        TaxiRequestEvent::AddressChanged { revision } => {
            fits(at_desk && parts.revision.checked_add(1) == Some(*revision))?;
            parts.revision = *revision;
            parts.read_back = None;
            S::Received
        }
        TaxiRequestEvent::AddressConfirmed {
            revision,
            contact,
            by,
        } => {
            fits(parts.state == S::Received && parts.revision == *revision)?;
            parts.read_back = Some(TaxiReadBack {
                contact: contact.clone(),
                by: by.clone(),
                at: now,
            });
            S::AddressConfirmed
        }
        TaxiRequestEvent::Passed => {
            fits(parts.state == S::AddressConfirmed)?;
            parts.passed = Some(now);
            S::PassedToDispatch
        }
        TaxiRequestEvent::DispatchReported { report } => {
            let next = report.next(parts.state).ok_or(NOT_HERE)?;
            if *report == DispatchReport::DriverCancelled {
                let more = parts.driver_cancellations.checked_add(1);
                parts.driver_cancellations = more.ok_or(NOT_HERE)?;
            }
            next
        }
        TaxiRequestEvent::Cancelled { by } => {
            let may = matches!(
                parts.state,
                S::PassedToDispatch | S::CarAssigned | S::Arrived
            );
            fits(at_desk || may)?;
            S::Cancelled { by: *by }
        }
        TaxiRequestEvent::HandOverOverdue { at } => {
            fits(hand_over_due(parts) == Some(*at) && *at <= now)?;
            parts.overdue = Some(*at);
            parts.state
        }
    };
    Ok(())
}
