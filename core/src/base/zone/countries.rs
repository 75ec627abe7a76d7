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
        assert!(ZONES.keys().all(|code| CountryCode::new(code).is_ok()));
    }
}
