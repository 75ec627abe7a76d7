//! How orders come to their end: what was counted of them, and the figures with their denominators.

use serde::{Deserialize, Serialize};

use crate::application::Application;
use crate::base::{Code, Label, Ratio};
use crate::kpi::{
    Aim, CountedUnit, FactKind, Figure, GroupKey, GroupReport, Kpi, KpiUnit, MergeKey, in_unit,
    name_of,
};
use crate::order::{
    Order, OrderOutcome, OrderState, PromiseOutcome, Recovery, TaxiRequest, Visit, VisitState,
};

/// Holds what was counted of applications, orders, visits, recoveries and taxi requests.
///
/// Counts of parts join to the counts of all, in any order; the same thing counted twice counts twice. No count
/// passes its range: it stays at the largest number.
///
/// ```
/// use talktime::base::Code;
/// use talktime::order::OrderCounts;
/// let counts = OrderCounts { orders_ended: 4, orders_completed: 3, ..OrderCounts::default() };
/// let report = counts.report();
/// assert_eq!(report.value(&Code::new("orders.fall_out")?), Some(0.0)); // the fourth was cancelled
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OrderCounts {
    /// Applications that were handed in at least once.
    pub applications: u64,
    /// How often one of them went back to its agent.
    pub returns: u64,
    /// Orders that came to their end.
    pub orders_ended: u64,
    /// Those that were carried out wholly.
    pub orders_completed: u64,
    /// Those of which a part or all failed.
    pub orders_fallen_out: u64,
    /// Wholly carried out orders that came from an application.
    pub completed_of_application: u64,
    /// Visits that ended and were not cancelled.
    pub visits: u64,
    /// Those to which the crew came before the end of the window.
    pub visits_on_time: u64,
    /// Those to which no crew came.
    pub visits_missed: u64,
    /// Visits that make no earlier one good, ended and not cancelled.
    pub first_visits: u64,
    /// Those of them in which the work was done.
    pub first_visits_held: u64,
    /// Promises that were kept or broken.
    pub promises: u64,
    /// Those that were broken.
    pub promises_broken: u64,
    /// Hitches that were put right.
    pub recovered: u64,
    /// How long it took altogether, from the report on, in milliseconds.
    pub recovery_ms: u64,
    /// Taxi requests that went to dispatch.
    pub taxi_passed: u64,
    /// How long it took altogether, from the first word on, in milliseconds.
    pub taxi_ms: u64,
}

impl OrderCounts {
    /// Counts an application.
    pub fn add_application(&mut self, application: &Application) {
        let parts = application.parts();
        if parts.submitted.is_some() {
            more(&mut self.applications, 1);
            more(&mut self.returns, parts.returns.into());
        }
    }

    /// Counts an order.
    pub fn add_order(&mut self, order: &Order) {
        let parts = order.parts();
        let OrderState::Ended { outcome } = &parts.state else {
            return;
        };
        more(&mut self.orders_ended, 1);
        match outcome {
            OrderOutcome::Completed => {
                more(&mut self.orders_completed, 1);
                let from = u64::from(parts.application.is_some());
                more(&mut self.completed_of_application, from);
            }
            OrderOutcome::Partial | OrderOutcome::Failed => {
                more(&mut self.orders_fallen_out, 1);
            }
            OrderOutcome::Cancelled => {}
        }
    }

    /// Counts a visit.
    pub fn add_visit(&mut self, visit: &Visit) {
        let parts = visit.parts();
        let held = match parts.state {
            VisitState::Done { .. } => true,
            VisitState::Missed | VisitState::Failed { .. } | VisitState::CannotComplete { .. } => {
                false
            }
            _ => return,
        };
        more(&mut self.visits, 1);
        let in_time = parts.arrived.zip(parts.window);
        let in_time = in_time.is_some_and(|(arrived, window)| arrived < window.until());
        more(&mut self.visits_on_time, in_time.into());
        let missed = parts.state == VisitState::Missed;
        more(&mut self.visits_missed, missed.into());
        if parts.purpose.follow_up_of.is_none() {
            more(&mut self.first_visits, 1);
            more(&mut self.first_visits_held, held.into());
        }
    }

    /// Counts a recovery.
    pub fn add_recovery(&mut self, recovery: &Recovery) {
        for promise in &recovery.parts().promises {
            match promise.outcome {
                PromiseOutcome::Open => {}
                PromiseOutcome::Kept { .. } => more(&mut self.promises, 1),
                PromiseOutcome::Broken => {
                    more(&mut self.promises, 1);
                    more(&mut self.promises_broken, 1);
                }
            }
        }
        if let Some(at) = recovery.recovered() {
            let took = at.signed_duration_since(recovery.parts().reported);
            more(&mut self.recovered, 1);
            let took = u64::try_from(took.num_milliseconds()).unwrap_or(0);
            more(&mut self.recovery_ms, took);
        }
    }

    /// Counts a taxi request.
    pub fn add_taxi_request(&mut self, request: &TaxiRequest) {
        if let Some(took) = request.hand_over_time() {
            more(&mut self.taxi_passed, 1);
            let took = u64::try_from(took.as_millis()).unwrap_or(u64::MAX);
            more(&mut self.taxi_ms, took);
        }
    }

    /// Joins the counts of two parts to those of both.
    pub fn joined(&self, other: &Self) -> Self {
        let sum = u64::saturating_add;
        Self {
            applications: sum(self.applications, other.applications),
            returns: sum(self.returns, other.returns),
            orders_ended: sum(self.orders_ended, other.orders_ended),
            orders_completed: sum(self.orders_completed, other.orders_completed),
            orders_fallen_out: sum(self.orders_fallen_out, other.orders_fallen_out),
            completed_of_application: sum(
                self.completed_of_application,
                other.completed_of_application,
            ),
            visits: sum(self.visits, other.visits),
            visits_on_time: sum(self.visits_on_time, other.visits_on_time),
            visits_missed: sum(self.visits_missed, other.visits_missed),
            first_visits: sum(self.first_visits, other.first_visits),
            first_visits_held: sum(self.first_visits_held, other.first_visits_held),
            promises: sum(self.promises, other.promises),
            promises_broken: sum(self.promises_broken, other.promises_broken),
            recovered: sum(self.recovered, other.recovered),
            recovery_ms: sum(self.recovery_ms, other.recovery_ms),
            taxi_passed: sum(self.taxi_passed, other.taxi_passed),
            taxi_ms: sum(self.taxi_ms, other.taxi_ms),
        }
    }

    /// Computes every figure.
    pub fn report(&self) -> GroupReport {
        let figure = |definition: &Definition| {
            let (numerator, denominator) = (definition.compute)(self);
            let ratio = Ratio::of(numerator, denominator);
            Figure {
                kpi: Code::fixed(definition.id),
                part: None,
                ratio,
                value: in_unit(ratio, definition.unit),
            }
        };
        GroupReport {
            key: GroupKey::default(),
            figures: DEFINITIONS.iter().map(figure).collect(),
        }
    }
}

fn more(count: &mut u64, by: u64) {
    *count = count.saturating_add(by);
}

/// Describes a figure and computes it: the registry and the reports read the same entry.
struct Definition {
    id: &'static str,
    formula: &'static str,
    unit: KpiUnit,
    counted: CountedUnit,
    aim: Aim,
    edge_cases: &'static str,
    source: &'static str,
    /// Numerator and denominator.
    compute: fn(&OrderCounts) -> (u64, u64),
}

const ON_TIME: Definition = Definition {
    id: "orders.visits_on_time",
    formula: "visits to which the crew came before the end of the window / visits that ended and were not cancelled",
    unit: KpiUnit::Share,
    counted: CountedUnit::Visit,
    aim: Aim::Higher,
    edge_cases: "No visit: no value. A crew that comes before the window begins is on time; one that comes after its \
                 end is not, although the work was done.",
    source: "This library, after the states of MEF's appointments",
    compute: |counts| (counts.visits_on_time, counts.visits),
};

const DEFINITIONS: [Definition; 9] = [
    Definition {
        id: "orders.first_visit_success",
        formula: "first visits in which the work was done / first visits that ended and were not cancelled",
        edge_cases: "No visit: no value. A visit that makes an earlier one good is no first one.",
        source: "First-time fix rate of field service",
        compute: |counts| (counts.first_visits_held, counts.first_visits),
        ..ON_TIME
    },
    ON_TIME,
    Definition {
        id: "orders.visits_missed",
        formula: "visits to which no crew came / visits that ended and were not cancelled",
        aim: Aim::Lower,
        edge_cases: "No visit: no value. What failed on the customer's side is in the denominator only.",
        compute: |counts| (counts.visits_missed, counts.visits),
        ..ON_TIME
    },
    Definition {
        id: "orders.promises_broken",
        formula: "promises that were broken / promises that were kept or broken",
        counted: CountedUnit::Promise,
        aim: Aim::Lower,
        edge_cases: "A promise that stands is in neither.",
        source: "This library",
        compute: |counts| (counts.promises_broken, counts.promises),
        ..ON_TIME
    },
    Definition {
        id: "orders.time_to_recovery",
        formula: "time from the report until it was right / hitches that were put right",
        unit: KpiUnit::Seconds,
        counted: CountedUnit::Recovery,
        aim: Aim::Lower,
        edge_cases: "None put right: no value. What ended by a new visit or a cancellation is in neither.",
        source: "Mean time to repair, from the customer's report on",
        compute: |counts| (counts.recovery_ms, counts.recovered),
    },
    Definition {
        id: "orders.returns_per_application",
        formula: "returns to the agent / applications that were handed in",
        unit: KpiUnit::Quotient,
        counted: CountedUnit::Application,
        aim: Aim::Lower,
        edge_cases: "None handed in: no value. One that went back twice counts twice above.",
        source: "This library",
        compute: |counts| (counts.returns, counts.applications),
    },
    Definition {
        id: "orders.completed_per_application",
        formula: "wholly carried out orders that came from an application / applications that were handed in",
        unit: KpiUnit::Quotient,
        counted: CountedUnit::Application,
        aim: Aim::Higher,
        edge_cases: "None handed in: no value. Applications and orders of one period may be of different customers.",
        source: "This library",
        compute: |counts| (counts.completed_of_application, counts.applications),
    },
    Definition {
        id: "orders.fall_out",
        formula: "orders of which a part or all failed / orders that came to their end",
        counted: CountedUnit::Order,
        aim: Aim::Lower,
        edge_cases: "None ended: no value. A cancelled order is in the denominator only.",
        source: "Order fall-out of telecommunications",
        compute: |counts| (counts.orders_fallen_out, counts.orders_ended),
        ..ON_TIME
    },
    Definition {
        id: "orders.taxi_hand_over_time",
        formula: "time from the first word until dispatch has it / taxi requests that went to dispatch",
        unit: KpiUnit::Seconds,
        counted: CountedUnit::TaxiRequest,
        aim: Aim::Lower,
        edge_cases: "None went to dispatch: no value. What was cancelled before is in neither.",
        source: "This library",
        compute: |counts| (counts.taxi_ms, counts.taxi_passed),
    },
];

/// Gives every figure of orders, in the order in which reports list them.
///
/// ```
/// let registry = talktime::order::registry();
/// assert!(registry.iter().any(|kpi| kpi.id.as_str() == "orders.first_visit_success"));
/// ```
pub fn registry() -> Vec<Kpi> {
    let entry = |definition: &Definition| Kpi {
        id: Code::fixed(definition.id),
        name: name_of(definition.id),
        formula: Label::fixed(definition.formula),
        unit: definition.unit,
        counted: definition.counted,
        aim: definition.aim,
        needs: vec![FactKind::Order],
        merge_key: MergeKey::Order,
        edge_cases: Label::fixed(definition.edge_cases),
        source: Label::fixed(definition.source),
    };
    DEFINITIONS.iter().map(entry).collect()
}
