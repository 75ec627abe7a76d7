//! What a person allowed and what they forbade.

use super::*;

#[test]
fn a_consent_lifts_hours_and_never_an_opt_out() {
    let mut facts = facts("FR", None, "Europe/Paris");
    // Half past one on a Monday of May 2026: the clock shows lunch time.
    let lunch = query("sales", FRENCH, "2026-05-04T11:30:00Z");
    let closed = blocked(
        &[(BlockReason::OutsideHours, "fr.sales.hours")],
        next("2026-05-04T12:00:00Z"),
    );
    assert_eq!(ask(&lunch, &facts), closed);
    facts.consents = vec![consent("2026-01-01T08:00:00Z", None, None)];
    assert_eq!(ask(&lunch, &facts), ALLOWED);
    // The house's own hours are lifted by nothing.
    let night = query("sales", FRENCH, "2026-05-04T20:30:00Z");
    assert_eq!(
        ask(&night, &facts),
        blocked(
            &[(BlockReason::OutsideHours, "house.hours")],
            next("2026-05-05T06:00:00Z")
        )
    );
    facts.suppressions = vec![entry(
        SuppressionScope::Company,
        "2026-02-01T08:00:00Z",
        None,
        None,
    )];
    assert_eq!(
        ask(&lunch, &facts),
        blocked(&[(BlockReason::DoNotCall, "")], NextChance::Never)
    );
}

#[test]
fn an_entry_forbids_in_its_scope_and_its_time() {
    let mut facts = facts("FR", None, "Europe/Paris");
    let monday = query("sales", FRENCH, "2026-03-02T09:00:00Z");
    let scopes = [
        (SuppressionScope::Company, true),
        (
            SuppressionScope::Project {
                project: ProjectId::new("internet").unwrap(),
            },
            true,
        ),
        (
            SuppressionScope::Project {
                project: ProjectId::new("loan").unwrap(),
            },
            false,
        ),
        (
            SuppressionScope::Purpose {
                purpose: ContactPurposeId::new("sales").unwrap(),
            },
            true,
        ),
        (
            SuppressionScope::Purpose {
                purpose: ContactPurposeId::new("debt").unwrap(),
            },
            false,
        ),
        (
            SuppressionScope::Channel {
                channel: ContactChannel::Voice,
            },
            true,
        ),
        (
            SuppressionScope::Channel {
                channel: ContactChannel::Message,
            },
            false,
        ),
    ];
    for (scope, forbids) in scopes {
        facts.suppressions = vec![entry(scope.clone(), "2026-01-01T08:00:00Z", None, None)];
        let never = blocked(&[(BlockReason::DoNotCall, "")], NextChance::Never);
        assert_eq!(
            ask(&monday, &facts),
            if forbids { never } else { ALLOWED },
            "{scope:?}"
        );
    }
    // It ends on Saturday: Monday follows.
    facts.suppressions = vec![entry(
        SuppressionScope::Company,
        "2026-01-01T08:00:00Z",
        Some("2026-03-07T09:00:00Z"),
        None,
    )];
    assert_eq!(
        ask(&monday, &facts),
        blocked(
            &[(BlockReason::DoNotCall, "")],
            next("2026-03-09T09:00:00Z")
        )
    );
    facts.suppressions = vec![entry(
        SuppressionScope::Company,
        "2026-01-01T08:00:00Z",
        None,
        Some("2026-03-02T09:00:00Z"),
    )];
    assert_eq!(ask(&monday, &facts), ALLOWED);
}

#[test]
fn who_said_no_in_a_call_is_not_called_before_a_list_tells_of_it() {
    let mut facts = facts("FR", None, "Europe/Paris");
    let opt_out = BusinessResult::OptOut;
    facts.attempts = vec![attempt(
        "2026-01-05T10:00:00Z",
        "service",
        AttemptResult::Reached { result: opt_out },
    )];
    let monday = query("sales", FRENCH, "2026-03-02T09:00:00Z");
    assert_eq!(
        ask(&monday, &facts),
        blocked(&[(BlockReason::OptedOut, "")], NextChance::Never)
    );
    // The entry was lifted on Wednesday, or the person consented since.
    let mut lifted = facts.clone();
    lifted.suppressions = vec![entry(
        SuppressionScope::Company,
        "2026-01-05T10:00:00Z",
        None,
        Some("2026-03-04T09:00:00Z"),
    )];
    let both = [(BlockReason::DoNotCall, ""), (BlockReason::OptedOut, "")];
    assert_eq!(
        ask(&monday, &lifted),
        blocked(&both, next("2026-03-04T09:00:00Z"))
    );
    facts.consents = vec![consent("2026-02-01T08:00:00Z", None, None)];
    assert_eq!(ask(&monday, &facts), ALLOWED);
}

#[test]
fn who_withdraws_a_consent_withdraws_those_before_it() {
    let mut facts = facts("FR", None, "Europe/Paris");
    let withdrawn = ConsentEnd::Withdrawn {
        at: at("2026-08-20T08:00:00Z"),
    };
    let first = consent("2026-07-01T08:00:00Z", None, None);
    let second = consent("2026-07-02T08:00:00Z", None, Some(withdrawn));
    facts.consents = vec![first.clone(), second];
    let asked = |when| query("sales", FRENCH, when);
    assert_eq!(ask(&asked("2026-08-20T07:59:59Z"), &facts), ALLOWED);
    let ended = blocked(
        &[(BlockReason::ConsentEnded, "fr.sales.consent")],
        NextChance::Never,
    );
    assert_eq!(ask(&asked("2026-08-20T08:00:00Z"), &facts), ended);
    facts
        .consents
        .push(consent("2026-08-20T08:00:01Z", None, None));
    assert_eq!(ask(&asked("2026-08-20T08:30:00Z"), &facts), ALLOWED);
    // Another ground is no consent.
    let mut other = first.into_parts();
    other.basis = LawfulBasis::LegitimateInterest;
    facts.consents = vec![Consent::restore(other).unwrap()];
    let none = blocked(
        &[(BlockReason::NoConsent, "fr.sales.consent")],
        NextChance::Never,
    );
    assert_eq!(ask(&asked("2026-08-20T08:30:00Z"), &facts), none);
}

#[test]
fn a_machine_needs_more_than_an_agent() {
    let recorded = |purpose, number, when| DialQuery {
        channel: ContactChannel::RecordedVoice,
        ..query(purpose, number, when)
    };
    let russia = facts("RU", None, "Europe/Moscow");
    let both = [
        (BlockReason::NoConsent, "ru.sales.consent"),
        (BlockReason::Banned, "ru.recorded.ban"),
    ];
    assert_eq!(
        ask(&recorded("sales", RUSSIAN, "2026-03-02T09:00:00Z"), &russia),
        blocked(&both, NextChance::Never)
    );
    // Nobody looked up what France says of machines.
    let unknown = [(BlockReason::RulesUnknown, "")];
    let france = facts("FR", None, "Europe/Paris");
    assert_eq!(
        ask(&recorded("sales", FRENCH, "2026-03-02T09:00:00Z"), &france),
        blocked(&unknown, NextChance::Never)
    );
    // Who wants no calls wants none of a machine; who wants no machine may be called by an agent.
    let mut britain = facts("GB", None, "Europe/London");
    let scope = |channel| {
        vec![entry(
            SuppressionScope::Channel { channel },
            "2026-01-01T00:00:00Z",
            None,
            None,
        )]
    };
    britain.suppressions = scope(ContactChannel::Voice);
    let (reasons, _) = ask(
        &recorded("service", "+442071234567", "2026-03-02T10:00:00Z"),
        &britain,
    );
    assert!(
        reasons.contains(&(BlockReason::DoNotCall, String::new())),
        "{reasons:?}"
    );
    britain.suppressions = scope(ContactChannel::RecordedVoice);
    assert_eq!(
        ask(
            &query("service", "+442071234567", "2026-03-02T10:00:00Z"),
            &britain
        ),
        ALLOWED
    );
}
