//! Offers: a service at a price, where and when it can be had.

use serde::{Deserialize, Serialize};

use crate::base::{
    Address, AddressPart, CalendarDate, CountryCode, Invalid, Label, LocalisedText, Money,
    NamedFact, OfferId, ReadingPurpose, ServiceKindId,
};

/// Holds a place in which an offer can be had: a country, or a part of it.
///
/// Each part that is there narrows the one before. Names are compared without regard to case and to
/// blanks at the ends; a place that is written in two ways stands twice.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Area {
    /// The country.
    pub country: CountryCode,
    /// The state, oblast or province.
    #[serde(default)]
    pub region: Option<Label>,
    /// The town or village.
    #[serde(default)]
    pub locality: Option<Label>,
    /// The first characters of the postcode.
    #[serde(default)]
    pub postcode_start: Option<Label>,
}

/// Says where an offer can be had.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Coverage {
    /// Wherever somebody lives.
    Everywhere,
    /// In these places, at least one.
    Areas {
        /// The places.
        areas: Vec<Area>,
    },
}

/// Says whether an offer can be had at an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Covered {
    /// It can.
    Yes,
    /// It cannot.
    No,
    /// The address lacks a part that decides it.
    Unknown,
}

impl Area {
    fn covers(&self, address: &Address) -> Covered {
        if self.country != address.country {
            return Covered::No;
        }
        let same = |part: &str, label: &str| part.trim().to_lowercase() == label.to_lowercase();
        let starts = |part: &str, label: &str| {
            let plain = |text: &str| text.replace([' ', '-'], "").to_lowercase();
            plain(part).starts_with(&plain(label))
        };
        let parts = [
            narrows(self.region.as_ref(), address.region.as_ref(), same),
            narrows(self.locality.as_ref(), address.locality.as_ref(), same),
            narrows(
                self.postcode_start.as_ref(),
                address.postcode.as_ref(),
                starts,
            ),
        ];
        // One part that differs settles it, whatever is not known besides.
        if parts.contains(&Covered::No) {
            Covered::No
        } else if parts.contains(&Covered::Unknown) {
            Covered::Unknown
        } else {
            Covered::Yes
        }
    }
}

fn narrows(
    asked: Option<&Label>,
    part: Option<&AddressPart>,
    fits: impl Fn(&str, &str) -> bool,
) -> Covered {
    match (asked, part) {
        (None, _) => Covered::Yes,
        (Some(_), None) => Covered::Unknown,
        (Some(label), Some(part)) => {
            if fits(part.read(ReadingPurpose::Fulfilment), label.as_str()) {
                Covered::Yes
            } else {
                Covered::No
            }
        }
    }
}

impl Coverage {
    /// Tells whether a place is covered: yes where any area holds it, unknown where none is known to
    /// and one might.
    pub fn covers(&self, address: &Address) -> Covered {
        match self {
            Self::Everywhere => Covered::Yes,
            Self::Areas { areas } => {
                let found: Vec<_> = areas.iter().map(|area| area.covers(address)).collect();
                if found.contains(&Covered::Yes) {
                    Covered::Yes
                } else if found.contains(&Covered::Unknown) {
                    Covered::Unknown
                } else {
                    Covered::No
                }
            }
        }
    }
}

/// Holds the parts of an [`Offer`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OfferParts {
    /// Names the offer.
    pub id: OfferId,
    /// The kind of service: a person holds and is offered at most one of a kind at an address.
    pub kind: ServiceKindId,
    /// What it is called before a customer.
    pub name: LocalisedText,
    /// The price a month; none where nothing is paid by the month.
    #[serde(default)]
    pub monthly: Option<Money>,
    /// The price that is paid once: for the connection, for a repair.
    #[serde(default)]
    pub one_off: Option<Money>,
    /// The first day on which it may be sold.
    pub from: CalendarDate,
    /// The first day on which it may be sold no more.
    #[serde(default)]
    pub until: Option<CalendarDate>,
    /// Where it can be had.
    pub coverage: Coverage,
}

/// Holds an offer: one kind of service at a price, where and when it may be sold.
///
/// Both prices are in one currency and not below zero; the last day is not before the first; a
/// coverage by areas names one at least.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "OfferParts", into = "OfferParts")]
pub struct Offer(OfferParts);

impl Offer {
    /// Checks the parts and makes an offer of them.
    ///
    /// # Errors
    /// `project.offer.negative_price`, `project.offer.two_currencies`, `project.offer.reversed`,
    /// `project.offer.no_area`; the path names the field.
    pub fn restore(parts: OfferParts) -> Result<Self, Invalid> {
        for (price, path) in [(parts.monthly, "monthly"), (parts.one_off, "one_off")] {
            if price.is_some_and(|price| price.minor < 0) {
                return Err(Invalid::plain("project.offer.negative_price", path));
            }
        }
        if let (Some(monthly), Some(one_off)) = (parts.monthly, parts.one_off) {
            if monthly.currency != one_off.currency {
                return Err(Invalid::plain("project.offer.two_currencies", "one_off"));
            }
        }
        if parts.until.is_some_and(|until| until <= parts.from) {
            return Err(Invalid::plain("project.offer.reversed", "until"));
        }
        match &parts.coverage {
            Coverage::Areas { areas } if areas.is_empty() => {
                Err(Invalid::plain("project.offer.no_area", "coverage.areas"))
            }
            _ => Ok(Self(parts)),
        }
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &OfferParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> OfferParts {
        self.0
    }

    /// Tells whether it may be sold on a day.
    pub fn is_valid_on(&self, day: CalendarDate) -> bool {
        self.0.from <= day && self.0.until.is_none_or(|until| day < until)
    }
}

impl TryFrom<OfferParts> for Offer {
    type Error = Invalid;
    fn try_from(parts: OfferParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Offer> for OfferParts {
    fn from(offer: Offer) -> Self {
        offer.0
    }
}

/// Holds the parts of a [`Catalogue`] that was not checked.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CatalogueParts {
    /// The offers, in the order in which a page shows them.
    pub offers: Vec<Offer>,
}

/// Holds what a project sells: its offers, each id once.
///
/// An offer whose price changes gets a new id and the old one an end, so that what was offered to
/// somebody stays readable.
///
/// ```
/// use talktime::base::{Label, LocalisedText, Money, Currency, OfferId, ServiceKindId};
/// use talktime::project::{Catalogue, CatalogueParts, Coverage, Offer, OfferParts};
/// let rupees = |minor| Some(Money { minor, currency: Currency::new("INR").unwrap() });
/// let offer = Offer::restore(OfferParts {
///     id: OfferId::new("fibre-100")?, kind: ServiceKindId::new("internet")?,
///     name: LocalisedText { english: Label::new("Fibre 100")?, hindi: None, russian: None },
///     monthly: rupees(59_900), one_off: None,
///     from: "2026-03-01".parse().unwrap(), until: None, coverage: Coverage::Everywhere,
/// })?;
/// let catalogue = Catalogue::restore(CatalogueParts { offers: vec![offer] })?;
/// assert_eq!(catalogue.on("2026-03-02".parse().unwrap()).count(), 1);
/// assert_eq!(catalogue.on("2026-02-28".parse().unwrap()).count(), 0);
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "CatalogueParts", into = "CatalogueParts")]
pub struct Catalogue(CatalogueParts);

/// The most offers of one catalogue.
const OFFERS_MAX: usize = 10_000;

impl Catalogue {
    /// Checks the parts and makes a catalogue of them.
    ///
    /// # Errors
    /// `project.catalogue.too_many` over 10,000 offers; `project.catalogue.repeated` where an id stands twice.
    pub fn restore(parts: CatalogueParts) -> Result<Self, Invalid> {
        let count = parts.offers.len();
        if count > OFFERS_MAX {
            return Err(Invalid::plain("project.catalogue.too_many", "offers")
                .with(NamedFact::count("limit", OFFERS_MAX as u64))
                .with(NamedFact::count("length", count as u64)));
        }
        let mut seen = std::collections::BTreeSet::new();
        for (position, offer) in parts.offers.iter().enumerate() {
            if !seen.insert(&offer.parts().id) {
                return Err(Invalid::plain("project.catalogue.repeated", "id")
                    .with(NamedFact::id("offer", &offer.parts().id))
                    .inside(&format!("offers[{position}]")));
            }
        }
        Ok(Self(parts))
    }

    /// Gives the parts to read.
    pub fn parts(&self) -> &CatalogueParts {
        &self.0
    }

    /// Gives the parts away.
    pub fn into_parts(self) -> CatalogueParts {
        self.0
    }

    /// Finds an offer by its id, whether it is sold today or not.
    pub fn find(&self, id: &OfferId) -> Option<&Offer> {
        self.0.offers.iter().find(|offer| &offer.0.id == id)
    }

    /// Gives the offers that may be sold on a day.
    pub fn on(&self, day: CalendarDate) -> impl Iterator<Item = &Offer> {
        self.0
            .offers
            .iter()
            .filter(move |offer| offer.is_valid_on(day))
    }

    /// Gives the offers that may be sold on a day and can be had at an address, with whether that is
    /// sure; what cannot be had there is left out.
    pub fn at(&self, day: CalendarDate, address: &Address) -> Vec<(&Offer, Covered)> {
        self.on(day)
            .map(|offer| (offer, offer.0.coverage.covers(address)))
            .filter(|(_, covered)| *covered != Covered::No)
            .collect()
    }
}

impl TryFrom<CatalogueParts> for Catalogue {
    type Error = Invalid;
    fn try_from(parts: CatalogueParts) -> Result<Self, Invalid> {
        Self::restore(parts)
    }
}

impl From<Catalogue> for CatalogueParts {
    fn from(catalogue: Catalogue) -> Self {
        catalogue.0
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::base::Currency;

    fn label(text: &str) -> Label {
        Label::new(text).unwrap()
    }

    fn day(text: &str) -> CalendarDate {
        text.parse().unwrap()
    }

    fn money(minor: i64, currency: &str) -> Option<Money> {
        let currency = Currency::new(currency).unwrap();
        Some(Money { minor, currency })
    }

    fn parts(id: &str) -> OfferParts {
        OfferParts {
            id: OfferId::new(id).unwrap(),
            kind: ServiceKindId::new("internet").unwrap(),
            name: LocalisedText {
                english: label("Fibre"),
                hindi: None,
                russian: None,
            },
            monthly: money(59_900, "INR"),
            one_off: money(100_000, "INR"),
            from: day("2026-03-01"),
            until: Some(day("2026-04-01")),
            coverage: Coverage::Everywhere,
        }
    }

    fn india(region: Option<&str>, locality: Option<&str>, postcode: Option<&str>) -> Address {
        let part = |text: Option<&str>| text.map(|text| AddressPart::new(text).unwrap());
        Address {
            country: CountryCode::new("IN").unwrap(),
            region: part(region),
            locality: part(locality),
            district: None,
            street: None,
            house: None,
            entrance: None,
            floor: None,
            unit: None,
            postcode: part(postcode),
            landmark: None,
        }
    }

    fn area(region: Option<&str>, locality: Option<&str>, postcode_start: Option<&str>) -> Area {
        Area {
            country: CountryCode::new("IN").unwrap(),
            region: region.map(label),
            locality: locality.map(label),
            postcode_start: postcode_start.map(label),
        }
    }

    #[test]
    fn an_offer_is_sold_from_its_first_day_to_the_one_before_its_end() {
        let offer = Offer::restore(parts("a")).unwrap();
        let sold = ["2026-02-28", "2026-03-01", "2026-03-31", "2026-04-01"];
        assert_eq!(
            sold.map(|text| offer.is_valid_on(day(text))),
            [false, true, true, false]
        );
        let open = Offer::restore(OfferParts {
            until: None,
            ..parts("a")
        })
        .unwrap();
        assert!(open.is_valid_on(day("2099-01-01")));
    }

    #[test]
    fn what_contradicts_itself_is_no_offer() {
        let refused = |parts: OfferParts| {
            let error = Offer::restore(parts).unwrap_err();
            (error.code.to_string(), error.path.to_string())
        };
        let told = |code: &str, path: &str| (format!("project.offer.{code}"), path.to_owned());
        let negative = OfferParts {
            monthly: money(-1, "INR"),
            ..parts("a")
        };
        assert_eq!(refused(negative), told("negative_price", "monthly"));
        let negative = OfferParts {
            one_off: money(-1, "INR"),
            ..parts("a")
        };
        assert_eq!(refused(negative), told("negative_price", "one_off"));
        let two = OfferParts {
            one_off: money(1, "RUB"),
            ..parts("a")
        };
        assert_eq!(refused(two), told("two_currencies", "one_off"));
        let reversed = OfferParts {
            until: Some(day("2026-03-01")),
            ..parts("a")
        };
        assert_eq!(refused(reversed), told("reversed", "until"));
        let nowhere = OfferParts {
            coverage: Coverage::Areas { areas: vec![] },
            ..parts("a")
        };
        assert_eq!(refused(nowhere), told("no_area", "coverage.areas"));
        let free = OfferParts {
            monthly: money(0, "INR"),
            one_off: None,
            ..parts("a")
        };
        assert!(Offer::restore(free).is_ok());
    }

    #[test]
    fn an_area_is_narrowed_by_each_part() {
        let here = india(Some("Karnataka"), Some(" bengaluru "), Some("560 001"));
        let covers =
            |area: Area, address: &Address| Coverage::Areas { areas: vec![area] }.covers(address);
        assert_eq!(covers(area(None, None, None), &here), Covered::Yes);
        assert_eq!(
            covers(
                area(Some("karnataka"), Some("Bengaluru"), Some("56")),
                &here
            ),
            Covered::Yes
        );
        assert_eq!(
            covers(area(Some("Karnataka"), Some("Mysuru"), None), &here),
            Covered::No
        );
        assert_eq!(covers(area(None, None, Some("57")), &here), Covered::No);
        let town_only = india(None, Some("Bengaluru"), None);
        assert_eq!(
            covers(area(Some("Karnataka"), Some("Bengaluru"), None), &town_only),
            Covered::Unknown
        );
        // Another town settles it, whatever the region is.
        assert_eq!(
            covers(area(Some("Karnataka"), Some("Mysuru"), None), &town_only),
            Covered::No
        );
        let abroad = Area {
            country: CountryCode::new("RU").unwrap(),
            ..area(None, None, None)
        };
        assert_eq!(covers(abroad, &here), Covered::No);
    }

    #[test]
    fn one_area_that_holds_the_place_is_enough() {
        let coverage = Coverage::Areas {
            areas: vec![
                area(Some("Kerala"), None, None),
                area(None, Some("Bengaluru"), None),
            ],
        };
        assert_eq!(
            coverage.covers(&india(None, Some("Bengaluru"), None)),
            Covered::Yes
        );
        assert_eq!(coverage.covers(&india(None, None, None)), Covered::Unknown);
        assert_eq!(
            coverage.covers(&india(Some("Goa"), Some("Panaji"), None)),
            Covered::No
        );
    }

    #[test]
    fn a_catalogue_has_each_offer_once() {
        let offer = |id: &str| Offer::restore(parts(id)).unwrap();
        let twice = vec![offer("a"), offer("b"), offer("a")];
        let error = Catalogue::restore(CatalogueParts { offers: twice }).unwrap_err();
        assert_eq!(error.code.as_str(), "project.catalogue.repeated");
        assert_eq!(error.path.as_str(), "offers[2].id");
        let many = vec![offer("a"); OFFERS_MAX + 1];
        let error = Catalogue::restore(CatalogueParts { offers: many }).unwrap_err();
        assert_eq!(error.code.as_str(), "project.catalogue.too_many");
    }

    #[test]
    fn what_can_be_had_at_a_place_is_told_with_whether_it_is_sure() {
        let local = OfferParts {
            coverage: Coverage::Areas {
                areas: vec![area(Some("Goa"), None, None)],
            },
            ..parts("local")
        };
        let offers = [parts("any"), local].map(|parts| Offer::restore(parts).unwrap());
        let catalogue = Catalogue::restore(CatalogueParts {
            offers: offers.into(),
        })
        .unwrap();
        let at = |address: &Address| {
            let found = catalogue.at(day("2026-03-02"), address);
            let named =
                |(offer, covered): &(&Offer, Covered)| (offer.parts().id.to_string(), *covered);
            found.iter().map(named).collect::<Vec<_>>()
        };
        let any = ("any".to_owned(), Covered::Yes);
        let local = |covered| ("local".to_owned(), covered);
        assert_eq!(
            at(&india(Some("Goa"), None, None)),
            [any.clone(), local(Covered::Yes)]
        );
        assert_eq!(
            at(&india(None, None, None)),
            [any.clone(), local(Covered::Unknown)]
        );
        assert_eq!(at(&india(Some("Kerala"), None, None)), [any]);
        assert!(catalogue.find(&OfferId::new("local").unwrap()).is_some());
        assert!(catalogue.find(&OfferId::new("none").unwrap()).is_none());
    }
}
