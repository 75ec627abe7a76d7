//! Rules made ready to be asked a million times: by country, their hours in seconds of a day.

use std::sync::Arc;

use chrono::Datelike;

use super::rule::{CallingRule, CapCounts, CapScope, CapSpan, QuietAfter, QuietSpan, RuleDemand};
use crate::base::{
    CallingRuleId, Code, ContactPurposeId, DayWindow, HolidayCalendar, RegistryId, Weekday,
    WeekdayWindows, Zone, date_from_days, days_of_date,
};
use crate::privacy::ContactChannel;

/// A second since 1970, in UTC or on a person's clock.
pub(super) type Second = i64;

pub(super) const DAY: Second = 24 * 3600;

/// A rule that is applied, and where and since when.
#[derive(Clone, Debug)]
pub(super) struct Ready {
    pub(super) id: CallingRuleId,
    pub(super) region: Option<Code>,
    pub(super) purposes: Vec<ContactPurposeId>,
    channels: Vec<ContactChannel>,
    /// The first day, counted from 1970, and the first after.
    from: i64,
    until: i64,
    pub(super) demand: Demand,
}

/// What it demands.
#[derive(Clone, Debug)]
pub(super) enum Demand {
    Hours {
        hours: Hours,
        lifted: bool,
    },
    Cap {
        counts: CapCounts,
        most: usize,
        within: CapSpan,
        per: CapScope,
        lifted: bool,
    },
    Quiet {
        after: QuietAfter,
        lasts: QuietSpan,
        per: CapScope,
        lifted: bool,
    },
    Consent {
        except_customers: bool,
    },
    Ban,
    Registry {
        registry: RegistryId,
        valid_days: u32,
        lifted: bool,
        except_customers: bool,
    },
}

/// The open parts of a day, in its seconds.
type Open = Vec<(Second, Second)>;

/// The open parts of each weekday, and of a holiday where it has its own.
#[derive(Clone, Debug)]
pub(super) struct Hours {
    days: [Open; 7],
    holidays: Option<(Arc<HolidayCalendar>, Open)>,
}

/// What a zone's clock is ahead of UTC over a stretch of time: reading the database costs more than all
/// that is asked of it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clock {
    zone: Zone,
    offset: Second,
    from: Second,
    /// The first second at which the offset may be another.
    until: Second,
}

impl Clock {
    /// Reads the clock from a second on, for two days at most.
    pub(super) fn new(zone: Zone, from: Second) -> Self {
        let end = from.saturating_add(2 * DAY);
        Self {
            zone,
            offset: zone.offset(from),
            from,
            until: zone.change_within(from, end).unwrap_or(end),
        }
    }

    /// Tells whether it shows the time of a zone at a second.
    pub(super) fn shows(&self, zone: Zone, at: Second) -> bool {
        self.from <= at && at < self.until && self.zone == zone
    }

    /// The second that the clock shows, counted from 1970.
    fn local(&self, at: Second) -> Second {
        at.saturating_add(self.offset)
    }
}

/// Says whether something is free at an instant, and until when that holds for sure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Piece {
    pub(super) free: bool,
    pub(super) until: i64,
}

impl Ready {
    /// Makes a checked rule ready; `calendar` is the one that its hours name.
    pub(super) fn new(rule: &CallingRule, calendar: Option<&Arc<HolidayCalendar>>) -> Self {
        let parts = rule.parts();
        Self {
            id: parts.id.clone(),
            region: parts.region.clone(),
            purposes: parts.purposes.clone(),
            channels: parts.channels.clone(),
            from: parts.from.map_or(i64::MIN, days_of_date),
            until: parts.until.map_or(i64::MAX, days_of_date),
            demand: demand(&parts.demand, calendar),
        }
    }

    /// Tells whether it is about calls of this kind.
    pub(super) fn is_about(&self, channel: ContactChannel) -> bool {
        self.channels.is_empty() || self.channels.contains(&channel)
    }

    /// Tells whether it names calls of this kind, and not only all calls.
    pub(super) fn names(&self, channel: ContactChannel) -> bool {
        self.channels.contains(&channel)
    }

    pub(super) fn is_for(&self, purpose: &ContactPurposeId) -> bool {
        self.purposes.is_empty() || self.purposes.contains(purpose)
    }

    /// Tells whether the rule holds on every day.
    pub(super) const fn holds_for_ever(&self) -> bool {
        self.from == i64::MIN && self.until == i64::MAX
    }

    /// Tells whether the rule holds on the day that a zone's calendar shows, and until when that is so at
    /// least: for ever, or a second no farther away than the next day or the next change of the clock.
    pub(super) fn holds(&self, clock: &Clock, at: Second) -> Piece {
        let for_ever = |free| Piece {
            free,
            until: i64::MAX,
        };
        if self.holds_for_ever() {
            return for_ever(false);
        }
        let local = clock.local(at);
        let day = local.div_euclid(DAY);
        // A clock that is put back over midnight shows the day before once more, and never another.
        if self.until < day {
            return for_ever(true);
        }
        if self.from < day && self.until == i64::MAX {
            return for_ever(false);
        }
        let midnight = at.saturating_add(DAY - local.rem_euclid(DAY));
        Piece {
            free: !(self.from <= day && day < self.until),
            until: midnight.min(clock.until),
        }
    }
}

fn demand(demand: &RuleDemand, calendar: Option<&Arc<HolidayCalendar>>) -> Demand {
    match demand.clone() {
        RuleDemand::Hours {
            week,
            holiday_windows,
            lifted_by_consent,
            ..
        } => Demand::Hours {
            hours: Hours {
                days: Weekday::ALL.map(|day| seconds_on(&week, day)),
                holidays: calendar
                    .map(|calendar| (Arc::clone(calendar), seconds(&holiday_windows))),
            },
            lifted: lifted_by_consent,
        },
        RuleDemand::Cap {
            counts,
            most,
            within,
            per,
            lifted_by_consent,
        } => Demand::Cap {
            counts,
            most: usize::try_from(most).unwrap_or(usize::MAX),
            within,
            per,
            lifted: lifted_by_consent,
        },
        RuleDemand::Quiet {
            after,
            lasts,
            per,
            lifted_by_consent,
        } => Demand::Quiet {
            after,
            lasts,
            per,
            lifted: lifted_by_consent,
        },
        RuleDemand::Consent { except_customers } => Demand::Consent { except_customers },
        RuleDemand::Ban => Demand::Ban,
        RuleDemand::Registry {
            registry,
            valid_days,
            lifted_by_consent,
            except_customers,
        } => Demand::Registry {
            registry,
            valid_days,
            lifted: lifted_by_consent,
            except_customers,
        },
    }
}

fn seconds_on(week: &[WeekdayWindows], day: Weekday) -> Open {
    let own = week.iter().find(|windows| windows.day == day);
    own.map(|own| seconds(&own.windows)).unwrap_or_default()
}

fn seconds(windows: &[DayWindow]) -> Open {
    let second = |minute: u16| Second::from(minute) * 60;
    let windows = windows
        .iter()
        .map(|window| (second(window.from.minute()), second(window.until.minute())));
    windows.collect()
}

impl Hours {
    /// Tells whether a clock shows an open part of the day, and until when that is so.
    pub(super) fn piece(&self, clock: &Clock, at: Second) -> Piece {
        let local = clock.local(at);
        let second = local.rem_euclid(DAY);
        let windows = self.windows_of(local.div_euclid(DAY));
        let open = windows
            .iter()
            .find(|(from, until)| *from <= second && second < *until);
        let ends = match open {
            Some((_, until)) => *until,
            None => windows
                .iter()
                .map(|(from, _)| *from)
                .find(|from| second < *from)
                .unwrap_or(DAY),
        };
        let until = at.saturating_add(ends.saturating_sub(second));
        Piece {
            free: open.is_some(),
            until: until.min(clock.until),
        }
    }

    /// Tells whether it is a holiday that has hours of its own, by a clock.
    pub(super) fn is_holiday(&self, clock: &Clock, at: Second) -> bool {
        let day = clock.local(at).div_euclid(DAY);
        self.holiday_windows(day).is_some()
    }

    fn holiday_windows(&self, day: i64) -> Option<&[(Second, Second)]> {
        let (calendar, windows) = self.holidays.as_ref()?;
        let date = date_from_days(day).ok()?;
        calendar.is_holiday(date).then_some(windows)
    }

    fn windows_of(&self, day: i64) -> &[(Second, Second)] {
        if let Some(windows) = self.holiday_windows(day) {
            return windows;
        }
        // 1970 began on a Thursday, the fourth day of the week.
        let weekday = usize::try_from(day.saturating_add(3).rem_euclid(7)).unwrap_or(0);
        self.days.get(weekday).map_or(&[], Vec::as_slice)
    }
}

/// The second at which so many days after the day of an instant begin on a zone's calendar.
pub(super) fn days_later(zone: Zone, at: Second, days: i64) -> Option<Second> {
    zone.start_of_day(zone.day_at(at).saturating_add(days))
}

/// The second at which the day, the week or the month of an instant began on a zone's calendar, and the
/// one at which the next begins.
pub(super) fn unit(zone: Zone, at: Second, span: CapSpan) -> Option<(Second, Second)> {
    let day = zone.day_at(at);
    let (first, next) = match span {
        CapSpan::Rolling { .. } => return None,
        CapSpan::Day => (day, day.saturating_add(1)),
        CapSpan::Week => {
            let monday = day.saturating_sub(day.saturating_add(3).rem_euclid(7));
            (monday, monday.saturating_add(7))
        }
        CapSpan::Month => {
            let date = date_from_days(day).ok()?;
            let first = date.with_day(1)?;
            let next = first.checked_add_months(chrono::Months::new(1))?;
            (days_of_date(first), days_of_date(next))
        }
    };
    let next = zone.start_of_day(next)?;
    // Where the clock is put back over midnight, the next day began before, and this one goes on.
    let goes_on = || {
        let second = at.saturating_add(zone.offset(at)).rem_euclid(DAY);
        let midnight = at.saturating_add(DAY.saturating_sub(second));
        zone.change_within(at, midnight).unwrap_or(midnight)
    };
    let until = if next <= at { goes_on() } else { next };
    Some((zone.start_of_day(first)?, until))
}
