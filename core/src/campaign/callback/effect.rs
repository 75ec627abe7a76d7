//! The events of a command whose guards all held.

use super::command::{CallbackCommand, CallbackFacts};
use super::event::CallbackEvent;
use super::state::{Callback, CallbackMiss, CallbackParts, CallbackState, begins};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::{Workflow as _, deadline};
use crate::base::{Instant, to_the_microsecond};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a CallbackParts>,
    pub(super) facts: &'a CallbackFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn now(&self) -> Instant {
        Callback::now(self.envelope)
    }

    pub(super) fn events(&self, command: &CallbackCommand) -> Vec<CallbackEvent> {
        let event = match command.clone() {
            CallbackCommand::Elapse => return self.elapse(),
            CallbackCommand::Schedule {
                callback,
                person,
                project,
                lead,
                owner,
                zone,
                due,
            } => CallbackEvent::Scheduled {
                callback,
                person,
                project,
                lead,
                owner,
                zone,
                due: to_the_microsecond(due),
            },
            CallbackCommand::Reschedule { due, by } => CallbackEvent::Rescheduled {
                due: to_the_microsecond(due),
                by,
            },
            CallbackCommand::Assign { owner } => {
                let passes_at = self.passes_again(owner.is_some());
                CallbackEvent::Assigned { owner, passes_at }
            }
            CallbackCommand::Dial {
                permit,
                contact,
                agent,
            } => {
                let permit = permit.into_parts();
                CallbackEvent::Dialled {
                    agent,
                    contact,
                    permit: permit.id,
                    purpose: permit.purpose,
                    rule_set: permit.rule_set,
                }
            }
            CallbackCommand::EndDial { result, again } => CallbackEvent::DialEnded {
                result,
                again: again.map(to_the_microsecond),
            },
            CallbackCommand::Cancel { reason } => CallbackEvent::Cancelled { reason },
        };
        vec![event]
    }

    /// When a callback that waits to be dialled passes to anyone, where a new owner is off shift.
    fn passes_again(&self, owned: bool) -> Option<Instant> {
        let state = self.parts.map(|callback| &callback.state);
        let ready = matches!(state, Some(CallbackState::Ready { .. }));
        let away = ready && owned && !self.facts.owner_on_shift;
        deadline(self.now(), self.facts.grace.filter(|_| away))
    }

    /// Everything whose deadline has come, each at its own instant.
    fn elapse(&self) -> Vec<CallbackEvent> {
        match self.parts.map(|callback| (callback, &callback.state)) {
            Some((callback, CallbackState::Due)) => self.due(callback),
            Some((
                _,
                CallbackState::Ready {
                    passes_at,
                    deadline,
                    ..
                },
            )) => self.ready(*passes_at, *deadline),
            _ => Vec::new(),
        }
    }

    fn due(&self, callback: &CallbackParts) -> Vec<CallbackEvent> {
        let at = begins(callback);
        if self.now() < at {
            return Vec::new();
        }
        if !self.facts.blocked.is_empty() {
            let event = match self.facts.allowed_from {
                Some(not_before) => CallbackEvent::Deferred {
                    not_before: to_the_microsecond(not_before),
                    reasons: self.facts.blocked.clone(),
                },
                None => CallbackEvent::Missed {
                    reason: CallbackMiss::Forbidden,
                    at,
                },
            };
            return vec![event];
        }
        let away = callback.owner.is_some() && !self.facts.owner_on_shift;
        let passes_at = deadline(at, self.facts.grace.filter(|_| away));
        let deadline = deadline(at, self.facts.ready_limit);
        let ready = CallbackEvent::BecameReady {
            at,
            passes_at,
            deadline,
        };
        let further = self.ready(passes_at, deadline);
        [ready].into_iter().chain(further).collect()
    }

    fn ready(&self, passes_at: Option<Instant>, deadline: Option<Instant>) -> Vec<CallbackEvent> {
        let come = |at: &Instant| *at <= self.now();
        let before_end = |at: &Instant| deadline.is_none_or(|deadline| *at < deadline);
        let passes = passes_at.filter(come).filter(before_end).map(|at| {
            if self.facts.owner_on_shift {
                CallbackEvent::LeftWithOwner { at }
            } else {
                CallbackEvent::PassedToAnyone { at }
            }
        });
        let missed = deadline.filter(come).map(|at| CallbackEvent::Missed {
            reason: CallbackMiss::NotDialled,
            at,
        });
        passes.into_iter().chain(missed).collect()
    }
}
