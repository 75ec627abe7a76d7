//! How an event changes an application. Total: an event that cannot have come is named, never a panic.

use super::event::{ApplicationEntry, ApplicationEvent};
use super::state::{AgreementProof, Application, ApplicationParts, ApplicationState};
use super::table::TABLE;
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{
    Codes, Misfit, NO_BEGINNING, NOT_HERE, SECOND_BEGINNING, Table, Workflow, fits,
    shape_of_workflow,
};
use crate::base::{ActorId, Instant};

impl Workflow for Application {
    shape_of_workflow!(
        Application,
        ApplicationParts,
        ApplicationEvent,
        ApplicationEntry
    );
    const CODES: Codes = Codes::shared("application.state.none");
    const TABLE: Table = TABLE;

    fn begin(
        event: &ApplicationEvent,
        envelope: &Envelope,
        now: Instant,
    ) -> Result<ApplicationParts, Misfit> {
        let ApplicationEvent::Begun {
            application,
            person,
            project,
            project_version,
            form,
            form_version,
            lead,
            author,
            four_eyes,
            lapses_at,
        } = event
        else {
            return Err(NO_BEGINNING);
        };
        fits(*project_version > 0 && *form_version > 0)?;
        fits(lapses_at.is_none_or(|at| now < at))?;
        Ok(ApplicationParts {
            application: application.clone(),
            person: person.clone(),
            project: project.clone(),
            project_version: *project_version,
            form: form.clone(),
            form_version: *form_version,
            lead: lead.clone(),
            author: author.clone(),
            four_eyes: *four_eyes,
            revision: 0,
            proof: None,
            verified_by: None,
            returns: 0,
            state: ApplicationState::Draft,
            lapses_at: *lapses_at,
            begun: now,
            submitted: None,
            changed: now,
            applied: vec![envelope.command.clone()],
        })
    }

    fn change(
        parts: &mut ApplicationParts,
        event: &ApplicationEvent,
        now: Instant,
    ) -> Result<(), Misfit> {
        change(parts, event, now)
    }
}

fn change(
    parts: &mut ApplicationParts,
    event: &ApplicationEvent,
    now: Instant,
) -> Result<(), Misfit> {
    use ApplicationState as S;
    let with_agent = matches!(parts.state, S::Draft | S::Returned { .. });
    let checked = matches!(parts.state, S::Submitted | S::Verified);
    match event {
        ApplicationEvent::Begun { .. } => Err(SECOND_BEGINNING),
        ApplicationEvent::Filled {
            revision,
            lapses_at,
        } => {
            fits(with_agent && parts.revision.checked_add(1) == Some(*revision))?;
            parts.revision = *revision;
            waits(parts, *lapses_at, now)
        }
        ApplicationEvent::Submitted { revision, proof } => {
            fits(with_agent && parts.revision == *revision)?;
            submit(parts, proof, now)
        }
        ApplicationEvent::Returned {
            reason,
            fields,
            lapses_at,
        } => {
            fits(checked && !fields.is_empty())?;
            parts.returns = parts.returns.checked_add(1).ok_or(NOT_HERE)?;
            parts.verified_by = None;
            parts.state = S::Returned {
                reason: *reason,
                fields: fields.clone(),
                revision: parts.revision,
            };
            waits(parts, *lapses_at, now)
        }
        ApplicationEvent::Verified { by } => {
            fits(parts.state == S::Submitted && may_verify(parts, by))?;
            parts.verified_by = Some(by.clone());
            parts.state = S::Verified;
            Ok(())
        }
        ApplicationEvent::Accepted => {
            let verified = parts.state == S::Verified;
            fits(verified || (parts.state == S::Submitted && !parts.four_eyes))?;
            parts.state = S::Accepted;
            Ok(())
        }
        ApplicationEvent::Rejected { reason } => {
            parts.state = S::Rejected { reason: *reason };
            fits(checked)
        }
        ApplicationEvent::Withdrawn { reason, .. } => {
            fits(with_agent || checked || parts.state == S::Accepted)?;
            parts.state = S::Withdrawn { reason: *reason };
            parts.lapses_at = None;
            Ok(())
        }
        ApplicationEvent::Ordered { order } => {
            fits(parts.state == S::Accepted)?;
            parts.state = S::Ordered {
                order: order.clone(),
            };
            Ok(())
        }
        ApplicationEvent::Lapsed { at } => {
            fits(with_agent && parts.lapses_at == Some(*at) && *at <= now)?;
            parts.state = S::Lapsed;
            parts.lapses_at = None;
            Ok(())
        }
    }
}

/// The agent has it, until it lapses.
fn waits(
    parts: &mut ApplicationParts,
    lapses_at: Option<Instant>,
    now: Instant,
) -> Result<(), Misfit> {
    parts.lapses_at = lapses_at;
    fits(lapses_at.is_none_or(|at| now < at))
}

fn submit(
    parts: &mut ApplicationParts,
    proof: &AgreementProof,
    now: Instant,
) -> Result<(), Misfit> {
    fits(parts.revision > 0 && proof.at <= now && put_right(parts))?;
    parts.proof = Some(proof.clone());
    parts.submitted.get_or_insert(now);
    parts.lapses_at = None;
    parts.state = ApplicationState::Submitted;
    Ok(())
}

/// What came back was saved again since.
pub(super) fn put_right(parts: &ApplicationParts) -> bool {
    match &parts.state {
        ApplicationState::Returned { revision, .. } => *revision < parts.revision,
        _ => true,
    }
}

/// Where the project wants four eyes, the author does not verify their own.
pub(super) fn may_verify(parts: &ApplicationParts, by: &ActorId) -> bool {
    !parts.four_eyes || parts.author.as_str() != by.as_str()
}
