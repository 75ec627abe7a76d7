//! What a command does to a visit: pure, every guard checked, all that fail reported.

use super::command::{VisitCommand, VisitFacts};
use super::effect::Asked;
use super::event::VisitEntry;
use super::request::guard_materials;
use super::state::Visit;
use crate::base::workflow::{Envelope, Guards, Role, engine, plain};
use crate::base::{CrewId, Denial, ErrorKind, FailedGuard, NamedFact};

/// Says what a command does to a visit: the entries to append, or the denial with every guard that failed.
///
/// `state` is empty before a visit. A command whose id was applied already, and an `Elapse` at which
/// nothing is due, give no entries.
///
/// # Errors
/// A [`Denial`]: `base.workflow.wrong_state` where the table has no such row; `base.workflow.clock_back`
/// where the envelope is older than the last change; `order.visit.actor.*` where the role or the crew may
/// not. With `Request`: `order.visit.items_empty`, `item_repeated`, `skill_repeated`, `material_repeated`,
/// `quantity_zero`, `document_repeated`, `wording_repeated`, `too_many`, `follow_up_of_itself`,
/// `earlier_missing`, `earlier_of_another` and `earlier_open`. With windows: `windows_none`,
/// `window_repeated`, `window_empty`, `window_past`, `window_not_offered` and `window_same`. With `Quote`
/// and `ReserveMaterials`: `amount_negative`, `account_missing`, `quote_same`, `materials_same` and those of
/// lists. With the briefing: `item_not_needed`, `not_told` and `acknowledged_already`. With `Confirm`:
/// `window_past`, `not_quoted`, `briefing_open` once for each item and `material_missing` once for each
/// material. With `AssignCrew`: `crew_unknown`, `crew_same`, `skill_missing` and `crew_busy`. Of the crew:
/// `no_crew`, `departed_already`, `not_departed` and `absent_outside_window`.
pub fn decide(
    state: Option<&Visit>,
    command: &VisitCommand,
    facts: &VisitFacts,
    envelope: &Envelope,
) -> Result<Vec<VisitEntry>, Denial> {
    let parts = state.map(Visit::parts);
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
    engine::decide::<Visit>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    /// The centre plans, the crew carries out; a senior and a program may do both.
    fn guard_role(&self, guards: &mut Guards, command: &VisitCommand) {
        let refused = match (self.envelope.role, command.is_of_crew()) {
            (Role::Analyst, _) => Some("order.visit.actor.role"),
            (Role::Agent, true) => Some("order.visit.actor.agent"),
            (Role::Crew, false) => Some("order.visit.actor.crew"),
            _ => None,
        };
        if let Some(refused) = refused {
            guards.require(false, ErrorKind::NotAllowed, || FailedGuard::plain(refused));
        }
    }

    fn guard(&self, guards: &mut Guards, command: &VisitCommand) {
        match command {
            VisitCommand::Request { request } => {
                request.guard(guards);
                self.guard_earlier(guards, request);
            }
            VisitCommand::OfferWindows { windows } => self.guard_windows(guards, windows),
            VisitCommand::Choose { window } => self.guard_choice(guards, *window),
            VisitCommand::Quote { amount, account } => {
                self.guard_quote(guards, *amount, account.as_ref());
            }
            VisitCommand::ReserveMaterials { materials } => {
                guard_materials(guards, materials);
                let same = self.parts.is_some_and(|visit| visit.reserved == *materials);
                let refused = plain("order.visit.materials_same");
                guards.require(!same, ErrorKind::WrongState, refused);
            }
            VisitCommand::Tell { item, .. } => self.guard_tell(guards, item),
            VisitCommand::Acknowledge { item, .. } => self.guard_acknowledge(guards, item),
            VisitCommand::Confirm => self.guard_confirm(guards),
            VisitCommand::AssignCrew { crew } => self.guard_crew(guards, crew),
            VisitCommand::Reschedule { window, .. } => {
                self.guard_ahead(guards, *window);
                self.guard_other_window(guards, *window);
            }
            VisitCommand::Depart
            | VisitCommand::Arrive
            | VisitCommand::Finish { .. }
            | VisitCommand::Fail { .. }
            | VisitCommand::CannotComplete { .. } => self.guard_of_crew(guards, command),
            VisitCommand::Cancel { .. } | VisitCommand::Elapse => {}
        }
    }

    /// A crew tells of its own visit only, and in the order in which things happen.
    fn guard_of_crew(&self, guards: &mut Guards, command: &VisitCommand) {
        let Some(visit) = self.parts else { return };
        if let Some(crew) = visit
            .crew
            .as_ref()
            .filter(|_| self.envelope.role == Role::Crew)
        {
            let own = crew.as_str() == self.envelope.actor.as_str();
            guards.require(own, ErrorKind::NotAllowed, other_crew(crew));
        }
        let refused = plain("order.visit.no_crew");
        guards.require(visit.crew.is_some(), ErrorKind::WrongState, refused);
        match command {
            VisitCommand::Depart => {
                let refused = plain("order.visit.departed_already");
                guards.require(visit.departed.is_none(), ErrorKind::WrongState, refused);
            }
            VisitCommand::Arrive => {
                let refused = plain("order.visit.not_departed");
                guards.require(visit.departed.is_some(), ErrorKind::WrongState, refused);
            }
            VisitCommand::Fail { cause } => self.guard_fault(guards, *cause),
            _ => {}
        }
    }
}

fn other_crew(crew: &CrewId) -> impl FnOnce() -> FailedGuard {
    let crew = crew.clone();
    move || FailedGuard::plain("order.visit.actor.other_crew").with(NamedFact::id("crew", &crew))
}
