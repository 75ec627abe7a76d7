//! Laws of whom a project calls and of what came of it: of whom everything is known a target rule says
//! what a slow checker says; what becomes known turns no answer into its opposite; a funnel does not care
//! how the people are cut.
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    reason = "a test fails by a panic, also in its helpers"
)]

use proptest::prelude::*;
use talktime::base::{
    AgentId, CalendarDate, ContactId, Currency, Instant, Language, Money, OfferId, PersonRef,
    ProjectId, PurchaseId, ServiceId, ServiceKindId,
};
use talktime::campaign::{
    EarlierOutcome, FunnelPerson, FunnelPersonParts, FunnelTally, Offering, OfferingAnswer,
    OfferingParts, TargetCondition, TargetPerson, TargetRule, TargetRuleParts, Truth,
    UnknownTarget,
};
use talktime::customer::{Customer, CustomerParts, HeldService, Relationship};
use talktime::kpi::{Dimension, Plan};

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
    )
        .prop_map(
            |(services, speaks_hindi, success, answered, bought)| Known {
                services,
                speaks_hindi,
                success,
                answered,
                bought,
            },
        )
}

fn target(known: &Known, hidden: (bool, bool, bool, bool)) -> TargetPerson {
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
            monthly: (!hidden.0).then(|| monthly.unwrap_or(money((0, false)))),
            since: None,
            until: ended.then(|| day(2)),
        })
        .collect();
    let spoken = if known.speaks_hindi {
        Language::Hindi
    } else {
        Language::Russian
    };
    parts.language = (!hidden.1).then_some(spoken);
    parts.source = known.bought.then(|| PurchaseId::new("b").unwrap());
    let answers = known.answered.map(answer);
    TargetPerson {
        customer: Customer::restore(parts).unwrap(),
        attempts: None,
        offerings: (!hidden.2).then(|| answers.into_iter().collect()),
        earlier: (!hidden.3).then_some(if known.success {
            EarlierOutcome::Success
        } else {
            EarlierOutcome::Failure
        }),
    }
}

/// Answers by plain yes and no what is asked of a person of whom everything is known; `None` where prices
/// in two currencies would have to be compared.
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

const NOTHING: (bool, bool, bool, bool) = (false, false, false, false);

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
        when in any_condition(), known in any_known(), hidden in any::<(bool, bool, bool, bool)>(),
    ) {
        let rule = rule(when);
        let before = rule.judge(&target(&known, hidden), day(10));
        let now = rule.judge(&target(&known, NOTHING), day(10));
        prop_assert!(before.truth == Truth::Unknown || before.truth == now.truth);
        prop_assert_eq!(before.truth == Truth::Unknown, !before.missing.is_empty());
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
