use super::*;
use crate::base::{CountryCode, Currency, Label, Language, Money, ServiceKindId};
use crate::customer::{Customer, CustomerParts, HeldService, Relationship};
use crate::project::Area;

fn kind(text: &str) -> ServiceKindId {
    ServiceKindId::new(text).unwrap()
}

fn holds(text: &str) -> TargetCondition {
    TargetCondition::Holds { kind: kind(text) }
}

fn all(conditions: Vec<TargetCondition>) -> TargetCondition {
    TargetCondition::AllOf { conditions }
}

fn any(conditions: Vec<TargetCondition>) -> TargetCondition {
    TargetCondition::AnyOf { conditions }
}

fn none(conditions: Vec<TargetCondition>) -> TargetCondition {
    TargetCondition::NoneOf { conditions }
}

fn rule(when: TargetCondition) -> Result<TargetRule, Invalid> {
    TargetRule::restore(TargetRuleParts {
        when,
        unknown: UnknownTarget::LeaveOut,
    })
}

fn fault(when: TargetCondition) -> (String, String) {
    let error = rule(when).unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

fn told(code: &str, path: &str) -> (String, String) {
    (format!("campaign.target.{code}"), path.to_owned())
}

#[test]
fn a_rule_that_cannot_be_asked_is_refused_at_its_place() {
    assert_eq!(
        fault(all(vec![holds("loan"), none(vec![])])),
        told("empty_list", "when.conditions[1].conditions")
    );
    let nested = |depth| (0..depth).fold(holds("loan"), |inner, _| none(vec![inner]));
    assert!(rule(nested(7)).is_ok());
    assert_eq!(fault(nested(8)).0, "campaign.target.too_deep");
    assert!(rule(any(vec![holds("loan"); 255])).is_ok());
    assert_eq!(
        fault(any(vec![holds("loan"); 256])).0,
        "campaign.target.too_many"
    );
    let area = Area {
        country: CountryCode::new("IN").unwrap(),
        region: Some(Label::new("-").unwrap()),
        locality: None,
        postcode_start: None,
    };
    let blank = TargetCondition::LivesIn { area };
    assert_eq!(fault(blank), told("blank_area", "when.area.region"));
    let ends = |from: Option<&str>, before: Option<&str>| TargetCondition::ServiceEnds {
        kind: None,
        from: from.map(|day| day.parse().unwrap()),
        before: before.map(|day| day.parse().unwrap()),
    };
    assert_eq!(fault(ends(None, None)), told("no_end", "when.before"));
    let reversed = ends(Some("2026-03-02"), Some("2026-03-02"));
    assert_eq!(fault(reversed), told("reversed", "when.before"));
    assert!(rule(ends(Some("2026-03-02"), None)).is_ok());
    let pays = TargetCondition::PaysAbove {
        kind: None,
        monthly: Money {
            minor: -1,
            currency: Currency::new("INR").unwrap(),
        },
    };
    assert_eq!(fault(pays), told("negative_price", "when.monthly"));
}

fn person(name: &str, services: &[&str]) -> TargetPerson {
    let mut parts = CustomerParts::new(PersonRef::new(name).unwrap(), Relationship::Customer);
    parts.services = services
        .iter()
        .map(|text| HeldService {
            service: crate::base::ServiceId::new(text).unwrap(),
            kind: kind(text),
            offer: None,
            monthly: None,
            since: None,
            until: None,
        })
        .collect();
    TargetPerson {
        customer: Customer::restore(parts).unwrap(),
        attempts: None,
        offerings: None,
        earlier: None,
    }
}

fn undecided(name: &str) -> crate::campaign::Offering {
    crate::campaign::Offering::restore(crate::campaign::OfferingParts {
        person: PersonRef::new(name).unwrap(),
        project: crate::base::ProjectId::new("net").unwrap(),
        version: 1,
        offer: crate::base::OfferId::new("old").unwrap(),
        kind: kind("internet"),
        monthly: None,
        one_off: None,
        at: "2026-03-01T10:00:00Z".parse().unwrap(),
        agent: crate::base::AgentId::new("a-1").unwrap(),
        contact: crate::base::ContactId::new("c-1").unwrap(),
        answer: crate::campaign::OfferingAnswer::Undecided,
        recontact: None,
    })
    .unwrap()
}

fn verdict(when: TargetCondition, person: &TargetPerson) -> TargetVerdict {
    rule(when)
        .unwrap()
        .judge(person, "2026-03-02".parse().unwrap())
}

fn paths(verdict: &TargetVerdict) -> Vec<&str> {
    verdict
        .because
        .iter()
        .map(|one| one.path.as_str())
        .collect()
}

#[test]
fn only_the_conditions_that_decide_are_named() {
    let speaks = TargetCondition::Speaks {
        language: Language::Hindi,
    };
    let asha = person("p-1", &["internet"]);
    // Whether she speaks Hindi is not known, and does not matter.
    let fits = verdict(
        any(vec![speaks.clone(), holds("internet"), holds("loan")]),
        &asha,
    );
    assert_eq!((fits.truth, fits.taken), (Truth::Yes, true));
    assert_eq!(paths(&fits), ["when.conditions[1]"]);
    assert_eq!(fits.missing, []);
    let not = verdict(all(vec![speaks.clone(), holds("loan")]), &asha);
    assert_eq!(not.truth, Truth::No);
    assert_eq!(paths(&not), ["when.conditions[1]"]);
    // Here it matters.
    let unknown = verdict(all(vec![speaks.clone(), holds("internet")]), &asha);
    assert_eq!((unknown.truth, unknown.taken), (Truth::Unknown, false));
    assert_eq!(unknown.missing, [TargetField::Language]);
    let unknown = verdict(none(vec![speaks.clone(), holds("loan")]), &asha);
    assert_eq!(unknown.truth, Truth::Unknown);
    let neither = verdict(none(vec![holds("loan"), holds("taxi")]), &asha);
    assert_eq!(neither.truth, Truth::Yes);
    assert_eq!(
        paths(&neither),
        ["when.conditions[0]", "when.conditions[1]"]
    );
    let lenient = TargetRule::restore(TargetRuleParts {
        when: speaks,
        unknown: UnknownTarget::TakeIn,
    });
    let day = "2026-03-02".parse().unwrap();
    assert!(lenient.unwrap().judge(&asha, day).taken);
}

#[test]
fn a_selection_tells_what_the_rule_asks_for_and_nobody_knows() {
    let rule = rule(any(vec![
        holds("internet"),
        TargetCondition::Earlier {
            outcome: crate::campaign::EarlierOutcome::Success,
        },
    ]))
    .unwrap();
    let day = "2026-03-02".parse().unwrap();
    let people = [
        person("p-1", &["internet"]),
        person("p-2", &[]),
        person("p-3", &["loan"]),
    ];
    let selection = rule.select(&people, day).unwrap();
    let taken: Vec<_> = selection
        .taken
        .iter()
        .map(|one| one.person.as_str())
        .collect();
    assert_eq!(taken, ["p-1"]);
    assert_eq!((selection.judged, selection.unknown), (3, 2));
    let codes: Vec<_> = selection
        .findings
        .iter()
        .map(|one| (one.code.as_str(), one.path.as_str()))
        .collect();
    assert_eq!(
        codes,
        [
            ("campaign.target.field_missing", "when.conditions[0]"),
            ("campaign.target.field_never_known", "when.conditions[1]"),
        ]
    );
    let mut other = person("p-2", &[]);
    other.offerings = Some(vec![undecided("p-2"), undecided("p-1")]);
    let error = rule.select(&[person("p-1", &[]), other], day).unwrap_err();
    assert_eq!(error.code.as_str(), "campaign.target.other_person");
    assert_eq!(error.path.as_str(), "people[1].offerings[1].person");
    let twice = [person("p-1", &[]), person("p-1", &[])];
    let error = rule.select(&twice, day).unwrap_err();
    assert_eq!(error.code.as_str(), "campaign.target.repeated_person");
    assert_eq!(error.path.as_str(), "people[1].customer");
}

#[test]
fn a_customer_of_whom_no_service_is_noted_is_told() {
    let nothing =
        crate::project::Catalogue::restore(crate::project::CatalogueParts { offers: Vec::new() })
            .unwrap();
    let day = "2026-03-02".parse().unwrap();
    let told = |customer: &Customer| eligible_offers(customer, &nothing, &[], day).services_unknown;
    assert!(told(&person("p-1", &[]).customer));
    assert!(!told(&person("p-1", &["internet"]).customer));
    for relationship in [Relationship::Prospect, Relationship::Former] {
        let parts = CustomerParts::new(PersonRef::new("p-1").unwrap(), relationship);
        assert!(!told(&Customer::restore(parts).unwrap()));
    }
}
