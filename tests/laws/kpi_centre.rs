//! Laws of the tally of a centre, over facts of every kind.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeMap;
use std::time::Duration;

use chrono::TimeDelta;
use proptest::prelude::*;
use proptest::sample::Index;
use talktime::base::{Code, ContactId, Grain, Instant, Period};
use talktime::call::{AgentLeg, Direction, Record, RecordParts};
use talktime::kpi::{
    Activity, ActivityInterval, Attribution, CallTally, CentreFact, CentreTally, Dimension,
    Explainer, Figure, GroupReport, Kpi, KpiUnit, Plan, registry,
};

mod facts;
mod shifted;

use facts::{fact, facts, plan, plan_in};

fn count<'a>(plan: &Plan, facts: impl IntoIterator<Item = &'a CentreFact>) -> CentreTally {
    let mut tally = CentreTally::new(plan.clone()).unwrap();
    for fact in facts {
        tally.push(fact).unwrap();
    }
    tally
}

/// The numerator and the denominator of a whole figure.
fn ratio(group: &GroupReport, kpi: &str) -> (i64, u64) {
    let figure = group.figure(&Code::new(kpi).unwrap(), None).unwrap();
    (figure.ratio.numerator, figure.ratio.denominator)
}

fn number(group: &GroupReport, kpi: &str) -> i64 {
    ratio(group, kpi).0
}

fn by_id() -> BTreeMap<Code, Kpi> {
    let all = registry().into_iter();
    all.map(|kpi| (kpi.id.clone(), kpi)).collect()
}

/// Adds up the numerators of the figures that are sums of times, part by part, over the groups.
fn times<'a>(groups: impl IntoIterator<Item = &'a GroupReport>) -> BTreeMap<String, i64> {
    let mut sums = BTreeMap::new();
    for figure in groups.into_iter().flat_map(|group| &group.figures) {
        let kpi = figure.kpi.as_str();
        let of_legs = ["talk", "hold.per_handled", "consult", "wrap_up", "aht"];
        if kpi.starts_with("time.") || of_legs.contains(&kpi) {
            let name = format!("{kpi} {:?}", figure.part);
            *sums.entry(name).or_default() += figure.ratio.numerator;
        }
    }
    sums
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn merging_any_parts_in_any_order_equals_one_pass(
        plan in plan(),
        placed in prop::collection::vec((0_usize..4, fact()), 0..30).prop_shuffle(),
        order in Just(vec![0_usize, 1, 2, 3]).prop_shuffle(),
        stored in any::<bool>(),
    ) {
        let once = count(&plan, placed.iter().map(|(_, fact)| fact));
        let mut merged = CentreTally::new(plan.clone()).unwrap();
        for part in order {
            let facts = placed.iter().rev().filter(|(at, _)| *at == part);
            let mut tally = count(&plan, facts.map(|(_, fact)| fact));
            if stored {
                let text = tally.to_json().unwrap();
                tally = CentreTally::from_json(&text).unwrap();
                prop_assert_eq!(tally.to_json().unwrap(), text);
            }
            merged.merge(&tally).unwrap();
        }
        prop_assert_eq!(&merged, &once);
        prop_assert_eq!(merged.report(), once.report());
        prop_assert_eq!(merged.total(), once.total());
        prop_assert_eq!(merged.to_json().unwrap(), once.to_json().unwrap());
    }

    #[test]
    fn the_total_is_the_report_without_a_split(plan in plan(), facts in facts(20)) {
        let unsplit = Plan { by: vec![], ..plan.clone() };
        let report = count(&unsplit, &facts).report();
        let total = count(&plan, &facts).total();
        prop_assert_eq!(report.total(), Some(&total));
    }

    #[test]
    fn a_shift_by_whole_weeks_moves_the_intervals_and_nothing_else(
        plan in plan_in(facts::STEADY.to_vec()),
        facts in facts(20),
        weeks in -60_i64..60,
    ) {
        // A month is no number of weeks, so its borders do not move along.
        let mut plan = plan;
        for dimension in &mut plan.by {
            if *dimension == (Dimension::Interval { grain: Grain::Month }) {
                *dimension = Dimension::Interval { grain: Grain::Week };
            }
        }
        let by = TimeDelta::weeks(weeks);
        let later: Vec<_> = facts.iter().map(|fact| shifted::fact(fact, by)).collect();
        let moved = shifted::report(&count(&plan, &facts).report(), by);
        prop_assert_eq!(count(&plan, &later).report(), moved);
    }

    #[test]
    fn splitting_conserves_every_millisecond(
        plan in plan(),
        facts in facts(20),
        grain in prop::sample::select(Grain::ALL.to_vec()),
    ) {
        let mut split = plan;
        split.policy.attribution = Attribution::Overlap;
        split.by.retain(|one| !matches!(one, Dimension::Interval { .. }));
        split.by.push(Dimension::Interval { grain });
        let whole = count(&Plan { by: vec![], ..split.clone() }, &facts).total();
        let parts = count(&split, &facts).report();
        let mut sums = times([&whole]);
        if parts.groups.is_empty() {
            sums.clear();
        }
        prop_assert_eq!(times(&parts.groups), sums);
    }

    #[test]
    fn a_share_is_a_part_of_its_whole(plan in plan(), facts in facts(25)) {
        let tally = count(&plan, &facts);
        let known = by_id();
        for figure in tally.report().groups.iter().chain([&tally.total()]).flat_map(|group| &group.figures) {
            let (part, whole) = (figure.ratio.numerator, i64::try_from(figure.ratio.denominator).unwrap());
            match known.get(&figure.kpi).unwrap().unit {
                KpiUnit::Share => prop_assert!((0..=whole).contains(&part), "{figure:?}"),
                KpiUnit::NetPoints => prop_assert!((-whole..=whole).contains(&part), "{figure:?}"),
                _ => prop_assert!(part >= 0, "{figure:?}"),
            }
            prop_assert_eq!(figure.value.is_none(), whole == 0);
            prop_assert!(figure.value.is_none_or(f64::is_finite));
        }
    }

    #[test]
    fn shrinkage_is_the_sum_of_its_parts_and_adherence_by_kind_is_stricter(
        plan in plan(),
        facts in facts(25),
    ) {
        let tally = count(&plan, &facts);
        for group in tally.report().groups.iter().chain([&tally.total()]) {
            // Where nobody's log-in is known, nothing is held against the plan.
            if number(&tally.total(), "time.logged_in") == 0 {
                for kpi in ["shrinkage", "adherence", "conformance"] {
                    prop_assert_eq!(ratio(group, kpi), (0, 0));
                }
                continue;
            }
            let (lost, paid) = ratio(group, "shrinkage");
            let part = |kpi: &str| ratio(group, kpi);
            prop_assert_eq!(paid, number(group, "time.paid").unsigned_abs());
            for parts in [["planned", "unplanned"], ["internal", "external"]] {
                let [one, other] = parts.map(|name| part(&format!("shrinkage.{name}")));
                prop_assert_eq!((one.0 + other.0, one.1, other.1), (lost, paid, paid));
            }
            prop_assert!(number(group, "adherence.by_kind") <= number(group, "adherence"));
            prop_assert!(number(group, "time.wrap_up") <= number(group, "time.handling"));
            let paused = Code::new("time.paused").unwrap();
            let kinds = group.parts_of(&paused).map(|figure| figure.ratio.numerator);
            let kinds: i64 = kinds.sum();
            prop_assert_eq!(kinds, number(group, "time.paused"));
        }
    }

    #[test]
    fn a_centre_gives_the_figures_of_its_calls(plan in plan(), facts in facts(25)) {
        let centre = count(&plan, &facts);
        let mut calls = CallTally::new(plan).unwrap();
        for fact in &facts {
            if let CentreFact::Record(record) = fact {
                calls.push(record).unwrap();
            }
        }
        prop_assert_eq!(centre.contacts(), calls.contacts());
        let (centre_report, calls_report) = (centre.report(), calls.report());
        let totals = [(calls.total(), Some(centre.total()))].into_iter();
        let groups = calls_report.groups.into_iter().map(|group| {
            let own = centre_report.group(&group.key).cloned();
            (group, own)
        });
        for (calls, centre) in groups.chain(totals) {
            let centre = centre.unwrap();
            for figure in &calls.figures {
                prop_assert_eq!(centre.figure(&figure.kpi, figure.part.as_ref()), Some(figure));
            }
        }
    }

    #[test]
    fn what_an_agent_did_counts_once_however_often_it_is_told(
        plan in plan(),
        facts in facts(20),
    ) {
        let of_time = |fact: &&CentreFact| {
            matches!(fact, CentreFact::Activity(_) | CentreFact::Schedule(_))
        };
        let again: Vec<_> = facts.iter().filter(of_time).chain(&facts).collect();
        prop_assert_eq!(count(&plan, again), count(&plan, &facts));
    }
}

/// What an agent does between log-in and log-off, in thousandths of it.
type Doing = (Activity, Option<talktime::base::QueueId>, u32, u32, bool);

fn inside(period: Period, thousandths: u32) -> Instant {
    let length = period.until() - period.from();
    period.from() + length * i32::try_from(thousandths).unwrap() / 1000
}

/// A contact with its wrap-up that fills a period.
fn contact_in(agent: &talktime::base::AgentId, period: Period) -> Record {
    let ended = inside(period, 700);
    let parts = RecordParts {
        contact: ContactId::new("c").unwrap(),
        direction: Direction::Inbound,
        project: None,
        person: None,
        lead: None,
        permit: None,
        started: period.from(),
        ended: None,
        queue_entries: vec![],
        offers: vec![],
        legs: vec![AgentLeg {
            agent: Some(agent.clone()),
            queue: None,
            answered: period.from(),
            ended: Some(ended),
            hold: Duration::ZERO,
            holds: 0,
            consult: Duration::ZERO,
            wrap_up: (period.until() - ended).to_std().unwrap(),
            transfer: None,
        }],
        outcome: None,
        ending: None,
    };
    Record::restore(parts).unwrap()
}

prop_compose! {
    /// A log-in, and pauses and contacts that lie within it.
    fn shift()(
        agent in facts::agent(),
        queue in facts::queue(),
        period in facts::period(),
        doing in prop::collection::vec(
            (facts::activity(), facts::queue(), 0_u32..=1000, 0_u32..=1000, any::<bool>()), 0..6,
        ),
    ) -> Vec<CentreFact> {
        let interval = |activity, queue, period| ActivityInterval {
            agent: agent.clone(), activity, queue, period, began_before: false, still_open: false,
        };
        let told = |(activity, queue, one, other, by_record): Doing| {
            let ends = (inside(period, one.min(other)), inside(period, one.max(other)));
            let part = Period::new(ends.0, ends.1).unwrap();
            if by_record && activity == Activity::Handling {
                CentreFact::Record(contact_in(&agent, part))
            } else {
                CentreFact::Activity(interval(activity, queue, part))
            }
        };
        let mut facts: Vec<_> = doing.into_iter().map(told).collect();
        facts.push(CentreFact::Activity(interval(Activity::LoggedIn, queue, period)));
        facts
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(512))]

    #[test]
    fn who_is_logged_in_is_available_handles_or_is_paused(
        plan in plan(),
        shifts in prop::collection::vec(shift(), 0..4),
    ) {
        let tally = count(&plan, shifts.iter().flatten());
        for group in tally.report().groups.iter().chain([&tally.total()]) {
            let time = |kpi: &str| number(group, kpi);
            let (busy, there) = ratio(group, "occupancy");
            prop_assert_eq!(busy, time("time.handling"));
            prop_assert_eq!(there, (busy + time("time.available")).unsigned_abs());
            let all = time("time.available") + busy + time("time.paused");
            prop_assert_eq!(all, time("time.logged_in"));
        }
    }
}

/// Checks that what explains a figure adds up to it.
fn check_explained(
    plan: &Plan,
    facts: &[CentreFact],
    group: &GroupReport,
    figure: &Figure,
) -> Result<(), TestCaseError> {
    let (kpi, part) = (figure.kpi.clone(), figure.part.clone());
    let mut explainer = Explainer::new(plan.clone(), kpi, part, group.key.clone()).unwrap();
    for fact in facts {
        explainer.push(fact).unwrap();
    }
    let told = explainer.finish();
    prop_assert_eq!(&told.figure, figure);
    let text = told.to_json().unwrap();
    prop_assert_eq!(
        &talktime::kpi::Explanation::from_json(&text).unwrap(),
        &told
    );
    let id = figure.kpi.as_str();
    let picks_one = id == "longest_wait" || id.starts_with("wait_percentile");
    // What is no sum, and what has a condition of its own that did not hold, as the explanation says
    // of itself.
    let planned = ["adherence", "conformance", "shrinkage"];
    let conditional = id == "drop_rate.uk" || planned.iter().any(|kpi| id.starts_with(kpi));
    if picks_one || (conditional && figure.value.is_none()) {
        return Ok(());
    }
    let above: i64 = told.contributions.iter().map(|one| one.numerator).sum();
    let below: u64 = told.contributions.iter().map(|one| one.denominator).sum();
    let unit = registry().into_iter().find(|kpi| kpi.id == figure.kpi);
    let over_one = unit.unwrap().unit == KpiUnit::Count || id.starts_with("time.");
    let wanted = if over_one {
        0
    } else {
        figure.ratio.denominator
    };
    prop_assert_eq!(
        (above, below),
        (figure.ratio.numerator, wanted),
        "{:?}",
        told
    );
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    #[test]
    fn what_explains_a_figure_adds_up_to_it(
        plan in plan(),
        facts in facts(15),
        picked in prop::collection::vec((any::<Index>(), any::<Index>()), 5),
    ) {
        let report = count(&plan, &facts).report();
        // Facts of which none counts make no group, and there is nothing to pick from.
        let picked = if report.groups.is_empty() { vec![] } else { picked };
        for (group, figure) in picked {
            let group = group.get(&report.groups);
            check_explained(&plan, &facts, group, figure.get(&group.figures))?;
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn every_figure_of_the_registry_is_explained(plan in plan(), facts in facts(12)) {
        let unsplit = Plan { by: vec![], ..plan };
        let total = count(&unsplit, &facts).total();
        for figure in &total.figures {
            check_explained(&unsplit, &facts, &total, figure)?;
        }
    }
}
