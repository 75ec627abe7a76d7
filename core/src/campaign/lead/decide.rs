//! What a command does to a lead: pure, every guard checked, all that fail reported.

use super::command::{LeadCommand, LeadFacts};
use super::effect::Asked;
use super::event::LeadEntry;
use super::restore::{competitor_fits, contact_used, note_fits};
use super::state::{Lead, LeadParts, LeadRefusal, LeadState, next_number};
use crate::base::workflow::{Envelope, Guards, Role, engine, plain};
use crate::base::{
    AgentId, CallSubjectId, ContactId, Denial, ErrorKind, FailedGuard, Instant, LeadId, NamedFact,
    Reference, to_the_microsecond,
};
use crate::call::DialPermit;
use crate::campaign::attempt::guard_contact_unused;
use crate::campaign::{AttemptResult, NextAttempt};
use crate::privacy::SuppressionSource;
use crate::project::RefusalReason;

/// Says what a command does to a lead: the entries to append, or the denial with every guard that failed.
///
/// `state` is empty before a lead. A command whose id was applied already, and an `Elapse` at which
/// nothing is due, give no entries.
///
/// # Errors
/// A [`Denial`]: `base.workflow.wrong_state` where the table has no such row; `base.workflow.clock_back`
/// where the envelope is older than the last change; `campaign.lead.actor.*` where the role or the agent
/// may not; `call.permit.*` where the permit does not fit, `campaign.attempt.contact_used` where the contact
/// was an earlier call; `campaign.lead.suppressed` where the list holds the person; and the guards of the
/// command: `campaign.lead.owner.*`, `attempt.*`, `refusal.*`, `order.*`, `park.*`, `recontact.*`,
/// `give_up.*`, `number.*`, `suppression.*` and `duplicate.*`.
pub fn decide(
    state: Option<&Lead>,
    command: &LeadCommand,
    facts: &LeadFacts,
    envelope: &Envelope,
) -> Result<Vec<LeadEntry>, Denial> {
    let parts = state.map(Lead::parts);
    let asked = Asked {
        parts,
        facts,
        envelope,
    };
    let guard = |guards: &mut Guards, here: bool| {
        asked.guard_actor(guards, command);
        if here {
            asked.guard(guards, command);
        }
    };
    engine::decide::<Lead>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    fn guard(&self, guards: &mut Guards, command: &LeadCommand) {
        match command {
            LeadCommand::Create { owner, .. } => self.guard_assigns(guards, owner.as_ref()),
            LeadCommand::Suppress { .. } | LeadCommand::Elapse => {}
            LeadCommand::AssignOwner { owner } => {
                let same = self.parts.is_some_and(|lead| lead.owner == *owner);
                let refused = plain("campaign.lead.owner.same");
                guards.require(!same, ErrorKind::WrongState, refused);
                self.guard_assigns(guards, owner.as_ref());
            }
            LeadCommand::BeginAttempt {
                number,
                permit,
                contact,
                subject,
            } => {
                self.guard_permit(guards, permit, contact, subject.as_ref());
                self.guard_begin(guards, *number);
            }
            LeadCommand::EndAttempt { result } => self.guard_end(guards, result),
            LeadCommand::SkipAttempt { reasons, .. } => {
                let refused = plain("campaign.attempt.no_reason");
                guards.require(!reasons.is_empty(), ErrorKind::Invalid, refused);
                self.guard_none_open(guards);
            }
            LeadCommand::Meet { .. }
            | LeadCommand::ShowInterest
            | LeadCommand::Apply { .. }
            | LeadCommand::DropApplication => self.guard_none_open(guards),
            LeadCommand::Refuse { refusal } => self.guard_refusal(guards, refusal),
            LeadCommand::Win { order } => self.guard_order(guards, order),
            LeadCommand::Park {
                not_before,
                condition,
            } => self.guard_park(guards, *not_before, condition.as_ref()),
            LeadCommand::Recontact => self.guard_recontact(guards),
            LeadCommand::GiveUp => self.guard_give_up(guards),
            LeadCommand::LoseNumber => {
                self.guard_none_open(guards);
                let refused = plain("campaign.lead.number.another");
                guards.require(!self.facts.other_number, ErrorKind::WrongState, refused);
            }
            LeadCommand::Reopen => self.guard_reopen(guards),
            LeadCommand::LiftSuppression { source, .. } => {
                let entry = self.facts.suppressed_by;
                let entry = entry.unwrap_or(SuppressionSource::Person);
                guards.require(entry.is_lifted_by(*source), ErrorKind::NotAllowed, || {
                    FailedGuard::plain("campaign.lead.suppression.not_the_person")
                        .with(NamedFact::code("source", source.code()))
                });
                self.guard_not_suppressed(guards);
            }
            LeadCommand::MarkDuplicate { of } => self.guard_duplicate(guards, of),
        }
    }

    /// Who may act at all; and a lead that is somebody's is for its owner, but for an opt-out and a person
    /// who calls us, which anybody must be able to note.
    fn guard_actor(&self, guards: &mut Guards, command: &LeadCommand) {
        let role = self.envelope.role;
        guards.takes_part(role, "campaign.lead.actor.role");
        let anybody = matches!(
            command,
            LeadCommand::Suppress { .. } | LeadCommand::Meet { .. } | LeadCommand::Elapse
        );
        let owner = self.parts.and_then(|lead| lead.owner.as_ref());
        if let Some(owner) = owner.filter(|_| role == Role::Agent && !anybody) {
            let own = owner.as_str() == self.envelope.actor.as_str();
            guards.require(own, ErrorKind::NotAllowed, || {
                FailedGuard::plain("campaign.lead.actor.other_owner")
                    .with(NamedFact::id("agent", owner))
            });
        }
    }

    /// An agent takes a lead or gives it back; to others a senior gives it.
    fn guard_assigns(&self, guards: &mut Guards, owner: Option<&AgentId>) {
        let own = owner.is_none_or(|owner| owner.as_str() == self.envelope.actor.as_str());
        let may = own || self.envelope.role != Role::Agent;
        let refused = plain("campaign.lead.actor.assigns_other");
        guards.require(may, ErrorKind::NotAllowed, refused);
    }

    fn guard_none_open(&self, guards: &mut Guards) {
        let open = self.parts.and_then(|lead| lead.open_attempt.as_ref());
        if let Some(open) = open {
            guards.require(false, ErrorKind::WrongState, || {
                FailedGuard::plain("campaign.lead.attempt.open")
                    .with(NamedFact::id("contact", &open.contact))
            });
        }
    }

    fn guard_not_suppressed(&self, guards: &mut Guards) {
        let refused = plain("campaign.lead.suppressed");
        guards.require(!self.facts.suppressed, ErrorKind::NotAllowed, refused);
    }

    /// A permit is for one call of this person, and the contact is that call.
    fn guard_permit(
        &self,
        guards: &mut Guards,
        permit: &DialPermit,
        contact: &ContactId,
        subject: Option<&CallSubjectId>,
    ) {
        let Some(lead) = self.parts else { return };
        permit.guard_person(guards, &lead.person);
        permit.guard_use(guards, self.envelope.at, &lead.project);
        permit.guard_subject(guards, subject);
        permit.guard_unused(guards, &lead.permits);
        guard_contact_unused(guards, contact, contact_used(lead, contact));
    }

    fn guard_begin(&self, guards: &mut Guards, number: u32) {
        let Some(lead) = self.parts else { return };
        self.guard_not_suppressed(guards);
        self.guard_none_open(guards);
        let expected = next_number(&lead.attempts);
        guards.require(number == expected, ErrorKind::WrongState, || {
            FailedGuard::plain("campaign.lead.attempt.number")
                .with(NamedFact::count("number", number.into()))
                .with(NamedFact::count("expected", expected.into()))
        });
        // An application goes on by itself; the plan is for those who are still to be won.
        let used_up = lead.state.is_pursued()
            && matches!(self.planned(None), Some(NextAttempt::UsedUp { .. }));
        let refused = plain("campaign.lead.attempt.used_up");
        guards.require(!used_up, ErrorKind::NotAllowed, refused);
        // The plan paces programs; a person may know better, and the permit guards the law.
        let paced = self.envelope.role == Role::System;
        if let Some(next) = lead.next_attempt.filter(|_| paced) {
            guards.require(next <= self.now(), ErrorKind::NotAllowed, || {
                FailedGuard::plain("campaign.lead.attempt.too_early")
                    .with(NamedFact::instant("next", next))
            });
        }
    }

    fn guard_end(&self, guards: &mut Guards, result: &AttemptResult) {
        let open = self.parts.is_some_and(|lead| lead.open_attempt.is_some());
        let refused = plain("campaign.lead.attempt.none_open");
        guards.require(open, ErrorKind::WrongState, refused);
        match result {
            AttemptResult::NotDialled { .. } => {
                let refused = plain("campaign.lead.attempt.not_dialled");
                guards.require(false, ErrorKind::Invalid, refused);
            }
            AttemptResult::NotReached { .. } => {
                let fits = result.is_of_dialling();
                let refused = plain("campaign.attempt.inbound_result");
                guards.require(fits, ErrorKind::Invalid, refused);
            }
            AttemptResult::Reached { .. } => {}
        }
    }

    fn guard_refusal(&self, guards: &mut Guards, refusal: &LeadRefusal) {
        self.guard_none_open(guards);
        let refused = plain("campaign.lead.refusal.note_missing");
        guards.require(note_fits(refusal), ErrorKind::Invalid, refused);
        let refused = plain(match refusal.competitor {
            Some(_) => "campaign.lead.refusal.competitor",
            None => "campaign.lead.refusal.competitor_missing",
        });
        guards.require(competitor_fits(refusal), ErrorKind::Invalid, refused);
    }

    fn guard_order(&self, guards: &mut Guards, order: &Reference) {
        let known = self.facts.order.as_ref();
        let known = known.filter(|known| known.order == *order);
        let with_order =
            |code| move || FailedGuard::plain(code).with(NamedFact::id("order", order.clone()));
        let refused = with_order("campaign.lead.order.unknown");
        guards.require(known.is_some(), ErrorKind::NotFound, refused);
        if let Some(known) = known {
            let refused = with_order("campaign.lead.order.not_completed");
            guards.require(known.completed, ErrorKind::WrongState, refused);
            let applied = self.parts.and_then(|lead| lead.state.application());
            let own = applied.is_some() && known.application.as_ref() == applied;
            let refused = with_order("campaign.lead.order.other_application");
            guards.require(own, ErrorKind::NotAllowed, refused);
        }
    }

    fn guard_park(
        &self,
        guards: &mut Guards,
        not_before: Option<Instant>,
        condition: Option<&Reference>,
    ) {
        let waits = not_before.is_some() || condition.is_some();
        let refused = plain("campaign.lead.park.nothing_awaited");
        guards.require(waits, ErrorKind::Invalid, refused);
        if let Some(not_before) = not_before.map(to_the_microsecond) {
            guards.require(self.now() < not_before, ErrorKind::Invalid, || {
                FailedGuard::plain("campaign.lead.park.in_the_past")
                    .with(NamedFact::instant("not_before", not_before))
            });
        }
        let refusal = self.parts.and_then(|lead| lead.refusal.as_ref());
        let dead = refusal.is_some_and(|refusal| refusal.reason == RefusalReason::Deceased);
        let refused = plain("campaign.lead.park.deceased");
        guards.require(!dead, ErrorKind::NotAllowed, refused);
    }

    fn guard_recontact(&self, guards: &mut Guards) {
        if let Some(LeadParts {
            state:
                LeadState::Parked {
                    not_before,
                    condition,
                },
            ..
        }) = self.parts
        {
            let due = condition.is_none() || self.facts.recontact_due;
            let refused = plain("campaign.lead.recontact.not_due");
            guards.require(due, ErrorKind::WrongState, refused);
            if let Some(not_before) = *not_before {
                guards.require(not_before <= self.now(), ErrorKind::NotAllowed, || {
                    FailedGuard::plain("campaign.lead.recontact.too_early")
                        .with(NamedFact::instant("not_before", not_before))
                });
            }
        }
        if let Some(quiet) = self.facts.quiet_until {
            guards.require(quiet <= self.envelope.at, ErrorKind::NotAllowed, || {
                FailedGuard::plain("campaign.lead.recontact.quiet")
                    .with(NamedFact::instant("quiet_until", quiet))
            });
        }
        self.guard_not_suppressed(guards);
    }

    fn guard_give_up(&self, guards: &mut Guards) {
        self.guard_none_open(guards);
        let next = self.planned(None);
        let refused = plain("campaign.lead.give_up.no_plan");
        guards.require(next.is_some(), ErrorKind::NotFound, refused);
        if let Some(next) = next {
            let used_up = matches!(next, NextAttempt::UsedUp { .. });
            let refused = plain("campaign.lead.give_up.attempts_left");
            guards.require(used_up, ErrorKind::WrongState, refused);
        }
    }

    fn guard_reopen(&self, guards: &mut Guards) {
        let senior = self.envelope.role != Role::Agent;
        let refused = plain("campaign.lead.actor.not_an_agents_command");
        guards.require(senior, ErrorKind::NotAllowed, refused);
        let lost = self.parts.map(|lead| &lead.state) == Some(&LeadState::Unreachable);
        let number = !lost || self.facts.other_number;
        let refused = plain("campaign.lead.number.none");
        guards.require(number, ErrorKind::WrongState, refused);
        self.guard_not_suppressed(guards);
    }

    fn guard_duplicate(&self, guards: &mut Guards, of: &LeadId) {
        self.guard_none_open(guards);
        let itself = self.parts.is_some_and(|lead| lead.lead == *of);
        let refused = plain("campaign.lead.duplicate.itself");
        guards.require(!itself, ErrorKind::Invalid, refused);
    }
}
