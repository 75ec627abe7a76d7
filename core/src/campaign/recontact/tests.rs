use super::*;
use crate::base::Currency;

fn price(minor: i64) -> RecontactWhen {
    RecontactWhen::PriceAtMost {
        kind: ServiceKindId::new("internet").unwrap(),
        monthly: Money {
            minor,
            currency: Currency::new("INR").unwrap(),
        },
    }
}

fn nested(depth: usize) -> RecontactWhen {
    (0..depth).fold(price(1), |inner, _| RecontactWhen::AllOf {
        conditions: vec![inner],
    })
}

fn fault(when: RecontactWhen) -> (String, String) {
    let error = RecontactCondition::restore(RecontactConditionParts { when }).unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

#[test]
fn a_condition_that_cannot_be_is_refused_at_its_place() {
    let any = |conditions| RecontactWhen::AnyOf { conditions };
    assert_eq!(
        fault(any(vec![price(0), price(-1)])),
        (
            "campaign.recontact.negative_price".into(),
            "when.conditions[1].monthly".into()
        )
    );
    assert_eq!(
        fault(any(vec![any(vec![])])),
        (
            "campaign.recontact.empty_list".into(),
            "when.conditions[0].conditions".into()
        )
    );
    // Seven lists around a price are eight deep.
    let deep = |depth| {
        RecontactCondition::restore(RecontactConditionParts {
            when: nested(depth),
        })
    };
    assert!(deep(7).is_ok());
    assert_eq!(fault(nested(8)).0, "campaign.recontact.too_deep");
    let wide = |count| any(vec![price(1); count]);
    let most = RecontactConditionParts { when: wide(63) };
    assert!(RecontactCondition::restore(most).is_ok());
    assert_eq!(fault(wide(64)).0, "campaign.recontact.too_many");
}
