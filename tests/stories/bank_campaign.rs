//! The telephone campaign of a Portuguese bank (Moro, Rita, Cortez 2014): its shares through the funnel,
//! and what a target rule chosen on one half of the people is worth on the other. The expected figures
//! were counted from the file by other tools before the funnel existed; the file stays outside.
#![expect(
    clippy::unwrap_used,
    clippy::print_stdout,
    reason = "a test may stop, and names itself where it is skipped"
)]

use std::path::PathBuf;
use std::process::Command;

use talktime::base::{
    CalendarDate, Code, ContactPurposeId, Instant, PersonRef, ProjectId, ServiceId, ServiceKindId,
};
use talktime::call::Unreached;
use talktime::campaign::{
    Attempt, AttemptParts, AttemptResult, EarlierOutcome, FunnelPerson, FunnelPersonParts,
    FunnelTally, TargetCondition, TargetPerson, TargetRule, TargetRuleParts, UnknownTarget,
};
use talktime::customer::{Customer, CustomerParts, HeldService, Relationship};
use talktime::kpi::{GroupReport, Plan};

const FILE: &str = "bank-full.csv.gz";

/// The rows of the file without its header. `gzip` unpacks it: the library reads no packed bytes.
#[expect(clippy::disallowed_methods, reason = "a test reads files")]
fn rows() -> Option<Vec<Vec<String>>> {
    let data = std::env::var("TALKTIME_DATA").map_or_else(
        |_| PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../../shared/data")),
        PathBuf::from,
    );
    let path = data.join(FILE);
    let unpacked = Command::new("gzip").arg("-dc").arg(&path).output();
    let Some(output) = unpacked.ok().filter(|output| output.status.success()) else {
        println!("skipped: the bank's campaign is absent (../shared/data/{FILE})");
        return None;
    };
    let text = String::from_utf8(output.stdout).unwrap();
    let mut lines = text.lines();
    let header = "age,job,marital,education,default,balance,housing,loan,contact,day_of_week,month,\
                  duration,campaign,pdays,previous,poutcome,y";
    assert_eq!(lines.next(), Some(header));
    Some(
        lines
            .map(|line| line.split(',').map(str::to_owned).collect())
            .collect(),
    )
}

// The columns that are read. `duration` is known only after the call and `campaign` only after the last
// one, so no target rule sees them.
const HOUSING: usize = 6;
const LOAN: usize = 7;
const DIALS: usize = 12;
const PASSED_DAYS: usize = 13;
const EARLIER: usize = 15;
const RESULT: usize = 16;

/// A day of the campaign; the file names no year.
const TODAY: &str = "2010-11-17";

fn today() -> CalendarDate {
    TODAY.parse().unwrap()
}

fn noon() -> Instant {
    format!("{TODAY}T12:00:00Z").parse().unwrap()
}

fn earlier(row: &[String]) -> EarlierOutcome {
    match row.get(EARLIER).unwrap().as_str() {
        "success" => EarlierOutcome::Success,
        "failure" => EarlierOutcome::Failure,
        "other" => EarlierOutcome::Other,
        // Five people were called before and nobody noted what came of it.
        "NaN" if row.get(PASSED_DAYS).unwrap() == "-1" => EarlierOutcome::NoHistory,
        _ => EarlierOutcome::Other,
    }
}

fn fact(row: &[String]) -> FunnelPerson {
    let dials = row.get(DIALS).unwrap().parse().unwrap();
    FunnelPerson::restore(FunnelPersonParts {
        project: None,
        agent: None,
        begun: noon(),
        earlier: Some(earlier(row)),
        dials,
        // Of the earlier dials of the campaign nothing is known; the last one was answered.
        conversations: 1,
        agreed_at: (row.get(RESULT).unwrap() == "yes").then_some(dials),
    })
    .unwrap()
}

fn funnel<'a>(rows: impl IntoIterator<Item = &'a Vec<String>>) -> FunnelTally {
    let mut tally = FunnelTally::new(Plan::default()).unwrap();
    for row in rows {
        tally.push(&fact(row)).unwrap();
    }
    tally
}

fn ratio(total: &GroupReport, kpi: &str, part: Option<&str>) -> (i64, u64) {
    let part = part.map(|text| Code::new(text).unwrap());
    let figure = total
        .figure(&Code::new(kpi).unwrap(), part.as_ref())
        .unwrap();
    (figure.ratio.numerator, figure.ratio.denominator)
}

fn percent((numerator, denominator): (i64, u64)) -> f64 {
    numerator as f64 * 100.0 / denominator as f64
}

#[test]
fn the_shares_of_the_campaign_come_out_of_the_funnel() {
    let Some(rows) = rows() else { return };
    let total = funnel(&rows).total();
    let overall = ratio(&total, "funnel.conversion.by_person", None);
    assert_eq!(overall, (5_289, 45_211));
    assert_eq!(format!("{:.2}", percent(overall)), "11.70");
    for (earlier, share) in [
        ("success", "64.7"),
        ("failure", "12.6"),
        ("no_history", "9.2"),
    ] {
        let part = format!("campaign.earlier.{earlier}");
        let found = ratio(&total, "funnel.conversion.by_earlier", Some(&part));
        assert_eq!(format!("{:.1}", percent(found)), share, "{earlier}");
    }
    for (attempt, agreed, ended, made) in [
        ("attempt_1", 2_561, 17_544, 45_211),
        ("attempt_2", 1_401, 12_505, 27_667),
        ("attempt_3", 618, 5_521, 15_162),
    ] {
        let last = ratio(&total, "funnel.conversion.by_last_attempt", Some(attempt));
        assert_eq!(last, (agreed, ended));
        // Who agreed was not called again: the people who agreed are the same.
        let all = ratio(&total, "funnel.conversion.by_attempt", Some(attempt));
        assert_eq!(all, (agreed, made));
    }
    let mut parts = FunnelTally::new(Plan::default()).unwrap();
    for part in rows.chunks(9_999).rev() {
        parts.merge(&funnel(part)).unwrap();
    }
    assert_eq!(parts.total(), total);
}

fn service(name: &str) -> HeldService {
    HeldService {
        service: ServiceId::new(name).unwrap(),
        kind: ServiceKindId::new(name).unwrap(),
        offer: None,
        monthly: None,
        since: None,
        until: None,
    }
}

/// What is known of a person before the call.
fn person(place: usize, row: &[String]) -> TargetPerson {
    let own = PersonRef::new(format!("p-{place}")).unwrap();
    let mut parts = CustomerParts::new(own, Relationship::Customer);
    // All of them hold an account.
    parts.services = vec![service("account")];
    for (column, name) in [(HOUSING, "mortgage"), (LOAN, "loan")] {
        if row.get(column).unwrap() == "yes" {
            parts.services.push(service(name));
        }
    }
    let days: i64 = row.get(PASSED_DAYS).unwrap().parse().unwrap();
    let attempt = (days >= 0).then(|| {
        Attempt::restore(AttemptParts {
            number: 1,
            at: noon() - chrono::TimeDelta::days(days),
            zone: None,
            project: ProjectId::new("before").unwrap(),
            purpose: ContactPurposeId::new("sales").unwrap(),
            subject: None,
            contact: None,
            result: AttemptResult::NotReached {
                result: Unreached::NoAnswer,
            },
        })
        .unwrap()
    });
    TargetPerson {
        customer: Customer::restore(parts).unwrap(),
        attempts: Some(attempt.into_iter().collect()),
        offerings: Some(Vec::new()),
        earlier: Some(earlier(row)),
    }
}

fn rule(when: TargetCondition) -> TargetRule {
    TargetRule::restore(TargetRuleParts {
        when,
        unknown: UnknownTarget::LeaveOut,
    })
    .unwrap()
}

fn candidates() -> Vec<(&'static str, TargetRule)> {
    let holds = |name: &str| TargetCondition::Holds {
        kind: ServiceKindId::new(name).unwrap(),
    };
    let came = |outcome| TargetCondition::Earlier { outcome };
    let success = || came(EarlierOutcome::Success);
    let without = |names: &[&str]| TargetCondition::NoneOf {
        conditions: names.iter().map(|name| holds(name)).collect(),
    };
    let any = |conditions| TargetCondition::AnyOf { conditions };
    let all = |conditions| TargetCondition::AllOf { conditions };
    let within = |days| TargetCondition::ContactedWithin { days };
    let known = || TargetCondition::NoneOf {
        conditions: vec![came(EarlierOutcome::NoHistory)],
    };
    vec![
        ("no mortgage", rule(without(&["mortgage"]))),
        ("no mortgage, no loan", rule(without(&["mortgage", "loan"]))),
        ("any history", rule(known())),
        ("called within 200 days", rule(within(200))),
        (
            "earlier success, or history without mortgage and loan",
            rule(any(vec![
                success(),
                all(vec![known(), without(&["mortgage", "loan"])]),
            ])),
        ),
        (
            "earlier success, or called within 200 days without mortgage",
            rule(any(vec![
                success(),
                all(vec![within(200), without(&["mortgage"])]),
            ])),
        ),
        (
            "earlier success, or neither mortgage nor loan",
            rule(any(vec![success(), without(&["mortgage", "loan"])])),
        ),
    ]
}

/// Gives who agreed of those whom a rule takes, and how many those are.
fn worth(rule: &TargetRule, half: &[(TargetPerson, &Vec<String>)]) -> (i64, u64) {
    let taken = half
        .iter()
        .filter(|(person, _)| rule.judge(person, today()).taken);
    let tally = funnel(taken.map(|(_, row)| *row));
    ratio(&tally.total(), "funnel.conversion.by_person", None)
}

#[test]
fn a_target_rule_chosen_on_one_half_is_better_than_calling_everybody_on_the_other() {
    let Some(rows) = rows() else { return };
    // By the parity of the row: the file is in the order of days, so both halves have all of them.
    let people = rows.iter().enumerate();
    let people = people.map(|(place, row)| (place, (person(place, row), row)));
    let (even, odd): (Vec<_>, Vec<_>) = people.partition(|(place, _)| place % 2 == 0);
    let half = |part: Vec<(usize, _)>| part.into_iter().map(|(_, one)| one).collect::<Vec<_>>();
    let (chosen_on, tried_on) = (half(even), half(odd));
    // One that takes few is easily good: so the best of those that take a twentieth of the people or more,
    // and the best of those that take a third. What they come to on the other half was counted beforehand.
    let count = chosen_on.len() as u64;
    for (least, expected) in [(count / 20, (691, 1_502)), (count / 3, (1_727, 8_889))] {
        let each = candidates().into_iter().map(|(name, rule)| {
            let found = worth(&rule, &chosen_on);
            (name, rule, found)
        });
        let fitting = each.filter(|(.., (_, people))| *people >= least);
        let best = fitting.max_by(|one, other| percent(one.2).total_cmp(&percent(other.2)));
        let (name, rule, _) = best.unwrap();
        let all = ratio(
            &funnel(tried_on.iter().map(|(_, row)| *row)).total(),
            "funnel.conversion.by_person",
            None,
        );
        let found = worth(&rule, &tried_on);
        let better = percent(found) / percent(all);
        println!(
            "target rule \"{name}\": {} of {} agreed ({:.2} %), of everybody {} of {} ({:.2} %): {better:.2} times",
            found.0,
            found.1,
            percent(found),
            all.0,
            all.1,
            percent(all),
        );
        assert_eq!(all, (2_673, 22_605));
        assert_eq!(found, expected, "{name}");
    }
}
