//! The tally of a whole centre and the explanation of its figures, as objects.

use std::sync::{Arc, Mutex};

use talktime::kpi::{self, CentreFact};

use crate::border::{Duration, lengths, locked};
use crate::error::TalktimeError;
use crate::mirrors::{
    ActivityInterval, CheckedLeadList, CheckedRecord, CheckedScorecard, CheckedSurveyScore, Code,
    Explanation, GroupKey, GroupReport, LeadList, Plan, Record, Report, ScheduleInterval,
    Scorecard, SurveyScore, WaitDistribution,
};

/// Counts all facts of a centre under one plan and gives every figure of the registry.
///
/// Tallies of parts of the data merge to the tally of the whole, in any order.
#[derive(Debug, uniffi::Object)]
pub struct CentreTally(Mutex<kpi::CentreTally>);

#[uniffi::export]
impl CentreTally {
    /// Starts a tally with nothing in it.
    ///
    /// # Errors
    /// Where the plan splits twice by the same thing.
    #[uniffi::constructor]
    pub fn new(plan: Plan) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(kpi::CentreTally::new(plan)?))
    }

    /// Reads a tally back from versioned JSON of this or an earlier release.
    ///
    /// # Errors
    /// Where the text is not such JSON, is newer, or holds sums that cannot be.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(kpi::CentreTally::from_json(&text)?))
    }

    /// Counts a call record.
    ///
    /// # Errors
    /// Where the record is not valid or the sums would leave their range; the tally is then as it was.
    pub fn push_record(&self, record: Record) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push_record(&CheckedRecord::restore(record)?)?)
    }

    /// Counts many records, which costs less than one by one.
    ///
    /// # Errors
    /// Where a record is not valid: then none is counted. Where the sums would leave their range: then
    /// the records before the one at fault are counted.
    pub fn push_records(&self, records: Vec<CheckedRecord>) -> Result<(), TalktimeError> {
        let mut tally = locked(&self.0);
        let mut records = records.iter();
        Ok(records.try_for_each(|record| tally.push_record(record))?)
    }

    /// Counts what an agent did.
    ///
    /// # Errors
    /// Where the period cannot be put into the intervals; the tally is then as it was.
    pub fn push_activity(&self, activity: ActivityInterval) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push_activity(&activity)?)
    }

    /// Counts what an agent was planned to do.
    ///
    /// # Errors
    /// Where the period cannot be put into the intervals; the tally is then as it was.
    pub fn push_schedule(&self, schedule: ScheduleInterval) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push_schedule(&schedule)?)
    }

    /// Counts an answer of a survey.
    ///
    /// # Errors
    /// Where the score is not on its scale; the tally is then as it was.
    pub fn push_survey(&self, score: SurveyScore) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push_survey(&CheckedSurveyScore::restore(score)?)?)
    }

    /// Counts a filled scorecard.
    ///
    /// # Errors
    /// Where an item earned more than it weighs; the tally is then as it was.
    pub fn push_scorecard(&self, card: Scorecard) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push_scorecard(&CheckedScorecard::restore(card)?)?)
    }

    /// Counts the size of a list.
    ///
    /// # Errors
    /// Where more leads are done with than there are, or the sums would leave their range; the tally is then as it was.
    pub fn push_lead_list(&self, list: LeadList) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push_lead_list(&CheckedLeadList::restore(list)?)?)
    }

    /// Adds what another tally of the same plan counted.
    ///
    /// # Errors
    /// Where the plans differ or the sums would leave their range; the tally is then as it was.
    pub fn merge(&self, other: Arc<Self>) -> Result<(), TalktimeError> {
        // A copy, so that two tallies that merge each other never wait for each other's lock.
        let other = locked(&other.0).clone();
        Ok(locked(&self.0).merge(&other)?)
    }

    /// Computes every figure of every group.
    pub fn report(&self) -> Report {
        locked(&self.0).report()
    }

    /// Computes every figure over all groups together.
    pub fn total(&self) -> GroupReport {
        locked(&self.0).total()
    }

    /// Counts the waits of all groups together between bounds, by how contacts left.
    ///
    /// # Errors
    /// Where the bounds do not rise or one is below zero.
    pub fn total_waits(&self, bounds: Vec<Duration>) -> Result<WaitDistribution, TalktimeError> {
        Ok(locked(&self.0).total_waits(&lengths(bounds)?)?)
    }

    /// Counts the waits of one group between bounds; nothing where no call was counted in it.
    ///
    /// # Errors
    /// Where the bounds do not rise or one is below zero.
    pub fn group_waits(
        &self,
        key: GroupKey,
        bounds: Vec<Duration>,
    ) -> Result<Option<WaitDistribution>, TalktimeError> {
        Ok(locked(&self.0).group_waits(&key, &lengths(bounds)?)?)
    }

    /// Gives the plan.
    pub fn plan(&self) -> Plan {
        locked(&self.0).plan().clone()
    }

    /// Gives how many call records were counted.
    pub fn contacts(&self) -> u64 {
        locked(&self.0).contacts()
    }

    /// Writes the tally as versioned JSON, which every later release reads.
    ///
    /// # Errors
    /// Where a number in it is out of the range of JSON's.
    pub fn to_json(&self) -> Result<String, TalktimeError> {
        Ok(locked(&self.0).to_json()?)
    }
}

impl CentreTally {
    fn of(tally: kpi::CentreTally) -> Arc<Self> {
        Arc::new(Self(Mutex::new(tally)))
    }

    #[cfg(feature = "importer")]
    pub(crate) const fn inside(&self) -> &Mutex<kpi::CentreTally> {
        &self.0
    }
}

/// Takes the facts behind a report a second time and gathers what made one figure of one group.
#[derive(Debug, uniffi::Object)]
pub struct Explainer(Mutex<kpi::Explainer>);

#[uniffi::export]
impl Explainer {
    /// Asks for one figure of one group; `part` is empty for the whole of a figure.
    ///
    /// # Errors
    /// Where there is no such figure, or the plan makes no such group.
    #[uniffi::constructor]
    pub fn new(
        plan: Plan,
        kpi: Code,
        part: Option<Code>,
        key: GroupKey,
    ) -> Result<Arc<Self>, TalktimeError> {
        let explainer = kpi::Explainer::new(plan, kpi, part, key)?;
        Ok(Arc::new(Self(Mutex::new(explainer))))
    }

    /// Takes a call record.
    ///
    /// # Errors
    /// As `pushRecord` of a tally.
    pub fn push_record(&self, record: Record) -> Result<(), TalktimeError> {
        self.push(CentreFact::Record(CheckedRecord::restore(record)?))
    }

    /// Takes what an agent did.
    ///
    /// # Errors
    /// As `pushActivity` of a tally.
    pub fn push_activity(&self, activity: ActivityInterval) -> Result<(), TalktimeError> {
        self.push(CentreFact::Activity(activity))
    }

    /// Takes what an agent was planned to do.
    ///
    /// # Errors
    /// As `pushSchedule` of a tally.
    pub fn push_schedule(&self, schedule: ScheduleInterval) -> Result<(), TalktimeError> {
        self.push(CentreFact::Schedule(schedule))
    }

    /// Takes an answer of a survey.
    ///
    /// # Errors
    /// As `pushSurvey` of a tally.
    pub fn push_survey(&self, score: SurveyScore) -> Result<(), TalktimeError> {
        self.push(CentreFact::Survey(CheckedSurveyScore::restore(score)?))
    }

    /// Takes a filled scorecard.
    ///
    /// # Errors
    /// As `pushScorecard` of a tally.
    pub fn push_scorecard(&self, card: Scorecard) -> Result<(), TalktimeError> {
        self.push(CentreFact::Scorecard(CheckedScorecard::restore(card)?))
    }

    /// Takes the size of a list.
    ///
    /// # Errors
    /// As `pushLeadList` of a tally.
    pub fn push_lead_list(&self, list: LeadList) -> Result<(), TalktimeError> {
        self.push(CentreFact::LeadList(CheckedLeadList::restore(list)?))
    }

    /// Gives the figure and what it was made of so far.
    pub fn explain(&self) -> Explanation {
        locked(&self.0).clone().finish()
    }
}

impl Explainer {
    fn push(&self, fact: CentreFact) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push(&fact)?)
    }

    #[cfg(feature = "importer")]
    pub(crate) const fn inside(&self) -> &Mutex<kpi::Explainer> {
        &self.0
    }
}
