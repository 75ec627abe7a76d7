//! What may be offered to a person: not what they have, cannot get, or refused at this price.

use serde::{Deserialize, Serialize};

use crate::base::{CalendarDate, Code, Currency, Money, NamedFact, OfferId};
use crate::campaign::offering::{Offering, OfferingAnswer, OfferingParts};
use crate::campaign::recontact::reach;
use crate::campaign::truth::{Truth, money_fact};
use crate::customer::{Customer, CustomerParts};
use crate::project::{AvailableOffer, Catalogue, Covered, Offer};

/// Tells why an offer is not made: `campaign.eligible.has_it`, `campaign.eligible.not_covered`,
/// `campaign.eligible.refused_not_cheaper`, `campaign.eligible.refused_not_comparable`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Exclusion {
    /// Why.
    pub code: Code,
    /// The service, or the contact and the prices.
    pub facts: Vec<NamedFact>,
}

/// Holds an offer that is not made to a person, and every reason.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ExcludedOffer {
    /// The offer.
    pub offer: OfferId,
    /// Why; never empty.
    pub reasons: Vec<Exclusion>,
}

/// Holds what may be offered to a person and what not, both in the order of the catalogue.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EligibleOffers {
    /// What may be offered; `unknown` where the person's addresses lack a part that decides whether it
    /// can be had: ask for it before offering.
    pub offers: Vec<AvailableOffer>,
    /// What may be sold on the day and is not offered to this person.
    pub excluded: Vec<ExcludedOffer>,
}

/// Gives what may be offered to a customer on a day, and what not, with every reason.
///
/// Never what the person has: a service of that kind which has not ended, at whatever address, as a
/// service does not say where it is. Never what can be had at no address of theirs. Never what they
/// refused without a change: each refusal of the kind since they last accepted one must have been at
/// a higher price. Cheaper is what costs less, a month or once, and nothing more; prices that cannot be
/// compared (two currencies, or a price that depends on the customer on one side only) are no change.
pub fn eligible_offers(
    customer: &Customer,
    catalogue: &Catalogue,
    offerings: &[Offering],
    day: CalendarDate,
) -> EligibleOffers {
    let of = customer.parts();
    let mut eligible = EligibleOffers {
        offers: Vec::new(),
        excluded: Vec::new(),
    };
    for offer in catalogue.on(day) {
        let covered = reach(offer, &of.addresses, None);
        let mut reasons = held(of, offer, day);
        if covered == Truth::No {
            reasons.push(exclusion("campaign.eligible.not_covered", Vec::new()));
        }
        let open = open_refusals(offerings, offer);
        reasons.extend(open.into_iter().filter_map(|one| unchanged(one, offer)));
        if reasons.is_empty() {
            eligible.offers.push(AvailableOffer {
                offer: offer.clone(),
                covered: match covered {
                    Truth::Yes => Covered::Yes,
                    Truth::Unknown | Truth::No => Covered::Unknown,
                },
            });
        } else {
            eligible.excluded.push(ExcludedOffer {
                offer: offer.parts().id.clone(),
                reasons,
            });
        }
    }
    eligible
}

const fn exclusion(code: &'static str, facts: Vec<NamedFact>) -> Exclusion {
    Exclusion {
        code: Code::fixed(code),
        facts,
    }
}

fn held(of: &CustomerParts, offer: &Offer, day: CalendarDate) -> Vec<Exclusion> {
    let services = of.services.iter();
    let own = services
        .filter(|one| one.kind == offer.parts().kind && one.until.is_none_or(|until| day < until));
    own.map(|one| {
        let fact = NamedFact::id("service", &one.service);
        exclusion("campaign.eligible.has_it", vec![fact])
    })
    .collect()
}

/// Gives the refusals of the offer's kind since the last acceptance of one, the oldest first.
fn open_refusals<'a>(offerings: &'a [Offering], offer: &Offer) -> Vec<&'a OfferingParts> {
    let own = offerings.iter().map(Offering::parts);
    let mut own: Vec<_> = own.filter(|one| one.kind == offer.parts().kind).collect();
    own.sort_by_key(|one| one.at);
    let accepted = |one: &&&OfferingParts| one.answer == OfferingAnswer::Accepted;
    let last = own.iter().rev().find(accepted).map(|one| one.at);
    own.retain(|one| {
        matches!(one.answer, OfferingAnswer::Refused { .. }) && last.is_none_or(|at| at < one.at)
    });
    own
}

/// What is paid a month and what once; where one is not paid, it is nothing.
fn price(monthly: Option<Money>, one_off: Option<Money>) -> Option<(Currency, i64, i64)> {
    let currency = monthly.or(one_off)?.currency;
    let minor = |price: Option<Money>| price.map_or(0, |price| price.minor);
    Some((currency, minor(monthly), minor(one_off)))
}

fn unchanged(refused: &OfferingParts, offer: &Offer) -> Option<Exclusion> {
    let parts = offer.parts();
    let then = price(refused.monthly, refused.one_off);
    let now = price(parts.monthly, parts.one_off);
    let code = match (then, now) {
        (None, None) => "campaign.eligible.refused_not_cheaper",
        (Some(then), Some(now)) if then.0 == now.0 => {
            let dearer = now.1 > then.1 || now.2 > then.2;
            if !dearer && (now.1, now.2) != (then.1, then.2) {
                return None;
            }
            "campaign.eligible.refused_not_cheaper"
        }
        _ => "campaign.eligible.refused_not_comparable",
    };
    let mut facts = vec![NamedFact::id("contact", &refused.contact)];
    let prices = [
        ("refused_monthly", refused.monthly),
        ("refused_one_off", refused.one_off),
        ("monthly", parts.monthly),
        ("one_off", parts.one_off),
    ];
    facts.extend(
        prices
            .map(|(name, price)| Some(money_fact(name, price?)))
            .into_iter()
            .flatten(),
    );
    Some(exclusion(code, facts))
}
