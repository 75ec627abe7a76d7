//! Verdicts worked out by hand.

mod countries;
mod people;
mod sets;

use super::*;
use crate::base::{
    AgentId, CallSubjectId, ConsentId, ContactPurposeId, CountryCode, Instant, Language, PermitId,
    PersonRef, PhoneNumber, ProjectId, RegistryId, RuleSetId, SuppressionId, TrainingId, WordingId,
    Zone,
};
use crate::call::{BusinessResult, Unreached};
use crate::campaign::{
    Attempt, AttemptParts, AttemptResult, CallPlace, CallingRulesParts, RegistryLook,
    RuleConfidence, read_calling_rules,
};
use crate::privacy::{
    Consent, ConsentEnd, ConsentMethod, ConsentParts, ContactChannel, LawfulBasis, Lifting,
    NumberHash, SuppressionEntry, SuppressionEntryParts, SuppressionKey, SuppressionScope,
    SuppressionSource,
};

fn at(text: &str) -> Instant {
    text.parse().unwrap()
}

fn query(purpose: &str, number: &str, when: &str) -> DialQuery {
    DialQuery {
        permit: PermitId::new("permit-1").unwrap(),
        person: PersonRef::new("p-1").unwrap(),
        number: PhoneNumber::new(number).unwrap(),
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new(purpose).unwrap(),
        channel: ContactChannel::Voice,
        at: at(when),
        subject: None,
        agent: None,
    }
}

const FRENCH: &str = "+33123456789";
const RUSSIAN: &str = "+78432123456";
const AMERICAN: &str = "+12025550123";

fn facts(country: &str, region: Option<&str>, zone: &str) -> DialFacts {
    DialFacts {
        place: Some(CallPlace {
            country: CountryCode::new(country).unwrap(),
            region: region.map(|region| Code::new(region).unwrap()),
        }),
        zone: Some(Zone::new(zone).unwrap()),
        ..DialFacts::default()
    }
}

fn attempt(when: &str, purpose: &str, result: AttemptResult) -> Attempt {
    Attempt::restore(AttemptParts {
        number: 1,
        at: at(when),
        zone: None,
        project: ProjectId::new("internet").unwrap(),
        purpose: ContactPurposeId::new(purpose).unwrap(),
        subject: None,
        contact: None,
        result,
    })
    .unwrap()
}

fn unanswered(when: &str, purpose: &str) -> Attempt {
    let result = Unreached::NoAnswer;
    attempt(when, purpose, AttemptResult::NotReached { result })
}

fn talked(when: &str, purpose: &str) -> Attempt {
    let result = BusinessResult::Informed;
    attempt(when, purpose, AttemptResult::Reached { result })
}

fn consent(given: &str, expires: Option<&str>, ended: Option<ConsentEnd>) -> Consent {
    Consent::restore(ConsentParts {
        id: ConsentId::new("consent-1").unwrap(),
        person: PersonRef::new("p-1").unwrap(),
        purpose: ContactPurposeId::new("sales").unwrap(),
        channel: ContactChannel::Voice,
        method: ConsentMethod::WebForm,
        basis: LawfulBasis::Consent,
        given: at(given),
        expires: expires.map(at),
        wording: WordingId::new("w-1").unwrap(),
        language: Language::English,
        proof: None,
        jurisdiction: CountryCode::new("FR").unwrap(),
        region: None,
        ended,
    })
    .unwrap()
}

fn number_hash() -> NumberHash {
    let key = SuppressionKey::new(vec![7; 32]).unwrap();
    key.hash(&PhoneNumber::new(FRENCH).unwrap())
}

fn entry(
    scope: SuppressionScope,
    since: &str,
    until: Option<&str>,
    lifted: Option<&str>,
) -> SuppressionEntry {
    SuppressionEntry::restore(SuppressionEntryParts {
        id: SuppressionId::new("s-1").unwrap(),
        number: number_hash(),
        scope,
        source: SuppressionSource::Person,
        since: at(since),
        effective_by: None,
        effective: None,
        until: until.map(at),
        lifted: lifted.map(|when| Lifting {
            at: at(when),
            by: SuppressionSource::Person,
            contact: None,
        }),
    })
    .unwrap()
}

/// Asks under the rules that ship: whether it is allowed, the reasons, and the earliest instant.
fn ask(query: &DialQuery, facts: &DialFacts) -> (Vec<(BlockReason, String)>, Option<NextChance>) {
    let verdict = may_call(&CallingRules::standard(), query, facts).unwrap();
    told(verdict)
}

fn told(verdict: DialVerdict) -> (Vec<(BlockReason, String)>, Option<NextChance>) {
    match verdict {
        DialVerdict::Permit { .. } => (Vec::new(), None),
        DialVerdict::Blocked { reasons, earliest } => {
            let rule = |block: &DialBlock| {
                block
                    .rule
                    .as_ref()
                    .map_or(String::new(), ToString::to_string)
            };
            let reasons = reasons.iter().map(|block| (block.reason, rule(block)));
            (reasons.collect(), Some(earliest))
        }
    }
}

fn blocked(
    reasons: &[(BlockReason, &str)],
    earliest: NextChance,
) -> (Vec<(BlockReason, String)>, Option<NextChance>) {
    let reasons = reasons
        .iter()
        .map(|(reason, rule)| (*reason, (*rule).to_owned()));
    (reasons.collect(), Some(earliest))
}

fn next(when: &str) -> NextChance {
    NextChance::At { at: at(when) }
}

const ALLOWED: (Vec<(BlockReason, String)>, Option<NextChance>) = (Vec::new(), None);

// France, decree 2022-1313: 10 to 13 and 14 to 20, Monday to Friday, no holidays. In 2026 the zone is an
// hour ahead of UTC until 29 March, two hours from then to 25 October. Easter Monday is 6 April.
#[test]
fn the_windows_of_france_close_at_lunch_at_weekends_and_on_holidays() {
    let facts = facts("FR", None, "Europe/Paris");
    let ask = |when| ask(&query("sales", FRENCH, when), &facts);
    let hours = |reason, earliest| blocked(&[(reason, "fr.sales.hours")], next(earliest));
    assert_eq!(ask("2026-03-02T09:00:00Z"), ALLOWED);
    assert_eq!(ask("2026-03-02T11:59:59.999Z"), ALLOWED);
    assert_eq!(
        ask("2026-03-02T12:00:00Z"),
        hours(BlockReason::OutsideHours, "2026-03-02T13:00:00Z")
    );
    assert_eq!(
        ask("2026-03-02T19:00:00Z"),
        hours(BlockReason::OutsideHours, "2026-03-03T09:00:00Z")
    );
    // Friday evening before Easter: Saturday, Sunday, and Easter Monday pass; the clocks went forward.
    assert_eq!(
        ask("2026-04-03T18:30:00Z"),
        hours(BlockReason::OutsideHours, "2026-04-07T08:00:00Z")
    );
    assert_eq!(
        ask("2026-04-06T09:00:00Z"),
        hours(BlockReason::Holiday, "2026-04-07T08:00:00Z")
    );
    // Good Friday is none in France but for Alsace and Moselle.
    assert_eq!(ask("2026-04-03T09:00:00Z"), ALLOWED);
    // What held before the decree nobody looked up; on its first day the hours are known.
    let unknown = blocked(
        &[(BlockReason::RulesUnknown, "")],
        next("2023-03-01T09:00:00Z"),
    );
    assert_eq!(ask("2023-02-28T12:30:00Z"), unknown);
    assert_eq!(
        ask("2023-03-01T12:30:00Z"),
        hours(BlockReason::OutsideHours, "2023-03-01T13:00:00Z")
    );
}

// Law 2025-594: from 11 August 2026 consent comes first, but for customers.
#[test]
fn a_rule_begins_on_its_day_on_the_persons_calendar() {
    let mut facts = facts("FR", None, "Europe/Paris");
    let ask_at = |facts: &DialFacts, when| ask(&query("sales", FRENCH, when), facts);
    assert_eq!(ask_at(&facts, "2026-08-10T17:59:00Z"), ALLOWED);
    let verdict = ask_at(&facts, "2026-08-11T08:00:00Z");
    assert_eq!(
        verdict,
        blocked(
            &[(BlockReason::NoConsent, "fr.sales.consent")],
            NextChance::Never
        )
    );
    facts.customer = true;
    assert_eq!(ask_at(&facts, "2026-08-11T08:00:00Z"), ALLOWED);
    facts.customer = false;
    facts.consents = vec![consent(
        "2026-07-01T08:00:00Z",
        Some("2026-09-01T08:00:00Z"),
        None,
    )];
    assert_eq!(ask_at(&facts, "2026-08-31T10:00:00Z"), ALLOWED);
    let ended = blocked(
        &[(BlockReason::ConsentEnded, "fr.sales.consent")],
        NextChance::Never,
    );
    assert_eq!(ask_at(&facts, "2026-09-01T08:00:00Z"), ended);
    let withdrawn = ConsentEnd::Withdrawn {
        at: at("2026-08-20T08:00:00Z"),
    };
    facts.consents = vec![consent("2026-07-01T08:00:00Z", None, Some(withdrawn))];
    assert_eq!(ask_at(&facts, "2026-08-20T07:59:59Z"), ALLOWED);
    assert_eq!(ask_at(&facts, "2026-08-20T08:00:00Z"), ended);
}

// Decree 2022-1313: four calls in thirty days, and sixty days after a refusal.
#[test]
fn the_cap_of_france_counts_attempts_over_thirty_days() {
    let mut facts = facts("FR", None, "Europe/Paris");
    let days = [
        "2026-02-02T10:00:00Z",
        "2026-02-10T10:00:00Z",
        "2026-02-20T10:00:00Z",
        "2026-02-25T10:00:00Z",
    ];
    let unanswered = days.map(|day| unanswered(day, "sales"));
    facts.attempts = unanswered[..3].to_vec();
    let monday = query("sales", FRENCH, "2026-03-02T09:00:00Z");
    assert_eq!(ask(&monday, &facts), ALLOWED);
    facts.attempts = unanswered.to_vec();
    // The oldest leaves the thirty days on Wednesday 4 March at 11 o'clock there.
    let capped = blocked(
        &[(BlockReason::CapReached, "fr.sales.cap")],
        next("2026-03-04T10:00:00Z"),
    );
    assert_eq!(ask(&monday, &facts), capped);
    facts.attempts.reverse();
    assert_eq!(ask(&monday, &facts), capped);
    // What was not dialled, and what was for another purpose, is not counted.
    let reasons = vec![BlockReason::OutsideHours.code()];
    facts.attempts[0] = attempt(days[3], "sales", AttemptResult::NotDialled { reasons });
    assert_eq!(ask(&monday, &facts), ALLOWED);
    facts.attempts[0] = attempt(
        days[3],
        "service",
        AttemptResult::NotReached {
            result: Unreached::Busy,
        },
    );
    assert_eq!(ask(&monday, &facts), ALLOWED);
}

#[test]
fn a_refusal_begins_sixty_days_of_quiet() {
    let mut facts = facts("FR", None, "Europe/Paris");
    let refused = BusinessResult::Refused { reason: None };
    facts.attempts = vec![attempt(
        "2026-01-05T22:30:00Z",
        "sales",
        AttemptResult::Reached { result: refused },
    )];
    // The clock showed half past eleven on 5 January; the sixtieth day after is Friday 6 March.
    let quiet = blocked(
        &[(BlockReason::QuietPeriod, "fr.sales.quiet")],
        next("2026-03-09T09:00:00Z"),
    );
    assert_eq!(
        ask(&query("sales", FRENCH, "2026-03-02T09:00:00Z"), &facts),
        quiet
    );
    assert_eq!(
        ask(&query("sales", FRENCH, "2026-03-06T09:00:00Z"), &facts),
        quiet
    );
    assert_eq!(
        ask(&query("sales", FRENCH, "2026-03-09T09:00:00Z"), &facts),
        ALLOWED
    );
}

#[test]
fn what_time_does_not_mend_is_told_with_everything_else() {
    let mut facts = facts("FR", None, "Europe/Paris");
    facts.owner = Some(AgentId::new("ravi").unwrap());
    facts.required_training = vec![
        TrainingId::new("fibre").unwrap(),
        TrainingId::new("secrecy").unwrap(),
    ];
    facts.training = vec![TrainingId::new("secrecy").unwrap()];
    facts.closed = Some(at("2026-03-01T00:00:00Z"));
    let mut asked = query("slaes", FRENCH, "2026-03-02T22:00:00Z");
    asked.agent = Some(AgentId::new("asha").unwrap());
    let all = [
        (BlockReason::PurposeUnknown, ""),
        (BlockReason::OwnerOnly, ""),
        (BlockReason::AgentNotTrained, ""),
        (BlockReason::ProjectClosed, ""),
        (BlockReason::OutsideHours, "house.hours"),
    ];
    assert_eq!(ask(&asked, &facts), blocked(&all, NextChance::Never));
    asked.agent = facts.owner.clone();
    facts.training.push(TrainingId::new("fibre").unwrap());
    facts.closed = Some(at("2026-03-03T12:00:00Z"));
    asked.purpose = ContactPurposeId::new("sales").unwrap();
    asked.at = at("2026-03-03T11:59:00Z");
    assert_eq!(ask(&asked, &facts), ALLOWED);
    // The permit ends with the project, before its five minutes are over.
    let verdict = may_call(&CallingRules::standard(), &asked, &facts).unwrap();
    let permit = verdict.permit().unwrap().parts();
    assert_eq!(
        (permit.from, permit.until),
        (asked.at, at("2026-03-03T12:00:00Z"))
    );
    assert_eq!(permit.rule_set.as_str(), "talktime-2026-11-30");
}

#[test]
fn a_dropped_call_locks_out_for_three_days_in_britain() {
    let mut facts = facts("GB", None, "Europe/London");
    facts.attempts = vec![attempt(
        "2026-03-02T10:00:00Z",
        "service",
        AttemptResult::NotReached {
            result: Unreached::Dropped,
        },
    )];
    let locked = blocked(
        &[(BlockReason::DroppedLockout, "gb.dropped")],
        next("2026-03-05T10:00:00Z"),
    );
    assert_eq!(
        ask(
            &query("service", "+442071234567", "2026-03-03T10:00:00Z"),
            &facts
        ),
        locked
    );
}

#[test]
fn what_is_dated_ahead_or_of_another_is_refused() {
    let refused = |query: &DialQuery, facts: &DialFacts| {
        let error = may_call(&CallingRules::standard(), query, facts).unwrap_err();
        (error.code.to_string(), error.path.to_string())
    };
    let told = |code: &str, path: &str| (format!("campaign.{code}"), path.to_owned());
    let monday = query("sales", FRENCH, "2026-03-02T09:00:00Z");
    let good = facts("FR", None, "Europe/Paris");
    let ahead = DialFacts {
        consents: vec![consent("2026-03-02T09:00:01Z", None, None)],
        ..good.clone()
    };
    assert_eq!(
        refused(&monday, &ahead),
        told("facts.consent_ahead", "consents[0].given")
    );
    let mut other = consent("2026-03-02T09:00:00Z", None, None).into_parts();
    other.person = PersonRef::new("p-2").unwrap();
    let other = DialFacts {
        consents: vec![Consent::restore(other).unwrap()],
        ..good.clone()
    };
    assert_eq!(
        refused(&monday, &other),
        told("facts.consent_of_another", "consents[0].person")
    );
    let ahead = DialFacts {
        attempts: vec![talked("2026-03-02T09:00:01Z", "sales")],
        ..good.clone()
    };
    assert_eq!(
        refused(&monday, &ahead),
        told("facts.attempt_ahead", "attempts[0].at")
    );
    let look = RegistryLook {
        registry: RegistryId::new("x").unwrap(),
        at: at("2026-03-02T09:00:01Z"),
        listed: false,
    };
    let ahead = DialFacts {
        looks: vec![look],
        ..good.clone()
    };
    assert_eq!(
        refused(&monday, &ahead),
        told("facts.look_ahead", "looks[0].at")
    );
    for when in ["1969-12-31T23:59:59Z", "2200-01-01T00:00:00Z"] {
        assert_eq!(
            refused(&query("sales", FRENCH, when), &good),
            told("query.at_out_of_range", "at")
        );
    }
    let misspelt = facts("US", Some("florida"), "America/New_York");
    assert_eq!(
        refused(&monday, &misspelt),
        told("facts.unknown_region", "place.region")
    );
    let mut letter = monday.clone();
    letter.channel = ContactChannel::Post;
    assert_eq!(refused(&letter, &good), told("query.no_call", "channel"));
}
