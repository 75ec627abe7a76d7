use super::*;
use crate::base::{Currency, OfferId, PersonalNote, ProviderId};
use crate::campaign::{RecontactConditionParts, RecontactWhen, RefusalCompetitor, RefusalParts};
use crate::customer::CompetitorReason;

fn money(minor: i64, currency: &str) -> Money {
    let currency = Currency::new(currency).unwrap();
    Money { minor, currency }
}

fn no(reason: RefusalReason) -> RefusalParts {
    RefusalParts {
        reason: Some(reason),
        competitor: None,
        note: None,
    }
}

fn competitor(minor: i64) -> Option<RefusalCompetitor> {
    Some(RefusalCompetitor {
        provider: ProviderId::new("rival").unwrap(),
        reason: Some(CompetitorReason::Price),
        monthly: Some(money(minor, "INR")),
        contract_end: "2026-09-01".parse().ok(),
    })
}

fn refused(reason: RefusalReason) -> OfferingAnswer {
    let refusal = Refusal::restore(no(reason)).unwrap();
    OfferingAnswer::Refused { refusal }
}

fn parts(answer: OfferingAnswer) -> OfferingParts {
    OfferingParts {
        person: PersonRef::new("p-1").unwrap(),
        project: ProjectId::new("internet").unwrap(),
        version: 1,
        offer: OfferId::new("fibre").unwrap(),
        kind: ServiceKindId::new("internet").unwrap(),
        monthly: Some(money(59_900, "INR")),
        one_off: None,
        at: "2026-03-02T05:30:00.123456789Z".parse().unwrap(),
        agent: AgentId::new("a-1").unwrap(),
        contact: ContactId::new("c-1").unwrap(),
        answer,
        recontact: None,
    }
}

fn fault(result: Result<impl std::fmt::Debug, Invalid>) -> (String, String) {
    let error = result.unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

fn told(code: &str, path: &str) -> (String, String) {
    (format!("campaign.{code}"), path.to_owned())
}

#[test]
fn a_refusal_says_why_and_no_more_than_its_reason_asks_for() {
    let silent = RefusalParts {
        reason: None,
        ..no(RefusalReason::NoNeed)
    };
    let silent = fault(Refusal::restore(silent));
    assert_eq!(silent, told("refusal.no_reason", "reason"));
    let nobody = Refusal::restore(no(RefusalReason::Competitor));
    let nobody = fault(nobody);
    assert_eq!(nobody, told("refusal.no_competitor", "competitor"));
    let mut unasked = no(RefusalReason::TooExpensive);
    unasked.competitor = competitor(40_000);
    let unasked = fault(Refusal::restore(unasked));
    assert_eq!(unasked, told("refusal.competitor_unasked", "competitor"));
    let mut negative = no(RefusalReason::Competitor);
    negative.competitor = competitor(-1);
    let negative = fault(Refusal::restore(negative));
    assert_eq!(
        negative,
        told("refusal.negative_price", "competitor.monthly")
    );
    let bare = fault(Refusal::restore(no(RefusalReason::Other)));
    assert_eq!(bare, told("refusal.no_note", "note"));
    let mut other = no(RefusalReason::Other);
    other.note = Some(PersonalNote::new("the dog").unwrap());
    let other = Refusal::restore(other).unwrap();
    assert_eq!(Refusal::restore(other.parts()), Ok(other.clone()));
    assert!(!format!("{other:?}").contains("dog"));
    for reason in RefusalReason::ALL {
        let plain = Refusal::restore(no(reason)).is_ok();
        let more = [RefusalReason::Competitor, RefusalReason::Other].contains(&reason);
        assert_eq!(plain, !more, "{reason:?}");
    }
}

#[test]
fn an_offering_that_contradicts_itself_is_none() {
    let mut zero = parts(OfferingAnswer::Undecided);
    zero.version = 0;
    let zero = fault(Offering::restore(zero));
    assert_eq!(zero, told("offering.version_zero", "version"));
    let mut negative = parts(OfferingAnswer::Undecided);
    negative.one_off = Some(money(-1, "INR"));
    let negative = fault(Offering::restore(negative));
    assert_eq!(negative, told("offering.negative_price", "one_off"));
    let mut mixed = parts(OfferingAnswer::Undecided);
    mixed.one_off = Some(money(1, "RUB"));
    let mixed = fault(Offering::restore(mixed));
    assert_eq!(mixed, told("offering.two_currencies", "one_off"));
    let when = RecontactWhen::OnOrAfter {
        day: "2026-05-01".parse().unwrap(),
    };
    let wish = RecontactCondition::restore(RecontactConditionParts { when }).unwrap();
    let waiting = |answer| {
        let recontact = Some(wish.clone());
        Offering::restore(OfferingParts {
            recontact,
            ..parts(answer)
        })
    };
    let accepted = fault(waiting(OfferingAnswer::Accepted));
    assert_eq!(accepted, told("offering.recontact_accepted", "recontact"));
    let deceased = fault(waiting(refused(RefusalReason::Deceased)));
    assert_eq!(deceased, told("offering.recontact_deceased", "recontact"));
    assert!(waiting(OfferingAnswer::Undecided).is_ok());
    assert!(waiting(refused(RefusalReason::NoBudget)).is_ok());
}

#[test]
fn what_was_told_of_a_competitor_goes_to_the_base_with_who_learned_it() {
    let mut refusal = no(RefusalReason::Competitor);
    refusal.competitor = competitor(40_000);
    let refusal = Refusal::restore(refusal).unwrap();
    let offering = Offering::restore(parts(OfferingAnswer::Refused { refusal })).unwrap();
    let profile = offering.competitor_profile().unwrap();
    assert_eq!(profile.provider.as_str(), "rival");
    assert_eq!(profile.reasons, [CompetitorReason::Price]);
    assert_eq!(profile.monthly, Some(money(40_000, "INR")));
    assert_eq!(profile.told.by.as_str(), "a-1");
    // The instant is cut to the microsecond where it is kept.
    assert_eq!(
        profile.told.at.to_string(),
        "2026-03-02 05:30:00.123456 UTC"
    );
    let plain = Offering::restore(parts(refused(RefusalReason::NoNeed))).unwrap();
    assert_eq!(plain.competitor_profile(), None);
}

#[test]
fn an_offering_is_compared_with_its_version_of_the_project() {
    let project = include_str!("../../../../examples/data/projects/internet.json");
    let versions = crate::project::ProjectVersions::from_json(project).unwrap();
    let first = versions.version(1).unwrap();
    let sold = first.parts().catalogue.parts().offers.first().unwrap();
    let mut right = parts(OfferingAnswer::Undecided);
    right.project = first.parts().id.clone();
    right.offer = sold.parts().id.clone();
    right.kind = sold.parts().kind.clone();
    let check = |parts: &OfferingParts| {
        let offering = Offering::restore(parts.clone()).unwrap();
        offering.check_against(first)
    };
    assert_eq!(check(&right), Ok(()));
    let mut other = right.clone();
    other.version = 2;
    assert_eq!(
        fault(check(&other)),
        told("offering.other_version", "version")
    );
    let mut unknown = right.clone();
    unknown.offer = OfferId::new("never-sold").unwrap();
    assert_eq!(
        fault(check(&unknown)),
        told("offering.unknown_offer", "offer")
    );
    right.kind = ServiceKindId::new("loan").unwrap();
    assert_eq!(fault(check(&right)), told("offering.other_kind", "kind"));
}
