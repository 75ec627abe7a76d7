//! Everything that the tally of a centre takes, as one type.

use serde::{Deserialize, Serialize};

use super::activity::ActivityInterval;
use super::lead_list::LeadList;
use super::registry::FactKind;
use super::schedule::ScheduleInterval;
use super::scorecard::Scorecard;
use super::survey::SurveyScore;
use crate::call::Record;

/// Is one fact of a centre's work.
///
/// As JSON it is an object with one field that names its kind, so a file of such lines holds a day:
///
/// ```
/// use talktime::kpi::{CentreFact, FactKind};
/// let line = r#"{"lead_list": {"id": "spring", "project": null, "begun": "2026-03-02T00:00:00Z",
///     "leads": 1000, "finished": 0}}"#;
/// let fact: CentreFact = serde_json::from_str(line).unwrap();
/// assert_eq!(fact.kind(), FactKind::LeadList);
/// ```
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum CentreFact {
    /// A finished or broken-off contact.
    Record(Record),
    /// What an agent did.
    Activity(ActivityInterval),
    /// What an agent was planned to do.
    Schedule(ScheduleInterval),
    /// What a customer answered.
    Survey(SurveyScore),
    /// What a reviewer found.
    Scorecard(Scorecard),
    /// How long a list is.
    LeadList(LeadList),
}

impl CentreFact {
    /// Gives the kind.
    pub const fn kind(&self) -> FactKind {
        match self {
            Self::Record(_) => FactKind::Record,
            Self::Activity(_) => FactKind::Activity,
            Self::Schedule(_) => FactKind::Schedule,
            Self::Survey(_) => FactKind::Survey,
            Self::Scorecard(_) => FactKind::Scorecard,
            Self::LeadList(_) => FactKind::LeadList,
        }
    }
}
