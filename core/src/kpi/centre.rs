//! The tally of a whole centre: calls, agents' time, people, leads, surveys and scorecards together.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::activity::ActivityInterval;
use super::call_fact::contact_place;
use super::cell::CallCell;
use super::centre_fact::CentreFact;
use super::figures::{Extra, figures};
use super::lead_list::LeadList;
use super::leads::{LeadBody, LeadSums, LeadTally};
use super::list_cell::ListCell;
use super::people::stored::PeopleBody;
use super::people::{PeopleSums, PeopleTally};
use super::places::Places;
use super::quality_cell::QualityCell;
use super::report::{GroupKey, GroupReport, Plan, Report};
use super::schedule::ScheduleInterval;
use super::scorecard::Scorecard;
use super::survey::SurveyScore;
use super::survey_cell::SurveyCell;
use super::tally::{CallTally, Tally};
use super::time::TimeTally;
use super::time_sums::TimeSums;
use super::waits::WaitDistribution;
use crate::base::Invalid;
use crate::call::Record;

/// Counts all facts of a centre under one plan and gives every figure of the registry.
///
/// A [`CallTally`] counts call records alone, in memory that does not grow with them. This one also
/// keeps what figures with a merge key need: the spans of time of each agent, the contacts of each
/// identified person and the leads that were dialled, some 16 to 100 bytes a contact. Tallies of parts
/// of the data merge to the tally of the whole, in any order, however the parts were cut; the stored
/// form of a part carries what lies at its borders.
///
/// ```
/// use talktime::base::{AgentId, Code, Period};
/// use talktime::kpi::{Activity, ActivityInterval, CentreTally, Plan};
/// let at = |text: &str| text.parse().unwrap();
/// let mut tally = CentreTally::new(Plan::default())?;
/// let mut push = |activity, from, until| {
///     tally.push_activity(&ActivityInterval {
///         agent: AgentId::new("a1")?, activity, queue: None,
///         period: Period::new(at(from), at(until))?, began_before: false, still_open: false,
///     })
/// };
/// push(Activity::LoggedIn, "2026-03-02T09:00:00Z", "2026-03-02T10:00:00Z")?;
/// push(Activity::Handling, "2026-03-02T09:00:00Z", "2026-03-02T09:30:00Z")?;
/// push(Activity::Handling, "2026-03-02T09:15:00Z", "2026-03-02T09:45:00Z")?; // at the same time
/// assert_eq!(tally.total().value(&Code::new("occupancy")?), Some(0.75));
/// # Ok::<(), talktime::base::Invalid>(())
/// ```
#[derive(Clone, Debug, PartialEq)]
pub struct CentreTally {
    places: Places,
    calls: CallTally,
    time: TimeTally,
    people: PeopleTally,
    leads: LeadTally,
    surveys: Tally<SurveyScore>,
    scorecards: Tally<Scorecard>,
    lists: Tally<LeadList>,
}

impl CentreTally {
    /// Starts a tally with nothing in it.
    ///
    /// # Errors
    /// As [`CallTally::new`].
    pub fn new(plan: Plan) -> Result<Self, Invalid> {
        Ok(Self {
            places: Places::of(&plan),
            calls: Tally::new(plan.clone())?,
            time: TimeTally::default(),
            people: PeopleTally::new(&plan),
            leads: LeadTally::new(&plan),
            surveys: Tally::new(plan.clone())?,
            scorecards: Tally::new(plan.clone())?,
            lists: Tally::new(plan)?,
        })
    }

    /// Gives the plan.
    pub fn plan(&self) -> &Plan {
        self.calls.plan()
    }

    /// Gives how many call records were counted.
    pub fn contacts(&self) -> u64 {
        self.calls.contacts()
    }

    /// Counts a fact of any kind, or leaves the tally as it was.
    ///
    /// # Errors
    /// As the method of its kind.
    pub fn push(&mut self, fact: &CentreFact) -> Result<(), Invalid> {
        match fact {
            CentreFact::Record(record) => self.push_record(record),
            CentreFact::Activity(activity) => self.push_activity(activity),
            CentreFact::Schedule(schedule) => self.push_schedule(schedule),
            CentreFact::Survey(score) => self.push_survey(score),
            CentreFact::Scorecard(card) => self.push_scorecard(card),
            CentreFact::LeadList(list) => self.push_lead_list(list),
        }
    }

    /// Counts facts of any kind, those before one that cannot be counted among them.
    ///
    /// # Errors
    /// As [`push`](Self::push).
    pub fn push_all(&mut self, facts: impl IntoIterator<Item = CentreFact>) -> Result<(), Invalid> {
        facts.into_iter().try_for_each(|fact| self.push(&fact))
    }

    /// Counts a call record, or leaves the tally as it was.
    ///
    /// # Errors
    /// As [`CallTally::push`]; `base.grid.too_many_parts` where a leg lies in over 100,000 intervals,
    /// `base.grid.out_of_range` where one does not lie in the years 1900 to 2200,
    /// `kpi.tally.overflow` where there are more than 900,000 agents.
    pub fn push_record(&mut self, record: &Record) -> Result<(), Invalid> {
        // What can fail goes first. People and leads count no more marks than calls, so behind that only
        // a limit of 2^32 groups could fail, far beyond any memory.
        self.time.check_record(record, &self.places)?;
        let place = contact_place(record, &self.plan().policy);
        self.places.check_instant(place.at)?;
        self.calls.push(record)?;
        self.people.push(record)?;
        self.leads.push(record)?;
        self.time.push_record(record);
        Ok(())
    }

    /// Counts what an agent did, or leaves the tally as it was.
    ///
    /// The same stretch told twice counts once.
    ///
    /// # Errors
    /// `base.grid.out_of_range` and `base.grid.too_many_parts` where the period cannot be put into the
    /// intervals or does not lie in the years 1900 to 2200, `kpi.tally.overflow` where there are more
    /// than 900,000 agents.
    pub fn push_activity(&mut self, activity: &ActivityInterval) -> Result<(), Invalid> {
        self.time.push_activity(activity, &self.places)
    }

    /// Tells whether the intervals of the plan can hold the time of a call.
    #[cfg(feature = "importer")]
    pub(crate) fn holds_record(&self, record: &Record) -> bool {
        super::time::check_record(record, &self.places).is_ok()
    }

    /// Tells whether the intervals of the plan can hold the period of an activity.
    #[cfg(feature = "importer")]
    pub(crate) fn holds_activity(&self, activity: &ActivityInterval) -> bool {
        self.places.check(&activity.period).is_ok()
    }

    /// Counts what an agent was planned to do, or leaves the tally as it was.
    ///
    /// # Errors
    /// As [`push_activity`](Self::push_activity).
    pub fn push_schedule(&mut self, schedule: &ScheduleInterval) -> Result<(), Invalid> {
        self.time.push_schedule(schedule, &self.places)
    }

    /// Counts an answer of a survey, or leaves the tally as it was.
    ///
    /// # Errors
    /// As [`CallTally::push`].
    pub fn push_survey(&mut self, score: &SurveyScore) -> Result<(), Invalid> {
        self.surveys.push(score)
    }

    /// Counts a filled scorecard, or leaves the tally as it was.
    ///
    /// # Errors
    /// As [`CallTally::push`].
    pub fn push_scorecard(&mut self, card: &Scorecard) -> Result<(), Invalid> {
        self.scorecards.push(card)
    }

    /// Counts the size of a list, or leaves the tally as it was.
    ///
    /// # Errors
    /// As [`CallTally::push`].
    pub fn push_lead_list(&mut self, list: &LeadList) -> Result<(), Invalid> {
        self.lists.push(list)
    }

    /// Adds what another tally of the same plan counted, or leaves this one as it was.
    ///
    /// # Errors
    /// As [`CallTally::merge`].
    pub fn merge(&mut self, other: &Self) -> Result<(), Invalid> {
        // First everything that can fail, so that a failure changes nothing.
        self.calls.can_merge(&other.calls)?;
        self.surveys.can_merge(&other.surveys)?;
        self.scorecards.can_merge(&other.scorecards)?;
        self.lists.can_merge(&other.lists)?;
        self.people.can_merge(&other.people)?;
        self.leads.can_merge(&other.leads)?;
        self.time.can_merge(&other.time)?;
        self.calls.merge(&other.calls)?;
        self.surveys.merge(&other.surveys)?;
        self.scorecards.merge(&other.scorecards)?;
        self.lists.merge(&other.lists)?;
        self.people.merge(&other.people)?;
        self.leads.merge(&other.leads)?;
        self.time.merge(&other.time);
        Ok(())
    }

    /// Counts the waits of all groups together between bounds.
    ///
    /// # Errors
    /// As [`CallTally::total_waits`].
    pub fn total_waits(&self, bounds: &[Duration]) -> Result<WaitDistribution, Invalid> {
        self.calls.total_waits(bounds)
    }

    /// Counts the waits of one group between bounds; `None` where no call was counted in it.
    ///
    /// # Errors
    /// As [`CallTally::total_waits`].
    pub fn group_waits(
        &self,
        key: &GroupKey,
        bounds: &[Duration],
    ) -> Result<Option<WaitDistribution>, Invalid> {
        self.calls.group_waits(key, bounds)
    }

    /// Computes every figure of every group.
    ///
    /// A plan without a split has its one group even where nothing was counted.
    pub fn report(&self) -> Report {
        Report {
            plan: self.plan().clone(),
            contacts: self.contacts(),
            groups: self.group_reports(),
        }
    }

    /// Computes every figure over all groups together, as a plan without a split gives them.
    pub fn total(&self) -> GroupReport {
        let extra = Extra {
            time: self.time.total(),
            log_ins_known: self.time.knows_log_ins(),
            people: self.people.sums().total,
            leads: self.leads.sums().total,
            surveys: self.surveys.joined(),
            quality: self.scorecards.joined(),
            lists: self.lists.joined(),
        };
        GroupReport {
            key: GroupKey::default(),
            figures: figures(&self.calls.joined(), extra, &self.plan().policy),
        }
    }

    /// Computes every figure of one group; `None` where nothing was counted in it.
    pub fn group(&self, key: &GroupKey) -> Option<GroupReport> {
        if self.plan().by.is_empty() {
            return Some(self.total()).filter(|total| total.key == *key);
        }
        let parts = self.parts();
        parts
            .keys()
            .contains(key)
            .then(|| self.of_parts(&parts, key))
    }

    fn group_reports(&self) -> Vec<GroupReport> {
        if self.plan().by.is_empty() {
            return vec![self.total()];
        }
        let parts = self.parts();
        let keys = parts.keys().into_iter();
        keys.map(|key| self.of_parts(&parts, key)).collect()
    }

    fn parts(&self) -> Parts<'_> {
        Parts {
            calls: self.calls.groups(),
            surveys: self.surveys.groups(),
            cards: self.scorecards.groups(),
            lists: self.lists.groups(),
            time: self.time.sums(&self.places),
            people: self.people.sums().groups,
            leads: self.leads.sums().groups,
            log_ins_known: self.time.knows_log_ins(),
        }
    }

    fn of_parts(&self, parts: &Parts<'_>, key: &GroupKey) -> GroupReport {
        let extra = Extra {
            time: parts.time.get(key).copied().unwrap_or_default(),
            log_ins_known: parts.log_ins_known,
            people: parts.people.get(key).cloned().unwrap_or_default(),
            leads: parts.leads.get(key).cloned().unwrap_or_default(),
            surveys: cell_of(&parts.surveys, key),
            quality: cell_of(&parts.cards, key),
            lists: cell_of(&parts.lists, key),
        };
        let nothing = CallCell::default();
        let calls = parts.calls.get(key).copied().unwrap_or(&nothing);
        GroupReport {
            key: key.clone(),
            figures: figures(calls, extra, &self.plan().policy),
        }
    }

    /// Joins stored parts to a tally.
    fn restore(body: CentreBody) -> Result<Self, Invalid> {
        let plan = body.calls.plan().clone();
        let others = [
            (body.surveys.plan(), "surveys"),
            (body.scorecards.plan(), "scorecards"),
            (body.lists.plan(), "lists"),
        ];
        for (other, field) in others {
            if *other != plan {
                return Err(Invalid::plain("kpi.tally.other_plan", "plan").inside(field));
            }
        }
        let places = Places::of(&plan);
        body.time
            .check(&places)
            .map_err(|error| error.inside("time"))?;
        let people = PeopleTally::restore(&plan, body.people);
        let people = people.map_err(|error| error.inside("people"))?;
        let leads = LeadTally::restore(&plan, body.leads);
        let leads = leads.map_err(|error| error.inside("leads"))?;
        check_together(&body.calls, &people, &leads)?;
        Ok(Self {
            places,
            people,
            leads,
            calls: body.calls,
            time: body.time,
            surveys: body.surveys,
            scorecards: body.scorecards,
            lists: body.lists,
        })
    }
}

/// The groups of every part of a tally.
struct Parts<'a> {
    calls: BTreeMap<&'a GroupKey, &'a CallCell>,
    surveys: BTreeMap<&'a GroupKey, &'a SurveyCell>,
    cards: BTreeMap<&'a GroupKey, &'a QualityCell>,
    lists: BTreeMap<&'a GroupKey, &'a ListCell>,
    time: BTreeMap<GroupKey, TimeSums>,
    people: BTreeMap<GroupKey, PeopleSums>,
    leads: BTreeMap<GroupKey, LeadSums>,
    log_ins_known: bool,
}

impl Parts<'_> {
    fn keys(&self) -> BTreeSet<&GroupKey> {
        let cells = self.calls.keys().chain(self.surveys.keys());
        let cells = cells.chain(self.cards.keys()).chain(self.lists.keys());
        let keyed = self.time.keys().chain(self.people.keys());
        cells
            .copied()
            .chain(keyed)
            .chain(self.leads.keys())
            .collect()
    }
}

/// Checks that stored calls, people and leads can come from the same records: then each of them has
/// room where the calls have.
///
/// # Errors
/// `kpi.tally.part_over_whole`; the path names the part.
fn check_together(
    calls: &CallTally,
    people: &PeopleTally,
    leads: &LeadTally,
) -> Result<(), Invalid> {
    let contradicts = |path| Err(Invalid::plain("kpi.tally.part_over_whole", path));
    let (dials, of_leads) = (calls.groups(), leads.sums().groups);
    // A dial counts in the same group in both.
    for (key, sums) in &of_leads {
        let Some(cell) = dials.get(key) else {
            return contradicts("leads");
        };
        let all = sums.attempts.saturating_add(sums.without_lead);
        let more = sums.reached > cell.contacts.live || sums.agreed > cell.contacts.agreed;
        if all != cell.contacts.dials || more {
            return contradicts("leads");
        }
    }
    let dialled = |(key, cell): (&&GroupKey, &&CallCell)| {
        cell.contacts.dials > 0 && !of_leads.contains_key(*key)
    };
    if dials.iter().any(dialled) {
        return contradicts("leads");
    }
    // Contacts and legs may count in different groups, so only the whole is compared.
    let whole = calls.joined();
    let inbound = calls.contacts().saturating_sub(whole.contacts.dials);
    let legs = whole.legs.handled.saturating_add(whole.legs.open);
    if people.kept() > inbound.min(legs) || people.has_span() != (calls.contacts() > 0) {
        return contradicts("people");
    }
    Ok(())
}

fn cell_of<C: Clone + Default>(groups: &BTreeMap<&GroupKey, &C>, key: &GroupKey) -> C {
    groups
        .get(key)
        .map(|cell| (*cell).clone())
        .unwrap_or_default()
}

/// The stored form.
#[derive(Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct CentreBody {
    calls: CallTally,
    time: TimeTally,
    people: PeopleBody,
    leads: LeadBody,
    surveys: Tally<SurveyScore>,
    scorecards: Tally<Scorecard>,
    lists: Tally<LeadList>,
}

impl From<CentreTally> for CentreBody {
    fn from(tally: CentreTally) -> Self {
        Self {
            calls: tally.calls,
            time: tally.time,
            people: tally.people.body(),
            leads: tally.leads.body(),
            surveys: tally.surveys,
            scorecards: tally.scorecards,
            lists: tally.lists,
        }
    }
}

impl Serialize for CentreTally {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        CentreBody::from(self.clone()).serialize(to)
    }
}

impl<'de> Deserialize<'de> for CentreTally {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        Self::restore(CentreBody::deserialize(from)?).map_err(D::Error::custom)
    }
}

crate::base::stored::versioned_json! { CentreTally, via CentreBody => "kpi.centre_tally" []; }

#[cfg(test)]
mod tests;
