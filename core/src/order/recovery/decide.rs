//! What a command does to a recovery: pure, every guard checked, all that fail reported.

use super::command::{RecoveryCommand, RecoveryFacts};
use super::effect::Asked;
use super::event::RecoveryEntry;
use super::state::Recovery;
use crate::base::Denial;
use crate::base::workflow::{Envelope, Guards, engine};

/// Says what a command does to a recovery: the entries to append, or the denial with every guard that failed.
///
/// `state` is empty before a recovery. A command whose id was applied already, and an `Elapse` at which nothing is
/// due, give no entries.
///
/// # Errors
/// A [`Denial`]: `base.workflow.wrong_state` where the table has no such row; `base.workflow.clock_back` where the
/// envelope is older than the last change; `order.recovery.actor.role`, `actor.crew` and `actor.other_crew` where
/// the role or the crew may not. Of the answer: `order.recovery.visit_missing`, `not_of_crew`, `no_crew_helps`,
/// `arrival_past`, `not_searched`, `not_found`, `crew_free`, `same_crew` and `remedy_unfit`. Of promises:
/// `promise_past`, `promise_repeated`, `promise_unfit`, `promise_too_early`, `too_many`, `kept_ahead`,
/// `kept_before_it_was_given` and `promise_over`. With `Close`: `same_visit`.
pub fn decide(
    state: Option<&Recovery>,
    command: &RecoveryCommand,
    facts: &RecoveryFacts,
    envelope: &Envelope,
) -> Result<Vec<RecoveryEntry>, Denial> {
    let parts = state.map(Recovery::parts);
    let asked = Asked {
        parts,
        facts,
        envelope,
    };
    let guard = |guards: &mut Guards, here: bool| {
        asked.guard_role(guards, command);
        if here {
            asked.guard(guards, command);
        }
    };
    engine::decide::<Recovery>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    fn guard(&self, guards: &mut Guards, command: &RecoveryCommand) {
        use RecoveryCommand as C;
        match command {
            C::Report { cause, visit, .. } => self.guard_report(guards, *cause, visit.as_ref()),
            C::Locate { arrives, .. } => self.guard_locate(guards, *arrives),
            C::SendSubstitute { crew } => self.guard_substitute(guards, crew),
            C::NoCrew => self.guard_no_crew(guards),
            C::Remedy { remedy } => self.guard_remedy(guards, *remedy),
            C::Promise {
                promise,
                what,
                until,
                ..
            } => self.guard_promise(guards, promise, *what, *until),
            C::Reassure { .. } => self.guard_reassure(guards),
            C::Keep { at } => self.guard_keep(guards, *at),
            C::Close { ending } => self.guard_close(guards, ending),
            C::Elapse => {}
        }
    }
}
