//! Computes the figures of a group from its sums.

use super::cell::CallCell;
use super::definitions;
use super::histogram::{Histogram, total};
use super::leads::LeadSums;
use super::list_cell::ListCell;
use super::people::PeopleSums;
use super::policy::{
    AbandonTreatment, CallbackTreatment, FlowOutTreatment, Policy, ServiceLevelVariant,
};
use super::quality_cell::QualityCell;
use super::registry::{Aim, CountedUnit, FactKind, KpiUnit, MergeKey};
use super::report::Figure;
use super::survey_cell::SurveyCell;
use super::time_sums::{TimeSum, TimeSums};
use crate::base::{Code, Ratio};

/// Describes a figure and computes it: the registry and the reports read the same entry, so they
/// cannot drift apart.
#[derive(Debug)]
pub(super) struct Definition {
    pub(super) id: &'static str,
    pub(super) formula: &'static str,
    pub(super) unit: KpiUnit,
    pub(super) counted: CountedUnit,
    pub(super) aim: Aim,
    pub(super) needs: &'static [FactKind],
    pub(super) merge_key: MergeKey,
    pub(super) edge_cases: &'static str,
    pub(super) source: &'static str,
    pub(super) compute: fn(&Sums<'_>, &mut Out<'_>),
}

impl Definition {
    /// Tells whether call records alone give it, however they are cut into parts.
    pub(super) fn of_calls(&self) -> bool {
        self.needs == [FactKind::Record] && self.merge_key == MergeKey::None
    }
}

/// Takes the figures of one definition.
pub(super) struct Out<'a> {
    definition: &'a Definition,
    figures: &'a mut Vec<Figure>,
}

impl Out<'_> {
    pub(super) fn count(&mut self, count: u64) {
        self.over(count, 1);
    }

    pub(super) fn over(&mut self, numerator: u64, denominator: u64) {
        self.ratio(Ratio::of(numerator, denominator));
    }

    pub(super) fn ratio(&mut self, ratio: Ratio) {
        self.push(None, ratio);
    }

    pub(super) fn part(&mut self, part: Code, numerator: u64, denominator: u64) {
        self.push(Some(part), Ratio::of(numerator, denominator));
    }

    fn push(&mut self, part: Option<Code>, ratio: Ratio) {
        self.figures.push(Figure {
            kpi: Code::fixed(self.definition.id),
            part,
            ratio,
            value: in_unit(ratio, self.definition.unit),
        });
    }
}

/// Gives the value of a fraction in a unit, with one division and so one rounding.
pub(crate) fn in_unit(ratio: Ratio, unit: KpiUnit) -> Option<f64> {
    const HOUR_MS: i128 = 3_600_000;
    let (over, under) = match unit {
        KpiUnit::Count | KpiUnit::Share | KpiUnit::Quotient | KpiUnit::Score => (1, 1),
        KpiUnit::Seconds => (1, 1000),
        KpiUnit::PerHour => (HOUR_MS, 1),
        KpiUnit::NetPoints => (100, 1),
    };
    // The factors are small and both sides have 64 bits: nothing is cut off.
    let numerator = i128::from(ratio.numerator).saturating_mul(over);
    let denominator = u128::from(ratio.denominator).saturating_mul(under);
    (denominator != 0).then(|| numerator as f64 / denominator as f64)
}

/// Computes every figure of a group, in the order of the registry.
pub(super) fn figures(cell: &CallCell, extra: Extra, policy: &Policy) -> Vec<Figure> {
    computed(&Sums::of(cell, extra, policy), |_| true)
}

/// Computes what call records alone give of a group, in the order of the registry.
pub(super) fn call_figures(cell: &CallCell, policy: &Policy) -> Vec<Figure> {
    let sums = Sums::of(cell, Extra::default(), policy);
    computed(&sums, Definition::of_calls)
}

/// Computes the wanted figures of a group, in the order of the registry.
pub(super) fn computed(sums: &Sums<'_>, wanted: impl Fn(&Definition) -> bool) -> Vec<Figure> {
    let mut figures = Vec::new();
    for definition in definitions::all().filter(|definition| wanted(definition)) {
        (definition.compute)(
            sums,
            &mut Out {
                definition,
                figures: &mut figures,
            },
        );
    }
    figures
}

/// Holds the sums of a group that come from other facts than call records, or need a key.
#[derive(Clone, Debug, Default)]
pub(super) struct Extra {
    pub(super) time: TimeSums,
    /// Whether the log-in of anybody is known: without one, nobody was absent.
    pub(super) log_ins_known: bool,
    pub(super) people: PeopleSums,
    pub(super) leads: LeadSums,
    pub(super) surveys: SurveyCell,
    pub(super) quality: QualityCell,
    pub(super) lists: ListCell,
}

/// Holds what several figures share, counted once at the policy's limits.
pub(super) struct Sums<'a> {
    pub(super) cell: &'a CallCell,
    pub(super) extra: Extra,
    pub(super) policy: &'a Policy,
    pub(super) answered: u64,
    pub(super) answered_within: u64,
    pub(super) abandoned: u64,
    pub(super) abandoned_within: u64,
    pub(super) abandoned_short: u64,
    pub(super) flow_outs: u64,
    pub(super) callbacks: u64,
    pub(super) callbacks_within: u64,
    pub(super) offered: u64,
    /// Whether they are of one fact alone, whose share in a figure is asked for.
    pub(super) alone: bool,
}

impl<'a> Sums<'a> {
    pub(super) fn of(cell: &'a CallCell, extra: Extra, policy: &'a Policy) -> Self {
        let within =
            |waits: &Histogram| waits.count_within(policy.threshold, policy.threshold_boundary);
        let flown = [&cell.timeout, &cell.key, &cell.leave_empty, &cell.overflow];
        Self {
            cell,
            extra,
            policy,
            answered: cell.answered.count(),
            answered_within: within(&cell.answered),
            abandoned: cell.abandoned.count(),
            abandoned_within: within(&cell.abandoned),
            abandoned_short: cell
                .abandoned
                .count_within(policy.short_abandon, policy.short_abandon_boundary),
            flow_outs: total(flown.into_iter().map(Histogram::count)),
            callbacks: cell.callback.count(),
            callbacks_within: within(&cell.callback),
            offered: total(cell.waits().into_iter().map(Histogram::count)),
            alone: false,
        }
    }

    /// Holds the sums of one fact, whose share in a figure is asked for.
    pub(super) fn alone(cell: &'a CallCell, extra: Extra, policy: &'a Policy) -> Self {
        Self {
            alone: true,
            ..Self::of(cell, extra, policy)
        }
    }

    /// Gives a sum of the times of agents, in milliseconds.
    pub(super) fn time(&self, sum: TimeSum) -> u64 {
        self.extra.time.of(sum)
    }

    pub(super) fn abandoned_long(&self) -> u64 {
        self.abandoned.saturating_sub(self.abandoned_short)
    }

    pub(super) fn service_level(&self, variant: ServiceLevelVariant) -> Ratio {
        let (abandons_met, abandons) = match variant.abandons {
            AbandonTreatment::Missed => (0, self.abandoned),
            AbandonTreatment::LeftOut => (0, 0),
            AbandonTreatment::ShortLeftOut => (0, self.abandoned_long()),
            AbandonTreatment::WithinThresholdLeftOut => {
                (0, self.abandoned.saturating_sub(self.abandoned_within))
            }
            AbandonTreatment::WithinThresholdMet => (self.abandoned_within, self.abandoned),
        };
        let flow_outs = match variant.flow_outs {
            FlowOutTreatment::LeftOut => 0,
            FlowOutTreatment::Missed => self.flow_outs,
        };
        let (callbacks_met, callbacks) = match variant.callbacks {
            CallbackTreatment::LeftOut => (0, 0),
            CallbackTreatment::Missed => (0, self.callbacks),
            CallbackTreatment::WithinThresholdMet => (self.callbacks_within, self.callbacks),
        };
        let met = [self.answered_within, abandons_met, callbacks_met];
        let counted = [self.answered, abandons, flow_outs, callbacks];
        Ratio::of(total(met.into_iter()), total(counted.into_iter()))
    }
}

#[cfg(test)]
pub(super) mod tests {
    //! What the tests of the parts look figures up with.

    use super::*;

    /// Gives the figure of a group that has these sums and no queues or agents.
    pub(in crate::kpi) fn figure(extra: &Extra, kpi: &str, part: Option<Code>) -> Figure {
        let (cell, policy) = (CallCell::default(), Policy::default());
        let sums = Sums::of(&cell, extra.clone(), &policy);
        let mut all = computed(&sums, |definition| definition.id == kpi).into_iter();
        all.find(|figure| figure.part == part).unwrap()
    }

    /// Gives its numerator and denominator.
    pub(in crate::kpi) fn fraction(extra: &Extra, kpi: &str) -> (i64, u64) {
        let ratio = figure(extra, kpi, None).ratio;
        (ratio.numerator, ratio.denominator)
    }

    /// Gives numerator and denominator of a part.
    pub(in crate::kpi) fn part(extra: &Extra, kpi: &str, part: Code) -> (i64, u64) {
        let ratio = figure(extra, kpi, Some(part)).ratio;
        (ratio.numerator, ratio.denominator)
    }

    /// Checks that every share is one: its numerator is a part of its denominator.
    pub(in crate::kpi) fn check_shares(extra: &Extra) {
        let (cell, policy) = (CallCell::default(), Policy::default());
        let sums = Sums::of(&cell, extra.clone(), &policy);
        for definition in definitions::all().filter(|one| one.unit == KpiUnit::Share) {
            for figure in computed(&sums, |one| one.id == definition.id) {
                let part = u64::try_from(figure.ratio.numerator).unwrap();
                assert!(part <= figure.ratio.denominator, "{}", definition.id);
            }
        }
    }
}
