//! What may be offered to a person: not what they have, took, cannot get, or refused at this price.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};

use crate::base::{CalendarDate, Code, Currency, Money, NamedFact, OfferId};
use crate::campaign::offering::{Offering, OfferingAnswer, OfferingParts};
use crate::campaign::recontact::reach;
use crate::campaign::truth::{Truth, day_of};
use crate::customer::{Customer, CustomerParts, HeldService, Relationship};
use crate::project::{AvailableOffer, Catalogue, Covered, Offer};

/// Tells why an offer is not made: `campaign.eligible.other_person`, `campaign.eligible.deceased`,
/// `campaign.eligible.has_it`, `campaign.eligible.accepted`, `campaign.eligible.not_covered`,
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
    /// Whether the person is a customer of whom no service is noted, so that what is offered may be what
    /// they have: ask which services they hold before offering.
    #[serde(default)]
    pub services_unknown: bool,
}

/// Gives what may be offered to a customer on a day, and what not, with every reason.
///
/// Never what the person has: a service of that kind which has not ended, at whatever address, as a
/// service does not say where it is. Never what they took: a kind that they accepted and did not refuse
/// in another contact since, until a service of it is noted that began on that day or later, or ended
/// after it. Never what can be had at no address of theirs. Never what they refused without a change:
/// each refusal of the kind since they last accepted one must have been at a higher price. Cheaper is
/// what costs less, a month or once, and nothing more; prices that cannot be compared (two currencies,
/// or a price that depends on the customer on one side only) are no change.
///
/// Nothing is offered to who was found dead, in whichever project, and nothing where an offering was
/// made to somebody else: the history is then not that of the customer. Of one instant an acceptance
/// counts as the later answer; every answer counts, also one later than the day. Of a customer of whom
/// no service is noted `services_unknown` is set, and nothing is held back for that.
pub fn eligible_offers(
    customer: &Customer,
    catalogue: &Catalogue,
    offerings: &[Offering],
    day: CalendarDate,
) -> EligibleOffers {
    let of = customer.parts();
    let (own, foreign): (Vec<_>, Vec<_>) = offerings
        .iter()
        .partition(|one| one.parts().person == of.person);
    let dead = own.iter().copied().filter(|one| one.tells_of_a_death());
    let mut always = by_contact("campaign.eligible.other_person", foreign);
    always.extend(by_contact("campaign.eligible.deceased", dead));
    let mut eligible = EligibleOffers {
        offers: Vec::new(),
        excluded: Vec::new(),
        services_unknown: of.relationship == Relationship::Customer && of.services.is_empty(),
    };
    for offer in catalogue.on(day) {
        let covered = reach(offer, &of.addresses, None);
        let answers = answers(&own, offer);
        let mut reasons = always.clone();
        let held = held(of, offer, day);
        if held.is_empty() {
            reasons.extend(accepted(of, &answers));
        }
        reasons.extend(held);
        if covered == Truth::No {
            reasons.push(exclusion("campaign.eligible.not_covered", Vec::new()));
        }
        let open = open_refusals(&answers);
        reasons.extend(open.filter_map(|one| unchanged(one, offer)));
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

/// Tells the same of every contact of some offerings, each once.
fn by_contact<'a>(
    code: &'static str,
    offerings: impl IntoIterator<Item = &'a Offering>,
) -> Vec<Exclusion> {
    let contacts = offerings.into_iter().map(|one| &one.parts().contact);
    let each: BTreeSet<_> = contacts.collect();
    each.into_iter()
        .map(|contact| exclusion(code, vec![NamedFact::id("contact", contact)]))
        .collect()
}

/// Gives the answers to the offer's kind, the oldest first.
fn answers<'a>(own: &[&'a Offering], offer: &Offer) -> Vec<&'a OfferingParts> {
    let own = own.iter().map(|one| one.parts());
    let mut answers: Vec<_> = own.filter(|one| one.kind == offer.parts().kind).collect();
    answers.sort_by_key(|one| (one.at, &one.contact, &one.offer));
    answers
}

fn last_acceptance<'a>(answers: &[&'a OfferingParts]) -> Option<&'a OfferingParts> {
    let accepted = |one: &&&OfferingParts| one.answer == OfferingAnswer::Accepted;
    answers.iter().rev().find(accepted).copied()
}

const fn is_refusal(one: &OfferingParts) -> bool {
    matches!(one.answer, OfferingAnswer::Refused { .. })
}

/// Tells of an acceptance that still stands, where no noted service shows what came of it.
fn accepted(of: &CustomerParts, answers: &[&OfferingParts]) -> Option<Exclusion> {
    let last = last_acceptance(answers)?;
    let withdrawn =
        |one: &&OfferingParts| is_refusal(one) && last.at < one.at && last.contact != one.contact;
    if answers.iter().any(withdrawn) {
        return None;
    }
    let on = day_of(last.at, of.zone);
    let came_of_it = |one: &HeldService| {
        one.kind == last.kind
            && on.is_some_and(|on| {
                one.since.is_some_and(|since| on <= since)
                    || one.until.is_some_and(|until| on < until)
            })
    };
    if of.services.iter().any(came_of_it) {
        return None;
    }
    let facts = vec![NamedFact::id("contact", &last.contact)];
    Some(exclusion("campaign.eligible.accepted", facts))
}

/// Gives the refusals since the last acceptance, the oldest first.
fn open_refusals<'a>(answers: &[&'a OfferingParts]) -> impl Iterator<Item = &'a OfferingParts> {
    let last = last_acceptance(answers).map(|one| one.at);
    let open = answers.iter().copied();
    open.filter(move |one| is_refusal(one) && last.is_none_or(|at| at < one.at))
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
            .map(|(name, price)| Some(NamedFact::money(name, price?)))
            .into_iter()
            .flatten(),
    );
    Some(exclusion(code, facts))
}
