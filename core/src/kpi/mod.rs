//! Figures: the registry, the policies that settle what they mean, tallies and reports.
//!
//! A [`Plan`] says by what to split and under which [`Policy`]; a [`Tally`] counts facts one by one and
//! merges with the tallies of other parts; its [`Report`] holds every figure of the [`registry`] with
//! the exact fraction behind it. Nothing over nothing has no value.
#![deny(clippy::arithmetic_side_effects)]

mod activity;
mod call_fact;
mod cell;
mod centre;
mod centre_fact;
mod definitions;
mod explain;
mod figures;
mod histogram;
mod keyed;
mod lead_list;
mod leads;
mod list_cell;
mod overlap;
mod people;
mod places;
mod policy;
mod presets;
mod quality_cell;
mod registry;
mod report;
mod schedule;
mod scorecard;
mod slots;
mod spans;
mod survey;
mod survey_cell;
mod tally;
mod time;
mod time_sums;
mod waits;

pub use crate::base::Grain;
pub use activity::{Activity, ActivityInterval, PauseKind};
pub use centre::CentreTally;
pub use centre_fact::CentreFact;
pub use explain::{Contribution, Evidence, Explainer, Explanation};
pub(crate) use figures::in_unit;
pub(crate) use histogram::Load;
pub use lead_list::{LeadList, LeadListParts};
pub use policy::{
    AbandonTreatment, Attribution, Boundary, CallbackTreatment, FlowOutTreatment, Granularity,
    PercentileMethod, Policy, RepeatScope, ServiceLevelVariant,
};
pub use presets::Preset;
pub(crate) use registry::name_of;
pub use registry::{
    Aim, CountedUnit, FactKind, Kpi, KpiUnit, MergeKey, reference_markdown, registry,
};
pub use report::{Dimension, Figure, GroupKey, GroupReport, Plan, Report};
pub use schedule::{ScheduleInterval, ScheduledKind};
pub use scorecard::{ItemResult, Scorecard, ScorecardItem, ScorecardParts};
pub use survey::{SurveyQuestion, SurveyScale, SurveyScore, SurveyScoreParts};
pub use tally::{CallTally, Fact, Tally};
pub(crate) use tally::{Cell, Lens, Place, TallyBody};
pub use waits::{ExitWaits, WaitDistribution};
