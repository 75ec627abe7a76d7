//! The guards of a visit, one function a matter.

use super::apply::lies_ahead;
use super::effect::Asked;
use super::ends::VisitFailure;
use super::needs::{missing, needed, note_of, open};
use super::request::{VisitRequest, guard_length};
use super::state::VisitState;
use crate::base::workflow::{Guards, plain};
use crate::base::{CrewId, ErrorKind, FailedGuard, Money, NamedFact, PaymentAccountId, Period};
use crate::order::{BriefingItem, VisitStanding};

impl Asked<'_> {
    /// What is made good ended without the work, and belongs to the same order.
    pub(super) fn guard_earlier(&self, guards: &mut Guards, request: &VisitRequest) {
        let Some(wanted) = &request.follow_up_of else {
            return;
        };
        let known = self.facts.earlier.as_ref();
        let Some(earlier) = known.filter(|fact| fact.visit == *wanted) else {
            guards.require(false, ErrorKind::NotFound, || {
                FailedGuard::plain("order.visit.earlier_missing")
                    .with(NamedFact::id("visit", wanted))
            });
            return;
        };
        guards.require(earlier.order == request.order, ErrorKind::Invalid, || {
            FailedGuard::plain("order.visit.earlier_of_another")
                .with(NamedFact::id("visit", wanted))
                .with(NamedFact::id("order", &earlier.order))
        });
        let over = earlier.standing == VisitStanding::NotHeld;
        guards.require(over, ErrorKind::WrongState, || {
            FailedGuard::plain("order.visit.earlier_open").with(NamedFact::id("visit", wanted))
        });
    }

    pub(super) fn guard_windows(&self, guards: &mut Guards, windows: &[Period]) {
        let refused = plain("order.visit.windows_none");
        guards.require(!windows.is_empty(), ErrorKind::Invalid, refused);
        guard_length(guards, windows.len());
        for (at, window) in windows.iter().enumerate() {
            self.guard_ahead(guards, *window);
            let same = |other: &Period| other.to_the_microsecond() == window.to_the_microsecond();
            let repeated = windows.iter().take(at).any(same);
            guards.require(!repeated, ErrorKind::Invalid, || {
                told("order.visit.window_repeated", *window)
            });
        }
    }

    pub(super) fn guard_choice(&self, guards: &mut Guards, window: Period) {
        let cut = window.to_the_microsecond();
        let offered = self.parts.is_some_and(|visit| visit.offered.contains(&cut));
        guards.require(offered, ErrorKind::NotFound, || {
            told("order.visit.window_not_offered", window)
        });
        self.guard_ahead(guards, window);
        self.guard_other_window(guards, window);
    }

    /// A window has a length and has not begun.
    pub(super) fn guard_ahead(&self, guards: &mut Guards, window: Period) {
        let window = window.to_the_microsecond();
        let some = window.from() < window.until();
        guards.require(some, ErrorKind::Invalid, || {
            told("order.visit.window_empty", window)
        });
        let ahead = self.now() < window.from();
        guards.require(ahead, ErrorKind::Invalid, || {
            told("order.visit.window_past", window)
        });
    }

    pub(super) fn guard_other_window(&self, guards: &mut Guards, window: Period) {
        let cut = Some(window.to_the_microsecond());
        let same = self.parts.is_some_and(|visit| visit.window == cut);
        guards.require(!same, ErrorKind::WrongState, || {
            told("order.visit.window_same", window)
        });
    }

    pub(super) fn guard_quote(
        &self,
        guards: &mut Guards,
        amount: Money,
        account: Option<&PaymentAccountId>,
    ) {
        guards.require(amount.minor >= 0, ErrorKind::Invalid, || {
            FailedGuard::plain("order.visit.amount_negative")
                .with(NamedFact::money("amount", amount))
        });
        let payable = amount.minor <= 0 || account.is_some();
        guards.require(payable, ErrorKind::Invalid, || {
            FailedGuard::plain("order.visit.account_missing")
                .with(NamedFact::money("amount", amount))
        });
        let same = self
            .parts
            .is_some_and(|visit| visit.amount == Some(amount) && visit.account.as_ref() == account);
        let refused = plain("order.visit.quote_same");
        guards.require(!same, ErrorKind::WrongState, refused);
    }

    fn guard_needed(&self, guards: &mut Guards, item: &BriefingItem) -> bool {
        let holds = self.parts.is_some_and(|visit| needed(visit).contains(item));
        guards.require(holds, ErrorKind::Invalid, || {
            of_item("order.visit.item_not_needed", item)
        });
        holds
    }

    pub(super) fn guard_tell(&self, guards: &mut Guards, item: &BriefingItem) {
        let item = item.cut();
        if self.guard_needed(guards, &item) {
            self.guard_unacknowledged(guards, &item);
        }
    }

    pub(super) fn guard_acknowledge(&self, guards: &mut Guards, item: &BriefingItem) {
        let item = item.cut();
        if !self.guard_needed(guards, &item) {
            return;
        }
        let told = self.parts.and_then(|visit| note_of(visit, &item)).is_some();
        guards.require(told, ErrorKind::WrongState, || {
            of_item("order.visit.not_told", &item)
        });
        self.guard_unacknowledged(guards, &item);
    }

    fn guard_unacknowledged(&self, guards: &mut Guards, item: &BriefingItem) {
        let note = self.parts.and_then(|visit| note_of(visit, item));
        let open = note.is_none_or(|note| note.acknowledged.is_none());
        guards.require(open, ErrorKind::WrongState, || {
            of_item("order.visit.acknowledged_already", item)
        });
    }

    pub(super) fn guard_confirm(&self, guards: &mut Guards) {
        let Some(visit) = self.parts else { return };
        if let Some(window) = visit.window {
            guards.require(
                lies_ahead(window, self.now()),
                ErrorKind::NotAllowed,
                || told("order.visit.window_past", window),
            );
        }
        let refused = plain("order.visit.not_quoted");
        guards.require(visit.amount.is_some(), ErrorKind::NotAllowed, refused);
        for item in open(visit) {
            guards.require(false, ErrorKind::NotAllowed, || {
                of_item("order.visit.briefing_open", &item)
            });
        }
        for lacking in missing(visit) {
            guards.require(false, ErrorKind::NotAllowed, || {
                FailedGuard::plain("order.visit.material_missing")
                    .with(NamedFact::id("material", &lacking.material))
                    .with(NamedFact::count("quantity", lacking.quantity.into()))
            });
        }
    }

    /// A crew can do the work and has no other visit then.
    pub(super) fn guard_crew(&self, guards: &mut Guards, crew: &CrewId) {
        let Some(visit) = self.parts else { return };
        let same = visit.crew.as_ref() == Some(crew);
        guards.require(!same, ErrorKind::WrongState, || {
            FailedGuard::plain("order.visit.crew_same").with(NamedFact::id("crew", crew))
        });
        let known = self.facts.crew.as_ref().filter(|fact| fact.crew == *crew);
        guards.require(known.is_some(), ErrorKind::NotFound, || {
            FailedGuard::plain("order.visit.crew_unknown").with(NamedFact::id("crew", crew))
        });
        let Some(known) = known else { return };
        let skills = visit.purpose.skills.iter();
        for skill in skills.filter(|skill| !known.skills.contains(skill)) {
            guards.require(false, ErrorKind::NotAllowed, || {
                FailedGuard::plain("order.visit.skill_missing")
                    .with(NamedFact::id("crew", crew))
                    .with(NamedFact::id("skill", skill))
            });
        }
        let others = known.visits.iter();
        for other in others.filter(|other| other.visit != visit.purpose.visit) {
            let free = !visit
                .window
                .is_some_and(|window| self.collide(window, other.window));
            guards.require(free, ErrorKind::NotAllowed, || {
                FailedGuard::plain("order.visit.crew_busy")
                    .with(NamedFact::id("crew", crew))
                    .with(NamedFact::id("visit", &other.visit))
            });
        }
    }

    /// Two windows share an instant that has not passed; a window that is over goes on for a crew that is
    /// late, so that what it does now counts.
    fn collide(&self, window: Period, other: Period) -> bool {
        let now = self.now();
        let shared = window.overlap(&other);
        other.contains(now) && window.until() <= now
            || shared.is_some_and(|shared| now < shared.until())
    }

    /// The customer was absent only where the crew was there in the window: who left after it had waited.
    pub(super) fn guard_fault(&self, guards: &mut Guards, cause: VisitFailure) {
        let Some(visit) = self.parts.filter(|visit| visit.state == VisitState::OnSite) else {
            return;
        };
        let (Some(window), Some(arrived)) = (visit.window, visit.arrived) else {
            return;
        };
        let in_window = arrived < window.until() && window.from() <= self.now();
        let holds = cause != VisitFailure::Absent || in_window;
        guards.require(holds, ErrorKind::NotAllowed, || {
            told("order.visit.absent_outside_window", window)
        });
    }
}

fn told(code: &'static str, window: Period) -> FailedGuard {
    FailedGuard::plain(code)
        .with(NamedFact::instant("from", window.from()))
        .with(NamedFact::instant("until", window.until()))
}

fn of_item(code: &'static str, item: &BriefingItem) -> FailedGuard {
    let facts = item.facts();
    FailedGuard {
        facts,
        ..FailedGuard::plain(code)
    }
}
