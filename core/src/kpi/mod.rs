//! KPIs.
mod policy;
pub use policy::{
    AbandonTreatment, Attribution, Boundary, CallbackTreatment, FlowOutTreatment, Granularity,
    PercentileMethod, Policy, Preset, ServiceLevelVariant,
};
mod registry;
mod report;
pub use crate::base::Grain;
pub use registry::{Aim, CountedUnit, Kpi, KpiUnit, MergeKey};
pub use report::{Dimension, Figure, GroupKey, GroupReport, Plan, Report};
