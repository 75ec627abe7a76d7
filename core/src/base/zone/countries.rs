//! Which zones a country keeps.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use super::Zone;
use crate::base::CountryCode;

const ROWS: &str = include_str!("../../../data/zones/countries.tsv");

/// Every country and its zones: a cache of constants and no state. A test reads every row, so none is
/// left out.
static ZONES: LazyLock<BTreeMap<&'static str, Vec<Zone>>> = LazyLock::new(|| {
    let mut zones: BTreeMap<_, Vec<_>> = BTreeMap::new();
    let rows = ROWS.lines().filter(|line| !line.starts_with('#'));
    for (country, name) in rows.filter_map(|row| row.split_once('\t')) {
        zones
            .entry(country)
            .or_default()
            .extend(Zone::new(name).ok());
    }
    zones
});

impl Zone {
    /// Gives the zones that a country keeps, by their names; none where the database has no row for it.
    ///
    /// The source is `zone.tab` of the IANA database.
    ///
    /// ```
    /// use talktime::base::{CountryCode, Zone};
    /// let zones = Zone::of_country(&CountryCode::new("IN")?);
    /// assert_eq!(zones, [Zone::new("Asia/Kolkata")?]);
    /// # Ok::<(), talktime::base::Invalid>(())
    /// ```
    pub fn of_country(country: &CountryCode) -> &'static [Self] {
        let zones: &'static BTreeMap<_, Vec<Self>> = &ZONES;
        zones.get(country.as_str()).map_or(&[], Vec::as_slice)
    }
}

/// The zones of each country without those that keep the time of one before them since [`SINCE`].
static DISTINCT: LazyLock<BTreeMap<&'static str, Vec<Zone>>> = LazyLock::new(|| {
    let distinct = |zones: &Vec<Zone>| {
        let mut kept: Vec<Zone> = Vec::new();
        for zone in zones {
            if !kept.iter().any(|other| other.keeps_time_of(*zone)) {
                kept.push(*zone);
            }
        }
        kept
    };
    let all = ZONES.iter();
    all.map(|(country, zones)| (*country, distinct(zones)))
        .collect()
});

/// The first second of 2020: most zones that have names of their own for what was before keep the same
/// time since.
pub(crate) const SINCE: i64 = 1_577_836_800;

impl Zone {
    /// Gives zones of a country of which one or another keeps each time that is kept there since
    /// [`SINCE`].
    pub(crate) fn distinct_of_country(country: &CountryCode) -> &'static [Self] {
        let zones: &'static BTreeMap<_, Vec<Self>> = &DISTINCT;
        zones.get(country.as_str()).map_or(&[], Vec::as_slice)
    }

    /// Tells whether two zones have shown the same time since [`SINCE`], and will by what is known.
    fn keeps_time_of(self, other: Self) -> bool {
        let (Some(one), Some(two)) = (self.0, other.0) else {
            return self.0.is_none() == other.0.is_none();
        };
        let (one, two) = (one.rules.as_ref().as_ref(), two.rules.as_ref().as_ref());
        let later = |zone: Self, rules: tz::TimeZoneRef<'static>| {
            let changes = rules
                .transitions()
                .iter()
                .map(|change| change.unix_leap_time());
            let later = changes.filter(|at| SINCE < *at);
            later.map(|at| (at, zone.offset(at))).collect::<Vec<_>>()
        };
        self.offset(SINCE) == other.offset(SINCE)
            && later(self, one) == later(other, two)
            && one.extra_rule() == two.extra_rule()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_names_a_country_and_a_zone() {
        let rows: Vec<_> = ROWS.lines().filter(|line| !line.starts_with('#')).collect();
        assert_eq!(rows.len(), 418);
        let kept: usize = ZONES.values().map(Vec::len).sum();
        assert_eq!(kept, rows.len());
        assert_eq!(ZONES["RU"].len(), 26);
        assert_eq!(ZONES["US"].len(), 29);
        // Eleven clocks, and Volgograd, which changed to another in December 2020.
        assert_eq!(DISTINCT["RU"].len(), 12);
        assert!(DISTINCT["US"].len() < 12, "{:?}", DISTINCT["US"]);
        assert_eq!(DISTINCT["IN"], ZONES["IN"]);
        assert!(ZONES.keys().all(|code| CountryCode::new(code).is_ok()));
    }
}
