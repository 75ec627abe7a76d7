//! The events of a command whose guards all held.

use std::time::Duration;

use super::apply::open_entry;
use super::command::{CallCommand, CallFacts, ConsultParty, TransferTarget};
use super::event::CallEvent;
use super::outcome::{ClosingReason, EndedBy, Ending, Unreached};
use super::record::{Direction, OfferResult, QueueExit, TransferKind};
use super::state::{CallParts, CallState};
use crate::base::workflow::Envelope;
use crate::base::{AgentId, Instant, PersonRef, ProjectId, QueueId};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a CallParts>,
    pub(super) facts: &'a CallFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn events(&self, command: &CallCommand) -> Vec<CallEvent> {
        let at = self.envelope.at;
        match command {
            CallCommand::Arrive {
                contact,
                project,
                person,
            } => vec![CallEvent::Arrived {
                contact: contact.clone(),
                project: project.clone(),
                person: person.clone(),
            }],
            CallCommand::Dial {
                contact,
                permit,
                agent,
                ..
            } => {
                let permit = permit.parts().clone();
                vec![CallEvent::Dialled {
                    contact: contact.clone(),
                    person: permit.person,
                    project: permit.project,
                    permit: permit.id,
                    purpose: permit.purpose,
                    rule_set: permit.rule_set,
                    agent: agent.clone(),
                    deadline: self.deadline(self.facts.dial_limit),
                }]
            }
            _ => self
                .parts
                .map(|call| self.events_of(call, command, at))
                .unwrap_or_default(),
        }
    }

    fn events_of(&self, call: &CallParts, command: &CallCommand, at: Instant) -> Vec<CallEvent> {
        match command {
            CallCommand::Arrive { .. } | CallCommand::Dial { .. } => Vec::new(),
            CallCommand::Identify { person } => identified(call, person),
            CallCommand::AssignProject { project } => project_assigned(call, project),
            CallCommand::Enqueue { queue } => vec![self.enqueued(queue)],
            CallCommand::TurnAway { queue, exit } => vec![CallEvent::TurnedAway {
                queue: queue.clone(),
                exit: *exit,
            }],
            CallCommand::LeaveQueue { exit } => leave_queue(call, *exit, at),
            CallCommand::Offer { agent } => vec![self.offered(agent)],
            CallCommand::EndOffer { result } => vec![CallEvent::OfferEnded {
                result: *result,
                at,
            }],
            CallCommand::Answer { agent } => {
                let mut events = wrap_ups_of(call, agent, at);
                events.push(CallEvent::Answered {
                    agent: agent.clone(),
                });
                events
            }
            CallCommand::FailDial { result } => unreached(*result, at),
            CallCommand::Drop => unreached(Unreached::Dropped, at),
            CallCommand::DetectMachine => {
                let mut events = vec![self.leg_ended(None)];
                events.extend(unreached(Unreached::Machine, at));
                events
            }
            CallCommand::Hold => vec![CallEvent::HoldBegan],
            CallCommand::Resume => vec![CallEvent::HoldEnded],
            CallCommand::Consult { with } => vec![CallEvent::ConsultBegan { with: with.clone() }],
            CallCommand::EndConsult => vec![CallEvent::ConsultEnded],
            CallCommand::Transfer { target } => self.transfer(target),
            CallCommand::CompleteTransfer => self.complete_transfer(call, at),
            CallCommand::HangUp { ending } => self.hang_up(call, *ending, at),
            CallCommand::EndWrapUp { agent } => wrap_ups_of(call, agent, at),
            CallCommand::RecordOutcome { outcome } => vec![CallEvent::OutcomeRecorded {
                outcome: outcome.clone(),
            }],
            CallCommand::Elapse => elapse(call, at),
        }
    }

    fn deadline(&self, limit: Option<Duration>) -> Option<Instant> {
        let limit = chrono::TimeDelta::from_std(limit?).ok()?;
        self.envelope.at.checked_add_signed(limit)
    }

    fn enqueued(&self, queue: &QueueId) -> CallEvent {
        CallEvent::Enqueued {
            queue: queue.clone(),
            deadline: self.deadline(self.facts.queue_limit),
        }
    }

    fn offered(&self, agent: &AgentId) -> CallEvent {
        CallEvent::OfferMade {
            agent: agent.clone(),
            deadline: self.deadline(self.facts.offer_limit),
        }
    }

    fn leg_ended(&self, transfer: Option<TransferKind>) -> CallEvent {
        CallEvent::LegEnded {
            transfer,
            wrap_up_deadline: self.deadline(self.facts.wrap_up_limit),
        }
    }

    fn complete_transfer(&self, call: &CallParts, at: Instant) -> Vec<CallEvent> {
        let CallState::Consulting { with, .. } = &call.state else {
            return Vec::new();
        };
        match with {
            ConsultParty::Agent { agent } => {
                let mut events = wrap_ups_of(call, agent, at);
                let wrap_up_deadline = self.deadline(self.facts.wrap_up_limit);
                events.push(CallEvent::TakenOver { wrap_up_deadline });
                events
            }
            ConsultParty::Outside => self.pass_outside(TransferKind::Attended),
        }
    }

    fn pass_outside(&self, kind: TransferKind) -> Vec<CallEvent> {
        let ending = Ending {
            by: EndedBy::Agent,
            reason: ClosingReason::TransferredOut,
        };
        let at = self.envelope.at;
        vec![self.leg_ended(Some(kind)), CallEvent::Ended { ending, at }]
    }

    fn transfer(&self, target: &TransferTarget) -> Vec<CallEvent> {
        match target {
            TransferTarget::Agent { agent } => {
                vec![
                    self.leg_ended(Some(TransferKind::Blind)),
                    self.offered(agent),
                ]
            }
            TransferTarget::Queue { queue } => {
                vec![
                    self.leg_ended(Some(TransferKind::Queue)),
                    self.enqueued(queue),
                ]
            }
            TransferTarget::Outside => self.pass_outside(TransferKind::Blind),
        }
    }

    fn hang_up(&self, call: &CallParts, ending: Ending, at: Instant) -> Vec<CallEvent> {
        if call.state.agent().is_some() {
            return vec![self.leg_ended(None), CallEvent::Ended { ending, at }];
        }
        let mut events = Vec::new();
        if matches!(call.state, CallState::Offered { .. }) {
            events.push(CallEvent::OfferEnded {
                result: OfferResult::Withdrawn,
                at,
            });
        }
        if open_entry(call).is_some() {
            events.push(CallEvent::LeftQueue {
                exit: QueueExit::Abandoned,
                at,
            });
        }
        if let Some(result) = unreached_result(call) {
            events.push(CallEvent::NotReached { result, at });
        }
        events.push(CallEvent::Ended { ending, at });
        events
    }
}

fn unreached(result: Unreached, at: Instant) -> Vec<CallEvent> {
    let ending = Ending {
        by: EndedBy::System,
        reason: ClosingReason::NotReached,
    };
    vec![
        CallEvent::NotReached { result, at },
        CallEvent::Ended { ending, at },
    ]
}

/// What it means that a customer without an agent is gone; nothing where an agent had talked with
/// them before, because then an outcome of that conversation is due.
fn unreached_result(call: &CallParts) -> Option<Unreached> {
    if !call.legs.is_empty() || call.outcome.is_some() {
        return None;
    }
    Some(
        match (
            call.direction,
            &call.state,
            call.queue_entries.last().and_then(|entry| entry.exit),
        ) {
            (Direction::Outbound, ..) => Unreached::NoAnswer,
            (_, CallState::Queued { .. } | CallState::Offered { .. }, _) => Unreached::Abandoned,
            (_, _, Some(exit)) if exit.is_refusal() => Unreached::TurnedAway,
            (_, _, Some(_)) => Unreached::LeftQueue,
            (_, _, None) => Unreached::LeftInMenu,
        },
    )
}

fn leave_queue(call: &CallParts, exit: QueueExit, at: Instant) -> Vec<CallEvent> {
    let mut events = Vec::new();
    if matches!(call.state, CallState::Offered { .. }) {
        events.push(CallEvent::OfferEnded {
            result: OfferResult::Withdrawn,
            at,
        });
    }
    events.push(CallEvent::LeftQueue { exit, at });
    if exit == QueueExit::Callback {
        if unreached_result(call).is_some() {
            events.push(CallEvent::NotReached {
                result: Unreached::LeftQueue,
                at,
            });
        }
        let ending = Ending {
            by: EndedBy::Customer,
            reason: ClosingReason::Finished,
        };
        events.push(CallEvent::Ended { ending, at });
    }
    events
}

fn identified(call: &CallParts, person: &PersonRef) -> Vec<CallEvent> {
    let known = call.person.is_some();
    (!known)
        .then(|| CallEvent::Identified {
            person: person.clone(),
        })
        .into_iter()
        .collect()
}

fn project_assigned(call: &CallParts, project: &ProjectId) -> Vec<CallEvent> {
    let known = call.project.is_some();
    (!known)
        .then(|| CallEvent::ProjectAssigned {
            project: project.clone(),
        })
        .into_iter()
        .collect()
}

/// Ends the work of an agent after an earlier part: by their word, or because they talk again.
fn wrap_ups_of(call: &CallParts, agent: &AgentId, at: Instant) -> Vec<CallEvent> {
    let own = call.wrap_ups.iter().filter(|open| open.agent == *agent);
    own.map(|open| CallEvent::WrapUpEnded {
        agent: agent.clone(),
        leg: open.leg,
        at,
    })
    .collect()
}

/// Everything whose deadline has come, in the order of the deadlines, each at its own instant.
fn elapse(call: &CallParts, now: Instant) -> Vec<CallEvent> {
    let mut due: Vec<(Instant, CallEvent)> = Vec::new();
    for open in &call.wrap_ups {
        if let Some(at) = open.deadline.filter(|at| *at <= now) {
            let agent = open.agent.clone();
            due.push((
                at,
                CallEvent::WrapUpEnded {
                    agent,
                    leg: open.leg,
                    at,
                },
            ));
        }
    }
    due.extend(customer_due(call, now));
    due.sort_by_key(|(at, _)| *at);
    due.into_iter().map(|(_, event)| event).collect()
}

/// What is due where the customer is: dialling, an agent offer, the longest wait.
fn customer_due(call: &CallParts, now: Instant) -> Vec<(Instant, CallEvent)> {
    let own = call.deadline.filter(|at| *at <= now);
    let queue = call.queue_deadline.filter(|at| *at <= now);
    let offer_ends = |at, result| (at, CallEvent::OfferEnded { result, at });
    // A wait does not end before an offer out of it: the limit was over, and nobody said so then.
    let wait_ends = |at: Instant| {
        let at = last_offer_until(call).map_or(at, |until| at.max(until));
        (
            at,
            CallEvent::LeftQueue {
                exit: QueueExit::Timeout,
                at,
            },
        )
    };
    match (&call.state, own, queue) {
        (CallState::Dialling { .. }, Some(at), _) => unreached(Unreached::NoAnswer, at)
            .into_iter()
            .map(|event| (at, event))
            .collect(),
        // The offer outlives the wait where its own deadline is later: then it is withdrawn.
        (CallState::Offered { .. }, own, Some(at)) if own.is_none_or(|own| at < own) => {
            let (at, left) = wait_ends(at);
            vec![offer_ends(at, OfferResult::Withdrawn), (at, left)]
        }
        (CallState::Offered { .. }, Some(at), queue) => {
            let offer = offer_ends(at, OfferResult::NotAnswered);
            std::iter::once(offer)
                .chain(queue.map(|queue| wait_ends(queue.max(at))))
                .collect()
        }
        (CallState::Queued { .. }, _, Some(at)) => vec![wait_ends(at)],
        _ => Vec::new(),
    }
}

/// When the last offer was made, or stopped ringing.
fn last_offer_until(call: &CallParts) -> Option<Instant> {
    let offer = call.offers.last()?;
    let ring = chrono::TimeDelta::from_std(offer.ring).ok()?;
    offer.offered.checked_add_signed(ring)
}
