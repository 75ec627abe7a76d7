//! Laws of the verdict before a call. A slow checker in these tests derives every verdict again, from
//! the rules as they are written and the calendar of another library; the two must agree at every
//! instant that is looked at.
#![expect(
    clippy::unwrap_used,
    clippy::indexing_slicing,
    reason = "a test fails by a panic, also in its helpers"
)]

#[path = "campaign/cases.rs"]
mod cases;
#[path = "campaign/slow.rs"]
mod slow;

use std::collections::BTreeSet;

use cases::{Case, case, rules_of};
use chrono::{TimeDelta, Timelike};
use proptest::prelude::*;
use slow::forbidden;
use talktime::base::{Instant, RuleSetId};
use talktime::campaign::{BlockReason, CallingRules, DialQuery, DialVerdict, NextChance, may_call};
use talktime::privacy::{
    SuppressionEntry, SuppressionEntryParts, SuppressionKey, SuppressionScope, SuppressionSource,
};

fn asked_at(query: &DialQuery, at: Instant) -> DialQuery {
    DialQuery {
        at,
        ..query.clone()
    }
}

fn verdict(rules: &CallingRules, case: &Case) -> DialVerdict {
    may_call(rules, &case.query, &case.facts).unwrap()
}

fn microsecond() -> TimeDelta {
    TimeDelta::microseconds(1)
}

/// Instants of [from, until): its two ends, each hour of its first days, and some of each later part.
fn looked_at(from: Instant, until: Instant) -> Vec<Instant> {
    let step = ((until - from) / 200).max(TimeDelta::minutes(17));
    let hours = (0..72).map(|hour| from + TimeDelta::hours(hour));
    let parts = (0..200).map(|part| from + step * part);
    let last = until - microsecond();
    hours
        .chain(parts)
        .filter(|at| *at < until)
        .chain([last])
        .collect()
}

/// Whole minutes at which a window can begin, up to an instant, as many as can be looked at.
fn minutes_before(until: Instant, from: Instant) -> impl Iterator<Item = Instant> {
    let floor = until.with_second(0).and_then(|at| at.with_nanosecond(0));
    let start = floor.unwrap_or(until);
    (0..180)
        .map(move |minute| start - TimeDelta::minutes(minute))
        .take_while(move |at| from <= *at)
}

proptest! {
    #![proptest_config(ProptestConfig { max_global_rejects: 1 << 20, ..ProptestConfig::default() })]

    /// The reasons of a verdict are those that the slow checker finds, no more and no fewer.
    #[test]
    fn the_slow_checker_finds_the_same_reasons(case in case()) {
        let rules = rules_of(&case);
        let slow = forbidden(&rules, &case, case.query.at);
        let fast: BTreeSet<_> = match verdict(&rules, &case) {
            DialVerdict::Permit { .. } => BTreeSet::new(),
            DialVerdict::Blocked { reasons, .. } => {
                prop_assert!(!reasons.is_empty());
                reasons.iter().map(|block| (block.reason, block.rule.as_ref().map(ToString::to_string))).collect()
            }
        };
        prop_assert_eq!(fast, slow);
    }

    /// No instant of a permit is forbidden, and where it ends before the rules let one end, the next is.
    #[test]
    fn no_instant_of_a_permit_is_forbidden(case in case()) {
        let rules = rules_of(&case);
        if let DialVerdict::Permit { permit } = verdict(&rules, &case) {
            let permit = permit.parts();
            let longest = TimeDelta::minutes(rules.parts().permit_minutes.into());
            prop_assert_eq!(permit.from, case.query.at);
            prop_assert!(permit.until <= case.query.at + longest);
            for at in looked_at(permit.from, permit.until) {
                prop_assert_eq!(forbidden(&rules, &case, at), BTreeSet::new(), "{}", at);
            }
            if permit.until < case.query.at + longest {
                prop_assert!(!forbidden(&rules, &case, permit.until).is_empty());
            }
        }
    }

    /// No instant before the earliest is allowed; the earliest is; and where there is none, no instant is.
    #[test]
    fn the_earliest_is_the_first_that_is_allowed(case in case()) {
        let rules = rules_of(&case);
        let DialVerdict::Blocked { earliest, .. } = verdict(&rules, &case) else { return Ok(()) };
        let from = case.query.at;
        let until = match earliest {
            NextChance::At { at } => {
                prop_assert!(from < at);
                prop_assert_eq!(forbidden(&rules, &case, at), BTreeSet::new(), "{}", at);
                at
            }
            NextChance::NotBefore { at } => at,
            NextChance::Never => from + TimeDelta::days(400),
        };
        for at in looked_at(from, until).into_iter().chain(minutes_before(until, from)) {
            if at < until {
                prop_assert!(!forbidden(&rules, &case, at).is_empty(), "{} before {}", at, until);
            }
        }
        if let NextChance::At { at } = earliest {
            let then = may_call(&rules, &asked_at(&case.query, at), &case.facts).unwrap();
            prop_assert!(then.permit().is_some());
        }
    }

    /// Each reason tells when it alone ends: until then it forbids, and then it does not.
    #[test]
    fn each_reason_tells_when_it_ends(case in case()) {
        let rules = rules_of(&case);
        let DialVerdict::Blocked { reasons, .. } = verdict(&rules, &case) else { return Ok(()) };
        for block in reasons {
            // A rule of no holiday goes over into one; the rule is what ends.
            let same = |at| {
                let all = forbidden(&rules, &case, at);
                match &block.rule {
                    Some(rule) => all.iter().any(|(_, other)| other.as_deref() == Some(rule.as_str())),
                    None => all.iter().any(|(reason, rule)| *reason == block.reason && rule.is_none()),
                }
            };
            let until = match block.ends {
                NextChance::At { at } => {
                    prop_assert!(!same(at), "{:?}", block);
                    at
                }
                NextChance::NotBefore { at } => at,
                NextChance::Never => case.query.at + TimeDelta::days(400),
            };
            for at in looked_at(case.query.at, until) {
                prop_assert!(same(at), "{:?} at {}", block, at);
            }
        }
    }

    /// One more rule never allows what was forbidden, but where nobody had looked the law up.
    #[test]
    fn one_more_rule_never_allows_more(case in case(), more in cases::rule(9)) {
        let rules = rules_of(&case);
        let unknown = |at| {
            let reasons = forbidden(&rules, &case, at);
            reasons.iter().any(|(reason, _)| *reason == BlockReason::RulesUnknown)
        };
        let first = unknown(case.query.at);
        let id = RuleSetId::new("more").unwrap();
        let stricter = rules.with_rules(id, vec![more]).unwrap();
        let (before, after) = (verdict(&rules, &case), verdict(&stricter, &case));
        match (before, after) {
            (DialVerdict::Permit { permit: before }, DialVerdict::Permit { permit: after }) => {
                let ends = before.parts().until;
                prop_assert!(after.parts().until <= ends || unknown(ends));
            }
            (DialVerdict::Blocked { .. }, after) => prop_assert!(first || after.permit().is_none()),
            (DialVerdict::Permit { .. }, DialVerdict::Blocked { .. }) => {}
        }
    }

    /// After an opt-out that nobody lifted there is no instant at which the person may be called.
    #[test]
    fn after_an_opt_out_there_is_none(case in case()) {
        let mut case = case;
        let key = SuppressionKey::new(vec![1; 32]).unwrap();
        let entry = SuppressionEntry::restore(SuppressionEntryParts {
            id: talktime::base::SuppressionId::new("s-opt-out").unwrap(),
            number: key.hash(&case.query.number),
            scope: SuppressionScope::Company,
            source: SuppressionSource::Person,
            since: case.query.at,
            effective_by: None,
            effective: None,
            until: None,
            lifted: None,
        });
        case.facts.suppressions.push(entry.unwrap());
        let DialVerdict::Blocked { earliest, .. } = verdict(&rules_of(&case), &case) else {
            return Err(TestCaseError::fail("a permit after an opt-out"));
        };
        prop_assert_eq!(earliest, NextChance::Never);
    }

    /// To know less never allows more: without the zone, without the place.
    #[test]
    fn to_know_less_never_allows_more(case in case()) {
        let rules = rules_of(&case);
        let known = verdict(&rules, &case).permit().is_some();
        let zones = case.facts.place.as_ref().map(|place| talktime::base::Zone::of_country(&place.country));
        let own = case.facts.zone.zip(zones).is_some_and(|(zone, zones)| zones.contains(&zone));
        if own {
            let mut less = case.clone();
            less.facts.zone = None;
            prop_assert!(known || verdict(&rules, &less).permit().is_none());
        }
        let mut less = case.clone();
        if let Some(place) = &mut less.facts.place {
            place.region = None;
        }
        prop_assert!(known || verdict(&rules, &less).permit().is_none());
    }
}

/// The cases reach both answers, every kind of demand, and every way in which a wait ends.
#[test]
fn the_cases_reach_everything() {
    use proptest::strategy::ValueTree;
    use proptest::test_runner::TestRunner;
    let mut runner = TestRunner::deterministic();
    let (mut seen, mut permits, mut chances) = (BTreeSet::new(), 0, BTreeSet::new());
    for _ in 0..3000 {
        let case = case().new_tree(&mut runner).unwrap().current();
        match verdict(&rules_of(&case), &case) {
            DialVerdict::Permit { .. } => permits += 1,
            DialVerdict::Blocked { reasons, earliest } => {
                chances.insert(match earliest {
                    NextChance::At { .. } => "at",
                    NextChance::NotBefore { .. } => "not before",
                    NextChance::Never => "never",
                });
                seen.extend(reasons.into_iter().map(|block| block.reason));
            }
        }
    }
    assert!(permits > 100, "{permits}");
    assert!(
        chances.contains("at") && chances.contains("never"),
        "{chances:?}"
    );
    let missing: Vec<_> = BlockReason::ALL
        .into_iter()
        .filter(|reason| !seen.contains(reason))
        .collect();
    assert!(missing.is_empty(), "{missing:?}");
}
