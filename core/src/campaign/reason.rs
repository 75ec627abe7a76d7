//! Tells why a call is forbidden, with what the check looked at.

use super::check::{Asked, Guard};
use super::facts::{Micros, SECOND, instant};
use super::ready::{Demand, Ready};
use super::rule::QuietAfter;
use super::verdict::{BlockReason, DialBlock};
use crate::base::{NamedFact, Zone};

impl Asked<'_> {
    /// Tells why a guard forbids the call at an instant.
    pub(super) fn block(&self, guard: Guard<'_>, at: Micros) -> DialBlock {
        let (reason, rule, mut facts) = match guard {
            Guard::Entry(entry) => {
                let parts = entry.parts();
                let facts = vec![
                    NamedFact::id("entry", &parts.id),
                    NamedFact::instant("since", parts.since),
                ];
                (BlockReason::DoNotCall, None, facts)
            }
            Guard::OptedOut(since) => {
                let since = instant(since).map(|at| NamedFact::instant("since", at));
                (BlockReason::OptedOut, None, since.into_iter().collect())
            }
            Guard::Closed(_) => {
                let since = self.facts.closed.map(|at| NamedFact::instant("since", at));
                (
                    BlockReason::ProjectClosed,
                    None,
                    since.into_iter().collect(),
                )
            }
            Guard::Law(place) => {
                let country = NamedFact::id("country", &place.country);
                (BlockReason::RulesUnknown, None, vec![country])
            }
            Guard::Rule(rule, zones) => {
                let (reason, facts) = self.reason(rule, zones, at);
                (reason, Some(rule.id.clone()), facts)
            }
        };
        facts.extend(rule.as_ref().map(|rule| NamedFact::id("rule", rule)));
        let ends = self.first(at, |asked, at| {
            let piece = asked.piece(guard, at);
            (!piece.free).then_some(piece.until)
        });
        DialBlock {
            reason,
            rule,
            facts,
            ends,
        }
    }

    fn reason(&self, rule: &Ready, zones: &[Zone], at: Micros) -> (BlockReason, Vec<NamedFact>) {
        let second = at.div_euclid(SECOND);
        match &rule.demand {
            Demand::Hours { hours, .. } => {
                let shut = zones
                    .iter()
                    .filter(|zone| !self.rule_piece(rule, **zone, at).free);
                let holiday = shut
                    .into_iter()
                    .any(|zone| hours.is_holiday(&self.clock(*zone, second), second));
                let reason = if holiday {
                    BlockReason::Holiday
                } else {
                    BlockReason::OutsideHours
                };
                (reason, Vec::new())
            }
            Demand::Cap { most, .. } => {
                let most = NamedFact::count("limit", *most as u64);
                (BlockReason::CapReached, vec![most])
            }
            Demand::Quiet { after, per, .. } => {
                let reason = match after {
                    QuietAfter::Dropped => BlockReason::DroppedLockout,
                    _ => BlockReason::QuietPeriod,
                };
                let began = self.began(rule, *after, *per).and_then(instant);
                let since = began.map(|at| NamedFact::instant("since", at));
                (reason, since.into_iter().collect())
            }
            Demand::Ban => (BlockReason::Banned, Vec::new()),
            Demand::Consent { .. } => {
                let ended = self.own_consents().next().is_some();
                let reason = if ended {
                    BlockReason::ConsentEnded
                } else {
                    BlockReason::NoConsent
                };
                (reason, vec![NamedFact::id("purpose", &self.query.purpose)])
            }
            Demand::Registry { registry, .. } => {
                let last = self.last_look(registry);
                let reason = if last.is_some_and(|look| look.listed) {
                    BlockReason::RegistryListed
                } else {
                    BlockReason::RegistryNotAsked
                };
                (reason, vec![NamedFact::id("registry", registry)])
            }
        }
    }
}
