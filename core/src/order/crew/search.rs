//! Which crew can come instead of one that does not.

use std::collections::BTreeSet;
use std::time::Duration;

use chrono::TimeDelta;
use serde::{Deserialize, Serialize};

use super::board::{CrewBoard, Held, first_ending_after};
use super::state::CrewState;
use crate::base::{CrewId, GeoPoint, Instant, Period, SkillId, WorkAreaId};

/// Says what kind of crew is looked for.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CrewNeed {
    /// What the crew must be able to do.
    pub skills: Vec<SkillId>,
    /// The area in which it must work.
    pub area: WorkAreaId,
    /// Where it has to come to: personal, the customer's home.
    pub place: GeoPoint,
    /// When the window of the visit ends: the crew arrives before it, and has nothing else until then.
    pub until: Instant,
    /// The crews that are not looked at: the one that did not come.
    pub except: Vec<CrewId>,
}

/// Holds the crew that comes first.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Substitute {
    /// The crew.
    pub crew: CrewId,
    /// When it can set off: now, when its shift begins, or when the visit that it has ends.
    pub sets_off: Instant,
    /// When it is there.
    pub arrives: Instant,
}

/// Tells what a search for a crew found, and why every other crew was none.
///
/// Each crew of the board counts once, at the first of these that holds, in this order: `excepted`,
/// `other_area`, `lacking_skill`, `off_shift`, `busy`, `too_far`; what is left is `fitting`.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SubstituteSearch {
    /// The crew that arrives first, of those that arrive together the one whose id comes first; none where no
    /// crew fits.
    pub best: Option<Substitute>,
    /// How many crews fit.
    pub fitting: u32,
    /// How many were not to be looked at.
    pub excepted: u32,
    /// How many work elsewhere.
    pub other_area: u32,
    /// How many cannot do the work.
    pub lacking_skill: u32,
    /// How many are not at work until the end of the window.
    pub off_shift: u32,
    /// How many have something else until then, have their break, or are under way and nobody knows until when.
    pub busy: u32,
    /// How many would arrive too late.
    pub too_far: u32,
}

/// How a crew fits.
enum Fit {
    OffShift,
    Busy,
    TooFar,
    Comes(Substitute),
}

impl CrewBoard {
    /// Finds the crew that comes first: it can do the work, works in the area, is free until the end of the
    /// window, and arrives before it.
    ///
    /// A crew that has a visit which ends before is looked at from then on, and from there. `travel` gives the
    /// time from one point to another; [`CrewSpeed::travel`](super::CrewSpeed::travel) is one. The same board and
    /// need give the same answer on every machine if `travel` does.
    ///
    /// The time is that of one look at each crew of the area, each with a binary search among its visits.
    pub fn find_substitute(
        &self,
        need: &CrewNeed,
        now: Instant,
        travel: impl Fn(GeoPoint, GeoPoint) -> Duration,
    ) -> SubstituteSearch {
        let mut search = SubstituteSearch::default();
        let of_area = self.areas.get(&need.area).map_or(&[][..], Vec::as_slice);
        let wanted = self.known_bits(&need.skills);
        let mut here = of_area.iter().filter_map(|place| self.held.get(*place));
        for held in &mut here {
            if need.except.contains(&held.crew.crew) {
                continue;
            }
            let able = wanted.as_ref().is_some_and(|wanted| has(held, wanted));
            let fit = able.then(|| fit(held, need, now, &travel));
            let count = match fit {
                None => &mut search.lacking_skill,
                Some(Fit::OffShift) => &mut search.off_shift,
                Some(Fit::Busy) => &mut search.busy,
                Some(Fit::TooFar) => &mut search.too_far,
                Some(Fit::Comes(found)) => {
                    let first = search.best.as_ref().is_none_or(|best| {
                        (found.arrives, &found.crew) < (best.arrives, &best.crew)
                    });
                    if first {
                        search.best = Some(found);
                    }
                    &mut search.fitting
                }
            };
            *count = count.saturating_add(1);
        }
        let excepted: BTreeSet<_> = need.except.iter().collect();
        let known = excepted.iter().filter(|crew| self.crew(crew).is_some());
        search.excepted = u32::try_from(known.count()).unwrap_or(u32::MAX);
        let seen = [
            search.fitting,
            search.excepted,
            search.lacking_skill,
            search.off_shift,
            search.busy,
            search.too_far,
        ];
        let seen = seen.into_iter().fold(0_u32, u32::saturating_add);
        search.other_area = u32::try_from(self.len())
            .unwrap_or(u32::MAX)
            .saturating_sub(seen);
        search
    }
}

/// A skill that came to the board after the crew has no place in its bits, and it lacks it.
fn has(held: &Held, wanted: &[u64]) -> bool {
    let own = held.skills.iter().chain(std::iter::repeat(&0));
    wanted
        .iter()
        .zip(own)
        .all(|(wanted, own)| wanted & !own == 0)
}

fn fit(
    held: &Held,
    need: &CrewNeed,
    now: Instant,
    travel: &impl Fn(GeoPoint, GeoPoint) -> Duration,
) -> Fit {
    let crew = &held.crew;
    let shift = crew.shift;
    let ends_before = shift.until() < need.until || need.until <= shift.from();
    if crew.state == CrewState::OffShift || ends_before {
        return Fit::OffShift;
    }
    let ahead = Period::new(now, need.until.max(now)).map(|ahead| {
        let first = first_ending_after(&held.bookings, ahead);
        let after = held.bookings.get(first..).unwrap_or_default();
        after
            .iter()
            .take_while(|booking| booking.window.from() < need.until)
            .last()
    });
    let last = ahead.ok().flatten();
    let under_way = matches!(crew.state, CrewState::Travelling | CrewState::Working);
    if crew.state == CrewState::OnBreak || (under_way && last.is_none()) {
        return Fit::Busy;
    }
    let (free, from) = match last {
        Some(booking) => (booking.window.until(), booking.place),
        None => (now, crew.place),
    };
    if need.until <= free {
        return Fit::Busy;
    }
    let sets_off = free.max(now).max(shift.from());
    let travelled = TimeDelta::from_std(travel(from, need.place)).ok();
    let arrives = travelled.and_then(|travelled| sets_off.checked_add_signed(travelled));
    match arrives.filter(|arrives| *arrives < need.until) {
        Some(arrives) => Fit::Comes(Substitute {
            crew: crew.crew.clone(),
            sets_off,
            arrives,
        }),
        None => Fit::TooFar,
    }
}
