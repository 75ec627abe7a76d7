//! What a command does to a taxi request: pure, every guard checked, all that fail reported.

use super::command::{TaxiRequestCommand, TaxiRequestFacts};
use super::effect::Asked;
use super::event::TaxiRequestEntry;
use super::report::DispatchReport;
use super::state::{TaxiRequest, TaxiRequestParts};
use crate::base::workflow::{Envelope, Guards, Role, engine, plain};
use crate::base::{Denial, ErrorKind, FailedGuard, Instant, NamedFact, to_the_microsecond};

/// Says what a command does to a taxi request: the entries to append, or the denial with every guard that failed.
///
/// `state` is empty before a request. A command whose id was applied already, and an `Elapse` at which nothing is
/// due, give no entries.
///
/// # Errors
/// A [`Denial`]: `base.workflow.wrong_state` where the table has no such row; `base.workflow.clock_back` where the
/// envelope is older than the last change; `order.taxi_request.actor.role` and `actor.dispatch` where the role may
/// not. With `Receive`: `order.taxi_request.first_word_ahead` and `pick_up_past`. Of the address:
/// `revision_not_next`, `revision_other`, `address_unchecked`, `address_missing` once for each part and
/// `phone_missing`. With `Report`: `report_unfit`.
pub fn decide(
    state: Option<&TaxiRequest>,
    command: &TaxiRequestCommand,
    facts: &TaxiRequestFacts,
    envelope: &Envelope,
) -> Result<Vec<TaxiRequestEntry>, Denial> {
    let parts = state.map(TaxiRequest::parts);
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
    engine::decide::<TaxiRequest>(parts, &command.code(), envelope, guard, || {
        asked.events(command)
    })
}

impl Asked<'_> {
    /// The desk takes and passes on; what dispatch reports comes from a program.
    fn guard_role(&self, guards: &mut Guards, command: &TaxiRequestCommand) {
        let role = self.envelope.role;
        guards.takes_part(role, "order.taxi_request.actor.role");
        if matches!(command, TaxiRequestCommand::Report { .. }) {
            let refused = plain("order.taxi_request.actor.dispatch");
            guards.require(role == Role::System, ErrorKind::NotAllowed, refused);
        }
    }

    fn guard(&self, guards: &mut Guards, command: &TaxiRequestCommand) {
        match command {
            TaxiRequestCommand::Receive {
                first_word,
                pick_up_at,
                ..
            } => self.guard_receive(guards, *first_word, *pick_up_at),
            TaxiRequestCommand::ChangeAddress { revision } => {
                self.guard_revision(guards, *revision);
            }
            TaxiRequestCommand::ConfirmAddress { revision, .. } => {
                self.guard_address(guards, *revision);
            }
            TaxiRequestCommand::Report { report } => self.guard_report(guards, *report),
            TaxiRequestCommand::PassToDispatch
            | TaxiRequestCommand::Cancel { .. }
            | TaxiRequestCommand::Elapse => {}
        }
    }

    fn guard_receive(&self, guards: &mut Guards, first_word: Instant, pick_up_at: Option<Instant>) {
        let first_word = to_the_microsecond(first_word);
        guards.require(first_word <= self.now(), ErrorKind::Invalid, || {
            FailedGuard::plain("order.taxi_request.first_word_ahead")
                .with(NamedFact::instant("at", first_word))
        });
        let past = pick_up_at.map(to_the_microsecond);
        if let Some(at) = past.filter(|at| *at <= self.now()) {
            guards.require(false, ErrorKind::Invalid, || {
                FailedGuard::plain("order.taxi_request.pick_up_past")
                    .with(NamedFact::instant("at", at))
            });
        }
    }

    /// Nobody saves over what they have not seen.
    fn guard_revision(&self, guards: &mut Guards, revision: u32) {
        let Some(parts) = self.parts else { return };
        let next = parts.revision.checked_add(1) == Some(revision);
        guards.require(next, ErrorKind::WrongState, || {
            of_revision("order.taxi_request.revision_not_next", revision, parts)
        });
    }

    /// What is confirmed is the last saving, and a car finds it.
    fn guard_address(&self, guards: &mut Guards, revision: u32) {
        let Some(parts) = self.parts else { return };
        guards.require(parts.revision == revision, ErrorKind::WrongState, || {
            of_revision("order.taxi_request.revision_other", revision, parts)
        });
        let known = self.facts.address.as_ref();
        let known = known.filter(|address| address.revision == revision);
        let Some(address) = known else {
            let refused = plain("order.taxi_request.address_unchecked");
            guards.require(false, ErrorKind::NotFound, refused);
            return;
        };
        for part in &address.missing {
            guards.require(false, ErrorKind::NotAllowed, || {
                FailedGuard::plain("order.taxi_request.address_missing")
                    .with(NamedFact::code("part", part.code()))
            });
        }
        let refused = plain("order.taxi_request.phone_missing");
        guards.require(address.phone, ErrorKind::NotAllowed, refused);
    }

    fn guard_report(&self, guards: &mut Guards, report: DispatchReport) {
        let Some(parts) = self.parts else { return };
        let fits = report.next(parts.state).is_some();
        guards.require(fits, ErrorKind::WrongState, || {
            FailedGuard::plain("order.taxi_request.report_unfit")
                .with(NamedFact::code("report", report.code()))
        });
    }
}

fn of_revision(code: &'static str, revision: u32, parts: &TaxiRequestParts) -> FailedGuard {
    FailedGuard::plain(code)
        .with(NamedFact::count("revision", revision.into()))
        .with(NamedFact::count("last", parts.revision.into()))
}
