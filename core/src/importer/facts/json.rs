//! JSON lines of facts. They are read by their parts, so that a value that cannot be says so with
//! its own code.

use serde::Deserialize;

use crate::base::{AgentId, Invalid, Period, PeriodParts, QueueId};
use crate::call::{Record, RecordParts};
use crate::importer::cells::RowError;
use crate::importer::json::{check_object, shaped};
use crate::kpi::{
    Activity, ActivityInterval, CentreFact, LeadList, LeadListParts, ScheduleInterval,
    ScheduledKind, Scorecard, ScorecardParts, SurveyScore, SurveyScoreParts,
};

/// Is a [`CentreFact`] that was not checked.
#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum Parts {
    Record(Box<RecordParts>),
    Activity(ActivityParts),
    Schedule(ScheduleParts),
    Survey(SurveyScoreParts),
    Scorecard(ScorecardParts),
    LeadList(LeadListParts),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ActivityParts {
    agent: AgentId,
    activity: Activity,
    queue: Option<QueueId>,
    period: PeriodParts,
    #[serde(default)]
    began_before: bool,
    #[serde(default)]
    still_open: bool,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct ScheduleParts {
    agent: AgentId,
    kind: ScheduledKind,
    paid: bool,
    period: PeriodParts,
}

/// Reads a line.
pub(super) fn fact(line: u64, text: &str) -> Result<CentreFact, RowError> {
    check_object(line, text)?;
    let parts = shaped(line, text, "importer.fact.not_a_fact")?;
    restore(parts).map_err(RowError::from)
}

fn restore(parts: Parts) -> Result<CentreFact, Invalid> {
    let period = |parts, outer: &str| {
        let period = Period::restore(parts).map_err(|error| error.inside("period"));
        period.map_err(|error| error.inside(outer))
    };
    Ok(match parts {
        Parts::Record(parts) => {
            let record = Record::restore(*parts).map_err(|error| error.inside("record"));
            CentreFact::Record(record?)
        }
        Parts::Activity(parts) => CentreFact::Activity(ActivityInterval {
            agent: parts.agent,
            activity: parts.activity,
            queue: parts.queue,
            period: period(parts.period, "activity")?,
            began_before: parts.began_before,
            still_open: parts.still_open,
        }),
        Parts::Schedule(parts) => CentreFact::Schedule(ScheduleInterval {
            agent: parts.agent,
            kind: parts.kind,
            paid: parts.paid,
            period: period(parts.period, "schedule")?,
        }),
        Parts::Survey(parts) => {
            let score = SurveyScore::restore(parts).map_err(|error| error.inside("survey"));
            CentreFact::Survey(score?)
        }
        Parts::Scorecard(parts) => {
            let card = Scorecard::restore(parts).map_err(|error| error.inside("scorecard"));
            CentreFact::Scorecard(card?)
        }
        Parts::LeadList(parts) => {
            let list = LeadList::restore(parts).map_err(|error| error.inside("lead_list"));
            CentreFact::LeadList(list?)
        }
    })
}
