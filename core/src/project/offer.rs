//! Offers: a service at a price, where and when it can be had.

use serde::{Deserialize, Serialize};

use crate::base::{
    Address, AddressPart, CalendarDate, CountryCode, Invalid, Label, LocalisedText, Money,
    NamedFact, OfferId, ReadingPurpose, ServiceKindId,
};

/// Holds a place in which an offer can be had: a country, or a part of it.
///
/// Each part that is there narrows the one before. Names are compared without regard to case and to
/// blanks at the ends, postcodes also without blanks and hyphens; a place that is written in two ways
/// stands twice.
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
        let same =
            |part: &str, label: &str| part.trim().to_lowercase() == label.trim().to_lowercase();
        let starts = |part: &str, label: &str| bare(part).starts_with(&bare(label));
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

    /// Gives the field that narrows the place by nothing.
    pub(crate) fn blank(&self) -> Option<&'static str> {
        let empty = |label: &Option<Label>| {
            let label = label.as_ref().map(Label::as_str);
            label.is_some_and(|text| bare(text.trim()).is_empty())
        };
        [
            (&self.region, "region"),
            (&self.locality, "locality"),
            (&self.postcode_start, "postcode_start"),
        ]
        .into_iter()
        .find_map(|(label, field)| empty(label).then_some(field))
    }
}

/// Gives what of a postcode counts: `560 001` and `560-001` are one.
fn bare(postcode: &str) -> String {
    postcode.replace([' ', '-'], "").to_lowercase()
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
    /// Tells whether an address is covered: yes where any area holds it, unknown where none is known to
    /// and one might. What is not known of an address never makes it a yes or a no.
    pub fn covers(&self, address: &Address) -> Covered {
        match self {
            Self::Everywhere => Covered::Yes,
            Self::Areas { areas } => {
                let mut found = Covered::No;
                for area in areas {
                    match area.covers(address) {
                        Covered::Yes => return Covered::Yes,
                        Covered::Unknown => found = Covered::Unknown,
                        Covered::No => (),
                    }
                }
                found
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
/// Both prices are in one currency and not below zero; it is sold on one day at least; a coverage by
/// areas names one at least. An offer without a price is one whose price depends on the customer: a
/// loan, a ride.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(try_from = "OfferParts", into = "OfferParts")]
pub struct Offer(OfferParts);

impl Offer {
    /// Checks the parts and makes an offer of them.
    ///
    /// # Errors
    /// `project.offer.negative_price`, `project.offer.two_currencies`, `project.offer.reversed`,
    /// `project.offer.no_area`, and `project.offer.blank_area` where a part of an area has nothing but
    /// blanks and hyphens; the path names the field.
    pub fn restore(parts: OfferParts) -> Result<Self, Invalid> {
        for (price, path) in [(parts.monthly, "monthly"), (parts.one_off, "one_off")] {
            if price.is_some_and(|price| price.minor < 0) {
                return Err(Invalid::plain("project.offer.negative_price", path));
            }
        }
        if let (Some(monthly), Some(one_off)) = (parts.monthly, parts.one_off)
            && monthly.currency != one_off.currency
        {
            return Err(Invalid::plain("project.offer.two_currencies", "one_off"));
        }
        if parts.until.is_some_and(|until| until <= parts.from) {
            return Err(Invalid::plain("project.offer.reversed", "until"));
        }
        if let Coverage::Areas { areas } = &parts.coverage {
            if areas.is_empty() {
                return Err(Invalid::plain("project.offer.no_area", "coverage.areas"));
            }
            for (position, area) in areas.iter().enumerate() {
                if let Some(field) = area.blank() {
                    return Err(Invalid::plain("project.offer.blank_area", field)
                        .inside(&format!("coverage.areas[{position}]")));
                }
            }
        }
        Ok(Self(parts))
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

/// Tells of an offer that may be sold whether it can be had at an address: yes, or not known.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AvailableOffer {
    /// The offer.
    pub offer: Offer,
    /// Whether it can be had there; unknown where the address lacks a part that decides it.
    pub covered: Covered,
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
    pub fn at(&self, day: CalendarDate, address: &Address) -> Vec<AvailableOffer> {
        self.on(day)
            .map(|offer| (offer, offer.0.coverage.covers(address)))
            .filter(|(_, covered)| *covered != Covered::No)
            .map(|(offer, covered)| AvailableOffer {
                offer: offer.clone(),
                covered,
            })
            .collect()
    }
}

by_parts! {
    Offer OfferParts;
    Catalogue CatalogueParts;
}

#[cfg(test)]
mod tests;
