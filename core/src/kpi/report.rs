//! The plan of a report and its result, as plain values.

use serde::{Deserialize, Serialize};

use super::policy::Policy;
use crate::base::{AgentId, Code, Grain, Period, ProjectId, QueueId, Ratio, TopicId, Zone};

/// Says by what the figures of a report are split.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Dimension {
    /// By queue.
    Queue,
    /// By agent.
    Agent,
    /// By project.
    Project,
    /// By interval of the zone's clock.
    Interval {
        /// How long the intervals are.
        grain: Grain,
    },
}

/// Says what a tally counts and how: the split, the zone of the intervals, the policy.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Plan {
    /// By what to split; empty for one group with everything. No dimension stands twice.
    pub by: Vec<Dimension>,
    /// The zone in whose clock the intervals are cut.
    pub zone: Zone,
    /// What the figures mean.
    pub policy: Policy,
    /// The topics whose cases cannot be resolved on the first contact, each once: a fault that needs
    /// a technician.
    #[serde(default)]
    pub deferred_topics: Vec<TopicId>,
}

impl Default for Plan {
    /// Gives one group with everything, under the default policy.
    fn default() -> Self {
        Self {
            by: Vec::new(),
            zone: Zone::UTC,
            policy: Policy::default(),
            deferred_topics: Vec::new(),
        }
    }
}

/// Names a group of a report.
///
/// A field is empty where the plan does not split by it, and also for what has none: a contact that
/// no agent answered has no agent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupKey {
    /// The interval.
    pub interval: Option<Period>,
    /// The queue.
    pub queue: Option<QueueId>,
    /// The agent.
    pub agent: Option<AgentId>,
    /// The project.
    pub project: Option<ProjectId>,
}

/// Holds one figure of one group.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Figure {
    /// Which figure: an id of the registry.
    pub kpi: Code,
    /// Which part of it, where the figure is a mix: a refusal reason, a queue exit.
    pub part: Option<Code>,
    /// The exact fraction behind it; times are in milliseconds.
    pub ratio: Ratio,
    /// The value in the registry's unit: a number, a share from 0 to 1, seconds. Empty where the
    /// denominator is zero.
    pub value: Option<f64>,
}

/// Holds the figures of one group, in the order of the registry.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GroupReport {
    /// The group.
    pub key: GroupKey,
    /// Its figures.
    pub figures: Vec<Figure>,
}

/// Holds the figures of every group with the plan that made them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Report {
    /// What was counted and how.
    pub plan: Plan,
    /// How many contacts were counted.
    pub contacts: u64,
    /// The groups in the order of their keys.
    pub groups: Vec<GroupReport>,
}

impl GroupReport {
    /// Finds a figure; `part` is empty for the whole of a figure and for one that is no mix.
    ///
    /// `None` where the group has no such figure.
    pub fn figure(&self, kpi: &Code, part: Option<&Code>) -> Option<&Figure> {
        self.figures
            .iter()
            .find(|figure| figure.kpi == *kpi && figure.part.as_ref() == part)
    }

    /// Gives the value of a figure without parts; `None` where there is no such figure or it has no
    /// value.
    pub fn value(&self, kpi: &Code) -> Option<f64> {
        self.part_value(kpi, None)
    }

    /// Gives the value of one part of a figure, or of the whole where `part` is empty; `None` where
    /// there is no such figure or it has no value.
    pub fn part_value(&self, kpi: &Code, part: Option<&Code>) -> Option<f64> {
        self.figure(kpi, part)?.value
    }

    /// Gives the parts of a mix in their order: the exits of a queue, the reasons of refusals.
    pub fn parts_of(&self, kpi: &Code) -> impl Iterator<Item = &Figure> {
        self.figures
            .iter()
            .filter(move |figure| figure.kpi == *kpi && figure.part.is_some())
    }
}

impl Report {
    /// Finds a group by its key.
    pub fn group(&self, key: &GroupKey) -> Option<&GroupReport> {
        self.groups.iter().find(|group| group.key == *key)
    }

    /// Gives the one group of a report whose plan does not split; `None` for any other.
    pub fn total(&self) -> Option<&GroupReport> {
        self.groups.first().filter(|_| self.plan.by.is_empty())
    }
}

crate::base::stored::versioned_json! {
    Plan => "kpi.plan" [];
    Report => "kpi.report" [];
}
