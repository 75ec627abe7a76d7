//! Whom a change of the catalogue makes worth calling again.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::RecontactWhen;
use crate::base::{
    CalendarDate, Code, ContactId, FieldPath, Invalid, Money, NamedFact, OfferId, PersonRef,
    ProjectId, ServiceKindId,
};
use crate::campaign::offering::{Offering, OfferingAnswer, OfferingParts};
use crate::campaign::truth::Truth;
use crate::customer::{AddressUse, CustomerAddress};
use crate::project::{Catalogue, Offer};

/// Holds a person with what was offered to them: of whom [`recontact`] asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct WaitingPerson {
    /// The person.
    pub person: PersonRef,
    /// Their addresses, as they are now.
    #[serde(default)]
    pub addresses: Vec<CustomerAddress>,
    /// What was offered to them and to nobody else, for whatever project, in any order.
    pub offerings: Vec<Offering>,
}

/// Holds a change of what a project sells, with the passing of days between.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecontactChange {
    /// The project; only what was offered for it is looked at, but for the news of a death.
    pub project: ProjectId,
    /// What it sold.
    pub before: Catalogue,
    /// The day up to which people were listed before.
    pub day_before: CalendarDate,
    /// What it sells now.
    pub now: Catalogue,
    /// Today; a wish of a later day in UTC is not looked at.
    pub day: CalendarDate,
}

/// Tells which part of a condition holds now, and by which offers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecontactCause {
    /// Which part: its place in the condition, `when.conditions[1]`.
    pub path: FieldPath,
    /// What it asks for: the code of the part.
    pub condition: Code,
    /// The offers by which it holds, in the catalogue's order; empty for a day.
    pub offers: Vec<OfferId>,
    /// Those of the offers by which it did not hold before: what to tell the person of.
    pub new_offers: Vec<OfferId>,
    /// Whether it did not hold before; of a price and of a new service also whether one of the offers is one
    /// by which it did not.
    pub new: bool,
}

/// Tells of one offer that was not taken that its condition holds now.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FulfilledWish {
    /// The contact in which it was offered.
    pub contact: ContactId,
    /// What was offered then.
    pub offered: OfferId,
    /// The kind of service.
    pub kind: ServiceKindId,
    /// Every part of the condition that holds now.
    pub because: Vec<RecontactCause>,
}

/// Tells that a person is worth calling again, and why.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecontactEntry {
    /// The person.
    pub person: PersonRef,
    /// Every wish that holds now, and not for an old reason alone, the oldest first; of one instant in the
    /// order of their contacts, and then of what was offered.
    pub wishes: Vec<FulfilledWish>,
}

/// Tells what could not be judged: `campaign.recontact.other_currency` where a price is in another
/// currency than the condition's, `campaign.recontact.price_open` where an offer's price depends on the
/// customer, `campaign.recontact.paid_once` where an offer is paid once and not by the month,
/// `campaign.recontact.coverage_unknown` where the address lacks a part that decides.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecontactFinding {
    /// The person.
    pub person: PersonRef,
    /// The contact whose condition it is about.
    pub contact: ContactId,
    /// Which part of the condition.
    pub path: FieldPath,
    /// What could not be judged.
    pub code: Code,
    /// The offer, and the prices.
    pub facts: Vec<NamedFact>,
}

/// Holds whom a change makes worth calling again, and what could not be judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RecontactList {
    /// The people, in the order of their references.
    pub people: Vec<RecontactEntry>,
    /// What the change brought that could not be judged, in the same order.
    pub findings: Vec<RecontactFinding>,
}

/// Lists exactly the people whom a change of the catalogue, or the passing of days, makes worth calling
/// again: those one of whose conditions holds now, with something new in it.
///
/// New is a part that holds and did not before. A price and a new service are new too where an offer joins
/// by which they did not hold: who found fibre too dear waits for cheaper fibre, though a slow radio link
/// was to be had at that price all the time. A day that passed and an address that was reached are not new
/// a second time. In `any_of` one part that holds has to be new; in `all_of` all hold and one is new.
///
/// A wish waits until the person accepts an offer of its kind, at the same instant or later, or refuses
/// one in another contact, later; several wait side by side, and who is undecided again closes none. Who
/// was found dead, by whichever project, has none. What closes a wish counts whenever it was; a wish
/// that was made after today does not wait yet.
///
/// An offer counts where it may be sold on the day and can be had at an address of the person; where
/// that, or a price, is not known, the person is not listed by it and a finding says so. A price in
/// another currency is never compared. Only the catalogues and the days are compared: the addresses are
/// those of today for both, and so are the wishes.
///
/// The list says who is worth a call, not that a call is allowed: the verdict still decides when, and
/// whether at all.
///
/// # Errors
/// `campaign.recontact.backwards` where today is before the day before;
/// `campaign.recontact.repeated_person`; `campaign.recontact.other_person` where an offering was made to
/// somebody else than the person of its entry; the path names the entry.
pub fn recontact(
    people: &[WaitingPerson],
    change: &RecontactChange,
) -> Result<RecontactList, Invalid> {
    if change.day < change.day_before {
        return Err(Invalid::plain("campaign.recontact.backwards", "day"));
    }
    let mut ordered: BTreeMap<&PersonRef, &WaitingPerson> = BTreeMap::new();
    for (position, person) in people.iter().enumerate() {
        if ordered.insert(&person.person, person).is_some() {
            return Err(
                Invalid::plain("campaign.recontact.repeated_person", "person")
                    .with(NamedFact::id("person", &person.person))
                    .inside(&format!("people[{position}]")),
            );
        }
        check_whose(person).map_err(|error| error.inside(&format!("people[{position}]")))?;
    }
    let mut list = RecontactList {
        people: Vec::new(),
        findings: Vec::new(),
    };
    for person in ordered.into_values() {
        let mut wishes = Vec::new();
        for (offering, when) in open_wishes(person, change) {
            let judged = judge(person, offering, when, change);
            list.findings.extend(judged.findings);
            wishes.extend(judged.wish);
        }
        if !wishes.is_empty() {
            list.people.push(RecontactEntry {
                person: person.person.clone(),
                wishes,
            });
        }
    }
    Ok(list)
}

/// Checks that nothing in an entry was offered to somebody else.
fn check_whose(entry: &WaitingPerson) -> Result<(), Invalid> {
    let mut offerings = entry.offerings.iter().map(Offering::parts).enumerate();
    match offerings.find(|(_, one)| one.person != entry.person) {
        None => Ok(()),
        Some((place, foreign)) => {
            let code = "campaign.recontact.other_person";
            Err(Invalid::plain(code, "person")
                .with(NamedFact::id("person", &entry.person))
                .with(NamedFact::id("contact", &foreign.contact))
                .inside(&format!("offerings[{place}]")))
        }
    }
}

/// Gives the wishes of a person that nothing closed, the oldest first.
fn open_wishes<'a>(
    person: &'a WaitingPerson,
    change: &RecontactChange,
) -> Vec<(&'a OfferingParts, &'a RecontactWhen)> {
    if person.offerings.iter().any(Offering::tells_of_a_death) {
        return Vec::new();
    }
    let all = person.offerings.iter().map(Offering::parts);
    let own: Vec<_> = all.filter(|one| one.project == change.project).collect();
    let mut open: Vec<_> = own
        .iter()
        .filter(|wish| wish.at.date_naive() <= change.day)
        .filter(|wish| !own.iter().any(|other| closes(other, wish)))
        .filter_map(|wish| Some((*wish, &wish.recontact.as_ref()?.parts().when)))
        .collect();
    open.sort_by_key(|(wish, _)| (wish.at, &wish.contact, &wish.offer, wish.version));
    open
}

/// Tells whether an answer closes the wish of another one. In one contact a person may refuse several
/// offers of a kind, each with its own wish.
fn closes(other: &OfferingParts, wish: &OfferingParts) -> bool {
    other.kind == wish.kind
        && match other.answer {
            OfferingAnswer::Accepted => wish.at <= other.at,
            OfferingAnswer::Refused { .. } => wish.at < other.at && wish.contact != other.contact,
            OfferingAnswer::Undecided => false,
        }
}

struct Judged {
    wish: Option<FulfilledWish>,
    findings: Vec<RecontactFinding>,
}

fn judge(
    person: &WaitingPerson,
    parts: &OfferingParts,
    when: &RecontactWhen,
    change: &RecontactChange,
) -> Judged {
    let mut before = Scene::new(&change.before, change.day_before, &person.addresses, &[]);
    before.judge(when, "when");
    let (held, addresses) = (&before.causes, &person.addresses);
    let mut now = Scene::new(&change.now, change.day, addresses, held);
    let holds = now.judge(when, "when");
    let told = |doubt: Doubt| RecontactFinding {
        person: person.person.clone(),
        contact: parts.contact.clone(),
        path: doubt.path,
        code: Code::fixed(doubt.code),
        facts: doubt.facts,
    };
    let doubts = now.doubts.into_iter();
    let fresh = doubts.filter(|doubt| !before.doubts.contains(doubt));
    Judged {
        findings: fresh.map(told).collect(),
        wish: (holds.truth == Truth::Yes && holds.new).then(|| FulfilledWish {
            contact: parts.contact.clone(),
            offered: parts.offer.clone(),
            kind: parts.kind.clone(),
            because: now.causes,
        }),
    }
}

#[derive(PartialEq)]
struct Doubt {
    path: FieldPath,
    code: &'static str,
    facts: Vec<NamedFact>,
}

/// Tells whether a part of a condition holds, and whether something in what makes it hold is new.
#[derive(Clone, Copy)]
struct Judgement {
    truth: Truth,
    new: bool,
}

/// Judges conditions under one catalogue on one day, and notes what held and what was not known.
struct Scene<'a> {
    catalogue: &'a Catalogue,
    day: CalendarDate,
    addresses: &'a [CustomerAddress],
    held: &'a [RecontactCause],
    causes: Vec<RecontactCause>,
    doubts: Vec<Doubt>,
}

impl<'a> Scene<'a> {
    const fn new(
        catalogue: &'a Catalogue,
        day: CalendarDate,
        addresses: &'a [CustomerAddress],
        held: &'a [RecontactCause],
    ) -> Self {
        Self {
            catalogue,
            day,
            addresses,
            held,
            causes: Vec::new(),
            doubts: Vec::new(),
        }
    }

    fn judge(&mut self, when: &RecontactWhen, path: &str) -> Judgement {
        match when {
            RecontactWhen::AllOf { conditions } => {
                let each = self.judge_each(conditions, path);
                Judgement {
                    truth: Truth::all(each.iter().map(|one| one.truth)),
                    new: each.iter().any(|one| one.new),
                }
            }
            RecontactWhen::AnyOf { conditions } => {
                let each = self.judge_each(conditions, path);
                let holds = |one: &Judgement| one.truth == Truth::Yes;
                Judgement {
                    truth: Truth::any(each.iter().map(|one| one.truth)),
                    new: each.iter().any(|one| holds(one) && one.new),
                }
            }
            RecontactWhen::OnOrAfter { day } => {
                let holds = Truth::of(*day <= self.day);
                self.note(when, path, holds, Vec::new())
            }
            RecontactWhen::PriceAtMost { kind, monthly } => {
                self.judge_offers(when, path, kind, None, |offer| at_most(offer, *monthly))
            }
            RecontactWhen::NewService { kind, after } => {
                self.judge_offers(when, path, kind, None, |offer| {
                    (Truth::of(offer.parts().from > *after), None)
                })
            }
            RecontactWhen::CoverageAt { kind, at } => {
                self.judge_offers(when, path, kind, *at, |_| (Truth::Yes, None))
            }
        }
    }

    fn judge_each(&mut self, conditions: &[RecontactWhen], path: &str) -> Vec<Judgement> {
        let each = conditions.iter().enumerate();
        each.map(|(position, one)| self.judge(one, &format!("{path}.conditions[{position}]")))
            .collect()
    }

    fn judge_offers(
        &mut self,
        when: &RecontactWhen,
        path: &str,
        kind: &ServiceKindId,
        at: Option<AddressUse>,
        fits: impl Fn(&Offer) -> (Truth, Option<Doubt>),
    ) -> Judgement {
        let (mut holds, mut offers) = (Truth::No, Vec::new());
        let catalogue = self.catalogue;
        for offer in catalogue
            .on(self.day)
            .filter(|one| one.parts().kind == *kind)
        {
            let reach = reach(offer, self.addresses, at);
            let (fit, doubt) = fits(offer);
            let one = Truth::all([reach, fit]);
            holds = Truth::any([holds, one]);
            if one == Truth::Yes {
                offers.push(offer.parts().id.clone());
            }
            let place = FieldPath::new(path).unwrap_or_default();
            if one != Truth::No && reach == Truth::Unknown {
                self.doubts.push(Doubt {
                    path: place.clone(),
                    code: "campaign.recontact.coverage_unknown",
                    facts: vec![NamedFact::id("offer", &offer.parts().id)],
                });
            }
            if one != Truth::No
                && let Some(doubt) = doubt
            {
                self.doubts.push(Doubt {
                    path: place,
                    ..doubt
                });
            }
        }
        self.note(when, path, holds, offers)
    }

    fn note(
        &mut self,
        when: &RecontactWhen,
        path: &str,
        truth: Truth,
        offers: Vec<OfferId>,
    ) -> Judgement {
        if truth != Truth::Yes {
            return Judgement { truth, new: false };
        }
        let path = FieldPath::new(path).unwrap_or_default();
        let held = self.held.iter().find(|cause| cause.path == path);
        let joined = |offer: &&OfferId| held.is_none_or(|held| !held.offers.contains(offer));
        let new_offers: Vec<_> = offers.iter().filter(joined).cloned().collect();
        let each_offer_counts = matches!(
            when,
            RecontactWhen::PriceAtMost { .. } | RecontactWhen::NewService { .. }
        );
        let new = held.is_none() || (each_offer_counts && !new_offers.is_empty());
        self.causes.push(RecontactCause {
            path,
            condition: when.code(),
            offers,
            new_offers,
            new,
        });
        Judgement { truth, new }
    }
}

/// Tells whether an offer can be had at an address of a person, of a use where one is asked for.
pub(in crate::campaign) fn reach(
    offer: &Offer,
    addresses: &[CustomerAddress],
    at: Option<AddressUse>,
) -> Truth {
    let coverage = &offer.parts().coverage;
    let asked = addresses
        .iter()
        .filter(|held| at.is_none_or(|wanted| held.uses.contains(&wanted)));
    let mut found = asked.map(|held| Truth::from(coverage.covers(&held.address)));
    // What can be had everywhere needs no address; else none to ask of means that it is not known.
    match coverage {
        crate::project::Coverage::Everywhere => Truth::Yes,
        crate::project::Coverage::Areas { .. } => match found.next() {
            None => Truth::Unknown,
            Some(first) => Truth::any(std::iter::once(first).chain(found)),
        },
    }
}

/// Tells whether a month of an offer costs so much or less.
fn at_most(offer: &Offer, most: Money) -> (Truth, Option<Doubt>) {
    let parts = offer.parts();
    let doubt = |code, price: Option<Money>| {
        let mut facts = vec![
            NamedFact::id("offer", &parts.id),
            NamedFact::money("most", most),
        ];
        facts.extend(price.map(|price| NamedFact::money("price", price)));
        let path = FieldPath::default();
        (Truth::Unknown, Some(Doubt { path, code, facts }))
    };
    match parts.monthly {
        // What is bought once has no price a month: whether it is what they wait for, they must say.
        None if parts.one_off.is_some() => doubt("campaign.recontact.paid_once", parts.one_off),
        None => doubt("campaign.recontact.price_open", None),
        Some(price) if price.currency != most.currency => {
            doubt("campaign.recontact.other_currency", Some(price))
        }
        Some(price) => (Truth::of(price.minor <= most.minor), None),
    }
}
