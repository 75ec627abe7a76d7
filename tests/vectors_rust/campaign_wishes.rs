//! Runs the shared vectors of refusals and offers made, of recontact, of target rules with the offers
//! that a person may be made, of the funnel, and of the retry plan.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use serde_json::{Value, json};
use talktime::base::{Code, Invalid, ProjectId};
use talktime::campaign::{
    Attempt, FunnelPerson, FunnelTally, NextAttempt, Offering, RecontactChange, RecontactCondition,
    Refusal, RefusalParts, RetryLimit, RetryPlan, TargetPerson, TargetRule, eligible_offers,
    recontact,
};
use talktime::customer::Customer;
use talktime::kpi::{Dimension, Plan};
use talktime::project::{Catalogue, CatalogueParts};

const REFUSALS: &str = include_str!("../vectors/campaign/refusals.json");
const RECONTACT: &str = include_str!("../vectors/campaign/recontact.json");
const TARGETS: &str = include_str!("../vectors/campaign/targets.json");
const FUNNEL: &str = include_str!("../vectors/campaign/funnel.json");
const RETRY: &str = include_str!("../vectors/campaign/retry.json");

fn file(text: &str) -> Value {
    serde_json::from_str(text).unwrap()
}

fn list<'a>(value: &'a Value, field: &str) -> &'a Vec<Value> {
    value.get(field).unwrap().as_array().unwrap()
}

fn read<T: serde::de::DeserializeOwned>(value: &Value, field: &str) -> T {
    serde_json::from_value(value.get(field).unwrap().clone()).unwrap()
}

fn stored(kind: &str, body: &Value) -> String {
    json!({"kind": kind, "version": 1, "body": body}).to_string()
}

/// Checks that a value is refused as a case says, or taken where its code is empty.
fn check<T: std::fmt::Debug>(case: &Value, result: Result<T, Invalid>) -> Option<T> {
    let code = case.get("code").unwrap().as_str();
    match result {
        Ok(value) => {
            assert_eq!(code, None, "{case}");
            Some(value)
        }
        Err(error) => {
            assert_eq!(code, Some(error.code.as_str()), "{case}");
            let path = case.get("path").unwrap().as_str();
            assert_eq!(path, Some(error.path.as_str()), "{case}");
            None
        }
    }
}

fn catalogue(offers: &[Value], named: Option<&Vec<Value>>) -> Catalogue {
    let wanted = |offer: &&Value| named.is_none_or(|all| all.contains(offer.get("id").unwrap()));
    let offers = offers.iter().filter(wanted);
    let find = |id: &Value| offers.clone().find(|offer| offer.get("id") == Some(id));
    // In the order of the case, which is that of the catalogue.
    let ordered: Vec<_> = match named {
        Some(all) => all.iter().map(|id| find(id).unwrap()).collect(),
        None => offers.clone().collect(),
    };
    let parts = ordered.into_iter().cloned();
    let offers = parts.map(|offer| serde_json::from_value(offer).unwrap());
    Catalogue::restore(CatalogueParts {
        offers: offers.collect(),
    })
    .unwrap()
}

#[test]
fn a_refusal_has_a_reason_and_what_belongs_to_it() {
    let file = file(REFUSALS);
    for parts in list(&file, "kept") {
        let parts: RefusalParts = serde_json::from_value(parts.clone()).unwrap();
        let refusal = Refusal::restore(parts.clone()).unwrap();
        assert_eq!(refusal.into_parts(), parts);
    }
    for case in list(&file, "refused") {
        assert!(check(case, Refusal::restore(read(case, "refusal"))).is_none());
    }
    for case in list(&file, "offerings") {
        let body = case.get("offering").unwrap();
        let read = Offering::from_json(&stored(Offering::JSON_KIND, body));
        if let Some(offering) = check(case, read) {
            let again = Offering::from_json(&offering.to_json().unwrap());
            assert_eq!(again, Ok(offering), "{case}");
        }
    }
}

#[test]
fn a_change_lists_exactly_those_who_wait_for_it() {
    let file = file(RECONTACT);
    let offers = list(&file, "offers");
    for case in list(&file, "cases") {
        let change = RecontactChange {
            project: read::<ProjectId>(&file, "project"),
            before: catalogue(offers, Some(list(case, "before"))),
            day_before: read(case, "day_before"),
            now: catalogue(offers, Some(list(case, "now"))),
            day: read(case, "day"),
        };
        let found = recontact(&read::<Vec<_>>(case, "people"), &change).unwrap();
        let listed: Vec<_> = found
            .people
            .iter()
            .map(|entry| {
                let wishes = entry.wishes.iter();
                let wishes: Vec<_> = wishes
                    .map(|wish| json!({"contact": wish.contact, "because": wish.because}))
                    .collect();
                json!({"person": entry.person, "wishes": wishes})
            })
            .collect();
        assert_eq!(json!(listed), *case.get("listed").unwrap(), "{case}");
        let findings: Vec<_> = found
            .findings
            .iter()
            .map(|finding| {
                let facts = serde_json::to_value(&finding.facts).unwrap();
                let offer = facts.pointer("/0/fact/id/id").cloned();
                let (person, path, code) = (&finding.person, &finding.path, &finding.code);
                json!({"person": person, "path": path, "code": code, "offer": offer})
            })
            .collect();
        assert_eq!(json!(findings), *case.get("findings").unwrap(), "{case}");
    }
    for case in list(&file, "refused") {
        let change = RecontactChange {
            project: read::<ProjectId>(&file, "project"),
            before: catalogue(offers, None),
            day_before: read(case, "day_before"),
            now: catalogue(offers, None),
            day: read(case, "day"),
        };
        let result = recontact(&read::<Vec<_>>(case, "people"), &change);
        assert!(check(case, result).is_none());
    }
    for case in list(&file, "conditions") {
        let body = json!({"when": case.get("when")});
        let kind = RecontactCondition::JSON_KIND;
        check(case, RecontactCondition::from_json(&stored(kind, &body)));
    }
}

fn rule(case: &Value) -> Result<TargetRule, Invalid> {
    let body = json!({"when": case.get("when"), "unknown": "leave_out"});
    TargetRule::from_json(&stored(TargetRule::JSON_KIND, &body))
}

#[test]
fn a_target_rule_tells_yes_no_and_what_is_missing() {
    let file = file(TARGETS);
    let day = read(&file, "day");
    for case in list(&file, "rules") {
        let rule = rule(case).unwrap();
        let person: TargetPerson = read(case, "person");
        let verdict = rule.judge(&person, day);
        assert_eq!(json!(verdict.truth), *case.get("truth").unwrap(), "{case}");
        assert_eq!(
            json!(verdict.missing),
            *case.get("missing").unwrap(),
            "{case}"
        );
        assert!(!verdict.because.is_empty(), "{case}");
        let again = TargetRule::from_json(&rule.to_json().unwrap()).unwrap();
        assert_eq!(again.judge(&person, day), verdict);
    }
    for case in list(&file, "refused") {
        assert!(check(case, rule(case)).is_none());
    }
}

#[test]
fn a_person_is_offered_what_they_lack_can_have_and_did_not_refuse() {
    let file = file(TARGETS);
    let day = read(&file, "day");
    let catalogue = catalogue(list(&file, "offers"), None);
    for case in list(&file, "eligible") {
        let customer: Customer = read(case, "customer");
        let offerings: Vec<Offering> = read(case, "offerings");
        let found = eligible_offers(&customer, &catalogue, &offerings, day);
        let offers = found.offers.iter();
        let offers: Vec<_> = offers
            .map(|one| json!([one.offer.parts().id, one.covered]))
            .collect();
        assert_eq!(json!(offers), *case.get("offers").unwrap(), "{case}");
        let excluded = found.excluded.iter().map(|one| {
            let codes: Vec<_> = one.reasons.iter().map(|reason| &reason.code).collect();
            json!({"offer": one.offer, "codes": codes})
        });
        let excluded: Vec<_> = excluded.collect();
        assert_eq!(json!(excluded), *case.get("excluded").unwrap(), "{case}");
    }
}

#[test]
fn a_funnel_has_its_denominators_by_name() {
    let file = file(FUNNEL);
    let people: Vec<FunnelPerson> = read(&file, "people");
    let count = |plan: Plan| {
        let mut tally = FunnelTally::new(plan).unwrap();
        for person in &people {
            tally.push(person).unwrap();
        }
        FunnelTally::from_json(&tally.to_json().unwrap()).unwrap()
    };
    let total = count(Plan::default()).total();
    let figures: Vec<_> = total
        .figures
        .iter()
        .map(|one| {
            let ratio = [json!(one.ratio.numerator), json!(one.ratio.denominator)];
            json!({"kpi": one.kpi, "part": one.part, "ratio": ratio})
        })
        .collect();
    assert_eq!(json!(figures), *file.get("figures").unwrap());
    let by = vec![Dimension::Project];
    let report = count(Plan {
        by,
        ..Plan::default()
    })
    .report();
    let conversion = Code::new("funnel.conversion.by_person").unwrap();
    let groups = report.groups.iter().map(|group| {
        let ratio = group.figure(&conversion, None).unwrap().ratio;
        let ratio = [json!(ratio.numerator), json!(ratio.denominator)];
        json!({"project": group.key.project, "ratio": ratio})
    });
    let groups: Vec<_> = groups.collect();
    assert_eq!(json!(groups), *file.get("by_project").unwrap());
    for case in list(&file, "refused") {
        let body = case.get("person").unwrap();
        let read = FunnelPerson::from_json(&stored(FunnelPerson::JSON_KIND, body));
        assert!(check(case, read).is_none());
    }
}

/// What a plan gives, in the words of the vectors.
fn words(next: &NextAttempt) -> Value {
    match next {
        NextAttempt::NotBefore { at } => json!(["not_before", at]),
        NextAttempt::UsedUp { limit } => match limit {
            RetryLimit::Total => json!(["used_up", "total"]),
            RetryLimit::OfCause { cause } => json!(["used_up", "of_cause", cause]),
            RetryLimit::NoRule { cause } => json!(["used_up", "no_rule", cause]),
        },
        NextAttempt::NumberDead => json!(["number_dead"]),
        NextAttempt::Decided => json!(["decided"]),
    }
}

#[test]
fn a_retry_plan_says_when_to_try_again_and_when_not() {
    let file = file(RETRY);
    let plan = |body: &Value| RetryPlan::from_json(&stored("campaign.retry_plan", body));
    for case in list(&file, "cases") {
        let named = case.get("plan").unwrap().as_str().unwrap();
        let plan = plan(file.get("plans").unwrap().get(named).unwrap()).unwrap();
        let attempts: Vec<Attempt> = read(case, "attempts");
        let next = plan.next(&attempts, read(case, "zone"), read(case, "from"));
        assert_eq!(&words(&next), case.get("next").unwrap(), "{case}");
    }
    for case in list(&file, "refused") {
        assert_eq!(check(case, plan(case.get("plan").unwrap())), None);
    }
}
