//! In whose own base a person is.

use super::entry::pack;
use super::history::{Assignment, TimelineEntry};
use super::{CustomerBase, Entry, finish, require_held};
use crate::base::workflow::{Envelope, Guards, Role};
use crate::base::{AgentId, Code, Denial, ErrorKind, FailedGuard, PersonRef, Reference};
use crate::customer::record::Customer;

impl CustomerBase {
    /// Gives a person to an agent, or to nobody, and keeps who had them before.
    ///
    /// The same command twice acts once.
    ///
    /// # Errors
    /// Denied where the person is not held, where an agent, a crew or an analyst decides
    /// (`customer.guard.role`), and where the agent has the person already
    /// (`customer.guard.owner_new`).
    pub fn assign(
        &mut self,
        person: &PersonRef,
        agent: Option<AgentId>,
        reason: Option<Code>,
        envelope: &Envelope,
    ) -> Result<(), Denial> {
        let may = [Role::Senior, Role::Authority, Role::System];
        if may.contains(&envelope.role) && self.was_assigned_by(person, agent.as_ref(), envelope) {
            return Ok(());
        }
        let mut guards = Guards::default();
        require_held(self, person, &mut guards);
        require_role(envelope, &may, &mut guards);
        let held = self.get(person);
        let same = held
            .as_ref()
            .is_some_and(|held| held.parts().owner == agent);
        guards.require(!same, ErrorKind::WrongState, || {
            FailedGuard::plain("customer.guard.owner_new")
        });
        let changed = held.map(|held| {
            let mut parts = held.into_parts();
            parts.owner.clone_from(&agent);
            Customer::packed(parts)
        });
        let packed = changed.and_then(|changed| pack(&changed, &mut guards));
        finish(self, person, guards, "customer.command.assign")?;
        if let (Some(number), Some(packed)) = (self.people.get(person).copied(), packed) {
            self.put(number, Entry::Held(packed));
            let reference = match &agent {
                Some(agent) => Reference::from(agent),
                None => Reference::from(&envelope.command),
            };
            self.note(number, noted("customer.assigned", reference, envelope));
            let assignment = Assignment {
                agent,
                reason,
                command: envelope.command.clone(),
                by: envelope.actor.clone(),
                at: envelope.at,
            };
            if let Some(history) = self.history_mut(number) {
                history.assignments.push(assignment);
            }
        }
        Ok(())
    }

    /// Gives to whom a person was given, oldest first.
    pub fn assignments(&self, person: &PersonRef) -> Vec<Assignment> {
        let number = self.people.get(person).copied();
        let history = number.and_then(|number| self.history(number));
        history.map_or_else(Vec::new, |history| history.assignments.clone())
    }

    fn was_assigned_by(
        &self,
        person: &PersonRef,
        agent: Option<&AgentId>,
        envelope: &Envelope,
    ) -> bool {
        let number = self.people.get(person).copied();
        let history = number.and_then(|number| self.history(number));
        history.is_some_and(|history| {
            let mut assignments = history.assignments.iter();
            assignments.any(|assignment| {
                (&assignment.command, assignment.agent.as_ref()) == (&envelope.command, agent)
            })
        })
    }
}

/// Checks that the one who acts may decide this.
pub(super) fn require_role(envelope: &Envelope, may: &[Role], guards: &mut Guards) {
    guards.require(may.contains(&envelope.role), ErrorKind::NotAllowed, || {
        FailedGuard::plain("customer.guard.role")
    });
}

/// Makes an entry of the timeline about what the base itself did.
pub(super) const fn noted(
    kind: &'static str,
    reference: Reference,
    envelope: &Envelope,
) -> TimelineEntry {
    TimelineEntry {
        kind: Code::fixed(kind),
        reference,
        at: envelope.at,
    }
}
