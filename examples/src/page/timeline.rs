//! The intervals of the pictures: cut finely while counting, put together as coarsely as a picture
//! needs.

use std::collections::BTreeMap;

use chrono::TimeDelta;
use talktime::base::{Grid, Instant, Invalid, Zone};
use talktime::kpi::{Figure, Grain, GroupReport};

/// How many intervals one picture holds.
pub(super) const SLOTS_MAX: usize = 120;

/// The sums of one interval that add up over intervals.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Sums {
    pub(super) offered: i128,
    pub(super) answered: i128,
    /// Numerator and denominator of the service level.
    pub(super) met: i128,
    pub(super) counted: i128,
}

impl Sums {
    /// Takes the sums of a group out of its figures.
    pub(super) fn of(group: &GroupReport) -> Self {
        let (met, counted) = ratio(group, "service_level");
        Self {
            offered: ratio(group, "offered").0,
            answered: ratio(group, "answered").0,
            met,
            counted,
        }
    }

    fn absorb(&mut self, other: &Self) {
        self.offered += other.offered;
        self.answered += other.answered;
        self.met += other.met;
        self.counted += other.counted;
    }

    /// The service level, as a share; nothing over nothing has none.
    pub(super) fn level(&self) -> Option<f64> {
        (self.counted > 0).then(|| self.met as f64 / self.counted as f64)
    }
}

/// Finds a figure that is no part of a mix.
pub(super) fn figure<'a>(group: &'a GroupReport, kpi: &str) -> Option<&'a Figure> {
    group
        .figures
        .iter()
        .find(|figure| figure.kpi.as_str() == kpi && figure.part.is_none())
}

/// The numerator and the denominator of a figure; nothing over nothing where it is not there.
pub(super) fn ratio(group: &GroupReport, kpi: &str) -> (i128, i128) {
    figure(group, kpi).map_or((0, 0), |figure| {
        let ratio = figure.ratio;
        (i128::from(ratio.numerator), i128::from(ratio.denominator))
    })
}

/// The intervals of a picture, one after the other without a hole; `None` where nothing happened.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    pub(super) grain: Grain,
    pub(super) slots: Vec<(Instant, Option<Sums>)>,
    /// How many intervals there would be at the grain that was asked for.
    pub(super) asked_for: usize,
    /// How many intervals with something in them lie before the first that is shown.
    pub(super) hidden: usize,
}

impl Timeline {
    /// Puts fine intervals together: as finely as asked for, unless these are too many.
    pub(super) fn new(
        fine: &BTreeMap<Instant, Sums>,
        zone: Zone,
        asked: Grain,
    ) -> Result<Self, Invalid> {
        let mut grain = asked;
        // One less than fits: a day of 23 hours makes the estimate short by one.
        while expected(fine, grain) >= SLOTS_MAX
            && let Some(next) = coarser(grain)
        {
            grain = next;
        }
        let folded = fold(fine, zone, grain)?;
        let slots = filled(&folded, zone, grain);
        let first = slots.first().map(|(from, _)| *from);
        Ok(Self {
            grain,
            hidden: folded
                .keys()
                .filter(|from| first.is_some_and(|first| **from < first))
                .count(),
            slots,
            asked_for: expected(fine, asked),
        })
    }
}

/// The next longer interval.
fn coarser(grain: Grain) -> Option<Grain> {
    match grain {
        Grain::QuarterHour => Some(Grain::HalfHour),
        Grain::HalfHour => Some(Grain::Hour),
        Grain::Hour => Some(Grain::Day),
        Grain::Day => Some(Grain::Week),
        Grain::Week => Some(Grain::Month),
        Grain::Month => None,
    }
}

/// Roughly how many intervals lie from the first to the last.
fn expected(fine: &BTreeMap<Instant, Sums>, grain: Grain) -> usize {
    let minutes = match grain {
        Grain::QuarterHour => 15,
        Grain::HalfHour => 30,
        Grain::Hour => 60,
        Grain::Day => 24 * 60,
        Grain::Week => 7 * 24 * 60,
        Grain::Month => 30 * 24 * 60,
    };
    let (Some((first, _)), Some((last, _))) = (fine.first_key_value(), fine.last_key_value())
    else {
        return 0;
    };
    let whole = (*last - *first).num_minutes() / minutes;
    usize::try_from(whole)
        .unwrap_or(usize::MAX)
        .saturating_add(1)
}

fn fold(
    fine: &BTreeMap<Instant, Sums>,
    zone: Zone,
    grain: Grain,
) -> Result<BTreeMap<Instant, Sums>, Invalid> {
    let mut cursor = Grid::new(zone, grain).cursor();
    let mut folded: BTreeMap<Instant, Sums> = BTreeMap::new();
    for (from, sums) in fine {
        let interval = cursor.interval_of(*from)?;
        folded.entry(interval.from()).or_default().absorb(sums);
    }
    Ok(folded)
}

/// Goes back from the last interval, so that the newest are there if not all are.
fn filled(
    folded: &BTreeMap<Instant, Sums>,
    zone: Zone,
    grain: Grain,
) -> Vec<(Instant, Option<Sums>)> {
    let mut slots = Vec::new();
    let mut cursor = Grid::new(zone, grain).cursor();
    let first = folded.keys().next().copied();
    let mut next = folded.keys().next_back().copied();
    while let Some(from) = next
        && slots.len() < SLOTS_MAX
    {
        slots.push((from, folded.get(&from).copied()));
        next = from
            .checked_sub_signed(TimeDelta::seconds(1))
            .filter(|before| first.is_some_and(|first| *before >= first))
            .and_then(|before| cursor.interval_of(before).ok())
            .map(|interval| interval.from());
    }
    slots.reverse();
    slots
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str) -> Instant {
        text.parse().unwrap()
    }

    fn one() -> Sums {
        Sums {
            offered: 1,
            answered: 1,
            met: 1,
            counted: 1,
        }
    }

    #[test]
    fn an_interval_without_anything_is_a_gap_and_nothing_over_nothing_has_no_level() {
        let mut quiet = one();
        quiet.counted = 0;
        let fine = BTreeMap::from([
            (at("2026-03-02T09:00:00Z"), one()),
            (at("2026-03-02T10:00:00Z"), quiet),
        ]);
        let line = Timeline::new(&fine, Zone::UTC, Grain::HalfHour).unwrap();
        let shown: Vec<Option<i128>> = line
            .slots
            .iter()
            .map(|(_, sums)| sums.map(|sums| sums.offered))
            .collect();
        assert_eq!(shown, [Some(1), None, Some(1)]);
        assert_eq!(line.slots[2].1.unwrap().level(), None);
    }

    #[test]
    fn too_many_intervals_are_put_together_and_none_is_lost() {
        // 30 days by half hours: 1,440 of them; by hours 720; by days 30.
        let start = at("2026-03-01T18:30:00Z");
        let fine: BTreeMap<Instant, Sums> = (0..1_440)
            .map(|number| (start + TimeDelta::minutes(30 * number), one()))
            .collect();
        let zone = Zone::new("Asia/Kolkata").unwrap();
        let line = Timeline::new(&fine, zone, Grain::HalfHour).unwrap();
        assert_eq!((line.grain, line.asked_for), (Grain::Day, 1_440));
        assert_eq!(line.slots.len(), 30);
        assert!(
            line.slots
                .iter()
                .all(|(_, sums)| sums.unwrap().offered == 48)
        );
        assert_eq!(line.hidden, 0);
    }

    #[test]
    fn what_does_not_fit_even_by_month_is_said() {
        let fine = BTreeMap::from([
            (at("1970-01-01T00:00:00Z"), one()),
            (at("1999-03-01T00:00:00Z"), one()),
            (at("2026-03-02T09:00:00Z"), one()),
        ]);
        let line = Timeline::new(&fine, Zone::UTC, Grain::HalfHour).unwrap();
        assert_eq!(line.grain, Grain::Month);
        assert_eq!((line.slots.len(), line.hidden), (SLOTS_MAX, 2));
        assert_eq!(line.slots.last().unwrap().0, at("2026-03-01T00:00:00Z"));
        // 120 months: from April 2016.
        assert_eq!(line.slots.first().unwrap().0, at("2016-04-01T00:00:00Z"));
    }

    #[test]
    fn nothing_makes_no_interval() {
        let line = Timeline::new(&BTreeMap::new(), Zone::UTC, Grain::Hour).unwrap();
        assert!(line.slots.is_empty());
    }
}
