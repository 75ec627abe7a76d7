//! What a reader of facts gives.

use serde::{Deserialize, Serialize};

use super::items::{Finding, FindingCount, Item, RejectedRow};
use crate::call::Record;
use crate::kpi::{
    ActivityInterval, CentreFact, LeadList, ScheduleInterval, Scorecard, SurveyScore,
};

/// Is one thing that a [`FactReader`](super::FactReader) gives out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum FactItem {
    /// A fact.
    Fact(CentreFact),
    /// A row that could not be read.
    Rejected(RejectedRow),
    /// Something odd that costs no row.
    Finding(Finding),
}

impl FactItem {
    /// Takes what a reader of call logs gives out; `None` for an event, which no table of contacts has.
    pub(super) fn of_log(item: Item) -> Option<Self> {
        match item {
            Item::Record(record) => Some(Self::Fact(CentreFact::Record(record))),
            Item::Activity(activity) => Some(Self::Fact(CentreFact::Activity(activity))),
            Item::Rejected(row) => Some(Self::Rejected(row)),
            Item::Finding(finding) => Some(Self::Finding(finding)),
            Item::Event(_) => None,
        }
    }
}

/// Counts everything that was in a file of facts: `rows` = `read` + `rejected`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FactSummary {
    /// Rows of data; empty lines and the header are none.
    pub rows: u64,
    /// Rows that became a fact or, on a scorecard, a part of one.
    pub read: u64,
    /// The facts that they became.
    pub facts: u64,
    /// Rows that could not be read.
    pub rejected: u64,
    /// The findings, by code.
    pub findings: Vec<FindingCount>,
    /// The size of the file.
    pub bytes: u64,
}

/// Holds everything that was read from a file of facts that fits into memory, by its kind and in
/// the order of the file.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Facts {
    /// The contacts.
    pub records: Vec<Record>,
    /// What the agents did.
    pub activities: Vec<ActivityInterval>,
    /// What the agents were planned to do.
    pub schedules: Vec<ScheduleInterval>,
    /// What the customers answered.
    pub surveys: Vec<SurveyScore>,
    /// What the reviewers found.
    pub scorecards: Vec<Scorecard>,
    /// How long the lists are.
    pub lead_lists: Vec<LeadList>,
    /// The rows that could not be read.
    pub rejected: Vec<RejectedRow>,
    /// The findings.
    pub findings: Vec<Finding>,
    /// The counts.
    pub summary: FactSummary,
}

impl Facts {
    /// Gives the facts away, kind by kind, as a tally of a centre takes them.
    pub fn into_facts(self) -> impl Iterator<Item = CentreFact> {
        let records = self.records.into_iter().map(CentreFact::Record);
        let activities = self.activities.into_iter().map(CentreFact::Activity);
        let schedules = self.schedules.into_iter().map(CentreFact::Schedule);
        let surveys = self.surveys.into_iter().map(CentreFact::Survey);
        let cards = self.scorecards.into_iter().map(CentreFact::Scorecard);
        let lists = self.lead_lists.into_iter().map(CentreFact::LeadList);
        let times = activities.chain(schedules);
        records
            .chain(times)
            .chain(surveys)
            .chain(cards)
            .chain(lists)
    }

    /// Puts an item where its kind belongs.
    pub fn push(&mut self, item: FactItem) {
        match item {
            FactItem::Fact(CentreFact::Record(record)) => self.records.push(record),
            FactItem::Fact(CentreFact::Activity(activity)) => self.activities.push(activity),
            FactItem::Fact(CentreFact::Schedule(shift)) => self.schedules.push(shift),
            FactItem::Fact(CentreFact::Survey(score)) => self.surveys.push(score),
            FactItem::Fact(CentreFact::Scorecard(card)) => self.scorecards.push(card),
            FactItem::Fact(CentreFact::LeadList(list)) => self.lead_lists.push(list),
            FactItem::Rejected(row) => self.rejected.push(row),
            FactItem::Finding(finding) => self.findings.push(finding),
        }
    }
}
