//! What a command does to a call: pure, every guard checked, all that fail reported.

use super::apply::open_entry;
use super::command::{CallCommand, CallFacts, ConsultParty, TransferTarget};
use super::effect::Asked;
use super::event::CallEntry;
use super::outcome::{BusinessResult, ClosingReason, EndedBy, Ending, Outcome, Unreached};
use super::permit::DialPermit;
use super::record::{Direction, OfferResult, QueueExit};
use super::state::{Call, CallState};
use crate::base::workflow::{Envelope, Guards, Role, engine};
use crate::base::{
    AgentId, Code, Denial, ErrorKind, FailedGuard, NamedFact, PersonRef, PhoneNumber, ProjectId,
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
    let asked = Asked {
        parts,
        facts,
        envelope,
    };
    let guard = |guards: &mut Guards, here: bool| {
        guards.takes_part(envelope.role, "call.actor.role");
        if here {
            asked.guard(guards, command);
        }
    };
    engine::decide::<Call>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    fn guard(&self, guards: &mut Guards, command: &CallCommand) {
        match command {
            CallCommand::Arrive { .. } | CallCommand::Elapse => {}
            CallCommand::Dial {
                number,
                project,
                permit,
                agent,
                ..
            } => {
                self.guard_permit(guards, number, project, permit);
                self.guard_acts_as(guards, agent.as_ref());
            }
            CallCommand::Identify { person } => self.guard_person(guards, person),
            CallCommand::AssignProject { project } => self.guard_project(guards, project),
            CallCommand::Enqueue { .. } | CallCommand::Offer { .. } | CallCommand::Drop => {
                self.guard_switch(guards);
            }
            CallCommand::TurnAway { exit, .. } => {
                self.guard_switch(guards);
                guard_exit(guards, exit.is_refusal(), *exit);
            }
            CallCommand::LeaveQueue { exit } => self.guard_leave_queue(guards, *exit),
            CallCommand::EndOffer { result } => {
                let ends = *result != OfferResult::Answered;
                guards.require(ends, ErrorKind::Invalid, || {
                    FailedGuard::plain("call.offer.answered_by_answer")
                });
                self.guard_offered(guards, None);
            }
            CallCommand::Answer { agent } => self.guard_offered(guards, Some(agent)),
            CallCommand::FailDial { result } => {
                self.guard_own_call(guards);
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
            CallCommand::Consult {
                with: ConsultParty::Agent { agent },
            }
            | CallCommand::Transfer {
                target: TransferTarget::Agent { agent },
            } => {
                self.guard_own_call(guards);
                self.guard_other_agent(guards, agent);
            }
            CallCommand::Consult { .. }
            | CallCommand::Transfer { .. }
            | CallCommand::Hold
            | CallCommand::Resume
            | CallCommand::EndConsult
            | CallCommand::CompleteTransfer => self.guard_own_call(guards),
            CallCommand::HangUp { ending } => self.guard_hang_up(guards, *ending),
            CallCommand::EndWrapUp { agent } => self.guard_wrap_up(guards, agent),
            CallCommand::RecordOutcome { outcome } => self.guard_outcome(guards, outcome),
        }
    }

    /// Where calls go is decided by the switch, or by somebody who may overrule it.
    fn guard_switch(&self, guards: &mut Guards) {
        guards.require(
            self.envelope.role != Role::Agent,
            ErrorKind::NotAllowed,
            || FailedGuard::plain("call.actor.not_an_agents_command"),
        );
    }

    fn guard_leave_queue(&self, guards: &mut Guards, exit: QueueExit) {
        self.guard_switch(guards);
        let other = matches!(exit, QueueExit::Answered | QueueExit::Abandoned);
        guard_exit(guards, !exit.is_refusal() && !other, exit);
        let queued = self.parts.is_some_and(|call| open_entry(call).is_some());
        guards.require(queued, ErrorKind::WrongState, || {
            FailedGuard::plain("call.queue.not_in_one")
        });
    }

    fn guard_person(&self, guards: &mut Guards, person: &PersonRef) {
        self.guard_took_part(guards, "call.actor.not_on_the_call");
        let known = self.parts.and_then(|call| call.person.as_ref());
        guards.require(
            known.is_none_or(|known| known == person),
            ErrorKind::WrongState,
            || FailedGuard::plain("call.person.already_another"),
        );
    }

    fn guard_project(&self, guards: &mut Guards, project: &ProjectId) {
        self.guard_took_part(guards, "call.actor.not_on_the_call");
        let known = self.parts.and_then(|call| call.project.as_ref());
        guards.require(
            known.is_none_or(|known| known == project),
            ErrorKind::WrongState,
            || FailedGuard::plain("call.project.already_another"),
        );
    }

    /// An agent who handled a part of the call, or is offered it, may say something about it.
    fn guard_took_part(&self, guards: &mut Guards, code: &'static str) {
        let actor = self.envelope.actor.as_str();
        let handled = self.parts.is_some_and(|call| {
            let legs = call.legs.iter().filter_map(|leg| leg.agent.as_ref());
            let offered = match &call.state {
                CallState::Offered { agent } => Some(agent),
                _ => None,
            };
            legs.chain(offered).any(|agent| agent.as_str() == actor)
        });
        let may = self.envelope.role != Role::Agent || handled;
        guards.require(may, ErrorKind::NotAllowed, || FailedGuard::plain(code));
    }

    fn guard_permit(
        &self,
        guards: &mut Guards,
        number: &PhoneNumber,
        project: &ProjectId,
        permit: &DialPermit,
    ) {
        permit.guard_number(guards, number);
        permit.guard_use(guards, self.envelope.at, project);
    }

    /// The agent who is with the customer, or waits for them to answer.
    fn agent_on_call(&self) -> Option<&AgentId> {
        match self.parts.map(|call| &call.state) {
            Some(CallState::Dialling { agent }) => agent.as_ref(),
            Some(state) => state.agent(),
            None => None,
        }
    }

    /// An agent acts on the call that they are on; a senior and the system may act for them.
    fn guard_own_call(&self, guards: &mut Guards) {
        let agent = self.agent_on_call();
        let may = self.envelope.role != Role::Agent || agent.is_some();
        guards.require(may, ErrorKind::NotAllowed, || {
            FailedGuard::plain("call.actor.not_on_the_call")
        });
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
        let expected = match self.parts.map(|call| &call.state) {
            Some(CallState::Offered { agent }) => Some(agent),
            Some(CallState::Dialling { agent }) => agent.as_ref(),
            _ => None,
        };
        if let (Some(expected), Some(answering)) = (expected, answering) {
            guards.require(expected == answering, ErrorKind::NotAllowed, || {
                FailedGuard::plain("call.offer.other_agent").with(NamedFact::id("agent", expected))
            });
        }
        self.guard_acts_as(guards, answering.or(expected));
    }

    fn guard_hang_up(&self, guards: &mut Guards, ending: Ending) {
        self.guard_own_call(guards);
        let agent = self.agent_on_call();
        let named = ending.by != EndedBy::Agent || agent.is_some();
        guards.require(named, ErrorKind::Invalid, || {
            FailedGuard::plain("call.ending.no_agent")
        });
        let state = self.parts.map(|call| &call.state);
        let fits = state.is_some_and(|state| reason_fits(state, ending.reason));
        guards.require(fits, ErrorKind::Invalid, || {
            FailedGuard::plain("call.ending.reason")
        });
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
        self.guard_took_part(guards, "call.outcome.not_handled_by_actor");
        let talked = self.parts.is_some_and(|call| !call.legs.is_empty());
        guards.require(talked, ErrorKind::WrongState, || {
            FailedGuard::plain("call.outcome.no_conversation")
        });
        guards.require(outcome.is_live(), ErrorKind::Invalid, || {
            FailedGuard::plain("call.outcome.not_live")
        });
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
        let map = self.facts.dispositions.as_ref();
        let project = self.parts.and_then(|call| call.project.as_ref());
        let other = map.is_some_and(|map| project.is_some_and(|project| map.project() != project));
        guards.require(!other, ErrorKind::Invalid, || {
            FailedGuard::plain("call.outcome.dispositions_of_another_project")
        });
        let known = map.and_then(|map| map.find(code));
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
        let same_reason = known.refusal.is_none() || known.refusal == stated;
        let agrees = known.category == outcome.category() && same_reason;
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

/// What can be the reason that somebody hangs up: a conversation ends for other reasons than a wait,
/// and what the call finds out by itself (passed on outside) is not said by hanging up.
fn reason_fits(state: &CallState, reason: ClosingReason) -> bool {
    let always = matches!(reason, ClosingReason::LineLost | ClosingReason::SystemFault);
    let here = match state {
        CallState::Dialling { .. } => matches!(reason, ClosingReason::NotReached),
        CallState::Ringing => matches!(
            reason,
            ClosingReason::GaveUp | ClosingReason::Finished | ClosingReason::TurnedAway
        ),
        CallState::Queued { .. } | CallState::Offered { .. } => reason == ClosingReason::GaveUp,
        _ => matches!(
            reason,
            ClosingReason::Finished | ClosingReason::Silence | ClosingReason::Abuse
        ),
    };
    always || here
}
