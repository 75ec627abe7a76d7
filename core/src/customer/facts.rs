//! The facts of the countries whose addresses are known, read once from the tables of the crate.

use std::sync::LazyLock;

use regex_lite::Regex;
use zeroize::Zeroizing;

use super::fold::folded;
use crate::base::CountryCode;

/// Derived from data under the BSD licence; the notice stands beside the tables.
const COUNTRIES: &str = include_str!("../../data/address/countries.tsv");
const REGIONS: &str = include_str!("../../data/address/regions.tsv");

/// Holds the facts of one country.
#[derive(Debug)]
pub(super) struct Country {
    code: &'static str,
    pub(super) postcode_required: bool,
    postcode: Regex,
    pub(super) examples: Vec<&'static str>,
    pub(super) regions: Vec<Region>,
}

/// Holds the facts of one region.
#[derive(Debug)]
pub(super) struct Region {
    pub(super) id: &'static str,
    pub(super) latin: &'static str,
    pub(super) own: Option<&'static str>,
    /// How its postcodes begin.
    postcode: Regex,
    /// What it is called, folded.
    names: Vec<String>,
}

/// Read once and never changed: a cache of constants, no state.
static ALL: LazyLock<Vec<Country>> = LazyLock::new(|| {
    let rows = data(COUNTRIES).filter_map(country);
    rows.collect()
});

/// Gives the facts of a country, where they are known.
pub(super) fn of(country: &CountryCode) -> Option<&'static Country> {
    let all: &'static [Country] = &ALL;
    all.iter().find(|facts| facts.code == country.as_str())
}

/// Tells whether a country has a region of that code of ISO 3166-2, in lower case and without the country;
/// `None` where its regions are not known here.
pub(crate) fn has_region(country: &CountryCode, code: &str) -> Option<bool> {
    let regions = &of(country)?.regions;
    let known = regions
        .iter()
        .any(|region| region.id.eq_ignore_ascii_case(code));
    (!regions.is_empty()).then_some(known)
}

impl Country {
    /// Tells whether a text has the form of the country's postcodes, in letters of any case and in
    /// digits of India too; blanks make no difference where the country's have none.
    pub(super) fn fits_postcode(&self, text: &str) -> bool {
        let blanks = self.postcode.as_str().contains(' ');
        self.postcode.is_match(&plain(text, blanks))
    }

    /// Finds a region by a folded name.
    pub(super) fn region(&self, folded: &str) -> Option<&Region> {
        let mut regions = self.regions.iter();
        regions.find(|region| region.names.iter().any(|name| name == folded))
    }
}

impl Region {
    /// Tells whether a postcode begins as those of the region do.
    pub(super) fn holds_postcode(&self, text: &str) -> bool {
        self.postcode.is_match(&plain(text, false))
    }
}

/// Writes a postcode in capitals and ASCII digits, and without blanks where none may stand.
fn plain(text: &str, blanks: bool) -> Zeroizing<String> {
    let kept = text.trim().chars().filter(|c| blanks || !c.is_whitespace());
    let mut plain = Zeroizing::new(String::with_capacity(text.len()));
    for c in kept {
        match u32::from(c).checked_sub(u32::from('०')) {
            Some(digit @ 0..10) => plain.extend(char::from_digit(digit, 10)),
            _ => plain.extend(c.to_uppercase()),
        }
    }
    plain
}

fn data(table: &'static str) -> impl Iterator<Item = &'static str> {
    table.lines().filter(|line| !line.starts_with('#'))
}

// A test reads every row, so none is left out.
fn country(row: &'static str) -> Option<Country> {
    let mut cells = row.split('\t');
    let (code, required) = (cells.next()?, cells.next()?);
    let postcode = Regex::new(&format!("^(?:{})$", cells.next()?)).ok()?;
    let examples = cells.next()?.split(',').collect();
    let own = data(REGIONS).filter_map(|row| row.split_once('\t').filter(|row| row.0 == code));
    Some(Country {
        code,
        postcode_required: required.contains('Z'),
        postcode,
        examples,
        regions: own.filter_map(|(_, row)| region(row)).collect(),
    })
}

fn region(row: &'static str) -> Option<Region> {
    let mut cells = row.split('\t');
    let id = cells.next()?;
    let postcode = Regex::new(&format!("^(?:{})", cells.next()?)).ok()?;
    let latin = cells.next()?;
    let names = std::iter::once(id).chain(std::iter::once(latin));
    let mut all: Vec<String> = names.chain(cells.clone()).map(spelling).collect();
    // People leave the kind of a region out or shorten it: "Московская обл.".
    let shorter: Vec<String> = all.iter().flat_map(|name| shortened(name)).collect();
    all.extend(shorter);
    all.retain(|name| !name.is_empty());
    Some(Region {
        id,
        latin,
        own: cells.next().filter(|own| !own.is_empty()),
        postcode,
        names: all,
    })
}

fn spelling(name: &'static str) -> String {
    folded(name).to_string()
}

/// Gives other usual endings of a folded name.
fn shortened(name: &str) -> Vec<String> {
    let kinds: [(&str, &[&str]); 4] = [
        ("область", &["обл", ""]),
        ("край", &[""]),
        ("oblast", &["region", "obl", ""]),
        ("kray", &["krai", "territory", ""]),
    ];
    let ending = kinds
        .into_iter()
        .find_map(|(kind, others)| name.strip_suffix(kind).map(|start| (start, others)));
    let (start, others) = ending.unwrap_or((name, &[]));
    others
        .iter()
        .map(|other| format!("{start}{other}"))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_of_the_tables_is_read() {
        assert_eq!(data(COUNTRIES).count(), 7);
        assert_eq!(ALL.len(), 7);
        let regions: usize = ALL.iter().map(|country| country.regions.len()).sum();
        assert_eq!(regions, data(REGIONS).count());
        // India 36, Russia 85, the United States with its territories and military mail 62.
        assert_eq!(regions, 36 + 85 + 62);
    }

    #[test]
    fn a_postcode_of_india_may_have_a_blank_and_digits_of_india() {
        let india = of(&CountryCode::new("IN").unwrap()).unwrap();
        for text in ["411030", "411 030", " 411 030 ", "४११०३०", "४११ ०३०"]
        {
            assert!(india.fits_postcode(text), "{text}");
            let maharashtra = india.region("maharashtra").unwrap();
            assert!(maharashtra.holds_postcode(text), "{text}");
        }
        for text in ["41103", "411-030", "411 03O", "४११०३"] {
            assert!(!india.fits_postcode(text), "{text}");
        }
        let britain = of(&CountryCode::new("GB").unwrap()).unwrap();
        assert!(britain.fits_postcode("m2 5bq") && !britain.fits_postcode("M 2 5BQ"));
    }

    #[test]
    fn the_examples_of_the_source_have_the_form_of_their_country() {
        for country in ALL.iter() {
            for example in &country.examples {
                assert!(
                    country.fits_postcode(example),
                    "{}: {example}",
                    country.code
                );
            }
        }
    }
}
