//! Laws of whom a project calls and of what came of it: of whom everything is known a target rule says
//! what a slow checker says; what was missing and becomes known turns no answer into its opposite; one more
//! competitor or address leaves a yes of theirs a yes; a funnel does not care how the people are cut.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;

use proptest::prelude::*;
use talktime::base::{
    ActorId, Address, AddressPart, AgentId, CalendarDate, ContactId, ContactPurposeId, CountryCode,
    Currency, Instant, Label, Language, Money, OfferId, PersonRef, ProjectId, ProviderId,
    PurchaseId, ServiceId, ServiceKindId,
};
use talktime::call::Unreached;
use talktime::campaign::{
    Attempt, AttemptParts, AttemptResult, EarlierOutcome, FunnelPerson, FunnelPersonParts,
    FunnelTally, Offering, OfferingAnswer, OfferingParts, TargetCondition, TargetPerson,
    TargetRule, TargetRuleParts, Truth, UnknownTarget,
};
use talktime::customer::{
    AddressUse, CompetitorProfile, Customer, CustomerAddress, CustomerParts, HeldService,
    Relationship, Told,
};
use talktime::kpi::{Dimension, Plan};
use talktime::project::Area;

fn day(number: u32) -> CalendarDate {
    CalendarDate::from_ymd_opt(2026, 3, number).unwrap()
}

fn instant(number: u32) -> Instant {
    format!("2026-03-{number:02}T10:00:00Z").parse().unwrap()
}

fn kind(number: usize) -> ServiceKindId {
    ServiceKindId::new(["internet", "television"].get(number).unwrap()).unwrap()
}

fn money((minor, rouble): (i64, bool)) -> Money {
    let currency = Currency::new(if rouble { "RUB" } else { "INR" }).unwrap();
    Money { minor, currency }
}

fn any_money() -> impl Strategy<Value = (i64, bool)> {
    (0i64..6, prop::bool::weighted(0.2))
}

fn answer(at: u32) -> Offering {
    Offering::restore(OfferingParts {
        person: PersonRef::new("p").unwrap(),
        project: ProjectId::new("net").unwrap(),
        version: 1,
        offer: OfferId::new("before").unwrap(),
        kind: kind(0),
        monthly: None,
        one_off: None,
        at: instant(at),
        agent: AgentId::new("a").unwrap(),
        contact: ContactId::new("c").unwrap(),
        answer: OfferingAnswer::Undecided,
        recontact: None,
    })
    .unwrap()
}

fn dialled(at: u32) -> Attempt {
    Attempt::restore(AttemptParts {
        number: 1,
        at: instant(at),
        zone: None,
        project: ProjectId::new("net").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        subject: None,
        contact: None,
        result: AttemptResult::NotReached {
            result: Unreached::Busy,
        },
    })
    .unwrap()
}

fn provider(number: usize) -> ProviderId {
    ProviderId::new(["airwave", "bluenet"].get(number).unwrap()).unwrap()
}

fn competitor((by, of): (usize, usize)) -> CompetitorProfile {
    CompetitorProfile {
        provider: provider(by),
        kind: kind(of),
        monthly: None,
        reasons: Vec::new(),
        note: None,
        contract_end: None,
        told: Told {
            at: instant(1),
            by: ActorId::new("a").unwrap(),
            contact: None,
        },
    }
}

const TOWNS: [&str; 2] = ["Pune", "Nagpur"];

/// An address in a town of the small world, or one that does not say its town.
fn address(town: Option<usize>) -> CustomerAddress {
    let locality = town.map(|town| AddressPart::new(*TOWNS.get(town).unwrap()).unwrap());
    CustomerAddress {
        address: Address {
            country: CountryCode::new("IN").unwrap(),
            region: None,
            locality,
            district: None,
            street: None,
            // A customer's address says something.
            house: Some(AddressPart::new("7").unwrap()),
            entrance: None,
            floor: None,
            unit: None,
            postcode: None,
            landmark: None,
        },
        uses: vec![AddressUse::Home],
        read_back: None,
    }
}

/// Asks for a competitor or a town.
fn any_noted() -> impl Strategy<Value = TargetCondition> {
    let served = (prop::option::of(0usize..2), prop::option::of(0usize..2)).prop_map(|(by, of)| {
        TargetCondition::ServedBy {
            provider: by.map(provider),
            kind: of.map(kind),
        }
    });
    let lives = (0usize..2).prop_map(|town| TargetCondition::LivesIn {
        area: Area {
            country: CountryCode::new("IN").unwrap(),
            region: None,
            locality: Some(Label::new(TOWNS.get(town).unwrap()).unwrap()),
            postcode_start: None,
        },
    });
    prop_oneof![served, lives]
}

fn any_condition() -> impl Strategy<Value = TargetCondition> {
    let leaf = prop_oneof![
        (0usize..2).prop_map(|of| TargetCondition::Holds { kind: kind(of) }),
        (0usize..2).prop_map(|of| TargetCondition::Held { kind: kind(of) }),
        Just(TargetCondition::Speaks {
            language: Language::Hindi
        }),
        Just(TargetCondition::Earlier {
            outcome: EarlierOutcome::Success
        }),
        (0u32..9).prop_map(|days| TargetCondition::AnsweredWithin { days }),
        (0u32..9).prop_map(|days| TargetCondition::ContactedWithin { days }),
        any_noted(),
        Just(TargetCondition::BoughtWith {
            purchase: PurchaseId::new("b").unwrap()
        }),
        any_money().prop_map(|price| TargetCondition::PaysAbove {
            kind: None,
            monthly: money(price),
        }),
    ];
    leaf.prop_recursive(4, 16, 3, |inner| {
        let some = prop::collection::vec(inner, 1..4);
        (some, 0u8..3).prop_map(|(conditions, what)| match what {
            0 => TargetCondition::AllOf { conditions },
            1 => TargetCondition::AnyOf { conditions },
            _ => TargetCondition::NoneOf { conditions },
        })
    })
}

/// A person of the small world, of whom everything is known.
#[derive(Clone, Debug)]
struct Known {
    services: Vec<(usize, bool, (i64, bool))>,
    speaks_hindi: bool,
    success: bool,
    answered: Option<u32>,
    bought: bool,
    dialled: Option<u32>,
    competitor: Option<(usize, usize)>,
    town: usize,
}

fn any_known() -> impl Strategy<Value = Known> {
    let service = (
        0usize..2,
        any::<bool>(),
        (0i64..6).prop_map(|minor| (minor, false)),
    );
    (
        prop::collection::vec(service, 0..3),
        any::<bool>(),
        any::<bool>(),
        prop::option::of(1u32..10),
        any::<bool>(),
        prop::option::of(1u32..10),
        prop::option::weighted(0.8, (0usize..2, 0usize..2)),
        0usize..2,
    )
        .prop_map(
            |(services, speaks_hindi, success, answered, bought, dialled, competitor, town)| {
                Known {
                    services,
                    speaks_hindi,
                    success,
                    answered,
                    bought,
                    dialled,
                    competitor,
                    town,
                }
            },
        )
}

/// What is not known of a person of the small world.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Hidden {
    Prices,
    Language,
    Answers,
    Earlier,
    Attempts,
    Competitors,
    Addresses,
    Town,
}

fn any_hidden() -> impl Strategy<Value = Vec<Hidden>> {
    let all = vec![
        Hidden::Prices,
        Hidden::Language,
        Hidden::Answers,
        Hidden::Earlier,
        Hidden::Attempts,
        Hidden::Competitors,
        Hidden::Addresses,
        Hidden::Town,
    ];
    prop::sample::subsequence(all, 0..=8)
}

fn target(known: &Known, hidden: &[Hidden]) -> TargetPerson {
    let shown = |what: Hidden| !hidden.contains(&what);
    let own = PersonRef::new("p").unwrap();
    let mut parts = CustomerParts::new(own, Relationship::Customer);
    // A customer holds something; else it would not be known what.
    let account = (ServiceKindId::new("account").unwrap(), false, None);
    let services = known.services.iter();
    let services = services.map(|(of, ended, price)| (kind(*of), *ended, Some(money(*price))));
    let all = services.chain([account]).enumerate();
    parts.services = all
        .map(|(number, (kind, ended, monthly))| HeldService {
            service: ServiceId::new(format!("s-{number}")).unwrap(),
            kind,
            offer: None,
            // The account costs nothing.
            monthly: shown(Hidden::Prices).then(|| monthly.unwrap_or(money((0, false)))),
            since: None,
            until: ended.then(|| day(2)),
        })
        .collect();
    let spoken = if known.speaks_hindi {
        Language::Hindi
    } else {
        Language::Russian
    };
    parts.language = shown(Hidden::Language).then_some(spoken);
    parts.source = known.bought.then(|| PurchaseId::new("b").unwrap());
    let told = known.competitor.filter(|_| shown(Hidden::Competitors));
    parts.competitors = told.into_iter().map(competitor).collect();
    let own = shown(Hidden::Addresses).then_some(Some(known.town));
    let own = own.map(|town| town.filter(|_| shown(Hidden::Town)));
    parts.addresses = own.into_iter().map(address).collect();
    let answers = known.answered.map(answer);
    let attempts = known.dialled.map(dialled);
    TargetPerson {
        customer: Customer::restore(parts).unwrap(),
        attempts: shown(Hidden::Attempts).then(|| attempts.into_iter().collect()),
        offerings: shown(Hidden::Answers).then(|| answers.into_iter().collect()),
        earlier: shown(Hidden::Earlier).then_some(if known.success {
            EarlierOutcome::Success
        } else {
            EarlierOutcome::Failure
        }),
    }
}

/// Answers by plain yes and no what is asked of a person of whom everything is known; `None` where prices
/// in two currencies would have to be compared, or nobody told of a competitor of the kind.
fn plainly(when: &TargetCondition, of: &Known) -> Option<bool> {
    let held = |wanted: &ServiceKindId, ended: bool| {
        let mut services = of.services.iter();
        services.any(|one| kind(one.0) == *wanted && one.1 == ended)
    };
    Some(match when {
        TargetCondition::Holds { kind } => held(kind, false),
        TargetCondition::Held { kind } => held(kind, true) && !held(kind, false),
        TargetCondition::Speaks { .. } => of.speaks_hindi,
        TargetCondition::Earlier { .. } => of.success,
        TargetCondition::AnsweredWithin { days } => of.answered.is_some_and(|at| 10 - at <= *days),
        TargetCondition::ContactedWithin { days } => of.dialled.is_some_and(|at| 10 - at <= *days),
        TargetCondition::LivesIn { area } => {
            let town = TOWNS.get(of.town).copied();
            area.locality.as_ref().map(Label::as_str) == town
        }
        TargetCondition::ServedBy {
            provider: by,
            kind: of_kind,
        } => {
            let (own, own_kind) = of.competitor?;
            if of_kind
                .as_ref()
                .is_some_and(|wanted| *wanted != kind(own_kind))
            {
                return None;
            }
            let fits = by.as_ref().is_none_or(|wanted| *wanted == provider(own));
            if !fits && of_kind.is_none() {
                return None;
            }
            fits
        }
        TargetCondition::BoughtWith { .. } => of.bought,
        TargetCondition::PaysAbove { monthly, .. } => {
            if monthly.currency != money((0, false)).currency {
                return None;
            }
            let mut services = of.services.iter();
            services.any(|one| !one.1 && one.2.0 > monthly.minor)
        }
        TargetCondition::AllOf { conditions } => each(conditions, of)?.iter().all(|one| *one),
        TargetCondition::AnyOf { conditions } => each(conditions, of)?.iter().any(|one| *one),
        TargetCondition::NoneOf { conditions } => !each(conditions, of)?.iter().any(|one| *one),
        other => panic!("the small world has no {other:?}"),
    })
}

fn each(conditions: &[TargetCondition], of: &Known) -> Option<Vec<bool>> {
    conditions.iter().map(|one| plainly(one, of)).collect()
}

fn rule(when: TargetCondition) -> TargetRule {
    TargetRule::restore(TargetRuleParts {
        when,
        unknown: UnknownTarget::LeaveOut,
    })
    .unwrap()
}

const NOTHING: &[Hidden] = &[];

proptest! {
    #[test]
    fn of_whom_everything_is_known_a_rule_says_yes_or_no(
        when in any_condition(), known in any_known(),
    ) {
        let verdict = rule(when.clone()).judge(&target(&known, NOTHING), day(10));
        if let Some(plain) = plainly(&when, &known) {
            let expected = if plain { Truth::Yes } else { Truth::No };
            prop_assert_eq!(verdict.truth, expected);
        }
        prop_assert!(!verdict.because.is_empty());
    }

    #[test]
    fn what_becomes_known_turns_no_answer_round(
        when in any_condition(), known in any_known(), hidden in any_hidden(),
    ) {
        let rule = rule(when);
        let before = rule.judge(&target(&known, &hidden), day(10));
        let now = rule.judge(&target(&known, NOTHING), day(10));
        prop_assert!(before.truth == Truth::Unknown || before.truth == now.truth);
        prop_assert_eq!(before.truth == Truth::Unknown, !before.missing.is_empty());
    }

    #[test]
    fn one_more_competitor_or_address_leaves_a_yes_of_theirs_a_yes(
        when in any_noted(), told in prop::collection::vec((0usize..2, 0usize..2), 0..5),
        towns in prop::collection::vec(0usize..2, 0..4), kept in any::<prop::sample::Index>(),
    ) {
        let judge = |told: &[(usize, usize)], towns: &[usize]| {
            let own = PersonRef::new("p").unwrap();
            let mut parts = CustomerParts::new(own, Relationship::Prospect);
            let told: BTreeSet<_> = told.iter().copied().collect();
            let towns: BTreeSet<_> = towns.iter().copied().collect();
            parts.competitors = told.into_iter().map(competitor).collect();
            parts.addresses = towns.into_iter().map(|town| address(Some(town))).collect();
            let person = TargetPerson {
                customer: Customer::restore(parts).unwrap(),
                attempts: None,
                offerings: None,
                earlier: None,
            };
            rule(when.clone()).judge(&person, day(10)).truth
        };
        let fewer = told.iter().copied().take(kept.index(told.len() + 1)).collect::<Vec<_>>();
        let near = towns.iter().copied().take(kept.index(towns.len() + 1)).collect::<Vec<_>>();
        let (before, now) = (judge(&fewer, &near), judge(&told, &towns));
        prop_assert!(before != Truth::Yes || now == Truth::Yes);
    }
}

fn any_fact() -> impl Strategy<Value = FunnelPerson> {
    let outcome = prop::option::of(prop::sample::select(EarlierOutcome::ALL.to_vec()));
    (
        1u32..28,
        outcome,
        0u32..6,
        any::<prop::sample::Index>(),
        any::<bool>(),
        0u8..3,
    )
        .prop_map(|(number, earlier, dials, pick, agreed, project)| {
            let talked = u32::try_from(pick.index(dials as usize + 1)).unwrap();
            let at = u32::try_from(pick.index(dials.max(1) as usize)).unwrap() + 1;
            let parts = FunnelPersonParts {
                project: (project > 0).then(|| ProjectId::new(format!("n-{project}")).unwrap()),
                agent: None,
                begun: instant(number),
                earlier,
                dials,
                conversations: talked,
                agreed_at: (agreed && talked > 0).then_some(at),
            };
            FunnelPerson::restore(parts).unwrap()
        })
}

fn funnel<'a>(people: impl IntoIterator<Item = &'a FunnelPerson>) -> FunnelTally {
    let by = vec![Dimension::Project];
    let mut tally = FunnelTally::new(Plan {
        by,
        ..Plan::default()
    })
    .unwrap();
    for person in people {
        tally.push(person).unwrap();
    }
    tally
}

proptest! {
    #[test]
    fn a_funnel_does_not_care_how_the_people_are_cut(
        people in prop::collection::vec((any_fact(), 0usize..4), 0..40), order in Just([2, 0, 3, 1]),
    ) {
        let whole = funnel(people.iter().map(|(person, _)| person));
        let mut merged = funnel([]);
        for part in order {
            let own = people.iter().filter(|(_, of)| *of == part);
            let tally = funnel(own.map(|(person, _)| person));
            let stored = FunnelTally::from_json(&tally.to_json().unwrap()).unwrap();
            merged.merge(&stored).unwrap();
        }
        prop_assert_eq!(&merged, &whole);
        prop_assert_eq!(merged.report(), whole.report());
        for figure in whole.total().figures {
            let share = figure.kpi.as_str().contains(".conversion.by_");
            let part = u64::try_from(figure.ratio.numerator).unwrap();
            prop_assert!(!share || part <= figure.ratio.denominator, "{:?}", figure);
        }
    }
}
