use super::*;
use DataClass::{Name, Note, Phone};
use RetentionStart::{Collected, ContractEnd, LastContact};
use RetentionState::{Due, Held, Kept, NoRule};

fn at(day: u32) -> Instant {
    format!("2026-03-{day:02}T09:00:00Z").parse().unwrap()
}

fn rule(class: DataClass, start: RetentionStart, keep_days: u32) -> RetentionRule {
    RetentionRule {
        class,
        start,
        keep_days,
    }
}

fn policy(rules: &[RetentionRule]) -> Result<RetentionPolicy, Invalid> {
    RetentionPolicy::restore(RetentionPolicyParts {
        id: RuleSetId::new("test-1").unwrap(),
        rules: rules.to_vec(),
    })
}

fn facts(contract: ContractState, last: Option<u32>) -> RetentionFacts {
    let held = |class| HeldClass {
        class,
        collected: at(2),
    };
    RetentionFacts {
        held: vec![held(Phone), held(Note)],
        last_contact: last.map(at),
        contract,
        holds: Vec::new(),
    }
}

fn phone(rules: &[RetentionRule], facts: &RetentionFacts, day: u32) -> RetentionState {
    let verdicts = policy(rules).unwrap().verdicts(facts, at(day));
    assert_eq!(verdicts.len(), 2);
    assert_eq!(verdicts[1].state, NoRule);
    verdicts[0].state.clone()
}

#[test]
fn a_class_is_kept_so_long_from_its_start() {
    let none = facts(ContractState::None, None);
    let collected = [rule(Phone, Collected, 5)];
    assert_eq!(phone(&collected, &none, 6), Kept { until: Some(at(7)) });
    assert_eq!(phone(&collected, &none, 7), Due { since: at(7) });
    let last = [rule(Phone, LastContact, 5)];
    assert_eq!(phone(&last, &none, 7), Due { since: at(7) });
    let spoken = facts(ContractState::None, Some(4));
    assert_eq!(phone(&last, &spoken, 7), Kept { until: Some(at(9)) });
    // Bought after the last call: a value is not due before it was there.
    let earlier = facts(ContractState::None, Some(1));
    assert_eq!(phone(&last, &earlier, 7), Due { since: at(7) });
}

#[test]
fn the_longest_reason_to_keep_counts() {
    let rules = [rule(Phone, LastContact, 2), rule(Phone, ContractEnd, 10)];
    let running = facts(ContractState::Running, None);
    assert_eq!(phone(&rules, &running, 30), Kept { until: None });
    let ended = facts(ContractState::Ended { at: at(5) }, None);
    assert_eq!(
        phone(&rules, &ended, 14),
        Kept {
            until: Some(at(15))
        }
    );
    assert_eq!(phone(&rules, &ended, 15), Due { since: at(15) });
    let prospect = facts(ContractState::None, None);
    assert_eq!(phone(&rules, &prospect, 4), Due { since: at(4) });
    assert_eq!(phone(&rules[1..], &prospect, 4), NoRule);
}

#[test]
fn what_is_held_for_a_court_is_not_due() {
    let rules = [rule(Phone, Collected, 1)];
    let mut facts = facts(ContractState::None, None);
    facts.holds = vec![
        LegalHold {
            case: Reference::new("over").unwrap(),
            until: Some(at(3)),
        },
        LegalHold {
            case: Reference::new("case-7").unwrap(),
            until: Some(at(9)),
        },
    ];
    let case = Reference::new("case-7").unwrap();
    assert_eq!(phone(&rules, &facts, 8), Held { since: at(3), case });
    let policy = policy(&rules).unwrap();
    assert!(policy.due(&facts, at(8)).is_empty());
    let due = policy.due(&facts, at(9));
    assert_eq!(due.len(), 1);
    assert_eq!(due[0].state, Due { since: at(3) });
}

#[test]
fn a_policy_says_a_thing_once_and_for_less_than_a_century() {
    let twice = policy(&[rule(Name, Collected, 1), rule(Name, Collected, 2)]).unwrap_err();
    assert_eq!(twice.code.as_str(), "privacy.retention.repeated_rule");
    assert_eq!(twice.path.as_str(), "rules[1]");
    let long = policy(&[rule(Name, Collected, 36_526)]).unwrap_err();
    assert_eq!(long.code.as_str(), "privacy.retention.too_long");
    assert_eq!(long.path.as_str(), "rules[0].keep_days");
    let whole = policy(&[rule(Name, Collected, 36_525)]).unwrap();
    let text = whole.to_json().unwrap();
    assert_eq!(RetentionPolicy::from_json(&text).unwrap(), whole);
}

#[test]
fn a_value_of_the_end_of_time_is_never_due() {
    let mut facts = facts(ContractState::None, None);
    facts.held[0].collected = Instant::MAX_UTC;
    assert_eq!(
        phone(&[rule(Phone, Collected, 1)], &facts, 1),
        Kept { until: None }
    );
}
