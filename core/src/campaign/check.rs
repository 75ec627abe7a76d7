//! Asks every rule of a person, at one instant or over time.

use super::attempt::{Attempt, AttemptResult};
use super::facts::{DialFacts, DialQuery, Micros, RegistryLook, SECOND, instant, micros};
use super::law::{Known, Place};
use super::pieces::{BLOCKED, FREE, NEVER, capped, held, in_micros, quiet};
use super::ready::{Clock, Demand, Piece, Ready, Second};
use super::rule::{CapCounts, CapScope, QuietAfter};
use super::rules::CallingRules;
use super::verdict::{BlockReason, DialBlock, NextChance};
use crate::base::{Code, CountryCode, Instant, NamedFact, RegistryId, ZONES_DISTINCT_SINCE, Zone};
use crate::call::{BusinessResult, Unreached};
use crate::privacy::{
    Consent, ConsentEnd, ConsentParts, ContactChannel, LawfulBasis, SuppressionEntry,
    SuppressionScope,
};

/// How far ahead the earliest instant is looked for: 400 days, in which every weekday of every month comes.
const HORIZON: Micros = 400 * 24 * 3600 * SECOND;

/// The look ahead ends after so many windows and holidays, where rules hardly ever agree.
const STEPS_MAX: u32 = 50_000;

/// A question with all that decides it.
pub(super) struct Asked<'a> {
    rules: &'a CallingRules,
    pub(super) query: &'a DialQuery,
    pub(super) facts: &'a DialFacts,
    places: Vec<Place<'a>>,
    /// Those of them whose law is known on some days only, by their positions.
    dated: Vec<usize>,
    /// The zones of all places.
    zones: Vec<Zone>,
    /// The clock of the person's zone from the instant that is asked for, where the zone is known.
    clock: Option<Clock>,
    /// When the person last asked in a call not to be called, whatever the list knows of it.
    opted_out: Option<Micros>,
    /// What forbids the call whenever it is.
    fixed: Vec<DialBlock>,
}

/// Something that allows the call at some instants and forbids it at others.
#[derive(Clone, Copy)]
pub(super) enum Guard<'a> {
    Entry(&'a SuppressionEntry),
    OptedOut(Micros),
    Closed(Micros),
    Law(&'a Place<'a>),
    Rule(&'a Ready, &'a [Zone]),
}

impl<'a> Asked<'a> {
    pub(super) fn new(rules: &'a CallingRules, query: &'a DialQuery, facts: &'a DialFacts) -> Self {
        let mut asked = Self {
            rules,
            query,
            facts,
            places: Vec::new(),
            dated: Vec::new(),
            zones: Vec::new(),
            clock: facts
                .zone
                .map(|zone| Clock::new(zone, query.at.timestamp())),
            opted_out: Self::last_opt_out(facts),
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
        let zones = match self.facts.zone {
            Some(zone) => vec![zone],
            None if self.is_recent() => Zone::distinct_of_country(country).to_vec(),
            None => Zone::of_country(country).to_vec(),
        };
        if zones.is_empty() {
            self.forbid(
                BlockReason::ZoneUnknown,
                vec![NamedFact::id("country", country)],
            );
        }
        let place = Place {
            country: country.clone(),
            rules,
            region,
            zones,
        };
        match place.known(self.rules, self.query) {
            Known::Always => {}
            Known::OnDays => self.dated.push(self.places.len()),
            Known::Never => {
                let country = NamedFact::id("country", country);
                self.forbid(BlockReason::RulesUnknown, vec![country]);
            }
        }
        self.places.push(place);
    }

    /// Tells whether everything lies in the time since which zones of one clock are asked once.
    fn is_recent(&self) -> bool {
        let mut attempts = self.facts.attempts.iter();
        let since = |at: Instant| ZONES_DISTINCT_SINCE <= at.timestamp();
        since(self.query.at) && attempts.all(|attempt| since(attempt.parts().at))
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
            // Who wants no calls wants none of a machine either; the other way round they may.
            let voice = SuppressionScope::Channel {
                channel: ContactChannel::Voice,
            };
            scope.covers(&query.project, &query.purpose, query.channel) || *scope == voice
        });
        let opted_out = self.opted_out.map(Guard::OptedOut);
        let closed = self.facts.closed.map(|at| Guard::Closed(micros(at)));
        let house = self.rules.everywhere().iter();
        let house = house.map(|rule| Guard::Rule(rule, &self.zones));
        let dated = self
            .dated
            .iter()
            .filter_map(|place| self.places.get(*place));
        let places = self.places.iter().flat_map(|place| {
            let rules = place.rules_of_region();
            rules.map(|rule| Guard::Rule(rule, &place.zones))
        });
        let for_purpose = house.chain(places).filter(|guard| match guard {
            Guard::Rule(rule, _) => rule.is_for(&query.purpose) && rule.is_about(query.channel),
            _ => true,
        });
        let of_person = entries.map(Guard::Entry).chain(opted_out);
        let laws = dated.map(Guard::Law);
        of_person.chain(closed).chain(laws).chain(for_purpose)
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
    pub(super) fn first(
        &self,
        at: Micros,
        forbidden: impl Fn(&Self, Micros) -> Option<Micros>,
    ) -> NextChance {
        let limit = at.saturating_add(HORIZON);
        let mut from = at;
        for _ in 0..STEPS_MAX {
            match forbidden(self, from) {
                None => return chance(from, |at| NextChance::At { at }),
                Some(NEVER) => return NextChance::Never,
                Some(_) if from >= limit => {
                    return chance(limit, |at| NextChance::NotBefore { at });
                }
                Some(until) => from = until,
            }
        }
        chance(from, |at| NextChance::NotBefore { at })
    }

    /// Whether a guard allows the call at an instant, and until when that is so.
    pub(super) fn piece(&self, guard: Guard<'_>, at: Micros) -> Piece {
        match guard {
            Guard::Entry(entry) => held(entry, at),
            Guard::OptedOut(since) => match self.released(since) {
                Some(released) if released <= at => FREE,
                released => Piece {
                    free: false,
                    until: released.unwrap_or(NEVER),
                },
            },
            Guard::Closed(closed) if at < closed => Piece {
                free: true,
                until: closed,
            },
            Guard::Closed(_) => BLOCKED,
            Guard::Law(place) => self.law(place, at),
            // Where no zone is known, that is told apart; the hours need one, and nothing else is left out.
            Guard::Rule(rule, []) => match rule.demand {
                Demand::Hours { .. } => FREE,
                _ => self.rule_piece(rule, Zone::UTC, at),
            },
            // Every zone in which the person may live must allow it; what one forbids is forbidden.
            Guard::Rule(rule, zones) => {
                let pieces = zones.iter().map(|zone| self.rule_piece(rule, *zone, at));
                joined(pieces).unwrap_or(BLOCKED)
            }
        }
    }

    pub(super) fn rule_piece(&self, rule: &Ready, zone: Zone, at: Micros) -> Piece {
        let second = at.div_euclid(SECOND);
        let clock = self.clock(zone, second);
        let invalid = in_micros(rule.holds(&clock, second));
        if invalid.free {
            return invalid;
        }
        let piece = match &rule.demand {
            Demand::Hours { hours, lifted } => {
                self.lifted(*lifted, at, || in_micros(hours.piece(&clock, second)))
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
                self.for_others(*except_customers, || self.lifted(true, at, || BLOCKED))
            }
            Demand::Ban => BLOCKED,
            Demand::Registry {
                registry,
                valid_days,
                lifted,
                except_customers,
            } => self.for_others(*except_customers, || {
                self.lifted(*lifted, at, || self.looked_up(registry, *valid_days, at))
            }),
        };
        Piece {
            until: piece.until.min(invalid.until),
            ..piece
        }
    }

    /// The clock of a zone at a second; that of the question's first days is read once.
    pub(super) fn clock(&self, zone: Zone, second: Second) -> Clock {
        let kept = self.clock.filter(|clock| clock.shows(zone, second));
        kept.unwrap_or_else(|| Clock::new(zone, second))
    }

    /// Some rules leave out those who hold a service with us.
    fn for_others(&self, except_customers: bool, rule: impl FnOnce() -> Piece) -> Piece {
        if except_customers && self.facts.customer {
            FREE
        } else {
            rule()
        }
    }

    /// A consent lifts what its rule lets it lift, while it holds.
    fn lifted(&self, lifted: bool, at: Micros, rule: impl FnOnce() -> Piece) -> Piece {
        match self.consent_until(at).filter(|_| lifted) {
            Some(until) => Piece { free: true, until },
            None => rule(),
        }
    }

    /// The consents to be called for the purpose and in this way; another ground than consent is none.
    pub(super) fn own_consents(&self) -> impl Iterator<Item = &ConsentParts> {
        let all = self.facts.consents.iter().map(Consent::parts);
        all.filter(|consent| {
            consent.basis == LawfulBasis::Consent
                && (&consent.purpose, consent.channel) == (&self.query.purpose, self.query.channel)
        })
    }

    /// Until when a consent to be called for the purpose holds that holds at an instant. Who withdraws one
    /// withdraws every one that they gave before.
    fn consent_until(&self, at: Micros) -> Option<Micros> {
        let ends = self.own_consents().map(|consent| {
            let withdrawn = self.own_consents().filter_map(|other| match &other.ended {
                Some(ConsentEnd::Withdrawn { at }) if consent.given <= *at => Some(*at),
                _ => None,
            });
            let ended = consent.ended.as_ref().map(ConsentEnd::at);
            let ends = withdrawn.chain(ended).chain(consent.expires).map(micros);
            ends.min().unwrap_or(NEVER)
        });
        ends.filter(|end| at < *end).max()
    }

    /// When the person last asked in a call not to be called any more.
    fn last_opt_out(facts: &DialFacts) -> Option<Micros> {
        let asked = facts.attempts.iter().filter(|attempt| {
            let result = &attempt.parts().result;
            matches!(result, AttemptResult::Reached { result } if *result == BusinessResult::OptOut)
        });
        asked.map(|attempt| micros(attempt.parts().at)).max()
    }

    /// When an opt-out in a call holds no more: an entry was lifted since, or the person consented since.
    fn released(&self, since: Micros) -> Option<Micros> {
        let entries = self.facts.suppressions.iter();
        let lifted = entries.filter_map(|entry| entry.parts().lifted.as_ref());
        let lifted = lifted.map(|lifting| micros(lifting.at));
        let consents = self.own_consents().map(|consent| micros(consent.given));
        lifted.chain(consents).filter(|at| since < *at).min()
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
    pub(super) fn began(&self, rule: &Ready, after: QuietAfter, per: CapScope) -> Option<Micros> {
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

    /// The last look into a registry; of two at one instant the one that found the number.
    pub(super) fn last_look(&self, registry: &RegistryId) -> Option<&RegistryLook> {
        let looks = self.facts.looks.iter();
        let own = looks.filter(|look| look.registry == *registry);
        own.max_by_key(|look| (look.at, look.listed))
    }

    /// Whether the last look into a registry is good and found nothing.
    fn looked_up(&self, registry: &RegistryId, valid_days: u32, at: Micros) -> Piece {
        let Some(look) = self.last_look(registry).filter(|look| !look.listed) else {
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
}

fn chance(at: Micros, make: impl Fn(Instant) -> NextChance) -> NextChance {
    instant(at).map_or(NextChance::Never, make)
}

/// Joins what holds by several clocks of which each may be the person's: what one forbids is forbidden.
pub(super) fn joined(pieces: impl Iterator<Item = Piece>) -> Option<Piece> {
    pieces.reduce(|one, other| match (one.free, other.free) {
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
    })
}
