//! Legal holds: what is known of a person must be kept.

use super::assign::{noted, require_role};
use super::history::{HoldCommand, PlacedHold};
use super::{CustomerBase, finish, require_held};
use crate::base::workflow::{Envelope, Guards, Role};
use crate::base::{Denial, ErrorKind, FailedGuard, NamedFact, PersonRef, Reference};
use crate::privacy::LegalHold;

/// Who may place a legal hold or lift it.
const DECIDE: [Role; 2] = [Role::Senior, Role::Authority];

impl CustomerBase {
    /// Places a legal hold on what is known of a person: it is not erased meanwhile.
    ///
    /// The same hold twice is noted once. A command that was applied before changes nothing, also
    /// where the hold was lifted since.
    ///
    /// # Errors
    /// Denied where the person is not held, and where neither a senior nor the authority notes it
    /// (`customer.guard.role`).
    pub fn hold(
        &mut self,
        person: &PersonRef,
        hold: LegalHold,
        envelope: &Envelope,
    ) -> Result<(), Denial> {
        let command = HoldCommand {
            command: envelope.command.clone(),
            case: hold.case.clone(),
            lifts: false,
        };
        if self.was_applied(person, &command, envelope) {
            return Ok(());
        }
        let mut guards = Guards::default();
        require_held(self, person, &mut guards);
        require_role(envelope, &DECIDE, &mut guards);
        finish(self, person, guards, "customer.command.hold")?;
        self.keep_command(person, command);
        // Of one who was merged it binds that entry only, also when the merge is taken back.
        let number = self.people.get(person).copied();
        let history = number.and_then(|number| self.history(number));
        let binds = history.is_some_and(|own| {
            let mut holds = own.holds.iter();
            holds.any(|held| held.hold == hold && held.lifted.is_none())
        });
        if let Some(number) = number.filter(|_| !binds) {
            self.note(
                number,
                noted("customer.hold_placed", hold.case.clone(), envelope),
            );
            let hold = PlacedHold {
                hold,
                by: envelope.actor.clone(),
                since: envelope.at,
                lifted: None,
            };
            if let Some(history) = self.history_mut(number) {
                history.holds.push(hold);
            }
        }
        Ok(())
    }

    /// Notes that a legal hold binds no longer, neither the person nor those merged into them.
    ///
    /// One that was lifted before stays as it was. A command that was applied before changes nothing,
    /// also where the hold was placed anew since.
    ///
    /// # Errors
    /// Denied where the person is unknown, where there is no such legal hold (`customer.guard.hold_known`),
    /// and where neither a senior nor the authority notes it (`customer.guard.role`).
    pub fn lift_hold(
        &mut self,
        person: &PersonRef,
        case: &Reference,
        envelope: &Envelope,
    ) -> Result<(), Denial> {
        let command = HoldCommand {
            command: envelope.command.clone(),
            case: case.clone(),
            lifts: true,
        };
        if self.was_applied(person, &command, envelope) {
            return Ok(());
        }
        let mut guards = Guards::default();
        let binds = |held: &PlacedHold| held.hold.case == *case && held.lifted.is_none();
        let slots = self.same_person(person);
        guards.require(!slots.is_empty(), ErrorKind::NotFound, || {
            FailedGuard::plain("customer.guard.person_known").with(NamedFact::id("person", person))
        });
        require_role(envelope, &DECIDE, &mut guards);
        let known = self.holds(person);
        let known = known.iter().any(|held| held.hold.case == *case);
        guards.require(known, ErrorKind::NotFound, || {
            FailedGuard::plain("customer.guard.hold_known")
        });
        finish(self, person, guards, "customer.command.lift_hold")?;
        self.keep_command(person, command);
        let of_whom = slots.into_iter().filter(|number| {
            let history = self.history(*number);
            history.is_some_and(|own| own.holds.iter().any(binds))
        });
        let of_whom: Vec<u32> = of_whom.collect();
        for number in of_whom {
            if let Some(history) = self.history_mut(number) {
                for held in history.holds.iter_mut().filter(|held| binds(held)) {
                    held.lifted = Some(envelope.at);
                }
            }
            self.note(
                number,
                noted("customer.hold_lifted", case.clone(), envelope),
            );
        }
        Ok(())
    }

    /// Tells whether this very command was applied to the person before, to one who may give it.
    fn was_applied(&self, person: &PersonRef, command: &HoldCommand, envelope: &Envelope) -> bool {
        let number = self.people.get(person).copied();
        let history = number.and_then(|number| self.history(number));
        DECIDE.contains(&envelope.role)
            && history.is_some_and(|own| own.hold_commands.contains(command))
    }

    fn keep_command(&mut self, person: &PersonRef, command: HoldCommand) {
        let number = self.people.get(person).copied();
        if let Some(history) = number.and_then(|number| self.history_mut(number)) {
            history.hold_commands.push(command);
        }
    }

    /// Checks that no legal hold of a person fits, and names each that does.
    pub(super) fn require_no_hold(
        &self,
        person: &PersonRef,
        binds: impl Fn(&PlacedHold) -> bool,
        guards: &mut Guards,
    ) {
        for held in self.holds(person).into_iter().filter(binds) {
            guards.require(false, ErrorKind::NotAllowed, || {
                FailedGuard::plain("customer.guard.no_hold")
                    .with(NamedFact::id("hold", held.hold.case))
            });
        }
    }

    /// Lets the legal holds that were placed for both entries since their merge bind the parted one
    /// too: those behind the ones that the kept entry had then. No clock tells which they are, for
    /// holds and merges are noted by several.
    pub(super) fn share_holds(
        &mut self,
        kept: u32,
        merged: u32,
        kept_holds: u32,
        envelope: &Envelope,
    ) {
        let of = |number| -> &[PlacedHold] {
            self.history(number).map_or(&[], |own| own.holds.as_slice())
        };
        let open = |held: &&PlacedHold| held.lifted.is_none();
        let own = of(merged);
        let known = |held: &&PlacedHold| {
            let mut open = own.iter().filter(open);
            open.any(|other| other.hold == held.hold)
        };
        let had = usize::try_from(kept_holds).unwrap_or(usize::MAX);
        let since = of(kept).iter().skip(had);
        let shared = since.filter(|held| open(held) && !known(held));
        let shared: Vec<PlacedHold> = shared.cloned().collect();
        for held in shared {
            let case = held.hold.case.clone();
            self.note(merged, noted("customer.hold_placed", case, envelope));
            if let Some(history) = self.history_mut(merged) {
                history.holds.push(held);
            }
        }
    }

    /// Gives every legal hold that bound or binds a person and those merged into them.
    pub fn holds(&self, person: &PersonRef) -> Vec<PlacedHold> {
        let slots = self.same_person(person).into_iter();
        let histories = slots.filter_map(|number| self.history(number));
        histories
            .flat_map(|history| history.holds.iter().cloned())
            .collect()
    }
}
