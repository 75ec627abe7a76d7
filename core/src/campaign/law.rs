//! Whether somebody looked the law of a place up: for what, in which region, and on which days.

use super::check::Asked;
use super::facts::{DialQuery, Micros, SECOND};
use super::pieces::{FREE, in_micros};
use super::ready::{Piece, Ready};
use super::rules::CallingRules;
use crate::base::{Code, CountryCode, Zone};
use crate::privacy::ContactChannel;

/// A country in which the person may live: its rules, and the zones of which each may be theirs.
pub(super) struct Place<'a> {
    pub(super) country: CountryCode,
    pub(super) rules: &'a [Ready],
    pub(super) region: Option<&'a Code>,
    pub(super) zones: Vec<Zone>,
}

/// Says on which days the law of a place is known for a call.
pub(super) enum Known {
    /// On none, whatever the day.
    Never,
    /// On some: where a rule for the purpose holds.
    OnDays,
    /// On every day.
    Always,
}

impl Place<'_> {
    /// The rules of the part of the country in which the person may live; of each, where it is not known.
    pub(super) fn rules_of_region(&self) -> impl Iterator<Item = &Ready> {
        self.rules.iter().filter(|rule| {
            let own = rule.region.as_ref();
            own.is_none() || self.region.is_none() || own == self.region
        })
    }

    /// The rules by which the law of a call is known: about such calls, and in every part in which the person
    /// may live, as to know less about a person never allows more. Recorded voices need rules that name them.
    fn rules_that_tell(&self, query: &DialQuery) -> impl Iterator<Item = &Ready> {
        let channel = query.channel;
        let recorded = channel == ContactChannel::RecordedVoice;
        self.rules.iter().filter(move |rule| {
            let everywhere = rule.region.is_none() || rule.region.as_ref() == self.region;
            let about = if recorded {
                rule.names(channel)
            } else {
                rule.is_about(channel)
            };
            everywhere && about
        })
    }

    /// Tells on which days the law is known for a call: with any rule where the purpose is not regulated,
    /// else on those on which one for the purpose holds.
    pub(super) fn known(&self, rules: &CallingRules, query: &DialQuery) -> Known {
        let regulated = rules.parts().regulated.contains(&query.purpose);
        let tells = |rule: &&Ready| !regulated || rule.is_for(&query.purpose);
        let mut known = Known::Never;
        for rule in self.rules_that_tell(query).filter(tells) {
            if !regulated || rule.holds_for_ever() {
                return Known::Always;
            }
            known = Known::OnDays;
        }
        known
    }
}

impl Asked<'_> {
    /// Whether the law of a place is known at an instant, by every clock that may be the person's, and
    /// until when that is so. Where no clock is known, that is told apart.
    pub(super) fn law(&self, place: &Place<'_>, at: Micros) -> Piece {
        let pieces = place.zones.iter().map(|zone| self.law_in(place, *zone, at));
        super::check::joined(pieces).unwrap_or(FREE)
    }

    fn law_in(&self, place: &Place<'_>, zone: Zone, at: Micros) -> Piece {
        let second = at.div_euclid(SECOND);
        let clock = self.clock(zone, second);
        let rules = place.rules_that_tell(self.query);
        let rules = rules.filter(|rule| rule.is_for(&self.query.purpose));
        let (mut holds, mut begins) = (None, i64::MAX);
        for rule in rules {
            let off = rule.holds(&clock, second);
            if off.free {
                begins = begins.min(off.until);
            } else {
                holds = holds.max(Some(off.until));
            }
        }
        in_micros(Piece {
            free: holds.is_some(),
            until: holds.unwrap_or(begins),
        })
    }
}
