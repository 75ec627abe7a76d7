//! The guards of a recovery, one function a matter.

use super::cause::{HitchCause, RecoveryEnding, Remedy};
use super::command::RecoveryCommand;
use super::effect::Asked;
use super::promise::{LIST_MAX, PromiseKind};
use super::state::open_promise;
use crate::base::workflow::{Guards, Role, plain};
use crate::base::{
    CrewId, ErrorKind, FailedGuard, Instant, NamedFact, PromiseId, VisitId, to_the_microsecond,
};
use crate::order::SubstituteSearch;

impl Asked<'_> {
    /// The centre recovers; a crew tells what went wrong, and where it is itself.
    pub(super) fn guard_role(&self, guards: &mut Guards, command: &RecoveryCommand) {
        let own = self.envelope.actor.as_str();
        let refused = match (self.envelope.role, command) {
            (Role::Analyst, _) => Some("order.recovery.actor.role"),
            (Role::Crew, RecoveryCommand::Report { .. }) => None,
            (Role::Crew, RecoveryCommand::Locate { crew, .. }) => {
                (crew.as_str() != own).then_some("order.recovery.actor.other_crew")
            }
            (Role::Crew, _) => Some("order.recovery.actor.crew"),
            _ => None,
        };
        if let Some(refused) = refused {
            guards.require(false, ErrorKind::NotAllowed, plain(refused));
        }
    }

    /// That a crew is not there belongs to a visit.
    pub(super) fn guard_report(
        &self,
        guards: &mut Guards,
        cause: HitchCause,
        visit: Option<&VisitId>,
    ) {
        let named = visit.is_some() || !cause.is_of_crew();
        let refused = plain("order.recovery.visit_missing");
        guards.require(named, ErrorKind::Invalid, refused);
    }

    pub(super) fn guard_locate(&self, guards: &mut Guards, arrives: Instant) {
        let Some(parts) = self.parts else { return };
        guards.require(parts.cause.is_of_crew(), ErrorKind::NotAllowed, || {
            FailedGuard::plain("order.recovery.not_of_crew")
                .with(NamedFact::code("cause", parts.cause.code()))
        });
        let arrives = to_the_microsecond(arrives);
        guards.require(self.now() <= arrives, ErrorKind::Invalid, || {
            FailedGuard::plain("order.recovery.arrival_past")
                .with(NamedFact::instant("arrives", arrives))
        });
    }

    fn guard_searched(&self, guards: &mut Guards) -> Option<&SubstituteSearch> {
        if let Some(parts) = self.parts {
            guards.require(parts.cause.wants_crew(), ErrorKind::NotAllowed, || {
                FailedGuard::plain("order.recovery.no_crew_helps")
                    .with(NamedFact::code("cause", parts.cause.code()))
            });
        }
        let search = self.facts.search.as_ref();
        let refused = plain("order.recovery.not_searched");
        guards.require(search.is_some(), ErrorKind::NotFound, refused);
        search
    }

    /// Only the crew that the search found is sent, and not the one that did not come.
    pub(super) fn guard_substitute(&self, guards: &mut Guards, crew: &CrewId) {
        let search = self.guard_searched(guards);
        let same = self
            .parts
            .is_some_and(|parts| parts.crew.as_ref() == Some(crew));
        guards.require(!same, ErrorKind::Invalid, || {
            FailedGuard::plain("order.recovery.same_crew").with(NamedFact::id("crew", crew))
        });
        let Some(search) = search else { return };
        let found = search.best.as_ref().filter(|best| best.crew == *crew);
        let Some(found) = found else {
            guards.require(false, ErrorKind::NotFound, || {
                FailedGuard::plain("order.recovery.not_found").with(NamedFact::id("crew", crew))
            });
            return;
        };
        let arrives = to_the_microsecond(found.arrives);
        guards.require(self.now() <= arrives, ErrorKind::Invalid, || {
            FailedGuard::plain("order.recovery.arrival_past")
                .with(NamedFact::instant("arrives", arrives))
        });
    }

    /// Nobody says that there is no crew who was told of one.
    pub(super) fn guard_no_crew(&self, guards: &mut Guards) {
        let search = self.guard_searched(guards);
        if let Some(found) = search.and_then(|search| search.best.as_ref()) {
            guards.require(false, ErrorKind::NotAllowed, || {
                FailedGuard::plain("order.recovery.crew_free")
                    .with(NamedFact::id("crew", &found.crew))
            });
        }
    }

    pub(super) fn guard_remedy(&self, guards: &mut Guards, remedy: Remedy) {
        let Some(parts) = self.parts else { return };
        guards.require(remedy.fits(parts.cause), ErrorKind::NotAllowed, || {
            FailedGuard::plain("order.recovery.remedy_unfit")
                .with(NamedFact::code("cause", parts.cause.code()))
        });
    }

    /// A promise follows from what is done, lies ahead, and is none that cannot be kept.
    pub(super) fn guard_promise(
        &self,
        guards: &mut Guards,
        promise: &PromiseId,
        what: PromiseKind,
        until: Instant,
    ) {
        let Some(parts) = self.parts else { return };
        let until = to_the_microsecond(until);
        guards.require(self.now() < until, ErrorKind::Invalid, || {
            FailedGuard::plain("order.recovery.promise_past")
                .with(NamedFact::instant("until", until))
        });
        let repeated = parts.promises.iter().any(|one| one.promise == *promise);
        guards.require(!repeated, ErrorKind::Invalid, || {
            FailedGuard::plain("order.recovery.promise_repeated")
                .with(NamedFact::id("promise", promise))
        });
        guard_length(guards, parts.promises.len());
        let fits = what.fits(parts.answer.as_ref());
        let refused = plain("order.recovery.promise_unfit");
        guards.require(fits, ErrorKind::NotAllowed, refused);
        let arrives = parts.answer.as_ref().and_then(|answer| answer.arrives());
        let arrives = arrives.filter(|_| fits && what == PromiseKind::CrewArrives);
        if let Some(arrives) = arrives.filter(|arrives| until <= *arrives) {
            guards.require(false, ErrorKind::NotAllowed, || {
                FailedGuard::plain("order.recovery.promise_too_early")
                    .with(NamedFact::instant("until", until))
                    .with(NamedFact::instant("arrives", arrives))
            });
        }
    }

    pub(super) fn guard_reassure(&self, guards: &mut Guards) {
        let Some(parts) = self.parts else { return };
        guard_length(guards, parts.reassurances.len());
    }

    /// A promise is kept from when it was given until before its deadline, and nobody notes it ahead.
    pub(super) fn guard_keep(&self, guards: &mut Guards, at: Instant) {
        let Some(promise) = self.parts.and_then(open_promise) else {
            return;
        };
        let at = to_the_microsecond(at);
        let told = |code| {
            move || {
                FailedGuard::plain(code)
                    .with(NamedFact::instant("at", at))
                    .with(NamedFact::instant("made", promise.made))
                    .with(NamedFact::instant("until", promise.until))
            }
        };
        let refused = told("order.recovery.kept_ahead");
        guards.require(at <= self.now(), ErrorKind::Invalid, refused);
        let refused = told("order.recovery.kept_before_it_was_given");
        guards.require(promise.made <= at, ErrorKind::Invalid, refused);
        let refused = told("order.recovery.promise_over");
        guards.require(at < promise.until, ErrorKind::NotAllowed, refused);
    }

    pub(super) fn guard_close(&self, guards: &mut Guards, ending: &RecoveryEnding) {
        let RecoveryEnding::NewVisit { visit } = ending else {
            return;
        };
        let same = self
            .parts
            .is_some_and(|parts| parts.visit.as_ref() == Some(visit));
        guards.require(!same, ErrorKind::Invalid, || {
            FailedGuard::plain("order.recovery.same_visit").with(NamedFact::id("visit", visit))
        });
    }
}

fn guard_length(guards: &mut Guards, length: usize) {
    let limit = u64::try_from(LIST_MAX).unwrap_or(u64::MAX);
    guards.require(length < LIST_MAX, ErrorKind::Limit, || {
        FailedGuard::plain("order.recovery.too_many").with(NamedFact::count("limit", limit))
    });
}
