//! Figures: the registry, the policies that settle what they mean, tallies and reports.
//!
//! A [`Plan`] says by what to split and under which [`Policy`]; a [`Tally`] counts facts one by one and
//! merges with the tallies of other parts; its [`Report`] holds every figure of the [`registry`] with
//! the exact fraction behind it. Nothing over nothing has no value.
#![deny(clippy::arithmetic_side_effects)]

mod call_fact;
mod cell;
mod definitions;
mod figures;
mod histogram;
mod policy;
mod presets;
mod registry;
mod report;
mod slots;
mod tally;
mod waits;

pub use crate::base::Grain;
pub use policy::{
    AbandonTreatment, Attribution, Boundary, CallbackTreatment, FlowOutTreatment, Granularity,
    PercentileMethod, Policy, ServiceLevelVariant,
};
pub use presets::Preset;
pub use registry::{Aim, CountedUnit, Kpi, KpiUnit, MergeKey, reference_markdown, registry};
pub use report::{Dimension, Figure, GroupKey, GroupReport, Plan, Report};
pub use tally::{CallTally, Fact, Tally};
pub use waits::{ExitWaits, WaitDistribution};
