//! What a command does to a call: pure, every guard checked, all that fail reported.

use super::apply::open_entry;
use super::command::{CallCommand, CallFacts, TransferTarget};
use super::effect::Asked;
use super::event::CallEntry;
use super::outcome::{BusinessResult, EndedBy, Ending, Outcome, Unreached};
use super::permit::DialPermit;
use super::record::{Direction, OfferResult, QueueExit};
use super::state::{Call, CallParts, CallState};
use super::table;
use crate::base::workflow::{Envelope, Guards, Role};
use crate::base::{
    AgentId, Code, Denial, ErrorKind, FailedGuard, NamedFact, PhoneNumber, ProjectId,
};

/// Says what a command does: the entries to append, or the denial with every guard that failed.
///
/// `state` is empty before a call. A command whose id was applied already, and an `Elapse` at which
/// nothing is due, give no entries.
///
/// # Errors
/// A [`Denial`]: `call.wrong_state` where the table has no such row; `call.clock_back` where the
/// envelope is older than the last change; `call.actor.*` where the role or the agent may not; and the
/// guards of the command, each documented in the page of the call.
pub fn decide(
    state: Option<&Call>,
    command: &CallCommand,
    facts: &CallFacts,
    envelope: &Envelope,
) -> Result<Vec<CallEntry>, Denial> {
    let parts = state.map(Call::parts);
    if parts.is_some_and(|call| call.applied.contains(&envelope.command)) {
        return Ok(Vec::new());
    }
    let mut guards = Guards::default();
    let position = parts.map(|call| &call.state);
    let here = table::allows(position, command);
    guards.require(here, ErrorKind::WrongState, || {
        FailedGuard::plain("call.wrong_state")
    });
    guard_clock(&mut guards, parts, envelope);
    guard_role(&mut guards, envelope);
    let asked = Asked {
        parts,
        facts,
        envelope,
    };
    if here {
        asked.guard(&mut guards, command);
    }
    guards.finish(
        position.map_or(Code::fixed("call.state.none"), CallState::code),
        command.code(),
    )?;
    let entry = |event| CallEntry {
        envelope: envelope.clone(),
        event,
    };
    Ok(asked.events(command).into_iter().map(entry).collect())
}

fn guard_clock(guards: &mut Guards, parts: Option<&CallParts>, envelope: &Envelope) {
    if let Some(call) = parts {
        guards.require(call.changed <= envelope.at, ErrorKind::Invalid, || {
            FailedGuard::plain("call.clock_back")
                .with(NamedFact::instant("changed", call.changed))
                .with(NamedFact::instant("at", envelope.at))
        });
    }
}

fn guard_role(guards: &mut Guards, envelope: &Envelope) {
    let may = matches!(
        envelope.role,
        Role::Agent | Role::Senior | Role::Authority | Role::System
    );
    guards.require(may, ErrorKind::NotAllowed, || {
        FailedGuard::plain("call.actor.role")
    });
}

impl Asked<'_> {
    fn guard(&self, guards: &mut Guards, command: &CallCommand) {
        match command {
            CallCommand::Dial {
                number,
                project,
                permit,
                ..
            } => self.guard_permit(guards, number, project, permit),
            CallCommand::TurnAway { exit, .. } => guard_exit(guards, exit.is_refusal(), *exit),
            CallCommand::LeaveQueue { exit } => {
                let leaves = !exit.is_refusal()
                    && !matches!(exit, QueueExit::Answered | QueueExit::Abandoned);
                guard_exit(guards, leaves, *exit);
                let queued = self.parts.is_some_and(|call| open_entry(call).is_some());
                guards.require(queued, ErrorKind::WrongState, || {
                    FailedGuard::plain("call.queue.not_in_one")
                });
            }
            CallCommand::EndOffer { result } => {
                let ends = *result != OfferResult::Answered;
                guards.require(ends, ErrorKind::Invalid, || {
                    FailedGuard::plain("call.offer.answered_by_answer")
                });
                self.guard_offered(guards, None);
            }
            CallCommand::Answer { agent } => self.guard_offered(guards, Some(agent)),
            CallCommand::FailDial { result } => {
                let fits = result.fits(Direction::Outbound) && *result != Unreached::Dropped;
                guards.require(fits, ErrorKind::Invalid, || {
                    FailedGuard::plain("call.dial.result")
                });
            }
            CallCommand::DetectMachine => {
                self.guard_own_call(guards);
                let outbound = self
                    .parts
                    .is_some_and(|call| call.direction == Direction::Outbound);
                guards.require(outbound, ErrorKind::WrongState, || {
                    FailedGuard::plain("call.machine.inbound")
                });
                self.guard_no_outcome(guards);
            }
            CallCommand::Consult { with } => {
                self.guard_own_call(guards);
                self.guard_other_agent(guards, with);
            }
            CallCommand::Transfer { target } => {
                self.guard_own_call(guards);
                if let TransferTarget::Agent { agent } = target {
                    self.guard_other_agent(guards, agent);
                }
            }
            CallCommand::Hold
            | CallCommand::Resume
            | CallCommand::EndConsult
            | CallCommand::CompleteTransfer => {
                self.guard_own_call(guards);
            }
            CallCommand::HangUp { ending } => self.guard_hang_up(guards, ending),
            CallCommand::EndWrapUp { agent } => self.guard_wrap_up(guards, agent),
            CallCommand::RecordOutcome { outcome } => self.guard_outcome(guards, outcome),
            CallCommand::Arrive { .. }
            | CallCommand::Enqueue { .. }
            | CallCommand::Offer { .. }
            | CallCommand::Drop
            | CallCommand::Elapse => {}
        }
    }

    fn guard_permit(
        &self,
        guards: &mut Guards,
        number: &PhoneNumber,
        project: &ProjectId,
        permit: &DialPermit,
    ) {
        let (permit, at) = (permit.parts(), self.envelope.at);
        let refuse =
            |code| move || FailedGuard::plain(code).with(NamedFact::id("permit", &permit.id));
        guards.require(
            permit.number == *number,
            ErrorKind::NotAllowed,
            refuse("call.permit.other_number"),
        );
        guards.require(
            permit.project == *project,
            ErrorKind::NotAllowed,
            refuse("call.permit.other_project"),
        );
        guards.require(permit.from <= at, ErrorKind::NotAllowed, || {
            refuse("call.permit.not_yet")()
                .with(NamedFact::instant("from", permit.from))
                .with(NamedFact::instant("at", at))
        });
        guards.require(at < permit.until, ErrorKind::NotAllowed, || {
            refuse("call.permit.expired")()
                .with(NamedFact::instant("until", permit.until))
                .with(NamedFact::instant("at", at))
        });
    }

    /// An agent acts on the call that they are on; a senior and the system may act for them.
    fn guard_own_call(&self, guards: &mut Guards) {
        let agent = self.parts.and_then(|call| call.state.agent());
        self.guard_acts_as(guards, agent);
    }

    fn guard_acts_as(&self, guards: &mut Guards, agent: Option<&AgentId>) {
        let Some(agent) = agent else { return };
        let own =
            self.envelope.role != Role::Agent || self.envelope.actor.as_str() == agent.as_str();
        guards.require(own, ErrorKind::NotAllowed, || {
            FailedGuard::plain("call.actor.other_agent").with(NamedFact::id("agent", agent))
        });
    }

    fn guard_other_agent(&self, guards: &mut Guards, agent: &AgentId) {
        let other = self.parts.and_then(|call| call.state.agent()) != Some(agent);
        guards.require(other, ErrorKind::Invalid, || {
            FailedGuard::plain("call.transfer.to_self").with(NamedFact::id("agent", agent))
        });
    }

    fn guard_offered(&self, guards: &mut Guards, answering: Option<&AgentId>) {
        let offered = match self.parts.map(|call| &call.state) {
            Some(CallState::Offered { agent }) => Some(agent),
            _ => None,
        };
        if let (Some(offered), Some(answering)) = (offered, answering) {
            guards.require(offered == answering, ErrorKind::NotAllowed, || {
                FailedGuard::plain("call.offer.other_agent").with(NamedFact::id("agent", offered))
            });
        }
        self.guard_acts_as(guards, answering.or(offered));
    }

    fn guard_hang_up(&self, guards: &mut Guards, ending: &Ending) {
        self.guard_own_call(guards);
        let agent = self.parts.and_then(|call| call.state.agent());
        guards.require(
            ending.by != EndedBy::Agent || agent.is_some(),
            ErrorKind::Invalid,
            || FailedGuard::plain("call.ending.no_agent"),
        );
    }

    fn guard_wrap_up(&self, guards: &mut Guards, agent: &AgentId) {
        let open = self
            .parts
            .is_some_and(|call| call.wrap_ups.iter().any(|open| open.agent == *agent));
        guards.require(open, ErrorKind::WrongState, || {
            FailedGuard::plain("call.wrap_up.not_open").with(NamedFact::id("agent", agent))
        });
        self.guard_acts_as(guards, Some(agent));
    }

    fn guard_no_outcome(&self, guards: &mut Guards) {
        let recorded = self.parts.and_then(|call| call.outcome.as_ref());
        guards.require(recorded.is_none(), ErrorKind::WrongState, || {
            let category = recorded.map_or(Code::fixed("call.state.none"), |outcome| {
                outcome.category().code()
            });
            FailedGuard::plain("call.outcome.already_recorded")
                .with(NamedFact::code("category", category))
        });
    }

    fn guard_outcome(&self, guards: &mut Guards, outcome: &Outcome) {
        self.guard_no_outcome(guards);
        let legs = self
            .parts
            .map(|call| call.legs.as_slice())
            .unwrap_or_default();
        let handled = legs.iter().filter_map(|leg| leg.agent.as_ref());
        let own = self.envelope.role != Role::Agent
            || handled
                .into_iter()
                .any(|agent| agent.as_str() == self.envelope.actor.as_str());
        guards.require(own, ErrorKind::NotAllowed, || {
            FailedGuard::plain("call.outcome.not_handled_by_actor")
        });
        guards.require(
            outcome.is_live() && !legs.is_empty(),
            ErrorKind::Invalid,
            || FailedGuard::plain("call.outcome.contradicts_call"),
        );
        if let Outcome::Reached {
            result: BusinessResult::CallLater { at: Some(later) },
            ..
        } = outcome
        {
            guards.require(self.envelope.at < *later, ErrorKind::Invalid, || {
                FailedGuard::plain("call.outcome.call_later_in_the_past")
                    .with(NamedFact::instant("later", *later))
            });
        }
        if let Some(code) = outcome.disposition() {
            self.guard_disposition(guards, outcome, code);
        }
    }

    fn guard_disposition(&self, guards: &mut Guards, outcome: &Outcome, code: &Code) {
        let known = self
            .facts
            .dispositions
            .iter()
            .find(|disposition| disposition.code == *code);
        guards.require(known.is_some(), ErrorKind::NotFound, || {
            FailedGuard::plain("call.outcome.unknown_disposition")
                .with(NamedFact::code("disposition", code.clone()))
        });
        let Some(known) = known else { return };
        let stated = match outcome {
            Outcome::Reached {
                result: BusinessResult::Refused { reason },
                ..
            } => *reason,
            _ => None,
        };
        let agrees = known.category == outcome.category()
            && (known.refusal.is_none() || known.refusal == stated);
        guards.require(agrees, ErrorKind::Invalid, || {
            FailedGuard::plain("call.outcome.other_category")
                .with(NamedFact::code("disposition", code.clone()))
                .with(NamedFact::code("category", known.category.code()))
        });
    }
}

fn guard_exit(guards: &mut Guards, fits: bool, exit: QueueExit) {
    guards.require(fits, ErrorKind::Invalid, || {
        FailedGuard::plain("call.queue.exit_not_of_this_command")
            .with(NamedFact::code("exit", exit.code()))
    });
}
