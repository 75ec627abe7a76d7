//! The funnel of a campaign: the tally as an object, and the facts that it counts.

use std::sync::{Arc, Mutex};

use talktime::campaign;

use crate::border::locked;
use crate::error::TalktimeError;
use crate::mirrors::{
    AgentId, CheckedAttempt, CheckedFunnelPerson, EarlierOutcome, FunnelPerson, GroupReport, Kpi,
    Plan, ProjectId, Report,
};

/// Counts what a campaign came to with each person, by project, by agent, by interval.
///
/// Tallies of parts of the people merge to the tally of all, in any order.
#[derive(Debug, uniffi::Object)]
pub struct FunnelTally(Mutex<campaign::FunnelTally>);

#[uniffi::export]
impl FunnelTally {
    /// Starts a tally with nothing in it.
    ///
    /// # Errors
    /// Where the plan splits twice by the same thing.
    #[uniffi::constructor]
    pub fn new(plan: Plan) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(campaign::FunnelTally::new(plan)?))
    }

    /// Reads a tally back from versioned JSON of this or an earlier release.
    ///
    /// # Errors
    /// Where the text is not such JSON, is newer, or holds sums that cannot be.
    #[uniffi::constructor]
    pub fn from_json(text: String) -> Result<Arc<Self>, TalktimeError> {
        Ok(Self::of(campaign::FunnelTally::from_json(&text)?))
    }

    /// Counts one person.
    ///
    /// # Errors
    /// Where the fact is not valid or the sums would leave their range; the tally is then as it was.
    pub fn push(&self, person: FunnelPerson) -> Result<(), TalktimeError> {
        Ok(locked(&self.0).push(&CheckedFunnelPerson::restore(person)?)?)
    }

    /// Counts many people, which costs less than one by one.
    ///
    /// # Errors
    /// Where a fact is not valid: then none is counted. Where the sums would leave their range: then the
    /// people before the one at fault are counted.
    pub fn push_all(&self, people: Vec<CheckedFunnelPerson>) -> Result<(), TalktimeError> {
        let mut tally = locked(&self.0);
        Ok(people.iter().try_for_each(|person| tally.push(person))?)
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

    /// Computes every figure of every group; what the report calls contacts are people.
    pub fn report(&self) -> Report {
        locked(&self.0).report()
    }

    /// Computes every figure over all groups together.
    pub fn total(&self) -> GroupReport {
        locked(&self.0).total()
    }

    /// Gives the plan.
    pub fn plan(&self) -> Plan {
        locked(&self.0).plan().clone()
    }

    /// Gives how many people were counted.
    pub fn people(&self) -> u64 {
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

impl FunnelTally {
    fn of(tally: campaign::FunnelTally) -> Arc<Self> {
        Arc::new(Self(Mutex::new(tally)))
    }
}

/// Gives the registry of every figure of a funnel: its id, names, formula, unit and source.
#[uniffi::export]
pub fn funnel_registry() -> Vec<Kpi> {
    campaign::registry()
}

/// Makes a fact of the attempts at a person for a project, in any order; nothing where the person was not
/// dialled for it.
///
/// # Errors
/// Where an attempt is not valid, or there are more than 10,000.
#[uniffi::export(default(agent = None, earlier = None))]
pub fn funnel_person_of_attempts(
    attempts: Vec<CheckedAttempt>,
    project: ProjectId,
    agent: Option<AgentId>,
    earlier: Option<EarlierOutcome>,
) -> Result<Option<CheckedFunnelPerson>, TalktimeError> {
    let made = CheckedFunnelPerson::of_attempts(&attempts, &project, agent, earlier)?;
    Ok(made)
}
