//! Judges one condition of a target rule that is not composed.

use super::condition::TargetCondition;
use super::person::{TargetField, TargetPerson};
use crate::base::{
    CalendarDate, Instant, Money, NamedFact, OfferId, ProviderId, ServiceKindId, Zone,
};
use crate::campaign::truth::{Truth, day_of};
use crate::customer::{
    AddressField, CompetitorProfile, CustomerParts, HeldService, Relationship, lies_in,
};
use crate::project::Area;

/// What a condition came to: whether it is so, by which facts, and what is missing where that is not
/// known.
#[derive(Default)]
pub(super) struct Found {
    pub(super) truth: Truth,
    pub(super) facts: Vec<NamedFact>,
    pub(super) missing: Vec<TargetField>,
}

impl Found {
    const fn no() -> Self {
        Self {
            truth: Truth::No,
            facts: Vec::new(),
            missing: Vec::new(),
        }
    }

    fn yes(facts: impl IntoIterator<Item = NamedFact>) -> Self {
        Self {
            truth: Truth::Yes,
            facts: facts.into_iter().collect(),
            ..Self::no()
        }
    }

    fn lacks(field: TargetField) -> Self {
        Self {
            truth: Truth::Unknown,
            missing: vec![field],
            ..Self::no()
        }
    }

    fn of(holds: bool, fact: NamedFact) -> Self {
        Self {
            truth: Truth::of(holds),
            facts: vec![fact],
            missing: Vec::new(),
        }
    }

    /// Takes the better of two: a yes, else what is not known, with all that is missing.
    fn or(mut self, other: Self) -> Self {
        if other.truth > self.truth {
            return other;
        }
        if other.truth == self.truth && self.truth == Truth::Unknown {
            self.missing.extend(other.missing);
        }
        self
    }
}

/// Judges one condition; a composed one comes to no.
pub(super) fn judge(
    condition: &TargetCondition,
    person: &TargetPerson,
    day: CalendarDate,
) -> Found {
    let of = person.customer.parts();
    match condition {
        TargetCondition::AllOf { .. }
        | TargetCondition::AnyOf { .. }
        | TargetCondition::NoneOf { .. } => Found::no(),
        TargetCondition::Holds { kind } => holds(of, kind, day),
        TargetCondition::Held { kind } => held(of, kind, day),
        TargetCondition::OnOffer { offer } => on_offer(of, offer, day),
        TargetCondition::Related { relationship } => Found {
            truth: Truth::of(of.relationship == *relationship),
            ..Found::no()
        },
        TargetCondition::LivesIn { area } => lives_in(of, area),
        TargetCondition::ServedBy { provider, kind } => {
            served_by(of, provider.as_ref(), kind.as_ref())
        }
        TargetCondition::CompetitorContractEnds { kind, from, before } => {
            contract_ends(of, kind.as_ref(), (*from, *before))
        }
        TargetCondition::ServiceEnds { kind, from, before } => {
            service_ends(of, kind.as_ref(), (*from, *before))
        }
        TargetCondition::PaysAbove { kind, monthly } => {
            pays_above(of, kind.as_ref(), *monthly, day)
        }
        TargetCondition::ContactedWithin { days } => match &person.attempts {
            None => Found::lacks(TargetField::Attempts),
            Some(attempts) => {
                let dialled = attempts.iter().filter(|attempt| attempt.was_dialled());
                let own = of.zone;
                let at = dialled.map(|one| (one.parts().at, one.parts().zone.or(own)));
                within(at, day, *days)
            }
        },
        TargetCondition::AnsweredWithin { days } => match &person.offerings {
            None => Found::lacks(TargetField::Offerings),
            // With an answer of somebody else in it, it is not their history.
            Some(_) if person.foreign().is_some() => Found::lacks(TargetField::Offerings),
            Some(offerings) => within(
                offerings.iter().map(|one| (one.parts().at, of.zone)),
                day,
                *days,
            ),
        },
        TargetCondition::Earlier { outcome } => match person.earlier {
            None => Found::lacks(TargetField::EarlierOutcome),
            Some(came) => Found::of(came == *outcome, NamedFact::code("outcome", came.code())),
        },
        TargetCondition::BoughtWith { purchase } => given(of.source.as_ref(), purchase, |id| {
            NamedFact::id("purchase", id)
        }),
        TargetCondition::OwnedBy { agent } => {
            given(of.owner.as_ref(), agent, |id| NamedFact::id("agent", id))
        }
        TargetCondition::Speaks { language } => match of.language {
            None => Found::lacks(TargetField::Language),
            Some(own) => Found {
                truth: Truth::of(own == *language),
                ..Found::no()
            },
        },
    }
}

/// Compares what a customer has or has not: where nothing is noted, there is none.
fn given<T: PartialEq>(own: Option<&T>, wanted: &T, fact: impl Fn(&T) -> NamedFact) -> Found {
    own.map_or_else(Found::no, |own| Found::of(own == wanted, fact(own)))
}

fn is_held(service: &HeldService, day: CalendarDate) -> bool {
    service.until.is_none_or(|until| day < until)
}

fn is_of(kind: Option<&ServiceKindId>, own: &ServiceKindId) -> bool {
    kind.is_none_or(|wanted| wanted == own)
}

/// Somebody who holds or held a service of which none is noted: which one it is, is not known.
fn none_noted(of: &CustomerParts, ended: bool) -> Found {
    let has = match of.relationship {
        Relationship::Customer => true,
        Relationship::Former => ended,
        Relationship::Prospect => false,
    };
    if has && of.services.is_empty() {
        Found::lacks(TargetField::Services)
    } else {
        Found::no()
    }
}

fn service_facts(service: &HeldService) -> [NamedFact; 2] {
    [
        NamedFact::id("service", &service.service),
        NamedFact::id("kind", &service.kind),
    ]
}

fn holds(of: &CustomerParts, kind: &ServiceKindId, day: CalendarDate) -> Found {
    let mut services = of.services.iter();
    match services.find(|one| one.kind == *kind && is_held(one, day)) {
        Some(service) => Found::yes(service_facts(service)),
        None => none_noted(of, false),
    }
}

fn held(of: &CustomerParts, kind: &ServiceKindId, day: CalendarDate) -> Found {
    let own = || of.services.iter().filter(|one| one.kind == *kind);
    if own().any(|one| is_held(one, day)) {
        return Found::no();
    }
    match own().max_by_key(|one| one.until) {
        Some(service) => {
            let until = service
                .until
                .map(|until| NamedFact::text_of("until", until));
            Found::yes(service_facts(service).into_iter().chain(until))
        }
        None => none_noted(of, true),
    }
}

fn on_offer(of: &CustomerParts, offer: &OfferId, day: CalendarDate) -> Found {
    let held = of.services.iter().filter(|one| is_held(one, day));
    let each = held.map(|service| match &service.offer {
        None => Found::lacks(TargetField::ServiceOffer),
        Some(own) if own == offer => {
            let facts = service_facts(service).into_iter();
            Found::yes(facts.chain([NamedFact::id("offer", own)]))
        }
        Some(_) => Found::no(),
    });
    each.fold(none_noted(of, false), Found::or)
}

fn lives_in(of: &CustomerParts, area: &Area) -> Found {
    if of.addresses.is_empty() {
        return Found::lacks(TargetField::Address);
    }
    let each = of.addresses.iter().zip(1_u64..).map(|(held, position)| {
        match lies_in(&held.address, area) {
            Ok(true) => Found::yes([NamedFact::count("address", position)]),
            Ok(false) => Found::no(),
            Err(AddressField::Region) => Found::lacks(TargetField::Region),
            Err(AddressField::Locality) => Found::lacks(TargetField::Locality),
            Err(_) => Found::lacks(TargetField::Postcode),
        }
    });
    each.fold(Found::no(), Found::or)
}

fn profile_facts(profile: &CompetitorProfile) -> [NamedFact; 2] {
    [
        NamedFact::id("provider", &profile.provider),
        NamedFact::id("kind", &profile.kind),
    ]
}

fn served_by(
    of: &CustomerParts,
    provider: Option<&ProviderId>,
    kind: Option<&ServiceKindId>,
) -> Found {
    let mut told = of.competitors.iter().filter(|one| is_of(kind, &one.kind));
    let wanted = |one: &&CompetitorProfile| provider.is_none_or(|id| *id == one.provider);
    let first = told.clone().next();
    match (told.find(wanted), kind, first) {
        (Some(profile), ..) => Found::yes(profile_facts(profile)),
        // Who has the kind from another one, has it not from this one.
        (None, Some(_), Some(other)) => Found {
            truth: Truth::No,
            facts: profile_facts(other).into(),
            missing: Vec::new(),
        },
        _ => Found::lacks(TargetField::Competitors),
    }
}

type Span = (Option<CalendarDate>, Option<CalendarDate>);

fn is_in(day: CalendarDate, (from, before): Span) -> bool {
    from.is_none_or(|from| from <= day) && before.is_none_or(|before| day < before)
}

fn contract_ends(of: &CustomerParts, kind: Option<&ServiceKindId>, span: Span) -> Found {
    let told = of.competitors.iter().filter(|one| is_of(kind, &one.kind));
    let each = told.map(|profile| match profile.contract_end {
        None => Found::lacks(TargetField::ContractEnd),
        Some(end) if is_in(end, span) => {
            let facts = profile_facts(profile).into_iter();
            Found::yes(facts.chain([NamedFact::text_of("contract_end", end)]))
        }
        Some(_) => Found::no(),
    });
    // Of whom nothing is told: it is not known whether a competitor serves them.
    each.reduce(Found::or)
        .unwrap_or_else(|| Found::lacks(TargetField::Competitors))
}

fn service_ends(of: &CustomerParts, kind: Option<&ServiceKindId>, span: Span) -> Found {
    let own = of.services.iter().filter(|one| is_of(kind, &one.kind));
    let mut ends = own.filter_map(|service| Some((service, service.until?)));
    match ends.find(|(_, until)| is_in(*until, span)) {
        Some((service, until)) => {
            let facts = service_facts(service).into_iter();
            Found::yes(facts.chain([NamedFact::text_of("until", until)]))
        }
        None => none_noted(of, true),
    }
}

fn pays_above(
    of: &CustomerParts,
    kind: Option<&ServiceKindId>,
    monthly: Money,
    day: CalendarDate,
) -> Found {
    let own = of.services.iter();
    let own = own.filter(|one| is_of(kind, &one.kind) && is_held(one, day));
    let each = own.map(|service| match service.monthly {
        None => Found::lacks(TargetField::ServicePrice),
        Some(price) if price.currency != monthly.currency => Found {
            facts: vec![
                NamedFact::money("price", price),
                NamedFact::money("asked", monthly),
            ],
            ..Found::lacks(TargetField::ComparablePrice)
        },
        Some(price) if price.minor > monthly.minor => {
            let facts = service_facts(service).into_iter();
            Found::yes(facts.chain([NamedFact::money("price", price)]))
        }
        Some(_) => Found::no(),
    });
    each.fold(none_noted(of, false), Found::or)
}

/// Tells whether the last of some instants is so many days ago at most; what lies ahead does not count.
fn within(
    instants: impl Iterator<Item = (Instant, Option<Zone>)>,
    day: CalendarDate,
    days: u32,
) -> Found {
    let ages = instants.filter_map(|(at, zone)| {
        let on = day_of(at, zone)?;
        u64::try_from(day.signed_duration_since(on).num_days()).ok()
    });
    match ages.min() {
        None => Found::no(),
        Some(age) => Found::of(age <= u64::from(days), NamedFact::count("days", age)),
    }
}
