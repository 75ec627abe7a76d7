use std::collections::BTreeSet;

use super::*;
use crate::base::{
    Code, ContactPurposeId, Invalid, Label, Language, LocalisedText, ProjectId, has_message,
};
use crate::call::{BusinessResult, Unreached};
use crate::campaign::{Attempt, AttemptParts, AttemptResult, EarlierOutcome};

fn parts(dials: u32, conversations: u32, agreed_at: Option<u32>) -> FunnelPersonParts {
    FunnelPersonParts {
        project: None,
        agent: None,
        begun: "2026-03-02T09:00:00Z".parse().unwrap(),
        earlier: Some(EarlierOutcome::Success),
        dials,
        conversations,
        agreed_at,
    }
}

fn fault(parts: FunnelPersonParts) -> (String, String) {
    let error = FunnelPerson::restore(parts).unwrap_err();
    (error.code.to_string(), error.path.to_string())
}

fn told(code: &str, path: &str) -> (String, String) {
    (format!("campaign.funnel.{code}"), path.to_owned())
}

#[test]
fn what_cannot_have_come_of_dials_is_refused() {
    assert_eq!(
        fault(parts(10_001, 0, None)),
        told("too_many_dials", "dials")
    );
    assert_eq!(
        fault(parts(1, 2, None)),
        told("conversations_over_dials", "conversations")
    );
    for at in [0, 3] {
        assert_eq!(
            fault(parts(2, 1, Some(at))),
            told("agreed_beyond_dials", "agreed_at")
        );
    }
    assert_eq!(
        fault(parts(2, 0, Some(2))),
        told("agreed_unreached", "conversations")
    );
    assert!(FunnelPerson::restore(parts(0, 0, None)).is_ok());
}

fn attempt(number: u32, project: &str, result: AttemptResult) -> Attempt {
    let hour = format!("2026-03-02T{:02}:00:00Z", 8 + number);
    Attempt::restore(AttemptParts {
        number,
        at: hour.parse().unwrap(),
        zone: None,
        project: ProjectId::new(project).unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        subject: None,
        contact: None,
        result,
    })
    .unwrap()
}

#[test]
fn the_attempts_at_a_person_for_a_project_are_one_fact() {
    let busy = AttemptResult::NotReached {
        result: Unreached::Busy,
    };
    let talked = |result| AttemptResult::Reached { result };
    let idle = AttemptResult::NotDialled {
        reasons: vec![Code::new("campaign.blocked.holiday").unwrap()],
    };
    // Out of order; one was not dialled, one is of another project.
    let attempts = [
        attempt(5, "internet", talked(BusinessResult::Agreed)),
        attempt(1, "internet", busy.clone()),
        attempt(2, "internet", idle),
        attempt(
            3,
            "internet",
            talked(BusinessResult::CallLater { at: None }),
        ),
        attempt(4, "loan", busy),
    ];
    let internet = ProjectId::new("internet").unwrap();
    let fact = FunnelPerson::of_attempts(&attempts, &internet, None, None).unwrap();
    let parts = fact.unwrap().into_parts();
    assert_eq!(
        (parts.dials, parts.conversations, parts.agreed_at),
        (3, 2, Some(3))
    );
    assert_eq!(parts.begun.to_string(), "2026-03-02 09:00:00 UTC");
    let taxi = ProjectId::new("taxi").unwrap();
    let none = FunnelPerson::of_attempts(&attempts, &taxi, None, None).unwrap();
    assert_eq!(none, None);
}

#[test]
fn every_entry_is_whole_and_named_in_every_language() {
    let registry = registry();
    let ids: BTreeSet<_> = crate::registry().into_iter().map(|kpi| kpi.id).collect();
    assert_eq!(ids.len(), crate::registry().len());
    for kpi in registry {
        for text in [&kpi.formula, &kpi.edge_cases, &kpi.source] {
            assert!(Label::new(text.as_str()).is_ok(), "{}: {text}", kpi.id);
        }
        let key = format!("kpi-{}", kpi.id.as_str().replace(['.', '_'], "-"));
        for language in Language::ALL {
            assert!(has_message(language, &key), "{}", kpi.id);
        }
        let LocalisedText {
            english,
            hindi,
            russian,
        } = kpi.name;
        assert!(hindi.is_some_and(|name| name != english));
        assert!(russian.is_some_and(|name| name != english));
        assert!(crate::reference_markdown().contains(&format!("\n## `{}`: ", kpi.id)));
    }
}

fn stored(change: impl Fn(&str) -> String) -> Result<FunnelTally, Invalid> {
    let mut tally = FunnelTally::new(Plan::default()).unwrap();
    for fact in [
        parts(1, 1, Some(1)),
        parts(3, 2, Some(2)),
        parts(2, 0, None),
    ] {
        tally.push(&FunnelPerson::restore(fact).unwrap()).unwrap();
    }
    let json = tally.to_json().unwrap();
    let back = FunnelTally::from_json(&json).unwrap();
    assert_eq!(back, tally);
    let changed = change(&json);
    assert_ne!(changed, json);
    FunnelTally::from_json(&changed)
}

#[test]
fn a_stored_tally_that_no_people_give_is_refused() {
    for (from, to) in [
        (r#""reached":2"#, r#""reached":4"#),
        (r#""reached":2"#, r#""reached":1"#),
        (r#""dials":6"#, r#""dials":7"#),
        (r#""conversations":3"#, r#""conversations":9"#),
        (r#""people":3,"reached""#, r#""people":2,"reached""#),
    ] {
        let error = stored(|json| json.replace(from, to)).unwrap_err();
        assert_eq!(error.code.as_str(), "kpi.tally.part_over_whole", "{to}");
    }
}
