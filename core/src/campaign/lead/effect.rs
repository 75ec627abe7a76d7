//! The events of a command whose guards all held.

use super::command::{LeadCommand, LeadFacts};
use super::event::LeadEvent;
use super::state::{LeadParts, LeadState};
use crate::base::workflow::Envelope;
use crate::base::workflow::engine::Workflow as _;
use crate::base::{Instant, to_the_microsecond};
use crate::campaign::{Attempt, AttemptResult, NextAttempt, RetryCause};

/// A command with all that its decision looks at.
pub(super) struct Asked<'a> {
    pub(super) parts: Option<&'a LeadParts>,
    pub(super) facts: &'a LeadFacts,
    pub(super) envelope: &'a Envelope,
}

impl Asked<'_> {
    pub(super) fn now(&self) -> Instant {
        super::Lead::now(self.envelope)
    }

    pub(super) fn events(&self, command: &LeadCommand) -> Vec<LeadEvent> {
        let event = match command.clone() {
            LeadCommand::EndAttempt { result } => return self.end_attempt(result),
            LeadCommand::Elapse => return self.elapse(),
            LeadCommand::GiveUp => return self.given_up().into_iter().collect(),
            LeadCommand::BeginAttempt {
                number,
                permit,
                contact,
                subject,
            } => {
                let permit = permit.into_parts();
                LeadEvent::AttemptBegan {
                    number,
                    zone: self.facts.zone,
                    purpose: permit.purpose,
                    subject,
                    contact,
                    permit: permit.id,
                    rule_set: permit.rule_set,
                }
            }
            LeadCommand::SkipAttempt {
                purpose,
                subject,
                reasons,
            } => LeadEvent::AttemptSkipped {
                zone: self.facts.zone,
                purpose,
                subject,
                reasons,
            },
            LeadCommand::Park {
                not_before,
                condition,
            } => LeadEvent::Parked {
                not_before: not_before.map(to_the_microsecond),
                condition,
            },
            LeadCommand::Create {
                lead,
                person,
                project,
                owner,
            } => LeadEvent::Created {
                lead,
                person,
                project,
                owner,
            },
            LeadCommand::AssignOwner { owner } => LeadEvent::OwnerAssigned { owner },
            LeadCommand::Meet { contact } => LeadEvent::Met { contact },
            LeadCommand::ShowInterest => LeadEvent::InterestShown,
            LeadCommand::Refuse { refusal } => LeadEvent::Refused { refusal },
            LeadCommand::Apply { application } => LeadEvent::Applied { application },
            LeadCommand::DropApplication => LeadEvent::ApplicationDropped,
            LeadCommand::Win { order } => LeadEvent::Won { order },
            LeadCommand::Recontact => LeadEvent::Recontacted,
            LeadCommand::LoseNumber => LeadEvent::NumberLost,
            LeadCommand::Reopen => LeadEvent::Reopened,
            LeadCommand::Suppress { suppression } => LeadEvent::Suppressed { suppression },
            LeadCommand::LiftSuppression { source, contact } => {
                LeadEvent::SuppressionLifted { source, contact }
            }
            LeadCommand::MarkDuplicate { of } => LeadEvent::DuplicateMarked { of },
        };
        vec![event]
    }

    /// What the retry plan says after the attempts of this round and one more.
    pub(super) fn planned(&self, last: Option<Attempt>) -> Option<NextAttempt> {
        let (lead, plan) = (self.parts?, self.facts.retry.as_ref()?);
        let earlier = usize::try_from(lead.earlier_attempts).unwrap_or(usize::MAX);
        let mut attempts = lead.attempts.get(earlier..).unwrap_or_default().to_vec();
        attempts.extend(last);
        Some(plan.next(&attempts, self.facts.zone, self.now()))
    }

    fn given_up(&self) -> Option<LeadEvent> {
        match self.planned(None)? {
            NextAttempt::UsedUp { limit } => Some(LeadEvent::Exhausted { limit }),
            _ => None,
        }
    }

    fn end_attempt(&self, result: AttemptResult) -> Vec<LeadEvent> {
        let Some(lead) = self.parts else {
            return Vec::new();
        };
        let attempt = super::apply::ended(lead, &result);
        let next = attempt.and_then(|attempt| self.planned(Some(attempt)));
        let further = self.after_attempt(lead, &result, next);
        let next_attempt = match next {
            Some(NextAttempt::NotBefore { at })
                if further.is_none() && lead.state.is_diallable() =>
            {
                Some(to_the_microsecond(at))
            }
            _ => None,
        };
        let ended = LeadEvent::AttemptEnded {
            result,
            next_attempt,
        };
        [ended].into_iter().chain(further).collect()
    }

    /// What follows from the result at once, besides that the person was reached.
    fn after_attempt(
        &self,
        lead: &LeadParts,
        result: &AttemptResult,
        next: Option<NextAttempt>,
    ) -> Option<LeadEvent> {
        if result.is_opt_out() && lead.state.is_diallable() {
            return Some(LeadEvent::Suppressed { suppression: None });
        }
        if !lead.state.is_pursued() {
            return None;
        }
        if result.is_dead_number() && !self.facts.other_number {
            return Some(LeadEvent::NumberLost);
        }
        // A conversation that came to something goes on, were it the last one.
        let failed = result.is_dead_number() || RetryCause::of(result).is_some();
        match next {
            Some(NextAttempt::UsedUp { limit }) if failed => Some(LeadEvent::Exhausted { limit }),
            _ => None,
        }
    }

    /// A parked lead that waits for a date alone is taken up again when it comes; a quiet period is sat
    /// out first, and whoever must not be called any more is not waited for.
    fn elapse(&self) -> Vec<LeadEvent> {
        let Some(LeadState::Parked {
            not_before: Some(not_before),
            condition: None,
        }) = self.parts.map(|lead| &lead.state)
        else {
            return Vec::new();
        };
        let now = self.now();
        if now < *not_before {
            return Vec::new();
        }
        let quiet = self.facts.quiet_until.map(to_the_microsecond);
        vec![match quiet.filter(|quiet| now < *quiet) {
            _ if self.facts.suppressed => LeadEvent::Suppressed { suppression: None },
            Some(not_before) => LeadEvent::ParkingExtended { not_before },
            None => LeadEvent::Recontacted,
        }]
    }
}
