//! What a command does to a callback: pure, every guard checked, all that fail reported.

use super::command::{CallbackCommand, CallbackFacts};
use super::effect::Asked;
use super::event::CallbackEntry;
use super::state::{Callback, CallbackCancel, CallbackState, begins};
use crate::base::workflow::{Envelope, Guards, Role, engine, plain};
use crate::base::{
    AgentId, ContactId, Denial, ErrorKind, FailedGuard, Instant, NamedFact, to_the_microsecond,
};
use crate::call::DialPermit;
use crate::campaign::AttemptResult;
use crate::campaign::attempt::guard_contact_unused;

/// Says what a command does to a callback: the entries to append, or the denial with every guard that
/// failed.
///
/// `state` is empty before a callback. A command whose id was applied already, and an `Elapse` at which
/// nothing is due, give no entries. A callback obeys the law as every call does: without a permit nobody
/// dials.
///
/// # Errors
/// A [`Denial`]: `base.workflow.wrong_state` where the table has no such row; `base.workflow.clock_back`
/// where the envelope is older than the last change; `campaign.callback.actor.*` where the role or the
/// agent may not; `call.permit.*` where the permit does not fit, and `campaign.attempt.contact_used`;
/// `campaign.callback.due_past`, `campaign.callback.verdict_missing` where the verdict was not asked for the
/// time, and `campaign.callback.forbidden_then` once for each of its reasons; `campaign.callback.owner_same`,
/// `dial_result`, `again_though_reached`, `allowed_from_past` and `ready_limit_zero`.
pub fn decide(
    state: Option<&Callback>,
    command: &CallbackCommand,
    facts: &CallbackFacts,
    envelope: &Envelope,
) -> Result<Vec<CallbackEntry>, Denial> {
    let parts = state.map(Callback::parts);
    let asked = Asked {
        parts,
        facts,
        envelope,
    };
    let guard = |guards: &mut Guards, here: bool| {
        guards.takes_part(envelope.role, "campaign.callback.actor.role");
        if here {
            asked.guard(guards, command);
        }
    };
    engine::decide::<Callback>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    fn guard(&self, guards: &mut Guards, command: &CallbackCommand) {
        match command {
            CallbackCommand::Schedule { due, .. } => self.guard_time(guards, *due),
            CallbackCommand::Reschedule { due, .. } => {
                self.guard_own(guards);
                self.guard_time(guards, *due);
            }
            CallbackCommand::Assign { owner } => self.guard_assign(guards, owner.as_ref()),
            CallbackCommand::Dial {
                permit,
                contact,
                agent,
            } => {
                self.guard_permit(guards, permit, contact);
                self.guard_dial(guards, agent.as_ref());
            }
            CallbackCommand::EndDial { result, again } => self.guard_end(guards, result, *again),
            // Anybody may note that the person wants no call.
            CallbackCommand::Cancel { reason } => match reason {
                CallbackCancel::PersonAsked | CallbackCancel::Suppressed => {}
                CallbackCancel::Settled | CallbackCancel::Mistake => self.guard_own(guards),
            },
            CallbackCommand::Elapse => self.guard_elapse(guards),
        }
    }

    /// A time that is agreed lies ahead, and the person may be called then.
    fn guard_time(&self, guards: &mut Guards, due: Instant) {
        let due = to_the_microsecond(due);
        guards.require(self.now() < due, ErrorKind::Invalid, || {
            FailedGuard::plain("campaign.callback.due_past").with(NamedFact::instant("due", due))
        });
        self.guard_judged(guards, due);
        for reason in &self.facts.blocked {
            guards.require(false, ErrorKind::NotAllowed, || {
                let refused = FailedGuard::plain("campaign.callback.forbidden_then")
                    .with(NamedFact::code("reason", reason.clone()));
                match self.facts.allowed_from {
                    Some(at) => refused.with(NamedFact::instant("allowed_from", at)),
                    None => refused,
                }
            });
        }
    }

    /// The verdict was asked for the time: what nobody asked does not count as allowed.
    fn guard_judged(&self, guards: &mut Guards, at: Instant) {
        let judged = self.facts.judged_at.map(to_the_microsecond) == Some(at);
        guards.require(judged, ErrorKind::NotAllowed, || {
            FailedGuard::plain("campaign.callback.verdict_missing")
                .with(NamedFact::instant("at", at))
        });
    }

    /// The owner for whom alone the callback is now.
    fn sole_owner(&self) -> Option<&AgentId> {
        let callback = self.parts.filter(|callback| !callback.passed)?;
        callback.owner.as_ref()
    }

    /// An agent changes their own callbacks and those that are anyone's.
    fn guard_own(&self, guards: &mut Guards) {
        let actor = self.envelope.actor.as_str();
        if let Some(owner) = self.sole_owner() {
            let may = self.envelope.role != Role::Agent || owner.as_str() == actor;
            guards.require(may, ErrorKind::NotAllowed, other_owner(owner));
        }
    }

    fn guard_assign(&self, guards: &mut Guards, owner: Option<&AgentId>) {
        let known = self
            .parts
            .map(|callback| (callback.owner.as_ref(), callback.passed));
        let same = known == Some((owner, false));
        let refused = plain("campaign.callback.owner_same");
        guards.require(!same, ErrorKind::WrongState, refused);
        self.guard_own(guards);
        let own = owner.is_none_or(|owner| owner.as_str() == self.envelope.actor.as_str());
        let refused = plain("campaign.callback.actor.assigns_other");
        let may = own || self.envelope.role != Role::Agent;
        guards.require(may, ErrorKind::NotAllowed, refused);
    }

    /// A permit is for one call of this person, and the contact is that call.
    fn guard_permit(&self, guards: &mut Guards, permit: &DialPermit, contact: &ContactId) {
        let Some(callback) = self.parts else { return };
        permit.guard_person(guards, &callback.person);
        permit.guard_use(guards, self.envelope.at, &callback.project);
        permit.guard_unused(guards, &callback.permits);
        guard_contact_unused(guards, contact, callback.contacts.contains(contact));
    }

    fn guard_dial(&self, guards: &mut Guards, agent: Option<&AgentId>) {
        if self.envelope.role == Role::Agent {
            let own = agent.map(AgentId::as_str) == Some(self.envelope.actor.as_str());
            let refused = plain("campaign.callback.actor.not_on_the_line");
            guards.require(own, ErrorKind::NotAllowed, refused);
        }
        let overrules = matches!(self.envelope.role, Role::Senior | Role::Authority);
        if let Some(owner) = self.sole_owner().filter(|_| !overrules) {
            guards.require(
                agent == Some(owner),
                ErrorKind::NotAllowed,
                other_owner(owner),
            );
        }
    }

    fn guard_end(&self, guards: &mut Guards, result: &AttemptResult, again: Option<Instant>) {
        let on_line = match self.parts.map(|callback| &callback.state) {
            Some(CallbackState::Dialled { agent, .. }) => agent.as_ref(),
            _ => None,
        };
        if let Some(agent) = on_line.filter(|_| self.envelope.role == Role::Agent) {
            let own = agent.as_str() == self.envelope.actor.as_str();
            guards.require(own, ErrorKind::NotAllowed, || {
                FailedGuard::plain("campaign.callback.actor.other_agent")
                    .with(NamedFact::id("agent", agent))
            });
        }
        let refused = plain("campaign.callback.dial_result");
        guards.require(result.is_of_dialling(), ErrorKind::Invalid, refused);
        if let Some(again) = again {
            let reached = result.reaches_the_person();
            let refused = plain("campaign.callback.again_though_reached");
            guards.require(!reached, ErrorKind::Invalid, refused);
            self.guard_time(guards, again);
        }
    }

    /// When it is due, the verdict is of this instant; what is forbidden at it is not allowed from an instant
    /// that has passed, and there is a time in which to dial.
    fn guard_elapse(&self, guards: &mut Guards) {
        let now = self.now();
        let due = self.parts.is_some_and(|callback| {
            callback.state == CallbackState::Due && begins(callback) <= now
        });
        if !due {
            return;
        }
        self.guard_judged(guards, now);
        let refused = plain("campaign.callback.ready_limit_zero");
        let limit = self.facts.ready_limit.is_none_or(|limit| !limit.is_zero());
        guards.require(limit, ErrorKind::Invalid, refused);
        let from = self.facts.allowed_from.map(to_the_microsecond);
        if let Some(from) = from.filter(|_| !self.facts.blocked.is_empty()) {
            guards.require(now < from, ErrorKind::Invalid, || {
                FailedGuard::plain("campaign.callback.allowed_from_past")
                    .with(NamedFact::instant("allowed_from", from))
            });
        }
    }
}

fn other_owner(owner: &AgentId) -> impl FnOnce() -> FailedGuard {
    let owner = owner.clone();
    move || {
        FailedGuard::plain("campaign.callback.actor.other_owner")
            .with(NamedFact::id("agent", &owner))
    }
}
