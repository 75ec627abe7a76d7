//! Runs the shared vectors of the figures, and checks that they leave nothing out.
#![expect(
    clippy::unwrap_used,
    reason = "a test fails by a panic, also in its helpers"
)]

use std::collections::BTreeSet;
use std::fmt::Debug;

use serde::Deserialize;
use talktime::base::{Code, Grain};
use talktime::call::Record;
use talktime::kpi::{
    AbandonTreatment, Attribution, Boundary, CallTally, CallbackTreatment, CentreFact, CentreTally,
    Dimension, Explainer, Explanation, FlowOutTreatment, Granularity, GroupKey, KpiUnit,
    PercentileMethod, Plan, Preset, Report,
};

#[derive(Deserialize)]
struct File {
    source: String,
    cases: Vec<Case>,
}

#[derive(Deserialize)]
struct Case {
    name: String,
    plan: Plan,
    /// Counted by a tally of calls, and by one of a centre.
    #[serde(default)]
    records: Vec<Record>,
    /// Counted by a tally of a centre only.
    #[serde(default)]
    facts: Vec<CentreFact>,
    expect: Vec<Expected>,
}

#[derive(Deserialize)]
struct Expected {
    group: GroupKey,
    kpi: Code,
    part: Option<Code>,
    numerator: i64,
    denominator: u64,
    value: Option<f64>,
}

fn cases() -> Vec<Case> {
    let files = talktime_tests::vectors::<File>("kpi").unwrap();
    assert!(files.iter().all(|(_, file)| file.source.len() > 20));
    files.into_iter().flat_map(|(_, file)| file.cases).collect()
}

impl Case {
    fn facts(&self) -> Vec<CentreFact> {
        let records = self.records.iter().cloned().map(CentreFact::Record);
        records.chain(self.facts.iter().cloned()).collect()
    }

    fn is_of_calls(&self) -> bool {
        self.facts.is_empty()
    }
}

fn centre<'a>(plan: &Plan, facts: impl IntoIterator<Item = &'a CentreFact>) -> CentreTally {
    let mut tally = CentreTally::new(plan.clone()).unwrap();
    for fact in facts {
        tally.push(fact).unwrap();
    }
    tally
}

fn tally(plan: &Plan, records: &[Record]) -> CallTally {
    let mut tally = CallTally::new(plan.clone()).unwrap();
    for record in records {
        tally.push(record).unwrap();
    }
    tally
}

fn check(case: &Case, report: &Report) {
    for expected in &case.expect {
        let place = format!("{}: {} {:?}", case.name, expected.kpi, expected.part);
        let group = report.group(&expected.group);
        assert!(group.is_some(), "{place}: no group {:?}", expected.group);
        let part = expected.part.as_ref();
        let figure = group.and_then(|group| group.figure(&expected.kpi, part));
        assert!(figure.is_some(), "{place}: no such figure");
        let figure = figure.unwrap();
        let found = (figure.ratio.numerator, figure.ratio.denominator);
        assert_eq!(found, (expected.numerator, expected.denominator), "{place}");
        // To the last digit: every language divides once.
        assert_eq!(
            figure.value.map(f64::to_bits),
            expected.value.map(f64::to_bits),
            "{place}"
        );
    }
}

#[test]
fn every_figure_is_as_expected() {
    for case in cases() {
        check(&case, &centre(&case.plan, &case.facts()).report());
        if case.is_of_calls() {
            check(&case, &tally(&case.plan, &case.records).report());
        }
    }
}

#[test]
fn two_halves_merge_to_the_same_figures() {
    for case in cases().into_iter().filter(Case::is_of_calls) {
        let (left, right) = case.records.split_at(case.records.len() / 2);
        let mut merged = tally(&case.plan, right);
        let text = tally(&case.plan, left).to_json().unwrap();
        merged.merge(&CallTally::from_json(&text).unwrap()).unwrap();
        check(&case, &merged.report());
        assert_eq!(merged, tally(&case.plan, &case.records), "{}", case.name);
    }
}

#[test]
fn two_halves_of_a_centre_merge_to_the_same_figures() {
    for case in cases() {
        let facts = case.facts();
        // Every second one, so that what belongs together is torn apart.
        let of = |odd: usize| facts.iter().skip(odd).step_by(2);
        let mut merged = centre(&case.plan, of(1));
        let text = centre(&case.plan, of(0)).to_json().unwrap();
        merged
            .merge(&CentreTally::from_json(&text).unwrap())
            .unwrap();
        check(&case, &merged.report());
        assert_eq!(merged, centre(&case.plan, &facts), "{}", case.name);
    }
}

#[test]
fn every_figure_is_explained_by_what_it_was_made_of() {
    for case in cases() {
        let facts = case.facts();
        for expected in &case.expect {
            let place = format!("{}: {} {:?}", case.name, expected.kpi, expected.part);
            let (kpi, part) = (expected.kpi.clone(), expected.part.clone());
            let explainer = Explainer::new(case.plan.clone(), kpi, part, expected.group.clone());
            let mut explainer = explainer.unwrap();
            for fact in &facts {
                explainer.push(fact).unwrap();
            }
            let Explanation {
                figure,
                contributions,
            } = explainer.finish();
            let found = (figure.ratio.numerator, figure.ratio.denominator);
            assert_eq!(found, (expected.numerator, expected.denominator), "{place}");
            if picks_one_value(&expected.kpi) || figure.value.is_none() {
                continue;
            }
            let above: i64 = contributions.iter().map(|one| one.numerator).sum();
            let below: u64 = contributions.iter().map(|one| one.denominator).sum();
            assert_eq!(above, expected.numerator, "{place}: {contributions:?}");
            if !is_count(&expected.kpi) {
                assert_eq!(below, expected.denominator, "{place}: {contributions:?}");
            }
        }
    }
}

fn picks_one_value(kpi: &Code) -> bool {
    kpi.as_str() == "longest_wait" || kpi.as_str().starts_with("wait_percentile")
}

/// Tells whether a figure is a number or a sum of times, over 1.
fn is_count(kpi: &Code) -> bool {
    let unit = talktime::kpi::registry()
        .into_iter()
        .find(|one| one.id == *kpi)
        .map(|one| one.unit);
    unit == Some(KpiUnit::Count) || kpi.as_str().starts_with("time.")
}

#[test]
fn every_figure_of_the_registry_has_a_vector() {
    let mut missing: BTreeSet<_> = talktime::kpi::registry()
        .into_iter()
        .map(|kpi| kpi.id)
        .collect();
    let cases = cases();
    for expected in cases.iter().flat_map(|case| &case.expect) {
        missing.remove(&expected.kpi);
    }
    assert!(missing.is_empty(), "no vector for {missing:?}");
}

/// Fails where a value of a policy's choice is in no vector; `all` is checked by the compiler to be
/// whole only where the type itself lists it.
#[track_caller]
fn all_used<T: Debug + PartialEq>(all: &[T], used: impl Fn(&Plan) -> Vec<T>, plans: &[Plan]) {
    let used: Vec<T> = plans.iter().flat_map(used).collect();
    for choice in all {
        assert!(used.contains(choice), "no vector uses {choice:?}");
    }
}

#[test]
fn every_choice_of_a_policy_has_a_vector() {
    let plans: Vec<_> = cases().into_iter().map(|case| case.plan).collect();
    let boundaries = [Boundary::AtMost, Boundary::Below];
    all_used(
        &boundaries,
        |plan| vec![plan.policy.threshold_boundary],
        &plans,
    );
    all_used(
        &boundaries,
        |plan| vec![plan.policy.short_abandon_boundary],
        &plans,
    );
    let abandons = [
        AbandonTreatment::Missed,
        AbandonTreatment::LeftOut,
        AbandonTreatment::ShortLeftOut,
        AbandonTreatment::WithinThresholdLeftOut,
        AbandonTreatment::WithinThresholdMet,
    ];
    all_used(
        &abandons,
        |plan| vec![plan.policy.service_level.abandons],
        &plans,
    );
    let flow_outs = [FlowOutTreatment::LeftOut, FlowOutTreatment::Missed];
    all_used(
        &flow_outs,
        |plan| vec![plan.policy.service_level.flow_outs],
        &plans,
    );
    let callbacks = [
        CallbackTreatment::LeftOut,
        CallbackTreatment::Missed,
        CallbackTreatment::WithinThresholdMet,
    ];
    all_used(
        &callbacks,
        |plan| vec![plan.policy.service_level.callbacks],
        &plans,
    );
    let granularities = [
        Granularity::Exact,
        Granularity::FlooredDuration,
        Granularity::FlooredTimestamps,
    ];
    all_used(&granularities, |plan| vec![plan.policy.granularity], &plans);
    let attributions = [
        Attribution::Enqueue,
        Attribution::Answer,
        Attribution::End,
        Attribution::ServiceLevelEvent,
    ];
    all_used(&attributions, |plan| vec![plan.policy.attribution], &plans);
    let percentiles = [PercentileMethod::NearestRank, PercentileMethod::Linear];
    all_used(&percentiles, |plan| vec![plan.policy.percentile], &plans);
    let presets = Preset::ALL.map(Preset::policy);
    all_used(&presets, |plan| vec![plan.policy], &plans);
}

#[test]
fn every_dimension_has_a_vector() {
    let plans: Vec<_> = cases().into_iter().map(|case| case.plan).collect();
    let plain = [Dimension::Queue, Dimension::Agent, Dimension::Project];
    let intervals = Grain::ALL.map(|grain| Dimension::Interval { grain });
    all_used(&plain, |plan| plan.by.clone(), &plans);
    all_used(&intervals, |plan| plan.by.clone(), &plans);
}

/// What a figure says of itself is read on the page, and a person read the page.
#[test]
fn the_committed_page_is_that_of_the_registry() {
    let page = include_str!("../../docs/kpi-reference.md");
    let (_, figures) = page.split_once("-->\n\n").unwrap();
    assert_eq!(figures, talktime::reference_markdown());
}
