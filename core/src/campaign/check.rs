//! Asks every rule of a person, at one instant or over time.

use super::attempt::{Attempt, AttemptResult};
use super::facts::{DialFacts, DialQuery, Micros, SECOND, instant, micros};
use super::ready::{Demand, Piece, Ready, days_later, unit};
use super::rule::{CapCounts, CapScope, CapSpan, QuietAfter, QuietSpan};
use super::rules::CallingRules;
use super::verdict::{BlockReason, DialBlock, NextChance};
use crate::base::{Code, CountryCode, NamedFact, RegistryId, Zone};
use crate::call::{BusinessResult, Unreached};
use crate::privacy::SuppressionEntry;

/// How far ahead the earliest instant is looked for: 400 days, in which every weekday of every month and
/// every holiday comes.
pub(super) const HORIZON: Micros = 400 * 24 * 3600 * SECOND;

/// For ever: nothing that time does ends it.
const NEVER: Micros = Micros::MAX;

/// A country in which the person may live: its rules, and the zones of which each may be theirs.
struct Place<'a> {
    rules: &'a [Ready],
    region: Option<&'a Code>,
    zones: Vec<Zone>,
}

/// A question with all that decides it.
pub(super) struct Asked<'a> {
    rules: &'a CallingRules,
    query: &'a DialQuery,
    facts: &'a DialFacts,
    places: Vec<Place<'a>>,
    /// The zones of all places.
    zones: Vec<Zone>,
    /// What forbids the call whenever it is.
    fixed: Vec<DialBlock>,
}

/// Something that allows the call at some instants and forbids it at others.
#[derive(Clone, Copy)]
enum Guard<'a> {
    Entry(&'a SuppressionEntry),
    Closed(Micros),
    Rule(&'a Ready, &'a [Zone]),
}

impl<'a> Asked<'a> {
    pub(super) fn new(rules: &'a CallingRules, query: &'a DialQuery, facts: &'a DialFacts) -> Self {
        let mut asked = Self {
            rules,
            query,
            facts,
            places: Vec::new(),
            zones: Vec::new(),
            fixed: Vec::new(),
        };
        match &facts.place {
            Some(place) => asked.may_live_in(&place.country, place.region.as_ref()),
            None => {
                let countries = query.number.countries();
                if countries.is_empty() {
                    asked.forbid(BlockReason::RulesUnknown, Vec::new());
                    if facts.zone.is_none() {
                        asked.forbid(BlockReason::ZoneUnknown, Vec::new());
                    }
                }
                for country in &countries {
                    asked.may_live_in(country, None);
                }
            }
        }
        asked.zones = match facts.zone {
            Some(zone) => vec![zone],
            None => {
                let places = asked.places.iter();
                places.flat_map(|place| place.zones.clone()).collect()
            }
        };
        asked.check_agent();
        asked
    }

    fn forbid(&mut self, reason: BlockReason, facts: Vec<NamedFact>) {
        self.fixed.push(DialBlock {
            reason,
            rule: None,
            facts,
            ends: NextChance::Never,
        });
    }

    fn may_live_in(&mut self, country: &CountryCode, region: Option<&'a Code>) {
        let rules = self.rules.of(country);
        if rules.is_empty() {
            self.forbid(
                BlockReason::RulesUnknown,
                vec![NamedFact::id("country", country)],
            );
        }
        let zones = match self.facts.zone {
            Some(zone) => vec![zone],
            None => Zone::of_country(country).to_vec(),
        };
        if zones.is_empty() {
            self.forbid(
                BlockReason::ZoneUnknown,
                vec![NamedFact::id("country", country)],
            );
        }
        self.places.push(Place {
            rules,
            region,
            zones,
        });
    }

    /// What neither a rule nor time changes: the purpose, whose person it is, what the agent has learnt.
    fn check_agent(&mut self) {
        let (query, facts) = (self.query, self.facts);
        if !self.rules.parts().purposes.contains(&query.purpose) {
            let purpose = NamedFact::id("purpose", &query.purpose);
            self.forbid(BlockReason::PurposeUnknown, vec![purpose]);
        }
        if let Some(owner) = &facts.owner
            && query.agent.as_ref() != Some(owner)
        {
            self.forbid(BlockReason::OwnerOnly, vec![NamedFact::id("agent", owner)]);
        }
        let wanted = facts.required_training.iter();
        let missing = wanted.filter(|training| !facts.training.contains(training));
        for training in missing {
            let training = NamedFact::id("training", training);
            self.forbid(BlockReason::AgentNotTrained, vec![training]);
        }
    }

    /// Everything that may forbid the call at some instant.
    fn guards(&self) -> impl Iterator<Item = Guard<'_>> {
        let query = self.query;
        let entries = self.facts.suppressions.iter().filter(|entry| {
            let scope = &entry.parts().scope;
            scope.covers(&query.project, &query.purpose, query.channel)
        });
        let closed = self.facts.closed.map(|at| Guard::Closed(micros(at)));
        let house = self.rules.everywhere().iter();
        let house = house.map(|rule| Guard::Rule(rule, &self.zones));
        let places = self.places.iter().flat_map(|place| {
            let rules = place.rules.iter();
            let of_region = rules.filter(|rule| {
                let own = rule.region.as_ref();
                own.is_none() || place.region.is_none() || own == place.region
            });
            of_region.map(|rule| Guard::Rule(rule, &place.zones))
        });
        let for_purpose = house.chain(places).filter(|guard| match guard {
            Guard::Rule(rule, _) => rule.is_for(&query.purpose),
            _ => true,
        });
        entries.map(Guard::Entry).chain(closed).chain(for_purpose)
    }

    /// Every reason that forbids the call at an instant.
    pub(super) fn blocks(&self, at: Micros) -> Vec<DialBlock> {
        let mut blocks = self.fixed.clone();
        let forbids = self.guards().filter(|guard| !self.piece(*guard, at).free);
        blocks.extend(forbids.map(|guard| self.block(guard, at)));
        blocks
    }

    /// The first instant after one that is allowed at which the call is not, and no later than `limit`.
    pub(super) fn free_until(&self, at: Micros, limit: Micros) -> Micros {
        self.guards().fold(limit, |limit, guard| {
            let mut until = at;
            while until < limit {
                let piece = self.piece(guard, until);
                if !piece.free {
                    return until;
                }
                until = piece.until;
            }
            limit
        })
    }

    /// The first instant from one on at which nothing forbids the call.
    pub(super) fn earliest(&self, at: Micros) -> NextChance {
        if !self.fixed.is_empty() {
            return NextChance::Never;
        }
        self.first(at, |asked, at| {
            let later = asked.guards().map(|guard| asked.piece(guard, at));
            later
                .filter(|piece| !piece.free)
                .map(|piece| piece.until)
                .max()
        })
    }

    /// Walks from an instant to the first at which `forbidden` names no later one.
    fn first(&self, at: Micros, forbidden: impl Fn(&Self, Micros) -> Option<Micros>) -> NextChance {
        let limit = at.saturating_add(HORIZON);
        let mut from = at;
        loop {
            match forbidden(self, from) {
                None => return chance(from, |at| NextChance::At { at }),
                Some(NEVER) => return NextChance::Never,
                Some(_) if from >= limit => {
                    return chance(limit, |at| NextChance::NotBefore { at });
                }
                Some(until) => from = until,
            }
        }
    }

    /// Whether a guard allows the call at an instant, and until when that is so.
    fn piece(&self, guard: Guard<'_>, at: Micros) -> Piece {
        match guard {
            Guard::Entry(entry) => held(entry, at),
            Guard::Closed(closed) if at < closed => Piece {
                free: true,
                until: closed,
            },
            Guard::Closed(_) => BLOCKED,
            // Where no zone is known, that is told apart; the hours need one, and nothing else is left out.
            Guard::Rule(rule, []) => match rule.demand {
                Demand::Hours { .. } => FREE,
                _ => self.rule_piece(rule, Zone::UTC, at),
            },
            // Every zone in which the person may live must allow it; what one forbids is forbidden.
            Guard::Rule(rule, zones) => {
                let pieces = zones.iter().map(|zone| self.rule_piece(rule, *zone, at));
                let joined = pieces.reduce(|one, other| match (one.free, other.free) {
                    (true, false) => other,
                    (false, true) => one,
                    (true, true) => Piece {
                        free: true,
                        until: one.until.min(other.until),
                    },
                    (false, false) => Piece {
                        free: false,
                        until: one.until.max(other.until),
                    },
                });
                joined.unwrap_or(BLOCKED)
            }
        }
    }

    fn rule_piece(&self, rule: &Ready, zone: Zone, at: Micros) -> Piece {
        let second = at.div_euclid(SECOND);
        let invalid = in_micros(rule.holds(zone, second));
        if invalid.free {
            return invalid;
        }
        let piece = match &rule.demand {
            Demand::Hours { hours, lifted } => {
                self.lifted(*lifted, at, || in_micros(hours.piece(zone, second)))
            }
            Demand::Cap {
                counts,
                most,
                within,
                per,
                lifted,
            } => self.lifted(*lifted, at, || {
                let counted = |attempt: &&Attempt| match counts {
                    CapCounts::Attempts => attempt.was_dialled(),
                    CapCounts::Conversations => attempt.was_conversation(),
                };
                let attempts = self.attempts(rule, *per).filter(counted);
                capped(attempts, *most, *within, zone, at)
            }),
            Demand::Quiet {
                after,
                lasts,
                per,
                lifted,
            } => self.lifted(*lifted, at, || {
                quiet(self.began(rule, *after, *per), *lasts, zone, at)
            }),
            Demand::Consent { except_customers } => {
                let except = *except_customers && self.facts.customer;
                if except {
                    FREE
                } else {
                    self.lifted(true, at, || BLOCKED)
                }
            }
            Demand::Registry {
                registry,
                valid_days,
                lifted,
                except_customers,
            } => {
                let except = *except_customers && self.facts.customer;
                if except {
                    FREE
                } else {
                    self.lifted(*lifted, at, || self.looked_up(registry, *valid_days, at))
                }
            }
        };
        Piece {
            until: piece.until.min(invalid.until),
            ..piece
        }
    }

    /// A consent lifts what its rule lets it lift, while it holds.
    fn lifted(&self, lifted: bool, at: Micros, rule: impl FnOnce() -> Piece) -> Piece {
        match self.consent_until(at).filter(|_| lifted) {
            Some(until) => Piece { free: true, until },
            None => rule(),
        }
    }

    /// Until when a consent to be called for the purpose holds that holds at an instant.
    fn consent_until(&self, at: Micros) -> Option<Micros> {
        let own = self
            .facts
            .consents
            .iter()
            .map(|consent| consent.parts())
            .filter(|consent| {
                (&consent.purpose, consent.channel) == (&self.query.purpose, self.query.channel)
            });
        let ends = own.map(|consent| {
            let ended = consent.ended.as_ref().map(|ended| ended.at());
            let ends = ended.into_iter().chain(consent.expires).map(micros);
            ends.min().unwrap_or(NEVER)
        });
        ends.filter(|end| at < *end).max()
    }

    /// The attempts that a rule counts together with this call.
    fn attempts<'s>(&'s self, rule: &'s Ready, per: CapScope) -> impl Iterator<Item = &'s Attempt> {
        let query = self.query;
        self.facts.attempts.iter().filter(move |attempt| {
            let own = attempt.parts();
            let together = match per {
                CapScope::Person => true,
                CapScope::Project => own.project == query.project,
                CapScope::Subject => match (&own.subject, &query.subject) {
                    (Some(own), Some(asked)) => own == asked,
                    _ => true,
                },
            };
            together && rule.is_for(&own.purpose)
        })
    }

    /// When the last thing was that begins a quiet period.
    fn began(&self, rule: &Ready, after: QuietAfter, per: CapScope) -> Option<Micros> {
        let began =
            self.attempts(rule, per)
                .filter(|attempt| match (after, &attempt.parts().result) {
                    (QuietAfter::Refusal, AttemptResult::Reached { result }) => {
                        matches!(result, BusinessResult::Refused { .. })
                    }
                    (QuietAfter::Conversation, _) => attempt.was_conversation(),
                    (QuietAfter::Attempt, _) => attempt.was_dialled(),
                    (QuietAfter::Dropped, AttemptResult::NotReached { result }) => {
                        *result == Unreached::Dropped
                    }
                    _ => false,
                });
        began.map(|attempt| micros(attempt.parts().at)).max()
    }

    /// Whether the last look into a registry is good and found nothing.
    fn looked_up(&self, registry: &RegistryId, valid_days: u32, at: Micros) -> Piece {
        let looks = self
            .facts
            .looks
            .iter()
            .filter(|look| look.registry == *registry);
        let last = looks.max_by_key(|look| (look.at, look.listed));
        let Some(look) = last.filter(|look| !look.listed) else {
            return BLOCKED;
        };
        let good = i64::from(valid_days).saturating_mul(24 * 3600 * SECOND);
        let until = micros(look.at).saturating_add(good);
        if at < until {
            Piece { free: true, until }
        } else {
            BLOCKED
        }
    }

    /// Tells why a guard forbids the call at an instant.
    fn block(&self, guard: Guard<'_>, at: Micros) -> DialBlock {
        let (reason, rule, mut facts) = match guard {
            Guard::Entry(entry) => {
                let parts = entry.parts();
                let facts = vec![
                    NamedFact::id("entry", &parts.id),
                    NamedFact::instant("since", parts.since),
                ];
                (BlockReason::DoNotCall, None, facts)
            }
            Guard::Closed(_) => {
                let since = self.facts.closed.map(|at| NamedFact::instant("since", at));
                (
                    BlockReason::ProjectClosed,
                    None,
                    since.into_iter().collect(),
                )
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
                let holiday = shut.into_iter().any(|zone| hours.is_holiday(*zone, second));
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
            Demand::Consent { .. } => {
                let (purpose, channel) = (&self.query.purpose, self.query.channel);
                let ended = self.facts.consents.iter().any(|consent| {
                    let parts = consent.parts();
                    (&parts.purpose, parts.channel) == (purpose, channel)
                });
                let reason = if ended {
                    BlockReason::ConsentEnded
                } else {
                    BlockReason::NoConsent
                };
                (reason, vec![NamedFact::id("purpose", purpose)])
            }
            Demand::Registry { registry, .. } => {
                let looks = self
                    .facts
                    .looks
                    .iter()
                    .filter(|look| look.registry == *registry);
                let last = looks.max_by_key(|look| (look.at, look.listed));
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

const FREE: Piece = Piece {
    free: true,
    until: NEVER,
};

const BLOCKED: Piece = Piece {
    free: false,
    until: NEVER,
};

fn chance(at: Micros, make: impl Fn(crate::base::Instant) -> NextChance) -> NextChance {
    instant(at).map_or(NextChance::Never, make)
}

fn in_micros(piece: Piece) -> Piece {
    Piece {
        until: piece.until.saturating_mul(SECOND),
        ..piece
    }
}

/// Whether an entry of the suppression list leaves a number alone.
fn held(entry: &SuppressionEntry, at: Micros) -> Piece {
    let parts = entry.parts();
    let since = micros(parts.since);
    if at < since {
        return Piece {
            free: true,
            until: since,
        };
    }
    let lifted = parts.lifted.as_ref().map(|lifting| lifting.at);
    let ends = lifted.into_iter().chain(parts.until).map(micros).min();
    match ends {
        Some(until) if at < until => Piece { free: false, until },
        Some(_) => FREE,
        None => BLOCKED,
    }
}

fn capped<'a>(
    attempts: impl Iterator<Item = &'a Attempt>,
    most: usize,
    within: CapSpan,
    zone: Zone,
    at: Micros,
) -> Piece {
    // No month is longer than 31 days, and no clock is put back by more than a day.
    let span = match within {
        CapSpan::Rolling { hours } => i64::from(hours).saturating_mul(3600 * SECOND),
        CapSpan::Day | CapSpan::Week | CapSpan::Month => 33 * 24 * 3600 * SECOND,
    };
    let ends = attempts.map(|attempt| micros(attempt.parts().at).saturating_add(span));
    let mut ends: Vec<_> = ends.filter(|end| at < *end).collect();
    if ends.len() < most {
        return FREE;
    }
    let CapSpan::Rolling { .. } = within else {
        let Some((from, until)) = unit(zone, at.div_euclid(SECOND), within) else {
            return BLOCKED;
        };
        let since = from.saturating_mul(SECOND).saturating_add(span);
        let counted = ends.iter().filter(|end| since <= **end).count();
        let until = until.saturating_mul(SECOND);
        return if counted < most {
            FREE
        } else {
            Piece { free: false, until }
        };
    };
    ends.sort_unstable_by(|one, other| other.cmp(one));
    // The cap opens when the last of the newest `most` has left the span.
    let last = most.checked_sub(1).and_then(|place| ends.get(place));
    last.map_or(FREE, |until| Piece {
        free: false,
        until: *until,
    })
}

fn quiet(began: Option<Micros>, lasts: QuietSpan, zone: Zone, at: Micros) -> Piece {
    let Some(began) = began else { return FREE };
    let until = match lasts {
        QuietSpan::Hours { hours } => {
            Some(began.saturating_add(i64::from(hours).saturating_mul(3600 * SECOND)))
        }
        QuietSpan::Days { days } => {
            let next = i64::from(days).saturating_add(1);
            days_later(zone, began.div_euclid(SECOND), next).map(|at| at.saturating_mul(SECOND))
        }
    };
    match until {
        Some(until) if until <= at => FREE,
        Some(until) => Piece { free: false, until },
        None => BLOCKED,
    }
}
